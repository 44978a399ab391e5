"""What happened in a round, in words: who, when, what, and before and after where something was changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from flask import g

from controls.rounds.book import EDITED
from controls.rounds.state import RoundState
from models.law import Criterion
from models.rounds import Act, RoundEvent
from models.words import Outcome
from rules.pack import Pack
from webapp.pages.frame.wording import Wording, capital

#: parts of a body that are told in another way, or are of use to the program only
UNTOLD: Final = frozenset({"digest", "item", "person", "to", "evaluation", "key", "requests", "answers", "versions"})
#: parts that are told only where they are so
_IF_SO: Final = frozenset({"done"})
#: acts of which the newest replaces what was there
_REPLACES: Final = EDITED | {Act.JUDGED, Act.ORDER_CONSIDERED, Act.CORRECTION_JUDGED}
#: the group of words for the codes of a part, by act where a part means different things
_WORDS: Final[Mapping[tuple[Act, str], str]] = {
    (Act.JUDGED, "group"): "group",
    (Act.JUDGED, "outcome"): "outcome",
    (Act.DECIDED, "decision"): "decision",
    (Act.CLOSED, "how"): "closing",
    (Act.SELF_ASSESSED, "answer"): "assessed",
    (Act.VISITED, "what"): "method",
    (Act.ANSWERED, "answer"): "answer",
    (Act.ASSURANCE_ASKED, "report"): "report",
    (Act.CORRECTION_JUDGED, "how"): "settled",
    (Act.COMPLAINT_DECIDED, "outcome"): "complaint",
    (Act.PRELIMINARY_SENT, "language"): "language",
    (Act.FINAL_SENT, "language"): "language",
}
_DAYS: Final = frozenset({"on", "due", "until", "valid_to"})
_NAMED: Final = frozenset({"findings", "scope"})


class TellLine(NamedTuple):
    """A part of what was said. `before`: what stood there, None where nothing did."""

    label: str
    before: str | None
    after: str


class Told(NamedTuple):
    """Something that happened.

    `about`: the part of the round it is about, `address`: where that is, or ""; `written`: whether that is in
    somebody's own words, and so in Norwegian.
    """

    number: int
    at: datetime
    by: str
    role: str
    what: str
    about: str
    address: str
    lines: tuple[TellLine, ...]
    written: bool = False


class Names:
    """What the parts of a round are called, in the reader's language."""

    def __init__(self, pack: Pack, state: RoundState) -> None:
        """`pack`: the law the round is held against."""
        self._pack = pack
        self._language = g.wording.language.value
        self._measures = {item.key: item.said.body.what for item in state.measures()}
        self._questions = {item.key: item.question for item in state.form.questions} if state.form else {}
        self._provisions = {item.provision: item for item in pack.provisions}
        self._on = state.plan.on

    def duty(self, name: str) -> str:
        """The title of an obligation, the place of a provision, or the id of what this law does not have."""
        if name in self._pack.obligations:
            return self._pack.obligations[name].title.get(self._language)
        if name in self._provisions:
            wording: Wording = g.wording
            part = self._provisions[name]
            return wording.section(next(law for law in self._pack.laws if law.id == part.law), part)
        return name

    def question(self, key: str) -> str:
        """What a question asks: of the control form, or of the rules; its key where neither has it."""
        if key in self._questions:
            return self._questions[key]
        criterion = self.criterion(key)
        return criterion.ask.get(self._language) if criterion is not None else key

    def criterion(self, key: str) -> Criterion | None:
        """The control question of the rules with an id (`KRL-2-1.finst`), on the round's day; None without one."""
        duty, _, name = key.partition(".")
        version = self._pack.obligations[duty].version_on(self._on) if duty in self._pack.obligations else None
        return next((one for one in version.criteria if one.id == name), None) if version is not None else None

    def measure(self, key: str) -> str:
        """What a measure is, in short."""
        return shortened(self._measures.get(key, key))

    def is_written(self, subject: str) -> bool:
        """Whether what an event is about is told in somebody's own words: a measure or a question."""
        name = subject.partition(":")[2] or subject
        return name in self._measures or name in self._questions

    def subject(self, subject: str) -> str:
        """What an event is about: a finding, a question, a measure, a deadline or a chapter; empty for the round."""
        what, sign, about = subject.partition(":")
        if not sign:
            if subject in self._questions:
                return self._questions[subject]
            return self.measure(subject) if subject in self._measures else self.duty(subject) if subject else ""
        if what == "measure":
            return self.measure(about)
        if what == "question":
            return self.question(about)
        return self.duty(about)


