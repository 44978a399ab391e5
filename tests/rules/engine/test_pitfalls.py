"""Each known fault of durable_rules 2.0.28, and why it cannot reach us.

P1 to P20 are faults that were found by trying and by reading its C source; P21 and P22 were found while this
driver was written. Where it can be done, the fault itself is shown first, on the bare C module, so that it
would be seen if a later version had mended it, and then that rows and messages of ours never meet it.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from rules.engine.binding import binding
from rules.engine.definition import definition
from rules.engine.driver import Engine
from rules.engine.subset import (
    MAX_INTEGER,
    MAX_MATCHES,
    MAX_PROPERTIES,
    MAX_ROWS_PER_RULESET,
    MAX_TERMS,
    Message,
    Refused,
    Row,
    Test,
    check_rows,
)
from tests.rules.engine.conftest import Child, Watched

SAFE_CALLS: Final = {
    *("create_ruleset", "delete_ruleset", "assert_fact"),
    *("start_action_for_state", "complete_and_start_action", "delete_state"),
}


def refused(value: Any = "yes", *, prop: str = "answer", op: Any = "eq") -> str:  # noqa: ANN401 - wrong types
    """The id with which a row with this one test is refused."""
    with pytest.raises(Refused) as caught:
        check_rows([Row("r", "KRL-2", (Test(prop, op, value),), "met")])
    return caught.value.id


def message_refused(message: Any) -> str:  # noqa: ANN401 - wrong types are the point
    """The id with which an engine that asks for `answer` and `days` refuses `message`."""
    rows = [Row("r", "KRL-2", (Test("answer", "eq", "yes"), Test("days", "gt", 1)), "met")]
    with Engine(rows) as engine, pytest.raises(Refused) as caught:
        engine.run([message])
    return caught.value.id


def bare(rules: dict[str, Sequence[Any]]) -> int:
    """A ruleset of the bare C module: for each rule the expressions of its one pattern."""
    return binding.create_ruleset(
        "bare", json.dumps({name: {"all": [{"m": {"$and": tests}}]} for name, tests in rules.items()})
    )


def test_p1_no_row_can_refer_to_another_message() -> None:
    """P1, reading beyond the heap in joins: a value is no reference, and a rule has no second pattern."""
    assert refused({"other": "answer"}) == "value_type"
    rows = [Row("r", "c", (Test("a", "neq", "x"), Test("n", "lt", 3)), "met")]
    patterns = definition(rows)["r"]["all"]
    assert len(patterns) == 1
    assert list(patterns[0]) == ["m"]
    for expression in patterns[0]["m"]["$and"]:
        (name, compared), *others = expression.items()
        value = next(iter(compared.values())) if name.startswith("$") else compared
        assert others == []
        assert isinstance(value, str | int)


def test_p2_no_arithmetic() -> None:
    """P2, division by nought that ends the process: a value is never a calculation."""
    assert refused({"$div": {"$l": {"$m": "days"}, "$r": 0}}) == "value_type"


def test_p3_no_row_can_match_the_engines_own_document() -> None:
    """P3, a rule that fires for ever on the state document: every pattern begins with our own `case`."""
    assert refused(1, op="nex") == "operator_unknown"
    assert refused(1, prop="$s") == "property_reserved"
    assert definition([Row("r", "c", (), "met")])["r"]["all"] == [{"m": {"$and": [{"case": "c"}]}}]
    with Engine([Row("r", "c", (), "met"), Row("n", "c", (Test("a", "neq", "x"),), "met")]) as engine:
        assert engine.run([{"case": "other"}, {"case": "c", "a": "x"}]) == [(), ("r",)]


def test_p4_sixty_rows_fire_together_and_more_are_refused() -> None:
    """P4, none of 65 matching rules fires: 60 rows that match one message all do, and 61 are refused."""
    handle = bare({f"r{n}": [{"case": "c"}, {"$neq": {"n": n}}] for n in range(65)})
    with pytest.raises(binding.error, match="303"):
        binding.assert_fact(handle, '{"sid":"s","id":"1","case":"c","n":-1}')
    rows = [Row(f"r{n}", "c", (Test("n", "neq", n),), "met") for n in range(MAX_MATCHES + 1)]
    with Engine(rows[:-1]) as engine:
        assert engine.run([{"case": "c", "n": -1}]) == [tuple(sorted(row.name for row in rows[:-1]))]
    with pytest.raises(Refused, match="too_many_matches"):
        check_rows(rows)


def test_p4_rows_with_the_same_tests_fire_together() -> None:
    """The list of rules behind one condition is bounded too: sixty rows with the very same tests fire."""
    rows = [Row(f"r{n}", "c", (Test("a", "eq", "x"),), "met") for n in range(MAX_MATCHES)]
    with Engine(rows) as engine:
        assert engine.run([{"case": "c", "a": "x"}]) == [tuple(sorted(row.name for row in rows))]


def test_p5_eleven_hundred_runs_do_not_use_up_the_sessions() -> None:
    """P5, the 1,025th session fails: more runs than that in one engine all give the right answer."""
    with Engine([Row("r", "c", (Test("a", "eq", "x"),), "met")]) as engine:
        runs = [engine.run([{"case": "c", "a": "x"}, {"case": "c", "a": "y"}]) for _ in range(1100)]
    assert runs == [[("r",), ()]] * 1100


def test_p5_three_thousand_runs_take_no_more_memory(child: Child) -> None:
    """P5, memory that grows by megabytes a session: 2,700 further runs take less than one megabyte."""
    done = child("""
        from pathlib import Path
        from rules.engine.driver import Engine
        from rules.engine.subset import Row, Test
        rows = [Row(f"r{n}", f"c{n // 3}", (Test("a", "eq", f"v{n % 3}"),), "met") for n in range(90)]
        messages = [{"case": f"c{n}", "a": f"v{n % 4}"} for n in range(30)]
        size = lambda: int(Path("/proc/self/statm").read_text().split()[1]) * 4
        with Engine(rows) as engine:
            expected = [() if n % 4 == 3 else (f"r{3 * n + n % 4}",) for n in range(30)]
            for number in range(3000):
                assert engine.run(messages) == expected
                if number == 300:
                    before = size()
            print(size() - before)
    """)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 1024


@pytest.mark.drill
def test_p5_the_bare_module_fails_at_the_1025th_session(child: Child) -> None:
    """P5 as it is: sessions that nobody deletes fill the ruleset at 1,024."""
    done = child("""
        import json, durable_rules_engine as c
        handle = c.create_ruleset("bare", json.dumps({"r": {"all": [{"m": {"$and": [{"case": "c"}]}}]}}))
        for number in range(1, 1026):
            try:
                c.assert_fact(handle, json.dumps({"sid": str(number), "case": "c"}))
            except MemoryError:
                print(number)
    """)
    assert (done.returncode, done.stdout) == (0, "1025\n")


def test_p6_types_are_never_mixed() -> None:
    """P6, one, 1.0 and true being equal, numbers compared as texts: a property has one type throughout."""
    assert refused(True) == "value_type"
    assert refused(1.0) == "value_type"
    assert refused("5", op="lt") == "order_on_text"
    assert message_refused({"case": "KRL-2", "answer": "yes", "days": True}) == "value_type"
    assert message_refused({"case": "KRL-2", "answer": "yes", "days": 2.0}) == "value_type"
    assert message_refused({"case": "KRL-2", "answer": "yes", "days": "2"}) == "message_property_type"
    assert message_refused({"case": "KRL-2", "answer": 1, "days": 2}) == "message_property_type"


def test_p7_equal_messages_are_not_one_message() -> None:
    """P7, a fact like an earlier one being dropped: the same message twice, and 1 beside "1", each fire."""
    handle = bare({"r": [{"case": "c"}]})
    codes = [
        binding.assert_fact(handle, fact)[0]
        for fact in ('{"sid":"s","case":"c","x":1}', '{"sid":"s","x":"1","case":"c"}')
    ]
    assert codes == [0, 2]
    rows = [Row("r", "c", (Test("x", "eq", 1),), "met"), Row("q", "d", (Test("x", "eq", "1"),), "met")]
    with Engine(rows) as engine:
        messages: list[Message] = [{"case": "c", "x": 1}, {"x": 1, "case": "c"}, {"case": "d", "x": "1"}]
        assert engine.run(messages) == [("r",), ("r",), ("q",)]
    assert message_refused({"case": "KRL-2", "answer": "yes", "days": 2, "id": "7"}) == "message_property_reserved"


def test_p8_null_never_gets_in() -> None:
    """P8, null that is neither unknown nor false: refused in rows and messages, as is a missing property."""
    assert refused(None) == "value_type"
    assert message_refused({"case": "KRL-2", "answer": None, "days": 2}) == "value_type"
    assert message_refused({"case": "KRL-2", "days": 2}) == "message_property_missing"


def test_p9_arrays_never_get_in() -> None:
    """P9, wrong answers about arrays: refused in rows and in messages."""
    assert refused(["yes"]) == "value_type"
    assert refused({"$i": "yes"}, op="iany") == "operator_unknown"
    assert message_refused({"case": "KRL-2", "answer": ["yes"], "days": 2}) == "value_type"


def test_p10_no_references_within_a_message() -> None:
    """P10, a misspelt reference that matches everything: a value is never a reference."""
    assert refused({"$m": "days"}) == "value_type"
    assert refused({"m": "days"}) == "value_type"


def test_p11_what_is_tested_must_be_there() -> None:
    """P11, an error on a missing property: a message without a property that its case tests is refused."""
    assert message_refused({"case": "KRL-2", "answer": "yes"}) == "message_property_missing"


def test_p12_only_whole_numbers() -> None:
    """P12, fractions the parser cannot read: refused; whole numbers are told from their neighbours."""
    for number in (1e-07, 1e22, 0.1, float("inf"), float("nan")):
        assert refused(number) == "value_type"
    assert refused(MAX_INTEGER + 1) == "integer_out_of_range"
    with Engine([Row("r", "c", (Test("n", "eq", MAX_INTEGER),), "met")]) as engine:
        assert engine.run([{"case": "c", "n": MAX_INTEGER}, {"case": "c", "n": MAX_INTEGER - 1}]) == [
            ("r",),
            (),
        ]


def test_p13_one_pattern_and_252_properties() -> None:
    """P13, over 16 patterns or 252 properties: a rule has one; 252 properties work, 253 are refused."""
    tests = [Test(f"p{n}", "eq", n) for n in range(MAX_PROPERTIES - 1)]
    rows = [Row(f"r{at}", "c", tuple(tests[at : at + 27]), "met") for at in range(0, len(tests), 27)]
    message: dict[str, str | int] = {"case": "c", **{f"p{n}": n for n in range(MAX_PROPERTIES - 1)}}
    with Engine(rows) as engine:
        assert engine.run([message]) == [tuple(sorted(row.name for row in rows))]
        with pytest.raises(Refused, match="message_too_wide"):
            engine.run([{**message, "one-more": 1}])
    handle = bare({"r": [{"case": "c"}]})
    with pytest.raises(binding.error, match="302"):
        binding.assert_fact(handle, json.dumps({"sid": "s", "id": "1", **message, "one-more": 1}))


def test_p14_the_stock_language_is_not_used(child: Child) -> None:
    """P14, conditions lost by Python's `and`: nothing here imports the package's own language or host."""
    done = child("""
        import sys
        import rules.engine.cache, rules.engine.guarded
        print(sorted(name for name in sys.modules if name.startswith("durable")))
    """)
    assert (done.returncode, done.stdout) == (0, "['durable_rules_engine']\n")


def test_p15_inequality_fires_exactly_when_unequal() -> None:
    """P15, an inequality that is said to misfire: it fires for each other value and not for its own."""
    rows = [Row(f"not-{n}", "c", (Test("n", "neq", n), Test("a", "neq", "x")), "met") for n in range(3)]
    with Engine(rows) as engine:
        for n in range(-1, 4):
            expected = tuple(f"not-{m}" for m in range(3) if m != n)
            assert engine.run([{"case": "c", "n": n, "a": "y"}, {"case": "c", "n": n, "a": "x"}]) == [
                expected,
                (),
            ]


def test_p16_a_long_mixed_run_does_not_crash(child: Child) -> None:
    """P16, crashes of the past: 20,000 mixed messages pass where fresh memory is filled with rubbish."""
    done = child(
        """
        import random
        from rules.engine.driver import Engine
        from rules.engine.subset import Row, Test
        dice = random.Random(1)
        tests = [(Test("a", "eq", f"v{n % 5}"), Test("n", "gte", n % 3)) for n in range(200)]
        rows = [Row(f"r{n}", f"c{n // 5}", both, "met") for n, both in enumerate(tests)]
        def one():
            return dice.randrange(42), dice.randrange(6), dice.randrange(4)
        def plainly(c, a, n):
            return (f"r{5 * c + a}",) if c < 40 and a < 5 and n >= (5 * c + a) % 3 else ()
        with Engine(rows) as engine:
            for _ in range(200):
                asked = [one() for _ in range(dice.randrange(200))]
                messages = [{"case": f"c{c}", "a": f"v{a}", "n": n} for c, a, n in asked]
                assert engine.run(messages) == [plainly(*each) for each in asked]
        """,
        MALLOC_PERTURB_="165",
        PYTHONFAULTHANDLER="1",
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_p17_the_bare_module_frees_what_was_never_set(child: Child) -> None:
    """P17 as it is: deleting a session in which no action ran ends such a process."""
    done = child(
        """
        import json, durable_rules_engine as c
        handle = c.create_ruleset("bare", json.dumps({"r": {"all": [{"m": {"$and": [{"case": "c"}]}}]}}))
        c.assert_fact(handle, '{"sid":"s","case":"other"}')
        c.delete_state(handle, "s")
        """,
        MALLOC_PERTURB_="165",
    )
    assert done.returncode < 0


def test_p17_deleting_is_safe_from_the_first_run_on(child: Child) -> None:
    """P17: an engine whose first runs match nothing, or stop in the middle, deletes its sessions there."""
    done = child(
        """
        import rules.engine.driver as driver
        from rules.engine.subset import Row, Test
        rows = [Row(f"r{n}", f"c{n}", (Test("a", "eq", "x"),), "met") for n in range(100)]
        for _ in range(3):
            engine = driver.Engine(rows)
            assert engine.run([{"case": f"c{n}", "a": "y"} for n in range(100)]) == [()] * 100
            engine.close()
        def stop(*_):
            raise KeyboardInterrupt
        class Stopping:
            def __getattr__(self, name):
                return stop if name == "start_action_for_state" else getattr(binding, name)
        engine, binding = driver.Engine(rows), driver.binding
        driver.binding = Stopping()
        for _ in range(3):
            try:
                engine.run([{"case": "c1", "a": "y"}, {"case": "c1", "a": "x"}])
            except KeyboardInterrupt:
                print("stopped")
        driver.binding = binding
        assert engine.run([{"case": "c1", "a": "x"}]) == [("r1",)]
        """,
        MALLOC_PERTURB_="165",
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "stopped\n" * 3, "")


def test_p18_only_the_safe_functions_are_called(watched: Watched) -> None:
    """P18, success reported for messages that were not read: facts go one by one by six functions only."""
    with Engine([Row("r", "c", (Test("a", "eq", "x"),), "met")]) as engine:
        assert engine.run([]) == []
        built = len(watched.calls)
        engine.run([{"case": "c", "a": "x"}, {"case": "c", "a": "y"}])
    assert {name for name, _ in watched.calls} == SAFE_CALLS
    facts = [json.loads(args[1]) for name, args in watched.calls[built:] if name == "assert_fact"]
    assert [fact["a"] for fact in facts] == ["x", "y"]


def test_p19_the_stock_host_drops_actions_when_the_clock_jumps(child: Child) -> None:
    """P19 as it is: of five rules that match, the package's own host runs one when the clock jumps."""
    done = child("""
        import warnings
        warnings.simplefilter("ignore")
        import durable.engine as stock
        fired, late = [], [0]
        now = stock._unix_now
        stock._unix_now = lambda: now() + late[0]
        class Host(stock.Host):
            def _run(self):
                pass
            def get_action(self, name):
                def act(c):
                    fired.append(name)
                    late[0] += 11
                return act
        host = Host()
        host.set_rulesets({"x": {f"r{n}": {"all": [{"m": {"a": 1}}], "run": f"r{n}"} for n in range(5)}})
        host.assert_fact("x", {"a": 1, "sid": "s"})
        print(len(fired))
    """)
    assert (done.returncode, done.stdout) == (0, "1\n"), done.stderr


