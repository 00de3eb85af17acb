"""The strip as a drawing: everything inside, no label on another, and the same said in a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
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
    in_all,
    played,
    season,
    spell,
    total,
    youth,
)
from tests.pathway.room import labels, outside, overlapping
from tracker.football.appearances import Absence
from tracker.football.call_ups import CallUpKind
from tracker.football.dossier import Dossier
from tracker.football.people import Birth
from tracker.football.spells import Nature, Team
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.pathway.drawing import Box, Drawing, Ink, Line, Mark, Pattern, Sign
from tracker.pathway.gap_row import LOOKS
from tracker.pathway.layout import strip
from tracker.pathway.lettering import cut, width_of
from tracker.pathway.peers import Peers
from tracker.pathway.story import GapKind
from tracker.pathway.telling import tell

AS_OF = date(2026, 11, 21)
ELSEWHERE = Team(9, "Elsewhere", 9, "Elsewhere")
LONG_NAME = "Royal Sporting Club Olympique de Saint-Barthélemy-sur-Rivière"


def drawn(dossier: Dossier, as_of: date = AS_OF, language: str = "en", width: float = 520) -> Drawing:
    return strip(tell(dossier, as_of, THRESHOLDS, LADDER), speaker(language), width)


def career(steps: list[tuple[str, int, int, int]], player_born: str = "2007-02-01") -> Dossier:
    """A career of (team, rung, first year, year after the last), every match on record and played."""
    teams = [Team(number, name, number, name) for number, (name, *_) in enumerate(steps, 1)]
    years = [(team, rung, range(first, after)) for team, (_, rung, first, after) in zip(teams, steps, strict=True)]
    fixtures = tuple(match for team, _, span in years for match in all_season(team, *span, until=AS_OF))
    return Dossier(
        replace(MAYA, birth=Birth.read(player_born)),
        spells=tuple(spell(team, date(span[0], 7, 1), date(span[-1] + 1, 6, 30)) for team, _, span in years),
        team_seasons=tuple(season(team, year, rung) for team, rung, span in years for year in span),
        fixtures=fixtures,
        appearances=in_all(fixtures),
    )


def eight_seasons() -> Dossier:
    steps = [("Harbour U-14", 1, 2019, 2021), ("Harbour U-16", 2, 2021, 2023), ("Harbour U-17", 3, 2023, 2024)]
    return replace(
        career([*steps, ("Harbour U-19", 4, 2024, 2025), ("Harbour II", 5, 2025, 2027)]),
        absences=(Absence(date(2022, 9, 1), date(2022, 12, 1)),),
        call_ups=(
            called_up(2, date(2024, 3, 1), CallUpKind.CAMP),
            called_up(6, date(2026, 11, 1), CallUpKind.BENCH),
            called_up(6, date(2026, 11, 15)),
        ),
    )


def two_seasons() -> Dossier:
    return career([("Harbour U-17", 3, 2024, 2025), ("Harbour U-19", 4, 2025, 2027)])


def nineteen_seasons() -> Dossier:
    steps = [("Nordby U-14", 1, 2007, 2010), ("Nordby U-19", 4, 2010, 2013), ("Nordby II", 5, 2013, 2015)]
    caps = tuple(called_up(6, date(year, month, 5)) for year in range(2016, 2026) for month in (3, 6, 9, 11))
    return replace(
        career(
            [*steps, ("Estuary", 7, 2015, 2018), ("Meridian", 9, 2018, 2022), ("Cascade", 8, 2022, 2027)], "1995"
        ),
        call_ups=caps,
    )


def one_season() -> Dossier:
    return career([("Bayside U-17", 3, 2026, 2027)])


def three_clubs_in_a_year() -> Dossier:
    clubs = [Team(number, name, number, name) for number, name in enumerate(("Westmarch", LONG_NAME, "Kestrel"), 1)]
    return Dossier(
        MAYA,
        spells=(
            spell(clubs[0], date(2025, 9, 1), date(2025, 12, 31)),
            spell(clubs[1], date(2026, 1, 1), date(2026, 4, 30)),
            spell(clubs[2], date(2026, 5, 1), None, Nature.LOAN),
        ),
        team_seasons=tuple(season(club, 2025, 5) for club in clubs),
    )


def gaps_only() -> Dossier:
    return replace(
        youth(as_of=AS_OF, fixtures=()),
        totals=(total(U19, 2023, 4, 9),),
        absences=(Absence(date(2025, 6, 1), date(2025, 8, 1)),),
    )


CAREERS: dict[str, Callable[[], Dossier]] = {
    "eight seasons": eight_seasons,
    "nineteen seasons": nineteen_seasons,
    "nothing": lambda: Dossier(MAYA),
    "one season": one_season,
    "three clubs in a year": three_clubs_in_a_year,
    "gaps only": gaps_only,
    "contradictions": lambda: replace(
        two_seasons(),
        spells=(*two_seasons().spells, spell(ELSEWHERE, date(2025, 8, 1))),
        call_ups=(called_up(2, date(2024, 9, 1)), called_up(2, date(2006, 1, 1))),
    ),
    "no birth": lambda: replace(gaps_only(), player=replace(MAYA, birth=None)),
    "call-ups only": lambda: Dossier(MAYA, call_ups=(called_up(3, date(2025, 1, 1), until=date(2025, 12, 31)),)),
}


def texts(drawing: Drawing) -> list[str]:
    return [label.text for label in labels(drawing)]


def boxes(drawing: Drawing, ink: Ink) -> list[Box]:
    return [shape for shape in drawing.shapes if isinstance(shape, Box) and shape.ink is ink]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [520, 496, 360])
@pytest.mark.parametrize("name", CAREERS)
def test_every_label_has_room_of_its_own_and_can_be_read(name: str, width: float, language: str) -> None:
    drawing = drawn(CAREERS[name](), language=language, width=width)
    assert overlapping(drawing) == []
    assert outside(drawing) == []
    assert min(label.size for label in labels(drawing)) >= 8.5


class TestTheClubRail:
    def test_higher_rungs_stand_higher_and_darker(self) -> None:
        drawing = drawn(nineteen_seasons())
        (youth_bar, *_), (bridge, *_), (senior, *_) = (
            boxes(drawing, ink) for ink in (Ink.CLUB, Ink.CLUB_BRIDGE, Ink.CLUB_SENIOR)
        )
        assert senior.y < bridge.y < youth_bar.y

    def test_a_rung_that_was_jumped_keeps_its_step(self) -> None:
        assert {"Top tier", "2nd tier", "Senior", "Bridge", "U-19"} <= set(
            texts(drawn(career([("Harbour U-19", 4, 2024, 2025), ("Harbour", 8, 2025, 2027)])))
        )

    def test_a_loan_is_an_outline_and_says_so(self) -> None:
        drawing = drawn(three_clubs_in_a_year())
        assert [box.pattern for box in boxes(drawing, Ink.LOAN)] == [Pattern.OUTLINE, Pattern.OUTLINE]
        assert any("loan" in text for text in texts(drawing))

    def test_a_long_name_is_cut_and_the_whole_of_it_kept_in_hint_and_table(self) -> None:
        drawing = drawn(three_clubs_in_a_year())
        (label,) = [label for label in labels(drawing) if label.text.startswith("Royal")]
        assert label.text.endswith("…")
        assert label.hint == LONG_NAME
        assert any(LONG_NAME in row for row in drawing.table.rows)

    def test_a_visit_to_the_senior_side_is_a_thin_bar(self) -> None:
        records = replace(
            youth(as_of=AS_OF),
            team_seasons=(season(U19, 2025, 4), season(SENIORS, 2025, 8)),
            appearances=played(SENIORS, date(2025, 9, 6)),
            teams=(SENIORS,),
        )
        heights = [box.height for box in boxes(drawn(records), Ink.CLUB_SENIOR)]
        assert heights == [2.5, 2.5]

    def test_two_registrations_on_one_rung_do_not_cover_each_other(self) -> None:
        records = Dossier(
            MAYA,
            spells=(spell(U19, date(2024, 7, 1)), spell(LAKESIDE, date(2024, 9, 1))),
            team_seasons=tuple(season(team, year, 4) for team in (U19, LAKESIDE) for year in (2024, 2025, 2026)),
        )
        tops = {box.y for box in boxes(drawn(records), Ink.CLUB)}
        assert len(tops) == 2

    def test_names_of_short_bars_at_the_edge_keep_apart(self) -> None:
        clubs = [
            Team(number, name, number, name)
            for number, name in enumerate(("Westmarch Harriers", "Kestrel Wanderers"), 1)
        ]
        records = Dossier(
            MAYA,
            spells=(
                spell(clubs[0], date(2024, 7, 1), date(2026, 9, 15)),
                spell(clubs[1], date(2026, 9, 16), date(2026, 10, 31)),
                spell(U19, date(2018, 7, 1), date(2024, 6, 30)),
            ),
            team_seasons=tuple(season(club, year, 6) for club in clubs for year in (2024, 2025, 2026)),
        )
        assert "Westmarch Harriers" in texts(drawn(records))
        assert overlapping(drawn(records)) == []

    def test_a_level_that_is_not_on_record_has_the_lowest_lane(self) -> None:
        records = replace(
            eight_seasons(), spells=(*eight_seasons().spells, spell(LAKESIDE, date(2020, 1, 1), date(2020, 5, 1)))
        )
        lane = {label.text: label.y for label in labels(drawn(records))}
        assert lane["Unknown"] > lane["U-14"]


class TestTheLabelledPeriods:
    def test_a_quiet_period_is_a_dotted_space_with_its_days(self) -> None:
        as_of = date(2025, 3, 10)
        drawing = drawn(youth(date(2024, 11, 2), as_of, as_of=as_of), as_of)
        assert {box.pattern for box in boxes(drawing, Ink.GAP)} == {Pattern.DOTTED}
        assert "127 days" in texts(drawing)

    def test_an_open_one_has_at_least_its_days(self) -> None:
        as_of = date(2026, 3, 1)
        assert "281+ days" in texts(drawn(youth(date(2025, 3, 10), as_of=as_of), as_of))

    def test_a_hole_in_the_records_is_hatched_and_named(self) -> None:
        drawing = drawn(gaps_only())
        assert {box.pattern for box in boxes(drawing, Ink.RECORD_GAP)} == {Pattern.HATCHED}
        assert {"no records", "totals only"} <= set(texts(drawing))

    def test_a_known_absence_is_a_light_box(self) -> None:
        drawing = drawn(eight_seasons())
        assert {box.pattern for box in boxes(drawing, Ink.ABSENCE)} == {Pattern.OUTLINE}
        assert "absence" in texts(drawing)

    def test_its_hint_is_its_whole_sentence(self) -> None:
        assert any(
            box.hint.startswith("We hold no match records") for box in boxes(drawn(gaps_only()), Ink.RECORD_GAP)
        )

    def test_every_kind_has_a_pattern_of_its_own(self) -> None:
        """A copy without colours tells them apart, too."""
        assert set(LOOKS) == set(GapKind)
        assert len({pattern for _, pattern in LOOKS.values()}) == len(GapKind)

    def test_a_quiet_period_gives_way_where_the_player_was_away(self) -> None:
        as_of = date(2025, 5, 31)
        away = Absence(date(2024, 12, 10), date(2024, 12, 30))
        drawing = drawn(replace(youth(date(2024, 11, 2), as_of=as_of), absences=(away,)), as_of)
        (box,) = boxes(drawing, Ink.ABSENCE)[:1]
        quiet = [other for other in boxes(drawing, Ink.GAP) if other.y == box.y]
        assert len(quiet) == 2
        assert all(other.x + other.width <= box.x or other.x >= box.x + box.width for other in quiet)

    def test_a_step_down_a_thin_year_and_a_long_time_between_call_ups_are_named(self) -> None:
        as_of = date(2025, 3, 10)
        weeks = [match.day for match in all_season(U19, 2023, 2024, until=as_of)]
        records = replace(
            youth(as_of=as_of),
            appearances=(
                *played(SENIORS, *weeks[:24], minutes=30, rung=8),
                *played(U19, *weeks[24:48], minutes=10),
            ),
            call_ups=(called_up(2, date(2023, 9, 1)), called_up(3, date(2025, 1, 10))),
            teams=(SENIORS,),
        )
        story = tell(records, as_of, THRESHOLDS, LADDER, peers=Peers(MAYA.sex, 18, 20, 400.0))
        drawing = strip(story, speaker("en"), 520)
        assert {"step down", "thin exposure", "16 months"} <= set(texts(drawing))
        assert {"Step down", "Thin exposure", "Between"} <= set(texts(drawing))
        assert {box.pattern for box in boxes(drawing, Ink.GAP)} >= {Pattern.CHEVRONS, Pattern.LINED}
        assert "one step down, thin exposure, one long time between call-ups and no stretch" in drawing.description
        assert outside(drawing) == []
        assert overlapping(drawing) == []

    def test_an_open_time_since_the_last_call_up_has_at_least_its_months(self) -> None:
        records = Dossier(MAYA, spells=(spell(U19, date(2024, 7, 1)),), call_ups=(called_up(2, date(2025, 1, 10)),))
        assert "22+ months" in texts(drawn(records))


class TestContradictions:
    def signs(self, dossier: Dossier) -> list[Mark]:
        marks = (shape for shape in drawn(dossier).shapes if isinstance(shape, Mark) and shape.hint)
        return [mark for mark in marks if mark.sign is Sign.TRIANGLE]

    def test_each_is_a_sign_with_its_sentence_and_a_line_of_the_table(self) -> None:
        records = replace(two_seasons(), spells=(*two_seasons().spells, spell(ELSEWHERE, date(2025, 8, 1))))
        (sign,) = self.signs(records)
        assert sign.hint.startswith("Two registrations run at the same time")
        assert {"To check", "Records that contradict each other"} <= set(texts(drawn(records)))
        assert any(row[3] == sign.hint for row in drawn(records).table.rows)

    def test_those_that_would_cover_each_other_are_one_sign_that_tells_of_all(self) -> None:
        clubs = (spell(ELSEWHERE, date(2025, 8, 1)), spell(replace(ELSEWHERE, club_id=10), date(2025, 8, 2)))
        (sign,) = self.signs(replace(two_seasons(), spells=(*two_seasons().spells, *clubs)))
        assert sign.hint.count("Two registrations") == 3

    def test_one_before_the_axis_begins_is_drawn_at_its_edge(self) -> None:
        early = played(U17, date(2005, 1, 1))
        (sign,) = self.signs(replace(two_seasons(), appearances=(*two_seasons().appearances, *early)))[:1]
        assert "before the birth" in sign.hint
        assert outside(drawn(replace(two_seasons(), appearances=early))) == []

    def test_a_record_that_is_nothing_but_a_contradiction_is_drawn(self) -> None:
        records = Dossier(MAYA, spells=(spell(U19, date(2025, 1, 2), date(2025, 1, 1)),))
        assert len(self.signs(records)) == 1
        assert len(drawn(records).table.rows) == 1

    def test_records_that_agree_have_no_such_row(self) -> None:
        assert "To check" not in texts(drawn(two_seasons()))


class TestTheNationalRail:
    def marks(self, drawing: Drawing) -> list[Sign]:
        return [shape.sign for shape in drawing.shapes if isinstance(shape, Mark) and shape.hint]

    def test_a_ring_is_a_call_up_a_dot_a_match_and_a_diamond_a_senior_cap(self) -> None:
        records = Dossier(
            MAYA,
            call_ups=(
                called_up(2, date(2023, 3, 1), CallUpKind.CAMP),
                called_up(3, date(2024, 3, 1)),
                called_up(6, date(2025, 3, 1)),
                called_up(6, date(2026, 3, 1), CallUpKind.BENCH),
            ),
        )
        assert sorted(sign.value for sign in self.marks(drawn(records))) == ["diamond", "dot", "ring", "ring"]

    def test_a_call_up_beside_a_cap_of_the_same_days_stands_under_it(self) -> None:
        records = Dossier(
            MAYA, call_ups=(called_up(6, date(2025, 3, 1), CallUpKind.CAMP), called_up(6, date(2025, 3, 5)))
        )
        heights = {shape.sign: shape.y for shape in drawn(records).shapes if isinstance(shape, Mark) and shape.hint}
        assert heights[Sign.DIAMOND] < heights[Sign.RING]

    def test_marks_that_would_cover_each_other_are_one_with_their_number(self) -> None:
        drawing = drawn(nineteen_seasons())
        counts = [int(label.text) for label in labels(drawing) if label.ink is Ink.PAPER]
        assert sum(counts) + self.marks(drawing).count(Sign.DIAMOND) == 40

    def test_a_source_s_sum_of_caps_shows_its_number(self) -> None:
        records = Dossier(MAYA, call_ups=(called_up(6, date(2024, 1, 1), until=date(2025, 12, 31), matches=42),))
        assert "42" in texts(drawn(records))

    def test_no_call_up_is_said_in_words(self) -> None:
        assert "No call-up is on record." in texts(drawn(one_season()))


class TestTheAxis:
    def test_it_tells_the_age_at_each_birthday(self) -> None:
        bold = [label.text for label in labels(drawn(eight_seasons())) if label.bold and label.text.isdigit()]
        assert bold == ["13", "14", "15", "16", "17", "18", "19"]

    def test_a_year_of_birth_tells_the_age_turned_in_each_year(self) -> None:
        records = replace(eight_seasons(), player=replace(MAYA, birth=Birth.read("2007")))
        drawing = drawn(records)
        assert "Turns" in texts(drawing)
        assert "Age" not in texts(drawing)

    def test_without_a_birth_it_tells_calendar_years_alone(self) -> None:
        drawing = drawn(replace(eight_seasons(), player=replace(MAYA, birth=None)))
        assert not {"Age", "Turns"} & set(texts(drawing))
        assert "2024" in texts(drawing)

    def test_it_ends_with_the_as_of_date(self) -> None:
        drawing = drawn(eight_seasons())
        (now,) = [shape for shape in drawing.shapes if isinstance(shape, Line) and shape.ink is Ink.NOW]
        assert now.x1 == now.x2 == max(box.x + box.width for box in boxes(drawing, Ink.CLUB_BRIDGE)) + 0.6
        assert "As of November 21, 2026" in texts(drawing)

    def test_a_record_from_the_day_of_birth_does_not_press_the_career_into_a_corner(self) -> None:
        faulty = spell(U17, date(2007, 2, 1), date(2019, 6, 30))
        records = replace(eight_seasons(), spells=(faulty, *eight_seasons().spells))
        assert "1" not in texts(drawn(records))
        assert "6" in texts(drawn(records))


class TestInWords:
    def test_the_description_is_one_sentence(self) -> None:
        assert drawn(one_season()).description == (
            "Maya Lindqvist from July 1, 2026 to November 21, 2026: one team, no call-up to a national side, "
            "no quiet period and no stretch with records missing."
        )
        assert "5 teams, 3 call-ups to national sides" in drawn(eight_seasons()).description

    def test_nothing_on_record_is_an_empty_state_in_words(self) -> None:
        drawing = drawn(Dossier(MAYA))
        assert texts(drawing) == ["We hold no records yet. The pathway appears here with the first one."]
        assert drawing.table.rows == ()

    def test_the_table_has_a_line_for_each_bar_mark_and_period_in_order_of_days(self) -> None:
        records = eight_seasons()
        story = tell(records, AS_OF, THRESHOLDS, LADDER)
        rows = drawn(records).table.rows
        told = (story.timeline.episodes, story.timeline.moments, story.gaps, story.timeline.faults)
        assert len(rows) == sum(map(len, told))
        assert rows[0] == ("July 1, 2019", "June 30, 2021", "Registered", "Harbour U-14", "U-14")
        assert rows[-1] == ("November 15, 2026", "November 15, 2026", "Played", "USA senior", "Senior cap")

    def test_what_goes_on_has_no_last_day(self) -> None:
        records = Dossier(MAYA, spells=(spell(RESERVES, date(2025, 7, 1)),))
        assert drawn(records).table.rows[0][1] == "ongoing"

    def test_only_signs_that_are_shown_are_explained(self) -> None:
        assert "Senior cap" in texts(drawn(eight_seasons()))
        assert "Senior cap" not in texts(drawn(one_season()))


def test_the_same_story_gives_the_same_drawing() -> None:
    assert drawn(eight_seasons()) == drawn(eight_seasons())


@pytest.mark.parametrize("room", [5.0, 30.0, 60.0, 200.0])
def test_a_text_that_is_cut_fits_its_room(room: float) -> None:
    assert width_of(cut(LONG_NAME, room)) <= room
