"""What a report says: everything that was found, in the wording of the practice, and nothing that was not."""

from __future__ import annotations

import json
import re
from importlib import resources
from itertools import product

import pytest

from controls.reports.building import report_of
from controls.reports.conclusions import failing
from controls.reports.material import MOST_SIGNS, Details, Duty, Material, details_of
from controls.reports.parts import Heading, Kind, Table, plain
from controls.reports.speaking import Speech
from models.errors import ProblemError
from models.evidence import NotExamined, PassageRef, Statement
from models.texts import catalogue
from models.words import (
    Group,
    Language,
    Mode,
    Outcome,
    SaidBy,
    ShownBy,
    StatementCertainty,
)
from rules.pack import read_pack
from rules.proof import Node
from tests.controls.reports.conftest import DETAILS, Make, example_material, material_of, real_pack
from tests.controls.reports.words_in import chapter, said, words
from tests.webapp.samples import evidence, pack_files

LANGUAGES = [language.value for language in Language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_is_whole_in_each_language(every_outcome: Make, language: str) -> None:
    """With every outcome there is, a report has all its chapters, no key and no blank left over, in one language."""
    report = every_outcome(language)
    text = "\n".join(words(report))
    others = [other for other in LANGUAGES if other != language]

    assert [item.anchor.removeprefix("rapport-") for item in report.chapters] == [
        "summary", "examined", "breaches", "notes", "unsettled", "kept", "judged", "proofs", "receipt",
    ]  # fmt: skip
    assert not re.search(r"\b(report|page|word|problem)\.[a-z_]+", text)
    assert not re.search(r"\{\w+\}", text)
    assert "None" not in text
    assert not [other for other in others if re.search(rf"\b{other}-", text)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_key_data_say_who_stands_behind_and_which_case(example: Make, language: str) -> None:
    """The first page tells the municipality, the date, how far the law is checked, the role and the case number."""
    report = example("osen-2020", language)
    told = [line.text.replace("\xa0", " ") for _, line in report.key.rows]

    assert told[0] == "Osen (5020)"
    assert told[1] == {"nb": "22. juni 2020", "nn": "22. juni 2020", "en": "22 June 2020"}[language]
    assert told[3:] == [DETAILS.behind, DETAILS.case_number]
    assert len(told) == 5


def test_without_a_role_the_report_says_so_and_has_no_case_number(example: Make) -> None:
    """What nobody wrote is not made up."""
    material = example_material("osen-2020")
    report = report_of(material, Details(), material.on)

    assert [line.text for _, line in report.key.rows][3:] == ["ikkje oppgitt"]
    assert example("osen-2020", "nn").key.rows[:3] == report.key.rows[:3]


def test_every_finding_stands_in_the_appendix_and_in_one_chapter(every_outcome: Make) -> None:
    """Each finding has its proof, and stands once among breaches, notes, unresolved, met, and what was not judged."""
    material = material_of(evidence(), "osen.json", read_pack(pack_files()), "nn")
    report = every_outcome("nn")
    titles = [material.title(duty) for duty in material.duties]
    proved = [part.text for part in chapter(report, "proofs").parts if isinstance(part, Heading) and part.level == 3]
    places = {
        title: [name for name in ("breaches", "notes", "unsettled", "kept") if title in said(report, name)]
        for title in titles
    }

    assert proved == titles
    assert {duty.finding.outcome for duty in material.duties} == set(Outcome)
    assert {title: len(found) for title, found in places.items()} == dict.fromkeys(titles, 1)


def test_a_breach_has_law_evidence_assessment_and_conclusion_in_that_order(example: Make) -> None:
    """A breach cites the law of the day, tells the evidence and its place, and concludes as practice does."""
    parts = chapter(example("nordmore-2013", "nn"), "breaches").parts
    headings = [(part.level, part.text) for part in parts if isinstance(part, Heading)]
    text = said(example("nordmore-2013", "nn"), "breaches").replace("\xa0", " ")
    order = [
        "Krisesenterlova § 2 femte ledd.",
        "«Butilbodet til kvinner og butilbodet til menn skal vere fysisk skilde.»",
        "«menn og kvinner bor på samme sted og deler fellesarealer»",
        "Måtte si nei til mann i krise, 2013",
        "Prova viser at plikta er broten.",
        "Kommunen sikrar ikkje at butilbodet til kvinner og butilbodet til menn er fysisk skilde.",
        "Dette er brot på krisesenterlova § 2 femte ledd.",
    ]
    second = text[text.index("Fysisk skilde") :]

    assert headings[5:] == [
        (3, "Fysisk skilde butilbod for kvinner og menn"),
        (4, "Lova"), (4, "Det prova viser"), (4, "Vurdering"), (4, "Konklusjon"),
    ]  # fmt: skip
    assert [second.find(part) for part in order] == sorted(second.find(part) for part in order)
    assert -1 not in [second.find(part) for part in order]


def test_a_breach_for_one_group_says_so(example: Make) -> None:
    """What was shown about men alone is not told as a breach for everybody."""
    text = said(example("nordmore-2013", "nn"), "summary")
    whole = said(example("nordmore-2013", "nn"), "breaches")

    assert "Det gjeld menn. Dette er brot på krisesenterlova" in text
    assert whole.count("Det gjeld menn.") == 1
    # two conclusions of the authority, each for its own group
    assert "Det gjeld menn, barn med far." in said(example("kristiansund-2018", "nn"), "summary")


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("nb", "tilsynsmyndighetens konklusjon: Fylkesmannen i Møre og Romsdal, 2. oktober 2018"),
        ("nn", "konklusjonen til tilsynsstyresmakta: Fylkesmannen i Møre og Romsdal, 2. oktober 2018"),
        ("en", "the supervisory authority's conclusion: Fylkesmannen i Møre og Romsdal, 2 October 2018"),
    ],
)
def test_an_authority_s_conclusion_is_labelled_as_its_own(example: Make, language: str, label: str) -> None:
    """Where a breach rests on what an authority concluded, the report says whose conclusion it is, and when."""
    report = example("kristiansund-2018", language)
    text = said(report, "breaches").replace("\xa0", " ")

    assert text.count(label) == 2
    assert "Fylkesmannen i Møre og Romsdal" in said(report, "judged")


