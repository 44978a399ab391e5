// Sends evidence files one at a time and shows how far each has come. Without this script the same form works as it
// stands: the server answers with pages. All words come from the form's own data attributes, in the reader's language.
"use strict";

(() => {
  const form = document.querySelector("form[data-upload]");
  const input = form ? form.querySelector("input[type=file]") : null;
  if (!form || !input || !window.FormData || !window.XMLHttpRequest) return;

  const words = form.dataset;
  const shown = form.querySelector("[data-script]");
  const list = shown.querySelector("ul");
  const status = form.querySelector("[data-status]");
  const button = form.querySelector("button[type=submit]");
  const zone = input.closest(".drop");
  const help = form.querySelector("[data-drop-help]");
  help.hidden = false;
  let busy = false;

  const fill = (text, ...parts) => parts.reduce((told, part, at) => told.replace(`%${at + 1}`, String(part)), text);
  const say = (text) => { status.textContent = text; };

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const copy = (name) => form.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);

  // A file's line: its name, what happens to it, and how far it has come.
  const line = (file) => {
    const item = copy("row");
    const row = { badge: item.querySelector("[data-badge]"), body: item.querySelector("div") };
    row.told = item.querySelector(".facts");
    row.bar = item.querySelector("progress");
    row.badge.append(copy("under-way"));
    row.told.textContent = words.waiting;
    row.bar.setAttribute("aria-label", file.name);
    item.querySelector(".name").textContent = file.name;
    list.append(item);
    return row;
  };

  const finish = (row, state, text) => {
    row.badge.replaceChildren(copy(state));
    row.bar.remove();
    row.told.textContent = text;
  };

  const failed = (row, text, problems, more) => {
    finish(row, "refused", text);
    if (!problems || !problems.length) return;
    const items = make("ul", "problems");
    for (const problem of problems) {
      const item = make("li");
      const place = [];
      if (problem.line) place.push(fill(words.place, problem.line, problem.column || 1));
      if (problem.hint) place.push(problem.hint);
      if (problem.field) place.push(problem.field);
      if (place.length) item.append(make("p", "facts", place.join(" · ")));
      item.append(make("p", "", problem.text));
      items.append(item);
    }
    if (more) items.append(make("li", "", fill(words.more, more)));
    row.body.append(items);
  };

  const done = (row, answer) => {
    finish(row, "stored", answer.told);
    const link = make("a", "ds-link", words.open);
    link.href = answer.address;
    // several links with the same words are told apart by the file they belong to
    link.setAttribute("aria-label", `${words.open}: ${answer.name}`);
    const place = make("p");
    place.append(link);
    row.body.append(place);
    return link;
  };

  const answerOf = (request) => {
    try {
      const answer = JSON.parse(request.responseText);
      return answer && typeof answer === "object" ? answer : {};
    } catch {
      return {};
    }
  };

  // Sends one file with what else is chosen in the form; gives the link to its evaluation, or null.
  const send = (file, row) => new Promise((resolve) => {
    const data = new FormData(form);
    data.delete(input.name);
    data.append(input.name, file);
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "application/json");
    request.upload.addEventListener("progress", (event) => {
      if (!event.lengthComputable) return;
      const percent = Math.floor((100 * event.loaded) / event.total);
      row.bar.value = percent;
      row.told.textContent = fill(words.sending, percent);
    });
    request.upload.addEventListener("load", () => {
      // how long the evaluation takes is not known: a bar without a value says only that something happens
      row.bar.removeAttribute("value");
      row.told.textContent = words.evaluating;
    });
    request.addEventListener("load", () => {
      const answer = answerOf(request);
      if (request.status === 201 && answer.address) {
        resolve(done(row, answer));
        return;
      }
      failed(row, answer.told || answer.text || words.lost, answer.problems, answer.more);
      resolve(null);
    });
    for (const end of ["error", "abort", "timeout"]) {
      request.addEventListener(end, () => { failed(row, words.lost); resolve(null); });
    }
    request.send(data);
  });

  const begin = async (files) => {
    if (busy) return;
    if (!files.length) {
      say("");
      input.setCustomValidity(words.none);
      input.reportValidity();
      return;
    }
    if (files.length > Number(words.number)) {
      input.setCustomValidity(words.many);
      input.reportValidity();
      say(words.many);
      return;
    }
    busy = true;
    button.setAttribute("aria-disabled", "true");
    shown.hidden = false;
    list.replaceChildren();
    const rows = files.map((file) => ({ file, row: line(file) }));
    const links = [];
    for (const { file, row } of rows) {
      say(`${file.name}: ${words.evaluating}`);
      if (file.size > Number(words.fileBytes)) {
        failed(row, words.large);
        continue;
      }
      const link = await send(file, row);
      if (link) links.push(link);
      say(`${file.name}: ${row.told.textContent}`);
    }
    busy = false;
    button.removeAttribute("aria-disabled");
    // what was sent is not to be sent once more by mistake
    input.value = "";
    if (files.length === 1 && links.length === 1) {
      say(words.going);
      window.location.assign(links[0].href);
      return;
    }
    if (files.length > 1) say(fill(words.all, links.length, files.length));
    shown.querySelector("h2").focus();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    begin([...input.files]);
  });
  input.addEventListener("change", () => input.setCustomValidity(""));

  // A file that is dropped beside the zone must not take the reader away from the page.
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
    begin([...event.dataTransfer.files]);
  });
})();
