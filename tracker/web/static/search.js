// Opens the search over any page: by its button, by Ctrl or Cmd and K, or by a stroke outside of a field.
// The page of the search is asked for when it is first opened, and what is typed is sent as its form, so that no
// name stands in an address. Whoever has no script follows the button to that page.
"use strict";

const way = document.querySelector("a[data-search]");
const typesInto = (element) => element.closest("input, select, textarea, [contenteditable]");
const WAIT = 250;

if (way && "showModal" in HTMLDialogElement.prototype) {
  let dialog = null;

  const open = async () => {
    dialog ??= await made();
    if (!dialog.open) dialog.showModal();
    dialog.querySelector("input[type=search]").select();
  };

  way.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open().catch(() => location.assign(way.href));
  });

  document.addEventListener("keydown", (event) => {
    const chord = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
    const alone = !event.ctrlKey && !event.metaKey && !event.altKey && event.key === "/";
    const single = alone && !typesInto(event.target) && localStorage.getItem("single-keys") !== "off";
    if (!chord && !single) return;
    if (single && document.querySelector("dialog[open]")) return;
    event.preventDefault();
    open().catch(() => location.assign(way.href));
  });

  const asked = async (address, sent) => {
    const answer = await fetch(address, sent);
    if (!answer.ok) throw new Error(String(answer.status));
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  };

  const made = async () => {
    const there = await asked(way.href);
    const form = document.importNode(there.querySelector("#finding"), true);
    const box = document.createElement("dialog");
    box.className = "finder";
    box.setAttribute("aria-label", way.textContent.trim());
    const close = Object.assign(document.createElement("button"), { type: "button", className: "quiet" });
    close.textContent = form.dataset.close;
    close.addEventListener("click", () => box.close());
    form.querySelector("button").replaceWith(close);
    form.removeAttribute("id");
    const list = Object.assign(document.createElement("div"), { id: "finder-list", className: "finder-list" });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", way.textContent.trim());
    const said = Object.assign(document.createElement("p"), { className: "note finder-said" });
    said.setAttribute("role", "status");
    const keys = Object.assign(document.createElement("p"), { className: "note finder-keys" });
    keys.textContent = form.dataset.keys;
    box.append(form, said, list, keys);
    box.addEventListener("click", (event) => event.target === box && box.close());
    document.body.append(box);
    combine(form, list, said);
    show(list, said, there);
    return box;
  };

  const combine = (form, list, said) => {
    const field = form.querySelector("input[type=search]");
    field.id = "finder-words";
    form.querySelector("label").htmlFor = field.id;
    field.value = "";
    const told = { role: "combobox", "aria-expanded": "true", "aria-controls": list.id, "aria-autocomplete": "list" };
    for (const [name, value] of Object.entries(told)) field.setAttribute(name, value);
    let waiting = 0;
    let last = 0;
    // Whether the list answers what stands in the field, and whether Enter was pressed before it did.
    let current = true;
    let entered = false;
    const ask = async () => {
      clearTimeout(waiting);
      const turn = ++last;
      try {
        const there = await asked(form.action, { method: "POST", body: new FormData(form) });
        if (turn !== last) return;
        show(list, said, there);
        current = true;
        if (entered) chosen(list)?.click();
        entered = false;
      } catch {
        // The form has expired or the net is gone: the page itself says which.
        if (turn === last) location.assign(way.href);
      }
    };
    field.addEventListener("input", () => {
      clearTimeout(waiting);
      last++;
      current = entered = false;
      choose(list, null);
      waiting = setTimeout(ask, WAIT);
    });
    field.addEventListener("keydown", (event) => move(event, field, list));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (current) chosen(list)?.click();
      else if (!entered) {
        entered = true;
        ask();
      }
    });
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) location.assign(leadingTo(option.dataset.address));
    });
  };

  // The links of the answer become options: the field keeps the focus, and the arrows choose among them.
  const show = (list, said, there) => {
    const answer = there.querySelector("#found");
    const told = answer.querySelectorAll(".notice, .counted, .note");
    said.textContent = [...told].map((one) => one.textContent.trim()).join(" ");
    list.replaceChildren();
    let number = 0;
    for (const part of answer.querySelectorAll(".found-links")) {
      const group = document.createElement("div");
      const heading = Object.assign(document.createElement("p"), { className: "finder-kind" });
      heading.id = `finder-group-${number}`;
      heading.textContent = part.querySelector("h2").textContent;
      group.setAttribute("role", "group");
      group.setAttribute("aria-labelledby", heading.id);
      heading.setAttribute("role", "presentation");
      group.append(heading);
      for (const line of part.querySelectorAll("li")) {
        const option = document.createElement("div");
        option.id = `finder-${number++}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        const link = line.querySelector("a");
        option.dataset.address = link.getAttribute("href");
        if (link.lang) option.lang = link.lang;
        const parts = [...line.childNodes].map((node) => document.importNode(node, true));
        option.append(...parts.flatMap((node) => (node.tagName === "A" ? [...node.childNodes] : [node])));
        group.append(option);
      }
      list.append(group);
    }
    choose(list, list.querySelector("[role=option]"));
  };

  // A language is chosen for the page one is at, with all that its address asks.
  const leadingTo = (address) => {
    if (!address.startsWith("?")) return address;
    const here = new URL(location.href);
    for (const [name, value] of new URLSearchParams(address)) here.searchParams.set(name, value);
    return here.href;
  };

  const chosen = (list) => list.querySelector("[aria-selected=true]");

  const choose = (list, option) => {
    chosen(list)?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    const field = document.querySelector("#finder-words");
    if (option) field?.setAttribute("aria-activedescendant", option.id);
    else field?.removeAttribute("aria-activedescendant");
  };

  const move = (event, field, list) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (!(event.key in steps)) return;
    event.preventDefault();
    const all = [...list.querySelectorAll("[role=option]")];
    if (!all.length) return;
    const next = all.indexOf(chosen(list)) + steps[event.key];
    choose(list, all[(next + all.length) % all.length]);
  };
}
