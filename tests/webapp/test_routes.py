"""No page without a way to it, no template without a page, and no route without a test."""

from __future__ import annotations

import ast
from collections import Counter, deque
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from flask import Flask, template_rendered
from jinja2 import Template
from jinja2.meta import find_referenced_templates
from werkzeug.exceptions import HTTPException
from werkzeug.routing import MapAdapter

from tests.real_site import CLOSED_AUDIT, LINK, open_real_site
from tests.webapp.people import EVERYONE
from tests.webapp.reading import Page
from webapp.app import create_app
from webapp.demo import example_files

FOLDER = Path(__file__).parent
#: routes without a link to them, and why
UNLINKED = {
    "reports.pdf": "a button in the form on the report's page",
    "reports.docx": "as the PDF",
    "round_reports.pdf": "as the report of an evaluation",
    "round_reports.docx": "as the PDF",
    "round_reports.yearly_pdf": "as the PDF",
    "round_reports.yearly_docx": "as the PDF",
    "tilsyn.own_answers": "the municipality's side of a tilsyn: tests/browser/test_tilsyn.py follows the links",
    "tilsyn.send_in": "as the answers",
    "tilsyn.comments": "as the answers",
    "operations.healthz": "asked by what watches over the server",
    "operations.readyz": "asked by what watches over the server",
    "operations.figures": "asked by what gathers the figures",
}
#: templates that are not shown by any address, and why
UNSHOWN = {
    "evaluations/report_alone.html": "the report written to a file (tests/webapp/test_reports.py)",
    "evidence/figures_preview.html": "shown for what was chosen of a table (tests/webapp/test_figure_import.py)",
    "rounds/asked.html": "a contributor's page of a round (tests/webapp/rounds/test_self_audit_round.py)",
    # whoever may everything stands on the side of Statsforvalteren
    "rounds/tilsyn_own_answers.html": "the municipality's side (tests/webapp/rounds/test_tilsyn_pages.py)",
    "rounds/tilsyn_send_in.html": "as the answers",
    "rounds/tilsyn_comments.html": "as the answers",
    "rounds/conflict.html": "two who changed the same thing (tests/webapp/rounds/test_self_audit_finding.py)",
    "rounds/campaign_form.html": "the second step (tests/webapp/rounds/test_tilsyn_campaign.py)",
    "law/start.html": "the first page of the law written to files (tests/webapp/test_documentation.py)",
}
#: forms on the municipality's side of a tilsyn; whoever may everything stands on the other
OTHER_SIDE = {"tilsyn.answer_own", "tilsyn.send", "tilsyn.comment"}
#: addresses that are sent to people, and stand on no page
SENT = (f"/svar/{LINK}", f"/svar/{LINK}-sent")
#: addresses behind more links of one route than are followed
DEEP = (
    "/dokument/1?utdrag=s1-a1&opplysning=handlingsplan.finnes",
    "/grunnlag/5020/sporsmal/PLAN-1-1/planen_finnes",
    f"/runde/{CLOSED_AUDIT}/lukk",
    "/fylke/50",
)
#: so many addresses of one route are opened; more would show nothing new
_EACH = 8
#: addresses that show what is said when something is wrong
_WRONG = ("/finnes-ikke", "/svar/finnes-ikke")


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """The pages on the real data; the tests only read."""
    application = open_real_site(tmp_path_factory, "routes")
    yield create_app(application, lambda _: EVERYONE)
    application.close()


def adapter(app: Flask) -> MapAdapter:
    """What finds the route of an address."""
    return app.url_map.bind("localhost")


def endpoint_of(routes: MapAdapter, address: str, method: str = "GET") -> str | None:
    """The route an address leads to; None when it leads to none here."""
    try:
        found: str = routes.match(address, method=method)[0]
    except HTTPException:
        return None
    return found


def links(html: str) -> Iterator[str]:
    """Where a page leads, within the site: links, style sheets, scripts, and forms that ask for a page."""
    page = Page(html)
    for tag, attributes in page.elements:
        address = attributes.get("href") or attributes.get("src") or ""
        if tag == "form":
            address = attributes.get("action", "")
        if address.startswith("/"):
            yield address.partition("#")[0]


#: what answers by leading on to another page
_LEADING_ON = ("rounds.finding", "overview.begin")


class Crawled:
    """Where one comes from the front page by following links: the routes, and the templates that were shown."""

    def __init__(self, app: Flask) -> None:
        """Follow the links, a few of each route; then go wrong, and send two files at once."""
        self.opened: Counter[str] = Counter()
        self.named: set[str] = set()
        self.templates: set[str] = set()
        self.broken: dict[str, int] = {}
        routes, client = adapter(app), app.test_client()

        def note(_sender: Flask, template: Template, **_context: object) -> None:
            self.templates.add(template.name or "")

        seen, waiting = {"/", *SENT, *DEEP}, deque(["/", *SENT, *DEEP])
        with template_rendered.connected_to(note, app):
            while waiting:
                address = waiting.popleft()
                endpoint = endpoint_of(routes, urlsplit(address).path)
                if endpoint is None:
                    continue
                self.opened[endpoint] += 1
                if self.opened[endpoint] > _EACH:
                    continue
                response = client.get(address)
                if response.status_code == 303 and endpoint.startswith(("access.", *_LEADING_ON)):
                    # the account is that of a session, which is walked in tests/webapp/access; and an overview leads
                    # to a finding without knowing the kind of its round, as the first page does to what is one's own
                    waiting.extend({response.headers["Location"]} - seen if endpoint in _LEADING_ON else ())
                    response.close()
                    continue
                if response.status_code != 200:
                    self.broken[address] = response.status_code
                if response.mimetype == "text/html":
                    found = set(links(response.get_data(as_text=True))) - seen
                    seen |= found
                    waiting.extend(sorted(found))
                response.close()
            for address in _WRONG:
                client.get(address).close()
            files = [(BytesIO(content), name) for name, content in list(example_files().items())[:2]]
            sent = client.post("/vurdering/ny", data={"filer": files}, headers={"Sec-Fetch-Site": "same-origin"})
            sent.close()
            assert sent.status_code == 200
        self.named = {name for address in seen if (name := endpoint_of(routes, urlsplit(address).path, "POST"))}


