"""Tables as their publishers lay them out, made here with figures of our own.

SSB's Statbank runs on PxWeb, whose programs are public (PxTools/PCAxis.Serializers on GitHub); the layouts follow
them. Bufdir's table follows its page on the economy and organisation of the centres.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence

import openpyxl

from controls.extraction.reading import Limits, read_document
from controls.figures.grid import Grid, grids
from controls.figures.proposing import Named
from models.documents import Text

LIMITS = Limits(seconds=20, patience=40)
OSEN = Named(frozenset({"5020", "1633"}), ("Osen",))
CENTRE = Named(frozenset(), ("Fosen krisesenter",))
TITLE = "11678: Krisesentre. Kommunale utgifter og overnattingsdøgn, etter krisesenter, statistikkvariabel og år"
#: centre, what is counted, year: the figure as it stands in the file
NIGHTS = {
    "I alt": ("71032", "80355"),
    "Asker, Bærum og Lier": ("1733", "1801"),
    "Fosen krisesenter": ("312", ":"),
    "Stengt krisesenter": ("..", "."),
}
COST = {
    "I alt": ("413830183", "433100200"),
    "Asker, Bærum og Lier": ("9800000", "10100000"),
    "Fosen krisesenter": ("2350000", "2475000"),
    "Stengt krisesenter": ("-", "."),
}
YEARS = ("2021", "2022")
MEASURES = {"Overnattingsdøgn": NIGHTS, "Kommunale utgifter (kr)": COST}
#: table 12130: municipality, and what it paid for each inhabitant
PER_HEAD = {
    "5001 Trondheim": ("58", "61"),
    "5020 Osen": ("145", ":"),
    "1633 Osen (-2017)": (".", "."),
    "5021 Oppdal": ("88", "93"),
}


def quoted(text: str) -> str:
    """A text as PxWeb writes it in CSV."""
    return f'"{text}"'


def lines(rows: Sequence[Sequence[str]], sign: str) -> str:
    """Rows as lines of CSV."""
    return "\r\n".join(sign.join(row) for row in rows) + "\r\n"


def pivot(sign: str = ",", title: bool = False) -> str:
    """PxWeb CSV with all variables to the left, one figure on each line; its head is the title of the table."""
    rows = [[quoted(name) for name in ("krisesenter", "statistikkvariabel", "år", TITLE)]]
    rows += [
        [quoted(centre), quoted(measure), quoted(year), figure]
        for measure, told in MEASURES.items()
        for centre, figures in told.items()
        for year, figure in zip(YEARS, figures, strict=True)
    ]
    return (f"{quoted(TITLE)}\r\n\r\n" if title else "") + lines(rows, sign)


def headed(sign: str = ";", title: bool = True) -> str:
    """PxWeb CSV with what is counted and the year together in the head of each column."""
    heads = [f"{measure} {year}" for measure in MEASURES for year in YEARS]
    rows = [[quoted("krisesenter"), *map(quoted, heads)]]
    rows += [[quoted(centre), *NIGHTS[centre], *COST[centre]] for centre in NIGHTS]
    return (f"{quoted(TITLE)}\r\n\r\n" if title else "") + lines(rows, sign)


def wide() -> str:
    """PxWeb CSV of table 12130 with the years as columns, and the municipality by number and name."""
    title = "12130: Krisesenter og vold i nære relasjoner, etter region, statistikkvariabel og år"
    rows = [[quoted(name) for name in ("region", "statistikkvariabel", *YEARS)]]
    rows += [
        [quoted(region), quoted("Kommunale utgifter per innbygger (kr)"), *figures]
        for region, figures in PER_HEAD.items()
    ]
    return f"{quoted(title)}\r\n\r\n" + lines(rows, ";")


def px_xlsx(notes: bool = True) -> bytes:
    """PxWeb XLSX: the title, two rows of heads where each stands once, the centres, and notes and source below."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "11678"
    sheet["A1"] = TITLE
    for number, measure in enumerate(MEASURES):
        sheet.cell(3, 2 + 2 * number, measure)
        for place, year in enumerate(YEARS):
            sheet.cell(4, 2 + 2 * number + place, year)
    for row, centre in enumerate(NIGHTS, 5):
        sheet.cell(row, 1, centre)
        for column, figure in enumerate([*NIGHTS[centre], *COST[centre]], 2):
            sheet.cell(row, column, int(figure) if figure.isdigit() else figure)
    if notes:
        below = ("Moss: utgiftene i 2021 er med i 2022.", None, "Siste oppdatering:", "20231102 08:00", None)
        for row, text in enumerate((*below, "Kilde:", "Statistisk sentralbyrå"), 10):
            sheet.cell(row, 1, text)
    return saved(book)


