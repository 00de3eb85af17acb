"""Pooled players put into a database as the rows that they are the twins of, for whoever may know the day."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session
from tests.people import TODAY
from tracker.finding.facets import Sharing
from tracker.finding.pooled import Pooled
from tracker.finding.question import MINUTES_RUNGS
from tracker.football.people import Sex
from tracker.pathway.career import Leaving
from tracker.store import tables as t

#: No table says which federation; the pool only repeats the number.
FEDERATION = 1


def put(session: Session, players: Sequence[Pooled]) -> None:
    """Write the players and their rows of the pool, in few statements."""
    names = [_person(one) for one in players]
    session.execute(insert(t.PlayerRow), names)
    held = [{"player_id": one.player, "country": country} for one in players for country in one.nationalities]
    if held:
        session.execute(insert(t.NationalityRow), held)
    session.execute(insert(t.PoolRow.__table__), [_row(one) for one in players])  # type: ignore[arg-type]


def name_of(number: int) -> str:
    """A name that sorts otherwise than the number."""
    return f"player {number * 7919 % 1000:03} {number}"


def _person(one: Pooled) -> dict[str, Any]:
    name = name_of(one.player)
    return {"id": one.player, "name": name, "name_folded": name, "sex": Sex(one.sex), "version": 1}


def _row(one: Pooled) -> dict[str, Any]:
    first, second, *_ = (*one.nationalities, None, None)
    earliest, latest = (one.born.earliest, one.born.latest) if one.born else (None, None)
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
        "known_earliest": earliest,
        "known_latest": latest,
        "birth_year": one.birth_year,
        "quarter": one.quarter,
        "known_quarter": one.quarter,
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
        "leaving": next(iter(Leaving)).value,
        "first_seen": None,
        "shared_with": FEDERATION if shared else None,
        "shared_until": TODAY if shared else None,
        "shared_own": False,
        "shared_birth": one.sharing == Sharing.WITH_BIRTH.value,
        "shared_else": False,
    }
