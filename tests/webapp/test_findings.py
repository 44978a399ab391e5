"""The findings of an evaluation on pages: choosing among them, what is missing, and going from one to the next."""

from __future__ import annotations

import re
from urllib.parse import urlencode, urljoin

import pytest

from controls.filtering import STRENGTHS
from models.texts import say
from models.words import Language, Outcome
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.webapp.conftest import Site, make_site
from tests.webapp.reading import Page
from tests.webapp.samples import evidence

LANGUAGES = [language.value for language in Language]
HOSTILE = [
    ("utfall", "finnes-ikke"),
    ("utfall", "BROKEN"),
    ("styrke", "<script>alert(1)</script>"),
    ("tema", "' OR 1=1 --"),
    ("paragraf", "../../etc/passwd"),
    ("q", "%%%"),
    ("paragraf", "\U0001d11e\u202e"),
]


def page(site: Site, address: str, language: str = "nb") -> Page:
    """A page that is there."""
    response = site.client().get(address, headers={"Accept-Language": language})
    assert response.status_code == 200
    return Page(response.get_data(as_text=True))


def shown(found: Page) -> list[str]:
    """The obligations in the list of findings, in order."""
    names = [link for link in found.all("a") if link.get("class") == "name"]
    return [link["href"].split("/")[3].split("?")[0] for link in names]


def outcomes(site: Site) -> dict[str, Outcome]:
    """What each obligation of evaluation 1 came to."""
    stored = site.application.store.evaluation(1)
    assert stored is not None
    return {finding.obligation: finding.outcome for finding in stored.evaluation.findings}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("outcome", Outcome)
def test_findings_are_chosen_by_outcome(site: Site, outcome: Outcome, language: str) -> None:
    """The address chooses findings by outcome, and says how many of all are shown."""
    told = outcomes(site)
    found = page(site, f"/vurdering/1?utfall={outcome.value}", language)
    expected = [name for name, came_to in told.items() if came_to is outcome]

    assert shown(found) == expected
    assert say("page.findings.shown", language, found=len(expected), total=len(told)) in found.text


def test_several_choices_work_together(site: Site) -> None:
    """Two outcomes widen, another kind of choice narrows, and text looks in titles and questions."""
    told = outcomes(site)
    both = shown(page(site, "/vurdering/1?utfall=broken&utfall=met"))
    assert both == [name for name, came_to in told.items() if came_to in (Outcome.BROKEN, Outcome.MET)]
    assert shown(page(site, "/vurdering/1?utfall=broken&utfall=met&q=KRL-2-1")) == ["KRL-2-1"]
    assert shown(page(site, "/vurdering/1?q=ask-met", "nn")) == ["KRL-2-1", "KRL-2-4", "KRL-2-6"]
    assert set(shown(page(site, "/vurdering/1?styrke=skal"))) < set(told)
    assert shown(page(site, "/vurdering/1?paragraf=krl")) == list(told)
    assert shown(page(site, "/vurdering/1?tema=yes&tema=no")) == list(told)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "value"), HOSTILE)
def test_what_an_address_cannot_mean_is_ignored_and_told(site: Site, name: str, value: str, language: str) -> None:
    """An unknown value neither fails nor hides anything: everything is shown, and the page says what was not used."""
    found = page(site, f"/vurdering/1?{urlencode({name: value})}", language)

    assert say("page.findings.ignored", language) in found.text
    assert value[:40] in found.text
    assert shown(found) == list(outcomes(site))


def test_ten_thousand_values_are_no_trouble(site: Site) -> None:
    """A long address is answered, and only the beginning of what was ignored is told."""
    many = urlencode([("utfall", f"x{number}") for number in range(500)])
    found = page(site, f"/vurdering/1?{many}")
    long = page(site, f"/vurdering/1?{urlencode({'q': 'krl ' * 2500})}")

    assert "utfall=x4" in found.text
    assert "utfall=x5" not in found.text
    assert "495" in found.text
    assert say("page.findings.cut", "nb") in long.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_found_says_so(site: Site, language: str) -> None:
    """When nothing fits, the page says that, what is chosen, and how to see everything."""
    found = page(site, "/vurdering/1?q=finnesikke&utfall=met", language)

    assert shown(found) == []
    assert say("page.findings.none", language) in found.text
    assert "finnesikke" in found.text
    assert "/vurdering/1#findings" in [link["href"] for link in found.all("a")]


def test_each_choice_says_how_many_it_gives(site: Site) -> None:
    """The number beside a choice is the number of findings that it shows."""
    found = page(site, "/vurdering/1")
    boxes = [box for box in found.all("input") if box["type"] == "checkbox"]
    numbers = re.findall(
        r'value="([^"]+)"[^>]*> [^<]*<span class="count">(\d+)</span>',
        site.client().get("/vurdering/1").get_data(as_text=True),
    )

    assert len(numbers) == len(boxes) > 8
    for (value, number), box in zip(numbers, boxes, strict=True):
        assert len(shown(page(site, f"/vurdering/1?{urlencode({box['name']: value})}"))) == int(number)


def test_a_choice_can_be_taken_away(site: Site) -> None:
    """Each choice that is made has a link that takes away that choice alone."""
    found = page(site, "/vurdering/1?utfall=broken&utfall=met&styrke=skal")
    links = [link["href"] for link in found.all("a") if link.get("data-removable")]

    assert links == [
        "/vurdering/1?utfall=met&styrke=skal#findings",
        "/vurdering/1?utfall=broken&styrke=skal#findings",
        "/vurdering/1?utfall=broken&utfall=met#findings",
    ] or sorted(links) == sorted(set(links))
    assert len(links) == 3
    checked = [box["value"] for box in found.all("input") if "checked" in box]
    assert sorted(checked) == ["broken", "met", "skal"]
    assert "skal" in STRENGTHS


