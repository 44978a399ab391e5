"""A round as the overviews tell it: drafts are no conclusions, and a breach is open until it is settled."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from controls.rounds.overview.ageing import AGES, OpenBreach, by_age, open_breaches, overdue
from controls.rounds.overview.places import Place
from controls.rounds.overview.recurring import come_back, earlier_breach
from controls.rounds.overview.told import Shown, shown_as, told
from controls.rounds.overview.trend import by_year, steps
from controls.rounds.state import STILL_BROKEN, FindingStatus
from models.access import Role
from models.rounds import Act, Phase, RoundKind, Side
from models.words import Outcome
from tests.controls.rounds.made import Story, plan
from tests.controls.rounds.overview_made import (
    N,
    X,
    Y,
    authority_sees,
    corrected,
    moment,
    municipality_sees,
    self_audit,
    tilsyn,
)

A, B, C = "KRL-2-1", "KRL-2-3", "KRL-3-2"
OSEN = Place("5020", "Osen")
BEGUN, FINAL, DUE = date(2024, 2, 1), date(2024, 5, 1), date(2024, 9, 1)


def concluded() -> Story:
    """A tilsyn with one breach, one duty in order, one not examined."""
    return tilsyn(BEGUN, {A: N, B: Y, C: X}, final=FINAL, due=DUE)


def test_what_is_being_examined_is_no_conclusion() -> None:
    """A no in a tilsyn without a final report is neither a breach nor in order: it is under way."""
    found = authority_sees(tilsyn(BEGUN, {A: N, B: Y}))

    assert found.concluded is None
    assert [found.shown(item) for item in found.findings] == [Shown.WAY, Shown.WAY]
    assert open_breaches([(OSEN, found)], {}, date(2026, 1, 1)) == ()


def test_the_final_report_concludes() -> None:
    """From the day of the final report each finding is what was answered; what was not examined stays unknown."""
    found = authority_sees(concluded())

    assert found.concluded == FINAL
    assert [found.shown(item) for item in found.findings] == [Shown.BAD, Shown.GOOD, Shown.UNKNOWN]
    assert found.findings[0].due == DUE


def test_a_breach_is_open_until_it_is_settled() -> None:
    """A declaration alone does not close a breach, and what waits for an answer is not overdue; an agreement does."""
    story = concluded()
    today = date(2025, 1, 1)
    before = open_breaches([(OSEN, authority_sees(story))], {}, today)
    story.did(Act.CORRECTION_DECLARED, {"on": "2024-10-01", "text": "Retta"}, subject=A, role=Role.OFFICER)
    declared = open_breaches([(OSEN, authority_sees(story))], {}, today)
    story.did(Act.CORRECTION_JUDGED, {"how": "corrected", "reason": "Vist"}, subject=A, at=moment(date(2024, 11, 1)))
    after = authority_sees(story)

    assert [(item.status, item.days, item.late) for item in before] == [
        (FindingStatus.BREACH, (today - FINAL).days, (today - DUE).days)
    ]
    assert [(item.status, item.late) for item in declared] == [(FindingStatus.DECLARED, 0)]
    assert open_breaches([(OSEN, after)], {}, today) == ()
    assert after.findings[0].settled == date(2024, 11, 1)
    assert after.findings[0].breach


def test_a_round_closed_without_an_agreement_leaves_its_breach_open() -> None:
    """Closing is no conclusion on a breach unless its reason is."""
    story = concluded()
    done = story.did(Act.CLOSED, {"how": "done", "reason": "Ferdig"})
    gone = concluded().did(Act.CLOSED, {"how": "premise_gone", "reason": "Senteret er lagt ned"})

    assert [item.duty for item in authority_sees(done).findings if item.open] == [A]
    assert [item.status for item in authority_sees(gone).findings if item.breach] == [FindingStatus.PREMISE_GONE]


def test_the_deadline_of_an_order_counts_before_that_of_the_report() -> None:
    """Where an order stands, a breach is to be corrected by the order's day."""
    story = concluded().did(Act.ORDERED, {"text": "Rett", "due": "2025-06-01"}, subject=A, role=Role.LEADER)

    assert authority_sees(story).findings[0].due == date(2025, 6, 1)


def test_a_municipality_is_told_nothing_of_a_tilsyn_before_the_notice() -> None:
    """What is only planned is not to be seen in the municipality's overview."""
    story = Story(RoundKind.TILSYN, "5020", "50").did(Act.PLANNED, plan())

    assert told(story.round, story.events, Side.MUNICIPALITY) is None
    assert told(story.round, story.events, Side.AUTHORITY) is not None


