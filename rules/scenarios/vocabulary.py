"""The whole vocabulary of steps, for every law: what the scenarios can say, and what it does.

Each step is a function of the `World` and the words of its pattern; a table comes as `datatable`, a list of
rows with the heading first. The same functions run under pytest-bdd and in the product's own runner.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Literal, NamedTuple, TypeVar

from models.errors import ProblemError
from models.evidence import FORMAT, MUNICIPALITY, Evidence, Judgement, NotExamined, Request, Statement
from models.findings import Finding
from models.vocabulary import FactType
from models.words import JudgementKind, Outcome, StatementCertainty
from rules.citation import citation_text
from rules.evaluation import evaluate
from rules.evidence_file import value_problem
from rules.pack import Pack
from rules.plan import Machines
from rules.scenarios.words import (
    ASIDE,
    CERTAINTY,
    GROUPS,
    MODES,
    OUTCOMES,
    REASONS,
    SAID_BY,
    SHOWN_BY,
)

PROVIDER = "leverandor"
DOCUMENT = "dokument"
Table = Sequence[Sequence[str]]
Word = TypeVar("Word")

_COLUMNS = {
    "opplysning", "verdi", "gruppe", "måte", "vist ved", "sagt av", "sikkerhet", "om", "fra", "til", "dokumentdato",
}  # fmt: skip


class ScenarioError(AssertionError):
    """A scenario does not hold, or cannot be read; the text says what was expected and what was found."""


@dataclass
class World:
    """What a scenario has said so far, and what came of it.

    `local`: the packs to look in for an obligation that `pack` does not hold.
    """

    pack: Pack
    machines: Machines
    local: Sequence[Pack] = ()
    obligation: str = ""
    on: date | None = None
    told: list[dict[str, str]] = field(default_factory=list)
    judgements: list[Judgement] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    not_examined: list[NotExamined] = field(default_factory=list)
    evaluated: bool = False
    finding: Finding | None = None
    statements: dict[str, str] = field(default_factory=dict)

    def found(self) -> Finding:
        """The finding; raises ScenarioError when the obligation was not evaluated or not in force."""
        if not self.evaluated:
            msg = 'mangler steget "Når plikten vurderes"'
            raise ScenarioError(msg)
        if self.finding is None:
            msg = f"plikten {self.obligation} var ikke i kraft {self.on}"
            raise ScenarioError(msg)
        return self.finding


class Step(NamedTuple):
    """One step: its kind, its pattern (in the syntax of the `parse` library) and its function."""

    kind: Literal["given", "when", "then"]
    pattern: str
    function: Callable[..., None]


STEPS: list[Step] = []


def _step(
    kind: Literal["given", "when", "then"], *patterns: str
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    def remember(function: Callable[..., None]) -> Callable[..., None]:
        STEPS.extend(Step(kind, pattern, function) for pattern in patterns)
        return function

    return remember


def _word(words: Mapping[str, Word], word: str, what: str) -> Word:
    if word not in words:
        msg = f'"{word}" er ikke {what}; bruk en av: {", ".join(words)}'
        raise ScenarioError(msg)
    return words[word]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        msg = f'"{text}" er ikke en dato (skriv ÅÅÅÅ-MM-DD)'
        raise ScenarioError(msg) from None


def _equal(expected: Any, found: Any, what: str) -> None:
    if expected != found:
        msg = f"{what}: ventet {expected}, fant {found}"
        raise ScenarioError(msg)


def _month_before(day: date) -> date:
    first = day.replace(day=1)
    previous = first - timedelta(days=1)
    return previous.replace(day=min(day.day, previous.day))


@_step("given", 'plikten "{plikt}"')
def the_obligation(world: World, plikt: str) -> None:
    """Name the obligation that the scenario is about; one of a local pack is tried with that pack switched on."""
    holding = [pack for pack in (world.pack, *world.local) if plikt in pack.obligations]
    if not holding:
        msg = f'plikten "{plikt}" finnes ikke'
        raise ScenarioError(msg)
    world.pack = holding[0]
    world.obligation = plikt


@_step("given", "vurderingsdatoen {dato}")
def the_date(world: World, dato: str) -> None:
    """Set the evaluation date."""
    world.on = _day(dato)


@_step("given", "opplysningene")
def the_statements(world: World, datatable: Table) -> None:
    """Add one statement per row; columns left out have their defaults."""
    heading, *rows = datatable
    unknown = set(heading) - _COLUMNS
    if unknown or not {"opplysning", "verdi"} <= set(heading):
        msg = f"tabellen må ha opplysning og verdi, og kan ellers ha: {', '.join(sorted(_COLUMNS))}"
        raise ScenarioError(msg)
    world.told += [dict(zip(heading, row, strict=True)) for row in rows]


@_step("given", "ingen opplysninger")
def no_statements(world: World) -> None:
    """Say openly that there is no evidence."""
    world.told = []


def _judgement(world: World, kind: JudgementKind, outcome: str, group: str, by: str, on: str, **more: Any) -> None:
    judged = _word(OUTCOMES, outcome, "et utfall")
    if judged is not Outcome.MET and judged is not Outcome.BROKEN:
        msg = f'"{outcome}" kan ikke være et skjønn; bruk oppfylt eller brutt'
        raise ScenarioError(msg)
    world.judgements.append(
        Judgement.model_construct(
            obligation=world.obligation,
            group=_word(GROUPS, group, "en gruppe"),
            outcome=judged,
            kind=kind,
            by=by,
            on=_day(on),
            reason="begrunnet",
            valid_to=more.get("valid_to"),
            certainty=more.get("certainty", StatementCertainty.CERTAIN),
            source=None,
        )
    )


@_step("given", 'skjønnet "{utfall}" for "{gruppe}" utøvd av "{rolle}" den {dato} med gyldighet til {til}')
def a_judgement_until(world: World, utfall: str, gruppe: str, rolle: str, dato: str, til: str) -> None:
    """Add a person's judgement with a last day."""
    _judgement(world, JudgementKind.JUDGEMENT, utfall, gruppe, rolle, dato, valid_to=_day(til))


