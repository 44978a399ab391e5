"""A document is read, looked through for identity numbers, and kept; one that holds such a number is stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from controls.documents import (
    NAMED,
    Intake,
    SensitiveError,
    Wanted,
    describe,
    file_name_of,
    require_reason,
    title_of,
)
from controls.evidence.holders import Holders
from controls.sensitive.classes import Subject
from controls.sent import Sent
from controls.storage import Store, open_store
from controls.storage.documents import Documents
from controls.storage.holdings import Holdings
from models.documents import Confidentiality, Description, FileKind, Remark
from models.errors import Problem, ProblemError
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from tests import documents_made as made
from tests.databases import ready_sqlite
from tests.documents_made import LETTER, NUMBER

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
WANTED = Wanted("5020", Description(title="Brev"), "rådgiver")
DIVIDED = f"{NUMBER[:6]} {NUMBER[6:]}"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty store."""
    opened = open_store(ready_sqlite(tmp_path / "d.sqlite3"))
    yield opened
    opened.close()


@pytest.fixture
def intake(store: Store, municipalities: Municipalities) -> Intake:
    """Takes documents into the store."""
    return Intake(Documents(store.engine), Holders(Holdings(store.engine), municipalities), None)


def problems(job: Callable[[], object]) -> tuple[Problem, ...]:
    """What a job tells, after saying it in each language without the number."""
    with pytest.raises(ProblemError) as told:
        job()
    for problem in told.value.problems:
        for language in Language:
            said = say(problem.text_key, language, **problem.arguments) + str(problem)
            assert NUMBER not in said
            assert NUMBER[6:] not in said
    return told.value.problems


def rows(store: Store) -> int:
    """How many rows the tables of documents have."""
    tables = ("document_content", "document_piece", "document_text", "document", "document_revision", "document_use")
    with store.engine.connect() as connection:
        return sum(connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one() for name in tables)  # noqa: S608 - names of ours


@pytest.mark.parametrize("name", made.sound())
def test_each_kind_is_taken_in(intake: Intake, store: Store, name: str) -> None:
    """A sound file of each kind is kept as it came, with what was read of it."""
    content = made.sound()[name]
    taken = intake.take(Sent(name, content), WANTED, NOW)
    documents = Documents(store.engine)

    assert documents.content(taken.put.sha256) == content
    assert documents.text(taken.put.sha256) == taken.text
    assert (taken.kind.value, taken.name) == (name.rpartition(".")[2], name)


#: what may be kept with a reason
LIGHT = [
    "Ring leder, mobil 912 34 567", "Konto 8601.11.17947", "Skriv til kari.nordmann@osen.kommune.no",
    "Krisesenteret ligger i Storgata 12 B.",
]  # fmt: skip
#: where a number stands -> the file, and the code and page that is told
STOPPED = {
    "text": (("a.txt", f"Hei\n\nGjelder {NUMBER}.".encode()), "sensitive_page", 1),
    "second page": (("a.pdf", made.pdf([LETTER, ["Gjelder", DIVIDED]])), "sensitive_page", 2),
    "word": (("a.docx", made.docx_file([*LETTER, f"Født {NUMBER}"])), "sensitive_page", 1),
    "cell": (("a.docx", made.docx_file(LETTER, [["f.nr.", NUMBER]])), "sensitive_page", 1),
    "sheet": (("a.xlsx", made.xlsx_file({"A": [["x"]], "B": [[1], [NUMBER]]})), "sensitive_sheet", 2),
    "odt": (("a.odt", made.odt_file(f"<text:p>{NUMBER}</text:p>")), "sensitive_page", 1),
    "csv": (("a.csv", f"navn;nummer\nx;{NUMBER}\n".encode()), "sensitive_sheet", 1),
    "html": (("a.html", f"<!doctype html><p>{NUMBER[:6]}<b>{NUMBER[6:]}</b>".encode()), "sensitive_page", 1),
    "comment": (("a.html", f"<!doctype html><p>x<!-- {NUMBER} -->".encode()), "sensitive_hidden", None),
    "field": (("a.pdf", made.pdf([["Skjema"]], fields=[NUMBER])), "sensitive_hidden", None),
    "properties": (
        ("a.docx", made.docx_of(made.word_xml("x"), {"docProps/core.xml": f"<a><b>{NUMBER}</b></a>"})),
        "sensitive_hidden",
        None,
    ),
    "mail": (("a.eml", made.eml_file(f"Gjelder {NUMBER}")), "sensitive_page", 2),
    "attachment": (
        ("a.eml", made.eml_file("Hei", {"b.pdf": made.pdf([["x", NUMBER]])})),
        "sensitive_attachment",
        None,
    ),
    "name of attachment": (
        ("a.eml", made.eml_file("Hei", {f"{NUMBER}.txt": b"x"})),
        "sensitive_attachment",
        None,
    ),
    "file name": ((f"{NUMBER}.txt", b"x"), "document_identity_written", None),
}  # fmt: skip


