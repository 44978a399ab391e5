"""What is sent to the pages of evidence comes from our own pages, and to what is there."""

from __future__ import annotations

import pytest

from tests.webapp.conftest import Site

OURS = {"Sec-Fetch-Site": "same-origin"}


def test_nothing_is_entered_from_elsewhere(site: Site) -> None:
    """A form on somebody else's page enters no provider and stores no figure."""
    for sent in (
        site.client().post("/leverandor", data={"navn": "X", "rolle": "leder"}),
        site.client().post("/grunnlag/5020/tall/1/kontroll", headers={"Sec-Fetch-Site": "cross-site"}),
    ):
        assert sent.status_code == 403


@pytest.mark.parametrize("holder", ["5020", "0000", "t7"])
def test_figures_of_no_document_are_not_stored(site: Site, holder: str) -> None:
    """Figures are stored only from a document that the holder has."""
    assert site.client().post(f"/grunnlag/{holder}/tall/1/kontroll", headers=OURS).status_code == 404
