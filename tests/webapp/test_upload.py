"""Evidence files come in: what can be used is evaluated and stored, what cannot is told by line, and not stored."""

from __future__ import annotations

import io
import json
import logging
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import structlog
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import event, inspect, text
from sqlalchemy.exc import OperationalError
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.test import TestResponse, encode_multipart

from controls.evaluating import evaluate_bytes
from controls.storage import Store
from controls.uploading import MAX_FILES, MAX_SENDING, examples, usable_name
from models.texts import say
from models.words import Language
from rules.evaluation import evaluate
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from rules.reading import MAX_BYTES
from tests.documents_made import NUMBER
from tests.sampling import in_turn
from tests.webapp.conftest import Site, make_site
from tests.webapp.processes import ROOT
from tests.webapp.reading import Page
from tests.webapp.samples import NOBODYS, evidence
from webapp.logs import set_up

LANGUAGES = [language.value for language in Language]
OURS = {"Sec-Fetch-Site": "same-origin"}
NEW = "/vurdering/ny"
OSEN = examples()["osen-2020.yaml"].content
TRONDHEIM = examples()["trondheim-2011.yaml"].content
PRACTICE = "trondheim-utflytting"


@pytest.fixture
def real(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Site]:
    """A site on the law that ships, with nothing stored."""
    site = make_site(tmp_path, pack, machines, municipalities)
    yield site
    site.application.close()


@pytest.fixture(scope="module")
def refusing(
    tmp_path_factory: pytest.TempPathFactory, pack: Pack, machines: Machines, municipalities: Municipalities
) -> Iterator[Site]:
    """A site on the law that ships, shared by tests of what is never stored: it stays empty."""
    site = make_site(tmp_path_factory.mktemp("refusing"), pack, machines, municipalities)
    yield site
    site.application.close()


def send(
    site: Site,
    *files: tuple[bytes, str],
    language: str = "nb",
    script: bool = False,
    **fields: Any,  # noqa: ANN401 - what a form can hold
) -> TestResponse:
    """Send files in as the page does."""
    headers = OURS | {"Accept-Language": language} | ({"Accept": "application/json"} if script else {})
    return post(site, {**fields, "filer": [(io.BytesIO(content), name) for content, name in files]}, headers)


def post(site: Site, data: dict[str, Any], headers: dict[str, str]) -> TestResponse:
    """Send a form that can hold files, put together in memory."""
    parts: MultiDict[str, Any] = MultiDict()
    for name, value in data.items():
        for item in value if isinstance(value, list) else [value]:
            parts.add(name, FileStorage(*item) if isinstance(item, tuple) else item)
    boundary, body = encode_multipart(parts)
    kind = f"multipart/form-data; boundary={boundary}"
    return site.client().post(NEW, data=body, headers=headers, content_type=kind)


def told(answer: TestResponse) -> Any:  # noqa: ANN401 - JSON values
    """The answer to a script."""
    assert answer.mimetype == "application/json"
    return json.loads(answer.get_data(as_text=True))


def rows(site: Site) -> int:
    """How many rows the database has, in all its tables together."""
    engine = site.application.store.engine
    tables = [name for name in inspect(engine).get_table_names() if name != "alembic_version"]
    assert "evaluation" in tables
    with engine.connect() as connection:
        return sum(connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one() for name in tables)  # noqa: S608 - the database's own names


# --- what can be used ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_what_to_do_and_what_happens(refusing: Site, language: str) -> None:
    """The page asks for a file with a label, works without script, and says what happens with the file."""
    answer = refusing.client().get(NEW, headers={"Accept-Language": language})
    page = Page(answer.get_data(as_text=True))

    assert answer.status_code == 200
    assert [say("page.upload.title", language)] == [words for level, words in page.headings if level == 1]
    form = page.all("form")[0]
    assert (form["method"], form["action"], form["enctype"]) == ("post", NEW, "multipart/form-data")
    labels = {label["for"] for label in page.all("label")}
    asked = [field for field in page.all("input") if field["type"] != "hidden"]
    assert {field["id"] for field in asked} <= labels
    assert {field["name"] for field in asked} == {"filer", "dato", "utvalg", "lov", "lokal"}
    for part in ("here", "whole", "bad", "names"):
        assert say(f"page.upload.kept.{part}", language) in page.text


