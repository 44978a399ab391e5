"""The law as a book in the web: calendar, coverage, questions, maps, obligations, and what changes for me."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import webapp
from controls.lawbook import try_all
from models.law import Approval, Obligation
from models.texts import catalogue, say
from models.words import Language
from rules.law_diff import compare
from rules.municipalities import Municipalities
from rules.pack import Pack, read_pack
from rules.plan import Machines
from rules.scenarios.runner import read_feature
from tests.webapp.conftest import NOW, Site, make_site
from tests.webapp.reading import Page
from tests.webapp.samples import criterion, evidence, obligation, pack_files, provision, shows, texts, version
from tests.webapp.test_pages import get
from webapp.app import create_app
from webapp.pages.frame.wording import Wording
from webapp.pages.law.differences import difference

LANGUAGES = [language.value for language in Language]
FOLDER = Path(webapp.__file__).parent
FEATURE = """\
# language: no
Egenskap: KRL-2-1
  Regel: Plikten er oppfylt når ordningen er vist

    Scenario: Ordningen er vist
      Gitt plikten "KRL-2-1"
      Og vurderingsdatoen 2020-06-22
      Og opplysningene
        | opplysning | verdi |
        | test.met   | ja    |
      Når plikten vurderes
      Så er utfallet "oppfylt"

    Scenario: Dette holder ikke
      Gitt plikten "KRL-2-1"
      Og vurderingsdatoen 2020-06-22
      Når plikten vurderes
      Så er utfallet "oppfylt"
"""
FEATURES = {"krl/KRL-2-1.feature": FEATURE}


def with_features(site: Site, *, run: bool) -> Site:
    """The site with the feature above; `run`: its scenarios were run and stored."""
    parts = replace(site.application, features=FEATURES)
    if run:
        scenarios = read_feature(FEATURE, "krl/KRL-2-1.feature")
        results, reached = try_all(scenarios, parts.pack, parts.machines)
        parts.store.keep_scenarios(parts.pack, results, NOW, reached)
    return Site(parts, create_app(parts))


def with_pack(site: Site, pack: Pack) -> Site:
    """The site on other rules."""
    parts = replace(site.application, pack=pack)
    return Site(parts, create_app(parts))


def links(page: Page) -> list[str]:
    """Where the links of a page lead."""
    return [link["href"] for link in page.all("a")]


def plain(text: str) -> str:
    """Text with spaces at which no line breaks as ordinary ones."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_calendar_tells_every_change(site: Site, language: str) -> None:
    """Each law has its days of change, what began, moved and ended on each, with links, and how far it is checked."""
    page = get(site, "/lov/kalender", language)
    headings = [plain(name) for _, name in page.headings]
    first = {"en": "1 January 2010"}.get(language, "1. januar 2010")

    assert f"{language.capitalize()}-law-krl" in headings
    assert first in headings
    for kind in ("new", "moved", "ended"):
        assert say(f"docs.kind.{kind}", language) in page.text
    day = {"en": "27 October 2025"}.get(language, "27. oktober 2025")
    assert say("docs.calendar.checked_to", language, day=day) in plain(page.text)
    assert {f"/lov/{name}" for name in site.application.pack.obligations} <= set(links(page))
    assert "/lov#KOML-25-1" in links(page)
    assert say("docs.calendar.unchecked", language) not in page.text


def test_a_change_after_the_check_is_marked(site: Site) -> None:
    """A day of change after the day the law was checked to says so."""
    files = pack_files()
    late = [version(in_force={"from": "2027-01-01"}, citation={"section": "25-1"}, criteria=[shows("open")])]
    files["law/koml/25-1.yaml"] = json.dumps(
        provision("koml", "KOML-25-1", [obligation("KOML-25-1-1", *late)])
    ).encode()

    page = get(with_pack(site, read_pack(files)), "/lov/kalender")
    (heading,) = [name for _, name in page.headings if say("docs.calendar.unchecked", "nb") in name]
    assert "2027" in heading


