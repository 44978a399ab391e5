"""The cache of engines: bounded, the longest unused goes first, and nobody's engine is closed under them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from rules.engine.cache import EngineCache
from rules.engine.driver import Engine
from rules.engine.subset import Row
from tests.rules.engine.conftest import Child, Watched


def build(name: str = "r") -> Callable[[], Engine]:
    """How to build an engine whose only row is called `name`."""
    return lambda: Engine([Row(name, "c", (), "met")])


def refuse() -> Engine:
    """A build that must not happen."""
    raise AssertionError


def test_an_engine_is_built_once_for_a_key() -> None:
    """The same key gives the same engine, without building it again."""
    cache = EngineCache()
    first = cache.get("a", build())
    assert cache.get("a", refuse) is first
    assert first.run([{"case": "c"}]) == [("r",)]
    cache.clear()


def test_the_least_recently_used_is_closed(watched: Watched) -> None:
    """Over the limit the engine that has rested longest is closed and its rulesets are deleted."""
    cache = EngineCache(limit=2)
    first, second = cache.get("a", build()), cache.get("b", build())
    cache.get("a", refuse)
    third = cache.get("c", build())
    assert (first.closed, second.closed, third.closed, len(cache)) == (False, True, False, 2)
    assert watched.count("delete_ruleset") == 1
    assert cache.get("b", build()) is not second
    assert first.closed
    cache.clear()


def test_the_cache_holds_16_by_default() -> None:
    """However many are asked for, sixteen engines are kept."""
    cache = EngineCache()
    engines = [cache.get(str(number), build()) for number in range(20)]
    assert [engine.closed for engine in engines] == [True] * 4 + [False] * 16
    cache.clear()
    assert all(engine.closed for engine in engines)
    assert len(cache) == 0


def test_an_engine_in_use_is_closed_when_its_users_are_done() -> None:
    """An engine that is evicted while in use goes on working, and is closed when the last user leaves."""
    cache = EngineCache(limit=1)
    closed = []
    with cache.using("a", build()) as engine:
        with cache.using("a", refuse) as same:
            cache.get("b", build())
            assert same.run([{"case": "c"}]) == [("r",)]
        closed.append(engine.closed)
    closed.append(engine.closed)
    with cache.using("b", refuse) as kept:
        pass
    closed.append(kept.closed)
    assert closed == [False, True, False]
    cache.clear()


def test_an_engine_that_its_user_closed_is_built_anew() -> None:
    """A closed engine is not given out again."""
    cache = EngineCache()
    cache.get("a", build()).close()
    assert not cache.get("a", build("again")).closed
    cache.clear()


def test_a_build_that_fails_leaves_nothing() -> None:
    """An error while building reaches the one who asked, and the next one builds."""
    cache = EngineCache()
    with pytest.raises(AssertionError):
        cache.get("a", refuse)
    assert len(cache) == 0
    assert not cache.get("a", build()).closed
    cache.clear()


def test_a_cache_keeps_at_least_one() -> None:
    """A limit under one is an error of the program."""
    with pytest.raises(ValueError, match="at least one"):
        EngineCache(limit=0)


def test_threads_share_one_build_and_never_meet_a_closed_engine() -> None:
    """Threads that ask at once build once; with more keys than places every answer is right."""
    cache = EngineCache(limit=2)
    built: list[str] = []
    gate = threading.Barrier(4)

    def counted() -> Engine:
        built.append("a")
        return build()()

    def first(_: int) -> Engine:
        gate.wait()
        return cache.get("a", counted)

    def work(number: int) -> list[tuple[str, ...]]:
        name = f"r{number % 5}"
        with cache.using(name, build(name)) as engine:
            return engine.run([{"case": "c"}])

    with ThreadPoolExecutor(4) as pool:
        assert len(set(map(id, pool.map(first, range(4))))) == 1
        assert built == ["a"]
        assert list(pool.map(work, range(200))) == [[(f"r{number % 5}",)] for number in range(200)]
    cache.clear()


def test_a_forked_child_begins_with_an_empty_cache(child: Child) -> None:
    """In a forked child the cache is empty and free, also when the parent held it, and builds its own."""
    done = child("""
        import os
        from rules.engine.cache import EngineCache
        from rules.engine.driver import Engine
        from rules.engine.subset import Row
        cache = EngineCache()
        build = lambda: Engine([Row("r", "c", (), "met")])
        mine = cache.get("a", build)
        cache._lock.acquire()
        if os.fork() == 0:
            ours = cache.get("a", build)
            os._exit(0 if ours is not mine and ours.run([{"case": "c"}]) == [("r",)] else 1)
        assert os.waitstatus_to_exitcode(os.wait()[1]) == 0
        assert cache.get("a", build) is mine and mine.run([{"case": "c"}]) == [("r",)]
    """)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.drill
def test_building_and_evicting_for_long_takes_no_more_memory(child: Child) -> None:
    """Four hundred engines built and evicted leave the process as large as the first few did."""
    done = child("""
        from pathlib import Path
        from rules.engine.cache import EngineCache
        from rules.engine.driver import Engine
        from rules.engine.subset import Row, Test
        rows = [Row(f"r{n}", f"c{n // 3}", (Test("a", "eq", f"v{n % 3}"),), "met") for n in range(30)]
        size = lambda: int(Path("/proc/self/statm").read_text().split()[1]) * 4
        cache = EngineCache(limit=2)
        for number in range(400):
            assert cache.get(str(number), lambda: Engine(rows)).run([{"case": "c1", "a": "v1"}]) == [("r4",)]
            if number == 40:
                before = size()
        print(size() - before)
    """)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 4096
