"""The check of a pack of rules: everything that is in it, and what is wrong or doubtful with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from models.errors import Problem, ProblemError
from rules.analysis import analyse
from rules.pack import Pack, load_pack, local_names
from rules.plan import make_plan
from rules.synonyms import check_synonyms


class Checked(NamedTuple):
    """What a check found.

    `counts`: laws, obligations, versions, facts and the day it is checked to, empty when the pack cannot be read;
    `local`: how many recommendations each local pack adds; `mistakes`: why it cannot be used; `remarks`: what is
    doubtful and can be used.
    """

    counts: Mapping[str, int | str]
    local: Mapping[str, int]
    mistakes: tuple[Problem, ...]
    remarks: tuple[Problem, ...]


def _counts(pack: Pack) -> dict[str, int | str]:
    return {
        "laws": len(pack.laws),
        "obligations": len(pack.obligations),
        "versions": sum(1 for _ in pack.versions()),
        "facts": len(pack.facts),
        "checked_to": str(pack.checked_to),
    }


def check_rules(rules: Path | None) -> Checked:
    """Read and try the rules in a folder, or those that ship, first alone and then with each local pack."""
    counts: dict[str, int | str] = {}
    local: dict[str, int] = {}
    remarks: list[Problem] = []
    whole = 0
    try:
        for name in (None, *local_names(rules)):
            pack = load_pack(rules, [name] if name else ())
            for start in pack.change_days:
                make_plan(pack, start)
            remarks += [remark for remark in analyse(pack) if remark not in remarks]
            if name is None:
                counts, whole = _counts(pack), len(pack.obligations)
                remarks += check_synonyms(rules, pack.facts)
            else:
                local[name] = len(pack.obligations) - whole
    except ProblemError as error:
        return Checked(counts, local, tuple(error.problems), tuple(remarks))
    return Checked(counts, local, (), tuple(remarks))
