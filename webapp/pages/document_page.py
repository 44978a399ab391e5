"""A document beside what rests on it: its text with every passage marked, and statements made from its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from flask import Blueprint, Response, abort, g, make_response, redirect, render_template, request, url_for

from controls.documents import describe, role_of
from controls.evidence.assembling import SELF
from controls.evidence.holders import HolderName
from controls.evidence.statements import UNDO_WITHIN
from controls.sensitive.identity import holds_identity_number
from controls.wiring import Application
from models.documents import Confidentiality, Destruction, Document, Page, Passage, Place, Revision, Text
from models.errors import Problem, ProblemError
from models.evidence import MUNICIPALITY
from models.holdings import Item, ItemKind
from models.vocabulary import Fact
from models.words import Group, ShownBy, StatementCertainty
from webapp.pages.document_text import Mark, Shown, passage_at, place_of, shown
from webapp.pages.statement_begin import remembered, who_speaks
from webapp.pages.statement_form import StatementForm, faults_of, parse, period_of, sent
from webapp.pages.statement_words import Told, told_of
from webapp.pages.wording import Wording
from webapp.pages.workbench_view import Bench

#: pages of a document on one page here
PAGES = 20
#: questions that are suggested for a passage, and those that a search gives
SUGGESTED, SEARCHED = 5, 12
#: names in addresses: what is marked, the statement that is looked at, the revision, what the passage is to answer
PASSAGE, STATEMENT, EDITION, QUESTION, FACT, WORDS, MADE = (
    "utdrag", "utsagn", "utgave", "sporsmal", "opplysning", "let", "laget",
)  # fmt: skip
#: before the fields of the statement, because the page has other forms
PREFIX = "u_"
#: the fields of the form for what is said of a document, and what each is called in `models.documents.Description`
DESCRIPTION = {
    "tittel": "title",
    "utgiver": "publisher",
    "dato": "date",
    "fra": "period_from",
    "til": "period_to",
    "sak": "case_number",
}
#: who changes something when nobody says
BY = "nettside"
_SEE_OTHER, _UNUSABLE, _GONE = 303, 422, 410
_DIGITS, _LONGEST = 9, 200
_MOST_PLACES, _MOST_MADE = 50, 12


class Fault(NamedTuple):
    """What is wrong, in words, and the field it is about, or nothing."""

    text: str
    field: str


class Beside(NamedTuple):
    """A statement beside its passage. `chosen`: it is the one that is looked at."""

    told: Told
    chosen: bool


class ShownParagraph(NamedTuple):
    """A paragraph with the statements that rest on it. `place`: as it is written in addresses."""

    shown: Shown
    place: str
    beside: tuple[Beside, ...]


class ShownPage(NamedTuple):
    """A page with its heading."""

    page: Page
    heading: str
    paragraphs: tuple[ShownParagraph, ...]


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


def number_in(text: str | None) -> int | None:
    """A number in an address; None for anything else."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= _DIGITS else None


def _heading(page: Page) -> str:
    told: str = g.wording.say(f"documents.page.{page.kind.value}", number=page.number, label=page.label)
    return told.rstrip(": ")


def _places() -> list[Place]:
    """The places that the address asks for; what is no place is left out."""
    asked = [text for value in request.args.getlist(PASSAGE) for text in value.split(",")][:_MOST_PLACES]
    return [place for text in asked if (place := Place.read(text)) is not None]


