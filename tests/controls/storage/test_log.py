"""Nothing that was written for good can be changed, taken away or slipped in without the log showing it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from controls.backup import back_up, restore
from controls.storage import Store, open_store
from controls.storage.accounts import Accounts
from controls.storage.documents import Documents
from controls.storage.engine import WRITES
from controls.storage.holdings import Holdings, NewEvent, NewItem
from controls.storage.log import KINDS, LOGGED, begin, check, newest_lines
from controls.storage.round_reports import KeptReport, KeptReports, Version
from controls.storage.rounds import NewRound, Rounds
from models.holdings import EventKind, ItemKind, Origin
from models.rounds import Act, Campaign, ControlForm, Notice, RoundKind
from models.tables import QuestionnaireEventRow, QuestionnaireLinkRow, QuestionnaireRow, Row
from models.words import Language
from rules.pack import Pack
from tests.controls.rounds.made import Story
from tests.controls.storage.adding import NOW, new_document
from tests.controls.storage.samples import Evaluate
from tests.databases import Databases, plain_connection

#: the tables whose rows are no part of the log, and why
NOT_LOGGED = {
    "log_line": "it is the log",
    "rule_file": "kept under its own SHA-256",
    "rule_set": "kept under its own SHA-256",
    "rule_set_file": "the digest of the rule set is over it",
    "document_content": "kept under its own SHA-256, which the use holds",
    "document_piece": "goes when its content is destroyed; its SHA-256 is in the use",
    "document_text": "goes when its content is destroyed, and can be read again",
    "evidence_quote": "goes when its content is destroyed",
    "evidence_text": "made from evidence that the evaluation holds",
    "scenario_run": "can be run again",
    "account": "passwords are replaced; what is done with an account is an access_event",
    "membership": "ended later; that it was given and ended is an access_event",
    "access_session": "goes when it ends; signing in and out are access_events",
    "access_link": "goes when it is used; that it was made is an access_event",
    "access_counter": "forgotten after a while; each failure is an access_event",
    "notice": "changes while it is sent, and says no more than that something waits",
    "notice_reading": "how far the round_events have been gone through",
    "oidc_flow": "goes when somebody comes back",
    "questionnaire_answer": "changed while it is written; once sent in, it is a statement",
}


def fill(store: Store, evaluate: Evaluate, pack: Pack) -> None:
    """Let each logged table get a row, and let a content be destroyed."""
    kept = evaluate()
    store.keep(kept.evaluation, pack, kept.evidence, "osen.yaml", NOW)
    documents, holdings = Documents(store.engine), Holdings(store.engine)
    put = documents.put(new_document(b"avtale"))
    holdings.add_provider("Senteret", "leiar", NOW)
    (item,) = holdings.add("5020", [NewItem(ItemKind.NOTE, "", {"text": "æøå"}, Origin.HAND, "leiar", NOW)])
    holdings.happen("5020", NewEvent(item.id, EventKind.WITHDRAWN, "leiar", NOW + timedelta(days=1), "feil"))
    documents.destroy(put.sha256, "feil mottaker", "leiar", NOW)
    Accounts(store.engine).add("Leiar, senteret", "leiar@example.org", "account/1", NOW)
    store.keep(kept.evaluation, pack, kept.evidence, "osen.yaml", NOW, place="f50")
    begun = Story(RoundKind.TILSYN, county="50").did(Act.PLANNED, {"title": "Tilsyn", "on": str(NOW.date())})
    question = {"key": "q1", "obligation": "KRL-2-1", "question": "Er tilbodet gratis?"}
    form = ControlForm.model_validate({"questions": [question]})
    campaign = Campaign(
        id=0, county="50", title="Tilsyn", plan=begun.state.plan, form=form, notice=Notice(due=NOW.date()),
        made_at=NOW, made_by="leiar",
    )  # fmt: skip
    new = NewRound(RoundKind.TILSYN, "5020", "50", begun.events)
    _, (begun_as,) = Rounds(store.engine).begin_campaign(campaign, [new])
    content = b"{}"
    report = KeptReport(
        1, "forelopig", Version(Language.NN), "rapport", NOW.date(), sha256(content).hexdigest(), content
    )
    asked = QuestionnaireRow(
        holder="5020", party="iks", said_by="provider", role="leiar", due=NOW.date(), questions=[], made_at=NOW,
        made_by="leiar",
    )  # fmt: skip
    with Session(store.engine.execution_options(**{WRITES: True})) as session, session.begin():
        KeptReports.add_within(session, begun_as, [report], NOW)
        session.add(asked)
        session.flush()
        number = asked.id or 0
        link: dict[str, Any] = {"questionnaire": number, "token_sha256": "0" * 64, "expires": NOW, "made_at": NOW}
        happened: dict[str, Any] = {"questionnaire": number, "kind": "sent_in", "at": NOW, "by": "leiar", "body": {}}
        session.add_all([QuestionnaireLinkRow(**link), QuestionnaireEventRow(**happened)])


@pytest.fixture
def filled(store: Store, evaluate: Evaluate, pack: Pack) -> Store:
    """A store in which each logged table has a row."""
    fill(store, evaluate, pack)
    return store


@pytest.fixture
def raw(filled: Store, address: str) -> Iterator[Connection]:
    """A plain connection of somebody who has taken the guards of the database away."""
    with plain_connection(address) as connection:
        if filled.engine.dialect.name == "sqlite":
            asked = text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for name in connection.scalars(asked).all():
                connection.execute(text(f"DROP TRIGGER {name}"))
            connection.execute(text("PRAGMA foreign_keys = OFF"))
        else:
            connection.execute(text("SET session_replication_role = replica"))
        connection.commit()
        yield connection


def faults(store: Store, head: str | None = None) -> set[tuple[str, str]]:
    """What does not fit."""
    return {(fault.kind, fault.about) for fault in check(store.engine, head).faults}


def test_everything_that_is_written_is_logged(filled: Store) -> None:
    """Each row of each logged table has its line, with who and when; and what was destroyed still fits."""
    checked = check(filled.engine)
    lines = newest_lines(filled.engine, 99)

    assert checked.faults == ()
    assert checked.lines == checked.rows == len(lines) >= len(LOGGED)
    assert {line.about.split("/")[0] for line in lines} == {table.__tablename__ for table in LOGGED}
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))
    assert {line.what for line in lines} == {"written"}
    (withdrawn,) = [line for line in lines if line.about.startswith("evidence_event/")]
    assert (withdrawn.by, withdrawn.at) == ("leiar", NOW + timedelta(days=1))
    assert checked.head == lines[-1].hash


def test_a_table_of_more_rows_than_are_read_together_is_checked_whole(filled: Store) -> None:
    """The check goes through every row of a table, however many batches they come in."""
    holdings = Holdings(filled.engine)
    before = check(filled.engine).rows
    holdings.add("5020", [NewItem(ItemKind.NOTE, "", {"text": "x"}, Origin.HAND, "leiar", NOW) for _ in range(450)])
    checked = check(filled.engine)

    assert (checked.faults, checked.rows) == ((), before + 450)


def test_the_log_repeats_no_content(filled: Store) -> None:
    """No title, file name or reason stands in the log."""
    told = repr(newest_lines(filled.engine, 99))

    assert "Brev" not in told
    assert "mottaker" not in told


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("UPDATE evidence_item SET body = '{}'", ("row_changed", "evidence_item/1")),
        ("UPDATE evidence_item SET made_by = 'ein annan'", ("row_changed", "evidence_item/1")),
        ("UPDATE evaluation SET on_date = '2020-01-01'", ("row_changed", "evaluation/1")),
        ("UPDATE destruction SET reason = 'x'", ("row_changed", "destruction/")),
        ("DELETE FROM evidence_event", ("row_gone", "evidence_event/1")),
        ("UPDATE log_line SET by = 'x' WHERE number = 2", ("line_changed", "2")),
        ("UPDATE log_line SET digest = 'x' WHERE number = 1", ("line_changed", "1")),
        ("DELETE FROM log_line WHERE number = 2", ("line_gap", "3")),
        ("DELETE FROM log_line WHERE number = 1", ("line_gap", "2")),
        ("DELETE FROM log_line WHERE number > 4", ("row_unlogged", "")),
        ("INSERT INTO provider (id, name, made_at, made_by) VALUES (9, 'X', '2026-01-01', 'x')",
         ("row_unlogged", "provider/9")),
    ],
)  # fmt: skip
def test_what_was_tampered_with_is_found(
    filled: Store, raw: Connection, asked: str, expected: tuple[str, str]
) -> None:
    """A changed, missing or added row or line is found, also when the database's own guards were taken away."""
    raw.execute(text(asked))
    raw.commit()

    assert any(kind == expected[0] and about.startswith(expected[1]) for kind, about in faults(filled))


