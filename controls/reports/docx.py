"""A report as DOCX, for those who finish it in a template of their own: real styles, and no layout beyond them."""

from __future__ import annotations

from datetime import datetime, time
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph as Written

from controls.reports.parts import Bullets, Heading, Kind, Line, Pairs, Paragraph, Part, Quote, Report, Table

_TAGS = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
#: what is said in Norwegian in every report
_NORWEGIAN = "nb-NO"
_INK = RGBColor(0x14, 0x36, 0x5D)
_BREADTH = 16.4
#: signs that a property of a document may have
_MOST = 255
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
#: what XML cannot hold
_FORBIDDEN = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF), " ")


def _xml(text: str) -> str:
    return text.translate(_FORBIDDEN)


def _language(of: Any, tag: str) -> None:  # noqa: ANN401 - lxml publishes no types
    """Say what language a style or a run is in."""
    properties = of.get_or_add_rPr()
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    told = OxmlElement("w:lang")
    told.set(qn("w:val"), tag)
    properties.append(told)


class _Writer:
    """Writes the parts of one report."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.document = Document()
        self._styles()
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(2.3)
        section.top_margin = section.bottom_margin = Cm(2.3)
        self._footer(section.footer.paragraphs[0])

    def _styles(self) -> None:
        styles = self.document.styles
        for name, size in (
            ("Normal", 10.5),
            ("Title", 22),
            ("Heading 1", 16),
            ("Heading 2", 12.5),
            ("Heading 3", 11),
        ):
            style = styles[name]
            style.font.name = "Calibri"
            style.font.size = Pt(size)
            if name != "Normal":
                style.font.color.rgb = _INK
                for fonts in style.element.iter(qn("w:rFonts")):
                    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
                        fonts.attrib.pop(qn(f"w:{theme}"), None)
        _language(styles["Normal"].element, _TAGS[self.report.language])
        for old in styles.element.iter(qn("w:lang")):
            old.set(qn("w:val"), _TAGS[self.report.language])

    def _footer(self, into: Written) -> None:
        """The title, and the page with how many there are."""
        into.add_run(_xml(f"{self.report.title}    {self.report.labels['page']} "))
        self._field(into, "PAGE")
        into.add_run(f" {self.report.labels['of']} ")
        self._field(into, "NUMPAGES")
        for run in into.runs:
            run.font.size = Pt(8.5)

    @staticmethod
    def _field(into: Written, name: str) -> None:
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), name)
        into._p.append(field)  # noqa: SLF001 - the library has no fields

    def line(self, into: Written, line: Line) -> None:
        """Write some words."""
        if line.label:
            into.add_run(_xml(line.label) + " ").bold = True
        run = into.add_run(_xml(line.text))
        run.bold = True if line.kind is Kind.STRONG else None
        if line.kind is Kind.SMALL:
            run.font.size = Pt(9)
        elif line.kind is Kind.CODE:
            run.font.name, run.font.size = "Consolas", Pt(8)
        if line.foreign:
            _language(run._r, _NORWEGIAN)  # noqa: SLF001 - the library has no language of a run

    def table(self, part: Table) -> None:
        """Write a table; its first row stands again on each page."""
        caption = self.document.add_paragraph()
        caption.add_run(_xml(part.caption)).bold = True
        caption.paragraph_format.keep_with_next = True
        table = self.document.add_table(rows=1 + len(part.rows), cols=len(part.header), style="Table Grid")
        table.autofit = False
        whole = sum(part.widths)
        description = OxmlElement("w:tblCaption")
        description.set(qn("w:val"), _xml(part.caption))
        table._tbl.tblPr.append(description)  # noqa: SLF001 - the library has no captions
        header = OxmlElement("w:tblHeader")
        table.rows[0]._tr.get_or_add_trPr().append(header)  # noqa: SLF001 - the library has no header rows
        # the cells of a row are asked for once: each time the library looks through the whole table
        first = tuple((Line(name, Kind.STRONG),) for name in part.header)
        for row, told in zip(table.rows, (first, *part.rows), strict=True):
            stays = OxmlElement("w:cantSplit")
            row._tr.get_or_add_trPr().insert(0, stays)  # noqa: SLF001 - the library cannot keep a row together
            for column, (cell, lines) in enumerate(zip(row.cells, told, strict=True)):
                cell.width = Cm(_BREADTH * part.widths[column] / whole)
                for number, line in enumerate(lines):
                    into = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
                    into.paragraph_format.space_after = Pt(2)
                    if column in part.numbers:
                        into.alignment = WD_ALIGN_PARAGRAPH.RIGHT
                    self.line(into, line)
        self.document.add_paragraph()

    def part(self, part: Part) -> None:
        """Write one part."""
        if isinstance(part, Heading):
            self.document.add_heading(_xml(part.text), part.level - 1)
        elif isinstance(part, Paragraph):
            self.line(self.document.add_paragraph(style="Intense Quote" if part.stress else None), part.line)
        elif isinstance(part, Quote):
            self.line(self.document.add_paragraph(style="Quote"), part.line)
            self.line(self.document.add_paragraph(), part.source)
        elif isinstance(part, Bullets):
            for item in part.items:
                self.line(self.document.add_paragraph(style="List Bullet"), item)
        elif isinstance(part, Pairs):
            for name, line in part.rows:
                into = self.document.add_paragraph()
                into.paragraph_format.space_after = Pt(2)
                self.line(into, line._replace(label=f"{name}: {line.label}".strip()))
        else:
            self.table(part)

    def write(self) -> bytes:
        """The whole report."""
        report = self.report
        properties = self.document.core_properties
        moment = datetime.combine(report.dated, time(12))
        properties.title, properties.subject = _xml(report.title)[:_MOST], _xml(report.subtitle)[:_MOST]
        properties.language, properties.author, properties.last_modified_by = _TAGS[report.language], "", ""
        properties.comments, properties.created, properties.modified = "", moment, moment
        self.document.add_heading(_xml(report.title), 0)
        self.document.add_paragraph(_xml(report.subtitle), style="Subtitle")
        self.part(report.key)
        for chapter in report.chapters:
            self.document.add_heading(_xml(chapter.heading), 1)
            for part in chapter.parts:
                self.part(part)
        written = BytesIO()
        self.document.save(written)
        return _timeless(written.getvalue())


def _timeless(content: bytes) -> bytes:
    """The same archive without the moments at which its parts were written."""
    out = BytesIO()
    with ZipFile(BytesIO(content)) as came, ZipFile(out, "w", ZIP_DEFLATED) as given:
        for name in came.namelist():
            info = ZipInfo(name, _FIRST_DAY)
            info.compress_type, info.create_system = ZIP_DEFLATED, 0
            given.writestr(info, came.read(name))
    return out.getvalue()


def docx_of(report: Report) -> bytes:
    """The report as DOCX; the same report gives the same bytes."""
    return _Writer(report).write()
