"""What a shared centre has answered is seen by each owner, with what is new, and nothing of other owners is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from controls.evidence.desk import Desk
from controls.evidence.holders import HolderName
from controls.evidence.questions import questions_of
from controls.evidence.sharing import ChangeKind, Shared, SharedDesk, affected, shared, turned
from controls.storage import Store
from controls.storage.holdings import NewEvent, NewItem
from controls.todo import todo_of
from models.errors import ProblemError
from models.evidence import Reliance
from models.holdings import EventKind, ItemKind, Origin
from models.law import About
from rules.evaluation import evaluate
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence.whole_centre import answer_all
from tests.controls.evidence_made import BY, NOW, ON, OSEN, Made, draft

TRONDHEIM = OSEN._replace(id="5001", name="Trondheim")
LATER = NOW + timedelta(days=3)
SOON = ON + timedelta(days=4)


@pytest.fixture
def sharing(store: Store, pack: Pack, municipalities: Municipalities) -> SharedDesk:
    """What is shared in an empty store."""
    return SharedDesk(Desk.of(store.engine, municipalities, pack))


def told(here: Made, holder: HolderName, pack: Pack, machines: Machines, on: date = ON) -> Shared:
    """What is shared with a municipality."""
    assembled = here.assembler.assemble(holder, on)
    findings = evaluate(pack, machines, assembled.evidence, on).findings
    theirs = {name for name, item in assembled.of.items() if item.holder != holder.id}
    questions = questions_of(findings, pack, todo_of(findings, pack), theirs)
    return shared(assembled, findings, questions, pack, on)


def test_an_owner_sees_what_the_centre_answered_and_what_is_left(
    here: Made, pack: Pack, machines: Machines
) -> None:  # fmt: skip
    """The centre's answers come with source and age; what is left are questions only the municipality can answer."""
    centre = here.centre()
    here.agree("5020", centre)
    document = here.document(centre.id, when="2025-12")
    here.book.make(
        centre, [draft(about="self", said_by="provider", document=document, passage=here.passage(document))], BY, NOW
    )
    found = told(here, OSEN, pack, machines)

    sources = {source.item.id: source for duty in found.duties for one in duty.questions for source in one.sources}
    (source,) = sources.values()
    assert (source.provider, source.months, source.item.holder) == (centre.name, 3, centre.id)
    assert source.document is not None
    assert source.document.title == "Brev"
    own = [question for together in found.own for question in together]
    assert found.counts.duties.own == len(found.own) > 0
    assert found.counts.advised.own == len(found.advised) > 0
    assert all(question.mandatory and question.open for question in own)
    assert {question.criterion.about for question in own} == {About.MUNICIPALITY}
    before = found.counts.duties.shared
    here.book.make(OSEN, [draft(fact="botilbud.finnes")], BY, NOW)
    assert told(here, OSEN, pack, machines).counts.duties.shared == before > 0


def test_a_centre_that_answered_everything_leaves_few_to_the_municipality(
    here: Made, pack: Pack, machines: Machines
) -> None:
    """All that is left for an owner are the few duties that it alone can answer for; recommendations stand apart."""
    centre = here.centre()
    here.agree("5020", centre)
    before = told(here, OSEN, pack, machines).counts
    answer_all(here, centre, pack)
    found = told(here, OSEN, pack, machines)
    duties, advised = found.counts

    assert (duties.open, found.others) == (duties.own, 0)
    assert duties.own == before.duties.own == len(found.own) < 25
    assert advised.open == advised.own == len(found.advised) < duties.own
    assert duties.shared > 4 * duties.own
    assert before.duties.open > 4 * duties.open
    asked = [[one[0].criterion.ask for one in told_apart] for told_apart in (found.own, found.advised)]
    assert not [words for words in asked[0] if words in asked[1]]
    assert all(one.questions for one in (*found.duties, *found.recommended))


def test_no_owner_sees_anything_of_another(
    here: Made, sharing: SharedDesk, pack: Pack, machines: Machines
) -> None:  # fmt: skip
    """Two owners of one centre share what the centre says, and nothing of their own shows at the other."""
    centre = here.centre()
    for holder in (OSEN, TRONDHEIM):
        here.agree(holder.id, centre, "iks" if holder is OSEN else "senteret")
        mine = here.document(holder.id, f"Berre for {holder.name}.")
        here.book.make(
            holder, [draft(document=mine, passage=here.passage(mine), note=f"note {holder.name}")], BY, NOW
        )
        here.book.make(holder, [draft(fact="botilbud.finnes", value=False, said_by="municipality")], BY, LATER)
    here.book.make(centre, [draft(about="self", said_by="provider", note="felles")], BY, LATER)

    for holder, other in ((OSEN, TRONDHEIM), (TRONDHEIM, OSEN)):
        assembled = here.assembler.assemble(holder, SOON)
        for shown in (
            assembled.evidence,
            here.assembler.with_quotes(assembled),
            sharing.news(holder.id, SOON),
            told(here, holder, pack, machines, SOON),
        ):
            text = repr(shown)
            assert f"note {other.name}" not in text
            assert f"Berre for {other.name}" not in text
            assert f"holder='{other.id}'" not in text
        assert len(sharing.news(holder.id, SOON)) == 1
        assert {item.holder for item in assembled.of.values()} == {holder.id, centre.id}


