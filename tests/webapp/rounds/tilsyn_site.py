"""A site on the law that ships, where people of both sides of a tilsyn are at work."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from flask import Flask, Request
from flask.testing import FlaskClient
from sqlalchemy import event
from werkzeug.test import TestResponse

from controls.rounds.control_form import form_of
from controls.rounds.desk import RoundDesk
from controls.rounds.notice import text_of, wanted_of
from controls.rounds.state import RoundState, state_of
from controls.storage import open_store
from controls.wiring import Application
from models.access import Person
from models.rounds import Act, Notice, Plan
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.rounds.made import ASSURER, CASEWORKER, CHIEF, LEADER, OFFICER, SERVICE
from tests.webapp.reading import Page
from webapp.app import create_app

OURS = {"Sec-Fetch-Site": "same-origin"}
NOW = datetime(2025, 10, 6, 9, 0, tzinfo=UTC)
#: a duty with one question, and two with more
DUTY, OTHER, CONTROL = "KRL-2-2d", "KRL-4-1b", "KOML-25-1-3a"
PEOPLE: Mapping[str, Person] = {
    "officer": OFFICER, "chief": CHIEF, "service": SERVICE, "caseworker": CASEWORKER, "leader": LEADER,
    "assurer": ASSURER,
}  # fmt: skip


class Tilsyn:
    """A site with a campaign over one or more municipalities of Trøndelag."""

    def __init__(self, folder: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> None:
        """An empty site; `who` is whoever asks for pages."""
        store = open_store(f"sqlite:///{folder / 'tilsyn.sqlite3'}")
        self.now = NOW
        self.who: Person | None = CASEWORKER
        self.application = Application(pack, machines, municipalities, store, lambda: self.now)
        self.desk = RoundDesk.of(self.application)
        self.app: Flask = create_app(self.application, identify=self._identify)
        self._minutes = itertools.count(1)

    def _identify(self, _: Request) -> Person | None:
        return self.who

    def client(self) -> FlaskClient:
        """A browser."""
        return self.app.test_client()

    def be(self, name: str) -> Tilsyn:
        """Be somebody by role."""
        self.who = PEOPLE[name]
        return self

    def get(self, address: str, language: str = "nb") -> TestResponse:
        """Ask for an address."""
        return self.client().get(address, headers={"Accept-Language": language})

    def page(self, address: str, language: str = "nb", status: int = 200) -> Page:
        """A page, parsed."""
        answer = self.get(address, language)
        assert answer.status_code == status, f"{address}: {answer.status_code} {answer.get_data(as_text=True)[:2000]}"
        return Page(answer.get_data(as_text=True))

    def post(self, address: str, **fields: Any) -> TestResponse:  # noqa: ANN401 - texts, or lists of them
        """Send a form as a page of ours does."""
        return self.client().post(address, data=fields, headers=OURS)

    def sent(self, address: str, **fields: Any) -> str:  # noqa: ANN401 - as above
        """Send a form that is right; where it leads."""
        answer = self.post(address, **fields)
        assert answer.status_code == 303, Page(answer.get_data(as_text=True)).text[:3000]
        return answer.headers["Location"]

    def statements(self, address: str) -> int:
        """How many SQL statements a page takes."""
        seen: list[object] = []

        def note(*details: object) -> None:
            seen.append(details[2])

        self.page(address)
        event.listen(self.application.store.engine, "before_cursor_execute", note)
        try:
            self.page(address)
        finally:
            event.remove(self.application.store.engine, "before_cursor_execute", note)
        return len(seen)

    # --- quickly, without pages ---

    def campaign(self, *municipalities: str, scope: tuple[str, ...] = (DUTY,)) -> tuple[int, tuple[int, ...]]:
        """Begin a campaign; its id and those of its rounds."""
        pack, on = self.application.pack, date(2025, 10, 1)
        plan = Plan(title="Oppfølging i reetableringsfasen", on=on, scope=scope)
        form = form_of(pack, scope, on, Language.NN)
        assert form is not None
        wanted = wanted_of(pack, form, on, Language.NN)
        due = self.now.date() + timedelta(days=21)
        notice = Notice(text=text_of(pack, plan, wanted, str(due), Language.NN), due=due, wanted=wanted)
        return self.desk.book.begin_campaign(
            CASEWORKER, "50", municipalities or ("5020",), (plan, form, notice), self.now
        )

    def state(self, number: int) -> RoundState:
        """All of a round."""
        held = self.desk.rounds.get(number)
        assert held is not None
        return state_of(held.round, held.events)

    def did(self, who: str, number: int, act: Act, body: Mapping[str, Any] | None = None, subject: str = "") -> None:
        """Let somebody do something, a minute later."""
        self.now += timedelta(minutes=1)
        self.desk.book.act(number, PEOPLE[who], act, body or {}, self.now, subject=subject)

    def noticed(self, number: int) -> None:
        """Send the notice of a round."""
        campaign = self.desk.rounds.campaigns(["50"])[0]
        self.did("caseworker", number, Act.NOTICED, campaign.notice.model_dump(mode="json"))

    def answered(self, number: int, answer: str = "no") -> None:
        """Come to where every question is answered the same."""
        self.noticed(number)
        self.did("officer", number, Act.SENT_IN, {"text": "Sjå svara."})
        self.did("caseworker", number, Act.EXAMINING_BEGUN)
        form = self.state(number).form
        assert form is not None
        for one in form.questions:
            body = {"answer": answer, "facts": "Det står ikkje i avtalen.", "assessment": "Kravet er ikkje oppfylt."}
            self.did("caseworker", number, Act.ANSWERED, body, one.key)

    def concluded(self, number: int) -> None:
        """Come to where the preliminary report is sent, with breaches."""
        self.answered(number)
        for duty in self.state(number).breaches():
            body = {
                "decision": "breach",
                "fails": "dei som flyttar, får oppfølging",
                "leads_to": "at dei står åleine",
            }
            self.did("caseworker", number, Act.DECIDED, body, duty)
        self.did("caseworker", number, Act.ASSURANCE_ASKED, {"report": "preliminary"})
        self.did("assurer", number, Act.ASSURED)
        due = str(self.now.date() + timedelta(days=14))
        self.did("caseworker", number, Act.PRELIMINARY_SENT, {"due": due, "digest": "a" * 64})

    def following(self, number: int) -> None:
        """Come to where the final report is sent, with breaches."""
        self.concluded(number)
        self.did("chief", number, Act.COMMENTS_SENT)
        self.did("caseworker", number, Act.ASSURANCE_ASKED, {"report": "final"})
        self.did("assurer", number, Act.ASSURED)
        due = str(self.now.date() + timedelta(days=60))
        self.did("caseworker", number, Act.FINAL_SENT, {"due": due, "digest": "b" * 64})
