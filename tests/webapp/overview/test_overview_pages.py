"""The pages of the overviews: what they show, to whom, in every language, and what they cost."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import date
from io import StringIO
from itertools import pairwise
from pathlib import Path

import pytest

import webapp
from controls.rounds.overview.told import Shown
from controls.storage.rounds import Rounds
from models.access import EVERYWHERE, Person, Role, authority
from models.rounds import Act
from models.texts import say
from models.words import Language, Outcome
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.rounds.made import Story
from tests.controls.rounds.overview_made import N, X, Y, corrected, keep, self_audit, tilsyn
from tests.webapp.conftest import Site, make_site
from tests.webapp.people import EVERYONE, person
from tests.webapp.reading import Page
from webapp.app import create_app
from webapp.pages.overview.figures import csv_of
from webapp.pages.overview.pictures import SIGNS

LANGUAGES = [language.value for language in Language]
A, B, C = "KRL-2-1", "KRL-2-2", "KRL-2-3"
STYLE = "".join(
    (Path(webapp.__file__).parent / "static" / name).read_text(encoding="utf-8")
    for name in ("pictures.css", "overview.css")
)
OWN = "INTERNT"
COUNTY_PAGES = [
    "/fylke/50",
    "/fylke/50?kommune=5020",
    "/fylke/50?plikt=KRL-2-1&status=bad&ar=2023&tema=KRL-2&alle=1",
    "/fylke/50?tema=%3Cb%3E&ar=i-fjor&status=finnesikke&kommune=9999&plikt=%22%3E",
    "/fylke/11",
    "/fylke/50/risiko",
    "/fylke/50/risiko?sorter=alder",
    "/fylke/50/risiko?sorter=%3Cscript%3E",
]
PAGES = ["/kommune/5020", "/kommune/5001", "/kommune/4601", "/kommune/5030", *COUNTY_PAGES, "/utfall", "/oversikt"]


def stories() -> list[Story]:
    """Osen: tilsyn in 2020 and 2023, one under way, and self-audits, one of them under its old number."""
    old = corrected(tilsyn(date(2020, 1, 1), {A: N, B: Y}, final=date(2020, 4, 1)), A, date(2020, 5, 1))
    new = tilsyn(date(2023, 1, 1), {A: N, C: X}, final=date(2023, 4, 1), due=date(2023, 9, 1))
    way = tilsyn(date(2026, 1, 1), {B: N}, municipality="5059")
    audits = [
        self_audit(date(2016, 2, 1), {A: Outcome.BROKEN, B: Outcome.MET}, municipality="1633", approved=True),
        self_audit(
            date(2026, 1, 10),
            {A: Outcome.MET, B: Outcome.UNRESOLVED, C: Outcome.BROKEN},
            evaluation=2,
        ),
    ]
    audits[1].did(
        Act.MEASURE_SET,
        {"what": f"<b>Ny rutine</b> {OWN}", "findings": [C], "owner": "leder", "due": "2026-02-01"},
        subject="m1",
    )
    other = tilsyn(date(2024, 1, 1), {A: N}, municipality="1101", county="11", final=date(2024, 4, 1))
    return [old, new, way, *audits, other]


@pytest.fixture(scope="module")
def rounds_site(
    tmp_path_factory: pytest.TempPathFactory, small_pack: Pack, machines: Machines, municipalities: Municipalities
) -> Iterator[Site]:
    """A site with rounds; the tests that share it only read."""
    site = make_site(tmp_path_factory.mktemp("overview"), small_pack, machines, municipalities)
    keep(Rounds(site.application.store.engine), *stories())
    yield site
    site.application.close()


def get(site: Site, address: str, language: str = "nb") -> Page:
    """A page that is there, parsed; led on where the page says so."""
    response = site.client().get(address, headers={"Accept-Language": language}, follow_redirects=True)
    assert response.status_code == 200
    return Page(response.get_data(as_text=True))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_whole(rounds_site: Site, address: str, language: str) -> None:
    """A page is well formed, in one language, with its headings in order, and without keys or blanks left over."""
    page = get(rounds_site, address, language)
    levels = [level for level, _ in page.headings]

    assert page.all("html")[0]["lang"] == language
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert not re.search(r"\b(page|word|problem)\.[a-z_]+", page.text)
    assert not re.search(r"\{\w+\}", page.text)
    assert "None" not in page.text
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert not [attributes for _, attributes in page.elements if "style" in attributes or "onclick" in attributes]


@pytest.mark.parametrize("address", PAGES)
def test_every_picture_can_be_heard(rounds_site: Site, address: str) -> None:
    """Each picture has a title; and there is a table on each page that has one."""
    html = rounds_site.client().get(address, follow_redirects=True).get_data(as_text=True)
    page = Page(html)
    images = [attributes for attributes in page.all("svg") if attributes.get("role") == "img"]
    titled = set(re.findall(r'<title id="([^"]+)">[^<]+</title>', html))

    assert all(attributes["aria-labelledby"] in titled for attributes in images)
    assert not images or page.all("table")
    for table in re.findall(r"<table.*?</table>", html, re.DOTALL):
        assert "<caption" in table
        assert 'scope="col"' in table


def test_every_kind_has_a_colour_and_a_sign_of_its_own() -> None:
    """No kind of finding is told by colour alone: all but the unknown have a sign, and the unknown is hatched."""
    assert set(SIGNS) == set(Shown) - {Shown.UNKNOWN}
    assert len(set(SIGNS.values())) == len(SIGNS)
    for kind in Shown:
        assert f".part.{kind.value} " in STYLE


def test_the_unknown_is_hatched(rounds_site: Site) -> None:
    """What nobody looked at is drawn hatched in the heat map, and never as something else."""
    html = rounds_site.client().get("/fylke/50").get_data(as_text=True)
    parts = re.findall(r'<path class="part (\w+)"( fill="url\(#([\w-]+)\)")?', html)

    assert {kind for kind, hatched, _ in parts if hatched} == {"unknown"}
    assert all(hatched for kind, hatched, _ in parts if kind == "unknown")
    assert all(f'id="{name}"' in html for _, _, name in parts if name)


def test_a_municipality_sees_where_it_stands(rounds_site: Site) -> None:
    """Counts with bounds, what is overdue, what moved and why, breaches with the way to them, and old rounds."""
    html = rounds_site.client().get("/kommune/5020").get_data(as_text=True)
    text = Page(html).text

    assert say("page.bounds.between", Language.NB, lower="1", upper="2", judged="3") in text
    assert say("page.overview.late", Language.NB, n=28) in text
    assert say("page.overview.why.ground", Language.NB) in text
    assert say("page.overview.back.settled", Language.NB, day="1. april 2020") in text
    assert 'href="/runde/2/funn/KRL-2-1"' in html
    assert "1633" in text
    assert 'href="/runde/5"' in html
    assert "&lt;b&gt;Ny rutine&lt;/b&gt;" in html


def test_the_button_begins_this_years_round(rounds_site: Site) -> None:
    """Without a round that is worked on, the one button begins the round of this year."""
    html = rounds_site.client().get("/kommune/4601").get_data(as_text=True)

    assert 'href="/runde/ny?kommune=4601"' in html
    assert say("page.overview.begin.button", Language.NB, year=2026) in html
    assert html.count('data-variant="primary"') == 1
    assert "/runde/ny" not in rounds_site.client().get("/kommune/5020").get_data(as_text=True)


def test_an_old_number_leads_to_the_new(rounds_site: Site) -> None:
    """A renumbered municipality is found by its old number; one that merged into another says where it went."""
    response = rounds_site.client().get("/kommune/1633")

    assert (response.status_code, response.headers["Location"]) == (302, "/kommune/5020")
    assert "5001" in get(rounds_site, "/kommune/5030").text
    assert "/runde/ny" not in rounds_site.client().get("/kommune/5030").get_data(as_text=True)


@pytest.mark.parametrize("address", ["/kommune/9999", "/kommune/abcd", "/kommune/50200", "/fylke/99", "/fylke/5",
                                     "/fylke/99/risiko", "/fylke/99/funn.csv", "/fylke/x/plikter.csv"])  # fmt: skip
def test_what_is_not_there_is_not_there(rounds_site: Site, address: str) -> None:
    """A number that nobody has, and a county that is none, are no pages."""
    assert rounds_site.client().get(address).status_code == 404


@pytest.mark.parametrize("address", [*COUNTY_PAGES, "/fylke/50/funn.csv", "/fylke/50/plikter.csv"])
def test_a_county_shows_nothing_of_self_audits(rounds_site: Site, address: str) -> None:
    """No title, measure or outcome of a municipality's own round is on any page of the county, nor in its files."""
    text = rounds_site.client().get(address).get_data(as_text=True)

    assert OWN not in text
    assert "Egenkontroll 20" not in text
    assert "/runde/4" not in text
    assert "/runde/5" not in text


