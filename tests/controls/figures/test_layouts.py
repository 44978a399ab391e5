"""Tables are understood as their publishers lay them out, and each figure keeps its place in the file."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from controls.figures.choices import Choices, propose
from controls.figures.grid import MOST_CELLS, Grid, column_name, column_number, grids
from controls.figures.layout import Layout, Role, survey, year_in, year_of
from controls.figures.proposing import Meant, Named, is_meant, layout_of, meant_by, source_of
from controls.figures.taking import Taking, take
from models.documents import Page, PageKind, Paragraph, Passage
from models.evidence import SUPPRESSED
from models.vocabulary import Fact, StatisticPublisher
from models.words import Group
from rules.evidence_file import value_problem
from rules.pack import Pack
from tests.controls.figures import tables_made as made

LATEST = 2026
NIGHTS, COST = "statistikk.overnattingsdoegn", "statistikk.kommunale_utgifter"
PER_HEAD = "statistikk.utgifter_per_innbygger"


@pytest.fixture(scope="module")
def facts(pack: Pack) -> dict[str, Fact]:
    """The statistics of the vocabulary."""
    return {name: fact for name, fact in pack.facts.items() if fact.statistic is not None}


def proposed(layout: str, facts: dict[str, Fact]) -> tuple[Grid, Choices]:
    """A table in one of the layouts, and what is proposed for it."""
    make, name, sheet, named = made.LAYOUTS[layout]
    grid = made.grid_of(make(), name, sheet)
    return grid, propose(grid, named, facts, merged=name.endswith("xlsx"))


def told(grid: Grid, taking: Taking) -> set[tuple[str, int, int | str, str]]:
    """What was taken: fact, year, value, and where it stands."""
    return {
        (item.meant.fact, item.year, item.value, grid.locator(item.cell.row, item.cell.column))
        for item in taking.taken
    }


@pytest.mark.parametrize(
    ("layout", "places"),
    [
        ("pivot", ("D6", "D7", "D14", "D15")),
        ("headed", ("B6", "C6", "D6", "E6")),
        ("px_xlsx", ("'11678'!B7", "'11678'!C7", "'11678'!D7", "'11678'!E7")),
        ("px_xlsx_rows", ("'11678'!D11", "'11678'!D12", "'11678'!D13", "'11678'!D14")),
    ],
)
def test_the_same_table_of_ssb_gives_the_same_figures(
    layout: str, places: tuple[str, ...], facts: dict[str, Fact]
) -> None:
    """Table 11678 comes to the same four figures whichever way it was downloaded, each with its own address."""
    grid, chosen = proposed(layout, facts)
    figures = ((NIGHTS, 2021, 312), (NIGHTS, 2022, SUPPRESSED), (COST, 2021, 2350000), (COST, 2022, 2475000))
    taking = take(grid, chosen, facts, LATEST)

    assert told(grid, taking) == {(*figure, place) for figure, place in zip(figures, places, strict=True)}
    assert taking.left == ()
    assert chosen.source == ("SSB", "11678")
    assert taking.other_regions == 12


@pytest.mark.parametrize("sign", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_way_a_file_is_written_makes_no_difference(sign: str, encoding: str, facts: dict[str, Fact]) -> None:
    """Semicolon, comma and tab in UTF-8, BOM, Windows-1252 and UTF-16 are one table, with a title above or not."""
    found = set()
    for title in (True, False):
        for text in (made.pivot(sign, title), made.headed(sign, title)):
            grid = made.grid_of(text, encoding=encoding)
            chosen = propose(grid, made.CENTRE, facts, ["11678_20231102.csv"], merged=False)
            taken = take(grid, chosen, facts, LATEST).taken
            found.add(frozenset((item.meant.fact, item.year, item.value) for item in taken))

    assert [len(figures) for figures in found] == [4]


def test_commas_in_names_are_no_columns() -> None:
    """Where quoted names have more commas than the line has columns, the line still has its columns."""
    grid = made.grid_of('"krisesenter";"2022"\n' + '"Asker, Bærum, Lier, Hole";"1"\n' * 4)
    assert [grid.cell(2, column) for column in (1, 2, 3)] == ["Asker, Bærum, Lier, Hole", "1", ""]


def test_a_municipality_is_found_by_its_numbers(facts: dict[str, Fact]) -> None:
    """Table 12130: rows with the number it has and had are proposed; a dot there is no figure, and is listed."""
    grid, chosen = proposed("wide", facts)
    taking = take(grid, chosen, facts, LATEST)

    assert chosen.regions == {"5020 Osen", "1633 Osen (-2017)"}
    assert told(grid, taking) == {(PER_HEAD, 2021, 145, "C5"), (PER_HEAD, 2022, SUPPRESSED, "D5")}
    assert [(item.cell.address, item.why.value) for item in taking.left] == [
        ("C6", "not_possible"),
        ("D6", "not_possible"),
    ]


@pytest.mark.parametrize(
    ("region", "expected"),
    [
        ("5020 Osen", True),
        ("K-5020 Osen", True),
        ("k-5020", True),
        ("5020", True),
        ("5020 - Osen", True),
        ("1633 Osen (-2017)", True),
        ("Osen", True),
        ("OSEN kommune", True),
        ("Osen (-2017)", True),
        ("5021 Osen", False),
        ("50200", False),
        ("Osen og Roan", False),
        ("", False),
    ],
)
def test_a_region_is_the_municipality_by_number_or_by_name(region: str, expected: bool) -> None:
    """A number decides where there is one; else the whole name."""
    assert is_meant(region, made.OSEN) is expected


def test_bufdirs_table_is_about_the_year_above_it(facts: dict[str, Fact]) -> None:
    """Two dots are withheld there, 0 is 0, spaces stand between thousands, and words among figures are no figures."""
    grid, chosen = proposed("bufdir", facts)
    taking = take(grid, chosen, facts, LATEST)

    assert (chosen.layout.year, chosen.source.publisher) == (2021, "Bufdir")
    assert told(grid, taking) == {
        ("statistikk.opphold", 2021, SUPPRESSED, "'Oversikt 2021'!E5"),
        ("statistikk.dagsbesoek", 2021, 1209, "'Oversikt 2021'!F5"),
        ("statistikk.enesamtaler_telefon", 2021, 0, "'Oversikt 2021'!G5"),
    }


def test_what_another_publisher_counts_is_not_proposed(facts: dict[str, Fact]) -> None:
    """Nights and costs in Bufdir's table are SSB's, and day users in SSB's are not Bufdir's: a person decides."""
    _, chosen = proposed("bufdir", facts)

    assert chosen.measures["Antall overnattingsdøgn, voksne"].fact == ""
    assert chosen.measures["Kostnad pr. innbygger i kroner"].fact == ""
    assert meant_by("Antall dagbrukere", "SSB", facts).fact == ""
    assert meant_by("Antall dagbrukere", "Bufdir", facts).fact == "statistikk.dagbrukere"
    assert meant_by("Antall dagbrukere", "Osen kommune", facts).fact == ""


@pytest.mark.parametrize(
    ("measure", "fact", "group"),
    [
        ("Beboere, kvinner", "statistikk.beboere", Group.WOMEN),
        ("Antall beboere \u2013 Menn", "statistikk.beboere", Group.MEN),
        ("Barn", "statistikk.barn", Group.CHILDREN),
        ("Faste sengeplasser til menn", "statistikk.sengeplasser", Group.MEN),
        ("Opphold med barn", "", Group.CHILDREN),
        ("Opphold, voksne", "statistikk.opphold", Group.UNSPECIFIED),
        ("Andel beboere med barn (prosent)", "", Group.CHILDREN),
        ("Beboere per 1000 innbyggere", "", Group.UNSPECIFIED),
        ("Kvinner", "", Group.WOMEN),
    ],
)
def test_only_the_very_words_are_proposed(measure: str, fact: str, group: Group, facts: dict[str, Fact]) -> None:
    """A share, a rate, and what Bufdir counts for adults only are not taken for the count they sound like."""
    assert meant_by(measure, "Bufdir", facts) == (fact, group)


def test_cells_that_stand_over_others(facts: dict[str, Fact]) -> None:
    """A year over two columns is the year of both; what is told by group keeps it; no publisher, no proposal."""
    grid, chosen = proposed("merged", facts)

    assert chosen.layout.header == (4, 5)
    assert chosen.source == ("", "")
    assert {measure: meant.group for measure, meant in chosen.measures.items()} == {
        "Kvinner": Group.WOMEN,
        "Menn": Group.MEN,
    }
    assert all(meant.fact == "" for meant in chosen.measures.values())
    assert survey(grid, chosen.layout).years == (2022, 2023)


def test_a_table_about_one_place_needs_no_region(facts: dict[str, Fact]) -> None:
    """Years down, what is counted across, and no region: nothing is taken before a person says whose it is."""
    grid = made.grid_of("År;Beboere;Barn\n2022;12;9\n2023;..;11\n")
    chosen = propose(grid, made.OSEN, facts, ["Bufdir"], merged=False)

    assert take(grid, chosen, facts, LATEST).taken == ()
    whole = Choices(**{**vars(chosen), "whole": True})
    assert told(grid, take(grid, whole, facts, LATEST)) == {
        ("statistikk.beboere", 2022, 12, "B2"),
        ("statistikk.barn", 2022, 9, "C2"),
        ("statistikk.beboere", 2023, SUPPRESSED, "B3"),
        ("statistikk.barn", 2023, 11, "C3"),
    }


def test_two_columns_can_tell_the_region() -> None:
    """A number in one column and a name in another are one region."""
    grid = made.grid_of("kommunenummer;kommune;år;Beboere\n5020;Osen;2022;12\n5021;Oppdal;2022;7\n")
    layout = layout_of(grid, merged=False)

    assert layout.columns(Role.REGION) == (1, 2)
    assert survey(grid, layout).regions == ("5020 Osen", "5021 Oppdal")


def test_a_year_is_a_year() -> None:
    """A quarter, a month and a span of years are none; in a head there has to be just one."""
    assert [year_of(text) for text in ("2022", " 2022 ", "2022K1", "2022-2023", "22", "3022")] == [
        2022, 2022, None, None, None, None,
    ]  # fmt: skip
    assert year_in("Overnattingsdøgn 2022") == (2022, "Overnattingsdøgn")
    assert [year_in(text)[0] for text in ("Endring 2021-2022", "2021 og 2022", "11678: Tall", "2020.", "2022,5")] == [
        None, None, None, 2020, None,
    ]  # fmt: skip


def test_a_table_of_two_publishers_has_none() -> None:
    """Where a file names both, neither is proposed: `..` would be read in the wrong way."""
    grid = made.grid_of("Kilder: SSB og Bufdir\nSenter;2022;2023\nFosen;..;1\n")
    assert source_of(grid, layout_of(grid, merged=False)) == ("", "")


def test_each_figure_has_its_place_in_the_text() -> None:
    """The passage of a cell holds the very words of the cell, in every layout, and after more than a hundred rows."""
    rows = "".join(f"{5000 + number} Sted;{number};{number * 7}\n" for number in range(1, 400))
    files = {name: layout[0]() for name, layout in made.LAYOUTS.items()}
    for name, content in {**files, "long": "region;2021;2022\n" + rows}.items():
        file = made.LAYOUTS[name][1] if name in made.LAYOUTS else "a.csv"
        text = made.text_of(content.encode() if isinstance(content, str) else content, file)
        for grid in grids(text):
            for row in grid.rows:
                for column, cell in grid.filled(row):
                    passage = grid.passage("0" * 64, text.extractor, row, column)
                    assert passage is not None
                    assert Passage.from_id(passage.id).words(text) == cell


def test_a_place_without_words_has_no_passage() -> None:
    """An empty cell and one outside the table have no text and no passage."""
    grid = made.grid_of("a;b\n1;\n")
    assert [grid.cell(*place) for place in ((2, 2), (9, 9), (1, 0))] == ["", "", ""]
    assert grid.passage("0" * 64, "csv-1", 2, 2) is None


def test_columns_are_named_as_in_a_spreadsheet() -> None:
    """Letters and numbers of columns lead to each other."""
    assert [column_name(number) for number in (1, 26, 27, 702, 703)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert all(column_number(column_name(number)) == number for number in range(1, 2000))


def test_sheets_without_anything_are_left_out() -> None:
    """Empty sheets are no tables; the others keep their number and name."""
    assert [(grid.number, grid.label) for grid in grids(made.text_of(made.bufdir(), "a.xlsx"))] == [
        (1, "Om tallene"),
        (2, "Oversikt 2021"),
    ]
    assert MOST_CELLS >= 300_000


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", ";;;\n;;;\n", "bare en linje\n", "a;b\n", "1;2\n3;4\n", "region;år\n", "\ufeffregion;år;verdi\n"],
)
def test_a_table_of_nothing_is_no_mistake(text: str, facts: dict[str, Fact]) -> None:
    """Whatever a sheet holds, a layout is proposed and nothing is taken that is not there."""
    for page in grids(made.text_of(text.encode() or b" ", "a.csv")):
        chosen = propose(page, made.OSEN, facts, merged=False)
        assert take(page, chosen, facts, LATEST).taken == ()


def test_a_layout_can_be_all_wrong(facts: dict[str, Fact]) -> None:
    """A person can say anything of a table; what comes of it is nothing, or what stands there, never a mistake."""
    grid = made.grid_of(made.headed())
    named = Named(frozenset({"5020"}), ())
    for header in ((0, 0), (1, 1), (3, 99), (99, 99), (5, 4)):
        for roles in ({}, {1: Role.VALUE}, {99: Role.VALUE}, dict.fromkeys(range(1, 6), Role.REGION)):
            chosen = propose(grid, named, facts, merged=True, layout=Layout(header, roles, carry=True))
            assert take(grid, chosen, facts, LATEST).taken == ()


#: what cells can hold that matters to how a table is read, and anything at all
CELL = st.one_of(
    st.sampled_from(
        ["", "", "2021", "2022", "5020 Osen", "Osen", "Beboere", "Opphold 2022", "..", ":", "-", ".", "12"]
    ),
    st.sampled_from(
        ["1 350", "1.350", "12,5", "region", "år", "statistikkvariabel", "Bufdir", "11678: Tall", "<4", "*"]
    ),
    st.text(max_size=6),
)
SHEET = st.lists(st.lists(CELL, min_size=1, max_size=6), min_size=1, max_size=8)
ROLES = st.dictionaries(st.integers(1, 7), st.sampled_from(list(Role)), max_size=7)


def sheet(rows: list[list[str]], first: str) -> Grid:
    """A sheet of these cells."""
    shown = tuple(tuple(cell.replace("\t", " ").replace("\n", " ") for cell in row) for row in rows)
    paragraph = Paragraph(number=1, rows=shown, cells=first)
    return Grid(Page(number=1, kind=PageKind.SHEET, label="Ark", paragraphs=(paragraph,)))


@settings(max_examples=150, deadline=None)
@given(
    rows=SHEET,
    first=st.sampled_from(["A1", "C7"]),
    header=st.tuples(st.integers(0, 9), st.integers(0, 9)),
    roles=ROLES,
    choice=st.tuples(st.booleans(), st.booleans(), st.booleans(), st.sampled_from([None, 2020])),
    publisher=st.sampled_from(["SSB", "Bufdir", "Osen kommune", ""]),
)
def test_any_table_gives_figures_that_can_be_or_none(
    facts: dict[str, Fact],
    rows: list[list[str]],
    first: str,
    header: tuple[int, int],
    roles: dict[int, Role],
    choice: tuple[bool, bool, bool, int | None],
    publisher: str,
) -> None:
    """Whatever a sheet holds and however it is said to be read, each figure is in its cell and fits its fact."""
    grid = sheet(rows, first)
    said, whole, carry, year = choice
    layout = Layout(header, roles, carry, year) if said else None
    chosen = propose(grid, made.OSEN, facts, [publisher], merged=carry, layout=layout)
    meant = dict.fromkeys(chosen.measures, Meant("statistikk.beboere", Group.UNSPECIFIED))
    every = replace(chosen, whole=whole, measures=meant)
    for choices in (chosen, every):
        taking = take(grid, choices, facts, LATEST)
        for item in taking.taken:
            assert value_problem(item.value, facts[item.meant.fact]) is None
            assert grid.cell(item.cell.row, item.cell.column) == item.cell.raw != ""
            assert item.value != 0 or item.cell.raw[:1] in {"0", "-"}
            assert item.cell.year is not None
            assert item.cell.year <= LATEST
        # a publisher's own sign for what is withheld never becomes a number, and is never dropped in silence
        withheld = {StatisticPublisher.SSB: ":", StatisticPublisher.BUFDIR: ".."}
        sign = withheld.get(StatisticPublisher(chosen.source.publisher)) if chosen.source.publisher else None
        assert all(item.value == SUPPRESSED for item in taking.taken if sign and item.cell.raw == sign)
        assert all(
            item.cell.raw != sign or item.why.value in {"not_a_year", "same_twice", "two_values", "later_year"}
            for item in taking.left
            if sign
        )
