"""The product on real data: the law that ships, every example evaluated, every scenario tried, two documents kept.

Making it takes a quarter of a minute, so it is made once in a run of the tests, and each process works on a copy.
"""

from __future__ import annotations

import fcntl
import os
import shutil
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from rich.console import Console

from controls.settings import Settings
from controls.wiring import Application, build
from models.words import Language
from tests.documents_made import eml_file, pdf
from webapp.app import create_app
from webapp.demo import evaluate_examples, example_files, try_scenarios

#: “now” in everything that is made from it: within the time the law is checked for, in Norwegian working hours
NOW = datetime(2025, 10, 23, 8, 30, tzinfo=UTC)
_FILE = "tilsynsklar.sqlite3"


def example_number(name: str) -> int:
    """The number of the evaluation of an example, by the name of its file without the ending."""
    return [file.removesuffix(".yaml") for file in example_files()].index(name) + 1


def open_site(folder: Path) -> Application:
    """An application on the law that ships and the database in a folder, which is made when there is none."""
    return build(Settings(data=folder, language=Language.NB), lambda: NOW)


def _keep_documents(application: Application) -> None:
    """Keep an action plan, and a letter with a file that came with it, as the page for documents does."""
    plan = pdf([["Handlingsplan mot vald i nære relasjonar", "Planen gjeld 2020 til 2023."], ["Tiltak og ansvar"]])
    letter = eml_file("Svar på spørsmål om krisesentertilbodet.", {"avtale.pdf": pdf([["Avtale om krisesenter"]])})
    client = create_app(application).test_client()
    for name, content in (("handlingsplan.pdf", plan), ("brev.eml", letter)):
        data = {"kommune": "5020", "dato": "2020-06-22", "filer": [(BytesIO(content), name)]}
        sent = client.post("/dokument", data=data, headers={"Sec-Fetch-Site": "same-origin"})
        assert sent.status_code == 303, name


def _make(folder: Path) -> None:
    """Fill a folder as `tilsynsklar demo` does."""
    console = Console(quiet=True)
    application = open_site(folder)
    try:
        evaluate_examples(console, application, Language.NB)
        passed, total, _ = try_scenarios(console, application, Language.NB)
        assert passed == total > 0
        _keep_documents(application)
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
