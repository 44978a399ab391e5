"""Files of every kind that documents come in, made here: sound ones, and hostile ones."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from email.message import EmailMessage

import docx
import openpyxl
from pypdf import PdfReader, PdfWriter

#: letters that readers like to get wrong
LETTERS = "Ærlig talt: på Ørsta bles det, sa Åse – «så langt råd er» é ü"
#: three paragraphs of a letter
LETTER = (
    "Svar på kartlegging av krisesentertilbudet.",
    "Kommunen har døgnåpent tilbud hele året, og det er gratis for brukerne.",
    "Avtalen med senteret ble sist endret i 2019.",
)


def control_digits(nine: str) -> str | None:
    """The two control digits after nine digits; None when there are none."""
    digits = [int(sign) for sign in nine]
    for weights in ((3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)):
        control = 11 - sum(a * b for a, b in zip(digits, weights, strict=True)) % 11
        if control == 10:
            return None
        digits.append(control % 11)
    return "".join(map(str, digits[9:]))


def identity_number(day: int = 1, month: int = 1, year: int = 80) -> str:
    """A number that could be one, put together here from a date; 80 on the month is for testing."""
    for individual in range(300, 500):
        nine = f"{day:02}{month:02}{year:02}{individual:03}"
        if (control := control_digits(nine)) is not None:
            return nine + control
    raise AssertionError("no number for this date")


#: made up, with 80 added to the month
NUMBER = identity_number(month=81)


def zipped(entries: Mapping[str, bytes | str], level: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip with these entries."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", level) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)
    return file.getvalue()


def pdf(pages: Iterable[Sequence[str]], fields: Sequence[str] = ()) -> bytes:
    """A PDF with a page for each list of lines; one with no lines holds no text, as a scanned one.

    `fields`: values of form fields on the first page.
    """
    told = [list(page) for page in pages]
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b""]
    objects[2] = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    kids = []
    for number, lines in enumerate(told):
        drawn = [b"BT /F1 12 Tf 14 TL 50 780 Td"]
        for line in lines:
            escaped = line.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
            drawn.append(b"(" + escaped + b") Tj T*")
        stream = zlib.compress(b"\n".join([*drawn, b"ET"]) if lines else b"0 0 m")
        objects.append(
            b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(stream), stream)
        )  # fmt: skip
        annotations = b""
        if fields and number == 0:
            notes = [
                b"<< /Type /Annot /Subtype /Widget /FT /Tx /T (f) /Rect [0 0 9 9] /V (%s) >>" % value.encode("cp1252")
                for value in fields
            ]
            annotations = b" /Annots [" + b" ".join(notes) + b"]"
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >>%s >>" % (len(objects), annotations)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    return pdf_of(objects)


def pdf_of(objects: Sequence[bytes]) -> bytes:
    """A PDF of these objects; the first one is the catalogue."""
    content = b"%PDF-1.7\n"
    places = []
    for number, item in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    start = len(content)
    content += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    content += b"".join(b"%010d 00000 n \n" % place for place in places)
    return content + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)


def locked_pdf(password: str = "hemmelig") -> bytes:  # noqa: S107 - of a file that is made here
    """A PDF that needs a password; with an empty one, it is locked and still opens."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([LETTER]))))
    writer.encrypt(password, owner_password="eier", algorithm="RC4-128")  # noqa: S106 - as above
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def docx_file(paragraphs: Iterable[str], table: Sequence[Sequence[str]] = (), header: str = "Osen kommune") -> bytes:
    """A DOCX by another writer, with paragraphs, a table if there is one, and a header."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if table:
        grid = document.add_table(len(table), len(table[0]))
        for row, cells in zip(grid.rows, table, strict=True):
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
    document.sections[0].header.paragraphs[0].text = header
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def xlsx_file(sheets: Mapping[str, Sequence[Sequence[object]]], hidden: Iterable[str] = ()) -> bytes:
    """An XLSX with these sheets."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
        if title in hidden:
            sheet.sheet_state = "hidden"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


_ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)


