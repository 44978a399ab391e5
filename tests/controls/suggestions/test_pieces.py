"""Texts in pieces: each with a place that means the same words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from controls.suggestions.pieces import LONGEST, pieces_of
from models.documents import Page, PageKind, Paragraph, Text

SHA = "a" * 64
CELLS = st.text(max_size=30)
PARAGRAPHS = st.one_of(
    st.text(max_size=1500).map(lambda text: {"text": text}),
    st.lists(st.lists(CELLS, min_size=1, max_size=4).map(tuple), max_size=6).map(lambda rows: {"rows": tuple(rows)}),
)


def _text(*paragraphs: dict[str, object]) -> Text:
    made = tuple(Paragraph.model_validate({"number": number, **item}) for number, item in enumerate(paragraphs, 1))
    return Text(extractor="test-1", pages=(Page(number=1, kind=PageKind.PAGE, paragraphs=made),))


@given(st.lists(PARAGRAPHS, max_size=4))
def test_a_piece_is_what_its_passage_says(paragraphs: list[dict[str, object]]) -> None:
    """For any text, each piece lies within its paragraph, is exactly the words there, and is not empty."""
    text = _text(*paragraphs)
    for piece in pieces_of(text, SHA):
        paragraph = text.paragraph(piece.passage.page, piece.passage.paragraph)
        assert paragraph is not None
        assert 0 <= piece.passage.start < piece.passage.end <= len(paragraph.plain)
        assert piece.passage.words(text) == piece.text
        assert piece.text.strip()


@given(st.lists(PARAGRAPHS, max_size=4))
def test_no_word_is_lost(paragraphs: list[dict[str, object]]) -> None:
    """For any text, every sign that is no space is in exactly one piece."""
    text = _text(*paragraphs)
    for paragraph in text.pages[0].paragraphs:
        spans = [
            (piece.passage.start, piece.passage.end)
            for piece in pieces_of(text, SHA)
            if piece.passage.paragraph == paragraph.number
        ]
        for place, sign in enumerate(paragraph.plain):
            assert sum(start <= place < end for start, end in spans) <= 1
            assert sign.isspace() or sum(start <= place < end for start, end in spans) == 1


def test_a_long_paragraph_is_cut_between_sentences() -> None:
    """A long paragraph becomes pieces of whole sentences, none longer than the limit."""
    sentence = "Senteret har folk på jobb hele døgnet, også i helger og høytider. "
    found = pieces_of(_text({"text": sentence * 30}), SHA)

    assert len(found) > 3
    assert all(len(piece.text) <= LONGEST and piece.text.endswith(".") for piece in found)


def test_a_row_has_the_head_of_its_table() -> None:
    """Each row of a table is a piece, with the first row as its context."""
    found = pieces_of(_text({"rows": (("Vakt", "Tid"), ("Natt", "22–07"))}), SHA)

    assert [(piece.text, piece.context) for piece in found] == [("Vakt\tTid", ""), ("Natt\t22–07", "Vakt\tTid")]


def test_a_heading_is_the_context_of_what_follows() -> None:
    """A short paragraph without a full stop is the context of the paragraphs after it."""
    found = pieces_of(_text({"text": "Tolk"}, {"text": "Vi ringer byrået."}, {"text": "De svarer."}), SHA)

    assert [piece.context for piece in found] == ["", "Tolk", "Tolk"]
