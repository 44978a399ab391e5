"""The commands about the law, as a legal adviser uses them."""

from __future__ import annotations

import json
import shutil
from importlib import resources
from pathlib import Path

import pytest

from rules.mutation_record import read_record
from webapp.cli import run

SHOWN = {
    "nb": ("krisesenterlova § 2 tredje ledd", "krisesenterlova § 2 fjerde ledd", "kommuneloven § 25-1 tok over",
           "1. januar 2026"),
    "nn": ("krisesenterlova § 2 tredje ledd", "krisesenterlova § 2 fjerde ledd", "kommunelova § 25-1 tok over",
           "1. januar 2026"),
    "en": ("§ 2 third ledd", "§ 2 fourth ledd", "§ 25-1 took over", "1 January 2026"),
}  # fmt: skip


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Run the command line; its exit code, what it printed, and what it told on standard error."""
    code = run(arguments)
    printed = capsys.readouterr()
    assert "Traceback" not in printed.out + printed.err
    return code, " ".join(printed.out.split()), " ".join(printed.err.split())


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    """A copy of the rules that ship."""
    for part in ("law", "vocabulary", "interpretations", "local"):
        with resources.as_file(resources.files("rules") / part) as folder:
            shutil.copytree(folder, tmp_path / "rules" / part)
    return tmp_path / "rules"


@pytest.mark.parametrize("language", SHOWN)
def test_an_obligation_is_shown_as_it_stood_on_a_day(capsys: pytest.CaptureFixture[str], language: str) -> None:
    """A duty that moved, one that was repealed and one to come: cited by the day, or told when it is the law."""
    before, after, taken_over, begins = SHOWN[language]

    def show(name: str, on: str) -> tuple[int, str, str]:
        return ask(capsys, "law", "show", name, "--on", on, "--lang", language)

    code, out, _ = show("KRL-2-4", "2025-12-31")
    assert (code, before in out, after in out) == (0, True, False)
    code, out, _ = show("KRL-2-4", "2026-01-01")
    assert (code, before in out, after in out) == (0, False, True)
    code, out, err = show("KRL-8-1", "2021-01-01")
    assert (code, out) == (2, "")
    assert taken_over in err
    code, out, err = show("KRL-3-1b", "2025-12-31")
    assert (code, out) == (2, "")
    assert begins in err


@pytest.mark.parametrize(
    ("file", "old", "new", "expected", "code"),
    [
        ("law/tolk/tolk.yaml", "nb: Er tolkene kvalifiserte?", "nb: Tolkene er kvalifiserte.",
         ("remark", "remark_question_long"), 1),
        ("law/tolk/tolk.yaml", "fact: tolk.kvalifisert", "fact: tolk.kvalifiser", ("error", "unknown_fact"), 2),
    ],
)  # fmt: skip
def test_the_check_is_for_machines_too(
    capsys: pytest.CaptureFixture[str],
    rules: Path,
    file: str,
    old: str,
    new: str,
    expected: tuple[str, str],
    code: int,
) -> None:
    """What is wrong, or worth a look, comes as JSON with its code, file, line and column, and its own exit code."""
    text = (rules / file).read_text("utf-8")
    assert text.count(old) >= 1
    (rules / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    found = run(("law", "check", str(rules), "--format", "json"))
    answer = json.loads(capsys.readouterr().out)

    assert found == code
    (problem, *_) = answer["problems"]
    assert (problem["severity"], problem["code"]) == expected
    told = json.dumps(problem)
    assert file in told
    assert isinstance(problem["line"], int)
    assert isinstance(problem["column"], int)


def test_what_is_mutated_clean_is_recorded(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One obligation tried whole is recorded, another is added beside it, and a sample records nothing."""
    record = tmp_path / "mutation.lock"

    assert ask(capsys, "law", "mutate", "TOLK-3", "--record", str(record))[0] == 0
    assert set(read_record(record.read_text("utf-8"), "r")) == {"TOLK-3"}
    assert ask(capsys, "law", "mutate", "TOLK-4", "--every", "9", "--record", str(record))[0] == 0
    assert set(read_record(record.read_text("utf-8"), "r")) == {"TOLK-3"}
    assert ask(capsys, "law", "mutate", "TOLK-4", "--record", str(record))[0] == 0
    assert set(read_record(record.read_text("utf-8"), "r")) == {"TOLK-3", "TOLK-4"}
