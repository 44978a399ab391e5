"""What a report of a round is made from, in one language and one version."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Final, NamedTuple

from controls.reports.material import Material
from controls.reports.rounds.speech import RoundSpeech
from controls.rounds.state import RoundState, state_of
from models.access import Role
from models.documents import Document
from models.law import Obligation, Version
from models.rounds import Act, Report, RoundEvent, RoundKind, Side
from models.statute import Statute
from models.words import Strength
from rules.pack import Pack


class ReportKind(StrEnum):
    """The reports of a round, as addresses and saved chapters name them."""

    PRELIMINARY = "forelopig"
    FINAL = "endelig"
    AUDIT = "egenkontroll"

    @property
    def sent_as(self) -> Report | None:
        """Which report of a tilsyn it is; None for that of a self-audit."""
        return {"forelopig": Report.PRELIMINARY, "endelig": Report.FINAL}.get(self.value)


#: the report that an act keeps, by the kind of the round
KEEPS: Final[Mapping[RoundKind, Mapping[Act, ReportKind]]] = {
    RoundKind.TILSYN: {Act.PRELIMINARY_SENT: ReportKind.PRELIMINARY, Act.FINAL_SENT: ReportKind.FINAL},
    RoundKind.SELF_AUDIT: dict.fromkeys((Act.APPROVED, Act.REPORTED, Act.CLOSED), ReportKind.AUDIT),
}


class Sending(NamedTuple):
    """How a report is sent: the day, and the deadline it sets. A draft has neither."""

    on: date | None = None
    due: date | None = None


_DRAFT = Sending()


class RoundDuty(NamedTuple):
    """A finding of a round with what it is on, in the version of the law in force on the round's day.

    `obligation`, `version`: None where the rules that were used have none.
    """

    id: str
    title: str
    citation: str
    obligation: Obligation | None
    version: Version | None
    statute: Statute | None

    @property
    def recommended(self) -> bool:
        """Whether it is a recommendation, which is never broken."""
        return self.version is not None and self.version.strength is Strength.SHOULD


@dataclass(frozen=True)
class RoundMaterial:
    """A round with everything a report of it needs.

    `state`: the round up to where the report is made; `name`: the municipality's; `pack`: the rules that the findings
    were made with; `today`: the day it is written, or was sent; `evaluation`: the round's newest evaluation, if there
    is one; `documents`: those of everybody who has evidence in the round, by id; `cited`: the ids of those among them
    that something rests on; `public`: for everybody to see.
    """

    state: RoundState
    name: str
    pack: Pack
    statutes: Mapping[str, Statute]
    speech: RoundSpeech
    today: date
    evaluation: Material | None = None
    cited: frozenset[int] = frozenset()
    documents: Mapping[int, Document] = field(default_factory=dict)
    sending: Sending = _DRAFT
    public: bool = False

    @property
    def on(self) -> date:
        """The day the law and the facts are judged on."""
        return self.state.plan.on

    @property
    def who(self) -> str:
        """The municipality, as a sentence begins with it."""
        return self.speech.tell("who", name=self.name)

    @cached_property
    def duties(self) -> tuple[RoundDuty, ...]:
        """The findings in the order of the law; those the rules do not know come last."""
        place = {name: number for number, name in enumerate(self.pack.obligations)}
        ids = sorted(self.state.duties, key=lambda name: place.get(name, len(place)))
        return tuple(self.duty(name) for name in ids)

    def duty(self, name: str) -> RoundDuty:
        """What is known of one obligation."""
        obligation = self.pack.obligations.get(name)
        if obligation is None:
            return RoundDuty(name, name, name, None, None, None)
        version, law = obligation.version_on(self.on), self.pack.law_behind(name)
        citation = self.speech.cite(law, version.citation) if version else name
        title = obligation.title.get(self.speech.code)
        return RoundDuty(name, title, citation, obligation, version, self.statutes.get(law.id))

    def frame(self, name: str) -> str:
        """A place in the law that a round itself stands on (`KOML-30-4`), by the version in force when it is written.

        Where the rules that were used do not have it, the place is named alone.
        """
        obligation = self.pack.obligations.get(name)
        version = obligation.version_on(self.today) if obligation else None
        if version is None:
            return self.speech.tell(f"frame.{name}")
        return self.speech.cite(self.pack.law_behind(name), version.citation)

    def by(self, event: RoundEvent) -> str:
        """Who did something: the role, and in a report of one's own the name too."""
        role = self.speech.role(event.role)
        return role if self.public or event.by == role else self.speech.tell("by", name=event.by, role=role)

    def roles(self, events: Iterable[RoundEvent]) -> str:
        """The roles of those who did something, each once, in the order of the list of roles."""
        found = {event.role for event in events}
        return self.speech.listed(self.speech.role(role) for role in Role if role in found)

    def done(self, *acts: Act, side: Side | None = None) -> list[RoundEvent]:
        """The events of some acts, oldest first. `side`: of this side alone."""
        return [
            event for event in self.state.events if event.act in acts and (side is None or event.side is side)
        ]  # fmt: skip

    def before(self, number: int) -> RoundState:
        """The round as it stood before the event with a number."""
        return state_of(self.state.round, [event for event in self.state.events if event.number < number])
