"""Typing in season totals: choosing the team's season, and the sums of several players at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flask import request
from flask.typing import ResponseReturnValue

from tracker.actions.season_totals import (
    OpenSeasonTotal,
    PlayersTotal,
    SeasonTotals,
    enter_season_total,
    open_season_total,
)
from tracker.actions.undoing import list_imports
from tracker.football.errors import BadInputError
from tracker.importing.typed import TypedFault
from tracker.web.forms.typed_in import SeasonForm, TotalForm, WhichSeasonForm, players_in, prefix_of
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.typed_in import JustEntered, ways
from tracker.web.show.typed_lists import totals_page
from tracker.web.task import Do, Task
from tracker.web.tasks.typed_in import UNREADABLE, entered_now, row_faults, taken_in, typed_in_rows

task = Task("season_totals")

_HERE = "/type-in/season-total"


@task.route(_HERE, does=(open_season_total, list_imports))
def look(do: Do) -> ResponseReturnValue:
    """Which season of which team, and its players with what is on record."""
    which = WhichSeasonForm(request.args)
    asked = (which.team.data, which.season.data) if which.validate() else (None, None)
    return _shown(do, OpenSeasonTotal(*asked), {}, entered=entered_now(do))


@task.route(_HERE, does=(enter_season_total, open_season_total), methods=["POST"])
def enter(do: Do) -> ResponseReturnValue:
    """Take the sums in; what is wrong stands beside its field, and what was typed is kept."""
    form = SeasonForm(request.form)
    if not form.validate():
        raise BadInputError(UNREADABLE)
    team, season = form.team.data or 0, form.season.data or 0
    rows = {player: TotalForm(request.form, prefix=prefix_of(player)) for player in players_in(request.form)}
    unsound = [player for player, row in rows.items() if not row.validate()]
    if unsound:
        return _shown(do, OpenSeasonTotal(team, season), rows, row_faults(rows)), 400
    totals = tuple(PlayersTotal(player, row.appearances.data, row.minutes.data) for player, row in rows.items())
    entered = do(enter_season_total, SeasonTotals(team, season, totals))
    if entered.faults:
        return _shown(do, OpenSeasonTotal(team, season), rows, entered.faults), 400
    return taken_in(entered, "season_totals.look", team=team)


def _shown(
    do: Do,
    asked: OpenSeasonTotal,
    rows: Mapping[int, TotalForm],
    faults: Sequence[TypedFault] = (),
    entered: JustEntered | None = None,
) -> str:
    beside = do(open_season_total, asked)
    if beside.team is None and len(beside.teams) == 1:
        beside = do(open_season_total, OpenSeasonTotal(beside.teams[0].id))
    team, season = beside.team, beside.season
    which = WhichSeasonForm(data={"team": team.id if team else None, "season": season.id if season else None})
    shown = totals_page(beside, typed_in_rows(rows), faults, voice())
    values = {"which": which, "shown": shown, "entered": entered}
    return page("tasks/typed-in/season-total.html", ways=ways("season_totals.look", voice()), **values)
