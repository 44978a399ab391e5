"""The pages that compare two evaluations: what moved and why, in three languages, whatever is asked for."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import read_pack
from rules.plan import Machines
from tests.webapp.conftest import Site, make_site
from tests.webapp.reading import Page
from tests.webapp.samples import NOBODYS, evidence, pack_files
from webapp.pages.evaluations.comparison import OFFERED

LANGUAGES = [language.value for language in Language]


def get(site: Site, address: str, language: str = "nb", status: int = 200) -> Page:
    """A page, parsed."""
    response = site.client().get(address, headers={"Accept-Language": language})
    assert response.status_code == status
    return Page(response.get_data(as_text=True))


def changed_evidence(**more: object) -> bytes:
    """The evidence with the statement on `broken` taken back, unless told otherwise."""
    told = json.loads(evidence())
    told["statements"] = [
        {**item, "value": False} if item["id"] == "s-broken" else item for item in told["statements"]
    ]
    return json.dumps({**told, **more}).encode()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_moved_is_told_with_why(site: Site, language: str) -> None:
    """Between two dates each answer that moved stands with its outcomes and the cause that was found, law or time."""
    page = get(site, "/vurdering/1/mot/2", language)
    text = page.text
    law, time = (say(f"page.comparison.cause.{cause}", language) for cause in ("law", "time"))

    assert say("page.comparison.cause.alone", language, cause=law) in text
    assert say("page.comparison.cause.alone", language, cause=time) in text
    assert f"{language}-KRL-2-1" in text
    assert f"{language}-KRL-8-1" in text
    for kind in ("moved", "appeared", "disappeared"):
        assert say(f"page.comparison.kind.{kind}", language) in text
    assert say("page.comparison.two", language, one="", other="")[:20] not in text
    assert say("page.comparison.fresh", language, n=24) in text
    assert "/vurdering/2/mot/1" in [link["href"] for link in page.all("a")]


def test_changed_evidence_is_named(empty_site: Site) -> None:
    """When a statement was changed, it is named with what of it is new, in the list and beside what it moved."""
    empty_site.keep(evidence())
    empty_site.keep(changed_evidence())
    page = get(empty_site, "/vurdering/1/mot/2")
    text = page.text

    assert say("page.comparison.differs.evidence", "nb", n=1) in text
    cause = say("page.comparison.cause.evidence", "nb")
    assert say("page.comparison.cause.alone", "nb", cause=cause) in text
    assert text.count("s-broken") == 2
    assert say("page.comparison.fields", "nb", fields=say("page.comparison.field.value", "nb")) in text
    assert NOBODYS in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_evaluation_against_itself_has_no_difference(site: Site, language: str) -> None:
    """Compared with itself nothing differs, and the page says so without a picture of nothing."""
    page = get(site, "/vurdering/1/mot/1", language)

    assert say("page.comparison.nothing", language) in page.text
    assert say("page.comparison.differing.none", language) in page.text
    assert not [told for told in page.all("svg") if told.get("role") == "img"]


def test_two_municipalities_are_told_as_two(empty_site: Site) -> None:
    """Comparing two municipalities says that they are two, and lists no statements as if they had changed."""
    empty_site.keep(evidence())
    empty_site.keep(changed_evidence(subject={"municipality": "3002", "name": "Moss"}, on="2020-06-22"))
    text = get(empty_site, "/vurdering/1/mot/2").text

    assert say("page.comparison.two", "nb", one=f"Osen {NOBODYS} (5020)", other="Moss (3002)") in text
    assert say("page.comparison.cause.municipality", "nb") in text
    assert say("page.comparison.evidence.all", "nb") not in text


def test_corrected_rules_are_told_with_what_they_ask(
    empty_site: Site, tmp_path: Path, machines: Machines, municipalities: Municipalities
) -> None:
    """Another rule set for the same day is told as rules that were corrected, with what changed in them."""
    empty_site.keep(evidence())
    files = pack_files()
    files["law/krl/2.yaml"] = files["law/krl/2.yaml"].replace(
        b'"fact": "test.broken", "fresh": {"months": 24, "from": "document"}, "role": "breaks"',
        b'"fact": "test.open", "fresh": {"months": 24, "from": "document"}, "role": "breaks"',
    )
    assert files != pack_files()
    newer = make_site(tmp_path, read_pack(files), machines, municipalities)
    # the same database: what was stored by the older rules stays theirs
    newer.keep(evidence())
    text = get(newer, "/vurdering/1/mot/2").text
    newer.application.close()

    cause = say("page.comparison.cause.rules", "nb")
    assert say("page.comparison.cause.alone", "nb", cause=cause) in text
    assert say("docs.part.fact", "nb") in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["KRL-2-1", "KRL-2-2", "KRL-8-1", "KOML-25-1-1", "KRL-2-8"])
def test_both_proofs_stand_beside_each_other(site: Site, name: str, language: str) -> None:
    """One obligation has its two proofs beside each other, each linked to its finding; what is not judged says so."""
    page = get(site, f"/vurdering/1/mot/2/{name}", language)
    hrefs = [link["href"] for link in page.all("a")]
    one, two = f"/vurdering/1/{name}", f"/vurdering/2/{name}"
    none = say("page.comparison.one.none", language)

    assert (one in hrefs) is (name != "KOML-25-1-1")
    assert (two in hrefs) is (name != "KRL-8-1")
    assert page.text.splitlines().count(none) == (name in ("KOML-25-1-1", "KRL-8-1"))
    if name == "KRL-2-8":
        assert say("page.comparison.one.same", language) in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_evaluation_is_chosen_from_a_list(empty_site: Site, language: str) -> None:
    """Those of the same municipality are offered first, then the others; never the evaluation itself."""
    empty_site.keep(evidence())
    alone = get(empty_site, "/vurdering/1/mot", language)
    assert say("page.comparison.choose.same.none", language) in alone.text
    assert say("page.comparison.choose.others.none", language) in alone.text

    empty_site.keep(evidence("2021-06-22"))
    empty_site.keep(changed_evidence(subject={"municipality": "3002", "name": "Moss"}))
    page = get(empty_site, "/vurdering/1/mot", language)
    offered = [link["href"] for link in page.all("a") if "/mot/" in link["href"]]

    assert offered == ["/vurdering/1/mot/2", "/vurdering/1/mot/3"]
    assert "/vurdering/1/endring" in [link["href"] for link in page.all("a")]


def test_a_long_list_goes_on(empty_site: Site) -> None:
    """More evaluations than a page holds are reached page by page, each once."""
    for number in range(OFFERED + 4):
        empty_site.keep(evidence(f"2020-07-{number + 1:02}"))
    seen: list[str] = []
    address = "/vurdering/1/mot"
    while address:
        page = get(empty_site, address)
        hrefs = [link["href"] for link in page.all("a")]
        seen += [href for href in hrefs if "/mot/" in href]
        address = next((href.partition("#")[0] for href in hrefs if href.startswith("/vurdering/1/mot?samme=")), "")

    assert sorted(seen) == sorted(f"/vurdering/1/mot/{number}" for number in range(2, OFFERED + 5))


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/vurdering/99/mot", 404), ("/vurdering/1/mot/99", 404), ("/vurdering/99/mot/1", 404),
        ("/vurdering/1/mot/0", 404), (f"/vurdering/1/mot/{2**70}", 404), ("/vurdering/1/mot/-1", 404),
        ("/vurdering/1/mot/x", 404), ("/vurdering/1/mot/2/FINNES-IKKE", 404),
        ("/vurdering/1/mot/2/%3Cscript%3E", 404), ("/vurdering/1/mot?samme=x", 200),
        (f"/vurdering/1/mot?andre={'9' * 5000}", 200), ("/vurdering/1/mot?andre=%D9%A2", 200),
        ("/vurdering/1/mot?samme=-1&andre=1;DROP TABLE evaluation", 200),
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_address_that_leads_nowhere_is_told(site: Site, address: str, status: int, language: str) -> None:
    """An evaluation or obligation that is not there is told, and a place in the list that is none is left out."""
    response = site.client().get(address, headers={"Accept-Language": language})
    html = response.get_data(as_text=True)
    page = Page(html)

    assert response.status_code == status
    assert page.all("html")[0]["lang"] == language
    assert "<script>" not in html
    assert not re.search(r"\{\w+\}", page.text)


@pytest.mark.parametrize("address", ["/vurdering/1/mot", "/vurdering/1/mot/2", "/vurdering/1/mot/2/KRL-2-1"])
def test_questions_to_the_database_stay_few(empty_site: Site, address: str) -> None:
    """A comparison takes as many SQL statements with many evaluations as with few."""
    empty_site.keep(evidence())
    empty_site.keep(changed_evidence())
    few = empty_site.statements(lambda: get(empty_site, address))
    for number in range(10):
        empty_site.keep(evidence(f"2020-07-{number + 1:02}"))

    # two of them ask whose the evaluations are
    assert few == empty_site.statements(lambda: get(empty_site, address)) <= 8
