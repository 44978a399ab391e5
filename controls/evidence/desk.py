"""Everything that works on the evidence of one database, put together."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Engine

from controls.evidence.assembling import Assembler
from controls.evidence.holders import Holders
from controls.evidence.statements import StatementBook
from controls.storage.documents import Documents
from controls.storage.holdings import Holdings
from rules.municipalities import Municipalities
from rules.pack import Pack


class Desk(NamedTuple):
    """Where evidence is kept, who holds it, its statements, and what puts them together."""

    holdings: Holdings
    documents: Documents
    holders: Holders
    book: StatementBook
    assembler: Assembler

    @classmethod
    def of(cls, engine: Engine, municipalities: Municipalities, pack: Pack) -> Desk:
        """The desk of a database whose schema is up to date."""
        holdings, documents = Holdings(engine), Documents(engine)
        return cls(
            holdings,
            documents,
            Holders(holdings, municipalities),
            StatementBook(holdings, documents, pack),
            Assembler(holdings, documents),
        )
