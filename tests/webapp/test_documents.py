"""Documents in the browser: they come in, are shown with their text, are handed out harmlessly, and destroyed."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.test import TestResponse, encode_multipart

from controls.storage.documents import Documents
from models.access import Person, Role
from models.documents import Confidentiality, FileKind, NotRead, PageKind, Paragraph, Remark
from models.texts import catalogue, say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests import documents_made as made
from tests.documents_made import LETTER, NUMBER
from tests.sampling import in_turn
from tests.webapp.conftest import Site, make_site
from tests.webapp.people import person
from tests.webapp.reading import Page
from webapp.app import create_app
from webapp.pages.evidence.document_text import Mark, shown
from webapp.pages.evidence.documents import MOST_FILES, MOST_SENDING, SANDBOX
from webapp.server import LARGEST_REQUEST

LANGUAGES = [language.value for language in Language]
OURS = {"Sec-Fetch-Site": "same-origin"}
SOUND, HOSTILE = made.sound(), made.hostile()


@pytest.fixture
def site(tmp_path: Path, small_pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Site]:
    """A site with nothing stored."""
    made_site = make_site(tmp_path, small_pack, machines, municipalities)
    yield made_site
    made_site.application.close()


def send(site: Site, *files: tuple[str, bytes], language: str = "nb", **fields: str) -> TestResponse:
    """Send files in as the page does."""
    sent = [("filer", FileStorage(io.BytesIO(content), filename=name)) for name, content in files]
    data = MultiDict([*({"kommune": "5020"} | fields).items(), *sent])
    headers = OURS | {"Accept-Language": language}
    # whole in memory: the client leaves a temporary file open for a large one
    boundary, whole = encode_multipart(data)
    kind = f"multipart/form-data; boundary={boundary}"
    return site.client().post("/dokument", data=whole, headers=headers, content_type=kind)


def get(site: Site, address: str, language: str = "nb") -> TestResponse:
    """Ask for an address."""
    return site.client().get(address, headers={"Accept-Language": language})


def page_of(answer: TestResponse) -> Page:
    """The page of an answer."""
    return Page(answer.get_data(as_text=True))


def kept(site: Site) -> int:
    """How many documents there are."""
    return len(Documents(site.application.store.engine).documents())


@pytest.mark.parametrize("language", LANGUAGES)
def test_too_much_at_once_is_told_with_the_limit_of_documents(site: Site, language: str) -> None:
    """More than is taken in at once is refused with what documents may weigh, not evidence files."""
    headers = OURS | {"Accept-Language": language, "Content-Type": "multipart/form-data; boundary=x"}
    told = {"CONTENT_LENGTH": str(MOST_SENDING + 1)}
    answer = site.client().post("/dokument", headers=headers, environ_overrides=told)
    expected = say("page.error.413.text", language, limit=MOST_SENDING // 1_000_000, files=MOST_FILES)

    assert answer.status_code == 413
    assert expected in page_of(answer).text
    assert MOST_SENDING < LARGEST_REQUEST
    assert kept(site) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_empty_page_says_what_to_do(site: Site, language: str) -> None:
    """Without documents the page says so, and has a form with a label for every field that works without script."""
    answer = get(site, "/dokument", language)
    page = page_of(answer)
    form = page.all("form")[0]

    assert answer.status_code == 200
    assert [words for level, words in page.headings if level == 1] == [say("page.documents.title", language)]
    assert say("page.documents.none", language) in page.text
    assert (form["method"], form["action"], form["enctype"]) == ("post", "/dokument", "multipart/form-data")
    labels = {label["for"] for label in page.all("label")}
    assert {item["id"] for item in page.all("input") if item["type"] != "hidden"} <= labels
    assert "multiple" in next(item for item in page.all("input") if item["type"] == "file")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_document_comes_in_and_is_shown(site: Site, language: str) -> None:
    """One file leads to its page, with what was said of it and its text by page and paragraph."""
    told = {"tittel": "Svar på kartlegging", "utgiver": "Osen kommune", "dato": "2020", "sak": "20/123"}
    answer = send(site, ("brev.pdf", SOUND["brev.pdf"]), language=language, rolle="rådgiver", **told)
    page = page_of(get(site, answer.headers["Location"], language))
    anchors = {attributes.get("id") for _, attributes in page.elements}

    assert (answer.status_code, answer.headers["Location"]) == (303, "/dokument/1")
    assert {*told.values()} <= {*page.text.split("\n")} | {words for _, words in page.headings}
    assert LETTER[0] in page.text
    assert {"s1", "s1-a1", "s1-a2", "s2"} <= anchors
    assert say("page.document.empty_pages", language, pages="2") in page.text
    assert "rådgiver" in page.text


def test_tables_are_tables(site: Site) -> None:
    """A table of a document is a table on the page, with the address of its first cell."""
    send(site, ("tall.xlsx", SOUND["tall.xlsx"]))
    page = page_of(get(site, "/dokument/1"))

    assert len(page.all("table")) == 2
    assert "2019\n12" in page.text
    assert say("page.document.table", "nb", number=1, cell="A1") in page.text


@pytest.mark.parametrize(
    ("asked", "marked"),
    [
        ("s1-a1-0-4", "Svar"), ("s1-a1", LETTER[0]), ("s1-a1-0-4,s1-a1-5-7", "Svarpå"), ("s9-a9", ""),
        ("<script>", ""), ("s1-a1-0-99999", LETTER[0]),
    ],
)  # fmt: skip
def test_a_passage_is_marked(site: Site, asked: str, marked: str) -> None:
    """The passage that the address names is marked, and what is no passage marks nothing."""
    send(site, ("brev.pdf", made.pdf([[LETTER[0]]])))
    html = get(site, f"/dokument/1?utdrag={quote(asked)}").get_data(as_text=True)

    assert "".join(re.findall(r"<mark class=\"[^\"]*strong\"[^>]*>([^<]*)</mark>", html)) == marked
    assert "<script>" not in html.replace("<script src=", "")


def test_a_passage_in_a_table_is_marked() -> None:
    """Offsets in a table count a sign between cells and rows."""
    paragraph = Paragraph(number=1, rows=(("ab", "cd"), ("ef", "gh")))
    found = shown(paragraph, [Mark(4, 7)])

    assert paragraph.plain[4:7] == "d\ne"
    assert [[piece.words for piece in cell.pieces if piece.marked] for row in found.rows for cell in row] == [
        [], ["d"], ["e"], [],
    ]  # fmt: skip


def test_a_long_document_is_shown_in_parts(site: Site) -> None:
    """A document of many pages is shown some at a time, and a passage opens its own part."""
    send(site, ("lang.pdf", made.pdf([[f"Side nummer {number}."] for number in range(1, 46)])))

    first, later = page_of(get(site, "/dokument/1")), page_of(get(site, "/dokument/1?utdrag=s42-a1"))
    assert ("Side nummer 20." in first.text, "Side nummer 21." in first.text) == (True, False)
    assert "Side nummer 42." in later.text
    assert get(site, "/dokument/1?side=999999").status_code == 200


@pytest.mark.parametrize("name", SOUND)
def test_it_is_handed_out_as_it_came(site: Site, name: str) -> None:
    """A document is handed out byte for byte, as a file, with nothing in it allowed to run."""
    send(site, (name, SOUND[name]))
    answer = get(site, "/dokument/1/fil")

    assert answer.data == SOUND[name]
    assert answer.headers["Content-Disposition"].startswith("attachment;")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"] == SANDBOX
    assert answer.mimetype not in ("text/html", "image/svg+xml", "message/rfc822")
    assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_come_in_at_once(site: Site, language: str) -> None:
    """Several files are kept each on its own, with what is worth knowing of each; the same file again is noted."""
    answer = send(site, *SOUND.items(), language=language)
    page = page_of(answer)

    assert (answer.status_code, kept(site)) == (200, len(SOUND))
    assert say("page.documents.kept", language, n=len(SOUND)) in page.text
    assert say("documents.not_read.image", language) in page.text
    again = page_of(send(site, *list(SOUND.items())[:2], language=language))
    assert say("page.documents.again", language) in again.text
    assert kept(site) == len(SOUND)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_identity_number_is_stopped(site: Site, language: str) -> None:
    """A document with an identity number is not kept; its page is told, the number nowhere, the others are kept."""
    letter = ("brev.pdf", made.pdf([LETTER, [f"Gjelder {NUMBER}"]]))
    answer = send(site, letter, ("b.txt", b"uten"), language=language)
    html = answer.get_data(as_text=True)

    assert answer.status_code == 422
    assert kept(site) == 1
    what = say("sensitive.kind.identity", language)
    assert say("problem.sensitive_page", language, page=2, paragraph=1, what=what) in html.replace("&#39;", "'")
    assert NUMBER not in html
    assert NUMBER[6:] not in html
    assert send(site, letter, tross="laget for testing").status_code == 422


@pytest.mark.parametrize(
    ("name", "language"), in_turn((name for name in HOSTILE if name not in ("tom.pdf", "vid.csv")), LANGUAGES)
)
def test_a_hostile_file_gives_a_page(site: Site, name: str, language: str) -> None:
    """A hostile file is kept with its remarks or refused in words, never with an error of ours."""
    if language != LANGUAGES[len(name) % 3]:
        return
    answer = send(site, (name.replace("\0", "") or "x", HOSTILE[name]), language=language)
    if answer.status_code == 303:
        answer = get(site, answer.headers["Location"], language)
        assert answer.status_code == 200
    else:
        assert answer.status_code == 422
        assert kept(site) == 0
    html = answer.get_data(as_text=True)
    assert "alert(" not in html
    assert "Traceback" not in html


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_wrong_is_told(site: Site, language: str) -> None:
    """Each field that cannot be used is told beside it, what was written is still there, and nothing is kept."""
    answer = send(site, ("a.txt", b"x"), language=language, dato="i går", tittel="Brev «1»")
    page = page_of(answer)

    assert answer.status_code == 422
    assert say("problem.document_no_such_day", language) in page.text
    values = {item["name"]: item.get("value") for item in page.all("input")}
    assert (values["dato"], values["tittel"]) == ("i går", "Brev «1»")
    assert any(item.get("aria-invalid") for item in page.all("input"))
    for fields in ({"kommune": ""}, {"kommune": "9999"}, {"gradering": "x"}, {"utgave_av": "7"}, {"utgave_av": "x"}):
        assert send(site, ("a.txt", b"x"), language=language, **fields).status_code == 422
    assert send(site, language=language).status_code == 422
    assert send(site, *[(f"{n}.txt", b"x") for n in range(MOST_FILES + 1)], language=language).status_code == 422
    assert send(site, ("a.txt", b"x"), ("b.txt", b"y"), language=language, tittel="Én").status_code == 422
    assert kept(site) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_destroyed_with_a_reason(site: Site, language: str) -> None:
    """Without a reason nothing is destroyed; with one the content is gone and hash and reason are shown."""
    send(site, ("a.txt", b"Skal bort"), tittel="Skal også bort")
    client, headers = site.client(), OURS | {"Accept-Language": language}
    address = "/dokument/1/tilintetgjor"
    assert client.post(address, data={"grunn": " "}, headers=headers).status_code == 422
    assert "Skal bort" in page_of(get(site, "/dokument/1")).text
    assert client.post(address, data={"grunn": "feil fil"}, headers=headers).status_code == 303
    page = page_of(get(site, "/dokument/1", language))

    assert say("page.document.because", language, reason="feil fil") in page.text
    assert "bort" not in page.text.replace("feil fil", "")
    assert get(site, "/dokument/1/fil").status_code == 410
    assert say("page.documents.state.gone", language) in page_of(get(site, "/dokument?kommune=5020", language)).text
    assert send(site, ("a.txt", b"Skal bort")).status_code == 422


def test_a_file_of_a_mail_becomes_a_document(site: Site) -> None:
    """A file that came with an e-mail becomes a document by one button."""
    send(site, ("post.eml", SOUND["post.eml"]))
    page = page_of(get(site, "/dokument/1"))
    action = next(form["action"] for form in page.all("form") if "vedlegg" in form["action"])
    answer = site.client().post(action, headers=OURS)

    assert (action, answer.status_code) == ("/dokument/1/vedlegg/1", 303)
    assert made.LETTERS in page_of(get(site, answer.headers["Location"])).text
    assert site.client().post("/dokument/1/vedlegg/2", headers=OURS).status_code == 404
    assert site.client().post("/dokument/2/vedlegg/1", headers=OURS).status_code == 404


def test_a_new_edition_is_one_document(site: Site) -> None:
    """A new edition is added to the same document, and the older one is still told of."""
    send(site, ("a.txt", b"Utkast"), tittel="Plan")
    form = page_of(get(site, "/dokument?kommune=5020&utgave_av=1"))
    assert {item["name"]: item.get("value") for item in form.all("input")}["utgave_av"] == "1"
    answer = send(site, ("b.txt", b"Vedtatt"), tittel="Plan", utgave_av="1")

    assert answer.headers["Location"] == "/dokument/1"
    assert "Vedtatt" in page_of(get(site, "/dokument/1")).text
    assert kept(site) == 1


@pytest.mark.parametrize(
    "address", ["/dokument/1", "/dokument/1/fil", "/dokument/99999999999999999999", "/dokument/-1"]
)
def test_what_is_not_there_is_told(site: Site, address: str) -> None:
    """A document that is not there gives 404."""
    assert get(site, address).status_code == 404


@pytest.mark.parametrize("address", ["/dokument", "/dokument/1/tilintetgjor", "/dokument/1/vedlegg/1"])
def test_another_site_changes_nothing(site: Site, address: str) -> None:
    """A form on somebody else's page changes nothing."""
    send(site, ("post.eml", SOUND["post.eml"]))
    answer = site.client().post(address, data={"grunn": "x"}, headers={"Sec-Fetch-Site": "cross-site"})

    assert answer.status_code == 403
    assert get(site, "/dokument/1/fil").status_code == 200


