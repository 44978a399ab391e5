"""The pages of a tilsyn, from either side: what each sees and when, what they do, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from models.rounds import Act, Phase
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.webapp.rounds.tilsyn_site import DUTY, Tilsyn
from tests.webapp.samples import NOBODYS

LANGUAGES = [language.value for language in Language]
QUESTION = "KRL-2-2d.ordning"
DRAFT, THEIR_DRAFT = "Dette er eit utkast.", "Dette har Statsforvaltaren ikkje sendt."
#: every page of the first tilsyn, by who may see it
OURS = (
    "/runde/1/skjema", "/runde/1/svar", "/runde/1/svar/KRL-2-2d.ordning", "/runde/1/undersokelse",
    "/runde/1/kvalitet",
)  # fmt: skip
THEIRS = ("/runde/1/svar-inn", "/runde/1/send-inn", "/runde/1/uttale")
BOTH = ("/runde/1", "/runde/1/varsel", "/runde/1/styring", "/runde/1/lovbrudd/KRL-2-2d")


@pytest.fixture
def site(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Tilsyn]:
    """An empty site."""
    made = Tilsyn(tmp_path, pack, machines, municipalities)
    yield made
    made.application.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_in_every_language(site: Tilsyn, language: str) -> None:
    """Each side sees its pages in each phase, in three languages."""
    _, (number,) = site.campaign()
    site.following(number)
    for who, pages in (("caseworker", (*OURS, *BOTH)), ("officer", (*THEIRS, *BOTH)), ("assurer", (*OURS, *BOTH))):
        for page in pages:
            found = site.be(who).page(page, language)
            assert len(found.all("h1")) == 1


def test_each_side_has_its_own_pages(site: Tilsyn) -> None:
    """A page of the other side is not there, and before the notice nothing is there for the municipality."""
    _, (number, _) = site.campaign("5020", "5001")
    for page in (*THEIRS, *BOTH, *OURS):
        assert site.be("officer").get(page).status_code == 404
    site.noticed(number)
    for page in OURS:
        assert site.be("officer").get(page).status_code == 404
        assert site.be("officer").get(page.replace("/1", "/2", 1)).status_code == 404
    for page in THEIRS:
        assert site.be("caseworker").get(page).status_code == 404
    # a contributor is not shown the municipality's evidence
    assert site.be("service").get(f"/runde/{number}/send-inn").status_code == 404


def test_drafts_are_not_seen_by_the_other_side(site: Tilsyn) -> None:
    """What one side writes is nowhere on the other's pages until it is sent."""
    _, (number,) = site.campaign()
    site.noticed(number)

    def seen(who: str, *pages: str, words: str = DRAFT) -> list[str]:
        got = [site.be(who).get(page).get_data(as_text=True) for page in pages]
        return [page for page, text in zip(pages, got, strict=True) if words in text]

    site.did("officer", number, Act.SELF_ASSESSED, {"answer": "yes", "text": DRAFT}, QUESTION)
    assert seen("caseworker", *OURS, *BOTH) == []
    site.did("officer", number, Act.SENT_IN, {"text": "Sjå svara."})
    assert seen("caseworker", *OURS, *BOTH) != []

    site.did("officer", number, Act.SELF_ASSESSED, {"answer": "yes", "text": "Nytt svar."}, QUESTION)
    site.did("caseworker", number, Act.EXAMINING_BEGUN)
    site.did("caseworker", number, Act.VISITED, {"on": "2025-10-06", "what": "interview", "with_roles": "leiar",
                                                "text": THEIR_DRAFT})  # fmt: skip
    form = site.state(number).form
    assert form is not None
    for one in form.questions:
        body = {"answer": "no", "facts": THEIR_DRAFT, "assessment": THEIR_DRAFT}
        site.did("caseworker", number, Act.ANSWERED, body, one.key)
    site.did("caseworker", number, Act.DECIDED, {"decision": "breach", "fails": THEIR_DRAFT}, DUTY)
    site.did("caseworker", number, Act.ASSURANCE_ASKED, {"report": "preliminary"})
    page = site.be("officer").page(f"/runde/{number}")
    assert say("word.finding_status.breach", "nb").capitalize() not in page.text
    assert seen("officer", *BOTH, "/runde/1/uttale", words=THEIR_DRAFT) == []


