"""A round can be kept in an archive, and what was evaluated in it can be repeated from there by anybody."""

from __future__ import annotations

import json
from pathlib import Path

from controls.package import read_package, write_package
from controls.rounds.archive import EVENTS, archive_files, evaluation_files
from controls.rounds.state import seen_by
from controls.verification import verify
from models.rounds import Act, RoundEvent, Side
from models.words import Language
from rules.municipalities import Municipalities
from rules.plan import Machines
from tests.controls.rounds.conftest import Here
from tests.controls.rounds.made import CASEWORKER, NOW, OFFICER
from tests.controls.rounds.test_book import audit, campaign


def test_every_evaluation_of_an_archived_round_can_be_verified(
    here: Here, machines: Machines, municipalities: Municipalities, tmp_path: Path
) -> None:
    """The package holds every event, and each evaluation in it comes out the same again."""
    told = audit(here, "KRL-2")
    state = here.evaluator.evaluate(told.number, OFFICER, NOW).state
    files = archive_files(state, here.store, municipalities, Language.NB)
    kept = [RoundEvent.model_validate(event) for event in json.loads(files[EVENTS])["events"]]
    assert tuple(kept) == state.events
    folder = tmp_path / "arkiv"
    write_package(folder, files)
    (inside,) = [path for path in folder.iterdir() if path.is_dir()]
    verdict = verify(read_package(inside), municipalities, machines)

    assert (verdict.differences, verdict.problems) == ((), ())
    assert verdict.findings > 0


def test_the_archive_holds_what_the_reader_may_see(here: Here, municipalities: Municipalities) -> None:
    """The municipality's package of a tilsyn has neither the authority's evaluation nor its drafts."""
    (told,) = campaign(here)
    told.did(CASEWORKER, Act.NOTICED, {"due": "2026-04-01"})
    state = here.evaluator.evaluate(told.number, CASEWORKER, NOW).state
    theirs = seen_by(state.round, state.events, Side.MUNICIPALITY)

    assert set(archive_files(theirs, here.store, municipalities, Language.NB)) == {EVENTS}
    assert len(archive_files(state, here.store, municipalities, Language.NB)) > 10


def test_an_evaluation_that_is_not_there_has_no_package(here: Here, municipalities: Municipalities) -> None:
    """No package is made of nothing."""
    assert evaluation_files(here.store, municipalities, 999, Language.NB) == {}
