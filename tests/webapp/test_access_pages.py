"""What is sent in by somebody: whose it becomes, under whose name, and nothing of others through the back door."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import TestResponse

from controls.evidence.desk import Desk
from controls.storage.owners import place_of_evaluation
from models.access import EVERYWHERE, Action, Membership, Person, Role
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.webapp.people import person
from tests.webapp.reading import Page
from tests.webapp.samples import evidence
from tests.webapp.two_places import MARKS, TOKEN, Places, everybody, post, two_places

OFFICER = person(Role.OFFICER, "5020")
OTHER = person(Role.OFFICER, "5001", 2)
CHIEF = person(Role.CHIEF_EXECUTIVE, "5020", 3)
CASEWORKER = person(Role.CASEWORKER, "f50", 4)
CENTRE = person(Role.CENTRE, "t1", 5)
PUBLISHED = "2026-02"
NOT_THERE = 987


@pytest.fixture
def places(tmp_path: Path, small_pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Places]:
    """A site of its own with something of everybody's."""
    made = two_places(tmp_path, small_pack, machines, municipalities)
    yield made
    made.site.application.close()


def desk_of(places: Places) -> Desk:
    """What is kept on the site."""
    parts = places.site.application
    return Desk.of(parts.store.engine, parts.municipalities, parts.pack)


def about(number: str, name: str, on: str = "2020-06-22") -> bytes:
    """An evidence file of a municipality."""
    told = json.loads(evidence(on))
    told["subject"] = {"municipality": number, "name": name}
    return json.dumps(told).encode()


def upload(places: Places, somebody: Person, content: bytes) -> TestResponse:
    """Send an evidence file in."""
    places.be(somebody)
    sent: TestResponse = post(places, "/vurdering/ny", filer=(io.BytesIO(content), "fil.json"))
    return sent


def number_of(answer: TestResponse) -> int:
    """The id of the evaluation that an answer leads to."""
    assert answer.status_code == 303, answer.get_data(as_text=True)
    return int(answer.headers["Location"].rpartition("/")[2])


def place_of(places: Places, number: int) -> str | None:
    """Whose an evaluation is."""
    return place_of_evaluation(places.site.application.store.engine, number)


def text_of(answer: TestResponse) -> str:
    """What an answer says, without its tags."""
    return Page(answer.get_data(as_text=True)).text


def alike(one: TestResponse, other: TestResponse, *names: object) -> None:
    """Two answers are the same, but for the names that were asked for."""
    told = []
    for answer in (one, other):
        text = answer.get_data(as_text=True)
        for name in names:
            text = re.sub(rf"(?<![\w-]){re.escape(str(name))}(?![\w-])", "NAVN", text)
        told.append((answer.status_code, text))
    assert told[0] == told[1]


# --- evaluations ---


def test_the_same_file_is_an_evaluation_of_each_place(places: Places) -> None:
    """Two places that evaluate the same file have an evaluation each, and none is told of the other's."""
    content = about("5020", "Osen", "2021-06-22")
    mine = number_of(upload(places, OFFICER, content))
    theirs = number_of(upload(places, CASEWORKER, content))

    assert mine != theirs
    assert (place_of(places, mine), place_of(places, theirs)) == ("5020", "f50")
    assert number_of(upload(places, OFFICER, content)) == mine
    assert number_of(upload(places, CASEWORKER, content)) == theirs
    for somebody, (seen, hidden) in ((OFFICER, (mine, theirs)), (CASEWORKER, (theirs, mine))):
        places.be(somebody)
        client = places.site.client()
        assert client.get(f"/vurdering/{seen}").status_code == 200
        assert client.get(f"/vurdering/{hidden}").status_code == 404
        assert client.get(f"/vurdering/{seen}/mot/{hidden}").status_code == 404
        assert client.get(f"/vurdering/ny?fra={hidden}").status_code == 404
        assert f'/vurdering/{hidden}"' not in client.get("/").get_data(as_text=True)
        assert f'/vurdering/{hidden}"' not in client.get(f"/vurdering/{seen}/mot").get_data(as_text=True)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    ("somebody", "number", "name"), [(OFFICER, "5001", "Trondheim"), (CASEWORKER, "1103", "Stavanger")]
)
def test_a_file_about_somebody_else_is_refused(
    places: Places, somebody: Person, number: str, name: str, language: Language
) -> None:
    """A municipality evaluates itself, and an authority those of its county; what is refused is not stored."""
    before = len(places.site.application.store.evaluations(100))
    places.be(somebody)
    answer = places.site.client().post(
        "/vurdering/ny", data={"filer": (io.BytesIO(about(number, name)), "fil.json")},
        headers={"Sec-Fetch-Site": "same-origin", "Accept-Language": language.value},
    )  # fmt: skip

    assert answer.status_code == 422
    assert say("problem.not_your_municipality", language, number=number) in text_of(answer)
    assert len(places.site.application.store.evaluations(100)) == before


