"""A house in which staff need a second factor, and the authenticators of those who have one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

import pyotp
from tests.people import PASSWORD, email_of
from tracker.access.actor import VISITOR, Actor
from tracker.actions.account import SignedIn, SignIn, sign_in
from tracker.actions.second_factor import (
    Added,
    AddSecondFactor,
    ViewSecondFactor,
    add_second_factor,
    view_second_factor,
)
from tracker.wiring import House


@dataclass(frozen=True, slots=True)
class Authenticator:
    """What a person's telephone holds."""

    secret: str

    def code(self, at: datetime, steps: int = 0) -> str:
        """The code of a moment, or of so many half minutes later."""
        return pyotp.TOTP(self.secret).at(at, counter_offset=steps)


def strict(house: House, clock: Callable[[], datetime] | None = None) -> House:
    """The same house, in which staff need a second factor."""
    return replace(house, settings=replace(house.settings, second_factor=True), clock=clock or house.clock)


def enter(house: House, name: str) -> SignedIn:
    """What the right password of a person of the cast brings."""
    signed_in = house.perform(sign_in, SignIn(email_of(name), PASSWORD), VISITOR)
    assert signed_in is not None
    return signed_in


def at_door(house: House, token: str) -> Actor:
    """Whoever stands at the door with a token."""
    found = house.arrived(token)
    assert found is not None
    return found.actor


def offered(house: House, token: str) -> Authenticator:
    """An authenticator with the secret that a browser is offered."""
    seen = house.perform(view_second_factor, ViewSecondFactor(token), at_door(house, token))
    assert seen.offered is not None
    return Authenticator(seen.offered[0])


def enrolled(house: House, name: str) -> tuple[Authenticator, Added]:
    """A person who has just added a second factor."""
    token = enter(house, name).token
    device = offered(house, token)
    code = device.code(house.clock())
    added = house.perform(add_second_factor, AddSecondFactor(token, code, PASSWORD), at_door(house, token))
    assert added is not None
    return device, added
