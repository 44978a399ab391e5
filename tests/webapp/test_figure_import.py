"""Figures in the browser: a table comes in, is understood, looked over cell by cell, and kept."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from itertools import pairwise
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.test import TestResponse, encode_multipart

from controls.figures.statements import publisher_of
from controls.storage.documents import Documents
from controls.storage.holdings import Holdings, NewItem
from models.evidence import SUPPRESSED, Statement
from models.holdings import Item, ItemKind, Origin
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.figures import tables_made as made
from tests.documents_made import NUMBER
from tests.sampling import in_turn
from tests.webapp.conftest import NOW, Site, make_site
from tests.webapp.reading import Page

LANGUAGES = [language.value for language in Language]
OURS = {"Sec-Fetch-Site": "same-origin"}
START = "/grunnlag/5020/tall"
PER_HEAD = "statistikk.utgifter_per_innbygger"
OSEN_2023 = "region;statistikkvariabel;2021;2022;2023\n5020 Osen;Kommunale utgifter per innbygger (kr);{};{};{}\n"
TITLE = "12130: Krisesenter og vold i nære relasjoner, etter region, statistikkvariabel og år\n\n"


@pytest.fixture
def site(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Site]:
    """A site on the real law with nothing stored."""
    made_site = make_site(tmp_path, pack, machines, municipalities)
    yield made_site
    made_site.application.close()


def get(site: Site, address: str, language: str = "nb") -> TestResponse:
    """Ask for an address."""
    return site.client().get(address, headers={"Accept-Language": language})


def page_of(answer: TestResponse) -> Page:
    """The page of an answer."""
    return Page(answer.get_data(as_text=True))


def send(
    site: Site, content: bytes | str, name: str = "12130.csv", start: str = START, **fields: str
) -> TestResponse:
    """Send a table in as the page does."""
    plain = content.encode() if isinstance(content, str) else content
    sent = [("fil", FileStorage(io.BytesIO(plain), filename=name))] if name else []
    data = MultiDict([*({"dato": "2024-05-31"} | fields).items(), *sent])
    boundary, whole = encode_multipart(data)
    kind = f"multipart/form-data; boundary={boundary}"
    return site.client().post(start, data=whole, headers=OURS, content_type=kind)


def table_of(site: Site, content: bytes | str, name: str = "12130.csv", start: str = START, **fields: str) -> str:
    """The address of the questions about a table that was sent in."""
    answer = send(site, content, name, start, **fields)
    assert answer.status_code == 303, page_of(answer).text
    return answer.location


def fields_of(html: str) -> list[tuple[str, str]]:
    """What a browser would send of the form that is shown: hidden fields, ticked boxes, and what is chosen."""
    form = html[html.index('<form class="form" method="get"') : html.index("</form>", html.index('method="get"'))]
    found: list[tuple[str, str]] = []
    for tag in re.findall(r"<input[^>]*>", form):
        told = {name: unescape(value) for name, value in re.findall(r'([\w-]+)="([^"]*)"', tag)}
        if told.get("type") != "checkbox" or " checked" in tag:
            found.append((told["name"], told.get("value", "")))
    for name, options in re.findall(r'<select[^>]*name="([^"]+)"[^>]*>(.*?)</select>', form, flags=re.DOTALL):
        values = re.findall(r'<option value="([^"]*)"[^>]*?( selected)?>', options)
        chosen = next((value for value, selected in values if selected), values[0][0] if values else "")
        found.append((name, unescape(chosen)))
    return found


def answered(site: Site, address: str, **changed: str) -> str:
    """The address of the figures, with the form as it is proposed and these fields changed."""
    fields = fields_of(get(site, address).get_data(as_text=True))
    told = [(name, value) for name, value in fields if name not in changed]
    return f"{urlsplit(address).path}/kontroll?{urlencode([*told, *changed.items()])}"


def store(site: Site, address: str, language: str = "nb", **fields: str) -> TestResponse:
    """Have the figures of an address kept."""
    return site.client().post(address, data=fields, headers=OURS | {"Accept-Language": language})


def statements(site: Site, holder: str = "5020") -> list[Item]:
    """The statements that count."""
    found = Holdings(site.application.store.engine).items(holder, ItemKind.STATEMENT)
    return [item for item in found if item.gone is None]


def values(site: Site, holder: str = "5020") -> set[tuple[str, int, object]]:
    """Fact, year and value of the statements that count."""
    return {(item.name, item.body["figure"]["year"], item.body["value"]) for item in statements(site, holder)}


def keep_all(site: Site, content: bytes | str, name: str = "12130.csv", **fields: str) -> None:
    """Send a table in and have all that is proposed kept."""
    assert store(site, answered(site, table_of(site, content, name)), **fields).status_code == 303


# From the file to the statement


def test_a_table_becomes_statements(site: Site) -> None:
    """Table 12130 becomes one statement for each year, with cell, passage, publisher, table and period."""
    keep_all(site, made.wide())
    first, second = statements(site)
    text = Documents(site.application.store.engine).text

    assert [(item.key, item.body["value"]) for item in (first, second)] == [
        ("utgifter_per_innbygger-2021", 145),
        ("utgifter_per_innbygger-2022", SUPPRESSED),
    ]
    assert first.origin is Origin.FIGURES
    assert first.by == "nettside"
    statement = Statement.model_validate_json(json.dumps({**first.body, "id": "s"}))
    assert (statement.said_by, statement.mode, statement.shown_by) == ("third_party", "done", "record")
    assert (str(statement.from_), str(statement.to)) == ("2021-01-01", "2021-12-31")
    assert (statement.source.document, statement.source.locator) == (f"d{first.document}", "C5")
    assert first.body["figure"] == {"publisher": "SSB", "table": "12130", "year": 2021}
    assert first.passage is not None
    assert second.passage is not None
    assert text(first.passage.partition(":")[0]) is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_step_is_a_whole_page_in_each_language(site: Site, language: str) -> None:
    """Start, questions and figures are well formed, with headings in order and no key left over."""
    address = table_of(site, made.wide())
    looked = answered(site, address)
    store(site, answered(site, table_of(site, TITLE + OSEN_2023.format(150, "12,5", 7))))
    for shown in (START, address, looked, f"{START}?lagret=2&trukket=1&beholdt=1&der=3", "/grunnlag/0301/tall"):
        answer = get(site, shown, language)
        page = page_of(answer)
        levels = [level for level, _ in page.headings]

        assert answer.status_code == 200
        assert page.all("html")[0]["lang"] == language
        assert levels.count(1) == 1
        assert all(after - before <= 1 for before, after in pairwise(levels))
        assert not re.search(r"\b(page|word|problem)\.[a-z_]+", page.text)
        assert not re.search(r"\{\w+\}", page.text)


def test_nothing_is_kept_before_it_is_looked_over(site: Site) -> None:
    """Looking keeps the document and no figure, however often and in whatever way it is looked at."""
    address = table_of(site, made.wide())
    for _ in range(2):
        assert get(site, address).status_code == 200
        assert get(site, answered(site, address)).status_code == 200

    assert statements(site) == []
    assert len(Documents(site.application.store.engine).documents("5020")) == 1


def test_the_questions_show_the_definition(site: Site, pack: Pack) -> None:
    """Beside what a table counts stands the fact that is proposed, with its definition and whose it is."""
    text = page_of(get(site, table_of(site, made.wide()))).text
    fact = pack.facts[PER_HEAD]

    assert fact.definition.nb in text
    assert say("page.figures.defined", "nb", publisher="SSB") in text
    assert "Kommunale utgifter per innbygger (kr)" in text


def test_each_figure_is_shown_with_its_cell(site: Site) -> None:
    """The figures stand with cell, the text in it, the row, and what happens; the others with the reason."""
    text = page_of(get(site, answered(site, table_of(site, made.wide())))).text

    for words in ("C5", "145", "5020 Osen", "D5", "skjermet (..)", "C6", "1633 Osen (-2017)"):
        assert words in text
    assert say("page.figures.why.not_possible", "nb") in text
    assert say("page.figures.others", "nb", regions=4, measures=0, years=0) in text


@pytest.mark.parametrize("name", ["bufdir", "px_xlsx", "px_xlsx_rows", "pivot", "headed"])
def test_a_provider_has_its_own_figures(site: Site, name: str) -> None:
    """The figures of a centre are kept with the centre, and are about itself, whatever the layout."""
    holdings = Holdings(site.application.store.engine)
    holder = holdings.add_provider("Fosen krisesenter", "saksbehandler", NOW).holder
    make, file, _, _ = made.LAYOUTS[name]
    address = table_of(site, make(), file, f"/grunnlag/{holder}/tall")
    assert store(site, answered(site, address)).status_code == 303
    kept = statements(site, holder)

    assert len(kept) == (3 if name == "bufdir" else 4)
    assert {item.body["about"] for item in kept} == {"self"}
    assert SUPPRESSED in {item.body["value"] for item in kept}
    assert {publisher_of(item) for item in kept} == {"Bufdir" if name == "bufdir" else "SSB"}


def test_figures_of_a_centre_in_a_municipalitys_evidence(site: Site) -> None:
    """Where the table is about the centre that a municipality uses, the figures are about that centre."""
    holdings = Holdings(site.application.store.engine)
    provider = holdings.add_provider("Fosen krisesenter", "saksbehandler", NOW)
    agreement = {"provider": provider.id, "known_as": "senteret", "model": "contract"}
    holdings.add("5020", [NewItem(ItemKind.AGREEMENT, provider.holder, agreement, Origin.HAND, "r", NOW)])
    keep_all(site, made.headed(), "11678.csv")

    assert {item.body["about"] for item in statements(site)} == {"senteret"}


def test_a_person_can_change_all_of_it(site: Site) -> None:
    """A table that nothing is known of is taken as a person says: row, fact, group, year, sign and publisher."""
    address = table_of(site, made.merged(), "tall.xlsx")
    fields = dict(fields_of(get(site, address).get_data(as_text=True)))
    regions = re.findall(r'<option value="(\d+)" lang="no">', get(site, address).get_data(as_text=True))
    looked = answered(
        site, address, r_mer=regions[0], utgiver="annen", navn="Fosen krisesenter", f0="statistikk.beboere",
        f1="statistikk.beboere", tabell="Årsmelding",
    )  # fmt: skip
    store(site, looked)
    kept = {(item.body["group"], item.body["figure"]["year"], item.body["value"]) for item in statements(site)}

    assert fields["bunn"] == "5"
    assert kept == {("women", 2022, 12), ("men", 2022, SUPPRESSED), ("women", 2023, 15), ("men", 2023, 0)}
    assert {tuple(item.body["figure"].values()) for item in statements(site)} == {
        ("Fosen krisesenter", "Årsmelding", 2022),
        ("Fosen krisesenter", "Årsmelding", 2023),
    }
    other = say("page.figures.other_definition", "nb", publisher="Fosen krisesenter", defined="Bufdir")
    assert other in page_of(get(site, looked)).text


def test_the_layout_can_be_corrected(site: Site) -> None:
    """Reading the table in another way proposes the choices anew and says so."""
    address = table_of(site, made.wide())
    fields = [(name, value) for name, value in fields_of(get(site, address).get_data(as_text=True)) if name != "k2"]
    again = get(site, f"{address}?{urlencode([*fields, ('k2', '')])}")
    told = dict(fields_of(again.get_data(as_text=True)))
    wrong = get(site, f"{address}/kontroll?{urlencode([*fields, ('k2', '')])}")

    assert say("page.figures.new_layout", "nb") in page_of(again).text
    assert told["k2"] == ""
    assert told["v"] != dict(fields)["v"]
    assert say("page.figures.new_layout", "nb") in page_of(wrong).text


def test_another_sheet_can_be_chosen(site: Site) -> None:
    """The sheet with most cells is proposed; another one is read from the beginning."""
    address = table_of(site, made.bufdir(), "oversikt.xlsx")
    fields = dict(fields_of(get(site, address).get_data(as_text=True)))
    other = get(site, f"{address}?{urlencode(fields | {'ark': '1'})}")

    assert fields["ark"] == "2"
    assert dict(fields_of(other.get_data(as_text=True)))["ark_var"] == "1"


# What is missing, and what cannot be


@pytest.mark.parametrize(
    ("changed", "code", "language"),
    in_turn(
        [
            ({"utgiver": ""}, "figures_publisher"),
            ({"utgiver": "annen", "navn": " "}, "figures_publisher"),
            ({"r": ""}, "figures_region"),
            ({"f0": ""}, "figures_fact"),
            ({"aar": ""}, "figures_year"),
        ],
        LANGUAGES,
    ),
)
def test_what_is_missing_is_asked_for(site: Site, changed: dict[str, str], code: str, language: str) -> None:
    """Without publisher, row, fact or year no figure is shown or kept, and the field is pointed at."""
    address = answered(site, table_of(site, made.wide()), **changed)
    for answer in (get(site, address, language), store(site, address, language)):
        assert answer.status_code == 422
        assert say(f"problem.{code}", language) in page_of(answer).text
    assert statements(site) == []


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"", "", "document_none"),
        (b"", "a.csv", "document_empty"),
        (b"MZ", "a.xlsx", "document_refused_program"),
    ],
)
def test_what_is_no_table_is_refused(site: Site, content: bytes, name: str, code: str) -> None:
    """A missing, empty or dangerous file is told of, and nothing is kept."""
    answer = send(site, content, name)

    assert answer.status_code == 422
    assert say(f"problem.{code}", "nb") in page_of(answer).text
    assert Documents(site.application.store.engine).documents("5020") == ()


@pytest.mark.parametrize("name", ["brev.txt", "brev.csv"])
def test_a_document_without_a_table_gives_no_figures(site: Site, name: str) -> None:
    """A letter is kept as a document, and it is told that it holds no table; one cell is a table of nothing."""
    answer = get(site, table_of(site, "Bare tekst.", name))

    assert answer.status_code == (422 if name.endswith("txt") else 200)
    if name.endswith("txt"):
        assert say("problem.figures_no_table", "nb") in page_of(answer).text


def test_sensitive_numbers_stop_a_table(site: Site) -> None:
    """A table with a national identity number is not kept and cannot be; the number is repeated nowhere."""
    answer = send(site, f"navn;nummer\nx;{NUMBER}\n", tross="trengs")

    assert answer.status_code == 422
    assert NUMBER not in answer.get_data(as_text=True)
    assert Documents(site.application.store.engine).documents("5020") == ()


def test_a_contact_in_the_file_can_be_kept_with_a_reason(site: Site) -> None:
    """SSB writes whom to ask; where that stops a file, a reason lets it in, and the figures come as before."""
    contact = "\nKontakt;Statistisk sentralbyrå\ninformasjon@ssb.no;\n"
    stopped = send(site, made.wide() + contact)
    page = page_of(stopped)

    assert stopped.status_code == 422
    assert any(item.get("name") == "tross" for item in page.all("input"))
    keep = table_of(site, made.wide() + contact, tross="Kontakten hos SSB er offentlig")
    assert store(site, answered(site, keep)).status_code == 303
    assert len(values(site)) == 2


@pytest.mark.parametrize(
    "address",
    [
        "/grunnlag/9999/tall",
        "/grunnlag/t9/tall",
        "/grunnlag/../tall",
        "/grunnlag/5020/tall/1",
        "/grunnlag/5020/tall/99999999999/kontroll",
    ],
)
def test_what_is_not_there_is_not_found(site: Site, address: str) -> None:
    """Holders and documents that are not there, or are another's, are not found."""
    holdings = Holdings(site.application.store.engine)
    other = holdings.add_provider("Et senter", "saksbehandler", NOW).holder
    table_of(site, made.wide(), start=f"/grunnlag/{other}/tall")

    assert get(site, address).status_code == 404


