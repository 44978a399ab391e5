"""A report as one HTML file that needs nothing beside it."""

from __future__ import annotations

from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from controls.reports.parts import Report, plain


def html_of(report: Report) -> bytes:
    """The report as HTML, in UTF-8; the same report gives the same bytes."""
    environment = Environment(
        loader=PackageLoader("webapp"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # our own style sheet, in which no word of the report stands
    css = Markup(resources.files("webapp").joinpath("static/report.css").read_text(encoding="utf-8"))  # noqa: S704
    return environment.get_template("evaluations/report_alone.html").render(told=plain(report), css=css).encode()
