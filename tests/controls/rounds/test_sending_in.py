"""What a municipality sends in to a tilsyn: the same statements on the same passages, all of it or nothing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, NamedTuple

import pytest

from controls.evidence.requests import RequestBook, Standing
from controls.rounds.book import RoundBook
from controls.rounds.copying import sent_key
from controls.rounds.received import received
from controls.rounds.sending_in import SENSITIVE, SendingDesk, facts_of
from controls.rounds.state import state_of
from models.documents import Confidentiality
from models.errors import ProblemError
from models.holdings import ItemKind
from models.rounds import Act, ControlForm, Declared, Evaluated, Notice, Plan, SentIn, SentWithdrawn, Wanted
from rules.pack import Pack
from tests.controls.evidence_made import BY, OSEN, WORDS, Made, draft
from tests.controls.rounds.conftest import Here
from tests.controls.rounds.made import CASEWORKER, CHIEF, NOW, OFFICER, TODAY, TRONDELAG, form

DUTY, FACT = "KRL-2-2c-1", "telefontilbud.finnes"


class Sent(NamedTuple):
    """A tilsyn of Osen that was announced, with what Osen has: a statement on a document, and one on nothing."""

    desk: Made
    book: RoundBook
    sending: SendingDesk
    number: int
    document: int
    pack: Pack

    @property
    def holder(self) -> str:
        """Who holds the evidence of the tilsyn."""
        return f"r{self.number}"

    def send(self, *statements: str, confirmed: bool = False, **more: Any) -> None:  # noqa: ANN401 - parts of it
        """Send statements as the officer."""
        told = SentIn.model_validate({"statements": statements, **more})
        self.sending.send(self.number, OFFICER, told, NOW, confirmed=confirmed)

    def statements(self) -> dict[str, object]:
        """The statements of the tilsyn that count, by key."""
        items = self.desk.holdings.items(self.holder, ItemKind.STATEMENT)
        return {item.key: item for item in items if item.gone is None}

    def events(self) -> int:
        """How many things happened in the tilsyn."""
        return self.book.rounds.newest_number(self.number)


def duty_of(pack: Pack) -> str:
    """The first theme of tilsyn that asks for the fact."""
    return next(
        duty.id
        for duty in pack.obligations.values()
        if (version := duty.version_on(TODAY)) is not None
        and duty.id.startswith("KRL-2")
        and any(one.fact == FACT for one in version.criteria)
    )


@pytest.fixture
def sent(here: Here, pack: Pack) -> Sent:
    """The tilsyn."""
    duty = duty_of(pack)
    desk = Made(here.desk)
    document = desk.document("5020")
    passage = desk.passage(document, 0, 8)
    desk.book.make(OSEN, [draft(document=document, passage=passage), draft(shown_by="assertion")], BY, NOW)
    plan = Plan(title="Telefon", on=TODAY, scope=(duty,))
    notice = Notice(due=TODAY + timedelta(days=21), wanted=(Wanted(what="Avtale", bears_on=(duty,)),))
    asked = ControlForm.model_validate(form(duty))
    _, (number,) = here.book.begin_campaign(CASEWORKER, TRONDELAG, ["5020"], (plan, asked, notice), NOW)
    here.book.act(number, CASEWORKER, Act.NOTICED, notice, NOW)
    return Sent(desk, here.book, SendingDesk(here.desk, here.book, pack), number, document, pack)


def test_a_statement_is_the_same_on_the_same_passage(sent: Sent) -> None:
    """What was sent is the municipality's statement, by whom it was said, resting on the words it rested on."""
    sent.send("s1")

    before = sent.desk.holdings.item("5020", ItemKind.STATEMENT, "s1")
    after = sent.desk.holdings.item(sent.holder, ItemKind.STATEMENT, "k-s1")
    assert before is not None
    assert after is not None
    assert (after.by, after.origin, after.name, after.passage) == (
        before.by,
        before.origin,
        before.name,
        before.passage,
    )
    same = ("fact", "value", "about", "said_by", "mode", "shown_by", "certainty", "from")
    assert [after.body[name] for name in same] == [before.body[name] for name in same]
    holder = sent.desk.holders.require(sent.holder)
    assembled = sent.desk.assembler.assemble(holder, TODAY)
    (statement,) = sent.desk.assembler.with_quotes(assembled).statements
    assert statement.source.quote == WORDS[:8]
    assert assembled.evidence.subject.municipality == "5020"
    (document,) = sent.desk.documents.documents(sent.holder)
    assert document.newest.sha256 == sent.desk.documents.documents("5020")[0].newest.sha256