def test_a_recommendation_is_a_note_and_never_a_breach(every_outcome: Make) -> None:
    """What is recommended and not followed stands among the notes, with the words that it is no breach."""
    report = every_outcome("nn")

    assert "nn-KRL-2-7" in said(report, "notes")
    assert "ikkje eit lovbrot" in said(report, "notes")
    assert "nn-KRL-2-7" not in said(report, "breaches") + said(report, "summary")


def test_counts_have_bounds_and_no_percentage(example: Make) -> None:
    """The summary counts per provision and in all; the rows add up, and what is met has two bounds."""
    report = example("stavanger-2016", "nb")
    (table,) = [part for part in chapter(report, "summary").parts if isinstance(part, Table)]
    numbers = [[int(cell[0].text) for cell in row[1:5]] for row in table.rows]

    assert [sum(column) for column in zip(*numbers[:-1], strict=True)] == numbers[-1] == [2, 0, 32, 0]
    assert table.rows[-1][-1][0].text == "2 til 34 av 34"
    assert "%" not in "".join(words(report))
    assert "prosent" not in said(report, "summary")


def test_what_is_met_is_reported_with_what_it_rests_on(example: Make) -> None:
    """Passed checks are reported too, with the places in the documents."""
    text = said(example("stavanger-2016", "nb"), "kept")

    assert "Plikter som er vist oppfylt" in text
    assert re.search(r"[Åå]rs", text)
    assert "Ingenting er vist oppfylt ennå." in said(example("osen-2020", "nb"), "kept")


def test_each_unresolved_finding_says_why_and_what_would_settle_it(example: Make) -> None:
    """Every unresolved finding stands in a table, with at least one reason and something that would settle it."""
    report = example("osen-2020", "nb")
    tables = [part for part in chapter(report, "unsettled").parts if isinstance(part, Table)]
    rows = [row for table in tables for row in table.rows]

    assert len(rows) == 57
    assert all(row[1][0].text and row[2][0].text for row in rows)
    assert any(row[2][0].text == "Vis svaret på dette:" and len(row[2]) > 1 for row in rows)
    assert all(len(row[2]) > 1 for row in rows if row[2][0].text.endswith(":"))


def test_what_was_left_out_is_told(example: Make) -> None:
    """What was not examined on purpose stands with the reason, and so does a scope."""
    material = example_material("osen-2020", "nn")
    out = NotExamined(obligation="KRL-3", reason="Tek vi neste år.")
    material.evidence = material.evidence.model_copy(update={"not_examined": (out,)})
    receipt = material.evaluation.receipt._replace(scope=("KRL-2",))
    material.evaluation = material.evaluation._replace(receipt=receipt)
    text = said(report_of(material, DETAILS, material.on), "examined").replace("\xa0", " ")

    assert "Krisesenterlova § 3:\n" in text or "Krisesenterlova § 3:" in text
    assert "Tek vi neste år." in text
    assert "avgrensa til KRL-2" in text
    assert "utanfor denne kontrollen" in text
    assert "Tek vi neste år." not in said(example("osen-2020", "nn"), "examined")


