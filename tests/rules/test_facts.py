"""What a statement shows, admits or merely mentions on a day: time, group, speaker and ground."""

from __future__ import annotations

import itertools
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.words import Group, Mode, Outcome, Reason, SaidBy, ShownBy, State
from rules.facts import Aside, full_months, months_begun, statements_of, years_missed
from rules.plan import Machines
from tests.oracle.evaluator import months_after
from tests.rules.one_duty import ON, SHOWS, criterion, evidence, finding, forbidding, law, result, statement

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
TEXT = {"nb": "a", "nn": "a", "en": "a"}
NO: dict[str, Any] = {"value": False}


@pytest.mark.parametrize(
    ("earlier", "later", "months"),
    [
        ("2020-01-15", "2020-01-15", 0),
        ("2020-01-15", "2020-02-14", 0),
        ("2020-01-15", "2020-02-15", 1),
        ("2020-01-31", "2020-02-28", 0),
        ("2020-01-31", "2020-02-29", 0),
        ("2020-01-31", "2020-03-01", 1),
        ("2020-02-29", "2021-02-28", 11),
        ("2020-02-29", "2021-03-01", 12),
        ("2019-12-31", "2020-01-30", 0),
        ("2019-12-31", "2020-01-31", 1),
        ("2020-02-15", "2020-01-15", -1),
        ("2020-02-15", "2020-01-14", -2),
    ],
)
def test_full_months(earlier: str, later: str, months: int) -> None:
    """A month is full on the day of the month it began, and not before."""
    assert full_months(date.fromisoformat(earlier), date.fromisoformat(later)) == months


@pytest.mark.parametrize(
    ("earlier", "later", "months"),
    [
        ("2020-01-15", "2020-01-15", 0),
        ("2020-01-15", "2020-01-16", 1),
        ("2019-06-22", "2020-06-22", 12),
        ("2019-06-22", "2020-06-23", 13),
        ("2020-01-31", "2020-02-29", 1),
        ("2020-01-31", "2020-03-01", 2),
    ],
)
def test_months_begun(earlier: str, later: str, months: int) -> None:
    """A month that has begun counts whole from its first day on."""
    assert months_begun(date.fromisoformat(earlier), date.fromisoformat(later)) == months


@given(day=DAYS, days=st.integers(0, 2000), months=st.integers(0, 60))
def test_months_begun_are_within_a_limit_until_the_day_itself(day: date, days: int, months: int) -> None:
    """So many months have not passed as long as the same day so many months later has not."""
    on = day + timedelta(days=days)

    assert (months_begun(day, on) <= months) == (on <= months_after(day, months))


@given(day=DAYS.filter(lambda day: day.day <= 28), days=st.integers(0, 2000))
def test_full_months_lie_between_two_days_of_the_month(day: date, days: int) -> None:
    """After so many full months the same day of the month has come so many times, and not once more."""
    on = day + timedelta(days=days)
    months = full_months(day, on)

    assert months_after(day, months) <= on < months_after(day, months + 1)


@pytest.mark.parametrize(
    ("last", "on", "since", "years"),
    [
        ("2019-12-31", "2020-12-31", "2010-01-01", 0),
        ("2019-12-31", "2021-01-01", "2010-01-01", 1),
        ("2019-01-01", "2021-01-01", "2010-01-01", 1),
        ("2018-12-31", "2021-01-01", "2010-01-01", 2),
        ("2020-01-01", "2021-12-31", "2010-01-01", 0),
        ("2015-06-01", "2021-12-31", "2021-01-01", 0),
        ("2015-06-01", "2022-01-01", "2021-01-01", 1),
        ("2015-06-01", "2022-12-31", "2021-01-02", 0),
        ("2015-06-01", "2023-01-01", "2021-01-02", 1),
        ("2025-06-01", "2021-01-01", "2010-01-01", 0),
    ],
)
def test_years_missed(last: str, on: str, since: str, years: int) -> None:
    """A year is missed when it is whole, after the last time and before this year, and the law held all of it."""
    assert years_missed(*map(date.fromisoformat, (last, on, since))) == years


