"""A club's figures for who sees some of its players: all are counted, those in sight named, a few neither."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.in_full import examples
from tests.pathway.cohorts import AS_OF, THRESHOLDS, careers, on, said
from tests.pathway.test_club_view import CLUB, U19, U19_ENDS, member, squad
from tracker.cli.gaps_json import Plain
from tracker.football.people import Sex
from tracker.i18n.speak import speaker
from tracker.pathway.career import SENIOR_FOOTBALL, SENIOR_SIDE, U19_FOOTBALL, Career, Leaving, on_club_rail
from tracker.pathway.club_view import ClubView, Material, Sight
from tracker.pathway.cohort import how_many, unseen
from tracker.pathway.counted_view import counted_view
from tracker.pathway.member import LATER, Member, Reach
from tracker.pathway.productivity import productivity
from tracker.pathway.proportions import Showing
from tracker.pathway.story import Milestone
from tracker.pathway.u21_share import Outing
from tracker.pathway.view_figures import club_figures

#: Players out of sight have numbers that no count and no year can be taken for.
GONE = 5_000_000
COUNTED = Sight(everybody=False, counted=True)
EARLY, SENIOR = on(2015, 9, 1), on(2018, 9, 1)
U17_FOOTBALL = on_club_rail(3)


def seen_by_director(members: list[Member], seen: Set[int], **material: Any) -> ClubView:
    now = tuple(sorted(seen & {each.player for each in members}))
    return counted_view(CLUB, Material(members, **material), now, AS_OF, COUNTED, THRESHOLDS, seen)


def club(here: int, gone: int, *, through: int = 0) -> list[Member]:
    """So many who are here and so many who left, of whom some came through."""
    left = [member(GONE + number, SENIOR if number < through else None) for number in range(gone)]
    return [*(member(number) for number in range(1, here + 1)), *left]


def everything_in(value: Any) -> Iterator[Any]:
    """Every plain value in a view, however deep."""
    if is_dataclass(value):
        for each in fields(value):
            yield from everything_in(getattr(value, each.name))
    elif isinstance(value, dict):
        for key, held in value.items():
            yield from everything_in(key)
            yield from everything_in(held)
    elif isinstance(value, tuple | list | set | frozenset):
        for each in value:
            yield from everything_in(each)
    else:
        yield value


def names_somebody_gone(value: Any) -> bool:
    return any(isinstance(each, int) and GONE <= each < 2 * GONE for each in everything_in(value))


def test_all_are_counted_and_those_in_sight_are_named() -> None:
    found = seen_by_director(club(12, 18, through=7), frozenset(range(1, 13)))
    assert found.funnel is not None
    bar = next(each for each in found.funnel.prospective if each.start == U19_FOOTBALL)
    assert (bar.share.least.count, bar.n) == (7, 30)
    assert (bar.went_on.inside, unseen(bar.went_on.inside)) == ((), 7)
    assert (bar.went_on.outside, unseen(bar.went_on.outside)) == (tuple(range(1, 13)), 11)
    assert (found.trainees, how_many(found.trainees), found.n) == (tuple(range(1, 13)), 30, 30)
    assert "Of the 30 players" in said(found.funnel.sentence)
    assert "23 of 30" in said(found.funnel.loss_sentence)
    assert not names_somebody_gone(found)


def test_what_few_who_left_are_behind_is_hidden() -> None:
    seen = frozenset(range(1, 31))
    for gone, hidden in ((0, False), (1, True), (4, True), (5, False)):
        found = seen_by_director(club(30, gone, through=gone), seen)
        assert found.funnel is not None
        assert found.productivity is not None
        assert found.crossed is not None
        bars = [each for each in found.funnel.prospective if each.start == U19_FOOTBALL]
        assert [each.share.least.hidden for each in bars] == [hidden], f"{gone} left"
        assert (found.productivity.showing is Showing.HIDDEN) is hidden
        assert (found.crossed.showing is Showing.HIDDEN) is hidden
        shown = Plain(speaker("en"), 5)(found.funnel)["prospective"]
        assert all("n" not in each for each in shown if each["showing"] == "hidden") if hidden else True
        assert not hidden or (bars[0].n, bars[0].went_on.inside, bars[0].went_on.outside) == (0, (), ())


def test_each_milestone_hides_what_few_who_left_are_behind() -> None:
    """Of those who may have reached the minutes and may not, few out of sight hide the counts as well."""
    perhaps = {Milestone.SETTLED_MINUTES: Reach(possible_from=date(2019, 1, 1))}
    for gone, unclear, hidden in ((4, 0, True), (9, 0, False), (9, 3, True), (9, 5, False)):
        members = club(12, gone)
        cut = [replace(each, later=perhaps) if each.player < GONE + unclear else each for each in members[12:]]
        found = seen_by_director([*members[:12], *cut], frozenset(range(1, 13)))
        counts = found.later_crossed[Milestone.SETTLED_MINUTES]
        assert (counts.showing is Showing.HIDDEN) is hidden, f"{unclear} of {gone} may have been there"
        assert hidden or (counts.n, counts.unclear, counts.waiting) == (12 + gone, unclear, 12 + gone - unclear)
        assert set(found.later_crossed) == set(found.later_lags) == set(LATER)
        assert not names_somebody_gone(found)


def staged(number: int, *, u17: bool, u19: bool) -> Member:
    one = member(number)
    first = {U17_FOOTBALL: EARLY} if u17 else {}
    return replace(one, career=replace(one.career, first=first | ({U19_FOOTBALL: U19} if u19 else {})))


def test_few_who_left_are_hidden_in_the_first_bar_too() -> None:
    members = [staged(number, u17=True, u19=False) for number in range(1, 31)]
    members += [staged(GONE + number, u17=True, u19=False) for number in range(3)]
    found = seen_by_director(members, frozenset(range(1, 31)))
    assert found.funnel is not None
    bars = [each for each in (*found.funnel.prospective, *found.funnel.steps) if each.start == U17_FOOTBALL]
    assert [each.share.least.hidden for each in bars] == [True, True]


def test_two_bars_that_differ_by_few_who_left_are_not_shown_side_by_side() -> None:
    """Taking the one from the other would tell what became of those two."""
    for fewer, hidden in ((0, False), (2, True), (4, True), (5, False)):
        members = [staged(GONE + number, u17=True, u19=number >= fewer) for number in range(30)]
        found = seen_by_director(members, frozenset())
        assert found.funnel is not None
        shown = {each.start: each.share.least.hidden for each in found.funnel.prospective}
        assert (shown[U17_FOOTBALL], shown[U19_FOOTBALL]) == (False, hidden), f"{fewer} stopped before U-19"


def test_no_figure_of_minutes_hangs_on_one_who_left() -> None:
    alone = [member(GONE + number, minutes={8: 4321} if number == 0 else {}) for number in range(20)]
    some = [member(GONE + number, minutes={8: 4321} if number < 5 else {}) for number in range(20)]
    hidden, shown = (seen_by_director(each, frozenset()).productivity for each in (alone, some))
    assert hidden is not None
    assert shown is not None
    assert (hidden.showing, hidden.weighted_minutes, hidden.seniors) == (Showing.HIDDEN, 0.0, ())
    exact = productivity([each.career for each in some], CLUB, THRESHOLDS).weighted_minutes
    assert shown.weighted_minutes == round(exact, -3) != exact
    assert (shown.n, how_many(shown.seniors)) == (20, 5)


def test_bands_are_rounded_and_stop_where_few_who_left_were_watched() -> None:
    here = [member(number, by_age=(7,) * 20) for number in range(1, 20)]
    for gone, drawn in ((1, False), (4, False), (5, True)):
        left = [member(GONE + number, by_age=(913,) * 20) for number in range(gone)]
        found = seen_by_director([*here, *left], frozenset(range(1, 20))).benchmark
        assert found is not None
        assert bool(found.marks[0].lines) is drawn, f"{gone} left"
        assert (found.marks[0].n, found.n) == (19 + gone if drawn else 19, 19 + gone)
        assert found.shown is drawn
        if found.marks[0].lines:
            assert (found.marks[0].lines.p50, found.marks[0].lines.p90) == (0.0, 900.0)
        assert not names_somebody_gone(found)


def test_nobodys_months_on_the_bridge_are_told_who_is_out_of_sight() -> None:
    found = seen_by_director(club(6, 10, through=6), frozenset(range(1, 7)))
    assert {each.player for each in (*found.lags.arrived, *found.lags.waiting)} == set(range(1, 7))
    assert found.crossed is not None
    assert (found.crossed.n, found.crossed.soon, found.crossed.waiting) == (16, 6, 10)


def test_of_which_kind_those_not_there_are_is_told_only_if_several_of_each_are_out_of_sight() -> None:
    for stopped, told in ((0, True), (2, False), (5, True), (8, False)):
        members = club(6, 10)
        gone = [
            replace(each, career=replace(each.career, leaving=Leaving.STOPPED)) for each in members[6 : 6 + stopped]
        ]
        counts = seen_by_director([*members[:6], *gone, *members[6 + stopped :]], frozenset(range(1, 7))).crossed
        assert counts is not None
        assert counts.waiting == 16
        kinds = (counts.early, counts.stopped, counts.followed)
        assert kinds == ((0, stopped, 16 - stopped) if told else (None, None, None)), f"{stopped} stopped"


def test_turnover_counts_those_who_left_and_lists_those_who_stayed() -> None:
    squads = [squad(number, 2024) for number in (*range(1, 19), GONE, GONE + 1)]
    squads += [squad(number, 2025) for number in range(1, 19)]
    (team,) = seen_by_director(club(18, 2), frozenset(range(1, 19)), squads=squads).turnover
    season = team.seasons[0]
    assert season.out is not None
    assert (season.out.share.count, season.out.n) == (2, 20)
    assert (season.out.inside, unseen(season.out.inside)) == ((), 2)


def test_as_data_a_list_says_how_many_are_not_in_sight() -> None:
    found = Plain(speaker("en"), 5)(seen_by_director(club(12, 18, through=7), frozenset(range(1, 13))))
    bar = next(each for each in found["funnel"]["prospective"] if "inside" in each)
    assert (bar["inside"], bar["inside_not_in_sight"], bar["n"]) == ([], 7, 30)
    assert (found["trainees"], found["trainees_not_in_sight"]) == (list(range(1, 13)), 18)
    assert not names_somebody_gone(found)


def numbered(held: list[Career], gone: int) -> list[Member]:
    """Careers as members of the club, the first of them out of sight."""
    cast = [
        replace(each, player=(GONE if place < gone else 0) + place + 1, clubs={CLUB: 2, **each.clubs})
        for place, each in enumerate(held)
    ]
    return [Member(each, U19_ENDS, each.reached(SENIOR_FOOTBALL), AS_OF, CLUB) for each in cast]


@settings(max_examples=examples(60), deadline=None)
@given(careers(), st.integers(0, 40))
def test_nobody_out_of_sight_is_in_any_view(held: list[Career], gone: int) -> None:
    members = numbered(held, gone)
    seen = frozenset(each.player for each in members if each.player < GONE)
    rows = [squad(each.player, year) for each in members for year in (2023, 2024)]
    outings = [Outing(each.player, Sex.MALE, None, on(2026, 2, 1), 2025, 90) for each in members]
    found = seen_by_director(members, seen, squads=rows, outings=outings)
    assert not names_somebody_gone(found)
    assert not names_somebody_gone(Plain(speaker("en"), 5)(found))
    assert found.funnel is not None
    for bar in (*found.funnel.prospective, *found.funnel.steps):
        behind = sum(map(unseen, (bar.went_on.inside, bar.went_on.outside, bar.unordered)))
        assert behind not in range(1, 5)


def test_days_of_debuts_are_in_no_view() -> None:
    found = seen_by_director(club(6, 10, through=6), frozenset(range(1, 7)))
    days = {each for each in everything_in(replace(found, as_of=date.min, literature=())) if isinstance(each, date)}
    assert days <= {date.min, AS_OF}


def test_looking_back_and_the_ways_of_few_who_left_are_hidden() -> None:
    """All who came through were at U-19 here; of those who left, few went by the other club."""
    here = [member(number, SENIOR) for number in range(1, 11)]
    for gone, hidden in ((3, True), (6, False)):
        left = [member(GONE + number, SENIOR, clubs={CLUB: 2, 8: 1}) for number in range(gone)]
        near = [member(100 + number, SENIOR, clubs={CLUB: 2, 8: 1}) for number in range(5)]
        seen = frozenset([*range(1, 11), *range(100, 105)])
        found = seen_by_director([*here, *left, *near], seen).funnel
        assert found is not None
        assert found.retrospective[1].been_there.share.hidden is hidden
        assert {way.by: way.n for way in found.clubs.shown} == ({} if hidden else {CLUB: 21, 8: 11})


def test_the_dotted_curve_is_not_drawn_of_few_who_left() -> None:
    capped = {U19_FOOTBALL: U19, SENIOR_SIDE: SENIOR}
    for gone, drawn in ((3, False), (5, True)):
        careers = [
            replace(member(GONE + number, by_age=(900,) * 20).career, first=capped) for number in range(gone)
        ]
        left = [Member(each, U19_ENDS, None, AS_OF, CLUB) for each in careers]
        others = [member(GONE + 100 + number, by_age=(0,) * 20) for number in range(20)]
        near = [member(number, by_age=(0,) * 20) for number in range(1, 8)]
        near = [replace(each, career=replace(each.career, first=capped)) for each in near]
        found = seen_by_director([*left, *others, *near], frozenset(range(1, 8))).benchmark
        assert found is not None
        assert found.shown
        assert (found.marks[0].survivors is not None) is drawn
        assert found.survivors == tuple(range(1, 8))
        assert how_many(found.survivors) == (12 if drawn else 7)


def test_a_part_of_which_few_are_out_of_sight_has_no_list_and_leads_nowhere() -> None:
    """Of 30 who left, few came through: the bar says how many, and no list says who of the others did not."""
    for through, told in ((2, False), (4, False), (5, True), (25, True), (26, False)):
        members = [*(member(number, SENIOR) for number in range(1, 4)), *club(0, 30, through=through)]
        found = seen_by_director(members, frozenset(range(1, 4)))
        assert found.funnel is not None
        bar = next(each for each in found.funnel.prospective if each.start == U19_FOOTBALL)
        assert (bar.share.least.count, bar.n) == (3 + through, 33)
        keys = club_figures(found, {}, {})
        inside = f"club-funnel.forwards-club-{U19_FOOTBALL.rung}"
        outside = f"{inside}-others"
        assert (inside in keys, outside in keys) == (through >= 5, 30 - through >= 5), f"{through} came through"
        shown = Plain(speaker("en"), 5)(bar)
        assert (shown["inside"] is None) is (through < 5)
        assert ("inside_not_in_sight" in shown) is (through >= 5)
        assert (shown["outside"] is None) is (30 - through < 5)
        assert told is (inside in keys and outside in keys)


def test_looking_back_and_turnover_have_no_list_of_a_part_of_which_few_are_out_of_sight() -> None:
    left = [staged(GONE + number, u17=number >= 3, u19=True) for number in range(12)]
    left = [
        replace(one, career=replace(one.career, first={**one.career.first, SENIOR_FOOTBALL: SENIOR}))
        for one in left
    ]
    squads = [squad(number, 2024) for number in (*range(1, 19), *range(GONE, GONE + 8))]
    squads += [squad(number, 2025) for number in (*range(1, 19), *range(GONE, GONE + 6))]
    found = seen_by_director([*club(18, 0), *left], frozenset(range(1, 19)), squads=squads)
    keys = set(club_figures(found, {}, {}))
    assert f"club-funnel.backwards-club-{U17_FOOTBALL.rung}" in keys
    assert not {key for key in keys if key.endswith("-others") and "backwards" in key}
    assert found.turnover[0].seasons[0].out is not None
    assert not {key for key in keys if key.startswith("turnover-3.out-2024")}
