"""What was examined, from what, and what was not."""

from __future__ import annotations

from controls.reports.material import Material
from controls.reports.parts import Bullets, Cell, Heading, Line, Pairs, Paragraph, Part, Table
from controls.reports.speaking import capital
from models.words import Outcome


def _laws(material: Material) -> Table:
    """How many of the duties of each law were examined."""
    speech, pack = material.speech, material.pack
    rows: list[tuple[Cell, ...]] = []
    for law in pack.laws:
        mine = [duty for duty in material.duties if pack.provision_of[duty.obligation.id].law == law.id]
        if mine:
            places = dict.fromkeys(pack.provision_of[duty.obligation.id].provision for duty in mine)
            named = [speech.section(law, item) for item in pack.provisions if item.provision in places]
            whole = (law.cited_as or law.name).get(speech.code)
            short = [name.removeprefix(whole).strip(" ,") or whole for name in named]
            name = capital(law.name.get(speech.code))
            rows.append(((Line(name),), (Line(speech.listed(short)),), (Line(str(len(mine))),)))
    header = (speech.say("examined.law"), speech.say("examined.places"), speech.say("examined.duties"))
    return Table(speech.say("examined.laws"), header, tuple(rows), (45, 40, 15), (2,))


def _documents(material: Material) -> Table | None:
    speech = material.speech
    rows: list[tuple[Cell, ...]] = []
    for document in material.evidence.documents:
        publisher = document.publisher or ""
        told = (Line(document.title, foreign=True), Line(publisher, foreign=True), Line(speech.day(document.date)))
        rows.append(tuple((line,) for line in told))
    if not rows:
        return None
    header = tuple(speech.say(f"examined.document.{name}") for name in ("title", "publisher", "date"))
    return Table(speech.say("examined.documents"), header, tuple(rows), (55, 25, 20))


def _providers(material: Material) -> Table | None:
    speech = material.speech
    rows: list[tuple[Cell, ...]] = []
    for provider in material.evidence.providers:
        since = speech.period(provider.from_, provider.to) if provider.from_ else ""
        parts = speech.listed(speech.word("service_part", part.value) for part in provider.covers)
        groups = speech.listed(speech.word("group", group.value) for group in provider.groups)
        told = (
            Line(provider.name, foreign=True),
            Line(capital(speech.word("provider_model", provider.model.value))),
            Line(f"{parts} ({groups})"),
            Line(since),
        )
        rows.append(tuple((line,) for line in told))
    if not rows:
        return None
    header = tuple(speech.say(f"examined.provider.{name}") for name in ("name", "model", "covers", "since"))
    return Table(speech.say("examined.providers"), header, tuple(rows), (34, 24, 24, 18))


def _requests(material: Material) -> Table | None:
    speech = material.speech
    rows: list[tuple[Cell, ...]] = []
    for request in material.evidence.requests:
        came = speech.say("examined.request.no")
        if request.produced:
            came = speech.day(request.came) if request.came else speech.say("examined.request.yes")
        told = (
            Line(request.what, foreign=True),
            Line(speech.day(request.asked)),
            Line(speech.day(request.due)),
            Line(came),
        )
        rows.append(tuple((line,) for line in told))
    if not rows:
        return None
    header = tuple(speech.say(f"examined.request.{name}") for name in ("what", "asked", "due", "came"))
    return Table(speech.say("examined.requests"), header, tuple(rows), (46, 18, 18, 18))


def _left_out(material: Material) -> list[Part]:
    """What no conclusion may be drawn on: left out on purpose, outside the scope, or never judged."""
    speech, pack = material.speech, material.pack
    items = []
    for part in material.evidence.not_examined:
        name = pack.obligations[part.obligation].title.get(speech.code) if part.obligation in pack.obligations else ""
        provision = next((item for item in pack.provisions if item.provision == part.obligation), None)
        if provision is not None:
            name = speech.section(pack.law_of[provision.law], provision)
        items.append(Line(part.reason, label=f"{capital(name or part.obligation)}:", foreign=True))
    shown = sum(duty.finding.outcome is Outcome.INFORMATIONAL for duty in material.duties)
    if shown:
        items.append(Line(speech.say("examined.informational", n=shown)))
    if material.evaluation.receipt.scope:
        items.append(Line(speech.say("examined.outside")))
    if not items:
        items.append(Line(speech.say("examined.nothing_out")))
    return [Heading(3, speech.say("examined.not")), Bullets(tuple(items))]


def examined(material: Material) -> list[Part]:
    """The parts of the chapter."""
    speech, evaluation = material.speech, material.evaluation
    checked = speech.day(evaluation.law_checked_to)
    parts: list[Part] = [
        Paragraph(Line(speech.say("examined.how", day=speech.day(evaluation.on), checked=checked))),
    ]
    if evaluation.on > evaluation.law_checked_to:
        parts.append(Paragraph(Line(speech.shared("page.evaluation.checked_to", day=checked)), stress=True))
    scope = evaluation.receipt.scope
    if scope:
        parts.append(Paragraph(Line(speech.say("examined.scope", places=speech.listed(scope)))))
    parts.append(_laws(material))
    parts += [
        table for table in (_providers(material), _documents(material), _requests(material)) if table is not None
    ]
    if material.evidence.note:
        parts.append(Pairs(((speech.say("examined.note"), Line(material.evidence.note, foreign=True)),)))
    return [*parts, *_left_out(material)]
