"""The pages: every route, in three languages, with what a reader needs and nothing a stranger put there."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from controls.evaluating import evaluate_bytes
from models.texts import catalogue, say
from models.words import Language, Outcome, Reason
from rules.municipalities import Municipalities
from rules.pack import Pack
from rules.plan import Machines
from tests.webapp.conftest import Site, make_site
from tests.webapp.reading import Page
from tests.webapp.samples import NOBODYS, evidence
from webapp.operations import is_operation

LANGUAGES = [language.value for language in Language]
#: one address for each route of the application; `test_every_route_is_visited` keeps the list whole
ROUTES = {
    "home.home": "/",
    "evaluations.evaluation": "/vurdering/1",
    "evaluations.finding": "/vurdering/1/KRL-2-1",
    "reports.report": "/vurdering/1/rapport",
    "todo.missing": "/vurdering/1/mangler",
    "search.search": "/sok",
    "law.laws": "/lov",
    "law.obligation": "/lov/KRL-2-1",
    "lawbook.calendar": "/lov/kalender",
    "lawbook.coverage": "/lov/dekning",
    "lawbook.questions": "/lov/sporsmal",
    "lawbook.question": "/lov/sporsmal/T-OPEN",
    "lawbook.statute": "/lov/kart/krl",
    "changes.changes": "/vurdering/1/endring",
    "comparison.choose": "/vurdering/1/mot",
    "comparison.comparison": "/vurdering/1/mot/2",
    "comparison.obligation": "/vurdering/1/mot/2/KRL-2-1",
    "upload.form": "/vurdering/ny",
    "campaign.campaigns": "/kampanje",
    "campaign.new": "/kampanje/ny",
    "rounds.rounds": "/runde",
    "rounds.new": "/runde/ny",
    "for_me.for_me": "/for-meg",
    "overview.mine": "/oversikt",
    "overview.municipality": "/kommune/5020",
    "overview.county": "/fylke/50",
    "overview.risk": "/fylke/50/risiko",
    "overview.all_outcomes": "/utfall",
    "documents.documents": "/dokument",
    "workbench.holders": "/grunnlag",
    "workbench.hub": "/grunnlag/5020",
    "workbench.questions": "/grunnlag/5020/sporsmal",
    "figures.figures": "/grunnlag/5020/tall",
    "statements.statements": "/grunnlag/5020/utsagn",
    "statements.contradictions": "/grunnlag/5020/motstrid",
    "statements.find": "/grunnlag/5020/sok",
    "requests.requests": "/grunnlag/5020/foresporsler",
    "requests.new": "/grunnlag/5020/foresporsler/ny",
    "questionnaires.questionnaires": "/grunnlag/5020/skjema",
    "questionnaires.new": "/grunnlag/5020/skjema/ny",
    "reuse.reuse": "/grunnlag/5020/gjenbruk",
    "sharing.all_providers": "/leverandor",
    "sharing.providers": "/grunnlag/5020/leverandorer",
    "sharing.shared": "/grunnlag/5020/delt",
    "exchange.export_": "/grunnlag/5020/fil",
    "exchange.import_": "/grunnlag/5020/hent",
    "about.accessibility": "/tilgjengelighet",
    "static": "/static/tilsynsklar.css",
}
#: the pages of one round, which this site has none of
_OF_A_ROUND = (
    "round_page", "plan", "questions", "deadlines", "history", "finding", "measures", "approval", "report_to_council",
    "close", "cancel",
)  # fmt: skip
#: the pages of a tilsyn
_OF_A_TILSYN = (
    "form", "notice", "answers", "question", "visits", "quality", "own_answers", "send_in", "comments", "breach",
    "management",
)  # fmt: skip
#: the reports of rounds
_OF_REPORTS = ("report", "pdf", "docx", "yearly", "yearly_pdf", "yearly_docx")
#: signing in and accounts, which tests with real sessions try
_OF_ACCOUNTS = {
    "sign_in": "sign_in_pages", "signed_out": "sign_in_pages", "code": "sign_in_pages", "set_up": "sign_in_pages",
    "to_provider": "provider_pages", "back_from_provider": "provider_pages", "first": "link_pages",
    "link": "link_pages", "forgotten": "link_pages", "account": "account_page", "factor": "account_page",
    "people": "people_pages", "new_person": "people_pages", "person": "people_pages",
}  # fmt: skip
#: routes that give a file, and those of one document, which this site has none of: tried beside their own rules
ELSEWHERE = {
    "overview.begin": "overview/test_overview_pages.py",
    "packages.evaluation": "test_packages.py",
    "packages.archive": "test_packages.py",
    **{f"round_reports.{name}": "rounds/test_round_reports.py" for name in _OF_REPORTS},
    **{f"access.{name}": f"access/test_{file}.py" for name, file in _OF_ACCOUNTS.items()},
    "campaign.one": "rounds/test_tilsyn_campaign.py",
    **{f"tilsyn.{name}": "rounds/test_tilsyn_pages.py" for name in _OF_A_TILSYN},
    **{f"rounds.{name}": "rounds/test_self_audit_round.py" for name in _OF_A_ROUND},
    "overview.findings_file": "overview/test_overview_pages.py",
    "overview.duties_file": "overview/test_overview_pages.py",
    "workbench.question": "test_workbench.py",
    "reports.pdf": "test_reports.py",
    "reports.docx": "test_reports.py",
    "upload.example": "test_upload.py",
    "documents.document": "test_document_page.py",
    "statements.statement": "test_statements.py",
    "statements.replace_form": "test_statements.py",
    "figures.mapping": "test_figure_import.py",
    "figures.preview": "test_figure_import.py",
    "documents.file": "test_documents.py",
    "requests.one": "test_requests.py",
    "questionnaires.one": "test_questionnaires.py",
    "answering.start": "test_questionnaires.py",
    "answering.question": "test_questionnaires.py",
    "reuse.earlier": "test_reuse.py",
    "sharing.provider": "test_sharing_pages.py",
    "exchange.download": "test_exchange_pages.py",
}
#: routes whose form is sent to their own address
FORMS = frozenset(
    {
        "upload.form", "documents.documents", "workbench.holders", "figures.figures", "statements.contradictions",
        "campaign.new", "rounds.new", "requests.new", "questionnaires.new", "sharing.all_providers",
        "sharing.providers", "exchange.import_",
    }
)  # fmt: skip
EVALUATION = re.compile(r"/vurdering/\d+")
DUTIES = [f"KRL-2-{number}" for number in range(1, 10)]
PAGES = [
    *(address for endpoint, address in ROUTES.items() if endpoint != "static"),
    "/vurdering/2",
    "/vurdering/1?utfall=broken&utfall=met&styrke=skal&tema=yes&paragraf=KRL-2&q=KRL",
    "/vurdering/1?utfall=nothing&styrke=%3Cb%3E&q=finnesikke",
    "/vurdering/1/KRL-2-2?utfall=broken",
    "/vurdering/1/mangler?vis=alt",
    "/vurdering/2/mangler",
    "/sok?q=KRL&del=plikter",
    "/sok?q=%25",
    "/sok?q=finnesikke",
    *(f"/vurdering/1/{name}" for name in (*DUTIES, "KRL-8-1")),
    *(f"/vurdering/2/{name}" for name in (*DUTIES, "KOML-25-1-1")),
    *(f"/lov/{name}" for name in (*DUTIES, "KRL-8-1", "KOML-25-1-1")),
]


def get(site: Site, address: str, language: str = "nb") -> Page:
    """A page that is there, parsed."""
    response = site.client().get(address, headers={"Accept-Language": language})
    assert response.status_code == 200
    return Page(response.get_data(as_text=True))


def test_every_route_is_visited(site: Site) -> None:
    """Each route that shows something has an address in the list of routes, which the tests below visit."""
    found = {rule.endpoint for rule in site.app.url_map.iter_rules() if "GET" in (rule.methods or ())}
    assert set(ROUTES) | set(ELSEWHERE) == {endpoint for endpoint in found if not is_operation(endpoint)}
    for file in ELSEWHERE.values():
        assert (Path(__file__).parent / file).is_file()


@pytest.mark.parametrize(("endpoint", "address"), ROUTES.items())
def test_an_address_leads_to_its_route(site: Site, endpoint: str, address: str) -> None:
    """The address listed for a route is answered by that route; a stranger can only read."""
    assert site.app.url_map.bind("").match(address)[0] == endpoint
    # where a form sends something to the same address, strangers are refused before anything is read
    posted = 403 if endpoint in FORMS else 405
    for method, status in (("GET", 200), ("HEAD", 200), ("POST", posted), ("PUT", 405), ("DELETE", 405)):
        with site.client().open(address, method=method) as response:
            assert (method, response.status_code) == (method, status)


def _own_words(site: Site, address: str, language: str) -> str:
    """The text of a page without the statute's own words, which are marked as Norwegian."""
    html = site.client().get(address, headers={"Accept-Language": language}).get_data(as_text=True)
    return Page(re.sub(r'<p class="lines" lang="no">.*?</p>', "", html, flags=re.DOTALL)).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_whole_in_each_language(site: Site, address: str, language: str) -> None:
    """A page is well formed, all in one language, with no key or blank left over.

    It has one main heading, headings in order, and says its language.
    """
    page = get(site, address, language)
    text = page.text
    levels = [level for level, _ in page.headings]

    assert page.all("html")[0]["lang"] == language
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all(name.strip() for _, name in page.headings)
    assert not re.search(r"\b(page|word|problem)\.[a-z_]+", text)
    assert not re.search(r"\{\w+\}", text)
    assert "None" not in text
    assert "Undefined" not in text
    others = [other for other in LANGUAGES if other != language]
    own = _own_words(site, address, language)
    assert not [other for other in others if re.search(rf"\b{other}-", own, re.IGNORECASE)]


