"""What is kept comes back as it was, once, in a fixed number of questions to the database."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from functools import cache
from typing import Any

import pytest
from sqlalchemy import event, func, literal, select
from sqlalchemy.exc import IntegrityError, StatementError

import controls.storage.store
from controls.storage import Store, open_store
from controls.storage.reopening import reopen
from models.errors import ProblemError
from models.findings import Evaluation
from models.tables import EvaluationRow, Row, RuleFileRow, RuleSetRow, ScenarioRunRow
from models.words import Outcome
from rules.municipalities import Municipalities
from rules.pack import Pack, pack_files, read_pack
from rules.scenarios.runner import Result, Scenario
from tests.controls.storage.samples import NOW, Evaluate
from tests.databases import plain_connection

RULE_FILES, RULE_SETS, RULE_SET_FILES = (
    Row.metadata.tables[name] for name in ("rule_file", "rule_set", "rule_set_file")
)


def counted(store: Store, table: type[EvaluationRow | RuleFileRow | RuleSetRow | ScenarioRunRow]) -> int:
    """How many rows a table has."""
    with store.engine.connect() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def statements(store: Store, job: Callable[[], object]) -> int:
    """How many SQL statements a job takes, besides those that begin a transaction."""
    seen: list[str] = []

    def note(*details: object) -> None:
        if not str(details[2]).startswith("BEGIN"):
            seen.append(str(details[2]))

    event.listen(store.engine, "before_cursor_execute", note)
    try:
        job()
    finally:
        event.remove(store.engine, "before_cursor_execute", note)
    return len(seen)


@cache
def other_rules() -> Pack:
    """The shipped law with another remark in one file: other rules by their bytes."""
    files = pack_files()
    return read_pack({**files, "law/laws.yaml": files["law/laws.yaml"] + b"# changed\n"})


def test_an_evaluation_comes_back_as_it_was(store: Store, evaluate: Evaluate, pack: Pack) -> None:
    """Findings, receipt and evidence are read back exactly as they were stored."""
    evaluation, evidence = evaluate()
    number = store.keep(evaluation, pack, evidence, "osen.yaml", NOW)
    stored = store.evaluation(number)

    assert stored is not None
    assert evaluation == stored.evaluation
    assert evidence == stored.evidence
    assert (number, NOW, "5020", "Osen", date(2020, 6, 22), "osen.yaml", pack.digest, pack.checked_to) == (
        stored.summary[:8]
    )
    assert stored.summary.counts[Outcome.UNRESOLVED] > 0
    assert sum(stored.summary.counts.values()) == len(evaluation.findings)


def test_the_receipt_names_the_stored_file(store: Store, evaluate: Evaluate, pack: Pack) -> None:
    """A receipt that came without the digest of its file gets it when it is stored."""
    evaluation, evidence = evaluate()
    bare = evaluation._replace(receipt=evaluation.receipt._replace(evidence_sha256=""))
    stored = store.evaluation(store.keep(bare, pack, evidence, "osen.yaml", NOW))

    assert stored is not None
    assert evaluation.receipt.evidence_sha256 == stored.evaluation.receipt.evidence_sha256 != ""


def test_the_same_evaluation_is_stored_once(store: Store, evaluate: Evaluate, pack: Pack) -> None:
    """The same evidence, rules, date and findings stored again give the evaluation that is there."""
    evaluation, evidence = evaluate()
    first = store.keep(evaluation, pack, evidence, "osen.yaml", NOW)
    second = store.keep(evaluation, pack, evidence, "renamed.yaml", NOW + timedelta(days=1))

    assert first == second
    assert [summary.evidence_file for summary in store.evaluations()] == ["osen.yaml"]


def test_another_date_file_or_law_is_another_evaluation(store: Store, evaluate: Evaluate, pack: Pack) -> None:
    """Another evaluation date, another evidence file or other rules make an evaluation of its own."""
    first, second, third = evaluate(), evaluate(on=date(2021, 6, 22)), evaluate("second")
    changed = other_rules()
    receipt = first.evaluation.receipt._replace(pack_digest=changed.digest, rule_files=changed.file_digests)
    numbers = [store.keep(kept.evaluation, pack, kept.evidence, "a.yaml", NOW) for kept in (first, second, third)]
    numbers.append(store.keep(first.evaluation._replace(receipt=receipt), changed, first.evidence, "a.yaml", NOW))

    assert len(set(numbers)) == 4
    assert counted(store, RuleSetRow) == 2
    # only the file that differs is stored anew
    assert counted(store, RuleFileRow) == len(set(pack.file_digests.values())) + 1


def test_many_at_once_store_it_once(store: Store, evaluate: Evaluate, pack: Pack) -> None:
    """Several threads that store the same evaluation at the same moment all get the one id."""
    evaluation, evidence = evaluate()
    numbers: list[int] = []
    start = threading.Barrier(6)

    def keep() -> None:
        start.wait()
        numbers.append(store.keep(evaluation, pack, evidence, "osen.yaml", NOW))

    threads = [threading.Thread(target=keep) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert numbers == [numbers[0]] * 6
    assert counted(store, EvaluationRow) == 1


def test_a_race_that_is_lost_is_run_again(
    store: Store, evaluate: Evaluate, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When another program stores the same evaluation in between, the id of that one is returned."""
    evaluation, evidence = evaluate()
    first = store.keep(evaluation, pack, evidence, "osen.yaml", NOW)
    look = Store._keep  # noqa: SLF001 - the moment between looking and storing has no other handle
    calls: list[int] = []

    def lose_once(self: Store, *rest: Any) -> tuple[int, bool]:  # noqa: ANN401 - handed on as it is
        calls.append(1)
        if len(calls) == 1:
            raise IntegrityError("INSERT", {}, Exception("there already"))
        return look(self, *rest)

    monkeypatch.setattr(Store, "_keep", lose_once)

    assert store.keep(evaluation, pack, evidence, "osen.yaml", NOW) == first
    assert len(calls) == 2


