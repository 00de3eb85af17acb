"""Asking which youth-minutes quotas the clubs that one directs do not meet by what is on record today."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.permissions import Permission
from tracker.actions.club_quota import ClubQuota
from tracker.actions.gaps import directed_clubs, quotas_in_force
from tracker.actions.verb import Act, verb
from tracker.eligibility.quotas.tally import QuotaVerdict
from tracker.football.people import Sex

#: What leaves something to be done: minutes are missing, or it cannot be told for what is not on record.
_OPEN = (QuotaVerdict.NOT_MET, QuotaVerdict.CANNOT_TELL)


@dataclass(frozen=True, slots=True)
class ListQuotaShortfalls:
    """Nothing is needed to ask."""


@dataclass(frozen=True, slots=True)
class Shortfall:
    """A quota that is not met, or of which that cannot be told, by the number of the club."""

    club: int
    quota: ClubQuota


@verb(needs=Permission.POOL_ASK, counts=True, figures=True)
def list_quota_shortfalls(act: Act, _command: ListQuotaShortfalls) -> tuple[Shortfall, ...]:
    """The quotas in the senior leagues of one's own clubs that are not met, or cannot be told; nobody is named."""
    return tuple(
        Shortfall(club, quota)
        for club in sorted(directed_clubs(act))
        for sex in Sex
        for quota in quotas_in_force(act, club, sex, act.day)
        if quota.tally.verdict in _OPEN
    )