def test_the_language_links_keep_the_choices(site: Site) -> None:
    """Whoever changes language sees the same findings."""
    found = page(site, "/vurdering/1?utfall=broken&q=KRL")
    assert shown(found)
    for link in found.all("a"):
        if "hreflang" in link:
            assert shown(page(site, urljoin("/vurdering/1", link["href"]))) == shown(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_next_finding_is_the_next_of_those_chosen(site: Site, language: str) -> None:
    """From one finding the way leads to the next of those that were chosen, and back to them."""
    query = "?utfall=unresolved&utfall=met"
    names = shown(page(site, f"/vurdering/1{query}", language))
    assert len(names) > 2
    for before, name, after in zip(names, names[1:], names[2:], strict=False):
        found = page(site, f"/vurdering/1/{name}?utfall=met&utfall=unresolved", language)
        ways = {
            link["rel"]: link["href"].split("?")[0] for link in found.all("a") if link.get("rel") in ("prev", "next")
        }
        assert ways == {"prev": f"/vurdering/1/{before}", "next": f"/vurdering/1/{after}"}
        assert "/vurdering/1?utfall=met&utfall=unresolved#findings" in [link["href"] for link in found.all("a")]


def test_a_finding_outside_the_choice_has_no_neighbours(site: Site) -> None:
    """A finding that is not among those chosen leads back to them, and to nothing beside it."""
    found = page(site, "/vurdering/1/KRL-2-1?utfall=broken")

    assert not [link for link in found.all("a") if link.get("rel") in ("prev", "next")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_says_why_and_what_next(site: Site, language: str) -> None:
    """Each finding's page says why, in the order why, proof, law; an unresolved one has its next step."""
    for name, outcome in outcomes(site).items():
        found = page(site, f"/vurdering/1/{name}", language)
        headings = [title for level, title in found.headings if level == 2]
        steps = [item for item in found.all("div") if "next-step" in item.get("class", "")]
        assert say("page.findings.why", language) in headings
        assert len(steps) == (outcome in (Outcome.UNRESOLVED, Outcome.BROKEN, Outcome.NOT_FOLLOWED)), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_missing_leads_to_the_findings(site: Site, language: str) -> None:
    """The list of what is missing names every unresolved finding, and each fact stands once with its place."""
    found = page(site, "/vurdering/1/mangler", language)
    links = {link["href"] for link in found.all("a")}
    rows = [item["id"] for item in found.all("li") if "task" in item.get("class", "")]

    for name, outcome in outcomes(site).items():
        assert (f"/vurdering/1/{name}" in links) == (outcome is Outcome.UNRESOLVED)
    assert len(rows) == len(set(rows)) > 1
    assert "#" + rows[0] in links or any(f"#{row}" in links for row in rows)


def test_the_whole_list_can_be_opened_for_print(site: Site) -> None:
    """Everything is folded until it is asked for; then nothing of it is."""
    tasks = len([item for item in page(site, "/vurdering/1/mangler").all("li") if "task" in item.get("class", "")])

    folded = [item for item in page(site, "/vurdering/1/mangler").all("details") if "open" in item]
    opened = [item for item in page(site, "/vurdering/1/mangler?vis=alt").all("details") if "open" in item]
    assert folded == []
    assert len(opened) >= tasks


def test_a_list_with_nothing_in_it_says_so(
    tmp_path: object, small_pack: Pack, machines: Machines, municipalities: Municipalities, site: Site
) -> None:
    """An evaluation in which everything is settled says that nothing is missing."""
    assert tmp_path
    from pathlib import Path  # noqa: PLC0415 - the only path of this module

    other = make_site(Path(str(tmp_path)), small_pack, machines, municipalities)
    stored = site.application.store.evaluation(1)
    assert stored is not None
    settled = tuple(item for item in stored.evaluation.findings if item.outcome is not Outcome.UNRESOLVED)
    made = stored.evaluation._replace(findings=settled)
    number = other.application.store.keep(made, small_pack, stored.evidence, "osen.json", other.application.clock())
    for language in LANGUAGES:
        assert say("page.todo.nothing", language) in page(other, f"/vurdering/{number}/mangler", language).text
        assert say("page.findings.next.broken.title", language) in page(other, f"/vurdering/{number}", language).text
    other.application.close()


@pytest.mark.parametrize(
    "address", ["/vurdering/99/mangler", "/vurdering/99999999999999999999/mangler", "/vurdering/x/mangler"]
)
def test_there_is_no_list_without_an_evaluation(site: Site, address: str) -> None:
    """A list of what is missing in nothing is not found."""
    assert site.client().get(address).status_code == 404


def test_statements_stay_the_same_however_much_is_stored(empty_site: Site) -> None:
    """The pages take as many SQL statements with many evaluations as with one."""
    addresses = (
        "/vurdering/1",
        "/vurdering/1?utfall=broken&q=KRL",
        "/vurdering/1/mangler",
        "/vurdering/1/KRL-2-1",
        "/sok?q=quote",
    )

    def counted() -> list[int]:
        def visit(address: str) -> int:
            return empty_site.statements(lambda: empty_site.client().get(address))

        return [visit(address) for address in addresses]

    empty_site.keep(evidence())
    counted()
    one = counted()
    for day in range(1, 10):
        empty_site.keep(evidence(f"2020-07-{day:02}"))
    assert counted() == one
    # the search also asks whose documents the reader may look in
    assert max(one[:-1]) <= 6
    assert one[-1] <= 10
