"""The one thing to know of a child today: the weightiest of what could be said, in a plain order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from tracker.access.of_age import NOTICE, comes_of_age
from tracker.eligibility.windows.windows import EditionWindow, Way
from tracker.football.people import Birth
from tracker.pathway.story import GapKind

#: What begins or ends within this time is soon.
SOON = timedelta(days=60)


class Weight(Enum):
    """What can be the one thing to know, the weightiest first."""

    #: The club has answered a correction and waits for the family.
    ANSWER_WAITS = "answer-waits"
    #: The record passes to the player within 30 days.
    OF_AGE_SOON = "of-age-soon"
    #: A quiet period goes on.
    QUIET = "quiet"
    WINDOW_OPENS = "window-opens"
    WINDOW_CLOSES = "window-closes"
    #: We hold no records of a running stretch.
    RECORD_GAP = "record-gap"
    #: The day of birth is not on record, and so many answers cannot be given.
    NO_BIRTH = "no-birth"
    #: No match is on record at all.
    NO_MATCHES = "no-matches"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a child when the one thing is chosen.

    Arguments:
        coming: the editions not over yet that the birth allows or may allow, the next first.
        answered: the corrections that wait for the family, and the number of the latest of them.
        gap: the labelled period that goes on, if one does, and since when.
    """

    day: date
    birth: Birth | None
    coming: Sequence[EditionWindow]
    answered: tuple[int, int] | None
    gap: tuple[GapKind, date] | None
    played: bool


@dataclass(frozen=True, slots=True)
class OneThing:
    """The one thing: its weight, the day and the count it speaks of, the competition, and the case to answer."""

    weight: Weight
    day: date | None = None
    count: int = 0
    about: str = ""
    case: int = 0


def one_thing(known: Known) -> OneThing:
    """The weightiest thing to know of a child."""
    return next(_in_order(known))


def next_window(coming: Sequence[EditionWindow], birth: Birth | None) -> EditionWindow | None:
    """The next edition that allows the birth without an overage place: one of the player's own age, if there is."""
    return next(iter(next_windows(coming, birth)), None)


def next_windows(coming: Sequence[EditionWindow], birth: Birth | None) -> tuple[EditionWindow, ...]:
    """The editions that allow the birth without an overage place, those of the player's own age first."""
    allowed = [one for one in coming if one.way is Way.OPEN and not one.cancelled]
    return tuple(sorted(allowed, key=lambda one: not _of_own_age(one, birth)))


def _in_order(known: Known) -> Iterator[OneThing]:
    if known.answered:
        many, latest = known.answered
        yield OneThing(Weight.ANSWER_WAITS, count=many, case=latest)
    yield from _of_age(known)
    kind, since = known.gap or (None, None)
    if kind is GapKind.QUIET:
        yield OneThing(Weight.QUIET, since)
    yield from _windows(known)
    if kind is GapKind.RECORD:
        yield OneThing(Weight.RECORD_GAP, since)
    if known.birth is None or not known.birth.exact:
        yield OneThing(Weight.NO_BIRTH)
    if not known.played:
        yield OneThing(Weight.NO_MATCHES)
    yield OneThing(Weight.NOTHING)


def _of_age(known: Known) -> Iterator[OneThing]:
    """Of age on a day that is known and not far."""
    if known.birth and known.birth.exact:
        day = comes_of_age(known.birth.earliest)
        if known.day < day <= known.day + NOTICE:
            yield OneThing(Weight.OF_AGE_SOON, day)


def _windows(known: Known) -> Iterator[OneThing]:
    """An edition of the player's own age that begins soon, or one under way that ends soon."""
    for one in known.coming:
        start, end = one.days.start, one.days.end
        if one.way is not Way.OPEN or one.cancelled or start is None or not _of_own_age(one, known.birth):
            continue
        if known.day < start <= known.day + SOON:
            yield OneThing(Weight.WINDOW_OPENS, start, about=_named(one))
        elif start <= known.day and end and end <= known.day + SOON:
            yield OneThing(Weight.WINDOW_CLOSES, end, about=_named(one))


def _of_own_age(window: EditionWindow, birth: Birth | None) -> bool:
    return birth is not None and window.is_near(birth)


def _named(window: EditionWindow) -> str:
    return f"{window.verdict.competition_name}, {window.verdict.edition_name}"
