"""The engine as its users see it, and what it does when something goes wrong in the middle."""

from __future__ import annotations

import copy
import gc
import pickle
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from enum import Enum, StrEnum
from typing import Any

import pytest

from rules.engine.binding import binding
from rules.engine.driver import SESSION_FACTS, Engine
from rules.engine.errors import EngineError
from rules.engine.subset import MAX_INTEGER, MAX_ROWS_PER_RULESET, Message, Refused, Row, Test
from tests.rules.engine.conftest import Child, Watched

WORDS = ("yes", "no", "unknown")


def rows_for(cases: int) -> list[Row]:
    """Three rows for each of `cases` cases, and one more that fires beside the first."""
    rows = []
    for number in range(cases):
        case = f"KRL-{number}"
        rows += [Row(f"{case}#{word}", case, (Test("answer", "eq", word),), word) for word in WORDS]
        both = (Test("answer", "eq", "yes"), Test("days", "gt", 30))
        rows.append(Row(f"{case}#late", case, both, "late"))
    return rows


def messages_for(cases: int) -> list[dict[str, str | int]]:
    """One message for each case; every third answer is one that no row asks for."""
    answers = ("yes", "no", "perhaps")
    return [{"case": f"KRL-{n}", "answer": answers[n % 3], "days": n} for n in range(cases)]


def expected_for(cases: int) -> list[tuple[str, ...]]:
    """What `messages_for` must give, worked out by hand."""
    answers: list[tuple[str, ...]] = []
    for n in range(cases):
        late = (f"KRL-{n}#late", f"KRL-{n}#yes") if n > 30 else (f"KRL-{n}#yes",)
        answers.append(late if n % 3 == 0 else (f"KRL-{n}#no",) if n % 3 == 1 else ())
    return answers


@pytest.fixture
def engine() -> Iterator[Engine]:
    """An engine with forty cases over several rulesets."""
    with Engine(rows_for(40)) as made:
        yield made


def live_sessions(watched: Watched) -> list[tuple[int, str]]:
    """The sessions of the watched calls that still exist in the C module."""
    named = {(args[0], args[1].split('"')[3]) for name, args in watched.calls if name == "assert_fact"}
    alive = []
    for handle, sid in named:
        try:
            sys.modules["durable_rules_engine"].get_state(handle, sid)
        except binding.error:
            continue
        alive.append((handle, sid))
    return alive


def test_each_message_gives_the_rows_that_fire(engine: Engine) -> None:
    """Every message gets the sorted names of its rows, in the messages' order; none where none fires."""
    assert engine.rulesets == 4
    assert engine.run(messages_for(40)) == expected_for(40)
    assert engine.run(messages_for(40)[::-1]) == expected_for(40)[::-1]


def test_nothing_gives_nothing() -> None:
    """No messages give no answers, and an engine without rows answers every message with no row."""
    with Engine([]) as engine:
        assert engine.rulesets == 0
        assert engine.run([]) == []
        assert engine.run([{"case": "KRL-1"}]) == [()]


def test_a_case_nobody_asks_about_gives_nothing(engine: Engine) -> None:
    """A sound message of an unknown case fires no row; an unsound one is refused all the same."""
    assert engine.run([{"case": "unknown", "x": 1}, *messages_for(1)]) == [(), *expected_for(1)]
    with pytest.raises(Refused, match="value_type"):
        engine.run([{"case": "unknown", "x": 1.5}])  # type: ignore[dict-item]  # the wrong type is the point


def test_only_unmatched_messages(engine: Engine) -> None:
    """A run in which nothing fires ends, and so does the next."""
    silent: list[Message] = [{"case": f"KRL-{n}", "answer": "perhaps", "days": 0} for n in range(40)]
    assert [engine.run(silent) for _ in range(5)] == [[()] * 40] * 5


def test_a_row_without_tests_fires_for_its_case() -> None:
    """A row that tests only the case fires for every message of it."""
    with Engine([Row("always", "KRL-1", (), "met")]) as engine:
        assert engine.run([{"case": "KRL-1"}, {"case": "KRL-1", "more": 3}]) == [("always",), ("always",)]


def test_the_same_message_again_gives_the_same(engine: Engine) -> None:
    """Messages do not see each other: one that comes 700 times in a run gives the same each time."""
    message: Message = {"case": "KRL-33", "answer": "yes", "days": 31}
    assert engine.run([message] * 700) == [("KRL-33#late", "KRL-33#yes")] * 700
    assert SESSION_FACTS < 700


