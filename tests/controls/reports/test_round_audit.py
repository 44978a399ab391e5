"""The report of a self-audit and the yearly report to the council."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from controls.reports.parts import Report, Table
from controls.reports.rounds.audit import tally
from controls.reports.rounds.material import ReportKind
from controls.reports.rounds.speech import RoundSpeech
from controls.reports.rounds.yearly import YearMaterial, last_day, of_year, yearly_report
from controls.rounds.state import FindingStatus, seen_by
from models.access import Role
from models.rounds import Act, Side
from models.words import Language, Outcome
from tests.controls.reports.conftest import real_pack
from tests.controls.reports.round_stories import (
    CORRECTION_DUE,
    DIGEST,
    FREE,
    approved,
    assured,
    begun,
    commented,
    material,
    preliminary_sent,
    report,
    self_audit,
)
from tests.controls.reports.words_in import said, words
from tests.controls.rounds.made import CHIEF, Story

AUDIT = ReportKind.AUDIT
LANGUAGES = ["nb", "nn", "en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_of_a_self_audit_has_seven_chapters(language: str) -> None:
    """Where we stand, what was decided, causes, measures, exceptions, what is open, and who approved."""
    made = report(self_audit(), AUDIT, language)

    assert [(item.number, item.anchor.removeprefix("rapport-")) for item in made.chapters[:-1]] == [
        ("1", "status"), ("2", "avgjorelser"), ("3", "arsaker"), ("4", "tiltak"), ("5", "unntak"), ("6", "uavklart"),
        ("7", "ansvar"),
    ]  # fmt: skip


def test_counts_are_told_with_bounds() -> None:
    """What is open or undecided is neither in order nor broken; the bounds say what it may become."""
    text = said(report(self_audit(), AUDIT), "status")

    assert (
        "5 plikter. I orden: 2. Lovbrudd: 1. Uavklart eller ikke avgjort: 2. I orden til slutt: 2 til 4 av 5." in text
    )
    assert "Det er ikke regnet som i orden." in text
    assert "Ett funn er ikke avgjort av noen ennå." in text
    assert "Det er gitt én merknad. Den sier hva som bør bli bedre." in text


@pytest.mark.parametrize("status", list(FindingStatus))
def test_only_what_is_in_order_or_settled_counts_as_met(status: FindingStatus) -> None:
    """A breach counts as one until it is settled, and nothing that was not decided counts as met."""
    told = tally([status])
    met = {FindingStatus.IN_ORDER, FindingStatus.CORRECTED, FindingStatus.PREMISE_GONE, FindingStatus.REVERSED}

    assert told.lower == (status in met)
    assert told.counts[Outcome.BROKEN] <= (status not in met)
    assert told.upper >= told.lower


def test_a_round_in_which_nothing_was_evaluated_is_never_green() -> None:
    """Before an evaluation the report says that nothing is judged, not that nothing is wrong."""
    story = Story(self_audit().round.kind).did(Act.PLANNED, {"title": "Tom", "on": "2026-03-02"})
    text = "\n".join(words(report(story, AUDIT)))

    assert "Derfor sier rapporten ikke om noe krav er oppfylt." in text
    assert "Runden er ikke vurdert mot reglene ennå." in text
    assert "Ingenting av det som er vurdert, er uavklart." not in text
    assert "Ikke godkjent ennå" in text


def test_each_finding_has_its_outcome_beside_what_was_decided() -> None:
    """The rules' outcome, the decision with its sentence and reason, by whom and when; undecided says so."""
    made = report(self_audit(), AUDIT)
    (table,) = [part for part in made.chapters[1].parts if isinstance(part, Table)]
    rows = {row[0][0].text: (row[1][0].text, [line.text for line in row[2]]) for row in table.rows}

    assert len(rows) == 6
    outcome, decision = rows["Botilbudet er gratis"]
    assert outcome == "Brutt"
    assert decision[0] == "Lovbrudd med unntak til en dato"
    assert "Osen kommune sikrer ikke at oppholdet er gratis. Dette kan føre til noen lar være å komme." in decision[1]
    assert decision[2:] == ["Regningen viser det.", "Avgjort av officer 1 (internkontrollansvarlig), 2.\xa0mars 2026"]
    assert [told for _, told in rows.values()].count(["Ikke avgjort"]) == 1
    assert [told[-1] for _, told in rows.values()].count(
        "Vist av det som er lagt frem. Ingen avgjørelse trengs."
    ) == 1