@pytest.mark.parametrize("address", PAGES)
def test_a_page_holds_nothing_that_needs_a_weaker_policy(site: Site, address: str) -> None:
    """No script, no style within the page, nothing from elsewhere; ids stand once, labels lead somewhere."""
    page = get(site, address)
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]

    # scripts are files of our own, and wait until the page is there
    assert all(script["src"].startswith("/static/") and "defer" in script for script in page.all("script"))
    assert not page.all("style") + page.all("img") + page.all("iframe")
    assert not [
        (tag, name)
        for tag, attributes in page.elements
        for name in attributes
        if name == "style" or name.startswith("on")
    ]
    assert all(link["href"].startswith("/static/") for link in page.all("link"))
    assert sorted(set(ids)) == sorted(ids)
    labels = [attributes["aria-labelledby"] for _, attributes in page.elements if "aria-labelledby" in attributes]
    local = [link["href"][1:] for link in page.all("a") if link["href"].startswith("#")]
    assert set(labels + local) <= set(ids)


@pytest.mark.parametrize("address", PAGES)
def test_every_link_leads_somewhere(site: Site, address: str) -> None:
    """Each link within the site leads to a page that is there; links out are to https or http."""
    for link in get(site, address).all("a"):
        href = link["href"]
        if href.startswith("/"):
            # the account is that of a session, which whoever may everything here has none of; the start leads on
            assert site.client().get(href).status_code == (303 if href in ("/konto", "/start") else 200), href
        else:
            assert re.match(r"https?://|#|\?([^?]*&)?lang=(nb|nn|en)$", href), href


