"""A small law with one duty of each kind, and evidence that gives every outcome there is.

Every text says its language and what it is, so that a page in the wrong language is seen.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from models.statute import Statute

NOBODYS = "<script>alert('x')</script> & «Osen»"


def texts(name: str) -> dict[str, str]:
    """A text in the three languages: `nb-name`, `nn-name`, `en-name`."""
    return {language: f"{language}-{name}" for language in ("nb", "nn", "en")}


def fact(name: str, kind: str = "yes_no", **more: object) -> dict[str, Any]:
    """A fact of the vocabulary."""
    named = {"title": texts(f"fact-{name}"), "definition": texts(f"meaning-{name}")}
    return {"id": f"test.{name}", "type": kind, **named, "source": "egen definisjon", **more}


def criterion(name: str, **more: object) -> dict[str, Any]:
    """A criterion on the fact of the same name."""
    return {
        "id": name,
        "ask": texts(f"ask-{name}"),
        "examine": ["document", "interview"],
        "fact": f"test.{name}",
        "fresh": {"months": 24, "from": "document"},
        **more,
    }


def shows(name: str, **more: object) -> dict[str, Any]:
    """A criterion that decides: yes, shown by a document."""
    needs = {"mode": "arranged", "shown_by": "document"}
    return criterion(name, **{"yes": {"is": True}, "needs": needs, **more})


def version(**more: object) -> dict[str, Any]:
    """One wording, in force since 2010; a duty has the text of an order, a recommendation has none."""
    order = {} if more.get("strength") in ("bør", "kan") else {"order": texts("order")}
    return {
        **order,
        "in_force": {"from": "2010-01-01"},
        "citation": {"section": "2", "ledd": 1},
        "source": {"act": "LOV-1", "url": "https://lovdata.no/1", "certainty": "confirmed"},
        "strength": "skal",
        "summary": texts("summary"),
        **more,
    }


def obligation(name: str, *versions: dict[str, Any]) -> dict[str, Any]:
    """A duty of the municipality."""
    return {
        "id": name,
        "title": texts(name),
        "bearer": "municipality",
        "protects": ["all"],
        "versions": list(versions),
    }


INFERRED = {
    "act": "LOV-2",
    "url": "https://lovdata.no/2",
    "certainty": "inferred",
    "note": texts("note-inferred"),
}
OBLIGATIONS = [
    obligation(
        "KRL-2-1",
        version(
            in_force={"from": "2010-01-01", "to": "2017-12-31"},
            criteria=[shows("met", interpretation="T-CHOSEN")],
        ),
        version(
            in_force={"from": "2018-01-01"}, citation={"section": "2", "ledd": 2},
            criteria=[shows("met", interpretation="T-CHOSEN")], order=texts("order-met"),
        ),
    ),
    obligation(
        "KRL-2-2",
        version(
            criteria=[
                shows("open"),
                criterion("broken", role="breaks", when={"is": True}),
                criterion("raised", role="raises", when={"is": True}),
            ],
            order=texts("order-broken"),
        ),
    ),
    obligation(
        "KRL-2-3",
        version(
            criteria=[
                shows("open"),
                shows("amount", yes={"at_least": 2}, groups=["unspecified", "men"]),
                shows(
                    "choice", yes={"one_of": ["one", "two"]}, judge={"is": "three"}, about="municipality",
                    fresh={"months": 1, "from": "period"},
                ),
            ],
            met_when={"any": ["open", {"all": ["amount", "choice"]}]},
        ),
    ),
    obligation(
        "KRL-2-4",
        version(
            applies_when=shows("applies", role="condition"),
            criteria=[shows("met")],
        ),
    ),
    obligation(
        "KRL-2-5",
        version(
            decided_by="judgement", source=INFERRED, factors=[texts("factor-1"), texts("factor-2")],
            criteria=[shows("weighed", role="weighs")], strength="så langt råd er",
        ),
    ),
    obligation("KRL-2-6", version(strength="bør", criteria=[shows("met")])),
    obligation("KRL-2-7", version(strength="bør", criteria=[shows("denied")])),
    obligation("KRL-2-8", version(strength="kan")),
    obligation(
        "KRL-2-9",
        version(
            criteria=[
                shows(
                    "day", yes={"within_months": 12}, no={"years_missed": 1}, unclear=texts("unclear"),
                    needs={"mode": "done", "shown_by": "document"},
                ),
            ]
        ),
    ),
]  # fmt: skip
ENDED = obligation(
    "KRL-8-1",
    version(
        in_force={"from": "2010-01-01", "to": "2020-12-31"}, citation={"section": "8"},
        criteria=[shows("open", interpretation="T-OPEN")], taken_over_by="KOML-25-1",
    ),
)  # fmt: skip
LATER = obligation(
    "KOML-25-1-1",
    version(in_force={"from": "2021-01-01"}, citation={"section": "25-1"}, criteria=[shows("open")]),
)
CHOICES = [{"word": word, "title": texts(f"choice-{word}")} for word in ("one", "two", "three", "four")]
FACTS = [
    *(
        fact(name)
        for name in ("met", "open", "broken", "raised", "applies", "weighed", "denied")
    ),
    fact("amount", "number", unit=texts("unit"), minimum=0, maximum=9000),
    fact("choice", "choice", choices=CHOICES),
    fact("day", "date"),
]  # fmt: skip


def question(name: str, state: str, obligations: list[str], **more: object) -> dict[str, Any]:
    """A question of law with two sources."""
    return {
        "id": name,
        "question": texts(f"question-{name}"),
        "state": state,
        "answer": texts(f"answer-{name}"),
        "sources": [
            {
                "rank": "statute", "where": "LOV-1 § 2", "says": texts(f"says-{name}"), "certainty": "confirmed",
                "url": "https://lovdata.no/1",
            },
            {"rank": "reasoning", "where": "egne tanker", "says": texts("thought"), "certainty": "inferred"},
        ],
        "obligations": obligations,
        **more,
    }  # fmt: skip


QUESTIONS = [
    question("T-OPEN", "open", ["KRL-8-1"]),
    # one whose obligation has no criterion that names it
    question("T-CHOSEN", "chosen", ["KRL-2-1", "KRL-2-5"], chosen_by="fagjurist i kommunen", chosen_on="2025-02-01"),
]


def place(ledd: int, **more: object) -> dict[str, Any]:
    """A place in a statute that gives no duty, unless it is told of one."""
    reason = {} if "obligations" in more else {"no_duty": texts(f"no-duty-{ledd}")}
    return {"ledd": ledd, "text": f"Ordlyden i ledd {ledd}.", **reason, **more}


def wording(first: str, ledd: list[dict[str, Any]], places: list[dict[str, Any]], **more: object) -> dict[str, Any]:
    """One wording of a section."""
    source = {"act": "LOV-1", "url": "https://lovdata.no/1", "certainty": "confirmed"}
    return {"in_force": {"from": first, **more}, "source": source, "ledd": ledd, "places": places}


def statutes() -> tuple[Statute, ...]:
    """The map of the small law: § 2 in two wordings, and § 8, which was repealed."""
    whole = {
        "law": "krl",
        "in_force": {"from": "2010-01-01"},
        "contents": ["2", "8"],
        "sections": [
            {
                "section": "2",
                "title": texts("section-2"),
                "versions": [
                    wording("2010-01-01", [{}], [place(1, obligations=["KRL-2-1"])], to="2017-12-31"),
                    wording(
                        "2018-01-01",
                        [{}, {"letters": [2]}],
                        [
                            place(1),
                            place(2, obligations=["KRL-2-1", "KRL-2-2"]),
                            place(2, letter="a", punktum=1),
                            place(2, letter="a", punktum=2),
                        ],
                    ),
                ],
            },
            {
                "section": "8",
                "title": texts("section-8"),
                "repealed_by": "LOV-9",
                "versions": [wording("2010-01-01", [{}], [place(1, obligations=["KRL-8-1"])], to="2020-12-31")],
            },
        ],
    }
    return (Statute.model_validate_json(json.dumps(whole)),)


def law(name: str, *provisions: str) -> dict[str, Any]:
    """A law with its provisions."""
    return {
        "id": name,
        "name": texts(f"law-{name}"),
        "number": f"LOV-{name}",
        "url": f"https://lovdata.no/{name}",
        "provisions": list(provisions),
    }


def provision(law_id: str, name: str, obligations: Iterable[dict[str, Any]], **more: object) -> dict[str, Any]:
    """A provision with its duties."""
    return {
        "law": law_id,
        "provision": name,
        "title": texts(f"title-{name}"),
        "obligations": list(obligations),
        **more,
    }


def pack_files() -> dict[str, bytes]:
    """The small law as the files of a pack (JSON is YAML too)."""
    files = {
        "law/laws.yaml": {
            "checked_to": "2025-10-27",
            "laws": [law("krl", "KRL-2", "KRL-8"), law("koml", "KOML-25-1")],
        },
        "law/krl/2.yaml": provision("krl", "KRL-2", OBLIGATIONS, tilsyn={"from": "2010-01-01"}),
        "law/krl/8.yaml": provision("krl", "KRL-8", [ENDED], tilsyn={"from": "2010-01-01", "to": "2020-12-31"}),
        "law/koml/25-1.yaml": provision("koml", "KOML-25-1", [LATER]),
        "interpretations/test.yaml": {"interpretations": QUESTIONS},
        "vocabulary/test.yaml": {"theme": texts("theme"), "facts": FACTS},
    }
    return {name: json.dumps(content).encode() for name, content in files.items()}


def said(name: str, value: object = True, **more: object) -> dict[str, Any]:
    """A statement of the municipality, arranged and shown by a document, a month before the date."""
    return {
        "id": f"s-{name}",
        "fact": f"test.{name}",
        "value": value,
        "about": "municipality",
        "said_by": "municipality",
        "group": "unspecified",
        "mode": "arranged",
        "shown_by": "document",
        "certainty": "certain",
        "from": "2020-05-01",
        "source": {"document": "letter", "locator": "avsnitt 3", "quote": f"quote-{name} {NOBODYS}"},
        **more,
    }


def statements() -> Iterator[dict[str, Any]]:
    """Statements that make every outcome, and every way a statement can look on a page."""
    yield said("met")
    yield said("broken", note=f"note-broken {NOBODYS}")
    yield said("applies", value=False)
    yield said("denied", value=False)
    yield said("weighed")
    yield said("amount", value=1234, about="centre", said_by="provider", group="men", to="2020-12-31")
    yield said("amount", value=5, id="s-plan", mode="planned", certainty="uncertain")
    yield said("choice", value="two", **{"from": "2019-01-01"})
    yield said(
        "choice", value="one", id="s-press", said_by="third_party", shown_by="assertion", **{"from": "2020-06-01"}
    )
    yield said("day", value="2018-11-30", mode="done")


def evidence(on: str = "2020-06-22", **more: object) -> bytes:
    """An evidence file for Osen in which every outcome occurs, as JSON."""
    judged = {"group": "all", "on": "2020-06-01", "by": f"leder {NOBODYS}", "outcome": "met"}
    return json.dumps(
        {
            "format": "tilsynsklar-evidence/1",
            "on": on,
            "subject": {"municipality": "5020", "name": f"Osen {NOBODYS}"},
            "providers": [{"id": "centre", "name": f"Senter {NOBODYS}", "model": "iks"}],
            "documents": [
                {"id": "letter", "title": f"Brev {NOBODYS}", "date": "2020-05", "url": "https://example.no/brev"},
                {"id": "year", "title": "Årsmelding", "date": "2020"},
            ],
            "requests": [
                {
                    "id": "r1", "what": f"Avtalen {NOBODYS}", "asked": "2020-05-01", "due": "2020-06-01",
                    "produced": False, "obligations": ["KRL-2-3"],
                }
            ],
            "statements": list(statements()),
            "judgements": [
                {
                    "obligation": "KRL-2-5", "kind": "judgement", "reason": f"fordi {NOBODYS}",
                    "valid_to": "2021-06-01", **judged,
                },
                {
                    "obligation": "KRL-2-1", "kind": "judgement", **judged,
                    "source": {"document": "year", "quote": "quote-judgement"},
                },
            ],
            **more,
        }
    ).encode()  # fmt: skip
