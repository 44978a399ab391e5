"""A document beside what rests on it: passages marked, statements made from its words, revisions and descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest

from models.documents import Confidentiality, Description, Paragraph
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence_made import BY, NOW, OSEN, draft
from tests.webapp.conftest import make_site
from tests.webapp.evidence_site import FIRST, SECOND, Here, furnish, put
from tests.webapp.reading import Page
from webapp.pages.evidence.document_text import Mark, shown

LANGUAGES = [language.value for language in Language]
ADDRESS = "/dokument/1"
FORM = {
    "u_verdi": "ja", "u_om": "municipality", "u_sagt_av": "municipality", "u_gruppe": "unspecified",
    "u_modus": "done", "u_vist_ved": "document", "u_sikkerhet": "certain", "u_fra": "2026-01-01",
    "u_rolle": "internkontrollansvarlig",
}  # fmt: skip


@pytest.fixture
def here(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Here]:
    """A site with one document."""
    site = make_site(tmp_path, pack, machines, municipalities)
    yield furnish(site, pack)
    site.application.close()


def marks(html: str) -> list[tuple[str, str]]:
    """What is marked, with the statements it is marked for."""
    found = re.findall(r"<mark([^>]*)>(.*?)</mark>", html, re.DOTALL)
    return [(words, "".join(re.findall(r'data-statements="([^"]*)"', told))) for told, words in found]


def form_of(here: Here, place: str, fact: str = "telefontilbud.finnes") -> dict[str, str]:
    """The hidden fields of the form for a statement with this passage."""
    page = here.page(f"{ADDRESS}?utdrag={place}&opplysning={fact}")
    return {item["name"]: item.get("value", "") for item in page.all("input") if item.get("type") == "hidden"}


def test_overlapping_marks_are_cut_where_they_cross() -> None:
    """Words that several statements rest on are told apart from those that one does."""
    found = shown(Paragraph(number=1, text="abcdefgh"), [Mark(0, 5, "s1"), Mark(3, None, "s2", strong=True)])

    assert [(piece.words, piece.statements, piece.strong, piece.first) for piece in found.pieces] == [
        ("abc", ("s1",), False, False), ("de", ("s1", "s2"), True, True), ("fgh", ("s2",), True, False),
    ]  # fmt: skip


def test_marks_in_a_table_count_a_sign_between_cells() -> None:
    """Places in a table count a sign between cells and rows, and what lies outside is not marked."""
    paragraph = Paragraph(number=1, rows=(("ab", "cd"), ("ef", "gh")))
    found = shown(paragraph, [Mark(4, 7), Mark(90, 99)])

    assert paragraph.plain[4:7] == "d\ne"
    assert [[piece.words for piece in cell.pieces if piece.marked] for row in found.rows for cell in row] == [
        [], ["d"], ["e"], [],
    ]  # fmt: skip
    assert [cell.start for row in found.rows for cell in row] == [0, 3, 6, 9]


def begun(here: Here, paragraph: int) -> dict[str, str]:
    """What is chosen in the lists of a form for a statement with this paragraph, as it begins."""
    address = f"{ADDRESS}?utdrag=s1-a{paragraph}&opplysning=telefontilbud.finnes"
    html = here.get(address).get_data(as_text=True)
    lists = re.findall(r'<select[^>]* name="u_(\w+)"[^>]*>(.*?)</select>', html, re.DOTALL)
    chosen = {name: re.search(r'value="([^"]*)" selected', options) for name, options in lists}
    return {name: found[1] for name, found in chosen.items() if found and found[1]}


@pytest.mark.parametrize(
    ("publisher", "speaks"),
    [
        ("Osen kommune", {"om": "municipality", "sagt_av": "municipality"}),
        ("Statsforvaltaren i Trøndelag", {"om": "municipality", "sagt_av": "authority"}),
        ("Eksempelfylket krisesenter IKS", {"om": "iks", "sagt_av": "provider"}),
        ("Brukarrådet", {"om": "municipality"}),
    ],
)
def test_who_speaks_follows_from_the_publisher(here: Here, publisher: str, speaks: dict[str, str]) -> None:
    """The publisher of a document says who speaks and of whom; where it does not, nobody is proposed."""
    here.desk.documents.describe(1, Description(title="Brev", date="2026-02", publisher=publisher), BY, NOW)

    assert begun(here, 2) == {"vist_ved": "document", "sikkerhet": "certain", **speaks}


def test_the_last_statement_on_a_document_is_remembered(here: Here) -> None:
    """A form for another passage begins with who spoke last in the document, and how it was shown."""
    last = draft(document=1, passage=here.passage(2, 0, 20), about="iks", said_by="third_party", shown_by="record")
    here.desk.book.make(OSEN, [last], BY, NOW)
    told = {"om": "iks", "sagt_av": "third_party", "vist_ved": "record", "sikkerhet": "certain"}

    assert begun(here, 1) == told
    here.desk.book.undo("5020", "s1", BY, NOW)
    assert begun(here, 1) == {**told, "om": "municipality", "sagt_av": "municipality", "vist_ved": "document"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_statements_stand_beside_their_passages(here: Here, language: str) -> None:
    """Each passage is marked for its statements, which stand by the paragraph; the chosen one is marked more."""
    drafts = [
        draft(document=1, passage=here.passage(2, 0, 20)),
        draft(value=False, document=1, passage=here.passage(2, 10, 30)),
        draft(document=1),
    ]  # fmt: skip
    here.desk.book.make(OSEN, drafts, BY, NOW)
    plain = here.get(ADDRESS, language).get_data(as_text=True)
    chosen = here.get(f"{ADDRESS}?utsagn=s2", language).get_data(as_text=True)

    assert [(words, told) for words, told in marks(plain)] == [
        (SECOND[:10], "s1"), (SECOND[10:20], "s1 s2"), (SECOND[20:30], "s2"),
    ]  # fmt: skip
    assert "strong" not in "".join(re.findall(r"<mark[^>]*>", plain))
    assert "".join(words for words, _ in marks(chosen)[1:]) == SECOND[10:30]
    assert chosen.count("data-first") == 1
    page = Page(plain)
    assert {"utsagn-s1", "utsagn-s2", "utsagn-s3"} <= {told.get("id") for _, told in page.elements}
    assert say("page.document.others", language) in page.text


def test_what_was_withdrawn_is_told_and_not_marked(here: Here) -> None:
    """A withdrawn statement stands by its passage with the reason; its words are marked only when it is chosen."""
    here.desk.book.make(OSEN, [draft(document=1, passage=here.passage(2, 0, 20))], BY, NOW)
    here.desk.book.withdraw("5020", "s1", "feil tall", BY, NOW)

    assert marks(here.get(ADDRESS).get_data(as_text=True)) == []
    assert "feil tall" in here.page(ADDRESS).text
    assert marks(here.get(f"{ADDRESS}?utsagn=s1").get_data(as_text=True)) == [(SECOND[:20], "s1")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_passage_leads_to_its_questions(here: Here, language: str) -> None:
    """A passage has the questions that it may answer, a search for others, and what a reader should notice."""
    page = here.page(f"{ADDRESS}?utdrag=s1-a2", language)
    links = [link["href"] for link in page.all("a") if "sporsmal=" in link["href"]]

    assert say("page.statements.answers", language) in page.text
    assert 1 <= len(links) <= 5
    assert any(word in page.text.casefold() for word in ("telefonen", "telephone"))
    for link in links:
        assert here.get(link, language).status_code == 200
    found = here.page(f"{ADDRESS}?utdrag=s1-a2&let=tolk", language)
    assert len([link for link in found.all("a") if "sporsmal=" in link["href"]]) > len(links)
    nothing = here.page(f"{ADDRESS}?utdrag=s1-a2&let=xyzzy", language)
    assert say("page.statements.none_found", language) in nothing.text


def test_a_paragraph_can_be_used_without_script(here: Here) -> None:
    """Each paragraph and table has a link that takes the whole of it in hand."""
    links = [link["href"] for link in here.page(ADDRESS).all("a") if "utdrag=" in link["href"]]

    assert [parse_qs(urlsplit(link).query)["utdrag"] for link in links] == [["s1-a1"], ["s1-a2"], ["s1-a3"]]
    assert "412" in here.page(f"{ADDRESS}?utdrag=s1-a3").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_passage_makes_several_statements(here: Here, language: str) -> None:
    """A statement is kept with its passage; the same passage is still in hand for the next, and one can be undone."""
    hidden = form_of(here, "s1-a2-0-73")
    sent = here.post(f"{ADDRESS}/utsagn?utdrag=s1-a2-0-73", language, **hidden | FORM)
    assert sent.status_code == 303
    again = here.page(sent.headers["Location"].partition("#")[0], language)
    assert say("page.statements.made", language, n=1) in again.text
    here.post(f"{ADDRESS}/utsagn?utdrag=s1-a2-0-73", language, **hidden | FORM | {"u_verdi": "nei"})

    first, other = here.desk.book.of("5020")
    assert (first.passage, other.passage) == (here.passage(2, 0, 73).id,) * 2
    assert (first.by, first.body["source"]["locator"]) == ("internkontrollansvarlig", "side 1, avsnitt 2")
    undone = here.post("/grunnlag/5020/utsagn/s2/angre", language, tilbake=f"{ADDRESS}?utdrag=s1-a2-0-73#utdrag")
    assert (undone.status_code, undone.headers["Location"]) == (303, f"{ADDRESS}?utdrag=s1-a2-0-73#utdrag")
    assert [item.key for item in here.desk.book.of("5020")] == ["s1"]


def test_what_was_said_of_the_passage_is_kept_for_the_next(here: Here) -> None:
    """The form for the next statement of a passage begins with the ground of the last one, never with its value."""
    here.post(f"{ADDRESS}/utsagn?utdrag=s1-a2", **form_of(here, "s1-a2") | FORM | {"u_sagt_av": "provider"})
    html = here.get(f"{ADDRESS}?utdrag=s1-a2&opplysning=telefontilbud.finnes&laget=s1").get_data(as_text=True)

    assert 'value="internkontrollansvarlig"' in html
    assert '<option value="provider" selected>' in html
    assert not re.search(r'name="u_verdi"[^>]* checked', html)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_that_cannot_be_kept_says_why(here: Here, language: str) -> None:
    """Without a value, a role or a place that is there nothing is kept, and the form says what is missing."""
    answer = here.post(f"{ADDRESS}/utsagn?utdrag=s1-a2", language, **form_of(here, "s1-a2"), u_fra="2026-13-01")
    page = Page(answer.get_data(as_text=True))

    assert answer.status_code == 422
    assert say("page.statements.not_kept", language) in page.text
    assert say("problem.statement_value", language) in page.text
    assert here.desk.book.of("5020") == ()


@pytest.mark.parametrize(
    "place",
    ["", "s9-a9", "s1-a2-90-9999999", "s1-a2-500-600", "<script>", "s1-a2-5-5", "s0-a0", "s1-a1,s1-a2"],
)
def test_a_place_that_is_none_takes_nothing_in_hand(here: Here, place: str) -> None:
    """Whatever stands in the address, the page is shown; what is no one place makes no statement."""
    answer = here.get(f"{ADDRESS}?utdrag={quote(place)}&opplysning=telefontilbud.finnes&sporsmal=x")
    fields = {"opplysning": "telefontilbud.finnes", "u_utdrag": "x" * 90, **FORM}
    sent = here.post(f"{ADDRESS}/utsagn?utdrag={quote(place)}", **fields)

    assert answer.status_code == 200
    assert "<script>" not in answer.get_data(as_text=True)
    assert sent.status_code in (404, 422)
    assert here.desk.book.of("5020") == ()


def test_offsets_count_signs_as_people_do(here: Here) -> None:
    """A sign outside the first plane is one sign, in what is marked too."""
    at = FIRST.index("😀")
    html = here.get(f"{ADDRESS}?utdrag=s1-a1-{at}-{at + 1}").get_data(as_text=True)
    assert [words for words, _ in marks(html)] == ["😀"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_older_edition_says_so(here: Here, language: str) -> None:
    """A statement on an older content says so, and leads to the edition with its words."""
    here.desk.book.make(OSEN, [draft(document=1, passage=here.passage(2, 0, 20))], BY, NOW)
    put(here.desk, "5020", "Nytt brev", document=1)
    newest, older = here.page(ADDRESS, language), here.page(f"{ADDRESS}?utgave=1", language)

    assert say("page.document.of_older", language) in newest.text
    assert SECOND not in newest.text
    assert say("page.document.older", language, number=1, of=2) in older.text
    assert SECOND[:20] in here.get(f"{ADDRESS}?utsagn=s1", language).get_data(as_text=True)
    assert here.get(f"{ADDRESS}?utgave=3").status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_of_a_document_can_be_corrected(here: Here, language: str) -> None:
    """Title, date and the rest are corrected as a new edition of the same file; a mistake is told by its field."""
    told = {
        "tittel": "Brev om tilbudet", "utgiver": "", "dato": "2026-02-03", "fra": "2025", "til": "2025-12",
        "sak": "26/7",
    }  # fmt: skip
    answer = here.post(f"{ADDRESS}/opplysninger", language, **told, rettet_av="arkivar")
    found = here.desk.documents.document(1)

    assert answer.status_code == 303
    assert found is not None
    assert (found.newest.number, found.newest.by, found.newest.description.publisher) == (2, "arkivar", None)
    assert (found.newest.description.title, found.newest.description.date) == ("Brev om tilbudet", "2026-02-03")
    assert say("page.document.edition", language, number=1, moment="", by="")[:8] in here.page(ADDRESS, language).text
    for wrong in ({"tittel": ""}, {"dato": "2026-02-31"}, {"fra": "2026", "til": "2025"}, {"sak": "x" * 61},
                  {"tittel": "Sak 15076500565"}):  # fmt: skip
        refused = here.post(f"{ADDRESS}/opplysninger", language, **told | wrong)
        assert refused.status_code == 422, wrong
        assert say("page.document.not_done", language) in Page(refused.get_data(as_text=True)).text
        assert "15076500565" not in refused.get_data(as_text=True).replace('value="Sak 15076500565"', "")
    assert len(here.desk.documents.documents("5020")[0].revisions) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_security_document_carries_its_badge(here: Here, language: str) -> None:
    """A document of the class security says so at the top."""
    secured = Description(title="Vaktliste", confidentiality=Confidentiality.SECURITY)
    here.desk.documents.describe(1, secured, BY, NOW)
    assert say("page.document.secured", language) in here.page(ADDRESS, language).text


def test_a_destroyed_document_keeps_its_statements(here: Here) -> None:
    """Of a destroyed document the words are gone everywhere, and its statements still stand without them."""
    here.desk.book.make(OSEN, [draft(document=1, passage=here.passage(2, 0, 20))], BY, NOW)
    here.desk.documents.destroy(here.passage(2, 0, 20).sha256, "feil fil", BY, NOW)

    html = here.get(f"{ADDRESS}?utsagn=s1").get_data(as_text=True)
    assert SECOND[:20] not in html + here.get("/grunnlag/5020/utsagn/s1").get_data(as_text=True)
    assert "utsagn-s1" in html
    assert here.post(f"{ADDRESS}/utsagn?utdrag=s1-a2", opplysning="telefontilbud.finnes", **FORM).status_code == 404
    assert here.post(f"{ADDRESS}/opplysninger", tittel="x").status_code == 410


def test_strangers_change_nothing(here: Here) -> None:
    """What does not come from our own pages is refused."""
    for address in (f"{ADDRESS}/utsagn?utdrag=s1-a2", f"{ADDRESS}/opplysninger", "/grunnlag/5020/utsagn/s1/angre"):
        assert here.site.client().post(address, data={"tittel": "x"}).status_code == 403


def test_the_number_of_sql_statements_is_fixed(here: Here) -> None:
    """A document with many statements takes as many SQL statements as one with few."""
    said = draft(document=1, passage=here.passage(2, 0, 20))
    here.desk.book.make(OSEN, [said, said._replace(value=False)], BY, NOW)

    def counted(address: str) -> int:
        return here.site.statements(lambda: here.get(address))

    addresses = [ADDRESS, f"{ADDRESS}?utsagn=s1", f"{ADDRESS}?utdrag=s1-a2", "/grunnlag/5020/utsagn",
                 "/grunnlag/5020/utsagn/s1", "/grunnlag/5020/motstrid", "/grunnlag/5020/sok?q=telefon"]  # fmt: skip
    [counted(address) for address in addresses]
    few = [counted(address) for address in addresses]
    many = [said._replace(passage=here.passage(2, number, number + 9), value=number % 2 == 0) for number in range(20)]
    here.desk.book.make(OSEN, many, BY, NOW)
    assert [counted(address) for address in addresses] == few
