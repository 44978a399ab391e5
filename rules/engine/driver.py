"""Runs rows in the C module of durable_rules, one fact at a time, and checks every code it gives back.

What the driver sees to, because the C code does not:

- at most one session lives at any time, under one lock, and it is deleted whatever happens: a session that is
  never deleted costs megabytes, and at 1,024 of them a ruleset is full;
- a session may only be deleted where an action has run before, or it frees a pointer that was never set; so a
  new ruleset first fires a message made for one of its rows, and then one for each of the others: a ruleset
  that does not answer as it must is never used;
- each fact carries an id chosen so that no two ids in a session share the 32-bit hash by which the engine
  tells facts apart; with ids of its own making, from the content, it drops a sound fact now and then;
- a fact that matched must give an action at once: a lost answer cannot pass for none.
"""

from __future__ import annotations

import itertools
import json
import os
import threading
import weakref
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from operator import itemgetter
from types import TracebackType
from typing import Any, Final, NoReturn, Self, TypeAlias

from rules.engine.binding import HANDLED, NOT_HANDLED, SESSION_NOT_FOUND, binding, error_code
from rules.engine.definition import DEFAULT_LIMIT, definition, partition
from rules.engine.errors import EngineError
from rules.engine.subset import (
    CASE,
    Message,
    Row,
    Types,
    Value,
    check_message,
    check_rows,
    fnv1a,
    types_by_case,
)
from rules.engine.witness import witness

SESSION_FACTS: Final = 300
"""Facts in one session; a longer run goes on in a new one. Each takes 9 KB, all in one piece of memory."""
_READY_LIMIT: Final = 256
"""Encoded messages kept per case: words that come again and again are checked and encoded once."""

# A message as the engine gets it: its place in the run, and its JSON without the first two properties.
_Fact: TypeAlias = tuple[int, str]


def _distinct_ids(length: int) -> tuple[str, ...]:
    ids: dict[int, str] = {}
    for number in itertools.count():
        ids.setdefault(fnv1a(str(number)), str(number))
        if len(ids) == length:
            return tuple(ids.values())
    raise AssertionError  # itertools.count has no end


_IDS: Final = _distinct_ids(SESSION_FACTS)
_ID_HASHES: Final = frozenset(map(fnv1a, _IDS))
_numbers: Final = itertools.count()


def _fresh_sid() -> str:
    """A name that no session of this process has had; its own fact, `sid-…`, clashes with none of our ids."""
    while True:
        sid = format(next(_numbers), "x")
        if fnv1a(f"sid-{sid}") not in _ID_HASHES:
            return sid


class _AllocatorWarmth:
    """Whether this process has run its throw-away session.

    Creating and deleting sessions makes the C library give memory back to the system and ask for it again
    each time, which costs several times the work itself, until one large session has taught it to keep more.
    """

    warm = False


class _Case:
    """How the messages of one case become JSON, and which ruleset they go to."""

    __slots__ = ("_head", "pick", "ready", "size", "slot", "types")

    def __init__(self, case: str, types: Types, slot: int | None) -> None:
        """`slot`: the place of the ruleset in the engine; None where no row of the case can ever fire."""
        self.types = types
        self.slot = slot
        self.size = len(types) + 1
        self.pick: Callable[[Message], Any] = _picker(types)
        self.ready: dict[Any, str] = {}
        self._head = '","' + CASE + '":"' + case + '"'

    def encode(self, message: Message) -> str:
        """The JSON of `message` after its id, with only what the rows of the case test. Raises Refused."""
        check_message(message, self.types)
        # Nothing needs escaping: what was checked holds no quotes, escapes or control characters.
        text = "".join([self._head, *(f',"{prop}":{_json(message[prop])}' for prop in self.types), "}"])
        if len(message) == self.size:
            if len(self.ready) >= _READY_LIMIT:
                self.ready.clear()
            self.ready[self.pick(message)] = text
        return text


def _json(value: Value) -> str:
    # Adding takes the text of an enumeration's word, where formatting may take its name.
    return '"' + value + '"' if isinstance(value, str) else str(value)


def _picker(types: Types) -> Callable[[Message], Any]:
    """What tells two messages of a case apart: the values, and for numbers the type (1 equals True)."""
    props = tuple(types)
    if not props:
        return lambda _: None
    values = itemgetter(*props)
    numbers = tuple(prop for prop, kind in types.items() if kind is int)
    if not numbers:
        return values
    return lambda message: (values(message), *(type(message[prop]) for prop in numbers))