@_step("given", 'skjønnet "{utfall}" for "{gruppe}" utøvd av "{rolle}" den {dato:S}')
def a_judgement(world: World, utfall: str, gruppe: str, rolle: str, dato: str) -> None:
    """Add a person's judgement."""
    _judgement(world, JudgementKind.JUDGEMENT, utfall, gruppe, rolle, dato)


@_step("given", 'tilsynsmyndighetens konklusjon "{utfall}" for "{gruppe}" den {dato}')
def a_conclusion(world: World, utfall: str, gruppe: str, dato: str) -> None:
    """Add an authority's conclusion on the obligation."""
    _judgement(world, JudgementKind.AUTHORITY_CONCLUSION, utfall, gruppe, "tilsynsmyndigheten", dato)


@_step("given", 'tilsynsmyndighetens usikre konklusjon "{utfall}" for "{gruppe}" den {dato}')
def an_uncertain_conclusion(world: World, utfall: str, gruppe: str, dato: str) -> None:
    """Add an authority's conclusion that the source marks as uncertain."""
    uncertain = StatementCertainty.UNCERTAIN
    kind = JudgementKind.AUTHORITY_CONCLUSION
    _judgement(world, kind, utfall, gruppe, "tilsynsmyndigheten", dato, certainty=uncertain)


@_step("given", 'tilsynsmyndighetens varsel om "{utfall}" for "{gruppe}" den {dato}')
def a_notice(world: World, utfall: str, gruppe: str, dato: str) -> None:
    """Add an authority's notice, which concludes nothing."""
    _judgement(world, JudgementKind.AUTHORITY_NOTICE, utfall, gruppe, "tilsynsmyndigheten", dato)


def _request(world: World, due: str, *, produced: bool) -> None:
    day = _day(due)
    number = len(world.requests) + 1
    world.requests.append(
        Request.model_construct(
            id=f"f{number}", what="dokumentasjon", asked=_month_before(day), due=day, produced=produced, of=None,
            obligations=(world.obligation,),
        )
    )  # fmt: skip


@_step("given", "en forespørsel med frist {dato} som ikke er besvart")
def an_unmet_request(world: World, dato: str) -> None:
    """Add a request for documents, bearing on the obligation, that was not met."""
    _request(world, dato, produced=False)


@_step("given", "en forespørsel med frist {dato} som er besvart")
def a_met_request(world: World, dato: str) -> None:
    """Add a request for documents, bearing on the obligation, that was met."""
    _request(world, dato, produced=True)


