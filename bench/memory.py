"""Does memory stay flat? A child process evaluates and evaluates, and says how much it holds on the way.

Each evaluation is of one provision in turn, so that the whole law comes round again and again while 100,000 of them
take less than a minute. The child gets four evidence files and says its resident memory at each mark.
"""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import cycle
from pathlib import Path

from bench.workload import ON, SEED, evidence_for
from rules.evaluation import evaluate
from rules.municipalities import Municipalities
from rules.pack import load_pack
from rules.plan import Machines

MARKS = (1_000, 10_000, 50_000, 100_000)
_ROOT = Path(__file__).resolve().parents[1]


def resident() -> int:
    """Resident memory of this process in bytes. On a system without /proc the most it ever was."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        import resource  # noqa: PLC0415 - not on Windows, which is not asked for this figure

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * 1024
    return pages * 4096


def measured(marks: tuple[int, ...]) -> dict[int, int]:
    """Bytes of resident memory after so many evaluations, in a process of its own. Raises CalledProcessError."""
    command = [sys.executable, "-m", "bench.memory", *map(str, marks)]
    done = subprocess.run(command, check=True, capture_output=True, cwd=_ROOT)  # noqa: S603 - our own module
    return {int(mark): held for mark, held in json.loads(done.stdout).items()}


def main() -> None:
    """The child: `argv` holds the marks, rising."""
    marks = [int(mark) for mark in sys.argv[1:]]
    pack, machines, municipalities = load_pack(), Machines(), Municipalities.load()
    evidence = [evidence_for(pack, municipalities, SEED + number) for number in range(4)]
    in_force = {
        pack.provision_of[name].provision
        for name, item in pack.obligations.items()
        if item.version_on(ON) is not None
    }
    turns = cycle([(item, provision) for provision in sorted(in_force) for item in evidence])
    held = {}
    done = 0
    for mark in marks:
        while done < mark:
            item, provision = next(turns)
            evaluate(pack, machines, item, ON, [provision])
            done += 1
        held[mark] = resident()
    print(json.dumps(held))


if __name__ == "__main__":
    main()
