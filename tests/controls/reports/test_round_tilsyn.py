"""The preliminary and the final report of a tilsyn: what they contain, in the wording of the practice."""

from __future__ import annotations

import json
from datetime import date

import pytest

from controls.reports.parts import Paragraph, Table, plain
from controls.reports.rounds.building import report_digest, round_report
from controls.reports.rounds.material import ReportKind
from controls.reports.rounds.sentences import breach, conclusion
from controls.reports.rounds.stored import keeping_event
from controls.storage.rounds import Held
from models.access import Role
from models.rounds import Act
from models.texts import say
from tests.controls.reports.conftest import real_pack
from tests.controls.reports.round_stories import (
    ALL_YEAR,
    COMMENTS_DUE,
    CORRECTION_DUE,
    DIGEST,
    FREE,
    ON,
    ROUND_THE_CLOCK,
    answered,
    assured,
    begun,
    broken,
    commented,
    examined,
    material,
    preliminary_sent,
    report,
    sending,
    sent_report,
)
from tests.controls.reports.words_in import chapter, said, words
from tests.controls.rounds.made import TODAY, Story, form

PRELIMINARY, FINAL = ReportKind.PRELIMINARY, ReportKind.FINAL
LANGUAGES = ["nb", "nn", "en"]
PLACE = "krisesenterlova §\xa02 andre ledd bokstav a"


def told(story: Story, duty: str, language: str = "nb") -> str:
    """What is concluded on a finding."""
    made = material(story.state, language)
    return conclusion(made, made.duty(duty))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nb",
            (
                "Osen kommune sikrer ikke at oppholdet er gratis. Dette fører til at noen ikke kommer. "
                f"Dette er brudd på {PLACE}."
            ),
        ),
        (
            "nn",
            (
                "Osen kommune sikrar ikkje at oppholdet er gratis. Dette fører til at noen ikke kommer. "
                f"Dette er brot på {PLACE}."
            ),
        ),
        (
            "en",
            (
                "The municipality of Osen does not ensure that “oppholdet er gratis”. "
                "This leads to “at noen ikke kommer”. "
                "This is a breach of the Crisis Centre Act (krisesenterlova) §\xa02 second ledd letter a."
            ),
        ),
    ],
)
def test_a_breach_is_told_in_the_words_of_the_practice(language: str, sentence: str) -> None:
    """What is not ensured, what it leads to, and which provision that breaks, in this order."""
    assert told(examined(), FREE, language) == sentence


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("noen ikke kommer", "Dette kan føre til noen ikke kommer."),
        ("kan føre til at noen ikke kommer.", "Dette kan føre til at noen ikke kommer."),
        ("Dette fører til at noen ikke kommer", "Dette fører til at noen ikke kommer."),
        ("", ""),
    ],
)
def test_a_consequence_is_certain_only_where_somebody_wrote_so(written: str, sentence: str) -> None:
    """`fører til` stands only where it was written; otherwise it may come, and nothing is made up."""
    made = material(broken(answered(begun(), "q1", "no"), FREE, leads_to=written).state)
    whole = breach(made, made.duty(FREE))

    assert whole == " ".join(
        part
        for part in ("Osen kommune sikrer ikke at oppholdet er gratis.", sentence, f"Dette er brudd på {PLACE}.")
        if part
    )


def test_how_a_person_begins_a_sentence_does_not_matter() -> None:
    """`at` before what fails and the full stop after it are not said twice."""
    story = broken(answered(begun(), "q1", "no"), FREE, fails="at oppholdet\n er gratis.")

    assert told(story, FREE).startswith("Osen kommune sikrer ikke at oppholdet er gratis. Dette fører")


def test_a_breach_that_nobody_wrote_is_told_by_the_law_s_order() -> None:
    """An answer of no is a breach before anybody wrote its sentence, and is never left out."""
    story = answered(begun(), "q1", "no")

    assert (
        told(story, FREE)
        == f"Osen kommune sikrer ikke at oppholdet er gratis for brukerne. Dette er brudd på {PLACE}."
    )


def test_what_is_in_order_is_reported_positively() -> None:
    """A passed check is told with the provision it accords with."""
    assert told(examined(), ALL_YEAR, "nn") == (
        f"Osen kommune sikrar at butilbodet er ope heile året. Dette er i samsvar med {PLACE}."
    )


