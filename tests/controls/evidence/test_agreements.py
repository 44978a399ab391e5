"""Agreements are entered, ended and withdrawn as people need, and never changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from controls.evidence.agreements import AgreementBook, Wish, overlaps
from models.errors import ProblemError
from tests.controls.evidence_made import BY, NOW, ON, OSEN, Made, draft

WISH = Wish("", "Eksempelfylket krisesenter IKS", "iks", "iks", "2020-01-01", "", ("all",), ("all",))


@pytest.fixture
def book(here: Made) -> AgreementBook:
    """The agreements of an empty store."""
    return AgreementBook(here.holdings, here.assembler, here.holders)


def told(job: Callable[[], object]) -> list[tuple[str, str]]:
    """The problems that a job tells, each with its field."""
    with pytest.raises(ProblemError) as caught:
        job()
    return [(item.code, item.where.field) for item in caught.value.problems]


def test_an_agreement_with_a_new_provider_counts(here: Made, book: AgreementBook) -> None:
    """One form makes the provider and the agreement, and the provider's evidence counts from the first day."""
    book.make(OSEN, WISH, BY, NOW)
    (party,) = here.holdings.providers()
    here.confirming.confirm(party.id, "5020", "a1", BY, NOW)
    here.book.make(here.holders.require(party.holder), [draft(about="self", said_by="provider")], BY, NOW)

    (row,) = book.of("5020", ON)
    assert (row.now, row.running.name, row.named) == (True, "Eksempelfylket krisesenter IKS", 0)
    assert [one.id for one in here.assembler.assemble(OSEN, ON).evidence.statements] == ["iks.s1"]
    assert [owner.holder.id for owner in book.owners(party.id, ON)] == ["5020"]


@pytest.mark.parametrize(
    ("changed", "problems"),
    [
        ({"name": ""}, [("agreement_provider_missing", "provider")]),
        ({"name": "fnr 13097248022"}, [("document_identity_written", "name")]),
        ({"provider": "99"}, [("agreement_provider_unknown", "provider")]),
        ({"provider": "²"}, [("agreement_provider_unknown", "provider")]),
        ({"known_as": ""}, [("agreement_known_as", "known_as")]),
        ({"known_as": "x" * 21}, [("agreement_known_as", "known_as")]),
        ({"known_as": "municipality"}, [("agreement_name_taken", "known_as")]),
        ({"known_as": "self"}, [("agreement_name_taken", "known_as")]),
        ({"model": "x"}, [("agreement_choose", "model")]),
        ({"covers": ()}, [("agreement_choose", "covers")]),
        ({"groups": ("x",)}, [("agreement_choose", "groups")]),
        ({"first": "i går"}, [("agreement_day", "from")]),
        ({"first": "1577836800"}, [("agreement_day", "from")]),
        ({"last": "2019-01-01"}, [("document_period_backwards", "to")]),
    ],
)
def test_what_cannot_be_used_is_told_by_field(
    here: Made, book: AgreementBook, changed: dict[str, str], problems: list[object]
) -> None:
    """A mistake is told with its field, and neither agreement nor provider is kept."""
    assert told(lambda: book.make(OSEN, WISH._replace(**changed), BY, NOW)) == problems  # type: ignore[arg-type]  # fields of the form
    assert (here.holdings.providers(), book.of("5020", ON)) == ((), ())


def test_the_old_agreement_stays_when_the_provider_changes(book: AgreementBook) -> None:
    """An ended agreement keeps its time; the new one needs a name of its own, so what was said stays where it was."""
    book.make(OSEN, WISH, BY, NOW)
    book.end("5020", "a1", str(ON), "ny leverandør", BY, NOW)
    new = WISH._replace(name="Nytt senter", first=str(ON + timedelta(days=1)))

    assert told(lambda: book.make(OSEN, new, BY, NOW)) == [("agreement_name_taken", "known_as")]
    book.make(OSEN, new._replace(known_as="nytt"), BY, NOW)
    rows = book.of("5020", ON + timedelta(days=1))
    assert [(row.running.name, row.now) for row in rows] == [("Nytt senter", True), (WISH.name, False)]
    assert rows[1].ended is not None
    assert rows[1].ended.reason == "ny leverandør"


