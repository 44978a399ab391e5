"""Where a municipality stands: what is due, what moved and why, and what the law's changes mean for it."""

from __future__ import annotations

from datetime import date

from controls.rounds.overview.municipality import Why, movement, standing
from controls.rounds.overview.places import Place
from controls.storage.rounds import Held
from models.access import Role
from models.rounds import Act
from models.words import Outcome
from rules.law_diff import law_diff
from rules.pack import Pack
from tests.controls.rounds.made import Story
from tests.controls.rounds.overview_made import N, moment, municipality_sees, self_audit, tilsyn

OSEN = Place("5020", "Osen")
TODAY = date(2026, 3, 2)


def held(*stories: Story) -> list[Held]:
    """Rounds as the database gives them."""
    return [Held(story.round, tuple(story.events)) for story in stories]


def test_nothing_is_no_news(pack: Pack) -> None:
    """A municipality without rounds has nothing to show, and that is told as such: no figures are made up."""
    found = standing([], OSEN, pack, TODAY)

    assert (found.last, found.tally, found.movement, found.rounds, found.overdue) == (None, None, None, (), 0)


def test_what_is_overdue_comes_first(pack: Pack) -> None:
    """Deadlines and measures stand by their day; those gone by are counted, done ones are left out."""
    audit = self_audit(date(2026, 1, 10), {"KRL-2-1": Outcome.BROKEN}, approved=True)
    measure = {"findings": ["KRL-2-1"], "owner": "kommunalsjef"}
    audit.did(Act.MEASURE_SET, {**measure, "what": "Ny rutine", "due": "2026-05-01"}, subject="m1")
    audit.did(Act.MEASURE_SET, {**measure, "what": "Ny avtale", "due": "2026-03-01"}, subject="m2")
    audit.did(Act.MEASURE_SET, {**measure, "what": "Møte", "due": "2026-02-01"}, subject="m3")
    audit.did(Act.MEASURE_DONE, {"on": "2026-01-30", "effect": "Avtalt"}, subject="m3")
    notice = tilsyn(date(2026, 2, 1), {"KRL-2-1": N}, final=date(2026, 2, 20), due=date(2026, 4, 1), number=2)
    found = standing(held(audit, notice), OSEN, pack, TODAY)

    assert [(item.name, item.days) for item in found.dues] == [
        ("measure:m2", -1), ("correction", 30), ("measure:m1", 60)
    ]  # fmt: skip
    assert found.overdue == 1
    assert [(item.measure.key, item.late) for item in found.measures] == [("m2", 1), ("m1", 0)]
    assert [item.duty for item in found.breaches] == ["KRL-2-1"]


def test_a_breach_is_open_until_every_measure_for_it_works(pack: Pack) -> None:
    """In a self-audit a breach without measures is open, and so is one whose measure is not known to work."""
    audit = self_audit(date(2026, 1, 10), {"KRL-2-1": Outcome.BROKEN, "KRL-2-3": Outcome.BROKEN})
    for duty in ("KRL-2-1", "KRL-2-3"):
        audit.did(Act.DECIDED, {"decision": "breach"}, subject=duty)
    measure = {"what": "Ny rutine", "findings": ["KRL-2-1"], "owner": "leder", "due": "2026-02-01"}
    audit.did(Act.MEASURE_SET, measure, subject="m1")
    audit.did(Act.MEASURE_DONE, {"on": "2026-01-20", "effect": "Brukt"}, subject="m1")
    before = standing(held(audit), OSEN, pack, TODAY)
    audit.did(Act.MEASURE_JUDGED, {"works": True, "reason": "Stikkprøve"}, subject="m1")
    after = standing(held(audit), OSEN, pack, TODAY)

    assert [(item.duty, item.measures) for item in before.findings] == [("KRL-2-1", ("m1",)), ("KRL-2-3", ())]
    assert [item.duty for item in after.findings] == ["KRL-2-3"]


