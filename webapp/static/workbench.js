// Answering a control question by keyboard. Without this script the same page works with links and a form. All words
// come from the page itself, in the reader's language.
"use strict";

(() => {
  const bench = document.querySelector("[data-bench]");
  const form = bench ? bench.querySelector("form[data-answer]") : null;
  if (!form) return;

  const words = bench.dataset;
  const status = bench.querySelector("[data-status]");
  const part = (name) => form.querySelectorAll(`[data-part="${name}"]`);
  const say = (text) => { status.textContent = text; };

  // --- a passage in the hand ---

  const suggestions = [...bench.querySelectorAll("[data-suggestion]")];

  const set = (name, value) => {
    for (const place of part(name)) {
      if (place.tagName === "FIELDSET") {
        for (const choice of place.querySelectorAll("input")) choice.checked = choice.value === value;
      } else if (place.tagName === "SELECT" && value && ![...place.options].some((option) => option.value === value)) {
        continue;
      } else {
        place.value = value;
      }
    }
  };

  const firstValue = () => form.querySelector("[data-part=verdi] input") || form.querySelector("[data-part=verdi]");

  // Takes a passage in the hand, or none: the source and what goes with it are filled in, the answer never is.
  const take = (chosen) => {
    const told = chosen ? JSON.parse(chosen.dataset.suggestion) : { fields: { dokument: "", utdrag: "", modus: "" }, why: "", careful: false };
    for (const [name, value] of Object.entries(told.fields)) {
      if (name !== "rolle") set(name, value);
    }
    if (!chosen) {
      for (const place of part("vist_ved")) if (place.value === "document") place.value = "assertion";
    }
    const proposal = form.querySelector("[data-proposal]");
    if (proposal) {
      proposal.hidden = !told.why;
      proposal.querySelector("[data-why]").textContent = told.why;
    }
    form.toggleAttribute("data-take-care", told.careful);
    for (const one of suggestions) {
      one.classList.toggle("in-use", one === chosen);
      one.querySelector("[data-choose]").setAttribute("aria-current", String(one === chosen));
    }
    const quote = form.querySelector("[data-words]");
    quote.replaceChildren(...(chosen ? [...chosen.querySelector(".words-found").cloneNode(true).childNodes] : []));
    quote.hidden = !chosen;
    form.querySelector("[data-without]").hidden = Boolean(chosen);
    form.querySelector("[data-let-go]").hidden = !chosen;
    const around = form.closest("details");
    if (around) around.open = true;
    tell();
    say(chosen ? `${words.taken} ${quote.textContent.trim()}` : "");
    const value = firstValue();
    if (value) value.focus();
  };

  bench.addEventListener("click", (event) => {
    const link = event.target.closest("[data-choose]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    take(link.closest("[data-suggestion]"));
  });

  // --- what goes with the answer, folded while nothing lacks in it ---

  const rest = form.querySelector("[data-rest]");
  const tell = () => {
    const told = [...rest.querySelectorAll("[data-part]")].map((place) => (place.tagName === "SELECT" && place.value ? place.selectedOptions[0].textContent : place.value));
    rest.querySelector("[data-rest-words]").textContent = told.filter((text) => text.trim()).join(" · ");
  };
  rest.addEventListener("change", tell);

  const show = (place) => {
    for (let around = place.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
    place.focus();
  };

  // --- keys ---

  const help = bench.querySelector("[data-keys]");
  const onOff = help.querySelector("[data-keys-on]");
  const NAME = "tilsynsklar-taster";
  const remembered = () => { try { return window.localStorage.getItem(NAME); } catch { return null; } };
  const remember = (value) => { try { window.localStorage.setItem(NAME, value); } catch { /* for this page only */ } };
  onOff.checked = remembered() !== "av";
  onOff.addEventListener("change", () => remember(onOff.checked ? "paa" : "av"));
  help.hidden = false;

  const writes = (element) => {
    if (!element || !element.matches) return false;
    if (element.matches("textarea, select") || element.isContentEditable) return true;
    return element.matches("input") && !["radio", "checkbox", "button", "submit"].includes(element.type);
  };

  // The first field that lacks something before the answer can be kept; null when nothing does.
  const lacking = () => {
    for (const name of ["verdi", "gruppe", "modus", "om", "sagt_av", "vist_ved", "sikkerhet", "fra", "rolle"]) {
      for (const place of part(name)) {
        if (place.tagName === "FIELDSET") {
          if (!place.querySelector("input:checked")) return place.querySelector("input");
        } else if (!place.value.trim()) {
          return place;
        }
      }
    }
    return null;
  };

  const keep = () => {
    const around = form.closest("details");
    if (around && !around.open) return;
    const lack = lacking();
    if (lack) {
      show(lack);
      say(words.lacks);
      return;
    }
    form.requestSubmit(form.querySelector("[data-keep]"));
  };

  // Yes or no to a passage in the hand is kept at once when nothing is lacking, but never where the passage has a
  // negation or a reservation: then it has to be confirmed.
  const answer = (value) => {
    const choice = form.querySelector(`[data-part=verdi] input[value="${value}"]`);
    const around = form.closest("details");
    if (!choice || (around && !around.open)) return;
    choice.checked = true;
    const lack = lacking();
    if (lack) {
      show(lack);
      say(words.lacks);
    } else if (form.hasAttribute("data-take-care")) {
      form.querySelector("[data-keep]").focus();
      say(words.careful);
    } else if (form.querySelector("[data-part=utdrag]").value) {
      keep();
    } else {
      form.querySelector("[data-keep]").focus();
    }
  };

  const press = (selector) => {
    const found = bench.querySelector(selector);
    if (found) found.click();
    return Boolean(found);
  };

  const keys = {
    j: () => answer("ja"),
    y: () => answer("ja"),
    n: () => answer("nei"),
    k: keep,
    a: () => press("[data-undo]"),
    v: () => press("[data-after]"),
    t: () => press("[data-before]"),
    "?": () => {
      help.open = !help.open;
      if (help.open) help.querySelector("summary").focus();
    },
  };

  document.addEventListener("keydown", (event) => {
    if (!onOff.checked || event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || writes(event.target)) return;
    if (/^[0-9]$/.test(event.key)) {
      const found = event.key === "0" ? null : suggestions[Number(event.key) - 1];
      if (found === undefined) return;
      event.preventDefault();
      take(found);
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!(key in keys)) return;
    event.preventDefault();
    keys[key]();
  });

  const told = bench.querySelector("#kept");
  if (told) told.focus();
})();
