"""The administration of accounts: who there is, what they may, one-time links, locking and ending."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from flask import Blueprint, Response, abort, g, request, url_for

from controls.access.resetting import Handed
from models.access import Membership, PlaceKind, Role
from models.accounts import Account, Event, account_name
from models.errors import ProblemError
from webapp.pages.access.common import UNUSABLE, Faults, Pages, faults_of, field, number_of, see
from webapp.pages.frame.wording import Wording

_SAID = "account/"
#: the ways in that need no account
_WAYS = frozenset({"first_start", "command_line", "demo", "stranger"})


class _People:
    """What the pages of accounts show."""

    def __init__(self, here: Pages) -> None:
        self.here = here
        self.work = here.desk.people

    def by(self) -> str:
        """Who does something, as it is noted; nobody else is told that there is a page."""
        found = self.here.manager()
        return account_name(found.id) if found else abort(404)

    def account(self, number: int) -> Account:
        """An account, or 404."""
        return self.here.desk.accounts.get(number) or abort(404)

    def state(self, account: Account, invited: Iterable[int]) -> str:
        """How it is with an account, as a code of `page.people.state`."""
        if account.ended_at is not None:
            return "ended"
        if account.locked_at is not None:
            return "locked"
        if account.has_password or account.linked or (account.demo and self.here.conditions.demo):
            return "works"
        return "invited" if account.id in invited else "waiting"

    def choices(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """The places that can be chosen, by kind."""
        wording: Wording = g.wording
        kinds = ((PlaceKind.AUTHORITY, "authorities"), (PlaceKind.PROVIDER, "providers"),
                 (PlaceKind.MUNICIPALITY, "municipalities"))  # fmt: skip
        places = self.here.desk.places.all()
        found = []
        for kind, name in kinds:
            listed = [(one.id, self._place_name(one.id, one.name, kind)) for one in places if one.kind is kind]
            if listed:
                found.append((wording.say(f"page.people.{name}"), listed))
        return found

    def _place_name(self, place: str, name: str, kind: PlaceKind) -> str:
        if kind is PlaceKind.AUTHORITY:
            return self.here.place_words(place)
        return f"{name} ({place})" if kind is PlaceKind.MUNICIPALITY else name

    def roles(self) -> list[tuple[str, str]]:
        """The roles that can be chosen."""
        wording: Wording = g.wording
        return [(role.value, wording.word("access_role", role.value)) for role in Role]

    def names(self, account: Account, events: Iterable[Event]) -> Callable[[str], str]:
        """What gives the words for by whom something was done."""
        told = {one.by for one in events} | {one.given_by for one in account.held}
        told |= {one.ended_by for one in account.held if one.ended_by}
        numbers = {int(by.removeprefix(_SAID)) for by in told if by.startswith(_SAID)}
        known = self.here.desk.accounts.names(numbers)
        wording: Wording = g.wording

        def name(by: str) -> str:
            if by.startswith(_SAID):
                return known.get(int(by.removeprefix(_SAID)), by)
            return wording.say(f"page.people.by.{by}") if by in _WAYS else by

        return name

    def event_words(self, event: Event) -> str:
        """What happened."""
        wording: Wording = g.wording
        role = str(event.body.get("role", ""))
        words = self.here.role_words(Role(role), str(event.body.get("place", ""))) if role in set(Role) else role
        return wording.say(f"page.people.event.{event.kind.value}", role=words)

    def form(self, faults: Faults | None = None, status: int = 200) -> Response:
        """The form for a new account."""
        names = ("navn", "epost", "rolle", "sted")
        return self.here.show(
            "person_new", faults, status, filled={name: field(name) for name in names}, roles=self.roles(),
            places=self.choices(),
        )  # fmt: skip

    def page(
        self,
        account: Account,
        faults: Faults | None = None,
        status: int = 200,
        opened: str = "",
        link: tuple[str, datetime, bool] | None = None,
    ) -> Response:
        """An account. `opened`: the form that something is wrong with; `link`: one that was just made."""
        here = self.here
        events = here.desk.accounts.events(account.id)
        provider = here.conditions.oidc
        return here.show(
            "person",
            faults,
            status,
            account=account,
            state=self.state(account, here.desk.accounts.invited(here.clock())),
            roles=self.roles(),
            places=self.choices(),
            role_words=here.role_words,
            events=[(one, self.event_words(one)) for one in events],
            by_words=self.names(account, events),
            opened=opened,
            link=link,
            provider=provider.name if provider else "OpenID Connect",
            filled={name: field(name) if faults else "" for name in ("navn", "rolle", "sted")},
            done=request.args.get("gjort") == "1" and not faults,
        )

    def handed(self, number: int, handed: Handed) -> Response:
        """An account, with the link that was made for it."""
        account = self.account(number)
        sent = self.here.notify(account, handed)
        return self.page(account, link=(self.here.link_address(handed), handed.expires, sent))

    def doing(self, number: int, do: Callable[[str], None], opened: str = "") -> Response:
        """Do something with an account, and come back to its page; or show it with what was wrong."""
        by, account = self.by(), self.account(number)
        try:
            do(by)
        except ProblemError as error:
            return self.page(account, faults_of(error), UNUSABLE, opened)
        return see(url_for("access.person", number=number, gjort="1"))


def add_people(pages: Blueprint, here: Pages) -> None:
    """Add the pages."""
    book = _People(here)
    _add_list(pages, here, book)
    _add_roles(pages, here, book)
    _add_standing(pages, here, book)


def _add_list(pages: Blueprint, here: Pages, book: _People) -> None:
    @pages.get("/brukere")
    def people() -> Response:
        book.by()
        invited = here.desk.accounts.invited(here.clock())
        rows = [(one, book.state(one, invited)) for one in here.desk.accounts.all()]
        return here.show("people", rows=rows, role_words=here.role_words)

    @pages.get("/brukere/ny")
    def new_person() -> Response:
        book.by()
        return book.form()

    @pages.post("/brukere/ny")
    def add_person() -> Response:
        by = book.by()
        try:
            given: list[Membership] = []
            if field("rolle"):
                given.append(book.work.membership(field("rolle"), field("sted")))
            number, handed = book.work.add(field("navn"), field("epost"), given, by, here.clock())
        except ProblemError as error:
            return book.form(faults_of(error), UNUSABLE)
        return book.handed(number, handed)

    @pages.get("/brukere/<int:number>")
    def person(number: int) -> Response:
        book.by()
        return book.page(book.account(number))

    @pages.post("/brukere/<int:number>/lenke")
    def make_link(number: int) -> Response:
        by, account = book.by(), book.account(number)
        try:
            handed = book.work.link(number, by, here.clock())
        except ProblemError as error:
            return book.page(account, faults_of(error), UNUSABLE)
        return book.handed(number, handed)


def _add_roles(pages: Blueprint, here: Pages, book: _People) -> None:
    @pages.post("/brukere/<int:number>/rolle")
    def give_role(number: int) -> Response:
        return book.doing(
            number, lambda by: book.work.give(number, field("rolle"), field("sted"), by, here.clock()), "role"
        )

    @pages.post("/brukere/<int:number>/rolle/slutt")
    def take_role(number: int) -> Response:
        return book.doing(
            number, lambda by: book.work.take(number, number_of(field("medlemskap")), by, here.clock())
        )  # fmt: skip


def _add_standing(pages: Blueprint, here: Pages, book: _People) -> None:
    @pages.post("/brukere/<int:number>/las")
    def lock(number: int) -> Response:
        return book.doing(number, lambda by: book.work.lock(number, by, here.clock()))

    @pages.post("/brukere/<int:number>/las-opp")
    def unlock(number: int) -> Response:
        return book.doing(number, lambda by: book.work.unlock(number, by, here.clock()))

    @pages.post("/brukere/<int:number>/kode/fjern")
    def take_factor(number: int) -> Response:
        return book.doing(number, lambda by: book.work.remove_factor(number, by, here.clock()))

    @pages.post("/brukere/<int:number>/navn")
    def rename(number: int) -> Response:
        return book.doing(number, lambda by: book.work.rename(number, field("navn"), by, here.clock()), "name")

    @pages.post("/brukere/<int:number>/avslutt")
    def end_person(number: int) -> Response:
        def do(by: str) -> None:
            if field("sikker") == "1":
                book.work.end(number, by, here.clock())

        return book.doing(number, do)
