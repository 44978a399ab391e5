"""A copy of what was read of a document, with everything that was found taken out.

The copy is plain text, page by page and paragraph by paragraph as in the document, so places keep their numbers. What
does not show in the text, and files within the file, are not in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from controls.extraction.building import Builder
from controls.extraction.plain import TXT_VERSION, read_text
from controls.sensitive.found import Found, Kind, Span
from controls.sensitive.looking import look_through, spans
from models.documents import Paragraph, Remark, Text
from models.texts import say
from models.words import Language

#: how often what was masked is looked through and masked again before a paragraph is left out whole
_TIMES = 3
#: parts the cells of a table
_CELLS = " | "


class Masked(NamedTuple):
    """A masked copy: the bytes of a file of plain text, and what is read of it."""

    content: bytes
    text: Text


def mark(kind: Kind, language: Language) -> str:
    """What stands in the place of what was taken out."""
    return say(f"sensitive.mask.{kind.value}", language)


def masked_words(text: str, found: Iterable[Span | Found], language: Language) -> str:
    """A text with marks in the places of what was found."""
    pieces, place = [], 0
    for item in sorted(found, key=lambda item: item.start):
        pieces += [text[place : item.start], mark(item.kind, language)]
        place = item.end
    return "".join([*pieces, text[place:]])


def masked_line(text: str, language: Language) -> str:
    """One line that somebody wrote, such as a title or the name of a file, with what is found in it masked."""
    for _ in range(_TIMES):
        # what stood beside something that is gone can be told now
        text = masked_words(text, spans(text, phones=True), language)
    return text


def _paragraph(paragraph: Paragraph, found: Sequence[Found], language: Language) -> str:
    text = masked_words(paragraph.plain, found, language)
    # a table of one column and its rows would be read as lines of a paragraph anyway
    return text.replace("\t", _CELLS)


def can_be_masked(text: Text) -> bool:
    """Whether there is any text to make a copy of."""
    return any(not page.is_empty for page in text.pages)


def _written(pages: Iterable[Sequence[str]]) -> Text:
    builder = Builder()
    read_text("\f".join("\n\n".join(paragraphs) for paragraphs in pages), builder)
    return Text.model_validate({"extractor": TXT_VERSION, "pages": builder.pages, "remarks": (Remark.MASKED,)})


def _pages(text: Text, found: Iterable[Found], language: Language) -> list[list[str]]:
    by_place: dict[tuple[int, int], list[Found]] = {}
    for item in found:
        by_place.setdefault((item.page, item.paragraph), []).append(item)
    return [
        [_paragraph(item, by_place.get((page.number, item.number), []), language) for item in page.paragraphs]
        for page in text.pages
    ]


def masked_copy(text: Text, found: Sequence[Found], language: Language) -> Masked:
    """The copy of a document in which `look_through` found `found`; nothing is found in it any more.

    A last line says that it is a copy. `language`: of the marks and that line. Raises ValueError where there is no
    text.
    """
    if not can_be_masked(text):
        raise ValueError("no text to copy")
    note = say("sensitive.mask.note", language)
    pages = _pages(text, (item for item in found if item.end), language)
    for _ in range(_TIMES):
        copy = _written([*pages[:-1], [*pages[-1], note]])
        left = [item for item in look_through(copy) if item.end]
        if not left:
            break
        pages = _pages(copy, left, language)
        pages[-1] = pages[-1][:-1]
    else:
        # what is put together anew by taking out what stood between is left out with all around it
        gone = {(item.page, item.paragraph) for item in left}
        mark_of_all = say("sensitive.mask.paragraph", language)
        pages = [
            [mark_of_all if (number, place) in gone else item for place, item in enumerate(page, 1)]
            for number, page in enumerate(pages, 1)
        ]
        copy = _written([*pages[:-1], [*pages[-1], note]])
    content = "\f".join("\n\n".join(item.plain for item in page.paragraphs) for page in copy.pages) + "\n"
    return Masked(content.encode(), copy)
