"""Accessibility as axe-core sees it (Deque's rules for WCAG 2.2 A and AA, and its good habits)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

#: installed by the set-up with what the pages are made with
SCRIPT = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
_OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    # off unless asked for
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
    "elementRef": False,
    # it would fetch the style sheets anew, which the pages rightly forbid
    "preload": False,
}


def script() -> str:
    """The program that looks. Raises FileNotFoundError, which says what to do, when it is not installed."""
    if not SCRIPT.is_file():
        raise FileNotFoundError(f"{SCRIPT} is missing: run make install")
    return SCRIPT.read_text("utf-8")


def rules_run(page: Page) -> set[str]:
    """The names of the rules that were tried on a page, whatever they found."""
    found: dict[str, list[dict[str, Any]]] = page.evaluate("options => axe.run(document, options)", _OPTIONS)
    return {item["id"] for kind in ("violations", "passes", "incomplete", "inapplicable") for item in found[kind]}


def violations(page: Page) -> list[str]:
    """What is wrong with a page as it is shown now: the rule, what it asks for, and the elements."""
    found: dict[str, list[dict[str, Any]]] = page.evaluate("options => axe.run(document, options)", _OPTIONS)
    return [
        f"{item['id']}: {item['help']}: {' '.join(node['failureSummary'].split())} {node['html'][:300]}"
        for item in found["violations"]
        for node in item["nodes"][:5]
    ]
