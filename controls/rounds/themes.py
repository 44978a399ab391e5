"""What a round may be about: obligations in force on its day, and those that are a theme of tilsyn.

The themes follow krisesenterlova § 9; they stand with the rules (`models.law.Provision.tilsyn`).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from models.words import Strength
from rules.pack import Pack

#: guidance, which is never a breach
SOFT = frozenset({Strength.SHOULD, Strength.MAY, Strength.FRAME})


def in_force(pack: Pack, on: date) -> tuple[str, ...]:
    """The obligations in force on the day `on`, in the order of the law."""
    return tuple(duty.id for part in pack.provisions for duty in part.obligations if duty.version_on(on) is not None)


def themes(pack: Pack, on: date) -> frozenset[str]:
    """The obligations that are a theme of tilsyn on the day `on`; guidance never is."""
    return frozenset(
        duty.id
        for part in pack.provisions
        if part.tilsyn is not None and part.tilsyn.holds(on)
        for duty in part.obligations
        if (version := duty.version_on(on)) is not None and version.strength not in SOFT
    )


def within(pack: Pack, scope: Iterable[str], on: date) -> tuple[str, ...]:
    """The obligations in force on the day `on` that a scope names; all of them where it names nothing.

    `scope`: ids of obligations and of provisions (`KRL-2` is all of § 2).
    """
    named = frozenset(scope)
    found = []
    for part in pack.provisions:
        for duty in part.obligations:
            wanted = not named or duty.id in named or part.provision in named
            if wanted and duty.version_on(on) is not None:
                found.append(duty.id)
    return tuple(found)


def unknown(pack: Pack, scope: Iterable[str]) -> tuple[str, ...]:
    """What a scope names that is neither an obligation nor a provision."""
    known = {*pack.obligations, *(part.provision for part in pack.provisions)}
    return tuple(name for name in scope if name not in known)


def is_soft(pack: Pack, obligation: str, on: date) -> bool:
    """Whether an obligation is guidance on the day `on`, so that not doing it is never a breach."""
    version = pack.obligations[obligation].version_on(on) if obligation in pack.obligations else None
    return version is not None and version.strength in SOFT
