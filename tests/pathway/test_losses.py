"""Where the largest loss lies and how sure that is, against a plain count."""

from __future__ import annotations

from hypothesis import given
from tests.pathway.cohorts import AS_OF, THRESHOLDS, career, careers, on, said, spoken_everywhere
from tracker.logic.truth import Truth
from tracker.pathway.career import SENIOR_SIDE, U17, U20, Career, Leaving
from tracker.pathway.funnel import funnel
from tracker.pathway.losses import Certainty, Losses, losses
from tracker.pathway.passage import went_on

LADDER = (U17, U20, SENIOR_SIDE)
AT_17, AT_20, SENIOR = on(2015, 5, 1), on(2018, 5, 1), on(2020, 9, 1)


def found(people: list[Career]) -> Losses:
    return losses(people, funnel(people, LADDER, AS_OF, THRESHOLDS), THRESHOLDS)


def many(count: int, start: int, leaving: Leaving = Leaving.STOPPED, **at: bool) -> list[Career]:
    """So many players of the U-17, some also of the U-20 or the seniors."""
    first = {
        U17: AT_17,
        **({U20: AT_20} if at.get("u20") else {}),
        **({SENIOR_SIDE: SENIOR} if at.get("senior") else {}),
    }
    return [career(start + number, first, leaving=leaving) for number in range(count)]


@given(careers())
def test_every_step_counts_those_it_loses_by_what_is_known_of_them(people: list[Career]) -> None:
    whole = found(people)
    ends = {each.player: each.leaving for each in people}
    for place, loss in enumerate(whole.steps, start=1):
        step = loss.step
        grown = {*step.went_on.inside, *step.went_on.outside, *step.unordered}
        lost = [
            each
            for each in people
            if each.player in grown and went_on(each, step.start, LADDER[place:]) is Truth.NO
        ]
        assert loss.lost == len(lost)
        for kind, held in (
            (Leaving.STOPPED, loss.stopped),
            (Leaving.PLAYING, loss.playing),
            (Leaving.NOT_KNOWN, loss.ended),
        ):
            assert sorted(held) == sorted(each.player for each in lost if ends[each.player] is kind)
        assert loss.share.least.count == len(loss.stopped)
        assert loss.share.most.count == step.n - len(step.went_on.inside)


@given(careers())
def test_the_largest_is_that_of_the_funnel_and_is_apart_exactly_when_the_funnel_says_so(
    people: list[Career],
) -> None:
    whole, walked = found(people), funnel(people, LADDER, AS_OF, THRESHOLDS)
    assert (whole.largest.step if whole.largest else None) == walked.largest_loss
    assert (whole.certainty in (Certainty.FIRM, Certainty.APART)) == walked.stands_out
    assert spoken_everywhere(whole.sentence)
    assert all(map(spoken_everywhere, whole.notes))
    assert (whole.how_sure is None) == (whole.largest is None)
    assert all(spoken_everywhere(each.sentence) for each in whole.steps)


def test_a_loss_that_holds_whatever_became_of_the_others_is_firm() -> None:
    people = [*many(100, 1), *many(100, 201, u20=True, senior=True)]
    whole = found(people)
    assert whole.largest is not None
    assert (whole.largest.step.start, whole.certainty) == (U17, Certainty.FIRM)
    assert said(whole.sentence) == (
        "Fewest go on after this stage: U-17 side. 100 of 200 (50%, 95% interval 43% to 57%) have no later stage "
        "on record."
    )
    assert said(whole.notes[1]).startswith("Even if all of whom we cannot tell had gone on")


def test_a_loss_of_players_whose_records_only_end_is_what_is_on_record_and_no_more() -> None:
    people = [*many(100, 1, Leaving.NOT_KNOWN), *many(100, 201, u20=True, senior=True)]
    whole = found(people)
    assert whole.certainty is Certainty.APART
    assert whole.largest is not None
    assert whole.largest.share.least.count == 0
    assert "the records of 100 end and nobody said why" in said(whole.largest.sentence)


def test_overlapping_intervals_name_the_other_step() -> None:
    people = [*many(24, 1), *many(11, 101, u20=True), *many(14, 201, u20=True, senior=True)]
    whole = found(people)
    assert whole.certainty is Certainty.OVERLAPS
    assert [each.step.start for each in whole.rivals] == [U20]
    assert "Whether it loses most is not certain" in said(whole.notes[1])


def test_a_step_alone_is_compared_with_nothing() -> None:
    people = [*many(19, 1), *many(3, 101, u20=True, senior=True)]
    assert found(people).certainty is Certainty.ALONE


def test_too_few_are_no_loss() -> None:
    whole = found(many(19, 1))
    assert (whole.largest, whole.certainty) == (None, None)
    assert said(whole.sentence).startswith("At which step most are lost cannot be said")
