"""The law as the program knows it: every obligation, in all its versions, and how its scenarios went."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from flask import Blueprint, abort, g, render_template

from controls.wiring import Application
from models.law import Condition, Law, Obligation, Provision, Version
from models.vocabulary import Fact
from rules.pack import Pack
from rules.scenarios.runner import rule_hash
from webapp.pages.wording import Wording


class ObligationLine(NamedTuple):
    """An obligation in the list. `version` is in force on the day; None when none is. `latest` is its last one."""

    obligation: Obligation
    version: Version | None
    latest: Version


class ProvisionLines(NamedTuple):
    """A provision with its obligations."""

    provision: Provision
    citation: str
    lines: tuple[ObligationLine, ...]


class LawLines(NamedTuple):
    """A law with its provisions, in the order of the law."""

    law: Law
    provisions: tuple[ProvisionLines, ...]


class VersionView(NamedTuple):
    """A version with its citation in words, its control questions by criterion, and whether it is in force."""

    version: Version
    citation: str
    asked: Mapping[str, str]
    now: bool


def list_law(pack: Pack, on: date, wording: Wording) -> list[LawLines]:
    """Every law with its provisions and obligations; `on`: the day that says which version is in force."""
    found = []
    for law in pack.laws:
        provisions = tuple(
            ProvisionLines(
                provision,
                wording.section(law, provision),
                tuple(ObligationLine(item, item.version_on(on), item.versions[-1]) for item in provision.obligations),
            )
            for provision in pack.provisions
            if provision.law == law.id
        )
        found.append(LawLines(law, provisions))
    return found


def _value(value: object, fact: Fact, wording: Wording) -> str:
    if isinstance(value, bool):
        return wording.say("page.value.yes" if value else "page.value.no")
    if isinstance(value, int):
        unit = fact.unit.get(wording.language.value) if fact.unit is not None else ""
        return f"{wording.number(value)} {unit}".rstrip()
    if isinstance(value, date):
        return wording.day(value)
    titles = {choice.word: choice.title.get(wording.language.value) for choice in fact.choices}
    return titles.get(str(value), str(value))


def condition_words(condition: Condition, fact: Fact, wording: Wording) -> str:
    """A test on a fact in the words of the reader: `ja`, `minst 2 årsverk`, `siste 12 måneder`."""
    operator, operand = condition.operator, condition.operand
    if operator in ("within_months", "years_missed"):
        return wording.say(f"page.test.{operator}", n=operand)
    if isinstance(operand, tuple):
        return wording.say("page.test.or").join(_value(item, fact, wording) for item in operand)
    told = _value(operand, fact, wording)
    return told if operator == "is" else wording.say(f"page.test.{operator}", value=told)


def law_pages(application: Application) -> Blueprint:
    """The pages of the law."""
    pages = Blueprint("law", __name__, url_prefix="/lov")
    pack = application.pack

    @pages.get("")
    def laws() -> str:
        on = application.clock().date()
        lines = list_law(pack, on, g.wording)
        return render_template("laws.html", laws=lines, pack=pack, on=on)

    @pages.get("/<name>")
    def obligation(name: str) -> str:
        duty = pack.obligations.get(name)
        if duty is None:
            abort(404)
        wording: Wording = g.wording
        on = application.clock().date()
        provision = pack.provision_of[name]
        law = pack.law_of[provision.law]
        in_force = duty.version_on(on)
        language = wording.language.value
        versions = [
            VersionView(
                version,
                wording.cite(law, version.citation),
                {criterion.id: criterion.ask.get(language) for criterion in version.criteria},
                version is in_force,
            )
            for version in reversed(duty.versions)
        ]
        return render_template(
            "obligation.html",
            obligation=duty,
            provision=provision,
            facts=pack.facts,
            versions=versions,
            scenarios=application.store.scenarios(pack.digest, name),
            rule_hash=rule_hash(pack, name),
            test_words=lambda condition, fact: condition_words(condition, fact, wording),
        )

    return pages
