"""The notice of a tilsyn: what is announced, what is asked for, and by when. Pure.

It tells the theme and its limits, the legal basis (krisesenterlova § 9, kommuneloven chapter 30), what is asked for
with its deadline, that control questions are to be answered, and what happens afterwards. One text serves every
municipality of a campaign: `[kommune]` stands for the name of each.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from controls.rounds.control_form import in_scope, sections_of
from models.rounds import ControlForm, Notice, Plan, Wanted
from models.texts import say
from models.words import Language, Method
from rules.citation import provision_text
from rules.pack import Pack
from rules.working_days import working_day

#: what stands for the municipality's name in the text of a campaign
NAME = "[kommune]"
#: how long a municipality gets to send in documents, to comment, and to correct, when nothing else is said
DOCUMENTS, COMMENTS, COMMENTS_LONG, CORRECTION = (timedelta(weeks=number) for number in (3, 2, 3, 8))
_LONGEST_WHAT, _LONGEST_LISTED = 300, 160


def due_after(today: date, time: timedelta) -> date:
    """The last day (inclusive) of a time that begins today: a Norwegian working day."""
    return working_day(today + time)


def wanted_of(pack: Pack, form: ControlForm, on: date, language: Language) -> tuple[Wanted, ...]:
    """What to ask for: one thing for each provision with questions that documents answer. `on`: the law's day."""
    laws = {law.id: law for law in pack.laws}
    by_documents = {one.obligation for one in form.questions if Method.DOCUMENT in one.methods}
    found = []
    for part in pack.provisions:
        duties = [duty for duty in part.obligations if duty.id in by_documents and duty.version_on(on) is not None]
        if duties:
            section = provision_text(laws[part.law], part, language.value)
            about = "; ".join(duty.title.get(language.value) for duty in duties)
            what = say("tilsyn.notice.wanted", language, section=section, about=about)
            if len(what) > _LONGEST_LISTED:
                what = say("tilsyn.notice.wanted", language, section=section, about=part.title.get(language.value))
            found.append(Wanted(what=what[:_LONGEST_WHAT], bears_on=tuple(duty.id for duty in duties)))
    return tuple(found)


def text_of(
    pack: Pack, plan: Plan, wanted: Iterable[Wanted], due: str, language: Language
) -> str:  # fmt: skip
    """The text of the notice. `due`: the deadline in words; the name of the municipality stands as `NAME`."""
    sections = sections_of(pack, in_scope(pack, plan.scope, plan.on), language)

    def told(key: str, **blanks: object) -> str:
        return say(f"tilsyn.notice.{key}", language, **blanks)

    lines = [
        told("heading", title=plan.title, name=NAME), "",
        told("opening", name=NAME), "",
        told("theme"), *(f"– {section}" for section in sections), told("limits"), "",
        told("asked", due=due), *(f"– {one.what}" for one in wanted), "",
        told("answers", due=due), "",
        told("secrecy"), "",
        told("after"), "",
        told("own_control"),
    ]  # fmt: skip
    return "\n".join(lines)


def notice_for(notice: Notice, name: str, due: date | None = None) -> Notice:
    """The notice to one municipality. `name`: its name; `due`: another deadline than the campaign's."""
    return notice.model_copy(update={"text": notice.text.replace(NAME, name), "due": due or notice.due})