def test_one_file_is_evaluated_and_opens(real: Site) -> None:
    """One file leads to its evaluation, which holds the file as it was and what the file alone gives."""
    parts = real.application
    answer = send(real, (OSEN, "osen.yaml"))
    stored = parts.store.evaluation(1)
    alone = evaluate_bytes(OSEN, "osen.yaml", parts.pack, parts.machines, parts.municipalities).evaluation

    assert (answer.status_code, answer.headers["Location"]) == (303, "/vurdering/1")
    assert stored is not None
    assert stored.evidence == OSEN
    assert stored.evaluation == alone
    assert stored.summary.evidence_file == "osen.yaml"
    assert real.client().get("/vurdering/1").status_code == 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_script_gets_address_and_counts(real: Site, language: str) -> None:
    """A script is told where the evaluation is, and how many findings have each outcome, also in words."""
    answer = send(real, (OSEN, "osen.yaml"), language=language, script=True)
    found = told(answer)
    stored = real.application.store.evaluation(1)

    assert answer.status_code == 201
    assert stored is not None
    assert (found["name"], found["address"]) == ("osen.yaml", "/vurdering/1")
    assert sum(found["counts"].values()) == len(stored.evaluation.findings)
    assert all(say(f"word.outcome.{outcome}", language) in found["told"] for outcome in found["counts"])


def test_the_same_file_twice_is_one_evaluation(real: Site) -> None:
    """A file that is sent in once more leads to the evaluation that is there."""
    first, second = (send(real, (OSEN, name)).headers["Location"] for name in ("osen.yaml", "igjen.yaml"))

    assert first == second == "/vurdering/1"
    assert len(real.application.store.evaluations()) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_several_files_have_a_row_each(real: Site, language: str) -> None:
    """Several files give a page with a link for each that could be used, and the mistake of each that could not."""
    bad = OSEN.replace(b"value: true", b"value: 7", 1)
    files = [(OSEN, "en.yaml"), (bad, "to.yaml"), (TRONDHEIM, "tre.yaml"), (b"", "fire.yaml")]
    answer = send(real, *files, language=language)
    html = answer.get_data(as_text=True)
    page = Page(html)

    assert answer.status_code == 200
    assert {"/vurdering/1", "/vurdering/2"} <= {link["href"] for link in page.all("a")}
    for name in ("en.yaml", "to.yaml", "tre.yaml", "fire.yaml"):
        assert name in page.text
    assert say("page.upload.line", language, line=21, column=5) in page.text
    assert say("problem.empty_file", language) in page.text
    assert say("page.upload.result.summary", language, stored=2, files=4) in page.text
    assert len(real.application.store.evaluations()) == 2


def test_several_files_for_a_script(real: Site) -> None:
    """A script that sends several files at once is told of each, in their order."""
    answer = send(real, (b"", "tom.yaml"), (OSEN, "osen.yaml"), script=True)
    first, second = told(answer)["files"]

    assert answer.status_code == 201
    assert [problem["code"] for problem in first["problems"]] == ["empty_file"]
    assert second["address"] == "/vurdering/1"


def test_several_files_that_cannot_be_used_store_nothing(refusing: Site) -> None:
    """When none of several files can be used, the answer says so by its status too."""
    assert send(refusing, (b"", "a.yaml"), (b"", "b.yaml")).status_code == 422
    assert rows(refusing) == 0


# --- what cannot be used ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mistake_is_told_with_file_line_and_reason(refusing: Site, language: str) -> None:
    """A file with a mistake gives the form again, with its name, line, field and reason, and stores nothing."""
    bad = OSEN.replace(b"value: true", b"value: 7", 1)
    answer = send(refusing, (bad, "osen.yaml"), language=language)
    page = Page(answer.get_data(as_text=True))

    assert answer.status_code == 422
    assert say("page.upload.refused.nothing", language) in page.text
    assert "osen.yaml" in page.text
    assert say("page.upload.line", language, line=21, column=5) in page.text
    assert "statements.0.value" in page.text
    assert "value:" in page.text
    assert say("problem.value_needs_yes_no", language, fact="tilbud.dekker_kommunen", value="7") in page.text
    (chosen,) = [field for field in page.all("input") if field["type"] == "file"]
    assert chosen["aria-invalid"] == "true"
    assert rows(refusing) == 0


@pytest.mark.parametrize("pretty", [True, False], ids=["lines", "one-line"])
def test_a_mistake_in_json_has_its_line_too(refusing: Site, pretty: bool) -> None:
    """Mistakes that the JSON reader has no line for are told with one."""
    data = json.loads(evidence())
    data["statements"][1]["value"] = "kanskje"
    data["statements"][1]["ukjent"] = 1
    del data["subject"]["name"]
    content = json.dumps(data, indent=1 if pretty else None).encode()
    problems = told(send(refusing, (content, "osen.json"), script=True))["problems"]
    lines = content.decode().splitlines()

    assert {problem["code"] for problem in problems} == {"field_missing", "field_unknown"}
    for problem in problems:
        at = lines[problem["line"] - 1][problem["column"] - 1 :]
        assert at.startswith('"ukjent"' if problem["code"] == "field_unknown" else '"subject"')


