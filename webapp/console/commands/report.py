"""The command that makes a report: of an evidence file, or of a stored evaluation."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from models.errors import ProblemError, Where
from models.texts import say
from models.words import Language
from webapp.console.options import Lang, On, Scope, parse_day
from webapp.console.output import console
from webapp.console.speaking import Commands

if TYPE_CHECKING:
    from controls.reports.material import Details
    from controls.reports.parts import Report


class ReportFormat(StrEnum):
    """What a report is made as."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"


Of = Annotated[str, typer.Argument(help="report_of", metavar="file_or_number")]
Made = Annotated[ReportFormat, typer.Option("--format", help="report_format")]
Behind = Annotated[str, typer.Option("--behind", help="report_behind", metavar="text")]
Case = Annotated[str, typer.Option("--case", help="report_case", metavar="text")]
To = Annotated[Path | None, typer.Option("--to", help="report_to", metavar="path")]


def _of_file(file: Path, on: str | None, scope: list[str] | None, language: Language, details: Details) -> Report:
    """The report of an evidence file that is evaluated now; it is dated on the evaluation date."""
    from controls.evaluating import evaluate_bytes
    from controls.files import read_file
    from controls.reports.building import report_of
    from controls.reports.material import Material
    from rules.municipalities import Municipalities
    from rules.pack import load_pack
    from rules.plan import Machines
    from rules.statute import load_statutes

    content, pack = read_file(file), load_pack()
    evaluation, evidence = evaluate_bytes(
        content, file.name, pack, Machines(), Municipalities.load(), on=parse_day(on), scope=scope or ()
    )
    material = Material(evaluation, evidence, pack, load_statutes(), language)
    return report_of(material, details, evaluation.on)


def _of_number(number: int, language: Language, details: Details) -> Report:
    from controls.reports.stored import stored_report
    from controls.settings import load_settings
    from controls.storage import open_store
    from rules.municipalities import Municipalities
    from rules.statute import load_statutes

    store = open_store(load_settings().database)
    try:
        found = stored_report(store, Municipalities.load(), load_statutes(), number, language, details)
    finally:
        store.close()
    if found is None:
        raise ProblemError.one("report_no_evaluation", arguments={"number": number})
    return found.report


def _made(report: Report, made: ReportFormat) -> bytes:
    if made is ReportFormat.PDF:
        from controls.reports.pdf import pdf_of

        return pdf_of(report)
    if made is ReportFormat.DOCX:
        from controls.reports.docx import docx_of

        return docx_of(report)
    from webapp.report_file import html_of

    return html_of(report)


def add_commands(app: Commands) -> None:
    """Add the command to the command line."""

    @app.declare("report", "report")
    def report(
        of: Of,
        made: Made = ReportFormat.PDF,
        on: On = None,
        scope: Scope = None,
        behind: Behind = "",
        case: Case = "",
        to: To = None,
        lang: Lang = Language.NB,
    ) -> None:
        from controls.reports.material import details_of

        details = details_of(behind, case)
        number = int(of) if of.isdecimal() and len(of) < 10 and not Path(of).exists() else None  # noqa: PLR2004
        found = _of_number(number, lang, details) if number else _of_file(Path(of), on, scope, lang, details)
        path = to or Path(f"{found.name}.{made.value}")
        content = _made(found, made)
        try:
            path.write_bytes(content)
        except OSError as error:
            detail = error.strerror or type(error).__name__
            where = Where(file=str(path))
            raise ProblemError.one("cannot_write", where=where, arguments={"detail": detail}) from None
        console().print(say("cli.report.written", lang, path=escape(str(path))), soft_wrap=True)
