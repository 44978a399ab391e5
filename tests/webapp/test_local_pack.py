"""The command line with a local pack switched on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from webapp.cli import run

NAME = "trondheim-utflytting"
TRONDHEIM = Path(__file__).parents[2] / "examples" / "trondheim-2011.yaml"


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Run the command line; its exit code, what it printed, and what it told on standard error."""
    code = run(arguments)
    printed = capsys.readouterr()
    assert "Traceback" not in printed.out + printed.err
    return code, printed.out, printed.err


def test_evaluate_switches_a_local_pack_on(capsys: pytest.CaptureFixture[str]) -> None:
    """With `--local` the practice is evaluated after the law; without it nothing of it is known."""
    code, out, err = ask(capsys, "evaluate", str(TRONDHEIM), "--local", NAME, "--format", "json")
    assert (code, err) == (0, "")
    with_it = [finding["obligation"] for finding in json.loads(out)["findings"]]
    code, out, _ = ask(capsys, "evaluate", str(TRONDHEIM), "--format", "json")
    without = [finding["obligation"] for finding in json.loads(out)["findings"]]

    assert with_it == [*without, *(f"LOK-1-{number}" for number in range(1, 13))]
    assert ask(capsys, "evaluate", str(TRONDHEIM), "--scope", "LOK-1")[0] == 2


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("nb", "Trondheim kommunes sak 11/15513 Tolv tiltak for utflytting"),
        ("nn", "sak 11/15513 i Trondheim kommune Tolv tiltak for utflytting"),
        ("en", "Trondheim's case 11/15513 Twelve measures for moving on"),
    ],
)
def test_the_practice_is_told_in_three_languages(
    capsys: pytest.CaptureFixture[str], language: str, heading: str
) -> None:
    """The findings of a local pack stand under its own name, each with its measure."""
    arguments = ("evaluate", str(TRONDHEIM), "--local", NAME, "--scope", "LOK-1", "--lang", language)
    code, out, _ = ask(capsys, *arguments)

    assert code == 0
    assert heading in out
    assert {"nb": "tiltak 12", "nn": "tiltak 12", "en": "measure 12"}[language] in " ".join(out.split())


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_an_unknown_local_pack_is_told(capsys: pytest.CaptureFixture[str], language: str) -> None:
    """A name that is no local pack answers with 2, and names those there are."""
    code, out, err = ask(capsys, "evaluate", str(TRONDHEIM), "--local", "trondheim", "--lang", language)

    assert (code, out) == (2, "")
    assert NAME in err


def test_a_package_with_local_practice_verifies(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """What was evaluated with a local pack can be verified by anyone, without naming the pack again."""
    package = str(tmp_path / "pakke.zip")
    assert ask(capsys, "evaluate", str(TRONDHEIM), "--local", NAME, "--package", package)[0] == 0
    assert ask(capsys, "verify", package)[0] == 0


def test_the_check_covers_local_packs(capsys: pytest.CaptureFixture[str]) -> None:
    """`law check` names each local pack and how many recommendations it holds."""
    code, out, err = ask(capsys, "law", "check")

    assert (code, err) == (0, "")
    assert f"{NAME} holder: 12" in " ".join(out.split())


def test_a_measure_can_be_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """`law show` knows the recommendations of the local packs, and says what kind of source they have."""
    code, out, _ = ask(capsys, "law", "show", "LOK-1-4")

    assert code == 0
    told = " ".join(out.split())
    assert "Trondheim kommunes sak 11/15513, tiltak 4" in told
    assert "KRL-2-2a-1" in told