class _Sight(NamedTuple):
    """What of a document is looked at: the revision, its text, and what rests on it."""

    document: Document
    revision: Revision
    text: Text | None
    destroyed: Destruction | None
    items: tuple[Item, ...]
    chosen: Item | None
    places: tuple[Place, ...]

    @property
    def is_old(self) -> bool:
        """Whether the words are not those of the newest revision."""
        return self.revision.sha256 != self.document.newest.sha256

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages of its text."""
        return self.text.pages if self.text is not None else ()


def _passage_of(item: Item) -> Passage | None:
    return Passage.from_id(item.passage) if item.passage is not None else None


def _here(passage: Passage | None, sight: _Sight) -> bool:
    """Whether a passage is one of the text that is shown."""
    return (
        passage is not None
        and sight.text is not None
        and (passage.sha256, passage.extractor) == (sight.revision.sha256, sight.text.extractor)
        and passage.words(sight.text) is not None
    )


class DocumentView:
    """Shows documents."""

    def __init__(self, application: Application) -> None:
        """`application`: the parts, wired."""
        self.application = application
        self.bench = Bench(application)
        self.documents = self.bench.desk.documents

    def found(self, number: int) -> Document:
        """A document, or 404."""
        return self.documents.document(number) or abort(404)

    def holder(self, document: Document) -> HolderName:
        """Whose document it is; under its id where nobody by that is known any more."""
        found = self.bench.desk.holders.find(document.holder)
        return found or HolderName(document.holder, document.holder, is_provider=document.holder.startswith("t"))

    def forget(self, document: Document) -> None:
        """Let go of the words of a document that are remembered: it was destroyed, or its class changed."""
        for revision in document.revisions:
            self.bench.searching.forget(revision.sha256)

    # --- what is looked at ---

    def sight(self, document: Document) -> _Sight:
        """What the address asks to see of a document, or 404 for a revision that it does not have."""
        items = tuple(
            item
            for item in self.bench.desk.holdings.resting_on(document.id)
            if item.kind is ItemKind.STATEMENT and (item.gone is None or item.gone.kind.value != "undone")
        )
        key = request.args.get(STATEMENT, "")
        chosen = next((item for item in items if item.key == key), None)
        passage = _passage_of(chosen) if chosen is not None else None
        asked = number_in(request.args.get(EDITION))
        if asked is not None and not 0 < asked <= len(document.revisions):
            abort(404)
        revision = document.revisions[asked - 1] if asked is not None else document.newest
        if asked is None and passage is not None and passage.sha256 != revision.sha256:
            with_words = [item for item in document.revisions if item.sha256 == passage.sha256]
            revision = with_words[-1] if with_words else revision
        same = passage is not None and passage.sha256 == revision.sha256
        text = self.documents.text(revision.sha256, passage.extractor if passage is not None and same else None)
        places = tuple(_places())
        if passage is not None and same and not places:
            places = (place_of(passage),)
        destroyed = document.destroyed
        if revision.sha256 != document.newest.sha256:
            destroyed = self.documents.destructions([revision.sha256]).get(revision.sha256)
        return _Sight(document, revision, text, destroyed, items, chosen, places)

    def _told(self, items: Iterable[Item], wording: Wording) -> dict[str, Told]:
        return {item.key: told_of(item, self.application.pack, wording) for item in items}

    def _shown(self, sight: _Sight, first: int, told: Mapping[str, Told]) -> Iterator[ShownPage]:
        chosen = sight.chosen.key if sight.chosen is not None else ""
        marks: dict[tuple[int, int], list[Mark]] = {}
        beside: dict[tuple[int, int], list[Beside]] = {}
        for place in sight.places:
            marks.setdefault((place.page, place.paragraph), []).append(Mark(place.start, place.end, "", strong=True))
        for item in sight.items:
            passage = _passage_of(item)
            if passage is None or not _here(passage, sight):
                continue
            at = passage.page, passage.paragraph
            beside.setdefault(at, []).append(Beside(told[item.key], item.key == chosen))
            if item.gone is None or item.key == chosen:
                marks.setdefault(at, []).append(
                    Mark(passage.start, passage.end, item.key, strong=item.key == chosen)
                )  # fmt: skip
        for page in sight.pages[first : first + PAGES]:
            yield ShownPage(
                page,
                _heading(page),
                tuple(
                    ShownParagraph(
                        shown(item, marks.get((page.number, item.number), ())),
                        f"s{page.number}-a{item.number}",
                        tuple(beside.get((page.number, item.number), ())),
                    )
                    for item in page.paragraphs
                ),
            )

    def _first(self, sight: _Sight) -> int:
        """The page to begin at, from 0: the one that is asked for, else that of the first passage."""
        asked = number_in(request.args.get("side"))
        wanted = asked if asked is not None else (sight.places[0].page if sight.places else 1)
        return max(0, (min(wanted, len(sight.pages)) - 1) // PAGES * PAGES)

    # --- a passage in the hand ---

    def _answers(self, name: str, language: str) -> Answers | None:
        """A control question by its id, or a fact by its own."""
        question = self.bench.searching.suggester(self.bench.today()).questions.get(name)
        pack = self.application.pack
        if question is not None:
            duty = pack.obligations[question.obligation]
            ask = question.criterion.ask.get(language)
            return Answers(name, pack.facts[question.fact], ask, duty.title.get(language))
        fact = pack.facts.get(name)
        return Answers("", fact, fact.title.get(language), "") if fact is not None else None

    def _looked_for(self, words: str, language: str) -> tuple[Answers, ...]:
        """The questions, and the facts without one, that words may be meant for; each fact once."""
        suggester = self.bench.searching.suggester(self.bench.today())
        found: dict[str, Answers] = {}
        for item in suggester.questions_for(words, SEARCHED):
            answers = self._answers(item.question, language)
            if answers is not None:
                found.setdefault(item.fact, answers)
        wanted = words.casefold().split()
        for fact in self.application.pack.facts.values():
            told = f"{fact.id} {fact.title.get(language)}".casefold()
            if wanted and fact.id not in found and all(word in told for word in wanted):
                found[fact.id] = Answers("", fact, fact.title.get(language), "")
        return tuple(found.values())[:SEARCHED]

    def _noted(self, sight: _Sight, passage: Passage, words: str) -> tuple[tuple[Noted, ...], Any]:
        """What a reader should notice in the words, and what they can mean for plan and practice."""
        suggester = self.bench.searching.suggester(self.bench.today())
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
            one.agreement.known_as: one.name for one in self.bench.desk.assembler.agreements(holder.id)
        }  # fmt: skip
        return [(MUNICIPALITY, holder.name), *named.items()]

    def _begin(
        self, sight: _Sight, holder: HolderName, chosen: Answers, made: Sequence[Item]
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
            recent = [item for item in sight.items if self.application.clock() - item.at <= UNDO_WITHIN]
            if recent:
                filled["rolle"] = (recent[-1].by,)
        groups = self._groups(chosen)
        if len(groups) == 1:
            filled["gruppe"] = (groups[0].value,)
        return filled

    def _groups(self, chosen: Answers) -> tuple[Group, ...]:
        """Whom the chosen question is asked for."""
        question = self.bench.searching.suggester(self.bench.today()).questions.get(chosen.question)
        return tuple(question.criterion.groups) if question is not None else (Group.UNSPECIFIED,)

    def hand(
        self,
        sight: _Sight,
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
        suggester = self.bench.searching.suggester(self.bench.today())
        asked = request.values.get(WORDS, "").strip()[:_LONGEST]
        name = request.values.get(QUESTION, "") or request.values.get(FACT, "")
        chosen = self._answers(name[:_LONGEST], language) if name else None
        suggested = tuple(
            answers
            for item in suggester.questions_for(words, SUGGESTED)
            if (answers := self._answers(item.question, language)) is not None
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

    # --- the page ---

    def page(
        self,
        found: Document,
        faults: Sequence[Fault] = (),
        reason: str = "",
        *,
        sight: _Sight | None = None,
        filled: Mapping[str, tuple[str, ...]] | None = None,
        statement_faults: Mapping[str, str] | None = None,
        described: Mapping[str, str] | None = None,
    ) -> str:
        """One document beside what rests on it.

        `faults`: what is wrong with what was sent; `reason`: why it was to be destroyed; `filled`,
        `statement_faults`: the form of a statement as it was sent, and what is wrong with it by field; `described`:
        what was said of the document.
        """
        wording: Wording = g.wording
        sight = sight or self.sight(found)
        holder = self.holder(found)
        told = self._told(sight.items, wording)
        first = self._first(sight)
        hand = self.hand(sight, holder, told, filled, statement_faults)
        there = {item.key for item in sight.items if _here(_passage_of(item), sight)}
        now = self.application.clock()
        description = sight.revision.description
        return render_template(
            "document.html",
            document=found,
            holder=holder,
            name=holder.name,
            known=self.bench.desk.holders.find(found.holder) is not None,
            sight=sight,
            described=described or {name: getattr(description, field) or "" for name, field in DESCRIPTION.items()},
            revisions=found.revisions,
            title=description.title or wording.say("page.document.gone_title"),
            text=sight.text,
            pages=tuple(self._shown(sight, first, told)),
            whole=[told[item.key] for item in sight.items if item.passage is None],
            elsewhere=[told[item.key] for item in sight.items if item.passage is not None and item.key not in there],
            hand=hand,
            undoable={item.key for item in sight.items if item.gone is None and now - item.at <= UNDO_WITHIN},
            address=lambda **more: self.address(sight, **more),
            before=first - PAGES + 1 if first else None,
            after=first + PAGES + 1 if first + PAGES < len(sight.pages) else None,
            faults=faults,
            faulty={fault.field: fault.text for fault in faults if fault.field},
            reason=reason,
            classes=[(item.value, wording.say(f"documents.class.{item.value}")) for item in Confidentiality],
        )

    def address(self, sight: _Sight, **more: object) -> str:
        """The address of the same document in the same revision."""
        number = sight.revision.number if sight.revision != sight.document.newest else None
        anchor = more.pop("anchor", None)
        return url_for("documents.document", number=sight.document.id, utgave=number, _anchor=anchor, **more)  # type: ignore[arg-type]  # names and texts


def add_showing(pages: Blueprint, view: DocumentView) -> None:
    """The pages on which documents are shown, described, and made statements from."""

    @pages.get("/<int:number>")
    def document(number: int) -> str:
        return view.page(view.found(number))

    @pages.post("/<int:number>/utsagn")
    def make_statement(number: int) -> Response:
        return _make(view, view.found(number))

    @pages.post("/<int:number>/opplysninger")
    def describe_it(number: int) -> Response:
        return _describe(view, view.found(number))


def _make(view: DocumentView, found: Document) -> Response:
    """Keep a statement that rests on a passage; then the same passage again, for what else it says."""
    wording: Wording = g.wording
    sight = view.sight(found)
    holder = view.bench.desk.holders.find(found.holder) or abort(404)
    chosen = view._answers(  # noqa: SLF001 - of the same page
        (request.form.get(QUESTION, "") or request.form.get(FACT, ""))[:_LONGEST], wording.language.value
    )
    if chosen is None or found.destroyed is not None or len(sight.places) != 1:
        abort(404)
    filled = sent(request.form, PREFIX) | {"dokument": (str(found.id),)}
    parsed = parse(filled, chosen.fact)
    problems: Sequence[Problem] = parsed.problems
    if not problems:
        try:
            items = view.bench.desk.book.make(holder, parsed.drafts, parsed.by, view.application.clock())
        except ProblemError as error:
            problems = error.problems
        else:
            made = ",".join(item.key for item in items)
            place = str(sight.places[0])
            return make_response(redirect(view.address(sight, utdrag=place, laget=made, anchor="utdrag"), _SEE_OTHER))
    page = view.page(found, sight=sight, filled=filled, statement_faults=faults_of(problems, wording))
    return make_response(page, _UNUSABLE)


def _describe(view: DocumentView, found: Document) -> Response:
    """Say something else of a document, as a new revision of the same content."""
    if found.destroyed is not None:
        abort(_GONE)
    written = {name: request.form.get(name, "")[:2000] for name in DESCRIPTION}
    told: dict[str, str | None] = {field: written[name] for name, field in DESCRIPTION.items()}
    told["confidentiality"] = found.newest.description.confidentiality.value
    try:
        if any(map(holds_identity_number, written.values())):
            raise ProblemError.one("document_identity_written")
        description = describe(told)
        by = role_of(request.form.get("rettet_av", "").strip() or BY)
        view.documents.describe(found.id, description, by, view.application.clock())
    except ProblemError as error:
        names = {field: name for name, field in DESCRIPTION.items()}
        faults = [
            Fault(g.wording.problem(Problem(item.code, item.arguments)), names.get(item.where.field, "tittel"))
            for item in error.problems
        ]
        return make_response(view.page(found, faults, described=written), _UNUSABLE)
    return make_response(redirect(url_for("documents.document", number=found.id), _SEE_OTHER))


__all__ = ["DocumentView", "Fault", "add_showing", "number_in"]
