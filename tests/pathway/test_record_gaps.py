"""Definition D10, as `docs/decisions/record-gaps.md` sharpens it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from tests.pathway.careers import (
    LADDER,
    LAKESIDE,
    MAYA,
    RESERVES,
    THRESHOLDS,
    U19,
    all_season,
    played,
    season,
    spell,
    total,
    weekly,
    youth,
)
from tracker.football.calendar import Window
from tracker.football.dossier import Dossier
from tracker.football.limits import Thresholds
from tracker.football.spells import Nature
from tracker.i18n.speak import speaker
from tracker.pathway.gaps import gaps
from tracker.pathway.story import Gap, GapKind
from tracker.pathway.timeline import Coverage, timeline

AS_OF = date(2026, 6, 30)
YEARS = (2023, 2024, 2025)


def holes(dossier: Dossier, as_of: date = AS_OF, thresholds: Thresholds = THRESHOLDS) -> list[Gap]:
    found = gaps(dossier, timeline(dossier, as_of, thresholds), thresholds, LADDER)
    return [gap for gap in found if gap.kind is GapKind.RECORD]


def hole_after(days: int) -> list[Gap]:
    last = date(2024, 10, 1)
    following = last + timedelta(days=days + 1)
    fixtures = (
        *weekly(U19, date(2024, 8, 15), last),
        *weekly(U19, last, last),
        *weekly(U19, following, date(2025, 5, 31)),
    )
    return holes(youth(as_of=date(2025, 5, 31), years=(2024,), fixtures=fixtures), date(2025, 5, 31))


@pytest.mark.parametrize(("days", "found"), [(59, 0), (60, 1)])
def test_a_run_without_a_match_is_a_hole_from_sixty_days_on(days: int, found: int) -> None:
    assert len(hole_after(days)) == found


def test_a_hole_lies_between_the_matches_around_it() -> None:
    (hole,) = hole_after(70)
    assert hole.window == Window(date(2024, 10, 2), date(2024, 12, 10))
    assert hole.coverage == Coverage(70, 0)
    assert speaker("en")(hole.sentence) == (
        "We hold no match records of Harbour U-19 from October 2, 2024 to December 10, 2024."
    )


def test_a_team_with_a_match_every_week_has_no_hole() -> None:
    records = youth(as_of=AS_OF)
    assert holes(records) == []
    assert timeline(records, AS_OF, THRESHOLDS).coverage.share == 1


def test_the_weeks_before_and_after_a_summer_do_not_add_up_to_a_hole() -> None:
    fixtures = (
        *weekly(U19, date(2024, 8, 15), date(2025, 4, 20)),
        *weekly(U19, date(2025, 9, 20), date(2026, 5, 31)),
    )
    assert holes(youth(as_of=AS_OF, years=(2024, 2025), fixtures=fixtures)) == []


def test_the_run_up_to_the_as_of_date_is_held_to_the_same_measure() -> None:
    fixtures = weekly(U19, date(2025, 8, 15), date(2025, 11, 7))
    records = youth(as_of=AS_OF, years=(2025,), fixtures=fixtures)
    assert holes(records, date(2026, 1, 5)) == []
    (hole,) = holes(records, date(2026, 1, 6))
    assert (hole.open, hole.in_season_days) == (True, 60)


def test_seasons_without_any_match_are_shown_as_one_hole() -> None:
    (hole,) = holes(youth(as_of=AS_OF, fixtures=all_season(U19, 2023)))
    assert hole.window == Window(date(2024, 8, 15), date(2026, 5, 31))
    assert hole.in_season_days == 2 * 290


def test_an_appearance_is_a_match_on_record() -> None:
    (hole,) = holes(youth(date(2025, 8, 20), as_of=AS_OF, years=(2025,), fixtures=()))
    assert hole.window.start == date(2025, 8, 21)


def test_a_season_total_is_worded_as_dates_that_are_missing() -> None:
    records = replace(youth(as_of=AS_OF, fixtures=all_season(U19, 2023, 2025)), totals=(total(U19, 2024, 4, 20),))
    (hole,) = holes(records)
    assert hole.dates_missing
    assert "we hold a season total for Harbour U-19, but not the dates" in speaker("en")(hole.sentence)


def test_a_season_total_is_a_hole_however_short_the_registration() -> None:
    records = replace(
        youth(as_of=AS_OF, years=(2024,), fixtures=()),
        spells=(spell(U19, date(2025, 5, 1), date(2025, 5, 31)),),
        totals=(total(U19, 2024, 4, 4),),
    )
    assert [hole.in_season_days for hole in holes(records)] == [31]
    assert holes(replace(records, totals=())) == []


def test_a_match_to_come_dates_no_season_total() -> None:
    as_of = date(2024, 9, 1)
    records = replace(
        youth(as_of=as_of, years=(2024,), fixtures=weekly(U19, date(2024, 9, 2), date(2025, 5, 31))),
        totals=(total(U19, 2024, 4, 2),),
    )
    (hole,) = holes(records, as_of)
    assert hole.dates_missing


def test_a_total_and_nothing_at_all_are_two_holes() -> None:
    records = replace(youth(as_of=AS_OF, fixtures=()), totals=(total(U19, 2024, 4, 20),))
    assert [hole.dates_missing for hole in holes(records)] == [False, True, False]


def test_a_team_s_hole_is_a_hole_even_where_another_team_is_on_record() -> None:
    records = replace(
        youth(as_of=AS_OF),
        spells=(spell(U19, date(2023, 7, 1)), spell(RESERVES, date(2024, 7, 1), date(2025, 6, 30))),
        team_seasons=(*(season(U19, year, 4) for year in YEARS), season(RESERVES, 2024, 5)),
    )
    (hole,) = holes(records)
    assert hole.window == season(RESERVES, 2024, 5).window
    assert "Harbour II" in speaker("en")(hole.sentence)
    assert "U-19" not in speaker("en")(hole.sentence)


def test_while_on_loan_the_parent_s_matches_are_not_asked_for() -> None:
    loan = spell(LAKESIDE, date(2024, 7, 1), date(2025, 6, 30), Nature.LOAN)
    records = replace(
        youth(as_of=AS_OF, fixtures=(*all_season(U19, 2023, 2025), *all_season(LAKESIDE, 2024))),
        spells=(spell(U19, date(2023, 7, 1)), loan),
        team_seasons=(*(season(U19, year, 4) for year in YEARS), season(LAKESIDE, 2024, 6)),
    )
    assert holes(records) == []
    assert timeline(records, AS_OF, THRESHOLDS).coverage == Coverage(290 * 3 + 1, 290 * 3 + 1)


def test_coverage_leaves_out_the_days_of_holes() -> None:
    found = timeline(youth(as_of=AS_OF, fixtures=all_season(U19, 2023, 2025)), AS_OF, THRESHOLDS)
    assert (found.coverage.in_season_days, found.coverage.on_record_days) == (871, 581)
    assert found.record_gaps == (season(U19, 2024, 4).window,)


def test_the_measure_is_a_setting() -> None:
    fixtures = (
        *weekly(U19, date(2024, 8, 15), date(2024, 10, 1)),
        *weekly(U19, date(2024, 11, 20), date(2025, 5, 31)),
    )
    records = youth(as_of=date(2025, 5, 31), years=(2024,), fixtures=fixtures)
    assert holes(records, date(2025, 5, 31)) == []
    assert len(holes(records, date(2025, 5, 31), Thresholds(record_gap_days=30))) == 1


def test_a_player_who_was_never_registered_has_no_coverage_to_speak_of() -> None:
    found = timeline(Dossier(MAYA, appearances=played(U19, date(2024, 9, 1))), AS_OF, THRESHOLDS)
    assert found.coverage.share is None


def test_a_season_of_more_matches_than_are_dated_holds_no_quiet_period_though_the_team_is_on_record() -> None:
    dated = [date(2024, 9, 7), date(2025, 5, 3)]
    records = replace(youth(*dated, as_of=AS_OF), totals=(total(U19, 2024, 4, 20, 1800),))
    found = gaps(records, timeline(records, AS_OF, THRESHOLDS), THRESHOLDS, LADDER)
    of_the_season = [gap.kind for gap in found if gap.window.start < date(2025, 6, 1)]
    assert GapKind.QUIET not in of_the_season
    assert [gap.window for gap in found if gap.kind is GapKind.RECORD] == [
        Window(date(2024, 8, 15), date(2025, 5, 31))
    ]
