"""Evaluating a package again, and telling what differs, down to the file and the finding."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pydantic import ValidationError

from controls.evaluating import evaluate_bytes
from controls.package import Package
from models.answer import Answer
from models.errors import Problem, ProblemError, Where
from rules.municipalities import Municipalities
from rules.pack import read_pack
from rules.plan import Machines
from rules.receipt import versions


class Difference(NamedTuple):
    """One thing that is not as the receipt says: a text key `verify.<code>` and its blanks."""

    code: str
    arguments: Mapping[str, str]


class Verdict(NamedTuple):
    """What a verification came to. `same`: nothing differs. `notes` do not count as differences."""

    differences: tuple[Difference, ...]
    notes: tuple[Difference, ...]
    problems: tuple[Problem, ...]
    findings: int
    digest: str

    @property
    def same(self) -> bool:
        """Whether the package evaluates to exactly what it says."""
        return not self.differences and not self.problems


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _file_differences(package: Package, answer: Answer) -> Iterator[Difference]:
    receipt = answer.receipt
    if _digest(package.evidence) != receipt.evidence_sha256:
        yield Difference("evidence_changed", {"file": package.evidence_name})
    for name in sorted(receipt.rule_files.keys() | package.rules.keys()):
        if name not in package.rules:
            yield Difference("rule_missing", {"file": name})
        elif name not in receipt.rule_files:
            yield Difference("rule_added", {"file": name})
        elif _digest(package.rules[name]) != receipt.rule_files[name]:
            yield Difference("rule_changed", {"file": name})


def read_answer(package: Package) -> Answer:
    """The answer of a package, checked against its published form. Raises ProblemError when it does not fit."""
    try:
        # the values came from JSON; strict JSON rules apply again
        return Answer.model_validate_json(json.dumps(package.answer))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise ProblemError.one("answer_wrong", where=Where(file="answer.json", field=field)) from None


def verify(package: Package, municipalities: Municipalities, machines: Machines) -> Verdict:
    """Evaluate a package again with its own rules and compare with what its answer says.

    Returns the verdict: files whose bytes differ from the receipt, findings whose outcome or ground differs, and
    problems that make evidence or rules unusable. Raises ProblemError when the answer itself cannot be read.
    """
    answer = read_answer(package)
    differences = list(_file_differences(package, answer))
    notes: list[Difference] = []
    code, engine = versions()
    if answer.receipt.code_version != code:
        notes.append(Difference("other_version", {"then": answer.receipt.code_version, "now": code}))
    if answer.receipt.engine != engine:
        notes.append(Difference("other_version", {"then": answer.receipt.engine, "now": engine}))
    try:
        pack = read_pack(package.rules)
        again = evaluate_bytes(
            package.evidence, package.evidence_name, pack, machines, municipalities,
            on=answer.on, scope=answer.receipt.scope,
        ).evaluation  # fmt: skip
    except ProblemError as error:
        return Verdict(tuple(differences), tuple(notes), error.problems, 0, "")
    then = {finding.obligation: finding for finding in answer.findings}
    now = {finding.obligation: finding for finding in again.findings}
    for name in dict.fromkeys([*then, *now]):
        if name not in now:
            differences.append(Difference("finding_gone", {"obligation": name}))
        elif name not in then:
            differences.append(Difference("finding_new", {"obligation": name}))
        elif now[name].outcome != then[name].outcome:
            told = {"obligation": name, "then": then[name].outcome.value, "now": now[name].outcome.value}
            differences.append(Difference("outcome_differs", told))
        elif now[name].digest != then[name].digest:
            differences.append(Difference("ground_differs", {"obligation": name}))
    if again.receipt.statements_sha256 != answer.receipt.statements_sha256:
        differences.append(Difference("statements_differ", {}))
    if again.receipt.findings_digest != answer.receipt.findings_digest and not differences:
        differences.append(Difference("digest_differs", {}))
    if again.receipt.pack_digest != answer.receipt.pack_digest and not differences:
        differences.append(Difference("digest_differs", {}))
    return Verdict(tuple(differences), tuple(notes), (), len(again.findings), again.receipt.findings_digest)
