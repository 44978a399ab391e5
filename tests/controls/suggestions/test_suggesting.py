"""Passages for questions, questions for passages, search, and forgetting."""

from __future__ import annotations

import hashlib
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from controls.suggestions import Shelf, Source, Suggester
from controls.suggestions.words import Normaliser
from models.documents import Page, Paragraph, Text
from rules.synonyms import load_synonyms
from tests.controls.suggestions.marked import suggester

ASKED = "KRL-2-2a-4/doegnordning"


@cache
def _maker() -> Suggester:
    return suggester()


def _source(*texts: str, extractor: str = "test-1") -> Source:
    paragraphs = tuple(Paragraph(number=number, text=text) for number, text in enumerate(texts, 1))
    sha256 = hashlib.sha256(repr(texts).encode()).hexdigest()
    return Source(sha256, Text(extractor=extractor, pages=(Page(number=1, paragraphs=paragraphs),)))


LETTER = _source(
    "Vi viser til brevet deres.",
    "Krisesenteret er bemanna heile døgeret, òg om natta.",
    "Alle tilsette har vist politiattest før dei tok til.",
    "Snøen blir måkt før klokka sju.",
)


def test_the_passage_comes_with_its_reasons() -> None:
    """The best passage stands first, with the words that speak for it at their places."""
    found = _maker().passages_for(ASKED, [LETTER])
    best = found[0]
    told = [best.text[hit.start - best.passage.start : hit.end - best.passage.start] for hit in best.hits]

    assert best.passage.paragraph == 2
    assert "heile døgeret" in told
    assert 0 < best.share <= 1
    assert [item.score for item in found] == sorted((item.score for item in found), reverse=True)


def test_an_unknown_question_is_refused() -> None:
    """A question that the law does not ask is a mistake of the caller."""
    with pytest.raises(KeyError):
        _maker().passages_for("KRL-99/nothing", [LETTER])


def test_nothing_comes_of_nothing() -> None:
    """Without texts, and in texts without a common word, nothing is suggested."""
    assert _maker().passages_for(ASKED, []) == ()
    assert _maker().passages_for(ASKED, [_source("xyzzy qwerty")]) == ()
    assert _maker().questions_for("xyzzy qwerty") == ()
    assert _maker().search("", [LETTER]) == ()
    assert _maker().search('"…"', [LETTER]) == ()


def test_a_passage_suggests_each_fact_once() -> None:
    """The questions for a passage are of different facts, and the right one is among the first."""
    found = _maker().questions_for("Alle tilsette har vist politiattest før dei tok til.", limit=10)

    assert len({item.fact for item in found}) == len(found) == 10
    assert "attest.ordning" in [item.fact for item in found[:3]]


def test_places_count_from_the_beginning_of_the_paragraph() -> None:
    """With `start`, the hits of a stretch are moved to where it stands."""
    words = "Alle har vist politiattest."
    plain, moved = _maker().questions_for(words, 1)[0], _maker().questions_for(words, 1, start=100)[0]

    assert [(hit.start + 100, hit.end + 100) for hit in plain.hits] == list(moved.hits)


@pytest.mark.parametrize("asked", ["døgnåpent", "hele døgnet", "DØGNOPE"])
def test_search_finds_what_means_the_same(asked: str) -> None:
    """A word in bokmål finds the passage in nynorsk, however it is written."""
    assert _maker().search(asked, [LETTER])[0].passage.paragraph == 2


@pytest.mark.parametrize(("asked", "there"), [('"om natta"', True), ("«om natta»", True), ('"natta om"', False)])
def test_quoted_words_stand_together(asked: str, there: bool) -> None:
    """Words in quotation marks are found only as they stand, and are marked as one stretch."""
    found = _maker().search(asked, [LETTER])

    assert bool(found) is there
    if there:
        text = LETTER.text.pages[0].paragraphs[1].plain
        assert "om natta" in [text[hit.start : hit.end] for hit in found[0].hits]


def test_a_destroyed_document_is_forgotten() -> None:
    """After `forget`, nothing of a content is kept, and other documents still are."""
    maker = suggester()
    other = _source("Tolk blir tinga.")
    maker.search("tolk", [LETTER, other])
    maker.search("tolk", [other])
    assert maker.shelf.knows(LETTER.sha256)

    maker.forget(LETTER.sha256)

    assert not maker.shelf.knows(LETTER.sha256)
    assert maker.shelf.knows(other.sha256)
    assert "døgeret" not in str(vars(maker.shelf))


class _Interrupted(Normaliser):
    """Forgets a document while it is being read."""

    shelf: Shelf

    def bag(self, text: str, weight: float = 1.0) -> dict[str, float]:
        """As ever, after forgetting."""
        self.shelf.forget(LETTER.sha256)
        return super().bag(text, weight)


def test_what_is_forgotten_while_it_is_read_is_not_kept() -> None:
    """A document that is destroyed while its index is made does not come back with it."""
    normaliser = _Interrupted(load_synonyms())
    shelf = normaliser.shelf = Shelf(normaliser)

    assert len(shelf.index([LETTER]).pieces) == 4
    assert not shelf.knows(LETTER.sha256)


def test_what_is_kept_is_bounded() -> None:
    """The oldest texts and indexes go when there are too many pieces."""
    shelf = Shelf(Normaliser(load_synonyms()), most_read=5, most_ranked=5)
    sources = [_source("En.", "To.", name) for name in "abc"]
    for source in sources:
        shelf.index([source])

    assert [shelf.knows(source.sha256) for source in sources] == [False, False, True]


def test_the_same_index_is_used_again() -> None:
    """An index is made once for the same contents and extractors, and anew for another extractor."""
    shelf = Shelf(Normaliser(load_synonyms()))

    assert shelf.index([LETTER]) is shelf.index([LETTER])
    other = Source(LETTER.sha256, LETTER.text.model_copy(update={"extractor": "test-2"}))
    assert shelf.index([LETTER]) is not shelf.index([other])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(max_size=120), max_size=5), st.text(max_size=60))
def test_any_text_and_any_question_is_accepted(texts: list[str], asked: str) -> None:
    """For any texts and any search the places lie within the paragraphs, in order, and are the same each time."""
    maker = _maker()
    source = _source(*texts)
    for found in (
        maker.passages_for(ASKED, [source]),
        maker.search(asked, [source]),
        maker.search(f'"{asked}"', [source]),
    ):
        for item in found:
            assert item.passage.words(source.text) == item.text
            ends = [place for hit in item.hits for place in hit]
            assert ends == sorted(ends)
            assert all(item.passage.start <= hit.start < hit.end <= item.passage.end for hit in item.hits)
            assert 0 <= item.share <= 1.000001
        assert [item.score for item in found] == sorted((item.score for item in found), reverse=True)
    assert maker.search(asked, [source]) == suggest_again(maker, asked, source)
    for text in texts:
        for answerable in maker.questions_for(text):
            assert all(0 <= hit.start < hit.end <= len(text) for hit in answerable.hits)


def suggest_again(maker: Suggester, asked: str, source: Source) -> object:
    """The same search after everything was forgotten."""
    maker.forget(source.sha256)
    return maker.search(asked, [source])
