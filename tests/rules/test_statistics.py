"""Statistics: figures are kept with their source, year and definition, and a suppressed one is no number."""

from __future__ import annotations

import pytest

from models.evidence import SUPPRESSED
from models.law import Criterion
from models.vocabulary import FactType, StatisticPublisher
from models.words import Language, Outcome, Reason, State
from rules.analysis import unread_facts
from rules.facts import Aside
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.rules.made_evidence import evidence_of, finding_of, proved, refused, statement
from tests.rules.yaml_pack import VALID, WORDS, edited, read
from tests.rules.yaml_pack import refused as refused_pack

FIGURE = {"publisher": "Bufdir", "table": "Krisesenterstatistikken, beboere", "year": 2023}


# The facts


def test_statistics_are_numbers_with_a_definition_of_their_publisher(pack: Pack) -> None:
    """Every statistic is a number whose source is its publisher, and says in which table and what it counts."""
    found = [fact for fact in pack.facts.values() if fact.statistic is not None]

    assert len(found) >= 12
    assert {fact.statistic.publisher for fact in found if fact.statistic} == set(StatisticPublisher)
    for fact in found:
        assert fact.statistic is not None
        assert fact.type is FactType.NUMBER
        assert fact.source == fact.statistic.publisher
        assert fact.statistic.counted != fact.definition


def test_statistics_are_context(pack: Pack) -> None:
    """No rule reads a statistic, and the analysis does not complain of that."""
    read_by_rules: set[str] = set()
    for _, version in pack.versions():
        asked: tuple[Criterion, ...] = (*version.criteria, *((version.applies_when,) if version.applies_when else ()))
        read_by_rules |= {criterion.fact for criterion in asked}

    statistics = {name for name, fact in pack.facts.items() if fact.statistic is not None}
    assert statistics & read_by_rules == set()
    assert {remark.arguments["fact"] for remark in unread_facts(pack)} & statistics == set()


def test_offered_and_received_are_different_facts(pack: Pack) -> None:
    """How many services offer mapping, and what share of residents got it, are two facts with their own units."""
    offered, received = pack.facts["statistikk.tilbud_med_kartlegging"], pack.facts["statistikk.kartlagt_andel"]

    assert (received.unit.en if received.unit else "", received.maximum) == ("per cent", 100)
    assert (offered.unit.en if offered.unit else "", offered.maximum) == ("services", None)


def test_only_a_number_is_a_statistic() -> None:
    """A yes/no fact with a statistic is refused."""
    line = next(line for line in VALID[WORDS].splitlines() if "statistic:" in line)
    texts = edited(VALID, WORDS, ("    source: egen definisjon\n", f"    source: egen definisjon\n{line}\n"))

    assert [found.code for found in refused_pack(texts)] == ["fact_statistic_number"]


def test_only_a_statistic_may_stand_unread() -> None:
    """A number that no rule reads is told of, unless it is a statistic."""
    line = next(line for line in VALID[WORDS].splitlines() if "statistic:" in line)
    spoiled = read(edited(VALID, WORDS, (f"{line}\n", "")))
    told = [{remark.arguments["fact"] for remark in unread_facts(item)} for item in (read(VALID), spoiled)]

    assert "tema.statistikk" not in told[0]
    assert told[1] == told[0] | {"tema.statistikk"}


# Figures in evidence


def test_a_statistic_needs_its_source_and_year(pack: Pack, municipalities: Municipalities) -> None:
    """A statistic without whose it is and for which year is refused; with them it is kept as given."""
    bare = statement("statistikk.beboere", 71, group="women")

    assert refused(pack, municipalities, bare) == {("figure_missing", "statements.0.fact")}
    (kept,) = evidence_of(pack, municipalities, bare | {"figure": FIGURE}).statements
    assert kept.figure is not None
    assert (kept.figure.publisher, kept.figure.year) == ("Bufdir", 2023)


def test_a_suppressed_statistic_is_kept_as_given(pack: Pack, municipalities: Municipalities) -> None:
    """A dotted figure stays dotted: it is neither made 0 nor dropped."""
    (kept,) = evidence_of(pack, municipalities, statement("statistikk.opphold", SUPPRESSED, figure=FIGURE)).statements

    assert kept.value == ".."


@pytest.mark.parametrize(
    ("fact", "code"),
    [
        ("botilbud.gratis", "value_needs_yes_no"),
        ("rapportering.kommunestyret_sist", "value_needs_date"),
        ("botilbud.kapasitet", "value_not_in_list"),
    ],
)
def test_only_a_number_can_be_suppressed(pack: Pack, municipalities: Municipalities, fact: str, code: str) -> None:
    """For yes/no, date and choice facts `..` is refused."""
    assert refused(pack, municipalities, statement(fact, SUPPRESSED)) == {(code, "statements.0.value")}