def test_an_answer_does_not_speak_for_questions_that_were_not_examined() -> None:
    """Where only some questions on a duty were examined, the duty as a whole is not said to be kept."""
    story = answered(answered(begun(ALL_YEAR, ALL_YEAR), "q1", "yes"), "q2", "not_examined")
    sentence = told(story, ALL_YEAR)

    assert "sikrer" not in sentence
    assert "Ett spørsmål er ikke undersøkt, og det konkluderes ikke om det." in sentence


def test_a_note_says_should_and_is_never_called_a_breach() -> None:
    """A note says `bør`, and no word for a breach stands in it in any language."""
    story = answered(begun(), "q1", "yes").did(
        Act.DECIDED, {"decision": "note", "why": "Rutinen får dato."}, subject=FREE
    )

    assert told(story, FREE) == "Osen kommune bør følge opp dette: Rutinen får dato. Det er en merknad."
    assert "bør" in told(story, FREE, "nn")
    assert "should" in told(story, FREE, "en")
    for language in LANGUAGES:
        assert not any(word in told(story, FREE, language).lower() for word in ("brudd", "brot", "breach", "skal"))


@pytest.mark.parametrize("kind", [PRELIMINARY, FINAL])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chapters_stand_in_the_order_of_the_practice(kind: ReportKind, language: str) -> None:
    """First the box, then 1 theme, 2 law, 3 facts, 4 assessment, 5 conclusion, 6 follow-up, 7 how, appendix A."""
    made = report(examined(), kind, language)

    assert [item.number for item in made.chapters[:-1]] == ["", "1", "2", "3", "4", "5", "6", "7"]
    assert [item.anchor.removeprefix("rapport-") for item in made.chapters] == [
        "sammendrag", "tema", "lov", "fakta", "vurdering", "konklusjon", "oppfolging", "gjennomforing", "proofs",
    ]  # fmt: skip
    assert json.loads(json.dumps(plain(made))) == plain(made)


def test_every_control_question_is_answered_on_its_own() -> None:
    """Each question has a row with its own answer; one that is not answered says so."""
    story = begun()
    answered(answered(story, "q1", "no"), "q2", "yes")
    (table,) = [part for part in chapter(report(story, PRELIMINARY), "konklusjon").parts if isinstance(part, Table)]

    assert [(row[0][0].text, row[2][0].text) for row in table.rows] == [
        (f"Er {FREE} oppfylt?", "Nei"),
        (f"Er {ALL_YEAR} oppfylt?", "Ja"),
        (f"Er {ROUND_THE_CLOCK} oppfylt?", "Ikke besvart"),
    ]


@pytest.mark.parametrize("kind", [PRELIMINARY, FINAL])
def test_nothing_is_concluded_before_every_question_is_answered(kind: ReportKind) -> None:
    """A report with an open question says it is not finished, and never that nothing is broken."""
    story = answered(begun(), "q2", "yes")
    text = "\n".join(words(report(story, kind)))

    assert "Rapporten er ikke ferdig. 2 kontrollspørsmål er ikke besvart." in text
    assert "Det er ikke funnet lovbrudd i det som er undersøkt" not in text
    assert "ingenting å rette" not in text
    assert f"({PLACE}) er ikke ferdig. Det konkluderes ikke om det." in text


def test_a_tilsyn_without_a_form_concludes_nothing() -> None:
    """Before the control form is made the draft says that it concludes nothing."""
    story = Story(begun().round.kind, county="50").did(Act.PLANNED, {"title": "Tema", "on": str(ON)})
    text = said(report(story, FINAL), "sammendrag")

    assert "Rapporten konkluderer ikke om noe." in text


def test_without_a_breach_there_is_nothing_to_correct_in_what_was_examined() -> None:
    """All answered and none with no: the report says so of what was examined, and names what was not."""
    story = answered(answered(answered(begun(), "q1", "yes"), "q2", "yes"), "q3", "not_examined")
    made = report(story, FINAL)

    assert "Det er ikke funnet lovbrudd i det som er undersøkt." in said(made, "sammendrag")
    assert "Ett kontrollspørsmål er ikke undersøkt." in said(made, "sammendrag")
    assert f"Er {ROUND_THE_CLOCK} oppfylt?" in said(made, "tema")
    assert "ingenting å rette" in said(made, "oppfolging")


