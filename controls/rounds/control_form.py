"""The control form of a tilsyn, made from the rules: what is asked, of which duty, and how it is examined.

Every control question is answered on its own, and *no* is a breach. So a criterion becomes a question only where a no
to it alone breaks the duty. Where one of several ways is enough, or where only a person can judge, the duty is asked
as one question, and the criteria stand in what is explained. What can only break or only raise a question (its *yes*
is what is wrong) is explained too. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from controls.rounds.themes import in_force, is_soft, themes, within
from models.law import AllOf, AnyOf, Criterion, Law, Obligation, Provision, Role, Version
from models.rounds import ControlForm, ControlQuestion
from models.texts import say
from models.words import Group, Language, Method
from rules.citation import citation_text, provision_text
from rules.pack import Pack

#: signs that an id may have and the key of a question may not
_OTHER = re.compile(r"[^A-Za-z0-9_.-]")
_LONGEST_KEY, _LONGEST_QUESTION, _LONGEST_EXPLAINED = 61, 300, 1500


class WhyNot(StrEnum):
    """Why a duty cannot be the theme of a tilsyn: § 9 does not name the provision, or it is guidance."""

    NO_THEME = "no_theme"
    GUIDANCE = "guidance"


class ThemeDuty(NamedTuple):
    """A duty that can be chosen, or why it cannot."""

    obligation: Obligation
    why_not: WhyNot | None


class ThemePart(NamedTuple):
    """A provision with its duties. `offered`: whether any of them can be chosen."""

    law: Law
    provision: Provision
    duties: tuple[ThemeDuty, ...]

    @property
    def offered(self) -> bool:
        """Whether it is a theme of tilsyn."""
        return any(one.why_not is None for one in self.duties)


def theme_parts(pack: Pack, on: date) -> tuple[ThemePart, ...]:
    """Every provision in force on the day `on`, those that are a theme of tilsyn first, else in the law's order."""
    there, offered = frozenset(in_force(pack, on)), themes(pack, on)
    laws = {law.id: law for law in pack.laws}
    found = []
    for part in pack.provisions:
        duties = tuple(
            ThemeDuty(duty, None if duty.id in offered else _why_not(pack, part, duty, on))
            for duty in part.obligations
            if duty.id in there
        )
        if duties:
            found.append(ThemePart(laws[part.law], part, duties))
    return tuple(sorted(found, key=lambda part: not part.offered))


def _why_not(pack: Pack, part: Provision, duty: Obligation, on: date) -> WhyNot:
    theme = part.tilsyn is not None and part.tilsyn.holds(on)
    return WhyNot.GUIDANCE if theme and is_soft(pack, duty.id, on) else WhyNot.NO_THEME


def in_scope(pack: Pack, scope: Iterable[str], on: date) -> tuple[str, ...]:
    """The duties that a tilsyn of this scope is about: themes only, in the order of the law."""
    offered = themes(pack, on)
    return tuple(name for name in within(pack, scope, on) if name in offered)


def form_of(pack: Pack, scope: Iterable[str], on: date, language: Language) -> ControlForm | None:
    """The control form that the rules suggest for a scope on the day `on`; None where the scope has no theme.

    `language`: of the letters, nb or nn.
    """
    names = in_scope(pack, scope, on)
    questions = [
        question
        for name in names
        if (version := pack.obligations[name].version_on(on)) is not None
        for question in questions_of(pack.obligations[name], version, language)
    ]
    return ControlForm(limits=limits_of(pack, names, language), questions=tuple(questions)) if questions else None


def limits_of(pack: Pack, names: Iterable[str], language: Language) -> str:
    """What the tilsyn is limited to, for the head of the form. `names`: the duties."""
    listed = "; ".join(sections_of(pack, names, language))
    return say("tilsyn.form.limits", language, sections=listed)


def sections_of(pack: Pack, names: Iterable[str], language: Language) -> list[str]:
    """The provisions that duties stand in, in words: `krisesenterlova § 2 (Krav til …)`."""
    wanted = frozenset(names)
    laws = {law.id: law for law in pack.laws}
    return [
        f"{provision_text(laws[part.law], part, language.value)} ({part.title.get(language.value)})"
        for part in pack.provisions
        if any(duty.id in wanted for duty in part.obligations)
    ]


def questions_of(duty: Obligation, version: Version, language: Language) -> Iterator[ControlQuestion]:
    """The control questions on a duty."""
    shows = [one for one in version.criteria if one.role is Role.SHOWS]
    beside = [one for one in version.criteria if one.role is not Role.SHOWS]
    if not shows or not _all_needed(version.met_when, {one.id for one in shows}):
        methods = dict.fromkeys(method for one in version.criteria for method in one.examine)
        question = say("tilsyn.form.whole", language, title=duty.title.get(language.value))
        explained = _explained(version, None, version.criteria, language)
        yield _question(duty.id, duty.id, question, methods or [Method.DOCUMENT, Method.INTERVIEW], explained)
        return
    for one in shows:
        # what the duty asks, and what is to be looked for besides, stands once, with the first question
        first = one is shows[0]
        explained = _explained(version if first else None, one, beside if first else (), language)
        yield _question(f"{duty.id}.{one.id}", duty.id, one.ask.get(language.value), one.examine, explained)


def _all_needed(met_when: AllOf | AnyOf | None, shows: set[str]) -> bool:
    """Whether each of the criteria alone can break the duty."""
    if met_when is None:
        return True
    return isinstance(met_when, AllOf) and {one for one in met_when.all if isinstance(one, str)} >= shows


def _question(
    key: str, obligation: str, question: str, methods: Iterable[Method], explained: str
) -> ControlQuestion:  # fmt: skip
    return ControlQuestion(
        key=_OTHER.sub("_", key)[:_LONGEST_KEY],
        obligation=obligation,
        question=question[:_LONGEST_QUESTION],
        methods=tuple(methods),
        explained=explained[:_LONGEST_EXPLAINED],
    )


def _explained(
    version: Version | None, one: Criterion | None, beside: Iterable[Criterion], language: Language
) -> str:  # fmt: skip
    code = language.value
    told = [version.summary.get(code)] if version is not None else []
    if one is not None and (groups := [item for item in one.groups if item is not Group.UNSPECIFIED]):
        words = [say(f"word.group.{item.value}", language) for item in groups]
        told.append(say("tilsyn.form.groups", language, groups=", ".join(words)))
    if version is not None and version.applies_when is not None:
        told.append(say("tilsyn.form.when", language, question=version.applies_when.ask.get(code)))
    if one is not None and one.enough is not None:
        told.append(say("tilsyn.form.enough", language, text=one.enough.get(code)))
    if looked := [item.ask.get(code) for item in beside]:
        told.append(say("tilsyn.form.look", language, questions=" ".join(looked)))
    return "\n".join(told)


def criterion_of(question: ControlQuestion, version: Version) -> Criterion | None:
    """The criterion that a question was made from; None where it asks of the whole duty, or a person wrote it."""
    name = question.key.removeprefix(_OTHER.sub("_", question.obligation)).removeprefix(".")
    return next((one for one in version.criteria if one.id == name), None)


def cited(pack: Pack, obligation: str, on: date, language: Language) -> str:
    """The legal basis of a duty as it is on the day `on`, in words; its id where it is not in force."""
    duty = pack.obligations.get(obligation)
    version = duty.version_on(on) if duty is not None else None
    if duty is None or version is None:
        return obligation
    law = next(
        law for law in pack.laws for part in pack.provisions if part.law == law.id and duty in part.obligations
    )
    return citation_text(law, version.citation, language.value)
