"""Documents on the command line: added, listed, shown and destroyed, with what is wrong told in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from models.texts import say
from models.words import Language
from tests import documents_made as made
from tests.documents_made import LETTER, NUMBER
from webapp.cli import run

SOUND = made.sound()


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each test has a data folder of its own and the default language."""
    monkeypatch.delenv("TILSYNSKLAR_LANGUAGE", raising=False)
    monkeypatch.setenv("TILSYNSKLAR_DATA", str(tmp_path / "data"))


def ask(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Run the command line; its exit code, what it printed, and what it told on standard error."""
    code = run(["evidence", *arguments])
    printed = capsys.readouterr()
    assert "Traceback" not in printed.out + printed.err
    assert NUMBER[6:] not in printed.out + printed.err
    return code, printed.out, printed.err


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    """A sound file of each kind on disk: its path by its name."""
    for name, content in SOUND.items():
        (tmp_path / name).write_bytes(content)
    return {name: str(tmp_path / name) for name in SOUND}


@pytest.mark.parametrize("language", [language.value for language in Language])
def test_documents_are_added_listed_and_shown(
    capsys: pytest.CaptureFixture[str], files: dict[str, str], language: str
) -> None:
    """Files of every kind are added at once, listed, and shown with their text, in each language."""
    told = ("--municipality", "5020", "--publisher", "Osen kommune", "--date", "2020", "--lang", language)
    code, out, _ = ask(capsys, "add", *files.values(), *told, "--case", "20/1", "--class", "exempt")
    assert code == 0
    assert all(name in out for name in files)
    assert say("documents.not_read.image", language) in out

    code, out, _ = ask(capsys, "list", "--municipality", "5020", "--lang", language)
    assert code == 0
    assert out.count("Osen kommune") == len(files)
    assert say("documents.class.exempt", language) in out

    code, out, _ = ask(capsys, "show", "1", "--lang", language)
    assert code == 0
    assert LETTER[0] in out
    assert say("documents.page.page", language, number=2) in out


def test_answers_as_json(capsys: pytest.CaptureFixture[str], files: dict[str, str]) -> None:
    """With --json every command answers in JSON, with ids, hashes and text."""
    code, out, _ = ask(capsys, "add", files["brev.pdf"], "--municipality", "5020", "--title", "Brev", "--json")
    (added,) = json.loads(out)["documents"]
    assert (code, added["id"], added["kind"], added["empty_pages"]) == (0, 1, "pdf", [2])

    _, out, _ = ask(capsys, "list", "--json")
    assert [item["title"] for item in json.loads(out)] == ["Brev"]
    _, out, _ = ask(capsys, "show", "1", "--json")
    shown = json.loads(out)
    assert shown["sha256"] == added["sha256"]
    assert shown["text"]["pages"][0]["paragraphs"][0]["text"] == LETTER[0]


def test_the_same_file_again_is_one_more_use(capsys: pytest.CaptureFixture[str], files: dict[str, str]) -> None:
    """Adding a file twice keeps it once."""
    for expected in (True, False):
        _, out, _ = ask(capsys, "add", files["brev.txt"], "--municipality", "5020", "--json")
        assert json.loads(out)["documents"][0]["new"] is expected
    _, out, _ = ask(capsys, "list", "--json")
    (item,) = json.loads(out)
    assert len(item["uses"]) == 2


def test_files_of_a_mail_are_offered_and_added(capsys: pytest.CaptureFixture[str], files: dict[str, str]) -> None:
    """What came with an e-mail is listed, and added when asked for."""
    _, out, _ = ask(capsys, "add", files["post.eml"], "--municipality", "5020")
    assert "vedlegg.txt" in out
    assert "--attachments" in out
    _, out, _ = ask(capsys, "add", files["post.eml"], "--municipality", "5020", "--attachments")
    assert "Dokument 2: vedlegg.txt" in out


def test_an_identity_number_stops_only_its_own_file(
    capsys: pytest.CaptureFixture[str], files: dict[str, str], tmp_path: Path
) -> None:
    """A file with an identity number is told with its page and not kept; the others are. A masked copy is kept."""
    letter = tmp_path / "f.pdf"
    letter.write_bytes(made.pdf([LETTER, [NUMBER]]))
    code, out, err = ask(capsys, "add", str(letter), files["brev.txt"], "--municipality", "5020")
    assert code == 2
    assert say("problem.sensitive_page", "nb", page=2, paragraph=1, what=say("sensitive.kind.identity", "nb")) in err
    assert say("problem.sensitive_choose_mask", "nb") in err
    assert "brev.txt" in out
    assert ask(capsys, "add", str(letter), "--municipality", "5020", "--despite", "laget for testing")[0] == 2
    code, out, _ = ask(capsys, "add", str(letter), "--municipality", "5020", "--mask")
    assert code == 0
    assert say("cli.evidence.masked", "nb", n=1) in out
    _, out, _ = ask(capsys, "show", "2")
    assert say("sensitive.mask.identity", "nb") in out


@pytest.mark.parametrize("language", [language.value for language in Language])
def test_what_may_be_kept_is_kept_with_a_reason(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, language: str
) -> None:
    """A phone number stops a file, both ways on are told, also as JSON, and a reason keeps it."""
    letter = tmp_path / "t.txt"
    letter.write_text("Ring oss: mobil 912 34 567. Om natten er senteret ubemannet.", "utf-8")
    told = ("add", str(letter), "--municipality", "5020", "--lang", language)
    code, _, err = ask(capsys, *told)
    assert code == 2
    assert say("problem.sensitive_choose_keep", language) in err
    assert "912" not in err
    _, out, _ = ask(capsys, *told, "--json")
    assert [item["code"] for item in json.loads(out)["problems"]] == ["sensitive_page", "sensitive_choose_keep"]
    code, out, _ = ask(capsys, *told, "--despite", "sentralbordet")
    assert code == 0
    what = say("sensitive.sign.rota", language)
    assert say("cli.evidence.suggested", language, what=what, page=1, paragraph=1) in out
    assert "sentralbordet" in ask(capsys, "show", "1")[1]


def test_a_content_is_destroyed(capsys: pytest.CaptureFixture[str], files: dict[str, str], tmp_path: Path) -> None:
    """A destroyed content cannot be shown or added again, its reason can be read, and its bytes are gone."""
    _, out, _ = ask(capsys, "add", files["brev.txt"], "--municipality", "5020", "--json")
    sha256 = json.loads(out)["documents"][0]["sha256"]
    assert ask(capsys, "destroy", sha256, "--reason", " ")[0] == 2
    assert ask(capsys, "destroy", sha256, "--reason", "feil fil", "--by", "arkivar")[0] == 0
    _, out, _ = ask(capsys, "show", "1")
    assert "feil fil" in out
    assert LETTER[0] not in out
    code, _, err = ask(capsys, "add", files["brev.txt"], "--municipality", "5020")
    assert code == 2
    assert "feil fil" in err
    stored = b"".join(file.read_bytes() for file in (tmp_path / "data").iterdir())
    assert LETTER[0].encode() not in stored


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("add", "{}", "--municipality", "9999"), "document_municipality"),
        (("add", "{}", "--municipality", "5020", "--date", "i fjor"), "document_no_such_day"),
        (("add", "{}", "{}", "--municipality", "5020", "--title", "x"), "document_title_many"),
        (("add", "{}", "--municipality", "5020", "--document", "7"), "document_unknown"),
        (("add", "/finnes/ikke.pdf", "--municipality", "5020"), "no_such_file"),
        (("add", "/", "--municipality", "5020"), "is_a_folder"),
        (("show", "7"), "document_no_such"),
        (("destroy", "0" * 64, "--reason", "x"), "document_no_content"),
    ],
)
@pytest.mark.parametrize("language", [language.value for language in Language])
def test_what_is_wrong_is_told(
    capsys: pytest.CaptureFixture[str], files: dict[str, str], arguments: tuple[str, ...], code: str, language: str
) -> None:
    """A mistake gives exit code 2 and a sentence in the language asked for."""
    asked = [part.replace("{}", files["brev.txt"]) for part in arguments]
    returned, _, err = ask(capsys, *asked, "--lang", language)
    beginning = say(f"problem.{code}", language).partition("{")[0]

    assert returned == 2
    assert beginning in err