def px_xlsx_rows() -> bytes:
    """PxWeb XLSX with centre, what is counted and year to the left, each written once, and no row of heads."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "11678"
    sheet["A1"] = TITLE
    row = 3
    for centre in NIGHTS:
        sheet.cell(row, 1, centre)
        for measure, told in MEASURES.items():
            sheet.cell(row, 2, measure)
            for year, figure in zip(YEARS, told[centre], strict=True):
                sheet.cell(row, 3, year)
                sheet.cell(row, 4, int(figure) if figure.isdigit() else figure)
                row += 1
    return saved(book)


def bufdir() -> bytes:
    """A workbook as one who copies Bufdir's table of the centres gets it: the year above, `..` for what is dotted."""
    book = openpyxl.Workbook()
    front = book.worksheets[0]
    front.title = "Om tallene"
    front["A1"] = "Tall fra krisesenterstatistikken (Bufdir)."
    sheet = book.create_sheet("Oversikt 2021")
    sheet["A1"] = "Oversikt over kostnader til krisesentertilbud, sammenstilt med krisesenterstatistikken. 2021."
    sheet.append([])
    sheet.append([
        "Senter", "Kostnad pr. innbygger i kroner", "Har tilbud til kvinner vært fullt?",
        "Antall overnattingsdøgn, voksne", "Antall opphold, voksne", "Antall dagsbesøk, voksne",
        "Antall enesamtaler på telefon",
    ])  # fmt: skip
    sheet.append(["Alta krisesenter", 155, "Ja, én gang", 184, "..", 95, 81])
    sheet.append(["Fosen krisesenter", 84, "Nei", "1 350", "..", "1 209", 0])
    sheet.append(["Kvinnestad krisesenter", 90, None, "..", "..", "..", ".."])
    return saved(book)


def merged() -> bytes:
    """A workbook with cells that stand over others, two rows of heads, a title over all, and notes below."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Ark 1"
    sheet["B2"] = "Beboere på krisesenteret"
    sheet.merge_cells("B2:F2")
    for column, year in (("C", 2022), ("E", 2023)):
        sheet[f"{column}4"] = year
    sheet.merge_cells("C4:D4")
    sheet.merge_cells("E4:F4")
    for column, text in zip("BCDEF", ("Senter", "Kvinner", "Menn", "Kvinner", "Menn"), strict=True):
        sheet[f"{column}5"] = text
    for row, told in ((6, ("Fosen krisesenter", 12, "<4", 15, 0)), (7, ("Alta krisesenter", 30, 5, 28, 4))):
        for column, value in zip("BCDEF", map(str, told), strict=True):
            sheet[f"{column}{row}"] = int(value) if value.isdigit() else value
    sheet["B9"] = "Tall under 4 er skjermet."
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    """A workbook as a file."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def text_of(content: bytes, name: str) -> Text:
    """What is read of a file by the readers that documents are read with."""
    return read_document(content, name, LIMITS).text


def grid_of(content: bytes | str, name: str = "tall.csv", sheet: int = 0, encoding: str = "utf-8") -> Grid:
    """A sheet of a file, read as documents are."""
    return grids(text_of(content.encode(encoding) if isinstance(content, str) else content, name))[sheet]


#: each layout: how the file is made, its name, the sheet, and whose figures are in it
LAYOUTS: Mapping[str, tuple[Callable[[], bytes | str], str, int, Named]] = {
    "pivot": (pivot, "11678.csv", 0, CENTRE),
    "headed": (headed, "11678.csv", 0, CENTRE),
    "wide": (wide, "12130.csv", 0, OSEN),
    "px_xlsx": (px_xlsx, "11678.xlsx", 0, CENTRE),
    "px_xlsx_rows": (px_xlsx_rows, "11678.xlsx", 0, CENTRE),
    "bufdir": (bufdir, "oversikt.xlsx", 1, CENTRE),
    "merged": (merged, "tall.xlsx", 0, CENTRE),
}
