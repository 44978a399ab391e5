"""What the pages of a holder stand on: the evidence that is kept, whose it is, and the day it is."""

from __future__ import annotations

from datetime import date

from flask import abort

from controls.days import norwegian_day
from controls.evidence.desk import Desk
from controls.evidence.holders import HolderName
from controls.wiring import Application


class HolderPages:
    """What the pages of one application work with, wherever an address names a holder."""

    def __init__(self, application: Application) -> None:
        """`application`: the parts, wired."""
        self.application = application
        self.desk = Desk.of(application.store.engine, application.municipalities, application.pack)

    def today(self) -> date:
        """The day of the present moment."""
        return norwegian_day(self.application.clock())

    def holder(self, name: str) -> HolderName:
        """The holder with this id, or 404."""
        return self.desk.holders.find(name) or abort(404)

    def municipality(self, name: str) -> HolderName:
        """The municipality or the tilsyn with this id, or 404; a provider is not asked by the law."""
        found = self.holder(name)
        return found if not found.is_provider else abort(404)

    def owner(self, name: str) -> HolderName:
        """The municipality with this id, or 404; neither a provider nor a tilsyn has agreements."""
        found = self.municipality(name)
        return found if not found.is_round else abort(404)
