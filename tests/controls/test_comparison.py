"""Two evaluations compared: what moved, each cause found by exchanging it, and the same the other way round."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from controls.comparison import FIELDS, Cause, Comparison, Moved, Side, compare_evaluations, evidence_changes
from models.evidence import Evidence, Statement
from models.words import Outcome, Reason, State
from rules.evaluation import evaluate
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack, read_pack
from rules.plan import Machines
from tests.webapp.samples import OBLIGATIONS, evidence, pack_files, provision, said, shows, texts, version

FIRST, LATER = "2020-06-22", "2021-06-22"
MACHINES = Machines()
#: an evidence file with one statement: the fact is shown by a letter from May 2020
LETTER = {"id": "letter", "title": "Brev", "date": "2020-05"}
OTHER_LETTER = {**LETTER, "date": "2017-05"}


def statement(**more: object) -> dict[str, Any]:
    """What shows `test.met`, by the letter."""
    return {**said("met"), "source": {"document": "letter"}, **more}


def one_duty(*versions: dict[str, Any]) -> Pack:
    """A law in which the obligation KRL-2-1 has these versions, and the others are as in the small law."""
    first = {**OBLIGATIONS[0], "versions": list(versions)}
    duties = [first, *OBLIGATIONS[1:]]
    told = json.dumps(provision("krl", "KRL-2", duties, tilsyn={"from": "2010-01-01"})).encode()
    files = pack_files()
    questions = json.loads(files["interpretations/test.yaml"])
    # the questions of law of the small law name the criteria that are exchanged here
    questions["interpretations"] = [item for item in questions["interpretations"] if item["id"] == "T-OPEN"]
    files["interpretations/test.yaml"] = json.dumps(questions).encode()
    return read_pack(files | {"law/krl/2.yaml": told})


def since(first: str, to: str | None = None, **more: object) -> dict[str, Any]:
    """A version with the one criterion `met`, unless told otherwise."""
    period = {"from": first, **({"to": to} if to else {})}
    return version(in_force=period, **{"criteria": [shows("met")], **more})


HARDER = {"mode": "done", "shown_by": "record"}
NARROW = [shows("met", needs=HARDER)]


@lru_cache(maxsize=1)
def plain() -> Pack:
    """One wording for all time."""
    return one_duty(since("2010-01-01"))


@lru_cache(maxsize=1)
def changed() -> Pack:
    """From 2021 the law asks for more: a record of what was done."""
    return one_duty(since("2010-01-01", "2020-12-31"), since("2021-01-01", criteria=NARROW))


@lru_cache(maxsize=1)
def corrected() -> Pack:
    """The same wording, but the rules ask for more than they did."""
    return one_duty(since("2010-01-01", criteria=NARROW))


@lru_cache(maxsize=1)
def places() -> Municipalities:
    """The municipalities, read once."""
    return Municipalities.load()


def side(pack: Pack, on: str = FIRST, scope: tuple[str, ...] = (), **parts: object) -> Side:
    """An evaluation with its rules and evidence; `parts`: of the evidence file."""
    told: dict[str, Any] = {
        "format": "tilsynsklar-evidence/1",
        "on": on,
        "subject": {"municipality": "5020", "name": "Osen"},
        "documents": [LETTER],
        "statements": [statement()],
        **parts,
    }
    return side_of(json.dumps(told).encode(), pack, on, scope)


def side_of(content: bytes, pack: Pack, on: str, scope: tuple[str, ...] = ()) -> Side:
    """An evaluation of a file."""
    read, day = read_evidence(content, "e.json", pack, places(), date.fromisoformat(on))
    return Side(evaluate(pack, MACHINES, read, day, scope), pack, read)


def compared(one: Side, other: Side) -> Comparison:
    """The comparison of two sides."""
    return compare_evaluations(one, other, MACHINES)


def of(comparison: Comparison, name: str = "KRL-2-1") -> Moved:
    """What moved for one obligation."""
    (found,) = (item for item in comparison.every if item.obligation == name)
    return found


# Each cause


def test_nothing_moves_from_an_evaluation_to_itself() -> None:
    """An evaluation compared with itself differs in nothing."""
    one = side_of(evidence(), changed(), FIRST)
    found = compared(one, one)

    assert (found.differing, found.every, found.evidence) == ((), (), ())
    assert found.same == len(one.evaluation.findings) > 5
    assert not found.flows


def test_the_law_moves_an_answer() -> None:
    """Where a later wording asks for more, the law is the cause, with both wordings and what differs."""
    found = of(compared(side(changed()), side(changed(), LATER)))

    assert found.outcomes == (Outcome.MET, Outcome.UNRESOLVED)
    assert found.causes == ((Cause.LAW,),)
    assert found.change is not None
    assert (found.change.kind, found.change.parts) == ("changed", ("~met",))
    assert found.change.before is not None
    assert found.change.after is not None
    assert (found.change.before.in_force.from_.year, found.change.after.in_force.from_.year) == (2010, 2021)
    assert found.evidence == ()


def test_time_moves_an_answer() -> None:
    """Where the evidence becomes too old, time is the cause, and the statement that no longer counts is named."""
    found = of(compared(side(plain()), side(plain(), "2022-06-22")))

    assert found.outcomes == (Outcome.MET, Outcome.UNRESOLVED)
    assert found.causes == ((Cause.TIME,),)
    (question,) = found.questions
    assert (question.criterion, question.before, question.after) == ("met", State.YES, State.UNKNOWN)
    assert [(use.statement, use.before, use.after) for use in question.uses] == [("s-met", "used", "stale")]
    assert found.change is None


def test_a_law_that_changed_is_no_cause_when_time_is() -> None:
    """A new wording in between is not named as the cause where the same answer comes without it."""
    gentle = one_duty(since("2010-01-01", "2020-12-31"), since("2021-01-01", order=texts("order-new")))
    found = of(compared(side(gentle), side(gentle, "2022-06-22")))

    assert found.causes == ((Cause.TIME,),)
    assert found.change is not None
    assert found.change.kind == "moved"


def test_two_causes_that_are_each_enough_are_both_named() -> None:
    """Where a stricter law alone and weaker evidence alone both give the answer, each is named by itself."""
    found = of(compared(side(changed()), side(changed(), LATER, statements=[statement(shown_by="assertion")])))

    assert found.causes == ((Cause.LAW,), (Cause.EVIDENCE,))
    assert found.back == ((Cause.LAW, Cause.EVIDENCE),)


def test_a_cause_that_changes_nothing_more_is_left_out() -> None:
    """What is too old is not even asked whether it is strong enough, so time alone gives the answer."""
    found = of(compared(side(changed()), side(changed(), "2022-06-22")))

    assert found.causes == ((Cause.TIME,),)
    assert found.back == ((Cause.LAW, Cause.TIME),)


def test_evidence_moves_an_answer_and_what_of_it_is_named() -> None:
    """A statement that changed is the cause, and only what the proof uses is named with it."""
    other = [statement(value=False), {**said("denied"), "source": {"document": "letter"}}]
    found = compared(side(plain()), side(plain(), statements=other))
    item = of(found)

    assert item.outcomes == (Outcome.MET, Outcome.BROKEN)
    assert item.causes == ((Cause.EVIDENCE,),)
    assert [(part.kind, part.name, part.how, part.fields) for part in item.evidence] == [
        ("statement", "s-met", "changed", ("value",))
    ]
    assert {(part.name, part.how) for part in found.evidence} == {("s-met", "changed"), ("s-denied", "added")}


@pytest.mark.parametrize(
    ("more", "kind", "name", "how"),
    [
        ({"statements": []}, "statement", "s-met", "removed"),
        ({"documents": [OTHER_LETTER]}, "document", "letter", "changed"),
        (
            {
                "requests": [
                    {
                        "id": "r1", "what": "Avtalen", "asked": "2020-05-01", "due": "2020-06-01", "produced": False,
                        "obligations": ["KRL-2-1"],
                    }
                ],
                "statements": [],
            },
            "request", "r1", "added",
        ),
        (
            {
                "judgements": [
                    {
                        "obligation": "KRL-2-1", "group": "all", "outcome": "broken", "kind": "authority_conclusion",
                        "by": "tilsynsmyndigheten", "on": "2020-06-01", "source": {"document": "letter"},
                    }
                ]
            },
            "judgement", "KRL-2-1 · authority_conclusion · all · tilsynsmyndigheten · 2020-06-01", "added",
        ),
        (
            {"not_examined": [{"obligation": "KRL-2", "reason": "utenfor"}], "statements": []},
            "not_examined", "KRL-2", "added",
        ),
    ],
)  # fmt: skip
def test_every_part_of_the_evidence_can_be_the_cause(more: dict[str, Any], kind: str, name: str, how: str) -> None:
    """A statement, a document, a request, a judgement or what was left out moves an answer and is named."""
    found = of(compared(side(plain()), side(plain(), **more)))

    assert found.causes == ((Cause.EVIDENCE,),)
    assert (kind, name, how) in {(part.kind, part.name, part.how) for part in found.evidence}


def test_a_request_that_was_not_met_is_told() -> None:
    """A request whose day went by between the dates is told with the finding that it is held against."""
    request = {
        "id": "r1", "what": "Avtalen", "asked": "2020-05-01", "due": "2020-12-01", "produced": False,
        "obligations": ["KRL-2-1"],
    }  # fmt: skip
    parts: dict[str, Any] = {"requests": [request], "statements": []}
    found = of(compared(side(plain(), **parts), side(plain(), LATER, **parts)))

    assert found.causes == ((Cause.TIME,),)
    assert (found.unmet, found.met) == (("r1",), ())
    assert Reason.NOT_PRODUCED in (found.after.reasons if found.after else ())


def test_a_judgement_that_no_longer_counts_is_told() -> None:
    """A judgement that is no longer valid is told with why."""
    judgement = {
        "obligation": "KRL-2-5", "group": "all", "outcome": "met", "kind": "judgement", "by": "leder",
        "on": "2020-06-01", "reason": "fordi", "valid_to": "2021-01-01",
    }  # fmt: skip
    parts: dict[str, Any] = {"judgements": [judgement]}
    found = of(compared(side(plain(), **parts), side(plain(), LATER, **parts)), "KRL-2-5")

    assert found.causes == ((Cause.TIME,),)
    assert [(item.before, item.after) for item in found.said] == [("counted", "expired")]


def test_who_runs_the_service_moves_an_answer() -> None:
    """The same statement counts when the one it is about runs the service, and not when it does not."""
    about = [statement(about="centre", said_by="provider")]
    centre = {"id": "centre", "name": "Senteret", "model": "iks"}
    found = of(
        compared(
            side(plain(), statements=about, providers=[centre]),
            side(plain(), statements=about, providers=[{**centre, "to": "2020-01-01"}]),
        )
    )

    assert found.causes == ((Cause.PROVIDERS,),)
    assert [(part.kind, part.name, part.fields) for part in found.evidence] == [("provider", "centre", ("to",))]
    assert [(use.before, use.after) for use in found.questions[0].uses] == [("used", "other_party")]


def test_rules_that_were_corrected_move_an_answer() -> None:
    """The same evidence on the same day by other rules: the rules are the cause, with what they ask."""
    found = of(compared(side(plain()), side(corrected())))

    assert found.causes == ((Cause.RULES,),)
    assert found.change is not None
    assert (found.change.kind, found.change.parts) == ("changed", ("~met",))


def test_a_wording_that_the_rules_learnt_of_later_takes_law_and_rules_together() -> None:
    """A new wording that only the later rule set knows moves the answer when both the day and the rules are later."""
    found = of(compared(side(plain()), side(changed(), LATER)))

    assert found.causes == ((Cause.LAW, Cause.RULES),)
    assert found.back == ((Cause.LAW,), (Cause.RULES,))
    assert found.named == (Cause.LAW, Cause.RULES)


def test_two_municipalities_are_compared_as_two() -> None:
    """The evidence of another municipality is one cause, and is not told statement by statement."""
    moss = {"municipality": "3002", "name": "Moss"}
    found = compared(side(plain()), side(plain(), subject=moss, statements=[]))

    assert found.differing == (Cause.MUNICIPALITY,)
    assert of(found).causes == ((Cause.MUNICIPALITY,),)
    assert found.evidence == ()


def test_what_was_not_asked_for_is_told_as_that() -> None:
    """An obligation outside the scope of one of the two did not come or go: it was not asked for."""
    found = compared(side(plain(), scope=("KRL-2-1",)), side(plain(), statements=[]))

    assert [item.obligation for item in found.moved] == ["KRL-2-1"]
    assert of(found).causes == ((Cause.EVIDENCE,),)
    assert len(found.appeared) > 5
    assert {item.causes for item in found.appeared} == {((Cause.SCOPE,),)}


def test_what_came_and_went_with_the_law_is_told_apart() -> None:
    """An obligation that began or ended between the days appears or disappears because of the law."""
    found = compared(side(plain()), side(plain(), LATER))

    assert [(item.obligation, item.causes) for item in found.disappeared] == [("KRL-8-1", ((Cause.LAW,),))]
    assert [(item.obligation, item.causes) for item in found.appeared] == [("KOML-25-1-1", ((Cause.LAW,),))]
    assert found.flows[Outcome.UNRESOLVED, None] == found.flows[None, Outcome.UNRESOLVED] == 1


def test_an_answer_that_cannot_be_repeated_is_told_as_that() -> None:
    """A stored answer that the same rules and evidence no longer give is the program's, not the law's or time's."""
    one, other = side(plain()), side(plain(), LATER)
    findings = tuple(
        finding._replace(outcome=Outcome.BROKEN) if finding.obligation == "KRL-2-1" else finding
        for finding in one.evaluation.findings
    )
    told = compared(one._replace(evaluation=one.evaluation._replace(findings=findings)), other)

    assert of(told).causes == ((Cause.PROGRAM,),)


