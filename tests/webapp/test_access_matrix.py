"""Every address as every role and as a stranger, on what is one's own, what is others', and what is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, partial
from itertools import product
from typing import Any, Final

import pytest
from flask import Flask
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from controls.visible import READING
from models.access import ALLOWED, EVERYWHERE, OPEN, Action, Person
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.sampling import LEFT
from tests.webapp.two_places import INSIDE, MARKS, NOTICED, OPEN_TILSYN, TILSYN, TOKEN, Places, everybody, two_places
from webapp import guarded
from webapp.guarded import GUARDED, Need, Thing
from webapp.guarding import SIGN_IN

EVERYBODY: Final = everybody()
#: a holder of each kind that there is not
MISSING: Final = ("0101", "9999", "t99", "t0", "r99", "r01", "r0", "x1", "tt")
NOT_THERE: Final = 987
_MISSING: Final = {"holder": MISSING, "number": (str(NOT_THERE),), "other": (str(NOT_THERE),), "county": ("77",)}
#: whose each holder's evidence is; and who else may read it
WHOSE: Final = {
    "5020": {"5020"}, "5001": {"5001"}, "t1": {"t1"}, "t2": {"t2"}, "r1": {"f50"}, "r2": {"f11"}, "r3": {"f50"},
}  # fmt: skip
READERS: Final = {**WHOSE, "t1": {"t1", "5020"}, "t2": {"t2", "5001"}}
_REACHED: Final = "the page itself"


@pytest.fixture(scope="module")
def places(
    tmp_path_factory: pytest.TempPathFactory, small_pack: Pack, machines: Machines, municipalities: Municipalities
) -> Iterator[Places]:
    """The site with something of everybody's."""
    made = two_places(tmp_path_factory.mktemp("access"), small_pack, machines, municipalities)
    yield made
    made.site.application.close()


@pytest.fixture(scope="module")
def doors(
    tmp_path_factory: pytest.TempPathFactory, small_pack: Pack, machines: Machines, municipalities: Municipalities
) -> Iterator[Places]:
    """The same with nothing behind the guard: every page that is reached says so, and does nothing."""
    made = two_places(tmp_path_factory.mktemp("doors"), small_pack, machines, municipalities)
    for endpoint in made.site.app.view_functions:
        made.site.app.view_functions[endpoint] = lambda **_: _REACHED
    yield made
    made.site.application.close()


# --- what the table says, read by itself ---


Whose = Mapping[str, set[str]]


def _objects(places: Places, thing: Thing) -> tuple[str, Whose, Whose]:
    """Of a kind of thing: the name of its argument, and by its value at which places it may be changed and read."""
    numbers = places.numbers

    def by(ids: Mapping[str, int], whose: Mapping[str, set[str]]) -> dict[str, set[str]]:
        return {str(number): whose[holder] for holder, number in ids.items()}

    evaluations = by(numbers.evaluations, {place: {place} for place in numbers.evaluations})
    sides = {str(number): {TILSYN[holder][0], f"f{TILSYN[holder][1]}"} for number, holder in ((1, "r1"), (2, "r2"))}
    counties = {"50": {"f50"}, "11": {"f11"}}
    campaigns = by(numbers.campaigns, {holder: {f"f{county}"} for holder, (_, county) in TILSYN.items()})
    sides[str(OPEN_TILSYN)] = {"5020", "f50"}
    towns = {number: {number} for number in ("5020", "5001")}
    centres = {"1": {"t1"}, "2": {"t2"}}
    known: dict[Thing, tuple[str, Whose, Whose]] = {
        guarded.ANYWHERE: ("", {}, {}),
        guarded.MUNICIPALITY: ("number", towns, towns),
        guarded.COUNTY: ("county", counties, counties),
        guarded.PROVIDER: ("number", centres, centres),
        guarded.HOLDER: ("holder", WHOSE, READERS),
        guarded.OWN_HOLDER: ("holder", WHOSE, WHOSE),
        guarded.DOCUMENT: ("number", by(numbers.documents, WHOSE), by(numbers.documents, READERS)),
        guarded.EVALUATION: ("number", evaluations, evaluations),
        guarded.OTHER_EVALUATION: ("other", evaluations, evaluations),
        guarded.ROUND: ("number", sides, sides),
        guarded.CAMPAIGN: ("number", campaigns, campaigns),
    }
    return known[thing]  # a new kind of thing is to be taught here