def test_causes_measures_and_exceptions_are_told() -> None:
    """The root cause, the measure with owner and deadline, and the exception with its end and who let it stand."""
    made = report(self_audit(), AUDIT)

    assert "Ingen leste avtalen." in said(made, "arsaker")
    for what in ("Endre avtalen", "kommunalsjef", "1.\xa0mai 2026", "Ikke gjennomført"):
        assert what in said(made, "tiltak")
    for what in ("Avtalen løper ut året.", "31.\xa0desember 2026", "Ingen blir krevd.", "Gitt av chief_executive 2"):
        assert what in said(made, "unntak")
    assert "fortsatt et lovbrudd" in said(made, "unntak")
    assert "Vaktlisten mangler." in said(made, "uavklart")


def test_a_breach_without_cause_or_measure_is_named() -> None:
    """What is missing is told, not passed over."""
    story = Story(self_audit().round.kind).did(Act.PLANNED, {"title": "Runde", "on": "2026-03-02"})
    story.did(Act.DECIDED, {"decision": "breach", "fails": "x"}, subject=FREE)
    made = report(story, AUDIT)

    assert "Årsaken er ikke skrevet for: «Botilbudet er gratis»." in said(made, "arsaker")
    assert "Disse lovbruddene har ikke noe tiltak: «Botilbudet er gratis»." in said(made, "tiltak")


@pytest.mark.parametrize(
    ("done", "judged", "told"),
    [
        (None, None, "Fristen er ute, ikke gjennomført"),
        ({"dropped": False}, None, "virkningen er ikke vurdert"),
        ({"dropped": False}, True, ", virker"),
        ({"dropped": False}, False, "virker ikke"),
        ({"dropped": True}, None, "Lagt bort"),
    ],
)
def test_what_became_of_a_measure_is_told(done: dict[str, bool] | None, judged: bool | None, told: str) -> None:
    """Overdue, done without its effect judged, working, not working and dropped are told apart."""
    story = self_audit()
    if done is not None:
        story.did(Act.MEASURE_DONE, {"on": "2026-04-20", "effect": "Ny avtale."} | done, subject="m1")
    if judged is not None:
        story.did(Act.MEASURE_JUDGED, {"works": judged, "reason": "Sett."}, subject="m1")

    assert told in said(report(story, AUDIT, today=date(2026, 5, 2)), "tiltak")


def test_who_approved_stands_in_the_report() -> None:
    """The approval has role, name and day; after it was sent back the round is not approved."""
    made = report(approved(), AUDIT)
    returned = self_audit().did(Act.APPROVED, by=CHIEF).did(Act.RETURNED, {"reason": "Se på m1."}, by=CHIEF)

    assert "Godkjent av chief_executive 2 (kommunedirektør), 2.\xa0mars 2026" in said(made, "ansvar")
    assert "Følg fristen." in said(made, "ansvar")
    assert "Ikke godkjent ennå" in said(report(returned, AUDIT), "ansvar")
    assert "Se på m1." in said(report(returned, AUDIT), "ansvar")


def test_in_public_roles_stand_for_names() -> None:
    """The public version tells roles alone."""
    text = "\n".join(words(report(approved(), AUDIT, public=True)))

    assert "officer 1" not in text
    assert "chief_executive 2" not in text
    assert "Godkjent av kommunedirektør" in text


# The yearly report


def yearly(*stories: Story, year: int = 2026, today: date = date(2027, 2, 1), language: str = "nb") -> Report:
    """The yearly report over some rounds, as the municipality sees them."""
    ends, rounds = last_day(year, today), []
    for story in stories:
        seen = seen_by(story.round, story.events, Side.MUNICIPALITY)
        state = of_year(story.round, seen.events, year, ends)
        if state is not None:
            rounds.append(material(state, language, today=ends))
    speech = RoundSpeech(Language(language))
    return yearly_report(YearMaterial("5020", "Osen", year, ends, tuple(rounds), real_pack(), speech))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_yearly_report_is_what_the_law_asks_for(language: str) -> None:
    """It cites kommuneloven § 25-2 and tells of internal control and of the results of state supervision."""
    made = yearly(approved(), preliminary_sent(), language=language)

    assert [item.number for item in made.chapters] == ["1", "2", "3", "4", "5", "6"]
    assert "§\xa025-2" in said(made, "samandrag")


def test_a_year_without_anything_says_so() -> None:
    """No self-audit and no tilsyn are told, and that nothing shows that internal control is in order."""
    text = "\n".join(words(yearly()))

    assert "Ingen egenkontroll er registrert i året." in text
    assert "Tilsyn som ikke er ført her, er ikke med." in text
    assert "kan derfor ikke si at internkontrollen er i orden" in text


