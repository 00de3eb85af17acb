"""The last day of an age group, by the day on which a league's age groups turn; and which U-19 a player was in.

The end of U-19 football (T0 of definition D7) follows from both; docs/decisions/bridge-lag.md says how.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tracker.football.calendar import ONE_DAY, CutOff
from tracker.football.ladder import ClubRung
from tracker.football.people import Birth
from tracker.football.spells import TeamSeason
from tracker.pathway.on_record import Record
from tracker.pathway.registration import stretches
from tracker.pathway.tallies import Tally, surely_fielded

LAST_U19_BIRTHDAY = 19
#: Where nobody recorded a league's cut-off, its age groups are taken to turn with the year.
NEW_YEAR = CutOff(1, 1)


def last_day(oldest: int, born: date, cut_off: CutOff) -> date:
    """The last day on which a player belongs to an age group: the last of the year from cut-off to cut-off in which
    the birthday falls that the group is named after.

    A birthday on the cut-off opens the new year. Births are compared with the cut-off, never ages, as in
    `tracker.football.calendar`: who was born on 29 February comes before a cut-off on 1 March.

    >>> last_day(19, date(2007, 7, 31), CutOff(8, 1)), last_day(19, date(2007, 8, 1), CutOff(8, 1))
    (datetime.date(2026, 7, 31), datetime.date(2027, 7, 31))
    >>> last_day(19, date(2007, 2, 1), CutOff(1, 1)), last_day(19, date(2008, 2, 29), CutOff(3, 1))
    (datetime.date(2026, 12, 31), datetime.date(2027, 2, 28))
    """
    turned = (born.month, born.day) >= (cut_off.month, cut_off.day)
    return _turn(born.year + oldest + turned, cut_off) - ONE_DAY


def last_day_known(oldest: int, birth: Birth | None, cut_off: CutOff) -> date | None:
    """The same of a birth that may be known only within bounds; nothing where these tell of two days.

    >>> august = CutOff(8, 1)
    >>> last_day_known(19, Birth.read("2007-03"), august), last_day_known(19, Birth.read("2007"), august)
    (datetime.date(2026, 7, 31), None)
    """
    if birth is None:
        return None
    first, last = (last_day(oldest, born, cut_off) for born in (birth.earliest, birth.latest))
    return last if first == last else None


def u19_cut_off(record: Record) -> CutOff | None:
    """The cut-off of the U-19 category that the player was in: that of the latest season of a U-19 league which the
    player was registered for or surely fielded in, of those whose cut-off is on record.
    """
    begun = ((season.window, season.cut_off) for season in _seasons(record) if season.rung == ClubRung.YOUTH_U19)
    turning = (((window, (turn.month, turn.day)), turn) for window, turn in begun if turn)
    # Of two that begin and end alike the later cut-off is taken, so that the order of records makes no difference.
    return max(turning, key=lambda each: each[0], default=(None, None))[1]


def _seasons(record: Record) -> Iterator[TeamSeason]:
    """The league seasons that had begun and that the player was registered for or surely fielded in."""
    registered = stretches(record)
    for held in record.seasons.values():
        yield from (season for season in held if any(stretch.falls_in(season) for stretch in registered))
    for tally in record.tallies:
        if tally.season and tally.season.window.start <= record.as_of and _surely(tally):
            yield tally.season


def _surely(tally: Tally) -> bool:
    return bool(tally.competitive) or (tally.total is not None and surely_fielded(tally.total) > 0)


def _turn(year: int, cut_off: CutOff) -> date:
    try:
        return date(year, cut_off.month, cut_off.day)
    except ValueError:  # The cut-off is 29 February and the year a common one.
        return date(year, 3, 1)
