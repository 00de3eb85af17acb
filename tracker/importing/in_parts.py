"""Planning a file of players part by part, so that a million rows need no more memory than a few thousand.

Who is new and named once goes into columns (`Newcomers`) and never becomes an object. Everybody else is planned by
the planner as in any file: whoever is named once is forgotten with the part, whoever is named again is kept to the
end. What comes of it is what the planner makes of the whole file; docs/decisions/taking-in-many.md says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice
from typing import Any, NamedTuple

from tracker.football.holdings import (
    Delivery,
    IsErased,
    Key,
    Known,
    Namesake,
    Ref,
    Thing,
    nobody_erased,
)
from tracker.football.newcomers import Newcomers
from tracker.football.people import Sex, folded
from tracker.importing.check import RowReader, add_fault_of_no_rows
from tracker.importing.clubs import join_season, season_named, team_named
from tracker.importing.column_reader import ColumnReader
from tracker.importing.desk import Desk
from tracker.importing.faults import MOST_FAULTS_KEPT, Faults, UnreadableError
from tracker.importing.kinds.players import FIRST_SPELLS, PlayerLine, number_of, put, wanted
from tracker.importing.met import Met
from tracker.importing.naming import by_name
from tracker.importing.newcomer_rows import Place, RowSorter, SortedRows
from tracker.importing.plan import Outcome, Plan
from tracker.importing.planner import Planner
from tracker.importing.repeats import Repeats
from tracker.importing.sheet import Part, Row, parts_of

ROWS_IN_A_PART = 2_500
#: What many players share, of which there is little; everything else that a file of players speaks of hangs on one.
_SHARED = (Thing.FEDERATION, Thing.CLUB, Thing.TEAM, Thing.LEAGUE, Thing.LEAGUE_SEASON, Thing.TEAM_SEASON)
_OF_PLAYERS = tuple(thing for thing in Thing if thing not in _SHARED)
#: Refs of what is forgotten with its part count down from here, so that they are nobody else's.
_FAR_BELOW = -(2**40)


class _Later(NamedTuple):
    """A row that has to be looked at by itself."""

    line: PlayerLine
    alone: bool


class _Placed(NamedTuple):
    """A newcomer's row, at its place in the part, for which a team has to be found."""

    row: int
    at: int
    place: Place
    sex: Sex


