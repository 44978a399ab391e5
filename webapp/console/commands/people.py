"""The commands for accounts: add, list, one-time links, and locking. They work where nobody can sign in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from models.access import Role
from models.errors import ProblemError
from models.texts import say
from models.words import Language
from webapp.console.options import Lang
from webapp.console.output import console
from webapp.console.speaking import Commands

if TYPE_CHECKING:
    from controls.access.desk import AccessDesk
    from controls.access.resetting import Handed
    from models.accounts import Account

#: who does what the commands do
BY = "command_line"
EmailText = Annotated[str, typer.Argument(help="user_email", metavar="email")]
Name = Annotated[str, typer.Option("--name", help="user_name", metavar="text")]
RoleName = Annotated[str | None, typer.Option("--role", help="user_role", metavar="role")]
PlaceName = Annotated[str, typer.Option("--place", help="user_place", metavar="place")]
Site = Annotated[str | None, typer.Option("--address", help="user_address", metavar="address")]
Unlock = Annotated[bool, typer.Option("--unlock", help="user_unlock")]


@contextmanager
def _desk() -> Iterator[tuple[AccessDesk, str]]:
    """The parts of signing in, and where people find the installation."""
    from controls.access.desk import AccessDesk
    from controls.settings import load_settings
    from controls.storage import open_store
    from rules.municipalities import Municipalities

    settings = load_settings()
    store = open_store(settings.database)
    try:
        site = settings.address or f"http://{settings.host}:{settings.port}"
        yield AccessDesk.of(store.engine, Municipalities.load(), settings.conditions), site
    finally:
        store.close()


def _require(desk: AccessDesk, email: str) -> Account:
    found = desk.accounts.with_email(email)
    if found is None:
        raise ProblemError.one("access_no_account")
    return found


def _print_link(handed: Handed, site: str, lang: Language) -> None:
    from webapp.pages.frame.wording import Wording

    url = f"{site.rstrip('/')}/engangslenke/{handed.token}"
    told = {"moment": Wording(lang).moment(handed.expires), "url": escape(url)}
    console().print(say("cli.user.link", lang, **told), soft_wrap=True)


def _state(account: Account, lang: Language) -> str:
    if account.ended_at is not None:
        state = "ended"
    elif account.locked_at is not None:
        state = "locked"
    else:
        state = "works" if account.has_password or account.linked else "waiting"
    return say(f"page.people.state.{state}", lang)


def add_commands(app: Commands, clock: Callable[[], datetime]) -> None:
    """Add the commands to the group. `clock`: gives the present moment, aware."""

    @app.declare("add", "user_add")
    def add(
        email: EmailText,
        name: Name,
        role: RoleName = None,
        place: PlaceName = "",
        address: Site = None,
        lang: Lang = Language.NB,
    ) -> None:
        with _desk() as (desk, site):
            given = [desk.people.membership(role, place)] if role else []
            number, handed = desk.people.add(name, email, given, BY, clock())
            made = desk.people.require(number)
        told = {"name": escape(made.name), "email": escape(made.email)}
        console().print(say("cli.user.added", lang, **told), soft_wrap=True)
        _print_link(handed, address or site, lang)

    @app.declare("list", "user_list")
    def listed(lang: Lang = Language.NB) -> None:
        with _desk() as (desk, _):
            found = desk.accounts.all()
        for one in found:
            roles = ", ".join(f"{Role(held.role).value} {held.place}" for held in one.held if held.holds) or "–"
            told = {"id": one.id, "name": escape(one.name), "email": escape(one.email), "roles": roles}
            console().print(say("cli.user.line", lang, state=_state(one, lang), **told), soft_wrap=True)
        if not found:
            console().print(say("cli.user.none", lang))

    @app.declare("reset", "user_reset")
    def reset(email: EmailText, address: Site = None, lang: Lang = Language.NB) -> None:
        with _desk() as (desk, site):
            handed = desk.people.link(_require(desk, email).id, BY, clock())
        _print_link(handed, address or site, lang)

    @app.declare("lock", "user_lock")
    def lock(email: EmailText, unlock: Unlock = False, lang: Lang = Language.NB) -> None:
        with _desk() as (desk, _):
            account = _require(desk, email)
            (desk.people.unlock if unlock else desk.people.lock)(account.id, BY, clock())
        told = "cli.user.unlocked" if unlock else "cli.user.locked"
        console().print(say(told, lang, email=escape(account.email)), soft_wrap=True)
