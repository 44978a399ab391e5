"""The control questions of a day, and how far each has come with the evidence there is.

Pure; no I/O. The states are those of the evaluation, told in the words of somebody who is answering: what is missing,
too old, too weak or contradictory, and what is answered, by whom.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from controls.overview import version_of
from controls.todo import Todo, Who
from models.evidence import Evidence, Statement
from models.findings import CriterionResult, Finding
from models.law import About, Bearer, Criterion, Obligation, Provision, Role, Version
from models.vocabulary import Fact
from models.words import Group, Outcome, Reason, State, Strength
from rules.pack import Pack


class QuestionState(StrEnum):
    """How far a control question has come.

    `answered`: with yes or no for everyone it is asked for; `partly`: for some of them; `judge`: what is there must
    be weighed by a person; `law`: the law is unclear; `silent`: it only counts when something comes up, and nothing
    has; `not_relevant`: the duty does not apply.
    """

    MISSING = "missing"
    STALE = "stale"
    WEAK = "weak"
    PARTLY = "partly"
    CONTRADICTORY = "contradictory"
    LAW = "law"
    JUDGE = "judge"
    ANSWERED = "answered"
    SILENT = "silent"
    NOT_RELEVANT = "not_relevant"


#: the states in which more evidence is what a question waits for
UNANSWERED = frozenset({QuestionState.MISSING, QuestionState.STALE, QuestionState.WEAK, QuestionState.PARTLY})
_ANSWERS = frozenset({State.YES, State.NO})
_WEAK = frozenset({Reason.TOO_WEAK, Reason.UNCERTAIN})
_ONLY_WHEN = frozenset({Role.BREAKS, Role.RAISES})
#: what nobody breaks the law by leaving out
_NO_DUTY = frozenset({Strength.SHOULD, Strength.MAY, Strength.FRAME})


class ControlQuestion(NamedTuple):
    """A control question on a day.

    `results`: one for each group it is asked for; `rank`: the place of its fact among what settles most, from 1, None
    when nothing waits for it; `settles`: the obligations it settles with those before it; `used`: the ids of the
    statements that count, `aside`: of those that do not; `shared`: whether one that counts is a provider's.
    """

    id: str
    obligation: Obligation
    version: Version
    provision: Provision
    criterion: Criterion
    fact: Fact
    theme: bool
    who: Who
    state: QuestionState
    results: tuple[CriterionResult, ...]
    rank: int | None
    settles: int
    used: tuple[str, ...]
    aside: tuple[str, ...]
    shared: bool

    @property
    def open(self) -> bool:
        """Whether a finding waits for an answer to it."""
        return self.rank is not None and self.state in UNANSWERED

    @property
    def own(self) -> bool:
        """Whether the municipality alone can answer it."""
        return self.who is Who.MUNICIPALITY

    @property
    def mandatory(self) -> bool:
        """Whether it is asked for a duty of law, rather than for what is recommended or allowed."""
        return self.version.strength not in _NO_DUTY


class Ground(NamedTuple):
    """A statement on the fact that a question asks for.

    `used`: whether it counts for the question; `why`: else the reasons why not (`rules.facts.Aside`), with the groups
    they hold for where they do not hold for all it is asked for.
    """

    statement: Statement
    used: bool
    why: tuple[tuple[str, tuple[Group, ...]], ...]


def state_of(role: Role, outcome: Outcome, results: Sequence[CriterionResult]) -> QuestionState:  # noqa: PLR0911 - one for each state
    """How far a question has come. `results`: one for each group; `outcome`: of the finding it belongs to."""
    reasons = {reason for result in results for reason in result.reasons}
    states = {result.state for result in results}
    if Reason.CONTRADICTORY in reasons:
        return QuestionState.CONTRADICTORY
    if outcome is Outcome.NOT_RELEVANT and role is not Role.CONDITION:
        return QuestionState.NOT_RELEVANT
    if role in _ONLY_WHEN and not any(result.used for result in results) and State.UNKNOWN not in states:
        return QuestionState.SILENT
    if states <= _ANSWERS | {State.NOT_RELEVANT}:
        return QuestionState.ANSWERED
    if State.ASK in states and State.UNKNOWN not in states:
        return QuestionState.JUDGE
    if states & _ANSWERS:
        return QuestionState.PARTLY
    if Reason.LAW_UNCLEAR in reasons:
        return QuestionState.LAW
    if Reason.STALE in reasons:
        return QuestionState.STALE
    return QuestionState.WEAK if reasons & _WEAK else QuestionState.MISSING


def _who(duty: Obligation, criterion: Criterion) -> Who:
    if duty.bearer is Bearer.STATE:
        return Who.AUTHORITY
    return Who.MUNICIPALITY if criterion.about is About.MUNICIPALITY else Who.CENTRE


def _names(results: Iterable[CriterionResult]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of the statements that count for any group, and of those that count for none."""
    told = list(results)
    used = dict.fromkeys(name for result in told for name in result.used)
    aside = dict.fromkeys(name for result in told for name, _ in result.aside if name not in used)
    return tuple(used), tuple(aside)


