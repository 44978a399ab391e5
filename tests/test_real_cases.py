"""The real cases under `examples/`: what the rules answer to evidence that municipalities and authorities left.

The table was written by reasoning from the sources and the law, case by case, before it was compared with what
the rules answer. A change in it is a change of what the product says about a real municipality.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from controls.evaluating import evaluate_bytes
from models.findings import CriterionResult, Evaluation, Finding
from models.words import Group, JudgementKind, Outcome, Reason, State
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from rules.reading import read_text

EXAMPLES = Path(__file__).parent.parent / "examples"

#: MET and BROKEN by the evidence itself; AUTHORITY: broken as the authority's conclusion, labelled as theirs;
#: info: only shown; a dot: not in force. Small letters: unresolved, and why.
LETTERS = {
    "m": Reason.MISSING,
    "s": Reason.STALE,
    "c": Reason.CONTRADICTORY,
    "w": Reason.TOO_WEAK,
    "u": Reason.UNCERTAIN,
    "j": Reason.NEEDS_JUDGEMENT,
}
WORDS = {
    "MET": (Outcome.MET, None),
    "BROKEN": (Outcome.BROKEN, None),
    "AUTHORITY": (Outcome.BROKEN, JudgementKind.AUTHORITY_CONCLUSION),
    "info": (Outcome.INFORMATIONAL, None),
}
CASES = (
    "trondheim-2011", "verdal-2012", "nordmore-2013", "fjell-2015", "stavanger-2016",
    "fjell-2018", "kristiansund-2018", "moss-2018", "karasjok-2019", "osen-2020",
)  # fmt: skip
# Columns in the order of CASES.
TABLE = """
              trond  verdal nordm  fj-15     stavan fj-18  kristi    moss karasj osen
KRL-2-1       cw     mw     m      muj       m      m      m         m    mj     mw
KRL-2-1-B     j      j      j      j         j      j      j         j    j      j
KRL-2-2a-1    swj    mw     BROKEN AUTHORITY MET    mw     m         m    m      mw
KRL-2-2a-2    m      m      m      m         m      m      m         m    m      m
KRL-2-2a-3    m      w      m      m         m      m      m         m    m      m
KRL-2-2a-4    m      w      m      m         m      j      m         m    m      m
KRL-2-2a-5    m      m      m      AUTHORITY m      m      AUTHORITY m    m      mw
KRL-2-2a-6    wj     m      m      m         m      m      m         m    m      m
KRL-2-2b      mw     m      m      m         m      m      m         m    m      mw
KRL-2-2c      mw     m      m      m         m      mw     m         m    m      mw
KRL-2-2d      wj     m      m      m         m      m      m         m    m      mw
KRL-2-3       m      m      m      m         m      m      m         m    m      mw
KRL-2-4       m      m      m      m         m      m      m         m    m      m
KRL-2-5a      j      j      j      j         j      j      j         j    j      j
KRL-2-5b      j      j      j      j         j      j      j         j    j      j
KRL-2-6       w      m      BROKEN wj        MET    m      m         m    m      m
KRL-2-M       j      j      j      j         j      j      AUTHORITY j    j      j
KRL-3-1a      j      j      j      j         j      j      j         j    j      j
KRL-3-3a      j      j      j      j         j      j      j         j    j      j
KRL-3-3b      m      m      m      m         m      m      m         m    m      m
KRL-3-4a      m      m      m      m         m      m      m         m    m      mw
KRL-3-4b      m      m      m      m         m      m      m         m    m      m
KRL-3-4c      m      m      m      m         m      m      m         m    m      m
KRL-3-4d      m      m      m      m         m      m      m         m    m      m
KRL-4-A1      j      j      j      j         j      j      j         j    j      j
KRL-4-A2      info   info   info   info      info   info   info      info info   info
KRL-5-1       m      m      m      m         m      m      m         m    m      m
KRL-5-2       m      m      m      m         m      m      m         m    m      m
KRL-5-3       m      m      m      m         m      m      m         m    m      m
KRL-6-1       m      m      m      m         m      m      m         m    m      m
KRL-6-2       m      m      m      m         m      m      m         m    m      m
KRL-6-3       .      .      .      .         .      .      m         m    m      m
KRL-7-1       m      m      m      m         m      m      m         m    m      m
KRL-7-2       m      m      m      j         j      j      j         j    j      j
KRL-8-1       mj     m      m      m         m      m      m         m    m      mw
KRL-8-2       m      m      m      m         m      m      m         m    m      m
KRL-9-1       info   info   info   info      info   info   info      info info   info
FFS-2-a       .      .      .      .         .      m      m         m    m      m
FFS-2-b       .      .      .      .         .      j      j         j    j      j
FFS-2-c       .      .      .      .         .      mw     m         m    ms     m
FFS-3-1a      .      .      .      .         .      m      m         m    m      m
FFS-3-1b      .      .      .      .         .      m      m         m    m      m
FFS-3-1c      .      .      .      .         .      m      m         m    m      m
FFS-3-1d      .      .      .      .         .      m      m         m    m      m
FFS-3-1e      .      .      .      .         .      m      m         m    m      m
FFS-3-2-0     .      .      .      .         .      m      m         m    m      m
FFS-3-2a      .      .      .      .         .      m      m         m    m      m
FFS-3-2b      .      .      .      .         .      m      m         m    m      m
FFS-3-2c      .      .      .      .         .      m      m         m    m      m
FFS-3-2d      .      .      .      .         .      m      m         m    m      m
FFS-4-2a      .      .      .      .         .      m      m         m    m      m
FFS-4-2b      .      .      .      .         .      m      m         m    m      m
FFS-4-2c      .      .      .      .         .      m      m         m    m      m
FFS-4-2d      .      .      .      .         .      m      m         m    m      m
FFS-4-3a      .      .      .      .         .      m      m         m    m      m
FFS-4-3b      .      .      .      .         .      m      m         m    m      m
KOML-30-2     .      .      .      .         .      .      .         .    info   info
KOML-30-3     .      .      .      .         .      .      .         .    info   info
KOML-30-4     .      .      .      .         .      .      .         .    info   info
KOML-30-5     .      .      .      .         .      .      .         .    info   info
KOML-30-6     .      .      .      .         .      .      .         .    info   info
KOML-30-7     .      .      .      .         .      .      .         .    info   info
HOL-3-3a-1    .      .      .      .         .      j      j         j    j      j
HOL-3-3a-2    .      .      .      .         .      j      j         j    j      j
PER-2         .      .      .      .         .      .      m         m    m      m
"""

Answer = tuple[Outcome, JudgementKind | None, frozenset[Reason]]
Edit = Callable[[dict[str, Any]], None]


class Cases:
    """The examples, as they are and with something changed."""

    def __init__(self, pack: Pack, machines: Machines, municipalities: Municipalities) -> None:
        """`pack`, `machines`, `municipalities`: those that ship with the product."""
        self.pack, self.machines, self.municipalities = pack, machines, municipalities

    def data(self, case: str) -> dict[str, Any]:
        """A fresh copy of the file's values."""
        name = f"{case}.yaml"
        values, _ = read_text((EXAMPLES / name).read_bytes(), name)
        assert isinstance(values, dict)
        return values

    def evaluate(self, case: str, on: str | None = None, edit: Edit | None = None) -> Evaluation:
        """Evaluate a case on its own date or another; `edit` changes the values first (they go as JSON)."""
        name, content = f"{case}.yaml", (EXAMPLES / f"{case}.yaml").read_bytes()
        if edit is not None:
            values = self.data(case)
            edit(values)
            name, content = f"{case}.json", json.dumps(values).encode()
        day = date.fromisoformat(on) if on else None
        evaluated = evaluate_bytes(content, name, self.pack, self.machines, self.municipalities, on=day)
        return evaluated.evaluation


