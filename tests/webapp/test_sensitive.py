"""What must not be kept is stopped at the door: what can be done with it, and that nothing of it goes anywhere."""

from __future__ import annotations

import io
import os
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.test import TestResponse, encode_multipart

from controls.storage.documents import Documents
from models.documents import Confidentiality
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests import documents_made as made
from tests.documents_made import LETTER, NUMBER
from tests.pictures_made import SECRET, jpeg
from tests.webapp.conftest import Site, make_site
from tests.webapp.reading import Page

LANGUAGES = [language.value for language in Language]
OURS = {"Sec-Fetch-Site": "same-origin"}
#: what may be kept with a reason, beside something that shows whether the text is there
PHONE = b"Ring leder, mobil 912 34 567.\n\nTilbudet er gratis."
#: how many spoilt files go through the page
TRIES = max(10, int(os.environ.get("TILSYNSKLAR_DRILL", "0")) // 10)


@pytest.fixture
def site(tmp_path: Path, small_pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Site]:
    """A site with nothing stored."""
    made_site = make_site(tmp_path, small_pack, machines, municipalities)
    yield made_site
    made_site.application.close()


def send(site: Site, name: str, content: bytes, language: str = "nb", **fields: str) -> TestResponse:
    """Send one file in as the page does; with `script="1"` as its script does."""
    headers = OURS | {"Accept-Language": language}
    if fields.pop("script", ""):
        headers["Accept"] = "application/json"
    data = MultiDict([*({"kommune": "5020"} | fields).items(), ("filer", FileStorage(io.BytesIO(content), name))])
    boundary, whole = encode_multipart(data)
    kind = f"multipart/form-data; boundary={boundary}"
    return site.client().post("/dokument", data=whole, headers=headers, content_type=kind)


def told(answer: TestResponse) -> dict[str, Any]:
    """What a script is answered."""
    found: dict[str, Any] = answer.get_json()
    return found


def documents(site: Site) -> Documents:
    """What is kept."""
    return Documents(site.application.store.engine)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ways_on_are_shown(site: Site, language: str) -> None:
    """Without script the page names the place and the ways on, has fields for them, and asks for the file again."""
    answer = send(site, "a.txt", PHONE, language)
    page = Page(answer.get_data(as_text=True))
    fields = {item["id"] for item in page.all("input") if "id" in item}
    links = {item.get("href") for item in page.all("a")}

    assert answer.status_code == 422
    what = say("sensitive.kind.phone", language)
    assert say("problem.sensitive_page", language, page=1, paragraph=1, what=what) in page.text
    assert say("page.documents.choose_again", language) in page.text
    assert {"masker-1", "tross"} <= fields
    assert {"#masker-1", "#tross"} <= links
    assert documents(site).documents() == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_leaves_one_way_less(site: Site, language: str) -> None:
    """For an identity number no reason is offered, and none is taken."""
    page = Page(send(site, "a.txt", NUMBER.encode(), language).get_data(as_text=True))
    links = {item.get("href") for item in page.all("a")}

    assert "#masker-1" in links
    assert "#tross" not in links
    assert send(site, "a.txt", NUMBER.encode(), language, tross="må til").status_code == 422
    assert documents(site).documents() == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_masked_copy_is_kept_and_told_of(site: Site, language: str) -> None:
    """A masked copy is shown as what was kept, with how much was masked, and its page says what it is."""
    answer = send(site, "a.txt", PHONE, language, masker="1", tittel="Brev")
    page = Page(answer.get_data(as_text=True))
    shown = Page(site.client().get("/dokument/1", headers={"Accept-Language": language}).get_data(as_text=True))

    assert answer.status_code == 200
    assert say("page.documents.masked", language, n=1) in page.text
    assert f"Brev ({say('sensitive.mask.name', language)})" in [words for _, words in shown.headings]
    assert f"Ring leder, mobil {say('sensitive.mask.phone', language)}." in shown.text
    assert say("documents.remark.masked", language) in shown.text
    assert b"912" not in site.client().get("/dokument/1/fil").data


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_kept_with_a_reason(site: Site, language: str) -> None:
    """With a reason what may be kept is kept as it came, and its page tells the reason."""
    assert send(site, "a.txt", PHONE, language, tross="Sentralbordet").status_code == 303
    shown = Page(site.client().get("/dokument/1", headers={"Accept-Language": language}).get_data(as_text=True))

    assert say("page.document.despite", language, reason="Sentralbordet") in shown.text
    assert site.client().get("/dokument/1/fil").data == PHONE


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_script_is_told_the_same(site: Site, language: str) -> None:
    """A script is told in JSON what was found, which ways on there are, and then what was kept and where."""
    first = send(site, "a.txt", PHONE, language, script="1")
    number = send(site, "b.txt", NUMBER.encode(), language, script="1")
    kept = send(site, "a.txt", PHONE, language, script="1", masker="1")
    wrong = send(site, "a.txt", PHONE, language, script="1", kommune="9999")

    assert (first.status_code, told(first)["found"], told(first)["mask"], told(first)["keep"]) == (
        422,
        True,
        True,
        True,
    )
    assert (told(number)["mask"], told(number)["keep"]) == (True, False)
    assert (kept.status_code, told(kept)["address"], told(kept)["read"]) == (201, "/dokument/1", True)
    assert say("page.documents.masked", language, n=1) in told(kept)["notes"]
    assert (wrong.status_code, told(wrong)["found"]) == (422, False)
    assert say("problem.document_municipality", language) in told(wrong)["problems"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_class_is_suggested_and_a_person_sets_it(site: Site, language: str) -> None:
    """A document on floor plans is kept as it was classed, security is suggested, and one button sets it."""
    answer = send(site, "a.txt", b"Vedlagt plantegning.", language)
    page = Page(answer.get_data(as_text=True))
    (action,) = [form["action"] for form in page.all("form") if "gradering" in form.get("action", "")]
    before = documents(site).document(1)
    assert before is not None

    assert answer.status_code == 200
    assert say("sensitive.sign.floor_plan", language) in page.text
    assert before.newest.description.confidentiality is Confidentiality.OPEN
    assert action == "/dokument/1/gradering"
    assert (
        site.client().post("/dokument/1/gradering", data={"gradering": "security"}, headers=OURS).status_code == 303
    )
    after = documents(site).document(1)
    assert after is not None
    assert after.newest.description.confidentiality is Confidentiality.SECURITY
    # whoever has it may still open it
    assert site.client().get("/dokument/1/fil").data == b"Vedlagt plantegning."
    assert send(site, "b.txt", b"plantegning", language, gradering="security").status_code == 303


@pytest.mark.parametrize("data", [{}, {"gradering": "x"}, {"gradering": "open", "gradert_av": NUMBER}])
def test_another_class_is_refused(site: Site, data: dict[str, str]) -> None:
    """A class that is none, and a role with a number in it, change nothing; nor do other sites."""
    send(site, "a.txt", b"x")
    client, address = site.client(), "/dokument/1/gradering"

    assert client.post(address, data=data, headers=OURS).status_code == 422
    assert (
        client.post(address, data={"gradering": "open"}, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    )
    assert client.post("/dokument/2/gradering", data={"gradering": "open"}, headers=OURS).status_code == 404
    found = documents(site).document(1)
    assert found is not None
    assert len(found.revisions) == 1
    client.post("/dokument/1/tilintetgjor", data={"grunn": "feil"}, headers=OURS)
    assert client.post(address, data={"gradering": "open"}, headers=OURS).status_code == 410


#: files with something in them that must go nowhere: what, and the file
LEAKS = {
    "letter": ("brev.pdf", made.pdf([LETTER, [f"Gjelder {NUMBER}, mobil 912 34 567, Storgata 12"]])),
    "word": ("brev.docx", made.docx_file([*LETTER, NUMBER, "kari.nordmann@osen.no", "Krisesenteret", "Storgata 12"])),
    "sheet": ("tall.xlsx", made.xlsx_file({"A": [["navn", "mobil"], [NUMBER, "912 34 567"]]})),
    "mail": ("post.eml", made.eml_file(f"Hei {NUMBER}", {"b.txt": b"mobil 912 34 567 kari.nordmann@osen.no"})),
    "name": (f"{NUMBER} 912 34 567.txt", b"Storgata 12, brukeren bor der"),
    "form": ("skjema.pdf", made.pdf([["Skjema, mobil 912 34 567"]], fields=[NUMBER, "kari.nordmann@osen.no"])),
}
PRIVATE = (NUMBER, NUMBER[6:], "912 34 567", "91234567", "kari.nordmann", "Storgata")


@pytest.mark.parametrize("masked", ["", "1"])
@pytest.mark.parametrize("name", LEAKS)
def test_nothing_of_it_goes_anywhere(site: Site, log: io.StringIO, tmp_path: Path, name: str, masked: str) -> None:
    """What was found stands in no answer, header, address, log line, stored row or file, masked or not."""
    given, content = LEAKS[name]
    told = {"masker": masked, "rolle": "rådgiver"}
    answers = [
        send(site, given, content, language, script=script, **told) for language in LANGUAGES for script in ("", "1")
    ]
    answers += [
        site.client().get(path) for path in ("/dokument?kommune=5020", "/dokument/1", "/dokument/1/fil", "/sok?q=912")
    ]
    spoken = "\n".join(f"{answer.status} {answer.headers} {answer.get_data(as_text=True)}" for answer in answers)
    site.application.store.engine.dispose()
    stored = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())

    assert {answer.status_code for answer in answers[:6]} <= ({200, 201, 303} if masked else {422})
    assert log.getvalue()
    for text in PRIVATE:
        assert text not in spoken
        assert text not in log.getvalue()
        assert text.encode() not in stored
        assert text.encode("utf-16-le") not in stored


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_says_no_place(site: Site, tmp_path: Path, language: str) -> None:
    """Of a picture nothing is kept of where and when it was taken, and that it was removed is told."""
    answer = send(site, "bilde.jpg", jpeg(), language, script="1")
    site.application.store.engine.dispose()
    stored = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())

    assert say("documents.remark.metadata_removed", language) in told(answer)["notes"]
    assert SECRET not in site.client().get("/dokument/1/fil").data
    assert SECRET not in stored
    refused = Page(send(site, "bilde.jpg", jpeg()[:40] + SECRET, language).get_data(as_text=True))
    assert say("problem.document_refused_picture", language) in refused.text


def spoilt(chance: random.Random) -> tuple[str, bytes]:
    """A sound file with some bytes changed."""
    name = chance.choice(sorted(made.sound()))
    content = bytearray(made.sound()[name])
    for _ in range(chance.randint(1, 5)):
        place = chance.randrange(len(content))
        content[place : place + chance.randint(0, 40)] = chance.randbytes(chance.randint(0, 9))
    return name, bytes(content)


@pytest.mark.drill
def test_no_spoilt_file_gives_an_error_of_ours(site: Site) -> None:
    """A file changed by chance is kept, stopped or refused by the page, with words, and never answered with 500."""
    for seed in range(TRIES):
        name, content = spoilt(random.Random(seed))  # noqa: S311 - nothing secret
        answer = send(site, name, content, masker="1" if seed % 2 else "")
        assert answer.status_code in (200, 303, 422), seed
        if answer.status_code == 303:
            assert site.client().get(answer.headers["Location"]).status_code == 200, seed
