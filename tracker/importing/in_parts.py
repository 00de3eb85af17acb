"""Planning a file of players part by part, so that a million rows need no more memory than a few thousand.

Who is new and named once goes into columns (`Newcomers`) and never becomes an object. Everybody else is planned by
the planner as in any file: whoever is named once is forgotten with the part, whoever is named again is kept to the
end. What comes of it is what the planner makes of the whole file; docs/decisions/taking-in-many.md says why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from typing import Any, NamedTuple, Protocol

from tracker.football.holdings import (
    Delivery,
    Key,
    Known,
    Namesake,
    Ref,
    Thing,
    Wanted,
    nobody_erased,
)
from tracker.football.newcomers import Newcomers
from tracker.football.people import folded
from tracker.football.same_person.many_names import ManyNames
from tracker.importing.check import RowReader, add_fault_of_no_rows
from tracker.importing.column_reader import ColumnReader, Columns
from tracker.importing.faults import MOST_FAULTS_KEPT, Faults, UnreadableError
from tracker.importing.kinds.players import FIRST_SPELLS, PlayerLine, number_of, put, wanted
from tracker.importing.match import identifier
from tracker.importing.plan import Outcome, Plan
from tracker.importing.planner import Planner
from tracker.importing.repeats import Repeats, by_name
from tracker.importing.sheet import Row

ROWS_IN_A_PART = 2_500
#: What many players share, of which there is little; everything else that a file of players speaks of hangs on one.
_SHARED = (Thing.FEDERATION, Thing.CLUB, Thing.TEAM, Thing.LEAGUE, Thing.LEAGUE_SEASON, Thing.TEAM_SEASON)
_OF_PLAYERS = tuple(thing for thing in Thing if thing not in _SHARED)
#: The columns of a row that may be a newcomer's; where a further one says anything, the row is looked at by itself.
_COLUMNS = PlayerLine.__slots__[1:18]
assert _COLUMNS[-1] == "source"
#: Refs of what is forgotten with its part count down from here, so that they are nobody else's.
_FAR_BELOW = -(2**40)

#: A team as rows name it: club, team, sex and, if the row says so, the league's season that it plays in.
Place = tuple[str, str | None, str, str | None, str | None]
Number = tuple[str, str]


class NotInPartsError(Exception):
    """The file names one player in two ways: it has to be planned as a whole."""


class Desk(Protocol):
    """Where a part is held against what is held, and where it is handed in."""

    def numbers_held(self, numbers: Sequence[Number]) -> frozenset[Number]:
        """Those of the numbers that somebody has."""

    def names_held(self, names: Sequence[Namesake]) -> frozenset[Namesake]:
        """Those of the folded names that somebody of the sex has."""

    def known_for(self, named: Wanted) -> Known:
        """Everything held of what some rows name."""

    def take(self, delivery: Delivery, newcomers: Newcomers) -> None:
        """Take in what a part brings: first the delivery, which may have the newcomers' teams."""

    def forget(self, players: Iterable[Ref]) -> None:
        """These refs are used no more."""

    def read_so_far(self, rows: int) -> None:
        """So many rows have been read."""


class _Later(NamedTuple):
    """A row that has to be looked at by itself."""

    line: PlayerLine
    alone: bool
    #: The team to which it adds nobody but a newcomer, if that is all it does.
    place: Place | None


