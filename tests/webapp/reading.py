"""Reading a page as a browser does: its text, its headings, its links, and what a style sheet may not do."""

from __future__ import annotations

from html.parser import HTMLParser

#: elements that have no end
VOID = frozenset({"meta", "link", "path", "rect", "br", "img", "input", "hr"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
BLOCKS = HEADINGS | frozenset({"p", "li", "dt", "dd", "td", "th", "div", "caption", "summary", "title"})


class Page(HTMLParser):
    """A parsed page. Raises ValueError when an element is not closed or closed twice."""

    def __init__(self, html: str) -> None:
        """`html`: the whole page."""
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.headings: list[tuple[int, str]] = []
        self.parts: list[str] = []
        self.feed(html)
        self.close()
        if self.open:
            raise ValueError(f"not closed: {self.open}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag in BLOCKS:
            self.parts.append("\n")
        if tag not in VOID:
            self.open.append(tag)
        if tag in HEADINGS:
            self.headings.append((int(tag[1]), ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that closes itself."""
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Close an element."""
        if not self.open or self.open.pop() != tag:
            raise ValueError(f"</{tag}> closes nothing, within {self.open}")

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.parts.append(data)
        if HEADINGS.intersection(self.open):
            level, before = self.headings[-1]
            self.headings[-1] = (level, before + data)

    @property
    def text(self) -> str:
        """The text of the page, a line for each block, spaces put together."""
        lines = (" ".join(line.split()) for line in "".join(self.parts).splitlines())
        return "\n".join(line for line in lines if line)

    def all(self, tag: str) -> list[dict[str, str]]:
        """The attributes of every element with this name, without the form that signs out, which every page has."""
        return [
            attributes
            for name, attributes in self.elements
            if name == tag and not (tag == "form" and attributes.get("action") == "/logg-ut")
        ]
