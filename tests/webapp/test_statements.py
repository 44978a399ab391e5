"""The statements of a holder in the browser: all of them, one, what contradicts, and looking for words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import pytest

from controls.evidence.assembling import file_of
from controls.evidence.statements import Draft
from controls.sent import Sent
from controls.uploading import Rules, Wanted, take_in
from models.documents import Confidentiality, Description
from models.holdings import EventKind
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence_made import BY, NOW, ON, OSEN, draft
from tests.webapp.conftest import make_site
from tests.webapp.evidence_site import SECOND, Here, furnish
from tests.webapp.reading import Page

LANGUAGES = [language.value for language in Language]
LIST = "/grunnlag/5020/utsagn"
CONTRADICTIONS = "/grunnlag/5020/motstrid"
FIND = "/grunnlag/5020/sok"
HOSTILE = "<script>alert('x')</script>"


@pytest.fixture
def here(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Here]:
    """A site with one document."""
    site = make_site(tmp_path, pack, machines, municipalities)
    yield furnish(site, pack)
    site.application.close()


def said(here: Here, **more: object) -> list[str]:
    """Keep one statement on the document's words; its key in a list."""
    return [item.key for item in here.desk.book.make(OSEN, [words(here, **more)], BY, NOW)]


def words(here: Here, **more: object) -> Draft:
    """A statement on the document's words."""
    return draft(**{"document": here.document, "passage": here.passage(2, 0, 73), **more})


def shared(here: Here, **more: object) -> None:
    """Let the centre say that there is no telephone."""
    told = {"about": "self", "said_by": "provider", "value": False, **more}
    here.desk.book.make(here.centre, [draft(**told)], "daglig leder", NOW)


