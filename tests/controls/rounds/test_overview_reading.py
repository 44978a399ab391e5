"""Getting rounds for the overviews: few statements, nothing stale, and nobody else's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from sqlalchemy import event

from controls.rounds.overview.reading import Reader
from controls.rounds.overview.told import Shown
from controls.storage.holdings import Holdings, NewItem
from controls.storage.rounds import Rounds
from models.holdings import ItemKind, Origin
from models.rounds import Act, round_holder
from models.words import Outcome
from tests.controls.rounds.conftest import Here
from tests.controls.rounds.overview_made import N, Y, keep, moment, self_audit, tilsyn

A = "KRL-2-1"
DAY = date(2025, 1, 1)


def statements(here: Here, job: Callable[[], object]) -> int:
    """How many questions to the database a job takes."""
    seen: list[str] = []

    def note(*details: object) -> None:
        seen.extend([str(details[2])] if str(details[2]).startswith("SELECT") else [])

    event.listen(here.store.engine, "before_cursor_execute", note)
    try:
        job()
    finally:
        event.remove(here.store.engine, "before_cursor_execute", note)
    return len(seen)


def test_a_county_has_its_own_tilsyn_and_no_self_audit(here: Here) -> None:
    """Neither a self-audit of its municipalities nor another county's tilsyn is among a county's rounds."""
    rounds = Rounds(here.store.engine)
    mine, _, _ = keep(
        rounds,
        tilsyn(DAY, {A: N}, final=date(2025, 4, 1)),
        tilsyn(DAY, {A: N}, municipality="1101", county="11", final=date(2025, 4, 1)),
        self_audit(DAY, {A: Outcome.BROKEN}, approved=True),
    )
    reader = Reader(here.store.engine)

    assert [item.round.id for item in reader.county("50")] == [mine]
    assert reader.county("99") == ()
    assert len(reader.everywhere()) == 3
    assert [held.round.municipality for held in reader.municipality(["5020"])] == ["5020", "5020"]


def test_a_round_is_told_again_when_something_happened(here: Here) -> None:
    """What is kept is never stale: the next event in a round is seen at once, by every reader."""
    rounds, story = Rounds(here.store.engine), tilsyn(DAY, {A: Y})
    (number,) = keep(rounds, story)
    reader, other = Reader(here.store.engine), Reader(here.store.engine)
    (before,), _ = reader.county("50"), other.county("50")
    whole = tilsyn(DAY, {A: Y}, final=date(2025, 4, 1))
    rounds.add(number, lambda _session, held: whole.events[len(held.events) :])

    assert before.concluded is None
    for each in (reader, other):
        (after,) = each.county("50")
        assert after.concluded == date(2025, 4, 1)
        assert after.shown(after.findings[0]) is Shown.GOOD


def test_statements_do_not_grow_with_rounds(here: Here) -> None:
    """A county takes three statements the first time and one when nothing happened, with one round or many."""
    rounds = Rounds(here.store.engine)
    found = []
    for more in (1, 12):
        keep(rounds, *(tilsyn(DAY, {A: N, "KRL-2-3": Y}, final=date(2025, 4, 1)) for _ in range(more)))
        reader = Reader(here.store.engine)
        found.append(
            [
                statements(here, lambda: reader.county("50")),  # noqa: B023 - carried out at once
                statements(here, lambda: reader.county("50")),  # noqa: B023 - carried out at once
                statements(here, reader.everywhere),
                statements(here, lambda: reader.municipality(["5020", "1633"])),  # noqa: B023 - carried out at once
            ]
        )

    assert found == [[3, 1, 1, 2], [3, 1, 1, 2]]


def test_only_so_many_rounds_are_kept(here: Here) -> None:
    """More rounds than are kept are still all told."""
    keep(Rounds(here.store.engine), *(tilsyn(DAY, {A: N}) for _ in range(5)))
    reader = Reader(here.store.engine, kept=2)

    assert [len(reader.county("50")) for _ in range(2)] == [5, 5]


def test_agreements_come_from_the_evidence_of_tilsyn(here: Here) -> None:
    """Providers are known from what stands in a tilsyn; a municipality's own evidence is not looked at."""
    (number,) = keep(Rounds(here.store.engine), tilsyn(DAY, {A: N}))
    holdings = Holdings(here.store.engine)
    at = datetime(2025, 1, 2, tzinfo=UTC)
    body = {"provider": 1, "known_as": "senter", "model": "iks", "from": "2020-01-01"}
    for holder in (round_holder(number), "5020"):
        holdings.add(holder, [NewItem(ItemKind.AGREEMENT, "t1", body, Origin.HAND, "saksbehandler", at)])
    found = Reader(here.store.engine).agreements([number])

    assert [(key, [one.provider for one in items]) for key, items in found.items()] == [(number, [1])]
    assert statements(here, lambda: Reader(here.store.engine).agreements([number, 99])) == 3


def test_a_story_can_be_kept(here: Here) -> None:
    """What the tests tell is what the database gives back."""
    story = tilsyn(DAY, {A: N}).did(Act.COMMENTED, {"text": "Hei"}, at=moment(date(2025, 2, 1)))
    (number,) = keep(Rounds(here.store.engine), story)
    held = Rounds(here.store.engine).get(number)

    assert held is not None
    assert list(held.events) == story.events
