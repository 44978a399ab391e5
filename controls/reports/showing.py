"""What statements, judgements and places in documents say, as lines of a report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from controls.reports.material import Material
from controls.reports.parts import Kind, Line
from controls.reports.speaking import Speech, capital
from models.evidence import SUPPRESSED
from models.law import Role
from models.vocabulary import FactType
from models.words import Group, State, StatementCertainty
from rules.facts import Aside
from rules.proof import Node, Passage

#: reasons that say a statement is about something else than the question, not that it falls short
_BESIDE = frozenset({Aside.OTHER_GROUP, Aside.OTHER_PARTY, Aside.NOT_YET, Aside.WITHOUT_EFFECT})


def statements(node: Node) -> Iterator[Node]:
    """Every statement below a node."""
    if node.kind == "statement":
        yield node
    for child in node.children:
        yield from statements(child)


def used(node: Node) -> list[Node]:
    """The statements below a node that were used, each once."""
    found = {item.about["statement"]: item for item in statements(node) if not item.why}
    return list(found.values())


def value_of(node: Node, speech: Speech) -> str:
    """What a statement says, in words."""
    value, kind = node.about["value"], node.about["type"]
    if value == SUPPRESSED:
        return speech.shared("page.value.suppressed")
    if kind == FactType.YES_NO.value:
        return speech.word("state", "yes" if value == "true" else "no")
    if kind == FactType.DATE.value:
        return speech.day(value)
    unit = node.about.get("unit", "")
    return f"{value} {unit}".strip()


def answer_of(node: Node, speech: Speech) -> str:
    """How a control question was answered."""
    role = node.about["role"]
    if role in (Role.BREAKS.value, Role.RAISES.value):
        if node.state in (State.NO.value, State.ASK.value):
            # what the law forbids, or what raises a question, is there
            told = speech.shared(f"page.state.{role}.{node.state}")
            return f"{speech.word('state', State.YES.value)} ({told})"
        if node.state == State.NOT_RELEVANT.value:
            return speech.shared(f"page.state.{role}.{node.state}")
    return speech.word("state", node.state)


def question_of(node: Node, speech: Speech) -> str:
    """A control question, with whom it is asked for."""
    group = node.about["group"]
    if group == Group.UNSPECIFIED.value:
        return node.text
    return speech.say("question.for", question=node.text, group=speech.word("group", group))


def place_of(passage: Passage, speech: Speech) -> str:
    """Where words stand: the document, its date, and the place in it."""
    told = [passage.title]
    if passage.date:
        told.append(speech.day(passage.date))
    if passage.locator:
        told.append(passage.locator)
    return ", ".join(told)


def _ground(node: Node, material: Material) -> str:
    """Whose words a statement is, and what they rest on."""
    speech, about = material.speech, node.about
    said_by = speech.word("said_by", about["said_by"])
    party = material.parties.get(about["party"], about["party"])
    told = [
        speech.shared("page.statement.by", said_by=said_by, party=party),
        speech.word("mode", about["mode"]),
        speech.word("shown_by", about["shown_by"]),
    ]
    if about["certainty"] != StatementCertainty.CERTAIN.value:
        told.append(speech.word("statement_certainty", about["certainty"]))
    if about["group"] != Group.UNSPECIFIED.value:
        told.append(speech.word("group", about["group"]))
    told.append(speech.period(about["from"], about["to"]))
    return capital(", ".join(told))


def _counted(node: Node, speech: Speech) -> Iterator[str]:
    """Where a figure is from, and what a sample found."""
    about = node.about
    if "figure_year" in about:
        publisher, year = about["figure_publisher"], about["figure_year"]
        told = speech.shared("page.statement.figure", publisher=publisher, year=year)
        yield f"{told}. {about['figure_definition']}"
    if "sample_drawn" in about:
        key = "page.statement.sample_of" if about["sample_of"] else "page.statement.sample"
        counts = {name: about[f"sample_{name}"] for name in ("drawn", "of", "found")}
        yield speech.shared(key, **counts, period=speech.period(about["sample_from"], about["sample_to"]))


def statement_lines(node: Node, material: Material, fact: str) -> list[Line]:
    """A statement: what it says, in whose words, on what ground, and where it stands. `fact`: what it is about."""
    speech = material.speech
    lines = [Line(f"{fact}: {value_of(node, speech)}.", Kind.STRONG)]
    if node.text != fact:
        lines.append(Line(node.text, foreign=True))
    if node.passage is not None and node.passage.quote:
        lines.append(Line(speech.quoted(node.passage.quote), foreign=True))
    lines.append(Line(f"{_ground(node, material)}.", Kind.SMALL))
    lines += [Line(told, Kind.SMALL) for told in _counted(node, speech)]
    if node.passage is not None:
        lines.append(Line(place_of(node.passage, speech), Kind.SMALL, label=speech.say("source"), foreign=True))
    return lines


def aside_lines(node: Node, material: Material, fact: str) -> list[Line]:
    """A statement that was not used, and why; nothing where it only is about something else."""
    if node.why in _BESIDE:
        return []
    speech = material.speech
    said = f"{fact}: {value_of(node, speech)}. {_ground(node, material)}."
    lines = [Line(said, Kind.SMALL, label=speech.say("set_aside", why=speech.word("aside", node.why)))]
    if node.passage is not None:
        lines.append(Line(place_of(node.passage, speech), Kind.SMALL, label=speech.say("source"), foreign=True))
    return lines


def ground_lines(node: Node, material: Material) -> list[Line]:
    """What a control question was answered from: the statements used, then those set aside."""
    lines: list[Line] = []
    for fact in node.children:
        for item in fact.children:
            tell = aside_lines if item.why else statement_lines
            lines += tell(item, material, fact.text)
    return lines


def judged_lines(node: Node, material: Material) -> list[Line]:
    """A judgement or an authority's conclusion: whose, when, why, and where it stands."""
    speech, about = material.speech, node.about
    kind = speech.word("judgement_kind", about["kind"])
    told = {"kind": capital(kind), "by": about["by"], "day": speech.day(about["on"])}
    lines = [Line(speech.say("judged", **told), Kind.STRONG)]
    if about["group"] not in (Group.UNSPECIFIED.value, Group.ALL.value):
        lines.append(Line(speech.say("conclusion.group", group=speech.word("group", about["group"]))))
    if node.text:
        lines.append(Line(node.text, foreign=True))
    if about["valid_to"]:
        lines.append(Line(speech.say("judged.valid", day=speech.day(about["valid_to"])), Kind.SMALL))
    if node.why:
        lines.append(Line(speech.shared("page.proof.not_counted", why=speech.word("why_not", node.why)), Kind.SMALL))
    if node.passage is not None:
        if node.passage.quote:
            lines.append(Line(speech.quoted(node.passage.quote), foreign=True))
        lines.append(Line(place_of(node.passage, speech), Kind.SMALL, label=speech.say("source"), foreign=True))
    return lines


def sources(nodes: Iterable[Node], speech: Speech) -> list[str]:
    """The places that statements stand in, each once."""
    found = [place_of(node.passage, speech) for node in nodes if node.passage is not None]
    return list(dict.fromkeys(found))
