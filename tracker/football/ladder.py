"""The ladder: two rails of rungs, and the rung a player of some age is expected on.

A rung belongs to a league's season or to a national side and is recorded there; it is never read out of a
team's name. See `docs/glossary.md`; the numbers are those of the pathway model.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum


class Rail(Enum):
    """The two lines of a pathway, drawn side by side on one age axis."""

    CLUB = "club"
    NATIONAL = "national"


class ClubRung(IntEnum):
    """Steps of club football, the lowest first."""

    YOUTH_U14 = 1
    YOUTH_U16 = 2
    YOUTH_U17 = 3
    YOUTH_U19 = 4
    BRIDGE = 5
    SENIOR_LOWER = 6
    SENIOR_SECOND = 7
    SENIOR_TOP = 8
    CONTINENTAL = 9


class NationalRung(IntEnum):
    """Steps of national-side football. The senior side is three steps: a call-up is not a cap."""

    U16 = 1
    U17 = 2
    U19 = 3
    U20 = 4
    U23 = 5
    SENIOR_CALL_UP = 6
    SENIOR_CAP = 7
    SENIOR_OFFICIAL_CAP = 8


FIRST_SENIOR_RUNG = ClubRung.SENIOR_LOWER


@dataclass(frozen=True, slots=True)
class Ladder:
    """The expected club rung by age: `expected` holds (from age, rung), ages in ascending order.

    A federation may replace the default with its own.
    """

    expected: tuple[tuple[int, int], ...] = (
        (0, ClubRung.YOUTH_U14),
        (15, ClubRung.YOUTH_U16),
        (16, ClubRung.YOUTH_U17),
        (17, ClubRung.YOUTH_U19),
        (19, ClubRung.BRIDGE),
        (21, ClubRung.SENIOR_LOWER),
    )

    def expected_rung(self, age: int) -> int:
        """The club rung a player who has completed `age` years is expected on.

        >>> [Ladder().expected_rung(age) for age in (14, 15, 16, 18, 20, 21, 33)]
        [1, 2, 3, 4, 5, 6, 6]
        """
        return int(max((rung for from_age, rung in self.expected if age >= from_age), default=ClubRung.YOUTH_U14))


#: The rung of a national side of some category, by the oldest age it is for; `None` is the senior side.
_NATIONAL_BY_AGE = (
    (16, NationalRung.U16),
    (17, NationalRung.U17),
    (19, NationalRung.U19),
    (20, NationalRung.U20),
    (23, NationalRung.U23),
)


def national_rung(oldest: int | None) -> NationalRung:
    """The rung of the national side for players up to `oldest` years of age, the senior side having no limit.

    >>> national_rung(18), national_rung(None)
    (<NationalRung.U19: 3>, <NationalRung.SENIOR_CALL_UP: 6>)
    """
    if oldest is None:
        return NationalRung.SENIOR_CALL_UP
    return next((rung for limit, rung in _NATIONAL_BY_AGE if oldest <= limit), NationalRung.U23)


def oldest_of(rung: int) -> int | None:
    """The oldest age that the national sides of a rung are for; nothing for the senior side.

    >>> oldest_of(NationalRung.U19), oldest_of(NationalRung.SENIOR_CAP)
    (19, None)
    """
    return next((limit for limit, held in _NATIONAL_BY_AGE if held == rung), None)
