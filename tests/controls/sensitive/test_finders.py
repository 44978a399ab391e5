"""Phone and account numbers, e-mail and street addresses are found as people write them, and little else is."""

from __future__ import annotations

import time

import pytest

from controls.extraction.building import Builder
from controls.extraction.plain import read_text
from controls.extraction.reading import Beside
from controls.sensitive.accounts import is_account_number
from controls.sensitive.found import Found, Kind, Spot
from controls.sensitive.looking import look_through, spans
from models.documents import Page, PageKind, Paragraph, Text
from tests.documents_made import LETTER, NUMBER, identity_number


def account(start: str = "8601111794") -> str:
    """An account number: ten digits and the control digit that makes it one."""
    return next(f"{start}{last}" for last in range(10) if is_account_number(f"{start}{last}"))


ACCOUNT = account()
GROUPED = f"{ACCOUNT[:4]}.{ACCOUNT[4:6]}.{ACCOUNT[6:]}"


def marked(text: str) -> list[tuple[str, str]]:
    """What is found in a text: kind, and the words of it."""
    return [(item.kind.value, text[item.start : item.end]) for item in spans(text)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Tlf. 73501000", "73501000"),
        ("tlf.91234567", "91234567"),
        ("Telefon: 73 50 10 00", "73 50 10 00"),
        ("Ring leder på 912 34 567.", "912 34 567"),
        ("Kontakt leder, 91 23 45 67", "91 23 45 67"),
        ("mobil 91.23.45.67", "91.23.45.67"),
        ("+47 91234567", "+47 91234567"),
        ("+4773501000", "+4773501000"),
        ("(+47) 73 50 10 00", "(+47) 73 50 10 00"),
        ("0047 912 34 567", "0047 912 34 567"),
        ("Sentralbord 73\u00a050\u00a010\u00a000", "73\u00a050\u00a010\u00a000"),
        ("nås på +46 70 123 45 67 i Sverige", "+46 70 123 45 67"),
        ("tlf.\u200b 9123\u200b4567", "9123\u200b4567"),
        ("Vakt\t41 23 45 67\tnatt", "41 23 45 67"),
    ],
)
def test_phone_numbers_are_found(text: str, number: str) -> None:
    """Eight digits in their usual groups or with a word for phone, and numbers with a country code, are found."""
    assert marked(text) == [("phone", number)]


@pytest.mark.parametrize(
    "text",
    [
        "Organisasjonsnummer 938 651 892", "org.nr. 938651892", "Saksnr. 20/12345678", "Sak 20201234",
        "Ref. 91234567",
        "Beløp 41 234 567 kroner", "41234567 kr", "1 200 000 – 12 345 678", "Vekst på +1 200 000", "22.06.2020",
        "2020-06-22", "20200622", "2018 2019 2020 2021", "Menn 12 15 20 22", "År 2019 42 31 28 40 17 25 30 28 12",
        "krisesentertilbodet § 2, LOV-2009-06-19-44", "nr. 44", "Postboks 8112 Dep, 0032 Oslo", "116 006", "ring 113",
        "ISBN 978-82-450-1234-5", "Kommunenummer 5020", "kl. 08.00-15.30", "12345678901234", "7770 Flatanger 12 34",
        "48 senger, 12 rom, 30 ansatte, 20 plasser", "Artikkel 91234567", "konto 41234567", "938651892MVA",
        "000_49163067d7d4", "x41234567 tlf",
        *LETTER,
    ],
)  # fmt: skip
def test_other_numbers_are_no_phone_numbers(text: str) -> None:
    """Organisation and case numbers, amounts, years, dates, table figures and public short numbers are not found."""
    assert marked(text) == []


def test_a_number_by_itself_needs_words_around() -> None:
    """A fixed line without any word for phone counts only where something near speaks of phones."""
    assert spans("Verdal 74 04 82 00") == ()
    assert [item.kind for item in spans("Verdal 74 04 82 00", phones=True)] == [Kind.PHONE]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"Konto {GROUPED}", GROUPED),
        (f"Betales til {GROUPED} innen fristen", GROUPED),
        (f"kontonr.: {ACCOUNT}", ACCOUNT),
        (f"Bankkonto {ACCOUNT[:4]} {ACCOUNT[4:6]} {ACCOUNT[6:]}", f"{ACCOUNT[:4]} {ACCOUNT[4:6]} {ACCOUNT[6:]}"),
        ("IBAN NO93 8601 1117 947", "NO93 8601 1117 947"),
        ("IBAN: NO9386011117947.", "NO9386011117947"),
        ("til DE89 3704 0044 0532 0130 00 i dag", "DE89 3704 0044 0532 0130 00"),
    ],
)
def test_account_numbers_are_found(text: str, number: str) -> None:
    """Account numbers in their groups, after a word for account, and as IBAN are found."""
    assert marked(text) == [("account", number)]


