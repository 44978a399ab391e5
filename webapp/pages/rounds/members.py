"""Who can be given something to do in a round: those with an account on the side of whoever looks."""

from __future__ import annotations

from flask import g

from controls.rounds.book import View
from controls.storage.accounts import Accounts
from models.access import AUTHORITY_ROLES, MUNICIPALITY_ROLES
from models.rounds import Side
from rules.municipalities import Municipalities
from webapp.pages.frame.wording import Wording


def members_of(view: View, accounts: Accounts, municipalities: Municipalities) -> list[tuple[str, str]]:
    """The accounts on the same side, each with its id and what it is called with its roles.

    A municipality that has got a new number since has its people under either.
    """
    wording: Wording = g.wording
    places, roles = {view.round.authority}, AUTHORITY_ROLES
    if view.side is Side.MUNICIPALITY:
        place, roles = view.round.municipality, MUNICIPALITY_ROLES
        heir = municipalities.heir(place)
        places = {place, heir.number} if heir is not None else {place}
    found = {}
    for one in sorted(places):
        for account in accounts.members(one, roles):
            held = sorted(item.role for item in account.held if item.place == one and item.ended_at is None)
            told = ", ".join(wording.word("access_role", role.value) for role in held)
            found[account.id] = f"{account.name} ({told})"
    return [(str(number), name) for number, name in found.items()]
