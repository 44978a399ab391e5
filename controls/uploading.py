"""Evidence files that somebody sends in: judged one by one, and kept only when they can be used.

Nothing here knows of the web. What is wrong is told as Problems with file, line and field; what a file holds is
never repeated beyond what a Problem itself says.
"""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from importlib import resources
from typing import NamedTuple

from sqlalchemy.exc import SQLAlchemyError

from controls.evaluating import Evaluated
from controls.sensitive.identity import holds_identity_number, identity_numbers, plain_digits
from controls.sent import Sent, plain_name
from controls.wiring import Application
from models.errors import Problem, ProblemError, Where
from models.findings import Evaluation
from models.law import Law
from rules.evaluation import evaluate
from rules.evidence_file import read_evidence
from rules.pack import LAWS_FILE, LocalLawsFile, Pack, local_names, pack_files, read_pack
from rules.pack_check import LOCAL
from rules.reading import MAX_BYTES, Places, read_text, read_yaml
from rules.validation import validate

#: how many files are taken in at once
MAX_FILES = 50
#: all files of one sending together, with the form around them, in bytes
MAX_SENDING = 2 * MAX_BYTES
#: a name that is longer loses its middle; what it ends with says how it is read
_LONGEST_NAME = 120
_NAMELESS = "evidens"
#: larger JSON files are not read a second time to find the line of a mistake
_POINTED_BYTES = 1_000_000
#: a digit, a blank or a hyphen written by its number
_ESCAPED = re.compile(r"\\(?:u00|x)(3[0-9]|20|2[Dd])")
_SHA256 = re.compile(r"\b[0-9A-Fa-f]{64}\b")
#: how files begin that people may take for evidence: documents, and archives (which Word and Excel files are too)
_DOCUMENT = b"%PDF-"
_ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!")


class Wanted(NamedTuple):
    """What is to be evaluated.

    `on`: the evaluation date (None: the one in the file); `scope`: provisions or obligations (empty: all); `laws`:
    only these laws, by id (empty: all); `theme`: only provisions that are a theme of tilsyn on the evaluation date;
    `local`: names of local packs switched on.
    """

    on: date | None = None
    scope: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()
    theme: bool = False
    local: tuple[str, ...] = ()


class Kept(NamedTuple):
    """A file that was evaluated and stored as `number`."""

    name: str
    number: int
    evaluation: Evaluation


class Refused(NamedTuple):
    """A file that nothing was stored of, and why; `hints`: for some lines, the field that stands there."""

    name: str
    problems: tuple[Problem, ...]
    hints: Mapping[int, str]


class NotKept(NamedTuple):
    """A file that was evaluated, but that the database did not take; nothing of it is stored."""

    name: str
    error: SQLAlchemyError


class LocalPack(NamedTuple):
    """A municipality's own practice that can be switched on: its name, and what it is called."""

    name: str
    law: Law


class Example(NamedTuple):
    """An evidence file made from a public document: its name, the municipality's number and name, the date."""

    file: str
    number: str
    name: str
    on: date
    content: bytes


# --- rules ---


@lru_cache(maxsize=1)
def local_packs() -> tuple[LocalPack, ...]:
    """The local packs that ship with the program, by name."""
    found: list[LocalPack] = []
    for name in local_names():
        path = f"{LOCAL}/{name}/{LAWS_FILE}"
        data, places = read_text(pack_files(extra=[name])[path], path)
        found.extend(LocalPack(name, law) for law in validate(LocalLawsFile, data, places).laws[:1])
    return tuple(found)


def switched_on(pack: Pack) -> tuple[str, ...]:
    """The names of the local packs that are part of a pack, sorted."""
    return tuple(sorted({path.split("/")[1] for path in pack.files if path.startswith(f"{LOCAL}/")}))


class Rules:
    """The rules in use, alone or with local packs; safe to share between threads."""

    def __init__(self, pack: Pack) -> None:
        """`pack`: the rules without any local pack."""
        self._pack = pack
        self._lock = threading.Lock()
        self._made: dict[tuple[str, ...], Pack] = {}

    def with_local(self, names: Iterable[str]) -> Pack:
        """The rules with the local packs `names` switched on; they take a second to read the first time.

        Raises ProblemError for a name that is no local pack, and when the packs do not fit the rules.
        """
        wanted = tuple(sorted(set(names)))
        if not wanted:
            return self._pack
        if not set(wanted) <= set(local_names()):
            raise ProblemError.one("upload_choice")
        with self._lock:
            found = self._made.get(wanted)
            if found is None:
                files = pack_files(extra=wanted)
                local = {path: content for path, content in files.items() if path.startswith(f"{LOCAL}/")}
                found = self._made[wanted] = read_pack({**self._pack.files, **local})
            return found


