"""What the reports of rounds say, beside what every report says."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from controls.reports.speaking import Speech
from models.access import Role


@lru_cache(maxsize=1)
def _norwegian_time() -> ZoneInfo | None:
    try:
        return ZoneInfo("Europe/Oslo")
    except ZoneInfoNotFoundError:
        return None


def day_of(moment: datetime) -> date:
    """The day of a moment in Norway; in UTC on a machine that does not know Norwegian time."""
    return moment.astimezone(_norwegian_time() or UTC).date()


def sent_day(moment: datetime) -> date:
    """The day on which a report was sent: that of UTC, as whoever sends it has it when the digest is made."""
    return moment.astimezone(UTC).date()


class RoundSpeech(Speech):
    """One language, with everything a report of a round says."""

    def tell(self, key: str, /, **blanks: object) -> str:
        """The text of `round_report.<key>` with its blanks filled. Raises KeyError for an unknown key."""
        return self.shared(f"round_report.{key}", **blanks)

    def role(self, role: Role) -> str:
        """The word for a role."""
        return self.word("access_role", role.value)