def test_the_whole_way(site: Tilsyn) -> None:
    """Each step is done by the form on the page that the step before leads to."""
    _, (number,) = site.campaign()
    site.be("caseworker").sent(
        f"/runde/{number}/varsel", text="Varsel", due="2025-10-27", onske="1", **{"ber-1": "Avtale"}
    )
    assert site.state(number).phase is Phase.COLLECTING
    site.be("officer").sent(f"/runde/{number}/svar-inn", gjer="self_assessed", om=QUESTION, svar="yes", tekst="Ja.")
    site.sent(
        f"/runde/{number}/send-inn", tekst="Sjå svara.", ber="r1", **{"finst_ikkje-r1": "Det er ingen avtale."}
    )  # fmt: skip
    site.be("caseworker").sent(f"/runde/{number}/svar", gjer="evaluer")
    site.sent(f"/runde/{number}/styring", gjer="examining_begun")
    site.sent(
        f"/runde/{number}/undersokelse", gjer="visited", hva="interview", dag="2025-10-06", roller="leiar"
    )  # fmt: skip
    site.sent(f"/runde/{number}/svar/{QUESTION}", gjer="answered", om=QUESTION, svar="no", fakta="a", vurdering="b")
    site.sent(f"/runde/{number}/lovbrudd/{DUTY}", gjer="decided", om=DUTY, avgjerd="breach", sikrar_ikkje="x")
    site.sent(f"/runde/{number}/kvalitet", gjer="assurance_asked", rapport="preliminary")
    site.be("assurer").sent(f"/runde/{number}/kvalitet", gjer="assurance_returned", grunn="Skriv meir.")
    assert "Skriv meir." in site.be("caseworker").page(f"/runde/{number}/kvalitet").text
    site.sent(f"/runde/{number}/kvalitet", gjer="assurance_asked", rapport="preliminary")
    assert site.post(f"/runde/{number}/kvalitet", gjer="assured").status_code == 422
    site.be("assurer").sent(f"/runde/{number}/kvalitet", gjer="assured")
    site.be("caseworker").sent(f"/runde/{number}/kvalitet", gjer="preliminary_sent", frist="2025-10-20", sprak="nn")
    site.be("officer").sent(f"/runde/{number}/uttale", gjer="finding_commented", om=DUTY, tekst="Usamde.")
    site.sent(f"/runde/{number}/uttale", gjer="facts_agreed")
    site.sent(f"/runde/{number}/uttale", gjer="comments_sent")
    site.be("caseworker").sent(f"/runde/{number}/lovbrudd/{DUTY}", gjer="comment_answered", om=DUTY, tekst="Står.")
    site.sent(f"/runde/{number}/kvalitet", gjer="assurance_asked", rapport="final")
    site.be("assurer").sent(f"/runde/{number}/kvalitet", gjer="assured")
    site.be("caseworker").sent(f"/runde/{number}/kvalitet", gjer="final_sent", frist="2025-12-01", sprak="nn")
    site.sent(f"/runde/{number}/styring", gjer="due_set", om="correction", frist="2025-12-08", grunn="Sjukdom.")
    page = site.page(f"/runde/{number}/styring").text
    assert "Sjukdom." in page
    site.now += timedelta(days=70)
    fields = {"verknader": "Små.", "dialog": "Tre møte.", "eigenkontroll": "Ingen.", "gje": "1"}
    site.sent(f"/runde/{number}/lovbrudd/{DUTY}", gjer="order_considered", om=DUTY, **fields)
    site.be("leader").sent(
        f"/runde/{number}/lovbrudd/{DUTY}", gjer="ordered", om=DUTY, tekst="Rett.", frist="2026-02-02"
    )
    site.be("chief").sent(
        f"/runde/{number}/lovbrudd/{DUTY}", gjer="complained", om=DUTY, dag="2025-12-15", tekst="Usamd."
    )
    told = {"utfall": "changed", "grunn": "Meir tid.", "frist": "2026-03-02"}
    site.be("leader").sent(f"/runde/{number}/lovbrudd/{DUTY}", gjer="complaint_decided", om=DUTY, **told)
    site.be("officer").sent(
        f"/runde/{number}/lovbrudd/{DUTY}", gjer="correction_declared", om=DUTY, dag="2025-12-15", tekst="Retta."
    )
    site.be("caseworker").sent(
        f"/runde/{number}/lovbrudd/{DUTY}", gjer="correction_judged", om=DUTY, hvordan="corrected", grunn="Vist."
    )
    site.sent(f"/runde/{number}/styring", gjer="closed", hvordan="corrected", grunn="Retta.")
    assert site.state(number).phase is Phase.CLOSED
    for who in ("caseworker", "officer"):
        assert say("page.tilsyn.next.closed.title", "nb") in site.be(who).page(f"/runde/{number}").text
    assert site.be("leader").post(f"/runde/{number}/styring", gjer="cancelled", grunn="x").status_code == 422


