"""Working together in a tilsyn: what was asked for answered one by one, and each side's own talk about its work."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from werkzeug.test import TestResponse

from controls.evidence.requests import Standing, entry_of
from controls.storage.accounts import Accounts
from models.holdings import ItemKind
from models.rounds import Act, Assignment, Comment, SentIn, SentWithdrawn
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence_made import BY, OSEN, Made, draft
from tests.controls.rounds.made import EVERYBODY
from tests.webapp.reading import Page
from tests.webapp.rounds.tilsyn_site import DUTY, NOW, PEOPLE, Tilsyn
from tests.webapp.samples import NOBODYS

LANGUAGES = [language.value for language in Language]
FACT = "reetablering.oppfolging_tilbud"


@pytest.fixture
def site(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Tilsyn]:
    """An empty site."""
    made = Tilsyn(tmp_path, pack, machines, municipalities)
    yield made
    made.application.close()


def with_evidence(site: Tilsyn) -> tuple[int, int, int]:
    """A tilsyn that was announced, with one thing asked for; and two documents, a statement resting on the first."""
    duty = site.application.pack.obligations[DUTY].version_on(NOW.date())
    assert duty is not None
    made = Made(site.desk.evidence)
    first, second = made.document("5020"), made.document("5020", "Handlingsplan.")
    made.book.make(OSEN, [draft(fact=duty.criteria[0].fact, document=first, passage=made.passage(first))], BY, NOW)
    _, (number,) = site.campaign()
    site.noticed(number)
    return number, first, second


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_asked_for_is_answered_one_by_one(site: Tilsyn, language: str) -> None:
    """Nothing answers a request until somebody chose it; then both sides see what came for it, and when."""
    number, first, second = with_evidence(site)
    address = f"/runde/{number}/send-inn"
    page = site.be("officer").page(address, language)
    ticks = {told["name"]: told for told in page.all("input") if told.get("name", "").endswith("-r1")}
    assert set(ticks) == {"dokument-r1", "utsegn-r1"}
    assert not any("checked" in told for told in ticks.values())
    # what goes along without answering anything leaves the request waiting
    site.sent(address, dokument=[str(first)], tekst="Sjå brevet.", ber="r1")
    (item,) = site.desk.evidence.holdings.items(f"r{number}", ItemKind.REQUEST)
    assert entry_of(item, NOW.date()).standing is Standing.WAITING
    site.sent(address, ber="r1", **{"dokument-r1": [str(second)], "utsegn-r1": "s1"})
    said = site.state(number).last(Act.SENT_IN, "", SentIn)
    assert said is not None
    assert (said.body.requests, set(said.body.documents)) == (("r1",), {first, second})

    for who in ("officer", "caseworker"):
        text = site.be(who).page(f"/runde/{number}", language).text
        (asked,) = [part for part in text.split(say("page.tilsyn.asked", language)) if "Brev" in part][:1]
        assert say("page.requests.badge.came", language) in asked
        assert asked.count("Brev") >= 2
    links = [told.get("href", "") for told in site.be("caseworker").page(f"/runde/{number}", language).all("a")]
    assert f"/grunnlag/r{number}/utsagn/k-s1" in links


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_there_is_nothing_is_an_answer(site: Tilsyn, language: str) -> None:
    """The municipality says why it has nothing; the authority reads that, and does not remind of it any more."""
    number, first, _ = with_evidence(site)
    address = f"/runde/{number}/send-inn"
    both = (
        site.be("officer")
        .client()
        .post(
            address,
            data={"ber": "r1", "dokument-r1": str(first), "finst_ikkje-r1": "Vi har ingen."},
            headers={"Sec-Fetch-Site": "same-origin", "Accept-Language": language},
        )
    )
    page = Page(both.get_data(as_text=True))
    assert both.status_code == 422
    assert say("problem.round_answer_both", language) in page.text
    assert "Vi har ingen." in page.text
    assert any(told.get("name") == "dokument-r1" and "checked" in told for told in page.all("input"))
    assert [told for told in page.all("a") if told.get("href") == "#sent_in-finst_ikkje-r1"]
    assert site.state(number).last(Act.SENT_IN) is None

    site.sent(address, ber="r1", **{"finst_ikkje-r1": f"Vi har ingen. {NOBODYS}"})
    answer = site.be("caseworker").get(f"/runde/{number}", language).get_data(as_text=True)
    assert "Vi har ingen." in answer
    assert "<script>alert" not in answer
    assert say("page.requests.badge.not_came", language) in answer
    for key in site.state(number).form.questions:  # type: ignore[union-attr]  # there is a form
        site.did("officer", number, Act.SELF_ASSESSED, {"answer": "no"}, key.key)
    site.did("officer", number, Act.SENT_IN, {"text": "Svara."})
    campaign = site.page(f"/kampanje/{site.state(number).round.campaign}", language)
    assert say("page.campaign.remind.title", language) not in campaign.text
    assert say("page.campaign.missing", language, n=1) in campaign.text
    # and it can come after all
    form = site.be("officer").page(address, language)
    assert say("page.tilsyn.send.said_not_there", language) in form.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_sent_is_taken_back_from_its_page(site: Tilsyn, language: str) -> None:
    """Both sides see that it was taken back, by whom and why; without a reason nothing is."""
    number, *_ = with_evidence(site)
    address = f"/runde/{number}/send-inn"
    site.be("officer").sent(address, utsegn="s1")
    assert say("page.tilsyn.back.open", language, n=1) in site.page(address, language).text
    for fields in ({"utsegn": "s1"}, {"grunn": "x"}, {"utsegn": "s9", "grunn": "x"}):
        bad = site.post(address, gjer="sent_withdrawn", **fields)
        assert bad.status_code == 422, fields
        assert "ds-error-summary" in bad.get_data(as_text=True)
    site.sent(address, gjer="sent_withdrawn", utsegn="s1", grunn=f"Gjaldt nabokommunen. {NOBODYS}")
    said = site.state(number).last(Act.SENT_WITHDRAWN, "", SentWithdrawn)
    assert said is not None
    assert said.body.statements == ("s1",)

    for who, page in (("officer", address), ("officer", f"/runde/{number}"), ("caseworker", f"/runde/{number}")):
        answer = site.be(who).get(page, language).get_data(as_text=True)
        assert "Gjaldt nabokommunen." in answer
        assert "<script>alert" not in answer
    assert say("page.tilsyn.back.open", language, n=1) not in site.be("officer").page(address, language).text
    theirs = site.be("caseworker").page(f"/grunnlag/r{number}/utsagn/k-s1", language).text
    assert "Gjaldt nabokommunen." in theirs
    assert site.be("caseworker").post(address, gjer="sent_withdrawn", utsegn="s1", grunn="x").status_code == 404


INSIDE = "Dette er berre for oss."
#: every page of the first tilsyn, and what else tells of it
PLACES = (
    "/runde/1", "/runde/1/varsel", "/runde/1/styring", f"/runde/1/lovbrudd/{DUTY}", "/runde/1/svar",
    "/runde/1/svar-inn", "/runde/1/send-inn", "/runde/1/uttale", "/runde/1/kvalitet", "/runde/1/pakke",
    "/runde/1/rapport/forelopig", "/for-meg", "/oversikt", "/runde",
)  # fmt: skip
SIDES = (("caseworker", "leader", ("officer", "chief", "service")), ("officer", "chief", ("caseworker", "leader")))


def with_accounts(site: Tilsyn) -> None:
    """The people of the site have accounts."""
    accounts = Accounts(site.application.store.engine)
    for one in EVERYBODY:
        made = accounts.add(one.name, f"konto{one.id}@example.no", "test", NOW, one.memberships)
        assert made == one.id


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("who", "colleague", "others"), SIDES)
def test_a_sides_own_talk_stays_on_its_side(
    site: Tilsyn, language: str, who: str, colleague: str, others: tuple[str, ...]
) -> None:
    """A comment and a task on a duty are seen by the own side and by nobody of the other, in any phase, anywhere."""
    with_accounts(site)
    _, (number,) = site.campaign()
    site.noticed(number)
    duty = f"/runde/{number}/lovbrudd/{DUTY}"
    other = PEOPLE[others[0]]
    members = [told.get("value") for told in site.be(who).page(duty, language).all("option")]
    assert str(PEOPLE[colleague].id) in members
    assert str(other.id) not in members
    to = str(PEOPLE[colleague].id)
    site.sent(duty, gjer="commented", om=DUTY, tekst=f"{INSIDE} {NOBODYS}", til=[to, str(other.id)])
    site.sent(duty, gjer="assigned", om=DUTY, hvem=to, oppgave=INSIDE, dag="2025-10-20")
    said = site.state(number).last(Act.COMMENTED, DUTY, Comment)
    given = site.state(number).last(Act.ASSIGNED, f"finding:{DUTY}", Assignment)
    assert said is not None
    assert said.body.to == (PEOPLE[colleague].id,)
    assert given is not None
    assert given.body.name.startswith(PEOPLE[colleague].name)

    def seen(name: str) -> list[str]:
        return [place for place in PLACES if INSIDE.encode() in contents(site.be(name).get(place, language))]

    assert {f"/runde/1/lovbrudd/{DUTY}", "/runde/1/pakke"} <= set(seen(who))
    assert "/for-meg" in seen(colleague)
    assert "<script>alert" not in site.get(duty, language).get_data(as_text=True)
    for name in others:
        assert seen(name) == []
    # what is sent later opens nothing of it
    site.did("officer", number, Act.SENT_IN, {"text": "Sjå svara."})
    site.did("caseworker", number, Act.EXAMINING_BEGUN)
    body = {"answer": "no", "facts": "x", "assessment": "y"}
    site.did("caseworker", number, Act.ANSWERED, body, "KRL-2-2d.ordning")
    site.did("caseworker", number, Act.DECIDED, {"decision": "breach", "fails": "x"}, DUTY)
    site.did("caseworker", number, Act.ASSURANCE_ASKED, {"report": "preliminary"})
    site.did("assurer", number, Act.ASSURED)
    site.did("caseworker", number, Act.PRELIMINARY_SENT, {"due": "2025-11-01", "digest": "a" * 64})
    for name in others:
        assert seen(name) == []


def contents(answer: TestResponse) -> bytes:
    """What an answer holds; of an archive what its files hold."""
    found = answer.get_data()
    if not found.startswith(b"PK"):
        return found
    with zipfile.ZipFile(io.BytesIO(found)) as archive:
        return b"".join(archive.read(name) for name in archive.namelist())


def test_a_task_is_done_by_who_has_it(site: Tilsyn) -> None:
    """Whoever has a task says so when it is done, to who gave it; then it is off the list, and the giver's has it."""
    with_accounts(site)
    _, (number,) = site.campaign()
    site.noticed(number)
    duty = f"/runde/{number}/lovbrudd/{DUTY}"
    site.be("caseworker").sent(duty, gjer="assigned", om=DUTY, hvem=str(PEOPLE["leader"].id), oppgave="Sjå over.")
    page = site.be("leader").page(duty)
    ticked = [told.get("value") for told in page.all("input") if told.get("name") == "til" and "checked" in told]
    assert ticked == [str(PEOPLE["caseworker"].id)]
    assert "Sjå over." in site.page("/for-meg").text
    site.sent(duty, gjer="commented", om=DUTY, tekst="Ser bra ut.", til=ticked, gjort="1")
    assert "Sjå over." not in site.page("/for-meg").text
    assert "Ser bra ut." in site.be("caseworker").page("/for-meg").text
    for fields in ({"gjer": "commented", "tekst": ""}, {"gjer": "assigned", "hvem": "1"}, {"gjer": "assigned"}):
        assert site.post(duty, om=DUTY, **fields).status_code == 422
    assert site.be("assurer").post(duty, om=DUTY, gjer="assigned", hvem="5").status_code == 422