def odt_file(body: str) -> bytes:
    """An ODT whose text is this XML."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_ODF}>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def docx_of(document: str, more: Mapping[str, bytes | str] | None = None) -> bytes:
    """A DOCX whose main part is this text, whatever it is."""
    types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    return zipped({"[Content_Types].xml": types, "word/document.xml": document, **(more or {})})


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word_xml(text: str) -> str:
    """The main part of a DOCX with one paragraph."""
    return f"<w:document {W}><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>"


def eml_file(text: str, attached: Mapping[str, bytes] | None = None, html: str = "") -> bytes:
    """An e-mail with the files that came with it."""
    message = EmailMessage()
    message["From"], message["To"] = "post@kommune.example", "post@tilsyn.example"
    message["Date"], message["Subject"] = "Mon, 22 Jun 2020 10:00:00 +0200", "Svar på kartlegging"
    message.set_content(text)
    if html:
        message.add_alternative(html, subtype="html")
    for name, content in (attached or {}).items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return bytes(message)


PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    b"\x00\x00\x00\nIDATx\x9cc\x00\x01\x00\x00\x05\x00\x01\r\n-\xb4\x00\x00\x00\x00IEND\xaeB`\x82"
)


def entity_bomb() -> str:
    """XML that would grow to billions of letters."""
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    return f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">{entities}]>{word_xml("&l11;")}'


def sound() -> dict[str, bytes]:
    """A sound file of each kind by its name."""
    table = [["År", "Brukere"], ["2019", "12"], ["2020", "15"]]
    html = f"<!doctype html><title>x</title><p>{LETTER[0]}<p>{LETTERS}<table><tr><td>År<td>2020</table>"
    return {
        "brev.pdf": pdf([[*LETTER, LETTERS.replace("é ü", "")], []]),
        "brev.docx": docx_file([*LETTER, LETTERS], table),
        "tall.xlsx": xlsx_file({"Tall": table, "Skjult": [[LETTERS]]}, ["Skjult"]),
        "brev.odt": odt_file(f"<text:p>{LETTER[0]}</text:p><text:p>{LETTERS}</text:p>"),
        "tall.csv": ("\n".join(";".join(row) for row in table) + f"\n{LETTERS};1").encode(),
        "brev.txt": "\n\n".join((*LETTER, LETTERS)).encode(),
        "side.html": html.encode(),
        "post.eml": eml_file("\n\n".join((*LETTER, LETTERS)), {"vedlegg.txt": LETTERS.encode()}),
        "bilde.png": PNG,
    }


def hostile() -> dict[str, bytes]:
    """Files that would do harm, or come in the wrong shape, by their name."""
    whole = sound()
    deep = "<w:p>" + "<w:sdt>" * 3_000 + "</w:sdt>" * 3_000 + "</w:p>"
    loop = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>",
    ]
    deep_pdf = [b"<< /Type /Catalog /Pages 2 0 R >>", b"[" * 20_000 + b"]" * 20_000]
    heavy = zlib.compress(b"BT (x) Tj ET\n" * 20_000_000, 9)
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(heavy), heavy)
    heavy_pdf = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        stream,
    ]
    workbook = {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": "<workbook/>",
        **{f"xl/worksheets/sheet{number}.xml": "<worksheet/>" for number in range(10_000)},
    }
    lying = bytearray(whole["brev.docx"])
    place = lying.rfind(b"PK\x01\x02")
    lying[place + 24 : place + 28] = b"\xff\xff\xff\x7f"
    return {
        "bombe.docx": docx_of("<a>" + "x" * 300_000_000 + "</a>"),
        "entiteter.docx": docx_of(entity_bomb()),
        "ekstern.docx": docx_of(f'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>{word_xml("&e;")}'),
        "dyp.docx": docx_of(f"<w:document {W}><w:body>{deep}</w:body></w:document>"),
        "makro.docm": docx_of(word_xml("Brev med makro."), {"word/vbaProject.bin": b"\0macro"}),
        "mal.docx": docx_of(
            word_xml("Brev med mal."),
            {
                "word/_rels/settings.xml.rels": '<Relationships><Relationship Id="r" Type="x/attachedTemplate" '
                'Target="http://127.0.0.1:9/mal.dotm" TargetMode="External"/></Relationships>'
            },
        ),
        "mange.xlsx": zipped(workbook, zipfile.ZIP_STORED),
        "løgn.docx": bytes(lying),
        "sti.zip": zipped({"../../etc/passwd": b"x", "/etc/x": b"y"}),
        "dyp.pdf": pdf_of(deep_pdf),
        "ring.pdf": pdf_of(loop),
        "tung.pdf": pdf_of(heavy_pdf),
        "låst.pdf": locked_pdf(),
        "skript.pdf": pdf([LETTER]) + b"% /JavaScript /JS (app.alert(1))",
        "blanding.pdf": pdf([LETTER]) + zipped({"a.txt": b"x"}),
        "klipt.pdf": whole["brev.pdf"][:400],
        "klipt.docx": whole["brev.docx"][:-300],
        "tom.pdf": b"",
        "null.txt": b"\0" * 4096,
        "feil.pdf": whole["bilde.png"],
        "program.pdf": b"MZ\x90\0" + b"\0" * 400,
        "gammel.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        "tegning.svg": b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(1)</script></svg>",
        "side.html": b"<!doctype html><p>Synlig<script>alert('usynlig')</script><p hidden>gjemt<p onclick=x()>og mer",
        "post.eml": b"From: x\nSubject: "
        + b"=?utf-8?q?" * 500
        + b"\nContent-Type: multipart/mixed; boundary=a\n\n--a\n",
        "../../\0navn.txt": b"Et navn med sti og NUL.",
        "vid.csv": b";" * 3_000_000,
        "brev.rtf": b"{\\rtf1 hei}",
    }
