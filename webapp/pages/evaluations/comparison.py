"""Two stored evaluations beside each other: what moved, and why; and one obligation with both its proofs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from flask import Blueprint, abort, g, render_template, request

from controls.comparison import (
    Cause,
    Comparison,
    Moved,
    Question,
    Said,
    Side,
    Touched,
    Use,
    compare_evaluations,
)
from controls.storage.reopening import Reopened, reopen
from controls.storage.store import MAX_ID, Summary
from controls.wiring import Application
from models.access import Action
from models.evidence import Document, Evidence, Judgement, NotExamined, Provider, Request, Statement
from models.findings import Finding
from models.law import AgeFrom, Criterion, Obligation, Version
from rules.pack import Pack
from rules.proof import Node, prove
from webapp.guarding import places
from webapp.pages.evaluations.evaluations import BESIDE, decisive_first, parties
from webapp.pages.frame.pictures import flow
from webapp.pages.frame.wording import Wording
from webapp.pages.law.differences import Difference, difference

#: how many evaluations of each kind are offered at a time
OFFERED = 25
#: the names in the address of the evaluations that the two lists go on after
SAME, OTHERS = "samme", "andre"
#: the kinds of difference, in the order they are told
KINDS = ("moved", "otherwise", "appeared", "disappeared")


class PartWords(NamedTuple):
    """A part of the evidence that differs, in words. `name`, `text`: its id and what it says, in Norwegian."""

    kind: str
    how: str
    name: str
    text: str
    fields: tuple[str, ...]


class UseWords(NamedTuple):
    """A statement that does not count as it did. `told`: how old it is, and may be, where that is what differs."""

    statement: str
    before: str
    after: str
    told: str


class QuestionWords(NamedTuple):
    """A control question that moved: its words, its group, its states as codes, and the statements that moved it."""

    ask: str
    role: str
    group: str
    before: str
    after: str
    uses: tuple[UseWords, ...]


class SaidWords(NamedTuple):
    """A judgement that does not count as it did."""

    kind: str
    by: str
    on: date
    before: str
    after: str


class Told(NamedTuple):
    """An obligation that differs, in words."""

    item: Moved
    title: str
    before: str
    after: str
    reasons_before: tuple[str, ...]
    reasons_after: tuple[str, ...]
    causes: tuple[str, ...]
    law: Difference | None
    evidence: tuple[PartWords, ...]
    questions: tuple[QuestionWords, ...]
    said: tuple[SaidWords, ...]
    unmet: tuple[str, ...]
    met: tuple[str, ...]


class Both(NamedTuple):
    """Two stored evaluations, opened, and what differs."""

    one: Reopened
    other: Reopened
    found: Comparison


def _what(part: object, pack: Pack, language: str) -> str:
    """What a part of the evidence says, shortly."""
    if isinstance(part, Statement):
        fact = pack.facts.get(part.fact)
        return fact.title.get(language) if fact is not None else part.fact
    if isinstance(part, Document):
        return part.title
    if isinstance(part, Request):
        return part.what
    if isinstance(part, Judgement):
        return f"{part.by}, {part.obligation}"
    if isinstance(part, Provider):
        return part.name
    return part.reason if isinstance(part, NotExamined) else ""


def part_words(parts: Iterable[Touched], pack: Pack, wording: Wording) -> tuple[PartWords, ...]:
    """Parts of the evidence that differ, in words. `pack`: the rules that know the facts."""
    return tuple(
        PartWords(
            wording.say(f"page.comparison.part.{part.kind}"),
            wording.say(f"page.comparison.how.{part.how}"),
            "" if part.kind == "judgement" else part.name,
            _what(part.after or part.before, pack, wording.language.value),
            tuple(wording.say(f"page.comparison.field.{name}") for name in part.fields),
        )
        for part in parts
    )


def cause_words(item: Moved, wording: Wording) -> tuple[str, ...]:
    """Why an answer moved: a sentence for each set of causes, those that are enough alone first."""

    def name(cause: Cause) -> str:
        return wording.say(f"page.comparison.cause.{cause.value}")

    told = []
    for some in item.causes:
        if len(some) > 1:
            told.append(
                wording.say("page.comparison.cause.together", causes="; ".join(name(cause) for cause in some))
            )
        elif some[0] in (Cause.SCOPE, Cause.PROGRAM):
            told.append(f"{name(some[0])}.")
        else:
            key = "page.comparison.cause.also" if told else "page.comparison.cause.alone"
            told.append(wording.say(key, cause=name(some[0])))
    return tuple(told)


def _version(finding: Finding | None, pack: Pack) -> Version | None:
    if finding is None:
        return None
    versions = pack.obligations[finding.obligation].versions
    return next(version for version in versions if version.in_force.from_ == finding.version)


def _criterion(version: Version | None, name: str) -> Criterion | None:
    if version is None:
        return None
    asked = (*((version.applies_when,) if version.applies_when else ()), *version.criteria)
    return next((criterion for criterion in asked if criterion.id == name), None)


class _Teller:
    """Puts what differs between two evaluations in words."""

    def __init__(self, both: Both, wording: Wording) -> None:
        self.both = both
        self.wording = wording
        self.packs = (both.one.pack, both.other.pack)
        self.evidence = (both.one.evidence, both.other.evidence)
        self.two = Cause.MUNICIPALITY in both.found.differing

    def obligation(self, name: str) -> Obligation:
        return self.packs[1].obligations.get(name) or self.packs[0].obligations[name]

    def tell(self, item: Moved) -> Told:
        wording = self.wording
        before, after = item.before, item.after
        language = wording.language.value
        pack = self.packs[1] if item.obligation in self.packs[1].obligations else self.packs[0]
        return Told(
            item,
            self.obligation(item.obligation).title.get(language),
            before.outcome.value if before is not None else "",
            after.outcome.value if after is not None else "",
            tuple(wording.reasons(before.reasons)) if before is not None else (),
            tuple(wording.reasons(after.reasons)) if after is not None else (),
            cause_words(item, wording),
            difference(item.change, pack, wording) if item.change is not None else None,
            part_words(item.evidence, self.packs[1], wording),
            tuple(self.question(item, question) for question in item.questions),
            tuple(self.said(said) for said in item.said),
            tuple(self.request(name) for name in item.unmet),
            tuple(self.request(name) for name in item.met),
        )

    def question(self, item: Moved, question: Question) -> QuestionWords:
        versions = (_version(item.before, self.packs[0]), _version(item.after, self.packs[1]))
        criteria = [_criterion(version, question.criterion) for version in versions]
        criterion = criteria[1] or criteria[0]
        # two municipalities have statements of their own: that each lacks the other's says nothing
        uses = () if self.two or question.before is None or question.after is None else question.uses
        return QuestionWords(
            criterion.ask.get(self.wording.language.value) if criterion is not None else question.criterion,
            criterion.role.value if criterion is not None else "shows",
            question.group.value,
            question.before.value if question.before is not None else "",
            question.after.value if question.after is not None else "",
            tuple(self.use(use, criterion) for use in uses),
        )

    def status(self, status: str) -> str:
        if status in ("used", ""):
            return self.wording.say(f"page.comparison.use.{status or 'absent'}")
        return self.wording.word("aside", status)

    def use(self, use: Use, criterion: Criterion | None) -> UseWords:
        told = ""
        if "stale" in (use.before, use.after) and criterion is not None:
            evidence = self.evidence[1 if use.after else 0]
            day = _counted_from(use.statement, criterion, evidence)
            fresh = self.wording.say("page.comparison.fresh", n=criterion.fresh.months)
            told = (
                f"{self.wording.say('page.comparison.dated', day=self.wording.day(day))}; {fresh}" if day else fresh
            )
        return UseWords(use.statement, self.status(use.before), self.status(use.after), told)

    def said(self, said: Said) -> SaidWords:
        def status(code: str) -> str:
            if code in ("counted", ""):
                return self.wording.say(f"page.comparison.use.{code or 'absent'}")
            return self.wording.word("why_not", code)

        label = said.label
        kind = self.wording.word("judgement_kind", label.kind.value)
        return SaidWords(kind, label.by, label.on, status(said.before), status(said.after))

    def request(self, name: str) -> str:
        asked = {item.id: item.what for evidence in self.evidence for item in evidence.requests}
        return asked.get(name, name)


def _counted_from(name: str, criterion: Criterion, evidence: Evidence) -> str:
    """The day from which the age of a statement is counted, as ISO text (a year or month where no more is known)."""
    statement = next((item for item in evidence.statements if item.id == name), None)
    if statement is None:
        return ""
    if statement.sample is not None:
        return str(statement.sample.to)
    if statement.to is not None:
        return str(statement.to)
    if criterion.fresh.from_ is AgeFrom.DOCUMENT:
        dates = {document.id: document.date for document in evidence.documents}
        return dates.get(statement.source.document, str(statement.from_))
    return str(statement.from_)


def _side(opened: Reopened) -> Side:
    return Side(opened.stored.evaluation, opened.pack, opened.evidence)


def _summaries(both: Both) -> tuple[Summary, Summary]:
    return both.one.stored.summary, both.other.stored.summary


def _after(name: str) -> int | None:
    """The id that a list goes on after; None where the address names none that could be one."""
    text = request.args.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) <= len(str(MAX_ID)) else None


def _page(found: Iterable[Summary], number: int) -> list[Summary]:
    """Those that can be compared with the evaluation `number`: every one but itself."""
    return [item for item in found if item.id != number]


def comparison_pages(application: Application) -> Blueprint:
    """The pages that compare two evaluations."""
    pages = Blueprint("comparison", __name__, url_prefix="/vurdering")
    store = application.store

    def open_both(number: int, other: int) -> Both:
        one = reopen(store, application.municipalities, number)
        two = one if other == number else reopen(store, application.municipalities, other)
        if one is None or two is None:
            abort(404)
        return Both(one, two, compare_evaluations(_side(one), _side(two), application.machines))

    @pages.get("/<int:number>/mot")
    def choose(number: int) -> str:
        stored = store.evaluation(number)
        if stored is None:
            abort(404)
        summary = stored.summary
        mine, whose = places(Action.EVALUATION_READ), summary.municipality
        same = _page(store.evaluations(OFFERED + 2, _after(SAME), municipality=whose, places=mine), number)
        others = _page(
            store.evaluations(OFFERED + 2, _after(OTHERS), municipality=whose, others=True, places=mine), number
        )
        return render_template(
            "evaluations/comparison_choose.html",
            number=number,
            summary=summary,
            same=same[:OFFERED],
            others=others[:OFFERED],
            more_same=same[OFFERED - 1].id if len(same) > OFFERED else None,
            more_others=others[OFFERED - 1].id if len(others) > OFFERED else None,
        )

    @pages.get("/<int:number>/mot/<int:other>")
    def comparison(number: int, other: int) -> str:
        both = open_both(number, other)
        wording: Wording = g.wording
        teller = _Teller(both, wording)
        found = both.found
        one, two = _summaries(both)
        told = {kind: [teller.tell(item) for item in getattr(found, kind)] for kind in KINDS}
        return render_template(
            "evaluations/comparison.html",
            number=number,
            other=other,
            one=one,
            two=two,
            found=found,
            told=told,
            by_outcome=_by_outcome(told["moved"]),
            flows=found.flows,
            flow=flow(found.flows),
            evidence=part_words(found.evidence, both.other.pack, wording),
            two_municipalities=Cause.MUNICIPALITY in found.differing,
        )

    @pages.get("/<int:number>/mot/<int:other>/<obligation>")
    def obligation(number: int, other: int, obligation: str) -> str:
        both = open_both(number, other)
        wording: Wording = g.wording
        teller = _Teller(both, wording)
        findings = [
            next((item for item in opened.stored.evaluation.findings if item.obligation == obligation), None)
            for opened in (both.one, both.other)
        ]
        if findings == [None, None]:
            abort(404)
        item = next((item for item in both.found.every if item.obligation == obligation), None)
        return render_template(
            "evaluations/comparison_one.html",
            number=number,
            other=other,
            one=both.one.stored.summary,
            two=both.other.stored.summary,
            name=obligation,
            title=teller.obligation(obligation).title.get(wording.language.value),
            told=teller.tell(item) if item is not None else None,
            sides=[
                _proof(opened, finding, wording)
                for opened, finding in zip((both.one, both.other), findings, strict=True)
            ],
            beside=BESIDE,
            known=obligation in application.pack.obligations,
        )

    return pages


class ProofSide(NamedTuple):
    """One of the two proofs: the evaluation, its finding (None: not judged), the nodes, and who the parties are."""

    summary: Summary
    finding: Finding | None
    citation: str
    proof: tuple[Node, ...]
    parties: dict[str, str]


def _proof(opened: Reopened, finding: Finding | None, wording: Wording) -> ProofSide:
    summary = opened.stored.summary
    known = parties(opened.evidence, wording)
    version = _version(finding, opened.pack)
    if finding is None or version is None:
        return ProofSide(summary, None, "", (), known)
    tree = prove(finding, opened.pack, opened.evidence, summary.on, wording.language.value)
    law = opened.pack.law_behind(finding.obligation)
    return ProofSide(summary, finding, wording.cite(law, version.citation), tuple(decisive_first(tree)), known)


def _by_outcome(told: Iterable[Told]) -> dict[str, list[Told]]:
    """What moved by the outcome it came to: what is broken first, then what is no longer known."""
    order = ("broken", "not_followed", "unresolved", "met", "followed", "not_relevant", "informational")
    found: dict[str, list[Told]] = {code: [] for code in order}
    for item in told:
        found[item.after].append(item)
    return {code: items for code, items in found.items() if items}
