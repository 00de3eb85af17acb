"""The scan of everybody and the engine of the player's page say the same of every figure they share."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.in_full import examples, only_in_full
from tests.pathway.as_rows import loaded, look_ups_of, rows_of, summary_of
from tests.pathway.careers import LADDER, THRESHOLDS, called_up, turning
from tests.pathway.test_properties import AS_OF, days, told
from tests.pathway.test_properties import dossiers as any_dossiers
from tracker.football.calendar import ONE_DAY, CutOff, Window
from tracker.football.call_ups import CallUp, CallUpKind
from tracker.football.dossier import Dossier
from tracker.football.ladder import Rail
from tracker.logic.span import Span
from tracker.pathway.bridge import end_of_u19
from tracker.pathway.lately import LATELY, minutes_at_level
from tracker.pathway.minutes import minutes_by_level
from tracker.pathway.on_record import Record, read
from tracker.pathway.quiet import level_days
from tracker.pathway.scan import Summary, scan
from tracker.pathway.scan_milestones import Days, Possibly
from tracker.pathway.scan_rows import Measure, PlayerRows
from tracker.pathway.scan_totals import Played
from tracker.pathway.senior import evidence_of, first_of, senior_evidence
from tracker.pathway.story import GapKind, Lag, Story

#: The kinds of periods that a summary knows; one that goes on is found among them.
KINDS = (GapKind.RECORD, GapKind.ABSENCE, GapKind.QUIET)


def summoned(rung: int, kind: CallUpKind, day: date, length: int, *, official: bool | None) -> CallUp:
    call_up = called_up(rung, day, kind, until=day + timedelta(days=length))
    return replace(call_up, official=official)


CALL_UPS = st.builds(
    summoned,
    st.sampled_from([3, 6, 6]),
    st.sampled_from([CallUpKind.CAMP, CallUpKind.FIELDED]),
    days,
    st.sampled_from([0, 0, 300]),
    official=st.sampled_from([None, False, True]),
)


#: The cut-off of each league season by its team and year; of the others none is on record.
CUT_OFFS = st.dictionaries(
    st.tuples(st.integers(1, 5), st.integers(2020, 2027)),
    st.sampled_from([CutOff(1, 1), CutOff(8, 1), CutOff(2, 1), CutOff(2, 29), CutOff(9, 15)]),
    max_size=12,
)


def dossiers() -> st.SearchStrategy[Dossier]:
    """Careers with call-ups to the senior side, some known only by a season, and the cut-offs of some leagues."""
    return st.builds(
        lambda dossier, more, cut_offs: turning(
            replace(dossier, call_ups=(*dossier.call_ups, *more)),
            lambda held: cut_offs.get((held.team_id, held.window.start.year)),
        ),
        any_dossiers(),
        st.lists(CALL_UPS, max_size=3),
        CUT_OFFS,
    )


def in_days(when: Span[date] | None) -> Days | None:
    return (when.earliest.toordinal(), when.latest.toordinal()) if when else None


def reached(lag: Lag) -> Possibly | None:
    """Two days of what was reached, and one of what may have been."""
    return (lag.possible_from.toordinal(), None) if lag.possible_from else in_days(lag.when)


def agrees(summary: Summary, dossier: Dossier, story: Story) -> None:
    """Hold every figure that both know against each other."""
    as_of = story.as_of
    timeline = story.timeline
    coverage = timeline.coverage
    assert (summary.in_season_days, summary.on_record_days) == (coverage.in_season_days, coverage.on_record_days)
    still = [
        (gap.kind, gap.window.start.toordinal(), gap.in_season_days, gap.grade)
        for gap in story.gaps
        if gap.open and gap.kind in KINDS
    ]
    assert ([tuple(summary.gap)] if summary.gap else []) == still
    assert list(summary.milestones) == [reached(lag) for lag in story.bridge.lags]
    t0 = story.bridge.t0
    assert summary.u19_ends == (t0.toordinal() if t0 else None)
    until = story.bridge.lags[0].observed_until
    assert (summary.last_seen or as_of.toordinal()) == until.toordinal()
    record = read(dossier, as_of)
    sure = [day.toordinal() for day, certain in level_days(record, LADDER) if certain]
    assert summary.last_at_level == max(sure, default=None)
    year = Window(as_of - LATELY + ONE_DAY, as_of)
    minutes = minutes_at_level(record, LADDER, year)
    assert summary.at_level_lately[:2] == (minutes.earliest, minutes.latest)
    assert (summary.at_level_lately.unknown > 0) is not minutes.exact
    assert summary.senior_lately[:2] == senior_minutes(dossier, as_of, year)
    assert summary.lately_from == tuple(surely_played(record, year, rung) for rung in (4, 5, 7, 8, 9))
    assert surely_played(record, year, 6) == summary.senior_lately.least
    before = Window(year.start - LATELY, year.start - ONE_DAY)
    level_before = minutes_at_level(record, LADDER, before).earliest
    assert summary.before == (surely_played(record, before, 6), level_before)
    assert summary.played == by_rung(dossier, as_of)
    assert {(each.rail, each.rung): tuple(each[2:]) for each in summary.stages} == events(dossier, as_of)


def senior_minutes(dossier: Dossier, as_of: date, year: Window) -> tuple[int, int]:
    evidence = senior_evidence(read(dossier, as_of))
    inside = [each for each in evidence if each.when.earliest in year and each.when.latest in year]
    touching = [each for each in evidence if each.when.latest in year]
    return sum(each.minutes.earliest for each in inside), sum(each.minutes.latest for each in touching)


def surely_played(record: Record, year: Window, rung: int) -> int:
    """The minutes on a rung or higher of which no other day and no other number is possible."""
    return sum(
        each.minutes.earliest
        for tally in record.tallies
        if tally.rung is not None and tally.rung >= rung
        for each in evidence_of(tally, record.as_of)
        if each.when.earliest in year and each.when.latest in year
    )


def by_rung(dossier: Dossier, as_of: date) -> tuple[Played, ...]:
    sums: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for row in minutes_by_level(dossier, as_of):
        if row.rung is not None and (row.appearances or row.minutes is not None):
            held = sums[row.rung]
            counts = (row.appearances or 0, row.minutes or 0, row.minutes_known_for, row.minutes is not None)
            sums[row.rung] = [was + more for was, more in zip(held, counts, strict=True)]
    return tuple(
        Played(rung, count, minutes if told else None, known)
        for rung, (count, minutes, known, told) in sorted(sums.items())
    )


def events(dossier: Dossier, as_of: date) -> dict[tuple[str, int], tuple[int, ...]]:
    """The first and the last event at each stage, from the engine's own evidence."""
    found: dict[tuple[str, int], list[Span[date]]] = defaultdict(list)
    for tally in read(dossier, as_of).tallies:
        if tally.rung is not None:
            shown = (each.when for each in evidence_of(tally, as_of) if each.certain)
            found[Rail.CLUB.value, tally.rung] += shown
    for call_up in dossier.call_ups:
        if call_up.when.earliest <= as_of:
            when = Span(call_up.when.earliest, min(call_up.when.latest, as_of))
            found[Rail.NATIONAL.value, call_up.rung].append(when)
    return {stage: first_and_last(when) for stage, when in found.items() if when}


