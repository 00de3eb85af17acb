"""Stretches in which players cannot be picked. Most are on record as such; some look like a quiet period."""

from __future__ import annotations

from datetime import timedelta

from tracker.demo.person import Person
from tracker.demo.province import Province
from tracker.demo.seasons import Half
from tracker.football.appearances import AbsenceReason

_A_HALF = 0.1
_ON_RECORD = 0.72
_SUSPENDED = 0.12


def befall(province: Province, half: Half) -> None:
    """Draw who is out in a half, from when and for how long."""
    chance = province.play.random
    for team in province.land.teams:
        for person in team.squad:
            if person.part is None and chance() < _A_HALF and not _still_out(person, half):
                _befall(province, half, person)


def _still_out(person: Person, half: Half) -> bool:
    return person.out_from <= half.starts <= person.out_to


def _befall(province: Province, half: Half, person: Person) -> None:
    rng = province.play
    starts = half.starts + timedelta(days=int(rng.random() * 175))
    if starts > half.ends or starts <= person.since:
        return
    suspended = rng.random() < _SUSPENDED
    days = rng.randint(7, 28) if suspended else min(330, int(rng.lognormvariate(3.6, 0.85)) + 7)
    person.out_from, person.out_to = starts, starts + timedelta(days=days)
    if rng.random() < _ON_RECORD:
        reason = AbsenceReason.SUSPENDED if suspended else AbsenceReason.UNAVAILABLE
        ends = person.out_to if person.out_to <= province.years.day else None
        records = province.records
        records.absences.append((next(records.absence_ids), person.id, starts, ends, reason.value))
