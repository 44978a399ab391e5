"""Words that are looked for, whatever is typed."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from controls.phrases import LONGEST, MOST_WORDS, around, ask, field, fold, found_in, marked, stem, words_of

ANYTHING = st.text(max_size=80)


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("risikovurderinger", "en skriftlig risikovurdering av huset"),
        ("risikovurdering", "RISIKOVURDERINGENE er gamle"),
        ("kommunane", "kommunen skal"),
        ("Kommuner", "kommunane skal"),
        ("botilbud gratis", "fakta botilbud.gratis"),
        ("krl-2-2a", "KRL-2-2a-2"),
        ("§ 3", "krisesenterlova § 3 første ledd"),
        ("sikkerhet fysisk", "fysisk sikkerhet"),
        ("sami", "Sámi users"),
        ("cafe", "Café"),
        ("öya", "øya"),
    ],
)
def test_a_word_is_found_in_its_other_forms(asked: str, text: str) -> None:
    """Case, accents and common endings do not keep a word from being found, in whatever order the words stand."""
    assert found_in(ask(asked), field(text))


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("3", "krisesenterlova § 30"),
        ("tolk rutine", "tolk finnes"),
        ("krl-2-1", "KRL-2-10 KRL-1-2"),
        ("far", "får"),
        ("", "noe"),
        ("%", "100 % av alle"),
        ("_", "a_b"),
        (".*", "alt"),
    ],
)
def test_what_is_not_there_is_not_found(asked: str, text: str) -> None:
    """A number is whole, every word must be there, å is not a, and signs ask for nothing."""
    assert not found_in(ask(asked), field(text))


@given(ANYTHING, ANYTHING)
@example("İ", "i̇")
@example("ﬁ", "fi")
def test_a_text_is_found_by_its_own_words(before: str, after: str) -> None:
    """Whatever a text holds, a word of it finds it, also in other capitals."""
    place = field(before, after)
    for word in [*words_of(before), *words_of(after)]:
        query = ask(word)
        assert not query.words or query.cut or found_in(query, place)
        assert fold(word) == fold(fold(word))


@given(ANYTHING, ANYTHING)
def test_marking_changes_no_sign(text: str, asked: str) -> None:
    """The pieces of a marked text are the text itself, and only words are marked."""
    pieces = list(marked(text, ask(asked)))

    assert field("".join(piece for piece, _ in pieces)) == field(text)
    assert all(piece for piece, _ in pieces)
    assert all(piece.isalnum() or not piece.isascii() for piece, hit in pieces if hit)


def test_hits_are_marked() -> None:
    """The words that were looked for are marked whole, the rest is not."""
    pieces = list(marked("Kommunen skal ha risikovurderingen.", ask("kommune risikovurderinger")))

    assert pieces == [("Kommunen", True), (" skal ha ", False), ("risikovurderingen", True), (".", False)]


def test_a_long_question_is_cut_and_says_so() -> None:
    """Ten thousand characters are no more work than two hundred, and what was left out is told."""
    long = ask("x" * 10_000)
    many = ask(" ".join(f"ord{number}" for number in range(20)))

    assert (len(long.text), long.cut) == (LONGEST, True)
    assert (len(many.words), many.cut) == (MOST_WORDS, True)
    assert not ask("kort").cut
    assert ask("  to   ord  ").text == "to ord"


def test_short_words_and_numbers_keep_their_ends() -> None:
    """What is left of a word is never so short that it finds everything."""
    assert [stem(word) for word in ("bad", "rett", "2025", "far", "barna")] == ["bad", "rett", "2025", "far", "barn"]


@given(st.text(alphabet="abc åø", max_size=600), st.text(alphabet="abcåø", min_size=1, max_size=6))
def test_a_part_of_a_long_text_is_not_long(text: str, word: str) -> None:
    """What is shown of a long text is short and stands in it."""
    part = around(text, ask(word), 100)

    assert len(part) <= 104
    assert part.removeprefix("… ").removesuffix(" …") in " ".join(text.split())


def test_a_part_of_a_long_text_holds_the_hit() -> None:
    """However far down the hit stands, it is in what is shown."""
    text = "noe annet " * 100 + "risikovurdering " + "enda mer " * 100

    assert "risikovurdering" in around(text, ask("risikovurderinger"))
    assert around("kort", ask("kort")) == "kort"
