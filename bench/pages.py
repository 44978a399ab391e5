"""Server time and SQL statements of every page, with few and with many stored evaluations.

The pages are found as a reader finds them: from the front page, by the links. Of each route one address is measured,
the first that was found, and beside them some that a reader asks for through a form. Run it alone with
`python -m bench.pages`.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from importlib import resources
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from flask import Flask
from sqlalchemy import Engine, event
from werkzeug.exceptions import HTTPException

from controls.evaluating import evaluate_bytes
from controls.storage import open_store
from controls.uploading import examples
from controls.wiring import Application
from models.access import Membership, Person, Role
from rules.municipalities import Municipalities
from rules.pack import load_pack
from rules.plan import Machines
from rules.scenarios.runner import feature_files
from rules.statute import load_statutes
from webapp.app import create_app

SIZES = (10, 100, 1000)
#: what a page may take at the 95th percentile with the most evaluations, in milliseconds
BOUND_MS = 150.0
_REPEATS = 40
_NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
#: what readers write into forms: no link leads there
_ASKED = ("/sok?q=barn", "/sok?q=trygg+bolig+menn", "/vurdering/1?utfall=unresolved&q=barn", "/lov?dato=2020-06-22")
#: who asks: somebody at work in the municipality of each example
READER = Person(
    id=1,
    name="internkontroll",
    memberships=tuple(
        Membership(role=Role.OFFICER, place=number)
        for number in sorted({item.number for item in examples().values()})
    ),
)
_LINK = re.compile(r'href="(/[^"#]*)')


class Figures(NamedTuple):
    """What a page takes with so many evaluations: milliseconds, and SQL statements besides BEGIN."""

    route: str
    address: str
    evaluations: int
    median_ms: float
    p95_ms: float
    statements: int


@contextmanager
def _application(url: str) -> Iterator[Application]:
    store = open_store(url)
    application = Application(
        load_pack(),
        Machines(),
        Municipalities.load(),
        store,
        lambda: _NOW,
        features=feature_files(),
        statutes=load_statutes(),
    )
    try:
        yield application
    finally:
        application.close()


class Filler:
    """Stores evaluations: the examples, again and again, each time as another file."""

    def __init__(self, application: Application) -> None:
        """`application`: where they are stored."""
        self._parts = application
        folder = resources.files("examples")
        names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".yaml"))
        self._files = [(name, (folder / name).read_bytes()) for name in names]
        self._stored = 0

    def fill(self, total: int) -> None:
        """Store more, until there are so many."""
        parts = self._parts
        while self._stored < total:
            name, content = self._files[self._stored % len(self._files)]
            again = content + f"# {self._stored}\n".encode()
            done = evaluate_bytes(again, name, parts.pack, parts.machines, parts.municipalities)
            parts.store.keep(done.evaluation, parts.pack, again, name, _NOW + timedelta(minutes=self._stored))
            self._stored += 1


@contextmanager
def counting(engine: Engine) -> Iterator[list[str]]:
    """The SQL statements that are sent while this holds, besides BEGIN."""
    seen: list[str] = []

    def note(*details: object) -> None:
        if not str(details[2]).startswith("BEGIN"):
            seen.append(str(details[2]))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine, "before_cursor_execute", note)


def find_pages(app: Flask) -> dict[str, str]:
    """One address for each route that links lead to, from the front page on, by the route's pattern."""
    client, router = app.test_client(), app.url_map.bind("localhost")
    found: dict[str, str] = {}
    seen, waiting = {"/"}, ["/"]
    while waiting:
        address = waiting.pop(0)
        try:
            rule, _ = router.match(urlsplit(address).path, return_rule=True)
        except HTTPException:
            continue
        if rule.endpoint == "static" or rule.rule in found:
            continue
        response = client.get(address)
        if response.status_code != 200 or response.mimetype != "text/html":  # noqa: PLR2004 - a page that is there
            continue
        found[rule.rule] = address
        # links within the page only change what it shows; those to other pages lead on
        for link in _LINK.findall(response.get_data(as_text=True)):
            if link not in seen:
                seen.add(link)
                waiting.append(link)
    return found


def _times(app: Flask, address: str, repeats: int) -> list[float]:
    client = app.test_client()
    client.get(address)
    taken = []
    for _ in range(repeats):
        began = time.perf_counter()
        client.get(address)
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def measure(sizes: Sequence[int] = SIZES, repeats: int = _REPEATS, url: str | None = None) -> list[Figures]:
    """Measure every page with so many stored evaluations, the sizes from small to large.

    `url`: address of an empty database; without it a SQLite file that is removed again.
    """
    figures: list[Figures] = []
    with tempfile.TemporaryDirectory() as folder:
        where = url or f"sqlite:///{Path(folder) / 'bench.sqlite3'}"
        with _application(where) as application:
            filler, app = Filler(application), create_app(application, lambda _: READER)
            for size in sorted(sizes):
                filler.fill(size)
                pages = find_pages(app) | {address: address for address in _ASKED}
                for route, address in pages.items():
                    taken = _times(app, address, repeats)
                    with counting(application.store.engine) as statements:
                        app.test_client().get(address)
                    figures.append(
                        Figures(
                            route,
                            address,
                            size,
                            statistics.median(taken),
                            statistics.quantiles(taken, n=20, method="inclusive")[-1],
                            len(statements),
                        )
                    )
    return figures


def shortcomings(figures: Sequence[Figures]) -> list[str]:
    """What is not as it should be: pages over the bound with the most evaluations, and statements that grow."""
    most = max(item.evaluations for item in figures)
    told = [
        f"{item.route}: {item.p95_ms:.0f} ms at the 95th percentile, over {BOUND_MS:.0f}"
        for item in figures
        if item.evaluations == most and item.p95_ms > BOUND_MS
    ]
    for route in dict.fromkeys(item.route for item in figures):
        counts = [item.statements for item in figures if item.route == route]
        if max(counts) > counts[0]:
            told.append(f"{route}: from {counts[0]} to {max(counts)} SQL statements")
    return told


def show(figures: Sequence[Figures]) -> None:
    """Print the figures as a table."""
    width = max(len(item.route) for item in figures)
    print(f"{'page':<{width}}  evaluations  median ms   p95 ms  SQL")
    for item in sorted(figures, key=lambda item: (item.route, item.evaluations)):
        times = f"{item.median_ms:>9.1f}  {item.p95_ms:>7.1f}"
        print(f"{item.route:<{width}}  {item.evaluations:>11}  {times}  {item.statements:>3}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 when a page is too slow or its SQL statements grow with the number of evaluations."""
    parser = argparse.ArgumentParser(prog="python -m bench.pages", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="numbers of stored evaluations")
    parser.add_argument("--repeats", type=int, default=_REPEATS, help="requests for each page")
    parser.add_argument("--database-url", help="an empty database, in place of a SQLite file")
    parser.add_argument("--json", action="store_true", help="print JSON")
    asked = parser.parse_args(arguments)
    figures = measure(asked.sizes, asked.repeats, asked.database_url)
    if asked.json:
        print(json.dumps([item._asdict() for item in figures], indent=2))
    else:
        show(figures)
    found = shortcomings(figures)
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
