"""No file, however odd, brings the desk to a fall: every row is counted once, as one of four things."""

from __future__ import annotations

from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.importing.files import planned, table, told
from tests.importing.held import held_for
from tracker.importing.columns import columns_of
from tracker.importing.kind import Kind
from tracker.importing.plan import Outcome
from tracker.importing.registry import IMPORTABLE

#: What is right in some column, so that rows reach the plan and meet one another there.
FIT = defaultdict(
    list,
    {
        "id": ["7", "8", "31", "fifa:9"],
        "player": ["7", "8", "file:7"],
        "name": ["Ada Marsh", "Kim Vale", "Cleo Anders", "Dora Finch"],
        "sex": ["female", "male"],
        "born": ["2008-05-17", "2008", "2006-02-03"],
        "club": ["Harbour", "HARBOUR"],
        "opponent": ["Hill", "Vale"],
        "association": ["USA", "MEX"],
        "category": ["U-17", "senior", "Futures"],
        "league": ["North U19"],
        "season": ["2024-25", "2019"],
        "selection": ["started", "bench"],
        "kind": ["camp", "fielded"],
        "rung": ["4", "9"],
        "minutes": ["0", "90"],
        "matches": ["2"],
        "appearances": ["3"],
        "registered_from": ["2024-08-01", "2025-08-01"],
        "starts": ["2024-08-01"],
        "ends": ["2025-05-31"],
        "date": ["2025-03-01", "2025-03-08"],
    },
)
ODD = st.sampled_from(
    ["-", "é" * 300, '"', "9999-12-31", "U-99", "yes", "Ada Marsh", "2025", "4", "\u202e", "=1+1"]
)


def cell(heading: str) -> st.SearchStrategy[str]:
    """A cell that is mostly fit for its column, often empty, and sometimes odd."""
    fit = st.sampled_from([*FIT[heading], ""])
    return st.integers(0, 19).flatmap(lambda dice: ODD if dice == 0 else fit)


@pytest.mark.parametrize("kind", Kind)
@given(st.data())
def test_every_row_of_any_file_is_counted_once(kind: Kind, data: st.DataObject) -> None:
    headings = [column.heading for column in columns_of(IMPORTABLE[kind].record)]
    row = st.tuples(*(cell(heading) for heading in headings)).filter(any)
    rows = data.draw(st.lists(row, min_size=1, max_size=6))
    content = table([headings, *rows])
    plan = planned(kind, content, held_for(kind, content))
    fine = [plan.outcomes[each] for each in (Outcome.ADD, Outcome.CHANGE, Outcome.SAME)]
    assert sum(fine) + len(plan.faults.rows) == len(rows)
    assert all(words for _, _, words in told(plan.faults))
