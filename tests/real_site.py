"""The product on real data: the law that ships, every example evaluated, every scenario tried, three documents kept.

Making it takes a quarter of a minute, so it is made once in a run of the tests, and each process works on a copy.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from controls.evidence.confirming import ConfirmationBook
from controls.evidence.contradictions import contradictions_of
from controls.evidence.desk import Desk
from controls.evidence.questionnaires import QuestionnaireDesk
from controls.evidence.reliances import ReliancesBook
from controls.evidence.requests import RequestBook, Wish
from controls.evidence.statements import Draft
from controls.rounds.control_form import form_of
from controls.rounds.desk import RoundDesk
from controls.rounds.notice import text_of, wanted_of
from controls.settings import Settings
from controls.storage.holdings import NewItem
from controls.storage.questionnaires import Questionnaires
from controls.wiring import Application, build
from models.access import Person, Role
from models.documents import Noun, Passage
from models.holdings import ItemKind, Origin
from models.questionnaires import Answer
from models.rounds import Act, Notice, Plan
from models.words import Language, Mode
from rules.evaluation import evaluate
from rules.plan import Machines
from tests.controls.rounds.made import ASSURER, CASEWORKER, person
from tests.databases import ready_sqlite
from tests.documents_made import eml_file, pdf
from tests.rounds_played import closed_audit, half_audit
from tests.webapp.people import EVERYONE
from webapp.app import create_app
from webapp.demo import evaluate_examples, example_files, try_scenarios

#: “now” in everything that is made from it: within the time the law is checked for, in Norwegian working hours
NOW = datetime(2025, 10, 23, 8, 30, tzinfo=UTC)
_FILE = "tilsynsklar.sqlite3"
#: the secret in the link to a questionnaire that waits for answers; with `-sent` after it, to one that was sent in
LINK = "tests-only-not-a-secret-0123456789abcdefghi"
#: the self-audits of a municipality: one that is over, and one half way with a breach that was there before
CLOSED_AUDIT, HALF_AUDIT = 1, 2
#: the tilsyn of a campaign: one announced, one whose preliminary report was sent, and one that is followed up
ANNOUNCED, PRELIMINARY, FOLLOWED = 3, 4, 5
CAMPAIGN, ASKED = 1, "KRL-2-2d"
#: the role of whoever puts evidence in
BY = "internkontrollansvarleg"


def example_number(name: str) -> int:
    """The number of the evaluation of an example, by the name of its file without the ending."""
    return [file.removesuffix(".yaml") for file in example_files()].index(name) + 1


def open_site(folder: Path) -> Application:
    """An application on the law that ships and the database in a folder, which is made when there is none."""
    if not (folder / _FILE).exists():
        ready_sqlite(folder / _FILE)
    return build(Settings(data=folder, language=Language.NB), lambda: NOW)


def _keep_documents(application: Application) -> None:
    """Keep an action plan, a letter with a file that came with it, and a table, as the page for documents does."""
    plan = pdf([["Handlingsplan mot vald i nære relasjonar", "Planen gjeld 2020 til 2023."], ["Tiltak og ansvar"]])
    letter = eml_file("Svar på spørsmål om krisesentertilbodet.", {"avtale.pdf": pdf([["Avtale om krisesenter"]])})
    client = create_app(application, lambda _: EVERYONE).test_client()
    figures = b"region;statistikkvariabel;2021;2022\n5020 Osen;Kommunale utgifter per innbygger (kr);145;:\n"
    for name, content in (("handlingsplan.pdf", plan), ("brev.eml", letter), ("12130.csv", figures)):
        data = {"kommune": "5020", "dato": "2020-06-22", "filer": [(BytesIO(content), name)]}
        sent = client.post("/dokument", data=data, headers={"Sec-Fetch-Site": "same-origin"})
        assert sent.status_code == 303, name


def _ask(application: Application) -> None:
    """Let a municipality wait for what it was asked for, ask by a link, and have been answered by another."""
    desk = Desk.of(application.store.engine, application.municipalities, application.pack)
    osen = desk.holders.require("5020")
    book = RequestBook(desk.holdings, desk.documents, application.pack)
    asked, due = date(2025, 9, 22), date(2025, 10, 6)
    book.ask(osen, Wish("Rutinar for internkontroll", "kommunedirektøren", "authority", asked, due), BY, NOW)
    book.ask(osen, Wish("Årsmelding 2024", "senteret", "municipality", asked, date(2025, 11, 3)), BY, NOW)
    book.came("5020", "r2", date(2025, 10, 1), [], BY, NOW)
    work = QuestionnaireDesk(
        desk, Questionnaires(application.store.engine, desk.holdings), application.pack, application.machines
    )  # fmt: skip
    choices = work.choices(osen, work.parties(osen, NOW.date())[0], NOW.date())
    keys = [one.key for one in choices if one.question.direct][:3]
    for token in (LINK, f"{LINK}-sent"):
        number = work.make(osen, "municipality", "barneverntenesta", date(2025, 11, 6), keys, BY, NOW)
        found = work.find(osen, number)
        assert found is not None
        work.hand_out(found, token, BY, NOW)
        work.save(found, 1, Answer(value="ja", mode=Mode.DONE, since="2023"), 0, NOW)
        if token != LINK:
            work.save(found, 2, Answer(unknown=True), 0, NOW)
            work.send_in(found, "leiar for barneverntenesta", {1: 1, 2: 1}, NOW)


def _keep_statements(application: Application) -> None:
    """Let a municipality say something of its action plan, and a provider that it has an agreement with of itself.

    Another municipality says that it has an agreement with that provider too, which has not answered.
    """
    desk = Desk.of(application.store.engine, application.municipalities, application.pack)
    centre = desk.holders.require(desk.holdings.add_provider("Eksempelfylket krisesenter IKS", BY, NOW).holder)
    agreement = {"provider": int(centre.id[1:]), "known_as": "iks", "model": "iks"}
    # the day before, so that what the provider says is news to the municipality
    before = NOW - timedelta(days=1)
    desk.holdings.add("5020", [NewItem(ItemKind.AGREEMENT, centre.id, agreement, Origin.HAND, BY, before)])
    desk.holdings.add("5006", [NewItem(ItemKind.AGREEMENT, centre.id, agreement, Origin.HAND, BY, before)])
    ConfirmationBook(desk.holdings, desk.holders).confirm(int(centre.id[1:]), "5020", "a1", BY, before)
    plan = desk.documents.documents("5020")[-1]
    text = desk.documents.text(plan.newest.sha256)
    assert text is not None
    place = {"page": 1, "paragraph": 1, "start": 0, "end": len(text.pages[0].paragraphs[0].plain)}
    passage = Passage.model_validate({"sha256": plan.newest.sha256, "extractor": text.extractor, **place})
    told: dict[str, Any] = {"group": "unspecified", "certainty": "certain", "from_": date(2025, 1, 1), "value": True}
    own = Draft(
        "handlingsplan.finnes", about="municipality", said_by="municipality", mode="arranged", shown_by="document",
        document=plan.id, passage=passage, **told,
    )  # fmt: skip
    desk.book.make(desk.holders.require("5020"), [own], BY, NOW)
    theirs = Draft("telefontilbud.finnes", about="self", said_by="provider", mode="done", shown_by="record", **told)
    desk.book.make(centre, [theirs], BY, NOW)


def _contradict(application: Application) -> None:
    """Let a municipality contradict itself on one thing, and its provider on another, where it has chosen."""
    desk = Desk.of(application.store.engine, application.municipalities, application.pack)
    osen = desk.holders.require("5020")
    told: dict[str, Any] = {
        "about": "municipality", "said_by": "municipality", "group": "unspecified", "mode": "done",
        "shown_by": "record", "certainty": "certain", "from_": date(2025, 1, 1),
    }  # fmt: skip
    facts = [item.id for item in application.pack.facts.values() if item.id.startswith("tolk.")]
    drafts = [Draft(facts[0], value=value, **told) for value in (True, False)]
    desk.book.make(osen, [*drafts, Draft("telefontilbud.finnes", value=False, **told)], BY, NOW)
    on = NOW.date()
    evidence = desk.assembler.assemble(osen, on).evidence
    findings = evaluate(application.pack, application.machines, evidence, on).findings
    found = contradictions_of(findings, evidence, on, application.pack)
    one = next(item for item in found if item.fact == "telefontilbud.finnes")
    ReliancesBook(desk.holdings).decide("5020", one, ["iks.s1"], "Senteret har vaktlogg.", BY, NOW)


def _audit(application: Application) -> None:
    """Let a municipality have a self-audit that is over, and one half way in which the same is wrong."""
    scope = ("KRL-2", "KRL-3", "KRL-4")
    assert closed_audit(application, "5020", NOW, scope).number == CLOSED_AUDIT
    assert half_audit(application, "5020", NOW, scope).number == HALF_AUDIT


def _tilsyn(application: Application) -> None:
    """Let Statsforvalteren have a campaign over three municipalities, each at another step; all of it is made up."""
    desk, pack, on = RoundDesk.of(application), application.pack, date(2025, 10, 1)
    plan = Plan(title="Oppfølging i reetableringsfasen", on=on, scope=(ASKED, "KRL-4-1b"))
    form = form_of(pack, plan.scope, on, Language.NN)
    assert form is not None
    wanted, due = wanted_of(pack, form, on, Language.NN), date(2025, 11, 13)
    notice = Notice(text=text_of(pack, plan, wanted, "13. november 2025", Language.NN), due=due, wanted=wanted)
    begun = desk.book.begin_campaign(CASEWORKER, "50", ["5020", "5001", "5006"], (plan, form, notice), NOW)
    assert begun == (CAMPAIGN, (ANNOUNCED, PRELIMINARY, FOLLOWED))

    def did(who: Person, number: int, act: Act, told: Noun | dict[str, Any] | None = None, subject: str = "") -> None:
        desk.book.act(number, who, act, told or {}, NOW, subject=subject)

    for number, municipality in ((ANNOUNCED, "5020"), (PRELIMINARY, "5001"), (FOLLOWED, "5006")):
        did(CASEWORKER, number, Act.NOTICED, notice)
        if number == ANNOUNCED:
            continue
        officer = person(20 + number, Role.OFFICER, municipality=municipality)
        did(officer, number, Act.SELF_ASSESSED, {"answer": "yes", "text": "Alle får tilbod."}, form.questions[0].key)
        did(officer, number, Act.SENT_IN, {"text": "Svara på kontrollspørsmåla."})
        did(CASEWORKER, number, Act.EXAMINING_BEGUN)
        desk.evaluator.evaluate(number, CASEWORKER, NOW)
        for one in form.questions:
            answer = "no" if one.obligation == ASKED else "yes"
            told = {"answer": answer, "facts": "Det som vart sendt inn.", "assessment": "Vurdert mot kravet."}
            did(CASEWORKER, number, Act.ANSWERED, told, one.key)
        told = {
            "decision": "breach",
            "fails": "menn får oppfølging i tida etter",
            "leads_to": "at menn reiser tilbake",
        }
        did(CASEWORKER, number, Act.DECIDED, told, ASKED)
        did(CASEWORKER, number, Act.ASSURANCE_ASKED, {"report": "preliminary"})
        did(ASSURER, number, Act.ASSURED)
        did(CASEWORKER, number, Act.PRELIMINARY_SENT, {"due": "2025-11-06", "digest": "a" * 64})
        if number == FOLLOWED:
            did(officer, number, Act.FINDING_COMMENTED, {"text": "Menn får det same."}, ASKED)
            did(officer, number, Act.COMMENTS_SENT)
            did(CASEWORKER, number, Act.COMMENT_ANSWERED, {"text": "Avtalen viser det ikkje."}, ASKED)
            did(CASEWORKER, number, Act.ASSURANCE_ASKED, {"report": "final"})
            did(ASSURER, number, Act.ASSURED)
            did(CASEWORKER, number, Act.FINAL_SENT, {"due": "2025-12-18", "digest": "b" * 64})
            did(officer, number, Act.CORRECTION_DECLARED, {"on": "2025-10-23", "text": "Ny avtale."}, ASKED)


def _make(folder: Path) -> None:
    """Fill a folder as `tilsynsklar demo` does."""
    console = Console(quiet=True)
    # room for every interval of the law, for the scenarios
    application = replace(open_site(folder), machines=Machines(32))
    try:
        evaluate_examples(console, application, Language.NB)
        passed, total, _ = try_scenarios(console, application, Language.NB)
        assert passed == total > 0
        _keep_documents(application)
        _keep_statements(application)
        _contradict(application)
        _ask(application)
        _audit(application)
        _tilsyn(application)
    finally:
        application.close()


def _made(shared: Path) -> Path:
    """The finished database, made by the first process that asks while the others wait."""
    shared.mkdir(exist_ok=True)
    with (shared / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        finished = shared / "finished"
        if not finished.exists():
            unfinished = shared / f"unfinished-{os.getpid()}"
            unfinished.mkdir()
            _make(unfinished)
            unfinished.rename(finished)
    return finished / _FILE


def copy_real_site(paths: pytest.TempPathFactory, folder: Path) -> None:
    """Put a database with the real data in a folder, as the one of an installation whose data lie there."""
    base = paths.getbasetemp()
    # the processes of one run have folders beside each other
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "real-site"
    folder.mkdir(exist_ok=True)
    shutil.copy(_made(shared), folder / _FILE)


def open_real_site(paths: pytest.TempPathFactory, name: str) -> Application:
    """An application of its own on the real data. `name`: of the folder its database is copied to.

    Whoever opens it closes it. Nothing is written to the settings of the machine that runs the tests.
    """
    folder = paths.mktemp(name)
    copy_real_site(paths, folder)
    return open_site(folder)
