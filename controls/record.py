"""Evaluations as plain JSON values in codes and ids, and back again, without loss.

What a user reads is made from these when it is shown, in the language of the reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter

from models.findings import Evaluation, Finding, Receipt


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON can be anything
    """Named tuples as mappings by field, other tuples as lists, dates as ISO text, words as text."""
    fields = getattr(value, "_asdict", None)
    if fields is not None:
        return {name: _plain(item) for name, item in fields().items()}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value


@lru_cache(maxsize=1)
def _adapters() -> tuple[TypeAdapter[Evaluation], TypeAdapter[tuple[Finding, ...]], TypeAdapter[Receipt]]:
    return TypeAdapter(Evaluation), TypeAdapter(tuple[Finding, ...]), TypeAdapter(Receipt)


def evaluation_to_plain(evaluation: Evaluation) -> dict[str, Any]:
    """A whole evaluation as JSON values."""
    told: dict[str, Any] = _plain(evaluation)
    return told


def evaluation_from_plain(told: Mapping[str, Any]) -> Evaluation:
    """The evaluation that `evaluation_to_plain` told. Raises pydantic's ValidationError for anything else."""
    return _adapters()[0].validate_python(told)


def findings_to_plain(findings: tuple[Finding, ...]) -> list[dict[str, Any]]:
    """Findings as JSON values, in their order."""
    told: list[dict[str, Any]] = _plain(findings)
    return told


def findings_from_plain(told: list[dict[str, Any]]) -> tuple[Finding, ...]:
    """The findings that `findings_to_plain` told. Raises pydantic's ValidationError for anything else."""
    return _adapters()[1].validate_python(told)


def receipt_to_plain(receipt: Receipt) -> dict[str, Any]:
    """A receipt as JSON values."""
    told: dict[str, Any] = _plain(receipt)
    return told


def receipt_from_plain(told: Mapping[str, Any]) -> Receipt:
    """The receipt that `receipt_to_plain` told. Raises pydantic's ValidationError for anything else."""
    return _adapters()[2].validate_python(told)