def first_and_last(when: Iterable[Span[date]]) -> tuple[int, ...]:
    days = list(when)
    first = first_of(days)
    assert first is not None
    last = max(each.earliest for each in days), max(each.latest for each in days)
    return tuple(day.toordinal() for day in (first.earliest, first.latest, *last))


@settings(max_examples=examples(250), deadline=None)
@given(dossiers())
def test_the_scan_and_the_page_say_the_same(dossier: Dossier) -> None:
    as_stored = loaded(dossier)
    agrees(summary_of(as_stored, AS_OF), as_stored, told(as_stored))


@settings(max_examples=examples(250), deadline=None)
@given(dossiers())
def test_what_goes_on_by_the_year_is_what_goes_on_of_somebody_born_in_that_year(dossier: Dossier) -> None:
    player = dossier.player
    years = replace(player, birth=player.birth.year_only if player.birth else None)
    gap = summary_of(loaded(replace(dossier, player=years)), AS_OF).gap
    assert summary_of(loaded(dossier), AS_OF).gap_by_year == (gap.kind if gap else None)


@only_in_full
def test_the_careers_of_this_test_have_something_to_agree_on() -> None:
    """Otherwise the test above would say nothing."""
    seen: Counter[str] = Counter()

    @settings(max_examples=600, deadline=None, database=None, derandomize=True)
    @given(dossiers())
    def look(dossier: Dossier) -> None:
        summary = summary_of(loaded(dossier), AS_OF)
        if summary.gap:
            seen[summary.gap.kind.value] += 1
        seen["another by the year"] += summary.gap_by_year != (summary.gap.kind if summary.gap else None)
        for name, when in zip(summary.milestones._fields, summary.milestones, strict=True):
            if when:
                seen[name if when[1] else f"{name} cannot be told"] += 1
        seen["at level"] += summary.last_at_level is not None
        fallback = end_of_u19(dossier.player.birth)
        seen["another end of U-19"] += summary.u19_ends != (fallback.toordinal() if fallback else None)
        seen["partly covered"] += 0 < summary.on_record_days < summary.in_season_days

    look()
    wanted = {"record", "absence", "quiet", "appearance", "settled", "established", "call_up", "cap", "at level"}
    wanted |= {
        "another by the year",
        "partly covered",
        "settled cannot be told",
        "established cannot be told",
        "another end of U-19",
    }
    assert all(seen[each] >= 5 for each in wanted), seen


