"""Births by quarter drawn: bars as long as their counts, marks for what is expected, a test only of 40 or more."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.cohorts import THRESHOLDS, career
from tests.pathway.room import labels
from tracker.football.calendar import CutOff
from tracker.football.people import Birth
from tracker.i18n.speak import speaker
from tracker.pathway.drawing import Box, Drawing, Ink, Mark, Pattern, Target
from tracker.pathway.quarters_chart import behind, quarters_chart
from tracker.pathway.relative_age import Quartering, relative_age

SAY = speaker("en")
JANUARY, AUGUST = CutOff(1, 1), CutOff(8, 1)
EXAMPLE = (46, 31, 27, 16)


def quarterings(
    counts: tuple[int, ...], *cut_offs: CutOff, births: tuple[float, ...] | None = None, coarse: int = 0
) -> tuple[Quartering, ...]:
    """So many players born in each quarter of the calendar year."""
    days = [date(2005, 2 + 3 * quarter, 1) for quarter, count in enumerate(counts) for _ in range(count)]
    people = [career(number, birth=Birth(day, day)) for number, day in enumerate(days)]
    people += [career(9000 + number, birth=Birth.read("2005")) for number in range(coarse)]
    return relative_age(people, cut_offs or (JANUARY,), THRESHOLDS, births)


def drawn(found: tuple[Quartering, ...], width: float = 520) -> Drawing:
    return quarters_chart(found, THRESHOLDS, SAY, width)


def bars(drawing: Drawing) -> list[Box]:
    return [shape for shape in drawing.shapes if isinstance(shape, Box) and shape.ink is Ink.BAR]


def marks(drawing: Drawing) -> list[Mark]:
    """The marks for what is expected, without the one in the legend."""
    return [shape for shape in drawing.shapes if isinstance(shape, Mark)][:-1]


def texts(drawing: Drawing) -> list[str]:
    return [label.text for label in labels(drawing)]


@given(st.tuples(*[st.integers(10, 300)] * 4), st.sampled_from([288, 520, 720]))
def test_bars_are_as_long_as_their_counts_and_marks_stand_on_the_same_scale(
    counts: tuple[int, int, int, int], width: float
) -> None:
    drawing = drawn(quarterings(counts), width)
    unit = bars(drawing)[0].width / counts[0]
    assert [bar.width for bar in bars(drawing)] == pytest.approx([count * unit for count in counts])
    days = (90.25, 91, 92, 92)
    start = bars(drawing)[0].x
    due = [sum(counts) * part / 365.25 for part in days]
    assert [mark.x - start for mark in marks(drawing)] == pytest.approx([each * unit for each in due])


def test_the_sentence_has_the_test_its_n_and_the_ratio() -> None:
    says = drawn(quarterings(EXAMPLE)).description
    assert "2.9 in the first quarter for each one in the last (95% interval 1.7 to 5.2)" in says
    assert says.endswith("χ²\u00a0=\u00a016.1 with 3 degrees of freedom, n\u00a0=\u00a0120, p\u00a0=\u00a00.001.")


def test_a_smaller_chance_is_said_to_be_below_a_thousandth() -> None:
    assert drawn(quarterings((90, 30, 20, 10))).description.endswith("p\u00a0<\u00a00.001.")


def test_of_fewer_than_40_there_are_counts_alone() -> None:
    drawing = drawn(quarterings((15, 10, 9, 5)))
    assert "χ²" not in drawing.description
    assert [shape for shape in drawing.shapes if isinstance(shape, Mark)] == []
    assert {"15", "10", "9", "5"} <= set(texts(drawing))
    assert [row[3] for row in drawing.table.rows] == ["—"] * 4


def test_of_fewer_than_5_there_are_words() -> None:
    drawing = drawn(quarterings((1, 1, 1, 1)))
    assert texts(drawing) == ["Too few players to compare."]
    assert behind(quarterings((1, 1, 1, 1))) == {}


def test_after_a_change_of_cut_off_both_quarterings_stand_side_by_side() -> None:
    drawing = drawn(quarterings(EXAMPLE, JANUARY, AUGUST), 720)
    places = {label.text: label for label in labels(drawing)}
    assert places["Year from January 1"].y == places["Year from August 1"].y
    assert {"Jan–Mar", "Aug–Oct", "Nov–Jan"} <= set(places)
    assert drawing.description.count("χ²") == 2
    narrow = {label.text: label for label in labels(drawn(quarterings(EXAMPLE, JANUARY, AUGUST), 288))}
    assert narrow["Year from January 1"].y < narrow["Year from August 1"].y


def test_one_of_two_that_is_too_small_is_hidden_and_the_other_shown() -> None:
    """Births known to a month lie in a quarter from the first of a month, and perhaps in none from within one."""
    people = [career(number, birth=Birth.read("2005-02")) for number in range(12)]
    found = relative_age(people, (JANUARY, CutOff(2, 15)), THRESHOLDS)
    drawing = drawn(found)
    hatched = [shape for shape in drawing.shapes if isinstance(shape, Box) and shape.pattern is Pattern.HATCHED]
    assert len(hatched) == 4 + 1
    assert [row[2] for row in drawing.table.rows[4:]] == ["hidden, fewer than 5"] * 4
    assert "from Feb 15" in texts(drawing)


def test_what_is_expected_is_by_days_or_by_the_births_of_the_country() -> None:
    assert "Expected, if births were spread evenly over the days" in texts(drawn(quarterings(EXAMPLE)))
    by_births = drawn(quarterings(EXAMPLE, births=(4.0, 3.0, 2.0, 1.0)))
    assert "Expected, if births were spread as in the whole country" in texts(by_births)
    assert [row[3] for row in by_births.table.rows] == ["48.0", "36.0", "24.0", "12.0"]


def test_births_that_are_not_known_well_enough_are_counted() -> None:
    words = texts(drawn(quarterings(EXAMPLE, coarse=3)))
    assert "3 more players’ births are not known well enough for a quarter." in words


def test_the_table_has_counts_and_what_is_expected() -> None:
    drawing = drawn(quarterings(EXAMPLE))
    assert [row[2] for row in drawing.table.rows] == ["46", "31", "27", "16"]
    assert [row[3] for row in drawing.table.rows] == ["29.7", "29.9", "30.2", "30.2"]
    assert drawing.table.rows[0][:2] == ("Jan–Mar", "January 1")


def test_every_bar_leads_to_those_born_in_its_quarter() -> None:
    found = quarterings((10, 0, 20, 12))
    targets = [shape for shape in drawn(found).shapes if isinstance(shape, Target)]
    assert [target.link for target in targets] == ["quarter-1-1-1", "quarter-1-1-3", "quarter-1-1-4"]
    assert behind(found)["quarter-1-1-1"] == tuple(range(10))
    assert targets[0].hint == "Jan–Mar: 10 players born"
