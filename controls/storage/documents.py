"""Documents in the database: put in whole or not at all, read, and destroyed when they must not be kept.

Every question takes a fixed number of SQL statements, however many documents there are.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import closing
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Engine, func, select, text, update
from sqlalchemy import delete as remove
from sqlalchemy.orm import Session
from sqlmodel import col

from controls.storage.engine import WRITES
from models.documents import Confidentiality, Description, Destruction, Document, FileKind, Revision, Text, Use
from models.errors import ProblemError
from models.tables import (
    DestructionRow,
    DocumentContentRow,
    DocumentPieceRow,
    DocumentRevisionRow,
    DocumentRow,
    DocumentTextRow,
    DocumentUseRow,
    EvidenceQuoteRow,
)

#: bytes of a content in one row
PIECE = 256 * 1024
#: the largest id a database can hold: PostgreSQL's integer
_MAX_ID = 2**31 - 1


class NewDocument(NamedTuple):
    """A document that is to be kept, with what was read of it.

    `holder`: whose it is; `by`: the role of whoever puts it in; `at`: the moment, aware; `document`: the id of
    the document that this is a new form of; None for one of its own. `despite`: why it is kept although it holds a
    national identity number.
    """

    content: bytes
    kind: FileKind
    text: Text
    holder: str
    description: Description
    file_name: str
    by: str
    at: datetime
    document: int | None = None
    despite: str | None = None


class Put(NamedTuple):
    """What became of it. `new`: whether the holder did not have it before; `revision`: its number now."""

    document: int
    sha256: str
    new: bool
    revision: int


class Destroyed(NamedTuple):
    """What was destroyed: the ids of the documents it was the content of.

    `erased`: whether it is gone from the files of the database too. Where other programs are reading at the moment it
    is not, and `erase` has to be called once more.
    """

    documents: tuple[int, ...]
    erased: bool


def _description(row: DocumentRevisionRow) -> Description:
    told = {name: getattr(row, name) for name in Description.model_fields}
    if row.title:
        return Description.model_validate(told)
    # the title of a destroyed one is empty, which no description that a person writes can be
    return Description.model_construct(**told | {"confidentiality": Confidentiality(row.confidentiality)})


class Documents:
    """The documents of a database. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        """`engine`: of a database whose schema is up to date (`controls.storage.open_store` sees to that)."""
        self._engine = engine
        self._writing = engine.execution_options(**{WRITES: True})

    @property
    def engine(self) -> Engine:
        """The database they are kept in."""
        return self._engine

    # --- putting in ---

    def put(self, new: NewDocument) -> Put:
        """Keep a document, in one transaction.

        The same file for the same holder is the same document, which gets one more use, and one more revision
        when it is described otherwise than before. Raises ProblemError when the content was destroyed before, and
        when it is to be a new form of a document that the holder does not have.
        """
        sha256 = hashlib.sha256(new.content).hexdigest()
        with Session(self._writing) as session, session.begin():
            gone = session.get(DestructionRow, sha256)
            if gone is not None and self._had(session, new.holder, sha256):
                told = {"on": str(gone.created_at.date()), "reason": gone.reason}
                raise ProblemError.one("document_destroyed_before", arguments=told)
            if gone is not None:
                # when and why others destroyed it is theirs
                raise ProblemError.one("document_destroyed_elsewhere")
            self._keep_content(session, new, sha256)
            document, is_new = self._document_for(session, new, sha256)
            revision = self._revised(session, document, sha256, new.description, new.by, new.at)
            uses = select(func.count()).select_from(DocumentUseRow).where(col(DocumentUseRow.document) == document)
            session.add(
                DocumentUseRow(
                    document=document,
                    number=(session.scalar(uses) or 0) + 1,
                    sha256=sha256,
                    created_at=new.at,
                    put_in_by=new.by,
                    file_name=new.file_name,
                    despite=new.despite,
                )
            )
        return Put(document, sha256, is_new, revision)

    def _had(self, session: Session, holder: str, sha256: str) -> bool:
        """Whether the holder has or had a document with this content."""
        row = DocumentRevisionRow
        query = select(col(row.document)).join(DocumentRow, col(DocumentRow.id) == col(row.document))
        mine = query.where(col(row.sha256) == sha256, col(DocumentRow.holder) == holder).limit(1)
        return session.scalar(mine) is not None

    def _keep_content(self, session: Session, new: NewDocument, sha256: str) -> None:
        if session.get(DocumentContentRow, sha256) is None:
            session.add(
                DocumentContentRow(sha256=sha256, size=len(new.content), kind=new.kind.value, created_at=new.at)
            )
            session.flush()
            for number, start in enumerate(range(0, len(new.content), PIECE)):
                piece = new.content[start : start + PIECE]
                session.add(DocumentPieceRow(sha256=sha256, number=number, content=piece))
                session.flush()
        if session.get(DocumentTextRow, (sha256, new.text.extractor)) is None:
            told = new.text.model_dump(mode="json")
            session.add(
                DocumentTextRow(sha256=sha256, extractor=new.text.extractor, created_at=new.at, text=told)
            )  # fmt: skip
            session.flush()

    def _document_for(self, session: Session, new: NewDocument, sha256: str) -> tuple[int, bool]:
        """The id of the document, and whether it was made for this."""
        if new.document is not None:
            row = session.get(DocumentRow, new.document) if 0 < new.document <= _MAX_ID else None
            if row is None or row.holder != new.holder:
                raise ProblemError.one("document_unknown", arguments={"id": str(new.document)[:20]})
            return new.document, False
        known = session.scalar(
            select(col(DocumentUseRow.document))
            .join(DocumentRow)
            .where(col(DocumentUseRow.sha256) == sha256, col(DocumentRow.holder) == new.holder)
            .order_by(col(DocumentUseRow.document))
            .limit(1)
        )
        if known is not None:
            return known, False
        made = DocumentRow(holder=new.holder, created_at=new.at)
        session.add(made)
        session.flush()
        if made.id is None:
            raise AssertionError("the database gave no id")
        return made.id, True

    def _revised(
        self, session: Session, document: int, sha256: str, description: Description, by: str, at: datetime
    ) -> int:
        """The number of the revision that counts now; a new one when content or description differ."""
        row = DocumentRevisionRow
        newest = session.scalar(
            select(row).where(col(row.document) == document).order_by(col(row.number).desc()).limit(1)
        )
        if newest is not None and newest.sha256 == sha256 and _description(newest) == description:
            return newest.number
        number = newest.number + 1 if newest is not None else 1
        told = description.model_dump(mode="json")
        session.add(
            row(document=document, number=number, sha256=sha256, created_at=at, put_in_by=by, **told)
        )  # fmt: skip
        session.flush()
        return number

    def describe(self, document: int, description: Description, by: str, at: datetime) -> int:
        """Say something else of a document, as a new revision of the same content; the number that counts now.

        `by`: a role; `at`: the moment, aware. The same as before makes no revision. Raises ProblemError when there is
        no such document, and when its content was destroyed: its title is not to come back.
        """
        with Session(self._writing) as session, session.begin():
            row = DocumentRevisionRow
            newest = (
                session.scalar(
                    select(row).where(col(row.document) == document).order_by(col(row.number).desc()).limit(1)
                )
                if 0 < document <= _MAX_ID
                else None
            )
            if newest is None:
                raise ProblemError.one("document_unknown", arguments={"id": str(document)[:20]})
            if session.get(DestructionRow, newest.sha256) is not None:
                raise ProblemError.one("document_gone")
            return self._revised(session, document, newest.sha256, description, by, at)

    def copy_within(
        self, session: Session, document: Document, holder: str, contents: Collection[str], by: str, at: datetime
    ) -> int:
        """Let another holder have a document too, as a part of somebody's own transaction for writing; its id there.

        `contents`: the SHA-256 of older forms that must be there beside the newest. The bytes and the text stay where
        they are; the description and the class go along. A document that the holder has already is the same one.
        Raises ProblemError when the content was destroyed.
        """
        newest, row = document.newest, DocumentRevisionRow
        if session.get(DestructionRow, newest.sha256) is not None:
            raise ProblemError.one("document_gone")
        wanted = [one for one in document.revisions if one.sha256 in contents and one.sha256 != newest.sha256]
        wanted.append(newest)
        same = select(col(row.document)).join(DocumentRow).where(col(DocumentRow.holder) == holder)
        candidates = [
            set(session.scalars(same.where(col(row.sha256) == sha256))) for sha256 in {one.sha256 for one in wanted}
        ]
        if known := set.intersection(*candidates):
            number = min(known)
            self._revised(session, number, newest.sha256, newest.description, by, at)
            return number
        made = DocumentRow(holder=holder, created_at=at)
        session.add(made)
        session.flush()
        if made.id is None:
            raise AssertionError("the database gave no id")
        for number, one in enumerate(wanted, 1):
            told = one.description.model_dump(mode="json")
            session.add(row(document=made.id, number=number, sha256=one.sha256, created_at=at, put_in_by=by, **told))
        use = next((one for one in reversed(document.uses) if one.file_name), None)
        session.add(
            DocumentUseRow(
                document=made.id, number=1, sha256=newest.sha256, created_at=at, put_in_by=by,
                file_name=use.file_name if use else newest.description.title, despite=use.despite if use else None,
            )
        )  # fmt: skip
        session.flush()
        return made.id

    # --- reading ---

    def document(self, number: int) -> Document | None:
        """The document with the id `number`; None when there is none."""
        if not 0 < number <= _MAX_ID:
            return None
        return next(iter(self._documents(col(DocumentRow.id) == number)), None)

    def documents(
        self, holder: str | None = None, limit: int | None = None, after: int | None = None
    ) -> tuple[Document, ...]:
        """The documents of a holder (None: of all), newest first.

        `limit`: at most so many; `after`: only those put in before the one with this id.
        """
        which = [col(DocumentRow.holder) == holder] if holder else []
        if after is not None:
            which.append(col(DocumentRow.id) < min(after, _MAX_ID))
        if limit is not None:
            newest = select(col(DocumentRow.id)).where(*which).order_by(col(DocumentRow.id).desc()).limit(limit)
            which = [col(DocumentRow.id).in_(newest)]
        return self._documents(*which)

    def with_content(self, sha256: str) -> tuple[Document, ...]:
        """The documents that have or had this content, newest first."""
        ids = select(col(DocumentRevisionRow.document)).where(col(DocumentRevisionRow.sha256) == sha256)
        return self._documents(col(DocumentRow.id).in_(ids))

    def documents_of(self, holders: Iterable[str]) -> tuple[Document, ...]:
        """The documents of several holders, newest first."""
        return self._documents(col(DocumentRow.holder).in_(sorted(set(holders))))

    def with_contents(self, contents: Iterable[str]) -> tuple[Document, ...]:
        """As `with_content`, of several contents."""
        row = DocumentRevisionRow
        ids = select(col(row.document)).where(col(row.sha256).in_(sorted(set(contents))))
        return self._documents(col(DocumentRow.id).in_(ids))

    def counts(self, holders: Iterable[str] | None = None) -> dict[str, int]:
        """How many documents each holder has that has any, by its id. `holders`: only these (None: all)."""
        query = select(col(DocumentRow.holder), func.count()).group_by(col(DocumentRow.holder))
        if holders is not None:
            query = query.where(col(DocumentRow.holder).in_(sorted(holders)))
        with Session(self._engine) as session:
            return {row[0]: row[1] for row in session.execute(query.order_by(col(DocumentRow.holder)))}

    def _documents(self, *which: ColumnElement[bool]) -> tuple[Document, ...]:
        ids = select(col(DocumentRow.id)).where(*which)
        with Session(self._engine) as session:
            found = session.scalars(select(DocumentRow).where(*which).order_by(col(DocumentRow.id).desc())).all()
            revisions = session.scalars(
                select(DocumentRevisionRow)
                .where(col(DocumentRevisionRow.document).in_(ids))
                .order_by(col(DocumentRevisionRow.document), col(DocumentRevisionRow.number))
            ).all()
            uses = session.scalars(
                select(DocumentUseRow)
                .where(col(DocumentUseRow.document).in_(ids))
                .order_by(col(DocumentUseRow.document), col(DocumentUseRow.number))
            ).all()
            named = select(col(DocumentRevisionRow.sha256)).where(col(DocumentRevisionRow.document).in_(ids))
            contents = session.scalars(
                select(DocumentContentRow).where(col(DocumentContentRow.sha256).in_(named))
            ).all()  # fmt: skip
            gone = session.scalars(select(DestructionRow).where(col(DestructionRow.sha256).in_(named))).all()
        return _assembled(found, revisions, uses, contents, gone)

    def text(self, sha256: str, extractor: str | None = None) -> Text | None:
        """The text that was read last of a content; None when there is none, or it was destroyed.

        `extractor`: only what this one read, as a passage names it.
        """
        row = DocumentTextRow
        query = select(col(row.text)).where(col(row.sha256) == sha256)
        if extractor is not None:
            query = query.where(col(row.extractor) == extractor)
        with Session(self._engine) as session:
            told = session.scalar(query.order_by(col(row.created_at).desc(), col(row.extractor)).limit(1))
        return None if told is None else Text.model_validate(told)

    def texts(self, contents: Iterable[str]) -> dict[tuple[str, str], Text]:
        """What was read of some contents and is still there, by SHA-256 and extractor; of each the newest last."""
        row = DocumentTextRow
        query = select(row).where(col(row.sha256).in_(sorted(set(contents))))
        with Session(self._engine) as session:
            rows = session.scalars(query.order_by(col(row.created_at), col(row.extractor).desc())).all()
        return {(item.sha256, item.extractor): Text.model_validate(item.text) for item in rows}

    def destructions(self, contents: Iterable[str]) -> dict[str, Destruction]:
        """Those of some contents that were destroyed, with when, by whom and why, by SHA-256."""
        row = DestructionRow
        query = select(row).where(col(row.sha256).in_(sorted(set(contents))))
        with Session(self._engine) as session:
            rows = session.scalars(query).all()
        return {item.sha256: _destruction(item) for item in rows}

    def pieces(self, sha256: str) -> Iterator[bytes]:
        """The bytes of a content piece by piece; none at all when it is not there or was destroyed."""
        row = DocumentPieceRow
        query = select(col(row.number)).where(col(row.sha256) == sha256).order_by(col(row.number))
        with Session(self._engine) as session:
            numbers = session.scalars(query).all()
            for number in numbers:
                found = session.scalar(
                    select(col(row.content)).where(col(row.sha256) == sha256, col(row.number) == number)
                )
                if found is None:
                    return  # destroyed meanwhile
                yield found

    def content(self, sha256: str) -> bytes | None:
        """The bytes of a content; None when it is not there or was destroyed.

        Raises ValueError when they do not have the SHA-256 they are kept under.
        """
        with Session(self._engine) as session:
            known = session.get(DocumentContentRow, sha256) is not None
            gone = session.get(DestructionRow, sha256) is not None
        if not known or gone:
            return None
        found = b"".join(self.pieces(sha256))
        if hashlib.sha256(found).hexdigest() != sha256:
            raise ValueError(f"the content kept as {sha256} is another one")
        return found

    # --- destroying ---

    def destroy(self, sha256: str, reason: str, by: str, at: datetime) -> Destroyed:
        """Destroy a content everywhere: its bytes, its text, its titles, file names and quotes. Hash and reason stay.

        `by`: the role of whoever destroys it; `at`: the moment, aware. One that was destroyed before stays so.
        Raises ProblemError when there is no such content.
        """
        with Session(self._writing) as session, session.begin():
            if session.get(DocumentContentRow, sha256) is None:
                raise ProblemError.one("document_no_content", arguments={"sha256": sha256[:64]})
            if session.get(DestructionRow, sha256) is None:
                session.add(DestructionRow(sha256=sha256, created_at=at, destroyed_by=by, reason=reason))
                session.flush()
            for row in (DocumentPieceRow, DocumentTextRow, EvidenceQuoteRow):
                session.execute(remove(row).where(col(row.sha256) == sha256))
            session.execute(
                update(DocumentRevisionRow).where(col(DocumentRevisionRow.sha256) == sha256).values(title="")
            )
            session.execute(update(DocumentUseRow).where(col(DocumentUseRow.sha256) == sha256).values(file_name=""))
            revisions = select(col(DocumentRevisionRow.document)).where(col(DocumentRevisionRow.sha256) == sha256)
            documents = tuple(session.scalars(revisions.distinct().order_by(col(DocumentRevisionRow.document))))
        return Destroyed(documents, self.erase())

    def erase(self) -> bool:
        """Remove from the database's files what was deleted; whether that could be done.

        SQLite overwrites what it deletes (`secure_delete`), but keeps it in the write-ahead log until that is
        emptied. PostgreSQL keeps it in the tables until they are written anew.
        """
        if self._engine.dialect.name == "sqlite":
            return self._empty_log()
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            for table in (DocumentPieceRow, DocumentTextRow, DocumentRevisionRow, DocumentUseRow, EvidenceQuoteRow):
                connection.execute(text(f"VACUUM (FULL) {table.__tablename__}"))
        return True

    def _empty_log(self) -> bool:
        with closing(self._engine.raw_connection()) as raw:
            connection = raw.driver_connection
            if not isinstance(connection, sqlite3.Connection):
                raise TypeError(f"no SQLite connection: {type(connection)}")
            busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not busy


