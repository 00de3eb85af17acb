// Shows how far an order of reports has come while somebody waits: asks for the page again and takes over what it says.
// The bar moves in its place; what is read aloud is said each quarter of the way and at the end, and no more often.
"use strict";

{
  const EACH = 2_000;
  const WAITS_AT_MOST = 30_000;
  const told = document.getElementById("order-told");
  const here = () => document.getElementById("order");
  const quarter = (order) => Math.floor((4 * Number(order.dataset.working)) / Math.max(1, Number(order.dataset.of)));
  let wait = EACH;

  const take = (fresh) => {
    const now = here();
    const over = !("working" in fresh.dataset);
    const says = fresh.querySelector(".order-progress .counted, p");
    const tell = over || quarter(fresh) !== quarter(now);
    if (over || !now.querySelector("progress")) {
      now.replaceWith(fresh);
    } else {
      now.querySelector("progress").value = fresh.querySelector("progress").value;
      const [lines, others] = [now, fresh].map((one) => [...one.querySelectorAll("p:not(.ways-on)")]);
      if (lines.length !== others.length) {
        now.replaceWith(fresh);
        without();
      } else {
        lines.forEach((line, place) => {
          if (line.textContent !== others[place].textContent) line.textContent = others[place].textContent;
        });
        now.dataset.working = fresh.dataset.working;
      }
    }
    if (tell && says) told.textContent = says.textContent;
    return over;
  };

  const without = () => {
    const way = here().querySelector("[data-without-script]");
    if (way) way.textContent = way.dataset.withoutScript;
  };

  const look = async () => {
    try {
      // Nobody pressed anything: this keeps nobody signed in who has gone away.
      const answer = await fetch(location.href, { headers: { Accept: "text/html", "Tracker-Unattended": "1" } });
      const there = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = there.getElementById("order");
      // Whoever was signed out meanwhile, or asks for what is kept no more, is shown the page that says so.
      if (!answer.ok || !fresh) {
        location.reload();
        return;
      }
      wait = EACH;
      if (take(document.importNode(fresh, true))) return;
    } catch {
      wait = Math.min(WAITS_AT_MOST, 2 * wait);
    }
    setTimeout(look, wait);
  };

  without();
  setTimeout(look, wait);
}