def test_these_careers_have_minutes_in_both_years() -> None:
    """On rung 9 they have none; tests/pathway/test_summaries.py has an example of that."""
    seen: Counter[str] = Counter()

    @settings(max_examples=150, deadline=None, database=None, derandomize=True)
    @given(dossiers())
    def look(dossier: Dossier) -> None:
        summary = summary_of(loaded(dossier), AS_OF)
        seen.update([name for name, minutes in summary.lately_from._asdict().items() if minutes])
        seen.update([f"{name} before" for name, minutes in summary.before._asdict().items() if minutes])

    look()
    wanted = {"youth_u19", "bridge", "senior_second", "senior_top", "senior before", "at_level before"}
    assert all(seen[each] >= 5 for each in wanted), seen


@settings(max_examples=examples(100), deadline=None)
@given(dossiers())
def test_minutes_at_the_ages_of_the_benchmark_never_fall_and_end_with_the_sight_of_the_player(
    dossier: Dossier,
) -> None:
    summary = summary_of(dossier, AS_OF)
    known = [minutes for minutes in summary.by_age if minutes is not None]
    assert known == sorted(known)
    assert None not in summary.by_age[: len(known)], "What became unknown does not become known again."
    birth = dossier.player.birth
    if birth is None or (birth.latest - birth.earliest).days > 31 or summary.last_seen is None:
        assert summary.by_age == ()


@settings(max_examples=examples(60), deadline=None)
@given(dossiers())
def test_the_order_of_the_rows_makes_no_difference(dossier: Dossier) -> None:
    rows = rows_of(dossier)
    random = Random(len(dossier.appearances))
    shuffled = PlayerRows(rows.person, *(random.sample(list(part), len(part)) for part in rows[1:]))  # type: ignore[arg-type]
    look_ups, measure = look_ups_of(dossier, AS_OF), Measure(AS_OF, THRESHOLDS, LADDER)
    one, other = scan([rows, shuffled], look_ups, measure)
    assert one == other


@settings(max_examples=examples(60), deadline=None)
@given(dossiers())
def test_what_comes_after_the_as_of_date_makes_no_difference(dossier: Dossier) -> None:
    rows, day = rows_of(dossier), AS_OF.toordinal()
    look_ups, measure = look_ups_of(dossier, AS_OF), Measure(AS_OF, THRESHOLDS, LADDER)
    cut = rows._replace(
        spells=[spell for spell in rows.spells if spell[2] <= day],
        lines=[line for line in rows.lines if line[1] <= day],
        totals=[total for total in rows.totals if look_ups.seasons[total[2]][1] <= day],
        call_ups=[call for call in rows.call_ups if call[1] <= day],
        absences=[absence for absence in rows.absences if absence[1] <= day],
    )
    one, other = scan([rows, cut], look_ups, measure)
    assert one == other
