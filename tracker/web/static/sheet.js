// Keeps the number on the button in step with the boxes that are ticked, and ticks all boxes of a page at once.
"use strict";

for (const form of document.querySelectorAll("[data-ticks]")) {
  const boxes = [...form.querySelectorAll("input[name=tick]")];
  const button = form.querySelector("[data-take-in]");
  const all = form.querySelector("[data-all]");
  const ticked = () => boxes.filter((box) => box.checked).length;
  // As the page came: somebody may have been quicker than this script, and some browsers put old ticks back.
  const elsewhere = Number(form.dataset.ticks) - boxes.filter((box) => box.defaultChecked).length;

  const tell = () => {
    if (!button) return;
    const rows = elsewhere + ticked();
    button.textContent = rows === 1 ? button.dataset.single : button.dataset.more.replace("2", rows.toLocaleString(document.documentElement.lang));
    if (all) {
      all.checked = ticked() === boxes.length;
      all.indeterminate = ticked() > 0 && !all.checked;
    }
  };

  if (all && boxes.length) {
    all.closest("[hidden]").hidden = false;
    all.addEventListener("change", () => {
      for (const box of boxes) box.checked = all.checked;
      tell();
    });
  }
  form.addEventListener("change", (event) => event.target !== all && tell());
  tell();
}
