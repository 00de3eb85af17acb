// Reads a chart: whatever is pointed at, tapped or stepped to by the arrows is said in a line under the chart.
// Each mark has its sentence already, as the title that a pointer shows after a while; nothing is reckoned here.
"use strict";

for (const figure of document.querySelectorAll("figure[data-reads]")) {
  const pictures = [...figure.querySelectorAll("svg.drawing")].filter((one) => one.querySelector(":scope > * title"));
  if (!pictures.length) continue;

  const line = Object.assign(document.createElement("p"), { className: "note chart-reading" });
  line.setAttribute("role", "status");
  line.textContent = figure.dataset.reads;
  pictures.at(-1).closest("div").after(line);

  const sentenceOf = (mark) => mark.querySelector("title").textContent;
  const markAt = (target) => target.closest("svg.drawing > :has(> title), svg.drawing > a");
  let read = null;

  const say = (mark) => {
    if (!mark || mark === read) return;
    read?.classList.remove("read");
    read = mark;
    read.classList.add("read");
    line.textContent = sentenceOf(mark);
  };

  for (const picture of pictures) {
    // By where they stand, as a reader goes over the picture, and not in the order in which they were drawn.
    const inOrder = () => {
      const marks = [...picture.children].filter((one) => one.matches("a, :has(> title)"));
      const places = new Map(marks.map((mark) => [mark, mark.getBoundingClientRect()]));
      return marks.sort((a, b) => places.get(a).left - places.get(b).left || places.get(a).top - places.get(b).top);
    };
    picture.tabIndex = 0;
    for (const kind of ["pointerover", "click", "focusin"]) {
      picture.addEventListener(kind, (event) => say(markAt(event.target)));
    }
    picture.addEventListener("keydown", (event) => {
      const steps = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity };
      if (!(event.key in steps) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      event.preventDefault();
      const marks = inOrder();
      const now = marks.indexOf(read);
      const next = now < 0 && event.key !== "End" ? 0 : now + steps[event.key];
      say(marks[Math.max(0, Math.min(marks.length - 1, next))]);
    });
  }
}
