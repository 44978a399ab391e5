"""A stored evaluation: its findings by provision, those of them that are asked for, and each with its proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urlencode

from flask import Blueprint, abort, g, render_template, request

from controls.filtering import (
    STRENGTHS,
    TOLD,
    Asked,
    Dimension,
    Row,
    Theme,
    Wanted,
    address_of,
    asked_for,
    chosen,
    counts,
    neighbours,
    rows_of,
)
from controls.overview import by_provision, tally, version_of
from controls.storage.documents import Documents
from controls.storage.reopening import reopen
from controls.todo import next_of, todo_of
from controls.wiring import Application
from models.evidence import MUNICIPALITY, Evidence
from models.findings import CriterionResult, Finding
from models.law import Criterion, Law, Role, Version
from models.vocabulary import Fact
from models.words import Outcome, State
from rules.facts import Aside
from rules.pack import Pack
from rules.proof import Node, prove
from webapp.guarding import reads
from webapp.pages.evidence.live_passages import live_passages
from webapp.pages.frame.wording import Wording

#: reasons that say a statement is about something else than the question, not that it falls short
BESIDE = frozenset({Aside.OTHER_GROUP, Aside.OTHER_PARTY, Aside.NOT_YET, Aside.WITHOUT_EFFECT})


class Missing(NamedTuple):
    """A fact that would still matter, with the criteria that ask for it."""

    fact: Fact
    criteria: tuple[Criterion, ...]


class SetAside(NamedTuple):
    """A statement that was not used: its fact in words, and the control questions it was not used for."""

    statement: Node
    fact: str
    questions: tuple[str, ...]


def missing_of(finding: Finding, version: Version, pack: Pack) -> list[Missing]:
    """The facts that would still matter for a finding, in its order."""
    asked = [*([version.applies_when] if version.applies_when else []), *version.criteria]
    return [
        Missing(pack.facts[name], tuple(criterion for criterion in asked if criterion.fact == name))
        for name in finding.missing
    ]


def _statements(node: Node, question: str = "", fact: str = "") -> Iterator[tuple[Node, str, str]]:
    """Every statement below `node`, with the control question and the fact it stands under."""
    if node.kind == "statement":
        yield node, question, fact
    for child in node.children:
        yield from _statements(
            child,
            node.text if node.kind in ("criterion", "condition") else question,
            node.text if node.kind == "fact" else fact,
        )


def set_aside_of(proof: Node) -> list[SetAside]:
    """The statements of a proof that were not used, each once for each reason, in the order of the proof.

    That a statement is about something else than one question is told only when it was of no use to any other.
    """
    found: dict[tuple[str, str], tuple[Node, str, list[str]]] = {}
    useful: set[str] = set()
    for node, question, fact in _statements(proof):
        name = node.about["statement"]
        if node.why not in BESIDE:
            useful.add(name)
        if node.why:
            questions = found.setdefault((name, node.why), (node, fact, []))[2]
            if question not in questions:
                questions.append(question)
    return [
        SetAside(node, fact, tuple(questions))
        for (name, why), (node, fact, questions) in found.items()
        if why not in BESIDE or name not in useful
    ]


def decisive_first(proof: Node) -> list[Node]:
    """The parts of a proof: what people said that counted before the control questions, the rest as it stands."""
    return sorted(proof.children, key=lambda node: node.kind not in ("judgement", "request") or bool(node.why))


def parties(evidence: Evidence, wording: Wording) -> dict[str, str]:
    """The names of those that evidence can be about, by the id the statements use."""
    names = {provider.id: provider.name for provider in evidence.providers}
    return {MUNICIPALITY: wording.word("said_by", MUNICIPALITY), **names}


def citations(findings: Iterable[Finding], pack: Pack, wording: Wording) -> dict[str, str]:
    """The citation of each finding's version, by obligation id."""
    return {
        finding.obligation: wording.cite(
            pack.law_behind(finding.obligation),
            version_of(finding, pack.obligations[finding.obligation]).citation,
        )
        for finding in findings
    }


class Choice(NamedTuple):
    """A value that findings can be chosen by: its words, how many it gives, and whether it is chosen."""

    value: str
    words: str
    number: int
    chosen: bool


class PlaceChoices(NamedTuple):
    """The provisions of a law, after the law as a whole."""

    law: Law
    whole: Choice
    provisions: tuple[Choice, ...]


class Choices(NamedTuple):
    """Everything findings can be chosen by, as far as the evaluation has it."""

    outcomes: tuple[Choice, ...]
    strengths: tuple[Choice, ...]
    themes: tuple[Choice, ...]
    places: tuple[PlaceChoices, ...]


