"""Players as people: a birth that may be known only by its year, nationalities with dates, identifiers."""

from __future__ import annotations

import calendar
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.football.calendar import age_on
from tracker.football.errors import BadInputError
from tracker.logic.span import Span

EARLIEST_BIRTH_YEAR = 1900


class Sex(Enum):
    """Whose football it is: men's and women's ladders, rules and figures are never mixed."""

    FEMALE = "female"
    MALE = "male"


class Position(Enum):
    """The group of positions a player is compared in."""

    GOALKEEPER = "goalkeeper"
    DEFENDER = "defender"
    MIDFIELDER = "midfielder"
    FORWARD = "forward"


class Foot(Enum):
    """The stronger foot."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Birth:
    """A date of birth as far as it is known: it lies between two days, which are the same if it is exact.

    >>> Birth.read("1993").earliest, Birth.read("1993-02").latest
    (datetime.date(1993, 1, 1), datetime.date(1993, 2, 28))
    >>> str(Birth.read("1993-02"))
    '1993-02'
    """

    earliest: date
    latest: date

    def __post_init__(self) -> None:
        if self.earliest > self.latest:
            message = f"A birth cannot lie between {self.earliest} and {self.latest}: the first day comes later."
            raise BadInputError(message)

    @classmethod
    def read(cls, text: str) -> Birth:
        """Read `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.

        Raises:
            BadInputError: the text has another form or names a day that no calendar has.
        """
        found = _BIRTH.fullmatch(text.strip())
        remedy = "write a date of birth as 1993-05-17, 1993-05 or 1993"
        if not found:
            message = f"{text!r} is no date of birth; {remedy}."
            raise BadInputError(message)
        year, month, day = (int(part) if part else None for part in found.groups())
        assert year is not None
        if year < EARLIEST_BIRTH_YEAR:
            message = f"{text!r} is no date of birth: the year lies before {EARLIEST_BIRTH_YEAR}; {remedy}."
            raise BadInputError(message)
        try:
            earliest = date(year, 1 if month is None else month, 1 if day is None else day)
        except ValueError:
            message = f"{text!r} is no day of the calendar; {remedy}."
            raise BadInputError(message) from None
        if day is not None:
            return cls(earliest, earliest)
        last_month = 12 if month is None else month
        return cls(earliest, date(year, last_month, calendar.monthrange(year, last_month)[1]))

    @property
    def exact(self) -> bool:
        """Whether the day itself is known."""
        return self.earliest == self.latest

    @property
    def year(self) -> int | None:
        """The year of birth, if every day it may be lies in one year."""
        return self.earliest.year if self.earliest.year == self.latest.year else None

    @property
    def span(self) -> Span[date]:
        """The bounds as the logic wants them."""
        return Span(self.earliest, self.latest)

    @property
    def year_only(self) -> Birth:
        """The same birth with no more than its year (or years) left, for those who may not know the day."""
        return Birth(date(self.earliest.year, 1, 1), date(self.latest.year, 12, 31))

    def age_on(self, day: date) -> Span[int]:
        """Completed years on a day, as bounds."""
        return Span(age_on(self.latest, day), age_on(self.earliest, day))

    def __str__(self) -> str:
        if self.exact:
            return self.earliest.isoformat()
        for form in ("%Y-%m", "%Y"):
            text = self.earliest.strftime(form)
            if Birth.read(text) == self:
                return text
        return f"{self.earliest.isoformat()}/{self.latest.isoformat()}"


_BIRTH = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


class Basis(Enum):
    """How a nationality came about; FIFA's rules on change of association ask for it."""

    BIRTH = "birth"
    DESCENT = "descent"
    RESIDENCE = "residence"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Nationality:
    """A nationality held, with its dates and basis as far as they are known.

    `country` is the association's three-letter code, such as USA or MEX.
    """

    country: str
    basis: Basis | None = None
    since: date | None = None
    until: date | None = None


class DocumentKind(Enum):
    """A document that somebody has seen. It is never kept and never scanned."""

    BIRTH_CERTIFICATE = "birth_certificate"
    PASSPORT = "passport"
    IDENTITY_CARD = "identity_card"
    REGISTRATION_CARD = "registration_card"


@dataclass(frozen=True, slots=True, order=True)
class Identifier:
    """A number that somebody else gave the player: scheme `fifa`, `national`, a club's own, a provider's."""

    scheme: str
    value: str

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"


@dataclass(frozen=True, slots=True)
class Player:
    """Who a record is about. `birth` is `None` where nobody has recorded even the year.

    `birth_seen_on` is the latest day on which somebody saw a document that shows this very birth, and
    `birth_seen_in` what kind of document that was; `None` where nobody has, or where this viewer is not told.
    """

    id: int
    name: str
    sex: Sex
    birth: Birth | None = None
    position: Position | None = None
    foot: Foot | None = None
    nationalities: tuple[Nationality, ...] = ()
    identifiers: tuple[Identifier, ...] = ()
    birth_seen_on: date | None = None
    birth_seen_in: DocumentKind | None = None


def folded(name: str) -> str:
    """A name without accents, case and doubled spaces, for finding and sorting, never for showing.

    >>> folded("  Łukasz  ŻÓŁĆ ")
    'lukasz zolc'
    """
    plain = unicodedata.normalize("NFKD", name.translate(_STROKED).casefold())
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())


#: Letters with a stroke have no decomposition in Unicode, so normalising leaves them as they are.
_STROKED = str.maketrans({"Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h", "ı": "i"})
