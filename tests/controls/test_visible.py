"""Whose things are, and what of them somebody may see."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from controls.storage import Store, open_store
from controls.storage.rounds import NewRound, Rounds
from controls.visible import Visible, counties, widened
from models.access import EVERYWHERE, Action, Role
from models.errors import ProblemError
from models.rounds import RoundKind
from rules.municipalities import Municipalities
from rules.pack import Pack
from tests.controls.evidence_made import NOW, Made, made
from tests.webapp.people import person

TODAY = NOW.date()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty database."""
    opened = open_store(f"sqlite:///{tmp_path / 'visible.sqlite3'}")
    yield opened
    opened.close()


@pytest.fixture
def visible(store: Store, municipalities: Municipalities) -> Visible:
    """What is whose in it."""
    return Visible(store.engine, municipalities, lambda: TODAY)


@pytest.fixture
def desk(store: Store, pack: Pack, municipalities: Municipalities) -> Made:
    """What puts something in it."""
    return made(store, pack, municipalities)


@pytest.mark.parametrize(
    ("place", "family"),
    [
        ("5020", {"5020", "1633"}),
        ("1633", {"5020", "1633"}),
        ("5001", {"5001", "1601", "5030", "1662"}),
        ("5030", {"5030", "1662"}),
        ("0301", {"0301"}),
        ("9999", {"9999"}),
        ("t3", {"t3"}),
        ("f50", {"f50"}),
        (EVERYWHERE, {EVERYWHERE}),
    ],
)
def test_a_municipality_finds_what_is_old(place: str, family: set[str], municipalities: Municipalities) -> None:
    """A renumbered municipality has what is under its old number, a merged one that of those merged into it."""
    role = {"t3": Role.CENTRE, "f50": Role.CASEWORKER, EVERYWHERE: Role.ADVISER}.get(place, Role.OFFICER)
    wide = widened(person(role, place), municipalities)

    assert {item.place for item in wide.memberships} == family
    assert wide.roles == {role}


def test_no_two_municipalities_of_today_have_the_same(municipalities: Municipalities) -> None:
    """What is old belongs to one municipality of today at most."""
    today = municipalities.on(date(2024, 1, 1))
    families = [municipalities.family(item.number) for item in today]

    assert len(today) == 357
    assert sum(map(len, families)) == len(frozenset().union(*families))


def test_a_provider_is_read_where_there_is_an_agreement_today(visible: Visible, desk: Made) -> None:
    """The centre has its own; a municipality reads it while an agreement holds, and never writes it."""
    centre, other = desk.centre(), desk.centre("Et annet senter")
    desk.agree("5020", centre)
    desk.agree("5001", centre, to="2026-02-28")
    desk.agree("0301", centre, **{"from": "2026-03-02"})

    assert list(visible.of_holder(centre.id)) == [centre.id]
    assert list(visible.readers_of_holder(centre.id)) == [centre.id, "5020"]
    assert list(visible.readers_of_holder(other.id)) == [other.id]
    assert visible.holders(person(Role.OFFICER, "5020")) == {"5020", centre.id}
    assert visible.holders(person(Role.OFFICER, "5020"), Action.EVIDENCE_WRITE) == {"5020"}
    assert visible.holders(person(Role.OFFICER, "5001")) == {"5001"}
    assert visible.holders(person(Role.CENTRE, centre.id)) == {centre.id}


def test_an_agreement_opens_only_what_the_provider_says_it_does(visible: Visible, desk: Made) -> None:
    """Whoever claims an agreement reads nothing: the provider confirms, and closes again by taking that back."""
    centre, officer = desk.centre(), person(Role.OFFICER, "5020")
    key = desk.claim("5020", centre).key

    def open_() -> bool:
        readers = list(visible.readers_of_holder(centre.id))
        assert readers == ([centre.id, "5020"] if "5020" in readers else [centre.id])
        assert ("5020" in readers) is (centre.id in visible.holders(officer))
        return "5020" in readers

    assert not open_()
    desk.confirming.confirm(1, "5020", key, "daglig leder", NOW)
    assert open_()
    desk.confirming.take_back(1, "5020", key, "sagt opp", "daglig leder", NOW)
    assert not open_()
    other = desk.claim("5020", centre, "to").key
    desk.confirming.refuse(1, "5020", other, "ingen avtale", "daglig leder", NOW)
    assert not open_()