def test_p19_the_clock_of_python_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """P19: with a clock that jumps a minute at every look, all the rows that match still fire."""
    ticks = iter(range(0, 10**9, 60))
    for clock in ("time", "monotonic", "perf_counter", "time_ns"):
        monkeypatch.setattr(f"time.{clock}", lambda: next(ticks))
    rows = [Row(f"r{n}", "c", (Test("n", "neq", n),), "met") for n in range(20)]
    with Engine(rows) as engine:
        assert engine.run([{"case": "c", "n": 3}]) == [tuple(sorted(f"r{n}" for n in range(20) if n != 3))]


CLOCK: Final = """
    #include <stdlib.h>
    #include <time.h>
    static time_t now, step;
    time_t time(time_t *out) {
        if (!now) { now = atol(getenv("FALSE_NOW")); step = atol(getenv("FALSE_STEP")); }
        now += step;
        if (out) *out = now;
        return now;
    }
"""


@pytest.mark.drill
@pytest.mark.skipif(shutil.which("cc") is None, reason="needs a C compiler, as building durable-rules does")
@pytest.mark.parametrize(
    ("now", "step", "told"),
    [(2_000_000_000, 60, "fine"), (2_000_000_000, -60, "fine"), (20, 0, "engine_action_missing")],
)
def test_p19_the_clock_of_the_machine_may_jump(child: Child, tmp_path: Path, now: int, step: int, told: str) -> None:
    """P19 below Python: jumps of a minute lose nothing; a clock at 1970, which stops the engine, is told."""
    source, library = tmp_path / "clock.c", tmp_path / "clock.so"
    source.write_text(CLOCK, encoding="ascii")
    subprocess.run(["cc", "-shared", "-fPIC", "-o", str(library), str(source)], check=True)  # noqa: S603, S607 - our text
    done = child(
        """
        from rules.engine.driver import Engine
        from rules.engine.errors import EngineError
        from rules.engine.subset import Row, Test
        rows = [Row(f"r{n}", "c", (Test("n", "neq", n),), "met") for n in range(20)]
        try:
            with Engine(rows) as engine:
                for m in range(20):
                    (names,) = engine.run([{"case": "c", "n": m}])
                    assert names == tuple(sorted(f"r{n}" for n in range(20) if n != m))
            print("fine")
        except EngineError as error:
            print(error.id)
        """,
        LD_PRELOAD=str(library),
        FALSE_NOW=str(now),
        FALSE_STEP=str(step),
    )
    assert (done.returncode, done.stdout) == (0, f"{told}\n"), done.stderr


