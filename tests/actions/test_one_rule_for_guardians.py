"""Whichever way a club gives its word for a guardian, the first is the primary one and later ones only see."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, func, select, text
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import Cast, email_of
from tests.people import invite as gather
from tracker.access.actor import VISITOR, Actor, Binding
from tracker.access.guardianship import Relation, Right
from tracker.access.roles import Role
from tracker.actions.guardians import (
    EndGuardian,
    SetRights,
    SettleGuardian,
    end_guardian,
    set_guardian_rights,
    settle_guardian,
)
from tracker.actions.invitations import Accept, Invite, Join, accept_invitation, invite, join_by_invitation
from tracker.football.errors import NotFoundError
from tracker.store import tables as t
from tracker.wiring import House

ALL, NONE = frozenset(Right), frozenset[Right]()


def by_invitation(house: House, cast: Cast, name: str) -> None:
    """The club invites, naming the child, and the person accepts."""
    command = Invite(email_of(name), Role.PARENT, cast.noor, Relation.FATHER)
    house.perform(invite, command, cast.other_director)
    person = Actor(getattr(cast, name), name, (Binding(Role.PARENT),))
    house.perform(join_by_invitation, Join(token_to(house, email_of(name))), person)


def by_confirmation(house: House, cast: Cast, name: str) -> None:
    """The person says it, and the club confirms it."""
    with Session(house.engine) as session, session.begin():
        tie = t.Guardian(player_id=cast.noor, user_id=getattr(cast, name), relation=Relation.FATHER)
        session.add(tie)
        session.flush()
        number = tie.id
    house.perform(settle_guardian, SettleGuardian(number, confirm=True), cast.other_director)


def token_to(house: House, email: str) -> str:
    """The token of the letter to somebody; the outbox is emptied."""
    found = ""
    for path in (house.settings.home / "outbox").glob("*.eml"):
        letter = path.read_text()
        if f"To: {email}" in letter:
            found = letter.rpartition("/invitation/")[2].split()[0]
        path.unlink()
    return found


def standing(house: House, cast: Cast, name: str, child: str = "noor") -> tuple[bool, frozenset[Right]]:
    """Whether somebody is the primary guardian, and what they may do."""
    row = t.Guardian
    this = select(row).where(row.player_id == getattr(cast, child), row.user_id == getattr(cast, name))
    with Session(house.engine) as session:
        tie = session.scalars(this).one()
        assert tie.confirmed_at == NOW
        assert tie.confirmed_by_id == cast.rowan
        assert tie.ended_at is None
        held = {Right.CONSENT: tie.may_consent, Right.CORRECT: tie.may_correct, Right.TAKE_OUT: tie.may_take_out}
    return tie.primary, frozenset(right for right, has in held.items() if has)


Way = Callable[[House, Cast, str], None]
WAYS = (by_invitation, by_confirmation)


@pytest.mark.parametrize("second", WAYS, ids=lambda way: f"then_{way.__name__}")
@pytest.mark.parametrize("first", WAYS, ids=lambda way: str(way.__name__))
def test_the_first_guardian_has_every_right_and_the_second_only_sees(
    house: House, cast: Cast, first: Way, second: Way
) -> None:
    first(house, cast, "pat")
    second(house, cast, "odile")
    assert standing(house, cast, "pat") == (True, ALL)
    assert standing(house, cast, "odile") == (False, NONE)
    with Session(house.engine) as session:
        row = t.Guardian
        link = session.scalars(select(row.id).where(row.user_id == cast.odile, row.player_id == cast.noor)).one()
    house.perform(set_guardian_rights, SetRights(cast.noor, link, frozenset({Right.CORRECT})), cast.parent)
    assert standing(house, cast, "odile") == (False, frozenset({Right.CORRECT}))
    # Whom the club names once more keeps what was granted, and gains nothing while there is a primary guardian.
    by_invitation(house, cast, "odile")
    assert standing(house, cast, "odile") == (False, frozenset({Right.CORRECT}))


def test_where_the_primary_guardian_is_gone_whom_the_club_names_again_is_the_next(
    sqlite_house: House, sqlite_cast: Cast
) -> None:
    house, cast = sqlite_house, sqlite_cast
    by_invitation(house, cast, "pat")
    by_confirmation(house, cast, "odile")
    with Session(house.engine) as session:
        row = t.Guardian
        link = session.scalars(select(row.id).where(row.user_id == cast.pat, row.player_id == cast.noor)).one()
    house.perform(end_guardian, EndGuardian(cast.noor, link), cast.parent)
    assert standing(house, cast, "odile") == (False, NONE)
    by_invitation(house, cast, "odile")
    assert standing(house, cast, "odile") == (True, ALL)
    # Whoever comes back is a later guardian like any other, whatever they had before.
    by_invitation(house, cast, "pat")
    assert standing(house, cast, "pat") == (False, NONE)


@pytest.fixture
def sqlite_cast(sqlite_house: House) -> Cast:
    return gather(sqlite_house.engine)


def at_once(engine: Engine, deeds: Sequence[Callable[[], object]]) -> list[str]:
    """What comes of deeds that all wait for the same lock, and are let go together."""
    with ThreadPoolExecutor(len(deeds)) as pool:
        with engine.connect() as holder:
            holder.execute(select(t.Link.id).with_for_update())
            holder.execute(select(t.PlayerRow.id).with_for_update())
            answers = [pool.submit(_outcome, deed) for deed in deeds]
            _until_they_wait(engine, len(deeds))
            holder.rollback()
        return sorted(answer.result() for answer in answers)


def _until_they_wait(engine: Engine, many: int) -> None:
    """On PostgreSQL until each waits for a row; SQLite lets nobody begin."""
    deadline = time.monotonic() + 5
    asked = text(
        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    )
    while engine.dialect.name == "postgresql" and time.monotonic() < deadline:
        with engine.connect() as looking:
            if looking.scalar(asked) == many:
                return
        time.sleep(0.02)
    time.sleep(0.2)


def _outcome(deed: Callable[[], object]) -> str:
    try:
        deed()
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return "done"


GONE = "NotFoundError: This link is not good any more; ask for a new one."
NEW = "seven blue lanterns"


def invited(house: House, cast: Cast, email: str) -> str:
    """The token of an invitation to be Noor's parent."""
    house.perform(invite, Invite(email, Role.PARENT, cast.noor, Relation.FATHER), cast.other_director)
    return token_to(house, email)


