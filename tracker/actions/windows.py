"""Windows: which editions are open to a birth, or to a player on record, until when, and which come next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.players import day_asked_for, dossier_for, refuse_unborn, windows_for
from tracker.actions.verb import Act, verb
from tracker.eligibility.rule import Confederation
from tracker.eligibility.windows.windows import Windows, windows_of
from tracker.football.disputes import Dispute
from tracker.football.errors import BadInputError
from tracker.football.people import Birth, Sex


@dataclass(frozen=True, slots=True)
class AskWindows:
    """A birth as far as it is known, the sex, and the day from which is looked (today if none is named).

    `confederation` is that of the player's side, the installation's own if none is named; `everywhere` looks at
    all of them.
    """

    born: Birth
    sex: Sex
    as_of: date | None = None
    confederation: Confederation | None = None
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class OpenWindows:
    """A player whose windows are to be seen, from which day, and whether in all confederations."""

    player_id: int
    as_of: date | None = None
    everywhere: bool = False


@dataclass(frozen=True, slots=True)
class SeenWindows:
    """The windows, and the moment at which they were looked up, which a calendar file tells.

    `disputes` are what is disputed of the player they were looked up for.
    """

    windows: Windows
    at: datetime
    disputes: tuple[Dispute, ...] = ()


@verb(needs=Permission.ELIGIBILITY_ASK)
def ask_windows(act: Act, command: AskWindows) -> SeenWindows:
    """Every edition that a birth allows; no player is looked at.

    Raises:
        BadInputError: the as-of day lies in the future, or the birth after the day that is looked from.
    """
    day = day_asked_for(act, command.as_of)
    if command.born.earliest > day:
        message = f"The date of birth {command.born} lies after {day}; give a day up to it."
        raise BadInputError(message)
    side = None if command.everywhere else command.confederation or act.library.confederation
    youngest = act.library.thresholds.youngest_entrant
    found = windows_of(act.library.catalogue, command.born, command.sex, day, side, youngest)
    return SeenWindows(found, act.now)


@verb(needs=Permission.PLAYER_OPEN, leaves=(Event.DOSSIER_OPENED,))
def open_windows(act: Act, command: OpenWindows) -> SeenWindows:
    """Every edition that a player's birth allows, as far as this actor may know it. It goes on record like a visit.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: the as-of day lies in the future, or before the player was born.
    """
    dossier = dossier_for(act, command.player_id)
    act.record(Event.DOSSIER_OPENED, "player", command.player_id)
    day = day_asked_for(act, command.as_of)
    refuse_unborn(dossier.player, day)
    found = windows_for(dossier, act.library, day, everywhere=command.everywhere)
    return SeenWindows(found, act.now, dossier.disputes)
