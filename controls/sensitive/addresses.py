"""Street addresses that stand beside words for the shelter, and those of users.

A street address by itself is in every letterhead and is none of these. Where the shelter lies, and where somebody who
uses it lives, is what must not be spread.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from controls.sensitive.found import Kind, Span

_ENDS = (
    r"vegen|veien|veg|vei|gata|gaten|gate|gt\.|bakken|alléen|allé|alleen|svingen|kroken|tunet|stien|plassen|plass|stredet|"
    r"torget|torg|smauet|smuget|brygga|bryggen|lia|haugen|åsen|ringvei|ringveg"
)
#: the end of a street's name, a number, and a letter
_NUMBERED = re.compile(
    rf"(?P<end>{_ENDS}) {{1,2}}\d{{1,3}}(?: ?[A-Za-z](?![\wæøåÆØÅ]))?"
    r"(?!\d|[.,]\d|[\wæøå]| ?(?:%|prosent|år|kr))",
    re.IGNORECASE,
)
#: what stands before that end: the rest of the word, and words with a capital letter
_NAME = re.compile(r"(?:\b[A-ZÆØÅ][\wæøåÆØÅ.\-]{0,30} ){0,3}(?:\b[A-ZÆØÅ][\wæøåÆØÅ\-]{0,30})?$")
_LONGEST_NAME = 80
_BOX = re.compile(r"post(?:boks|b\.)|pb\.", re.IGNORECASE)
_SHELTER = re.compile(
    r"krise?sent|b[ou]tilb[uo]d|tilflukts|"
    r"sent(?:er|re)et (?:ligger|ligg|held til|holder til|er (?:i|på))|"
    r"\b(?:hemmelig|hemmeleg|skjult|sperra|sperret|fortrolig|fortruleg)\w* adress|\badress(?:e|a|en|er|ene|ane)\b",
    re.IGNORECASE,
)
_USER = re.compile(
    r"\b(?:bruker|brukar|beboer|bebuar|kvinne|kvinna|mor|mora|moren|jente|gutt|barn|hun|ho|han|klient|pasient|ektefelle|"
    r"voldsutsatt|valdsutsett|voldsutøver|valdsutøvar)\w{0,6}\b",
    re.IGNORECASE,
)
_LIVES = re.compile(
    r"\b(?:bor|bur|bodde|budde|bosatt|busett|flytt(?:et|a|er|ar)?|folkeregist\w*|"
    r"(?:hjemme|heime|bosteds|bustad|privat)adress\w*|"
    r"adress(?:en|a) (?:hennes|hennar|hans|til (?:bruker|brukar|beboer|bebuar)))\b",
    re.IGNORECASE,
)
#: how far from an address the words stand that make it a user's
_NEAR = 120


def speaks_of_shelter(text: str) -> bool:
    """Whether a text has words for the shelter or for where somebody lives."""
    return _SHELTER.search(text) is not None


def _places(text: str) -> Iterator[tuple[int, int]]:
    """Where street addresses stand in a text."""
    for found in _NUMBERED.finditer(text):
        first = max(0, found.start() - _LONGEST_NAME)
        name = _NAME.search(text[first : found.start()].rpartition("\n")[2].rpartition("|")[2])
        capital = text[found.start()].isupper() and text[found.start() : found.end("end")].isupper()
        if name and name[0].strip() and not _BOX.search(name[0]):
            yield found.start() - len(name[0]), found.end()
        elif capital and name is not None:
            yield found.start(), found.end()


def street_addresses(text: str, *, shelter: bool, person: bool) -> Iterator[Span]:
    """The street addresses in a text that must not be spread.

    `shelter`: whether this text or one beside it speaks of the shelter. `person`: whether it says who somebody is,
    so that an address in it is that person's.
    """
    for start, end in _places(text):
        near = text[max(0, start - _NEAR) : end + _NEAR]
        if person or (_USER.search(near) and _LIVES.search(near)):
            yield Span(Kind.USER_ADDRESS, start, end)
        elif shelter:
            yield Span(Kind.ADDRESS, start, end)
