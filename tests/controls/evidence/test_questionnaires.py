"""Questions to a role become statements of what the role said, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from controls.evidence.assembling import file_of
from controls.evidence.desk import Desk
from controls.evidence.holders import HolderName
from controls.evidence.questionnaires import (
    Choice,
    Party,
    QuestionnaireDesk,
    answer_problem,
    is_direct,
    needs_mode,
    waiting,
)
from controls.storage import Store
from controls.storage.questionnaires import OvertakenError, Questionnaires
from models.errors import ProblemError
from models.evidence import Statement
from models.holdings import ItemKind, Origin
from models.law import About, AgeFrom
from models.questionnaires import CENTRE, Answer, Questionnaire, first_day
from models.vocabulary import FactType
from models.words import Mode, SaidBy
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence_made import BY, NOW, ON, OSEN, Made, draft

DUE = date(2026, 3, 20)
TOKEN = "t" * 43
YES = Answer(value="ja", mode=Mode.DONE)


@pytest.fixture
def work(store: Store, pack: Pack, municipalities: Municipalities) -> QuestionnaireDesk:
    """The questionnaires of an empty store."""
    desk = Desk.of(store.engine, municipalities, pack)
    return QuestionnaireDesk(desk, Questionnaires(store.engine, desk.holdings), pack, Machines())


def told(job: Callable[[], object]) -> list[tuple[str, str]]:
    """The problems that a job tells, each with its field."""
    with pytest.raises(ProblemError) as caught:
        job()
    return [(item.code, item.where.field) for item in caught.value.problems]


def party(work: QuestionnaireDesk, key: str, holder: HolderName = OSEN) -> Party:
    """A party that can be asked."""
    return next(one for one in work.parties(holder, ON) if one.key == key)


def chosen(
    work: QuestionnaireDesk, pack: Pack, kind: FactType, key: str = "municipality", number: int = 1
) -> list[Choice]:
    """So many questions of a kind that are open and are answered as they are asked, where that is yes or no."""
    found = [one for one in work.choices(OSEN, party(work, key), ON) if one.open]
    fits = [one for one in found if pack.facts[one.question.fact].type is kind]
    return [one for one in fits if one.question.direct or kind is not FactType.YES_NO][:number]


def asked(work: QuestionnaireDesk, choices: list[Choice], key: str = "municipality") -> Questionnaire:
    """A questionnaire with these questions, which works by a link."""
    number = work.make(OSEN, key, "barneverntenesta", DUE, [one.key for one in choices], BY, NOW)
    found = work.find(OSEN, number)
    assert found is not None
    work.hand_out(found, TOKEN, BY, NOW)
    return found


def statements(work: QuestionnaireDesk, pack: Pack, municipalities: Municipalities) -> list[Statement]:
    """The statements of the municipality that count, by way of a file."""
    content = file_of(work.desk.assembler.assemble(OSEN, ON).evidence)
    evidence, _ = read_evidence(content, "x.yaml", pack, municipalities)
    return [one for one in evidence.statements if one.withdrawn is None]


def test_the_municipality_is_asked_what_only_it_can_answer(work: QuestionnaireDesk, pack: Pack) -> None:
    """Questions that only the municipality can answer go to it, the others to the centre; the open ones first."""
    alone = {
        criterion.fact
        for duty in pack.obligations.values()
        if (version := duty.version_on(ON))
        for criterion in (*version.criteria, *filter(None, [version.applies_when]))
        if criterion.about is About.MUNICIPALITY
    }
    mine = work.choices(OSEN, party(work, "municipality"), ON)
    theirs = work.choices(OSEN, party(work, CENTRE), ON)

    assert {one.question.fact for one in mine} <= alone
    assert [one.open for one in mine] == sorted((one.open for one in mine), reverse=True)
    assert 10 < sum(one.open for one in mine) < sum(one.open for one in theirs)
    assert len({one.key for one in mine}) == len(mine)
    assert {"botilbud.finnes:men", "botilbud.finnes:women"} <= {one.key for one in theirs}


def test_what_is_answered_is_not_open_any_more(here: Made, work: QuestionnaireDesk) -> None:
    """A question that evidence answers is no longer proposed, and can be asked all the same."""
    before = {one.key: one.open for one in work.choices(OSEN, party(work, CENTRE), ON)}
    here.book.make(OSEN, [draft(document=here.document("5020"))], BY, NOW)

    after = {one.key: one.open for one in work.choices(OSEN, party(work, CENTRE), ON)}
    assert before["telefontilbud.finnes:unspecified"]
    assert not after["telefontilbud.finnes:unspecified"]


def test_a_question_is_never_turned_round(work: QuestionnaireDesk, pack: Pack) -> None:
    """Where yes to the control question would be no to the fact, the question is marked as not direct."""
    for duty in pack.obligations.values():
        version = duty.version_on(ON)
        for criterion in version.criteria if version else ():
            test = criterion.yes or criterion.when
            fact = pack.facts[criterion.fact]
            if fact.type is FactType.YES_NO and test is not None:
                assert is_direct(criterion, fact) == (test.is_ is True)
    found = work.choices(OSEN, party(work, CENTRE), ON)
    assert any(not one.question.direct for one in found)


def test_an_agreement_names_whom_the_answers_are_about(here: Made, work: QuestionnaireDesk) -> None:
    """Where the municipality has an agreement, the provider stands in the place of a nameless centre."""
    assert [one.key for one in work.parties(OSEN, ON)] == ["municipality", CENTRE]
    centre = here.centre()
    here.agree("5020", centre)
    here.agree("5020", here.centre("Bydelen"), "bydel", model="district")

    found = work.parties(OSEN, ON)
    assert [(one.key, one.said_by) for one in found] == [
        ("municipality", SaidBy.MUNICIPALITY), ("iks", SaidBy.PROVIDER), ("bydel", SaidBy.MUNICIPALITY),
    ]  # fmt: skip
    assert [one.key for one in work.parties(centre, ON)] == ["self"]
    assert any(one.open for one in work.choices(centre, party(work, "self", centre), ON))


@pytest.mark.parametrize("kind", [FactType.YES_NO, FactType.CHOICE, FactType.NUMBER])
def test_an_answer_is_an_assertion_of_the_one_who_gave_it(
    work: QuestionnaireDesk, pack: Pack, municipalities: Municipalities, kind: FactType
) -> None:
    """What is sent in stands in the evidence as the word of the role that sent it, on a document that says so."""
    (choice,) = chosen(work, pack, kind, CENTRE)
    found = asked(work, [choice], CENTRE)
    fact = pack.facts[choice.question.fact]
    value = {FactType.YES_NO: "ja", FactType.CHOICE: "", FactType.NUMBER: str(fact.minimum)}[kind] or fact.words[0]
    answer = Answer(value=value, mode=Mode.ARRANGED, unsure=True, since="2026-02", note="Står i rutinen.")
    work.save(found, 1, answer, 0, NOW)
    work.send_in(found, "dagleg leiar", {1: 1}, NOW)

    (one,) = statements(work, pack, municipalities)
    assert (one.said_by, one.shown_by, one.certainty) == ("provider", "assertion", "uncertain")
    assert (one.about, one.group, one.note) == ("municipality", choice.question.group, "Står i rutinen.")
    assert one.from_ == date(2026, 2, 1)
    assert one.mode is (Mode.DONE if kind is FactType.NUMBER else Mode.ARRANGED)
    assert one.value == {FactType.YES_NO: True, FactType.NUMBER: fact.minimum}.get(kind, value)
    assert (one.source.document, one.source.locator) == (f"skjema-{found.id}", "spørsmål 1")
    (document,) = work.desk.assembler.assemble(OSEN, ON).evidence.documents
    assert (document.title, document.date, document.publisher) == (
        f"Svar på spørreskjema {found.id}", "2026-03-01", "dagleg leiar",
    )  # fmt: skip
    (item,) = work.desk.holdings.items("5020", ItemKind.STATEMENT)
    assert (item.origin, item.by) == (Origin.QUESTIONNAIRE, "dagleg leiar")


def test_not_to_know_makes_nothing(work: QuestionnaireDesk, pack: Pack) -> None:
    """“Do not know” and no answer become no statement, and are listed."""
    found = asked(work, chosen(work, pack, FactType.YES_NO, number=3))
    work.save(found, 1, Answer(unknown=True), 0, NOW)
    work.save(found, 2, YES, 0, NOW)
    work.send_in(found, "leiar", {1: 1, 2: 1}, NOW)

    again = work.find(OSEN, found.id)
    assert again is not None
    told_of = work.beside(OSEN, again, ON)
    assert [one.item is not None for one in told_of] == [False, True, False]
    assert told_of[0].saved is not None
    assert told_of[0].saved.answer.unknown
    assert told_of[2].saved is None


def test_answers_stand_beside_the_other_evidence(here: Made, work: QuestionnaireDesk) -> None:
    """What the rest of the evidence says of the same fact stands beside the answer, not the answer itself."""
    keys = ["telefontilbud.finnes:unspecified"]
    number = work.make(OSEN, CENTRE, "senteret", DUE, keys, BY, NOW)
    found = work.find(OSEN, number)
    assert found is not None
    here.book.make(OSEN, [draft(value=False), draft(fact="botilbud.finnes")], BY, NOW)
    work.save(found, 1, YES, 0, NOW)
    work.send_in(found, "leiar", {1: 1}, NOW)

    again = work.find(OSEN, number)
    assert again is not None
    (one,) = work.beside(OSEN, again, ON)
    assert [other.id for other in one.others] == ["s1"]
    assert one.item is not None
    assert one.item.key == "s3"


def test_what_has_been_so_for_long_is_said_of_today(work: QuestionnaireDesk, pack: Pack) -> None:
    """Where age counts from when it has been so, an old “since” is kept in words, and the answer is of today."""
    counted = {
        criterion.fact: criterion.fresh.months
        for duty in pack.obligations.values()
        if (version := duty.version_on(ON))
        for criterion in version.criteria
        if criterion.fresh.from_ is AgeFrom.PERIOD
    }
    found = work.choices(OSEN, party(work, CENTRE), ON)
    choice = next(one for one in found if one.question.months and one.question.fact in counted)
    fact = pack.facts[choice.question.fact]
    value = {FactType.YES_NO: "nei", FactType.NUMBER: str(fact.minimum), FactType.DATE: "2026-01-01"}.get(fact.type)
    made = asked(work, [choice], CENTRE)
    work.save(made, 1, Answer(value=value or fact.words[0], mode=Mode.DONE, since="2011"), 0, NOW)
    work.send_in(made, "leiar", {1: 1}, NOW)

    (item,) = work.desk.holdings.items("5020", ItemKind.STATEMENT)
    assert item.body["from"] == "2026-03-01"
    assert item.body["note"] == "Har vært slik siden 2011."


def test_sending_in_anew_changes_only_what_changed(
    work: QuestionnaireDesk, pack: Pack, municipalities: Municipalities
) -> None:
    """After opening again, an answer that is the same stays, a changed one takes the place, a removed one goes."""
    found = asked(work, chosen(work, pack, FactType.YES_NO, number=3))
    for number in (1, 2, 3):
        work.save(found, number, YES, 0, NOW)
    work.send_in(found, "leiar", {1: 1, 2: 1, 3: 1}, NOW)
    work.reopen(found, "feil på spørsmål 2", BY, NOW)
    work.save(found, 2, Answer(value="nei"), 1, NOW)
    work.save(found, 3, Answer(unknown=True), 1, NOW)
    later = NOW + timedelta(days=3)
    work.send_in(found, "leiar", {1: 1, 2: 2, 3: 2}, later)

    one, two = statements(work, pack, municipalities)
    assert (one.id, one.value, two.id, two.value) == ("s1", True, "s4", False)
    assert two.source.document == f"skjema-{found.id}-2"
    items = {item.key: item for item in work.desk.holdings.items("5020", ItemKind.STATEMENT)}
    assert items["s4"].replaces == items["s2"].id
    assert [items[key].gone is not None for key in ("s1", "s2", "s3", "s4")] == [False, True, True, False]
    again = work.find(OSEN, found.id)
    assert again is not None
    assert [one.item.key if one.item else None for one in work.beside(OSEN, again, ON)] == ["s1", "s4", None]


@pytest.mark.parametrize(
    "note",
    [
        "Gjeld 13097248022",
        "Ring 73 00 00 00",
        "kari@eksempel.test",
        "Senteret ligg i Storgata 5",
        "konto 8601 11 17947",
    ],
)
def test_nothing_about_persons_is_kept(work: QuestionnaireDesk, pack: Pack, note: str) -> None:
    """A note with a number, an address or an e-mail is refused, and what was refused stands nowhere."""
    found = asked(work, chosen(work, pack, FactType.YES_NO))

    assert told(lambda: work.save(found, 1, Answer(value="ja", note=note), 0, NOW)) == [
        ("questionnaire_personal", "merknad")
    ]
    assert work.kept.answers(found.id) == {}


def test_an_answer_that_is_none_is_refused(pack: Pack) -> None:
    """A value that does not fit the fact is told by its kind; an identity number is no number of anything."""
    by_kind = {fact.type: fact for fact in pack.facts.values() if fact.statistic is None}
    for kind, value in (
        (FactType.YES_NO, "true"), (FactType.CHOICE, "noko anna"), (FactType.NUMBER, "ti"), (FactType.NUMBER, "-7"),
        (FactType.NUMBER, "1" * 50), (FactType.DATE, "2026"),
    ):  # fmt: skip
        problem = answer_problem(Answer(value=value), by_kind[kind])
        assert problem is not None
        assert (problem.code, problem.where.field) == (f"questionnaire_value_{kind.value}", "verdi")
    personal = answer_problem(Answer(value="13097248022"), by_kind[FactType.NUMBER])
    assert personal is not None
    assert personal.code == "questionnaire_personal"
    for kind in FactType:
        assert answer_problem(Answer(unknown=True, note="§ 2 i avtalen frå 2023"), by_kind[kind]) is None


def test_what_is_not_finished_is_not_sent_in(work: QuestionnaireDesk, pack: Pack) -> None:
    """Nothing answered, a yes that does not say how it is, and practice that begins tomorrow are told by question."""
    found = asked(work, chosen(work, pack, FactType.YES_NO, number=2))
    assert told(lambda: work.send_in(found, "leiar", {}, NOW)) == [("questionnaire_empty", "svar")]
    work.save(found, 1, Answer(value="ja"), 0, NOW)
    work.save(found, 2, Answer(value="ja", mode=Mode.DONE, since="2027"), 0, NOW)

    assert told(lambda: work.send_in(found, "leiar", {1: 1, 2: 1}, NOW)) == [
        ("questionnaire_mode", "1"), ("questionnaire_since", "2"),
    ]  # fmt: skip
    assert told(lambda: work.send_in(found, " ", {1: 1, 2: 1}, NOW)) == [("evidence_by_missing", "by")]
    assert work.desk.holdings.items("5020") == ()
    fact = pack.facts[found.questions[0].fact]
    assert not needs_mode(Answer(value="nei"), fact)
    assert not needs_mode(Answer(unknown=True), fact)


def test_a_link_leads_to_its_questionnaire_for_a_while(work: QuestionnaireDesk, pack: Pack) -> None:
    """A link works two weeks past the due date; a new one ends the old one, and withdrawing ends both."""
    found = asked(work, chosen(work, pack, FactType.YES_NO))
    last = datetime(2026, 4, 3, 21, 0, tzinfo=UTC)

    assert work.behind(TOKEN, last) == work.find(OSEN, found.id)
    assert work.behind(TOKEN, last + timedelta(hours=1)) is None
    work.hand_out(found, "u" * 43, BY, NOW)
    assert work.behind(TOKEN, NOW) is None
    work.withdraw(found, BY, NOW)
    assert work.behind("u" * 43, NOW) is None
    assert told(lambda: work.withdraw(found, BY, NOW)) == [("questionnaire_no_link", "")]
    assert told(lambda: work.reopen(found, "x", BY, NOW)) == [("questionnaire_not_sent", "")]
    assert work.find(HolderName("0301", "Oslo", is_provider=False), found.id) is None


def test_a_questionnaire_that_cannot_be_is_refused(work: QuestionnaireDesk, pack: Pack) -> None:
    """Every mistake is told with its field at once."""
    key = chosen(work, pack, FactType.YES_NO)[0].key

    assert told(lambda: work.make(OSEN, "press", "", date(2026, 2, 1), [key], "", NOW)) == [
        ("questionnaire_party", "hvem"), ("evidence_by_missing", "spurt"), ("evidence_by_missing", "rolle"),
        ("questionnaire_due", "frist"),
    ]  # fmt: skip
    assert told(lambda: work.make(OSEN, "municipality", "x", DUE, ["x"], BY, NOW)) == [
        ("questionnaire_no_questions", "sporsmal")
    ]
    keys = [one.key for one in work.choices(OSEN, party(work, CENTRE), ON)]
    assert told(lambda: work.make(OSEN, CENTRE, "x", DUE, keys, BY, NOW)) == [
        ("questionnaire_many_questions", "sporsmal")
    ]


def test_those_that_wait_stand_first(work: QuestionnaireDesk, pack: Pack) -> None:
    """What is due first stands first, and what was sent in stands last."""
    key = chosen(work, pack, FactType.YES_NO)[0].key
    made = [work.make(OSEN, "municipality", "x", DUE + timedelta(days=n), [key], BY, NOW) for n in (0, 9, 3)]
    first = work.find(OSEN, made[0])
    assert first is not None
    work.save(first, 1, YES, 0, NOW)
    work.send_in(first, "leiar", {1: 1}, NOW)

    assert [one.id for one in waiting(work.kept.of("5020"))] == [made[2], made[1], made[0]]


def test_two_who_send_in_at_once_make_one_set(work: QuestionnaireDesk, pack: Pack) -> None:
    """Sending in on an answer somebody else changed is refused, and so is sending in twice."""
    found = asked(work, chosen(work, pack, FactType.YES_NO))
    work.save(found, 1, YES, 0, NOW)
    work.save(found, 1, Answer(value="nei"), 1, NOW)

    with pytest.raises(OvertakenError):
        work.send_in(found, "leiar", {1: 1}, NOW)
    work.send_in(found, "leiar", {1: 2}, NOW)
    assert told(lambda: work.send_in(found, "leiar", {1: 2}, NOW)) == [("questionnaire_sent", "")]
    assert len(work.desk.holdings.items("5020", ItemKind.STATEMENT)) == 1


def test_days_can_be_years_and_months() -> None:
    """A year and a month have a first day; what is none is refused."""
    assert (first_day("2024"), first_day("2024-02")) == (date(2024, 1, 1), date(2024, 2, 1))
    assert first_day("2024-02-29") == date(2024, 2, 29)
    for text in ("", "24", "2024-13", "2023-02-29", "0000", "2024-1", "i fjor"):
        with pytest.raises(ValueError, match=r"no_such_day|month|day|year"):
            first_day(text)
