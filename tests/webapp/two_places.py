"""Two municipalities, two centres and two Statsforvaltere with something of each kind, marked with whose it is."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final, NamedTuple

from flask import Request

from controls.evaluating import evaluate_bytes
from controls.evidence.desk import Desk
from controls.evidence.holders import HolderName
from controls.evidence.questionnaires import QuestionnaireDesk
from controls.evidence.requests import RequestBook, Wish
from controls.storage import open_store
from controls.storage.questionnaires import Questionnaires
from controls.storage.rounds import NewRound, Rounds
from controls.wiring import Application
from models.access import EVERYWHERE, PLACE_OF, Person, PlaceKind, Role
from models.documents import Description, Passage
from models.holdings import provider_holder
from models.rounds import BODIES, Act, Campaign, ControlForm, Notice, Plan, RoundEvent, RoundKind, Side
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.controls.evidence_made import BY, Made, draft
from tests.webapp.conftest import NOW, Site
from tests.webapp.evidence_site import put
from tests.webapp.people import person
from tests.webapp.samples import evidence, statutes
from webapp.app import create_app

#: whose, and the word that stands in everything that is theirs
MARKS: Final[Mapping[str, str]] = {
    "5020": "MERKEOSEN",
    "5001": "MERKETRONDHEIM",
    "t1": "MERKESENTEREIN",
    "t2": "MERKESENTERTO",
    "r1": "MERKETILSYNEIN",
    "r2": "MERKETILSYNTO",
}
#: the words of a tilsyn of 5020 that notice was given of, and those that its authority keeps to itself
NOTICED, INSIDE = "MERKEVARSEL", "MERKEINTERNT"
#: its id
OPEN_TILSYN: Final = 3
#: the county of each tilsyn, and its municipality
TILSYN: Final = {"r1": ("5020", "50"), "r2": ("1103", "11")}
_Sides = Mapping[PlaceKind, str]
#: the places of the own side and of the others
OWN: Final[_Sides] = {PlaceKind.MUNICIPALITY: "5020", PlaceKind.PROVIDER: "t1", PlaceKind.AUTHORITY: "f50"}
OTHERS: Final[_Sides] = {PlaceKind.MUNICIPALITY: "5001", PlaceKind.PROVIDER: "t2", PlaceKind.AUTHORITY: "f11"}
#: a secret in the address of a questionnaire
TOKEN: Final = "tests-only-not-a-secret-{holder}-0123456789abcd"  # noqa: S105 - a test's own
_SENT: Final = {"Sec-Fetch-Site": "same-origin"}


def everybody() -> dict[str, Person | None]:
    """Each role at the own place and at another's, and nobody; by a name."""
    found: dict[str, Person | None] = {"nobody": None}
    for number, role in enumerate(Role, 1):
        kind = PLACE_OF[role]
        everywhere: tuple[Mapping[PlaceKind, str], ...] = ({kind: EVERYWHERE},)
        for places in (OWN, OTHERS) if kind is not PlaceKind.EVERYWHERE else everywhere:
            found[f"{role.value}@{places[kind]}"] = person(role, places[kind], number)
    return found


class Numbers(NamedTuple):
    """The ids of what is kept, by whose it is."""

    documents: Mapping[str, int]
    evaluations: Mapping[str, int]
    questionnaires: Mapping[str, int]
    campaigns: Mapping[str, int]


@dataclass
class Places:
    """A site with its things, and who asks for them next."""

    site: Site
    numbers: Numbers
    here: list[Person | None]

    def be(self, somebody: Person | None) -> None:
        """Be somebody from now on."""
        self.here[:] = [somebody]


def _evidence(number: str, name: str, mark: str) -> bytes:
    told = json.loads(evidence())
    told["subject"] = {"municipality": number, "name": name}
    told["note"] = mark
    for document in told["documents"]:
        document["title"] = f"{mark} {document['title']}"
    return json.dumps(told).encode()


def _furnish(desk: Made, work: QuestionnaireDesk, book: RequestBook, holder: HolderName) -> tuple[int, int]:
    """Put something of each kind with a holder; the ids of its document and of its questionnaire."""
    mark = MARKS[holder.id]
    document = put(desk, holder.id, f"{mark} Tolk blir skaffa ved behov.", f"{mark} Telefonen er døgnopen.")
    described = Description(title=f"{mark} brev", date="2026-02", publisher=f"{mark} kommune")
    desk.documents.describe(document, described, BY, NOW)
    about, said_by = ("self", "provider") if holder.is_provider else ("municipality", "municipality")
    kept = desk.documents.document(document)
    assert kept is not None
    passage = Passage(sha256=kept.newest.sha256, extractor="txt-1", page=1, paragraph=1, start=0, end=len(mark))
    told: dict[str, Any] = {"about": about, "said_by": said_by, "note": mark}
    more = {"document": document, "passage": passage}
    desk.book.make(holder, [draft(fact="test.met", **told, **more)], f"{mark} leiar", NOW)
    # somebody's own choice between two that contradict each other
    desk.book.make(
        holder, [draft(fact="test.denied", value=value, **told, **more) for value in (True, False)], BY, NOW
    )  # fmt: skip
    if not holder.is_provider:
        book.ask(holder, Wish(f"{mark} rutinar", mark, "authority", date(2026, 1, 2), date(2026, 2, 2)), BY, NOW)
    party = work.parties(holder, NOW.date())[0]
    keys = [one.key for one in work.choices(holder, party, NOW.date())][:1]
    number = work.make(holder, party.key, f"{mark} leiar", date(2026, 5, 5), keys, BY, NOW) if keys else 0
    found = work.find(holder, number)
    if found is not None:
        work.hand_out(found, TOKEN.format(holder=holder.id), BY, NOW)
    return document, number


