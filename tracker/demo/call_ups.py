"""What became of each call-up: a place on a list, a camp, a seat on the bench, or a cap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tracker.demo.person import Person
from tracker.demo.province import Province
from tracker.demo.sides import OPPONENTS
from tracker.football.call_ups import CallUpKind

_PROVISIONAL, _CAMP, _SQUAD = CallUpKind.PROVISIONAL.value, CallUpKind.CAMP.value, CallUpKind.SQUAD.value
_BENCH, _FIELDED = CallUpKind.BENCH.value, CallUpKind.FIELDED.value
_ELEVEN, _CHANGES, _MATCHDAY_SQUAD = 11, 4, 18
#: How many places up or down the coach moves somebody from match to match.
_ROTATION = 7.0
_OFFICIAL_UNKNOWN = 0.05


@dataclass(frozen=True, slots=True)
class Caller:
    """Writes the call-ups of one side to one gathering. `nation` is the association it plays for."""

    province: Province
    side_id: int
    competition: str
    official: bool | None
    nation: int

    def list_provisionally(self, people: list[Person], day: date) -> None:
        """Names on the longer list only."""
        for person in people:
            self._write(person, _PROVISIONAL, day)

    def hold_camp(self, people: list[Person], day: date) -> None:
        """Days of training without a match."""
        for person in people:
            person.summons += 1
            self._write(person, _CAMP, day)

    def play(self, squad: list[Person], first: date, matches: int, full_squad: int) -> None:
        """Matches three days apart. A province that sends part of a squad sends its part of the eleven."""
        for person in squad:
            person.summons += 1
        part = len(squad) / full_squad
        starters, named = round(_ELEVEN * part), round(_MATCHDAY_SQUAD * part)
        for number in range(matches):
            day = first + timedelta(days=3 + 3 * number)
            if day <= self.province.years.day:
                self._match(self._ordered(squad), day, starters, starters + round(_CHANGES * part), named)

    def _ordered(self, squad: list[Person]) -> list[Person]:
        """The goalkeeper first, then the others about in the order of their standing."""
        chance = self.province.calls.random
        places = {person: place + _ROTATION * chance() for place, person in enumerate(squad)}
        return squad[:1] + sorted(squad[1:], key=places.__getitem__)

    def _match(self, order: list[Person], day: date, starters: int, played: int, named: int) -> None:
        chance = self.province.calls.random
        opponent = self.province.calls.choice(OPPONENTS)
        for place, person in enumerate(order):
            if place >= played:
                self._write(person, _BENCH if place < named else _SQUAD, day, opponent)
                continue
            person.caps |= self.nation
            if place < starters:
                minutes = 90 if chance() < 0.68 else 46 + int(chance() * 43)
            else:
                minutes = 2 + int(chance() * 42)
            self._write(person, _FIELDED, day, opponent, minutes)

    def _write(self, person: Person, kind: str, day: date, opponent: str = "", minutes: int | None = None) -> None:
        records = self.province.records
        official = self.official if self.province.calls.random() > _OFFICIAL_UNKNOWN else None
        records.call_ups.append(
            (
                *(next(records.call_up_ids), person.id, self.side_id, day, day, kind, 1, official),
                *(self.competition, opponent, minutes),
            )
        )
