"""The workbench in the browser: choosing a holder, its overview, its questions, and answering one of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from werkzeug.test import TestResponse

from controls.evidence.holders import HolderName
from controls.evidence.questions import Tally, Wanted, by_use, chosen, tally_of
from models.documents import Confidentiality, Description
from models.holdings import EventKind, Origin
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence.whole_centre import answer_all
from tests.controls.evidence_made import BY, NOW, OSEN, Made, draft, made
from tests.webapp.conftest import Site, make_site
from tests.webapp.reading import Page
from webapp.pages.evidence.statement_form import filled_from, parse, period_of
from webapp.pages.evidence.workbench_passages import pieces
from webapp.pages.evidence.workbench_view import Bench

LANGUAGES = [language.value for language in Language]
OURS = {"Sec-Fetch-Site": "same-origin"}
HUB = "/grunnlag/5020"
LIST = "/grunnlag/5020/sporsmal"
QUESTION = "/grunnlag/5020/sporsmal/KRL-2-2c/hele_doegnet"
CAPACITY = "/grunnlag/5020/sporsmal/KRL-2-2a-4/doegnordning"
GROUPS = "/grunnlag/5020/sporsmal/KRL-2-2a-1/finnes"
UNDO = "/grunnlag/5020/sporsmal/KRL-2-2c/hele_doegnet/angre"
JUDGE = "/grunnlag/5020/vurder"
NUMBER = "01010750160"


@pytest.fixture(scope="module")
def bare(
    tmp_path_factory: pytest.TempPathFactory, pack: Pack, machines: Machines, municipalities: Municipalities
) -> Iterator[Site]:
    """A site on the law that ships with nothing stored; the tests that share it only read."""
    site = make_site(tmp_path_factory.mktemp("workbench"), pack, machines, municipalities)
    yield site
    site.application.close()


@pytest.fixture
def site(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Site]:
    """A site on the law that ships with nothing stored."""
    site = make_site(tmp_path, pack, machines, municipalities)
    yield site
    site.application.close()


@pytest.fixture
def here(site: Site) -> Made:
    """What tests put on the desk of the site."""
    parts = site.application
    return made(parts.store, parts.pack, parts.municipalities)


def get(site: Site, address: str, language: str = "nb") -> Page:
    """A page that is there."""
    answer = site.client().get(address, headers={"Accept-Language": language})
    assert answer.status_code == 200, address
    return Page(answer.get_data(as_text=True))


def view_of(site: Site) -> Tally:
    """How many questions there are of Osen today."""
    return tally_of(Bench(site.application).view(OSEN, NOW.date()).questions)


def post(site: Site, address: str, told: dict[str, Any] | None = None) -> TestResponse:
    """What our own page sends."""
    return site.client().post(address, data=told or {}, headers=OURS)


def answer(here: Made | None = None, document: int | None = None, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of a form
    """A form filled in: yes, shown by the first words of a document where there is one."""
    told: dict[str, Any] = {
        "verdi": "ja", "om": "municipality", "sagt_av": "municipality", "gruppe": "unspecified", "modus": "done",
        "vist_ved": "document" if document else "assertion", "sikkerhet": "certain", "fra": "2026-01-01",
        "rolle": BY,
    }  # fmt: skip
    if document and here is not None:
        told |= {"dokument": str(document), "utdrag": here.passage(document, 0, 33).id}
    return told | more


def values(page: Page) -> dict[str, str]:
    """What stands in the fields of a page."""
    return {
        one["name"]: one.get("value", "")
        for one in page.all("input")
        if one.get("type") in ("hidden", "text", "date")
    }


def primary(page: Page) -> list[str]:
    """Where the main links of a page lead."""
    return [one["href"] for one in page.all("a") if one.get("data-variant") == "primary"]


def checked(page: Page, name: str) -> list[str]:
    """The values that are chosen of a field."""
    return [one["value"] for one in page.all("input") if one.get("name") == name and "checked" in one]


# --- choosing ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_installation_says_where_to_begin(bare: Site, language: str) -> None:
    """With nothing stored the page tells that nobody has anything, and has the two ways to begin."""
    page = get(bare, "/grunnlag", language)

    assert say("page.workbench.nobody", language) in page.text
    assert [one["name"] for one in page.all("input")] == ["hvem", "navn", "rolle"]
    assert {"value": "Osen (5020)"} in page.all("option")


@pytest.mark.parametrize("asked", ["5020", "Osen", " osen ", "Osen (5020)", "5020 Osen"])
def test_a_municipality_is_found_by_number_or_name(bare: Site, asked: str) -> None:
    """A number, a name, or both as the list suggests them, lead straight to the municipality."""
    found = bare.client().get("/grunnlag", query_string={"hvem": asked})

    assert (found.status_code, found.location) == (303, HUB)


@pytest.mark.parametrize(
    ("asked", "number"),
    [("Osen 2016", "1633"), ("Osen 2017", "1633"), ("2018 Osen", "5020"), ("Trondheim 2011", "1601")],
)
def test_a_year_asks_for_the_number_of_that_time(bare: Site, asked: str, number: str) -> None:
    """A name with a year leads to the number that the municipality had then, also where the year is a number too."""
    assert bare.client().get("/grunnlag", query_string={"hvem": asked}).location == f"/grunnlag/{number}"


def test_a_name_that_several_have_is_chosen_among(bare: Site) -> None:
    """Where a name fits several, all of them are shown to choose among."""
    page = get(bare, "/grunnlag?hvem=V%C3%A5ler")

    assert say("page.workbench.several", "nb", n=2) in page.text
    assert len([one for one in page.all("a") if "Våler" in page.text and one["href"].startswith("/grunnlag/3")]) == 2


@pytest.mark.parametrize("asked", ["Atlantis", "9999", "t99", "'; drop table", "<script>", "١٢٣٤", "x" * 5000])
def test_who_is_unknown_is_told_so(bare: Site, asked: str) -> None:
    """A name that nobody has is answered with what to do, and never stands in the page as markup."""
    found = bare.client().get("/grunnlag", query_string={"hvem": asked})
    text = found.get_data(as_text=True)

    assert found.status_code == 404
    assert say("page.workbench.not_done", "nb") in Page(text).text
    assert "<script>" not in text


def test_a_provider_is_entered_once(site: Site) -> None:
    """A provider is entered by name and the role of who does it, listed, found by name, and not entered twice."""
    told = {"navn": "Eksempelfylket  krisesenter", "rolle": BY}
    first, again = (site.client().post("/grunnlag", data=told, headers=OURS) for _ in range(2))

    assert (first.status_code, first.location) == (303, "/grunnlag/t1")
    assert again.status_code == 422
    assert "Eksempelfylket krisesenter" in get(site, "/grunnlag").text
    assert site.client().get("/grunnlag?hvem=eksempelfylket").location == "/grunnlag/t1"


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"navn": "", "rolle": BY}, "navn"),
        ({"navn": "x" * 301, "rolle": BY}, "navn"),
        ({"navn": f"Senteret {NUMBER}", "rolle": BY}, "navn"),
        ({"navn": "Senteret", "rolle": ""}, "rolle"),
        ({"navn": "Senteret", "rolle": "x" * 121}, "rolle"),
    ],
)
def test_a_provider_needs_a_name_and_a_role(site: Site, told: dict[str, str], field: str) -> None:
    """What is not filled in, too long, or holds an identity number is told at its field, and nobody is entered."""
    found = post(site, "/grunnlag", told)
    page = Page(found.get_data(as_text=True))

    assert found.status_code == 422
    assert [one["id"] for one in page.all("input") if "aria-invalid" in one] == [field]
    assert site.client().get("/grunnlag/t1").status_code == 404


# --- the overview ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_overview_says_what_to_do_first(bare: Site, language: str) -> None:
    """Without documents the one step is to add them; one can also answer without."""
    page = get(bare, HUB, language)

    assert say("page.workbench.begin", language) in page.text
    assert [one["href"] for one in page.all("a") if one.get("data-variant") == "primary"] == [
        "/dokument?kommune=5020#add"
    ]
    assert say("page.workbench.shared_none", language) in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_overview_tells_what_there_is_and_what_is_next(site: Site, here: Made, language: str) -> None:
    """Documents, statements, what the centre has answered, what is stale and contradictory, and the next question."""
    document, old = here.document("5020"), here.document("5020", "Gammalt.", when="2015")
    centre = here.centre()
    here.agree("5020", centre)
    theirs = here.document(centre.id, "Årsmelding.")
    here.book.make(centre, [draft(about="self", said_by="provider", document=theirs)], BY, NOW)
    here.book.make(
        OSEN,
        [
            draft(fact="telefontilbud.hele_doegnet", document=document),
            draft(fact="telefontilbud.hele_doegnet", document=document, value=False),
            draft(fact="telefontilbud.hele_aaret", document=old),
        ],
        BY,
        NOW,
    )
    page = get(site, HUB, language)

    assert say("page.workbench.next", language) in page.text
    assert say("page.workbench.contradictions", language, n=1) in page.text
    assert say("page.workbench.stale", language, n=1) in page.text
    assert say("page.workbench.shared_answered", language, n=1, names=centre.name) in page.text
    assert say("page.workbench.news", language, n=1) not in page.text
    here.book.make(centre, [draft(about="self", said_by="provider", document=theirs)], BY, NOW + timedelta(hours=1))
    assert say("page.workbench.news", language, n=1) in get(site, HUB, language).text
    (onwards,) = primary(page)
    assert site.client().get(onwards).status_code == 200


def test_a_provider_has_no_evaluation_but_those_it_serves(site: Site, here: Made) -> None:
    """The page of a provider names the municipalities, and neither asks nor can be made to judge the law."""
    centre = here.centre()
    here.agree("5020", centre)
    here.agree("5001", centre, to="2020-12-31", **{"from": "2020-01-01"})
    page = get(site, f"/grunnlag/{centre.id}")

    assert [one["href"] for one in page.all("a") if one.get("class") == "name"] == [HUB, "/grunnlag/5001"]
    assert say("page.workbench.badge.not_running", "nb") in page.text
    assert post(site, f"/grunnlag/{centre.id}/vurder", {"dato": "2026-03-01"}).status_code == 404


def test_a_provider_that_serves_nobody_says_so(site: Site, here: Made) -> None:
    """A provider without agreements is told how it comes to count."""
    assert say("page.workbench.served_none", "nb") in get(site, f"/grunnlag/{here.centre().id}").text


def test_an_evaluation_is_made_of_what_stands_there(site: Site, here: Made) -> None:
    """The button stores an evaluation on the chosen day and leads to it; the statements are what it rests on."""
    here.book.make(OSEN, [draft(document=here.document("5020"))], BY, NOW)
    found = post(site, JUDGE, {"dato": "2026-02-20"})
    stored = site.application.store.evaluation(1)

    assert (found.status_code, found.location) == (303, "/vurdering/1")
    assert stored is not None
    assert (stored.summary.municipality, str(stored.summary.on)) == ("5020", "2026-02-20")
    assert "telefontilbud.finnes" not in {name for item in stored.evaluation.findings for name in item.missing}


def test_an_evaluation_that_cannot_be_made_says_why(site: Site) -> None:
    """A day on which there was no such municipality, or that is none, stores nothing and is told."""
    before = post(site, JUDGE, {"dato": "2015-01-01"})

    assert before.status_code == 422
    assert say("page.workbench.not_judged", "nb") in Page(before.get_data(as_text=True)).text
    assert post(site, JUDGE, {"dato": "i går"}).status_code == 422
    assert site.application.store.evaluation(1) is None


@pytest.mark.parametrize("path", ["", "/sporsmal", "/sporsmal/KRL-2-2c/hele_doegnet"])
@pytest.mark.parametrize("holder", ["0000", "9999", "t1", "t0", "t99999999999", "osen", "5020x", "١٢٣٤", "%00"])
def test_who_does_not_exist_has_no_pages(bare: Site, holder: str, path: str) -> None:
    """A holder that is unknown, or is no holder at all, is answered with 404 everywhere."""
    assert bare.client().get(f"/grunnlag/{holder}{path}").status_code == 404


# --- the questions ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_questions_stand_with_state_and_place(bare: Site, language: str) -> None:
    """Each question is a link with its state and its place in the law, those that settle most first."""
    page = get(bare, LIST, language)

    assert say("page.question.state.missing", language) in page.text
    assert len([one for one in page.all("a") if one.get("class") == "name"]) == 50
    assert say("page.questions.title", language) in [text for _, text in page.headings]


def test_the_list_of_questions_is_turned_page_by_page(bare: Site) -> None:
    """Every question is on one of the pages, once."""
    names: list[str] = []
    for number in range(1, 20):
        page = get(bare, f"{LIST}?vis=alle&anbefalt=ja&rekke=lov&side={number}")
        found = [one["href"] for one in page.all("a") if one.get("class") == "name"]
        if number > 1 and found[0] in names:
            break
        names += found

    assert len(names) == len(set(names)) > 280


def links(page: Page) -> list[str]:
    """Where the questions of a list lead."""
    return [one["href"] for one in page.all("a") if one.get("class") == "name"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_duties_come_first_and_recommendations_when_asked_for(bare: Site, language: str) -> None:
    """The list has what the law makes a duty, says how many recommendations there are, and shows them on choice."""
    told = view_of(bare)
    page, both = get(bare, f"{LIST}?bare=egne", language), get(bare, f"{LIST}?bare=egne&anbefalt=ja", language)

    assert (len(links(page)), len(links(both))) == (told.duties.own, told.duties.own + told.advised.own)
    assert set(links(page)) < set(links(both))
    assert say("page.questions.more_advised", language, n=told.advised.own) in page.text
    assert say("page.questions.more_advised", language, n=told.advised.own) not in both.text
    assert checked(page, "anbefalt") == []
    assert checked(both, "anbefalt") == ["ja"]


def test_the_way_from_a_duty_leads_to_duties(bare: Site) -> None:
    """Whoever answers one duty after the other ends when none is left, and is not led into recommendations."""
    bench = Bench(bare.application)
    view = bench.view(OSEN, NOW.date())
    names = [item.id for item in chosen(by_use(view.questions), Wanted())]
    duty = names[0]
    seen = "&".join(f"sett={name}" for name in names[-30:])
    onwards = [one["href"] for one in get(bare, f"{LIST}/{duty}?{seen}").all("a") if "/sporsmal/" in one["href"]]

    assert {urlsplit(address).path.removeprefix(f"{LIST}/") for address in onwards} <= set(names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_overview_and_what_is_shared_tell_the_same_numbers(site: Site, here: Made, language: str) -> None:
    """How much the centre answered for all, and how little is left, are the same numbers wherever they stand."""
    centre = here.centre()
    here.agree("5020", centre)
    answer_all(here, centre, site.application.pack)
    told = view_of(site)
    hub, shared = get(site, HUB, language), get(site, "/grunnlag/5020/delt", language)
    advised = say("page.workbench.shared_advised", language, n=told.advised.shared, own=str(told.advised.own))

    assert say("page.workbench.shared_answered", language, n=told.duties.shared, names=centre.name) in hub.text
    assert say("page.workbench.shared_own", language, n=told.duties.own) in hub.text
    assert say("page.shared.what", language, n=told.duties.shared) in [text for _, text in shared.headings]
    assert say("page.shared.own", language, n=told.duties.own) in [text for _, text in shared.headings]
    assert advised in hub.text
    assert advised in shared.text
    assert len(links(get(site, f"{LIST}?bare=egne", language))) == told.duties.own


@pytest.mark.parametrize(
    ("path", "current"),
    [("", 1), ("/sporsmal", 1), ("/delt", 2), ("/leverandorer", 2), ("/sok", 2), ("/hent", 2), ("/gjenbruk", 2)],
)
def test_the_menu_of_a_holder_says_where_one_is(bare: Site, path: str, current: int) -> None:
    """The group one is in, and the page within it, are marked; every page is at most two clicks away."""
    marked = [one for one in get(bare, f"{HUB}{path}").all("a") if "aria-current" in one]
    here = [one for one in marked if one["href"].startswith((HUB, "/dokument"))]

    assert len(here) == current
    assert [one["href"] for one in here if one["aria-current"] == "page"] == [f"{HUB}{path}"]


@pytest.mark.parametrize(
    "query",
    [
        "vis=xx", "vis=", "sted=%00", "sted=../..", "side=-1", "side=999999999999", "side=٣", "q=%27%22%3Cscript%3E",
        "rekke=nei", "q=" + "x" * 3000, "sett=" + "y" * 500, "bare=egne&tema=ja&vis=alle",
    ],
)  # fmt: skip
def test_nothing_in_the_address_breaks_the_list(bare: Site, query: str) -> None:
    """What the address asks for and nobody knows is left out, and never stands in the page as markup."""
    found = bare.client().get(f"{LIST}?{query}")

    assert found.status_code == 200
    assert "<script>" not in found.get_data(as_text=True)


def test_a_date_that_is_none_is_told(bare: Site) -> None:
    """A date that cannot be read is answered with what to do."""
    assert [bare.client().get(f"{address}?dato=x").status_code for address in (HUB, LIST, QUESTION)] == [422] * 3


def test_a_choice_that_nothing_fits_says_what_to_do(bare: Site) -> None:
    """An empty list leads to all questions."""
    assert say("page.questions.none", "nb") in get(bare, f"{LIST}?q=xyzxyz").text


def test_a_provider_is_asked_only_about_the_service(site: Site, here: Made) -> None:
    """What the municipality alone can show is not asked of a provider, neither in the list nor by its address."""
    centre = here.centre()
    page = get(site, f"/grunnlag/{centre.id}/sporsmal?vis=alle&anbefalt=ja&q=internkontroll&sted=koml")

    assert "/KOML-25-1-1/" not in str(page.all("a"))
    assert site.client().get(f"/grunnlag/{centre.id}/sporsmal/KOML-25-1-1/omfatter_tilbudet").status_code == 404
    assert get(site, f"/grunnlag/{centre.id}/sporsmal/KRL-2-2c/finnes").headings


# --- one question ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_stands_with_why_and_what_is_needed(site: Site, here: Made, language: str) -> None:
    """A question tells why it is asked and what is needed, and the likely passage stands beside the form."""
    here.document("5020")
    page = get(site, QUESTION, language)

    for key in ("page.question.why", "page.question.needs", "page.question.passages", "page.question.your"):
        assert say(key, language) in page.text
    assert "døgnopen" in page.text
    assert [tag for tag, _ in page.elements].count("mark") >= 1
    assert sum(level == 1 for level, _ in page.headings) == 1


def test_nothing_is_answered_beforehand(site: Site, here: Made) -> None:
    """The answer is never filled in, with or without a passage in the hand, whatever the passage says."""
    document = here.document("5020")
    for address in (QUESTION, f"{QUESTION}?utdrag={here.passage(document, 0, 33).id}"):
        assert checked(get(site, address), "verdi") == []
    assert checked(get(site, CAPACITY), "verdi") == []


def test_a_passage_in_the_hand_fills_in_what_goes_with_it(site: Site, here: Made) -> None:
    """Choosing a passage fills in its document, period and the mode its words point to, told as a proposal."""
    document = here.document("5020", "Det er planlagt ein døgnopen telefon.", when="2026-02")
    passage = here.passage(document, 0, 37).id
    page = get(site, f"{QUESTION}?utdrag={passage}")
    filled = values(page)

    assert (filled["dokument"], filled["utdrag"], filled["fra"]) == (str(document), passage, "2026-02-01")
    assert checked(page, "modus") == ["planned"]
    assert say("suggestions.why.says", "nb") in page.text
    assert checked(page, "gruppe") == ["unspecified"]


def test_words_that_turn_a_passage_round_are_named(site: Site, here: Made) -> None:
    """A negation and a reservation are marked and told in words, and the script is told to take care."""
    here.document("5020", "Telefonen er ikkje døgnopen, men truleg kvar helg.")
    page = get(site, QUESTION)
    (told,) = [json.loads(one["data-suggestion"]) for one in page.all("li") if "data-suggestion" in one]

    assert f"{say('suggestions.sign.negation', 'nb').capitalize()}: «ikkje»" in page.text
    assert f"{say('suggestions.sign.hedge', 'nb').capitalize()}: «truleg»" in page.text
    assert told["careful"] is True
    assert "verdi" not in told["fields"]


def test_what_goes_with_a_statement_is_remembered_from_the_last_on_the_document(site: Site, here: Made) -> None:
    """Who says it, how it is shown and from when follow from the last statement on the document; no answer does."""
    document = here.document("5020")
    here.book.make(
        OSEN, [draft(document=document, said_by="third_party", shown_by="record", from_=NOW.date())], "brukerråd", NOW
    )
    page = get(site, f"{QUESTION}?utdrag={here.passage(document, 0, 33).id}")
    chosen = page.text

    assert (values(page)["fra"], values(page)["rolle"]) == (str(NOW.date()), "brukerråd")
    assert say("word.said_by.third_party", "nb").capitalize() in chosen
    assert say("word.shown_by.record", "nb").capitalize() in chosen
    assert checked(page, "verdi") == []


@pytest.mark.parametrize(
    ("publisher", "speaks"),
    [
        ("Trondheim kommune", "municipality"),
        ("Tråante - Trondheim kommune", "municipality"),
        ("Statsforvaltaren i Trøndelag", "authority"),
        ("Osen kommune", None),
    ],
)
def test_who_speaks_follows_from_the_publisher(site: Site, here: Made, publisher: str, speaks: str | None) -> None:
    """A municipality speaks under any of its names, an authority for itself; of others nothing is proposed."""
    document = here.document("5001", "Telefonen er døgnopen heile året.")
    here.documents.describe(document, Description(title="Brev", date="2026", publisher=publisher), BY, NOW)
    page = get(site, "/grunnlag/5001/sporsmal/KRL-2-2c/hele_doegnet")
    (told,) = [json.loads(one["data-suggestion"]) for one in page.all("li") if "data-suggestion" in one]

    assert told["fields"].get("sagt_av") == speaks


def test_an_answer_is_kept_with_its_passage(site: Site, here: Made) -> None:
    """What is sent is kept as it was said, and the page tells it, offers to undo it, and shows it as what counts."""
    document = here.document("5020")
    found = site.client().post(QUESTION, data=answer(here, document), headers=OURS)
    (item,) = here.book.of("5020")
    page = get(site, found.location)

    assert found.status_code == 303
    assert (item.name, item.body["value"], item.by, item.origin) == (
        "telefontilbud.hele_doegnet",
        True,
        BY,
        Origin.HAND,
    )
    assert (item.document, item.passage) == (document, here.passage(document, 0, 33).id)
    assert say("page.question.kept", "nb", n=1) in page.text
    assert say("page.question.counts", "nb") in page.text
    assert [one["action"] for one in page.all("form") if "angre" in one.get("action", "")]


def test_the_same_passage_is_offered_for_other_questions(site: Site, here: Made) -> None:
    """After keeping, other questions that the passage may answer are a click away, with the passage in the hand."""
    document = here.document("5020", "Telefonen er døgnopen heile året, og det er gratis.")
    passage = here.passage(document, 0, 50).id
    found = post(site, QUESTION, answer(here, document, utdrag=passage))
    offered = [
        one["href"] for one in get(site, found.location).all("a")
        if "utdrag=" in one["href"] and "/sporsmal/" in one["href"] and "hele_doegnet?" not in one["href"]
    ]  # fmt: skip

    assert offered
    assert values(get(site, offered[0]))["utdrag"] == passage
    assert parse_qs(urlsplit(offered[0]).query)["sett"] == ["KRL-2-2c/hele_doegnet"]


def test_an_answer_for_several_groups_is_a_statement_for_each(site: Site, here: Made) -> None:
    """Choosing several groups keeps a statement for each of them, all or none, and undoes them together."""
    found = post(site, GROUPS, answer(here, here.document("5020"), gruppe=["women", "men"]))
    page = get(site, found.location)
    keys = [one["value"] for one in page.all("input") if one.get("name") == "nokkel"]

    assert {item.body["group"] for item in here.book.of("5020")} == {"women", "men"}
    assert say("page.question.kept", "nb", n=2) in page.text
    post(site, f"{GROUPS}/angre", {"nokkel": keys})
    assert here.book.of("5020") == ()


def test_an_answer_is_undone(site: Site, here: Made) -> None:
    """Undoing takes the statement back and leads to the question, where it is told."""
    post(site, QUESTION, answer(here, here.document("5020")))
    found = post(site, UNDO, {"nokkel": "s1"})
    page = get(site, found.location)

    assert here.book.of("5020") == ()
    assert say("page.question.undone", "nb") in page.text
    assert say("page.question.stands", "nb") not in page.text
    item = here.holdings.items("5020")[-1]
    assert [one.kind for one in item.events] == [EventKind.UNDONE]


@pytest.mark.parametrize("key", ["s2", "", "x" * 500, "' or 1=1", "\x00"])
def test_what_is_not_there_cannot_be_undone(site: Site, here: Made, key: str) -> None:
    """A statement that does not exist is told so, and the one that does stays."""
    post(site, QUESTION, answer(here, here.document("5020")))

    assert post(site, UNDO, {"nokkel": key}).status_code == 422
    assert len(here.book.of("5020")) == 1


def test_what_was_made_long_ago_is_not_undone(site: Site, here: Made) -> None:
    """After half an hour the button is gone, and sending it all the same is refused."""
    here.book.make(
        OSEN, [draft(fact="telefontilbud.hele_doegnet", document=here.document("5020"))], BY, NOW - timedelta(hours=1)
    )
    page = get(site, f"{QUESTION}?laget=s1")

    assert [one for one in page.all("form") if "angre" in one.get("action", "")] == []
    assert post(site, UNDO, {"nokkel": "s1"}).status_code == 422
    assert len(here.book.of("5020")) == 1


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"verdi": ""}, "verdi"),
        ({"verdi": "kanskje"}, "verdi"),
        ({"gruppe": ""}, "gruppe"),
        ({"gruppe": "cats"}, "gruppe"),
        ({"modus": ""}, "modus"),
        ({"om": "nobody"}, "om"),
        ({"om": ""}, "om"),
        ({"sagt_av": "ordføreren"}, "sagt_av"),
        ({"fra": "2026-02-30"}, "fra"),
        ({"fra": ""}, "fra"),
        ({"til": "2025-01-01"}, "til"),
        ({"rolle": " "}, "rolle"),
        ({"rolle": "x" * 200}, "rolle"),
        ({"merknad": f"Gjelder {NUMBER}"}, "merknad"),
        ({"merknad": "x" * 5500}, "merknad"),
    ],
)
def test_a_mistake_is_told_at_its_field_and_nothing_is_lost(
    site: Site, here: Made, wrong: dict[str, str], field: str
) -> None:
    """What cannot be used is told first on the page with a link to its field; the rest stays filled in."""
    found = post(site, QUESTION, answer(here, here.document("5020")) | wrong)
    page = Page(found.get_data(as_text=True))
    targets = [one["href"] for one in page.all("a") if one.get("class") == "ds-link" and one["href"].startswith("#")]
    ids = {one["id"] for _, one in page.elements if "id" in one}

    assert found.status_code == 422
    assert len(targets) == 1
    assert targets[0].startswith(f"#{field}")
    assert targets[0][1:] in ids
    assert here.book.of("5020") == ()
    assert values(page)["utdrag"] == here.passage(1, 0, 33).id
    assert NUMBER not in page.text


@pytest.mark.parametrize(
    "change",
    [
        {"utdrag": "x"},
        {"utdrag": "0" * 64 + ":txt-1:s1-a1-0-5"},
        {"utdrag": None, "sted": "s1-a1-0-9000"},
        {"dokument": ""},
        {"dokument": "99"},
        {"dokument": "-1"},
        {"dokument": "9" * 50},
    ],
)
def test_a_passage_that_is_none_is_refused(site: Site, here: Made, change: dict[str, str | None]) -> None:
    """A passage or document that is made up, another's, or longer than its text is told, and nothing is kept."""
    document = here.document("5020")
    told = answer(here, document) | {name: value for name, value in change.items() if value is not None}
    if change.get("utdrag", "") is None:
        told |= {"utdrag": here.passage(document, 0, 9000).id}
    found = post(site, QUESTION, told)

    assert found.status_code == 422
    assert here.book.of("5020") == ()


