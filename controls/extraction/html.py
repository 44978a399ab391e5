"""HTML: what a reader of the page sees. Nothing in it is run, and nothing it refers to is fetched."""

from __future__ import annotations

import re
from base64 import b64decode
from contextlib import suppress
from html.parser import HTMLParser

from controls.extraction.building import BrokenError, Builder
from controls.extraction.pictures import tells_place

VERSION = "html-1"
_UNSEEN = frozenset(
    {"script", "style", "template", "noscript", "title", "object", "iframe", "svg", "math", "textarea"}
)
_BLOCKS = frozenset(
    {
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "section", "article", "header", "footer",
        "blockquote", "pre", "figcaption", "caption", "ul", "ol", "dl", "hr", "main", "nav", "aside", "address",
        "form", "fieldset", "legend", "summary", "details", "option", "body",
    }
)  # fmt: skip
_VOID = frozenset(
    {"br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track", "wbr", "param"}
)  # fmt: skip
#: elements whose end is left out, and what begins after it
_ENDED_BY = {
    "p": _BLOCKS | {"table"},
    "li": frozenset({"li"}),
    "td": frozenset({"td", "th", "tr"}),
    "th": frozenset({"td", "th", "tr"}),
    "tr": frozenset({"tr"}),
}
_OUTSIDE = re.compile(r"(?:https?:)?//", re.IGNORECASE)


class _Seen(HTMLParser):
    def __init__(self, builder: Builder) -> None:
        super().__init__(convert_charrefs=True)
        self._builder = builder
        self._unseen: list[str] = []
        self._words: list[str] = []
        self._rows: list[list[str]] | None = None
        self._in_cell = False

    def _finish(self) -> None:
        text = "".join(self._words)
        self._words = []
        if text.strip():
            if self._in_cell and self._rows and self._rows[-1]:
                self._rows[-1][-1] += f" {text}"
            else:
                self._builder.text(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        if self._unseen and tag in _ENDED_BY.get(self._unseen[-1], ()):
            self._unseen.pop()
        if tag == "script" or any(name.startswith("on") for name in told):
            self._builder.remark("script")
        if any(_OUTSIDE.match((told.get(name) or "").strip()) for name in ("src", "data", "background", "poster")):
            self._builder.remark("outside")
        self._look_at_picture(told.get("src") or "")
        style = (told.get("style") or "").replace(" ", "").lower()
        hidden = "hidden" in told or "display:none" in style or "visibility:hidden" in style
        if tag == "input" and told.get("type") == "hidden":
            self._builder.hidden(told.get("value") or "")
        if self._unseen or tag in _UNSEEN or hidden:
            if tag not in _VOID:
                self._unseen.append(tag)
            return
        for name in ("alt", "title", "value", "placeholder"):
            self._builder.hidden(told.get(name) or "")
        self._begin(tag)

    def _look_at_picture(self, source: str) -> None:
        """Note it when a picture that stands in the page itself says where it was taken."""
        if source.startswith("data:image/"):
            with suppress(ValueError):
                if tells_place(b64decode(source.partition(",")[2])):
                    self._builder.remark("place")

    def _begin(self, tag: str) -> None:
        if tag == "br":
            self._words.append("\n")
        elif tag == "table" and self._rows is None:
            self._finish()
            self._rows = []
        elif tag == "tr" and self._rows is not None:
            self._finish()
            self._rows.append([])
            self._in_cell = False
        elif tag in ("td", "th") and self._rows is not None:
            self._finish()
            if not self._rows:
                self._rows.append([])
            self._rows[-1].append("")
            self._in_cell = True
        elif tag in _BLOCKS:
            self._finish()

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            while self._unseen.pop() != tag:
                pass
            return
        if self._unseen:
            return
        if tag in ("td", "th"):
            self._finish()
            self._in_cell = False
        elif tag == "table" and self._rows is not None:
            self._finish()
            rows, self._rows, self._in_cell = self._rows, None, False
            self._builder.table(rows)
        elif tag in _BLOCKS:
            self._finish()

    def handle_data(self, data: str) -> None:
        if self._unseen:
            self._builder.hidden(data)
        else:
            # line ends in the source mean nothing
            self._words.append(re.sub(r"\s+", " ", data))

    def handle_comment(self, data: str) -> None:
        self._builder.hidden(data)

    def close(self) -> None:
        super().close()
        self._finish()
        if self._rows:
            self._builder.table(self._rows)


def read(text: str, builder: Builder) -> None:
    """Read HTML. Raises BrokenError or TooMuchError."""
    builder.page("body")
    read_into(text, builder)


def read_into(text: str, builder: Builder) -> None:
    """Add what is seen of HTML to the page that was begun. Raises BrokenError or TooMuchError."""
    parser = _Seen(builder)
    try:
        parser.feed(text)
        parser.close()
    except (AssertionError, ValueError, RecursionError):
        raise BrokenError from None
