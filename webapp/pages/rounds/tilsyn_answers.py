"""The control questions: what the municipality says beside what the evidence shows, and the authority's answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from flask import Blueprint, abort, g, make_response, redirect, request, url_for
from werkzeug.wrappers import Response

from controls.rounds.book import Done, View
from controls.rounds.comparing_views import Difference, Proof, proofs_of, rows_of
from controls.rounds.reminding import can_be_reminded, is_open
from controls.rounds.suggesting import suggested, value_in_words
from controls.storage.reopening import Reopened, reopen
from models.documents import Passage
from models.errors import ProblemError
from models.evidence import Statement
from models.rounds import Act, SentIn, Side, Visit
from webapp.pages.rounds.common import NOT_FOUND, SEE_OTHER, UNUSABLE, Again, problems_in_words
from webapp.pages.rounds.tilsyn_desk import ABOUT, DOES, TilsynPages, letters
from webapp.pages.rounds.tilsyn_fields import question_of

#: after these an evaluation is older than what it rests on
_NEW = frozenset({Act.SENT_IN, Act.SENT_WITHDRAWN, Act.JUDGED})
_EVALUATE, _REMIND = "evaluer", "purr"


class Shown(NamedTuple):
    """A statement behind a question, in words. `words`: quoted from the document; `address`: of the statement."""

    proof: Proof
    title: str
    value: str
    words: str
    address: str


def opened(here: TilsynPages, view: View) -> Reopened | None:
    """The newest evaluation of a tilsyn, with the rules and the evidence it rested on; None before the first."""
    evaluated = view.state.evaluated
    if evaluated is None:
        return None
    return reopen(here.application.store, here.application.municipalities, evaluated.body.evaluation)


def older(view: View) -> bool:
    """Whether something came, or was noted or judged, after the newest evaluation."""
    evaluated = view.state.evaluated
    if evaluated is None:
        return False
    since = evaluated.event.number
    return any(event.number > since for event in view.state.events if event.act in _NEW)


def add_answers(pages: Blueprint, here: TilsynPages) -> None:
    """The page of all control questions, the page of each, and the page of what the authority did itself."""
    _add_all(pages, here)
    _add_one(pages, here)
    _add_visits(pages, here)


def _add_all(pages: Blueprint, here: TilsynPages) -> None:
    def page(view: View, problems: list[str]) -> str:
        found = opened(here, view)
        entries = here.entries(view)
        rows = rows_of(view.state, found.stored.evaluation.findings if found else (), entries, here.application.pack)
        counts = Counter(row.difference for row in rows)
        return here.shown(
            "tilsyn_answers.html",
            view,
            groups=[(kind, [row for row in rows if row.difference is kind]) for kind in Difference if counts[kind]],
            left=sum(row.answer is None for row in rows),
            total=len(rows),
            evaluated=view.state.evaluated,
            older=older(view),
            entries=entries,
            waiting=sum(is_open(one) for one in entries),
            can_remind=can_be_reminded(view, [one for one in entries if is_open(one)], here.today()),
            sent=view.state.last(Act.SENT_IN, "", SentIn),
            problem_links=[(text, "") for text in problems],
            evaluate=_EVALUATE,
            remind=_REMIND,
        )

    @pages.get("/svar")
    def answers(number: int) -> str:
        return page(here.tilsyn(number, Side.AUTHORITY), [])

    @pages.post("/svar")
    def work(number: int) -> Response:
        view = here.tilsyn(number, Side.AUTHORITY)
        what = request.form.get(DOES)
        try:
            if what == _EVALUATE:
                here.desk.evaluator.evaluate(number, here.person(), here.now())
            elif what == _REMIND and Act.REMINDED in view.may:
                here.reminding.remind(here.person(), [number], here.now())
            else:
                abort(UNUSABLE)
        except KeyError:
            abort(NOT_FOUND)
        except ProblemError as error:
            return make_response(page(here.tilsyn(number), problems_in_words(error)), UNUSABLE)
        return redirect(url_for("tilsyn.answers", number=number), SEE_OTHER)


def _add_one(pages: Blueprint, here: TilsynPages) -> None:
    def page(view: View, key: str, again: Again | None = None) -> str:
        question = question_of(view.state.form, key) or abort(NOT_FOUND)
        found = opened(here, view)
        pack = here.application.pack
        rows = rows_of(view.state, found.stored.evaluation.findings if found else (), here.entries(view), pack)
        row = next(one for one in rows if one.question.key == key)
        proofs = proofs_of(row, found.evidence) if found else ()
        words = _words(here, proofs)
        language = letters()
        begun = suggested(
            row, proofs, lambda one: words.get(one.id, ""), pack, view.state.plan.on, language
        )  # fmt: skip
        said = view.state.answer(key)
        keys = [one.key for one in view.state.form.questions] if view.state.form else []
        later = [
            one for one in (*keys[keys.index(key) + 1 :], *keys) if view.state.answer(one) is None and one != key
        ]
        return here.shown(
            "tilsyn_question.html",
            view,
            again,
            question=question,
            row=row,
            by_group=[(g.wording.group(one.group), one.state.value) for one in row.results],
            proofs=[_shown(here, view, proof, words) for proof in proofs],
            answered=said,
            begun={
                "svar": said.body.answer.value if said else "",
                "fakta": said.body.facts if said else begun.facts,
                "vurdering": said.body.assessment if said else begun.assessment,
            },
            suggested=begun,
            later=later[0] if later else "",
            place_of=keys.index(key) + 1,
            total=len(keys),
        )

    @pages.get("/svar/<key>")
    def question(number: int, key: str) -> str:
        return page(here.tilsyn(number, Side.AUTHORITY), key)

    @pages.post("/svar/<key>")
    def answer(number: int, key: str) -> Response:
        view = here.tilsyn(number, Side.AUTHORITY)
        question_of(view.state.form, key) or abort(NOT_FOUND)

        def back(done: Done) -> str:
            form = done.state.form
            left = [one.key for one in form.questions if done.state.answer(one.key) is None] if form else []
            if request.form.get("neste") and left:
                keys = [one.key for one in form.questions] if form else []
                after = [one for one in left if keys.index(one) > keys.index(key)]
                return url_for("tilsyn.question", number=number, key=(after or left)[0])
            return url_for("tilsyn.answers", number=number)

        if request.form.get(ABOUT) != key:
            abort(UNUSABLE)
        return here.do(number, (Act.ANSWERED,), back, lambda seen, again: page(seen, key, again), Side.AUTHORITY)


def _words(here: TilsynPages, proofs: tuple[Proof, ...]) -> Mapping[str, str]:
    """What statements rest on, quoted from the documents as they are kept now; one SQL statement."""
    passages = {
        one.statement.id: Passage.from_id(one.statement.source.passage)
        for one in proofs
        if one.statement.source.passage is not None
    }
    texts = here.desk.evidence.documents.texts({one.sha256 for one in passages.values()}) if passages else {}
    found = {one.statement.id: one.statement.source.quote or "" for one in proofs}
    for key, passage in passages.items():
        text = texts.get((passage.sha256, passage.extractor))
        found[key] = (passage.words(text) or "") if text is not None else found[key]
    return found


def _shown(here: TilsynPages, view: View, proof: Proof, words: Mapping[str, str]) -> Shown:
    statement: Statement = proof.statement
    fact = here.application.pack.facts.get(statement.fact)
    title = fact.title.get(g.wording.language.value) if fact else statement.fact
    address = url_for("statements.statement", holder=view.round.holder, key=statement.id)
    return Shown(
        proof, title, value_in_words(statement, fact, g.wording.language), words.get(statement.id, ""), address
    )


def _add_visits(pages: Blueprint, here: TilsynPages) -> None:
    def page(view: View, again: Again | None = None) -> str:
        return here.shown("tilsyn_visits.html", view, again, visits=view.state.all(Act.VISITED, "", Visit))

    @pages.get("/undersokelse")
    def visits(number: int) -> str:
        return page(here.tilsyn(number, Side.AUTHORITY))

    @pages.post("/undersokelse")
    def visit(number: int) -> Response:
        return here.do(
            number, (Act.VISITED,), lambda _: url_for("tilsyn.visits", number=number), page, Side.AUTHORITY
        )  # fmt: skip