def _of_finding(
    finding: Finding, pack: Pack, provision: Provision, ranks: Mapping[str, tuple[int, int]], shared: Collection[str]
) -> Iterable[ControlQuestion]:
    duty = pack.obligations[finding.obligation]
    version = version_of(finding, duty)
    results = [*((finding.condition,) if finding.condition is not None else ()), *finding.criteria]
    for criterion in (*((version.applies_when,) if version.applies_when else ()), *version.criteria):
        mine = tuple(result for result in results if result.criterion == criterion.id)
        if not mine:
            continue
        name = f"{duty.id}/{criterion.id}"
        used, aside = _names(mine)
        rank, settles = ranks.get(name, (None, 0))
        yield ControlQuestion(
            name,
            duty,
            version,
            provision,
            criterion,
            pack.facts[criterion.fact],
            finding.tilsyn_theme,
            _who(duty, criterion),
            state_of(criterion.role, finding.outcome, mine),
            mine,
            rank,
            settles,
            used,
            aside,
            any(item in shared for item in used),
        )


def questions_of(
    findings: Iterable[Finding], pack: Pack, todo: Todo, shared: Collection[str] = ()
) -> tuple[ControlQuestion, ...]:
    """The control questions of an evaluation, in the order of the law.

    `todo`: of the same findings (`controls.todo.todo_of`); `shared`: the ids of the statements that are a provider's.
    """
    ranks = {
        f"{question.obligation.id}/{question.criterion.id}": (task.rank, len(task.settles))
        for task in todo.tasks
        for question in task.questions
    }
    provisions = {duty.id: item for item in pack.provisions for duty in item.obligations}
    return tuple(
        question
        for finding in findings
        for question in _of_finding(finding, pack, provisions[finding.obligation], ranks, shared)
    )


def by_use(questions: Iterable[ControlQuestion]) -> list[ControlQuestion]:
    """The open questions of duties first, then the other open ones, each with those that settle most first.

    Those that nothing waits for come last, in the order given.
    """
    return sorted(
        questions, key=lambda item: (False, not item.mandatory, item.rank or 0) if item.open else (True, False, 0)
    )


def _same(question: ControlQuestion) -> tuple[object, ...]:
    """What questions have in common that are answered by the same words: several provisions can ask for one thing."""
    return question.fact.id, question.criterion.ask, question.criterion.groups


def put_together(questions: Iterable[ControlQuestion]) -> list[tuple[ControlQuestion, ...]]:
    """The questions, those together that ask the same in the same words and have come as far."""
    found: dict[tuple[object, ...], list[ControlQuestion]] = {}
    for question in questions:
        found.setdefault((*_same(question), question.state, question.open), []).append(question)
    return [tuple(told) for told in found.values()]


def grounds_of(question: ControlQuestion, evidence: Evidence) -> tuple[Ground, ...]:
    """Everything that is said of the fact that a question asks for, what counts first, in the evidence's order."""
    found = []
    for statement in evidence.statements:
        if statement.fact != question.fact.id:
            continue
        used = statement.id in question.used
        why: dict[str, list[Group]] = {}
        for result in question.results:
            for name, reason in result.aside:
                if name == statement.id:
                    why.setdefault(reason, []).append(result.group)
        told = tuple(
            (reason, () if len(groups) == len(question.results) else tuple(groups)) for reason, groups in why.items()
        )
        found.append(Ground(statement, used, () if used else told))
    return tuple(sorted(found, key=lambda item: not item.used))


