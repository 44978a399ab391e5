"""What is suggested to write in a tilsyn: facts and assessment of a question, and the sentence of a breach. Pure.

Everything is a beginning that a person changes; nothing is suggested that the evidence or the rules do not say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from controls.reports.conclusions import turned
from controls.reports.speaking import Speech, capital
from controls.rounds.comparing_views import Proof, Row
from controls.rounds.control_form import cited
from models.evidence import Statement
from models.texts import say
from models.vocabulary import Fact
from models.words import Group, Language
from rules.pack import Pack

_THAT = re.compile(r"^at\s+")


class Suggested(NamedTuple):
    """What is suggested to write."""

    facts: str
    assessment: str


class SuggestedBreach(NamedTuple):
    """The two parts of the sentence of a breach: what is not seen to, and what that may lead to."""

    fails: str
    leads_to: str


def suggested(
    row: Row, proofs: Sequence[Proof], words: Callable[[Statement], str], pack: Pack, on: date, language: Language
) -> Suggested:  # fmt: skip
    """Facts and assessment of a question. `words`: what a statement rests on, quoted; or nothing."""

    def told(key: str, **blanks: object) -> str:
        return say(f"tilsyn.suggest.{key}", language, **blanks)

    lines = []
    if row.said is not None:
        answer = say(f"word.assessed.{row.said.body.answer.value}", language)
        own = row.said.body.text
        lines.append(told("said_with", answer=answer, text=own) if own else told("said", answer=answer))
    lines += [_fact(proof, words(proof.statement), pack, language) for proof in proofs if proof.used]
    if len(row.results) > 1:
        lines += [
            told("group", group=_group(one.group, language), shown=say(f"word.state.{one.state.value}", language))
            for one in row.results
        ]
    if not any(one.used for one in proofs):
        lines.append(told("nothing"))
    lines += [told("waiting", what=one.request.what) for one in row.waiting]
    basis = cited(pack, row.question.obligation, on, language)
    return Suggested("\n".join(lines), told(f"assess.{row.shown.value}", basis=basis))


def _group(group: Group, language: Language) -> str:
    key = "page.group.whole" if group is Group.UNSPECIFIED else f"word.group.{group.value}"
    return capital(say(key, language))


def _fact(proof: Proof, words: str, pack: Pack, language: Language) -> str:
    statement, document = proof.statement, proof.document
    fact = pack.facts.get(statement.fact)
    about = fact.title.get(language.value) if fact else statement.fact
    blanks = {
        "about": about, "value": value_in_words(statement, fact, language),
        "source": document.title if document else "–", "day": document.date if document else str(statement.from_),
    }  # fmt: skip
    if words:
        return say("tilsyn.suggest.quoted", language, words=words, **blanks)
    return say("tilsyn.suggest.fact", language, **blanks)


def value_in_words(statement: Statement, fact: Fact | None, language: Language) -> str:
    """The value of a statement as it is read."""
    if isinstance(statement.value, bool):
        return say("page.value.yes" if statement.value else "page.value.no", language)
    if fact is not None:
        named = next((one for one in fact.choices or () if one.word == statement.value), None)
        if named is not None:
            return named.title.get(language.value)
    return str(statement.value)


def suggested_breach(pack: Pack, obligation: str, on: date, language: Language) -> SuggestedBreach:
    """The beginning of the sentence of a breach, from the order that the version holds."""
    duty = pack.obligations[obligation]
    version = duty.version_on(on)
    rest = None
    if version is not None and version.order is not None:
        rest = turned(version.order.get(language.value), Speech(language))
    fails = _THAT.sub("", rest) if rest is not None else ""
    if not fails:
        fails = say("tilsyn.suggest.fails", language, title=duty.title.get(language.value))
    kind = "control" if obligation.startswith("KOML") else "person"
    return SuggestedBreach(fails, say(f"tilsyn.suggest.leads.{kind}", language))