def test_a_key_that_stands_twice_in_json_has_its_line(refusing: Site) -> None:
    """The mistake that ends the reading of JSON is told with the line it stands in."""
    content = evidence().replace(b'"on":', b'"format": "tilsynsklar-evidence/1",\n"on":', 1)
    (problem,) = told(send(refusing, (content, "osen.json"), script=True))["problems"]

    assert problem["code"] == "duplicate_key"
    assert problem["line"] == 1
    assert content.decode()[problem["column"] - 1 :].startswith('"format"')


def _zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("osen.yaml", OSEN)
    return packed.getvalue()


BOMB = b"a: &a [x, x]\n" + b"".join(b"%c: &%c [*%c, *%c]\n" % (n, n, n - 1, n - 1) for n in range(98, 110))
HOSTILE = {
    "bomb": (BOMB, "anchors_refused", 1),
    "merge": (OSEN.replace(b"subject:", b"<<: *x\nsubject:", 1), "anchors_refused", 6),
    "deep yaml": (b"a: " + b"[" * 30_000, "too_deep", 1),
    "deep json": (b"[" * 30_000, "too_deep", None),
    "tag": (b"format: !!python/object/apply:os.system ['true']\n", "tags_refused", 1),
    "nul": (OSEN + b"\x00", "not_text", None),
    "not utf-8": ("subject: {name: Våler}".encode("latin-1"), "not_text", None),
    "utf-16": (OSEN.decode().encode("utf-16"), "not_text", None),
    "long line": (OSEN.replace(b"name: Osen", b"name: " + b"O" * 1_000_000), "field_too_long", 6),
    "twice": (OSEN.replace(b"subject:", b"on: 2020-06-22\nsubject:", 1), "duplicate_key", 6),
    "picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not_text", None),
    "zip": (_zip(), "upload_is_archive", None),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "upload_is_document", None),
    "old word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "upload_is_archive", None),
    "empty": (b"", "empty_file", None),
    "spaces": (b"  \n\t\n", "empty_file", None),
    "page": (b"<!doctype html><script>alert(1)</script>", "not_evidence", 1),
    "list": (b"- a\n- b\n", "not_evidence", 1),
    "two": (OSEN + b"\n---\na: 1\n", "more_than_one_document", None),
    "broken": (OSEN.replace(b"subject: {", b"subject: [{", 1), "not_yaml", None),
    "too large": (b"#" * (MAX_BYTES + 1), "too_large", None),
    "personal": (OSEN.replace(b"value: true", b"value: Kari Nordmann 01019012345", 1), "value_needs_yes_no", 21),
}  # fmt: skip


@pytest.mark.parametrize(("name", "language"), in_turn(HOSTILE, LANGUAGES))
def test_hostile_content_is_told_and_not_stored(refusing: Site, name: str, language: str) -> None:
    """Whatever a file holds, the answer is what is wrong in the reader's language, and nothing is stored."""
    content, code, line = HOSTILE[name]
    found = told(send(refusing, (content, "fil.yaml"), language=language, script=True))["problems"]
    page = send(refusing, (content, "fil.yaml"), language=language)
    words = Page(page.get_data(as_text=True)).text

    assert page.status_code == 422
    assert code in [problem["code"] for problem in found]
    if line is not None:
        assert line in [problem["line"] for problem in found]
    assert all(" ".join(problem["text"].split()) in words for problem in found)
    assert "fil.yaml" in words
    assert "Traceback" not in words
    assert "<script>alert" not in page.get_data(as_text=True)
    assert rows(refusing) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_identity_number_is_stopped(refusing: Site, language: str) -> None:
    """Evidence with a national identity number is not stored; its lines are told, the number never."""
    number = NUMBER.encode()
    bad = OSEN.replace(b"name: Osen", b"name: Osen " + number) + b"# " + number[:6] + b" " + number[6:] + b"\n"
    answer = send(refusing, (bad, f"{NUMBER}.yaml"), language=language, script=True)
    found = told(answer)["problems"]
    page = send(refusing, (bad, f"{NUMBER}.yaml"), language=language).get_data(as_text=True)

    assert [problem["code"] for problem in found] == ["upload_identity_number"] * 2
    assert [problem["line"] for problem in found] == [6, bad.count(b"\n")]
    assert NUMBER not in answer.get_data(as_text=True) + page
    assert say("problem.upload_identity_number", language) in Page(page).text
    assert rows(refusing) == 0


