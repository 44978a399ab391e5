"""What changed in the law between two days: new, ended, changed in what it asks, or only moved."""

from __future__ import annotations

from datetime import date

import pytest

from rules.law_diff import compare, law_diff, same_content, wording_from
from rules.pack import Pack
from tests.rules.yaml_pack import FIRST, VALID, edited, read

LAST_DAY, FIRST_DAY = date(2025, 12, 31), date(2026, 1, 1)


def _kinds(pack: Pack, one: date, other: date, *provisions: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for change in law_diff(pack, one, other):
        if pack.provision_of[change.obligation.id].provision in provisions:
            found.setdefault(change.kind, set()).add(change.obligation.id)
    return found


def test_the_change_of_2026_in_the_crisis_centre_act(pack: Pack) -> None:
    """On 1 January 2026 two duties of §§ 2 to 4 were new, one changed, and those behind the new ledd only moved."""
    assert _kinds(pack, LAST_DAY, FIRST_DAY, "KRL-2", "KRL-3", "KRL-4") == {
        "new": {"KRL-3-1b", "KRL-3-2"},
        "changed": {"KRL-2-2d"},
        "moved": {
            "KRL-2-3", "KRL-2-4", "KRL-2-5a", "KRL-2-5b", "KRL-2-6", "KRL-3-3a", "KRL-3-3b", "KRL-3-4a", "KRL-3-4b",
            "KRL-3-4c", "KRL-3-4d",
        },
    }  # fmt: skip


def test_what_moved_in_2026_moved_one_ledd(pack: Pack) -> None:
    """What the change of 2026 moved stands one ledd further on in the same section, and asks the same."""
    for change in law_diff(pack, LAST_DAY, FIRST_DAY):
        if change.kind == "moved":
            assert change.before is not None
            assert change.after is not None
            was, now = change.before.citation, change.after.citation
            assert (was.section, was.punktum, was.letter) == (now.section, now.punktum, now.letter)
            assert (now.ledd or 0) - (was.ledd or 0) == 1
            assert same_content(change.before, change.after)


def test_the_first_duty_of_section_3_did_not_move(pack: Pack) -> None:
    """§ 3 first ledd stayed the first, and only got another sentence after its own."""
    before, after = (pack.obligations["KRL-3-1a"].version_on(day) for day in (LAST_DAY, FIRST_DAY))

    assert before is after
    assert before is not None
    assert (before.citation.section, before.citation.ledd) == ("3", 1)
    added = pack.obligations["KRL-3-1b"].versions[0].citation
    assert (added.section, added.ledd, added.punktum) == ("3", 1, 2)


def test_what_changed_says_in_what(pack: Pack) -> None:
    """A changed duty tells which parts differ, and which criteria came or went."""
    (change,) = [item for item in law_diff(pack, LAST_DAY, FIRST_DAY) if item.obligation.id == "KRL-2-2d"]

    assert "+samarbeid" in change.parts
    assert "summary" in change.parts
    assert "citation" not in change.parts


def test_internal_control_passed_from_one_act_to_another(pack: Pack) -> None:
    """On 1 January 2021 internal control ended in the Crisis Centre Act and began in the Local Government Act."""
    found = _kinds(pack, date(2020, 12, 31), date(2021, 1, 1), "KRL-8", "KOML-25-1", "KOML-25-2")

    assert found["ended"] == {"KRL-8-1", "KRL-8-2"}
    assert set(found) == {"ended", "new"}
    assert {"KOML-25-1-1", "KOML-25-2"} <= found["new"]


def test_nothing_changes_within_an_interval(pack: Pack) -> None:
    """Between two days with no change of law between them nothing differs, and from a day to itself never."""
    assert law_diff(pack, date(2020, 6, 22), date(2020, 6, 22)) == []
    assert law_diff(pack, date(2021, 1, 1), date(2021, 1, 1)) == []
    assert _kinds(pack, date(2024, 1, 1), LAST_DAY, "KRL-2", "KRL-3", "KRL-4") == {}


def test_looking_back_turns_the_changes_round(pack: Pack) -> None:
    """From a later day to an earlier one what was new has ended and what ended is new; the rest is as it was."""
    turned = {"new": "ended", "ended": "new", "changed": "changed", "moved": "moved"}
    forth = {(item.obligation.id, turned[item.kind]) for item in law_diff(pack, LAST_DAY, FIRST_DAY)}
    back = {(item.obligation.id, item.kind) for item in law_diff(pack, FIRST_DAY, LAST_DAY)}

    assert forth == back


def test_what_was_never_in_force_is_not_told(pack: Pack) -> None:
    """A duty that is in force on neither day has not changed."""
    assert compare(pack.obligations["KRL-3-1b"], date(2020, 1, 1), LAST_DAY) is None
    assert compare(pack.obligations["KRL-8-1"], date(2021, 1, 1), FIRST_DAY) is None


NEW = "continues: true\n"
CHANGES = {
    "nothing but the place": ("", "moved", set()),
    "the order": ("order: {nb: Gjør det., nn: Gjer det., en: Do it.}", "moved", set()),
    "the strength": ("strength: skal", "changed", {"strength"}),
    "the summary": ("summary: {nb: Nytt., nn: Nytt., en: New.}", "changed", {"summary"}),
    "what must hold": ("met_when: {any: [ordning, antall, hvor_ofte, rapport]}", "changed", {"met_when"}),
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_part_that_is_asked_is_compared(name: str) -> None:
    """A version that asks otherwise in any part is changed; one that only stands elsewhere is moved."""
    written, kind, parts = CHANGES[name]
    pack = read(edited(VALID, FIRST, (NEW, f"{NEW}        {written}\n" if written else NEW)))

    (change,) = law_diff(pack, date(2020, 12, 31), date(2021, 1, 1))
    assert (change.obligation.id, change.kind) == ("TST-1-1", kind)
    assert set(change.parts) - {"citation"} == parts
    assert ("citation" in change.parts) == (kind == "changed")


def test_a_wording_is_as_old_as_what_it_asks() -> None:
    """What a version asks has been asked since the first version that asks the same without a break."""
    for written, since in (("", date(2010, 1, 1)), ("strength: skal", date(2021, 1, 1))):
        pack = read(edited(VALID, FIRST, (NEW, f"{NEW}        {written}\n" if written else NEW)))
        obligation = pack.obligations["TST-1-1"]
        assert wording_from(obligation, obligation.versions[1]) == since
        assert wording_from(obligation, obligation.versions[0]) == date(2010, 1, 1)
