"""What is left to a birth before it ages out: the editions to come that surely allow it, for many births at once.

`tracker.eligibility.windows.windows` tells all of a birth's windows. A page of fifty players asks how many are left
to each, so that the editions to come are gathered once and each birth is held against those alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tracker.eligibility.buckets import Bucket, bucket_of, buckets_of
from tracker.eligibility.competition import Status
from tracker.eligibility.rule import Confederation
from tracker.eligibility.rule_set import Catalogue
from tracker.eligibility.verdict import Answer
from tracker.eligibility.windows.edition_days import days_of
from tracker.football.people import Birth, Sex

_OPEN = (Answer.WITHIN_AGE, Answer.NO_AGE_LIMIT)


@dataclass(frozen=True, slots=True)
class WindowsLeft:
    """The editions to come that surely allow a birth, in one competition and in all, and until when in the one."""

    here: int
    everywhere: int
    until: date | None


@dataclass(frozen=True, slots=True)
class EditionToCome:
    """An edition that is not over and not called off: until when, and whom its rule allows."""

    competition: str
    until: date
    buckets: tuple[Bucket, ...]


def editions_to_come(
    catalogue: Catalogue, sex: Sex, day: date, confederation: Confederation | None
) -> tuple[EditionToCome, ...]:
    """The editions that players of a sex from a confederation may still enter on a day."""
    return tuple(_to_come(catalogue, sex, day, confederation))


def windows_left(
    editions: tuple[EditionToCome, ...], born: Birth | None, competition: str, youngest: int = 14
) -> WindowsLeft:
    """What is left to a birth; editions that are over before the player may turn `youngest` do not count."""
    allowed = [edition for edition in editions if _allows(edition, born, youngest)]
    here = [edition.until for edition in allowed if edition.competition == competition]
    return WindowsLeft(len(here), len(allowed), max(here, default=None))


def _to_come(
    catalogue: Catalogue, sex: Sex, day: date, confederation: Confederation | None
) -> Iterator[EditionToCome]:
    for competition, edition in catalogue.editions():
        days = days_of(edition)
        entered = competition.sex.admits(sex) and (confederation is None or competition.open_to(confederation))
        if entered and days and days.until >= day and edition.status is not Status.CANCELLED:
            rules = edition.rules_on(confederation=confederation)
            yield EditionToCome(competition.id, days.until, buckets_of(rules))


def _allows(edition: EditionToCome, born: Birth | None, youngest: int) -> bool:
    if born and (born.earliest > edition.until or born.age_on(edition.until).latest < youngest):
        return False
    return bucket_of(edition.buckets, born) in _OPEN