@pytest.mark.parametrize(
    "text",
    [f"Referanse {ACCOUNT}", "Konto 8601.11.17940", "konto 12345678901", "NO94 8601 1117 947", "LOV2009061944"],
)
def test_other_numbers_are_no_account_numbers(text: str) -> None:
    """Eleven digits that nobody calls an account, and wrong control digits, are not found."""
    assert "account" not in [kind for kind, _ in marked(text)]


def test_an_account_is_told_from_an_identity_number() -> None:
    """A number that could be both is an account by its groups or the word before it, and else an identity number."""
    both = next(
        number
        for year in range(100)
        for month in (1, 2, 3, 4, 5)
        if is_account_number(number := identity_number(month=month, year=year))
    )
    grouped = f"{both[:4]}.{both[4:6]}.{both[6:]}"

    assert marked(grouped) == [("account", grouped)]
    assert marked(f"kontonummer {both}") == [("account", both)]
    for text in (both, f"{both[:6]} {both[6:]}", f"konto og fødselsnummer {both}", f"fnr. {both}", f"født {both}"):
        assert [kind for kind, _ in marked(text)] == ["identity"]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Skriv til kari.nordmann@osen.kommune.no.", "kari.nordmann@osen.kommune.no"),
        ("<k+x@example.com>", "k+x@example.com"),
        ("a@b.no, c@d.org", "a@b.no"),
        ("K.N@eksempel-kommune.no", "K.N@eksempel-kommune.no"),
        ("kari\u200b@osen.no", "kari\u200b@osen.no"),
    ],
)
def test_email_addresses_are_found(text: str, address: str) -> None:
    """E-mail addresses of persons are found, without the signs around them."""
    assert ("email", address) in marked(text)


@pytest.mark.parametrize(
    "text",
    [
        "postmottak@osen.kommune.no",
        "post@krisesenter.example",
        "a @ b",
        "@osen",
        "x@y",
        "kari@",
        "pris @ 12.50",
        "@" * 99,
    ],
)
def test_an_office_has_no_personal_address(text: str) -> None:
    """The address of an office, and what is no address, is not found."""
    assert marked(text) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Krisesenteret ligger i Storgata 12 B.", "Storgata 12 B"),
        ("Senteret held til i Gamle Kongevegen 3", "Gamle Kongevegen 3"),
        ("Botilbodet er i Kongens gate 5a", "Kongens gate 5a"),
        ("Adresse: Øvre Bakklandet 4, Lillebakken 7", "Lillebakken 7"),
        ("Botilbudet: STORGATA 12", "STORGATA 12"),
        ("Hemmelig adresse, Nordre gt. 9", "Nordre gt. 9"),
    ],
)
def test_addresses_beside_words_for_the_shelter_are_found(text: str, address: str) -> None:
    """A street with its number that stands beside a word for the shelter is found."""
    found = marked(text)

    assert [kind for kind, _ in found] == ["address"]
    assert found[0][1].endswith(address)


@pytest.mark.parametrize(
    "text",
    [
        "Rådhuset, Storgata 12, 7740 Steinsland", "Krisesenteret, postboks 12",
        "Krisesenteret har veiledning 3 dager",
        "Krisesenteret følger forskriften kapittel 2 og veilederen side 14", "Botilbudet har plass 24 timer",
        "krisesenterlova § 2 a", "Botilbudet: på vei 2020", "Botilbudet fikk gaten 5 prosent billigere",
    ],
)  # fmt: skip
def test_other_words_are_no_addresses(text: str) -> None:
    """A letterhead, a box, statutes and chapters are not found."""
    assert marked(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Brukeren bor i Storgata 12.", "Hun flyttet til Lillevegen 3 i mai", "Kvinna budde i Kongens gate 5",
        "Hjemmeadresse til barnet: Storgata 12", f"Gjelder {NUMBER}, Storgata 12",
    ],
)  # fmt: skip
def test_where_a_user_lives_is_found(text: str) -> None:
    """A street beside words for a person and for living there, or beside an identity number, is a user's address."""
    assert "user_address" in [kind for kind, _ in marked(text)]
    assert not Kind.USER_ADDRESS.may_be_kept


