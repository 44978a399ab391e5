"""A finding's proof goes from the duty down to the line in the document, and leaves nothing out."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from models.evidence import Evidence
from models.texts import catalogue
from models.words import Language
from rules.pack import Pack
from rules.plan import Machines
from rules.proof import Node, Passage, prove, prove_all
from tests.oracle.generate import Data
from tests.rules.one_duty import ON, criterion, evidence, finding, forbidding, judgement, law, statement

QUOTED: Data = {"source": {"document": "d", "locator": "avsnitt 3", "quote": "Vi har en ordning."}}
TOLD = [
    statement(**QUOTED, note="Ordningen er beskrevet"),
    statement(certainty="uncertain"),
    statement(group="men"),
    statement(to="2020-01-31", **{"from": "2020-01-01"}),
    statement(id="tema.ja0", mode="planned"),
    statement(fact="tema.ja1"),
    statement(fact="tema.ja3"),
    statement(fact="tema.valg", value="ofte"),
    statement(fact="tema.tall", value=7, said_by="authority"),
]
UNMET: Data = {
    "id": "r", "what": "Risikovurdering", "asked": "2020-01-01", "due": "2020-02-01", "produced": False,
    "obligations": ["TST-1-1"],
}  # fmt: skip


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it."""
    yield node
    for child in node.children:
        yield from walk(child)


@pytest.fixture(scope="module")
def duty() -> Pack:
    """A duty with every kind of thing that a proof can hold."""
    needs = {"needs": {"mode": "done", "shown_by": "record"}}
    return law(
        criterion(groups=["unspecified", "men"]),
        criterion(id="valget", fact="tema.valg", yes={"is": "alltid"}, judge={"is": "ofte"}),
        criterion(id="tallet", fact="tema.tall", yes={"at_least": 6}, **needs),
        forbidding(fact="tema.ja1", when={"is": False}),
        forbidding("raises", fact="tema.ja1"),
        forbidding(id="ikke_lagt_frem", fact="dokumentasjon.lagt_frem", when={"is": False}),
        applies_when=criterion(id="gjelder", role="condition", fact="tema.ja3"),
    )


@pytest.fixture(scope="module")
def given() -> Evidence:
    """Evidence with statements of all kinds, judgements of which one does not count, and a request not met."""
    old = judgement("met", on="2018-01-01", reason="Gammel vurdering")
    return evidence(TOLD, judgements=[judgement("met", reason="Vurdert"), old], requests=[UNMET])


@pytest.fixture(scope="module")
def tree(machines: Machines, duty: Pack, given: Evidence) -> Node:
    """The proof of the finding on the duty."""
    return prove(finding(machines, duty, given), duty, given, ON, "nb")


def _find(tree: Node, kind: str) -> list[Node]:
    return [node for node in walk(tree) if node.kind == kind]


def test_every_node_has_an_id_of_its_own(tree: Node) -> None:
    """Every node of a proof has an id that no other has, also where a statement is named like its fact."""
    ids = [node.id for node in walk(tree)]

    assert all(ids)
    assert len(set(ids)) == len(ids)


def test_a_proof_goes_from_the_duty_to_the_statements(tree: Node, duty: Pack) -> None:
    """Below the duty stand condition, criteria, judgements and requests; below each criterion fact and statements."""
    assert (tree.kind, tree.id, tree.text) == ("obligation", "TST-1-1@2012-01-01", "tekst")
    below = [node.kind for node in tree.children]
    assert below == ["condition", *["criterion"] * 7, *["judgement"] * 2, "request"]
    for node in tree.children[:8]:
        (fact,) = node.children
        assert fact.kind == "fact"
        assert fact.about["fact"] in duty.facts
        assert {leaf.kind for leaf in fact.children} <= {"statement"}


def test_the_proof_tells_what_the_finding_tells(machines: Machines, duty: Pack, given: Evidence, tree: Node) -> None:
    """Outcome, reasons, states and statements in a proof are those of the finding, none more and none less."""
    found = finding(machines, duty, given)

    assert (tree.state, tree.reasons) == (found.outcome.value, tuple(found.reasons))
    assert found.condition is not None
    results = (found.condition, *found.criteria)
    for node, result in zip(tree.children, results, strict=False):
        assert (node.id, node.state, node.reasons) == (result.key, result.state.value, tuple(result.reasons))
        leaves = node.children[0].children
        used = [leaf.about["statement"] for leaf in leaves if leaf.state == "used"]
        aside = [(leaf.about["statement"], leaf.why) for leaf in leaves if leaf.state == "aside"]
        assert (tuple(used), tuple(aside)) == (result.used, result.aside)


