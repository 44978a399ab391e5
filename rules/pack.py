"""A pack: the laws, provisions and vocabulary that evaluations run on, read from YAML and checked as a whole."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property, lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from pydantic import Field

from models.errors import Problem, ProblemError, Where
from models.interpretation import AnswerState, Interpretation, InterpretationFile
from models.law import Law, Obligation, Part, Provision, Version
from models.vocabulary import Fact, VocabularyFile
from rules.interpretations import check_interpretations
from rules.pack_check import LOCAL, Located, check
from rules.reading import Path, Places, read_text
from rules.validation import validate

LAWS_FILE = "law/laws.yaml"
#: packs that are kept as they were read
_KEPT = 4
#: keys that a new version takes over from the one before when it says `continues: true`
_CONTINUED = (
    "strength", "decided_by", "summary", "applies_when", "criteria", "met_when", "factors", "order",
)  # fmt: skip


class LawsFile(Part):
    """`laws.yaml`: the day the law is checked to, and the laws in the order findings stand in."""

    #: the last day for which changes of the law were looked for (inclusive)
    checked_to: date
    laws: tuple[Law, ...] = Field(min_length=1)


class LocalLawsFile(Part):
    """`laws.yaml` of a local pack: what its practice is called, and where it stands."""

    laws: tuple[Law, ...] = Field(min_length=1)


@dataclass(frozen=True)
class Pack:
    """Checked law and vocabulary. Immutable; two packs with the same files have the same digest."""

    laws: tuple[Law, ...]
    checked_to: date
    provisions: tuple[Provision, ...]
    facts: Mapping[str, Fact]
    files: Mapping[str, bytes]
    places: Mapping[str, Where] = field(default_factory=dict)
    interpretations: Mapping[str, Interpretation] = field(default_factory=dict)

    @cached_property
    def open_questions(self) -> frozenset[str]:
        """The questions of law that are not answered."""
        return frozenset(name for name, item in self.interpretations.items() if item.state is AnswerState.OPEN)

    @cached_property
    def file_digests(self) -> dict[str, str]:
        """SHA-256 of each file's bytes, by its path within the pack, sorted."""
        return {name: hashlib.sha256(self.files[name]).hexdigest() for name in sorted(self.files)}

    @cached_property
    def digest(self) -> str:
        """SHA-256 over the names and digests of all files."""
        listed = "\n".join(f"{name} {digest}" for name, digest in self.file_digests.items())
        return hashlib.sha256(listed.encode()).hexdigest()

    @cached_property
    def obligations(self) -> dict[str, Obligation]:
        """Every obligation by id, in the order of the law."""
        return {item.id: item for provision in self.provisions for item in provision.obligations}

    @cached_property
    def provision_of(self) -> dict[str, Provision]:
        """The provision each obligation stands in, by obligation id."""
        return {item.id: provision for provision in self.provisions for item in provision.obligations}

    @cached_property
    def law_of(self) -> dict[str, Law]:
        """Each law by its id."""
        return {law.id: law for law in self.laws}

    def law_behind(self, obligation: str) -> Law:
        """The law that an obligation stands in, by its id. Raises KeyError for one that is not in the pack."""
        return self.law_of[self.provision_of[obligation].law]

    @cached_property
    def first_day(self) -> date:
        """The first day on which any version is in force."""
        return min(version.in_force.from_ for _, version in self.versions())

    @cached_property
    def change_days(self) -> tuple[date, ...]:
        """Every day on which some version begins, or is the first day after one ended; sorted."""
        days = {version.in_force.from_ for _, version in self.versions()}
        days |= {version.in_force.to + timedelta(days=1) for _, version in self.versions() if version.in_force.to}
        return tuple(sorted(days))

    def versions(self) -> Iterable[tuple[Obligation, Version]]:
        """Every version of every obligation, in the order of the law."""
        return ((item, version) for item in self.obligations.values() for version in item.versions)

    def interval_start(self, on: date) -> date | None:
        """The first day of the legal interval (no change of law inside it) that `on` lies in."""
        starts = [day for day in self.change_days if day <= on]
        return starts[-1] if starts else None

    def within(self, scope: Iterable[str]) -> frozenset[str]:
        """The obligations that `scope` names: obligation ids, or provisions such as `KRL-2` for all of § 2.

        Empty scope means everything. Raises ProblemError for a name that is neither.
        """
        names = list(scope)
        if not names:
            return frozenset(self.obligations)
        wanted: set[str] = set()
        codes = {provision.provision: provision for provision in self.provisions}
        for name in names:
            if name in self.obligations:
                wanted.add(name)
            elif name in codes:
                wanted.update(item.id for item in codes[name].obligations)
            else:
                raise ProblemError.one("unknown_scope", arguments={"name": name, "known": ", ".join(codes)})
        return frozenset(wanted)


