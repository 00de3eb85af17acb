"""The longer parts of the cast: a family's two children, and two ways to the senior side.

All days are reckoned from the as-of day. Clubs are named by sort and number, see `Post`; nobody here exists.
"""

from __future__ import annotations

from datetime import date

from tracker.demo.levels import Level
from tracker.demo.newcomers import HOME_CODE
from tracker.demo.parts import FRIENDLY, QUALIFYING, TOURNAMENT, Part, Post, Summons, birthday, youth_posts
from tracker.football.call_ups import CallUpKind
from tracker.football.people import Basis, Foot, Position, Sex
from tracker.football.spells import ExitReason

_AT_HOME = ((HOME_CODE, Basis.BIRTH),)


def child_birth(day: date) -> date:
    """When the demo parent's elder child was born: a 14 March seventeen years ago."""
    return birthday(day, 17, 3, 14)


def lost_season(day: date) -> int:
    """The year in which the season starts whose team sheets the girls' teams of the child's club have lost."""
    return child_birth(day).year + 14


def child(day: date) -> Part:
    """The demo parent's elder child, of whom the sample report is made."""
    born = child_birth(day)
    year = born.year
    up = Post(date(year + 17, 1, 12), ("P", 0), Level.U19)
    return Part(
        "A girl of 17 with a season of lost team sheets, a quiet period, and call-ups to the U-17.",
        "Elowen Quillcombe",
        Sex.FEMALE,
        born,
        (*youth_posts(born, ("P", 0), (13, Level.U15), (15, Level.U17)), up),
        position=Position.MIDFIELDER,
        foot=Foot.LEFT,
        rests=((date(year + 15, 11, 3), date(year + 16, 3, 12)),),
        summons=(
            Summons(date(year + 16, 9, 8), "U-17", CallUpKind.CAMP, "Autumn camp"),
            Summons(date(year + 16, 10, 11), "U-17", CallUpKind.BENCH, FRIENDLY, "Orvelle"),
            Summons(date(year + 16, 10, 14), "U-17", CallUpKind.FIELDED, FRIENDLY, "Drovany", 34),
            Summons(date(year + 17, 3, 20), "U-17", CallUpKind.FIELDED, QUALIFYING, "Kesterland", 61),
            Summons(date(year + 17, 3, 23), "U-17", CallUpKind.FIELDED, QUALIFYING, "Zelmark", 90),
        ),
        nations=_AT_HOME,
    )


def brother(day: date) -> Part:
    """The demo parent's younger child, at another club."""
    born = birthday(day, 14, 10, 2)
    spring = day.year - ((day.month, day.day) < (3, 28))
    out = (date(spring, 2, 3), date(spring, 3, 28))
    return Part(
        "A boy of 14 at another club, out for eight weeks in spring.",
        "Piran Quillcombe",
        Sex.MALE,
        born,
        youth_posts(born, ("A", 0), (13, Level.U15)),
        position=Position.DEFENDER,
        foot=Foot.RIGHT,
        absences=(out,),
        nations=_AT_HOME,
    )


def long_way(day: date) -> Part:
    """The long career."""
    born = birthday(day, 24, 5, 5)
    year = born.year
    youth = youth_posts(born, ("P", 1), (16, Level.U17), (17, Level.U19), (18, Level.RESERVE))
    return Part(
        "The whole way: academy, reserves, a loan, the top division, and official caps for the senior side.",
        "Dagfinn Rønnevdahl",
        Sex.MALE,
        born,
        (
            *youth,
            Post(date(year + 19, 8, 5), ("S", 0), Level.SECOND, loan=True),
            Post(date(year + 20, 7, 1), ("P", 1), Level.TOP),
        ),
        position=Position.FORWARD,
        foot=Foot.RIGHT,
        absences=((date(year + 22, 10, 2), date(year + 22, 12, 20)),),
        summons=(
            Summons(date(year + 16, 10, 12), "U-17", CallUpKind.FIELDED, QUALIFYING, "Orvelle", 55),
            Summons(date(year + 17, 3, 22), "U-17", CallUpKind.FIELDED, QUALIFYING, "Vathia", 90),
            Summons(date(year + 18, 10, 10), "U-18", CallUpKind.FIELDED, FRIENDLY, "Kesterland", 45),
            Summons(date(year + 19, 3, 24), "U-19", CallUpKind.FIELDED, QUALIFYING, "Quorra", 90),
            Summons(date(year + 20, 5, 30), "U-20", CallUpKind.FIELDED, TOURNAMENT, "Zelmark", 82),
            Summons(date(year + 21, 3, 25), "U-23", CallUpKind.FIELDED, FRIENDLY, "Drovany", 90),
            Summons(date(year + 21, 9, 5), "senior", CallUpKind.BENCH, QUALIFYING, "Haveny"),
            Summons(date(year + 22, 3, 22), "senior", CallUpKind.FIELDED, FRIENDLY, "Orvelle", 12),
            Summons(date(year + 22, 9, 6), "senior", CallUpKind.FIELDED, QUALIFYING, "Quorra", 71),
            Summons(date(year + 23, 9, 4), "senior", CallUpKind.FIELDED, QUALIFYING, "Vathia", 90),
            Summons(date(year + 23, 9, 8), "senior", CallUpKind.FIELDED, QUALIFYING, "Zelmark", 90),
        ),
        nations=_AT_HOME,
    )


def late_developer(day: date) -> Part:
    """The career that no youth side foresaw."""
    born = birthday(day, 25, 11, 19)
    year = born.year
    return Part(
        "A late developer: a district league, four years of college, and a first cap at 24 without youth call-ups.",
        "Abena Osetutela",
        Sex.FEMALE,
        born,
        (
            Post(date(year + 17, 7, 1), ("L", 0), Level.LOWER),
            Post(date(year + 18, 8, 12), ("C", 0), Level.COLLEGE, reason=ExitReason.COLLEGE),
            Post(date(year + 22, 1, 15), ("S", 0), Level.SECOND, reason=ExitReason.OTHER),
            Post(date(year + 24, 1, 20), ("P", 0), Level.TOP),
        ),
        position=Position.DEFENDER,
        foot=Foot.RIGHT,
        summons=(
            Summons(date(year + 24, 5, 30), "senior", CallUpKind.CAMP, "Summer camp"),
            Summons(date(year + 24, 10, 24), "senior", CallUpKind.BENCH, FRIENDLY, "Haveny"),
            Summons(date(year + 25, 3, 3), "senior", CallUpKind.FIELDED, QUALIFYING, "Orvelle", 28),
        ),
        nations=((HOME_CODE, Basis.DESCENT),),
    )