@pytest.mark.parametrize("language", LANGUAGES)
def test_coverage_names_what_is_not_reached(empty_site: Site, language: str) -> None:
    """What the scenarios reach is counted, what none reaches is named, and what was not run is never green."""
    page = get(with_features(empty_site, run=True), "/lov/dekning", language)

    assert say("docs.coverage.scenarios_of", language, n=2, failed=1) in page.text
    assert say("docs.item.outcome", language, outcome=say("word.outcome.broken", language)) in page.text
    asked = say("docs.item.criterion", language, ask=f"{language}-ask-met", state=say("word.state.no", language))
    assert asked in page.text
    assert say("docs.coverage.failed", language, n=1) in page.text
    assert say("docs.coverage.state.none", language) in page.text
    assert say("docs.coverage.state.whole", language) not in page.text.splitlines()
    assert {f"/lov/{name}#coverage" for name in empty_site.application.pack.obligations} <= set(links(page))


@pytest.mark.parametrize("language", LANGUAGES)
def test_coverage_without_runs_says_what_to_do(empty_site: Site, language: str) -> None:
    """Where the scenarios were never run on these rules, nothing is covered, and the page says how to run them."""
    page = get(empty_site, "/lov/dekning", language)
    items = "0%" if language == "en" else "0 %"

    assert say("docs.coverage.none", language) in page.text
    assert items in page.text
    assert say("docs.coverage.state.gaps", language) not in page.text.splitlines()


def test_runs_without_reach_are_told(site: Site) -> None:
    """Results that were stored without what they reach are told as such, on both pages."""
    assert say("docs.coverage.unknown", "nb", n=3) in plain(get(site, "/lov/dekning").text)
    assert say("docs.coverage.unknown", "nb", n=2) in get(site, "/lov/KRL-2-1").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_questions_are_listed_open_first(site: Site, language: str) -> None:
    """Every question of law has a link, and those without an answer come first."""
    page = get(site, "/lov/sporsmal", language)
    told = [link for link in links(page) if link.startswith("/lov/sporsmal/")]

    assert told == ["/lov/sporsmal/T-OPEN", "/lov/sporsmal/T-CHOSEN"]
    assert [name for level, name in page.headings if level == 2] == [
        say("docs.questions.open", language),
        say("docs.questions.chosen", language),
    ]
    assert say("docs.questions.rests", language, n=2) in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_question_shows_sources_answer_and_what_rests_on_it(site: Site, language: str) -> None:
    """A question shows its sources ranked with their certainty, its answer and who chose it, and what rests on it."""
    found = get(site, "/lov/sporsmal/T-CHOSEN", language)
    text = found.text

    for part in (
        f"{language}-question-T-CHOSEN",
        f"{language}-answer-T-CHOSEN",
        f"{language}-says-T-CHOSEN",
        say("word.certainty.confirmed", language),
        say("word.certainty.inferred", language),
        "fagjurist i kommunen",
        f"{language}-ask-met",
        say("docs.question.whole_duty", language),
    ):
        assert part in text
    ranks = [say(f"word.source_rank.{rank}", language) for rank in ("statute", "reasoning")]
    assert text.lower().index(f"{ranks[0]}: lov-1") < text.lower().index(f"{ranks[1]}: egne")
    assert {"/lov/KRL-2-1", "/lov/KRL-2-5", "https://lovdata.no/1"} <= set(links(found))
    assert say("docs.question.open_means", language) not in text
    assert say("docs.question.open_means", language) in get(site, "/lov/sporsmal/T-OPEN", language).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_map_shows_every_place(site: Site, language: str) -> None:
    """Each place of each wording stands with the law's words and its duties, or with why there is none."""
    page = get(site, "/lov/kart/krl", language)
    places = [plain(name).lower() for level, name in page.headings if level == 4]
    second, letter = {"en": ("second", "letter")}.get(language, ("andre", "bokstav"))
    sentence = {"en": "second sentence"}.get(language, "andre punktum")

    assert len(places) == 6
    # a sentence within a letter is named after it
    assert f"{second} ledd {letter} a {sentence}" in places
    assert page.text.count("Ordlyden i ledd") == 6
    assert f"{language}-no-duty-1" in page.text
    assert {"/lov/KRL-2-1", "/lov/KRL-2-2", "/lov/KRL-8-1"} <= set(links(page))
    assert say("docs.map.repealed_by", language, act="LOV-9") in page.text