def _versions(data: Any) -> Iterator[tuple[int, int, dict[str, Any]]]:
    """Each version in the plain data of a provision, whatever it is: the obligation's number, its own, itself."""
    obligations = data.get("obligations") if isinstance(data, dict) else None
    for number, obligation in enumerate(obligations if isinstance(obligations, list) else []):
        versions = obligation.get("versions") if isinstance(obligation, dict) else None
        for later, version in enumerate(versions if isinstance(versions, list) else []):
            if isinstance(version, dict):
                yield number, later, version


def _continue_versions(data: Any) -> None:
    """Let each version that `continues` take over what it does not write itself (in place, before validation)."""
    before: tuple[int, dict[str, Any]] | None = None
    for number, _, version in _versions(data):
        if version.get("continues") is True and before is not None and before[0] == number:
            del version["continues"]
            for key in _CONTINUED:
                if key not in version and key in before[1]:
                    version[key] = copy.deepcopy(before[1][key])
        before = (number, version)


def _copied_places(data: Any, places: Places) -> None:
    """Give a criterion that a version took over the place where it is written."""
    for number, later, version in _versions(data):
        for key in _CONTINUED:
            path: Path = ("obligations", number, "versions", later, key)
            if later and key in version and path not in places.marks:
                prefix = (*path[:3], later - 1, key)
                for known, mark in list(places.marks.items()):
                    if known[: len(prefix)] == prefix:
                        places.marks[(*path, *known[len(prefix) :])] = mark


def _inner(name: str) -> str:
    """The path of a file without the folder of its local pack: `local/<pack>/law/lok/1.yaml` is `law/lok/1.yaml`."""
    parts = name.split("/", 2)
    return parts[2] if parts[0] == LOCAL and len(parts) > 2 else name  # noqa: PLR2004 - folder, pack and the rest


def read_pack(files: Mapping[str, bytes]) -> Pack:
    """Read and check a whole pack.

    `files`: path within the pack (`law/krl/2.yaml`, `vocabulary/tilbud.yaml`, `law/laws.yaml`, and the same under
    `local/<pack>/`) -> bytes. Returns the checked pack, what is local after the rest. Raises ProblemError with every
    mistake found, by file, line and column.
    """
    return _read_once(tuple(sorted(files.items())))


@lru_cache(maxsize=_KEPT)
def _read_once(files: tuple[tuple[str, bytes], ...]) -> Pack:
    """A pack from its files in order. The last few are kept: reading takes a second, and the same files are one."""
    try:
        return _read_pack(dict(files))
    except ProblemError as error:
        raise ProblemError(_told_once(error.problems)) from None


def _told_once(problems: Iterable[Problem]) -> list[Problem]:
    """The problems without those that say the same of the same place: a later version takes over an earlier one's."""
    told: list[Problem] = []
    for problem in problems:
        place = replace(problem.where, field="")
        same = (item for item in told if item.code == problem.code and item.arguments == problem.arguments)
        if problem.where.line is None or all(replace(item.where, field="") != place for item in same):
            told.append(problem)
    return told


def _named(laws: Iterable[Law], places: Places) -> list[tuple[Law, Where]]:
    return [(law, places.where(("laws", number, "provisions"))) for number, law in enumerate(laws)]


