"""Text as a reader sees it, with the way back to the signs it came from.

Numbers hide behind signs that cannot be seen, digits of another width and spaces of another kind.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

#: signs of usual Norwegian text, which stand for themselves
_USUAL = re.compile(r"[\t\n -~\xa1-\xa7\xa9\xab\xb0\xb1\xbb\xc0-\xff\u2010\u2012-\u2015\u2018-\u201d\u2022\u20ac]*")


@lru_cache(maxsize=4096)
def _seen(sign: str) -> str:
    """What a sign looks like; nothing for one that cannot be seen."""
    if unicodedata.category(sign) == "Cf":
        return ""
    return unicodedata.normalize("NFKC", sign)


class Plain:
    """A text without signs that cannot be seen, with every digit and space of usual width; lines stay lines."""

    def __init__(self, original: str) -> None:
        """`original`: as it came. A tab, which parts cells, becomes a sign that no number or name has in it."""
        self._places: list[int] | None = None
        if _USUAL.fullmatch(original):
            self.text = original.replace("\t", "|")
            return
        signs: list[str] = []
        places: list[int] = []
        for place, sign in enumerate(original):
            for seen in "|" if sign == "\t" else _seen(sign):
                signs.append(seen)
                places.append(place)
        self.text, self._places = "".join(signs), places

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the original a stretch of the text stands, the last not included, which is not empty."""
        if self._places is None:
            return start, end
        return self._places[start], self._places[end - 1] + 1
