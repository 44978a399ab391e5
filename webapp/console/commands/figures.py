"""The command for figures: shows what is read from a table, and keeps it when that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from controls.days import norwegian_day
from models.errors import ProblemError
from models.words import Language
from webapp.console.commands.evidence import BY, By, Date, Despite, Municipality
from webapp.console.options import Lang
from webapp.console.output import console, print_json
from webapp.console.speaking import Commands

if TYPE_CHECKING:
    from controls.documents import Wanted
    from controls.figures.keeping import Stored
    from controls.figures.saying import Said
    from controls.settings import Settings
    from controls.storage import Store
    from webapp.console.figures import Read

TableFile = Annotated[Path, typer.Argument(help="figures_file", metavar="file")]
Publisher = Annotated[str | None, typer.Option("--publisher", help="figures_publisher", metavar="text")]
Table = Annotated[str | None, typer.Option("--table", help="figures_table", metavar="text")]
Sheet = Annotated[str | None, typer.Option("--sheet", help="figures_sheet", metavar="name")]
Region = Annotated[list[str] | None, typer.Option("--region", help="figures_region", metavar="text")]
Whole = Annotated[bool, typer.Option("--whole", help="figures_whole")]
Year = Annotated[list[int] | None, typer.Option("--year", help="figures_year", metavar="number")]
Facts = Annotated[list[str] | None, typer.Option("--fact", help="figures_fact", metavar="text")]
Signs = Annotated[list[str] | None, typer.Option("--sign", help="figures_sign", metavar="text")]
About = Annotated[str | None, typer.Option("--about", help="figures_about", metavar="id")]
Replace = Annotated[str | None, typer.Option("--replace", help="figures_replace", metavar="text")]
KeepOld = Annotated[bool, typer.Option("--keep-old", help="figures_keep_old")]
Store_ = Annotated[bool, typer.Option("--store", help="figures_store")]
AsJson = Annotated[bool, typer.Option("--json", help="evidence_json")]


def _read(file: Path, municipality: str, said: Said, store: Store, year: int) -> Read:
    """What a table is taken for. `year`: the last one there can be figures for."""
    from controls.documents import file_name_of
    from controls.evidence.assembling import Assembler
    from controls.evidence.holders import Holders
    from controls.extraction.reading import MOST_BYTES, read_document
    from controls.figures.grid import grids
    from controls.figures.parties import parties_of, said_by
    from controls.figures.saying import choose
    from controls.figures.statements import About, compare
    from controls.figures.taking import take
    from controls.files import read_file
    from controls.sent import Sent
    from controls.storage.documents import Documents
    from controls.storage.holdings import Holdings
    from models.documents import FileKind
    from models.holdings import ItemKind
    from rules.municipalities import Municipalities
    from rules.pack import load_pack
    from webapp.console.figures import Read

    facts = {name: item for name, item in load_pack().facts.items() if item.statistic is not None}
    municipalities, holdings = Municipalities.load(), Holdings(store.engine)
    holder = Holders(holdings, municipalities).require(municipality)
    sent = Sent(file_name_of(file.name), read_file(file, MOST_BYTES))
    found = read_document(sent.content, sent.name)
    parties = parties_of(holder, municipalities, Assembler(holdings, Documents(store.engine)))
    merged = found.kind is FileKind.XLSX
    chosen = choose(grids(found.text), said, parties, facts, sent.name, merged=merged)
    taking = take(chosen.grid, chosen.choices, facts, year)
    source = chosen.choices.source
    about = About(chosen.party.id, said_by(holder, source.publisher), source, "")
    compared = compare(taking.taken, holdings.items(holder.id, ItemKind.STATEMENT), about)
    return Read(sent, found.text.extractor, chosen, taking, compared, about, facts)


def _keep(
    read: Read, wanted: Wanted, replaced: str | None, keep_old: bool, settings: Settings, store: Store, now: datetime
) -> Stored:
    """Keep the file as a document, and its figures. `replaced`: why others are withdrawn, where they are."""
    from controls.documents import Intake
    from controls.evidence.assembling import reference_of
    from controls.evidence.holders import Holders
    from controls.evidence.statements import written
    from controls.figures.keeping import Decision, Place, Telling, keep, undecided
    from controls.scanning import scanner_at
    from controls.storage.documents import Documents
    from controls.storage.holdings import Holdings
    from models.errors import Problem
    from rules.municipalities import Municipalities

    documents, holdings = Documents(store.engine), Holdings(store.engine)
    decision = Decision.REPLACE if replaced is not None else Decision.KEEP if keep_old else None
    decisions = {} if decision is None else {item.code: decision for item in read.compared}
    reason = written(replaced, "reason") if replaced is not None else ""
    by = written(wanted.by, "by")
    open_ones = undecided(read.compared, decisions)
    if open_ones:
        raise ProblemError(Problem("figures_undecided_one", {"figure": code}) for code in open_ones)
    intake = Intake(documents, Holders(holdings, Municipalities.load()), scanner_at(settings.clamd))
    taken = intake.take(read.sent, wanted, now)
    document = documents.document(taken.put.document)
    if document is None:
        raise ProblemError.one("document_no_such", arguments={"id": str(taken.put.document)})
    about = read.about._replace(document=reference_of(document.id))
    place = Place(document, read.chosen.grid, read.extractor, about)
    return keep(holdings, place, read.compared, decisions, read.facts, Telling(by, now, reason))


def add_commands(app: Commands, clock: Callable[[], datetime]) -> None:
    """Add the command to the group. `clock`: gives the present moment, aware."""

    @app.declare("figures", "evidence_figures")
    def figures(
        file: TableFile,
        municipality: Municipality,
        publisher: Publisher = None,
        table: Table = None,
        date: Date = None,
        sheet: Sheet = None,
        region: Region = None,
        whole: Whole = False,
        year: Year = None,
        fact: Facts = None,
        sign: Signs = None,
        about: About = None,
        replaced: Replace = None,
        keep_old: KeepOld = False,
        store: Store_ = False,
        by: By = BY,
        despite: Despite = None,
        as_json: AsJson = False,
        lang: Lang = Language.NB,
    ) -> None:
        from controls.documents import Wanted, describe, title_of
        from controls.figures.parties import missing
        from controls.figures.saying import Said
        from controls.settings import load_settings
        from controls.storage import open_store
        from webapp.console.figures import figures_json, show_figures, show_stored

        listed = (tuple(region or ()), whole, tuple(year or ()), tuple(fact or ()), tuple(sign or ()))
        settings, now = load_settings(), clock()
        with closing(open_store(settings.database)) as opened:
            read = _read(file, municipality, Said(publisher, table, sheet, *listed, about), opened, now.year)
            if not as_json:
                show_figures(console(), read, lang)
            problems = missing(read.chosen.choices, document=None)
            if problems:
                raise ProblemError(problems)
            stored = None
            if store:
                told = {"publisher": read.about.source.publisher, "date": date or str(norwegian_day(now))}
                described = describe({"title": title_of(read.sent.name), "confidentiality": "open", **told})
                wanted = Wanted(municipality, described, by, despite=despite)
                stored = _keep(read, wanted, replaced, keep_old, settings, opened, now)
        if as_json:
            print_json(figures_json(read, stored))
        elif stored is not None:
            show_stored(console(), stored, lang)