@pytest.mark.parametrize("role", [Role.SERVICE, Role.ADVISER, Role.ADMINISTRATOR])
def test_some_roles_see_no_evidence_at_all(role: Role, visible: Visible) -> None:
    """A contributor of a service, the adviser and the administrator have nobody's evidence."""
    place = "5020" if role is Role.SERVICE else EVERYWHERE
    assert visible.holders(person(role, place)) == frozenset()
    assert visible.holders(None) == frozenset()


def test_a_tilsyn_belongs_to_its_authority(visible: Visible, store: Store) -> None:
    """What stands in a tilsyn is the Statsforvalter's; a self-audit holds no evidence of its own."""
    rounds = Rounds(store.engine)
    tilsyn = rounds.begin(NewRound(RoundKind.TILSYN, "5020", "50", ()), NOW)
    audit = rounds.begin(NewRound(RoundKind.SELF_AUDIT, "5020", "", ()), NOW)

    assert list(visible.of_holder(f"r{tilsyn}")) == ["f50"]
    assert [list(visible.of_holder(name)) for name in (f"r{audit}", "r99", "r01", "r", f"r{10**30}")] == [[]] * 5
    assert list(visible.of_round(tilsyn)) == ["5020", "f50"]
    assert list(visible.of_round(audit)) == ["5020"]
    assert [list(visible.of_round(number)) for number in (99, 10**30)] == [[], []]
    assert visible.holders(person(Role.QUALITY_ASSURER, "f50")) == {f"r{tilsyn}"}
    assert visible.holders(person(Role.CASEWORKER, "f11")) == frozenset()


@pytest.mark.parametrize("name", ["", "*", "f50", "50200", "502", "t", "tx", "t" + "9" * 5000, "r" + "9" * 5000, "ٱ"])
def test_what_is_no_holder_is_nobodys(name: str, visible: Visible) -> None:
    """A name that no holder can have is nobody's, however long it is."""
    assert list(visible.of_holder(name)) in ([], [name])
    assert name.startswith("t") or list(visible.of_holder(name)) == []
    assert list(visible.readers_of_holder(name)) in ([], [name])


@pytest.mark.parametrize(
    ("role", "place", "number", "owner"),
    [
        (Role.OFFICER, "5020", "5020", "5020"),
        (Role.CASEWORKER, "f50", "5020", "f50"),
        (Role.LEADER, "f50", "1633", "f50"),
        (Role.CASEWORKER, "f50", "1662", "f50"),
        (Role.OFFICER, "5020", "5001", None),
        (Role.CASEWORKER, "f50", "1103", None),
        (Role.QUALITY_ASSURER, "f50", "5020", None),
        (Role.CHIEF_EXECUTIVE, "5020", "5020", None),
        (Role.CENTRE, "t1", "5020", None),
        (Role.ADVISER, EVERYWHERE, "5020", None),
    ],
)
def test_whose_an_evaluation_is(role: Role, place: str, number: str, owner: str | None, visible: Visible) -> None:
    """An evaluation is the municipality's that makes it, else the authority's in the county; others make none."""
    somebody = person(role, place)
    if owner is not None:
        assert visible.owner_for(somebody, number) == owner
        return
    with pytest.raises(ProblemError) as refused:
        visible.owner_for(somebody, number)
    assert [item.code for item in refused.value.problems] == ["not_your_municipality"]


def test_counties_are_those_of_authorities() -> None:
    """Only Statsforvaltere have a county."""
    assert counties(frozenset({"f50", "f11", "5020", "t1", EVERYWHERE})) == {"50", "11"}