def test_p20_a_pattern_of_28_tests_works_and_more_are_refused() -> None:
    """P20, a pattern beyond 32 terms: 28 tests of every kind work, and 29 are refused."""
    tests = tuple(Test(f"p{n}", "neq" if n % 2 else "eq", n) for n in range(MAX_TERMS - 1))
    message: dict[str, str | int] = {"case": "c", **{f"p{n}": n + n % 2 for n in range(MAX_TERMS - 1)}}
    with Engine([Row("r", "c", tests, "met")]) as engine:
        assert engine.run([message, {**message, "p26": 0}, {**message, "p25": 25}]) == [("r",), (), ()]
    with pytest.raises(Refused, match="too_many_tests"):
        check_rows([Row("r", "c", (*tests, Test("last", "eq", 1)), "met")])


def test_p21_facts_with_clashing_ids_of_their_own_both_fire() -> None:
    """P21, a sound fact dropped because the id made of its content clashes: ours carry ids that do not."""
    notes = ("sak 1124", "sak 133519")
    handle = bare({"r": [{"case": "KRL-2"}]})
    facts = [json.dumps({"sid": "s", "case": "KRL-2", "note": note}) for note in notes]
    assert [binding.assert_fact(handle, fact)[0] for fact in facts] == [0, 2]
    with Engine([Row("r", "KRL-2", (Test("note", "neq", "x"),), "met")]) as engine:
        assert engine.run([{"case": "KRL-2", "note": note} for note in notes]) == [("r",), ("r",)]


