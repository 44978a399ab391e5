"""Samples of case files as evidence: anonymous counts, from a period, that show what was looked into and no more."""

from __future__ import annotations

from typing import Any

import pytest

from models.words import Outcome, Reason
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.rules.made_evidence import evidence_of, finding_of, proved, refused, statement

#: asked of practice: a record from the last twelve months, counted from the period (KOML-25-1-3c)
FOLLOWED_UP = "avvik.fulgt_opp"
#: and a document no older than two years, counted from its date (KOML-25-1-3c)
ARRANGED = "avvik.ordning"


def sample(**more: object) -> dict[str, object]:
    """Ten files drawn from forty of the year before, and it was so in eight."""
    return {"drawn": 10, "of": 40, "from": "2023-01-01", "to": "2023-12-31", "found": 8, **more}


def sampled(fact: str = FOLLOWED_UP, *, value: object = True, of: dict[str, object] | None = None) -> dict[str, Any]:
    """A statement that rests on a sample."""
    return statement(fact, value, sample=of or sample())


@pytest.mark.parametrize(
    ("more", "value", "code", "field"),
    [
        ({"found": 11}, True, "sample_found_too_many", "found"),
        ({"drawn": 41}, True, "sample_larger_than_all", "drawn"),
        ({"drawn": 0, "found": 0}, True, "sample_empty", "drawn"),
        ({"to": "2022-12-31"}, True, "period_backwards", "to"),
        ({"found": 0}, True, "sample_says_the_opposite", "found"),
        ({"found": 10}, False, "sample_says_the_opposite", "found"),
        ({"drawn": -1}, True, "field_too_small", "drawn"),
        ({"found": "åtte"}, True, "field_needs_whole_number", "found"),
        ({"names": []}, True, "field_unknown", "names"),
    ],
)
def test_a_sample_that_cannot_be_is_refused(
    pack: Pack, municipalities: Municipalities, more: dict[str, object], value: object, code: str, field: str
) -> None:
    """Counts that cannot be, an empty sample, a period backwards and anything but counts are told by their field."""
    told = refused(pack, municipalities, sampled(value=value, of=sample(**more)))

    assert told == {(code, f"statements.0.sample.{field}")}


@pytest.mark.parametrize("shown_by", ["assertion", "document", "observation"])
def test_a_sample_is_a_record(pack: Pack, municipalities: Municipalities, shown_by: str) -> None:
    """A statement that rests on a sample is shown by record, and nothing else."""
    told = refused(pack, municipalities, sampled() | {"shown_by": shown_by})

    assert told == {("sample_needs_record", "statements.0.shown_by")}


@pytest.mark.parametrize(
    ("value", "more"),
    [
        (True, {"found": 1}),
        (True, {"found": 10}),
        (True, {"drawn": 40, "found": 40}),
        (True, {"of": None}),
        (True, {"from": "2023-12-31"}),
        (False, {"found": 0}),
        (False, {"found": 9}),
    ],
)
def test_a_sample_at_its_limits_is_taken(
    pack: Pack, municipalities: Municipalities, value: object, more: dict[str, object]
) -> None:
    """Every file drawn, one found, all found or none, one day, and no known number of files: still samples."""
    (kept,) = evidence_of(pack, municipalities, sampled(value=value, of=sample(**more))).statements

    assert kept.sample is not None


@pytest.mark.parametrize(
    ("fact", "to", "months"),
    [
        (FOLLOWED_UP, "2023-06-02", "less than twelve"),
        (FOLLOWED_UP, "2023-06-01", "twelve"),
        (ARRANGED, "2022-06-02", "less than twenty-four"),
        (ARRANGED, "2022-06-01", "twenty-four"),
    ],
)
def test_the_period_of_the_sample_decides_its_age(
    pack: Pack, machines: Machines, municipalities: Municipalities, fact: str, to: str, months: str
) -> None:
    """Age is counted from the last day of the files, whatever the days of the document and the statement."""
    for more in ({}, {"from": "2020-01-01"}, {"from": "2020-01-01", "to": "2030-01-01"}, {"to": "2024-05-02"}):
        said = sampled(fact, of=sample(**{"from": "2022-01-01", "to": to})) | more
        finding = finding_of(pack, machines, evidence_of(pack, municipalities, said), "KOML-25-1-3c")
        (result,) = [item for item in finding.criteria if item.used or item.aside]

        assert result.used == ((fact,) if months.startswith("less") else ())
        assert result.aside == (() if months.startswith("less") else ((fact, "stale"),))


def test_a_sample_that_shows_the_opposite_breaks(
    pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """A fresh sample counts against the duty as any record does; an old one leaves the question open."""
    for year, outcome in (("2023", Outcome.BROKEN), ("2021", Outcome.UNRESOLVED)):
        period = {"from": f"{year}-01-01", "to": f"{year}-12-31", "found": 2}
        evidence = evidence_of(pack, municipalities, sampled(value=False, of=sample(**period)))
        finding = finding_of(pack, machines, evidence, "KOML-25-1-3c")

        assert finding.outcome is outcome
        assert (Reason.STALE in finding.reasons) is (outcome is Outcome.UNRESOLVED)


@pytest.mark.parametrize(
    ("more", "small"),
    [
        ({"drawn": 3, "found": 3}, True),
        ({"drawn": 4, "found": 4}, False),
        ({"found": 1}, True),
        ({"found": 3}, True),
        ({"found": 4}, False),
        ({"found": 6}, False),
        ({"found": 7}, True),
        ({"found": 10}, False),
    ],
)
def test_small_counts_are_kept_and_marked(
    pack: Pack, machines: Machines, municipalities: Municipalities, more: dict[str, object], small: bool
) -> None:
    """From one to three files drawn, found, or left when the found are taken away: kept as they are, and marked."""
    evidence = evidence_of(pack, municipalities, sampled(of=sample(**more)))
    about = proved(finding_of(pack, machines, evidence, "KOML-25-1-3c"), pack, evidence, FOLLOWED_UP).about

    assert about["sample_found"] == str(more["found"])
    assert about.get("sample_small") == ("true" if small else None)


@pytest.mark.parametrize(("of", "told"), [(40, "40"), (None, "")])
def test_the_proof_tells_of_the_sample(
    pack: Pack, machines: Machines, municipalities: Municipalities, of: int | None, told: str
) -> None:
    """How many files, of how many, from when and in how many it was so stand in the proof; unknown is not 0."""
    evidence = evidence_of(pack, municipalities, sampled(of=sample(of=of, found=5)))
    about = proved(finding_of(pack, machines, evidence, "KOML-25-1-3c"), pack, evidence, FOLLOWED_UP).about

    assert {name: value for name, value in about.items() if name.startswith("sample_")} == {
        "sample_drawn": "10",
        "sample_of": told,
        "sample_from": "2023-01-01",
        "sample_to": "2023-12-31",
        "sample_found": "5",
    }
