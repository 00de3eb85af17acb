"""What each column of the pool is made of, in SQL that both databases understand."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    SmallInteger,
    Subquery,
    and_,
    case,
    cast,
    exists,
    extract,
    false,
    func,
    or_,
    select,
)

from tracker.access.consent import Purpose
from tracker.football.call_ups import CallUpKind
from tracker.football.ladder import NationalRung, Rail
from tracker.store import tables as t
from tracker.store.driver_rows import Among
from tracker.store.evidence import shows_the_birth
from tracker.store.ordinals import ordinal
from tracker.store.small_values import Coded
from tracker.store.year_only import FirstOfYear, LastOfYear

Column = ColumnElement[Any]
Columns = dict[str, Column]

#: The day of a sharing without an end: no other lies beyond it.
FOR_EVER = date.max.toordinal()
_PLAYER, _SUMMARY = t.PlayerRow.__table__, t.PlayerSummary.__table__


@dataclass(frozen=True, slots=True)
class Registered:
    """The spell that a player's club and team are taken from, with its tables."""

    latest: Column
    spell: FromClause
    team: FromClause
    club: FromClause


@dataclass(frozen=True, slots=True)
class Born:
    """A birth, in numbers: its days, those of its years, and the year and quarter where it surely lies in one."""

    earliest: Column
    latest: Column
    first_of_year: Column
    last_of_year: Column
    year: Column
    quarter: Column


def born_between(earliest: Column, latest: Column) -> Born:
    """What is worked out of the first and the last day that a birth may have been on."""
    same_year = _part("year", earliest) == _part("year", latest)
    same_quarter = _quarter(earliest) == _quarter(latest)
    return Born(
        ordinal(earliest),
        ordinal(latest),
        ordinal(FirstOfYear(earliest)),
        ordinal(LastOfYear(latest)),
        case((same_year, _part("year", earliest))),
        case((and_(same_year, same_quarter), _quarter(earliest))),
    )


