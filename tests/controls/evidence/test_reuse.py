"""Old evidence is offered with its age, and counts again only when a person says what shows it now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from controls.evidence.assembling import file_of
from controls.evidence.desk import Desk
from controls.evidence.reuse import Ground, Hindrance, Reuse
from controls.storage import Store
from models.errors import ProblemError
from models.evidence import Document, Evidence, Statement
from models.holdings import ItemKind, Origin
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence_made import BY, NOW, ON, OSEN, Made, draft

OLD = "2019-05-02"


@pytest.fixture
def reuse(store: Store, pack: Pack, municipalities: Municipalities) -> Reuse:
    """Old evidence of an empty store."""
    return Reuse(Desk.of(store.engine, municipalities, pack), pack, Machines())


def told(job: Callable[[], object]) -> list[tuple[str, str]]:
    """The problems that a job tells, each with its field."""
    with pytest.raises(ProblemError) as caught:
        job()
    return [(item.code, item.where.field) for item in caught.value.problems]


def old(here: Made, holder: str = "5020", words: str = "Telefonen var open.") -> int:
    """A document of long ago."""
    return here.document(holder, words, OLD)


def test_what_is_too_old_is_listed_with_its_age(here: Made, reuse: Reuse) -> None:
    """A statement on an old document is listed with its age and what waits for it; a new one is not."""
    here.book.make(OSEN, [draft(document=old(here), from_=date(2019, 5, 2))], BY, NOW)
    here.book.make(OSEN, [draft(fact="botilbud.finnes", document=here.document("5020"))], BY, NOW)

    (one,) = reuse.stale(OSEN, ON)
    assert (one.item.key, one.months, one.mine, one.open) == ("s1", 81, True, True)
    assert one.questions[0].criterion.fact == "telefontilbud.finnes"
    assert one.document is not None
    assert one.document.date == OLD
    assert reuse.stale(OSEN, date(2019, 6, 1)) == ()


def test_what_something_newer_answers_comes_last(here: Made, reuse: Reuse) -> None:
    """An old statement that nothing waits for stands after those that something waits for."""
    number = old(here)
    here.book.make(OSEN, [draft(document=number), draft(fact="dagtilbud.finnes", document=number)], BY, NOW)
    here.book.make(OSEN, [draft(document=here.document("5020"))], BY, NOW)

    assert [(one.item.key, one.open) for one in reuse.stale(OSEN, ON)] == [("s2", True), ("s1", False)]


@pytest.mark.parametrize("shown_by", ["assertion", "document"])
def test_still_so_needs_a_ground_of_today(here: Made, reuse: Reuse, shown_by: str) -> None:
    """What is still so becomes a new statement on a new ground, and the old one is withdrawn with the reason."""
    here.book.make(OSEN, [draft(document=old(here))], BY, NOW)
    new = here.document("5020") if shown_by == "document" else None
    made = reuse.still_so(OSEN, "s1", Ground(shown_by, new, ON), "ringde senteret", "leiar", NOW)

    assert (made.origin, made.body["shown_by"], made.body["from"]) == (Origin.REUSE, shown_by, "2026-03-01")
    assert made.document == new
    before, after = here.holdings.items("5020", ItemKind.STATEMENT)
    assert before.gone is not None
    assert (before.gone.reason, after.replaces) == ("ringde senteret", before.id)
    assert reuse.stale(OSEN, ON) == ()


def test_an_old_ground_is_no_new_one(here: Made, reuse: Reuse) -> None:
    """A document that is no newer, somebody else's, or none at all is refused, and so is a day in the future."""
    number = old(here)
    here.book.make(OSEN, [draft(document=number)], BY, NOW)
    theirs = here.document("0301", "Ein annan kommune")

    for document, code in ((number, "reuse_document_old"), (theirs, "reuse_document"), (None, "reuse_document")):
        ground = Ground("document", document, ON)
        assert told(lambda ground=ground: reuse.still_so(OSEN, "s1", ground, "x", BY, NOW)) == [(code, "dokument")]  # type: ignore[misc]  # mypy takes the default for an argument
    future = Ground("assertion", None, ON + timedelta(days=1))
    assert told(lambda: reuse.still_so(OSEN, "s1", future, "x", BY, NOW)) == [("reuse_future", "fra")]
    assert told(lambda: reuse.still_so(OSEN, "s9", future, "x", BY, NOW)) == [("item_unknown", "")]
    ground = Ground("assertion", None, ON)
    assert told(lambda: reuse.still_so(OSEN, "s1", ground, "", BY, NOW)) == [("evidence_reason_missing", "reason")]
    assert here.holdings.items("5020", ItemKind.STATEMENT)[0].gone is None


def test_what_the_centre_said_is_its_own_to_renew(here: Made, reuse: Reuse) -> None:
    """A provider's old statement is listed for the municipality, but only the provider can state it anew."""
    centre = here.centre()
    here.agree("5020", centre)
    number = old(here, centre.id)
    here.book.make(centre, [draft(about="self", said_by="provider", document=number)], BY, NOW)

    (mine,) = reuse.stale(OSEN, ON)
    assert (mine.statement.id, mine.mine) == ("iks.s1", False)
    (theirs,) = reuse.stale(centre, ON)
    assert (theirs.item.key, theirs.mine) == ("s1", True)
    assert told(lambda: reuse.still_so(OSEN, "s1", Ground("assertion", None, ON), "x", BY, NOW)) == [
        ("item_unknown", "")
    ]
    assert reuse.stale(here.centre("Utan avtalar"), ON) == ()


