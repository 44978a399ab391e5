"""A person rebuilds two examples in a browser from documents, and comes to the same findings."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, FilePayload, Page, expect

from controls.evaluating import Evaluated, evaluate_bytes
from controls.evidence.desk import Desk
from controls.evidence.searching import searching_of
from models.documents import Passage
from models.evidence import Evidence, Statement
from models.findings import Evaluation
from models.texts import say
from tests.browser import axe
from tests.browser.conftest import House
from tests.browser.visit import NARROW, PATIENCE, WIDE, Visit, visiting
from tests.documents_made import docx_file, pdf
from tests.rebuilding import ROLE, Officer, compared, forms_of, numbered, parts_of, plain
from webapp.demo import example_files

#: so many of the paragraphs of Osen's letter come as a PDF; the rest as a text that came with it
_IN_PDF = 9
_EVALUATION = re.compile(r"/vurdering/(\d+)$")


class Example(NamedTuple):
    """An example as it ships: what stands in it, and what it comes to."""

    evidence: Evidence
    evaluation: Evaluation


def example(house: House, name: str) -> Example:
    """An example and its evaluation, worked out here from its file."""
    parts = house.application
    found: Evaluated = evaluate_bytes(
        example_files()[name], name, parts.pack, parts.machines, parts.municipalities
    )  # fmt: skip
    return Example(found.evidence, found.evaluation)


def officer(house: House, visit: Visit, found: Example, language: str) -> Officer:
    """Somebody who begins on an empty site with the evidence of an example."""
    evidence, parts = found.evidence, house.application
    assert parts.store.evaluations(1) == ()
    assert evidence.on is not None
    # nothing but statements is to be rebuilt: else something would be left out in silence
    assert (evidence.judgements, evidence.requests, evidence.not_examined, evidence.reliances) == ((), (), (), None)
    searching = searching_of(parts.store.engine, parts.pack)
    questions = {
        name: one.fact
        for day in (evidence.on, parts.clock().date())
        for name, one in searching.suggester(day).questions.items()
    }
    asked = frozenset(
        f"{finding.obligation}/{item.criterion}" for finding in found.evaluation.findings for item in finding.criteria
    )
    return Officer(visit, evidence.subject.municipality, evidence.on, parts.pack, language, questions, asked)


def make_statements(work: Officer, statements: tuple[Statement, ...]) -> None:
    """Make statements: most paragraphs that answer one thing from a question, the rest from the document."""
    at_desk, forms = [], 0
    for number, part in enumerate(parts_of(statements, work.pack)):
        sayings = forms_of(part)
        forms += len(sayings)
        # so many that both ways get about half of the forms: of the paragraphs that answer several things, none
        asked = number % 3 != 2 and len(sayings) == 1
        if not (asked and work.from_question(part, sayings[0])):
            at_desk.append((part, sayings))
    for part, sayings in at_desk:
        work.from_document(part, sayings)
    assert work.by_question + work.by_document == forms
    assert min(work.by_question, work.by_document) > forms / 3
    # of the eight fields that go with an answer, and the groups and the mode, most stand there rightly already
    assert work.changed.total() < 4 * forms


def clean(visit: Visit) -> None:
    """The page that is open passes axe and fits the window."""
    assert [*axe.violations(visit.page), *visit.overflow()] == []


def judge(work: Officer) -> int:
    """Evaluate on the day; the number of the evaluation."""
    work.visit.open(f"/grunnlag/{work.holder}")
    work.page.locator("#dato").fill(str(work.on))
    work.page.get_by_role("button", name=say("page.workbench.judge_now", work.language), exact=True).click()
    work.page.wait_for_url(_EVALUATION, timeout=PATIENCE)
    found = _EVALUATION.search(work.page.url)
    assert found is not None
    return int(found[1])


def desk_of(house: House) -> Desk:
    """What the house keeps of evidence."""
    parts = house.application
    return Desk.of(parts.store.engine, parts.municipalities, parts.pack)


def made(house: House, holder: str) -> list[tuple[str, ...]]:
    """What was stored of statements, without what tells it from the example: its id, and where its words stand."""
    items = desk_of(house).book.of(holder)
    assert {item.by for item in items} == {ROLE}
    # each of them rests on words, and several on the same ones
    resting_on = Counter(item.passage for item in items)
    assert None not in resting_on
    assert max(resting_on.values()) > 1
    return sorted(_told(Statement.model_validate_json(json.dumps({"id": "x", **item.body}))) for item in items)


def _told(one: Statement) -> tuple[str, ...]:
    figure = (one.figure.publisher, str(one.figure.year)) if one.figure else ()
    # the import of figures has no place for a note
    note = plain(one.note or "") if one.figure is None else ""
    told = (one.fact, one.value, one.about, one.said_by.value, one.group.value, one.mode.value, one.shown_by.value)
    return (*map(str, (*told, one.certainty.value, one.from_, one.to, note)), *figure)


def look_at_ground(work: Officer, number: int, evaluation: Evaluation, texts: dict[str, str]) -> None:
    """Open the first finding that rests on a paragraph, read its words there, and follow them into the document.

    `texts`: the words of each statement's paragraph.
    """
    finding, name = next(
        (finding, name) for finding in evaluation.findings for item in finding.criteria for name in item.used
    )
    page = work.page
    page.locator(f"main a[href*='/vurdering/{number}/{finding.obligation}']").first.click()
    shown = page.locator("li.statement", has=page.locator(f"code:text-is('{name}')")).first
    expect(shown.locator("blockquote")).to_contain_text(texts[name])
    clean(work.visit)
    shown.get_by_role("link", name=say("page.proof.in_document", work.language)).click()
    page.wait_for_url(re.compile(r"/dokument/\d+\?utdrag="))
    assert texts[name] in plain(marked(page))


def marked(page: Page) -> str:
    """The words that are marked as those looked at."""
    return "".join(page.locator("mark.strong").all_inner_texts())


def texts_of(house: House, holder: str) -> dict[str, str]:
    """The words of the paragraph of each statement that was made, by its key."""
    desk, found = desk_of(house), {}
    for item in desk.book.of(holder):
        assert item.passage is not None
        passage = Passage.from_id(item.passage)
        text = desk.documents.text(passage.sha256)
        assert text is not None
        found[item.key] = plain(passage.words(text) or "")
    return found


def test_osen_2020_is_rebuilt_from_a_pdf_and_a_text(browser: Browser, empty_house: House) -> None:
    """At a desk, in bokmål: every statement of the example is made by hand, and every finding is the example's."""
    found = example(empty_house, "osen-2020.yaml")
    evidence = found.evidence
    with visiting(browser, empty_house.address, language="nb", size=WIDE) as tab:
        work = officer(empty_house, tab, found, "nb")
        for provider in evidence.providers:
            work.agree(provider)
        (letter,) = evidence.documents
        parts = parts_of(evidence.statements, work.pack)
        first, rest = parts[:_IN_PDF], parts[_IN_PDF:]
        pages = [numbered(first[:5]), numbered(first[5:])]
        work.upload(letter, file("brev.pdf", "application/pdf", pdf(pages)), first)
        paragraphs = "\n\n".join(part.text for part in rest)
        work.upload(letter, file("brev-del-2.txt", "text/plain", paragraphs.encode()), rest)

        make_statements(work, evidence.statements)
        finish(empty_house, work, found)
        assert tab.wrong == []


