"""Questionnaires: which control questions a role can answer, and the statements that its answers become.

An answer is the assertion of the one who gave it, and no more. Whoever has the link needs no account, sees the
questions and the answers to them, and nothing else. The secret in a link has 256 random bits; it cannot be guessed,
so guesses are not counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple

from controls.days import end_of_day, norwegian_day
from controls.evidence.desk import Desk
from controls.evidence.holders import HolderName
from controls.evidence.statements import Draft, written
from controls.sensitive.looking import spans
from controls.storage.holdings import NewEvent, NewItem
from controls.storage.questionnaires import Made, Questionnaires
from controls.todo import Question, Who, todo_of
from models.errors import Problem, ProblemError, Where
from models.evidence import MUNICIPALITY, Statement
from models.holdings import EventKind, Item, ItemKind, Origin
from models.law import About, AgeFrom, Bearer, Criterion, Obligation, Role, Version
from models.questionnaires import (
    CENTRE,
    MOST_QUESTIONS,
    Answer,
    Asked,
    HappenedKind,
    Questionnaire,
    Saved,
    first_day,
)
from models.vocabulary import Fact, FactType
from models.words import Group, Mode, ProviderModel, SaidBy, ShownBy, StatementCertainty
from rules.evaluation import evaluate
from rules.evidence_file import value_problem
from rules.facts import full_months
from rules.pack import Pack
from rules.plan import Machines

#: how yes and no are written
YES, NO = "ja", "nei"
SELF = "self"
#: how long a link works after the day the answers are due
GRACE = timedelta(days=14)
#: the longest that a link can be asked to work
MOST_DAYS = 366
_FIRST = 1
_NUMBER = re.compile(r"[0-9]{1,12}")


class Party(NamedTuple):
    """Whom a questionnaire can be about: its key, its name (empty for `CENTRE`), who speaks, and what it knows."""

    key: str
    name: str
    said_by: SaidBy
    who: Who


class Choice(NamedTuple):
    """A question that can be asked. `open`: it is on the list of what is missing; `heading`: the duty it is of."""

    key: str
    question: Asked
    obligation: Obligation
    open: bool


class Beside(NamedTuple):
    """A question with its answer, the item made of it, and what the rest of the evidence says of the same."""

    number: int
    question: Asked
    fact: Fact | None
    saved: Saved | None
    item: Item | None
    others: tuple[Statement, ...]


def key_of(question: Asked) -> str:
    """What a question is called among those that can be asked."""
    return f"{question.fact}:{question.group.value}"


def is_direct(criterion: Criterion, fact: Fact) -> bool:
    """Whether yes to the control question is the same as yes to the fact."""
    test = criterion.yes or criterion.when
    return fact.type is FactType.YES_NO and test is not None and test.is_ is True


def _asked(duty: Obligation, version: Version, criterion: Criterion, group: Group, fact: Fact) -> Asked:
    by_period = criterion.fresh.from_ is AgeFrom.PERIOD
    return Asked(
        fact=fact.id,
        group=group,
        obligation=duty.id,
        ask=criterion.ask,
        why=version.summary,
        enough=criterion.enough,
        direct=is_direct(criterion, fact),
        months=criterion.fresh.months if by_period else None,
    )


def _value(answer: Answer, fact: Fact) -> bool | int | str:
    """What an answer says. Raises ValueError for what is no number."""
    if fact.type is FactType.YES_NO:
        return answer.value == YES if answer.value in (YES, NO) else answer.value
    if fact.type is FactType.NUMBER:
        if not _NUMBER.fullmatch(answer.value):
            raise ValueError("no_number")
        return int(answer.value)
    return answer.value


def answer_problem(answer: Answer, fact: Fact) -> Problem | None:
    """What is wrong with an answer as it is written, by field; None when it can be kept.

    Nothing that says who somebody is can be kept: no identity or account numbers, telephones, e-mail or addresses.
    """
    # what is looked for in a text needs to be surrounded by it
    if spans(answer.note) or spans(f"{answer.value} "):
        return Problem("questionnaire_personal", where=Where(field="merknad"))
    if answer.value:
        try:
            wrong = value_problem(_value(answer, fact), fact)
        except ValueError:
            wrong = ("value_needs_number", {})
        if wrong is not None:
            kind = Problem(f"questionnaire_value_{fact.type.value}", where=Where(field="verdi"))
            limits = {"least": fact.minimum, "most": fact.maximum}
            return Problem(
                kind.code, {name: limit for name, limit in limits.items() if limit is not None}, kind.where
            )
    return None


def needs_mode(answer: Answer, fact: Fact) -> bool:
    """Whether an answer has to say if it is planned, arranged or done: a no, a number and a date speak of what is."""
    return bool(answer.value) and answer.value != NO and fact.type in (FactType.YES_NO, FactType.CHOICE)


class QuestionnaireDesk:
    """Questionnaires of the holders of one database."""

    def __init__(self, desk: Desk, kept: Questionnaires, pack: Pack, machines: Machines) -> None:
        """`desk`: the evidence; `kept`: where questionnaires are; `pack`, `machines`: what evaluations run on."""
        self.desk = desk
        self.kept = kept
        self._pack = pack
        self._machines = machines

    # --- making ---

    def parties(self, holder: HolderName, on: date) -> tuple[Party, ...]:
        """Whom the holder can ask about on the day `on`."""
        if holder.is_provider:
            return (Party(SELF, holder.name, SaidBy.PROVIDER, Who.CENTRE),)
        found = [Party(MUNICIPALITY, holder.name, SaidBy.MUNICIPALITY, Who.MUNICIPALITY)]
        for _, one, name in self.desk.assembler.agreements(holder.id):
            if one.holds(on):
                district = one.model is ProviderModel.DISTRICT
                speaks = SaidBy.MUNICIPALITY if district else SaidBy.PROVIDER
                found.append(Party(one.known_as, name, speaks, Who.CENTRE))
        if len(found) == _FIRST:
            found.append(Party(CENTRE, "", SaidBy.PROVIDER, Who.CENTRE))
        return tuple(found)

    def choices(self, holder: HolderName, party: Party, on: date) -> tuple[Choice, ...]:
        """The questions that a party can answer: the open ones in the order of the to-do list, then the others."""
        found: dict[str, Choice] = {}
        for duty, version, criterion, groups in self._open(holder, party.who, on):
            self._offer(found, duty, version, criterion, groups, is_open=True)
        for direct in (True, False):
            for duty, version, criterion in self._in_force(on):
                alone = criterion.about is About.MUNICIPALITY
                if alone == (party.who is Who.MUNICIPALITY) and direct == self._is_direct(criterion):
                    self._offer(found, duty, version, criterion, criterion.groups, is_open=False)
        return tuple(found.values())

    def _in_force(self, on: date) -> Iterator[tuple[Obligation, Version, Criterion]]:
        """Every control question to those who run the service or owe it, in the order of the law."""
        for duty in self._pack.obligations.values():
            version = duty.version_on(on)
            if version is not None and duty.bearer is not Bearer.STATE:
                for criterion in (*((version.applies_when,) if version.applies_when else ()), *version.criteria):
                    yield duty, version, criterion

    def _is_direct(self, criterion: Criterion) -> bool:
        return is_direct(criterion, self._pack.facts[criterion.fact])

    def _open(
        self, holder: HolderName, who: Who, on: date
    ) -> Iterator[tuple[Obligation, Version, Criterion, tuple[Group, ...]]]:
        # a provider's own evidence alone: what the municipalities it serves have open is not for it to see
        assembler = self.desk.assembler
        evidence = (assembler.alone(holder, on) if holder.is_provider else assembler.assemble(holder, on)).evidence
        findings = evaluate(self._pack, self._machines, evidence, on).findings
        for task in todo_of(findings, self._pack).tasks:
            if task.who is who:
                for question in self._in_order(task.questions):
                    version = question.obligation.version_on(on)
                    if version is not None:
                        yield question.obligation, version, question.criterion, question.groups

    def _in_order(self, questions: Iterable[Question]) -> list[Question]:
        """Those first that are answered by the fact itself, and of these the ones that decide."""
        return sorted(
            questions, key=lambda one: (not self._is_direct(one.criterion), one.criterion.role is not Role.SHOWS)
        )

    def _offer(
        self,
        found: dict[str, Choice],
        duty: Obligation,
        version: Version,
        criterion: Criterion,
        groups: Iterable[Group],
        *,
        is_open: bool,
    ) -> None:
        fact = self._pack.facts[criterion.fact]
        if fact.statistic is not None:
            return
        for group in groups:
            question = _asked(duty, version, criterion, group, fact)
            found.setdefault(key_of(question), Choice(key_of(question), question, duty, is_open))

    def make(
        self, holder: HolderName, party: str, role: str, due: date, keys: Iterable[str], by: str, now: datetime
    ) -> int:
        """Make a questionnaire; its id. `keys`: of the questions. Raises ProblemError with all mistakes, by field."""
        problems: list[Problem] = []
        today = norwegian_day(now)
        told = next((one for one in self.parties(holder, today) if one.key == party), None)
        if told is None:
            problems.append(Problem("questionnaire_party", where=Where(field="hvem")))
        for text, field in ((role, "spurt"), (by, "rolle")):
            try:
                written(text, "by")
            except ProblemError as error:
                problems += [Problem(item.code, item.arguments, Where(field=field)) for item in error.problems]
        if not today <= due <= today + timedelta(days=MOST_DAYS):
            problems.append(Problem("questionnaire_due", where=Where(field="frist")))
        wanted = frozenset(keys)
        chosen = [one.question for one in self.choices(holder, told, today) if one.key in wanted] if told else []
        if told and not chosen:
            problems.append(Problem("questionnaire_no_questions", where=Where(field="sporsmal")))
        if len(chosen) > MOST_QUESTIONS:
            many = {"limit": MOST_QUESTIONS}
            problems.append(Problem("questionnaire_many_questions", many, Where(field="sporsmal")))
        if problems or told is None:
            raise ProblemError(problems)
        return self.kept.add(
            Questionnaire(
                id=0, holder=holder.id, party=told.key, said_by=told.said_by, role=written(role, "by"), due=due,
                questions=tuple(chosen), at=now, by=written(by, "by"),
            )
        )  # fmt: skip

    def find(self, holder: HolderName, number: int) -> Questionnaire | None:
        """A questionnaire of the holder; None when it has none with that id."""
        found = self.kept.get(number)
        return found if found is not None and found.holder == holder.id else None

    def hand_out(self, found: Questionnaire, token: str, by: str, now: datetime) -> datetime:
        """Let a new link work, and no older one; when it expires. `token`: 256 random bits or more, as text."""
        last = max(found.due, norwegian_day(now)) + GRACE
        expires = end_of_day(last)
        self.kept.add_link(found.id, token, expires, written(by, "by"), now)
        return expires

    def withdraw(self, found: Questionnaire, by: str, now: datetime) -> None:
        """Let its link work no more. Raises ProblemError `questionnaire_no_link` when none does."""
        if not self.kept.withdraw_link(found.id, written(by, "by"), now):
            raise ProblemError.one("questionnaire_no_link")

    def reopen(self, found: Questionnaire, reason: str, by: str, now: datetime) -> None:
        """Let what was sent in be answered once more. Raises ProblemError without a reason, or when it was not."""
        if not self.kept.reopen(found.id, written(reason, "reason"), written(by, "by"), now):
            raise ProblemError.one("questionnaire_not_sent")

    # --- answering ---

    def behind(self, token: str, now: datetime) -> Questionnaire | None:
        """The questionnaire that a link leads to; None for one that is unknown, too old or withdrawn alike."""
        number = self.kept.behind(token, now)
        return None if number is None else self.kept.get(number)

    def fact(self, question: Asked) -> Fact | None:
        """The fact a question is about; None when the rules do not have it any more."""
        return self._pack.facts.get(question.fact)

    def save(self, found: Questionnaire, question: int, answer: Answer, seen: int, now: datetime) -> Saved:
        """Keep an answer to the question with this number, from 1.

        Raises ProblemError for what cannot be kept, and OvertakenError as `Questionnaires.save`.
        """
        fact = self.fact(found.questions[question - 1])
        problem = answer_problem(answer, fact) if fact else Problem("questionnaire_old")
        if problem is not None:
            raise ProblemError([problem])
        return self.kept.save(found.id, question, answer, seen, now)

    def unfinished(self, found: Questionnaire, answers: Mapping[int, Saved], today: date) -> tuple[Problem, ...]:
        """What keeps it from being sent in; the field of each is the number of the question, or `svar`."""
        problems: list[Problem] = []
        for number, saved in sorted(answers.items()):
            fact = self.fact(found.questions[number - 1])
            answer = saved.answer
            if fact is None or not answer.value or answer.unknown:
                continue
            if needs_mode(answer, fact) and answer.mode is None:
                problems.append(Problem("questionnaire_mode", {"number": number}, Where(field=str(number))))
            elif answer.since and first_day(answer.since) > today and answer.mode is not Mode.PLANNED:
                problems.append(Problem("questionnaire_since", {"number": number}, Where(field=str(number))))
        if not any(saved.answer.given for saved in answers.values()):
            problems.append(Problem("questionnaire_empty", where=Where(field="svar")))
        return tuple(problems)

    def send_in(self, found: Questionnaire, role: str, seen: Mapping[int, int], now: datetime) -> None:
        """Make statements of the answers. `role`: of whoever answered; `seen`: the version of each answer.

        What was sent in before and is answered otherwise now takes the place of it; what is not answered any more is
        withdrawn. Raises ProblemError with every mistake, and OvertakenError as `Questionnaires.send_in`.
        """
        by = written(role, "by")
        holder = self.desk.holders.require(found.holder)

        def make(fresh: Questionnaire, answers: Mapping[int, Saved]) -> Made:
            problems = self.unfinished(fresh, answers, norwegian_day(now))
            if problems:
                raise ProblemError(problems)
            return self._made(holder, fresh, answers, by, now)

        self.kept.send_in(found.id, by, now, make, seen)

    def _made(
        self, holder: HolderName, found: Questionnaire, answers: Mapping[int, Saved], by: str, now: datetime
    ) -> Made:
        turn = found.rounds + 1
        key = f"skjema-{found.id}" if turn == _FIRST else f"skjema-{found.id}-{turn}"
        body = {"title": f"Svar på spørreskjema {found.id}", "date": str(norwegian_day(now)), "publisher": by}
        document = NewItem(ItemKind.DOCUMENT, "", body, Origin.QUESTIONNAIRE, by, now, key=key)
        about = MUNICIPALITY if found.party == CENTRE else found.party
        drafts: dict[int, Draft] = {}
        for number, saved in sorted(answers.items()):
            question = found.questions[number - 1]
            fact = self.fact(question)
            if fact is not None and saved.answer.value and not saved.answer.unknown:
                draft = _draft(question, number, saved.answer, fact, norwegian_day(now))
                drafts[number] = draft._replace(about=about, said_by=found.said_by.value, reference=key)
        made = self.desk.book.prepare(holder, drafts.values(), by, now, Origin.QUESTIONNAIRE, [document])
        before = {item.id: item for item in self.desk.holdings.items(holder.id, ItemKind.STATEMENT)}
        old = {number: before[item] for number, item in found.made_of.items() if item in before}
        kept: dict[int, int] = {}
        items: list[NewItem] = [document]
        questions: list[int | None] = [None]
        events: list[NewEvent] = []
        for number, item in zip(drafts, made, strict=True):
            earlier = old.pop(number, None)
            if earlier is not None and _same(earlier, item, answers[number].answer):
                kept[number] = earlier.id
                continue
            if earlier is not None and earlier.gone is None:
                events.append(NewEvent(earlier.id, EventKind.WITHDRAWN, by, now, _ANEW))
            items.append(item._replace(replaces=earlier.id if earlier else None))
            questions.append(number)
        events += [NewEvent(item.id, EventKind.WITHDRAWN, by, now, _ANEW) for item in old.values() if not item.gone]
        return Made(items, events, questions, kept)

    # --- looking ---

    def beside(self, holder: HolderName, found: Questionnaire, on: date) -> tuple[Beside, ...]:
        """Each question with its answer, and with what the rest of the evidence says of the same on the day `on`."""
        answers = self.kept.answers(found.id)
        items = {item.id: item for item in self.desk.holdings.items(holder.id, ItemKind.STATEMENT)}
        mine = {number: items[item] for number, item in found.made_of.items() if item in items}
        own = {item.key for item in mine.values()}
        if holder.is_provider:
            told = [_read(item) for item in items.values() if item.gone is None]
        else:
            told = list(self.desk.assembler.assemble(holder, on).evidence.statements)
        rest = [one for one in told if one.withdrawn is None and one.id not in own]
        return tuple(
            Beside(
                number,
                question,
                self.fact(question),
                answers.get(number),
                mine.get(number),
                tuple(one for one in rest if one.fact == question.fact and _speaks_of(one.group, question.group)),
            )
            for number, question in enumerate(found.questions, 1)
        )


#: why a statement is withdrawn when the questionnaire was answered once more
_ANEW = "Svart på nytt i spørreskjemaet"


def _speaks_of(said: Group, asked: Group) -> bool:
    return said is asked or said is Group.ALL


def _read(item: Item) -> Statement:
    return Statement.model_validate({**item.body, "id": item.key}, strict=False)


def _draft(question: Asked, number: int, answer: Answer, fact: Fact, today: date) -> Draft:
    """The statement that an answer is, but for whom it is about.

    What is said today to have been so for long is said of today, where age counts from when it has been so.
    """
    since = first_day(answer.since) if answer.since else today
    old = question.months is not None and full_months(since, today) >= question.months
    note = [answer.note.strip()] if answer.note.strip() else []
    if old:
        note.append(f"Har vært slik siden {answer.since}.")
    return Draft(
        fact=fact.id,
        value=_value(answer, fact),
        about=MUNICIPALITY,
        said_by="",
        group=question.group.value,
        mode=(answer.mode if needs_mode(answer, fact) and answer.mode else Mode.DONE).value,
        shown_by=ShownBy.ASSERTION.value,
        certainty=(StatementCertainty.UNCERTAIN if answer.unsure else StatementCertainty.CERTAIN).value,
        from_=today if old else since,
        locator=f"spørsmål {number}",
        note="\n".join(note) or None,
    )


def _same(old: Item, new: NewItem, answer: Answer) -> bool:
    """Whether an answer says what the statement made of it before says."""
    beside = {"source", *(() if answer.since else ("from",))}
    then, now = ({name: told for name, told in body.items() if name not in beside} for body in (old.body, new.body))
    return then == now


def waiting(found: Iterable[Questionnaire]) -> list[Questionnaire]:
    """Those that are not sent in, those due first first; then those sent in, newest first."""
    told = list(found)
    opened = sorted((one for one in told if one.sent is None), key=lambda one: (one.due, one.id))
    sent = [one for one in told if one.sent is not None]
    return [*opened, *sorted(sent, key=lambda one: (_at(one), one.id), reverse=True)]


def _at(one: Questionnaire) -> datetime:
    last = [event.at for event in one.events if event.kind is HappenedKind.SENT_IN]
    return last[-1] if last else one.at
