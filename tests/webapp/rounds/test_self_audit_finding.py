"""Findings and measures of a self-audit: judged, decided, mended, excepted, and changed by two at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from controls.rounds.state import FindingStatus
from models.access import Membership, Role
from models.rounds import Act, Assignment, Decision, Judged
from models.texts import say
from models.words import Outcome
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.webapp.rounds.audit_site import JUDGED, NOW, TRONDHEIM, UNKNOWN, AuditSite

FINDING = f"/runde/1/funn/{JUDGED}"
MEASURES = "/runde/1/tiltak"


@pytest.fixture
def site(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[AuditSite]:
    """The site with a round that is evaluated."""
    made = AuditSite(tmp_path, pack, machines, municipalities)
    made.play("evaluated")
    yield made
    made.close()


def test_a_finding_says_why_and_leads_to_its_proof(site: AuditSite) -> None:
    """A finding tells its reasons in plain words, and leads to the proof and to the question that would settle it."""
    page = site.get(FINDING, "nn")
    assert say("page.reason.needs_judgement", "nn") in page.text
    links = [one.get("href", "") for one in page.all("a")]
    assert f"/vurdering/{site.state.evaluated.body.evaluation}/{JUDGED}" in links  # type: ignore[union-attr]
    (question,) = [link for link in links if "/sporsmal/" in link]
    assert "dato=2011-03-28" in question
    site.get(question)


def test_a_judgement_has_a_reason_and_a_name(site: AuditSite) -> None:
    """Judging needs an outcome and a reason, bears the name of whoever is signed in, and is evaluated at once."""
    html = site.post(FINDING, 422, gjor="skjonn", grunn="").get_data(as_text=True)
    for field in ("utfall", "grunn"):
        assert f'href="#judged-{JUDGED}-{field}"' in html
    site.post(FINDING, 422, gjor="skjonn", utfall="met", grunn="Godt nok", til="2010-01-01")
    site.post(FINDING, gjor="skjonn", utfall="broken", gruppe="all", grunn="Nokon blir buande.", til="2012-01-01")

    said = site.state.last(Act.JUDGED, JUDGED, Judged)
    assert said is not None
    assert said.event.by == site.people["officer"].name
    evaluated = site.state.evaluated
    assert evaluated is not None
    assert evaluated.body.outcomes[JUDGED] is Outcome.BROKEN
    page = site.get(FINDING).text
    assert "Nokon blir buande." in page
    assert say("page.rounds.decide.title", "nb") in page


def test_a_judgement_is_only_asked_for_where_the_law_leaves_it_open(site: AuditSite) -> None:
    """A finding that evidence can settle has no form for a judgement."""
    ids = {one.get("id") for one in site.get(f"/runde/1/funn/{UNKNOWN}").all("form")}
    assert f"judged-{UNKNOWN}" not in ids
    assert f"decided-{UNKNOWN}" in ids


def test_a_breach_begins_with_the_words_of_the_law(site: AuditSite) -> None:
    """The sentences of a breach are proposed from the law, kept with a breach, and left out of anything else."""
    site.judge()
    html = site.app.test_client().get(FINDING, headers={"Accept-Language": "nn"}).get_data(as_text=True)
    assert "at butilbodet er mellombels" in html
    html = site.post(FINDING, 422, gjor="avgjor", avgjorelse="breach", sikrer="").get_data(as_text=True)
    assert f'href="#decided-{JUDGED}-sikrer"' in html
    site.post(FINDING, gjor="avgjor", avgjorelse="open", hvorfor="Vi veit ikkje.", sikrer="at x", forer="at y")
    decided = site.state.decided(JUDGED)
    assert decided is not None
    assert (decided.body.decision, decided.body.fails) == (Decision.OPEN, "")
    site.post(FINDING, gjor="avgjor", avgjorelse="breach", sikrer="at x er y.", forer="at z", arsak="Uklart")
    page = site.get(FINDING).text
    assert say("page.rounds.sentence.fails", "nb", text="at x er y") in page
    assert "Uklart" in page


def test_a_decision_against_the_evaluation_needs_a_reason(site: AuditSite) -> None:
    """Deciding otherwise than the evaluation points to is refused without a reason, at its field."""
    html = site.post(FINDING, 422, gjor="avgjor", avgjorelse="in_order").get_data(as_text=True)
    assert f'href="#decided-{JUDGED}-hvorfor"' in html
    assert 'value="in_order" checked' in html
    site.post(FINDING, gjor="avgjor", avgjorelse="in_order", hvorfor="Vi har sett det sjølve.")
    assert site.state.status(JUDGED) is FindingStatus.IN_ORDER


def test_two_who_decide_at_once_lose_nothing(site: AuditSite) -> None:
    """The second of two is shown both texts, each in a form of its own, and saves what becomes of them."""
    seen = str(site.state.number)
    told = {"gjor": "avgjor", "avgjorelse": "open", "sett": seen}
    site.post(FINDING, hvorfor="Den første skreiv dette.", **told)
    answer = site.post(FINDING, 409, hvorfor="Den andre skreiv dette.", **told)
    html = answer.get_data(as_text=True)
    for text in ("Den første skreiv dette.", "Den andre skreiv dette.", say("page.rounds.conflict.title", "nb")):
        assert text in html
    assert html.count('name="hvorfor"') == 2
    assert html.count(f'name="sett" value="{site.state.number}"') == 2
    decided = site.state.decided(JUDGED)
    assert decided is not None
    assert decided.body.why == "Den første skreiv dette."

    told["sett"] = str(site.state.number)
    site.post(FINDING, hvorfor="Begge skreiv dette.", **told)
    decided = site.state.decided(JUDGED)
    assert decided is not None
    assert decided.body.why == "Begge skreiv dette."
    # the same text twice is no conflict
    site.post(FINDING, hvorfor="Begge skreiv dette.", **{**told, "sett": seen})


def test_measures_have_an_owner_a_deadline_and_an_effect(site: AuditSite) -> None:
    """A measure is set, changed, moved, carried out and judged; each mistake is told at its field."""
    site.breach()
    html = site.post(MEASURES, 422, gjor="nytt", tiltak="", frist="2025-01-01").get_data(as_text=True)
    for field in ("tiltak", "funn", "ansvarlig"):
        assert f'href="#measure_set-{field}"' in html, field
    site.measure()
    assert say("page.rounds.measure.open", "nb") in site.get(MEASURES).text
    told = {"tiltak": "Lage rutine", "ansvarlig": "einingsleiar", "frist": "2025-11-20", "funn": JUDGED}
    site.post(MEASURES, gjor="endre", om="m1", **told)
    site.post(MEASURES, 422, gjor="virker", om="m1", virker="true", grunn="For tidleg")
    site.post(MEASURES, 422, gjor="gjort", om="m1", nar="2026-01-01", virkning="I framtida")
    site.post(MEASURES, gjor="gjort", om="m1", nar="2025-10-01", virkning="Rutinen er skriven.")
    site.post(MEASURES, gjor="virker", om="m1", virker="false", grunn="Ingen kjenner han.")
    assert say("page.rounds.measure.fails", "nb") in site.get(MEASURES).text
    assert site.state.status(JUDGED) is FindingStatus.BREACH
    site.post(MEASURES, gjor="gjort", om="m1", nar="2025-10-05", virkning="Alle har lese han.")
    site.post(MEASURES, gjor="virker", om="m1", virker="true", grunn="Stikkprøve.")
    assert site.state.status(JUDGED) is FindingStatus.CORRECTED
    site.post(MEASURES, 404, gjor="hva", om="m1")
    site.post(MEASURES, 422, gjor="gjort", om="m9", nar="2025-10-05", virkning="x")


def test_what_is_overdue_is_seen_at_once(site: AuditSite) -> None:
    """A measure whose day has gone by says so, with how many days, on every page that shows it."""
    site.breach()
    site.measure(due="2025-10-08")
    site.now = NOW.replace(day=11)
    for address in (MEASURES, "/runde/1", FINDING, "/runde/1/frister", "/runde/1/godkjenning"):
        assert say("page.rounds.overdue", "nb") in site.get(address).text, address
    assert say("page.rounds.days_late", "nb", n=3) in site.get(MEASURES).text


def test_an_exception_is_granted_by_somebody_else(site: AuditSite) -> None:
    """Whoever asked for an exception cannot grant it; what is granted stands with its day, reason and name."""
    both = (Membership(role=Role.OFFICER, place=TRONDHEIM), Membership(role=Role.CHIEF_EXECUTIVE, place=TRONDHEIM))
    old = tuple(Membership(role=item.role, place="1601") for item in both)
    site.people = {**site.people, "both": site.people["officer"].model_copy(update={"memberships": both + old})}
    site.breach()
    html = site.post(FINDING, 422, gjor="unntak", til="2025-01-01").get_data(as_text=True)
    assert f'href="#exception_asked-{JUDGED}-grunn"' in html
    site.post(FINDING, gjor="unntak", grunn="Bygget er ikkje klart.", til="2026-05-01")
    assert say("page.rounds.exception.own", "nb") in site.as_("both").get(FINDING).text
    site.post(FINDING, 422, gjor="svar", svar="true", grunn="Eg sjølv")
    site.as_("chief").post(FINDING, 422, gjor="svar", grunn="Gløymde svaret")
    site.post(FINDING, gjor="svar", svar="true", grunn="Greitt til mai.")
    assert site.state.status(JUDGED, NOW.date()) is FindingStatus.EXCEPTED
    assert "Greitt til mai." in site.as_("officer").get("/runde/1/godkjenning").text


def test_somebody_is_given_something_to_do(site: AuditSite) -> None:
    """A finding is given to somebody with an account in the municipality, under the name they have there."""
    accounts = site.application.store.engine
    from controls.storage.accounts import Accounts  # noqa: PLC0415

    number = Accounts(accounts).add(
        "Leiar for tenesta", "leiar@trondheim.example", "test", NOW, [Membership(role=Role.SERVICE, place=TRONDHEIM)]
    )
    assert "Leiar for tenesta" in site.get(FINDING).text
    site.post(FINDING, 422, gjor="oppgave", hvem="999", oppgave="Nokon annan")
    site.post(FINDING, gjor="oppgave", hvem=str(number), oppgave="Finn rutinen.", dag="2025-11-01")
    said = site.state.last(Act.ASSIGNED, f"finding:{JUDGED}", Assignment)
    assert said is not None
    assert (said.body.person, said.body.name.startswith("Leiar for tenesta")) == (number, True)
    assert "Finn rutinen." in site.get(FINDING).text


def test_what_is_said_stands_with_the_finding(site: AuditSite) -> None:
    """A comment stands with who said it and when; an empty one and a national identity number are refused."""
    site.post(FINDING, 422, gjor="kommentar", tekst=" ")
    site.post(FINDING, 422, gjor="kommentar", tekst="Ho heiter 13097248022")
    site.post(FINDING, gjor="kommentar", tekst="Sjå <b>rutinen</b> frå 2009.")
    page = site.get(FINDING)
    assert "Sjå <b>rutinen</b> frå 2009." in page.text
    assert site.people["officer"].name in page.text
    site.post("/runde/1", gjor="kommentar", tekst="Om heile runden.")
    assert "Om heile runden." in site.get("/runde/1").text