@pytest.fixture(scope="module")
def cases(pack: Pack, machines: Machines, municipalities: Municipalities) -> Cases:
    """The examples with everything that evaluates them."""
    return Cases(pack, machines, municipalities)


def _finding(evaluation: Evaluation, obligation: str) -> Finding:
    (found,) = [finding for finding in evaluation.findings if finding.obligation == obligation]
    return found


def _criterion(
    evaluation: Evaluation, obligation: str, criterion: str, group: Group = Group.UNSPECIFIED
) -> CriterionResult:
    (found,) = [
        result
        for result in _finding(evaluation, obligation).criteria
        if result.criterion == criterion and result.group is group
    ]
    return found


def _answer(finding: Finding) -> Answer:
    kind = finding.labelled.kind if finding.labelled is not None else None
    return finding.outcome, kind, frozenset(finding.reasons)


def _expected(cell: str) -> Answer:
    if cell in WORDS:
        return *WORDS[cell], frozenset()
    return Outcome.UNRESOLVED, None, frozenset(LETTERS[letter] for letter in cell)


def _column(case: str) -> dict[str, Answer]:
    rows = [line.split() for line in TABLE.strip().splitlines()[1:]]
    cells = {row[0]: row[1 + CASES.index(case)] for row in rows}
    return {obligation: _expected(cell) for obligation, cell in cells.items() if cell != "."}


def _statement(values: dict[str, Any], name: str) -> dict[str, Any]:
    (found,) = [statement for statement in values["statements"] if statement["id"] == name]
    assert isinstance(found, dict)
    return found


def _set(name: str, **changed: object) -> Edit:
    """An edit that changes one statement."""

    def edit(values: dict[str, Any]) -> None:
        _statement(values, name).update(changed)

    return edit


def _every(**changed: object) -> Edit:
    """An edit that changes every statement."""

    def edit(values: dict[str, Any]) -> None:
        for statement in values["statements"]:
            statement.update(changed)

    return edit


def _without_conclusions(values: dict[str, Any]) -> None:
    values["judgements"] = [
        judgement for judgement in values["judgements"] if judgement["kind"] != "authority_conclusion"
    ]


def _broken(evaluation: Evaluation) -> list[str]:
    return [finding.obligation for finding in evaluation.findings if finding.outcome is Outcome.BROKEN]


def _met(evaluation: Evaluation) -> list[str]:
    return [finding.obligation for finding in evaluation.findings if finding.outcome is Outcome.MET]


def _found_failing(cases: Cases) -> Iterator[tuple[str, str, str]]:
    for case in CASES:
        for judgement in cases.data(case).get("judgements", []):
            yield case, judgement["obligation"], judgement["kind"]


@pytest.mark.parametrize("case", CASES)
def test_every_answer(cases: Cases, case: str) -> None:
    """Every obligation in force on the case's date has the answer that the sources and the law give it."""
    answers = {finding.obligation: _answer(finding) for finding in cases.evaluate(case).findings}
    assert answers == _column(case)