@pytest.mark.parametrize("case", STOPPED)
def test_an_identity_number_stops_it(intake: Intake, store: Store, case: str) -> None:
    """A document with an identity number anywhere is stopped before it is kept; where it stands is told, never it."""
    (name, content), code, page = STOPPED[case]
    told = problems(lambda: intake.take(Sent(name, content), WANTED, NOW))

    assert code in [problem.code for problem in told]
    if page is not None:
        assert page in [problem.arguments.get("page") for problem in told]
    assert rows(store) == 0


@pytest.mark.parametrize("content", [NUMBER, "Hun bor i Lillevegen 3 B, som brukeren av tilbudet."])
def test_no_reason_keeps_what_says_who_a_user_is(intake: Intake, store: Store, content: str) -> None:
    """An identity number and the address of a user are never kept, whatever reason is given."""
    wanted = WANTED._replace(despite="nummeret er laget for testing")
    with pytest.raises(SensitiveError) as told:
        intake.take(Sent("a.txt", content.encode()), wanted, NOW)

    assert (told.value.may_be_kept, told.value.may_be_masked) == (False, True)
    assert rows(store) == 0


@pytest.mark.parametrize("content", LIGHT)
def test_the_rest_can_be_kept_with_a_reason(intake: Intake, store: Store, content: str) -> None:
    """What is not a user's stops a document too, and is kept with a reason; one without findings keeps no reason."""
    documents = Documents(store.engine)
    with pytest.raises(SensitiveError) as told:
        intake.take(Sent("a.txt", content.encode()), WANTED, NOW)
    assert told.value.may_be_kept
    assert rows(store) == 0
    with_one = WANTED._replace(despite="telefonen til et kontor")
    first = intake.take(Sent("a.txt", content.encode()), with_one, NOW)
    second = intake.take(Sent("b.txt", b"uten"), with_one, NOW)

    found = [documents.document(item.put.document) for item in (first, second)]
    assert [item.uses[0].despite for item in found if item] == ["telefonen til et kontor", None]
    assert documents.content(first.put.sha256) == content.encode()


@pytest.mark.parametrize("case", STOPPED)
@pytest.mark.parametrize("language", [*Language])
def test_a_masked_copy_is_kept_instead(intake: Intake, store: Store, case: str, language: Language) -> None:
    """A copy without what was found is kept in the place of the file, of which nothing is; what can be read stays."""
    if language is not [*Language][len(case) % 3]:
        return
    (name, content), _, page = STOPPED[case]
    documents = Documents(store.engine)
    taken = intake.take(Sent(name, content), WANTED._replace(mask=language), NOW)
    found = documents.document(taken.put.document)
    assert found is not None
    kept = documents.content(taken.put.sha256)
    assert kept is not None

    assert taken.masked > 0
    if case != "file name":
        assert found.newest.description.title == f"Brev ({say('sensitive.mask.name', language)})"
        assert (taken.kind, taken.name.endswith(".txt")) == (FileKind.TXT, True)
        assert say("sensitive.mask.note", language) in kept.decode()
        assert Remark.MASKED in taken.text.remarks
        assert kept != content
    if page is not None and case not in ("html", "mail"):
        assert say("sensitive.mask.identity", language) in kept.decode()
    with store.engine.connect() as connection:
        raw = b"".join(str(row).encode() for row in connection.execute(text("SELECT * FROM document_revision")))
        raw += b"".join(str(row).encode() for row in connection.execute(text("SELECT * FROM document_use")))
        raw += b"".join(row[0] for row in connection.execute(text("SELECT content FROM document_piece")))
        raw += b"".join(str(row[0]).encode() for row in connection.execute(text("SELECT text FROM document_text")))
    assert NUMBER.encode() not in raw
    assert NUMBER[6:].encode() not in raw