@pytest.mark.parametrize(
    "query", ["kommune=9999", "kommune=%00", "etter=x", "etter=99999999999", "kommune=5020&etter=1"]
)
def test_odd_addresses_give_the_page(site: Site, query: str) -> None:
    """Whatever the address asks for, the list is shown."""
    send(site, ("a.txt", b"x"))

    assert get(site, f"/dokument?{query}").status_code == 200


def test_the_number_of_questions_does_not_grow(site: Site) -> None:
    """The list of many documents takes as many SQL statements as that of few."""
    send(site, ("a.txt", b"x"))
    few = site.statements(lambda: get(site, "/dokument?kommune=5020"))
    send(site, *[(f"{number}.txt", f"tekst {number}".encode()) for number in range(8)])
    many = site.statements(lambda: get(site, "/dokument?kommune=5020"))

    assert few == many


def test_every_word_for_a_code_is_there() -> None:
    """Each kind, class, remark, reason and sort of page has its words, and no words are left over."""
    lists = {"kind": FileKind, "class": Confidentiality, "not_read": NotRead, "remark": Remark, "page": PageKind}
    expected = {f"documents.{name}.{item.value}" for name, items in lists.items() for item in items}

    assert {key for key in catalogue() if key.startswith("documents.")} == expected


@pytest.mark.parametrize(
    ("who", "told"),
    [(person(Role.OFFICER, "5020"), "5020"), (person(Role.CENTRE, "t1"), "t1"), (person(Role.CASEWORKER, "f50"), "")],
    ids=["officer", "centre", "caseworker"],
)
def test_whoever_puts_in_for_one_place_is_not_asked_which(empty_site: Site, who: Person, told: str) -> None:
    """The place is filled in for those who put documents in for one municipality or provider alone."""
    html = create_app(empty_site.application, lambda _: who).test_client().get("/dokument").get_data(as_text=True)

    (field,) = [one for one in Page(html).all("input") if one.get("name") == "kommune"]
    assert field.get("value", "") == told