@dataclass(slots=True)
class PlanInParts:
    """A plan in the making, of which the parts gone by are handed in and forgotten."""

    reader: RowReader
    day: date
    source: str
    repeats: Repeats
    desk: Desk
    is_erased: IsErased = nobody_erased
    rows_in_a_part: int = ROWS_IN_A_PART
    #: How many rows have been read so far.
    rows: int = 0
    _columns: ColumnReader = field(init=False)
    _sorter: RowSorter = field(init=False)
    _lasting: Planner = field(init=False)
    _passing: Planner = field(init=False)
    _held: dict[Thing, dict[Key, Any]] = field(default_factory=lambda: {thing: {} for thing in Thing})
    _namesakes: dict[Namesake, tuple[Ref, ...]] = field(default_factory=dict)
    _handed_in: dict[Thing, int] = field(default_factory=lambda: dict.fromkeys(_SHARED, 0))
    _met: Met = field(default_factory=Met)

    def __post_init__(self) -> None:
        known = Known(self._held, self._namesakes, self.is_erased)
        self._columns = ColumnReader(self.reader)
        self._sorter = RowSorter(self.day, self.source, self.repeats, self.desk, self.is_erased)
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
        for part in self._parts(sheet_rows):
            self._hand_in(self._planned(part))
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

    def _parts(self, sheet_rows: Iterable[Row]) -> Iterator[Part]:
        try:
            for part in parts_of(sheet_rows, self.rows_in_a_part):
                self.rows += len(part.numbers)
                yield part
        except UnreadableError as error:
            self.reader.faults.add(error.fault)

    def _planned(self, part: Part) -> Newcomers:
        """Plan the rows of a part that have to be looked at by themselves; the others bring newcomers."""
        columns = self._columns.read(part)
        if columns is None:
            lines = [line for row in part.rows if (line := self.reader.record_of(row)) is not None]
            self._plan([_Later(line, self._is_alone(line)) for line in lines], [])
            return Newcomers()
        found = self._sorter.sort(columns)
        self._plan(list(self._one_by_one(part, found)), found.teams)
        newcomers = found.newcomers()
        self._lasting.outcomes[Outcome.ADD] += newcomers.count
        return newcomers

    def _is_alone(self, line: PlayerLine) -> bool:
        """Whether no other row is about the player."""
        key = number_of(line, self.source) or by_name(folded(line.name), line.sex)
        return hash(key) not in self.repeats.hashes

    def _one_by_one(self, part: Part, found: SortedRows) -> Iterator[_Later | _Placed]:
        sexes = found.columns["sex"]
        for at in sorted((*found.closer, *found.waiting)):
            if at not in found.closer:
                yield _Placed(part.numbers[at], at, found.places[at], sexes[at])
                continue
            line = found.columns.record_at(at, part.numbers[at])
            if not self.reader.faulty(line):
                yield _Later(line, at not in found.not_alone)

    def _plan(self, later: list[_Later | _Placed], teams: list[Ref | None]) -> None:
        if not later:
            return
        self._look_up(later)
        for each in later:
            if isinstance(each, _Placed):
                teams[each.at] = self._team(each)
                continue
            planner = self._passing if each.alone else self._lasting
            planner.open_row(each.line.row)
            put(planner, each.line)
            planner.close_row()

    def _team(self, placed: _Placed) -> Ref | None:
        """The team of a newcomer, who brings nothing else; nothing where it cannot be."""
        known, planner = self._sorter.teams, self._passing
        club, team, _, league, label = placed.place
        if placed.place not in known and club:
            planner.open_row(placed.row)
            found = team_named(planner, club, team, placed.sex)
            season = league and label and season_named(planner, league, label, placed.sex)
            if planner.faulty:
                planner.close_row()
                return None
            if season:
                join_season(planner, found, season)
            planner.leave_row()
            known[placed.place] = found
        return known[placed.place]

    def _look_up(self, later: list[_Later | _Placed]) -> None:
        """Let both planners know what is held of what these rows name."""
        for planner in (self._passing, self._lasting):
            planner.memory.pop(FIRST_SPELLS, None)
        lines = [each for each in later if isinstance(each, _Later)]
        places = {each.place for each in later if isinstance(each, _Placed)}
        passing = self._found([each.line for each in lines if each.alone], places, alone=True)
        self._passing.known = replace(passing, is_erased=self.is_erased)
        found = self._found([each.line for each in lines if not each.alone], set(), alone=False)
        for thing, things in found.things.items():
            self._held[thing].update(things)
        self._namesakes.update(found.namesakes)
        before = self._lasting.known
        verified, invited = before.verified | found.verified, before.invited | found.invited
        self._lasting.known = replace(before, verified=verified, invited=invited)

    def _found(self, lines: list[PlayerLine], places: set[Place], *, alone: bool) -> Known:
        if not lines and not places:
            return Known()
        named = wanted(lines, self.source)
        named.clubs.update(folded(club) for club in {place[0] for place in places} if club)
        named.leagues.update(folded(league) for league in {place[3] for place in places} if league)
        found = self.desk.known_for(named)
        for number, (_, facts) in found.of(Thing.IDENTIFIER).items():
            self._met.meet(facts[0], number, alone=alone)
        return found

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


def _only(delivery: Delivery, things: Sequence[Thing]) -> Delivery:
    return Delivery({thing: delivery.things[thing] for thing in things})


def _together(checked: Faults, planned: Faults) -> Faults:
    """The faults of the check before those of the plan, as if the one had been done before the other."""
    kept = [*checked.kept, *planned.kept][:MOST_FAULTS_KEPT]
    return Faults(kept, checked.count + planned.count, checked.rows | planned.rows)
