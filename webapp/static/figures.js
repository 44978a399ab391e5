// Lets a table be dropped on the field around the file; without this script the same form works as it stands.
"use strict";

(() => {
  const form = document.querySelector("form[data-figures]");
  const input = form ? form.querySelector("input[type=file]") : null;
  if (!input || !window.tilsynsklarFiles) return;

  window.tilsynsklarFiles.dropped(form, input, ([first]) => {
    if (!first) return;
    const chosen = new DataTransfer();
    chosen.items.add(first);
    input.files = chosen.files;
    input.focus();
  });
})();
