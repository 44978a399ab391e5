"""Chapters with text that the author may write otherwise, and with what always stands.

What the author may change is the running text. The law, the answers, the conclusions and the deadlines are never
replaced: they stand in `fixed`, whatever is saved. A saved text is plain paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from controls.reports.parts import Bullets, Chapter, Heading, Line, Pairs, Paragraph, Part, Quote, Table
from controls.reports.rounds.material import ReportKind, RoundMaterial
from controls.rounds.state import Said
from models.rounds import Act, Saved

#: what follows the chapter's name when what was saved is why it is left out of the public version
EXEMPT = "unntatt"
_EMPTY_LINE = re.compile(r"\n\s*\n")
#: what changes what a report concludes: a text that was saved before may be about something else
_MOVES = frozenset({Act.ANSWERED, Act.DECIDED, Act.EVALUATED, Act.COMMENT_ANSWERED, Act.COMMENTS_SENT, Act.FORM_SET})


class Draft(NamedTuple):
    """A chapter before it is put together. `prose`: may be written otherwise; `fixed`: always stands, below it."""

    name: str
    number: str
    prose: Sequence[Part]
    fixed: Sequence[Part] = ()


class ChapterText(NamedTuple):
    """A chapter as the author works on it: what the program wrote, what was saved instead, and whether that is old.

    `exempt`: why it is left out of the public version, empty where it is not.
    """

    name: str
    heading: str
    generated: str
    saved: str
    exempt: str
    outdated: bool


def subject(kind: ReportKind, chapter: str) -> str:
    """What the event that saves the text of a chapter is about."""
    return f"{kind.value}/{chapter}"


def exempt_subject(kind: ReportKind, chapter: str) -> str:
    """What the event is about that says why a chapter is left out of the public version."""
    return f"{kind.value}/{chapter}/{EXEMPT}"


def _saved(material: RoundMaterial, about: str) -> Said[Saved] | None:
    said = material.state.last(Act.TEXT_SAVED, about, Saved)
    return said if said is not None and said.body.text else None


def paragraphs(text: str) -> list[Part]:
    """A saved text: an empty line parts the paragraphs, and nothing in it is markup."""
    told = (" ".join(block.split()) for block in _EMPTY_LINE.split(text.replace("\r\n", "\n")))
    return [Paragraph(Line(block, foreign=True)) for block in told if block]


def exempt(material: RoundMaterial, kind: ReportKind, name: str) -> str:
    """Why a chapter is left out of the public version; empty where it is not."""
    said = _saved(material, exempt_subject(kind, name))
    return " ".join(said.body.text.split()) if said else ""


def chapter(material: RoundMaterial, kind: ReportKind, draft: Draft) -> Chapter:
    """A chapter as the report has it."""
    speech = material.speech
    title = speech.tell(f"chapter.{kind.value}.{draft.name}")
    anchor = f"rapport-{draft.name}"
    if material.public and (why := exempt(material, kind, draft.name)):
        gone = Paragraph(Line(speech.tell("public.chapter", why=why)))
        return Chapter(draft.number, title, anchor, (gone,))
    said = _saved(material, subject(kind, draft.name))
    prose = paragraphs(said.body.text) if said else list(draft.prose)
    return Chapter(draft.number, title, anchor, (*prose, *draft.fixed))


def _words(part: Part) -> list[str]:
    """What a part says, as lines of plain text."""
    if isinstance(part, Heading):
        return [part.text]
    if isinstance(part, Paragraph):
        return [f"{part.line.label} {part.line.text}".strip()]
    if isinstance(part, Quote):
        return [part.line.text, part.source.text]
    if isinstance(part, Bullets):
        return [f"{item.label} {item.text}".strip() for item in part.items]
    if isinstance(part, Pairs):
        return [f"{name}: {line.text}" for name, line in part.rows]
    return _table_words(part)


def _table_words(part: Table) -> list[str]:
    rows = ["; ".join(" ".join(line.text for line in cell) for cell in row) for row in part.rows]
    return [part.caption, *rows]


def text_of(parts: Sequence[Part]) -> str:
    """Parts as plain paragraphs, as they can be saved again."""
    return "\n\n".join(line for part in parts for line in _words(part))


def chapter_text(material: RoundMaterial, kind: ReportKind, draft: Draft) -> ChapterText:
    """A chapter as the author works on it."""
    said = _saved(material, subject(kind, draft.name))
    moved = max((event.number for event in material.state.events if event.act in _MOVES), default=0)
    title = f"{draft.number} {material.speech.tell(f'chapter.{kind.value}.{draft.name}')}".strip()
    return ChapterText(
        name=draft.name,
        heading=title,
        generated=text_of(draft.prose),
        saved=said.body.text if said else "",
        exempt=exempt(material, kind, draft.name),
        outdated=said is not None and said.event.number < moved,
    )
