"""The map of a statute against the rules: nothing in the law unanswered, and no rule without a place in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import NamedTuple

from models.errors import Problem, ProblemError, Where
from models.law import Citation, Obligation, Period, Version
from models.statute import SectionVersion, Spot, Statute, StatuteSection
from rules.pack import Pack
from rules.reading import read_text
from rules.validation import validate

_DAY = timedelta(days=1)


class Gap(NamedTuple):
    """Something the map leaves open or gets wrong: a text key `problem.statute_<code>`, and where."""

    code: str
    law: str
    section: str
    detail: str

    def problem(self) -> Problem:
        """The gap as a problem that a person can act on."""
        told = {"law": self.law, "section": self.section, "detail": self.detail}
        return Problem(f"statute_{self.code}", told, Where(file=f"statute/{self.law}.yaml"))


def load_statutes(root: Traversable | None = None) -> tuple[Statute, ...]:
    """The maps in the folder `statute` of `root` (default: those that ship with the product), by file name.

    Raises ProblemError for a map that cannot be read, and when there is none.
    """
    return _shipped() if root is None else _read(root)


@cache
def _shipped() -> tuple[Statute, ...]:
    """What ships with the product does not change while it runs, and takes a while to read."""
    return _read(resources.files("rules"))


def _read(root: Traversable) -> tuple[Statute, ...]:
    folder = root / "statute"
    found = []
    for file in sorted(folder.iterdir(), key=lambda item: item.name) if folder.is_dir() else []:
        if file.name.endswith(".yaml"):
            data, places = read_text(file.read_bytes(), f"statute/{file.name}")
            found.append(validate(Statute, data, places))
    if not found:
        raise ProblemError.one("pack_empty", where=Where(file="statute"))
    return tuple(found)


def _spot_text(spot: Spot) -> str:
    """A place for someone who corrects the map: `(2) b 1`; the fields of a place, in its order."""
    return " ".join(str(part) for part in (f"({spot.ledd})", spot.letter, spot.punktum) if part is not None)


def _first_not_covered(period: Period, parts: Iterable[Period]) -> date | None:
    """The first day of `period` that is in none of the parts; None when every day is."""
    day = period.from_
    for part in sorted(parts, key=lambda item: item.from_):
        if part.from_ > day:
            break
        if part.to is None:
            return None
        day = max(day, part.to + _DAY)
    return day if period.to is None or day <= period.to else None


def _date_gaps(statute: Statute, section: StatuteSection) -> Iterator[Gap]:
    """The wordings follow each other without a gap, and a section that comes or goes says by which act."""
    first, last = section.versions[0].in_force, section.versions[-1].in_force
    begins, ends = statute.in_force.from_, statute.in_force.to
    wrong = [first.from_] if (first.from_ == begins) == (section.added_by is not None) or first.from_ < begins else []
    for one, other in zip(section.versions, section.versions[1:], strict=False):
        if one.in_force.to is None or one.in_force.to + _DAY != other.in_force.from_:
            wrong.append(other.in_force.from_)
    if (last.to == ends) == (section.repealed_by is not None):
        wrong.append(last.from_)
    for day in wrong:
        yield Gap("dates", statute.law, section.section, str(day))


def _place_gaps(statute: Statute, section: StatuteSection) -> Iterator[Gap]:
    """Every place of every wording is listed once, and none that the wording does not have."""
    for version in section.versions:
        listed = [place.spot for place in version.places]
        day = version.in_force.from_
        for spot in version.spots:
            if spot not in listed:
                yield Gap("place_missing", statute.law, section.section, f"{_spot_text(spot)}, {day}")
        for spot in dict.fromkeys(listed):
            if spot not in version.spots or listed.count(spot) > 1:
                yield Gap("place_unknown", statute.law, section.section, f"{_spot_text(spot)}, {day}")


def _fits(citation: Citation, section: str, version: SectionVersion, spot: Spot) -> bool:
    """Whether the place is what the citation names, or lies within it."""
    if citation.section != section:
        return False
    if citation.ledd is None:
        if citation.letter is None and citation.punktum is None:
            return True
        # a sentence or letter without a ledd can only be cited in a section that has one
        if len(version.ledd) > 1:
            return False
    elif citation.ledd != spot.ledd:
        return False
    if citation.letter is not None:
        return spot.letter == citation.letter and citation.punktum in (None, spot.punktum)
    if citation.punktum is None:
        return True
    ledd = version.ledd[spot.ledd - 1]
    sentence = ledd.introduced_by if spot.letter is not None else spot.punktum or 1
    return sentence == citation.punktum


def _citing(obligation: Obligation, section: StatuteSection, version: SectionVersion, spot: Spot) -> list[Version]:
    """The versions of an obligation that cite the place."""
    return [item for item in obligation.versions if _fits(item.citation, section.section, version, spot)]


def _pointing_gaps(statute: Statute, section: StatuteSection, pack: Pack) -> Iterator[Gap]:
    """Each place points to obligations that exist and cite it on every day the wording is in force."""
    for version in section.versions:
        for place in version.places:
            for name in place.obligations:
                obligation = pack.obligations.get(name)
                if obligation is None:
                    yield Gap("obligation_unknown", statute.law, section.section, name)
                    continue
                citing = _citing(obligation, section, version, place.spot)
                day = _first_not_covered(version.in_force, (item.in_force for item in citing))
                if day is not None:
                    yield Gap("not_cited", statute.law, section.section, f"{name}, {_spot_text(place.spot)}, {day}")


def _unpointed_gaps(statute: Statute, pack: Pack) -> Iterator[Gap]:
    """Each wording of each obligation of the statute is pointed at on every day it is in force."""
    pointed: dict[tuple[str, date], list[Period]] = {}
    for section in statute.sections:
        for wording in section.versions:
            for place in wording.places:
                for name in place.obligations:
                    if name in pack.obligations:
                        for item in _citing(pack.obligations[name], section, wording, place.spot):
                            pointed.setdefault((name, item.in_force.from_), []).append(wording.in_force)
    for obligation, version in pack.versions():
        provision = pack.provision_of[obligation.id]
        if provision.law != statute.law:
            continue
        day = _first_not_covered(version.in_force, pointed.get((obligation.id, version.in_force.from_), ()))
        if day is not None:
            yield Gap("not_pointed_at", statute.law, version.citation.section, f"{obligation.id}, {day}")


def statute_gaps(statutes: Iterable[Statute], pack: Pack) -> list[Gap]:
    """Everything the maps leave open or get wrong, and every obligation of a mapped law that no place points to."""
    found: list[Gap] = []
    for statute in statutes:
        listed = [section.section for section in statute.sections]
        strange = [name for name in statute.contents if name not in listed]
        strange += [name for name in dict.fromkeys(listed) if name not in statute.contents or listed.count(name) > 1]
        found += [Gap("sections", statute.law, name, "") for name in strange]
        for section in statute.sections:
            found += _date_gaps(statute, section)
            found += _place_gaps(statute, section)
            found += _pointing_gaps(statute, section, pack)
        found += _unpointed_gaps(statute, pack)
    return found
