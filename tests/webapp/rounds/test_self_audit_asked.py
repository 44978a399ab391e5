"""A question that is given to a contributor: from the page of questions to the person's list, answered, and read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from controls.storage.accounts import Accounts
from models.access import Membership, Role
from models.rounds import Act, Assignment, Comment
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.webapp.reading import Page
from tests.webapp.rounds.audit_site import NOW, TRONDHEIM, UNKNOWN, AuditSite
from tests.webapp.samples import NOBODYS

LANGUAGES = [language.value for language in Language]
PAGE = "/runde/1/sporsmal"


@pytest.fixture
def site(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[AuditSite]:
    """A self-audit that collects, before any evaluation; the people have accounts."""
    made = AuditSite(tmp_path, pack, machines, municipalities)
    accounts = Accounts(made.application.store.engine)
    for name, role in (("officer", Role.OFFICER), ("chief", Role.CHIEF_EXECUTIVE), ("service", Role.SERVICE)):
        number = accounts.add(
            name, f"{name}@trondheim.example", "test", NOW, [Membership(role=role, place=TRONDHEIM)]
        )  # fmt: skip
        assert number == made.people[name].id
    made.begin()
    yield made
    made.close()


def first_question(page: Page) -> str:
    """What the first form of the page is about."""
    return next(told["value"] for told in page.all("input") if told.get("name") == "om")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_is_asked_answered_and_read(site: AuditSite, language: str) -> None:
    """The contributor comes from the list to the question alone, answers it, and the officer reads it beside it."""
    page = site.get(PAGE, language)
    assert say("page.rounds.questions.give", language) in page.text
    about = first_question(page)
    service = str(site.people["service"].id)
    told = {"om": about, "hvem": service, "oppgave": f"Korleis gjer de dette? {NOBODYS}", "dag": "2025-11-01"}
    site.post(PAGE, **told)
    said = site.state.last(Act.ASSIGNED, about, Assignment)
    assert said is not None
    assert said.body.name.startswith("service")
    assert say("page.rounds.questions.waits", language) in site.get(PAGE, language).text

    site.as_("service")
    mine = site.get("/for-meg", language)
    assert "Korleis gjer de dette?" in mine.text
    assert "/runde/1" in [told.get("href") for told in mine.all("a")]
    theirs = site.get("/runde/1", language)
    html = site.app.test_client().get("/runde/1", headers={"Accept-Language": language}).get_data(as_text=True)
    assert "<script>alert" not in html
    assert say("page.rounds.asked.answer", language) in theirs.text
    assert len([one for one in theirs.all("form") if one.get("action") != "/logg-ut"]) == 1
    for closed in (PAGE, f"/runde/1/funn/{UNKNOWN}", "/runde/1/historikk", "/grunnlag/5001/sporsmal"):
        assert site.app.test_client().get(closed).status_code in (403, 404), closed

    site.post("/runde/1", 422, gjor="svar", om=about, tekst=" ")
    answer = site.post("/runde/1", gjor="svar", om=about, tekst="Rutinen ligg på vakta.")
    assert say("page.rounds.asked.sent", language) in site.get(answer.headers["Location"], language).text
    comment = site.state.last(Act.COMMENTED, about, Comment)
    assert comment is not None
    assert (comment.body.to, comment.body.done) == ((site.people["officer"].id,), True)
    assert "Korleis gjer de dette?" not in site.get("/for-meg", language).text
    assert say("page.rounds.asked.answered", language) in site.get("/runde/1", language).text

    site.as_("officer")
    listed = site.get("/for-meg", language)
    assert "Rutinen ligg på vakta." in listed.text
    assert PAGE in [told.get("href") for told in listed.all("a")]
    there = site.get(PAGE, language).text
    assert "Rutinen ligg på vakta." in there
    assert say("page.rounds.asked.answered", language) in there


def test_only_what_was_asked_is_answered(site: AuditSite) -> None:
    """A contributor answers nothing else, nobody elsewhere is asked, and what is no question cannot be given."""
    about = first_question(site.get(PAGE))
    site.post(PAGE, 422, om=about, hvem="999", oppgave="Nokon annan")
    site.post(PAGE, 422, om=about, hvem=str(site.people["stranger"].id), oppgave="Nabokommunen")
    for wrong in ("question:KRL-2-1.finst-ikkje", "question:", f"finding:{UNKNOWN}", "", "question:x.y"):
        site.post(PAGE, 404, om=wrong, hvem="3", oppgave="x")
    site.as_("service").post("/runde/1", 404, gjor="svar", om=about, tekst="Ikkje spurd")
    site.post(PAGE, 404, om=about, hvem="3", oppgave="x")
    site.as_("officer").post(PAGE, om=about, hvem="3", oppgave="Svar på dette.")
    other = next(
        told["value"] for told in site.get(PAGE).all("input") if told.get("name") == "om" and told["value"] != about
    )
    site.as_("service").post("/runde/1", 404, gjor="svar", om=other, tekst="Ikkje spurd om det")
    # who was asked before somebody else was, is asked no more
    site.as_("officer").post(PAGE, om=about, hvem=str(site.people["chief"].id), oppgave="Du da?")
    site.as_("service").post("/runde/1", 404, gjor="svar", om=about, tekst="For seint")
    assert site.state.subjects(Act.COMMENTED) == ()
    assert "Svar på dette." not in site.get("/runde/1").text