def test_different_evaluations_on_shared_rules_can_be_stored_at_once(
    store: Store, evaluate: Evaluate, pack: Pack
) -> None:
    """Threads that store different evaluations, on rules that share most files, all succeed."""
    packs = (pack, other_rules())
    numbers: list[int] = []
    failures: list[BaseException] = []
    start = threading.Barrier(6)

    def keep(place: int) -> None:
        evaluation, evidence = evaluate(f"at once {place}")
        rules = packs[place % 2]
        receipt = evaluation.receipt._replace(pack_digest=rules.digest)
        start.wait()
        try:
            numbers.append(store.keep(evaluation._replace(receipt=receipt), rules, evidence, "osen.yaml", NOW))
        except BaseException as error:  # noqa: BLE001 - whatever went wrong is the finding
            failures.append(error)

    threads = [threading.Thread(target=keep, args=(place,)) for place in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert len(set(numbers)) == counted(store, EvaluationRow) == 6


def test_who_asks_is_told_of_new_evaluations_only(store: Store, evaluate: Evaluate, pack: Pack) -> None:
    """Whoever wants to know is told of each evaluation once it is stored, and not of one that was there."""
    told: list[Evaluation] = []
    store.on_kept.append(told.append)
    evaluation, evidence = evaluate()
    store.keep(evaluation, pack, evidence, "osen.yaml", NOW)
    store.keep(evaluation, pack, evidence, "osen.yaml", NOW)

    assert told == [evaluation]


def test_nothing_is_stored_by_halves(store: Store, evaluate: Evaluate, pack: Pack) -> None:
    """When an evaluation cannot be stored, its rules are not stored either."""
    evaluation, evidence = evaluate()
    with pytest.raises(StatementError, match="time zone"):
        store.keep(evaluation, pack, evidence, "osen.yaml", NOW.replace(tzinfo=None))

    assert counted(store, RuleSetRow) == counted(store, RuleFileRow) == counted(store, EvaluationRow) == 0


def test_a_receipt_of_other_rules_or_evidence_is_refused(store: Store, evaluate: Evaluate, pack: Pack) -> None:
    """An evaluation is not stored with rules or evidence it was not made from."""
    evaluation, evidence = evaluate()

    with pytest.raises(ValueError, match="not with"):
        store.keep(evaluation, other_rules(), evidence, "osen.yaml", NOW)
    with pytest.raises(ValueError, match="not from"):
        store.keep(evaluation, pack, evidence + b"# more\n", "osen.yaml", NOW)
    assert counted(store, EvaluationRow) == 0


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("osen.yaml", "osen.yaml"),
        ("/home/somebody/secret case/osen.yaml", "osen.yaml"),
        (r"C:\Users\somebody\osen.json", "osen.json"),
        ("x" * 400 + ".json", "x" * 250 + ".json"),
        ("/", "/"),
    ],
)
def test_where_a_file_lay_is_not_kept(store: Store, evaluate: Evaluate, pack: Pack, given: str, kept: str) -> None:
    """Of the file's name only the last part is kept, with its ending."""
    evaluation, evidence = evaluate()
    store.keep(evaluation, pack, evidence, given, NOW)

    assert [summary.evidence_file for summary in store.evaluations()] == [kept]


