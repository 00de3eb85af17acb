"""Reading what the access policy looks at: the Python twin of `tracker.store.columns`."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.access.standing import ClubTie, ConsentTie, GuardianTie, Inspection, LinkTie, Standing
from tracker.store import tables as t
from tracker.store.scope import ScopedSession


def load_standing(session: ScopedSession, player_id: int) -> Standing:
    """What decides who may see a player."""
    born_by = session.scalar(select(t.PlayerRow.born_latest).where(t.PlayerRow.id == player_id))
    spells = session.execute(
        select(t.Team.club_id, t.Registration.starts, t.Registration.ends, t.Team.id)
        .join(t.Registration, t.Registration.team_id == t.Team.id)
        .where(t.Registration.player_id == player_id)
    )
    guardians = session.scalars(select(t.Guardian).where(t.Guardian.player_id == player_id)).all()
    consents = session.scalars(select(t.Consent).where(t.Consent.player_id == player_id)).all()
    inspections = session.scalars(select(t.InspectionRow).where(t.InspectionRow.player_id == player_id))
    links = session.scalars(select(t.SharedLink).where(t.SharedLink.player_id == player_id))
    return Standing(
        tuple(ClubTie(club, starts, ends, team) for club, starts, ends, team in spells),
        tuple(_guardian(row) for row in guardians),
        tuple(_consent(row) for row in consents),
        tuple(Inspection(row.user_id, row.day) for row in inspections),
        born_by,
        tuple(_link(row, guardians, consents) for row in links),
    )


def _guardian(row: t.Guardian) -> GuardianTie:
    stands = row.confirmed_at is not None and row.ended_at is None
    return GuardianTie(row.user_id, stands, row.relation is Relation.SELF, row.kept_at is not None)


def _link(row: t.SharedLink, guardians: Sequence[t.Guardian], consents: Sequence[t.Consent]) -> LinkTie:
    makers = (
        one
        for one in guardians
        if one.user_id == row.made_by_id and one.confirmed_at and one.confirmed_at <= row.made_at
    )
    stands = any(
        one.relation is Relation.SELF if row.own else one.relation is not Relation.SELF and one.may_consent
        for one in makers
        if one.ended_at is None
    )
    over = [one.withdrawn_at for one in consents if one.purpose is Purpose.SCOUTS]
    refused = None not in over and any(at >= row.made_at for at in over if at)
    return LinkTie(row.token_hash, row.ends, row.taken_back_at is not None, row.own, stands, refused)


def _consent(row: t.Consent) -> ConsentTie:
    return ConsentTie(
        purpose=row.purpose,
        federation_id=row.federation_id,
        withdrawn=row.withdrawn_at is not None,
        ends=row.ends,
        scout_id=row.scout_id,
        own=row.own,
        birth_date=row.birth_date,
    )