# --- choosing among them ---


class Show(StrEnum):
    """Which questions are shown."""

    OPEN = "apne"
    ALL = "alle"
    STALE = "foreldet"
    CONTRADICTORY = "motstrid"
    JUDGE = "skjonn"
    ANSWERED = "besvart"
    SHARED = "delt"


def _shown(question: ControlQuestion, show: Show) -> bool:
    state = question.state
    return {
        Show.OPEN: question.open,
        Show.ALL: True,
        Show.STALE: any(Reason.STALE in result.reasons for result in question.results),
        Show.CONTRADICTORY: state is QuestionState.CONTRADICTORY,
        Show.JUDGE: state in (QuestionState.JUDGE, QuestionState.LAW),
        Show.ANSWERED: state is QuestionState.ANSWERED,
        Show.SHARED: question.shared and state is QuestionState.ANSWERED,
    }[show]


class Wanted(NamedTuple):
    """What of the questions is asked for.

    `place`: a law or a provision by its id (empty: all); `own`: only what the municipality alone can answer; `theme`:
    only themes of tilsyn; `words`: each must stand in the question, its fact or its obligation, in `language`;
    `advised`: those of recommendations too, not only of duties.
    """

    show: Show = Show.OPEN
    place: str = ""
    own: bool = False
    theme: bool = False
    words: str = ""
    language: str = "nb"
    advised: bool = False


def _says(question: ControlQuestion, words: Sequence[str], language: str) -> bool:
    texts = (question.criterion.ask, question.fact.title, question.obligation.title)
    told = " ".join([question.id, question.fact.id, *(text.get(language) for text in texts)]).casefold()
    return all(word in told for word in words)


def chosen(questions: Iterable[ControlQuestion], wanted: Wanted) -> list[ControlQuestion]:
    """The questions that are asked for, in the order given."""
    words = wanted.words.casefold().split()
    return [
        item
        for item in questions
        if _shown(item, wanted.show)
        and (not wanted.place or wanted.place in (item.provision.law, item.provision.provision))
        and (item.mandatory or wanted.advised)
        and (item.own or not wanted.own)
        and (item.theme or not wanted.theme)
        and _says(item, words, wanted.language)
    ]


class Counts(NamedTuple):
    """How many questions there are of each kind; what several provisions ask for in the same words counts once.

    `open`: those a finding waits for; `own`: those of them that the municipality alone can answer; `shared`: those
    that a provider has answered; `answered`: all that are; `stale`: those with too old evidence that wait for new.
    """

    total: int
    open: int
    own: int
    shared: int
    answered: int
    stale: int
    contradictory: int


def count(questions: Iterable[ControlQuestion]) -> Counts:
    """How many questions there are of each kind."""
    told = [first for first, *_ in put_together(questions)]
    answered = [item for item in told if item.state is QuestionState.ANSWERED]
    return Counts(
        len({_same(item) for item in told}),
        sum(item.open for item in told),
        sum(item.open and item.own for item in told),
        sum(item.shared for item in answered),
        len(answered),
        sum(item.open and item.state is QuestionState.STALE for item in told),
        sum(item.state is QuestionState.CONTRADICTORY for item in told),
    )


def only_advised(questions: Iterable[ControlQuestion]) -> list[ControlQuestion]:
    """The questions of recommendations that no duty asks in the same words and has come as far with."""
    return [
        item
        for together in put_together(questions)
        if not any(one.mandatory for one in together)
        for item in together
    ]


class Tally(NamedTuple):
    """How many questions there are of duties; and of recommendations, without those that a duty asks too.

    Every page that tells a number of questions takes it from here.
    """

    duties: Counts
    advised: Counts


def tally_of(questions: Iterable[ControlQuestion]) -> Tally:
    """How many questions there are, those of duties and those of recommendations apart."""
    told = list(questions)
    return Tally(count(item for item in told if item.mandatory), count(only_advised(told)))
