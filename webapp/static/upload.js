// Sends evidence files one at a time and shows how far each has come. Without this script the same form works as it
// stands: the server answers with pages. All words come from the form's own data attributes, in the reader's language.
"use strict";

(() => {
  const form = document.querySelector("form[data-upload]");
  const input = form ? form.querySelector("input[type=file]") : null;
  if (!input || !window.tilsynsklarFiles) return;

  const { dropped, fill, line, make, send } = window.tilsynsklarFiles;
  const words = form.dataset;
  const shown = form.querySelector("[data-script]");
  const list = shown.querySelector("ul");
  const status = form.querySelector("[data-status]");
  const button = form.querySelector("button[type=submit]");
  let busy = false;

  const say = (text) => { status.textContent = text; };

  const copy = (name) => form.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);

  const show = (file) => {
    const item = copy("row");
    const row = line(item, file);
    row.badge.append(copy("under-way"));
    row.told.textContent = words.waiting;
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
    const rows = files.map(show);
    const links = [];
    for (const row of rows) {
      say(`${row.file.name}: ${words.evaluating}`);
      if (row.file.size > Number(words.fileBytes)) {
        failed(row, words.large);
        continue;
      }
      const { stored, answer } = await send(form, input, row, { sending: words.sending, working: words.evaluating });
      if (stored) links.push(done(row, answer));
      else failed(row, answer.told || answer.text || words.lost, answer.problems, answer.more);
      say(`${row.file.name}: ${row.told.textContent}`);
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
  dropped(form, input, begin);
})();
