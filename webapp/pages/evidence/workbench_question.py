"""One control question: what it asks, what stands on it, the passages that may answer it, and a person's answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property
from typing import Any, NamedTuple

from flask import Blueprint, Response, abort, g, make_response, redirect, render_template, request, url_for

from controls.evidence.assembling import SELF
from controls.evidence.questions import (
    ControlQuestion,
    Ground,
    Wanted,
    by_use,
    chosen,
    grounds_of,
    put_together,
    tally_of,
)
from controls.evidence.statements import UNDO_WITHIN
from controls.rounds.desk import RoundDesk
from controls.rounds.guards import scope_of
from controls.sensitive.identity import holds_identity_number
from models.access import Role
from models.documents import Document
from models.errors import Problem, ProblemError
from models.evidence import MUNICIPALITY
from models.holdings import Item, ItemKind, Origin, provider_holder
from models.rounds import RoundKind
from models.words import ShownBy, StatementCertainty
from webapp.guarding import here
from webapp.pages.evidence.statement_begin import remembered, who_speaks
from webapp.pages.evidence.statement_form import Filled, StatementForm, faults_of, parse, period_of, sent
from webapp.pages.evidence.workbench_passages import Passages, Shown, address_of, other_questions
from webapp.pages.evidence.workbench_view import Bench, View, Walk, question_address
from webapp.pages.frame.wording import Wording

_SEE_OTHER, _UNUSABLE = 303, 422
#: the names in an address of the statements that were kept, or taken back, just now
KEPT, UNDONE = "laget", "angret"
_MOST_KEPT = 8


class Stands(NamedTuple):
    """A statement that stands on the question.

    `words`: of its passage, as far as they may be shown; `address`: where they are shown in the document; `source`:
    the document and the place, in words; `provider`: whose it is, where it is not the holder's own; `undo`: whether
    it was made so lately that it can be taken back without a reason.
    """

    ground: Ground
    words: str
    address: str
    source: str
    provider: str
    undo: bool


class Way(NamedTuple):
    """The question before and the one after, as addresses; empty where there is none."""

    before: str
    after: str


class Came(NamedTuple):
    """The round whose page of questions the reader came from. `scope`: the obligations it is about."""

    number: int
    title: str
    scope: frozenset[str]


class Made(NamedTuple):
    """What was kept just now: the statements, and whether they can still be taken back."""

    keys: tuple[str, ...]
    undo: bool


class _Question:
    """One question of a holder on a day, as it is shown."""

    def __init__(self, bench: Bench, view: View, walk: Walk, question: ControlQuestion) -> None:
        self.bench, self.view, self.walk, self.question = bench, view, walk, question
        self.wording: Wording = g.wording
        self.providers = {one.agreement.known_as: one.name for one in view.assembled.running}

    @cached_property
    def passages(self) -> Passages:
        """The passages of the holder's own documents."""
        return self._passages([self.view.holder.id])

    @cached_property
    def others(self) -> Passages:
        """The passages of the documents of providers that have said something, and that there is an agreement with.

        With today: what a former provider keeps is not shared any more, whatever day is looked at.
        """
        mine, today = self.view.holder.id, self.bench.today()
        now = {
            provider_holder(one.agreement.provider)
            for one in self.view.assembled.running
            if one.agreement.holds(today)
        }  # fmt: skip
        said = dict.fromkeys(item.holder for item in self.view.assembled.of.values() if item.holder != mine)
        return self._passages(holder for holder in said if holder in now)

    def _passages(self, holders: Iterable[str]) -> Passages:
        documents = self.bench.desk.documents.documents_of(holders)
        searching = self.bench.searching
        return Passages(searching.suggester(self.view.on), searching.sources(documents), documents)

    # --- what there is ---

    def parties(self) -> list[tuple[str, str]]:
        """Whom a statement can be about, as id and name."""
        holder = self.view.holder
        if holder.is_provider:
            return [(SELF, holder.name)]
        return [
            (MUNICIPALITY, self.wording.say("page.workbench.municipality", name=holder.name)),
            *self.providers.items(),
        ]

    def stands(self) -> list[Stands]:
        """Everything that is said of the fact."""
        now = self.bench.application.clock()
        titles = {item.id: item for item in self.view.assembled.evidence.documents}
        found = []
        for ground in grounds_of(self.question, self.view.assembled.evidence):
            statement = ground.statement
            item = self.view.assembled.of.get(statement.id)
            provider = self.view.provider_name(statement.id)
            shelf = self.others if provider else self.passages
            document = self._document(item, shelf)
            source = titles.get(statement.source.document)
            locator = statement.source.locator or ""
            told = ", ".join(filter(None, [source.title if source else "", locator]))
            words = shelf.words(statement.source.passage) or statement.source.quote or ""
            address = address_of(document, statement.source.passage) if document else ""
            lately = item is not None and item.gone is None and now - item.at <= UNDO_WITHIN
            found.append(Stands(ground, words, address, told, provider, lately and not provider))
        return found

    def _document(self, item: Item | None, shelf: Passages) -> Document | None:
        """The stored document that a statement rests on; None where it rests on none that is still there."""
        found = shelf.by_id.get(item.document) if item is not None and item.document is not None else None
        return found if found is not None and found.destroyed is None else None

    def own_items(self) -> list[Item]:
        """The statements the holder has made, oldest first."""
        mine = [item for item in self.view.assembled.of.values() if item.holder == self.view.holder.id]
        return sorted(mine, key=lambda item: item.id)

    # --- what a form begins with ---

    def begins(self, document: Document | None) -> dict[str, tuple[str, ...]]:
        """What a statement on a document begins with: never an answer, only what goes with it."""
        items = self.own_items()
        told: dict[str, tuple[str, ...]] = {
            "sikkerhet": (StatementCertainty.CERTAIN.value,),
            "vist_ved": (ShownBy.DOCUMENT.value if document else ShownBy.ASSERTION.value,),
            "fra": (str(self.view.on),),
        }
        by_hand = [item.by for item in items if item.origin is Origin.HAND]
        if by_hand:
            told["rolle"] = (by_hand[-1],)
        told |= who_speaks(self.view.holder, document, self.providers)
        if document is None:
            return told
        description = document.newest.description
        told |= period_of(description.date, description.period_from, description.period_to)
        last = next((item for item in reversed(items) if item.document == document.id), None)
        return told | remembered(last)

    def groups(self) -> dict[str, tuple[str, ...]]:
        """The group that the answer is about, where only one is asked for."""
        asked = self.question.criterion.groups
        return {"gruppe": (asked[0].value,)} if len(asked) == 1 else {}

    def suggested(self) -> list[Shown]:
        """The passages to choose among: the one in the hand first, where it is none of those suggested."""
        found = list(self.passages.suggested(self.question))
        named = self.passages.named(self.walk.passage) if self.walk.passage else None
        if named is not None and all(item.passage != named.passage for item in found):
            found.insert(0, named)
        begun: dict[int, dict[str, tuple[str, ...]]] = {}
        shown = []
        for item in found:
            document = self.passages.documents[item.passage.sha256]
            filled = begun.setdefault(document.id, self.begins(document))
            chosen = item.passage.id == self.walk.passage
            shown.append(self.passages.shown(item, filled, self.wording, chosen=chosen))
        return shown

    def form(self, suggested: Sequence[Shown], filled: Filled | None, problems: Iterable[Problem]) -> StatementForm:
        """The form: as it was sent, or as it begins."""
        chosen = next((item for item in suggested if item.chosen), None)
        hint = chosen.hint if chosen else None
        begun: Filled = {**self.groups(), **(chosen.filled if chosen else self.begins(None))}
        return StatementForm(
            fact=self.question.fact,
            parties=self.parties(),
            filled=begun if filled is None else filled,
            groups=self.question.criterion.groups,
            faults=faults_of(problems, self.wording),
            proposed=hint.mode if hint else None,
            why=self.wording.say(f"suggestions.why.{hint.why.value}") if hint else "",
        )

    # --- the way on ---

    def address(self, question: ControlQuestion, walk: Walk, **more: Any) -> str:  # noqa: ANN401 - parts of an address
        """Where a question is."""
        return question_address(self.view.holder, question, **walk.query(), **more)

    def way(self) -> Way:
        """The question before on the way here, and the next one that settles most of those not passed.

        From a duty the way goes on to duties only: nobody is led into what is recommended without asking for it. Who
        came from a round to what only the municipality can answer, goes on among those that the round has.
        """
        # several provisions can ask for one fact: what was passed in one of them is passed in all
        passed = {item.fact.id for name in self.walk.seen if (item := self.view.question(name))}
        passed.add(self.question.fact.id)
        if self.came is not None and self.question.own:
            open_ = self.of_round(self.came)
        else:
            open_ = chosen(by_use(self.view.questions), Wanted(advised=not self.question.mandatory))
        rest = [item for item in open_ if item.fact.id not in passed]
        onwards = self.walk.past(self.question.id)
        after = self.address(rest[0], onwards) if rest else ""
        before = next((item for name in self.walk.seen[-1:] if (item := self.view.question(name))), None)
        return Way(self.address(before, self.walk.back()) if before else "", after)

    def left(self) -> int:
        """How many questions wait for an answer: of duties, and of recommendations where this is one.

        Of the round's own ones, for who came from there.
        """
        if self.came is not None and self.question.own:
            return len(put_together(self.of_round(self.came)))
        told = tally_of(self.view.questions)
        return told.duties.open + (0 if self.question.mandatory else told.advised.open)

    def made(self, now: datetime) -> Made | None:
        """What was kept just now, where the address names it."""
        mine = {item.key: item for item in self.own_items()}
        keys = [key for key in request.args.getlist(KEPT)[:_MOST_KEPT] if key in mine]
        found = [mine[key] for key in keys if mine[key].gone is None and mine[key].name == self.question.fact.id]
        if not found:
            return None
        return Made(tuple(item.key for item in found), all(now - item.at <= UNDO_WITHIN for item in found))

    def of_round(self, came: Came) -> list[ControlQuestion]:
        """What only the municipality can answer and a round has open, those that settle most first."""
        found = [item for item in by_use(self.view.questions) if item.open and item.own and item.mandatory]
        return [item for item in found if item.obligation.id in came.scope]

    @cached_property
    def came(self) -> Came | None:
        """The round that the reader came from; None for none, or where it is no round of the holder's for them."""
        person = here()
        if not self.walk.round or person is None:
            return None
        view = RoundDesk.of(self.bench.application).book.view(self.walk.round, person)
        if view is None or view.round.kind is not RoundKind.SELF_AUDIT or view.round.holder != self.view.holder.id:
            return None
        # a contributor has no page of questions
        if view.roles <= {Role.SERVICE}:
            return None
        scope = frozenset(scope_of(view.state, self.bench.application.pack))
        return Came(view.round.id, view.state.plan.title, scope)

    def page(self, filled: Filled | None = None, problems: Sequence[Problem] = ()) -> str:
        """The whole page."""
        suggested = self.suggested()
        made = self.made(self.bench.application.clock()) if filled is None else None
        pack = self.bench.application.pack
        duty = self.question.obligation
        by_id = {item.id: item for item in self.view.questions}
        offered = (
            other_questions(self.passages, self.walk.passage, self.question, by_id)
            if made and self.walk.passage
            else []
        )
        place: dict[str, Any] = {"obligation": duty.id, "criterion": self.question.criterion.id}
        onwards = self.walk.past(self.question.id).with_passage(self.walk.passage)
        return render_template(
            "evidence/question.html",
            holder=self.view.holder,
            view=self.view,
            walk=self.walk,
            came=self.came,
            question=self.question,
            citation=self.wording.cite(pack.law_behind(duty.id), self.question.version.citation),
            groups=[self.wording.group(group) for group in self.question.criterion.groups],
            stands=self.stands(),
            parties=dict(self.parties()),
            suggested=suggested,
            missing_passage=bool(self.walk.passage) and not any(item.chosen for item in suggested),
            documents=len(self.passages.documents),
            form=self.form(suggested, filled, problems),
            made=made,
            undone=request.args.get(UNDONE) == "ja",
            offered=[(item, self.address(item, onwards)) for item in offered],
            way=self.way(),
            choose=lambda passage: self.address(self.question, self.walk.with_passage(passage)),
            here=self.address(self.question, replace(self.walk, passage="")),
            action=self.address(self.question, self.walk),
            undo=url_for("workbench.undo", holder=self.view.holder.id, **place, **self.walk.query()),
            open_number=self.left(),
        )


