"""Erasing everything that is held on a player: the right of whoever decides for the player, and for good.

What goes, what stays and why is told in docs/decisions/erasure.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from tracker.access.consent import Purpose
from tracker.access.erased import ERASED, mark_of_leaving, marks_of
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.family import decides, family_of
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, DeniedError
from tracker.football.people import folded
from tracker.store.erasing import erase_player, keep_tombstone, numbers_held, recognised, tombstones


@dataclass(frozen=True, slots=True)
class EraseRecords:
    """Whose records are erased, with the player's name typed once more, as nothing brings them back."""

    player_id: int
    name: str


@dataclass(frozen=True, slots=True)
class ErasedRecords:
    """How many rows went, and how many accounts were emptied that were there for nobody else."""

    player_id: int
    rows: int
    accounts: int


@verb(needs=Permission.RECORDS_ERASE, leaves=(Event.RECORDS_ERASED,))
def erase_records(act: Act, command: EraseRecords) -> ErasedRecords:
    """Erase a player for good: every row, and the accounts of a family that is here for nobody else.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: the decision is somebody else's on this day.
        BadInputError: the name that was typed is not the player's.
    """
    family = family_of(act, command.player_id)
    if act.actor.role is not Role.OPERATOR and not decides(act, family, Purpose.CLUB_USE):
        message = "Erasing them is not yours to decide today; whoever may refuse the club's use may."
        raise DeniedError(message)
    if folded(command.name) != family.player.name_folded:
        message = "That is not the player's name; type it as it stands at the head of the page. Nothing was erased."
        raise BadInputError(message)
    erased = erase(act, command.player_id, Event.RECORDS_ERASED)
    act.compact_afterwards()
    return erased


@dataclass(frozen=True, slots=True)
class ReplayErasures:
    """Everybody who is noted as erased outside the database."""


@verb(needs=Permission.DATABASE_KEEP, leaves=(Event.RECORDS_ERASED_AGAIN,))
def replay_erasures(act: Act, _command: ReplayErasures) -> int:
    """Erase again whom a backup from before brought back, and say how many they are.

    What the database knows and the file does not, as after a power cut, is noted in the file.

    Raises:
        SettingError: the file was changed by somebody, or sealed with another secret.
    """
    if act.office.erasures is None:
        return 0
    noted, kept = act.office.erasures.all(), tombstones(act.session)
    back = numbers_held(act.session, noted.keys() | kept.keys())
    missing = sorted((noted.keys() - kept.keys()) | back)
    for number in missing:
        known = [one[number][1] for one in (noted, kept) if number in one]
        erase(act, number, Event.RECORDS_ERASED_AGAIN, frozenset[str]().union(*known))
    for number in sorted(kept.keys() - noted.keys() - set(missing)):
        act.afterwards(partial(act.office.erasures.note, number, *kept[number]))
    if missing:
        act.compact_afterwards()
    return len(missing)


def erase(
    act: Act, number: int, event: Event, noted_marks: Iterable[str] = (), *, may_return: bool = False
) -> ErasedRecords:
    """Erase a player who is held, or only keep the tombstone of one who is not.

    Arguments:
        noted_marks: the marks by which the player was recognised when erased before.
        may_return: whether the person may be taken in again, because nobody asked for the erasure.
    """
    seal = partial(act.office.keys.seal, ERASED)
    person = recognised(act.session, number)
    marks = set(noted_marks)
    if may_return or marks.intersection(mark_of_leaving(partial(act.office.keys.seals, ERASED), number)):
        marks.add(mark_of_leaving(seal, number))
    elif person:
        marks |= set(marks_of(seal, person.name_folded, person.sex, person.born, person.numbers))
    gone = erase_player(act.session, number)
    keep_tombstone(act.session, number, marks, act.now)
    act.record(event, "player", number, {"rows": gone.rows, "accounts": gone.accounts})
    if act.office.erasures:
        act.afterwards(partial(act.office.erasures.note, number, act.now, marks))
    return ErasedRecords(number, gone.rows, gone.accounts)
