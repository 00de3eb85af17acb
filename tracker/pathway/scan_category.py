"""The U-19 category a player was in, as the scan reads it. The lean twin of `tracker.pathway.u19_category`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tracker.football.ladder import ClubRung
from tracker.pathway.day_runs import Day
from tracker.pathway.scan_play import Match
from tracker.pathway.scan_registration import Stretch
from tracker.pathway.scan_rows import Season, SeasonsOf, TotalRow

_U19 = int(ClubRung.YOUTH_U19)
#: A season by its days and its cut-off; this one comes before all.
_NONE = (0, 0, 0)


def u19_turn(
    registered: Iterable[Stretch],
    matches: Iterable[Match],
    totals: Sequence[TotalRow],
    seasons: Mapping[int, Season],
    seasons_of: SeasonsOf,
    as_of: Day,
) -> int:
    """The cut-off of the latest season of a U-19 league that the player was registered for or surely fielded in, as
    in a `Season`; 0 where none is on record.
    """
    latest = _NONE
    for first, last, team, inside, _ in registered:
        if inside:
            for season in seasons_of(team):
                # Asked of everybody, and of most no more than this.
                if season[5] and season[3] == _U19 and season[1] <= last and season[2] >= first:
                    latest = _later(latest, season)
    for match in matches:
        held = match[2]
        if held and held[5] and held[3] == _U19 and match[4] and held[1] <= as_of:
            latest = _later(latest, held)
    for total in totals:
        held = seasons[total[2]]
        # A count of none is none, and where nobody counted, minutes show an appearance.
        if held[5] and held[3] == _U19 and held[1] <= as_of and (total[4] if total[3] is None else total[3]):
            latest = _later(latest, held)
    return latest[2]


def _later(latest: tuple[Day, Day, int], season: Season) -> tuple[Day, Day, int]:
    return max(latest, (season[1], season[2], season[5]))
