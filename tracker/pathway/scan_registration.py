"""Registration as the scan reads it: stretches with a team, their in-season days, and what came of them.

The lean twin of `tracker.pathway.registration`; docs/decisions/registrations.md says why loans pause a spell.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tracker.football.spells import ExitReason
from tracker.pathway.career import Leaving
from tracker.pathway.day_runs import Day, Run, minus, united
from tracker.pathway.episodes import LONGEST_OFF_SEASON
from tracker.pathway.scan_rows import Season, SeasonsOf, SpellRow, TotalRow

#: A registration up to the as-of date: first, last, team, whether it goes on, whether it is a loan, exit reason.
Begun = tuple[Day, Day, int, bool, bool, str | None]
#: Days with a team: first, last, team, the in-season days among them, and whether the registration goes on.
Stretch = tuple[Day, Day, int, list[Run], bool]

_STOPPED = ExitReason.STOPPED_PLAYING.value
_LATELY_SEEN = LONGEST_OFF_SEASON.days


def seasons_for(
    totals: Sequence[TotalRow], seasons: Mapping[int, Season], seasons_of: SeasonsOf, as_of: Day
) -> SeasonsOf:
    """The league seasons of each team; one that only a season total names is a season held as well."""
    more: dict[int, set[Season]] = {}
    for total in totals:
        team, season = total[1], seasons[total[2]]
        if season not in seasons_of(team) and season[1] <= as_of:
            more.setdefault(team, set()).add(season)
    if not more:
        return seasons_of
    together = {team: sorted((*seasons_of(team), *extra)) for team, extra in more.items()}
    return lambda team: together.get(team) or seasons_of(team)


def begun_by(spells: Sequence[SpellRow], as_of: Day) -> list[Begun]:
    """The registrations that had begun, cut at the end of the as-of date."""
    found: list[Begun] = []
    for _, team, start, end, loan, reason in spells:
        if end is None or end > as_of:
            if start <= as_of:
                found.append((start, as_of, team, True, loan, None))
        elif start <= end:
            found.append((start, end, team, False, loan, reason))
    return found


def stretches(begun: Sequence[Begun], seasons_of: SeasonsOf, as_of: Day) -> list[Stretch]:
    """The stretches of registration; while a loan lasts, with the team that took the loan and no other."""
    loans = [(spell[0], spell[1]) for spell in begun if spell[4]]
    if not loans:
        found: list[Stretch] = []
        for start, last, team, still, _, _ in begun:
            found.append((start, last, team, _in_season(seasons_of(team), start, last), still))
        return found
    loans = united(loans)
    return [
        (first, end, team, _in_season(seasons_of(team), first, end), still and end == as_of)
        for start, last, team, still, loan, _ in begun
        for first, end in ([(start, last)] if loan else minus([(start, last)], loans))
    ]


def _in_season(seasons: Sequence[Season], first: Day, last: Day) -> list[Run]:
    found: list[Run] = []
    for season in seasons:
        if season[2] >= first:
            _, start, end, _, _, _ = season
            if start > last:
                break  # They are in order of their first days.
            # Where a scan spends its time a comparison is made in place: `max` is a call.
            found.append((start if start > first else first, end if end < last else last))  # noqa: FURB136
    return united(found) if len(found) > 1 else found


def leaving(begun: Sequence[Begun], last_begun: Day | None, last_seen: Day | None, as_of: Day) -> Leaving:
    """Whether and how a player whose registrations have all ended is known to have left the game.

    `last_begun` is the last day on which something else than a registration is on record or began to be. A club's
    word that a player stopped holds only until then.
    """
    if last_seen is None:
        return Leaving.PLAYING
    if begun:
        end = max([spell[1] for spell in begun])
        if last_begun is None or last_begun <= end:
            for _, last, _, _, _, reason in begun:
                if reason == _STOPPED and last == end:
                    return Leaving.STOPPED
    return Leaving.PLAYING if last_seen >= as_of - _LATELY_SEEN else Leaving.NOT_KNOWN


def trained_at(
    found: Sequence[Stretch], trained: Run | None, seasons_of: SeasonsOf, club_of: Mapping[int, int]
) -> tuple[tuple[int, int], ...]:
    """The training seasons by club (D16): those with a day of registration between the two birthdays."""
    if trained is None:
        return ()
    from_15, until_21 = trained
    held: set[tuple[int, int]] = set()
    for first, last, team, inside, _ in found:
        if inside and first <= until_21 and last >= from_15:
            start = first if first > from_15 else from_15  # noqa: FURB136
            end, club = last if last < until_21 else until_21, club_of[team]  # noqa: FURB136
            for season in seasons_of(team):
                if season[2] >= start:
                    if season[1] > end:
                        break
                    held.add((club, season[4]))
    if not held:
        return ()
    counts: dict[int, int] = {}
    for club, _ in held:
        counts[club] = counts.get(club, 0) + 1
    return tuple(sorted(counts.items()))
