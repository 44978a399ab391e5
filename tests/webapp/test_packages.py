"""What anyone needs to evaluate something again is handed out as a zip."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO

from controls.package import ANSWER, EVIDENCE, RULES
from controls.rounds.archive import EVENTS
from controls.rounds.desk import RoundDesk
from models.rounds import Act, Plan
from tests.controls.rounds.made import OFFICER, OSEN, plan
from tests.webapp.conftest import NOW, Site
from webapp.app import create_app


def test_a_stored_evaluation_is_handed_out_with_evidence_rules_and_answer(site: Site) -> None:
    """The package of an evaluation has what `tilsynsklar verify` asks for; one that is not there has none."""
    answer = site.client().get("/vurdering/1/pakke")
    with zipfile.ZipFile(BytesIO(answer.data)) as package:
        names = package.namelist()
        told = json.loads(package.read(ANSWER))

    assert (answer.status_code, answer.mimetype) == (200, "application/zip")
    assert 'filename="vurdering-1.zip"' in answer.headers["Content-Disposition"]
    assert any(name.startswith(EVIDENCE) for name in names)
    assert any(name.startswith(RULES) for name in names)
    assert told["subject"]["municipality"] == OSEN
    assert site.client().get("/vurdering/999/pakke").status_code == 404


def test_a_round_is_handed_out_with_everything_that_happened(empty_site: Site) -> None:
    """The package of a round has its events, for those it concerns and nobody else."""
    book = RoundDesk.of(empty_site.application).book
    number = book.begin(OFFICER, OSEN, Plan.model_validate(plan(NOW.date())), NOW)
    book.act(number, OFFICER, Act.STARTED, {}, NOW)
    client = create_app(empty_site.application, lambda _: OFFICER).test_client()
    answer = client.get("/runde/1/pakke")
    with zipfile.ZipFile(BytesIO(answer.data)) as package:
        told = json.loads(package.read(EVENTS))

    assert [event["act"] for event in told["events"]] == ["planned", "started"]
    assert client.get("/runde/2/pakke").status_code == 404
    stranger = create_app(empty_site.application, lambda _: None).test_client()
    assert stranger.get("/runde/1/pakke").status_code == 303
