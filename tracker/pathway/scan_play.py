"""Matches as the scan reads them, and what season totals show beyond them.

The lean twin of `tracker.pathway.fielded`, `tallies` and `senior`: matches and a total of one team and season are
two records of one thing and are never added together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from tracker.football.ladder import ClubRung
from tracker.football.limits import MOST_MINUTES_IN_A_MATCH
from tracker.pathway.day_runs import Day
from tracker.pathway.scan_rows import LineRow, Season, SeasonsOf, TotalRow
from tracker.pathway.scan_totals import Evidence, Play, Sums, play_of_totals, summed

#: A match the player was fielded in: day, team, season, rung, whether competitive, minutes.
Match = tuple[Day, int, Season | None, int | None, bool, int | None]
#: What matches are held together by: team and the season's place.
_Key = tuple[int, int]

_by_day = itemgetter(0, 1)
_CONTINENTAL = int(ClubRung.CONTINENTAL)


def fielded(
    lines: Iterable[LineRow], seasons: Mapping[int, Season], seasons_of: SeasonsOf, as_of: Day
) -> list[Match]:
    """The appearances up to the as-of date, in order of days, each with its season and its rung."""
    found: list[Match] = []
    for _, day, team, number, competitive, played, minutes in lines:
        if played and day <= as_of:
            season = _own_league(seasons_of(team), day) if number is None else seasons[number]
            found.append((day, team, season, season[3] if season else None, competitive, minutes))
    found.sort(key=_by_day)
    return found


def _own_league(seasons: Iterable[Season], day: Day) -> Season | None:
    """Where a team belongs on a day: the highest league season, and a continental one only if it is alone."""
    best: Season | None = None
    for season in seasons:
        if season[1] <= day <= season[2] and (best is None or _standing(season[3]) > _standing(best[3])):
            best = season
    return best


def _standing(rung: int) -> int:
    return 0 if rung == _CONTINENTAL else rung


def play_of(
    matches: Sequence[Match], totals: Sequence[TotalRow], seasons: Mapping[int, Season], as_of: Day
) -> Play:
    """What matches and season totals show; a total is held against the matches of its team and season."""
    grouped: dict[_Key, list[Match]] = {}
    for match in matches:
        grouped.setdefault((match[1], match[2][0] if match[2] else -1), []).append(match)
    beside, alone = _parted(totals, grouped, seasons, as_of)
    shown, undated, played = play_of_totals(alone, seasons, as_of)
    sums: dict[int, Sums] = {}
    for rung, count, minutes, known in played:
        _add(sums, rung, count, minutes, known)
    for key, held in grouped.items():
        total = beside.get(key)
        shown += _evidence(held, total, seasons, as_of)
        if total and _undated(held, total) > 0:
            _, start, end, _, _, _ = seasons[total[2]]
            undated.append((key[0], start, end, True))
        if (level := held[0][3]) is not None:
            _sum_up(sums, level, held, total)
    return shown, undated, summed(sums)


def _parted(
    totals: Sequence[TotalRow], grouped: Mapping[_Key, object], seasons: Mapping[int, Season], as_of: Day
) -> tuple[dict[_Key, TotalRow], list[TotalRow]]:
    """The totals of seasons that matches are on record of, and the others."""
    beside: dict[_Key, TotalRow] = {}
    alone: list[TotalRow] = []
    for total in totals:
        place, start, *_ = seasons[total[2]]
        key = (total[1], place)
        if key in grouped and start <= as_of:
            beside[key] = total
        else:
            alone.append(total)
    return beside, alone


def _undated(held: Sequence[Match], total: TotalRow) -> int:
    """How many appearances a total surely has beyond the competitive matches."""
    count, minutes = total[3], total[4]
    surely = count if count is not None else 1 if minutes else 0
    return max(0, surely - sum(match[4] for match in held))


def _evidence(
    held: Sequence[Match], total: TotalRow | None, seasons: Mapping[int, Season], as_of: Day
) -> Iterator[Evidence]:
    """The dated competitive matches, and what a season total shows beyond them."""
    beyond = _minutes_beyond(held, total)
    # Minutes that nobody wrote down for a match are among those that the total has beyond the known ones.
    most = 0 if total and total[4] is not None and beyond[1] else MOST_MINUTES_IN_A_MATCH
    for day, team, _, rung, competitive, minutes in held:
        if competitive:
            low, high = (0, most) if minutes is None else (minutes, minutes)
            yield day, day, low, high, rung, team, 1, None, True
    undated = _undated(held, total) if total else 0
    if total and (undated or beyond[1]):
        _, start, end, rung, _, _ = seasons[total[2]]
        certain = undated > 0 or _further_match(held, total, beyond[0])
        yield start, min(end, as_of), *beyond, rung, total[1], undated or 1, end, certain


def _further_match(held: Sequence[Match], total: TotalRow, least: int) -> bool:
    """Whether minutes beyond those of all dated matches show a match more, where nobody counted the matches."""
    known = all(match[5] is not None for match in held if match[4])
    return total[3] is None and least > 0 and known


def _minutes_beyond(held: Sequence[Match], total: TotalRow | None) -> tuple[int, int]:
    """The least and the most minutes that a season total has beyond those of dated matches."""
    if total is None:
        return 0, 0
    dated = [match[5] for match in held if match[4]]
    undated = _undated(held, total)
    if total[3] is not None and not undated and None not in dated:
        return 0, 0
    if total[4] is None:
        return 0, undated * MOST_MINUTES_IN_A_MATCH
    beyond = max(0, total[4] - sum(minutes for minutes in dated if minutes is not None))
    return beyond, beyond


def _sum_up(sums: dict[int, Sums], rung: int, held: Sequence[Match], total: TotalRow | None) -> None:
    """Add up matches, or the total instead if it has more appearances."""
    if total and total[3] is not None and total[3] > sum(match[4] for match in held):
        _add(sums, rung, total[3], total[4], 0 if total[4] is None else total[3])
        return
    timed = [match[5] for match in held if match[5] is not None]
    _add(sums, rung, len(held), sum(timed) if timed else None, len(timed))


def _add(sums: dict[int, Sums], rung: int, appearances: int, minutes: int | None, known_for: int) -> None:
    """Add what a record says of a rung."""
    held = sums.get(rung)
    if held is None:
        sums[rung] = [appearances, minutes or 0, known_for, minutes is not None]
    else:
        held[0] += appearances
        held[1] += minutes or 0
        held[2] += known_for
        held[3] += minutes is not None
