"""What is compiled once in a process, templates and addresses: each application would otherwise compile its own."""

from __future__ import annotations

from collections.abc import Callable

from flask import Flask
from jinja2.bccache import Bucket, BytecodeCache
from werkzeug.routing import Rule

Builder = Callable[..., tuple[str, str]]


class Compiled(BytecodeCache):
    """What templates are compiled to, by name; one whose text is another by now is compiled anew."""

    def __init__(self) -> None:
        """Begin with none."""
        self._known: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what is known of a template."""
        if bucket.key in self._known:
            bucket.bytecode_from_string(self._known[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what a template came to."""
        self._known[bucket.key] = bucket.bytecode_to_string()


def _share_builders() -> None:
    """Let rules with the same address share the function that builds it: it asks each rule for its own converters."""
    compiled = Rule._compile_builder  # noqa: SLF001 - werkzeug is pinned, and there is no public way
    known: dict[object, Builder] = {}

    def builder(self: Rule, append_unknown: bool = True) -> Builder:
        key = (tuple(self._trace), repr(self.defaults), append_unknown)
        if key not in known:
            known[key] = compiled(self, append_unknown)
        return known[key]

    Rule._compile_builder = builder  # type: ignore[method-assign]  # noqa: SLF001 - as above


def compile_once() -> None:
    """Let all applications of this process share what their templates and addresses come to."""
    Flask.jinja_options = {**Flask.jinja_options, "bytecode_cache": Compiled()}
    _share_builders()
