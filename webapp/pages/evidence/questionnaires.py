"""Questionnaires as their owner sees them: making one, the link to it, how far it has come, and what was answered."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from controls.days import norwegian_day
from controls.evidence.desk import Desk
from controls.evidence.holders import HolderName
from controls.evidence.questionnaires import NO, YES, Choice, Party, QuestionnaireDesk, waiting
from controls.evidence.requests import usual_due
from controls.storage.questionnaires import Questionnaires
from controls.wiring import Application
from models.errors import ProblemError
from models.questionnaires import CENTRE, Questionnaire
from models.words import Language
from webapp.pages.evidence.asking import about, answer_words, put, value_words
from webapp.pages.evidence.forms import by_field, day_of, faults_of
from webapp.pages.evidence.holding import HolderPages
from webapp.pages.frame.wording import Wording

#: the fields of the form for a new questionnaire
FIELDS = ("hvem", "spurt", "frist", "rolle")
_SEE_OTHER, _UNUSABLE = 303, 422
#: bytes of the secret in a link: 256 bits, which nobody guesses
SECRET_BYTES = 32
_MOST = 2000


class Line(NamedTuple):
    """A questionnaire in the list: how it stands (a code), and how many of its questions are answered."""

    one: Questionnaire
    standing: str
    answered: int


class Theme(NamedTuple):
    """The questions of one provision, in their order."""

    name: str
    choices: tuple[Choice, ...]


def questionnaire_desk(application: Application) -> QuestionnaireDesk:
    """What works on the questionnaires of an application."""
    desk = Desk.of(application.store.engine, application.municipalities, application.pack)
    kept = Questionnaires(application.store.engine, desk.holdings)
    return QuestionnaireDesk(desk, kept, application.pack, application.machines)


def standing_of(one: Questionnaire, today: date) -> str:
    """How it stands with a questionnaire: sent, overdue, no_link, or open."""
    if one.sent is not None:
        return "sent"
    if one.due < today:
        return "overdue"
    return "open" if one.link is not None and norwegian_day(one.link.expires) >= today else "no_link"


def _plain(value: bool | int | str) -> str:
    """The value of a statement as a questionnaire has it."""
    if isinstance(value, bool):
        return YES if value else NO
    return str(value)


class _Pages(HolderPages):
    """What the pages of one application show."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self.work = questionnaire_desk(application)

    def found(self, holder: HolderName, number: int) -> Questionnaire:
        return self.work.find(holder, number) or abort(404)

    def lines(self, holder: HolderName) -> list[Line]:
        found = waiting(self.work.kept.of(holder.id))
        answers = self.work.kept.answers_of(one.id for one in found)
        today = self.today()
        return [
            Line(one, standing_of(one, today), sum(item.answer.given for item in answers.get(one.id, {}).values()))
            for one in found
        ]

    def party_name(self, party: str, holder: HolderName) -> str:
        """Whom a questionnaire is about, in words."""
        wording: Wording = g.wording
        if party == CENTRE:
            return wording.say("page.questionnaires.centre")
        known = {one.agreement.known_as: one.name for one in self.work.desk.assembler.agreements(holder.id)}
        return known.get(party, holder.name)

    def themes(self, choices: Sequence[Choice]) -> list[Theme]:
        """Choices by the provision they are of, in the order in which they stand."""
        wording: Wording = g.wording
        pack = self.application.pack
        laws = {law.id: law for law in pack.laws}
        of = {duty.id: one for one in pack.provisions for duty in one.obligations}
        found: dict[str, list[Choice]] = {}
        for choice in choices:
            found.setdefault(of[choice.obligation.id].provision, []).append(choice)
        named = {one.provision: one for one in pack.provisions}
        return [
            Theme(
                f"{wording.section(laws[named[name].law], named[name])}: "
                f"{named[name].title.get(wording.language.value)}",
                tuple(told),
            )
            for name, told in found.items()
        ]

    def asked(self, choice: Choice) -> str:
        """How a question is put, in the reader's language."""
        return put(choice.question, self.work.fact(choice.question), g.wording).question

    def form(
        self,
        holder: HolderName,
        filled: Mapping[str, str],
        chosen: frozenset[str],
        faults: Sequence[tuple[str, str]] = (),
    ) -> str:
        today = self.today()
        parties = self.work.parties(holder, today)
        party = next((one for one in parties if one.key == filled.get("hvem")), parties[0])
        choices = self.work.choices(holder, party, today)
        return render_template(
            "evidence/questionnaire_new.html",
            holder=holder,
            party=party,
            parties=[(one.key, self._named(one)) for one in parties],
            themes=self.themes([one for one in choices if one.open]),
            others=self.themes([one for one in choices if not one.open]),
            asked=self.asked,
            about=lambda choice: about(choice.question, [one.question for one in choices], g.wording),
            open=sum(one.open for one in choices),
            chosen=chosen,
            all=frozenset(one.key for one in choices if one.open) <= chosen,
            filled={**dict.fromkeys(FIELDS, ""), **filled},
            faults=faults,
            faulty=by_field(faults),
        )

    def _named(self, party: Party) -> str:
        return party.name or str(g.wording.say("page.questionnaires.centre"))

    def page(
        self,
        holder: HolderName,
        found: Questionnaire,
        faults: Sequence[tuple[str, str]] = (),
        link: str = "",
    ) -> str:
        today = self.today()
        wording: Wording = g.wording
        return render_template(
            "evidence/questionnaire.html",
            holder=holder,
            one=found,
            standing=standing_of(found, today),
            party=self.party_name(found.party, holder),
            questions=self.work.beside(holder, found, today),
            asked=lambda one: put(one.question, one.fact, wording).question,
            answer=lambda one: answer_words(one.saved.answer, one.fact, wording) if one.saved else [],
            said=lambda statement, fact: value_words(_plain(statement.value), fact, wording),
            about=lambda item: about(item.question, found.questions, wording),
            link=link,
            faults=faults,
            languages_of_link=[(code.value, f"{link}?lang={code.value}") for code in Language] if link else [],
        )


