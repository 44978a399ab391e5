"""The register of interpretations against the rules: each question exists once, and names what rests on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from models.errors import Problem, ProblemError, Where
from models.interpretation import Interpretation, InterpretationFile
from models.law import Provision
from rules.pack_check import Located, criterion_key


def resting_on(provisions: Iterable[Provision]) -> dict[str, list[tuple[str, str]]]:
    """For each question of law: the (obligation id, criterion key) of the criteria that name it."""
    found: dict[str, list[tuple[str, str]]] = {}
    for provision in provisions:
        for obligation in provision.obligations:
            for version in obligation.versions:
                asked = [*version.criteria, *((version.applies_when,) if version.applies_when else ())]
                for criterion in asked:
                    if criterion.interpretation is not None:
                        key = criterion_key(obligation, version, criterion)
                        found.setdefault(criterion.interpretation, []).append((obligation.id, key))
    return found


def check_interpretations(
    registers: Sequence[Located[InterpretationFile]], provisions: Sequence[Provision], spots: Mapping[str, Where]
) -> dict[str, Interpretation]:
    """The questions by id.

    Raises ProblemError for a question that stands twice, for a criterion that names one that does not exist, and for
    a question that does not list an obligation resting on it or lists one that does not exist.
    """
    problems: list[Problem] = []
    questions: dict[str, Interpretation] = {}
    where: dict[str, Where] = {}
    known = {obligation.id for provision in provisions for obligation in provision.obligations}
    for located in registers:
        for number, question in enumerate(located.part.interpretations):
            spot = located.places.where(("interpretations", number, "id"))
            if question.id in questions:
                problems.append(Problem("duplicate_id", {"id": question.id}, spot))
            questions[question.id] = question
            where[question.id] = spot
            problems.extend(
                Problem("unknown_obligation", {"id": name}, spot)
                for name in question.obligations
                if name not in known
            )
    for name, criteria in resting_on(provisions).items():
        for obligation, key in criteria:
            if name not in questions:
                problems.append(Problem("unknown_interpretation", {"id": name}, spots.get(key, Where())))
            elif obligation not in questions[name].obligations:
                told = {"id": name, "obligation": obligation}
                problems.append(Problem("interpretation_not_listing", told, where[name]))
    if problems:
        raise ProblemError(problems)
    return questions
