"""Has a club given its young players the minutes that a league asks for? The sum, its parts, and what is missing.

Definition D17: the minutes times the weight of the year of birth, with the absence credit that the rule names.
Every sum is an exact fraction and nothing is rounded here, so a verdict never hangs on how a number is shown.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from fractions import Fraction

from tracker.eligibility.quotas.line import NO_MINUTES, Line, Minutes, total
from tracker.eligibility.quotas.player import Contribution, Standing, contributions, weight_of
from tracker.eligibility.quotas.reasons import grounds
from tracker.eligibility.quotas.rule import FULL_WEIGHT, Band, QuotaEdition, QuotaRule, QuotaVersion
from tracker.eligibility.verdict import Reason


class QuotaVerdict(Enum):
    """The four answers. "Cannot tell" is never folded into a no."""

    MET = "met"
    NOT_MET = "not_met"
    CANNOT_TELL = "cannot_tell"
    NO_REQUIREMENT_HELD = "no_requirement_held"


@dataclass(frozen=True, slots=True)
class Group:
    """The players who stand alike, in one band or in none, and what they bring together."""

    standing: Standing
    band: Band | None
    players: int
    credited: Minutes


@dataclass(frozen=True, slots=True)
class Closing:
    """The whole minutes of play in one band that would close the gap, whatever turns out of what is not known."""

    band: Band
    minutes: int


@dataclass(frozen=True, slots=True)
class QuotaTally:
    """A club's sum under one edition of a quota. `groups` and `players` each add up to `before_most`.

    `credited` is what counts once no match counts for more than the rule allows; it is `before_most` where the
    rule allows any number or the lines name no match. `version` is `None` where none was known on the day, and
    then nothing is summed. `minutes_known` is how many of the `lines` have their minutes.
    """

    rule: QuotaRule
    edition: QuotaEdition
    version: QuotaVersion | None
    verdict: QuotaVerdict
    credited: Minutes
    before_most: Minutes
    shortfall: Minutes | None
    groups: tuple[Group, ...]
    players: tuple[Contribution, ...]
    minutes_known: int
    lines: int
    closing: tuple[Closing, ...]
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...]

    @property
    def provisional(self) -> bool:
        """Whether the answer waits for somebody to read the regulation."""
        return self.version is not None and self.version.provisional


def tally(rule: QuotaRule, edition: QuotaEdition, lines: Sequence[Line], as_of: date | None = None) -> QuotaTally:
    """What the lines come to by the rule as known on `as_of`, or as known best if no day is given."""
    version = edition.version_on(as_of)
    players = contributions(version, lines) if version else ()
    before_most = total(player.credited for player in players)
    credited = _counted(version, lines, players) if version else NO_MINUTES
    required = version.required if version else None
    shortfall = _shortfall(required, credited) if required is not None else None
    return QuotaTally(
        rule=rule,
        edition=edition,
        version=version,
        verdict=_verdict(required, credited),
        credited=credited,
        before_most=before_most,
        shortfall=shortfall,
        groups=_groups(version, players) if version else (),
        players=players,
        minutes_known=sum(line.minutes is not None for line in lines),
        lines=len(lines),
        closing=_closing(version, shortfall) if version and shortfall else (),
        reasons=grounds(edition, version, lines, players, as_of),
        missing=tuple(dict.fromkeys(part for player in players for part in player.missing)),
    )


def _counted(version: QuotaVersion, lines: Iterable[Line], players: tuple[Contribution, ...]) -> Minutes:
    """The sum once each match counts for no more than the rule allows; totals of a season are left as they are."""
    whole = total(player.credit for player in players)
    matches: dict[str, Minutes] = {}
    for line in lines:
        played = line.played.weighted(weight_of(version, line))
        if line.match is None or not isinstance(version.most_per_match, int):
            whole += played
        else:
            matches[line.match] = matches.get(line.match, NO_MINUTES) + played
    most = version.most_per_match
    return whole + total(match.at_most(most) for match in matches.values() if isinstance(most, int))


def _verdict(required: int | None, credited: Minutes) -> QuotaVerdict:
    if required is None:
        return QuotaVerdict.NO_REQUIREMENT_HELD
    if credited.lower >= required:
        return QuotaVerdict.MET
    if credited.upper is not None and credited.upper < required:
        return QuotaVerdict.NOT_MET
    return QuotaVerdict.CANNOT_TELL


def _shortfall(required: int, credited: Minutes) -> Minutes:
    """What is missing at least and at most."""
    least = Fraction(0) if credited.upper is None else max(Fraction(0), required - credited.upper)
    return Minutes(least, max(Fraction(0), required - credited.lower))


def _groups(version: QuotaVersion, players: tuple[Contribution, ...]) -> tuple[Group, ...]:
    """Every band of the rule, and whoever stands in none, where there is anybody."""
    banded = [_group(Standing.IN_BAND, band, players) for band in version.bands]
    others = [_group(standing, None, players) for standing in Standing if standing is not Standing.IN_BAND]
    return (*banded, *(group for group in others if group.players))


def _group(standing: Standing, band: Band | None, players: tuple[Contribution, ...]) -> Group:
    those = [player for player in players if player.standing is standing and player.band == band]
    return Group(standing, band, len(those), total(player.credited for player in those))


def _closing(version: QuotaVersion, shortfall: Minutes) -> tuple[Closing, ...]:
    """What would surely close the gap, band by band. A minute is whole, so a part of one is rounded up."""
    if not shortfall.upper:
        return ()
    weighing = (band for band in version.bands if band.weight)
    return tuple(Closing(band, math.ceil(shortfall.upper * FULL_WEIGHT / band.weight)) for band in weighing)
