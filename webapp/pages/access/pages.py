"""The pages of signing in, the own account and the administration of accounts, as one blueprint."""

from __future__ import annotations

from flask import Blueprint

from controls.access.passwords import Passwords
from controls.wiring import Application
from webapp.pages.access.account import add_account
from webapp.pages.access.common import Pages
from webapp.pages.access.links import add_links
from webapp.pages.access.people import add_people
from webapp.pages.access.provider import add_provider
from webapp.pages.access.signing_in import add_signing_in


def access_pages(application: Application, passwords: Passwords | None = None) -> Blueprint:
    """The pages. `passwords`: hashes them (default: as they are to be hashed)."""
    pages = Blueprint("access", __name__)
    here = Pages(application, passwords)
    add_signing_in(pages, here)
    add_links(pages, here)
    add_provider(pages, here)
    add_account(pages, here)
    add_people(pages, here)
    return pages
