"""A questionnaire as the one sees it who was sent a link: the questions, and nothing else of what is kept.

The address is the secret. It stands in no log (`webapp.watching` notes the pattern of a route only), in no `Referer`
(only where the site is, which browsers need to say that a form is our own), in no index, and no one on the way keeps
the pages. It has 256 random bits, so that nobody guesses one, and guesses are not counted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from flask import Blueprint, Response, g, make_response, redirect, render_template, request, url_for
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response as Redirect

from controls.days import norwegian_day
from controls.evidence.questionnaires import needs_mode
from controls.storage.questionnaires import OvertakenError
from controls.wiring import Application
from models.errors import ProblemError, Where
from models.questionnaires import LONGEST_NOTE, Answer, Asked, Questionnaire, Saved, first_day
from models.vocabulary import Fact
from models.words import Mode
from webapp.pages.evidence.asking import about, answer_words, put
from webapp.pages.evidence.forms import by_field, faults_of
from webapp.pages.evidence.questionnaires import questionnaire_desk
from webapp.pages.frame.script import told_as_json, wants_json
from webapp.pages.frame.wording import Wording

#: what the field of an answer is sent with when nobody knows
UNKNOWN = "vet-ikke"
#: nothing of the address goes anywhere; the rest of what no answer here may lack is on every page
HEADERS = {
    # the site alone: with `no-referrer` browsers would send `Origin: null` with a form
    "Referrer-Policy": "strict-origin",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
_SEE_OTHER, _GONE, _OVERTAKEN, _UNUSABLE = 303, 404, 409, 422
_DIGITS, _MOST = 9, 5000


class Line(NamedTuple):
    """A question in the list: its number, the words, whom it is about, what was answered, and whether it is whole."""

    number: int
    text: str
    about: str
    answer: list[str]
    note: str
    whole: bool


class _NoLinkError(HTTPException):
    """The link does not work, for whatever reason."""

    code = _GONE


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _DIGITS else 0


def _answer() -> Answer:
    """The answer in a form. Raises ProblemError for what is no answer at all."""
    told = {name: request.form.get(name, "").strip()[:_MOST] for name in ("svar", "modus", "siden", "merknad")}
    unknown = told["svar"] == UNKNOWN or request.form.get("vet_ikke") == "1"
    if len(told["merknad"]) > LONGEST_NOTE:
        raise ProblemError.one("evidence_too_long", arguments={"limit": LONGEST_NOTE}, where=_where("merknad"))
    try:
        first_day(told["siden"] or "2000")
    except ValueError:
        raise ProblemError.one("questionnaire_no_day", where=_where("siden")) from None
    return Answer(
        value="" if unknown else told["svar"][:60],
        unknown=unknown,
        mode=Mode(told["modus"]) if told["modus"] in set(Mode) else None,
        unsure=request.form.get("usikker") == "1",
        since=told["siden"],
        note=told["merknad"],
    )


class _Pages:
    """What the pages of one application show."""

    def __init__(self, application: Application) -> None:
        self.application = application
        self.work = questionnaire_desk(application)

    def behind(self, token: str) -> Questionnaire:
        """The questionnaire of a link; an unknown, an old and a withdrawn one are answered alike."""
        found = self.work.behind(token, self.application.clock())
        if found is None:
            raise _NoLinkError
        return found

    def question(self, found: Questionnaire, number: int) -> tuple[Asked, Fact]:
        """A question with its fact; one that is not there is answered as a link that is none."""
        if not 0 < number <= len(found.questions):
            raise _NoLinkError
        fact = self.work.fact(found.questions[number - 1])
        if fact is None:
            raise _NoLinkError
        return found.questions[number - 1], fact

    def lines(self, found: Questionnaire, answers: Mapping[int, Saved]) -> list[Line]:
        wording: Wording = g.wording
        return [
            self._line(number, found, answers.get(number), wording)
            for number, question in enumerate(found.questions, 1)
            if self.work.fact(question) is not None
        ]

    def _line(self, number: int, found: Questionnaire, saved: Saved | None, wording: Wording) -> Line:
        question = found.questions[number - 1]
        fact = self.work.fact(question)
        answer = saved.answer if saved else Answer()
        lacks_mode = fact is not None and needs_mode(answer, fact) and answer.mode is None
        told = answer_words(answer, fact, wording)
        whole = answer.given and not lacks_mode
        return Line(
            number,
            put(question, fact, wording).question,
            about(question, found.questions, wording),
            told,
            answer.note,
            whole,
        )

    def start(self, token: str, found: Questionnaire, faults: Sequence[tuple[str, str]] = (), role: str = "") -> str:
        """The questions with what is answered; the receipt once it is sent in."""
        answers = self.work.kept.answers(found.id)
        lines = self.lines(found, answers)
        return render_template(
            "evidence/answering_receipt.html" if found.sent else "evidence/answering.html",
            token=token,
            one=found,
            name=self.work.desk.holders.require(found.holder).name,
            lines=lines,
            answered=sum(line.whole for line in lines),
            following=next((line.number for line in lines if not line.whole), 0),
            versions={number: saved.version for number, saved in answers.items()},
            late=found.due < norwegian_day(self.application.clock()),
            faults=faults,
            role=role,
        )

    def one(
        self,
        token: str,
        found: Questionnaire,
        number: int,
        answer: Answer,
        version: int,
        faults: Sequence[tuple[str, str]] = (),
        theirs: Answer | None = None,
    ) -> str:
        """A question. `theirs`: what somebody else answered meanwhile."""
        wording: Wording = g.wording
        question, fact = self.question(found, number)
        return render_template(
            "evidence/answering_question.html",
            token=token,
            one=found,
            number=number,
            question=question,
            fact=fact,
            put=put(question, fact, wording),
            about=about(question, found.questions, wording),
            answer=answer,
            asks_mode=needs_mode(Answer(value=fact.words[0]) if fact.words else Answer(), fact),
            version=version,
            theirs=self.words(theirs, fact) if theirs else "",
            faults=faults,
            faulty=by_field(faults),
            longest=LONGEST_NOTE,
        )

    @staticmethod
    def words(answer: Answer, fact: Fact) -> str:
        """A whole answer in words."""
        wording: Wording = g.wording
        told = " · ".join(answer_words(answer, fact, wording)) or wording.say("page.asking.nothing")
        return f"{told}. {answer.note}" if answer.note else told

    def told(self, error: ProblemError) -> list[tuple[str, str]]:
        """What is wrong, each with the id of its field on the page."""
        return faults_of(error, {"verdi": "svar", "by": "rolle"})


def _where(field: str) -> Where:
    return Where(field=field)


def answering_pages(application: Application) -> Blueprint:
    """The pages behind a link."""
    pages = Blueprint("answering", __name__, url_prefix="/svar/<token>")
    here = _Pages(application)

    @pages.after_request
    def keep_quiet(response: Response) -> Response:
        response.headers.update(HEADERS)
        return response

    @pages.errorhandler(_NoLinkError)
    def no_link(_error: _NoLinkError) -> Response:
        if wants_json(request):
            told = g.wording.say("page.answering.gone_text")
            return told_as_json(_GONE, problems=[told])
        return make_response(render_template("evidence/answering_gone.html"), _GONE)

    _add_questions(pages, here)
    _add_sending(pages, here)
    return pages


def _add_questions(pages: Blueprint, here: _Pages) -> None:
    @pages.get("")
    def start(token: str) -> str:
        return here.start(token, here.behind(token))

    @pages.get("/<int:number>")
    def question(token: str, number: int) -> str | Redirect:
        found = here.behind(token)
        here.question(found, number)
        if found.sent:
            return redirect(url_for("answering.start", token=token), _SEE_OTHER)
        saved = here.work.kept.answers(found.id).get(number)
        return here.one(token, found, number, saved.answer if saved else Answer(), saved.version if saved else 0)

    @pages.post("/<int:number>")
    def save(token: str, number: int) -> Response | Redirect | tuple[str, int]:
        found = here.behind(token)
        _, fact = here.question(found, number)
        seen = _number(request.form.get("versjon", ""))
        answer = Answer()
        try:
            answer = _answer()
            saved = here.work.save(found, number, answer, seen, here.application.clock())
        except OvertakenError as error:
            theirs = error.saved
            if wants_json(request):
                told = here.words(theirs.answer, fact)
                return told_as_json(_OVERTAKEN, version=theirs.version, theirs=told)
            return here.one(token, found, number, answer, theirs.version, theirs=theirs.answer), _OVERTAKEN
        except ProblemError as error:
            if wants_json(request):
                return told_as_json(_UNUSABLE, problems=[text for text, _ in here.told(error)])
            # what cannot be kept is given back in the form, and nowhere else
            return here.one(token, found, number, answer, seen, here.told(error)), _UNUSABLE
        if wants_json(request):
            return told_as_json(200, version=saved.version)
        numbers = [line.number for line in here.lines(found, {})]
        following = [one for one in numbers if one > number]
        if request.form.get("neste") == "1" and following:
            return redirect(url_for("answering.question", token=token, number=following[0]), _SEE_OTHER)
        return redirect(url_for("answering.start", token=token), _SEE_OTHER)


def _add_sending(pages: Blueprint, here: _Pages) -> None:
    @pages.post("/send")
    def send(token: str) -> Redirect | tuple[str, int]:
        found = here.behind(token)
        role = request.form.get("rolle", "")[:_MOST]
        seen = {number: _number(request.form.get(f"v{number}", "")) for number in range(1, len(found.questions) + 1)}
        try:
            here.work.send_in(found, role, seen, here.application.clock())
        except OvertakenError:
            told = g.wording.say("page.answering.overtaken_sending")
            return here.start(token, found, [(told, "")], role), _OVERTAKEN
        except ProblemError as error:
            return here.start(token, here.behind(token), here.told(error), role), _UNUSABLE
        return redirect(url_for("answering.start", token=token), _SEE_OTHER)