@given(last=DAYS, on=DAYS, since=DAYS)
def test_years_missed_can_be_counted_on_the_fingers(last: date, on: date, since: date) -> None:
    """The missed years are those that one finds by going through the calendar."""
    missed = [year for year in range(last.year + 1, on.year) if since <= date(year, 1, 1)]

    assert years_missed(last, on, since) == len(missed)


@pytest.mark.parametrize("value", [True, False])
@pytest.mark.parametrize(
    ("dated", "fresh"),
    [
        ("2019-06-23", True),
        ("2019-06-22", False),
        ("2019-06", False),
        ("2019-07", True),
        ("2020", True),
        ("2019", False),
    ],
)
def test_evidence_is_fresh_until_so_many_months_are_full(
    machines: Machines, dated: str, fresh: bool, value: bool
) -> None:
    """Evidence counts for and against until its months are full, from the first day its document can be from."""
    seen = result(machines, criterion(), statement(value=value, **{"from": "2015-01-01"}), dated=dated)

    assert seen.state is ((State.YES if value else State.NO) if fresh else State.UNKNOWN)
    assert seen.aside == (() if fresh else (("s0", Aside.STALE),))
    assert seen.reasons == (() if fresh else (Reason.STALE,))


@pytest.mark.parametrize(("start", "fresh"), [("2019-06-23", True), ("2019-06-22", False)])
def test_age_can_count_from_the_first_day_of_the_period(machines: Machines, start: str, fresh: bool) -> None:
    """Where age counts from the period, its first day counts, however new the document is."""
    asked = criterion(fresh={"months": 12, "from": "period"})
    seen = result(machines, asked, statement(**{"from": start}), dated="2020-06-20")

    assert seen.state is (State.YES if fresh else State.UNKNOWN)


def test_age_counts_from_the_document_though_the_period_began_later(machines: Machines) -> None:
    """An old document that tells of a later time is as old as it is."""
    seen = result(machines, criterion(), statement(**{"from": "2020-06-01"}), dated="2018-01-01")

    assert seen.aside == (("s0", Aside.STALE),)


@pytest.mark.parametrize(
    ("end", "aside"), [(ON, None), (ON + timedelta(days=1), None), (ON - timedelta(days=1), Aside.STALE)]
)
def test_a_period_with_a_last_day_holds_through_it(machines: Machines, end: date, aside: Aside | None) -> None:
    """Evidence for a period with a last day counts through that day, however old it is, and not the day after."""
    old = statement(**{"from": "2014-01-01", "to": str(end)})
    seen = result(machines, criterion(), old, dated="2014-01-01")

    assert seen.aside == ((("s0", aside),) if aside else ())
    assert seen.state is (State.UNKNOWN if aside else State.YES)


@pytest.mark.parametrize(("start", "counts"), [(ON, True), (ON + timedelta(days=1), False)])
def test_nothing_counts_before_its_first_day(machines: Machines, start: date, counts: bool) -> None:
    """A statement about a time that has not come says nothing yet, nor is anything missing because of it."""
    for value, state in ((True, State.YES), (False, State.NO)):
        seen = result(machines, criterion(), statement(value=value, **{"from": str(start)}))
        assert seen.state is (state if counts else State.UNKNOWN)
        assert seen.aside == (() if counts else (("s0", Aside.NOT_YET),))
        assert seen.reasons == (() if counts else (Reason.MISSING,))


@pytest.mark.parametrize(
    ("mode", "shown_by"), [pair for pair in itertools.product(Mode, ShownBy) if pair[0] is not Mode.PLANNED]
)
def test_a_yes_needs_mode_and_ground(machines: Machines, mode: Mode, shown_by: ShownBy) -> None:
    """A yes needs at least the mode and at least the ground that is asked for; anything less is too weak."""
    for needed, ground in itertools.product((Mode.ARRANGED, Mode.DONE), ShownBy):
        asked = criterion(needs={"mode": needed.value, "shown_by": ground.value})
        seen = result(machines, asked, statement(mode=mode.value, shown_by=shown_by.value))
        enough = mode.rank >= needed.rank and shown_by.rank >= ground.rank
        assert seen.state is (State.YES if enough else State.UNKNOWN)
        assert seen.reasons == (() if enough else (Reason.TOO_WEAK,))


