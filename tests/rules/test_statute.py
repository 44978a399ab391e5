"""The maps of the statutes: nothing in the law is unanswered, and whatever is left out is found."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from models.errors import ProblemError
from models.statute import Ledd, Spot, Statute
from models.texts import say
from models.words import ExitCode, Language, Strength
from rules.citation import citation_text
from rules.pack import Pack
from rules.reading import Places
from rules.statute import Gap, load_statutes, statute_gaps
from rules.validation import validate
from webapp.cli import run

Data = dict[str, Any]


@pytest.fixture(scope="module")
def statutes() -> dict[str, Statute]:
    """The maps that ship, by law."""
    return {statute.law: statute for statute in load_statutes()}


def _data(statute: Statute) -> Data:
    return statute.model_dump(mode="json", by_alias=True, exclude_unset=True)


def _statute(data: Data) -> Statute:
    return validate(Statute, data, Places("statute/krl.yaml"))


def _changed(statute: Statute, change: Callable[[Data], object]) -> Statute:
    """A map with one thing changed in it."""
    data = copy.deepcopy(_data(statute))
    change(data)
    return _statute(data)


def _section(data: Data, name: str) -> Data:
    return next(section for section in data["sections"] if section["section"] == name)


def _place(data: Data, section: str, version: int, *spot: object) -> Data:
    places = _section(data, section)["versions"][version]["places"]
    return next(
        item for item in places if (item["ledd"], item.get("letter"), item.get("punktum")) == (*spot, None, None)[:3]
    )


def _gaps(statute: Statute, pack: Pack, change: Callable[[Data], object]) -> list[tuple[str, str, str]]:
    return [(gap.code, gap.section, gap.detail) for gap in statute_gaps([_changed(statute, change)], pack)]


def test_the_maps_have_no_gap(pack: Pack) -> None:
    """Every place of krisesenterlova and the regulation, in every wording, points to duties or says why to none."""
    assert statute_gaps(load_statutes(), pack) == []


def test_the_maps_are_whole(statutes: dict[str, Statute]) -> None:
    """Krisesenterlova has §§ 1 to 12 with 5 a, 5 b and 6 a; the regulation §§ 1 to 5; both from their first day."""
    assert list(statutes) == ["ffs", "krl"]
    assert " ".join(statutes["krl"].contents) == "1 2 3 4 5 5 a 5 b 6 6 a 7 8 9 10 11 12"
    assert " ".join(statutes["ffs"].contents) == "1 2 3 4 5"
    assert statutes["krl"].in_force.from_ == date(2010, 1, 1)
    assert statutes["ffs"].in_force.from_ == date(2017, 3, 8)


def test_every_obligation_is_pointed_at(pack: Pack, statutes: dict[str, Statute]) -> None:
    """Each obligation of krisesenterlova and the regulation stands at some place of their maps, and no other does."""
    pointed = {
        name
        for statute in statutes.values()
        for section in statute.sections
        for version in section.versions
        for place in version.places
        for name in place.obligations
    }
    wanted = {name for name, provision in pack.provision_of.items() if provision.law in statutes}

    assert pointed == wanted


def test_a_place_that_is_only_recommended_says_so(pack: Pack, statutes: dict[str, Statute]) -> None:
    """Where the regulation says bør of a plan or a procedure, the place points to recommendations only."""
    section = next(item for item in statutes["ffs"].sections if item.section == "4")
    third = [place for place in section.versions[0].places if place.spot.ledd == len(section.versions[0].ledd)]

    assert [place.text.split()[1:3] for place in third] == [["bør", "sjå"], ["tillegg", "bør"]]
    for place in third:
        for name in place.obligations:
            assert {version.strength for version in pack.obligations[name].versions} == {Strength.SHOULD}


def test_the_words_stand_where_the_law_puts_them(statutes: dict[str, Statute]) -> None:
    """The words on direct access moved from the third to the fourth ledd of § 2 in 2026, unchanged."""
    section = next(item for item in statutes["krl"].sections if item.section == "2")
    before, after = section.versions
    (then,) = [place for place in before.places if "KRL-2-4" in place.obligations]
    (now,) = [place for place in after.places if "KRL-2-4" in place.obligations]

    assert (then.ledd, now.ledd) == (3, 4)
    assert then.text == now.text


def test_a_ledd_can_have_a_list_between_its_sentences() -> None:
    """A sentence, then an introduction with letters, then a sentence: each is a place, also sentences in letters."""
    ledd = Ledd.model_validate_json('{"punktum": 3, "introduced_by": 2, "letters": [1, 2]}')

    assert ledd.spots(4) == (
        Spot(4, None, 1),
        Spot(4, None, 2),
        Spot(4, "a", None),
        Spot(4, "b", 1),
        Spot(4, "b", 2),
        Spot(4, None, 3),
    )
    assert Ledd.model_validate_json('{"letters": [1]}').spots(1) == (Spot(1, None, None), Spot(1, "a", None))


CHANGES: dict[str, tuple[Callable[[Data], object], tuple[str, str, str]]] = {
    "a ledd is left out": (
        lambda data: _section(data, "2")["versions"][0]["places"].remove(_place(data, "2", 0, 6)),
        ("place_missing", "2", "(6), 2010-01-01"),
    ),
    "a letter is left out": (
        lambda data: _section(data, "2")["versions"][1]["places"].remove(_place(data, "2", 1, 2, "b")),
        ("place_missing", "2", "(2) b, 2026-01-01"),
    ),
    "the introduction of a list is left out": (
        lambda data: _section(data, "2")["versions"][0]["places"].remove(_place(data, "2", 0, 2)),
        ("place_missing", "2", "(2), 2010-01-01"),
    ),
    "a sentence is left out": (
        lambda data: _section(data, "11")["versions"][0]["places"].remove(_place(data, "11", 0, 1, None, 2)),
        ("place_missing", "11", "(1) 2, 2010-01-01"),
    ),
    "a place stands twice": (
        lambda data: _section(data, "1")["versions"][0]["places"].append(_place(data, "1", 0, 1)),
        ("place_unknown", "1", "(1), 2010-01-01"),
    ),
    "a place that the wording does not have": (
        lambda data: _section(data, "1")["versions"][0]["places"].append(_place(data, "1", 0, 1) | {"ledd": 2}),
        ("place_unknown", "1", "(2), 2010-01-01"),
    ),
    "a section without duties is left out": (
        lambda data: data["sections"].remove(_section(data, "10")),
        ("sections", "10", ""),
    ),
    "a section stands twice": (
        lambda data: data["sections"].append(_section(data, "12")),
        ("sections", "12", ""),
    ),
    "a section nobody listed": (
        lambda data: data["contents"].remove("12"),
        ("sections", "12", ""),
    ),
    "a section with duties is left out": (
        lambda data: data["sections"].remove(_section(data, "6 a")),
        ("not_pointed_at", "6 a", "KRL-6a-2, 2022-08-01"),
    ),
    "an obligation is left out": (
        lambda data: _place(data, "2", 0, 2, "a")["obligations"].remove("KRL-2-2a-6"),
        ("not_pointed_at", "2", "KRL-2-2a-6, 2010-01-01"),
    ),
    "an obligation is left out of the new wording": (
        lambda data: _place(data, "3", 1, 3)["obligations"].remove("KRL-3-3b"),
        ("not_pointed_at", "3", "KRL-3-3b, 2026-01-01"),
    ),
    "an obligation that does not exist": (
        lambda data: _place(data, "3", 1, 2)["obligations"].append("KRL-3-9"),
        ("obligation_unknown", "3", "KRL-3-9"),
    ),
    "an obligation at another ledd": (
        lambda data: _place(data, "2", 1, 5)["obligations"].append("KRL-2-4"),
        ("not_cited", "2", "KRL-2-4, (5), 2026-01-01"),
    ),
    "an obligation at another letter": (
        lambda data: _place(data, "2", 1, 2, "a")["obligations"].append("KRL-2-2b"),
        ("not_cited", "2", "KRL-2-2b, (2) a, 2026-01-01"),
    ),
    "an obligation of a letter at the introduction": (
        lambda data: _place(data, "2", 1, 2)["obligations"].append("KRL-2-2b"),
        ("not_cited", "2", "KRL-2-2b, (2), 2026-01-01"),
    ),
    "an obligation at another sentence": (
        lambda data: _place(data, "4", 2, 2, None, 1)["obligations"].append("KRL-4-2c"),
        ("not_cited", "4", "KRL-4-2c, (2) 1, 2022-08-01"),
    ),
    "an obligation at another section": (
        lambda data: _place(data, "5 b", 0, 1)["obligations"].append("KRL-5a-1"),
        ("not_cited", "5 b", "KRL-5a-1, (1), 2026-01-01"),
    ),
    "an obligation before it was in force": (
        lambda data: _place(data, "3", 0, 1)["obligations"].append("KRL-3-1b"),
        ("not_cited", "3", "KRL-3-1b, (1), 2010-01-01"),
    ),
    "an obligation that came later than the wording": (
        lambda data: _place(data, "7", 0, 3, None, 2).update(obligations=["KRL-7-2"], no_duty=None),
        ("not_cited", "7", "KRL-7-2, (3) 2, 2010-01-01"),
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_left_out_or_wrong_is_found(pack: Pack, statutes: dict[str, Statute], name: str) -> None:
    """Each thing that is left out of a map, or put at the wrong place, is found and told by section and place."""
    change, expected = CHANGES[name]

    def changed(data: Data) -> None:
        change(data)
        for section in data["sections"]:
            for version in section["versions"]:
                for place in version["places"]:
                    if place.get("no_duty", ...) is None:
                        del place["no_duty"]

    assert expected in _gaps(statutes["krl"], pack, changed)


def _shifted(statute: Statute, section: str, number: int, **days: date) -> Statute:
    """The map with a first or last day of one wording moved."""
    sections = []
    for item in statute.sections:
        versions = list(item.versions)
        if item.section == section:
            period = versions[number].in_force.model_copy(update=days)
            versions[number] = versions[number].model_copy(update={"in_force": period})
        sections.append(item.model_copy(update={"versions": tuple(versions)}))
    return statute.model_copy(update={"sections": tuple(sections)})


@pytest.mark.parametrize("step", [timedelta(days=-1), timedelta(days=1)])
def test_a_shifted_date_is_found(pack: Pack, statutes: dict[str, Statute], step: timedelta) -> None:
    """Any first or last day of any wording, moved by a day alone, leaves a gap in that section."""
    tried = 0
    for statute in statutes.values():
        for section in statute.sections:
            for number, version in enumerate(section.versions):
                days = {"from_": version.in_force.from_, "to": version.in_force.to}
                for end, was in days.items():
                    if was is None:
                        continue
                    tried += 1
                    found = statute_gaps([_shifted(statute, section.section, number, **{end: was + step})], pack)
                    assert section.section in {gap.section for gap in found}, (section.section, end, was)

    assert tried > len(CHANGES)


@pytest.mark.parametrize("step", [timedelta(days=-1), timedelta(days=1)])
def test_a_boundary_that_is_moved_whole_is_found(pack: Pack, statutes: dict[str, Statute], step: timedelta) -> None:
    """Two wordings that meet, but on another day than the rules', do not fit the citations of the day between."""
    day = date(2025, 12, 31) + step
    moved = _shifted(_shifted(statutes["krl"], "2", 0, to=day), "2", 1, from_=day + timedelta(days=1))

    assert {gap.code for gap in statute_gaps([moved], pack)} == {"not_cited", "not_pointed_at"}


