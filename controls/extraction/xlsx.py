"""XLSX: a page for each sheet, hidden ones too, with its values as tables that know the address of their first cell.

Values, as they were when the workbook was saved; no formula is worked out.
"""

from __future__ import annotations

import datetime as dt
import io
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from controls.extraction.building import BrokenError, Builder, TooMuchError
from controls.extraction.containers import DAMAGED, remarks, rest
from controls.extraction.kinds import open_zip

VERSION = f"xlsx-1+openpyxl-{openpyxl.__version__}"
_MOST_SHEETS = 500
_BROKEN = (
    *DAMAGED, InvalidFileException, TypeError, AttributeError, IndexError, AssertionError, ArithmeticError,
    SyntaxError, RuntimeError, LookupError,
)  # fmt: skip
#: an identity number that begins with 0 is ten digits when it was typed as a number
_TEN = 10


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, dt.datetime) and value.time() == dt.time():
        return value.date().isoformat()
    if isinstance(value, dt.datetime | dt.date | dt.time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:  # noqa: PLR2004 - as exact as a float is
        return str(int(value))
    return str(value)


def _rows(sheet: Any, builder: Builder, number: int) -> Iterator[list[str]]:  # noqa: ANN401 - openpyxl's read-only sheet has no type
    for row in sheet.iter_rows(values_only=True):
        cells = [_shown(value) for value in row]
        for value, cell in zip(row, cells, strict=True):
            if isinstance(value, int | float) and len(cell) == _TEN:
                builder.hidden(f"0{cell}", "sheet", number)
        yield cells


def read(content: bytes, builder: Builder) -> None:
    """Read an XLSX. Raises EncryptedError, BrokenError or TooMuchError."""
    warnings.simplefilter("ignore")
    with open_zip(content) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/") and name.endswith(".xml")]
        if len(sheets) > _MOST_SHEETS:
            raise TooMuchError
        remarks(archive, builder)
        try:
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True, keep_links=False)
            for number, sheet in enumerate(book.worksheets, 1):
                # the size a sheet claims can be anything
                sheet.reset_dimensions()
                builder.page("sheet", str(sheet.title))
                builder.table(_rows(sheet, builder, number), (1, 1))
            book.close()
        except TooMuchError:
            raise
        except (*_BROKEN, zipfile.BadZipFile):
            raise BrokenError from None
        rest(archive, builder, frozenset({*sheets, "xl/sharedStrings.xml", "xl/styles.xml"}))
