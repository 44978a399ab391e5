"""Many people at once on the same county: no error, nothing lost, and who writes the same is shown both texts.

`make drill` lets fifty of them work for half a minute, over HTTP on loopback; the ordinary run is a small one.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from controls.access.passwords import Passwords
from controls.evidence.desk import Desk
from controls.rounds.book import ConflictError, RoundBook
from controls.storage import Store, open_store
from controls.storage.accounts import Accounts
from controls.storage.credentials import Credentials
from controls.storage.log import check
from controls.storage.rounds import NewRound, Rounds
from models.access import Membership, Person, Role
from models.rounds import Act, RoundEvent, RoundKind
from rules.municipalities import Municipalities
from rules.pack import Pack
from tests.controls.rounds.made import NOW, TRONDELAG, Story, form, plan
from tests.databases import KINDS, Databases
from tests.webapp.processes import ROOT, environment, free_port, started

DRILL = "TILSYNSKLAR_DRILL" in os.environ
PEOPLE, SECONDS = (50, 30) if DRILL else (5, 3)
THREADS, TRIES = (50, 12) if DRILL else (6, 5)
PASSWORD = "fire rare ord på rad"  # noqa: S105 - of accounts that live as long as a test
MUNICIPALITIES = ("5001", "5006", "5007", "5020")
DUTIES = ("KRL-2-1", "KRL-2-2a-1", "KRL-2-2a-2", "KRL-2-2a-3")
QUESTIONS = tuple(f"q{number}" for number, _ in enumerate(DUTIES, 1))


class Write(NamedTuple):
    """Something that somebody wanted to write.

    `seen`: the newest event they had before them; `mark`: a text of its own; `number`: of the event it became, 0 for
    none; `marks`: the texts that they were shown, where it was not written.
    """

    round: int
    subject: str
    seen: int
    mark: str
    number: int
    marks: frozenset[str]


def examined(municipality: str) -> Story:
    """A tilsyn that is examined: its control questions are to be answered."""
    story = Story(RoundKind.TILSYN, municipality, TRONDELAG).did(Act.PLANNED, plan(date(2026, 3, 2), "KRL-2"))
    story.did(Act.FORM_SET, form(*DUTIES)).did(Act.NOTICED, {"due": "2026-04-07"})
    return story.did(Act.EXAMINING_BEGUN)


def county(store: Store) -> tuple[int, ...]:
    """A county with tilsyn that are examined; their ids."""
    rounds = Rounds(store.engine)
    stories = [examined(municipality) for municipality in MUNICIPALITIES]
    return tuple(
        rounds.begin(NewRound(one.round.kind, one.round.municipality, one.round.county, one.events), NOW)
        for one in stories
    )


def staffed(store: Store, people: int) -> None:
    """Accounts of as many caseworkers, all with the same password."""
    accounts, credentials, hashed = Accounts(store.engine), Credentials(store.engine), Passwords().hash(PASSWORD)
    for number in range(1, people + 1):
        made = accounts.add(
            f"saksbehandler {number}", f"saksbehandler{number}@example.no", "drill", NOW,
            [Membership(role=Role.CASEWORKER, place=f"f{TRONDELAG}")],
        )  # fmt: skip
        credentials.set_password(made, hashed, "drill", NOW)


def faults(store: Store, rounds: Iterable[int], writes: Sequence[Write], before: int) -> list[str]:
    """What was lost or mixed up; nothing, when everything is as it should be.

    `before`: how many events each round had at the beginning.
    """
    told: list[str] = []
    for number in rounds:
        events = events_of(store, number)
        mine = [write for write in writes if write.round == number and write.number]
        if [event.number for event in events] != list(range(1, len(events) + 1)):
            told.append(f"{number}: the numbers have gaps")
        if len(events) - before != len(mine):
            told.append(f"{number}: {len(events) - before} events, {len(mine)} accepted")
        told += [fault for write in mine if (fault := _lost(write, events))]
        told += [
            f"{number}: a conflict that does not show both texts: {write}"
            for write in writes
            if write.round == number and not write.number and (write.mark not in write.marks or len(write.marks) < 2)
        ]
    return told


def events_of(store: Store, number: int) -> tuple[RoundEvent, ...]:
    """What happened in a round."""
    held = Rounds(store.engine).get(number)
    assert held is not None
    return held.events


def _is_of(event: RoundEvent, write: Write) -> bool:
    return event.subject == write.subject and event.body.get("facts", "").endswith(write.mark)


def _lost(write: Write, events: Sequence[RoundEvent]) -> str:
    """Whether an accepted write is not there, or went over one that its writer had not seen."""
    became = [event.number for event in events if _is_of(event, write)]
    if len(became) != 1:
        return f"{write} is in the round {len(became)} times"
    over = [
        event.number
        for event in events
        if write.seen < event.number < became[0] and event.subject == write.subject and event.act is Act.ANSWERED
    ]
    return f"{write} went over {over}, unseen" if over else ""


def misnumbered(store: Store, writes: Iterable[Write]) -> list[Write]:
    """The accepted writes whose writers were told the number of somebody else's event."""
    rounds = {number: events_of(store, number) for number in {write.round for write in writes}}
    return [
        write for write in writes if write.number and not _is_of(rounds[write.round][write.number - 1], write)
    ]  # fmt: skip


