"""The mail server: where it is, what a mail says, and what it makes of one.

Nothing here tells anybody an address, nor what a mail server answered: both could reach the log.
"""

from __future__ import annotations

import hashlib
import ipaddress
import smtplib
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final, Protocol
from urllib.parse import urlsplit

from controls.settings import MailTls, Settings, variable
from models.errors import Problem, ProblemError, Where
from models.notices import Notice
from models.texts import say
from models.words import Language

#: how long a mail server may take for each step, in seconds
PATIENCE: Final = 20.0
#: more things than this are counted in a mail, not listed
LISTED: Final = 20
_PERMANENT = 500
_WRONG_PASSWORD = frozenset({534, 535, 538})


class CarrierError(Exception):
    """No mail at all can be sent now. `code`: what is wrong, of CODES; for the administrator."""

    #: not reached or not willing; no encryption that can be trusted; user or password; the sender's address
    CODES = ("unreachable", "tls", "password", "sender")

    def __init__(self, code: str) -> None:
        """`code`: one of CODES."""
        super().__init__(code)
        self.code = code


class NotTakenError(Exception):
    """The mail server did not take one mail. `for_good`: it never will."""

    def __init__(self, *, for_good: bool) -> None:
        """`for_good`: whether trying again is of no use."""
        super().__init__("refused" if for_good else "later")
        self.for_good = for_good


@dataclass(frozen=True)
class MailServer:
    """Where mails go, and from whom. `address`: where people find this installation, without a slash at the end."""

    host: str
    port: int
    tls: MailTls
    sender: str
    address: str
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def own_name(self) -> str:
        """The name by which this installation is known."""
        return urlsplit(self.address).hostname or "localhost"


def _is_own_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def mail_server(settings: Settings) -> MailServer | None:
    """The mail server by the settings; None when there is none, and no notices are sent.

    Raises ProblemError that says what is missing: the sender, our own address, the password, or encryption.
    """
    if not settings.smtp_host:
        return None
    found = [
        Problem("notices_setting", {"name": variable(name)})
        for name in ("smtp_from", "address")
        if not getattr(settings, name)
    ]
    if bool(settings.smtp_user) is not (settings.smtp_password_file is not None):
        missing = "smtp_password_file" if settings.smtp_user else "smtp_user"
        found.append(Problem("notices_setting", {"name": variable(missing)}))
    if settings.smtp_tls is MailTls.NONE and settings.smtp_user and not _is_own_machine(settings.smtp_host):
        found.append(Problem("notices_open_password", {"name": variable("smtp_tls")}))
    if found:
        raise ProblemError(found)
    return MailServer(
        settings.smtp_host, settings.smtp_port, settings.smtp_tls, settings.smtp_from or "", settings.address or "",
        settings.smtp_user or "", _password(settings),
    )  # fmt: skip


def _password(settings: Settings) -> str:
    file = settings.smtp_password_file
    if file is None:
        return ""
    try:
        return file.expanduser().read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        told = {"detail": getattr(error, "strerror", None) or type(error).__name__}
        raise ProblemError.one("settings_file_read", where=Where(file=str(file)), arguments=told) from None


# --- what a mail says ---


def mail(server: MailServer, to: str, notices: Sequence[Notice], language: Language, now: datetime) -> EmailMessage:
    """A mail that says that something waits, and where: no name, no finding, nothing of the evidence.

    `notices`: one or more, to one account; what waits at one place is told once. The same notices give the same
    Message-ID, so that a mail that was sent twice can be known as one.
    """
    shown = list(dict.fromkeys((notice.waits, notice.path) for notice in notices))
    lines = [say("notices.mail.greeting", language), "", say("notices.mail.lead", language, n=len(shown)), ""]
    for waits, path in shown[:LISTED]:
        lines += [f"- {say(f'notices.waits.{waits.value}', language)}", f"  {server.address}{path}"]
    if len(shown) > LISTED:
        lines.append(f"- {say('notices.mail.more', language, n=len(shown) - LISTED)}")
    all_of_it = say("notices.mail.all", language, link=f"{server.address}/for-meg")
    lines += ["", all_of_it, "", say("notices.mail.foot", language), ""]
    message = EmailMessage(policy=SMTP)
    message["Subject"] = say("notices.mail.subject", language, n=len(shown))
    message["From"] = server.sender
    message["To"] = to
    message["Date"] = format_datetime(now)
    ids = ",".join(str(notice.id) for notice in notices)
    message["Message-ID"] = f"<{hashlib.sha256(ids.encode()).hexdigest()[:32]}@{server.own_name}>"
    # asks machines not to answer (RFC 3834)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content("\n".join(lines))
    # after the text, which comes with such headers of its own
    message["Content-Language"] = language.value
    return message


# --- handing it over ---


class Carrier(Protocol):
    """A mail server that is reached."""

    def hand_over(self, message: EmailMessage) -> None:
        """Hand a mail over. Raises NotTakenError, or CarrierError when nothing more can be sent now."""


class _Smtp:
    def __init__(self, connection: smtplib.SMTP, sender: str) -> None:
        self._connection = connection
        self._sender = sender

    def hand_over(self, message: EmailMessage) -> None:
        try:
            self._connection.send_message(message, self._sender, [str(message["To"])])
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            raise NotTakenError(for_good=min(codes, default=0) >= _PERMANENT) from None
        except smtplib.SMTPSenderRefused as error:
            # the sender's address stands in the settings: no mail at all will be taken
            raise CarrierError("sender" if error.smtp_code >= _PERMANENT else "unreachable") from None
        except (smtplib.SMTPNotSupportedError, UnicodeError):
            # an address that this server has no way to write
            raise NotTakenError(for_good=True) from None
        except smtplib.SMTPResponseException as error:
            raise NotTakenError(for_good=error.smtp_code >= _PERMANENT) from None
        except (smtplib.SMTPException, OSError):
            raise CarrierError("unreachable") from None


def _connected(server: MailServer) -> smtplib.SMTP:
    context = ssl.create_default_context()
    if server.tls is MailTls.TLS:
        return smtplib.SMTP_SSL(
            server.host, server.port, local_hostname=server.own_name, timeout=PATIENCE, context=context
        )
    connection = smtplib.SMTP(server.host, server.port, local_hostname=server.own_name, timeout=PATIENCE)
    if server.tls is MailTls.STARTTLS:
        try:
            connection.starttls(context=context)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def carrier(server: MailServer) -> Iterator[Carrier]:
    """Reach a mail server while this lasts. Raises CarrierError when it cannot be reached or used.

    The certificate must be good, for the name in the settings; nothing is sent unencrypted unless they say so.
    """
    try:
        connection = _connected(server)
    except (ssl.SSLError, smtplib.SMTPNotSupportedError):
        raise CarrierError("tls") from None
    except (smtplib.SMTPException, OSError, UnicodeError):
        raise CarrierError("unreachable") from None
    try:
        if server.user:
            _sign_in(connection, server)
        yield _Smtp(connection, server.sender)
    finally:
        try:
            connection.quit()
        except (smtplib.SMTPException, OSError):
            connection.close()


def _sign_in(connection: smtplib.SMTP, server: MailServer) -> None:
    try:
        connection.login(server.user, server.password)
    except smtplib.SMTPAuthenticationError as error:
        raise CarrierError("password" if error.smtp_code in _WRONG_PASSWORD else "unreachable") from None
    except (smtplib.SMTPNotSupportedError, UnicodeError):
        # it offers no way to sign in here, or none for such a password
        raise CarrierError("password") from None
    except (smtplib.SMTPException, OSError):
        raise CarrierError("unreachable") from None
