"""Keeping the summaries of players true: of those whom an act has touched, or of everybody.

Both read, scan and write in the same way, so that they cannot come to different rows.
"""

from __future__ import annotations

from itertools import islice

from sqlalchemy import Connection

from tracker.pathway.scan import scan
from tracker.pathway.scan_rows import Measure
from tracker.store.base import Base
from tracker.store.driver_rows import among_all_from
from tracker.store.name_words import add_names, keep_all_names, keep_names, take_turn
from tracker.store.newcomers_summaries import NewcomersSummaries, many_in
from tracker.store.planner import know_newcomers
from tracker.store.pool_upkeep import renew_pool
from tracker.store.scope import ScopedSession
from tracker.store.summary_look_ups import look_ups
from tracker.store.summary_making import PLAYERS_AT_ONCE, refresh
from tracker.store.summary_reading import everybody
from tracker.store.summary_rows import Dates, replace_summaries
from tracker.store.tables import PlayerRow
from tracker.store.touched import Touched, made_anew, touched, untouched
from tracker.store.touching import whom

_PLAYERS = Base.metadata.tables["players"]

__all__ = ["Measure", "everybody", "keep_fresh", "rebuild", "rebuild_all", "refresh"]


def keep_fresh(session: ScopedSession, measure: Measure) -> int:
    """Make the summaries of all whom the session's writes have touched anew, and say how many they are.

    The last thing before a commit: what is written afterwards is not in them.
    """
    if untouched(session):
        return 0
    found = touched(session)
    if not found.anybody:
        return 0
    connection = session.connection()
    take_turn(connection)
    # A match is played by others too, of whom whoever corrects it may know nothing.
    with session.past_row_security():
        everyone = found.everybody
        count = _scan_all(connection, measure) if everyone else _refresh_touched(connection, found, measure)
        if PlayerRow.__tablename__ in found.tables:
            _find_by_name(connection, found)
    made_anew(session)
    return count


def _refresh_touched(connection: Connection, found: Touched, measure: Measure) -> int:
    """Make the summaries of all who are touched anew; of those who are new no list is made."""
    know_newcomers(connection, _PLAYERS, many_in(found.newcomers))
    newcomers = NewcomersSummaries(connection, measure)
    count = refresh(connection, found.not_new(whom(connection, found)), measure)
    return count + (newcomers.make(found.newcomers) if found.newcomers else 0)


def _find_by_name(connection: Connection, found: Touched) -> None:
    """Let all whose rows were written be found by the names they have now."""
    if found.everybody:
        keep_all_names(connection)
        return
    keep_names(connection, found.not_new(found.players))
    if found.newcomers:
        add_names(connection, found.newcomers)


def rebuild_all(session: ScopedSession, measure: Measure) -> int:
    """Make the summaries of everybody anew in the transaction of the session, and say how many they are."""
    connection = session.connection()
    take_turn(connection)
    count = rebuild(connection, measure)
    made_anew(session)
    return count


def rebuild(connection: Connection, measure: Measure) -> int:
    """Make everything anew that is made from the records of players, and say how many they are."""
    keep_all_names(connection)
    return _scan_all(connection, measure)


def _scan_all(connection: Connection, measure: Measure) -> int:
    summaries = scan(everybody(connection), look_ups(connection, measure.as_of), measure)
    count, dates = 0, Dates()
    while some := list(islice(summaries, PLAYERS_AT_ONCE)):
        among = among_all_from(some[0].player, some[-1].player)
        replace_summaries(connection, among, some, dates)
        renew_pool(connection, among, measure)
        count += len(some)
    return count