def told_figures(kind: str, what: str, figures: object) -> None:
    """Print figures for whoever runs the drill."""
    print(f"\n{kind}: {what}: {figures}")  # noqa: T201 - the figures are what the drill is for


# --- on the book ---


class Crowd:
    """People in threads who all act on the same rounds."""

    def __init__(self, book: RoundBook, rounds: Sequence[int]) -> None:
        """`rounds`: their ids; most is done in the first."""
        self.book = book
        self.rounds = rounds
        self.writes: list[Write] = []
        self.wrong: list[BaseException] = []
        self._lock = threading.Lock()

    def work(self, number: int, tries: int) -> None:
        """What one of them does."""
        person = Person(
            id=number, name=f"saksbehandler {number}",
            memberships=(Membership(role=Role.CASEWORKER, place=f"f{TRONDELAG}"),),
        )  # fmt: skip
        chance = random.Random(number)  # noqa: S311 - no secret
        try:
            for attempt in range(tries):
                round_ = self.rounds[0] if attempt % 2 else chance.choice(self.rounds)
                subject = QUESTIONS[0] if attempt % 2 else chance.choice(QUESTIONS)
                self._write(person, round_, subject, f"MERKE-{number}-{attempt}", attempt)
        except BaseException as error:  # noqa: BLE001 - whatever went wrong is the finding
            self.wrong.append(error)

    def _write(self, person: Person, round_: int, subject: str, mark: str, attempt: int) -> None:
        view = self.book.view(round_, person)
        assert view is not None
        seen = view.state.number
        body = {"answer": "yes", "facts": mark, "assessment": "vurdert"}
        try:
            done = self.book.act(
                round_, person, Act.ANSWERED, body, NOW + timedelta(minutes=attempt), subject=subject, seen=seen
            )  # fmt: skip
        except ConflictError as error:
            shown = frozenset({str(error.mine["facts"]), str(error.theirs.body["facts"])})
            found = Write(round_, subject, seen, mark, 0, shown)
        else:
            found = Write(round_, subject, seen, mark, done.event.number, frozenset())
        with self._lock:
            self.writes.append(found)


