"""A county at a glance, the figures of it as files, and what speaks for choosing a municipality."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple
from urllib.parse import urlencode

from flask import Blueprint, Response, abort, g, render_template, request

from controls.days import norwegian_day
from controls.rounds.overview.ageing import AGES, by_age
from controls.rounds.overview.county import CountyRounds, Filters
from controls.rounds.overview.places import Places
from controls.rounds.overview.planning import Order, factors
from controls.rounds.overview.reading import Reader
from controls.rounds.overview.told import Shown
from controls.wiring import Application
from webapp.pages.frame.wording import capital
from webapp.pages.overview.figures import csv_of, duty_table, finding_table
from webapp.pages.overview.pictures import (
    CELL_WIDTH,
    COLUMNS_HEIGHT,
    COLUMNS_WIDTH,
    heat,
    stretches,
    year_columns,
)
from webapp.pages.overview.words import NEW_CAMPAIGN, Words

#: how many lines of a list are shown before all is asked for
SOME = 20
#: the names in the address
THEME, YEAR, STATUS, PLACE, DUTY, ALL, SORT = "tema", "ar", "status", "kommune", "plikt", "alle", "sorter"


class Asked(NamedTuple):
    """What the address asks for; what means nothing here is left out."""

    filters: Filters

    def query(self, **other: object) -> str:
        """The query of an address that asks for the same, but for what is told; None leaves a name out."""
        wanted = self.filters
        pairs: dict[str, object] = {
            THEME: wanted.theme,
            YEAR: wanted.year,
            STATUS: wanted.shown.value if wanted.shown else "",
            PLACE: wanted.place,
            DUTY: wanted.duty,
            **other,
        }
        return urlencode({name: value for name, value in pairs.items() if value})


def asked_for(county: CountyRounds) -> Asked:
    """What the address asks for, of what there is in the county."""
    given = request.args
    theme, year, status = given.get(THEME, ""), given.get(YEAR, ""), given.get(STATUS, "")
    place, duty = given.get(PLACE, ""), given.get(DUTY, "")
    years = {str(item): item for item in county.years}
    kinds = {kind.value: kind for kind in Shown}
    return Asked(
        Filters(
            theme=theme if theme in county.themes else "",
            year=years.get(year),
            shown=kinds.get(status),
            place=place if any(item.number == place for item in county.places) else "",
            duty=duty if duty in county.duties else "",
        )
    )


def add_county(pages: Blueprint, application: Application, places: Places, reader: Reader) -> None:
    """Add the pages of a county."""
    words = Words(application)
    counties = places.counties()

    def rounds_of(county: str) -> CountyRounds:
        if county not in counties:
            abort(404)
        return CountyRounds(reader.county(county), places, county, application.pack)

    def today() -> date:
        return norwegian_day(application.clock())

    @pages.get("/fylke/<county>")
    def county(county: str) -> str:
        whole = rounds_of(county)
        asked = asked_for(whole)
        found = whole.glance(asked.filters, today())
        ages = by_age(found.breaches)
        most = max(ages.values(), default=0)
        every = request.args.get(ALL) == "1"
        names = {place.number: place.name for place in whole.places}
        return render_template(
            "overview/county.html",
            county=county,
            name=counties[county],
            whole=whole,
            found=found,
            asked=asked,
            themes=[(name, words.theme(name)) for name in whole.themes],
            years=[(str(year), str(year)) for year in whole.years],
            statuses=[(kind.value, capital(g.wording.say(f"page.overview.shown.{kind.value}"))) for kind in Shown],
            filters=asked.filters,
            place_name=names.get(asked.filters.place, ""),
            heat=heat(found.places, [row.duty for row in found.duties]) if found.duties else None,
            cell=CELL_WIDTH,
            stretches=stretches,
            places_number=len(found.places),
            columns=year_columns(found.years),
            columns_size=(COLUMNS_WIDTH, COLUMNS_HEIGHT),
            ages=[(name, ages[name], 100 * ages[name] / most if most else 0) for name, _ in AGES],
            breaches=found.breaches if every else found.breaches[:SOME],
            overdue=found.overdue if every else found.overdue[:SOME],
            lines=found.lines if every else found.lines[: 5 * SOME],
            every=every,
        )

    @pages.get("/fylke/<county>/risiko")
    def risk(county: str) -> str:
        whole = rounds_of(county)
        order = next((item for item in Order if item.value == request.args.get(SORT)), Order.OPEN)
        running = reader.agreements([item.round.id for _, item in whole.rounds])
        return render_template(
            "overview/risk.html",
            county=county,
            name=counties[county],
            factors=factors(whole, running, today(), order),
            order=order,
            orders=tuple(Order),
            campaign=NEW_CAMPAIGN,
        )

    def figures(county: str, what: str) -> Response:
        whole = rounds_of(county)
        found = whole.glance(asked_for(whole).filters, today())
        titles = {
            name: duty.title.get(g.wording.language.value) for name, duty in application.pack.obligations.items()
        }
        table = finding_table(found, titles, g.wording) if what == "funn" else duty_table(found, titles, g.wording)
        name = f"tilsyn-{county}-{what}-{today()}.csv"
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
        return Response(csv_of(table), mimetype="text/csv", headers=headers)

    @pages.get("/fylke/<county>/funn.csv")
    def findings_file(county: str) -> Response:
        return figures(county, "funn")

    @pages.get("/fylke/<county>/plikter.csv")
    def duties_file(county: str) -> Response:
        return figures(county, "plikter")
