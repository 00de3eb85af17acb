"""What the form beside an answer shows of a question: nothing that was asked is hidden, and a cut list says so."""

from __future__ import annotations

import pytest
from tracker.finding.address import read_address
from tracker.finding.answer import Count
from tracker.finding.facets import MOST_LISTED, Facet
from tracker.i18n.speak import speaker
from tracker.reports.voice import Voice
from tracker.web.show.pool_filters import ShownFacet, facets_of, groups_of

VOICE = Voice(speaker("en"), "en")
BARE = "competition=fifa-u17-women&edition=2025"


def facet(query: str, counts: dict[Facet, tuple[Count, ...]]) -> ShownFacet | None:
    """The only facet that is shown, if one is."""
    shown = facets_of(read_address(f"{BARE}{query}"), counts, {}, VOICE)
    assert len(shown) < 2
    return shown[0] if shown else None


def clubs(many: int) -> dict[Facet, tuple[Count, ...]]:
    return {Facet.CLUB: tuple(Count(number, 9) for number in range(1, many + 1))}


def test_what_was_chosen_stays_to_be_seen_where_nobody_has_it() -> None:
    shown = facet("&foot=left", {})
    assert shown
    assert shown.opened
    assert [(one.text, one.players, one.chosen) for one in shown.choices] == [("Left", "0", True)]


def test_a_facet_with_one_choice_is_no_choice() -> None:
    assert facet("", {Facet.FOOT: (Count("left", 9),)}) is None


def test_the_least_call_up_is_chosen_by_the_name_of_its_rung() -> None:
    (field,) = (
        one
        for group in groups_of(read_address(f"{BARE}&national_from=4"), VOICE)
        for one in group.fields
        if one.name == "national_from"
    )
    assert field.choices
    assert (len(field.choices), field.value, field.choices[field.value]) == (9, "4", "U-20 side")
    assert next(iter(field.choices)) == ""


def test_a_list_that_was_cut_says_so() -> None:
    whole, cut = facet("", clubs(MOST_LISTED - 1)), facet("", clubs(MOST_LISTED))
    assert whole
    assert cut
    assert whole.note == ""
    assert cut.note == "These have the most players. Narrow the pool otherwise to see more of them."


@pytest.mark.parametrize(
    ("query", "heading"),
    [
        ("&minutes=90", "Minutes in the last year"),
        ("&national_from=4", "Caps and call-ups"),
        ("&caps_from=1", "Caps and call-ups"),
        ("&called_since=2025-01-01", "Caps and call-ups"),
        ("&born_to=2009-01-01", "Day of birth"),
        ("&nationality=USA", "Nationality"),
        ("&coverage_from=50", "Least match records"),
        ("&on=2025-01-01", "Rules as known on"),
        ("", ""),
    ],
)
def test_fields_stand_open_where_something_is_asked_in_them(query: str, heading: str) -> None:
    groups = groups_of(read_address(f"{BARE}{query}"), VOICE)
    assert [group.heading for group in groups if group.opened] == [heading] * bool(heading)
