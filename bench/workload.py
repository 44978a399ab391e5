"""What is measured on: packs of any size made from the law that ships, and evidence made from a fixed seed.

An evidence file here is like a real one: about half of the facts are stated, most statements rest on documents and
speak of an arrangement or of practice, some are too old, too weak, about one group only, or contradict another.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import cycle, islice
from typing import Any, NamedTuple

from models.evidence import FORMAT, Evidence
from models.law import Criterion, Obligation, Provision, Version
from models.vocabulary import Fact, FactType
from rules.evidence_file import read_evidence
from rules.municipalities import Municipalities
from rules.pack import Pack

ON = date(2026, 1, 1)
"""The evaluation date of every measurement: the first day of the law as it is now."""
SEED = 20260101
SHARE = 0.5
"""How many of the facts are stated."""

_DOCUMENTS = 8
_MODES = ("arranged",) * 9 + ("done",) * 9 + ("planned",) * 2
_SPEAKERS = ("municipality",) * 12 + ("provider",) * 4 + ("authority",) * 3 + ("third_party",)
_GROUNDS = ("document",) * 12 + ("record",) * 3 + ("observation",) * 2 + ("assertion",) * 3
_GROUPS = ("unspecified",) * 12 + ("all",) * 3 + ("women", "women", "men", "men", "children")
_ABOUT = ("municipality",) * 7 + ("centre",) * 3


def _day(draw: random.Random, oldest: int) -> str:
    return str(ON - timedelta(days=draw.randint(1, oldest)))


def _value(draw: random.Random, fact: Fact) -> bool | int | str:
    if fact.type is FactType.YES_NO:
        return draw.random() < 0.75  # noqa: PLR2004 - most of what is written down is good news
    if fact.type is FactType.NUMBER:
        low = fact.minimum or 0
        return draw.randint(low, low + 40 if fact.maximum is None else fact.maximum)
    if fact.type is FactType.DATE:
        return _day(draw, 900)
    return draw.choice(fact.words)


def _statement(draw: random.Random, number: int, fact: Fact) -> dict[str, Any]:
    return {
        "id": f"s{number}",
        "fact": fact.id,
        "value": _value(draw, fact),
        "about": draw.choice(_ABOUT),
        "said_by": draw.choice(_SPEAKERS),
        "group": draw.choice(_GROUPS),
        "mode": draw.choice(_MODES),
        "shown_by": draw.choice(_GROUNDS),
        "certainty": "uncertain" if draw.random() < 0.05 else "certain",  # noqa: PLR2004 - few say they are unsure
        "from": _day(draw, 900),
        "source": {"document": f"d{draw.randrange(_DOCUMENTS)}", "locator": f"s. {draw.randint(1, 40)}"},
    }


def _judgements(draw: random.Random, pack: Pack, count: int) -> list[dict[str, Any]]:
    kinds = ("judgement",) * 3 + ("authority_conclusion", "authority_notice")
    return [
        {
            "obligation": draw.choice(sorted(pack.obligations)),
            "group": draw.choice(("all", "unspecified")),
            "outcome": draw.choice(("met", "met", "broken")),
            "kind": draw.choice(kinds),
            "by": "rådgiver",
            "on": _day(draw, 500),
        }
        for _ in range(count)
    ]


def evidence_for(
    pack: Pack, municipalities: Municipalities, seed: int, *,
    share: float = SHARE, judgements: int = 5, municipality: str = "0301",
) -> Evidence:  # fmt: skip
    """One municipality's evidence, always the same for the same arguments.

    `share`: how many of the pack's facts are stated (0 to 1); one in seven of those twice. It is read as any file is,
    so a mistake in it raises ProblemError.
    """
    draw = random.Random(seed)  # noqa: S311 - nothing secret: the same evidence is wanted each time
    # a published figure is no part of any rule
    facts = sorted((fact for fact in pack.facts.values() if fact.statistic is None), key=lambda fact: fact.id)
    stated = draw.sample(facts, round(len(facts) * share))
    twice = [fact for fact in stated if draw.random() < 1 / 7]
    provision = draw.choice([provision.provision for provision in pack.provisions])
    plain = {
        "format": FORMAT,
        "subject": {"municipality": municipality, "name": "Kommune"},
        "providers": [{"id": "centre", "name": "Krisesenter", "model": "iks"}],
        "documents": [
            {"id": f"d{number}", "title": f"Dokument {number}", "date": _day(draw, 800)[:7]}
            for number in range(_DOCUMENTS)
        ],
        "statements": [_statement(draw, number, fact) for number, fact in enumerate([*stated, *twice])],
        "judgements": _judgements(draw, pack, judgements),
        "requests": [
            {
                "id": "r1", "what": "Rutine", "asked": _day(draw, 300), "due": str(ON - timedelta(days=1)),
                "produced": False, "obligations": [provision],
            }
        ],
    }  # fmt: skip
    evidence, _ = read_evidence(json.dumps(plain).encode(), "evidence.json", pack, municipalities, ON)
    return evidence


class _Source(NamedTuple):
    """An obligation with its version in force, and how many criteria that asks."""

    provision: Provision
    obligation: Obligation
    version: Version
    criteria: int


def _asked(version: Version) -> int:
    condition = 0 if version.applies_when is None else 1
    return condition + sum(len(criterion.groups) for criterion in version.criteria)


def _sources(pack: Pack) -> list[_Source]:
    return [
        _Source(pack.provision_of[name], obligation, version, _asked(version))
        for name, obligation in pack.obligations.items()
        if (version := obligation.version_on(ON)) is not None
    ]


def _with_total(sources: Sequence[_Source], count: int, total: int) -> Iterator[_Source]:
    """`count` of `sources`, over and over in their order, that ask `total` criteria together."""
    low, high = min(source.criteria for source in sources), max(source.criteria for source in sources)
    endless = cycle(sources)
    while count:
        source = next(endless)
        left = total - source.criteria
        if low * (count - 1) <= left <= high * (count - 1):
            yield source
            count, total = count - 1, left


def _copied(criterion: Criterion, number: int) -> Criterion:
    return criterion.model_copy(update={"fact": f"{criterion.fact}.nr{number}"})


def _repeated(source: _Source, number: int, facts: dict[str, Fact], pack: Pack) -> Obligation:
    """The obligation under a new id, about facts of its own."""
    version = source.version
    criteria = [*version.criteria, *([] if version.applies_when is None else [version.applies_when])]
    for criterion in criteria:
        copy = _copied(criterion, number)
        facts[copy.fact] = pack.facts[criterion.fact].model_copy(update={"id": copy.fact})
    update = {
        "criteria": tuple(_copied(criterion, number) for criterion in version.criteria),
        "applies_when": None if version.applies_when is None else _copied(version.applies_when, number),
    }
    name = f"{source.obligation.id}-N{number}"
    return source.obligation.model_copy(update={"id": name, "versions": (version.model_copy(update=update),)})


def repeated_pack(pack: Pack, obligations: int, criteria: int | None = None, base: int | None = None) -> Pack:
    """A pack of `obligations` obligations of `pack`, repeated under new ids about facts of their own.

    `criteria`: how many criteria they ask in all (None: as it comes); `base`: repeat only so many of them.
    """
    sources = _sources(pack)[:base]
    chosen = islice(cycle(sources), obligations) if criteria is None else _with_total(sources, obligations, criteria)
    facts: dict[str, Fact] = {}
    by_provision: dict[str, list[Obligation]] = {}
    for number, source in enumerate(chosen):
        by_provision.setdefault(source.provision.provision, []).append(_repeated(source, number, facts, pack))
    provisions = tuple(
        provision.model_copy(update={"obligations": tuple(by_provision[provision.provision])})
        for provision in pack.provisions
        if provision.provision in by_provision
    )
    names = [obligation.id for provision in provisions for obligation in provision.obligations]
    files = {"repeated": "\n".join(names).encode()}
    return Pack(pack.laws, pack.checked_to, provisions, facts, files)