def test_the_newest_comes_first_page_by_page(store: Store, evaluate: Evaluate, pack: Pack) -> None:
    """Evaluations are listed newest first, and `after` goes on where a page ended."""
    numbers = []
    for place in range(5):
        evaluation, evidence = evaluate(f"number {place}")
        numbers.append(store.keep(evaluation, pack, evidence, "osen.yaml", NOW + timedelta(hours=place)))
    newest = numbers[::-1]

    assert [summary.id for summary in store.evaluations()] == newest
    assert [summary.id for summary in store.evaluations(2)] == newest[:2]
    assert [summary.id for summary in store.evaluations(2, newest[1])] == newest[2:4]
    assert [summary.id for summary in store.evaluations(9, newest[-1])] == []
    assert [summary.id for summary in store.evaluations(9, 10**30)] == newest


@pytest.mark.parametrize("number", [0, -1, 7, 2**31 - 1, 2**31, 2**63 - 1, 2**63, 10**40, -(10**40)])
def test_an_unknown_evaluation_is_none(store: Store, municipalities: Municipalities, number: int) -> None:
    """An id that nothing has, however large, gives none."""
    assert store.evaluation(number) is None
    assert reopen(store, municipalities, number) is None


def test_moments_come_back_in_utc(store: Store, evaluate: Evaluate, pack: Pack) -> None:
    """A moment given in another time zone comes back as the same moment, aware and in UTC."""
    evaluation, evidence = evaluate()
    elsewhere = datetime(2026, 7, 1, 9, 0, tzinfo=timezone(timedelta(hours=2)))
    store.keep(evaluation, pack, evidence, "osen.yaml", elsewhere)
    (summary,) = store.evaluations()

    assert elsewhere == summary.created_at
    assert summary.created_at.tzinfo is UTC