def test_further_properties_are_checked_and_left_out(engine: Engine, watched: Watched) -> None:
    """A property that no row tests does not reach the engine, but an unsound one is refused."""
    message: dict[str, Any] = {"case": "KRL-1", "answer": "no", "days": 1, "note": "ja"}
    assert engine.run([message]) == [("KRL-1#no",)]
    assert not any("note" in args[1] for name, args in watched.calls if name == "assert_fact")
    with pytest.raises(Refused, match="value_type"):
        engine.run([message | {"note": None}])


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"answer": None}, "value_type"),
        ({"answer": 1}, "message_property_type"),
        ({"answer": ["yes"]}, "value_type"),
        ({"days": True}, "value_type"),
        ({"days": 1.0}, "value_type"),
        ({"days": "1"}, "message_property_type"),
        ({"case": 1}, "value_type"),
        ({"case": ["KRL-1"]}, "value_type"),
        ({"answer": 'x"'}, "text_unsafe"),
        ({"id": "7"}, "message_property_reserved"),
    ],
)
def test_an_unsound_message_is_refused_before_anything_runs(
    engine: Engine, watched: Watched, change: dict[str, Any], code: str
) -> None:
    """A run with one unsound message is refused whole, also when a sound message like it came before."""
    sound: dict[str, Any] = {"case": "KRL-1", "answer": "yes", "days": 1}
    assert engine.run([sound]) == [("KRL-1#yes",)]
    watched.calls.clear()
    with pytest.raises(Refused) as caught:
        engine.run([sound, {**sound, **change}])
    assert caught.value.id == code
    assert watched.calls == []


def test_a_missing_property_is_refused(engine: Engine) -> None:
    """A message without a property that the case's rows test is refused: missing is not false."""
    with pytest.raises(Refused) as caught:
        engine.run([{"case": "KRL-1", "answer": "yes"}])
    assert caught.value.arguments == {"case": "KRL-1", "property": "days"}


def test_words_of_an_enumeration_are_sent_as_their_text() -> None:
    """A word of an enumeration, in a row or in a message, is the text that it holds."""

    class Plain(StrEnum):
        YES = "yes"

    class Mixed(str, Enum):  # noqa: UP042 - what is tried here is the older way, which formats otherwise
        YES = "yes"

    for word in (Plain.YES, Mixed.YES):
        with Engine([Row("r", "c", (Test("answer", "eq", word),), "met")]) as engine:
            assert engine.run([{"case": "c", "answer": word}, {"case": "c", "answer": "yes"}]) == [
                ("r",),
                ("r",),
            ]


def test_what_is_kept_for_speed_is_bounded() -> None:
    """However many different messages come, a bounded number of encoded ones is kept, and answers stay right."""
    with Engine([Row("r", "c", (Test("n", "gt", 0),), "met")]) as engine:
        numbers = range(-1000, 1000)
        assert engine.run([{"case": "c", "n": n} for n in numbers]) == [("r",) if n > 0 else () for n in numbers]
        assert len(engine._cases["c"].ready) <= 256  # noqa: SLF001 - nothing outside shows it


def test_great_numbers_and_letters_with_marks_arrive_whole() -> None:
    """Neighbours at the bound of whole numbers, and Norwegian and Sámi letters, are told apart exactly."""
    rows = [
        Row("top", "c", (Test("n", "eq", MAX_INTEGER),), "met"),
        Row("bottom", "c", (Test("n", "lte", -MAX_INTEGER),), "met"),
        Row("årsrapport", "føresegn", (Test("t", "eq", "čáhci ÆØÅ"),), "met"),
    ]
    with Engine(rows) as engine:
        numbers: list[Message] = [{"case": "c", "n": n} for n in (MAX_INTEGER, MAX_INTEGER - 1, -MAX_INTEGER, 0)]
        assert engine.run(numbers) == [("top",), (), ("bottom",), ()]
        texts: list[Message] = [{"case": "føresegn", "t": t} for t in ("čáhci ÆØÅ", "cahci ÆØÅ", "čáhci æøå")]
        assert engine.run(texts) == [("årsrapport",), (), ()]


def test_a_case_may_have_more_rows_than_the_usual_ruleset() -> None:
    """The largest case that passes the border is built whole in one ruleset and answers."""
    rows = [Row(f"r{n}", "c", (Test("n", "eq", n),), "met") for n in range(MAX_ROWS_PER_RULESET)]
    with Engine(rows) as engine:
        assert engine.rulesets == 1
        assert engine.run([{"case": "c", "n": n} for n in range(-1, MAX_ROWS_PER_RULESET)]) == [
            (),
            *((f"r{n}",) for n in range(MAX_ROWS_PER_RULESET)),
        ]


