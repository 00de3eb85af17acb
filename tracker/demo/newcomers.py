"""People who enter the federation's records: when they were born, what they can do, and what is known of them."""

from __future__ import annotations

import calendar
from datetime import date
from random import Random
from typing import NamedTuple

from tracker.demo.names import person_name
from tracker.demo.person import ABROAD, HOME, Person
from tracker.demo.records import Records
from tracker.football.limits import FICTIONAL_ASSOCIATION
from tracker.football.people import Basis, Foot, Position, Sex
from tracker.football.same_person.sound import name_key

HOME_CODE, ABROAD_CODE = FICTIONAL_ASSOCIATION, "TSN"
#: Associations from which other foreigners come; none of them exists.
_ELSEWHERE = ("ZEL", "QOR", "VTH", "JUE", "KEZ", "DRV", "YLM", "FEQ", "UXM", "HVN")


class Entry(NamedTuple):
    """How people come in somewhere: up to which draw each birth quarter reaches, the share of foreigners, and
    how far apart the talents lie."""

    quarters: tuple[float, float, float]
    foreigners: float
    spread: float = 0.75


#: Academies pick those who are ahead for their year and so more of the early born; the bias fades with age.
ELITE_BOYS = Entry((0.44, 0.72, 0.9), 0.01)
ACADEMY_BOYS = Entry((0.35, 0.63, 0.84), 0.01)
GIRLS = Entry((0.31, 0.59, 0.81), 0.01)
LATE_JOINERS = Entry((0.3, 0.57, 0.8), 0.02)
SENIORS = Entry((0.29, 0.55, 0.78), 0.3, spread=0.4)

#: Up to which draw a birth is recorded as nothing, as a year and as a month; all others to the day.
_NO_BIRTH, _YEAR_ONLY, _MONTH_ONLY = 0.005, 0.045, 0.055
_POSITIONS = (Position.DEFENDER.value, Position.MIDFIELDER.value, Position.FORWARD.value)
_POSITION_REACHES = (0.38, 0.76, 1.0)
_KEEPERS = 0.11
_HOME_BASES = (Basis.BIRTH.value,) * 16 + (Basis.DESCENT.value,) * 2 + (None,) * 6
_QUARTER_DAYS = (90, 91, 92, 92)


def newcomer(
    rng: Random, records: Records, sex: Sex, year: int, talent: float, entry: Entry, *, keeper: bool | None = None
) -> Person:
    """A person born in a year, with the rows that say who it is; `keeper` settles whether it is a goalkeeper."""
    chance = rng.random
    born, early = _birth(chance(), chance(), year, entry)
    person = Person(
        next(records.player_ids),
        sex,
        born,
        # Whoever was picked although born late had to be the better for it.
        talent + rng.gauss(0.0, entry.spread) - 0.12 * early,
        rng.gauss(0.0, 0.65) + 0.45 * early,
    )
    person.keeper = chance() < _KEEPERS if keeper is None else keeper
    _write_player(rng, records, person)
    _write_nations(rng, records, person, entry.foreigners)
    if chance() < 0.7:
        # The multiplier has no divisor in common with the modulus, so that no number is given twice.
        number = f"{person.id * 387_420_489 % 1_000_000_007:010d}"
        records.identifiers.append((next(records.identifier_ids), person.id, "fan", number))
    return person


def _birth(quarter_draw: float, day_draw: float, year: int, entry: Entry) -> tuple[date, float]:
    """A day in the year, and how early it lies in it: from 1 on 1 January to -1 on 31 December."""
    quarter = sum(quarter_draw > reach for reach in entry.quarters)
    day = sum(_QUARTER_DAYS[:quarter]) + int(day_draw * _QUARTER_DAYS[quarter])
    return date.fromordinal(date(year, 1, 1).toordinal() + day), 1 - day / 182


def _write_player(rng: Random, records: Records, person: Person) -> None:
    chance = rng.random
    name, folded = person_name(rng, person.sex)
    earliest, latest = recorded_birth(person.born, chance())
    position: str | None = Position.GOALKEEPER.value
    if not person.keeper:
        draw = chance()
        position = _POSITIONS[sum(draw > reach for reach in _POSITION_REACHES)]
    if chance() < 0.03:
        position = None
    sex, foot, key = person.sex.value, _foot(chance()), name_key(name)
    records.players.append((person.id, name, folded, sex, earliest, latest, position, foot, key))


def recorded_birth(born: date, draw: float) -> tuple[date | None, date | None]:
    """What the records hold of a birth: mostly the day, sometimes its month or year, seldom nothing."""
    if draw >= _MONTH_ONLY:
        return born, born
    if draw < _NO_BIRTH:
        return None, None
    if draw < _YEAR_ONLY:
        return born.replace(month=1, day=1), born.replace(month=12, day=31)
    return born.replace(day=1), born.replace(day=calendar.monthrange(born.year, born.month)[1])


def _foot(draw: float) -> str | None:
    if draw > 0.62:
        return None
    if draw < 0.46:
        return Foot.RIGHT.value
    return Foot.LEFT.value if draw < 0.59 else Foot.BOTH.value


def _write_nations(rng: Random, records: Records, person: Person, foreigners: float) -> None:
    draw = rng.random()
    rows, ids = records.nationalities, records.nationality_ids
    if draw < foreigners:
        code = ABROAD_CODE if draw < foreigners / 4 else rng.choice(_ELSEWHERE)
        person.nations = ABROAD if code == ABROAD_CODE else 0
        rows.append((next(ids), person.id, code, Basis.BIRTH.value, None, None))
        return
    basis, since = rng.choice(_HOME_BASES), None
    if draw > 0.91:
        person.nations = HOME | ABROAD
        rows.append((next(ids), person.id, ABROAD_CODE, Basis.DESCENT.value, None, None))
    elif draw > 0.89:
        basis, since = (
            Basis.RESIDENCE.value,
            date.fromordinal(person.born.toordinal() + int(rng.uniform(2, 12) * 365)),
        )
        rows.append((next(ids), person.id, rng.choice(_ELSEWHERE), Basis.BIRTH.value, None, None))
    rows.append((next(ids), person.id, HOME_CODE, basis, since, None))
