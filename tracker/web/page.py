"""Showing a page: a template, its finished values, and the frame around it."""

from __future__ import annotations

from flask import render_template

from tracker.access.actor import Actor
from tracker.web.door import current_actor
from tracker.web.language import settle_language
from tracker.web.navigation import frame_for


def page(template: str, **values: object) -> str:
    """A page for whoever is asking."""
    return page_for(current_actor(), template, **values)


def page_for(actor: Actor, template: str, **values: object) -> str:
    """A page for an actor that is already known; a visitor, where nobody can be looked up any more."""
    settle_language(actor)
    return render_template(template, frame=frame_for(actor), **values)
