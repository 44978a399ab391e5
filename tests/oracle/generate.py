"""Hypothesis strategies: law nobody wrote, and evidence nobody gave, so that no case is left out by habit."""

from __future__ import annotations

import calendar
import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, TypeAlias

from hypothesis import strategies as st

from models.evidence import FORMAT, SUPPRESSED, Evidence
from models.law import Criterion, Version
from models.vocabulary import Fact, FactType
from models.words import Group, Mode, SaidBy, ShownBy
from rules.pack import Pack, read_pack

Data: TypeAlias = dict[str, Any]

TEXT = {"nb": "tekst", "nn": "tekst", "en": "text"}
ASK = {"nb": "Er det slik?", "nn": "Er det slik?", "en": "Is it so?"}
BOUNDARY = date(2021, 1, 1)
FIRST = date(2012, 1, 1)
LIMITS = (6, 12, 24)
GROUPS = [group.value for group in Group]
NARROW = ["women", "men", "children", "sami_users"]

FACTS: list[Data] = [
    *({"id": f"tema.ja{number}", "type": "yes_no"} for number in range(3)),
    {"id": "tema.ja3", "type": "yes_no", "part": "accommodation"},
    {"id": "dokumentasjon.lagt_frem", "type": "yes_no"},
    {"id": "tema.tall", "type": "number", "unit": TEXT, "minimum": 0, "maximum": 10},
    {"id": "tema.aapent_tall", "type": "number", "unit": TEXT, "minimum": -5},
    {"id": "tema.dato", "type": "date"},
    {"id": "tema.rapport", "type": "date"},
    {"id": "tema.valg", "type": "choice", "choices": [{"word": word, "title": TEXT} for word in
                                                      ("alltid", "ofte", "sjelden", "aldri")]},
]  # fmt: skip
_TYPE_OF = {fact["id"]: fact["type"] for fact in FACTS}
_WORDS = ["alltid", "ofte", "sjelden", "aldri"]


