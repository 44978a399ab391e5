"""Campaigns: begun from one template, announced and reminded with one action, seen at a glance."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from models.holdings import EventKind, ItemKind
from models.rounds import Act, Phase, Reminder
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.webapp.reading import Page
from tests.webapp.rounds.tilsyn_site import DUTY, Tilsyn
from tests.webapp.samples import NOBODYS

LANGUAGES = [language.value for language in Language]
NEW = "/kampanje/ny"
FIRST = {
    "tittel": "Oppfølging", "lovdato": "2025-10-01", "frist": "2025-10-27", "tema": [DUTY, "KRL-4-1b"],
    "kommune": ["5020", "5001", "5006"], "sprak": "nn", "fylke": "50",
}  # fmt: skip


@pytest.fixture
def site(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Tilsyn]:
    """An empty site."""
    made = Tilsyn(tmp_path, pack, machines, municipalities)
    yield made
    made.application.close()


def query(**more: object) -> str:
    """The address of the second step."""
    told = {**FIRST, **more, "steg": "2"}
    pairs = [(name, item) for name, value in told.items() for item in (value if isinstance(value, list) else [value])]
    return f"{NEW}?" + "&".join(f"{name}={item}" for name, item in pairs)


def fields_of(page: Page) -> dict[str, list[str]]:
    """What a browser would send of the form on a page."""
    found: dict[str, list[str]] = {}
    for told in page.all("input"):
        if told.get("type") in ("checkbox", "radio") and "checked" not in told:
            continue
        if "name" in told:
            found.setdefault(told["name"], []).append(told.get("value", ""))
    return found


def names_of(site: Tilsyn, rounds: tuple[int, ...]) -> list[str]:
    """What the municipalities of rounds are called."""
    return [site.application.municipalities.known(site.state(one).round.municipality)[-1].name for one in rounds]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_step_offers_only_themes_and_tells_why(site: Tilsyn, language: str) -> None:
    """Municipalities of the county with what speaks for them; what § 9 does not open cannot be ticked, and why."""
    page = site.page(f"{NEW}?kommune=5020&kommune=5001", language)
    ticked = {told["value"] for told in page.all("input") if told.get("name") == "kommune" and "checked" in told}
    themes = {told["value"] for told in page.all("input") if told.get("name") == "tema"}

    assert ticked == {"5020", "5001"}
    assert {"KRL-2", DUTY, "KOML-25-1"} <= themes
    assert not {"KRL-5", "KRL-5-1", "VEIL-1"} & themes
    assert say("page.campaign.why_not.no_theme_long", language) in page.text
    assert say("page.campaign.factor.never", language) in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_campaign_is_one_tilsyn_for_each_municipality(site: Tilsyn, language: str) -> None:
    """Form and notice are made from the rules in the letters' language, and can be changed first."""
    page = site.page(query(), language)
    assert "Har kommunen ei ordning for oppfølging i reetableringsfasen?" in page.text
    assert "27. oktober 2025" in page.text.replace("\u00a0", " ")
    assert site.desk.rounds.campaigns(["50"]) == ()
    sent = fields_of(page)
    sent |= {
        "tekst-1": ["Er det ordna?"], "tekst-2": ["Er det òg ordna?"], "limits": ["Berre dette."],
        "text": ["Til [kommune]"], "ber-1": ["Avtala"],
    }  # fmt: skip
    sent.pop("med-3", None)
    assert site.sent(NEW, **sent) == "/kampanje/1"

    (campaign,) = site.desk.rounds.campaigns(["50"])
    held = site.desk.rounds.rounds(counties=["50"], campaign=campaign.id)
    assert {one.round.municipality for one in held} == {"5020", "5001", "5006"}
    assert [one.question for one in campaign.form.questions] == ["Er det ordna?", "Er det òg ordna?"]
    assert [one.what for one in campaign.notice.wanted] == ["Avtala"]
    site.be("officer")
    assert site.get(f"/runde/{held[0].round.id}").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("more", "field"),
    [
        ({"kommune": []}, "kommune"), ({"kommune": ["0301"]}, ""), ({"tema": []}, "tema"),
        ({"tema": ["KRL-5-1"]}, "tema"), ({"tema": [NOBODYS]}, "tema"), ({"lovdato": "i går"}, "lovdato"),
        ({"frist": "2020-01-01"}, "frist"), ({"tittel": ""}, "tittel"), ({"tittel": "13097248022"}, "tittel"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_and_nothing_is_begun(
    site: Tilsyn, language: str, more: dict[str, object], field: str
) -> None:
    """A theme outside § 9, a municipality elsewhere, or a day gone by stops the campaign, beside its field."""
    told = {**FIRST, **more, "rad": "1", "med-1": "1", "nokkel-1": "q", "plikt-1": DUTY, "tekst-1": "Er det?"}
    answer = site.client().post(
        NEW, data=told, headers={"Sec-Fetch-Site": "same-origin", "Accept-Language": language}
    )
    page = Page(answer.get_data(as_text=True))

    assert answer.status_code == 422
    links = [link.get("href") for link in page.all("a")]
    assert (f"#{field}" if field else "#kommune") in links
    assert site.desk.rounds.campaigns(["50"]) == ()


def test_notices_are_sent_with_one_action(site: Tilsyn) -> None:
    """All, or those chosen, get the notice with their own name; one that was sent is not sent again."""
    number, rounds = site.campaign("5020", "5001", "5006")
    address = f"/kampanje/{number}"
    page = site.page(address)
    assert {told["value"] for told in page.all("input") if told.get("name") == "runde"} == {
        str(one) for one in rounds
    }
    site.sent(address, gjer="varsle", runde=[str(rounds[0]), str(rounds[2])], frist="2025-11-03")
    assert [site.state(one).phase for one in rounds] == [Phase.COLLECTING, Phase.PLANNED, Phase.COLLECTING]
    notice = site.state(rounds[0]).notice
    assert notice is not None
    assert "Osen" in notice.body.text
    assert "[kommune]" not in notice.body.text
    assert str(notice.body.due) == "2025-11-03"
    before = site.state(rounds[0]).number
    site.sent(address, gjer="varsle", runde=[str(one) for one in rounds], frist="")
    assert site.state(rounds[0]).number == before
    assert site.state(rounds[1]).phase is Phase.COLLECTING


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_who_is_late_is_reminded_with_one_action(site: Tilsyn, language: str) -> None:
    """One button for all that are late, with how many, once a day; the result is told, the municipality sees it."""
    number, rounds = site.campaign("5020", "5001", "5006")
    for one in rounds:
        site.noticed(one)
    site.did("caseworker", rounds[2], Act.DUE_SET, {"due": "2026-01-30", "why": "x"}, "documents")
    site.now += timedelta(days=30)
    address = f"/kampanje/{number}"
    page = site.page(address, language)
    names = {say("page.campaign.remind.one_named", language, name=name) for name in names_of(site, rounds)}
    assert {told.get("aria-label", "") for told in page.all("button")} >= names
    assert say("page.campaign.remind.late", language, n=2) in page.text
    assert say("page.campaign.remind.all", language, n=3) in page.text
    late = [str(one) for one in rounds[:2]]
    told = site.page(site.sent(address, gjer="purr", runde=late), language)
    assert say("page.campaign.reminded", language, n=2) in told.text
    for one in rounds[:2]:
        (item,) = site.desk.evidence.holdings.items(f"r{one}", ItemKind.REQUEST)
        assert [event.kind for event in item.events] == [EventKind.REMINDED]
        said = site.state(one).last(Act.REMINDED, "", Reminder)
        assert said is not None
        assert said.body.requests == (item.key,)
    again = site.page(site.sent(address, gjer="purr", runde=[str(one) for one in rounds]), language)
    assert say("page.campaign.reminded", language, n=1) in again.text
    assert say("page.campaign.reminded_left", language, n=2) in again.text
    assert not [told for told in again.all("button") if told.get("aria-label", "") in names]

    site.be("officer")
    osen = f"/runde/{rounds[0]}"
    for page_ in (osen, f"{osen}/send-inn"):
        told_here = site.page(page_, language).text
        assert say("page.tilsyn.reminded_you", language, day="").split(".")[0].strip() in told_here
    assert f'href="{osen}/send-inn"' in site.get("/for-meg", language).get_data(as_text=True)


def test_one_municipality_is_reminded_from_its_own_page(site: Tilsyn) -> None:
    """The page of questions and answers reminds that one; without anything to wait for there is no button."""
    _, (number,) = site.campaign("5020")
    site.noticed(number)
    site.sent(f"/runde/{number}/svar", gjer="purr")
    assert site.state(number).last(Act.REMINDED) is not None
    assert say("page.tilsyn.answers.remind", "nb") not in site.page(f"/runde/{number}/svar").text
    # a second one on the same day is not an error, and is not there
    site.sent(f"/runde/{number}/svar", gjer="purr")
    assert len(site.state(number).all(Act.REMINDED)) == 1


def test_many_notices_are_sent_in_one_transaction(site: Tilsyn) -> None:
    """When one notice cannot be sent, none is, and which one is in the way is told."""
    number, rounds = site.campaign("5020", "5001")
    bad = site.post(f"/kampanje/{number}", gjer="varsle", runde=[str(one) for one in rounds], frist="2025-10-06")
    text = Page(bad.get_data(as_text=True)).text
    assert bad.status_code == 422
    for name in names_of(site, rounds):
        assert f"{name}: {say('problem.round_due_past', 'nb')}" in text
    assert [site.state(one).phase for one in rounds] == [Phase.PLANNED, Phase.PLANNED]


def test_nothing_chosen_and_strangers_do_nothing(site: Tilsyn) -> None:
    """Without a choice the page says so; other counties, the municipality and a quality assurer change nothing."""
    number, rounds = site.campaign("5020")
    address = f"/kampanje/{number}"
    for fields in ({"gjer": "varsle"}, {"gjer": "purr", "runde": "999"}, {"gjer": "x", "runde": str(rounds[0])}):
        assert site.post(address, **fields).status_code == 422
    bad = site.post(address, gjer="varsle", runde=str(rounds[0]), frist="i morgon")
    assert bad.status_code == 422
    assert site.be("assurer").get(NEW).status_code == 403
    site.be("assurer").page(address)
    assert site.post(address, gjer="varsle", runde=str(rounds[0])).status_code == 422
    for page in ("/kampanje", NEW, address, "/kampanje/99"):
        assert site.be("officer").get(page).status_code == 404
    assert site.state(rounds[0]).phase is Phase.PLANNED


def test_a_campaign_takes_as_many_statements_for_many(site: Tilsyn) -> None:
    """The number of SQL statements grows with neither municipalities nor requests."""
    few, _ = site.campaign("5020")
    many, rounds = site.campaign("5001", "5006", "5007", "5014", "5021")
    for one in rounds:
        site.noticed(one)
    pages = [site.statements(f"/kampanje/{number}") for number in (few, many)]
    assert pages[0] == pages[1]
    assert site.page("/kampanje").text.count("Oppfølging i reetableringsfasen") == 2
