"""What goes to a mail server, over a real one: encrypted, signed in, and saying no more than that something waits."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from controls.notices.mail import CarrierError, MailServer, NotTakenError, carrier, mail, mail_server
from controls.notices.outbox import BACK_OFF, Sent
from controls.settings import MailTls, Settings
from models.errors import ProblemError
from models.notices import NewNotice, Notice, Waits
from models.words import Language
from tests.controls.notices.conftest import Box, server
from tests.controls.rounds.made import NOW
from tests.fake_mail import PASSWORD, USER, post
from tests.webapp.processes import free_port

TO = "konto2@example.no"


def notice(number: int = 1, waits: Waits = Waits.APPROVAL, path: str = "/runde/7") -> Notice:
    """A notice on its way."""
    return Notice(id=number, account=2, key=f"k{number}", waits=waits, path=path, made_at=NOW)


def send(to: MailServer, *notices: Notice) -> None:
    """Send a mail."""
    with carrier(to) as reached:
        reached.hand_over(mail(to, TO, notices or [notice()], Language.NB, NOW))


@pytest.fixture(autouse=True)
def _trusting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The authority of the test's own mail server is trusted, as one of the machine's is."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))


@pytest.mark.parametrize(("tls", "secure"), [("none", False), ("starttls", True), ("tls", True)])
def test_a_mail_arrives_the_way_the_settings_say(tmp_path: Path, tls: str, secure: bool) -> None:
    """With either kind of encryption, or without, the mail arrives once, to one receiver."""
    with post(tmp_path, tls=tls) as running:
        send(server(running.port, tls=MailTls(tls)))

    assert running.secure == [secure]
    assert running.recipients == [[TO]]
    (taken,) = running.taken
    assert (taken["To"], taken["From"]) == (TO, "tilsynsklar@example.no")


def test_the_mail_says_only_that_something_waits() -> None:
    """Subject and text are the words for what kind of thing waits, and links to it; nothing else is in the mail."""
    found = [notice(1), notice(2, Waits.COMMENT, "/runde/7/funn/KRL-2-1"), notice(3, Waits.APPROVAL)]
    message = mail(server(), TO, found, Language.NB, NOW)

    assert message["Subject"] == "2 ting venter på deg i Tilsynsklar"
    assert message.get_content_type() == "text/plain"
    assert message.get_content().replace("\r\n", "\n") == (
        "Hei,\n\nDisse 2 tingene venter på deg:\n\n"
        "- En egenkontroll venter på godkjenning\n  https://tilsyn.example.no/runde/7\n"
        "- En kommentar er rettet til deg\n  https://tilsyn.example.no/runde/7/funn/KRL-2-1\n\n"
        "Alt som venter på deg: https://tilsyn.example.no/for-meg\n\n"
        "Du må logge inn for å se hva det gjelder. Denne e-posten er sendt av programmet, "
        "og svar på den blir ikke lest.\n"
    )


@pytest.mark.parametrize("language", Language)
def test_the_mail_is_in_the_language_it_is_asked_for_in(language: Language) -> None:
    """Each language has its own subject, and no blank is left unfilled in any of them."""
    message = mail(server(), TO, [notice()], language, NOW)
    subjects = {str(mail(server(), TO, [notice()], one, NOW)["Subject"]) for one in Language}

    assert len(subjects) == len(Language)
    assert message["Content-Language"] == language.value
    assert not re.search(r"[{}]", str(message["Subject"]) + message.get_content())


def test_a_long_list_is_counted() -> None:
    """A mail lists the first, and counts the rest."""
    found = [notice(number, path=f"/runde/{number}") for number in range(1, 31)]
    text = mail(server(), TO, found, Language.NB, NOW).get_content()

    assert text.count("/runde/") == 20
    assert "og 10 ting til" in text


def test_the_same_notices_have_the_same_message_id() -> None:
    """A mail that had to be sent again can be known as the same one; another one is another."""
    ids = [
        mail(server(), TO, found, Language.NB, NOW)["Message-ID"]
        for found in ([notice(1)], [notice(1)], [notice(1), notice(2)])
    ]

    assert ids[0] == ids[1] != ids[2]
    assert all(re.fullmatch(r"<[0-9a-f]{32}@tilsyn\.example\.no>", str(one)) for one in ids)


def test_the_mail_asks_machines_not_to_answer() -> None:
    """Holiday answers and the like stay away (RFC 3834)."""
    assert mail(server(), TO, [notice()], Language.NB, NOW)["Auto-Submitted"] == "auto-generated"


def test_who_we_are_is_asked_for(tmp_path: Path) -> None:
    """With the right user and password the mail is taken; they go over the encrypted connection alone."""
    with post(tmp_path, tls="starttls", sign_in=True) as running:
        send(server(running.port, tls=MailTls.STARTTLS, user=USER, password=PASSWORD))

    assert running.secure == [True]


@pytest.mark.parametrize("password", ["feil", "", "æøå"])
def test_a_wrong_password_is_told_as_one(tmp_path: Path, password: str) -> None:
    """A wrong password is told as such, and nothing is sent."""
    with post(tmp_path, tls="starttls", sign_in=True) as running, pytest.raises(CarrierError) as told:
        send(server(running.port, tls=MailTls.STARTTLS, user=USER, password=password))

    assert str(told.value) == "password"
    assert running.tries == 0


@pytest.mark.parametrize("tls", ["starttls", "tls"])
def test_a_certificate_of_another_is_not_trusted(tmp_path: Path, tls: str) -> None:
    """A certificate for another name ends it before anything is told."""
    with post(tmp_path, tls=tls, name="annan.example.no") as running, pytest.raises(CarrierError) as told:
        send(server(running.port, tls=MailTls(tls)))

    assert told.value.code == "tls"
    assert running.tries == 0


def test_an_unknown_authority_is_not_trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A certificate that nobody we trust has signed ends it."""
    with post(tmp_path, tls="starttls") as running:
        monkeypatch.delenv("SSL_CERT_FILE")
        with pytest.raises(CarrierError, match="tls"):
            send(server(running.port, tls=MailTls.STARTTLS))

    assert running.tries == 0