def scope_of(wanted: Wanted, pack: Pack, on: date, where: Where) -> tuple[str, ...]:
    """The obligations that `wanted` asks for on a date; none named means all.

    Raises ProblemError when none is left.
    """
    named: list[frozenset[str]] = [pack.within(wanted.scope)] if wanted.scope else []
    if wanted.laws:
        inside = [item.provision for item in pack.provisions if item.law in wanted.laws]
        named.append(pack.within(inside) if inside else frozenset())
    if wanted.theme:
        theme = [item.provision for item in pack.provisions if item.tilsyn is not None and item.tilsyn.holds(on)]
        named.append(pack.within(theme) if theme else frozenset())
    if not named:
        return ()
    found = frozenset.intersection(*named)
    if not found:
        raise ProblemError.one("upload_nothing_left", where=where)
    return tuple(sorted(found))


# --- one file ---


def _is_json(content: bytes) -> bool:
    return content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")


def usable_name(given: str, content: bytes) -> str:
    """The name that a file is told of and stored under.

    It has no folders and no signs that cannot be seen, and is not too long. How a file is read follows from its
    name, so one whose name says otherwise than its content gets the ending that the content asks for. A name that
    holds a national identity number is not used.
    """
    name = plain_name(given) or _NAMELESS
    if holds_identity_number(name):
        name = _NAMELESS
    if len(name) > _LONGEST_NAME:
        name = f"{name[: _LONGEST_NAME // 2]}…{name[-(_LONGEST_NAME // 2) :]}"
    ending = name.lower().rpartition(".")[2]
    if _is_json(content):
        # YAML takes JSON in, and tells the line of more mistakes
        return name if ending in ("json", "yaml", "yml") else f"{name}.json"
    return f"{name}.yaml" if ending == "json" else name


def _refuse_documents(content: bytes, where: Where) -> None:
    if content.startswith(_DOCUMENT):
        raise ProblemError.one("upload_is_document", where=where)
    if content.startswith(_ARCHIVES):
        raise ProblemError.one("upload_is_archive", where=where)


def _refuse_identity_numbers(content: bytes, where: Where) -> None:
    """Evidence is about a service, never about somebody; what is told is the line, never the number."""
    # hashes of documents are hexadecimal, and some digits of one can look like a number
    # in JSON and in YAML a sign can be written by its number; what is read is the sign
    written = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), content.decode("utf-8", errors="replace"))
    plain = _SHA256.sub("x", plain_digits(written))
    lines = dict.fromkeys(plain.count("\n", 0, start) + 1 for start, _ in identity_numbers(plain))
    if lines:
        raise ProblemError(Problem("upload_identity_number", where=replace(where, line=line)) for line in lines)


def _line_of(field: str, marks: Mapping[str, tuple[int, int]]) -> tuple[int, int] | None:
    while field:
        if field in marks:
            return marks[field]
        field = field.rpartition(".")[0]
    return marks.get("")


def _places_of(content: bytes, name: str) -> tuple[Places | None, tuple[Problem, ...]]:
    try:
        return read_yaml(content.decode("utf-8-sig"), name)[1], ()
    except ProblemError as error:
        return None, error.problems
    except UnicodeDecodeError:
        return None, ()


def pointed(problems: Sequence[Problem], content: bytes, name: str) -> tuple[Problem, ...]:
    """The problems of a JSON file with the lines that the JSON reader does not know; others as they are.

    The file is read once more as YAML, which JSON is a part of and whose reader knows the lines.
    """
    blind = [problem for problem in problems if problem.where.line is None]
    if not blind or not _is_json(content) or len(content) > _POINTED_BYTES:
        return tuple(problems)
    places, same = _places_of(content, name)
    if places is None:
        # the YAML reader stops at the same mistake, where it is one that both know
        return same if [item.code for item in same] == [item.code for item in problems] else tuple(problems)
    marks = {".".join(str(part) for part in path): mark for path, mark in places.marks.items()}
    found: list[Problem] = []
    for problem in problems:
        mark = _line_of(problem.where.field, marks) if problem.where.line is None else None
        where = replace(problem.where, line=mark[0], column=mark[1]) if mark else problem.where
        found.append(replace(problem, where=where))
    return tuple(sorted(found, key=lambda item: (item.where.line or 0, item.where.column or 0)))