def test_another_holders_document_cannot_be_rested_on(site: Site, here: Made) -> None:
    """A statement rests only on documents that its holder has."""
    elsewhere = here.document("5001", "Telefonen er døgnopen heile året, alltid.")

    assert post(site, QUESTION, answer(here, elsewhere)).status_code == 422
    page = get(site, f"{QUESTION}?utdrag={here.passage(elsewhere, 0, 33).id}")
    assert say("problem.passage_unknown", "nb") in page.text
    assert "alltid" not in page.text


def test_an_own_word_needs_no_document(site: Site, here: Made) -> None:
    """An answer without a document is kept as an assertion; saying that a document shows it needs one."""
    refused = post(site, QUESTION, answer(here, vist_ved="document"))
    found = post(site, QUESTION, answer(here))

    assert (refused.status_code, found.status_code) == (422, 303)
    assert [item.body["shown_by"] for item in here.book.of("5020")] == ["assertion"]
    assert say("page.question.state.weak", "nb") in get(site, QUESTION).text
    assert say("page.question.without", "nb") in get(site, QUESTION).text


@pytest.mark.parametrize("path", ["XX-1/finnes", "KRL-2-2c/xx", "KRL-2-2c/finnes/xx", "../x", "KRL-2-2c/%00"])
def test_a_question_that_is_none_is_not_found(bare: Site, path: str) -> None:
    """An obligation or criterion that does not exist is answered with 404, for reading and for sending."""
    assert bare.client().get(f"{LIST}/{path}").status_code == 404
    assert post(bare, f"{LIST}/{path}", {"verdi": "ja"}).status_code in (404, 405)