def test_only_what_was_chosen_is_sent(sent: Sent) -> None:
    """A statement and a document that were not chosen are not in the tilsyn."""
    other = sent.desk.document("5020", "Noko heilt anna.")
    assert sent.statements() == {}
    sent.send("s1")

    assert list(sent.statements()) == ["k-s1"]
    titles = {one.newest.sha256 for one in sent.desk.documents.documents(sent.holder)}
    kept = sent.desk.documents.document(other)
    assert kept is not None
    assert kept.newest.sha256 not in titles


def test_what_is_said_without_a_document_is_sent_as_such(sent: Sent) -> None:
    """A statement that rests on the municipality's word rests on it in the tilsyn too."""
    sent.send("s2")

    holder = sent.desk.holders.require(sent.holder)
    evidence = sent.desk.assembler.assemble(holder, TODAY).evidence
    (statement,) = evidence.statements
    assert statement.source.document in {one.id for one in evidence.documents}
    assert sent.desk.documents.documents(sent.holder) == ()


@pytest.mark.parametrize("level", sorted(SENSITIVE))
def test_a_sensitive_document_needs_a_confirmation(sent: Sent, level: Confidentiality) -> None:
    """Documents that are secret or classified are sent only when somebody says so; before that nothing is written."""
    found = sent.desk.documents.document(sent.document)
    assert found is not None
    described = found.newest.description.model_copy(update={"confidentiality": level})
    sent.desk.documents.describe(sent.document, described, BY, NOW)
    before = sent.events()

    for told in ({"statements": ("s1",)}, {"documents": (sent.document,)}):
        with pytest.raises(ProblemError) as stopped:
            sent.sending.send(sent.number, OFFICER, SentIn.model_validate(told), NOW, confirmed=False)
        assert [item.code for item in stopped.value.problems] == ["round_send_sensitive"]
    assert (sent.events(), sent.statements()) == (before, {})
    assert sent.desk.documents.documents(sent.holder) == ()

    sent.send("s1", confirmed=True)
    (copied,) = sent.desk.documents.documents(sent.holder)
    assert copied.newest.description.confidentiality is level


def test_what_was_asked_for_came(sent: Sent, pack: Pack) -> None:
    """A request that is answered is noted as come, on the day and with the documents, in the same step."""
    sent.send(answers=({"request": "r1", "statements": ("s1",)},))

    (entry,) = RequestBook(sent.desk.holdings, sent.desk.documents, pack).entries(sent.holder, TODAY)
    (copied,) = sent.desk.documents.documents(sent.holder)
    assert entry.standing is Standing.CAME
    assert (entry.request.came, entry.request.documents) == (TODAY, (f"d{copied.id}",))


@pytest.mark.parametrize(
    ("more", "code"),
    [({"answers": ({"request": "r9", "documents": (1,)},)}, "item_unknown"),
     ({"documents": (999,)}, "document_unknown"),
     ({"statements": ("s1", "s9")}, "item_unknown"), ({"requests": ("r1",)}, "round_answer_none"),
     ({"answers": ({"request": "r1"},)}, "round_answer_none"),
     ({"answers": ({"request": "r1", "statements": ("s9",)},)}, "item_unknown"),
     ({"answers": ({"request": "r1", "documents": (999,)},)}, "document_unknown"),
     ({"answers": ({"request": "r1", "statements": ("s1",), "not_there": "Nei."},)}, "round_answer_both"),
     ({"answers": ({"request": "r1", "not_there": "a"}, {"request": "r1", "not_there": "b"})}, "round_answer_twice")],
)  # fmt: skip
def test_all_of_it_or_nothing(sent: Sent, more: dict[str, Any], code: str) -> None:
    """When one part cannot be sent, nothing is: no event, no copy, no document."""
    before = sent.events()

    with pytest.raises(ProblemError) as stopped:
        sent.send(*(() if "statements" in more else ("s1",)), **more)

    assert [item.code for item in stopped.value.problems] == [code]
    assert (sent.events(), sent.statements()) == (before, {})
    assert sent.desk.documents.documents(sent.holder) == ()


def test_sending_again_sends_only_what_is_new(sent: Sent) -> None:
    """What is there already is not copied again; what replaces something that was sent takes its place."""
    sent.send("s1")
    sent.send("s1", "s2")
    assert sorted(sent.statements()) == ["k-s1", "k-s2"]
    assert len(sent.desk.documents.documents(sent.holder)) == 1

    sent.desk.book.replace(OSEN, "s1", draft(value=False, shown_by="assertion"), "Feil", BY, NOW)
    sent.send("s3")
    assert sorted(sent.statements()) == ["k-s2", "k-s3"]


