"""Questionnaires in the browser: made, answered by a link without account, sent in, and seen by their owner."""

from __future__ import annotations

import io
import re

import pytest
from werkzeug.test import TestResponse

from models.texts import catalogue, say
from models.words import Language
from tests.webapp.conftest import Site
from tests.webapp.reading import Page
from tests.webapp.samples import NOBODYS

LANGUAGES = [language.value for language in Language]
OURS = {"Sec-Fetch-Site": "same-origin"}
SCRIPT = OURS | {"Accept": "application/json"}
LIST = "/grunnlag/5020/skjema"
NEW = "/grunnlag/5020/skjema/ny"
ONE = "/grunnlag/5020/skjema/1"
#: who makes it
ROLE = {"rolle": "internkontrollansvarleg"}


def get(site: Site, address: str, language: str = "nb", status: int = 200) -> Page:
    """A page, parsed."""
    answer = site.client().get(address, headers={"Accept-Language": language})
    assert answer.status_code == status
    return Page(answer.get_data(as_text=True))


def make(site: Site, *keys: str, **more: str) -> TestResponse:
    """Make a questionnaire to the centre."""
    told = {"hvem": "centre", "spurt": "dagleg leiar", "frist": "2026-03-20", "sporsmal": list(keys), **ROLE, **more}
    return site.client().post(NEW, data=told, headers=OURS)


def link(site: Site) -> str:
    """Hand out a link to the first questionnaire; the secret in it."""
    answer = site.client().post("/grunnlag/5020/skjema/1/lenke", data=ROLE, headers=OURS)
    assert answer.status_code == 200
    found = re.search(r"http://localhost/svar/([A-Za-z0-9_-]{43})\?lang=nn", answer.get_data(as_text=True))
    assert found is not None
    return found[1]


def keys(site: Site, address: str = f"{NEW}?hvem=centre") -> list[str]:
    """The questions that are proposed."""
    return [
        told["value"] for told in get(site, address).all("input") if "checked" in told and told["name"] == "sporsmal"
    ]


@pytest.fixture
def token(empty_site: Site) -> str:
    """The secret of a link to a questionnaire with three questions: a yes or no, a number, and one for men."""
    made = make(empty_site, "test.met:unspecified", "test.amount:unspecified", "test.amount:men")
    assert (made.status_code, made.headers["Location"]) == (303, ONE)
    return link(empty_site)


def answer(site: Site, token: str, number: int, *, script: bool = False, **told: str) -> TestResponse:
    """Answer a question."""
    headers = SCRIPT if script else OURS
    return site.client().post(f"/svar/{token}/{number}", data={"versjon": "0", **told}, headers=headers)