def test_places_keep_their_numbers_in_a_masked_copy(intake: Intake) -> None:
    """Pages and paragraphs of a masked copy have the numbers they had in the file."""
    letter = made.pdf([LETTER, ["Gjelder", DIVIDED], ["Til slutt."]])
    taken = intake.take(Sent("a.pdf", letter), WANTED._replace(mask=Language.NB), NOW)

    assert [page.number for page in taken.text.pages] == [1, 2, 3]
    assert "Gjelder" in taken.text.pages[1].paragraphs[0].text
    assert taken.text.pages[2].paragraphs[0].text == "Til slutt."


def test_what_has_no_text_cannot_be_masked(intake: Intake, store: Store) -> None:
    """Where no text was read no copy can be made, and that is said; nothing is kept."""
    scanned = made.pdf([[]], fields=[NUMBER])
    with pytest.raises(SensitiveError) as found:
        intake.take(Sent("a.pdf", scanned), WANTED, NOW)
    (told,) = problems(lambda: intake.take(Sent("a.pdf", scanned), WANTED._replace(mask=Language.NB), NOW))

    assert not found.value.may_be_masked
    assert told.code == "sensitive_cannot_mask"
    assert rows(store) == 0


def test_a_file_without_findings_is_kept_as_it_came(intake: Intake, store: Store) -> None:
    """Who asks for masked copies gets a file in which nothing is found as it came."""
    taken = intake.take(Sent("a.pdf", made.pdf([LETTER])), WANTED._replace(mask=Language.NB), NOW)

    assert (taken.masked, taken.kind) == (0, FileKind.PDF)
    assert Documents(store.engine).content(taken.put.sha256) == made.pdf([LETTER])


def test_many_places_are_told_in_part(intake: Intake) -> None:
    """More places than fit are counted."""
    many = "\n\n".join([NUMBER] * (NAMED + 5)).encode()
    told = problems(lambda: intake.take(Sent("a.txt", many), WANTED, NOW))

    assert len(told) == NAMED + 1
    assert (told[-1].code, told[-1].arguments) == ("sensitive_more", {"n": 5})


def test_the_class_is_suggested_and_set_by_a_person(intake: Intake, store: Store) -> None:
    """Text on nights without staff suggests the class security, and a person sets it as a revision."""
    documents = Documents(store.engine)
    content = b"Turnus\n\nOm natten er senteret ubemannet."
    taken = intake.take(Sent("a.txt", content), WANTED, NOW)
    found = documents.document(taken.put.document)
    assert found is not None
    assert [(sign.subject, sign.paragraph) for sign in taken.signs] == [(Subject.ROTA, 2)]
    assert found.newest.description.confidentiality is Confidentiality.OPEN
    intake.classify(found, Confidentiality.SECURITY, "leder", NOW)
    after = documents.document(taken.put.document)
    assert after is not None

    assert after.newest.description.confidentiality is Confidentiality.SECURITY
    assert [item.number for item in after.revisions] == [1, 2]
    assert documents.content(after.newest.sha256) == content
    secured = WANTED._replace(description=after.newest.description)
    assert intake.take(Sent("a.txt", content), secured, NOW).signs == ()


@pytest.mark.parametrize("reason", ["", "   ", "x" * 1001, f"gjelder {NUMBER}"])
def test_a_reason_that_is_none_is_refused(intake: Intake, store: Store, reason: str) -> None:
    """An empty reason, one that is too long, and one with a number in it are refused."""
    wanted = WANTED._replace(despite=reason)

    assert problems(lambda: intake.take(Sent("a.txt", NUMBER.encode()), wanted, NOW))
    assert rows(store) == 0


