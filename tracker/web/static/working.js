// Says what is being done once a form is sent that takes a while, and lets nobody send it twice.
"use strict";

const shown = document.querySelector("[data-working-shown]");

// Sent is what stands in the form now, with the button that was pressed; only then are the buttons put out of use.
function wait(form, says) {
  shown.querySelector("p").textContent = says;
  shown.hidden = false;
  form.setAttribute("aria-busy", "true");
  for (const button of form.querySelectorAll("button")) button.disabled = true;
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const says = (event.submitter && event.submitter.dataset.working) || form.dataset.working;
  if (says && !event.defaultPrevented) setTimeout(() => wait(form, says), 0);
});

// Whoever comes back by the browser's own button finds the page as it was.
addEventListener("pageshow", () => {
  shown.hidden = true;
  for (const form of document.querySelectorAll("form[aria-busy]")) {
    form.removeAttribute("aria-busy");
    for (const button of form.querySelectorAll("button")) button.disabled = false;
  }
});
