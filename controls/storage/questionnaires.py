"""Questionnaires in the database: links of which only a digest is kept, and answers that are lost to nobody.

Every question takes a fixed number of SQL statements, however many questionnaires there are.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, Engine, ScalarSelect, func, select
from sqlalchemy.orm import Session, aliased
from sqlmodel import col

from controls.storage.engine import WRITES
from controls.storage.holdings import Holdings, NewEvent, NewItem
from models.errors import ProblemError
from models.questionnaires import Answer, Asked, Happened, HappenedKind, Link, Questionnaire, Saved
from models.tables import QuestionnaireAnswerRow, QuestionnaireEventRow, QuestionnaireLinkRow, QuestionnaireRow

#: the largest id a database can hold: PostgreSQL's integer
_MAX_ID = 2**31 - 1
#: compared with what nobody handed out, so that an unknown link takes the same work as a known one
_NO_DIGEST = "0" * 64


def digest_of(token: str) -> str:
    """What is kept of the secret in a link. It is random and long, so a plain digest gives nothing away."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


class OvertakenError(Exception):
    """Somebody else saved an answer meanwhile. `saved`: what it is now; nothing was changed."""

    def __init__(self, saved: Saved) -> None:
        """`saved`: the answer as it is kept."""
        super().__init__("overtaken")
        self.saved = saved


class Made(NamedTuple):
    """What sending in makes: items and what happens to old ones, and the number of the question of each statement.

    `questions`: beside each item, the question it answers, or None.
    """

    items: Sequence[NewItem]
    events: Sequence[NewEvent]
    questions: Sequence[int | None]
    #: items of an earlier sending in that still hold, by question
    kept: Mapping[int, int]