@pytest.mark.parametrize("address", PAGES)
def test_tables_can_be_read_without_seeing_them(site: Site, address: str) -> None:
    """Each table has a caption, and each heading cell says what it heads."""
    page = get(site, address)

    assert len(page.all("table")) == len(page.all("caption"))
    assert all(cell["scope"] in ("col", "row") for cell in page.all("th"))


@pytest.mark.parametrize("address", PAGES)
def test_what_strangers_wrote_is_only_text(site: Site, address: str) -> None:
    """Names, quotes and reasons from an evidence file are shown as they are and never become part of the page."""
    html = site.client().get(address).get_data(as_text=True)

    assert html.count("<script") == len(re.findall(r'<script src="/static/[^"<>]+" defer></script>', html))
    assert "alert('x')" not in html
    if address.startswith("/vurdering/1"):
        assert NOBODYS in Page(html).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_front_page_lists_evaluations_newest_first(site: Site, language: str) -> None:
    """The front page says what this is and lists each evaluation with its date and counts, newest first."""
    page = get(site, "/", language)
    links = [link["href"] for link in page.all("a") if EVALUATION.fullmatch(link["href"])]

    assert say("page.home.what", language) in page.text
    assert links == ["/vurdering/2", "/vurdering/1"]
    assert f"{say('word.outcome.broken', language)} 2" in page.text
    assert {"nb": "22. juni 2020", "nn": "22. juni 2020", "en": "22 June 2020"}[language] in page.text


