"""Rounds for the demonstration, on the real examples: two self-audits under way, and a tilsyn that is being planned.

Nothing is concluded about anybody: what there is of outcomes comes from the examples alone, and the tilsyn has not
been announced.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from controls.access.demo_people import DEMO, PEOPLE, email_of
from controls.days import norwegian_day
from controls.documents import Intake
from controls.evidence.confirming import ConfirmationBook
from controls.evidence.exchange import read_sent
from controls.evidence.importing import Importer, read_parcel_evidence
from controls.rounds.control_form import form_of
from controls.rounds.desk import RoundDesk
from controls.rounds.notice import due_after, text_of, wanted_of
from controls.sent import Sent
from controls.storage.accounts import Accounts
from controls.visible import widened
from controls.wiring import Application
from models.access import Person, Role
from models.rounds import Act, Notice, Plan
from models.texts import say
from rules.municipalities import Municipalities
from webapp.console.words import day
from webapp.demo import example_files

#: the examples that are the evidence of the self-audits, each judged on its own day
_AUDITED: Final = ("osen-2020.yaml", "trondheim-2011.yaml")
_COUNTY: Final = "50"
_THEME: Final = ("KRL-2", "KRL-4")
_WEEKS: Final = timedelta(weeks=4)


def ensure_rounds(application: Application, accounts: Accounts, now: datetime) -> None:
    """Make the rounds of the demonstration, unless there are rounds already.

    `accounts`: those of the demonstration's people, made before (`controls.access.demo_people`).
    """
    desk = RoundDesk.of(application)
    if desk.rounds.all_outcomes():
        return
    people = _people(accounts, application.municipalities)
    files = example_files()
    for name in _AUDITED:
        _begin_audit(application, desk, people, Sent(name, files[name]), now)
    _plan_tilsyn(application, desk, people, now)


def _people(accounts: Accounts, municipalities: Municipalities) -> tuple[Person, ...]:
    emails = {email_of(one) for one in PEOPLE}
    return tuple(widened(one.person, municipalities) for one in accounts.all() if one.email in emails)


def _with(people: tuple[Person, ...], role: Role, place: str) -> Person:
    return next(person for person in people if role in person.roles_at(place))


def _begin_audit(
    application: Application, desk: RoundDesk, people: tuple[Person, ...], example: Sent, now: datetime
) -> None:
    evidence = desk.evidence
    parcel = read_sent(example)
    told, on = read_parcel_evidence(parcel, application, norwegian_day(now))
    holder = evidence.holders.require(told.subject.municipality)
    officer = _with(people, Role.OFFICER, holder.id)
    importer = Importer(evidence, Intake(evidence.documents, evidence.holders, application.scanner))
    importer.take(importer.look(holder, told, on, parcel), officer.name, now)
    # the centres of the examples have nobody in the demonstration who could answer
    answers = ConfirmationBook(evidence.holdings, evidence.holders)
    for one in answers.of(*(party.id for party in evidence.holdings.providers())):
        if one.holder == holder:
            answers.answer_for(holder.id, one.item.key, DEMO, now)
    title = say("demo.rounds.audit", application.language, year=on.year)
    number = desk.book.begin(officer, holder.id, Plan(title=title, on=on, yearly=True), now)
    desk.book.act(number, officer, Act.STARTED, {}, now)
    desk.evaluator.evaluate(number, officer, now)


def _plan_tilsyn(application: Application, desk: RoundDesk, people: tuple[Person, ...], now: datetime) -> None:
    caseworker = _with(people, Role.CASEWORKER, f"f{_COUNTY}")
    today, language = norwegian_day(now), application.language
    plan = Plan(title=say("demo.rounds.tilsyn", language, year=today.year), on=today, scope=_THEME)
    form = form_of(application.pack, _THEME, today, language)
    if form is None:
        raise AssertionError("the themes of the demonstration are themes of tilsyn")
    wanted = wanted_of(application.pack, form, today, language)
    due = due_after(today, _WEEKS)
    notice = Notice(
        text=text_of(application.pack, plan, wanted, day(due, language), language),
        due=due, wanted=wanted,
    )  # fmt: skip
    there = [municipality.number for municipality in application.municipalities.on(today)]
    asked = [number for number in ("5020", "5001") if number in there]
    desk.book.begin_campaign(caseworker, _COUNTY, asked, (plan, form, notice), now)
