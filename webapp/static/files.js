// What the pages where files come in have in common: dropping files, sending one with a form, and small words and
// elements. Loaded before the script of the page; without either the forms work as they stand.
"use strict";

window.tilsynsklarFiles = (() => {
  const fill = (text, ...parts) => parts.reduce((told, part, at) => told.replace(`%${at + 1}`, String(part)), text);

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  // Hands files that are dropped anywhere on the page to `take`: one that is dropped beside the field of `input` must
  // not take the reader away from the page.
  const dropped = (form, input, take) => {
    const zone = input.closest(".drop");
    form.querySelector("[data-drop-help]").hidden = false;
    const holdsFiles = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");
    let inside = 0;
    const mark = (depth) => {
      inside = Math.max(0, depth);
      zone.classList.toggle("over", inside > 0);
    };
    document.addEventListener("dragenter", (event) => { if (holdsFiles(event)) mark(inside + 1); });
    document.addEventListener("dragleave", (event) => { if (holdsFiles(event)) mark(inside - 1); });
    document.addEventListener("dragover", (event) => { if (holdsFiles(event)) event.preventDefault(); });
    document.addEventListener("drop", (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      mark(0);
      take([...event.dataTransfer.files]);
    });
  };

  // A line for a file, after the page's own template: its name, what happens to it, and how far it has come.
  const line = (item, file) => {
    const row = { file, badge: item.querySelector("[data-badge]"), body: item.querySelector("div") };
    row.told = item.querySelector(".facts");
    row.bar = item.querySelector("progress");
    row.bar.setAttribute("aria-label", file.name);
    item.querySelector(".name").textContent = file.name;
    return row;
  };

  const answerOf = (request) => {
    try {
      const answer = JSON.parse(request.responseText);
      return answer && typeof answer === "object" ? answer : {};
    } catch {
      return {};
    }
  };

  // Sends the file of a line with what else is chosen in the form, and `more` in the place of some of it; shows on the
  // way how far it has come, in the words `sending` and, when all is sent, `working`. Gives what was answered, and
  // whether something was stored; an empty answer when none came.
  const send = (form, input, row, { sending, working, more = {} }) => new Promise((resolve) => {
    const data = new FormData(form);
    data.delete(input.name);
    data.append(input.name, row.file);
    for (const [name, value] of Object.entries(more)) data.set(name, value);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", (event) => {
      if (!event.lengthComputable) return;
      const percent = Math.floor((100 * event.loaded) / event.total);
      row.bar.value = percent;
      row.told.textContent = fill(sending, percent);
    });
    request.upload.addEventListener("load", () => {
      // how long the server works is not known: a bar without a value says only that something happens
      row.bar.removeAttribute("value");
      row.told.textContent = working;
    });
    request.addEventListener("load", () => {
      const answer = answerOf(request);
      resolve({ stored: request.status === 201 && Boolean(answer.address), answer });
    });
    for (const end of ["error", "abort", "timeout"]) {
      request.addEventListener(end, () => resolve({ stored: false, answer: {} }));
    }
    request.send(data);
  });

  return { dropped, fill, line, make, send };
})();