def test_the_preliminary_report_is_the_advance_notice() -> None:
    """It names forvaltningsloven § 16, the deadline for comments, and the order that may come with § 30-4."""
    made = report(examined(), PRELIMINARY, sending=sending())
    text = said(made, "oppfolging").replace("\xa0", " ")

    assert "forhåndsvarsel etter forvaltningsloven § 16" in text
    assert "Frist for kommentarer er 23. mars 2026." in text
    assert "pålegg om retting etter kommuneloven § 30-4" in text
    assert "Kommunen må sørge for at oppholdet er gratis for brukerne." in text
    assert "åpent hele året" not in text
    for what in ("hvordan loven er forstått", "faktum", "konklusjonene", "det mulige pålegget"):
        assert what in text


def test_the_final_report_tells_the_comment_and_the_view_of_it() -> None:
    """Each finding has the municipality's comment and the authority's answer to it; of the others it is told once."""
    made = report(commented(), FINAL, sending=sending(CORRECTION_DUE))
    text = said(made, "vurdering")

    assert "Oppholdet er gratis fra i år." in text
    assert "Vedtaket viser det." in text
    assert "Takk for rapporten." in text
    assert "Kommunen har ikke kommentert dette." not in text
    assert text.count("Der det ikke står en kommentar fra kommunen, har den ikke kommentert.") == 1
    assert "Kommunen må rette lovbruddene og melde fra innen 1.\xa0juni 2026." in said(made, "oppfolging")


def test_a_breach_that_nobody_commented_on_says_so() -> None:
    """Under a breach it stands whether the municipality commented, also where it did not."""
    story = preliminary_sent().did(Act.COMMENTS_SENT, {}, role=Role.OFFICER)

    assert said(report(story, FINAL), "vurdering").count("Kommunen har ikke kommentert dette.") == 1


def test_what_the_duty_asks_stands_once() -> None:
    """A question's explanation that begins with what the duty asks does not say it again under the law."""
    version = real_pack().obligations[FREE].version_on(ON)
    assert version is not None
    asked = form(FREE)
    asked["questions"][0]["explained"] = f"{version.summary.get('nn')}\nSjå òg etter: depositum?"
    made = report(begun(FREE).did(Act.FORM_SET, asked), PRELIMINARY, "nn")

    assert said(made, "lov").count(version.summary.get("nn")) == 1
    assert "Sjå òg etter: depositum?" in said(made, "lov")


def test_what_is_no_breach_any_more_leaves_the_report() -> None:
    """When the answer is changed after the comments, breach, order and deadline are gone, and the change is told."""
    story = answered(commented(), "q1", "yes").did(Act.DECIDED, {"decision": "in_order"}, subject=FREE)
    made = report(story, FINAL, sending=sending(None))
    text = "\n".join(words(made))

    assert "sikrer ikke" not in text
    assert "brudd på" not in text
    assert "at noen ikke kommer" not in text
    assert "Kommunen må sørge for" not in text
    assert "Konklusjonen er endret siden den foreløpige rapporten: fra «lovbrudd» til «i orden»." in text
    assert "Frist for retting" not in text


def test_comments_that_were_not_sent_do_not_stand_in_the_final_report() -> None:
    """What the municipality wrote and did not send when the time was out is unknown to the authority."""
    story = preliminary_sent()
    story.did(Act.FINDING_COMMENTED, {"text": "Hemmelig utkast."}, subject=FREE, role=Role.OFFICER).did(
        Act.COMMENTS_ENDED
    )
    assured(story, "final").did(Act.FINAL_SENT, {"due": str(CORRECTION_DUE), "digest": DIGEST})
    text = "\n".join(words(sent_report(story, FINAL)))

    assert "Hemmelig utkast." not in text
    assert "Kommunen sendte ingen kommentarer innen fristen." in text


def test_the_key_data_name_roles_and_never_people() -> None:
    """The first table has municipality, theme, team, authors, assurance, case number and days; nobody's name."""
    made = report(assured(examined(), "preliminary"), PRELIMINARY, sending=sending())
    rows = {name: line.text.replace("\xa0", " ") for name, line in made.key.rows}

    assert rows == {
        "Kommune": "Osen (5020)",
        "Tema": "Botilbudet",
        "Vurdert per": "2. mars 2026",
        "Varslet": "2. mars 2026",
        "Gjennomført": "2. april 2026",
        "Tilsynslag": "Saksbehandler hos Statsforvalteren, kvalitetssikrer hos Statsforvalteren",
        "Skrevet av": "Saksbehandler hos Statsforvalteren",
        "Kvalitetssikret": "Kvalitetssikrer hos Statsforvalteren, 2. mars 2026",
        "Saksnummer i arkivet": "2026/12",
        "Foreløpig rapport sendt": "2. mars 2026",
        "Frist for kommentarer": "23. mars 2026",
        "Loven er kontrollert til": "27. oktober 2025",
    }
    assert not any("caseworker 4" in text for text in words(made))


