"""Telling a family that the records of a player who left will end, so that nobody's records end untold."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.retention import Kept
from tracker.actions.letters import send_letter
from tracker.actions.verb import Act, verb
from tracker.store import families, leaving


@dataclass(frozen=True, slots=True)
class ListLeavers:
    """Whose records end soon."""


@dataclass(frozen=True, slots=True)
class TellFamily:
    """Whose family is told."""

    player_id: int


@dataclass(frozen=True, slots=True)
class NoteTold:
    """Whose family was told."""

    player_id: int


@verb(needs=Permission.DATABASE_KEEP)
def list_leavers(act: Act, _command: ListLeavers) -> tuple[int, ...]:
    """The numbers of the players whose records end soon, and whose family was not told."""
    period = act.library.retention.periods[Kept.PLAYERS]
    return tuple(leaving.to_be_told(act.session, period.last_day(act.day + period.notice)))


@verb(needs=Permission.DATABASE_KEEP)
def tell_family(act: Act, command: TellFamily) -> None:
    """A letter to each of the family whose tie stands, with the day and how to take everything out before."""
    player = families.player_named(act.session, command.player_id)
    if player is None:
        return
    day = act.day + act.library.retention.periods[Kept.PLAYERS].notice
    for tie, user in families.guardians_of(act.session, player.id):
        if tie.confirmed_at is not None and user.active:
            told: dict[str, str | date] = {"player": player.name, "day": day, "address": act.office.address}
            send_letter(act, user.email, user.language, "records-end", **told)


@verb(needs=Permission.DATABASE_KEEP, leaves=(Event.END_NOTICED,))
def note_told(act: Act, command: NoteTold) -> None:
    """Put on record that the family was told, or that there is none to be told."""
    act.record(Event.END_NOTICED, "player", command.player_id)
