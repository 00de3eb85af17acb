"""What turnover and the U-21 share are made from: registrations by season, and the parts played in senior matches.

Everything is asked through mapped classes, so the scope narrows it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from tracker.football.appearances import Selection
from tracker.football.calendar import CutOff
from tracker.football.ladder import FIRST_SENIOR_RUNG
from tracker.football.people import Sex
from tracker.logic.span import Span
from tracker.pathway.squad_seasons import InSquad
from tracker.pathway.u21_share import Outing
from tracker.store import tables as t
from tracker.store.dossiers import birth_of
from tracker.store.driver_rows import parts
from tracker.store.scope import ScopedSession

Part = tuple[int, int, int]
#: A nationality with its first and its last day.
Held = tuple[str, date | None, date | None]
_TURNS = (t.LeagueSeason.cut_off_month, t.LeagueSeason.cut_off_day)
_BORN = (t.PlayerRow.sex, t.PlayerRow.born_earliest, t.PlayerRow.born_latest)


def squads_of(session: ScopedSession, club: int, day: date, sex: Sex) -> tuple[InSquad, ...]:
    """Who was registered with each team of a club at some time of each league season that had begun by a day."""
    spell, season = t.Registration, t.LeagueSeason
    question: Select[*tuple[Any, ...]] = (
        select(spell.player_id, t.Team.id, season.starts, season.ends, season.rung, *_TURNS, *_BORN)
        .join(t.Team, t.Team.id == spell.team_id)
        .join(t.TeamInSeason, t.TeamInSeason.team_id == t.Team.id)
        .join(season, season.id == t.TeamInSeason.league_season_id)
        .join(t.PlayerRow, t.PlayerRow.id == spell.player_id)
        .where(t.Team.club_id == club, t.Team.sex == sex, t.PlayerRow.sex == sex, season.starts <= day)
        .where(spell.starts <= day, spell.starts <= season.ends)
        .where(or_(spell.ends.is_(None), spell.ends >= season.starts))
        .order_by(t.Team.id, season.starts, season.id, spell.player_id)
    )
    return tuple(
        InSquad(player, of, birth_of(*born), team, starts.year, ends, rung, _cut_off(month, of_month))
        for player, team, starts, ends, rung, month, of_month, of, *born in session.execute(question)
    )


def _cut_off(month: int | None, day: int | None) -> CutOff | None:
    return CutOff(month, day) if month and day else None


def team_names(session: ScopedSession, teams: Collection[int]) -> Mapping[int, str]:
    """The names of teams by their numbers."""
    rows = session.execute(select(t.Team.id, t.Team.name).where(t.Team.id.in_(sorted(teams))))
    return {row.id: row.name for row in rows}


def cut_offs_of(session: ScopedSession, clubs: ColumnElement[bool], sex: Sex) -> tuple[CutOff, ...]:
    """The days on which the age groups of clubs' leagues turn, the newest season's first; else 1 January."""
    season = t.LeagueSeason
    days = (season.cut_off_month, season.cut_off_day)
    rows = session.execute(
        select(*days)
        .join(t.TeamInSeason, t.TeamInSeason.league_season_id == season.id)
        .join(t.Team, t.Team.id == t.TeamInSeason.team_id)
        .join(t.Club, t.Club.id == t.Team.club_id)
        .where(clubs, t.Team.sex == sex, season.cut_off_month.is_not(None), season.cut_off_day.is_not(None))
        .group_by(*days)
        .order_by(func.max(season.starts).desc(), *days)
    )
    return tuple(CutOff(month, day) for month, day in rows if month and day) or (CutOff(1, 1),)


def outings_of(
    session: ScopedSession, clubs: ColumnElement[bool], day: date, sex: Sex, country: str = ""
) -> tuple[Outing, ...]:
    """The parts in senior football of the clubs' teams in the latest season with any, up to a day.

    A player's season with a team is known by its matches or as a sum, whichever holds more minutes, never by both.
    With a country each says whether the player held its nationality, as far as any is on record.
    """
    lines, totals = _lines(clubs, day, sex), _totals(clubs, day, sex)
    starts = [session.scalar(select(func.max(rows.subquery().c.starts))) for rows in (lines, totals)]
    latest = max((start.year for start in starts if start), default=None)
    if latest is None:
        return ()
    year = t.LeagueSeason.starts.between(date(latest, 1, 1), date(latest, 12, 31))
    by_match: dict[Part, list[Outing]] = {}
    for row in session.execute(lines.where(year)):
        by_match.setdefault(_part(row), []).append(_line(row))
    for row in session.execute(totals.where(year)):
        total = _total(row, day)
        if _minutes((total,)) > _minutes(by_match.get(_part(row), ())) or _part(row) not in by_match:
            by_match[_part(row)] = [total]
    outings = [outing for part in sorted(by_match) for outing in by_match[part]]
    held = _nationalities(session, {outing.player for outing in outings}) if country else {}
    return tuple(replace(each, national=_national(held.get(each.player, ()), country, each)) for each in outings)


@dataclass(frozen=True, slots=True)
class SeniorLeague:
    """A season of a senior league that a club takes part in, by its number, with the league's name and its own."""

    id: int
    name: str
    season: str


