"""Evidence files: text in, checked evidence out, with every mistake told by line and field."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Any

from models.errors import Problem, ProblemError, Where
from models.evidence import MUNICIPALITY, SUPPRESSED, Evidence, Sample, Statement
from models.vocabulary import Fact, FactType
from models.words import ShownBy
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.reading import Path, Places, read_text
from rules.validation import validate

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def is_day(text: str) -> bool:
    """Whether the text is a day that exists, written YYYY-MM-DD."""
    try:
        return bool(_DAY.fullmatch(text)) and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _number_problem(
    value: bool | int | str, fact: Fact, told: dict[str, str | int]
) -> tuple[str, dict[str, str | int]] | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return "value_needs_number", told
    low, high = fact.minimum or 0, fact.maximum
    if high is None:
        return None if value >= low else ("value_too_small", told | {"low": low})
    return None if low <= value <= high else ("value_out_of_range", told | {"low": low, "high": high})


def value_problem(value: bool | int | str, fact: Fact) -> tuple[str, dict[str, str | int]] | None:
    """What is wrong with a value for a fact: problem code and arguments, or None when it fits.

    Yes/no facts take true and false; numbers whole numbers within their limits, or `..` where the figure is
    suppressed; dates ISO days; choices one of their words.
    """
    told: dict[str, str | int] = {"fact": fact.id, "value": str(value)[:80]}
    if fact.type is FactType.YES_NO:
        return None if isinstance(value, bool) else ("value_needs_yes_no", told)
    if fact.type is FactType.NUMBER:
        return None if value == SUPPRESSED else _number_problem(value, fact, told)
    if not isinstance(value, str):
        code = "value_needs_date" if fact.type is FactType.DATE else "value_not_in_list"
        return code, told | {"expected": ", ".join(fact.words)}
    if fact.type is FactType.DATE:
        return None if is_day(value) else ("value_needs_date", told)
    return None if value in fact.words else ("value_not_in_list", told | {"expected": ", ".join(fact.words)})


def _close(name: str, known: Iterable[str]) -> str:
    """The known names that are most like `name`, for a hint: those of its theme, or else the themes."""
    themes: dict[str, list[str]] = {}
    for other in known:
        themes.setdefault(other.partition(".")[0], []).append(other)
    near = get_close_matches(name.partition(".")[0], themes, n=1)
    return ", ".join(get_close_matches(name, themes[near[0]], n=8, cutoff=0) if near else sorted(themes))


def _duplicates(evidence: Evidence, places: Places) -> Iterator[Problem]:
    lists: tuple[tuple[str, Sequence[Any]], ...] = (
        ("providers", evidence.providers),
        ("documents", evidence.documents),
        ("requests", evidence.requests),
        ("statements", evidence.statements),
    )
    for name, items in lists:
        counted = Counter(item.id for item in items)
        seen: set[str] = set()
        for number, item in enumerate(items):
            if counted[item.id] > 1 and item.id in seen:
                yield Problem("duplicate_id", {"id": item.id}, places.where((name, number, "id")))
            seen.add(item.id)
    for number, provider in enumerate(evidence.providers):
        if provider.id == MUNICIPALITY:
            yield Problem("reserved_id", {"id": provider.id}, places.where(("providers", number, "id")))


def _sample(sample: Sample, statement: Statement, path: Path, places: Places) -> Iterator[Problem]:
    """What is wrong with a sample: it shows nothing, its counts cannot be, or they say the opposite of the value."""
    if statement.shown_by is not ShownBy.RECORD:
        yield Problem("sample_needs_record", {"id": statement.id}, places.where((*path, "shown_by")))
    spot = (*path, "sample")
    drawn, of, found = sample.drawn, sample.of, sample.found
    if sample.to < sample.from_:
        yield Problem("period_backwards", {"id": statement.id}, places.where((*spot, "to")))
    if of is not None and drawn > of:
        yield Problem("sample_larger_than_all", {"drawn": drawn, "of": of}, places.where((*spot, "drawn")))
    if drawn == 0:
        yield Problem("sample_empty", {"id": statement.id}, places.where((*spot, "drawn")))
    elif found > drawn:
        yield Problem("sample_found_too_many", {"found": found, "drawn": drawn}, places.where((*spot, "found")))
    elif isinstance(statement.value, bool) and found == (0 if statement.value else drawn):
        yield Problem("sample_says_the_opposite", {"found": found, "drawn": drawn}, places.where((*spot, "found")))


def _statement(statement: Statement, path: Path, places: Places, facts: Mapping[str, Fact]) -> Iterator[Problem]:
    fact = facts.get(statement.fact)
    if fact is None:
        told: dict[str, str | int] = {"fact": statement.fact, "close": _close(statement.fact, facts)}
        yield Problem("unknown_fact_in_evidence", told, places.where((*path, "fact")))
    elif (wrong := value_problem(statement.value, fact)) is not None:
        yield Problem(wrong[0], wrong[1], places.where((*path, "value")))
    if fact is not None and fact.statistic is not None and statement.figure is None:
        yield Problem("figure_missing", {"fact": fact.id}, places.where((*path, "fact")))
    if statement.sample is not None:
        yield from _sample(statement.sample, statement, path, places)
    if statement.to is not None and statement.to < statement.from_:
        yield Problem("period_backwards", {"id": statement.id}, places.where((*path, "to")))


def statement_problems(evidence: Evidence, places: Places, pack: Pack) -> Iterator[Problem]:
    """What is wrong with the statements of `evidence`: fact, value, period, document, party; by line and field."""
    documents = {document.id for document in evidence.documents}
    parties = {provider.id for provider in evidence.providers} | {MUNICIPALITY}
    for number, statement in enumerate(evidence.statements):
        path: Path = ("statements", number)
        yield from _statement(statement, path, places, pack.facts)
        if statement.source.document not in documents:
            spot = places.where((*path, "source", "document"))
            yield Problem("unknown_document", {"id": statement.source.document}, spot)
        if statement.about not in parties:
            known = ", ".join(sorted(parties))
            yield Problem("unknown_party", {"id": statement.about, "known": known}, places.where((*path, "about")))


def _judgements(evidence: Evidence, places: Places, pack: Pack) -> Iterator[Problem]:
    documents = {document.id for document in evidence.documents}
    for number, judgement in enumerate(evidence.judgements):
        path: Path = ("judgements", number)
        if judgement.obligation not in pack.obligations:
            yield Problem("unknown_obligation", {"id": judgement.obligation}, places.where((*path, "obligation")))
        if judgement.source is not None and judgement.source.document not in documents:
            spot = places.where((*path, "source", "document"))
            yield Problem("unknown_document", {"id": judgement.source.document}, spot)
        if judgement.valid_to is not None and judgement.valid_to < judgement.on:
            yield Problem("period_backwards", {"id": judgement.obligation}, places.where((*path, "valid_to")))


def _named_obligations(evidence: Evidence, places: Places, pack: Pack) -> Iterator[Problem]:
    known = {*pack.obligations, *(provision.provision for provision in pack.provisions)}
    named: list[tuple[Path, str]] = [
        (("requests", number, "obligations", at), name)
        for number, request in enumerate(evidence.requests)
        for at, name in enumerate(request.obligations)
    ]
    named += [(("not_examined", at, "obligation"), left.obligation) for at, left in enumerate(evidence.not_examined)]
    for path, name in named:
        if name not in known:
            yield Problem("unknown_obligation", {"id": name}, places.where(path))


def _reliances(evidence: Evidence, places: Places) -> Iterator[Problem]:
    """Decisions on contradictions that name no statement, or statements of different facts, or one on both sides."""
    facts = {statement.id: statement.fact for statement in evidence.statements}
    for number, reliance in enumerate(evidence.reliances or ()):
        named = [("rely_on", reliance.rely_on), ("set_aside", reliance.set_aside)]
        for field, ids in named:
            for at, name in enumerate(ids):
                if name not in facts:
                    spot = places.where(("reliances", number, field, at))
                    yield Problem("unknown_statement", {"id": name}, spot)
        both = set(reliance.rely_on) & set(reliance.set_aside)
        about = {facts[name] for _, ids in named for name in ids if name in facts}
        if both or len(about) > 1:
            yield Problem(
                "reliance_unclear", {"id": ", ".join(sorted(both or about))}, places.where(("reliances", number))
            )


def _days(evidence: Evidence, places: Places) -> Iterator[Problem]:
    for number, request in enumerate(evidence.requests):
        if request.due < request.asked:
            yield Problem("period_backwards", {"id": request.id}, places.where(("requests", number, "due")))
    for number, document in enumerate(evidence.documents):
        try:
            document.earliest()
        except ValueError:
            yield Problem("field_needs_date", {"field": "date"}, places.where(("documents", number, "date")))
    for number, provider in enumerate(evidence.providers):
        if provider.from_ is not None and provider.to is not None and provider.to < provider.from_:
            yield Problem("period_backwards", {"id": provider.id}, places.where(("providers", number, "to")))


def _subject(evidence: Evidence, places: Places, on: date, municipalities: Municipalities) -> Iterator[Problem]:
    number = evidence.subject.municipality
    spot = places.where(("subject", "municipality"))
    found = municipalities.get(number, on)
    if found is None:
        periods = municipalities.known(number)
        known = "; ".join(f"{item.name} {item.valid_from or ''}–{item.valid_to or ''}" for item in periods)
        code = "municipality_not_valid_on" if periods else "unknown_municipality"
        yield Problem(code, {"number": number, "on": str(on), "known": known}, spot)


def read_evidence(
    content: bytes, file: str, pack: Pack, municipalities: Municipalities, on: date | None = None
) -> tuple[Evidence, date]:
    """Read and check an evidence file.

    `content`: the file's bytes (`.json` is read as JSON, all else as YAML 1.2); `file`: its name for messages;
    `on`: the evaluation date, which overrides the file's own. Returns the evidence and the date. Raises
    ProblemError with every mistake, by line and field; `no_date` when neither names a date.
    """
    data, places = read_text(content, file)
    if not isinstance(data, dict):
        raise ProblemError.one("not_evidence", where=Where(file=file, line=1, column=1))
    evidence = validate(Evidence, data, places)
    date_given = on or evidence.on
    problems = [
        *_duplicates(evidence, places),
        *statement_problems(evidence, places, pack),
        *_judgements(evidence, places, pack),
        *_named_obligations(evidence, places, pack),
        *_reliances(evidence, places),
        *_days(evidence, places),
    ]
    if date_given is None:
        problems.append(Problem("no_date", {}, places.where(("on",))))
    else:
        problems.extend(_subject(evidence, places, date_given, municipalities))
    if problems or date_given is None:
        problems.sort(key=lambda problem: (problem.where.line or 0, problem.where.column or 0))
        raise ProblemError(problems)
    return evidence, date_given
