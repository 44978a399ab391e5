"""Proof: a finding as a tree from the obligation down to the passage, in the words of the law.

Built on demand from the finding, the pack and the evidence; the finding itself holds only codes and ids.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from models.evidence import Document, Evidence, Figure, PassageRef, Sample, Statement
from models.findings import CriterionResult, Finding
from models.law import Criterion, Version
from models.vocabulary import Fact
from rules.citation import citation_text
from rules.facts import statements_of
from rules.pack import Pack


class Passage(NamedTuple):
    """Where a statement rests: the document, the place in it, and the words when they are quoted."""

    document: str
    title: str
    date: str
    locator: str
    quote: str
    url: str


class Node(NamedTuple):
    """One step of a proof.

    `kind`: obligation, condition, criterion, fact, statement, judgement or request. `text` is in the words of
    the law or the evidence; `state`, `reasons`, `why` and the values of `about` are codes whose words stand in
    the catalogue. `why` says why a statement or judgement was set aside (empty: it was used).
    """

    id: str
    kind: str
    text: str
    state: str
    reasons: tuple[str, ...]
    why: str
    about: Mapping[str, str]
    passage: Passage | None
    children: tuple[Node, ...]


def _passage(source: PassageRef | None, documents: Mapping[str, Document]) -> Passage | None:
    if source is None:
        return None
    document = documents.get(source.document)
    title, day, url = (document.title, document.date, document.url or "") if document else (source.document, "", "")
    return Passage(source.document, title, day, source.locator or "", source.quote or "", url)


def _figure(figure: Figure, fact: Fact, language: str) -> dict[str, str]:
    """Where a published figure comes from, and what it counts: it says nothing without its definition."""
    counted = fact.statistic.counted if fact.statistic is not None else fact.definition
    return {
        "figure_publisher": figure.publisher,
        "figure_table": figure.table or "",
        "figure_year": str(figure.year),
        "figure_definition": counted.get(language),
    }


def _sample(sample: Sample) -> dict[str, str]:
    """How many files were drawn, of how many (empty: not known), from when, and in how many it was so."""
    told = {
        "sample_drawn": str(sample.drawn),
        "sample_of": "" if sample.of is None else str(sample.of),
        "sample_from": str(sample.from_),
        "sample_to": str(sample.to),
        "sample_found": str(sample.found),
    }
    return told | {"sample_small": "true"} if sample.small else told


def _value(statement: Statement) -> str:
    if isinstance(statement.value, bool):
        return "true" if statement.value else "false"
    return str(statement.value)


class _Index:
    """The parts of an evidence file by their ids."""

    def __init__(self, evidence: Evidence, on: date) -> None:
        self.evidence = evidence
        self.statements = {statement.id: statement for statement in statements_of(evidence, on)}
        self.documents = {document.id: document for document in evidence.documents}


class _Prover:
    """Builds the tree of one finding."""

    def __init__(self, finding: Finding, pack: Pack, index: _Index, language: str) -> None:
        self.finding = finding
        self.pack = pack
        self.language = language
        self.evidence = index.evidence
        self.statements = index.statements
        self.documents = index.documents
        obligation = pack.obligations[finding.obligation]
        self.obligation = obligation
        self.version: Version = next(
            version for version in obligation.versions if version.in_force.from_ == finding.version
        )

    def tree(self) -> Node:
        finding, version = self.finding, self.version
        law = self.pack.law_behind(finding.obligation)
        children: list[Node] = []
        if finding.condition is not None and version.applies_when is not None:
            children.append(self.criterion(finding.condition, version.applies_when, "condition"))
        by_id = {criterion.id: criterion for criterion in version.criteria}
        children += [self.criterion(result, by_id[result.criterion], "criterion") for result in finding.criteria]
        children += self.judgements()
        children += self.requests()
        about = {
            "version": str(finding.version),
            "citation": citation_text(law, version.citation, self.language),
            "strength": version.strength.value,
            "certainty": version.source.certainty.value,
            "decided_by": version.decided_by.value,
        }
        return Node(
            id=f"{finding.obligation}@{finding.version}",
            kind="obligation",
            text=self.obligation.title.get(self.language),
            state=finding.outcome.value,
            reasons=tuple(finding.reasons),
            why="",
            about=about,
            passage=None,
            children=tuple(children),
        )

    def criterion(self, result: CriterionResult, criterion: Criterion, kind: str) -> Node:
        fact = self.pack.facts[criterion.fact]
        used = [self.statement(name, "", result.key) for name in result.used]
        aside = [self.statement(name, str(why), result.key) for name, why in result.aside]
        leaf = Node(
            id=f"{result.key}/fact:{fact.id}",
            kind="fact",
            text=fact.title.get(self.language),
            state="seen" if used else "not_seen",
            reasons=(),
            why="",
            about={"fact": fact.id},
            passage=None,
            children=(*used, *aside),
        )
        about = {"role": criterion.role.value, "group": result.group.value}
        if criterion.needs is not None:
            about |= {
                "needs_mode": criterion.needs.mode.value,
                "needs_shown_by": criterion.needs.shown_by.value,
            }
        about["fresh_months"] = str(criterion.fresh.months)
        ask = criterion.ask.get(self.language)
        reasons = tuple(result.reasons)
        return Node(result.key, kind, ask, result.state.value, reasons, "", about, None, (leaf,))

    def statement(self, name: str, why: str, key: str) -> Node:
        statement = self.statements[name]
        fact = self.pack.facts[statement.fact]
        value = _value(statement)
        words = {choice.word: choice.title.get(self.language) for choice in fact.choices}
        about = {
            "statement": statement.id,
            "value": words.get(value, value),
            "type": fact.type.value,
            "said_by": statement.said_by.value,
            "group": statement.group.value,
            "mode": statement.mode.value,
            "shown_by": statement.shown_by.value,
            "certainty": statement.certainty.value,
            "from": str(statement.from_),
            "to": str(statement.to or ""),
            "party": statement.about,
        }
        if fact.unit is not None:
            about["unit"] = fact.unit.get(self.language)
        if statement.figure is not None:
            about |= _figure(statement.figure, fact, self.language)
        if statement.sample is not None:
            about |= _sample(statement.sample)
        text = statement.note or fact.title.get(self.language)
        passage = _passage(statement.source, self.documents) if not name.startswith("request:") else None
        state = "aside" if why else "used"
        return Node(f"{key}/{statement.id}", "statement", text, state, (), why, about, passage, ())

    def judgements(self) -> list[Node]:
        found = []
        for use in self.finding.judgements:
            judgement = self.evidence.judgements[use.place]
            about = {
                "kind": use.label.kind.value,
                "by": use.label.by,
                "on": str(use.label.on),
                "group": use.label.group.value,
                "valid_to": str(judgement.valid_to or ""),
                "certainty": judgement.certainty.value,
            }
            node = Node(
                id=f"{self.finding.obligation}@{self.finding.version}/judgement:{use.place}",
                kind="judgement",
                text=judgement.reason or "",
                state=use.label.outcome.value,
                reasons=(),
                why=use.why_not or "",
                about=about,
                passage=_passage(judgement.source, self.documents),
                children=(),
            )
            found.append(node)
        return found

    def requests(self) -> list[Node]:
        by_id = {request.id: request for request in self.evidence.requests}
        return [
            Node(
                id=f"{self.finding.obligation}@{self.finding.version}/request:{name}",
                kind="request",
                text=by_id[name].what,
                state="not_produced",
                reasons=(),
                why="",
                about={"asked": str(by_id[name].asked), "due": str(by_id[name].due)},
                passage=None,
                children=(),
            )
            for name in self.finding.requests
        ]


def prove(finding: Finding, pack: Pack, evidence: Evidence, on: date, language: str) -> Node:
    """The proof of a finding.

    `evidence`, `on`, `pack`: those the finding was made from; `language`: nb, nn or en. Returns the tree.
    """
    return _Prover(finding, pack, _Index(evidence, on), language).tree()


def prove_all(
    findings: Iterable[Finding], pack: Pack, evidence: Evidence, on: date, language: str
) -> tuple[Node, ...]:
    """The proofs of several findings of one evaluation, in their order: as `prove` for each of them, but faster."""
    index = _Index(evidence, on)
    return tuple(_Prover(finding, pack, index, language).tree() for finding in findings)