def test_the_front_page_without_evaluations_says_what_to_do(empty_site: Site) -> None:
    """Where nothing is stored, the front page says how to begin."""
    page = get(empty_site, "/")

    assert say("page.home.nothing", "nb") in page.text
    assert "bar" not in [picture.get("class") for picture in page.all("svg")]
    assert not [link for link in page.all("a") if EVALUATION.fullmatch(link["href"])]


def test_many_evaluations_are_shown_page_by_page(empty_site: Site) -> None:
    """With more evaluations than fit on a page, every one is reached through the link to older ones, once."""
    numbers = [empty_site.keep(evidence(f"2020-06-{day:02}")) for day in range(1, 29)]
    address, found = "/", list[str]()
    for _ in range(5):
        page = get(empty_site, address)
        found += [link["href"] for link in page.all("a") if EVALUATION.fullmatch(link["href"])]
        older = [link["href"] for link in page.all("a") if link["href"].startswith("/?etter=")]
        if not older:
            break
        address = older[0].partition("#")[0]

    assert [f"/vurdering/{number}" for number in reversed(numbers)] == found
    assert "etter=" in address


@pytest.mark.parametrize("after", ["", "0", "-1", "x", "9" * 40, "٣", "1e3", "1;DROP TABLE evaluation"])
def test_a_strange_page_number_is_no_error(site: Site, after: str) -> None:
    """Whatever stands in the address as page, the front page is shown."""
    assert site.client().get("/", query_string={"etter": after}).status_code == 200


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_evaluation_shows_every_finding_by_provision(site: Site, language: str) -> None:
    """Findings stand under their provision in the order of the law, with outcome in words, counts and bounds."""
    page = get(site, "/vurdering/1", language)
    links = [
        link["href"].rsplit("/", 1)[1]
        for link in page.all("a")
        if link["href"].startswith("/vurdering/1/") and link.get("class") == "name"
    ]

    assert [*DUTIES, "KRL-8-1"] == links
    assert (3, f"{language.capitalize()}-law-krl § 2: {language}-title-KRL-2") in [
        (level, name.replace("\N{NO-BREAK SPACE}", " ")) for level, name in page.headings
    ]
    for outcome in Outcome:
        assert say(f"word.outcome.{outcome.value}", language) in page.text
    # § 2: KRL-2-1, 5 and 6 are met or followed; 3 is unresolved; 4 and 8 are not judged
    assert say("page.bounds.between", language, lower=3, upper=4, judged=7) in page.text
    assert say("page.bounds.between", language, lower=0, upper=1, judged=1) in page.text


def test_an_evaluation_shows_what_is_a_theme_of_tilsyn(site: Site) -> None:
    """A provision is marked as a theme of tilsyn on the days it is one, and a recommendation never is."""
    theme, none = say("page.tilsyn.theme", "nb"), say("page.tilsyn.none", "nb")
    before, after = get(site, "/vurdering/1").text, get(site, "/vurdering/2").text

    # once for each provision, and as a choice among the findings with their number
    assert [line.endswith(theme) for line in before.splitlines() if theme in line].count(True) == 2
    assert [line.endswith(theme) for line in after.splitlines() if theme in line].count(True) == 1
    assert [line.endswith(none) for line in before.splitlines() if none in line].count(True) == 0
    assert [line.endswith(none) for line in after.splitlines() if none in line].count(True) == 1
    assert say("page.tilsyn.not_this", "nb") in before


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_late_date_is_told(site: Site, language: str) -> None:
    """An evaluation later than the day the law was checked to says so; an earlier one does not."""
    told = say(
        "page.evaluation.checked_to", language, day={"en": "27 October 2025"}.get(language, "27. oktober 2025")
    )
    for tail in ("", "/KRL-2-1"):
        assert told in get(site, f"/vurdering/2{tail}", language).text
        assert told not in get(site, f"/vurdering/1{tail}", language).text


