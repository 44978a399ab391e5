"""The pages of a self-audit: planned, worked on and closed, for those it concerns and nobody else."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from controls.rounds.standing import StepName
from controls.rounds.state import FindingStatus
from models.rounds import PHASES, Act, Decision, Phase, RoundKind
from models.texts import say
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.rounds_played import closed_audit, half_audit
from tests.webapp.rounds.audit_site import JUDGED, NONE, NOW, TRONDHEIM, UNKNOWN, AuditSite

LANGUAGES = [language.value for language in Language]
#: every page of a round that is read
READ = (
    "/runde/1", "/runde/1/plan", "/runde/1/sporsmal", "/runde/1/tiltak", "/runde/1/frister", "/runde/1/godkjenning",
    "/runde/1/melding", "/runde/1/lukk", "/runde/1/avlys", "/runde/1/historikk", f"/runde/1/funn/{JUDGED}",
)  # fmt: skip
#: statements that the page of a round takes, whatever there is in it
STATEMENTS = 31
#: of the processor's time for the page with more than 100 findings, when it was shown before; 0.04 at rest
MOST_SECONDS = 0.12


@pytest.fixture
def site(tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities) -> Iterator[AuditSite]:
    """The site, with nothing begun."""
    made = AuditSite(tmp_path, pack, machines, municipalities)
    yield made
    made.close()


def test_a_round_is_planned_and_started_with_one_button(site: AuditSite) -> None:
    """The form for a plan begins filled in, and one button plans the round and starts it."""
    page = site.get(f"/runde/ny?kommune={TRONDHEIM}")
    assert {one["name"]: one.get("value") for one in page.all("input")}["tittel"] == "Egenkontroll 2025"
    site.begin(sak="25/1001")

    assert (site.state.phase, site.state.plan.case_number) == (Phase.COLLECTING, "25/1001")
    # Trondheim had another number in 2011, and what was merged into it since had its own
    assert site.state.round.municipality == "1601"
    assert "Eigenkontroll 2011" in site.get("/runde").text


def test_two_who_change_the_plan_at_once_lose_nothing(site: AuditSite) -> None:
    """The second of two who change the plan is shown both, each whole and ready to be saved."""
    site.begin()
    told = {"dato": "2011-03-28", "omfang": "alt", "sett": str(site.state.number)}
    site.post("/runde/1/plan", tittel="Den første", **told)
    scope = {"omfang": "valgt", "del": "KRL-8"}
    html = site.post("/runde/1/plan", 409, tittel="Den andre", **{**told, **scope}).get_data(as_text=True)
    assert html.count('name="tittel"') == 2
    for text in ("Den første", "Den andre", 'value="KRL-8" checked'):
        assert text in html
    assert site.state.plan.title == "Den første"
    both = {"tittel": "Begge", "dato": "2011-03-28", "del": "KRL-8", "sett": str(site.state.number)}
    site.post("/runde/1/plan", **both)
    assert (site.state.plan.title, site.state.plan.scope) == ("Begge", ("KRL-8",))


def test_a_plan_can_be_kept_for_later(site: AuditSite) -> None:
    """A plan that is only kept is started from the page of the round."""
    site.begin(start="")
    phases = [site.state.phase]
    assert say("page.rounds.next.start", "nb") in site.get("/runde/1").text
    site.post("/runde/1", gjor="start")
    assert [*phases, site.state.phase] == [Phase.PLANNED, Phase.COLLECTING]


def test_the_scope_is_chosen_by_law_or_theme(site: AuditSite) -> None:
    """A plan is about everything, themes of tilsyn, laws or sections; where nothing is ticked, its field tells."""
    site.begin(omfang="tema")
    assert say("page.rounds.scope.theme", "nb") in site.get("/runde/1").text
    site.post("/runde/1/plan", tittel="Berre § 8", dato="2011-03-28", omfang="valgt", **{"del": "KRL-8"})
    assert site.state.plan.scope == ("KRL-8",)
    assert "krisesenterlova § 8" in site.get("/runde/1").text
    site.post("/runde/1/plan", tittel="Heile lova", dato="2011-03-28", omfang="valgt", **{"del": "krl"})
    assert {"KRL-2", "KRL-8"} <= set(site.state.plan.scope)

    answer = site.post("/runde/1/plan", 422, tittel="Ingenting", dato="2011-03-28", omfang="valgt")
    assert 'href="#planned-del"' in answer.get_data(as_text=True)
    assert site.state.plan.title == "Heile lova"


def test_a_day_that_is_none_is_told_where_it_stands(site: AuditSite) -> None:
    """Every mistake in a plan is told at its field, and what was written stays."""
    told = {
        "kommune": TRONDHEIM,
        "tittel": "",
        "dato": "i går",
        "omfang": "alt",
        "hvorfor": "Vi vil vite <b>alt</b>.",
    }
    html = site.post("/runde/ny", 422, **told).get_data(as_text=True)
    for field in ("planned-tittel", "planned-dato"):
        assert f'href="#{field}"' in html
        assert f'id="{field}-error"' in html
    assert "Vi vil vite &lt;b&gt;alt&lt;/b&gt;." in html


def test_what_a_municipality_was_made_from_is_chosen(site: AuditSite) -> None:
    """On a day on which there were others, whoever plans says which of them the round is about."""
    site.people = {**site.people, "officer": site.people["officer"].model_copy(update={"memberships": ()})}
    site.as_("officer").get("/runde/ny?kommune=5001", status=404)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_what_is_next(site: AuditSite, language: str) -> None:
    """There is one primary button, for the first of what is left that is whoever looks' own to do."""
    site.begin()
    page = site.get("/runde/1", language)
    buttons = [one for tag in ("a", "button") for one in page.all(tag) if one.get("data-variant") == "primary"]
    assert len(buttons) == 1
    assert say("page.rounds.next.questions", language) in page.text
    site.post("/runde/1/vurder")
    assert say("page.rounds.next.judge", language) in site.get("/runde/1", language).text
    site.as_("chief")
    page = site.get("/runde/1", language)
    assert say("page.rounds.waits.collecting", language) in page.text
    assert not [one for one in page.all("button") if one.get("data-variant") == "primary"]


