"""Definition D13, from careers to the time of the senior debut, and its two bounds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from tests.in_full import examples
from tests.pathway.cohorts import THRESHOLDS, career, careers, of_women, on, said, spoken_everywhere
from tracker.football.limits import Thresholds
from tracker.football.people import Birth
from tracker.logic.span import Span
from tracker.pathway.ages import birthday
from tracker.pathway.career import SENIOR_FOOTBALL, SENIOR_SIDE, Career, Leaving
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.debut import NotWatched, TimeToDebut, time_to_debut, watch
from tracker.pathway.incidence import Observation, Outcome

BORN = date(2000, 3, 1)
BIRTH = Birth(BORN, BORN)


def at(age: int) -> date:
    return birthday(BORN, age)


def watched(player: int, until: int, *, debut: int | None = None, **facts: object) -> Career:
    """A player seen from the 16th birthday to another one."""
    first = {} if debut is None else {SENIOR_FOOTBALL: Span(at(debut), at(debut))}
    held = career(player, first, birth=BIRTH, seen=Span(at(16), at(until)))
    return replace(held, **facts)  # type: ignore[arg-type]


def pool(*, debuts: int = 10, playing: int = 10, stopped: int = 0, lost: int = 0) -> list[Career]:
    """Debuts on the 20th birthday, all other endings on the 18th but for those still playing at 24."""
    return [
        *(watched(number, 24, debut=20) for number in range(debuts)),
        *(watched(100 + number, 24) for number in range(playing)),
        *(watched(200 + number, 18, leaving=Leaving.STOPPED) for number in range(stopped)),
        *(watched(300 + number, 18, leaving=Leaving.NOT_KNOWN) for number in range(lost)),
    ]


def found(people: list[Career]) -> TimeToDebut:
    return time_to_debut(people, THRESHOLDS)


def left_out(people: list[Career]) -> dict[NotWatched, tuple[int, ...]]:
    return {why: players for why, players in watch(people).left_out if players}


class TestObservations:
    def test_a_debut_ends_the_watching_on_its_birthday(self) -> None:
        assert watch([watched(1, 24, debut=20)]).observations == (Observation(1, 16, 20, Outcome.DEBUT),)

    def test_who_stopped_has_left_and_who_still_plays_is_censored(self) -> None:
        ended = watch([watched(1, 18, leaving=Leaving.STOPPED), watched(2, 24)]).observations
        assert [each.outcome for each in ended] == [Outcome.LEFT, Outcome.CENSORED]

    def test_who_stopped_after_the_debut_made_it(self) -> None:
        (ended,) = watch([watched(1, 24, debut=20, leaving=Leaving.STOPPED)]).observations
        assert (ended.exit, ended.outcome) == (20, Outcome.DEBUT)

    def test_a_debut_stays_one_whatever_became_of_the_player_after_it(self) -> None:
        seen = watch([watched(1, 24, debut=20, leaving=Leaving.NOT_KNOWN)])
        assert seen.unexplained == ()
        assert seen.counted(Outcome.LEFT).debuts_by(20) == (1,)

    def test_a_debut_within_a_season_counts_from_its_last_day_and_is_named(self) -> None:
        season = {SENIOR_FOOTBALL: Span(at(19), at(20))}
        seen = watch([watched(1, 24, first=season), watched(2, 24, debut=20)])
        assert (seen.observations[0].exit, seen.coarse_debut) == (20, (1,))

    def test_a_call_up_is_no_debut(self) -> None:
        (ended,) = watch([watched(1, 24, first={SENIOR_SIDE: on(2020, 3, 1)})]).observations
        assert ended.outcome is Outcome.CENSORED

    def test_nobody_is_watched_before_15(self) -> None:
        (ended,) = watch([watched(1, 24, seen=Span(at(9), at(24)))]).observations
        assert ended.entry == 15

    @pytest.mark.parametrize("birth", [None, Birth.read("2000")])
    def test_a_birth_that_is_not_known_to_the_month_takes_no_part(self, birth: Birth | None) -> None:
        assert left_out([watched(1, 24, birth=birth)]) == {NotWatched.COARSE_BIRTH: (1,)}

    def test_a_birth_known_to_the_month_is_taken_for_its_first_day(self) -> None:
        (ended,) = watch([watched(1, 24, debut=20, birth=Birth.read("2000-03"))]).observations
        assert ended.exit == 20

    def test_who_is_first_seen_at_the_debut_takes_no_part(self) -> None:
        assert left_out([watched(1, 24, debut=20, seen=Span(at(20), at(24)))]) == {NotWatched.SEEN_LATE: (1,)}

    @pytest.mark.parametrize("seen", [None, Span(at(18), at(18)), Span(at(12), at(14))])
    def test_who_is_not_seen_for_a_while_takes_no_part(self, seen: Span[date] | None) -> None:
        assert left_out([watched(1, 24, seen=seen)]) == {NotWatched.NOT_SEEN: (1,)}

    def test_nobody_is_watched_before_senior_matches_are_on_record(self) -> None:
        (ended,) = watch([watched(1, 24, debut=20)], at(17)).observations
        assert (ended.entry, ended.exit, ended.outcome) == (17, 20, Outcome.DEBUT)

    def test_a_debut_on_the_first_day_of_the_records_takes_no_part(self) -> None:
        found = watch([watched(1, 24, debut=18), watched(2, 24, debut=19)], at(18))
        assert dict(found.left_out)[NotWatched.SEEN_LATE] == (1,)
        assert [each.player for each in found.observations] == [2]

    def test_who_was_19_when_the_records_began_may_have_played_before_whatever_is_on_record_since(self) -> None:
        """Registered from 16 on, so that the first match on record is not the first thing on record."""
        people = [watched(1, 24, debut=20), watched(2, 24), watched(3, 24, leaving=Leaving.STOPPED)]
        assert dict(watch(people, at(19)).left_out)[NotWatched.BEGUN_BEFORE] == (1, 2, 3)
        assert len(watch(people, date(2019, 2, 28)).observations) == 3
        (told,) = time_to_debut(people, THRESHOLDS, at(19)).left_out
        assert said(told) == (
            "3 players take no part: they were 19 or older when senior matches came on record, and may have made "
            "the debut before."
        )

    def test_records_that_begin_before_a_birth_hide_nothing(self) -> None:
        assert len(watch([watched(1, 24, debut=20)], date(1990, 1, 1)).observations) == 1

    def test_those_left_out_are_said(self) -> None:
        told = found([watched(1, 24, birth=None), watched(2, 24, first={SENIOR_FOOTBALL: Span(at(19), at(20))})])
        assert [said(each) for each in told.left_out] == [
            "One player takes no part: the birth is not known to the month.",
            "One debut is known only to lie between two days and is counted from the later one.",
        ]


class TestReadings:
    def test_with_all_endings_known_both_bounds_are_one(self) -> None:
        readings = found(pool(debuts=10, playing=5, stopped=5)).readings
        assert [(each.age, each.least, each.most) for each in readings] == [
            (19, 0, 0),
            (20, 0.5, 0.5),
            (21, 0.5, 0.5),
            (23, 0.5, 0.5),
        ]

    def test_with_unknown_endings_the_truth_lies_between_two(self) -> None:
        told = found(pool(debuts=10, playing=5, lost=5))
        reading = told.readings[1]
        assert reading.most is not None
        assert (reading.least, reading.n, reading.at_risk) == (0.5, 20, 15)
        assert reading.most == pytest.approx(2 / 3)
        assert reading.interval is not None
        least, most = told.as_leavers.at(20), told.as_censored.at(20)
        assert least is not None
        assert most is not None
        assert least.interval is not None
        assert most.interval is not None
        assert (reading.interval.low, reading.interval.high) == (least.interval.low, most.interval.high)
        assert reading.players == tuple(range(10))
        assert said(reading.sentence) == (
            "By the age of 20, between 50% and 67% of 20 players had made the senior debut. "
            f"95% interval: {100 * reading.interval.low:.1f}% to {100 * reading.interval.high:.1f}%."
        )
        assert said(told.sentence).endswith(
            "The records of 5 players end without a reason, so the debut lies between two lines."
        )

    def test_of_fewer_than_20_nothing_is_read(self) -> None:
        assert found(pool(debuts=10, playing=9)).readings[1].most is None
        assert found(pool(debuts=10, playing=10)).readings[1].most == 0.5

    def test_of_fewer_than_5_at_risk_nothing_is_read(self) -> None:
        readings = found(pool(debuts=16, playing=4)).readings
        assert (readings[1].most, readings[2].at_risk, readings[2].most) == (0.8, 4, None)
        assert said(readings[2].sentence) == "Too few players were watched up to the age of 21 to say."

    def test_a_step_with_few_at_risk_on_the_way_leaves_the_rest_unsaid(self) -> None:
        """Four are seen early and one makes a debut: a quarter of everybody, if it were carried on."""
        early = [watched(500 + number, 24, seen=Span(at(15), at(24))) for number in range(3)]
        first = watched(600, 24, seen=Span(at(15), at(24)), first={SENIOR_FOOTBALL: Span(at(16), at(16))})
        assert found([*pool(), *early, first]).readings[1].most is None

    def test_the_fewest_are_settings(self) -> None:
        few = time_to_debut(pool(debuts=2, playing=2), Thresholds(smallest_cohort=4, smallest_cell=2))
        assert few.readings[1].most == 0.5

    def test_every_reading_is_a_sentence(self) -> None:
        told = found(pool(debuts=10, playing=10, lost=7, stopped=3))
        assert all(map(spoken_everywhere, (told.sentence, *(each.sentence for each in told.readings))))


def test_women_and_men_are_refused_in_one() -> None:
    with pytest.raises(MixedCohortError):
        found([*pool(), of_women(999)])


@given(careers())
@settings(max_examples=examples(60))
def test_everybody_is_watched_or_named_with_a_reason(people: list[Career]) -> None:
    told = found(people)
    outside = [player for _, players in told.watch.left_out for player in players]
    assert sorted([*told.as_censored.players, *outside]) == sorted(each.player for each in people)
    assert all(map(spoken_everywhere, told.left_out))


@given(careers())
@settings(max_examples=examples(60))
def test_taking_unknown_endings_for_leavers_never_gives_more_debuts(people: list[Career]) -> None:
    told = found(people)
    for step in told.as_leavers.steps:
        most = told.as_censored.at(step.at)
        assert step.debut <= (most.debut if most else 0) + 1e-9
