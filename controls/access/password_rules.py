"""Which passwords are refused, as NIST SP 800-63B and OWASP ASVS have it: short ones, and those guessed first.

Nothing is asked about kinds of signs. What is guessed first is put together as people put it together: a common word
or two, with figures and signs around, and letters written as figures.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from models.errors import ProblemError, Where

SHORTEST: Final = 12
#: more would only be work for the server
LONGEST: Final = 256
_FEWEST: Final = 5
_MOST_WORDS: Final = 3
_WORDS: Final = """
    passord password passwort passw pass hemmelig hemmeleg secret velkommen welcome login innlogging logginn admin
    administrator root bruker brukar user test tester testing demo default standard changeme endremeg letmein master
    sommer summer vinter winter host haust autumn var spring januar februar mars april mai juni juli august september
    oktober november desember january february march may june july october december mandag tirsdag onsdag torsdag
    fredag lordag sondag monday tuesday wednesday thursday friday saturday sunday norge noreg norway oslo bergen
    trondheim stavanger tromso kommune kommunen krisesenter krisesenteret tilsyn tilsynsklar statsforvalter
    statsforvalteren fylkesmannen internkontroll helse omsorg barnevern fotball football baseball hockey dragon monkey
    princess prinsesse sunshine solskinn iloveyou jegelskerdeg elsker love kjaerlighet shadow superman batman starwars
    pokemon minecraft liverpool manchester arsenal chelsea rosenborg brann valerenga computer datamaskin internet
    windows microsoft google facebook samsung iphone android abc qwerty qwertyuiop azerty asdf asdfgh asdfghjkl
    zxcvbnm zxcvbn qazwsx qwer wsx edc uiop kjell ole hansen johansen olsen michael jordan charlie thomas jennifer
    killer trustno hello heisann hallo god morgen familie family hund katt cheese freedom whatever nothing nice
    cool best super mega the and my mitt min ditt er is a i
""".split()  # noqa: SIM905 - words are easier to read than a list of them
#: letters that are often written as something else
_WRITTEN: Final = str.maketrans("013457@$!|", "oieastasil")
_RUNS: Final = (
    "abcdefghijklmnopqrstuvwxyzæøå",
    "qwertyuiopåasdfghjkløæzxcvbnm",
    "1234567890",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
)


def normal(password: str) -> str:
    """The form in which a password is hashed: the same however a keyboard puts its letters together (NFKC)."""
    return unicodedata.normalize("NFKC", password)


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    return frozenset(_plain(word) for word in _WORDS)


def _plain(text: str) -> str:
    """Only letters, without capitals, rings and strokes."""
    folded = text.casefold().replace("ø", "o").replace("æ", "ae").replace("å", "a")
    return "".join(sign for sign in unicodedata.normalize("NFKD", folded) if sign.isalpha())


def _made_of(letters: str, words: frozenset[str], left: int = _MOST_WORDS) -> bool:
    """Whether the letters are nothing but a few of the words."""
    if not letters:
        return True
    return bool(left) and any(
        letters.startswith(word) and _made_of(letters[len(word) :], words, left - 1) for word in words
    )


def _repeats(text: str) -> bool:
    """Whether the text is one short piece again and again."""
    return any(text == (text[:size] * len(text))[: len(text)] for size in range(1, len(text) // 2 + 1))


def _runs(text: str) -> bool:
    """Whether the text follows the keyboard or the alphabet, forwards or backwards, for most of its length."""
    for run in (*_RUNS, *(run[::-1] for run in _RUNS)):
        around = run * 2
        if any(text[at : at + SHORTEST - 2] in around for at in range(len(text) - SHORTEST + 3)):
            return True
    return False


def is_common(password: str, own: Iterable[str] = ()) -> bool:
    """Whether a password is one of those that are guessed first.

    `own`: words about the account, such as its name and e-mail, which count as common for it.
    """
    folded = normal(password).casefold()
    pieces = [piece for text in own for piece in (text, *text.replace("@", " ").replace(".", " ").split())]
    words = _words() | {plain for piece in pieces if len(plain := _plain(piece)) > len("ab")}
    few = len(set(folded)) < _FEWEST
    letters = [at for at, sign in enumerate(folded) if sign.isalpha()]
    # figures at the ends are figures; those between letters may stand for letters
    inner = folded[letters[0] : letters[-1] + 1] if letters else ""
    made = any(
        _made_of(_plain(form), words) for form in (folded, folded.translate(_WRITTEN), inner.translate(_WRITTEN))
    )
    return few or made or _repeats(folded) or _runs(folded)


def require_good(password: str, own: Iterable[str] = (), field: str = "passord") -> None:
    """Raise ProblemError when a password is too short, too long or among those that are guessed first.

    `own`: as in `is_common`; `field`: where the problem is.
    """
    where = Where(field=field)
    length = len(normal(password))
    if length < SHORTEST:
        raise ProblemError.one("access_password_short", where=where, arguments={"least": SHORTEST})
    if length > LONGEST:
        raise ProblemError.one("access_password_long", where=where, arguments={"most": LONGEST})
    if is_common(password, own):
        raise ProblemError.one("access_password_common", where=where)
