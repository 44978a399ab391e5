"""Evidence goes out and comes in by the browser and the command line, in three languages."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.test import TestResponse, encode_multipart

from controls.evidence.desk import Desk
from controls.package import MAX_TOTAL, zipped
from controls.uploading import examples
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence.test_exchange import filled
from tests.controls.evidence_made import BY, Made
from tests.documents_made import NUMBER
from tests.webapp.conftest import Site, make_site
from tests.webapp.reading import Page
from webapp.cli import run

LANGUAGES = [language.value for language in Language]
OURS = {"Sec-Fetch-Site": "same-origin"}
OSEN = examples()["osen-2020.yaml"].content


@pytest.fixture
def site(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[Site]:
    """A site with the law that ships and nothing stored."""
    made = make_site(tmp_path, pack, machines, municipalities)
    yield made
    made.application.close()


@pytest.fixture
def here(site: Site) -> Made:
    """The evidence of the site."""
    parts = site.application
    return Made(Desk.of(parts.store.engine, parts.municipalities, parts.pack))


def send(
    site: Site, name: str, content: bytes, language: str = "nb", holder: str = "5020", **fields: str
) -> TestResponse:
    """Send a file as the page does."""
    sent = [("fil", FileStorage(io.BytesIO(content), filename=name))] if name else []
    boundary, whole = encode_multipart(MultiDict([*fields.items(), *sent]))
    kind = f"multipart/form-data; boundary={boundary}"
    headers = OURS | {"Accept-Language": language}
    return site.client().post(f"/grunnlag/{holder}/hent", data=whole, headers=headers, content_type=kind)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_is_looked_at_and_then_taken_in(site: Site, here: Made, language: str) -> None:
    """Looking keeps nothing and counts what would come; fetching the same file keeps it; then nothing is new."""
    look = send(site, "osen.yaml", OSEN, language, handling="se")
    html = look.get_data(as_text=True)
    sha256 = hashlib.sha256(OSEN).hexdigest()

    assert look.status_code == 200
    assert f'name="sett" value="{sha256}"' in html
    assert here.holdings.items("5020") == ()
    done = send(site, "osen.yaml", OSEN, language, handling="hent", sett=sha256, rolle=BY)
    assert done.status_code == 200
    assert say("page.exchange.done", language) in Page(done.get_data(as_text=True)).text
    kept = len(here.holdings.items("5020"))
    assert kept > 15
    again = send(site, "osen.yaml", OSEN, language, handling="se").get_data(as_text=True)
    assert say("page.exchange.nothing", language) in Page(again).text
    assert 'value="hent"' not in again


def test_only_what_was_looked_at_is_taken_in(site: Site, here: Made) -> None:
    """Another file than the one that was looked at, or none that was, is shown first and not taken in."""
    for seen in ("", "0" * 64):
        answer = send(site, "osen.yaml", OSEN, handling="hent", sett=seen, rolle=BY)
        assert answer.status_code == 422
        assert 'name="sett"' in answer.get_data(as_text=True)
    assert here.holdings.items("5020") == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("", b"", "exchange_no_file"),
        ("x.yaml", OSEN.replace(b'"5020"', b'"5001"'), "exchange_other"),
        ("x.zip", zipped({"les.txt": b"x"}), "exchange_no_evidence"),
        ("x.zip", zipped({"evidence.yaml": OSEN, "../x": b"x"}), "exchange_path"),
        ("x.zip", b"PK\x03\x04 nothing", "not_a_package"),
        ("x.pdf", b"%PDF-1.7", "upload_is_document"),
    ],
)
def test_what_cannot_be_used_is_told(
    site: Site, here: Made, name: str, content: bytes, code: str, language: str
) -> None:
    """A file that cannot be taken in is told in words, and nothing is kept."""
    answer = send(site, name, content, language, handling="se")
    told = say(f"problem.{code}", language, number="5001", name="Osen").split("{")[0]

    assert answer.status_code == 422
    assert told in Page(answer.get_data(as_text=True)).text
    assert here.holdings.items("5020") == ()


def test_mistakes_are_told_by_line_and_numbers_never(site: Site) -> None:
    """Every mistake is told with its line; an identity number with the line, and never the number."""
    wrong = OSEN.replace(b"mode: arranged", b"mode: kanskje")
    answer = send(site, "x.yaml", wrong, handling="se")
    assert answer.status_code == 422
    page = Page(answer.get_data(as_text=True)).text
    assert "statements.0.mode" in page, page[:1500]
    secret = OSEN + f"\n# {NUMBER}\n".encode()
    page = send(site, "x.yaml", secret, handling="se").get_data(as_text=True)
    assert say("problem.upload_identity_number", "nb") in Page(page).text
    assert NUMBER not in page


def test_too_much_is_told(site: Site) -> None:
    """More than may be sent is refused before it is read."""
    headers = OURS | {"Content-Type": "multipart/form-data; boundary=x"}
    told = {"CONTENT_LENGTH": str(MAX_TOTAL + 2_000_000)}
    answer = site.client().post("/grunnlag/5020/hent", headers=headers, environ_overrides=told)

    assert answer.status_code == 413


@pytest.mark.parametrize("version", ["whole", "public"])
def test_the_package_is_handed_out(site: Site, here: Made, version: str) -> None:
    """Both versions come as a zip with the evidence, its manifest and its documents."""
    filled(here)
    answer = site.client().get(f"/grunnlag/5020/fil/last-ned?utgave={version}&dato=2026-03-01")

    assert answer.status_code == 200
    assert "attachment" in answer.headers["Content-Disposition"]
    with zipfile.ZipFile(io.BytesIO(answer.data)) as archive:
        names = archive.namelist()
    assert {"evidence.yaml", "manifest.json"} < set(names)
    assert sum(name.startswith("documents/") for name in names) == 2


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/grunnlag/5020/fil/last-ned?utgave=x", 404),
        ("/grunnlag/5020/fil/last-ned?dato=2026-02-30", 422),
        ("/grunnlag/5020/fil/last-ned?dato=%3Cb%3E", 422),
        ("/grunnlag/t1/fil", 404),
        ("/grunnlag/t1/hent", 404),
        ("/grunnlag/9999/fil/last-ned", 404),
    ],
)
def test_what_is_not_there_is_not_handed_out(site: Site, here: Made, address: str, status: int) -> None:
    """A version, a day or a holder that does not exist is refused."""
    here.centre()
    assert site.client().get(address).status_code == status


def test_the_command_line_takes_out_and_in(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file is taken in, taken out as a folder and as a zip, and taken in again elsewhere, in each language."""
    (tmp_path / "osen.yaml").write_bytes(OSEN)

    def ask(data: str, *arguments: str) -> tuple[int, str]:
        monkeypatch.setenv("TILSYNSKLAR_DATA", str(tmp_path / data))
        code = run(["evidence", *arguments])
        printed = capsys.readouterr()
        assert "Traceback" not in printed.out + printed.err
        return code, printed.out + printed.err

    assert ask("a", "import", str(tmp_path / "osen.yaml"), "--look")[0] == 0
    assert ask("a", "import", str(tmp_path / "osen.yaml"))[0] == 0
    for number, (target, *more) in enumerate((("folder",), ("x.zip",), ("public.zip", "--public"))):
        language = LANGUAGES[number]
        told = ("5020", str(tmp_path / target), "--on", "2020-06-22", "--lang", language, *more)
        code, out = ask("a", "export", *told)
        assert (code, "15" in out) == (0, True)
        assert ask("a", "export", *told)[0] == 2  # nothing is overwritten
    for source in ("folder", "x.zip"):
        assert ask(f"b-{source}", "import", str(tmp_path / source))[0] == 0
    code, out = ask("b-folder", "import", str(tmp_path / "x.zip"))
    assert (code, say("cli.exchange.imported", "nb", n=0, documents=0) in out) == (0, True)
    assert ask("a", "export", "9999", str(tmp_path / "y"))[0] == 2
    assert ask("a", "export", "5020", str(tmp_path / "y"), "--on", "i går")[0] == 2
    assert ask("a", "import", str(tmp_path / "finnes-ikke"))[0] == 2
