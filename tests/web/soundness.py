"""Whether a page in a browser is sound: axe finds nothing in either light, and it is wider than no screen."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit
from zlib import crc32

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page, Route
from tests.in_full import IN_FULL

#: Only what is wrong is worked out in full, and not where each element stands, which takes most of the time.
RULES: dict[str, Any] = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
    "selectors": False,
}
#: Of a hundred parts of one kind the first tell as much; the others leave the page until axe has read it.
REPEATED = (
    "tbody tr:nth-child(n+7), .pooled-one:nth-child(n+7), .due-list li:nth-child(n+7), .member:nth-child(n+9)"
)
_READ = """async ([rules, repeated]) => {
  const away = [...document.querySelectorAll(repeated)].map((one) => [one, document.createComment("")]);
  for (const [one, mark] of away) one.replaceWith(mark);
  const read = await axe.run(document, rules);
  for (const [one, mark] of away.reverse()) mark.replaceWith(one);
  return read.violations;
}"""
#: So many seconds a script is late.
_LATE = 0.4
_OPEN_ALL = "for (const one of document.querySelectorAll('main details')) one.open = true"
#: Adds up how far a page's parts have moved by themselves while it was loaded.
SHIFTS = """window.shifted = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({ type: "layout-shift", buffered: true });"""
#: Less is what a part of a line does while the rest of it is on its way.
NOTICED = 0.01
PHONE, DESK = 390, 1280
#: 320 pixels are also what a desk has left at 400 per cent.
NARROWEST = 320
HEIGHT = 844
#: On which screen in which light a page is looked at: `make test` on the one or the other, `make audit` on both.
LOOKS = ((PHONE, "dark"), (DESK, "light"))


def moved_by_scripts(page: Page, address: str) -> float:
    """How far the parts of a page move when its scripts come after it was painted, as a browser counts it."""
    page.add_init_script(SHIFTS)
    page.route("**/*.js*", _late)
    page.goto(address)
    page.wait_for_timeout(_LATE * 1000)
    moved: float = page.evaluate("window.shifted")
    return moved


def _late(asked: Route) -> None:
    time.sleep(_LATE)
    asked.continue_()


def unsound(page: Page) -> list[str]:
    """What is wrong with a page in every size and light, with everything open in it that can be opened."""
    page.wait_for_load_state()
    page.evaluate(_OPEN_ALL)
    before, found = page.viewport_size, list[str]()
    for width, scheme in looks_at(page.url):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.set_viewport_size({"width": width, "height": HEIGHT})
        found += [f"{width} pixels, {scheme}: {fault}" for fault in faults(page)]
    found += wide(page)
    page.set_viewport_size(before or {"width": DESK, "height": HEIGHT})
    return found


def looks_at(address: str) -> Sequence[tuple[int, str]]:
    """How a page is looked at: of pages that are laid out alike, some on the one screen and some on the other."""
    where = urlsplit(address)
    return LOOKS if IN_FULL else LOOKS[crc32(f"{where.path}?{where.query}".encode()) % 2 :][:1]


def wide(page: Page) -> list[str]:
    """On which screens a page is wider than they are."""
    found = list[str]()
    for width in (NARROWEST, PHONE, DESK):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        found += [f"{width} pixels: {sideways(page)} too wide"] if sideways(page) else []
    return found


def faults(page: Page, rules: Mapping[str, Any] = RULES) -> list[str]:
    """What axe finds in the page as it stands: each rule with the first place that breaks it."""
    page.wait_for_load_state()
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in page.evaluate(_READ, [rules, REPEATED])]


def sideways(page: Page) -> int:
    """How many pixels the page is wider than the window."""
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def press_until(page: Page, words: str) -> None:
    """Press the tab key until what has the focus is called so, and can be seen to have it."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.innerText") == words:
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
            return
    pytest.fail(f"The tab key does not come to {words!r}.")
