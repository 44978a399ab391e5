"""Documents as text for a terminal and as JSON values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from controls.documents import SensitiveError, Taken
from models.documents import Confidentiality, Document, Page, Text
from models.errors import Problem, ProblemError
from models.texts import say
from webapp.console.words import problem_json


def _moment(value: Any, language: str) -> str:  # noqa: ANN401 - a moment
    from models.words import Language  # noqa: PLC0415 - wording imports much
    from webapp.pages.frame.wording import Wording  # noqa: PLC0415 - as above

    return Wording(Language(language)).moment(value)


def title_in(document: Document, language: str) -> str:
    """The title that counts, or that it was destroyed."""
    return document.newest.description.title or say("cli.evidence.no_title", language)


def _notes(text: Text, language: str) -> Iterable[str]:
    """What whoever put it in should know."""
    if text.not_read is not None:
        yield say(f"documents.not_read.{text.not_read.value}", language)
    for remark in text.remarks:
        yield say(f"documents.remark.{remark.value}", language)
    if text.empty_pages and text.not_read is None:
        yield say("cli.evidence.empty_pages", language, pages=", ".join(map(str, text.empty_pages)))


def show_taken(console: Console, taken: Sequence[Taken], language: str, *, offered: bool) -> None:
    """Print what became of each document. `offered`: say how files attached to e-mail are added."""
    for item in taken:
        key = "cli.evidence.added" if item.put.new else "cli.evidence.again"
        told = {
            "id": item.put.document,
            "title": item.name,
            "kind": say(f"documents.kind.{item.kind.value}", language),
        }
        console.print(escape(say(key, language, **told)), soft_wrap=True)
        console.print(f"  [dim]{say('cli.evidence.sha256', language, sha256=item.put.sha256)}[/dim]", soft_wrap=True)
        if item.masked:
            console.print(f"  {escape(say('cli.evidence.masked', language, n=item.masked))}", soft_wrap=True)
        for note in _notes(item.text, language):
            console.print(f"  {escape(note)}", soft_wrap=True)
        for sign in item.signs:
            what = say(f"sensitive.sign.{sign.subject.value}", language)
            place = {"what": what, "page": sign.page, "paragraph": sign.paragraph}
            console.print(f"  {escape(say('cli.evidence.suggested', language, **place))}", soft_wrap=True)
        for attachment in item.text.attachments if offered else ():
            named = {"number": attachment.number, "name": attachment.name}
            console.print(f"  {escape(say('cli.evidence.attached', language, **named))}", soft_wrap=True)


def advised(error: ProblemError) -> tuple[Problem, ...]:
    """What was wrong with a file, and last, where something was found in it, what can be done with it."""
    if not isinstance(error, SensitiveError):
        return error.problems
    code = "keep" if error.may_be_kept else ("mask" if error.may_be_masked else "none")
    return (*error.problems, Problem(f"sensitive_choose_{code}", where=error.problems[0].where))


def taken_json(taken: Sequence[Taken], refused: Sequence[ProblemError], language: str) -> dict[str, Any]:
    """What became of each file, as plain JSON values."""
    return {
        "documents": [
            {
                "id": item.put.document,
                "sha256": item.put.sha256,
                "new": item.put.new,
                "revision": item.put.revision,
                "file": item.name,
                "kind": item.kind.value,
                "pages": len(item.text.pages),
                "empty_pages": list(item.text.empty_pages),
                "not_read": item.text.not_read.value if item.text.not_read else None,
                "remarks": [remark.value for remark in item.text.remarks],
                "masked": item.masked,
                "suggested_class": Confidentiality.SECURITY.value if item.signs else None,
                "attachments": [attachment.model_dump(mode="json") for attachment in item.text.attachments],
            }
            for item in taken
        ],
        "problems": [problem_json(problem, language) for error in refused for problem in advised(error)],
    }


def document_json(document: Document) -> dict[str, Any]:
    """A document as plain JSON values, with what counts first."""
    newest = document.newest
    return {
        "id": document.id,
        "holder": document.holder,
        "kind": document.kind.value,
        "size": document.size,
        "sha256": newest.sha256,
        **newest.description.model_dump(mode="json"),
        "revisions": [item.model_dump(mode="json") for item in document.revisions],
        "uses": [item.model_dump(mode="json") for item in document.uses],
        "destroyed": document.destroyed.model_dump(mode="json") if document.destroyed else None,
    }


def show_documents(console: Console, documents: Sequence[Document], language: str) -> None:
    """Print one line for each document."""
    if not documents:
        console.print(say("cli.evidence.nothing", language))
    for item in documents:
        told = item.newest.description
        known = [
            told.publisher,
            told.date,
            told.case_number,
            say(f"documents.class.{told.confidentiality}", language),
        ]
        beside = " · ".join(part for part in (item.holder, *known) if part)
        console.print(f"{item.id:>5}  {escape(title_in(item, language))}", soft_wrap=True)
        console.print(f"       [dim]{escape(beside)}[/dim]", soft_wrap=True)


def show_document(console: Console, document: Document, text: Text | None, language: str) -> None:
    """Print what is known of a document, and its text by page and paragraph."""
    show_documents(console, [document], language)
    console.print(f"       [dim]{say('cli.evidence.sha256', language, sha256=document.newest.sha256)}[/dim]")
    for revision in document.revisions:
        title = revision.description.title or say("cli.evidence.no_title", language)
        told = {
            "number": revision.number,
            "moment": _moment(revision.at, language),
            "by": revision.by,
            "title": title,
        }
        console.print(f"  {escape(say('cli.evidence.revision', language, **told))}", soft_wrap=True)
    for use in document.uses:
        told_use = {"moment": _moment(use.at, language), "by": use.by, "file": use.file_name or "-"}
        console.print(f"  {escape(say('cli.evidence.use', language, **told_use))}", soft_wrap=True)
        if use.despite is not None:
            console.print(f"    {escape(say('cli.evidence.despite', language, reason=use.despite))}", soft_wrap=True)
    if document.destroyed is not None:
        gone = document.destroyed
        blanks = {"moment": _moment(gone.at, language), "by": gone.by, "reason": gone.reason}
        console.print(escape(say("cli.evidence.gone", language, **blanks)), soft_wrap=True)
    if text is None:
        return
    for note in _notes(text, language):
        console.print(f"  {escape(note)}", soft_wrap=True)
    for page in text.pages:
        _show_page(console, page, language)


def _show_page(console: Console, page: Page, language: str) -> None:
    heading = say(f"documents.page.{page.kind.value}", language, number=page.number, label=page.label)
    console.print(f"\n[bold]{escape(heading)}[/bold]", soft_wrap=True)
    for paragraph in page.paragraphs:
        place = f"s{page.number}-a{paragraph.number}"
        if paragraph.rows:
            console.print(f"[dim]{place} {paragraph.cells}[/dim]")
            table = Table(show_header=False)
            for row in paragraph.rows:
                table.add_row(*map(escape, row))
            console.print(table)
        else:
            console.print(f"[dim]{place}[/dim] {escape(paragraph.text)}", soft_wrap=True)
