"""A round as a package for the archive: everything that happened, and each evaluation so that anyone can repeat it.

`runde.json` holds the events as one side may see them; each folder `vurdering-<id>` is a package that
`tilsynsklar verify` takes. The folder `rapport` holds each report that was sent or approved, as it was kept then:
every language and version as JSON, whose SHA-256 stands in the event that kept it, and as PDF the one that counts.
The documents themselves are exported with the evidence (`controls.evidence.exporting`).
"""

from __future__ import annotations

import json
from typing import Any, Final

from controls.answers import answer_json
from controls.package import package_files
from controls.reports.pdf import pdf_of
from controls.reports.rounds.kept import intact, report_from
from controls.rounds.state import RoundState
from controls.storage.reopening import reopen
from controls.storage.round_reports import KeptReports, Version
from controls.storage.store import Store
from models.rounds import Act, Evaluated
from models.words import Language
from rules.municipalities import Municipalities

FORMAT: Final = "tilsynsklar-round/1"
EVENTS: Final = "runde.json"
REPORTS: Final = "rapport"


def events_of(state: RoundState) -> dict[str, Any]:
    """What happened in a round as plain values: the round, the phase, and the events in their order."""
    return {
        "format": FORMAT,
        "round": state.round.model_dump(mode="json"),
        "phase": state.phase.value,
        "events": [event.model_dump(mode="json") for event in state.events],
    }


def evaluation_files(
    store: Store, municipalities: Municipalities, number: int, language: Language
) -> dict[str, bytes]:
    """The package of the stored evaluation with the id `number`, by path; empty when there is none.

    Raises ProblemError when this version of the program can no longer read its rules or its evidence.
    """
    opened = reopen(store, municipalities, number)
    if opened is None:
        return {}
    answer = answer_json(opened.stored.evaluation, opened.pack, opened.evidence, language)
    return package_files(answer, opened.stored.summary.evidence_file, opened.stored.evidence, opened.pack)


def report_files(state: RoundState, store: Store, language: Language) -> dict[str, bytes]:
    """The kept reports of a round, by path; empty where none was kept.

    `state`: as the reader may see it; `language`: of the PDF where the report was not sent in one. Raises
    ProblemError when a PDF could not be made.
    """
    counts = {event.number: Version(Language(event.body.get("language", language))) for event in state.events}
    files: dict[str, bytes] = {}
    for kept in KeptReports(store.engine).of_round(state.round.id):
        if kept.event not in counts:
            continue
        name = f"{REPORTS}/{kept.event}-{kept.kind}-{kept.version.key}"
        files[f"{name}.json"] = kept.content
        if kept.version == counts[kept.event] and intact(kept.content, kept.sha256):
            files[f"{name}.pdf"] = pdf_of(report_from(kept.content, kept.name, kept.dated))
    return files


def archive_files(
    state: RoundState, store: Store, municipalities: Municipalities, language: Language
) -> dict[str, bytes]:
    """The package of a round, by path. `state`: as the reader may see it, which decides what is in it.

    Raises ProblemError when it could not be made.
    """
    told = json.dumps(events_of(state), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    files = {EVENTS: told.encode()}
    for said in state.all(Act.EVALUATED, "", Evaluated):
        number = said.body.evaluation
        package = evaluation_files(store, municipalities, number, language)
        files |= {f"vurdering-{number}/{path}": content for path, content in package.items()}
    return files | report_files(state, store, language)
