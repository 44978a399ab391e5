"""The menu at the top of every page. A new page of its own gets one line in the table here."""

from __future__ import annotations

from typing import NamedTuple

from flask import current_app, request, url_for

from models.access import Action
from webapp.guarding import may


class Entry(NamedTuple):
    """A line of the menu.

    `endpoint`: the page it leads to; `text`: the key of its words; `prefix`: the addresses that belong under it;
    `action`: what only those see the line who may do it somewhere (None: everybody); `or_action`: or this;
    `in_book`: whether it is there in the law as files too, where there are no evaluations (`webapp.documentation`);
    `also`: more addresses that belong under it.
    """

    endpoint: str
    text: str
    prefix: str
    action: Action | None = None
    in_book: bool = False
    also: tuple[str, ...] = ()
    or_action: Action | None = None


class Shown(NamedTuple):
    """An entry on a page. `here`: `page` on the page itself, `true` on one below it, else empty (`aria-current`)."""

    address: str
    text: str
    here: str


MENU = (
    Entry("home.home", "page.menu.home", "/vurdering"),
    # a centre is in no round, and has agreements and questionnaires to answer
    Entry("for_me.for_me", "page.menu.for_me", "/for-meg", Action.ROUND_READ, or_action=Action.EVIDENCE_WRITE),
    Entry("overview.mine", "page.menu.overview", "/oversikt", Action.EVALUATION_READ, also=("/kommune", "/fylke")),
    Entry("overview.all_outcomes", "page.menu.outcomes", "/utfall", Action.OUTCOMES_READ),
    Entry("rounds.rounds", "page.menu.rounds", "/runde", Action.ROUND_READ),
    Entry("campaign.campaigns", "page.menu.campaigns", "/kampanje", Action.COUNTY_READ),
    Entry("workbench.holders", "page.menu.workbench", "/grunnlag", Action.EVIDENCE_READ),
    Entry("documents.documents", "page.menu.documents", "/dokument", Action.EVIDENCE_READ),
    Entry("access.people", "page.menu.people", "/brukere", Action.PEOPLE_MANAGE),
    Entry("search.search", "page.menu.search", "/sok"),
    Entry("law.laws", "page.menu.law", "/lov", in_book=True),
)


def _place(path: str, entry: Entry, address: str) -> str:
    if path == address:
        return "page"
    under = any(path == prefix or path.startswith(f"{prefix}/") for prefix in (entry.prefix, *entry.also))
    return "true" if under else ""


def menu(static_site: bool) -> tuple[Shown, ...]:
    """The menu for the page that is asked for, of the pages that the reader may see.

    Only the nearest entry is marked: `/vurdering/ny` belongs to itself and not to `/vurdering`.
    """
    there = [
        (entry, url_for(entry.endpoint))
        for entry in MENU
        if entry.endpoint in current_app.view_functions
        and (entry.in_book or not static_site)
        and (entry.action is None or may(entry.action) or (entry.or_action is not None and may(entry.or_action)))
    ]
    marked = [(entry, place) for entry, address in there if (place := _place(request.path, entry, address))]
    nearest = max(marked, key=lambda found: (found[1] == "page", len(found[0].prefix)), default=None)
    return tuple(
        Shown(address, entry.text, nearest[1] if nearest and nearest[0] is entry else "") for entry, address in there
    )