@pytest.mark.parametrize("form", ["\\u{:04x}", "\\x{:02X}"])
def test_an_identity_number_cannot_hide_in_escapes(refusing: Site, form: str) -> None:
    """A number whose digits are written by their codes, which the reader would turn into digits, is stopped too."""
    hidden = "".join(form.format(ord(digit)) for digit in NUMBER[:6]) + form.format(ord(" ")) + NUMBER[6:]
    bad = OSEN.replace(b"name: Osen", f'name: "Osen {hidden}"'.encode())
    found = told(send(refusing, (bad, "osen.yaml"), script=True))["problems"]

    assert [problem["code"] for problem in found] == ["upload_identity_number"]
    assert rows(refusing) == 0


def test_the_hash_of_a_document_is_no_identity_number(real: Site) -> None:
    """Eleven digits within a SHA-256 are not taken for a person's number."""
    hashed = ("ab" + NUMBER + "f" * 64)[:64].encode()
    told_of = send(real, (OSEN + b"# sha256: " + hashed + b"\n", "osen.yaml"), script=True)

    assert told_of.status_code == 201
    assert len(real.application.store.evaluations()) == 1


def test_a_hint_holds_only_names_of_the_format(refusing: Site) -> None:
    """What is repeated of a faulty line is the name of a field of the format, never what a person wrote there."""
    bad = OSEN.replace(b"on: 2020-06-22", b"on: 22. juni\nKari Nordmann: 01019012345\nOsen 01019012345", 1)
    found = told(send(refusing, (bad, "osen.yaml"), script=True))["problems"]
    bad = OSEN.replace(b"subject: {", b"Kari: 01019012345\nsubject: {", 1)
    found += told(send(refusing, (bad, "osen.yaml"), script=True))["problems"]

    assert found
    assert {problem["hint"] for problem in found} <= {"", "on:"}


def test_many_mistakes_are_counted(refusing: Site) -> None:
    """A file with very many mistakes lists the first, and says how many there are."""
    content = b"format: tilsynsklar-evidence/1\n" + b"".join(b"felt%d: 1\n" % number for number in range(500))
    answer = send(refusing, (content, "mange.yaml"))
    found = told(send(refusing, (content, "mange.yaml"), script=True))
    words = Page(answer.get_data(as_text=True)).text

    assert len(found["problems"]) == 25
    assert found["more"] == 501 - 25
    assert say("page.upload.more", "nb", n=501 - 25) in words
    assert len(answer.data) < 50_000


@pytest.mark.parametrize(
    ("given", "content", "name"),
    [
        ("osen.yaml", b"a: 1", "osen.yaml"),
        ("../../etc/passwd", b"a: 1", "passwd"),
        ("C:\\Users\\Kari\\osen.yaml", b"a: 1", "osen.yaml"),
        ("/", b"a: 1", "evidens"),
        ("", b"a: 1", "evidens"),
        ("...", b"a: 1", "evidens"),
        ("\x00\n\r\t", b"a: 1", "evidens"),
        ("a\u202egnp.yaml", b"a: 1", "agnp.yaml"),
        ("a  b\u200b.yaml", b"a: 1", "a b.yaml"),
        ("e\u0301.yaml", b"a: 1", "é.yaml"),
        ("x" * 5000 + ".yaml", b"a: 1", "x" * 60 + "…" + "x" * 55 + ".yaml"),
        ("osen.json", b"a: 1", "osen.json.yaml"),
        ("osen.json", b'\xef\xbb\xbf {"a": 1}', "osen.json"),
        ("osen.txt", b'{"a": 1}', "osen.txt.json"),
        ("osen.yaml", b'{"a": 1}', "osen.yaml"),
        ("osen", b"a: 1", "osen"),
    ],
)
def test_a_name_is_made_safe_and_fits_the_content(given: str, content: bytes, name: str) -> None:
    """A name loses folders and what cannot be seen, and gets the ending that its content asks for."""
    assert usable_name(given, content) == name


@pytest.mark.parametrize(
    "name", ["<script>alert(1)</script>.yaml", "'><img src=x onerror=alert(1)>.yaml", "{{7*7}}.yaml"]
)
def test_a_hostile_name_is_only_text(real: Site, name: str) -> None:
    """A name with code in it is shown as it is, on each page that shows it."""
    bad = send(real, (b"", name)).get_data(as_text=True)
    two = send(real, (b"", name), (OSEN, name)).get_data(as_text=True)
    one = real.client().get("/vurdering/1").get_data(as_text=True)

    for html in (bad, two, one):
        assert "<script>alert" not in html
        assert "<img" not in html
        assert "49" not in Page(html).text or "{{7*7}}" in Page(html).text
    assert real.application.store.evaluations()[0].evidence_file == name.rpartition("/")[2]


