"""Applications that tests use one after the other: to make one takes longer than most tests do.

What a test changes in the values that Flask is told is put back before the next is lent it. A test that changes
more than those makes an application of its own.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from flask import Flask
from tracker.settings import Settings
from tracker.web.app import create_app
from tracker.wiring import House

_MADE: dict[tuple[Settings, str], tuple[Flask, dict[str, object]]] = {}


def lend_app(house: House) -> Flask:
    """The web pages of a house, as `create_app` makes them: one for all houses that differ in their database alone.

    Houses on SQLite and on PostgreSQL are lent two, so that a test may have one of each.
    """
    if house.settings.given_key is None:
        return create_app(house)
    alike = replace(house.settings, home=Path(), database=""), house.engine.dialect.name
    if alike not in _MADE:
        app = create_app(house)
        _MADE[alike] = app, dict(app.config)
    app, told = _MADE[alike]
    app.extensions["house"] = house
    app.config.clear()
    app.config.update(told)
    return app
