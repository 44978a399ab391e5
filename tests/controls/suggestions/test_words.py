"""Words in a common form."""

from __future__ import annotations

import unicodedata
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controls.suggestions.questions import texts_of
from controls.suggestions.words import Normaliser, spots
from rules.pack import load_pack
from rules.synonyms import load_synonyms


@cache
def _normaliser() -> Normaliser:
    return Normaliser(load_synonyms(), texts_of(load_pack()))


def _terms(text: str) -> set[str]:
    return set(_normaliser().bag(text))


ALIKE = [
    ("tilsette", "ansatte"),
    ("tilsett", "ansatt"),
    ("døgnope", "døgnåpent"),
    ("døgnope", "hele døgnet"),
    ("heile døgeret", "hele døgnet"),
    ("kommunar", "kommunene"),
    ("rettleiing", "veiledning"),
    ("born", "barna"),
    ("kvinner", "kvinnelige"),
    ("tolkar", "tolkene"),
    ("fosterheim", "fosterhjemmet"),
    ("teieplikta", "taushetsplikten"),
    ("tryggleik", "sikkerhet"),
    ("butilbodet", "botilbud"),
    ("mellombels", "midlertidig"),
    ("tilvising", "henvisningen"),
    ("vald", "vold"),
    ("eigenbetaling", "egenandel"),
    ("vurdering", "vurdert"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_words_that_mean_the_same_meet(one: str, other: str) -> None:
    """Bokmål, nynorsk and other words for the same thing have a common form."""
    assert _terms(one) & _terms(other)


@pytest.mark.parametrize(
    "form",
    [
        "krisesenter",
        "krisesenteret",
        "krisesentre",
        "krisesentrene",
        "krisesentera",
        "krisesentra",
        "krisesenterets",
        "Krisesentertilbod",
        "krisesentertilbudet",
        "krisesenterlova",
    ],
)
def test_the_centre_is_found_in_all_its_forms(form: str) -> None:
    """Every form of `krisesenter`, also within a longer word, has the same common form."""
    assert "=krisesenter" in _terms(form)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("tolkebestilling", {"=tolk", "=bestille"}),
        ("nattevakt", {"=natt"}),
        ("krisesentertilbod", {"=krisesenter", "=tilbud"}),
        ("samarbeidsmøte", {"=samarbeid"}),
        ("barnesamtale", {"=barn"}),
    ],
)
def test_compounds_are_taken_apart(word: str, parts: set[str]) -> None:
    """A compound of words of the law or the list is also its halves."""
    assert parts <= _terms(word)


def test_what_only_looks_alike_stays_apart() -> None:
    """A word that begins or ends as another one does not become it."""
    assert "=krisesenter" not in _terms("konsentrasjon")
    assert "=mann" not in _terms("mening")
    assert "=barn" not in _terms("barnål")


def test_small_words_say_nothing() -> None:
    """Words such as `og` and `ikkje` have no common form."""
    assert _terms("og ikkje som det er på") == set()


def test_a_phrase_is_one_stretch() -> None:
    """A phrase of the list stands from its first sign to its last."""
    text = "Ope heile døgeret, sa dei."
    found = [text[token.start : token.end] for token in _normaliser().tokens(text)]

    assert "heile døgeret" in found


@pytest.mark.parametrize(
    "text", ["krise\u00adsenteret", "krise-\nsenteret", unicodedata.normalize("NFD", "tvångskrisesenteret")]
)
def test_a_word_that_a_page_broke_is_one_word(text: str) -> None:
    """Soft hyphens, hyphens at the end of a line and accents by themselves do not break a word."""
    assert len(list(spots(text))) == 1


def test_dag_og_natt_is_not_put_together() -> None:
    """A hyphen before `og` at the end of a line is left alone."""
    assert [spot.word for spot in spots("dag-\nog nattvakt")] == ["dag", "og", "nattvakt"]


def test_forgetting_empties_what_was_met() -> None:
    """After `forget` no word of a text is kept."""
    normaliser = Normaliser(load_synonyms())
    normaliser.bag("hemmelegord")
    assert "hemmelegord" in str(vars(normaliser))

    normaliser.forget()

    assert "hemmelegord" not in str(vars(normaliser))
    assert "hemmelegord" not in str(vars(vars(normaliser)["_stemmer"]))


@given(st.text(max_size=300))
def test_any_text_is_accepted(text: str) -> None:
    """For any text the tokens lie within it, are not empty, come in order, and are the same each time."""
    found = _normaliser().tokens(text)

    assert found == _normaliser().tokens(text)
    assert [token.start for token in found] == sorted(token.start for token in found)
    for token in found:
        assert 0 <= token.start < token.end <= len(text)
        assert all(0 < weight <= 1 for _, weight in token.terms)
