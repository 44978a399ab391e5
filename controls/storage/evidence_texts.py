"""Stored evidence as pieces that can be searched: what they are, and how they are looked up.

One question to the database, however much is stored: it reads the folded words of every piece once (about a third of
the size of the evidence) and gives back one page. With very many rounds a full-text index does better.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import Dialect, Engine, func, select
from sqlalchemy.orm import Session
from sqlalchemy.sql import ColumnElement, Select
from sqlmodel import col

from controls.phrases import Query, field, needle
from controls.storage.owners import OWNED, PLACE
from models.errors import ProblemError
from models.tables import EvaluationOwnerRow, EvaluationRow, EvidenceTextRow
from rules.reading import read_text

#: the farthest a search goes back, in pieces: behind that the question should be narrower
FARTHEST = 2_000
_PLACE = 64
_FACT = 255


class Kind(StrEnum):
    """What a piece of evidence is."""

    FILE = "file"
    DOCUMENT = "document"
    STATEMENT = "statement"
    JUDGEMENT = "judgement"
    REQUEST = "request"
    LEFT_OUT = "left_out"


class Piece(NamedTuple):
    """One piece of an evidence file: what it is, its id or number, its fact (or empty), its text, its words."""

    kind: Kind
    place: str
    fact: str
    shown: str
    words: str


class Hit(NamedTuple):
    """A piece that was found, in the newest evaluation of its evidence: its id, municipality and date."""

    kind: Kind
    place: str
    fact: str
    shown: str
    evaluation: int
    name: str
    on: date


def _texts(part: Mapping[str, Any], *names: str) -> list[str]:
    found = (part.get(name) for name in names)
    return [text.strip() for text in found if isinstance(text, str) and text.strip()]


def _piece(kind: Kind, part: Mapping[str, Any], place: str, *names: str) -> Piece:
    source = part.get("source")
    quoted = _texts(source, "quote") if isinstance(source, dict) else []
    where = _texts(source, "locator") if isinstance(source, dict) else []
    fact = part.get("fact")
    named = fact[:_FACT] if isinstance(fact, str) else ""
    told = [*quoted, *_texts(part, *names)]
    return Piece(kind, place[:_PLACE], named, "\n".join(told), field(*told, *where, place, named))


#: the parts of an evidence file, what each is, and the texts in it
_PARTS: tuple[tuple[str, Kind, tuple[str, ...]], ...] = (
    ("documents", Kind.DOCUMENT, ("title", "publisher", "note")),
    ("requests", Kind.REQUEST, ("what", "of")),
    ("statements", Kind.STATEMENT, ("note",)),
    ("judgements", Kind.JUDGEMENT, ("reason", "by")),
    ("not_examined", Kind.LEFT_OUT, ("reason",)),
)


def pieces_of(content: bytes, file: str) -> Iterator[Piece]:
    """The pieces of an evidence file.

    `content`, `file`: its bytes and its name, as they were stored. A file that cannot be read has none beside its
    name: whether it is in order is decided where it is taken in.
    """
    try:
        data, _ = read_text(content, file)
    except ProblemError:
        data = None
    plain: Mapping[str, Any] = data if isinstance(data, dict) else {}
    subject = plain.get("subject")
    told = [*_texts(plain, "note"), *(_texts(subject, "name", "municipality") if isinstance(subject, dict) else ())]
    yield Piece(Kind.FILE, file[:_PLACE], "", "\n".join(told), field(*told, file))
    for name, kind, texts in _PARTS:
        parts = plain.get(name)
        for number, part in enumerate(parts if isinstance(parts, list) else (), 1):
            if isinstance(part, dict):
                place = part.get("id") or part.get("obligation") or str(number)
                yield _piece(kind, part, str(place), *texts)


def rows_for(sha256: str, content: bytes, file: str) -> list[dict[str, Any]]:
    """The rows of `evidence_text` for an evidence file. `sha256`: of its bytes."""
    return [
        {"evidence_sha256": sha256, "number": number, **piece._asdict(), "kind": piece.kind.value}
        for number, piece in enumerate(pieces_of(content, file))
    ]


def _stands(dialect: Dialect, word: str) -> ColumnElement[bool]:
    """That a word stands in the words of a piece; the word is a value, never part of the SQL."""
    place = func.instr if dialect.name == "sqlite" else func.strpos
    found: ColumnElement[bool] = place(col(EvidenceTextRow.words), needle(word)) > 0
    return found


def _query(
    dialect: Dialect, query: Query, limit: int, skip: int, places: Collection[str] | None
) -> Select[*tuple[Any, ...]]:
    row, evaluation = EvidenceTextRow, EvaluationRow
    there: Select[*tuple[Any, ...]] = select(
        col(evaluation.evidence_sha256).label("sha256"), func.max(col(evaluation.id)).label("id")
    )
    if places is not None:
        there = there.join(EvaluationOwnerRow, OWNED, isouter=True).where(PLACE.in_(sorted(places)))
    newest = there.group_by(col(evaluation.evidence_sha256)).subquery()
    columns = (
        col(row.kind), col(row.place), col(row.fact), col(row.shown),
        col(evaluation.id), col(evaluation.name), col(evaluation.on_date),
    )  # fmt: skip
    return (
        select(*columns)
        .join(newest, newest.c.sha256 == col(row.evidence_sha256))
        .join(evaluation, col(evaluation.id) == newest.c.id)
        .where(*(_stands(dialect, word) for word in query.words))
        .order_by(col(evaluation.id).desc(), col(row.number))
        .limit(limit)
        .offset(skip)
    )


def search_evidence(
    engine: Engine, query: Query, limit: int, skip: int = 0, *, places: Collection[str] | None = None
) -> tuple[Hit, ...]:
    """The pieces of stored evidence in which every word of `query` stands, those of the newest evaluation first.

    At most `limit` of them, after the first `skip`; nothing behind the first FARTHEST. A file that several
    evaluations rest on is told of once, with the newest. One SQL statement; none when there is no word to look for.
    `places`: only evidence of evaluations that belong to one of these is looked in (None: all).
    """
    skip = max(0, skip)
    limit = min(limit, FARTHEST - skip)
    if not query.words or limit <= 0:
        return ()
    with Session(engine) as session:
        found = session.execute(_query(engine.dialect, query, limit, skip, places))
        return tuple(Hit(Kind(kind), *told) for kind, *told in found)
