"""What a provider keeps is shared only once the provider says that there is an agreement, and while it says so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from controls.evidence.agreements import AgreementBook
from controls.evidence.confirming import ConfirmationBook
from controls.evidence.exchange import Version
from controls.evidence.exporting import export
from controls.evidence.sharing import SharedDesk, affected
from controls.storage.holdings import NewItem
from models.errors import ProblemError
from models.evidence import Reliance
from models.holdings import Confirmation, EventKind, Item, ItemKind, Origin
from rules.pack import Pack
from tests.controls.evidence_made import BY, NOW, ON, OSEN, Made, draft

THEIRS = "Berre senteret veit dette."
BOSS = "daglig leder"
LATER, SOON = NOW + timedelta(days=3), ON + timedelta(days=4)


def told(job: Callable[[], object]) -> list[tuple[str, str]]:
    """The problems that a job tells, each with its field."""
    with pytest.raises(ProblemError) as caught:
        job()
    return [(item.code, item.where.field) for item in caught.value.problems]


@pytest.fixture
def answers(here: Made) -> ConfirmationBook:
    """The answers of the providers of an empty store."""
    return here.confirming


@pytest.fixture
def claim(here: Made) -> Item:
    """An agreement that a municipality says it has with a centre that has evidence of its own."""
    centre = here.centre()
    document = here.document(centre.id, THEIRS)
    said = {"about": "self", "said_by": "provider", "document": document, "passage": here.passage(document)}
    here.book.make(centre, [draft(**said, value=value) for value in (True, False)], BY, NOW)
    body = Reliance(rely_on=("s1",), set_aside=("s2",), by=BY, on=ON, reason=THEIRS).model_dump(mode="json")
    here.holdings.add(centre.id, [NewItem(ItemKind.RELIANCE, "telefontilbud.finnes", body, Origin.HAND, BY, NOW)])
    here.book.make(OSEN, [draft(fact="botilbud.finnes")], BY, NOW)
    return here.claim("5020", centre)


def shared(here: Made, pack: Pack, on: date = ON) -> bool:
    """Whether anything of the centre is in what the municipality has; all of it, or nothing."""
    assembled = here.assembler.assemble(OSEN, on)
    evidence = here.assembler.with_quotes(assembled)
    out = export(here.desk, OSEN, on, Version.WHOLE, pack.facts, "-")
    seen = [
        any(one.id.startswith("iks.") for one in evidence.statements),
        any(one.id.startswith("iks.") for one in evidence.documents),
        evidence.reliances is not None,
        {item.holder for item in assembled.of.values()} != {"5020"},
        THEIRS[:8] in repr(evidence),
        any(THEIRS.encode() in content for content in out.files.values()),
    ]
    assert len(set(seen)) == 1, seen
    # that there is an agreement is the municipality's own to say
    assert [one.id for one in evidence.providers] == ["iks"]
    assert "botilbud.finnes" in {one.fact for one in evidence.statements}
    return seen[0]


def test_nothing_of_a_provider_counts_before_it_confirms(
    here: Made, answers: ConfirmationBook, claim: Item, pack: Pack
) -> None:
    """Claiming an agreement gives nothing of the provider; its word opens, and taking it back closes again."""
    assert not shared(here, pack)
    answers.confirm(1, "5020", claim.key, BOSS, NOW)
    assert shared(here, pack)
    answers.take_back(1, "5020", claim.key, "avtalen er sagt opp", BOSS, NOW)
    assert not shared(here, pack)
    answers.confirm(1, "5020", claim.key, BOSS, NOW)
    assert shared(here, pack)


def test_what_is_refused_stays_closed(here: Made, answers: ConfirmationBook, claim: Item, pack: Pack) -> None:
    """A provider that says no shows nothing, says why, and can say yes after all."""
    answers.refuse(1, "5020", claim.key, "vi driver ikke for dere", BOSS, NOW)
    (row,) = AgreementBook(here.holdings, here.assembler, here.holders).of("5020", ON)

    assert not shared(here, pack)
    assert row.running.confirmation is Confirmation.REFUSED
    assert row.answered is not None
    assert (row.answered.reason, row.answered.by) == ("vi driver ikke for dere", BOSS)
    answers.confirm(1, "5020", claim.key, BOSS, NOW)
    assert shared(here, pack)


def test_news_begin_with_the_confirmation(here: Made, answers: ConfirmationBook, claim: Item) -> None:
    """What the centre does is no news to a municipality, and concerns none, before the centre has confirmed."""
    here.book.make(here.holders.require("t1"), [draft(about="self", said_by="provider")], BY, LATER)
    sharing = SharedDesk(here.desk)

    assert (sharing.news("5020", SOON), affected(here.holdings, here.holders, 1, SOON)) == ((), ())
    answers.confirm(1, "5020", claim.key, BOSS, NOW)
    assert len(sharing.news("5020", SOON)) == 1
    assert [one.id for one in affected(here.holdings, here.holders, 1, SOON)] == ["5020"]


@pytest.mark.usefixtures("claim")
@pytest.mark.parametrize(
    ("provider", "municipality", "key"),
    [(2, "5020", "a1"), (1, "5001", "a1"), (1, "5020", "a2"), (1, "t1", "a1"), (1, "r1", "k-a1"), (1, "x", "a1")],
)
def test_a_provider_answers_its_own_agreements_only(
    here: Made, answers: ConfirmationBook, pack: Pack, provider: int, municipality: str, key: str
) -> None:
    """A centre says neither yes nor no to another centre's agreement, another municipality's, and what is none."""
    here.centre("Et annet senter")
    for job in (
        lambda: answers.confirm(provider, municipality, key, BOSS, NOW),
        lambda: answers.refuse(provider, municipality, key, "x", BOSS, NOW),
        lambda: answers.take_back(provider, municipality, key, "x", BOSS, NOW),
    ):
        assert told(job) == [("item_unknown", "")]
    assert not shared(here, pack)
    assert [one.state for one in answers.of(1, 2)] == [Confirmation.WAITING]


def test_what_cannot_be_said_is_told(answers: ConfirmationBook, claim: Item) -> None:
    """No needs a reason, nothing is said twice, and what was not confirmed is not taken back."""
    key = claim.key
    assert told(lambda: answers.refuse(1, "5020", key, " ", BOSS, NOW)) == [("evidence_reason_missing", "reason")]
    assert told(lambda: answers.take_back(1, "5020", key, "x", BOSS, NOW)) == [("agreement_not_confirmed", "")]
    assert told(lambda: answers.confirm(1, "5020", key, BOSS, NOW, "2030-01-01")) == [("agreement_changed", "")]
    answers.confirm(1, "5020", key, BOSS, NOW, "")
    assert told(lambda: answers.confirm(1, "5020", key, BOSS, NOW)) == [("agreement_answered", "")]
    assert told(lambda: answers.refuse(1, "5020", key, "x", BOSS, NOW)) == [("agreement_answered", "")]
    assert told(lambda: answers.take_back(1, "5020", key, "", BOSS, NOW)) == [("evidence_reason_missing", "reason")]
    (one,) = answers.of(1)
    assert [event.kind for event in one.item.events] == [EventKind.CONFIRMED]


def test_a_longer_agreement_is_answered_again(here: Made, answers: ConfirmationBook) -> None:
    """A municipality cannot prolong by itself what the provider confirmed for a time; it can make it shorter."""
    centre = here.centre()
    here.book.make(centre, [draft(about="self", said_by="provider")], BY, NOW)
    here.claim("5020", centre, to="2026-06-30")
    book = AgreementBook(here.holdings, here.assembler, here.holders)

    def last(day: str) -> Confirmation:
        book.end("5020", "a1", day, "ny dato", BY, NOW)
        (one,) = answers.of(1)
        return one.state

    answers.confirm(1, "5020", "a1", BOSS, NOW, "2026-06-30")
    assert last("2026-05-31") is Confirmation.CONFIRMED
    assert last("2026-06-30") is Confirmation.CONFIRMED
    assert last("2030-12-31") is Confirmation.WAITING
    assert here.assembler.assemble(OSEN, ON).of == {}
    assert answers.of(1)[0].prolonged
    answers.confirm(1, "5020", "a1", BOSS, NOW, "2030-12-31")
    assert list(here.assembler.assemble(OSEN, ON + timedelta(days=300)).of) == ["iks.s1"]


def test_an_open_agreement_can_be_given_any_end(here: Made, answers: ConfirmationBook) -> None:
    """What was confirmed without an end holds to whatever end it is given."""
    here.agree("5020", here.centre())
    book = AgreementBook(here.holdings, here.assembler, here.holders)
    for day in ("2026-06-30", "2030-12-31"):
        book.end("5020", "a1", day, "ny dato", BY, NOW)
        assert answers.of(1)[0].state is Confirmation.CONFIRMED


def test_confirming_an_ended_agreement_keeps_its_time(here: Made, claim: Item, pack: Pack) -> None:
    """A confirmed agreement is for its own time: the provider's evidence counts on its days and on no others."""
    AgreementBook(here.holdings, here.assembler, here.holders).end("5020", claim.key, str(ON), "slutt", BY, NOW)
    here.confirming.confirm(1, "5020", claim.key, BOSS, NOW, str(ON))

    assert shared(here, pack)
    assert not shared(here, pack, ON + timedelta(days=1))


def test_a_withdrawn_agreement_asks_for_no_answer(here: Made, answers: ConfirmationBook, claim: Item) -> None:
    """An agreement entered by mistake is not there for the provider any more."""
    AgreementBook(here.holdings, here.assembler, here.holders).withdraw("5020", claim.key, "feil", BY, NOW)

    assert answers.of(1) == ()
    assert told(lambda: answers.confirm(1, "5020", claim.key, BOSS, NOW)) == [("item_unknown", "")]


def test_those_that_wait_come_first(here: Made, answers: ConfirmationBook) -> None:
    """The list has what waits for an answer first, then by name; the number of SQL statements is fixed."""
    centre = here.centre()
    here.agree("0301", centre)
    here.claim("5020", centre)
    here.claim("5001", centre)

    assert [(one.holder.id, one.state.value) for one in answers.of(1)] == [
        ("5020", "waiting"), ("5001", "waiting"), ("0301", "confirmed"),
    ]  # fmt: skip
