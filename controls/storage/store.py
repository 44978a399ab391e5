"""What is kept: evaluations with their evidence and rules, whole, and how the law's scenarios went.

Evaluations and rules are written once; the database itself refuses to change them. Every question to the
store takes a fixed number of SQL statements, however many rows there are.
"""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Engine, delete, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlmodel import col

from controls.overview import tally
from controls.record import findings_from_plain, findings_to_plain, receipt_from_plain, receipt_to_plain
from controls.storage.engine import WRITES
from controls.storage.evidence_texts import rows_for
from controls.storage.owners import OWNED, PLACE
from models.findings import Evaluation
from models.tables import (
    EvaluationOwnerRow,
    EvaluationRow,
    EvidenceTextRow,
    RuleFileRow,
    RuleSetFileRow,
    RuleSetRow,
    ScenarioRunRow,
)
from models.words import Outcome
from rules.pack import Pack, read_pack
from rules.scenarios.coverage import Item
from rules.scenarios.runner import Result

#: how many packs are kept read; a pack takes about a second to read and check
KEPT_PACKS = 4
#: the largest id a database can hold: PostgreSQL's integer
MAX_ID = 2**31 - 1
_NAME = 255

Answer = TypeVar("Answer")


class Summary(NamedTuple):
    """A stored evaluation without its weight.

    `on`: the evaluation date; `created_at`: when it was stored, aware, in UTC; `rule_set`: the digest of the
    pack; `checked_to`: the last day changes of the law were looked for; `counts`: findings per outcome, every
    outcome present.
    """

    id: int
    created_at: datetime
    municipality: str
    name: str
    on: date
    evidence_file: str
    rule_set: str
    checked_to: date
    counts: Mapping[Outcome, int]


class Stored(NamedTuple):
    """A stored evaluation: its summary, the evaluation as it was made, and the evidence file's bytes."""

    summary: Summary
    evaluation: Evaluation
    evidence: bytes


class ScenarioRun(NamedTuple):
    """How one scenario went.

    `line` is counted from 1; `error` is empty when it holds; `ran_at` is aware, in UTC. `reached`: what it reaches
    of its obligation (see `rules.scenarios.coverage`); None where that was not noted when it was run.
    """

    obligation: str
    feature: str
    rule: str
    name: str
    line: int
    passed: bool
    error: str
    rule_hash: str
    ran_at: datetime
    reached: tuple[Item, ...] | None


_SUMMARY = (
    col(EvaluationRow.id), col(EvaluationRow.created_at), col(EvaluationRow.municipality),
    col(EvaluationRow.name), col(EvaluationRow.on_date), col(EvaluationRow.evidence_file),
    col(EvaluationRow.rule_set), col(RuleSetRow.checked_to), col(EvaluationRow.counts),
)  # fmt: skip


def _summary(values: Sequence[Any]) -> Summary:
    """A summary from the columns of _SUMMARY, in their order."""
    *told, counts = values
    return Summary._make([*told, {outcome: counts.get(outcome.value, 0) for outcome in Outcome}])


def _last_name(file_name: str) -> str:
    """The name without its folders: where a file lay on somebody's machine is nobody else's business.

    A name that is too long loses its beginning, because its end says whether it is JSON.
    """
    return (PureWindowsPath(PurePosixPath(file_name).name).name or file_name)[-_NAME:]


def _digest_at(owner: str, municipality: str, digest: str) -> str:
    """What tells one evaluation from another beside evidence, rules and date: the findings, and whose it is."""
    return digest if owner == municipality else hashlib.sha256(f"{owner}\n{digest}".encode()).hexdigest()


_RUN = (
    col(ScenarioRunRow.obligation), col(ScenarioRunRow.feature), col(ScenarioRunRow.rule),
    col(ScenarioRunRow.name), col(ScenarioRunRow.line), col(ScenarioRunRow.passed),
    col(ScenarioRunRow.error), col(ScenarioRunRow.rule_hash), col(ScenarioRunRow.ran_at),
    col(ScenarioRunRow.reached),
)  # fmt: skip


def _run(values: Sequence[Any]) -> ScenarioRun:
    """How a scenario went, from the columns of _RUN, in their order."""
    *told, reached = values
    if reached is None:
        return ScenarioRun._make([*told, None])
    items = (Item(name, date.fromisoformat(day), kind, what) for name, day, kind, what in reached)
    return ScenarioRun._make([*told, tuple(items)])


def _scenario_row(
    result: Result, rule_set: str, now: datetime, reached: Sequence[Item] | None = None
) -> ScenarioRunRow:
    scenario = result.scenario
    return ScenarioRunRow(
        rule_set=rule_set,
        obligation=scenario.obligation,
        feature=scenario.feature,
        rule=scenario.rule,
        name=scenario.name,
        line=scenario.line,
        passed=result.passed,
        error=result.error,
        rule_hash=result.rule_hash,
        ran_at=now,
        reached=None if reached is None else [[item.obligation, str(item.version), *item[2:]] for item in reached],
    )


