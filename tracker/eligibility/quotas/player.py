"""One player's part in a quota: what the lines of a player come to under a rule, and what is missing to be sure.

All sums are exact fractions. What is not known is held as bounds, so that no gap in the records is read as 0.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum
from fractions import Fraction

from tracker.eligibility.quotas.line import NO_MINUTES, Line, Minutes, total
from tracker.eligibility.quotas.rule import AbsenceCredit, Band, Blank, QuotaVersion
from tracker.eligibility.settle import what_settles
from tracker.football.limits import MOST_MINUTES_IN_A_MATCH
from tracker.football.people import Birth, folded

ONE_DAY = timedelta(days=1)


class Standing(Enum):
    """Where a player stands in a quota."""

    IN_BAND = "in_band"
    OUTSIDE = "outside"  # Born in none of the bands.
    OPEN = "open"  # Which band, or whether one at all, the birth does not tell.
    NOT_NATIONAL = "not_national"  # The rule counts the association's own nationals alone.


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one player brings. `played` is the play that counts, `credit` what absences add to it, both weighted.

    `missing` names what would make the numbers exact: `birth_year`, `birth_month`, `birth_day`, `nationality`,
    `minutes` or `appearances`.
    """

    player: str
    born: Birth | None
    standing: Standing
    band: Band | None
    minutes: Minutes
    weight: Minutes
    played: Minutes
    credit: Minutes
    missing: tuple[str, ...]

    @property
    def credited(self) -> Minutes:
        """Play and credit together, before the most that a match counts."""
        return self.played + self.credit


def contributions(rule: QuotaVersion, lines: Iterable[Line]) -> tuple[Contribution, ...]:
    """Each player's part, in the order of the lines. Lines of one name, birth and nationality are one player's."""
    players: dict[tuple[object, ...], list[Line]] = {}
    for line in lines:
        players.setdefault((folded(line.player), line.born, line.nationalities), []).append(line)
    return tuple(_contribution(rule, player) for player in players.values())


def weight_of(rule: QuotaVersion, line: Line) -> Minutes:
    """The lowest and highest weight, in percent, that a player's minutes may have."""
    if _surely_foreign(rule, line):
        return NO_MINUTES
    weights = [Fraction(band.weight if band else 0) for band in _possible_bands(rule, line.born)]
    return Minutes(Fraction(0) if _nationality_open(rule, line) else min(weights), max(weights))


def _contribution(rule: QuotaVersion, lines: list[Line]) -> Contribution:
    first, weight = lines[0], weight_of(rule, lines[0])
    minutes = total(line.played for line in lines)
    credit = _credit(rule.absence_credit, lines, minutes, weight)
    bands = _possible_bands(rule, first.born)
    standing = Standing.OPEN if len(bands) > 1 else Standing.IN_BAND if bands[0] else Standing.OUTSIDE
    if _surely_foreign(rule, first):
        standing = Standing.NOT_NATIONAL
    made = Contribution(
        player=first.player,
        born=first.born,
        standing=standing,
        band=bands[0] if standing is Standing.IN_BAND else None,
        minutes=minutes,
        weight=weight,
        played=minutes.weighted(weight),
        credit=credit,
        missing=(),
    )
    if made.credited.exact:
        return made
    return replace(made, missing=tuple(dict.fromkeys(_missing(made, rule, lines))))


def _possible_bands(rule: QuotaVersion, born: Birth | None) -> tuple[Band | None, ...]:
    """Every band the birth may lie in, and `None` where it may lie in none."""
    if born is None:
        return (*rule.bands, None)
    met = tuple(band for band in rule.bands if band.meets(born))
    covered = sum((min(band.last, born.latest) - max(band.first, born.earliest) + ONE_DAY).days for band in met)
    return met if covered == (born.latest - born.earliest + ONE_DAY).days else (*met, None)


def _surely_foreign(rule: QuotaVersion, line: Line) -> bool:
    return (
        rule.nationals is not None and line.nationalities is not None and rule.nationals not in line.nationalities
    )


def _nationality_open(rule: QuotaVersion, line: Line) -> bool:
    return rule.nationals is not None and line.nationalities is None


def _credit(stated: AbsenceCredit | Blank, lines: list[Line], minutes: Minutes, weight: Minutes) -> Minutes:
    """What absences add. A rule whose credit is not known may add anything to whoever was absent."""
    absences = sum(line.absences or 0 for line in lines)
    if not absences or not weight.upper or stated is Blank.NONE:
        return NO_MINUTES
    if not isinstance(stated, AbsenceCredit):
        return Minutes(Fraction(0), None)
    if minutes.upper is not None and minutes.upper < stated.least_minutes:
        return NO_MINUTES
    credit = _for_each_match(stated, lines, minutes, absences).weighted(_credit_weight(stated, weight))
    return credit if minutes.lower >= stated.least_minutes else Minutes(Fraction(0), credit.upper)


def _for_each_match(stated: AbsenceCredit, lines: list[Line], minutes: Minutes, absences: int) -> Minutes:
    if stated.minutes is not None:
        return Minutes.of(stated.minutes * absences)
    played_in = _appearances(lines)
    if not minutes.exact or played_in is None:
        return Minutes(Fraction(0), Fraction(MOST_MINUTES_IN_A_MATCH * absences))
    average = minutes.lower / played_in if played_in else Fraction(0)
    return Minutes(average * absences, average * absences)


def _appearances(lines: list[Line]) -> int | None:
    """The matches played in: as stated, or one for each line of a match with play in it."""
    stated = [_matches_of(line) for line in lines]
    known = [matches for matches in stated if matches is not None]
    return sum(known) if len(known) == len(stated) else None


def _matches_of(line: Line) -> int | None:
    return line.appearances if line.match is None or line.appearances is not None else int(bool(line.minutes))


def _credit_weight(stated: AbsenceCredit, weight: Minutes) -> Minutes:
    """The credit's own weight holds only for those whose play counts at all."""
    if stated.weight is None:
        return weight
    own = Fraction(stated.weight)
    return Minutes(own if weight.lower else Fraction(0), own if weight.upper else Fraction(0))


def _missing(made: Contribution, rule: QuotaVersion, lines: list[Line]) -> Iterator[str]:
    if made.standing is Standing.OPEN and not made.weight.exact:
        yield _of_the_birth(made.born, rule)
    if _nationality_open(rule, lines[0]):
        yield "nationality"
    if any(line.minutes is None for line in lines):
        yield "minutes"
    averaged = isinstance(rule.absence_credit, AbsenceCredit) and rule.absence_credit.minutes is None
    if averaged and made.minutes.exact and not made.credit.exact and _appearances(lines) is None:
        yield "appearances"
    if rule.absence_credit is Blank.NOT_KNOWN and made.credit.upper is None:
        yield "rule"


def _of_the_birth(born: Birth | None, rule: QuotaVersion) -> str:
    """The part of the birth that decides between the bands: the finest that any of their ends asks for."""
    if born is None:
        return "birth_year"
    asked = {what_settles(born, band.window) for band in rule.bands if band.meets(born)}
    return next(part for part in ("birth_day", "birth_month", "birth_year") if part in asked)
