"""What speaks for two records being of one person, and what against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from tracker.football.people import Birth
from tracker.football.phrase import Phrase, Value
from tracker.football.same_person.name_fit import NameFit, Reach, Way, fit
from tracker.football.same_person.person import Person


class Side(Enum):
    """What something speaks for."""

    SAME = "same"
    NEITHER = "neither"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for or against. `settles` it is where nothing else can outweigh it."""

    code: str
    side: Side
    settles: bool = False
    values: tuple[tuple[str, Value], ...] = ()

    @property
    def phrase(self) -> Phrase:
        """It, to be spoken."""
        return Phrase(f"same-person-{self.code}", self.values)


class BirthFit(Enum):
    """How two births go together."""

    SAME = "birth-same"
    #: The same day, but the first of January, which often stands for a year of which no more is known.
    NEW_YEAR = "birth-new-year"
    SWAPPED = "birth-swapped"
    #: One or both are known only roughly, and nothing forbids that they are the same.
    MAY_BE = "birth-may-be"
    UNKNOWN = "birth-unknown"
    APART = "birth-apart"


def birth_fit(one: Birth | None, other: Birth | None) -> BirthFit:
    """How two births go together."""
    if one is None or other is None:
        return BirthFit.UNKNOWN
    if one.latest < other.earliest or other.latest < one.earliest:
        return BirthFit.SWAPPED if swapped(one) == other else BirthFit.APART
    if not (one.exact and other.exact):
        return BirthFit.MAY_BE
    return BirthFit.NEW_YEAR if (one.earliest.month, one.earliest.day) == (1, 1) else BirthFit.SAME


def swapped(born: Birth) -> Birth | None:
    """The birth with day and month the other way round, where that is another day.

    >>> str(swapped(Birth.read("2008-03-05"))), swapped(Birth.read("2008-03-15")), swapped(Birth.read("2008-04-04"))
    ('2008-05-03', None, None)
    """
    day = born.earliest
    if not born.exact or day.day > 12 or day.day == day.month:
        return None
    turned = day.replace(month=day.day, day=day.month)
    return Birth(turned, turned)


_OF_BIRTH = {
    BirthFit.SAME: Side.SAME,
    BirthFit.NEW_YEAR: Side.SAME,
    BirthFit.SWAPPED: Side.SAME,
    BirthFit.MAY_BE: Side.SAME,
    BirthFit.UNKNOWN: Side.NEITHER,
    BirthFit.APART: Side.DIFFERENT,
}
_OF_WAY = {Way.SPELLING: "spelling", Way.SHORT_FORM: "short-form", Way.TYPO: "typo", Way.INITIAL: "initial"}
_OF_REACH = {Reach.SHORTENED: "shortened", Reach.ONE_WORD: "one-word", Reach.SOME: "some-words"}


def evidence(one: Person, other: Person) -> tuple[Evidence, ...]:
    """Everything that speaks for or against, the names first."""
    return (
        *of_names(fit(one.name, other.name)),
        *_of_sex(one, other),
        *_of_births(one, other),
        *_of_numbers(one, other),
        *_of_countries(one, other),
        *_of_clubs(one, other),
        *_of_matches(one, other),
        *_of_households(one, other),
    )


def of_names(found: NameFit) -> Iterator[Evidence]:
    """What the names say."""
    if found.reach is Reach.NONE:
        yield Evidence("name-differs", Side.DIFFERENT)
        return
    if found.reach in _OF_REACH:
        side = Side.DIFFERENT if found.reach is Reach.SOME else Side.SAME
        yield Evidence(f"name-{_OF_REACH[found.reach]}", side)
    if found.script:
        yield Evidence("name-script", Side.SAME)
    elif found.accents:
        yield Evidence("name-accents", Side.SAME)
    if found.way in _OF_WAY and not (found.script and found.way is Way.SPELLING):
        yield Evidence(f"name-{_OF_WAY[found.way]}", Side.SAME)
    if found.swapped:
        yield Evidence("name-swapped", Side.SAME)
    if found == NameFit(Reach.WHOLE, pairs=found.pairs, words=found.words):
        yield Evidence("name-same", Side.SAME)


def _of_sex(one: Person, other: Person) -> Iterator[Evidence]:
    if one.sex is not other.sex:
        yield Evidence("sex-differs", Side.DIFFERENT, settles=True)


def _of_births(one: Person, other: Person) -> Iterator[Evidence]:
    found = birth_fit(one.born, other.born)
    yield Evidence(found.value, _OF_BIRTH[found], settles=found is BirthFit.APART)


def _of_numbers(one: Person, other: Person) -> Iterator[Evidence]:
    schemes = {number.scheme for number in one.numbers} & {number.scheme for number in other.numbers}
    for scheme in sorted(schemes):
        mine, theirs = ({number.value for number in who.numbers if number.scheme == scheme} for who in (one, other))
        shared = bool(mine & theirs)
        code, side = ("number-shared", Side.SAME) if shared else ("number-differs", Side.DIFFERENT)
        yield Evidence(code, side, settles=True, values=(("scheme", scheme),))


def _of_countries(one: Person, other: Person) -> Iterator[Evidence]:
    if one.countries and other.countries:
        both = sorted(one.countries & other.countries)
        if both:
            yield Evidence("country-same", Side.SAME, values=(("countries", ", ".join(both)),))
        else:
            yield Evidence("country-differs", Side.DIFFERENT)


def _of_clubs(one: Person, other: Person) -> Iterator[Evidence]:
    clubs = {mine.club for mine in one.stays for theirs in other.stays if mine.meets(theirs)}
    if clubs:
        yield Evidence("club-same", Side.SAME, values=(("club", min(clubs)),))


def _of_matches(one: Person, other: Person) -> Iterator[Evidence]:
    theirs = dict(other.played)
    days = {day for day, team in one.played if day in theirs and theirs[day] != team}
    days -= {day for day, _ in one.played & other.played}
    if days:
        yield Evidence("played-for-two", Side.DIFFERENT, settles=True, values=(("day", min(days)),))


def _of_households(one: Person, other: Person) -> Iterator[Evidence]:
    if one.households & other.households:
        yield Evidence("household-same", Side.SAME)
    elif one.households and other.households:
        # A child with two homes is on record in both.
        yield Evidence("household-two", Side.NEITHER)