def test_the_receipt_is_whole_and_says_how_to_repeat_it(example: Make) -> None:
    """The receipt has the digests of rules, evidence, statements and findings, and the command that repeats it."""
    material = example_material("osen-2020")
    told, text = material.evaluation.receipt, said(example("osen-2020", "nn"), "receipt")

    for digest in (told.pack_digest, told.evidence_sha256, told.statements_sha256, told.findings_digest):
        assert digest in text
    assert "tilsynsklar evaluate FIL --on 2020-06-22" in text


def test_every_digest_of_a_finding_stands_in_the_appendix(example: Make) -> None:
    """Each proof ends with the digest of its finding."""
    text = said(example("osen-2020", "nn"), "proofs")

    assert all(duty.finding.digest in text for duty in example_material("osen-2020").duties)


# What may not be told


def _figure(value: int, group: Group) -> Statement:
    return Statement.model_validate(
        {
            "id": f"few-{group.value}", "fact": "statistikk.beboere", "value": value, "about": "municipality",
            "said_by": SaidBy.MUNICIPALITY, "group": group, "mode": Mode.DONE, "shown_by": ShownBy.RECORD,
            "certainty": StatementCertainty.CERTAIN, "from": example_material("osen-2020").on.replace(month=1, day=1),
            "source": PassageRef(document="brev", quote=f"Det var {value} som budde her."),
            "note": f"{value} hemmelege",
        }
    )  # fmt: skip


def test_small_counts_are_withheld() -> None:
    """A count that could point to one person, its note and its quotation are gone before anything is written."""
    material = example_material("osen-2020", "nn")
    told = material.evidence.model_copy(update={"statements": (*material.evidence.statements, _figure(2, Group.MEN))})
    made = Material(material.evaluation, told, real_pack(), (), Language.NN)
    (kept,) = [item for item in made.evidence.statements if item.id == "few-men"]

    assert kept.value == ".."
    assert kept.note is None
    assert kept.source.quote is None


def test_nothing_is_told_of_a_document_that_may_not_leave() -> None:
    """Title and quotation of a withheld document stand nowhere in the report; the findings stay."""
    open_report = report_of(example_material("nordmore-2013"), DETAILS, example_material("nordmore-2013").on)
    material = example_material("nordmore-2013")
    (document,) = material.evidence.documents
    closed = Material(
        material.evaluation, material.evidence, real_pack(), (), Language.NN, withheld=frozenset({document.id})
    )
    report = report_of(closed, DETAILS, material.on)
    text = "\n".join(words(report))

    assert document.title in "\n".join(words(open_report))
    assert document.title not in text
    assert "deler fellesarealer" not in text
    assert "dokument som er unnateke" in text
    assert said(report, "summary") == said(open_report, "summary")


@pytest.mark.parametrize("field", ["behind", "case"])
def test_what_a_person_writes_is_cleaned_and_held_to_a_length(field: str) -> None:
    """Line ends, controls and halves of signs become spaces; what is too long is refused with the field's name."""
    longest = "x" * MOST_SIGNS
    given = (" a\x00b\n\ud800c ", "") if field == "behind" else ("", " a\x00b\n\ud800c ")
    too_long = (longest + "x", "") if field == "behind" else ("", longest + "x")

    assert "".join(details_of(*given)) == "a b c"
    assert details_of(longest, longest) == Details(longest, longest)
    with pytest.raises(ProblemError) as refused:
        details_of(*too_long)
    assert refused.value.problems[0].code == "report_too_long"


# The wording of a conclusion


def _duties(language: Language) -> list[tuple[Duty, Speech]]:
    """Every version that has an order, as a finding on it would be written."""
    pack, speech = real_pack(), Speech(language)
    finding = example_material("nordmore-2013").duties[0].finding
    node = Node("", "obligation", "", "", (), "", {}, None, ())
    return [
        (Duty(finding, obligation, version, node, "x"), speech)
        for obligation in pack.obligations.values()
        for version in obligation.versions
        if version.order is not None
    ]


@pytest.mark.parametrize(
    ("language", "begins", "ends"),
    [
        (Language.NB, r"Kommune(n|direktøren) sikrer ikke ", r", og (?!at |som |barn )\w+"),
        (Language.NN, r"Kommune(n|direktøren) sikrar ikkje ", r", og (?!at |som |barn )\w+"),
        (Language.EN, r"The (municipality|chief executive) does not ensure ", r", and (?!that |children |have )\w+"),
    ],
)
def test_every_duty_has_a_conclusion_in_the_wording_of_the_practice(
    language: Language, begins: str, ends: str
) -> None:
    """For every version of every duty: that it is not ensured, in one sentence, with no second thing after it."""
    told = [failing(duty, speech) for duty, speech in _duties(language)]

    assert len(told) > 80
    assert [text for text in told if not re.match(begins, text)] == []
    turned = [text for text in told if not re.search("[«“]", text)]
    assert len(turned) > 30
    assert [text for text in turned if re.search(ends, text) or text.count(".") != 1] == []


