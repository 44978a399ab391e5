"""Statements that people make are kept whole, never changed, and come out as the evidence the rules read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from controls.evidence.assembling import file_of
from controls.evidence.statements import UNDO_WITHIN, Draft
from models.errors import ProblemError
from models.holdings import EventKind
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack
from tests.controls.evidence_made import BY, NOW, ON, OSEN, Made, draft


def told(job: Callable[[], object]) -> list[tuple[str, str]]:
    """The problems that a job tells, each with its field."""
    with pytest.raises(ProblemError) as caught:
        job()
    return [(item.code, item.where.field) for item in caught.value.problems]


def test_a_statement_stands_in_the_evidence_with_its_passage(
    here: Made, pack: Pack, municipalities: Municipalities
) -> None:
    """What a person states is in the assembled evidence, a file that can be read, without the words."""
    document = here.document("5020")
    (item,) = here.book.make(OSEN, [draft(document=document, passage=here.passage(document))], BY, NOW)

    assembled = here.assembler.assemble(OSEN, ON)
    content = file_of(assembled.evidence)
    read, on = read_evidence(content, "x.yaml", pack, municipalities)

    assert (read, on) == (assembled.evidence, ON)
    (statement,) = read.statements
    assert (statement.id, statement.source.document, statement.source.locator) == ("s1", "d1", "side 1, avsnitt 1")
    assert (statement.source.passage, statement.source.quote) == (item.passage, None)
    assert b"Telefonen" not in content
    (quoted,) = here.assembler.with_quotes(assembled).statements
    assert quoted.source.quote == "Telefone"
    assert [one.sha256 for one in read.documents] == [here.documents.document(document).newest.sha256]  # type: ignore[union-attr]  # it was made above


def test_words_are_gone_with_their_document(here: Made) -> None:
    """When a document is destroyed its words are in no statement any more; the statement stays."""
    document = here.document("5020")
    passage = here.passage(document)
    here.book.make(OSEN, [draft(document=document, passage=passage)], BY, NOW)
    here.documents.destroy(passage.sha256, "feil mottaker", BY, NOW)

    (statement,) = here.assembler.with_quotes(here.assembler.assemble(OSEN, ON)).statements
    assert statement.source.quote is None


def test_a_statement_without_a_document_rests_on_the_word_of_the_holder(here: Made) -> None:
    """What rests on no document rests on a declaration of its day, once for all that is said that day."""
    here.book.make(OSEN, [draft(shown_by="assertion"), draft(fact="botilbud.finnes")], BY, NOW)
    here.book.make(OSEN, [draft(fact="dagtilbud.finnes")], BY, NOW)

    evidence = here.assembler.assemble(OSEN, ON).evidence
    assert [one.id for one in evidence.documents] == ["erklaering-2026-03-01"]
    assert {one.source.document for one in evidence.statements} == {"erklaering-2026-03-01"}


def test_a_withdrawn_statement_stays_with_its_reason(here: Made) -> None:
    """Withdrawing says who and why; the statement stays as withdrawn, and cannot be withdrawn twice."""
    here.book.make(OSEN, [draft()], BY, NOW)
    here.book.withdraw("5020", "s1", "feil år", "leiar", NOW + timedelta(days=9))

    (statement,) = here.assembler.assemble(OSEN, ON).evidence.statements
    assert statement.withdrawn is not None
    assert (statement.withdrawn.by, statement.withdrawn.reason) == ("leiar", "feil år")
    assert told(lambda: here.book.withdraw("5020", "s1", "x", BY, NOW)) == [("item_gone", "")]
    assert told(lambda: here.book.withdraw("5020", "s9", "x", BY, NOW)) == [("item_unknown", "")]


@pytest.mark.parametrize(
    ("reason", "by", "code"),
    [("", BY, "evidence_reason_missing"), ("x", " ", "evidence_by_missing"), ("x" * 1001, BY, "evidence_too_long"),
     ("fnr 13097248022", BY, "document_identity_written")],
)  # fmt: skip
def test_nothing_is_withdrawn_silently(here: Made, reason: str, by: str, code: str) -> None:
    """A withdrawal needs a reason and a role, and neither may hold a national identity number."""
    here.book.make(OSEN, [draft()], BY, NOW)

    assert [item for item, _ in told(lambda: here.book.withdraw("5020", "s1", reason, by, NOW))] == [code]
    assert here.book.of("5020")[0].gone is None


def test_a_statement_is_replaced_whole_or_not_at_all(here: Made) -> None:
    """Replacing withdraws the old one and names it; when the new one cannot be used, the old one counts on."""
    here.book.make(OSEN, [draft()], BY, NOW)

    wrong = draft(value=7)
    assert told(lambda: here.book.replace(OSEN, "s1", wrong, "retta", BY, NOW)) == [("value_needs_yes_no", "value")]
    assert here.book.of("5020")[0].gone is None
    made = here.book.replace(OSEN, "s1", draft(value=False), "retta", BY, NOW)
    old, new = here.book.of("5020")
    assert (old.gone and old.gone.kind, new.replaces, new.key) == (EventKind.WITHDRAWN, old.id, made.key)


def test_undo_is_for_what_was_made_just_now(here: Made) -> None:
    """What is undone at once is not in the evidence at all; later a reason is needed."""
    here.book.make(OSEN, [draft(), draft(value=False)], BY, NOW)
    here.book.undo("5020", "s1", BY, NOW + UNDO_WITHIN)

    assert [one.id for one in here.assembler.assemble(OSEN, ON).evidence.statements] == ["s2"]
    assert [item.key for item in here.book.of("5020")] == ["s2"]
    late = NOW + UNDO_WITHIN + timedelta(seconds=1)
    assert told(lambda: here.book.undo("5020", "s2", BY, late)) == [("undo_too_late", "")]


@pytest.mark.parametrize(
    ("changed", "problems"),
    [
        ({"fact": "finnes.ikke"}, [("unknown_fact_in_evidence", "fact")]),
        ({"value": "ja"}, [("value_needs_yes_no", "value")]),
        ({"about": "ukjent"}, [("unknown_party", "about")]),
        ({"group": "alle"}, [("evidence_field", "group")]),
        ({"to": ON - timedelta(days=365)}, [("period_backwards", "to")]),
        ({"reference": "brev"}, [("unknown_document", "source")]),
        ({"note": "født 13097248022"}, [("document_identity_written", "note")]),
        ({"document": 99}, [("document_unknown", "")]),
    ],
)
def test_what_cannot_be_used_is_told_by_field(here: Made, changed: dict[str, Any], problems: list[object]) -> None:
    """A mistake in one of several statements is told with its field, and none of them is kept."""
    good: Draft = draft()

    assert told(lambda: here.book.make(OSEN, [good, draft(**changed)], BY, NOW)) == problems
    assert here.book.of("5020") == ()


def test_a_document_needs_its_date_before_anything_rests_on_it(here: Made) -> None:
    """Age is counted from a document's date, so nothing rests on a document that nobody has dated."""
    document = here.document("5020", when=None)

    assert told(lambda: here.book.make(OSEN, [draft(document=document)], BY, NOW)) == [
        ("document_needs_date", "date")
    ]


def test_a_passage_must_be_in_the_document(here: Made) -> None:
    """A statement never rests on a place that is not there, or on another holder's document."""
    document, other = here.document("5020"), here.document("5001", "Anna brev, anna kommune.")
    beyond = here.passage(document).model_copy(update={"end": 999})

    assert told(lambda: here.book.make(OSEN, [draft(document=document, passage=beyond)], BY, NOW)) == [
        ("passage_unknown", "passage")
    ]
    assert told(lambda: here.book.make(OSEN, [draft(document=other)], BY, NOW)) == [("document_unknown", "")]
    strange = here.passage(other)
    assert told(lambda: here.book.make(OSEN, [draft(document=document, passage=strange)], BY, NOW)) == [
        ("passage_unknown", "passage")
    ]