def test_the_round_goes_through_its_phases_to_the_end(site: AuditSite) -> None:
    """Plan, collect, evaluate, judge, decide, measure, approval, report, effect, closing: each shows the next."""
    seen = []
    for until, step in (
        ("evaluated", StepName.JUDGE), ("decided", StepName.ASK), ("follow_up", StepName.REPORT), ("closed", None),
    ):  # fmt: skip
        site.play(until)
        seen.append(site.state.phase)
        page = site.get("/runde/1").text
        assert step is None or say(f"page.rounds.next.{step.value}", "nb") in page
    assert seen == [Phase.COLLECTING, Phase.COLLECTING, Phase.FOLLOW_UP, Phase.CLOSED]
    assert site.state.status(JUDGED) is FindingStatus.CORRECTED


def test_a_closed_round_shows_everything_and_offers_nothing(site: AuditSite) -> None:
    """Every page of a closed round can be read, has no form, and what is sent to it changes nothing."""
    site.play("closed")
    number = site.state.number
    for address in READ:
        assert not site.forms(address), address
    assert say("word.finding_status.corrected", "nb").capitalize() in site.get("/runde/1").text
    site.post(f"/runde/1/funn/{JUDGED}", 422, gjor="avgjor", avgjorelse="in_order", hvorfor="x")
    site.post("/runde/1/vurder", 422)
    site.post("/runde/1/avlys", 422, grunn="x")
    site.post("/runde/1", 422, gjor="kommentar", tekst="x")
    assert site.state.number == number


def test_nobody_else_finds_the_round(site: AuditSite) -> None:
    """To those of another municipality and to nobody, every page is as if there were no round."""
    site.play("evaluated")
    for address in READ:
        site.as_("stranger").get(address, status=404)
        site.get(address.replace("/1", "/999"), status=404)
    assert "Eigenkontroll 2011" not in site.get("/runde").text
    site.post("/runde/1/vurder", 404)
    site.post("/runde/ny", 404, kommune=TRONDHEIM, tittel="x", dato="2025-01-01", omfang="alt")
    site.as_("officer").get("/runde/999", status=404)
    site.get(f"/runde/1/funn/{NONE}", status=404)
    site.get("/runde/1/funn/finnes-ikke", status=404)
    site.post("/runde/1/avgjor", 404, gruppe="in_order", funn=UNKNOWN, hvorfor="x")
    site.post(f"/runde/1/funn/{JUDGED}", 404, gjor="hva")


