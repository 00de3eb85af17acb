"""Who was in a team's squad on each day: replaced players have left it, alternates wait outside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from tracker.football.calendar import ONE_DAY
from tracker.football.people import Birth, Position, Sex, folded
from tracker.football.phrase import Phrase, phrase


class ListStatus(Enum):
    """Where a player stands to the squad that a team names."""

    ACTIVE = "active"
    ALTERNATE = "alternate"  # Stands by. Who joins the squad after all is a replacement.
    REPLACED = "replaced"  # Left the squad.
    REPLACEMENT = "replacement"  # Joined the squad for somebody who left.


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a squad list. `status` is `None` where the line has no mark; the player is in the squad then.

    `since` is the day the player joined the squad, `until` the day he left it; `None` where not known or where
    it was there from the start and to the end. `row` is the number of the line in its file, and `remarks` say
    what could not be read in it. `namesake` tells apart players whom name and birth do not (see `distinct`).
    """

    player: str
    born: Birth | None = None
    team: str | None = None
    sex: Sex | None = None
    position: Position | None = None
    status: ListStatus | None = None
    since: date | None = None
    until: date | None = None
    row: int | None = None
    remarks: tuple[Phrase, ...] = ()
    namesake: int = 0
    #: The name as it is compared, which takes too long to be worked out for each comparison.
    called: str = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "called", folded(self.player))

    @property
    def person(self) -> tuple[str, Birth | None, int]:
        """Who it is, as far as the list tells: a name, a birth, and which of those who share both."""
        return self.called, self.born, self.namesake

    @property
    def stay(self) -> tuple[ListStatus | None, date | None, date | None]:
        """What the line says of the player's time in the squad."""
        return self.status, self.since, self.until


@dataclass(frozen=True, slots=True)
class ActiveList:
    """A team's squad as it stood on a day, each player once; `on` is `None` where the list has no dates.

    `perhaps` are players who may have been in it and whose days are not known. They are never counted against
    a limit, because the one they were exchanged with is, but a squad is not too small without them.
    """

    on: date | None
    entries: tuple[Entry, ...]
    perhaps: tuple[Entry, ...] = ()


def active_lists(entries: Collection[Entry]) -> tuple[ActiveList, ...]:
    """The squad after each change, in order; the first as it stood the day before any, the last the latest."""
    stays = [entry for entry in in_order(entries) if entry.status is not ListStatus.ALTERNATE]
    joins = {entry.since for entry in stays if entry.since}
    changes = sorted(joins | {left for entry in stays if (left := _left(entry, joins))})
    if not changes:
        return (_list_on(None, stays, joins, latest=True),)
    days = [changes[0] - ONE_DAY, *changes]
    lists = [_list_on(day, stays, joins, latest=day == changes[-1]) for day in days]
    return tuple(lists if lists[0].entries else lists[1:])


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """Entries by name, so that the order of a file's rows never matters."""
    return sorted(
        entries,
        key=lambda entry: tuple(map(str, (*entry.person, entry.player, *entry.stay, entry.position))),
    )


def distinct(entries: Iterable[Entry]) -> list[Entry]:
    """The lines of a team by name, without those that say the same of the same player again.

    Two lines are of one player where the name and the exact birth are the same. A birth that is not exact tells
    namesakes not apart: of them, lines of one status are several players and the later ones say so, because
    taking two men for one hides a player. A line of another status goes on with the player of the first.
    """
    found: dict[object, Entry] = {}
    times: Counter[object] = Counter()
    for entry in in_order(entries):
        if entry.born is not None and entry.born.exact:
            found[entry.person, entry.stay] = entry
            continue
        status = None if entry.status is ListStatus.ACTIVE else entry.status
        number = times[entry.called, entry.born, status]
        times[entry.called, entry.born, status] += 1
        told = _numbered(entry, number) if number else entry
        found[told.person, status, number] = told
    return in_order(found.values())


def _numbered(entry: Entry, number: int) -> Entry:
    return replace(entry, namesake=number, remarks=(*entry.remarks, phrase("squad-namesake")))


def _left(entry: Entry, joins: Collection[date]) -> date | None:
    """The first day on which the player is not in the squad any more.

    Lists give the day of the exchange or the last day before it. Where somebody joined on the day after and
    nobody on the day itself, it is the latter; the two who were exchanged are then never counted together.
    """
    if entry.until is None:
        return None
    next_day = entry.until + ONE_DAY
    return next_day if next_day in joins and entry.until not in joins else entry.until


def _list_on(day: date | None, stays: Iterable[Entry], joins: Collection[date], *, latest: bool) -> ActiveList:
    sure: dict[object, Entry] = {}
    perhaps: dict[object, Entry] = {}
    for entry in stays:
        if day and ((entry.since and day < entry.since) or ((left := _left(entry, joins)) and left <= day)):
            continue
        if not _undated(entry):
            sure.setdefault(entry.person, entry)
        elif not latest:
            perhaps.setdefault(entry.person, entry)
        elif entry.status is ListStatus.REPLACEMENT:
            sure.setdefault(entry.person, entry)
    doubtful = tuple(entry for person, entry in perhaps.items() if person not in sure)
    return ActiveList(day, tuple(sure.values()), doubtful)


def _undated(entry: Entry) -> bool:
    """Whether the day of the exchange is not known: only the latest squad is certain then."""
    if entry.status is ListStatus.REPLACED:
        return entry.until is None
    return entry.status is ListStatus.REPLACEMENT and entry.since is None
