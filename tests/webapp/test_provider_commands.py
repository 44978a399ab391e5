"""Whoever runs the machine answers agreements for a provider that has no account, and for no other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from controls.evidence.desk import Desk
from controls.storage import Store, open_store
from controls.storage.accounts import Accounts
from controls.visible import Visible
from models.access import Membership, Role
from models.holdings import Confirmation
from models.words import ExitCode, Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from tests.controls.evidence_made import NOW, Made
from webapp.cli import run as run_line

Run = Callable[..., tuple[int, str, str]]
STATES = {"nb": "venter på svar", "nn": "ventar på svar", "en": "waits"}


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """The database that the command line uses."""
    url = f"sqlite:///{tmp_path / 'providers.sqlite3'}"
    monkeypatch.setenv("TILSYNSKLAR_DATABASE_URL", url)
    opened = open_store(url)
    yield opened
    opened.close()


@pytest.fixture
def here(store: Store, pack: Pack, municipalities: Municipalities) -> Made:
    """The evidence in it: two municipalities that say that they have an agreement with a centre."""
    made = Made(Desk.of(store.engine, municipalities, pack))
    centre = made.centre()
    made.claim("5020", centre, to="2030-12-31")
    made.claim("5001", centre)
    return made


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command: its exit code, and what was printed and told as wrong, with all space as one blank."""

    def asked(*words: str) -> tuple[int, str, str]:
        code = run_line(["provider", *words])
        out, err = capsys.readouterr()
        return code, " ".join(out.split()), " ".join(err.split())

    return asked


def states(here: Made) -> dict[str, Confirmation]:
    """Where the agreement of each municipality stands."""
    return {one.holder.id: one.state for one in here.confirming.of(1)}


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("language", list(Language))
def test_there_may_be_no_agreements(run: Run, language: Language) -> None:
    """An empty list says so in the reader's language."""
    code, out, _ = run("list", "--lang", language.value)
    assert code == ExitCode.EVALUATED
    assert out
    assert "{" not in out


@pytest.mark.parametrize("language", list(Language))
def test_an_agreement_is_confirmed_and_closed_again(
    run: Run, here: Made, store: Store, municipalities: Municipalities, language: Language
) -> None:
    """The list tells what waits; what is confirmed opens that municipality's reading, and refusing closes it."""
    visible = Visible(store.engine, municipalities, NOW.date)
    told = ("--lang", language.value)
    _, listed, _ = run("list", *told)
    assert "5020 a1 Osen: Eksempelfylket krisesenter IKS, … – 2030-12-31:" in listed
    assert listed.count(STATES[language.value]) == 2

    assert run("confirm", "5020", "a1", "--by", "Daglig leder, per brev", *told)[0] == ExitCode.EVALUATED
    assert states(here) == {"5020": Confirmation.CONFIRMED, "5001": Confirmation.WAITING}
    assert list(visible.readers_of_holder("t1")) == ["t1", "5020"]
    answered = here.confirming.of(1)[1].answered
    assert answered is not None
    assert answered.by == "Daglig leder, per brev"

    for number in ("5020", "5001"):
        assert run("refuse", number, "a1", "--reason", "Ingen avtale.", *told)[0] == ExitCode.EVALUATED
    assert states(here) == {"5020": Confirmation.TAKEN_BACK, "5001": Confirmation.REFUSED}
    assert list(visible.readers_of_holder("t1")) == ["t1"]


def test_a_centre_with_an_account_answers_itself(run: Run, here: Made, store: Store) -> None:
    """Where somebody of the centre can sign in, the machine does not open for them; closing is always possible."""
    member = Membership(role=Role.CENTRE, place="t1")
    number = Accounts(store.engine).add("leiar", "leiar@eksempel.example", "test", NOW, [member])
    code, _, err = run("confirm", "5020", "a1")
    assert (code, states(here)["5020"]) == (ExitCode.UNUSABLE, Confirmation.WAITING)
    assert "Eksempelfylket krisesenter IKS har konto her" in err

    assert run("refuse", "5020", "a1", "--reason", "x")[0] == ExitCode.EVALUATED
    Accounts(store.engine).end(number, "test", NOW)
    assert run("confirm", "5020", "a1")[0] == ExitCode.EVALUATED
    assert states(here)["5020"] is Confirmation.CONFIRMED


@pytest.mark.parametrize(
    "words",
    [
        ("confirm", "5020", "a9"),
        ("confirm", "t1", "a1"),
        ("confirm", "[bold]", "a1"),
        ("refuse", "4601", "a1", "--reason", "x"),
        ("refuse", "5020", "a1", "--reason", " "),
        ("refuse", "5020", "a1", "--reason", "fnr 13097248022"),
    ],
)
def test_what_cannot_be_used_is_told(run: Run, here: Made, words: tuple[str, ...]) -> None:
    """What is no agreement, and a reason that cannot be kept, are told without a trace, and nothing happens."""
    code, out, err = run(*words)
    assert (code, out) == (ExitCode.UNUSABLE, "")
    assert err
    assert "13097248022" not in err
    assert set(states(here).values()) == {Confirmation.WAITING}