def test_a_year_with_an_approved_self_audit_tells_it() -> None:
    """Counts with bounds, breaches with how they stand, measures with those overdue."""
    made = yearly(approved())
    text = said(made, "samandrag")

    assert "Én egenkontroll hadde aktivitet i året. Godkjent: 1." in text
    assert "Lovbrudd som ikke er rettet, foreløpige funn medregnet: 1." in text
    assert "Tiltak som ikke er ferdige: 1. Av dem er fristen ute for 1." in text
    assert "kan derfor ikke si" not in text
    assert "Uavklart eller ikke avgjort: 1" in said(made, "eigenkontroll")
    assert "Endre avtalen" in said(made, "tiltak")


def test_a_preliminary_report_is_not_told_as_a_conclusion() -> None:
    """Before the final report a finding is called preliminary; after it a breach."""
    assert "Foreløpig funn" in said(yearly(preliminary_sent()), "tilsyn")
    final = assured(commented(), "final").did(Act.FINAL_SENT, {"due": str(CORRECTION_DUE), "digest": DIGEST})
    text = said(yearly(final), "tilsyn")

    assert "Foreløpig funn" not in text
    assert "Lovbrudd" in text
    assert "1.\xa0juni 2026" in text


def test_what_the_municipality_has_not_been_told_is_not_in_its_yearly_report() -> None:
    """Before the preliminary report is sent the council hears only that there is a tilsyn."""
    made = yearly(broken_draft := begun())
    text = said(made, "tilsyn")

    assert "Statsforvalteren har ikke lagt frem svar på kontrollspørsmålene." in text
    assert broken_draft.state.plan.title in text


def test_only_what_happened_by_the_end_of_the_year_counts() -> None:
    """A round is told as it stood on the last day, and one without anything in the year is left out."""
    story = self_audit()
    story.did(Act.APPROVED, by=CHIEF, at=datetime(2027, 1, 4, tzinfo=UTC))

    assert "Godkjent: 0." in said(yearly(story), "samandrag")
    assert "Godkjent: 1." in said(yearly(story, year=2027), "samandrag")
    assert "Ingen egenkontroll er registrert i året." in said(yearly(story, year=2025), "samandrag")


def test_a_year_that_is_not_over_says_so() -> None:
    """Until New Year's Eve the report tells which day it is as of."""
    assert last_day(2026, date(2026, 3, 2)) == date(2026, 3, 2)
    assert last_day(2025, date(2026, 3, 2)) == date(2025, 12, 31)
    assert "Året er ikke over." in said(yearly(approved(), today=date(2026, 3, 2)), "samandrag")


def test_a_report_to_the_council_is_told_with_its_case() -> None:
    """When the council was told, the day and the case stand there; otherwise that it was not."""
    told = {"on": "2026-06-10", "case_number": "26/17"}
    story = approved().did(Act.REPORTED, told, role=Role.OFFICER)

    assert "Meldt til kommunestyret 10.\xa0juni 2026, sak 26/17." in said(yearly(story), "grunnlag")
    assert "Det er ikke registrert" in said(yearly(approved()), "grunnlag")


@pytest.mark.parametrize(
    ("decided", "today", "told"),
    [
        (None, date(2026, 4, 1), "Ikke avgjort"),
        ({"granted": False, "reason": "For lenge."}, date(2026, 4, 1), "Avslått av chief_executive 2"),
        ({"granted": True, "reason": "Greit."}, date(2026, 4, 1), "Gitt av chief_executive 2"),
        ({"granted": True, "reason": "Greit."}, date(2027, 1, 1), "men dagen er gått ut"),
    ],
)
def test_an_exception_waits_is_refused_lasts_or_has_ended(
    decided: dict[str, object] | None, today: date, told: str
) -> None:
    """What came of an exception is told, and one whose day has gone by is not told as lasting."""
    story = self_audit().did(Act.EXCEPTION_ASKED, {"reason": "På nytt.", "until": "2026-12-31"}, subject=FREE)
    if decided is not None:
        story.did(Act.EXCEPTION_DECIDED, decided, subject=FREE, role=Role.CHIEF_EXECUTIVE)

    assert told in said(report(story, AUDIT, today=today), "unntak")


def test_a_deadline_that_was_moved_tells_from_when() -> None:
    """A measure's new deadline stands with the one it had."""
    story = self_audit().did(Act.DUE_SET, {"due": "2026-09-01", "why": "Ferie."}, subject="measure:m1")
    text = said(report(story, AUDIT), "tiltak")

    assert "1.\xa0september 2026" in text
    assert "Flyttet fra 1.\xa0mai 2026".lower() in text.lower()


def test_a_tilsyn_that_is_closed_tells_why() -> None:
    """The yearly report has the reason a tilsyn was closed for."""
    story = assured(commented(), "final").did(Act.FINAL_SENT, {"due": str(CORRECTION_DUE), "digest": DIGEST})
    story.did(Act.CLOSED, {"how": "corrected", "reason": "Vist."})

    assert "Lovbruddene er rettet" in said(yearly(story), "tilsyn")
