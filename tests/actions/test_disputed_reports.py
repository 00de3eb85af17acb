"""A report marks what is disputed, for family and club with how the case stands, until the case is closed."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import Engine
from tests.disputed import SAYS, SHOULD_SAY, close, dispute
from tests.people import Cast, invite
from tracker.access.actor import Actor
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.football.disputes import RecordKind
from tracker.reports.player_report import Audience
from tracker.wiring import House


@pytest.fixture
def people(sqlite_house: House) -> Cast:
    """The cast, in SQLite: what a report says is decided by no database."""
    return invite(sqlite_house.engine)


def report(house: House, player: int, actor: Actor, audience: Audience | None = None) -> str:
    issued = house.perform(issue_player_report, IssueReport(player, audience=audience), actor)
    pages = PdfReader(BytesIO(issued.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def everything(engine: Engine, people: Cast) -> list[int]:
    told = {RecordKind.PLAYER: "born", RecordKind.APPEARANCE: "minutes"}
    return [dispute(engine, people.maya, record, told.get(record, ""), by=people.pat) for record in RecordKind]


@pytest.mark.parametrize("who", ["parent", "director"])
def test_a_report_marks_each_record_and_says_how_the_cases_stand(
    sqlite_house: House, people: Cast, who: str
) -> None:
    everything(sqlite_house.engine, people)
    text = report(sqlite_house, people.maya, getattr(people, who))
    for said in (
        "Mar 14, 2008 disputed · verified by a passport on January 10, 2025",
        "NMK disputed",
        "The family says that 7 records are wrong. They are marked “disputed” until their cases are closed.",
        "Match against Meadow Town on Sep 6, 2025",
        "the club has not answered yet.",
        "2025-26 disputed",
        "disputed NMK U-17 Training camp",
        "birth disputed",
        "The birth on record is disputed; this answer takes it as it stands.",
        "Disputed The record is disputed, and the case about it is not closed.",
    ):
        assert said in text, said
    assert SAYS not in text
    assert SHOULD_SAY not in text


def test_a_report_of_closed_cases_is_the_one_from_before(sqlite_house: House, people: Cast) -> None:
    before = report(sqlite_house, people.maya, people.director)
    assert "isputed" not in before
    cases = everything(sqlite_house.engine, people)
    assert report(sqlite_house, people.maya, people.director) != before
    for case in cases:
        close(sqlite_house.engine, case)
    assert report(sqlite_house, people.maya, people.director) == before


def test_a_report_for_a_scout_has_the_mark_alone(sqlite_house: House, people: Cast) -> None:
    everything(sqlite_house.engine, people)
    dispute(sqlite_house.engine, people.ilse, RecordKind.PLAYER, "born", by=people.odile)
    for text in (
        report(sqlite_house, people.ilse, people.scout),
        report(sqlite_house, people.maya, people.director, Audience.SCOUT),
    ):
        assert "disputed" in text
        for withheld in ("family says", "Jun 1, 2026", "passport", "Absence from"):
            assert withheld not in text, withheld
