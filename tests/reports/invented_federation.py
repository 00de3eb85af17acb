"""Invented federations for gap reports: full ones, small ones, and nobody. They are the same on every run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from tests.pathway.charted import CUT_OFFS
from tests.pathway.cohorts import AS_OF, THRESHOLDS
from tracker.football.people import Birth, Sex
from tracker.i18n.speak import speaker
from tracker.logic.span import Span
from tracker.pathway.ages import birthday
from tracker.pathway.bridge import end_of_u19
from tracker.pathway.career import (
    SENIOR_CAP,
    SENIOR_FOOTBALL,
    SENIOR_SIDE,
    U17,
    U19_FOOTBALL,
    U20,
    Bridge,
    Career,
    Leaving,
    Stage,
    on_club_rail,
)
from tracker.pathway.club_view import Material, Sight
from tracker.pathway.federation_view import federation_view
from tracker.pathway.member import Member, Reach
from tracker.pathway.story import Milestone
from tracker.reports.gap_report.report import GapReport
from tracker.reports.gap_told import tell_gap_report
from tracker.reports.seal import Seal
from tracker.reports.told import Told
from tracker.reports.voice import Voice

#: Players have numbers that no count and no year can be taken for.
FIRST_NUMBER = 7_000_000
CLUBS = {
    number: f"{name} {kind}"
    for number, (name, kind) in enumerate(
        (
            (name, kind)
            for kind in ("Rovers", "Athletic")
            for name in ("Amber", "Birch", "Cove", "Dale", "Elm", "Fjord")
        ),
        start=1,
    )
}
WATCHED_FROM = date(2011, 8, 1)
SEAL = Seal("QK7MT-2VX4H", "https://tracker.example.org")
YEARS_ONLY = Sight(to_the_day=False, everybody=False)


def report(size: int, sex: Sex = Sex.FEMALE, sight: Sight | None = None, clubs: int = len(CLUBS)) -> GapReport:
    """The report of a federation of so many players."""
    members = tuple(_members(size, sex, clubs))
    material = Material(members, cut_offs=CUT_OFFS)
    view = federation_view(material, {}, AS_OF, sight or Sight(), THRESHOLDS)
    return GapReport("Football Association of Northmark", sex, view, CLUBS, "8f3c21d0a97e")


def told(found: GapReport, language: str = "en") -> Told:
    """The report in words."""
    return tell_gap_report(found, SEAL, Voice(speaker(language), language))


def members_of(size: int, sex: Sex = Sex.FEMALE, clubs: int = len(CLUBS)) -> tuple[Member, ...]:
    """The players behind such a report."""
    return tuple(_members(size, sex, clubs))


def _members(size: int, sex: Sex, clubs: int) -> Iterator[Member]:
    luck = Random(f"{size} {clubs}")
    for player in range(size):
        born = date(luck.randint(1994, 2008), 1, 1) + timedelta(days=int(365 * luck.random() ** 1.4))
        yield _member(FIRST_NUMBER + player, born, sex, luck, clubs)


def _member(player: int, born: date, sex: Sex, luck: Random, clubs: int) -> Member:
    talent = luck.random()
    until = min(AS_OF, birthday(born, 17) + timedelta(days=int(365 * luck.triangular(0.2, 14, 4))))
    reached = {stage: Span(day, day) for stage, day in _way(born, talent, luck) if WATCHED_FROM <= day <= until}
    senior, side, cap = (reached.get(stage) for stage in (SENIOR_FOOTBALL, SENIOR_SIDE, SENIOR_CAP))
    leaving = Leaving.PLAYING if until == AS_OF else luck.choice([Leaving.STOPPED, Leaving.NOT_KNOWN])
    one = Career(
        player=player,
        sex=sex,
        birth=Birth(born, born) if player % 23 else Birth.read(str(born.year)),
        first=reached,
        seen=Span(max(WATCHED_FROM, birthday(born, 14)), max(until, WATCHED_FROM)),
        leaving=leaving,
        # The last club is so small that nothing of it may be told.
        clubs={clubs if luck.random() < 0.004 else 1 + luck.randrange(max(1, clubs - 1)): 3},
        bridges=frozenset(way for way in Bridge if talent > 0.4 and luck.random() < 0.3),
    )
    later = {
        milestone: Reach(when)
        for milestone, when in (
            (Milestone.SETTLED_MINUTES, senior and Span(senior.latest, senior.latest + timedelta(days=200))),
            (Milestone.FIRST_SENIOR_CALL_UP, side),
            (Milestone.FIRST_SENIOR_CAP, cap),
        )
        if when
    }
    days = max(0, (until - birthday(born, 14)).days * 3 // 4)
    return Member(
        one, end_of_u19(one.birth), senior, until, later=later, in_season_days=days, on_record_days=days * 9 // 10
    )


def _way(born: date, talent: float, luck: Random) -> Iterator[tuple[Stage, date]]:
    """The stages that somebody of such talent reaches, and when."""
    yield on_club_rail(3), birthday(born, 15) + timedelta(days=100)
    if talent > 0.2:
        yield U19_FOOTBALL, birthday(born, 17)
    if talent > 0.3:
        yield U17, birthday(born, 16)
    if talent > 0.5:
        yield on_club_rail(5), birthday(born, 19)
        yield SENIOR_FOOTBALL, birthday(born, 18) + timedelta(days=int(luck.gammavariate(2.2, 400)))
    if talent > 0.62:
        yield U20, birthday(born, 19)
    if talent > 0.86:
        yield SENIOR_SIDE, birthday(born, 21)
    if talent > 0.92:
        yield SENIOR_CAP, birthday(born, 22)
