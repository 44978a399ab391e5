"""Two versions of an obligation beside each other, with what differs marked word by word and told in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from controls.versions import chosen_versions, words_of
from controls.wiring import Application
from controls.wording_diff import Marked, mark
from models.law import AllOf, AnyOf, Citation, Criterion, Obligation, Version
from models.vocabulary import Fact
from models.words import Language
from rules.law_diff import compare_versions
from webapp.pages.frame.dates import asked_day
from webapp.pages.frame.wording import Wording, capital
from webapp.pages.law.conditions import condition_words
from webapp.pages.law.differences import difference
from webapp.pages.law.lawbook import place_words

#: the names in the address of the two days that choose the versions
BEFORE, AFTER = "fra", "til"
#: the part that holds the statute's own words
_WORDS = "words"


class Row(NamedTuple):
    """One part of the two versions. `kind`: same, changed, new or gone; `norwegian`: whatever the page's language."""

    label: str
    kind: str
    marked: Marked
    norwegian: bool


class Pair(NamedTuple):
    """Two versions with what differs: in sentences, and part by part."""

    before: Version
    after: Version
    told: tuple[str, ...]
    differing: tuple[Row, ...]
    same: tuple[Row, ...]


def _question(criterion: Criterion, fact: Fact, wording: Wording) -> str:
    """Everything a control question consists of, as sentences."""
    language = wording.language.value
    told = [criterion.ask.get(language), capital(wording.word("role", criterion.role.value)) + "."]
    for name in ("yes", "no", "judge", "when"):
        condition = getattr(criterion, name)
        if condition is not None:
            label = wording.say(f"page.criterion.test.{name}")
            told.append(f"{label}: {condition_words(condition, fact, wording)}.")
    if criterion.unclear is not None:
        told.append(f"{wording.say('page.criterion.test.unclear')}: {criterion.unclear.get(language)}")
    needs = criterion.needs
    if needs is not None:
        mode, shown_by = wording.word("mode", needs.mode.value), wording.word("shown_by", needs.shown_by.value)
        told.append(wording.say("page.needs.ground", mode=mode, shown_by=shown_by))
    told.append(wording.say(f"page.needs.fresh.{criterion.fresh.from_.value}", n=criterion.fresh.months))
    told.append(capital(wording.say("page.criterion.for", groups=", ".join(wording.groups(criterion)))) + ".")
    methods = wording.say("page.criterion.examine", methods=", ".join(wording.methods(criterion)))
    told.append(capital(methods) + ".")
    told.append(f"{wording.say('page.criterion.about')}: {wording.word('about', criterion.about.value)}.")
    if criterion.enough is not None:
        told.append(f"{wording.say('page.criterion.enough')}: {criterion.enough.get(language)}")
    return " ".join(told)


def _law_words(application: Application, duty: Obligation, version: Version, wording: Wording) -> str:
    """The statute's own words, each after its place; the place in Norwegian too, so that it is read in one voice."""
    if wording.language is Language.EN:
        wording = Wording(Language.NB)
    told = []
    for item in words_of(application.statutes, duty, version):
        law = application.pack.law_of[item.law]
        section = wording.cite(law, Citation(section=item.section.section))
        where = f"{section} {place_words(law, item.section.section, item.place, wording)}".strip()
        told.append(f"{capital(where)}: «{item.place.text}»")
    return "\n".join(told)


def _combined(part: str | AllOf | AnyOf, asked: Mapping[str, str], wording: Wording) -> str:
    """How the answers must come together, as one line."""
    if isinstance(part, str):
        return asked[part]
    key, inner = ("all", part.all) if isinstance(part, AllOf) else ("any", part.any)
    return f"{wording.say(f'page.expression.{key}')} ({'; '.join(_combined(item, asked, wording) for item in inner)})"


def _texts(
    application: Application, duty: Obligation, version: Version, wording: Wording
) -> Iterator[tuple[str, str, str]]:
    """Every part of a version: what identifies it, its label, and its text; empty texts are left out."""
    language = wording.language.value
    pack = application.pack
    law = pack.law_behind(duty.id)
    yield _WORDS, wording.say("page.versions.row.words"), _law_words(application, duty, version, wording)
    yield "summary", wording.say("page.versions.row.summary"), version.summary.get(language)
    yield "citation", wording.say("page.law.citation"), wording.cite(law, version.citation)
    certainty = wording.word("certainty", version.source.certainty.value)
    yield "source", wording.say("page.law.source"), f"{version.source.act} ({certainty})"
    yield "strength", wording.say("page.law.strength"), wording.word("strength", version.strength.value)
    yield "decided_by", wording.say("page.law.decided_by"), wording.word("decided_by", version.decided_by.value)
    if version.applies_when is not None:
        condition = version.applies_when
        label = wording.say("page.law.applies_when")
        yield "condition", label, _question(condition, pack.facts[condition.fact], wording)
    for criterion in version.criteria:
        label = wording.say("page.versions.row.question")
        yield f"criterion:{criterion.id}", label, _question(criterion, pack.facts[criterion.fact], wording)
    if version.met_when is not None:
        asked = {criterion.id: criterion.ask.get(language) for criterion in version.criteria}
        yield "met_when", wording.say("page.law.met_when"), _combined(version.met_when, asked, wording)
    factors = "\n".join(f"– {factor.get(language)}" for factor in version.factors)
    yield "factors", wording.say("page.law.factors"), factors
    yield "order", wording.say("page.law.order"), version.order.get(language) if version.order is not None else ""


def _kind(before: str, after: str) -> str:
    if before == after:
        return "same"
    if before and after:
        return "changed"
    return "gone" if before else "new"


def _rows(application: Application, duty: Obligation, before: Version, after: Version, wording: Wording) -> list[Row]:
    then = {key: (label, text) for key, label, text in _texts(application, duty, before, wording) if text}
    now = {key: (label, text) for key, label, text in _texts(application, duty, after, wording) if text}
    found = []
    for key in dict.fromkeys((*now, *then)):
        label = (now.get(key) or then[key])[0]
        one, other = then.get(key, ("", ""))[1], now.get(key, ("", ""))[1]
        found.append(Row(label, _kind(one, other), mark(one, other), norwegian=key == _WORDS))
    return found


def pair_of(duty: Obligation, application: Application, on: date, wording: Wording) -> Pair | None:
    """The two versions that the address asks for, or the usual ones; None when there is only one.

    `on`: the day that says which version is the usual one. Raises ProblemError for a date that is none, or on which
    no version was in force.
    """
    chosen = chosen_versions(duty, application.pack, on, asked_day(BEFORE), asked_day(AFTER))
    if chosen is None:
        return None
    before, after = chosen
    change = compare_versions(duty, before, after)
    told = difference(change, application.pack, wording).told if change is not None else ()
    rows = _rows(application, duty, before, after, wording)
    differing = tuple(row for row in rows if row.kind != "same")
    return Pair(before, after, told, differing, tuple(row for row in rows if row.kind == "same"))