@pytest.fixture(scope="module")
def crawled(app: Flask) -> Crawled:
    """One walk through the site for all the tests here."""
    return Crawled(app)


def with_pages(endpoints: set[str]) -> set[str]:
    """Those of the endpoints that can be walked by somebody who may everything.

    Accounts are those of sessions, which this walk has none of: tests/webapp/access walks them.
    """
    return {endpoint for endpoint in endpoints if not endpoint.startswith("access.")}


def test_every_page_can_be_reached(app: Flask, crawled: Crawled) -> None:
    """From the front page one comes to every page by following links, but for those that machines ask for."""
    asked = {rule.endpoint for rule in app.url_map.iter_rules() if "GET" in (rule.methods or set())}

    assert with_pages(asked) - crawled.opened.keys() == UNLINKED.keys()


def test_every_form_has_a_page(app: Flask, crawled: Crawled) -> None:
    """Whatever is sent to the site, is sent by a form on a page that can be reached."""
    sent = {rule.endpoint for rule in app.url_map.iter_rules() if "POST" in (rule.methods or set())}

    assert with_pages(sent) - crawled.named == OTHER_SIDE


def test_no_link_is_broken(crawled: Crawled) -> None:
    """Every link that was followed led to a page."""
    assert crawled.broken == {}
    assert crawled.opened.total() > 50


def test_every_template_is_shown(app: Flask, crawled: Crawled) -> None:
    """Each template file is what some page is made from, or a part of one that is."""
    environment = app.jinja_env
    assert environment.loader is not None
    reached, waiting = set[str](), [*crawled.templates, *UNSHOWN]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            source = environment.loader.get_source(environment, name)[0]
            waiting += [part for part in find_referenced_templates(environment.parse(source)) if part]

    # the pages of accounts are walked by tests/webapp/access
    there = {name for name in environment.list_templates(extensions=["html"]) if not name.startswith("access/")}
    assert there == {name for name in reached if not name.startswith("access/")}
    assert UNSHOWN.keys() - crawled.templates == UNSHOWN.keys()


# Every route has a test


def written_addresses(source: str) -> Iterator[tuple[str, str]]:
    """Every address that a test writes, as method and path.

    A name is what the module says it is; what else is put in while the test runs counts as `1`.
    """
    tree = ast.parse(source)
    named = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }

    def text_of(node: ast.AST) -> str:
        if isinstance(node, ast.JoinedStr):
            return "".join(text_of(part) or "1" for part in node.values)
        if isinstance(node, ast.FormattedValue):
            node = node.value
        if isinstance(node, ast.Name):
            return str(named.get(node.id, ""))
        return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""

    nodes = list(ast.walk(tree))
    parts = {part for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    posted = {
        argument
        for call in nodes
        # a client's method, or a helper that is called so
        if isinstance(call, ast.Call) and "post" in (getattr(call.func, "attr", ""), getattr(call.func, "id", ""))
        for argument in call.args
    }
    texts = [node for node in nodes if isinstance(node, ast.Constant | ast.JoinedStr | ast.Name)]
    for node in texts:
        text = "" if node in parts else text_of(node)
        if text.startswith("/") and "\n" not in text:
            yield ("POST" if node in posted else "GET"), urlsplit(text).path


def test_every_route_has_a_test(app: Flask) -> None:
    """Each route and method is asked for by a test with an address written in it, beside the walks through all."""
    routes = adapter(app)
    tested = {
        (method, endpoint)
        for path in FOLDER.rglob("test_*.py")
        if path.name != Path(__file__).name
        for written, address in written_addresses(path.read_text("utf-8"))
        # an address that nothing can be read from is written by whoever sends to it, directly or by way of a helper
        for method in {written, written if endpoint_of(routes, address) else "POST"}
        if (endpoint := endpoint_of(routes, address, method))
    }
    wanted = {
        (method, rule.endpoint)
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) & {"GET", "POST", "PUT", "PATCH", "DELETE"}
    }

    assert sorted(wanted - tested) == []


def test_a_route_without_a_test_would_be_seen(app: Flask) -> None:
    """A route is not tested by an address of another route, nor sending by asking."""
    routes = adapter(app)
    source = "NEW = '/x'\nclient.get('/lov')\nclient.get(f'/vurdering/{n}')\nclient.post(NEW)\n"
    found = set(written_addresses(source))

    assert found == {("GET", "/x"), ("GET", "/lov"), ("GET", "/vurdering/1"), ("POST", "/x")}
    assert {endpoint_of(routes, path, method) for method, path in found} == {
        "law.laws",
        "evaluations.evaluation",
        None,
    }
