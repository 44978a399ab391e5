"""Digests and receipts: the same law and evidence give the same digest, and what changes an answer another one."""

from __future__ import annotations

import json
import random
import re
from datetime import date
from typing import Any

import pytest

from models.evidence import Evidence
from models.findings import Evaluation
from models.words import Outcome, Reason
from rules.evaluation import evaluate
from rules.pack import Pack, read_pack
from rules.plan import Machines
from rules.receipt import finding_digest, statements_digest
from tests.oracle.generate import Data
from tests.rules.one_duty import ON, criterion, evidence, finding, forbidding, judgement, law, statement
from tests.rules.yaml_pack import FIRST, VALID, edited, read

HEX = re.compile(r"[0-9a-f]{64}")
TOLD = [
    statement(), statement(fact="tema.ja1", value=False, shown_by="assertion"), statement(group="men"),
    statement(certainty="uncertain"),
]  # fmt: skip


@pytest.fixture(scope="module")
def duty() -> Pack:
    """A duty with two criteria and a question."""
    return law(criterion(), criterion(id="andre", fact="tema.ja1"), forbidding("raises", fact="tema.ja2"))


def _digest(machines: Machines, pack: Pack, given: Evidence, on: date = ON) -> str:
    return evaluate(pack, machines, given, on).receipt.findings_digest


def test_a_receipt_pins_what_the_evaluation_rested_on(machines: Machines, duty: Pack) -> None:
    """A receipt names code, engine, each rule file, the statements, the date and the findings, all by digest."""
    receipt = evaluate(duty, machines, evidence(TOLD), ON).receipt

    assert receipt.engine.startswith("durable-rules ")
    assert receipt.code_version
    assert receipt.rule_files == duty.file_digests
    assert (receipt.pack_digest, receipt.on, receipt.scope) == (duty.digest, ON, ())
    for digest in (
        receipt.pack_digest,
        receipt.statements_sha256,
        receipt.findings_digest,
        *receipt.rule_files.values(),
    ):
        assert HEX.fullmatch(digest)
    assert evaluate(duty, machines, evidence(TOLD), ON, ["TST-1"]).receipt.scope == ("TST-1-1",)


def test_the_order_of_statements_does_not_change_the_findings(machines: Machines, duty: Pack) -> None:
    """The digest of the findings is the same in whatever order the statements stand in the file."""
    named = [item | {"id": f"s{number}"} for number, item in enumerate(TOLD)]
    digests = set()
    for seed in range(8):
        shuffled = named.copy()
        random.Random(seed).shuffle(shuffled)  # noqa: S311 - an order, not a secret
        digests.add(_digest(machines, duty, evidence(shuffled)))

    assert len(digests) == 1


PROSE: list[dict[str, Any]] = [
    {"subject": {"municipality": "5020", "name": "Et annet navn"}},
    {"note": "En merknad"},
    {"documents": [{"id": "d", "title": "En annen tittel", "date": "2020-06-01", "publisher": "Andre", "note": "x"}]},
    {"providers": [{"id": "iks", "name": "Andre", "model": "contract"}]},
]


@pytest.mark.parametrize("other", PROSE, ids=["name", "note", "document", "provider"])
def test_prose_does_not_change_the_findings(machines: Machines, duty: Pack, other: dict[str, Any]) -> None:
    """Names, titles and remarks are not part of the digest of the findings."""
    assert _digest(machines, duty, evidence(TOLD, **other)) == _digest(machines, duty, evidence(TOLD))


def test_quotes_and_remarks_do_not_change_the_findings(machines: Machines, duty: Pack) -> None:
    """What a statement quotes, and where, is not part of the digest of the findings, nor who made a judgement."""
    quoted = [
        item | {"note": "x", "source": {"document": "d", "locator": "punkt 1", "quote": "Ja."}} for item in TOLD
    ]
    assert _digest(machines, duty, evidence(quoted)) == _digest(machines, duty, evidence(TOLD))

    raised = [*TOLD, statement(fact="tema.ja2")]
    judged = [judgement("broken", by=name, reason=name) for name in ("rolle", "andre")]
    digests = {_digest(machines, duty, evidence(raised, judgements=[item])) for item in judged}
    assert len(digests) == 1


def test_the_words_of_the_rules_do_not_change_the_findings(machines: Machines) -> None:
    """Another wording of a question in the rules changes the digest of the pack and not that of the findings."""
    texts = edited(VALID, FIRST, ("Finnes ordningen?", "Er ordningen på plass?"))
    given = evidence([])

    one, other = (evaluate(read(item), machines, given, ON).receipt for item in (VALID, texts))
    assert one.findings_digest == other.findings_digest
    assert one.pack_digest != other.pack_digest


def test_files_of_other_form_give_the_same_findings(machines: Machines, duty: Pack) -> None:
    """The same rules in other bytes, such as JSON with spaces, give the same digest of the findings."""
    spaced = {name: json.dumps(json.loads(content), indent=2).encode() for name, content in duty.files.items()}

    assert _digest(machines, read_pack(spaced), evidence(TOLD)) == _digest(machines, duty, evidence(TOLD))


