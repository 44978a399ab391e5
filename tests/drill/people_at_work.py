"""What each of many people does at once, for locust: signs in, reads the county and its tilsyn, answers questions.

Run by `tests/drill/test_many_people.py`, which says where by the environment. What each write came to, and how long
everything took, goes to a file as JSON.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import re
from pathlib import Path
from typing import Any

from locust import HttpUser, between, events, task
from locust.env import Environment

RESULTS = Path(os.environ["CROWD_RESULTS"])
ROUNDS = [int(number) for number in os.environ["CROWD_ROUNDS"].split(",")]
QUESTIONS = os.environ["CROWD_QUESTIONS"].split(",")
PASSWORD = os.environ["CROWD_PASSWORD"]
_SEEN = re.compile(r'name="sett" value="(\d+)"')
_KEPT = re.compile(r"lagret=(\d+)")
_MARK = re.compile(r"MERKE-\d+-\d+")
_numbers = itertools.count(1)
_writes: list[dict[str, Any]] = []
#: what was answered with something else than a page, an answer or a conflict
_wrong: list[dict[str, Any]] = []


class Caseworker(HttpUser):
    """Somebody at the Statsforvalter."""

    wait_time = between(0.05, 0.4)

    def on_start(self) -> None:
        """Sign in."""
        self.number = next(_numbers)
        self.written = itertools.count(1)
        # chosen anew in each run, the same for the same person
        self.chance = random.Random(self.number)  # noqa: S311 - no secret
        self.client.headers["Sec-Fetch-Site"] = "same-origin"
        told = {"epost": f"saksbehandler{self.number}@example.no", "passord": PASSWORD}
        with self.client.post(
            "/logg-inn", data=told, name="sign in", allow_redirects=False, catch_response=True
        ) as answer:
            self._note(answer, "sign in", 303)

    def _note(self, answer: Any, what: str, *expected: int) -> bool:  # noqa: ANN401 - locust wraps the answers
        if answer.status_code in expected:
            answer.success()
            return True
        answer.failure(f"{what}: {answer.status_code}")
        _wrong.append({"what": what, "status": answer.status_code, "person": self.number})
        return False

    def _read(self, address: str, name: str) -> str:
        with self.client.get(address, name=name, catch_response=True) as answer:
            self._note(answer, name, 200)
            return str(answer.text)

    @task(3)
    def read_round(self) -> None:
        """Read the page of a tilsyn."""
        self._read(f"/runde/{self.chance.choice(ROUNDS)}", "round")

    @task(2)
    def read_county(self) -> None:
        """Read the overview of the county."""
        self._read("/fylke/50", "county")

    @task(2)
    def read_list(self) -> None:
        """Read what waits."""
        self._read("/for-meg", "for me")

    @task(6)
    def answer_question(self) -> None:
        """Answer a control question: half the time one that everybody answers, else one of a few."""
        round_ = self.chance.choice(ROUNDS) if self.chance.random() > 0.5 else ROUNDS[0]
        key = QUESTIONS[0] if round_ == ROUNDS[0] else self.chance.choice(QUESTIONS)
        address = f"/runde/{round_}/svar/{key}"
        found = _SEEN.search(self._read(address, "question"))
        if found is None:
            _wrong.append({"what": "no form", "status": 0, "person": self.number})
            return
        mark = f"MERKE-{self.number}-{next(self.written)}"
        told = {
            "gjer": "answered", "om": key, "sett": found[1], "svar": "yes", "fakta": f"Fakta {mark}",
            "vurdering": "Vurdert mot lova.",
        }  # fmt: skip
        with self.client.post(
            address, data=told, name="answer", allow_redirects=False, catch_response=True
        ) as answer:
            if not self._note(answer, "answer", 303, 409):
                return
            kept = _KEPT.search(answer.headers.get("Location", ""))
            _writes.append({
                "round": round_, "subject": key, "seen": int(found[1]), "status": answer.status_code, "mark": mark,
                "number": int(kept[1]) if kept else 0, "marks": sorted(set(_MARK.findall(answer.text or ""))),
            })  # fmt: skip


@events.quitting.add_listener  # type: ignore[untyped-decorator]  # locust has no types for it
def keep(environment: Environment, **_: object) -> None:
    """Keep what came of it."""
    timings = {
        entry.name: {
            "requests": entry.num_requests, "median_ms": entry.median_response_time,
            "p95_ms": entry.get_response_time_percentile(0.95),
        }
        for entry in environment.stats.entries.values()
    }  # fmt: skip
    RESULTS.write_text(json.dumps({"writes": _writes, "wrong": _wrong, "timings": timings}), "utf-8")
