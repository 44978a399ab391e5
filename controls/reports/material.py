"""What a report is made from, and what the person who makes it says."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from controls.overview import version_of
from controls.reports.speaking import Speech
from controls.sensitive.leaving import public_version, without_small_counts
from models.errors import ProblemError
from models.evidence import MUNICIPALITY, Evidence
from models.findings import Evaluation, Finding
from models.law import Obligation, Version
from models.statute import Statute
from models.words import Language, Strength
from rules.pack import Pack
from rules.proof import Node, prove_all

#: signs of what a person writes in one of the fields
MOST_SIGNS = 120


class Details(NamedTuple):
    """What a person says about a report: who stands behind it by role, and the case number in the archive."""

    behind: str = ""
    case_number: str = ""


def details_of(behind: str, case_number: str) -> Details:
    """What a person wrote, without what no line can hold. Raises ProblemError when it is too long."""
    told = []
    for field, text in (("ansvarlig", behind), ("sak", case_number)):
        signs = (" " if unicodedata.category(sign) in ("Cc", "Cs", "Cn", "Co") else sign for sign in text)
        clean = " ".join("".join(signs).split())
        if len(clean) > MOST_SIGNS:
            raise ProblemError.one("report_too_long", arguments={"most": MOST_SIGNS, "field_name": field})
        told.append(clean)
    return Details(*told)


class Duty(NamedTuple):
    """A finding with what it is on, and how it was proved."""

    finding: Finding
    obligation: Obligation
    version: Version
    proof: Node
    citation: str

    @property
    def recommended(self) -> bool:
        """Whether it is a recommendation, which is followed or not."""
        return self.version.strength is Strength.SHOULD


class Material:
    """An evaluation with everything a report of it needs, in one language.

    Small counts that could point to one person are withheld here, before anything is written.
    """

    def __init__(
        self,
        evaluation: Evaluation,
        evidence: Evidence,
        pack: Pack,
        statutes: Sequence[Statute],
        language: Language,
        *,
        withheld: Collection[str] = (),
    ) -> None:
        """`evidence`, `pack`: what the evaluation was made from.

        `statutes`: the maps of the statutes, whose words are quoted; `withheld`: ids of documents in the evidence
        that nothing may be told of.
        """
        self.evaluation = evaluation
        self.pack = pack
        self.speech = Speech(language)
        self.statutes = {statute.law: statute for statute in statutes}
        told = evidence.model_copy(update={"statements": without_small_counts(evidence.statements, pack.facts)})
        if withheld:
            told = public_version(told, pack.facts, withheld, self.speech.say("withheld"))
        self.evidence = told

    @property
    def on(self) -> date:
        """The evaluation date."""
        return self.evaluation.on

    @cached_property
    def duties(self) -> tuple[Duty, ...]:
        """The findings in the order of the law."""
        place = {name: number for number, name in enumerate(self.pack.obligations)}
        findings = sorted(self.evaluation.findings, key=lambda finding: place[finding.obligation])
        proofs = prove_all(findings, self.pack, self.evidence, self.on, self.speech.code)
        found = []
        for finding, proof in zip(findings, proofs, strict=True):
            obligation = self.pack.obligations[finding.obligation]
            version = version_of(finding, obligation)
            cited = self.speech.cite(self.pack.law_behind(finding.obligation), version.citation)
            found.append(Duty(finding, obligation, version, proof, cited))
        return tuple(found)

    @cached_property
    def parties(self) -> dict[str, str]:
        """The names of those that evidence can be about, by the id the statements use."""
        names = {provider.id: provider.name for provider in self.evidence.providers}
        return {MUNICIPALITY: self.speech.word("said_by", MUNICIPALITY), **names}

    def title(self, duty: Duty) -> str:
        """What a duty is called."""
        return duty.obligation.title.get(self.speech.code)