def test_a_draft_says_that_it_is_one() -> None:
    """Before it is sent a report is called a draft, has no day and no deadline, and is not said to be assured."""
    made = report(examined(), PRELIMINARY)
    rows = {name: line.text for name, line in made.key.rows}

    assert made.subtitle == "Botilbudet (utkast, ikke sendt)"
    assert rows["Foreløpig rapport sendt"] == "Ikke sendt"
    assert rows["Frist for kommentarer"] == "Settes når rapporten sendes"
    assert rows["Kvalitetssikret"] == "Ikke kvalitetssikret ennå"


def test_the_law_is_quoted_as_it_was_on_the_round_s_day() -> None:
    """Each duty has its citation, what it means and the law's words in the version of the round's day."""
    text = said(report(examined(), FINAL), "lov")
    now = said(report(begun("KRL-4-1", on=date(2026, 3, 2)), FINAL), "lov")
    then = said(report(begun("KRL-4-1", on=date(2015, 3, 2)), FINAL), "lov")

    assert f"{PLACE.capitalize()}." in text
    assert "gratis, heilårs, heildøgns, trygt og mellombels butilbod" in text
    assert now != then
    assert "slik loven var 2.\xa0mars 2015" in then


def test_a_duty_that_the_rules_do_not_know_is_told_of_with_its_name() -> None:
    """An obligation that is not in the rules, or has no version on the day, keeps its id and has no law made up."""
    story = answered(begun("KRL-99-1"), "q1", "no")

    assert told(story, "KRL-99-1").endswith("Dette er brudd på KRL-99-1.")
    assert "har ingen ordlyd for KRL-99-1" in said(report(story, PRELIMINARY), "lov")


def test_what_was_asked_for_and_what_came_is_told() -> None:
    """What the notice asked for, what was sent in, who was spoken with by role, and that facts were not agreed."""
    text = said(report(examined(), PRELIMINARY), "gjennomforing")

    for what in (
        "Avtalen med senteret",
        "krisesenterlova §\xa02".capitalize(),
        "Her er det.",
        "daglig leder",
        "Intervju",
    ):
        assert what in text
    assert "dokument nummer 4, som ikke er her lenger" in text
    assert "Kommunen har ikke bekreftet faktum." in text


def test_that_nothing_came_is_said() -> None:
    """Nothing sent in, no interviews and nothing asked for are each told."""
    story = Story(begun().round.kind, county="50").did(Act.PLANNED, {"title": "Tema", "on": str(ON)})
    text = said(report(story, PRELIMINARY), "gjennomforing")

    assert "Kommunen har ikke sendt inn noe." in text
    assert "Det er ikke registrert samtaler eller besøk." in text
    assert "Varselet er ikke sendt ennå." in text


# What the author writes


def test_a_saved_chapter_replaces_the_running_text_and_nothing_else() -> None:
    """The author's paragraphs stand instead of the program's; law, answers, conclusions and deadlines stay."""
    story = examined()
    before = report(story, PRELIMINARY, sending=sending())
    for name in ("sammendrag", "tema", "lov", "fakta", "vurdering", "konklusjon", "oppfolging", "gjennomforing"):
        story.did(Act.TEXT_SAVED, {"text": "Første <b>avsnitt</b>.\n\nAndre\navsnitt."}, subject=f"forelopig/{name}")
    after = report(story, PRELIMINARY, sending=sending())

    for old, new in zip(before.chapters[:-1], after.chapters[:-1], strict=True):
        first, second, *rest = new.parts
        assert isinstance(first, Paragraph)
        assert isinstance(second, Paragraph)
        assert (first.line.text, second.line.text) == ("Første <b>avsnitt</b>.", "Andre avsnitt.")
        assert tuple(rest) == old.parts[-len(rest) :]
        assert rest
    text = "\n".join(words(after))
    for kept in ("§ 16", "§ 30-4", "23. mars 2026", "Nei", "sikrer ikke at oppholdet er gratis", "Faktum q1."):
        assert kept in text.replace("\xa0", " ")


