"""Making the summaries of all players anew: each night, and after a setting that they rest on was changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.store.age_bands import keep_bands
from tracker.store.summaries import rebuild_all


@dataclass(frozen=True, slots=True)
class RebuildSummaries:
    """The summaries of everybody, as of the day it is."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """Of how many players the summaries were made anew, and the day they are true for."""

    players: int
    as_of: date


@verb(needs=Permission.DATABASE_KEEP, leaves=(Event.SUMMARIES_REBUILT,))
def rebuild_summaries(act: Act, _command: RebuildSummaries) -> Rebuilt:
    """Make the summaries of all players anew, as of the day, and the age bands of large pools with them."""
    act.record(Event.SUMMARIES_REBUILT, "summaries")
    measure = act.library.measure(act.day)
    players = rebuild_all(act.session, measure)
    keep_bands(act.session, act.day, act.library.thresholds)
    return Rebuilt(players, act.day)