def test_an_evaluation_shows_its_receipt(site: Site) -> None:
    """The receipt shows what the evaluation rested on: rules, evidence, statements and findings."""
    stored = site.application.store.evaluation(1)
    assert stored is not None
    receipt = stored.evaluation.receipt
    text = get(site, "/vurdering/1").text

    for digest in (
        receipt.pack_digest, receipt.evidence_sha256, receipt.statements_sha256, receipt.findings_digest,
    ):  # fmt: skip
        assert digest in text
    assert receipt.engine in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_met_duty_shows_its_ground(site: Site, language: str) -> None:
    """A finding leads from the duty by the control question to the statement and the place in the document."""
    text = get(site, "/vurdering/1/KRL-2-1", language).text

    for part in (
        say("word.outcome.met", language),
        f"{language}-law-krl § 2",
        f"{language}-ask-met",
        f"{language}-fact-met",
        "quote-met",
        "avsnitt 3",
        f"Brev {NOBODYS}",
        {"nb": "mai 2020", "nn": "mai 2020", "en": "May 2020"}[language],
        say("word.strength.skal", language),
        say("word.certainty.confirmed", language),
        say("page.proof.used", language),
    ):
        assert part in text
    assert say("page.finding.missing", language) not in text


def test_a_finding_is_told_by_the_law_of_its_date(site: Site) -> None:
    """Each evaluation cites the version that was in force on its date."""
    assert "nb-law-krl § 2 andre ledd" in get(site, "/vurdering/1/KRL-2-1").text
    assert "fra 1. januar 2018" in get(site, "/vurdering/1/KRL-2-1").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_broken_duty_says_what_must_be_done(site: Site, language: str) -> None:
    """A broken duty shows what breaks it and the text of an order; a met one shows no order."""
    text = get(site, "/vurdering/1/KRL-2-2", language).text

    assert say("page.state.breaks.no", language) in text
    assert say("page.state.raises.not_relevant", language) in text
    assert f"note-broken {NOBODYS}" in text
    assert f"{language}-order-broken" in text
    assert f"{language}-order-met" not in get(site, "/vurdering/1/KRL-2-1", language).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unresolved_duty_says_why_and_what_is_missing(site: Site, language: str) -> None:
    """An unresolved duty tells each reason in words, and what would be enough, with the control question."""
    page = get(site, "/vurdering/1/KRL-2-3", language)
    text = page.text

    for reason in (Reason.MISSING, Reason.STALE, Reason.TOO_WEAK, Reason.NOT_PRODUCED, Reason.NEEDS_JUDGEMENT):
        assert say(f"page.reason.{reason.value}", language) in text
    for name in ("open", "amount", "choice"):
        assert (3, f"{language}-ask-{name}") in page.headings
        assert f"{language}-meaning-{name}" in text
    ground = {"mode": say("word.mode.arranged", language), "shown_by": say("word.shown_by.document", language)}
    assert say("page.needs.ground", language, **ground) in text
    assert say("page.needs.fresh.document", language, n=24) in text
    assert say("page.needs.fresh.period", language, n=1) in text
    assert say("page.criterion.municipality_only", language) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_statements_set_aside_say_why(site: Site, language: str) -> None:
    """A statement that was not used stands under its own heading with the reason, and in the proof."""
    page = get(site, "/vurdering/1/KRL-2-3", language)
    why = {code: say(f"word.aside.{code}", language) for code in ("planned", "third_party", "stale")}

    assert say("page.finding.aside", language) in [name for _, name in page.headings]
    for told in why.values():
        assert say("page.proof.aside", language, why=told) in page.text
        assert [name for level, name in page.headings if level == 3 and name.lower().startswith(told.lower())]


def test_a_statement_shows_all_that_it_says(site: Site) -> None:
    """Value with unit, speaker, party, group, mode, ground, doubt and period of a statement are shown."""
    text = get(site, "/vurdering/1/KRL-2-3").text

    assert "1 234 nb-unit" in text.replace("\N{NO-BREAK SPACE}", " ")
    assert f"Sagt av leverandøren om Senter {NOBODYS}" in text
    assert "ordnet · dokument · menn · 1. mai 2020 – 31. desember 2020" in text
    assert "planlagt · dokument · usikker" in text
    assert "Nb-choice-two" in text