def test_what_moved_says_why(pack: Pack) -> None:
    """A duty that the law changed between the rounds moved by the law, another by its ground; the same is counted."""
    one, other = date(2015, 1, 1), date(2026, 6, 1)
    differing = {change.obligation.id: change.kind for change in law_diff(pack, one, other)}
    changed = next(name for name, kind in differing.items() if kind == "changed")
    still, same, added = [name for name in pack.obligations if name not in differing][:3]
    before = self_audit(one, {changed: Outcome.MET, still: Outcome.MET, same: Outcome.MET})
    after = self_audit(
        other, {changed: Outcome.BROKEN, still: Outcome.UNRESOLVED, same: Outcome.MET, added: Outcome.MET}, number=2
    )
    found = movement(municipality_sees(before), municipality_sees(after), pack)

    assert {item.duty: item.why for item in found.moved} == {
        changed: Why.LAW, still: Why.GROUND, added: Why.SCOPE,
    }  # fmt: skip
    assert found.same == 1


def test_the_law_since_the_last_round(pack: Pack) -> None:
    """Each day after the last round on which what the law asks changed is there, with what the round came to."""
    last = pack.change_days[-1]
    name = next(
        item.id for item in pack.obligations.values() if any(one.in_force.from_ == last for one in item.versions)
    )
    audit = self_audit(date(last.year - 1, 1, 2), {name: Outcome.MET})
    found = standing(held(audit), OSEN, pack, date(last.year - 1, 3, 1))
    told = {one.change.obligation.id: one.last for day in found.law for one in day.changes if day.day == last}

    assert told[name] is Outcome.MET
    assert all(day.day > date(last.year - 1, 1, 2) for day in found.law)
    assert [day.ahead for day in found.law if day.day == last] == [True]
    assert found.changed == 0
    assert standing(held(audit), OSEN, pack, last).changed > 0


def test_a_round_in_follow_up_leaves_room_for_the_next(pack: Pack) -> None:
    """The button leads on in a round that is worked on; one that is followed up does not stand in the way."""
    followed = self_audit(date(2025, 1, 10), {"KRL-2-1": Outcome.MET}, approved=True)
    running = self_audit(date(2026, 1, 10), {"KRL-2-1": Outcome.MET}, number=2)

    assert standing(held(followed), OSEN, pack, TODAY).running is None
    now = standing(held(followed, running), OSEN, pack, TODAY)
    assert now.running is not None
    assert now.running.round.id == 2


def test_drafts_of_statsforvalteren_are_not_shown(pack: Pack) -> None:
    """Until a report is sent, the municipality is told nothing of what the authority answered."""
    draft = tilsyn(date(2026, 1, 10), {"KRL-2-1": N})
    found = standing(held(draft), OSEN, pack, TODAY)

    assert found.breaches == ()
    assert [item.phase.value for item in found.rounds] == ["examining"]
    assert [item.concluded for item in found.rounds] == [None]


def test_a_cancelled_round_is_left_out(pack: Pack) -> None:
    """What was called off is no round to look at."""
    audit = self_audit(date(2026, 1, 10), {"KRL-2-1": Outcome.MET})
    audit.did(Act.CANCELLED, {"reason": "Feil"}, role=Role.OFFICER, at=moment(date(2026, 1, 11)))

    assert standing(held(audit), OSEN, pack, TODAY).rounds == ()


def test_a_round_of_one_that_merged_into_it_is_not_its_own(pack: Pack) -> None:
    """Old rounds of a merged municipality are found, but where the new one stands is told by its own."""
    klaebu = self_audit(date(2019, 1, 10), {"KRL-2-1": Outcome.BROKEN}, municipality="5030", number=2)
    own = self_audit(date(2018, 1, 10), {"KRL-2-1": Outcome.MET}, municipality="5001")
    found = standing(held(own, klaebu), Place("5001", "Trondheim"), pack, TODAY, {"5001", "1601"})

    assert [item.round.id for item in found.rounds] == [2, 1]
    assert found.last is not None
    assert found.last.round.id == 1
    assert (found.movement, len(found.steps)) == (None, 1)