def _destruction(row: DestructionRow) -> Destruction:
    return Destruction(sha256=row.sha256, at=row.created_at, by=row.destroyed_by, reason=row.reason)


def _assembled(
    found: Sequence[DocumentRow],
    revisions: Iterable[DocumentRevisionRow],
    uses: Iterable[DocumentUseRow],
    contents: Iterable[DocumentContentRow],
    gone: Iterable[DestructionRow],
) -> tuple[Document, ...]:
    of_revision: defaultdict[int, list[Revision]] = defaultdict(list)
    for item in revisions:
        of_revision[item.document].append(
            Revision(
                number=item.number,
                sha256=item.sha256,
                at=item.created_at,
                by=item.put_in_by,
                description=_description(item),
            )
        )
    of_use: defaultdict[int, list[Use]] = defaultdict(list)
    for use in uses:
        of_use[use.document].append(
            Use(at=use.created_at, by=use.put_in_by, file_name=use.file_name, despite=use.despite)
        )
    by_hash = {content.sha256: content for content in contents}
    destroyed = {item.sha256: _destruction(item) for item in gone}
    return tuple(
        Document(
            id=row.id,
            holder=row.holder,
            kind=FileKind(by_hash[of_revision[row.id][-1].sha256].kind),
            size=by_hash[of_revision[row.id][-1].sha256].size,
            revisions=tuple(of_revision[row.id]),
            uses=tuple(of_use[row.id]),
            destroyed=destroyed.get(of_revision[row.id][-1].sha256),
        )
        for row in found
        if row.id is not None
    )
