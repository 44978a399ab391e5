"""What the pages of a self-audit stand on: the round, its findings, what is left, and what the evidence comes to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from flask import abort, g, url_for

from controls.evidence.questions import tally_of
from controls.overview import Tally, tally
from controls.rounds.book import View
from controls.rounds.found import Found, FoundBefore
from controls.rounds.guards import scope_of
from controls.rounds.standing import (
    Earlier,
    Group,
    Live,
    Row,
    Step,
    earlier_of,
    grouped,
    next_of,
    rows_of,
    steps_of,
)
from controls.rounds.state import RoundState, state_of
from controls.rounds.themes import themes
from controls.storage.accounts import Accounts
from controls.wiring import Application
from models.access import Role
from models.law import Obligation
from models.rounds import Act, Phase, RoundEvent, RoundKind
from rules.pack import Pack
from webapp.pages.evidence.workbench_view import Bench
from webapp.pages.evidence.workbench_view import View as BenchView
from webapp.pages.frame.wording import Wording
from webapp.pages.rounds.common import NOT_FOUND, RoundPages, kept_number
from webapp.pages.rounds.members import members_of
from webapp.pages.rounds.telling import Names, told_of


class Standing(NamedTuple):
    """A self-audit as its page shows it. `found`: the newest evaluation; `live`: while evidence is collected."""

    view: View
    today: date
    rows: tuple[Row, ...]
    groups: tuple[tuple[Group, tuple[Row, ...]], ...]
    steps: tuple[Step, ...]
    next: Step | None
    live: Live | None
    found: Found | None
    pack: Pack
    names: Names
    tally: Tally | None

    @property
    def state(self) -> RoundState:
        """The round as it stands."""
        return self.view.state

    def row(self, obligation: str) -> Row | None:
        """The finding on a duty; None when the round has none."""
        return next((row for row in self.rows if row.obligation == obligation), None)


class Audit(RoundPages):
    """What the pages of self-audits of one application work with."""

    def __init__(self, application: Application) -> None:
        """`application`: the parts, wired."""
        super().__init__(application)
        self.found = FoundBefore(application.store)
        self.bench = Bench(application)
        self.accounts = Accounts(application.store.engine)

    def audit(self, number: int) -> View:
        """The self-audit with the id `number`; 404 for a tilsyn, which has other pages, and for what is not there."""
        view = self.view(number)
        return view if view.round.kind is RoundKind.SELF_AUDIT else abort(NOT_FOUND)

    def whole(self, number: int) -> View:
        """As `audit`, for those who see all of it: a contributor has only what was asked of them."""
        view = self.audit(number)
        return view if not only_asked(view) else abort(NOT_FOUND)

    # --- what stands in it ---

    def standing(self, view: View, *, live: bool = False) -> Standing:
        """The round with what its page shows. The number of SQL statements does not depend on the number of findings.

        `live`: with what the evidence comes to now, where it is still collected.
        """
        state, today = view.state, self.today()
        found = self.found_in(state)
        pack = found.pack if found is not None else self.application.pack
        now = self._live(state) if live and state.phase is Phase.COLLECTING else None
        rows = rows_of(state, found.judge if found is not None else (), self.earlier(state), today)
        steps = steps_of(view, rows, now, today)
        outcomes = state.evaluated.body.outcomes.values() if state.evaluated is not None else None
        return Standing(
            view,
            today,
            rows,
            grouped(rows),
            steps,
            next_of(steps, evaluated=state.evaluated is not None),
            now,
            found,
            pack,
            Names(pack, state),
            tally(outcomes) if outcomes is not None else None,
        )

    def found_in(self, state: RoundState) -> Found | None:
        """The newest evaluation of a round; None before the first."""
        evaluated = state.evaluated
        return self.found.get(evaluated.body.evaluation) if evaluated is not None else None

    def earlier(self, state: RoundState) -> Mapping[str, Earlier]:
        """How each duty stood in earlier self-audits of the municipality, under any number it has had."""
        family = self.application.municipalities.family(state.round.municipality)
        held = self.desk.rounds.rounds(municipalities=family)
        same = [one for one in held if one.round.kind is state.round.kind and one.round.id < state.round.id]
        return earlier_of((state_of(one.round, one.events) for one in same), state, self.today())

    def evidence(self, state: RoundState) -> BenchView:
        """What the municipality has on the day of the round, and what it comes to now."""
        return self.bench.view(self.desk.evidence.holders.require(state.round.holder), state.plan.on)

    def scope(self, state: RoundState) -> tuple[str, ...]:
        """The duties that a round is about, in the order of the law."""
        return scope_of(state, self.application.pack)

    def _live(self, state: RoundState) -> Live:
        bench = self.evidence(state)
        scope = frozenset(self.scope(state))
        own, shared = own_questions(bench, scope)
        evaluated = state.evaluated
        moves = tuple(
            item.obligation
            for item in bench.evaluation.findings
            if evaluated is not None
            and item.obligation in scope
            and evaluated.body.outcomes.get(item.obligation) is not item.outcome
        )
        return Live(own, shared, moves)

    # --- words ---

    def kept(self, standing: Standing) -> str:
        """What the address says was just kept, in words; empty where nothing was."""
        number = kept_number()
        events = [event for event in standing.state.events if event.number == number]
        told = told_of(standing.state, standing.names, lambda _: "", events)
        if not told or told[0].by != self.person().name:
            return ""
        return told[0].what + (f": {told[0].about}" if told[0].about and not told[0].written else "")

    def address(self, view: View, event: RoundEvent) -> str:
        """Where what an event is about is shown; empty for the round itself."""
        number = view.round.id
        if event.act is Act.EVALUATED:
            return url_for("evaluations.evaluation", number=event.body["evaluation"])
        what, sign, about = event.subject.partition(":")
        name = about if sign else event.subject
        if what == "measure" or name in {item.key for item in view.state.measures()}:
            return url_for("rounds.measures", number=number, _anchor=name)
        if name in self.application.pack.obligations and what in ("finding", name):
            return url_for("rounds.finding", number=number, duty=name)
        return ""

    def citations(self, standing: Standing) -> Mapping[str, str]:
        """The place in the law of each finding of a round."""
        wording: Wording = g.wording
        found = {}
        for row in standing.rows:
            duty = standing.pack.obligations.get(row.obligation)
            version = duty.version_on(standing.state.plan.on) if duty is not None else None
            if version is not None:
                found[row.obligation] = wording.cite(standing.pack.law_behind(row.obligation), version.citation)
        return found

    def members(self, view: View) -> list[tuple[str, str]]:
        """Those who can be given something to do: their account and what they are called."""
        return members_of(view, self.accounts, self.application.municipalities)


def only_asked(view: View) -> bool:
    """Whether somebody sees only what was asked of them: a contributor without another role here."""
    return view.roles <= {Role.SERVICE}


def own_questions(bench: BenchView, scope: frozenset[str]) -> tuple[int, int]:
    """How many open questions only the municipality can answer, and how many a provider answered for it."""
    counts = tally_of(item for item in bench.questions if item.obligation.id in scope).duties
    return counts.own, counts.shared


def scope_words(pack: Pack, scope: Sequence[str], on: date) -> list[str]:
    """What a round is about, in words: everything, the themes of tilsyn, or the provisions it names."""
    wording: Wording = g.wording
    if not scope or set(scope) == {part.provision for part in pack.provisions}:
        return [wording.say("page.rounds.scope.all")]
    if set(scope) == themes(pack, on):
        return [wording.say("page.rounds.scope.theme")]
    laws = {law.id: law for law in pack.laws}
    named = [part for part in pack.provisions if part.provision in scope]
    found = []
    for law in pack.laws:
        mine = [part for part in named if part.law == law.id]
        there = [part for part in pack.provisions if part.law == law.id and _asks(part.obligations, on)]
        if mine and len(mine) >= len(there):
            found.append((law.cited_as or law.name).get(wording.language.value))
        else:
            found += [wording.section(laws[part.law], part) for part in mine]
    duties = [pack.obligations[name].title.get(wording.language.value) for name in scope if name in pack.obligations]
    return [*found, *duties]


def _asks(duties: Sequence[Obligation], on: date) -> bool:
    return any(duty.version_on(on) is not None for duty in duties)