@pytest.mark.parametrize("case", CASES)
def test_the_date_is_explained(cases: Cases, case: str) -> None:
    """Every case says on what date it is judged and how the date was chosen."""
    values = cases.data(case)
    assert date.fromisoformat(values["on"]) <= date(2020, 12, 31)
    assert "vurdert" in values["note"].lower()


def test_never_met_where_an_authority_found_a_failing(cases: Cases) -> None:
    """What an authority concluded or gave notice of as a failing never comes out as met."""
    found = list(_found_failing(cases))
    assert len(found) == 8
    for case, obligation, _ in found:
        assert _finding(cases.evaluate(case), obligation).outcome in (Outcome.BROKEN, Outcome.UNRESOLVED)


def test_an_authority_conclusion_is_labelled_as_theirs(cases: Cases) -> None:
    """A breach that rests on an authority's conclusion names the authority."""
    concluded = {(case, name) for case, name, kind in _found_failing(cases) if kind == "authority_conclusion"}
    assert len(concluded) == 4
    for case, obligation in concluded:
        label = _finding(cases.evaluate(case), obligation).labelled
        assert label is not None
        assert label.by.startswith("Fylkesmannen i ")
        assert label.outcome is Outcome.BROKEN


@pytest.mark.parametrize("case", ["fjell-2015", "kristiansund-2018"])
def test_without_the_conclusion_the_same_evidence_breaks_nothing(cases: Cases, case: str) -> None:
    """Press accounts, notices and features that are no duties by themselves show no breach and nothing as met."""
    evaluation = cases.evaluate(case, edit=_without_conclusions)
    assert _broken(evaluation) == []
    assert _met(evaluation) == []
    for obligation in _broken(cases.evaluate(case)):
        assert Reason.NEEDS_JUDGEMENT in _finding(evaluation, obligation).reasons


# --- Osen 2020


@pytest.mark.parametrize(
    ("obligation", "criterion", "group"),
    [
        ("KRL-2-2a-2", "gratis", Group.UNSPECIFIED),
        ("KRL-2-2a-3", "hele_aaret", Group.UNSPECIFIED),
        ("KRL-2-2a-4", "doegnordning", Group.UNSPECIFIED),
        ("KRL-2-2c", "hele_doegnet", Group.UNSPECIFIED),
        ("KRL-2-2c", "hele_aaret", Group.UNSPECIFIED),
        ("KRL-2-2a-1", "finnes", Group.MEN),
        ("KRL-2-2b", "finnes", Group.MEN),
        ("KRL-2-2d", "ordning", Group.MEN),
        ("KRL-2-M", "botilbud", Group.MEN),
        ("KRL-2-6", "skilt", Group.UNSPECIFIED),
        ("KRL-2-2a-1", "finnes", Group.CHILDREN),
        ("KRL-3-3b", "skole", Group.CHILDREN),
        ("KRL-3-3a", "egen_vurdering", Group.CHILDREN),
        ("KRL-2-4", "uten_henvisning", Group.UNSPECIFIED),
        ("KRL-2-4", "uten_timeavtale", Group.UNSPECIFIED),
        ("KRL-8-1", "omfatter_tilbudet", Group.UNSPECIFIED),
        ("KRL-8-1", "kontroll_utfoert", Group.UNSPECIFIED),
        ("KRL-8-2", "gjort_rede", Group.UNSPECIFIED),
    ],
)
def test_osen_is_silent(cases: Cases, obligation: str, criterion: str, group: Group) -> None:
    """What the letter says nothing about is missing: neither shown nor a breach."""
    result = _criterion(cases.evaluate("osen-2020"), obligation, criterion, group)
    assert (result.state, result.reasons) == (State.UNKNOWN, (Reason.MISSING,))


OSEN_CLAIMS = [
    ("avtale", "KRL-2-1", "dekker_kommunen"),
    ("butilbod", "KRL-2-2a-1", "finnes"),
    ("trygt", "KRL-2-2a-5", "trygt"),
    ("telefon", "KRL-2-2c", "finnes"),
    ("dagtilbod", "KRL-2-2b", "finnes"),
    ("reetablering", "KRL-2-2d", "ordning"),
    ("kompetanseplan", "KRL-2-5b", "kompetanseplan"),
    ("tolk", "KRL-3-4a", "tilgang"),
    ("stoette", "KRL-2-3", "stoette"),
    ("ansvar", "KRL-8-1", "ansvar_plassert"),
]


@pytest.mark.parametrize(("name", "obligation", "criterion"), OSEN_CLAIMS)
def test_osen_only_claims(cases: Cases, name: str, obligation: str, criterion: str) -> None:
    """What the letter says the agreement covers is too weak until a document shows it; then it is a yes."""
    claimed = _criterion(cases.evaluate("osen-2020"), obligation, criterion)
    assert (claimed.state, claimed.reasons) == (State.UNKNOWN, (Reason.TOO_WEAK,))
    assert (name, "too_weak") in claimed.aside
    shown = cases.evaluate("osen-2020", edit=_set(name, shown_by="document"))
    assert _criterion(shown, obligation, criterion).state is State.YES


def test_osen_meetings_are_for_a_person(cases: Cases) -> None:
    """That regular meetings are hard, in the municipality's own words, asks a person about § 4; it breaks nothing."""
    evaluation = cases.evaluate("osen-2020")
    finding = _finding(evaluation, "KRL-4-A1")
    assert (finding.outcome, finding.reasons) == (Outcome.UNRESOLVED, (Reason.NEEDS_JUDGEMENT,))
    raised = _criterion(evaluation, "KRL-4-A1", "vanskelig")
    assert (raised.state, raised.used) == (State.ASK, ("faste-moete-vanskeleg",))
    assert _broken(evaluation) == []


