"""The rows of a file told in the lines of a terminal, and as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak
from tracker.importing.report import MOST_LINES, change_told, more
from tracker.importing.rows import Perhaps, RowOutcome, RowView

#: What waits for somebody comes first, and what there is nothing to do about last.
_IN_ORDER = (
    RowOutcome.QUESTION,
    RowOutcome.CONFLICT,
    RowOutcome.FAULT,
    RowOutcome.CHANGE,
    RowOutcome.ADD,
    RowOutcome.LEFT_OUT,
    RowOutcome.SAME,
)
_MOST_CELLS, _MOST_LETTERS = 6, 24
#: What speaks for one person, for neither, and for two.
_MARK = {"same": "+", "neither": " ", "different": "-"}


def rows_as_lines(rows: Sequence[RowView], say: Speak) -> list[str]:
    """The rows by what they come to, a few of each; whoever wants all of them asks for JSON."""
    lines = []
    for outcome in _IN_ORDER:
        some = [row for row in rows if row.outcome is outcome]
        if some:
            lines.append(f"  {say(phrase(f'rows-{outcome.value}', count=len(some)))}")
            lines.extend(line for row in some[:MOST_LINES] for line in _row(row, say))
            lines.extend(f"    {say(said)}" for said in more(len(some)))
    return lines


def _row(row: RowView, say: Speak) -> Iterator[str]:
    yield f"    {say(phrase('rows-line', row=str(row.number), cells=_cells(row)))}"
    for fault in row.faults:
        code = "rows-told-of-cell" if fault.column else "rows-told"
        yield f"      {say(phrase(code, column=fault.column, said=fault.phrase))}"
    for change in row.changes:
        yield f"      {say(change_told(change))}"
    if row.outcome is RowOutcome.QUESTION:
        yield from _answers(row, say)


def _answers(row: RowView, say: Speak) -> Iterator[str]:
    """Whom the row may be of, each with the answer that says so and with what speaks for it and against it."""
    for perhaps in row.perhaps:
        yield f"      --row {row.number}=same:{perhaps.number}  {say(_who(perhaps))}"
        for one in perhaps.evidence:
            yield f"        {_MARK[one.side.value]} {say(one.phrase)}"
    if row.may_be_another:
        yield f"      --row {row.number}=another"


def _cells(row: RowView) -> str:
    """The first cells that say something."""
    texts = [" ".join(cell.split()) for cell in row.cells if cell.strip()]
    short = [text if len(text) <= _MOST_LETTERS else f"{text[: _MOST_LETTERS - 1]}…" for text in texts]
    return " · ".join(short[:_MOST_CELLS] + (["…"] if len(short) > _MOST_CELLS else []))


def _who(perhaps: Perhaps) -> Phrase:
    person = perhaps.person
    born = phrase("import-born", born=str(person.born)) if person.born else phrase("import-born-unknown")
    return phrase("rows-who", name=person.name, born=born)


def rows_as_json(rows: Sequence[RowView], counts: Mapping[RowOutcome, int], say: Speak) -> dict[str, Any]:
    """Every row as data, and how many there are of each outcome."""
    return {
        "outcomes": {outcome.value: counts[outcome] for outcome in RowOutcome},
        "by_row": [_row_as_json(row, say) for row in rows],
    }


def _row_as_json(row: RowView, say: Speak) -> dict[str, Any]:
    return {
        "row": row.number,
        "outcome": row.outcome.value,
        "ticked": row.ticked,
        "cells": list(row.cells),
        "faults": [
            {"column": fault.column, "code": fault.phrase.code, "text": say(fault.phrase)} for fault in row.faults
        ],
        "changes": [{"column": change.column, "old": change.old, "new": change.new} for change in row.changes],
        "perhaps": [_perhaps_as_json(perhaps, say) for perhaps in row.perhaps],
    }


def _perhaps_as_json(perhaps: Perhaps, say: Speak) -> dict[str, Any]:
    born = perhaps.person.born
    return {
        "number": perhaps.number,
        "name": perhaps.person.name,
        "born": None if born is None else str(born),
        "answer": perhaps.answer.value,
        "evidence": [
            {"code": one.code, "speaks_for": one.side.value, "settles": one.settles, "text": say(one.phrase)}
            for one in perhaps.evidence
        ],
    }
