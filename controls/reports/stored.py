"""The report of a stored evaluation, with what is known here of the documents it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from controls.reports.building import report_of
from controls.reports.material import Details, Material
from controls.reports.parts import Report
from controls.sensitive.leaving import in_public_version, may_be_exported
from controls.storage.documents import Documents
from controls.storage.reopening import reopen
from controls.storage.store import Store, Summary
from models.evidence import Evidence
from models.statute import Statute
from models.words import Language
from rules.municipalities import Municipalities


class StoredReport(NamedTuple):
    """The report of a stored evaluation, and the evaluation's summary."""

    summary: Summary
    report: Report


def withheld(evidence: Evidence, documents: Documents, *, public: bool = False) -> frozenset[str]:
    """The ids of documents in the evidence whose content is kept here and may not leave.

    `public`: for a version that everybody may see, in which only what is known here to be open may be told of.
    """
    contents = {document.id: document.sha256 for document in evidence.documents if document.sha256}
    kept = documents.with_contents(contents.values()) if contents else ()
    if public:
        closed = {revision.sha256 for item in kept if not in_public_version(item) for revision in item.revisions}
        known = {revision.sha256 for item in kept for revision in item.revisions}
        return frozenset(item.id for item in evidence.documents if item.sha256 not in known - closed)
    secret = {
        revision.sha256 for document in kept if not may_be_exported(document) for revision in document.revisions
    }
    return frozenset(name for name, sha256 in contents.items() if sha256 in secret)


def stored_report(
    store: Store,
    municipalities: Municipalities,
    statutes: Sequence[Statute],
    number: int,
    language: Language,
    details: Details,
) -> StoredReport | None:
    """The report of the stored evaluation with the id `number`; None when there is none.

    Raises ProblemError when this version of the program can no longer read its rules or its evidence.
    """
    opened = reopen(store, municipalities, number)
    if opened is None:
        return None
    secret = withheld(opened.evidence, Documents(store.engine))
    stored = opened.stored
    material = Material(stored.evaluation, opened.evidence, opened.pack, statutes, language, withheld=secret)
    return StoredReport(stored.summary, report_of(material, details, stored.summary.created_at.date()))
