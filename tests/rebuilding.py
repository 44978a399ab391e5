"""Examples rebuilt by hand: documents they could have come from, in own words, and the work of a person on them."""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import FilePayload, Locator, Page

from models.evidence import Document, Provider, Statement
from models.findings import Evaluation
from models.texts import say
from models.vocabulary import FactType
from models.words import Group, Language
from rules.pack import Pack
from tests.browser.visit import Visit

ROLE = "internkontrollansvarleg"
_KEPT = re.compile(r"laget=")
_DOCUMENT = re.compile(r"/dokument/(\d+)$")
_WIDTH = 88
#: fields that are folded, as they are written in a form
_CHOSEN = ("om", "sagt_av", "vist_ved", "sikkerhet")
#: what stands in a form, by field
_FILLED = """form => {
  const data = new FormData(form);
  return Object.fromEntries([...data.keys()].map(key => [key, data.getAll(key)]));
}"""
#: the groups of figures as the form for tables writes them
_FIGURE_GROUPS = {Group.UNSPECIFIED: "", Group.WOMEN: "k", Group.MEN: "m", Group.CHILDREN: "b", Group.ALL: "a"}


class Part(NamedTuple):
    """A paragraph of a document, and the statements that rest on it."""

    text: str
    statements: tuple[Statement, ...]


class Said(NamedTuple):
    """What is said once in a form: a statement, for one group or for several."""

    statement: Statement
    groups: tuple[Group, ...]


