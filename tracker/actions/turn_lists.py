"""Taking along who moves group when a club's season turns, and what becomes of each registration."""

from __future__ import annotations

from tracker.actions.season_turn import PlanTurn, TurnView, preview_turn
from tracker.actions.taking_along import takes_along
from tracker.actions.turn_shown import counted, deed_phrase, missing_phrase, outcome_phrase, standing_phrase
from tracker.actions.verb import Act
from tracker.eligibility.age_groups.turn_plan import TurnRow
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet, birth_cell

_TURN = (
    *(Column("outcome", "list-head-outcome"), Column("registration", "list-head-registration", CellKind.NUMBER)),
    *(Column("name", "web-head-name"), Column("born", "duplicates-born", CellKind.DAY)),
    Column("team", "report-head-team"),
    *(Column(name.replace("-", "_"), f"list-head-{name}") for name in ("group-before", "group-old", "group-new")),
    *(Column("missing", "list-head-missing"), Column("deed", "list-head-deed")),
)


@takes_along(like=preview_turn)
def export_turn(act: Act, asked: PlanTurn) -> ListSheet:
    """Every registration of the club in the order in which the preview has them; nothing is written."""
    view = preview_turn.work(act, asked)
    order = {outcome: place for place, outcome in enumerate(counted(view))}
    rows = sorted(view.rows, key=lambda row: order[row.outcome])
    return ListSheet("season-turn", "turn-heading", _TURN, (_row(row, view) for row in rows))


def _row(row: TurnRow, view: TurnView) -> tuple[Cell, ...]:
    turn = row.turn
    standings = (turn.before, turn.by_old, turn.by_new) if turn else (None, None, None)
    groups = (standing_phrase(one) if one else None for one in standings)
    known = (row.spell.id, row.spell.name, birth_cell(row.spell.birth), row.team.name)
    missing = tuple(map(missing_phrase, row.missing))
    return (outcome_phrase(row.outcome), *known, *groups, missing, deed_phrase(row, view))
