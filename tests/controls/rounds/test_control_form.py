"""The control form and the notice that the rules suggest, and what is suggested to write."""

from __future__ import annotations

from datetime import date

import pytest

from controls.rounds.control_form import (
    WhyNot,
    cited,
    criterion_of,
    form_of,
    in_scope,
    questions_of,
    sections_of,
    theme_parts,
)
from controls.rounds.guards import form_problems
from controls.rounds.notice import COMMENTS, NAME, due_after, notice_for, text_of, wanted_of
from controls.rounds.suggesting import suggested_breach
from controls.rounds.themes import themes
from models.law import AnyOf, Role
from models.rounds import Notice, Plan
from models.words import Language, Method
from rules.pack import Pack
from rules.working_days import is_working_day

ON = date(2025, 10, 1)
LETTERS = (Language.NB, Language.NN)


@pytest.mark.parametrize("language", LETTERS)
def test_every_theme_gets_a_form_that_may_be_announced(pack: Pack, language: Language) -> None:
    """The whole of § 9 gives one question or more for each theme and none outside, each with its own key."""
    form = form_of(pack, (), ON, language)
    assert form is not None
    plan = Plan(title="Alt", on=ON, scope=tuple(sorted(themes(pack, ON))))

    assert {one.obligation for one in form.questions} == themes(pack, ON)
    assert list(form_problems(form, plan, pack)) == []
    assert all(one.methods for one in form.questions)


def test_no_is_a_breach_for_every_question(pack: Pack) -> None:
    """A question comes of a criterion only where a no to it alone breaks the duty; never where a yes does."""
    wrong = []
    for name in themes(pack, ON):
        version = pack.obligations[name].version_on(ON)
        assert version is not None
        for question in questions_of(pack.obligations[name], version, Language.NN):
            criterion = criterion_of(question, version)
            if criterion is not None and (criterion.role is not Role.SHOWS or isinstance(version.met_when, AnyOf)):
                wrong.append(question.key)
    assert wrong == []


def test_what_is_looked_for_besides_is_explained(pack: Pack) -> None:
    """Criteria that only break or raise stand in the elaboration of the duty's first question."""
    duty = pack.obligations["KRL-2-2d"]
    version = duty.version_on(ON)
    assert version is not None
    (question,) = questions_of(duty, version, Language.NN)

    assert question.question == version.criteria[0].ask.nn
    assert version.summary.nn in question.explained
    for criterion in version.criteria[1:]:
        assert criterion.ask.nn in question.explained


def test_a_duty_of_judgement_is_asked_as_one_question(pack: Pack) -> None:
    """Where no criterion shows, or one of several is enough, the duty itself is asked."""
    whole = [
        name
        for name in themes(pack, ON)
        if (version := pack.obligations[name].version_on(ON)) is not None
        and not any(one.role is Role.SHOWS for one in version.criteria)
    ]
    assert whole
    for name in whole:
        version = pack.obligations[name].version_on(ON)
        assert version is not None
        (question,) = questions_of(pack.obligations[name], version, Language.NB)
        assert question.key == name
        assert pack.obligations[name].title.nb in question.question


def test_what_is_no_theme_is_told_with_why(pack: Pack) -> None:
    """Only themes can be chosen; guidance and provisions outside § 9 are shown with the reason."""
    parts = theme_parts(pack, ON)
    offered = [part.provision.provision for part in parts if part.offered]
    outside = {duty.why_not for part in parts if not part.offered for duty in part.duties}

    assert {"KRL-2", "KRL-4", "KOML-25-1"} <= set(offered)
    assert "KRL-5" not in offered
    assert outside <= {WhyNot.NO_THEME, WhyNot.GUIDANCE}
    assert [part.offered for part in parts] == sorted((part.offered for part in parts), reverse=True)


def test_a_scope_outside_gives_no_form(pack: Pack) -> None:
    """A scope without a theme gives nothing to ask."""
    assert form_of(pack, ("KRL-5",), ON, Language.NN) is None
    assert in_scope(pack, ("KRL-5", "KRL-2-2d"), ON) == ("KRL-2-2d",)


@pytest.mark.parametrize("language", LETTERS)
def test_the_notice_tells_theme_basis_and_what_is_asked(pack: Pack, language: Language) -> None:
    """The notice names the municipality, every provision, what is asked for, the deadline, and the legal basis."""
    plan = Plan(title="Oppfølging", on=ON, scope=("KRL-2-2d", "KOML-25-1"))
    form = form_of(pack, plan.scope, ON, language)
    assert form is not None
    wanted = wanted_of(pack, form, ON, language)
    text = text_of(pack, plan, wanted, "27. oktober 2025", language)
    notice = notice_for(Notice(text=text, due=ON, wanted=wanted), "Osen", date(2025, 10, 27))

    assert NAME not in notice.text
    assert "Osen" in notice.text
    assert notice.due == date(2025, 10, 27)
    for part in (*sections_of(pack, in_scope(pack, plan.scope, ON), language), *(one.what for one in wanted)):
        assert part in notice.text
    for basis in ("krisesenterlova § 9", "kommuneloven", "§ 30-3", "27. oktober 2025"):
        assert basis in notice.text
    asked = {name for one in wanted for name in one.bears_on}
    assert asked == {one.obligation for one in form.questions if Method.DOCUMENT in one.methods}


def test_deadlines_end_on_working_days() -> None:
    """Two weeks before Maundy Thursday end on the Tuesday after Easter."""
    due = due_after(date(2026, 3, 19), COMMENTS)
    assert due == date(2026, 4, 7)
    assert is_working_day(due)


@pytest.mark.parametrize("language", LETTERS)
def test_a_breach_is_suggested_for_every_theme(pack: Pack, language: Language) -> None:
    """The sentence of a breach begins with words for every theme, and goes on after “at”."""
    for name in themes(pack, ON):
        found = suggested_breach(pack, name, ON, language)
        assert found.fails
        assert found.leads_to
        assert not found.fails.startswith("at ")


def test_the_basis_is_that_of_the_day(pack: Pack) -> None:
    """A duty is cited as it was on the day; one that was not in force has only its id."""
    assert cited(pack, "KRL-2-2d", ON, Language.NN) == "krisesenterlova § 2 andre ledd bokstav d"
    assert cited(pack, "KRL-2-2d", date(2000, 1, 1), Language.NN) == "KRL-2-2d"
    assert cited(pack, "FINST-IKKJE", ON, Language.NN) == "FINST-IKKJE"
