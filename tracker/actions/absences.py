"""Typing in an absence: a stretch for which a player could not be picked, with the sort of reason and no more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.spoken import spoken
from tracker.actions.typed_in import Entered, Slip, club_of, enter, refuse_strangers
from tracker.actions.verb import Act, verb
from tracker.football.appearances import Absence, AbsenceReason
from tracker.football.errors import NotFoundError
from tracker.football.phrase import phrase
from tracker.football.team_sheets import SquadMember
from tracker.importing.kind import Kind
from tracker.importing.kinds.absences import AbsenceLine
from tracker.importing.typed import line_of
from tracker.store.team_sheets import held_absences, registered_between

_OF_ALL = frozenset({"from", "to", "reason", "player", ""})
_FIELDS = {"from": "first", "to": "last", "": "first"}


@dataclass(frozen=True, slots=True)
class OpenAbsence:
    """Whose absences are asked for; without a player only who there is to choose from."""

    player_id: int | None = None


@dataclass(frozen=True, slots=True)
class NewAbsence:
    """An absence as it was typed in; open while it has no last day."""

    player_id: int
    reason: AbsenceReason
    first: date
    last: date | None


@dataclass(frozen=True, slots=True)
class AbsenceBeside:
    """The players of the own club, and the absences on record of the one who is chosen."""

    players: tuple[SquadMember, ...]
    chosen: SquadMember | None = None
    held: tuple[Absence, ...] = ()


@verb(needs=Permission.RECORDS_TYPE_IN)
def open_absence(act: Act, command: OpenAbsence) -> AbsenceBeside:
    """The players of the director's club, and what is on record of the one who is chosen.

    Raises:
        NotFoundError: the player is another club's, or nobody.
    """
    players = registered_between(act.session, club_of(act).id, act.day, act.day)
    if command.player_id is None:
        return AbsenceBeside(players)
    chosen = next((one for one in players if one.id == command.player_id), None)
    if chosen is None:
        raise spoken(NotFoundError, phrase("refused-no-player", player=str(command.player_id)))
    return AbsenceBeside(players, chosen, held_absences(act.session, chosen.id))


@verb(needs=Permission.RECORDS_TYPE_IN, leaves=(Event.FILE_IMPORTED,), remembers=True)
def enter_absence(act: Act, command: NewAbsence) -> Entered:
    """Take in an absence, or the last day of one that is on record as open.

    Raises:
        NotFoundError: the player is another club's, or nobody.
        ChangedMeanwhileError: somebody else wrote the same meanwhile.
    """
    known = registered_between(act.session, club_of(act).id, act.day, act.day)
    refuse_strangers([command.player_id], {one.id for one in known})
    said = {"starts": command.first, "ends": command.last, "reason": command.reason}
    record = line_of(AbsenceLine, 1, command.player_id, said)
    slip = Slip(Kind.ABSENCES, [(command.player_id, record)], phrase("typed-title-absence"), _OF_ALL, _FIELDS)
    return enter(act, slip)
