"""The commands that take evidence out with its documents, and in."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from controls.days import norwegian_day
from models.errors import ProblemError, Where
from models.words import Language
from webapp.console.commands.evidence import BY, By
from webapp.console.options import Lang
from webapp.console.output import console
from webapp.console.speaking import Commands

Holder = Annotated[str, typer.Argument(help="exchange_holder", metavar="number")]
Target = Annotated[Path, typer.Argument(help="exchange_target", metavar="path")]
Public = Annotated[bool, typer.Option("--public", help="exchange_public")]
On = Annotated[str | None, typer.Option("--on", help="exchange_on", metavar="day")]
Source = Annotated[Path, typer.Argument(help="exchange_source", metavar="path")]
Prefix = Annotated[str | None, typer.Option("--prefix", help="exchange_prefix", metavar="text")]
Leave = Annotated[bool, typer.Option("--leave-stopped", help="exchange_leave")]
LookOnly = Annotated[bool, typer.Option("--look", help="exchange_look")]


def add_commands(app: Commands, clock: Callable[[], datetime]) -> None:
    """Add the commands to the group. `clock`: gives the present moment, aware."""
    _declare_export(app, clock)
    _declare_import(app, clock)


def _declare_export(app: Commands, clock: Callable[[], datetime]) -> None:
    @app.declare("export", "evidence_export")
    def export_(
        holder: Holder, target: Target, public: Public = False, on: On = None, lang: Lang = Language.NB
    ) -> None:  # fmt: skip
        from controls.evidence.desk import Desk
        from controls.evidence.exchange import Version
        from controls.evidence.exporting import export
        from controls.package import write_package
        from controls.settings import load_settings
        from controls.wiring import build
        from models.texts import say
        from rules.evidence_file import is_day

        if on is not None and not is_day(on):
            raise ProblemError.one("agreement_day", where=Where(field="--on"))
        application = build(load_settings(), clock)
        try:
            desk = Desk.of(application.store.engine, application.municipalities, application.pack)
            day = date.fromisoformat(on) if on else norwegian_day(clock())
            version = Version.PUBLIC if public else Version.WHOLE
            title = say("exchange.withheld_title", lang)
            done = export(desk, desk.holders.require(holder), day, version, application.pack.facts, title)
        finally:
            application.close()
        write_package(target, done.files)
        told = {"target": str(target), "documents": len(done.manifest.documents)}
        console().print(
            say("cli.exchange.exported", lang, n=len(done.evidence.statements), **told), soft_wrap=True, markup=False
        )  # fmt: skip
        left = sum(done.manifest.left_out.model_dump().values())
        if left:
            console().print(say("cli.exchange.left_out", lang, n=left), soft_wrap=True)


def _declare_import(app: Commands, clock: Callable[[], datetime]) -> None:
    @app.declare("import", "evidence_import")
    def import_(
        source: Source,
        prefix: Prefix = None,
        leave: Leave = False,
        look_only: LookOnly = False,
        by: By = BY,
        lang: Lang = Language.NB,
    ) -> None:
        from controls.documents import Intake
        from controls.evidence.desk import Desk
        from controls.evidence.exchange import read_parcel
        from controls.evidence.importing import Importer, conflict_problems, read_parcel_evidence
        from controls.settings import load_settings
        from controls.wiring import build
        from models.texts import say

        parcel = read_parcel(source)
        application = build(load_settings(), clock)
        try:
            desk = Desk.of(application.store.engine, application.municipalities, application.pack)
            importer = Importer(desk, Intake(desk.documents, desk.holders, application.scanner))
            evidence, on = read_parcel_evidence(parcel, application, norwegian_day(clock()))
            holder = desk.holders.require(evidence.subject.municipality)
            look = importer.look(holder, evidence, on, parcel, prefix)
            for count in look.counts:
                part = say(f"exchange.part.{count.part.value}", lang)
                line = say("cli.exchange.count", lang, part=part, new=count.new, there=count.there)
                console().print(line, soft_wrap=True)
            if look.conflicts:
                raise ProblemError(conflict_problems(look.conflicts))
            if look_only:
                return
            done = importer.take(look, by, clock(), leave_stopped=leave)
        finally:
            application.close()
        told = say("cli.exchange.imported", lang, n=done.items, documents=done.documents)
        console().print(told, soft_wrap=True)