def test_a_later_change_at_home_changes_nothing_that_was_sent(sent: Sent) -> None:
    """A statement that is withdrawn, or a document that is described anew, stays in the tilsyn as it was sent."""
    sent.send("s1")
    sent.desk.book.withdraw(OSEN.id, "s1", "Feil", BY, NOW)
    found = sent.desk.documents.document(sent.document)
    assert found is not None
    described = found.newest.description.model_copy(update={"title": "Nytt namn"})
    sent.desk.documents.describe(sent.document, described, BY, NOW)

    assert list(sent.statements()) == ["k-s1"]
    (copied,) = sent.desk.documents.documents(sent.holder)
    assert copied.newest.description.title == "Brev"


def test_what_a_provider_said_goes_along_with_its_agreement(sent: Sent) -> None:
    """A shared centre's statement is about the centre in the tilsyn, and nothing it says later comes by itself."""
    centre = sent.desk.centre()
    sent.desk.agree("5020", centre)
    theirs = draft(about="self", said_by="provider", shown_by="assertion")
    sent.desk.book.make(centre, [theirs], BY, NOW)
    sent.send("iks.s1")
    sent.desk.book.make(centre, [theirs], BY, NOW)

    holder = sent.desk.holders.require(sent.holder)
    evidence = sent.desk.assembler.assemble(holder, TODAY).evidence
    assert [(one.id, one.about) for one in evidence.statements] == [("k-iks.s1", "iks")]
    assert [one.id for one in evidence.providers] == ["iks"]
    # the tilsyn is no owner of the centre
    assert {item.holder for item in sent.desk.holdings.agreements_with(int(centre.id[1:]))} == {"5020"}


def test_nothing_of_a_provider_is_sent_before_it_confirms(sent: Sent) -> None:
    """What a centre keeps is neither offered nor sent by a municipality whose agreement it has not confirmed."""
    centre = sent.desk.centre()
    key = sent.desk.claim("5020", centre).key
    document = sent.desk.document(centre.id)
    theirs = draft(about="self", said_by="provider", document=document, passage=sent.desk.passage(document))
    sent.desk.book.make(centre, [theirs], BY, NOW)
    sent.desk.book.make(OSEN, [draft(about="iks")], BY, NOW)

    def offered() -> tuple[bool, bool]:
        held = sent.book.rounds.get(sent.number)
        assert held is not None
        found = sent.sending.offered(state_of(held.round, held.events), TODAY)
        said = {one.statement.id for one in found.statements}
        assert {"s1", "s2", "s3"} <= said
        return "iks.s1" in said, document in {one.document.id for one in found.documents}

    assert offered() == (False, False)
    for told in ({"statements": ("iks.s1",)}, {"documents": (document,)}):
        with pytest.raises(ProblemError):
            sent.sending.send(sent.number, OFFICER, SentIn.model_validate(told), NOW, confirmed=True)
    sent.desk.confirming.confirm(1, "5020", key, BY, NOW)
    assert offered() == (True, True)
    sent.desk.confirming.take_back(1, "5020", key, "x", BY, NOW)
    assert offered() == (False, False)
    # that there is one is the municipality's own word, and stands with what it says of it
    sent.send("s3")
    holder = sent.desk.holders.require(sent.holder)
    assert [one.id for one in sent.desk.assembler.assemble(holder, TODAY).evidence.providers] == ["iks"]


def test_nobody_notes_a_sending_without_copies(sent: Sent) -> None:
    """The round book alone does not say that documents or statements were sent: nothing would be there."""
    for told in ({"documents": [sent.document]}, {"statements": ["s1"]}, {"requests": ["r1"]},
                 {"answers": [{"request": "r1", "not_there": "x"}]}):  # fmt: skip
        with pytest.raises(ProblemError) as stopped:
            sent.book.act(sent.number, OFFICER, Act.SENT_IN, {"text": "x", **told}, NOW)
        assert [item.code for item in stopped.value.problems] == ["round_not_allowed"]


def test_the_authority_sends_nothing_in(sent: Sent) -> None:
    """Statsforvalteren cannot take what is the municipality's, nor can anybody who is not there."""
    told = SentIn(statements=("s1",))
    with pytest.raises(ProblemError):
        sent.sending.send(sent.number, CASEWORKER, told, NOW, confirmed=True)
    with pytest.raises(KeyError):
        sent.sending.send(99, OFFICER, told, NOW, confirmed=True)
    assert sent.statements() == {}


