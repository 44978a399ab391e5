"""Figures on the command line: shown first, kept only when that is asked for, and never in silence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from models.texts import say
from models.words import Language
from tests.controls.figures import tables_made as made
from tests.documents_made import NUMBER
from webapp.cli import run

PER_HEAD = "statistikk.utgifter_per_innbygger"
ROWS = "region;statistikkvariabel;2021;2022\n5020 Osen;Kommunale utgifter per innbygger (kr);{};{}\n"


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each test has a data folder of its own and the default language."""
    monkeypatch.delenv("TILSYNSKLAR_LANGUAGE", raising=False)
    monkeypatch.setenv("TILSYNSKLAR_DATA", str(tmp_path / "data"))


def ask(capsys: pytest.CaptureFixture[str], file: Path, *arguments: str) -> tuple[int, str, str]:
    """Run the command on a table for Osen; its exit code, what it printed, and what it told on standard error."""
    code = run(["evidence", "figures", str(file), "--municipality", "5020", *arguments])
    printed = capsys.readouterr()
    assert "Traceback" not in printed.out + printed.err
    return code, printed.out, printed.err


def told(capsys: pytest.CaptureFixture[str], file: Path, *arguments: str) -> dict[str, Any]:
    """The same, as JSON."""
    code, out, err = ask(capsys, file, "--json", *arguments)
    assert code == 0, err
    answer: dict[str, Any] = json.loads(out)
    return answer


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Table 12130 on disk."""
    path = tmp_path / "12130.csv"
    path.write_text(made.wide(), encoding="utf-8")
    return path


@pytest.mark.parametrize("language", [language.value for language in Language])
def test_figures_are_shown_and_not_kept(capsys: pytest.CaptureFixture[str], table: Path, language: str) -> None:
    """Without --store the figures are shown with cell, text and reason, in each language, and nothing is kept."""
    code, out, _ = ask(capsys, table, "--lang", language)
    assert code == 0
    for words in ("C5", "145", "«:» D5", say("page.figures.why.not_possible", language)):
        assert words in out
    assert run(["evidence", "list", "--lang", language]) == 0
    assert say("cli.evidence.nothing", language) in capsys.readouterr().out


def test_figures_are_kept_once(capsys: pytest.CaptureFixture[str], table: Path) -> None:
    """With --store the figures and their document are kept; the second time they are there already."""
    first, second = told(capsys, table, "--store"), told(capsys, table, "--store")

    assert [(item["value"], item["standing"]) for item in first["figures"]] == [(145, "new"), ("..", "new")]
    assert len(first["stored"]["made"]) == 2
    assert second["stored"] == {"made": [], "there": 2, "kept_old": 0, "withdrawn": 0}


def test_another_figure_needs_a_decision(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A value that differs is kept beside nothing: the old one is kept, or withdrawn with a reason."""
    old, new = tmp_path / "12130.csv", tmp_path / "12130_ny.csv"
    old.write_text(ROWS.format(1, 2), encoding="utf-8")
    new.write_text(ROWS.format(1, 3), encoding="utf-8")
    told(capsys, old, "--store")

    code, out, err = ask(capsys, new, "--store")
    assert code == 2
    assert "2 SSB" in out
    assert "--keep-old" in err
    assert ask(capsys, new, "--store", "--replace", " ")[0] == 2
    assert told(capsys, new, "--store", "--keep-old")["stored"]["kept_old"] == 1
    assert told(capsys, new, "--store", "--replace", "SSB har rettet det")["stored"]["withdrawn"] == 1
    assert [item["standing"] for item in told(capsys, new)["figures"]] == ["same", "same"]


def test_a_table_that_nothing_is_known_of(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Row, fact, group, sign, year, sheet and publisher can be said."""
    path = tmp_path / "tall.xlsx"
    path.write_bytes(made.merged())
    code, _, err = ask(capsys, path)
    assert code == 2
    assert say("problem.figures_publisher", "nb") in err
    said = (
        "--publisher", "Fosen krisesenter", "--table", "Årsmelding", "--sheet", "Ark 1", "--region",
        "Fosen krisesenter", "--fact", "Kvinner=statistikk.beboere/women", "--fact", "Menn=statistikk.beboere/men",
        "--year", "2022",
    )  # fmt: skip
    answer = told(capsys, path, *said)

    assert [(item["group"], item["value"]) for item in answer["figures"]] == [("women", 12), ("men", "..")]
    assert answer["source"] == {"publisher": "Fosen krisesenter", "table": "Årsmelding"}
    assert answer["not_chosen"]["years"] == 2
    assert told(capsys, path, *said, "--sign", "<4=unknown")["left_out"][0]["why"] == "unknown_sign"


@pytest.mark.parametrize(
    "wrong",
    [
        ("--fact", "noe"),
        ("--fact", "noe=statistikk.beboere"),
        ("--fact", "Kommunale utgifter per innbygger (kr)=botilbud.gratis"),
        ("--fact", "Kommunale utgifter per innbygger (kr)=statistikk.beboere/alle"),
        ("--sign", ":=zero"),
        ("--sign", ":"),
        ("--region", "9999 Ingensteds"),
        ("--about", "senteret"),
        ("--sheet", "Ark 9"),
    ],
)
def test_what_does_not_fit_the_table_is_told(
    capsys: pytest.CaptureFixture[str], table: Path, wrong: tuple[str, str]
) -> None:
    """An option that names what the table or the vocabulary does not have is refused, and nothing is kept."""
    code, _, err = ask(capsys, table, "--store", *wrong)
    assert code == 2
    assert "{" not in err
    assert run(["evidence", "list"]) == 0
    assert say("cli.evidence.nothing", "nb") in capsys.readouterr().out


def test_files_that_cannot_be_used(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A file that is not there, is no table, or holds a national identity number is refused."""
    assert ask(capsys, tmp_path / "borte.csv")[0] == 2
    (tmp_path / "brev.txt").write_text("Bare tekst.", encoding="utf-8")
    code, _, err = ask(capsys, tmp_path / "brev.txt")
    assert (code, say("problem.figures_no_table", "nb") in err) == (2, True)
    bad = tmp_path / "12130.csv"
    bad.write_text(ROWS.format(1, 2) + f"\n\n{NUMBER}\n", encoding="utf-8")
    code, out, err = ask(capsys, bad, "--store", "--despite", "trengs")
    assert code == 2
    assert NUMBER[6:] not in out + err
    assert told(capsys, bad)["figures"][0]["standing"] == "new"


def test_whose_evidence_it_is_has_to_be_there(capsys: pytest.CaptureFixture[str], table: Path) -> None:
    """A municipality that has never been is refused."""
    assert run(["evidence", "figures", str(table), "--municipality", "9999"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_the_whole_table_can_be_about_one_place(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A table without any place is about the one who is named, when that is said."""
    path = tmp_path / "tall.csv"
    path.write_text("År;Beboere\n2022;12\n", encoding="utf-8")
    assert ask(capsys, path, "--publisher", "Bufdir")[0] == 2
    answer = told(capsys, path, "--publisher", "Bufdir", "--whole")
    assert [item["value"] for item in answer["figures"]] == [12]
