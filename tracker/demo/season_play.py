"""Half a season on the pitch, written match by match or as sums, as each team kept it."""

from __future__ import annotations

from tracker.demo.province import Province
from tracker.demo.schedule import Field, fields_in_play, league_days, matches_of
from tracker.demo.seasons import Half
from tracker.demo.sheets import play
from tracker.demo.totals import add_up, close_season, ends_season


def play_half(province: Province, half: Half) -> None:
    """Let all teams play their matches of a half."""
    _set_form(province, half)
    for field in fields_in_play(province.land, half):
        _write_sheets(province, field, half)
        rounds = len(league_days(field.league, half))
        over = ends_season(field.league.kind.rhythm, half)
        for team in field.teams:
            keeping = province.keeping(team, field.season)
            if keeping.sums and not keeping.lost:
                add_up(province, team, rounds, half)
                if over:
                    close_season(province, team, field.season_id, keeping)


def _write_sheets(province: Province, field: Field, half: Half) -> None:
    """The matches of those who keep sheets; where nobody does, no match need be thought of."""
    keepings = {team: province.keeping(team, field.season) for team in field.teams}
    sheets = {team for team, keeping in keepings.items() if not keeping.sums and not keeping.lost}
    for team, matches in matches_of(province.land, field, half) if sheets else ():
        if team in sheets:
            play(province, team, matches, keepings[team])


def _set_form(province: Province, half: Half) -> None:
    """How well everybody plays in this half; the cast plays unless its part says otherwise."""
    chance = province.play.random
    for team in province.land.teams:
        for person in team.squad:
            person.form = person.strength(person.group(half.end_year)) + 0.5 * (chance() - 0.5)
        for person in [one for one in team.squad if one.part is not None]:
            person.form = max(one.form for one in team.squad if one.part is None or one is person) - 0.3
