"""What the municipality says beside what the evidence shows: which differ, and which stand first."""

from __future__ import annotations

from datetime import timedelta

import pytest

from controls.rounds.comparing_views import Difference, Shown, difference_of, proofs_of, rows_of
from controls.rounds.control_form import form_of
from controls.rounds.sending_in import SendingDesk
from controls.rounds.state import state_of
from controls.rounds.suggesting import suggested
from controls.storage.reopening import reopen
from models.rounds import Act, Assessed, ControlForm, Notice, Plan, SentIn
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from tests.controls.evidence_made import BY, OSEN, Made, draft
from tests.controls.rounds.conftest import Here
from tests.controls.rounds.made import CASEWORKER, NOW, OFFICER, TODAY, TRONDELAG


@pytest.mark.parametrize(
    ("said", "shown", "difference"),
    [
        (Assessed.YES, Shown.NO, Difference.AGAINST), (Assessed.PARTLY, Shown.NO, Difference.AGAINST),
        (Assessed.NO, Shown.YES, Difference.AGAINST), (Assessed.YES, Shown.NOTHING, Difference.UNSHOWN),
        (Assessed.YES, Shown.JUDGE, Difference.UNSHOWN), (Assessed.YES, Shown.YES, Difference.NONE),
        (Assessed.NO, Shown.NO, Difference.NONE), (Assessed.UNKNOWN, Shown.NO, Difference.NONE),
        (None, Shown.NO, Difference.UNSAID), (None, Shown.NOTHING, Difference.UNSAID),
    ],
)  # fmt: skip
def test_how_far_they_are_apart(said: Assessed | None, shown: Shown, difference: Difference) -> None:
    """Saying yes to what is shown not to be so is a contradiction; saying yes to what nobody shows is not shown."""
    assert difference_of(said, shown) is difference


def test_where_they_differ_stands_first(here: Here, pack: Pack, municipalities: Municipalities) -> None:
    """A question answered yes that the evidence answers no stands before one that nobody answered, with its proof."""
    scope = ("KRL-4-1b", "KRL-2-2d")
    form = form_of(pack, scope, TODAY, Language.NN)
    assert isinstance(form, ControlForm)
    plan = Plan(title="Oppfølging", on=TODAY, scope=scope)
    notice = Notice(due=TODAY + timedelta(days=21))
    _, (number,) = here.book.begin_campaign(CASEWORKER, TRONDELAG, ["5020"], (plan, form, notice), NOW)
    here.book.act(number, CASEWORKER, Act.NOTICED, notice, NOW)
    desk, version = Made(here.desk), pack.obligations["KRL-4-1b"].version_on(TODAY)
    assert version is not None
    takes_part = next(one for one in version.criteria if one.id == "deltar")
    document = desk.document("5020")
    told = draft(fact=takes_part.fact, value=False, document=document, passage=desk.passage(document, 0, 8))
    desk.book.make(OSEN, [told], BY, NOW)
    key = "KRL-4-1b.deltar"
    here.book.act(number, OFFICER, Act.SELF_ASSESSED, {"answer": "yes", "text": "Ja, alltid."}, NOW, subject=key)
    SendingDesk(here.desk, here.book, pack).send(number, OFFICER, SentIn(statements=("s1",)), NOW, confirmed=False)
    done = here.evaluator.evaluate(number, CASEWORKER, NOW)

    evaluated = done.state.evaluated
    assert evaluated is not None
    found = reopen(here.store, municipalities, evaluated.body.evaluation)
    assert found is not None
    rows = rows_of(done.state, found.stored.evaluation.findings, (), pack)
    assert [(rows[0].question.key, rows[0].difference, rows[0].shown)] == [(key, Difference.AGAINST, Shown.NO)]
    assert {row.difference for row in rows[1:]} == {Difference.UNSAID}
    (proof,) = proofs_of(rows[0], found.evidence)
    assert (proof.statement.id, proof.used) == ("k-s1", True)
    begun = suggested(rows[0], (proof,), lambda _: "Telefonen", pack, TODAY, Language.NN)
    for words in ("Ja, alltid.", "«Telefonen»", "Brev"):
        assert words in begun.facts
    assert "ikkje oppfylt" in begun.assessment


def test_before_any_evaluation_nothing_is_shown(here: Here, pack: Pack) -> None:
    """Without an evaluation every question stands with what the municipality said, and nothing as shown."""
    form = form_of(pack, ("KRL-2-2d",), TODAY, Language.NN)
    assert form is not None
    plan = Plan(title="Oppfølging", on=TODAY, scope=("KRL-2-2d",))
    notice = Notice(due=TODAY + timedelta(days=21))
    _, (number,) = here.book.begin_campaign(CASEWORKER, TRONDELAG, ["5020"], (plan, form, notice), NOW)
    held = here.book.rounds.get(number)
    assert held is not None
    rows = rows_of(state_of(held.round, held.events), (), (), pack)
    assert [row.question for row in rows] == list(form.questions)
    assert {(row.shown, row.difference, row.answer) for row in rows} == {(Shown.NOTHING, Difference.UNSAID, None)}
