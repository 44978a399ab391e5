"""What changes for me: a stored evaluation's evidence on another date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from flask import Blueprint, abort, g, render_template

from controls.changes import Moved, changes_between
from controls.storage.store import Stored
from controls.wiring import Application
from models.evidence import Evidence
from models.words import Outcome
from rules.calendar import ChangeDay, calendar
from rules.evidence_file import read_evidence
from rules.law_diff import Change
from rules.pack import Pack
from webapp.pages.frame.dates import asked_day
from webapp.pages.frame.pictures import flow
from webapp.pages.frame.wording import Wording
from webapp.pages.law.differences import Difference, difference


def evidence_of(stored: Stored, application: Application) -> Evidence:
    """The evidence of a stored evaluation, read by the rules in use. Raises ProblemError when they cannot read it."""
    summary = stored.summary
    evidence, _ = read_evidence(
        stored.evidence, summary.evidence_file, application.pack, application.municipalities, summary.on
    )
    return evidence


def _told(days: Iterable[ChangeDay], pack: Pack, wording: Wording) -> list[tuple[date, list[Difference]]]:
    return [(day.day, [difference(change, pack, wording) for change in day.changes]) for day in days]


def _rows(moved: Iterable[Moved], pack: Pack, wording: Wording) -> list[tuple[Moved, Difference | None]]:
    """Each finding that moved, with what changed in the law for it, when something did."""

    def words(change: Change | None) -> Difference | None:
        return difference(change, pack, wording) if change is not None else None

    return [(item, words(item.change)) for item in moved]


def _flows(moved: Iterable[Moved]) -> Counter[tuple[Outcome | None, Outcome | None]]:
    """How many obligations went from which outcome to which (None: not in force); the same outcome is no move."""
    pairs = (tuple(item.outcome if item is not None else None for item in (one.before, one.after)) for one in moved)
    return Counter((before, after) for before, after in pairs if before != after)


def changes_pages(application: Application) -> Blueprint:
    """The page that compares two dates."""
    pages = Blueprint("changes", __name__, url_prefix="/vurdering")
    pack = application.pack

    @pages.get("/<int:number>/endring")
    def changes(number: int) -> str:
        stored = application.store.evaluation(number)
        if stored is None:
            abort(404)
        wording: Wording = g.wording
        summary = stored.summary
        other = asked_day()
        found = None
        if other is not None:
            evidence = evidence_of(stored, application)
            found = changes_between(pack, application.machines, evidence, summary.on, other)
        flows = _flows(found.moved if found else ())
        ahead = [day for day in calendar(pack, summary.on) if day.day > summary.on]
        return render_template(
            "evaluations/changes.html",
            number=number,
            summary=summary,
            other=other,
            pack=pack,
            by_law=_rows((item for item in found.moved if item.cause == "law"), pack, wording) if found else [],
            by_time=[item for item in found.moved if item.cause == "time"] if found else [],
            same=found.same if found else 0,
            flows=flows,
            flow=flow(flows),
            between=_told(found.calendar, pack, wording) if found else [],
            ahead=_told(found.ahead if found else ahead, pack, wording),
            same_rules=summary.rule_set == pack.digest,
            known=other is None or application.municipalities.get(summary.municipality, other) is not None,
        )

    return pages
