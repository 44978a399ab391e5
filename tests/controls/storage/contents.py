"""Rows of every kind for every table, without any rules engine, and everything a database holds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, MetaData, Table, select

from models.tables import Row
from tests.databases import plain_connection

#: text in which databases and encodings like to go wrong, and paths that sort differently by language
TEXTS = (
    "Osen",
    "Ørsta «æøå»",
    "two\nlines\t\"'\\",
    "a\u2028b \U0001d11e",
    "",
    "None",
    "null",
    "0",
    "Zorro",
    "ål",
    "Ål",
)
JSONS: tuple[Any, ...] = ({"b": 1, "a": [1, 2.5, None, True, "æ"]}, {}, {"x": {"y": []}}, {"é": "\U0001d11e"})
MOMENT = datetime(2026, 3, 1, 12, 30, 15, 123456, tzinfo=UTC)


def digest(number: int) -> str:
    """Sixty-four hexadecimal digits."""
    return f"{number:064x}"


def rows(evaluations: int = 12, scenarios: int = 450) -> dict[str, list[dict[str, Any]]]:
    """Rows for each table by its name, those that others refer to first."""
    files = [
        {"sha256": digest(number), "content": bytes(range(256)) * number} for number in range(len(TEXTS))
    ]  # fmt: skip
    sets = [{"digest": digest(100 + number), "checked_to": date(2025, 10, 27)} for number in range(2)]
    return {
        "rule_file": files,
        "rule_set": sets,
        "rule_set_file": [
            {"rule_set": digest(100 + number), "path": f"law/{text}.yaml", "sha256": digest(place)}
            for number in range(2)
            for place, text in enumerate(TEXTS)
        ],
        "evaluation": [
            {
                "id": number + 1 + (number > 5),  # a gap, as after something that failed
                "created_at": MOMENT + timedelta(seconds=number),
                "municipality": "5020",
                "name": TEXTS[number % len(TEXTS)],
                "on_date": date(2020, 6, 22) + timedelta(days=number),
                "evidence_file": f"{number}.yaml",
                "evidence": bytes([number]) * 3,
                "evidence_sha256": digest(number),
                "statements_sha256": digest(number),
                "rule_set": digest(100 + number % 2),
                "findings_digest": digest(number),
                "receipt": JSONS[number % len(JSONS)],
                "findings": [JSONS[number % len(JSONS)]] * 2,
                "counts": {"met": number},
            }
            for number in range(evaluations)
        ],
        "evidence_text": [
            {
                "evidence_sha256": digest(number % 3),
                "number": number,
                "kind": "statement",
                "place": f"s{number}",
                "fact": "",
                "shown": text,
                "words": " osen ",
            }
            for number, text in enumerate(TEXTS)
        ],
        **access_rows(),
        **notice_rows(),
        **document_rows(),
        **evidence_rows(),
        **questionnaire_rows(),
        "log_line": [
            {
                "number": number + 1,
                "at": MOMENT,
                "by": text,
                "what": "written",
                "about": f"document/{number}",
                "digest": digest(number),
                "previous": digest(number),
                "hash": digest(number + 1),
            }
            for number, text in enumerate(TEXTS)
        ],
        "scenario_run": [
            {
                "id": number + 1,
                "rule_set": digest(100),
                "obligation": "KRL-2-4",
                "feature": "krl/KRL-2-4.feature",
                "rule": TEXTS[number % len(TEXTS)],
                "name": f"Scenario {number}",
                "line": number,
                "passed": bool(number % 2),
                "error": TEXTS[-1 - number % len(TEXTS)],
                "rule_hash": digest(number),
                "ran_at": MOMENT,
            }
            for number in range(scenarios)
        ],
    }


def notice_rows() -> dict[str, list[dict[str, Any]]]:
    """Rows for the tables of notices."""
    return {
        "campaign": [
            {
                "id": number + 1, "county": "50", "title": text or "t", "template": JSONS[number % len(JSONS)],
                "made_at": MOMENT, "made_by": text or "leder",
            }
            for number, text in enumerate(TEXTS)
        ],
        "round": [
            {
                "id": number + 1, "kind": "tilsyn" if number % 2 else "self_audit", "municipality": "5020",
                "county": "50" if number % 2 else "", "campaign": 1 if number % 2 else None, "made_at": MOMENT,
            }
            for number in range(4)
        ],
        "round_event": [
            {
                "id": number + 1, "round": 1 + number % 4, "number": 1 + number // 4, "at": MOMENT, "person": number,
                "by": text or "leder", "role": "officer", "side": "municipality", "act": "commented",
                "subject": "", "body": JSONS[number % len(JSONS)],
            }
            for number, text in enumerate(TEXTS)
        ],
        "round_report": [
            {
                "id": number + 1, "round": 1 + number % 4, "event": 1 + number, "kind": "endelig",
                "language": ("nb", "nn", "en")[number % 3], "public": bool(number % 2), "name": text or "r",
                "dated": date(2026, 3, 1), "sha256": digest(number), "content": bytes(range(256)) * number,
                "made_at": MOMENT,
            }
            for number, text in enumerate(TEXTS)
        ],
        "evaluation_owner": [{"evaluation": 1, "place": "f50", "made_at": MOMENT}],
        "notice": [
            {
                "id": number + 1, "account": number + 1, "key": text or "k", "waits": "comment", "path": "/runde/1",
                "made_at": MOMENT, "passage": "waiting", "attempts": number, "next_at": MOMENT,
                "claim": digest(number)[:32] if number % 2 else None, "claimed_until": MOMENT if number % 2 else None,
                "problem": "later" if number % 2 else None, "sent_at": None if number % 2 else MOMENT,
            }
            for number, text in enumerate(TEXTS)
        ],
        "notice_reading": [{"id": 1, "event": 7}],
    }  # fmt: skip


def access_rows() -> dict[str, list[dict[str, Any]]]:
    """Rows for the tables of accounts and of signing in."""
    return {
        "account": [
            {
                "id": number + 1, "name": text or "leder", "email": f"{number}@example.org", "demo": bool(number % 2),
                "language": (None, "nb", "nn", "en")[number % 4],
                "password_hash": text or None, "password_at": MOMENT if text else None,
                "oidc_issuer": "https://id.example" if number % 2 else None,
                "oidc_subject": f"s{number}" if number % 2 else None, "totp_secret": text[:64] or None,
                "totp_new": None, "totp_step": number, "recovery": [digest(number)] * (number % 3),
                "locked_at": None, "made_at": MOMENT, "ended_at": None if number else MOMENT,
            }
            for number, text in enumerate(TEXTS)
        ],
        "membership": [
            {
                "id": number + 1, "account": number + 1, "role": "officer", "place": "5020", "given_at": MOMENT,
                "given_by": "account/1", "ended_at": MOMENT if number % 2 else None,
                "ended_by": "account/1" if number % 2 else None,
            }
            for number in range(len(TEXTS))
        ],
        "access_session": [
            {
                "id": number + 1, "token_sha256": digest(number), "account": number + 1, "step": "whole",
                "how": "password", "rotate": bool(number % 2), "made_at": MOMENT, "seen_at": MOMENT,
                "expires_at": MOMENT,
            }
            for number in range(3)
        ],
        "access_link": [
            {
                "token_sha256": digest(number), "kind": "reset", "account": number or None, "made_at": MOMENT,
                "expires_at": MOMENT,
            }
            for number in range(3)
        ],
        "access_counter": [
            {"key": f"email:{digest(number)}"[:80], "failed": number, "last_at": MOMENT, "wait_until": None}
            for number in range(3)
        ],
        "oidc_flow": [
            {
                "token_sha256": digest(number), "state": text[:80], "nonce": text[:80], "verifier": text[:128],
                "back_to": "/", "link_sha256": None, "expires_at": MOMENT,
            }
            for number, text in enumerate(TEXTS)
        ],
        "access_event": [
            {
                "id": number + 1, "account": number or None, "kind": "signed_in", "at": MOMENT, "by": text[:60],
                "body": JSONS[number % len(JSONS)],
            }
            for number, text in enumerate(TEXTS)
        ],
    }  # fmt: skip


def document_rows() -> dict[str, list[dict[str, Any]]]:
    """Rows for the tables of documents: contents of several pieces, texts, revisions, uses, and one destroyed."""
    put_in = {"created_at": MOMENT, "put_in_by": "rådgiver"}
    contents = [
        {"sha256": digest(number), "size": number, "kind": "txt", "created_at": MOMENT} for number in range(4)
    ]
    return {
        "document_content": contents,
        "document_piece": [
            {"sha256": digest(number), "number": place, "content": bytes(range(256)) * place}
            for number in range(3)
            for place in range(3)
        ],
        "document_text": [
            {"sha256": digest(number), "extractor": f"txt-{number}", "created_at": MOMENT, "text": JSONS[number]}
            for number in range(3)
        ],
        "document": [{"id": number + 1, "created_at": MOMENT, "holder": "5020"} for number in range(2)],
        "document_revision": [
            {
                "document": 1 + number // 6, "number": 1 + number % 6, "sha256": digest(number % 4), "title": text,
                "date": "2020", "confidentiality": "open", **put_in,
            }
            for number, text in enumerate(TEXTS)
        ],
        "document_use": [
            {
                "document": 1 + number // 6, "number": 1 + number % 6, "sha256": digest(number % 4),
                "file_name": text, "despite": text or None, **put_in,
            }
            for number, text in enumerate(TEXTS)
        ],
        "destruction": [
            {"sha256": digest(3), "created_at": MOMENT, "destroyed_by": "arkivar", "reason": TEXTS[1]}
        ],
    }  # fmt: skip


def evidence_rows() -> dict[str, list[dict[str, Any]]]:
    """Rows for the tables of what holders keep: providers, items of every text, events, and quotes."""
    made = {"made_at": MOMENT, "made_by": "rådgiver"}
    return {
        "provider": [{"id": number + 1, "name": text, **made} for number, text in enumerate(TEXTS)],
        "evidence_item": [
            {
                "id": number + 1, "holder": ("5020", "t1")[number % 2], "kind": "statement", "key": f"s{number}",
                "name": text, "body": JSONS[number % len(JSONS)], "origin": "hand", "passage": text or None,
                "document": 1 if number else None, "replaces": number or None, **made,
            }
            for number, text in enumerate(TEXTS)
        ],
        "evidence_event": [
            {
                "id": number + 1, "item": number + 1, "kind": "withdrawn", "at": MOMENT, "by": "rådgiver",
                "reason": text or None, "body": JSONS[number % len(JSONS)],
            }
            for number, text in enumerate(TEXTS)
        ],
        "evidence_quote": [
            {"item": number + 1, "sha256": digest(number), "quote": TEXTS[number]} for number in range(3)
        ],
    }  # fmt: skip


def questionnaire_rows() -> dict[str, list[dict[str, Any]]]:
    """Rows for the tables of questionnaires."""
    return {
        "questionnaire": [
            {
                "id": number + 1, "holder": "5020", "party": "iks", "said_by": "provider", "role": text or "leder",
                "due": date(2026, 4, 1), "questions": [JSONS[number % len(JSONS)]], "made_at": MOMENT,
                "made_by": "rådgiver",
            }
            for number, text in enumerate(TEXTS)
        ],
        "questionnaire_link": [
            {
                "id": number + 1, "questionnaire": number + 1, "token_sha256": digest(number), "expires": MOMENT,
                "made_at": MOMENT,
            }
            for number in range(3)
        ],
        "questionnaire_answer": [
            {
                "questionnaire": number + 1, "question": number, "version": 1, "body": JSONS[number % len(JSONS)],
                "saved_at": MOMENT,
            }
            for number in range(len(TEXTS))
        ],
        "questionnaire_event": [
            {
                "id": number + 1, "questionnaire": number + 1, "kind": "sent_in", "at": MOMENT, "by": "rådgiver",
                "reason": text or None, "body": JSONS[number % len(JSONS)],
            }
            for number, text in enumerate(TEXTS)
        ],
    }  # fmt: skip


def tables_of(connection: Connection, *, old: bool = False) -> Mapping[str, Table]:
    """The tables by name, those that others refer to first: of today, or those of a database in an `old` form."""
    if not old:
        return {table.name: table for table in Row.metadata.sorted_tables}
    metadata = MetaData()
    metadata.reflect(connection, only=lambda name, _: name != "alembic_version")
    return {table.name: table for table in metadata.sorted_tables}


def put(address: str, content: Mapping[str, Iterable[Mapping[str, Any]]], *, old: bool = False) -> None:
    """Put rows into a database that has the tables, of today or in an `old` form."""
    with plain_connection(address) as connection, connection.begin():
        tables = tables_of(connection, old=old)
        for name, told in content.items():
            if old and name not in tables:
                continue  # a table that came later
            connection.execute(tables[name].insert(), [dict(row) for row in told])


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    return bytes(value) if isinstance(value, memoryview) else value


def everything(address: str, *, old: bool = False) -> dict[str, list[dict[str, object]]]:
    """Every row of every table, of today or in an `old` form, each table in the order of its first columns."""
    with plain_connection(address) as connection:
        found = {}
        for name, table in tables_of(connection, old=old).items():
            told = [
                {key: _plain(value) for key, value in row.items()}
                for row in connection.execute(select(table)).mappings()
            ]
            found[name] = sorted(told, key=lambda row: [str(value) for value in row.values()])
        return found


#: the tables of today, which a test compares with the ones above so that no table is forgotten
TABLES = tuple(Row.metadata.tables)
