"""The list of words that mean the same, which the legal adviser edits: read, and checked line by line.

It steers what is suggested and found, never what a rule says: nothing here is part of the law.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Annotated, Any

from pydantic import Field, StringConstraints

from models.errors import Problem, ProblemError, Where
from models.law import FactId, Part
from rules.reading import Places, read_text
from rules.validation import validate

FILE = "synonyms.yaml"
#: the fewest letters before a `*`: a shorter beginning is shared by words that have nothing to do with each other
SHORTEST_BEGINNING = 4
#: lists that are kept as they were read
_KEPT = 2
_WORD = re.compile(r"[^\W_]+")

#: a word, words in their order, or the beginning of a word with `*` after it
Form = Annotated[str, StringConstraints(min_length=1, max_length=60, strip_whitespace=True)]
Name = Annotated[str, StringConstraints(pattern=r"^[a-zæøå][a-zæøå_]{1,30}$")]


class Synonyms(Part):
    """Words and phrases that are looked for as one. `name` is what the group is called, and is no word of it."""

    name: Name
    forms: tuple[Form, ...] = Field(min_length=2)


class Signs(Part):
    """Words that a reader should notice in a passage, by what they can mean.

    `either`: can tell of an arrangement as well as of a plan, such as `skal`. A sign is met as it is written: its
    words in their order, and with `*` every word that begins so.
    """

    negation: tuple[Form, ...] = Field(min_length=1)
    hedge: tuple[Form, ...] = Field(min_length=1)
    planned: tuple[Form, ...] = Field(min_length=1)
    arranged: tuple[Form, ...] = Field(min_length=1)
    done: tuple[Form, ...] = Field(min_length=1)
    either: tuple[Form, ...] = Field(min_length=1)
    #: what looks like a sign and is none, such as `ikke bare` for a negation
    none: tuple[Form, ...] = ()
    #: what was counted when a number stands before it, such as `43 kvinner`: a sign that something is done
    counted: tuple[Form, ...] = ()
    #: numbers written as words
    numbers: tuple[Form, ...] = ()


class WordList(Part):
    """The whole file.

    `small_words`: say nothing about what a text is about. `parts`: words that other words are put together of,
    besides those of the groups and of the law. `clues`: by fact, words that often stand where it is told of, though
    they mean nothing else of it.
    """

    small_words: tuple[Form, ...] = Field(min_length=1)
    parts: tuple[Form, ...] = ()
    groups: tuple[Synonyms, ...] = Field(min_length=1)
    clues: dict[FactId, tuple[Form, ...]] = Field(default_factory=dict)
    signs: Signs


def plain_words(form: str) -> tuple[str, ...]:
    """The words of a form in small letters, without a `*`."""
    return tuple(_WORD.findall(unicodedata.normalize("NFKC", form).casefold()))


def _form_mistake(form: str, where: Where) -> Problem | None:
    words = plain_words(form)
    if not words:
        return Problem("synonyms_no_word", {"form": form}, where)
    if "*" in form and (form.count("*") > 1 or not form.endswith("*") or len(words[-1]) < SHORTEST_BEGINNING):
        return Problem("synonyms_star", {"form": form, "limit": SHORTEST_BEGINNING}, where)
    return None


def _mistakes(words: WordList, places: Places) -> Iterator[Problem]:
    names: set[str] = set()
    known: dict[tuple[tuple[str, ...], bool], str] = {}
    small = {plain_words(word) for word in words.small_words}
    for number, group in enumerate(words.groups):
        if group.name in names:
            yield Problem("synonyms_name_twice", {"name": group.name}, places.where(("groups", number, "name")))
        names.add(group.name)
        for place, form in enumerate(group.forms):
            where = places.where(("groups", number, "forms", place))
            mistake = _form_mistake(form, where)
            if mistake is None and "*" in form and len(plain_words(form)) > 1:
                mistake = Problem("synonyms_star_group", {"form": form}, where)
            if mistake:
                yield mistake
                continue
            key = (plain_words(form), form.endswith("*"))
            if key in known:
                yield Problem("synonyms_form_twice", {"form": form, "name": known[key]}, where)
            elif plain_words(form) in small:
                yield Problem("synonyms_form_small", {"form": form}, where)
            known.setdefault(key, group.name)
    lists = {("clues", fact): forms for fact, forms in words.clues.items()}
    lists |= {("signs", kind): getattr(words.signs, kind) for kind in type(words.signs).model_fields}
    for path, listed in lists.items():
        for place, form in enumerate(listed):
            where = places.where((*path, place))
            mistake = _form_mistake(form, where)
            if mistake is None and "*" in form and path[0] == "clues":
                mistake = Problem("synonyms_star_clue", {"form": form}, where)
            if mistake:
                yield mistake


@lru_cache(maxsize=_KEPT)
def read_synonyms(content: bytes, file: str = FILE) -> WordList:
    """The list in the bytes of a YAML file.

    Raises ProblemError with every mistake by line: what the form of the file forbids, a group's name or a form that
    stands twice, a form without a word, a form that is a small word, and a `*` that is not at the end of a word of
    at least SHORTEST_BEGINNING letters.
    """
    data: Any
    data, places = read_text(content, file)
    words = validate(WordList, data, places)
    mistakes = list(_mistakes(words, places))
    if mistakes:
        raise ProblemError(mistakes)
    return words


def load_synonyms(root: Traversable | None = None) -> WordList:
    """The list in the folder `root`, or the one that ships with the product where that has none.

    Raises ProblemError for a list that cannot be read.
    """
    own = (root / FILE) if root is not None else None
    file = own if own is not None and own.is_file() else resources.files("rules") / FILE
    if not file.is_file():
        raise ProblemError.one("synonyms_missing", where=Where(file=FILE), arguments={"file": FILE})
    return read_synonyms(file.read_bytes())


def check_synonyms(root: Traversable | None, facts: Collection[str]) -> list[Problem]:
    """What is doubtful in the list of the folder `root`: clues for facts not among `facts`, with their lines.

    Nothing for a folder without a list of its own. Raises ProblemError for a list that cannot be read.
    """
    words = load_synonyms(root)
    if root is not None and not (root / FILE).is_file():
        return []
    _, places = read_text((root or resources.files("rules")).joinpath(FILE).read_bytes(), FILE)
    return [
        Problem("synonyms_fact_unknown", {"fact": fact}, places.where(("clues", fact)))
        for fact in words.clues
        if fact not in facts
    ]
