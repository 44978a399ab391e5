"""Every word of the templates goes through the catalogue, and every word of the catalogue is used."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import webapp
from controls.comparison import Cause
from controls.evidence.history import HAPPENED, StatementState
from controls.evidence.questions import QuestionState, Show
from controls.evidence.requests import Standing as RequestStanding
from controls.evidence.reuse import Hindrance
from controls.figures.keeping import Decision
from controls.figures.layout import Role
from controls.figures.numbers import DecimalSign, Why
from controls.figures.signs import Meaning
from controls.figures.statements import Standing
from controls.reports.rounds.material import KEEPS
from controls.rounds.comparing_views import Difference
from controls.rounds.comparing_views import Shown as ShownBy
from controls.rounds.control_form import WhyNot
from controls.rounds.overview.ageing import AGES
from controls.rounds.overview.municipality import Why as Moved
from controls.rounds.overview.planning import Order
from controls.rounds.overview.planning import Provider as ProviderState
from controls.rounds.overview.told import Shown
from controls.rounds.standing import TOGETHER, StepName
from controls.rounds.standing import Group as FindingGroup
from controls.search import Part
from controls.storage.evidence_texts import Kind
from controls.todo import Who
from models.accounts import Happened, How
from models.evidence import Document, Judgement, NotExamined, Provider, Request, Statement
from models.holdings import Confirmation, Origin
from models.questionnaires import HappenedKind
from models.rounds import BODIES, RoundKind
from models.rounds import Decision as RoundDecision
from models.texts import catalogue
from models.words import Language, Mode, Outcome, Reason
from webapp.pages.rounds.telling import UNTOLD
from webapp.pages.rounds.tilsyn_steps import LEADS, NEXT

FOLDER = Path(webapp.__file__).parent
TEMPLATES = sorted((FOLDER / "templates").rglob("*.html"))
CODE = [*(FOLDER / "pages").rglob("*.py"), FOLDER / "app.py"]
#: attributes that a reader sees or hears
SPOKEN = frozenset({"alt", "title", "aria-label", "aria-description", "placeholder", "content", "label", "value"})
#: the parts of an evidence file, with what tells one of them from another
PARTS = (
    (Statement, ("id",)), (Document, ("id",)), (Request, ("id",)), (Provider, ("id",)),
    (Judgement, ("obligation", "kind", "group", "by", "on")), (NotExamined, ("obligation",)),
)  # fmt: skip
#: what the templates put together from a code
MADE = {
    "page.for_me.": ("overdue", "near", "rest"),
    "page.sharing.confirmation.": [one.value for one in Confirmation],
    "page.sharing.awaited.": [one.value for one in Confirmation if one is not Confirmation.CONFIRMED],
    "page.sharing.answer.": [one.value for one in Confirmation if one is not Confirmation.WAITING],
    "page.error.": ("403", "404", "405", "413", "422", "500", "503", "host", "other"),
    "page.language.": ("nb", "nn", "en"),
    "page.meaning.": [outcome.value for outcome in Outcome],
    "page.meaning.labelled.": ("met", "broken", "followed", "not_followed"),
    "page.reason.": [reason.value for reason in Reason],
    "page.state.": ("breaks.no", "breaks.not_relevant", "raises.ask", "raises.not_relevant"),
    "page.needs.fresh.": ("document", "period"),
    "page.criterion.test.": ("yes", "no", "judge", "when", "unclear"),
    "page.value.": ("yes", "no"),
    "page.upload.extent.": ("whole", "theme", "same"),
    "page.figures.role.": [role.value for role in Role],
    "page.figures.meaning.": [meaning.value for meaning in Meaning],
    "page.figures.why.": [why.value for why in Why],
    "page.figures.decimal.": [sign.value for sign in DecimalSign],
    "page.figures.standing.": [standing.value for standing in Standing],
    "page.figures.decision.": [decision.value for decision in Decision],
    "page.expression.": ("all", "any"),
    "page.findings.step.": ("show", "condition", "produce", "decide", "law", "judge"),
    "page.findings.step_text.": ("produce", "decide", "law", "judge"),
    "page.findings.no_answers.": ("labelled", "other"),
    "page.todo.": ("collect", "collect_what", "renew", "renew_what"),
    "page.todo.who.": [who.value for who in Who],
    "page.search.part.": [part.value for part in Part],
    "page.search.all.": [part.value for part in Part],
    "page.search.in.": ("nb", "nn"),
    "page.search.kind.": [kind.value for kind in Kind],
    "page.pictures.part.": ("good", "bad", "open", "rest"),
    "page.overview.shown.": [shown.value for shown in Shown],
    "page.overview.short.": [shown.value for shown in Shown],
    "page.overview.cell.": (Shown.WAY.value, Shown.UNKNOWN.value),
    "page.overview.why.": [why.value for why in Moved],
    "page.overview.age.": [age for age, _ in AGES],
    "page.overview.risk.column.": [order.value for order in Order],
    "page.overview.provider.": [state.value for state in ProviderState],
    "page.overview.outcomes.": ("evaluated", "evaluated_what", "concluded", "concluded_what"),
    "page.rounds.menu.": ("round", "questions", "measures", "deadlines", "approval", "history"),
    "page.rounds.over.": ("closed", "cancelled"),
    **{f"page.rounds.{part}.": list(StepName) for part in ("next", "next_text", "next_button", "step", "step_done")},
    "page.rounds.waits.": ("planned", "collecting", "approval", "follow_up"),
    "page.rounds.not_mine.": ("officer", "chief"),
    **{f"page.rounds.{part}.": list(FindingGroup) for part in ("group", "group_text")},
    **{f"page.rounds.{part}.": TOGETHER for part in ("together", "together_text", "together_button")},
    "page.rounds.decision.": [decision.value for decision in RoundDecision],
    "page.rounds.judge.": ("met", "broken"),
    "page.rounds.field.": {name for body in BODIES.values() for name in body.model_fields} - UNTOLD,
    "page.campaign.why_not.": [why.value for why in WhyNot],
    "page.round_reports.as_then.": [act.value for act in KEEPS[RoundKind.SELF_AUDIT]],
    "page.round_reports.edition.": [act.value for act in KEEPS[RoundKind.SELF_AUDIT]],
    "page.tilsyn.nav.": (
        "overview",
        "form",
        "notice",
        "answers",
        "visits",
        "quality",
        "management",
        "deadlines",
        "own_answers",
        "send_in",
        "comments",
    ),
    "page.tilsyn.next.": {
        f"{code}.{part}" for code in NEXT for part in ("title", "text", *(("button",) if code in LEADS else ()))
    },
    "page.tilsyn.difference.": [one.value for one in Difference],
    "page.tilsyn.difference_text.": [one.value for one in Difference],
    "page.tilsyn.shown.": [one.value for one in ShownBy],
    "page.tilsyn.count.": ("yes", "no", "not_examined", "open"),
    "page.tilsyn.report.": ("forelopig", "endelig"),
    "page.tilsyn.quality.ask_text.": ("preliminary", "final"),
    "page.tilsyn.quality.send.": ("preliminary", "final"),
    "page.timeline.state.": ("later", "ended", "between"),
    "page.versions.kind.": ("changed", "new", "gone"),
    "page.comparison.kind.": ("moved", "otherwise", "appeared", "disappeared"),
    "page.comparison.cause.": [cause.value for cause in Cause],
    "page.comparison.differs.": ("law", "time", "providers", "profile"),
    "page.comparison.part.": ("statement", "document", "request", "judgement", "provider", "not_examined"),
    "page.comparison.how.": ("added", "removed", "changed"),
    "page.comparison.field.": {name for part, key in PARTS for name in part.model_fields if name not in key},
    "page.comparison.use.": ("used", "absent", "counted"),
    "page.requests.standing.": [standing.value for standing in RequestStanding],
    "page.requests.badge.": [standing.value for standing in RequestStanding],
    "page.requests.by.": ("authority", "municipality"),
    "page.requests.means.": ("authority", "municipality"),
    "page.requests.event.": ("made", "reminded", "due_moved", "came", "not_came", "withdrawn"),
    "page.questionnaires.standing.": ("sent", "overdue", "open", "no_link"),
    "page.questionnaires.knows.": ("municipality", "centre"),
    "page.questionnaires.event.": ("made", *(kind.value for kind in HappenedKind)),
    "page.asking.mode.": [mode.value for mode in Mode],
    "page.answering.state.": ("done", "begun", "open"),
    "page.reuse.hindrance.": [hindrance.value for hindrance in Hindrance],
    "page.question.state.": [state.value for state in QuestionState],
    "page.questions.show.": [show.value for show in Show],
    "page.shared.change.": ("made", "replaced", "withdrawn", "chosen", "unchosen"),
    "page.exchange.version.": ("whole", "public"),
    "page.exchange.version_what.": ("whole", "public"),
    "page.statements.state.": [state.value for state in StatementState],
    "page.statements.meaning.": [state.value for state in StatementState],
    "page.statements.origin.": [origin.value for origin in Origin],
    "page.statements.happened.": HAPPENED,
    "page.access.": ("changed", "factor_removed", "language_set", "session_gone"),
    "page.access.how.": [how.value for how in How],
    "page.people.": ("authorities", "providers", "municipalities"),
    "page.people.state.": ("works", "invited", "waiting", "locked", "ended"),
    "page.people.by.": ("first_start", "command_line", "demo", "stranger"),
    "page.people.event.": [kind.value for kind in Happened],
    "page.test.": ("at_least", "at_most", "on_or_after", "on_or_before", "within_months", "years_missed"),
}


def without_jinja(text: str) -> str:
    """A template without what Jinja fills in or carries out."""
    return re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", "", text, flags=re.DOTALL)


class BareWords(HTMLParser):
    """Collects the words that stand in a template itself."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        """Note words in the text."""
        # the name of a site is the same in every language
        self.found += re.findall(r"[^\W\d_]{2,}", re.sub(r"\b(?:[a-z0-9-]+\.)+no\b", "", data))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's own signature
        """Note words in the attributes a reader meets."""
        for name, value in attrs:
            if name in SPOKEN:
                self.found += re.findall(r"[^\W\d_]{2,}", value or "")


def bare_words(template: str) -> list[str]:
    """The words of a template that do not come from the catalogue."""
    parser = BareWords()
    parser.feed(without_jinja(template))
    return parser.found


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_no_words_stand_in_a_template(template: Path) -> None:
    """Whatever a reader reads or hears comes from the catalogue, which has all three languages."""
    allowed = [
        "width",
        "device",
        "width",
        "initial",
        "scale",
        "light",
        "dark",
    ]  # of two <meta> elements of a whole page

    found = bare_words(template.read_text(encoding="utf-8"))
    assert (allowed if template.name in ("base.html", "start.html") else []) == found


@pytest.mark.parametrize(
    "template",
    [
        "<p>Bare words</p>",
        '<img alt="Bare words">',
        "{{ t('page.name') }} ord",
        "<p>{% if x %}ja da{% endif %}</p>",
        '<nav aria-label="Meny">{{ x }}</nav>',
    ],
)
def test_bare_words_would_be_found(template: str) -> None:
    """The test above sees words in text and in attributes."""
    assert bare_words(template)


def used_keys() -> set[str]:
    """Every key of the pages that templates or code ask for."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in (*TEMPLATES, *CODE))
    return set(re.findall(r"(?<=[\"'])page(?:\.[a-z0-9_]+)+(?![a-z0-9_.])", text))


