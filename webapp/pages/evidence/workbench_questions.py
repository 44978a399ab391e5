"""The control questions of a holder: those that are asked for, in the order that settles most or that of the law."""

from __future__ import annotations

from typing import Any, NamedTuple

from flask import Blueprint, g, render_template, request

from controls.evidence.questions import ControlQuestion, Show, Wanted, by_use, chosen, put_together, tally_of
from models.law import Law
from webapp.pages.evidence.workbench_view import Bench, View, question_address
from webapp.pages.frame.wording import Wording

#: questions on one page
LISTED = 50
_LONGEST, _DIGITS = 100, 4


class Place(NamedTuple):
    """A law or provision that questions can be chosen by."""

    value: str
    words: str


def _places(view: View, laws: dict[str, Law], wording: Wording) -> list[Place]:
    """The laws and provisions that have questions, each law before its provisions."""
    found: dict[str, Place] = {}
    for question in view.questions:
        law = laws[question.provision.law]
        name = (law.cited_as or law.name).get(wording.language.value)
        found.setdefault(law.id, Place(law.id, name))
        found.setdefault(
            question.provision.provision,
            Place(
                question.provision.provision,
                f"\N{NO-BREAK SPACE}\N{NO-BREAK SPACE}{wording.section(law, question.provision)}",
            ),
        )
    order = {law: number for number, law in enumerate(laws)}
    place_law = {question.provision.provision: question.provision.law for question in view.questions}
    return sorted(found.values(), key=lambda item: order[place_law.get(item.value, item.value)])


def asked_for(language: str) -> Wanted:
    """What of the questions the address asks for; what it does not know is left out."""
    show = request.args.get("vis", "")
    return Wanted(
        show=Show(show) if show in list(Show) else Show.OPEN,
        place=request.args.get("sted", "")[:_LONGEST],
        own=request.args.get("bare") == "egne",
        theme=request.args.get("tema") == "ja",
        words=request.args.get("q", "")[:_LONGEST],
        language=language,
        advised=request.args.get("anbefalt") == "ja",
    )


def address_of(wanted: Wanted, *, by_law: bool) -> dict[str, Any]:
    """What the address needs to ask for the same."""
    told = {
        "vis": wanted.show.value if wanted.show is not Show.OPEN else "",
        "sted": wanted.place,
        "bare": "egne" if wanted.own else "",
        "tema": "ja" if wanted.theme else "",
        "anbefalt": "ja" if wanted.advised else "",
        "q": wanted.words,
        "rekke": "lov" if by_law else "",
    }
    return {name: value for name, value in told.items() if value}


def citations(questions: list[ControlQuestion], bench: Bench, wording: Wording) -> dict[str, str]:
    """The place in the law of each question, by its id."""
    law = bench.application.pack.law_behind
    return {item.id: wording.cite(law(item.obligation.id), item.version.citation) for item in questions}


def add_questions(pages: Blueprint, bench: Bench) -> None:
    """The page of the questions."""
    laws = {law.id: law for law in bench.application.pack.laws}

    @pages.get("/<holder>/sporsmal")
    def questions(holder: str) -> str:
        wording: Wording = g.wording
        walk = bench.walk()
        view = bench.view(bench.holder(holder), walk.on)
        wanted = asked_for(wording.language.value)
        by_law = request.args.get("rekke") == "lov"
        order = view.questions if by_law else by_use(view.questions)
        found = put_together(chosen(order, wanted))
        # what the same choice finds among recommendations, so that nobody believes that it is not there
        more = 0 if wanted.advised else len(put_together(chosen(order, wanted._replace(advised=True)))) - len(found)
        counts = tally_of(view.questions)
        side = request.args.get("side", "")
        number = int(side) if side.isascii() and side.isdigit() and len(side) <= _DIGITS else 1
        pages_ = max(1, -(-len(found) // LISTED))
        number = min(max(number, 1), pages_)
        shown = found[(number - 1) * LISTED : number * LISTED]
        return render_template(
            "evidence/questions.html",
            holder=view.holder,
            walk=walk,
            view=view,
            found=len(found),
            shown=shown,
            citations=citations([first for first, *_ in shown], bench, wording),
            group_words_of=lambda question: [wording.group(group) for group in question.criterion.groups],
            counts=counts.duties,
            more=more,
            wanted=wanted,
            by_law=by_law,
            shows=tuple(Show),
            places=_places(view, laws, wording),
            kept={**walk.day_only(), **address_of(wanted, by_law=by_law)},
            number=number,
            pages=pages_,
            address=lambda question: question_address(view.holder, question, **walk.day_only()),
        )