def test_a_request_that_was_not_met_is_shown(site: Site) -> None:
    """What was asked for and did not come stands in the proof with its days."""
    text = get(site, "/vurdering/1/KRL-2-3").text

    assert f"Avtalen {NOBODYS}" in text
    assert say("page.request.times", "nb", asked="1. mai 2020", due="1. juni 2020") in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_judgement_is_labelled_with_whose_it_is(site: Site, language: str) -> None:
    """An outcome that rests on a judgement says so, with who, when and why, before the control questions."""
    page = get(site, "/vurdering/1/KRL-2-5", language)
    day = {"en": "1 June 2020"}.get(language, "1. juni 2020")

    assert (
        say(
            "page.finding.labelled", language, kind=say("word.judgement_kind.judgement", language),
            by=f"leder {NOBODYS}", day=day, group=say("word.group.all", language),
        )
        in page.text
    )  # fmt: skip
    assert say("page.meaning.labelled.met", language) in page.text
    assert page.text.index(f"fordi {NOBODYS}") < page.text.index(f"{language}-ask-weighed")
    assert f"{language}-factor-2" in page.text
    assert say("word.certainty.inferred", language) in page.text
    assert f"{language}-note-inferred" in page.text


def test_a_judgement_that_did_not_count_says_why(site: Site) -> None:
    """A judgement where the evidence decides is shown with why it did not count."""
    text = get(site, "/vurdering/1/KRL-2-1").text

    assert say("page.proof.not_counted", "nb", why=say("word.why_not.evidence_decides", "nb")) in text
    assert "quote-judgement" in text


