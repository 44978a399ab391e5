"""Which pages are walked: for every route that a reader can open, addresses that show it in its different states."""

from __future__ import annotations

from typing import NamedTuple

from tests.real_site import example_number

#: routes that are no pages, and why
NOT_PAGES = {
    "static": "style sheets, scripts and fonts: the pages that use them are walked",
    "upload.example": "a file to keep: the upload's own test fetches it",
    "documents.file": "the document as it came in: tests/webapp/test_documents.py reads it",
    "operations.healthz": "read by machines",
    "operations.readyz": "read by machines",
    "operations.figures": "read by machines",
}

_BROKEN = example_number("nordmore-2013")
_CONCLUSION = example_number("kristiansund-2018")
_MET = example_number("stavanger-2016")
_OPEN = example_number("osen-2020")

#: for each route, the addresses that are walked
SAMPLES: dict[str, tuple[str, ...]] = {
    "home.home": ("/", "/?etter=1"),
    "evaluations.evaluation": (f"/vurdering/{_BROKEN}", f"/vurdering/{_MET}"),
    "evaluations.finding": (
        f"/vurdering/{_BROKEN}/KRL-2-2a-1",
        f"/vurdering/{_CONCLUSION}/KRL-2-M",
        f"/vurdering/{_OPEN}/KRL-2-4",
    ),
    "changes.changes": (
        f"/vurdering/{_BROKEN}/endring",
        f"/vurdering/{_BROKEN}/endring?dato=2025-01-01",
    ),
    "todo.missing": (f"/vurdering/{_OPEN}/mangler", f"/vurdering/{_MET}/mangler"),
    "search.search": ("/sok", "/sok?q=menn", "/sok?q=xyzxyz"),
    "comparison.choose": (f"/vurdering/{_CONCLUSION}/mot",),
    "comparison.comparison": (f"/vurdering/{_BROKEN}/mot/{_CONCLUSION}",),
    "comparison.obligation": (f"/vurdering/{_BROKEN}/mot/{_CONCLUSION}/KRL-2-2a-1",),
    "documents.documents": ("/dokument", "/dokument?kommune=0301"),
    "documents.document": ("/dokument/1", "/dokument/2?utdrag=s1-a1"),
    "upload.form": ("/vurdering/ny", f"/vurdering/ny?fra={_BROKEN}"),
    "law.laws": ("/lov",),
    "law.obligation": ("/lov/KRL-2-2a-1", "/lov/KRL-2-6", "/lov/KOML-25-1-1"),
    "lawbook.calendar": ("/lov/kalender",),
    "lawbook.coverage": ("/lov/dekning",),
    "lawbook.questions": ("/lov/sporsmal",),
    "lawbook.question": ("/lov/sporsmal/T-VURDERE",),
    "about.accessibility": ("/tilgjengelighet",),
    "lawbook.statute": ("/lov/kart/krl", "/lov/kart/ffs"),
}


class ErrorPage(NamedTuple):
    """An address that cannot be answered, and the status it is answered with."""

    address: str
    status: int


#: pages that say what is wrong
ERRORS = (
    ErrorPage("/finnes-ikke", 404),
    ErrorPage(f"/vurdering/{_BROKEN}/endring?dato=i-gar", 422),
)


def addresses() -> list[str]:
    """Every address that is walked, the pages that say what is wrong last."""
    return [address for found in SAMPLES.values() for address in found] + [error.address for error in ERRORS]
