"""Pooled players put into a database as the rows that they are the twins of, for whoever may know the day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session
from tests.people import LONG_AGO, TODAY
from tracker.access.consent import Purpose
from tracker.finding.facets import Sharing
from tracker.finding.pooled import Pooled
from tracker.finding.question import MINUTES_RUNGS
from tracker.football.people import Sex
from tracker.logic.span import Span
from tracker.pathway.career import Leaving
from tracker.store import tables as t

#: The other federation of the cast, with which nobody of the cast shares.
FEDERATION = 2


def put(session: Session, players: Sequence[Pooled]) -> None:
    """Write the players and their rows of the pool, in few statements."""
    names = [_person(one) for one in players]
    session.execute(insert(t.PlayerRow), names)
    held = [{"player_id": one.player, "country": country} for one in players for country in one.nationalities]
    if held:
        session.execute(insert(t.NationalityRow), held)
    session.execute(insert(t.PoolRow.__table__), [_row(one) for one in players])  # type: ignore[arg-type]


def share(session: Session, players: Sequence[Pooled], by: int) -> None:
    """Write what the rows of the pool say of sharing also where the policy reads it."""
    shared = [one for one in players if one.sharing != Sharing.NOT_SHARED.value]
    session.execute(insert(t.Consent), [_consent(one, by) for one in shared])


def _consent(one: Pooled, by: int) -> dict[str, Any]:
    return {
        "player_id": one.player,
        "purpose": Purpose.SCOUTS,
        "wording": "2025-01",
        "given_by_id": by,
        "given_at": LONG_AGO,
        "federation_id": FEDERATION,
        "birth_date": one.sharing == Sharing.WITH_BIRTH.value,
        "own": False,
        "ends": TODAY,
    }


def as_known(one: Pooled) -> Pooled:
    """A player as a scout knows one: by the year, unless the family shares the day."""
    if one.sharing == Sharing.WITH_BIRTH.value:
        return replace(one, gap=None if one.gap == "absence" else one.gap)
    born = one.born
    years = Span(date(born.earliest.year, 1, 1), date(born.latest.year, 12, 31)) if born else None
    return replace(one, born=years, quarter=None, evidence=None, gap=None if one.gap == "absence" else one.gap)


def name_of(number: int) -> str:
    """A name that sorts otherwise than the number."""
    return f"player {number * 7919 % 1000:03} {number}"


def _person(one: Pooled) -> dict[str, Any]:
    name = name_of(one.player)
    return {"id": one.player, "name": name, "name_folded": name, "sex": Sex(one.sex), "version": 1}


def _row(one: Pooled) -> dict[str, Any]:
    first, second, *_ = (*one.nationalities, None, None)
    earliest, latest = (one.born.earliest, one.born.latest) if one.born else (None, None)
    known = as_known(one).born
    shared = one.sharing != Sharing.NOT_SHARED.value
    minutes = {f"minutes_{rung}": played for rung, played in zip(MINUTES_RUNGS, one.minutes, strict=True)}
    return minutes | {
        "player_id": one.player,
        "as_of": TODAY,
        "sex": one.sex,
        "position": one.position,
        "foot": one.foot,
        "born_earliest": earliest,
        "born_latest": latest,
        "known_earliest": known.earliest if known else None,
        "known_latest": known.latest if known else None,
        "birth_year": one.birth_year,
        "quarter": one.quarter,
        "known_quarter": as_known(one).quarter,
        "country_1": first,
        "country_2": second,
        "countries": len(one.nationalities),
        "team_id": None,
        "club_id": one.club,
        "region": one.region,
        "league_rung": one.league_rung,
        "club_rung": None,
        "national_rung": one.national_rung,
        "called_up_on": one.called_up_on,
        "caps": one.caps,
        "minutes_6_most": one.minutes[2],
        "level_minutes": 0,
        "before_6": 0,
        "level_before": 0,
        "gap_kind": one.gap,
        "gap_grade": None,
        "coverage": one.coverage,
        "evidence": one.evidence or 0,
        "allegiance": one.allegiance,
        "leaving": next(iter(Leaving)).value,
        "first_seen": None,
        "shared_with": FEDERATION if shared else None,
        "shared_until": TODAY if shared else None,
        "shared_own": False,
        "shared_birth": one.sharing == Sharing.WITH_BIRTH.value,
        "shared_else": False,
        "known_gap_kind": one.gap,
    }