def test_content_decides_not_the_name(real: Site) -> None:
    """YAML under a name that says JSON, and JSON under a name that says text, are read as what they are."""
    assert send(real, (OSEN, "osen.json")).status_code == 303
    as_json = json.dumps(
        {"format": "tilsynsklar-evidence/1", "on": "2020-06-22", "subject": {"municipality": "5020", "name": "Osen"}}
    )
    assert send(real, (as_json.encode(), "osen.txt")).status_code == 303
    assert [real.client().get(f"/vurdering/{number}/KRL-2-1").status_code for number in (1, 2)] == [200, 200]


# --- what a request may weigh ---


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("script", [False, True], ids=["page", "script"])
@pytest.mark.parametrize("kind", ["body", "fields", "text", "plain"])
def test_too_much_at_once_is_told_with_the_limit(refusing: Site, kind: str, script: bool, language: str) -> None:
    """A request that is too large, in bytes, in fields or in their text, is refused with what the limit is."""
    headers = OURS | {"Accept-Language": language} | ({"Accept": "application/json"} if script else {})
    kinds: dict[str, dict[str, Any]] = {
        "body": {"filer": [(io.BytesIO(b"#" * (MAX_SENDING // 2)), name) for name in "abc"]},
        "fields": {**{f"felt{number}": "x" for number in range(1000)}, "filer": (io.BytesIO(OSEN), "osen.yaml")},
        "text": {"dato": "x" * 200_000, "filer": (io.BytesIO(OSEN), "osen.yaml")},
        "plain": {f"felt{number}": "x" * 200 for number in range(1000)},
    }
    data = kinds[kind]
    answer = (
        refusing.client().post(NEW, data=data, headers=headers) if kind == "plain" else post(refusing, data, headers)
    )
    expected = say("page.error.413.text", language, limit=MAX_SENDING // 1_000_000, files=MAX_FILES)

    assert answer.status_code == 413
    if script:
        assert told(answer)["text"] == expected
    else:
        assert expected in Page(answer.get_data(as_text=True)).text
    assert rows(refusing) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_too_many_files_are_told(refusing: Site, language: str) -> None:
    """More files than are taken at once give the form again, and none of them is stored."""
    files = [(OSEN, f"{number}.yaml") for number in range(MAX_FILES + 1)]
    answer = send(refusing, *files, language=language)

    assert answer.status_code == 422
    words = Page(answer.get_data(as_text=True)).text
    assert say("problem.upload_too_many", language, limit=MAX_FILES) in words
    assert rows(refusing) == 0


# --- what can be chosen ---


FAULTS: dict[str, tuple[dict[str, Any], str]] = {
    "no file": ({}, "upload_nothing"),
    "no day": ({"dato": "i går"}, "not_a_date"),
    "a day that does not exist": ({"dato": "2021-02-30"}, "not_a_date"),
    "a long day": ({"dato": "2" * 5000}, "not_a_date"),
    "no such law": ({"lov": "<script>alert(1)</script>"}, "upload_choice"),
    "no such practice": ({"lokal": "../../etc"}, "upload_choice"),
    "no such extent": ({"utvalg": "alle"}, "upload_choice"),
    "the same as nothing": ({"utvalg": "samme"}, "upload_choice"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FAULTS)
def test_a_form_that_cannot_be_used_is_told(refusing: Site, name: str, language: str) -> None:
    """A choice that does not exist gives the form again with what is wrong, linked to its field."""
    fields, code = FAULTS[name]
    files = [] if name == "no file" else [(OSEN, "osen.yaml")]
    answer = send(refusing, *files, language=language, **fields)
    html = answer.get_data(as_text=True)
    (problem,) = told(send(refusing, *files, language=language, script=True, **fields))["problems"]
    page = Page(html)

    assert answer.status_code == 422
    assert problem["code"] == code
    assert problem["text"] in page.text
    ids = {attributes["id"] for _, attributes in page.elements if "id" in attributes}
    (link,) = [
        link
        for link in page.all("a")
        if link.get("href", "") in {f"#{field}" for field in ("filer", "dato", "lov", "lokal", "utvalg")}
    ]
    assert link["href"][1:] in ids
    assert "<script>alert" not in html
    assert rows(refusing) == 0


def test_what_was_chosen_stays_chosen(refusing: Site) -> None:
    """When the file cannot be used, date, laws and practice need not be chosen once more."""
    fields: dict[str, Any] = {"dato": "2024-01-01", "utvalg": "tema", "lov": ["krl", "koml"], "lokal": PRACTICE}
    page = Page(send(refusing, (b"", "a.yaml"), **fields).get_data(as_text=True))
    inputs = page.all("input")

    assert [field["value"] for field in inputs if field["name"] == "dato"] == ["2024-01-01"]
    assert {field["value"] for field in inputs if "checked" in field} == {"tema", "krl", "koml", PRACTICE}
    assert "open" in page.all("details")[0]


def stored_findings(site: Site, number: int) -> tuple[Any, ...]:
    """The findings of a stored evaluation."""
    stored = site.application.store.evaluation(number)
    assert stored is not None
    return stored.evaluation.findings


def test_another_date_than_the_files_own(real: Site) -> None:
    """A date that is chosen goes before the one in the file."""
    send(real, (OSEN, "osen.yaml"), dato="2024-01-01")

    assert real.application.store.evaluations()[0].on == date(2024, 1, 1)


def test_only_what_is_chosen_is_evaluated(real: Site) -> None:
    """Laws, theme of tilsyn, and both together leave only the duties that they name."""
    pack = real.application.pack
    choices: list[dict[str, Any]] = [
        {"lov": ["koml"]}, {"lov": ["krl", "ffs"]}, {"utvalg": "tema"}, {"utvalg": "tema", "lov": "krl"}
    ]  # fmt: skip
    for number, fields in enumerate(choices, start=1):
        assert send(real, (OSEN, "osen.yaml"), dato="2024-06-01", **fields).status_code == 303
        found = stored_findings(real, number)
        laws = {pack.provision_of[finding.obligation].law for finding in found}
        named = fields.get("lov")
        assert laws <= set([named] if isinstance(named, str) else named or [law.id for law in pack.laws])
        assert found
        if "utvalg" in fields:
            assert all(pack.provision_of[finding.obligation].tilsyn for finding in found)
    assert len({len(stored_findings(real, number)) for number in (1, 2, 3, 4)}) == 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_choices_with_nothing_in_common_are_told(refusing: Site, language: str) -> None:
    """Choices that leave no duty are told, and nothing is evaluated."""
    pack = refusing.application.pack
    with_theme = {item.law for item in pack.provisions if item.tilsyn is not None}
    other = next(law.id for law in pack.laws if law.id not in with_theme)
    fields: dict[str, Any] = {"dato": "2024-06-01", "utvalg": "tema", "lov": other}
    (problem,) = told(send(refusing, (OSEN, "o.yaml"), script=True, language=language, **fields))["problems"]

    assert problem["text"] == say("problem.upload_nothing_left", language)
    assert rows(refusing) == 0


def test_local_practice_counts_only_when_chosen(real: Site) -> None:
    """Trondheim's measures are evaluated when they are ticked and not otherwise, and each can be opened."""
    send(real, (TRONDHEIM, "t.yaml"))
    send(real, (TRONDHEIM, "t.yaml"), lokal=PRACTICE)
    local = [
        [item for item in stored_findings(real, number) if item.obligation.startswith("LOK-")] for number in (1, 2)
    ]

    assert [len(found) for found in local] == [0, 12]
    assert real.client().get("/vurdering/2").status_code == 200
    assert real.client().get("/vurdering/2/LOK-1-4").status_code == 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_without_a_date_says_where_to_choose_one(real: Site, language: str) -> None:
    """A file without a date is told of the field on the page, and can be evaluated when one is chosen."""
    content = OSEN.replace(b"on: 2020-06-22\n", b"", 1)
    (problem,) = told(send(real, (content, "osen.yaml"), language=language, script=True))["problems"]

    assert problem["text"] == say("problem.upload_no_date", language)
    assert "--on" not in problem["text"]
    assert send(real, (content, "osen.yaml"), dato="2020-06-22").status_code == 303


# --- the same evidence on another date ---


@pytest.mark.parametrize("language", LANGUAGES)
def test_stored_evidence_on_another_date(real: Site, language: str) -> None:
    """The evidence of an evaluation is evaluated on another date, and the first evaluation stays as it is."""
    send(real, (TRONDHEIM, "trondheim.yaml"), lov="krl", lokal=PRACTICE)
    before = real.application.store.evaluation(1)
    form = Page(real.client().get(f"{NEW}?fra=1", headers={"Accept-Language": language}).get_data(as_text=True))
    fields: dict[str, Any] = {
        item["name"]: item["value"] for item in form.all("input") if "checked" in item or item["type"] == "hidden"
    }
    answer = send(real, language=language, dato="2012-01-01", **fields)
    after = real.application.store.evaluation(2)

    assert say("page.upload.again.what", language, day="\n").split("\n")[0] in form.text
    assert fields == {"fra": "1", "utvalg": "samme", "lokal": PRACTICE}
    assert answer.headers["Location"] == "/vurdering/2"
    assert before is not None
    assert after is not None
    assert (after.summary.on, after.evidence) == (date(2012, 1, 1), before.evidence)
    assert after.evaluation.receipt.scope == before.evaluation.receipt.scope
    assert after.summary.rule_set == before.summary.rule_set
    assert real.application.store.evaluation(1) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_date_must_be_chosen(real: Site, language: str) -> None:
    """Without a date there is nothing to evaluate on, and the form says so."""
    send(real, (OSEN, "osen.yaml"))
    answer = send(real, language=language, fra="1")

    assert answer.status_code == 422
    assert say("problem.upload_other_date", language) in Page(answer.get_data(as_text=True)).text
    assert len(real.application.store.evaluations()) == 1


def test_a_date_before_the_law_is_told(real: Site) -> None:
    """A date on which the evidence cannot be evaluated is told, and nothing is stored."""
    send(real, (OSEN, "osen.yaml"))
    before = rows(real)
    answer = send(real, fra="1", dato="2009-12-31")

    assert answer.status_code == 422
    assert rows(real) == before


@pytest.mark.parametrize(
    "number", ["", "0", "99", "-1", "x", "1.5", "٣", "9" * 400, "1;DROP TABLE evaluation", "<script>"]
)
def test_an_evaluation_that_does_not_exist_has_no_evidence(refusing: Site, number: str) -> None:
    """Evidence of an evaluation that does not exist cannot be evaluated once more."""
    assert refusing.client().get(NEW, query_string={"fra": number}).status_code == 404
    assert send(refusing, fra=number, dato="2024-01-01").status_code == 404


# --- examples ---


@pytest.mark.parametrize("name", examples())
def test_each_example_can_be_fetched_and_tried(real: Site, name: str) -> None:
    """Each example on the page is the file that ships, and can be evaluated by its button."""
    page = Page(real.client().get(NEW).get_data(as_text=True))
    fetched = real.client().get(f"{NEW}/eksempel/{name}")
    tried = real.client().post(NEW, data={"eksempel": name}, headers=OURS)

    assert f"{NEW}/eksempel/{name}" in [link.get("href") for link in page.all("a")]
    assert name in [button.get("value") for button in page.all("button")]
    assert fetched.data == examples()[name].content
    assert fetched.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    assert tried.headers["Location"] == "/vurdering/1"


@pytest.mark.parametrize(
    "name", ["x.yaml", "..%2f__init__.py", "%00", "__init__.py", "osen-2020.yaml%20", "a" * 5000]
)
def test_only_examples_are_fetched(refusing: Site, name: str) -> None:
    """Nothing else than the examples can be fetched or evaluated by name."""
    assert refusing.client().get(f"{NEW}/eksempel/{name}").status_code == 404
    assert refusing.client().post(NEW, data={"eksempel": name}, headers=OURS).status_code == 404


# --- what goes wrong in between ---


def fail_at(site: Site, sql: str) -> None:
    """Let the database fail when it comes to a statement that begins with `sql`."""

    def fail(*details: object) -> None:
        if str(details[2]).startswith(sql):
            raise OperationalError(str(details[2]), {}, Exception(NOBODYS))

    event.listen(site.application.store.engine, "before_cursor_execute", fail)
    site.fail = fail  # type: ignore[attr-defined]  # taken off again by the test


@pytest.mark.parametrize(
    ("sql", "language"),
    in_turn(["BEGIN", "INSERT INTO rule_file", "INSERT INTO rule_set_file", "INSERT INTO evaluation"], LANGUAGES),
)
def test_a_database_that_fails_in_between_stores_nothing(real: Site, sql: str, language: str) -> None:
    """When the database fails at any point, the reader is told to try again, and nothing is left."""
    fail_at(real, sql)
    answer = send(real, (OSEN, "osen.yaml"), language=language)
    event.remove(real.application.store.engine, "before_cursor_execute", real.fail)  # type: ignore[attr-defined]
    html = answer.get_data(as_text=True)

    assert answer.status_code == 503
    assert say("problem.upload_not_stored", language) in Page(html).text
    assert NOBODYS not in html
    assert rows(real) == 0
    assert send(real, (OSEN, "osen.yaml")).status_code == 303


KILLED = """
import os, sys
from sqlalchemy import event
from tests.webapp.test_upload import OSEN, OURS, send
from tests.webapp.conftest import make_site
from rules.municipalities import Municipalities
from rules.pack import load_pack
from rules.plan import Machines
from pathlib import Path

site = make_site(Path(sys.argv[1]), load_pack(), Machines(), Municipalities.load())

def die(*details):
    if str(details[2]).startswith("INSERT INTO evaluation"):
        os._exit(9)

event.listen(site.application.store.engine, "after_cursor_execute", die)
send(site, (OSEN, "osen.yaml"))
"""


def test_a_program_that_is_killed_in_between_stores_nothing(
    tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """When the program dies after the evaluation was written and before it was settled, nothing of it is there."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", KILLED, str(tmp_path)], env=environment, cwd=ROOT, timeout=120, check=False
    )
    site = make_site(tmp_path, pack, machines, municipalities)
    left = rows(site)
    again = send(site, (OSEN, "osen.yaml")).status_code
    site.application.close()

    assert ended.returncode == 9
    assert (left, again) == (0, 303)


def test_one_of_several_that_the_database_refuses(real: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the database takes one file and not the next, each row says which."""
    keep = Store.keep

    def sometimes(store: Store, *arguments: Any, **named: Any) -> int:  # noqa: ANN401 - whatever is handed on
        if arguments[3] == "to.yaml":
            raise OperationalError("INSERT", {}, Exception(NOBODYS))
        return keep(store, *arguments, **named)

    monkeypatch.setattr(Store, "keep", sometimes)
    answer = send(real, (OSEN, "en.yaml"), (TRONDHEIM, "to.yaml"))
    words = Page(answer.get_data(as_text=True)).text

    assert answer.status_code == 200
    assert say("problem.upload_not_stored", "nb") in words
    assert NOBODYS not in words
    assert len(real.application.store.evaluations()) == 1


def test_an_error_of_ours_in_one_file_stores_none(real: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """All files are evaluated before any is stored, so an error of ours leaves nothing half done."""

    def broken(*arguments: Any) -> Any:  # noqa: ANN401 - whatever is handed on
        if arguments[2].subject.name != "Osen":
            raise RuntimeError(NOBODYS)
        return evaluate(*arguments)

    monkeypatch.setattr("controls.uploading.evaluate", broken)
    answer = send(real, (OSEN, "en.yaml"), (TRONDHEIM, "to.yaml"))

    assert answer.status_code == 500
    assert rows(real) == 0


# --- what is noted ---


def test_only_numbers_are_noted(real: Site) -> None:
    """The log and the figures say how many files came in and how many were stored, and nothing of what they are."""
    root, ours = logging.getLogger(), logging.getLogger("tilsynsklar")
    before = (root.handlers[:], root.level, ours.level)
    stream = io.StringIO()
    set_up("info", stream)
    try:
        send(
            real,
            (OSEN, "hemmelig-navn.yaml"),
            (OSEN.replace(b"true", b"Nordmann"), "hemmelig-feil.yaml"),
            (b"", "c.yaml"),
        )
    finally:
        root.handlers[:], root.level, ours.level = before
        structlog.contextvars.clear_contextvars()
    events = [json.loads(line) for line in stream.getvalue().splitlines()]
    (noted,) = [item for item in events if item["event"] == "upload"]
    shown = real.client().get("/metrics").get_data(as_text=True)
    figures = {
        sample.labels["result"]: sample.value
        for family in text_string_to_metric_families(shown)
        for sample in family.samples
        if sample.name == "tilsynsklar_upload_files_total"
    }

    assert noted.keys() == {"event", "level", "time", "request_id", "files", "stored", "refused"}
    assert (noted["files"], noted["stored"], noted["refused"]) == (3, 1, 2)
    assert figures == {"stored": 1, "refused": 2}
    for private in ("hemmelig", "Nordmann", "Osen", "osen"):
        assert private not in stream.getvalue()
        assert private not in shown


def test_uploads_at_once_come_out_as_one_by_one(tmp_path: Path, pack: Pack, municipalities: Municipalities) -> None:
    """Eight readers who send in at once get what each would have got alone, on an engine that nobody had used."""
    serial, fresh = Machines(), Machines()
    names = list(examples())[:4]
    days = ["", "2021-05-01"]
    jobs = [(name, day) for name in names for day in days]
    expected = {
        job: evaluate_bytes(
            examples()[job[0]].content,
            job[0],
            pack,
            serial,
            municipalities,
            on=date.fromisoformat(job[1]) if job[1] else None,
        ).evaluation.receipt.findings_digest
        for job in jobs
        if not job[1] or municipalities.get(examples()[job[0]].number, date.fromisoformat(job[1]))
    }
    site = make_site(tmp_path, pack, fresh, municipalities)

    def one(job: tuple[str, str]) -> str | None:
        answer = send(site, (examples()[job[0]].content, job[0]), dato=job[1], script=True)
        address = told(answer).get("address")
        if address is None:
            return None
        stored = site.application.store.evaluation(int(address.rpartition("/")[2]))
        return stored.evaluation.receipt.findings_digest if stored is not None else None

    with ThreadPoolExecutor(len(jobs)) as threads:
        found = dict(zip(jobs, threads.map(one, jobs), strict=True))
    kept = len(site.application.store.evaluations())
    site.application.close()
    serial.close()
    fresh.close()

    assert len(jobs) == 8
    assert len(expected) >= 5
    assert {job: digest for job, digest in found.items() if digest is not None} == expected
    assert kept == len(expected)
