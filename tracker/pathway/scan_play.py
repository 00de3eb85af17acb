"""What was played as the scan reads it: matches beside season totals, and what the two show together.

The lean twin of `tracker.pathway.fielded`, `tallies` and `senior`: matches and a total of one team, season and rung
are two records of one thing and are never added together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import NamedTuple

from tracker.football.limits import MOST_MINUTES_IN_A_MATCH
from tracker.pathway.day_runs import Day
from tracker.pathway.scan_rows import LineRow, Season, SeasonsOf, TotalRow

#: A match the player was fielded in: day, team, season, rung, competitive, minutes.
Match = tuple[Day, int, Season | None, int | None, bool, int | None]
_by_day = itemgetter(0, 1)


class Tally(NamedTuple):
    """A team's matches on one rung of a season, and the season total held beside them.

    `appearances` and `minutes` are the total's, where `total` says that there is one. `undated` is how many
    appearances it surely has beyond the competitive matches.
    """

    team: int
    season: Season | None
    rung: int | None
    matches: Sequence[Match]
    appearances: int | None
    minutes: int | None
    undated: int
    total: bool


class Evidence(NamedTuple):
    """Competitive football on a rung, if that is known, between two days: no fewer and no more minutes than these.

    `certain` says that the player was surely fielded, `many` is how many appearances it stands for. Of a season
    total `closes` is the last day of its season, which `by` cuts at the as-of date; of a dated match there is none.
    """

    since: Day
    by: Day
    least: int
    most: int
    rung: int | None
    team: int
    many: int
    closes: Day | None
    certain: bool


def fielded(lines: Iterable[LineRow], seasons_of: SeasonsOf, as_of: Day) -> list[Match]:
    """The appearances up to the as-of date, in order of days, each with its season and its rung."""
    found: list[Match] = []
    for day, team, rung, competitive, played, minutes in lines:
        if played and day <= as_of:
            season = _season_on(seasons_of(team), day, rung)
            level = rung if rung is not None or season is None else season[3]
            found.append((day, team, season, level, competitive, minutes))
    found.sort(key=_by_day)
    return found


def _season_on(seasons: Iterable[Season], day: Day, rung: int | None) -> Season | None:
    """The league season a match falls in: the one on the match's own rung, or else the highest."""
    best: Season | None = None
    for season in seasons:
        if season[1] <= day <= season[2] and (
            best is None or (season[3] == rung, season[3]) > (best[3] == rung, best[3])
        ):
            best = season
    return best


def tallies(matches: Sequence[Match], totals: Sequence[TotalRow], as_of: Day) -> list[Tally]:
    """Every team, season and rung on record up to the as-of date once; of several totals of one, the largest."""
    if not matches and len(totals) == 1:
        return [_of_total(total) for total in totals if total[1][1] <= as_of]
    largest: dict[tuple[int, int, int | None], TotalRow] = {}
    for total in totals:
        key = (total[0], total[1][0], total[1][3])
        held = largest.get(key)
        if total[1][1] <= as_of and (held is None or _size(held) < _size(total)):
            largest[key] = total
    if not matches:
        return [_of_total(total) for total in largest.values()]
    return list(_beside(matches, largest))


def _size(total: TotalRow) -> tuple[int, int]:
    return -1 if total[2] is None else total[2], -1 if total[3] is None else total[3]


def _of_total(total: TotalRow) -> Tally:
    team, season, count, minutes = total
    surely = count if count is not None else 1 if minutes else 0
    return Tally(team, season, season[3], (), count, minutes, surely, total=True)


def _beside(matches: Sequence[Match], largest: dict[tuple[int, int, int | None], TotalRow]) -> Iterator[Tally]:
    grouped: dict[tuple[int, int, int | None], list[Match]] = {}
    for match in matches:
        key = (match[1], match[2][0] if match[2] else -1, match[3])
        grouped.setdefault(key, []).append(match)
    for key, held in grouped.items():
        total = largest.pop(key, None)
        if total is None:
            yield Tally(key[0], held[0][2], key[2], held, None, None, 0, total=False)
            continue
        alone = _of_total(total)
        competitive = sum(match[4] for match in held)
        yield alone._replace(matches=held, undated=max(0, alone.undated - competitive))
    yield from map(_of_total, largest.values())


