"""What the evaluations of rounds found, kept read: an evaluation never changes once it is stored."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from datetime import date
from threading import Lock
from typing import NamedTuple

from controls.overview import version_of
from controls.storage.store import Store
from models.findings import Finding
from models.law import Obligation, Version
from models.words import Reason
from rules.pack import Pack

#: so many evaluations are kept read
_MOST = 64


class Found(NamedTuple):
    """An evaluation of a round: its findings by obligation, and the law they were made with."""

    number: int
    on: date
    pack: Pack
    findings: Mapping[str, Finding]

    @property
    def judge(self) -> frozenset[str]:
        """The duties that only a person can settle."""
        return frozenset(name for name, item in self.findings.items() if Reason.NEEDS_JUDGEMENT in item.reasons)

    def version(self, obligation: str) -> tuple[Obligation, Version]:
        """A duty with a finding, and the version of it that the finding was made by."""
        duty = self.pack.obligations[obligation]
        return duty, version_of(self.findings[obligation], duty)


class FoundBefore:
    """The evaluations that were looked at last. Safe to share between threads."""

    def __init__(self, store: Store) -> None:
        """`store`: where evaluations are kept."""
        self._store = store
        self._kept: OrderedDict[int, Found] = OrderedDict()
        self._lock = Lock()

    def get(self, number: int) -> Found | None:
        """The stored evaluation with the id `number`; None when there is none. At most a few SQL statements."""
        with self._lock:
            if number in self._kept:
                self._kept.move_to_end(number)
                return self._kept[number]
        stored = self._store.evaluation(number)
        if stored is None:
            return None
        findings = {item.obligation: item for item in stored.evaluation.findings}
        found = Found(number, stored.summary.on, self._store.pack(stored.summary.rule_set), findings)
        with self._lock:
            self._kept[number] = found
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        return found
