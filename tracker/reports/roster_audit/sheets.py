"""Seasons of the club's teams without any record, and matches of which nobody stands on a sheet."""

from __future__ import annotations

from tracker.football.phrase import phrase
from tracker.reports.blocks import Blocks, Column, Entry, Grid, Heading, Prose
from tracker.reports.roster_audit.by_team import team_name
from tracker.reports.roster_audit.telling import Telling


def sheets(telling: Telling) -> Blocks:
    """A row for each season and match, team by team."""
    voice = telling.voice
    held = [(team, says) for team in telling.report.teams for says in team.sheets]
    if not held:
        return ()
    heading = Heading(voice.speak(phrase("today-sheets")), "sheets")
    columns = (Column(voice.say("head-team"), 1.4), Column(voice.speak(phrase("today-head-why")), 3.0))
    rows = tuple((Entry(team_name(team, telling), bold=True), voice.speak(says)) for team, says in held)
    return heading, Prose(voice.speak(phrase("today-sheets-says"))), Grid(columns, rows)