def send_in(site: Site, token: str, **versions: str) -> TestResponse:
    """Send the answers in."""
    return site.client().post(f"/svar/{token}/send", data={"rolle": "dagleg leiar", **versions}, headers=OURS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_way(empty_site: Site, token: str, language: str) -> None:
    """Answers go from the link to the owner: seen while they are written, sent in, a receipt, and statements."""
    start = get(empty_site, f"/svar/{token}", language)
    assert say("page.answering.title", language, name="Osen") in start.text
    assert "dagleg leiar" in start.text
    question = get(empty_site, f"/svar/{token}/1", language)
    assert question.headings[0] == (1, f"{language}-ask-met")
    assert f"{language}-meaning-met" in question.text
    assert f"{language}-summary" in question.text

    first = answer(empty_site, token, 1, svar="ja", modus="done", siden="2023", merknad="Står i planen", neste="1")
    assert (first.status_code, first.headers["Location"]) == (303, f"/svar/{token}/2")
    assert answer(empty_site, token, 2, vet_ikke="1").headers["Location"] == f"/svar/{token}"
    owner = get(empty_site, ONE, language).text
    assert say("page.questionnaires.answers_open", language) in owner
    assert "Står i planen" in owner
    assert send_in(empty_site, token, v1="1", v2="1").headers["Location"] == f"/svar/{token}"

    receipt = get(empty_site, f"/svar/{token}", language)
    assert receipt.headings[0] == (1, say("page.answering.received", language))
    assert say("page.asking.unknown", language) in receipt.text
    assert say("page.asking.nothing", language) in receipt.text
    owner = get(empty_site, ONE, language).text
    assert say("page.questionnaires.answers_sent", language) in owner
    assert f"{say('page.questionnaires.became', language)} s1" in owner
    assert say("page.questionnaires.standing.sent", language) in get(empty_site, LIST, language).text
    for page in (start, question, receipt):
        assert not re.search(r"\b(page|word|problem)\.[a-z_]+", page.text)


def test_nothing_else_is_seen_behind_a_link(empty_site: Site, token: str) -> None:
    """The pages behind a link lead nowhere but to each other, the languages, and what is said of accessibility."""
    answer(empty_site, token, 1, svar="ja")
    for address in (f"/svar/{token}", f"/svar/{token}/1", "/svar/finnes-ikke"):
        page = Page(empty_site.client().get(address).get_data(as_text=True))
        leads = {told["href"] for told in page.all("a")}
        inside = {one for one in leads if not one.startswith((f"/svar/{token}", "?lang=", "#"))}
        assert inside == {"/tilgjengelighet"}


def test_no_answer_may_be_kept_or_found_by_others(empty_site: Site, token: str) -> None:
    """Pages behind a link are not kept on the way, not indexed, and do not tell their address."""
    for address in (f"/svar/{token}", f"/svar/{token}/1", "/svar/finnes-ikke"):
        told = empty_site.client().get(address).headers
        assert told["Cache-Control"] == "private, no-store"
        assert told["Referrer-Policy"] == "strict-origin"
        assert told["X-Robots-Tag"] == "noindex, nofollow, noarchive"
        assert "default-src 'none'" in told["Content-Security-Policy"]
    assert empty_site.client().get("/").headers["Referrer-Policy"] == "same-origin"


def test_every_link_that_does_not_work_is_answered_alike(empty_site: Site, token: str) -> None:
    """An unknown link, a withdrawn one, one that was made anew, and a question that is not there look the same."""

    def page(address: str) -> tuple[int, str]:
        told = empty_site.client().get(address)
        return told.status_code, re.sub(r'href="\?[^"]*"', "", told.get_data(as_text=True))

    unknown = page("/svar/finnes-ikke")
    assert unknown[0] == 404
    assert say("page.answering.gone_text", "nb") in unknown[1]
    assert page(f"/svar/{token}/4") == page(f"/svar/{token}/0") == page(f"/svar/{'x' * 5000}") == unknown
    new = link(empty_site)
    assert page(f"/svar/{token}") == page(f"/svar/{token}/1") == unknown
    gone = empty_site.client().post("/grunnlag/5020/skjema/1/trekk", data=ROLE, headers=OURS)
    assert gone.status_code == 303
    assert page(f"/svar/{new}") == unknown
    assert answer(empty_site, new, 1, svar="ja").status_code == 404
    assert answer(empty_site, new, 1, svar="ja", script=True).get_json() == {
        "problems": [say("page.answering.gone_text", "nb")]
    }
    assert send_in(empty_site, new).status_code == 404
    again = empty_site.client().post("/grunnlag/5020/skjema/1/trekk", data=ROLE, headers=OURS)
    assert again.status_code == 422


def test_the_secret_of_a_link_reaches_no_log(empty_site: Site, token: str, log: io.StringIO) -> None:
    """Nothing that is logged, whatever happens, holds the secret; the pattern of the route stands there instead."""
    other = link(empty_site)
    for one in (token, other):
        empty_site.client().get(f"/svar/{one}")
        answer(empty_site, one, 1, svar="ja", modus="done")
        answer(empty_site, one, 1, svar="fnr 13097248022")
        send_in(empty_site, one, v1="1")
        empty_site.client().get(f"/svar/{one}/finnes/ikke")

    told = log.getvalue()
    assert "/svar/<token>" in told
    assert token not in told
    assert other not in told
    assert "13097248022" not in told


def test_a_script_saves_while_one_writes(empty_site: Site, token: str) -> None:
    """A script is told the version of what it saved, and each save goes on from the one before."""
    for version, value in enumerate(("ja", "nei", "vet-ikke")):
        told = answer(empty_site, token, 1, svar=value, versjon=str(version), script=True)
        assert (told.status_code, told.get_json()) == (200, {"version": version + 1})
    assert say("page.asking.unknown", "nb") in get(empty_site, f"/svar/{token}").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_people_are_told_of_each_other(empty_site: Site, token: str, language: str) -> None:
    """Who saves after somebody else sees both answers, and can keep either; nothing was overwritten."""
    answer(empty_site, token, 1, svar="nei", merknad="stengt i ferien")
    headers = OURS | {"Accept-Language": language}
    mine = {"versjon": "0", "svar": "ja", "merknad": "alltid ope"}
    told = empty_site.client().post(f"/svar/{token}/1", data=mine, headers=headers)
    page = Page(told.get_data(as_text=True))

    assert told.status_code == 409
    assert say("page.answering.conflict", language) in page.text
    assert "stengt i ferien" in page.text
    assert "alltid ope" in page.text
    assert {"type": "hidden", "name": "versjon", "value": "1"} in page.all("input")
    by_script = empty_site.client().post(f"/svar/{token}/1", data=mine, headers=SCRIPT)
    assert by_script.status_code == 409
    assert by_script.get_json()["version"] == 1
    assert "stengt i ferien" in by_script.get_json()["theirs"]
    assert "stengt i ferien" in get(empty_site, f"/svar/{token}/1").text
    over = empty_site.client().post(f"/svar/{token}/1", data=mine | {"versjon": "1"}, headers=OURS)
    assert over.status_code == 303
    assert "alltid ope" in get(empty_site, f"/svar/{token}/1").text


def test_what_somebody_changed_is_not_sent_in_unseen(empty_site: Site, token: str) -> None:
    """Sending in what somebody else changed since the page was opened is told, and nothing is sent."""
    answer(empty_site, token, 1, svar="nei")
    told = send_in(empty_site, token)

    assert told.status_code == 409
    assert say("page.answering.overtaken_sending", "nb") in told.get_data(as_text=True)
    assert send_in(empty_site, token, v1="1").status_code == 303
    assert send_in(empty_site, token, v1="1").status_code == 422
    after = answer(empty_site, token, 1, svar="ja", versjon="1")
    assert after.status_code == 422
    assert empty_site.client().get(f"/svar/{token}/1").headers["Location"] == f"/svar/{token}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("number", "told", "code"),
    [(1, {"svar": "ja", "merknad": "fnr 13097248022"}, "questionnaire_personal"),
     (1, {"svar": NOBODYS}, "questionnaire_value_yes_no"), (2, {"svar": "mange"}, "questionnaire_value_number"),
     (1, {"svar": "ja", "siden": "i fjor"}, "questionnaire_no_day"),
     (1, {"merknad": "x" * 1001}, "evidence_too_long")],
)  # fmt: skip
def test_what_cannot_be_kept_is_told(
    empty_site: Site, token: str, language: str, number: int, told: dict[str, str], code: str
) -> None:
    """An answer that cannot be kept is told what is wrong, with and without script, and is not kept."""
    headers = {"Accept-Language": language}
    plain = empty_site.client().post(f"/svar/{token}/{number}", data=told, headers=OURS | headers)
    script = empty_site.client().post(f"/svar/{token}/{number}", data=told, headers=SCRIPT | headers)
    text = say(f"problem.{code}", language, limit=1000)

    assert (plain.status_code, script.status_code) == (422, 422)
    assert text in Page(plain.get_data(as_text=True)).text
    assert script.get_json() == {"problems": [text]}
    assert say("page.answering.progress", "nb", n=0, all=3) in get(empty_site, f"/svar/{token}").text


