"""A passage of a document in the hand: the questions it may answer, and the form that one is answered with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from flask import g, request

from controls.evidence.assembling import SELF
from controls.evidence.holders import HolderName
from controls.evidence.statements import UNDO_WITHIN
from controls.suggestions.suggesting import Suggester
from models.documents import Passage
from models.evidence import MUNICIPALITY
from models.holdings import Item
from models.vocabulary import Fact
from models.words import Group, ShownBy, StatementCertainty
from webapp.pages.evidence.document_sight import Sight
from webapp.pages.evidence.document_text import passage_at, place_of
from webapp.pages.evidence.statement_begin import remembered, who_speaks
from webapp.pages.evidence.statement_form import StatementForm, period_of
from webapp.pages.evidence.statement_words import Told
from webapp.pages.evidence.workbench_view import Bench
from webapp.pages.frame.wording import Wording

#: questions that are suggested for a passage, and those that a search gives
SUGGESTED, SEARCHED = 5, 12
#: names in addresses: what the passage is to answer, what is looked for, and what was made just now
QUESTION, FACT, WORDS, MADE = "sporsmal", "opplysning", "let", "laget"
#: before the fields of the statement, because the page has other forms
PREFIX = "u_"
_LONGEST, _MOST_MADE = 200, 12


class Answers(NamedTuple):
    """A question that a passage may answer: its id, or nothing for a fact that no question asks for."""

    question: str
    fact: Fact
    ask: str
    obligation: str


class Noted(NamedTuple):
    """A word of the passage that a reader should not miss, and what it can mean."""

    words: str
    meaning: str


class Hand(NamedTuple):
    """A passage in the hand: what it may answer, and what was made of it.

    `found`: the questions that were looked for with `words`; None when nothing was.
    """

    passage: Passage
    place: str
    words: str
    noted: tuple[Noted, ...]
    suggested: tuple[Answers, ...]
    asked: str
    found: tuple[Answers, ...] | None
    chosen: Answers | None
    form: StatementForm | None
    made: tuple[Told, ...]


class Hands:
    """Takes passages in the hand."""

    def __init__(self, bench: Bench) -> None:
        """`bench`: what the pages of the workbench work with."""
        self._bench = bench
        self._pack = bench.application.pack

    def _suggester(self) -> Suggester:
        return self._bench.searching.suggester(self._bench.today())

    def asked(self, fields: Mapping[str, str], language: str) -> Answers | None:
        """The question or the fact that fields of a request name; None when they name none."""
        name = fields.get(QUESTION, "") or fields.get(FACT, "")
        return self.answers(name[:_LONGEST], language) if name else None

    def answers(self, name: str, language: str) -> Answers | None:
        """A control question by its id, or a fact by its own."""
        question = self._suggester().questions.get(name)
        pack = self._pack
        if question is not None:
            duty = pack.obligations[question.obligation]
            ask = question.criterion.ask.get(language)
            return Answers(name, pack.facts[question.fact], ask, duty.title.get(language))
        fact = pack.facts.get(name)
        return Answers("", fact, fact.title.get(language), "") if fact is not None else None

    def _looked_for(self, words: str, language: str) -> tuple[Answers, ...]:
        """The questions, and the facts without one, that words may be meant for; each fact once."""
        suggester = self._suggester()
        found: dict[str, Answers] = {}
        for item in suggester.questions_for(words, SEARCHED):
            answers = self.answers(item.question, language)
            if answers is not None:
                found.setdefault(item.fact, answers)
        wanted = words.casefold().split()
        for fact in self._pack.facts.values():
            told = f"{fact.id} {fact.title.get(language)}".casefold()
            if wanted and fact.id not in found and all(word in told for word in wanted):
                found[fact.id] = Answers("", fact, fact.title.get(language), "")
        return tuple(found.values())[:SEARCHED]

    def _noted(self, sight: Sight, passage: Passage, words: str) -> tuple[tuple[Noted, ...], Any]:
        """What a reader should notice in the words, and what they can mean for plan and practice."""
        suggester = self._suggester()
        signs = suggester.signs_of(words, sight.revision.description.title, passage.start)
        say = g.wording.say
        at = passage.start
        noted = dict.fromkeys(
            Noted(words[item.start - at : item.end - at], say(f"suggestions.sign.{item.kind.value}"))
            for item in signs.signs
        )
        return tuple(noted), signs.modes[0] if signs.modes else None

    def parties(self, holder: HolderName) -> list[tuple[str, str]]:
        """Whom a holder's statements can be about: their ids and names."""
        if holder.is_provider:
            return [(SELF, holder.name)]
        named = {
            one.agreement.known_as: one.name for one in self._bench.desk.assembler.agreements(holder.id)
        }  # fmt: skip
        return [(MUNICIPALITY, holder.name), *named.items()]

    def _begin(
        self, sight: Sight, holder: HolderName, chosen: Answers, made: Sequence[Item]
    ) -> dict[str, tuple[str, ...]]:
        """What a form begins with: what the last statement on the passage said, else the last on the document."""
        told = sight.revision.description
        providers = {key: name for key, name in self.parties(holder) if key not in (SELF, MUNICIPALITY)}
        filled = {
            "vist_ved": (ShownBy.DOCUMENT.value,),
            "sikkerhet": (StatementCertainty.CERTAIN.value,),
            **period_of(told.date, told.period_from, told.period_to),
            **who_speaks(holder, sight.document, providers),
            **remembered(
                next((item for item in reversed(sight.items) if item.gone is None and item.holder == holder.id), None)
            ),
        }
        if made:
            body = made[-1].body
            again = {"om": "about", "sagt_av": "said_by", "vist_ved": "shown_by", "sikkerhet": "certainty"}
            again |= {"modus": "mode", "fra": "from", "til": "to"}
            filled |= {field: (str(body[name]),) for field, name in again.items() if body.get(name)}
            filled["rolle"] = (made[-1].by,)
        else:
            recent = [item for item in sight.items if self._bench.application.clock() - item.at <= UNDO_WITHIN]
            if recent:
                filled["rolle"] = (recent[-1].by,)
        groups = self._groups(chosen)
        if len(groups) == 1:
            filled["gruppe"] = (groups[0].value,)
        return filled

    def _groups(self, chosen: Answers) -> tuple[Group, ...]:
        """Whom the chosen question is asked for."""
        question = self._suggester().questions.get(chosen.question)
        return tuple(question.criterion.groups) if question is not None else (Group.UNSPECIFIED,)

    def hand(
        self,
        sight: Sight,
        holder: HolderName,
        told: Mapping[str, Told],
        filled: Mapping[str, tuple[str, ...]] | None = None,
        faults: Mapping[str, str] | None = None,
    ) -> Hand | None:
        """The passage that the address asks for, when it asks for one alone."""
        if sight.text is None or len(sight.places) != 1 or sight.chosen is not None:
            return None
        passage = passage_at(sight.places[0], sight.revision.sha256, sight.text.extractor, sight.pages)
        words = passage.words(sight.text) if passage is not None else None
        if passage is None or words is None:
            return None
        wording: Wording = g.wording
        language = wording.language.value
        asked = request.values.get(WORDS, "").strip()[:_LONGEST]
        chosen = self.asked(request.values, language)
        suggested = tuple(
            answers
            for item in self._suggester().questions_for(words, SUGGESTED)
            if (answers := self.answers(item.question, language)) is not None
        )
        same = [item for item in sight.items if item.passage == passage.id and item.gone is None]
        keys = request.args.get(MADE, "").split(",")[:_MOST_MADE]
        made = [item for item in same if item.key in keys]
        noted, hint = self._noted(sight, passage, words)
        form = None
        if chosen is not None:
            begun = dict(filled) if filled is not None else self._begin(sight, holder, chosen, made or same)
            form = StatementForm(
                chosen.fact,
                self.parties(holder),
                begun | {"dokument": (str(sight.document.id),), "utdrag": (passage.id,)},
                self._groups(chosen),
                faults or {},
                hint.mode if hint is not None else None,
                wording.say(f"suggestions.why.{hint.why.value}") if hint is not None else "",
                PREFIX,
            )
        return Hand(
            passage,
            str(place_of(passage)),
            words,
            noted,
            suggested,
            asked,
            self._looked_for(asked, language) if asked else None,
            chosen,
            form,
            tuple(told[item.key] for item in same),
        )
