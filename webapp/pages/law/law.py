"""The law as the program knows it: every obligation, in all its versions, and how its scenarios went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from flask import Blueprint, abort, g, render_template

from controls.days import norwegian_day
from controls.law_days import DutyDay, Standing, around, days_of, duty_on
from controls.lawbook import change_to, duty_coverage, law_calendars, places_of
from controls.wiring import Application
from models.law import Citation, Law, Obligation, Provision, Version
from rules.pack import Pack
from rules.scenarios.runner import rule_hash
from webapp.pages.frame.dates import asked_day
from webapp.pages.frame.pictures import time_line
from webapp.pages.frame.wording import Wording
from webapp.pages.law.conditions import condition_words
from webapp.pages.law.differences import Difference, difference
from webapp.pages.law.lawbook import PlaceView, book_of, item_words, place_words
from webapp.pages.law.scenarios import feature_of, scenario_views
from webapp.pages.law.versions import pair_of


class ProvisionLines(NamedTuple):
    """A provision with its obligations, as they stand on the day."""

    provision: Provision
    citation: str
    lines: tuple[DutyDay, ...]


class LawLines(NamedTuple):
    """A law with its provisions, in the order of the law."""

    law: Law
    provisions: tuple[ProvisionLines, ...]


class VersionView(NamedTuple):
    """A version as it is shown.

    Its citation in words, its control questions by criterion, whether it is in force, what changed from the version
    before (None for the first), and who must show it (`word.about.<word>`).
    """

    version: Version
    citation: str
    asked: Mapping[str, str]
    now: bool
    changed: Difference | None
    about: tuple[str, ...]


class MappedView(NamedTuple):
    """A place in a statute that gives an obligation, its name in words, and the anchor of it in the map."""

    law: str
    words: str
    anchor: str
    first: date
    last: date | None
    place: PlaceView


def list_law(pack: Pack, on: date, wording: Wording) -> list[LawLines]:
    """Every law with its provisions and obligations; `on`: the day that says which version is in force."""
    found = []
    for law in pack.laws:
        provisions = tuple(
            ProvisionLines(
                provision,
                wording.section(law, provision),
                tuple(duty_on(item, on) for item in provision.obligations),
            )
            for provision in pack.provisions
            if provision.law == law.id
        )
        found.append(LawLines(law, provisions))
    return found


def version_views(duty: Obligation, pack: Pack, on: date, wording: Wording) -> list[VersionView]:
    """The versions of an obligation as they are shown, newest first; `on`: the day that says which is in force."""
    law = pack.law_behind(duty.id)
    language = wording.language.value
    in_force = duty.version_on(on)
    found = []
    for version in reversed(duty.versions):
        change = change_to(duty, version)
        asked = (*((version.applies_when,) if version.applies_when else ()), *version.criteria)
        found.append(
            VersionView(
                version,
                wording.cite(law, version.citation),
                {criterion.id: criterion.ask.get(language) for criterion in version.criteria},
                version is in_force,
                difference(change, pack, wording) if change is not None else None,
                tuple(dict.fromkeys(criterion.about.value for criterion in asked)),
            )
        )
    return found


def mapped_views(duty: Obligation, application: Application, wording: Wording) -> list[MappedView]:
    """The places in the statutes that give an obligation, newest wording first, by section."""
    found = []
    for mapped in reversed(places_of(application.statutes, duty.id)):
        law = application.pack.law_of[mapped.law]
        section = mapped.section.section
        in_force = mapped.version.in_force
        number = mapped.version.places.index(mapped.place) + 1
        words = f"{wording.cite(law, Citation(section=section))} {place_words(law, section, mapped.place, wording)}"
        anchor = f"s{section.replace(' ', '')}-{in_force.from_}-{number}"
        place = PlaceView(mapped.place, words)
        found.append(MappedView(mapped.law, words.strip(), anchor, in_force.from_, in_force.to, place))
    return found


def law_pages(application: Application) -> Blueprint:
    """The pages of the law."""
    pages = Blueprint("law", __name__, url_prefix="/lov")
    pages.context_processor(book_of(application))
    pack = application.pack

    calendars = law_calendars(pack)
    days = days_of(calendars)

    @pages.get("")
    def laws() -> str:
        today = norwegian_day(application.clock())
        asked = asked_day()
        on = asked or today
        lines = list_law(pack, on, g.wording)
        versions = [version for _, version in pack.versions()]
        standings = Counter(line.standing for law in lines for group in law.provisions for line in group.lines)
        return render_template(
            "law/laws.html",
            laws=lines,
            pack=pack,
            on=on,
            asked=asked,
            today=today,
            days=days,
            around=around(days, on),
            time=time_line(calendars, on, pack.checked_to),
            in_force=standings[Standing.NOW],
            not_yet=standings[Standing.LATER],
            no_longer=standings[Standing.ENDED] + standings[Standing.BETWEEN],
            versions=len(versions),
            approved=sum(version.approved is not None for version in versions),
        )

    @pages.get("/<name>")
    def obligation(name: str) -> str:
        duty = pack.obligations.get(name)
        if duty is None:
            abort(404)
        wording: Wording = g.wording
        runs = application.store.scenarios(pack.digest, name)
        scenarios = feature_of(application.features, name)
        on = norwegian_day(application.clock())
        return render_template(
            "law/obligation.html",
            obligation=duty,
            provision=pack.provision_of[name],
            facts=pack.facts,
            on=on,
            pair=pair_of(duty, application, on, wording),
            versions=version_views(duty, pack, on, wording),
            questions=[item for item in pack.interpretations.values() if name in item.obligations],
            mapped=mapped_views(duty, application, wording),
            coverage=duty_coverage(duty, pack.facts, runs),
            item_words=lambda item: item_words(item, pack, wording),
            runs=runs,
            rules=scenario_views(scenarios, runs),
            written=len(scenarios),
            rule_hash=rule_hash(pack, name),
            test_words=lambda condition, fact: condition_words(condition, fact, wording),
        )

    return pages
