"""The floor of the scan: one loop over the driver's tuples that works out every figure of a summary in place.

It is what one would write by hand for a federation of season totals, without a function for anything that most
players have: no names for the steps, nothing that could be read or tested by itself, and no matches.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from typing import Any

from tracker.football.ladder import Ladder
from tracker.pathway.career import Bridge, Leaving
from tracker.pathway.day_runs import minus, united
from tracker.pathway.scan_births import from_birth, ruled_end
from tracker.pathway.story import GapKind

Ask = Callable[[str], Iterator[tuple[Any, ...]]]

_NOBODY: tuple[Any, ...] = (0,)
_NOTHING = (0, 0, 0)
_NOT_YET = (None, None, None, None, None)
_FREE: frozenset[Bridge] = frozenset()


def questions(ordinal: str) -> dict[str, str]:
    """What is asked of the database; `ordinal` is a day as a number, with {} for the column."""

    def day(column: str) -> str:
        return ordinal.format(column)

    return {
        "seasons": f"SELECT s.id, {day('s.starts')}, {day('s.ends')}, s.rung, s.starts, l.name, s.label,"
        " COALESCE(s.cut_off_month * 100 + s.cut_off_day, 0)"
        " FROM league_seasons s JOIN leagues l ON l.id = s.league_id",
        "places": "SELECT team_id, league_season_id FROM team_seasons",
        "clubs": "SELECT id, club_id FROM teams",
        "people": f"SELECT id, {day('born_earliest')}, {day('born_latest')} FROM players ORDER BY id",
        "spells": f"SELECT player_id, team_id, {day('starts')}, {day('ends')}, nature = 'loan', exit_reason"
        " FROM registrations ORDER BY player_id",
        "totals": "SELECT player_id, team_id, league_season_id, appearances, minutes"
        " FROM season_totals ORDER BY player_id",
        "call_ups": f"SELECT c.player_id, {day('c.earliest')}, {day('c.latest')}, s.rung, c.kind = 'fielded',"
        " c.official FROM call_ups c JOIN national_sides s ON s.id = c.side_id ORDER BY c.player_id",
        "absences": f"SELECT player_id, {day('starts')}, {day('ends')} FROM absences ORDER BY player_id",
    }


def bare_scan(ask: Ask, asked: dict[str, str], as_of: int) -> Iterator[tuple[Any, ...]]:  # noqa: C901
    """The summary of each player as a plain tuple, equal to that of `tracker.pathway.scan`."""
    ordered = sorted(ask(asked["seasons"]), key=lambda row: (row[1], row[2], row[5], row[6], row[3], row[0]))
    seasons = {
        row[0]: (place, row[1], row[2], row[3], int(str(row[4])[:4]), row[7]) for place, row in enumerate(ordered)
    }
    by_team: dict[int, Any] = {}
    for team, number in ask(asked["places"]):
        if seasons[number][1] <= as_of:
            by_team.setdefault(team, []).append(seasons[number])
    for own in by_team.values():
        own.sort()
    clubs: dict[int, int] = dict(ask(asked["clubs"]))
    ladder = Ladder()
    births: dict[Any, Any] = {}
    ends: dict[Any, Any] = {}
    year_ago, two_ago, off_season = as_of - 364, as_of - 729, as_of - 183
    spells, totals = ask(asked["spells"]), ask(asked["totals"])
    calls, absences = ask(asked["call_ups"]), ask(asked["absences"])
    spell, total = next(spells, _NOBODY), next(totals, _NOBODY)
    call, absence = next(calls, _NOBODY), next(absences, _NOBODY)
    for player, earliest, latest in ask(asked["people"]):
        born = births.get((earliest, latest))
        if born is None:
            born = births[earliest, latest] = from_birth(earliest, latest, ladder)
        least, most, u19_ends, trained, bridged_by, grid, _ = born
        category = _NOTHING
        first_seen, last_seen, later = as_of + 1, 0, 0
        begun: list[Any] = []
        loans: list[Any] = []
        registered = False
        while spell[0] == player:
            _, team, start, end, loan, reason = spell
            if end is None or end > as_of:
                end, still, reason = as_of, True, None
            else:
                still = False
            if start <= end:
                begun.append((start, end, team, loan, reason))
                registered = registered or still
                if start < first_seen:
                    first_seen = start
                if end > last_seen:
                    last_seen = end
                if loan:
                    loans.append((start, end))
            spell = next(spells, _NOBODY)
        # Season totals: the evidence they are, the seasons they leave without dates, and what they add up to.
        played: dict[int, list[int]] = {}
        stages: dict[int, list[int]] = {}
        undated: list[Any] = []
        senior: list[Any] = []
        bridges: set[Bridge] = set()
        fifth: list[int] = []
        level_least = level_most = level_unknown = 0
        senior_least = senior_most = senior_unknown = 0
        on_4 = on_5 = on_6 = on_7 = on_8 = on_9 = senior_before = level_before = 0
        while total[0] == player:
            _, team, number, appearances, minutes = total
            season = seasons[number]
            _, start, end, rung, _, turn = season
            if start <= as_of:
                if season not in by_team.get(team, ()):
                    by_team.setdefault(team, []).append(season)
                by = end if end < as_of else as_of  # noqa: FURB136
                if start < first_seen:
                    first_seen = start
                if by > last_seen:
                    last_seen = by
                if start > later:
                    later = start
                surely = appearances if appearances is not None else 1 if minutes else 0
                if surely or appearances is None:
                    undated.append((team, start, end))
                if surely:
                    if turn and rung == 4 and (start, end, turn) > category:
                        category = (start, end, turn)
                    held = played.get(rung)
                    known = minutes is not None
                    if held is None:
                        played[rung] = [appearances or 0, minutes or 0, (appearances or 0) if known else 0, known]
                    else:
                        held[0] += appearances or 0
                        held[1] += minutes or 0
                        held[2] += (appearances or 0) if known else 0
                        held[3] += known
                    held = stages.get(rung)
                    if held is None:
                        stages[rung] = [start, by, start, by]
                    else:
                        if start < held[0]:
                            held[0] = start
                        if by < held[1]:
                            held[1] = by
                        if start > held[2]:
                            held[2] = start
                        if by > held[3]:
                            held[3] = by
                    low, high = (minutes, minutes) if known else (0, surely * 150)
                    if rung >= 6:
                        senior.append((start, by, low, high, end))
                    if by >= year_ago:
                        if rung >= 6:
                            sure = low if start >= year_ago else 0
                            senior_least += sure
                            senior_most += high
                            senior_unknown += surely if high > sure else 0
                        if rung >= least.on(start if start > year_ago else year_ago):  # noqa: FURB136
                            sure = low if start >= year_ago and rung >= most.on(by) else 0
                            level_least += sure
                            level_most += high
                            level_unknown += surely if high > sure else 0
                        if low and rung >= 4 and start >= year_ago:
                            if rung == 4:
                                on_4 += low
                            elif rung == 5:
                                on_5 += low
                            elif rung == 6:
                                on_6 += low
                            elif rung == 7:
                                on_7 += low
                            elif rung == 8:
                                on_8 += low
                            else:
                                on_9 += low
                    elif low and start >= two_ago:
                        if rung >= 6:
                            senior_before += low
                        if rung >= most.on(by):
                            level_before += low
                    if rung == 5 and (bridged_by is None or start < bridged_by):
                        fifth.append(clubs[team])
                    if rung == 6 and (bridged_by is None or start < bridged_by):
                        bridges.add(Bridge.SEMI_PROFESSIONAL)
            total = next(totals, _NOBODY)
        # Registration: stretches, their days in season, the holes in them, and training.
        stretches: list[Any] = []
        in_season: list[Any] = []
        bare: list[Any] = []
        dateless: list[Any] = []
        schooled: set[Any] = set()
        left_united = united(loans) if loans else loans
        for start, end, team, loan, _ in begun:
            own = by_team.get(team, ())
            for first, last in ((start, end),) if loan or not loans else minus([(start, end)], left_united):
                inside = []
                for _, opens, closes, rung, year, turn in own:
                    if opens <= last and closes >= first:
                        inside.append((max(first, opens), min(last, closes)))
                        if turn and rung == 4 and (opens, closes, turn) > category:
                            category = (opens, closes, turn)
                        if (
                            trained
                            and first <= trained[1]
                            and last >= trained[0]
                            and opens <= min(last, trained[1])
                            and closes >= max(first, trained[0])
                        ):
                            schooled.add((clubs[team], year))
                if not inside:
                    stretches.append((first, last, team))
                    continue
                if len(inside) > 1:
                    inside = united(inside)
                stretches.append((first, last, team))
                in_season += inside
                whole = []
                for other, opens, closes in undated:
                    if other == team and opens <= last and closes >= first:
                        whole.append((max(first, opens), min(last, closes)))
                if len(whole) > 1:
                    whole = united(whole)
                dateless += whole
                for run in minus(inside, whole) if whole else inside:
                    if run[1] - run[0] >= 59:
                        partly = False
                        for other, opens, closes in undated:
                            if other == team and opens <= run[0] <= closes:
                                partly = True
                        (dateless if partly else bare).append(run)
        if len(in_season) > 1:
            in_season = united(in_season)
        for team, opens, closes in undated:
            for first, last, other in stretches:
                if other == team and first <= closes and opens <= last:
                    break
            else:
                for first, last in in_season:
                    if first <= closes and last >= opens:
                        dateless.append((max(first, opens), min(last, closes)))
        if len(bare) > 1:
            bare = united(bare)
        if len(dateless) > 1:
            dateless = united(dateless)
        in_season_days = holes_days = 0
        for first, last in in_season:
            in_season_days += last - first + 1
        for first, last in united(bare + dateless) if bare else dateless:
            holes_days += last - first + 1
        # Call-ups.
        national: dict[int, list[int]] = {}
        called_from = called_by = capped_from = capped_by = as_of + 1
        while call[0] == player:
            _, start, end, rung, fielded, official = call
            if start <= as_of:
                if end > as_of:
                    end = as_of
                if rung >= 6:
                    rung = (8 if official else 7) if fielded else 6
                    if start < called_from:
                        called_from = start
                    if end < called_by:
                        called_by = end
                    if rung >= 7:
                        if start < capped_from:
                            capped_from = start
                        if end < capped_by:
                            capped_by = end
                held = national.get(rung)
                if held is None:
                    national[rung] = [start, end, start, end]
                else:
                    if start < held[0]:
                        held[0] = start
                    if end < held[1]:
                        held[1] = end
                    if start > held[2]:
                        held[2] = start
                    if end > held[3]:
                        held[3] = end
                if start < first_seen:
                    first_seen = start
                if end > last_seen:
                    last_seen = end
                if start > later:
                    later = start
            call = next(calls, _NOBODY)
        away: list[Any] = []
        while absence[0] == player:
            _, start, end = absence
            if start <= as_of and (end is None or end >= as_of):
                away.append((start, end))
            absence = next(absences, _NOBODY)
        # The period that goes on.
        gap: Any = None
        ends_in_hole = (bare and bare[-1][1] == as_of) or (dateless and dateless[-1][1] == as_of)
        if ends_in_hole or away:
            found = [(first, last, False) for first, last in bare]
            found += [(first, last, True) for first, last in minus(dateless, bare)]
            linked: list[Any] = []
            for first, last, kind in sorted(found):
                if linked and linked[-1][2] is kind:
                    for opens, closes in in_season:
                        if opens <= first - 1 and closes >= linked[-1][1] + 1:
                            linked.append((first, last, kind))
                            break
                    else:
                        linked[-1] = (linked[-1][0], last, kind)
                else:
                    linked.append((first, last, kind))
            if ends_in_hole:
                since, days = linked[-1][0], 0
                for first, last in in_season:
                    if last >= since:
                        days += min(last, as_of) - max(first, since) + 1
                gap = (GapKind.RECORD, since, days, None)
            else:
                taken = [(first, last) for first, last, _ in linked]
                for start, end in sorted(away, key=lambda each: (each[0], each[1] is None, each[1] or 0)):
                    part = minus([(start, as_of)], united(taken))
                    if part and part[-1][1] == as_of and (end is None or end > as_of):
                        since, days = part[-1][0], 0
                        for first, last in in_season:
                            if last >= since:
                                days += min(last, as_of) - max(first, since) + 1
                        gap = (GapKind.ABSENCE, since, days, None)
                        break
                    taken.append((start, as_of))
        # Milestones and the minutes by age.
        if senior:
            first_from, first_by = min(each[0] for each in senior), min(each[1] for each in senior)
            milestones: list[Any] = [(first_from, first_by)]
            known_minutes = most_minutes = 0
            for _, _, low, high, _ in senior:
                known_minutes += low
                most_minutes += high
            surely = sorted([(each[1], each[2]) for each in senior]) if most_minutes >= 450 else ()
            perhaps = sorted([(each[0], each[3]) for each in senior]) if most_minutes >= 450 else ()
            for wanted in (450, 900):
                if most_minutes < wanted:
                    milestones.append(None)
                    continue
                by_day, added = None, 0
                if known_minutes >= wanted:
                    for day, low in surely:
                        added += low
                        if added >= wanted:
                            by_day = max(milestones[-1][1], day)
                            break
                added = 0
                for day, high in perhaps:  # noqa: B007
                    added += high
                    if added >= wanted:
                        break
                milestones.append((max(milestones[-1][0], day), by_day))
        else:
            milestones = [None, None, None]
        if national:
            milestones.append((called_from, called_by) if called_from <= as_of else None)
            milestones.append((capped_from, capped_by) if capped_from <= as_of else None)
        else:
            milestones += (None, None)
        places = bisect_right(grid, last_seen) if last_seen else 0
        if senior:
            sums: list[Any] = []
            added_up: int | None = 0
            for day, low, unknown in sorted([(each[4], each[2], each[3] > each[2]) for each in senior]):
                sums += [added_up] * (bisect_left(grid, day, len(sums), places) - len(sums))
                added_up = None if added_up is None or unknown else added_up + low
            by_age = (*sums, *[added_up] * (places - len(sums)))
        else:
            by_age = (0,) * places
        # Leaving, bridges and training.
        leaving = Leaving.PLAYING
        if last_seen and not registered:
            stopped = False
            if begun:
                final = max([each[1] for each in begun])
                for _, end, _, _, reason in begun:
                    if end == final and reason == "stopped_playing" and later <= final:
                        stopped = True
            if stopped:
                leaving = Leaving.STOPPED
            elif last_seen < off_season:
                leaving = Leaving.NOT_KNOWN
        colleges: set[int] = set()
        for start, end, team, loan, reason in begun:
            if reason == "college" and (bridged_by is None or end < bridged_by):
                bridges.add(Bridge.COLLEGE)
            if loan and (bridged_by is None or start < bridged_by):
                for _, opens, closes, rung, _, _ in by_team.get(team, ()):
                    if rung >= 6 and opens <= end and closes >= start:
                        bridges.add(Bridge.LOAN)
        if fifth:
            if Bridge.COLLEGE in bridges:
                for _, end, _, _, reason in begun:
                    if reason == "college":
                        following = [(each[0], clubs[each[2]]) for each in begun if each[0] > end]
                        if following:
                            soonest = min(following)[0]
                            colleges |= {club for start, club in following if start == soonest}
            for club in fifth:
                if club not in colleges:
                    bridges.add(Bridge.B_TEAM)
        seasons_at: dict[int, int] = {}
        for club, _ in schooled:
            seasons_at[club] = seasons_at.get(club, 0) + 1
        if category[2] and earliest is not None:
            key = earliest, latest, category[2]
            if key not in ends:
                ends[key] = ruled_end(*key)
            u19_ends = ends[key] or u19_ends
        from_7 = on_7 + on_8 + on_9
        from_5 = on_5 + on_6 + from_7
        yield (
            player,
            as_of,
            tuple(
                [("club", rung, *stages[rung]) for rung in sorted(stages)]
                + ([("national", rung, *national[rung]) for rung in sorted(national)] if national else [])
            ),
            tuple(
                [(rung, held[0], held[1] if held[3] else None, held[2]) for rung, held in sorted(played.items())]
            ),
            (senior_least, senior_most, senior_unknown) if senior_most else _NOTHING,
            (level_least, level_most, level_unknown) if level_most else _NOTHING,
            (from_5 + on_4, from_5, from_7, on_8 + on_9, on_9),
            (senior_before, level_before),
            None,
            u19_ends,
            tuple(milestones) if senior or national else _NOT_YET,
            gap,
            in_season_days,
            in_season_days - holes_days,
            first_seen if last_seen else None,
            last_seen or None,
            leaving,
            frozenset(bridges) if bridges else _FREE,
            tuple(sorted(seasons_at.items())) if seasons_at else (),
            by_age,
            gap[0] if gap else None,
        )