def test_words_in_the_paragraph_beside_count() -> None:
    """The word for the shelter may stand in the paragraph before or after, and no further off."""

    def found(*paragraphs: str) -> list[int]:
        told = tuple(Paragraph(number=number, text=text) for number, text in enumerate(paragraphs, 1))
        text = Text(extractor="txt-1", pages=(Page(number=1, paragraphs=told),))
        return [item.paragraph for item in look_through(text)]

    assert found("Krisesenteret", "Storgata 12") == [2]
    assert found("Storgata 12", "Krisesenteret") == [1]
    assert found("Storgata 12", "Noe annet", "Krisesenteret") == []


def test_places_are_those_of_the_text() -> None:
    """Page, paragraph and signs are told so that the passage is the one that was found, also behind hidden signs."""
    text = f"x\u200b\u00ad {NUMBER[:6]}\u00a0{NUMBER[6:]} y"
    pages = (
        Page(number=1, kind=PageKind.PAGE, paragraphs=(Paragraph(number=1, text="a"),)),
        Page(
            number=2, kind=PageKind.PAGE, paragraphs=(Paragraph(number=1, text="b"), Paragraph(number=2, text=text))
        ),
    )
    (found,) = look_through(Text(extractor="x", pages=pages))

    assert (found.kind, found.spot, found.page, found.paragraph) == (Kind.IDENTITY, Spot.PAGE, 2, 2)
    assert text[found.start : found.end] == f"{NUMBER[:6]}\u00a0{NUMBER[6:]}"


def test_a_number_is_not_put_together_of_two_cells() -> None:
    """Figures in cells beside each other are no number, and a number in a cell of its own is one."""
    rows = ((NUMBER[:6], NUMBER[6:], "912", "34 567"), ("a", NUMBER, "b", "c"))
    page = Page(number=1, kind=PageKind.SHEET, paragraphs=(Paragraph(number=1, rows=rows, cells="A1"),))
    found = look_through(Text(extractor="x", pages=(page,)))

    assert [(item.kind, item.spot) for item in found] == [(Kind.IDENTITY, Spot.SHEET)]


def test_what_does_not_show_is_looked_through_more_strictly() -> None:
    """In hidden text only what is said to be a phone number is one; where programs write, only identity numbers."""
    nothing = Text(extractor="x")

    def kinds(place: str, text: str) -> list[Found]:
        return list(look_through(nothing, [Beside(place, 0, text)]))

    assert kinds("hidden", "rsid 91 23 45 67") == []
    assert kinds("hidden", "tlf 91 23 45 67") == [Found(Kind.PHONE, Spot.HIDDEN)]
    assert kinds("technical", "tlf 91 23 45 67 kari@osen.no") == []
    assert kinds("technical", NUMBER) == [Found(Kind.IDENTITY, Spot.HIDDEN)]
    assert kinds("header", "Kari <kari@osen.no>") == [Found(Kind.EMAIL, Spot.HEADER)]
    assert kinds("attachment", "912 34 567") == [Found(Kind.PHONE, Spot.ATTACHMENT)]


def test_of_two_that_overlap_the_graver_counts() -> None:
    """What could be two things at once is told once, as the graver."""
    assert [kind for kind, _ in marked(f"tlf {NUMBER}@osen.no")] == ["identity"]


@pytest.mark.parametrize(
    "unit",
    ["1", "12 ", "a@", "91 23 45 67 ", "01", "0101", "gata 1 ", "A ", "\u00a0", "+47", "NO93 8601 ", ".", "1 2"],
)
def test_looking_takes_no_longer_for_hostile_text(unit: str) -> None:
    """Text made to keep the finders busy is looked through in time that grows with its length, not faster."""
    builder = Builder()
    read_text("krisesenter tlf " + unit * (300_000 // len(unit)), builder)
    text = Text.model_validate({"extractor": "txt-1", "pages": builder.pages})
    started = time.monotonic()
    look_through(text)

    assert time.monotonic() - started < 10
