"""The list "for me" of whoever is here, read from the database with a fixed number of SQL statements."""

from __future__ import annotations

from datetime import date

from controls.rounds.book import RoundBook
from controls.rounds.for_me import ForMe, agreements_waiting, ordered, unanswered_waiting, waiting
from controls.storage.holdings import Holdings
from controls.storage.notices import Notices
from models.access import Action, Person, PlaceKind, kind_of_place
from models.holdings import provider_number


class MyList:
    """What waits for people in one database."""

    def __init__(self, notices: Notices, book: RoundBook, holdings: Holdings) -> None:
        """`book`: says what of a round a person may see; `holdings`: where agreements are kept."""
        self._notices = notices
        self._book = book
        self._holdings = holdings

    def of(self, person: Person, today: date) -> tuple[ForMe, ...]:
        """What waits for a person on a day: overdue first, then by deadline."""
        places = person.places(Action.ROUND_READ)
        municipalities = {place for place in places if kind_of_place(place) is PlaceKind.MUNICIPALITY}
        counties = {place[1:] for place in places if kind_of_place(place) is PlaceKind.AUTHORITY}
        rounds = self._notices.open_rounds(municipalities, counties)
        views = [view for held in rounds if (view := self._book.view_of(held, person)) is not None]
        own = {
            place
            for place in person.places(Action.EVIDENCE_WRITE)
            if kind_of_place(place) in (PlaceKind.MUNICIPALITY, PlaceKind.PROVIDER)
        }
        asked = unanswered_waiting(self._notices.unanswered(own), today)
        providers = [number for place in sorted(own) if (number := provider_number(place)) is not None]
        claims = agreements_waiting(self._holdings.agreements_with(*providers), today) if providers else ()
        return ordered([*waiting(views, person, today), *asked, *claims])