def test_only_our_own_pages_send_answers(site: Site, here: Made) -> None:
    """What another site makes a browser send is refused, and nothing is kept, undone or judged."""
    told = answer(here, here.document("5020"))
    for address in (QUESTION, UNDO, JUDGE, "/grunnlag"):
        found = site.client().post(address, data=told, headers={"Sec-Fetch-Site": "cross-site"})
        assert found.status_code == 403
    assert here.book.of("5020") == ()


def test_secret_documents_are_never_suggested(site: Site, here: Made) -> None:
    """A document of the class `security` is neither suggested nor quoted, also where a statement rests on it."""
    document = here.document("5020", "Telefonen er døgnopen heile året.")
    post(site, QUESTION, answer(here, document))
    assert "døgnopen heile" in get(site, QUESTION).text
    site.client().post(
        f"/dokument/{document}/gradering", data={"gradering": Confidentiality.SECURITY.value}, headers=OURS
    )
    page = get(site, f"{QUESTION}?utdrag={here.passage(document, 0, 33).id}")

    assert "døgnopen heile" not in page.text
    assert say("page.question.counts", "nb") in page.text


def test_what_a_provider_said_is_shown_as_its(site: Site, here: Made) -> None:
    """A provider's statement stands on the municipality's question with its name and words."""
    centre = here.centre()
    here.agree("5020", centre)
    document = here.document(centre.id, "Telefonen er døgnopen heile året.")
    told = draft(
        fact="telefontilbud.hele_doegnet", about="self", said_by="provider", document=document,
        passage=here.passage(document, 0, 33),
    )  # fmt: skip
    here.book.make(centre, [told], BY, NOW)
    page = get(site, QUESTION)

    assert say("page.question.from_provider", "nb", name=centre.name) in page.text
    assert "Telefonen er døgnopen heile året." in page.text
    assert [one for one in page.all("form") if "angre" in one.get("action", "")] == []
    assert ("li", "data-suggestion") not in [(tag, name) for tag, one in page.elements for name in one]


