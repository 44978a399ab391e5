"""A county at a glance, what speaks for choosing a municipality, and outcomes without names."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controls.rounds.overview.county import CountyRounds, Filters
from controls.rounds.overview.outcomes import FEW, outcomes, withheld
from controls.rounds.overview.places import Place, Places, by_name
from controls.rounds.overview.planning import Order, Provider, Running, factors, provider_change, whole_years
from controls.rounds.overview.told import RoundTold, Shown
from controls.rounds.state import FindingStatus
from models.access import Role
from models.holdings import Agreement
from models.rounds import Act
from models.words import Outcome, ProviderModel
from rules.municipalities import Municipalities
from rules.pack import Pack
from tests.controls.rounds.overview_made import N, Y, authority_sees, corrected, municipality_sees, self_audit, tilsyn

A, B = "KRL-2-1", "KRL-3-2"
TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def places(municipalities: Municipalities) -> Places:
    """Every municipality."""
    return Places(municipalities)


def rounds() -> list[RoundTold]:
    """Osen: a settled breach in 2020 that came back in 2023, and a tilsyn under way. Orkland: in order in 2024."""
    old = corrected(tilsyn(date(2020, 1, 1), {A: N}, final=date(2020, 4, 1), number=1), A, date(2020, 5, 1))
    new = tilsyn(date(2023, 1, 1), {A: N}, final=date(2023, 4, 1), due=date(2023, 9, 1), number=2)
    way = tilsyn(date(2026, 1, 1), {A: Y, B: Y}, number=3)
    other = tilsyn(date(2024, 1, 1), {A: Y}, final=date(2024, 4, 1), municipality="5059", number=4)
    gone = tilsyn(date(2025, 1, 1), {A: N}, municipality="5001", number=5)
    gone.did(Act.CANCELLED, {"reason": "Avlyst"}, role=Role.LEADER)
    return [authority_sees(story) for story in (old, new, way, other, gone)]


@pytest.fixture
def county(places: Places, pack: Pack) -> CountyRounds:
    """Trøndelag."""
    return CountyRounds(rounds(), places, "50", pack)


def test_numbers_are_found_through_time(places: Places) -> None:
    """A renumbered municipality has its old number, one that others merged into has theirs, and gone ones lead on."""
    assert places.numbers("5020") == ("1633", "5020")
    assert {"5030", "1662"} <= set(places.numbers("5001"))
    assert places.now("5030") == places.now("1601") == "5001"
    assert places.place("1633").number == "5020"
    assert places.place("1662") == Place("5030", "Klæbu")
    assert places.chain("5020") == {"1633", "5020"}
    assert places.numbers("9999") == ()
    assert places.counties()["50"] == "Trøndelag"
    assert "Osen" in {place.name for place in places.in_county("50")}


def test_names_are_sorted_as_norwegian_is() -> None:
    """Æ, Ø and Å come last, in that order."""
    names = ["Åfjord", "Ørland", "Ærøy", "Zeta", "Alvdal"]

    assert [place.name for place in by_name(Place(name, name) for name in names)] == [
        "Alvdal", "Zeta", "Ærøy", "Ørland", "Åfjord"
    ]  # fmt: skip


def test_the_newest_conclusion_is_shown(county: CountyRounds) -> None:
    """A tilsyn under way does not hide what was concluded; what nobody looked at is unknown, never in order."""
    found = county.glance(Filters(), TODAY)
    by_number = {row.place.number: row for row in found.places}

    assert county.duties == [A, B]
    assert [(cell.shown, cell.round) for cell in by_number["5020"].cells] == [(Shown.BAD, 2), (Shown.WAY, 3)]
    assert [cell.shown for cell in by_number["5059"].cells] == [Shown.GOOD, Shown.UNKNOWN]
    assert [cell.shown for cell in by_number["5001"].cells] == [Shown.UNKNOWN, Shown.UNKNOWN]
    assert len(found.places) == len(county.places) > 30
    assert (found.rounds, found.way, found.examined) == (4, 1, 2)


def test_the_figures_of_a_duty(county: CountyRounds) -> None:
    """How many tilsyn concluded on it, how many found a breach, how long it took, and the oldest open one."""
    found = county.glance(Filters(), TODAY)
    one, other = found.duties

    assert (one.duty, one.rounds, one.breaches, one.days) == (A, 3, 2, 30)
    assert one.oldest == (TODAY - date(2023, 4, 1)).days
    assert sum(one.counts.values()) == len(found.places)
    assert (other.rounds, other.breaches, other.days, other.oldest) == (0, 0, None, None)


def test_a_finding_that_came_back_is_told(county: CountyRounds) -> None:
    """The open breach of 2023 leads to that of 2020, which had been settled."""
    (breach,) = county.glance(Filters(), TODAY).breaches

    assert breach.earlier is not None
    assert (breach.earlier.round, breach.earlier.settled) == (1, True)


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(year=2023), [(2, A)]),
        (Filters(place="5059"), [(4, A)]),
        (Filters(duty=B), [(3, B)]),
        (Filters(theme="KRL-3"), [(3, B)]),
        (Filters(shown=Shown.SETTLED), [(1, A)]),
        (Filters(shown=Shown.BAD, year=2020), []),
        (Filters(), [(4, A), (3, A), (3, B), (2, A), (1, A)]),
    ],
)
def test_filters_narrow_everything(county: CountyRounds, filters: Filters, expected: list[tuple[int, str]]) -> None:
    """What is chosen in the address is what the list holds, newest round first within a municipality."""
    found = county.glance(filters, TODAY)

    assert [(line.round.round.id, line.finding.duty) for line in found.lines] == expected


def test_days_of_a_breach_end_when_it_is_settled(county: CountyRounds) -> None:
    """A settled breach counts the days until then, an open one until today, and a duty in order none."""
    days = {line.round.round.id: line.days for line in county.glance(Filters(duty=A), TODAY).lines}

    assert days == {1: 30, 2: (TODAY - date(2023, 4, 1)).days, 3: None, 4: None}


def test_a_municipality_that_is_gone_stays_itself(places: Places, pack: Pack) -> None:
    """A tilsyn of one that was merged into another says nothing of the other, and it cannot be chosen any more."""
    gone = tilsyn(date(2018, 1, 1), {A: N}, municipality="5030", final=date(2018, 4, 1))
    county = CountyRounds([authority_sees(gone)], places, "50", pack)
    cells = {row.place.name: row.cells[0].shown for row in county.glance(Filters(), TODAY).places}

    assert cells["Klæbu"] is Shown.BAD
    assert cells[places.under("5001").name] is Shown.UNKNOWN
    assert "Klæbu" not in {item.place.name for item in factors(county, {}, TODAY, Order.NAME)}


def test_factors_are_shown_and_not_added_up(county: CountyRounds) -> None:
    """Every municipality of the county is there with what is known, in the order that is asked for."""
    found = {item.place.number: item for item in factors(county, {}, TODAY, Order.NAME)}
    osen = found["5020"]

    assert (osen.open, osen.back, osen.overdue, osen.years, osen.way) == (1, 1, 1, 2, True)
    assert (osen.provider, found["5001"].last) == (Provider.UNKNOWN, None)
    first = {order: factors(county, {}, TODAY, order)[0].place.number for order in Order}
    assert first[Order.OPEN] == first[Order.OVERDUE] == "5020"
    assert found[first[Order.AGE]].last is None
    assert list(found) == [place.number for place in county.places]
    assert not any(name in osen._fields for name in ("score", "risk", "rank"))


@pytest.mark.parametrize(
    ("since", "today", "years"),
    [((2020, 2, 29), (2021, 2, 28), 0), ((2020, 2, 29), (2021, 3, 1), 1), ((2020, 5, 1), (2026, 5, 1), 6),
     ((2026, 5, 1), (2026, 1, 1), 0)],
)  # fmt: skip
def test_years_are_whole(since: tuple[int, int, int], today: tuple[int, int, int], years: int) -> None:
    """A year is over on its day, not before."""
    assert whole_years(date(*since), date(*today)) == years


def agreement(provider: int, first: str | None = None, last: str | None = None) -> Agreement:
    """An agreement with a provider."""
    return Agreement.model_validate(
        {"provider": provider, "known_as": "senter", "model": ProviderModel.IKS.value, "from": first, "to": last}
    )


@pytest.mark.parametrize(
    ("agreements", "expected"),
    [
        ([], (Provider.UNKNOWN, None)),
        ([(2, agreement(1, "2015-01-01"))], (Provider.UNKNOWN, None)),
        ([(3, agreement(1, "2015-01-01"))], (Provider.SAME, None)),
        ([(3, agreement(2, "2024-01-01"))], (Provider.UNKNOWN, None)),
        (
            [(3, agreement(1, "2015-01-01", "2023-12-31")), (3, agreement(2, "2024-01-01"))],
            (Provider.CHANGED, date(2023, 12, 31)),
        ),
        ([(2, agreement(1, "2015-01-01")), (3, agreement(2, "2025-01-01"))], (Provider.CHANGED, date(2025, 1, 1))),
        ([(3, agreement(1, "2015-01-01", "2024-12-31")), (3, agreement(1, "2025-01-01"))], (Provider.SAME, None)),
    ],
)
def test_a_change_of_provider_is_told_only_where_it_is_known(
    agreements: list[tuple[int, Agreement]], expected: tuple[Provider, date | None]
) -> None:
    """Only evidence of tilsyn that covers the last one and the time after can say that a provider stayed or went."""
    osen = [item for item in rounds() if item.round.municipality == "5020"]

    assert provider_change(osen, [Running(*pair) for pair in agreements], TODAY) == expected


# Outcomes without names


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=7))
def test_nothing_small_is_told(pairs: list[tuple[int, int]]) -> None:
    """No number with three municipalities or fewer behind it is shown, and none is hidden alone beside others."""
    numbers = {place: number for place, (number, _) in enumerate(pairs)}
    behind = {place: min(number, spread) or min(number, 1) for place, (number, spread) in enumerate(pairs)}
    told = withheld(numbers, behind)
    hidden = [place for place, number in told.items() if number is None]

    for place, number in told.items():
        assert number is None or number == 0 or behind[place] > FEW
    if len(hidden) == 1:
        assert all(number == 0 for place, number in numbers.items() if place not in hidden)
    if all(spread > FEW or not numbers[place] for place, spread in behind.items()):
        assert told == numbers


def spread(outcome_by_number: dict[str, Outcome], start: int = 1) -> list[RoundTold]:
    """Approved self-audits, one for each municipality."""
    return [
        municipality_sees(
            self_audit(date(2025, 1, 1), {A: outcome}, municipality=number, number=place, approved=True)
        )
        for place, (number, outcome) in enumerate(outcome_by_number.items(), start)
    ]


NUMBERS = ["5001", "5006", "5007", "5014", "5020", "5021", "5022", "5025", "5026", "5027"]


def test_outcomes_are_counted_without_places(pack: Pack, places: Places) -> None:
    """A row is told where enough municipalities are behind each number; a small one takes another with it."""
    listed = spread({number: Outcome.MET if place < 6 else Outcome.BROKEN for place, number in enumerate(NUMBERS)})
    (row,) = outcomes(listed, tuple(pack.obligations), places.now).evaluated
    assert (row.counts[Outcome.MET], row.counts[Outcome.BROKEN], row.total, row.withheld) == (6, 4, 10, False)

    fewer = spread({number: Outcome.MET if place < 8 else Outcome.BROKEN for place, number in enumerate(NUMBERS)})
    (row,) = outcomes(fewer, tuple(pack.obligations), places.now).evaluated
    assert (row.counts[Outcome.MET], row.counts[Outcome.BROKEN], row.total) == (None, None, None)
    assert row.counts[Outcome.UNRESOLVED] == 0


def test_a_duty_that_few_were_asked_about_is_withheld_whole(pack: Pack, places: Places) -> None:
    """Three municipalities, also under old numbers and in several rounds, are too few for any number."""
    same = spread(dict.fromkeys(["5020", "1633", "5001", "5006"], Outcome.MET))
    (row,) = outcomes([*same, *same], tuple(pack.obligations), places.now).evaluated

    assert row.few
    assert set(row.counts.values()) == {None}
    assert row.total is None


def test_drafts_are_not_in_the_outcomes(pack: Pack, places: Places) -> None:
    """Only approved self-audits and tilsyn with a final report count."""
    draft = municipality_sees(self_audit(date(2025, 1, 1), {A: Outcome.MET}))
    found = outcomes([draft, authority_sees(tilsyn(date(2025, 1, 1), {A: N}))], tuple(pack.obligations), places.now)

    assert found == ((), ())


def test_a_settled_breach_was_a_breach(pack: Pack, places: Places) -> None:
    """What people concluded is counted as it was concluded, whatever became of it."""
    listed = [
        authority_sees(
            corrected(
                tilsyn(date(2024, 1, 1), {A: N}, final=date(2024, 4, 1), municipality=number, number=place),
                A,
                date(2024, 6, 1),
            )
        )
        for place, number in enumerate(NUMBERS[:5], 1)
    ]
    (row,) = outcomes(listed, tuple(pack.obligations), places.now).concluded

    assert Counter({kind: number for kind, number in row.counts.items() if number}) == {FindingStatus.BREACH: 5}