def _choices(rows: Sequence[Row], wanted: Wanted, pack: Pack, wording: Wording) -> Choices:
    """What there is to choose among the findings of an evaluation, with how many each choice would show."""
    numbers = counts(rows, wanted)
    there = Counter(
        name
        for row in rows
        for name in (row.finding.outcome.value, row.strength, row.theme, row.provision.provision, row.provision.law)
    )

    def choice(dimension: Dimension, value: str, words: str, among: frozenset[str]) -> Choice:
        return Choice(value, words, numbers[dimension][value], value in among)

    def listed(dimension: Dimension, words: Mapping[str, str], among: frozenset[str]) -> tuple[Choice, ...]:
        return tuple(
            choice(dimension, value, told, among) for value, told in words.items() if there[value] or value in among
        )

    language = wording.language.value
    places = tuple(
        PlaceChoices(
            law,
            choice(Dimension.PLACE, law.id, (law.cited_as or law.name).get(language), wanted.places),
            tuple(
                choice(Dimension.PLACE, item.provision, wording.section(law, item), wanted.places)
                for item in pack.provisions
                if item.law == law.id and (there[item.provision] or item.provision in wanted.places)
            ),
        )
        for law in pack.laws
        if there[law.id] or law.id in wanted.places
    )
    return Choices(
        listed(
            Dimension.OUTCOME, {item.value: wording.word("outcome", item.value) for item in Outcome}, wanted.outcomes
        ),
        listed(
            Dimension.STRENGTH,
            {code: wording.word("strength", item.value) for code, item in STRENGTHS.items()},
            wanted.strengths,
        ),
        listed(
            Dimension.THEME,
            {Theme.YES.value: wording.say("page.tilsyn.theme"), Theme.NO.value: wording.say("page.tilsyn.none")},
            wanted.themes,
        ),
        places,
    )


def _asked(pack: Pack) -> Asked:
    """What of the findings the address asks for."""
    return asked_for(request.args.items(multi=True), pack)


class Answered(NamedTuple):
    """A control question that the outcome rests on, and its answer."""

    criterion: Criterion
    result: CriterionResult


#: what decides by itself; the others only raise or weigh something
_DECIDES = frozenset({Role.SHOWS, Role.CONDITION})


def answers_of(finding: Finding, version: Version) -> list[Answered]:
    """The control questions that the outcome rests on, in the order of the law.

    What the law forbids, and what brings up a question, is told only when it came up.
    """
    asked = {criterion.id: criterion for criterion in version.criteria}
    first = []
    if finding.condition is not None and version.applies_when is not None:
        first.append(Answered(version.applies_when, finding.condition))
    found = [*first, *(Answered(asked[result.criterion], result) for result in finding.criteria)]
    return [
        item
        for item in found
        if item.criterion.role in _DECIDES
        or (item.criterion.role is not Role.WEIGHS and item.result.state is not State.NOT_RELEVANT)
    ]


def evaluation_pages(application: Application) -> Blueprint:
    """The pages of stored evaluations."""
    pages = Blueprint("evaluations", __name__, url_prefix="/vurdering")

    @pages.get("/<int:number>")
    def evaluation(number: int) -> str:
        stored = application.store.evaluation(number)
        if stored is None:
            abort(404)
        wording: Wording = g.wording
        pack = application.store.pack(stored.summary.rule_set)
        findings = stored.evaluation.findings
        rows = rows_of(findings, pack, wording.language.value)
        asked = _asked(pack)
        shown = [row.finding for row in chosen(rows, asked.wanted)]
        return render_template(
            "evaluations/evaluation.html",
            number=number,
            stored=stored,
            receipt=stored.evaluation.receipt,
            pack=pack,
            whole=tally(finding.outcome for finding in findings),
            groups=by_provision(findings, pack),
            total=len(findings),
            shown=by_provision(shown, pack),
            found=len(shown),
            wanted=asked.wanted,
            ignored=asked.ignored[:TOLD],
            more_ignored=len(asked.ignored) - TOLD,
            choices=_choices(rows, asked.wanted, pack, wording),
            kept=address_of(asked.wanted),
            address=urlencode,
            todo=todo_of(findings, pack),
            broken=[finding for finding in findings if finding.outcome is Outcome.BROKEN],
            citations=citations(findings, pack, wording),
        )

    @pages.get("/<int:number>/<obligation>")
    def finding(number: int, obligation: str) -> str:
        opened = reopen(application.store, application.municipalities, number)
        if opened is None:
            abort(404)
        stored, pack, evidence = opened
        found = next((item for item in stored.evaluation.findings if item.obligation == obligation), None)
        if found is None:
            abort(404)
        wording: Wording = g.wording
        duty = pack.obligations[obligation]
        version = version_of(found, duty)
        proof = prove(found, pack, evidence, stored.summary.on, wording.language.value)
        next_step = next_of(found, version)
        live = live_passages(Documents(application.store.engine), evidence, [proof], reads)
        asked = _asked(pack)
        rows = chosen(rows_of(stored.evaluation.findings, pack, wording.language.value), asked.wanted)
        in_order = [item for group in by_provision([row.finding for row in rows], pack) for item in group.findings]
        return render_template(
            "evaluations/finding.html",
            number=number,
            stored=stored,
            finding=found,
            obligation=duty,
            version=version,
            citation=wording.cite(pack.law_behind(obligation), version.citation),
            answers=answers_of(found, version),
            proof=decisive_first(proof),
            live=live,
            beside=BESIDE,
            missing=missing_of(found, version, pack),
            next=next_step,
            next_titles=[pack.facts[name].title.get(wording.language.value) for name in next_step.facts],
            set_aside=set_aside_of(proof),
            parties=parties(evidence, wording),
            known=obligation in application.pack.obligations,
            near=neighbours(in_order, obligation),
            titles={item.obligation: pack.obligations[item.obligation].title for item in in_order},
            wanted=asked.wanted,
            kept=urlencode(address_of(asked.wanted)),
        )

    return pages
