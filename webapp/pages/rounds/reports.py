"""The reports of rounds, and the yearly report to the council, as pages and as files to keep.

A report that was sent or approved is shown as it was kept then, never from the texts of today; where somebody changed
it behind the program's back, the page says so. A draft is seen by the side whose report it is, and its author can
write the running text.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from flask import Blueprint, Response, abort, g, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as Werkzeug

from controls.reports.docx import docx_of
from controls.reports.parts import Report, plain
from controls.reports.pdf import pdf_of
from controls.reports.rounds.building import chapter_texts, drafts, report_digest, round_report
from controls.reports.rounds.chapters import exempt_subject, subject
from controls.reports.rounds.material import ReportKind, RoundMaterial
from controls.reports.rounds.stored import Kept, RoundReports, fits, keeping_event, own_side
from controls.rounds.book import View
from controls.rounds.state import state_of
from controls.storage.rounds import Held
from controls.wiring import Application
from models.access import Action, Role
from models.rounds import OVER, Act, Phase, RoundEvent, RoundKind
from models.rounds import Report as Which
from models.words import Language
from webapp.guarding import here
from webapp.pages.evaluations.reports import DOCX, PDF, handed_out, report_language
from webapp.pages.frame.wording import Wording, capital
from webapp.pages.rounds.common import ActForm, Again, Field, RoundPages, filled

#: the fields of the form that saves a chapter: which chapter, and whether it is its text or why it is left out
_CHAPTER, _WHAT, _EXEMPT = "kapittel", "hva", "unntatt"
_SAVE = ActForm(Act.TEXT_SAVED, (Field("tekst", "text"),))
_FIRST_YEAR = 2010
_PUBLIC = "offentlig"
#: which of the kept reports: the number of the event that kept it, or the round as it is now
_EDITION, _NOW = "utgave", "no"


class Shown(NamedTuple):
    """A report as it is handed out, and whether it is the version that everybody may see.

    `kept`: how it was kept, None for a draft; `material`: what a draft is made from; `editions`: the events that kept
    it, oldest first.
    """

    view: View
    kind: ReportKind
    report: Report
    public: bool
    material: RoundMaterial | None
    kept: Kept | None
    editions: tuple[RoundEvent, ...]


def _public() -> bool:
    return request.args.get(_PUBLIC) == "1"


def _choices() -> list[tuple[str, str]]:
    wording: Wording = g.wording
    return [(language.value, capital(wording.word("language", language.value))) for language in Language]


class ReportPages:
    """What the pages of reports of rounds work with."""

    def __init__(self, application: Application) -> None:
        """`application`: the parts, wired."""
        self.rounds = RoundPages(application)
        self._made = RoundReports(
            application.store, application.municipalities, application.statutes, application.pack
        )  # fmt: skip

    def newest(self, number: int) -> ReportKind:
        """The report of a round that is worked on or was sent last; 404 for a round that is not the reader's."""
        view = self.rounds.view(number)
        state = view.state
        if state.round.kind is RoundKind.SELF_AUDIT:
            return ReportKind.AUDIT
        concluding = state.phase in (Phase.CONCLUDING, Phase.ASSURING_FINAL, Phase.FOLLOW_UP, Phase.CLOSED)
        drafted = concluding and own_side(state.round) is view.side
        return ReportKind.FINAL if drafted or state.report(Which.FINAL) else ReportKind.PRELIMINARY

    def shown(self, number: int, code: str) -> Shown:
        """A report of a round as whoever is here may see it; 404 for what is not there, not theirs or not sent."""
        view = self.rounds.view(number)
        kind = ReportKind(code) if code in list(ReportKind) else abort(404)
        held = self._made.rounds.get(number)
        # who is asked for something in a round sees what was asked, and not how it stands
        if held is None or not fits(view.round, kind) or view.roles <= {Role.SERVICE}:
            abort(404)
        language, public = report_language(), _public()
        editions = self._made.editions(held, kind)
        event = self._edition(held, kind, editions)
        if event is not None:
            wanted = language if "sprak" in request.args else None
            kept = self._made.kept(held, event, kind, wanted, language, public=public)
            return Shown(view, kind, kept.report, public, None, kept, editions)
        if view.side is not own_side(view.round):
            abort(404)
        material = self._made.draft(held, language, self.rounds.today(), public=public)
        return Shown(view, kind, round_report(material, kind), public, material, None, editions)

    @staticmethod
    def _edition(held: Held, kind: ReportKind, editions: tuple[RoundEvent, ...]) -> RoundEvent | None:
        """The event that kept the report that is asked for: the newest, unless another is named; None for a draft.

        404 for one that there is none of. Once a round is over, a self-audit is only what was kept of it.
        """
        asked = request.args.get(_EDITION, "")
        newest = keeping_event(held, kind, (event.number for event in editions))
        if asked == _NOW:
            over = state_of(held.round, held.events).phase in OVER
            return None if kind is ReportKind.AUDIT and not over else newest
        if not asked:
            return newest
        return next((event for event in editions if str(event.number) == asked), None) or abort(404)

    def page(self, shown: Shown, again: Again | None = None) -> str:
        """The page of a report. `again`: a text that could not be saved."""
        number, kind = shown.view.round.id, shown.kind
        may_write = Act.TEXT_SAVED in shown.view.may and shown.kept is None
        may_write = may_write and shown.view.side is own_side(shown.view.round) and not shown.public
        address = url_for("round_reports.report", number=number, kind=kind.value)
        return render_template(
            "rounds/report.html",
            view=shown.view,
            kind=kind.value,
            told=plain(shown.report),
            public=shown.public,
            kept=shown.kept,
            editions=shown.editions,
            edition=request.args.get(_EDITION, ""),
            live=self._live(shown),
            digest=shown.kept.digest if shown.kept else report_digest(shown.report),
            writing=self._writing(shown, again) if may_write else [],
            again=again,
            seen=shown.view.state.number,
            address=address,
            files=[
                (name, url_for(f"round_reports.{name}", number=number, kind=kind.value)) for name in ("pdf", "docx")
            ],
            choices=_choices(),
        )

    @staticmethod
    def _live(shown: Shown) -> bool:
        """Whether the round can be seen as it is now beside what was kept of it."""
        return shown.kind is ReportKind.AUDIT and bool(shown.editions) and shown.view.state.phase not in OVER

    def _writing(self, shown: Shown, again: Again | None) -> list[dict[str, Any]]:
        """The chapters with the forms that save them."""
        told = []
        for item in chapter_texts(shown.material, shown.kind) if shown.material else ():
            forms = {
                "text": filled(again, Act.TEXT_SAVED, subject(shown.kind, item.name), {"tekst": item.saved}),
                "exempt": filled(
                    again, Act.TEXT_SAVED, exempt_subject(shown.kind, item.name), {"tekst": item.exempt}
                ),
            }
            told.append({"chapter": item, **forms})
        return told

    def save(self, number: int, code: str) -> Response:
        """Save the text of a chapter, or why it is left out of the public version."""
        shown = self.shown(number, code)
        chapter = request.form.get(_CHAPTER, "")
        if shown.material is None or chapter not in {item.name for item in drafts(shown.material, shown.kind)}:
            abort(404)
        why = request.form.get(_WHAT) == _EXEMPT
        about = (exempt_subject if why else subject)(shown.kind, chapter)
        back = url_for("round_reports.report", number=number, kind=code, _anchor=f"skriv-{chapter}")
        answer = self.rounds.posted(
            number,
            _SAVE,
            lambda _: back,
            lambda _, again: self.page(self.shown(number, code), again),
            subject=about,
            told={"text": _SAVE.read().get("text", "")},
        )
        return make_response(answer)

    def yearly(self, holder: str, year: int) -> Report:
        """The yearly report of a municipality; 404 for what is not the reader's, and for years to come."""
        person, today = here(), self.rounds.today()
        if person is None or not person.may(Action.ROUND_READ, holder) or person.roles_at(holder) <= {Role.SERVICE}:
            abort(404)
        if not _FIRST_YEAR <= year <= today.year:
            abort(404)
        found = self._made.yearly(holder, year, report_language(), today, public=_public())
        return found or abort(404)


