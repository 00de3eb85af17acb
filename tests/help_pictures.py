"""The pictures of the help pages: what somebody of the demo federation sees at each task, in light and in dark.

`python -m tests.pictures` makes them with those of the docs. Each is cut as its entry in
`tracker/web/help_pages.py` says, and is small enough for a telephone on a slow line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import BytesIO
from itertools import product

from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Locator, Page
from tests.help_visits import WAYS, Visit
from tracker.access.roles import Role
from tracker.actions.demo import SignInFor
from tracker.web.assets import FOLDER
from tracker.web.help_pages import HELPS, Cut, Help

HERE = FOLDER / "help"
#: A picture of these pages is sharp enough with so many dots to a pixel, and small.
DOTS = 1.25
QUALITY = 50
#: Above what is looked at, so many pixels of the page are left.
_MARGIN = 12


def take(chromium: Browser, origin: str, people: Mapping[Role, SignInFor], enter: Callable[..., None]) -> None:
    """Every picture of help, anew: by everybody who has some, on a telephone and at a desk."""
    HERE.mkdir(exist_ok=True)
    for role, cut in product(WAYS, Cut):
        ways = {name: way for name, way in WAYS[role].items() if HELPS[name].cut is cut}
        if not ways:
            continue
        with _window(chromium, cut) as context:
            visit = Visit(context.new_page(), origin)
            visit.at("/sign-in?lang=en")
            if role is not Role.VISITOR:
                enter(visit.page, origin, people[role])
            for name, way in ways.items():
                _keep(visit.page, HELPS[name], way(visit))


def _window(chromium: Browser, cut: Cut) -> BrowserContext:
    return chromium.new_context(
        viewport={"width": cut.width, "height": cut.height},
        device_scale_factor=DOTS,
        locale="en-GB",
        reduced_motion="reduce",
    )


def _keep(page: Page, one: Help, shown: Locator | None) -> None:
    """Keep what the window shows, with what is to be shown at its top."""
    if shown is not None:
        top = shown.evaluate("one => one.getBoundingClientRect().top + window.scrollY")
        page.evaluate("to => window.scrollTo(0, to)", max(0, top - _MARGIN))
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        with Image.open(BytesIO(page.screenshot())) as seen:
            seen.convert("RGB").save(HERE / f"{one.name}-{scheme}.webp", quality=QUALITY, method=6)
