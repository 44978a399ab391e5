"""A site on the law that ships, with a municipality, the centre it shares, and a document with words to rest on."""

from __future__ import annotations

from typing import NamedTuple

from werkzeug.test import TestResponse

from controls.evidence.holders import HolderName
from controls.storage.documents import NewDocument
from models.documents import Description, FileKind, Paragraph, Passage, Text
from models.documents import Page as TextPage
from rules.pack import Pack
from tests.controls.evidence_made import BY, NOW, Made, made
from tests.webapp.conftest import Site
from tests.webapp.reading import Page

OURS = {"Sec-Fetch-Site": "same-origin"}
FIRST = "Svar på spørsmål om krisesentertilbodet 😀"
SECOND = "Osen kommune har avtale med krisesenteret om døgnopen telefon heile året. Tolk blir skaffa ved behov."
ROWS = (("År", "Døgn"), ("2019", "412"))


class Here(NamedTuple):
    """The site with what stands on it. `document`: a document of the municipality with `FIRST`, `SECOND`, `ROWS`."""

    site: Site
    desk: Made
    centre: HolderName
    document: int

    def get(self, address: str, language: str = "nb") -> TestResponse:
        """Ask for an address."""
        return self.site.client().get(address, headers={"Accept-Language": language})

    def page(self, address: str, language: str = "nb") -> Page:
        """A page that is there, parsed."""
        answer = self.get(address, language)
        assert answer.status_code == 200, answer.get_data(as_text=True)
        return Page(answer.get_data(as_text=True))

    def post(self, address: str, language: str = "nb", **fields: str) -> TestResponse:
        """Send a form as a page of ours does."""
        return self.site.client().post(address, data=fields, headers=OURS | {"Accept-Language": language})

    def passage(self, paragraph: int, start: int, end: int) -> Passage:
        """A place in the document."""
        found = self.desk.documents.document(self.document)
        assert found is not None
        return Passage(
            sha256=found.newest.sha256, extractor="txt-1", page=1, paragraph=paragraph, start=start, end=end
        )


def text_of(*paragraphs: str) -> Text:
    """A text of one page, with a table last."""
    listed = [Paragraph(number=number, text=words) for number, words in enumerate(paragraphs, 1)]
    table = Paragraph(number=len(listed) + 1, rows=ROWS)
    return Text(extractor="txt-1", pages=(TextPage(number=1, paragraphs=(*listed, table)),))


def furnish(site: Site, pack: Pack) -> Here:
    """Put the document and the centre on a site."""
    desk = made(site.application.store, pack, site.application.municipalities)
    centre = desk.centre()
    desk.agree("5020", centre)
    return Here(site, desk, centre, put(desk, "5020", FIRST, SECOND))


def put(desk: Made, holder: str, *paragraphs: str, document: int | None = None) -> int:
    """Keep a document of these paragraphs and a table; its id."""
    new = NewDocument(
        content="\n".join(paragraphs).encode(), kind=FileKind.TXT, text=text_of(*paragraphs), holder=holder,
        description=Description(title="Brev om tilbodet", date="2026-02", publisher="Osen kommune"),
        file_name="brev.txt", by=BY, at=NOW, document=document,
    )  # fmt: skip
    return desk.documents.put(new).document