def test_one_goes_on_and_back(bare: Site) -> None:
    """Skipping leads to the next question that is not passed, and back again the same way."""
    seen: list[str] = []
    address = QUESTION
    for _ in range(3):
        page = get(bare, address)
        seen.append(urlsplit(address).path)
        address = next(one["href"] for one in page.all("a") if "data-after" in one)
    back = next(one["href"] for one in get(bare, address).all("a") if "data-before" in one)

    assert len({*seen, urlsplit(address).path}) == 4
    assert urlsplit(back).path == seen[-1]
    assert len(parse_qs(urlsplit(back).query)["sett"]) == 2


def test_the_day_follows_along(bare: Site) -> None:
    """A day other than today stays in every link to questions and in what is sent."""
    page = get(bare, "/grunnlag/5020/sporsmal/KRL-2-2a-1/finnes?dato=2020-06-22")
    onwards = next(one["href"] for one in page.all("a") if "data-after" in one)

    assert "dato=2020-06-22" in onwards
    assert "dato=2020-06-22" in next(one["action"] for one in page.all("form") if "data-answer" in one)


# --- what it costs ---


def fill(here: Made, documents: int, statements: int, pack: Pack) -> None:
    """Put many documents and statements on the desk, some of a provider's."""
    centre = here.centre()
    here.agree("5020", centre)
    facts = [fact.id for fact in pack.facts.values() if fact.type.value == "yes_no" and fact.statistic is None]
    for holder, about in ((OSEN, "municipality"), (centre, "self")):
        ids = [here.document(holder.id, f"Telefonen er døgnopen, dokument {number}.") for number in range(documents)]
        drafts = [
            draft(fact=facts[number % len(facts)], about=about, document=ids[number % documents])
            for number in range(statements)
        ]
        here.book.make(HolderName(*holder), drafts, BY, NOW)
        # what came after the agreement is news
        here.book.make(HolderName(*holder), drafts, BY, NOW + timedelta(hours=1))


