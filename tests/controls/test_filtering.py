"""Choosing among findings: what an address means, what it shows, and how many each choice would show."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controls.evaluating import evaluate_bytes
from controls.filtering import (
    STRENGTHS,
    Dimension,
    Row,
    Theme,
    Wanted,
    address_of,
    asked_for,
    chosen,
    counts,
    neighbours,
    rows_of,
)
from controls.phrases import NOTHING, ask, words_of
from models.words import Outcome
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines

EVIDENCE = b"""format: tilsynsklar-evidence/1
on: 2024-06-22
subject: {municipality: "5020", name: Osen}
documents: [{id: brev, title: Brev, date: "2024"}]
statements:
  - {id: s1, fact: botilbud.gratis, value: false, about: municipality, said_by: municipality, group: all, mode: done,
     shown_by: document, certainty: certain, from: 2024-01-01, source: {document: brev}}
"""


@pytest.fixture(scope="module")
def rows(pack: Pack, machines: Machines, municipalities: Municipalities) -> tuple[Row, ...]:
    """The findings of an evaluation of the whole law."""
    done = evaluate_bytes(EVIDENCE, "osen.yaml", pack, machines, municipalities)
    return rows_of(done.evaluation.findings, pack, "nb")


def wanted(pack: Pack) -> st.SearchStrategy[Wanted]:
    """Anything that can be chosen."""
    places = [law.id for law in pack.laws] + [provision.provision for provision in pack.provisions]
    return st.builds(
        Wanted,
        outcomes=st.frozensets(st.sampled_from([outcome.value for outcome in Outcome]), max_size=3),
        strengths=st.frozensets(st.sampled_from(sorted(STRENGTHS)), max_size=3),
        themes=st.frozensets(st.sampled_from([theme.value for theme in Theme])),
        places=st.frozensets(st.sampled_from(places), max_size=4),
        text=st.sampled_from(["", "tolk", "risikovurderinger", "KRL-2", "menn kvinner", "finnesikke"]).map(ask),
    )


@given(data=st.data())
def test_choices_of_different_kinds_commute(data: st.DataObject, pack: Pack, rows: tuple[Row, ...]) -> None:
    """Choosing in two steps gives the same as choosing at once, in either order, and never anything new."""
    one = data.draw(wanted(pack))
    found = chosen(rows, one)
    parts = [
        one._replace(strengths=frozenset(), themes=frozenset()),
        one._replace(outcomes=frozenset(), places=frozenset(), text=NOTHING),
    ]

    order = [row.finding.obligation for row in rows]
    assert [name for name in order if name in {row.finding.obligation for row in found}] == [
        row.finding.obligation for row in found
    ]
    assert chosen(chosen(rows, parts[0]), parts[1]) == found == chosen(chosen(rows, parts[1]), parts[0])


@given(data=st.data())
def test_counts_add_up(data: st.DataObject, pack: Pack, rows: tuple[Row, ...]) -> None:
    """The counts of each dimension add up to what the other dimensions leave, and each is what its choice shows."""
    one = data.draw(wanted(pack))
    numbers = counts(rows, one)

    def only(dimension: Dimension, values: frozenset[str]) -> Wanted:
        if dimension is Dimension.OUTCOME:
            return one._replace(outcomes=values)
        return one._replace(strengths=values) if dimension is Dimension.STRENGTH else one._replace(themes=values)

    for dimension in (Dimension.OUTCOME, Dimension.STRENGTH, Dimension.THEME):
        assert sum(numbers[dimension].values()) == len(chosen(rows, only(dimension, frozenset())))
        for value, number in numbers[dimension].items():
            assert number == len(chosen(rows, only(dimension, frozenset({value}))))
    left = chosen(rows, one._replace(places=frozenset()))
    laws = {law.id for law in pack.laws}
    places = numbers[Dimension.PLACE]
    assert sum(number for name, number in places.items() if name in laws) == len(left)
    assert sum(number for name, number in places.items() if name not in laws) == len(left)


@given(data=st.data())
def test_an_address_says_what_was_chosen(data: st.DataObject, pack: Pack) -> None:
    """What was chosen comes back from its address as it was, with nothing ignored."""
    one = data.draw(wanted(pack))
    told = asked_for(parse_qsl(urlencode(address_of(one))), pack)

    assert told.wanted == one
    assert told.ignored == ()


@given(st.lists(st.tuples(st.sampled_from([*Dimension, "lang", "x"]), st.text(max_size=300)), max_size=8))
def test_any_address_is_understood_or_told(pack: Pack, pairs: list[tuple[str, str]]) -> None:
    """Whatever stands in an address, nothing fails: each value is used or told as ignored."""
    asked = asked_for(pairs, pack)
    told = {(item.dimension.value, item.value) for item in asked.ignored}
    used = {*asked.wanted.outcomes, *asked.wanted.strengths, *asked.wanted.themes, *asked.wanted.places}

    for name, value in pairs:
        if name not in list(Dimension) or not value.strip():
            continue
        query = ask(value)
        heard = name == Dimension.TEXT and query.words and asked.wanted.text == query
        assert value in used or heard or (name, value.strip()[:40]) in told


def test_nothing_chosen_is_everything(rows: tuple[Row, ...]) -> None:
    """Without a choice every finding is shown, in the order it came."""
    assert chosen(rows, Wanted()) == rows
    assert not Wanted().any
    assert len(rows) > 60


def test_choices_of_one_kind_widen(rows: tuple[Row, ...]) -> None:
    """Two outcomes show the findings of the one and those of the other."""
    present = sorted({row.finding.outcome.value for row in rows})
    assert len(present) >= 3

    for one, other in combinations(present, 2):
        both = chosen(rows, Wanted(outcomes=frozenset({one, other})))
        apart = [len(chosen(rows, Wanted(outcomes=frozenset({value})))) for value in (one, other)]
        assert len(both) == sum(apart)
        assert min(apart) > 0


def test_text_is_looked_for_in_title_id_and_questions(rows: tuple[Row, ...], pack: Pack) -> None:
    """A text finds findings by their title, their id, and the words and facts of their control questions."""
    row = next(row for row in rows if row.finding.obligation == "KRL-2-2a-2")
    duty = pack.obligations["KRL-2-2a-2"]
    ask_words = duty.versions[-1].criteria[0].ask.nb
    for text in (duty.title.nb, duty.id, ask_words, duty.versions[-1].criteria[0].fact):
        assert row in chosen(rows, Wanted(text=ask(" ".join(words_of(text)[:8]))))


def test_the_law_on_the_day_is_what_is_searched(rows: tuple[Row, ...]) -> None:
    """Findings of a law are those of all its provisions together."""
    laws = {row.provision.law for row in rows}
    for law in laws:
        provisions = frozenset(row.provision.provision for row in rows if row.provision.law == law)
        assert chosen(rows, Wanted(places=frozenset({law}))) == chosen(rows, Wanted(places=provisions))


def test_neighbours_are_those_beside(rows: tuple[Row, ...]) -> None:
    """A finding's neighbours are the ones before and after it; one that is not there has none."""
    findings = [row.finding for row in rows]

    first, last = neighbours(findings, findings[0].obligation), neighbours(findings, findings[-1].obligation)
    assert (first.before, first.after, first.place) == (None, findings[1], 1)
    assert (last.before, last.after, last.place) == (findings[-2], None, len(findings))
    assert neighbours(findings, "KRL-0") == (None, None, None, len(findings))
    assert findings[0].version <= date(2024, 6, 22)
