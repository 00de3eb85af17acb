"""What an administrator sees of imports and of reports in the making: counts and moments, nothing of any child."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.football.report_orders import OrderState
from tracker.store import watching_work as store
from tracker.store.watching import Standing
from tracker.store.watching_work import TakenIn, WatchedOrder, WatchedWorker

__all__ = ["OrdersState", "TakenIn", "WatchImports", "WatchOrders", "WatchedOrder", "WatchedWorker"]
__all__ += ["watch_imports", "watch_orders"]

#: The files of so many days are counted.
DAYS = 30
#: So many files stand on a page, and so many orders.
ON_A_PAGE = 50
_MOST_ORDERS = 200
#: A worker gives a sign each half a minute while it has nothing to do, and after each report.
SILENT_AFTER = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class WatchImports:
    """The files that were taken in before the one of a number; the latest where none is named."""

    before: int | None = None


@dataclass(frozen=True, slots=True)
class WatchOrders:
    """Nothing is needed to ask."""


@dataclass(frozen=True, slots=True)
class ImportsState:
    """A page of files that were taken in, and the number from which the next page goes on."""

    files: tuple[TakenIn, ...]
    following: int | None


@dataclass(frozen=True, slots=True)
class OrdersState:
    """The orders of reports that are kept, and who makes them; whether something waits and nobody does."""

    orders: tuple[WatchedOrder, ...]
    workers: tuple[WatchedWorker, ...]
    silent: bool


@dataclass(frozen=True, slots=True)
class WorkState:
    """How many files were taken in lately, how many reports wait and failed, and whether nobody makes them."""

    imports: int
    waiting: int
    failed: int
    silent: bool


@verb(needs=Permission.SYSTEM_WATCH)
def watch_imports(act: Act, command: WatchImports) -> ImportsState:
    """Which files were taken in over all clubs; never what they are called nor what is in them."""
    found = store.taken_in(act.session, ON_A_PAGE + 1, command.before)
    shown = found[:ON_A_PAGE]
    return ImportsState(shown, shown[-1].number if len(found) > ON_A_PAGE else None)


@verb(needs=Permission.SYSTEM_WATCH)
def watch_orders(act: Act, _command: WatchOrders) -> OrdersState:
    """Which reports are being made together, how far each order is and who works; never of whom."""
    orders = store.watched_orders(act.session, _MOST_ORDERS)
    workers = store.watched_workers(act.session)
    waits = any(one.state is OrderState.WORKING for one in orders)
    return OrdersState(orders, workers, silent=waits and is_silent(workers, act.now))


def work_state(act: Act, counted: Standing) -> WorkState:
    """How imports and ordered reports stand, counted, and whether anybody makes what waits."""
    silent = counted.at_work and is_silent(store.watched_workers(act.session), act.now)
    return WorkState(counted.imports, counted.waiting, counted.failed, silent)


def is_silent(workers: tuple[WatchedWorker, ...], now: datetime) -> bool:
    """Whether nobody who makes reports has given a sign for some minutes."""
    return is_long_ago(max((one.seen_at for one in workers), default=None), now)


def is_long_ago(sign: datetime | None, now: datetime) -> bool:
    """Whether a sign came too long ago to wait for whoever gave it, or never came."""
    return sign is None or sign < now - SILENT_AFTER
