"""Clubs beside one another: each share against a plain count, and no few others to be worked out of the rest."""

from __future__ import annotations

from hypothesis import given
from tests.pathway.cohorts import AS_OF, THRESHOLDS, career, careers, on, said, spoken_everywhere
from tests.pathway.room import labels
from tracker.football.people import Sex
from tracker.i18n.speak import speaker
from tracker.logic.truth import Truth
from tracker.pathway.by_training import ByTraining, by_training
from tracker.pathway.career import SENIOR_FOOTBALL, U19_FOOTBALL, Career, on_club_rail
from tracker.pathway.club_view import LADDER
from tracker.pathway.drawing import Mark, Sign, Target
from tracker.pathway.funnel import funnel
from tracker.pathway.passage import went_on
from tracker.pathway.proportions import wilson
from tracker.pathway.trained_chart import MOST_CLUBS, by_name, sentence, trained_charts

U19, SENIOR = on(2016, 9, 1), on(2019, 9, 1)
SAY = speaker("en")


def found(people: list[Career]) -> ByTraining:
    return by_training(people, funnel(people, LADDER, AS_OF, THRESHOLDS), THRESHOLDS)


def of(club: int, count: int, through: int, start: int = 0) -> list[Career]:
    """So many players whom a club trained, of whom some came through."""
    first = start or club * 1000
    return [
        career(
            first + number,
            {U19_FOOTBALL: U19} | ({SENIOR_FOOTBALL: SENIOR} if number < through else {}),
            clubs={club: 2},
        )
        for number in range(count)
    ]


@given(careers())
def test_each_share_is_that_of_a_plain_count(people: list[Career]) -> None:
    walked = funnel(people, LADDER, AS_OF, THRESHOLDS)
    grown = [each for each in people if each.player in walked.matured]
    for club in by_training(people, walked, THRESHOLDS).shown:
        for bar in club.passages:
            if bar.share.least.hidden:
                assert bar.n == 0
                continue
            there = [each for each in grown if club.club in each.clubs and bar.start in each.first]
            came = [went_on(each, bar.start, (SENIOR_FOOTBALL,)) for each in there]
            assert bar.n == len(there) >= THRESHOLDS.smallest_cell
            assert bar.share.least.count == came.count(Truth.YES)
            assert bar.share.most.count == len(came) - came.count(Truth.NO)
            assert bar.share.interval.low == wilson(came.count(Truth.YES), len(came)).low


@given(careers())
def test_whoever_is_in_no_club_shown_is_nobody_or_several(people: list[Career]) -> None:
    whole = found(people)
    for place, bar in enumerate(whole.whole):
        everybody = {*bar.went_on.inside, *bar.went_on.outside, *bar.unordered}
        told = [club.passages[place] for club in whole.shown if club.passages[place].n]
        named = {player for one in told for player in (*one.went_on.inside, *one.went_on.outside, *one.unordered)}
        assert not told or not 0 < len(everybody - named) < THRESHOLDS.smallest_cell


def test_a_small_club_is_hidden_and_takes_the_smallest_other_along() -> None:
    whole = found([*of(1, 30, 10), *of(2, 6, 1), *of(3, 2, 1)])
    assert [club.club for club in whole.shown] == [1]
    assert whole.hidden == 2


def test_who_has_no_training_on_record_is_counted_as_such() -> None:
    at_u17 = career(7, {on_club_rail(3): U19})
    whole = found([*of(1, 30, 10), at_u17, *[career(number, {U19_FOOTBALL: U19}) for number in range(100, 104)]])
    assert whole.unknown == (7, 100, 101, 102, 103)


def test_intervals_that_leave_out_the_share_of_all_are_counted() -> None:
    people = [*of(1, 100, 10), *of(2, 100, 60), *of(3, 100, 35), *of(4, 8, 8)]
    whole = found(people)
    assert (whole.told(whole.stage), whole.apart(whole.stage)) == (3, 2)
    assert said(sentence(whole)).endswith(
        "3 clubs have enough players for a percentage; 2 intervals leave out the share of all. Chance alone would "
        "do that about once in 20 clubs."
    )
    assert spoken_everywhere(sentence(whole))


def test_clubs_stand_by_name_and_never_by_share() -> None:
    names = {1: "beta", 2: "Alpha", 3: "Gamma"}
    whole = found([*of(1, 40, 30), *of(2, 40, 1), *of(3, 40, 39)])
    assert [club.name for club in by_name(whole, names)] == ["Alpha", "beta", "Gamma"]


def test_a_club_without_a_percentage_has_counts_and_no_place_on_the_scale() -> None:
    whole = found([*of(1, 40, 10), *of(2, 8, 3)])
    (drawing,) = trained_charts(whole, by_name(whole, {}), Sex.MALE, THRESHOLDS, SAY)
    assert {"10 of 40 (25%)", "3 of 8"} <= {label.text for label in labels(drawing)}
    dots = [shape for shape in drawing.shapes if isinstance(shape, Mark) and shape.sign is Sign.DOT]
    assert len(dots) == 1 + 1  # One is in the key.
    assert drawing.table.rows == (("1", "10 of 40 (25%)", "14.2% to 40.2%"), ("2", "3 of 8", "—"))
    assert len([shape for shape in drawing.shapes if isinstance(shape, Target)]) == 2


def test_many_clubs_take_several_drawings_on_one_scale() -> None:
    whole = found([one for club in range(1, MOST_CLUBS + 5) for one in of(club, 20, 4)])
    drawings = trained_charts(whole, by_name(whole, {}), Sex.FEMALE, THRESHOLDS, SAY, 496)
    assert [len(drawing.table.rows) for drawing in drawings] == [20, 20]
    assert len({label.text for drawing in drawings for label in labels(drawing) if label.text.endswith("%")}) == 5
    assert all("women’s football" in drawing.title for drawing in drawings)


def test_nobody_is_said_in_words() -> None:
    whole = found([])
    (drawing,) = trained_charts(whole, (), None, THRESHOLDS, SAY)
    assert drawing.table.rows == ()
    assert "Too few players to compare." in {label.text for label in labels(drawing)}
