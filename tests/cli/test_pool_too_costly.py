"""`tracker pool` where PostgreSQL itself sets a limit: one sentence and exit status 2, and no harm done.

A command on the machine has no limit of the tracker's own, so that on SQLite nothing breaks it off.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import URL, Engine
from tests.cli.commands import tracker
from tests.conftest import APPLICATION, APPLICATION_PASSWORD
from tests.pool_busy import busy_with_questions

GIRLS = ("--competition", "fifa-u17-women", "--edition", "2025")


def limited(url: URL, limit: str) -> str:
    """The address of a database as the application signs in, whose server breaks off what takes longer."""
    signing_in = url.set(username=APPLICATION, password=APPLICATION_PASSWORD)
    told = signing_in.update_query_dict({"options": f"-c statement_timeout={limit}"})
    return told.render_as_string(hide_password=False)


@pytest.mark.parametrize("further", [(), ("--json",)])
def test_it_is_broken_off_with_what_to_narrow(
    postgres_engine: Engine, tmp_path: Path, further: tuple[str, ...]
) -> None:
    database = limited(postgres_engine.url, "300ms")
    with busy_with_questions(Engine):
        answer = tracker(tmp_path, "pool", *GIRLS, *further, TRACKER_DATABASE=database)
    assert (answer.returncode, answer.stdout) == (2, "")
    said = "This question took the database too long and was broken off; narrow it by nationality, position"
    assert answer.stderr.startswith(f"tracker: {said}")
    assert len(answer.stderr.strip().splitlines()) == 1
    assert tracker(tmp_path, "pool", *GIRLS, *further, TRACKER_DATABASE=database).returncode == 0
