"""Static analysis: each remark on a sound pack is made where it stands, and only where there is one to make."""

from __future__ import annotations

import pytest

from models.texts import catalogue
from rules import analysis
from rules.analysis import ANALYSES, QUESTION_WORDS, analyse
from rules.pack import load_local_packs, load_pack
from tests.rules.yaml_pack import FIRST, LAWS, SECOND, VALID, WORDS, assert_sayable, edited, place, read

_SOURCE = 'citation: {section: "1", ledd: 1}\n        source: {act: LOV-1'
_LONG = " ".join(["ord"] * (QUESTION_WORDS + 1)) + "?"
_UNREAD = """\
  - id: tema.ulest
    type: yes_no
    title: {nb: Ulest, nn: Ulesen, en: Unread}
    definition: {nb: Leses ikke., nn: Blir ikkje lese., en: Is not read.}
    source: egen definisjon
"""


class Remark:
    """A sound pack with something to look at: the change, the remark, and where (`|` marks the place in the text)."""

    def __init__(self, file: str, old: str, new: str, code: str, marker: str, **told: str | int) -> None:
        """`told`: what the remark says, of which it may say more."""
        self.file, self.old, self.new, self.code, self.marker, self.told = file, old, new, code, marker, told


REMARKS = {
    "a fact no rule reads": Remark(
        WORDS, "  - id: tema.rapportert\n", f"{_UNREAD}  - id: tema.rapportert\n",
        "remark_fact_unread", "|id: tema.ulest", fact="tema.ulest",
    ),
    "a fact nobody can supply": Remark(
        WORDS, "Om det kreves., nn: Om det krevst., en: Whether it is asked for.}\n",
        "Om det kreves., nn: Om det krevst., en: Whether it is asked for.}\n    personal: true\n",
        "remark_fact_unsuppliable", "|id: tema.betaling", fact="tema.betaling",
    ),
    "the same test twice": Remark(
        FIRST, "          - id: forbudt\n",
        """\
          - id: ordning_igjen
            ask: {nb: Finnes den?, nn: Finst ho?, en: Is it there?}
            examine: [interview]
            fact: tema.ordning
            yes: {is: true}
            needs: {mode: done, shown_by: record}
            fresh: {months: 6, from: period}
          - id: forbudt
""",
        "remark_criterion_twice", "|id: ordning_igjen", id="ordning_igjen", other="ordning",
    ),
    "another section than the provision's": Remark(
        FIRST, 'citation: {section: "1", ledd: 1}', 'citation: {section: "7", ledd: 1}',
        "remark_citation_section", "|in_force: {from: 2010-01-01, to: 2020-12-31}",
        id="TST-1-1", cited="7", section="1",
    ),
    "an act younger than what it made": Remark(
        FIRST, _SOURCE, _SOURCE.replace("LOV-1", "LOV-2010-01-02-7"),
        "remark_act_younger", "|in_force: {from: 2010-01-01, to: 2020-12-31}", act="LOV-2010-01-02-7",
    ),
    "a source not read, without a note": Remark(
        FIRST, "certainty: confirmed", "certainty: unconfirmed",
        "remark_certainty_unexplained", "|in_force: {from: 2010-01-01, to: 2020-12-31}", id="TST-1-1",
    ),
    "a question over the limit": Remark(
        FIRST, "nb: Kreves betaling?", f"nb: {_LONG}",
        "remark_question_long", "|id: forbudt", words=QUESTION_WORDS + 1, limit=QUESTION_WORDS,
    ),
    "a question over the limit in one language": Remark(
        FIRST, "en: Is it paid?", f"en: {_LONG}",
        "remark_question_long", "|id: forbudt", words=QUESTION_WORDS + 1,
    ),
    "no question": Remark(
        FIRST, "nb: Kreves betaling?", "nb: Det kreves betaling.", "remark_question_long", "|id: forbudt", words=3,
    ),
}  # fmt: skip