@pytest.mark.parametrize(("said_by", "shown_by"), list(itertools.product(SaidBy, ShownBy)))
def test_who_can_say_no(machines: Machines, said_by: SaidBy, shown_by: ShownBy) -> None:
    """A no counts when the bearer or the one who runs the service says it, or a record or observation shows it."""
    admitted = said_by in (SaidBy.MUNICIPALITY, SaidBy.PROVIDER)
    shown = said_by is SaidBy.AUTHORITY and shown_by in (ShownBy.RECORD, ShownBy.OBSERVATION)
    said = {"said_by": said_by.value, "shown_by": shown_by.value}

    assert (result(machines, criterion(), statement(**NO, **said)).state is State.NO) == (admitted or shown)
    breach = result(machines, forbidding(), statement(**said))
    assert (breach.state is State.NO) == (admitted or shown)


@pytest.mark.parametrize("value", [True, False])
@pytest.mark.parametrize(
    ("flaw", "aside", "reason"),
    [
        ({"mode": "planned"}, Aside.PLANNED, Reason.TOO_WEAK),
        ({"said_by": "third_party", "shown_by": "observation"}, Aside.THIRD_PARTY, Reason.TOO_WEAK),
        ({"certainty": "uncertain", "shown_by": "observation"}, Aside.UNCERTAIN, Reason.UNCERTAIN),
    ],
)
def test_plans_press_and_doubt_settle_nothing(
    machines: Machines, flaw: dict[str, str], aside: Aside, reason: Reason, value: bool
) -> None:
    """A plan, a third party's word and an uncertain statement are never enough, neither for nor against."""
    flawed = statement(value=value, **flaw)

    seen = result(machines, criterion(), flawed)
    assert (seen.state, seen.reasons, seen.aside) == (State.UNKNOWN, (reason,), (("s0", aside),))
    breach = result(machines, forbidding(when={"is": value}), flawed)
    assert (breach.state, breach.aside) == (State.NOT_RELEVANT, (("s0", aside),))
    raised = result(machines, forbidding("raises", when={"is": value}), flawed)
    assert (raised.state, raised.used) == (State.ASK, ("s0",))


def test_an_uncertain_question_says_so(machines: Machines) -> None:
    """A question that only uncertain words bring up is uncertain too, and not when a certain one brings it up."""
    doubt = statement(certainty="uncertain")

    assert Reason.UNCERTAIN in result(machines, forbidding("raises"), doubt).reasons
    assert Reason.UNCERTAIN not in result(machines, forbidding("raises"), doubt, statement(mode="planned")).reasons
    assert Reason.UNCERTAIN in result(machines, forbidding("raises"), doubt, statement(value=False)).reasons


@pytest.mark.parametrize(("asked", "said"), list(itertools.product((Group.UNSPECIFIED, Group.MEN), Group)))
def test_whom_a_statement_is_about(machines: Machines, asked: Group, said: Group) -> None:
    """`all` is everybody and `unspecified` nobody in particular; only what is bad for one counts for the whole."""
    exact = said in (asked, Group.ALL)
    counts = {True: exact, False: exact or asked is Group.UNSPECIFIED}
    for value, heard in counts.items():
        told = statement(value=value, group=said.value)
        seen = result(machines, criterion(groups=[asked.value]), told)
        assert (seen.state is not State.UNKNOWN) == heard
        assert seen.aside == (() if heard else (("s0", Aside.OTHER_GROUP),))
        for role in ("breaks", "raises"):
            seen = result(machines, forbidding(role, when={"is": value}, groups=[asked.value]), told)
            assert (seen.state is not State.NOT_RELEVANT) == counts[False]