def test_a_county_shows_its_own_tilsyn_only(rounds_site: Site) -> None:
    """Another county's tilsyn is not there, a draft is no breach, and an open breach leads to its finding."""
    html = rounds_site.client().get("/fylke/50").get_data(as_text=True)

    assert 'href="/runde/2/funn/KRL-2-1"' in html
    assert "/runde/6" not in html
    assert "/runde/3/funn" not in html
    assert 'href="/runde/6/funn/KRL-2-1"' in rounds_site.client().get("/fylke/11").get_data(as_text=True)


def test_the_findings_are_listed_when_something_is_chosen(rounds_site: Site) -> None:
    """A municipality or a duty narrows the page to its findings, one link each, and can be taken away again."""
    page = get(rounds_site, "/fylke/50?kommune=5020")
    addresses = [link["href"] for link in page.all("a")]

    assert "/runde/1/funn/KRL-2-1" in addresses
    assert "/runde/2/funn/KRL-2-3" in addresses
    assert "/fylke/50" in addresses
    assert "/fylke/50/funn.csv?kommune=5020" in addresses


def rows_of(site: Site, address: str) -> list[dict[str, str]]:
    """The lines of a file, by the words of its heading."""
    response = site.client().get(address)
    assert response.status_code == 200
    assert response.mimetype == "text/csv"
    assert response.headers["Content-Disposition"].startswith("attachment; filename=")
    assert "no-store" in response.headers["Cache-Control"]
    text = response.get_data().decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text), delimiter=";"))


