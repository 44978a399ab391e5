"""A municipality and the centre it shares, as tests of evidence need them."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

from controls.evidence.confirming import ConfirmationBook
from controls.evidence.desk import Desk
from controls.evidence.holders import HolderName
from controls.evidence.statements import Draft
from controls.storage import Store
from controls.storage.documents import NewDocument
from controls.storage.holdings import NewItem
from models.documents import Description, FileKind, Page, Paragraph, Passage, Text
from models.holdings import Agreement, Item, ItemKind, Origin
from rules.municipalities import Municipalities
from rules.pack import Pack

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
ON = date(2026, 3, 1)
BY = "internkontrollansvarlig"
OSEN = HolderName("5020", "Osen", is_provider=False)
WORDS = "Telefonen er døgnopen heile året."


class Made:
    """The desk of a database, and what tests put on it."""

    def __init__(self, desk: Desk) -> None:
        """`desk`: of an empty database."""
        self.desk = desk
        self.holdings, self.documents, self.holders, self.book, self.assembler = desk
        self.confirming = ConfirmationBook(self.holdings, self.holders)

    def centre(self, name: str = "Eksempelfylket krisesenter IKS") -> HolderName:
        """A provider that was entered just now."""
        return self.holders.require(self.holdings.add_provider(name, BY, NOW).holder)

    def agree(self, municipality: str, centre: HolderName, known_as: str = "iks", **more: Any) -> int:  # noqa: ANN401 - parts of an agreement
        """Let a municipality have an agreement with a provider, which the provider confirms; the id of its item."""
        item = self.claim(municipality, centre, known_as, **more)
        self.confirming.confirm(int(centre.id[1:]), municipality, item.key, BY, NOW)
        return item.id

    def claim(self, municipality: str, centre: HolderName, known_as: str = "iks", **more: Any) -> Item:  # noqa: ANN401 - parts of an agreement
        """Let a municipality say that it has an agreement with a provider, which has not answered."""
        told = {"provider": int(centre.id[1:]), "known_as": known_as, "model": "iks", **more}
        body = Agreement.model_validate_json(json.dumps(told)).model_dump(mode="json", by_alias=True)
        (item,) = self.holdings.add(
            municipality, [NewItem(ItemKind.AGREEMENT, centre.id, body, Origin.HAND, BY, NOW)]
        )  # fmt: skip
        return item

    def document(self, holder: str, words: str = WORDS, when: str | None = "2026-02") -> int:
        """A document with one paragraph; its id."""
        text = Text(extractor="txt-1", pages=(Page(number=1, paragraphs=(Paragraph(number=1, text=words),)),))
        new = NewDocument(
            content=words.encode(), kind=FileKind.TXT, text=text, holder=holder,
            description=Description(title="Brev", date=when, publisher="Eksempelkommunen"), file_name="brev.txt",
            by=BY, at=NOW,
        )  # fmt: skip
        return self.documents.put(new).document

    def passage(self, document: int, start: int = 0, end: int = 8) -> Passage:
        """A place in the one paragraph of a document."""
        found = self.documents.document(document)
        assert found is not None
        return Passage(
            sha256=found.newest.sha256, extractor="txt-1", page=1, paragraph=1, start=start, end=end
        )  # fmt: skip


def made(store: Store, pack: Pack, municipalities: Municipalities) -> Made:
    """The desk of a store."""
    return Made(Desk.of(store.engine, municipalities, pack))


def draft(**more: Any) -> Draft:  # noqa: ANN401 - any field of a draft
    """That a centre's telephone is there, as a document shows."""
    told: dict[str, Any] = {
        "fact": "telefontilbud.finnes", "value": True, "about": "municipality", "said_by": "municipality",
        "group": "unspecified", "mode": "done", "shown_by": "document", "certainty": "certain",
        "from_": date(2026, 1, 1),
    }  # fmt: skip
    return Draft(**told | more)
