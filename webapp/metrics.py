"""Figures in the form that Prometheus reads. No label holds anything that a user wrote."""

from __future__ import annotations

import os

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector

from models.findings import Evaluation
from models.words import Outcome

#: the folder where the processes of one installation share their figures; gunicorn's settings name it
SHARED = "PROMETHEUS_MULTIPROC_DIR"
CONTENT_TYPE = CONTENT_TYPE_LATEST
#: upper ends of the classes of response times, in seconds; the page that is slow begins at 0.15
_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """The figures of one application."""

    def __init__(self, version: str) -> None:
        """`version`: of the program."""
        self._registry = CollectorRegistry()
        if SHARED not in os.environ:
            ProcessCollector(registry=self._registry)
        told = Gauge(
            "tilsynsklar_version_info", "The version that runs", ["version"],
            registry=self._registry, multiprocess_mode="max",
        )  # fmt: skip
        told.labels(version).set(1)
        self._requests = Counter(
            "tilsynsklar_requests", "Answered requests", ["route", "method", "status"], registry=self._registry
        )
        self._seconds = Histogram(
            "tilsynsklar_request_seconds", "Time to the answer", ["route"],
            registry=self._registry, buckets=_SECONDS,
        )  # fmt: skip
        self._evaluations = Counter("tilsynsklar_evaluations", "Evaluations stored", registry=self._registry)
        self._findings = Counter(
            "tilsynsklar_findings", "Findings in evaluations stored", ["outcome"], registry=self._registry
        )
        for outcome in Outcome:
            self._findings.labels(outcome.value)
        self._uploads = Counter(
            "tilsynsklar_upload_files", "Evidence files sent in on the pages", ["result"], registry=self._registry
        )
        for result in ("stored", "refused"):
            self._uploads.labels(result)

    def answered(self, route: str, method: str, status: int, seconds: float) -> None:
        """Note an answered request; `route` is the pattern, not the address."""
        self._requests.labels(route, method, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def evaluated(self, evaluation: Evaluation) -> None:
        """Note an evaluation that was stored."""
        self._evaluations.inc()
        for finding in evaluation.findings:
            self._findings.labels(finding.outcome.value).inc()

    def uploaded(self, stored: int, refused: int) -> None:
        """Note how many files of one sending were stored, and how many not."""
        self._uploads.labels("stored").inc(stored)
        self._uploads.labels("refused").inc(refused)

    def shown(self) -> bytes:
        """All figures as text: of this process, or of all that share a folder."""
        if SHARED not in os.environ:
            return generate_latest(self._registry)
        together = CollectorRegistry()
        MultiProcessCollector(together)  # type: ignore[no-untyped-call]  # the library left it without types
        return generate_latest(together)
