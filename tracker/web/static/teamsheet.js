// Makes a team sheet quick to fill by keyboard, and works out its minutes while they are typed. The form says the
// same without it: the server works out every minute again.
"use strict";

const MOST_ON = 11;
const KEYS = { 0: "", 1: "started", 2: "substitute", 3: "bench", 4: "started", 5: "fielded" };
const UNKNOWN = "?";

// A minute as a number with its stoppage after the point, UNKNOWN, null for nothing, or undefined for what is none.
function moment(text) {
  const written = text.trim();
  if (!written) return null;
  if (written === "?" || written === "*") return UNKNOWN;
  const found = /^(\d{1,3})(?: ?\+ ?(\d{1,2}))?['′’]?$/.exec(written);
  return found ? { minute: Number(found[1]), stoppage: Number(found[2] || 0) } : undefined;
}

// The minutes that coming on and going off come to; null where they are not known.
function played(part, on, off, length) {
  if (part !== "started" && part !== "substitute" && part !== "fielded") return null;
  const start = on && on !== UNKNOWN ? on.minute : part === "started" && on === null ? 0 : null;
  const open = part === "fielded" || length === null ? null : length;
  const end = off && off !== UNKNOWN ? off.minute : off === null ? open : null;
  return start === null || end === null ? null : Math.max(0, end - start);
}

class Row {
  constructor(element) {
    this.element = element;
    this.parts = [...element.querySelectorAll("[type=radio]")];
    [this.on, this.off, this.minutes] = ["on", "off", "minutes"].map((name) => element.querySelector(`[data-${name}]`));
    this.held = this.minutes.dataset.held || "";
  }

  get part() { return (this.parts.find((one) => one.checked) || { value: "" }).value; }

  choose(part) { this.parts.find((one) => one.value === part).checked = true; }

  focus() { (this.parts.find((one) => one.checked) || this.parts[0]).focus(); }

  // What the row comes to, shown in the empty field of the minutes.
  reckon(length) {
    const [on, off] = [moment(this.on.value), moment(this.off.value)];
    const timed = on !== null || off !== null;
    // What stood there when the sheet was opened again gives way to what is typed now.
    if (timed && this.held && this.minutes.value.trim() === this.held) this.minutes.value = "";
    const typed = this.minutes.value.trim();
    const worked = played(this.part, on, off, length);
    this.minutes.placeholder = worked === null ? "" : String(worked);
    const number = /^\d{1,3}$/.test(typed) ? Number(typed) : null;
    return { part: this.part, gone: off !== null && off !== undefined, minutes: typed ? number : worked };
  }
}

class Sheet {
  constructor(form) {
    this.form = form;
    this.rows = [...form.querySelectorAll("[data-line]")].map((one) => new Row(one));
    this.length = form.querySelector("[data-length]");
    this.save = form.querySelector("[data-save]");
    this.counts = form.querySelectorAll("[data-count]");
    form.addEventListener("input", () => this.count());
    form.addEventListener("keydown", (event) => this.press(event));
    this.count();
  }

  count() {
    const typed = this.length.value.trim();
    const length = /^\d{1,3}$/.test(typed) ? Number(typed) : null;
    const rows = this.rows.map((row) => row.reckon(length));
    const named = (part) => rows.filter((row) => row.part === part).length;
    const fielded = rows.filter((row) => row.part && row.part !== "bench");
    const told = {
      started: named("started"),
      on: named("substitute"),
      off: fielded.filter((row) => row.gone).length,
      bench: named("bench"),
      minutes: fielded.reduce((sum, row) => sum + (row.minutes || 0), 0),
      unknown: fielded.filter((row) => row.minutes === null).length,
    };
    for (const one of this.counts) one.textContent = told[one.dataset.count];
    this.counts[0].parentElement.classList.toggle("too-many", told.started > MOST_ON);
  }

  press(event) {
    if (event.isComposing || event.altKey || event.metaKey) return;
    if (event.key === "Enter" && event.ctrlKey) return this.done(event, () => this.form.requestSubmit(this.save));
    if (event.ctrlKey) return;
    const row = this.rows.find((one) => one.element.contains(event.target));
    if (event.key === "Enter" && event.target.matches("input")) return this.done(event, () => this.after(row));
    if (!row || event.target.type !== "radio") {
      if (row && (event.key === "ArrowDown" || event.key === "ArrowUp")) this.across(event, row);
      return;
    }
    if (event.key in KEYS) this.done(event, () => this.mark(row, event.key));
  }

  done(event, deed) {
    event.preventDefault();
    deed();
  }

  // Marks a player, and goes to the field that has to be filled next.
  mark(row, key) {
    row.choose(KEYS[key]);
    this.count();
    if (key === "2") row.on.focus();
    else if (key === "4") row.off.focus();
    else this.after(row);
  }

  after(row) {
    const next = this.rows[row ? this.rows.indexOf(row) + 1 : 0];
    if (next) next.focus();
    else this.save.focus();
  }

  // From a minute to the one of the player above or below, past those who have none.
  across(event, row) {
    const name = ["on", "off", "minutes"].find((one) => row[one] === event.target);
    const step = event.key === "ArrowDown" ? 1 : -1;
    for (let at = this.rows.indexOf(row) + step; this.rows[at]; at += step) {
      const field = this.rows[at][name];
      if (field.offsetParent !== null) return this.done(event, () => field.focus());
    }
  }
}

for (const form of document.querySelectorAll("form[data-sheet]")) {
  new Sheet(form);
  for (const one of form.querySelectorAll("[data-with-keys]")) one.hidden = false;
  // What stands there for whoever has no script is said while it is typed.
  for (const one of form.querySelectorAll("[data-without-script]")) one.hidden = true;
}