def team_on(day: date) -> Registered:
    """The registration on a day; of several the one that began last."""
    own, spell = t.Registration.__table__.alias(), t.Registration.__table__.alias()
    latest = (
        select(own.c.id)
        .where(own.c.player_id == _PLAYER.c.id, own.c.starts <= day, or_(own.c.ends.is_(None), own.c.ends >= day))
        .order_by(own.c.starts.desc(), own.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return Registered(latest, spell, t.Team.__table__.alias(), t.Club.__table__.alias())


def sharing(among: Among, day: date) -> Subquery:
    """How often each player is shared with scouts on a day, and with whom where it is once."""
    row = t.Consent
    shared = and_(row.purpose == Purpose.SCOUTS, row.withdrawn_at.is_(None), row.federation_id.is_not(None))
    return (
        select(
            row.player_id,
            func.count().label("times"),
            func.count(row.scout_id).label("with_one_scout"),
            func.min(row.federation_id).label("federation_id"),
            func.min(func.coalesce(ordinal(row.ends), FOR_EVER)).label("until"),
            func.max(case((row.own, 1), else_=0)).label("own"),
            func.max(case((row.birth_date, 1), else_=0)).label("birth_date"),
        )
        .where(shared, or_(row.ends.is_(None), row.ends >= day), among(row.player_id))
        .group_by(row.player_id)
        .subquery()
    )


def _only(sharing: Subquery) -> Column:
    """Whether a player is shared once, and with all scouts."""
    return and_(sharing.c.times == 1, sharing.c.with_one_scout == 0)


def shared(sharing: Subquery) -> Columns:
    """With whom a player is shared, where these columns can say it."""
    only = _only(sharing)
    return {
        "shared_with": case((only, sharing.c.federation_id)),
        "shared_until": case((only, sharing.c.until)),
        "shared_own": func.coalesce(and_(only, sharing.c.own == 1), false()),
        "shared_birth": func.coalesce(and_(only, sharing.c.birth_date == 1), false()),
        "shared_else": case((only, false()), else_=sharing.c.times.is_not(None)),
    }


def person(sharing: Subquery, born: Born) -> Columns:
    """Who a player is, and the birth: to the day, and as far as scouts may know it, with what goes on by it."""
    shown = and_(_only(sharing), sharing.c.birth_date == 1)
    return {
        "player_id": _PLAYER.c.id,
        "as_of": ordinal(_SUMMARY.c.as_of),
        "sex": _coded("sex", _PLAYER.c.sex),
        "position": _coded("position", _PLAYER.c.position),
        "foot": _coded("foot", _PLAYER.c.foot),
        "born_earliest": born.earliest,
        "born_latest": born.latest,
        "known_earliest": case((shown, born.earliest), else_=born.first_of_year),
        "known_latest": case((shown, born.latest), else_=born.last_of_year),
        "birth_year": born.year,
        "quarter": born.quarter,
        "known_quarter": case((shown, born.quarter)),
        "evidence": case((_birth_seen(), 1), else_=0),
        "known_gap_kind": _coded(
            "known_gap_kind", case((shown, _SUMMARY.c.gap_kind), else_=_SUMMARY.c.gap_kind_by_year)
        ),
    }


def _part(name: str, day: Column) -> Column:
    return cast(extract(name, day), SmallInteger)


def _quarter(day: Column) -> Column:
    """The quarter of the year; none where there is no day."""
    return cast((_part("month", day) + 2) // 3, SmallInteger)


def _birth_seen() -> Column:
    seen = select(t.DocumentSeen.id).where(t.DocumentSeen.player_id == _PLAYER.c.id, shows_the_birth())
    return exists(seen.correlate(_PLAYER))


def held_on(held: FromClause, day: date) -> Column:
    """Whether a nationality is held on a day: one that was given up before is not, as on a player's page."""
    return or_(held.c.until.is_(None), held.c.until >= day)


def nationalities(day: date) -> Columns:
    """Of the nationalities held on a day those recorded first and second, and how many there are."""
    held = t.NationalityRow.__table__.alias()
    own_ones = and_(held.c.player_id == _PLAYER.c.id, held_on(held, day))
    # Ordered by a sum: else PostgreSQL walks through all numbers for the first that is the player's, where a file
    # has just brought so many that it does not know yet how they are spread.
    own = select(held.c.country).where(own_ones).order_by(held.c.id + 0).limit(1)
    counted = select(func.count()).select_from(held).where(own_ones).scalar_subquery()
    return {
        "country_1": own.scalar_subquery(),
        # Most have one, and to look for a second takes longer than to count.
        "country_2": case((counted > 1, own.offset(1).scalar_subquery())),
        "countries": counted,
    }


def place(registered: Registered, day: date) -> Columns:
    """The team, its club, the club's region, and the rung that the team plays on or played on last."""
    place, season = t.TeamInSeason.__table__, t.LeagueSeason.__table__
    going_on = case((season.c.ends >= day, 0), else_=1)
    rung = (
        select(season.c.rung)
        .join(place, place.c.league_season_id == season.c.id)
        .where(place.c.team_id == registered.spell.c.team_id, season.c.starts <= day)
        .order_by(going_on, case((going_on == 0, -season.c.rung), else_=-ordinal(season.c.ends)), -season.c.rung)
        .limit(1)
    )
    return {
        "team_id": registered.spell.c.team_id,
        "club_id": registered.team.c.club_id,
        "region": registered.club.c.region,
        "league_rung": rung.scalar_subquery(),
    }


def path(day: date) -> Columns:
    """How far the path led, what was played lately, and what goes on, from the summary."""
    figures = _SUMMARY.c
    return {
        "club_rung": figures.club_rung,
        "national_rung": figures.national_rung,
        "called_up_on": ordinal(_called_up_on()),
        "caps": _caps(day),
        "minutes_4": figures.lately_4,
        "minutes_5": figures.lately_5,
        "minutes_6": figures.senior_lately_least,
        "minutes_7": figures.lately_7,
        "minutes_8": figures.lately_8,
        "minutes_9": figures.lately_9,
        "minutes_6_most": figures.senior_lately_most,
        "level_minutes": figures.at_level_lately_least,
        "before_6": figures.senior_before,
        "level_before": figures.at_level_before,
        "gap_kind": _coded("gap_kind", figures.gap_kind),
        "gap_grade": _coded("gap_grade", figures.gap_grade),
        "coverage": case((figures.in_season_days > 0, figures.on_record_days * 100 // figures.in_season_days)),
        "leaving": _coded("leaving", figures.leaving),
        "first_seen": ordinal(figures.first_seen),
    }


def _called_up_on() -> Column:
    """The last day of an event with the highest national side; that of the senior side is three rungs."""
    stage = t.PlayerStage.__table__.alias()
    senior, reached = int(NationalRung.SENIOR_CALL_UP), _SUMMARY.c.national_rung
    side = case((reached > senior, senior), else_=reached)
    highest = and_(stage.c.rail == Rail.NATIONAL, stage.c.rung >= side)
    return select(func.max(stage.c.last_latest)).where(stage.c.player_id == _PLAYER.c.id, highest).scalar_subquery()


def _caps(day: date) -> Column:
    call, side = t.CallUpRow.__table__.alias(), t.NationalSideRow.__table__.alias()
    fielded = and_(call.c.kind == CallUpKind.FIELDED, side.c.rung >= int(NationalRung.SENIOR_CALL_UP))
    caps = (
        select(func.coalesce(func.sum(call.c.matches), 0))
        .join(side, side.c.id == call.c.side_id)
        .where(call.c.player_id == _PLAYER.c.id, fielded, call.c.latest <= day)
    )
    return caps.scalar_subquery()


def _coded(name: str, column: Column) -> Column:
    kind = t.PoolRow.__table__.c[name].type
    assert isinstance(kind, Coded)
    return kind.of(column)
