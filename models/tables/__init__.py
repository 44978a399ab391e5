"""The database tables (SQLModel). Only `controls` uses them; rules and webapp never do."""

from models.tables.access import (
    AccessCounterRow,
    AccessEventRow,
    AccessLinkRow,
    AccessSessionRow,
    AccountRow,
    MembershipRow,
    OidcFlowRow,
)
from models.tables.base import Row, UtcDateTime
from models.tables.documents import (
    DestructionRow,
    DocumentContentRow,
    DocumentPieceRow,
    DocumentRevisionRow,
    DocumentRow,
    DocumentTextRow,
    DocumentUseRow,
)
from models.tables.evaluations import EvaluationRow
from models.tables.evidence_texts import EvidenceTextRow
from models.tables.holdings import EvidenceEventRow, EvidenceItemRow, EvidenceQuoteRow, ProviderRow
from models.tables.log import LogLineRow
from models.tables.notices import NoticeReadingRow, NoticeRow
from models.tables.questionnaires import (
    QuestionnaireAnswerRow,
    QuestionnaireEventRow,
    QuestionnaireLinkRow,
    QuestionnaireRow,
)
from models.tables.rounds import CampaignRow, EvaluationOwnerRow, RoundEventRow, RoundReportRow, RoundRow
from models.tables.rule_sets import RuleFileRow, RuleSetFileRow, RuleSetRow
from models.tables.scenarios import ScenarioRunRow

#: the tables whose rows are never changed and never removed once they are written
WRITTEN_ONCE = tuple(table.__tablename__ for table in (RuleFileRow, RuleSetRow, RuleSetFileRow, EvaluationRow))

__all__ = [
    "WRITTEN_ONCE",
    "AccessCounterRow",
    "AccessEventRow",
    "AccessLinkRow",
    "AccessSessionRow",
    "AccountRow",
    "CampaignRow",
    "DestructionRow",
    "DocumentContentRow",
    "DocumentPieceRow",
    "DocumentRevisionRow",
    "DocumentRow",
    "DocumentTextRow",
    "DocumentUseRow",
    "EvaluationOwnerRow",
    "EvaluationRow",
    "EvidenceEventRow",
    "EvidenceItemRow",
    "EvidenceQuoteRow",
    "EvidenceTextRow",
    "LogLineRow",
    "MembershipRow",
    "NoticeReadingRow",
    "NoticeRow",
    "OidcFlowRow",
    "ProviderRow",
    "QuestionnaireAnswerRow",
    "QuestionnaireEventRow",
    "QuestionnaireLinkRow",
    "QuestionnaireRow",
    "RoundEventRow",
    "RoundReportRow",
    "RoundRow",
    "Row",
    "RuleFileRow",
    "RuleSetFileRow",
    "RuleSetRow",
    "ScenarioRunRow",
    "UtcDateTime",
]
