"""The commands for documents: add, list, show and destroy."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.documents import Confidentiality
from models.errors import ProblemError
from models.words import ExitCode, Language
from webapp.console.options import Lang
from webapp.console.output import console, print_json
from webapp.console.speaking import Commands

if TYPE_CHECKING:
    from controls.documents import Intake, Taken, Wanted
    from controls.storage.documents import Documents

#: who put a document in when nobody says
BY = "kommandolinje"
Files = Annotated[list[Path], typer.Argument(help="evidence_files", metavar="file")]
Municipality = Annotated[str, typer.Option("--municipality", help="evidence_municipality", metavar="number")]
OfMunicipality = Annotated[str | None, typer.Option("--municipality", help="evidence_municipality", metavar="number")]
Title = Annotated[str | None, typer.Option("--title", help="evidence_title", metavar="text")]
Publisher = Annotated[str | None, typer.Option("--publisher", help="evidence_publisher", metavar="text")]
Date = Annotated[str | None, typer.Option("--date", help="evidence_date", metavar="day")]
From = Annotated[str | None, typer.Option("--from", help="evidence_from", metavar="day")]
To = Annotated[str | None, typer.Option("--to", help="evidence_to", metavar="day")]
Case = Annotated[str | None, typer.Option("--case", help="evidence_case", metavar="number")]
Class = Annotated[Confidentiality, typer.Option("--class", help="evidence_class")]
By = Annotated[str, typer.Option("--by", help="evidence_by", metavar="text")]
Revised = Annotated[int | None, typer.Option("--document", help="evidence_document", metavar="id")]
Despite = Annotated[str | None, typer.Option("--despite", help="evidence_despite", metavar="text")]
Mask = Annotated[bool, typer.Option("--mask", help="evidence_mask")]
Attached = Annotated[bool, typer.Option("--attachments", help="evidence_attachments")]
AsJson = Annotated[bool, typer.Option("--json", help="evidence_json")]
Id = Annotated[int, typer.Argument(help="evidence_id", metavar="id")]
Sha256 = Annotated[str, typer.Argument(help="evidence_sha256", metavar="sha256")]
Reason = Annotated[str, typer.Option("--reason", help="evidence_reason", metavar="text")]


@contextmanager
def _opened() -> Iterator[Documents]:
    from controls.settings import load_settings
    from controls.storage import open_store
    from controls.storage.documents import Documents

    store = open_store(load_settings().database)
    try:
        yield Documents(store.engine)
    finally:
        store.close()


def _each(
    files: list[Path], wanted: Wanted, intake: Intake, now: datetime, title: str | None, lang: Language
) -> tuple[list[Taken], list[ProblemError]]:
    """Take each file in; what was kept, and what was wrong with the others."""
    from controls.documents import file_name_of, title_of
    from controls.extraction.reading import MOST_BYTES
    from controls.files import read_file
    from controls.sent import Sent
    from models.texts import say
    from webapp.demo import progress_bar

    taken, refused = [], []
    with progress_bar(console(stderr=True)) as bar:
        for file in bar.track(files, description=say("cli.evidence.reading", lang)):
            named = wanted.description.model_copy(update={"title": title or title_of(file_name_of(file.name))})
            try:
                sent = Sent(file.name, read_file(file, MOST_BYTES))
                taken.append(intake.take(sent, wanted._replace(description=named), now))
            except ProblemError as error:
                refused.append(error)
    return taken, refused


def _attached(taken: list[Taken], documents: Documents, wanted: Wanted, intake: Intake, now: datetime) -> list[Taken]:
    """Take in the files that came with e-mails."""
    from controls.documents import file_name_of, title_of

    more = []
    for mail in taken:
        document = documents.document(mail.put.document)
        for attachment in mail.text.attachments if document is not None else ():
            sent = intake.attachment(document, attachment.number) if document is not None else None
            if sent is not None:
                named = wanted.description.model_copy(update={"title": title_of(file_name_of(sent.name))})
                more.append(intake.take(sent, wanted._replace(description=named), now))
    return more


def add_commands(app: Commands, clock: Callable[[], datetime]) -> None:
    """Add the commands to the group. `clock`: gives the present moment, aware."""
    _declare_add(app, clock)
    _declare_looking(app)
    _declare_destroy(app, clock)


def _declare_add(app: Commands, clock: Callable[[], datetime]) -> None:
    @app.declare("add", "evidence_add")
    def add(
        files: Files,
        municipality: Municipality,
        title: Title = None,
        publisher: Publisher = None,
        date: Date = None,
        from_: From = None,
        to: To = None,
        case: Case = None,
        class_: Class = Confidentiality.OPEN,
        by: By = BY,
        document: Revised = None,
        despite: Despite = None,
        mask: Mask = False,
        attachments: Attached = False,
        as_json: AsJson = False,
        lang: Lang = Language.NB,
    ) -> None:
        from controls.documents import Intake, Wanted, describe
        from controls.evidence.holders import Holders
        from controls.scanning import scanner_at
        from controls.settings import load_settings
        from controls.storage.holdings import Holdings
        from rules.municipalities import Municipalities
        from webapp.console.evidence import advised, show_taken, taken_json

        if title is not None and len(files) > 1:
            raise ProblemError.one("document_title_many")
        told = {"publisher": publisher, "date": date, "period_from": from_, "period_to": to, "case_number": case}
        description = describe({"title": title or "-", "confidentiality": class_.value, **told})
        wanted = Wanted(municipality, description, by, document, despite, lang if mask else None)
        with _opened() as documents:
            holders = Holders(Holdings(documents.engine), Municipalities.load())
            holders.require(municipality)
            intake = Intake(documents, holders, scanner_at(load_settings().clamd))
            taken, refused = _each(files, wanted, intake, clock(), title, lang)
            if attachments:
                taken += _attached(taken, documents, wanted._replace(document=None), intake, clock())
        if as_json:
            print_json(taken_json(taken, refused, lang))
        else:
            show_taken(console(), taken, lang, offered=not attachments)
        if refused:
            if as_json:
                raise typer.Exit(ExitCode.UNUSABLE)
            raise ProblemError(problem for error in refused for problem in advised(error))


def _declare_looking(app: Commands) -> None:
    @app.declare("list", "evidence_list")
    def list_(municipality: OfMunicipality = None, as_json: AsJson = False, lang: Lang = Language.NB) -> None:
        from webapp.console.evidence import document_json, show_documents

        with _opened() as documents:
            found = documents.documents(municipality)
        if as_json:
            print_json([document_json(item) for item in found])
        else:
            show_documents(console(), found, lang)

    @app.declare("show", "evidence_show")
    def show(number: Id, as_json: AsJson = False, lang: Lang = Language.NB) -> None:
        from webapp.console.evidence import document_json, show_document

        with _opened() as documents:
            found = documents.document(number)
            if found is None:
                raise ProblemError.one("document_no_such", arguments={"id": str(number)[:20]})
            text = documents.text(found.newest.sha256)
        if as_json:
            print_json({**document_json(found), "text": text.model_dump(mode="json") if text else None})
        else:
            show_document(console(), found, text, lang)


def _declare_destroy(app: Commands, clock: Callable[[], datetime]) -> None:
    @app.declare("destroy", "evidence_destroy")
    def destroy(sha256: Sha256, reason: Reason, by: By = BY, lang: Lang = Language.NB) -> None:
        from controls.documents import require_reason, role_of
        from models.texts import say

        why = require_reason(reason)
        with _opened() as documents:
            done = documents.destroy(sha256.strip().lower(), why, role_of(by), clock())
        console().print(say("cli.evidence.destroyed", lang), soft_wrap=True)
        if not done.erased:
            console().print(say("cli.evidence.not_erased", lang), soft_wrap=True)
            raise typer.Exit(ExitCode.FOUND)
