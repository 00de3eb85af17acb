"""What lies ahead of a player, asked in the way in which a family's cards and the public age calculator ask it."""

from __future__ import annotations

from tracker.actions.one_thing import next_windows
from tracker.actions.verb import Library
from tracker.eligibility.age_groups.season_name import season_on
from tracker.eligibility.age_groups.side_by_side import season_sides, system_sides
from tracker.eligibility.windows.windows import Windows
from tracker.football.people import Birth
from tracker.reports.ahead import Ahead

#: So many of the next windows are named; the table of all of them stands further on.
NEXT = 2


def ahead_of(birth: Birth | None, windows: Windows, library: Library) -> Ahead:
    """Next season's age groups as seen from the day of the windows, and the next of these.

    Arguments:
        birth: as far as whoever asks may know it; of a year alone a system may have two groups.
    """
    coming = next_windows(windows.coming, birth)[:NEXT]
    if birth is None:
        return Ahead(None, coming)
    season = season_on(windows.day).following
    systems = [system_sides(system, birth, (season,)) for system in library.age_systems]
    return Ahead(season_sides(systems, 0, season), coming)
