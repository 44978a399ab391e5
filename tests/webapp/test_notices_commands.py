"""The commands of notices say in the reader's language what was sent and what is wrong, and no address ever."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from controls.notices.outbox import Outbox
from controls.notices.wiring import outbox_of
from controls.settings import Settings
from controls.storage import open_store
from controls.storage.accounts import Accounts
from controls.storage.notices import Notices
from models.access import Membership, Role
from models.notices import NewNotice, Passage, Waits
from models.texts import say
from models.words import Language
from tests.fake_mail import PASSWORD, USER, Post, post
from tests.webapp.processes import free_port
from webapp.cli import _now
from webapp.cli import run as run_line
from webapp.logs import set_up
from webapp.notifying import Worker

Run = Callable[..., tuple[int, str, str]]
ADDRESS = "leiar@hemmeleg.example"


@pytest.fixture
def notices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with an account and a notice to it, which the command line uses."""
    path = tmp_path / "notices.sqlite3"
    monkeypatch.setenv("TILSYNSKLAR_DATABASE_URL", f"sqlite:///{path}")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    store = open_store(f"sqlite:///{path}")
    membership = Membership(role=Role.OFFICER, place="5020")
    number = Accounts(store.engine).add("leiar", ADDRESS, "test", _now(), [membership])
    new = NewNotice(account=number, key="k", waits=Waits.COMMENT, path="/runde/1")
    Notices(store.engine).add([new], _now())
    store.close()
    return path


@pytest.fixture
def to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Sets where mails go."""

    def job(port: int, password: str = PASSWORD) -> None:
        (tmp_path / "passord").write_text(password, "utf-8")
        told = {
            "SMTP_HOST": "localhost", "SMTP_PORT": str(port), "SMTP_FROM": "tilsyn@example.no",
            "ADDRESS": "https://tilsyn.example.no", "SMTP_USER": USER,
            "SMTP_PASSWORD_FILE": str(tmp_path / "passord"),
        }  # fmt: skip
        for name, value in told.items():
            monkeypatch.setenv(f"TILSYNSKLAR_{name}", value)

    return job


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command: its exit code, and what was printed and told as wrong, with all space as one blank."""

    def asked(*words: str) -> tuple[int, str, str]:
        code = run_line(["notices", *words])
        told = capsys.readouterr()
        assert ADDRESS not in told.out + told.err
        return code, " ".join(told.out.split()), " ".join(told.err.split())

    return asked


def passages(path: Path) -> dict[Passage, int]:
    """How many notices there are of each passage, those with none left out."""
    store = open_store(f"sqlite:///{path}")
    try:
        return {one: count for one, count in Notices(store.engine).tally().passages.items() if count}
    finally:
        store.close()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("command", ["send", "remind", "show"])
def test_without_a_mail_server_it_is_off(notices: Path, run: Run, language: Language, command: str) -> None:
    """Without the setting every command says that notices are off, and nothing goes anywhere."""
    code, out, err = run(command, "--lang", language.value)

    assert (code, err) == (0, "")
    assert say("cli.notices.off", language) in out
    assert passages(notices) == {Passage.WAITING: 1}


def test_what_waits_is_sent_once(notices: Path, run: Run, to: Callable[..., None], tmp_path: Path) -> None:
    """The command sends what waits, and the next time there is nothing to send."""
    with post(tmp_path, tls="starttls", sign_in=True) as running:
        to(running.port)
        first, second = run("send"), run("send")

    assert first == (0, "Nye varsler: 0. Sendt: 1. Prøves igjen: 0. Gitt opp: 0.", "")
    assert second == (0, "Nye varsler: 0. Sendt: 0. Prøves igjen: 0. Gitt opp: 0.", "")
    assert running.recipients == [[ADDRESS]]
    assert passages(notices) == {Passage.SENT: 1}
    assert run("show")[1].startswith("Varsler på e-post går til localhost. venter: 0 sendt: 1")