@_step("given", "plikten ikke er undersøkt")
def not_examined(world: World) -> None:
    """Say that the obligation was left outside the examination."""
    world.not_examined.append(NotExamined.model_construct(obligation=world.obligation, reason="utenfor tema"))


def _value(world: World, fact_id: str, text: str) -> bool | int | str:
    fact = world.pack.facts.get(fact_id)
    if fact is None:
        msg = f'opplysningen "{fact_id}" finnes ikke i ordlisten'
        raise ScenarioError(msg)
    value: bool | int | str = text
    if fact.type is FactType.YES_NO:
        value = _word({"ja": True, "nei": False}, text, "ja eller nei")
    elif fact.type is FactType.NUMBER and text.lstrip("-").isdigit():
        value = int(text)
    if value_problem(value, fact) is not None:
        msg = f'"{text}" passer ikke for opplysningen "{fact_id}" ({fact.type.value})'
        raise ScenarioError(msg)
    return value


def _statement(world: World, number: int, row: Mapping[str, str], on: date) -> tuple[Statement, dict[str, str]]:
    def cell(column: str, default: str) -> str:
        return row.get(column, "").strip() or default

    start = _day(cell("fra", str(_month_before(on))))
    about = _word({"kommunen": MUNICIPALITY, "leverandøren": PROVIDER}, cell("om", "kommunen"), "en part")
    document = {"id": f"{DOCUMENT}{number}", "title": "dokument", "date": cell("dokumentdato", str(start))}
    statement = {
        "id": f"s{number}",
        "fact": row["opplysning"],
        "value": _value(world, row["opplysning"], row["verdi"]),
        "about": about,
        "said_by": _word(SAID_BY, cell("sagt av", "kommunen"), "en som uttaler seg"),
        "group": _word(GROUPS, cell("gruppe", "uspesifisert"), "en gruppe"),
        "mode": _word(MODES, cell("måte", "ordnet"), "en måte"),
        "shown_by": _word(SHOWN_BY, cell("vist ved", "dokument"), "noe det er vist ved"),
        "certainty": _word(CERTAINTY, cell("sikkerhet", "sikker"), "en sikkerhet"),
        "from": start,
        "to": _day(row["til"]) if row.get("til", "").strip() else None,
        "source": {"document": document["id"]},
    }
    return Statement.model_validate(statement), document


@_step("when", "plikten vurderes")
def evaluated(world: World) -> None:
    """Evaluate the obligation on the date with what was said."""
    if not world.obligation or world.on is None:
        msg = 'scenarioet må ha "Gitt plikten …" og "Gitt vurderingsdatoen …"'
        raise ScenarioError(msg)
    made = [_statement(world, number, row, world.on) for number, row in enumerate(world.told)]
    evidence = Evidence.model_validate(
        {
            "format": FORMAT,
            "subject": {"municipality": "0000", "name": "Kommunen"},
            "providers": ({"id": PROVIDER, "name": "Leverandøren", "model": "iks"},),
            "documents": tuple(document for _, document in made),
            "statements": tuple(statement for statement, _ in made),
            "judgements": tuple(world.judgements),
            "requests": tuple(world.requests),
            "not_examined": tuple(world.not_examined),
        },
        strict=False,
    )
    world.statements = {statement.id: statement.fact for statement, _ in made}
    world.evaluated = True
    try:
        evaluation = evaluate(world.pack, world.machines, evidence, world.on, [world.obligation])
    except ProblemError as error:
        out_of_force = {"not_yet_in_force", "no_longer_in_force", "taken_over", "before_the_law"}
        if not {problem.code for problem in error.problems} <= out_of_force:
            raise ScenarioError(str(error)) from error
        world.finding = None
        return
    (world.finding,) = evaluation.findings


@_step("then", 'er utfallet "{utfall}"', 'utfallet er "{utfall}"')
def the_outcome(world: World, utfall: str) -> None:
    """The outcome is this one."""
    names = {outcome: name for name, outcome in OUTCOMES.items()}
    found = world.found()
    reasons = {reason: name for name, reason in REASONS.items()}
    because = ", ".join(reasons[reason] for reason in found.reasons)
    _equal(_word(OUTCOMES, utfall, "et utfall"), found.outcome, f"utfallet ({names[found.outcome]}; {because})")


