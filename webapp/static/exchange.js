// Keeps the chosen file between the look and the fetch: without script it is chosen once more.
"use strict";
(() => {
  const form = document.querySelector("[data-exchange]");
  if (!form) return;
  const replaced = ["[data-answer]", "[data-look]", "[data-buttons]"];
  const file = form.querySelector("input[type=file]");
  form.addEventListener("submit", async (event) => {
    const pressed = event.submitter;
    if (!pressed || !file.files.length) return;
    event.preventDefault();
    const data = new FormData(form);
    data.set(pressed.name, pressed.value);
    pressed.setAttribute("aria-busy", "true");
    pressed.disabled = true;
    try {
      const answer = await fetch(form.action, { method: "POST", body: data });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!page.querySelector("[data-exchange]")) throw new Error("another page");
      for (const place of replaced) {
        document.querySelector(place).replaceWith(page.querySelector(place));
      }
      const wrong = document.querySelector("[data-answer] [tabindex]");
      if (wrong) wrong.focus();
      else {
        const heading = document.querySelector("[data-look] h2");
        if (heading) {
          heading.tabIndex = -1;
          heading.focus();
        }
      }
    } catch {
      pressed.disabled = false;
      form.submit();
    }
  });
})();
