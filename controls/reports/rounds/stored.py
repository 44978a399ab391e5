"""The reports of the rounds in a database, gathered with a fixed number of SQL statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from controls.reports.material import Material
from controls.reports.parts import Report
from controls.reports.rounds.building import report_digest, round_report
from controls.reports.rounds.material import ReportKind, RoundMaterial, Sending
from controls.reports.rounds.public import wordless
from controls.reports.rounds.speech import RoundSpeech, sent_day
from controls.reports.rounds.yearly import YearMaterial, last_day, of_year, yearly_report
from controls.reports.stored import withheld
from controls.rounds.state import RoundState, seen_by
from controls.storage.documents import Documents
from controls.storage.reopening import Reopened, reopen
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
from models.rounds import (
    Report as Which,
)
from models.statute import Statute
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack

_SENT = {Which.PRELIMINARY: Act.PRELIMINARY_SENT, Which.FINAL: Act.FINAL_SENT}


class AsSent(NamedTuple):
    """A report that was sent: the round as its authority saw it then, how it was sent, and the digest it had."""

    state: RoundState
    sending: Sending
    digest: str


class Again(NamedTuple):
    """A report that was sent, made again: what it is made from, itself, how it was sent, and the language of that.

    `language`: the one in which it has the digest it had; None where it has that in none.
    """

    material: RoundMaterial
    report: Report
    sent: AsSent
    language: Language | None


def as_sent(round_: Round, events: Sequence[RoundEvent], kind: ReportKind) -> AsSent | None:
    """What a report that was sent is made from again; None while it is not sent, and for what is never sent."""
    act = _SENT.get(kind.sent_as) if kind.sent_as else None
    event = next((event for event in reversed(events) if event.act is act), None)
    if event is None:
        return None
    body = ReportSent.model_validate(event.body)
    before = [item for item in events if item.number < event.number]
    sending = Sending(sent_day(event.at), body.due)
    return AsSent(seen_by(round_, before, Side.AUTHORITY), sending, body.digest)


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

    def name(self, municipality: str) -> str:
        """What a municipality is called under a number; the number where nobody has it."""
        known = self._municipalities.known(municipality)
        return next((item.name for item in known if item.number == municipality), municipality)

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

    def sent(
        self, held: Held, kind: ReportKind, wanted: Language | None, first: Language, *, public: bool = False
    ) -> Again | None:
        """A report that was sent, made again; None while it is not sent.

        `wanted`: its language (None: the one it was sent in); `first`: the one that is tried first, and taken where
        it cannot be made again as it was.
        """
        found = as_sent(held.round, held.events, kind)
        if found is None:
            return None
        today = found.sending.on or held.round.made_at.date()
        made: dict[Language, tuple[RoundMaterial, Report]] = {}
        same = None
        for language in sorted(Language, key=lambda language: language is not first):
            material = self.material(found.state, language, today, found.sending)
            made[language] = material, round_report(material, kind)
            if report_digest(made[language][1]) == found.digest:
                same = language
                break
        language = wanted or same or first
        if public or language not in made:
            material = self.material(found.state, language, today, found.sending, public=public)
            made[language] = material, round_report(material, kind)
        return Again(*made[language], found, same)

    def to_send(self, held: Held, kind: ReportKind, language: Language, sending: Sending) -> Report:
        """The report as it will stand when it is sent now; its `report_digest` belongs into `ReportSent`."""
        state = seen_by(held.round, held.events, Side.AUTHORITY)
        today = sending.on or held.round.made_at.date()
        return round_report(self.material(state, language, today, sending), kind)

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