def test_osen_what_speaks_for_the_municipality_is_seen(cases: Cases) -> None:
    """Direct contact and short ways stand beside the difficulty as something to weigh, set aside as too weak."""
    weighed = _criterion(cases.evaluate("osen-2020"), "KRL-4-A1", "direkte_kontakt")
    assert weighed.aside == (("direkte-kontakt", "too_weak"), ("korte-vegar", "too_weak"))


def test_osen_unspecified_is_not_men(cases: Cases) -> None:
    """Were the agreement shown, "personer" would still show nothing for men or children."""
    evaluation = cases.evaluate("osen-2020", edit=_every(shown_by="document"))
    finding = _finding(evaluation, "KRL-2-2a-1")
    assert (finding.outcome, finding.reasons) == (Outcome.UNRESOLVED, (Reason.MISSING,))
    assert _criterion(evaluation, "KRL-2-2a-1", "finnes").state is State.YES
    aside = _criterion(evaluation, "KRL-2-2a-1", "finnes", Group.MEN).aside
    assert aside == (("butilbod", "other_group"),)


# --- Trondheim 2011


@pytest.mark.parametrize("obligation", ["KRL-2-2a-1", "KRL-2-M"])
def test_trondheim_lending_the_mens_flat_is_for_a_person(cases: Cases, obligation: str) -> None:
    """A planned loan of the flat for men with children is a question about them, not about single men."""
    evaluation = cases.evaluate("trondheim-2011")
    asked = _criterion(evaluation, obligation, "lant_ut", Group.CHILDREN_WITH_FATHER)
    assert (asked.state, asked.used) == (State.ASK, ("leilegheita-til-kvinner",))
    assert _criterion(evaluation, obligation, "lant_ut", Group.MEN).state is State.NOT_RELEVANT
    finding = _finding(evaluation, obligation)
    assert finding.outcome is Outcome.UNRESOLVED
    assert Reason.NEEDS_JUDGEMENT in finding.reasons


def test_trondheim_single_men_are_only_claimed_for(cases: Cases) -> None:
    """The place for single men is told of but not shown: too weak."""
    men = _criterion(cases.evaluate("trondheim-2011"), "KRL-2-2a-1", "finnes", Group.MEN)
    assert (men.state, men.reasons) == (State.UNKNOWN, (Reason.TOO_WEAK,))


def test_trondheim_figures_from_before_count_no_longer(cases: Cases) -> None:
    """Residents in 2010, under the one who ran the centre then, show nothing for 2011: stale."""
    women = _criterion(cases.evaluate("trondheim-2011"), "KRL-2-2a-1", "finnes", Group.WOMEN)
    assert women.reasons == (Reason.STALE,)
    assert ("kvinner-2010", "stale") in women.aside


def test_trondheim_capacity_is_contradictory(cases: Cases) -> None:
    """A paper that says both that the centre was overfull and that there is room enough contradicts itself."""
    evaluation = cases.evaluate("trondheim-2011")
    assert _criterion(evaluation, "KRL-2-1", "plass").reasons == (Reason.CONTRADICTORY,)
    claimed = cases.evaluate("trondheim-2011", edit=_set("plass-til-dei-i-krise", shown_by="assertion"))
    assert _criterion(claimed, "KRL-2-1", "plass").state is State.ASK


@pytest.mark.parametrize(
    ("obligation", "criterion", "used"),
    [
        ("KRL-2-2a-6", "lange_opphold", "over-eit-aar"),
        ("KRL-2-2d", "mangler_kapasitet", "rakk-ikkje"),
        ("KRL-4-A1", "vanskelig", "barne-og-familietenesta"),
        ("KRL-8-1", "liten_oversikt", "lite-registrert"),
    ],
)
def test_trondheim_own_worries_are_for_a_person(cases: Cases, obligation: str, criterion: str, used: str) -> None:
    """Year-long stays, too little capacity and little recorded data ask a person; the law has no number."""
    evaluation = cases.evaluate("trondheim-2011")
    raised = _criterion(evaluation, obligation, criterion)
    assert (raised.state, raised.used) == (State.ASK, (used,))
    assert _finding(evaluation, obligation).outcome is Outcome.UNRESOLVED


# --- Fjell 2015 and 2018


def test_fjell_2015_notice_alone_leaves_it_open(cases: Cases) -> None:
    """What stands in a notice is unresolved, and the proof points to the notice."""
    finding = _finding(cases.evaluate("fjell-2015"), "KRL-2-6")
    assert finding.outcome is Outcome.UNRESOLVED
    assert [use.label.kind for use in finding.judgements] == [JudgementKind.AUTHORITY_NOTICE]
    safety = _finding(cases.evaluate("fjell-2015", edit=_without_conclusions), "KRL-2-2a-5")
    assert safety.outcome is Outcome.UNRESOLVED


def test_fjell_2015_probably_is_uncertain(cases: Cases) -> None:
    """What the authority said with "truleg" is uncertain; said without it in a notice it is still too weak."""
    evaluation = cases.evaluate("fjell-2015")
    capacity = _criterion(evaluation, "KRL-2-1", "plass")
    assert (capacity.state, capacity.reasons) == (State.UNKNOWN, (Reason.UNCERTAIN,))
    sure = cases.evaluate("fjell-2015", edit=_set("for-faa-plassar", certainty="certain"))
    assert _criterion(sure, "KRL-2-1", "plass").reasons == (Reason.TOO_WEAK,)


