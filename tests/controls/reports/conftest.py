"""Reports of the examples and of a small law with every outcome."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import resources

import pytest

from controls.evaluating import evaluate_bytes
from controls.reports.building import report_of
from controls.reports.material import Details, Material
from controls.reports.parts import Report
from models.words import Language
from rules.municipalities import Municipalities
from rules.pack import Pack, load_pack, read_pack
from rules.plan import Machines
from rules.statute import load_statutes
from tests.webapp.samples import evidence, pack_files, statutes

DETAILS = Details("internkontrollansvarleg", "2020/1234")
Make = Callable[..., Report]


@cache
def real_pack() -> Pack:
    """The law that ships."""
    return load_pack()


@cache
def _machines() -> Machines:
    return Machines()


def material_of(content: bytes, name: str, pack: Pack, language: str, **more: frozenset[str]) -> Material:
    """An evidence file, evaluated, with what a report of it needs."""
    evaluation, found = evaluate_bytes(content, name, pack, _machines(), Municipalities.load())
    maps = load_statutes() if pack is real_pack() else statutes()
    return Material(evaluation, found, pack, maps, Language(language), **more)


def example_material(name: str, language: str = "nn") -> Material:
    """An example, by the name of its file without the ending."""
    content = resources.files("examples").joinpath(f"{name}.yaml").read_bytes()
    return material_of(content, f"{name}.yaml", real_pack(), language)


@cache
def _example(name: str, language: str) -> Report:
    material = example_material(name, language)
    return report_of(material, DETAILS, material.on)


@cache
def _every_outcome(language: str) -> Report:
    material = material_of(evidence(), "osen.json", read_pack(pack_files()), language)
    return report_of(material, DETAILS, material.on)


@pytest.fixture(scope="session")
def example() -> Make:
    """Makes the report of an example: `example("osen-2020", "nb")`."""
    return _example


@pytest.fixture(scope="session")
def every_outcome() -> Make:
    """Makes the report of evidence in which every outcome occurs, full of signs that mean something elsewhere."""
    return _every_outcome
