"""What the pages of a tilsyn have in common: who looks, what stands above every page, and how a form is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from flask import abort, g, render_template, request, url_for
from werkzeug.wrappers import Response

from controls.evidence.requests import Entry, RequestBook, entry_of, in_order
from controls.rounds.book import Done, View
from controls.rounds.control_form import cited
from controls.rounds.received import Received, received
from controls.rounds.reminding import Reminding
from controls.rounds.sending_in import SendingDesk
from controls.storage.accounts import Accounts
from controls.wiring import Application
from models.holdings import ItemKind
from models.rounds import PHASES, Act, Phase, Report, RoundKind, Side
from models.words import Language
from webapp.guarding import may_use
from webapp.pages.frame.wording import Wording
from webapp.pages.rounds.common import (
    NOT_FOUND,
    ActForm,
    Again,
    Field,
    Filled,
    Kind,
    RoundPages,
    filled,
    kept_number,
)
from webapp.pages.rounds.members import members_of

#: the field that says which form of a page was sent, and the one that says what it is about
DOES, ABOUT = "gjer", "om"
_LONGEST_SUBJECT = 100
_WHY = Field("grunn", "reason")
_TEXT = Field("tekst", "text")
#: every form of a tilsyn that is a few fields
FORMS: Mapping[Act, ActForm] = {
    form.act: form
    for form in (
        ActForm(Act.EXAMINING_BEGUN),
        ActForm(Act.COMMENTS_ENDED),
        ActForm(Act.FACTS_AGREED, (_TEXT,)),
        ActForm(Act.DUE_SET, (Field("frist", "due", Kind.DAY), Field("grunn", "why"))),
        ActForm(Act.CANCELLED, (_WHY,)),
        ActForm(Act.CLOSED, (Field("hvordan", "how", Kind.CHOICE, "closing"), _WHY)),
        ActForm(
            Act.VISITED,
            (
                Field("dag", "on", Kind.DAY), Field("hva", "what", Kind.CHOICE, "method"),
                Field("roller", "with_roles", Kind.LINE), _TEXT, Field("offentlig", "public", Kind.FLAG),
            ),
        ),
        ActForm(
            Act.ANSWERED,
            (
                Field("svar", "answer", Kind.CHOICE, "answer"), Field("fakta", "facts"),
                Field("vurdering", "assessment"),
            ),
        ),
        ActForm(Act.SELF_ASSESSED, (Field("svar", "answer", Kind.CHOICE, "assessed"), _TEXT)),
        ActForm(
            Act.DECIDED,
            (
                Field("avgjerd", "decision", Kind.CHOICE, "decision"), Field("sikrar_ikkje", "fails"),
                Field("forer_til", "leads_to"), Field("arsak", "cause"), Field("grunn", "why"),
            ),
        ),
        ActForm(Act.FINDING_COMMENTED, (_TEXT,)),
        ActForm(Act.COMMENT_ANSWERED, (_TEXT,)),
        ActForm(Act.COMMENTS_SENT, (_TEXT,)),
        ActForm(Act.ASSURANCE_ASKED, (Field("rapport", "report", Kind.CHOICE, "report"),)),
        ActForm(Act.ASSURED, (_TEXT,)),
        ActForm(Act.ASSURANCE_RETURNED, (_WHY,)),
        ActForm(Act.PRELIMINARY_SENT, (Field("frist", "due", Kind.DAY),)),
        ActForm(Act.FINAL_SENT, (Field("frist", "due", Kind.DAY),)),
        ActForm(
            Act.CORRECTION_DECLARED,
            (Field("dag", "on", Kind.DAY), _TEXT, Field("dokument", "documents", Kind.MANY)),
        ),
        ActForm(Act.CORRECTION_JUDGED, (Field("hvordan", "how", Kind.CHOICE, "settled"), _WHY)),
        ActForm(
            Act.ORDER_CONSIDERED,
            (
                Field("verknader", "effects"), Field("dialog", "dialogue"), Field("eigenkontroll", "own_control"),
                Field("gje", "give", Kind.FLAG),
            ),
        ),
        ActForm(Act.ORDERED, (_TEXT, Field("frist", "due", Kind.DAY))),
        ActForm(Act.COMPLAINED, (Field("dag", "on", Kind.DAY), _TEXT)),
        ActForm(
            Act.COMPLAINT_DECIDED,
            (Field("utfall", "outcome", Kind.CHOICE, "complaint"), _WHY, Field("frist", "due", Kind.DAY)),
        ),
    )
}  # fmt: skip


class Place(NamedTuple):
    """A page of a tilsyn in the row above them: its endpoint, its address and its name."""

    endpoint: str
    address: str
    name: str


class TilsynPages(RoundPages):
    """What the pages of tilsyn of one application work with."""

    def __init__(self, application: Application) -> None:
        """`application`: the parts, wired."""
        super().__init__(application)
        evidence = self.desk.evidence
        self.requests = RequestBook(evidence.holdings, evidence.documents, application.pack)
        self.sending = SendingDesk(evidence, self.desk.book, application.pack)
        self.accounts = Accounts(application.store.engine)
        self.reminding = Reminding(evidence.holdings, self.desk.book)

    # --- who looks ---

    def tilsyn(self, number: int, side: Side | None = None) -> View:
        """The tilsyn with the id `number` as whoever is here sees it; 404 when it is none, or not of that side."""
        view = self.view(number)
        if view.round.kind is not RoundKind.TILSYN or (side is not None and view.side is not side):
            abort(NOT_FOUND)
        return view

    def name(self, view: View) -> str:
        """What the municipality is called under the number it has in the round."""
        known = self.application.municipalities.known(view.round.municipality)
        return next((one.name for one in known if one.number == view.round.municipality), view.round.municipality)

    def cited(self, view: View, obligation: str) -> str:
        """The legal basis of a duty on the round's day, in the reader's language."""
        wording: Wording = g.wording
        return cited(self.application.pack, obligation, view.state.plan.on, wording.language)

    def titled(self, obligation: str) -> str:
        """The title of a duty in the reader's language; its id where this law has none."""
        wording: Wording = g.wording
        duty = self.application.pack.obligations.get(obligation)
        return duty.title.get(wording.language.value) if duty else obligation

    def members(self, view: View) -> list[tuple[str, str]]:
        """Those on the side of whoever looks who can be given something to do, by account."""
        return members_of(view, self.accounts, self.application.municipalities)

    def entries(self, view: View) -> list[Entry]:
        """What was asked for, the most pressing first."""
        items = self.desk.evidence.holdings.items(view.round.holder, ItemKind.REQUEST)
        return in_order(entry_of(item, self.today()) for item in items)

    def received(self, view: View) -> tuple[Received, ...]:
        """What was asked for, the most pressing first, with what came for each."""
        evidence = self.desk.evidence
        items = evidence.holdings.items(view.round.holder, ItemKind.REQUEST, ItemKind.STATEMENT)
        asked = in_order(entry_of(item, self.today()) for item in items if item.kind is ItemKind.REQUEST)
        statements = [item for item in items if item.kind is ItemKind.STATEMENT]
        return received(asked, statements, evidence.documents.documents(view.round.holder))

    # --- showing ---

    def shown(self, template: str, view: View, again: Again | None = None, **more: Any) -> str:  # noqa: ANN401 - for the template
        """A page of a tilsyn."""
        kept = next((event for event in view.state.events if event.number == kept_number()), None)

        def form(act: str, subject: str = "", **begin: object) -> Filled:
            return filled(again, Act(act), subject, begin)

        return render_template(
            f"rounds/{template}",
            view=view,
            state=view.state,
            number=view.round.id,
            place=self.name(view),
            ours=view.side is Side.MUNICIPALITY,
            nav_places=list(places(view)),
            reports=(view.state.report(Report.PRELIMINARY), view.state.report(Report.FINAL)),
            named_duties=lambda names: [(name, self.titled(name)) for name in names],
            phases=steps_of(view),
            again=again,
            form=form,
            may=frozenset(act.value for act in view.may),
            seen=view.state.number,
            kept=g.wording.word("act", kept.act.value) if kept is not None else "",
            today=self.today(),
            titled=self.titled,
            cited=lambda obligation: self.cited(view, obligation),
            **more,
        )

    # --- doing ---

    def do(
        self,
        number: int,
        acts: Iterable[Act],
        back: Callable[[Done], str],
        again: Callable[[View, Again], str],
        side: Side | None = None,
    ) -> Response:
        """Do what one of the forms of a page says. `acts`: those that are on the page."""
        self.tilsyn(number, side)
        act = next((one for one in acts if one.value == request.form.get(DOES)), None) or abort(422)
        subject = request.form.get(ABOUT, "")[:_LONGEST_SUBJECT]
        return self.posted(number, FORMS[act], back, again, subject=subject)