def test_rules_are_rebuilt_from_what_is_stored(
    store: Store, address: str, evaluate: Evaluate, pack: Pack, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that starts later reads the rules of an evaluation from the stored files alone, and once."""
    read: list[Mapping[str, bytes]] = []

    def noted(files: Mapping[str, bytes]) -> Pack:
        read.append(files)
        return read_pack(files)

    evaluation, evidence = evaluate()
    store.keep(evaluation, pack, evidence, "osen.yaml", NOW)
    monkeypatch.setattr(controls.storage.store, "read_pack", noted)
    later = open_store(address)
    rebuilt = later.pack(pack.digest)

    assert read == [pack.files]
    assert read[0] is not pack.files
    assert (pack.digest, pack.files, pack.provisions) == (rebuilt.digest, rebuilt.files, rebuilt.provisions)
    assert rebuilt is later.pack(pack.digest)
    assert len(read) == 1
    later.close()


def test_read_rules_are_kept_ready(store: Store, address: str, evaluate: Evaluate, pack: Pack) -> None:
    """The rules of an evaluation are read from the database once, not for every page."""
    evaluation, evidence = evaluate()
    store.keep(evaluation, pack, evidence, "osen.yaml", NOW)
    later = open_store(address)

    assert statements(later, lambda: later.pack(pack.digest)) == 1
    assert statements(later, lambda: later.pack(pack.digest)) == 0
    later.close()


def test_unknown_rules_are_told(store: Store) -> None:
    """Asking for rules that are not stored is an error, not an empty law."""
    with pytest.raises(KeyError):
        store.pack("0" * 64)


def test_rules_with_a_wrong_digest_are_refused(store: Store, address: str, evaluate: Evaluate, pack: Pack) -> None:
    """Stored files that are not what their digest says are never used."""
    evaluation, evidence = evaluate()
    store.keep(evaluation, pack, evidence, "osen.yaml", NOW)
    false = "f" * 64
    with plain_connection(address) as raw, raw.begin():
        raw.execute(RULE_SETS.insert().values(digest=false, checked_to=date(2025, 10, 27)))
        row = RULE_SET_FILES.c
        raw.execute(
            RULE_SET_FILES.insert().from_select(
                ["rule_set", "path", "sha256"],
                select(literal(false), row.path, row.sha256).where(row.rule_set == pack.digest),
            )
        )

    with pytest.raises(ValueError, match="have the digest"):
        store.pack(false)


def test_rules_this_version_cannot_read_are_told(store: Store, address: str) -> None:
    """Stored rules that this version of the program cannot read are a problem told to the user."""
    with plain_connection(address) as raw, raw.begin():
        raw.execute(RULE_FILES.insert().values(sha256="a" * 64, content=b"laws: {from: the, far: future}"))
        raw.execute(RULE_SETS.insert().values(digest="b" * 64, checked_to=date(2025, 10, 27)))
        raw.execute(RULE_SET_FILES.insert().values(rule_set="b" * 64, path="law/laws.yaml", sha256="a" * 64))

    with pytest.raises(ProblemError):
        store.pack("b" * 64)


def test_reopening_gives_the_rules_and_evidence_of_then(
    store: Store, municipalities: Municipalities, evaluate: Evaluate, pack: Pack
) -> None:
    """An evaluation is opened with the evidence it was made from and the rules it ran on."""
    kept = evaluate(on=date(2021, 2, 1))
    number = store.keep(kept.evaluation, pack, kept.evidence, "osen.yaml", NOW)
    opened = reopen(store, municipalities, number)

    assert opened is not None
    assert (pack.digest, "Osen", "brev") == (
        opened.pack.digest,
        opened.evidence.subject.name,
        opened.evidence.documents[0].id,
    )


def result(line: int, *, passed: bool = True, feature: str = "krl/KRL-2-4.feature") -> Result:
    """The result of a scenario at a line of a feature."""
    obligation = feature.removeprefix("krl/").removesuffix(".feature")
    scenario = Scenario(feature, obligation, "A rule", f"Scenario at {line}", line, ())
    return Result(scenario, passed, "" if passed else "gikk galt", "c" * 64)


def test_the_latest_results_of_scenarios_are_kept(store: Store, pack: Pack) -> None:
    """A new run of a feature takes the place of the one before, for that feature and those rules only."""
    other = other_rules()
    store.keep_scenarios(pack, [result(9), result(4, passed=False), result(3, feature="krl/KRL-2-1.feature")], NOW)
    store.keep_scenarios(other, [result(5)], NOW)
    store.keep_scenarios(pack, [result(4)], NOW + timedelta(hours=1))

    (run,) = store.scenarios(pack.digest, "KRL-2-4")
    assert (4, True, "", "c" * 64, NOW + timedelta(hours=1)) == (
        run.line, run.passed, run.error, run.rule_hash, run.ran_at,
    )  # fmt: skip
    assert [run.line for run in store.scenarios(pack.digest, "KRL-2-1")] == [3]
    assert [run.line for run in store.scenarios(other.digest, "KRL-2-4")] == [5]
    assert store.scenarios(pack.digest, "KRL-2-2") == ()


def test_a_failed_scenario_keeps_its_error(store: Store, pack: Pack) -> None:
    """A scenario that does not hold is stored as such, with what went wrong, in the order of the file."""
    store.keep_scenarios(pack, [result(9, passed=False), result(4)], NOW)

    assert [(run.line, run.passed, run.error) for run in store.scenarios(pack.digest, "KRL-2-4")] == [
        (4, True, ""),
        (9, False, "gikk galt"),
    ]


def test_no_scenarios_are_no_error(store: Store, pack: Pack) -> None:
    """Storing an empty run stores nothing and breaks nothing."""
    store.keep_scenarios(pack, [], NOW)

    assert counted(store, ScenarioRunRow) == 0


def fill(store: Store, pack: Pack, evaluate: Evaluate, number: int) -> Evaluation:
    """Store so many more evaluations and scenarios; the last evaluation."""
    for place in range(number):
        kept = evaluate(f"{number}-{place}")
        store.keep(kept.evaluation, pack, kept.evidence, "osen.yaml", NOW)
    store.keep_scenarios(pack, [result(line) for line in range(1, number + 1)], NOW)
    return kept.evaluation


def test_questions_do_not_grow_with_rows(store: Store, pack: Pack, evaluate: Evaluate) -> None:
    """Each question takes as many SQL statements with many rows as with one."""
    jobs: dict[str, Callable[[], object]] = {
        "list": lambda: store.evaluations(100),
        "one": lambda: store.evaluation(1),
        "scenarios": lambda: store.scenarios(pack.digest, "KRL-2-4"),
    }
    fill(store, pack, evaluate, 1)
    few = {name: statements(store, job) for name, job in jobs.items()}
    fill(store, pack, evaluate, 15)
    many = {name: statements(store, job) for name, job in jobs.items()}

    assert few == many == dict.fromkeys(jobs, 1)
    assert len(store.evaluations(100)) == 16


def test_a_list_does_not_carry_the_weight(store: Store, pack: Pack, evaluate: Evaluate) -> None:
    """Listing evaluations reads neither evidence nor findings."""
    fill(store, pack, evaluate, 1)
    asked: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *details: asked.append(str(details[2])))
    store.evaluations()

    (question,) = [text for text in asked if text.startswith("SELECT")]
    assert "evaluation.findings," not in question
    assert "evaluation.evidence," not in question
    assert "evaluation.receipt" not in question
