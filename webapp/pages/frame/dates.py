"""The dates that an address asks for."""

from __future__ import annotations

from datetime import date

from flask import request

from models.errors import ProblemError
from rules.evidence_file import is_day

#: the name in an address of the day that is asked for
DATE = "dato"
#: as much of a text that is no date as is told back
_TOLD = 40


def asked_day(name: str = DATE) -> date | None:
    """The date that the address asks for by `name`; None when it asks for none.

    Raises ProblemError when what it asks for is not a date.
    """
    text = request.args.get(name, "")
    if not text:
        return None
    if not is_day(text):
        raise ProblemError.one("not_a_date", arguments={"text": text[:_TOLD]})
    return date.fromisoformat(text)
