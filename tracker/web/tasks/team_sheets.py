"""Typing in a team sheet: choosing the match, filling the grid, having the minutes worked out, and saving it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flask import request
from flask.typing import ResponseReturnValue

from tracker.actions.team_sheets import (
    OpenTeamSheet,
    TeamSheet,
    enter_team_sheet,
    open_team_sheet,
    work_out_team_sheet,
)
from tracker.actions.undoing import list_imports
from tracker.football.minutes_played import USUAL_LENGTH
from tracker.importing.team_sheet import TypedLine, WorkedOut, work_out
from tracker.importing.typed import TypedFault
from tracker.web.door import today
from tracker.web.forms.typed_in import (
    SheetForm,
    SheetLineForm,
    WhichSheetForm,
    players_in,
    prefix_of,
)
from tracker.web.language import voice
from tracker.web.page import page
from tracker.web.show.team_sheet import SheetPage, lines_held, season_of, sheet_page
from tracker.web.show.typed_in import ways
from tracker.web.task import Do, Task
from tracker.web.tasks.typed_in import entered_now, row_faults, taken_in

task = Task("team_sheets")

_HERE = "/type-in/team-sheet"
_NOTHING = WorkedOut({}, ())


@dataclass(frozen=True, slots=True)
class _Sent:
    """A sheet as it was sent: its head and its rows, with what is wrong, and whether all of it can be read."""

    form: SheetForm
    lines: tuple[TypedLine, ...]
    faults: tuple[TypedFault, ...]
    sound: bool

    @property
    def sheet(self) -> TeamSheet:
        """The sheet, once it was found sound."""
        form, day = self.form, self.form.date.day()
        assert day is not None, "The form asks for a day."
        assert form.team.data is not None, "The form asks for a team."
        return TeamSheet(
            team_id=form.team.data,
            played_on=day,
            opponent=form.opponent.data or "",
            competition=form.competition.data or "",
            season_id=form.season.data,
            competitive=not form.friendly.data,
            length=form.length.data,
            lines=self.lines,
        )


@task.route(_HERE, does=(open_team_sheet, list_imports))
def look(do: Do) -> ResponseReturnValue:
    """Which match, or the grid of the one that was chosen."""
    form = WhichSheetForm(request.args)
    sound = form.validate()
    day = form.date.day() if sound else None
    if not sound or form.team.data is None or day is None:
        return _chooser(do, form), 200 if sound else 400
    beside = do(open_team_sheet, OpenTeamSheet(form.team.data, day, form.opponent.data or ""))
    held, lines = beside.held, lines_held(beside.held)
    head = SheetForm(data={"team": form.team.data, "date": day.isoformat(), "length": USUAL_LENGTH})
    head.opponent.data = held.opponent if held else form.opponent.data
    if not head.opponent.data:
        head.opponent.render_kw = {**(head.opponent.render_kw or {}), "autofocus": True}
    head.season.data = held.season_id if held else season_of(beside.seasons, day)
    head.competition.data, head.friendly.data = (held.competition, not held.competitive) if held else ("", False)
    worked = work_out(lines, USUAL_LENGTH, held.lines if held else {})
    return _grid(head, sheet_page(beside, lines, worked, (), voice()))


@task.route(_HERE, does=(enter_team_sheet, work_out_team_sheet, open_team_sheet), methods=["POST"])
def enter(do: Do) -> ResponseReturnValue:
    """Work out the minutes, list another team's players too, or take the sheet in; what was typed is kept."""
    sent = _sent()
    if not sent.sound:
        return _again(do, sent, _NOTHING, sent.faults), 400
    if request.form.get("do") != "save":
        return _again(do, sent, do(work_out_team_sheet, sent.sheet))
    entered = do(enter_team_sheet, sent.sheet)
    if entered.faults:
        return _again(do, sent, do(work_out_team_sheet, sent.sheet), entered.faults), 400
    return taken_in(entered, "team_sheets.look", team=sent.sheet.team_id)


def _sent() -> _Sent:
    form = SheetForm(request.form)
    rows = {player: SheetLineForm(request.form, prefix=prefix_of(player)) for player in players_in(request.form)}
    sound = all([form.validate(), *(row.validate() for row in rows.values())])
    lines = tuple(_line(player, row) for player, row in rows.items())
    wrong = ((one, "selection" if one.column == "part" else one.column) for one in row_faults(rows))
    return _Sent(form, lines, tuple(replace(one, column=column) for one, column in wrong), sound)


def _line(player: int, row: SheetLineForm) -> TypedLine:
    selection = None if row.part.errors else row.selection
    return TypedLine(player, selection, row.on.data or "", row.off.data or "", row.minutes.data or "")


def _again(do: Do, sent: _Sent, worked: WorkedOut, faults: tuple[TypedFault, ...] = ()) -> str:
    """The page again with all that was typed, and with the players of another team if they were asked for."""
    form, team = sent.form, sent.form.team.data
    if team is None:
        return _chooser(do, WhichSheetForm())
    day = today() if form.date.errors else form.date.day()
    listed = frozenset(line.player_id for line in sent.lines)
    beside = do(open_team_sheet, OpenTeamSheet(team, day, form.opponent.data or "", form.also.data, listed))
    return _grid(form, sheet_page(beside, sent.lines, worked, faults, voice()))


def _grid(form: SheetForm, shown: SheetPage) -> str:
    if shown.held:
        # Another day or opponent would be another match beside the one that is on record.
        for field in (form.date, form.opponent):
            field.render_kw = {**(field.render_kw or {}), "readonly": True}
    return page("tasks/typed-in/team-sheet.html", form=form, shown=shown, ways=ways("team_sheets.look", voice()))


def _chooser(do: Do, form: WhichSheetForm) -> str:
    """The teams to choose from, the latest matches of the one that was chosen, and what was just taken in."""
    team = None if form.team.errors else form.team.data
    beside = do(open_team_sheet, OpenTeamSheet(team))
    if team is None and len(beside.teams) == 1:
        beside = do(open_team_sheet, OpenTeamSheet(beside.teams[0].id))
    form.team.data = beside.team.id if beside.team else None
    form.date.data = form.date.data or today().isoformat()
    form.date.render_kw = {**(form.date.render_kw or {}), "autofocus": True}
    shown = sheet_page(beside, (), _NOTHING, (), voice())
    values = {"form": form, "shown": shown, "entered": entered_now(do), "ways": ways("team_sheets.look", voice())}
    return page("tasks/typed-in/which-match.html", **values)