@pytest.mark.parametrize("value", [True, False])
def test_one_group_does_not_settle_whether_a_duty_applies(machines: Machines, value: bool) -> None:
    """Whether a duty applies at all is not settled by what is said of one group."""
    when = criterion(id="gjelder", role="condition", fact="tema.ja1")
    pack = law(criterion(), applies_when=when)
    for group, settled in (("unspecified", True), ("all", True), ("men", False), ("staff", False)):
        found = finding(machines, pack, evidence([statement(fact="tema.ja1", value=value, group=group)]))
        assert found.condition is not None
        assert (found.condition.state is not State.UNKNOWN) == settled


@pytest.mark.parametrize(
    ("said", "yes", "no"),
    [
        ({}, State.YES, State.NO),
        ({"shown_by": "assertion"}, State.YES, State.UNKNOWN),
        ({"said_by": "authority"}, State.YES, State.NO),
        ({"said_by": "authority", "shown_by": "assertion"}, State.UNKNOWN, State.UNKNOWN),
        ({"mode": "planned"}, State.UNKNOWN, State.UNKNOWN),
        ({"certainty": "uncertain"}, State.UNKNOWN, State.UNKNOWN),
    ],
)
def test_that_a_duty_does_not_apply_must_be_shown(
    machines: Machines, said: dict[str, str], yes: State, no: State
) -> None:
    """That a duty applies may be admitted; that it does not must be shown, and nobody's word is enough."""
    pack = law(criterion(), applies_when=criterion(id="gjelder", role="condition", fact="tema.ja1"))
    for value, state in ((True, yes), (False, no)):
        found = finding(machines, pack, evidence([statement(fact="tema.ja1", value=value, **said)]))
        assert found.condition is not None
        assert found.condition.state is state
        assert (found.outcome is Outcome.NOT_RELEVANT) == (state is State.NO)


@pytest.mark.parametrize(
    ("about", "said_by", "service", "municipality"),
    [
        ("municipality", "municipality", True, True),
        ("municipality", "authority", True, True),
        ("municipality", "provider", True, False),
        ("iks", "municipality", True, False),
        ("iks", "provider", True, False),
        ("nabo", "provider", False, False),
    ],
)
def test_whose_evidence_counts(
    machines: Machines, about: str, said_by: str, service: bool, municipality: bool
) -> None:
    """For the service, evidence about the municipality or whoever runs it counts; else only its own about itself."""
    providers = [
        {"id": "iks", "name": "IKS", "model": "iks"},
        {"id": "nabo", "name": "Nabo", "model": "host", "to": "2019-12-31"},
    ]
    told = statement(about=about, said_by=said_by, shown_by="record")
    for scope, counts in (("service", service), ("municipality", municipality)):
        seen = result(machines, criterion(about=scope), told, providers=providers)
        assert (seen.state is State.YES) == counts
        assert seen.aside == (() if counts else (("s0", Aside.OTHER_PARTY),))


def test_a_district_speaks_for_the_whole_only_against_it(machines: Machines) -> None:
    """Where the municipality alone must show, what a district lacks or breaks counts, and what it has does not."""
    district = [{"id": "bydel", "name": "Bydel", "model": "district"}]
    own: dict[str, Any] = {"about": "municipality"}
    for value, state in ((True, State.UNKNOWN), (False, State.NO)):
        told = statement(value=value, about="bydel", shown_by="record")
        assert result(machines, criterion(**own), told, providers=district).state is state
    told = statement(about="bydel", shown_by="record")
    assert result(machines, forbidding(**own), told, providers=district).state is State.NO
    assert result(machines, forbidding("raises", **own), told, providers=district).state is State.ASK
    pack = law(criterion(), applies_when=criterion(id="gjelder", role="condition", fact="tema.ja1", **own))
    for value in (True, False):
        told = statement(fact="tema.ja1", value=value, about="bydel", shown_by="record")
        condition = finding(machines, pack, evidence([told], providers=district)).condition
        assert condition is not None
        assert (condition.state, condition.aside) == (State.UNKNOWN, (("s0", Aside.OTHER_PARTY),))


@pytest.mark.parametrize(
    ("on", "counts"),
    [(date(2019, 12, 31), False), (date(2020, 1, 1), True), (date(2020, 12, 31), True), (date(2021, 1, 1), False)],
)
def test_a_provider_counts_while_it_runs_the_service(machines: Machines, on: date, counts: bool) -> None:
    """A provider's evidence counts from its first to its last day, both included."""
    told = statement(about="iks", **{"from": "2019-01-01", "to": "2022-01-01"})

    assert (result(machines, criterion(), told, on=on).state is State.YES) == counts


