"""The log of everything that is written for good, chained by hashes: no line is changed or taken away unseen.

Every row of the tables in LOGGED gets a line in the transaction that writes it: when, by whom by role, which row, and
the SHA-256 of what was written. Each line holds the hash of the line before. Whoever changes a row, a line or the
order of lines, even with the database's guards taken away, leaves hashes that do not fit (`check`). What nobody can
see from within is that the newest lines were taken away together with what they are about: note the newest hash
outside, and compare.

What may be emptied when a document is destroyed is not part of the digest, and the log repeats no content.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, event, insert, select
from sqlalchemy.orm import Session, UOWTransaction
from sqlmodel import col

from controls.storage.engine import WRITES
from models.tables import (
    AccessEventRow,
    CampaignRow,
    DestructionRow,
    DocumentRevisionRow,
    DocumentRow,
    DocumentUseRow,
    EvaluationOwnerRow,
    EvaluationRow,
    EvidenceEventRow,
    EvidenceItemRow,
    LogLineRow,
    ProviderRow,
    QuestionnaireEventRow,
    QuestionnaireLinkRow,
    QuestionnaireRow,
    RoundEventRow,
    RoundReportRow,
    RoundRow,
    Row,
)

#: rows that are read together
_BATCH = 200


class Logged(NamedTuple):
    """How a table is logged.

    `at`, `by`: the columns that say when and by whom (None: nobody is named); `without`: the column that may be
    emptied later.
    """

    at: str
    by: str | None = None
    without: str | None = None


#: the tables whose rows stay as they are
LOGGED: Mapping[type[Row], Logged] = {
    EvaluationRow: Logged("created_at"),
    DocumentRow: Logged("created_at"),
    DocumentRevisionRow: Logged("created_at", "put_in_by", "title"),
    DocumentUseRow: Logged("created_at", "put_in_by", "file_name"),
    DestructionRow: Logged("created_at", "destroyed_by"),
    ProviderRow: Logged("made_at", "made_by"),
    EvidenceItemRow: Logged("made_at", "made_by"),
    EvidenceEventRow: Logged("at", "by"),
    QuestionnaireRow: Logged("made_at", "made_by"),
    QuestionnaireLinkRow: Logged("made_at"),
    QuestionnaireEventRow: Logged("at", "by"),
    CampaignRow: Logged("made_at", "made_by"),
    RoundRow: Logged("made_at"),
    RoundEventRow: Logged("at", "by"),
    RoundReportRow: Logged("made_at"),
    EvaluationOwnerRow: Logged("made_at"),
    AccessEventRow: Logged("at", "by"),
}


class Line(NamedTuple):
    """A line of the log; the fields as in `models.tables.log.LogLineRow`."""

    number: int
    at: datetime
    by: str
    what: str
    about: str
    digest: str
    previous: str
    hash: str


class Fault(NamedTuple):
    """Something that does not fit. `kind`: a code of KINDS; `about`: the line's number, or table and key."""

    kind: str
    about: str


class Checked(NamedTuple):
    """What a check of the log came to: lines and rows that were looked at, the newest hash, and what does not fit."""

    lines: int
    rows: int
    head: str
    faults: tuple[Fault, ...]


#: a line that is missing or too many, a line that was changed, a row that was changed, gone, or never logged, and a
#: newest hash that is not in the log
KINDS = ("line_gap", "line_changed", "row_changed", "row_gone", "row_unlogged", "head_unknown")


# --- digests ---


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON can be anything
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    return hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else value


def _digest(values: object) -> str:
    told = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(told.encode()).hexdigest()


def _row_digest(row: Row) -> str:
    logged = LOGGED[type(row)]
    columns = row.metadata.tables[str(row.__tablename__)].columns
    return _digest(
        {column.name: _plain(getattr(row, column.name)) for column in columns if column.name != logged.without}
    )


def _about(row: Row) -> str:
    table = row.metadata.tables[str(row.__tablename__)]
    return f"{table.name}/{'/'.join(str(getattr(row, column.name)) for column in table.primary_key)}"


