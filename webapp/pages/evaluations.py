"""A stored evaluation: its findings by provision, and each finding with its proof."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from flask import Blueprint, abort, g, render_template

from controls.overview import by_provision, tally
from controls.storage.reopening import reopen
from controls.wiring import Application
from models.evidence import MUNICIPALITY, Evidence
from models.findings import Finding
from models.law import Criterion, Obligation, Version
from models.vocabulary import Fact
from models.words import Outcome
from rules.facts import Aside
from rules.pack import Pack
from rules.proof import Node, prove
from webapp.pages.wording import Wording

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


def version_of(finding: Finding, obligation: Obligation) -> Version:
    """The version of the law that a finding was made by."""
    return next(version for version in obligation.versions if version.in_force.from_ == finding.version)


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
            pack.law_of[pack.provision_of[finding.obligation].law],
            version_of(finding, pack.obligations[finding.obligation]).citation,
        )
        for finding in findings
    }


def evaluation_pages(application: Application) -> Blueprint:
    """The pages of stored evaluations."""
    pages = Blueprint("evaluations", __name__, url_prefix="/vurdering")

    @pages.get("/<int:number>")
    def evaluation(number: int) -> str:
        stored = application.store.evaluation(number)
        if stored is None:
            abort(404)
        pack = application.store.pack(stored.summary.rule_set)
        findings = stored.evaluation.findings
        return render_template(
            "evaluation.html",
            number=number,
            stored=stored,
            receipt=stored.evaluation.receipt,
            pack=pack,
            whole=tally(finding.outcome for finding in findings),
            groups=by_provision(findings, pack),
            broken=[finding for finding in findings if finding.outcome is Outcome.BROKEN],
            citations=citations(findings, pack, g.wording),
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
        return render_template(
            "finding.html",
            number=number,
            stored=stored,
            finding=found,
            obligation=duty,
            version=version,
            citation=wording.cite(pack.law_of[pack.provision_of[obligation].law], version.citation),
            proof=decisive_first(proof),
            beside=BESIDE,
            missing=missing_of(found, version, pack),
            set_aside=set_aside_of(proof),
            parties=parties(evidence, wording),
            known=obligation in application.pack.obligations,
        )

    return pages