@pytest.mark.parametrize(
    "address", ["/lov/sporsmal/T-NONE", "/lov/kart/koml", "/lov/kart/xxx", "/vurdering/99/endring"]
)
def test_what_is_not_there_is_told(site: Site, address: str) -> None:
    """A question, a map or an evaluation that does not exist is a page that says so."""
    assert site.client().get(address).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_obligation_shows_all_there_is_to_know(site: Site, language: str) -> None:
    """An obligation shows who must show it, who approved it, what changed, its places, questions and coverage."""
    page = get(site, "/lov/KRL-2-1", language)
    text = plain(page.text)

    assert say("docs.law.approved.none", language) in text
    assert say("word.about.service", language) in text.lower() or say("word.about.service", language) in text
    before = f"{language}-law-krl § 2 {'first' if language == 'en' else 'første'} ledd"
    after = f"{language}-law-krl § 2 {'second' if language == 'en' else 'andre'} ledd"
    assert say("docs.change.citation", language, before=before, after=after) in text
    assert text.count(say("docs.law.changed", language)) == 1
    assert {"/lov/sporsmal/T-CHOSEN", "/lov/kart/krl#s2-2018-01-01-2", "/lov/kart/krl#s2-2010-01-01-1"} <= set(
        links(page)
    )
    ids = {attributes.get("id") for _, attributes in get(site, "/lov/kart/krl").elements}
    assert {"s2-2018-01-01-2", "s2-2010-01-01-1"} <= ids
    assert say("docs.coverage.heading", language) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_approved_version_says_by_whom_and_when(site: Site, small_pack: Pack, language: str) -> None:
    """Where a lawyer has approved a version, the role and the day stand there; the others still say that none has."""
    duty = small_pack.obligations["KRL-2-1"]
    approved = Approval(by="fagjurist hos statsforvalteren", on=date(2025, 3, 1))
    versions = (duty.versions[0], duty.versions[1].model_copy(update={"approved": approved}))
    changed = duty.model_copy(update={"versions": versions})
    first = small_pack.provisions[0]
    provisions = (
        first.model_copy(update={"obligations": (changed, *first.obligations[1:])}),
        *small_pack.provisions[1:],
    )
    other = with_pack(site, replace(small_pack, provisions=provisions))
    text = plain(get(other, "/lov/KRL-2-1", language).text)
    day = {"en": "1 March 2025"}.get(language, "1. mars 2025")

    assert f"fagjurist hos statsforvalteren, {day}" in text
    assert text.count(say("docs.law.approved.none", language)) == 1
    assert say("docs.laws.approved", language, part=1, n=12) in plain(get(other, "/lov", language).text)


def test_scenarios_are_shown_step_by_step(empty_site: Site) -> None:
    """Each scenario stands under its rule with its steps and tables in Norwegian, and how it went."""
    page = get(with_features(empty_site, run=True), "/lov/KRL-2-1", "en")
    text = page.text

    assert (3, "Plikten er oppfylt når ordningen er vist") in page.headings
    for part in (
        'Gitt plikten "KRL-2-1"',
        "Og vurderingsdatoen 2020-06-22",
        "Når plikten vurderes",
        "Og opplysningene",
    ):
        assert part in text
    assert [cell for cell in page.all("th") if cell.get("scope") == "col"]
    assert say("page.scenarios.table", "en", n=2, passed=1) in text
    assert text.count(say("page.scenarios.fails", "en")) == 1
    assert re.search(r"krl/KRL-2-1\.feature:\d+: ", text)


def test_scenarios_that_were_not_run_say_so(empty_site: Site) -> None:
    """A scenario that is written but was not run on these rules is shown, and not as if it held."""
    text = get(with_features(empty_site, run=False), "/lov/KRL-2-1").text

    assert text.count(f"{say('docs.scenario.not_run', 'nb')}\nGitt") == 2
    assert say("docs.scenario.count", "nb", n=2) in text
    assert say("page.scenarios.holds", "nb") not in text.splitlines()


