"""Text that speaks of floor plans, gaps in the alarm or nights without staff suggests the class security."""

from __future__ import annotations

import pytest

from controls.sensitive.classes import Sign, Subject, security_signs
from models.documents import Page, Paragraph, Text
from tests.documents_made import LETTER


def signs(*paragraphs: str) -> tuple[Sign, ...]:
    """What paragraphs of one page suggest."""
    told = tuple(Paragraph(number=number, text=text) for number, text in enumerate(paragraphs, 1))
    return security_signs(Text(extractor="x", pages=(Page(number=1, paragraphs=told),)))


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Vedlagt plantegning av 1. etasje", Subject.FLOOR_PLAN),
        ("Planteikninga viser rømningsvegane", Subject.FLOOR_PLAN),
        ("Dørkoden er byttet", Subject.FLOOR_PLAN),
        ("Alarmen dekker ikke bakdøra", Subject.ALARM),
        ("Kameraet ved inngangen er ute av drift", Subject.ALARM),
        ("Senteret manglar alarm i kjellaren", Subject.ALARM),
        ("Natt til søndag er senteret ubemannet", Subject.ROTA),
        ("Turnusen har ingen nattevakt i helgene", Subject.ROTA),
        ("Senteret er ikkje bemanna om natta", Subject.ROTA),
    ],
)
def test_each_subject_is_seen(text: str, subject: Subject) -> None:
    """Words for plans, locks, alarms and missing staff are seen in both written forms of Norwegian."""
    assert signs("Innledning", text) == (Sign(subject, 1, 2),)


@pytest.mark.parametrize(
    "text",
    ["Senteret har alarm og kamera.", "Døgnbemannet hele året.", "Turnusen følger arbeidsmiljøloven.", *LETTER],
)
def test_ordinary_text_suggests_nothing(text: str) -> None:
    """Text that says that things are as they should be suggests nothing."""
    assert signs(text) == ()


def test_each_subject_is_told_once() -> None:
    """Of each subject only the first paragraph is told."""
    assert signs("Plantegning", "Plantegning", "Alarmkode") == (
        Sign(Subject.FLOOR_PLAN, 1, 1),
        Sign(Subject.ALARM, 1, 3),
    )
