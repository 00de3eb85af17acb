"""A dossier as the plain rows that the scan is handed, and the look-ups that belong to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.pathway.careers import LADDER, THRESHOLDS
from tracker.football.appearances import SeasonTotal
from tracker.football.call_ups import CallUpKind
from tracker.football.dossier import Dossier
from tracker.football.ladder import Ladder
from tracker.football.limits import Thresholds
from tracker.football.spells import Nature, TeamSeason
from tracker.pathway.scan import Summary, scan
from tracker.pathway.scan_rows import LookUps, Measure, PlayerRows, Season, SeasonsByTeam


def summary_of(
    dossier: Dossier, as_of: date, thresholds: Thresholds = THRESHOLDS, ladder: Ladder = LADDER
) -> Summary:
    """The summary of a player whose records are a dossier."""
    (found,) = scan([rows_of(dossier)], look_ups_of(dossier, as_of), Measure(as_of, thresholds, ladder))
    return found


def loaded(dossier: Dossier) -> Dossier:
    """The dossier as a store would hand it out: matches of registered teams while registered, a total a season."""
    kept = tuple(
        match
        for match in dossier.fixtures
        if any(
            spell.team.id == match.team_id
            and spell.start <= match.day
            and (not spell.end or match.day <= spell.end)
            for spell in dossier.spells
        )
    )
    totals: dict[TeamSeason, SeasonTotal] = {}
    for total in sorted(dossier.totals, key=lambda each: (_size(each.appearances), _size(each.minutes))):
        totals[total.season] = total
    return replace(dossier, fixtures=kept, totals=tuple(totals.values()))


def _size(count: int | None) -> int:
    return -1 if count is None else count


def rows_of(dossier: Dossier) -> PlayerRows:
    """The records as plain rows."""
    places = _places(dossier)
    birth, one = dossier.player.birth, dossier.player.id
    return PlayerRows(
        (
            dossier.player.id,
            birth.earliest.toordinal() if birth else None,
            birth.latest.toordinal() if birth else None,
        ),
        [
            (
                *(one, spell.team.id, spell.start.toordinal(), spell.end.toordinal() if spell.end else None),
                *(spell.nature is Nature.LOAN, spell.exit_reason.value if spell.exit_reason else None),
            )
            for spell in dossier.spells
        ],
        [
            (
                *(one, line.fixture.day.toordinal(), line.fixture.team_id),
                places[line.fixture.season][0] if line.fixture.season else None,
                *(line.fixture.competitive, line.selection.fielded, line.minutes),
            )
            for line in dossier.appearances
        ],
        [
            (one, total.season.team_id, places[total.season][0], total.appearances, total.minutes)
            for total in dossier.totals
        ],
        [
            (
                *(one, call.when.earliest.toordinal(), call.when.latest.toordinal(), call.side.rung),
                *(call.kind is CallUpKind.FIELDED, call.official),
            )
            for call in dossier.call_ups
        ],
        [
            (one, absence.start.toordinal(), absence.end.toordinal() if absence.end else None)
            for absence in dossier.absences
        ],
    )


def look_ups_of(dossier: Dossier, as_of: date) -> LookUps:
    """What is known of the teams of a dossier, as of a day."""
    places = _places(dossier)
    teams = {season.team_id for season in dossier.team_seasons}
    matches = (*dossier.fixtures, *(line.fixture for line in dossier.appearances))
    days: dict[int, set[int]] = {match.team_id: set() for match in matches}
    for match in matches:
        if match.day <= as_of:
            days[match.team_id].add(match.day.toordinal())
    return LookUps(
        seasons={season[0]: season for season in places.values()},
        of_team=SeasonsByTeam(
            (
                team,
                tuple(
                    sorted(
                        places[season]
                        for season in dict.fromkeys(dossier.team_seasons)
                        if season.team_id == team and season.window.start <= as_of
                    )
                ),
            )
            for team in teams
        ),
        match_days={team: sorted(found) for team, found in days.items()},
        clubs={team.id: team.club_id for team in (*dossier.teams, *(spell.team for spell in dossier.spells))},
    )


def _places(dossier: Dossier) -> dict[TeamSeason, Season]:
    matches = (line.fixture.season for line in dossier.appearances if line.fixture.season)
    held = {*dossier.team_seasons, *matches, *(total.season for total in dossier.totals)}
    order = sorted(held, key=lambda each: (each.window, each.league, each.label, each.rung, each.team_id))
    return {
        season: (
            place,
            season.window.start.toordinal(),
            season.window.end.toordinal(),
            season.rung,
            season.window.start.year,
            season.cut_off.month * 100 + season.cut_off.day if season.cut_off else 0,
        )
        for place, season in enumerate(order)
    }
