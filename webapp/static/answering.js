// Saves an answer while it is written. Without this script the button of the form does the same. What the server has
// not acknowledged is said to be unsaved; what somebody else wrote meanwhile is shown, and nothing is overwritten.
"use strict";

(() => {
  const form = document.querySelector("form[data-answer]");
  if (!form || !window.fetch || !window.FormData) return;

  const words = form.dataset;
  const version = form.elements.namedItem("versjon");
  const status = form.querySelector("[data-status]");
  const conflict = document.querySelector("[data-conflict]");
  const mode = form.querySelector("[data-mode]");
  let timer = 0;
  let busy = false;
  let changed = false;
  let stopped = !conflict.hidden;

  const say = (text) => { status.textContent = text; };

  // a no, and not to know, is neither planned nor arranged
  const show = () => {
    const chosen = form.querySelector("input[name=svar]:checked");
    if (mode) mode.hidden = !chosen || ["nei", "vet-ikke"].includes(chosen.value);
  };

  const save = async () => {
    if (stopped || busy || !changed) return;
    busy = true;
    changed = false;
    say(words.saving);
    try {
      const answer = await fetch(form.action, {
        method: "POST",
        headers: { Accept: "application/json" },
        body: new URLSearchParams(new FormData(form)),
        keepalive: true,
      });
      const told = await answer.json();
      if (answer.ok) {
        version.value = told.version;
        if (!changed) say(words.saved);
      } else if (answer.status === 409) {
        stopped = true;
        version.value = told.version;
        conflict.querySelector("[data-theirs]").textContent = told.theirs;
        conflict.hidden = false;
        say("");
        conflict.scrollIntoView({ block: "center" });
      } else if (answer.status === 404) {
        stopped = true;
        say(words.gone);
      } else {
        say((told.problems || [words.lost]).join(" "));
      }
    } catch {
      changed = true;
      say(words.lost);
      window.clearTimeout(timer);
      timer = window.setTimeout(save, 5000);
    }
    busy = false;
    if (changed && !stopped) later(300);
  };

  const later = (wait) => {
    changed = true;
    // what was said to be saved is not all there is any more
    if (!stopped) say(words.saving);
    window.clearTimeout(timer);
    timer = window.setTimeout(save, wait);
  };

  form.addEventListener("input", () => { show(); later(700); });
  form.addEventListener("change", () => { show(); later(0); });
  // the button saves and goes on by itself, with the version that is known now
  form.addEventListener("submit", (event) => {
    if (busy) {
      event.preventDefault();
      const by = event.submitter;
      const wait = window.setInterval(() => {
        if (busy) return;
        window.clearInterval(wait);
        if (!stopped) form.requestSubmit(by);
      }, 50);
      return;
    }
    changed = false;
    window.clearTimeout(timer);
  });
  window.addEventListener("pagehide", save);
  show();
})();
