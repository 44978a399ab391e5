"""The commands of notices by e-mail: make and send them, remind of deadlines, and see how it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from controls.days import norwegian_day
from models.errors import ProblemError
from models.notices import Passage
from models.texts import say
from models.words import ExitCode, Language
from webapp.console.options import Lang
from webapp.console.output import console
from webapp.console.speaking import Commands
from webapp.console.words import problem_text

if TYPE_CHECKING:
    from controls.notices.outbox import Outbox

Days = Annotated[int, typer.Option("--days", help="notices_days", metavar="number", min=1, max=60)]


def add_commands(app: Commands, clock: Callable[[], datetime]) -> None:
    """Add the commands to the group. `clock`: gives the present moment, aware."""

    @app.declare("send", "notices_send")
    def send(lang: Lang = Language.NB) -> None:
        with _outbox() as outbox:
            if not outbox.on:
                console().print(say("cli.notices.off", lang), soft_wrap=True)
                return
            made = outbox.collect(clock())
            done = outbox.send(clock)
            server = outbox.server
        told = {"made": made, "sent": done.sent, "again": done.again, "given_up": done.given_up}
        console().print(say("cli.notices.done", lang, **told), soft_wrap=True)
        if done.problem and server is not None:
            problem = ProblemError.one(
                f"notices_{done.problem}", arguments={"host": server.host, "port": server.port}
            ).problems[0]
            out = console(stderr=True)
            out.print(f"[bold red]{say('cli.error', lang)}[/bold red] {problem_text(problem, lang)}", soft_wrap=True)
            raise typer.Exit(ExitCode.FOUND)

    @app.declare("remind", "notices_remind")
    def remind(days: Days = 3, lang: Lang = Language.NB) -> None:
        with _outbox() as outbox:
            now = clock()
            if outbox.on:
                made = outbox.remind(norwegian_day(now), now, days)
                console().print(say("cli.notices.reminded", lang, made=made), soft_wrap=True)
            else:
                console().print(say("cli.notices.off", lang), soft_wrap=True)

    @app.declare("show", "notices_show")
    def show(lang: Lang = Language.NB) -> None:
        with _outbox() as outbox:
            tally, server = outbox.tally(), outbox.server
        on = say("cli.notices.on", lang, host=server.host) if server else say("cli.notices.off", lang)
        console().print(on, soft_wrap=True)
        for passage in Passage:
            word = say(f"word.notice_passage.{passage.value}", lang)
            console().print(say("cli.notices.line", lang, what=word, n=tally.passages[passage]), soft_wrap=True)
        for code, count in tally.problems.items():
            word = say(f"word.notice_problem.{code}", lang)
            console().print(f"  {say('cli.notices.line', lang, what=word, n=count)}", soft_wrap=True)


@contextmanager
def _outbox() -> Iterator[Outbox]:
    """The outbox by the settings, while it is used."""
    from controls.notices.wiring import outbox_of
    from controls.settings import load_settings
    from controls.storage import open_store

    settings = load_settings()
    store = open_store(settings.database)
    try:
        yield outbox_of(settings, store.engine)
    finally:
        store.close()
