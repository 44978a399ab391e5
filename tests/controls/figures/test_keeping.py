"""Figures are kept as statements that evaluate, all or none, and never in the place of another without a decision."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from controls.documents import Intake, Wanted
from controls.evidence.assembling import Assembler, file_of, reference_of
from controls.evidence.holders import Holders
from controls.figures.choices import propose
from controls.figures.grid import Grid, grids
from controls.figures.keeping import Decision, Place, Telling, keep
from controls.figures.proposing import Source
from controls.figures.statements import About, Compared, Standing, code_of, compare, key_of, table_of
from controls.figures.taking import Taken, take
from controls.sent import Sent
from controls.storage import open_store
from controls.storage.documents import Documents
from controls.storage.holdings import Holdings, NewEvent, NewItem
from models.documents import Description
from models.errors import ProblemError
from models.evidence import SUPPRESSED
from models.holdings import EventKind, Item, ItemKind
from models.vocabulary import Fact
from models.words import SaidBy
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack
from tests.controls.figures import tables_made as made
from tests.databases import ready_sqlite
from tests.webapp.conftest import NOW

PER_HEAD = "statistikk.utgifter_per_innbygger"
TELLING = Telling("controller", NOW, "SSB har rettet det")
ROWS = "region;statistikkvariabel;2021;2022\n5020 Osen;Kommunale utgifter per innbygger (kr);{};{}\n"


class Kept(NamedTuple):
    """A database, and what is in it."""

    holdings: Holdings
    documents: Documents
    intake: Intake
    facts: dict[str, Fact]


@pytest.fixture
def kept(tmp_path: Path, pack: Pack, municipalities: Municipalities) -> Iterator[Kept]:
    """An empty database."""
    store = open_store(ready_sqlite(tmp_path / "a.sqlite3"))
    holdings, documents = Holdings(store.engine), Documents(store.engine)
    facts = {name: fact for name, fact in pack.facts.items() if fact.statistic is not None}
    yield Kept(holdings, documents, Intake(documents, Holders(holdings, municipalities), None), facts)
    store.close()


def read(kept: Kept, content: str, name: str = "12130.csv") -> tuple[Place, tuple[Compared, ...]]:
    """A table that is put in, and its figures beside what is there."""
    description = Description(title="Tabell 12130", publisher="SSB", date="2024")
    put = kept.intake.take(Sent(name, content.encode()), Wanted("5020", description, "controller"), NOW)
    document = kept.documents.document(put.put.document)
    assert document is not None
    (grid,) = grids(put.text)
    chosen = propose(grid, made.OSEN, kept.facts, [name], merged=False)
    about = About("municipality", SaidBy.THIRD_PARTY, chosen.source, reference_of(document.id))
    taking = take(grid, chosen, kept.facts, 2026)
    place = Place(document, grid, put.text.extractor, about)
    return place, compare(taking.taken, kept.holdings.items("5020", ItemKind.STATEMENT), about)


def statements(kept: Kept) -> list[Item]:
    """The statements that count."""
    return [item for item in kept.holdings.items("5020", ItemKind.STATEMENT) if item.gone is None]


def test_figures_evaluate(kept: Kept, pack: Pack, municipalities: Municipalities) -> None:
    """What is kept is put together to evidence that the rules can read, with figure, period and source."""
    place, compared = read(kept, made.wide())
    keep(kept.holdings, place, compared, {}, kept.facts, TELLING)
    holder = Holders(kept.holdings, municipalities).require("5020")
    assembled = Assembler(kept.holdings, kept.documents).assemble(holder, NOW.date())
    evidence, _ = read_evidence(file_of(assembled.evidence), "a.yaml", pack, municipalities)

    assert [(item.fact, item.value) for item in evidence.statements] == [(PER_HEAD, 145), (PER_HEAD, SUPPRESSED)]
    assert {(item.figure.publisher, item.figure.table) for item in evidence.statements if item.figure} == {
        ("SSB", "12130")
    }
    assert [item.id for item in evidence.documents] == [place.about.document]


def test_a_decision_is_needed_where_values_differ(kept: Kept) -> None:
    """A figure that differs is not kept before somebody decides, nor are the others with it."""
    place, compared = read(kept, ROWS.format(1, 2))
    keep(kept.holdings, place, compared, {}, kept.facts, TELLING)
    place, compared = read(kept, ROWS.format(1, 3), "12130_b.csv")

    assert [item.standing for item in compared] == [Standing.SAME, Standing.DIFFERS]
    for decisions in ({}, {"utgifter_per_innbygger-2022": Decision.BOTH}, {"noe": Decision.KEEP}):
        with pytest.raises(ProblemError) as told:
            keep(kept.holdings, place, compared, decisions, kept.facts, TELLING)
        assert [problem.code for problem in told.value.problems] == ["figures_undecided"]
    assert [item.body["value"] for item in statements(kept)] == [1, 2]


def test_nothing_is_withdrawn_without_a_reason(kept: Kept) -> None:
    """Replacing needs a reason."""
    place, compared = read(kept, ROWS.format(1, 2))
    keep(kept.holdings, place, compared, {}, kept.facts, TELLING)
    place, compared = read(kept, ROWS.format(5, 6), "12130_b.csv")
    decisions = {item.code: Decision.REPLACE for item in compared}
    with pytest.raises(ProblemError) as told:
        keep(kept.holdings, place, compared, decisions, kept.facts, TELLING._replace(reason=" "))

    assert [problem.code for problem in told.value.problems] == ["figures_reason"]
    stored = keep(kept.holdings, place, compared, decisions, kept.facts, TELLING)
    assert (len(stored.made), stored.there, stored.kept_old, stored.withdrawn) == (2, 0, 0, 2)


def test_what_somebody_else_changed_meanwhile_is_told(kept: Kept) -> None:
    """Where a figure was withdrawn since it was looked at, nothing is kept, and the person looks again."""
    place, compared = read(kept, ROWS.format(1, 2))
    keep(kept.holdings, place, compared, {}, kept.facts, TELLING)
    place, compared = read(kept, ROWS.format(5, 2), "12130_b.csv")
    first = statements(kept)[0]
    kept.holdings.happen("5020", NewEvent(first.id, EventKind.WITHDRAWN, "en annen", NOW, "feil"))
    with pytest.raises(ProblemError) as told:
        keep(kept.holdings, place, compared, {"utgifter_per_innbygger-2021": Decision.REPLACE}, kept.facts, TELLING)

    assert [problem.code for problem in told.value.problems] == ["figures_changed"]
    assert [item.body["value"] for item in statements(kept)] == [2]


def test_a_figure_that_was_withdrawn_can_come_again(kept: Kept) -> None:
    """What counts no more is not there: the same figure can be kept again, under a key of its own."""
    place, compared = read(kept, ROWS.format(1, ".."))
    (first,) = keep(kept.holdings, place, compared, {}, kept.facts, TELLING).made
    kept.holdings.happen("5020", NewEvent(first.id, EventKind.UNDONE, "controller", NOW))
    place, compared = read(kept, ROWS.format(1, ".."))
    (again,) = keep(kept.holdings, place, compared, {}, kept.facts, TELLING).made

    assert [item.standing for item in compared] == [Standing.NEW]
    assert (first.key, again.key) == ("utgifter_per_innbygger-2021", "utgifter_per_innbygger-2021-2")


def test_a_statement_by_hand_is_seen(kept: Kept) -> None:
    """A figure that a person entered is there as well; one of another year, group or party is another figure."""
    place, compared = read(kept, ROWS.format(1, 2))
    keep(kept.holdings, place, compared, {}, kept.facts, TELLING)
    items = statements(kept)
    body = items[0].body
    for change in ({"group": "women"}, {"about": "senteret"}, {"figure": {**body["figure"], "year": 2019}}):
        new = NewItem(ItemKind.STATEMENT, PER_HEAD, {**body, "value": 9, **change}, items[0].origin, "r", NOW)
        kept.holdings.add("5020", [new])
    _, compared = read(kept, ROWS.format(1, 2), "12130_b.csv")

    assert [item.standing for item in compared] == [Standing.SAME, Standing.SAME]
    odd = {**body, "value": 9, "figure": "feil"}
    kept.holdings.add("5020", [NewItem(ItemKind.STATEMENT, PER_HEAD, odd, items[0].origin, "r", NOW)])
    _, compared = read(kept, ROWS.format(1, 2), "12130_c.csv")
    assert [item.standing for item in compared] == [Standing.SAME, Standing.SAME]


def test_one_transaction(kept: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    """When keeping fails on the way, no figure is there and none is withdrawn."""
    place, compared = read(kept, ROWS.format(1, 2))
    keep(kept.holdings, place, compared, {}, kept.facts, TELLING)
    place, compared = read(kept, ROWS.format(5, 6), "12130_b.csv")

    def fail(*_: object) -> None:
        raise RuntimeError("power cut")

    monkeypatch.setattr(Holdings, "_happen", fail)
    with pytest.raises(RuntimeError):
        keep(kept.holdings, place, compared, {item.code: Decision.REPLACE for item in compared}, kept.facts, TELLING)

    assert [item.body["value"] for item in statements(kept)] == [1, 2]


def test_the_table_is_called_what_its_publisher_calls_it(kept: Kept) -> None:
    """Without a name of its own, a table of the fact's publisher has the one of the vocabulary; others none."""
    fact = kept.facts["statistikk.beboere"]

    assert table_of(Source("Bufdir", ""), fact) == "Krisesenterstatistikken, beboere"
    assert table_of(Source("Bufdir", "Tabell 3"), fact) == "Tabell 3"
    assert table_of(Source("Osen kommune", ""), fact) is None


def test_keys_can_be_read_and_are_never_taken(kept: Kept) -> None:
    """A key says fact, year and group, is one that evidence can have, and is not one that is there."""
    _, compared = read(kept, made.wide())
    taken: Taken = compared[0].taken
    grid: Grid = made.grid_of(made.wide())

    assert code_of(taken) == "utgifter_per_innbygger-2021"
    assert key_of(taken, ["utgifter_per_innbygger-2021", "utgifter_per_innbygger-2021-2"]).endswith("-3")
    assert grid.cell(taken.cell.row, taken.cell.column) == "145"