@pytest.mark.parametrize("year", [1899, "2023", 2023.5])
def test_the_year_is_a_year(pack: Pack, municipalities: Municipalities, year: object) -> None:
    """The year of a figure is a whole number that can be a year."""
    told = refused(
        pack, municipalities, statement("statistikk.beboere", 71, figure={"publisher": "Bufdir", "year": year})
    )

    assert len(told) == 1


# What a suppressed figure shows

ATTEST = statement("attest.ordning", value=True)


@pytest.mark.parametrize(
    ("value", "outcome"), [(0, Outcome.MET), (1, Outcome.BROKEN), (SUPPRESSED, Outcome.UNRESOLVED)]
)
def test_a_suppressed_figure_is_neither_zero_nor_more(
    pack: Pack, machines: Machines, municipalities: Municipalities, value: object, outcome: Outcome
) -> None:
    """Where 0 meets the duty and 1 breaks it, a suppressed figure does neither."""
    evidence = evidence_of(pack, municipalities, ATTEST, statement("attest.uten_attest", value))

    assert finding_of(pack, machines, evidence, "KRL-7-1").outcome is outcome


@pytest.mark.parametrize("group", ["unspecified", "women", "all"])
def test_a_suppressed_figure_is_not_missing(
    pack: Pack, machines: Machines, municipalities: Municipalities, group: str
) -> None:
    """It is set aside as suppressed, for whichever group, and the answer is too weak rather than missing."""
    evidence = evidence_of(pack, municipalities, ATTEST, statement("attest.uten_attest", SUPPRESSED, group=group))
    finding = finding_of(pack, machines, evidence, "KRL-7-1")
    (result,) = [item for item in finding.criteria if item.criterion == "uten_attest"]

    assert (result.state, result.reasons) == (State.UNKNOWN, (Reason.TOO_WEAK,))
    assert result.aside == (("attest.uten_attest", Aside.SUPPRESSED),)


@pytest.mark.parametrize(
    ("more", "reason"),
    [({"from": "2020-05-01"}, Reason.STALE), ({"said_by": "third_party"}, Reason.TOO_WEAK)],
)
def test_a_suppressed_figure_can_be_old_or_second_hand(
    pack: Pack, machines: Machines, municipalities: Municipalities, more: dict[str, str], reason: Reason
) -> None:
    """Age counts before suppression; who said it makes no difference to a figure nobody knows."""
    evidence = evidence_of(pack, municipalities, ATTEST, statement("attest.uten_attest", SUPPRESSED, **more))

    assert finding_of(pack, machines, evidence, "KRL-7-1").reasons == (reason,)


def test_a_suppressed_figure_breaks_and_raises_nothing(
    pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """A suppressed count of what the law forbids neither breaks the duty nor asks a person, also as a doubt."""
    for certainty in ("certain", "uncertain"):
        said = statement("taushet.brudd", SUPPRESSED, certainty=certainty)
        finding = finding_of(pack, machines, evidence_of(pack, municipalities, said), "KRL-5-1")
        told = {
            (result.criterion, result.state, result.aside)
            for result in finding.criteria
            if result.aside or result.used
        }

        assert told == {
            (name, State.NOT_RELEVANT, (("taushet.brudd", Aside.SUPPRESSED),)) for name in ("brudd", "brudd_hevdet")
        }


# The proof


@pytest.mark.parametrize("value", [0, SUPPRESSED])
def test_the_proof_tells_where_a_figure_is_from(
    pack: Pack, machines: Machines, municipalities: Municipalities, value: object
) -> None:
    """Publisher, table, year and definition of a figure stand in the proof, and the figure as it was given."""
    said = statement("attest.uten_attest", value, figure=FIGURE)
    evidence = evidence_of(pack, municipalities, ATTEST, said)
    finding = finding_of(pack, machines, evidence, "KRL-7-1")
    for language in Language:
        node = proved(finding, pack, evidence, "attest.uten_attest", language)
        about = {name: node.about[name] for name in node.about if name.startswith("figure_") or name == "value"}

        assert about == {
            "value": str(value),
            "figure_publisher": "Bufdir",
            "figure_table": "Krisesenterstatistikken, beboere",
            "figure_year": "2023",
            "figure_definition": pack.facts["attest.uten_attest"].definition.get(language),
        }


def test_the_proof_is_silent_of_what_is_not_given(
    pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """A statement without figure and sample has no words of them in its proof."""
    evidence = evidence_of(pack, municipalities, ATTEST)
    finding = finding_of(pack, machines, evidence, "KRL-7-1")
    about = proved(finding, pack, evidence, "attest.ordning").about

    assert [name for name in about if name.startswith(("figure", "sample"))] == []
