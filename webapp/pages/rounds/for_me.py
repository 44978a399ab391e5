"""What waits for whoever is here, over all their rounds."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from flask import Blueprint, abort, render_template

from controls.days import norwegian_day
from controls.rounds.desk import RoundDesk
from controls.rounds.for_me import ForMe, about
from controls.rounds.my_list import MyList
from controls.storage.notices import Notices
from controls.wiring import Application
from models.holdings import provider_number
from models.law import Texts
from webapp.guarding import here


class Part(NamedTuple):
    """A part of the list: `overdue`, `near` or `rest`."""

    name: str
    items: tuple[ForMe, ...]


def parts(items: tuple[ForMe, ...]) -> tuple[Part, ...]:
    """The list in its parts, those without anything left out."""
    found = (
        Part("overdue", tuple(item for item in items if item.overdue)),
        Part("near", tuple(item for item in items if item.near and not item.overdue)),
        Part("rest", tuple(item for item in items if not item.near and not item.overdue)),
    )
    return tuple(part for part in found if part.items)


def for_me_pages(application: Application) -> Blueprint:
    """The page of the list "for me"."""
    pages = Blueprint("for_me", __name__)
    desk = RoundDesk.of(application)
    mine = MyList(Notices(application.store.engine), desk.book, desk.evidence.holdings)

    def place_words(place: str) -> str:
        if provider_number(place) is not None:
            return ""
        known = application.municipalities.known(place)
        return known[-1].name if known else place

    def duty(item: ForMe) -> Texts | None:
        found = application.pack.obligations.get(about(item.subject))
        return found.title if found else None

    @pages.get("/for-meg")
    def for_me() -> str:
        person = here() or abort(404)
        items = mine.of(person, norwegian_day(application.clock()))
        named: dict[str, Callable[..., object]] = {"place_words": place_words, "duty": duty}
        return render_template("rounds/for_me.html", items=items, parts=parts(items), **named)

    return pages
