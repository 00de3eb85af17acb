"""Reading what the access policy looks at: the Python twin of `tracker.store.columns`."""

from __future__ import annotations

from sqlalchemy import select

from tracker.access.standing import ClubTie, ConsentTie, GuardianTie, Standing
from tracker.store import tables as t
from tracker.store.scope import ScopedSession


def load_standing(session: ScopedSession, player_id: int) -> Standing:
    """What decides who may see a player."""
    spells = session.execute(
        select(t.Team.club_id, t.Registration.starts, t.Registration.ends)
        .join(t.Registration, t.Registration.team_id == t.Team.id)
        .where(t.Registration.player_id == player_id)
    )
    guardians = session.scalars(select(t.Guardian).where(t.Guardian.player_id == player_id))
    consents = session.scalars(select(t.Consent).where(t.Consent.player_id == player_id))
    return Standing(
        tuple(ClubTie(club, starts, ends) for club, starts, ends in spells),
        tuple(GuardianTie(one.user_id, one.confirmed_at is not None) for one in guardians),
        tuple(
            ConsentTie(one.purpose, one.federation_id, one.withdrawn_at is not None, one.ends) for one in consents
        ),
    )