@pytest.mark.parametrize(
    ("section", "field", "value"),
    [
        ("5 a", "added_by", None),
        ("8", "repealed_by", None),
        ("10", "added_by", "LOV-1"),
        ("12", "repealed_by", "LOV-1"),
    ],
)
def test_a_section_that_comes_or_goes_says_by_what(
    pack: Pack, statutes: dict[str, Statute], section: str, field: str, value: str | None
) -> None:
    """A section that came later names the act that added it, one that went the act that repealed it; no other."""

    def change(data: Data) -> None:
        part = _section(data, section)
        part.pop(field, None)
        if value is not None:
            part[field] = value

    assert [gap[:2] for gap in _gaps(statutes["krl"], pack, change)] == [("dates", section)]


def test_a_citation_that_does_not_fit_is_found(pack: Pack, statutes: dict[str, Statute]) -> None:
    """When a rule cites another ledd than the one its place is in, the map does not fit the rules."""
    obligation = pack.obligations["KRL-2-6"]
    version = obligation.versions[1]
    citation = version.citation.model_copy(update={"ledd": 7})
    wrong = obligation.model_copy(
        update={"versions": (obligation.versions[0], version.model_copy(update={"citation": citation}))}
    )
    provision = pack.provision_of["KRL-2-6"]
    others = tuple(wrong if item.id == wrong.id else item for item in provision.obligations)
    changed = tuple(
        item.model_copy(update={"obligations": others}) if item.provision == "KRL-2" else item
        for item in pack.provisions
    )
    spoiled = Pack(pack.laws, pack.checked_to, changed, pack.facts, pack.files)

    assert {(gap.code, gap.detail) for gap in statute_gaps([statutes["krl"]], spoiled)} == {
        ("not_cited", "KRL-2-6, (6), 2026-01-01"),
        ("not_pointed_at", "KRL-2-6, 2026-01-01"),
    }


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda place: place.update(no_duty={"nb": "a", "nn": "b", "en": "c"}), "place_points_or_explains"),
        (lambda place: place.pop("obligations"), "place_points_or_explains"),
        (lambda place: place.pop("text"), "field_missing"),
    ],
)
def test_a_place_points_or_explains(
    statutes: dict[str, Statute], change: Callable[[Data], object], code: str
) -> None:
    """A place that does neither, or both, or is without its words, is refused."""
    with pytest.raises(ProblemError) as caught:
        _changed(statutes["krl"], lambda data: change(_place(data, "2", 0, 1)))

    assert [problem.code for problem in caught.value.problems] == [code]


