"""What contradicts itself in a holder's evidence, side by side, and what a person chose to rely on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NamedTuple

from flask import Blueprint, Response, g, make_response, redirect, render_template, request, url_for

from controls.evidence.contradictions import (
    Asked,
    Contradiction,
    Side,
    against_authority,
    age_in_months,
    contradictions_of,
)
from controls.evidence.reliances import ReliancesBook
from models.documents import Passage
from models.errors import Problem, ProblemError
from models.evidence import Document, Reliance
from models.holdings import Item
from models.law import Obligation
from webapp.pages.evidence.statement_words import Told, told_of, value_words
from webapp.pages.evidence.workbench_view import Bench, View
from webapp.pages.frame.wording import Wording

_SEE_OTHER, _UNUSABLE = 303, 422
_LONGEST = 2000


class Spoken(NamedTuple):
    """A statement of a contradiction, with the words it rests on.

    `name`: its id in the evidence; `whose`: the provider that keeps it, or nothing; `age`: in full months.
    """

    told: Told
    name: str
    whose: str
    words: str
    source: Document | None
    age: int


class Shown(NamedTuple):
    """A side of a contradiction: what it says, and who says so. `number`: its place, from 1."""

    number: int
    value: str
    side: Side
    spoken: tuple[Spoken, ...]


class Open(NamedTuple):
    """A contradiction that waits for a choice. `fact`: its title; `name`: its id."""

    told: Contradiction
    name: str
    fact: str
    sides: tuple[Shown, ...]
    questions: tuple[Asked, ...]


class Chosen(NamedTuple):
    """A choice that was made. `stands`: it counts now; `relied_on`, `set_aside`: the statements by their names."""

    item: Item
    fact: str
    reliance: Reliance
    stands: bool
    relied_on: tuple[tuple[str, str], ...]
    set_aside: tuple[tuple[str, str], ...]


def _words(view: View, bench: Bench, names: list[str]) -> dict[str, str]:
    """The words that statements rest on, by their ids, as far as they are still there. One SQL statement."""
    passages = {
        name: Passage.from_id(item.passage) for name in names if (item := view.assembled.of[name]).passage is not None
    }
    texts = bench.desk.documents.texts({passage.sha256 for passage in passages.values()}) if passages else {}
    found = {name: view.assembled.of[name].quote or "" for name in names}
    for name, passage in passages.items():
        text = texts.get((passage.sha256, passage.extractor))
        found[name] = (passage.words(text) if text is not None else None) or ""
    return found


def _open(view: View, bench: Bench, told: tuple[Contradiction, ...], wording: Wording) -> list[Open]:
    pack = bench.application.pack
    words = _words(view, bench, [name for one in told for name in one.ids if name in view.assembled.of])
    documents = {item.id: item for item in view.assembled.evidence.documents}
    found = []
    for one in told:
        fact = pack.facts[one.fact]
        sides = []
        for number, side in enumerate(one.sides, 1):
            spoken = tuple(
                Spoken(
                    told_of(view.assembled.of[item.id], pack, wording),
                    item.id,
                    view.provider_name(item.id),
                    words[item.id],
                    documents.get(item.source.document),
                    age_in_months(item, view.assembled.evidence, view.on),
                )
                for item in side.statements
                if item.id in view.assembled.of
            )
            sides.append(Shown(number, value_words(side.value, fact, wording), side, spoken))
        name = one.fact
        found.append(Open(one, name, fact.title.get(wording.language.value), tuple(sides), one.questions))
    return found


def _chosen(view: View, bench: Bench, items: tuple[Item, ...], wording: Wording) -> list[Chosen]:
    """The choices of a holder, newest first."""
    pack = bench.application.pack
    standing = {(one.rely_on, one.set_aside) for one in view.assembled.evidence.reliances or ()}
    said = {item.id: item for item in view.assembled.evidence.statements}

    def named(names: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
        return tuple(
            (name, value_words(said[name].value, pack.facts.get(said[name].fact), wording) if name in said else "")
            for name in names
        )

    found = []
    for item in reversed(items):
        told = Reliance.model_validate_json(json.dumps(item.body))
        there = (
            tuple(name for name in told.rely_on if name in said),
            tuple(name for name in told.set_aside if name in said),
        )
        fact = pack.facts.get(item.name)
        title = fact.title.get(wording.language.value) if fact is not None else item.name
        stands = item.gone is None and there in standing
        found.append(Chosen(item, title, told, stands, named(told.rely_on), named(told.set_aside)))
    return found


def add_contradictions(pages: Blueprint, bench: Bench) -> None:
    """The page of what contradicts itself."""
    pack = bench.application.pack
    choices = ReliancesBook(bench.desk.holdings)

    def looked(holder: str) -> tuple[View, tuple[Contradiction, ...]]:
        found = bench.holder(holder)
        view = bench.view(found, bench.today())
        return view, contradictions_of(view.evaluation.findings, view.assembled.evidence, view.on, pack)

    def page(
        holder: str,
        faults: tuple[Problem, ...] = (),
        filled: Mapping[str, str] | None = None,
        about: str = "",
    ) -> str:
        """`about`: the contradiction or choice that `faults` and `filled` are of, by its number on the page."""
        wording: Wording = g.wording
        view, told = looked(holder)
        duties: list[Obligation] = [
            pack.obligations[name] for name in against_authority(view.evaluation.findings)
        ]  # fmt: skip
        names = {"rely_on": "bygg", "reason": "grunn", "by": "rolle"}
        told_faults = [
            (wording.problem(Problem(one.code, one.arguments)), names.get(one.where.field, "")) for one in faults
        ]
        return render_template(
            "evidence/contradictions.html",
            holder=view.holder,
            open=_open(view, bench, told, wording),
            chosen=_chosen(view, bench, choices.of(view.holder.id), wording),
            duties=duties,
            about=about,
            faults=told_faults,
            faulty={field: text for text, field in told_faults},
            filled={"bygg": "", "grunn": "", "rolle": "", **(filled or {})},
        )

    @pages.get("/motstrid")
    def contradictions(holder: str) -> str:
        return page(holder)

    @pages.post("/motstrid")
    def decide(holder: str) -> Response:
        view, told = looked(holder)
        filled = {name: request.form.get(name, "")[:_LONGEST] for name in ("bygg", "grunn", "rolle")}
        asked = request.form.get("utsagn", "")[:_LONGEST]
        one = next((item for item in told if ",".join(item.ids) == asked), None)
        if one is None:
            return make_response(page(holder, (Problem("contradiction_gone"),)), _UNUSABLE)
        side = next((item for number, item in enumerate(one.sides, 1) if str(number) == filled["bygg"]), None)
        try:
            choices.decide(
                view.holder.id, one, side.ids if side else (), filled["grunn"], filled["rolle"],
                bench.application.clock(),
            )  # fmt: skip
        except ProblemError as error:
            return make_response(page(holder, error.problems, filled, asked), _UNUSABLE)
        address = url_for("statements.contradictions", holder=view.holder.id, _anchor="chosen")
        return make_response(redirect(address, _SEE_OTHER))

    @pages.post("/motstrid/<key>/trekk")
    def take_back(holder: str, key: str) -> Response:
        found = bench.holder(holder)
        filled = {name: request.form.get(name, "")[:_LONGEST] for name in ("grunn", "rolle")}
        try:
            choices.take_back(found.id, key, filled["grunn"], filled["rolle"], bench.application.clock())
        except ProblemError as error:
            return make_response(page(holder, error.problems, filled, key), _UNUSABLE)
        return make_response(redirect(url_for("statements.contradictions", holder=found.id), _SEE_OTHER))
