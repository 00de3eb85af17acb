"""How an installation stands, for whoever keeps it running: counts and days, and nothing that tells of anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.retention import LastRetention, Retained, last_retention, last_run, what_would_go
from tracker.actions.verb import Act, verb
from tracker.actions.watching_work import WorkState, work_state
from tracker.eligibility.fingerprint import fingerprint
from tracker.eligibility.listing import Listed, list_all
from tracker.eligibility.quotas.rule import Quotas
from tracker.store import watching
from tracker.store.ledger import last_line_at
from tracker.store.watching import Told

__all__ = ["DAYS", "LedgerState", "RetentionState", "RulesHeld", "SystemState", "Told", "Verified"]
__all__ += ["WatchLedger", "WatchRetention", "WatchRules", "WatchSystem"]
__all__ += ["watch_ledger", "watch_retention", "watch_rules", "watch_system"]

#: What the ledger tells of so many days is counted.
DAYS = 30
#: After how long without a whole ledger found somebody should look: it is verified each night.
VERIFIED_WITHIN = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class WatchSystem:
    """Nothing is needed to ask."""


@dataclass(frozen=True, slots=True)
class WatchRules:
    """Nothing is needed to ask."""


@dataclass(frozen=True, slots=True)
class WatchRetention:
    """Nothing is needed to ask."""


@dataclass(frozen=True, slots=True)
class WatchLedger:
    """What is asked of the ledger: all events or one, of the last days or of one day among them."""

    event: Event | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class RulesHeld:
    """The rules that answers rest on: each competition, the quotas, and the mark of the set."""

    competitions: tuple[Listed, ...]
    quotas: Quotas
    fingerprint: str

    @property
    def editions(self) -> int:
        """How many editions are held."""
        return sum(len(one.competition.editions) for one in self.competitions)

    @property
    def recalled(self) -> int:
        """Of how many of them the age rule is known from memory alone."""
        return sum(one.recalled for one in self.competitions)


@dataclass(frozen=True, slots=True)
class RetentionState:
    """What would go today, and when something was last let go."""

    due: Retained
    last: LastRetention


@dataclass(frozen=True, slots=True)
class Verified:
    """When the ledger was last found whole, and whether that is too long ago or was never."""

    at: datetime | None
    late: bool


@dataclass(frozen=True, slots=True)
class LedgerState:
    """What the ledger tells, counted, and when it was last found whole."""

    told: tuple[Told, ...]
    verified: Verified


@dataclass(frozen=True, slots=True)
class SystemState:
    """How everything stands, one thing after the other. `lines` are those of the ledger, of the last `DAYS`."""

    roles: dict[Role, int]
    invitations: int
    rules: RulesHeld
    lines: int
    verified: Verified
    retention: LastRetention
    work: WorkState


@verb(needs=Permission.SYSTEM_WATCH)
def watch_system(act: Act, _command: WatchSystem) -> SystemState:
    """How people, rules, the ledger and retention stand."""
    counted = watching.standing(act.session, act.now, _begin(act.day - timedelta(days=DAYS - 1)))
    return SystemState(
        roles=watching.roles_counted(act.session),
        invitations=counted.invitations,
        rules=_rules(act),
        lines=counted.lines,
        verified=_verified(act, counted.verified),
        retention=last_run(counted.retained, counted.began, act.now),
        work=work_state(act, counted),
    )


@verb(needs=Permission.SYSTEM_WATCH)
def watch_rules(act: Act, _command: WatchRules) -> RulesHeld:
    """Which rules answers rest on, and which of them are known from memory alone."""
    return _rules(act)


@verb(needs=Permission.SYSTEM_WATCH)
def watch_retention(act: Act, _command: WatchRetention) -> RetentionState:
    """What would go today, of how many it is, and when something last went. Nothing is changed."""
    return RetentionState(what_would_go(act), last_retention(act))


@verb(needs=Permission.SYSTEM_WATCH)
def watch_ledger(act: Act, command: WatchLedger) -> LedgerState:
    """How often each event happened, in which role; never who did it, nor about whom."""
    return _ledger(act, command)


def _rules(act: Act) -> RulesHeld:
    catalogue = act.library.catalogue
    return RulesHeld(list_all(catalogue, act.day), act.library.quotas, fingerprint(catalogue))


def _ledger(act: Act, asked: WatchLedger) -> LedgerState:
    first, last = (asked.day, asked.day) if asked.day else (act.day - timedelta(days=DAYS - 1), act.day)
    told = watching.told_between(act.session, _begin(first), _begin(last + timedelta(days=1)), asked.event)
    return LedgerState(told, _verified(act, last_line_at(act.session, Event.LEDGER_VERIFIED)))


def _verified(act: Act, at: datetime | None) -> Verified:
    return Verified(at, late=at is None or at < act.now - VERIFIED_WITHIN)


def _begin(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
