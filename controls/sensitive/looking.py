"""Everything that must not be kept as it stands, found in what was read of a document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from controls.extraction.reading import Beside
from controls.sensitive.accounts import account_numbers
from controls.sensitive.addresses import speaks_of_shelter, street_addresses
from controls.sensitive.characters import Plain
from controls.sensitive.emails import email_addresses
from controls.sensitive.found import Found, Kind, Span, Spot
from controls.sensitive.identity import identity_numbers
from controls.sensitive.phones import phone_numbers, speaks_of_phones
from models.documents import Page, PageKind, Text

_ORDER = tuple(Kind)
#: text beside the document's own that no person wrote: only identity numbers are looked for
_MADE = frozenset({"technical", "sheet"})
_SPOTS = {"attachment": Spot.ATTACHMENT, "sheet": Spot.SHEET, "header": Spot.HEADER}


def spans(text: str, *, phones: bool = False, shelter: bool = False, strict: bool = False) -> tuple[Span, ...]:
    """What stands in a text, in its order; of two that overlap the graver one.

    `phones`, `shelter`: whether what stands near speaks of them. `strict`: see `phones.phone_numbers`; addresses of
    streets are then not looked for.
    """
    told = Plain(text)
    plain = told.text
    if not any(sign.isdigit() or sign == "@" for sign in plain):
        return ()
    found = [Span(Kind.IDENTITY, *span) for span in identity_numbers(plain)]
    person = bool(found)
    found += [Span(Kind.ACCOUNT, *span) for span in account_numbers(plain)]
    found += [Span(Kind.PHONE, *span) for span in phone_numbers(plain, around=phones, strict=strict)]
    found += [Span(Kind.EMAIL, *span) for span in email_addresses(plain)]
    if not strict:
        found += street_addresses(plain, shelter=shelter or speaks_of_shelter(plain), person=person)
    return tuple(Span(item.kind, *told.span(item.start, item.end)) for item in _apart(found))


def _apart(found: Iterable[Span]) -> list[Span]:
    """The spans in their order, without those that a graver or longer one covers in part."""
    kept: list[Span] = []
    end = -1
    for item in sorted(found, key=lambda item: (item.start, _ORDER.index(item.kind), -item.end)):
        if item.start >= end:
            kept.append(item)
            end = item.end
        elif _ORDER.index(item.kind) < _ORDER.index(kept[-1].kind):
            # the longer stretch, under the graver name
            kept[-1] = Span(item.kind, kept[-1].start, max(end, item.end))
            end = kept[-1].end
    return kept


def _on_page(page: Page) -> Iterator[Found]:
    spot = Spot.SHEET if page.kind is PageKind.SHEET else Spot.PAGE
    plain = ["", *(item.plain for item in page.paragraphs), ""]
    phones, shelter = [speaks_of_phones(item) for item in plain], [speaks_of_shelter(item) for item in plain]
    for place, paragraph in enumerate(page.paragraphs, 1):
        near = slice(place - 1, place + 2)
        for item in spans(plain[place], phones=any(phones[near]), shelter=any(shelter[near])):
            yield Found(item.kind, spot, page.number, paragraph.number, item.start, item.end)


def _beside(beside: Iterable[Beside]) -> Iterator[Found]:
    seen: set[Found] = set()
    for place, number, text in beside:
        kinds = {item.kind for item in spans(text, strict=place != "attachment")}
        for kind in sorted(kinds & {Kind.IDENTITY} if place in _MADE else kinds, key=_ORDER.index):
            found = Found(kind, _SPOTS.get(place, Spot.HIDDEN), number, 1 if place == "sheet" else 0)
            if found not in seen:
                seen.add(found)
                yield found


def look_through(text: Text, beside: Iterable[Beside] = ()) -> tuple[Found, ...]:
    """What stands in a document, in the order of its pages, and then what does not show in its text.

    Of each hidden place each kind is told once, without where in it.
    """
    shown = [item for page in text.pages for item in _on_page(page)]
    return (*shown, *_beside(beside))