def test_the_same_outcome_for_other_reasons_is_no_move() -> None:
    """What stays unresolved for another reason is told by itself."""
    weak = [statement(shown_by="assertion")]
    found = compared(side(plain(), statements=weak), side(plain(), statements=[]))

    assert [item.obligation for item in found.otherwise] == ["KRL-2-1", "KRL-2-4", "KRL-2-6"]
    assert found.moved == ()
    assert not found.flows


def test_every_part_of_an_evidence_file_has_a_cause() -> None:
    """Whatever an evidence file can hold is either about the file itself, or one of the causes."""
    named = [name for names in FIELDS.values() for name in names]

    assert sorted([*named, "format", "on", "note"]) == sorted(Evidence.model_fields)
    assert FIELDS[Cause.PROFILE]


def test_the_parts_of_the_evidence_are_told_with_what_differs() -> None:
    """Each part that was added, removed or changed is told once, with its fields and both its forms."""
    one, other = (
        side(plain()).evidence,
        side(plain(), documents=[OTHER_LETTER], statements=[statement(id="s2")]).evidence,
    )
    found = {(part.kind, part.name): part for part in evidence_changes(one, other)}

    assert {place: part.how for place, part in found.items()} == {
        ("statement", "s-met"): "removed",
        ("statement", "s2"): "added",
        ("document", "letter"): "changed",
    }
    assert found["document", "letter"].fields == ("date",)
    added = found["statement", "s2"]
    assert added.before is None
    assert isinstance(added.after, Statement)
    assert evidence_changes(one, one) == ()


