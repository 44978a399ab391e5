"""What the reports of rounds say, beside what every report says."""

from __future__ import annotations

from controls.reports.speaking import Speech
from models.access import Role


class RoundSpeech(Speech):
    """One language, with everything a report of a round says."""

    def tell(self, key: str, /, **blanks: object) -> str:
        """The text of `round_report.<key>` with its blanks filled. Raises KeyError for an unknown key."""
        return self.shared(f"round_report.{key}", **blanks)

    def role(self, role: Role) -> str:
        """The word for a role."""
        return self.word("access_role", role.value)
