"""The key that secrets of second factors are encrypted with, as the pages and the server meet it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pyotp
import pytest

from controls.access.desk import AccessDesk
from controls.access.factor_secrets import FILE
from controls.settings import Settings
from controls.storage import open_store
from models.access import Membership, Role
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from tests.webapp.access.conftest import EMAIL, GOOD, OURS, MakePlace, Place, post, text_of
from tests.webapp.processes import environment, free_port, ours, started


def with_code(site: Place) -> str:
    """Somebody who has an app; its secret."""
    number = site.person()
    secret = site.desk.signing_in.begin_factor(number)
    site.desk.signing_in.confirm_factor(number, pyotp.TOTP(secret).at(site.clock()), site.clock())
    site.clock.later(minutes=2)
    return secret


def test_the_code_works_while_its_secret_is_encrypted(place: MakePlace, tmp_path: Path) -> None:
    """Whoever signs in notices nothing of it."""
    site = place(factor_key=tmp_path / FILE)
    secret = with_code(site)
    browser = site.signed_in()

    assert post(browser, "/logg-inn/kode", kode=pyotp.TOTP(secret).at(site.clock())).status_code == 303
    assert browser.get("/konto", headers=OURS).status_code == 200


@pytest.mark.parametrize("language", list(Language))
def test_without_the_key_the_page_says_what_to_do(place: MakePlace, tmp_path: Path, language: Language) -> None:
    """The code is not called wrong, and the way by a recovery code is told of."""
    site = place(factor_key=tmp_path / FILE)
    secret = with_code(site)
    (tmp_path / FILE).unlink()
    browser = site.signed_in()
    answer = browser.post(
        "/logg-inn/kode",
        data={"kode": pyotp.TOTP(secret).at(site.clock())},
        headers={**OURS, "Accept-Language": language.value},
    )

    assert answer.status_code == 422
    assert say("problem.access_factor_key", language) in text_of(answer)
    assert browser.get("/konto").status_code == 303


@pytest.mark.parametrize("lost", [False, True])
def test_the_start_says_when_the_key_is_not_there(tmp_path: Path, municipalities: Municipalities, lost: bool) -> None:
    """Who runs the program reads in the log that codes cannot be checked, before anybody tries one."""
    settings = Settings.model_validate({"data": tmp_path})
    store = open_store(settings.database)
    desk, now = AccessDesk.of(store.engine, municipalities, settings.conditions), datetime.now(UTC)
    held = [Membership(role=Role.OFFICER, place="5020")]
    number = desk.accounts.add("Leder", EMAIL, "command_line", now, held)
    desk.resetting.use(desk.resetting.make(desk.people.require(number), "command_line", now).token, GOOD, now)
    desk.signing_in.begin_factor(number)
    store.close()
    if lost:
        (tmp_path / FILE).unlink()
    port = free_port()
    with started(ours("serve", "--port", str(port)), environment(tmp_path), tmp_path) as running:
        running.wait_for(port)
        assert running.stop() == 0

    assert ("factor_key_missing" in {event["event"] for event in running.events()}) is lost


def test_a_key_that_others_can_read_stops_the_start(tmp_path: Path) -> None:
    """The program does not begin with a key that is no secret, and says what to do."""
    (tmp_path / FILE).write_text("A" * 43 + "=\n")
    (tmp_path / FILE).chmod(0o644)
    with started(ours("serve", "--port", str(free_port())), environment(tmp_path), tmp_path) as running:
        assert running.end() == 2

    assert "chmod 0640" in running.told