def _may(person: Person | None, action: Action, whose: set[str]) -> bool:
    """Whether somebody may, by the table of rights alone: without any of the guard's code."""
    if action in OPEN:
        return True
    if person is None:
        return False
    if action is Action.OWN_READ:
        return True
    return any(
        item.role in ALLOWED[action] and (item.place in whose or EVERYWHERE in whose) for item in person.memberships
    )


def _expected(places: Places, needs: tuple[Need, ...], person: Person | None, told: Mapping[str, str]) -> int:
    """200 for the page itself, else 303, 403 or 404. Of a form: as if it were sent."""

    def holds(need: Need, action: Action, reading: bool) -> bool:
        argument, writers, readers = _objects(places, need.thing)
        whose = (readers if reading else writers).get(told.get(argument, ""), set()) if argument else {EVERYWHERE}
        return _may(person, action, whose)

    if all(holds(need, need.action, need.action not in READING) for need in needs):
        return 200
    if person is None:
        return 403
    return 403 if all(holds(need, READING.get(need.action, need.action), True) for need in needs) else 404


# --- every address ---


def _values(places: Places, needs: tuple[Need, ...], rule: Rule) -> Iterator[dict[str, str]]:
    """Arguments for an address: of what there is, whoever's, and of what there is not."""
    offered: dict[str, list[str]] = {}
    for need in needs:
        argument, writers, readers = _objects(places, need.thing)
        if argument:
            offered[argument] = [*{**writers, **readers}, *_MISSING[argument]]
    usual = {
        "holder": "5020", "number": "1", "attached": "1", "key": "s1", "obligation": "KRL-2-1", "criterion": "met",
        "document": "1", "token": TOKEN.format(holder="5020"), "name": "KRL-2-1", "filename": "icon.svg",
        "other": "2", "chapter": "c", "measure": "m1", "act": "x", "question": "k1", "what": "x", "report": "final",
        "owner": "5020",
    }  # fmt: skip
    names = sorted(rule.arguments)
    for chosen in product(*(offered.get(name, [usual.get(name, "1")]) for name in names)):
        yield dict(zip(names, chosen, strict=True))


def _address(app: Flask, rule: Rule, told: Mapping[str, str]) -> str:
    with app.test_request_context():
        return app.url_map.bind("localhost").build(
            rule.endpoint, {name: _typed(rule, name, value) for name, value in told.items()},
            method=next(iter(_methods(rule))),
        )  # fmt: skip


def _typed(rule: Rule, name: str, value: str) -> str | int:
    return int(value) if type(rule._converters[name]).__name__ == "IntegerConverter" else value  # noqa: SLF001 - no other way


def _methods(rule: Rule) -> set[str]:
    return set(rule.methods or ()) - {"HEAD", "OPTIONS"}


def _rules(app: Flask) -> list[Rule]:
    return sorted(app.url_map.iter_rules(), key=lambda rule: (rule.endpoint, rule.rule))


def _ask(places: Places, method: str, address: str) -> TestResponse:
    return places.site.client().open(address, method=method, headers={"Sec-Fetch-Site": "same-origin"})


def _shown(answer: TestResponse) -> tuple[int, list[tuple[str, str]], bytes]:
    """Everything of an answer but the id of its request."""
    told = [(name, value) for name, value in answer.headers if name != "X-Request-ID"]
    return answer.status_code, told, answer.get_data()


def _with_drills(name: str) -> Any:  # noqa: ANN401 - what pytest makes of it
    """Somebody by name; those who are to their place what another is to the first one are left to the drills."""
    return pytest.param(name, marks=LEFT if name.endswith(("@5001", "@t2", "@f11")) else ())


def test_every_endpoint_is_in_the_table(places: Places) -> None:
    """An address that nobody has decided on is answered to nobody, and there is none; and no line is left over."""
    assert set(GUARDED) == set(places.site.app.view_functions)