@pytest.mark.parametrize("address", ["/grunnlag", HUB, LIST, QUESTION])
def test_a_page_costs_as_many_statements_however_much_there_is(
    tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities, address: str
) -> None:
    """The number of SQL statements of a page grows neither with documents nor with statements."""
    counted = []
    for number, (documents, statements) in enumerate(((1, 2), (6, 60))):
        folder = tmp_path / str(number)
        folder.mkdir()
        site = make_site(folder, pack, machines, municipalities)
        parts = site.application
        fill(made(parts.store, parts.pack, parts.municipalities), documents, statements, pack)
        counted.append(site.statements(lambda site=site: site.client().get(address)))  # type: ignore[misc]
        parts.close()

    assert counted[0] == counted[1] > 0


# --- the form itself ---


def test_a_filled_form_says_what_the_statement_said(site: Site, here: Made) -> None:
    """A statement as a form, read again, is the same statement."""
    document = here.document("5020")
    here.book.make(OSEN, [draft(document=document, note="Etter møte", to=NOW.date())], BY, NOW)
    evidence = here.assembler.assemble(OSEN, NOW.date()).evidence
    (statement,) = evidence.statements
    parsed = parse(
        filled_from(statement, rolle=BY, dokument=str(document)), site.application.pack.facts[statement.fact]
    )
    (read,) = parsed.drafts

    assert (parsed.by, parsed.problems) == (BY, ())
    assert (read.value, read.about, read.mode, read.from_, read.to, read.note, read.document) == (
        True, "municipality", "done", statement.from_, statement.to, "Etter møte", document,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        ("botilbud.doegnordning", "bakvakt", "bakvakt"),
        ("number", "12 000", 12000),
        ("number", "12\N{NO-BREAK SPACE}000", 12000),
        ("number", "-3", -3),
        ("number", "\N{MINUS SIGN}3", -3),
        ("number", "..", ".."),
        ("number", "1,5", None),
        ("number", "٣", None),
        ("number", "1e3", None),
        ("number", "9" * 30, None),
        ("yes_no", "ja", True),
        ("yes_no", "nei", False),
        ("yes_no", "true", None),
        ("yes_no", "..", None),
        ("date", "2026-02-28", "2026-02-28"),
        ("date", "28.02.2026", None),
        ("choice", "xx", None),
    ],
)
def test_values_are_read_by_the_type_of_the_fact(
    pack: Pack, fact: str, text: str, value: bool | int | str | None
) -> None:
    """Numbers with thousands apart and withheld figures are read; what is no value of the fact is a mistake."""
    filled = {name: (str(one),) for name, one in answer(verdi=text).items()}
    named = pack.facts.get(fact) or next(item for item in pack.facts.values() if item.type.value == fact)
    parsed = parse(filled, named)

    if value is None:
        assert [item.where.field for item in parsed.problems] == ["value"]
        assert parsed.drafts == ()
    else:
        assert [item.value for item in parsed.drafts] == [value]


