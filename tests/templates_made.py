"""Templates that are compiled once in a process: every application of a test would otherwise compile its own."""

from __future__ import annotations

from flask import Flask
from jinja2.bccache import Bucket, BytecodeCache


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


def compile_once() -> None:
    """Let all applications of this process share what their templates come to."""
    Flask.jinja_options = {**Flask.jinja_options, "bytecode_cache": Compiled()}
