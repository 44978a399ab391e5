"""The list of synonyms: read, and each mistake told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.errors import ProblemError
from rules.pack import load_pack
from rules.synonyms import check_synonyms, load_synonyms, plain_words, read_synonyms

GOOD = """\
small_words: [og]
groups:
  - name: tolk
    forms: [tolk, "tolke*"]
clues:
  tolk.kvalifisert: [register]
signs:
  negation: [ikke]
  hedge: [ved behov]
  planned: [skal etableres]
  arranged: [avtale]
  done: [ble]
  either: [skal]
"""


def _codes(text: str) -> list[tuple[str, int | None]]:
    with pytest.raises(ProblemError) as caught:
        read_synonyms(text.encode())
    return [(problem.code, problem.where.line) for problem in caught.value.problems]


def test_the_shipped_list_is_right() -> None:
    """The list that ships can be read, and its clues are about facts of the law."""
    words = load_synonyms()

    assert len(words.groups) > 50
    assert check_synonyms(None, load_pack().facts) == []


def test_a_list_is_read() -> None:
    """What stands in the file is what is read."""
    words = read_synonyms(GOOD.encode())

    assert words.groups[0].forms == ("tolk", "tolke*")
    assert words.clues == {"tolk.kvalifisert": ("register",)}


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("forms: [tolk,", "forms: [tolk, Tolk,", "synonyms_form_twice", 4),
        ("forms: [tolk,", "forms: [og,", "synonyms_form_small", 4),
        ("forms: [tolk,", 'forms: ["…",', "synonyms_no_word", 4),
        ('"tolke*"', '"tol*"', "synonyms_star", 4),
        ('"tolke*"', '"to*lke"', "synonyms_star", 4),
        ('"tolke*"', '"god tolke*"', "synonyms_star_group", 4),
        ("[register]", '["register*"]', "synonyms_star_clue", 6),
        ("negation: [ikke]", 'negation: ["-"]', "synonyms_no_word", 8),
        ("negation: [ikke]", "negation: []", "field_empty", 8),
        ("negation: [ikke]", "negation: [true]", "field_needs_text", 8),
        ("name: tolk", "title: tolk", "field_missing", 3),
        ("clues:", "hints:", "field_unknown", 5),
    ],
)
def test_a_mistake_is_told_with_its_line(old: str, new: str, code: str, line: int) -> None:
    """Each mistake in the list says what is wrong and in which line."""
    assert old in GOOD
    assert (code, line) in _codes(GOOD.replace(old, new))


def test_a_group_stands_once() -> None:
    """Two groups of the same name are a mistake."""
    twice = GOOD.replace("clues:", "  - name: tolk\n    forms: [omsetjar, oversetter]\nclues:")

    assert _codes(twice) == [("synonyms_name_twice", 5)]


def test_clues_for_an_unknown_fact_are_told(tmp_path: Path) -> None:
    """Clues for a fact that nobody knows are told with their line; the list can be used all the same."""
    (tmp_path / "synonyms.yaml").write_text(GOOD, encoding="utf-8")

    assert [(item.code, item.where.line) for item in check_synonyms(tmp_path, ["other"])] == [
        ("synonyms_fact_unknown", 6)
    ]
    assert check_synonyms(tmp_path, ["tolk.kvalifisert"]) == []


def test_a_folder_without_a_list_takes_the_shipped_one(tmp_path: Path) -> None:
    """Rules of one's own need no list of their own."""
    assert load_synonyms(tmp_path) == load_synonyms()
    assert check_synonyms(tmp_path, []) == []


def test_words_are_told_apart_by_letters_alone() -> None:
    """Spaces, capitals and signs do not make another form."""
    assert plain_words("  Hele  døgnet! ") == plain_words("hele døgnet") == ("hele", "døgnet")