class Engine:
    """The rows of one set of rules, compiled, ready to answer messages. Safe to share between threads.

    It belongs to the process that built it: pickling raises, and so does use in a forked child. Close it when
    done (it is a context manager); one that is forgotten is closed when it is collected.
    """

    def __init__(self, rows: Sequence[Row], *, limit: int = DEFAULT_LIMIT) -> None:
        """`rows`: checked here; `limit`: rows in one ruleset, raised where one case has more.

        Raises Refused for rows outside the safe subset, EngineError when the engine does not fire each row
        for a message made for it. Rows whose tests contradict each other can never fire and are left out.
        """
        check_rows(rows)
        types = types_by_case(rows)
        known = [(row, witness(row, types[row.case])) for row in rows]
        live = [row for row, message in known if message is not None]
        parts = partition(live, max([limit, *Counter(row.case for row in live).values()]))
        slots = {row.case: slot for slot, part in enumerate(parts) for row in part}
        self._cases = {case: _Case(case, of_case, slots.get(case)) for case, of_case in types.items()}
        self._slots = len(parts)
        self._answers = {row.name: (row.name,) for row in live}
        self._lock = threading.Lock()
        self._open: tuple[int, str] | None = None
        self._broken = False
        self._pid = os.getpid()
        self._handles: list[int] = []
        self._finalizer = weakref.finalize(self, _delete_rulesets, self._handles, self._pid)
        self._finalizer.atexit = False
        try:
            for part in parts:
                self._handles.append(_create(part))
            self._warm_up([(row, message) for row, message in known if message is not None])
        except BaseException:
            self._finalizer()
            raise

    @property
    def closed(self) -> bool:
        """True after `close`."""
        return not self._finalizer.alive

    @property
    def rulesets(self) -> int:
        """How many rulesets the rows were shared out over."""
        return self._slots

    def run(self, messages: Sequence[Message]) -> list[tuple[str, ...]]:
        """For each of `messages`, in order, the names of the rows that fired, sorted; empty where none did.

        Messages do not see each other: the same message gives the same names wherever it stands. Raises
        Refused for a message outside the safe subset (before anything has run), EngineError when the engine
        fails, is closed or belongs to another process.
        """
        if self._pid != os.getpid():  # asked before the lock, which a thread of the parent may hold for ever
            raise EngineError("engine_other_process")
        answers: list[tuple[str, ...]] = [()] * len(messages)
        shares = self._shares(messages)
        sid = _fresh_sid()
        with self._lock:
            self._check_usable()
            for handle, facts in zip(self._handles, shares, strict=True):
                for start in range(0, len(facts), SESSION_FACTS):
                    self._session(handle, sid, facts[start : start + SESSION_FACTS], answers)
        return answers

    def close(self) -> None:
        """Deletes the rulesets. Waits for a run that is under way; a second call does nothing."""
        if self._pid != os.getpid():
            return
        with self._lock:
            if self._open is not None and not self._broken:
                self._sweep()
            self._finalizer()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        raise TypeError("an Engine holds handles of the C module that mean nothing in another process")

    def _shares(self, messages: Iterable[Message]) -> list[list[_Fact]]:
        """The messages as facts, for each ruleset in its place."""
        cases = self._cases
        shares: list[list[_Fact]] = [[] for _ in range(self._slots)]
        for index, message in enumerate(messages):
            try:
                case = cases[message[CASE]]  # type: ignore[index]  # a number is looked up in vain, and refused
                text = case.ready.get(case.pick(message))
                if text is None or len(message) != case.size:
                    text = case.encode(message)
            except (KeyError, TypeError):
                check_message(message, {})
                if message[CASE] in cases:
                    check_message(message, cases[str(message[CASE])].types)
                    raise
                continue  # sound, but no row asks about its case
            if case.slot is not None:
                shares[case.slot].append((index, text))
        return shares

    def _check_usable(self) -> None:
        if self.closed:
            raise EngineError("engine_closed")
        if self._broken:
            raise EngineError("engine_broken")
        if self._open is not None:
            self._sweep()

    def _session(self, handle: int, sid: str, facts: Sequence[_Fact], answers: list[tuple[str, ...]]) -> None:
        """Runs `facts` in a session of their own and writes into `answers` which rows fired for each."""
        self._open = (handle, sid)
        try:
            self._fire(handle, f'{{"sid":"{sid}","id":"', facts, answers)
        except (binding.error, MemoryError) as error:
            raise EngineError("engine_call_failed", code=error_code(error)) from error
        finally:
            self._sweep()

    def _fire(self, handle: int, start: str, facts: Sequence[_Fact], answers: list[tuple[str, ...]]) -> None:
        known = self._answers
        assert_fact, first_action = binding.assert_fact, binding.start_action_for_state
        next_action = binding.complete_and_start_action
        for number, (index, text) in zip(_IDS, facts, strict=False):
            code, session = assert_fact(handle, start + number + text)
            if code == NOT_HANDLED:
                continue
            if code != HANDLED:
                raise EngineError("engine_code_unexpected", code=code)
            waiting = first_action(handle, session)
            if waiting is None:
                raise EngineError("engine_action_missing")
            action = waiting[1]
            name = action[2 : action.index('"', 2)]
            answer = known.get(name)
            following = next_action(handle, session)
            if following is None and answer is not None:
                answers[index] = answer
            else:
                answers[index] = self._several(name, following, partial(next_action, handle, session))

    def _several(self, name: str, action: str | None, following: Callable[[], str | None]) -> tuple[str, ...]:
        """The sorted names of the rows that fired for a fact: `name`, that of `action`, those that follow."""
        names = {name}
        while action is not None:
            name = action[2 : action.index('"', 2)]
            if name in names:
                raise EngineError("engine_fired_twice", row=name)
            names.add(name)
            action = following()
        for name in names:
            if name not in self._answers:
                raise EngineError("engine_row_unknown", row=name)
        return tuple(sorted(names))

    def _sweep(self) -> None:
        """Deletes the session that is open. The engine is used no more when that fails."""
        if self._open is None:
            return
        handle, sid = self._open
        try:
            binding.delete_state(handle, sid)
        except (binding.error, MemoryError) as error:
            code = error_code(error)
            if code != SESSION_NOT_FOUND:
                self._broken = True
                raise EngineError("engine_state_left", code=code) from error
        self._open = None

    def _warm_up(self, known: Sequence[tuple[Row, Message]]) -> None:
        """Fires a message made for it at each row, in each ruleset first one by itself."""
        primed: set[int] = set()
        for row, message in known:
            case = self._cases[row.case]
            if case.slot is not None and case.slot not in primed:
                primed.add(case.slot)
                _prime(self._handles[case.slot], case.encode(message))
        for (row, _), names in zip(known, self.run([message for _, message in known]), strict=True):
            if row.name not in names:
                raise EngineError("engine_row_silent", row=row.name)