def _line_hash(line: Line) -> str:
    return _digest([_plain(value) for value in line[:-1]])


# --- writing ---


def _append(connection: Connection, rows: list[Row], what: str) -> None:
    last = connection.execute(
        select(col(LogLineRow.number), col(LogLineRow.hash)).order_by(col(LogLineRow.number).desc()).limit(1)
    ).first()
    number, previous = (last[0], last[1]) if last else (0, "")
    lines = []
    for row in rows:
        logged = LOGGED[type(row)]
        number += 1
        by = str(getattr(row, logged.by)) if logged.by else ""
        line = Line(number, getattr(row, logged.at), by, what, _about(row), _row_digest(row), previous, "")
        previous = _line_hash(line)
        lines.append(line._replace(hash=previous)._asdict())
    if lines:
        connection.execute(insert(LogLineRow), lines)


@event.listens_for(Session, "after_flush")
def _log_new_rows(session: Session, _: UOWTransaction) -> None:
    """Log what a transaction writes, whoever wrote it: no way in can forget to."""
    rows = [row for row in session.new if type(row) in LOGGED]
    if rows:
        _append(session.connection(), sorted(rows, key=_about), "written")


def begin(engine: Engine) -> None:
    """Log what a database holds already, where it has no log yet."""
    with Session(engine.execution_options(**{WRITES: True})) as session, session.begin():
        if session.scalar(select(col(LogLineRow.number)).limit(1)) is None:
            for table in LOGGED:
                for rows in session.scalars(select(table).execution_options(yield_per=_BATCH)).partitions():
                    _append(session.connection(), sorted(rows, key=_about), "found")


# --- reading ---


def newest_lines(engine: Engine, limit: int) -> tuple[Line, ...]:
    """The newest lines, at most `limit`, oldest of them first."""
    with Session(engine) as session:
        rows = session.scalars(select(LogLineRow).order_by(col(LogLineRow.number).desc()).limit(limit)).all()
    return tuple(_line(row) for row in reversed(rows))


def _line(row: LogLineRow) -> Line:
    return Line(*(getattr(row, name) for name in Line._fields))


def _lines(session: Session) -> Iterator[Line]:
    query = select(LogLineRow).order_by(col(LogLineRow.number)).execution_options(yield_per=_BATCH)
    for row in session.scalars(query):
        yield _line(row)


def check(engine: Engine, head: str | None = None) -> Checked:
    """Go through the whole log and everything it is about.

    `head`: a hash that was the newest once, which must be in the log. Reads everything as it was at one moment, while
    others can write.
    """
    faults: list[Fault] = []
    digests: dict[str, str] = {}
    number, previous, seen = 0, "", False
    with Session(_as_one_moment(engine)) as session:
        for line in _lines(session):
            if line.number != number + 1 or line.previous != previous:
                faults.append(Fault("line_gap", str(line.number)))
            if line.hash != _line_hash(line):
                faults.append(Fault("line_changed", str(line.number)))
            number, previous = line.number, line.hash
            seen = seen or line.hash == head
            digests[line.about] = line.digest
        rows = 0
        for row in _rows(session):
            rows += 1
            about = _about(row)
            digest = digests.pop(about, None)
            if digest is None:
                faults.append(Fault("row_unlogged", about))
            elif digest != _row_digest(row):
                faults.append(Fault("row_changed", about))
    faults += [Fault("row_gone", about) for about in digests]
    if head is not None and not seen:
        faults.append(Fault("head_unknown", head[:64]))
    return Checked(number, rows, previous, tuple(faults))


def _as_one_moment(engine: Engine) -> Engine:
    """The engine, reading everything in a transaction as it was at its beginning; SQLite does so anyway."""
    return engine.execution_options(isolation_level="REPEATABLE READ") if engine.name == "postgresql" else engine


def _rows(session: Session) -> Iterator[Row]:
    for table in LOGGED:
        for row in session.scalars(select(table).execution_options(yield_per=_BATCH)):
            yield row
            # one at a time: those of the batch that are still to come must stay known to the session
            session.expunge(row)