def test_a_destroyed_table_is_gone(site: Site) -> None:
    """No figures are taken from a document that was destroyed."""
    address = table_of(site, made.wide())
    looked = answered(site, address)
    documents = Documents(site.application.store.engine)
    (document,) = documents.documents("5020")
    documents.destroy(document.newest.sha256, "feil fil", "arkivar", NOW)

    assert [get(site, place).status_code for place in (address, looked)] == [404, 404]
    assert store(site, looked).status_code == 404
    assert get(site, START).status_code == 200


def test_a_stranger_cannot_send_anything(site: Site) -> None:
    """A form of another site neither puts a table in nor has figures kept."""
    looked = answered(site, table_of(site, made.wide()))
    for address in (START, looked):
        assert site.client().post(address, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert statements(site) == []


HOSTILE = [
    "ark=99&ark_var=99&topp=-1&bunn=99999999&v=x",
    "ark_var=1&topp=&bunn=&v=",
    "ark_var=1&topp=5&bunn=2&k1=value&k2=value&k99=value&fast=99999&v=00000000",
    "ark_var=1&topp=0&bunn=0&k1=region&k2=%3Cscript%3E&aar=x&aar=-1&r=-1&r=99999999999999999999",
    "r=%00&f0=..%2F..&g0=nobody&t=zero+..&t=zero&utgiver=%3Cb%3E&navn=%3Cb%3E&tabell=" + "x" * 500,
    "om=nobody&alt=1&tomme=1&desimal=evil&aar=2021&ark=1&ark=2",
    "&".join(f"k{number}=value" for number in range(60)),
]


@pytest.mark.parametrize(("query", "language"), in_turn(HOSTILE, LANGUAGES))
def test_hostile_choices_do_no_harm(site: Site, query: str, language: str) -> None:
    """Whatever stands in the address, a page answers, nothing of it is markup, and nothing is kept."""
    address = table_of(site, made.wide())
    for place in (address, f"{address}/kontroll"):
        answer = get(site, f"{place}?{query}", language)
        assert answer.status_code in (200, 422)
        assert "<script>" not in answer.get_data(as_text=True)
        assert "<b>" not in answer.get_data(as_text=True)
    store(site, f"{address}/kontroll?{query}", language)
    assert statements(site) == []


def test_words_of_a_table_are_no_markup(site: Site) -> None:
    """What stands in a table is shown as text, whatever it is."""
    evil = '"<script>alert(1)</script>";"<b>x</b>";2022\n5020 Osen;<img src=x>;"<i>4</i>"\n5021 X;y;3\n'
    address = table_of(site, evil)
    for place in (address, answered(site, address, alt="1", utgiver="SSB", f0=PER_HEAD)):
        html = get(site, place).get_data(as_text=True)
        assert "<script>alert" not in html
        assert "<img src=x>" not in html


def test_a_suppressed_figure_cannot_be_made_nil(site: Site) -> None:
    """A meaning that a sign cannot have is not taken: two dots never become 0."""
    content = TITLE + OSEN_2023.format(":", "..", 7)
    looked = answered(site, table_of(site, content))
    forced = looked.replace("suppressed+%3A", "zero+%3A").replace("missing+..", "zero+..")
    assert forced != looked
    store(site, forced)

    assert values(site) == {(PER_HEAD, 2021, SUPPRESSED), (PER_HEAD, 2023, 7)}


def test_a_form_that_is_too_large_is_refused(site: Site) -> None:
    """More than a table may weigh is refused before it is read."""
    headers = OURS | {"Content-Type": "multipart/form-data; boundary=x"}
    answer = site.client().post(START, headers=headers, environ_overrides={"CONTENT_LENGTH": str(60_000_000)})
    assert answer.status_code == 413


# Figures that are there already


def test_the_same_figures_twice_are_there_once(site: Site) -> None:
    """Figures that are there with the same value from the same publisher are told of, and not kept again."""
    keep_all(site, made.wide())
    again = answered(site, table_of(site, made.wide() + "\n"))
    page = page_of(get(site, again))

    assert say("page.figures.standing.same", "nb") in page.text
    assert say("page.figures.all_there", "nb", n=2) in page.text
    assert [form for form in page.all("form") if form.get("method") == "post"] == []
    assert store(site, again).status_code == 303
    assert len(statements(site)) == 2


def differing(site: Site) -> str:
    """The address of a table where one figure is as before, one differs and one is new."""
    keep_all(site, TITLE + OSEN_2023.format(145, 150, ".."))
    return answered(site, table_of(site, TITLE + OSEN_2023.format(145, 152, 160), "12130_ny.csv"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_figure_is_shown_beside_the_old_one(site: Site, language: str) -> None:
    """A value that differs is shown with the one that is there, and nothing happens until a person has chosen."""
    address = differing(site)
    page = page_of(get(site, address, language))
    answer = store(site, address, language)

    assert {"150", "152"} <= set(re.findall(r"\d+", page.text))
    assert say("page.figures.differs", language) in page.text
    assert [item["value"] for item in page.all("input") if item.get("type") == "radio"] == ["keep", "replace"]
    assert answer.status_code == 422
    assert say("problem.figures_undecided", language) in page_of(answer).text
    assert values(site) == {(PER_HEAD, 2021, 145), (PER_HEAD, 2022, 150)}


CHOICE = "valg-utgifter_per_innbygger-2022"


def test_the_old_figure_can_be_kept(site: Site) -> None:
    """Keeping what is there keeps the new ones beside it and leaves the old one as it was."""
    answer = store(site, differing(site), **{CHOICE: "keep"})

    assert answer.status_code == 303
    assert values(site) == {(PER_HEAD, 2021, 145), (PER_HEAD, 2022, 150), (PER_HEAD, 2023, 160)}
    assert say("page.figures.kept_old", "nb", n=1) in page_of(get(site, answer.location)).text


def test_the_old_figure_is_withdrawn_with_a_reason(site: Site) -> None:
    """Replacing keeps the new figure and withdraws the old one, which stays with the reason; without one, neither."""
    address = differing(site)
    without = store(site, address, **{CHOICE: "replace", "grunn": " "})
    assert without.status_code == 422
    assert values(site) == {(PER_HEAD, 2021, 145), (PER_HEAD, 2022, 150)}
    answer = store(site, address, **{CHOICE: "replace", "grunn": "SSB har rettet tallet", "rolle": "controller"})
    items = Holdings(site.application.store.engine).items("5020", ItemKind.STATEMENT)
    (old,) = [item for item in items if item.gone is not None]
    (new,) = [item for item in items if item.replaces is not None]

    assert answer.status_code == 303
    assert (old.body["value"], new.body["value"], new.replaces) == (150, 152, old.id)
    assert old.gone is not None
    assert (old.gone.reason, old.gone.by) == ("SSB har rettet tallet", "controller")
    assert (old.key, new.key) == ("utgifter_per_innbygger-2022", "utgifter_per_innbygger-2022-2")
    assert values(site) == {(PER_HEAD, 2021, 145), (PER_HEAD, 2022, 152), (PER_HEAD, 2023, 160)}
    assert say("page.figures.withdrawn", "nb", n=1) in page_of(get(site, answer.location)).text


def test_both_can_stand_only_where_publishers_differ(site: Site) -> None:
    """Two publishers can count differently, so both figures can stand; one publisher has one figure."""
    address = differing(site)
    assert store(site, address, **{CHOICE: "both"}).status_code == 422
    other = answered(site, table_of(site, OSEN_2023.format(145, 152, 160), "b.csv"), utgiver="egen", f0=PER_HEAD)
    assert "both" in {item.get("value") for item in page_of(get(site, other)).all("input")}
    assert store(site, other, **{CHOICE: "both"}).status_code == 303
    own = [item for item in statements(site) if publisher_of(item) == "Osen"]

    assert {item.body["said_by"] for item in own} == {"municipality"}
    assert (PER_HEAD, 2022, 150) in values(site)
    assert (PER_HEAD, 2022, 152) in values(site)


@pytest.mark.parametrize("fields", [{"rolle": NUMBER}, {"grunn": NUMBER, CHOICE: "replace"}])
def test_what_a_person_writes_holds_no_identity_number(site: Site, fields: dict[str, str]) -> None:
    """A role or a reason with a national identity number is refused, and nothing is kept."""
    address = differing(site)
    answer = store(site, address, **({CHOICE: "keep"} | fields))

    assert answer.status_code == 422
    assert values(site) == {(PER_HEAD, 2021, 145), (PER_HEAD, 2022, 150)}


def test_sending_the_same_form_twice_keeps_once(site: Site) -> None:
    """A form that is sent twice, as by a double click, keeps each figure once."""
    address = answered(site, table_of(site, made.wide()))
    assert [store(site, address).status_code for _ in range(2)] == [303, 303]
    assert len(statements(site)) == 2


# The list


def asked(site: Site, *addresses: str) -> list[int]:
    """How many SQL statements each address takes."""

    def number(address: str) -> int:
        return site.statements(lambda: get(site, address))

    return [number(address) for address in addresses]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_tells_definition_and_source(site: Site, pack: Pack, language: str) -> None:
    """Each figure that is kept stands with its definition, publisher, table, year, and a link to its cell."""
    keep_all(site, made.wide())
    page = page_of(get(site, START, language))
    fact = pack.facts[PER_HEAD]
    links = [item["href"] for item in page.all("a") if "utdrag=" in item.get("href", "")]

    assert fact.definition.get(language) in page.text
    assert "SSB, 12130" in page.text
    assert say("page.figures.suppressed", language) in page.text
    assert len(links) == 2
    for link in links:
        shown = get(site, link, language)
        assert shown.status_code == 200
        assert page_of(shown).all("mark")


def test_the_number_of_statements_does_not_grow(site: Site) -> None:
    """The pages ask the database as often for many figures as for one."""
    keep_all(site, made.wide())
    address = table_of(site, made.wide())
    few = asked(site, START, answered(site, address))
    rows = ";".join(str(year) for year in range(2000, 2025))
    figures = ";".join(str(number) for number in range(25))
    keep_all(site, f"{TITLE}region;statistikkvariabel;{rows}\n5020;Kommunale utgifter per innbygger (kr);{figures}\n",
             **{f"valg-utgifter_per_innbygger-{year}": "keep" for year in (2021, 2022)})  # fmt: skip
    many = asked(site, START, answered(site, address))

    assert len(statements(site)) > 20
    assert few == many


def test_figures_of_the_future_are_left_out(site: Site) -> None:
    """A year that has not come gives no figure: the clock of the site decides."""
    assert datetime(2026, 3, 1, 12, 30, tzinfo=UTC) == NOW
    content = TITLE + "region;statistikkvariabel;2026;2027\n5020;Kommunale utgifter per innbygger (kr);1;2\n"
    keep_all(site, content)
    assert values(site) == {(PER_HEAD, 2026, 1)}


def test_the_choice_stands_in_the_address(site: Site) -> None:
    """The way back from the figures leads to the questions as they were answered."""
    looked = answered(site, table_of(site, made.wide()), aar="2021")
    html = get(site, looked).get_data(as_text=True)
    back = next(item["href"] for item in Page(html).all("a") if item.get("href", "").startswith(f"{START}/1?"))
    years = [value for name, value in fields_of(get(site, back).get_data(as_text=True)) if name == "aar"]

    assert years == ["2021"]
    assert dict(parse_qsl(urlsplit(back).query))["utgiver"] == "SSB"


def test_the_address_stays_short(site: Site) -> None:
    """The choices of the widest table that is taken fit in an address that every server takes."""
    heads = [f"Opplysning nummer {number} {2000 + number % 20}" for number in range(119)]
    content = TITLE + ";".join(["region", *heads]) + "\n5020 Osen" + ";1" * 119 + "\n5021 Oppdal;2\n"
    address = answered(site, table_of(site, content), f0=PER_HEAD, f1=PER_HEAD, f2="statistikk.kommunale_utgifter")

    assert len(address) < 3500
    assert get(site, address).status_code == 200


@pytest.mark.parametrize(
    ("content", "code"),
    [("a;" * 130 + "\n" + "1;" * 130 + "\n", "figures_too_wide"), ("1;2;3\n" * 101_000, "figures_too_large")],
    ids=["wide", "large"],
)
def test_tables_that_are_too_large_are_told_of(site: Site, content: str, code: str) -> None:
    """A table with too many columns or cells is kept as a document and gives no figures."""
    answer = get(site, table_of(site, content))
    assert answer.status_code == 422
    assert say(f"problem.{code}", "nb", limit=120 if "wide" in code else 300_000) in page_of(answer).text