REQUEST = {"id": "r", "what": "x", "asked": "2020-01-01", "due": "2020-02-01", "produced": False}
CHANGES: dict[str, tuple[list[Data], dict[str, Any]]] = {
    "another value": ([statement(value=False)], {}),
    "another id": ([statement(id="annen")], {}),
    "another reason": ([statement(), statement(fact="tema.ja1", shown_by="assertion")], {}),
    "a statement more": ([statement(), statement()], {}),
    "a statement less": ([], {}),
    "a question": ([statement(), statement(fact="tema.ja2")], {}),
    "a request not met": ([statement()], {"requests": [REQUEST | {"obligations": ["TST-1"]}]}),
    "a conclusion": ([statement()], {"judgements": [judgement("broken", kind="authority_conclusion")]}),
    "nothing examined": ([statement()], {"not_examined": [{"obligation": "TST-1", "reason": "x"}]}),
}


@pytest.mark.parametrize("name", CHANGES)
def test_what_changes_an_answer_changes_the_digest(machines: Machines, duty: Pack, name: str) -> None:
    """Another outcome, reason or statement behind it gives another digest of the findings."""
    told, more = CHANGES[name]

    assert _digest(machines, duty, evidence(told, **more)) != _digest(machines, duty, evidence([statement()]))


def test_the_days_in_force_are_part_of_the_digest(machines: Machines) -> None:
    """A finding under another version of the law has another digest, though it comes to the same."""
    digests = set()
    for version in ({"from": "2012-01-01"}, {"from": "2012-01-02"}, {"from": "2012-01-01", "to": "2030-01-01"}):
        pack = law(criterion(), in_force=version)
        digests.add(_digest(machines, pack, evidence([statement()])))

    assert len(digests) == 3


def test_the_date_alone_does_not_change_the_findings(machines: Machines, duty: Pack) -> None:
    """The same findings on another day under the same law have the same digest; the receipt tells the day."""
    one, other = (evaluate(duty, machines, evidence(TOLD), day).receipt for day in (ON, date(2020, 6, 23)))

    assert one.findings_digest == other.findings_digest
    assert one.on != other.on


def test_a_finding_digest_tells_its_parts_apart() -> None:
    """Each part of a finding changes its digest; the order of the statement ids, or one named twice, does not."""
    base: dict[str, Any] = {
        "obligation": "TST-1", "start": date(2020, 1, 1), "end": None, "outcome": Outcome.UNRESOLVED,
        "reasons": (Reason.STALE, Reason.UNCERTAIN), "used": ("a", "b"),
    }  # fmt: skip
    others: list[dict[str, Any]] = [
        {"obligation": "TST-2"}, {"start": date(2020, 1, 2)}, {"end": date(2021, 1, 1)}, {"outcome": Outcome.MET},
        {"reasons": (Reason.STALE,)}, {"reasons": ()}, {"used": ("a",)}, {"used": ("a", "c")}, {"used": ()},
    ]  # fmt: skip

    digests = {finding_digest(**base), *(finding_digest(**base | other) for other in others)}
    assert len(digests) == len(others) + 1
    assert finding_digest(**base | {"used": ("b", "a", "b")}) == finding_digest(**base)


def test_the_digest_does_not_change_with_the_program() -> None:
    """A digest is made of what is told in the finding, in one fixed form that no upgrade may change."""
    found = finding_digest(
        "KRL-2-4",
        date(2010, 1, 1),
        date(2025, 12, 31),
        Outcome.UNRESOLVED,
        (Reason.MISSING, Reason.STALE),
        ("s2", "s1"),
    )

    assert found == "39319a73df588bd3b1d0dccc2dd29c61a5ae067798d94c7e23fd1970d235a7ff"


def test_the_digest_of_the_statements_is_about_everything_in_the_file() -> None:
    """The digest of the statements changes with each of them and not with the remark on the file."""
    base = evidence(TOLD)
    digests = {
        statements_digest(base),
        statements_digest(evidence(TOLD[1:])),
        statements_digest(evidence(TOLD, dated="2020")),
    }

    assert len(digests) == 3
    assert statements_digest(evidence(TOLD, note="En merknad")) == statements_digest(base)


def test_each_finding_of_the_law_that_ships_has_a_digest_of_its_own(pack: Pack, machines: Machines) -> None:
    """No two findings of an evaluation have the same digest, and an evaluation made again has the same ones."""
    given = evidence([])
    one, other = (evaluate(pack, machines, given, ON) for _ in range(2))

    assert one == other
    digests = [item.digest for item in one.findings]
    assert len(set(digests)) == len(digests)


def test_an_evaluation_is_a_plain_value(machines: Machines, duty: Pack) -> None:
    """Two evaluations of the same are equal, and a finding does not depend on which others were evaluated."""
    given = evidence(TOLD)
    whole = evaluate(duty, machines, given, ON)

    assert isinstance(whole, Evaluation)
    assert whole.findings == (finding(machines, duty, given),)
