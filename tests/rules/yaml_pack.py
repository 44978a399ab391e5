"""A small valid pack as YAML text, and what is needed to spoil it in one place and see what is told."""

from __future__ import annotations

import string
from collections.abc import Mapping

import pytest

from models.errors import Problem, ProblemError
from models.texts import catalogue
from models.words import Language
from rules.pack import Pack, read_pack

LAWS = "law/laws.yaml"
FIRST = "law/tst/1.yaml"
SECOND = "law/tst/2.yaml"
WORDS = "vocabulary/tema.yaml"

_LAWS = """\
checked_to: 2025-10-27
laws:
  - id: tst
    name: {nb: prøveloven, nn: prøvelova, en: the Trial Act}
    number: LOV-1
    url: "https://lovdata.no/1"
    provisions: [TST-1, TST-2]
"""

_FIRST = """\
law: tst
provision: TST-1
title: {nb: Tilbudet, nn: Tilbodet, en: The service}
tilsyn: {from: 2010-01-01}
obligations:
  - id: TST-1-1
    title: {nb: Ordning, nn: Ordning, en: Arrangement}
    bearer: municipality
    protects: [all]
    versions:
      - in_force: {from: 2010-01-01, to: 2020-12-31}
        citation: {section: "1", ledd: 1}
        source: {act: LOV-1, url: "https://lovdata.no/1", certainty: confirmed}
        strength: skal når
        summary: {nb: Skal ha ordning., nn: Skal ha ei ordning., en: Must have it.}
        applies_when:
          id: gjelder
          role: condition
          ask: {nb: Gjelder det?, nn: Gjeld det?, en: Does it apply?}
          examine: [document]
          fact: tema.gjelder
          yes: {is: true}
          needs: {mode: arranged, shown_by: document}
          fresh: {months: 24, from: document}
        criteria:
          - id: ordning
            ask: {nb: Finnes ordningen?, nn: Finst ordninga?, en: Is there one?}
            examine: [document]
            fact: tema.ordning
            yes: {is: true}
            needs: {mode: arranged, shown_by: document}
            fresh: {months: 24, from: document}
          - id: antall
            ask: {nb: Er det mange nok?, nn: Er det mange nok?, en: Enough?}
            examine: [document]
            fact: tema.antall
            yes: {at_least: 3}
            needs: {mode: arranged, shown_by: document}
            fresh: {months: 24, from: document}
          - id: hvor_ofte
            ask: {nb: Ofte nok?, nn: Ofte nok?, en: Often enough?}
            examine: [document]
            fact: tema.hyppighet
            yes: {one_of: [alltid, ofte]}
            judge: {is: sjelden}
            no: {is: aldri}
            needs: {mode: arranged, shown_by: document}
            fresh: {months: 24, from: document}
          - id: rapport
            ask: {nb: Er det rapportert?, nn: Er det rapportert?, en: Reported?}
            examine: [document]
            fact: tema.rapportert
            yes: {within_months: 12}
            no: {years_missed: 1}
            unclear: {nb: Loven sier årlig., nn: Lova seier årleg., en: Yearly.}
            needs: {mode: done, shown_by: document}
            fresh: {months: 24, from: document}
          - id: forbudt
            role: breaks
            ask: {nb: Kreves betaling?, nn: Krevst betaling?, en: Is it paid?}
            examine: [document]
            fact: tema.betaling
            when: {is: true}
            fresh: {months: 24, from: document}
        met_when: {all: [ordning, {any: [antall, hvor_ofte]}, rapport]}
        order: {nb: Lag en ordning., nn: Lag ei ordning., en: Arrange it.}
      - in_force: {from: 2021-01-01}
        continues: true
        citation: {section: "1", ledd: 2}
        source: {act: LOV-2, url: "https://lovdata.no/2", certainty: confirmed}
"""

_SECOND = """\
law: tst
provision: TST-2
title: {nb: Skjønn, nn: Skjønn, en: Judgement}
obligations:
  - id: TST-2-1
    title: {nb: God kvalitet, nn: God kvalitet, en: Good quality}
    bearer: municipality
    protects: [all]
    versions:
      - in_force: {from: 2012-01-01, to: 2019-12-31}
        citation: {section: "2"}
        source: {act: LOV-1, url: "https://lovdata.no/1", certainty: confirmed}
        strength: skal
        decided_by: judgement
        summary: {nb: Skal være god., nn: Skal vere god., en: Must be good.}
        criteria:
          - id: erfaring
            role: weighs
            ask: {nb: Er det spurt?, nn: Er det spurt?, en: Was it asked?}
            examine: [interview]
            fact: tema.ordning
            yes: {is: true}
            needs: {mode: done, shown_by: document}
            fresh: {months: 24, from: document}
        factors:
          - {nb: Kompetanse, nn: Kompetanse, en: Competence}
        order: {nb: Bli bedre., nn: Bli betre., en: Improve.}
        taken_over_by: TST-1
  - id: TST-2-2
    title: {nb: Kan, nn: Kan, en: May}
    bearer: municipality
    protects: [all]
    versions:
      - in_force: {from: 2012-01-01}
        citation: {section: "2"}
        source: {act: LOV-1, url: "https://lovdata.no/1", certainty: confirmed}
        strength: kan
        summary: {nb: Kan samarbeide., nn: Kan samarbeide., en: May cooperate.}
"""

