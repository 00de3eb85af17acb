"""What somebody else does between the moment a secret was looked at and the moment it counts.

An embedded database lets one write at a time, so that nothing comes between; on PostgreSQL much may.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, delete, select, text, update
from sqlalchemy.orm import Session
from tests.conftest import NOW, house_on
from tests.passkeys import Device, begun
from tests.people import PASSWORD, Cast, email_of, invite
from tests.second_factor import at_door, enter
from tracker.access.account import LinkPurpose
from tracker.access.actor import OPERATOR, VISITOR
from tracker.access.case import RecordKind
from tracker.access.retention import Kept
from tracker.actions.account import HASHING, SignIn, hashed, sign_in
from tracker.actions.addresses import AskAddressChange, ConfirmAddress, ask_address_change, confirm_address
from tracker.actions.arrival import fingerprint
from tracker.actions.passkey_challenges import Asked
from tracker.actions.passkeys import AddPasskey, add_passkey
from tracker.actions.passwords import ResetPassword, reset_password
from tracker.actions.retention import ApplyPeriod, apply_period
from tracker.actions.verb import Library
from tracker.football.errors import BadInputError, NotFoundError
from tracker.store import tables as t
from tracker.store.accounts import keep_recovery_codes
from tracker.wiring import House

NEW = "six calm lanterns glow"
_NEW_HASH = hashed(NEW)
_WAITING = {
    "for a password": "state = 'idle in transaction' AND query LIKE '%FROM users%'",
    "for a lock": "wait_event_type = 'Lock'",
}


@pytest.fixture
def shared(postgres_engine: Engine, library: Library, tmp_path: Path) -> House:
    """A house on PostgreSQL with the cast in it."""
    invite(postgres_engine)
    return house_on(postgres_engine, library, tmp_path)


@contextmanager
def nobody_is_hashing() -> Iterator[None]:
    """No password is looked at until the block ends."""
    for _ in range(4):
        HASHING.acquire()
    try:
        yield
    finally:
        for _ in range(4):
            HASHING.release()


def until(house: House, waits: str, doing: Future[Any]) -> None:
    """Until somebody has come so far that they wait, or has come to the end without."""
    here = "datname = current_database() AND pid <> pg_backend_pid()"
    question = text(f"SELECT count(*) FROM pg_stat_activity WHERE {here} AND {_WAITING[waits]}")
    for _ in range(600):
        with house.engine.connect() as connection:
            if doing.done() or connection.scalar(question):
                return
        time.sleep(0.01)


def owned_by(house: House, name: str, **values: object) -> None:
    """Change an account as a verb in another browser does, and sign all browsers out."""
    with Session(house.engine) as session, session.begin():
        user = session.scalars(select(t.User.id).where(t.User.email == email_of(name))).one()
        session.execute(update(t.User).where(t.User.id == user).values(**values))
        session.execute(delete(t.WebSession).where(t.WebSession.user_id == user))


@pytest.mark.parametrize(
    "change",
    [{"password_hash": _NEW_HASH}, {"totp_secret": "hidden", "totp_since": NOW}, {"active": False}],
    ids=["the password", "a second factor", "the account closed"],
)
def test_who_signs_in_by_what_was_changed_meanwhile_is_not_in(shared: House, change: dict[str, object]) -> None:
    with ThreadPoolExecutor(1) as other:
        with nobody_is_hashing():
            coming = other.submit(shared.perform, sign_in, SignIn(email_of("pat"), PASSWORD), VISITOR)
            until(shared, "for a password", coming)
            owned_by(shared, "pat", **change)
        assert coming.result() is None
    with Session(shared.engine) as session:
        assert session.scalars(select(t.WebSession)).all() == []


def test_an_address_is_not_changed_by_a_password_that_was_changed_meanwhile(shared: House) -> None:
    person = at_door(shared, enter(shared, "pat").token)
    with ThreadPoolExecutor(1) as other:
        with nobody_is_hashing():
            asked = AskAddressChange("new.pat@example.org", PASSWORD)
            coming = other.submit(shared.perform, ask_address_change, asked, person)
            until(shared, "for a password", coming)
            owned_by(shared, "pat", password_hash=_NEW_HASH)
        assert coming.result() is not None
    with Session(shared.engine) as session:
        assert session.scalars(select(t.Link).where(t.Link.purpose == LinkPurpose.EMAIL_CHANGE)).all() == []


def test_a_browser_that_is_being_signed_out_adds_no_passkey(shared: House) -> None:
    token = enter(shared, "pat").token
    asked = begun(shared, token)
    assert isinstance(asked, Asked)
    adding = AddPasskey(token, asked.ticket, Device().made(asked))
    person = at_door(shared, token)
    with ThreadPoolExecutor(1) as other:
        with Session(shared.engine) as session, session.begin():
            session.execute(delete(t.WebSession).where(t.WebSession.token_hash == fingerprint(token)))
            coming = other.submit(shared.perform, add_passkey, adding, person)
            until(shared, "for a lock", coming)
        with pytest.raises(BadInputError):
            coming.result()
    with Session(shared.engine) as session:
        assert session.scalars(select(t.Passkey)).all() == []


def test_of_recovery_codes_made_at_the_same_moment_ten_are_good(shared: House) -> None:
    def made(session: Session, which: str) -> None:
        keep_recovery_codes(session, 1, tuple(f"{which} {number}" for number in range(10)), NOW)

    def make_others() -> None:
        with Session(shared.engine) as session, session.begin():
            made(session, "others")

    with Session(shared.engine) as session, session.begin():
        made(session, "before")
    with ThreadPoolExecutor(1) as other, Session(shared.engine) as session:
        with session.begin():
            made(session, "ones")
            session.flush()
            coming = other.submit(make_others)
            until(shared, "for a lock", coming)
        coming.result()
        assert {code.code_hash[:6] for code in session.scalars(select(t.RecoveryCode))} == {"others"}


@pytest.mark.parametrize("what", ["registered anew", "a case opened"])
def test_who_comes_back_while_records_end_stays(shared: House, what: str) -> None:
    with Session(shared.engine) as session, session.begin():
        ilse = session.scalars(select(t.PlayerRow.id).where(t.PlayerRow.name == "Ilse Marchetti")).one()
        mother = session.scalars(select(t.User.id).where(t.User.email == email_of("odile"))).one()
        team = session.scalars(select(t.Registration.team_id).where(t.Registration.player_id == ilse)).one()
        ending = update(t.Registration).where(t.Registration.player_id == ilse)
        session.execute(ending.values(starts=date(2020, 1, 1), ends=date(2022, 1, 1)))
        told: dict[str, Any] = {"role": "operator", "verb": "note_told", "event": "records:end:begun"}
        told |= {"user_id": None, "subject": "player", "subject_id": ilse, "details": {}}
        session.add(t.AuditEvent(at=NOW - timedelta(days=60), **told))
    came: dict[str, t.Registration | t.CorrectionCase] = {
        "registered anew": t.Registration(player_id=ilse, team_id=team, starts=date(2026, 6, 1)),
        "a case opened": t.CorrectionCase(
            player_id=ilse,
            record=RecordKind.PLAYER,
            record_id=ilse,
            field="name",
            says="",
            should_say="",
            opened_by_id=mother,
            opened_at=NOW,
        ),
    }
    with ThreadPoolExecutor(1) as other:
        with Session(shared.engine) as session, session.begin():
            session.add(came[what])
            session.flush()
            ending_records = other.submit(shared.perform, apply_period, ApplyPeriod(Kept.PLAYERS), OPERATOR)
            until(shared, "for a lock", ending_records)
        assert ending_records.result() == 0
    with Session(shared.engine) as session:
        assert session.get(t.PlayerRow, ilse)


def linked(house: House, cast: Cast, purpose: LinkPurpose, email: str) -> str:
    """The token of a link that Pat was sent."""
    with Session(house.engine) as session, session.begin():
        session.add(
            t.Link(
                token_hash=fingerprint("token"),
                purpose=purpose,
                email=email,
                made_at=NOW,
                ends_at=NOW + timedelta(hours=1),
                user_id=cast.pat,
            )
        )
    return "token"


def test_of_two_who_set_a_password_by_one_link_at_once_one_does(house: House, cast: Cast) -> None:
    token = linked(house, cast, LinkPurpose.PASSWORD_RESET, email_of("pat"))
    assert _once(lambda: house.perform(reset_password, ResetPassword(token, NEW), VISITOR)) == 1


def test_of_two_who_confirm_an_address_by_one_link_at_once_one_does(house: House, cast: Cast) -> None:
    token = linked(house, cast, LinkPurpose.EMAIL_CHANGE, "new.pat@example.org")
    assert _once(lambda: house.perform(confirm_address, ConfirmAddress(token), VISITOR)) == 1


def _once(deed: Callable[[], object]) -> int:
    """How many of two that do it at the same moment come through."""
    together, done = threading.Barrier(2), list[int]()

    def do() -> None:
        together.wait()
        with suppress(NotFoundError):
            deed()
            done.append(1)

    threads = [threading.Thread(target=do) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(done)