class Store:
    """The database. Safe to share between threads."""

    def __init__(self, engine: Engine) -> None:
        """`engine`: of a database whose schema is up to date (`controls.storage.open_store` sees to that)."""
        self.engine = engine
        self._writing = engine.execution_options(**{WRITES: True})
        self._packs: OrderedDict[str, Pack] = OrderedDict()
        self._lock = threading.Lock()
        #: told of each evaluation that was stored, after it is there; not of one that was there before
        self.on_kept: list[Callable[[Evaluation], None]] = []

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    def _write(self, job: Callable[[Session], Answer]) -> Answer:
        """Do a job in one transaction; once more when another program stored the same thing meanwhile."""
        try:
            with Session(self._writing) as session, session.begin():
                return job(session)
        except IntegrityError:
            with Session(self._writing) as session, session.begin():
                return job(session)

    def keep(
        self,
        evaluation: Evaluation,
        pack: Pack,
        evidence_bytes: bytes,
        file_name: str,
        now: datetime,
        *,
        place: str | None = None,
    ) -> int:
        """Store an evaluation with its evidence and rules, and return its id.

        `pack`: the one it was made with; `evidence_bytes`, `file_name`: the evidence file as it came in;
        `now`: the moment, with its time zone; `place`: whose it is (None: the municipality's that it is about). When
        the same place has stored the same evidence with the same rules, date and findings before, nothing is stored
        and the id of that evaluation is returned; what another place has stored makes no difference. Raises
        ValueError when the receipt is of another pack or another file.
        """
        sha256 = hashlib.sha256(evidence_bytes).hexdigest()
        receipt = evaluation.receipt
        if receipt.pack_digest != pack.digest:
            raise ValueError(f"made with the rules {receipt.pack_digest}, not with {pack.digest}")
        if receipt.evidence_sha256 not in ("", sha256):
            raise ValueError(f"made from the evidence {receipt.evidence_sha256}, not from {sha256}")
        owner = place or evaluation.municipality
        counted = tally(finding.outcome for finding in evaluation.findings).counts
        told: dict[str, Any] = {
            "created_at": now,
            "municipality": evaluation.municipality,
            "name": evaluation.name,
            "on_date": evaluation.on,
            "evidence_file": _last_name(file_name),
            "evidence": evidence_bytes,
            "evidence_sha256": sha256,
            "statements_sha256": receipt.statements_sha256,
            "rule_set": pack.digest,
            "findings_digest": _digest_at(owner, evaluation.municipality, receipt.findings_digest),
            "receipt": receipt_to_plain(receipt._replace(evidence_sha256=sha256)),
            "findings": findings_to_plain(evaluation.findings),
            "counts": {outcome.value: number for outcome, number in counted.items()},
        }
        self.know(pack)
        number, new = self._write(lambda session: self._keep(session, EvaluationRow(**told), pack, owner))
        for told_of in self.on_kept if new else ():
            told_of(evaluation)
        return number

    def _keep(self, session: Session, row: EvaluationRow, pack: Pack, owner: str) -> tuple[int, bool]:
        """The id of the evaluation, and whether it is new. `owner`: the place it belongs to."""
        known = session.scalar(
            select(col(EvaluationRow.id)).where(
                col(EvaluationRow.evidence_sha256) == row.evidence_sha256,
                col(EvaluationRow.rule_set) == row.rule_set,
                col(EvaluationRow.on_date) == row.on_date,
                col(EvaluationRow.findings_digest) == row.findings_digest,
            )
        )
        if known is not None:
            return known, False
        self._keep_rules(session, pack)
        self._keep_texts(session, row)
        session.add(row)
        session.flush()
        if row.id is None:
            raise AssertionError("the database gave no id")
        if owner != row.municipality:
            session.add(EvaluationOwnerRow(evaluation=row.id, place=owner, made_at=row.created_at))
            session.flush()
        return row.id, True

    def _keep_texts(self, session: Session, row: EvaluationRow) -> None:
        """Make the evidence searchable, unless the same file is so already."""
        if session.get(EvidenceTextRow, (row.evidence_sha256, 0)) is None:
            rows = rows_for(row.evidence_sha256, row.evidence, row.evidence_file)
            session.execute(insert(EvidenceTextRow), rows)

    def _keep_rules(self, session: Session, pack: Pack) -> None:
        if session.get(RuleSetRow, pack.digest) is not None:
            return
        digests = pack.file_digests
        there = set(
            session.scalars(select(col(RuleFileRow.sha256)).where(col(RuleFileRow.sha256).in_(digests.values())))
        )
        contents = {digest: pack.files[path] for path, digest in digests.items() if digest not in there}
        session.add_all(RuleFileRow(sha256=digest, content=content) for digest, content in contents.items())
        session.add(RuleSetRow(digest=pack.digest, checked_to=pack.checked_to))
        session.flush()
        session.add_all(
            RuleSetFileRow(rule_set=pack.digest, path=path, sha256=digest) for path, digest in digests.items()
        )
        session.flush()

    def evaluations(
        self,
        limit: int = 25,
        after: int | None = None,
        *,
        municipality: str | None = None,
        others: bool = False,
        places: Collection[str] | None = None,
    ) -> tuple[Summary, ...]:
        """At most `limit` stored evaluations, newest first.

        `after`: only those stored before the one with this id. `municipality`: only those of the one with this
        number; with `others` those of every municipality but it. `places`: only those that belong to one of these
        (None: all that are stored).
        """
        query = select(*_SUMMARY).join(RuleSetRow).order_by(col(EvaluationRow.id).desc()).limit(limit)
        if places is not None:
            query = query.join(EvaluationOwnerRow, OWNED, isouter=True).where(PLACE.in_(sorted(places)))
        if after is not None:
            query = query.where(col(EvaluationRow.id) < min(after, MAX_ID))
        if municipality is not None:
            same = col(EvaluationRow.municipality) == municipality
            query = query.where(~same if others else same)
        with Session(self.engine) as session:
            return tuple(_summary(row) for row in session.execute(query))

    def evaluation(self, number: int) -> Stored | None:
        """The stored evaluation with the id `number`, as it was made; None when there is none."""
        if not 0 < number <= MAX_ID:
            return None
        heavy = (col(EvaluationRow.receipt), col(EvaluationRow.findings), col(EvaluationRow.evidence))
        query = select(*heavy, *_SUMMARY).join(RuleSetRow).where(col(EvaluationRow.id) == number)
        with Session(self.engine) as session:
            row = session.execute(query).one_or_none()
        if row is None:
            return None
        receipt, findings, evidence, *rest = row
        summary = _summary(rest)
        evaluation = Evaluation(
            municipality=summary.municipality,
            name=summary.name,
            on=summary.on,
            law_checked_to=summary.checked_to,
            findings=findings_from_plain(findings),
            receipt=receipt_from_plain(receipt),
        )
        return Stored(summary, evaluation, evidence)

    def know(self, pack: Pack) -> None:
        """Have rules at hand, so that nobody waits while they are read from the database.

        Those asked for last are kept; when there are more than `KEPT_PACKS`, the one not used for longest is let go.
        """
        with self._lock:
            self._packs[pack.digest] = pack
            self._packs.move_to_end(pack.digest)
            while len(self._packs) > KEPT_PACKS:
                self._packs.popitem(last=False)

    def pack(self, digest: str) -> Pack:
        """The rules with this digest, read from the stored files.

        Raises KeyError when no such rules are stored, ProblemError when this version of the program can no
        longer read them, and ValueError when the files do not have the digest they are stored under.
        """
        with self._lock:
            known = self._packs.get(digest)
        if known is None:
            query = (
                select(col(RuleSetFileRow.path), col(RuleFileRow.content))
                .join(RuleFileRow)
                .where(col(RuleSetFileRow.rule_set) == digest)
            )
            with Session(self.engine) as session:
                files = {row.path: row.content for row in session.execute(query)}
            if not files:
                raise KeyError(digest)
            known = read_pack(files)
            if known.digest != digest:
                raise ValueError(f"the rules stored as {digest} have the digest {known.digest}")
        self.know(known)
        return known

    def keep_scenarios(
        self,
        pack: Pack,
        results: Iterable[Result],
        now: datetime,
        reached: Mapping[tuple[str, int], Sequence[Item]] | None = None,
    ) -> None:
        """Store how scenarios went on a pack, in place of what the same features gave on it before.

        `now`: the moment they were run, with its time zone. `reached`: what each reaches, by feature and line.
        """
        ran = list(results)
        features = {result.scenario.feature for result in ran}
        items = reached or {}

        def job(session: Session) -> None:
            self._keep_rules(session, pack)
            session.execute(
                delete(ScenarioRunRow).where(
                    col(ScenarioRunRow.rule_set) == pack.digest, col(ScenarioRunRow.feature).in_(features)
                )
            )
            session.add_all(
                _scenario_row(result, pack.digest, now, items.get((result.scenario.feature, result.scenario.line)))
                for result in ran
            )

        self._write(job)

    def scenarios(self, rule_set: str, obligation: str) -> tuple[ScenarioRun, ...]:
        """The latest result of each scenario of an obligation, by line.

        `rule_set`: the digest of the rules they ran on.
        Empty when they have not been run on these rules.
        """
        return self._runs(rule_set, col(ScenarioRunRow.obligation) == obligation)

    def all_scenarios(self, rule_set: str) -> tuple[ScenarioRun, ...]:
        """The latest result of each scenario run on the rules with this digest, by feature and line."""
        return self._runs(rule_set)

    def _runs(self, rule_set: str, *which: Any) -> tuple[ScenarioRun, ...]:  # noqa: ANN401 - SQL conditions
        row = ScenarioRunRow
        query = select(*_RUN).where(col(row.rule_set) == rule_set, *which).order_by(col(row.feature), col(row.line))
        with Session(self.engine) as session:
            return tuple(_run(told) for told in session.execute(query))
