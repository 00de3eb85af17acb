"""Summaries of players who have just come: of most nothing is known but a birth and a registration that lasts.

What is said of such a player hangs on the birth alone, but for the number and the first day on record. So the first
of those born on a day is summarised as anybody is, and what that comes to is taken for the others.
"""

from __future__ import annotations

from itertools import islice
from typing import Any

from sqlalchemy import Connection

from tracker.pathway.day_runs import Day
from tracker.pathway.scan import Scanner, Summary
from tracker.pathway.scan_births import Births
from tracker.pathway.scan_rows import LookUps, Measure, PlayerRows
from tracker.store.base import Base
from tracker.store.bulk import insert_rows
from tracker.store.driver_rows import among_all_from
from tracker.store.summary_look_ups import look_ups, named_in
from tracker.store.summary_reading import some_of
from tracker.store.summary_rows import Dates, replace_summaries, summary_row

Row = tuple[Any, ...]
#: So many summaries are written at once, which is all that is held of them.
_AT_ONCE = 2_000
_TABLE = Base.metadata.tables["player_summaries"]
_FIRST_SEEN = list(_TABLE.columns.keys()).index("first_seen")


class NewcomersSummaries:
    """Makes the summaries of newcomers, who had none before."""

    def __init__(self, connection: Connection, measure: Measure) -> None:
        self._connection, self._measure, self._as_of = connection, measure, measure.as_of.toordinal()
        self._dates, self._births = Dates(), Births(measure.ladder)
        #: By birth, what stands in a row between the number and the first day on record, and what comes after it.
        self._alike: dict[Row, tuple[Row, Row]] = {}

    def make(self, first: int, last: int) -> int:
        """Make those of everybody from the first number to the last, and say how many they are."""
        left, count = iter(range(first, last + 1)), 0
        while some := list(islice(left, _AT_ONCE)):
            records = some_of(self._connection, some)
            known = look_ups(self._connection, self._measure.as_of, *named_in(records))
            scanner = Scanner(known, self._measure, self._births)
            others: list[Summary] = []
            rows: list[Row] = []
            for record in records:
                since = self._lasting_since(record, known)
                if since is None:
                    others.append(scanner.summarise(record))
                else:
                    rows.append(self._of_one_who_lasts(record, since, scanner))
            replace_summaries(self._connection, among_all_from(some[0], some[-1]), others, self._dates)
            insert_rows(self._connection, _TABLE, _TABLE.columns.keys(), rows)
            count += len(records)
        return count

    def _lasting_since(self, record: PlayerRows, known: LookUps) -> Day | None:
        """Since when a player is registered of whom nothing else is known, with a team that is in no league."""
        _, spells, lines, totals, call_ups, absences = record
        if len(spells) != 1 or lines or totals or call_ups or absences:
            return None
        _, team, start, end, loan, _ = spells[0]
        over = start > self._as_of or (end is not None and end <= self._as_of)
        return None if over or loan or team in known.of_team or team in known.match_days else start

    def _of_one_who_lasts(self, record: PlayerRows, since: Day, scanner: Scanner) -> Row:
        number, *birth = record.person
        alike = self._alike.get(tuple(birth))
        if alike is None:
            row = summary_row(scanner.summarise(record), self._dates)
            alike = self._alike[tuple(birth)] = row[1:_FIRST_SEEN], row[_FIRST_SEEN + 1 :]
        return (number, *alike[0], self._dates[since], *alike[1])
