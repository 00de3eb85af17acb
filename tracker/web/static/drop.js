// Makes the whole page a place to drop a file on, and says at once where a file is too large to be sent.
"use strict";

for (const area of document.querySelectorAll("[data-drop]")) {
  const input = area.querySelector("input[type=file]");
  const wrong = document.getElementById(`${input.id}-wrong`);
  let over = 0;

  const tell = () => {
    const file = input.files[0];
    const tooLarge = Boolean(file) && file.size > Number(area.dataset.largest);
    wrong.textContent = tooLarge ? area.dataset.tooLarge : "";
    wrong.hidden = !tooLarge;
    area.classList.toggle("drop-filled", Boolean(file) && !tooLarge);
    return tooLarge;
  };
  const light = (change) => {
    over = Math.max(0, over + change);
    area.classList.toggle("drop-over", over > 0);
  };
  const brings = (event) => event.dataTransfer && [...event.dataTransfer.types].includes("Files");

  area.querySelector("[data-drop-says]").hidden = false;
  input.addEventListener("change", tell);
  input.form.addEventListener("submit", (event) => {
    if (!tell()) return;
    event.preventDefault();
    input.focus();
  });
  addEventListener("dragenter", (event) => brings(event) && light(1));
  addEventListener("dragleave", (event) => brings(event) && light(-1));
  addEventListener("dragover", (event) => brings(event) && event.preventDefault());
  addEventListener("drop", (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    light(-over);
    // One file at a time, however many were held.
    const one = new DataTransfer();
    if (event.dataTransfer.files.length) one.items.add(event.dataTransfer.files[0]);
    input.files = one.files;
    tell();
  });
}
