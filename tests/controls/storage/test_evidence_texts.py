"""Searching stored evidence, on each kind of database."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event

from controls.phrases import LONGEST, ask
from controls.storage import Store, open_store
from controls.storage.engine import WRITES, make_engine
from controls.storage.evidence_texts import FARTHEST, Hit, Kind, pieces_of, rows_for, search_evidence
from controls.storage.schema import upgrade
from rules.pack import Pack
from tests.controls.storage.contents import everything, put, rows
from tests.controls.storage.samples import NOW, Evaluate
from tests.databases import Databases

HOSTILE = [
    "'; DROP TABLE evaluation; --",
    "%",
    "_",
    "\\",
    "a%b",
    "' OR 1=1",
    "<b>",
    "\x00",
    "(?i).*",
    "«»",
    "x" * 10_000,
]


def found(store: Store, text: str, limit: int = 10, skip: int = 0) -> tuple[Hit, ...]:
    """What a question finds."""
    return search_evidence(store.engine, ask(text), limit, skip)


@pytest.fixture
def full(store: Store, pack: Pack, evaluate: Evaluate) -> Store:
    """A store with three files, one of them evaluated on two dates."""
    for note, on in (
        ("først", None),
        ("Risikovurderingane «frå» 2020", None),
        ("først", date(2021, 1, 1)),
        ("50%", None),
    ):
        kept = evaluate(note, on)
        store.keep(kept.evaluation, pack, kept.evidence, "osen.yaml", NOW)
    return store


def test_words_are_found_with_the_newest_evaluation(full: Store) -> None:
    """A piece is found by its words, once, with the newest evaluation that rests on its file; newest first."""
    hits = found(full, "kartlegging svar")

    assert [(hit.kind, hit.place, hit.evaluation) for hit in hits] == [
        (Kind.DOCUMENT, "brev", 4),
        (Kind.DOCUMENT, "brev", 3),
        (Kind.DOCUMENT, "brev", 2),
    ]
    assert (hits[0].name, hits[0].on, hits[0].shown) == ("Osen", date(2020, 6, 22), "Svar på kartlegging")
    assert [hit.kind for hit in found(full, "risikovurdering fra")] == []
    assert [hit.evaluation for hit in found(full, "RISIKOVURDERINGER frå")] == [2]


def test_pages_follow_each_other(full: Store) -> None:
    """One page after the other gives everything once, and nothing comes after the end."""
    whole = found(full, "svar")

    assert [found(full, "svar", 1, skip)[0] for skip in range(3)] == list(whole)
    assert found(full, "svar", 10, 3) == ()
    assert found(full, "svar", 10, FARTHEST) == ()
    assert found(full, "svar", 10, -5) == whole


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_question_is_only_words(full: Store, text: str) -> None:
    """Whatever is asked is a value, never SQL: it finds what has its words, and everything is still there."""
    hits = found(full, text[: LONGEST + 1])

    assert len(full.evaluations()) == 4
    assert not hits or ask(text).words
    assert len(hits) <= 10


def test_one_statement_however_much_is_stored(full: Store, pack: Pack, evaluate: Evaluate) -> None:
    """A search is one SQL statement with little and with much, and none when there is nothing to look for."""

    def statements(text: str) -> int:
        seen: list[object] = []

        def note(*details: object) -> None:
            seen.append(details[2])

        event.listen(full.engine, "before_cursor_execute", note)
        found(full, text)
        event.remove(full.engine, "before_cursor_execute", note)
        return len([sql for sql in seen if "evidence_text" in str(sql)])

    few = statements("svar")
    for number in range(8):
        kept = evaluate(f"mer {number}")
        full.keep(kept.evaluation, pack, kept.evidence, "osen.yaml", NOW)

    assert (few, statements("svar"), statements("%")) == (1, 1, 0)


def test_every_text_of_a_file_is_a_piece() -> None:
    """Documents, requests, statements, judgements and what was left out are pieces, with what stands in them."""
    content: dict[str, Any] = {
        "note": "merknad",
        "subject": {"municipality": "5020", "name": "Osen"},
        "documents": [{"id": "d", "title": "Årsmelding", "publisher": "Kommunen"}],
        "requests": [{"id": "r", "what": "Avtalen", "of": "Senteret"}],
        "statements": [
            {
                "id": "s",
                "fact": "botilbud.gratis",
                "note": "sagt",
                "source": {"locator": "avsnitt 3", "quote": "ordrett"},
            }
        ],
        "judgements": [{"obligation": "KRL-2-1", "reason": "fordi", "by": "en rolle"}],
        "not_examined": [{"obligation": "KRL-4", "reason": "tid"}],
    }
    pieces = list(pieces_of(json.dumps(content).encode(), "osen.json"))

    assert [(piece.kind, piece.place) for piece in pieces] == [
        (Kind.FILE, "osen.json"),
        (Kind.DOCUMENT, "d"),
        (Kind.REQUEST, "r"),
        (Kind.STATEMENT, "s"),
        (Kind.JUDGEMENT, "KRL-2-1"),
        (Kind.LEFT_OUT, "KRL-4"),
    ]
    statement = pieces[3]
    assert (statement.fact, statement.shown) == ("botilbud.gratis", "ordrett\nsagt")
    assert " avsnitt 3 " in statement.words
    assert " gratis " in statement.words


@given(st.binary(max_size=200))
def test_any_bytes_have_pieces(content: bytes) -> None:
    """A file that cannot be read has its name as its only piece, and nothing fails."""
    told = rows_for("a" * 64, content, "x.yaml")

    assert told[0]["kind"] == "file"
    assert [row["number"] for row in told] == list(range(len(told)))


def test_what_was_stored_before_becomes_searchable(kind: str, databases: Databases, evaluate: Evaluate) -> None:
    """An older database is filled when it is brought to the newest form, also where a file cannot be read."""
    address = databases.new(kind)
    engine = make_engine(address)
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        upgrade(connection, "0002")
    engine.dispose()
    before = rows(evaluations=2)
    before["evaluation"][1]["evidence"] = evaluate("gamle saker").evidence
    put(address, {name: before[name] for name in ("rule_file", "rule_set", "rule_set_file", "evaluation")}, old=True)
    store = open_store(address)

    hits = found(store, "gamle saker")
    assert [hit.evaluation for hit in hits] == [2]
    assert {row["kind"] for row in everything(address)["evidence_text"]} == {"file", "document"}
    store.close()
