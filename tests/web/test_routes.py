"""The way to a finals on the web: every step with its rule, and what it closes and opens for a birth."""

from __future__ import annotations

import re

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.web.browsing import read_strictly, words_of
from tracker.store.base import Base
from tracker.wiring import House

RIO = "/routes/olympic-men/2016"
PARIS = "/routes/olympic-men/2024"


def traced(visitor: FlaskClient, path: str, given: dict[str, str] | None = None, status: int = 200) -> str:
    """The words of a route's page that is valid."""
    answer = visitor.get(path, query_string=given)
    assert answer.status_code == status
    read_strictly(answer.text)
    return words_of(answer.text)


def test_the_route_to_rio_shows_every_step_in_order(visitor: FlaskClient) -> None:
    words = traced(visitor, RIO)
    steps = words.partition("The qualifiers, in order")[2]
    names = ["UEFA European", "OFC Men", "2015, zonal", "CAF U-23", "South American", "AFC U-23", "play-off 2016"]
    places = [steps.index(name) for name in names]
    assert places == sorted(places)
    assert "October 1, 2015 – October 13, 2015 · USA · 8 teams" in steps
    assert "Format: Two groups of four, semi-finals, a match for third place and a final." in steps
    assert "Leads to Men's Olympic Football Tournament, Rio 2016: 2 places (the two finalists)" in steps
    assert "Leads to CONCACAF-CONMEBOL Olympic play-off, 2016: one place (the third)" in steps
    assert "The same births as at the finals · No overage places here, 3 at the finals" in steps


def test_the_steps_are_a_list_and_one_before_another_step_stands_further_in(visitor: FlaskClient) -> None:
    page = visitor.get(RIO).text
    assert re.findall(r'<li class="inward-(\d)">', page) == ["1", "1", "2", "1", "1", "1", "1", "1"]


def test_without_a_birth_nothing_is_said_to_be_closed_or_open(visitor: FlaskClient) -> None:
    words = traced(visitor, PARIS)
    assert "Closed here" not in words
    assert "Open here" not in words


@pytest.mark.parametrize(
    ("given", "finals", "step"),
    [
        ({"born": "2002-08-08", "confederation": "CONCACAF"}, "Within age", "Closed here, open at the finals"),
        (
            {"born": "2000-05-05", "confederation": "UEFA"},
            "Possible as overage",
            "Open here, at the finals only by an overage place",
        ),
    ],
)
def test_for_a_birth_each_step_says_what_it_closes_and_opens(
    visitor: FlaskClient, given: dict[str, str], finals: str, step: str
) -> None:
    words = traced(visitor, PARIS, given)
    of_finals, _, of_steps = words.partition("The finals ")[2].partition("The qualifiers, in order")
    assert finals in of_finals
    assert step in of_steps
    assert "Age only." in words


def test_a_confederation_sees_its_own_steps_alone(visitor: FlaskClient) -> None:
    steps = traced(visitor, PARIS, {"confederation": "UEFA"}).partition("The qualifiers, in order")[2]
    assert "UEFA European Under-21 Championship" in steps
    assert "CONCACAF U-20" not in steps


def test_only_the_confederations_that_enter_can_be_chosen(visitor: FlaskClient) -> None:
    page = visitor.get("/routes/pan-american-games-men/2019").text
    assert re.findall(r'<option value="([A-Z]+)"', page) == ["CONCACAF", "CONMEBOL"]
    assert "<select" not in visitor.get("/routes/uefa-u21-men/2023").text


def test_where_no_qualifier_is_held_the_page_says_so(visitor: FlaskClient) -> None:
    words = traced(visitor, "/routes/fifa-u17-women/2024")
    assert "No qualifier is on record for this edition. That does not mean that there was none." in words


def test_a_qualifier_shows_where_it_leads_and_what_lies_beyond(visitor: FlaskClient) -> None:
    words = traced(visitor, "/routes/concacaf-olympic-qualifying-men/2015-zones")
    assert "Leads to CONCACAF Men's Olympic Qualifying Championship, 2015: 5 places" in words
    assert "From there the way leads on to CONCACAF-CONMEBOL Olympic play-off, 2016; Men's Olympic" in words


@pytest.mark.parametrize(
    ("path", "marked"),
    [
        (RIO, True),  # Some steps are recalled.
        ("/routes/olympic-men/1992", True),  # The finals' own rule is.
        ("/routes/caf-u23-men/2019", True),  # Only the places won there are.
        ("/routes/youth-olympics/2014", False),
    ],
)
def test_the_mark_of_what_is_recalled_is_explained_where_it_is_used(
    visitor: FlaskClient, path: str, marked: bool
) -> None:
    words = traced(visitor, path)
    assert (" Provisional " in words) is marked
    assert ("What is marked as provisional is recalled" in words) is marked


def test_the_route_speaks_french(visitor: FlaskClient) -> None:
    words = traced(visitor, RIO, {"lang": "fr"})
    assert "Le chemin vers Men's Olympic Football Tournament, Rio 2016" in words
    assert "Les épreuves qualificatives, dans l’ordre" in words


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"born": "last year"}, "This cannot be read as a date of birth."),
        ({"born": "2026-07-01"}, "This date lies in the future."),
        ({"confederation": "FIFA"}, "This is not in the list."),
        ({"born": "<script>x</script>"}, "This cannot be read as a date of birth."),
        ({"born": "\x00"}, "This cannot be read as a date of birth."),
    ],
)
def test_what_cannot_be_read_is_said_beside_its_field_and_the_route_still_stands(
    visitor: FlaskClient, given: dict[str, str], sentence: str
) -> None:
    words = traced(visitor, PARIS, given, 400)
    assert sentence in words
    assert "CONCACAF U-20 Championship" in words
    assert "Closed here" not in words


def test_an_empty_form_is_no_fault(visitor: FlaskClient) -> None:
    assert "CONCACAF U-20 Championship" in traced(visitor, PARIS, {"born": "", "confederation": ""})


def test_a_confederation_that_does_not_enter_is_refused_with_those_that_do(visitor: FlaskClient) -> None:
    words = traced(visitor, "/routes/pan-american-games-men/2019", {"confederation": "UEFA"}, 400)
    assert "ask for one of CONCACAF, CONMEBOL." in words


def test_an_edition_that_does_not_exist_is_answered_with_the_nearest(visitor: FlaskClient) -> None:
    assert "has no edition “2017”; the nearest are 2016" in visitor.get("/routes/olympic-men/2017").text
    assert "the nearest are olympic-men" in traced(visitor, "/routes/olympics-men/2016", status=404)


def test_an_answer_about_eligibility_leads_to_the_way_to_those_finals(visitor: FlaskClient) -> None:
    asked = "/eligibility?edition=olympic-men/2024&born=2002-08-08"
    page = visitor.get(asked).text
    (address,) = re.findall(r'href="(/routes/[^"]+)"', page)
    assert address == "/routes/olympic-men/2024?born=2002-08-08"
    assert "Closed here, open at the finals" in traced(visitor, address)
    assert "/routes/" not in visitor.get("/eligibility").text


def test_asking_leaves_nothing_behind(sqlite_house: House, visitor: FlaskClient) -> None:
    def rows() -> list[int | None]:
        with Session(sqlite_house.engine) as session:
            tables = Base.metadata.sorted_tables
            return [session.scalar(select(func.count()).select_from(table)) for table in tables]

    before = rows()
    traced(visitor, RIO, {"born": "1993-05-17"})
    assert rows() == before
