"""The reports of the rounds in a database, gathered with a fixed number of SQL statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from controls.days import norwegian_day
from controls.reports.material import Material
from controls.reports.parts import Report
from controls.reports.rounds.building import report_digest, round_report
from controls.reports.rounds.kept import intact, report_from
from controls.reports.rounds.material import KEEPS, ReportKind, RoundMaterial, Sending
from controls.reports.rounds.public import hide, secrets, wordless
from controls.reports.rounds.speech import RoundSpeech
from controls.reports.rounds.yearly import YearMaterial, last_day, of_year, yearly_report
from controls.reports.stored import withheld
from controls.rounds.state import RoundState, seen_by
from controls.storage.documents import Documents
from controls.storage.reopening import Reopened, reopen
from controls.storage.round_reports import KeptReport, KeptReports, Version
from controls.storage.rounds import Held, Rounds
from controls.storage.store import Store
from models.documents import Document
from models.rounds import (
    Act,
    Declared,
    MeasureDone,
    ReportSent,
    Round,
    RoundEvent,
    RoundKind,
    SentIn,
    Side,
)
from models.statute import Statute
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack


class Then(NamedTuple):
    """A round as it was when its report was kept, as those saw it whose report it is.

    `sending`: how it was sent, for a tilsyn; `on`: the day.
    """

    state: RoundState
    sending: Sending
    on: date


class Kept(NamedTuple):
    """A report that was kept, as it was.

    `event`: what kept it; `language`: the one it was sent in, None for a self-audit; `digest`: of the version that is
    shown; `same`: whether it is what was kept, and not made again because that is not there or was changed;
    `hidden`: whether something was left out since, because a document may no longer be told of.
    """

    report: Report
    event: RoundEvent
    language: Language | None
    digest: str
    same: bool
    hidden: bool = False


def at_event(round_: Round, before: Sequence[RoundEvent], event: RoundEvent) -> Then:
    """What the report that an event keeps is made from. `before`: what happened before it.

    The report of a self-audit tells of the event itself; that of a tilsyn of the day it is sent and the deadline.
    """
    on = norwegian_day(event.at)
    if round_.kind is RoundKind.SELF_AUDIT:
        return Then(seen_by(round_, (*before, event), own_side(round_)), Sending(), on)
    due = ReportSent.model_validate(event.body).due
    return Then(seen_by(round_, before, own_side(round_)), Sending(on, due), on)


def keeping_event(held: Held, kind: ReportKind, numbers: Iterable[int]) -> RoundEvent | None:
    """The newest event that keeps a report of a round; None where there is none.

    `numbers`: of the events with which one is kept. A report of a tilsyn was sent also where none is.
    """
    acts = {act for act, of in KEEPS[held.round.kind].items() if of is kind}
    there = set(numbers)
    audited = kind is ReportKind.AUDIT
    return next(
        (event for event in reversed(held.events) if event.act in acts and (not audited or event.number in there)),
        None,
    )


def own_side(round_: Round) -> Side:
    """The side whose report a report of a round is."""
    return Side.MUNICIPALITY if round_.kind is RoundKind.SELF_AUDIT else Side.AUTHORITY


def fits(round_: Round, kind: ReportKind) -> bool:
    """Whether a round of its kind has such a report."""
    return (kind is ReportKind.AUDIT) is (round_.kind is RoundKind.SELF_AUDIT)


def _cited(state: RoundState) -> set[int]:
    """The ids of the documents that somebody named in a round."""
    found: set[int] = set()
    for subject in state.subjects(Act.SENT_IN):
        found |= {number for said in state.all(Act.SENT_IN, subject, SentIn) for number in said.body.documents}
    for subject in state.subjects(Act.CORRECTION_DECLARED):
        declared = state.all(Act.CORRECTION_DECLARED, subject, Declared)
        found |= {number for said in declared for number in said.body.documents}
    for subject in state.subjects(Act.MEASURE_DONE):
        done = state.all(Act.MEASURE_DONE, subject, MeasureDone)
        found |= {said.body.document for said in done if said.body.document is not None}
    return found


class RoundReports:
    """Makes the reports of the rounds of a database."""

    def __init__(self, store: Store, municipalities: Municipalities, statutes: Sequence[Statute], pack: Pack) -> None:
        """`statutes`: the maps of the statutes, whose words are quoted; `pack`: the rules of today."""
        self._store = store
        self._municipalities = municipalities
        self._statutes = {statute.law: statute for statute in statutes}
        self._pack = pack
        self._documents = Documents(store.engine)
        self.rounds = Rounds(store.engine)
        self._kept = KeptReports(store.engine)

    def name(self, municipality: str) -> str:
        """What a municipality is called under a number, with a dash between its names; the number without one."""
        known = self._municipalities.known(municipality)
        name = next((item.name for item in known if item.number == municipality), municipality)
        return name.replace(" - ", " – ")

    def material(
        self,
        state: RoundState,
        language: Language,
        today: date,
        sending: Sending = Sending(),  # noqa: B008 - never changed
        *,
        public: bool = False,
    ) -> RoundMaterial:
        """What a report of a round is made from. `state`: the round up to where the report is made.

        Raises ProblemError when this version of the program can no longer read the rules or the evidence of the
        round's evaluation.
        """
        evaluated = state.evaluated
        opened = (
            reopen(self._store, self._municipalities, evaluated.body.evaluation) if evaluated is not None else None
        )
        documents = self._known(state, opened)
        resting = {item.sha256 for item in opened.evidence.documents if item.sha256} if opened else set()
        cited = _cited(state) | {
            number
            for number, document in documents.items()
            if resting & {revision.sha256 for revision in document.revisions}
        }
        return RoundMaterial(
            state=state,
            name=self.name(state.round.municipality),
            pack=opened.pack if opened else self._pack,
            statutes=self._statutes,
            speech=RoundSpeech(language),
            today=sending.on or today,
            evaluation=self._evaluation(state, opened, language, public=public) if opened else None,
            cited=frozenset(cited),
            documents=documents,
            sending=sending,
            public=public,
        )

    def _known(self, state: RoundState, opened: Reopened | None) -> dict[int, Document]:
        """The documents of those who have evidence in a round that were there at its newest event, by id."""
        found = list(self._documents.documents_of({state.round.municipality, state.round.holder}))
        if opened is not None:
            contents = [item.sha256 for item in opened.evidence.documents if item.sha256]
            found += self._documents.with_contents(contents)
        newest = state.events[-1].at
        return {item.id: item for item in found if item.revisions[0].at <= newest}

    def _evaluation(self, state: RoundState, opened: Reopened, language: Language, *, public: bool) -> Material:
        """The round's evaluation with its proofs; in a tilsyn only of what is examined."""
        evaluation = opened.stored.evaluation
        if state.round.kind is RoundKind.TILSYN:
            asked = frozenset(state.duties)
            evaluation = evaluation._replace(
                findings=tuple(finding for finding in evaluation.findings if finding.obligation in asked)
            )
        secret = withheld(opened.evidence, self._documents, public=public)
        statutes = tuple(self._statutes.values())
        evidence = wordless(opened.evidence) if public else opened.evidence
        return Material(evaluation, evidence, opened.pack, statutes, language, withheld=secret)

    # --- of one round ---

    def draft(self, held: Held, language: Language, today: date, *, public: bool = False) -> RoundMaterial:
        """What a report that is not sent is made from, as those see the round whose report it is."""
        state = seen_by(held.round, held.events, own_side(held.round))
        return self.material(state, language, today, public=public)

    def material_then(self, then: Then, language: Language, *, public: bool = False) -> RoundMaterial:
        """What a report is made from that is kept, or was. Raises ProblemError as `material` does."""
        return self.material(then.state, language, then.on, then.sending, public=public)

    def editions(self, held: Held, kind: ReportKind) -> tuple[RoundEvent, ...]:
        """The events with which a report of a round was kept, oldest first."""
        numbers = {edition.event for edition in self._kept.editions(held.round.id, kind.value)}
        return tuple(event for event in held.events if event.number in numbers)

    def kept(
        self, held: Held, event: RoundEvent, kind: ReportKind, wanted: Language | None, first: Language, *,
        public: bool = False,
    ) -> Kept:  # fmt: skip
        """The report that an event of a round kept; made again where it was not kept, or is not what was kept.

        `wanted`: its language (None: the one it was sent in); `first`: the one that is tried first where that is not
        known. Raises ProblemError as `material` does, where it has to be made again.
        """
        then = at_event(held.round, [item for item in held.events if item.number < event.number], event)
        found = self._kept.of_event(held.round.id, event.number)
        sent_in = Language(event.body["language"]) if found and "language" in event.body else None
        version = Version(wanted or sent_in or first, public)
        there = found.get(version)
        if there is None or not self._is_what_was_kept(there, event):
            return self._made_again(then, event, kind, (wanted, first), public=public)
        report = report_from(there.content, there.name, there.dated)
        shown = hide(report, secrets(self._telling(then, version)))
        return Kept(shown, event, sent_in, there.sha256, same=True, hidden=shown != report)

    @staticmethod
    def _is_what_was_kept(report: KeptReport, event: RoundEvent) -> bool:
        told = event.body.get("versions", {}).get(report.version.key)
        return told == report.sha256 and intact(report.content, report.sha256)

    def _telling(self, then: Then, version: Version) -> RoundMaterial:
        """As much as is needed to see which documents may no longer be told of."""
        return RoundMaterial(
            state=then.state,
            name="",
            pack=self._pack,
            statutes={},
            speech=RoundSpeech(version.language),
            today=then.on,
            documents=self._known(then.state, None),
            public=version.public,
        )

    def _made_again(
        self, then: Then, event: RoundEvent, kind: ReportKind, languages: tuple[Language | None, Language], *,
        public: bool,
    ) -> Kept:  # fmt: skip
        """A report made again from the round as it was, with the texts of today."""
        wanted, first = languages
        digest = str(event.body.get("digest") or "")
        made: dict[Language, Report] = {}
        same = None
        for language in sorted(Language, key=lambda language: language is not first):
            made[language] = round_report(self.material_then(then, language), kind)
            if report_digest(made[language]) == digest:
                same = language
                break
        language = wanted or same or first
        if public or language not in made:
            made[language] = round_report(self.material_then(then, language, public=public), kind)
        return Kept(made[language], event, same, digest, same=False)

    # --- of a year ---

    def yearly(
        self, municipality: str, year: int, language: Language, today: date, *, public: bool = False
    ) -> Report | None:
        """The yearly report of a municipality, under whatever number it had; None for a number nobody has."""
        numbers = [item.number for item in self._municipalities.known(municipality)]
        if not numbers:
            return None
        ends = last_day(year, today)
        states = list(self._states(self.rounds.rounds(municipalities=numbers), year, ends))
        holders = {holder for state in states for holder in (state.round.municipality, state.round.holder)}
        documents = {item.id: item for item in self._documents.documents_of(holders)} if holders else {}
        speech = RoundSpeech(language)
        rounds = tuple(
            RoundMaterial(
                state=state,
                name=self.name(state.round.municipality),
                pack=self._pack,
                statutes=self._statutes,
                speech=speech,
                today=ends,
                cited=frozenset(_cited(state)),
                documents=documents,
                public=public,
            )
            for state in states
        )
        told = YearMaterial(
            municipality, self.name(municipality), year, ends, rounds, self._pack, speech, public=public
        )
        return yearly_report(told)

    @staticmethod
    def _states(held: Iterable[Held], year: int, ends: date) -> Iterable[RoundState]:
        for item in held:
            seen = seen_by(item.round, item.events, Side.MUNICIPALITY)
            state = of_year(item.round, seen.events, year, ends)
            if state is not None:
                yield state
