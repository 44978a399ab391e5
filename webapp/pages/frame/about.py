"""What a reader can ask of the site itself: the accessibility statement."""

from __future__ import annotations

from datetime import date
from typing import Final

from flask import Blueprint, render_template

#: the day somebody last read the statement and found it true
REVIEWED: Final = date(2026, 11, 22)


def about_pages() -> Blueprint:
    """The accessibility statement, which the foot of every page leads to."""
    pages = Blueprint("about", __name__)

    @pages.get("/tilgjengelighet")
    def accessibility() -> str:
        return render_template("frame/accessibility.html", reviewed=REVIEWED)

    return pages