_WORDS = """\
theme: {nb: Tema, nn: Tema, en: Theme}
facts:
  - id: tema.gjelder
    type: yes_no
    title: {nb: Gjelder, nn: Gjeld, en: Applies}
    definition: {nb: Om det gjelder., nn: Om det gjeld., en: Whether it applies.}
    source: egen definisjon
  - id: tema.ordning
    type: yes_no
    title: {nb: Ordning, nn: Ordning, en: Arrangement}
    definition: {nb: Om den finnes., nn: Om ho finst., en: Whether it exists.}
    source: egen definisjon
  - id: tema.betaling
    type: yes_no
    title: {nb: Betaling, nn: Betaling, en: Payment}
    definition: {nb: Om det kreves., nn: Om det krevst., en: Whether it is asked for.}
    source: egen definisjon
  - id: tema.antall
    type: number
    title: {nb: Antall, nn: Tal, en: Number}
    definition: {nb: Hvor mange., nn: Kor mange., en: How many.}
    source: egen definisjon
    unit: {nb: stykker, nn: stykke, en: pieces}
    minimum: 1
    maximum: 10
  - id: tema.hyppighet
    type: choice
    title: {nb: Hyppighet, nn: Kor ofte, en: How often}
    definition: {nb: Hvor ofte., nn: Kor ofte., en: How often.}
    source: egen definisjon
    choices:
      - {word: alltid, title: {nb: alltid, nn: alltid, en: always}}
      - {word: ofte, title: {nb: ofte, nn: ofte, en: often}}
      - {word: sjelden, title: {nb: sjelden, nn: sjeldan, en: seldom}}
      - {word: aldri, title: {nb: aldri, nn: aldri, en: never}}
  - id: tema.rapportert
    type: date
    title: {nb: Rapportert, nn: Rapportert, en: Reported}
    definition: {nb: Siste dag., nn: Siste dag., en: The last day.}
    source: egen definisjon
  - id: tema.statistikk
    type: number
    title: {nb: Døgn, nn: Døgn, en: Nights}
    definition: {nb: Hvor mange døgn., nn: Kor mange døgn., en: How many nights.}
    source: SSB
    unit: {nb: døgn, nn: døgn, en: nights}
    minimum: 0
    statistic: {publisher: SSB, table: "11678", counted: {nb: Alle døgn., nn: Alle døgn., en: Every night.}}
"""

VALID: Mapping[str, str] = {LAWS: _LAWS, FIRST: _FIRST, SECOND: _SECOND, WORDS: _WORDS}


def read(texts: Mapping[str, str]) -> Pack:
    """The pack that the texts make."""
    return read_pack({name: text.encode() for name, text in texts.items()})


def edited(texts: Mapping[str, str], file: str, *changes: tuple[str, str]) -> dict[str, str]:
    """The texts with each (old, new) put in place in `file`; `old` must stand there, and the first one is taken."""
    text = texts[file]
    for old, new in changes:
        assert old in text, f"{old!r} is not in {file}"
        text = text.replace(old, new, 1)
    return {**texts, file: text}


def place(text: str, marker: str) -> tuple[int, int]:
    """Line and column (from 1) of the one place where `marker` stands; `|` in it is where the place is."""
    before, bar, after = marker.partition("|")
    wanted = before + after
    assert text.count(wanted) == 1, f"{wanted!r} stands {text.count(wanted)} times"
    at = text.index(wanted) + (len(before) if bar else 0)
    line = text.count("\n", 0, at) + 1
    return line, at - text.rfind("\n", 0, at)


def refused(texts: Mapping[str, str]) -> tuple[Problem, ...]:
    """What is told when the texts are read as a pack; they must be refused, in words that can be shown."""
    with pytest.raises(ProblemError) as caught:
        read(texts)
    for problem in caught.value.problems:
        assert_sayable(problem)
    return caught.value.problems


def assert_sayable(problem: Problem) -> None:
    """The problem has a text in every language, and every blank of it is filled."""
    entry = catalogue()[problem.text_key]
    for language in Language:
        for text in entry.forms(language):
            blanks = {name for _, name, _, _ in string.Formatter().parse(text) if name}
            assert blanks <= set(problem.arguments), f"{problem.text_key} in {language}: {blanks}, {problem}"
