"""The tables of rights are whole, and no right is there that the sensitive ground forbids."""

from __future__ import annotations

import pytest

from models.access import (
    ALLOWED,
    AUTHORITY_ROLES,
    EVERYWHERE,
    MUNICIPALITY_ROLES,
    OPEN,
    PLACE_OF,
    Action,
    Membership,
    Person,
    PlaceKind,
    Role,
    authority,
    kind_of_place,
)
from models.rounds import BODIES, OVER, PHASES, Act, Phase, RoundKind, Side
from models.rounds_access import OPENED_BY, RIGHTS, allowed, side_of_role

#: what is kept of somebody
_KEPT = frozenset(
    {Action.EVIDENCE_READ, Action.EVIDENCE_WRITE, Action.EVALUATION_READ, Action.EVALUATION_MAKE, Action.ROUND_READ}
)


def test_every_action_and_every_role_is_decided_on() -> None:
    """Each action has its roles, each role its kind of place, and none does nothing."""
    assert set(ALLOWED) == set(Action)
    assert set(PLACE_OF) == set(Role)
    assert all(ALLOWED.values())
    assert all(any(role in roles for roles in ALLOWED.values()) for role in Role)
    assert AUTHORITY_ROLES | MUNICIPALITY_ROLES | {Role.CENTRE, Role.ADVISER, Role.ADMINISTRATOR} == set(Role)


def test_adviser_and_administrator_see_nothing_of_anybody() -> None:
    """The legal adviser has rules and outcomes, the administrator accounts; neither sees what is kept."""
    for action in _KEPT:
        assert not ALLOWED[action] & {Role.ADVISER, Role.ADMINISTRATOR}, action
    assert ALLOWED[Action.PEOPLE_MANAGE] == {Role.ADMINISTRATOR}
    assert ALLOWED[Action.OUTCOMES_READ] == {Role.ADVISER}


def test_a_stranger_has_the_law_alone() -> None:
    """Whoever is not signed in may read the law, and nothing else."""
    stranger = Person(id=0, name="-")
    assert {Action.LAW_READ} == OPEN
    assert {action for action in Action if stranger.may(action, EVERYWHERE)} == OPEN


@pytest.mark.parametrize(
    ("changing", "reading"),
    [
        (Action.EVIDENCE_WRITE, Action.EVIDENCE_READ),
        (Action.EVALUATION_MAKE, Action.EVALUATION_READ),
        (Action.AGREEMENTS_WRITE, Action.AGREEMENTS_READ),
        (Action.ROUND_BEGIN, Action.ROUND_READ),
    ],
)
def test_whoever_changes_reads(changing: Action, reading: Action) -> None:
    """Nobody may change what they cannot see."""
    assert ALLOWED[changing] <= ALLOWED[reading]


@pytest.mark.parametrize("role", list(Role))
def test_a_role_counts_at_its_own_place_only(role: Role) -> None:
    """A right is held where the role is, and nowhere else; and where no place is asked for."""
    places = {
        PlaceKind.MUNICIPALITY: "5020", PlaceKind.PROVIDER: "t3", PlaceKind.AUTHORITY: "f50",
        PlaceKind.EVERYWHERE: EVERYWHERE,
    }  # fmt: skip
    place = places[PLACE_OF[role]]
    somebody = Person(id=1, name="x", memberships=(Membership(role=role, place=place),))
    assert somebody.memberships[0].fits
    for action in set(Action) - OPEN:
        assert somebody.may(action, place) == somebody.may(action, EVERYWHERE) == (role in ALLOWED[action])
        assert somebody.places(action) == (frozenset({place}) if role in ALLOWED[action] else frozenset())
        for other in ("5001", "t30", "t", "f5", "f500", "r17", "", "50200"):
            assert not somebody.may(action, other)


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("5020", PlaceKind.MUNICIPALITY), ("t3", PlaceKind.PROVIDER), ("f50", PlaceKind.AUTHORITY),
        ("*", PlaceKind.EVERYWHERE), ("502", None), ("50200", None), ("r17", None), ("tt", None), ("f5", None),
        ("f500", None), ("x1", None), ("٥٠٢٠", None), ("t٣", None),
    ],
)  # fmt: skip
def test_what_a_place_is(place: str, kind: PlaceKind | None) -> None:
    """A place is known by how it is written; what is written otherwise is none."""
    assert kind_of_place(place) is kind
    assert kind_of_place(authority("50")) is PlaceKind.AUTHORITY


# --- rounds ---


def test_every_act_has_a_row_and_a_body() -> None:
    """Whatever can be done in a round has roles and phases in some kind of round, and says something."""
    assert {act for rights in RIGHTS.values() for act in rights} == set(Act) == set(BODIES)
    assert set(RIGHTS) == set(RoundKind)
    for kind, rights in RIGHTS.items():
        for act, right in rights.items():
            assert right.roles, act
            assert right.phases, act
            assert right.phases <= set(PHASES[kind]), act
            assert right.leads_to is None or right.leads_to in {*PHASES[kind], Phase.CANCELLED}, act


@pytest.mark.parametrize("kind", list(RoundKind))
def test_nothing_is_done_in_a_round_that_is_over(kind: RoundKind) -> None:
    """A closed or cancelled round is as it was: no act has a right there."""
    for act in Act:
        for phase in OVER:
            assert allowed(kind, act, phase, Role) is None, act


def test_each_side_does_its_own() -> None:
    """An audit of oneself is done by the municipality alone; only people of the two sides do anything at all."""
    assert all(right.roles <= MUNICIPALITY_ROLES for right in RIGHTS[RoundKind.SELF_AUDIT].values())
    assert all(right.roles <= MUNICIPALITY_ROLES | AUTHORITY_ROLES for right in RIGHTS[RoundKind.TILSYN].values())
    assert {role: side_of_role(role) for role in Role} == {
        **dict.fromkeys(MUNICIPALITY_ROLES, Side.MUNICIPALITY),
        **dict.fromkeys(AUTHORITY_ROLES, Side.AUTHORITY),
        **dict.fromkeys((Role.CENTRE, Role.ADVISER, Role.ADMINISTRATOR)),
    }


def test_approval_is_never_the_officers() -> None:
    """Who approves, grants an exception or assures the quality is another role than who decides and writes."""
    audit, tilsyn = RIGHTS[RoundKind.SELF_AUDIT], RIGHTS[RoundKind.TILSYN]
    assert audit[Act.APPROVED].roles == audit[Act.EXCEPTION_DECIDED].roles == {Role.CHIEF_EXECUTIVE}
    assert audit[Act.APPROVAL_ASKED].roles == audit[Act.EXCEPTION_ASKED].roles == {Role.OFFICER}
    assert Role.CASEWORKER not in tilsyn[Act.ASSURED].roles
    assert tilsyn[Act.ORDERED].roles == {Role.LEADER}


def test_what_the_other_side_sees_later_is_opened_by_a_letter() -> None:
    """What one side keeps to itself is opened by something that the same side sends, or never."""
    tilsyn = RIGHTS[RoundKind.TILSYN]
    for act, opening in OPENED_BY.items():
        assert act in tilsyn
        for one in opening:
            assert {side_of_role(role) for role in tilsyn[one].roles} <= {
                side_of_role(role) for role in tilsyn[act].roles
            }, (act, one)
