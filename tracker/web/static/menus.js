// Closes an open menu of the masthead by Escape, by a click elsewhere, and when the focus leaves it, so that what the
// focus comes to never lies beneath it. Without script a menu is opened and closed by its name.
"use strict";

for (const menu of document.querySelectorAll(".ways details")) {
  const name = menu.querySelector("summary");

  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    name.focus();
  });

  menu.addEventListener("focusout", (event) => {
    // Nothing has the focus next where a window is left or something that cannot have it is clicked.
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });

  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}
