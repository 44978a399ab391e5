"""The end of a self-audit: approval by somebody who decided nothing, the report to the council, and closing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.rounds import Act, Phase, Reported
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.webapp.rounds.audit_site import JUDGED, AuditSite

APPROVAL = "/runde/1/godkjenning"
LANGUAGES = [language.value for language in Language]


@pytest.fixture
def site(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[AuditSite]:
    """The site with nothing begun."""
    made = AuditSite(tmp_path, pack, machines, municipalities)
    yield made
    made.close()


def test_approval_is_asked_for_when_everything_is_decided(site: AuditSite) -> None:
    """The page says what must be in place first, and has the form only when it is."""
    site.play("evaluated")
    page = site.get(APPROVAL)
    assert say("page.rounds.approval.first", "nb") in page.text
    assert not site.forms(APPROVAL)
    site.post(APPROVAL, 422, gjor="be")
    site.play("decided")
    assert [one["id"] for one in site.forms(APPROVAL)] == ["approval_asked"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chief_executive_sees_everything_on_one_page(site: AuditSite, language: str) -> None:
    """Breaches with sentence, cause and measure, what stays unresolved and why, judgements, and what is in order."""
    site.play("approval")
    page = site.as_("chief").get(APPROVAL, language)
    for text in (
        "at butilbodet er mellombels", "Uklart ansvar", "Lage ein rutine", "leiar for senteret", "For tynt.",
        "Slik er det.", "Eitt lovbrot.", say("page.rounds.group.breaches", language),
    ):  # fmt: skip
        assert text in page.text, text
    assert {one["id"] for one in site.forms(APPROVAL)} == {"approved", "returned"}


def test_what_is_returned_comes_back_with_a_reason(site: AuditSite) -> None:
    """Returning needs a reason, which the officer sees; then findings can be decided again."""
    site.play("approval")
    html = site.as_("chief").post(APPROVAL, 422, gjor="returner").get_data(as_text=True)
    assert 'href="#returned-grunn"' in html
    site.post(APPROVAL, gjor="returner", grunn="Skriv meir om årsaka.")
    assert site.state.phase is Phase.COLLECTING
    assert "Skriv meir om årsaka." in site.as_("officer").get(APPROVAL).text
    site.post(f"/runde/1/funn/{JUDGED}", gjor="avgjor", avgjorelse="breach", sikrer="at x", arsak="Alt er uklart")


def test_nobody_approves_what_they_decided(site: AuditSite) -> None:
    """A chief executive who judged a finding is told so, what it was, and what to do; and cannot approve."""
    site.play("evaluated")
    site.as_("chief").judge()
    site.as_("officer").post("/runde/1/vurder")
    told = {"sikrer": "at x er y", "avgjorelse": "breach"}
    site.post(f"/runde/1/funn/{JUDGED}", gjor="avgjor", **told)
    site.leave_open()
    site.post(APPROVAL, gjor="be")
    page = site.as_("chief").get(APPROVAL).text
    assert say("page.rounds.approval.own", "nb") in page
    assert say("word.act.judged", "nb").capitalize() in page
    assert not site.forms(APPROVAL)
    html = site.post(APPROVAL, 422, gjor="godkjenn").get_data(as_text=True)
    assert say("problem.round_own_work", "nb") in html
    assert site.state.phase is Phase.APPROVAL


def test_the_officer_does_not_approve(site: AuditSite) -> None:
    """Whoever decided the findings waits, and is told for whom."""
    site.play("approval")
    assert say("page.rounds.waits.approval", "nb") in site.get(APPROVAL).text
    site.post(APPROVAL, 422, gjor="godkjenn")
    assert site.state.phase is Phase.APPROVAL


def test_the_council_is_told(site: AuditSite) -> None:
    """That the council was told is noted with its day and case number, after the approval and not before."""
    site.play("approval")
    assert say("page.rounds.council.not_now", "nb") in site.get("/runde/1/melding").text
    site.post("/runde/1/melding", 422, dag="2025-10-01")
    site.play("follow_up")
    html = site.post("/runde/1/melding", 422, dag="i går").get_data(as_text=True)
    assert 'href="#reported-dag"' in html
    site.post("/runde/1/melding", dag="2025-10-01", sak="12/25")
    said = site.state.last(Act.REPORTED, "", Reported)
    assert said is not None
    assert (str(said.body.on), said.body.case_number) == ("2025-10-01", "12/25")


def test_a_round_is_closed_when_nothing_is_left(site: AuditSite) -> None:
    """While a measure is open the page says what is left and has no form; then it closes with a fitting reason."""
    site.play("follow_up")
    page = site.get("/runde/1/lukk")
    assert say("page.rounds.close.first", "nb") in page.text
    assert "Lage ein rutine" in page.text
    assert not site.forms("/runde/1/lukk")
    site.post("/runde/1/lukk", 422, maate="corrected", grunn="For tidleg")
    site.post("/runde/1/tiltak", gjor="gjort", om="m1", nar="2025-10-06", virkning="Rutinen er vedteken.")
    site.post("/runde/1/tiltak", gjor="virker", om="m1", virker="true", grunn="Stikkprøve.")
    values = {one.get("value") for one in site.get("/runde/1/lukk").all("input") if one.get("name") == "maate"}
    assert "no_breach" not in values
    html = site.post("/runde/1/lukk", 422, maate="corrected").get_data(as_text=True)
    assert 'href="#closed-grunn"' in html
    site.post("/runde/1/lukk", maate="corrected", grunn="Alt er retta.")
    assert site.state.phase is Phase.CLOSED
