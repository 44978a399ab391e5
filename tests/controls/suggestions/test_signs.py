"""What a reader should notice in a passage: pointers, never answers."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from controls.suggestions import SignKind, SignReader, Why
from models.texts import catalogue
from models.words import Mode
from rules.synonyms import load_synonyms


@cache
def _reader() -> SignReader:
    return SignReader(load_synonyms().signs)


def _found(text: str, kind: SignKind) -> list[str]:
    return [text[sign.start : sign.end].lower() for sign in _reader().read(text).signs if sign.kind is kind]


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Det er ikke bemannet.", SignKind.NEGATION, "ikke"),
        ("Det er ikkje bemanna.", SignKind.NEGATION, "ikkje"),
        ("Ingen har fått tilbud.", SignKind.NEGATION, "ingen"),
        ("Kommunen manglar rutine.", SignKind.NEGATION, "manglar"),
        ("Rutinen mangler.", SignKind.NEGATION, "mangler"),
        ("Dei er utan tolk.", SignKind.NEGATION, "utan"),
        ("Det er truleg nok.", SignKind.HEDGE, "truleg"),
        ("Tolk blir brukt ved behov.", SignKind.HEDGE, "ved behov"),
        ("Vi hjelper så langt råd er.", SignKind.HEDGE, "så langt råd er"),
        ("De kommer etter avtale.", SignKind.HEDGE, "etter avtale"),
        ("Normalt er det to på vakt.", SignKind.HEDGE, "normalt"),
        ("Det skal etableres et tilbud.", SignKind.PLANNED, "skal etableres"),
        ("Det skal etablerast eit tilbod.", SignKind.PLANNED, "skal etablerast"),
        ("Planen er under arbeid.", SignKind.PLANNED, "er under arbeid"),
        ("Me planlegg ei ordning.", SignKind.PLANNED, "planlegg"),
        ("Det vil bli vurdert.", SignKind.PLANNED, "vil bli"),
        ("Kommunen har inngått avtale.", SignKind.ARRANGED, "har inngått"),
        ("Det er gjort vedtak.", SignKind.ARRANGED, "vedtak"),
        ("Planen er vedtatt.", SignKind.ARRANGED, "vedtatt"),
        ("Opplæringen er gjennomført.", SignKind.DONE, "er gjennomført"),
        ("Alle har fått kurs.", SignKind.DONE, "har fått"),
        ("Det vart halde eit møte.", SignKind.DONE, "vart halde"),
        ("Det budde 43 kvinner her.", SignKind.DONE, "43 kvinner"),
        ("Sju bekymringsmeldinger gjaldt vold.", SignKind.DONE, "sju bekymringsmeldinger"),
        ("Kommunen har kartlagt behovet.", SignKind.DONE, "har kartlagt"),
        ("Alle skal ha attest.", SignKind.EITHER, "skal"),
    ],
)
def test_signs_are_found_in_both_languages(text: str, kind: SignKind, words: str) -> None:
    """Negations, reservations, and words of what is planned, arranged or done are found where they stand."""
    assert words in _found(text, kind)


@pytest.mark.parametrize("text", ["Ikke bare kvinner får hjelp.", "Det skal skje utan ugrunna opphald."])
def test_what_only_looks_like_a_negation_is_none(text: str) -> None:
    """`ikke bare` and `utan ugrunna opphald` deny nothing."""
    assert not _reader().read(text).negated


def test_a_prohibition_is_a_negation() -> None:
    """`må ikke` is pointed out as a negation."""
    assert _reader().read("Barn må ikke tolke.").negated


def test_a_reservation_with_agreement_is_no_agreement() -> None:
    """`etter avtale` is a reservation alone, though the word for an agreement stands in it."""
    assert _found("De kommer etter avtale.", SignKind.ARRANGED) == []


def test_a_number_that_shall_be_is_no_count() -> None:
    """Where something shall be so, a number says how many there are to be, not how many there were."""
    assert _found("Det skal vere plass til 12 kvinner.", SignKind.DONE) == []


def test_shall_alone_can_be_both() -> None:
    """`skal` alone suggests arranged and planned, each with the reason that it can be either."""
    found = _reader().read("Alle brukere skal få tolk.")

    assert {(hint.mode, hint.why) for hint in found.modes} == {(Mode.ARRANGED, Why.SHALL), (Mode.PLANNED, Why.SHALL)}


@pytest.mark.parametrize(
    ("context", "mode", "why"),
    [
        ("Rutine for tolk", Mode.ARRANGED, Why.SHALL_IN_RULE),
        ("Avtale om krisesenter", Mode.ARRANGED, Why.SHALL_IN_RULE),
        ("Handlingsplan mot vald", Mode.PLANNED, Why.SHALL_IN_PLAN),
    ],
)
def test_the_kind_of_text_says_which_is_likelier(context: str, mode: Mode, why: Why) -> None:
    """In an agreement or routine `skal` comes first as arranged, in a plan as planned; the other one stays."""
    found = _reader().read("Alle brukere skal få tolk.", context)

    assert (found.modes[0].mode, found.modes[0].why) == (mode, why)
    assert {hint.mode for hint in found.modes} == {Mode.ARRANGED, Mode.PLANNED}


def test_a_text_without_signs_suggests_nothing() -> None:
    """Where nothing says what is planned, arranged or done, no mode is suggested."""
    assert _reader().read("Senteret ligger i Havdal.").modes == ()


def test_planned_and_done_are_both_told() -> None:
    """A passage that speaks of both gets both, each with its own words."""
    found = _reader().read("Kurset ble holdt i mai, og et nytt skal etableres.")

    assert {hint.mode for hint in found.modes} >= {Mode.PLANNED, Mode.DONE}
    assert all(hint.signs for hint in found.modes)


def test_everything_has_words_for_a_reader() -> None:
    """Each kind of sign and each reason has a text."""
    assert {f"suggestions.sign.{kind}" for kind in SignKind} <= catalogue().keys()
    assert {f"suggestions.why.{why}" for why in Why} <= catalogue().keys()


@given(st.text(max_size=200), st.text(max_size=30), st.integers(0, 1000))
def test_signs_lie_within_any_text(text: str, context: str, start: int) -> None:
    """For any text the signs lie within it, counted from where it begins, and are the same each time."""
    found = _reader().read(text, context, start)

    assert found == _reader().read(text, context, start)
    assert all(start <= sign.start < sign.end <= start + len(text) for sign in found.signs)
    assert all(set(hint.signs) <= set(found.signs) for hint in found.modes)
