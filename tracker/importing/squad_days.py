"""The days on which players joined and left a squad: read beside a status only, and within the edition."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from tracker.eligibility.competition import Edition
from tracker.eligibility.squads.active_list import Entry, ListStatus
from tracker.football.errors import BadInputError
from tracker.football.people import folded
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import speaker
from tracker.importing.column_order import exact_day
from tracker.importing.faults import UnfitCellError
from tracker.importing.sheet import Row
from tracker.importing.squad_columns import Columns, Part

_DAYS = (Part.SINCE, Part.UNTIL, Part.ON)
#: The squad is held against its limits on each day of a change, and no squad is changed on more days.
_MOST_DAYS = 100


@dataclass(frozen=True, slots=True)
class StayReader:
    """Reads when players joined and left. No day may lie after `last`, which `why` explains."""

    columns: Columns
    last: date
    why: str

    def read(self, row: Row, status: ListStatus | None) -> tuple[date | None, date | None]:
        """When the player joined and left. The day of a status is the day it began: of a replaced one, he left."""
        since, until, on = (self._day(row, part) for part in _DAYS)
        if status is ListStatus.REPLACED:
            left = until or on
            since, until = (since, left) if left else (None, since)
        else:
            since = since or on
        if since and until and since > until:
            message = (
                f"Row {row.number}: the player leaves on {until}, before joining on {since}; exchange the days."
            )
            raise BadInputError(message)
        return since, until

    def _day(self, row: Row, part: Part) -> date | None:
        text = self.columns.text(row, part) if Part.STATUS in self.columns else ""
        try:
            found = exact_day(text) if text else None
        except UnfitCellError as unfit:
            said = speaker("en")(unfit.phrase)
            message = f'Row {row.number}, column "{self.columns.heading(part)}": {said}'
            raise BadInputError(message) from None
        if found and found > self.last:
            message = (
                f'Row {row.number}, column "{self.columns.heading(part)}": {found} lies after {self.why}, and no '
                "squad changes then; correct it, or take the column out if it tells of contracts."
            )
            raise BadInputError(message)
        return found


def stay_reader(columns: Columns, edition: Edition, day: date) -> StayReader:
    """A reader for an edition. Where its end is not known, a postponed one may last to the end of the next year."""
    if edition.end:
        return StayReader(columns, edition.end, f"the end of {edition.name} on {edition.end}")
    if edition.year is None:
        return StayReader(columns, day, f"today, {day}")
    last = date(edition.year + 1, 12, 31)
    return StayReader(columns, last, f"{last}, when {edition.name} is over")


def days_not_read(columns: Columns, rows: Sequence[Row]) -> tuple[Phrase, ...]:
    """Says which columns of days are not read because no status tells what the days are of."""
    if Part.STATUS in columns:
        return ()
    parts = [part for part in _DAYS if any(_is_day(columns.text(row, part)) for row in rows)]
    names = ", ".join(columns.heading(part) for part in parts)
    return (phrase("squad-days-not-read", count=len(parts), names=names),) if parts else ()


def _is_day(text: str) -> bool:
    try:
        return bool(text and exact_day(text))
    except UnfitCellError:
        return False


def refuse_odd_days(entries: Iterable[Entry]) -> None:
    """Refuse a list whose days cannot be of exchanges.

    Raises:
        BadInputError: a team changes on more days than any squad, or all its players have left it.
    """
    teams: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.status is not ListStatus.ALTERNATE:
            teams[folded(entry.team or "")].append(entry)
    for squad in teams.values():
        name = f'The squad of "{squad[0].team}"' if squad[0].team else "The squad"
        days = {day for entry in squad for day in (entry.since, entry.until) if day}
        if len(days) > _MOST_DAYS:
            message = f"{name} changes on {len(days)} days, and at most {_MOST_DAYS} are read; check its days."
            raise BadInputError(message)
        if all(_left(entry) for entry in squad) and any(entry.until for entry in squad):
            message = f"{name} has nobody left in it, as every player has a day of leaving; check its days."
            raise BadInputError(message)


def _left(entry: Entry) -> bool:
    return entry.until is not None or entry.status is ListStatus.REPLACED
