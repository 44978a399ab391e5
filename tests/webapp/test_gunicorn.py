"""Several processes under gunicorn, by the settings that ship: the same answers as one, and a stop that waits."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from http.client import HTTPException
from importlib import resources
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from controls.evaluating import evaluate_bytes
from controls.storage import open_store
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.databases import Databases
from tests.webapp.processes import PATIENCE, Running, environment, fetch, free_port, started

EXAMPLES = ("osen-2020.yaml", "trondheim-2011.yaml", "nordmore-2013.yaml")
PATIENT = ("--timeout", "120")


@contextmanager
def gunicorn(folder: Path, application: str, **settings: str) -> Iterator[tuple[Running, int]]:
    """Gunicorn with the program's own settings file, and its port."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "--config", "python:webapp.gunicorn_config", *PATIENT, application]
    with started(command, environment(folder, port=str(port), **settings), folder) as running:
        yield running, port


def figure(port: int, name: str, **labels: str) -> float:
    """The sum of a figure over what the labels leave open."""
    families = text_string_to_metric_families(fetch(port, "/metrics")[1].decode())
    return sum(
        sample.value
        for family in families
        for sample in family.samples
        if sample.name == name and labels.items() <= sample.labels.items()
    )


def test_several_processes_answer_as_one(
    tmp_path: Path, databases: Databases, pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """Many requests at once to two processes give what each gives alone: pages, and evaluations by the engine.

    The figures are those of both processes together, the log is JSON throughout, and SIGTERM ends it well.
    """
    address = databases.new("postgresql")
    store = open_store(address)
    alone = {}
    for name in EXAMPLES:
        content = (resources.files("examples") / name).read_bytes()
        evaluation, _ = evaluate_bytes(content, name, pack, machines, municipalities)
        store.keep(evaluation, pack, content, name, datetime(2026, 3, 1, tzinfo=UTC))
        alone[name] = evaluation.receipt.findings_digest
    store.close()
    pages = ["/", "/lov", *(f"/vurdering/{number}" for number in (1, 2, 3)), "/vurdering/1/KRL-2-4"]

    with gunicorn(tmp_path, "tests.webapp.evaluating_app:create()", database_url=address) as (running, port):
        running.wait_for(port)
        serial = {page: fetch(port, page)[:2] for page in pages}
        jobs = [*pages, *(f"/evaluate/{name}" for name in EXAMPLES)] * 4
        with ThreadPoolExecutor(8) as pool:
            answers = list(zip(jobs, pool.map(lambda job: fetch(port, job)[:2], jobs), strict=True))
        counted = figure(port, "tilsynsklar_requests_total", status="200")
        assert running.stop(signal.SIGTERM) == 0

    processes = set()
    for job, (status, body) in answers:
        assert status == 200, job
        if job in serial:
            assert (status, body) == serial[job], job
        else:
            answer = json.loads(body)
            processes.add(answer["process"])
            assert answer["digest"] == alone[job.removeprefix("/evaluate/")]
            assert len(answer["outcomes"]) > 20
    assert len(processes) == 2
    # the requests that waited for the start are counted too
    assert counted >= len(serial) + len(jobs)
    events = running.events()
    assert {"ready", "request", "library"} == {event["event"] for event in events}
    assert len([event for event in events if event["event"] == "ready"]) == 2
    assert not [event for event in events if event["level"] in ("error", "critical")]


def test_a_running_request_is_finished_before_the_end(tmp_path: Path) -> None:
    """After SIGTERM a request that runs in a worker gets its whole answer."""
    with gunicorn(tmp_path, "tests.webapp.evaluating_app:create()") as (running, port):
        running.wait_for(port)
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(fetch, port, "/slow/3")
            time.sleep(1)
            assert not asked.done()
            running.process.send_signal(signal.SIGTERM)
            assert asked.result()[:2] == (200, b"done")
        assert running.end() == 0


@pytest.mark.drill
@pytest.mark.whole
def test_a_worker_that_dies_is_replaced(tmp_path: Path) -> None:
    """When one process is killed the others answer, another takes its place, and it is ready with the same rules."""
    address = "/evaluate/osen-2020.yaml"
    with gunicorn(tmp_path, "tests.webapp.evaluating_app:create()", workers="2") as (running, port):
        running.wait_for(port)
        before = json.loads(fetch(port, address)[1])
        os.kill(before["process"], signal.SIGKILL)
        seen: dict[int, tuple[int, str]] = {}
        end = time.monotonic() + PATIENCE
        while len(seen) < 2 and time.monotonic() < end:
            with suppress(OSError, HTTPException):  # the one that was killed may have taken the connection
                status, body, _ = fetch(port, address)
                seen[json.loads(body)["process"]] = (status, json.loads(body)["digest"])
        ready = [fetch(port, "/readyz") for _ in range(6)]
        assert running.stop() == 0

    assert before["process"] not in seen
    assert set(seen.values()) == {(200, before["digest"])}
    assert len(seen) == 2
    assert {status for status, _, _ in ready} == {200}
    assert all(json.loads(body)["ready"] is True for _, body, _ in ready)


def test_a_start_that_fails_says_why_and_is_not_tried_again(tmp_path: Path) -> None:
    """When the database cannot be used, gunicorn ends, and the log says in words what to do; no traceback."""
    wrong = "postgresql://tilsyn:hemmelig@/tilsyn?host=/nowhere"
    with gunicorn(tmp_path, "webapp.wsgi:create()", database_url=wrong, workers="1") as (running, _):
        code = running.end()

    assert code == 3
    (told,) = [event for event in running.events() if event["event"] == "cannot_start"]
    assert "postgresql+psycopg://tilsyn:***@/tilsyn" in told["problem"]
    assert "hemmelig" not in running.told
    assert "Traceback" not in running.told