def test_passed_checks_stand_too(site: Tilsyn) -> None:
    """What is in order, and what was not examined, is shown as fully as a breach; without one there is no hearing."""
    _, (number,) = site.campaign(scope=(DUTY, "KRL-4-1b"))
    site.answered(number, "yes")
    key = "KRL-4-1b.deltar"
    for one in ("KRL-4-1b.ordnet", key):
        body = {"answer": "not_examined", "assessment": "Utanfor det vi såg på."}
        site.did("caseworker", number, Act.ANSWERED, body, one)
    page = site.be("caseworker").page(f"/runde/{number}").text
    for code in ("in_order", "not_examined"):
        assert say(f"word.finding_status.{code}", "nb").capitalize() in page
    assert say("page.tilsyn.quality.ask_text.final", "nb") in site.page(f"/runde/{number}/kvalitet").text


def test_two_who_change_the_same_are_shown_both(site: Tilsyn) -> None:
    """An answer that somebody changed meanwhile is not overwritten: both texts are shown."""
    _, (number,) = site.campaign()
    site.answered(number)
    answer = site.be("leader").post(
        f"/runde/{number}/svar/{QUESTION}", gjer="answered", om=QUESTION, svar="yes", fakta="Mitt.",
        vurdering="Mitt.", sett="1",
    )  # fmt: skip
    text = answer.get_data(as_text=True)
    assert answer.status_code == 409
    assert "Mitt." in text
    assert "Det står ikkje i avtalen." in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mistake_is_told_beside_its_field(site: Tilsyn, language: str) -> None:
    """A form that cannot be used comes back with what was written; nothing is noted."""
    _, (number,) = site.campaign()
    site.noticed(number)
    before = site.state(number).number
    posts: tuple[tuple[str, str, dict[str, str]], ...] = (
        ("caseworker", "/undersokelse", {"gjer": "visited", "dag": "i går", "hva": "sample", "roller": "x"}),
        ("caseworker", "/styring", {"gjer": "due_set", "om": "documents", "frist": "2020-01-01", "grunn": ""}),
        ("officer", "/svar-inn", {"gjer": "self_assessed", "om": QUESTION, "svar": "kanskje"}),
        ("officer", "/svar-inn", {"gjer": "self_assessed", "om": QUESTION, "svar": "yes", "tekst": "13097248022"}),
        ("officer", "/send-inn", {}),
        ("officer", "/send-inn", {"dokument": "x"}),
        ("officer", "/send-inn", {"utsegn": "s9"}),
        ("officer", "/send-inn", {"ber": "r9", "finst_ikkje-r9": "x"}),
    )
    for who, page, fields in posts:
        address = f"/runde/{number}{page}"
        answer = site.be(who).client().post(
            address, data=fields, headers={"Sec-Fetch-Site": "same-origin", "Accept-Language": language}
        )  # fmt: skip
        assert answer.status_code == 422, (page, fields)
        assert "ds-error-summary" in answer.get_data(as_text=True)
    assert site.state(number).number == before


def test_what_is_not_offered_is_refused(site: Tilsyn) -> None:
    """A form that is not on the page, another page's act, or a duty outside the scope does nothing."""
    _, (number,) = site.campaign()
    site.noticed(number)
    before = site.state(number).number
    for who, page, fields, status in (
        ("caseworker", "/svar", {"gjer": "x"}, 422),
        ("caseworker", "/undersokelse", {"gjer": "closed"}, 422),
        ("caseworker", "/svar/finst-ikkje", {"gjer": "answered", "om": "finst-ikkje"}, 404),
        ("caseworker", f"/svar/{QUESTION}", {"gjer": "answered", "om": "anna"}, 422),
        ("caseworker", "/lovbrudd/KRL-2-1", {"gjer": "decided", "om": "KRL-2-1"}, 422),
        ("caseworker", f"/lovbrudd/{DUTY}", {"gjer": "complained", "om": DUTY}, 422),
        ("caseworker", "/uttale", {"gjer": "comments_sent"}, 404),
        ("officer", "/kvalitet", {"gjer": "assured"}, 404),
        ("officer", "/styring", {"gjer": "cancelled", "grunn": "x"}, 404),
        ("officer", "/skjema", {}, 404),
        ("officer", "/varsel", {}, 404),
    ):
        assert site.be(who).post(f"/runde/{number}{page}", **fields).status_code == status, (who, page)
    assert site.get(f"/runde/{number}/lovbrudd/KRL-2-1").status_code == 404
    assert site.state(number).number == before
    strangers = site.client().post(f"/runde/{number}/send-inn", headers={"Sec-Fetch-Site": "cross-site"})
    assert strangers.status_code == 403


