"""A real SMTP server (aiosmtpd) on this machine, which keeps what it took, or refuses in ways of its own."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.webapp.processes import free_port

#: the only user there is, and the password
USER, PASSWORD = "tilsynsklar", "rett-passord"


@dataclass
class Post:
    """A mail server while it runs.

    `answers`: what it says to the next mails, such as `451 Busy`; then it takes them. `sender_answer`: to every
    sender. `taken`: the mails it took; `tries`: how many mails it was offered; `secure`: whether each came encrypted.
    """

    host: str = "localhost"
    port: int = 0
    answers: list[str] = field(default_factory=list)
    recipient_answers: list[str] = field(default_factory=list)
    sender_answer: str = ""
    taken: list[EmailMessage] = field(default_factory=list)
    recipients: list[list[str]] = field(default_factory=list)
    secure: list[bool] = field(default_factory=list)
    tries: int = 0

    # aiosmtpd finds what it calls by these names

    async def handle_MAIL(  # noqa: N802 - the name is aiosmtpd's
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Who it is from."""
        if self.sender_answer:
            return self.sender_answer
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(  # noqa: N802 - the name is aiosmtpd's
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Who it is to."""
        if self.recipient_answers:
            self.tries += 1
            return self.recipient_answers.pop(0)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        """The mail itself."""
        self.tries += 1
        if self.answers:
            return self.answers.pop(0)
        content = envelope.content
        assert isinstance(content, bytes)
        message = message_from_bytes(content, policy=default)
        assert isinstance(message, EmailMessage)
        self.taken.append(message)
        self.recipients.append(list(envelope.rcpt_tos))
        self.secure.append(server.transport is not None and server.transport.get_extra_info("ssl_object") is not None)
        return "250 OK"


def _signed_in(_server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, told: Any) -> AuthResult:  # noqa: ANN401 - as aiosmtpd has it
    right = isinstance(told, LoginPassword) and (told.login, told.password) == (USER.encode(), PASSWORD.encode())
    # not handled: aiosmtpd answers 535, as it should
    return AuthResult(success=right, handled=False)


@contextmanager
def post(folder: Path, *, tls: str = "none", sign_in: bool = False, name: str = "localhost") -> Iterator[Post]:
    """A mail server while the block runs, on a port of its own.

    `tls`: `none`, `starttls` or `tls`; the authority that made its certificate is in `folder / "ca.pem"`. `name`: who
    the certificate is for; `sign_in`: whether it takes mail only from USER,
    which goes with `starttls`.
    """
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(name).configure_cert(context)
    running = Post()
    told: dict[str, Any] = {"auth_required": True, "authenticator": _signed_in} if sign_in else {}
    if tls == "starttls":
        told |= {"tls_context": context, "require_starttls": True}
    if tls == "tls":
        told["ssl_context"] = context
    running.port = free_port()
    controller = Controller(running, hostname="127.0.0.1", port=running.port, **told)
    controller.start()
    try:
        yield running
    finally:
        controller.stop()
