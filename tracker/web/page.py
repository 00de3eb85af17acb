"""Showing a page: a template, its finished values, and the frame around it."""

from __future__ import annotations

from collections.abc import Mapping

from flask import render_template

from tracker.access.actor import Actor
from tracker.web.door import current_actor
from tracker.web.language import settle_language
from tracker.web.navigation import frame_for


def page(template: str, **values: object) -> str:
    """A page for whoever is asking."""
    return page_for(current_actor(), template, **values)


def answer_page(template: str, asked: Mapping[str, str], **values: object) -> str:
    """A page that answers what was asked by a form, and that may be asked again in another language.

    What was asked stands in the page and in no address, so it is sent again by a form, too.
    """
    actor = current_actor()
    settle_language(actor)
    return render_template(template, frame=frame_for(actor, asked), **values)


def page_for(actor: Actor, template: str, **values: object) -> str:
    """A page for an actor that is already known; a visitor, where nobody can be looked up any more."""
    settle_language(actor)
    return render_template(template, frame=frame_for(actor), **values)