def test_a_reason_without_a_language_is_refused(statutes: dict[str, Statute]) -> None:
    """Why a place gives no duty must be said in all three languages."""
    with pytest.raises(ProblemError) as caught:
        _changed(statutes["krl"], lambda data: _place(data, "1", 0, 1)["no_duty"].pop("en"))

    assert [problem.code for problem in caught.value.problems] == ["field_missing"]


def test_a_list_needs_its_introduction(statutes: dict[str, Statute]) -> None:
    """A list cannot be introduced by a sentence that the ledd does not have."""

    def change(data: Data) -> None:
        _section(data, "2")["versions"][0]["ledd"][1]["introduced_by"] = 2

    with pytest.raises(ProblemError) as caught:
        _changed(statutes["krl"], change)

    assert [problem.code for problem in caught.value.problems] == ["list_without_introduction"]


def test_a_folder_without_maps_is_refused(tmp_path: Path) -> None:
    """No map at all is a mistake, never a map without gaps."""
    with pytest.raises(ProblemError) as caught:
        load_statutes(tmp_path)

    assert [problem.code for problem in caught.value.problems] == ["pack_empty"]


@pytest.mark.parametrize(
    "code",
    ["dates", "sections", "place_missing", "place_unknown", "obligation_unknown", "not_cited", "not_pointed_at"],
)
@pytest.mark.parametrize("language", Language)
def test_a_gap_is_told_with_its_section(code: str, language: Language) -> None:
    """Every kind of gap has a text in three languages that names the law and the section."""
    problem = Gap(code, "krl", "6 a", "KRL-6a-2, 2022-08-01").problem()
    told = say(problem.text_key, language, **problem.arguments)

    assert "krl § 6 a" in told
    assert problem.where.file == "statute/krl.yaml"