def _tilsyn(rounds: Rounds, number: str) -> int:
    municipality, county = TILSYN[number]
    plan = Plan(title=MARKS[number], on=NOW.date())
    question = {"key": "k1", "obligation": "KRL-2-1", "question": MARKS[number]}
    form = ControlForm.model_validate({"questions": [question]})
    campaign = Campaign(
        id=0, county=county, title=MARKS[number], plan=plan, form=form, notice=Notice(due=NOW.date()), made_at=NOW,
        made_by=BY,
    )  # fmt: skip
    first = RoundEvent(
        number=1, at=NOW, person=1, by=MARKS[number], role=Role.CASEWORKER, side=Side.AUTHORITY, act=Act.PLANNED,
        body=plan.model_dump(mode="json", by_alias=True),
    )  # fmt: skip
    made, _ = rounds.begin_campaign(campaign, [NewRound(RoundKind.TILSYN, municipality, county, [first])])
    return made


def _open_tilsyn(rounds: Rounds) -> int:
    """A tilsyn of 5020 that the municipality knows of; what the authority says among its own is not for it."""
    plan = Plan(title=NOTICED, on=NOW.date())
    question = {"key": "k1", "obligation": "KRL-2-1", "question": NOTICED}
    bodies: tuple[tuple[Act, dict[str, Any]], ...] = (
        (Act.PLANNED, plan.model_dump(mode="json", by_alias=True)),
        (Act.FORM_SET, {"limits": "", "questions": [question]}),
        (Act.NOTICED, {"text": NOTICED, "due": str(NOW.date()), "wanted": []}),
        (Act.COMMENTED, {"text": INSIDE, "to": []}),
        (Act.ASSIGNED, {"person": 8, "name": INSIDE, "what": INSIDE, "due": None}),
    )
    events = [
        RoundEvent(
            number=number, at=NOW, person=6, by="saksbehandlar", role=Role.CASEWORKER, side=Side.AUTHORITY, act=act,
            body=BODIES[act].model_validate(body).model_dump(mode="json", by_alias=True),
        )
        for number, (act, body) in enumerate(bodies, 1)
    ]  # fmt: skip
    return rounds.begin(NewRound(RoundKind.TILSYN, "5020", "50", events), NOW)


def two_places(folder: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Places:
    """The site in a folder. What is in it belongs to each of `MARKS`, and names it in all its words."""
    here: list[Person | None] = [None]

    def identify(_: Request) -> Person | None:
        return here[0]

    store = open_store(f"sqlite:///{folder / 'site.sqlite3'}")
    parts = Application(pack, machines, municipalities, store, lambda: NOW, statutes=statutes())
    whole = Desk.of(store.engine, municipalities, pack)
    desk = Made(whole)
    work = QuestionnaireDesk(whole, Questionnaires(store.engine, whole.holdings), pack, machines)
    book = RequestBook(whole.holdings, whole.documents, pack)
    rounds = Rounds(store.engine)
    campaigns = {holder: _tilsyn(rounds, holder) for holder in TILSYN}
    assert _open_tilsyn(rounds) == OPEN_TILSYN
    for municipality, name in (("5020", "Senter ein"), ("5001", "Senter to")):
        centre = desk.centre(name)
        assert centre.id in {provider_holder(1), provider_holder(2)}
        desk.agree(municipality, centre, "iks")
    # each says that it has an agreement with the other's centre too: one was never confirmed, one is no more
    desk.claim("5001", desk.holders.require("t1"), "fleire")
    desk.agree("5020", desk.holders.require("t2"), "fleire")
    desk.confirming.take_back(2, "5020", "a2", "Ingen avtale.", BY, NOW)
    kept = {holder: _furnish(desk, work, book, desk.holders.require(holder)) for holder in MARKS}
    evaluations: dict[str, int] = {}
    for place, number, name, mark in (
        ("5020", "5020", "Osen", MARKS["5020"]),
        ("5001", "5001", "Trondheim - Tråante", MARKS["5001"]),
        ("f50", "5020", "Osen", MARKS["r1"]),
        ("f11", "1103", "Stavanger", MARKS["r2"]),
    ):
        content = _evidence(number, name, mark)
        done = evaluate_bytes(content, "fil.json", pack, machines, municipalities)
        evaluations[place] = store.keep(done.evaluation, pack, content, f"{mark}.json", NOW, place=place)
    numbers = Numbers(
        {holder: document for holder, (document, _) in kept.items()},
        evaluations,
        {holder: number for holder, (_, number) in kept.items()},
        campaigns,
    )
    return Places(Site(parts, create_app(parts, identify)), numbers, here)


def post(places: Places, address: str, **fields: Any) -> Any:  # noqa: ANN401 - fields of a form, and an answer
    """Send a form as a page of ours does."""
    return places.site.client().post(address, data=fields, headers=_SENT)
