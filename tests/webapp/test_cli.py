"""The command line: what it answers, and that bad input is told plainly, with exit code 2 and nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import socket
from importlib import resources
from pathlib import Path

import pytest

from models.words import Language
from rules.pack import pack_files
from tests.real_site import copy_real_site
from webapp.cli import language_of, run
from webapp.console.options import spread_scope

OSEN = Path(__file__).parents[2] / "examples" / "osen-2020.yaml"
TRONDHEIM = OSEN.with_name("trondheim-2011.yaml")


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each test has a data folder of its own and the default language."""
    monkeypatch.delenv("TILSYNSKLAR_LANGUAGE", raising=False)
    monkeypatch.setenv("TILSYNSKLAR_DATA", str(tmp_path / "data"))


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Run the command line; its exit code, what it printed, and what it told on standard error."""
    code = run(arguments)
    printed = capsys.readouterr()
    assert "Traceback" not in printed.out + printed.err
    return code, printed.out, printed.err


def answer_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    """The JSON that a command printed; the command must have succeeded."""
    code, out, err = ask(capsys, *arguments)
    assert not err
    assert code == 0
    answer: dict[str, object] = json.loads(out)
    return answer


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_evaluate_tells_the_findings_in_three_languages(capsys: pytest.CaptureFixture[str], language: str) -> None:
    """An evaluation is printed as readable text in each language, with the duty, the outcome and the digest."""
    code, out, _ = ask(capsys, "evaluate", str(OSEN), "--lang", language)

    assert code == 0
    assert "Osen" in out
    assert "KRL-2-2a-2" in out
    assert {"nb": "uavklart", "nn": "uavklart", "en": "unresolved"}[language] in out


def test_evaluating_twice_gives_the_same_digest(capsys: pytest.CaptureFixture[str]) -> None:
    """The same evidence and law give the same findings digest, whatever language is asked for."""
    digests = {
        json.dumps(answer_of(capsys, "evaluate", str(OSEN), "--format", "json", "--lang", language)["receipt"])
        for language in ("nb", "nn", "en", "nb")
    }

    assert len(digests) == 1


def test_findings_stand_in_the_order_of_the_law(capsys: pytest.CaptureFixture[str]) -> None:
    """Findings come out in the order of the law, each obligation once."""
    findings = answer_of(capsys, "evaluate", str(TRONDHEIM), "--format", "json")["findings"]
    assert isinstance(findings, list)
    ids = [finding["obligation"] for finding in findings]

    assert len(ids) == len(set(ids)) > 20
    assert ids.index("KRL-2-1") < ids.index("KRL-2-4") < ids.index("KRL-3-1a") < ids.index("KRL-8-1")


@pytest.mark.parametrize(
    "named",
    [("--scope", "KRL-2-4", "KRL-8"), ("--scope", "KRL-2-4,KRL-8"), ("--scope=KRL-2-4", "--scope", "KRL-8")],
)
def test_scope_takes_obligations_and_provisions(capsys: pytest.CaptureFixture[str], named: tuple[str, ...]) -> None:
    """`--scope` takes ids and provisions, one or several, and nothing else is evaluated."""
    findings = answer_of(capsys, "evaluate", str(OSEN), *named, "--format", "json")["findings"]
    assert isinstance(findings, list)

    assert [finding["obligation"] for finding in findings] == ["KRL-2-4", "KRL-8-1", "KRL-8-2"]


def test_scope_may_stand_before_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    """A file after `--scope` ids is still the file, not one more id."""
    arguments = spread_scope(["evaluate", "--scope", "KRL-2-4", "KRL-8", "--format", "json", str(OSEN)])

    assert arguments == ["evaluate", "--scope", "KRL-2-4", "--scope", "KRL-8", "--format", "json", str(OSEN)]
    assert ask(capsys, "evaluate", "--scope", "KRL-2-4", "--format", "json", str(OSEN))[0] == 0


def test_on_overrides_the_date_of_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    """`--on` decides which law counts: internal control is § 8 in 2020 and kommuneloven § 25-1 from 2021."""
    answer = answer_of(capsys, "evaluate", str(OSEN), "--on", "2021-01-01", "--format", "json")
    findings = answer["findings"]
    assert isinstance(findings, list)
    ids = {finding["obligation"] for finding in findings}

    assert answer["on"] == "2021-01-01"
    assert "KOML-25-1-1" in ids
    assert not any(name.startswith("KRL-8") for name in ids)


@pytest.mark.parametrize(("fail_on", "scope", "code"), [("broken", "KRL-2-4", 0), ("unresolved", "KRL-2-4", 1)])
def test_fail_on_answers_with_one(capsys: pytest.CaptureFixture[str], fail_on: str, scope: str, code: int) -> None:
    """`--fail-on` answers with 1 when what it names was found, and with 0 otherwise."""
    assert ask(capsys, "evaluate", str(OSEN), "--scope", scope, "--fail-on", fail_on)[0] == code


def test_a_package_verifies_and_one_changed_byte_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A package evaluates to the same again; verify names the file in which one byte was changed."""
    package = tmp_path / "osen"
    assert ask(capsys, "evaluate", str(OSEN), "--package", str(package))[0] == 0
    assert ask(capsys, "verify", str(package))[0] == 0

    evidence = package / "evidence" / OSEN.name
    whole = evidence.read_bytes()
    evidence.write_bytes(whole.replace(b"shown_by: assertion", b"shown_by: document", 1))
    code, out, _ = ask(capsys, "verify", str(package))
    assert code == 1
    assert OSEN.name in out
    evidence.write_bytes(whole + b"\n")
    code, out, _ = ask(capsys, "verify", str(package))
    assert code == 1
    assert OSEN.name in out
    evidence.write_bytes(whole)

    rule = package / "rules" / "law" / "krl" / "2.yaml"
    text = rule.read_text(encoding="utf-8")
    rule.write_text(text.replace("2010-01-01", "2010-01-02", 1), encoding="utf-8")
    code, out, _ = ask(capsys, "verify", str(package))
    assert code == 1
    assert "law/krl/2.yaml" in out


