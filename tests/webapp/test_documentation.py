"""The law as files: everything is in it, in three languages, every link resolves, and it is the same each time."""

from __future__ import annotations

import html
import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote

import pytest

import webapp.documentation
from controls.lawbook import undocumented
from controls.site_folder import LIST
from controls.storage import open_store
from controls.wiring import Application
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack, load_pack, local_names
from rules.plan import Machines
from rules.scenarios.runner import Scenario, all_scenarios, feature_files, read_feature
from rules.statute import load_statutes
from tests.webapp.conftest import Site, make_site
from tests.webapp.reading import Page
from tests.webapp.test_lawbook import FEATURES
from webapp.cli import run
from webapp.documentation import START, Links, addresses, file_of, make_book, render_book

LANGUAGES = [language.value for language in Language]
_LINK = re.compile(rb'\b(?:href|src|action)="([^"]*)"')
_ID = re.compile(rb'\bid="([^"]*)"')
_KEY = re.compile(r"\b(?:page|word|problem|docs|cli)(?:\.[a-z][a-z0-9_]*){2,}|\{\w+\}")


@pytest.fixture(scope="module")
def whole() -> Pack:
    """The law that ships, with every local pack switched on, as the book has it."""
    return load_pack(extra=local_names())


@pytest.fixture(scope="module")
def written() -> list[Scenario]:
    """Every scenario that ships."""
    return all_scenarios(feature_files())


@pytest.fixture(scope="module")
def shown(whole: Pack) -> dict[str, str]:
    """The features of one obligation of each law: the steps of all of them in three languages take too long here."""
    first = {provision.law: provision.obligations[0].id for provision in reversed(whole.provisions)}
    return {path: text for path, text in feature_files().items() if Path(path).stem in first.values()}


@pytest.fixture(scope="module")
def book(
    whole: Pack,
    shown: dict[str, str],
    machines: Machines,
    municipalities: Municipalities,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Mapping[str, bytes]]:
    """The whole book as files; its scenarios were not run, which is told in it."""
    store = open_store(f"sqlite:///{tmp_path_factory.mktemp('book') / 'book.sqlite3'}")
    application = Application(
        pack=whole,
        machines=machines,
        municipalities=municipalities,
        store=store,
        clock=lambda: datetime(2025, 10, 27, 12, tzinfo=UTC),
        features=shown,
        statutes=load_statutes(),
    )
    yield render_book(application)
    store.close()


@pytest.fixture
def small_book(empty_site: Site) -> Mapping[str, bytes]:
    """The book of the small law."""
    return render_book(replace(empty_site.application, features=FEATURES))


def text_of(book: Mapping[str, bytes], name: str) -> str:
    """A page as text with its signs as they are."""
    return html.unescape(book[name].decode())


def broken_links(book: Mapping[str, bytes]) -> list[tuple[str, str]]:
    """Links that lead to no file of the book, or to no place in it; outside links are not looked at."""
    ids = {name: {found.decode() for found in _ID.findall(content)} for name, content in book.items()}
    found = []
    for name, content in book.items():
        if not name.endswith(".html"):
            continue
        for raw in set(_LINK.findall(content)):
            link = html.unescape(raw.decode())
            if link.startswith(("https://", "http://")):
                continue
            path, _, anchor = link.partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(path))) if path else name
            if target not in book or (anchor and anchor not in ids[target]):
                found.append((name, link))
    return found


def outside_links(book: Mapping[str, bytes]) -> set[str]:
    """The addresses outside the book that its pages name."""
    links = {html.unescape(raw.decode()) for content in book.values() for raw in _LINK.findall(content)}
    return {link for link in links if re.match(r"[a-z]+:", link) or link.startswith("//")}


def official_links(pack: Pack) -> set[str]:
    """The official addresses of laws and sources."""
    found = {law.url for law in pack.laws}
    found |= {version.source.url for _, version in pack.versions()}
    found |= {source.url for item in pack.interpretations.values() for source in item.sources if source.url}
    return found | {
        version.source.url
        for statute in load_statutes()
        for section in statute.sections
        for version in section.versions
    }


