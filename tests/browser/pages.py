"""Which pages are walked: for every route that a reader can open, addresses that show it in its different states."""

from __future__ import annotations

from typing import NamedTuple

from tests.real_site import (
    ANNOUNCED,
    ASKED,
    CAMPAIGN,
    CLOSED_AUDIT,
    FOLLOWED,
    HALF_AUDIT,
    LINK,
    PRELIMINARY,
    example_number,
)

#: routes that are no pages, and why
NOT_PAGES = {
    # whoever may everything stands on the side of Statsforvalteren
    "tilsyn.own_answers": "the municipality's page of a tilsyn: tests/browser/test_tilsyn.py walks it",
    "tilsyn.send_in": "as the answers",
    "tilsyn.comments": "as the answers",
    "overview.begin": "leads on at once: tests/webapp/overview/test_overview_pages.py",
    "overview.findings_file": "a file to keep: tests/webapp/overview/test_overview_pages.py reads it",
    "overview.duties_file": "as the findings",
    "static": "style sheets, scripts and fonts: the pages that use them are walked",
    "upload.example": "a file to keep: the upload's own test fetches it",
    "documents.file": "the document as it came in: tests/webapp/test_documents.py reads it",
    "exchange.download": "a file to keep: tests/webapp/test_exchange_pages.py opens it",
    "reports.pdf": "a file to keep: tests/webapp/test_reports.py reads it",
    "reports.docx": "as the PDF",
    "packages.evaluation": "a file to keep: tests/webapp/test_packages.py opens it",
    "packages.archive": "as the package of an evaluation",
    **dict.fromkeys(
        ("round_reports.pdf", "round_reports.docx", "round_reports.yearly_pdf", "round_reports.yearly_docx"),
        "files to keep: tests/webapp/rounds/test_round_reports.py reads them",
    ),
    # with an account and a session of their own, which this site's readers do not have
    **dict.fromkeys(
        (
            "access.account",
            "access.factor",
            "access.code",
            "access.set_up",
            "access.first",
            "access.link",
            "access.person",
            "access.to_provider",
            "access.back_from_provider",
        ),
        "tests/webapp/access tries it with a real session",
    ),
    "operations.healthz": "read by machines",
    "operations.readyz": "read by machines",
    "operations.figures": "read by machines",
}

_BROKEN = example_number("nordmore-2013")
_CONCLUSION = example_number("kristiansund-2018")
_MET = example_number("stavanger-2016")
_OPEN = example_number("osen-2020")