def questionnaire_pages(application: Application) -> Blueprint:
    """The pages of the owner of questionnaires."""
    pages = Blueprint("questionnaires", __name__, url_prefix="/grunnlag/<holder>/skjema")
    here = _Pages(application)
    _add_making(pages, here)
    _add_following(pages, here)
    return pages


def _add_making(pages: Blueprint, here: _Pages) -> None:
    @pages.get("")
    def questionnaires(holder: str) -> str:
        found = here.holder(holder)
        lines = here.lines(found)
        return render_template(
            "evidence/questionnaires.html",
            holder=found,
            lines=lines,
            party=lambda one: here.party_name(one.party, found),
        )

    @pages.get("/ny")
    def new(holder: str) -> str:
        found, today = here.holder(holder), here.today()
        asked = request.args.get("hvem", "")[:61]
        parties = here.work.parties(found, today)
        party = next((one for one in parties if one.key == asked), parties[0])
        facts = frozenset(request.args.getlist("fakta")[:50])
        choices = here.work.choices(found, party, today)
        if facts:
            chosen = frozenset(one.key for one in choices if one.question.fact in facts)
        else:
            every = request.args.get("velg") != "ingen"
            chosen = frozenset(one.key for one in choices if one.open and every)
        filled = {"hvem": party.key, "frist": str(usual_due(today))}
        return here.form(found, filled, chosen)

    @pages.post("/ny")
    def make(holder: str) -> Response | tuple[str, int]:
        found = here.holder(holder)
        filled = {name: request.form.get(name, "")[:_MOST] for name in FIELDS}
        keys = request.form.getlist("sporsmal")[:1000]
        try:
            due = day_of(filled["frist"], "frist")
            now = here.application.clock()
            number = here.work.make(found, filled["hvem"], filled["spurt"], due, keys, filled["rolle"], now)
        except ProblemError as error:
            return here.form(found, filled, frozenset(keys), faults_of(error)), _UNUSABLE
        return redirect(url_for("questionnaires.one", holder=found.id, number=number), _SEE_OTHER)

    @pages.get("/<int:number>")
    def one(holder: str, number: int) -> str:
        found = here.holder(holder)
        return here.page(found, here.found(found, number))


def _add_following(pages: Blueprint, here: _Pages) -> None:
    """The forms on the page of a questionnaire."""

    def role() -> str:
        return request.form.get("rolle", "")[:_MOST]

    def done(holder: str, number: int, do: Callable[[Questionnaire], None]) -> Response | tuple[str, int]:
        found = here.holder(holder)
        told = here.found(found, number)
        try:
            do(told)
        except ProblemError as error:
            return here.page(found, told, faults_of(error)), _UNUSABLE
        return redirect(url_for("questionnaires.one", holder=found.id, number=number), _SEE_OTHER)

    @pages.post("/<int:number>/lenke")
    def link(holder: str, number: int) -> str | tuple[str, int]:
        """Hand out a link. It is shown in this answer and never again, so there is no page to go on to."""
        found = here.holder(holder)
        told = here.found(found, number)
        token = secrets.token_urlsafe(SECRET_BYTES)
        try:
            here.work.hand_out(told, token, role(), here.application.clock())
        except ProblemError as error:
            return here.page(found, told, faults_of(error)), _UNUSABLE
        address = url_for("answering.start", token=token, _external=True)
        return here.page(found, here.found(found, number), link=address)

    @pages.post("/<int:number>/trekk")
    def withdraw(holder: str, number: int) -> Response | tuple[str, int]:
        return done(holder, number, lambda told: here.work.withdraw(told, role(), here.application.clock()))

    @pages.post("/<int:number>/apne")
    def reopen(holder: str, number: int) -> Response | tuple[str, int]:
        reason = request.form.get("grunn", "")[:_MOST]
        return done(holder, number, lambda told: here.work.reopen(told, reason, role(), here.application.clock()))