def test_fjell_2015_no_permanent_place_is_for_a_person(cases: Cases) -> None:
    """No permanent place since 2011 asks a person, and a house bought but never used changes nothing."""
    for day in ("2015-05-31", "2015-12-31"):
        raised = _criterion(cases.evaluate("fjell-2015", on=day), "KRL-2-1", "uten_fast_sted")
        assert (raised.state, raised.used) == (State.ASK, ("ingen-fast-stad",))


def test_fjell_2018_standby_is_for_a_person(cases: Cases) -> None:
    """Open is not staffed: standby in place of staff at night is weighed by a person under § 2."""
    finding = _finding(cases.evaluate("fjell-2018"), "KRL-2-2a-4")
    assert (finding.outcome, finding.reasons) == (Outcome.UNRESOLVED, (Reason.NEEDS_JUDGEMENT,))
    assert finding.missing == ()


def test_fjell_2018_telephone_is_claimed(cases: Cases) -> None:
    """A telephone answered by the child-welfare standby is claimed, and shows no crisis competence."""
    evaluation = cases.evaluate("fjell-2018")
    for criterion in ("finnes", "hele_doegnet", "hele_aaret"):
        assert _criterion(evaluation, "KRL-2-2c", criterion).reasons == (Reason.TOO_WEAK,)
    assert _criterion(evaluation, "KRL-2-2c", "krisekompetanse").reasons == (Reason.MISSING,)


def _with_residents(values: dict[str, Any], *, alone: bool) -> None:
    told = {
        "id": "bebuarar",
        "fact": "bemanning.bakvakt_bare_uten_beboere",
        "value": not alone,
        "shown_by": "assertion" if alone else "document",
    }
    values["statements"].append({**_statement(values, "ikkje-bemanna"), **told})


def test_fjell_2018_regulation_turns_on_residents(cases: Cases) -> None:
    """Staff round the clock is open until it is known whether anyone stayed there; then residents decide."""
    finding = _finding(cases.evaluate("fjell-2018"), "FFS-2-c")
    assert finding.outcome is Outcome.UNRESOLVED
    assert "bemanning.bakvakt_bare_uten_beboere" in finding.missing
    there = cases.evaluate("fjell-2018", edit=lambda values: _with_residents(values, alone=True))
    assert _finding(there, "FFS-2-c").outcome is Outcome.BROKEN
    assert _finding(there, "FFS-2-c").labelled is None
    assert _broken(there) == ["FFS-2-c"]

    def empty_and_shown(values: dict[str, Any]) -> None:
        _with_residents(values, alone=False)
        _statement(values, "bakvakt-rykkjer-ut")["shown_by"] = "document"

    shown = cases.evaluate("fjell-2018", edit=empty_and_shown)
    assert _finding(shown, "FFS-2-c").outcome is Outcome.MET


# --- Nordmøre 2013 and Kristiansund 2018: the same centre


def test_nordmore_2013_the_centre_admits_both_breaches(cases: Cases) -> None:
    """Shared rooms and no sure place for men are breaches by the centre's own words, nobody else's."""
    evaluation = cases.evaluate("nordmore-2013")
    assert _broken(evaluation) == ["KRL-2-2a-1", "KRL-2-6"]
    men = _criterion(evaluation, "KRL-2-2a-1", "finnes", Group.MEN)
    assert (men.state, men.used) == (State.NO, ("menn-ikkje-alltid-plass",))
    assert _criterion(evaluation, "KRL-2-6", "felles_arealer").used == ("deler-rom",)
    told_by_press = cases.evaluate("nordmore-2013", edit=_every(said_by="third_party"))
    assert _broken(told_by_press) == []


def test_nordmore_2013_asking_the_residents_is_for_a_person(cases: Cases) -> None:
    """That a man's place is discussed with the women there asks a person about the service to men."""
    raised = _criterion(cases.evaluate("nordmore-2013"), "KRL-2-M", "avhenger_av_beboere", Group.MEN)
    assert raised.state is State.ASK


def test_kristiansund_2018_features_only_ask(cases: Cases) -> None:
    """An unscreened outdoor area, or none for children with their father, raises the question and no more."""
    evaluation = cases.evaluate("kristiansund-2018", edit=_without_conclusions)
    assert _criterion(evaluation, "KRL-2-2a-5", "uteomraade_ikke_skjermet").state is State.ASK
    for obligation, criterion in (("KRL-2-M", "uteomraade"), ("KRL-3-3a", "uten_uteomraade")):
        raised = _criterion(evaluation, obligation, criterion, Group.CHILDREN_WITH_FATHER)
        assert (raised.state, raised.used) == (State.ASK, ("uteomraade-far",))
        assert _finding(evaluation, obligation).outcome is Outcome.UNRESOLVED


def test_kristiansund_2018_the_risk_assessment_must_be_asked_for(cases: Cases) -> None:
    """A risk assessment nobody asked for is no breach; asked for and not produced, it breaks § 8, second sentence."""
    assert "KRL-8-2" not in _broken(cases.evaluate("kristiansund-2018"))

    def asked(values: dict[str, Any], *, produced: bool) -> None:
        values["requests"] = [
            {
                "id": "risiko",
                "what": "Risikovurdering etter forskrifta § 3",
                "asked": "2018-08-01",
                "due": "2018-09-01",
                "produced": produced,
                "obligations": ["KRL-2-2a-5"],
            }
        ]
        _without_conclusions(values)

    silent = cases.evaluate("kristiansund-2018", edit=lambda values: asked(values, produced=False))
    assert _broken(silent) == ["KRL-8-2"]
    assert Reason.NOT_PRODUCED in _finding(silent, "KRL-2-2a-5").reasons
    answered = cases.evaluate("kristiansund-2018", edit=lambda values: asked(values, produced=True))
    assert _broken(answered) == []


