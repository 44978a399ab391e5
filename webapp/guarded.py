"""What each address needs: the one table that is asked before any page answers.

A line says what is done (`models.access.Action`) to whose things. An address that has no line is answered to nobody.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from controls.visible import Visible
from models.access import EVERYWHERE, Action, PlaceKind, authority, kind_of_place
from models.holdings import provider_holder

Arguments = Mapping[str, Any]
#: the places at which a right to a thing is enough, from the arguments of the address; none for what is not there
Whose = Callable[[Visible, Arguments], Iterator[str]]


class Thing(NamedTuple):
    """Whose something is: the places at which it may be changed, and at which it may be read."""

    writers: Whose
    readers: Whose


class Need(NamedTuple):
    """Something that must be allowed: what is done, and to what."""

    action: Action
    thing: Thing


def _nobodys(_: Visible, __: Arguments) -> Iterator[str]:
    yield EVERYWHERE


def _of_kind(kind: PlaceKind, place: str) -> Iterator[str]:
    if kind_of_place(place) is kind:
        yield place


def _same(whose: Whose) -> Thing:
    return Thing(whose, whose)


#: what is no place's: a role anywhere is enough, and the page shows what is the reader's
ANYWHERE: Final = _same(_nobodys)
HOLDER: Final = Thing(
    lambda visible, told: visible.of_holder(told["holder"]),
    lambda visible, told: visible.readers_of_holder(told["holder"]),
)
#: as `HOLDER`, where those who have an agreement with a provider may not look either
OWN_HOLDER: Final = _same(lambda visible, told: visible.of_holder(told["holder"]))
DOCUMENT: Final = Thing(
    lambda visible, told: visible.of_document(told["number"]),
    lambda visible, told: visible.readers_of_document(told["number"]),
)
EVALUATION: Final = _same(lambda visible, told: visible.of_evaluation(told["number"]))
OTHER_EVALUATION: Final = _same(lambda visible, told: visible.of_evaluation(told["other"]))
ROUND: Final = _same(lambda visible, told: visible.of_round(told["number"]))
CAMPAIGN: Final = _same(lambda visible, told: visible.of_campaign(told["number"]))

#: a municipality by its number, and the Statsforvalter of a county: what their overviews show
MUNICIPALITY: Final = _same(lambda _, told: _of_kind(PlaceKind.MUNICIPALITY, told["number"]))
COUNTY: Final = _same(lambda _, told: _of_kind(PlaceKind.AUTHORITY, authority(told["county"])))

#: a provider by its number: whoever may change what it keeps says who may read it
PROVIDER: Final = _same(lambda visible, told: visible.of_holder(provider_holder(told["number"])))

#: what everybody may see, strangers too
OPEN: Final = (Need(Action.LAW_READ, ANYWHERE),)
_OWN: Final = (Need(Action.OWN_READ, ANYWHERE),)
_PEOPLE: Final = (Need(Action.PEOPLE_MANAGE, ANYWHERE),)
_READ: Final = (Need(Action.EVIDENCE_READ, HOLDER),)
_READ_OWN: Final = (Need(Action.EVIDENCE_READ, OWN_HOLDER),)
_WRITE: Final = (Need(Action.EVIDENCE_WRITE, HOLDER),)
_LISTS: Final = (Need(Action.EVIDENCE_READ, ANYWHERE),)
_READ_DOCUMENT: Final = (Need(Action.EVIDENCE_READ, DOCUMENT),)
_WRITE_DOCUMENT: Final = (Need(Action.EVIDENCE_WRITE, DOCUMENT),)
_EVALUATION: Final = (Need(Action.EVALUATION_READ, EVALUATION),)
_BOTH: Final = (*_EVALUATION, Need(Action.EVALUATION_READ, OTHER_EVALUATION))
_MAKE: Final = (Need(Action.EVALUATION_MAKE, ANYWHERE),)
_ROUND: Final = (Need(Action.ROUND_READ, ROUND),)


def _all(needs: tuple[Need, ...], blueprint: str, *names: str) -> dict[str, tuple[Need, ...]]:
    return {f"{blueprint}.{name}": needs for name in names}


#: the ways in and out, which ask for something else: a password, a secret link, another provider's word
_COMING_IN: Final = (
    "sign_in", "check", "as_demo", "sign_out", "signed_out", "code", "check_code", "set_up", "check_set_up",
    "forgotten", "ask", "link", "use_link", "first", "make_first", "to_provider", "back_from_provider",
)  # fmt: skip
_OWN_ACCOUNT: Final = (
    "account", "change_password", "factor", "check_factor", "remove_factor", "new_codes", "set_language",
    "end_session", "end_sessions",
)  # fmt: skip
_ACCOUNTS: Final = (
    "people", "person", "new_person", "add_person", "make_link", "give_role", "take_role", "lock", "unlock",
    "take_factor", "rename", "end_person",
)  # fmt: skip

#: what each endpoint needs; all of it
GUARDED: Final[Mapping[str, tuple[Need, ...]]] = {
    "static": OPEN,
    # machines ask these, and they name nobody: docs/access.md
    **_all(OPEN, "operations", "healthz", "readyz", "figures"),
    **_all(OPEN, "about", "accessibility"),
    **_all(OPEN, "law", "laws", "obligation"),
    **_all(OPEN, "lawbook", "calendar", "coverage", "questions", "question", "statute"),
    # what these show beside the law is the reader's own
    **_all(OPEN, "home", "home"),
    **_all(OPEN, "search", "search"),
    # whoever has the secret address answers, without an account
    **_all(OPEN, "answering", "start", "question", "save", "send"),
    # --- accounts ---
    **_all(OPEN, "access", *_COMING_IN),
    **_all(_OWN, "access", *_OWN_ACCOUNT),
    **_all(_PEOPLE, "access", *_ACCOUNTS),
    # the list is of whoever asks for it
    **_all(_OWN, "for_me", "for_me"),
    # --- evaluations ---
    **_all(_EVALUATION, "evaluations", "evaluation", "finding"),
    **_all(_EVALUATION, "reports", "report", "pdf", "docx"),
    **_all(_EVALUATION, "packages", "evaluation"),
    **_all(_ROUND, "packages", "archive"),
    **_all(_ROUND, "round_reports", "report", "save", "pdf", "docx"),
    **_all((Need(Action.ROUND_READ, OWN_HOLDER),), "round_reports", "yearly", "yearly_pdf", "yearly_docx"),
    **_all(_EVALUATION, "todo", "missing"),
    **_all(_EVALUATION, "changes", "changes"),
    **_all(_EVALUATION, "comparison", "choose"),
    **_all(_BOTH, "comparison", "comparison", "obligation"),
    **_all(_MAKE, "upload", "form", "evaluate"),
    # the examples ship with the program
    **_all(OPEN, "upload", "example"),
    # --- evidence ---
    **_all(_LISTS, "workbench", "holders"),
    **_all((Need(Action.AGREEMENTS_WRITE, ANYWHERE),), "workbench", "add_provider"),
    **_all(_READ, "workbench", "hub", "questions", "question"),
    **_all(_WRITE, "workbench", "keep", "undo"),
    **_all((Need(Action.EVALUATION_MAKE, OWN_HOLDER),), "workbench", "evaluate"),
    **_all(_LISTS, "documents", "documents"),
    **_all((Need(Action.EVIDENCE_WRITE, ANYWHERE),), "documents", "add"),
    **_all(_READ_DOCUMENT, "documents", "document", "file"),
    **_all(_WRITE_DOCUMENT, "documents", "classify", "attachment", "destroy", "make_statement", "describe_it"),
    **_all(_READ, "statements", "statements", "statement", "contradictions", "find"),
    **_all(_WRITE, "statements", "withdraw", "undo", "replace_form", "replace", "decide", "take_back"),
    **_all(_READ_OWN, "exchange", "export_", "download"),
    **_all(_WRITE, "exchange", "import_", "fetch"),
    **_all(_READ_OWN, "figures", "figures", "mapping", "preview"),
    **_all(_WRITE, "figures", "add", "store"),
    **_all(_READ_OWN, "requests", "requests", "one"),
    **_all(_WRITE, "requests", "new", "ask", "remind", "move", "came", "not_came", "withdraw"),
    **_all(_READ_OWN, "questionnaires", "questionnaires", "one"),
    **_all(_WRITE, "questionnaires", "new", "make", "link", "withdraw", "reopen"),
    **_all(_READ_OWN, "reuse", "reuse"),
    **_all(_WRITE, "reuse", "still_so"),
    **_all((*_WRITE, *_EVALUATION), "reuse", "earlier", "take_over"),
    **_all((Need(Action.AGREEMENTS_READ, ANYWHERE),), "sharing", "all_providers", "provider"),
    **_all((Need(Action.AGREEMENTS_WRITE, ANYWHERE),), "sharing", "enter"),
    **_all((Need(Action.EVIDENCE_WRITE, PROVIDER),), "sharing", "confirm", "refuse", "take_back"),
    **_all((Need(Action.AGREEMENTS_READ, OWN_HOLDER),), "sharing", "providers"),
    **_all((Need(Action.AGREEMENTS_WRITE, OWN_HOLDER),), "sharing", "agree", "end", "withdraw"),
    **_all(_READ_OWN, "sharing", "shared"),
    **_all((Need(Action.EVIDENCE_WRITE, OWN_HOLDER),), "sharing", "seen"),
    # --- rounds: what each role may do in one stands in models.rounds_access, and the pages ask it ---
    **_all((Need(Action.ROUND_READ, ANYWHERE),), "rounds", "rounds"),
    **_all((Need(Action.ROUND_BEGIN, ANYWHERE),), "rounds", "new", "begin"),
    **_all(
        _ROUND,
        "rounds",
        *("round_page", "do", "plan", "plan_again", "evaluate", "decide_many", "questions", "give_question"),
        "deadlines",
        *("move_deadline", "history", "finding", "about_finding", "measures", "about_measure", "approval", "approve"),
        *("report_to_council", "reported", "close", "closed", "cancel", "cancelled"),
    ),
    **_all(
        _ROUND,
        "tilsyn",
        *("form", "set_form", "notice", "send_notice", "answers", "work", "question", "answer", "visits", "visit"),
        *("quality", "assure", "own_answers", "answer_own", "comments", "comment", "breach", "follow"),
        *("management", "manage"),
    ),
    # it lists the evidence of the municipality
    **_all((*_ROUND, Need(Action.EVIDENCE_READ, ROUND)), "tilsyn", "send_in", "send"),
    "campaign.campaigns": (Need(Action.COUNTY_READ, ANYWHERE),),
    **_all((Need(Action.COUNTY_READ, ANYWHERE), Need(Action.ROUND_BEGIN, ANYWHERE)), "campaign", "new", "begin"),
    **_all((Need(Action.COUNTY_READ, CAMPAIGN),), "campaign", "one", "work"),
    # --- overviews ---
    **_all(_OWN, "overview", "mine", "begin"),
    # what they show of evaluations is more than a contributor is asked for
    "overview.municipality": (Need(Action.ROUND_READ, MUNICIPALITY), Need(Action.EVALUATION_READ, MUNICIPALITY)),
    **_all((Need(Action.COUNTY_READ, COUNTY),), "overview", "county", "risk", "findings_file", "duties_file"),
    "overview.all_outcomes": (Need(Action.OUTCOMES_READ, ANYWHERE),),
}