def test_a_contributor_sees_only_what_was_asked(site: AuditSite) -> None:
    """A contributor finds their finding and their measure, can say and report something, and nothing else."""
    site.play("decided")
    told = {"person": str(site.people["service"].id)}
    site.post(
        "/runde/1/tiltak",
        gjor="nytt",
        tiltak="Gå gjennom",
        ansvarlig="tenesta",
        frist="2025-12-01",
        funn=JUDGED,
        **told,
    )
    site.as_("service")
    assert "Gå gjennom" in site.get("/runde/1").text
    for address in READ:
        if address not in ("/runde/1", "/runde/1/tiltak"):
            site.get(address, status=404)
    measures = site.get("/runde/1/tiltak").text
    assert "Gå gjennom" in measures
    assert "Lage ein rutine" not in measures
    site.post("/runde/1/tiltak", gjor="gjort", om="m2", nar="2025-10-05", virkning="Gått gjennom.")
    site.post("/runde/1/tiltak", 404, gjor="gjort", om="m1", nar="2025-10-05", virkning="Ikkje mitt.")

    site.desk.book.act(
        1, site.people["officer"], Act.ASSIGNED, {"person": 3, "name": "service", "what": "Sjå på dette"}, NOW,
        subject=f"finding:{JUDGED}",
    )  # fmt: skip
    assert "Sjå på dette" in site.get("/runde/1").text
    site.post(f"/runde/1/funn/{JUDGED}", gjor="kommentar", tekst="Rutinen ligg på vakta.")
    assert "Rutinen ligg på vakta." in site.get(f"/runde/1/funn/{JUDGED}").text
    assert len(site.forms(f"/runde/1/funn/{JUDGED}")) == 1
    site.get(f"/runde/1/funn/{UNKNOWN}", status=404)


def test_what_is_left_is_counted_without_what_the_centre_answered(site: AuditSite) -> None:
    """The questions that only the municipality can answer are listed, each with a way to answer it on the day."""
    site.begin()
    page = site.get("/runde/1/sporsmal", "nn")
    links = [one["href"] for one in page.all("a") if "/sporsmal/" in one.get("href", "")]
    assert len(set(links)) == 4
    assert all("dato=2011-03-28" in link for link in links)
    assert say("page.rounds.questions.left", "nn", n=4) in page.text
    site.get(links[0], "nn")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_question_leads_back_to_the_round_it_was_opened_from(site: AuditSite, language: str) -> None:
    """The way back stands above the question, also after an answer and on the next one; never to another round."""
    site.begin()
    page = site.get("/runde/1/sporsmal", language)
    address = next(one["href"] for one in page.all("a") if "runde=1" in one.get("href", ""))
    back = {"/runde/1", "/runde/1/sporsmal"}

    def ways(where: str) -> set[str]:
        """Where the page leads of the round."""
        return back & {one.get("href", "") for one in site.get(where, language).all("a")}

    assert ways(address) == back
    onwards = next(one["href"] for one in site.get(address).all("a") if "sett=" in one.get("href", ""))
    assert ways(onwards) == back
    plain = address.replace("runde=1&", "").replace("&runde=1", "").replace("?runde=1", "?")
    assert "runde" not in plain
    assert ways(plain) == set()
    for wrong in ("99", "x", "0", "1" * 30, "-1"):
        assert ways(address.replace("runde=1", f"runde={wrong}")) == set()
    form = {"verdi": "ja", "om": "municipality", "sagt_av": "municipality", "modus": "done", "vist_ved": "assertion",
            "sikkerhet": "certain", "fra": "2011-01-01", "rolle": "officer", "gruppe": "all"}  # fmt: skip
    assert ways(site.post(address, **form).headers["Location"]) == back


def test_the_way_goes_through_the_questions_of_the_round_and_back(site: AuditSite) -> None:
    """Skipping on, one meets each question that the round lists, no other one, is told how many, and ends at it."""
    site.begin()
    listed = [one["href"] for one in site.get("/runde/1/sporsmal").all("a") if "/sporsmal/" in one.get("href", "")]
    places = {address.partition("?")[0] for address in listed}
    address, met = listed[0], set[str]()
    while address != "/runde/1/sporsmal":
        page = site.get(address)
        assert say("page.question.left", "nb", n=len(places)) in page.text
        met.add(address.partition("?")[0])
        (address,) = {one["href"] for one in page.all("a") if one.get("class") == "ds-button" and (
            "data-after" in one or one["href"] == "/runde/1/sporsmal"
        )}  # fmt: skip
        assert len(met) <= len(places)

    assert met == places