def test_opening_again_lets_the_answers_change(empty_site: Site, token: str) -> None:
    """What was sent in can be opened again by its owner, with a reason, and be sent in anew."""
    answer(empty_site, token, 1, svar="nei")
    send_in(empty_site, token, v1="1")
    without = empty_site.client().post("/grunnlag/5020/skjema/1/apne", data=ROLE, headers=OURS)
    assert without.status_code == 422
    opened = empty_site.client().post("/grunnlag/5020/skjema/1/apne", data={**ROLE, "grunn": "feil"}, headers=OURS)
    assert opened.status_code == 303
    assert answer(empty_site, token, 1, svar="ja", modus="planned", versjon="1").status_code == 303
    assert send_in(empty_site, token, v1="2").status_code == 303
    page = get(empty_site, ONE).text
    assert "s2" in page
    assert "feil" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_questionnaire_is_proposed_from_what_is_missing(empty_site: Site, language: str) -> None:
    """Everything open that a party can answer is ticked; a link unticks it, and facts in the address choose."""
    proposed, mine = keys(empty_site), keys(empty_site, NEW)
    assert {"test.met:unspecified", "test.amount:men"} <= set(proposed)
    assert not set(proposed) & set(mine)
    assert keys(empty_site, f"{NEW}?hvem=centre&velg=ingen") == []
    assert keys(empty_site, f"{NEW}?hvem=centre&fakta=test.met") == ["test.met:unspecified"]
    page = get(empty_site, f"{NEW}?hvem={NOBODYS}", language)
    assert say("page.questionnaires.knows.municipality", language) in page.text
    assert "<script>alert" not in empty_site.client().get(f"{NEW}?hvem={NOBODYS}&fakta={NOBODYS}").get_data(
        as_text=True
    )


