"""Issuing a report: the same content has the same code, and a scout's report says what a scout may know."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import Cast
from tracker.access.actor import OPERATOR
from tracker.actions.children import ListChildren, my_children
from tracker.actions.reports import IssuedPdf, IssueReport, issue_player_report
from tracker.football.errors import BadInputError
from tracker.reports.player_report import Audience
from tracker.store.tables import IssuedReport
from tracker.wiring import House


def words(issued: IssuedPdf) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(issued.content)).pages)


def test_the_same_report_issued_twice_is_one_report(house: House, cast: Cast) -> None:
    first, second = (house.perform(issue_player_report, IssueReport(cast.maya), cast.parent) for _ in range(2))
    assert first == second
    with Session(house.engine) as session:
        (kept,) = session.scalars(select(IssuedReport)).all()
    assert (kept.code, kept.player_id, kept.audience) == (first.code, cast.maya, "parent")
    assert all(verdict["reasons"] for verdict in kept.verdicts.values())


def test_another_language_or_audience_has_another_code(house: House, cast: Cast) -> None:
    asked = [
        IssueReport(cast.maya),
        IssueReport(cast.maya, language="fr"),
        IssueReport(cast.maya, audience=Audience.CLUB),
    ]
    codes = {house.perform(issue_player_report, command, cast.parent).code for command in asked}
    assert len(codes) == len(asked)


@pytest.mark.parametrize("who", ["scout", "operator"])
def test_a_report_for_a_scout_has_the_year_of_birth_and_no_official_number(
    house: House, cast: Cast, who: str
) -> None:
    actor = cast.scout if who == "scout" else OPERATOR
    text = words(house.perform(issue_player_report, IssueReport(cast.ilse, audience=Audience.SCOUT), actor))
    assert "2009" in text
    assert "Nov 3" not in text
    assert "November 3" not in text
    assert f"NMK{cast.ilse:06}" not in text
    assert "withheld" in text


def test_a_scout_who_asks_for_the_parents_report_learns_no_more(house: House, cast: Cast) -> None:
    asked = IssueReport(cast.ilse, audience=Audience.PARENT)
    assert "Nov 3, 2009" not in words(house.perform(issue_player_report, asked, cast.scout))
    assert "Nov 3, 2009" in words(house.perform(issue_player_report, asked, cast.other_parent))


def test_a_file_name_is_made_of_letters_every_system_takes(house: House, cast: Cast) -> None:
    issued = house.perform(issue_player_report, IssueReport(cast.theo), cast.other_director)
    assert issued.file_name == "pathway-theo-ngannou-lindqvist-2026-06-30.pdf"


def test_a_language_that_is_not_spoken_is_refused(house: House, cast: Cast) -> None:
    with pytest.raises(BadInputError, match="Reports are written in en, es, fr"):
        house.perform(issue_player_report, IssueReport(cast.maya, language="de"), cast.parent)


def test_a_report_names_the_next_window_of_the_child_s_card(house: House, cast: Cast) -> None:
    (card,) = (one for one in house.perform(my_children, ListChildren(), cast.parent).cards if one.id == cast.maya)
    assert card.window is not None
    text = " ".join(words(house.perform(issue_player_report, IssueReport(cast.maya), cast.parent)).split())
    _, _, right_now = text.partition("Right now")
    assert f"{card.window.verdict.competition_name}, {card.window.verdict.edition_name}" in right_now[:900]


def test_a_scout_s_report_says_no_more_of_age_groups_than_the_year_of_birth_tells(house: House, cast: Cast) -> None:
    asked = IssueReport(cast.ilse, audience=Audience.SCOUT)
    told = (
        house.perform(issue_player_report, asked, cast.scout),
        house.perform(issue_player_report, asked, OPERATOR),
    )
    assert all(" or U-" in " ".join(words(one).split()) for one in told)
