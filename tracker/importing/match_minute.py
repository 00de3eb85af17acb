"""Reading a minute of a match as people write it on a team sheet: 60, 45+2, 60', or ? where nobody knows."""

from __future__ import annotations

import re

from tracker.football.limits import MOST_MINUTES_IN_A_MATCH
from tracker.football.minutes_played import Moment, Unknown, When
from tracker.football.phrase import phrase
from tracker.importing.faults import UnfitCellError, quoted

#: A telephone's keys for numbers have a star and no question mark.
_NOBODY_KNOWS = ("?", "*")
_MINUTE = re.compile(r"(\d{1,3})(?: ?\+ ?(\d{1,2}))?['′’]?", re.ASCII)


def minute(text: str) -> When:
    """A minute of a match; nothing of an empty text.

    >>> minute("45+2'"), minute("?")
    (Moment(minute=45, stoppage=2), <Unknown.MINUTE: '?'>)
    """
    written = text.strip()
    if not written:
        return None
    if written in _NOBODY_KNOWS:
        return Unknown.MINUTE
    found = _MINUTE.fullmatch(written)
    if found is None or int(found[1]) > MOST_MINUTES_IN_A_MATCH:
        raise UnfitCellError(phrase("typed-minute", text=quoted(written), most=MOST_MINUTES_IN_A_MATCH))
    return Moment(int(found[1]), int(found[2] or 0))


def minutes(text: str) -> int | Unknown | None:
    """How many minutes somebody played; nothing of an empty text."""
    written = text.strip()
    if not written:
        return None
    if written in _NOBODY_KNOWS:
        return Unknown.MINUTE
    if not (written.isascii() and written.isdigit() and int(written) <= MOST_MINUTES_IN_A_MATCH):
        raise UnfitCellError(phrase("typed-minutes", text=quoted(written), most=MOST_MINUTES_IN_A_MATCH))
    return int(written)
