"""Quality assurance by another than the author, and sending the two reports."""

from __future__ import annotations

from typing import NamedTuple

from flask import Blueprint, request, url_for
from werkzeug.wrappers import Response

from controls.reports.rounds.material import KEEPS, ReportKind
from controls.rounds.book import View
from controls.rounds.notice import COMMENTS, COMMENTS_LONG, CORRECTION, due_after
from controls.rounds.state import FindingStatus
from models.rounds import Act, AssuranceAsked, Comment, Phase, Remark, Report, RoundKind, Side, Why
from models.words import Language
from webapp.pages.rounds.common import Again
from webapp.pages.rounds.tilsyn_desk import DOES, FORMS, TilsynPages, letters
from webapp.pages.rounds.tilsyn_steps import unanswered, uncommented, unwritten, which_report

_SENDS = KEEPS[RoundKind.TILSYN]


class Concluded(NamedTuple):
    """A finding as it goes into the report, with everything that whoever assures it must see."""

    duty: str
    status: FindingStatus
    questions: tuple[tuple[str, str, str, str], ...]
    fails: str
    leads_to: str
    comment: str
    reply: str


def concluded(view: View) -> list[Concluded]:
    """Every finding: question, answer, facts and assessment of each; the breach; comment and reply."""
    state = view.state
    found = []
    for duty in state.duties:
        questions = []
        for one in state.questions(duty):
            said = state.answer(one.key)
            body = said.body if said else None
            told = (body.answer.value, body.facts, body.assessment) if body else ("", "", "")
            questions.append((one.question, *told))
        decided = state.decided(duty)
        comment = state.last(Act.FINDING_COMMENTED, duty, Comment)
        reply = state.last(Act.COMMENT_ANSWERED, duty, Comment)
        found.append(
            Concluded(
                duty, state.concluded(duty), tuple(questions), decided.body.fails if decided else "",
                decided.body.leads_to if decided else "", comment.body.text if comment else "",
                reply.body.text if reply else "",
            )
        )  # fmt: skip
    return found


def add_quality(pages: Blueprint, here: TilsynPages) -> None:
    """The page where a report is assured and sent."""

    def page(view: View, again: Again | None = None) -> str:
        state, today = view.state, here.today()
        which = which_report(state)
        asked = state.last(Act.ASSURANCE_ASKED, "", AssuranceAsked)
        returned = state.last(Act.ASSURANCE_RETURNED, "", Why)
        back = returned if returned and asked and returned.event.number > asked.event.number else None
        assured = state.last(Act.ASSURED, "", Remark)
        return here.shown(
            "tilsyn_quality.html",
            view,
            again,
            which=which.value,
            kind=(ReportKind.PRELIMINARY if which is Report.PRELIMINARY else ReportKind.FINAL).value,
            findings=concluded(view),
            missing=(len(unanswered(state)), unwritten(state), uncommented(state)),
            assured=assured if state.assured else None,
            returned=back,
            own=here.person().id in state.authors,
            drafting=state.phase in (Phase.EXAMINING, Phase.CONCLUDING),
            assuring=state.phase in (Phase.ASSURING_PRELIMINARY, Phase.ASSURING_FINAL),
            breaches=state.breaches(),
            due={
                "short": due_after(today, COMMENTS), "long": due_after(today, COMMENTS_LONG),
                "correction": due_after(today, CORRECTION),
            },
            letters=letters().value,
        )  # fmt: skip

    @pages.get("/kvalitet")
    def quality(number: int) -> str:
        return page(here.tilsyn(number, Side.AUTHORITY))

    @pages.post("/kvalitet")
    def assure(number: int) -> Response:
        view = here.tilsyn(number, Side.AUTHORITY)
        act = next((one for one in _SENDS if one.value == request.form.get(DOES)), None)
        if act is None:
            return here.do(
                number, (Act.ASSURANCE_ASKED, Act.ASSURED, Act.ASSURANCE_RETURNED),
                lambda done: _after(done.event.act, number), page, Side.AUTHORITY,
            )  # fmt: skip
        due = request.form.get("frist", "").strip()
        if act is Act.FINAL_SENT and not view.state.breaches():
            due = ""
        language = Language.NN if request.form.get("sprak") == "nn" else Language.NB
        told = {"language": language.value, **({"due": due} if due else {})}
        return here.posted(
            number, FORMS[act], lambda _: url_for("rounds.round_page", number=number), page, told=told
        )  # fmt: skip


def _after(act: Act, number: int) -> str:
    endpoint = "rounds.round_page" if act is Act.ASSURANCE_RETURNED else "tilsyn.quality"
    return url_for(endpoint, number=number)
