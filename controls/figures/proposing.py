"""What a table probably is: its header, its columns, whose it is, and which fact each thing it counts could be.

All of it is a proposal that a person sees and can change. Built on the layouts that SSB's Statbank gives (PxWeb: CSV
with all variables in columns, CSV with years in the header, and XLSX where a heading stands only in the first of the
columns it covers and a region only in the first of its rows), and on Bufdir's tables, which have one line for each
centre and the year in the text above.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import NamedTuple

from controls.figures.grid import Grid
from controls.figures.layout import Layout, Role, heads, title_of, year_in, year_of
from controls.figures.numbers import Why, whole_number
from controls.figures.signs import is_sign
from models.vocabulary import Fact, StatisticPublisher
from models.words import Group

#: rows that are looked at for the header, and rows of figures that tell what a column holds
_LOOKED_AT, _SAMPLE = 60, 200
#: how many of a column's cells have to be figures or signs
_MOSTLY = 0.6
_NAMED = {
    Role.REGION: {
        "region", "kommune", "kommunenummer", "kommunenr", "kommunenavn", "krisesenter", "krisesentre", "senter",
        "enhet", "municipality", "shelter", "kommune/bydel", "tilbud", "krisesentertilbud",
    },
    Role.YEAR: {"år", "year", "tid", "årstall", "årstal", "tidspunkt", "time"},
    Role.MEASURE: {
        "statistikkvariabel", "statistikkvariabler", "contents", "måltall", "indikator", "variabel", "kjønn", "sex",
        "alder", "gruppe", "hva", "kva",
    },
    Role.VALUE: {"verdi", "value", "antall", "tall", "tal"},
}  # fmt: skip
#: the number of a table before its title, and alone as the name of a sheet or a file
_TABLE = re.compile(r"([01][0-9]{4}):")
_TABLE_ALONE = re.compile(r"([01][0-9]{4})(?![0-9])")
_IS_SSB = re.compile(r"statistisk sentralbyrå|statistics norway|\bssb\b|statistikkbanken", re.IGNORECASE)
_IS_BUFDIR = re.compile(r"bufdir|barne-, ungdoms- og familiedirektoratet|krisesenterstatistikk", re.IGNORECASE)


class Source(NamedTuple):
    """Whose figures a table holds, and what the publisher calls it; empty where it is not known."""

    publisher: str
    table: str


class Named(NamedTuple):
    """The municipality or the provider whose figures are looked for: its numbers, now and before, and its names."""

    numbers: frozenset[str]
    names: tuple[str, ...]


class Meant(NamedTuple):
    """The fact that something a table counts could be, and whom it is about. `fact` is empty where it is none."""

    fact: str
    group: Group


def _figure_like(text: str) -> bool:
    read = whole_number(text, percent=True)
    return not isinstance(read, Why) or read not in (Why.EMPTY, Why.NOT_A_NUMBER) or _pure_sign(text)


def _pure_sign(text: str) -> bool:
    return is_sign(text) and not any(found.isalpha() for found in text)


def _role_named(text: str) -> Role | None:
    plain = text.strip().lower()
    return next((role for role, words in _NAMED.items() if plain in words), None)


def _header(grid: Grid) -> tuple[int, int]:
    """First and last row of the header; both 0 where there is none."""
    rows = list(islice(sorted(grid.rows), _LOOKED_AT))
    wide = [row for row in rows if len(list(grid.filled(row))) > 1]
    named = next((row for row in wide if any(_role_named(text) for _, text in grid.filled(row))), None)
    left = min((grid.rows[row].first for row in wide), default=1)
    last = named or _unnamed(grid, wide, left)
    if not last:
        return (0, 0)
    first = last
    # one cell over several columns: the row above has nothing to the left, but something further on
    while first - 1 in grid.rows and not grid.cell(first - 1, left) and list(grid.filled(first - 1)):
        first -= 1
    return (first, last)


def first_wide(grid: Grid) -> int:
    """The first row with more than one cell that holds something; the first row at all where there is none."""
    rows = sorted(grid.rows)
    return next((row for row in rows if len(list(grid.filled(row))) > 1), rows[0] if rows else 1)


def _unnamed(grid: Grid, wide: list[int], left: int) -> int:
    """The last row of a header without the name of a column that is known; 0 where the table has none."""
    # PxWeb: the columns of the header have names, those to the left of them have none
    headed = next((number for number, row in enumerate(wide) if not grid.cell(row, left)), None)
    if headed == 0:
        over = next((number for number, row in enumerate(wide) if grid.cell(row, left)), len(wide))
        return wide[over - 1]
    if not wide:
        return 0
    texts = [text for _, text in grid.filled(wide[0])]
    figures = [text for text in texts[1:] if _figure_like(text) and year_of(text) is None]
    return 0 if figures else wide[0]


def _role_by_cells(texts: list[str]) -> Role:
    """What a column without a name that is known holds, by its cells."""
    filled = [text for text in texts if text]
    if not filled:
        return Role.IGNORE
    if all(year_of(text) is not None for text in filled):
        return Role.YEAR
    if sum(map(_figure_like, filled)) >= _MOSTLY * len(filled):
        return Role.VALUE
    return Role.MEASURE


def layout_of(grid: Grid, *, merged: bool) -> Layout:
    """How a sheet is probably to be read. `merged`: it is of a kind where one cell can stand over several."""
    header = _header(grid)
    rows = sorted(grid.rows)
    wide = [row for row in rows if row > header[1] and len(list(grid.filled(row))) > 1]
    above = first_wide(grid) - 1 if not header[1] else 0
    sample = wide[:_SAMPLE]
    roles: dict[int, Role] = {}
    for column in range(1, grid.last_column + 1):
        cells = [grid.cell(row, column) for row in sample]
        name = grid.cell(header[1], column) if header[1] else ""
        by_cells = _role_by_cells(cells)
        named = _role_named(name)
        # a column of figures is one whatever it is called, and one of words is not one; a region can be a number
        is_other = named not in {by_cells, Role.YEAR, Role.REGION} and Role.VALUE in {named, by_cells}
        if by_cells is Role.YEAR and year_in(name)[0] is not None:
            by_cells = Role.VALUE
        roles[column] = by_cells if named is None or is_other else named
    if Role.REGION not in roles.values():
        words = [column for column, role in roles.items() if role is Role.MEASURE]
        if words:
            roles[words[0]] = Role.REGION
    first_value = min((column for column, role in roles.items() if role is Role.VALUE), default=0)
    for column, role in roles.items():
        # words among the figures, such as Bufdir's «Ja, én gang», are about something else
        if role is Role.MEASURE and first_value and column > first_value:
            roles[column] = Role.IGNORE
    layout = Layout(header, roles, merged and _has_gaps(grid, sample, roles), above=above)
    years = year_in(" ".join(_words_around(grid, layout)))[0]
    told = Role.YEAR in roles.values() or any(head.year for head in heads(grid, layout).values())
    return layout if told or years is None else Layout(header, roles, layout.carry, years, above)


def _has_gaps(grid: Grid, sample: list[int], roles: Mapping[int, Role]) -> bool:
    """Whether a column of words has its first cell filled and others empty, in rows that hold figures."""
    about = [column for column, role in roles.items() if role in (Role.REGION, Role.YEAR, Role.MEASURE)]
    values = [column for column, role in roles.items() if role is Role.VALUE]
    rows = [row for row in sample if any(grid.cell(row, column) for column in values)]
    return bool(rows) and any(
        grid.cell(rows[0], column) and not all(grid.cell(row, column) for row in rows) for column in about
    )


def _words_around(grid: Grid, layout: Layout) -> Iterable[str]:
    """The lines above the table."""
    first = layout.header[0] or layout.last_head + 1
    return [text for row in sorted(grid.rows) if row < first for _, text in grid.filled(row)]


def _notes(grid: Grid, layout: Layout) -> list[str]:
    """The title, the header, the name of the sheet, and the lines below the table: rows with one cell."""
    single = [
        text for row in grid.rows for _, text in islice(grid.filled(row), 1) if len(list(grid.filled(row))) == 1
    ]
    headed = [head.text for head in heads(grid, layout).values()]
    return [grid.label, title_of(grid, layout), *headed, *single[:_SAMPLE]]


def source_of(grid: Grid, layout: Layout, also: Iterable[str] = ()) -> Source:
    """Whose figures these probably are. `also`: other words about the file, such as its publisher, title and name."""
    more = tuple(also)
    words = [*_notes(grid, layout), *more]
    named = [_TABLE_ALONE.match(text) for text in (grid.label, *more)]
    table = next((found[1] for found in (*(_TABLE.match(text) for text in words), *named) if found), "")
    if any(_IS_BUFDIR.search(text) for text in words):
        return Source("" if any(_IS_SSB.search(text) for text in words) or table else StatisticPublisher.BUFDIR, "")
    is_ssb = bool(table) or any(_IS_SSB.search(text) for text in words)
    return Source(StatisticPublisher.SSB if is_ssb else "", table)


_CODED = re.compile(r"(?:K-)?([0-9]{4})(?:\s*[-\u2013]?\s+(.*))?", re.IGNORECASE)
_AFTER = re.compile(r"\s*\([-\u20130-9 ]+\)$|\s+(?:kommune|kommuna)$", re.IGNORECASE)


def is_meant(region: str, named: Named) -> bool:
    """Whether a region of a table is the one whose figures are looked for.

    By number where there is one (`5020 Osen`, `K-5020 Osen`, `5020`, `1633 Osen (-2017)`), else by name.
    """
    text = " ".join(region.split())
    coded = _CODED.fullmatch(text)
    if coded is not None:
        return coded[1] in named.numbers
    plain = _AFTER.sub("", text).casefold()
    return bool(plain) and plain in {_AFTER.sub("", name).casefold() for name in named.names}


#: what each publisher calls what it counts, in small letters, without «antall» and without whom it is about
_CALLED = {
    StatisticPublisher.SSB: {
        "statistikk.overnattingsdoegn": {"overnattingsdøgn", "overnight stays"},
        "statistikk.kommunale_utgifter": {"kommunale utgifter", "municipal expenditure"},
        "statistikk.utgifter_per_innbygger": {
            "kommunale utgifter per innbygger", "kommunale utgifter til krisesenter per innbygger",
            "utgifter til krisesenter per innbygger", "utgifter per innbygger",
            "municipal expenditure per inhabitant",
        },
    },
    StatisticPublisher.BUFDIR: {
        "statistikk.beboere": {"beboere"},
        "statistikk.barn": {"barn"},
        "statistikk.opphold": {"opphold"},
        "statistikk.dagbrukere": {"dagbrukere"},
        "statistikk.dagsbesoek": {"dagsbesøk"},
        "statistikk.enesamtaler_telefon": {"enesamtaler på telefon"},
        "statistikk.soverom": {"soverom"},
        "statistikk.sengeplasser": {"sengeplasser", "faste sengeplasser"},
    },
}  # fmt: skip
_COUNT = re.compile(r"^(?:antall|antal|talet på|tallet på|number of) ")
_UNIT = re.compile(r"\s*\((?:kr|kroner|nok|døgn|antall|personer)\)")
_WHOM = (
    (re.compile(r"[ ,\u2013-]*\b(?:til |for |av )?(?:kvinner|women)\b"), Group.WOMEN),
    (re.compile(r"[ ,\u2013-]*\b(?:til |for |av )?(?:menn|men)\b"), Group.MEN),
    (re.compile(r"[ ,\u2013-]+(?:til |for |av )?(?:barn|children)\b"), Group.CHILDREN),
    # adults are whom these count, both women and men
    (re.compile(r"[ ,\u2013-]*\b(?:med |til |for |av )?(?:voksne|adults|i alt|begge kjønn)\b"), Group.UNSPECIFIED),
)
#: what Bufdir counts for adults only
_ADULTS = frozenset({
    "statistikk.beboere", "statistikk.opphold", "statistikk.dagbrukere", "statistikk.dagsbesoek",
    "statistikk.enesamtaler_telefon",
})  # fmt: skip


def meant_by(measure: str, publisher: str, facts: Mapping[str, Fact]) -> Meant:
    """The fact that something a table counts could be.

    Only where the publisher is the one whose definition the fact has, and uses just these words: what is called the
    same is not counted the same everywhere.
    """
    plain = _UNIT.sub("", measure.lower()).strip()
    group = Group.UNSPECIFIED
    for pattern, found in _WHOM:
        shorter = pattern.sub("", plain, count=1)
        if shorter != plain:
            plain, group = shorter.strip(" ,\u2013-"), found
    plain = _COUNT.sub("", plain)
    called = _CALLED.get(StatisticPublisher(publisher), {}) if publisher in list(StatisticPublisher) else {}
    fact = next((name for name, words in called.items() if plain in words and name in facts), "")
    if group is Group.CHILDREN and fact in _ADULTS:
        return Meant("", group)
    return Meant(fact, Group.CHILDREN if fact == "statistikk.barn" else group)
