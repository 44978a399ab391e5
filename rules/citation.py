"""Citations in words: a place in a law as the three languages write it."""

from __future__ import annotations

from models.law import Citation, Law, Provision

_ORDINALS = {
    "nb": ("første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende"),
    "nn": ("første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuande", "åttande"),
    "en": ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"),
}
_WORDS = {
    "nb": {"ledd": "ledd", "punktum": "punktum", "letter": "bokstav", "jf": "jf."},
    "nn": {"ledd": "ledd", "punktum": "punktum", "letter": "bokstav", "jf": "jf."},
    "en": {"ledd": "ledd", "punktum": "sentence", "letter": "letter", "jf": "cf."},
}


def _section(law: Law, section: str, language: str) -> str:
    name = (law.cited_as or law.name).get(language)
    if law.section_word is None:
        return f"{name} § {section}"
    return f"{name}, {law.section_word.get(language)} {section}"


def citation_text(law: Law, citation: Citation, language: str) -> str:
    """A citation as text: `krisesenterlova § 2 andre ledd bokstav a`, `Bufdirs faglige veileder, kapittel 1`.

    `language`: nb, nn or en; in English the law keeps its Norwegian short name and `ledd` its name.
    """
    ordinals, words = _ORDINALS[language], _WORDS[language]
    parts = [_section(law, citation.section, language)]
    if citation.ledd is not None:
        parts.append(f"{ordinals[citation.ledd - 1]} {words['ledd']}")
    if citation.letter is not None:
        parts.append(f"{words['letter']} {citation.letter}")
    if citation.punktum is not None:
        parts.append(f"{ordinals[citation.punktum - 1]} {words['punktum']}")
    text = " ".join(parts)
    return f"{text}, {words['jf']} {citation.jf}" if citation.jf is not None else text


def provision_text(law: Law, provision: Provision, language: str) -> str:
    """A whole provision as text: `krisesenterlova § 2`; the law's name alone where it gathers several places."""
    versions = (version for obligation in provision.obligations for version in obligation.versions)
    sections = {version.citation.section for version in versions}
    if len(sections) > 1:
        return (law.cited_as or law.name).get(language)
    return _section(law, sections.pop(), language)
