"""The parts of the cast with a gap on the pathway that goes on: a quiet period, a step down, few minutes."""

from __future__ import annotations

from datetime import date, timedelta

from tracker.demo.levels import Level
from tracker.demo.newcomers import HOME_CODE
from tracker.demo.parts import Part, Post, birthday, youth_posts
from tracker.football.people import Basis, Foot, Position, Sex

_AT_HOME = ((HOME_CODE, Basis.BIRTH),)
#: Long enough that it is a quiet period with a summer break in the middle of it.
_LONG_REST = timedelta(days=240)
#: Long enough for the usual level of half a year to have become that of the new team.
_HALF_A_YEAR = timedelta(days=170)
#: Of so many days in a row the player is in view on the first few alone.
_SELDOM, _IN_VIEW = timedelta(days=49), timedelta(days=7)


def open_quiet_period(day: date) -> Part:
    """The career that stands still on the as-of day."""
    born = birthday(day, 17, 9, 20)
    steps = ((13, Level.U14), (14, Level.U15), (15, Level.U16), (16, Level.U17), (17, Level.U19))
    return Part(
        "A boy of 17, registered and not fielded for months: a quiet period that is still open.",
        "Radek Hravenko",
        Sex.MALE,
        born,
        youth_posts(born, ("P", 0), *steps),
        position=Position.FORWARD,
        foot=Foot.RIGHT,
        rests=((day - _LONG_REST, day),),
        nations=_AT_HOME,
    )


def stepped_down(day: date) -> Part:
    """The career that went on a division lower."""
    born = birthday(day, 22, 4, 18)
    return Part(
        "A woman of 22 who went from the top division to the second and plays every week there.",
        "Ilsabet Worrenholt",
        Sex.FEMALE,
        born,
        (
            *youth_posts(born, ("P", 2), (15, Level.U17), (17, Level.U19), (19, Level.TOP)),
            Post(day - _HALF_A_YEAR, ("S", 0), Level.SECOND),
        ),
        position=Position.DEFENDER,
        foot=Foot.LEFT,
        nations=_AT_HOME,
    )


def seldom_fielded(day: date) -> Part:
    """The career with few minutes."""
    born = birthday(day, 18, 3, 5)
    starts = [day - _SELDOM * number for number in range(8, 0, -1)]
    return Part(
        "A boy of 18 who is in view one week in seven: few minutes in a year.",
        "Caspian Thurlowesk",
        Sex.MALE,
        born,
        youth_posts(born, ("P", 1), (14, Level.U15), (15, Level.U16), (16, Level.U17), (17, Level.U19)),
        position=Position.MIDFIELDER,
        foot=Foot.RIGHT,
        rests=tuple((start + _IN_VIEW, start + _SELDOM - timedelta(days=1)) for start in starts),
        nations=_AT_HOME,
    )
