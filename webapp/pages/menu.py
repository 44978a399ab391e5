"""The menu at the top of every page. A new page of its own gets one line in the table here."""

from __future__ import annotations

from typing import NamedTuple

from flask import current_app, request, url_for


class Entry(NamedTuple):
    """A line of the menu.

    `endpoint`: the page it leads to; `text`: the key of its words; `prefix`: the addresses that belong under it;
    `in_book`: whether it is there in the law as files too, where there are no evaluations (`webapp.documentation`).
    """

    endpoint: str
    text: str
    prefix: str
    in_book: bool = False


class Shown(NamedTuple):
    """An entry on a page. `here`: `page` on the page itself, `true` on one below it, else empty (`aria-current`)."""

    address: str
    text: str
    here: str


MENU = (
    Entry("home.home", "page.menu.home", "/vurdering"),
    Entry("upload.form", "page.menu.new", "/vurdering/ny"),
    Entry("workbench.holders", "page.menu.workbench", "/grunnlag"),
    Entry("documents.documents", "page.menu.documents", "/dokument"),
    Entry("search.search", "page.menu.search", "/sok"),
    Entry("law.laws", "page.menu.law", "/lov", in_book=True),
)


def _place(path: str, entry: Entry, address: str) -> str:
    if path == address:
        return "page"
    return "true" if path == entry.prefix or path.startswith(f"{entry.prefix}/") else ""


def menu(static_site: bool) -> tuple[Shown, ...]:
    """The menu for the page that is asked for. A page that this program does not have is left out.

    Only the nearest entry is marked: `/vurdering/ny` belongs to itself and not to `/vurdering`.
    """
    there = [
        (entry, url_for(entry.endpoint))
        for entry in MENU
        if entry.endpoint in current_app.view_functions and (entry.in_book or not static_site)
    ]
    marked = [(entry, place) for entry, address in there if (place := _place(request.path, entry, address))]
    nearest = max(marked, key=lambda found: (found[1] == "page", len(found[0].prefix)), default=None)
    return tuple(
        Shown(address, entry.text, nearest[1] if nearest and nearest[0] is entry else "") for entry, address in there
    )