def test_a_municipality_finds_what_lies_under_its_old_number(places: Places) -> None:
    """Osen evaluates its own file of 2016, when its number was another, and finds the evaluation afterwards."""
    number = number_of(upload(places, OFFICER, about("1633", "Osen", "2016-06-22")))

    assert place_of(places, number) == "1633"
    assert f'/vurdering/{number}"' in places.site.client().get("/").get_data(as_text=True)
    places.be(OTHER)
    assert places.site.client().get(f"/vurdering/{number}").status_code == 404


# --- a tilsyn as a holder ---


def test_the_workbench_works_on_a_tilsyn(places: Places) -> None:
    """The evidence of a tilsyn is judged as the municipality's, and the evaluation is the authority's."""
    places.be(CASEWORKER)
    client = places.site.client()
    hub = Page(client.get("/grunnlag/r1").get_data(as_text=True))
    assert "Osen – tilsyn 1" in hub.text
    listed = Page(client.get("/grunnlag").get_data(as_text=True)).text
    assert "Osen – tilsyn 1" in listed
    assert "Stavanger" not in listed

    number = number_of(post(places, "/grunnlag/r1/vurder", dato="2026-03-01"))
    stored = places.site.application.store.evaluation(number)
    assert stored is not None
    assert (stored.summary.municipality, stored.summary.name) == ("5020", "Osen")
    assert place_of(places, number) == "f50"
    told = stored.evidence.decode()
    # the words of documents are never in an evaluation; the notes of statements are
    assert MARKS["r1"] in told
    assert not [mark for holder, mark in MARKS.items() if holder != "r1" and mark in told]
    places.be(OFFICER)
    assert places.site.client().get(f"/vurdering/{number}").status_code == 404


def test_the_evidence_of_a_tilsyn_goes_out_and_in_again(places: Places) -> None:
    """A tilsyn's evidence is a file of the municipality, and a file of the municipality can be taken into it."""
    places.be(CASEWORKER)
    sent = places.site.client().get("/grunnlag/r1/fil/last-ned")
    assert sent.status_code == 200
    answer = post(places, "/grunnlag/r1/hent", fil=(io.BytesIO(about("5020", "Osen")), "fil.json"))
    assert answer.status_code == 200, text_of(answer)
    other = post(places, "/grunnlag/r1/hent", fil=(io.BytesIO(about("1103", "Stavanger")), "fil.json"))
    assert other.status_code == 422


def test_a_document_is_put_with_a_tilsyn(places: Places) -> None:
    """A caseworker's document is the tilsyn's, and the municipality does not see it."""
    places.be(CASEWORKER)
    answer = post(places, "/dokument", kommune="r1", dato="2026-02-01", filer=(io.BytesIO(b"Intervjunotat"), "a.txt"))
    number = number_of(answer)
    kept = desk_of(places).documents.document(number)
    assert kept is not None
    assert (kept.holder, kept.newest.by) == ("r1", CASEWORKER.name)
    places.be(OFFICER)
    assert places.site.client().get(f"/dokument/{number}").status_code == 404


# --- nothing of others through what is sent ---


@pytest.mark.parametrize("holder", ["5001", "r1", "t2"])
def test_a_document_cannot_be_put_with_others(places: Places, holder: str) -> None:
    """Whoever puts a document with somebody else is told what is told of a holder that is not there."""
    places.be(OFFICER)
    sent = [
        post(places, "/dokument", kommune=whose, dato="2026-02-01", filer=(io.BytesIO(b"Et brev"), "a.txt"))
        for whose in (holder, "9999")
    ]
    assert sent[0].status_code == 422
    alike(*sent, holder, "9999")
    assert not [one for one in desk_of(places).documents.documents(holder) if one.size == len(b"Et brev")]


def test_a_document_of_others_is_no_edition_of_ones_own(places: Places) -> None:
    """A new edition of somebody else's document is refused as that of one that is not there."""
    places.be(OFFICER)
    theirs = places.numbers.documents["5001"]
    sent = [
        post(places, "/dokument", kommune="5020", utgave_av=str(number), filer=(io.BytesIO(b"Et brev"), "a.txt"))
        for number in (theirs, NOT_THERE)
    ]
    assert sent[0].status_code == 422
    alike(*sent, theirs, NOT_THERE)


