"""Many girls at Harbour Athletic, so that figures have enough players to be shown."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tracker.football.appearances import Selection
from tracker.football.people import Birth, Sex, folded
from tracker.store import tables as t
from tracker.store.summaries import Measure, rebuild


def fill(
    engine: Engine,
    cast: Cast,
    count: int,
    *,
    born: str = "2007-05-05",
    ends: date | None = None,
    shared: bool = False,
) -> list[int]:
    """Girls at Harbour with a season behind them; of those whose families share, the scout knows."""
    birth = Birth.read(born)
    with Session(engine) as session, session.begin():
        team = session.scalars(select(t.Team).where(t.Team.club_id == cast.harbour)).first()
        fixture = session.scalars(select(t.FixtureRow)).first()
        assert team
        assert fixture
        numbers = []
        for place in range(count):
            name = f"Girl {place:03} of {born} {'gone' if ends else 'here'}"
            row = t.PlayerRow(name=name, name_folded=folded(name), sex=Sex.FEMALE)
            row.born_earliest, row.born_latest = birth.earliest, birth.latest
            session.add(row)
            session.flush()
            session.add(t.Registration(player_id=row.id, team_id=team.id, starts=date(2025, 8, 1), ends=ends))
            line = t.AppearanceRow(player_id=row.id, fixture_id=fixture.id, selection=Selection.STARTED)
            line.minutes = 10
            session.add(line)
            if shared:
                _share(session, cast, row.id)
            numbers.append(row.id)
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
    return numbers


def _share(session: Session, cast: Cast, player: int) -> None:
    given = session.scalars(select(t.Consent).where(t.Consent.player_id == cast.ilse)).one()
    session.add(
        t.Consent(
            player_id=player,
            purpose=given.purpose,
            wording=given.wording,
            given_by_id=given.given_by_id,
            given_at=given.given_at,
            federation_id=cast.federation,
            # They are of age, and share in their own right.
            own=True,
        )
    )
