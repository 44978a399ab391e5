"""What can be proved of the looks without a browser: contrast, and that the style sheet and pages fit each other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import webapp
from tests.webapp.conftest import Site
from tests.webapp.reading import Page

FOLDER = Path(webapp.__file__).parent
CSS = (FOLDER / "static" / "tilsynsklar.css").read_text(encoding="utf-8")
AA = 4.5
#: a sign or a line that carries meaning needs less than text
AA_GRAPHICS = 3.0


def themes() -> dict[str, dict[str, str]]:
    """The colours of the light and the dark theme."""
    light, dark = re.findall(r":root \{(.*?)\}", CSS, flags=re.DOTALL)[:2]
    found = [dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", block)) for block in (light, dark)]
    return {"light": found[0], "dark": found[0] | found[1]}


def luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb` (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast between two colours (WCAG 2.2), from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_reckoned_as_the_standard_says() -> None:
    """Black on white is 21, a colour on itself 1, and the well-known limit grey #767676 just passes."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#14566b", "#14566b") == pytest.approx(1)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_text_can_be_read(theme: str) -> None:
    """Each text colour has a contrast of at least 4.5 to what is behind it, in both themes."""
    colours = themes()[theme]
    pairs = [(name, f"{name}-back") for name in colours if f"{name}-back" in colours]
    # what stands on a card as well as on the page
    pairs += [("muted", "card-back"), ("link", "card-back")]
    low = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}

    assert len(pairs) >= 10
    assert {pair: value for pair, value in low.items() if value < AA} == {}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_mark_of_the_keyboard_can_be_seen(theme: str) -> None:
    """The outline of what the keyboard is on stands out from the page and from cards."""
    colours = themes()[theme]

    assert contrast(colours["focus"], colours["text-back"]) >= AA_GRAPHICS
    assert contrast(colours["focus"], colours["card-back"]) >= AA_GRAPHICS
    assert contrast("#ffffff", colours["top-back"]) >= AA_GRAPHICS


def test_every_colour_is_named_once() -> None:
    """Colours stand in the themes; below them only names are used, and every name exists."""
    body = CSS.split("@media (prefers-color-scheme: dark)", 1)[1].split("}\n}\n", 1)[1]
    named = set(re.findall(r"var\(--([a-z-]+)\)", CSS))

    assert named <= set(themes()["light"])
    assert set(re.findall(r"#[0-9a-f]{3,8}\b", body)) <= {"#ffffff", "#000000", "#333333"}  # the top and print


def test_the_style_sheet_asks_for_nothing_from_elsewhere() -> None:
    """No font, picture or other style sheet is fetched."""
    assert "url(" not in CSS
    assert "@import" not in CSS


def test_classes_are_styled_and_styles_are_used(site: Site) -> None:
    """Each class in the templates stands in the style sheet and the other way round."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in (FOLDER / "templates").rglob("*.html"))
    addresses = ["/", "/vurdering/1", "/vurdering/2", "/lov", "/lov/KRL-2-1", "/lov/KRL-2-3", "/nowhere"]
    addresses += [f"/vurdering/1/KRL-2-{number}" for number in range(1, 10)]
    seen = {
        name
        for address in addresses
        for _, attributes in Page(site.client().get(address).get_data(as_text=True)).elements
        for name in attributes.get("class", "").split()
    }
    styled = set(re.findall(r"\.([a-z][a-z-]*)", re.sub(r"/\*.*?\*/", "", CSS, flags=re.DOTALL)))

    assert {name for name in styled if not re.search(rf"\b{name}\b", text)} == set()
    assert seen - styled <= {"whole", "provision", "version", "menu", "claim", "use", "fact", "statement"}


def test_there_is_a_style_for_small_screens_dark_rooms_and_paper() -> None:
    """Small screens, dark theme and print each have their rules."""
    for query in ("(max-width: 40rem)", "(prefers-color-scheme: dark)", "print"):
        assert f"@media {query}" in CSS


def test_outcomes_are_never_told_by_colour_alone(site: Site) -> None:
    """Each badge holds a sign and a word, and signs and bars are hidden from screen readers."""
    for address in ("/", "/vurdering/1", "/vurdering/1/KRL-2-3", "/lov/KRL-2-1"):
        html = site.client().get(address).get_data(as_text=True)
        badges = re.findall(r'<span class="badge [a-z ]+">(.*?)</span></span>', html, flags=re.DOTALL)
        assert len(badges) == html.count('class="badge ')
        assert all("<svg" in badge and re.search(r"<span>\w+", badge) for badge in badges)
        assert html.count("<svg") == html.count('aria-hidden="true"')