def test_the_figures_can_be_taken_along(rounds_site: Site) -> None:
    """How many, how long and which duty stand in files that need no work."""
    findings = rows_of(rounds_site, "/fylke/50/funn.csv")
    duties = rows_of(rounds_site, "/fylke/50/plikter.csv")
    open_ones = rows_of(rounds_site, "/fylke/50/funn.csv?status=bad")

    assert len(findings) == 5
    assert [(row["Kommune"], row["Plikt"], row["Frist"], row["Dager åpent"]) for row in open_ones] == [
        ("Osen", A, "2023-09-01", str((date(2026, 3, 1) - date(2023, 4, 1)).days))
    ]
    assert open_ones[0]["Samme lovbrudd i tilsyn"] == "1"
    one = next(row for row in duties if row["Plikt"] == A)
    assert (one["Tilsyn som konkluderte"], one["Med lovbrudd"], one["Dager til avsluttet (median)"]) == (
        "2",
        "2",
        "30",
    )


def test_a_cell_is_never_a_formula(rounds_site: Site) -> None:
    """What somebody wrote cannot make a spreadsheet do anything."""
    (first, *_) = rows_of(rounds_site, "/fylke/50/funn.csv")

    assert first["Saksnummer"] == "'=2026/1"
    assert csv_of([["-1", "+1", "@a", "=1", 5, None, "a;b"]]).endswith("'-1;'+1;'@a;'=1;5;;\"a;b\"\r\n")


def test_risk_shows_reasons_and_leaves_the_choice(rounds_site: Site) -> None:
    """Every municipality can be ticked, with its reasons beside it, and what is ticked goes on to a campaign."""
    html = rounds_site.client().get("/fylke/50/risiko").get_data(as_text=True)
    page = Page(html)
    boxes = [item for item in page.all("input") if item.get("name") == "kommune"]
    rows = re.findall(r"<tr>.*?</tr>", html, re.DOTALL)
    osen = next(row for row in rows if 'value="5020"' in row)

    assert {item["action"] for item in page.all("form")} >= {"/kampanje/ny"}
    assert len(boxes) == 38
    assert not [item for item in boxes if "checked" in item]
    assert say("page.overview.reason.open", Language.NB, n=1, day="1.\N{NO-BREAK SPACE}april 2023") in osen
    assert say("page.overview.reason.years", Language.NB, n=2) in osen
    assert say("page.overview.provider.unknown", Language.NB) in osen
    assert html.index('value="5020"') < html.index('value="5001"')


def test_few_outcomes_name_nobody(rounds_site: Site) -> None:
    """With so few municipalities every number is withheld, and no place, round or person is on the page."""
    html = rounds_site.client().get("/utfall").get_data(as_text=True)
    body = html.split("<main", 1)[1].split("</main>", 1)[0]

    assert "Osen" not in body
    assert "/runde/" not in body
    assert "5020" not in body
    assert OWN not in body
    numbers = re.findall(r'<td class="number">(.*?)</td>', body)
    assert numbers
    assert all(">..<" in number for number in numbers)


@pytest.mark.parametrize(
    ("who", "statuses"),
    [
        (None, (303, 303, 303, 303, 303)),
        (person(Role.OFFICER, "5020"), (200, 404, 404, 404, 404)),
        (person(Role.CHIEF_EXECUTIVE, "5020"), (200, 404, 404, 404, 404)),
        (person(Role.OFFICER, "5001"), (404, 404, 404, 404, 404)),
        (person(Role.SERVICE, "5020"), (404, 404, 404, 404, 404)),
        (person(Role.CENTRE, "t1"), (404, 404, 404, 404, 404)),
        (person(Role.CASEWORKER, authority("50")), (404, 200, 200, 200, 404)),
        (person(Role.QUALITY_ASSURER, authority("50")), (404, 200, 200, 200, 404)),
        (person(Role.LEADER, authority("11")), (404, 404, 404, 404, 404)),
        (person(Role.ADVISER, EVERYWHERE), (404, 404, 404, 404, 200)),
        (person(Role.ADMINISTRATOR, EVERYWHERE), (404, 404, 404, 404, 404)),
    ],
    ids=lambda value: value.name if isinstance(value, Person) else "",
)
def test_everybody_sees_their_own(rounds_site: Site, who: Person | None, statuses: tuple[int, ...]) -> None:
    """A municipality has its page, Statsforvalteren its county, the adviser outcomes; to others none is there."""
    client = create_app(rounds_site.application, lambda _: who).test_client()
    pages = ("/kommune/5020", "/fylke/50", "/fylke/50/risiko", "/fylke/50/funn.csv", "/utfall")

    assert tuple(client.get(address).status_code for address in pages) == statuses


