"""Records that somebody disputes: which one, which of its fields, and since when. Never what the family wrote.

A dispute changes no record and no figure. It is shown beside the record until its case is closed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.football.appearances import Absence, Appearance, SeasonTotal
from tracker.football.call_ups import CallUp
from tracker.football.people import Nationality
from tracker.football.spells import Spell


class RecordKind(Enum):
    """What kind of record is disputed."""

    PLAYER = "player"
    REGISTRATION = "registration"
    APPEARANCE = "appearance"
    SEASON_TOTAL = "season_total"
    CALL_UP = "call_up"
    ABSENCE = "absence"
    NATIONALITY = "nationality"


#: A record of a player, as a dossier holds it.
Held = Spell | Appearance | SeasonTotal | CallUp | Absence | Nationality

#: The fields of a player, as disputes name them.
NAME, BORN = "name", "born"


@dataclass(frozen=True, slots=True)
class Dispute:
    """A record that is disputed, until its case is closed.

    Arguments:
        number: the number of the record among those of its kind.
        field: the field that is disputed, such as `minutes`; empty for the whole record. Of a player that says that
            something else is wrong or missing, and so casts no doubt on the name or the birth.
        since: the day on which the case was opened; `None` for viewers who are told no more than that there is one.
        answered: whether the club has answered; the case is open all the same.
        about: the record as the dossier holds it; `None` for the player's own, such as the name or the birth.
    """

    record: RecordKind
    number: int
    field: str
    since: date | None
    answered: bool = False
    about: Held | None = None

    @property
    def begins(self) -> date | None:
        """The first day the record speaks of; nothing for what is true of a player on every day."""
        match self.about:
            case Spell(start=day) | Absence(start=day):
                return day
            case Appearance(fixture=fixture):
                return fixture.day
            case SeasonTotal(season=season):
                return season.window.start
            case CallUp(when=when):
                return when.earliest
            case _:
                return None


def is_disputed(disputes: Iterable[Dispute], record: Held) -> bool:
    """Whether a record, or any field of it, is disputed."""
    return any(dispute.about == record for dispute in disputes)


def is_disputed_of_player(disputes: Iterable[Dispute], field: str) -> bool:
    """Whether a field of the player, such as the birth, is disputed."""
    return any(one.record is RecordKind.PLAYER and one.field == field for one in disputes)


def birth_is_disputed(disputes: Iterable[Dispute]) -> bool:
    """Whether the birth is disputed, on which age groups and verdicts rest."""
    return is_disputed_of_player(disputes, BORN)