def senior_leagues(session: ScopedSession, club: int, sex: Sex, day: date) -> tuple[SeniorLeague, ...]:
    """The senior leagues of a club in the latest year in which a season of theirs had begun by a day."""
    rows = session.execute(_in_senior_leagues(), {"club": club, "sex": sex, "day": day}).all()
    return tuple(SeniorLeague(*row[:3]) for row in rows if row.starts.year == rows[0].starts.year)


@cache
def _in_senior_leagues() -> Select[int, str, str, date]:
    season = t.LeagueSeason
    return (
        select(season.id, t.League.name, season.label, season.starts)
        .join(t.League, t.League.id == season.league_id)
        .join(t.TeamInSeason, t.TeamInSeason.league_season_id == season.id)
        .join(t.Team, t.Team.id == t.TeamInSeason.team_id)
        .where(t.Team.club_id == bindparam("club"), t.Team.sex == bindparam("sex"))
        .where(season.rung >= FIRST_SENIOR_RUNG, season.starts <= bindparam("day"))
        .order_by(season.starts.desc(), season.id)
        .distinct()
    )


def outings_in(
    session: ScopedSession, club: int, season: int, day: date, sex: Sex, country: str
) -> tuple[Outing, ...]:
    """The parts of a club's players in the matches of one league season, up to a day."""
    return outings_of(session, and_(of_one_club(club), t.LeagueSeason.id == season), day, sex, country)


def _nationalities(session: ScopedSession, players: Collection[int]) -> Mapping[int, Sequence[Held]]:
    row = t.NationalityRow
    question = select(row.player_id, row.country, row.since, row.until)
    found: dict[int, list[Held]] = {}
    for some in parts(sorted(players)):
        for player, country, since, until in session.execute(question.where(row.player_id.in_(some))):
            found.setdefault(player, []).append((country, since, until))
    return found


def _national(held: Sequence[Held], country: str, outing: Outing) -> bool | None:
    """Whether a country was among the nationalities at the time; nobody knows of whom none is on record."""
    if not held:
        return None
    earliest, latest = outing.when.earliest, outing.when.latest
    own = [(since, until) for name, since, until in held if name == country]
    if any((not since or since <= earliest) and (not until or until >= latest) for since, until in own):
        return True
    met = any((not since or since <= latest) and (not until or until >= earliest) for since, until in own)
    return None if met else False


def _part(row: Any) -> Part:
    return row.player_id, row.team_id, row.league_season_id


def _minutes(outings: Collection[Outing]) -> int:
    return sum(outing.minutes or 0 for outing in outings)


def _lines(clubs: ColumnElement[bool], day: date, sex: Sex) -> Select[*tuple[Any, ...]]:
    line, match, season = t.AppearanceRow, t.FixtureRow, t.LeagueSeason
    columns = (line.player_id, match.team_id, match.league_season_id, match.played_on, season.starts, line.minutes)
    question = select(*columns, *_BORN).join(match, match.id == line.fixture_id)
    question = question.join(season, season.id == match.league_season_id).join(t.Team, t.Team.id == match.team_id)
    played = (match.competitive, line.selection != Selection.BENCH, match.played_on <= day)
    return _senior(question, line.player_id, clubs, sex).where(*played)


def _totals(clubs: ColumnElement[bool], day: date, sex: Sex) -> Select[*tuple[Any, ...]]:
    total, season = t.SeasonTotalRow, t.LeagueSeason
    sums = (total.appearances, total.minutes)
    columns = (total.player_id, total.team_id, total.league_season_id, season.starts, season.ends, *sums)
    question = select(*columns, *_BORN).join(season, season.id == total.league_season_id)
    question = question.join(t.Team, t.Team.id == total.team_id)
    return _senior(question, total.player_id, clubs, sex).where(season.starts <= day)


def _senior(
    question: Select[*tuple[Any, ...]], player: InstrumentedAttribute[int], clubs: ColumnElement[bool], sex: Sex
) -> Select[*tuple[Any, ...]]:
    question = question.join(t.Club, t.Club.id == t.Team.club_id).join(t.PlayerRow, t.PlayerRow.id == player)
    return question.where(clubs, t.LeagueSeason.rung >= FIRST_SENIOR_RUNG, t.PlayerRow.sex == sex)


def _line(row: Any) -> Outing:
    when = Span(row.played_on, row.played_on)
    return _outing(row, when, row.minutes, 1)


def _total(row: Any, day: date) -> Outing:
    when = Span(row.starts, min(row.ends, day))
    return _outing(row, when, row.minutes, row.appearances or 1)


def _outing(row: Any, when: Span[date], minutes: int | None, appearances: int) -> Outing:
    birth = birth_of(row.born_earliest, row.born_latest)
    return Outing(row.player_id, row.sex, birth, when, row.starts.year, minutes, appearances)


def of_one_club(club: int) -> ColumnElement[bool]:
    """That a club is this one."""
    return t.Club.id == club


def of_clubs_of(code: str) -> ColumnElement[bool]:
    """That a club belongs to the association of a code."""
    return t.Club.federation_id.in_(select(t.Federation.id).where(t.Federation.code == code))