def _create(part: Sequence[Row]) -> int:
    rules = {name: {"all": rule["all"]} for name, rule in definition(part).items()}
    try:
        return binding.create_ruleset("tilsynsklar", json.dumps(rules, ensure_ascii=False, separators=(",", ":")))
    except (binding.error, MemoryError) as error:
        raise EngineError("engine_call_failed", code=error_code(error)) from error


def _prime(handle: int, text: str) -> None:
    """Fires one fact in a new ruleset and deletes its session; the first time in a process a session of 300.

    A session in which no action has run must never be deleted: on an error it is left behind, together with
    the ruleset that nobody will use.
    """
    sid = _fresh_sid()
    facts = 1 if _AllocatorWarmth.warm else SESSION_FACTS
    try:
        for number in _IDS[:facts]:
            code, session = binding.assert_fact(handle, f'{{"sid":"{sid}","id":"{number}{text}')
            if code != HANDLED:
                raise EngineError("engine_code_unexpected", code=code)
            waiting = binding.start_action_for_state(handle, session)
            if waiting is None:
                raise EngineError("engine_action_missing")
            while binding.complete_and_start_action(handle, session) is not None:
                pass
        binding.delete_state(handle, sid)
    except (binding.error, MemoryError) as error:
        raise EngineError("engine_call_failed", code=error_code(error)) from error
    _AllocatorWarmth.warm = True


def _delete_rulesets(handles: list[int], pid: int) -> None:
    if pid != os.getpid():
        return
    while handles:
        binding.delete_ruleset(handles.pop())