def _opened(bench: Bench, holder: str, obligation: str, criterion: str) -> _Question:
    """The question that the address names, or 404."""
    walk = bench.walk()
    view = bench.view(bench.holder(holder), walk.on)
    found = view.question(f"{obligation}/{criterion}")
    return _Question(bench, view, walk, found or abort(404))


def _kept(opened: _Question) -> Response:
    """Keep what was sent, and go back to the question; or show the form again with what is wrong."""
    filled = sent(request.form)
    parsed = parse(filled, opened.question.fact)
    problems = parsed.problems
    made: tuple[Item, ...] = ()
    if not problems:
        moment = opened.bench.application.clock()
        try:
            made = opened.bench.desk.book.make(opened.view.holder, parsed.drafts, parsed.by, moment)
        except ProblemError as error:
            problems = error.problems
    passage = next(iter(filled.get("utdrag", ())), "")
    opened.walk = opened.walk.with_passage(passage)
    if problems:
        # what nobody may write here is not shown once more
        fit = {part: texts for part, texts in filled.items() if not any(map(holds_identity_number, texts))}
        return make_response(opened.page(fit, problems), _UNUSABLE)
    address = opened.address(opened.question, opened.walk, **{KEPT: [item.key for item in made]})
    return make_response(redirect(address, _SEE_OTHER))


def add_question(pages: Blueprint, bench: Bench) -> None:
    """The page of one question, and what is sent from it."""

    @pages.get("/<holder>/sporsmal/<obligation>/<criterion>")
    def question(holder: str, obligation: str, criterion: str) -> str:
        return _opened(bench, holder, obligation, criterion).page()

    @pages.post("/<holder>/sporsmal/<obligation>/<criterion>")
    def keep(holder: str, obligation: str, criterion: str) -> Response:
        return _kept(_opened(bench, holder, obligation, criterion))

    @pages.post("/<holder>/sporsmal/<obligation>/<criterion>/angre")
    def undo(holder: str, obligation: str, criterion: str) -> Response:
        walk = bench.walk()
        found = bench.holder(holder)
        for key in dict.fromkeys(request.form.getlist("nokkel")[:_MOST_KEPT]):
            item = bench.desk.holdings.item(found.id, ItemKind.STATEMENT, key)
            bench.desk.book.undo(found.id, key, item.by if item else "-", bench.application.clock())
        place: dict[str, Any] = {"obligation": obligation, "criterion": criterion}
        return make_response(
            redirect(url_for("workbench.question", holder=found.id, **place, **walk.query(), angret="ja"), _SEE_OTHER)
        )