#: for each route, the addresses that are walked
SAMPLES: dict[str, tuple[str, ...]] = {
    "home.home": ("/", "/?etter=1"),
    "evaluations.evaluation": (f"/vurdering/{_BROKEN}", f"/vurdering/{_MET}"),
    "evaluations.finding": (
        f"/vurdering/{_BROKEN}/KRL-2-2a-1",
        f"/vurdering/{_CONCLUSION}/KRL-2-M",
        f"/vurdering/{_OPEN}/KRL-2-4",
    ),
    "changes.changes": (
        f"/vurdering/{_BROKEN}/endring",
        f"/vurdering/{_BROKEN}/endring?dato=2025-01-01",
    ),
    "todo.missing": (f"/vurdering/{_OPEN}/mangler", f"/vurdering/{_MET}/mangler"),
    "reports.report": (f"/vurdering/{_BROKEN}/rapport", f"/vurdering/{_MET}/rapport?sprak=nn"),
    "search.search": ("/sok", "/sok?q=menn", "/sok?q=xyzxyz"),
    "comparison.choose": (f"/vurdering/{_CONCLUSION}/mot",),
    "comparison.comparison": (f"/vurdering/{_BROKEN}/mot/{_CONCLUSION}",),
    "comparison.obligation": (f"/vurdering/{_BROKEN}/mot/{_CONCLUSION}/KRL-2-2a-1",),
    "figures.figures": ("/grunnlag/5020/tall", "/grunnlag/5020/tall?lagret=2&der=1"),
    "figures.mapping": ("/grunnlag/5020/tall/3",),
    # with choices in the address: tests/browser/test_figure_import.py
    "figures.preview": ("/grunnlag/5020/tall/3/kontroll",),
    "documents.documents": ("/dokument", "/dokument?kommune=0301"),
    "documents.document": (
        "/dokument/1?utsagn=s1",
        "/dokument/2?utdrag=s1-a1",
        "/dokument/1?utdrag=s1-a2&opplysning=handlingsplan.finnes",
    ),
    "statements.statements": ("/grunnlag/5020/utsagn", "/grunnlag/0301/utsagn", "/grunnlag/t1/utsagn"),
    "statements.statement": ("/grunnlag/5020/utsagn/s1", "/grunnlag/5020/utsagn/iks.s1", "/grunnlag/t1/utsagn/s1"),
    "statements.replace_form": ("/grunnlag/5020/utsagn/s1/erstatt",),
    "statements.contradictions": ("/grunnlag/5020/motstrid", "/grunnlag/0301/motstrid"),
    "sharing.all_providers": ("/leverandor",),
    "sharing.provider": ("/leverandor/1",),
    "sharing.providers": (
        "/grunnlag/5020/leverandorer",
        "/grunnlag/0301/leverandorer",
        "/grunnlag/5006/leverandorer",
    ),
    "sharing.shared": ("/grunnlag/5020/delt", "/grunnlag/0301/delt", "/grunnlag/5006/delt"),
    "exchange.export_": ("/grunnlag/5020/fil",),
    "exchange.import_": ("/grunnlag/5020/hent",),
    "statements.find": ("/grunnlag/5020/sok", "/grunnlag/5020/sok?q=planen", "/grunnlag/5020/sok?q=xyzxyz"),
    "requests.requests": ("/grunnlag/5020/foresporsler", "/grunnlag/0301/foresporsler"),
    "requests.new": ("/grunnlag/5020/foresporsler/ny?hva=Rutinar&plikt=KRL-2-4",),
    "requests.one": ("/grunnlag/5020/foresporsler/r1", "/grunnlag/5020/foresporsler/r2"),
    "questionnaires.questionnaires": ("/grunnlag/5020/skjema", "/grunnlag/0301/skjema"),
    "questionnaires.new": ("/grunnlag/5020/skjema/ny", "/grunnlag/t1/skjema/ny?velg=ingen"),
    "questionnaires.one": ("/grunnlag/5020/skjema/1", "/grunnlag/5020/skjema/2"),
    "answering.start": (f"/svar/{LINK}", f"/svar/{LINK}-sent"),
    "answering.question": (f"/svar/{LINK}/1", f"/svar/{LINK}/3"),
    "reuse.reuse": ("/grunnlag/5020/gjenbruk", "/grunnlag/t1/gjenbruk"),
    "reuse.earlier": (f"/grunnlag/5020/gjenbruk/vurdering/{_OPEN}",),
    "workbench.holders": ("/grunnlag", "/grunnlag?hvem=V%C3%A5ler"),
    "workbench.hub": ("/grunnlag/5020", "/grunnlag/0301", "/grunnlag/5020?dato=2020-06-22"),
    "workbench.questions": ("/grunnlag/5020/sporsmal", "/grunnlag/5020/sporsmal?q=xyzxyz"),
    "workbench.question": (
        "/grunnlag/5020/sporsmal/PLAN-1-1/planen_finnes",
        "/grunnlag/0301/sporsmal/KRL-2-2a-4/doegnordning",
    ),
    "access.sign_in": ("/logg-inn",),
    "access.signed_out": ("/logg-ut",),
    "access.forgotten": ("/glemt",),
    "access.people": ("/brukere",),
    "access.new_person": ("/brukere/ny",),
    "round_reports.report": (
        "/runde/1/rapport/egenkontroll",
        "/runde/4/rapport/forelopig",
        "/runde/5/rapport/endelig",
    ),
    "round_reports.yearly": ("/kommune/5020/arsrapport/2025",),
    "upload.form": ("/vurdering/ny", f"/vurdering/ny?fra={_BROKEN}"),
    "law.laws": ("/lov",),
    "law.obligation": ("/lov/KRL-2-2a-1", "/lov/KRL-2-6", "/lov/KOML-25-1-1"),
    "lawbook.calendar": ("/lov/kalender",),
    "lawbook.coverage": ("/lov/dekning",),
    "lawbook.questions": ("/lov/sporsmal",),
    "lawbook.question": ("/lov/sporsmal/T-VURDERE",),
    "campaign.campaigns": ("/kampanje",),
    "campaign.new": (
        "/kampanje/ny?kommune=5020",
        f"/kampanje/ny?steg=2&tittel=x&lovdato=2025-10-01&frist=2025-12-01&tema={ASKED}&kommune=5020",
    ),
    "campaign.one": (f"/kampanje/{CAMPAIGN}",),
    "tilsyn.form": (f"/runde/{ANNOUNCED}/skjema",),
    "tilsyn.notice": (f"/runde/{ANNOUNCED}/varsel",),
    "tilsyn.answers": (f"/runde/{ANNOUNCED}/svar", f"/runde/{PRELIMINARY}/svar"),
    "tilsyn.question": (f"/runde/{FOLLOWED}/svar/{ASKED}.ordning",),
    "tilsyn.visits": (f"/runde/{ANNOUNCED}/undersokelse",),
    "tilsyn.quality": (f"/runde/{PRELIMINARY}/kvalitet",),
    "tilsyn.breach": (f"/runde/{PRELIMINARY}/lovbrudd/{ASKED}", f"/runde/{FOLLOWED}/lovbrudd/{ASKED}"),
    "tilsyn.management": (f"/runde/{ANNOUNCED}/styring", f"/runde/{FOLLOWED}/styring"),
    "rounds.rounds": ("/runde",),
    "rounds.new": ("/runde/ny?kommune=5020",),
    "rounds.round_page": (
        f"/runde/{HALF_AUDIT}",
        f"/runde/{CLOSED_AUDIT}",
        *(f"/runde/{number}" for number in (ANNOUNCED, PRELIMINARY, FOLLOWED)),
    ),
    "rounds.plan": (f"/runde/{HALF_AUDIT}/plan",),
    "rounds.questions": (f"/runde/{HALF_AUDIT}/sporsmal",),
    "rounds.deadlines": (f"/runde/{HALF_AUDIT}/frister",),
    "rounds.history": (f"/runde/{HALF_AUDIT}/historikk",),
    "rounds.finding": (f"/runde/{HALF_AUDIT}/funn/KRL-2-1-B", f"/runde/{HALF_AUDIT}/funn/KRL-2-5a"),
    "rounds.measures": (f"/runde/{HALF_AUDIT}/tiltak", f"/runde/{CLOSED_AUDIT}/tiltak"),
    "rounds.approval": (f"/runde/{HALF_AUDIT}/godkjenning", f"/runde/{CLOSED_AUDIT}/godkjenning"),
    "rounds.report_to_council": (f"/runde/{CLOSED_AUDIT}/melding",),
    "rounds.close": (f"/runde/{CLOSED_AUDIT}/lukk",),
    "rounds.cancel": (f"/runde/{HALF_AUDIT}/avlys",),
    "for_me.for_me": ("/for-meg",),
    "overview.mine": ("/oversikt",),
    "overview.municipality": ("/kommune/5020", "/kommune/5030"),
    "overview.county": ("/fylke/50", "/fylke/50?kommune=5020"),
    "overview.risk": ("/fylke/50/risiko",),
    "overview.all_outcomes": ("/utfall",),
    "about.accessibility": ("/tilgjengelighet",),
    "lawbook.statute": ("/lov/kart/krl", "/lov/kart/ffs"),
}


class ErrorPage(NamedTuple):
    """An address that cannot be answered, and the status it is answered with."""

    address: str
    status: int


#: pages that say what is wrong
ERRORS = (
    ErrorPage("/finnes-ikke", 404),
    ErrorPage("/svar/finnes-ikke", 404),
    ErrorPage(f"/vurdering/{_BROKEN}/endring?dato=i-gar", 422),
)


def addresses() -> list[str]:
    """Every address that is walked, the pages that say what is wrong last."""
    return [address for found in SAMPLES.values() for address in found] + [error.address for error in ERRORS]
