"""When the national sides meet, and whom they call to each camp and match."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from tracker.demo.call_ups import Caller
from tracker.demo.parts import FRIENDLY, QUALIFYING, TOURNAMENT
from tracker.demo.person import ABROAD, HOME
from tracker.demo.province import Province
from tracker.demo.seasons import Half
from tracker.demo.selection import Watched, pick, share, watched
from tracker.demo.sides import SIDES, Side, side_id
from tracker.football.people import Sex

_PLACES = {"U-23": 18, "senior": 22}
_YOUTH_PLACES = 18
_ABROAD_PLACES = 2
_MOST_PLACES = {_YOUTH_PLACES, _ABROAD_PLACES, *_PLACES.values()}
_SIDES_ABROAD = frozenset({"U-17", "U-19", "U-20", "senior"})
#: The days on which gatherings begin, in autumn and in spring.
_YOUTH_DAYS = {True: (9, 4), False: (3, 14)}
_SENIOR_DAYS = {True: ((9, 3), (10, 8), (11, 12)), False: ((3, 19), (6, 1))}


#: Sides that meet only in autumn, and only in spring.
_ONE_HALF = {"U-18": True, "U-15": False, "U-20": False}


class Gathering(NamedTuple):
    """Some days a side spends together: a camp if it plays no match."""

    day: date
    matches: int
    competition: str
    official: bool | None


def gather(province: Province, half: Half, provinces: int) -> None:
    """Let all sides of the association meet in a half, and those abroad look at who holds their passport."""
    if not any(share(places, province.index, provinces) for places in _MOST_PLACES):
        return
    for sex in Sex:
        people = watched(province, sex, HOME)
        others = {
            born: [person for person in group if not person.caps & HOME]
            for born, group in watched(province, sex, ABROAD).items()
        }
        # The older side calls first, so that nobody is called to two at a time.
        for side in reversed(SIDES):
            for gathering in _gatherings(side, half):
                places = share(_PLACES.get(side.category, _YOUTH_PLACES), province.index, provinces)
                _call(province, half, side, sex, gathering, people, places)
            if side.category in _SIDES_ABROAD:
                _call_abroad(province, half, side, sex, others, share(_ABROAD_PLACES, province.index, provinces))


def _gatherings(side: Side, half: Half) -> list[Gathering]:
    year = half.starts.year
    if side.oldest is None:
        competition = QUALIFYING if half.autumn else FRIENDLY
        days = [date(year, month, day) for month, day in _SENIOR_DAYS[half.autumn]]
        return [Gathering(day, 2, competition, half.autumn) for day in days]
    if _ONE_HALF.get(side.category, half.autumn) is not half.autumn:
        return []
    month, day = _YOUTH_DAYS[half.autumn]
    first = date(year, month, day + side.oldest % 7)
    if side.oldest <= 16:
        camp = Gathering(first, 0, "Autumn camp" if half.autumn else "Spring camp", None)
        friendly = Gathering(first + timedelta(days=42), side.oldest - 14, FRIENDLY, official=False)
        return [camp, friendly]
    if half.autumn:
        return [Gathering(first + timedelta(days=28), 2, FRIENDLY, official=False)]
    qualifying = Gathering(first, 2, QUALIFYING, official=True)
    tournament = Gathering(date(year, 6, 4), 3, TOURNAMENT, official=True)
    return [qualifying, tournament] if side.oldest in {17, 19} else [qualifying]


def _call(
    province: Province, half: Half, side: Side, sex: Sex, gathering: Gathering, people: Watched, places: int
) -> None:
    """Call a squad. Where something is at stake, a few more are on the provisional list."""
    if not places or gathering.day > province.years.day:
        return
    named = pick(province.calls, side, half, people, places + (places // 6 if gathering.official else 0))
    for person in named:
        person.duty = (half.index, side.category)
    fit = [person for person in named[:places] if not person.out_from <= gathering.day <= person.out_to]
    caller = Caller(province, side_id(side.category, sex), gathering.competition, gathering.official, HOME)
    caller.list_provisionally(named[places:], gathering.day)
    if gathering.matches:
        caller.play(fit, gathering.day, gathering.matches, _PLACES.get(side.category, _YOUTH_PLACES))
    else:
        caller.hold_camp(fit, gathering.day)


def _call_abroad(province: Province, half: Half, side: Side, sex: Sex, people: Watched, places: int) -> None:
    month, of_month = _YOUTH_DAYS[half.autumn]
    day = date(half.starts.year, month, of_month)
    if not places or day > province.years.day:
        return
    squad = pick(province.calls, side, half, people, places)
    for person in squad:
        person.duty = (half.index, side.category)
    caller = Caller(province, side_id(side.category, sex, abroad=True), FRIENDLY, official=False, nation=ABROAD)
    caller.play(squad, day, 2, _YOUTH_PLACES)