@pytest.mark.parametrize(
    ("told", "period"),
    [
        (("2025", None, None), ("2025-01-01", None)),
        (("2025-06", None, None), ("2025-06-01", None)),
        (("2025-06-22", "2024", "2026"), ("2024-01-01", "2026-12-31")),
        ((None, "2024-03", "2024-02"), ("2024-03-01", "2024-02-29")),
        ((None, None, "2024-12"), (None, "2024-12-31")),
        ((None, None, "2024-12-05"), (None, "2024-12-05")),
    ],
)
def test_a_period_begins_and_ends_with_what_is_known(
    told: tuple[str | None, str | None, str | None], period: tuple[str | None, str | None]
) -> None:
    """Of a year or month the first day begins a period and the last ends it; without a period the date begins it."""
    found = period_of(*told)

    assert tuple(next(iter(found.get(part, ())), None) for part in ("fra", "til")) == period


def test_marked_words_are_cut_out_of_the_text() -> None:
    """The pieces of a passage say the whole passage, with a negation before a hit where they are the same word."""
    told = pieces("Nei,\tikkje døgnope", 10, [(14, 20), (21, 28)], [(15, 20)])

    assert [kind for _, kind in told] == ["", "hit", "care", "", "hit"]
    assert "".join(words for words, _ in told).replace("\N{NO-BREAK SPACE}· ", "\t") == "Nei,\tikkje døgnope"
    assert pieces("", 0, [(0, 5)], []) == ()
