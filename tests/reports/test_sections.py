"""What each section says, what it says when it has nothing to show, and what it says it withholds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.reports.invented import (
    AS_OF,
    CALL_UPS,
    GAPS,
    MAYA,
    REPORT,
    STORY,
    TIMELINE,
    empty_report,
    with_faults,
    withheld_report,
)  # fmt: skip
from tests.reports.opened import opened
from tracker.football.calendar import Window
from tracker.football.people import Birth
from tracker.football.phrase import phrase
from tracker.logic.span import Span
from tracker.pathway.story import GapKind
from tracker.reports.player_report import Audience


def born(birth: Birth | None, audience: Audience = Audience.PARENT) -> str:
    """The first page of the report of a player born so."""
    story = replace(STORY, player=replace(MAYA, birth=birth))
    return " ".join(opened(replace(REPORT, story=story, audience=audience)).pages[0].split())


def test_an_empty_record_is_worded_in_every_section() -> None:
    text = opened(empty_report()).text
    for sentence in (
        "There is not enough on record yet to tell this pathway in sentences.",
        "We hold no registrations and no call-ups up to March 1, 2026, so there is no pathway to draw yet.",
        "We hold no records of appearances up to March 1, 2026.",
        "We hold no records of call-ups to a national side up to March 1, 2026.",
        "No competition was asked about for this report.",
        "No season of a registered team is on record, so quiet periods cannot be looked for.",
        "Without a year of birth, the end of U-19 football cannot be placed",
        "no in-season days of registration are on record",
    ):
        assert sentence in text


def test_a_full_record_without_gaps_says_so() -> None:
    text = opened(replace(REPORT, story=replace(STORY, gaps=()))).text
    assert "There is no quiet period of 120 in-season days or more, no step down, " in text


@pytest.mark.parametrize(
    ("birth", "said"),
    [
        ("2007-11-23", "Nov 23, 2007"),
        ("2007-11", "November 2007"),
        ("2007", "Born 2007"),
        (None, "Born not recorded"),
    ],
)
def test_a_birth_is_printed_as_far_as_it_is_known(birth: str | None, said: str) -> None:
    assert said in born(Birth.read(birth) if birth else None)


def test_a_birth_between_two_days_is_printed_as_both() -> None:
    assert "Dec 30, 2007 – Jan 2, 2008" in born(Birth(date(2007, 12, 30), date(2008, 1, 2)))


def test_an_age_that_is_not_certain_is_printed_as_two() -> None:
    assert "18 years" in born(MAYA.birth)
    assert "18 or 19 years" in born(Birth.read("2007"))


def test_a_scout_reads_no_more_than_the_year_of_birth() -> None:
    assert "Nov 23, 2007" in born(MAYA.birth, Audience.CLUB)
    page = born(MAYA.birth, Audience.SCOUT)
    assert "Nov 23" not in page
    assert "November 23" not in page
    assert "day and month withheld" in page


def test_what_is_withheld_is_said_to_be_withheld() -> None:
    text = opened(withheld_report()).text
    assert "Withheld: the day and month of birth, where we hold them." in text
    assert "Withheld: official numbers, where there are any." in text
    assert "Withheld: absences, where there are any." in text
    assert "Nothing that is on record was withheld" not in text


def test_nothing_withheld_is_said_too() -> None:
    assert "Nothing that is on record was withheld from this report." in opened(REPORT).text


def test_a_scout_reads_first_how_much_is_on_record() -> None:
    titles = [title for title, _ in opened(replace(REPORT, audience=Audience.SCOUT)).outline]
    assert titles.index("What is on record") < titles.index("Eligibility by age")


def test_unknown_minutes_are_a_dash_and_never_a_zero() -> None:
    text = opened(REPORT).text
    assert "2021/22 U-16 Harbour Rovers U-16 20 — Season total" in text
    assert "minutes not recorded" in text
    assert "A dash (—) stands for something that nobody recorded. It is never a zero." in text


def test_minutes_known_for_some_appearances_say_for_how_many() -> None:
    assert "11 804 Minutes known for 9 of 11" in opened(REPORT).text


def test_call_ups_and_caps_are_counted_apart() -> None:
    assert "There are 7 call-ups on record, and 3 of them are caps." in opened(REPORT).text


def test_a_call_up_known_only_by_its_season_prints_both_bounds() -> None:
    season = replace(CALL_UPS[2], when=Span(date(2023, 7, 1), date(2024, 6, 30)), matches=4)
    text = opened(replace(REPORT, story=replace(STORY, call_ups=(season,)))).text
    assert "Jul 1, 2023 – Jun 30, 2024" in text
    assert "4 times" in text


def test_a_provisional_verdict_is_marked_and_explained_once() -> None:
    text = opened(REPORT).text
    assert text.count("Within age Provisional") == 1
    assert text.count("Provisional: this rule is recalled and has not yet been read in the regulations.") == 1


def test_a_verdict_that_cannot_be_given_says_what_would_settle_it() -> None:
    assert "What would settle it: the month of birth, the day of birth." in opened(REPORT).text


def test_an_open_gap_says_at_least_and_has_no_last_day() -> None:
    text = opened(REPORT).text
    assert "Jun 1, 2025 – today at least 199 days Long quiet period" in text
    assert "Sep 1, 2023 – Nov 19, 2023 80 days No records held" in text


def test_a_gap_of_which_nothing_is_known_has_a_dash_for_its_coverage() -> None:
    coverage = replace(GAPS[0].coverage, in_season_days=0, on_record_days=0)
    text = opened(replace(REPORT, story=replace(STORY, gaps=(replace(GAPS[0], coverage=coverage),)))).text
    assert "at any time. — Length is" in text


def test_months_are_signed_and_a_milestone_not_reached_says_until_when_it_was_looked_for() -> None:
    text = opened(REPORT).text
    assert "First senior appearance Jan 18, 2025 −23.4" in text
    assert "−16.3 … −14.1" in text
    assert "First senior cap not on record by Mar 1, 2026 —" in text


def test_records_that_contradict_each_other_are_shown() -> None:
    text = opened(with_faults()).text
    assert "One record contradicts another and is shown as it is stored:" in text
    assert "Harbour Rovers U-16, Quarry Town" in text


def test_the_method_note_prints_the_thresholds_that_were_used() -> None:
    stricter = replace(REPORT.thresholds, quiet_days=77, record_gap_days=33)
    text = opened(replace(REPORT, thresholds=stricter)).text
    assert "77 in-season days or more between two consecutive appearances" in text
    assert "no match of the team is on record for 33 in-season days or more" in text


def test_a_player_without_an_open_registration_has_no_club_at_present() -> None:
    episodes = tuple(replace(episode, open=False) for episode in TIMELINE.episodes)
    story = replace(STORY, timeline=replace(TIMELINE, episodes=episodes))
    assert "No club at present" in opened(replace(REPORT, story=story)).text


def test_a_team_that_only_fielded_the_player_is_not_the_club() -> None:
    lent = replace(TIMELINE.episodes[-1], club="Borrowing FC", registered=False, window=Window(AS_OF, AS_OF))
    story = replace(STORY, timeline=replace(TIMELINE, episodes=(*TIMELINE.episodes, lent)))
    assert "Borrowing FC" not in opened(replace(REPORT, story=story)).pages[0]


def test_a_gap_of_every_kind_has_a_name() -> None:
    held = Window(AS_OF, AS_OF)
    rows = tuple(replace(GAPS[0], kind=kind, window=held, grade=None) for kind in GapKind)
    text = opened(replace(REPORT, story=replace(STORY, gaps=rows))).text
    names = ("Quiet period", "No records held", "Known absence", "Step down", "Thin exposure", "Long time between")
    assert all(name in text for name in names)


def test_the_time_between_call_ups_is_told_in_months() -> None:
    text = opened(REPORT).text
    assert "Mar 2, 2024 – May 29, 2025 14 months" in text
    assert "14.9 months later" in text
    assert "Months so far since the last call-up on record: 1.3." in text


def test_months_from_an_age_group_to_the_next_are_signed() -> None:
    text = opened(REPORT).text
    assert "U-17 Dec 31, 2024 Mar 1, 2024 −10.0" in text
    assert "U-20 Dec 31, 2027 not on record by Mar 1, 2026 —" in text


def test_what_a_period_rests_on_stands_under_what_is_known() -> None:
    assert "No match of the team is on record at any time." in opened(REPORT).text


def test_how_the_year_compares_is_said_where_it_was_asked() -> None:
    few, said = phrase("cohort-too-few"), "Too few players to compare."
    assert said not in opened(REPORT).text
    for gaps in ((), GAPS[:1]):
        assert said in opened(replace(REPORT, story=replace(STORY, compared=few, gaps=gaps))).text
    # A year that is labelled thin says so in its row.
    assert said not in opened(replace(REPORT, story=replace(STORY, compared=few))).text