def test_what_moved_is_told_with_what_moved_it(site: AuditSite) -> None:
    """After a second evaluation the findings that moved stand apart, with what they were and a way to why."""
    site.play("evaluated")
    site.judge()
    page = site.get("/runde/1")
    assert say("page.rounds.moved", "nb", n=1) in page.text
    links = [one["href"] for one in page.all("a") if "/mot/" in one.get("href", "")]
    assert len(links) == 1
    site.get(links[0])


def test_what_was_collected_since_shows_what_would_move(site: AuditSite) -> None:
    """Where the evidence has grown since the evaluation, the page says which findings would move."""
    site.play("evaluated")
    assert say("page.rounds.evaluate.same", "nb") in site.get("/runde/1").text
    # the chief executive's judgement is kept, but whoever evaluates has not done so yet
    site.as_("chief").judge()
    page = site.as_("officer").get("/runde/1").text
    assert say("page.rounds.evaluate.would", "nb", n=1) in page
    assert say("page.rounds.next.evaluate", "nb") in page


def test_an_evaluation_that_cannot_be_made_says_why(site: AuditSite) -> None:
    """Evaluating before the start is refused on the page, in words."""
    site.begin(start="")
    html = site.post("/runde/1/vurder", 422).get_data(as_text=True)
    assert say("page.rounds.not_evaluated_now", "nb") in html
    assert say("problem.round_not_now", "nb") in html


def test_many_are_decided_for_one_reason(site: AuditSite) -> None:
    """Findings of a group that are ticked are decided together, each with an event of its own; a reason is needed."""
    site.play("evaluated")
    html = site.post("/runde/1/avgjor", 422, gruppe="unresolved", funn=[UNKNOWN]).get_data(as_text=True)
    assert 'href="#decided-unresolved-hvorfor"' in html
    assert f'value="{UNKNOWN}"' in html
    site.post("/runde/1/avgjor", 422, gruppe="unresolved", hvorfor="Ingen valde")
    site.post("/runde/1/avgjor", gruppe="unresolved", funn=[UNKNOWN, "KRL-2-3", JUDGED], hvorfor="For tynt.")
    decided = {name: said.body for name in site.state.subjects(Act.DECIDED) if (said := site.state.decided(name))}
    # a finding of another group is not among them, whatever is sent
    assert set(decided) == {UNKNOWN, "KRL-2-3"}
    assert {item.decision for item in decided.values()} == {Decision.OPEN}
    ticked = site.get("/runde/1?velg=unresolved").all("input")
    assert sum("checked" in one for one in ticked if one.get("name") == "funn") > 10


def test_everything_that_happened_is_told(site: AuditSite) -> None:
    """The history tells every event: who, when, what, and what it was before where something was changed."""
    site.play("decided")
    site.post("/runde/1/frister", frist="measure:m1", dag="2025-12-24", hvorfor="Jul.")
    page = site.get("/runde/1/historikk", "nn")
    assert len([one for one in page.all("li") if one.get("id", "").startswith("h")]) == site.state.number
    assert say("page.rounds.history.lead", "nn", n=site.state.number) in page.text
    assert "6. november 2025" in page.text
    assert "24. desember 2025" in page.text
    assert page.all("del")


def test_deadlines_move_with_a_reason(site: AuditSite) -> None:
    """A deadline is moved with a reason, stands with its history, and is never moved to a day gone by."""
    site.play("decided")
    html = site.post("/runde/1/frister", 422, frist="measure:m1", dag="2025-01-01").get_data(as_text=True)
    assert 'href="#due_set-measure-m1-dag"' in html
    assert 'href="#due_set-measure-m1-hvorfor"' in html
    site.post("/runde/1/frister", frist="measure:m1", dag="2025-10-08", hvorfor="Hastar.")
    site.now = NOW.replace(day=10)
    page = site.get("/runde/1/frister").text
    assert say("page.rounds.overdue", "nb") in page
    assert say("page.rounds.days_late", "nb", n=2) in page
    assert "Hastar." in page
    assert say("page.rounds.late", "nb", n=1) in site.get("/runde").text


