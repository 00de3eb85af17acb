"""What a request finds at the door: the house, the day, and who is asking."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import flask_login
from flask import Flask, Request, current_app

from tracker.access.actor import VISITOR, Actor
from tracker.actions.arrival import Arrived
from tracker.web.cookies import token_in
from tracker.wiring import House

_HOUSE = "house"
#: What a script says with a page that it asks for by itself, and for which nobody need be there.
_UNATTENDED = "Tracker-Unattended"


@dataclass(frozen=True, slots=True)
class Guest:
    """An actor in the clothes that Flask-Login wants to see. Nothing outside this file knows of them."""

    actor: Actor = VISITOR
    arrival: Arrived | None = None

    @property
    def is_authenticated(self) -> bool:
        """Whether somebody is signed in."""
        return self.actor != VISITOR

    is_active = is_authenticated

    @property
    def is_anonymous(self) -> bool:
        """Whether nobody is signed in."""
        return not self.is_authenticated

    def get_id(self) -> str:
        """The number of the person, as a text."""
        return str(self.actor.user_id)


def open_door(app: Flask, house: House) -> None:
    """Let an application belong to a house, and have each request's token recognised there."""
    app.extensions[_HOUSE] = house
    manager = flask_login.LoginManager()
    manager.init_app(app, add_context_processor=False)
    manager.anonymous_user = Guest
    manager.request_loader(_recognise)


def _recognise(request: Request) -> Guest | None:
    token = token_in(request, house().settings)
    arrival = house().arrived(token, attended=_UNATTENDED not in request.headers) if token else None
    if arrival is None:
        return None
    return Guest(arrival.actor if arrival.is_in else VISITOR, arrival)


def house() -> House:
    """The installation that this request came to."""
    found: House = current_app.extensions[_HOUSE]
    return found


def today() -> date:
    """The day it is in this house."""
    return house().clock().date()


def current_actor() -> Actor:
    """Who is asking: a person whose browser is signed in, or a visitor. Looked up once for a request."""
    guest: Guest = flask_login.current_user
    return guest.actor


def current_arrival() -> Arrived | None:
    """Whoever stands at the door with a token, also while only on the way in; for the pages of the way in alone."""
    guest: Guest = flask_login.current_user
    return guest.arrival
