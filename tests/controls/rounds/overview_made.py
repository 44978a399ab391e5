"""Rounds for the tests of the overviews: tilsyn and self-audits that are told in a line each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta

from controls.rounds.overview.told import RoundTold, told
from controls.storage.rounds import NewRound, Rounds
from models.access import Role
from models.rounds import Act, RoundKind, Side
from models.words import Outcome
from tests.controls.rounds.made import DIGEST, OSEN, TRONDELAG, Story, form

Y, N, X = "yes", "no", "not_examined"


def moment(day: date) -> datetime:
    """Nine o'clock on a day."""
    return datetime.combine(day, time(9), UTC)


def tilsyn(
    begun: date,
    answers: Mapping[str, str],
    *,
    municipality: str = OSEN,
    county: str = TRONDELAG,
    number: int = 1,
    final: date | None = None,
    due: date | None = None,
) -> Story:
    """A tilsyn announced on the day `begun`, with an answer for each duty.

    `final`: the day of the final report, with the deadline `due` for correction; None: still being examined.
    """
    at = moment(begun)
    story = Story(RoundKind.TILSYN, municipality, county, number=number, at=at)
    story.did(Act.PLANNED, {"title": f"Tilsyn {begun.year}", "on": str(begun), "case_number": "=2026/1"}, at=at)
    story.did(Act.FORM_SET, form(*answers))
    story.did(Act.NOTICED, {"due": str(begun + timedelta(days=21))})
    story.did(Act.SENT_IN, {"text": "Svar"}, role=Role.OFFICER).did(Act.EXAMINING_BEGUN)
    for place, answer in enumerate(answers.values(), 1):
        story.did(Act.ANSWERED, {"answer": answer}, subject=f"q{place}")
    if final is not None:
        story.did(Act.ASSURANCE_ASKED, {"report": "final"})
        sent = {"digest": DIGEST, **({"due": str(due)} if due else {})}
        story.did(Act.FINAL_SENT, sent, at=moment(final))
    return story


def corrected(story: Story, duty: str, day: date) -> Story:
    """Let a breach be declared corrected, and the authority agree, on a day."""
    story.did(
        Act.CORRECTION_DECLARED, {"on": str(day), "text": "Retta"}, subject=duty, role=Role.OFFICER, at=moment(day)
    )
    return story.did(Act.CORRECTION_JUDGED, {"how": "corrected", "reason": "Vist"}, subject=duty)


def self_audit(
    begun: date,
    outcomes: Mapping[str, Outcome],
    *,
    municipality: str = OSEN,
    number: int = 1,
    approved: bool = False,
    evaluation: int = 1,
) -> Story:
    """A self-audit begun and evaluated on a day."""
    at = moment(begun)
    story = Story(RoundKind.SELF_AUDIT, municipality, number=number, at=at)
    story.did(Act.PLANNED, {"title": f"Egenkontroll {begun.year}", "on": str(begun)}, at=at).did(Act.STARTED)
    plain = {duty: outcome.value for duty, outcome in outcomes.items()}
    story.did(Act.EVALUATED, {"evaluation": evaluation, "digest": DIGEST, "outcomes": plain})
    if approved:
        story.did(Act.APPROVAL_ASKED).did(Act.APPROVED, role=Role.CHIEF_EXECUTIVE)
    return story


def authority_sees(story: Story) -> RoundTold:
    """The round as the authority may see it. Raises AssertionError where it may not."""
    found = told(story.round, story.events, Side.AUTHORITY)
    assert found is not None
    return found


def municipality_sees(story: Story) -> RoundTold:
    """The round as the municipality may see it. Raises AssertionError where it may not."""
    found = told(story.round, story.events, Side.MUNICIPALITY)
    assert found is not None
    return found


def keep(rounds: Rounds, *stories: Story) -> list[int]:
    """Store rounds; their ids."""
    return [
        rounds.begin(
            NewRound(story.round.kind, story.round.municipality, story.round.county, story.events),
            story.round.made_at,
        )
        for story in stories
    ]
