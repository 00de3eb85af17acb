"""When an edition is played, as far as anybody knows: its days, or only its year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.eligibility.competition import Edition


@dataclass(frozen=True, slots=True)
class EditionDays:
    """The days of an edition. What is not known is `None`, and never guessed.

    `until` is the day on which the edition is surely over: its last day, or where that is not known the end of
    its year.
    """

    start: date | None
    end: date | None
    until: date

    @property
    def year(self) -> int:
        """The year in which it ends."""
        return self.until.year

    def days_until(self, day: date) -> int | None:
        """How many days there are until it begins: none or fewer once it has, nothing where no day is known."""
        return (self.start - day).days if self.start else None

    def days_left(self, day: date) -> int:
        """How many days remain until it is over, fewer than none once it is."""
        return (self.until - day).days


def days_of(edition: Edition) -> EditionDays | None:
    """The days of an edition, or nothing if not even its year is known.

    >>> from tracker.eligibility.load import load_catalogue
    >>> days_of(load_catalogue().edition("olympic-men", "2028")).until
    datetime.date(2028, 12, 31)
    """
    year = edition.start.year if edition.start else edition.year
    if year is None:
        return None
    return EditionDays(edition.start, edition.end, edition.end or date(year, 12, 31))
