"""Requests: what was asked for and of whom, what is late, reminders, and what came."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from flask import Blueprint, abort, g, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from controls.evidence.holders import HolderName
from controls.evidence.requests import Entry, RequestBook, Standing, Wish, letter, usual_due
from controls.wiring import Application
from models.errors import ProblemError
from models.words import Language, SaidBy
from webapp.pages.evidence.forms import by_field, day_of, faults_of
from webapp.pages.evidence.holding import HolderPages
from webapp.pages.frame.wording import Wording

#: the fields of the form for a new request
FIELDS = ("hva", "hvem", "hvem_ba", "bedt", "frist", "rolle")
#: the groups of the list, in their order
SHOWN = (Standing.OVERDUE, Standing.NOT_CAME, Standing.WAITING, Standing.CAME, Standing.WITHDRAWN)
_SEE_OTHER, _UNUSABLE = 303, 422
_DIGITS, _MOST = 9, 8000


class Section(NamedTuple):
    """The requests that stand alike, in their order."""

    standing: Standing
    entries: tuple[Entry, ...]


class _Pages(HolderPages):
    """What the pages of one application show."""

    def __init__(self, application: Application) -> None:
        super().__init__(application)
        self.book = RequestBook(self.desk.holdings, self.desk.documents, application.pack)

    def entry(self, holder: HolderName, key: str) -> Entry:
        return self.book.entry(holder.id, key, self.today()) or abort(404)

    def sections(self, holder: HolderName) -> list[Section]:
        entries = self.book.entries(holder.id, self.today())
        found = (Section(one, tuple(item for item in entries if item.standing is one)) for one in SHOWN)
        return [section for section in found if section.entries]

    def laws(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """Every provision in force that a request can bear on, by law: its id, and what it is called."""
        wording: Wording = g.wording
        pack = self.application.pack
        return [
            (
                law.name.get(wording.language.value),
                [
                    (one.provision, f"{wording.section(law, one)}: {one.title.get(wording.language.value)}")
                    for one in pack.provisions
                    if one.law == law.id and any(duty.version_on(self.today()) for duty in one.obligations)
                ],
            )
            for law in pack.laws
        ]

    def named(self, scopes: Iterable[str]) -> list[str]:
        """What a request bears on, in words."""
        wording: Wording = g.wording
        pack, language = self.application.pack, wording.language.value
        laws = {law.id: law for law in pack.laws}
        provisions = {one.provision: wording.section(laws[one.law], one) for one in pack.provisions}
        duties = pack.obligations
        return [duties[name].title.get(language) if name in duties else provisions.get(name, name) for name in scopes]

    def form(
        self,
        holder: HolderName,
        filled: Mapping[str, str],
        chosen: Sequence[str],
        faults: Sequence[tuple[str, str]] = (),
    ) -> str:
        parties = [name for _, _, name in self.desk.assembler.agreements(holder.id)]
        extra = [name for name in chosen if name in self.application.pack.obligations]
        return render_template(
            "evidence/request_new.html",
            holder=holder,
            filled={**dict.fromkeys(FIELDS, ""), **filled},
            chosen=frozenset(chosen),
            extra=list(zip(extra, self.named(extra), strict=True)),
            laws=self.laws(),
            parties=list(dict.fromkeys(parties)),
            faults=faults,
            faulty=by_field(faults),
        )

    def page(
        self,
        holder: HolderName,
        entry: Entry,
        faults: Sequence[tuple[str, str]] = (),
        filled: Mapping[str, str] | None = None,
    ) -> str:
        wording: Wording = g.wording
        documents = [one for one in self.desk.documents.documents(holder.id) if one.destroyed is None]
        titles = {f"d{one.id}": (one.id, one.newest.description.title or f"d{one.id}") for one in documents}
        days = {entry.request.asked, entry.request.due}
        return render_template(
            "evidence/request.html",
            holder=holder,
            entry=entry,
            bears_on=self.named(entry.request.obligations),
            came=[titles[name] for name in entry.request.documents or () if name in titles],
            documents=[(str(one.id), titles[f"d{one.id}"][1]) for one in documents],
            letters=[
                (code.value, letter([entry], holder, code, {day: Wording(code).day(day) for day in days}))
                for code in (Language.NB, Language.NN)
            ],
            today=str(self.today()),
            language=wording.language,
            faults=faults,
            faulty=by_field(faults),
            filled={**dict.fromkeys(("dag", "kom", "ny_frist", "grunn", "rolle"), ""), **(filled or {})},
        )

    def answered(
        self, holder: str, key: str, do: Callable[[str, Mapping[str, str]], None]
    ) -> Response | tuple[str, int]:
        """Do something with a request, and come back to its page; or show the page with what was wrong."""
        found, filled = self.municipality(holder), _sent()
        entry = self.entry(found, key)
        try:
            do(found.id, filled)
        except ProblemError as error:
            return self.page(found, entry, faults_of(error), filled), _UNUSABLE
        return redirect(url_for("requests.one", holder=found.id, key=key), _SEE_OTHER)


def _sent() -> dict[str, str]:
    """What was sent; a field of ours that was not is empty."""
    sent = {name: text[:_MOST] for name, text in request.form.items()}
    return {**dict.fromkeys((*FIELDS, "dag", "kom", "ny_frist", "grunn"), ""), **sent}


def _numbers(field: str) -> list[int]:
    told = request.form.getlist(field)[:100]
    return [int(text) for text in told if text.isascii() and text.isdigit() and len(text) <= _DIGITS]


def request_pages(application: Application) -> Blueprint:
    """The pages of requests."""
    pages = Blueprint("requests", __name__, url_prefix="/grunnlag/<holder>/foresporsler")
    here = _Pages(application)
    _add_asking(pages, here)
    _add_following(pages, here)
    return pages


def _add_asking(pages: Blueprint, here: _Pages) -> None:
    @pages.get("")
    def requests(holder: str) -> str:
        found = here.municipality(holder)
        sections = here.sections(found)
        return render_template("evidence/requests.html", holder=found, sections=sections, bears_on=here.named)

    @pages.get("/ny")
    def new(holder: str) -> str:
        found, today = here.municipality(holder), here.today()
        filled = {
            "hva": request.args.get("hva", "")[:300],
            "hvem": request.args.get("hvem", "")[:300],
            "hvem_ba": SaidBy.MUNICIPALITY.value,
            "bedt": str(today),
            "frist": str(usual_due(today)),
        }
        return here.form(found, filled, request.args.getlist("plikt")[:50])

    @pages.post("/ny")
    def ask(holder: str) -> Response | tuple[str, int]:
        found, filled, chosen = here.municipality(holder), _sent(), request.form.getlist("plikt")[:200]
        try:
            wish = Wish(
                filled["hva"], filled["hvem"], filled["hvem_ba"],
                day_of(filled["bedt"], "bedt"), day_of(filled["frist"], "frist"), tuple(chosen),
            )  # fmt: skip
            made = here.book.ask(found, wish, filled["rolle"], here.application.clock())
        except ProblemError as error:
            return here.form(found, filled, chosen, faults_of(error)), _UNUSABLE
        if len(made) == 1:
            return redirect(url_for("requests.one", holder=found.id, key=made[0].key), _SEE_OTHER)
        return redirect(url_for("requests.requests", holder=found.id), _SEE_OTHER)

    @pages.get("/<key>")
    def one(holder: str, key: str) -> str:
        found = here.municipality(holder)
        return here.page(found, here.entry(found, key))


def _add_following(pages: Blueprint, here: _Pages) -> None:
    """The forms on the page of a request; each does one thing and comes back to the page."""
    clock = here.application.clock
    book = here.book

    @pages.post("/<key>/purring")
    def remind(holder: str, key: str) -> Response | tuple[str, int]:
        return here.answered(
            holder, key, lambda of, sent: book.remind(of, key, day_of(sent["dag"], "dag"), sent["rolle"], clock())
        )

    @pages.post("/<key>/frist")
    def move(holder: str, key: str) -> Response | tuple[str, int]:
        def do(of: str, sent: Mapping[str, str]) -> None:
            book.move(of, key, day_of(sent["ny_frist"], "ny_frist"), sent["grunn"], sent["rolle"], clock())

        return here.answered(holder, key, do)

    @pages.post("/<key>/kom")
    def came(holder: str, key: str) -> Response | tuple[str, int]:
        def do(of: str, sent: Mapping[str, str]) -> None:
            book.came(of, key, day_of(sent["kom"], "kom"), _numbers("dokument"), sent["rolle"], clock())

        return here.answered(holder, key, do)

    @pages.post("/<key>/kom-ikke")
    def not_came(holder: str, key: str) -> Response | tuple[str, int]:
        return here.answered(
            holder, key, lambda of, sent: book.not_came(of, key, sent["grunn"], sent["rolle"], clock())
        )  # fmt: skip

    @pages.post("/<key>/trekk")
    def withdraw(holder: str, key: str) -> Response | tuple[str, int]:
        return here.answered(
            holder, key, lambda of, sent: book.withdraw(of, key, sent["grunn"], sent["rolle"], clock())
        )  # fmt: skip