def test_p22_names_with_one_hash_are_refused() -> None:
    """P22, two property names with one 32-bit hash being one property to the engine: refused in rows."""
    handle = bare({"r": [{"case": "c"}, {"costarring": "yes"}]})
    assert binding.assert_fact(handle, '{"sid":"s","id":"1","case":"c","liquid":"yes"}')[0] == 0
    tests = (Test("costarring", "eq", "yes"), Test("liquid", "eq", "no"))
    with pytest.raises(Refused, match="property_collision"):
        check_rows([Row("r", "c", tests, "met")])
    with Engine([Row("r", "c", tests[:1], "met")]) as engine:  # alone: the other name does not reach the engine
        assert engine.run([{"case": "c", "costarring": "no", "liquid": "yes"}]) == [()]


def test_rulesets_stay_far_below_512_first_tests() -> None:
    """A ruleset with 513 first tests is never finished: one has 120 at most, and 1,000 cases are spread."""
    rows = [Row(f"r{n}", f"c{n}", (), "met") for n in range(1000)]
    with Engine(rows) as engine:
        assert engine.rulesets == 23
        assert engine.run([{"case": f"c{n}"} for n in range(1000)]) == [(f"r{n}",) for n in range(1000)]
    many = [Row(f"r{n}", "c", (Test("n", "eq", n),), "met") for n in range(513)]
    with pytest.raises(Refused, match="too_many_rows"):
        check_rows(many)
    with Engine(many[:MAX_ROWS_PER_RULESET]) as engine:
        assert engine.run([{"case": "c", "n": 119}]) == [("r119",)]


@pytest.mark.drill
def test_the_bare_module_never_finishes_513_first_tests(child: Child) -> None:
    """The bound of 512 as it is: 504 different first tests are built at once, 513 not within two seconds."""
    script = """
        import json, durable_rules_engine as c
        rules = {f"r{n}": {"all": [{"m": {"$and": [{"case": f"c{n}"}]}}]} for n in range(COUNT)}
        c.create_ruleset("bare", json.dumps(rules))
    """
    assert child(script.replace("COUNT", "504")).returncode == 0
    with pytest.raises(subprocess.TimeoutExpired):
        child(script.replace("COUNT", "513"), seconds=2)
