"""Everything a user reads exists in three languages, and says the same things in each."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterable

import pytest

from controls.notices.mail import CarrierError
from controls.rounds.book import _TOLD as BODY_CODES
from controls.rounds.state import FindingStatus
from models.access import Action, PlaceKind
from models.access import Role as AccessRole
from models.interpretation import AnswerState, SourceRank
from models.law import About, Bearer, DecidedBy, Role
from models.notices import Passage
from models.rounds import (
    Act,
    Answer,
    Assessed,
    ClosingReason,
    ComplaintOutcome,
    Decision,
    Phase,
    Report,
    RoundKind,
    Settled,
    Side,
)
from models.texts import Entry, catalogue, say
from models.words import (
    Certainty,
    Group,
    JudgementKind,
    Language,
    Method,
    Mode,
    Outcome,
    ProviderModel,
    Reason,
    SaidBy,
    ServicePart,
    ShownBy,
    State,
    StatementCertainty,
    Strength,
)
from rules.facts import Aside
from rules.validation import _CODES as VALIDATION_CODES
from tests.models.sources import ROOT, code_beginnings, codes_in, function, returned, source_files, strings

#: list of words in the catalogue -> the words of the program that need a text in it
LISTS: dict[str, Iterable[str]] = {
    "outcome": Outcome,
    "reason": Reason,
    "strength": Strength,
    "certainty": Certainty,
    "group": Group,
    "mode": Mode,
    "shown_by": ShownBy,
    "said_by": SaidBy,
    "statement_certainty": StatementCertainty,
    "judgement_kind": JudgementKind,
    "provider_model": ProviderModel,
    "method": Method,
    "state": State,
    "aside": Aside,
    "language": Language,
    "role": Role,
    "bearer": Bearer,
    "decided_by": DecidedBy,
    "source_rank": SourceRank,
    "answer_state": AnswerState,
    "service_part": ServicePart,
    "about": About,
    "notice_passage": Passage,
    "notice_problem": ("later", "refused", *CarrierError.CODES),
    "action": Action,
    "access_role": AccessRole,
    "place": PlaceKind,
    "side": Side,
    "round_kind": RoundKind,
    "phase": Phase,
    "finding_status": FindingStatus,
    "decision": Decision,
    "answer": Answer,
    "assessed": Assessed,
    "settled": Settled,
    "closing": ClosingReason,
    "report": Report,
    "complaint": ComplaintOutcome,
    "deadline": ("documents", "comments", "correction", "order", "measure"),
    "act": Act,
}


def _blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _forms(entry: Entry) -> list[tuple[str, ...]]:
    return [entry.forms(language) for language in Language]


def _why_not_codes() -> set[str]:
    """The codes with which `rules.judgements` sets a judgement aside."""
    tree = ast.parse((ROOT / "rules/judgements.py").read_text(encoding="utf-8"))
    named = [item.value for item in ast.walk(tree) if isinstance(item, ast.keyword) and item.arg == "why_not"]
    codes = {word for node in named for word in strings(node)}
    return codes | returned(function("rules/judgements.py", "_why_not"))


def _model_codes() -> set[str]:
    """The codes that the models' own checks raise."""
    found: set[str] = set()
    for file in source_files("models"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            checks = isinstance(node, ast.FunctionDef) and "model_validator" in ast.unparse(node)
            if checks:
                found |= {word for word in strings(node) if word.replace("_", "").isalpha() and "_" in word}
    return {word for word in found if word.islower()}


def _codes() -> set[str]:
    told = codes_in(*source_files())
    checks = ("value_problem", "_number_problem")
    values = {word for name in checks for word in returned(function("rules/evidence_file.py", name)) if "_" in word}
    return told | values | set(VALIDATION_CODES.values()) | set(BODY_CODES.values()) | _model_codes()


def _alike(entry: Entry) -> bool:
    forms = _forms(entry)
    if len({len(texts) for texts in forms}) > 1:
        return False
    # a text for one may write the number as a word
    return all(len({frozenset(_blanks(text) - {"n"}) for text in texts}) == 1 for texts in zip(*forms, strict=True))


def test_a_text_has_the_same_blanks_in_every_language() -> None:
    """Each text has the same blanks in bokmål, nynorsk and English, and the same number of forms."""
    assert [key for key, entry in catalogue().items() if not _alike(entry)] == []
    assert not _alike(Entry(nb="{a}", nn="{a}", en="{b}"))


def test_no_text_is_empty_or_unfinished() -> None:
    """Each text says something in every language, and no sign of unfinished work is left in it."""
    texts = [(key, text) for key, entry in catalogue().items() for form in _forms(entry) for text in form]

    assert len(texts) > len(Language)
    assert [key for key, text in texts if not text.strip()] == []
    assert [key for key, text in texts if any(sign in text for sign in ("TODO", "FIXME", "XXX"))] == []


def test_each_problem_has_a_text() -> None:
    """Every problem that the program can tell has a text that says what is wrong."""
    codes = _codes()

    assert len(codes) > 100
    assert {code for code in codes if f"problem.{code}" not in catalogue()} == set()


def test_no_problem_text_is_left_over() -> None:
    """Every text of a problem belongs to one that the program can tell."""
    known = _codes()
    beginnings = tuple(code_beginnings())
    texts = {key.removeprefix("problem.") for key in catalogue() if key.startswith("problem.")}

    assert {code for code in texts if code not in known and not code.startswith(beginnings)} == set()


def test_codes_put_together_at_run_time_have_texts() -> None:
    """Where the end of a code is known only at run time, texts with its beginning exist."""
    for beginning in code_beginnings():
        assert beginning
        assert any(key.startswith(f"problem.{beginning}") for key in catalogue())


@pytest.mark.parametrize("name", [*LISTS, "why_not"])
def test_each_word_of_a_list_has_a_text_and_no_text_is_left_over(name: str) -> None:
    """Every word of a closed list has a text, and every text of the list belongs to a word."""
    expected = _why_not_codes() if name == "why_not" else {str(word) for word in LISTS[name]}
    prefix = f"word.{name}."

    assert expected
    assert {key.removeprefix(prefix) for key in catalogue() if key.startswith(prefix)} == expected


def test_no_list_of_words_is_unknown() -> None:
    """Every list of words in the catalogue is one that the program has."""
    assert {key.split(".")[1] for key in catalogue() if key.startswith("word.")} == {*LISTS, "why_not"}


def test_a_counted_text_takes_its_form_from_the_number() -> None:
    """A text that counts has one form for one and another for every other number, zero included."""
    counted = [key for key, entry in catalogue().items() if len(entry.forms(Language.NB)) > 1]

    assert counted
    for key in counted:
        one, other = catalogue()[key].forms(Language.NB)
        assert say(key, "nb", n=1) == one.replace("{n}", "1")
        assert say(key, "nb", n=0) == other.replace("{n}", "0")
        assert say(key, "nb", n=21) == other.replace("{n}", "21")


def test_a_blank_that_is_not_filled_does_not_lose_the_sentence() -> None:
    """A text with a blank that nobody filled is still shown, with the blank as it stands."""
    key = next(key for key, entry in catalogue().items() if "{" in entry.forms(Language.NB)[0])

    assert say(key, "nb") == catalogue()[key].forms(Language.NB)[0]


def test_an_unknown_text_or_language_is_refused() -> None:
    """A key or language that does not exist is never answered with something else."""
    with pytest.raises(KeyError):
        say("problem.finnes_ikke", "nb")
    with pytest.raises(ValueError, match="sv"):
        say("problem.empty_file", "sv")
