// Lets words that are selected in a document be used as a passage, and brings what is looked at into view. Without
// this script each paragraph has a link that does the same for the whole of it. All words come from the page.
"use strict";

(() => {
  const sheet = document.querySelector("[data-document]");
  const bar = document.querySelector("[data-selected]");
  if (!sheet || !bar) return;

  const link = bar.querySelector("[data-use]");
  const words = bar.querySelector("[data-words]");
  const SHOWN = 160;

  // Places count signs as people do, and JavaScript counts some signs as two.
  const signs = (text) => Array.from(text).length;

  const stretchOf = (node) => {
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    return element ? element.closest("[data-start]") : null;
  };
  const placeOf = (stretch) => stretch.closest("[data-place]");

  // How many signs of a stretch stand before a point in it.
  const before = (stretch, node, offset) => {
    const range = document.createRange();
    range.selectNodeContents(stretch);
    range.setEnd(node, offset);
    return Number(stretch.dataset.start) + signs(range.toString());
  };

  // The stretches of a paragraph that a selection touches, in order.
  const touched = (range, holder) =>
    Array.from(holder.querySelectorAll("[data-start]")).filter((stretch) => range.intersectsNode(stretch) && stretch.textContent);

  const selected = () => {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!sheet.contains(range.startContainer) && !sheet.contains(range.endContainer)) return null;
    const holder = Array.from(sheet.querySelectorAll("[data-place]")).find((one) => {
      const inside = touched(range, one);
      return inside.length > 0 && inside.some((stretch) => {
        const part = document.createRange();
        part.selectNodeContents(stretch);
        if (stretch.contains(range.startContainer)) part.setStart(range.startContainer, range.startOffset);
        if (stretch.contains(range.endContainer)) part.setEnd(range.endContainer, range.endOffset);
        return part.toString().trim() !== "";
      });
    });
    if (!holder) return null;
    const inside = touched(range, holder);
    const first = inside[0];
    const last = inside[inside.length - 1];
    const start = first.contains(range.startContainer) ? before(first, range.startContainer, range.startOffset) : Number(first.dataset.start);
    const end = last.contains(range.endContainer)
      ? before(last, range.endContainer, range.endOffset)
      : Number(last.dataset.start) + signs(last.textContent);
    if (end <= start) return null;
    const text = inside.map((stretch) => {
      const from = stretch === first ? start - Number(stretch.dataset.start) : 0;
      const to = stretch === last ? end - Number(stretch.dataset.start) : undefined;
      return Array.from(stretch.textContent).slice(from, to).join("");
    }).join(" ").trim();
    return { place: `${holder.dataset.place}-${start}-${end}`, text };
  };

  const show = () => {
    const found = selected();
    bar.hidden = !found;
    if (!found) return;
    const address = new URL(sheet.dataset.document, location.href);
    address.searchParams.set("utdrag", found.place);
    address.hash = "utdrag";
    link.href = address.pathname + address.search + address.hash;
    words.textContent = found.text.length > SHOWN ? `${found.text.slice(0, SHOWN)} …` : found.text;
  };

  let waiting = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 80);
  });

  // A press on the bar must not take the selection away before the link is followed.
  bar.addEventListener("mousedown", (event) => event.preventDefault());

  // What is looked at is brought into view where text and passage stand beside each other.
  const wide = matchMedia("(min-width: 64rem)").matches;
  const mark = sheet.querySelector("mark[data-first]");
  if (mark && (wide || !document.getElementById("utdrag"))) addEventListener("load", () => mark.scrollIntoView({ block: "center" }));

  // A mark in the text leads to what rests on it.
  sheet.addEventListener("click", (event) => {
    const found = event.target.closest("mark[data-statements]");
    if (!found || !getSelection().isCollapsed) return;
    const card = document.getElementById(`utsagn-${found.dataset.statements.split(" ")[0]}`);
    if (card) {
      card.scrollIntoView({ block: "nearest" });
      card.querySelector("a").focus();
    }
  });
})();