@pytest.mark.parametrize("language", Language)
def test_a_wrong_password_is_told_to_the_administrator(
    notices: Path, run: Run, to: Callable[..., None], tmp_path: Path, language: Language
) -> None:
    """A wrong password is told in words with what to do, without the password; everything waits."""
    with post(tmp_path, tls="starttls", sign_in=True) as running:
        to(running.port, "gal-loyndom")
        code, _, err = run("send", "--lang", language.value)
        told = {"host": "localhost", "port": running.port}

    assert code == 1
    assert say("problem.notices_password", language, **told) in err
    assert "gal-loyndom" not in err
    assert passages(notices) == {Passage.WAITING: 1}
    assert say("word.notice_problem.password", language) in run("show", "--lang", language.value)[1]


def test_a_mail_server_that_is_not_there_is_told(notices: Path, run: Run, to: Callable[..., None]) -> None:
    """Nobody listening is told with the settings to look at."""
    to(free_port())
    code, _, err = run("send")

    assert code == 1
    assert "TILSYNSKLAR_SMTP_PORT" in err
    assert passages(notices) == {Passage.WAITING: 1}


def test_half_a_mail_server_is_refused(notices: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mail server without a sender is told before anything is done."""
    monkeypatch.setenv("TILSYNSKLAR_SMTP_HOST", "localhost")
    code, _, err = run("send")

    assert code == 2
    assert "TILSYNSKLAR_SMTP_FROM" in err
    assert notices.exists()


# --- from the server ---


def worker(path: Path, running: Post, tmp_path: Path) -> tuple[Worker, Outbox]:
    """A worker of a server process."""
    (tmp_path / "passord").write_text(PASSWORD, "utf-8")
    settings = Settings.model_validate({
        "data": tmp_path, "smtp_host": "localhost", "smtp_port": running.port, "smtp_from": "tilsyn@example.no",
        "address": "https://tilsyn.example.no", "smtp_user": USER, "smtp_password_file": tmp_path / "passord",
        "smtp_every": 1,
    })  # fmt: skip
    outbox = outbox_of(settings, open_store(f"sqlite:///{path}").engine)
    return Worker(outbox, _now, 0.05), outbox


def test_the_server_sends_by_itself_and_logs_no_address(notices: Path, tmp_path: Path) -> None:
    """Two processes that both send hand the mail over once; the log has numbers and no address."""
    log = io.StringIO()
    set_up("info", log)
    with post(tmp_path, tls="starttls", sign_in=True) as running:
        pair = [worker(notices, running, tmp_path)[0] for _ in range(2)]
        for one in pair:
            one.start()
        for _ in range(200):
            if running.taken:
                break
            pair[0].turn()
        for one in pair:
            one.stop()

    assert len(running.taken) == 1
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    (told,) = [line for line in lines if line["event"] == "notices"]
    assert (told["sent"], told["given_up"]) == (1, 0)
    assert ADDRESS not in log.getvalue()


def test_what_goes_wrong_in_the_server_is_logged_by_its_code(
    notices: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A mail server that cannot be used, and a mistake of ours, are logged, and the thread goes on."""
    log = io.StringIO()
    set_up("info", log)
    with post(tmp_path, tls="starttls", sign_in=True) as running:
        (tmp_path / "passord").write_text("feil", "utf-8")
        one, outbox = worker(notices, running, tmp_path)
    one.turn()

    def broken(*_: object) -> int:
        raise RuntimeError(ADDRESS)

    monkeypatch.setattr(outbox, "collect", broken)
    one.turn()
    lines = [json.loads(line) for line in log.getvalue().splitlines()]
    failed = [line for line in lines if line["event"] == "notices_failed"]

    assert [line.get("problem") for line in failed] == ["unreachable", None]
    assert failed[1]["error"] == "RuntimeError"
    assert ADDRESS not in log.getvalue()
