// Sends documents one at a time and shows how far each has come. When something is found in one, the file stays here
// while its reader chooses what is to be done, and need not be chosen anew. Without this script the same form works as
// it stands: the server answers with pages. All words come from the page, in the reader's language.
"use strict";

(() => {
  const form = document.querySelector("form[data-documents]");
  const input = form ? form.querySelector("input[type=file]") : null;
  if (!input || !window.tilsynsklarFiles) return;

  const { dropped, fill, line, make, send } = window.tilsynsklarFiles;
  const words = form.dataset;
  const shown = document.querySelector("[data-script]");
  const list = shown.querySelector("ul");
  const status = document.querySelector("[data-status]");
  const button = form.querySelector("button[type=submit]");
  let busy = false;
  let number = 0;

  const say = (text) => { status.textContent = text; };
  const copy = (name) => document.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);

  const show = (file) => {
    const item = copy("row");
    list.append(item);
    return line(item, file);
  };

  const begin = (row) => {
    row.badge.replaceChildren(copy("under-way"));
    row.told.textContent = words.waiting;
    row.bar.value = 0;
    if (row.after) row.after.remove();
    row.body.append(row.bar);
    row.after = make("div");
    row.body.append(row.after);
  };

  const finish = (row, badge, text) => {
    row.badge.replaceChildren(copy(badge));
    row.bar.remove();
    row.told.textContent = text;
  };

  const problems = (row, told) => {
    const items = make("ul", "problems");
    for (const text of told) items.append(make("li", "", text));
    row.after.append(items);
  };

  const done = (row, answer) => {
    finish(row, answer.read ? "stored" : "unread", words.kept);
    for (const note of answer.notes) row.after.append(make("p", "", note));
    const open = copy("open");
    const link = open.querySelector("a");
    link.href = answer.address;
    // several links with the same words are told apart by the file they belong to
    link.setAttribute("aria-label", `${link.textContent}: ${answer.name}`);
    row.after.append(open);
    if (answer.suggestion) {
      const suggestion = copy("suggestion");
      const classify = suggestion.querySelector("button");
      suggestion.action = answer.classify;
      suggestion.querySelector("p").textContent = answer.suggestion;
      classify.setAttribute("aria-label", `${classify.textContent}: ${answer.name}`);
      row.after.append(suggestion);
      row.asks = true;
    }
    row.address = answer.address;
  };

  // What can be done with a file in which something was found. The file itself stays in this row.
  const choices = (row, answer) => {
    number += 1;
    const told = copy("choices");
    const [mask, leave] = [told.querySelector("[data-mask]"), told.querySelector("[data-leave]")];
    const keep = told.querySelector("[data-keep]");
    const reason = keep.querySelector("input");
    const hint = keep.querySelector("[id$=-hint]");
    for (const each of [mask, leave, keep.querySelector("button")]) {
      each.setAttribute("aria-label", `${each.textContent}: ${row.file.name}`);
    }
    reason.id = `grunn-${number}`;
    keep.querySelector("label").htmlFor = reason.id;
    hint.id = `${reason.id}-hint`;
    reason.setAttribute("aria-describedby", hint.id);
    if (!answer.mask) mask.remove();
    if (!answer.keep) keep.remove();
    mask.addEventListener("click", () => again(row, { masker: "1", tross: "" }));
    leave.addEventListener("click", () => {
      row.after.remove();
      finish(row, "left-out", words.left);
      say(`${row.file.name}: ${words.left}`);
      shown.querySelector("h3").focus();
    });
    const keepIt = () => {
      reason.setCustomValidity(reason.value.trim() ? "" : words.reason);
      if (reason.reportValidity()) again(row, { masker: "", tross: reason.value });
    };
    reason.addEventListener("input", () => reason.setCustomValidity(""));
    reason.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      keepIt();
    });
    keep.querySelector("button").addEventListener("click", keepIt);
    row.after.append(told);
  };

  const failed = (row, answer) => {
    if (!answer.problems) {
      finish(row, "refused", answer.told || answer.text || words.lost);
      return;
    }
    finish(row, answer.found ? "stopped" : "refused", answer.found ? words.found : words.refused);
    problems(row, answer.problems);
    if (answer.found) choices(row, answer);
  };

  const sendRow = async (row, more) => {
    begin(row);
    const { stored, answer } = await send(form, input, row, { sending: words.sending, working: words.reading, more });
    if (stored) done(row, answer);
    else failed(row, answer);
  };

  const again = async (row, more) => {
    if (busy) return;
    busy = true;
    await sendRow(row, more);
    busy = false;
    say(`${row.file.name}: ${row.told.textContent}`);
    const next = row.after.querySelector("a, button, input");
    (next || shown.querySelector("h3")).focus();
  };

  const start = async (files) => {
    if (busy) return;
    const wrong = files.length ? (files.length > Number(words.number) ? words.many : "") : words.none;
    if (wrong) {
      input.setCustomValidity(wrong);
      input.reportValidity();
      say(wrong);
      return;
    }
    busy = true;
    button.setAttribute("aria-disabled", "true");
    shown.hidden = false;
    list.replaceChildren();
    const rows = files.map(show);
    rows.forEach(begin);
    for (const row of rows) {
      say(`${row.file.name}: ${words.reading}`);
      if (row.file.size > Number(words.fileBytes)) finish(row, "refused", words.large);
      else await sendRow(row, {});
      say(`${row.file.name}: ${row.told.textContent}`);
    }
    busy = false;
    button.removeAttribute("aria-disabled");
    // what was sent is not to be sent once more by mistake; what was stopped stays in its row
    input.value = "";
    const [first] = rows;
    if (rows.length === 1 && first.address && !first.asks) {
      say(words.going);
      window.location.assign(first.address);
      return;
    }
    if (rows.length > 1) say(fill(words.all, rows.filter((row) => row.address).length, rows.length));
    shown.querySelector("h3").focus();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    start([...input.files]);
  });
  input.addEventListener("change", () => input.setCustomValidity(""));
  dropped(form, input, start);
})();
