"""Definition D5: few minutes at level in a year beside enough players of the same sex and age, or no claim."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from tests.pathway.careers import (
    LADDER,
    MAYA,
    RESERVES,
    SENIORS,
    THRESHOLDS,
    U17,
    U19,
    all_season,
    born,
    friendly,
    played,
    season,
    spell,
    total,
    youth,
)
from tracker.football.appearances import Absence
from tracker.football.calendar import Window
from tracker.football.dossier import Dossier
from tracker.football.people import Position, Sex
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.pathway.cohort import MixedCohortError
from tracker.pathway.lately import minutes_at_level
from tracker.pathway.on_record import read
from tracker.pathway.peers import Peers, peers_of
from tracker.pathway.percentile import Peer
from tracker.pathway.story import Gap, GapKind, Story
from tracker.pathway.telling import tell

#: Maya is 18 on this day, and every match of her team in the year up to it is on record.
AS_OF = date(2025, 3, 10)
FIVE = tuple(date(2024, 9, day) for day in (1, 8, 15, 22, 29))
PEERS = Peers(Sex.FEMALE, 18, 20, 320.0)


def year(*days: date, minutes: int | None = 60, as_of: date = AS_OF) -> Dossier:
    """Fielded for so many minutes on each of these days."""
    return replace(youth(as_of=as_of), appearances=played(U19, *days, minutes=minutes))


def told(dossier: Dossier, peers: Peers | None = PEERS, as_of: date = AS_OF) -> Story:
    return tell(dossier, as_of, THRESHOLDS, LADDER, peers=peers)


def thin(dossier: Dossier, peers: Peers | None = PEERS, as_of: date = AS_OF) -> list[Gap]:
    return [gap for gap in told(dossier, peers, as_of).gaps if gap.kind is GapKind.THIN]


def said(dossier: Dossier, peers: Peers | None = PEERS, as_of: date = AS_OF, language: str = "en") -> str:
    compared = told(dossier, peers, as_of).compared
    return speaker(language)(compared) if compared else ""


def why(dossier: Dossier, peers: Peers = PEERS, as_of: date = AS_OF) -> str:
    assert thin(dossier, peers, as_of) == []
    return said(dossier, peers, as_of).partition("cannot be told: ")[2]


def test_300_minutes_are_thin_where_a_quarter_of_twenty_lie_below_320() -> None:
    (gap,) = thin(year(*FIVE))
    assert gap.window == Window(date(2024, 3, 11), AS_OF)
    assert gap.in_season_days == gap.coverage.in_season_days == 290
    assert not gap.open
    say = speaker("en")
    assert say(gap.sentence) == (
        "Thin exposure: 300 minutes at or above age level from March 11, 2024 to March 10, 2025. "
        "About 3 in 4 players of all positions in women’s football aged 18 have more."
    )
    assert say(gap.evidence) == (
        "It rests on 5 matches at age level, with the minutes of 5 known, and on 20 players to compare, "
        "a quarter of whom have fewer than 320 minutes."
    )


@pytest.mark.parametrize(
    ("p25", "minutes", "found"),
    [(300.0, 60, 0), (300.5, 60, 1), (600.0, 89, 1), (600.0, 90, 0)],
)
def test_both_lines_are_stayed_below_and_not_reached(p25: float, minutes: int, found: int) -> None:
    """Five matches are 300 minutes of 60 each, 445 of 89 and 450 of 90."""
    assert len(thin(year(*FIVE, minutes=minutes), replace(PEERS, p25=p25))) == found


def test_enough_minutes_are_said_to_be_enough() -> None:
    assert said(year(*FIVE, minutes=90)) == (
        "The match time of the last 12 months is not thin beside that of 20 players of all positions in women’s "
        "football aged 18."
    )


def test_without_peers_nothing_is_said() -> None:
    assert thin(year(*FIVE), None) == []
    assert told(year(*FIVE), None).compared is None


@pytest.mark.parametrize("few", [replace(PEERS, n=19), Peers(Sex.FEMALE, 18, 0, None)])
def test_nineteen_peers_are_too_few(few: Peers) -> None:
    assert thin(year(*FIVE), few) == []
    assert said(year(*FIVE), few) == "Too few players to compare."


def test_men_are_never_held_against_women() -> None:
    with pytest.raises(MixedCohortError, match="other sex"):
        told(year(*FIVE), replace(PEERS, sex=Sex.MALE))


class TestTheYear:
    def test_it_begins_364_days_before_the_as_of_date(self) -> None:
        """Of six matches of 60 minutes one lies on the first day of the year, or on the last day before it."""
        assert thin(year(date(2024, 3, 11), *FIVE)) == []
        assert len(thin(year(date(2024, 3, 10), *FIVE))) == 1

    def test_matches_below_level_are_not_counted(self) -> None:
        records = year(*FIVE)
        u17 = replace(
            records,
            team_seasons=(*records.team_seasons, season(U17, 2024, 3)),
            appearances=(*records.appearances, *played(U17, date(2024, 12, 7), minutes=90)),
        )
        assert len(thin(u17)) == 1

    def test_friendlies_are_counted(self) -> None:
        records = year(*FIVE)
        assert thin(replace(records, appearances=(*records.appearances, friendly(U19, date(2025, 1, 8))))) == []


class TestUnknownMinutes:
    def test_they_are_bounds_and_claimed_only_if_surely_below(self) -> None:
        """A match lasts 150 minutes at most, so one unknown is 0 to 150, and two are up to 300."""
        known, unknown = played(U19, FIVE[0], minutes=15), played(U19, *FIVE[1:3], minutes=None)
        (gap,) = thin(replace(year(), appearances=(*known, *unknown)))
        assert "15 to 315 minutes" in speaker("en")(gap.sentence)
        assert "with the minutes of 1 known" in speaker("en")(gap.evidence)

    def test_nothing_is_claimed_where_they_may_reach_the_line(self) -> None:
        known, unknown = played(U19, FIVE[0], minutes=20), played(U19, *FIVE[1:3], minutes=None)
        assert why(replace(year(), appearances=(*known, *unknown))).startswith("the minutes or the level of some")

    def test_a_match_of_an_unknown_level_may_have_been_at_level(self) -> None:
        records = year(*FIVE[:4])
        cup = replace(records, appearances=(*records.appearances, *played(SENIORS, date(2025, 1, 8), minutes=85)))
        assert why(cup).startswith("the minutes or the level of some")
        fewer = replace(records, appearances=(*records.appearances[1:], *played(SENIORS, AS_OF, minutes=85)))
        (gap,) = thin(fewer)
        assert "180 to 265 minutes" in speaker("en")(gap.sentence)
        assert "on one more of which the level cannot be told" in speaker("en")(gap.evidence)


class TestSeasonTotals:
    def minutes(self, dossier: Dossier, window: Window) -> tuple[int, int]:
        found = minutes_at_level(read(dossier, date(2025, 6, 30)), LADDER, window)
        return found.earliest, found.latest

    def test_one_that_lies_wholly_in_the_year_counts_in_full(self) -> None:
        records = Dossier(MAYA, totals=(total(SENIORS, 2024, 8, 3, 200),))
        assert self.minutes(records, Window(date(2024, 7, 1), date(2025, 6, 30))) == (200, 200)

    def test_one_of_which_a_part_lies_in_the_year_sets_the_bounds_apart(self) -> None:
        records = Dossier(MAYA, totals=(total(SENIORS, 2024, 8, 3, 200),))
        assert self.minutes(records, Window(date(2024, 9, 1), date(2025, 6, 30))) == (0, 200)

    def test_one_beside_match_lines_is_never_added_to_them(self) -> None:
        records = Dossier(
            MAYA,
            team_seasons=(season(SENIORS, 2024, 8),),
            appearances=(*played(SENIORS, FIVE[0], minutes=90), *played(SENIORS, FIVE[1], minutes=None)),
            totals=(total(SENIORS, 2024, 8, 2, 120),),
        )
        assert self.minutes(records, Window(date(2024, 7, 1), date(2025, 6, 30))) == (120, 120)

    def test_one_without_minutes_may_hold_those_of_whole_matches(self) -> None:
        records = Dossier(MAYA, totals=(total(SENIORS, 2024, 8, 3),))
        assert self.minutes(records, Window(date(2024, 7, 1), date(2025, 6, 30))) == (0, 450)

    def test_one_whose_dates_are_missing_leaves_nothing_to_claim(self) -> None:
        assert why(replace(year(*FIVE), totals=(total(RESERVES, 2024, 5, 3, 90),))).startswith("match records")


class TestWhatMustNotBecomeThin:
    def test_a_year_with_a_hole_in_the_records(self) -> None:
        kept = [
            match for match in youth(as_of=AS_OF).fixtures if not date(2024, 11, 1) < match.day < date(2025, 1, 9)
        ]
        assert why(replace(year(*FIVE), fixtures=tuple(kept))).startswith("match records are missing")

    def test_a_hole_before_the_year_is_none_of_its_business(self) -> None:
        kept = [match for match in youth(as_of=AS_OF).fixtures if match.day >= date(2024, 3, 1)]
        assert len(thin(replace(year(*FIVE), fixtures=tuple(kept)))) == 1

    def test_a_year_with_a_known_absence_in_season(self) -> None:
        away = Absence(date(2025, 1, 8), date(2025, 1, 8))
        assert why(replace(year(*FIVE), absences=(away,))).startswith("a known absence")

    def test_an_absence_out_of_season_is_no_reason(self) -> None:
        away = Absence(date(2024, 6, 5), date(2024, 8, 1))
        assert len(thin(replace(year(*FIVE), absences=(away,)))) == 1

    def test_an_absence_is_no_reason_that_a_scout_is_told(self) -> None:
        away = Absence(date(2025, 1, 8), date(2025, 1, 8))
        records = replace(year(*FIVE), absences=(away,), withheld=frozenset({"absences"}))
        assert why(records) == "the records do not settle it."

    def test_an_age_that_is_not_certain(self) -> None:
        assert why(born(year(*FIVE), "2007")).startswith("the age is not known for certain")
        assert why(born(year(*FIVE), None)).startswith("the age is not known for certain")

    def test_peers_of_another_age(self) -> None:
        assert why(year(*FIVE), replace(PEERS, age=17)).startswith("the age is not known for certain")

    @pytest.mark.parametrize(
        "spells",
        [
            (spell(U19, date(2024, 3, 12)),),
            (spell(U19, date(2023, 7, 1), date(2025, 3, 1)),),
            (spell(U19, date(2023, 7, 1), date(2024, 9, 30)), spell(U19, date(2024, 12, 1))),
        ],
        ids=["since less than a year", "not any more", "with a pause of two months in season"],
    )
    def test_a_year_in_part_without_a_registration(self, spells: tuple[object, ...]) -> None:
        assert why(replace(year(*FIVE), spells=spells)).startswith("for part of that time no registration")  # type: ignore[arg-type]

    def test_a_year_of_a_team_whose_league_is_not_held(self) -> None:
        records = replace(
            year(*FIVE),
            spells=(spell(RESERVES, date(2023, 7, 1), date(2024, 6, 30)), spell(U19, date(2024, 7, 1))),
            team_seasons=(season(U19, 2024, 4),),
        )
        assert why(records).startswith("for part of that time no registration, or no league season")

    def test_a_summer_between_two_contracts_is_no_such_part(self) -> None:
        spells = (spell(U19, date(2023, 7, 1), date(2024, 5, 31)), spell(U19, date(2024, 8, 15)))
        assert len(thin(replace(year(*FIVE), spells=spells))) == 1


class TestPeers:
    def others(self, count: int, position: Position, minutes: int) -> list[Peer]:
        return [Peer(100 + number, Sex.FEMALE, 18, position, minutes) for number in range(count)]

    def test_they_are_those_of_the_position_if_there_are_twenty(self) -> None:
        maya = replace(MAYA, position=Position.DEFENDER)
        others = [*self.others(20, Position.DEFENDER, 100), *self.others(30, Position.FORWARD, 900)]
        found = peers_of(maya, 18, others, THRESHOLDS)
        assert (found.n, found.p25, found.position) == (20, 100.0, Position.DEFENDER)

    def test_else_they_are_those_of_all_positions(self) -> None:
        maya = replace(MAYA, position=Position.DEFENDER)
        others = [*self.others(19, Position.DEFENDER, 100), *self.others(30, Position.FORWARD, 900)]
        found = peers_of(maya, 18, others, THRESHOLDS)
        assert (found.n, found.position) == (49, None)

    def test_the_player_other_ages_the_other_sex_and_unknown_minutes_are_left_out(self) -> None:
        others = [
            Peer(MAYA.id, Sex.FEMALE, 18, None, 1),
            Peer(2, Sex.MALE, 18, None, 1),
            Peer(3, Sex.FEMALE, 17, None, 1),
            Peer(4, Sex.FEMALE, None, None, 1),
            Peer(5, Sex.FEMALE, 18, None, None),
        ]
        assert peers_of(MAYA, 18, others, THRESHOLDS) == Peers(Sex.FEMALE, 18, 0, None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_is_said_in_every_language(language: str) -> None:
    answers = {
        said(records, peers, language=language)
        for records in (
            year(*FIVE),
            year(*FIVE, minutes=90),
            year(*FIVE, minutes=None),
            born(year(*FIVE), None),
            replace(year(*FIVE), fixtures=all_season(U19, 2023)),
            replace(year(*FIVE), absences=(Absence(date(2025, 1, 8)),)),
            replace(year(*FIVE), spells=()),
        )
        for peers in (PEERS, replace(PEERS, position=Position.FORWARD, n=3))
    }
    assert len(answers) == 8
    assert all(answer.endswith(".") for answer in answers)