def test_two_statements_contradict_only_when_each_is_enough(machines: Machines) -> None:
    """A strong yes and a strong no contradict; a weak word on either side does not unsettle a strong one."""
    strong, admitted = statement(), statement(**NO, shown_by="assertion")
    weak_yes, weak_no = statement(shown_by="assertion"), statement(**NO, said_by="authority")

    seen = result(machines, criterion(), strong, admitted)
    assert (seen.state, seen.reasons) == (State.UNKNOWN, (Reason.CONTRADICTORY,))
    assert result(machines, criterion(), strong, weak_no).state is State.YES
    assert result(machines, criterion(), weak_yes, admitted).state is State.NO
    assert result(machines, criterion(), weak_yes, weak_no).reasons == (Reason.TOO_WEAK,)


def test_a_breach_stands_though_another_says_otherwise(machines: Machines) -> None:
    """What the law forbids is broken when it is admitted once, whatever else is said."""
    assert result(machines, forbidding(), statement(), statement(value=False)).state is State.NO


def test_a_value_for_a_person_asks(machines: Machines) -> None:
    """A value that only a person can weigh asks one, when it is admitted or shown, and is too weak otherwise."""
    asked = criterion(judge={"is": False})

    assert result(machines, asked, statement(**NO, shown_by="assertion")).state is State.ASK
    assert result(machines, asked, statement(**NO, said_by="authority")).state is State.ASK
    seen = result(machines, asked, statement(**NO, said_by="authority", shown_by="assertion"))
    assert (seen.state, seen.reasons) == (State.UNKNOWN, (Reason.TOO_WEAK,))


NUMBER: dict[str, Any] = {"fact": "tema.tall", "yes": {"at_least": 6}, "no": {"at_most": 3}, "unclear": TEXT}


def _number(value: int, **parts: Any) -> dict[str, Any]:  # noqa: ANN401 - any part of a statement
    return statement(fact="tema.tall", value=value, **parts)


@pytest.mark.parametrize(
    ("value", "state", "reasons"),
    [
        (6, State.YES, ()),
        (5, State.UNKNOWN, (Reason.LAW_UNCLEAR,)),
        (4, State.UNKNOWN, (Reason.LAW_UNCLEAR,)),
        (3, State.NO, ()),
    ],
)
def test_a_number_is_on_its_side(machines: Machines, value: int, state: State, reasons: tuple[Reason, ...]) -> None:
    """A number at the limit is on its side of it; between the limits the law is unclear."""
    seen = result(machines, criterion(**NUMBER), _number(value))

    assert (seen.state, seen.reasons, seen.used) == (state, reasons, ("s0",))


def test_a_number_that_is_too_weak_is_set_aside(machines: Machines) -> None:
    """A number that is too weak for its side is set aside as that, and is neither missing nor unclear."""
    for value in (6, 9):
        seen = result(machines, criterion(**NUMBER), _number(value, shown_by="assertion"))
        assert (seen.state, seen.reasons) == (State.UNKNOWN, (Reason.TOO_WEAK,))
        assert (seen.used, seen.aside) == ((), (("s0", Aside.TOO_WEAK),))
    weak = {"said_by": "authority", "shown_by": "assertion"}
    for value in (1, 5):
        assert result(machines, criterion(**NUMBER), _number(value, **weak)).reasons == (Reason.TOO_WEAK,)


def test_numbers_on_two_sides_contradict(machines: Machines) -> None:
    """Two numbers contradict when they lie on different sides of the limits or between them, not when on the same."""
    assert result(machines, criterion(**NUMBER), _number(6), _number(10)).state is State.YES
    assert result(machines, criterion(**NUMBER), _number(0), _number(3)).state is State.NO
    for pair in ((6, 3), (6, 5), (3, 4)):
        assert result(machines, criterion(**NUMBER), *map(_number, pair)).reasons == (Reason.CONTRADICTORY,)