@pytest.mark.drill
@pytest.mark.parametrize("kind", KINDS)
def test_many_threads_on_one_round_lose_nothing(
    kind: str, databases: Databases, pack: Pack, municipalities: Municipalities
) -> None:
    """Each accepted write is an event, numbers have no gaps, and nobody writes over what they did not see."""
    store = open_store(databases.new(kind))
    try:
        rounds = county(store)
        holdings = Desk.of(store.engine, municipalities, pack).holdings
        crowd = Crowd(RoundBook(Rounds(store.engine), holdings, pack, municipalities), rounds)
        threads = [threading.Thread(target=crowd.work, args=(number, TRIES)) for number in range(1, THREADS + 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        accepted = sum(write.number > 0 for write in crowd.writes)
        told_figures(kind, "threads", {"people": THREADS, "writes": len(crowd.writes), "accepted": accepted})
        assert crowd.wrong == []
        assert len(crowd.writes) == THREADS * TRIES
        assert 0 < accepted < len(crowd.writes)
        assert faults(store, rounds, crowd.writes, before=4) == []
        assert misnumbered(store, crowd.writes) == []
        assert check(store.engine).faults == ()
    finally:
        store.close()


# --- over HTTP ---


def at_work(folder: Path, address: str, rounds: Sequence[int]) -> dict[str, object]:
    """Let people work on a server of several processes; what came of it."""
    port, results = free_port(), folder / "results.json"
    server = [sys.executable, "-m", "gunicorn", "--config", "python:webapp.gunicorn_config", "webapp.wsgi:create()"]
    # a page may have to wait for fifty others on a small machine; what counts is that it comes
    server += ["--timeout", "180"]
    told = {"database_url": address, "second_factor": "nobody", "workers": "3", "threads": "8", "port": str(port)}
    crowd = {
        **os.environ, "CROWD_RESULTS": str(results), "CROWD_ROUNDS": ",".join(map(str, rounds)),
        "CROWD_QUESTIONS": ",".join(QUESTIONS), "CROWD_PASSWORD": PASSWORD,
    }  # fmt: skip
    people = [
        sys.executable, "-m", "locust", "--locustfile", str(ROOT / "tests" / "drill" / "people_at_work.py"),
        "--headless", "--users", str(PEOPLE), "--spawn-rate", str(PEOPLE), "--run-time", f"{SECONDS}s",
        "--stop-timeout", "120", "--host", f"http://127.0.0.1:{port}", "--only-summary", "--loglevel", "ERROR",
        "--exit-code-on-error", "0",
    ]  # fmt: skip
    with started(server, environment(folder, **told), folder) as running:
        running.wait_for(port)
        done = subprocess.run(people, cwd=folder, env=crowd, capture_output=True, text=True, check=False)  # noqa: S603 - a program of ours
        assert done.returncode == 0, done.stderr
        assert running.stop(signal.SIGTERM) == 0
        errors = [event for event in running.events() if event["level"] in ("error", "critical")]
    found: dict[str, object] = json.loads(results.read_text("utf-8"))
    return {**found, "errors": errors}


@pytest.mark.drill
@pytest.mark.parametrize("kind", KINDS if DRILL else ["sqlite"])
def test_many_people_at_once_on_one_county(kind: str, databases: Databases, tmp_path: Path) -> None:
    """Fifty people read the same county and answer the same questions: no error, no lost update, both texts shown."""
    address = databases.new(kind)
    store = open_store(address)
    try:
        staffed(store, PEOPLE)
        rounds = county(store)
        found = at_work(tmp_path, address, rounds)
        told = found["writes"]
        assert isinstance(told, list)
        writes = [
            Write(one["round"], one["subject"], one["seen"], one["mark"], one["number"], frozenset(one["marks"]))
            for one in told
        ]
        accepted = sum(write.number > 0 for write in writes)
        told_figures(kind, f"{PEOPLE} people, {SECONDS} s", {"writes": len(writes), "accepted": accepted})
        told_figures(kind, "requests", found["timings"])

        assert found["wrong"] == []
        assert found["errors"] == []
        assert accepted > 0
        # with so many on one question somebody is always too late
        assert not DRILL or accepted < len(writes)
        assert faults(store, rounds, writes, before=4) == []
        assert misnumbered(store, writes) == []
        assert check(store.engine).faults == ()
    finally:
        store.close()
