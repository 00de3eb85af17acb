"""A girl who is recorded twice, each time with something that the other record has not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tracker.football.appearances import Selection
from tracker.football.people import Basis, Sex, folded
from tracker.store import tables as t
from tracker.store.summaries import Measure, rebuild


@dataclass(frozen=True, slots=True)
class Two:
    """Two records of one girl at Harbour Athletic, and the rows of the first that the second has too."""

    one: int
    other: int
    fixture: int
    team: int


def recorded_twice(engine: Engine, cast: Cast, names: tuple[str, str] = ("Ada Marsh", "MARSH Ada Louise")) -> Two:
    """Ada Marsh, and MARSH Ada Louise with other rows and with some of the same."""
    with Session(engine) as session, session.begin():
        found = _two(session, cast, names)
    with engine.begin() as connection:
        rebuild(connection, Measure(TODAY))
    return found


def _two(session: Session, cast: Cast, names: tuple[str, str]) -> Two:
    def keep(row: Any) -> Any:
        session.add(row)
        session.flush()
        return row

    one, other = (
        keep(
            t.PlayerRow(
                name=name,
                name_folded=folded(name),
                sex=Sex.FEMALE,
                born_earliest=date(2010, 5, 1),
                born_latest=date(2010, 5, 1),
            )
        ).id
        for name in names
    )
    match = keep(
        t.FixtureRow(
            team_id=cast.girls,
            played_on=date(2026, 3, 7),
            opponent="Meadow Town",
            opponent_folded="meadow town",
            competition="Northmark Youth League",
            league_season_id=None,
        )
    )
    for player in (one, other):
        keep(t.Registration(player_id=player, team_id=cast.girls, starts=date(2025, 8, 1)))
        keep(t.NationalityRow(player_id=player, country="NMK", basis=Basis.BIRTH if player == one else None))
        keep(
            t.AppearanceRow(
                player_id=player,
                fixture_id=match.id,
                selection=Selection.STARTED,
                minutes=None if player == one else 80,
            )
        )
    keep(t.Registration(player_id=other, team_id=cast.girls, starts=date(2024, 8, 1), ends=date(2025, 7, 31)))
    keep(t.IdentifierRow(player_id=one, scheme="fan", value="A1"))
    keep(t.IdentifierRow(player_id=other, scheme="fifa", value="F9"))
    return Two(one, other, match.id, cast.girls)