def months_before(day: date, months: int) -> date:
    """The same day of the month `months` earlier, or the last day of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _chance(one_in: int) -> st.SearchStrategy[bool]:
    """True about once in `one_in`; shrinks to False."""
    return st.integers(1, one_in).map(lambda drawn: drawn == one_in)


def _condition(words: Sequence[str]) -> Data:
    return {"is": words[0]} if len(words) == 1 else {"one_of": list(words)}


@st.composite
def _word_answers(draw: st.DrawFn, *, judge: bool) -> Data:
    shuffled = draw(st.permutations(_WORDS))
    first = draw(st.integers(1, 3))
    second = draw(st.integers(first, 4)) if judge else first
    yes, asked, no = shuffled[:first], shuffled[first:second], shuffled[second:]
    found: Data = {"yes": _condition(yes)}
    if asked:
        found["judge"] = _condition(asked)
    left = draw(st.integers(0, len(no) - 1)) if len(no) > 1 else 0
    if left or draw(st.booleans()):
        found |= {"no": _condition(no[left:])} if no else {}
    return found | ({"unclear": TEXT} if left else {})


@st.composite
def _bound_answers(draw: st.DrawFn, *, dates: bool) -> Data:
    low = draw(st.integers(1, 7))
    gap = draw(st.integers(0, 2))
    up, down = ("on_or_after", "on_or_before") if dates else ("at_least", "at_most")

    def operand(number: int) -> int | str:
        return str(date(2019, 1, 1) + timedelta(days=40 * number)) if dates else number

    high = low + gap + 1
    yes, no = ({up: operand(high)}, {down: operand(low)})
    if draw(st.booleans()):
        yes, no = no, yes
    if gap == 0 and (dates or draw(st.booleans())):
        return {"yes": yes}
    found: Data = {"yes": yes, "no": no}
    if gap or dates:
        found["unclear"] = TEXT
    return found


@st.composite
def _age_answers(draw: st.DrawFn) -> Data:
    months = draw(st.sampled_from((0, 6, 12, 18)))
    found: Data = {"yes": {"within_months": months}}
    if draw(st.booleans()):
        found |= {"no": {"years_missed": draw(st.integers(2 if months > 12 else 1, 3))}, "unclear": TEXT}
    return found


@st.composite
def _answers(draw: st.DrawFn, fact: str, *, judge: bool) -> Data:
    kind = _TYPE_OF[fact]
    if kind == "yes_no":
        value = draw(st.booleans())
        found: Data = {"yes": {"is": value}}
        other = draw(st.sampled_from(["", "no", "judge"] if judge else ["", "no"]))
        return found | ({other: {"is": not value}} if other else {})
    if kind == "choice":
        return draw(_word_answers(judge=judge))
    if kind == "number":
        return draw(_bound_answers(dates=False))
    return draw(_age_answers() if draw(st.booleans()) else _bound_answers(dates=True))


@st.composite
def _when(draw: st.DrawFn, fact: str) -> Data:
    kind = _TYPE_OF[fact]
    if kind == "yes_no":
        return {"is": draw(st.booleans())}
    if kind == "choice":
        return _condition(draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=3, unique=True)))
    if kind == "number":
        return {draw(st.sampled_from(["at_least", "at_most"])): draw(st.integers(1, 9))}
    day = date(2019, 1, 1) + timedelta(days=draw(st.integers(0, 700)))
    return {draw(st.sampled_from(["on_or_after", "on_or_before"])): str(day)}


@st.composite
def _criterion(draw: st.DrawFn, name: str, role: str) -> Data:
    fact = draw(st.sampled_from(list(_TYPE_OF)))
    found: Data = {
        "id": name,
        "role": role,
        "ask": ASK,
        "examine": ["document"],
        "fact": fact,
        "about": draw(st.sampled_from(["service", "service", "municipality"])),
        "fresh": {
            "months": draw(st.sampled_from(LIMITS)),
            "from": draw(st.sampled_from(["document", "period"])),
        },
    }
    if role != "breaks" and draw(_chance(8)):
        found["interpretation"] = draw(st.sampled_from(["T-OPEN", "T-CHOSEN"]))
    if role in ("breaks", "raises"):
        found["when"] = draw(_when(fact))
    else:
        found |= draw(_answers(fact, judge=role != "condition"))
        found["needs"] = {
            "mode": draw(st.sampled_from(["arranged", "arranged", "done"])),
            "shown_by": draw(st.sampled_from(["assertion", "document", "document", "record"])),
        }
    if role == "condition":
        found["groups"] = [draw(st.sampled_from(["unspecified", "unspecified", "men"]))]
    elif draw(_chance(3)):
        found["groups"] = draw(
            st.lists(st.sampled_from(["unspecified", *NARROW]), min_size=1, max_size=2, unique=True)
        )
    return found


@st.composite
def _met_when(draw: st.DrawFn, names: list[str]) -> Data:
    parts: list[Any] = list(names)
    while len(parts) > 1 and draw(st.booleans()):
        taken = draw(st.integers(1, len(parts)))
        parts = [{draw(st.sampled_from(["all", "any"])): parts[:taken]}, *parts[taken:]]
    return {draw(st.sampled_from(["all", "any"])): parts}


STRENGTHS = ("skal", "skal", "skal når", "så langt råd er", "skal vurdere", "bør", "bør", "kan", "ramme")


@st.composite
def _version(draw: st.DrawFn, start: date, strengths: Sequence[str]) -> Data:
    strength = draw(st.sampled_from(strengths))
    found: Data = {
        "in_force": {"from": str(start)},
        "citation": {"section": "1"},
        "source": {"act": "LOV", "url": "https://lovdata.no/", "certainty": "confirmed"},
        "strength": strength,
        "summary": TEXT,
        "order": TEXT,
    }
    if strength in ("kan", "ramme"):
        return found
    judged = draw(_chance(4))
    roles = ["weighs", "raises", "breaks"] if judged else ["shows", "shows", "raises", "breaks"]
    wanted = draw(st.lists(st.sampled_from(roles), min_size=0 if judged else 1, max_size=4))
    if not judged and "shows" not in wanted:
        wanted.append("shows")
    criteria = [draw(_criterion(f"k{number}_x", role)) for number, role in enumerate(wanted)]
    names = [item["id"] for item in criteria if item["role"] == "shows"]
    if judged:
        found |= {"decided_by": "judgement", "factors": [TEXT]}
    elif draw(st.booleans()):
        found["met_when"] = draw(_met_when(draw(st.permutations(names))))
    if draw(_chance(3)):
        found["applies_when"] = draw(_criterion("vilkaar", "condition"))
    return found | {"criteria": criteria}


@st.composite
def _obligation(draw: st.DrawFn, name: str, strengths: Sequence[str]) -> Data:
    first = draw(_version(FIRST, strengths))
    versions = [first]
    kind = draw(st.sampled_from(["one", "one", "changed", "moved"]))
    if kind != "one":
        start = {"from": str(BOUNDARY)}
        new = draw(_version(BOUNDARY, strengths)) if kind == "changed" else first | {"in_force": start}
        versions = [first | {"in_force": {"from": str(FIRST), "to": str(BOUNDARY - timedelta(days=1))}}, new]
    return {"id": name, "title": TEXT, "bearer": "municipality", "protects": ["all"], "versions": versions}


def _questions(obligations: list[Data]) -> list[Data]:
    """The questions of law that the criteria of the obligations rest on: one open, one answered."""
    resting: dict[str, dict[str, None]] = {}
    for obligation in obligations:
        for version in obligation["versions"]:
            asked = [*version.get("criteria", []), version.get("applies_when", {})]
            for name in (item["interpretation"] for item in asked if "interpretation" in item):
                resting.setdefault(name, {})[obligation["id"]] = None
    signed = {
        "T-OPEN": {"state": "open"},
        "T-CHOSEN": {"state": "chosen", "chosen_by": "rolle", "chosen_on": "2020-01-01"},
    }
    source = {"rank": "statute", "where": "§ 1", "says": TEXT, "certainty": "confirmed"}
    return [
        {"id": name, "question": TEXT, "answer": TEXT, "sources": [source], "obligations": list(named)} | signed[name]
        for name, named in resting.items()
    ]


def pack_from(provisions: dict[str, list[Data]], facts: list[Data] | None = None) -> Pack:
    """A checked pack of one law. `provisions`: code -> obligations as plain data."""
    laws = {
        "checked_to": "2025-10-27",
        "laws": [
            {
                "id": "tst",
                "name": TEXT,
                "number": "LOV",
                "url": "https://lovdata.no/",
                "provisions": list(provisions),
            }
        ],
    }
    words = {
        "theme": TEXT,
        "facts": [{"title": TEXT, "definition": TEXT, "source": "egen definisjon"} | fact for fact in facts or FACTS],
    }
    files = {"law/laws.yaml": laws, "vocabulary/tema.json": words}
    questions = _questions([item for obligations in provisions.values() for item in obligations])
    if questions:
        files["interpretations/tema.json"] = {"interpretations": questions}
    for code, obligations in provisions.items():
        files[f"law/tst/{code}.json"] = {
            "law": "tst", "provision": code, "title": TEXT, "obligations": obligations,
        }  # fmt: skip
    return read_pack({name: json.dumps(data).encode() for name, data in files.items()})


@st.composite
def _packs(draw: st.DrawFn, strengths: Sequence[str]) -> Pack:
    """A pack of two provisions with one or two obligations each."""
    provisions = {
        # one id begins like another, as KRL-2-1 and KRL-2-1-B do
        code: [draw(_obligation(name, strengths)) for name in (f"{code}-1", f"{code}-1-B")[: draw(st.integers(1, 2))]]
        for code in ("TST-1", "TST-2")
    }
    return pack_from(provisions)


def _dates() -> st.SearchStrategy[date]:
    """Evaluation dates: at and around the change of law, ends of months, and any day between."""
    near = st.sampled_from(
        [
            BOUNDARY - timedelta(days=1),
            BOUNDARY,
            date(2020, 2, 29),
            date(2020, 6, 22),
            date(2022, 3, 31),
            date(2023, 2, 28),
        ]
    )
    return near | st.dates(date(2017, 1, 1), date(2024, 12, 31))


def _days_before(on: date) -> st.SearchStrategy[date]:
    months = st.sampled_from([0, 0, 1, 1, 1, 2, 5, 6, 7, 11, 12, 13, 18, 23, 24, 25, 36, 48])
    shift = st.sampled_from([-1, 0, 0, 0, 1])
    return st.builds(lambda ago, days: months_before(on, ago) + timedelta(days=days), months, shift)


@st.composite
def _value(draw: st.DrawFn, fact: Fact, on: date) -> bool | int | str:
    if fact.type is FactType.YES_NO:
        return draw(st.booleans())
    if fact.type is FactType.CHOICE:
        return draw(st.sampled_from(fact.words))
    if fact.type is FactType.NUMBER:
        if draw(_chance(6)):
            return SUPPRESSED
        high = fact.maximum if fact.maximum is not None else (fact.minimum or 0) + 20
        return draw(st.integers(fact.minimum or 0, min(high, (fact.minimum or 0) + 20)))
    return str(draw(_days_before(on) | st.dates(date(2014, 1, 1), on + timedelta(days=90))))


_SOUND: Data = {
    "about": "municipality",
    "said_by": "municipality",
    "mode": "done",
    "shown_by": "record",
    "certainty": "certain",
}


@st.composite
def _statement(draw: st.DrawFn, number: int, fact: Fact, on: date, groups: Sequence[str]) -> Data:
    start = draw(_days_before(on))
    found: Data = {
        "id": f"s{number}",
        "fact": fact.id,
        "value": draw(_value(fact, on)),
        "group": draw(st.sampled_from([*groups, *groups, "all", "unspecified", *GROUPS])),
        "from": str(start),
        "source": {"document": f"d{draw(st.integers(0, 2))}"},
    }
    if draw(st.booleans()):
        found |= _SOUND | {"from": str(months_before(on, 1))}
    else:
        found |= {
            "about": draw(st.sampled_from(["municipality", "municipality", "driver", "bydel", "tidligere"])),
            "said_by": draw(st.sampled_from([*["municipality"] * 3, *(word.value for word in SaidBy)])),
            "mode": draw(st.sampled_from(["arranged", "done", *(word.value for word in Mode)])),
            "shown_by": draw(st.sampled_from(["document", *(word.value for word in ShownBy)])),
            "certainty": draw(st.sampled_from(["certain"] * 6 + ["uncertain"])),
        }
        if draw(_chance(4)):
            end = draw(st.sampled_from([on - timedelta(days=1), on, on + timedelta(days=30)]))
            found["to"] = str(max(start, end))
    if draw(_chance(5)):
        last = draw(_days_before(on))
        counts = {"drawn": 5, "of": draw(st.sampled_from([None, 12])), "found": draw(st.integers(1, 4))}
        found |= {"shown_by": "record", "sample": counts | {"from": str(last - timedelta(days=180)), "to": str(last)}}
    return found


@st.composite
def _judgement(draw: st.DrawFn, obligation: str, on: date, groups: Sequence[str]) -> Data:
    day = draw(_days_before(on))
    found: Data = {
        "obligation": obligation,
        "group": draw(st.sampled_from(["all", "unspecified", *groups])),
        "outcome": draw(st.sampled_from(["met", "met", "broken"])),
        "kind": draw(st.sampled_from(["judgement", "judgement", "authority_conclusion", "authority_notice"])),
        "by": "rolle",
        "on": str(day),
        "certainty": draw(st.sampled_from(["certain", "certain", "certain", "uncertain"])),
    }
    if draw(_chance(3)):
        found["valid_to"] = str(max(day, draw(st.sampled_from([on - timedelta(days=1), on]))))
    return found


def _good(number: int, criterion: Criterion, on: date) -> Data:
    """The statement that answers a criterion with yes, if it can be answered so."""
    if criterion.yes is None:
        return {}
    operand = criterion.yes.operand
    value = operand[0] if isinstance(operand, tuple) else str(operand) if isinstance(operand, date) else operand
    if criterion.yes.within_months is not None:
        value = str(on)
    return _SOUND | {
        "id": f"good{number}",
        "fact": criterion.fact,
        "value": value,
        "group": "all",
        "from": str(on),
        "source": {"document": "d0"},
        "to": str(on),
    }


def _criteria(version: Version) -> list[Criterion]:
    return [*version.criteria, *([version.applies_when] if version.applies_when else [])]


@st.composite
def _evidences(draw: st.DrawFn, pack: Pack, on: date, obligations: Sequence[str]) -> Evidence:
    """Evidence that bears on the given obligations as they stand on the date."""
    versions = [pack.obligations[name].version_on(on) for name in obligations]
    criteria = [criterion for version in versions if version for criterion in _criteria(version)]
    facts = [pack.facts[criterion.fact] for criterion in criteria]
    groups = [group.value for criterion in criteria for group in criterion.groups] or ["unspecified"]
    good = [_good(number, criterion, on) for number, criterion in enumerate(criteria)] if draw(_chance(3)) else []
    count = draw(st.integers(0, 3 if good else 3 * len(facts))) if facts else 0
    statements = [
        draw(_statement(number, draw(st.sampled_from(facts)), on, groups)) for number in range(min(count, 14))
    ]
    statements += [statement for statement in good if statement]
    judgements = [
        draw(_judgement(draw(st.sampled_from(obligations)), on, groups))
        for _ in range(draw(st.sampled_from([0, 0, 1, 2, 3])))
    ]
    names = [*obligations, *(pack.provision_of[name].provision for name in obligations)]
    requests = [
        {
            "id": f"r{number}", "what": "dokumenter", "asked": "2010-01-01", "produced": draw(st.booleans()),
            "due": str(draw(_days_before(on))), "obligations": draw(st.lists(st.sampled_from(names), max_size=2)),
            **({"asked_by": "municipality"} if draw(_chance(4)) else {}),
            **({"came": str(draw(st.sampled_from([on, on + timedelta(days=1)])))} if draw(_chance(4)) else {}),
        }
        for number in range(draw(st.sampled_from([0, 0, 0, 1, 2])))
    ]  # fmt: skip
    given_up = draw(_chance(3))
    for statement in statements if given_up else ():
        if draw(_chance(4)):
            statement["withdrawn"] = {"on": str(on), "by": "rådgiver", "reason": "feil"}
    reliances = [
        {"rely_on": [statements[0]["id"]], "set_aside": [statement["id"]], "by": "rådgiver", "on": str(on),
         "reason": "nyest"}
        for statement in (statements[1:] if given_up else ())
        if draw(_chance(4))
    ]  # fmt: skip
    left_out = [
        {"obligation": draw(st.sampled_from(names)), "reason": "utenfor tema"} for _ in range(draw(_chance(5)))
    ]
    documents = [
        {
            "id": f"d{number}",
            "title": "dokument",
            "date": _part(str(draw(_days_before(on))), draw(_chance(4))),
        }
        for number in range(3)
    ]
    providers = [
        {"id": "driver", "name": "Driver", "model": "iks", "from": "2010-01-01", **draw(_runs())},
        {"id": "bydel", "name": "Bydel", "model": "district", **draw(_runs())},
        {"id": "tidligere", "name": "Tidligere", "model": "own",
         "to": str(draw(st.sampled_from([on, on - timedelta(days=1)])))},
    ]  # fmt: skip
    data = {
        "format": FORMAT, "subject": {"municipality": "5020", "name": "Osen"}, "providers": providers,
        "documents": documents, "statements": statements, "judgements": judgements, "requests": requests,
        "not_examined": left_out, "reliances": reliances or None,
    }  # fmt: skip
    return Evidence.model_validate_json(json.dumps(data))


@st.composite
def _runs(draw: st.DrawFn) -> Data:
    """What a provider runs, and for whom; mostly all of it for everybody."""
    parts = draw(st.sampled_from([["all"], ["all"], ["accommodation"], ["telephone", "day_service"]]))
    groups = draw(st.sampled_from([["all"], ["all"], ["women"], ["men", "unspecified"]]))
    return {"covers": parts, "groups": groups}


def _part(day: str, whole_year: bool) -> str:
    return day[:4] if whole_year else day


class Case:
    """Evidence to be judged by a law on a date."""

    def __init__(self, pack: Pack, on: date, evidence: Evidence, obligations: tuple[str, ...]) -> None:
        """`obligations`: those the evidence bears on."""
        self.pack = pack
        self.on = on
        self.evidence = evidence
        self.obligations = obligations

    def __repr__(self) -> str:
        """The case as plain data, short enough to read."""
        versions = {name: self.pack.obligations[name].version_on(self.on) for name in self.obligations}
        law = {
            name: version.model_dump(mode="json", by_alias=True, exclude_defaults=True, exclude=_PROSE)
            for name, version in versions.items()
            if version is not None
        }
        given = self.evidence.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        return f"on {self.on}\nlaw {json.dumps(law, indent=1)}\nevidence {json.dumps(given, indent=1)}"


_PROSE: Any = {"citation": True, "source": True, "summary": True, "order": True, "factors": True,
          "criteria": {"__all__": {"ask", "examine"}}, "applies_when": {"ask", "examine"}}  # fmt: skip


@st.composite
def made_cases(draw: st.DrawFn, strengths: Sequence[str] = STRENGTHS) -> Case:
    """Evidence under a law nobody wrote, whose duties have one of the strengths."""
    pack, on = draw(_packs(strengths)), draw(_dates())
    names = tuple(pack.obligations)
    return Case(pack, on, draw(_evidences(pack, on, names)), names)


@st.composite
def shipped_cases(draw: st.DrawFn, pack: Pack) -> Case:
    """Evidence on a few obligations of `pack`, on a day when at least one of them is in force."""
    obligation, version = draw(st.sampled_from(list(pack.versions())))
    start, end = version.in_force.from_, version.in_force.to
    near = [day for day in (start, end or start, start + timedelta(days=400)) if version.in_force.holds(day)]
    on = draw(st.sampled_from(near) | st.dates(start, end or start + timedelta(days=3000)))
    others = draw(st.lists(st.sampled_from(list(pack.obligations)), max_size=2))
    names = tuple(dict.fromkeys([obligation.id, *others]))
    return Case(pack, on, draw(_evidences(pack, on, names)), names)
