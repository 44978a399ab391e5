"""Words in a passage that a reader should not miss, and what they can mean for its mode. Pointers, never answers.

Where a passage speaks both of something planned and of something done, both are told with the words they rest on. So
is `skal`, which in an agreement or a routine tells how it is arranged, and in a plan what is still to come.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from controls.phrases import fold
from controls.suggestions.words import Spot, spots
from models.words import Mode
from rules.synonyms import Signs as SignWords
from rules.synonyms import plain_words


class SignKind(StrEnum):
    """What a sign can mean; its words for a reader are `suggestions.sign.<kind>` in the text catalogue."""

    NEGATION = "negation"
    HEDGE = "hedge"
    PLANNED = "planned"
    ARRANGED = "arranged"
    DONE = "done"
    EITHER = "either"


class Why(StrEnum):
    """Why a mode is suggested; its words for a reader are `suggestions.why.<why>` in the text catalogue.

    `SAYS`: words of the passage say so. `SHALL`: only `skal` or the like is there, which can be either.
    `SHALL_IN_RULE` and `SHALL_IN_PLAN`: the same, in a text that is called an agreement or a routine, or a plan.
    """

    SAYS = "says"
    SHALL = "shall"
    SHALL_IN_RULE = "shall_in_rule"
    SHALL_IN_PLAN = "shall_in_plan"


class Sign(NamedTuple):
    """A sign, from `start` to `end` (the last not included) of the paragraph's `plain`."""

    start: int
    end: int
    kind: SignKind


class ModeHint(NamedTuple):
    """A mode that the passage may have, why, and the signs that say so."""

    mode: Mode
    why: Why
    signs: tuple[Sign, ...]


class Signs(NamedTuple):
    """All signs of a passage in the order of the text, and the modes it may have, the likeliest first."""

    signs: tuple[Sign, ...]
    modes: tuple[ModeHint, ...]

    @property
    def negated(self) -> bool:
        """Whether something is said not to be so."""
        return any(sign.kind is SignKind.NEGATION for sign in self.signs)

    @property
    def hedged(self) -> bool:
        """Whether something is said with a reservation."""
        return any(sign.kind is SignKind.HEDGE for sign in self.signs)


class _Form(NamedTuple):
    words: tuple[str, ...]
    begins: bool
    kind: SignKind | None

    def at(self, told: Sequence[Spot], place: int) -> bool:
        end = place + len(self.words)
        if end > len(told):
            return False
        *first, last = self.words
        if any(told[place + number].word != word for number, word in enumerate(first)):
            return False
        return told[end - 1].word.startswith(last) if self.begins else told[end - 1].word == last


def _form(form: str, kind: SignKind | None) -> _Form:
    return _Form(tuple(fold(word) for word in plain_words(form)), form.endswith("*"), kind)


#: words in a heading or title that tell what kind of text it is
_RULE_WORDS = ("avtal", "rutin", "instruks", "prosedyr", "retningslin", "regl", "vedtak", "vedtekt", "reglement")
_PLAN_WORDS = ("plan", "strategi", "forslag", "framlegg", "saksfram")
_KINDS = {Mode.PLANNED: SignKind.PLANNED, Mode.ARRANGED: SignKind.ARRANGED, Mode.DONE: SignKind.DONE}


def _kind_of_text(context: str) -> Why:
    words = [spot.word for spot in spots(context)]
    rule = any(part in word for word in words for part in _RULE_WORDS)
    plan = any(part in word for word in words for part in _PLAN_WORDS)
    if rule == plan:
        return Why.SHALL
    return Why.SHALL_IN_RULE if rule else Why.SHALL_IN_PLAN


class SignReader:
    """Finds the signs of the list in texts. Safe to share between threads."""

    def __init__(self, signs: SignWords) -> None:
        """`signs`: the words of `rules/synonyms.yaml`."""
        kinds: list[tuple[Iterable[str], SignKind | None]] = [(getattr(signs, kind.value), kind) for kind in SignKind]
        kinds.append((signs.none, None))
        self._numbers = {fold(word) for form in signs.numbers for word in plain_words(form)}
        self._counted = [_form(form, SignKind.DONE) for form in signs.counted]
        self._forms: dict[str, list[_Form]] = {}
        self._beginnings: list[_Form] = []
        for forms, kind in kinds:
            for form in forms:
                made = _form(form, kind)
                if made.begins and len(made.words) == 1:
                    self._beginnings.append(made)
                else:
                    self._forms.setdefault(made.words[0], []).append(made)

    def _all(self, text: str, start: int) -> list[Sign]:
        told = list(spots(text))
        found: list[Sign] = []
        covered = 0
        for at in range(len(told)):
            there = [form for form in (*self._forms.get(told[at].word, ()), *self._beginnings) if form.at(told, at)]
            longest = max((len(form.words) for form in there), default=0)
            if not longest or at < covered:
                continue
            covered = at + longest
            end = told[covered - 1].end
            kinds = dict.fromkeys(form.kind for form in there if len(form.words) == longest)
            if None not in kinds:
                found += [Sign(start + told[at].start, start + end, kind) for kind in kinds if kind is not None]
        return found

    def _counts(self, text: str, start: int) -> list[Sign]:
        """Numbers with what was counted after them; none where something shall be so."""
        told = list(spots(text))
        return [
            Sign(start + number.start, start + thing.end, SignKind.DONE)
            for at, (number, thing) in enumerate(pairwise(told))
            if (number.word.isdigit() or number.word in self._numbers)
            and any(form.at(told, at + 1) for form in self._counted)
        ]

    def read(self, text: str, context: str = "", start: int = 0) -> Signs:
        """The signs in any text.

        `context`: what tells which kind of text it is, such as the document's title and the heading. `start`: where
        the text begins in its paragraph; the places count from the paragraph's beginning.
        """
        signs = sorted(set(self._all(text, start)))
        if not any(sign.kind is SignKind.EITHER for sign in signs):
            signs = sorted({*signs, *self._counts(text, start)})
        by_kind = {kind: tuple(sign for sign in signs if sign.kind is kind) for kind in SignKind}
        hints = {mode: ModeHint(mode, Why.SAYS, by_kind[kind]) for mode, kind in _KINDS.items() if by_kind[kind]}
        shall = by_kind[SignKind.EITHER]
        if shall:
            why = _kind_of_text(context)
            likely = {Why.SHALL_IN_RULE: [Mode.ARRANGED], Why.SHALL_IN_PLAN: [Mode.PLANNED]}
            for mode in likely.get(why, [Mode.ARRANGED, Mode.PLANNED]):
                hints.setdefault(mode, ModeHint(mode, why, shall))
            other = Mode.PLANNED if why is Why.SHALL_IN_RULE else Mode.ARRANGED
            hints.setdefault(other, ModeHint(other, Why.SHALL, shall))
        ordered = sorted(hints.values(), key=lambda hint: (-_weight(hint), hint.mode.rank))
        return Signs(tuple(signs), tuple(ordered))


def _weight(hint: ModeHint) -> float:
    """How much speaks for a mode: words that say so, then `skal` in a text of a telling kind, then `skal` alone."""
    if hint.why is Why.SAYS:
        return 2.0 + len(hint.signs)
    return 1.0 if hint.why is not Why.SHALL else 0.0
