"""The ways on from a page of refusal: the same again, the page that was probably meant, and home."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from flask import request, url_for

from tracker.access.actor import Actor
from tracker.web.navigation import Way, frame_for
from tracker.web.task import is_open_to
from tracker.web.way_back import LONGEST, page_at, safe_way, way_back_from_here

#: What passes by itself: the same may be asked for again.
_PASSING = frozenset({429, 500, 503})
#: How alike an address that was typed must be to one that there is.
_ALIKE = 0.75
#: How many parts the address of a page may have of which the pages above are looked for.
_DEEPEST = 12


def ways_on(status: int, actor: Actor) -> tuple[Way, ...]:
    """Where to go from a refusal, what was most likely meant first; only what this actor may go to."""
    again = way_back_from_here() if status in _PASSING else ""
    meant = "" if again else _meant(actor)
    found = [Way("web-refusal-again", again, here=False)] if again else []
    if meant:
        names = {place.address: place.code for place in frame_for(actor).places}
        found.append(Way(names.get(meant, "web-refusal-above"), meant, here=False))
    return (*found, Way("web-refusal-home", url_for("front.door"), here=False))


def _meant(actor: Actor) -> str:
    """The page that this one belongs to, or the place whose address is nearly what was typed; else nothing.

    No page of ours lies as deep, or has as long an address, as somebody may type to keep the server busy.
    """
    if len(request.path) > LONGEST or request.path.count("/") > _DEEPEST:
        return ""
    for path in _upwards(request.path):
        if is_open_to(actor, page_at(path)[0]) and (found := safe_way(path)):
            return found
    places = [place.address for place in frame_for(actor).places]
    return next(iter(get_close_matches(request.path, places, n=1, cutoff=_ALIKE)), "")


def _upwards(path: str) -> Iterator[str]:
    """A path, if it was not just looked at, and the paths above it, the nearest first.

    The front door is above all of them, and has a way of its own.
    """
    if request.method not in ("GET", "HEAD"):
        yield path
    while (path := path.rstrip("/").rpartition("/")[0]) not in ("", "/"):
        yield path
