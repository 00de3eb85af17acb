"""`tracker verify`: a report by its code or by its file, in words and as data, with a status for scripts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import update
from sqlalchemy.orm import Session
from tests.people import Cast, invite
from tracker.actions.reports import IssuedPdf, IssueReport, issue_player_report
from tracker.cli import tracker
from tracker.football.errors import NotFoundError
from tracker.store import tables as t
from tracker.wiring import House


@pytest.fixture
def cast(sqlite_house: House) -> Cast:
    """The cast."""
    return invite(sqlite_house.engine)


@pytest.fixture
def issued(sqlite_house: House, cast: Cast) -> IssuedPdf:
    """A report of Maya."""
    return sqlite_house.perform(issue_player_report, IssueReport(cast.maya), cast.parent)


@pytest.fixture
def run(sqlite_house: House, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    """Commands on the house with the cast in it."""
    monkeypatch.setenv("TRACKER_DATABASE", sqlite_house.settings.database)
    monkeypatch.setenv("TRACKER_HOME", str(sqlite_house.settings.home))
    monkeypatch.setenv("TRACKER_SECRET_KEY", sqlite_house.settings.secret_key)
    return CliRunner()


def test_a_code_is_told_in_words(run: CliRunner, issued: IssuedPdf) -> None:
    done = run.invoke(tracker, ["verify", issued.code.lower()], catch_exceptions=False)
    assert done.exit_code == 0
    assert done.output.splitlines() == [
        "Player pathway report. Prepared for: parent.",
        f"Report {issued.code} was issued on June 30, 2026 and says what was on record as of June 30, 2026.",
        "Up to the day the report stands for, the same is on record today.",
        "The rule set is the one the report was made with.",
        "It is the report of Maya Ferrant.",
    ]


def test_a_file_is_told_as_data(run: CliRunner, issued: IssuedPdf, cast: Cast, tmp_path: Path) -> None:
    file = tmp_path / issued.file_name
    file.write_bytes(issued.content)
    done = run.invoke(tracker, ["verify", str(file), "--json"], catch_exceptions=False)
    told = json.loads(done.stdout)
    assert (told["code"], told["kind"], told["prepared_for"]) == (issued.code, "player", "parent")
    assert (told["records"], told["rules_since"], told["player"]) == ("same", "same", cast.maya)
    file.write_bytes(issued.content + b" ")
    with pytest.raises(NotFoundError, match="exactly these bytes"):
        run.invoke(tracker, ["verify", str(file)], catch_exceptions=False)


def test_a_report_that_says_something_else_than_the_records_ends_with_status_1(
    run: CliRunner, sqlite_house: House, issued: IssuedPdf, cast: Cast
) -> None:
    with Session(sqlite_house.engine) as session, session.begin():
        session.execute(update(t.PlayerRow).where(t.PlayerRow.id == cast.maya).values(name="Maya Lund"))
    done = run.invoke(tracker, ["verify", issued.code, "--language", "fr"], catch_exceptions=False)
    assert done.exit_code == 1
    assert "C’est le rapport de Maya Lund." in done.output


def test_a_code_under_which_nothing_was_issued_is_refused(run: CliRunner, cast: Cast) -> None:
    del cast
    with pytest.raises(NotFoundError, match="We hold no report with this code"):
        run.invoke(tracker, ["verify", "AAAAA-AAAAA"], catch_exceptions=False)
