"""What is wrong with a birth on record, as far as the records themselves say so.

A birth of which only the year is known is no fault of the player's: nobody has written down more. Where a document
shows another day than the record, one of the two is wrong, and nothing here says which.
"""

from __future__ import annotations

from datetime import date
from enum import Enum

from tracker.football.people import Birth


class BirthKnown(Enum):
    """How far a birth is known."""

    EXACTLY = "exactly"
    #: To the month, or between two days.
    IN_PART = "in_part"
    BY_THE_YEAR = "by_the_year"
    NOT_AT_ALL = "not_at_all"


class BirthFault(Enum):
    """Why a birth on record cannot be relied on."""

    #: The family, or the player, says that it is wrong.
    DISPUTED = "disputed"
    #: A document shows another day, and none shows the one on record.
    OTHER_IN_DOCUMENT = "other_in_document"
    #: The same, and the two differ in the order of day and month alone.
    SWAPPED = "swapped"


def how_known(birth: Birth | None) -> BirthKnown:
    """How far a birth is known.

    >>> how_known(Birth.read("2009")), how_known(Birth.read("2009-11-03"))
    (<BirthKnown.BY_THE_YEAR: 'by_the_year'>, <BirthKnown.EXACTLY: 'exactly'>)
    """
    if birth is None:
        return BirthKnown.NOT_AT_ALL
    if birth.exact:
        return BirthKnown.EXACTLY
    return BirthKnown.BY_THE_YEAR if birth == birth.year_only else BirthKnown.IN_PART


def against_document(birth: Birth, shown: date) -> BirthFault:
    """What it is when a document shows another day than the record.

    >>> against_document(Birth.read("2009-11-03"), date(2009, 3, 11))
    <BirthFault.SWAPPED: 'swapped'>
    """
    held = birth.earliest
    same_year = birth.exact and held.year == shown.year
    if same_year and (held.month, held.day) == (shown.day, shown.month):
        return BirthFault.SWAPPED
    return BirthFault.OTHER_IN_DOCUMENT
