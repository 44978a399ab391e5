"""Every case there can be of each duty and each criterion that ships, answered by the engine and by hand.

The answers by hand are Kleene's: in what must hold altogether the weakest part decides, where one is enough the
strongest; broken is weaker than unknown, and unknown than met.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings

from models.law import AllOf, AnyOf, DecidedBy, Role, Version
from models.words import Outcome
from rules.compiler import NONE_HIGH, NONE_LOW, WORDS, Duty, Instance, compile_duty
from rules.conditions import Ages, Numbers, Words
from rules.engine.driver import Engine
from rules.evaluation import evaluate
from rules.pack import Pack
from rules.plan import Machines
from tests.oracle.generate import TEXT, Case, made_cases, pack_from

Message = Mapping[str, str | int]
RANK = {"no": 0, "unknown": 1, "yes": 2}
STATES = {Role.SHOWS: ("yes", "no", "unknown", "ask"), Role.BREAKS: ("no", "not_relevant")}


def duties_of(pack: Pack) -> list[Duty]:
    """Every version of every obligation of a pack."""
    return [compile_duty(pack, obligation, version) for obligation, version in pack.versions()]


@pytest.fixture(scope="module")
def duties(pack: Pack) -> list[Duty]:
    """Every version of every obligation of the law that ships."""
    return duties_of(pack)


def results(rows: Sequence[object], engine: Engine, messages: Sequence[Message]) -> list[set[str]]:
    """For each message, the results that fired."""
    result = {row.name: row.result for row in rows}  # type: ignore[attr-defined]
    return [{result[name] for name in names} for names in engine.run(list(messages))]


class Decided(NamedTuple):
    """A case of a duty: the message, and what it must come to."""

    message: Message
    outcome: Outcome


def _value(part: str | AllOf | AnyOf, states: Mapping[str, Sequence[str]], ask: str) -> str:
    if isinstance(part, str):
        return min((ask if state == "ask" else state for state in states[part]), key=RANK.__getitem__)
    choose, parts = (min, part.all) if isinstance(part, AllOf) else (max, part.any)
    return choose((_value(item, states, ask) for item in parts), key=RANK.__getitem__)


def _outcome(version: Version, states: Mapping[str, Sequence[str]], applies: str, word: str) -> Outcome:
    roles = {criterion.id: criterion.role for criterion in version.criteria}
    shows = tuple(name for name in states if roles[name] is Role.SHOWS)
    forbidden = any("no" in states[name] for name in states if roles[name] is Role.BREAKS)
    judgement = version.decided_by is DecidedBy.JUDGEMENT
    expression = version.met_when or AllOf.model_construct(all=shows)
    value = "yes" if judgement else _value(expression, states, "yes" if word == "judged_met" else "unknown")
    broken = forbidden or value == "no"
    ladder = (
        (word == "authority_broken", Outcome.BROKEN),
        (applies == "no", Outcome.NOT_RELEVANT),
        (word == "authority_met", Outcome.UNRESOLVED if broken else Outcome.MET),
        (applies == "unknown", Outcome.UNRESOLVED),
        (broken or word == "judged_broken", Outcome.BROKEN),
        (word == "asked" or value == "unknown", Outcome.UNRESOLVED),
        (judgement and word == "plain", Outcome.UNRESOLVED),
    )
    return next((outcome for holds, outcome in ladder if holds), Outcome.MET)


def _cases(duty: Duty) -> Iterator[Decided]:
    """Every state of every criterion that decides, with every word said and whether the duty applies."""
    deciding = [instance for instance in duty.instances if instance.criterion.role in STATES]
    every = [STATES[instance.criterion.role] for instance in deciding]
    for chosen in itertools.product(*every):
        states: dict[str, list[str]] = {}
        for instance, state in zip(deciding, chosen, strict=True):
            states.setdefault(instance.criterion.id, []).append(state)
        props = {instance.prop: state for instance, state in zip(deciding, chosen, strict=True)}
        for applies in ("yes", "no", "unknown") if duty.condition else ("yes",):
            for word in WORDS:
                message = {"case": duty.key, "applies": applies, "word": word, **props}
                yield Decided(message, _outcome(duty.version, states, applies, word))


def test_every_case_of_every_duty_has_the_one_right_outcome(duties: list[Duty]) -> None:
    """For every state of its criteria, each duty gets exactly one outcome, and it is the one Kleene's logic gives."""
    judged = [duty for duty in duties if not duty.informational]
    count = 0
    for duty in judged:
        cases = list(_cases(duty))
        fired = results(duty.rows, Engine(duty.rows), [case.message for case in cases])
        wrong = [(case, found) for case, found in zip(cases, fired, strict=True) if found != {case.outcome.value}]
        assert wrong == []
        count += len(cases)

    assert count > 100 * len(judged)


