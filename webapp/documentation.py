"""The law as files: every page of the book in three languages, that a browser reads without a server.

The pages are those of the web, rendered by the application itself; only their links are changed, from addresses to
files beside them.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from urllib.parse import quote, unquote

from flask import Flask, render_template
from flask.testing import FlaskClient
from rich.console import Console
from rich.markup import escape

from controls.lawbook import PackCoverage, Undocumented, pack_coverage, try_all, undocumented
from controls.site_folder import require_own, write_site
from controls.storage import open_store
from controls.wiring import Application
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import load_pack, local_names
from rules.plan import Machines
from rules.scenarios.runner import Scenario, all_scenarios, feature_files
from rules.statute import load_statutes
from webapp.app import create_app
from webapp.assets import static_files
from webapp.demo import progress_bar
from webapp.pages.frame.wording import Wording

#: the page that lets a reader choose the language
START = "index.html"
_HOME = "/lov"
_STATIC = "/static/"
_LINK = re.compile(r'\b(href|src|action)="([^"]*)"')
_LANGUAGE = re.compile(r"\?lang=(\w+)")


class Made(NamedTuple):
    """A finished book: its files by path, what the scenarios reach, and what could not be told of."""

    files: dict[str, bytes]
    coverage: PackCoverage
    lacking: tuple[Undocumented, ...]

    @property
    def whole(self) -> bool:
        """Whether every scenario holds, everything is reached, and nothing is left untold."""
        return self.coverage.whole and not self.lacking


def addresses(application: Application) -> Iterator[str]:
    """The address of every page of the book, in the web."""
    pack = application.pack
    yield _HOME
    yield from (f"{_HOME}/{name}" for name in ("kalender", "dekning", "sporsmal"))
    yield from (f"{_HOME}/sporsmal/{quote(name)}" for name in pack.interpretations)
    yield from (f"{_HOME}/kart/{statute.law}" for statute in application.statutes if statute.law in pack.law_of)
    yield from (f"{_HOME}/{quote(name)}" for name in pack.obligations)


def file_of(address: str) -> str:
    """The file of a page, within its language's folder: `/lov` is `index.html`, `/lov/kart/krl` `kart/krl.html`."""
    inner = unquote(address.removeprefix(_HOME).strip("/"))
    return f"{inner}.html" if inner else START


class Links:
    """Turns the addresses in a page into files beside it."""

    def __init__(self, language: Language, known: frozenset[str]) -> None:
        """`language`: of the page; `known`: the addresses of every page there is."""
        self._language = language
        self._known = known

    def _target(self, address: str, here: str) -> str:
        """The file that an address leads to, within the whole book. Raises ValueError when it leads nowhere."""
        switch = _LANGUAGE.fullmatch(address)
        if switch is not None:
            return f"{Language(switch[1]).value}/{here}"
        path = address.partition("?")[0]
        if path.startswith(_STATIC):
            return path.removeprefix("/")
        if path not in self._known:
            raise ValueError(f"the book has no page for {address}")
        return f"{self._language.value}/{file_of(path)}"

    def rewrite(self, page: str, here: str) -> str:
        """A page with its links turned; `here`: its file within the folder of its language."""
        folder = posixpath.dirname(f"{self._language.value}/{here}")

        def turned(found: re.Match[str]) -> str:
            name, address = found[1], html.unescape(found[2])
            if address.startswith(("#", "https://", "http://")):
                return found[0]
            path, _, anchor = address.partition("#")
            relative = posixpath.relpath(self._target(path, here), folder)
            return f'{name}="{html.escape(quote(relative) + (f"#{anchor}" if anchor else ""))}"'

        return _LINK.sub(turned, page)


def _page(client: FlaskClient, address: str, language: Language) -> str:
    response = client.get(address, headers={"Accept-Language": language.value})
    if response.status_code != 200:  # noqa: PLR2004 - the page is there
        raise ValueError(f"{address} answers {response.status_code}")
    return response.get_data(as_text=True)


def _start(app: Flask, checked_to: date) -> bytes:
    """The page that leads to the languages, each told in itself."""
    with app.test_request_context(_HOME):
        app.preprocess_request()
        days = {language: Wording(language).day(checked_to) for language in Language}
        return render_template("law/start.html", say=say, days=days).encode()


def render_book(application: Application) -> dict[str, bytes]:
    """Every page of the book as files, with what they need.

    `application`: its clock says which day is “now” in the book; the results of its scenarios must be stored. The
    same application gives the same bytes. Raises ValueError when a page leads to one that is not there.
    """
    app = create_app(application)
    app.config["STATIC_SITE"] = True
    files = {f"static/{name}": content for name, content in static_files().items()}
    listed = list(addresses(application))
    known = frozenset(listed)
    for language in Language:
        links = Links(language, known)
        for address in listed:
            here = file_of(address)
            page = _page(app.test_client(), address, language)
            files[f"{language.value}/{here}"] = links.rewrite(page, here).encode()
    files[START] = _start(app, application.pack.checked_to)
    return files


def make_book(application: Application, scenarios: list[Scenario], tell: Callable[[], None] = lambda: None) -> Made:
    """Run the scenarios, keep how they went, and make the book. `tell`: called after each scenario."""
    pack = application.pack
    tried = try_all(scenarios, pack, application.machines, tell=tell)
    there = [result for result in tried.results if result.scenario.obligation in pack.obligations]
    application.store.keep_scenarios(pack, there, application.clock(), tried.reached)
    found = pack_coverage(pack, application.store.all_scenarios(pack.digest))
    return Made(render_book(application), found, tuple(undocumented(pack, scenarios)))


def _application(folder: Path, day: date | None) -> Application:
    """The law that ships, with every local pack switched on, and a database of its own."""
    pack = load_pack(extra=local_names())
    now = datetime.combine(day or pack.checked_to, time(12), UTC)
    return Application(
        pack=pack,
        machines=Machines(),
        municipalities=Municipalities.load(),
        store=open_store(f"sqlite:///{folder / 'docs.sqlite3'}"),
        clock=lambda: now,
        features=feature_files(),
        statutes=load_statutes(),
    )


def write_documentation(console: Console, language: Language, folder: Path, day: date | None) -> bool:
    """Write the book to a folder and say how it went; whether it is whole.

    `day`: the day that is “now” in the book; without it the day the law is checked to. Raises ProblemError when the
    folder is not the program's own or cannot be written.
    """
    require_own(folder)
    with TemporaryDirectory(prefix="tilsynsklar-docs-") as temporary:
        application = _application(Path(temporary), day)
        try:
            scenarios = all_scenarios(application.features)
            with progress_bar(console) as progress:
                task = progress.add_task(say("cli.demo.scenarios", language), total=len(scenarios))
                made = make_book(application, scenarios, lambda: progress.advance(task))
        finally:
            application.close()
    write_site(folder, made.files)
    pages = sum(name.endswith(".html") for name in made.files)
    told = say("docs.made", language, pages=pages, folder=folder, start=folder / START)
    console.print(escape(told), soft_wrap=True)
    passed = made.coverage.scenarios - made.coverage.failed
    counts = {"passed": passed, "n": made.coverage.scenarios, "percent": made.coverage.percent}
    console.print(say("docs.summary", language, **counts))
    for item in made.lacking:
        console.print(escape(say(f"docs.lacking.{item.what}", language, name=item.name)))
    return made.whole