def test_what_is_not_in_the_table_is_refused(doors: Places) -> None:
    """A page that somebody adds without a line in the table is not there, even for those who may everything."""
    app = doors.site.app
    needs = app.extensions["tilsynsklar.guard"].table
    taken = needs.pop("law.laws")
    try:
        for somebody in EVERYBODY.values():
            doors.be(somebody)
            assert _ask(doors, "GET", "/lov").status_code == 404
    finally:
        needs["law.laws"] = taken


@pytest.mark.parametrize("name", [_with_drills(name) for name in EVERYBODY])
def test_every_address_for_everybody(doors: Places, name: str) -> None:
    """Each address answers as the table says, for each thing there is and is not; not yours is not there, exactly."""
    person, app = EVERYBODY[name], doors.site.app
    doors.be(person)
    tried = 0
    for rule in _rules(app):
        needs = GUARDED[rule.endpoint]
        refused: set[tuple[int, tuple[tuple[str, str], ...], bytes]] = set()
        for told, method in product(_values(doors, needs, rule), sorted(_methods(rule))):
            address = _address(app, rule, told)
            answer = _ask(doors, method, address)
            wanted = _expected(doors, needs, person, told)
            if person is None and wanted == 403 and method == "GET":
                wanted = 303
                assert answer.headers["Location"].startswith(f"{SIGN_IN}?til=%2F"), address
            assert answer.status_code == wanted, (name, method, address)
            assert (answer.get_data(as_text=True) == _REACHED) == (wanted == 200), (name, method, address)
            if wanted == 404:
                status, headers, body = _shown(answer)
                refused.add((status, tuple(headers), body))
            tried += 1
        # all that are refused are refused with the very same page, those that do not exist among them
        assert len(refused) <= 1, (name, rule.rule)
    assert tried > 400


def test_not_yours_costs_what_not_there_costs(doors: Places) -> None:
    """The database is asked as much for what is another's as for what does not exist, so that time tells nothing."""
    doors.be(EVERYBODY["officer@5020"])
    numbers = doors.numbers
    pairs = (
        ("/grunnlag/5001", "/grunnlag/9999"), ("/grunnlag/t2", "/grunnlag/t99"), ("/grunnlag/r2", "/grunnlag/r99"),
        (f"/dokument/{numbers.documents['5001']}", f"/dokument/{NOT_THERE}"),
        (f"/vurdering/{numbers.evaluations['5001']}", f"/vurdering/{NOT_THERE}"),
        (f"/vurdering/{numbers.evaluations['f50']}", f"/vurdering/{NOT_THERE}"),
    )  # fmt: skip
    for theirs, missing in pairs:
        costs = [doors.site.statements(partial(_ask, doors, "GET", address)) for address in (theirs, missing)]
        assert costs[0] == costs[1], (theirs, costs)


# --- nothing leaks from the pages themselves ---

#: whose words somebody may meet
KNOWN: Final[Mapping[str, frozenset[str]]] = {
    "5020": frozenset({"5020", "t1"}),
    "5001": frozenset({"5001", "t2"}),
    "t1": frozenset({"t1"}),
    "t2": frozenset({"t2"}),
    "f50": frozenset({"r1"}),
    "f11": frozenset({"r2"}),
}
#: what an address can ask for beside its path, for others' things and one's own
_ASKED: Final = (
    "/?etter=99", "/sok?q={mark}", "/sok?q={mark}&del=bevis", "/dokument?kommune={holder}", "/grunnlag?hvem={holder}",
    "/dokument?utgave_av={document}", "/vurdering/ny?fra={evaluation}", "/grunnlag?hvem=Trondheim", "/leverandor",
    "/grunnlag/{holder}/sok?q={mark}", "/grunnlag/{holder}?dato=2020-06-22",
    "/vurdering/{evaluation}/mot?andre=99&samme=99", "/dokument/{document}?utsagn=s1",
)  # fmt: skip