def test_what_is_only_shown_is_always_informational(duties: list[Duty]) -> None:
    """A version that is a may or a frame comes to nothing but information."""
    shown = [duty for duty in duties if duty.informational]

    assert shown
    for duty in shown:
        assert results(duty.rows, Engine(duty.rows), [{"case": duty.key}]) == [{"informational"}]


def _pairs(kind: str, numbers: Sequence[int]) -> Iterator[dict[str, int]]:
    """No number of a kind, or a least and a greatest one."""
    yield {f"{kind}_max": NONE_LOW, f"{kind}_min": NONE_HIGH}
    for low, high in itertools.combinations_with_replacement(numbers, 2):
        yield {f"{kind}_max": high, f"{kind}_min": low}


def _edges(means: Numbers) -> list[int]:
    ends = {end for bound in (means.yes, means.no) for end in (bound.low, bound.high) if end is not None}
    return sorted({end + step for end in ends for step in (-1, 0, 1)})


def _messages(instance: Instance) -> Iterator[Message]:
    """Every message that a criterion's fact can make; numbers at and around each limit."""
    means, empty = instance.means, instance.empty
    if isinstance(means, Words):
        flags = [name for name in empty if name != "case"]
        for chosen in itertools.product(("no", "yes"), repeat=len(flags)):
            message = dict(empty) | dict(zip(flags, chosen, strict=True))
            # what is admitted is also said
            if all(
                message.get(f"s_{name[2:]}", "yes") == "yes"
                for name in flags
                if name[0] == "a" and message[name] == "yes"
            ):
                yield message
    elif isinstance(means, Numbers):
        kinds = sorted({name[0] for name in empty if name.endswith("_max")})
        for pairs in itertools.product(*(list(_pairs(kind, _edges(means))) for kind in kinds)):
            merged = {name: value for pair in pairs for name, value in pair.items()}
            for gap in ("no", "yes") if "gap" in empty else ("",):
                yield {**empty, **merged, **({"gap": gap} if gap else {})}
    else:
        yield from _ages(empty, means)


def _ages(empty: Message, means: Ages) -> Iterator[Message]:
    """The newest date shown is never newer than the newest one told of; each month has a number of missed years."""
    edges = [0, means.months - 1, means.months, means.months + 1, means.months + 30]
    for shown, told in itertools.product([NONE_HIGH, *edges], [NONE_LOW, *edges]):
        if (told == NONE_LOW and shown != NONE_HIGH) or (shown != NONE_HIGH and told > shown):
            continue
        for years in (NONE_LOW,) if told == NONE_LOW else range((means.years or 0) + 2):
            # a year is not missed while the months are within their limit
            if years < (means.years or 1) or told > means.months:
                yield {**empty, "p_months": shown, "n_months": told, "n_years": years}


def _hit(message: Message, kind: str, low: int | None, high: int | None) -> bool:
    if low is not None:
        return int(message[f"{kind}_max"]) >= low
    return high is not None and int(message[f"{kind}_min"]) <= high


def _answer(instance: Instance, message: Message) -> str:
    """What a criterion must answer to a message."""
    role, means = instance.criterion.role, instance.means
    if isinstance(means, Ages):
        return _age(means, message)
    for_yes, for_no = {Role.CONDITION: ("e", "p"), Role.BREAKS: ("a", ""), Role.RAISES: ("s", "")}.get(
        role, ("p", "a")
    )
    sides: dict[str, bool]
    if isinstance(means, Words):
        said = {name for name, value in message.items() if value == "yes"}
        sides = {
            "yes": any(f"{for_yes}_{word}" in said for word in means.yes),
            "no": any(f"{for_no}_{word}" in said for word in means.no),
            "ask": any(f"e_{word}" in said for word in means.judge),
            "unclear": any(f"e_{word}" in said for word in means.unclear),
        }
        denied = role is Role.RAISES and any(f"a_{word}" in said for word in means.no)
        admitted = role is Role.RAISES and any(f"a_{word}" in said for word in means.yes)
        if denied and admitted:
            return "contradictory"
    else:
        sides = {
            "yes": _hit(message, for_yes, means.yes.low, means.yes.high),
            "no": bool(for_no) and _hit(message, for_no, means.no.low, means.no.high),
            "unclear": message.get("gap") == "yes",
        }
    if role in (Role.BREAKS, Role.RAISES):
        return ("no" if role is Role.BREAKS else "ask") if sides["yes"] else "not_relevant"
    held = [side for side, holds in sides.items() if holds]
    return "unknown" if not held else held[0] if len(held) == 1 else "contradictory"


def _age(means: Ages, message: Message) -> str:
    shown, told, years = (int(message[name]) for name in ("p_months", "n_months", "n_years"))
    if shown <= means.months:
        return "yes"
    if told <= means.months:
        return "unknown"
    return "no" if means.years is None or years >= means.years else "unclear"


def _open_law(pack: Pack, instance: Instance, answer: str) -> str:
    """While the question of law that a criterion rests on is open, no value answers it."""
    question = pack.interpretations.get(instance.criterion.interpretation or "")
    is_open = question is not None and question.state.value == "open"
    return "unclear" if is_open and answer in ("yes", "no", "ask") else answer