def test_a_statement_rests_on_ones_own(places: Places) -> None:
    """A statement on somebody else's document is refused as one on a document that is not there."""
    places.be(OFFICER)
    told = {
        "verdi": "ja", "gruppe": "unspecified", "modus": "arranged", "om": "municipality", "sagt_av": "municipality",
        "vist_ved": "document", "sikkerhet": "certain", "fra": "2026-01-01",
    }  # fmt: skip
    theirs = places.numbers.documents["5001"]
    sent = [
        post(places, "/grunnlag/5020/utsagn/s1/erstatt", **told, grunn="feil", dokument=str(number), sted="side 1")
        for number in (theirs, NOT_THERE)
    ]
    assert sent[0].status_code == 422
    alike(*sent, theirs, NOT_THERE)


def test_what_came_is_ones_own(places: Places) -> None:
    """A request is not answered with somebody else's document."""
    places.be(OFFICER)
    theirs = places.numbers.documents["5001"]
    sent = [
        post(places, "/grunnlag/5020/foresporsler/r1/kom", kom="2026-02-01", dokument=str(number))
        for number in (theirs, NOT_THERE)
    ]
    assert sent[0].status_code == 422
    alike(*sent, theirs, NOT_THERE)


def test_what_others_destroyed_is_not_told(places: Places) -> None:
    """When and why somebody else destroyed a content is not told to whoever has the same file."""
    places.be(OTHER)
    content = b"Noe som ikke skal lagres"
    number = number_of(post(places, "/dokument", kommune="5001", filer=(io.BytesIO(content), "a.txt")))
    assert post(places, f"/dokument/{number}/tilintetgjor", grunn="hemmelig grunn").status_code == 303
    again = post(places, "/dokument", kommune="5001", filer=(io.BytesIO(content), "a.txt"))
    assert (again.status_code, "hemmelig grunn" in text_of(again)) == (422, True)
    places.be(OFFICER)
    mine = post(places, "/dokument", kommune="5020", filer=(io.BytesIO(content), "a.txt"))
    assert (mine.status_code, "hemmelig grunn" in text_of(mine)) == (422, False)
    assert say("problem.document_destroyed_elsewhere", Language.NB) in text_of(mine)


def test_the_same_content_is_a_document_of_each(places: Places) -> None:
    """Whoever puts in what somebody else has is not told that it was there before."""
    content = f"{MARKS['5001']} Tolk blir skaffa ved behov.\n{MARKS['5001']} Telefonen er døgnopen.".encode()
    places.be(OFFICER)
    answer = post(places, "/dokument", kommune="5020", filer=(io.BytesIO(content), "a.txt"))
    number = number_of(answer)
    assert number not in places.numbers.documents.values()
    assert say("page.documents.again", Language.NB) not in text_of(places.site.client().get(f"/dokument/{number}"))


def test_a_provider_is_not_changed_by_those_it_serves(places: Places) -> None:
    """A municipality reads the provider's evidence, is told that it cannot be changed, and changes nothing."""
    places.be(OFFICER)
    client = places.site.client()
    document = places.numbers.documents["t1"]
    for address in ("/grunnlag/t1", "/grunnlag/t1/utsagn", f"/dokument/{document}"):
        page = client.get(address)
        assert page.status_code == 200
        assert say("page.read_only", Language.NB) in text_of(page)
    for address in ("/grunnlag/t1/utsagn/s1/trekk", f"/dokument/{document}/tilintetgjor"):
        assert post(places, address, grunn="x").status_code == 403
    sent = post(places, "/dokument", kommune="t1", dato="2026-02-01", filer=(io.BytesIO(b"Et brev"), "a.txt"))
    assert sent.status_code == 422
    # and what it rests on the provider's document is seen by nobody else
    places.be(CENTRE)
    assert say("page.read_only", Language.NB) not in text_of(client.get("/grunnlag/t1"))


def test_who_has_agreements_is_told_to_partners(places: Places) -> None:
    """The names of all providers are there for those who make agreements; their partners for partners alone."""
    client = places.site.client()
    for somebody, seen in ((OFFICER, True), (OTHER, False), (CASEWORKER, False), (CENTRE, True)):
        places.be(somebody)
        page = text_of(client.get("/leverandor/1"))
        assert "Senter ein" in page
        assert ("Osen" in page) == seen
    places.be(CENTRE)
    assert "Senter to" not in text_of(client.get("/leverandor"))
    places.be(OFFICER)
    assert "Senter to" in text_of(client.get("/leverandor"))


# --- under whose name ---