def _read_pack(files: Mapping[str, bytes]) -> Pack:
    problems: list[Problem] = []
    laws: LawsFile | None = None
    listed: list[tuple[Law, Where]] = []
    local: list[tuple[Law, Where]] = []
    provisions: list[Located[Provision]] = []
    vocabularies: list[Located[VocabularyFile]] = []
    registers: list[Located[InterpretationFile]] = []
    for name in sorted(files):
        try:
            data, places = read_text(files[name], name)
            inner = _inner(name)
            if name == LAWS_FILE:
                laws = validate(LawsFile, data, places)
                listed = _named(laws.laws, places)
            elif inner == LAWS_FILE:
                local += _named(validate(LocalLawsFile, data, places).laws, places)
            elif inner.startswith("vocabulary/"):
                vocabularies.append(Located(validate(VocabularyFile, data, places), places))
            elif inner.startswith("interpretations/"):
                registers.append(Located(validate(InterpretationFile, data, places), places))
            elif inner.startswith("law/"):
                _continue_versions(data)
                _copied_places(data, places)
                provisions.append(Located(validate(Provision, data, places), places))
            else:
                problems.append(Problem("pack_file_unexpected", {"file": name}, Where(file=name)))
        except ProblemError as error:
            problems.extend(error.problems)
    if laws is None and not any(problem.where.file == LAWS_FILE for problem in problems):
        problems.append(Problem("pack_without_laws", {"file": LAWS_FILE}, Where(file=LAWS_FILE)))
    if problems or laws is None:
        raise ProblemError(problems)
    listed += local
    ordered, facts, spots = check(listed, provisions, vocabularies)
    questions = check_interpretations(registers, ordered, spots)
    named = tuple(law for law, _ in listed)
    return Pack(named, laws.checked_to, tuple(ordered), facts, dict(files), spots, questions)


def _walk(folder: Traversable, prefix: str) -> Iterable[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda item: item.name):
        if entry.is_dir():
            yield from _walk(entry, f"{prefix}{entry.name}/")
        elif entry.name.endswith((".yaml", ".yml")):
            yield f"{prefix}{entry.name}", entry.read_bytes()


def _local_folder(root: Traversable | None) -> Traversable:
    """Where the local packs of a pack folder stand: in it, or else among those that ship with the product."""
    own = root / LOCAL if root is not None else None
    return own if own is not None and own.is_dir() else resources.files("rules") / LOCAL


def local_names(root: Traversable | None = None) -> tuple[str, ...]:
    """The local packs of a pack folder (default: those that ship with the product), by name, sorted.

    A local pack is a municipality's own practice. It holds recommendations only, and counts for no one who has not
    switched it on.
    """
    folder = _local_folder(root)
    if not folder.is_dir():
        return ()
    return tuple(sorted(entry.name for entry in folder.iterdir() if entry.is_dir() and entry.name[0] not in "._"))


def pack_files(root: Traversable | None = None, extra: Iterable[str] = ()) -> dict[str, bytes]:
    """The files of a pack folder (default: the law that ships with the product), by path within it.

    `extra`: the local packs that are switched on, by name. Raises ProblemError when there is no pack, or no such
    local one.
    """
    base = root or resources.files("rules")
    files: dict[str, bytes] = {}
    for part in ("law", "vocabulary", "interpretations"):
        folder = base / part
        if folder.is_dir():
            files.update(_walk(folder, f"{part}/"))
    if not files:
        raise ProblemError.one("pack_empty", where=Where(file=str(base)))
    for name in extra:
        known = local_names(root)
        if name not in known:
            told = {"name": name[:80], "known": ", ".join(known) or "–"}
            raise ProblemError.one("unknown_local_pack", arguments=told)
        files.update(_walk(_local_folder(root) / name, f"{LOCAL}/{name}/"))
    return files


def load_pack(root: Traversable | None = None, extra: Iterable[str] = ()) -> Pack:
    """Read the pack folder `root` (default: the law that ships with the product). Raises ProblemError.

    `extra`: the local packs that are switched on, by name.
    """
    return read_pack(pack_files(root, extra))


def load_local_packs(root: Traversable | None = None) -> tuple[Pack, ...]:
    """The pack once for each of its local packs, with that one switched on. Raises ProblemError."""
    return tuple(load_pack(root, [name]) for name in local_names(root))
