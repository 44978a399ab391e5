"""Questionnaires in the database: links by digest only, answers that no two people lose, and nothing half there."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError

from controls.storage import Store, open_store
from controls.storage.holdings import Holdings, NewItem
from controls.storage.questionnaires import Made, OvertakenError, Questionnaires, digest_of
from models.errors import ProblemError
from models.holdings import ItemKind, Origin
from models.questionnaires import Answer, Questionnaire, Saved
from tests.controls.storage.answering import NOW, questionnaire
from tests.databases import Databases, plain_connection

ROOT = Path(__file__).parents[3]
TOKEN, OTHER = "a" * 43, "b" * 43
LATER = NOW + timedelta(days=30)
#: how often the program is killed on each kind of database
KILLS = int(os.environ.get("TILSYNSKLAR_DRILL", "12")) // 4


@pytest.fixture
def kept(store: Store) -> Questionnaires:
    """The questionnaires of an empty store."""
    return Questionnaires(store.engine, Holdings(store.engine))


def make(_found: Questionnaire, _answers: object) -> Made:
    """Nothing but a document."""
    body = {"title": "Svar", "date": "2026-03-01"}
    item = NewItem(ItemKind.DOCUMENT, "", body, Origin.QUESTIONNAIRE, "leiar", NOW, key="skjema-1")
    return Made([item], [], [None], {})


def test_a_questionnaire_is_kept_whole(kept: Questionnaires) -> None:
    """What is kept comes back as it was, and only to the holder it is of."""
    number = kept.add(questionnaire())

    (found,) = kept.of("5020")
    assert found == questionnaire().model_copy(update={"id": number})
    assert kept.get(number) == found
    assert (kept.of("0301"), kept.get(number + 1), kept.get(2**40)) == ((), None, None)


def test_only_the_digest_of_a_link_is_kept(kept: Questionnaires, address: str) -> None:
    """The secret in a link stands nowhere in the database."""
    number = kept.add(questionnaire())
    kept.add_link(number, TOKEN, LATER, "leiar", NOW)

    with plain_connection(address) as raw:
        tables = raw.exec_driver_sql("SELECT token_sha256 FROM questionnaire_link").scalars().all()
        events = raw.exec_driver_sql("SELECT body FROM questionnaire_event").scalars().all()
    assert tables == [digest_of(TOKEN)]
    assert TOKEN not in str(events)
    assert kept.behind(TOKEN, NOW) == number


def test_a_link_works_until_it_does_not(kept: Questionnaires) -> None:
    """An unknown link, one that expired, one that was withdrawn and one that another replaced lead nowhere."""
    number = kept.add(questionnaire())
    kept.add_link(number, TOKEN, LATER, "leiar", NOW)

    assert kept.behind(OTHER, NOW) is None
    assert kept.behind("", NOW) is None
    assert kept.behind(TOKEN, LATER - timedelta(seconds=1)) == number
    assert kept.behind(TOKEN, LATER) is None
    kept.add_link(number, OTHER, LATER, "leiar", NOW)
    assert (kept.behind(TOKEN, NOW), kept.behind(OTHER, NOW)) == (None, number)
    assert kept.withdraw_link(number, "leiar", NOW)
    assert kept.behind(OTHER, NOW) is None
    assert not kept.withdraw_link(number, "leiar", NOW)
    assert kept.get(number).link is None  # type: ignore[union-attr]  # it was made above
    kept.add_link(number, "c" * 43, LATER, "leiar", NOW)
    assert kept.behind("c" * 43, NOW) == number
    assert kept.get(number).link is not None  # type: ignore[union-attr]  # it was made above


def test_every_link_takes_the_same_work(kept: Questionnaires, store: Store) -> None:
    """An unknown link, an old one, a withdrawn one and one that works take as many SQL statements each."""
    works, gone = kept.add(questionnaire()), kept.add(questionnaire())
    kept.add_link(works, TOKEN, LATER, "leiar", NOW)
    kept.add_link(gone, OTHER, LATER, "leiar", NOW)
    kept.withdraw_link(gone, "leiar", NOW)
    seen: list[object] = []
    event.listen(store.engine, "before_cursor_execute", lambda *told: seen.append(told[2]))

    counts = []
    for token, now in ((TOKEN, NOW), (TOKEN, LATER), (OTHER, NOW), ("x", NOW)):
        seen.clear()
        kept.behind(token, now)
        counts.append(len(seen))
    assert len(set(counts)) == 1
    assert counts[0] > 0


def test_two_people_lose_nothing(kept: Questionnaires) -> None:
    """Whoever saves on an answer that was changed meanwhile is told the other one, and nothing is overwritten."""
    number = kept.add(questionnaire())
    mine, theirs = Answer(value="ja"), Answer(value="nei", note="stengt i ferien")
    assert kept.save(number, 1, theirs, 0, NOW) == Saved(version=1, at=NOW, answer=theirs)

    with pytest.raises(OvertakenError) as told:
        kept.save(number, 1, mine, 0, NOW)
    assert told.value.saved.answer == theirs
    assert kept.answers(number)[1].answer == theirs
    assert kept.save(number, 1, mine, told.value.saved.version, NOW).version == 2
    assert kept.save(number, 1, mine, 0, NOW).version == 2  # the same once more, after an answer that got lost


def test_what_was_sent_in_stays(kept: Questionnaires, address: str) -> None:
    """After sending in, no answer can be changed, by the program or in the database, until it is opened again."""
    number = kept.add(questionnaire())
    kept.save(number, 1, Answer(value="ja"), 0, NOW)
    kept.send_in(number, "leiar", NOW, make, {1: 1})

    for job in (
        lambda: kept.save(number, 1, Answer(value="nei"), 1, NOW),
        lambda: kept.save(number, 2, Answer(value="nei"), 0, NOW),
        lambda: kept.send_in(number, "leiar", NOW, make, {1: 1}),
    ):
        with pytest.raises(ProblemError) as told:
            job()
        assert [item.code for item in told.value.problems] == ["questionnaire_sent"]
    with plain_connection(address) as raw, pytest.raises(DBAPIError, match="was sent in"):
        raw.execute(text("UPDATE questionnaire_answer SET version = version + 1"))
    assert kept.reopen(number, "skriv om", "leiar", NOW)
    assert not kept.reopen(number, "skriv om", "leiar", NOW)
    assert kept.save(number, 1, Answer(value="nei"), 1, NOW).version == 2


def test_an_answer_that_changed_is_not_sent_in_unseen(kept: Questionnaires) -> None:
    """Sending in what somebody else changed meanwhile is refused, and makes nothing."""
    number = kept.add(questionnaire())
    kept.save(number, 1, Answer(value="ja"), 0, NOW)

    with pytest.raises(OvertakenError):
        kept.send_in(number, "leiar", NOW, make, {})
    assert kept.get(number).sent is None  # type: ignore[union-attr]  # it was made above
    assert Holdings(kept._engine).items("5020") == ()  # noqa: SLF001 - the same database


@pytest.mark.parametrize(
    ("statement", "why"),
    [
        ("UPDATE questionnaire SET role = 'x'", "written once"),
        ("DELETE FROM questionnaire_link", "written once"),
        ("UPDATE questionnaire_event SET reason = 'x'", "written once"),
        ("DELETE FROM questionnaire_answer", "written once|never removed"),
        ("UPDATE questionnaire_answer SET body = '{}'", "one version at a time"),
    ],
)
def test_the_database_itself_refuses(kept: Questionnaires, address: str, statement: str, why: str) -> None:
    """Questionnaires, links and events are never changed, and an answer only one version at a time."""
    number = kept.add(questionnaire())
    kept.add_link(number, TOKEN, LATER, "leiar", NOW)
    kept.save(number, 1, Answer(value="ja"), 0, NOW)

    with plain_connection(address) as raw, pytest.raises(DBAPIError, match=why):
        raw.exec_driver_sql(statement)


def test_reading_takes_as_many_statements_for_many(kept: Questionnaires, store: Store) -> None:
    """The number of SQL statements does not grow with the questionnaires."""
    seen: list[object] = []
    event.listen(store.engine, "before_cursor_execute", lambda *told: seen.append(told[2]))

    counts = []
    for _ in range(2):
        for _ in range(3):
            number = kept.add(questionnaire())
            kept.add_link(number, f"{number}" * 43, LATER, "leiar", NOW)
        seen.clear()
        kept.answers_of(one.id for one in kept.of("5020"))
        counts.append(len(seen))
    assert counts[0] == counts[1] > 0


def kill_at_random(address: str, number: int, rounds: int, seed: int) -> int:
    """Kill the program that saves answers at random moments; how many answers were acknowledged."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret
    acknowledged = 0
    for turn in range(rounds):
        command = [sys.executable, "-m", "tests.controls.storage.answering", address, str(number), str(turn * 10_000)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as program:  # noqa: S603 - our own module
            assert program.stdout is not None
            assert program.stdout.readline() == b"ready\n"
            said = b"".join(program.stdout.readline() for _ in range(2 + turn % 3))
            time.sleep(chance.uniform(0.0, 0.1))
            program.send_signal(signal.SIGKILL)
            said += program.stdout.read()
            program.wait()
        lines = [line.split(b" ", 2) for line in said.split(b"\n")[:-1]]
        acknowledged += len(lines)
        last = {int(question): (int(version), note.decode()) for question, version, note in lines}
        store = open_store(address)
        answers = Questionnaires(store.engine, Holdings(store.engine)).answers(number)
        for question, (version, note) in last.items():
            saved = answers[question]
            # the next one may have been kept too, but not acknowledged any more
            assert saved.version in (version, version + 1)
            assert saved.answer.note == note or saved.version == version + 1
        store.close()
    return acknowledged


@pytest.mark.drill
def test_a_kill_loses_no_answer_that_was_acknowledged(databases: Databases, kind: str) -> None:
    """A program that is killed while it saves leaves every acknowledged answer, and no half one."""
    address = databases.new(kind)
    store = open_store(address)
    number = Questionnaires(store.engine, Holdings(store.engine)).add(questionnaire())
    store.close()

    assert kill_at_random(address, number, KILLS, 1) > 0
