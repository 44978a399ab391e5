"""Evidence goes out and comes in whole, with its documents, and nothing that must stay goes out."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from sqlalchemy import event

from controls.documents import Intake
from controls.evidence.assembling import file_of
from controls.evidence.confirming import ConfirmationBook
from controls.evidence.desk import Desk
from controls.evidence.exchange import EVIDENCE, Parcel, Version, read_sent
from controls.evidence.exporting import export
from controls.evidence.holders import HolderName
from controls.evidence.import_items import found_in
from controls.evidence.importing import Importer, StoppedError
from controls.package import zipped
from controls.sent import Sent
from controls.storage import Store, open_store
from controls.storage.documents import NewDocument
from controls.storage.holdings import NewEvent, NewItem
from controls.uploading import examples
from models.documents import Confidentiality, Description, FileKind, Page, Paragraph, Text
from models.errors import ProblemError
from models.evidence import Evidence
from models.holdings import EventKind, ItemKind, Origin
from rules.evaluation import evaluate
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack, load_pack
from rules.plan import Machines
from rules.reading import read_text
from rules.validation import validate
from tests.controls.evidence_made import BY, NOW, ON, OSEN, Made, draft
from tests.databases import ready_sqlite
from tests.documents_made import NUMBER
from tests.oracle.generate import Case, shipped_cases

WITHHELD = "(unntatt)"
LETTER = "Krisesenteret har døgnopen telefon.\n\nInnbyggjarane kan ringje heile året, òg i helgane."


class There:
    """Another installation, with a database of its own."""

    def __init__(self, store: Store, pack: Pack, municipalities: Municipalities) -> None:
        """`store`: an empty one."""
        self.store = store
        self.pack = pack
        self.municipalities = municipalities
        self.desk = Desk.of(store.engine, municipalities, pack)
        self.importer = Importer(self.desk, Intake(self.desk.documents, self.desk.holders, None))

    def take(self, files: dict[str, bytes] | bytes, *, prefix: str | None = None, **more: Any) -> Any:  # noqa: ANN401 - what `take` gives
        """Import a package, as a zip, or a file."""
        sent = Sent("grunnlag.zip", zipped(files)) if isinstance(files, dict) else Sent("grunnlag.yaml", files)
        look = self.look(sent, prefix)
        return self.importer.take(look, BY, NOW, **more)

    def look(self, sent: Sent, prefix: str | None = None) -> Any:  # noqa: ANN401 - what `look` gives
        """What would come of a package."""
        parcel = read_sent(sent)
        evidence, on = read_evidence(
            parcel.evidence.content, parcel.evidence.name, self.pack, self.municipalities, None
        )
        holder = self.desk.holders.require(evidence.subject.municipality)
        return self.importer.look(holder, evidence, on, parcel, prefix)

    def given(self, holder: HolderName, on: date) -> Evidence:
        """The evidence of a municipality with its words."""
        return self.desk.assembler.with_quotes(self.desk.assembler.assemble(holder, on))

    def out(self, holder: HolderName, on: date, version: Version = Version.WHOLE) -> Any:  # noqa: ANN401 - what `export` gives
        """The package of a municipality."""
        return export(self.desk, holder, on, version, self.pack.facts, WITHHELD)


@pytest.fixture
def here(store: Store, pack: Pack, municipalities: Municipalities) -> Made:
    """The evidence of an empty store."""
    return Made(Desk.of(store.engine, municipalities, pack))


@pytest.fixture
def home(store: Store, pack: Pack, municipalities: Municipalities) -> There:
    """The installation that `here` is."""
    return There(store, pack, municipalities)


@pytest.fixture
def there(tmp_path: Any, pack: Pack, municipalities: Municipalities) -> Any:  # noqa: ANN401 - a fixture
    """Another installation."""
    opened = open_store(ready_sqlite(tmp_path / "there.sqlite3"))
    yield There(opened, pack, municipalities)
    opened.close()


def normal(evidence: Evidence) -> dict[str, Any]:
    """Evidence apart from what the import is said to change."""
    plain = evidence.model_dump(mode="json", by_alias=True, exclude_none=True)
    plain.pop("on", None)
    plain["subject"].pop("name")
    own = {provider["id"] for provider in plain["providers"]}

    def called(key: str, *, document: bool = False) -> str:
        owner = next((name for name in own if key.startswith(f"{name}.")), None)
        if owner:
            return key.replace(f"{owner}.", f"{owner}-", 1)
        return f"f-{key}" if document and key[:1] == "d" and key[1:].isdigit() else key

    for statement in plain["statements"]:
        statement["id"] = called(statement["id"])
        statement["source"]["document"] = called(statement["source"]["document"], document=True)
    for judgement in plain["judgements"]:
        if "source" in judgement:
            judgement["source"]["document"] = called(judgement["source"]["document"], document=True)
    for document in plain["documents"]:
        document["id"] = called(document["id"], document=True)
    for request in plain["requests"]:
        if "documents" in request:
            request["documents"] = [called(name, document=True) for name in request["documents"]]
    for reliance in plain.get("reliances") or ():
        for side in ("rely_on", "set_aside"):
            reliance[side] = [called(name) for name in reliance[side]]
    plain["documents"].sort(key=lambda one: one["id"])
    return plain


def filled(here: Made) -> HolderName:
    """A municipality with something of every kind, and a centre that has answered for it."""
    centre = here.centre()
    here.agree("5020", centre)
    theirs = here.document(centre.id, "Senteret er ope heile døgnet.")
    here.book.make(
        centre, [draft(about="self", said_by="provider", document=theirs, passage=here.passage(theirs))], BY, NOW
    )
    mine = here.document("5020", LETTER)
    made = here.book.make(
        OSEN,
        [
            draft(document=mine, passage=here.passage(mine), note="lest slik"),
            draft(fact="botilbud.finnes", about="iks"),
            draft(fact="botilbud.finnes", about="iks", value=False),
        ],
        BY,
        NOW,
    )
    here.book.withdraw("5020", made[2].key, "feil", BY, NOW)
    passage = here.passage(mine)
    source = {"document": f"d{mine}", "locator": "side 1", "passage": passage.id}
    told: list[NewItem] = [
        NewItem(
            ItemKind.JUDGEMENT, "KRL-2-5a",
            {"obligation": "KRL-2-5a", "group": "all", "outcome": "met", "kind": "judgement", "by": BY,
             "on": "2026-02-01", "reason": "god nok", "source": source},
            Origin.HAND, BY, NOW, document=mine, passage=passage.id,
        ),
        NewItem(
            ItemKind.NOT_EXAMINED, "KRL-3", {"obligation": "KRL-3", "reason": "utenfor"}, Origin.HAND, BY, NOW
        ),
        NewItem(
            ItemKind.RELIANCE, "botilbud.finnes",
            {"rely_on": [made[1].key], "set_aside": [made[2].key], "by": BY, "on": "2026-02-02", "reason": "nyest"},
            Origin.HAND, BY, NOW,
        ),
        NewItem(ItemKind.NOTE, "", {"text": "Les dette først."}, Origin.HAND, BY, NOW),
        NewItem(
            ItemKind.REQUEST, "",
            {"what": "Rutine", "asked": "2026-01-01", "due": "2026-02-01", "produced": False,
             "obligations": ["KRL-8"], "of": "senteret", "asked_by": "municipality"},
            Origin.HAND, BY, NOW,
        ),
    ]  # fmt: skip
    kept = here.holdings.add("5020", told)
    request = kept[-1].id
    here.holdings.happen(
        "5020",
        NewEvent(request, EventKind.REMINDED, BY, NOW, None, {"on": "2026-01-20"}),
        NewEvent(request, EventKind.DUE_MOVED, BY, NOW, "sykdom", {"due": "2026-02-20"}),
        NewEvent(request, EventKind.CAME, BY, NOW, None, {"on": "2026-02-21", "documents": [f"d{mine}"]}),
    )
    return OSEN


def test_everything_goes_over_with_its_documents(here: Made, home: There, there: There) -> None:
    """What one installation takes out another takes in: every kind of item, with words, documents and history."""
    holder = filled(here)
    taken_out = home.out(holder, ON)
    done = there.take(dict(taken_out.files))

    assert (done.documents, done.left) == (2, ())
    assert taken_out.manifest.left_out.model_dump() == {"security": 0, "not_public": 0, "destroyed": 0}
    first, second = home.given(holder, ON), there.given(holder, ON)
    assert normal(second) == normal(first)
    assert {one.source.quote for one in second.statements} == {"Senteret", "Krisesen", None}
    assert [one.source.quote for one in second.judgements if one.source] == ["Krisesen"]
    assert {one.sha256 for one in second.documents if one.sha256} == {
        one.sha256 for one in first.documents if one.sha256
    }
    again = there.out(holder, ON)
    assert normal(again.evidence) == normal(taken_out.evidence)


def test_the_same_twice_changes_nothing(here: Made, home: There, there: There) -> None:
    """What is there already stays as it is: taken in once more, also where it came from, nothing is new."""
    holder = filled(here)
    files = dict(home.out(holder, ON).files)
    there.take(files)

    for place in (there, home):
        before = len(place.desk.holdings.items("5020"))
        look = place.look(Sent("x.zip", zipped(files)))
        assert (look.coming, look.conflicts) == (0, ())
        assert place.importer.take(look, BY, NOW).items == 0
        assert len(place.desk.holdings.items("5020")) == before


def test_a_key_that_is_taken_is_told_and_can_get_a_prefix(here: Made, home: There, there: There) -> None:
    """Nothing is overwritten: another statement of the same name is told, and comes in beside it under a prefix."""
    holder = filled(here)
    there.desk.book.make(holder, [draft(value=False)], BY, NOW)
    files = dict(home.out(holder, ON).files)

    with pytest.raises(ProblemError) as caught:
        there.take(files)
    assert {item.code for item in caught.value.problems} == {"exchange_conflict"}
    assert [item.arguments["key"] for item in caught.value.problems] == ["s1"]
    assert [item.key for item in there.desk.book.of("5020")] == ["s1"]

    there.take(files, prefix="gammel")
    ids = [one.id for one in there.given(holder, ON).statements]
    assert ids == ["s1", "gammel-iks-s1", "gammel-s1", "gammel-s2", "gammel-s3"] or set(ids) >= {"s1", "gammel-s1"}
    assert there.look(Sent("x.zip", zipped(files)), "gammel").coming == 0
    (reliance,) = there.given(holder, ON).reliances or ()
    assert set(reliance.rely_on + reliance.set_aside) <= set(ids)


@pytest.mark.parametrize("prefix", ["", "a b", "x" * 13, "../", "iks."])
def test_a_prefix_is_letters_and_digits(here: Made, home: There, prefix: str) -> None:
    """A prefix that could not be part of a key is refused."""
    content = file_of(home.given(filled(here), ON))

    with pytest.raises(ProblemError) as caught:
        home.look(Sent("x.yaml", content), prefix)
    assert caught.value.problems[0].code == "exchange_prefix"


def test_nothing_is_taken_in_when_a_document_is_stopped(here: Made, home: There, there: There) -> None:
    """A document with an identity number stops the whole; a person can choose to leave it out."""
    holder = filled(here)
    files = dict(home.out(holder, ON).files)
    files.pop("manifest.json")
    (path,) = [name for name in files if name.startswith("documents/") and LETTER.encode() == files[name]]
    bad = f"Brukar {NUMBER} fekk hjelp.".encode()
    text = files[EVIDENCE].decode().replace(hashlib.sha256(files[path]).hexdigest(), hashlib.sha256(bad).hexdigest())
    files |= {path: bad, EVIDENCE: "\n".join(line for line in text.splitlines() if "passage:" not in line).encode()}

    with pytest.raises(StoppedError):
        there.take(files)
    assert there.desk.holdings.items("5020") == ()
    done = there.take(files, leave_stopped=True)
    assert len(done.left) == 1
    assert hashlib.sha256(bad).hexdigest() not in {
        one.newest.sha256 for one in there.desk.documents.documents("5020")
    }


def test_all_items_or_none(here: Made, home: There, there: There) -> None:
    """When the database stops in the middle, not one item is there."""
    files = dict(home.out(filled(here), ON).files)
    look = there.look(Sent("x.zip", zipped(files)))
    count = 0

    def stop(*told: Any) -> None:  # noqa: ANN401 - what SQLAlchemy tells
        nonlocal count
        count += "INSERT INTO evidence_item" in told[2]
        if count == 5:
            raise RuntimeError("stopped")

    event.listen(there.store.engine, "before_cursor_execute", stop)
    try:
        with pytest.raises(RuntimeError):
            there.importer.take(look, BY, NOW)
    finally:
        event.remove(there.store.engine, "before_cursor_execute", stop)
    assert there.desk.holdings.items("5020") == ()
    there.take(files)
    assert there.look(Sent("x.zip", zipped(files))).coming == 0


def test_the_words_of_a_stored_document_go_with_it(here: Made, home: There, there: There) -> None:
    """Quotes that came in are passages, or kept beside the item: destroying the document takes them and its name."""
    holder = filled(here)
    taken_out = home.out(holder, ON)
    text = taken_out.files[EVIDENCE].decode().replace("quote: Krisesen", "quote: Noko heilt anna", 1)
    files = {name: content for name, content in taken_out.files.items() if name != "manifest.json"}
    there.take(files | {EVIDENCE: text.encode()})
    quotes = {one.source.quote for one in there.given(holder, ON).statements}
    assert "Noko heilt anna" in quotes or any(
        one.source.quote == "Noko heilt anna" for one in there.given(holder, ON).judgements if one.source
    )

    for document in there.desk.documents.documents("5020"):
        there.desk.documents.destroy(document.newest.sha256, "feil", BY, NOW)
    whole = file_of(there.given(holder, ON)).decode()
    for words in ("Noko heilt anna", "Krisesen", "Senteret er", "title: Brev"):
        assert words not in whole
    bodies = str([item.body for item in there.desk.holdings.items("5020")])
    assert "Noko heilt anna" not in bodies
    assert "Brev" not in bodies


def test_a_quote_of_a_document_that_is_not_here_stays(there: There) -> None:
    """A file without documents keeps its quotes in the statements."""
    example = examples()["osen-2020.yaml"]
    there.take(example.content)
    evidence, on = read_evidence(example.content, "x.yaml", there.pack, there.municipalities)

    told = there.given(there.desk.holders.require("5020"), on)
    assert [one.source.quote for one in told.statements] == [one.source.quote for one in evidence.statements]


@pytest.mark.parametrize("name", sorted(examples()))
def test_each_example_gives_the_same_findings(
    tmp_path: Path, pack: Pack, municipalities: Municipalities, machines: Machines, name: str
) -> None:
    """An example that was taken in and put together again is judged as the file itself."""
    store = open_store(f"sqlite:///{tmp_path / 'x.sqlite3'}")
    place = There(store, pack, municipalities)
    example = examples()[name]
    evidence, on = read_evidence(example.content, name, pack, municipalities)
    place.take(example.content)
    told = place.given(place.desk.holders.require(evidence.subject.municipality), on)
    read, _ = read_evidence(file_of(told), name, pack, municipalities)
    store.close()

    assert normal(told) == normal(evidence)
    digests = [evaluate(pack, machines, one, on).receipt.findings_digest for one in (evidence, read)]
    assert digests[0] == digests[1]


def document(place: There, holder: str, words: str, confidentiality: Confidentiality) -> int:
    """A document of a class, with one paragraph."""
    text = Text(extractor="txt-1", pages=(Page(number=1, paragraphs=(Paragraph(number=1, text=words),)),))
    told = Description(
        title=f"Tittel {words}", date="2026-01", publisher="Utgjevar", confidentiality=confidentiality
    )  # fmt: skip
    new = NewDocument(words.encode(), FileKind.TXT, text, holder, told, f"fil-{words}.txt", BY, NOW)
    return place.desk.documents.put(new).document


@pytest.mark.parametrize(
    ("version", "gone"),
    [(Version.WHOLE, {"hemmeleg"}), (Version.PUBLIC, {"hemmeleg", "unnateke", "teiepliktig"})],
)
def test_what_must_not_leave_does_not(here: Made, home: There, version: Version, gone: set[str]) -> None:
    """A document of the class `security` never leaves, and a public version has only what is open."""
    classes = {
        "hemmeleg": Confidentiality.SECURITY,
        "unnateke": Confidentiality.EXEMPT,
        "teiepliktig": Confidentiality.CONFIDENTIAL,
        "ope": Confidentiality.OPEN,
    }
    for words, confidentiality in classes.items():
        number = document(home, "5020", words, confidentiality)
        here.book.make(
            OSEN, [draft(document=number, passage=here.passage(number, 0, 3), note=f"note om {words}")], BY, NOW
        )
    taken_out = home.out(OSEN, ON, version)
    whole = b"\n".join(
        name.encode() + content for name, content in taken_out.files.items()
    ).decode()  # fmt: skip

    for words in classes:
        assert (words in whole) is (words not in gone), words
        assert (f"note om {words}" in whole) is (words not in gone and version is Version.WHOLE), words
    left = taken_out.manifest.left_out
    assert (left.security, left.not_public) == (1, len(gone) - 1)
    assert len(taken_out.evidence.statements) == 4
    assert whole.count(WITHHELD) == len(gone)


def test_a_document_that_somebody_else_has_is_not_taken_out(here: Made, home: There) -> None:
    """Whoever only names a document by its SHA-256 gets neither it nor what another holder says of it."""
    document(home, "5001", "framand", Confidentiality.OPEN)
    sha256 = hashlib.sha256(b"framand").hexdigest()
    body = {"title": "Nemnd", "date": "2026", "sha256": sha256}
    here.holdings.add("5020", [NewItem(ItemKind.DOCUMENT, "", body, Origin.FILE, BY, NOW, key="nemnd")])
    taken_out = home.out(OSEN, ON)

    assert taken_out.manifest.documents == ()
    assert b"framand" not in b"".join(taken_out.files.values())


def test_small_counts_do_not_leave_in_public(here: Made, home: There) -> None:
    """A count of persons from 1 to 3 is withheld in the public version, and stays in the whole one."""
    fact = next(one.id for one in home.pack.facts.values() if one.id == "statistikk.opphold")
    here.book.make(
        OSEN, [draft(fact=fact, value=2, figure={"publisher": "SSB", "year": 2025}, shown_by="record")], BY, NOW
    )

    assert [one.value for one in home.out(OSEN, ON).evidence.statements] == [2]
    assert [one.value for one in home.out(OSEN, ON, Version.PUBLIC).evidence.statements] == [".."]


def test_another_municipalitys_file_is_refused(home: There) -> None:
    """A file is only taken into the municipality it is about."""
    evidence, on = read_evidence(examples()["osen-2020.yaml"].content, "x.yaml", home.pack, home.municipalities)

    with pytest.raises(ProblemError) as caught:
        home.importer.look(OSEN._replace(id="5001", name="Trondheim"), evidence, on)
    assert caught.value.problems[0].code == "exchange_other"


def test_imported_names_never_meet_those_of_a_provider(here: Made, home: There, there: There) -> None:
    """After an import the provider here can answer itself: its statements get names that nothing else has."""
    holder = filled(here)
    there.take(dict(home.out(holder, ON).files))
    (party,) = there.desk.holdings.providers()
    centre = there.desk.holders.require(party.holder)
    ConfirmationBook(there.desk.holdings, there.desk.holders).confirm(party.id, holder.id, "a1", BY, NOW)
    there.desk.book.make(centre, [draft(about="self", said_by="provider")], BY, NOW)

    told = there.given(holder, ON)
    ids = [one.id for one in told.statements]
    assert len(ids) == len(set(ids))
    assert {"iks.s1", "iks-s1"} <= set(ids)
    read_evidence(file_of(told), "x.yaml", there.pack, there.municipalities)


@pytest.fixture(scope="module")
def places(tmp_path_factory: pytest.TempPathFactory, pack: Pack, municipalities: Municipalities) -> Any:  # noqa: ANN401 - a fixture
    """Two installations that many examples share, each example with a municipality of its own."""
    stores = [
        open_store(f"sqlite:///{tmp_path_factory.mktemp('exchange') / name}") for name in ("a.sqlite3", "b.sqlite3")
    ]
    numbers = iter([one.number for one in municipalities.on(date(2024, 1, 1))])
    yield There(stores[0], pack, municipalities), There(stores[1], pack, municipalities), numbers
    for store in stores:
        store.close()


@settings(
    max_examples=25,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(case=shipped_cases(load_pack()))
def test_nothing_is_lost(case: Case, places: Any) -> None:  # noqa: ANN401 - a fixture
    """For evidence that nobody wrote: what is taken in comes out, and comes in elsewhere just the same."""
    one, other, numbers = places
    subject = case.evidence.subject.model_copy(update={"municipality": next(numbers)})
    # a choice does not stand when all that it relies on is withdrawn, and is then no part of the evidence of the day
    gone = {item.id for item in case.evidence.statements if item.withdrawn is not None}
    standing = tuple(item for item in case.evidence.reliances or () if not gone.issuperset(item.rely_on))
    evidence = case.evidence.model_copy(
        update={"on": case.on, "subject": subject, "reliances": standing or None}
    )  # fmt: skip
    holder = one.desk.holders.require(subject.municipality)

    one.importer.take(one.importer.look(holder, evidence, case.on), BY, NOW)
    first = one.given(holder, case.on)
    assert normal(first) == normal(evidence)

    files = one.out(holder, case.on).files
    parcel: Parcel = read_sent(Sent("x.zip", zipped(files)))
    data, places_of = read_text(parcel.evidence.content, "x.yaml")
    told = validate(Evidence, data, places_of)
    other.importer.take(other.importer.look(holder, told, case.on, parcel), BY, NOW)
    second = other.given(holder, case.on)
    assert second == first
    assert other.out(holder, case.on).files[EVIDENCE] == files[EVIDENCE]


def test_a_quote_is_found_whatever_is_between_its_words() -> None:
    """Line breaks and double spaces do not hide a quote; what is not there is not found."""
    text = Text(extractor="t-1", pages=(Page(number=2, paragraphs=(Paragraph(number=1, text="a (b)\n  c d"),)),))

    found = found_in(text, "(b) c", "0" * 64)
    assert found is not None
    assert (found.page, found.words(text)) == (2, "(b)\n  c")
    assert found_in(text, "b c", "0" * 64) is None
    assert found_in(text, "  ", "0" * 64) is None
