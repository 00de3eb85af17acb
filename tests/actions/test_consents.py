"""Who refuses to count in figures about many is in none of the next ones, and none that was kept is served."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, func, select, update
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import TODAY, Cast
from tests.pool import grow_pool
from tracker.access.actor import Actor, Binding
from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.consents import GiveConsent, RefuseConsent, give_consent, refuse_consent
from tracker.actions.players import ListPlayers, list_players
from tracker.football.errors import BadInputError
from tracker.football.limits import Thresholds
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.age_bands import bands_in_pool
from tracker.store.dossiers import load_dossier
from tracker.store.peers import peers_in_pool
from tracker.store.scope import ScopedSession, open_session
from tracker.wiring import House

THRESHOLDS = Thresholds()


def one_of_the_pool(engine: Engine, cast: Cast) -> tuple[int, Actor]:
    """A player of the pool, who is of age and has the sign-in that was Ilse's mother's."""
    with Session(engine) as session, session.begin():
        others = (cast.maya, cast.ilse, cast.noor, cast.theo)
        player = session.scalars(select(t.PlayerRow.id).where(t.PlayerRow.id.not_in(others))).first()
        assert player is not None
        own = Relation.SELF
        session.add(t.Guardian(player_id=player, user_id=cast.odile, relation=own, confirmed_at=NOW))
        return player, Actor(cast.odile, "Odile Marchetti", (Binding(Role.PLAYER),))


def bands_beside_maya(session: ScopedSession, cast: Cast, kept_from: int) -> int:
    """Of how many players the bands beside Maya are."""
    dossier = load_dossier(session, cast.maya)
    assert dossier is not None
    found = bands_in_pool(session, dossier.player, TODAY, THRESHOLDS, kept_from=kept_from)
    assert found is not None
    return found.n


def bands(house: House, cast: Cast, kept_from: int = 10) -> int:
    with open_session(house.engine, ALWAYS, writes=True) as session, session.begin():
        return bands_beside_maya(session, cast, kept_from)


def peers(house: House, player: int) -> int:
    with open_session(house.engine, ALWAYS, writes=False) as session:
        dossier = load_dossier(session, player)
        assert dossier is not None
        found = peers_in_pool(session, dossier.player, TODAY, THRESHOLDS)
        return found.n if found else 0


def kept(house: House) -> int:
    with Session(house.engine) as session:
        return session.scalar(select(func.count()).select_from(t.AgeBands)) or 0


@pytest.mark.parametrize("kept_from", [10, 1000])
def test_who_refuses_statistics_is_left_out_at_once_and_back_after_agreeing(
    house: House, cast: Cast, kept_from: int
) -> None:
    grow_pool(house.engine, cast.harbour, 30)
    player, actor = one_of_the_pool(house.engine, cast)
    before = bands(house, cast, kept_from)
    assert bool(kept(house)) is (kept_from == 10)
    house.perform(refuse_consent, RefuseConsent(player, Purpose.STATISTICS), actor)
    assert kept(house) == 0
    assert bands(house, cast, kept_from) == before - 1
    house.perform(give_consent, GiveConsent(player, Purpose.STATISTICS), actor)
    assert bands(house, cast, kept_from) == before


def test_who_refuses_statistics_is_nobodys_peer(house: House, cast: Cast) -> None:
    grow_pool(house.engine, cast.harbour, 30)
    player, actor = one_of_the_pool(house.engine, cast)
    # Season totals alone are no days on record; a year of matches would take a test of its own.
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.PlayerSummary).values(on_record_days=300))
    assert peers(house, player + 1) == 29
    house.perform(refuse_consent, RefuseConsent(player, Purpose.STATISTICS), actor)
    assert peers(house, player + 1) == 28
    # It is the others' figures that are refused; the player's own page has them all.
    assert peers(house, player) == 29


def test_bands_that_are_being_worked_out_do_not_outlive_a_refusal(house: House, cast: Cast) -> None:
    grow_pool(house.engine, cast.harbour, 30)
    player, actor = one_of_the_pool(house.engine, cast)
    refusing = threading.Thread(
        target=lambda: house.perform(refuse_consent, RefuseConsent(player, Purpose.STATISTICS), actor)
    )
    with open_session(house.engine, ALWAYS, writes=True) as session, session.begin():
        before = bands_beside_maya(session, cast, 10)
        refusing.start()
        refusing.join(1)
        assert refusing.is_alive(), "The refusal waits for what is being worked out."
    refusing.join(30)
    assert not refusing.is_alive()
    assert kept(house) == 0
    assert bands(house, cast) == before - 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"federation_id": 999_999},
        {"federation_id": None},
        {"ends": TODAY - timedelta(days=1)},
        {"scout_id": -1},
    ],
)
def test_sharing_that_cannot_be_is_not_agreed_to(house: House, cast: Cast, wrong: dict[str, object]) -> None:
    wanted = GiveConsent(cast.ilse, Purpose.SCOUTS, federation_id=cast.federation)
    with pytest.raises(BadInputError):
        house.perform(give_consent, replace(wanted, **wrong), cast.other_parent)  # type: ignore[arg-type]
    abroad = replace(wanted, federation_id=cast.other_federation, scout_id=cast.sam)
    with pytest.raises(BadInputError):
        house.perform(give_consent, abroad, cast.other_parent)
    with pytest.raises(BadInputError):
        house.perform(give_consent, replace(wanted, purpose=Purpose.PHOTO), cast.other_parent)


def test_agreeing_again_is_a_new_row_and_the_old_one_stays_with_its_dates(house: House, cast: Cast) -> None:
    wanted = GiveConsent(cast.ilse, Purpose.SCOUTS, federation_id=cast.federation)
    house.perform(give_consent, wanted, cast.other_parent)
    with Session(house.engine) as session:
        rows = session.scalars(
            select(t.Consent).where(t.Consent.player_id == cast.ilse).order_by(t.Consent.id)
        ).all()
    assert [(row.wording, row.withdrawn_by_id, row.own) for row in rows] == [
        ("2025-01", cast.odile, False),
        ("1", None, False),
    ]
    assert rows[0].withdrawn_at == rows[1].given_at == NOW


def test_the_players_own_agreement_counts_beyond_18_and_a_guardians_does_not(house: House, cast: Cast) -> None:
    wanted = GiveConsent(cast.ilse, Purpose.SCOUTS, federation_id=cast.federation)
    house.perform(give_consent, wanted, cast.player)
    grown = replace(house, clock=lambda: NOW.replace(year=2028))
    assert cast.ilse in {card.id for card in grown.perform(list_players, ListPlayers(), cast.scout).cards}
    house.perform(give_consent, wanted, cast.other_parent)
    assert cast.ilse not in {card.id for card in grown.perform(list_players, ListPlayers(), cast.scout).cards}
