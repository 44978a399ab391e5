"""`python -m bench [--peers all] [--quick] [--json PATH]`: measure, and say which targets are reached.

Everybody decides the same obligations on the same evidence. What they do for it is not the same, and this must be
known before the figures are read:

- *This program, whole* (`rules.evaluation.evaluate`) starts from the statements. It decides which of them count and
  why the others do not, asks the engine about each criterion and each obligation on which something is shown or said,
  keeps the grounds of every answer, digests every finding, and writes a receipt with a digest of the evidence. What
  the law comes to where nothing is said was asked of the engine once, when the machine was made.
- *Its engine alone* gets ready messages for all criteria and all obligations, and says which rows fired.
- *zen-engine* gets the same ready messages as one flat dictionary that was made before the clock starts, and
  expressions that test each property at most once. That is its fastest form of those tried: nested messages, a node
  for each stratum, and obligations chained to criteria inside the graph were slower or equal. With trace it tells the
  input and output of its nodes. Its bare expression, without decision graph and trace, is shown for comparison.
- *Plain Python* is the floor: the same expressions as one generated function.
- *CLIPS, CEL and Rego* get ready messages too, prepared in the form that was fastest for them, rules and expressions
  compiled beforehand. They return results and nothing else.

All agree on each criterion's state and each obligation's outcome for every evidence case before anything is timed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Mapping, Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

from bench.agreement import DisagreementError
from bench.clock import Spread
from bench.comparison import Changed, Compared, Grown, changed_statement, compare, growth
from bench.country import Country, whole_country
from bench.memory import MARKS, measured
from bench.targets import Target, targets
from bench.workload import ON, SEED, repeated_pack
from rules.municipalities import Municipalities
from rules.pack import load_pack

RESULTS = Path(__file__).with_name("results.json")
MICRO = 1e6
WORKERS = 2
_PACKAGES = ("durable-rules", "zen-engine", "clipspy", "common-expression-language", "regopy", "pydantic")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description="Measure this program beside other engines.")
    parser.add_argument("--peers", choices=["all"], help="CLIPS, CEL and Rego as well (requirements/peers.txt)")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, and memory over 20,000 evaluations only")
    parser.add_argument("--json", type=Path, default=RESULTS, help="where the figures go (default: %(default)s)")
    return parser.parse_args()


def _versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for package in _PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return found


def _machine() -> dict[str, Any]:
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {
        "system": platform.platform(),
        "processors": os.cpu_count(),
        "load_at_start": load,
        "versions": _versions(),
    }


def _print_compared(compared: Compared) -> None:
    size = compared.size
    print(f"\n== {compared.title}: {size.obligations} obligations, {size.criteria} criteria ==")
    asked = f"{size.asked:.0f} of {size.obligations + size.criteria} messages"
    print(f"   {size.statements:.0f} statements; this program, whole, puts {asked} to its engine")
    seen = ", ".join(f"{outcome.value} {count}" for outcome, count in sorted(compared.outcomes.items()))
    print(f"   all agree on: {seen}")
    print(f"   {'µs for one evaluation':<30}{'processor time':>26}{'wall time':>26}{'this program takes':>28}")
    for name, timing in compared.timings.items():
        processor, wall = Spread.of(timing.processor), Spread.of(timing.wall)
        times = compared.against[name].told(digits=2) + " ×" if name in compared.against else ""
        print(f"   {name:<30}{processor.told(MICRO):>26}{wall.told(MICRO):>26}{times:>28}")


def _print_rest(changed: Changed, grown: Grown, country: Country, held: Mapping[int, int]) -> None:
    print(f"\n== One changed statement ({changed.statements} that change some finding), µs of processor time ==")
    print(f"   change {changed.change.told(MICRO)}; whole evaluation {changed.whole.told(MICRO)};")
    print(f"   a change is {changed.cheaper.told(digits=1)} × cheaper")
    print("\n== Growth, µs of processor time for one obligation ==")
    for size, each in zip(grown.obligations, grown.each, strict=True):
        print(f"   among {size:>3}: {each.told(MICRO, 1)}")
    print("\n== All municipalities, seconds of wall time ==")
    who = f"{country.municipalities} in {country.workers} processes"
    for what, wall, busy in (
        ("grounds", country.grounds, country.grounds_busy),
        ("every proof tree", country.trees, country.trees_busy),
    ):
        print(f"   {who}, with {what}: {wall.told(digits=2)}; processor time of the busiest {busy:.2f}")
    print("\n== Memory held after so many evaluations ==")
    print("   " + "; ".join(f"{count:,}: {size / 1e6:.1f} MB" for count, size in held.items()))


def _print_targets(found: Sequence[Target]) -> None:
    print("\n== Targets ==")
    for target in found:
        print(f"   {target.verdict:<13}{target.figure:>22}   {target.target}")


def _spread_json(spread: Spread) -> dict[str, float]:
    return {"median": spread.median, "min": spread.least, "max": spread.most}


def _compared_json(compared: Compared) -> dict[str, Any]:
    return {
        **compared.size._asdict(),
        "contestants": {
            name: {
                "form": compared.forms[name],
                "processor_seconds": _spread_json(Spread.of(timing.processor)),
                "wall_seconds": _spread_json(Spread.of(timing.wall)),
                **({"ours_to_it": _spread_json(compared.against[name])} if name in compared.against else {}),
            }
            for name, timing in compared.timings.items()
        },
    }


def main() -> int:
    """Measure everything. Returns 0, or 1 when the contestants do not agree, in which case nothing is timed."""
    wanted = _arguments()
    quick: bool = wanted.quick
    machine = _machine()
    pack, municipalities = load_pack(), Municipalities.load()
    rounds = 8 if quick else 20
    print(f"{machine['system']}, {machine['processors']} processors, Python {machine['versions']['python']}")
    print(f"evaluation date {ON}, seed {SEED}; medians (least–most) of {rounds} rounds, contestants taking turns")
    if machine["load_at_start"] is not None and machine["load_at_start"] > 1:
        print(f"this machine is busy (load {machine['load_at_start']:.1f}): trust ratios, not times")
    packs = [
        ("the law that ships", pack),
        ("100 criteria + 50 obligations", repeated_pack(pack, 50, criteria=100)),
    ]
    compared = []
    try:
        for title, one in packs:
            compared.append(compare(title, one, municipalities, rounds=rounds, peers=wanted.peers == "all"))
            _print_compared(compared[-1])
    except DisagreementError as error:
        print(f"Nothing was timed, because the contestants do not agree: {error}", file=sys.stderr)
        return 1
    print("\n   in which form:")
    for name, form in compared[0].forms.items():
        print(f"   {name}: {form}")
    changed = changed_statement(pack, municipalities, rounds=rounds)
    grown = growth(pack, municipalities, rounds=rounds)
    country = whole_country(municipalities, WORKERS)
    held = measured((1_000, 10_000, 20_000) if quick else MARKS)
    _print_rest(changed, grown, country, held)
    found = targets(compared, changed, grown, held, country)
    _print_targets(found)
    figures = {
        "summary": [{**target._asdict(), "verdict": target.verdict} for target in found],
        "machine": machine,
        "compared": {one.title: _compared_json(one) for one in compared},
        "changed_statement": {
            "change_seconds": _spread_json(changed.change),
            "whole_seconds": _spread_json(changed.whole),
            "times_cheaper": _spread_json(changed.cheaper),
        },
        "growth_seconds_an_obligation": {
            str(size): _spread_json(each) for size, each in zip(grown.obligations, grown.each, strict=True)
        },
        "municipalities": {
            **country._asdict(),
            "grounds": _spread_json(country.grounds),
            "trees": _spread_json(country.trees),
        },
        "memory_bytes": {str(count): size for count, size in held.items()},
    }
    wanted.json.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"\nfigures written to {wanted.json}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
