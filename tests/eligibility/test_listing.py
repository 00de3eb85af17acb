"""The list of competitions: what comes next, from when to when, and how the rules are known."""

from __future__ import annotations

from datetime import date

import pytest
from tracker.eligibility.competition import Cancellation, Competition, Edition, OpenTo, Status
from tracker.eligibility.listing import Listed, list_all
from tracker.eligibility.rule import BirthWindow, Confidence, RuleVersion
from tracker.eligibility.rule_set import Catalogue

TODAY = date(2026, 6, 30)
SOURCED = RuleVersion(None, BirthWindow(date(2003, 1, 1)), 0, "Regulations", Confidence.SOURCED)
RECALLED = RuleVersion(date(2026, 1, 1), BirthWindow(date(2003, 1, 1)), 0, "Memory", Confidence.RECALLED)


def edition(name: str, year: int | None, first: str = "", last: str = "") -> Edition:
    """An edition of some year, with days where they are known."""
    start, end = (date.fromisoformat(day) if day else None for day in (first, last))
    return Edition(name, name, year, (SOURCED,), start=start, end=end)


def called_off(name: str, year: int) -> Edition:
    """An edition that will not be played."""
    flood = Cancellation("A flood.", "A page")
    return Edition(name, name, year, (SOURCED,), status=Status.CANCELLED, cancelled=flood)


def cup(name: str, *editions: Edition) -> Competition:
    return Competition(name.lower(), name, "A cup.", OpenTo.MEN, editions)


def only(*editions: Edition) -> Listed:
    (listed,) = list_all(Catalogue((cup("Cup", *editions),)), TODAY)
    return listed


@pytest.mark.parametrize(
    ("held", "coming"),
    [
        (edition("a", 2026, "2026-06-01", "2026-06-29"), False),
        (edition("a", 2026, "2026-06-01", "2026-06-30"), True),  # Being played, on its last day.
        (edition("a", 2026, "2026-07-01", "2026-07-09"), True),
        (edition("a", 2026, "2026-06-29"), False),
        (edition("a", 2026), True),  # Its days are not known, so it may still come this year.
        (edition("a", 2025), False),
        (edition("a", 2020, "2026-07-01"), True),  # Postponed.
        (edition("a", None), False),
        (called_off("a", 2027), False),
    ],
)
def test_an_edition_comes_until_its_last_day_is_over(held: Edition, coming: bool) -> None:
    assert held.coming_on(TODAY) is coming
    assert (only(held).coming is held) is coming


def test_the_next_edition_is_the_soonest_of_those_to_come() -> None:
    soon, late = edition("soon", 2026, "2026-07-01"), edition("late", 2028)
    assert only(edition("past", 2024), called_off("off", 2026), soon, late).coming is soon


def test_competitions_stand_by_what_comes_next_and_then_by_name() -> None:
    late, soon = cup("Late", edition("a", 2028)), cup("Soon", edition("a", 2026, "2026-07-01"))
    past, over = cup("Past", edition("a", 2020)), cup("Over", edition("a", 2024))
    listed = list_all(Catalogue((past, late, over, soon)), TODAY)
    assert [one.competition.name for one in listed] == ["Soon", "Late", "Over", "Past"]


def test_the_years_are_those_in_the_editions_names() -> None:
    listed = only(edition("a", 2020, "2021-07-01"), edition("b", 2024))
    assert (listed.first_year, listed.last_year) == (2020, 2024)
    assert (only(edition("every", None)).first_year, only(edition("every", None)).last_year) == (None, None)


def test_an_edition_is_counted_by_the_rule_that_is_now_known() -> None:
    changed = Edition("b", "b", 2025, (SOURCED, RECALLED))
    listed = only(edition("a", 2024), changed)
    assert (listed.sourced, listed.recalled) == (1, 1)