def form_in(page: Page, action: str) -> dict[str, str]:
    """The hidden fields of a page whose form is sent to an address."""
    assert action in {form["action"].partition("#")[0] for form in page.all("form")}
    return {item["name"]: item.get("value", "") for item in page.all("input") if item.get("type") == "hidden"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", [LIST, CONTRADICTIONS, FIND])
def test_with_nothing_there_the_pages_say_what_to_do(here: Here, address: str, language: str) -> None:
    """Each page has one heading and says what to do where there is nothing; an unknown holder has none."""
    page = here.page(address, language)
    levels = [level for level, _ in page.headings]

    assert (levels.count(1), page.all("html")[0]["lang"]) == (1, language)
    assert not re.search(r"\b(page|word|problem)\.[a-z_]+\.", page.text)
    assert here.get(address.replace("5020", "9999")).status_code == 404
    assert here.get(address.replace("5020", "t99")).status_code == 404
    assert here.get(address.replace("5020", here.centre.id)).status_code == 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_statements_with_what_they_come_to(here: Here, language: str) -> None:
    """The list says of each statement what it comes to today, and whose it is; filters choose among them."""
    said(here), said(here, value=False), said(here, mode="planned"), said(here, to=ON - timedelta(days=9))
    said(here)
    shared(here)
    here.desk.book.withdraw("5020", "s2", "feil", BY, NOW)
    page = here.page(LIST, language)

    for state in ("contradicted", "weak", "stale", "withdrawn"):
        assert say(f"page.statements.state.{state}", language) in page.text, state
    assert say("page.statements.from", language, name=here.centre.name) in page.text
    for query, number in (("?tilstand=withdrawn", 1), ("?hvem=delt", 1), ("?dokument=1", 5), ("?sagt_av=provider", 1),
                          ("?laget_av=" + quote("daglig leder"), 1), ("?tema=telefontilbud", 6),
                          ("?tema=" + quote(HOSTILE), 0), ("?side=99999", 6),
                          ("?side=-1&dokument=x", 0)):  # fmt: skip
        found = here.page(LIST + query, language)
        rows = [item for item in found.all("li") if item.get("class") == "row"]
        assert len(rows) == number, query


def test_many_statements_are_shown_page_by_page(here: Here) -> None:
    """A long list is shown in parts, each statement once."""
    here.desk.book.make(OSEN, [words(here) for _ in range(55)], BY, NOW)
    keys = [
        re.findall(rf'href="{LIST}/(s\d+)"', here.get(f"{LIST}?side={side}").get_data(as_text=True))
        for side in (1, 2)
    ]
    assert [len(found) for found in keys] == [50, 5]
    assert len(set(keys[0] + keys[1])) == 55


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_statement_tells_everything(here: Here, language: str) -> None:
    """A statement has its words from the stored document, what it bears on, and what happened to it."""
    said(here, note=HOSTILE)
    html = here.get(f"{LIST}/s1", language).get_data(as_text=True)
    page = Page(html)

    assert SECOND[:73] in page.text
    assert "/dokument/1?utsagn=s1#s1-a2" in {link["href"] for link in page.all("a")}
    assert say("page.statements.happened.made", language) in page.text
    assert "KRL-" in page.text
    assert HOSTILE in page.text
    assert HOSTILE not in html
    assert here.get(f"{LIST}/s9").status_code == 404
    assert here.get(f"{LIST}/{quote('../s1')}").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_statement_is_withdrawn_with_a_reason(here: Here, language: str) -> None:
    """Withdrawing needs a reason and a role, and leaves the statement with both."""
    said(here)
    refused = here.post(f"{LIST}/s1/trekk", language, grunn=" ", rolle="")
    assert refused.status_code == 422
    assert say("problem.evidence_reason_missing", language) in Page(refused.get_data(as_text=True)).text

    assert here.post(f"{LIST}/s1/trekk", language, grunn="feil tall", rolle="rådgiver").status_code == 303
    page = here.page(f"{LIST}/s1", language)
    assert say("page.statements.meaning.withdrawn", language) in page.text
    assert say("page.document.because", language, reason="feil tall") in page.text
    assert f"{LIST}/s1/trekk" not in {form["action"] for form in page.all("form")}
    assert here.post(f"{LIST}/s1/trekk", language, grunn="igjen", rolle="x").status_code == 422


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_statement_is_replaced_and_never_changed(here: Here, language: str) -> None:
    """The form is filled with what it was; the new one takes its place and both tell of each other."""
    said(here)
    page = here.page(f"{LIST}/s1/erstatt", language)
    hidden = form_in(page, f"{LIST}/s1/erstatt")
    checked = {item["name"]: item["value"] for item in page.all("input") if "checked" in item}
    assert (checked["verdi"], checked["modus"]) == ("ja", "done")
    fields = {
        "verdi": "nei", "om": "municipality", "sagt_av": "municipality", "gruppe": "unspecified", "modus": "done",
        "vist_ved": "document", "sikkerhet": "certain", "fra": "2026-01-01", "rolle": "rådgiver",
    }  # fmt: skip
    without = here.post(f"{LIST}/s1/erstatt", language, **hidden | fields)
    assert without.status_code == 422
    assert say("problem.evidence_reason_missing", language) in Page(without.get_data(as_text=True)).text
    done = here.post(f"{LIST}/s1/erstatt", language, **hidden | fields, grunn="lest feil")

    assert (done.status_code, done.headers["Location"]) == (303, f"{LIST}/s2")
    old, new = here.desk.book.of("5020")
    assert (old.body["value"], old.gone is not None, new.body["value"], new.passage) == (
        True,
        True,
        False,
        old.passage,
    )
    assert say("page.statements.happened.replaced", language) in here.page(f"{LIST}/s1", language).text
    assert say("page.statements.instead_of", language, key="s1") in here.page(f"{LIST}/s2", language).text
    assert here.get(f"{LIST}/s1/erstatt").status_code == 404


def test_undoing_is_for_what_was_made_just_now(here: Here) -> None:
    """What was made just now is undone without a reason; later that is refused, and nobody is sent elsewhere."""
    said(here)
    late = here.desk.book.make(OSEN, [words(here)], BY, NOW - timedelta(hours=2))[0].key
    assert here.post(f"{LIST}/{late}/angre").status_code == 422
    answer = here.post(f"{LIST}/s1/angre", tilbake="//evil.example/dokument/1")
    assert (answer.status_code, answer.headers["Location"]) == (303, LIST)
    assert here.get(f"{LIST}/s1").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_providers_statement_is_only_read_by_others(here: Here, language: str) -> None:
    """A shared statement says whose it is and cannot be changed there; the provider is told whom it counts for."""
    shared(here)
    page = here.page(f"{LIST}/iks.s1", language)
    own = here.page(f"/grunnlag/{here.centre.id}/utsagn/s1", language)

    assert say("page.statements.shared_what", language, name=here.centre.name) in page.text
    assert not [form for form in page.all("form") if form["method"] == "post"]
    for action in ("trekk", "angre", "erstatt"):
        assert here.post(f"{LIST}/iks.s1/{action}", language, grunn="x", rolle="y").status_code == 404
    assert say("page.statements.affected", language, n=1) in own.text
    assert "Osen" in own.text.split(say("page.statements.affected", language, n=1))[1]
    replacing = here.page(f"/grunnlag/{here.centre.id}/utsagn/s1/erstatt", language)
    assert "Osen" in replacing.text.split(say("page.statements.affected", language, n=1))[1]
    assert here.page(LIST, language).text.count(say("page.statements.affected", language, n=1)) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_contradiction_is_settled_by_a_person(here: Here, language: str) -> None:
    """Both sides stand beside each other with their words; a choice needs a reason, and can be taken back."""
    said(here)
    shared(here)
    page = here.page(CONTRADICTIONS, language)
    hidden = form_in(page, CONTRADICTIONS)
    assert SECOND[:73] in page.text
    assert say("page.statements.from", language, name=here.centre.name) in page.text
    for wrong in (
        {},
        {"bygg": "1"},
        {"bygg": "9", "grunn": "x", "rolle": "y"},
        {"bygg": "1", "grunn": " ", "rolle": "y"},
    ):
        assert here.post(CONTRADICTIONS, language, **hidden | wrong).status_code == 422, wrong
    gone = here.post(CONTRADICTIONS, language, utsagn="s1,s2", bygg="1", grunn="x", rolle="y")
    assert say("problem.contradiction_gone", language) in Page(gone.get_data(as_text=True)).text

    answer = here.post(CONTRADICTIONS, language, **hidden, bygg="1", grunn=HOSTILE, rolle="rådgiver")
    assert answer.status_code == 303
    settled = here.get(CONTRADICTIONS, language).get_data(as_text=True)
    assert HOSTILE not in settled
    assert HOSTILE in Page(settled).text
    assert say("page.contradictions.stands", language) in Page(settled).text
    assert say("page.statements.meaning.not_relied_on", language) in here.page(f"{LIST}/iks.s1", language).text
    assert here.post(f"{CONTRADICTIONS}/b1/trekk", language, grunn="", rolle="x").status_code == 422
    assert here.post(f"{CONTRADICTIONS}/b1/trekk", language, grunn="ny logg", rolle="x").status_code == 303
    assert here.post(f"{CONTRADICTIONS}/b1/trekk", language, grunn="ny logg", rolle="x").status_code == 422
    again = here.page(CONTRADICTIONS, language)
    assert say("page.contradictions.taken_back", language) in again.text
    assert say("page.contradictions.open", language) in again.text
    assert here.site.client().post(CONTRADICTIONS, data=hidden).status_code == 403


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_found_with_their_other_forms(here: Here, language: str) -> None:
    """Passages are found by stem and synonym with the hit marked, and the link leads to them; statements too."""
    said(here)
    html = here.get(f"{FIND}?q=døgnopne", language).get_data(as_text=True)
    assert re.search(r"<mark>døgnopen</mark>", html)
    link = re.findall(r'href="(/dokument/1\?utdrag=[^"#]+)', html)[0]
    assert "<mark" in here.get(link).get_data(as_text=True)
    assert say("page.find.statements", language, n=1) in here.page(f"{FIND}?q=telefon", language).text
    assert say("page.find.none", language, asked="xyzzy") in here.page(f"{FIND}?q=xyzzy", language).text
    exact = here.page(f'{FIND}?q="ved behov"', language)
    assert say("page.find.passages", language, n=1) in exact.text


@pytest.mark.parametrize("query", ["%00", "%22", "«", "a" * 5000, "<script>", "%", "' OR 1=1 --", " "])
def test_whatever_is_looked_for_the_page_is_shown(here: Here, query: str) -> None:
    """What a stranger writes is only text."""
    answer = here.get(f"{FIND}?q={quote(query, safe='%')}")
    assert answer.status_code == 200
    assert "<script>" not in answer.get_data(as_text=True)


@pytest.mark.parametrize("way", ["security", "destroyed"])
def test_what_may_not_be_found_is_not(here: Here, way: str) -> None:
    """Neither words of a security-class or destroyed document, nor statements that rest on it, are found."""
    said(here)
    assert "<mark>" in here.get(f"{FIND}?q=telefon").get_data(as_text=True)
    if way == "security":
        told = Description(title="Vaktliste telefon", confidentiality=Confidentiality.SECURITY)
        here.desk.documents.describe(here.document, told, BY, NOW)
    else:
        here.desk.documents.destroy(here.passage(2, 0, 9).sha256, "feil fil", BY, NOW)

    page = here.page(f"{FIND}?q=telefon")
    assert say("page.find.none", "nb", asked="telefon") in page.text
    assert "Vaktliste" not in page.text


def test_the_search_page_offers_it(here: Here) -> None:
    """The search page leads on to the documents of each holder with the same words."""
    links = {link["href"] for link in here.page("/sok?q=telefon").all("a")}
    assert f"{FIND}?q=telefon" in links


def evaluated(here: Here) -> int:
    """Store an evaluation of the evidence as it is; its number."""
    application = here.site.application
    assembled = here.desk.assembler.assemble(OSEN, ON)
    sent = Sent("grunnlag.yaml", file_of(assembled.evidence))
    (kept,) = take_in([sent], Wanted(), Rules(application.pack), application)
    number: int = kept.number  # type: ignore[union-attr]
    return number


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finding_shows_the_words_as_they_are_now(here: Here, language: str) -> None:
    """The proof quotes the stored document live with a link; destroyed, it says when and why, and quotes nothing."""
    said(here)
    number = evaluated(here)
    stored = here.site.application.store.evaluation(number)
    assert stored is not None
    assert SECOND[:20] not in stored.evidence.decode()
    duty = next(
        finding.obligation for finding in stored.evaluation.findings for result in finding.criteria if result.used
    )
    address = f"/vurdering/{number}/{duty}"
    page = here.page(address, language)
    assert SECOND[:73] in page.text
    assert "/dokument/1?utdrag=s1-a2-0-73#s1-a2" in {link["href"] for link in page.all("a")}
    many = here.site.statements(lambda: here.get(address))

    secured = Description(title="Brev", confidentiality=Confidentiality.SECURITY)
    here.desk.documents.describe(here.document, secured, BY, NOW)
    assert SECOND[:20] not in here.page(address, language).text
    here.desk.documents.destroy(here.passage(2, 0, 9).sha256, "feil fil", "arkivar", NOW)
    gone = here.page(address, language)
    assert SECOND[:20] not in gone.text
    assert say("page.document.because", language, reason="feil fil") in gone.text
    assert here.site.statements(lambda: here.get(address)) == many


def test_nothing_is_removed_by_any_of_it(here: Here) -> None:
    """What was withdrawn or undone is still there, with who did it."""
    said(here), said(here)
    here.post(f"{LIST}/s1/trekk", grunn="feil", rolle="rådgiver")
    here.post(f"{LIST}/s2/angre")
    items = here.desk.holdings.items("5020")

    assert {event.kind for item in items for event in item.events} == {
        EventKind.WITHDRAWN, EventKind.UNDONE, EventKind.CONFIRMED,
    }  # fmt: skip
    assert all(json.dumps(item.body) for item in items)
