"""What becomes of two families' consents when two records turn out to be of one child.

Nobody is to see more by it than they were let: an agreement goes on only where the other family gave as much, or
where there is no other family. A refusal counts from then on for all of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tracker.access.consent import NEED_A_YES, Purpose


@dataclass(frozen=True, slots=True)
class Given:
    """A consent as it stands in one record; what each part means is said in `store.tables.families.Consent`."""

    number: int
    purpose: Purpose
    given_by: int
    withdrawn: bool = False
    federation_id: int | None = None
    scout_id: int | None = None
    birth_date: bool = False
    own: bool = False
    ends: date | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """The family of one record.

    Arguments:
        standing: who stands for the player, confirmed and not ended.
        deciding: those of them who may agree to something.
    """

    consents: tuple[Given, ...] = ()
    standing: frozenset[int] = frozenset()
    deciding: frozenset[int] = frozenset()

    @property
    def empty(self) -> bool:
        """Whether nobody stands for the player and nobody ever decided anything."""
        return not self.standing and not self.consents


def taken_back(one: Home, other: Home, day: date) -> frozenset[int]:
    """The numbers of the consents of either record that end when the two become one."""
    return frozenset((*_ended(one, other, day), *_ended(other, one, day)))


def refused(home: Home, purpose: Purpose) -> bool:
    """Whether a family refused a use that goes with the registration, and did not agree again."""
    answers = [given.withdrawn for given in home.consents if given.purpose is purpose]
    return bool(answers) and all(answers)


def _ended(one: Home, other: Home, day: date) -> Iterator[int]:
    for given in one.consents:
        if given.withdrawn:
            continue
        if given.purpose in NEED_A_YES:
            goes_on = other.empty or _same_family(given, one, other) or _given_too(given, other, day)
        else:
            goes_on = not (refused(one, given.purpose) or refused(other, given.purpose))
        if not goes_on:
            yield given.number


def _same_family(given: Given, one: Home, other: Home) -> bool:
    """Whether whoever agreed stands for the other record as well, with nobody who stands for that one alone."""
    took_back = any(theirs.withdrawn and theirs.purpose is given.purpose for theirs in other.consents)
    return given.given_by in other.deciding and other.standing <= one.standing and not took_back


def _given_too(given: Given, other: Home, day: date) -> bool:
    """Whether the other family gave as much or more, for as long."""
    return any(_as_much(theirs, given, day) for theirs in other.consents if not theirs.withdrawn)


def _as_much(theirs: Given, given: Given, day: date) -> bool:
    return (
        (theirs.purpose, theirs.federation_id) == (given.purpose, given.federation_id)
        and theirs.scout_id in (None, given.scout_id)
        and (theirs.birth_date or not given.birth_date)
        and (theirs.own or not given.own)
        and (theirs.ends is None or (theirs.ends >= day and given.ends is not None and given.ends <= theirs.ends))
    )