@dataclass(slots=True)
class PlanInParts:
    """A plan in the making, of which the parts gone by are handed in and forgotten."""

    reader: RowReader
    day: date
    source: str
    repeats: Repeats
    desk: Desk
    is_erased: Callable[..., bool] = nobody_erased
    rows_in_a_part: int = ROWS_IN_A_PART
    #: How many rows have been read so far.
    rows: int = 0
    _names: ManyNames = field(default_factory=ManyNames)
    #: Teams that a row before has named without fault.
    _teams: dict[Place, Ref] = field(default_factory=dict)
    _lasting: Planner = field(init=False)
    _passing: Planner = field(init=False)
    _held: dict[Thing, dict[Key, Any]] = field(default_factory=lambda: {thing: {} for thing in Thing})
    _namesakes: dict[Namesake, tuple[Ref, ...]] = field(default_factory=dict)
    _handed_in: dict[Thing, int] = field(default_factory=lambda: dict.fromkeys(_SHARED, 0))
    _met: dict[Ref, Number] = field(default_factory=dict)
    _met_once: bytearray = field(default_factory=bytearray)

    def __post_init__(self) -> None:
        known = Known(self._held, self._namesakes, self.is_erased)
        self._lasting = Planner(known, self.source, headings=self.reader.headings)
        first = self._lasting
        of_players = {thing: {} for thing in _OF_PLAYERS}  # type: ignore[var-annotated]
        self._passing = replace(first, touched={**first.touched, **of_players}, memory={}, new_namesakes={})
        self._passing.count_from(_FAR_BELOW)

    def run(self, sheet_rows: Iterable[Row]) -> Plan:
        """Plan all rows, and hand them in part by part as long as nothing is wrong.

        Raises:
            NotInPartsError: the file has to be planned as a whole.
        """
        columns = ColumnReader(self.reader)
        for part in self._parts(sheet_rows):
            values = columns.read(part)
            newcomers = Newcomers()
            later = list(self._one_by_one(part) if values is None else self._sorted(part, values, newcomers))
            self._plan(later, newcomers)
            self._lasting.outcomes[Outcome.ADD] += newcomers.count
            self._hand_in(newcomers)
            self.desk.read_so_far(self.rows)
        add_fault_of_no_rows(self.reader.faults, self.rows)
        plan = self._finished()
        if not plan.faults.count:
            self.desk.take(_only(plan.delivery, _OF_PLAYERS), Newcomers())
        return plan

    @property
    def faulty(self) -> bool:
        """Whether anything is wrong so far, so that nothing of the file may be written."""
        return bool(self.reader.faults.count or self._lasting.faults.count)

    @property
    def kept_in_mind(self) -> int:
        """How many things of players are kept to the end of the file."""
        return sum(
            len(planner.touched[thing]) for planner in (self._passing, self._lasting) for thing in _OF_PLAYERS
        )

    def _parts(self, sheet_rows: Iterable[Row]) -> Iterator[list[Row]]:
        left = iter(sheet_rows)
        while True:
            part: list[Row] = []
            try:
                part.extend(islice(left, self.rows_in_a_part))
            except UnreadableError as error:
                self.reader.faults.add(error.fault)
            self.rows += len(part)
            if part:
                yield part
            if len(part) < self.rows_in_a_part:
                return

    def _one_by_one(self, part: list[Row]) -> Iterator[_Later]:
        for row in part:
            line = self.reader.record_of(row)
            if line is not None:
                yield _Later(line, self._is_alone(line), None)

    def _is_alone(self, line: PlayerLine) -> bool:
        """Whether no other row is about the player."""
        key = number_of(line, self.source) or by_name(folded(line.name), line.sex)
        return hash(key) not in self.repeats.hashes

    def _sorted(self, part: list[Row], values: Columns, newcomers: Newcomers) -> Iterator[_Later]:
        """Put the newcomers into their columns, and leave the rows that have to be looked at by themselves."""
        numbers, folded_names = self._whose(values), self._names.folded([name or "" for name in values[1]])
        keys, held = self._keys(values, numbers, folded_names)
        again, teams = self.repeats.hashes, self._teams
        append, says_more = _appenders(newcomers), _rows_that_say_more(values)
        for at, (number, key, name_folded, line) in enumerate(
            zip(numbers, keys, folded_names, zip(*values[: len(_COLUMNS)], strict=True), strict=True)
        ):
            alone = hash(key) not in again
            place = _place(line, self.day) if alone and key not in held and at not in says_more else None
            if place is None or self.is_erased(name_folded, line[2], line[3], number):
                whole = PlayerLine(part[at].number, *(column[at] for column in values))
                if not self.reader.faulty(whole):
                    yield _Later(whole, alone, None)
            elif place is _NOWHERE:
                append(line, number, None)
            elif place in teams:
                append(line, number, teams[place])
            else:
                yield _Later(PlayerLine(part[at].number, *line), alone, place)

    def _whose(self, values: Columns) -> list[Number | None]:
        pairs = zip(values[0], values[16], strict=True)
        return [identifier(number, scheme or self.source) if number else None for number, scheme in pairs]

    def _keys(
        self, values: Columns, numbers: list[Number | None], names: list[str]
    ) -> tuple[Sequence[Any], frozenset[Any]]:
        """By what each row names its player, and which of that is held."""
        if self.repeats.numbered:
            return numbers, self.desk.numbers_held([number for number in numbers if number])
        sexes = values[2]
        namesakes = list(zip(names, sexes, strict=True))
        held = frozenset(by_name(*each) for each in self.desk.names_held(namesakes))
        return [by_name(*each) for each in namesakes], held

    def _plan(self, later: list[_Later], newcomers: Newcomers) -> None:
        if not later:
            return
        self._look_up(later)
        append = _appenders(newcomers)
        for line, alone, place in later:
            if place is not None and place in self._teams:
                append(_values(line), number_of(line, self.source), self._teams[place])
                continue
            planner = self._passing if alone else self._lasting
            planner.open_row(line.row)
            put(planner, line)
            planner.close_row()
            if place is not None and not planner.faulty:
                self._teams[place] = planner.memory[line.club, line.team, line.sex]

    def _look_up(self, later: list[_Later]) -> None:
        """Let both planners know what is held of what these rows name."""
        for planner in (self._passing, self._lasting):
            planner.memory.pop(FIRST_SPELLS, None)
        self._passing.known = replace(self._found(later, alone=True), is_erased=self.is_erased)
        found = self._found(later, alone=False)
        for thing, things in found.things.items():
            self._held[thing].update(things)
        self._namesakes.update(found.namesakes)
        before = self._lasting.known
        verified, invited = before.verified | found.verified, before.invited | found.invited
        self._lasting.known = replace(before, verified=verified, invited=invited)

    def _found(self, later: list[_Later], *, alone: bool) -> Known:
        lines = [each.line for each in later if each.alone is alone]
        if not lines:
            return Known()
        found = self.desk.known_for(wanted(lines, self.source))
        for number, (_, facts) in found.of(Thing.IDENTIFIER).items():
            self._meet(facts[0], number, alone=alone)
        return found

    def _meet(self, player: Ref, number: Number, *, alone: bool) -> None:
        """See to it that nobody is met under two numbers, of whom the file says then more than a row shows.

        Raises:
            NotInPartsError: somebody is.
        """
        before = self._met.get(player)
        if self._is_met_once(player) or before not in (None, number):
            raise NotInPartsError
        if alone:
            self._meet_once(player)
        else:
            self._met[player] = number

    def _is_met_once(self, player: Ref) -> bool:
        return player >> 3 < len(self._met_once) and bool(self._met_once[player >> 3] & 1 << (player & 7))

    def _meet_once(self, player: Ref) -> None:
        missing = (player >> 3) + 1 - len(self._met_once)
        if missing > 0:
            self._met_once.extend(bytes(max(missing, len(self._met_once))))
        self._met_once[player >> 3] |= 1 << (player & 7)

    def _hand_in(self, newcomers: Newcomers) -> None:
        touched = self._passing.touched
        if not self.faulty:
            shared = {
                thing: dict(islice(touched[thing].items(), self._handed_in[thing], None)) for thing in _SHARED
            }
            passing = {thing: touched[thing] for thing in _OF_PLAYERS}
            self.desk.take(Delivery({**shared, **passing}), newcomers)
        for thing in _SHARED:
            self._handed_in[thing] = len(touched[thing])
        self.desk.forget(holding.ref for holding in touched[Thing.PLAYER].values() if holding.new)
        for thing in _OF_PLAYERS:
            touched[thing].clear()

    def _finished(self) -> Plan:
        plan = self._lasting.finished()
        return replace(plan, faults=_together(self.reader.faults, plan.faults))


