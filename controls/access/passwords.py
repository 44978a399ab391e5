"""Passwords: hashed with Argon2id, and checked in the same time whether there is an account or not."""

from __future__ import annotations

import secrets
from functools import cache
from typing import Final, NamedTuple

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import Type

from controls.access.password_rules import LONGEST, normal

#: OWASP's Password Storage Cheat Sheet: 19 MiB of memory, two passes, one lane
MEMORY_KIB: Final = 19_456
PASSES: Final = 2
LANES: Final = 1


def hasher(memory_kib: int = MEMORY_KIB, passes: int = PASSES, lanes: int = LANES) -> PasswordHasher:
    """Argon2id with these parameters."""
    return PasswordHasher(time_cost=passes, memory_cost=memory_kib, parallelism=lanes, type=Type.ID)


class Checked(NamedTuple):
    """Whether a password was right, and its hash in the form of today where it was kept in another."""

    right: bool
    newer: str | None = None


@cache
def _of_nobody(passes: int, memory_kib: int, lanes: int) -> str:
    """The hash of a password that nobody has, once in a process for the same parameters."""
    return hasher(memory_kib, passes, lanes).hash(secrets.token_urlsafe())


class Passwords:
    """Hashes and checks passwords. Safe to share between threads."""

    def __init__(self, with_: PasswordHasher | None = None) -> None:
        """`with_`: the hasher (default: Argon2id with the parameters of this file)."""
        self._hasher = with_ or hasher()
        # checked in place of a password where there is none, so that this takes as long
        self._nobody = _of_nobody(self._hasher.time_cost, self._hasher.memory_cost, self._hasher.parallelism)

    def hash(self, password: str) -> str:
        """What is kept of a password."""
        return self._hasher.hash(normal(password))

    def check(self, password: str, hashed: str | None) -> Checked:
        """Whether a password is the one that `hashed` was made from. None, where there is none, takes as long."""
        # what is longer was never taken as a password, and would be work for nothing
        given = normal(password[: 2 * LONGEST])
        try:
            self._hasher.verify(self._nobody if hashed is None else hashed, given)
        except (VerificationError, InvalidHashError):
            return Checked(right=False)
        if hashed is None:
            return Checked(right=False)
        return Checked(True, self._hasher.hash(given) if self._hasher.check_needs_rehash(hashed) else None)
