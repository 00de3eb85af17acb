"""The story in three sentences, as a family reads it, and in every language."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.pathway.careers import (
    LADDER,
    MAYA,
    SENIORS,
    THRESHOLDS,
    U17,
    U19,
    all_season,
    born,
    called_up,
    played,
    season,
    spell,
    total,
    youth,
)
from tracker.football.appearances import Absence
from tracker.football.dossier import Dossier
from tracker.football.people import Sex
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.pathway.peers import Peers
from tracker.pathway.story import GapKind, Story
from tracker.pathway.telling import tell

AS_OF = date(2025, 3, 10)
RECENT = (date(2024, 10, 5), date(2024, 11, 2), AS_OF)
say = speaker("en")


def told(dossier: Dossier, as_of: date = AS_OF) -> Story:
    return tell(dossier, as_of, THRESHOLDS, LADDER)


def spoken(dossier: Dossier, as_of: date = AS_OF) -> list[str]:
    return [say(sentence) for sentence in told(dossier, as_of).sentences]


def test_a_story_says_who_how_much_and_how_quiet() -> None:
    assert spoken(youth(*RECENT, as_of=AS_OF)) == [
        "Maya Lindqvist is 18 and is in the U-18 and U-19 stage with Harbour U-19.",
        "She has played 270 minutes at or above age level in the last 12 months, in 3 matches.",
        "There is one quiet period: 127 in-season days from November 3, 2024 to March 9, 2025.",
    ]


def test_nothing_on_record_is_said_in_one_sentence() -> None:
    assert spoken(Dossier(MAYA)) == ["We hold no football records for Maya Lindqvist yet."]


class TestWhoAndWhere:
    def test_a_year_of_birth_gives_two_ages(self) -> None:
        assert spoken(born(youth(*RECENT, as_of=AS_OF), "2007"))[0].startswith("Maya Lindqvist is 17 or 18 and")

    def test_a_birth_that_is_withheld_is_told_from_what_is_left_of_it(self) -> None:
        records = replace(born(youth(*RECENT, as_of=AS_OF), "2007"), withheld=frozenset({"birth_date"}))
        assert "17 or 18" in spoken(records)[0]
        assert told(records).withheld == {"birth_date"}

    def test_no_birth_is_said_to_be_missing(self) -> None:
        assert "date of birth is not on record" in spoken(born(youth(*RECENT, as_of=AS_OF), None))[0]

    def test_before_the_birth_no_age_is_told(self) -> None:
        assert "not on record" in spoken(born(youth(*RECENT, as_of=AS_OF), "2025-04"))[0]

    def test_the_highest_of_two_registrations_is_the_stage(self) -> None:
        records = replace(
            youth(*RECENT, as_of=AS_OF),
            spells=(spell(U19, date(2023, 7, 1)), spell(SENIORS, date(2024, 7, 1))),
            team_seasons=(season(U19, 2024, 4), season(SENIORS, 2024, 8)),
        )
        assert spoken(records)[0].endswith("is in the senior top tier with Harbour Athletic.")

    def test_a_level_that_is_not_on_record_is_said_so(self) -> None:
        assert spoken(Dossier(MAYA, spells=(spell(U19, date(2024, 7, 1)),)))[0].endswith(
            "is registered with Harbour U-19, whose level is not on record."
        )

    def test_a_registration_that_has_ended_is_no_stage(self) -> None:
        records = Dossier(MAYA, spells=(spell(U19, date(2023, 7, 1), date(2024, 6, 30)),))
        assert spoken(records)[0].endswith("is registered with no team in our records at present.")


class TestLately:
    def test_unknown_minutes_are_named(self) -> None:
        records = replace(
            youth(as_of=AS_OF),
            appearances=(*played(U19, RECENT[0]), *played(U19, RECENT[1], minutes=None)),
        )
        assert "90 minutes at or above age level" in spoken(records)[1]
        assert "(minutes known for 1 of 2 matches)" in spoken(records)[1]

    def test_minutes_that_are_all_unknown_are_not_a_nought(self) -> None:
        records = replace(youth(as_of=AS_OF), appearances=played(U19, *RECENT, minutes=None))
        assert spoken(records)[1].startswith("She has played in 3 matches at or above age level")
        assert spoken(records)[1].endswith("the minutes are not on record.")

    def test_the_last_twelve_months_begin_a_year_before_the_as_of_date(self) -> None:
        inside, outside = date(2024, 3, 11), date(2024, 3, 10)
        assert "90 minutes" in spoken(youth(inside, as_of=AS_OF))[1]
        assert spoken(youth(outside, as_of=AS_OF))[1].startswith("No match at or above age level is on record")

    def test_matches_below_level_are_not_counted(self) -> None:
        records = replace(
            youth(*RECENT, as_of=AS_OF),
            team_seasons=(season(U19, 2024, 4), season(U17, 2024, 3)),
            appearances=(*played(U19, *RECENT), *played(U17, date(2024, 12, 7))),
        )
        assert "270 minutes" in spoken(records)[1]

    def test_a_boy_is_he(self) -> None:
        records = youth(*RECENT, as_of=AS_OF)
        assert spoken(replace(records, player=replace(MAYA, sex=Sex.MALE)))[1].startswith("He has played")

    def test_no_records_are_not_called_no_matches(self) -> None:
        records = youth(as_of=AS_OF, fixtures=())
        assert spoken(records)[1] == "We hold no match records for the last 12 months."
        with_total = replace(records, totals=(total(U19, 2024, 4, 20), total(U19, 2023, 4, 20)))
        assert "season totals but not the dates" in spoken(with_total)[1]

    def test_matches_of_which_the_level_cannot_be_told_are_said_so(self) -> None:
        assert "whether at age level cannot be told" in spoken(born(youth(*RECENT, as_of=AS_OF), None))[1]


class TestOtherPeriods:
    def test_each_other_kind_is_a_sentence_of_its_own_after_the_quiet_periods(self) -> None:
        records = replace(
            youth(*RECENT, as_of=AS_OF),
            call_ups=(
                called_up(2, date(2021, 1, 1)),
                called_up(2, date(2022, 6, 1)),
                called_up(2, date(2023, 9, 1)),
            ),
        )
        peers = Peers(MAYA.sex, 18, 20, 450.0)
        story = tell(records, AS_OF, THRESHOLDS, LADDER, peers=peers)
        assert [say(sentence).partition(":")[0] for sentence in story.sentences[3:]] == [
            "Thin exposure",
            "18 months have passed since the last call-up on record, of September 1, 2023.",
        ]

    def test_of_several_of_a_kind_the_last_is_told(self) -> None:
        called = tuple(called_up(2, date(year, 1, 1)) for year in (2021, 2022, 2023, 2024, 2025))
        records = replace(youth(*RECENT, as_of=AS_OF), call_ups=called)
        assert spoken(records)[3:] == [
            "12 months passed between two call-ups on record, of January 1, 2024 and January 1, 2025."
        ]


class TestWhatIsWithheld:
    """A scout may not know of absences; days away are thought with and never told."""

    def told_to_a_scout(self) -> Story:
        records = replace(
            youth(date(2024, 11, 2), date(2024, 12, 10), as_of=date(2025, 5, 31)),
            absences=(Absence(date(2024, 12, 1), date(2024, 12, 20)),),
            call_ups=(called_up(2, date(2023, 6, 1)), called_up(2, date(2024, 12, 25))),
            withheld=frozenset({"absences"}),
        )
        return tell(records, date(2025, 5, 31), THRESHOLDS, LADDER)

    def test_no_sentence_says_that_an_absence_was_left_out(self) -> None:
        story = self.told_to_a_scout()
        assert {gap.kind for gap in story.gaps} == {GapKind.QUIET, GapKind.NATIONAL}
        said = [say(part) for gap in story.gaps for part in (gap.sentence, gap.evidence)]
        assert not [text for text in (*said, *map(say, story.sentences)) if "absence" in text]

    def test_no_fault_says_that_a_match_fell_into_one(self) -> None:
        assert self.told_to_a_scout().timeline.faults == ()


class TestQuiet:
    def test_none_is_said_plainly(self) -> None:
        weeks = tuple(match.day for match in all_season(U19, 2023, 2024, until=AS_OF))
        assert spoken(youth(*weeks, as_of=AS_OF))[2] == "There is no quiet period on record."

    def test_days_without_records_are_said_to_be_left_out(self) -> None:
        fixtures = all_season(U19, 2024, until=AS_OF)
        weeks = tuple(match.day for match in fixtures)
        assert (
            "291 in-season days without match records" in spoken(youth(*weeks, as_of=AS_OF, fixtures=fixtures))[2]
        )

    def test_of_several_the_longest_is_told(self) -> None:
        as_of = date(2026, 3, 1)
        assert spoken(youth(*RECENT, as_of=as_of), as_of)[2].startswith(
            "There are 2 quiet periods, the longest: at least 281 in-season days so far"
        )

    def test_without_a_match_at_level_nothing_is_claimed(self) -> None:
        assert "none is on record yet" in spoken(youth(as_of=AS_OF))[2]

    def test_without_dates_nothing_is_claimed(self) -> None:
        assert "no dated match records" in spoken(youth(as_of=AS_OF, fixtures=()))[2]

    def test_without_a_league_season_nothing_is_claimed(self) -> None:
        assert "no league season is on record" in spoken(Dossier(MAYA, spells=(spell(U19, date(2024, 7, 1)),)))[2]


def test_every_word_for_a_quiet_period_is_calm() -> None:
    as_of = date(2026, 3, 1)
    story = told(
        replace(youth(*RECENT, as_of=as_of), absences=(Absence(date(2024, 1, 1), date(2024, 2, 1)),)), as_of
    )
    text = " ".join(say(phrase) for phrase in (*story.sentences, *(gap.sentence for gap in story.gaps))).lower()
    assert not [word for word in ("fail", "did not play", "idle", "inactive", "poor", "bad") if word in text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_spoken_in_every_language(language: str) -> None:
    as_of = date(2026, 3, 1)
    absence = (Absence(date(2025, 11, 1)), Absence(date(2024, 12, 1), date(2024, 12, 4)))
    every_kind = set()
    few = Peers(MAYA.sex, 19, 20, 450.0)
    weeks = tuple(match.day for match in all_season(U19, 2024))
    for records in (
        replace(youth(*RECENT, as_of=as_of), absences=absence),
        youth(*RECENT, as_of=as_of, fixtures=all_season(U19, 2024)),
        replace(youth(*RECENT, as_of=as_of, fixtures=()), totals=(total(U19, 2024, 4, 20),)),
        replace(
            youth(*RECENT, as_of=as_of),
            call_ups=(called_up(2, date(2022, 1, 1)), called_up(2, date(2023, 6, 1))),
            teams=(SENIORS,),
        ),
        replace(
            youth(as_of=as_of),
            appearances=(*played(SENIORS, *weeks[:10], rung=8), *played(U19, *weeks[10:30])),
            teams=(SENIORS,),
        ),
    ):
        story = tell(records, as_of, THRESHOLDS, LADDER, peers=few)
        for phrase in (*story.sentences, *(part for gap in story.gaps for part in (gap.sentence, gap.evidence))):
            sentence = speaker(language)(phrase)
            assert sentence.endswith(".")
            assert "  " not in sentence
        every_kind |= {gap.kind for gap in story.gaps}
    assert every_kind == set(GapKind)


def test_call_ups_of_a_story_are_those_up_to_the_as_of_date_in_order() -> None:
    later, earlier = called_up(3, date(2025, 1, 1)), called_up(2, date(2024, 1, 1))
    records = replace(youth(as_of=AS_OF), call_ups=(later, called_up(3, date(2025, 4, 1)), earlier))
    assert told(records).call_ups == (earlier, later)