def test_of_two_who_accept_at_once_one_wins_and_the_other_is_told_calmly(house: House, cast: Cast) -> None:
    token = invited(house, cast, "one@example.org")
    deeds = [lambda: house.perform(accept_invitation, Accept(token, "One Person", NEW), VISITOR)] * 2
    assert at_once(house.engine, deeds) == [GONE, "done"]


def test_of_two_who_join_at_once_one_wins_and_the_other_is_told_calmly(house: House, cast: Cast) -> None:
    token = invited(house, cast, email_of("odile"))
    deeds = [lambda: house.perform(join_by_invitation, Join(token), cast.other_parent)] * 2
    assert at_once(house.engine, deeds) == [GONE, "done"]


def test_two_invitations_to_one_address_make_one_account(house: House, cast: Cast) -> None:
    first, second = invited(house, cast, "one@example.org"), invited(house, cast, "one@example.org")
    deeds = [
        lambda: house.perform(accept_invitation, Accept(first, "One Person", NEW), VISITOR),
        lambda: house.perform(accept_invitation, Accept(second, "One Person", NEW), VISITOR),
    ]
    taken = "BadInputError: This address has an account; sign in and follow the link once more."
    assert at_once(house.engine, deeds) == [taken, "done"]


def test_of_two_parents_who_come_at_once_one_is_the_primary_guardian(house: House, cast: Cast) -> None:
    first, second = invited(house, cast, email_of("pat")), invited(house, cast, email_of("odile"))
    deeds = [
        lambda: house.perform(join_by_invitation, Join(first), cast.parent),
        lambda: house.perform(join_by_invitation, Join(second), cast.other_parent),
    ]
    assert at_once(house.engine, deeds) == ["done", "done"]
    row = t.Guardian
    with Session(house.engine) as session:
        primaries = select(func.count()).where(row.player_id == cast.noor, row.primary, row.may_consent)
        assert session.scalar(primaries) == 1
        assert session.scalar(select(func.count()).where(row.player_id == cast.noor)) == 2


def test_a_tie_that_was_declined_meanwhile_is_not_confirmed(house: House, cast: Cast) -> None:
    with Session(house.engine) as session:
        link = session.scalars(select(t.Guardian.id).where(t.Guardian.player_id == cast.theo)).one()
    deeds = [
        lambda: house.perform(settle_guardian, SettleGuardian(link, confirm=True), cast.other_director),
        lambda: house.perform(settle_guardian, SettleGuardian(link, confirm=False), cast.other_director),
    ]
    waits = "NotFoundError: There is no such request that waits for your club."
    assert at_once(house.engine, deeds) == [waits, "done"]


def test_an_invitation_from_before_does_not_bring_back_whose_tie_was_ended(house: House, cast: Cast) -> None:
    by_invitation(house, cast, "odile")
    invited = Invite(email_of("pat"), Role.PARENT, cast.noor, Relation.FATHER)
    house.perform(invite, invited, cast.other_director)
    once_more = token_to(house, email_of("pat"))
    by_invitation(house, cast, "pat")
    with Session(house.engine) as session:
        row = t.Guardian
        link = session.scalars(select(row.id).where(row.user_id == cast.pat, row.player_id == cast.noor)).one()
    house.perform(end_guardian, EndGuardian(cast.noor, link), cast.other_parent)
    with pytest.raises(NotFoundError, match="not good any more"):
        house.perform(join_by_invitation, Join(once_more), cast.parent)
    # The club may think otherwise and says so anew.
    by_invitation(house, cast, "pat")
    assert standing(house, cast, "pat") == (False, NONE)
