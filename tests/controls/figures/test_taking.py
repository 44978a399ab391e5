"""What chosen cells become: figures as they were written, and all else listed with its reason."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from controls.figures.choices import MOST_SIGNS, Choices, propose, with_signs
from controls.figures.numbers import DecimalSign, Why
from controls.figures.proposing import Meant
from controls.figures.signs import Meaning
from controls.figures.taking import MOST_FIGURES, Taking, take
from models.errors import ProblemError
from models.evidence import SUPPRESSED
from models.texts import catalogue
from models.vocabulary import Fact
from models.words import Group
from rules.evidence_file import value_problem
from rules.pack import Pack
from tests.controls.figures import tables_made as made

LATEST = 2026
RESIDENTS = "statistikk.beboere"


@pytest.fixture(scope="module")
def facts(pack: Pack) -> dict[str, Fact]:
    """The statistics of the vocabulary."""
    return {name: fact for name, fact in pack.facts.items() if fact.statistic is not None}


def taken(text: str, facts: dict[str, Fact], publisher: str = "Bufdir", **more: object) -> Taking:
    """What becomes of a table about Osen."""
    grid = made.grid_of(text)
    chosen = propose(grid, made.OSEN, facts, [publisher], merged=False)
    return take(grid, replace(chosen, **more) if more else chosen, facts, LATEST)  # type: ignore[arg-type]


def one(cell: str, facts: dict[str, Fact], publisher: str = "Bufdir", **more: object) -> int | str | Why:
    """What becomes of one cell in a column of residents."""
    found = taken(f'region;år;Beboere\n5020 Osen;2022;"{cell}"\n5021 Oppdal;2022;7\n5022 Rennebu;2022;8\n', facts,
                  publisher, **more)  # fmt: skip
    return found.taken[0].value if found.taken else found.left[0].why


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("12", 12),
        ("0", 0),
        ("1 350", 1350),
        ("..", SUPPRESSED),
        ("Skjermet", SUPPRESSED),
        ("<4", SUPPRESSED),
        ("", Why.EMPTY),
        ("-", Why.UNKNOWN_SIGN),
        (":", Why.UNKNOWN_SIGN),
        ("mangler", Why.MISSING),
        ("12,5", Why.DECIMALS),
        ("1.350", Why.AMBIGUOUS),
        ("12*", Why.MARK),
        ("85 %", Why.PERCENT),
        ("-4", Why.TOO_SMALL),
        ("=1+1", Why.NOT_A_NUMBER),
    ],
)
def test_a_cell_is_taken_as_it_was_written(cell: str, expected: int | str | Why, facts: dict[str, Fact]) -> None:
    """Withheld is withheld, 0 is 0, missing is left out, and what is no whole number is refused with a reason."""
    assert one(cell, facts) == expected


@given(st.text(max_size=12))
@settings(max_examples=25, deadline=None)
def test_a_figure_is_always_one_that_its_fact_can_have(cell: str) -> None:
    """Whatever stands in a cell, it is left out with a reason or is a value that evidence can hold."""
    known = _FACTS[0]
    shown = "".join(sign for sign in cell if sign.isprintable() and sign not in '";')
    value = one(shown, known)
    if not isinstance(value, Why):
        assert value_problem(value, known[RESIDENTS]) is None
        assert (
            value == SUPPRESSED
            or str(value) == "".join(sign for sign in shown if sign in "0123456789")[: len(str(value))]
        )


_FACTS: list[dict[str, Fact]] = []


@pytest.fixture(autouse=True)
def _known(facts: dict[str, Fact]) -> None:
    """Let the test of generated cells know the facts."""
    _FACTS[:] = [facts]


def test_a_person_says_what_a_sign_means(facts: dict[str, Fact]) -> None:
    """A sign that nobody has explained is what a person says; only a dash can be said to be 0."""
    told = {meaning: one("*", facts, signs={"*": meaning}) for meaning in (Meaning.SUPPRESSED, Meaning.MISSING)}

    assert told == {Meaning.SUPPRESSED: SUPPRESSED, Meaning.MISSING: Why.MISSING}
    assert one("-", facts, signs={"-": Meaning.ZERO}) == 0
    mapped = {"measures": {"Beboere": Meant(RESIDENTS, Group.UNSPECIFIED)}, "signs": {}}
    assert one("..", facts, "Osen kommune", **mapped) is Why.UNKNOWN_SIGN


def test_a_person_says_which_sign_stands_before_decimals(facts: dict[str, Fact]) -> None:
    """The same cell is a thousand or has decimals by what the person says of the table."""
    assert one("1.350", facts, decimal=DecimalSign.COMMA) == 1350
    assert one("1.350", facts, decimal=DecimalSign.POINT) is Why.DECIMALS


def test_a_share_is_in_per_cent_and_within_it(facts: dict[str, Fact]) -> None:
    """A fact in per cent takes 0 to 100, with or without the sign."""
    share = {"measures": {"Andel": Meant("statistikk.kartlagt_andel", Group.UNSPECIFIED)}}
    found = [
        taken(f"region;2022\n5020 Osen;{cell}\n5021;1\n".replace("2022", "Andel 2022"), facts, "Bufdir", **share)
        for cell in ("70 %", "101", "0,7")
    ]

    assert found[0].taken[0].value == 70
    assert [(item.left[0].why, item.left[0].low, item.left[0].high) for item in found[1:]] == [
        (Why.OUT_OF_RANGE, 0, 100),
        (Why.DECIMALS, 0, 0),
    ]


@pytest.mark.parametrize(
    "words", ["Kommunale utgifter (1000 kr)", "Kommunale utgifter (1 000 kr)", "Utgifter, mill. kr"]
)
def test_thousands_of_kroner_are_not_kroner(words: str, facts: dict[str, Fact]) -> None:
    """A table in thousands or millions of kroner gives no figure to a fact in whole kroner."""
    cost = {words: Meant("statistikk.kommunale_utgifter", Group.UNSPECIFIED)}
    found = taken(f"region;statistikkvariabel;2022\n5020 Osen;{words};350\n", facts, "SSB", measures=cost)

    assert (found.taken, [item.why for item in found.left]) == ((), [Why.UNIT])


@pytest.mark.parametrize(
    ("year", "why"),
    [("2022K1", Why.NOT_A_YEAR), ("2022-2023", Why.NOT_A_YEAR), ("", Why.NOT_A_YEAR), ("2027", Why.LATER_YEAR)],
)
def test_a_figure_needs_a_year_that_has_been(year: str, why: Why, facts: dict[str, Fact]) -> None:
    """Quarters, spans, no year, and years to come give no figure."""
    found = taken(f"region;år;Beboere\n5020 Osen;{year};12\n5020 Osen;2021;13\n", facts)

    assert [(item.year, item.value) for item in found.taken] == [(2021, 13)]
    assert [item.why for item in found.left] == [why]


def test_a_year_in_the_row_and_another_in_the_head_is_none(facts: dict[str, Fact]) -> None:
    """Where row and head say different years, it is not known which the figure is about."""
    found = taken("region;år;Beboere 2021;Beboere 2022\n5020 Osen;2022;12;13\n", facts)

    assert [(item.year, item.value) for item in found.taken] == [(2022, 13)]
    assert [item.cell.year_text for item in found.left] == ["2022 / 2021"]


def test_what_stands_twice_is_taken_once_and_what_differs_never(facts: dict[str, Fact]) -> None:
    """Two cells with the same value are one figure; with different values, withheld too, there is none."""
    same = taken("region;år;Beboere\n5020 Osen;2022;12\n1633 Osen (-2017);2022;12\n", facts)
    other = taken("region;år;Beboere\n5020 Osen;2022;12\n1633 Osen (-2017);2022;..\n", facts)

    assert [(item.value, item.cell.address) for item in same.taken] == [(12, "C2")]
    assert [(item.why, item.cell.address, item.other) for item in same.left] == [(Why.SAME_TWICE, "C3", "C2")]
    assert other.taken == ()
    assert [(item.why, item.cell.address, item.other) for item in other.left] == [
        (Why.TWO_VALUES, "C2", "C3"),
        (Why.TWO_VALUES, "C3", "C2"),
    ]


def test_a_column_that_nobody_used_makes_no_figure_of_many(facts: dict[str, Fact]) -> None:
    """Where rows differ in a column that is ignored, they are several values for one thing, and none is taken."""
    text = "region;alder;år;Beboere\n5020 Osen;0-20;2022;2\n5020 Osen;20+;2022;10\n"
    grid = made.grid_of(text)
    chosen = propose(grid, made.OSEN, facts, ["Bufdir"], merged=False)
    roles = {column: role for column, role in chosen.layout.roles.items() if column != 2}
    ignoring = propose(grid, made.OSEN, facts, ["Bufdir"], merged=False, layout=replace(chosen.layout, roles=roles))

    assert take(grid, chosen, facts, LATEST).taken == ()
    assert [item.why for item in take(grid, ignoring, facts, LATEST).left] == [Why.TWO_VALUES] * 2


def test_what_was_not_chosen_is_counted(facts: dict[str, Fact]) -> None:
    """Cells about other regions, other things and other years are counted, so that nothing goes without a word."""
    text = "region;år;Beboere;Telefoner\n5020 Osen;2021;1;5\n5020 Osen;2022;2;6\n5021 Oppdal;2022;3;7\n"
    found = taken(text, facts, years=frozenset({2022}))

    assert [item.value for item in found.taken] == [2]
    assert (found.other_regions, found.other_measures, found.other_years) == (2, 2, 1)


def test_too_many_figures_are_not_taken(facts: dict[str, Fact]) -> None:
    """More than can be looked over at once are refused, with the limit."""
    rows = "".join(f"5020 Osen;{number};1\n" for number in range(MOST_FIGURES + 1))
    with pytest.raises(ProblemError) as told:
        taken("region;løpenummer;Beboere 2022\n" + rows, facts, measures={
            f"{number} \u2013 Beboere": Meant(RESIDENTS, Group.UNSPECIFIED) for number in range(MOST_FIGURES + 1)
        } | {str(number): Meant(RESIDENTS, Group.UNSPECIFIED) for number in range(MOST_FIGURES + 1)}
          | {"Beboere": Meant(RESIDENTS, Group.UNSPECIFIED)})  # fmt: skip

    assert [problem.code for problem in told.value.problems] == ["figures_too_many"]
    assert all(problem.text_key in catalogue() for problem in told.value.problems)


def test_signs_are_asked_about_where_they_matter(facts: dict[str, Fact]) -> None:
    """Only signs in cells that would be figures are asked about, not more than a person can look over."""
    text = "region;år;Beboere;Telefoner\n5020 Osen;2022;*;x\n5021 Oppdal;2022;:;7\n5020 Osen;2021;7;7\n"
    grid = made.grid_of(text)
    chosen = propose(grid, made.OSEN, facts, ["Bufdir"], merged=False)
    many = "region;år;Beboere\n" + "".join(f"5020 Osen;{1990 + n};{'*' * n}\n" for n in range(1, 36))
    found = propose(made.grid_of(many), made.OSEN, facts, ["Bufdir"], merged=False)

    assert dict(chosen.signs) == {"*": Meaning.UNKNOWN}
    assert dict(with_signs(grid, chosen, {"*": Meaning.MISSING, ":": Meaning.ZERO}).signs) == {"*": Meaning.MISSING}
    assert len(found.signs) <= MOST_SIGNS


def test_nothing_chosen_takes_nothing(facts: dict[str, Fact]) -> None:
    """Without a region, a fact or a year nothing is taken."""
    grid = made.grid_of("region;år;Beboere\n5020 Osen;2022;12\n")
    chosen = propose(grid, made.OSEN, facts, ["Bufdir"], merged=False)
    without = (
        replace(chosen, regions=frozenset()),
        replace(chosen, measures={}),
        replace(chosen, years=frozenset()),
        Choices(chosen.layout, chosen.source),
    )

    assert len(take(grid, chosen, facts, LATEST).taken) == 1
    assert [take(grid, item, facts, LATEST).taken for item in without] == [()] * 4
