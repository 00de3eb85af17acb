"""`tracker reports` and `tracker worker`: a club's reports as an archive or one file, and what waits made once."""

from __future__ import annotations

import json
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from click.testing import CliRunner
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.ordered import at, issued_lines, order
from tests.people import invite
from tracker.access.actor import Actor, Binding
from tracker.access.roles import Role
from tracker.cli import tracker
from tracker.football.errors import NotFoundError
from tracker.football.report_orders import OrderState
from tracker.store import tables as t
from tracker.wiring import House, utc_now


@pytest.fixture
def run(sqlite_house: House, monkeypatch: pytest.MonkeyPatch) -> CliRunner:
    """Commands on the house with the cast in it."""
    monkeypatch.setenv("TRACKER_DATABASE", sqlite_house.settings.database)
    monkeypatch.setenv("TRACKER_HOME", str(sqlite_house.settings.home))
    monkeypatch.setenv("TRACKER_SECRET_KEY", sqlite_house.settings.secret_key)
    invite(sqlite_house.engine)
    return CliRunner()


def test_the_reports_of_a_club_are_written_and_nothing_of_them_is_kept(
    run: CliRunner, sqlite_house: House, tmp_path: Path
) -> None:
    file = tmp_path / "reports.zip"
    done = run.invoke(tracker, ["reports", "Harbour Athletic", "-o", str(file), "--json"], catch_exceptions=False)
    said = json.loads(done.stdout)
    assert (said["reports"], said["left_out"], said["failed"]) == (2, 0, 0)
    with ZipFile(file) as archive:
        assert len(archive.namelist()) == 2
    assert len(issued_lines(sqlite_house)) == 2
    with Session(sqlite_house.engine) as session:
        assert session.scalars(select(t.OrderedReport.content)).all() == [None, None]


def test_of_one_year_they_are_one_file(run: CliRunner, tmp_path: Path) -> None:
    file = tmp_path / "reports.pdf"
    asked = ["reports", "harbour athletic", "--born", "2009", "--as", "pdf", "--language", "es", "-o", str(file)]
    done = run.invoke(tracker, asked, catch_exceptions=False)
    assert "1 informe" in done.output
    assert file.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("club", "said"),
    [
        ("Harbor Athletics", "There is no club “Harbor Athletics”; the nearest are Harbour Athletic."),
        ("Zzz", "There is no club “Zzz”; `tracker clubs` lists all of them."),
    ],
)
def test_a_club_that_does_not_exist_is_answered_with_the_nearest(
    run: CliRunner, tmp_path: Path, club: str, said: str
) -> None:
    with pytest.raises(NotFoundError, match=re.escape(said)):
        run.invoke(tracker, ["reports", club, "-o", str(tmp_path / "reports.zip")], catch_exceptions=False)


def test_what_waits_is_made_once_and_then_nothing_waits(run: CliRunner, sqlite_house: House) -> None:
    with Session(sqlite_house.engine) as session:
        dana = session.scalars(select(t.User.id).where(t.User.name.startswith("Dana"))).one()
    now = at(sqlite_house, utc_now())
    number = order(now, Actor(dana, "Dana", (Binding(Role.DIRECTOR, club_id=1),)))
    for said in ("3 pieces of work were done.", "Nothing waits."):
        assert said in run.invoke(tracker, ["worker", "--once"], catch_exceptions=False).output
    with Session(sqlite_house.engine) as session:
        assert session.get_one(t.ReportOrder, number).state is OrderState.READY
