"""The map of a statute against the rules: nothing in the law unanswered, and no rule without a place in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from importlib import resources
from typing import NamedTuple

from models.errors import Problem, ProblemError, Where
from models.law import Citation, Version
from models.statute import SectionVersion, Statute, StatutePlace, StatuteSection
from rules.pack import Pack
from rules.reading import read_text
from rules.validation import validate


class Gap(NamedTuple):
    """Something the map leaves open: a text key `problem.statute_<code>` and where."""

    code: str
    law: str
    section: str
    detail: str

    def problem(self) -> Problem:
        """The gap as a problem that a person can act on."""
        told = {"law": self.law, "section": self.section, "detail": self.detail}
        return Problem(f"statute_{self.code}", told, Where(file=f"statute/{self.law}.yaml"))


def load_statutes() -> tuple[Statute, ...]:
    """The maps that ship with the product. Raises ProblemError for a map that cannot be read, or when none is."""
    folder = resources.files("rules") / "statute"
    found = []
    for file in sorted(folder.iterdir(), key=lambda item: item.name):
        if file.name.endswith(".yaml"):
            data, places = read_text(file.read_bytes(), f"statute/{file.name}")
            found.append(validate(Statute, data, places))
    if not found:
        raise ProblemError.one("pack_empty", where=Where(file="statute"))
    return tuple(found)


def _expected(version: SectionVersion) -> list[tuple[int, int | None, str | None]]:
    """Every place the wording has: ledd, or its punktum and letters where it is divided."""
    places: list[tuple[int, int | None, str | None]] = []
    for ledd in range(1, version.ledd + 1):
        letters = version.letters.get(str(ledd), 0)
        sentences = version.punktum.get(str(ledd), 0)
        if not letters and not sentences:
            places.append((ledd, None, None))
        places += [(ledd, number, None) for number in range(1, sentences + 1)]
        places += [(ledd, None, "abcdefghijklmnop"[number]) for number in range(letters)]
    return places


def _section_gaps(law: str, section: StatuteSection) -> Iterator[Gap]:
    for one, other in zip(section.versions, section.versions[1:], strict=False):
        if one.in_force.to is None or one.in_force.to + timedelta(days=1) != other.in_force.from_:
            yield Gap("dates", law, section.section, str(other.in_force.from_))
    for version in section.versions:
        listed = [(place.ledd or 1, place.punktum, place.letter) for place in version.places]
        wanted = _expected(version)
        for place in wanted:
            if place not in listed:
                yield Gap("place_missing", law, section.section, f"{version.in_force.from_} {place}")
        for place in listed:
            if place not in wanted or listed.count(place) > 1:
                yield Gap("place_unknown", law, section.section, f"{version.in_force.from_} {place}")


def _fits(citation: Citation, place: StatutePlace) -> bool:
    """Whether a citation names the place, something within it, or the whole it is part of."""
    for name in ("ledd", "punktum", "letter"):
        cited, mapped = getattr(citation, name), getattr(place, name)
        if cited is not None and mapped is not None and cited != mapped:
            return False
    return True


def _overlap(one: SectionVersion, other: Version) -> bool:
    starts_in_time = other.in_force.to is None or one.in_force.from_ <= other.in_force.to
    ends_in_time = one.in_force.to is None or other.in_force.from_ <= one.in_force.to
    return starts_in_time and ends_in_time


def _pointing_gaps(statute: Statute, section: StatuteSection, pack: Pack) -> Iterator[Gap]:
    """Each place points to obligations that exist, cite it, and are in force then."""
    for version in section.versions:
        for place in version.places:
            for name in place.obligations:
                obligation = pack.obligations.get(name)
                if obligation is None:
                    yield Gap("obligation_unknown", statute.law, section.section, name)
                    continue
                cited = [
                    item
                    for item in obligation.versions
                    if _overlap(version, item)
                    and item.citation.section == section.section
                    and _fits(item.citation, place)
                ]
                if not cited:
                    yield Gap("not_cited", statute.law, section.section, f"{name} {version.in_force.from_}")


def _pointed_at(statutes: Iterable[Statute]) -> set[str]:
    return {
        name
        for statute in statutes
        for section in statute.sections
        for version in section.versions
        for place in version.places
        for name in place.obligations
    }


def statute_gaps(statutes: Iterable[Statute], pack: Pack) -> list[Gap]:
    """Everything the maps leave open or get wrong, and every obligation of a mapped law that no place points to."""
    found: list[Gap] = []
    mapped = list(statutes)
    for statute in mapped:
        if len(statute.sections) != statute.sections_in_all:
            found.append(Gap("sections", statute.law, "", f"{len(statute.sections)}/{statute.sections_in_all}"))
        for section in statute.sections:
            found += _section_gaps(statute.law, section)
            found += _pointing_gaps(statute, section, pack)
    pointed = _pointed_at(mapped)
    laws = {statute.law for statute in mapped}
    for name, provision in pack.provision_of.items():
        if provision.law in laws and name not in pointed:
            found.append(Gap("not_pointed_at", provision.law, provision.provision, name))
    return found
