"""Which acts keep the report of a round, and the versions of it that they keep.

A tilsyn keeps its preliminary and its final report when they are sent; a self-audit keeps its report when it is
approved, when the council is told of it, and when the round is closed. Each is kept in every language it can be read
in, whole and in the version that everybody may see, so that no text of the program and no rule that comes later
changes what anybody reads of it. What counts is the report in the language it was sent in: its digest stands in the
event that sent it, and the others are kept beside it as help for the reader.
"""

from __future__ import annotations

import hashlib
from typing import Final

from controls.reports.rounds.building import round_report
from controls.reports.rounds.kept import content_of
from controls.reports.rounds.material import KEEPS
from controls.reports.rounds.stored import RoundReports, at_event
from controls.storage.round_reports import KeptReport, Version
from controls.storage.rounds import Held
from models.rounds import Act, Round, RoundEvent
from models.words import Language

VERSIONS: Final = tuple(Version(language, public) for language in Language for public in (False, True))


class Keeper:
    """Makes the reports that acts keep."""

    def __init__(self, made: RoundReports) -> None:
        """`made`: gathers what a report is made from."""
        self._made = made

    def keeps(self, round_: Round, act: Act) -> bool:
        """Whether an act in a round keeps a report."""
        return act in KEEPS[round_.kind]

    def prepared(self, held: Held, event: RoundEvent) -> tuple[KeptReport, ...]:
        """The versions of the report that an event is going to keep.

        `held`: the round as it stands before it. The report of a self-audit tells of the event; that of a tilsyn
        tells the day it is sent and the deadline. Raises ProblemError when this version of the program can no longer
        read the rules or the evidence of the round's evaluation.
        """
        kind = KEEPS[held.round.kind][event.act]
        then = at_event(held.round, held.events, event)
        kept = []
        for version in VERSIONS:
            report = round_report(self._made.material_then(then, version.language, public=version.public), kind)
            content = content_of(report)
            sha256 = hashlib.sha256(content).hexdigest()
            kept.append(
                KeptReport(event.number, kind.value, version, report.name, report.dated, sha256, content)
            )  # fmt: skip
        return tuple(kept)
