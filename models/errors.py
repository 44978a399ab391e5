"""Errors that a person can act on: an id and arguments, and where the mistake stands.

The words are chosen at the edge, in the reader's language, from the text catalogue (`models.texts`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from models.law import Texts

#: what fills a blank of a problem's text; `Texts` is chosen by the reader's language
Argument = str | int | Texts


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a file: name, line and column (both counted from 1; None where unknown) and field path."""

    file: str = ""
    line: int | None = None
    column: int | None = None
    field: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: `code` is a key `problem.<code>` of the text catalogue, `arguments` fill its blanks."""

    code: str
    arguments: Mapping[str, Argument] = field(default_factory=dict)
    where: Where = field(default_factory=Where)

    @property
    def text_key(self) -> str:
        """The key of this problem's text in the catalogue."""
        return f"problem.{self.code}"

    def __str__(self) -> str:
        """For logs and tests: code, arguments and place; never shown to a user as it is."""
        place = ":".join(str(part) for part in (self.where.file, self.where.line, self.where.column) if part)
        told = ", ".join(f"{name}={value}" for name, value in self.arguments.items())
        return f"{place or '-'} [{self.where.field}] {self.code}({told})"


class ProblemError(Exception):
    """The input cannot be used. Carries every mistake that was found, in the order of the file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """`problems`: one or more mistakes. Raises ValueError when there are none."""
        self.problems: tuple[Problem, ...] = tuple(problems)
        if not self.problems:
            msg = "a ProblemError needs at least one problem"
            raise ValueError(msg)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    @classmethod
    def one(
        cls, code: str, *, where: Where | None = None, arguments: Mapping[str, Argument] | None = None
    ) -> ProblemError:
        """An error with a single problem."""
        return cls([Problem(code=code, arguments=arguments or {}, where=where or Where())])