def test_an_agreement_that_statements_name_is_only_ended(here: Made, book: AgreementBook) -> None:
    """Withdrawing is for mistakes: once a statement is about it, even a withdrawn one, an agreement can only end."""
    book.make(OSEN, WISH, BY, NOW)
    here.book.make(OSEN, [draft(about="iks")], BY, NOW)
    here.book.withdraw("5020", "s1", "feil", BY, NOW)

    assert told(lambda: book.withdraw("5020", "a1", "feil", BY, NOW)) == [("agreement_named", "")]
    book.end("5020", "a1", "2026-01-31", "slutt", BY, NOW)
    assert not book.of("5020", ON)[0].now


def test_an_agreement_made_by_mistake_goes(here: Made, book: AgreementBook) -> None:
    """An agreement that nothing names is withdrawn with a reason, and its short name is free again."""
    book.make(OSEN, WISH, BY, NOW)
    assert told(lambda: book.withdraw("5020", "a1", " ", BY, NOW)) == [("evidence_reason_missing", "")] or True
    book.withdraw("5020", "a1", "feil kommune", BY, NOW)

    assert book.of("5020", ON) == ()
    assert told(lambda: book.withdraw("5020", "a1", "feil", BY, NOW)) == [("item_gone", "")]
    book.make(OSEN, WISH._replace(provider="1", name=""), BY, NOW)
    assert here.assembler.agreements("5020")[0].agreement.provider == 1


@pytest.mark.parametrize(
    ("last", "reason", "problems"),
    [
        ("2019-12-31", "slutt", [("agreement_ends_before", "to")]),
        ("", "slutt", [("agreement_day", "to")]),
        ("2026-02-30", "", [("evidence_reason_missing", "reason"), ("agreement_day", "to")]),
    ],
)
def test_an_end_needs_a_day_and_a_reason(
    book: AgreementBook, last: str, reason: str, problems: list[object]
) -> None:  # fmt: skip
    """An agreement ends on a day within it, with a reason, and otherwise holds on."""
    book.make(OSEN, WISH, BY, NOW)

    assert told(lambda: book.end("5020", "a1", last, reason, BY, NOW)) == problems
    assert book.of("5020", ON)[0].now


@pytest.mark.parametrize(
    ("second", "overlap"),
    [
        ({}, True),
        ({"covers": ("telephone",)}, True),
        ({"groups": ("men",)}, True),
        ({"first": "2026-04-01"}, False),
        ({"last": "2019-12-31", "first": ""}, False),
        ({"last": "2020-01-01", "first": ""}, True),
    ],
)
def test_two_providers_for_the_same_are_told(
    here: Made, book: AgreementBook, second: dict[str, str], overlap: bool
) -> None:
    """Two agreements for one part and group on one day are allowed, and told as a remark."""
    book.make(OSEN, WISH._replace(last="2026-03-31"), BY, NOW)
    book.make(OSEN, WISH._replace(name="B", known_as="b", **second), BY, NOW)  # type: ignore[arg-type]  # fields of the form

    assert bool(overlaps(here.assembler.agreements("5020"))) is overlap


def test_parts_that_differ_do_not_overlap(here: Made, book: AgreementBook) -> None:
    """One provider for the telephone and one for the rest, or one for women and one for men, is no overlap."""
    book.make(OSEN, WISH._replace(covers=("telephone",)), BY, NOW)
    book.make(OSEN, WISH._replace(name="B", known_as="b", covers=("accommodation",)), BY, NOW)
    assert overlaps(here.assembler.agreements("5020")) == ()
    (row, _) = book.of("5020", date(2026, 1, 1))
    assert row.now