@pytest.mark.parametrize(
    ("name", "outcome"),
    [("KRL-2-4", "not_relevant"), ("KRL-2-6", "followed"), ("KRL-2-7", "not_followed"), ("KRL-2-8", "informational")],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_outcomes_are_told_in_words(site: Site, name: str, outcome: str, language: str) -> None:
    """Each outcome has a sentence that says what it means."""
    assert say(f"page.meaning.{outcome}", language) in get(site, f"/vurdering/1/{name}", language).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_law_lists_every_duty(site: Site, language: str) -> None:
    """Every duty stands under its law and provision, with the ones that have ended or not begun marked."""
    page = get(site, "/lov", language)
    names = [link["href"].rsplit("/", 1)[1] for link in page.all("a") if link.get("class") == "name"]

    assert [*DUTIES, "KRL-8-1", "KOML-25-1-1"] == names
    ended = {"en": "31 December 2020"}.get(language, "31. desember 2020")
    assert say("page.laws.ended", language, day=ended) in page.text
    assert say("page.laws.versions", language, n=2) in page.text
    assert say("page.tilsyn.never", language) in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_duty_shows_its_versions_newest_first(site: Site, language: str) -> None:
    """Each version stands with its days, citation and source; the one in force now is marked."""
    page = get(site, "/lov/KRL-2-1", language)
    seconds = [name for level, name in page.headings if level == 2]

    assert seconds[0] == say("page.versions.title", language)
    assert len(seconds) == 6
    assert "2018" in seconds[1]
    assert "2010" in seconds[2]
    # once in the list of versions, once at the version
    assert page.text.count(say("page.law.now", language)) == 2
    assert f"{language}-order-met" in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_duty_shows_its_criteria_with_what_they_need(site: Site, language: str) -> None:
    """Each criterion tells its question, what counts as which answer, for whom, and what is needed."""
    text = get(site, "/lov/KRL-2-3", language).text.replace("\N{NO-BREAK SPACE}", " ")
    either = say("page.test.or", language)

    for part in (
        say("page.expression.any", language),
        say("page.expression.all", language),
        say("page.test.at_least", language, value=f"2 {language}-unit"),
        f"{language}-choice-one{either}{language}-choice-two",
        f"{language}-choice-three",
        say("page.criterion.otherwise", language),
        say("page.group.whole", language),
        say("word.group.men", language),
        say("word.method.interview", language),
    ):
        assert part in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_tests_on_dates_are_told_in_words(site: Site, language: str) -> None:
    """A criterion on a date tells how recent it must be, when it is too late, and where the law is unclear."""
    text = get(site, "/lov/KRL-2-9", language).text

    for part in (
        say("page.test.within_months", language, n=12),
        say("page.test.years_missed", language, n=1),
        f"{language}-unclear",
    ):
        assert part in text


def test_a_duty_tells_who_took_over(site: Site) -> None:
    """A duty that ended links to the provision that took over."""
    page = get(site, "/lov/KRL-8-1")

    assert "/lov#KOML-25-1" in [link["href"] for link in page.all("a")]
    assert "KOML-25-1" in [attributes.get("id") for _, attributes in get(site, "/lov").elements]
    assert say("page.law.now", "nb") not in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_scenarios_show_their_latest_result(site: Site, language: str) -> None:
    """Each scenario stands with its result in words, what failed, and the hash of the rule it ran on."""
    text = get(site, "/lov/KRL-2-1", language).text

    assert say("page.scenarios.table", language, n=3, passed=2) in text
    assert text.count(f"Scenario {3}") == 1
    assert say("page.scenarios.fails", language) in text
    assert f"krl/KRL-2-1.feature:1: {NOBODYS}" in text
    assert say("page.scenarios.same_rule", language) in text


def test_scenarios_run_on_another_rule_are_marked(site: Site) -> None:
    """Results from a rule file other than the one in use are not shown as if they were about it."""
    text = get(site, "/lov/KRL-2-2").text

    assert "e" * 64 in text
    assert say("page.scenarios.other_rule", "nb") in text
    assert say("page.scenarios.same_rule", "nb") not in text


def test_scenarios_that_were_not_run_are_not_green(site: Site) -> None:
    """A duty whose scenarios were not run says that nothing has been tried."""
    text = get(site, "/lov/KRL-2-3").text

    assert say("page.scenarios.none", "nb") in text
    assert say("page.scenarios.holds", "nb") not in text.replace(say("page.scenarios.fails", "nb"), "")


@pytest.mark.parametrize(
    ("address", "questions"),
    [("/", 2), ("/vurdering/1", 2), ("/vurdering/1/KRL-2-3", 2), ("/lov", 1), ("/lov/KRL-2-1", 1)],
)
def test_questions_to_the_database_do_not_grow(empty_site: Site, address: str, questions: int) -> None:
    """A page takes as many SQL statements with many rows as with few."""

    def ask() -> None:
        assert empty_site.client().get(address).status_code == 200

    empty_site.keep(evidence())
    empty_site.keep_scenarios("KRL-2-1", 2)
    few = empty_site.statements(ask)
    for day in range(1, 20):
        empty_site.keep(evidence(f"2020-06-{day:02}"))
    empty_site.keep_scenarios("KRL-2-1", 60)
    many = empty_site.statements(ask)

    assert (
        few == many <= 2 * questions
    )  # BEGIN and the question, and whose an evaluation is; the rules are kept ready


def test_an_evaluation_on_other_rules_is_shown_by_its_own(
    empty_site: Site, tmp_path: Path, pack: Pack, machines: Machines, municipalities: Municipalities
) -> None:
    """An evaluation made on rules that are no longer in use is shown with those, not with today's."""
    empty_site.keep(evidence())
    later = make_site(tmp_path, pack, machines, municipalities)
    page = get(later, "/vurdering/1/KRL-2-9")

    assert "nb-ask-day" in page.text
    # the duty is not one of today's, so there is no link to it
    assert "/lov/KRL-2-9" not in [link["href"] for link in page.all("a")]
    later.application.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_shipped_law_is_shown(
    tmp_path_factory: pytest.TempPathFactory,
    pack: Pack,
    machines: Machines,
    municipalities: Municipalities,
    language: str,
) -> None:
    """Every duty of the law that ships, and an evaluation on it with each of its findings, makes a whole page."""
    site = make_site(tmp_path_factory.mktemp("whole"), pack, machines, municipalities)
    content = b'format: tilsynsklar-evidence/1\non: 2024-06-22\nsubject: {municipality: "5020", name: Osen}\n'
    parts = site.application
    done = evaluate_bytes(content, "osen.yaml", parts.pack, parts.machines, parts.municipalities)
    parts.store.keep(done.evaluation, pack, content, "osen.yaml", parts.clock())
    addresses = ["/lov", "/vurdering/1"]
    addresses += [f"/lov/{name}" for name in pack.obligations]
    addresses += [f"/vurdering/1/{finding.obligation}" for finding in done.evaluation.findings]

    for address in addresses:
        page = get(site, address, language)
        assert [level for level, _ in page.headings].count(1) == 1, address
        assert not re.search(r"\{\w+\}|\b(page|word|problem)\.[a-z_]+", page.text), address
    assert len(addresses) > 80
    parts.close()


def test_the_pages_have_texts() -> None:
    """The catalogue of the pages is not empty, so the tests above compare with something."""
    assert len([key for key in catalogue() if key.startswith("page.")]) > 100