def test_what_bears_on_the_theme_is_offered_first(sent: Sent, pack: Pack) -> None:
    """Statements on facts that the theme asks for, and the documents they rest on, stand first and are marked."""
    other = next(item.id for item in pack.facts.values() if item.id.startswith("tolk."))
    sent.desk.book.make(OSEN, [draft(fact=other, shown_by="assertion")], BY, NOW)
    sent.desk.document("5020", "Noko heilt anna.")
    held = sent.book.rounds.get(sent.number)
    assert held is not None
    state = state_of(held.round, held.events)

    offered = sent.sending.offered(state, TODAY)
    assert FACT in facts_of(state, pack)
    assert [(one.statement.id, one.about) for one in offered.statements] == [
        ("s1", True),
        ("s2", True),
        ("s3", False),
    ]
    assert [one.about for one in offered.documents] == [True, False]
    (asked,) = offered.requests
    assert asked.entry.item.key == "r1"
    assert [one.statement.id for one in asked.statements] == ["s1", "s2"]
    assert [one.document.id for one in asked.documents] == [sent.document]
    assert len(asked.others) == 1
    sent.send(answers=({"request": "r1", "statements": ("s1",)},))
    offered = sent.sending.offered(state, TODAY)
    assert [one.sent for one in offered.statements] == [True, False, False]
    assert offered.requests == ()


def test_each_thing_that_was_asked_for_has_its_own_answer(here: Here, pack: Pack) -> None:
    """What is sent answers only what it was chosen for; that there is nothing is an answer, with the reason."""
    duty = duty_of(pack)
    desk = Made(here.desk)
    letter, plan_ = desk.document("5020"), desk.document("5020", "Handlingsplan.")
    passage = desk.passage(letter, 0, 8)
    desk.book.make(OSEN, [draft(document=letter, passage=passage)], BY, NOW)
    plan = Plan(title="Telefon", on=TODAY, scope=(duty,))
    wanted = tuple(Wanted(what=what, bears_on=(duty,)) for what in ("Avtale", "Plan", "Evaluering", "Rutine"))
    notice = Notice(due=TODAY + timedelta(days=21), wanted=wanted)
    asked = ControlForm.model_validate(form(duty))
    _, (number,) = here.book.begin_campaign(CASEWORKER, TRONDELAG, ["5020"], (plan, asked, notice), NOW)
    here.book.act(number, CASEWORKER, Act.NOTICED, notice, NOW)
    sending = SendingDesk(here.desk, here.book, pack)
    answers = [
        {"request": "r1", "statements": ["s1"]},
        {"request": "r2", "documents": [plan_, letter]},
        {"request": "r3", "not_there": "Det er ikkje evaluert."},
    ]
    done = sending.send(number, OFFICER, SentIn.model_validate({"answers": answers}), NOW, confirmed=False)
    said = SentIn.model_validate(done.event.body)
    assert (set(said.documents), said.statements, said.requests) == ({letter, plan_}, ("s1",), ("r1", "r2"))

    holder = f"r{number}"
    items = here.desk.holdings.items(holder)
    book = RequestBook(here.desk.holdings, here.desk.documents, pack)
    documents = here.desk.documents.documents(holder)
    came = {one.entry.item.key: one for one in received(book.entries(holder, TODAY), items, documents)}
    contents = {key: {one.newest.sha256 for one in found.documents} for key, found in came.items()}
    home = {one.id: one.newest.sha256 for one in here.desk.documents.documents("5020")}
    assert contents == {"r1": {home[letter]}, "r2": {home[letter], home[plan_]}, "r3": set(), "r4": set()}
    assert [one.key for one in came["r1"].statements] == ["k-s1"]
    assert came["r2"].statements == ()
    assert (came["r3"].not_there, came["r3"].by, came["r3"].at) == ("Det er ikkje evaluert.", OFFICER.name, NOW)
    standing = {key: one.entry.standing for key, one in came.items()}
    assert standing == {
        "r1": Standing.CAME, "r2": Standing.CAME, "r3": Standing.NOT_CAME, "r4": Standing.WAITING,
    }  # fmt: skip
    # what there was not can come after all, and only what has not come is asked again
    held = here.book.rounds.get(number)
    assert held is not None
    offered = sending.offered(state_of(held.round, held.events), TODAY)
    assert [one.entry.item.key for one in offered.requests] == ["r3", "r4"]
    again = SentIn.model_validate({"answers": [{"request": "r3", "documents": [plan_]}]})
    sending.send(number, OFFICER, again, NOW, confirmed=False)
    entry = book.entry(holder, "r3", TODAY)
    assert entry is not None
    (found,) = received([entry], items, documents)
    assert (entry.standing, found.not_there, len(found.documents)) == (Standing.CAME, "", 1)
    assert len(here.desk.documents.documents(holder)) == 2


