"""Opening a page in the browser, and noting everything that goes wrong on the way."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response

from tests.browser import axe
from tests.browser.language import COLLECT, Text

#: a desk and a phone, in CSS pixels
WIDE = (1280, 900)
NARROW = (390, 844)
#: how long a page may take, in milliseconds, on a machine that is busy with other tests
PATIENCE = 20_000


class Visit:
    """A tab in the browser. What goes wrong in it is gathered in `wrong`."""

    def __init__(self, context: BrowserContext, address: str) -> None:
        """`address`: of the server, without a path; no request may go anywhere else."""
        self.address = address
        self.wrong: list[str] = []
        self.page: Page = context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self._expected = 200
        self._allowed: set[int] = set()
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.wrong.append(f"script error: {error}"))
        self.page.on("request", self._request)
        self.page.on("requestfailed", self._failed)
        self.page.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        # the browser tells of a page with an error status on its own; `_response` sees to those
        if message.type in ("error", "warning") and "the server responded with a status of" not in message.text:
            self.wrong.append(f"console {message.type}: {message.text}")

    def _request(self, request: Request) -> None:
        if urlsplit(request.url).scheme != "data" and not request.url.startswith(f"{self.address}/"):
            self.wrong.append(f"request to another host: {request.url}")

    def _failed(self, request: Request) -> None:
        # somebody goes on before a page has come, or its icon or font: the browser leaves off fetching it
        ours = request.url.startswith(f"{self.address}/static/") or request.is_navigation_request()
        left = request.failure == "net::ERR_ABORTED" and ours
        if not left:
            self.wrong.append(f"failed: {request.url} {request.failure}")

    def _response(self, response: Response) -> None:
        expected = self._expected if response.request.is_navigation_request() else 200
        # where a page is to be found, it may have been made just now or stand somewhere else
        fine = {expected, *self._allowed} | ({201, 302, 303} if expected == 200 else set())
        if response.status not in fine:
            self.wrong.append(f"answered with {response.status}: {response.url}")

    def open(self, path: str, status: int = 200) -> None:
        """Go to an address of the server, and wait until everything the page needs is there."""
        self._expected = status
        self.page.goto(f"{self.address}{path}", wait_until="load")
        # the font changes how wide things are
        self.page.evaluate("() => document.fonts.ready.then(() => true)")

    def allow(self, status: int) -> None:
        """From now on an answer with this status is no mistake."""
        self._allowed.add(status)

    def resize(self, size: tuple[int, int]) -> None:
        """Change the size of the window."""
        self.page.set_viewport_size({"width": size[0], "height": size[1]})

    def texts(self) -> list[Text]:
        """Every text a reader sees or hears."""
        return [Text(*item) for item in self.page.evaluate(COLLECT)]

    def overflow(self) -> list[str]:
        """How far the page can be pushed sideways, with the elements that stick out; empty when it cannot."""
        found: list[str] = self.page.evaluate("""() => {
          const wide = document.documentElement.scrollWidth;
          if (wide <= innerWidth) return [];
          const all = [...document.querySelectorAll('body *')];
          const out = all.filter(one => one.getBoundingClientRect().right > innerWidth);
          const told = out.slice(0, 5).map(one => `${one.tagName.toLowerCase()}.${one.className}`);
          return [`${wide} pixels wide in a window of ${innerWidth}: ${told.join(', ')}`];
        }""")
        return found


@contextmanager
def visiting(
    browser: Browser, address: str, *, language: str = "nb", size: tuple[int, int] = WIDE, scripts: bool = True
) -> Iterator[Visit]:
    """A tab of a reader whose browser asks for `language`, at home in Norway. `scripts`: whether they are run."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        locale=language,
        timezone_id="Europe/Oslo",
        color_scheme="light",
        reduced_motion="reduce",
        java_script_enabled=scripts,
    )
    if scripts:
        context.add_init_script(axe.script())
    try:
        yield Visit(context, address)
    finally:
        context.close()