def test_statsforvalteren_is_told_nothing_of_a_self_audit() -> None:
    """A self-audit is the municipality's own."""
    story = self_audit(BEGUN, {A: Outcome.MET}, approved=True)

    assert told(story.round, story.events, Side.AUTHORITY) is None
    assert municipality_sees(story).concluded == BEGUN


def test_a_self_audit_is_concluded_by_its_approval() -> None:
    """Before the chief executive's approval, what a self-audit says is a draft."""
    assert municipality_sees(self_audit(BEGUN, {A: Outcome.MET})).concluded is None


def test_every_status_is_drawn_as_something() -> None:
    """No status is left out of the pictures, and every open breach is drawn as one."""
    drawn = {status: shown_as(status) for status in FindingStatus}

    assert {status for status, shown in drawn.items() if shown is Shown.BAD} == set(STILL_BROKEN)
    assert drawn[FindingStatus.NOT_EXAMINED] is drawn[FindingStatus.UNDECIDED] is Shown.UNKNOWN


@pytest.mark.parametrize(
    ("days", "name"),
    [(0, "quarter"), (90, "quarter"), (91, "half"), (180, "half"), (181, "year"), (365, "year"), (366, "two"),
     (730, "two"), (731, "more"), (9000, "more")],
)  # fmt: skip
def test_ages_meet_without_gap(days: int, name: str) -> None:
    """Each age belongs to one group, its limits included."""
    breach = OpenBreach(1, OSEN, A, FindingStatus.BREACH, FINAL, days, None, 0, None)
    counted = by_age([breach])

    assert [key for key, number in counted.items() if number] == [name]
    assert list(counted) == [key for key, _ in AGES]


def test_a_deadline_holds_until_the_end_of_its_day() -> None:
    """What is due on a day is overdue from the day after, and no more once the round is over."""
    found = authority_sees(concluded())

    assert overdue([(OSEN, found)], DUE) == ()
    assert [(item.due.name, item.days) for item in overdue([(OSEN, found)], DUE + timedelta(days=1))] == [
        ("correction", 1)
    ]
    over = authority_sees(concluded().did(Act.CANCELLED, {"reason": "Avlyst"}, role=Role.LEADER))
    assert overdue([(OSEN, over)], date(2030, 1, 1)) == ()


def test_a_breach_that_comes_back_is_linked_to_the_old_one() -> None:
    """The newest earlier breach of the same duty is found, with whether it was settled in between."""
    first = corrected(tilsyn(date(2020, 1, 1), {A: N, B: N}, final=date(2020, 4, 1), number=1), A, date(2020, 9, 1))
    second = tilsyn(date(2023, 1, 1), {A: N, B: N, C: N}, final=date(2023, 4, 1), number=2)
    draft = tilsyn(date(2025, 1, 1), {A: N}, number=3)
    rounds = [authority_sees(story) for story in (draft, second, first)]
    back = come_back(rounds)

    assert {key: (item.round, item.settled) for key, item in back.items()} == {(2, A): (1, True), (2, B): (1, False)}
    earlier = earlier_breach(rounds, rounds[0], A)
    assert earlier is not None
    assert (earlier.round, earlier.on) == (2, date(2023, 4, 1))
    assert earlier_breach(rounds, rounds[1], C) is None


def test_years_without_tilsyn_are_years_too() -> None:
    """The trend has every year from the first to the last, and what was cancelled is no tilsyn."""
    one = corrected(tilsyn(date(2021, 3, 1), {A: N, B: Y}, final=date(2021, 6, 1)), A, date(2021, 6, 11))
    other = tilsyn(date(2023, 3, 1), {A: N}, number=2)
    gone = tilsyn(date(2019, 3, 1), {A: N}, number=3).did(Act.CANCELLED, {"reason": "Avlyst"}, role=Role.LEADER)
    years = by_year(authority_sees(story) for story in (one, other, gone))

    assert [(year.year, year.rounds, year.concluded, year.breaches, year.days) for year in years] == [
        (2021, 1, 1, 1, 10), (2022, 0, 0, 0, None), (2023, 1, 0, 0, None),
    ]  # fmt: skip
    assert years[0].examined == 2
    assert years[2].counts[Shown.WAY] == 1
    assert by_year([]) == ()


def test_steps_are_the_evaluated_self_audits() -> None:
    """What is unresolved in a self-audit is neither met nor broken: it lies between the bounds."""
    outcomes = {A: Outcome.MET, B: Outcome.UNRESOLVED, C: Outcome.BROKEN}
    audit = municipality_sees(self_audit(BEGUN, outcomes, number=5))
    found = steps([audit, municipality_sees(concluded()), audit._replace(phase=Phase.CANCELLED)])

    assert [(step.tally.lower, step.tally.upper, step.tally.judged) for step in found] == [(1, 2, 3)]
