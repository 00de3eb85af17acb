"""The shorter parts of the cast, each for one thing that a report must be able to show."""

from __future__ import annotations

from datetime import date

from tracker.demo.levels import Level
from tracker.demo.newcomers import ABROAD_CODE, HOME_CODE
from tracker.demo.parts import FRIENDLY, QUALIFYING, Part, Post, Summons, birthday, youth_posts
from tracker.football.call_ups import CallUpKind
from tracker.football.people import Basis, Foot, Position, Sex
from tracker.football.spells import ExitReason

_AT_HOME = ((HOME_CODE, Basis.BIRTH),)
#: Men's Olympic football is for those who turn 23 at most in the year of the Games.
_OLYMPIC_AGE = 23
#: The club that keeps no sheets, only sums.
CLUB_OF_SUMS = ("L", 1)


def on_loan(day: date) -> Part:
    """The career on the bridge between youth and senior football."""
    born = birthday(day, 19, 10, 9)
    year = born.year
    return Part(
        "A man of 19 lent out twice in his first season among the seniors.",
        "Tadhg Fellworth-Yarlgate",
        Sex.MALE,
        born,
        (
            *youth_posts(born, ("P", 0), (15, Level.U16), (16, Level.U17), (17, Level.U19), (19, Level.RESERVE)),
            Post(date(year + 19, 8, 28), ("L", 0), Level.LOWER, loan=True),
            Post(date(year + 20, 1, 14), ("S", 0), Level.SECOND, loan=True),
        ),
        position=Position.MIDFIELDER,
        foot=Foot.BOTH,
        summons=(Summons(date(year + 18, 10, 12), "U-18", CallUpKind.SQUAD, FRIENDLY),),
        nations=_AT_HOME,
    )


def year_only(day: date) -> Part:
    """The player of whom only the year is known, the first that the next Olympic tournament admits."""
    year = (day.year // 4 + 1) * 4 - _OLYMPIC_AGE
    return Part(
        f"Born in {year}, the day unknown: the first year within age for the next Olympic tournament.",
        "Idrissa Kouyalarné",
        Sex.MALE,
        date(year, 1, 6),
        (
            *youth_posts(date(year, 1, 6), ("S", 0), (16, Level.U17), (17, Level.U19)),
            *youth_posts(date(year, 1, 6), ("S", 0), (19, Level.SECOND)),
        ),
        year_only=True,
        position=Position.MIDFIELDER,
        summons=(
            Summons(date(year + 20, 3, 24), "U-20", CallUpKind.FIELDED, QUALIFYING, "Quorra", 77),
            Summons(date(year + 21, 3, 26), "U-23", CallUpKind.FIELDED, FRIENDLY, "Zelmark", 64),
        ),
        nations=_AT_HOME,
    )


def empty_record() -> Part:
    """The player of whom there is nothing but a name."""
    return Part("Nothing on record but a name.", "Bryony Umberlstow", Sex.FEMALE, None)


def two_associations(day: date) -> Part:
    """The player whom two associations have called up."""
    born = birthday(day, 19, 8, 11)
    year = born.year
    return Part(
        "A woman of 19 with two nationalities, called up by one association at 16 and by the other at 19.",
        "Noelia Corvellar d'Orlavon",
        Sex.FEMALE,
        born,
        youth_posts(born, ("P", 1), (14, Level.U15), (15, Level.U17), (17, Level.U19), (19, Level.TOP)),
        position=Position.GOALKEEPER,
        summons=(
            Summons(date(year + 16, 10, 10), "U-17", CallUpKind.FIELDED, FRIENDLY, "Orvelle", 90),
            Summons(date(year + 16, 10, 13), "U-17", CallUpKind.BENCH, FRIENDLY, "Drovany"),
            Summons(date(year + 19, 3, 21), "U-19", CallUpKind.BENCH, QUALIFYING, "Vathia", abroad=True),
            Summons(date(year + 19, 3, 24), "U-19", CallUpKind.FIELDED, QUALIFYING, "Haveny", 90, abroad=True),
        ),
        nations=((HOME_CODE, Basis.BIRTH), (ABROAD_CODE, Basis.DESCENT)),
    )


def stopped_at_sixteen(day: date) -> Part:
    """The career that ended early."""
    born = birthday(day, 18, 1, 27)
    year = born.year
    return Part(
        "A girl who was in U-15 camps and stopped playing at 16.",
        "Sigrun Skarvolqvist",
        Sex.FEMALE,
        born,
        (
            *youth_posts(born, ("A", 0), (13, Level.U15), (15, Level.U17)),
            Post(date(year + 16, 4, 2), reason=ExitReason.STOPPED_PLAYING),
        ),
        position=Position.FORWARD,
        foot=Foot.RIGHT,
        summons=(
            Summons(date(year + 15, 3, 14), "U-15", CallUpKind.CAMP, "Spring camp"),
            Summons(date(year + 15, 9, 12), "U-15", CallUpKind.CAMP, "Autumn camp"),
        ),
        nations=_AT_HOME,
    )


def long_name(day: date) -> Part:
    """The player whose name has sixty letters."""
    born = birthday(day, 14, 7, 9)
    return Part(
        "A name of sixty characters, for tables and headings.",
        "Maximilian Thaddeus Featherstonleigh-Quorndale de Vaucresnac",
        Sex.MALE,
        born,
        youth_posts(born, ("A", 0), (13, Level.U15)),
        position=Position.DEFENDER,
        nations=_AT_HOME,
    )


def never_capped(day: date) -> Part:
    """The player who was called up and never fielded."""
    born = birthday(day, 23, 2, 2)
    year = born.year
    return Part(
        "A woman of 23 with four senior call-ups, in camp and on the bench, and no cap.",
        "Ngozi Asamovunde",
        Sex.FEMALE,
        born,
        youth_posts(born, ("P", 2), (16, Level.U17), (17, Level.U19), (19, Level.TOP)),
        position=Position.MIDFIELDER,
        foot=Foot.RIGHT,
        summons=(
            Summons(date(year + 18, 10, 10), "U-18", CallUpKind.BENCH, FRIENDLY, "Haveny"),
            Summons(date(year + 22, 3, 18), "senior", CallUpKind.PROVISIONAL, QUALIFYING),
            Summons(date(year + 22, 5, 28), "senior", CallUpKind.CAMP, "Summer camp"),
            Summons(date(year + 22, 10, 24), "senior", CallUpKind.BENCH, FRIENDLY, "Kesterland"),
            Summons(date(year + 23, 3, 3), "senior", CallUpKind.BENCH, QUALIFYING, "Orvelle"),
        ),
        nations=_AT_HOME,
    )


def written_from_right_to_left(day: date) -> Part:
    """The player whose name is written from right to left."""
    born = birthday(day, 15, 11, 30)
    return Part(
        "A girl whose name is written from right to left.",
        "ياسمين الكرنواني",
        Sex.FEMALE,
        born,
        youth_posts(born, ("P", 1), (13, Level.U15), (15, Level.U17)),
        position=Position.DEFENDER,
        nations=_AT_HOME,
    )


def season_sums(day: date) -> Part:
    """The player of whom no single match is on record."""
    born = birthday(day, 22, 12, 12)
    return Part(
        "A man of 22 in a district league of which only season sums are held.",
        "Ondřej Kresnák",
        Sex.MALE,
        born,
        youth_posts(born, CLUB_OF_SUMS, (18, Level.LOWER)),
        position=Position.GOALKEEPER,
        nations=_AT_HOME,
    )
