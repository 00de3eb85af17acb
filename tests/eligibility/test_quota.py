"""The sum of a quota: the worked examples, its parts, and what holds for every club's lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tracker.eligibility.quotas.line import Line, Minutes, total
from tracker.eligibility.quotas.load import load_quotas
from tracker.eligibility.quotas.player import Standing
from tracker.eligibility.quotas.rule import (
    AbsenceCredit,
    Band,
    Blank,
    QuotaEdition,
    QuotaRule,
    QuotaVersion,
)
from tracker.eligibility.quotas.shown import as_json, bounds
from tracker.eligibility.quotas.tally import Closing, QuotaTally, QuotaVerdict, tally
from tracker.eligibility.rule import BirthWindow, Confidence
from tracker.football.people import Birth, Sex
from tracker.i18n.speak import LANGUAGES, speaker

MINORS = load_quotas().rule("liga-mx-minors")
EXAMPLE = [
    Line(f"Player of {year}", Birth.read(str(year)), minutes)
    for year, minutes in ((2005, 300), (2004, 400), (2003, 500), (2002, 600))
]
QUARTERS = QuotaVersion(
    known_from=None,
    bands=(
        Band(BirthWindow(date(2005, 1, 1)), 100),
        Band(BirthWindow(date(2004, 1, 1), date(2004, 12, 31)), 75),
        Band(BirthWindow(date(2003, 1, 1), date(2003, 12, 31)), 50),
        Band(BirthWindow(date(2002, 1, 1), date(2002, 12, 31)), 25),
    ),
    required=1000,
    absence_credit=AbsenceCredit(90, None, 180),
    most_per_match=Blank.NONE,
    source="The model's worked example",
    confidence=Confidence.RECALLED,
)


def under(version: QuotaVersion, lines: list[Line]) -> QuotaTally:
    edition = QuotaEdition("one", "One", "2024", "The season.", (version,))
    return tally(QuotaRule("quota", "Quota", "A quota.", Sex.MALE, (edition,)), edition, lines)


def codes(found: QuotaTally) -> list[str]:
    return [reason.phrase.code for reason in found.reasons]


def test_the_first_worked_example_comes_out_exactly() -> None:
    assert under(QUARTERS, EXAMPLE).credited == Minutes.of(1000)
    proposed = tally(MINORS, MINORS.edition("apertura-2024"), EXAMPLE, date(2024, 6, 1))
    assert proposed.credited == Minutes.of(1000)


def test_the_second_worked_example_comes_out_exactly() -> None:
    found = tally(MINORS, MINORS.edition("2025-26"), EXAMPLE)
    assert (found.credited, found.verdict) == (Minutes.of(1200), QuotaVerdict.MET)


def test_a_version_that_was_changed_says_so() -> None:
    found = tally(MINORS, MINORS.edition("apertura-2024"), EXAMPLE)
    assert found.version is not None
    assert (found.version.known_from, found.credited) == (date(2024, 6, 19), Minutes.of(1160))
    assert "age-version-from" in codes(found)
    assert "age-provisional" not in codes(found)


def test_before_the_first_version_nothing_is_summed() -> None:
    found = tally(MINORS, MINORS.edition("apertura-2024"), EXAMPLE, date(2024, 1, 1))
    assert (found.version, found.players, found.groups) == (None, (), ())
    assert codes(found) == ["quota-no-rule-yet"]
    assert found.verdict is QuotaVerdict.NO_REQUIREMENT_HELD


def test_the_requirement_is_met_by_the_last_hundredth_and_not_before() -> None:
    line = Line("Ana Bell", Birth.read("2005"), 999)
    quarter = Line("Bea Cole", Birth.read("2002"), 4)
    assert under(QUARTERS, [line, quarter]).verdict is QuotaVerdict.MET
    short = under(QUARTERS, [line, replace(quarter, minutes=3)])
    assert (short.verdict, short.shortfall) == (QuotaVerdict.NOT_MET, Minutes(Fraction(1, 4), Fraction(1, 4)))


def test_the_gap_is_closed_by_whole_minutes_of_each_band() -> None:
    found = under(QUARTERS, [Line("Ana Bell", Birth.read("2005"), 890)])
    assert found.closing == tuple(
        Closing(band, minutes) for band, minutes in zip(QUARTERS.bands, (110, 147, 220, 440), strict=True)
    )
    for closing in found.closing:
        born = Birth(closing.band.first, closing.band.first)
        closed = [Line("Ana Bell", Birth.read("2005"), 890), Line("Bea Cole", born, closing.minutes)]
        assert under(QUARTERS, closed).verdict is QuotaVerdict.MET
        closed[1] = replace(closed[1], minutes=closing.minutes - 1)
        assert under(QUARTERS, closed).verdict is QuotaVerdict.NOT_MET


def test_a_quota_that_is_met_needs_nothing() -> None:
    assert under(QUARTERS, EXAMPLE).closing == ()


@pytest.mark.parametrize(
    ("born", "standing", "credited", "missing"),
    [
        ("2004-06", Standing.IN_BAND, (75, 75), ()),
        ("2001", Standing.OUTSIDE, (0, 0), ()),
        ("2004-12-15/2005-01-15", Standing.OPEN, (75, 100), ("birth_year",)),
        ("2001-06/2003-06", Standing.OPEN, (0, 50), ("birth_year",)),
        (None, Standing.OPEN, (0, 100), ("birth_year",)),
    ],
)
def test_a_birth_known_in_part_gives_bounds(
    born: str | None, standing: Standing, credited: tuple[int, int], missing: tuple[str, ...]
) -> None:
    first, _, last = (born or "").partition("/")
    birth = Birth(Birth.read(first).earliest, Birth.read(last or first).latest) if born else None
    found = under(QUARTERS, [Line("Ana Bell", birth, 100)])
    (player,) = found.players
    assert (player.standing, bounds(player.credited), player.missing) == (standing, credited, missing)
    assert bounds(found.credited) == credited


def test_a_year_that_a_band_cuts_through_asks_for_the_month_or_the_day() -> None:
    august = replace(QUARTERS, bands=(Band(BirthWindow(date(2005, 8, 1)), 100),))
    assert under(august, [Line("Ana Bell", Birth.read("2005"), 90)]).missing == ("birth_month",)
    within = replace(QUARTERS, bands=(Band(BirthWindow(date(2005, 8, 15)), 100),))
    assert under(within, [Line("Ana Bell", Birth.read("2005"), 90)]).missing == ("birth_day",)


def test_minutes_that_are_not_known_are_said_and_leave_the_sum_open() -> None:
    found = under(QUARTERS, [*EXAMPLE[:2], Line("Ana Bell", Birth.read("2003"), None)])
    assert (found.minutes_known, found.lines) == (2, 3)
    assert found.credited == Minutes(Fraction(600), None)
    assert found.verdict is QuotaVerdict.CANNOT_TELL
    assert found.shortfall == Minutes(Fraction(0), Fraction(400))
    assert "quota-minutes-known" in codes(found)


def test_minutes_that_are_not_known_change_nothing_where_they_could_not_count() -> None:
    found = under(QUARTERS, [*EXAMPLE, Line("Ana Bell", Birth.read("1999"), None)])
    assert (found.credited, found.missing) == (Minutes.of(1000), ())
    assert found.verdict is QuotaVerdict.MET


def test_a_player_of_another_nationality_is_left_out_and_counted_as_such() -> None:
    mexican = replace(QUARTERS, nationals="MEX")
    lines = [
        Line("Ana Bell", Birth.read("2005"), 500, ("USA",)),
        Line("Bea Cole", Birth.read("2005"), 500, ("MEX",)),
    ]
    found = under(mexican, lines)
    assert [player.standing for player in found.players] == [Standing.NOT_NATIONAL, Standing.IN_BAND]
    assert found.credited == Minutes.of(500)
    assert "quota-left-out" in codes(found)


def test_a_nationality_that_is_not_known_gives_bounds() -> None:
    found = under(replace(QUARTERS, nationals="MEX"), [Line("Ana Bell", Birth.read("2005"), 500)])
    assert (bounds(found.credited), found.missing) == ((0, 500), ("nationality",))


def test_a_rule_that_credits_no_absence_says_so() -> None:
    found = under(
        replace(QUARTERS, absence_credit=Blank.NONE), [Line("Ana Bell", Birth.read("2005"), 500, absences=3)]
    )
    assert found.credited == Minutes.of(500)
    assert "quota-credit-none" in codes(found)


def test_a_credit_that_is_not_known_leaves_the_sum_open() -> None:
    found = under(
        replace(QUARTERS, absence_credit=Blank.NOT_KNOWN), [Line("Ana Bell", Birth.read("2005"), 500, absences=3)]
    )
    assert (found.credited, found.missing) == (Minutes(Fraction(500), None), ("rule",))
    assert "quota-credit-not-known" in codes(found)


def test_a_credit_hangs_on_minutes_that_may_not_reach_the_least() -> None:
    found = under(QUARTERS, [Line("Ana Bell", Birth.read("2005"), None, appearances=2, absences=3)])
    assert bounds(found.players[0].credit) == (0, 270)
    found = under(QUARTERS, [Line("Ana Bell", Birth.read("2005"), None, appearances=1, absences=3)])
    assert bounds(found.players[0].credit) == (0, 0)


def test_an_average_over_match_lines_counts_the_matches_played_in() -> None:
    average = replace(QUARTERS, absence_credit=AbsenceCredit(None, None, 0))
    lines = [
        Line("Ana Bell", Birth.read("2005"), 90, match="Round 1"),
        Line("Ana Bell", Birth.read("2005"), 0, match="Round 2"),
        Line("Ana Bell", Birth.read("2005"), 50, match="Round 3", absences=2),
    ]
    (player,) = under(average, lines).players
    assert player.credit == Minutes.of(140)


def test_a_match_counts_for_no_more_than_the_rule_allows() -> None:
    capped = replace(QUARTERS, most_per_match=100)
    lines = [Line(name, Birth.read("2005"), 90, match="Round 1") for name in ("Ana Bell", "Bea Cole")]
    found = under(capped, lines)
    assert (found.credited, found.before_most) == (Minutes.of(100), Minutes.of(180))
    assert "quota-most-not-applied" not in codes(found)
    totals = under(capped, [replace(line, match=None) for line in lines])
    assert totals.credited == Minutes.of(180)
    assert "quota-most-not-applied" in codes(totals)


def test_a_match_that_counts_at_most_so_much_bounds_what_is_not_known() -> None:
    found = under(replace(QUARTERS, most_per_match=100), [Line("Ana Bell", Birth.read("2005"), None, match="R1")])
    assert bounds(found.credited) == (0, 100)


def test_lines_of_one_name_and_birth_are_one_player() -> None:
    lines = [Line("Ana Bell", Birth.read("2005"), 90), Line("ana  bell", Birth.read("2005"), 45)]
    assert [player.minutes for player in under(QUARTERS, lines).players] == [Minutes.of(135)]
    namesake = Line("Ana Bell", Birth.read("2003"), 45)
    assert len(under(QUARTERS, [*lines, namesake]).players) == 2


def test_a_match_whose_minutes_are_not_known_has_150_at_most() -> None:
    found = under(QUARTERS, [Line("Ana Bell", Birth.read("2005"), None, match="Round 1")])
    assert bounds(found.credited) == (0, 150)


def test_a_credit_that_is_not_known_adds_nothing_to_those_whose_play_does_not_count() -> None:
    rule = replace(QUARTERS, absence_credit=Blank.NOT_KNOWN)
    assert under(rule, [Line("Ana Bell", Birth.read("1999"), 90, absences=3)]).credited == Minutes.of(0)


def test_an_average_needs_the_matches_of_every_line() -> None:
    average = replace(QUARTERS, absence_credit=AbsenceCredit(None, None, 0))
    lines = [
        Line("Ana Bell", Birth.read("2005"), 90, appearances=1, absences=1),
        Line("Ana Bell", Birth.read("2005"), 90),
    ]
    assert under(average, lines).missing == ("appearances",)
    unplayed = under(average, [Line("Ana Bell", Birth.read("2005"), 0, appearances=0, absences=1)])
    assert unplayed.credited == Minutes.of(0)


def test_the_finest_part_of_the_birth_that_any_band_asks_for_is_named() -> None:
    bands = (
        Band(BirthWindow(date(2004, 1, 1), date(2005, 7, 31)), 50),
        Band(BirthWindow(date(2005, 8, 15)), 100),
    )
    born = Birth(date(2003, 12, 1), date(2005, 12, 31))
    assert under(replace(QUARTERS, bands=bands), [Line("Ana Bell", born, 90)]).missing == ("birth_day",)


def test_a_birth_is_not_asked_for_where_it_decides_nothing() -> None:
    bands = (
        Band(BirthWindow(date(2004, 1, 1), date(2004, 12, 31)), 100),
        Band(BirthWindow(date(2005, 1, 1)), 100),
    )
    born = Birth(date(2004, 6, 1), date(2005, 6, 1))
    found = under(replace(QUARTERS, bands=bands), [Line("Ana Bell", born, None)])
    assert (found.players[0].standing, found.missing) == (Standing.OPEN, ("minutes",))


@pytest.mark.parametrize(
    ("as_of", "known_from"),
    [(date(2024, 5, 30), date(2024, 5, 30)), (date(2024, 6, 18), date(2024, 5, 30)), (date(2024, 6, 19),) * 2],
)
def test_a_version_counts_from_the_day_it_became_known(as_of: date, known_from: date) -> None:
    found = tally(MINORS, MINORS.edition("apertura-2024"), EXAMPLE, as_of)
    assert found.version is not None
    assert found.version.known_from == known_from


def test_absences_are_remarked_upon_only_where_some_are_not_stated() -> None:
    line = Line("Ana Bell", Birth.read("2005"), 90, absences=0)
    assert "quota-absences-stated" not in codes(under(QUARTERS, [line]))
    assert "quota-absences-stated" in codes(under(QUARTERS, [line, replace(line, absences=None)]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plain_data_keep_their_shape_in_every_language(language: str) -> None:
    found = under(replace(QUARTERS, nationals="MEX"), [*EXAMPLE, Line("Ana Bell", None, None, ("USA",))])
    plain, english = as_json(found, speaker(language)), as_json(found, speaker("en"))
    assert {key: value for key, value in plain.items() if key != "reasons"} == {
        key: value for key, value in english.items() if key != "reasons"
    }


births = st.one_of(
    st.none(),
    st.tuples(st.dates(date(2000, 1, 1), date(2008, 12, 31)), st.integers(0, 900)).map(
        lambda pair: Birth(pair[0], pair[0] + timedelta(days=pair[1]))
    ),
)
some_lines = st.lists(
    st.builds(
        Line,
        player=st.sampled_from(["Ana Bell", "Bea Cole", "Cleo Dunn"]),
        born=births,
        minutes=st.none() | st.integers(0, 150),
        nationalities=st.none() | st.sampled_from([("MEX",), ("USA",)]),
        appearances=st.none() | st.integers(1, 40),
        absences=st.none() | st.integers(0, 8),
        match=st.none() | st.sampled_from(["Round 1", "Round 2"]),
    ),
    max_size=6,
)
rules = st.builds(
    replace,
    st.just(QUARTERS),
    nationals=st.sampled_from([None, "MEX"]),
    most_per_match=st.sampled_from([Blank.NONE, Blank.NOT_KNOWN, 100]),
    absence_credit=st.sampled_from(
        [
            Blank.NONE,
            Blank.NOT_KNOWN,
            AbsenceCredit(90, None, 180),
            AbsenceCredit(None, 100),
            AbsenceCredit(63, 100),
        ]
    ),
)


def contains(outer: Minutes, inner: Minutes) -> bool:
    below = outer.upper is None or (inner.upper is not None and inner.upper <= outer.upper)
    return outer.lower <= inner.lower and below


@given(rules, some_lines)
def test_bands_and_players_add_up_to_the_same(rule: QuotaVersion, lines: list[Line]) -> None:
    found = under(rule, lines)
    assert total(player.credited for player in found.players) == found.before_most
    assert total(group.credited for group in found.groups) == found.before_most
    assert sum(group.players for group in found.groups) == len(found.players)
    assert found.credited.lower <= found.before_most.lower


@given(rules, some_lines, st.data())
def test_more_minutes_never_lower_the_sum(rule: QuotaVersion, lines: list[Line], data: st.DataObject) -> None:
    known = [place for place, line in enumerate(lines) if line.minutes]
    if not known:
        return
    place = data.draw(st.sampled_from(known))
    # Never down to 0: a match without play is not one played in, so an average may rise with fewer matches.
    fewer = data.draw(st.integers(1, lines[place].minutes or 1))
    less = [replace(line, minutes=fewer) if at == place else line for at, line in enumerate(lines)]
    before, after = under(rule, less).credited, under(rule, lines).credited
    assert before.lower <= after.lower
    assert after.upper is None or (before.upper is not None and before.upper <= after.upper)


@given(rules, some_lines, st.data())
def test_the_bounds_hold_the_sum_of_every_possible_birth(
    rule: QuotaVersion, lines: list[Line], data: st.DataObject
) -> None:
    settled: dict[tuple[object, ...], Birth] = {}
    exact = []
    for line in lines:
        born = line.born or Birth(date(1999, 1, 1), date(2009, 12, 31))
        player = (line.player, line.born, line.nationalities)
        if player not in settled:
            day = data.draw(st.dates(born.earliest, born.latest))
            settled[player] = Birth(day, day)
        # Two players must not become one by being given the same day of birth.
        name = f"{line.player} {list(settled).index(player)}"
        exact.append(replace(line, player=name, born=settled[player]))
    assert contains(under(rule, lines).credited, under(rule, exact).credited)


@given(rules, some_lines, st.data())
def test_the_bounds_hold_the_sum_of_all_that_may_have_been_played(
    rule: QuotaVersion, lines: list[Line], data: st.DataObject
) -> None:
    played = [
        line
        if line.minutes is not None
        else replace(line, minutes=data.draw(st.integers(0, 150 * (1 if line.match else line.appearances or 9))))
        for line in lines
    ]
    assert contains(under(rule, lines).credited, under(rule, played).credited)


@given(rules, some_lines)
def test_what_is_missing_is_named_wherever_the_sum_is_not_exact(rule: QuotaVersion, lines: list[Line]) -> None:
    for player in under(rule, lines).players:
        assert bool(player.missing) is not player.credited.exact
