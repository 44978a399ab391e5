"""The one place where the parts are put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from controls.access.conditions import Conditions
from controls.access.resetting import Notify
from controls.scanning import Scanner, scanner_at
from controls.settings import Settings
from controls.storage import Store, open_store
from models.statute import Statute
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack, load_pack
from rules.plan import Machines
from rules.scenarios.runner import feature_files
from rules.statute import load_statutes


@dataclass(frozen=True)
class Application:
    """Everything the ways in need.

    `clock` gives the present moment, aware. `language` is the one used when a reader asks for none that
    exists. `features`: the texts of the feature files by path; `statutes`: the maps of the statutes. `scanner`: asked
    about every document before it is kept, where there is one. `access`: what holds for signing in; `notify`: sends
    one-time links to whom they belong, where something does.
    """

    pack: Pack
    machines: Machines
    municipalities: Municipalities
    store: Store
    clock: Callable[[], datetime]
    language: Language = Language.NB
    features: Mapping[str, str] = field(default_factory=dict)
    statutes: tuple[Statute, ...] = ()
    scanner: Scanner | None = None
    access: Conditions = field(default_factory=Conditions)
    notify: Notify | None = None

    def close(self) -> None:
        """Give back what is held open; the application cannot be used afterwards."""
        self.store.close()


def build(settings: Settings, clock: Callable[[], datetime]) -> Application:
    """Put the application together.

    `clock`: gives the present moment with its time zone. Raises ProblemError when the law that ships with the
    program, the settings or the database cannot be used.
    """
    pack, store = load_pack(), open_store(settings.database)
    store.know(pack)
    return Application(
        pack=pack,
        machines=Machines(),
        municipalities=Municipalities.load(),
        store=store,
        clock=clock,
        language=settings.language,
        features=feature_files(),
        statutes=load_statutes(),
        scanner=scanner_at(settings.clamd),
        access=settings.conditions,
    )