@_step("then", "er plikten ikke i kraft", "plikten er ikke i kraft")
def not_in_force(world: World) -> None:
    """No version of the obligation is in force on the date."""
    _equal(True, world.evaluated, "plikten er vurdert")
    if world.finding is not None:
        msg = f"plikten {world.obligation} er i kraft {world.on}"
        raise ScenarioError(msg)


@_step("then", 'er hjemmelen "{hjemmel}"', 'hjemmelen er "{hjemmel}"')
def the_citation(world: World, hjemmel: str) -> None:
    """The version in force cites this place in the law (in bokmål)."""
    found = world.found()
    version = world.pack.obligations[found.obligation].version_on(world.on or date.min)
    if version is None or version.in_force.from_ != found.version:
        msg = f"funnet bygger på en annen versjon ({found.version}) enn den som gjaldt {world.on}"
        raise ScenarioError(msg)
    law = world.pack.law_behind(found.obligation)
    _equal(hjemmel, citation_text(law, version.citation, "nb"), "hjemmelen")


@_step("then", "er versjonen fra {dato}", "versjonen er fra {dato}")
def the_version(world: World, dato: str) -> None:
    """The version that was used came into force on this day."""
    _equal(_day(dato), world.found().version, "versjonen er fra")


@_step("then", 'er styrken "{styrke}"', 'styrken er "{styrke}"')
def the_strength(world: World, styrke: str) -> None:
    """The version in force has this strength."""
    version = world.pack.obligations[world.found().obligation].version_on(world.on or date.min)
    _equal(styrke, version.strength.value if version else None, "styrken")


@_step("then", 'er grunnen "{grunn}"', 'grunnen er "{grunn}"')
def the_reason(world: World, grunn: str) -> None:
    """The reasons for the outcome include this one."""
    names = {reason: name for name, reason in REASONS.items()}
    reasons = world.found().reasons
    if _word(REASONS, grunn, "en grunn") not in reasons:
        msg = f"grunnen: ventet {grunn}, fant {', '.join(names[reason] for reason in reasons) or 'ingen'}"
        raise ScenarioError(msg)


@_step("then", 'mangler opplysningen "{opplysning}"', 'opplysningen "{opplysning}" mangler')
def the_missing_fact(world: World, opplysning: str) -> None:
    """The fact is among those that would still change the answer."""
    missing = world.found().missing
    if opplysning not in missing:
        msg = f"mangler: ventet {opplysning}, fant {', '.join(missing) or 'ingen'}"
        raise ScenarioError(msg)


@_step("then", 'merkes utfallet med "{hvem}"', 'utfallet merkes med "{hvem}"')
def the_label(world: World, hvem: str) -> None:
    """The outcome rests on this person's or authority's word, and is labelled so."""
    label = world.found().labelled
    _equal(hvem, label.by if label else None, "utfallet er merket med")


@_step("then", 'er opplysningen "{opplysning}" satt til side som "{grunn}"')
@_step("then", 'opplysningen "{opplysning}" er satt til side som "{grunn}"')
def set_aside(world: World, opplysning: str, grunn: str) -> None:
    """A statement of the fact was set aside for this reason, by some criterion of the obligation."""
    found = world.found()
    results = (*((found.condition,) if found.condition else ()), *found.criteria)
    whys = {why for result in results for name, why in result.aside if world.statements.get(name) == opplysning}
    wanted = _word(ASIDE, grunn, "en grunn til å sette til side")
    if wanted not in whys:
        names = {aside: name for name, aside in ASIDE.items()}
        told = ", ".join(sorted(names[why] for why in ASIDE.values() if why in whys)) or "ikke satt til side"
        msg = f"{opplysning}: ventet satt til side som {grunn}, fant {told}"
        raise ScenarioError(msg)


@_step("then", 'brukes opplysningen "{opplysning}"', 'opplysningen "{opplysning}" brukes')
def used(world: World, opplysning: str) -> None:
    """A statement of the fact is used by some criterion of the obligation."""
    found = world.found()
    results = (*((found.condition,) if found.condition else ()), *found.criteria)
    facts = {world.statements.get(name) for result in results for name in result.used}
    if opplysning not in facts:
        msg = f"{opplysning}: ventet brukt, men den er det ikke"
        raise ScenarioError(msg)
