"""The pictures in the guides, taken of the program as it is: `make screenshots` copies them to docs/images."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import House
from tests.browser.visit import Visit, visiting
from tests.real_site import HALF_AUDIT, example_number

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "screenshots"
WIDTH = 1280
#: a picture that is heavier does not belong in the repository
MOST_BYTES = 150_000
_BROKEN = example_number("nordmore-2013")
_MUCH = example_number("fjell-2015")


class Shot(NamedTuple):
    """A picture: its name, the page, where on the page it begins (a selector), and how high it is in pixels."""

    name: str
    address: str
    begins: str = ""
    height: int = 860


SHOTS = (
    Shot("start", "/"),
    Shot("evaluation", f"/vurdering/{_BROKEN}", height=1010),
    Shot("finding", f"/vurdering/{_BROKEN}/KRL-2-6"),
    Shot("upload", "/vurdering/ny"),
    Shot("todo", f"/vurdering/{_MUCH}/mangler"),
    Shot("search", "/sok?q=menn"),
    Shot("comparison", f"/vurdering/{_MUCH}/mot/{example_number('fjell-2018')}"),
    Shot("law", "/lov", "#KRL-2", 520),
    Shot("obligation", "/lov/KRL-2-6"),
    Shot("calendar", "/lov/kalender"),
    Shot("coverage", "/lov/dekning"),
    Shot("question", "/lov/sporsmal/T-VURDERE"),
    Shot("round", f"/runde/{HALF_AUDIT}"),
    Shot("county", "/fylke/50"),
)


@pytest.fixture(scope="module")
def tab(browser: Browser, house: House) -> Iterator[Visit]:
    """A tab of a reader of bokmål at a desk."""
    with visiting(browser, house.address) as opened:
        yield opened


def take(tab: Visit, shot: Shot) -> bytes:
    """The picture as a PNG."""
    tab.open(shot.address)
    top = tab.page.locator(shot.begins).bounding_box() if shot.begins else None
    first = max(0.0, top["y"] - 16) if top else 0.0
    whole = tab.page.evaluate("() => document.documentElement.scrollHeight")
    clip = {"x": 0, "y": first, "width": WIDTH, "height": min(shot.height, whole - first)}
    return tab.page.screenshot(full_page=True, clip=clip, animations="disabled", caret="hide")  # type: ignore[arg-type]  # a mapping of floats


@pytest.mark.parametrize("shot", SHOTS, ids=lambda shot: shot.name)
def test_a_picture_is_taken(tab: Visit, shot: Shot) -> None:
    """The page is pictured without a mistake on it, 1280 pixels across and light enough for the repository."""
    content = take(tab, shot)
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / f"{shot.name}.png").write_bytes(content)

    assert tab.wrong == []
    assert int.from_bytes(content[16:20]) == WIDTH
    assert len(content) < MOST_BYTES


def test_a_picture_is_the_same_each_time(browser: Browser, house: House) -> None:
    """Two readers on the same machine get the same picture of the same page, dot for dot."""
    pictures = []
    for _ in range(2):
        with visiting(browser, house.address) as opened:
            pictures.append(take(opened, SHOTS[1]))

    assert pictures[0] == pictures[1]


def test_the_pictures_of_the_guides_are_these() -> None:
    """docs/images holds a picture for each of those that are taken, and each is shown in some guide."""
    there = {path.stem for path in (ROOT / "docs" / "images").glob("*.png")}
    pages = [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]
    shown = {
        name for page in pages for name in re.findall(r"!\[[^\]]+\]\([\w/]*images/(\w+)\.png\)", page.read_text())
    }

    assert there == {shot.name for shot in SHOTS}
    assert shown == there