def test_an_empty_text_gives_the_chapter_back() -> None:
    """Saving nothing brings back what the program wrote; a text for one report is not one for the other."""
    story = examined()
    before = report(story, PRELIMINARY)
    story.did(Act.TEXT_SAVED, {"text": "Noe annet."}, subject="endelig/tema")
    story.did(Act.TEXT_SAVED, {"text": "Mitt."}, subject="forelopig/tema").did(
        Act.TEXT_SAVED, {"text": ""}, subject="forelopig/tema"
    )

    assert plain(report(story, PRELIMINARY)) == plain(before)


# Interviews and visits


@pytest.mark.parametrize("kind", [PRELIMINARY, FINAL])
def test_what_came_out_of_an_interview_is_among_the_facts(kind: ReportKind) -> None:
    """The text of each visit stands under the facts, in the order of the days, with how it was done and with whom."""
    story = examined()
    inspected = {"on": "2026-03-30", "what": "inspection", "with_roles": "senteret", "text": "Døra er låst om natta."}
    story.did(Act.VISITED, inspected).did(Act.VISITED, inspected | {"on": "2026-04-03", "text": ""})
    facts = said(report(story, kind), "fakta")

    assert facts.index("Befaring, 30.\xa0mars 2026") < facts.index("Intervju, 2.\xa0april 2026")
    assert facts.index("Døra er låst om natta.") < facts.index("daglig leder") < facts.index("Ingen betaler")
    assert "3.\xa0april" not in facts
    assert "Døra er låst" not in said(report(story, kind), "gjennomforing")


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_what_came_out_of_an_interview_is_public_only_where_it_is_marked(language: str) -> None:
    """Without a mark nothing of it stands in the public version, which says so; the report itself has it."""
    story = examined()
    told = {"on": "2026-03-30", "what": "sample", "with_roles": "senteret", "text": "Åtte av ti saker har plan."}
    story.did(Act.VISITED, told | {"public": True})
    public, whole = (report(story, PRELIMINARY, language, public=public) for public in (True, False))

    assert "Åtte av ti" in said(public, "fakta")
    assert not any("betaler" in text or "vaktlisten" in text for text in words(public))
    assert say("round_report.visits.withheld", language) in said(public, "fakta")
    assert say("round_report.public.visits", language, n=1, law="").rstrip(" .") in said(public, "offentleg")
    assert "vaktlisten" in said(whole, "fakta")
    assert "Ingen betaler" in said(whole, "fakta")


# What was sent


def test_a_report_that_was_sent_is_made_again_to_the_same_digest() -> None:
    """Whatever happens later, the report made from what stood then has the digest it had; a draft has another."""
    story = assured(examined(), "preliminary")
    going = round_report(material(story.state, "nn", sending=sending()), PRELIMINARY)
    story.did(Act.PRELIMINARY_SENT, {"due": str(COMMENTS_DUE), "digest": report_digest(going)})
    commented(story)
    answered(story, "q1", "yes").did(Act.TEXT_SAVED, {"text": "Nytt."}, subject="forelopig/tema")
    digest = report_digest(going)

    assert digest == report_digest(sent_report(story, PRELIMINARY, "nn"))
    assert plain(sent_report(story, PRELIMINARY, "nn")) == plain(going)
    assert report_digest(report(story, PRELIMINARY, "nn")) != digest
    assert report_digest(sent_report(story, PRELIMINARY, "nb")) != digest


def test_what_was_never_sent_is_not_made_again() -> None:
    """A draft, and the report of a self-audit, are not reports that were sent."""
    story = preliminary_sent()
    held = Held(story.round, tuple(story.events))
    there = range(1, len(story.events) + 1)

    assert keeping_event(held, PRELIMINARY, ()) == story.events[-1]
    assert keeping_event(held, FINAL, there) is None
    assert keeping_event(held, ReportKind.AUDIT, there) is None


def test_a_digest_tells_one_word_from_another() -> None:
    """The same report has the same digest, 64 hexadecimal signs; another word anywhere gives another."""
    made = report(examined(), PRELIMINARY)
    other = made._replace(subtitle=f"{made.subtitle}.")

    assert report_digest(made) == report_digest(report(examined(), PRELIMINARY))
    assert report_digest(made) != report_digest(other)
    assert len(report_digest(made)) == 64
    assert made.dated == TODAY