_NOWHERE: Place = ("", None, "", None, None)


def _place(line: Sequence[Any], day: date) -> Place | None:
    """Where a row registers a newcomer; nothing where anything about the row has to be looked at more closely."""
    _, name, sex, born, _, _, _, club, team, start, end, nature, reason, destination, league, season, _ = line
    if not name or not sex or (born is not None and born.earliest > day):
        return None
    if club is None:
        spell = (team, start, end, nature, reason, destination, league, season)
        return _NOWHERE if spell == (None,) * 8 else None
    if start is None or (end is not None and end < start) or (born is not None and start < born.earliest):
        return None
    return None if bool(league) is not bool(season) else (club, team, sex.value, league, season)


def _appenders(newcomers: Newcomers) -> Callable[[Sequence[Any], Number | None, Ref | None], None]:
    """What puts a row into the columns."""
    names, sexes, births = newcomers.names.append, newcomers.sexes.append, newcomers.births.append
    positions, feet, numbers = newcomers.positions.append, newcomers.feet.append, newcomers.numbers.append
    countries, teams = newcomers.nationalities.append, newcomers.teams.append
    starts, ends, natures = newcomers.starts.append, newcomers.ends.append, newcomers.natures.append
    reasons, destinations = newcomers.exit_reasons.append, newcomers.destinations.append

    def append(line: Sequence[Any], number: Number | None, team: Ref | None) -> None:
        _, name, sex, born, nations, position, foot, _, _, start, end, nature, reason, destination, *_ = line
        names(name)
        sexes(sex)
        births(born)
        positions(position)
        feet(foot)
        numbers(number)
        countries(nations)
        teams(team)
        starts(start)
        ends(end)
        natures(nature)
        reasons(reason)
        destinations(destination)

    return append


def _rows_that_say_more(values: Columns) -> frozenset[int]:
    """The places of rows that say what a newcomer's columns have no room for, such as who the guardians are."""
    return frozenset(
        at
        for column in values[len(_COLUMNS) :]
        if any(each is not None for each in column)
        for at, each in enumerate(column)
        if each is not None
    )


def _values(line: PlayerLine) -> tuple[Any, ...]:
    return tuple(getattr(line, name) for name in _COLUMNS)


def _only(delivery: Delivery, things: Sequence[Thing]) -> Delivery:
    return Delivery({thing: delivery.things[thing] for thing in things})


def _together(checked: Faults, planned: Faults) -> Faults:
    """The faults of the check before those of the plan, as if the one had been done before the other."""
    kept = [*checked.kept, *planned.kept][:MOST_FAULTS_KEPT]
    return Faults(kept, checked.count + planned.count, checked.rows | planned.rows)
