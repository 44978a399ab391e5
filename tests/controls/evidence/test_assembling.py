"""What a shared provider shows counts for each municipality it serves, while it serves it, and for no other."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from controls.evidence.assembling import file_of
from controls.storage.holdings import NewEvent, NewItem
from models.errors import ProblemError
from models.evidence import Reliance
from models.holdings import EventKind, ItemKind, Origin
from rules.evaluation import evaluate
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence_made import BY, NOW, ON, OSEN, Made, draft

TRONDHEIM = OSEN._replace(id="5001", name="Trondheim")


def test_a_providers_evidence_counts_for_all_it_serves(
    here: Made, pack: Pack, municipalities: Municipalities, machines: Machines
) -> None:
    """One statement by the centre answers for each owner, shows where it came from, and for no other municipality."""
    centre = here.centre()
    here.agree("5020", centre), here.agree("5001", centre, "senteret")
    document = here.document(centre.id)
    said = draft(about="self", said_by="provider", document=document, passage=here.passage(document))
    here.book.make(centre, [said], BY, NOW)

    for holder, known_as in ((OSEN, "iks"), (TRONDHEIM, "senteret")):
        assembled = here.assembler.assemble(holder, ON)
        (statement,) = assembled.evidence.statements
        assert (statement.id, statement.about) == (f"{known_as}.s1", known_as)
        assert statement.source.document == f"{known_as}.d{document}"
        assert assembled.of[statement.id].holder == centre.id
        assert [one.publisher for one in assembled.evidence.documents] == ["Eksempelkommunen"]
        read, _ = read_evidence(file_of(assembled.evidence), "x.yaml", pack, municipalities)
        findings = evaluate(pack, machines, read, ON).findings
        assert statement.id in {name for one in findings for result in one.criteria for name in result.used}
    assert here.assembler.assemble(OSEN._replace(id="4601", name="Bergen"), ON).evidence.statements == ()


@pytest.mark.parametrize(
    ("period", "counts"),
    [
        ({"from": "2026-03-01"}, True),
        ({"from": "2026-03-02"}, False),
        ({"to": "2026-03-01"}, True),
        ({"to": "2026-02-28"}, False),
        ({}, True),
    ],
)
def test_it_counts_over_the_agreement(here: Made, period: dict[str, str], counts: bool) -> None:
    """What a provider shows counts from the first to the last day of the agreement, both inclusive."""
    centre = here.centre()
    here.agree("5020", centre, **period)
    here.book.make(centre, [draft(about="self", said_by="provider")], BY, NOW)

    assert bool(here.assembler.assemble(OSEN, ON).evidence.statements) is counts


def test_an_agreement_that_ended_keeps_its_time(here: Made) -> None:
    """After an agreement was ended the provider's evidence counts for the days before, and not for those after."""
    centre = here.centre()
    agreement = here.agree("5020", centre)
    here.book.make(centre, [draft(about="self", said_by="provider")], BY, NOW)
    here.holdings.happen("5020", NewEvent(agreement, EventKind.ENDED, BY, NOW, "ny avtale", {"to": str(ON)}))

    assert here.assembler.assemble(OSEN, ON).evidence.statements
    later = here.assembler.assemble(OSEN, ON + timedelta(days=1)).evidence
    assert later.statements == ()
    assert [one.to for one in later.providers] == [ON]


def test_a_municipality_can_change_provider(here: Made) -> None:
    """With two agreements under one name the one that holds on the day is the one in the evidence."""
    old, new = here.centre("Gamle"), here.centre("Nye")
    here.agree("5020", old, to="2025-12-31"), here.agree("5020", new, **{"from": "2026-01-01"})
    here.book.make(old, [draft(about="self", said_by="provider")], BY, NOW)

    before = here.assembler.assemble(OSEN, date(2025, 6, 1)).evidence
    after = here.assembler.assemble(OSEN, ON).evidence
    assert [(one.name, bool(found.statements)) for found in (before, after) for one in found.providers] == [
        ("Gamle", True), ("Nye", False),
    ]  # fmt: skip


