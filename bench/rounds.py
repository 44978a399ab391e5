"""Server time and SQL statements of the pages of rounds, for a county with many of them, beside a page of the law.

Thirty tilsyn of 85 duties and 300 events each, seen by a caseworker whose all of them are. Run it alone with
`python -m bench.rounds`.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from flask import Flask
from sqlalchemy import Engine

from bench.pages import counting
from controls.storage import open_store
from controls.storage.rounds import NewRound, Rounds
from controls.wiring import Application
from models.access import Membership, Person, Role, authority
from models.rounds import BODIES, Act, RoundEvent, RoundKind, Side
from rules.municipalities import AS_OF, Municipalities
from rules.pack import Pack, load_pack
from rules.plan import Machines
from rules.scenarios.runner import feature_files
from rules.statute import load_statutes
from webapp.app import create_app

ROUNDS, FINDINGS, EVENTS = 30, 85, 300
#: what a page may take at the 95th percentile, in milliseconds
BOUND_MS = 750.0
#: a page that has nothing to do with rounds, to hold them against
BESIDE = "/lov"
COUNTY = "50"
_REPEATS = 20
_NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
_OFFICER, _CASEWORKER = 1, 2


class Figures(NamedTuple):
    """What a page takes: milliseconds, and SQL statements besides BEGIN, with few rounds and with all."""

    address: str
    median_ms: float
    p95_ms: float
    statements: int
    statements_of_few: int


def person() -> Person:
    """A caseworker of the county."""
    return Person(
        id=_CASEWORKER,
        name="saksbehandler",
        memberships=(Membership(role=Role.CASEWORKER, place=authority(COUNTY)),),
    )


class _Told:
    """The events of one round, one after the other."""

    def __init__(self) -> None:
        self.events: list[RoundEvent] = []

    def did(self, act: Act, body: dict[str, Any], subject: str = "", *, municipality: bool = False) -> None:
        told = BODIES[act].model_validate(body).model_dump(mode="json", by_alias=True)
        number = len(self.events) + 1
        self.events.append(
            RoundEvent(
                number=number, at=_NOW + timedelta(minutes=number), person=_OFFICER if municipality else _CASEWORKER,
                by="internkontroll" if municipality else "saksbehandler",
                role=Role.OFFICER if municipality else Role.CASEWORKER,
                side=Side.MUNICIPALITY if municipality else Side.AUTHORITY, act=act, subject=subject, body=told,
            )
        )  # fmt: skip


def events(duties: Sequence[str], total: int = EVENTS) -> list[RoundEvent]:
    """A tilsyn that is being concluded: every question answered, each third a breach, and remarks and measures."""
    told = _Told()
    told.did(Act.PLANNED, {"title": "Tilsyn 2026", "on": "2026-03-02"})
    questions = [
        {"key": f"q{number}", "obligation": duty, "question": f"Sikrer kommunen {duty}?"}
        for number, duty in enumerate(duties)
    ]
    told.did(Act.FORM_SET, {"questions": questions})
    told.did(Act.NOTICED, {"due": "2026-04-07"})
    told.did(Act.SENT_IN, {"text": "Sendt inn"}, municipality=True)
    told.did(Act.EXAMINING_BEGUN, {})
    for number, duty in enumerate(duties):
        broken = number % 3 == 0
        told.did(
            Act.ANSWERED,
            {"answer": "no" if broken else "yes", "facts": "Faktum " * 20, "assessment": "Vurdering " * 20},
            f"q{number}",
        )
        if broken:
            told.did(Act.DECIDED, {"decision": "breach", "fails": "sikrar ikkje dette"}, duty)
    for number in range(total - len(told.events)):
        duty = duties[number % len(duties)]
        if number % 4:
            told.did(Act.COMMENTED, {"text": f"Merknad {number}", "to": [] if number % 15 else [_CASEWORKER]}, duty)
        else:
            someone = _OFFICER if number % 20 else _CASEWORKER
            told.did(Act.ASSIGNED, {"person": someone, "name": "x", "due": "2026-03-20"}, f"finding:{duty}")
    return told.events


def fill(application: Application, rounds: int) -> list[int]:
    """Keep so many rounds, one for each of as many municipalities of the county; their ids."""
    kept = Rounds(application.store.engine)
    there = [item.number for item in application.municipalities.on(AS_OF) if item.number[:2] == COUNTY]
    told = events(duties_of(application.pack))
    return [
        kept.begin(NewRound(RoundKind.TILSYN, there[number % len(there)], COUNTY, told), _NOW)
        for number in range(rounds)
    ]


def duties_of(pack: Pack) -> tuple[str, ...]:
    """The duties that are asked about: the first of the law, as many as there are to be findings."""
    return tuple(pack.obligations)[:FINDINGS]


@contextmanager
def _application(url: str) -> Iterator[Application]:
    application = Application(
        load_pack(),
        Machines(),
        Municipalities.load(),
        open_store(url),
        lambda: _NOW + timedelta(days=1),
        features=feature_files(),
        statutes=load_statutes(),
    )
    try:
        yield application
    finally:
        application.close()


def _asked(app: Flask, address: str) -> None:
    answer = app.test_client().get(address)
    if answer.status_code != 200:  # noqa: PLR2004 - a page that is there
        raise AssertionError(f"{address}: {answer.status_code}")


def _statements(app: Flask, engine: Engine, address: str) -> int:
    with counting(engine) as seen:
        _asked(app, address)
    return len(seen)


def _times(app: Flask, address: str, repeats: int) -> list[float]:
    _asked(app, address)
    taken = []
    for _ in range(repeats):
        began = time.perf_counter()
        _asked(app, address)
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def measure(rounds: int = ROUNDS, repeats: int = _REPEATS, url: str | None = None) -> list[Figures]:
    """Measure the pages with so many rounds. `url`: an empty database; without it a SQLite file that is removed."""
    with tempfile.TemporaryDirectory() as folder:
        where = url or f"sqlite:///{Path(folder) / 'bench.sqlite3'}"
        with _application(where) as application:
            app = create_app(application, lambda _: person())
            engine = application.store.engine
            first, *_ = fill(application, 1)
            addresses = (f"/runde/{first}", f"/fylke/{COUNTY}", "/for-meg", BESIDE)
            few = {address: _statements(app, engine, address) for address in addresses}
            fill(application, rounds - 1)
            found = []
            for address in addresses:
                taken = _times(app, address, repeats)
                p95 = statistics.quantiles(taken, n=20, method="inclusive")[-1]
                many = _statements(app, engine, address)
                found.append(Figures(address, statistics.median(taken), p95, many, few[address]))
    return found


def shortcomings(figures: Sequence[Figures]) -> list[str]:
    """What is not as it should be: pages over the bound, and SQL statements that grow with the rounds."""
    slow = [
        f"{item.address}: {item.p95_ms:.0f} ms at the 95th percentile, over {BOUND_MS:.0f}"
        for item in figures
        if item.p95_ms > BOUND_MS
    ]
    grown = [
        f"{item.address}: from {item.statements_of_few} to {item.statements} SQL statements"
        for item in figures
        if item.statements > item.statements_of_few
    ]
    return [*slow, *grown]


def show(figures: Sequence[Figures]) -> None:
    """Print the figures as a table."""
    print(f"\n== Rounds: {ROUNDS} of {FINDINGS} findings and {EVENTS} events, seen by a caseworker ==")
    print(f"{'page':<12}  median ms   p95 ms  SQL")
    for item in figures:
        print(f"{item.address:<12}  {item.median_ms:>9.1f}  {item.p95_ms:>7.1f}  {item.statements:>3}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 when a page is too slow or its SQL statements grow with the number of rounds."""
    parser = argparse.ArgumentParser(prog="python -m bench.rounds", description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="number of rounds")
    parser.add_argument("--repeats", type=int, default=_REPEATS, help="requests for each page")
    parser.add_argument("--database-url", help="an empty database, in place of a SQLite file")
    asked = parser.parse_args(arguments)
    figures = measure(asked.rounds, asked.repeats, asked.database_url)
    show(figures)
    found = shortcomings(figures)
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
