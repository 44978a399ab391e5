"""Who may do what in a round, in which phase, and where it leads: role × state × action, in one table.

`controls.rounds.book` asks it before anything is written, docs/access.md shows it, and the tests try every cell. What
depends on more than role and phase (nobody approves what they decided themselves, no breach outside the announced
theme) is in `controls.rounds.guards`. No I/O.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from models.access import AUTHORITY_ROLES, MUNICIPALITY_ROLES, Role
from models.rounds import OVER, PHASES, Act, Phase, RoundKind, Side


class Right(NamedTuple):
    """Who may do something, in which phases, and the phase it leads to (None: it stays)."""

    roles: frozenset[Role]
    phases: frozenset[Phase]
    leads_to: Phase | None = None


_O, _CE, _SV = Role.OFFICER, Role.CHIEF_EXECUTIVE, Role.SERVICE
_CW, _LD, _QA = Role.CASEWORKER, Role.LEADER, Role.QUALITY_ASSURER
_P = Phase


def _right(roles: Iterable[Role], phases: Iterable[Phase], leads_to: Phase | None = None) -> Right:
    return Right(frozenset(roles), frozenset(phases), leads_to)


_SELF = frozenset(PHASES[RoundKind.SELF_AUDIT]) - OVER
_OPEN = frozenset(PHASES[RoundKind.TILSYN]) - OVER
_WORK = (_P.COLLECTING,)
_AFTER = (_P.FOLLOW_UP,)

_SELF_AUDIT: Final[Mapping[Act, Right]] = {
    Act.PLANNED: _right((_O,), (_P.PLANNED, _P.COLLECTING)),
    Act.STARTED: _right((_O,), (_P.PLANNED,), _P.COLLECTING),
    Act.ASSIGNED: _right((_O, _CE), _SELF),
    Act.DUE_SET: _right((_O, _CE), _SELF),
    Act.EVALUATED: _right((_O,), (_P.COLLECTING, _P.FOLLOW_UP)),
    Act.JUDGED: _right((_O, _CE), _WORK),
    Act.DECIDED: _right((_O,), _WORK),
    Act.MEASURE_SET: _right((_O, _CE), (_P.COLLECTING, _P.APPROVAL, _P.FOLLOW_UP)),
    Act.MEASURE_DONE: _right((_O, _CE, _SV), (_P.COLLECTING, _P.FOLLOW_UP)),
    Act.MEASURE_JUDGED: _right((_O, _CE), (_P.COLLECTING, _P.FOLLOW_UP)),
    Act.EXCEPTION_ASKED: _right((_O,), (_P.COLLECTING, _P.FOLLOW_UP)),
    Act.EXCEPTION_DECIDED: _right((_CE,), (_P.COLLECTING, _P.APPROVAL, _P.FOLLOW_UP)),
    Act.COMMENTED: _right((_O, _CE, _SV), _SELF),
    Act.TEXT_SAVED: _right((_O, _CE), (_P.COLLECTING, _P.APPROVAL)),
    Act.APPROVAL_ASKED: _right((_O,), _WORK, _P.APPROVAL),
    Act.APPROVED: _right((_CE,), (_P.APPROVAL,), _P.FOLLOW_UP),
    Act.RETURNED: _right((_CE,), (_P.APPROVAL,), _P.COLLECTING),
    Act.REPORTED: _right((_O, _CE), _AFTER),
    Act.CLOSED: _right((_O, _CE), _AFTER, _P.CLOSED),
    Act.CANCELLED: _right((_O, _CE), _SELF - {_P.FOLLOW_UP}, _P.CANCELLED),
}

_DRAFTING = (_P.EXAMINING, _P.CONCLUDING)
#: when the municipality can send in, and be reminded to
_SENDING = (*_WORK, _P.EXAMINING, _P.PRELIMINARY, _P.FOLLOW_UP)
_TILSYN: Final[Mapping[Act, Right]] = {
    Act.PLANNED: _right((_CW, _LD), (_P.PLANNED,)),
    Act.FORM_SET: _right((_CW, _LD), (_P.PLANNED,)),
    Act.NOTICED: _right((_CW, _LD), (_P.PLANNED,), _P.COLLECTING),
    Act.REMINDED: _right((_CW, _LD), _SENDING),
    Act.ASSIGNED: _right((_CW, _LD, _O, _CE), _OPEN),
    Act.DUE_SET: _right((_CW, _LD), _OPEN - {_P.PLANNED}),
    Act.EVALUATED: _right((_CW, _LD), (*_WORK, *_DRAFTING, _P.FOLLOW_UP)),
    Act.JUDGED: _right((_CW, _LD), _DRAFTING),
    Act.COMMENTED: _right((*AUTHORITY_ROLES, *MUNICIPALITY_ROLES), _OPEN),
    Act.TEXT_SAVED: _right((_CW, _LD), _DRAFTING),
    Act.SELF_ASSESSED: _right((_O, _CE, _SV), _WORK),
    Act.SENT_IN: _right((_O, _CE), _SENDING),
    Act.SENT_WITHDRAWN: _right((_O, _CE), _SENDING),
    Act.EXAMINING_BEGUN: _right((_CW, _LD), _WORK, _P.EXAMINING),
    Act.VISITED: _right((_CW, _LD), (*_WORK, *_DRAFTING, _P.FOLLOW_UP)),
    Act.FACTS_AGREED: _right((_O, _CE), (_P.EXAMINING, _P.PRELIMINARY)),
    Act.ANSWERED: _right((_CW, _LD), _DRAFTING),
    Act.DECIDED: _right((_CW, _LD), _DRAFTING),
    Act.ASSURANCE_ASKED: _right((_CW, _LD), _DRAFTING),
    Act.ASSURED: _right((_QA, _LD), (_P.ASSURING_PRELIMINARY, _P.ASSURING_FINAL)),
    Act.ASSURANCE_RETURNED: _right((_QA, _LD), (_P.ASSURING_PRELIMINARY, _P.ASSURING_FINAL)),
    Act.PRELIMINARY_SENT: _right((_CW, _LD), (_P.ASSURING_PRELIMINARY,), _P.PRELIMINARY),
    Act.FINDING_COMMENTED: _right((_O, _CE), (_P.PRELIMINARY,)),
    Act.COMMENTS_SENT: _right((_O, _CE), (_P.PRELIMINARY,), _P.CONCLUDING),
    Act.COMMENTS_ENDED: _right((_CW, _LD), (_P.PRELIMINARY,), _P.CONCLUDING),
    Act.COMMENT_ANSWERED: _right((_CW, _LD), (_P.CONCLUDING,)),
    Act.FINAL_SENT: _right((_CW, _LD), (_P.ASSURING_FINAL,), _P.FOLLOW_UP),
    Act.MEASURE_SET: _right((_O, _CE), (_P.PRELIMINARY, _P.CONCLUDING, _P.ASSURING_FINAL, _P.FOLLOW_UP)),
    Act.MEASURE_DONE: _right((_O, _CE, _SV), _AFTER),
    Act.MEASURE_JUDGED: _right((_O, _CE), _AFTER),
    Act.CORRECTION_DECLARED: _right((_O, _CE), _AFTER),
    Act.CORRECTION_JUDGED: _right((_CW, _LD), _AFTER),
    Act.ORDER_CONSIDERED: _right((_CW, _LD), _AFTER),
    Act.ORDERED: _right((_LD,), _AFTER),
    Act.COMPLAINED: _right((_O, _CE), _AFTER),
    Act.COMPLAINT_DECIDED: _right((_LD,), _AFTER),
    Act.CLOSED: _right((_CW, _LD), _AFTER, _P.CLOSED),
    Act.CANCELLED: _right((_LD,), _OPEN, _P.CANCELLED),
}

#: role × phase × act, for each kind of round
RIGHTS: Final[Mapping[RoundKind, Mapping[Act, Right]]] = {
    RoundKind.SELF_AUDIT: _SELF_AUDIT,
    RoundKind.TILSYN: _TILSYN,
}


def side_of_role(role: Role) -> Side | None:
    """On whose behalf a role acts in a round; None for roles that have nothing to do in one."""
    if role in AUTHORITY_ROLES:
        return Side.AUTHORITY
    return Side.MUNICIPALITY if role in MUNICIPALITY_ROLES else None


def allowed(kind: RoundKind, act: Act, phase: Phase, roles: Iterable[Role]) -> Role | None:
    """The first of the roles that may do `act` in a phase; None when none of them may."""
    right = RIGHTS[kind].get(act)
    if right is None or phase not in right.phases:
        return None
    return next((role for role in sorted(roles) if role in right.roles), None)


_NEVER: Final[frozenset[Act]] = frozenset()
_REPORTS = frozenset({Act.PRELIMINARY_SENT, Act.FINAL_SENT})
#: acts of a tilsyn that the other side does not see at once, but after one of these; after none of them: never.
#: A municipality sees nothing at all before the notice.
OPENED_BY: Final[Mapping[Act, frozenset[Act]]] = {
    Act.PLANNED: frozenset({Act.NOTICED}),
    Act.FORM_SET: frozenset({Act.NOTICED}),
    Act.SELF_ASSESSED: frozenset({Act.SENT_IN}),
    Act.EVALUATED: _REPORTS,
    Act.JUDGED: _REPORTS,
    Act.VISITED: _REPORTS,
    Act.ANSWERED: _REPORTS,
    Act.DECIDED: _REPORTS,
    Act.TEXT_SAVED: _REPORTS,
    Act.COMMENT_ANSWERED: frozenset({Act.FINAL_SENT}),
    Act.FINDING_COMMENTED: frozenset({Act.COMMENTS_SENT}),
    Act.ASSIGNED: _NEVER,
    Act.COMMENTED: _NEVER,
    Act.MEASURE_SET: frozenset({Act.CORRECTION_DECLARED}),
    Act.MEASURE_DONE: frozenset({Act.CORRECTION_DECLARED}),
    Act.MEASURE_JUDGED: frozenset({Act.CORRECTION_DECLARED}),
    Act.ASSURANCE_ASKED: _NEVER,
    Act.ASSURED: _NEVER,
    Act.ASSURANCE_RETURNED: _NEVER,
    Act.ORDER_CONSIDERED: frozenset({Act.ORDERED}),
}
