"""What holds for every career, however its records came about."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.in_full import examples
from tests.pathway.careers import (
    LADDER,
    LAKESIDE,
    MAYA,
    RESERVES,
    SENIORS,
    THRESHOLDS,
    U17,
    U19,
    all_season,
    called_up,
    season,
    season_on,
    weekly,
)
from tests.pathway.room import outside, overlapping
from tracker.football.appearances import Absence, Appearance, Fixture, SeasonTotal, Selection
from tracker.football.calendar import Window, clipped, days_in, in_season_days, united, without
from tracker.football.call_ups import CallUpKind
from tracker.football.dossier import Dossier
from tracker.football.ladder import Rail
from tracker.football.people import Birth
from tracker.football.spells import Nature, Spell
from tracker.i18n.speak import speaker
from tracker.pathway.bridge import bridge_lag
from tracker.pathway.labels import labelled_days
from tracker.pathway.layout import strip
from tracker.pathway.minutes import minutes_by_level
from tracker.pathway.peers import Peers
from tracker.pathway.story import Gap, GapKind, Story
from tracker.pathway.telling import tell

Row = TypeVar("Row")

FIRST, LAST = date(2021, 1, 1), date(2027, 12, 31)
TEAMS = {U17: 3, U19: 4, RESERVES: 5, SENIORS: 8, LAKESIDE: 6}
AS_OF = date(2026, 11, 21)
YEARS = range(2024, 2027)

days = st.dates(FIRST, LAST)
teams = st.sampled_from(list(TEAMS))
windows = st.builds(lambda one, other: Window(min(one, other), max(one, other)), days, days)
minutes = st.one_of(st.none(), st.integers(1, 90))
known_seasons = st.tuples(teams, st.integers(2021, 2026))
births = st.sampled_from([MAYA.birth, Birth.read("2007"), Birth.read("2003-09"), None])
call_ups = st.tuples(st.integers(1, 6), days, st.sampled_from(CallUpKind))


def after(start: date, length: int | None) -> date | None:
    """The last day of something so many days long, or of something open."""
    return None if length is None else start + timedelta(days=length)


def spells() -> st.SearchStrategy[Spell]:
    return st.builds(
        lambda team, start, length, nature: Spell(team, start, after(start, length), nature),
        teams,
        days,
        st.one_of(st.none(), st.integers(0, 900)),
        st.sampled_from([Nature.PERMANENT, Nature.PERMANENT, Nature.LOAN]),
    )


def fixtures() -> st.SearchStrategy[tuple[Fixture, ...]]:
    """Matches of a team week by week for a while."""
    return st.builds(
        lambda team, start, weeks: weekly(team, start, start + timedelta(weeks=weeks)),
        teams,
        days,
        st.integers(0, 40),
    )


def appearances() -> st.SearchStrategy[Appearance]:
    return st.builds(
        lambda team, day, selection, played, rung, competitive: Appearance(
            Fixture(team.id, day, "Hill Rovers", season=season_on(team, day, rung), competitive=competitive),
            selection,
            played,
        ),
        teams,
        days,
        st.sampled_from(Selection),
        minutes,
        st.one_of(st.none(), st.integers(1, 9)),
        st.booleans(),
    )


def totals() -> st.SearchStrategy[SeasonTotal]:
    return st.builds(
        lambda team, year, count, played: SeasonTotal(season(team, year, TEAMS[team]), count, played),
        teams,
        st.integers(2021, 2026),
        st.one_of(st.none(), st.integers(0, 40)),
        st.one_of(st.none(), st.integers(0, 3000)),
    )


def absences() -> st.SearchStrategy[Absence]:
    return st.builds(
        lambda start, length: Absence(start, after(start, length)),
        days,
        st.one_of(st.none(), st.integers(0, 200)),
    )


@st.composite
def muddles(draw: st.DrawFn) -> Dossier:
    """Records that fit together or contradict each other as it happens."""
    matches = [match for run in draw(st.lists(fixtures(), max_size=6)) for match in run]
    fielded = draw(st.lists(appearances(), max_size=25))
    if matches:
        chosen = draw(st.lists(st.sampled_from(matches), max_size=25))
        fielded += [Appearance(match, Selection.STARTED, 90) for match in chosen]
    return Dossier(
        replace(MAYA, birth=draw(births)),
        spells=tuple(draw(st.lists(spells(), max_size=6))),
        team_seasons=tuple(season(team, year, TEAMS[team]) for team, year in draw(st.sets(known_seasons))),
        fixtures=tuple(matches),
        appearances=tuple(fielded),
        totals=tuple(draw(st.lists(totals(), max_size=4))),
        absences=tuple(draw(st.lists(absences(), max_size=3))),
        call_ups=tuple(called_up(*call_up) for call_up in draw(st.lists(call_ups, max_size=8))),
        teams=tuple(TEAMS),
    )


@st.composite
def careers(draw: st.DrawFn) -> Dossier:
    """One registration, the team's matches on record but for a hole or two, and few appearances: often quiet."""
    team = draw(st.sampled_from([U19, RESERVES, SENIORS]))
    holes = draw(st.lists(windows, max_size=1))
    matches = [match for match in all_season(team, *YEARS) if not any(match.day in hole for hole in holes)]
    on_pitch = draw(st.lists(st.sampled_from(matches), min_size=1, max_size=8)) if matches else []
    elsewhere = draw(st.lists(appearances(), max_size=2))
    return Dossier(
        replace(MAYA, birth=draw(births)),
        spells=(Spell(team, FIRST, draw(st.one_of(st.none(), days))),),
        team_seasons=tuple(season(team, year, TEAMS[team]) for year in YEARS),
        fixtures=tuple(matches),
        appearances=(*(Appearance(match, Selection.STARTED, 90) for match in on_pitch), *elsewhere),
        totals=tuple(draw(st.lists(totals(), max_size=1))),
        absences=tuple(draw(st.lists(absences(), max_size=2))),
        teams=tuple(TEAMS),
    )