def test_encryption_that_is_not_offered_is_not_done_without(tmp_path: Path) -> None:
    """Where the settings ask for encryption and the server has none, nothing is sent."""
    with post(tmp_path) as running, pytest.raises(CarrierError, match="tls"):
        send(server(running.port, tls=MailTls.STARTTLS))

    assert running.tries == 0


def test_a_server_that_is_not_there_is_told() -> None:
    """Nobody listening is told as such."""
    with pytest.raises(CarrierError, match="unreachable"):
        send(server(free_port()))


@pytest.mark.parametrize(("answer", "for_good"), [("451 Busy", False), ("452 Full", False), ("554 No", True)])
def test_what_the_server_says_to_a_mail_counts(tmp_path: Path, answer: str, for_good: bool) -> None:
    """4xx is later, 5xx is never, whether it is said to the receiver or to the mail; the message is not repeated."""
    for kind in ("answers", "recipient_answers"):
        with post(tmp_path) as running:
            getattr(running, kind).append(answer)
            with pytest.raises(NotTakenError) as told:
                send(server(running.port))
        assert told.value.for_good is for_good
        assert TO not in repr(told.value) + str(told.value.__cause__)
        assert running.taken == []


@pytest.mark.parametrize(("answer", "code"), [("550 Not you", "sender"), ("451 Busy", "unreachable")])
def test_a_sender_that_is_not_taken_is_the_administrators(tmp_path: Path, answer: str, code: str) -> None:
    """A sender's address that the server does not take stops everything: it stands in the settings."""
    with post(tmp_path) as running:
        running.sender_answer = answer
        with pytest.raises(CarrierError, match=code):
            send(server(running.port))