def test_an_order_with_two_things_to_do_is_not_turned_around() -> None:
    """What cannot be turned around whole is told by the duty's name."""
    told = {duty.obligation.id: failing(duty, speech) for duty, speech in _duties(Language.NN)}

    assert told["KRL-2-5a"] == "Kommunen sikrar ikkje at denne plikta blir oppfylt: «God kvalitet på tilbodet»."
    assert told["KOML-25-2"].startswith("Kommunedirektøren sikrar ikkje at denne plikta blir oppfylt")
    assert told["KRL-2-2a-2"] == "Kommunen sikrar ikkje at opphaldet er gratis for brukarane."


# The same every time


def test_the_same_evaluation_gives_the_same_report(example: Make) -> None:
    """A report made twice is the same to the letter."""
    material = example_material("osen-2020")

    assert plain(report_of(material, DETAILS, material.on)) == plain(example("osen-2020", "nn"))


def test_a_report_is_plain_values(every_outcome: Make) -> None:
    """What is handed to those who show a report is JSON, with each kind of line."""
    told = plain(every_outcome("nn"))

    assert json.loads(json.dumps(told)) == told
    assert {kind for kind in Kind if f'"{kind.value}"' in json.dumps(told)} == set(Kind)


def test_the_file_s_name_has_letters_numbers_and_hyphens_alone(every_outcome: Make) -> None:
    """The name of the file tells nothing that somebody wrote."""
    assert [every_outcome(language).name for language in LANGUAGES] == [
        "rapport-5020-2020-06-22-nb", "rapport-5020-2020-06-22-nn", "report-5020-2020-06-22-en",
    ]  # fmt: skip


# The texts


def _sources() -> str:
    folder = resources.files("controls.reports")
    return "\n".join(item.read_text("utf-8") for item in folder.iterdir() if item.name.endswith(".py"))


def test_every_text_of_the_reports_is_used() -> None:
    """The catalogue has no text of reports that nothing says, and nothing is said that it lacks."""
    code = _sources()
    asked = set(re.findall(r"""say\(\s*["']([a-z_.]+)["']""", code)) | set(
        re.findall(r'"((?:who|counts)\.[a-z]+)"', code)
    )
    made = {
        *(f"chapter.{name}" for name in re.findall(r'\("(\w+)", \w+\(material\)\)', code)), "chapter.proofs",
        "chapter.receipt", *(f"label.{name}" for name in ("contents", "page", "of")),
        *(f"examined.document.{name}" for name in ("title", "publisher", "date")),
        *(f"examined.provider.{name}" for name in ("name", "model", "covers", "since")),
        *(f"examined.request.{name}" for name in ("what", "asked", "due", "came")),
        *(f"unsettled.{name}" for name in ("duty", "why", "settles")),
        *(f"settle.{name}" for name in ("show", "condition", "decide", "law", "judge", "produce")),
        *(f"kept.{name}" for name in ("met", "followed", "not_relevant", "informational")),
        *(f"judged.{name}" for name in ("duty", "outcome", "whose")),
        *(f"proof.{name}" for name in ("question", "answer", "ground")),
    }  # fmt: skip
    known = {key.removeprefix("report.") for key in catalogue() if key.startswith("report.")}

    assert known == asked | made


def test_every_blank_is_the_same_in_each_language() -> None:
    """A text of the reports has the same blanks in each language."""
    for key, language in product(catalogue(), Language):
        if key.startswith("report."):
            blanks = [set(re.findall(r"\{(\w+)\}", form)) - {"n"} for form in catalogue()[key].forms(language)]
            first = catalogue()[key].forms(Language.NB)[0]
            assert all(found == set(re.findall(r"\{(\w+)\}", first)) - {"n"} for found in blanks), key


def test_judgements_are_told_whether_they_counted_or_not(every_outcome: Make) -> None:
    """The chapter on judgements has each one with its kind; those that did not count say why."""
    material = material_of(evidence(), "osen.json", read_pack(pack_files()), "nn")
    (table,) = [part for part in chapter(every_outcome("nn"), "judged").parts if isinstance(part, Table)]
    uses = [use for duty in material.duties for use in duty.finding.judgements]
    text = said(every_outcome("nn"), "judged")

    assert len(table.rows) == len(uses) > 0
    assert text.count("talde ikkje:") == sum(use.why_not is not None for use in uses)
    assert "Skjønn: leder" in text
