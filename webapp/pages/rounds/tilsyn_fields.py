"""The rows of a control form and of a notice, as they stand in forms: read from what was sent, and shown again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from flask import request

from models.rounds import ControlForm, ControlQuestion, Notice
from models.words import Method

#: rows that a form can have, and signs of what stands in one
_MOST, _LONGEST = 320, 4000
#: empty rows for what a person adds, in a form without script
NEW_ROWS = ("ny1", "ny2", "ny3")
#: the longest key of a question
_LONGEST_KEY = 61


class QuestionRow(NamedTuple):
    """A control question as it stands in the form. `number`: of the row; `included`: it is to be asked."""

    number: str
    key: str
    obligation: str
    question: str
    methods: tuple[str, ...]
    explained: str
    included: bool
    new: bool = False


class WantedRow(NamedTuple):
    """Something that is asked for. `bears_on`: obligations, with a space between them."""

    number: str
    what: str
    bears_on: str
    new: bool = False


def _text(name: str) -> str:
    return request.form.get(name, "")[:_LONGEST].replace("\r\n", "\n").strip()


def question_rows(form: ControlForm | None) -> list[QuestionRow]:
    """The rows of a form that is there, with empty ones after them."""
    rows = [
        QuestionRow(
            str(number), one.key, one.obligation, one.question, tuple(item.value for item in one.methods),
            one.explained, included=True,
        )
        for number, one in enumerate(form.questions if form else (), 1)
    ]  # fmt: skip
    return [*rows, *(QuestionRow(name, "", "", "", (), "", included=True, new=True) for name in NEW_ROWS)]


def sent_question_rows() -> list[QuestionRow]:
    """The rows that were sent."""
    rows = []
    for number in request.form.getlist("rad")[:_MOST]:
        new = number in NEW_ROWS
        rows.append(
            QuestionRow(
                number[:10], _text(f"nokkel-{number}")[:_LONGEST_KEY], _text(f"plikt-{number}"),
                " ".join(_text(f"tekst-{number}").split()),
                tuple(code for code in request.form.getlist(f"metode-{number}") if code in set(Method)),
                _text(f"utdyping-{number}"), new or request.form.get(f"med-{number}") == "1", new,
            )
        )  # fmt: skip
    return rows


def form_told(limits: str, rows: Iterable[QuestionRow]) -> dict[str, Any]:
    """The plain body of a control form: the rows that are to be asked; a new one gets a key of its own."""
    questions: list[dict[str, Any]] = []
    keys: set[str] = set()
    for row in rows:
        if not row.included or (row.new and not row.question):
            continue
        key = row.key or _new_key(row.obligation, keys)
        keys.add(key)
        questions.append({
            "key": key, "obligation": row.obligation, "question": row.question, "methods": list(row.methods),
            "explained": row.explained,
        })  # fmt: skip
    return {"limits": limits, "questions": questions}


def _new_key(obligation: str, taken: Iterable[str]) -> str:
    plain = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "-.") else "_" for sign in obligation)
    used = set(taken)
    return next(key for number in range(1, _MOST) if (key := f"{plain}.tillegg{number}") not in used)


def wanted_rows(notice: Notice | None) -> list[WantedRow]:
    """The rows of what is asked for, with empty ones after them."""
    rows = [
        WantedRow(str(number), one.what, " ".join(one.bears_on))
        for number, one in enumerate(notice.wanted if notice else (), 1)
    ]
    return [*rows, *(WantedRow(name, "", "", new=True) for name in NEW_ROWS[:2])]


def sent_wanted_rows() -> list[WantedRow]:
    """The rows that were sent."""
    return [
        WantedRow(
            number[:10], " ".join(_text(f"ber-{number}").split()), _text(f"gjelder-{number}"), number in NEW_ROWS
        )
        for number in request.form.getlist("onske")[:_MOST]
    ]


def wanted_told(rows: Iterable[WantedRow], scope: Iterable[str]) -> list[dict[str, Any]]:
    """What is asked for, plain; what a person added bears on all of the scope. An empty row is left out."""
    everything = list(scope)
    return [
        {"what": row.what, "bears_on": row.bears_on.split() or everything}
        for row in rows
        if row.what
    ]  # fmt: skip


def questions_by_duty(rows: Iterable[QuestionRow]) -> Mapping[str, list[QuestionRow]]:
    """The rows that are there already, by their duty, in the order of the form."""
    found: dict[str, list[QuestionRow]] = {}
    for row in rows:
        if not row.new:
            found.setdefault(row.obligation, []).append(row)
    return found


def question_of(form: ControlForm | None, key: str) -> ControlQuestion | None:
    """The question with a key; None when the form has none."""
    return next((one for one in form.questions if one.key == key), None) if form else None