class Questionnaires:
    """The questionnaires of a database. Safe to share between threads."""

    def __init__(self, engine: Engine, holdings: Holdings) -> None:
        """`engine`: of a database whose schema is up to date; `holdings`: where what is sent in comes to."""
        self._engine = engine
        self._writing = engine.execution_options(**{WRITES: True})
        self._holdings = holdings

    # --- making ---

    def add(self, new: Questionnaire) -> int:
        """Keep a questionnaire, whose id is of no account; its id."""
        with Session(self._writing) as session, session.begin():
            row = QuestionnaireRow(
                holder=new.holder,
                party=new.party,
                said_by=new.said_by.value,
                role=new.role,
                due=new.due,
                questions=[question.model_dump(mode="json", exclude_none=True) for question in new.questions],
                made_at=new.at,
                made_by=new.by,
            )
            session.add(row)
            session.flush()
            made = row.id
        if made is None:
            raise AssertionError("the database gave no id")
        return made

    def add_link(self, number: int, token: str, expires: datetime, by: str, at: datetime) -> None:
        """Keep a link to a questionnaire; those handed out before do not work any more.

        `token`: the secret in it, random and of 256 bits or more; only its digest is kept.
        """
        with Session(self._writing) as session, session.begin():
            session.add(
                QuestionnaireLinkRow(
                    questionnaire=number, token_sha256=digest_of(token), expires=expires, made_at=at
                )
            )  # fmt: skip
            self._happen(session, number, HappenedKind.LINK, by, at, body={"expires": expires.isoformat()})

    def withdraw_link(self, number: int, by: str, at: datetime) -> bool:
        """Let no link to a questionnaire work any more; False when none did."""
        with Session(self._writing) as session, session.begin():
            link = self._links(session, col(QuestionnaireLinkRow.questionnaire) == number).get(number)
            if link is not None:
                self._happen(session, number, HappenedKind.LINK_WITHDRAWN, by, at, body={"link": link.id})
        return link is not None

    def reopen(self, number: int, reason: str, by: str, at: datetime) -> bool:
        """Let a questionnaire that was sent in be answered again; False when it is not sent in."""
        with Session(self._writing) as session, session.begin():
            sent = self._sent(session, number)
            if sent:
                self._happen(session, number, HappenedKind.REOPENED, by, at, reason)
        return sent

    @staticmethod
    def _happen(
        session: Session,
        number: int,
        kind: HappenedKind,
        by: str,
        at: datetime,
        reason: str | None = None,
        body: Mapping[str, object] | None = None,
    ) -> None:
        row = QuestionnaireEventRow(
            questionnaire=number, kind=kind.value, at=at, by=by, reason=reason, body=dict(body or {})
        )  # fmt: skip
        session.add(row)
        session.flush()

    # --- answering ---

    def save(self, number: int, question: int, answer: Answer, seen: int, at: datetime) -> Saved:
        """Keep an answer, finished or not. `seen`: the version it was written on, 0 where there was none.

        The answer is kept when this returns. Raises OvertakenError when somebody else saved another one meanwhile,
        and ProblemError `questionnaire_sent` when the questionnaire is sent in.
        """
        row = QuestionnaireAnswerRow
        with Session(self._writing) as session, session.begin():
            if self._sent(session, number):
                raise ProblemError.one("questionnaire_sent")
            kept = session.get(row, (number, question))
            if kept is not None:
                before = _saved(kept)
                if before.answer == answer:
                    return before
                if kept.version != seen:
                    raise OvertakenError(before)
            made = kept or row(questionnaire=number, question=question, version=0, body={}, saved_at=at)
            made.version, made.saved_at = made.version + 1, at
            made.body = answer.model_dump(mode="json", exclude_none=True)
            session.add(made)
            session.flush()
            return _saved(made)

    def send_in(
        self,
        number: int,
        by: str,
        at: datetime,
        make: Callable[[Questionnaire, Mapping[int, Saved]], Made],
        seen: Mapping[int, int],
    ) -> None:
        """Send a questionnaire in: what `make` makes of the answers and the sending itself, all or none.

        `by`: the role of whoever sends it; `seen`: the version of each answer that was there when it was sent.
        Raises OvertakenError when an answer was changed since, ProblemError `questionnaire_sent` when it is sent in.
        """
        found = self.get(number)
        if found is None:
            raise ProblemError.one("questionnaire_unknown")
        made = make(found, self.answers(number))
        row = QuestionnaireAnswerRow
        with Session(self._writing) as session, session.begin():
            if self._sent(session, number):
                raise ProblemError.one("questionnaire_sent")
            for kept in session.scalars(select(row).where(col(row.questionnaire) == number)):
                if seen.get(kept.question, 0) != kept.version:
                    raise OvertakenError(_saved(kept))
            ids = self._holdings.add_within(session, found.holder, made.items, made.events)
            items = {name: item for name, item in zip(made.questions, ids, strict=True) if name is not None}
            body = {"items": {str(name): item for name, item in {**made.kept, **items}.items()}}
            self._happen(session, number, HappenedKind.SENT_IN, by, at, body=body)

    @staticmethod
    def _sent(session: Session, number: int) -> bool:
        event = QuestionnaireEventRow
        turns = [HappenedKind.SENT_IN.value, HappenedKind.REOPENED.value]
        last = (
            select(col(event.kind))
            .where(col(event.questionnaire) == number, col(event.kind).in_(turns))
            .order_by(col(event.id).desc())
            .limit(1)
        )
        return session.scalar(last) == HappenedKind.SENT_IN.value

    # --- reading ---

    def of(self, holder: str) -> tuple[Questionnaire, ...]:
        """The questionnaires of a holder, in the order in which they were made."""
        return self._found(col(QuestionnaireRow.holder) == holder)

    def get(self, number: int) -> Questionnaire | None:
        """The questionnaire with this id; None when there is none."""
        if not 0 < number <= _MAX_ID:
            return None
        return next(iter(self._found(col(QuestionnaireRow.id) == number)), None)

    def behind(self, token: str, now: datetime) -> int | None:
        """The id of the questionnaire that a link leads to; None for one that is unknown, too old or withdrawn.

        Which of these it is makes no difference to the work that is done. `now`: aware.
        """
        link, newer = QuestionnaireLinkRow, aliased(QuestionnaireLinkRow)
        digest = digest_of(token)
        newest = (
            select(func.max(col(newer.id)))
            .where(col(newer.questionnaire) == col(link.questionnaire))
            .scalar_subquery()
        )
        query = select(
            col(link.token_sha256), col(link.questionnaire), col(link.id), col(link.expires), newest, _last_of_links()
        ).where(col(link.token_sha256) == digest)  # fmt: skip
        with Session(self._engine) as session:
            row = session.execute(query).first()
        known, number, own, expires, last, kind = row or (_NO_DIGEST, 0, 0, now, 0, "")
        same = hmac.compare_digest(known, digest)
        works = own == last and now < expires and kind == HappenedKind.LINK.value
        return number if same and works else None

    def answers(self, number: int) -> dict[int, Saved]:
        """The answers of a questionnaire, by the number of the question, from 1."""
        return self.answers_of([number]).get(number, {})

    def answers_of(self, numbers: Iterable[int]) -> dict[int, dict[int, Saved]]:
        """The answers of several questionnaires, by its id and the number of the question."""
        row = QuestionnaireAnswerRow
        query = select(row).where(col(row.questionnaire).in_(list(numbers))).order_by(col(row.question))
        found: dict[int, dict[int, Saved]] = defaultdict(dict)
        with Session(self._engine) as session:
            for one in session.scalars(query):
                found[one.questionnaire][one.question] = _saved(one)
        return dict(found)

    @staticmethod
    def _links(session: Session, *which: ColumnElement[bool]) -> dict[int, Link]:
        """The link to each questionnaire that works, before it expires."""
        row = QuestionnaireLinkRow
        newest = select(func.max(col(row.id))).where(*which).group_by(col(row.questionnaire))
        query = select(row).where(col(row.id).in_(newest), _last_of_links() == HappenedKind.LINK.value)
        return {
            one.questionnaire: Link(id=one.id or 0, at=one.made_at, expires=one.expires)
            for one in session.scalars(query)
        }

    def _found(self, which: ColumnElement[bool]) -> tuple[Questionnaire, ...]:
        row, event = QuestionnaireRow, QuestionnaireEventRow
        ids = select(col(row.id)).where(which)
        with Session(self._engine) as session:
            rows = session.scalars(select(row).where(which).order_by(col(row.id))).all()
            events = session.scalars(
                select(event).where(col(event.questionnaire).in_(ids)).order_by(col(event.id))
            ).all()  # fmt: skip
            links = self._links(session, col(QuestionnaireLinkRow.questionnaire).in_(ids))
        happened: dict[int, list[Happened]] = defaultdict(list)
        for one in events:
            told = {"kind": one.kind, "at": one.at, "by": one.by, "reason": one.reason, "body": one.body}
            happened[one.questionnaire].append(Happened.model_validate(told))
        return tuple(_questionnaire(one, links.get(one.id or 0), happened[one.id or 0]) for one in rows)


def _last_of_links() -> ScalarSelect[str]:
    """What happened last with the links of the questionnaire that a link leads to: handed out, or withdrawn."""
    event = QuestionnaireEventRow
    kinds = [HappenedKind.LINK.value, HappenedKind.LINK_WITHDRAWN.value]
    return (
        select(col(event.kind))
        .where(col(event.questionnaire) == col(QuestionnaireLinkRow.questionnaire), col(event.kind).in_(kinds))
        .order_by(col(event.id).desc())
        .limit(1)
        .scalar_subquery()
    )


def _saved(row: QuestionnaireAnswerRow) -> Saved:
    return Saved(version=row.version, at=row.saved_at, answer=Answer.model_validate(row.body))


def _questionnaire(row: QuestionnaireRow, link: Link | None, events: Iterable[Happened]) -> Questionnaire:
    told = {
        "id": row.id, "holder": row.holder, "party": row.party, "said_by": row.said_by, "role": row.role,
        "due": row.due, "at": row.made_at, "by": row.made_by, "link": link, "events": tuple(events),
        "questions": tuple(Asked.model_validate_json(json.dumps(question)) for question in row.questions),
    }  # fmt: skip
    return Questionnaire.model_validate(told)