def test_what_was_sent_can_be_taken_back(sent: Sent, pack: Pack, here: Here) -> None:
    """A statement that was wrong stays, marked with who, when and why, and counts in later evaluations no more."""
    sent.send("s2", answers=({"request": "r1", "statements": ("s1",)},))
    before = here.evaluator.evaluate(sent.number, CASEWORKER, NOW)
    told = Evaluated.model_validate(before.event.body)
    kept = here.store.evaluation(told.evaluation)
    later = NOW + timedelta(hours=1)
    back = SentWithdrawn(statements=("s1",), reason="Gjaldt nabokommunen.")
    with pytest.raises(ProblemError):
        sent.sending.withdraw(sent.number, CASEWORKER, back, later)
    with pytest.raises(KeyError):
        sent.sending.withdraw(99, OFFICER, back, later)
    sent.sending.withdraw(sent.number, OFFICER, back, later)

    item = sent.desk.holdings.item(sent.holder, ItemKind.STATEMENT, "k-s1")
    assert item is not None
    assert item.gone is not None
    assert (item.gone.by, item.gone.at, item.gone.reason) == (OFFICER.name, later, "Gjaldt nabokommunen.")
    assert list(sent.statements()) == ["k-s2"]
    holder = sent.desk.holders.require(sent.holder)
    assembled = sent.desk.assembler.assemble(holder, TODAY)
    assert [(one.id, one.withdrawn is not None) for one in assembled.evidence.statements] == [
        ("k-s2", False), ("k-s1", True),
    ]  # fmt: skip
    # the evaluation that was made stands as it was; the next one does not use the statement
    assert here.store.evaluation(told.evaluation) == kept
    after = Evaluated.model_validate(here.evaluator.evaluate(sent.number, CASEWORKER, later).event.body)
    assert after.digest != told.digest
    # it answered with a document too, which is there still
    (entry,) = RequestBook(sent.desk.holdings, sent.desk.documents, pack).entries(sent.holder, TODAY)
    assert entry.standing is Standing.CAME
    # taking back is not undone by sending the same again: what is right is a new statement
    with pytest.raises(ProblemError) as stopped:
        sent.send("s1")
    assert [one.code for one in stopped.value.problems] == ["round_sent_withdrawn"]
    held = sent.book.rounds.get(sent.number)
    assert held is not None
    state = state_of(held.round, held.events)
    assert [one.statement.id for one in sent.sending.offered(state, TODAY).statements] == ["s2"]
    assert [(key, one.gone is not None) for key, one in sent.sending.sent(state)] == [("s2", False), ("s1", True)]
    with pytest.raises(ProblemError) as twice:
        sent.sending.withdraw(sent.number, OFFICER, back, later)
    assert [one.code for one in twice.value.problems] == ["round_not_sent"]


def test_a_request_that_nothing_answers_any_more_waits_again(sent: Sent, pack: Pack) -> None:
    """What came with one statement alone has not come when that is taken back, and can be answered anew."""
    sent.send(answers=({"request": "r1", "statements": ("s2",)},))
    sent.sending.withdraw(sent.number, OFFICER, SentWithdrawn(statements=("s2",), reason="Feil."), NOW)

    (entry,) = RequestBook(sent.desk.holdings, sent.desk.documents, pack).entries(sent.holder, TODAY)
    assert entry.standing is Standing.NOT_CAME
    sent.send(answers=({"request": "r1", "documents": (sent.document,)},))
    (entry,) = RequestBook(sent.desk.holdings, sent.desk.documents, pack).entries(sent.holder, TODAY)
    assert entry.standing is Standing.CAME


def test_a_correction_is_declared_with_its_documents(sent: Sent) -> None:
    """What shows a correction is copied with the declaration; where it cannot be declared nothing is copied."""
    told = Declared(on=date(2026, 3, 1), text="Retta.", documents=(sent.document,))
    with pytest.raises(ProblemError):
        sent.sending.declare(sent.number, CHIEF, duty_of(sent.pack), told, NOW, confirmed=False)
    assert sent.desk.documents.documents(sent.holder) == ()


def test_a_long_key_stays_within_bounds() -> None:
    """A key that grows too long by its prefix is shortened, differently for different ones."""
    long = "x" * 61
    assert len(sent_key(long)) <= 61
    assert sent_key(long) != sent_key(long[:-1] + "y")
    assert sent_key("s1") == "k-s1"
