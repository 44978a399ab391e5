"""The Norwegian words of the scenario tables and steps, and what each stands for."""

from __future__ import annotations

from models.words import Group, Mode, Outcome, Reason, SaidBy, ShownBy, StatementCertainty
from rules.facts import Aside

GROUPS = {
    "uspesifisert": Group.UNSPECIFIED,
    "kvinner": Group.WOMEN,
    "menn": Group.MEN,
    "barn": Group.CHILDREN,
    "barn med far": Group.CHILDREN_WITH_FATHER,
    "samiske brukere": Group.SAMI_USERS,
    "ansatte": Group.STAFF,
    "alle": Group.ALL,
}
MODES = {"planlagt": Mode.PLANNED, "ordnet": Mode.ARRANGED, "utført": Mode.DONE}
SHOWN_BY = {
    "påstand": ShownBy.ASSERTION,
    "dokument": ShownBy.DOCUMENT,
    "registrering": ShownBy.RECORD,
    "observasjon": ShownBy.OBSERVATION,
}
SAID_BY = {
    "kommunen": SaidBy.MUNICIPALITY,
    "leverandøren": SaidBy.PROVIDER,
    "myndigheten": SaidBy.AUTHORITY,
    "tredjepart": SaidBy.THIRD_PARTY,
}
CERTAINTY = {"sikker": StatementCertainty.CERTAIN, "usikker": StatementCertainty.UNCERTAIN}
OUTCOMES = {
    "oppfylt": Outcome.MET,
    "brutt": Outcome.BROKEN,
    "uavklart": Outcome.UNRESOLVED,
    "ikke relevant": Outcome.NOT_RELEVANT,
    "fulgt": Outcome.FOLLOWED,
    "ikke fulgt": Outcome.NOT_FOLLOWED,
    "til orientering": Outcome.INFORMATIONAL,
}
REASONS = {
    "mangler": Reason.MISSING,
    "ikke undersøkt": Reason.NOT_EXAMINED,
    "ikke lagt frem": Reason.NOT_PRODUCED,
    "foreldet": Reason.STALE,
    "motstridende": Reason.CONTRADICTORY,
    "for svakt": Reason.TOO_WEAK,
    "usikkert": Reason.UNCERTAIN,
    "krever skjønn": Reason.NEEDS_JUDGEMENT,
    "uklar rett": Reason.LAW_UNCLEAR,
}
ASIDE = {
    "for svakt": Aside.TOO_WEAK,
    "planlagt": Aside.PLANNED,
    "fra tredjepart": Aside.THIRD_PARTY,
    "usikkert": Aside.UNCERTAIN,
    "foreldet": Aside.STALE,
    "prikket": Aside.SUPPRESSED,
    "annen gruppe": Aside.OTHER_GROUP,
    "gjelder noen annen": Aside.OTHER_PARTY,
    "ikke gyldig ennå": Aside.NOT_YET,
    "uten virkning": Aside.WITHOUT_EFFECT,
    "trukket": Aside.WITHDRAWN,
    "ikke lagt til grunn": Aside.NOT_RELIED_ON,
}
