// Moves from row to row of a table by the arrows, Home and End, and shows all keys by a question mark.
// Nothing is taken from the browser: every link stays in the order of Tab, and Enter follows it as ever. A table without
// anything to follow gets one stop of its own, from which its rows can be read one by one.
"use strict";

{
  const HANDLE = "a[href], button, input:not([type=hidden])";
  const MOVES = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };
  const rowsOf = (table) => [...table.tBodies].flatMap((body) => [...body.rows]);
  const handleOf = (row) => row.querySelector(HANDLE) ?? row;
  const isTypedInto = (element) => element.matches("select, textarea, input:not([type=checkbox], [type=radio])");

  for (const table of document.querySelectorAll("main table")) {
    const rows = rowsOf(table);
    if (rows.length < 2) continue;
    for (const row of rows) if (!row.querySelector(HANDLE)) row.tabIndex = -1;
    if (!table.querySelector(`tbody :is(${HANDLE})`)) rows[0].tabIndex = 0;
    table.addEventListener("keydown", (event) => {
      const row = event.target.closest("tbody tr");
      if (!row || !(event.key in MOVES) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (isTypedInto(event.target)) return;
      const to = Math.max(0, Math.min(rows.length - 1, rows.indexOf(row) + MOVES[event.key]));
      event.preventDefault();
      step(rows, row, rows[to]);
    });
  }

  const step = (rows, from, to) => {
    const handle = handleOf(to);
    if (from.tabIndex === 0 && handle === to) {
      from.tabIndex = -1;
      to.tabIndex = 0;
    }
    handle.focus();
    handle.scrollIntoView({ block: "nearest" });
  };

  const way = document.querySelector("a[data-search]");
  let dialog = null;

  document.addEventListener("keydown", async (event) => {
    if (event.key !== "?" || event.ctrlKey || event.metaKey || event.altKey || !way) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) return;
    if (localStorage.getItem("single-keys") === "off" || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    try {
      dialog ??= await made();
      dialog.showModal();
    } catch {
      location.assign(way.href);
    }
  });

  const made = async () => {
    const answer = await fetch(way.href);
    const there = new DOMParser().parseFromString(await answer.text(), "text/html");
    const box = document.createElement("dialog");
    box.className = "finder keys";
    box.setAttribute("aria-labelledby", "keys-heading");
    box.append(document.importNode(there.querySelector("#keys").content, true));
    const single = box.querySelector("input");
    single.checked = true;
    single.addEventListener("change", () => localStorage.setItem("single-keys", single.checked ? "on" : "off"));
    box.addEventListener("click", (event) => event.target === box && box.close());
    document.body.append(box);
    return box;
  };
}
