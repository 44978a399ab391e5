"""The page of what waits: everybody sees their own, in their language, and every link on it leads somewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from controls.storage.rounds import NewRound, Rounds
from models.access import Person, Role
from models.rounds import Act, RoundKind
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.rounds.made import CHIEF, OFFICER, SERVICE, TRONDELAG, Story, form, person, plan
from tests.webapp.conftest import NOW, Site, make_site
from tests.webapp.reading import Page
from webapp.app import create_app

TODAY = NOW.date()
OTHERS = "ANDRES"


def stories() -> list[Story]:
    """A self-audit with a task that is late, a measure and a comment; a tilsyn with a notice; and one of others."""
    late = str(TODAY - timedelta(days=3))
    own = Story(RoundKind.SELF_AUDIT).did(Act.PLANNED, plan(TODAY, title="<b>Egenkontroll</b>")).did(Act.STARTED)
    own.did(Act.ASSIGNED, {"person": 3, "name": "x", "what": "<i>Sjekk</i>", "due": late}, subject="finding:KRL-2-1")
    measure = {"what": "Ny rutine", "findings": ["KRL-2-1"], "owner": "leiar", "person": 3, "due": "2026-08-01"}
    own.did(Act.MEASURE_SET, measure, subject="m1")
    own.did(Act.COMMENTED, {"text": "Kva no?", "to": [3]}, subject="KRL-2-1", by=CHIEF)
    tilsyn = (
        Story(RoundKind.TILSYN, county=TRONDELAG).did(Act.PLANNED, plan(TODAY)).did(Act.FORM_SET, form("KRL-2-1"))
    )
    tilsyn.did(Act.NOTICED, {"due": str(TODAY + timedelta(days=2))})
    others = Story(RoundKind.SELF_AUDIT, "5001").did(Act.PLANNED, plan(TODAY, title=OTHERS)).did(Act.STARTED)
    return [own, tilsyn, others.did(Act.APPROVAL_ASKED)]


@pytest.fixture(scope="module")
def listed(
    tmp_path_factory: pytest.TempPathFactory, small_pack: Pack, machines: Machines, municipalities: Municipalities
) -> Iterator[Site]:
    """A site with rounds; the tests only read."""
    site = make_site(tmp_path_factory.mktemp("for_me"), small_pack, machines, municipalities)
    rounds = Rounds(site.application.store.engine)
    for one in stories():
        rounds.begin(NewRound(one.round.kind, one.round.municipality, one.round.county, one.events), NOW)
    yield site
    site.application.close()


def shown(site: Site, who: Person | None, language: str = "nb") -> Page:
    """The page as somebody sees it."""
    app = create_app(site.application, lambda _: who)
    response = app.test_client().get("/for-meg", headers={"Accept-Language": language})
    assert response.status_code == 200
    return Page(response.get_data(as_text=True))


def test_what_is_late_stands_first(listed: Site) -> None:
    """What is overdue has its own part, first; then what is near; then the rest."""
    text = shown(listed, SERVICE).text
    places = [
        text.index(word) for word in ("Fristen er gått ut", "Du har fått en oppgave", "Senere, eller uten frist")
    ]

    assert places == sorted(places)
    assert "Fristen var 26. februar 2026" in text
    assert "Ny rutine" in text
    assert "Kva no?" in text


def test_what_somebody_wrote_is_only_text(listed: Site) -> None:
    """Titles and tasks are shown as they were written, whatever signs they hold."""
    page = shown(listed, SERVICE)

    assert "<b>Egenkontroll</b>" in page.text
    assert "<i>Sjekk</i>" in page.text


def test_each_sees_what_is_theirs(listed: Site) -> None:
    """The officer sees the notice, the contributor does not, and nobody sees what others wait for."""
    notice = say("notices.waits.notice", Language.NB)

    assert notice in shown(listed, OFFICER).text
    assert notice not in shown(listed, SERVICE).text
    assert OTHERS not in shown(listed, OFFICER).text
    assert OTHERS in shown(listed, person(2, Role.CHIEF_EXECUTIVE, municipality="5001")).text


@pytest.mark.parametrize("language", Language)
def test_who_has_nothing_waiting_is_told_so(listed: Site, language: Language) -> None:
    """An empty list says that it is empty, and what would stand there, in each language."""
    text = shown(listed, person(77, Role.ADVISER, county="00"), language.value).text

    assert say("page.for_me.nothing", language) in text
    assert say("page.for_me.nothing_text", language) in text


@pytest.mark.parametrize("language", Language)
def test_the_list_is_told_in_each_language(listed: Site, language: Language) -> None:
    """What waits is named in the reader's language."""
    text = shown(listed, SERVICE, language.value).text

    for waits in ("assigned", "measure", "comment"):
        assert say(f"notices.waits.{waits}", language) in text


def test_every_address_on_the_list_is_a_page(listed: Site) -> None:
    """The links lead to routes that there are, also those that mails have."""
    routes = create_app(listed.application).url_map.bind("localhost")
    for address in (
        "/for-meg", "/runde/1", "/runde/1/funn/KRL-2-1", "/runde/1/lovbrudd/KRL-2-1", "/runde/1/tiltak",
        "/grunnlag/5020/skjema/1",
    ):  # fmt: skip
        assert routes.match(address, method="GET")


def test_a_stranger_is_led_to_where_one_signs_in(listed: Site) -> None:
    """The list is nobody's who is not signed in."""
    answer = create_app(listed.application, lambda _: None).test_client().get("/for-meg")

    assert (answer.status_code, answer.headers["Location"]) == (303, "/logg-inn?til=%2Ffor-meg")


def test_the_page_takes_few_statements(listed: Site) -> None:
    """The page takes a fixed number of SQL statements."""
    client = create_app(listed.application, lambda _: OFFICER).test_client()

    assert listed.statements(lambda: client.get("/for-meg")) <= 10