def test_a_place_reads_as_a_citation(pack: Pack, statutes: dict[str, Statute]) -> None:
    """What the rules cite is said as the map's place is: a sentence within a letter after the letter."""
    law = pack.law_of["ffs"]
    section = next(item for item in statutes["ffs"].sections if item.section == "3")
    place = next(item for item in section.versions[0].places if item.spot == Spot(2, "c", 2))
    citation = pack.obligations["FFS-3-2c"].versions[0].citation.model_copy(update={"punktum": place.punktum})

    assert citation_text(law, citation, "nb").endswith("§ 3 andre ledd bokstav c andre punktum")


def test_the_command_shows_the_map(capsys: pytest.CaptureFixture[str]) -> None:
    """`law map` tells each place of a day's wording with its words and its duties, and says when there is no map."""
    assert run(["law", "map", "KRL", "--on", "2026-01-01", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    (second,) = [item for item in told["sections"] if item["section"] == "2"]
    (version,) = second["versions"]
    fourth = next(item for item in version["places"] if item["place"].endswith("fjerde ledd"))

    assert told["gaps"] == []
    assert [item["section"] for item in told["sections"]] == [
        name for name in load_statutes()[1].contents if name != "8"
    ]
    assert fourth["obligations"] == ["KRL-2-4"]
    assert "utan tilvising eller timeavtale" in fourth["text"]

    assert run(["law", "map", "hol"]) == ExitCode.UNUSABLE
    assert "ffs, krl" in capsys.readouterr().err
