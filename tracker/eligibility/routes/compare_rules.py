"""How the age rule of a qualifier differs from that of its finals, as a word and as phrases."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from tracker.eligibility.rule import AgeLimit, BirthWindow, NoLimit, RuleVersion
from tracker.football.phrase import Phrase, phrase


class Compared(Enum):
    """Whom a qualifier's rule takes beside that of its finals. The cut-off counts first, then the younger end."""

    SAME = "same"
    YOUNGER = "younger"  # Its cut-off comes later, so only younger players may play.
    OLDER = "older"  # Its cut-off comes earlier, so older players may play as well.
    NARROWER = "narrower"  # The same cut-off, but some young enough for the finals are too young here.
    WIDER = "wider"  # The same cut-off, and some too young for the finals may play here.
    UNKNOWN = "unknown"  # A rule is not held, or there is one for each confederation.


@dataclass(frozen=True, slots=True)
class Comparison:
    """The difference in a word, and what a reader is told of it."""

    compared: Compared
    says: tuple[Phrase, ...]


_Bounds = tuple[date, date]


def compare(here: tuple[RuleVersion, ...], there: tuple[RuleVersion, ...]) -> Comparison:
    """A qualifier's rules (`here`) beside those of its finals (`there`), for the same sides."""
    own, finals = _bounds(here), _bounds(there)
    if own is None or finals is None:
        return Comparison(Compared.UNKNOWN, (phrase("route-rule-unknown"),))
    compared = _compared(own, finals)
    return Comparison(compared, (_said(compared, own, finals), *_places(here[0], there[0])))


def _bounds(rules: tuple[RuleVersion, ...]) -> _Bounds | None:
    """The oldest and the youngest birth that are let in; an end without a bound is the end of the calendar."""
    return _bounds_of(rules[0].limit) if len(rules) == 1 else None


def _bounds_of(limit: AgeLimit) -> _Bounds | None:
    match limit:
        case BirthWindow(first, last):
            return first or date.min, last or date.max
        case NoLimit():
            return date.min, date.max
        case _:
            return None


def _compared(own: _Bounds, finals: _Bounds) -> Compared:
    if own[0] != finals[0]:
        return Compared.YOUNGER if own[0] > finals[0] else Compared.OLDER
    if own[1] != finals[1]:
        return Compared.NARROWER if own[1] < finals[1] else Compared.WIDER
    return Compared.SAME


def _said(compared: Compared, own: _Bounds, finals: _Bounds) -> Phrase:
    if compared in (Compared.YOUNGER, Compared.OLDER):
        return phrase(f"route-rule-{compared.value}", years=_whole_years(own[0], finals[0]))
    return phrase(f"route-rule-{compared.value}")


def _whole_years(one: date, other: date) -> int:
    """How many years lie between two cut-offs; 0 where it is no whole number or one of them is open."""
    if date.min in (one, other) or (one.month, one.day) != (other.month, other.day):
        return 0
    return abs(one.year - other.year)


def _places(here: RuleVersion, there: RuleVersion) -> tuple[Phrase, ...]:
    """How the overage places differ. Without a window they mean nothing, and so they are not spoken of."""
    if not (isinstance(here.limit, BirthWindow) and isinstance(there.limit, BirthWindow)):
        return ()
    if here.overage is None or there.overage is None:
        return (phrase("route-overage-unknown"),)
    if here.overage == there.overage:
        return ()
    if here.overage == 0:
        return (phrase("route-overage-none-here", places=there.overage),)
    return (phrase("route-overage-differs", here=here.overage, places=there.overage),)