@pytest.mark.parametrize(
    ("more", "field"),
    [({"spurt": ""}, "spurt"), ({"frist": "2026-02-01"}, "frist"), ({"frist": "x"}, "frist"),
     ({"rolle": ""}, "rolle"), ({"sporsmal": NOBODYS}, "sporsmal")],
)  # fmt: skip
def test_a_mistake_is_told_and_nothing_is_made(empty_site: Site, more: dict[str, str], field: str) -> None:
    """A form that cannot be used comes back with what is wrong, and what was chosen is still chosen."""
    told = make(empty_site, "test.met:unspecified", **more)
    page = Page(told.get_data(as_text=True))

    assert told.status_code == 422
    assert f"#{field}" in [one.get("href") for one in page.all("a")]
    assert say("page.questionnaires.none", "nb") in get(empty_site, LIST).text


def test_the_secret_is_shown_once(empty_site: Site, token: str) -> None:
    """No page shows the secret of a link again, and a link needs a role that makes it."""
    assert token not in empty_site.client().get(ONE).get_data(as_text=True)
    assert empty_site.client().post("/grunnlag/5020/skjema/1/lenke", data={}, headers=OURS).status_code == 422
    for address in ("/grunnlag/5020/skjema/9", "/grunnlag/0301/skjema/1", "/grunnlag/9999/skjema"):
        get(empty_site, address, status=404)


def test_a_provider_is_asked_as_itself(empty_site: Site) -> None:
    """A provider has questionnaires of its own, about itself."""
    site = empty_site
    from controls.storage.holdings import Holdings  # noqa: PLC0415 - only here

    centre = Holdings(site.application.store.engine).add_provider("Nord IKS", "leiar", site.application.clock())
    assert say("page.questionnaires.knows.centre", "nb") in get(site, f"/grunnlag/{centre.holder}/skjema/ny").text


def test_every_text_of_a_link_speaks_plainly() -> None:
    """What is said to the one who answers is short, and holds no word of the program's own."""
    for key, entry in catalogue().items():
        if key.startswith("page.answering."):
            for language in Language:
                for text in entry.forms(language):
                    assert len(text) < 240, key
                    assert not re.search(r"token|server|JSON|URL", text), key
