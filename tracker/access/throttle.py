"""How often something may be tried: a bucket of tries that fills again bit by bit. Pure; the store keeps it.

Nobody is locked out for good, and nobody is locked out by somebody else: what is counted for an account is
counted together with the network the tries come from.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address, ip_network

#: The part of an address that one household or one customer of a provider holds.
_PREFIX = {4: 24, 6: 64}


@dataclass(frozen=True, slots=True)
class Limit:
    """So many tries within a time: so many at once, and as many again, evenly spread, over each such time.

    >>> Limit(10, timedelta(minutes=5)).a_try
    datetime.timedelta(seconds=30)
    """

    tries: int
    within: timedelta

    @property
    def a_try(self) -> timedelta:
        """How long it takes until one try more is allowed."""
        return self.within / self.tries


@dataclass(frozen=True, slots=True)
class Bucket:
    """How many tries were left at a moment; parts of one count, as they fill up."""

    left: float
    at: datetime


def full(limit: Limit, now: datetime) -> Bucket:
    """A bucket from which nothing was taken yet."""
    return Bucket(limit.tries, now)


def filled(bucket: Bucket, limit: Limit, now: datetime) -> Bucket:
    """The bucket as it stands now. A clock that was put back takes nothing away and gives nothing.

    >>> from datetime import UTC
    >>> noon = datetime(2026, 6, 30, 12, tzinfo=UTC)
    >>> filled(Bucket(0, noon), Limit(10, timedelta(minutes=5)), noon + timedelta(minutes=1)).left
    2.0
    """
    passed = max(now - bucket.at, timedelta(0))
    return Bucket(min(limit.tries, bucket.left + passed / limit.a_try), max(now, bucket.at))


def wait(bucket: Bucket, limit: Limit) -> timedelta:
    """How long until one try is allowed; nothing where one is left.

    >>> from datetime import UTC
    >>> wait(Bucket(0.5, datetime(2026, 6, 30, tzinfo=UTC)), Limit(10, timedelta(minutes=5)))
    datetime.timedelta(seconds=15)
    """
    return max(timedelta(0), (1 - bucket.left) * limit.a_try)


def less_one(bucket: Bucket) -> Bucket:
    """The bucket after a try."""
    return Bucket(bucket.left - 1, bucket.at)


def one_more(bucket: Bucket, limit: Limit) -> Bucket:
    """The bucket after a try that does not count was given back."""
    return Bucket(min(limit.tries, bucket.left + 1), bucket.at)


def network_of(address: str) -> str:
    """The network an address belongs to, by which tries are counted; an address of no known kind is its own.

    >>> network_of("203.0.113.77"), network_of("2001:db8:1:2:3::4"), network_of("::ffff:203.0.113.77")
    ('203.0.113.0/24', '2001:db8:1:2::/64', '203.0.113.0/24')
    """
    try:
        found = ip_address(address)
    except ValueError:
        return address[:40]
    found = getattr(found, "ipv4_mapped", None) or found
    return str(ip_network((found.packed, _PREFIX[found.version]), strict=False))
