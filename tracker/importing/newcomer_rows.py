"""Which rows of a part bring somebody new and nothing else, and the columns that come of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import compress
from typing import Any, TypeVar

from tracker.football.holdings import IsErased, Ref, nobody_erased
from tracker.football.newcomers import Newcomers
from tracker.football.people import Sex
from tracker.football.same_person.many_names import ManyNames
from tracker.importing.column_reader import Columns
from tracker.importing.desk import Desk
from tracker.importing.kinds.players import PlayerLine
from tracker.importing.naming import Number, by_name, names_in, numbers_in
from tracker.importing.repeats import Repeats

#: A team as rows name it: club, team, sex and, if the row says so, the league's season that it plays in. The sex is
#: named by its place in memory, because an enumeration's own hash costs more than all the others together.
Place = tuple[str | None, str | None, int, str | None, str | None]
Value = TypeVar("Value")
#: The team of those who are registered with none.
_NO_TEAM: Ref = 0
#: What a row says of a spell, beside its club and its first day.
_OF_SPELLS = ("team", "registered_until", "nature", "exit_reason", "destination", "league", "season")
#: The columns that a newcomer's row may say something in.
_OF_NEWCOMERS = frozenset(PlayerLine.__slots__[1:18])


@dataclass(slots=True)
class SortedRows:
    """The rows of a part: those that are looked at by themselves, and the others with the team of each.

    Arguments:
        not_alone: rows about players about whom other rows are as well.
        closer: all that are looked at by themselves, by their places in the part.
        teams: the team of each other row, as far as it is known.
    """

    columns: Columns
    numbers: Sequence[Number | None]
    not_alone: Collection[int]
    closer: set[int]
    places: list[Place]
    teams: list[Ref | None]

    @property
    def waiting(self) -> Iterator[int]:
        """The rows that could be a newcomer's, if their team were known."""
        if None in self.teams:
            yield from (at for at, team in enumerate(self.teams) if team is None and at not in self.closer)

    def newcomers(self) -> Newcomers:
        """Those whose team is known."""
        columns, teams = self.columns, self.teams
        for at in self.closer:
            teams[at] = None
        pick = _picking([team is not None for team in teams])
        return Newcomers(
            names=pick(columns["name"]),
            sexes=pick(columns["sex"]),
            births=pick(columns["born"]),
            positions=pick(columns["position"]),
            feet=pick(columns["foot"]),
            numbers=pick(self.numbers),
            nationalities=pick(columns["nationalities"]),
            teams=[team or None for team in pick(teams)],
            starts=pick(columns["registered_from"]),
            ends=pick(columns["registered_until"]),
            natures=pick(columns["nature"]),
            exit_reasons=pick(columns["exit_reason"]),
            destinations=pick(columns["destination"]),
        )


@dataclass(slots=True)
class RowSorter:
    """Sorts the rows of a part.

    `teams` are those that a row before has named without fault.
    """

    day: date
    source: str
    repeats: Repeats
    desk: Desk
    is_erased: IsErased = nobody_erased
    teams: dict[Place, Ref] = field(
        default_factory=lambda: {(None, None, id(sex), None, None): _NO_TEAM for sex in Sex}
    )
    _names: ManyNames = field(default_factory=ManyNames)

    def sort(self, columns: Columns) -> SortedRows:
        """The rows of a part, in which each cell is fit for its column."""
        numbers = numbers_in(columns, self.source)
        keys, held = self._keys(columns, numbers)
        not_alone = _places_in(self.repeats.hashes, list(map(hash, keys)) if self.repeats.hashes else ())
        closer = {*not_alone, *_places_in(held, keys), *_places_of_more(columns)}
        closer.update(_places_in_doubt(columns, self.day))
        if self.is_erased is not nobody_erased:
            closer.update(self._erased(columns, numbers, closer))
        sexes = map(id, columns["sex"])
        spells = columns["club"], columns["team"], sexes, columns["league"], columns["season"]
        places = list(zip(*spells, strict=True))
        return SortedRows(columns, numbers, not_alone, closer, places, list(map(self.teams.get, places)))

    def _keys(self, columns: Columns, numbers: Sequence[Number | None]) -> tuple[Sequence[Any], frozenset[Any]]:
        """By what each row names its player, and which of that is held."""
        if self.repeats.numbered:
            return numbers, self.desk.numbers_held([number for number in numbers if number])
        namesakes = names_in(columns, self._names)
        held = frozenset(by_name(*each) for each in self.desk.names_held(namesakes))
        return [by_name(*each) for each in namesakes], held

    def _erased(self, columns: Columns, numbers: Sequence[Number | None], closer: Collection[int]) -> Iterator[int]:
        people = zip(names_in(columns, self._names), columns["born"], numbers, strict=True)
        for at, ((name, sex), born, number) in enumerate(people):
            if at not in closer and self.is_erased(name, sex, born, number):
                yield at


def _places_in(some: frozenset[Any], keys: Sequence[Any]) -> frozenset[int]:
    """Where the keys are that are among some."""
    if some.isdisjoint(keys):
        return frozenset()
    return frozenset(at for at, key in enumerate(keys) if key in some)


def _places_of_more(columns: Columns) -> Iterator[int]:
    """Where rows say what a newcomer's columns have no room for, such as who the guardians are."""
    for heading, column in columns.found.items():
        if heading not in _OF_NEWCOMERS:
            yield from (at for at, each in enumerate(column) if each is not None)


def _places_in_doubt(columns: Columns, day: date) -> Iterator[int]:
    """Where something about the row has to be looked at more closely, if only to say what is wrong with it."""
    for heading in ("name", "sex"):
        if not all(columns[heading]):
            yield from (at for at, each in enumerate(columns[heading]) if not each)
    yield from _early_spells(columns, day)
    if "league" in columns or "season" in columns:
        seasons = zip(columns["league"], columns["season"], strict=True)
        yield from (at for at, (league, season) in enumerate(seasons) if bool(league) is not bool(season))
    clubs, starts = columns["club"], columns["registered_from"]
    if None in clubs or None in starts:
        said = [columns[heading] for heading in _OF_SPELLS if heading in columns]
        for at, (club, start) in enumerate(zip(clubs, starts, strict=True)):
            if (start is None) is not (club is None) or (club is None and any(column[at] for column in said)):
                yield at


def _early_spells(columns: Columns, day: date) -> Iterator[int]:
    """Where somebody is born after the day, or registered before the birth, or longer before than from."""
    starts = columns["registered_from"]
    births = [born.earliest if born else None for born in columns["born"]]
    last, first = max(filter(None, births), default=date.min), min(filter(None, {*starts}), default=date.max)
    if last > min(day, first):
        spells = zip(births, starts, strict=True)
        yield from (
            at for at, (born, start) in enumerate(spells) if born and (born > day or (start and start < born))
        )
    if "registered_until" in columns:
        stays = zip(starts, columns["registered_until"], strict=True)
        yield from (at for at, (start, end) in enumerate(stays) if end and start and end < start)


def _picking(taken: list[bool]) -> Callable[[Sequence[Value]], Sequence[Value]]:
    """What takes those out of a column that are taken."""
    return (lambda column: column) if all(taken) else (lambda column: list(compress(column, taken)))