def _asked_for_the_risk_assessment(values: dict[str, Any]) -> None:
    _without_conclusions(values)
    values["requests"] = [
        {
            "id": "risiko",
            "what": "Risikovurdering etter forskrifta § 3",
            "asked": "2018-08-01",
            "due": "2018-09-01",
            "produced": False,
            "obligations": ["FFS-3-2-0"],
        }
    ]


def _told_by_the_authority(fact: str, *, value: bool) -> Edit:
    """An edit that adds what the authority has recorded about the centre."""

    def edit(values: dict[str, Any]) -> None:
        told = {"id": "tillegg", "fact": fact, "value": value, "group": "unspecified", "shown_by": "record"}
        values["statements"].append({**_statement(values, "uteomraade-mor"), **told})

    return edit


def test_kristiansund_2018_an_unscreened_outdoor_area_is_to_be_considered(cases: Cases) -> None:
    """That the outdoor area is not screened breaks nothing in the regulation; that it was never considered does."""
    evaluation = cases.evaluate("kristiansund-2018", edit=_without_conclusions)
    for obligation in ("FFS-3-1e", "FFS-3-2-0", "FFS-3-2c"):
        finding = _finding(evaluation, obligation)
        assert (finding.outcome, finding.reasons) == (Outcome.UNRESOLVED, (Reason.MISSING,))
        assert finding.tilsyn_theme is True
    never = _told_by_the_authority("sikkerhet.vurdert_uteomraade", value=False)
    assert "FFS-3-2c" in _broken(cases.evaluate("kristiansund-2018", edit=never))


def test_kristiansund_2018_the_risk_assessment_of_the_regulation(cases: Cases) -> None:
    """Asked for and not produced, it is a question under § 3; recorded as not there, it is a breach of § 3."""
    evaluation = cases.evaluate("kristiansund-2018", edit=_asked_for_the_risk_assessment)
    finding = _finding(evaluation, "FFS-3-2-0")
    assert finding.outcome is Outcome.UNRESOLVED
    assert finding.reasons == (Reason.MISSING, Reason.NOT_PRODUCED, Reason.NEEDS_JUDGEMENT)
    assert _broken(evaluation) == ["KRL-8-2"]

    def recorded(values: dict[str, Any]) -> None:
        _asked_for_the_risk_assessment(values)
        _told_by_the_authority("sikkerhet.risikovurdering", value=False)(values)

    found = cases.evaluate("kristiansund-2018", edit=recorded)
    assert _broken(found) == ["KRL-8-2", "FFS-3-2-0"]
    assert _finding(found, "FFS-3-2-0").labelled is None


def test_kristiansund_2018_a_recommendation_is_never_broken(cases: Cases) -> None:
    """An authority that writes "brot" on the recommendations of § 4 leaves them not followed, no theme of tilsyn."""

    def concluded(values: dict[str, Any]) -> None:
        theirs = values["judgements"][0]
        values["judgements"] += [{**theirs, "obligation": name} for name in ("FFS-4-3a", "FFS-4-3b")]

    evaluation = cases.evaluate("kristiansund-2018", edit=concluded)
    for obligation in ("FFS-4-3a", "FFS-4-3b"):
        finding = _finding(evaluation, obligation)
        assert finding.outcome is Outcome.NOT_FOLLOWED
        assert finding.tilsyn_theme is False
        assert finding.labelled is not None
    assert not {"FFS-4-3a", "FFS-4-3b"} & set(_broken(evaluation))


# --- Karasjok 2019


def test_karasjok_2019_distance_is_a_note_for_judgement(cases: Cases) -> None:
    """220 kilometres asks a person whether the service can be used; the law has no number, so it is no breach."""
    evaluation = cases.evaluate("karasjok-2019")
    raised = _criterion(evaluation, "KRL-2-1", "avstand")
    assert (raised.state, raised.used) == (State.ASK, ("lang-veg", "ville-ikkje-ha-kome"))
    assert _finding(evaluation, "KRL-2-1").outcome is Outcome.UNRESOLVED
    admitted = cases.evaluate("karasjok-2019", edit=_every(said_by="municipality"))
    assert "KRL-2-1" not in _broken(admitted)


def test_karasjok_2019_old_worries_are_stale(cases: Cases) -> None:
    """A telephone that was hard to reach in 2017 asks nothing two years later; that autumn it did."""
    now = _criterion(cases.evaluate("karasjok-2019"), "KRL-2-2c", "vanskelig_aa_naa")
    assert (now.state, now.aside) == (State.NOT_RELEVANT, (("vanskeleg-aa-naa", "stale"),))
    then = _criterion(cases.evaluate("karasjok-2019", on="2017-10-01"), "KRL-2-2c", "vanskelig_aa_naa")
    assert then.state is State.ASK


# --- Moss 2018