# What holds for every pair

PACKS: tuple[Callable[[], Pack], ...] = (plain, changed, corrected)
CENTRE = {"id": "centre", "name": "Senteret", "model": "iks"}
STATEMENTS = (
    statement(),
    statement(value=False, id="s-no"),
    statement(about="centre", said_by="provider", id="s-centre"),
    statement(mode="done", shown_by="record", id="s-done"),
    statement(shown_by="assertion", id="s-weak", certainty="uncertain"),
)
SIDES = st.builds(
    lambda pack, on, said_of, centre, old: side(
        pack(),
        on,
        statements=said_of,
        providers=[{**CENTRE, **({"to": "2020-01-01"} if centre else {})}],
        documents=[OTHER_LETTER if old else LETTER],
    ),
    st.sampled_from(PACKS),
    st.sampled_from((FIRST, LATER, "2022-06-22", "2019-06-22")),
    st.lists(st.sampled_from(STATEMENTS), unique_by=lambda item: item["id"]),
    st.booleans(),
    st.booleans(),
)


def mirrored(found: Comparison) -> set[tuple[Any, ...]]:
    """Everything that a comparison says of each obligation, as the other way round says it."""
    other = {"added": "removed", "removed": "added", "changed": "changed"}
    return {
        (
            item.obligation, item.outcomes[::-1], item.back, item.causes,
            tuple(sorted((part.kind, part.name, other[part.how], part.fields) for part in item.evidence)),
            frozenset(
                (told.criterion, told.group, told.after, told.before,
                 frozenset((use.statement, use.after, use.before) for use in told.uses))
                for told in item.questions
            ),
            item.met, item.unmet,
        )
        for item in found.every
    }  # fmt: skip


