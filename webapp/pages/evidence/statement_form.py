"""The form in which a person makes a statement: its fields, what they begin with, and what was sent.

Used wherever a statement is made or replaced, and in questionnaires. The template is
`evidence/statement_form.html`, the macro `statement_fields(form)`. Nothing here stores anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from werkzeug.datastructures import MultiDict

from controls.evidence.statements import Draft
from models.documents import Passage
from models.errors import Problem, Where
from models.evidence import SUPPRESSED, Statement
from models.vocabulary import Fact, FactType
from models.words import Group, Mode, SaidBy, ShownBy, StatementCertainty
from rules.evidence_file import is_day
from webapp.pages.frame.wording import Wording

#: each field of the form, and what it is called in a draft and in what is told of mistakes
FIELDS = {
    "verdi": "value",
    "om": "about",
    "sagt_av": "said_by",
    "gruppe": "group",
    "modus": "mode",
    "vist_ved": "shown_by",
    "sikkerhet": "certainty",
    "fra": "from",
    "til": "to",
    "merknad": "note",
    "rolle": "by",
    "dokument": "document",
    "utdrag": "passage",
    "henvisning": "reference",
    "sted": "locator",
}
#: what a text that says yes or no is sent as
YES, NO = "ja", "nei"
#: as much of a field as is read; every field that may be longer is refused by what keeps statements
_MOST, _MOST_VALUES = 6000, 12
_DIGITS = 9
_NUMBER = re.compile(r"-?[0-9]{1,12}")
_SPACES = re.compile(r"[\s\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+")

#: what was sent or stands in a form, by field; a field can have several values
Filled = Mapping[str, tuple[str, ...]]


class Parsed(NamedTuple):
    """What was read of a form: a draft for each group, the role of whoever says it, and every mistake by its field.

    There are no drafts when there is a mistake.
    """

    drafts: tuple[Draft, ...]
    by: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class StatementForm:
    """A form as it is shown.

    `parties`: whom it can be about, as id and name; `groups`: the groups that are asked about, which stand first;
    `faults`: what is wrong, in words, by field; `proposed`: the mode that the words of the passage point to, and why
    (`why`, in words); `prefix`: before every field name, where several forms stand on a page; `several`: whether one
    answer can be for more than one group; `parts`: the fields that are shown (empty: all).
    """

    fact: Fact
    parties: Sequence[tuple[str, str]]
    filled: Filled
    groups: Sequence[Group] = (Group.UNSPECIFIED,)
    faults: Mapping[str, str] = field(default_factory=dict)
    proposed: Mode | None = None
    why: str = ""
    prefix: str = ""
    several: bool = True
    parts: frozenset[str] = frozenset()

    def name(self, part: str) -> str:
        """The name and id of a field."""
        return f"{self.prefix}{part}"

    def has(self, part: str) -> bool:
        """Whether a field is shown."""
        return not self.parts or part in self.parts

    def value(self, part: str) -> str:
        """What stands in a field."""
        return next(iter(self.filled.get(part, ())), "")

    def chosen(self, part: str, value: str) -> bool:
        """Whether a value is chosen in a field."""
        return value in self.filled.get(part, ())

    def fault(self, part: str) -> str:
        """What is wrong with a field, in words; empty when nothing is."""
        return self.faults.get(part, "")

    @property
    def asked(self) -> tuple[Group, ...]:
        """The groups that are asked about."""
        return tuple(self.groups)

    @property
    def others(self) -> tuple[Group, ...]:
        """The groups that are not asked about."""
        return tuple(group for group in Group if group not in self.groups)

    def known(self, part: str) -> bool:
        """Whether what stands in a field is one of its words."""
        return self.value(part) in _WORDS[part]

    @property
    def has_rest(self) -> bool:
        """Whether any of the fields that can be folded is shown."""
        return any(self.has(part) for part in _REST)

    @property
    def rest_open(self) -> bool:
        """Whether something lacks or is wrong in the fields that can be folded."""
        return any(
            part in self.faults or (not self.value(part) and part in _NEEDED) for part in _REST if self.has(part)
        )

    @property
    def other_chosen(self) -> bool:
        """Whether a group is chosen that is not asked about."""
        return any(self.chosen("gruppe", group.value) for group in self.others)

    @property
    def listed_faults(self) -> list[tuple[str, str]]:
        """What is wrong with the id of its field, in the order of the form."""
        first = {"verdi": self.first_value, "gruppe": self.name(f"gruppe-{self.asked[0].value}"),
                 "modus": self.name("modus-planned")}  # fmt: skip
        return [
            (self.faults[part], first.get(part, self.name(part)) if self.has(part) and part not in _HIDDEN else "")
            for part in ("", *FIELDS)
            if part in self.faults
        ]

    @property
    def first_value(self) -> str:
        """The id of the field, or of its first choice, where the value is written."""
        if self.fact.type is FactType.YES_NO:
            return self.name(f"verdi-{YES}")
        if self.fact.type is FactType.CHOICE:
            return self.name(f"verdi-{self.fact.words[0]}")
        return self.name("verdi")


#: fields that are carried along unseen
_HIDDEN = frozenset({"dokument", "utdrag", "henvisning", "sted"})
#: the fields that can be folded, and those of them that must be filled in
_REST = ("om", "sagt_av", "vist_ved", "sikkerhet", "fra", "til", "merknad", "rolle")
_NEEDED = frozenset(_REST) - {"til", "merknad"}
_WORDS = {
    "sagt_av": frozenset(item.value for item in SaidBy),
    "vist_ved": frozenset(item.value for item in ShownBy),
    "sikkerhet": frozenset(item.value for item in StatementCertainty),
}


# --- what was sent ---


def sent(form: MultiDict[str, str], prefix: str = "") -> dict[str, tuple[str, ...]]:
    """What was sent, by field, as it stands; empty fields are left out."""
    found = {name: form.getlist(f"{prefix}{name}")[:_MOST_VALUES] for name in FIELDS}
    told = {name: tuple(text[:_MOST] for text in texts if text.strip()) for name, texts in found.items()}
    return {name: texts for name, texts in told.items() if texts}


def _at(part: str) -> Where:
    return Where(field=FIELDS[part])


class _Reader:
    """Reads fields, and gathers what is wrong with them."""

    def __init__(self, filled: Filled) -> None:
        self.filled = filled
        self.problems: list[Problem] = []

    def text(self, part: str) -> str:
        return next(iter(self.filled.get(part, ())), "").strip()

    def word(self, part: str, known: Iterable[str]) -> str:
        text = self.text(part)
        if text not in set(known):
            self.problems.append(Problem("statement_choose", where=_at(part)))
        return text

    def day(self, part: str, *, needed: bool) -> date | None:
        text = self.text(part)
        if is_day(text):
            return date.fromisoformat(text)
        if text or needed:
            self.problems.append(Problem("statement_day", where=_at(part)))
        return None

    def value(self, fact: Fact) -> bool | int | str:
        text = self.text("verdi")
        if not text:
            self.problems.append(Problem("statement_value", where=_at("verdi")))
        elif fact.type is FactType.YES_NO:
            if text not in (YES, NO):
                self.problems.append(Problem("statement_value", where=_at("verdi")))
            return text == YES
        elif fact.type is FactType.NUMBER and text != SUPPRESSED:
            plain = _SPACES.sub("", text).replace("\N{MINUS SIGN}", "-")
            if _NUMBER.fullmatch(plain):
                return int(plain)
            self.problems.append(Problem("statement_number", where=_at("verdi")))
        elif fact.type is FactType.CHOICE and text not in fact.words:
            self.problems.append(Problem("statement_value", where=_at("verdi")))
        elif fact.type is FactType.DATE and not is_day(text):
            self.problems.append(Problem("statement_day", where=_at("verdi")))
        return text

    def groups(self) -> tuple[str, ...]:
        found = tuple(dict.fromkeys(self.filled.get("gruppe", ())))
        if not found or not {group.value for group in Group}.issuperset(found):
            self.problems.append(Problem("statement_group", where=_at("gruppe")))
        return found

    def document(self) -> int | None:
        text = self.text("dokument")
        if not text:
            return None
        if text.isascii() and text.isdigit() and len(text) <= _DIGITS:
            return int(text)
        self.problems.append(Problem("passage_unknown", where=_at("utdrag")))
        return None

    def passage(self) -> Passage | None:
        text = self.text("utdrag")
        if not text:
            return None
        try:
            found = Passage.from_id(text)
        except ValueError:
            self.problems.append(Problem("passage_unknown", where=_at("utdrag")))
            return None
        if not self.text("dokument"):
            self.problems.append(Problem("passage_unknown", where=_at("utdrag")))
        return found


def parse(filled: Filled, fact: Fact) -> Parsed:
    """What a form says of a fact: a draft for each group that is chosen, or what is wrong.

    `filled`: as `sent` gives it. Whether the party, the document, the passage and the value can be used is for
    `controls.evidence.statements` to say; this says what is not filled in, or is no day or number.
    """
    read = _Reader(filled)
    value, groups = read.value(fact), read.groups()
    about, said_by = read.text("om"), read.word("sagt_av", SaidBy)
    mode, shown_by = read.word("modus", Mode), read.word("vist_ved", ShownBy)
    certainty = read.word("sikkerhet", StatementCertainty)
    if not about:
        read.problems.append(Problem("statement_choose", where=_at("om")))
    from_, to = read.day("fra", needed=True), read.day("til", needed=False)
    document, passage = read.document(), read.passage()
    reference = read.text("henvisning") or None
    if shown_by == ShownBy.DOCUMENT and document is None and reference is None:
        read.problems.append(Problem("statement_no_document", where=_at("vist_ved")))
    by = read.text("rolle")
    if not by:
        read.problems.append(Problem("evidence_by_missing", where=_at("rolle")))
    if read.problems or from_ is None:
        return Parsed((), by, tuple(read.problems))
    drafts = tuple(
        Draft(
            fact=fact.id,
            value=value,
            about=about,
            said_by=said_by,
            group=group,
            mode=mode,
            shown_by=shown_by,
            certainty=certainty,
            from_=from_,
            to=to,
            document=document,
            passage=passage,
            reference=reference,
            locator=read.text("sted") or None,
            note=read.text("merknad") or None,
        )
        for group in groups
    )
    return Parsed(drafts, by, ())


def faults_of(problems: Iterable[Problem], wording: Wording) -> dict[str, str]:
    """What is wrong, in words, by field of the form; what is about none of them stands under the empty name."""
    names = {name: part for part, name in FIELDS.items()}
    found: dict[str, str] = {}
    for problem in problems:
        part = names.get(problem.where.field, "")
        plain = Problem(problem.code, problem.arguments)
        found.setdefault("utdrag" if problem.code == "passage_unknown" else part, wording.problem(plain))
    return found


# --- what a form begins with ---


def _first_day(text: str | None) -> str:
    return f"{text}-01-01"[:10] if text else ""


def _last_day(text: str | None) -> str:
    if not text:
        return ""
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return f"{parts[0]}-12-31"
    if len(parts) == 2:  # noqa: PLR2004 - a year and a month
        following = date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
        return str(following - timedelta(days=1))
    return text


def period_of(date_: str | None, first: str | None, last: str | None) -> dict[str, tuple[str, ...]]:
    """The period that a document speaks of, as fields: its own where it has one, else from its date.

    Each is a day, a month or a year, or nothing; of a month or a year the first day, and the last.
    """
    told = {"fra": _first_day(first or date_), "til": _last_day(last)}
    return {part: (text,) for part, text in told.items() if text}


def value_text(value: bool | int | str) -> str:
    """A value as the form has it."""
    if isinstance(value, bool):
        return YES if value else NO
    return str(value)


def filled_from(statement: Statement, **more: str) -> dict[str, tuple[str, ...]]:
    """A statement as a filled form. `more`: fields that it does not say itself, such as `rolle` and `dokument`."""
    told = {
        "verdi": value_text(statement.value),
        "om": statement.about,
        "sagt_av": statement.said_by.value,
        "gruppe": statement.group.value,
        "modus": statement.mode.value,
        "vist_ved": statement.shown_by.value,
        "sikkerhet": statement.certainty.value,
        "fra": str(statement.from_),
        "til": str(statement.to or ""),
        "merknad": statement.note or "",
        "utdrag": statement.source.passage or "",
        "sted": statement.source.locator or "",
        **more,
    }
    return {part: (text,) for part, text in told.items() if text}