def round_report_pages(application: Application) -> Blueprint:
    """The pages of the reports of rounds."""
    pages = Blueprint("round_reports", __name__)
    made = ReportPages(application)
    one, year_of = "/runde/<int:number>/rapport/<kind>", "/kommune/<holder>/arsrapport/<int:year>"

    @pages.get("/runde/<int:number>/rapport")
    @pages.get(one)
    def report(number: int, kind: str = "") -> str | Werkzeug:
        if not kind:
            return redirect(url_for("round_reports.report", number=number, kind=made.newest(number).value))
        return made.page(made.shown(number, kind))

    @pages.post(one)
    def save(number: int, kind: str) -> Response:
        return made.save(number, kind)

    @pages.get(f"{one}.pdf")
    def pdf(number: int, kind: str) -> Response:
        told = made.shown(number, kind).report
        return handed_out(pdf_of(told), PDF, f"{told.name}.pdf")

    @pages.get(f"{one}.docx")
    def docx(number: int, kind: str) -> Response:
        told = made.shown(number, kind).report
        return handed_out(docx_of(told), DOCX, f"{told.name}.docx")

    @pages.get(year_of)
    def yearly(holder: str, year: int) -> str:
        told = made.yearly(holder, year)
        address = url_for("round_reports.yearly", holder=holder, year=year)
        names = ("pdf", "docx")
        return render_template(
            "rounds/report_year.html",
            told=plain(told),
            holder=holder,
            year=year,
            public=_public(),
            address=address,
            files=[(name, url_for(f"round_reports.yearly_{name}", holder=holder, year=year)) for name in names],
            choices=_choices(),
        )

    @pages.get(f"{year_of}.pdf")
    def yearly_pdf(holder: str, year: int) -> Response:
        told = made.yearly(holder, year)
        return handed_out(pdf_of(told), PDF, f"{told.name}.pdf")

    @pages.get(f"{year_of}.docx")
    def yearly_docx(holder: str, year: int) -> Response:
        told = made.yearly(holder, year)
        return handed_out(docx_of(told), DOCX, f"{told.name}.docx")

    return pages
