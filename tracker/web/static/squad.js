// Counts a squad again while somebody chooses. The server counts: this only asks it what would be, and shows that.
"use strict";

class Counts {
  constructor(form) {
    this.form = form;
    this.asked = 0;
    form.addEventListener("change", () => this.ask());
    for (const one of form.querySelectorAll("[data-without-script]")) one.hidden = true;
  }

  async ask() {
    const mine = ++this.asked;
    const query = new URLSearchParams();
    for (const one of this.form.querySelectorAll("select")) query.append(one.name, one.value);
    const address = `${this.form.action.split("?")[0]}?${query}`;
    try {
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      if (!answer.ok || mine !== this.asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const counts = page.getElementById("counts");
      if (counts) document.getElementById("counts").replaceChildren(...counts.childNodes);
    } catch {
      // Without an answer what stands there stays: the button that saves counts as well.
    }
  }
}

for (const form of document.querySelectorAll("form[data-squad]")) new Counts(form);