def test_a_log_that_was_cut_off_with_its_rows_is_found_by_an_old_hash(filled: Store, raw: Connection) -> None:
    """Who noted the newest hash outside finds that the newest lines were taken away with what they are about."""
    head = check(filled.engine).head
    last = newest_lines(filled.engine, 1)[0]
    table, key = last.about.split("/")[:2]
    column = {"destruction": "sha256"}.get(table, "id")
    raw.execute(text(f"DELETE FROM {table} WHERE {column} = :key"), {"key": key})  # noqa: S608 - names of ours
    raw.execute(text("DELETE FROM log_line WHERE number = :number"), {"number": last.number})
    raw.commit()

    assert faults(filled) == set()
    assert faults(filled, head) == {("head_unknown", head)}


def test_every_kind_of_fault_is_one_that_can_be_told() -> None:
    """What a check can say is a closed list."""
    assert len(set(KINDS)) == 6


def test_every_table_is_logged_or_says_why_not() -> None:
    """A new table is part of the log, or stands here with the reason why it need not be."""
    logged = {str(table.__tablename__) for table in LOGGED}

    assert not logged & set(NOT_LOGGED)
    assert logged | set(NOT_LOGGED) == set(Row.metadata.tables)


@pytest.mark.parametrize("asked", ["UPDATE log_line SET by = by", "DELETE FROM log_line"])
def test_the_database_guards_the_log(filled: Store, address: str, asked: str) -> None:
    """With the guards in place no line can be changed or removed."""
    with plain_connection(address) as connection, pytest.raises(DBAPIError, match="log_line is written once"):
        connection.execute(text(asked))
    assert faults(filled) == set()


def test_what_was_there_before_the_log_is_found(filled: Store, raw: Connection) -> None:
    """A database from before the log gets a line for each row it holds, marked as found."""
    raw.execute(text("DELETE FROM log_line"))
    raw.commit()
    begin(filled.engine)
    begin(filled.engine)

    checked = check(filled.engine)
    assert (checked.faults, checked.lines) == ((), checked.rows)
    assert {line.what for line in newest_lines(filled.engine, 99)} == {"found"}


def test_a_backup_carries_the_log(
    filled: Store, databases: Databases, kind: str, tmp_path: Path, address: str
) -> None:
    """A restored database has the same newest hash, and its log fits, on either kind of database."""
    path = tmp_path / "kopi.zip"
    back_up(address, path, "1", NOW)
    other = databases.new("postgresql" if kind == "sqlite" else "sqlite")
    restore(other, path)
    store = open_store(other)
    try:
        assert check(store.engine) == check(filled.engine)
    finally:
        store.close()
