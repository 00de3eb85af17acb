"""The club's teams beside one another: how many players each matter is about, and the whole club below."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.reports.blocks import Blocks, Cell, Column, Entry, Grid, Heading, Prose
from tracker.reports.roster_audit.report import Matter, TeamAudit
from tracker.reports.roster_audit.telling import Telling

#: The matters that have a column; births that are not known well and such that do not agree stand apart.
_MATTERS = tuple(Matter)


def by_team(telling: Telling) -> Blocks:
    """A row for each team, and one for all."""
    teams = telling.report.teams
    if not teams:
        return ()
    heading = Heading(telling.say("teams-heading"), "teams")
    columns = (
        Column(telling.say("head-team"), 2.1),
        Column(telling.say("short-players"), 1, number=True),
        *(Column(telling.say(f"short-{matter.value}"), 1, number=True) for matter in _MATTERS),
    )
    rows = [_row(_named(team, telling), (team,), telling) for team in teams]
    if len(teams) > 1:
        rows.append(_row(Entry(telling.say("whole-club"), bold=True), teams, telling))
    return heading, Prose(telling.say("teams-says")), Grid(columns, tuple(rows))


def team_name(team: TeamAudit, telling: Telling) -> str:
    """The team's name, and whose football it plays where the club has both."""
    return telling.say("team", team=team.name, sex=team.sex.value) if telling.both else team.name


def _named(team: TeamAudit, telling: Telling) -> Entry:
    """The team's name over whose football it plays, as far as that has to be said."""
    return Entry(team.name, telling.say("team-sex", sex=team.sex.value) if telling.both else "")


def _row(name: Entry, teams: Sequence[TeamAudit], telling: Telling) -> tuple[Cell, ...]:
    numbers = [sum(len(team.players) for team in teams)]
    numbers += [sum(team.counts.get(matter, 0) for team in teams) for matter in _MATTERS]
    counted = (telling.voice.number(number) for number in numbers)
    return name, *(Entry(number, bold=name.bold) for number in counted)
