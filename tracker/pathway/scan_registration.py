"""Registration as the scan reads it: stretches with a team, their in-season days, and what came of them.

The lean twin of `tracker.pathway.registration`; docs/decisions/registrations.md says why loans pause a spell.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tracker.football.spells import ExitReason
from tracker.pathway.career import Leaving
from tracker.pathway.day_runs import Day, Run, minus, united
from tracker.pathway.episodes import LONGEST_OFF_SEASON
from tracker.pathway.scan_rows import Season, SeasonsOf, SpellRow, TotalRow

#: Days with a team: first, last, team, the in-season days among them, and whether the registration goes on.
Stretch = tuple[Day, Day, int, list[Run], bool]
#: A registration up to the as-of date: first, last, team, whether it goes on, whether it is a loan, exit reason.
Begun = tuple[Day, Day, int, bool, bool, str | None]

_STOPPED = ExitReason.STOPPED_PLAYING.value
_LATELY_SEEN = LONGEST_OFF_SEASON.days


def seasons_for(totals: Sequence[TotalRow], seasons_of: SeasonsOf, as_of: Day) -> SeasonsOf:
    """The league seasons of each team; one that only a season total names is a season held as well."""
    more: dict[int, list[Season]] = {}
    for team, season, _, _ in totals:
        if season not in seasons_of(team) and season[1] <= as_of and season not in more.get(team, ()):
            more.setdefault(team, []).append(season)
    if not more:
        return seasons_of
    together = {team: sorted((*seasons_of(team), *extra)) for team, extra in more.items()}
    return lambda team: together.get(team) or seasons_of(team)


def begun_by(spells: Sequence[SpellRow], as_of: Day) -> list[Begun]:
    """The registrations that had begun, cut at the end of the as-of date."""
    found: list[Begun] = []
    for team, start, end, loan, reason in spells:
        goes_on = end is None or end > as_of
        last = as_of if end is None or end > as_of else end
        if start <= last:
            found.append((start, last, team, goes_on, loan, None if goes_on else reason))
    return found


def stretches(begun: Sequence[Begun], seasons_of: SeasonsOf, as_of: Day) -> list[Stretch]:
    """The stretches of registration; while a loan lasts, with the team that took the loan and no other."""
    loans = united([(start, last) for start, last, _, _, loan, _ in begun if loan])
    found: list[Stretch] = []
    for start, last, team, goes_on, loan, _ in begun:
        for first, end in ((start, last),) if loan or not loans else minus([(start, last)], loans):
            inside = _in_season(seasons_of(team), first, end)
            found.append((first, end, team, inside, goes_on and end == as_of))
    return found


def _in_season(seasons: Iterable[Season], first: Day, last: Day) -> list[Run]:
    found = [
        (max(first, start), min(last, end)) for _, start, end, _, _ in seasons if start <= last and end >= first
    ]
    return united(found) if len(found) > 1 else found


def leaving(begun: Sequence[Begun], last_begun: Day | None, last_seen: Day | None, as_of: Day) -> Leaving:
    """Whether and how the player is known to have left the game.

    `last_begun` is the last day on which something else than a registration is on record or began to be. A club's
    word that a player stopped holds only until then.
    """
    if last_seen is None or any(goes_on for _, _, _, goes_on, _, _ in begun):
        return Leaving.PLAYING
    if begun:
        end = max(last for _, last, _, _, _, _ in begun)
        told = any(last == end and reason == _STOPPED for _, last, _, _, _, reason in begun)
        if told and (last_begun is None or last_begun <= end):
            return Leaving.STOPPED
    return Leaving.PLAYING if last_seen >= as_of - _LATELY_SEEN else Leaving.NOT_KNOWN


def trained_at(
    found: Sequence[Stretch], trained: Run | None, seasons_of: SeasonsOf, club_of: Mapping[int, int]
) -> tuple[tuple[int, int], ...]:
    """The training seasons by club (D16): those with a day of registration between the two birthdays."""
    if trained is None:
        return ()
    held: set[tuple[int, int]] = set()
    for first, last, team, inside, _ in found:
        if inside and first <= trained[1] and last >= trained[0]:
            start, end, club = max(first, trained[0]), min(last, trained[1]), club_of[team]
            held |= {
                (club, year) for _, opens, closes, _, year in seasons_of(team) if opens <= end and closes >= start
            }
    if not held:
        return ()
    counts: dict[int, int] = {}
    for club, _ in held:
        counts[club] = counts.get(club, 0) + 1
    return tuple(sorted(counts.items()))