def test_rows_that_contradict_themselves_never_fire() -> None:
    """A row whose tests cannot all hold is accepted and silent, also when its case has no other row."""
    dead = (Test("a", "eq", "yes"), Test("a", "eq", "no"))
    rows = [Row("dead", "c", dead, "met"), Row("alone", "d", dead, "met"), Row("live", "c", dead[:1], "met")]
    with Engine(rows) as engine:
        assert engine.run([{"case": "c", "a": "yes"}, {"case": "d", "a": "yes"}]) == [("live",), ()]


def test_unsound_rows_are_refused() -> None:
    """An engine is not built from rows outside the safe subset."""
    with pytest.raises(Refused, match="row_name_twice"):
        Engine([Row("r", "c", (), "met"), Row("r", "d", (), "met")])


def test_each_run_has_a_session_of_its_own_and_deletes_it(engine: Engine, watched: Watched) -> None:
    """Two runs never share a session name, each ruleset has one session a run, and all are deleted."""
    for _ in range(3):
        engine.run(messages_for(40))
    deleted = [args for name, args in watched.calls if name == "delete_state"]
    assert len(deleted) == len(set(deleted)) == 3 * engine.rulesets
    assert len({sid for _, sid in deleted}) == 3
    assert live_sessions(watched) == []


def test_one_session_lives_at_a_time(engine: Engine, watched: Watched) -> None:
    """A session is deleted before the next is opened: its place in the engine is one that is safe to free."""
    engine.run(messages_for(40))
    alive: set[tuple[Any, ...]] = set()
    for name, args in watched.calls:
        if name == "assert_fact":
            alive.add((args[0], args[1].split('"')[3]))
        if name == "delete_state":
            alive.remove(args)
        assert len(alive) <= 1


@pytest.mark.parametrize("call", ["assert_fact", "start_action_for_state", "complete_and_start_action"])
@pytest.mark.parametrize("number", [0, 1, 25])
@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError, binding.error])
def test_an_exception_in_the_middle_leaves_no_session(
    engine: Engine, watched: Watched, call: str, number: int, error: type[BaseException]
) -> None:
    """Whatever stops a run, no session is left behind, and the next run gives the right answers."""

    def spoil(name: str, count: int) -> None:
        if (name, count) == (call, number):
            raise error

    watched.spoil = spoil
    with pytest.raises((KeyboardInterrupt, EngineError)) as caught:
        engine.run(messages_for(40))
    if error is not KeyboardInterrupt:
        assert isinstance(caught.value, EngineError)
        assert caught.value.id == "engine_call_failed"
    assert live_sessions(watched) == []
    assert engine.run(messages_for(40)) == expected_for(40)
    assert live_sessions(watched) == []


def test_an_interrupt_while_deleting_is_made_good_by_the_next_run(engine: Engine, watched: Watched) -> None:
    """A session that an interrupt kept from being deleted is deleted before the next one opens."""

    def spoil(name: str, count: int) -> None:
        if (name, count) == ("delete_state", 1):
            raise KeyboardInterrupt

    watched.spoil = spoil
    with pytest.raises(KeyboardInterrupt):
        engine.run(messages_for(40))
    assert len(live_sessions(watched)) == 1
    assert engine.run(messages_for(40)) == expected_for(40)
    assert live_sessions(watched) == []


def test_an_engine_that_cannot_delete_is_used_no_more(engine: Engine, watched: Watched) -> None:
    """When deleting a session fails the run fails, and every later one is refused."""

    def spoil(name: str, _: int) -> None:
        if name == "delete_state":
            raise binding.error("Could not delete state, error code: 307")

    watched.spoil = spoil
    with pytest.raises(EngineError) as caught:
        engine.run(messages_for(40))
    assert (caught.value.id, caught.value.arguments) == ("engine_state_left", {"code": 307})
    with pytest.raises(EngineError, match="engine_broken"):
        engine.run(messages_for(1))


@pytest.mark.parametrize(
    ("call", "given", "code"),
    [
        ("assert_fact", (2, 1), "engine_code_unexpected"),
        ("assert_fact", (3, 1), "engine_code_unexpected"),
        ("complete_and_start_action", '{"KRL-0#yes":{"m":{}}}', "engine_fired_twice"),
        ("complete_and_start_action", '{"other":{"m":{}}}', "engine_row_unknown"),
    ],
)
def test_every_code_is_checked(engine: Engine, watched: Watched, call: str, given: object, code: str) -> None:
    """Any code but handled and not handled, and an action that cannot be, are errors and no answers."""
    watched.spoil = lambda name, number: given if (name, number) == (call, 0) else None
    with pytest.raises(EngineError) as caught:
        engine.run(messages_for(1))
    assert caught.value.id == code
    watched.spoil = lambda _name, _number: None
    assert engine.run(messages_for(1)) == expected_for(1)