@pytest.mark.drill
@pytest.mark.whole
def test_trondheim_2011_is_rebuilt_from_a_docx_on_a_phone(browser: Browser, empty_house: House) -> None:
    """On a phone, in nynorsk: statements made by hand, figures from a table, and every finding is the same."""
    found = example(empty_house, "trondheim-2011.yaml")
    evidence = found.evidence
    with visiting(browser, empty_house.address, language="nn", size=NARROW) as tab:
        work = officer(empty_house, tab, found, "nn")
        for provider in evidence.providers:
            work.agree(provider)
        (case,) = evidence.documents
        statements = tuple(one for one in evidence.statements if one.figure is None)
        parts = parts_of(statements, work.pack)
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        content = docx_file([part.text for part in parts], header=case.publisher or "")
        work.upload(case, file("sak.docx", kind, content), parts)

        make_statements(work, statements)
        figures = [one for one in evidence.statements if one.figure is not None]
        work.import_figures(case, evidence.subject.name, figures)
        clean(tab)
        finish(empty_house, work, found)
        assert tab.wrong == []


def finish(house: House, work: Officer, found: Example) -> None:
    """Look over what was made, evaluate, and compare with the example."""
    visit, statements = work.visit, found.evidence.statements
    visit.open("/dokument/1")
    clean(visit)
    visit.open(f"/grunnlag/{work.holder}/sporsmal/{work.questions(statements[1].fact)[0]}?dato={work.on}")
    clean(visit)
    assert made(house, work.holder) == sorted(map(_told, statements))
    number = judge(work)
    clean(visit)
    stored = house.application.store.evaluation(number)
    assert stored is not None
    assert stored.evaluation.on == found.evaluation.on
    assert compared(stored.evaluation) == compared(found.evaluation)
    look_at_ground(work, number, stored.evaluation, texts_of(house, work.holder))
    clean(visit)


def file(name: str, kind: str, content: bytes) -> FilePayload:
    """A file as a person chooses it."""
    return {"name": name, "mimeType": kind, "buffer": content}
