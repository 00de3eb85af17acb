"""The cast: the stories that sample reports tell are really in the records, whatever the seed."""

from __future__ import annotations

from datetime import date

import pytest
from tests.demo.on_paper import Paper
from tracker.demo.cast import cast, showcase
from tracker.demo.federation import federation
from tracker.demo.seasons import DEMO_DAY
from tracker.football.calendar import age_on
from tracker.football.call_ups import CallUpKind
from tracker.football.dossier import Dossier
from tracker.football.ladder import Ladder
from tracker.football.limits import Thresholds
from tracker.football.people import Sex
from tracker.football.spells import ExitReason, Nature
from tracker.pathway.gaps import gaps
from tracker.pathway.peers import Peers
from tracker.pathway.story import Gap, GapKind, Grade
from tracker.pathway.telling import tell
from tracker.pathway.timeline import timeline

BY_REASON = {sample.reason: sample.player_id for sample in showcase()}


@pytest.fixture(scope="module", params=[(1, 4_000), (2, 1_000), (3, 1_500)], ids=str)
def stage(request: pytest.FixtureRequest) -> Paper:
    """Federations of different seeds and sizes."""
    seed, players = request.param
    return Paper(federation(seed, players))


def player(stage: Paper, words: str) -> Dossier:
    """The player of the showcase whose reason has these words."""
    return stage.dossier(next(number for reason, number in BY_REASON.items() if words in reason))


def gaps_of(dossier: Dossier) -> tuple[Gap, ...]:
    return gaps(dossier, timeline(dossier, DEMO_DAY, Thresholds()), Thresholds(), Ladder())


def test_the_child_is_a_girl_of_17_with_a_record_gap_a_quiet_period_and_u17_call_ups(stage: Paper) -> None:
    child = stage.dossier(cast(1).child)
    assert child.player.sex is Sex.FEMALE
    assert child.player.birth
    assert age_on(child.player.birth.earliest, DEMO_DAY) == 17
    assert {one.side.category for one in child.call_ups} == {"U-17"}
    assert {one.kind for one in child.call_ups} == {CallUpKind.CAMP, CallUpKind.BENCH, CallUpKind.FIELDED}
    found = gaps_of(child)
    assert [(gap.kind, gap.grade) for gap in found] == [(GapKind.RECORD, None), (GapKind.QUIET, Grade.GAP)]
    assert not found[-1].open


def test_the_directors_club_is_the_childs_and_the_brother_is_elsewhere(stage: Paper) -> None:
    people = cast(1)
    child, brother = stage.dossier(people.child), stage.dossier(people.second_child)
    assert child.spells[-1].team.club_id == people.director_club
    assert brother.spells[-1].team.club_id != people.director_club
    assert stage.by_id["federations"][people.scout_federation]["code"] == "MLV"


def test_one_went_the_whole_way_to_official_senior_caps(stage: Paper) -> None:
    dossier = player(stage, "whole way")
    rungs = [stage.rung(spell.team.id, spell.start) for spell in dossier.spells]
    assert {3, 4, 5, 7, 8} <= set(rungs)
    assert any(spell.nature is Nature.LOAN for spell in dossier.spells)
    assert max(one.rung for one in dossier.call_ups) == 8


def test_one_came_late_without_any_youth_call_up(stage: Paper) -> None:
    dossier = player(stage, "late developer")
    assert {one.side.category for one in dossier.call_ups} == {"senior"}
    assert sum(one.caps for one in dossier.call_ups) == 1
    assert {6, 5, 7, 8} == {stage.rung(spell.team.id, spell.start) for spell in dossier.spells}


def test_one_has_a_quiet_period_that_is_still_open(stage: Paper) -> None:
    last = gaps_of(player(stage, "still open"))[-1]
    assert (last.kind, last.open, last.grade) == (GapKind.QUIET, True, Grade.MAJOR)


def test_one_is_on_loan(stage: Paper) -> None:
    loans = [spell for spell in player(stage, "lent out").spells if spell.nature is Nature.LOAN]
    assert [spell.exit_reason for spell in loans] == [ExitReason.LOAN_ENDED, None]
    assert loans[-1].end is None


def test_one_is_known_by_the_birth_year_that_the_next_olympics_admit(stage: Paper) -> None:
    assert str(player(stage, "the day unknown").player.birth) == "2005"


def test_one_has_no_record_but_a_name(stage: Paper) -> None:
    dossier = player(stage, "Nothing on record")
    assert dossier.player.birth is None
    assert not dossier.spells + dossier.appearances + dossier.totals + dossier.call_ups


def test_one_has_played_for_both_associations(stage: Paper) -> None:
    capped = {one.side.association for one in player(stage, "two nationalities").call_ups if one.caps}
    assert capped == {"MLV", "TSN"}


def test_one_stopped_at_sixteen(stage: Paper) -> None:
    assert player(stage, "stopped playing").spells[-1].exit_reason is ExitReason.STOPPED_PLAYING


def test_one_was_never_capped_and_one_has_sums_only(stage: Paper) -> None:
    never = player(stage, "no cap")
    assert len([one for one in never.call_ups if one.side.senior]) == 4
    assert not any(one.caps for one in never.call_ups if one.side.senior)
    sums = player(stage, "season sums")
    assert sums.totals
    assert not sums.appearances


def test_one_stepped_down_and_is_there_still(stage: Paper) -> None:
    last = gaps_of(player(stage, "from the top division to the second"))[-1]
    assert (last.kind, last.open) == (GapKind.STEP_DOWN, True)


def test_one_has_few_minutes_beside_others_of_his_age(stage: Paper) -> None:
    dossier = player(stage, "one week in seven")
    told = tell(dossier, DEMO_DAY, Thresholds(), Ladder(), peers=Peers(Sex.MALE, 18, 20, 450.0))
    assert GapKind.THIN in {gap.kind for gap in told.gaps}


def test_one_waited_long_between_two_call_ups(stage: Paper) -> None:
    between = [gap for gap in gaps_of(player(stage, "whole way")) if gap.kind is GapKind.NATIONAL]
    assert [gap.open for gap in between] == [False, False]


def test_the_cast_has_a_gap_of_every_kind(stage: Paper) -> None:
    kinds = {gap.kind for sample in showcase() for gap in gaps_of(stage.dossier(sample.player_id))}
    assert kinds == set(GapKind) - {GapKind.THIN}


def test_no_part_contradicts_itself(stage: Paper) -> None:
    for sample in showcase():
        assert timeline(stage.dossier(sample.player_id), DEMO_DAY, Thresholds()).faults == ()


@pytest.mark.parametrize("day", [date(2026, 1, 15), date(2026, 11, 21), date(2027, 3, 3)])
def test_the_child_is_17_with_a_lost_season_on_any_day(day: date) -> None:
    child = Paper(federation(1, 1_000, day=day)).dossier(cast(1).child)
    assert child.player.birth
    assert age_on(child.player.birth.earliest, day) == 17
    found = gaps(child, timeline(child, day, Thresholds()), Thresholds(), Ladder())
    assert {GapKind.RECORD, GapKind.QUIET} <= {gap.kind for gap in found}
    assert child.call_ups


def test_about_six_families_in_ten_share_with_scouts() -> None:
    people = cast(1)
    sharing = sum(people.shares_with_scouts(number) for number in range(1, 4_001))
    assert abs(sharing / 4_000 - 0.6) < 0.03
    assert people.shares_with_scouts(people.child)
    assert not people.shares_with_scouts(people.second_child)
    others = [cast(2).shares_with_scouts(number) for number in range(1, 100)]
    assert others != [people.shares_with_scouts(number) for number in range(1, 100)]