def test_moss_2018_a_limit_is_weighed(cases: Cases) -> None:
    """Before 2026 an admitted limit for some users is judged as adaptation as far as possible, by a person."""
    evaluation = cases.evaluate("moss-2018")
    raised = _criterion(evaluation, "KRL-3-1a", "begrenset")
    assert (raised.state, raised.used) == (State.ASK, ("rus-og-psykisk-liding",))
    finding = _finding(evaluation, "KRL-3-1a")
    assert (finding.outcome, finding.reasons) == (Outcome.UNRESOLVED, (Reason.NEEDS_JUDGEMENT,))
    assert all(other.obligation != "KRL-3-1b" for other in evaluation.findings)
    assert _criterion(evaluation, "KRL-2-5a", "mangler_ved_lokalene").state is State.ASK


def _moss_in_2026(values: dict[str, Any]) -> None:
    values["subject"]["municipality"] = "3103"  # Moss's number since 2024


def test_moss_in_2026_meets_the_duty_of_an_alternative(cases: Cases) -> None:
    """On a date in 2026 the duty of an equivalent alternative is there, unresolved until one is shown or denied."""
    evaluation = cases.evaluate("moss-2018", on="2026-02-01", edit=_moss_in_2026)
    finding = _finding(evaluation, "KRL-3-1b")
    assert finding.outcome is Outcome.UNRESOLVED
    assert finding.missing == ("tilrettelegging.alternativ_ordnet", "tilrettelegging.alternativ_nivaa")
    assert _broken(evaluation) == []


def test_the_same_words_said_in_2026_raise_the_alternative(cases: Cases) -> None:
    """The same admission made in 2026 asks about the alternative; it is no breach while none is denied."""

    def said_anew(values: dict[str, Any]) -> None:
        _moss_in_2026(values)
        values["documents"][0]["date"] = "2026-01-15"
        _every(**{"from": "2026-01-15"})(values)

    evaluation = cases.evaluate("moss-2018", on="2026-02-01", edit=said_anew)
    assert _criterion(evaluation, "KRL-3-1b", "begrenset").state is State.ASK
    finding = _finding(evaluation, "KRL-3-1b")
    assert finding.outcome is Outcome.UNRESOLVED
    assert finding.reasons == (Reason.MISSING, Reason.NEEDS_JUDGEMENT)


# --- Stavanger 2016


def test_stavanger_2016_shows_several_duties_met(cases: Cases) -> None:
    """The municipality's own yearly report shows a place for each group, and men apart from women."""
    evaluation = cases.evaluate("stavanger-2016")
    assert _met(evaluation) == ["KRL-2-2a-1", "KRL-2-6"]
    assert _broken(evaluation) == []
    for group in (Group.UNSPECIFIED, Group.WOMEN, Group.MEN, Group.CHILDREN):
        assert _criterion(evaluation, "KRL-2-2a-1", "finnes", group).state is State.YES
    assert _criterion(evaluation, "KRL-3-3a", "tilpasset_oppfoelging", Group.CHILDREN).state is State.YES


@pytest.mark.parametrize(
    ("obligation", "criterion"),
    [("KRL-2-2d", "ordning"), ("KRL-4-A1", "rutine"), ("KRL-4-A1", "direkte_kontakt")],
)
def test_stavanger_2016_silent_on_reetablering_and_samordning(cases: Cases, obligation: str, criterion: str) -> None:
    """What the report does not mention is missing, not broken."""
    evaluation = cases.evaluate("stavanger-2016")
    assert _finding(evaluation, obligation).outcome is Outcome.UNRESOLVED
    assert _criterion(evaluation, obligation, criterion).reasons == (Reason.MISSING,)


def test_stavanger_later_reports_count_from_their_own_time(cases: Cases) -> None:
    """The reports for 2017 and 2020 say nothing about 2016, and in 2020 the figures for 2016 are stale."""
    before = _criterion(cases.evaluate("stavanger-2016"), "KRL-2-3", "stoette")
    assert before.aside == (("primaerkontakt", "not_yet"),)
    later = cases.evaluate("stavanger-2016", on="2020-12-31")
    assert _criterion(later, "KRL-2-3", "stoette").state is State.YES
    assert _finding(later, "KRL-2-2a-1").reasons == (Reason.STALE,)
    assert _finding(later, "KRL-2-2a-3").reasons == (Reason.TOO_WEAK,)


# --- Verdal 2012


def test_verdal_2012_a_proposal_is_no_service(cases: Cases) -> None:
    """What is planned is never met, and what would be met were it arranged shows that the plan is the reason."""
    evaluation = cases.evaluate("verdal-2012")
    assert _met(evaluation) == []
    assert _broken(evaluation) == []
    planned = _criterion(evaluation, "KRL-2-2a-1", "finnes", Group.MEN)
    assert ("plass-for-menn", "planned") in planned.aside
    arranged = cases.evaluate("verdal-2012", edit=_every(mode="arranged", shown_by="document"))
    assert _met(arranged) == ["KRL-2-2a-3", "KRL-2-2a-4"]


# --- Which law


@pytest.mark.parametrize("case", CASES)
def test_internal_control_before_2021(cases: Cases, case: str) -> None:
    """To the end of 2020 internal control is judged by krisesenterlova § 8 alone, as a theme of tilsyn."""
    findings = cases.evaluate(case).findings
    assert not [finding for finding in findings if finding.obligation.startswith("KOML-25")]
    control = [finding for finding in findings if finding.obligation.startswith("KRL-8-")]
    assert [finding.tilsyn_theme for finding in control] == [True, True]


