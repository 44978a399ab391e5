"""A masked copy has everything but what was found, in the same places, and nothing is found in it any more."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from controls.extraction.reading import read_document
from controls.sensitive.looking import look_through
from controls.sensitive.masking import can_be_masked, mark, masked_copy, masked_line
from models.documents import Page, PageKind, Paragraph, Remark, Text
from models.texts import say
from models.words import Language
from tests.documents_made import LETTER, NUMBER

_PIECES = [
    NUMBER, NUMBER[:6], NUMBER[6:], " ", "\n", "tlf 912 34 567", "kari@osen.no", "8601.11.17947", "Krisesenteret",
    "Storgata 12", "\u200b", "a", "-", "@", "+47 ", "91", "23 45 67", "bruker bor", ".", "\f", "From: x\nTo: y",
]  # fmt: skip


def text_of(*pages: list[str]) -> Text:
    """A text with these paragraphs on its pages."""
    made = (
        Page(
            number=number,
            kind=PageKind.PAGE,
            paragraphs=tuple(Paragraph(number=at, text=text) for at, text in enumerate(page, 1)),
        )
        for number, page in enumerate(pages, 1)
    )
    return Text(extractor="pdf-1", pages=tuple(made))


@pytest.mark.parametrize("language", [*Language])
def test_everything_else_stays(language: Language) -> None:
    """Words around what was found stay, pages and paragraphs keep their numbers, and the last line tells."""
    text = text_of([LETTER[0], f"Gjelder {NUMBER}, tlf. 912 34 567."], [], [LETTER[1]])
    copy = masked_copy(text, look_through(text), language)
    shown = [[item.text for item in page.paragraphs] for page in copy.text.pages]
    number, phone = (say(f"sensitive.mask.{kind}", language) for kind in ("identity", "phone"))

    assert shown == [
        [LETTER[0], f"Gjelder {number}, tlf. {phone}."],
        [],
        [LETTER[1], say("sensitive.mask.note", language)],
    ]
    assert copy.text.remarks == (Remark.MASKED,)


def test_a_table_keeps_its_cells_apart() -> None:
    """A table comes out as lines with a sign between the cells."""
    rows = (("Navn", "Nummer"), ("A", NUMBER))
    page = Page(number=1, kind=PageKind.SHEET, paragraphs=(Paragraph(number=1, rows=rows, cells="A1"),))
    text = Text(extractor="x", pages=(page,))
    copy = masked_copy(text, look_through(text), Language.NB)

    assert copy.text.pages[0].paragraphs[0].text == "Navn | Nummer\nA | [fødselsnummer fjernet]"


def test_it_is_read_as_it_was_made() -> None:
    """Read as a file of plain text, a copy has the same pages and paragraphs."""
    text = text_of(["En", NUMBER], [], ["To\nlinjer"])
    copy = masked_copy(text, look_through(text), Language.NB)
    found = read_document(copy.content, "kopi.txt")

    assert found.text.pages == copy.text.pages
    assert found.text.extractor == copy.text.extractor


def test_without_text_there_is_no_copy() -> None:
    """Where nothing was read there is nothing to copy."""
    assert not can_be_masked(text_of([]))
    with pytest.raises(ValueError, match="no text"):
        masked_copy(text_of([]), (), Language.NB)


def test_a_line_is_masked() -> None:
    """A title or the name of a file loses what it holds."""
    assert masked_line(f"Sak {NUMBER} til kari@osen.no", Language.NB) == (
        "Sak [fødselsnummer fjernet] til [e-postadresse fjernet]"
    )


@given(
    st.lists(
        st.lists(st.lists(st.sampled_from(_PIECES), max_size=8).map("".join), max_size=4), min_size=1, max_size=3
    )
)
@settings(max_examples=150, deadline=None)
def test_nothing_is_found_in_a_copy(pages: list[list[str]]) -> None:
    """However what must go stands together, a masked copy has nothing left that would be found."""
    text = text_of(*pages)
    if not can_be_masked(text):
        return
    copy = masked_copy(text, look_through(text), Language.NB)

    assert look_through(copy.text) == ()
    assert copy.content.decode().rstrip("\n").endswith(say("sensitive.mask.note", Language.NB))


def test_every_mark_has_no_number_in_it() -> None:
    """What stands in the place of something is never found itself, and says what was there."""
    from controls.sensitive.found import Kind  # noqa: PLC0415 - this test alone goes through the kinds

    marks = {mark(kind, language) for kind in Kind for language in Language}
    assert all(not look_through(text_of([told])) for told in marks)
