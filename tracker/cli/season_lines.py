"""A season's turn as lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.actions.season_turn import TurnView
from tracker.actions.turn_shown import (
    counted,
    deed_phrase,
    deeds_counted,
    missing_phrase,
    outcome_phrase,
    standing_phrase,
    system_name,
)
from tracker.eligibility.age_groups.turn_plan import TurnRow
from tracker.football.phrase import phrase
from tracker.i18n.speak import Speak
from tracker.importing.view import ImportView


def turn_lines(view: TurnView, say: Speak) -> Iterator[str]:
    """Every outcome with its registrations, then what is written."""
    yield say(phrase("turn-head", club=view.club, season=view.season))
    for said in view.missing:
        yield f"! {say(said)}"
    for outcome, count in counted(view).items():
        yield ""
        yield f"{say(outcome_phrase(outcome))} ({count})"
        for row in view.rows:
            if row.outcome is outcome:
                yield f"  {_row(row, view, say)}"
    yield ""
    yield say(phrase("turn-summary", **deeds_counted(view.rows)))
    yield from _file(view.file, say)


def _row(row: TurnRow, view: TurnView, say: Speak) -> str:
    born = str(row.spell.birth) if row.spell.birth else "–"
    parts = [str(row.spell.id), row.spell.name, born, row.team.name]
    if row.turn:
        groups = (row.turn.before, row.turn.by_old, row.turn.by_new)
        before, by_old, by_new = (say(standing_phrase(one)) for one in groups)
        parts.append(say(phrase("turn-line-groups", before=before, old=by_old, new=by_new)))
        if len({one.place for one in (row.turn.by_new, *row.turn.others)}) > 1:
            others = (f"{system_name(one, say)}: {say(standing_phrase(one))}" for one in row.turn.others)
            parts.append("; ".join(others))
    parts += [say(missing_phrase(part)) for part in row.missing]
    return " · ".join([*parts, say(deed_phrase(row, view))])


def _file(file: ImportView | None, say: Speak) -> Iterator[str]:
    if file is None or not (file.add or file.change or file.fault_count):
        yield say(phrase("turn-nothing-to-write"))
        return
    for fault in file.faults:
        yield f"  {fault.row}: {say(fault.phrase)}"
    if file.fault_count:
        yield say(phrase("turn-faulty"))
    elif file.batch_id:
        yield say(phrase("turn-written", add=file.add, change=file.change, number=str(file.batch_id)))
    else:
        yield say(phrase("turn-would-write", add=file.add, change=file.change))
