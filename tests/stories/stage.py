"""Where the stories are played: the demo federation, served to a browser that notes what goes wrong in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy

from playwright.sync_api import Browser, Locator, Page
from tests.founded import Founded
from tracker.access.roles import Role

PHONE, DESK = (390, 844), (1280, 900)
_LINK = re.compile(r"https?://[^/\s]+(/\S{30,})")


@dataclass(frozen=True, slots=True)
class Step:
    """A moment of a story: what it is called, the window, what must be read in it, and what is at its top."""

    name: str
    page: Page
    sees: tuple[str, ...]
    top: Locator | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """The federation at an address, and the windows in which people look at it."""

    federation: Founded
    origin: str
    chromium: Browser
    #: What any window's console said, what was refused by the content policy, and what was asked for elsewhere.
    complaints: list[str] = field(default_factory=list)
    windows: list[Page] = field(default_factory=list)

    def window(self, size: tuple[int, int]) -> Page:
        """A new person's browser, which knows nobody."""
        page = self.chromium.new_context(
            viewport={"width": size[0], "height": size[1]},
            device_scale_factor=2 if size == PHONE else 1,
            reduced_motion="reduce",
            locale="en-GB",
            timezone_id="Europe/Lisbon",
            accept_downloads=True,
        ).new_page()
        self.windows.append(page)
        page.on("console", lambda told: self.complaints.append(told.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", lambda asked: self._note(asked.url))
        return page

    def signed_in(self, role: Role, size: tuple[int, int] = DESK) -> Page:
        """The browser of the demo's person of a role, who has come in by the page for it."""
        page, who = self.window(size), self.federation.sign_ins[role]
        page.goto(f"{self.origin}/sign-in")
        page.get_by_label("E-mail address").fill(who.email)
        page.get_by_label("Password").fill(who.password)
        page.get_by_role("main").get_by_role("button", name="Sign in", exact=True).click()
        page.wait_for_url(lambda address: "/sign-in" not in address)
        return page

    def close(self) -> None:
        """Everybody closes the browser."""
        for page in self.windows:
            page.context.close()

    def link_in_letter_to(self, email: str) -> str:
        """The address that stands in the only letter to somebody, as it lies in the folder of letters."""
        letters = (self.federation.house.settings.home / "outbox").glob("*.eml")
        mails = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in letters]
        (text,) = [str(mail.get_content()) for mail in mails if mail["To"] == email]
        (path,) = _LINK.findall(text)
        return self.origin + str(path)

    def _note(self, address: str) -> None:
        if not address.startswith((self.origin, "data:")):
            self.complaints.append(f"asked {address}")


Story = Callable[[Stage], Iterator[Step]]
