"""The outbox of an installation, put together by its settings."""

from __future__ import annotations

from sqlalchemy import Engine

from controls.notices.mail import mail_server
from controls.notices.outbox import Outbox
from controls.settings import Settings
from controls.storage.accounts import Accounts
from controls.storage.notices import Notices


def outbox_of(settings: Settings, engine: Engine) -> Outbox:
    """The outbox on a database whose schema is up to date; it is off where there is no mail server.

    Raises ProblemError when the mail server is half told, or the file with its password cannot be read.
    """
    return Outbox(Notices(engine), Accounts(engine), mail_server(settings), settings.language)
