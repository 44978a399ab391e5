"""What was asked for is followed to the finding: what came, what is late, and who asked for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from controls.evidence.assembling import file_of
from controls.evidence.holders import HolderName
from controls.evidence.requests import RequestBook, Standing, Wish, letter, usual_due
from models.errors import ProblemError
from models.words import Language, Outcome, Reason
from rules.evaluation import evaluate
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence_made import BY, NOW, ON, OSEN, Made

DUE = date(2026, 2, 20)


@pytest.fixture
def book(here: Made, pack: Pack) -> RequestBook:
    """The requests of an empty store."""
    return RequestBook(here.holdings, here.documents, pack)


def wish(**more: Any) -> Wish:  # noqa: ANN401 - any field of a wish
    """Routines that the authority asked for, and that are late."""
    told: dict[str, Any] = {
        "what": "Rutinar for internkontroll", "of": "kommunedirektøren", "asked_by": "authority",
        "asked": date(2026, 2, 1), "due": DUE, "obligations": ("KOML-25-1",),
    }  # fmt: skip
    return Wish(**told | more)


def told(job: Callable[[], object]) -> list[tuple[str, str]]:
    """The problems that a job tells, each with its field."""
    with pytest.raises(ProblemError) as caught:
        job()
    return [(item.code, item.where.field) for item in caught.value.problems]


def outcomes(here: Made, pack: Pack, municipalities: Municipalities, on: date = ON) -> dict[str, tuple[Outcome, Any]]:
    """What the obligations come to, by way of a file, as the page evaluates it."""
    content = file_of(here.assembler.assemble(OSEN, on).evidence)
    evidence, _ = read_evidence(content, "x.yaml", pack, municipalities)
    found = evaluate(pack, Machines(), evidence, on).findings
    return {finding.obligation: (finding.outcome, finding.reasons) for finding in found}


@pytest.mark.parametrize(
    ("due", "broken"), [(DUE, ["KOML-25-1-3d"]), (date(2019, 2, 20), ["KRL-8-2"])], ids=["today", "before 2021"]
)
def test_what_the_authority_did_not_get_breaks_the_duty_to_document(
    here: Made, book: RequestBook, pack: Pack, municipalities: Municipalities, due: date, broken: list[str]
) -> None:
    """The day after the due date the duties to document are broken; on the day itself they are not."""
    book.ask(OSEN, wish(asked=due - timedelta(days=14), due=due), BY, NOW)

    found = outcomes(here, pack, municipalities, due + timedelta(days=1))
    assert [name for name, (outcome, _) in found.items() if outcome is Outcome.BROKEN] == broken
    on_time = outcomes(here, pack, municipalities, due)
    assert Outcome.BROKEN not in {outcome for outcome, _ in on_time.values()}


def test_what_the_municipality_did_not_get_only_keeps_the_question_open(
    here: Made, book: RequestBook, pack: Pack, municipalities: Municipalities
) -> None:
    """A late answer to the municipality's own request breaks nothing, and is named where it bears on."""
    book.ask(OSEN, wish(asked_by="municipality", of="krisesenteret"), BY, NOW)

    found = outcomes(here, pack, municipalities)
    assert Outcome.BROKEN not in {outcome for outcome, _ in found.values()}
    waiting = {name for name, (_, reasons) in found.items() if Reason.NOT_PRODUCED in reasons}
    assert waiting
    assert all(name.startswith("KOML-25-1") for name in waiting)


@pytest.mark.parametrize("how", ["came", "moved", "withdrawn"])
def test_what_came_or_was_put_off_breaks_nothing(
    here: Made, book: RequestBook, pack: Pack, municipalities: Municipalities, how: str
) -> None:
    """What came, what got a later day, and what was asked by mistake is no breach any more."""
    book.ask(OSEN, wish(), BY, NOW)
    if how == "came":
        book.came("5020", "r1", date(2026, 2, 18), [here.document("5020")], BY, NOW)
    elif how == "moved":
        book.move("5020", "r1", date(2026, 3, 20), "sjukdom", BY, NOW)
    else:
        book.withdraw("5020", "r1", "feil kommune", BY, NOW)

    assert Outcome.BROKEN not in {outcome for outcome, _ in outcomes(here, pack, municipalities).values()}


def test_what_came_late_was_late_until_then(
    here: Made, book: RequestBook, pack: Pack, municipalities: Municipalities
) -> None:
    """What came after its day counts as not produced on the days between."""
    book.ask(OSEN, wish(), BY, NOW)
    book.came("5020", "r1", date(2026, 2, 26), [], BY, NOW)

    between = outcomes(here, pack, municipalities, date(2026, 2, 25))
    assert Outcome.BROKEN in {outcome for outcome, _ in between.values()}
    assert Outcome.BROKEN not in {outcome for outcome, _ in outcomes(here, pack, municipalities).values()}


def test_what_is_late_stands_first(here: Made, book: RequestBook) -> None:
    """The list begins with what is late, most of all first; then what waits, and what came."""
    book.ask(OSEN, wish(what="ventar", due=date(2026, 3, 9)), BY, NOW)
    book.ask(OSEN, wish(what="kom"), BY, NOW)
    book.ask(OSEN, wish(what="sein\nseinast", due=date(2026, 2, 27)), BY, NOW)
    book.ask(OSEN, wish(what="eldst"), BY, NOW)
    document = here.document("5020")
    book.came("5020", "r2", date(2026, 2, 19), [document], BY, NOW)
    book.not_came("5020", "r4", "finst ikkje", BY, NOW)

    found = book.entries("5020", ON)
    assert [(one.request.what, one.standing, one.late) for one in found] == [
        ("eldst", Standing.OVERDUE, 9),
        ("sein", Standing.OVERDUE, 2),
        ("seinast", Standing.NOT_CAME, 2),
        ("ventar", Standing.WAITING, 0),
        ("kom", Standing.CAME, 0),
    ]
    assert found[-1].request.documents == (f"d{document}",)


