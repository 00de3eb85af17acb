"""Taking along the editions that a birth, or a player, may play in, the next first."""

from __future__ import annotations

from tracker.actions.taking_along import takes_along
from tracker.actions.verb import Act
from tracker.actions.windows import AskWindows, OpenWindows, ask_windows, open_windows
from tracker.eligibility.reasons import answer_phrase, missing_phrase
from tracker.eligibility.windows.windows import EditionWindow, Windows
from tracker.football.phrase import phrase
from tracker.reports.list_sheet import Cell, CellKind, Column, ListSheet

_WINDOWS = (
    *(Column("competition", "rules-head-competition"), Column("edition", "list-head-edition")),
    *(Column("start", "list-head-first-day", CellKind.DAY), Column("end", "list-head-last-day", CellKind.DAY)),
    *(Column("status", "list-head-status"), Column("answer", "report-head-answer")),
    *(Column("missing", "list-head-missing"), Column("provisional", "list-head-provisional")),
)


@takes_along(like=ask_windows, of_people=False)
def export_windows(act: Act, asked: AskWindows) -> ListSheet:
    """Every edition that a birth allows."""
    return _sheet(ask_windows.work(act, asked).windows)


@takes_along(like=open_windows)
def export_player_windows(act: Act, asked: OpenWindows) -> ListSheet:
    """Every edition that a player's birth allows, as far as one may know it; it is on record like a visit, too."""
    return _sheet(open_windows.work(act, asked).windows)


def _sheet(windows: Windows) -> ListSheet:
    return ListSheet("windows", "list-windows", _WINDOWS, map(_row, (*windows.coming, *windows.past)))


def _row(one: EditionWindow) -> tuple[Cell, ...]:
    verdict, days = one.verdict, one.days
    named = (verdict.competition_name, verdict.edition_name, days.start, days.end)
    missing = tuple(map(missing_phrase, verdict.missing))
    provisional = phrase("list-yes" if verdict.provisional else "list-no")
    return (*named, phrase(f"list-status-{one.status.value}"), answer_phrase(verdict.answer), missing, provisional)
