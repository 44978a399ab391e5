"""Rounds told so far that there is a report to make of them, and what a report of them is made from."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from controls.reports.parts import Report
from controls.reports.rounds.building import round_report
from controls.reports.rounds.material import ReportKind, RoundMaterial, Sending
from controls.reports.rounds.speech import RoundSpeech
from controls.reports.rounds.stored import at_event, keeping_event
from controls.rounds.state import RoundState
from controls.storage.rounds import Held
from models.access import Role
from models.rounds import Act, RoundKind
from models.statute import Statute
from models.words import Language
from rules.statute import load_statutes
from tests.controls.reports.conftest import real_pack
from tests.controls.rounds.made import CHIEF, OFFICER, TODAY, TRONDELAG, Story, form, plan

ON = date(2026, 3, 2)
#: three duties of the same section: gratis, heilårs, heildøgns
FREE, ALL_YEAR, ROUND_THE_CLOCK = "KRL-2-2a-2", "KRL-2-2a-3", "KRL-2-2a-4"
SENT, COMMENTS_DUE, CORRECTION_DUE = date(2026, 3, 2), date(2026, 3, 23), date(2026, 6, 1)
DIGEST = "b" * 64
#: what came out of the interview
INTERVIEW = "Lederen viste vaktlisten.\n\nIngen betaler for oppholdet."


@cache
def statutes() -> dict[str, Statute]:
    """The maps of the statutes that ship."""
    return {statute.law: statute for statute in load_statutes()}


def material(state: RoundState, language: str = "nb", **more: Any) -> RoundMaterial:  # noqa: ANN401 - parts of it
    """What a report of a round is made from, on the law that ships."""
    told: dict[str, Any] = {"today": TODAY, "pack": real_pack(), "statutes": statutes(), "name": "Osen"}
    return RoundMaterial(state=state, speech=RoundSpeech(Language(language)), **(told | more))


def report(story: Story, kind: ReportKind, language: str = "nb", **more: Any) -> Report:  # noqa: ANN401 - as above
    """A report of a round as it stands."""
    return round_report(material(story.state, language, **more), kind)


def sent_report(story: Story, kind: ReportKind, language: str = "nb") -> Report:
    """A report that was sent, made again."""
    event = keeping_event(Held(story.round, tuple(story.events)), kind, ())
    assert event is not None
    before = [item for item in story.events if item.number < event.number]
    then = at_event(story.round, before, event)
    return round_report(material(then.state, language, sending=then.sending, today=then.on), kind)


def answered(story: Story, key: str, answer: str, **more: str) -> Story:
    """Let the caseworker answer a question."""
    told = {"facts": f"Faktum {key}.", "assessment": f"Vurdering {key}."} | more
    return story.did(Act.ANSWERED, {"answer": answer} | told, subject=key)


def broken(story: Story, duty: str, **more: str) -> Story:
    """Let the caseworker write the sentence of a breach."""
    told = {"decision": "breach", "fails": "oppholdet er gratis", "leads_to": "fører til at noen ikke kommer"}
    return story.did(Act.DECIDED, told | more, subject=duty)


def begun(*duties: str, number: int = 17, on: date = ON) -> Story:
    """A tilsyn that is being examined: notice, what came, an interview."""
    story = Story(RoundKind.TILSYN, county=TRONDELAG, number=number)
    about = plan(on, "KRL-2", title="Botilbudet") | {"why": "Lenge siden sist.", "case_number": "2026/12"}
    story.did(Act.PLANNED, about).did(Act.FORM_SET, form(*duties or (FREE, ALL_YEAR, ROUND_THE_CLOCK)))
    wanted = [{"what": "Avtalen med senteret", "bears_on": ["KRL-2"]}]
    story.did(Act.NOTICED, {"due": "2026-03-20", "wanted": wanted})
    story.did(Act.SELF_ASSESSED, {"answer": "partly", "text": "Det meste."}, subject="q1", role=Role.OFFICER)
    story.did(Act.SENT_IN, {"documents": [4], "text": "Her er det."}, role=Role.OFFICER).did(Act.EXAMINING_BEGUN)
    return story.did(
        Act.VISITED,
        {"on": "2026-04-02", "what": "interview", "with_roles": "daglig leder", "text": INTERVIEW},
    )


def examined(number: int = 17) -> Story:
    """As `begun`, and every question is answered: no, yes and not examined."""
    story = broken(answered(begun(number=number), "q1", "no"), FREE)
    return answered(answered(story, "q2", "yes"), "q3", "not_examined")


def assured(story: Story, which: str) -> Story:
    """Let a report be assured."""
    return story.did(Act.ASSURANCE_ASKED, {"report": which}).did(Act.ASSURED, {}, role=Role.QUALITY_ASSURER)


def preliminary_sent(story: Story | None = None, digest: str = DIGEST) -> Story:
    """A tilsyn whose preliminary report is sent."""
    story = assured(story or examined(), "preliminary")
    return story.did(Act.PRELIMINARY_SENT, {"due": str(COMMENTS_DUE), "digest": digest})


def commented(story: Story | None = None) -> Story:
    """As `preliminary_sent`, and the municipality has commented and was answered; the answer was changed."""
    story = story or preliminary_sent()
    story.did(Act.FINDING_COMMENTED, {"text": "Oppholdet er gratis fra i år."}, subject=FREE, role=Role.OFFICER)
    story.did(Act.COMMENTS_SENT, {"text": "Takk for rapporten."}, role=Role.OFFICER)
    story.did(Act.COMMENT_ANSWERED, {"text": "Vedtaket viser det."}, subject=FREE)
    return story


def self_audit(number: int = 3) -> Story:
    """A self-audit with a breach, a measure, an exception, a note, something open and something undecided."""
    outcomes = {
        FREE: "broken",
        ALL_YEAR: "met",
        ROUND_THE_CLOCK: "unresolved",
        "KRL-2-2a-5": "met",
        "KRL-2-2b": "broken",
        "KRL-2-1": "met",
    }
    story = Story(RoundKind.SELF_AUDIT, number=number)
    story.did(Act.PLANNED, plan(ON, "KRL-2") | {"why": "Årshjulet.", "case_number": "2026/3"}).did(Act.STARTED)
    story.did(Act.EVALUATED, {"evaluation": 1, "digest": DIGEST, "outcomes": outcomes})
    told = {"why": "Regningen viser det.", "cause": "Ingen leste avtalen.", "leads_to": "noen lar være å komme"}
    story.did(Act.DECIDED, {"decision": "breach", "fails": "oppholdet er gratis"} | told, subject=FREE)
    story.did(Act.DECIDED, {"decision": "in_order"}, subject=ALL_YEAR)
    story.did(Act.DECIDED, {"decision": "open", "why": "Vaktlisten mangler."}, subject=ROUND_THE_CLOCK)
    story.did(Act.DECIDED, {"decision": "note", "why": "rutinen får dato"}, subject="KRL-2-2a-5")
    measure = {"what": "Endre avtalen", "findings": [FREE], "owner": "kommunalsjef", "due": "2026-05-01"}
    story.did(Act.MEASURE_SET, measure, subject="m1")
    story.did(Act.EXCEPTION_ASKED, {"reason": "Avtalen løper ut året.", "until": "2026-12-31"}, subject=FREE)
    told_why = {"granted": True, "reason": "Ingen blir krevd."}
    return story.did(Act.EXCEPTION_DECIDED, told_why, subject=FREE, role=Role.CHIEF_EXECUTIVE)


def approved(story: Story | None = None) -> Story:
    """As `self_audit`, decided to the end, approved by the chief executive."""
    story = story or self_audit()
    story.did(Act.DECIDED, {"decision": "not_relevant", "why": "Gjelder ikke her."}, subject="KRL-2-2b", by=OFFICER)
    return story.did(Act.APPROVAL_ASKED).did(Act.APPROVED, {"text": "Følg fristen."}, by=CHIEF)


def sending(due: date | None = COMMENTS_DUE) -> Sending:
    """How a report is sent."""
    return Sending(SENT, due)