@pytest.mark.parametrize("case", CASES)
def test_sections_5_to_7_and_the_neighbouring_laws_are_no_theme_of_tilsyn(cases: Cases, case: str) -> None:
    """Section 9 names §§ 2, 3, 4 and 8 or § 25-1 only: what the other provisions ask is judged, never as a theme."""
    outside = ("KRL-5", "KRL-6", "KRL-7", "KRL-9", "KOML-30", "HOL", "TOLK", "PER")
    found = [finding for finding in cases.evaluate(case).findings if finding.obligation.startswith(outside)]
    assert len(found) >= 8
    assert not any(finding.tilsyn_theme for finding in found)


@pytest.mark.parametrize("case", CASES)
def test_each_case_by_the_law_of_its_own_date(cases: Cases, case: str) -> None:
    """Every finding rests on a version that was in force on the case's date; § 3 has no duties of 2026."""
    evaluation = cases.evaluate(case)
    for finding in evaluation.findings:
        assert finding.version <= evaluation.on
        assert finding.version_to is None or evaluation.on <= finding.version_to
    assert not {"KRL-3-1b", "KRL-3-2", "KRL-4-3"} & {finding.obligation for finding in evaluation.findings}


def test_internal_control_from_2021(cases: Cases) -> None:
    """The same file on 1 January 2021 is judged by kommuneloven § 25-1, and krisesenterlova § 8 is gone."""
    names = [finding.obligation for finding in cases.evaluate("osen-2020", on="2021-01-01").findings]
    assert "KOML-25-1-1" in names
    assert not [name for name in names if name.startswith("KRL-8-")]
    last_day = [finding.obligation for finding in cases.evaluate("osen-2020", on="2020-12-31").findings]
    assert "KRL-8-1" in last_day
    assert not [name for name in last_day if name.startswith("KOML-25")]


# --- Guidance

#: no example is so late that the guide and the plan were there; told of a later year, its evidence says this to them.
#: What is left out is missing. The words are those of the table, and "not" for not followed.
GUIDANCE = {
    "trondheim-2011": {"VEIL-2a": "mw", "VEIL-6a": "mcw"},
    "nordmore-2013": {"VEIL-6a": "not"},
    "fjell-2015": {"VEIL-6a": "muw", "VEIL-6b": "mw"},
    "osen-2020": {"VEIL-1g": "mw", "VEIL-2a": "mw", "VEIL-6b": "mw", "VEIL-6c": "mw"},
}
LATER = 2022


def _told_later(values: dict[str, Any]) -> None:
    """Move everything in a file to the same day of a later year."""
    years = LATER - int(values["on"][:4])

    def later(told: dict[str, Any], *keys: str) -> None:
        told.update({key: f"{int(told[key][:4]) + years}{told[key][4:]}" for key in keys if told.get(key)})

    later(values, "on")
    values["subject"]["municipality"] = "0301"  # Oslo: a number that holds throughout
    for document in values["documents"]:
        later(document, "date")
    for part in ("statements", "providers", "judgements", "requests"):
        for told in values.get(part, []):
            later(told, "from", "to", "on", "valid_to", "asked", "due")


@pytest.mark.parametrize("case", CASES)
def test_what_the_evidence_says_to_the_guidance(cases: Cases, pack: Pack, case: str) -> None:
    """Every recommendation is unresolved, or as expected, and none is a breach or a theme of tilsyn."""
    assert not [name for name in _column(case) if name.startswith(("VEIL", "SJEKK", "PLAN"))]
    evaluation = cases.evaluate(case, edit=_told_later)
    found = [
        item for item in evaluation.findings if pack.provision_of[item.obligation].law in ("veil", "sjekk", "plan")
    ]
    expected = GUIDANCE.get(case, {})

    assert evaluation.on.year == LATER
    assert len(found) == 39 + 9 + 9
    assert not any(finding.tilsyn_theme for finding in found)
    for finding in found:
        cell = expected.get(finding.obligation, "m")
        answer = (Outcome.NOT_FOLLOWED, None, frozenset()) if cell == "not" else _expected(cell)
        assert (finding.obligation, _answer(finding)) == (finding.obligation, answer)


def test_shared_rooms_break_the_law_and_only_leave_the_guide_unfollowed(cases: Cases) -> None:
    """The same admission breaks the duty of separate accommodation and leaves the guide's chapter 6 not followed."""
    evaluation = cases.evaluate("nordmore-2013", edit=_told_later)
    assert _broken(evaluation) == ["KRL-2-2a-1", "KRL-2-6"]
    assert _finding(evaluation, "VEIL-6a").outcome is Outcome.NOT_FOLLOWED


# --- Digests


@pytest.mark.parametrize("case", CASES)
def test_the_digest_is_stable(cases: Cases, case: str) -> None:
    """Twice the same file gives the same digest, and so does the file with its statements the other way round."""

    def backwards(values: dict[str, Any]) -> None:
        values["statements"].reverse()
        values["documents"].reverse()

    digest = cases.evaluate(case).receipt.findings_digest
    assert cases.evaluate(case).receipt.findings_digest == digest
    assert cases.evaluate(case, edit=backwards).receipt.findings_digest == digest


def test_the_digest_sees_a_changed_answer(cases: Cases) -> None:
    """A statement that changes an answer changes the digest."""
    digest = cases.evaluate("osen-2020").receipt.findings_digest
    shown = cases.evaluate("osen-2020", edit=_set("avtale", shown_by="document"))
    assert shown.receipt.findings_digest != digest