def told(found: Comparison) -> set[tuple[Any, ...]]:
    """Everything that a comparison says of each obligation."""
    return {
        (
            item.obligation, item.outcomes, item.causes, item.back,
            tuple(sorted((part.kind, part.name, part.how, part.fields) for part in item.evidence)),
            frozenset(
                (asked.criterion, asked.group, asked.before, asked.after,
                 frozenset((use.statement, use.before, use.after) for use in asked.uses))
                for asked in item.questions
            ),
            item.unmet, item.met,
        )
        for item in found.every
    }  # fmt: skip


@given(SIDES, SIDES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_what_holds_for_any_two_evaluations(one: Side, other: Side) -> None:
    """Each answer that differs is told once, with causes that differ, and the other way round the same is said."""
    found, back = compared(one, other), compared(other, one)
    before = {item.obligation: (item.outcome, item.reasons) for item in one.evaluation.findings}
    after = {item.obligation: (item.outcome, item.reasons) for item in other.evaluation.findings}

    names = [item.obligation for item in found.every]
    assert sorted(names) == sorted(
        name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
    )
    assert found.same == len(before.keys() | after.keys()) - len(names)
    assert all(item.causes and set(item.named) <= set(found.differing) for item in found.every)
    assert mirrored(back) == told(found)
    assert {pair[::-1]: number for pair, number in back.flows.items()} == dict(found.flows)
    if len(found.differing) == 1:
        assert {item.causes for item in found.every} <= {(found.differing,)}
    assert compared(one, one).every == ()