def evidence(found: Iterable[Tally], as_of: Day) -> list[Evidence]:
    """Everything that shows the player in a competitive match."""
    shown: list[Evidence] = []
    for tally in found:
        if tally.matches:
            shown += _of_matches(tally, as_of)
        elif tally.undated:
            # Nothing is dated, so that the total shows all it has.
            played = tally.minutes
            minutes = (0, tally.undated * MOST_MINUTES_IN_A_MATCH) if played is None else (played, played)
            shown.append(_beyond(tally, minutes, as_of, certain=True))
    return shown


def _of_matches(tally: Tally, as_of: Day) -> Iterator[Evidence]:
    """The dated matches, and what a season total shows beyond them."""
    beyond = _minutes_beyond(tally)
    # Minutes that nobody wrote down for a match are among those that the total has beyond the known ones.
    most = 0 if tally.total and tally.minutes is not None and beyond[1] else MOST_MINUTES_IN_A_MATCH
    for day, team, _, _, competitive, minutes in tally.matches:
        if competitive:
            low, high = (0, most) if minutes is None else (minutes, minutes)
            yield Evidence(day, day, low, high, tally.rung, team, 1, None, certain=True)
    if tally.total and (tally.undated or beyond[1]):
        certain = tally.undated > 0 or _further_match(tally, beyond[0])
        yield _beyond(tally, beyond, as_of, certain=certain)


def _beyond(tally: Tally, minutes: tuple[int, int], as_of: Day, *, certain: bool) -> Evidence:
    assert tally.season is not None
    _, start, end, _, _ = tally.season
    many = tally.undated or 1
    return Evidence(start, min(as_of, end), *minutes, tally.rung, tally.team, many, end, certain)


def _further_match(tally: Tally, least: int) -> bool:
    """Whether minutes beyond those of all dated matches show a match more, where nobody counted the matches."""
    known = all(match[5] is not None for match in tally.matches if match[4])
    return tally.appearances is None and least > 0 and known


def _minutes_beyond(tally: Tally) -> tuple[int, int]:
    """The least and the most minutes that a season total has beyond those of dated matches."""
    dated = [match[5] for match in tally.matches if match[4]]
    if not tally.total or (tally.appearances is not None and not tally.undated and None not in dated):
        return 0, 0
    if tally.minutes is None:
        return 0, tally.undated * MOST_MINUTES_IN_A_MATCH
    beyond = max(0, tally.minutes - sum(minutes for minutes in dated if minutes is not None))
    return beyond, beyond


class Played(NamedTuple):
    """What is on record of one rung: appearances, the sum of the known minutes, and for how many they are known.

    `minutes` is `None` where none are known. Of appearances that nobody counted none are in it.
    """

    rung: int
    appearances: int
    minutes: int | None
    minutes_known_for: int


def by_rung(found: Iterable[Tally]) -> tuple[Played, ...]:
    """Appearances and minutes by rung, lowest first; of matches and a total, the one with more appearances (D1)."""
    sums: dict[int, list[int]] = {}
    for tally in found:
        rung, count, minutes = tally.rung, tally.appearances, tally.minutes
        if rung is None:
            continue
        if not tally.matches or _total_is_larger(tally):
            if not count and (minutes is None or count == 0):
                continue
            fielded_in, played, known = count or 0, minutes or 0, (count or 0) if minutes is not None else 0
            told = int(minutes is not None)
        else:
            timed = [match[5] for match in tally.matches if match[5] is not None]
            fielded_in, played, known = len(tally.matches), sum(timed), len(timed)
            told = known
        held = sums.get(rung)
        if held is None:
            sums[rung] = [fielded_in, played, known, told]
        else:
            held[0] += fielded_in
            held[1] += played
            held[2] += known
            held[3] += told
    return tuple(
        Played(rung, held[0], held[1] if held[3] else None, held[2]) for rung, held in sorted(sums.items())
    )


def _total_is_larger(tally: Tally) -> bool:
    return tally.appearances is not None and tally.appearances > sum(match[4] for match in tally.matches)
