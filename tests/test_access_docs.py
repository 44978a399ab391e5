"""docs/access.md tells the rights as the program has them. To write it anew: this file, TILSYNSKLAR_WRITE_DOCS=1."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from controls.access_tables import NAMES, tables_in, with_tables
from models.access import ALLOWED, Action, Role
from models.rounds import RoundKind
from models.rounds_access import RIGHTS
from models.texts import say
from models.words import Language

DOCUMENT = Path(__file__).parents[1] / "docs" / "access.md"


def test_the_tables_are_those_of_the_program() -> None:
    """Each table of the document is there, and is exactly what the program's own tables come to."""
    text = DOCUMENT.read_text("utf-8")
    assert tables_in(text) == NAMES
    if os.environ.get("TILSYNSKLAR_WRITE_DOCS"):
        DOCUMENT.write_text(with_tables(text), "utf-8")
        return
    assert text == with_tables(text)


def test_a_right_that_changes_changes_the_document(monkeypatch: pytest.MonkeyPatch) -> None:
    """A right that is given to one role more makes the document another one than it is."""
    before = with_tables(DOCUMENT.read_text("utf-8"))
    changed = {**ALLOWED, Action.EVIDENCE_READ: ALLOWED[Action.EVIDENCE_READ] | {Role.ADMINISTRATOR}}
    monkeypatch.setattr("controls.access_tables.ALLOWED", changed)

    assert with_tables(before) != before


def test_the_document_has_every_act_and_action() -> None:
    """No action and no act is left out of the tables."""
    text = DOCUMENT.read_text("utf-8")
    for action in Action:
        assert f"| {say(f'word.action.{action.value}', Language.NB)} |" in text
    for kind in RoundKind:
        for act in RIGHTS[kind]:
            assert f"| {say(f'word.act.{act.value}', Language.NB)} |" in text