def _may_know(person: Person | None) -> frozenset[str]:
    """Whose words somebody may meet: none at all for those whose role sees no evidence and no evaluations."""
    if person is None:
        return frozenset()
    reading = ALLOWED[Action.EVIDENCE_READ] | ALLOWED[Action.EVALUATION_READ]
    told = {mark for one in person.memberships if one.role in reading for mark in KNOWN.get(one.place, ())}
    places = {one.place for one in person.memberships if one.role in ALLOWED[Action.ROUND_READ]}
    told |= {NOTICED} if places & {"5020", "f50"} else set()
    return frozenset(told | ({INSIDE} if "f50" in places else set()))


def _every_page(places: Places) -> Iterator[str]:
    """The address of every page, with everybody's things in it."""
    app = places.site.app
    for rule in _rules(app):
        if "GET" in _methods(rule) and not rule.endpoint.startswith(("static", "operations.", "answering.")):
            for told in _values(places, GUARDED[rule.endpoint], rule):
                if told.get("holder") not in MISSING and "MISSING" not in told.values():
                    yield _address(app, rule, told)
    numbers = places.numbers
    for holder, mark in MARKS.items():
        evaluation = numbers.evaluations.get(holder, numbers.evaluations["f50"])
        for text in _ASKED:
            yield text.format(holder=holder, mark=mark, document=numbers.documents[holder], evaluation=evaluation)


@pytest.mark.parametrize("name", [_with_drills(name) for name in EVERYBODY])
def test_no_page_has_a_word_of_others(places: Places, name: str) -> None:
    """Whatever page somebody asks for, only the words stand in it of those whose evidence the person may see."""
    person = EVERYBODY[name]
    places.be(person)
    mine = _may_know(person)
    met: set[str] = set()
    refused: set[tuple[str, str]] = set()
    may_use = cache(partial(_may_use, places, person))
    for address in _every_page(places):
        answer = places.site.client().get(address, headers={"Sec-Fetch-Site": "same-origin"})
        assert answer.status_code in {200, 302, 303, 403, 404, 422}, (name, address, answer.status_code)
        if answer.mimetype == "application/zip":
            continue
        text = answer.get_data().decode("utf-8", "replace")
        offered = [*(("POST", one) for one in _forms(text)), *(("GET", one) for one in _links(text))]
        assert offered or answer.mimetype != "text/html" or answer.status_code in {302, 303}, (name, address)
        refused |= {(address, where) for method, where in offered if not may_use(method, where)}
        # the address itself may stand in the page, and what was asked for
        asked = address.partition("?")[2]
        for holder, mark in {**MARKS, NOTICED: NOTICED, INSIDE: INSIDE}.items():
            if mark in text.replace(asked, ""):
                found = set(re.findall(rf".{{0,40}}{mark}.{{0,40}}", text))
                there = found if mark not in asked else {one for one in found if _is_told(one, mark)}
                if there:
                    assert holder in mine, (name, address, sorted(there)[:3])
                    met.add(holder)
    assert met == mine
    # nobody is offered what they are then refused
    assert refused == set()


def _forms(html: str) -> set[str]:
    """Where the forms of a page are sent."""
    forms = re.findall(r"<form\b[^>]*>", html)
    sent = [form for form in forms if 'method="post"' in form]
    return {found[1] for form in sent if (found := re.search(r'action="([^"?#]*)', form))}


def _links(html: str) -> set[str]:
    """Where the links of a page lead."""
    return set(re.findall(r'<a\b[^>]*href="(/[^"?#]*)', html))


def _may_use(places: Places, person: Person | None, method: str, action: str) -> bool:
    """Whether an address may be used by somebody, by the table of rights. A stranger is led to signing in."""
    endpoint, told = places.site.app.url_map.bind("localhost").match(action, method=method)
    values = {name: str(value) for name, value in told.items()}
    return (person is None and method == "GET") or _expected(places, GUARDED[endpoint], person, values) == 200


def _is_told(piece: str, mark: str) -> bool:
    """Whether a word stands in a page for another reason than that it was searched for."""
    plain = re.sub(r"</?mark>", "", piece)
    return bool(re.search(rf"{mark} \w", plain))
