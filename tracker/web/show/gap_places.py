"""Whose figures one may view, as a page: the clubs one directs and the federations one scouts for."""

from __future__ import annotations

from dataclasses import dataclass

from flask import url_for

from tracker.actions.gap_places import GapPlaces
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice
from tracker.web.show.rules import Line


@dataclass(frozen=True, slots=True)
class PlacesPage:
    """A line for each place, or why there is none."""

    lines: tuple[Line, ...]
    empty: tuple[str, ...]


def addresses_of(places: GapPlaces) -> tuple[str, ...]:
    """The pages of all places."""
    return tuple(line.address for line in _lines(places))


def places_page(places: GapPlaces, voice: Voice) -> PlacesPage:
    """The places by name."""
    lines = _lines(places)
    return PlacesPage(lines, () if lines else (voice.speak(phrase("web-gaps-no-place")),))


def _lines(places: GapPlaces) -> tuple[Line, ...]:
    clubs = [Line(name, address=url_for("gaps.club", club_id=number)) for number, name in places.clubs]
    codes = [Line(name, address=url_for("gaps.federation", code=code)) for code, name in places.federations]
    return (*clubs, *codes)
