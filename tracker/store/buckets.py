"""Tries counted for all processes of an installation, each time in a short transaction of its own.

The transaction is not the act's: a try counts although the act was refused, and an act that has begun to write
would keep an embedded database from everybody else's tries. A verb's tries are therefore taken before its session
is opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from tracker.access import throttle
from tracker.access.throttle import Limit
from tracker.store.tables import Bucket

#: No limit looks further back, so a bucket that was left alone for so long is full.
_FORGOTTEN_AFTER = timedelta(days=1)


def take(engine: Engine, counted: Mapping[str, Limit], now: datetime) -> timedelta:
    """Take a try from each bucket, or from none where one is empty.

    Arguments:
        counted: the limit of each bucket, by its key of 64 characters.

    Returns: how long to wait until it may be tried again; nothing where it was taken.
    """
    with engine.begin() as connection:
        found = {key: _locked(connection, key, counted[key], now) for key in sorted(counted)}
        longest = max((throttle.wait(found[key], counted[key]) for key in found), default=timedelta(0))
        if longest:
            return longest
        for key, bucket in found.items():
            _keep(connection, key, throttle.less_one(bucket))
    _forget(engine, now)
    return timedelta(0)


def use_up(session: Session, key: str, now: datetime) -> bool:
    """Let something that is good once be good no more, in one statement; whether it was.

    Unlike a try it belongs to the act: what was refused altogether was not used.
    """
    insert = postgresql.insert if session.get_bind().dialect.name == "postgresql" else sqlite.insert
    using = insert(Bucket).values(key=key, left=0, at=now).on_conflict_do_nothing(index_elements=[Bucket.key])
    # PostgreSQL counts no rows of an insert through a session; the row that comes back tells.
    return session.scalar(using.returning(Bucket.key)) is not None


def give_back(engine: Engine, counted: Mapping[str, Limit], now: datetime) -> None:
    """Put a try back into each bucket: it was no failure."""
    with engine.begin() as connection:
        for key in sorted(counted):
            bucket = _locked(connection, key, counted[key], now)
            _keep(connection, key, throttle.one_more(bucket, counted[key]))


def _locked(connection: Connection, key: str, limit: Limit, now: datetime) -> throttle.Bucket:
    """The bucket as it stands now, made where there is none, and nobody else's until the transaction ends.

    Keys are taken in order, so that no two processes wait for each other.
    """
    fresh = throttle.full(limit, now)
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    making = insert(Bucket).values(key=key, left=fresh.left, at=fresh.at)
    # Setting the key to what it is changes nothing and locks the row.
    locking = making.on_conflict_do_update(index_elements=[Bucket.key], set_={"key": key})
    row = connection.execute(locking.returning(Bucket.left, Bucket.at)).one()
    return throttle.filled(throttle.Bucket(row.left, row.at), limit, now)


def _keep(connection: Connection, key: str, bucket: throttle.Bucket) -> None:
    connection.execute(update(Bucket).where(Bucket.key == key).values(left=bucket.left, at=bucket.at))


def _forget(engine: Engine, now: datetime) -> None:
    """Forget the buckets that are full again, so that tries with made-up addresses do not fill the database."""
    old = select(Bucket.key).where(Bucket.at < now - _FORGOTTEN_AFTER).with_for_update(skip_locked=True)
    with engine.begin() as connection:
        connection.execute(delete(Bucket).where(Bucket.key.in_(old)))