AGE: dict[str, Any] = {
    "fact": "tema.dato", "yes": {"within_months": 12}, "no": {"years_missed": 1}, "unclear": TEXT,
}  # fmt: skip


def _day(value: str, **parts: Any) -> dict[str, Any]:  # noqa: ANN401 - any part of a statement
    return statement(fact="tema.dato", value=value, **parts)


@pytest.mark.parametrize(
    ("value", "on", "state", "reason"),
    [
        ("2019-06-22", ON, State.YES, None),
        ("2019-06-21", ON, State.UNKNOWN, Reason.LAW_UNCLEAR),
        ("2019-01-01", date(2020, 12, 31), State.UNKNOWN, Reason.LAW_UNCLEAR),
        ("2019-12-31", date(2021, 1, 1), State.NO, None),
        ("2020-06-22", ON, State.YES, None),
        ("2020-06-23", ON, State.UNKNOWN, Reason.TOO_WEAK),
    ],
)
def test_a_day_ages(machines: Machines, value: str, on: date, state: State, reason: Reason | None) -> None:
    """A day is recent to its anniversary, unclear until a whole year is missed, then no; one to come says nothing."""
    told = _day(value, **{"from": "2019-01-01", "to": "2021-12-31"})
    seen = result(machines, criterion(**AGE), told, on=on)

    assert (seen.state, seen.reasons) == (state, (reason,) if reason else ())


def test_the_newest_day_counts(machines: Machines) -> None:
    """That it was done again says nothing against the first time: the newest day counts, if it is shown."""
    asked = criterion(**AGE | {"no": None, "unclear": None})
    old, new = _day("2017-01-01"), _day("2020-01-01")

    assert result(machines, asked, old, new).state is State.YES
    assert result(machines, asked, new, old).state is State.YES
    asserted = _day("2020-01-01", shown_by="assertion")
    assert result(machines, asked, old, asserted).reasons == (Reason.TOO_WEAK,)
    assert result(machines, asked, _day("2017-01-01", shown_by="assertion")).state is State.NO


def test_an_old_day_for_one_group_counts_against_the_whole(machines: Machines) -> None:
    """A day that is too old for one group counts against the whole service; a recent one shows nothing for it."""
    asked = criterion(**AGE | {"no": None, "unclear": None})

    assert result(machines, asked, _day("2017-01-01", group="men")).state is State.NO
    assert result(machines, asked, _day("2020-01-01", group="men")).aside == (("s0", Aside.OTHER_GROUP),)


@pytest.mark.parametrize(
    ("due", "produced", "more", "derived"),
    [
        ("2020-06-21", False, {}, True),
        ("2020-06-22", False, {}, False),
        ("2020-06-21", True, {}, False),
        ("2020-06-21", True, {"came": "2020-06-22"}, False),
        ("2020-06-21", True, {"came": "2020-06-23"}, True),
        ("2020-06-21", False, {"asked_by": "municipality"}, False),
    ],
)
def test_a_request_that_was_not_met_becomes_a_fact(
    machines: Machines, due: str, produced: bool, more: dict[str, str], derived: bool
) -> None:
    """What the authority asked for and had not come by its day is a recorded fact from the day after."""
    request = {"id": "r", "what": "rutiner", "asked": "2020-01-01", "due": due, "produced": produced, **more}
    asked = forbidding(fact="dokumentasjon.lagt_frem", when={"is": False}, about="municipality")
    given_ = evidence([], requests=[request])

    assert len(statements_of(given_, ON)) == derived
    pack = law(asked, criterion(id="annet"))
    assert (finding(machines, pack, given_).outcome is Outcome.BROKEN) == derived


def test_a_request_that_was_not_met_ages_like_everything_else(machines: Machines) -> None:
    """That a document was not produced is a fact of its day, and is stale when its months are full."""
    asked = forbidding(fact="dokumentasjon.lagt_frem", when={"is": False}, fresh={"months": 12, "from": "period"})
    pack = law(asked, criterion(id="annet"))
    for due, outcome in (("2019-06-22", Outcome.BROKEN), ("2019-06-21", Outcome.UNRESOLVED)):
        request = {"id": "r", "what": "rutiner", "asked": "2018-01-01", "due": due, "produced": False}
        assert finding(machines, pack, evidence([], requests=[request])).outcome is outcome


