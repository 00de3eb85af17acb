"""One safety setting: what must hold, how it is looked at, and what to do where it does not hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from flask import Flask
from flask.testing import FlaskClient

from tracker.football.errors import SettingError, TrackerError
from tracker.settings import Settings
from tracker.wiring import House


@dataclass(frozen=True, slots=True)
class Examined:
    """An installation as it would be served.

    Arguments:
        house: its settings and its database.
        app: its pages, with the configuration they run with; nothing where none can be made.
    """

    house: House
    app: Flask | None

    @property
    def settings(self) -> Settings:
        """What its operator has set."""
        return self.house.settings

    @property
    def pages(self) -> Flask:
        """Its pages.

        Raises:
            SettingError: none can be made with these settings.
        """
        if self.app is None:
            message = "There are no pages to look at; put the other lines right first."
            raise SettingError(message)
        return self.app

    def browser(self) -> FlaskClient:
        """A browser without a cookie at its pages."""
        return self.pages.test_client()

    @property
    def host(self) -> str:
        """A name under which the pages let themselves be asked for."""
        return self.settings.trusted_hosts[0].lstrip(".")


@dataclass(frozen=True, slots=True)
class Check:
    """A safety setting.

    Arguments:
        name: what it is called in the output.
        what: what must hold, in one sentence.
        remedy: what would be right, where it does not.
        holds: looks whether it does.
        deploy: whether it is asked only of an installation that others reach; a trial may do without.
        found: says what was found, where that is worth telling in either case.
    """

    name: str
    what: str
    remedy: str
    holds: Callable[[Examined], bool]
    deploy: bool = False
    found: Callable[[Examined], str] | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What became of one check; the remedy is empty where all is right."""

    name: str
    right: bool
    what: str
    remedy: str


def look(check: Check, examined: Examined) -> Finding:
    """Look at one setting. One that cannot be looked at is not right, and its remedy says why."""
    try:
        right = check.holds(examined)
        found = f" ({check.found(examined)})" if check.found else ""
    except TrackerError as refusal:
        return Finding(check.name, right=False, what=check.what, remedy=str(refusal))
    return Finding(check.name, right, f"{check.what}{found}", "" if right else check.remedy)
