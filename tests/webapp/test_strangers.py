"""Whoever is not signed in gets no report and changes no account, round or campaign."""

from __future__ import annotations

import pytest

from tests.webapp.conftest import Site
from webapp.app import create_app

FILES = (
    "/runde/1/rapport/egenkontroll",
    "/runde/1/rapport/egenkontroll.pdf",
    "/runde/1/rapport/egenkontroll.docx",
    "/kommune/5020/arsrapport/2025",
    "/kommune/5020/arsrapport/2025.pdf",
    "/kommune/5020/arsrapport/2025.docx",
)


@pytest.mark.parametrize("address", FILES)
def test_a_stranger_is_led_to_where_one_signs_in(site: Site, address: str) -> None:
    """A report is not handed out to somebody who is not signed in."""
    answer = create_app(site.application, lambda _: None).test_client().get(address)

    assert (answer.status_code, answer.headers["Location"].partition("?")[0]) == (303, "/logg-inn")


def test_a_stranger_changes_nothing(site: Site) -> None:
    """What changes a report, an account or a campaign is refused to somebody who is not signed in."""
    client = create_app(site.application, lambda _: None).test_client()
    ours = {"Sec-Fetch-Site": "same-origin"}
    for answer in (
        client.post("/runde/1/rapport/egenkontroll", headers=ours),
        client.post("/brukere/1/navn", headers=ours),
        client.post("/kampanje/1", headers=ours),
    ):
        assert answer.status_code == 403
    # a link that was never made is of no use
    assert client.post("/forste/finnes-ikke", headers=ours).status_code in (404, 410)