def test_what_is_set_aside_says_why(tree: Node) -> None:
    """Every statement that bears on a criterion and is not used stands in its proof, with the reason why."""
    leaves = tree.children[1].children[0].children
    whys = {leaf.about["statement"]: leaf.why for leaf in leaves}

    assert whys == {
        "s0": "", "s1": "uncertain", "s2": "other_group", "s3": "stale", "tema.ja0": "planned",
    }  # fmt: skip
    assert {leaf.state for leaf in leaves if leaf.why} == {"aside"}


def test_a_statement_leads_to_its_line_in_the_document(tree: Node) -> None:
    """A statement's passage names the document and its date, the place in it, and the words."""
    (leaf,) = [node for node in walk(tree) if node.id.endswith("@unspecified/s0")]

    assert leaf.passage == Passage("d", "dokument", "2020-06-01", "avsnitt 3", "Vi har en ordning.", "")
    assert leaf.text == "Ordningen er beskrevet"
    assert leaf.about["value"] == "true"
    assert all(node.passage is not None for node in _find(tree, "statement") if not node.id.endswith("request:r"))


def test_values_are_told_in_the_words_of_the_vocabulary(tree: Node) -> None:
    """A word of a list is told with its title, and a number with its unit."""
    about = {node.about["statement"]: node.about for node in _find(tree, "statement")}

    assert about["s7"]["value"] == "tekst"
    assert (about["s8"]["value"], about["s8"]["unit"]) == ("7", "tekst")


def test_a_request_that_was_not_met_is_a_ground(tree: Node) -> None:
    """A request that was not met stands under the duty with what was asked for, and as the fact that it breaks."""
    (request,) = _find(tree, "request")
    assert (request.text, request.state) == ("Risikovurdering", "not_produced")
    assert request.about == {"asked": "2020-01-01", "due": "2020-02-01"}

    (derived,) = [node for node in _find(tree, "statement") if node.about["statement"] == "request:r"]
    assert (derived.state, derived.passage) == ("used", None)


def test_each_judgement_says_whether_it_counts(tree: Node) -> None:
    """Every judgement of the duty stands in the proof with who, when and why, and why not where it does not count."""
    told = [(node.text, node.state, node.why, node.about["by"]) for node in _find(tree, "judgement")]

    assert set(told) == {("Vurdert", "met", "", "rolle"), ("Gammel vurdering", "met", "expired", "rolle")}


def test_codes_have_words(tree: Node) -> None:
    """Every code in a proof has a text in the catalogue."""
    lists = {
        "strength": "strength", "certainty": None, "decided_by": "decided_by", "group": "group", "role": "role",
        "needs_mode": "mode", "needs_shown_by": "shown_by", "said_by": "said_by", "mode": "mode",
        "shown_by": "shown_by", "kind": "judgement_kind",
    }  # fmt: skip
    for node in walk(tree):
        for name, code in node.about.items():
            if (words := lists.get(name)) is not None:
                assert f"word.{words}.{code}" in catalogue()
        for reason in node.reasons:
            assert f"word.reason.{reason}" in catalogue()
        if node.why:
            assert f"word.{'why_not' if node.kind == 'judgement' else 'aside'}.{node.why}" in catalogue()


def test_only_words_change_with_the_language(pack: Pack, machines: Machines) -> None:
    """In another language a proof has the same nodes and codes, and the words of that language."""
    from rules.evaluation import evaluate  # noqa: PLC0415 - the law that ships, in this test alone

    given = evidence([])
    findings = evaluate(pack, machines, given, ON).findings
    trees = {lang: prove_all(findings, pack, given, ON, lang.value) for lang in Language}

    shapes = {
        lang: [(node.id, node.kind, node.state, node.reasons, node.why) for tree in found for node in walk(tree)]
        for lang, found in trees.items()
    }
    assert shapes[Language.NB] == shapes[Language.NN] == shapes[Language.EN]
    words = [{node.text for tree in found for node in walk(tree)} for found in trees.values()]
    assert len(words[0] & words[2]) < len(words[0]) / 10
    assert all(text for found in words for text in found)


def test_all_proofs_at_once_are_the_same_as_one_by_one(machines: Machines, duty: Pack, given: Evidence) -> None:
    """Proofs that are made together are those that are made one by one."""
    found = finding(machines, duty, given)

    assert prove_all([found, found], duty, given, ON, "en") == (prove(found, duty, given, ON, "en"),) * 2