def test_coverage_leads_to_the_scenario(empty_site: Site) -> None:
    """What is reached has a link to the scenario that reaches it, on the same page."""
    page = get(with_features(empty_site, run=True), "/lov/KRL-2-1")
    ids = {attributes.get("id") for _, attributes in page.elements}
    to_lines = [link for link in links(page) if re.fullmatch(r"#l\d+", link)]

    assert to_lines
    assert {link[1:] for link in to_lines} <= ids


# What changed, in words


def changed_pack(before: dict[str, Any], after: dict[str, Any]) -> tuple[Pack, Obligation]:
    """A pack in which one duty has two versions."""
    first = version(**{"in_force": {"from": "2010-01-01", "to": "2019-12-31"}, **before})
    second = version(**{"in_force": {"from": "2020-01-01"}, **after})
    duty = obligation("KRL-2-1", first, second)
    files = pack_files()
    raw = json.loads(files["law/krl/2.yaml"])
    raw["obligations"][0] = duty
    files["law/krl/2.yaml"] = json.dumps(raw).encode()
    pack = read_pack(files)
    return pack, pack.obligations["KRL-2-1"]


def told_of(before: dict[str, Any], after: dict[str, Any], language: str) -> tuple[str, ...]:
    """What is told of the change between two versions."""
    pack, duty = changed_pack(before, after)
    change = compare(duty, date(2019, 1, 1), date(2021, 1, 1))
    assert change is not None
    return tuple(plain(told) for told in difference(change, pack, Wording(Language(language))).told)


ONE = {"criteria": [shows("met")]}
CONDITION = {"applies_when": shows("applies", role="condition")}
HARDER = {"mode": "done", "shown_by": "record"}
WEIGHED = {"decided_by": "judgement", "criteria": [shows("weighed", role="weighs")]}


