"""What the association's register remembers from before the clubs' records begin, by the year only.

It also holds youth internationals who had stopped before: without them, only those who stayed would be counted.
"""

from __future__ import annotations

from datetime import date
from random import Random

from tracker.demo.newcomers import LATE_JOINERS, newcomer
from tracker.demo.person import HOME, Person
from tracker.demo.province import Province
from tracker.demo.selection import share
from tracker.demo.sides import side_id
from tracker.football.call_ups import CallUpKind
from tracker.football.people import Sex

_FIELDED, _SQUAD = CallUpKind.FIELDED.value, CallUpKind.SQUAD.value
#: The register goes back so many years before the first season, and so many birth years of it have grown up.
_YEARS_BACK = 6
_GROWN_UP = range(18, 24)
#: Youth internationals of a birth year and sex who had stopped before the records begin, per 4,000 players.
_STOPPED = 13
_YOUTH_AGES = (15, 16, 17, 18, 19, 20)
_YOUTH_BAR, _YOUTH_EYE = 1.75, 0.5
_SENIOR_BAR = 2.45


def remember(province: Province, provinces: int) -> None:
    """Write the old register for those who are there when the records begin, and for those already gone."""
    for team in province.land.teams:
        for person in team.squad:
            if person.part is None and person.nations & HOME:
                _remember(province, person)
    year = province.years.first
    for sex in Sex:
        for age in _GROWN_UP:
            for _ in range(share(_STOPPED * province.quota * provinces // 4_000, province.index, provinces)):
                if not province.full:
                    _one_who_stopped(province, sex, year - age)


def _remember(province: Province, person: Person) -> None:
    rng, first = province.calls, province.years.first
    for year in range(first - _YEARS_BACK, first):
        age = year - person.born.year
        if age in _YOUTH_AGES and person.promise(age) + rng.gauss(0.0, _YOUTH_EYE) > _YOUTH_BAR:
            _write(province, person, f"U-{age}", year)
        elif age > 20 and person.strength(age) + rng.gauss(0.0, 0.25) > _SENIOR_BAR:
            _write(province, person, "senior", year)
            person.caps |= HOME


def _one_who_stopped(province: Province, sex: Sex, born: int) -> None:
    province.come += 1
    person = newcomer(province.moves, province.records, sex, born, 1.0, LATE_JOINERS)
    rng = province.calls
    start = rng.choice((15, 15, 15, 16, 17, 17, 17))
    for age in range(start, min(19, start + int(rng.random() * 3)) + 1):
        if 0 < province.years.first - born - age <= _YEARS_BACK:
            _write(province, person, f"U-{age}", born + age)


def _write(province: Province, person: Person, category: str, year: int) -> None:
    rng, records = province.calls, province.records
    fielded = rng.random() < 0.8
    person.summons += 1
    records.call_ups.append(
        (
            *(next(records.call_up_ids), person.id, side_id(category, person.sex)),
            *(date(year, 1, 1), date(year, 12, 31), _FIELDED if fielded else _SQUAD),
            *(_matches(rng), None, "", "", None),
        )
    )


def _matches(rng: Random) -> int:
    return 1 + int(rng.random() ** 2 * 8)
