"""Match lines and a season total of the same team and season: two records of one thing, held side by side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.football.appearances import SeasonTotal
from tracker.football.spells import TeamSeason
from tracker.pathway.fielded import Fielded

_Key = tuple[int, TeamSeason | None]


@dataclass(frozen=True, slots=True)
class Tally:
    """One team's matches of one season as the player's match lines and as a season total have them.

    `season` is `None` where no league season is held for the matches. A total is a league's, so friendly
    matches are never held against it.
    """

    team_id: int
    season: TeamSeason | None
    matches: tuple[Fielded, ...]
    total: SeasonTotal | None

    @property
    def rung(self) -> int | None:
        """The rung of the league season."""
        return self.season.rung if self.season else None

    @property
    def competitive(self) -> tuple[Fielded, ...]:
        """The matches that a season total would count."""
        return tuple(match for match in self.matches if match.competitive)

    @property
    def total_is_larger(self) -> bool:
        """Whether the total has more appearances than the matches and so is the one to show."""
        if self.total is None:
            return False
        if self.total.appearances is None:
            return not self.matches
        return self.total.appearances > len(self.competitive)

    @property
    def undated(self) -> int:
        """How many appearances the total surely has beyond those with a date."""
        if self.total is None:
            return 0
        return max(0, surely_fielded(self.total) - len(self.competitive))


def surely_fielded(total: SeasonTotal) -> int:
    """How often a total shows the player to have been fielded: its count, or once if it has only minutes."""
    if total.appearances is not None:
        return total.appearances
    return 1 if total.minutes else 0


def tallies(fielded: Sequence[Fielded], totals: Sequence[SeasonTotal], as_of: date) -> tuple[Tally, ...]:
    """Every team and season on record up to the as-of date once, in order of days."""
    matches: dict[_Key, list[Fielded]] = defaultdict(list)
    for match in fielded:
        matches[match.team_id, match.season].append(match)
    largest = _largest(totals, as_of)
    found = [Tally(*key, tuple(matches.get(key, ())), largest.get(key)) for key in {**matches, **largest}]
    return tuple(sorted(found, key=_order))


def _largest(totals: Sequence[SeasonTotal], as_of: date) -> dict[_Key, SeasonTotal]:
    """The total of each season that had begun; of several for one season, the largest."""
    kept: dict[_Key, SeasonTotal] = {}
    for total in sorted(totals, key=_size):
        if total.season.window.start <= as_of:
            kept[total.season.team_id, total.season] = total
    return kept


def _size(total: SeasonTotal) -> tuple[int, int]:
    return (
        -1 if total.appearances is None else total.appearances,
        -1 if total.minutes is None else total.minutes,
    )


def _order(tally: Tally) -> tuple[date, int, int, str]:
    first = tally.season.window.start if tally.season else tally.matches[0].day
    return first, tally.rung or 0, tally.team_id, tally.season.league if tally.season else ""