def shortened(text: str, most: int = 90) -> str:
    """The first line of a text, cut at a word."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0]} …"


def told_of(
    state: RoundState, names: Names, address: Callable[[RoundEvent], str], events: Iterable[RoundEvent] | None = None
) -> list[Told]:
    """What happened, newest first. `address`: where what an event is about is; `events`: only some of them."""
    wording: Wording = g.wording
    before: dict[tuple[Act, str], RoundEvent] = {}
    earlier: dict[int, RoundEvent] = {}
    for event in state.events:
        name = (event.act, event.subject)
        if event.act in _REPLACES and name in before:
            earlier[event.number] = before[name]
        before[name] = event
    moved = _moved_from(state)
    found = []
    for event in state.events if events is None else events:
        was = earlier[event.number].body if event.number in earlier else moved.get(event.number)
        about = names.subject(event.subject)
        lines = tuple(_lines(event, was, names))
        role = wording.word("access_role", event.role.value)
        what = wording.word("act", event.act.value)
        written = names.is_written(event.subject)
        found.append(Told(event.number, event.at, event.by, role, what, about, address(event), lines, written))
    return found[::-1]


def _moved_from(state: RoundState) -> Mapping[int, Mapping[str, Any]]:
    """The deadline that each moving of one moved it from, by the number of the event."""
    found: dict[int, Mapping[str, Any]] = {}
    for deadline in state.deadlines():
        for first, then in zip(deadline.settings, deadline.settings[1:], strict=False):
            if then.event.act is Act.DUE_SET:
                found[then.event.number] = {"due": first.event.body.get("due"), "why": first.event.body.get("why")}
    return found


def _lines(event: RoundEvent, before: Mapping[str, Any] | None, names: Names) -> Iterable[TellLine]:
    wording: Wording = g.wording
    for part, value in event.body.items():
        if part in UNTOLD or (part in _IF_SO and value is False):
            continue
        label = wording.say(f"page.rounds.field.{part}")
        after = _words(event.act, part, value, names)
        if before is None:
            if after:
                yield TellLine(label, None, after)
        elif before.get(part) != value:
            yield TellLine(label, _words(event.act, part, before.get(part), names), after)


def _words(act: Act, part: str, value: Any, names: Names) -> str:  # noqa: ANN401, PLR0911 - a part of a plain body
    wording: Wording = g.wording
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, bool):
        return wording.say("page.value.yes" if value else "page.value.no")
    if part in _DAYS and isinstance(value, str):
        return wording.day(date.fromisoformat(value))
    if (act, part) in _WORDS:
        return wording.word(_WORDS[act, part], value)
    if part in _NAMED:
        return ", ".join(names.duty(name) for name in value)
    if part == "outcomes":
        counts = Counter(value.values())
        told = [item for item in Outcome if counts[item.value]]
        return capital(", ".join(f"{wording.word('outcome', item.value)} {counts[item.value]}" for item in told))
    if isinstance(value, list):
        return ", ".join(_item(item) for item in value)
    return str(value)


def _item(value: Any) -> str:  # noqa: ANN401 - a part of a plain body
    """A part of a list: what is asked for, or a control question."""
    if isinstance(value, Mapping):
        return str(value.get("what") or value.get("question") or "")
    return str(value)
