// Asks again as soon as something is ticked or chosen; whoever has no script presses the button.
"use strict";

const form = document.querySelector("form[data-apply]");
const KEPT = "pool-at";

if (form) {
  // Only what is ticked or chosen from: a number or a day is not finished with its first figure.
  const asksAtOnce = (control) => control.matches("input[type=checkbox], select");
  const again = (event) => {
    if (!asksAtOnce(event.target)) return;
    sessionStorage.setItem(KEPT, JSON.stringify([event.target.name, event.target.value, scrollY]));
    form.requestSubmit();
  };
  form.addEventListener("change", again);
  for (const outside of document.querySelectorAll(`[form="${form.id}"]`)) outside.addEventListener("change", again);

  // What is empty need not stand in the address.
  form.addEventListener("formdata", (event) => {
    for (const [name, value] of [...event.formData]) if (value === "") event.formData.delete(name);
  });

  // The page that comes back has the focus where it was.
  const kept = sessionStorage.getItem(KEPT);
  sessionStorage.removeItem(KEPT);
  if (kept) {
    const [name, value, top] = JSON.parse(kept);
    const all = [...form.elements].filter((control) => control.name === name);
    const one = all.find((control) => control.type !== "checkbox" || control.value === value);
    if (one) {
      const folded = one.closest("details.facet");
      if (folded) folded.open = true;
      const narrow = form.closest("details");
      if (getComputedStyle(narrow.querySelector("summary")).display !== "none") narrow.open = true;
      one.focus({ preventScroll: true });
      scrollTo(0, top);
    }
  }
}