def made_keys() -> set[str]:
    """Every key that is put together from a code."""
    keys = {f"{start}{end}" for start, ends in MADE.items() for end in ends}
    return {
        f"{key}.{part}" if key.startswith("page.error.") else key
        for key in keys
        for part in (("title", "text") if key.startswith("page.error.") else ("",))
    }


def test_every_key_that_is_asked_for_exists() -> None:
    """No page asks for a text that the catalogue does not have."""
    known = {key for key in catalogue() if key.startswith("page.")}

    assert set() == (used_keys() | made_keys()) - known
    assert len(used_keys()) > 90


def test_every_text_of_the_pages_is_used() -> None:
    """The catalogue has no text for the pages that no page asks for."""
    known = {key for key in catalogue() if key.startswith("page.")}

    assert set() == known - used_keys() - made_keys()


def test_what_is_put_together_is_put_together_so() -> None:
    """Each beginning of a key in the list above really stands in a template or in the code."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in (*TEMPLATES, *CODE))

    for start in MADE:
        assert start.removesuffix("labelled.") in text


@pytest.mark.parametrize("key", sorted(key for key in catalogue() if key.startswith("page.")))
def test_blanks_are_the_same_in_every_language(key: str) -> None:
    """A text has the same blanks in every language and form."""
    entry = catalogue()[key]
    blanks = {
        tuple(sorted(set(re.findall(r"\{(\w+)\}", form)) - {"n"}))
        for language in Language
        for form in entry.forms(language)
    }

    assert len(blanks) == 1