@st.composite
def falls(draw: st.DrawFn) -> Dossier:
    """Two registrations with every match on record, now on the one team and now on the other: often a step down."""
    high, low = draw(st.sampled_from([(RESERVES, U19), (SENIORS, RESERVES), (U19, SENIORS)]))
    turn = draw(st.dates(date(2025, 3, 1), date(2026, 5, 1)))
    matches = {team: all_season(team, *YEARS) for team in (high, low)}
    near = [match for match in matches[high] if turn - timedelta(days=250) < match.day < turn]
    near += [match for match in matches[low] if turn <= match.day < turn + timedelta(days=250)]
    missed = draw(st.sets(st.integers(0, len(near) - 1), max_size=len(near) // 2))
    kept = [match for place, match in enumerate(near) if place not in missed]
    return Dossier(
        replace(MAYA, birth=draw(births)),
        spells=tuple(Spell(team, FIRST) for team in matches),
        team_seasons=tuple(season(team, year, TEAMS[team]) for team in matches for year in YEARS),
        fixtures=tuple(match for played in matches.values() for match in played),
        appearances=tuple(Appearance(match, Selection.STARTED, 15) for match in kept),
        absences=tuple(draw(st.lists(absences(), max_size=1))),
        call_ups=tuple(called_up(*call_up) for call_up in draw(st.lists(call_ups, max_size=3))),
        teams=tuple(TEAMS),
    )


def dossiers() -> st.SearchStrategy[Dossier]:
    return st.one_of(careers(), muddles(), falls())


#: Others of the age of MAYA on the as-of date, most of whom play often.
PEERS = Peers(MAYA.sex, 19, 40, 445.0)


def told(dossier: Dossier, as_of: date = AS_OF) -> Story:
    return tell(dossier, as_of, THRESHOLDS, LADDER, peers=PEERS)


def of_kind(story: Story, kind: GapKind) -> list[Gap]:
    return [gap for gap in story.gaps if gap.kind is kind]


def meet(one: Window, other: Window) -> bool:
    return one.start <= other.end and other.start <= one.end


class TestInSeasonDays:
    @given(days, days, st.lists(windows, max_size=6))
    def test_a_day_between_splits_them_and_is_itself_in_season_or_not(
        self, one: date, other: date, seasons: list[Window]
    ) -> None:
        start, end = min(one, other), max(one, other)
        middle = start + (end - start) / 2
        if not start < middle < end:
            return
        itself = any(middle in window for window in seasons)
        parts = in_season_days(start, middle, seasons) + in_season_days(middle, end, seasons)
        assert in_season_days(start, end, seasons) == parts + itself

    @given(days, days, st.lists(windows, max_size=6), st.randoms())
    def test_the_order_of_seasons_and_their_overlaps_make_no_difference(
        self, one: date, other: date, seasons: list[Window], random: Random
    ) -> None:
        shuffled = [*seasons, *seasons]
        random.shuffle(shuffled)
        assert in_season_days(one, other, seasons) == in_season_days(one, other, shuffled)
        assert in_season_days(one, other, seasons) == in_season_days(one, other, united(seasons))

    @given(days, days, st.lists(windows, max_size=6))
    def test_they_are_the_days_counted_one_by_one(self, one: date, other: date, seasons: list[Window]) -> None:
        start, end = min(one, other), min(max(one, other), min(one, other) + timedelta(days=400))
        between = (start + timedelta(days=day) for day in range(1, (end - start).days))
        counted = sum(any(day in window for window in seasons) for day in between)
        assert in_season_days(start, end, seasons) == counted


def test_the_careers_of_these_tests_have_periods_of_every_kind() -> None:
    """Otherwise nothing below would say anything about them."""
    seen: Counter[GapKind] = Counter()

    @settings(max_examples=150, deadline=None, database=None, derandomize=True)
    @given(st.one_of(careers(), falls()))
    def look(dossier: Dossier) -> None:
        seen.update(gap.kind for gap in told(dossier).gaps)

    look()
    assert all(seen[kind] >= 5 for kind in GapKind), seen


class TestLabelledPeriods:
    @settings(max_examples=examples(100), deadline=None)
    @given(dossiers())
    def test_a_quiet_period_never_lies_in_a_record_gap(self, dossier: Dossier) -> None:
        story = told(dossier)
        for gap in of_kind(story, GapKind.QUIET):
            assert not any(meet(gap.window, hole) for hole in story.timeline.record_gaps)

    @settings(max_examples=examples(100), deadline=None)
    @given(dossiers())
    def test_periods_of_one_kind_never_overlap(self, dossier: Dossier) -> None:
        story = told(dossier)
        for kind in GapKind:
            assert all(one.window.end < other.window.start for one, other in pairwise(of_kind(story, kind)))
            assert len(of_kind(story, GapKind.THIN)) <= 1
        for hole in of_kind(story, GapKind.RECORD):
            assert not any(meet(hole.window, gap.window) for gap in of_kind(story, GapKind.ABSENCE))

    @settings(max_examples=examples(150), deadline=None)
    @given(dossiers())
    def test_a_quiet_period_is_long_enough_and_no_longer_than_its_in_season_days(self, dossier: Dossier) -> None:
        story = told(dossier)
        for gap in of_kind(story, GapKind.QUIET):
            inside = days_in(clipped(story.timeline.seasons, gap.window.start, gap.window.end))
            assert gap.in_season_days is not None
            assert THRESHOLDS.quiet_days <= gap.in_season_days <= inside
            assert gap.window.end <= AS_OF

    @settings(max_examples=examples(100), deadline=None)
    @given(dossiers())
    def test_knowing_less_of_the_birth_never_makes_a_quiet_period(self, dossier: Dossier) -> None:
        exact = replace(dossier, player=replace(MAYA, birth=Birth.read("2007-02-01")))
        known = of_kind(told(exact), GapKind.QUIET)
        for birth in (Birth.read("2007-02"), Birth.read("2007"), None):
            vague = told(replace(dossier, player=replace(MAYA, birth=birth)))
            for gap in of_kind(vague, GapKind.QUIET):
                quiet = clipped(vague.timeline.seasons, gap.window.start, gap.window.end)
                assert not without(quiet, (sure.window for sure in known)), gap

    @settings(max_examples=examples(100), deadline=None)
    @given(dossiers())
    def test_without_any_match_on_record_there_is_no_quiet_period(self, dossier: Dossier) -> None:
        bare = replace(dossier, fixtures=(), appearances=())
        assert of_kind(told(bare), GapKind.QUIET) == []

    @settings(max_examples=examples(100), deadline=None)
    @given(dossiers(), st.integers(1, 50))
    def test_an_open_quiet_period_only_grows(self, dossier: Dossier, later: int) -> None:
        before = [gap for gap in of_kind(told(dossier), GapKind.QUIET) if gap.open]
        after = of_kind(told(dossier, AS_OF + timedelta(days=later)), GapKind.QUIET)
        for gap in before:
            same = [other for other in after if other.window.start == gap.window.start and other.open]
            assert all((other.in_season_days or 0) >= (gap.in_season_days or 0) for other in same)

    @settings(max_examples=examples(100), deadline=None)
    @given(dossiers())
    def test_coverage_is_a_part_of_the_in_season_days(self, dossier: Dossier) -> None:
        timeline = told(dossier).timeline
        assert (
            0 <= timeline.coverage.on_record_days <= timeline.coverage.in_season_days == days_in(timeline.seasons)
        )


DEVELOPMENT = (GapKind.QUIET, GapKind.STEP_DOWN, GapKind.THIN)


def labelled_as(story: Story, *kinds: GapKind) -> list[Window]:
    """The days of the club rail that bear the label of one of these kinds."""
    return [day for one in labelled_days(story.gaps, Rail.CLUB) if one.gap.kind in kinds for day in one.days]


class TestOneLabelADay:
    @settings(max_examples=examples(120), deadline=None)
    @given(dossiers())
    def test_no_day_bears_two_labels_of_a_rail(self, dossier: Dossier) -> None:
        story = told(dossier)
        for rail in Rail:
            runs = sorted(day for one in labelled_days(story.gaps, rail) for day in one.days)
            assert all(one.end < other.start for one, other in pairwise(runs))

    @settings(max_examples=examples(120), deadline=None)
    @given(dossiers())
    def test_a_hole_in_the_records_comes_before_an_absence_and_that_before_all_else(self, dossier: Dossier) -> None:
        story = told(dossier)
        for rank, kind in enumerate(GapKind):
            own = united(gap.window for gap in of_kind(story, kind))
            above = [gap.window for gap in story.gaps if gap.kind in tuple(GapKind)[:rank]]
            if kind.rail is Rail.CLUB:
                assert united(labelled_as(story, kind)) == without(own, above)

    @settings(max_examples=examples(120), deadline=None)
    @given(dossiers())
    def test_no_step_down_and_no_thin_year_lies_in_a_hole_or_in_an_absence(self, dossier: Dossier) -> None:
        story = told(dossier)
        away = [gap.window for gap in of_kind(story, GapKind.ABSENCE)]
        for gap in of_kind(story, GapKind.STEP_DOWN):
            assert not any(meet(gap.window, other) for other in (*story.timeline.record_gaps, *away))
        for gap in of_kind(story, GapKind.THIN):
            assert not any(meet(gap.window, hole) for hole in story.timeline.record_gaps)

    @settings(max_examples=examples(100), deadline=None)
    @given(dossiers())
    def test_every_label_says_what_it_rests_on(self, dossier: Dossier) -> None:
        say = speaker("en")
        for gap in told(dossier).gaps:
            assert say(gap.sentence).endswith(".")
            assert say(gap.evidence).endswith(".")
            assert (gap.in_season_days is None) == (gap.kind is GapKind.NATIONAL) == (gap.months is not None)

    @settings(max_examples=examples(150), deadline=None)
    @given(dossiers(), st.data())
    def test_losing_a_match_never_makes_a_gap_of_a_hole_in_the_records(
        self, dossier: Dossier, data: st.DataObject
    ) -> None:
        matches = sorted({(match.team_id, match.day) for match in dossier.fixtures})
        matches += sorted({(one.fixture.team_id, one.fixture.day) for one in dossier.appearances})
        if not matches:
            return
        lost = data.draw(st.sampled_from(matches))
        fewer = replace(
            dossier,
            fixtures=tuple(one for one in dossier.fixtures if (one.team_id, one.day) != lost),
            appearances=tuple(one for one in dossier.appearances if (one.fixture.team_id, one.fixture.day) != lost),
        )
        holes = labelled_as(told(dossier), GapKind.RECORD)
        assert not any(meet(gap, hole) for gap in labelled_as(told(fewer), *DEVELOPMENT) for hole in holes)


class TestLaterDays:
    @settings(max_examples=examples(150), deadline=None)
    @given(dossiers(), st.integers(1, 400))
    def test_a_later_day_never_shortens_a_gap_that_was_over(self, dossier: Dossier, later: int) -> None:
        """Unless a hole in the records that was too short to be called one has grown into it."""
        before, after = told(dossier), told(dossier, AS_OF + timedelta(days=later))
        for gap in before.gaps:
            over = gap.kind in (GapKind.QUIET, GapKind.STEP_DOWN, GapKind.NATIONAL) and gap.window.end < AS_OF
            back = gap.window.start - timedelta(days=2 * THRESHOLDS.step_window_days)
            known = clipped(before.timeline.record_gaps, back, gap.window.end)
            if over and known == clipped(after.timeline.record_gaps, back, gap.window.end):
                same = [other for other in of_kind(after, gap.kind) if other.window.start == gap.window.start]
                assert [other.window.end >= gap.window.end for other in same] == [True], gap

    @settings(max_examples=examples(100), deadline=None)
    @given(dossiers(), st.integers(1, 90))
    def test_an_open_step_down_that_has_lasted_is_still_told_by_then(self, dossier: Dossier, later: int) -> None:
        steps = of_kind(told(dossier), GapKind.STEP_DOWN)
        before = [gap for gap in steps if gap.open and gap.window.days >= THRESHOLDS.step_least_days]
        after = told(dossier, AS_OF + timedelta(days=later))
        for gap in before:
            if not any(hole.end >= AS_OF for hole in after.timeline.record_gaps):
                starts = [other.window.start for other in of_kind(after, GapKind.STEP_DOWN)]
                assert gap.window.start in starts


class TestTheWholeStory:
    @settings(max_examples=examples(100), deadline=None)
    @given(dossiers(), st.integers(0, 9999))
    def test_the_order_of_the_records_makes_no_difference(self, dossier: Dossier, seed: int) -> None:
        random = Random(seed)

        def shuffled(rows: tuple[Row, ...]) -> tuple[Row, ...]:
            return tuple(random.sample(rows, len(rows)))

        other = replace(
            dossier,
            spells=shuffled(dossier.spells),
            team_seasons=shuffled(dossier.team_seasons),
            fixtures=shuffled(dossier.fixtures),
            appearances=shuffled(dossier.appearances),
            totals=shuffled(dossier.totals),
            absences=shuffled(dossier.absences),
            call_ups=shuffled(dossier.call_ups),
        )
        assert told(dossier) == told(other)

    @settings(max_examples=examples(60), deadline=None)
    @given(dossiers())
    def test_what_comes_after_the_as_of_date_makes_no_difference(self, dossier: Dossier) -> None:
        cut = replace(
            dossier,
            spells=tuple(spell for spell in dossier.spells if spell.start <= AS_OF),
            fixtures=tuple(match for match in dossier.fixtures if match.day <= AS_OF),
            appearances=tuple(each for each in dossier.appearances if each.fixture.day <= AS_OF),
            absences=tuple(absence for absence in dossier.absences if absence.start <= AS_OF),
            call_ups=tuple(call_up for call_up in dossier.call_ups if call_up.when.earliest <= AS_OF),
        )
        assert told(cut) == told(dossier)

    @settings(max_examples=examples(60), deadline=None)
    @given(dossiers())
    def test_a_season_s_appearances_are_those_of_the_larger_record(self, dossier: Dossier) -> None:
        largest = 0
        for team in TEAMS:
            for year in range(2021, 2027):
                held = season(team, year, TEAMS[team])
                counts = [total.appearances or 0 for total in dossier.totals if total.season == held]
                largest += max(counts, default=0) if held.window.start <= AS_OF else 0
        fielded = sum(each.selection.fielded and each.fixture.day <= AS_OF for each in dossier.appearances)
        shown = sum(row.appearances or 0 for row in minutes_by_level(dossier, AS_OF))
        assert fielded <= shown + sum(not each.fixture.competitive for each in dossier.appearances) + largest
        assert shown <= fielded + largest
        assert shown >= largest

    @settings(max_examples=examples(60), deadline=None)
    @given(dossiers())
    def test_milestones_come_in_order_and_none_after_the_last_observation(self, dossier: Dossier) -> None:
        first, settled, established, call_up, cap = bridge_lag(dossier, AS_OF, THRESHOLDS).lags
        for earlier, later in ((first, settled), (settled, established), (call_up, cap)):
            if earlier.when and later.when:
                assert earlier.when.earliest <= later.when.earliest
                assert earlier.when.latest <= later.when.latest
            assert not later.when or earlier.when
        for lag in (first, settled, established, call_up, cap):
            assert lag.observed_until <= AS_OF
            assert not lag.when or lag.when.latest <= lag.observed_until
            assert not (lag.when and lag.possible_from)
        if established.possible_from and settled.possible_from:
            assert settled.possible_from <= established.possible_from <= established.observed_until

    @settings(max_examples=examples(80), deadline=None)
    @given(dossiers(), st.sampled_from([360.0, 520.0]))
    def test_it_can_be_drawn_and_spoken(self, dossier: Dossier, width: float) -> None:
        story = told(dossier)
        drawing = strip(story, speaker("en"), width)
        drawn = len(story.timeline.episodes) + len(story.timeline.moments) + len(story.gaps)
        drawn += len(story.timeline.faults)
        assert len(drawing.table.rows) == drawn
        assert overlapping(drawing) == []
        assert outside(drawing) == []