@pytest.mark.parametrize(
    ("before", "after", "keys"),
    [
        (ONE, ONE | {"strength": "så langt råd er"}, ["strength"]),
        (
            ONE,
            WEIGHED | {"factors": [texts("factor")]},
            ["decided_by", "factor.new", "criterion.gone", "criterion.new"],
        ),
        (ONE, ONE | {"summary": texts("other")}, ["summary"]),
        (ONE, ONE | CONDITION, ["condition.new"]),
        (ONE | CONDITION, ONE, ["condition.gone"]),
        (
            ONE | CONDITION,
            ONE | {"applies_when": shows("applies", role="condition", groups=["men"])},
            ["condition.changed"],
        ),
        (ONE, {"criteria": [shows("met"), shows("open")]}, ["criterion.new"]),
        ({"criteria": [shows("met"), shows("open")]}, ONE, ["criterion.gone"]),
        (ONE, {"criteria": [shows("met", needs=HARDER)]}, ["criterion.changed"]),
        (
            {"criteria": [shows("met"), shows("open")], "met_when": {"any": ["met", "open"]}},
            {"criteria": [shows("met"), shows("open")]},
            ["met_when"],
        ),
        (
            WEIGHED | {"factors": [texts("factor-1"), texts("factor-2")]},
            WEIGHED | {"factors": [texts("factor-2"), texts("factor-1")]},
            ["factor.order"],
        ),
        (
            WEIGHED | {"factors": [texts("factor-1")]},
            WEIGHED | {"factors": [texts("factor-2")]},
            ["factor.gone", "factor.new"],
        ),
        (ONE, ONE | {"summary": texts("other"), "citation": {"section": "2", "ledd": 3}}, ["summary", "citation"]),
        (ONE, ONE | {"citation": {"section": "2", "ledd": 3}}, ["citation"]),
        (
            ONE,
            ONE | {"source": {"act": "LOV-7", "url": "https://lovdata.no/7", "certainty": "confirmed"}},
            ["act"],
        ),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_change_has_its_sentence(
    before: dict[str, Any], after: dict[str, Any], keys: list[str], language: str
) -> None:
    """Whatever differs between two versions is told in a sentence of its own, filled in, in the reader's language."""
    told = told_of(before, after, language)
    patterns = [
        re.sub(r"\\\{\w+\\\}", ".+", re.escape(catalogue()[f"docs.change.{key}"].forms(Language(language))[0]))
        for key in keys
    ]

    assert len(told) == len(keys)
    for pattern in patterns:
        assert any(re.fullmatch(pattern, sentence) for sentence in told), pattern
    others = [other for other in LANGUAGES if other != language]
    assert not [sentence for sentence in told for other in others if f"{other}-" in sentence]
    assert not re.search(r"\{\w+\}", "".join(told))


@pytest.mark.parametrize(
    ("part", "more"),
    [
        ("ask", {"ask": texts("other")}),
        ("answer", {"yes": {"is": False}}),
        ("needs", {"needs": HARDER}),
        ("about", {"about": "municipality"}),
        ("groups", {"groups": ["men"]}),
        ("fresh", {"fresh": {"months": 12, "from": "document"}}),
        ("examine", {"examine": ["sample"]}),
        ("fact", {"fact": "test.open"}),
        ("unclear", {"no": {"is": False}, "yes": {"is": True}, "unclear": texts("unclear")}),
        ("enough", {"enough": texts("enough")}),
        ("interpretation", {"interpretation": "T-CHOSEN"}),
    ],
)
def test_a_changed_question_says_what_of_it_changed(part: str, more: dict[str, Any]) -> None:
    """A control question that is asked otherwise names which part of it is new, and only that."""
    plain_one = {"criteria": [shows("met")]}
    if part == "unclear":
        # a fact with more answers than two, so that some can be unclear
        plain_one = {"criteria": [criterion("met", fact="test.day", yes={"within_months": 12}, needs=HARDER)]}
        more = {"unclear": texts("unclear"), "no": {"years_missed": 1}}
    after = {"criteria": [{**plain_one["criteria"][0], **more}]}
    (told,) = told_of(plain_one, after, "nb")
    wanted = [part] if part != "unclear" else ["answer", "unclear"]

    assert told.endswith(f"({', '.join(say(f'docs.part.{word}', 'nb') for word in wanted)})")


# What changes for me


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_changes_is_told_apart_by_why(site: Site, language: str) -> None:
    """On another date, what the law changed stands with its rule and place, apart from what time changed."""
    page = get(site, "/vurdering/1/endring?dato=2023-01-01", language)
    text = plain(page.text)
    law, _, rest = text.partition(f"\n{say('docs.changes.by_time', language)}\n")
    time, _, after = rest.partition(f"\n{say('docs.changes.in_between', language)}\n")

    for name in ("KRL-8-1", "KOML-25-1-1"):
        assert f"{language}-{name}" in law
        assert f"{language}-{name}" not in time
    assert say("docs.changes.not_in_force", language) in law
    assert f"{language}-law-koml § 25-1" in law
    # met in 2020 by a letter that is too old in 2023
    assert f"{language}-KRL-2-1" in time
    assert say("word.reason.stale", language) in time
    assert {"en": "1 January 2021"}.get(language, "1. januar 2021") in after
    assert say("docs.changes.ahead.none", language) in after
    assert say("docs.changes.other_rules", language) not in text


def test_the_calendar_ahead_leads_to_what_changes_then(site: Site) -> None:
    """Without a date the page lists the days on which the law changes later, each with a link to what it changes."""
    page = get(site, "/vurdering/1/endring")

    assert "/vurdering/1/endring?dato=2021-01-01" in links(page)
    assert not [link for link in links(page) if "dato=2018" in link]
    assert [field["name"] for field in page.all("input")] == ["dato"]
    assert [label["for"] for label in page.all("label")] == [field["id"] for field in page.all("input")]
    assert say("docs.changes.by_law", "nb") not in page.text


def test_the_same_day_changes_nothing(site: Site) -> None:
    """On the evaluation's own date nothing differs, and the page says so."""
    text = get(site, "/vurdering/1/endring?dato=2020-06-22").text

    for key in ("by_law", "by_time", "in_between"):
        assert say(f"docs.changes.{key}.none", "nb") in text


def test_the_date_goes_along_to_the_other_languages(site: Site) -> None:
    """Changing the language keeps the date that was asked for."""
    assert "?dato=2023-01-01&lang=en" in links(get(site, "/vurdering/1/endring?dato=2023-01-01"))


def test_a_date_after_the_check_and_a_number_out_of_use_are_told(site: Site) -> None:
    """A date after the law was checked warns, and so does one on which the municipality had another number."""
    late = get(site, "/vurdering/1/endring?dato=2026-01-01")
    early = get(site, "/vurdering/1/endring?dato=2017-06-01")
    told = say("docs.changes.no_municipality", "nb", number="5020", day="1. juni 2017")

    assert "warning" in [attributes.get("data-color") for attributes in late.all("div")]
    assert told in plain(early.text)
    assert "warning" in [attributes.get("data-color") for attributes in early.all("div")]
    assert say("docs.changes.no_municipality", "nb", number="5020", day="1. januar 2026") not in plain(late.text)


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("", 200), ("x", 422), ("2023-02-30", 422), ("2023-1-1", 422), ("1900-01-01", 422),
        ("\u0662\u0660\u0662\u0663-01-01", 422),
        ("9999-12-31", 200), ("0001-01-01", 422), ("2023-01-01'; DROP TABLE evaluation", 422),
        ("<script>alert(1)</script>", 422),
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_that_cannot_be_used_is_told(site: Site, asked: str, status: int, language: str) -> None:
    """A date that is none, or from before the law, is told with what to do; no date is no mistake."""
    response = site.client().get(
        "/vurdering/1/endring", query_string={"dato": asked}, headers={"Accept-Language": language}
    )
    html = response.get_data(as_text=True)

    assert response.status_code == status
    assert "<script>" not in html
    assert not re.search(r"\{\w+\}", Page(html).text)


def test_rules_that_came_since_are_told(
    empty_site: Site, tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """An evaluation on other rules than today's is compared by today's, and says so; what cannot be read is told."""
    empty_site.keep(evidence())
    files = pack_files() | {
        "law/krl/2.yaml": pack_files()["law/krl/2.yaml"].replace(b"nb-order-met", b"nb-order-new")
    }
    newer = make_site(tmp_path, read_pack(files), machines, municipalities)
    other = make_site(tmp_path, pack, machines, municipalities)

    assert say("docs.changes.other_rules", "nb") in get(newer, "/vurdering/1/endring?dato=2023-01-01").text
    # the evidence speaks of facts that the law that ships does not have
    assert other.client().get("/vurdering/1/endring?dato=2023-01-01").status_code == 422
    newer.application.close()
    other.application.close()


@pytest.mark.parametrize(
    "address", ["/lov/dekning", "/lov/kalender", "/lov/KRL-2-1", "/vurdering/1/endring?dato=2023-01-01"]
)
def test_questions_to_the_database_stay_few(empty_site: Site, address: str) -> None:
    """A page of the book takes as many SQL statements with many rows as with few."""

    def ask() -> None:
        assert empty_site.client().get(address).status_code == 200

    empty_site.keep(evidence())
    empty_site.keep_scenarios("KRL-2-1", 2)
    few = empty_site.statements(ask)
    empty_site.keep_scenarios("KRL-2-1", 60)
    empty_site.keep_scenarios("KRL-2-2", 60)

    # a page of an evaluation asks first whose it is, and beside the page which places the reader has
    assert few == empty_site.statements(ask) <= (4 if "/vurdering/" in address else 2)


# The texts


#: a file's name, which looks like a key
NO_KEYS = {"docs.sqlite3"}


def used_texts() -> set[str]:
    """Every text of the book that templates or code ask for, or the beginnings of those put together."""
    files = [*(FOLDER / "templates").rglob("*.html"), *FOLDER.rglob("*.py")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return set(re.findall(r"docs(?:\.[a-z0-9_]+)+\.?(?![a-z0-9_])", text)) - NO_KEYS


def test_every_text_of_the_book_is_used_and_there() -> None:
    """Each text that is asked for exists, and each text of the book is asked for, whole or by its beginning."""
    known = {key for key in catalogue() if key.startswith("docs.")}
    used = used_texts()
    whole = {key for key in used if not key.endswith(".")}
    beginnings = tuple(key for key in used if key.endswith("."))

    assert whole - known == set()
    assert {key for key in known if key not in whole and not key.startswith(beginnings)} == set()
    assert all(any(key.startswith(start) for key in known) for start in beginnings)
    assert len(known) > 100