def test_nothing_that_ships_is_undocumented(whole: Pack, written: list[Scenario]) -> None:
    """Every obligation has title, summary, source and scenarios, every fact a definition, every question sources."""
    assert len(whole.obligations) > 100
    assert len(written) > 1000
    assert undocumented(whole, written) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_obligation_is_in_the_book(book: Mapping[str, bytes], whole: Pack, language: str) -> None:
    """Each obligation has a page with its title and every version's summary, source and questions, and is listed."""
    lists = {name: text_of(book, f"{language}/{name}.html") for name in ("index", "kalender", "dekning")}
    lacking = []
    for name, duty in whole.obligations.items():
        page = text_of(book, f"{language}/{name}.html")
        wanted = [f"<h1>{duty.title.get(language)}</h1>", f"<code>{name}</code>"]
        for version in duty.versions:
            wanted += [version.summary.get(language), version.source.act]
            wanted += [criterion.ask.get(language) for criterion in version.criteria]
        lacking += [(name, text) for text in wanted if text not in page]
        lacking += [(where, name) for where, text in lists.items() if f'"{name}.html' not in text]

    assert lacking == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_law_and_provision_is_in_the_book(book: Mapping[str, bytes], whole: Pack, language: str) -> None:
    """Each law stands in the list of duties and in the calendar, and each provision in the list with its title."""
    front, calendar = (text_of(book, f"{language}/{name}.html") for name in ("index", "kalender"))

    assert [law.id for law in whole.laws if f'<h2 id="{law.id}">' not in front] == []
    assert [law.id for law in whole.laws if f'<h2 id="{law.id}">' not in calendar] == []
    assert [
        item.provision
        for item in whole.provisions
        if f'id="{item.provision}"' not in front or item.title.get(language) not in front
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_is_in_the_book(book: Mapping[str, bytes], whole: Pack, language: str) -> None:
    """Each question of law has a page with its answer, its sources and what rests on it, and stands in the list."""
    listed = text_of(book, f"{language}/sporsmal.html")
    lacking = []
    for name, question in whole.interpretations.items():
        page = text_of(book, f"{language}/sporsmal/{name}.html")
        wanted = [f"<h1>{question.question.get(language)}</h1>", question.answer.get(language)]
        wanted += [source.says.get(language) for source in question.sources]
        wanted += [source.where for source in question.sources]
        wanted += [f'"../{duty}.html"' for duty in question.obligations]
        lacking += [(name, text) for text in wanted if text not in page]
        if f'"sporsmal/{name}.html"' not in listed:
            lacking.append((name, "list"))

    assert whole.interpretations
    assert lacking == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_of_the_statutes_is_in_the_book(book: Mapping[str, bytes], language: str) -> None:
    """Each place of each wording of each statute stands with its words and its duties, or why there is none."""
    lacking = []
    places = 0
    for statute in load_statutes():
        page = text_of(book, f"{language}/kart/{statute.law}.html")
        for section in statute.sections:
            for version in section.versions:
                anchor = f"s{section.section.replace(' ', '')}-{version.in_force.from_}"
                for number, place in enumerate(version.places, start=1):
                    places += 1
                    wanted = [place.text, f'id="{anchor}-{number}"']
                    wanted += [place.no_duty.get(language)] if place.no_duty else []
                    wanted += [f'"../{name}.html"' for name in place.obligations]
                    lacking += [(anchor, text) for text in wanted if text not in page]

    assert places > 100
    assert lacking == []


def test_every_scenario_is_in_the_book(book: Mapping[str, bytes], shown: dict[str, str], whole: Pack) -> None:
    """Each scenario stands on the page of its obligation with its name and its steps, in Norwegian."""
    scenarios = all_scenarios(shown)
    lacking = [
        (language, item.feature, item.line)
        for language in LANGUAGES
        for item in scenarios
        for page in (text_of(book, f"{language}/{item.obligation}.html"),)
        if any(text not in page for text in (item.name, item.rule, *(text for _, text, _, _ in item.steps)))
    ]

    assert {whole.provision_of[item.obligation].law for item in scenarios} == {law.id for law in whole.laws}
    assert lacking == []


def test_every_link_leads_to_a_file(book: Mapping[str, bytes], small_book: Mapping[str, bytes]) -> None:
    """Every link between pages leads to a file of the book, and to a place that is there."""
    assert broken_links(book) == []
    assert broken_links(small_book) == []
    assert broken_links({"a.html": b'<a href="b.html">'}) == [("a.html", "b.html")]
    assert broken_links({"a.html": b'<a href="#x">'}) == [("a.html", "#x")]


def test_only_official_sources_are_named_outside(book: Mapping[str, bytes], whole: Pack) -> None:
    """No page asks for anything from elsewhere; the only addresses outside are links to laws and sources."""
    outside = outside_links(book)

    assert outside
    assert outside <= official_links(whole)
    for content in book.values():
        for tag in re.findall(rb"<(?:link|script|img|iframe|source|object|embed|use)\b[^>]*>", content):
            assert b"://" not in tag
    assert b"url(" not in book["static/tilsynsklar.css"]
    assert b"@import" not in book["static/tilsynsklar.css"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_untranslated(book: Mapping[str, bytes], language: str) -> None:
    """Every page says its language, and no key or blank is left in it."""
    pages = [name for name in book if name.startswith(f"{language}/")]
    left = {name: found for name in pages if (found := _KEY.findall(text_of(book, name)))}

    assert len(pages) > 150
    assert left == {}
    assert [name for name in pages if f'<html lang="{language}"'.encode() not in book[name]] == []


def test_the_languages_have_the_same_pages(book: Mapping[str, bytes]) -> None:
    """Every page is there in each language, and leads to itself in the others."""
    inner = {language: {name[3:] for name in book if name.startswith(f"{language}/")} for language in LANGUAGES}

    assert inner["nb"] == inner["nn"] == inner["en"]
    assert b'href="../nn/KRL-2-4.html"' in book["nb/KRL-2-4.html"]
    assert b'href="../../en/kart/krl.html"' in book["nn/kart/krl.html"]
    assert all(f'href="{language}/index.html"'.encode() in book[START] for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_of_the_book_are_whole(small_book: Mapping[str, bytes], language: str) -> None:
    """Each file is a well-formed page that names nothing that only a server could answer."""
    for name, content in small_book.items():
        if name.startswith(f"{language}/"):
            page = Page(content.decode())
            assert [level for level, _ in page.headings].count(1) == 1, name
            assert not page.all("form"), name
            assert say("page.menu.evaluations", language) not in page.text.splitlines(), name
            assert say("page.scenarios.ran_at", language) not in page.text, name


def test_the_day_is_named_in_the_book(small_book: Mapping[str, bytes], site: Site) -> None:
    """Files are read long after they were written, so they name the day that counts instead of saying “now”."""
    now = say("page.law.now", "nb")

    assert now in site.client().get("/lov/KRL-2-1", headers={"Accept-Language": "nb"}).get_data(as_text=True)
    assert now not in text_of(small_book, "nb/KRL-2-1.html")
    assert "gjeldende 1.\N{NO-BREAK SPACE}mars 2026" in text_of(small_book, "nb/KRL-2-1.html")


def test_the_start_page_stands_alone(small_book: Mapping[str, bytes]) -> None:
    """The first page offers each language in that language, and is a whole page."""
    page = Page(small_book[START].decode())

    assert [name for level, name in page.headings if level == 2] == ["Bokmål", "Nynorsk", "English"]
    assert page.all("html")[0]["lang"]
    assert not _KEY.search(page.text)


def test_the_same_law_gives_the_same_bytes(
    tmp_path: Path, small_pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """The book of the same rules and scenarios, made twice in different places, is the same to the byte."""
    books = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        site = make_site(folder, small_pack, machines, municipalities)
        scenarios = read_feature(FEATURES["krl/KRL-2-1.feature"], "krl/KRL-2-1.feature")
        application = replace(site.application, features=FEATURES)
        books.append(make_book(application, scenarios))
        site.application.close()

    assert books[0].files == books[1].files
    assert len(books[0].files) > 50
    assert books[0].coverage.scenarios == 2
    assert not books[0].whole


def test_a_page_that_leads_nowhere_is_no_book() -> None:
    """A link to a page that the book does not have stops the making of it."""
    links = Links(Language.NB, frozenset({"/lov", "/lov/kalender"}))

    assert links.rewrite('<a href="/lov#x">', "kart/krl.html") == '<a href="../index.html#x">'
    assert links.rewrite('<a href="?lang=en">', "kart/krl.html") == '<a href="../../en/kart/krl.html">'
    assert links.rewrite('<a href="https://x.no/a?b=1&amp;c=2">', "x.html") == '<a href="https://x.no/a?b=1&amp;c=2">'
    for address in ("/vurdering/1", "/", "/lov/KRL-9-9"):
        with pytest.raises(ValueError, match="no page for"):
            links.rewrite(f'<a href="{address}">', "index.html")


def test_every_address_of_the_book_is_a_page_of_the_web(site: Site) -> None:
    """The book has a file for every address of the law in the web, each its own."""
    listed = list(addresses(site.application))

    assert len({file_of(address).lower() for address in listed}) == len(listed)
    assert all(site.client().get(address).status_code == 200 for address in listed)
    routes = {site.app.url_map.bind("").match(address)[0] for address in listed}
    assert routes == {rule.endpoint for rule in site.app.url_map.iter_rules() if rule.rule.startswith("/lov")}


@pytest.fixture
def _small_docs(monkeypatch: pytest.MonkeyPatch, small_pack: Pack, machines: Machines) -> None:
    """Let the command make the book of the small law."""

    def application(folder: Path, _day: object) -> Application:
        site = make_site(folder, small_pack, machines, Municipalities.load())
        return replace(site.application, features=FEATURES)

    monkeypatch.setattr(webapp.documentation, "_application", application)


@pytest.mark.usefixtures("_small_docs")
def test_the_command_writes_the_book(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`docs` writes the folder, says where to begin, names what is lacking, and is not green while anything is."""
    folder = tmp_path / "book"
    assert run(["docs", str(folder), "--lang", "en"]) == 1
    told = capsys.readouterr().out

    assert (folder / START).is_file()
    assert str(folder / START) in told
    assert say("docs.summary", "en", passed=1, n=2, percent=4) in told or "1 of 2 scenarios hold" in told
    assert say("docs.lacking.feature", "en", name="KRL-2-9") in told
    assert json.loads((folder / LIST).read_text())["files"]
    # once more, over its own
    assert run(["docs", str(folder)]) == 1


def test_the_command_leaves_a_folder_of_others_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder that holds something else is refused before any work is done, and a wrong day is told."""
    (tmp_path / "letter.txt").write_bytes(b"mine")
    assert run(["docs", str(tmp_path), "--lang", "en"]) == 2
    assert say("problem.docs_folder_taken", "en", folder=tmp_path) in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]
    assert run(["docs", str(tmp_path / "new"), "--on", "2025-13-01"]) == 2
    assert not (tmp_path / "new").exists()


def test_a_whole_law_makes_a_whole_book(
    tmp_path: Path, small_pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """A book is whole only when every scenario holds, everything is reached, and nothing is left untold."""
    site = make_site(tmp_path, small_pack, machines, municipalities)
    made = make_book(replace(site.application, features=FEATURES), [])
    site.application.close()

    assert not made.whole
    assert made.coverage.percent == 0
    assert len([item for item in made.lacking if item.what == "feature"]) == len(small_pack.obligations)
