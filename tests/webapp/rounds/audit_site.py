"""A site on the law that ships, where the people of a municipality are at work on a self-audit."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from flask import Flask, Request
from werkzeug.test import TestResponse

from controls.rounds.desk import RoundDesk
from controls.rounds.state import FindingStatus, RoundState, state_of
from controls.storage import open_store
from controls.visible import widened
from controls.wiring import Application
from models.access import Person, Role
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.databases import ready_sqlite
from tests.rounds_played import bring_in, someone
from tests.webapp.reading import Page
from webapp.app import create_app

OURS = {"Sec-Fetch-Site": "same-origin"}
NOW = datetime(2025, 10, 6, 9, 0, tzinfo=UTC)
#: a duty that only a person can settle in Trondheim in 2011, one that nothing is known about, and one of no scope
JUDGED, UNKNOWN, NONE = "KRL-2-2a-6", "KRL-2-1", "KOML-25-1-1"
#: the municipality as it is now, and the day of the example
TRONDHEIM, DAY = "5001", date(2011, 3, 28)
_TAG = re.compile(r"<[^>]*>")


class AuditSite:
    """The site. `who` is whoever asks for pages: the officer, the chief executive, a contributor, or a stranger."""

    def __init__(self, folder: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> None:
        """With what Trondheim had in 2011 as its evidence."""
        self.now = NOW
        store = open_store(ready_sqlite(folder / "audit.sqlite3"))
        self.application = Application(pack, machines, municipalities, store, lambda: self.now)
        self.desk = RoundDesk.of(self.application)
        self.people: Mapping[str, Person] = {
            name: widened(someone(number, role, place), municipalities)
            for number, (name, role, place) in enumerate(
                (
                    ("officer", Role.OFFICER, TRONDHEIM),
                    ("chief", Role.CHIEF_EXECUTIVE, TRONDHEIM),
                    ("service", Role.SERVICE, TRONDHEIM),
                    ("stranger", Role.OFFICER, "5020"),
                ),
                1,
            )
        }
        self.who = "officer"
        self._played: list[str] = []
        self.app: Flask = create_app(self.application, identify=self._identify)
        bring_in(self.application, "trondheim-2011.yaml", NOW)

    def _identify(self, _: Request) -> Person | None:
        return self.people.get(self.who)

    def close(self) -> None:
        """Give back what is held open."""
        self.application.close()

    # --- asking and sending ---

    def get(self, address: str, language: str = "nb", status: int = 200) -> Page:
        """A page, parsed."""
        answer = self.app.test_client().get(address, headers={"Accept-Language": language})
        assert answer.status_code == status, (address, answer.status_code)
        return Page(answer.get_data(as_text=True))

    def post(self, address: str, status: int = 303, /, **fields: Any) -> TestResponse:  # noqa: ANN401 - as sent
        """Send a form as a page of ours does."""
        answer = self.app.test_client().post(address, data=fields, headers=OURS | {"Accept-Language": "nb"})
        assert answer.status_code == status, (address, fields, _TAG.sub(" ", answer.get_data(as_text=True))[:3000])
        return answer

    def forms(self, address: str) -> list[dict[str, str]]:
        """The forms of a page, but the one that signs out."""
        return [one for one in self.get(address).all("form") if one.get("action") != "/logg-ut"]

    def as_(self, who: str) -> AuditSite:
        """Be somebody from now on."""
        self.who = who
        return self

    # --- the round ---

    @property
    def state(self) -> RoundState:
        """The first round as it stands."""
        held = self.desk.rounds.get(1)
        assert held is not None
        return state_of(held.round, held.events)

    def begin(self, **more: str) -> None:
        """Plan and start the round through the page."""
        told = {"kommune": TRONDHEIM, "tittel": "Eigenkontroll 2011", "dato": str(DAY), "omfang": "alt", "start": "1"}
        answer = self.post("/runde/ny", **(told | more))
        assert answer.headers["Location"] == "/runde/1"

    def judge(self, duty: str = JUDGED, outcome: str = "broken") -> None:
        """Judge a finding; the round is evaluated with it."""
        about = f"/runde/1/funn/{duty}"
        self.post(about, gjor="skjonn", utfall=outcome, gruppe="all", grunn="Slik er det.")

    def breach(self) -> None:
        """Judge a finding and decide that it is a breach."""
        self.judge()
        told = {"sikrer": "at butilbodet er mellombels", "forer": "at nokon blir buande", "arsak": "Uklart ansvar"}
        self.post(f"/runde/1/funn/{JUDGED}", gjor="avgjor", avgjorelse="breach", **told)

    def measure(self, due: str = "2025-11-06", **more: str) -> None:
        """Agree a measure for the breach."""
        told = {"tiltak": "Lage ein rutine", "ansvarlig": "leiar for senteret", "frist": due, "funn": JUDGED}
        self.post(f"/runde/1/funn/{JUDGED}", gjor="tiltak", **(told | more))

    def leave_open(self) -> None:
        """Let everything that is not decided stay unresolved, many at a time."""
        state = self.state
        left = [name for name in state.duties if state.concluded(name) is FindingStatus.UNDECIDED]
        for group in ("judge", "unresolved", "advice"):
            self.app.test_client().post(
                "/runde/1/avgjor", data={"gruppe": group, "funn": left, "hvorfor": "For tynt."}, headers=OURS
            )
        assert not [name for name in left if self.state.concluded(name) is FindingStatus.UNDECIDED]

    def play(self, until: str) -> None:
        """Play the round on until somewhere: `evaluated`, `decided`, `approval`, `follow_up` or `closed`."""
        for name, step in self._steps().items():
            if name not in self._played:
                self._played.append(name)
                step()
            if name == until:
                return

    def _steps(self) -> Mapping[str, Callable[[], None]]:
        return {
            "evaluated": self._evaluated,
            "decided": self._decided,
            "approval": lambda: self._sent("/runde/1/godkjenning", gjor="be", tekst="Eitt lovbrot."),
            "follow_up": self._approved,
            "closed": self._closed,
        }

    def _sent(self, address: str, **fields: str) -> None:
        self.post(address, **fields)

    def _evaluated(self) -> None:
        self.begin()
        self.post("/runde/1/vurder")

    def _decided(self) -> None:
        self.breach()
        self.measure()
        self.leave_open()

    def _approved(self) -> None:
        self.as_("chief").post("/runde/1/godkjenning", gjor="godkjenn")
        self.as_("officer")

    def _closed(self) -> None:
        self.post("/runde/1/melding", dag="2025-10-01", sak="12/25")
        self.post("/runde/1/tiltak", gjor="gjort", om="m1", nar="2025-10-06", virkning="Rutinen er vedteken.")
        self.post("/runde/1/tiltak", gjor="virker", om="m1", virker="true", grunn="Stikkprøve.")
        self.post("/runde/1/lukk", maate="corrected", grunn="Alt er retta.")
