"""What can be proved of the looks without a browser: contrast, and that the style sheets and pages fit each other."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import webapp
from tests.webapp.conftest import Site
from tests.webapp.reading import Page

FOLDER = Path(webapp.__file__).parent
STATIC = FOLDER / "static"
CSS = (STATIC / "tilsynsklar.css").read_text(encoding="utf-8")
OWN = {path.name: path.read_text(encoding="utf-8") for path in STATIC.glob("*.css")}
THEME = (STATIC / "vendor" / "theme.css").read_text(encoding="utf-8")
DESIGN_SYSTEM = (STATIC / "vendor" / "designsystemet.css").read_text(encoding="utf-8")
AA = 4.5
#: a sign or a line that carries meaning needs less than text
AA_GRAPHICS = 3.0
COLOURS = ("accent", "neutral", "success", "danger", "warning", "info")
#: classes that only say what something is; no style hangs on them
HOOKS = frozenset({"whole", "provision", "version", "claim", "use", "fact", "reason", "info", "pairs-of-versions"})


def theme(scheme: str) -> dict[str, str]:
    """The colours of the design system's theme, as a browser takes them that follows the system (`auto`)."""
    start = rf"@media (?:screen and )?\(prefers-color-scheme: {scheme}\) \{{\s*\[data-color-scheme=\"auto\"\] \{{"
    (block,) = re.findall(rf"{start}(.*?)\}}", THEME, re.DOTALL)
    return dict(re.findall(r"--ds-color-([a-z0-9-]+): (#[0-9a-fA-F]{6});", block))


def luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb` (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast between two colours (WCAG 2.2), from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def text_pairs() -> list[tuple[str, str]]:
    """Every text colour with what it stands on: pages, cards and tinted fields; badges; links; buttons."""
    pairs = [(f"{colour}-text-default", f"{colour}-surface-tinted") for colour in COLOURS]
    pairs += [(f"{colour}-text-subtle", "neutral-surface-default") for colour in COLOURS]
    backs = ("neutral-background-default", "neutral-background-tinted", "neutral-surface-default",
             "accent-background-tinted", "accent-surface-default", "accent-surface-tinted")  # fmt: skip
    pairs += [
        (text, back)
        for text in ("neutral-text-default", "neutral-text-subtle", "accent-text-default")
        for back in backs
    ]
    pairs += [("accent-text-subtle", back) for back in (*backs, "neutral-surface-tinted")]
    pairs += [("accent-base-contrast-default", f"accent-base-{state}") for state in ("default", "hover", "active")]
    return pairs


def test_contrast_is_reckoned_as_the_standard_says() -> None:
    """Black on white is 21, a colour on itself 1, and the well-known limit grey #767676 just passes."""
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#14566b", "#14566b") == pytest.approx(1)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_can_be_read(scheme: str) -> None:
    """Each text colour has a contrast of at least 4.5 to what is behind it, in both themes."""
    colours = theme(scheme)
    low = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in text_pairs()}

    assert len(low) >= 30
    assert {pair: value for pair, value in low.items() if value < AA} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_what_carries_meaning_can_be_seen(scheme: str) -> None:
    """The parts of a bar, the hatch of the unknown and the mark of the page one is on stand out, in both themes."""
    colours = theme(scheme)
    pairs = [(f"{colour}-base-default", "neutral-surface-default") for colour in ("accent", "success", "danger")]
    pairs += [
        ("warning-border-default", "neutral-surface-default"),
        ("neutral-border-default", "neutral-surface-default"),
    ]
    low = {pair: contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}

    assert {pair: value for pair, value in low.items() if value < AA_GRAPHICS} == {}


@pytest.mark.parametrize("name", sorted(OWN))
def test_colours_are_those_of_the_design_system(name: str) -> None:
    """Our style sheets name no colour but the theme's, which follows the system; paper alone is black and white."""
    named = set(re.findall(r"#[0-9a-fA-F]{3,8}\b(?![^(]*\))", OWN[name]))
    screen = OWN[name].split("@media print", 1)[0]

    assert not re.findall(r"#[0-9a-fA-F]{3,8}\b|\brgb|\bhsl", re.sub(r"url\([^)]*\)", "", screen))
    assert named <= {"#ffffff", "#000000", "#333333"}


@pytest.mark.parametrize("name", sorted(OWN))
def test_every_name_of_a_value_exists(name: str) -> None:
    """Each `var(--…)` of our style sheets is given a value, by us or by the design system."""
    named = set(re.findall(r"var\((--[a-z0-9-]+)", OWN[name]))
    given = set(re.findall(r"(--[a-z0-9-]+)\s*:", "\n".join((*OWN.values(), THEME, DESIGN_SYSTEM))))

    assert named - given == set()
    assert named


def test_the_design_systems_classes_win_over_plain_elements() -> None:
    """The first thing any style sheet says is that plain elements yield to the design system."""
    first = re.sub(r"/\*.*?\*/", "", CSS, flags=re.DOTALL).strip()
    html = (FOLDER / "templates" / "base.html").read_text(encoding="utf-8")
    sheets = re.findall(r'rel="stylesheet" href="\{\{ asset\("([^"]+)"\) \}\}"', html)

    assert first.startswith("@layer base, ds;")
    assert sheets[0] == "tilsynsklar.css"


def test_the_style_sheets_ask_for_nothing_from_elsewhere() -> None:
    """No font, picture or other style sheet is fetched from another host, by ours or by the design system."""
    for text in (*OWN.values(), THEME, DESIGN_SYSTEM, (STATIC / "vendor" / "inter.css").read_text(encoding="utf-8")):
        assert "@import" not in text
        assert all(
            address.startswith(("data:image/svg+xml", "inter-", "#"))
            for address in re.findall(r"url\(\s*[\"']?([^\"')]+)", text)
        )


def test_classes_are_styled_and_styles_are_used(site: Site) -> None:
    """Each class in the templates stands in a style sheet, and each of our styles stands for something."""
    text = "\n".join(
        path.read_text(encoding="utf-8")
        for path in (
            *(FOLDER / "templates").rglob("*.html"),
            *STATIC.glob("*.js"),
            *(FOLDER / "pages").rglob("*.py"),
            # draws the code for the app
            FOLDER.parent / "controls" / "access" / "second_factor.py",
        )
    )
    addresses = ["/", "/vurdering/1", "/vurdering/2", "/lov", "/lov/KRL-2-1", "/lov/KRL-2-3", "/nowhere"]
    addresses += [f"/vurdering/1/KRL-2-{number}" for number in range(1, 10)]
    seen = {
        name
        for address in addresses
        for _, attributes in Page(site.client().get(address).get_data(as_text=True)).elements
        for name in attributes.get("class", "").split()
    }
    bare = re.sub(r"/\*.*?\*/", "", "\n".join(OWN.values()), flags=re.DOTALL)
    styled = set(re.findall(r"\.([a-z][a-z-]*)", bare))
    design_system = set(re.findall(r"\.(ds-[a-z-]+)", DESIGN_SYSTEM))

    assert {name for name in styled if not re.search(rf"\b{name}\b", text)} == set()
    assert seen - styled - design_system <= HOOKS


def test_there_is_a_style_for_small_screens_dark_rooms_and_paper(site: Site) -> None:
    """Small screens and print each have their rules, and every page follows the system's light or dark."""
    assert "@media (max-width: 40rem)" in CSS
    assert "@media print" in CSS
    assert Page(site.client().get("/").get_data(as_text=True)).all("html")[0]["data-color-scheme"] == "auto"


def test_outcomes_are_never_told_by_colour_alone(site: Site) -> None:
    """Each badge holds a sign and a word, and signs and bars are hidden from screen readers."""
    for address in ("/", "/vurdering/1", "/vurdering/1/KRL-2-3", "/lov/KRL-2-1"):
        html = site.client().get(address).get_data(as_text=True)
        badges = re.findall(
            r'<span class="ds-tag badge [a-z ]+" data-color="\w+">(.*?)</span></span>', html, re.DOTALL
        )
        assert len(badges) == html.count("ds-tag badge ")
        assert all("<svg" in badge and re.search(r"<span>\w+", badge) for badge in badges)
        pictures = re.findall(r"<svg\b[^>]*>", html)
        assert all('aria-hidden="true"' in picture or 'role="img"' in picture for picture in pictures)