def hints(problems: Iterable[Problem], content: bytes) -> dict[int, str]:
    """For each line that a problem stands in, the field that the line begins with, such as `value:`.

    Only names of the exchange format itself are repeated, and never what follows them.
    """
    lines = content.decode("utf-8-sig", errors="replace").splitlines()
    found: dict[int, str] = {}
    for line in {problem.where.line for problem in problems}:
        if line is not None and line <= len(lines):
            key = lines[line - 1].strip().removeprefix("-").strip().partition(":")[0].strip("\"' ")
            if key in _WORDS:
                found[line] = f"{key}:"
    return found


#: the field names that a line of an evidence file can begin with
_WORDS = frozenset(
    {
        "format", "on", "subject", "municipality", "name", "note", "providers", "id", "model", "from", "to", "covers",
        "groups", "documents", "title", "date", "publisher", "url", "sha256", "requests", "what", "asked", "due",
        "produced", "of", "obligations", "statements", "fact", "value", "about", "said_by", "group", "mode",
        "shown_by", "certainty", "source", "document", "locator", "quote", "figure", "table", "year", "sample",
        "drawn", "found", "judgements", "obligation", "outcome", "kind", "by", "reason", "valid_to", "not_examined",
    }
)  # fmt: skip


def _spoken_here(problem: Problem) -> Problem:
    # the text for the command line names an option of it
    return Problem("upload_no_date", where=problem.where) if problem.code == "no_date" else problem


def judge(sent: Sent, wanted: Wanted, pack: Pack, application: Application) -> Evaluated:
    """Read and evaluate one file that came in; `pack`: the rules, with what `wanted` switches on.

    Raises ProblemError with every mistake, by line and field; nothing is stored either way.
    """
    name, content = sent
    if len(content) <= MAX_BYTES:  # what is larger has an error of its own
        _refuse_documents(content, Where(file=name))
        _refuse_identity_numbers(content, Where(file=name))
    try:
        evidence, day = read_evidence(content, name, pack, application.municipalities, wanted.on)
    except ProblemError as error:
        raise ProblemError(_spoken_here(item) for item in pointed(error.problems, content, name)) from None
    scope = scope_of(wanted, pack, day, Where(file=name))
    evaluation = evaluate(pack, application.machines, evidence, day, scope)
    receipt = evaluation.receipt._replace(evidence_sha256=hashlib.sha256(content).hexdigest())
    return Evaluated(evaluation._replace(receipt=receipt), evidence)


# --- one sending ---


def take_in(
    files: Iterable[Sent],
    wanted: Wanted,
    rules: Rules,
    application: Application,
    owner: Callable[[str], str] | None = None,
) -> list[Kept | Refused | NotKept]:
    """Evaluate files and store those that can be used, each on its own; what became of each, in their order.

    `owner`: the place that an evaluation of a municipality (its number) belongs to, raising ProblemError where it may
    not be made (None: the municipality itself, which is what whoever has the database may do).

    All are evaluated before any is stored, so an error of ours stores nothing. Raises ProblemError when the choice
    of rules cannot be used.
    """
    pack = rules.with_local(wanted.local)
    jobs = [_prepare(sent, wanted, pack, application, owner) for sent in files]
    return [job if isinstance(job, Refused) else job() for job in jobs]


def _prepare(
    given: Sent, wanted: Wanted, pack: Pack, application: Application, owner: Callable[[str], str] | None
) -> Refused | Callable[[], Kept | NotKept]:
    sent = Sent(usable_name(given.name, given.content), given.content)
    try:
        evaluation = judge(sent, wanted, pack, application).evaluation
        place = owner(evaluation.municipality) if owner is not None else None
    except ProblemError as error:
        return Refused(sent.name, error.problems, hints(error.problems, sent.content))

    def keep() -> Kept | NotKept:
        try:
            number = application.store.keep(
                evaluation, pack, sent.content, sent.name, application.clock(), place=place
            )
        except SQLAlchemyError as error:
            return NotKept(sent.name, error)
        return Kept(sent.name, number, evaluation)

    return keep


# --- examples ---


@lru_cache(maxsize=1)
def examples() -> Mapping[str, Example]:
    """The examples that ship with the program, by file name."""
    found: dict[str, Example] = {}
    for entry in sorted(resources.files("examples").iterdir(), key=lambda item: item.name):
        if entry.name.endswith(".yaml"):
            content = entry.read_bytes()
            data, _ = read_text(content, entry.name)
            day = date.fromisoformat(data["on"])
            subject = data["subject"]
            found[entry.name] = Example(entry.name, subject["municipality"], subject["name"], day, content)
    return found
