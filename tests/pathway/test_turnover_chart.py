"""The turnover drawn: a bar for each season and figure, and words where a squad is not on record."""

from __future__ import annotations

from tests.pathway.cohorts import THRESHOLDS
from tests.pathway.room import labels
from tracker.football.people import Sex
from tracker.i18n.speak import speaker
from tracker.pathway.drawing import Box, Drawing, Ink, Target
from tracker.pathway.turnover import SquadSeason, Turnover, turnover
from tracker.pathway.turnover_chart import behind, turnover_chart

SAY = speaker("en")


def seasons(*squads: range, aged_out: int = 0) -> tuple[Turnover, ...]:
    """Squads of seasons from 2020 on, by the numbers of their players."""
    held = [
        SquadSeason(2020 + place, Sex.MALE, frozenset(squad), frozenset(list(squad)[:aged_out]))
        for place, squad in enumerate(squads)
    ]
    return turnover(held, THRESHOLDS)


def drawn(found: tuple[Turnover, ...], width: float = 520) -> Drawing:
    return turnover_chart(found, Sex.MALE, THRESHOLDS, SAY, width)


def test_bars_are_as_long_as_the_shares_of_their_season() -> None:
    drawing = drawn(seasons(range(24), range(6, 30)))
    widths = [box.width for box in drawing.shapes if isinstance(box, Box) and box.ink is Ink.BAR]
    panel = (520 - 30) / 2
    assert widths == [0.25 * panel, 0.25 * panel, 0.25 * panel]  # Left, left but not for age, came.


def test_a_squad_that_is_not_on_record_is_said_and_not_drawn() -> None:
    texts = [label.text for label in labels(drawn(seasons(range(24), range(6, 30))))]
    assert texts.count("no squad to compare with") == 5


def test_who_aged_out_is_left_out_of_the_second_figure() -> None:
    rows = drawn(seasons(range(24), range(6, 30), aged_out=2)).table.rows
    assert rows[0] == ("2020/2021", "6 of 24 (25%)", "4 of 22 (18.2%)", "—", "—")
    assert rows[1] == ("2021/2022", "—", "—", "6 of 24 (25%)", "—")


def test_every_bar_leads_to_the_people_it_counts() -> None:
    found = seasons(range(24), range(6, 30))
    targets = [shape for shape in drawn(found).shapes if isinstance(shape, Target)]
    assert [behind(found)[target.link] for target in targets] == [
        tuple(range(6)),
        tuple(range(6)),
        tuple(range(24, 30)),
    ]
    assert targets[0].hint == "Left, 2020/2021: 6 of 24 (25%, 95% interval 12% to 44.9%)"


def test_of_one_season_alone_there_is_nothing_to_compare() -> None:
    assert (
        drawn(seasons(range(24))).description == "No two squads are on record that lie a season, or three, apart."
    )
    assert drawn(()).description == "No squad is on record."


def test_small_squads_are_hidden() -> None:
    found = seasons(range(4), range(2, 6))
    assert drawn(found).table.rows[0][1] == "hidden, fewer than 5"
    assert behind(found) == {}


def test_a_season_of_which_nobody_can_tell_who_aged_out_has_no_bar_and_the_panel_says_so() -> None:
    squads = (range(24), range(6, 30))
    held = [SquadSeason(2020 + place, Sex.MALE, frozenset(each), None) for place, each in enumerate(squads)]
    drawing = drawn(turnover(held, THRESHOLDS))
    texts = [label.text for label in labels(drawing)]
    assert texts.count("no squad to compare with") == 4
    assert "Not told where leagues of a step" in " ".join(texts)
    assert drawing.table.rows[0] == ("2020/2021", "6 of 24 (25%)", "—", "—", "—")