def test_a_mail_goes_the_whole_way_once(box: Box, tmp_path: Path) -> None:
    """From the outbox over a real server: refused for now, tried again after the pause, taken once."""
    box.notices.add([NewNotice(account=2, key="k", waits=Waits.APPROVAL, path="/runde/7")], NOW)
    with post(tmp_path, tls="starttls", sign_in=True) as running:
        running.answers.append("451 Busy")
        outbox = box.outbox(server(running.port, tls=MailTls.STARTTLS, user=USER, password=PASSWORD))
        assert outbox.send(box.clock) == Sent(again=1)
        box.later(BACK_OFF[0])
        assert outbox.send(box.clock) == Sent(sent=1)
        box.later(timedelta(days=1))
        assert outbox.send(box.clock) == Sent()

    assert running.tries == 2
    (taken,) = running.taken
    assert taken["Subject"] == "Noko ventar på deg i Tilsynsklar"
    assert "https://tilsyn.example.no/runde/7" in taken.get_content()


# --- settings ---


def settings(tmp_path: Path, **told: object) -> Settings:
    """Settings with a mail server."""
    (tmp_path / "passord").write_text("  hemmeleg\n", "utf-8")
    given: dict[str, object] = {
        "data": tmp_path, "smtp_host": "mail.example.no", "smtp_from": "tilsyn@example.no",
        "address": "https://tilsyn.example.no", **told,
    }  # fmt: skip
    return Settings(**given)  # type: ignore[arg-type]  # a test names what it changes


def test_notices_are_off_by_themselves(tmp_path: Path) -> None:
    """Without a mail server in the settings there is none, whatever else is set."""
    assert mail_server(Settings(data=tmp_path)) is None
    assert mail_server(settings(tmp_path, smtp_host="")) is None


def test_the_mail_server_is_that_of_the_settings(tmp_path: Path) -> None:
    """The password comes from its file, without the line's end, and is shown nowhere."""
    told = settings(tmp_path, smtp_user="oss", smtp_password_file=tmp_path / "passord", smtp_port=465, smtp_tls="tls")
    found = mail_server(told)

    assert found == MailServer(
        "mail.example.no", 465, MailTls.TLS, "tilsyn@example.no", "https://tilsyn.example.no", "oss", "hemmeleg"
    )
    assert "hemmeleg" not in repr(found)
    assert found is not None
    assert found.own_name == "tilsyn.example.no"


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ({"smtp_from": None}, ["TILSYNSKLAR_SMTP_FROM"]),
        ({"address": None, "smtp_from": None}, ["TILSYNSKLAR_SMTP_FROM", "TILSYNSKLAR_ADDRESS"]),
        ({"smtp_user": "oss"}, ["TILSYNSKLAR_SMTP_PASSWORD_FILE"]),
        ({"smtp_password_file": "passord"}, ["TILSYNSKLAR_SMTP_USER"]),
    ],
)
def test_what_is_missing_is_told(tmp_path: Path, told: dict[str, object], names: list[str]) -> None:
    """A mail server that is half told is told about, every missing setting by its name."""
    with pytest.raises(ProblemError) as error:
        mail_server(settings(tmp_path, **told))

    assert [problem.arguments["name"] for problem in error.value.problems] == names
    assert {problem.code for problem in error.value.problems} == {"notices_setting"}


def test_a_password_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """The file is named, and what is wrong with it."""
    with pytest.raises(ProblemError) as error:
        mail_server(settings(tmp_path, smtp_user="oss", smtp_password_file=tmp_path / "borte"))

    (problem,) = error.value.problems
    assert (problem.code, problem.where.file) == ("settings_file_read", str(tmp_path / "borte"))


@pytest.mark.parametrize(("host", "refused"), [("mail.example.no", True), ("localhost", False), ("::1", False)])
def test_a_password_never_goes_over_a_network_unencrypted(tmp_path: Path, host: str, refused: bool) -> None:
    """User and password without encryption are only for a mail server on this machine."""
    told = settings(
        tmp_path, smtp_host=host, smtp_tls="none", smtp_user="oss", smtp_password_file=tmp_path / "passord"
    )  # fmt: skip
    if not refused:
        assert mail_server(told) is not None
        return
    with pytest.raises(ProblemError) as error:
        mail_server(told)
    assert [problem.code for problem in error.value.problems] == ["notices_open_password"]