def test_a_contributor_answers_what_was_given(site: Tilsyn) -> None:
    """A contributor who has a duty answers its questions and comments to who asked, and sees no other duty."""
    with_accounts(site)
    _, (number,) = site.campaign(scope=(DUTY, "KRL-4-1b"))
    site.noticed(number)
    duty = f"/runde/{number}/lovbrudd/{DUTY}"
    assert site.be("service").get(duty).status_code == 404
    site.be("officer").sent(duty, gjer="assigned", om=DUTY, hvem=str(PEOPLE["service"].id), oppgave="Svar på dette.")
    site.be("service").page(duty)
    assert site.get(f"/runde/{number}/lovbrudd/KRL-4-1b").status_code == 404
    site.sent(f"/runde/{number}/svar-inn", gjer="self_assessed", om="KRL-2-2d.ordning", svar="yes", tekst="Ja.")
    other = site.post(f"/runde/{number}/svar-inn", gjer="self_assessed", om="KRL-4-1b.deltar", svar="yes")
    assert other.status_code == 422
    site.sent(duty, gjer="commented", om=DUTY, tekst="Svart.", til=[str(PEOPLE["caseworker"].id)])
    said = site.state(number).last(Act.COMMENTED, DUTY, Comment)
    assert said is not None
    assert said.body.to == (PEOPLE["officer"].id,)