def test_a_match_without_an_action_is_an_error(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """A message that matched must give an action at once: a lost answer is an error, not an empty answer."""

    class Silent(Watched):
        def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - it stands for functions of any kind
            return (lambda *_: None) if name == "start_action_for_state" else getattr(binding, name)

    monkeypatch.setattr("rules.engine.driver.binding", Silent())
    with pytest.raises(EngineError, match="engine_action_missing"):
        engine.run(messages_for(1))


def test_a_ruleset_that_does_not_answer_is_never_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine in which a row is silent for the message made for it is not built, and leaves nothing."""
    deleted: list[str] = []

    class Deaf(Watched):
        def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - it stands for functions of any kind
            if name == "create_ruleset":  # another answer is asked for than the row says
                return lambda title, rules: binding.create_ruleset(title, rules.replace("unknown", "nothing"))
            if name == "delete_ruleset":
                deleted.append(name)
            return getattr(binding, name)

    monkeypatch.setattr("rules.engine.driver.binding", Deaf())
    with pytest.raises(EngineError) as caught:
        Engine(rows_for(1))
    assert (caught.value.id, caught.value.arguments) == ("engine_row_silent", {"row": "KRL-0#unknown"})
    assert len(deleted) == 1


def test_a_closed_engine_is_refused(engine: Engine) -> None:
    """After closing, a run is refused and a second close does nothing."""
    engine.close()
    engine.close()
    assert engine.closed
    with pytest.raises(EngineError, match="engine_closed"):
        engine.run(messages_for(40))


def test_closing_deletes_every_ruleset(watched: Watched) -> None:
    """Closing an engine, leaving its block and forgetting it delete its rulesets in the C module."""
    engine = Engine(rows_for(40))
    engine.close()
    with Engine(rows_for(40)):
        pass
    Engine(rows_for(40))
    gc.collect()
    assert watched.count("create_ruleset") == watched.count("delete_ruleset") == 12


@pytest.mark.parametrize("carry", [pickle.dumps, copy.copy, copy.deepcopy])
def test_an_engine_cannot_be_carried_elsewhere(engine: Engine, carry: Any) -> None:  # noqa: ANN401 - any function
    """Pickling and copying raise: a handle means nothing elsewhere, and two owners would free it twice."""
    with pytest.raises(TypeError, match="another process"):
        carry(engine)


def test_an_engine_error_survives_the_way_to_another_process() -> None:
    """An engine's error that is pickled and read again has the same id and arguments."""
    error = EngineError("engine_call_failed", code=303)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - made in the line itself
    assert (type(again), again.id, again.arguments) == (EngineError, "engine_call_failed", {"code": 303})


def test_threads_get_the_same_answers_as_one_alone(engine: Engine) -> None:
    """Four threads that share an engine and change places all the time get what a single one gets."""
    inputs = [messages_for(40)[n % 7 :: 1 + n % 3] for n in range(120)]
    serial = [engine.run(messages) for messages in inputs]
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(engine.run, inputs)) == serial
    finally:
        sys.setswitchinterval(before)


def test_closing_waits_for_a_run(engine: Engine, watched: Watched) -> None:
    """A close that comes in the middle of a run lets it end; rulesets are not deleted under it."""
    closing: list[threading.Thread] = []

    def spoil(name: str, count: int) -> None:
        if (name, count) == ("assert_fact", 3):
            closing.append(threading.Thread(target=engine.close))
            closing[0].start()

    watched.spoil = spoil
    assert engine.run(messages_for(40)) == expected_for(40)
    closing[0].join()
    assert engine.closed
    names = [name for name, _ in watched.calls]
    assert "delete_ruleset" not in names[: len(names) - names[::-1].index("delete_state")]


def test_a_forked_child_is_refused(child: Child) -> None:
    """In a forked child the engine refuses at once, also when the parent holds it; the parent goes on."""
    done = child("""
        import os, threading, warnings
        warnings.simplefilter("ignore", DeprecationWarning)  # forking with threads is what is tried here
        from rules.engine.driver import Engine
        from rules.engine.errors import EngineError
        from rules.engine.subset import Row
        engine = Engine([Row("r", "c", (), "met")])
        engine._lock.acquire()
        if os.fork() == 0:
            try:
                engine.run([{"case": "c"}])
            except EngineError as error:
                engine.close()
                os._exit(7 if error.id == "engine_other_process" else 1)
            os._exit(2)
        assert os.waitstatus_to_exitcode(os.wait()[1]) == 7
        engine._lock.release()
        assert engine.run([{"case": "c"}]) == [("r",)]
    """)
    assert (done.returncode, done.stderr) == (0, "")