def test_what_a_person_writes_has_no_number(intake: Intake, store: Store) -> None:
    """A title with an identity number is refused, whatever reason is given: it can be written without."""
    wanted = WANTED._replace(description=Description(title=f"Sak om {NUMBER}"), despite="må til")
    (told,) = problems(lambda: intake.take(Sent("a.txt", b"x"), wanted, NOW))

    assert told.code == "document_identity_written"
    assert rows(store) == 0


def test_a_role_has_no_number(intake: Intake, store: Store) -> None:
    """A role with an identity number is refused."""
    (told,) = problems(lambda: intake.take(Sent("a.txt", b"x"), WANTED._replace(by=f"leder {NUMBER}"), NOW))

    assert told.code == "document_identity_written"
    assert rows(store) == 0


@pytest.mark.parametrize("number", ["", "502", "9999", "5020 ", "\uff15\uff10\uff12\uff10", "x" * 99])
def test_an_unknown_municipality_is_refused(intake: Intake, number: str) -> None:
    """A number that no municipality has or had is refused."""
    (told,) = problems(lambda: intake.take(Sent("a.txt", b"x"), WANTED._replace(holder=number), NOW))

    assert told.code == "document_municipality"


def test_a_file_of_a_mail_becomes_a_document(intake: Intake, store: Store) -> None:
    """A file that came with an e-mail can be taken in as a document of its own."""
    documents = Documents(store.engine)
    mail = intake.take(Sent("post.eml", made.eml_file("Hei", {"avtale.pdf": made.pdf([LETTER])})), WANTED, NOW)
    kept = documents.document(mail.put.document)
    assert kept is not None
    sent = intake.attachment(kept, 1)
    assert sent is not None
    taken = intake.take(sent, WANTED, NOW)

    assert (taken.kind, taken.name, taken.put.new) == (FileKind.PDF, "avtale.pdf", True)
    assert intake.attachment(kept, 2) is None


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("brev.pdf", "brev.pdf"),
        ("/home/somebody/sak/brev.pdf", "brev.pdf"),
        (r"C:\Users\somebody\brev.pdf", "brev.pdf"),
        ("../../etc/passwd", "passwd"),
        ("a\0b\u202egpj.pdf", "abgpj.pdf"),
        ("", "dokument"),
        ("..", "dokument"),
        ("x" * 300 + ".pdf", "x" * 120 + "…" + "x" * 116 + ".pdf"),
        ("A\u030arsmelding.pdf", "Årsmelding.pdf"),
    ],
)
def test_a_name_is_made_harmless(given: str, kept: str) -> None:
    """Of a name only the last part stays, without signs that cannot be seen."""
    assert file_name_of(given) == kept


def test_a_title_is_made_of_the_name() -> None:
    """Without a title the name of the file is used, without its ending."""
    assert (title_of("svar_på_brev.pdf"), title_of("brev"), title_of(".pdf")) == ("svar på brev", "brev", ".pdf")


@pytest.mark.parametrize(
    ("told", "code", "field"),
    [
        ({"title": ""}, "document_title", "title"),
        ({"title": "x" * 301}, "document_title", "title"),
        ({"title": "x", "date": "i fjor"}, "document_no_such_day", "date"),
        ({"title": "x", "date": "2021-02-30"}, "document_no_such_day", ""),
        ({"title": "x", "period_from": "2021", "period_to": "2020"}, "document_period_backwards", "period_to"),
        ({"title": "x", "confidentiality": "secret"}, "document_class", "confidentiality"),
        ({"title": "x", "case_number": "x" * 61}, "document_field", "case_number"),
    ],
)
def test_what_is_written_wrong_is_told_by_field(told: dict[str, str], code: str, field: str) -> None:
    """What a person wrote that cannot be used is told with its field, in words."""
    (problem,) = problems(lambda: describe(told))

    assert (problem.code, problem.where.field) == (code, field)


def test_a_reason_is_one_line() -> None:
    """A reason loses its line ends and signs that cannot be seen."""
    assert require_reason(" feil\n fil\0 ") == "feil fil"