def test_the_history_is_kept(book: RequestBook) -> None:
    """Reminders and moved days stay, each with who and why, and the first day is not forgotten."""
    book.ask(OSEN, wish(), BY, NOW)
    book.remind("5020", "r1", date(2026, 2, 24), BY, NOW)
    book.move("5020", "r1", date(2026, 3, 20), "sjukdom", "leiar", NOW)
    book.move("5020", "r1", date(2026, 4, 20), "framleis sjukdom", "leiar", NOW)

    entry = book.entry("5020", "r1", ON)
    assert entry is not None
    assert (entry.request.due, entry.request.due_first) == (date(2026, 4, 20), DUE)
    assert entry.request.reminded == (date(2026, 2, 24),)
    assert [event.reason for event in entry.item.events] == [None, "sjukdom", "framleis sjukdom"]


@pytest.mark.parametrize(
    ("more", "problem"),
    [({"what": " \n "}, ("request_nothing", "hva")), ({"what": "x" * 301}, ("request_too_much", "hva")),
     ({"what": "\n".join("x" * 21)}, ("request_too_much", "hva")), ({"of": " "}, ("request_of_nobody", "hvem")),
     ({"asked_by": "press"}, ("request_asked_by", "hvem_ba")), ({"due": date(2026, 1, 1)}, ("request_due", "frist")),
     ({"due": date(9999, 1, 1)}, ("request_due", "frist")),
     ({"obligations": ("X-1",)}, ("unknown_obligation", "plikt")),
     ({"what": "fnr 13097248022"}, ("document_identity_written", "hva"))],
)  # fmt: skip
def test_a_request_that_cannot_be_is_refused(
    here: Made, book: RequestBook, more: dict[str, Any], problem: tuple[str, str]
) -> None:
    """What is missing or cannot be is told with its field, and nothing is kept."""
    assert told(lambda: book.ask(OSEN, wish(**more), BY, NOW)) == [problem]
    assert told(lambda: book.ask(OSEN, wish(**more), " ", NOW)) == [problem, ("evidence_by_missing", "rolle")]
    assert here.holdings.items("5020") == ()


def test_what_cannot_have_happened_is_refused(here: Made, book: RequestBook) -> None:
    """A day in the future, an earlier due date, somebody else's document and a second coming are refused."""
    book.ask(OSEN, wish(), BY, NOW)
    tomorrow = NOW.date() + timedelta(days=1)
    theirs = here.document("0301", "Ein annan kommune")

    assert told(lambda: book.remind("5020", "r1", tomorrow, BY, NOW)) == [("request_day", "dag")]
    assert told(lambda: book.came("5020", "r1", tomorrow, [], BY, NOW)) == [("request_day", "kom")]
    assert told(lambda: book.came("5020", "r1", ON, [theirs], BY, NOW)) == [("document_unknown", "dokument")]
    assert told(lambda: book.came("5020", "r1", ON, [2**40], BY, NOW)) == [("document_unknown", "dokument")]
    assert told(lambda: book.move("5020", "r1", DUE, "x", BY, NOW)) == [("request_moved", "ny_frist")]
    assert told(lambda: book.move("5020", "r1", tomorrow, "", BY, NOW)) == [("evidence_reason_missing", "reason")]
    assert told(lambda: book.not_came("5020", "r9", "x", BY, NOW)) == [("item_unknown", "")]
    book.came("5020", "r1", ON, [], BY, NOW)
    assert told(lambda: book.came("5020", "r1", ON, [], BY, NOW)) == [("request_came", "")]
    provider = HolderName("t1", "IKS", is_provider=True)
    assert told(lambda: book.ask(provider, wish(), BY, NOW)) == [("holder_is_provider", "")]


@pytest.mark.parametrize("language", [Language.NB, Language.NN])
def test_the_text_to_copy_says_what_and_when(book: RequestBook, language: Language) -> None:
    """The text names each thing and its day, and asks for a new time where one is needed; a late one reminds."""
    book.ask(OSEN, wish(), BY, NOW)
    entry = book.entry("5020", "r1", ON)
    early = book.entry("5020", "r1", date(2026, 2, 2))
    assert entry is not None
    assert early is not None
    days = {entry.request.asked: "1. februar 2026", DUE: "20. februar 2026"}

    late, first = letter([entry], OSEN, language, days), letter([early], OSEN, language, days)
    for text in (late, first):
        assert "- Rutinar for internkontroll (frist 20. februar 2026)" in text
        assert text.splitlines()[-1] == "Osen"
        assert "{" not in text
    assert "Purring" in late
    assert "Purring" not in first


def test_the_usual_time_is_two_weeks_and_a_working_day() -> None:
    """Two weeks on, moved out of Easter."""
    assert usual_due(date(2026, 3, 19)) == date(2026, 4, 7)
    assert usual_due(date(2026, 11, 2)) == date(2026, 11, 16)