def test_a_finding_that_comes_back_is_linked_to_the_old_one(site: AuditSite) -> None:
    """What was a breach in a round that is over, and is one again, says so with a way to the old finding."""
    scope = ("KRL-2", "KRL-3", "KRL-4")
    old = closed_audit(site.application, "5020", NOW, scope)
    new = half_audit(site.application, "5020", NOW, scope)
    (duty,) = old.state.breaches()
    page = site.as_("stranger").get(f"/runde/{new.number}")
    assert say("page.rounds.back_again", "nb") in page.text
    links = [one.get("href") for one in page.all("a")]
    assert f"/runde/{old.number}/funn/{duty}" in links
    told = site.get(f"/runde/{new.number}/funn/{duty}").text
    assert say("page.rounds.back_status", "nb", status=say("word.finding_status.corrected", "nb")) in told


def test_a_round_can_be_called_off(site: AuditSite) -> None:
    """A round is cancelled with a reason, and nothing can be done in it afterwards."""
    site.play("evaluated")
    html = site.post("/runde/1/avlys", 422).get_data(as_text=True)
    assert 'href="#cancelled-grunn"' in html
    site.post("/runde/1/avlys", grunn="Feil kommune.")
    assert site.state.phase is Phase.CANCELLED
    assert "Feil kommune." in site.get("/runde/1").text
    assert not site.forms("/runde/1")


@pytest.mark.parametrize(
    ("until", "languages"),
    [(("evaluated", "decided"), LANGUAGES), (("approval",), ["nn"]), (("follow_up", "closed"), ["nb", "en"])],
)
def test_every_page_is_whole_in_each_phase(site: AuditSite, until: tuple[str, ...], languages: list[str]) -> None:
    """Every page of a round can be read in each phase, in the three languages, with no text that is missing."""
    for phase in until:
        site.play(phase)
        for address in ("/runde", f"/runde/ny?kommune={TRONDHEIM}", *READ):
            for language in languages:
                page = site.as_("officer").get(address, language)
                assert page.headings[0][0] == 1, address
                assert "{" not in page.text, address
        for language in languages:
            site.as_("chief").get("/runde/1/godkjenning", language)
        site.as_("officer")


def test_the_number_of_statements_does_not_grow_with_the_findings(site: AuditSite) -> None:
    """The page of a round takes as many SQL statements for 10 findings as for more than 100, and little time."""
    counted = []
    for place, told in ((1, {"omfang": "valgt", "del": ["KRL-2"]}), (2, {"omfang": "alt"})):
        site.post("/runde/ny", kommune=TRONDHEIM, tittel="Runde", dato="2025-10-06", start="1", **told)
        site.post(f"/runde/{place}/vurder")
        statements: list[str] = []
        engine = site.application.store.engine

        def note(*parts: object, kept: list[str] = statements) -> None:
            kept.append(str(parts[2]))

        site.get(f"/runde/{place}")
        event.listen(engine, "before_cursor_execute", note)
        site.get(f"/runde/{place}")
        event.remove(engine, "before_cursor_execute", note)
        held = site.desk.rounds.get(place)
        assert held is not None
        counted.append((len(held.events[-1].body["outcomes"]), len(statements)))
    (few, first), (many, second) = counted
    assert few >= 10
    assert many > 100
    assert first == second <= STATEMENTS
    assert min(_seconds(site, "/runde/2") for _ in range(5)) < MOST_SECONDS


def _seconds(site: AuditSite, address: str) -> float:
    """The time that the processor works for a page."""
    started = time.process_time()
    site.get(address)
    return time.process_time() - started


def test_the_phases_are_shown_in_their_order(site: AuditSite) -> None:
    """The line of phases marks the one the round is in as the present step."""
    site.play("evaluated")
    page = site.get("/runde/1")
    steps = [one for one in page.all("li") if one.get("class") in ("past", "here", "ahead")]
    assert [one["class"] for one in steps] == ["past", "here", "ahead", "ahead", "ahead"]
    assert len(steps) == len(PHASES[RoundKind.SELF_AUDIT])
