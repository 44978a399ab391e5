"""One box to look for words in: the law, its control questions and interpretations, and stored evidence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from flask import Blueprint, g, render_template, request, url_for

from controls.days import norwegian_day
from controls.evidence.holders import Holders
from controls.phrases import around, ask, marked
from controls.search import Found, LawIndex, Pages, Part, only_of, page_of
from controls.storage.documents import Documents
from controls.storage.evidence_texts import FARTHEST, Hit, search_evidence
from controls.storage.holdings import Holdings
from controls.wiring import Application
from models.access import Action
from webapp.guarding import holders, may, places
from webapp.pages.frame.wording import Wording

#: what is shown of each part when all are shown, and of one part on a page of its own
FIRST = 5
PAGE = 20
#: the most holders whose documents are offered
MOST_HOLDERS = 60
QUERY, ONLY, SIDE = "q", "del", "side"
#: digits of a page number that is believed
_DIGITS = 4


class Section(NamedTuple):
    """One part of what was found. `number`: how many there are; None when only that there are more is known."""

    part: Part
    number: int | None
    law: Sequence[Found]
    evidence: Sequence[Hit]
    pages: Pages


def _side() -> int:
    told = request.args.get(SIDE, "")
    return int(told) if told.isascii() and told.isdigit() and len(told) <= _DIGITS else 1


def _only() -> Part | None:
    told = request.args.get(ONLY, "")
    return Part(told) if told in list(Part) else None


def search_pages(application: Application) -> Blueprint:
    """The search page."""
    pages = Blueprint("search", __name__)

    # the law's index changes with the day, because another wording may be in force
    @lru_cache(maxsize=2)
    def index(on: date) -> LawIndex:
        return LawIndex(application.pack, on)

    @pages.get("/sok")
    def search() -> str:
        wording: Wording = g.wording
        # a question is read from the address and goes nowhere else: the log has no query strings
        query = ask(request.args.get(QUERY, ""))
        only, side = _only(), _side()
        size = PAGE if only else FIRST
        sections = []
        mine = places(Action.EVALUATION_READ)
        for part in Part if only is None else (only,):
            if part is Part.EVIDENCE and not mine:
                continue
            if part is Part.EVIDENCE:
                side_of = min(side, FARTHEST // size) if only else 1
                skip = (side_of - 1) * size
                hits = search_evidence(application.store.engine, query, size + 1, skip, places=mine)
                shown = hits[:size]
                last = skip + len(shown)
                told = Pages(side_of, skip + 1 if shown else 0, last, side_of > 1, len(hits) > size)
                number = None if told.after or told.before else len(shown)
                sections.append(Section(part, number, (), shown, told))
            else:
                found = index(norwegian_day(application.clock())).search(part, query, wording.language)
                told = page_of(side if only else 1, size, len(found))
                sections.append(Section(part, len(found), only_of(found, told), (), told))
        names = Holders(Holdings(application.store.engine), application.municipalities)
        theirs = holders() if may(Action.EVIDENCE_READ) else frozenset()
        counts = Documents(application.store.engine).counts(theirs) if theirs else {}
        there = any(section.law or section.evidence for section in sections)
        return render_template(
            "frame/search.html",
            query=query,
            only=only,
            sections=[section for section in sections if only or section.law or section.evidence],
            there=there,
            holders=names.all_with(frozenset(counts))[:MOST_HOLDERS] if counts else (),
            marked=lambda text: tuple(marked(text, query)),
            around=lambda text: around(text, query),
            address=lambda **more: url_for("search.search", **{QUERY: query.text, **more}),
            facts=application.pack.facts,
        )

    return pages
