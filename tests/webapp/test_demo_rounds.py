"""The demonstration's rounds are made once, on the examples, and conclude nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from controls.access.demo_people import ensure_people
from controls.rounds.desk import RoundDesk
from controls.rounds.state import state_of
from controls.settings import Settings
from controls.storage.accounts import Accounts
from controls.wiring import Application, build
from models.rounds import Phase, RoundKind
from models.words import Language
from webapp.demo_rounds import ensure_rounds

NOW = datetime(2025, 10, 23, 8, 30, tzinfo=UTC)


@pytest.fixture
def application(tmp_path: Path) -> Iterator[Application]:
    """The program with an empty database and the demonstration's people."""
    made = build(Settings(data=tmp_path, language=Language.NB), lambda: NOW)
    desk = RoundDesk.of(made)
    ensure_people(Accounts(made.store.engine), desk.evidence.holdings, NOW)
    yield made
    made.close()


def test_the_demonstration_has_rounds_of_both_kinds(application: Application) -> None:
    """Two self-audits are evaluated on the examples, and a tilsyn of two municipalities is planned, not announced."""
    accounts = Accounts(application.store.engine)
    ensure_rounds(application, accounts, NOW)
    ensure_rounds(application, accounts, NOW)
    states = [state_of(held.round, held.events) for held in RoundDesk.of(application).rounds.all_outcomes()]

    told = [(state.round.kind, state.round.municipality, state.phase) for state in states]
    assert told == [
        (RoundKind.SELF_AUDIT, "5020", Phase.COLLECTING),
        (RoundKind.SELF_AUDIT, "1601", Phase.COLLECTING),
        (RoundKind.TILSYN, "5020", Phase.PLANNED),
        (RoundKind.TILSYN, "5001", Phase.PLANNED),
    ]
    assert all(state.evaluated for state in states if state.round.kind is RoundKind.SELF_AUDIT)
    assert all(not state.breaches() for state in states)
