"""A squad of invented girls in a team of Harbour Athletic, for the pages on which records are typed in."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Engine
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tracker.football.people import Sex, folded
from tracker.store import tables as t
from tracker.store.summaries import Measure, rebuild

#: With Maya and Ilse they are sixteen.
FOURTEEN = (
    *("Ada Quill", "Bea Thorne", "Cora Whitlock", "Dina Farrow", "Edda Lindahl", "Fay Okonjo", "Greta Moss"),
    *("Hanne Sorel", "Inés Caldera", "Juno Brandt", "Kaia Merrow", "Lotte Ames", "Nell Varga", "Orla Penn"),
)
LONGEST = "Wolfeschlegelsteinhausenbergerdorff-Ferreira da Conceição Oliveira dos Santos e Albuquerque"


def join(engine: Engine, cast: Cast, names: tuple[str, ...] = FOURTEEN, team: int | None = None) -> list[int]:
    """Let players of these names be registered with a team of Harbour Athletic, the under 19 if none is named."""
    with Session(engine) as session, session.begin():
        numbers = []
        for place, name in enumerate(names):
            born = date(2008, 1 + place % 12, 3)
            row = t.PlayerRow(name=name, name_folded=folded(name), sex=Sex.FEMALE)
            row.born_earliest = row.born_latest = born
            session.add(row)
            session.flush()
            starts = date(2025, 8, 1)
            session.add(t.Registration(player_id=row.id, team_id=team or cast.girls, starts=starts))
            numbers.append(row.id)
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
    return numbers


def found_team(engine: Engine, cast: Cast, name: str) -> int:
    """Another girls' team of Harbour Athletic."""
    with Session(engine) as session, session.begin():
        team = t.Team(club_id=cast.harbour, name=name, name_folded=folded(name), sex=Sex.FEMALE)
        session.add(team)
        session.flush()
        return team.id
