"""Of every table with personal data it is decided how long it is kept, and each period says why."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tracker.access.retention import Kept, load_schedule
from tracker.store.base import Base
from tracker.store.privacy import PRIVACY, Privacy
from tracker.store.scope import guarded_tables

ROOT = Path(__file__).parents[2]
#: What says nothing of any person.
OF_NOBODY = {Privacy.KEY, Privacy.PUBLIC, Privacy.FIGURES, Privacy.OPERATION}


def test_every_table_with_personal_data_is_under_a_period_or_it_is_said_why_not() -> None:
    personal = {table for (table, _), kind in PRIVACY.items() if kind not in OF_NOBODY}
    schedule = load_schedule()
    undecided = sorted(personal - schedule.tables())
    assert personal
    assert not undecided, f"Say in tracker/access/retention.toml how long {', '.join(undecided)} is kept, or why."
    assert not sorted(schedule.tables() - set(Base.metadata.tables))


def test_whatever_hangs_on_a_player_goes_with_the_player() -> None:
    named = load_schedule().periods[Kept.PLAYERS].tables
    assert named == {table.name for table in guarded_tables()}


def test_everything_that_is_kept_for_a_while_has_a_period() -> None:
    assert set(load_schedule().periods) == set(Kept)


@pytest.mark.parametrize("of", Kept, ids=lambda of: str(of.value))
def test_the_docs_say_of_each_period_how_long_it_is(of: Kept) -> None:
    period = load_schedule().periods[of]
    page = (ROOT / "docs" / "run" / "retention.md").read_text(encoding="utf-8")
    length = f"{period.years} year" if period.years else f"{period.days} day"
    row = next((line for line in page.splitlines() if line.startswith(f"| `{of.value}` |")), "")
    assert f"| {length}" in row


def test_a_line_of_the_ledger_names_only_what_is_never_numbered_twice() -> None:
    """Accounts, imports and clubs in use keep their row, players their tombstone; invitations are counted on, also
    on SQLite. A club goes only when the file that brought it is undone, and a file is given no number twice."""
    named = {
        found
        for path in (ROOT / "tracker" / "actions").glob("*.py")
        for found in re.findall(r"act\.record\(\s*[^,]+,\s*\"([a-z_]+)\",\s*(?!None)\w", path.read_text("utf-8"))
    }
    assert named == {"user", "import", "player", "invitation", "club"}, (
        "Say why its number is not given to another once it went."
    )
