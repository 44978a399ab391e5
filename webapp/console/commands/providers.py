"""The commands for agreements with providers that have no account: list them, and answer in the provider's place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer
from rich.markup import escape

from models.access import Role
from models.errors import ProblemError
from models.holdings import provider_holder
from models.texts import say
from models.words import Language
from webapp.console.commands.evidence import BY, By, Reason
from webapp.console.options import Lang
from webapp.console.output import console
from webapp.console.speaking import Commands

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from controls.evidence.confirming import ConfirmationBook
    from controls.storage.holdings import Holdings

Municipality = Annotated[str, typer.Argument(help="provider_municipality", metavar="number")]
Key = Annotated[str, typer.Argument(help="provider_key", metavar="text")]


@contextmanager
def _book() -> Iterator[tuple[ConfirmationBook, Holdings, Engine]]:
    from controls.evidence.confirming import ConfirmationBook
    from controls.evidence.holders import Holders
    from controls.settings import load_settings
    from controls.storage import open_store
    from controls.storage.holdings import Holdings
    from rules.municipalities import Municipalities

    store = open_store(load_settings().database)
    try:
        holdings = Holdings(store.engine)
        yield ConfirmationBook(holdings, Holders(holdings, Municipalities.load())), holdings, store.engine
    finally:
        store.close()


def add_commands(app: Commands, clock: Callable[[], datetime]) -> None:
    """Add the commands to the group. `clock`: gives the present moment, aware."""

    @app.declare("list", "provider_list")
    def listed(lang: Lang = Language.NB) -> None:
        with _book() as (book, holdings, _):
            names = {one.id: one.name for one in holdings.providers()}
            found = book.of(*names)
        for one in found:
            told = {
                "number": one.holder.id, "municipality": escape(one.holder.name), "key": escape(one.item.key),
                "provider": escape(names[one.agreement.provider]), "first": str(one.agreement.from_ or "…"),
                "last": str(one.agreement.to or "…"),
                "state": say(f"page.sharing.confirmation.{one.state.value}", lang),
            }  # fmt: skip
            console().print(say("cli.provider.line", lang, **told), soft_wrap=True)
        if not found:
            console().print(say("cli.provider.none", lang))

    @app.declare("confirm", "provider_confirm")
    def confirm(municipality: Municipality, key: Key, by: By = BY, lang: Lang = Language.NB) -> None:
        from controls.storage.accounts import Accounts

        with _book() as (book, holdings, engine):
            number = book.provider_of(municipality, key)
            party = holdings.provider(number)
            name = party.name if party else provider_holder(number)
            # who has an account decides for themselves what is read
            if Accounts(engine).members(provider_holder(number), [Role.CENTRE]):
                raise ProblemError.one("agreement_centre_confirms", arguments={"name": name})
            book.answer_for(municipality, key, by, clock())
        told = {"key": escape(key), "number": escape(municipality), "provider": escape(name)}
        console().print(say("cli.provider.confirmed", lang, **told), soft_wrap=True)

    @app.declare("refuse", "provider_refuse")
    def refuse(
        municipality: Municipality, key: Key, reason: Reason, by: By = BY, lang: Lang = Language.NB
    ) -> None:  # fmt: skip
        with _book() as (book, _, __):
            book.answer_for(municipality, key, by, clock(), reason)
        told = {"key": escape(key), "number": escape(municipality)}
        console().print(say("cli.provider.refused", lang, **told), soft_wrap=True)