def test_signs_of_html_are_shown_as_they_are_written(site: Tilsyn) -> None:
    """What people write never becomes a part of a page."""
    _, (number,) = site.campaign()
    site.noticed(number)
    site.did("officer", number, Act.SELF_ASSESSED, {"answer": "yes", "text": NOBODYS}, QUESTION)
    site.did("officer", number, Act.SENT_IN, {"text": NOBODYS})
    site.did("caseworker", number, Act.EXAMINING_BEGUN)
    body = {"answer": "no", "facts": NOBODYS, "assessment": NOBODYS}
    site.did("caseworker", number, Act.ANSWERED, body, QUESTION)
    site.did("caseworker", number, Act.DECIDED, {"decision": "breach", "fails": NOBODYS}, DUTY)
    for page in (*OURS, *BOTH):
        assert "<script>alert" not in site.be("caseworker").get(page).get_data(as_text=True)


def test_the_control_form_can_be_changed(site: Tilsyn) -> None:
    """A question is left out, another reworded and one added; what is outside the theme is refused."""
    _, (number,) = site.campaign(scope=(DUTY, "KRL-4-1b"))
    rows = {
        "limits": "Berre dette.", "rad": ["1", "2", "ny1"], "nokkel-1": QUESTION, "plikt-1": DUTY,
        "tekst-1": "Er det ordna?", "med-1": "1", "metode-1": ["document"], "nokkel-2": "KRL-4-1b.deltar",
        "plikt-2": "KRL-4-1b", "tekst-2": "Ut", "plikt-ny1": "KRL-4-1b", "tekst-ny1": "Kven deltek?",
        "metode-ny1": ["interview"],
    }  # fmt: skip
    site.be("caseworker").sent(f"/runde/{number}/skjema", **rows)
    form = site.state(number).form
    assert form is not None
    assert [(one.key, one.question) for one in form.questions] == [
        (QUESTION, "Er det ordna?"), ("KRL-4-1b.tillegg1", "Kven deltek?"),
    ]  # fmt: skip
    outside = site.post(f"/runde/{number}/skjema", **{**rows, "plikt-ny1": "KRL-5-1"})
    assert outside.status_code == 422
    assert "Kven deltek?" in outside.get_data(as_text=True)
    assert site.post(f"/runde/{number}/skjema", limits="x").status_code == 422


def test_a_page_takes_as_many_statements_for_many_questions(site: Tilsyn) -> None:
    """The number of SQL statements grows neither with questions nor with findings."""
    _, (small,) = site.campaign()
    _, (large,) = site.campaign(scope=("KRL-2", "KRL-4", "KOML-25-1"))
    for number in (small, large):
        site.answered(number)
        site.be("caseworker").sent(f"/runde/{number}/svar", gjer="evaluer")
    for page in ("", "/svar", "/kvalitet", "/styring", f"/lovbrudd/{DUTY}", f"/svar/{QUESTION}"):
        few, many = (site.be("caseworker").statements(f"/runde/{number}{page}") for number in (small, large))
        assert few == many, page
    for page in ("", "/svar-inn", "/send-inn", "/uttale"):
        few, many = (site.be("officer").statements(f"/runde/{number}{page}") for number in (small, large))
        assert few == many, page


def test_no_form_of_another_site_does_anything(site: Tilsyn) -> None:
    """What another site sends in the name of whoever is signed in is refused, on every page with a form."""
    _, (number,) = site.campaign()
    site.noticed(number)
    before, browser = site.state(number).number, site.be("caseworker").client()
    theirs = {"Sec-Fetch-Site": "cross-site"}
    answers = [
        browser.post("/runde/1/skjema", headers=theirs),
        browser.post("/runde/1/varsel", headers=theirs),
        browser.post("/runde/1/svar", headers=theirs),
        browser.post("/runde/1/svar/KRL-2-2d.ordning", headers=theirs),
        browser.post("/runde/1/undersokelse", headers=theirs),
        browser.post("/runde/1/kvalitet", headers=theirs),
        browser.post("/runde/1/styring", headers=theirs),
        browser.post("/runde/1/svar-inn", headers=theirs),
        browser.post("/runde/1/send-inn", headers=theirs),
        browser.post("/runde/1/uttale", headers=theirs),
        browser.post("/runde/1/lovbrudd/KRL-2-2d", headers=theirs),
        browser.post("/kampanje/ny", headers=theirs),
        browser.post("/kampanje/1", headers=theirs),
    ]
    assert [answer.status_code for answer in answers] == [403] * len(answers)
    assert site.state(number).number == before
