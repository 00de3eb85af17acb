"""Making the summaries of some players anew, from all that is on record of them."""

from __future__ import annotations

from collections.abc import Collection
from itertools import islice

from sqlalchemy import Connection

from tracker.pathway.scan import scan
from tracker.pathway.scan_births import Births
from tracker.pathway.scan_rows import Measure
from tracker.store.driver_rows import among_numbers
from tracker.store.pool_upkeep import renew_pool
from tracker.store.summary_look_ups import look_ups, named_in
from tracker.store.summary_reading import some_of
from tracker.store.summary_rows import Dates, replace_summaries

#: So many summaries are written at once, which is all that is held of them.
PLAYERS_AT_ONCE = 2_000


def refresh(
    connection: Connection, players: Collection[int], measure: Measure, births: Births | None = None
) -> int:
    """Make the summaries of some players anew, and say how many they are.

    `births` are those met before, where players come in parts.
    """
    count, dates = 0, Dates()
    births = Births(measure.ladder) if births is None else births
    left = iter(sorted(players))
    while some := list(islice(left, PLAYERS_AT_ONCE)):
        records = some_of(connection, some)
        known = look_ups(connection, measure.as_of, *named_in(records))
        summaries = list(scan(records, known, measure, births))
        replace_summaries(connection, among_numbers(some), summaries, dates)
        renew_pool(connection, among_numbers(some), measure)
        count += len(summaries)
    return count
