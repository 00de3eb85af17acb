"""By what a person is recognised whose records were erased, without anything of the person being kept.

A mark is a keyed hash. Whoever has the database and not the installation's secret learns nothing from it, and
cannot try names against it either.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from tracker.football.people import Birth, Sex

#: What the keys are for: recognising the erased, and sealing the file that notes them.
ERASED, NOTED = "erased", "erasures-noted"

#: A keyed hash of a text; or all that it may have been under the keys of before.
Of = TypeVar("Of", str, tuple[str, ...])
Mark = Callable[[str], Of]


def mark_of_person(mark: Mark[Of], name_folded: str, sex: Sex, born: Birth | None) -> Of:
    """The mark of a name, a sex and a birth as far as it is known."""
    return mark(f"person\n{name_folded}\n{sex.value}\n{born or ''}")


def mark_of_number(mark: Mark[Of], scheme: str, value: str) -> Of:
    """The mark of a number that somebody gave the player."""
    return mark(f"number\n{scheme}\n{value}")


def marks_of(
    mark: Mark[str], name_folded: str, sex: Sex, born: Birth | None, numbers: Iterable[tuple[str, str]]
) -> tuple[str, ...]:
    """Every mark by which a player is recognised again.

    Beside the birth as it was held stand the month and the year of it, because another file may know no more.
    """
    births = [born, *_less_of(born)]
    people = [mark_of_person(mark, name_folded, sex, one) for one in births]
    return (*people, *(mark_of_number(mark, *number) for number in numbers))


def mark_of_leaving(mark: Mark[Of], number: int) -> Of:
    """The mark of a player whose records ended with their period: it knows a number and nobody.

    Such a player may be taken in again, under another number.
    """
    return mark(f"left\n{number}")


def _less_of(born: Birth | None) -> list[Birth]:
    """The same birth known by its month and by its year alone, where that says less than it does."""
    if born is None or not born.exact:
        return []
    day = born.earliest
    return [Birth.read(f"{day:%Y-%m}"), Birth.read(f"{day:%Y}")]