def test_what_is_done_is_signed_by_the_account(places: Places) -> None:
    """Whatever a form says of who did it, the name of the account is what is kept."""
    places.be(OFFICER)
    assert post(places, "/leverandor", navn="Et senter", rolle="en annen").status_code == 303
    wish = {"hva": "Avtalen", "hvem": "senteret", "hvem_ba": "municipality"}
    wish |= {"bedt": "2026-02-01", "frist": "2026-03-30"}
    assert post(places, "/grunnlag/5020/foresporsler/ny", **wish, rolle="en annen").status_code == 303
    document = places.numbers.documents["5020"]
    told = {"tittel": "Nytt navn", "rettet_av": "en annen"}
    assert post(places, f"/dokument/{document}/opplysninger", **told).status_code == 303
    assert post(places, f"/dokument/{document}/gradering", gradering="exempt", gradert_av="x").status_code == 303
    assert post(places, "/grunnlag/5020/utsagn/s1/trekk", grunn="feil", rolle="en annen").status_code == 303

    desk = desk_of(places)
    assert desk.holdings.providers()[0].by == OFFICER.name
    kept = desk.documents.document(document)
    assert kept is not None
    assert [item.by for item in kept.revisions[-2:]] == [OFFICER.name] * 2
    items: list[Any] = list(desk.holdings.items("5020"))
    assert items[-1].by == OFFICER.name
    assert next(item for item in items if item.key == "s1").gone.by == OFFICER.name


def test_no_form_asks_who_is_signed_in(places: Places) -> None:
    """On every page with a form the name of the account stands where the role was asked for."""
    places.be(OFFICER)
    document, questionnaire = places.numbers.documents["5020"], places.numbers.questionnaires["5020"]
    addresses = (
        "/dokument?kommune=5020", f"/dokument/{document}", f"/dokument/{document}?utdrag=s1-a1-0-4&sporsmal=test.met",
        "/grunnlag", "/grunnlag/5020/sporsmal/KRL-2-1/met", "/grunnlag/5020/utsagn/s1",
        "/grunnlag/5020/utsagn/s1/erstatt", "/grunnlag/5020/motstrid", "/grunnlag/5020/foresporsler/ny",
        "/grunnlag/5020/foresporsler/r1", "/grunnlag/5020/skjema/ny", f"/grunnlag/5020/skjema/{questionnaire}",
        "/grunnlag/5020/tall", "/grunnlag/5020/hent", "/grunnlag/5020/gjenbruk", "/leverandor",
        "/grunnlag/5020/leverandorer", "/grunnlag/5020/delt",
    )  # fmt: skip
    signed = 0
    for address in addresses:
        answer = places.site.client().get(address)
        assert answer.status_code == 200, address
        page = Page(answer.get_data(as_text=True))
        names = {field.get("name") for field in page.all("input")}
        assert not names & {"rolle", "u_rolle", "rettet_av", "gradert_av"}, address
        signed += say("page.signed_as", Language.NB, name=OFFICER.name) in page.text
    assert signed > 10


def test_whoever_answers_by_a_link_writes_the_role(places: Places) -> None:
    """A questionnaire is answered without an account, and by somebody who has one in their own words too."""
    for somebody in (None, CENTRE):
        places.be(somebody)
        answer = places.site.client().get(f"/svar/{TOKEN.format(holder='5020')}")
        assert answer.status_code == 200
        assert "rolle" in {field.get("name") for field in Page(answer.get_data(as_text=True)).all("input")}


# --- what a page offers ---


@pytest.mark.parametrize("name", list(everybody()))
def test_the_menu_leads_nowhere_that_is_closed(places: Places, name: str) -> None:
    """Each line of the menu is a page that whoever sees it may see."""
    somebody = everybody()[name]
    places.be(somebody)
    client = places.site.client()
    page = client.get("/")
    assert page.status_code == 200
    menu = re.search(r'<nav class="menu".*?</nav>', page.get_data(as_text=True), re.DOTALL)
    assert menu is not None
    addresses = re.findall(r'href="([^"]+)"', menu[0])
    assert "/lov" in addresses
    assert ("/dokument" in addresses) == (somebody is not None and somebody.may(Action.EVIDENCE_READ, EVERYWHERE))
    for address in addresses:
        # one line leads on to the only overview that is the reader's
        assert client.get(address, follow_redirects=True).status_code == 200, address


def test_whoever_has_no_role_has_an_account(places: Places) -> None:
    """Somebody whose roles have all ended is a stranger to everything but the own account."""
    places.be(Person(id=9, name="Uten rolle"))
    client = places.site.client()
    assert client.get("/").status_code == 200
    assert client.get("/dokument").status_code == 404
    assert client.get("/konto").status_code != 404


def test_several_roles_are_added_up(places: Places) -> None:
    """Somebody with roles at two places sees what is at both."""
    places.be(
        Person(id=9, name="To", memberships=(
            Membership(role=Role.OFFICER, place="5020"), Membership(role=Role.CHIEF_EXECUTIVE, place="5001"),
        ))
    )  # fmt: skip
    client = places.site.client()
    assert [client.get(f"/grunnlag/{holder}").status_code for holder in ("5020", "5001", "r1")] == [200, 200, 404]
    assert post(places, "/grunnlag/5001/utsagn/s1/trekk", grunn="x").status_code == 403
