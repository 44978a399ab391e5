"""Whether the words of a page are in the language of the page.

No list of words can prove that a text is in a language. These are short, frequent words that one of the languages
has and the others do not; a sentence that was forgotten in translation nearly always holds one of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: in bokmål, and in neither nynorsk nor English
BOKMAAL = _words(
    """bevisene dokumentene evalueringer finnes flere fremdeles hva hvem hver hvert hvilke hvilken hvilket hvis
    hvor hvordan hvorfor ikke kommunene loven lovens mye nettleseren noe noen sammenlign sammenligne selv
    spørsmålene svarene uten vurderingen vurderingene vurderinger være åpen åpne"""
)
#: in nynorsk, and in neither bokmål nor English
NYNORSK = _words(
    """berre dei dokumenta eit framleis frå ikkje kjem korleis kva kvar kvart kven kvifor mykje nettlesaren noko
    nokon nokre prova reglane samanlikn sidan sjølv spørsmåla svara utan vera vere vurderingane vurderingar"""
)
#: in both kinds of Norwegian, and not in English
NORWEGIAN = _words(
    """alle bare bevis dato denne det dette eller etter finn før gjeld gjelder heile hele kommunen krav laget lova
    loven med medan mellom mens når og også opne oppfylt plikt plikter på skal som svar søk til uavklart ved velg
    vurdering åpne"""
)
#: in English, and in no Norwegian
ENGLISH = _words(
    """and because been broken but does duties duty each evidence from have how its must not of page question
    shown shows that the their these they this those unresolved was what when where which who why with without you
    your"""
)

_FOREIGN = {"nb": NYNORSK | ENGLISH, "nn": BOKMAAL | ENGLISH, "en": BOKMAAL | NYNORSK | NORWEGIAN}
_KEY = re.compile(r"\b(?:page|word|docs|problem|cli|law|platform|changes)\.[a-z_]+(?:\.[a-z0-9_]+)+")
_BLANK = re.compile(r"\{\w*\}")
#: what is put together with hyphens counts as one word: the ids of statements are
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W_]+)*")
#: names that hold a word of another language: of the program's languages, of places, and of the statute's own heading
_NAMES = re.compile(
    r"Møre og Romsdal|Sogn og Fjordane|Evje og Hornnes|Nore og Uvdal|Nord- og Midhordland|Troms og Finnmark"
    r"|Oslo og Viken|helse- og omsorgs\w*",
    re.IGNORECASE,
)
#: words quoted from the law, which is in nynorsk, or from another text
_QUOTED = re.compile(r"«[^»]*»")


class Text(NamedTuple):
    """A piece of text on a page with the language it is said to be in, and the element it stands in."""

    text: str
    language: str
    element: str


#: every text that a reader sees or hears, with the nearest `lang`; code and what is hidden from everybody left out
COLLECT = """() => {
  const spoken = ['alt', 'aria-label', 'aria-description', 'title', 'placeholder'];
  const found = [];
  const language = element => element.closest('[lang]').lang;
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.currentNode; node; node = walker.nextNode()) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    if (element.closest('script, style, code, pre, noscript, template')) continue;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.data.replace(/\\s+/g, ' ').trim();
      if (text) found.push([text, language(element), element.tagName.toLowerCase()]);
    } else {
      for (const name of spoken) {
        const text = element.getAttribute(name);
        if (text) found.push([text, language(element), `${element.tagName.toLowerCase()} ${name}`]);
      }
    }
  }
  return found;
}"""


def wrong_words(texts: Iterable[Text], language: str) -> list[str]:
    """What on a page in `language` is not said in it: texts not filled in, and words of another language.

    Texts that are marked as being in another language than the page are left alone, but for blanks and keys.
    """
    wrong: list[str] = []
    for item in texts:
        if (key := _KEY.search(item.text)) is not None:
            wrong.append(f"a key in place of its text: {key[0]}")
        if (blank := _BLANK.search(item.text)) is not None:
            wrong.append(f"a blank that is not filled: {blank[0]} in {item.text[:80]!r}")
        if item.language == language:
            own = _NAMES.sub("", item.text if language == "en" else _QUOTED.sub("", item.text))
            strange = {word.lower() for word in _WORD.findall(own)} & _FOREIGN[language]
            if strange:
                wrong.append(f"not {language}: {', '.join(sorted(strange))} in <{item.element}> {item.text[:120]!r}")
        elif item.language not in ("nb", "nn", "no", "en"):
            wrong.append(f"no language of ours: lang={item.language!r} in <{item.element}>")
    return wrong
