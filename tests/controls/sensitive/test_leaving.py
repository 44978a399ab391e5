"""What is security stays, what is not open is not published, and no small count of persons can be worked out."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from itertools import product
from typing import Any

import pytest

from controls.sensitive.leaving import (
    NOT_PERSONS,
    counts_persons,
    in_public_version,
    may_be_exported,
    may_be_indexed,
    may_be_mailed,
    public_version,
    small_counts,
    without_small_counts,
)
from models.documents import Confidentiality, Description, Document, FileKind, Revision
from models.evidence import SMALL_COUNT, SUPPRESSED, Evidence, Statement
from models.vocabulary import FactType
from models.words import Group
from rules.pack import load_pack

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
FACTS = load_pack().facts
RESIDENTS, BEDS = "statistikk.beboere", "statistikk.sengeplasser"


def document(*classes: Confidentiality) -> Document:
    """A document whose revisions have these classes."""
    revisions = tuple(
        Revision(
            number=number, sha256="0" * 64, at=NOW, by="r", description=Description(title="x", confidentiality=each)
        )
        for number, each in enumerate(classes, 1)
    )
    return Document(id=1, holder="5020", kind=FileKind.TXT, size=1, revisions=revisions, uses=())


@pytest.mark.parametrize(
    ("confidentiality", "allowed"),
    [
        (Confidentiality.OPEN, (True, True, True, True)),
        (Confidentiality.EXEMPT, (True, True, True, False)),
        (Confidentiality.CONFIDENTIAL, (True, True, False, False)),
        (Confidentiality.SECURITY, (False, False, False, False)),
    ],
)
def test_each_class_may_leave_so_far(confidentiality: Confidentiality, allowed: tuple[bool, ...]) -> None:
    """Security never leaves; what is secret is not mailed; only what is open is public, by the newest revision."""
    asked = (may_be_exported, may_be_indexed, may_be_mailed, in_public_version)

    assert tuple(each(document(Confidentiality.OPEN, confidentiality)) for each in asked) == allowed


def test_the_strictest_of_the_same_content_counts() -> None:
    """A content that is security for one holder does not leave by way of another; one that nobody has never does."""
    both = (document(Confidentiality.OPEN), document(Confidentiality.SECURITY))

    assert not any(each(*both) for each in (may_be_exported, may_be_indexed, may_be_mailed, in_public_version))
    assert not any(each() for each in (may_be_exported, may_be_indexed, may_be_mailed, in_public_version))


def test_every_unit_of_the_vocabulary_was_thought_of() -> None:
    """Numbers of persons and of what happened to them are withheld when small; money, beds and rooms are not."""
    units = {fact.unit.nb for fact in FACTS.values() if fact.unit is not None}

    assert units - NOT_PERSONS == {
        "barn", "besøk", "brudd", "døgn", "ganger", "meldinger", "opphold", "personer", "samtaler", "utleveringer",
    }  # fmt: skip
    assert counts_persons(FACTS[RESIDENTS])
    assert not counts_persons(FACTS[BEDS])
    assert counts_persons(None)


def statement(value: int | str | bool, group: Group = Group.ALL, fact: str = RESIDENTS, **more: Any) -> Statement:  # noqa: ANN401 - fields by name; a value of any type
    """A statement on a number."""
    told = {
        "id": f"s-{group.value}", "fact": fact, "value": value, "about": "municipality", "said_by": "municipality",
        "group": group, "mode": "done", "shown_by": "document", "certainty": "certain", "from": date(2025, 1, 1),
        "to": date(2025, 12, 31), "source": {"document": "d", "locator": "s. 1", "quote": "to menn"},
        "note": "to menn",
    }  # fmt: skip
    return Statement.model_validate_json(json.dumps(told | more, default=str))


@pytest.mark.parametrize("value", range(7))
def test_one_to_three_persons_are_withheld(value: int) -> None:
    """A count of 1 to 3 becomes dots and loses quote and note, which can say it in words; none and more stay."""
    before = statement(value)
    after = small_counts(before, FACTS[RESIDENTS])

    if 1 <= value <= SMALL_COUNT:
        assert (after.value, after.note, after.source.quote) == (SUPPRESSED, None, None)
        assert (after.source.document, after.source.locator) == ("d", "s. 1")
    else:
        assert after == before


@pytest.mark.parametrize(("value", "fact"), [(2, BEDS), (True, RESIDENTS), (SUPPRESSED, RESIDENTS), (12, RESIDENTS)])
def test_other_values_stay(value: int | str | bool, fact: str) -> None:
    """Beds, yes and no, what is withheld already, and larger counts stay as they are."""
    before = statement(value, fact=fact)

    assert small_counts(before, FACTS[fact]) == before


@pytest.mark.parametrize(
    ("drawn", "found", "gone"),
    [(10, 2, True), (10, 9, True), (2, 0, True), (10, 5, False), (10, 0, False), (10, 10, False)],
)
def test_a_small_sample_goes_whole(drawn: int, found: int, gone: bool) -> None:
    """A sample of case files with a small count, or that leaves one, goes whole and takes the number along."""
    sample = {"drawn": drawn, "of": 40, "from": date(2025, 1, 1), "to": date(2025, 12, 31), "found": found}
    after = small_counts(statement(8, sample=sample), FACTS[RESIDENTS])

    assert (after.sample is None) is gone
    assert after.value == (SUPPRESSED if gone else 8)


def values(*statements: Statement) -> dict[str, Any]:
    """What is shown of each group."""
    return {item.group.value: item.value for item in without_small_counts(statements, FACTS)}


def test_a_total_gives_no_part_away() -> None:
    """With one part withheld the smallest other part is too, for the total would tell; with two it need not be."""
    shown = values(statement(14), statement(12, Group.WOMEN), statement(2, Group.MEN))
    assert shown == {"all": 14, "women": SUPPRESSED, "men": SUPPRESSED}
    several = values(
        statement(30), statement(12, Group.WOMEN), statement(2, Group.MEN), statement(16, Group.CHILDREN)
    )
    assert several == {"all": 30, "women": SUPPRESSED, "men": SUPPRESSED, "children": 16}


def test_what_was_withheld_before_is_not_given_away_either() -> None:
    """A part that came with dots is guarded like one that got them here."""
    shown = values(statement(20), statement(12, Group.WOMEN), statement(SUPPRESSED, Group.MEN))

    assert shown["women"] == SUPPRESSED


def test_what_a_total_leaves_is_a_count_too() -> None:
    """A part that is not stated can be worked out, and is guarded when it is small."""
    assert values(statement(14), statement(12, Group.WOMEN))["women"] == SUPPRESSED
    assert values(statement(14), statement(5, Group.WOMEN)) == {"all": 14, "women": 5}
    fathers = values(statement(12, Group.CHILDREN), statement(10, Group.CHILDREN_WITH_FATHER))
    assert fathers["children_with_father"] == SUPPRESSED


@pytest.mark.parametrize("parts", list(product(range(6), repeat=3)))
def test_no_small_part_can_be_worked_out(parts: tuple[int, int, int]) -> None:
    """Whatever the parts are: where a total is shown, what it leaves of its parts is no small count of one part."""
    groups = (Group.WOMEN, Group.MEN, Group.CHILDREN)
    told = [statement(sum(parts)), *map(statement, parts, groups)]
    shown = values(*told)
    if not isinstance(shown["all"], int):
        return
    hidden = [part for part, group in zip(parts, groups, strict=True) if shown[group.value] == SUPPRESSED]

    assert all(not 1 <= value <= SMALL_COUNT for value in shown.values() if isinstance(value, int))
    # a reader who knows that what is hidden is at least one can tell nothing about a single part
    assert len(hidden) != 1 or len([part for part in parts if part > 0]) == 1 or not 1 <= hidden[0] <= SMALL_COUNT


def test_other_facts_and_periods_are_no_parts() -> None:
    """Only statements of one fact, about the same and over the same period are added up."""
    earlier: dict[str, Any] = {"from": date(2024, 1, 1), "to": date(2024, 12, 31)}
    other = statement(2, Group.MEN, **earlier)

    assert values(statement(14), statement(9, Group.WOMEN), other) == {"all": 14, "women": 9, "men": SUPPRESSED}


def test_the_public_version_names_nothing_that_is_not_open() -> None:
    """Of a document that is not open title, address, hash, quotes and places are gone; what rests on it stays."""
    other = {"document": "e", "quote": "2 menn"}
    told = (
        {
            "format": "tilsynsklar-evidence/1", "subject": {"municipality": "5020", "name": "Osen"},
            "documents": [
                {"id": "d", "title": "Plantegning", "date": "2025", "url": "https://x.example", "sha256": "1" * 64},
                {"id": "e", "title": "Årsmelding", "date": "2025"},
            ],
            "statements": [
                statement(12).model_dump(mode="json", by_alias=True),
                statement(2, Group.MEN, source=other).model_dump(mode="json", by_alias=True),
            ],
        }
    )  # fmt: skip
    evidence = Evidence.model_validate_json(json.dumps(told))
    public = public_version(evidence, FACTS, {"d"}, "Ikke offentlig")
    text = public.model_dump_json()

    assert [item.title for item in public.documents] == ["Ikke offentlig", "Årsmelding"]
    assert [item.value for item in public.statements] == [12, SUPPRESSED]
    assert not [word for word in ("Plantegning", "x.example", "1111", "to menn", "2 menn", "s. 1") if word in text]
    assert Evidence.model_validate_json(public.model_dump_json(by_alias=True)) == public


def test_a_number_is_a_number_of_the_vocabulary() -> None:
    """The facts that the tests use are numbers."""
    assert {FACTS[name].type for name in (RESIDENTS, BEDS)} == {FactType.NUMBER}