def test_each_owner_is_told_what_the_centre_changed(here: Made, sharing: SharedDesk) -> None:
    """Made, replaced, withdrawn and chosen are news until the owner has looked, for each owner by itself."""
    centre = here.centre()
    here.book.make(
        centre,
        [draft(about="self", said_by="provider", fact=fact) for fact in ("botilbud.finnes", "dagtilbud.finnes")],
        BY,
        NOW - timedelta(days=1),
    )
    here.agree("5020", centre), here.agree("5001", centre)
    assert sharing.news("5020", SOON) == ()

    (made,) = here.book.make(centre, [draft(about="self", said_by="provider")], BY, LATER)
    here.book.replace(centre, "s1", draft(about="self", said_by="provider", fact="botilbud.finnes", value=False),
                      "retta", BY, LATER)  # fmt: skip
    here.book.withdraw(centre.id, "s2", "feil", BY, LATER)
    body = Reliance(rely_on=("s3",), set_aside=("s4",), by=BY, on=ON, reason="x").model_dump(mode="json")
    here.holdings.add(centre.id, [NewItem(ItemKind.RELIANCE, made.name, body, Origin.HAND, BY, LATER)])

    found = {change.kind: change for change in sharing.news("5020", SOON)}
    assert set(found) == {ChangeKind.MADE, ChangeKind.REPLACED, ChangeKind.WITHDRAWN, ChangeKind.CHOSEN}
    assert (found[ChangeKind.WITHDRAWN].reason, found[ChangeKind.WITHDRAWN].by) == ("feil", BY)
    assert found[ChangeKind.REPLACED].old is not None
    sharing.see("5020", BY, SOON, LATER + timedelta(hours=1))
    assert (len(sharing.news("5020", SOON)), len(sharing.news("5001", SOON))) == (0, 4)


def test_what_is_undone_at_once_is_no_news(here: Made, sharing: SharedDesk) -> None:
    """A statement that was taken back before anybody could rely on it is not told."""
    centre = here.centre()
    here.agree("5020", centre)
    here.book.make(centre, [draft(about="self", said_by="provider")], BY, LATER)
    here.book.undo(centre.id, "s1", BY, LATER)

    assert sharing.news("5020", SOON) == ()


def test_news_are_of_agreements_that_hold(here: Made, sharing: SharedDesk) -> None:
    """What a provider does after its agreement ended is no news."""
    centre = here.centre()
    here.agree("5020", centre, to=str(ON))
    here.book.make(centre, [draft(about="self", said_by="provider")], BY, LATER)

    assert sharing.news("5020", SOON) == ()
    assert len(sharing.news("5020", ON)) == 1


def test_seen_needs_a_role(here: Made, sharing: SharedDesk) -> None:
    """Nobody marks changes as seen without saying who, by role."""
    here.agree("5020", here.centre())

    with pytest.raises(ProblemError):
        sharing.see("5020", " ", ON, NOW)


def test_the_findings_that_moved_are_named(
    here: Made, sharing: SharedDesk, pack: Pack, machines: Machines
) -> None:  # fmt: skip
    """An admission by the centre breaks a duty, and withdrawing it undoes that; both are told as moved."""
    centre = here.centre()
    here.agree("5020", centre)
    no = draft(about="self", said_by="provider", value=False)
    here.book.make(centre, [no], BY, LATER)

    def moved() -> dict[str, tuple[object, object]]:
        assembled = here.assembler.assemble(OSEN, SOON)
        items = sharing.items(assembled.running, SOON)
        return {one.obligation.id: (one.before, one.after) for one in turned(assembled, items, SOON, pack, machines)}

    first = moved()
    assert "broken" in {after for _, after in first.values()}
    sharing.see("5020", BY, SOON, LATER)
    assert moved() == {}
    here.book.withdraw(centre.id, "s1", "feil", BY, LATER + timedelta(hours=1))
    assert moved() == {name: (after, before) for name, (before, after) in first.items()}


def test_withdrawing_tells_whom_it_concerns(here: Made) -> None:
    """The provider sees the municipalities that what it says counts for on the day, by name."""
    centre = here.centre()
    here.agree("5020", centre), here.agree("5001", centre), here.agree("4601", centre, to="2026-01-01")
    gone = here.agree("1103", centre)
    here.holdings.happen("1103", NewEvent(gone, EventKind.WITHDRAWN, BY, NOW, "feil"))

    found = affected(here.holdings, here.holders, int(centre.id[1:]), ON)
    assert [holder.id for holder in found] == ["5020", "5001"]
