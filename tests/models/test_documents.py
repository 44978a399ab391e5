"""Places and passages mean the same words for ever, and what is written of a document is held to its form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from models.documents import MEDIA_TYPES, Description, FileKind, Page, Paragraph, Passage, Place, Text

SHA = "a" * 64
TEXT = Text(
    extractor="txt-1",
    pages=(
        Page(number=1, paragraphs=(Paragraph(number=1, text="Tilbudet er døgnåpent."),)),
        Page(number=2, paragraphs=(Paragraph(number=1, rows=(("År", "Tal"), ("2020", "7"))),)),
        Page(number=3),
    ),
)


@given(st.integers(1, 999_999), st.integers(1, 999_999), st.integers(0, 99_999), st.integers(1, 99_999))
def test_a_passage_is_its_id(page: int, paragraph: int, start: int, length: int) -> None:
    """The id of a passage says all of it, and gives it back."""
    passage = Passage(
        sha256=SHA, extractor="pdf-1+pypdf-7.1.0", page=page, paragraph=paragraph, start=start, end=start + length
    )  # fmt: skip

    assert Passage.from_id(passage.id) == passage


@pytest.mark.parametrize(
    "text", ["", SHA, f"{SHA}:txt-1:s1-a1", f"{SHA}:txt 1:s1-a1-0-2", f"{SHA}:t:s1-a1-0-0", "x" * 999]
)
def test_what_is_no_id_is_no_passage(text: str) -> None:
    """Anything else than an id is refused."""
    with pytest.raises(ValueError, match=r"."):
        Passage.from_id(text)


def test_a_passage_has_the_words_of_its_place() -> None:
    """A passage is found in the text that its extractor read, in a table too, and nowhere else."""
    passage = Passage(sha256=SHA, extractor="txt-1", page=1, paragraph=1, start=12, end=21)
    cell = Passage(sha256=SHA, extractor="txt-1", page=2, paragraph=1, start=7, end=11)

    assert (passage.words(TEXT), cell.words(TEXT)) == ("døgnåpent", "2020")
    assert passage.words(TEXT.model_copy(update={"extractor": "txt-2"})) is None
    assert passage.model_copy(update={"page": 4}).words(TEXT) is None
    assert passage.model_copy(update={"end": 99}).words(TEXT) is None


@pytest.mark.parametrize("text", ["s1-a2", "s12-a3-4-9"])
def test_a_place_is_written_as_it_is_read(text: str) -> None:
    """A place in an address gives the same address back."""
    assert str(Place.read(text)) == text


@pytest.mark.parametrize(
    "text", ["", "s0-a1", "s1", "s1-a1-9-4", "s1-a1-4", "s-1-a1", "s1-a1<script>", "s\uff19-a1", "s9999999-a1"]
)
def test_what_is_no_place_is_none(text: str) -> None:
    """Anything else in an address is no place, and no error."""
    assert Place.read(text) is None


def test_pages_without_text_are_named() -> None:
    """The pages that hold no text are told by number."""
    assert TEXT.empty_pages == (3,)


@pytest.mark.parametrize("date", ["2020", "2020-06", "2020-02-29"])
def test_a_year_is_a_date(date: str) -> None:
    """A day, a month or a year will do."""
    assert Description(title="Brev", date=date, period_from="2019", period_to=date).date == date


@pytest.mark.parametrize(
    "told",
    [
        {"date": "2021-02-29"}, {"date": "20"}, {"date": "2020-13"}, {"date": "0000"}, {"title": ""},
        {"period_from": "2021", "period_to": "2020-12-31"}, {"title": "x" * 301}, {"unknown": "x"},
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused(told: dict[str, str]) -> None:
    """Days that do not exist, periods that run backwards, and titles that are none are refused."""
    with pytest.raises(ValidationError):
        Description.model_validate({"title": "Brev", **told})


def test_each_kind_has_a_media_type() -> None:
    """No kind of file is handed out without a type."""
    assert set(MEDIA_TYPES) == set(FileKind)