def _instances(duties: Sequence[Duty]) -> Iterator[Instance]:
    for duty in duties:
        yield from (*duty.instances, *([duty.condition] if duty.condition else []))


def _check_criteria(pack: Pack, instances: Sequence[Instance]) -> int:
    count = 0
    for instance in instances:
        messages = list(_messages(instance))
        fired = results(instance.rows, Engine(instance.rows), messages)
        expected = [{_open_law(pack, instance, _answer(instance, message))} for message in messages]
        wrong = [pair for pair in zip(messages, fired, expected, strict=True) if pair[1] != pair[2]]
        assert wrong == []
        count += len(messages)
    return count


def test_every_message_of_every_criterion_has_the_one_right_answer(pack: Pack, duties: list[Duty]) -> None:
    """For every message it can get, each criterion that ships gives exactly one answer, and it is the right one."""
    instances = list(_instances(duties))

    assert _check_criteria(pack, instances) > 2 * len(instances)


def _criterion(name: str, fact: str, **parts: object) -> dict[str, object]:
    return {
        "id": name,
        "ask": TEXT,
        "examine": ["document"],
        "fact": fact,
        "fresh": {"months": 12, "from": "document"},
        **parts,
    }


def _obligation(strength: str, **parts: object) -> dict[str, object]:
    shows = {"needs": {"mode": "arranged", "shown_by": "document"}}
    gap = {**shows, "unclear": TEXT}
    version = {
        "in_force": {"from": "2012-01-01"}, "citation": {"section": "1"}, "strength": strength, "summary": TEXT,
        "source": {"act": "LOV", "url": "https://lovdata.no/", "certainty": "confirmed"}, "order": TEXT,
        "criteria": [
            _criterion("ord_x", "tema.valg", yes={"is": "alltid"}, judge={"is": "ofte"}, no={"is": "aldri"}, **gap),
            _criterion("tall_x", "tema.tall", yes={"at_least": 6}, no={"at_most": 3}, **gap),
            _criterion("alder_x", "tema.dato", yes={"within_months": 12}, **shows),
            _criterion("gap_x", "tema.dato", yes={"within_months": 24}, no={"years_missed": 2}, **gap),
            _criterion("brudd_x", "tema.tall", role="breaks", when={"at_most": 2}),
            _criterion("reist_x", "tema.valg", role="raises", when={"one_of": ["sjelden", "aldri"]}),
            _criterion("reist_y", "tema.tall", role="raises", when={"at_least": 9}),
        ],
        "applies_when": _criterion("gjelder", "tema.tall", role="condition", yes={"at_most": 5}, **shows),
        "met_when": {"any": ["ord_x", {"all": ["tall_x", {"any": ["alder_x", "gap_x"]}]}]},
    } | parts  # fmt: skip
    return {"id": "TST-1-1", "title": TEXT, "bearer": "municipality", "protects": ["all"], "versions": [version]}


@pytest.fixture(scope="module")
def made() -> Pack:
    """A pack with every kind of criterion there is."""
    return pack_from({"TST-1": [_obligation("skal")]})


def test_every_message_of_every_kind_of_criterion_has_the_one_right_answer(made: Pack) -> None:
    """Criteria of kinds that the law that ships does not use give exactly one answer too, and the right one."""
    instances = list(_instances(duties_of(made)))

    assert {type(instance.means) for instance in instances} == {Words, Numbers, Ages}
    assert _check_criteria(made, instances) > 500


def test_every_case_of_a_nested_duty_has_the_one_right_outcome(made: Pack) -> None:
    """A duty with nested all and any, something forbidden and a condition gets one outcome for each of its cases."""
    (duty,) = duties_of(made)
    cases = list(_cases(duty))
    fired = results(duty.rows, Engine(duty.rows), [case.message for case in cases])

    assert len(cases) == 4**4 * 2 * 3 * len(WORDS)
    assert fired == [{case.outcome.value} for case in cases]
    assert {case.outcome for case in cases} == {Outcome.MET, Outcome.BROKEN, Outcome.UNRESOLVED, Outcome.NOT_RELEVANT}


def test_a_recommendation_is_never_broken(machines: Machines) -> None:
    """Whatever the evidence, what only should be done is followed or not: never met, broken, or a theme of tilsyn."""
    seen: Counter[Outcome] = Counter()

    @settings(
        max_examples=150, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(case=made_cases(["bør"]))
    def never_broken(case: Case) -> None:
        findings = evaluate(case.pack, machines, case.evidence, case.on).findings
        seen.update(finding.outcome for finding in findings)
        assert not any(finding.tilsyn_theme for finding in findings)

    never_broken()
    assert set(seen) == {Outcome.FOLLOWED, Outcome.NOT_FOLLOWED, Outcome.UNRESOLVED, Outcome.NOT_RELEVANT}