def test_a_zip_package_verifies(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A package may be a zip; an existing target is never overwritten."""
    package = tmp_path / "osen.zip"
    assert ask(capsys, "evaluate", str(OSEN), "--package", str(package))[0] == 0
    before = package.read_bytes()

    assert ask(capsys, "verify", str(package))[0] == 0
    assert ask(capsys, "evaluate", str(OSEN), "--package", str(package))[0] == 2
    assert package.read_bytes() == before


def test_law_diff_shows_the_change_of_2026(capsys: pytest.CaptureFixture[str]) -> None:
    """From 2025 to 2026 §§ 2-4 have the new duties and the moved ledd, and nothing else."""
    changes = answer_of(capsys, "law", "diff", "2025-12-31", "2026-01-01", "--format", "json")["changes"]
    assert isinstance(changes, list)
    found = {
        change["obligation"]: change["kind"]
        for change in changes
        if change["obligation"].startswith(("KRL-2-", "KRL-3-", "KRL-4-"))
    }

    moved = ["2-3", "2-4", "2-5a", "2-5b", "2-6", "3-3a", "3-3b", "3-4a", "3-4b", "3-4c", "3-4d"]
    expected = {f"KRL-{name}": "moved" for name in moved}
    assert found == expected | {"KRL-2-2d": "changed", "KRL-3-1b": "new", "KRL-3-2": "new"}


def test_law_show_follows_the_ledd(capsys: pytest.CaptureFixture[str]) -> None:
    """KRL-2-4 cites § 2 third ledd on the last day of 2025 and fourth ledd the day after."""
    cited = [
        answer_of(capsys, "law", "show", "KRL-2-4", "--on", day, "--format", "json")["citation"]
        for day in ("2025-12-31", "2026-01-01")
    ]

    assert cited == ["krisesenterlova § 2 tredje ledd", "krisesenterlova § 2 fjerde ledd"]


@pytest.mark.parametrize(
    ("identity", "day", "told"),
    [
        ("KRL-8-1", "2021-01-01", "kommuneloven § 25-1"),
        ("KRL-3-1b", "2025-12-31", "1. januar 2026"),
        ("KRL-2-4", "2009-12-31", "1. januar 2010"),
    ],
)
def test_law_show_says_when(capsys: pytest.CaptureFixture[str], identity: str, day: str, told: str) -> None:
    """Where no version is in force the answer names when one is, or what took over, and exits with 2."""
    code, _, err = ask(capsys, "law", "show", identity, "--on", day)

    assert code == 2
    assert told in err


def test_law_check_and_coverage_pass(capsys: pytest.CaptureFixture[str]) -> None:
    """The rules that ship are sound, and their scenarios reach everything they must."""
    assert ask(capsys, "law", "check")[0] == 0
    answer = answer_of(capsys, "law", "coverage", "--format", "json")

    summary = answer["summary"]
    assert isinstance(summary, dict)
    assert summary["percent"] == 100
    assert summary["scenarios"] > summary["obligations"] > 40


def test_a_broken_pack_is_refused_with_its_place(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A pack with a mistake is refused with file, line and what to do."""
    for name, content in pack_files().items():
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    rule = tmp_path / "law" / "krl" / "2.yaml"
    rule.write_text(rule.read_text("utf-8").replace("fact: tilgang.uten_henvisning", "fact: tilgang.x"), "utf-8")

    code, _, err = ask(capsys, "law", "check", str(tmp_path))
    assert code == 2
    assert "law/krl/2.yaml" in err
    assert "linje" in err
    assert "tilgang.x" in err


BAD = {
    "empty": (b"", "tom"),
    "blank": (b" \n\n", "tom"),
    "not text": (b"\xff\xfe\x00\x01", "UTF-8"),
    "nul": (b"format: a\x00b", "UTF-8"),
    "not yaml": (b"format: [1, 2\nsubject: }", "linje"),
    "loops": (b"a: &a [*a]", "Ankere"),
    "explodes": (b"a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]", "Ankere"),
    "tags": (b"!!python/object/apply:os.system ['true']", "YAML-merker"),
    "a list": (b"- 1\n- 2\n", "evidensfil"),
    "wrong format": (b"format: tilsynsklar-evidence/9\nsubject: {municipality: '5020', name: Osen}\n", "format"),
    "number as municipality": (
        b"format: tilsynsklar-evidence/1\non: 2020-06-22\nsubject: {municipality: 5020, name: Osen}\n",
        "municipality",
    ),
    "leading zero": (
        b"format: tilsynsklar-evidence/1\non: 2020-06-22\nsubject: {municipality: 0301, name: Oslo}\n",
        "0301",
    ),
    "unknown municipality": (
        b"format: tilsynsklar-evidence/1\non: 2020-06-22\nsubject: {municipality: '9999', name: X}\n",
        "9999",
    ),
    "no date": (b"format: tilsynsklar-evidence/1\nsubject: {municipality: '5020', name: Osen}\n", "vurderingsdato"),
    "unknown key": (
        b"format: tilsynsklar-evidence/1\non: 2020-06-22\nsubject: {municipality: '5020', name: Osen}\nx: 1\n",
        "linje 4",
    ),
    "before the law": (
        b"format: tilsynsklar-evidence/1\non: 2009-12-31\nsubject: {municipality: '1633', name: Osen}\n",
        "2009",
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_evidence_is_told_plainly(capsys: pytest.CaptureFixture[str], tmp_path: Path, case: str) -> None:
    """Evidence that cannot be used gives exit code 2 and says what is wrong; the file is left as it was."""
    content, told = BAD[case]
    file = tmp_path / "evidence.yaml"
    file.write_bytes(content)

    code, out, err = ask(capsys, "evaluate", str(file))
    assert not out
    assert code == 2
    assert told in err
    assert file.read_bytes() == content


def test_an_unknown_fact_is_told_with_its_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A fact that is not in the vocabulary is told with line and field, and similar names are suggested."""
    file = tmp_path / "evidence.yaml"
    text = OSEN.read_text("utf-8")
    file.write_text(text.replace("fact: botilbud.finnes", "fact: botilbud.fins", 1), "utf-8")

    code, _, err = ask(capsys, "evaluate", str(file))
    assert code == 2
    assert "botilbud.fins" in err
    assert "linje" in err
    assert "botilbud.gratis" in err or "botilbud.finnes" in err


def test_what_is_not_a_file_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A folder, a missing file and a file of 50 MB are each told for what they are, without reading them whole."""
    large = tmp_path / "large.yaml"
    with large.open("wb") as file:
        file.truncate(50_000_000)

    for path, told in ((tmp_path, "mappe"), (tmp_path / "none.yaml", "finnes ikke"), (large, "større enn 5 MB")):
        code, _, err = ask(capsys, "evaluate", str(path))
        assert code == 2
        assert told in err


@pytest.mark.parametrize(
    "arguments",
    [
        ("evaluate", str(OSEN), "--on", "2020-13-01"),
        ("evaluate", str(OSEN), "--scope", "KRL-99"),
        ("evaluate", str(OSEN), "--scope", "nonsense"),
        ("evaluate", str(OSEN), "--lang", "de"),
        ("evaluate", str(OSEN), "--nonsense"),
        ("evaluate", str(OSEN), "--on", "2020-06-22", "--scope", "KRL-3-1b"),
        ("evaluate",),
        ("law", "show", "KRL-99"),
        ("law", "diff", "2020-01-01", "yesterday"),
        ("verify", str(OSEN)),
        ("nonsense",),
        (),
        ("law",),
    ],
)
def test_bad_arguments_are_told(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    """Arguments that cannot be used give exit code 2 and a sentence on standard error, never a traceback."""
    code, out, err = ask(capsys, *arguments)

    assert not out
    assert code == 2
    assert len(err.strip()) > 20
    assert "Det skjedde en feil hos oss" not in err


def test_a_busy_port_is_a_clear_message(capsys: pytest.CaptureFixture[str]) -> None:
    """Serving on a port that is taken says so, names another, and stops."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, _, err = ask(capsys, "serve", "--port", str(port))

    assert code == 2
    assert str(port) in err
    assert str(port + 1) in err


@pytest.mark.drill
def test_the_demonstration_runs_whole(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The demonstration evaluates and stores every example and prints a readable summary; twice is the same.

    The drills run it twice; otherwise what the first time makes is copied.
    """
    names = [file.name for file in resources.files("examples").iterdir() if file.name.endswith(".yaml")]
    assert len(names) >= 10
    if "TILSYNSKLAR_DRILL" in os.environ:
        assert ask(capsys, "demo")[0] == 0
    else:
        copy_real_site(tmp_path_factory, tmp_path / "data")
    code, out, err = ask(capsys, "demo")

    assert not err
    assert code == 0
    for place in ("Osen", "Trondheim", "Fjell", "Kristiansund", "Karasjok", "Moss", "Stavanger", "Verdal"):
        assert place in out


def test_the_language_is_chosen_before_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """`--lang` wins over the setting, and the setting over bokmål; the parser refuses an unknown one."""
    assert language_of(["evaluate", "x", "--lang", "nn"]) is Language.NN
    assert language_of(["--lang=en"]) is Language.EN
    assert language_of(["law", "check"]) is Language.NB
    monkeypatch.setenv("TILSYNSKLAR_LANGUAGE", "nn")
    assert language_of(["law", "check"]) is Language.NN


def test_an_example_can_be_evaluated_from_a_copy(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Where a file lies does not change what it comes to."""
    copied = tmp_path / "anything.yaml"
    shutil.copy(OSEN, copied)
    one = answer_of(capsys, "evaluate", str(OSEN), "--format", "json")
    other = answer_of(capsys, "evaluate", str(copied), "--format", "json")

    assert one["findings"] == other["findings"]