def test_statements_do_not_grow(empty_site: Site) -> None:
    """No page takes more questions to the database when there are more rounds and findings."""
    pages = ["/kommune/5020", *COUNTY_PAGES, "/fylke/50/funn.csv", "/utfall"]
    counted = []
    for more in (1, 3):
        keep(Rounds(empty_site.application.store.engine), *(story for _ in range(more) for story in stories()))
        client = create_app(empty_site.application, lambda _: EVERYONE).test_client()
        counted.append([empty_site.statements(lambda: client.get(page)) for page in pages])  # noqa: B023 - at once

    assert counted[0] == counted[1]
    assert max(counted[0]) <= 8


def test_a_year_of_a_county_is_a_filter(rounds_site: Site) -> None:
    """Each year of the trend with tilsyn leads to them, and only what was announced in it is shown then."""
    addresses = [link.get("href") for link in get(rounds_site, "/fylke/50").all("a")]
    html = rounds_site.client().get("/fylke/50?ar=2023").get_data(as_text=True)

    assert "/fylke/50?ar=2023" in addresses
    assert "/fylke/50?ar=2021" not in addresses
    assert 'href="/runde/2/funn/KRL-2-1"' in html
    assert say("page.overview.filter.found", Language.NB, n=1) in html


@pytest.mark.parametrize(
    ("who", "place"),
    [
        (person(Role.OFFICER, "5020"), "/kommune/5020"),
        (person(Role.CHIEF_EXECUTIVE, "5001"), "/kommune/5001"),
        (person(Role.CASEWORKER, authority("50")), "/fylke/50"),
        (person(Role.ADVISER, EVERYWHERE), "/utfall"),
        (person(Role.SERVICE, "5020"), ""),
        (person(Role.ADMINISTRATOR, EVERYWHERE), ""),
    ],
    ids=lambda value: value.name if isinstance(value, Person) else "",
)
def test_the_only_overview_is_opened_at_once(rounds_site: Site, who: Person, place: str) -> None:
    """Whoever has one overview is led to it by one line of the menu; whoever has none is told so."""
    client = create_app(rounds_site.application, lambda _: who).test_client()
    response = client.get("/oversikt")

    assert (response.status_code, response.headers.get("Location", "")) == (302 if place else 200, place)
    if place:
        assert client.get(place).status_code == 200
    else:
        assert say("page.overview.mine.none", Language.NB) in response.get_data(as_text=True)


@pytest.mark.parametrize(
    ("who", "place"),
    [
        (person(Role.OFFICER, "5020"), "/kommune/5020"),
        (person(Role.CASEWORKER, authority("50")), "/fylke/50"),
        (person(Role.QUALITY_ASSURER, authority("50")), "/fylke/50"),
        (person(Role.ADVISER, EVERYWHERE), "/utfall"),
        (person(Role.ADMINISTRATOR, EVERYWHERE), "/brukere"),
        (person(Role.SERVICE, "5020"), "/for-meg"),
        (person(Role.CENTRE, "t1"), "/for-meg"),
    ],
    ids=lambda value: value.name if isinstance(value, Person) else "",
)
def test_the_day_begins_with_what_is_theirs(rounds_site: Site, who: Person, place: str) -> None:
    """Whoever signs in comes to the page where their work stands, and may see it."""
    client = create_app(rounds_site.application, lambda _: who).test_client()
    response = client.get("/start", follow_redirects=True)

    assert (response.status_code, response.request.path) == (200, place)


def test_several_overviews_are_listed(rounds_site: Site) -> None:
    """Whoever has several chooses; a stranger is led to where one signs in."""
    addresses = {link.get("href") for link in get(rounds_site, "/oversikt").all("a")}
    stranger = create_app(rounds_site.application, lambda _: None).test_client()

    assert {"/kommune/5020", "/kommune/5001", "/fylke/50", "/fylke/11", "/utfall"} <= addresses
    assert "/kommune/1633" not in addresses
    assert stranger.get("/oversikt").status_code == 303