def plain(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def parts_of(statements: Iterable[Statement], pack: Pack) -> list[Part]:
    """A paragraph for each statement: what is quoted, else what is noted, else what it is about.

    Those that have neither words nor a note of their own stand in one paragraph where they stand in one place.
    """
    found: dict[str, tuple[list[str], list[Statement]]] = {}
    for one in statements:
        title = pack.facts[one.fact].title.get(Language.NN)
        if one.group is not Group.UNSPECIFIED:
            title += f" ({say(f'word.group.{one.group.value}', Language.NN)})"
        own = one.source.quote or one.note
        texts, resting = found.setdefault(one.id if own else one.source.locator or "", ([], []))
        texts.append(plain(own or title).rstrip("."))
        resting.append(one)
    return [Part(". ".join(texts) + ".", tuple(resting)) for texts, resting in found.values()]


def forms_of(part: Part) -> list[Said]:
    """The forms that a paragraph is answered by: statements that differ in nothing but the group are one form."""
    found: dict[str, list[Statement]] = {}
    for one in part.statements:
        alike = one.model_copy(update={"id": "x", "group": Group.UNSPECIFIED})
        found.setdefault(alike.model_dump_json(), []).append(one)
    return [Said(alike[0], tuple(one.group for one in alike)) for alike in found.values()]


def numbered(parts: Sequence[Part]) -> list[str]:
    """Paragraphs as lines of a page, numbered as in a letter."""
    return [line for at, part in enumerate(parts, 1) for line in textwrap.wrap(f"{at}) {part.text}", _WIDTH)]


def compared(evaluation: Evaluation) -> dict[str, Any]:
    """What an evaluation comes to, without the ids of statements: by obligation."""
    return {
        one.obligation: {
            "version": (one.version, one.version_to),
            "outcome": one.outcome,
            "reasons": one.reasons,
            "tilsyn_theme": one.tilsyn_theme,
            "missing": one.missing,
            "criteria": [
                (item.key, item.group, item.state, item.reasons, len(item.used), sorted(why for _, why in item.aside))
                for item in one.criteria
            ],
        }
        for one in evaluation.findings
    }


@dataclass
class Officer:
    """Somebody who works in a browser for a holder, on evidence for the day `on`.

    `facts`: what each control question asks for, on any day; `asked`: those that are asked on the day; `places`:
    where each paragraph stands, as the number of its document and its place there; `by_question`, `by_document`: how
    many forms were sent from each; `changed`: how often each field had to be filled in or changed.
    """

    visit: Visit
    holder: str
    on: date
    pack: Pack
    language: str
    facts: Mapping[str, str]
    asked: frozenset[str]
    places: dict[str, tuple[int, str]] = field(default_factory=dict)
    by_question: int = 0
    by_document: int = 0
    changed: Counter[str] = field(default_factory=Counter)

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self.visit.page

    # --- what comes first ---

    def agree(self, provider: Provider) -> None:
        """Enter the first provider, and the agreement with it."""
        self.visit.open(f"/grunnlag/{self.holder}")
        self.page.get_by_role("link", name=say("page.workbench.shared_enter", self.language), exact=True).click()
        form = self.page.locator("form[method=post]", has=self.page.locator("#kortnavn"))
        form.locator("#navn").fill(provider.name)
        form.locator("#kortnavn").fill(provider.id)
        form.locator("#form").select_option(provider.model.value)
        form.locator("#fra").fill(str(provider.from_ or ""))
        form.locator("#til").fill(str(provider.to or ""))
        for name, wanted in (("deler", provider.covers), ("grupper", provider.groups)):
            words = {item.value for item in wanted}
            for box in form.locator(f"input[name={name}]").all():
                box.set_checked(box.input_value() in words)
        form.locator("#rolle").fill(ROLE)
        form.locator("button[type=submit]").click()
        self.page.locator(".row .name", has_text=provider.name).wait_for()

    def upload(self, document: Document, file: FilePayload, parts: Iterable[Part]) -> int:
        """Upload a document and look where its paragraphs stand; its number."""
        self.visit.open(f"/dokument?kommune={self.holder}")
        form = self.page.locator("form[data-documents]")
        form.locator("#filer").set_input_files(file)
        told = {
            "kommune": self.holder,
            "tittel": document.title,
            "utgiver": document.publisher,
            "dato": document.date,
        }
        for name, text in told.items():
            form.locator(f"#{name}").fill(text or "")
        form.locator("button[type=submit]").click()
        self.page.wait_for_url(_DOCUMENT)
        found = _DOCUMENT.search(self.page.url)
        assert found is not None
        there = self.page.locator("p[data-place]").evaluate_all(
            "all => all.map(one => [one.dataset.place, one.querySelector('[data-start]').textContent])"
        )
        for part in parts:
            (place,) = [place for place, text in there if plain(text).endswith(part.text)]
            self.places[part.text] = (int(found[1]), place)
        return int(found[1])

    # --- figures ---

    def import_figures(self, document: Document, name: str, figures: Sequence[Statement]) -> None:
        """Bring in figures of one year from a table that is made here, and say what each of its rows shows."""
        year = figures[0].from_.year
        rows = [f"{name};Rad {at};{one.value}" for at, one in enumerate(figures, 1)]
        content = "\n".join([f"kommune;statistikkvariabel;{year}", *rows, ""]).encode()
        self.visit.open(f"/grunnlag/{self.holder}/tall")
        form = self.page.locator("main form[method=post]")
        form.locator("#fil").set_input_files({"name": "tal.csv", "mimeType": "text/csv", "buffer": content})
        for field_, text in (("utgiver", document.publisher), ("dato", document.date), ("rolle", ROLE)):
            place = form.locator(f"#{field_}")
            if not place.is_visible():
                form.locator("details", has=place).locator("> summary").click()
            place.fill(text or "")
        form.locator("button[type=submit]").click()
        self.page.wait_for_url(re.compile(r"/tall/\d+$"))
        mapping = self.page.locator("main form[method=get]")
        mapping.locator("#utgiver").select_option("annen")
        mapping.locator("#navn").fill(document.publisher or "")
        for at, one in enumerate(figures):
            mapping.locator(f"#f{at}").select_option(one.fact)
            mapping.locator(f"#g{at}").select_option(_FIGURE_GROUPS[one.group])
        mapping.locator("> div > button").last.click()
        self.page.wait_for_url(re.compile(r"/kontroll\?"))
        store = self.page.locator("main form[method=post]")
        store.locator("#rolle").fill(ROLE)
        store.locator("button[type=submit]").click()
        self.page.wait_for_url(re.compile(r"/tall\?lagret="))

    # --- statements ---

    def fill(self, form: Locator, prefix: str, said: Said) -> None:
        """Fill in a form: what stands there rightly is left."""
        one = said.statement
        fact = self.pack.facts[one.fact]
        if fact.type is FactType.YES_NO:
            form.locator(f"#{prefix}verdi-{'ja' if one.value else 'nei'}").check()
        elif fact.type is FactType.CHOICE:
            form.locator(f"#{prefix}verdi-{one.value}").check()
        else:
            form.locator(f"#{prefix}verdi").fill(str(one.value))
        before: dict[str, list[str]] = form.evaluate(_FILLED)
        groups = {group.value for group in said.groups}
        if set(before.get(f"{prefix}gruppe", ())) != groups:
            self._groups(form, prefix, groups)
        if before.get(f"{prefix}modus") != [one.mode.value]:
            self.changed["modus"] += 1
            form.locator(f"#{prefix}modus-{one.mode.value}").check()
        wanted = {
            "om": one.about, "sagt_av": one.said_by.value, "vist_ved": one.shown_by.value,
            "sikkerhet": one.certainty.value, "fra": str(one.from_), "til": str(one.to or ""),
            "merknad": plain(one.note or ""), "rolle": ROLE,
        }  # fmt: skip
        for name, text in wanted.items():
            if before.get(f"{prefix}{name}") != [text]:
                self.changed[name] += 1
                self._rest(form, prefix, name, text)

    def _groups(self, form: Locator, prefix: str, groups: set[str]) -> None:
        self.changed["gruppe"] += 1
        others = form.locator(f"#{prefix}gruppe details")
        if others.count() and others.get_attribute("open") is None:
            others.locator("summary").click()
        for box in form.locator(f"input[name={prefix}gruppe]").all():
            box.set_checked(box.input_value() in groups)

    def _rest(self, form: Locator, prefix: str, name: str, text: str) -> None:
        rest = form.locator("details[data-rest]")
        if rest.get_attribute("open") is None:
            rest.locator("> summary").click()
        place = form.locator(f"#{prefix}{name}")
        if name in _CHOSEN:
            place.select_option(text)
        else:
            place.fill(text)

    def questions(self, fact: str) -> list[str]:
        """The control questions that ask for a fact on the day."""
        return [name for name, about in self.facts.items() if about == fact and name in self.asked]

    def from_question(self, part: Part, said: Said) -> bool:
        """Answer on the page of a control question, with the paragraph; whether it was there to choose."""
        number, place = self.places[part.text]
        for question in self.questions(said.statement.fact):
            self.visit.open(f"/grunnlag/{self.holder}/sporsmal/{question}?dato={self.on}")
            for card in self.page.locator("[data-suggestion]").all():
                address = urlsplit(card.locator("p.facts a").first.get_attribute("href") or "")
                (asked,) = parse_qs(address.query)["utdrag"]
                if address.path == f"/dokument/{number}" and asked.startswith(f"{place}-"):
                    card.locator("[data-choose]").click()
                    form = self.page.locator("form[data-answer]")
                    self.fill(form, "", said)
                    form.locator("[data-keep]").click()
                    self.page.wait_for_url(_KEPT)
                    self.by_question += 1
                    return True
        return False

    def from_document(self, part: Part, sayings: Iterable[Said]) -> None:
        """Take a paragraph in the hand in its document, and say of it all that is to be said, one after another."""
        number, place = self.places[part.text]
        if urlsplit(self.page.url).path != f"/dokument/{number}":
            self.visit.open(f"/dokument/{number}")
        self.page.locator(f"[data-place='{place}'] a.document-number").click()
        self.page.wait_for_url(re.compile(rf"utdrag={place}(?![-\d])"))
        for said in sayings:
            self._choose(said.statement.fact)
            form = self.page.locator("#utdrag form.form[method=post]").last
            self.fill(form, "u_", said)
            form.locator("button[type=submit]").last.click()
            self.page.wait_for_url(_KEPT)
            self.by_document += 1

    def _choose(self, fact: str) -> None:
        """Choose what the passage in the hand is to answer: what is offered, else what is searched for."""
        found = self._offered(fact)
        if found is None:
            look = self.page.locator("#utdrag form[method=get]")
            look.locator("[name=let]").fill(self.pack.facts[fact].title.get(self.language))
            look.locator("button").click()
            self.page.wait_for_url(re.compile("let="))
            found = self._offered(fact)
        assert found is not None, f"{fact} is not found by its name"
        found.click()
        self.page.locator("#u_modus").wait_for()

    def _offered(self, fact: str) -> Locator | None:
        """The link to a fact among those that are offered; None when it is not."""
        for link in self.page.locator("#utdrag ol.questions a").all():
            asked = parse_qs(urlsplit(link.get_attribute("href") or "").query)
            if asked.get("opplysning") == [fact] or self.facts.get(asked.get("sporsmal", [""])[0]) == fact:
                return link
        return None
