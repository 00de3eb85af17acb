"""Whose summaries a file changes: the players it names, and those whom its matches and leagues concern."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.football.holdings import Delivery, Holding, Key, Thing
from tracker.store.intake_shelves import SHELVES, Refs
from tracker.store.touched import Touched

#: Things that hang on the player whom their key begins with.
_OF_PLAYERS = (
    *(Thing.NATIONALITY, Thing.REGISTRATION, Thing.APPEARANCE),
    *(Thing.SEASON_TOTAL, Thing.ABSENCE, Thing.CALL_UP),
)


def note_touched(found: Touched, delivery: Delivery, refs: Refs) -> None:
    """Take note of everybody whom a delivery touches; `refs` are the numbers of what it added."""
    found.tables |= {SHELVES[thing].table.__tablename__ for thing in Thing}
    found.players |= {refs[holding.ref] for _, holding in _written(delivery, Thing.PLAYER)}
    for thing in _OF_PLAYERS:
        found.players |= {refs[key[0]] for key, _ in _written(delivery, thing)}
    for (team, day, _), _ in _written(delivery, Thing.FIXTURE):
        found.match(refs[team], day)
    found.fixtures |= {holding.ref for _, holding in delivery.changed(Thing.FIXTURE)}
    found.teams |= {refs[team] for (team, _), _ in delivery.added(Thing.TEAM_SEASON)}
    found.clubs |= {holding.ref for _, holding in delivery.changed(Thing.CLUB)}
    found.seasons |= {holding.ref for _, holding in delivery.changed(Thing.LEAGUE_SEASON)}


def _written(delivery: Delivery, thing: Thing) -> Iterator[tuple[Key, Holding]]:
    yield from delivery.added(thing)
    yield from delivery.changed(thing)
