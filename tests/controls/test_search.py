"""Looking for words in the law."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controls.phrases import ask
from controls.search import LawIndex, Part, languages_for, only_of, page_of
from models.words import Language
from rules.pack import Pack

ON = date(2024, 6, 22)


@pytest.fixture(scope="module")
def index(pack: Pack) -> LawIndex:
    """The whole law."""
    return LawIndex(pack, ON)


@pytest.mark.parametrize("language", Language)
def test_an_id_stands_first(index: LawIndex, pack: Pack, language: Language) -> None:
    """Each obligation is the first one found by its own id."""
    for name in pack.obligations:
        found = index.search(Part.DUTIES, ask(name.lower()), language)
        assert found[0].place.id == name


@pytest.mark.parametrize("language", Language)
def test_every_duty_is_found_by_its_title(index: LawIndex, pack: Pack, language: Language) -> None:
    """Each obligation is found by its title in the reader's language, and told in it."""
    for duty in pack.obligations.values():
        title = duty.title.get(language.value)
        query = ask(title)
        found = {item.place.id: item for item in index.search(Part.DUTIES, query, language)}
        assert found[duty.id].own.title == title
        assert found[duty.id].other is None


def test_norwegian_is_found_in_every_language(index: LawIndex, pack: Pack) -> None:
    """Whoever reads English finds Norwegian words too, told in the language they are in."""
    duty = next(item for item in pack.obligations.values() if "gratis" in item.title.nb.lower())
    found = index.search(Part.DUTIES, ask("gratis"), Language.EN)
    hit = next(item for item in found if item.place.id == duty.id)

    assert hit.own.language is Language.EN
    assert hit.other is not None
    assert hit.other.language in (Language.NB, Language.NN)
    assert languages_for(Language.EN) == (Language.EN, Language.NB, Language.NN)
    assert languages_for(Language.NN) == (Language.NN, Language.NB)


def test_questions_and_interpretations_are_found(index: LawIndex, pack: Pack) -> None:
    """A control question is found by its words and leads to its obligation; a question of law by its own."""
    for duty in list(pack.obligations.values())[:20]:
        for criterion in duty.versions[-1].criteria[:1]:
            found = index.search(Part.QUESTIONS, ask(criterion.ask.nb), Language.NB)
            assert duty.id in {item.place.obligation.id for item in found if item.place.obligation}
    for item in pack.interpretations.values():
        found = index.search(Part.INTERPRETATIONS, ask(item.id), Language.NB)
        assert found[0].place.id == item.id


@given(st.text(max_size=60), st.sampled_from(Language))
def test_any_question_has_an_answer(index: LawIndex, text: str, language: Language) -> None:
    """Whatever is asked, nothing fails, and nothing is found without a word."""
    for part in Part:
        found = index.search(part, ask(text), language)
        assert not found or ask(text).words
    assert index.search(Part.EVIDENCE, ask("barn"), language) == ()


@given(st.integers(-3, 10**6), st.integers(1, 30), st.integers(0, 500))
def test_pages_stay_within_the_list(number: int, size: int, there: int) -> None:
    """Any page number leads to a page that is there, and the pages together hold everything once."""
    page = page_of(number, size, there)

    assert 0 <= page.first <= page.last <= there
    assert (page.first == 0) == (there == 0)
    assert page.before == (page.number > 1)
    assert page.after == (page.last < there)
    assert sum(page_of(item, size, there).last - max(0, page_of(item, size, there).first - 1)
               for item in range(1, max(1, -(-there // size)) + 1)) == there  # fmt: skip
    assert len(only_of([None] * there, page)) == (page.last - page.first + 1 if there else 0)  # type: ignore[list-item]
