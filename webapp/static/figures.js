// Lets a table be dropped on the field around the file; without this script the same form works as it stands.
"use strict";

(() => {
  const form = document.querySelector("form[data-figures]");
  const input = form ? form.querySelector("input[type=file]") : null;
  if (!input || !window.DataTransfer) return;

  const zone = input.closest(".drop");
  form.querySelector("[data-drop-help]").hidden = false;

  // A file that is dropped beside the field must not take the reader away from the page.
  const holdsFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
  let inside = 0;
  const mark = (on) => zone.classList.toggle("over", on);
  document.addEventListener("dragenter", (event) => { if (holdsFiles(event)) { inside += 1; mark(true); } });
  document.addEventListener("dragleave", (event) => { if (holdsFiles(event)) { inside = Math.max(0, inside - 1); mark(inside > 0); } });
  document.addEventListener("dragover", (event) => { if (holdsFiles(event)) event.preventDefault(); });
  document.addEventListener("drop", (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    inside = 0;
    mark(false);
    const [first] = event.dataTransfer.files;
    if (!first) return;
    const chosen = new DataTransfer();
    chosen.items.add(first);
    input.files = chosen.files;
    input.focus();
  });
})();