def test_every_reason_of_what_was_set_aside_is_told(machines: Machines) -> None:
    """An unknown answer has the reason of each statement that came close, and is missing only when none did."""
    close = (statement(certainty="uncertain"), statement(shown_by="assertion"), statement(to="2020-06-21"))
    far = (statement(group="men"), statement(about="nabo"), statement(**{"from": "2021-01-01"}))

    reasons = result(machines, criterion(), *close, *far).reasons
    assert set(reasons) == {Reason.UNCERTAIN, Reason.TOO_WEAK, Reason.STALE}
    assert result(machines, criterion(), *far).reasons == (Reason.MISSING,)
    assert result(machines, criterion()).reasons == (Reason.MISSING,)


@pytest.mark.parametrize(
    ("name", "left_out"), [("TST-1-1", True), ("TST-1", True), ("TST-1-1-B", False), ("TST", False)]
)
def test_what_was_not_examined_is_told_so(machines: Machines, name: str, left_out: bool) -> None:
    """Nothing known is not examined when the duty or its provision was left out, and missing otherwise."""
    given_ = (
        evidence([], not_examined=[{"obligation": name, "reason": "utenfor tema"}]) if name != "TST" else evidence([])
    )
    reasons = finding(machines, law(criterion()), given_).reasons

    assert reasons == ((Reason.NOT_EXAMINED,) if left_out else (Reason.MISSING,))


def test_the_order_of_statements_does_not_matter(machines: Machines) -> None:
    """What a criterion comes to is the same in whatever order the statements stand."""
    told = [
        statement(),
        statement(**NO, said_by="authority"),
        statement(certainty="uncertain"),
        statement(group="men"),
    ]
    named = [item | {"id": f"s{number}"} for number, item in enumerate(told)]
    for order in itertools.permutations(named):
        seen = result(machines, criterion(), *order)
        assert (seen.state, set(seen.used)) == (State.YES, {"s0"})
        assert {name for name, _ in seen.aside} == {"s1", "s2", "s3"}


def test_the_criterion_of_these_tests_is_answered_by_its_statement(machines: Machines) -> None:
    """The statement that the tests weaken in one place each is enough as it stands."""
    assert SHOWS["fact"] == statement()["fact"]
    assert result(machines, criterion(), statement()).state is State.YES


def test_what_was_withdrawn_says_nothing(machines: Machines) -> None:
    """A statement that was withdrawn is set aside as withdrawn, for good and for bad, and gives no other reason."""
    taken_back = {"withdrawn": {"on": "2020-06-01", "by": "rådgiver", "reason": "feil rom"}}
    for value in (True, False):
        seen = result(machines, criterion(), statement(value=value, shown_by="observation", **taken_back))

        assert (seen.state, seen.used, seen.aside) == (State.UNKNOWN, (), (("s0", Aside.WITHDRAWN),))
        assert seen.reasons == (Reason.MISSING,)


def test_a_person_can_choose_between_contradicting_statements(machines: Machines) -> None:
    """Statements that contradict each other leave the answer unknown until a person relies on some of them."""
    both = [
        statement(id="s0", value=True, shown_by="observation"),
        statement(id="s1", value=False, shown_by="observation"),
    ]
    choice = {"by": "leiar", "on": "2020-06-02", "reason": "loggen er nyare"}
    chosen = {
        ("s0", "s1"): State.YES,
        ("s1", "s0"): State.NO,
    }

    assert result(machines, criterion(), *both).reasons == (Reason.CONTRADICTORY,)
    for (kept, dropped), state in chosen.items():
        decided = [{"rely_on": [kept], "set_aside": [dropped], **choice}]
        seen = result(machines, criterion(), *both, reliances=decided)
        assert (seen.state, seen.used) == (state, (kept,))
        assert seen.aside == ((dropped, Aside.NOT_RELIED_ON),)
