"""What was asked for, of whom and by when: reminders, days that were moved, what came and what did not.

What an authority asked the municipality for and did not get by its day breaks the duty to document from the day
after. What the municipality asked for itself, of its centre for one, only keeps the question open. `rules.facts` and
`rules.evaluation` see to both; here stands what was said and done.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from controls.days import norwegian_day
from controls.evidence.assembling import reference_of, request_of
from controls.evidence.holders import HolderName
from controls.evidence.statements import written
from controls.sensitive.identity import holds_identity_number
from controls.storage.documents import Documents
from controls.storage.holdings import Holdings, NewEvent, NewItem
from models.errors import Problem, ProblemError, Where
from models.evidence import Request
from models.holdings import EventKind, Item, ItemKind, Origin
from models.texts import say
from models.words import Language, SaidBy
from rules.pack import Pack
from rules.working_days import working_day

#: how long somebody gets to answer when nothing else is said: two weeks, as authorities give for comments
USUAL_DAYS = 14
#: things asked for at once, and signs of one
MOST_THINGS, LONGEST = 20, 300
_MOST_YEARS = timedelta(days=5 * 366)


class Standing(StrEnum):
    """How it stands with a request, the most pressing first."""

    OVERDUE = "overdue"
    NOT_CAME = "not_came"
    WAITING = "waiting"
    CAME = "came"
    WITHDRAWN = "withdrawn"


class Entry(NamedTuple):
    """A request as it is now, the item it stands in, how it stands, and how many days late it is."""

    item: Item
    request: Request
    standing: Standing
    late: int


class Wish(NamedTuple):
    """What somebody wants to ask for. `what`: one thing a line; `asked_by`: `authority` or `municipality`."""

    what: str
    of: str
    asked_by: str
    asked: date
    due: date
    obligations: tuple[str, ...] = ()


def usual_due(asked: date) -> date:
    """When an answer is due when nothing else is said: two weeks on, on a working day."""
    return working_day(asked + timedelta(days=USUAL_DAYS))


def _standing(item: Item, request: Request, on: date) -> Standing:
    if item.gone is not None:
        return Standing.WITHDRAWN
    if request.produced and (request.came is None or request.came <= on):
        return Standing.CAME
    if any(event.kind is EventKind.NOT_CAME for event in item.events):
        return Standing.NOT_CAME
    return Standing.OVERDUE if request.due < on else Standing.WAITING


def entry_of(item: Item, on: date) -> Entry:
    """A request as it stands on the day `on`."""
    request = request_of(item)
    standing = _standing(item, request, on)
    late = (on - request.due).days if standing in (Standing.OVERDUE, Standing.NOT_CAME) else 0
    return Entry(item, request, standing, max(late, 0))


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """The most pressing first: by how it stands, and among equals the one due first."""
    order = list(Standing)
    return sorted(entries, key=lambda one: (order.index(one.standing), one.request.due, one.item.id))


class RequestBook:
    """The requests of municipalities."""

    def __init__(self, holdings: Holdings, documents: Documents, pack: Pack) -> None:
        """`pack`: whose obligations they bear on."""
        self._holdings = holdings
        self._documents = documents
        self._known = {*pack.obligations, *(provision.provision for provision in pack.provisions)}

    def entries(self, holder: str, on: date) -> list[Entry]:
        """All requests of a municipality as they stand on the day `on`, the most pressing first."""
        return in_order(entry_of(item, on) for item in self._holdings.items(holder, ItemKind.REQUEST))

    def entry(self, holder: str, key: str, on: date) -> Entry | None:
        """A request; None when there is none with that key."""
        item = self._holdings.item(holder, ItemKind.REQUEST, key)
        return None if item is None else entry_of(item, on)

    def ask(self, holder: HolderName, wish: Wish, by: str, now: datetime) -> tuple[Item, ...]:
        """Keep what was asked for, one request for each thing. Raises ProblemError with every mistake, by field."""
        things = [" ".join(line.split()) for line in wish.what.splitlines() if line.strip()]
        of = " ".join(wish.of.split())
        problems = list(self._problems(holder, wish, things, of))
        try:
            role = written(by, "by")
        except ProblemError as error:
            problems += [Problem(item.code, item.arguments, Where(field="rolle")) for item in error.problems]
        if problems:
            raise ProblemError(problems)
        asked_by = SaidBy.MUNICIPALITY.value if wish.asked_by == SaidBy.MUNICIPALITY else None
        body: dict[str, Any] = {
            "asked": str(wish.asked), "due": str(wish.due), "produced": False, "of": of,
            "obligations": list(wish.obligations), **({"asked_by": asked_by} if asked_by else {}),
        }  # fmt: skip
        made = (NewItem(ItemKind.REQUEST, "", {"what": thing, **body}, Origin.HAND, role, now) for thing in things)
        return self._holdings.add(holder.id, made)

    def _problems(self, holder: HolderName, wish: Wish, things: Sequence[str], of: str) -> Iterable[Problem]:
        if holder.is_provider:
            yield Problem("holder_is_provider", {"name": holder.name})
        if not things:
            yield Problem("request_nothing", where=Where(field="hva"))
        if len(things) > MOST_THINGS or any(len(thing) > LONGEST for thing in things):
            yield Problem("request_too_much", {"things": MOST_THINGS, "limit": LONGEST}, Where(field="hva"))
        if not of:
            yield Problem("request_of_nobody", where=Where(field="hvem"))
        elif len(of) > LONGEST:
            yield Problem("evidence_too_long", {"limit": LONGEST}, Where(field="hvem"))
        for field, text in (("hva", wish.what), ("hvem", of)):
            if holds_identity_number(text):
                yield Problem("document_identity_written", where=Where(field=field))
        if wish.asked_by not in (SaidBy.AUTHORITY, SaidBy.MUNICIPALITY):
            yield Problem("request_asked_by", where=Where(field="hvem_ba"))
        if wish.due < wish.asked or wish.due - wish.asked > _MOST_YEARS:
            yield Problem("request_due", where=Where(field="frist"))
        if unknown := [name for name in wish.obligations if name not in self._known]:
            yield Problem("unknown_obligation", {"id": unknown[0][:40]}, Where(field="plikt"))

    def remind(self, holder: str, key: str, on: date, by: str, now: datetime) -> None:
        """Note a reminder. `on`: its day. Raises ProblemError when nothing is waited for, or on another day."""
        entry = self._open(holder, key, norwegian_day(now))
        if not entry.request.asked <= on <= norwegian_day(now):
            raise ProblemError.one("request_day", where=Where(field="dag"))
        self._happen(entry, EventKind.REMINDED, by, now, body={"on": str(on)})

    def move(self, holder: str, key: str, due: date, reason: str, by: str, now: datetime) -> None:
        """Give a new day, with a reason; the old one stays in the history. Raises ProblemError."""
        entry = self._open(holder, key, norwegian_day(now))
        if due <= entry.request.due or due - entry.request.asked > _MOST_YEARS:
            raise ProblemError.one("request_moved", where=Where(field="ny_frist"))
        self._happen(entry, EventKind.DUE_MOVED, by, now, written(reason, "reason"), {"due": str(due)})

    def came(self, holder: str, key: str, on: date, documents: Iterable[int], by: str, now: datetime) -> None:
        """Note that it came. `on`: the day; `documents`: ids of the stored documents. Raises ProblemError."""
        entry = self._open(holder, key, norwegian_day(now))
        if not entry.request.asked <= on <= norwegian_day(now):
            raise ProblemError.one("request_day", where=Where(field="kom"))
        found = [(number, self._documents.document(number)) for number in dict.fromkeys(documents)]
        for number, document in found:
            if document is None or document.holder != holder or document.destroyed is not None:
                raise ProblemError.one("document_unknown", where=Where(field="dokument"), arguments={"id": number})
        named = [reference_of(number) for number, _ in found]
        self._happen(entry, EventKind.CAME, by, now, body={"on": str(on), "documents": named})

    def not_came(self, holder: str, key: str, reason: str, by: str, now: datetime) -> None:
        """Note that it will not come, and why as far as it is known. Raises ProblemError."""
        entry = self._open(holder, key, norwegian_day(now))
        self._happen(entry, EventKind.NOT_CAME, by, now, written(reason, "reason"))

    def withdraw(self, holder: str, key: str, reason: str, by: str, now: datetime) -> None:
        """Let a request count no more: it was asked by mistake, or is not needed. Raises ProblemError."""
        entry = self._any(holder, key, norwegian_day(now))
        self._happen(entry, EventKind.WITHDRAWN, by, now, written(reason, "reason"))

    def _any(self, holder: str, key: str, on: date) -> Entry:
        entry = self.entry(holder, key, on)
        if entry is None:
            raise ProblemError.one("item_unknown", arguments={"id": key[:61]})
        return entry

    def _open(self, holder: str, key: str, on: date) -> Entry:
        entry = self._any(holder, key, on)
        if entry.standing is Standing.CAME:
            raise ProblemError.one("request_came")
        return entry

    def _happen(
        self,
        entry: Entry,
        kind: EventKind,
        by: str,
        now: datetime,
        reason: str | None = None,
        body: dict[str, Any] | None = None,
    ) -> None:
        event = NewEvent(entry.item.id, kind, written(by, "by"), now, reason, body or {})
        self._holdings.happen(entry.item.holder, event)


def letter(entries: Sequence[Entry], holder: HolderName, language: Language, days: dict[date, str]) -> str:
    """A text to copy into an e-mail or a letter: what is asked for by when, or a reminder of it.

    `entries`: of the same body; `days`: each day that is named, in words. A request that was reminded of, or whose
    day is past, is asked for once more.
    """
    late = any(one.standing is Standing.OVERDUE or one.request.reminded for one in entries)
    kind = "remind" if late else "ask"
    first = entries[0].request
    lines = [say(f"requests.letter.{kind}.subject", language, name=holder.name, what=first.what), ""]
    lines += [say("requests.letter.to", language, of=first.of or "–"), ""]
    lines += [say(f"requests.letter.{kind}.opening", language, name=holder.name, asked=days[first.asked]), ""]
    lines += [
        say("requests.letter.thing", language, what=one.request.what, due=days[one.request.due]) for one in entries
    ]
    if any(one.request.due_first for one in entries):
        lines += ["", say("requests.letter.moved", language)]
    return "\n".join([*lines, "", say("requests.letter.closing", language), "", holder.name])
