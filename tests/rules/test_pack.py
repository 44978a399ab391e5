"""A pack as a whole: which version holds on a day, what continues, and what a scope names."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from models.errors import ProblemError
from rules.pack import Pack, load_pack, pack_files, read_pack
from tests.rules.yaml_pack import FIRST, LAWS, SECOND, VALID, WORDS, edited, place, read, refused

CONTINUES = "        continues: true\n"


@pytest.fixture(scope="module")
def small() -> Pack:
    """The small valid pack."""
    return read(VALID)


def test_a_version_that_continues_takes_over_what_it_does_not_write(small: Pack) -> None:
    """`continues: true` copies what is asked; days in force, place in the law and source are written anew."""
    first, second = small.obligations["TST-1-1"].versions

    for name in ("strength", "decided_by", "summary", "applies_when", "criteria", "met_when", "factors", "order"):
        assert getattr(second, name) == getattr(first, name)
    assert second.in_force.from_ == date(2021, 1, 1)
    assert (second.citation.ledd, second.source.act) == (2, "LOV-2")


def test_a_key_that_is_written_replaces_the_whole_key() -> None:
    """What a version that continues writes itself replaces the key as a whole, and is not mixed with the old one."""
    written = (
        "        met_when: {all: [ny]}\n        criteria:\n          - id: ny\n"
        "            ask: {nb: Ny?, nn: Ny?, en: New?}\n"
        "            examine: [document]\n            fact: tema.ordning\n            yes: {is: false}\n"
        "            needs: {mode: done, shown_by: record}\n            fresh: {months: 6, from: period}\n"
    )
    first, second = read(edited(VALID, FIRST, (CONTINUES, CONTINUES + written))).obligations["TST-1-1"].versions

    assert [criterion.id for criterion in second.criteria] == ["ny"]
    assert len(first.criteria) == 5
    assert second.summary == first.summary


def test_what_says_who_took_over_is_not_continued() -> None:
    """Days in force, place in the law, source and who took over belong to one version and are never taken over."""
    written = [line for line in VALID[FIRST].splitlines() if "ledd: 2" in line or "LOV-2" in line]

    for key, line in zip(("citation", "source"), written, strict=True):
        problems = refused(edited(VALID, FIRST, (f"{line}\n", "")))
        assert [(problem.code, problem.arguments["field"]) for problem in problems] == [("field_missing", key)]


def test_versions_can_continue_one_after_the_other() -> None:
    """A version continues the one just before it, with what that one itself took over or replaced."""
    third = (
        "\n      - in_force: {from: 2023-01-01}\n        continues: true\n"
        '        citation: {section: "1", ledd: 3}\n'
        '        source: {act: LOV-3, url: "https://lovdata.no/3", certainty: confirmed}\n'
    )
    texts = edited(
        VALID, FIRST,
        ("{from: 2021-01-01}", "{from: 2021-01-01, to: 2022-12-31}"),
        (CONTINUES, f"{CONTINUES}        strength: skal\n"),
    )  # fmt: skip
    first, second, last = read({**texts, FIRST: texts[FIRST].rstrip() + third}).obligations["TST-1-1"].versions

    assert [version.strength.value for version in (first, second, last)] == ["skal når", "skal", "skal"]
    assert last.criteria == first.criteria


def test_no_obligation_continues_another() -> None:
    """The first version of an obligation cannot continue the last one of the obligation before it."""
    texts = edited(VALID, SECOND, ("strength: kan\n", "continues: true\n"))

    assert {problem.code for problem in refused(texts)} == {"field_unknown", "field_missing"}


@pytest.mark.parametrize(
    ("on", "start"),
    [
        (date(2009, 12, 31), None),
        (date(2010, 1, 1), date(2010, 1, 1)),
        (date(2020, 12, 31), date(2010, 1, 1)),
        (date(2021, 1, 1), date(2021, 1, 1)),
        (date(2100, 1, 1), date(2021, 1, 1)),
    ],
)
def test_the_newest_version_that_has_begun_holds(small: Pack, on: date, start: date | None) -> None:
    """On each day the newest version that has begun holds, from its first to its last day, both included."""
    version = small.obligations["TST-1-1"].version_on(on)

    assert (version.in_force.from_ if version else None) == start


def test_nothing_falls_through_to_an_older_version(small: Pack) -> None:
    """When the newest version that has begun is over, none is in force: an older one never comes back."""
    obligation = small.obligations["TST-2-1"]
    assert obligation.version_on(date(2019, 12, 31)) is not None
    assert obligation.version_on(date(2020, 1, 1)) is None

    older, newer = small.obligations["TST-1-1"].versions
    open_ended = older.model_copy(update={"in_force": older.in_force.model_copy(update={"to": None})})
    ended = newer.model_copy(update={"in_force": newer.in_force.model_copy(update={"to": date(2022, 1, 1)})})
    both = obligation.model_copy(update={"versions": (open_ended, ended)})
    assert both.version_on(date(2022, 1, 1)) is ended
    assert both.version_on(date(2022, 1, 2)) is None


def test_the_days_on_which_the_law_changes(small: Pack) -> None:
    """The law changes on each day a version begins, and on the day after one ended."""
    assert small.change_days == (date(2010, 1, 1), date(2012, 1, 1), date(2020, 1, 1), date(2021, 1, 1))
    assert small.first_day == date(2010, 1, 1)


@pytest.mark.parametrize(
    ("on", "start"),
    [
        (date(2009, 12, 31), None),
        (date(2010, 1, 1), date(2010, 1, 1)),
        (date(2011, 12, 31), date(2010, 1, 1)),
        (date(2012, 1, 1), date(2012, 1, 1)),
        (date(2019, 12, 31), date(2012, 1, 1)),
        (date(2020, 1, 1), date(2020, 1, 1)),
        (date(2020, 12, 31), date(2020, 1, 1)),
        (date(2030, 1, 1), date(2021, 1, 1)),
    ],
)
def test_a_legal_interval_begins_on_the_last_change(small: Pack, on: date, start: date | None) -> None:
    """The legal interval of a day begins on the last day on which the law changed, that day included."""
    assert small.interval_start(on) == start


def test_the_same_versions_hold_throughout_an_interval(pack: Pack) -> None:
    """Within a legal interval of the law that ships, the same versions are in force on the first and the last day."""

    def in_force(on: date) -> Iterator[tuple[str, date]]:
        for name, obligation in pack.obligations.items():
            version = obligation.version_on(on)
            if version is not None:
                yield name, version.in_force.from_

    for start, following in zip(pack.change_days, pack.change_days[1:], strict=False):
        last = following - timedelta(days=1)
        assert list(in_force(start)) == list(in_force(last))
        assert list(in_force(start)) != list(in_force(following))


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        ([], {"TST-1-1", "TST-2-1", "TST-2-2"}),
        (["TST-1"], {"TST-1-1"}),
        (["TST-2"], {"TST-2-1", "TST-2-2"}),
        (["TST-2-2"], {"TST-2-2"}),
        (["TST-2-2", "TST-1", "TST-1-1"], {"TST-1-1", "TST-2-2"}),
    ],
)
def test_a_scope_names_obligations_or_whole_provisions(small: Pack, scope: list[str], expected: set[str]) -> None:
    """A scope is made of obligations and provisions; an empty one is everything."""
    assert small.within(scope) == expected


@pytest.mark.parametrize("name", ["TST", "TST-3", "TST-2-", "tst-1", "TST-1-1@2010-01-01", "", "TST-2-2 "])
def test_a_scope_that_names_nothing_is_refused(small: Pack, name: str) -> None:
    """A name that is neither an obligation nor a provision is refused, and the provisions are told."""
    with pytest.raises(ProblemError) as caught:
        small.within(["TST-1", name])

    (problem,) = caught.value.problems
    assert problem.code == "unknown_scope"
    assert problem.arguments == {"name": name, "known": "TST-1, TST-2"}


def test_a_digest_tells_packs_apart_by_their_files() -> None:
    """The same files give the same digest in whatever order they come; a changed byte or another name does not."""
    files = {name: text.encode() for name, text in VALID.items()}
    one = read_pack(files)

    assert read_pack(dict(reversed(files.items()))).digest == one.digest
    assert one.file_digests.keys() == files.keys()
    remark = read_pack({**files, WORDS: files[WORDS] + b"# a remark\n"})
    moved = read_pack({name.replace("1.yaml", "one.yaml"): content for name, content in files.items()})
    assert len({one.digest, remark.digest, moved.digest}) == 3


def test_obligations_stand_in_the_order_of_the_law() -> None:
    """Provisions stand in the order in which the laws list them, not in that of the files."""
    texts = edited(VALID, LAWS, ("[TST-1, TST-2]", "[TST-2, TST-1]"))

    assert list(read(texts).obligations) == ["TST-2-1", "TST-2-2", "TST-1-1"]


def test_each_criterion_has_its_place(small: Pack) -> None:
    """The place of each obligation, version and criterion is known, also of what a version took over."""
    line, column = place(VALID[FIRST], "|id: forbudt")

    for version in ("2010-01-01", "2021-01-01"):
        where = small.places[f"TST-1-1@{version}/forbudt"]
        assert (where.file, where.line, where.column) == (FIRST, line, column)
    where = small.places["TST-2-1"]
    assert (where.file, where.line, where.column) == (SECOND, *place(VALID[SECOND], "- |id: TST-2-1"))


def test_a_pack_without_laws_is_refused() -> None:
    """A pack must say which laws it holds."""
    texts = {name: text for name, text in VALID.items() if name != LAWS}

    assert [problem.code for problem in refused(texts)] == ["pack_without_laws"]


def test_a_file_that_does_not_belong_is_refused() -> None:
    """A file outside the folders of a pack is told, and not passed over."""
    problems = refused({**VALID, "annet/1.yaml": "a: 1\n"})

    assert [(problem.code, problem.where.file) for problem in problems] == [("pack_file_unexpected", "annet/1.yaml")]


def test_a_folder_without_rules_is_refused(tmp_path: Path) -> None:
    """A folder in which there is no pack is told as such, and never taken for a law without duties."""
    with pytest.raises(ProblemError) as caught:
        pack_files(tmp_path)

    assert [problem.code for problem in caught.value.problems] == ["pack_empty"]


def test_a_pack_is_read_from_its_folder(tmp_path: Path) -> None:
    """A folder is read whole, subfolders and `.yml` included; files that are not YAML are left out."""
    for name, text in VALID.items():
        file = tmp_path / name.replace("2.yaml", "2.yml")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (tmp_path / "law/tst/README.md").write_text("not law", encoding="utf-8")

    assert list(load_pack(tmp_path).obligations) == ["TST-1-1", "TST-2-1", "TST-2-2"]


def test_the_law_that_ships_is_valid(pack: Pack) -> None:
    """The law that ships passes its own checks, and each law in it has provisions and obligations."""
    assert pack.obligations
    assert {pack.provision_of[name].law for name in pack.obligations} == set(pack.law_of)
