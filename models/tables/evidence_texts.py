"""What stands in stored evidence, piece by piece, so that it can be searched."""

from __future__ import annotations

from sqlmodel import Field

from models.tables.base import Row


class EvidenceTextRow(Row, table=True):
    """One piece of an evidence file: a document, a statement, a judgement, a request.

    Everything here is made from the evidence that `evaluation` holds, and can be made again. `number` counts the
    pieces of a file from 0; `kind` is what the piece is; `place` its id or number within the file; `fact` the fact a
    statement is about (else empty); `shown` its text as it was written; `words` what is searched
    (`controls.phrases.field`).
    """

    __tablename__ = "evidence_text"

    evidence_sha256: str = Field(primary_key=True, max_length=64)
    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: str = Field(max_length=20)
    place: str = Field(max_length=64)
    fact: str = Field(max_length=255)
    shown: str
    words: str
