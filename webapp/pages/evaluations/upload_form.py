"""The form where evidence comes in: what was asked for with it, and what is wrong with how it was filled in."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from flask import Request, abort
from werkzeug.datastructures import MultiDict

from controls.sent import Sent
from controls.storage import Stored
from controls.uploading import MAX_FILES, Wanted, examples, local_packs
from models.errors import Problem
from rules.evidence_file import is_day
from rules.pack import Pack
from rules.reading import MAX_BYTES

#: the fields of the form
FILES, DATE, EXTENT, LAW, LOCAL, EXAMPLE, FROM = "filer", "dato", "utvalg", "lov", "lokal", "eksempel", "fra"
#: what can be evaluated: all the rules, the theme of tilsyn, or what was evaluated before
WHOLE, THEME, SAME = "alt", "tema", "samme"
#: a number of an evaluation has at most so many digits
_DIGITS = 10


class Choices(NamedTuple):
    """The form as it was filled in, so that it can be shown again."""

    day: str = ""
    extent: str = WHOLE
    laws: tuple[str, ...] = ()
    local: tuple[str, ...] = ()

    @property
    def opened(self) -> bool:
        """Whether anything else than the file itself is chosen."""
        return self != Choices()


class Fault(NamedTuple):
    """A mistake in the form itself: the problem, and the field it stands in."""

    problem: Problem
    field: str


class UnfitError(Exception):
    """The form cannot be used as it was filled in."""

    def __init__(self, fault: Fault) -> None:
        """`fault`: what is wrong with it."""
        super().__init__(fault.problem.code)
        self.fault = fault


def _fail(code: str, field: str, **arguments: str | int) -> UnfitError:
    return UnfitError(Fault(Problem(code, arguments), field))


def number_of(text: str) -> int:
    """The number of an evaluation that an address or a form names; 404 for what is none."""
    if not (text.isascii() and text.isdigit() and len(text) <= _DIGITS):
        abort(404)
    return int(text)


def choices_of(form: MultiDict[str, str]) -> Choices:
    """What is chosen in a form beside the files."""
    extent = form.get(EXTENT, WHOLE)
    laws, local = (tuple(dict.fromkeys(form.getlist(name))) for name in (LAW, LOCAL))
    return Choices(form.get(DATE, "").strip(), extent, laws, local)


def wanted_of(choices: Choices, pack: Pack, stored: Stored | None) -> Wanted:
    """What is to be evaluated. Raises UnfitError when the choices cannot be used."""
    day: date | None = None
    if choices.day:
        if not is_day(choices.day):
            raise _fail("not_a_date", DATE, text=choices.day[:40])
        day = date.fromisoformat(choices.day)
    elif stored is not None:
        raise _fail("upload_other_date", DATE)
    if not set(choices.local) <= {item.name for item in local_packs()}:
        raise _fail("upload_choice", LOCAL)
    if not set(choices.laws) <= set(pack.law_of):
        raise _fail("upload_choice", LAW)
    if choices.extent not in (WHOLE, THEME) and (choices.extent != SAME or stored is None):
        raise _fail("upload_choice", EXTENT)
    before = stored.evaluation.receipt.scope if stored is not None and choices.extent == SAME else ()
    return Wanted(day, before, choices.laws, choices.extent == THEME, choices.local)


def sent_by(request: Request, stored: Stored | None) -> list[Sent]:
    """The files of the request. Raises UnfitError when there are none, or too many."""
    if stored is not None:
        return [Sent(stored.summary.evidence_file, stored.evidence)]
    named = request.form.get(EXAMPLE)
    if named is not None:
        example = examples().get(named)
        if example is None:
            abort(404)
        return [Sent(example.file, example.content)]
    given = [file for file in request.files.getlist(FILES) if file.filename]
    if not given:
        raise _fail("upload_nothing", FILES)
    if len(given) > MAX_FILES:
        raise _fail("upload_too_many", FILES, limit=MAX_FILES)
    # one byte more than is taken, so that a file that is too large is seen to be
    return [Sent(file.filename or "", file.stream.read(MAX_BYTES + 1)) for file in given]