def steps_of(view: View) -> tuple[Phase, ...]:
    """The steps of the line above every page; for the municipality without the authority's own ones."""
    told = PHASES[RoundKind.TILSYN]
    if view.side is Side.MUNICIPALITY:
        hidden = {Phase.PLANNED, Phase.ASSURING_PRELIMINARY, Phase.ASSURING_FINAL}
        return tuple(phase for phase in told if phase not in hidden)
    return told


_AUTHORITY = (
    ("rounds.round_page", "overview"), ("tilsyn.form", "form"), ("tilsyn.notice", "notice"),
    ("tilsyn.answers", "answers"), ("tilsyn.visits", "visits"), ("tilsyn.quality", "quality"),
    ("tilsyn.management", "management"),
)  # fmt: skip
_MUNICIPALITY = (
    ("rounds.round_page", "overview"), ("tilsyn.own_answers", "own_answers"), ("tilsyn.send_in", "send_in"),
    ("tilsyn.comments", "comments"), ("tilsyn.management", "deadlines"),
)  # fmt: skip


def places(view: View) -> Iterable[Place]:
    """The pages of a tilsyn for the side that looks, and of them those that the reader may see."""
    for endpoint, name in _MUNICIPALITY if view.side is Side.MUNICIPALITY else _AUTHORITY:
        if may_use(endpoint, number=view.round.id):
            yield Place(endpoint, url_for(endpoint, number=view.round.id), g.wording.say(f"page.tilsyn.nav.{name}"))


def letters() -> Language:
    """The language that is suggested for what is written: the reader's where it is nb or nn, else nb."""
    wording: Wording = g.wording
    return wording.language if wording.language in (Language.NB, Language.NN) else Language.NB