def _texts(remark: Remark) -> dict[str, str]:
    texts = {**VALID}
    if remark.code == "remark_criterion_twice":
        texts = edited(texts, FIRST, ("met_when: {all: [ordning,", "met_when: {all: [ordning, ordning_igjen,"))
    return edited(texts, remark.file, (remark.old, remark.new))


def test_the_sound_pack_has_no_remarks() -> None:
    """The pack that every other test changes in one place gives no remark, and neither does the law that ships."""
    assert analyse(read(VALID)) == []
    for pack in (load_pack(), *load_local_packs()):
        assert analyse(pack) == []


@pytest.mark.parametrize("name", REMARKS)
def test_each_remark_is_made_where_it_stands(name: str) -> None:
    """What is worth a look is told by code, file, line and column, in words; nothing else is told of the pack."""
    remark = REMARKS[name]
    texts = _texts(remark)
    (found,) = analyse(read(texts))

    assert found.code == remark.code
    assert remark.told.items() <= {**found.arguments}.items()
    line, column = place(texts[remark.file], remark.marker)
    assert (found.where.file, found.where.line, found.where.column) == (remark.file, line, column)
    assert_sayable(found)


def test_a_criterion_that_never_fires_is_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    """A criterion none of whose rows can fire is told by its place."""
    pack = read(VALID)
    monkeypatch.setattr(analysis, "never_fires", lambda rows: [row.name for row in rows if "/gjelder" in row.name])
    dead = [item for item in analyse(pack) if item.code == "remark_criterion_dead"]

    line, column = place(VALID[FIRST], "|applies_when:")
    first = dead[0].where
    assert dead[0].arguments["id"] == "TST-1-1@2010-01-01/gjelder"
    assert (first.file, first.line, first.column) == (FIRST, line, column)
    assert_sayable(dead[0])


@pytest.mark.parametrize(
    ("file", "changes"),
    [
        # as old as the version, to the day
        (FIRST, ((_SOURCE, _SOURCE.replace("LOV-1", "LOV-2010-01-01-7")),)),
        # a source not read, with the note that says so
        (
            FIRST,
            (("certainty: confirmed}", "certainty: inferred, note: {nb: Så., nn: Slik., en: So.}}"),),
        ),
        # exactly as long as a question may be
        (FIRST, (("nb: Kreves betaling?", f"nb: {_LONG.removeprefix('ord ')}"),)),
        # a statistic is context, and is not to be read
        (WORDS, (("minimum: 0", "minimum: 0\n    maximum: 10"),)),
        # a part of the provision's section
        (SECOND, (('citation: {section: "2"}', 'citation: {section: "2-1"}'),)),
        (LAWS, (("number: LOV-1", "number: LOV-2"),)),
    ],
    ids=["act", "note", "question", "statistic", "section", "nothing"],
)
def test_what_is_just_in_order_is_not_told(file: str, changes: tuple[tuple[str, str], ...]) -> None:
    """On the right side of each limit there is no remark."""
    assert analyse(read(edited(VALID, file, *changes))) == []


def test_every_remark_has_a_test() -> None:
    """Each code of a remark that the catalogue has words for is brought about above."""
    codes = {key.removeprefix("problem.") for key in catalogue() if key.startswith("problem.remark_")}
    assert codes == {remark.code for remark in REMARKS.values()} | {"remark_criterion_dead"}
    assert len(ANALYSES) == len({function.__name__ for function in ANALYSES})


def test_remarks_stand_in_the_order_of_the_files() -> None:
    """Remarks are told file by file and line by line, whichever analysis made them."""
    texts = {**VALID}
    for name in ("a question over the limit", "a fact nobody can supply", "another section than the provision's"):
        texts = edited(texts, REMARKS[name].file, (REMARKS[name].old, REMARKS[name].new))
    found = analyse(read(texts))

    places = [(item.where.file, item.where.line or 0) for item in found]
    assert len(places) == 3
    assert places == sorted(places)
