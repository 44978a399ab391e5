"""What has been mutated whole and found clean, so that only what has changed since is mutated again.

A record is a text file with one line for each obligation whose mutants were all tried and none survived: its id and
a digest. The digest is of everything the verdicts on its mutants hang on that a legal adviser can change: the
obligation with all its versions, the facts it reads, the questions of law it rests on, its scenarios, and which
changes are made to it. An obligation that is not recorded, or whose digest is another, has changed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from models.errors import ProblemError, Where
from models.law import Criterion, Obligation
from rules.mutation import mutants_of
from rules.pack import Pack
from rules.scenarios.runner import Scenario

_HEADING = """\
# Written by `make mutate`, never by hand: the obligations whose mutants were all tried and none survived, each with a
# digest of its rule, facts, questions of law and scenarios. `make test` mutates every obligation that differs.
"""


def _asked(obligation: Obligation) -> list[Criterion]:
    return [
        criterion
        for version in obligation.versions
        for criterion in (*version.criteria, *((version.applies_when,) if version.applies_when else ()))
    ]


def _content(obligation: Obligation, pack: Pack, scenarios: Iterable[Scenario]) -> dict[str, Any]:
    criteria = _asked(obligation)
    questions = {item.interpretation for item in criteria if item.interpretation is not None}
    return {
        "rule": obligation.model_dump(mode="json", by_alias=True),
        "facts": [pack.facts[name].model_dump(mode="json") for name in sorted({item.fact for item in criteria})],
        "questions": {name: pack.interpretations[name].state.value for name in sorted(questions)},
        # without line numbers: a comment above a scenario changes nothing
        "scenarios": [[(kind, text, table) for kind, text, _, table in item.steps] for item in scenarios],
        "changes": [(mutant.version, mutant.name) for mutant in mutants_of(obligation, pack)],
    }


def digests(pack: Pack, scenarios: Iterable[Scenario]) -> dict[str, str]:
    """The digest of each obligation of the pack as it is now, by id, in the order of the law."""
    by_obligation: dict[str, list[Scenario]] = {}
    for scenario in scenarios:
        by_obligation.setdefault(scenario.obligation, []).append(scenario)
    found = {}
    for name, obligation in pack.obligations.items():
        content = _content(obligation, pack, by_obligation.get(name, ()))
        text = json.dumps(content, ensure_ascii=False, sort_keys=True)
        found[name] = hashlib.sha256(text.encode()).hexdigest()[:32]
    return found


def read_record(text: str, file: str) -> dict[str, str]:
    """A record as it stands in a file: digests by obligation.

    Raises ProblemError with file and line for a line that is not an id and a digest, or names an id again.
    """
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        match line.split():
            case [name, digest] if name not in found:
                found[name] = digest
            case _:
                raise ProblemError.one("mutation_record_line", where=Where(file=file, line=number))
    return found


def changed(now: Mapping[str, str], recorded: Mapping[str, str]) -> tuple[str, ...]:
    """The obligations that are not recorded, or are recorded otherwise, in the order of `now`."""
    return tuple(name for name, digest in now.items() if recorded.get(name) != digest)


def record_text(
    now: Mapping[str, str], recorded: Mapping[str, str], tried: Collection[str], survived: Collection[str]
) -> str:
    """The record after a run in which every mutant of `tried` was tried and one of each in `survived` survived.

    `now`: today's digests; `recorded`: the record before. What was not tried keeps its line as long as it has not
    changed; obligations that are gone lose theirs.
    """
    clean = set(tried) - set(survived)
    kept = {name for name, digest in now.items() if name not in tried and recorded.get(name) == digest}
    return _HEADING + "".join(f"{name} {digest}\n" for name, digest in now.items() if name in clean | kept)
