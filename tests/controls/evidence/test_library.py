"""Only documents whose words may be found are there to be searched, and they are gone as soon as they may not be."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from controls.evidence.library import searchable
from controls.storage import Store
from models.documents import Confidentiality, Description
from tests.controls.evidence_made import BY, NOW, Made


def test_documents_are_there_for_their_holders_only(here: Made) -> None:
    """A holder's documents may be searched, of several when they are asked for, and of nobody else."""
    mine, other = here.document("5020", "Telefonen er døgnopen."), here.document("5001", "Telefonen er stengd.")

    assert [item.id for item in searchable(here.documents, "5020")] == [mine]
    assert [item.id for item in searchable(here.documents, "5020", "5001")] == [other, mine]
    assert searchable(here.documents, "t1") == searchable(here.documents) == ()


@pytest.mark.parametrize("way", ["class", "same content", "destroyed"])
def test_what_may_not_be_found_is_gone(here: Made, way: str) -> None:
    """A document that becomes `security`, here or with another who has it, or is destroyed, is searched no more."""
    number = here.document("5020")
    secured = Description(title="Brev", confidentiality=Confidentiality.SECURITY)
    if way == "class":
        here.documents.describe(number, secured, BY, NOW)
    elif way == "same content":
        here.documents.describe(here.document("5001"), secured, BY, NOW)
    else:
        here.documents.destroy(here.passage(number).sha256, "feil fil", BY, NOW)

    assert searchable(here.documents, "5020") == ()


def test_the_number_of_questions_does_not_grow(here: Made, store: Store) -> None:
    """Many documents take as many SQL statements as one."""
    seen: list[str] = []
    event.listen(store.engine, "before_cursor_execute", lambda *told: seen.append(str(told[2])))
    counts = []
    for more in (1, 12):
        for number in range(more):
            here.document("5020", f"Avsnitt {more}-{number}.")
        seen.clear()
        assert len(searchable(here.documents, "5020")) in (1, 13)
        counts.append(len([one for one in seen if one.startswith("SELECT")]))
    assert counts[0] == counts[1]