def test_choices_between_statements_follow_the_statements(here: Made) -> None:
    """What a provider's people chose between its own statements holds for every owner."""
    centre = here.centre()
    here.agree("5020", centre)
    here.book.make(
        centre, [draft(about="self", said_by="provider", value=value) for value in (True, False)], BY, NOW
    )  # fmt: skip
    told = Reliance(rely_on=("s1",), set_aside=("s2",), by=BY, on=ON, reason="loggen")
    item = NewItem(ItemKind.RELIANCE, "", told.model_dump(mode="json"), Origin.HAND, BY, NOW)
    here.holdings.add(centre.id, [item])

    assert here.assembler.assemble(OSEN, ON).evidence.not_relied_on == {"iks.s2"}


def test_requests_are_as_they_are_now(here: Made) -> None:
    """Reminders, a day that was moved and what came are in the request that the rules read."""
    body = {"what": "Rutine", "asked": "2026-01-01", "due": "2026-02-01", "produced": False, "obligations": ["KRL-8"]}
    (item,) = here.holdings.add("5020", [NewItem(ItemKind.REQUEST, "", body, Origin.HAND, BY, NOW)])
    happened = [
        NewEvent(item.id, EventKind.REMINDED, BY, NOW, None, {"on": "2026-01-20"}),
        NewEvent(item.id, EventKind.DUE_MOVED, BY, NOW, "sykdom", {"due": "2026-02-20"}),
        NewEvent(item.id, EventKind.CAME, BY, NOW, None, {"on": "2026-02-21", "documents": ["d1"]}),
    ]
    here.holdings.happen("5020", *happened)

    (request,) = here.assembler.assemble(OSEN, ON).evidence.requests
    assert (str(request.due), str(request.due_first), str(request.came)) == ("2026-02-20", "2026-02-01", "2026-02-21")
    assert (request.reminded, request.documents) == ((date(2026, 1, 20),), ("d1",))
    assert request.unanswered(date(2026, 2, 21)) is False
    here.holdings.happen("5020", NewEvent(item.id, EventKind.NOT_CAME, BY, NOW, "feil fil"))
    (request,) = here.assembler.assemble(OSEN, ON).evidence.requests
    assert request.unanswered(ON)


def test_no_law_is_judged_for_a_provider(here: Made) -> None:
    """A provider has evidence and no duties: asking for its evaluation is refused in words."""
    with pytest.raises(ProblemError) as caught:
        here.assembler.assemble(here.centre(), ON)
    assert caught.value.problems[0].code == "holder_is_provider"


def test_a_municipality_chooses_between_its_own_word_and_its_providers(
    here: Made, pack: Pack, municipalities: Municipalities
) -> None:
    """A municipality that relies on its own statement sets the provider's aside for itself, not for other owners."""
    centre = here.centre()
    here.agree("5020", centre, to=str(ON)), here.agree("5001", centre)
    here.book.make(centre, [draft(about="self", said_by="provider", value=False)], BY, NOW)
    here.book.make(OSEN, [draft()], BY, NOW)
    told = Reliance(rely_on=("s1",), set_aside=("iks.s1",), by=BY, on=ON, reason="loggen")
    item = NewItem(ItemKind.RELIANCE, "", told.model_dump(mode="json"), Origin.HAND, BY, NOW)
    here.holdings.add("5020", [item])

    evidence = here.assembler.assemble(OSEN, ON).evidence
    assert evidence.not_relied_on == {"iks.s1"}
    assert read_evidence(file_of(evidence), "x.yaml", pack, municipalities)[0].not_relied_on == {"iks.s1"}
    assert here.assembler.assemble(TRONDHEIM, ON).evidence.not_relied_on == frozenset()
    # after the agreement there is nothing left to choose between
    later = here.assembler.assemble(OSEN, ON + timedelta(days=1)).evidence
    assert later.reliances is None
    read_evidence(file_of(later), "x.yaml", pack, municipalities)


def test_a_choice_falls_with_what_it_relies_on(here: Made) -> None:
    """When the statement that was relied on is withdrawn, what was set aside for it counts again."""
    here.book.make(OSEN, [draft(), draft(value=False)], BY, NOW)
    told = Reliance(rely_on=("s1",), set_aside=("s2",), by=BY, on=ON, reason="loggen")
    item = NewItem(ItemKind.RELIANCE, "", told.model_dump(mode="json"), Origin.HAND, BY, NOW)
    here.holdings.add("5020", [item])
    assert here.assembler.assemble(OSEN, ON).evidence.not_relied_on == {"s2"}

    here.book.withdraw("5020", "s1", "feil", BY, NOW)
    assert here.assembler.assemble(OSEN, ON).evidence.not_relied_on == frozenset()
