"""Saves answers in a questionnaire, one after another, and says which are acknowledged. Killed by a test.

Run as a program: the database's address, the questionnaire, and where to begin counting.
"""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime

from controls.storage import open_store
from controls.storage.holdings import Holdings
from controls.storage.questionnaires import Questionnaires
from models.law import Texts
from models.questionnaires import Answer, Asked, Questionnaire
from models.words import Group, SaidBy

NOW = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
_TEXT = Texts(nb="Er det så?", nn="Er det så?", en="Is it so?")


def questionnaire(questions: int = 2, due: date = date(2026, 3, 20)) -> Questionnaire:
    """A questionnaire of a municipality to its child welfare service."""
    one = Asked(fact="telefontilbud.finnes", group=Group.UNSPECIFIED, obligation="KRL-2-2b-1", ask=_TEXT, why=_TEXT)
    return Questionnaire(
        id=0, holder="5020", party="municipality", said_by=SaidBy.MUNICIPALITY, role="barneverntenesta", due=due,
        questions=(one,) * questions, at=NOW, by="internkontrollansvarleg",
    )  # fmt: skip


def main() -> None:
    """Go on until somebody stops it."""
    engine = open_store(sys.argv[1]).engine
    kept = Questionnaires(engine, Holdings(engine))
    number, turn = int(sys.argv[2]), int(sys.argv[3])
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    versions = {name: saved.version for name, saved in kept.answers(number).items()}
    while True:
        question = turn % 2 + 1
        saved = kept.save(number, question, Answer(note=f"svar {turn:09}"), versions.get(question, 0), NOW)
        versions[question] = saved.version
        sys.stdout.write(f"{question} {saved.version} svar {turn:09}\n")
        sys.stdout.flush()
        turn += 1


if __name__ == "__main__":
    main()
