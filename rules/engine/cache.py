"""A bounded number of engines, kept by key. Each holds some 0.3 MB for every 45 rows as long as it lives."""

from __future__ import annotations

import os
import threading
import weakref
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rules.engine.driver import Engine


class _Kept:
    """An engine, how many are using it, and whether it is to be closed when they are done."""

    __slots__ = ("engine", "given_up", "users")

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.users = 0
        self.given_up = False


class EngineCache:
    """Keeps the `limit` engines used last. Safe to share between threads; empty in a forked child."""

    def __init__(self, limit: int = 16) -> None:
        """`limit`: at least 1. Raises ValueError for less."""
        if limit < 1:
            raise ValueError("an EngineCache keeps at least one engine")
        self._limit = limit
        self._forget()
        _caches.add(self)

    def __len__(self) -> int:
        return len(self._kept)

    def get(self, key: str, build: Callable[[], Engine]) -> Engine:
        """The engine of `key`, made by `build` the first time and after it was evicted.

        The engine that was used least recently is closed when a new one comes over the limit, so a thread
        that keeps an engine while others ask for new ones may find it closed: `using` holds it open.
        """
        with self._lock:
            return self._find(key, build).engine

    @contextmanager
    def using(self, key: str, build: Callable[[], Engine]) -> Iterator[Engine]:
        """As `get`, for a `with` block during which the engine is not closed."""
        with self._lock:
            kept = self._find(key, build)
            kept.users += 1
        try:
            yield kept.engine
        finally:
            with self._lock:
                kept.users -= 1
                if kept.given_up and not kept.users:
                    kept.engine.close()

    def clear(self) -> None:
        """Gives all engines up: those in use are closed when their users are done, the others at once."""
        with self._lock:
            while self._kept:
                self._evict()

    def _find(self, key: str, build: Callable[[], Engine]) -> _Kept:
        kept = self._kept.get(key)
        if kept is None or kept.engine.closed:
            # Built under the lock: two threads that ask for the same key get the same engine.
            kept = self._kept[key] = _Kept(build())
            while len(self._kept) > self._limit:
                self._evict()
        self._kept.move_to_end(key)
        return kept

    def _evict(self) -> None:
        _, kept = self._kept.popitem(last=False)
        kept.given_up = True
        if not kept.users:
            kept.engine.close()

    def _forget(self) -> None:
        """Starts afresh, without the engines and the lock of a parent process."""
        self._lock = threading.RLock()
        self._kept: OrderedDict[str, _Kept] = OrderedDict()


_caches: weakref.WeakSet[EngineCache] = weakref.WeakSet()


def _after_fork() -> None:
    for cache in tuple(_caches):
        cache._forget()  # noqa: SLF001 - the module's own class


if hasattr(os, "register_at_fork"):  # not on Windows, which does not fork
    os.register_at_fork(after_in_child=_after_fork)
