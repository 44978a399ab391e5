"""The product on real data: the law that ships, every example evaluated, every scenario tried, three documents kept.

Making it takes a quarter of a minute, so it is made once in a run of the tests, and each process works on a copy.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from controls.evidence.contradictions import contradictions_of
from controls.evidence.desk import Desk
from controls.evidence.questionnaires import QuestionnaireDesk
from controls.evidence.reliances import ReliancesBook
from controls.evidence.requests import RequestBook, Wish
from controls.evidence.statements import Draft
from controls.settings import Settings
from controls.storage.holdings import NewItem
from controls.storage.questionnaires import Questionnaires
from controls.wiring import Application, build
from models.documents import Passage
from models.holdings import ItemKind, Origin
from models.questionnaires import Answer
from models.words import Language, Mode
from rules.evaluation import evaluate
from tests.documents_made import eml_file, pdf
from webapp.app import create_app
from webapp.demo import evaluate_examples, example_files, try_scenarios

#: “now” in everything that is made from it: within the time the law is checked for, in Norwegian working hours
NOW = datetime(2025, 10, 23, 8, 30, tzinfo=UTC)
_FILE = "tilsynsklar.sqlite3"
#: the secret in the link to a questionnaire that waits for answers; with `-sent` after it, to one that was sent in
LINK = "tests-only-not-a-secret-0123456789abcdefghi"
#: the role of whoever puts evidence in
BY = "internkontrollansvarleg"


def example_number(name: str) -> int:
    """The number of the evaluation of an example, by the name of its file without the ending."""
    return [file.removesuffix(".yaml") for file in example_files()].index(name) + 1


def open_site(folder: Path) -> Application:
    """An application on the law that ships and the database in a folder, which is made when there is none."""
    return build(Settings(data=folder, language=Language.NB), lambda: NOW)


def _keep_documents(application: Application) -> None:
    """Keep an action plan, a letter with a file that came with it, and a table, as the page for documents does."""
    plan = pdf([["Handlingsplan mot vald i nære relasjonar", "Planen gjeld 2020 til 2023."], ["Tiltak og ansvar"]])
    letter = eml_file("Svar på spørsmål om krisesentertilbodet.", {"avtale.pdf": pdf([["Avtale om krisesenter"]])})
    client = create_app(application).test_client()
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
    """Let a municipality say something of its action plan, and a provider that it has an agreement with of itself."""
    desk = Desk.of(application.store.engine, application.municipalities, application.pack)
    centre = desk.holders.require(desk.holdings.add_provider("Eksempelfylket krisesenter IKS", BY, NOW).holder)
    agreement = {"provider": int(centre.id[1:]), "known_as": "iks", "model": "iks"}
    # the day before, so that what the provider says is news to the municipality
    before = NOW - timedelta(days=1)
    desk.holdings.add("5020", [NewItem(ItemKind.AGREEMENT, centre.id, agreement, Origin.HAND, BY, before)])
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


def _make(folder: Path) -> None:
    """Fill a folder as `tilsynsklar demo` does."""
    console = Console(quiet=True)
    application = open_site(folder)
    try:
        evaluate_examples(console, application, Language.NB)
        passed, total, _ = try_scenarios(console, application, Language.NB)
        assert passed == total > 0
        _keep_documents(application)
        _keep_statements(application)
        _contradict(application)
        _ask(application)
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


def open_real_site(paths: pytest.TempPathFactory, name: str) -> Application:
    """An application of its own on the real data. `name`: of the folder its database is copied to.

    Whoever opens it closes it. Nothing is written to the settings of the machine that runs the tests.
    """
    base = paths.getbasetemp()
    # the processes of one run have folders beside each other
    shared = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "real-site"
    folder = paths.mktemp(name)
    shutil.copy(_made(shared), folder / _FILE)
    return open_site(folder)
