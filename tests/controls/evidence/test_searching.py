"""The texts that may be searched: never those of the class `security`, never those destroyed, and read once."""

from __future__ import annotations

import gc
from datetime import date
from pathlib import Path
from weakref import ref

from sqlalchemy import Engine, event

from controls.evidence.library import searchable_among
from controls.evidence.searching import Searching, searching_of
from controls.storage import open_store
from models.documents import Confidentiality, Description, Document
from rules.pack import Pack
from tests.controls.evidence_made import BY, NOW, ON, Made
from tests.databases import ready_sqlite

QUESTION = "KRL-2-2c/hele_doegnet"


def documents(here: Made) -> tuple[Document, ...]:
    """Those of Osen."""
    return here.documents.documents("5020")


def with_class(document: Document, value: Confidentiality) -> Document:
    """A document in another class."""
    description = document.newest.description.model_copy(update={"confidentiality": value})
    return document.model_copy(
        update={"revisions": (document.newest.model_copy(update={"description": description}),)}
    )


def texts_read(engine: Engine, job: object) -> int:
    """How many SQL statements a job takes."""
    seen: list[object] = []

    def note(*details: object) -> None:
        seen.append(details[2])

    event.listen(engine, "before_cursor_execute", note)
    try:
        assert callable(job)
        job()
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return len(seen)


def test_a_passage_is_found_in_what_may_be_searched(here: Made, pack: Pack) -> None:
    """The text of an ordinary document is searched, with its title."""
    here.document("5020")
    searching = Searching(here.documents, pack)
    sources = searching.sources(documents(here))
    (found,) = searching.suggester(ON).passages_for(QUESTION, sources)

    assert [source.title for source in sources] == ["Brev"]
    assert found.text == "Telefonen er døgnopen heile året."


def test_what_makes_the_shelter_less_safe_is_never_searched(here: Made, pack: Pack) -> None:
    """A document of the class `security` is no source, and what was remembered of it is let go of."""
    here.document("5020")
    searching = Searching(here.documents, pack)
    (document,) = documents(here)
    sources = searching.sources([document])
    searching.suggester(ON).passages_for(QUESTION, sources)
    secured = with_class(document, Confidentiality.SECURITY)

    assert searching.suggester(ON).shelf.knows(document.newest.sha256)
    assert searching.sources([secured]) == ()
    assert not searching.suggester(ON).shelf.knows(document.newest.sha256)
    assert searching.sources([document, secured.model_copy(update={"id": 99})]) == ()


def test_what_another_keeps_secret_is_not_suggested(here: Made, pack: Pack) -> None:
    """The content of a document that somebody else has put in the class `security` is no source, and is let go of."""
    here.document("5020")
    other = here.document("5001")
    searching = Searching(here.documents, pack)
    (mine,) = documents(here)
    searching.suggester(ON).passages_for(QUESTION, searching.sources([mine]))
    secured = Description(title="Brev", confidentiality=Confidentiality.SECURITY)
    here.documents.describe(other, secured, BY, NOW)

    assert searching.suggester(ON).shelf.knows(mine.newest.sha256)
    assert searching.sources(documents(here)) == ()
    assert not searching.suggester(ON).shelf.knows(mine.newest.sha256)


def test_what_was_destroyed_is_never_searched(here: Made, pack: Pack) -> None:
    """A destroyed document is no source, and nothing of it stays in memory."""
    here.document("5020")
    searching = Searching(here.documents, pack)
    (document,) = documents(here)
    searching.suggester(ON).passages_for(QUESTION, searching.sources([document]))
    here.documents.destroy(document.newest.sha256, "Feil kommune", BY, NOW)

    assert searching.sources(documents(here)) == ()
    assert not searching.suggester(ON).shelf.knows(document.newest.sha256)


def test_texts_are_read_once_and_all_together(here: Made, pack: Pack) -> None:
    """The texts of many documents take as many SQL statements as that of one, and are not read twice."""
    for number in range(4):
        here.document("5020", f"Dokument nummer {number}.")
    searching, found = Searching(here.documents, pack), documents(here)
    engine = here.documents.engine
    # who else has the same content is asked each time
    asking = texts_read(engine, lambda: searchable_among(here.documents, found))
    one = texts_read(engine, lambda: Searching(here.documents, pack).sources(found[:1]))

    assert one > asking > 0
    assert [texts_read(engine, lambda: searching.sources(found)) for _ in range(2)] == [one, asking]
    searching.forget(found[0].newest.sha256)
    assert texts_read(engine, lambda: searching.sources(found)) == one
    assert len(searching.sources(found)) == 4


def test_days_of_the_same_law_share_what_was_made(here: Made, pack: Pack) -> None:
    """Two days between which no law changed have one suggester, and a day of older law has its own."""
    searching = Searching(here.documents, pack)

    assert searching.suggester(date(2020, 6, 22)) is searching.suggester(date(2020, 6, 23))
    assert searching.suggester(date(2020, 6, 22)) is not searching.suggester(date(2026, 3, 1))
    assert searching.suggester(date(1999, 1, 1)).questions


def test_a_database_has_one_in_a_process(here: Made, pack: Pack) -> None:
    """Whoever asks for the same database gets the same one, so that forgetting reaches everybody."""
    engine = here.documents.engine

    assert searching_of(engine, pack) is searching_of(engine, pack)


def test_what_is_made_for_a_database_goes_with_it(tmp_path: Path, pack: Pack) -> None:
    """When nobody has a database open any more, nothing that was read of it stays in memory."""
    store = open_store(ready_sqlite(tmp_path / "gone.sqlite3"))
    made = ref(searching_of(store.engine, pack))
    assert made() is not None
    store.close()
    del store
    gc.collect()

    assert made() is None