def earlier(pack: Pack, municipalities: Municipalities) -> Evidence:
    """The evidence of an older evaluation, as a file was read."""
    statement = {
        "fact": "telefontilbud.finnes", "value": True, "about": "municipality", "said_by": "municipality",
        "group": "unspecified", "mode": "done", "shown_by": "document", "certainty": "certain", "from": "2020-01-01",
        "source": {"document": "brev", "locator": "side 2", "quote": "Telefonen er døgnopen."}, "id": "a1",
    }  # fmt: skip
    read = Evidence.model_validate(
        {
            "format": "tilsynsklar-evidence/1", "on": ON, "subject": {"municipality": "5020", "name": "Osen"},
            "providers": ({"id": "nord", "name": "Nord IKS", "model": "iks"},),
            "documents": (Document(id="brev", title="Brev til tilsynet", date="2020-06-22"),),
            "statements": tuple(
                Statement.model_validate({**statement, **more}, strict=False)
                for more in (
                    {}, {"id": "a2", "about": "nord"}, {"id": "a3", "fact": "dagtilbud.finnes"},
                    {"id": "a4", "withdrawn": {"on": "2020-07-01", "by": "leiar", "reason": "feil"}},
                )
            ),
        },
        strict=False,
    )  # fmt: skip
    return read_evidence(file_of(read), "x.yaml", pack, municipalities)[0]


def test_an_older_evaluation_can_be_taken_over(
    here: Made, reuse: Reuse, pack: Pack, municipalities: Municipalities
) -> None:
    """What is chosen comes here with its days, words and document; nothing else does, and not twice."""
    evidence = earlier(pack, municipalities)
    offers = reuse.offered(OSEN, evidence, ON)
    assert [(one.statement.id, one.hindrance) for one in offers] == [
        ("a1", None), ("a2", Hindrance.PARTY), ("a3", None), ("a4", Hindrance.WITHDRAWN),
    ]  # fmt: skip
    assert offers[0].months == 68

    made = reuse.take_over(OSEN, evidence, ["a1", "a3"], "leiar", NOW)
    assert [(item.origin, item.body["from"]) for item in made] == [(Origin.REUSE, "2020-01-01")] * 2
    again = here.assembler.assemble(OSEN, ON).evidence
    (document,) = again.documents
    assert (document.id, document.title, document.date) == ("tidligere-brev", "Brev til tilsynet", "2020-06-22")
    assert [one.source.quote for one in again.statements] == ["Telefonen er døgnopen."] * 2
    assert read_evidence(file_of(again), "x.yaml", pack, municipalities)[0] == again
    after = [one.hindrance for one in reuse.offered(OSEN, evidence, ON)]
    assert after == [Hindrance.THERE, Hindrance.PARTY, Hindrance.THERE, Hindrance.WITHDRAWN]
    assert [one.item.key for one in reuse.stale(OSEN, ON)] == ["s1", "s2"]


def test_the_same_document_is_named_once(
    here: Made, reuse: Reuse, pack: Pack, municipalities: Municipalities
) -> None:
    """Taking over in two turns names the document once; another of the same name gets one of its own."""
    evidence = earlier(pack, municipalities)
    reuse.take_over(OSEN, evidence, ["a1"], BY, NOW)
    reuse.take_over(OSEN, evidence, ["a3"], BY, NOW)
    assert [item.key for item in here.holdings.items("5020", ItemKind.DOCUMENT)] == ["tidligere-brev"]

    here.book.withdraw("5020", "s1", "feil", BY, NOW)
    other = evidence.model_copy(update={"documents": (Document(id="brev", title="Eit anna brev", date="2021"),)})
    reuse.take_over(OSEN, other, ["a1"], BY, NOW)
    keys = [item.key for item in here.holdings.items("5020", ItemKind.DOCUMENT)]
    assert keys == ["tidligere-brev", "tidligere-brev-1"]


def test_a_stored_document_is_used_itself(here: Made, reuse: Reuse) -> None:
    """Where the municipality has the document the file names, the statement rests on it, at the same passage."""
    number = here.document("5020")
    passage = here.passage(number)
    here.book.make(OSEN, [draft(document=number, passage=passage)], BY, NOW)
    evidence = here.assembler.assemble(OSEN, ON).evidence
    here.book.withdraw("5020", "s1", "til seinare", BY, NOW)

    (made,) = reuse.take_over(OSEN, evidence, ["s1"], BY, NOW)
    assert (made.document, made.passage) == (number, passage.id)


def test_what_cannot_be_taken_over_is_refused(reuse: Reuse, pack: Pack, municipalities: Municipalities) -> None:
    """Nothing chosen, something hindered, and nobody named are refused, and nothing is kept."""
    evidence = earlier(pack, municipalities)

    assert told(lambda: reuse.take_over(OSEN, evidence, [], BY, NOW)) == [("reuse_none", "utsagn")]
    assert told(lambda: reuse.take_over(OSEN, evidence, ["a1", "a2"], BY, NOW)) == [("reuse_hindered", "utsagn")]
    assert told(lambda: reuse.take_over(OSEN, evidence, ["a1"], " ", NOW)) == [("evidence_by_missing", "by")]
    assert reuse.offered(OSEN, evidence, ON)[0].hindrance is None
