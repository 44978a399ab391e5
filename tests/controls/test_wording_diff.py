"""Two texts word by word: nothing is lost, what is the same is not marked, and what differs is."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from controls.wording_diff import Piece, mark

WORDS = st.lists(st.sampled_from(["Kommunen", "skal", "sørge", "for", "god", "kvalitet", ",", ".", "§ 2", "femte"]))
TEXTS = st.one_of(WORDS.map(" ".join), st.text(max_size=40))


def test_only_the_words_that_differ_are_marked() -> None:
    """One word that was exchanged is marked on each side, and the rest stands as it is."""
    found = mark("krisesenterlova § 2 fjerde ledd", "krisesenterlova § 2 femte ledd")

    assert found.before == (Piece("same", "krisesenterlova § 2 "), Piece("gone", "fjerde"), Piece("same", " ledd"))
    assert found.after == (Piece("same", "krisesenterlova § 2 "), Piece("new", "femte"), Piece("same", " ledd"))
    assert not found.same


def test_a_phrase_is_one_mark() -> None:
    """Words beside each other that all differ are marked together, with the spaces between them."""
    found = mark("Kommunen skal sørge for tilbudet", "Kommunen bør tilby hjelp og tilbudet")

    assert Piece("gone", "skal sørge for") in found.before
    assert Piece("new", "bør tilby hjelp og") in found.after


def test_a_text_that_is_not_there_marks_all_of_the_other() -> None:
    """What has nothing to be compared with is new, or gone, as a whole."""
    assert mark("", "To ord.").after == (Piece("new", "To ord."),)
    assert mark("", "To ord.").before == ()
    assert mark("To ord.", "").before == (Piece("gone", "To ord."),)
    assert mark("", "").same


@given(TEXTS, TEXTS)
def test_the_pieces_are_the_texts_themselves(before: str, after: str) -> None:
    """Put together, the pieces of each side are its text; equal texts have no mark; the mirror marks the same."""
    found, back = mark(before, after), mark(before, before)

    assert "".join(piece.text for piece in found.before) == before
    assert "".join(piece.text for piece in found.after) == after
    assert back.same
    assert found.same is (before == after)
    assert {piece.kind for piece in found.before} <= {"same", "gone"}
    assert {piece.kind for piece in found.after} <= {"same", "new"}
    for side in (found.before, found.after):
        assert all(one.kind != other.kind for one, other in pairwise(side))
