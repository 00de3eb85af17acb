"""The two rails in order of days: what an episode is, where it begins and ends, and what is a fault."""

from __future__ import annotations

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
    season_on,
    spell,
    total,
    youth,
)
from tracker.football.appearances import Absence
from tracker.football.calendar import Window
from tracker.football.call_ups import CallUpKind
from tracker.football.dossier import Dossier
from tracker.football.people import Birth
from tracker.football.spells import Nature, Team, TeamSeason
from tracker.i18n.speak import LANGUAGES, speaker
from tracker.pathway.gaps import gaps
from tracker.pathway.minutes import minutes_by_level
from tracker.pathway.timeline import Coverage, Episode, Timeline, timeline

AS_OF = date(2026, 6, 30)


def told(dossier: Dossier, as_of: date = AS_OF) -> Timeline:
    return timeline(dossier, as_of, THRESHOLDS)


def rungs(found: Timeline) -> list[tuple[date, date, int | None]]:
    return [(episode.window.start, episode.window.end, episode.rung) for episode in found.episodes]


def codes(dossier: Dossier) -> list[str]:
    return [fault.code for fault in told(dossier).faults]


class TestEpisodes:
    def test_a_spell_is_cut_at_the_as_of_date(self) -> None:
        (episode,) = told(youth(as_of=AS_OF), date(2024, 10, 1)).episodes
        assert episode.window == Window(date(2023, 7, 1), date(2024, 10, 1))
        assert episode.open

    def test_a_spell_in_the_future_is_not_drawn(self) -> None:
        records = Dossier(MAYA, spells=(spell(U19, date(2027, 1, 1)),))
        assert told(records).episodes == ()
        assert told(records).faults == ()

    def test_a_spell_that_ends_on_the_as_of_date_is_not_open(self) -> None:
        records = Dossier(MAYA, spells=(spell(U19, date(2025, 7, 1), AS_OF),))
        assert [episode.open for episode in told(records).episodes] == [False]
        assert not told(records).registered

    def test_a_team_s_promotion_splits_the_spell_on_the_first_day_of_the_new_season(self) -> None:
        records = Dossier(
            MAYA,
            spells=(spell(SENIORS, date(2023, 7, 1)),),
            team_seasons=(season(SENIORS, 2023, 7), season(SENIORS, 2024, 7), season(SENIORS, 2025, 8)),
        )
        assert rungs(told(records)) == [
            (date(2023, 7, 1), date(2025, 8, 14), 7),
            (date(2025, 8, 15), AS_OF, 8),
        ]

    def test_a_contract_renewed_the_next_day_is_one_episode(self) -> None:
        records = Dossier(
            MAYA, spells=(spell(U19, date(2023, 7, 1), date(2024, 6, 30)), spell(U19, date(2024, 7, 1)))
        )
        assert rungs(told(records)) == [(date(2023, 7, 1), AS_OF, None)]

    def test_over_a_long_time_without_a_season_the_level_is_unknown(self) -> None:
        records = Dossier(MAYA, spells=(spell(U19, date(2020, 7, 1)),), team_seasons=(season(U19, 2022, 4),))
        assert rungs(told(records)) == [
            (date(2020, 7, 1), date(2022, 8, 14), None),
            (date(2022, 8, 15), date(2023, 5, 31), 4),
            (date(2023, 6, 1), AS_OF, None),
        ]

    def test_a_continental_competition_beside_the_league_is_not_the_level_of_the_team(self) -> None:
        cup = TeamSeason(SENIORS.id, "Continental", "2025/26", Window(date(2025, 9, 1), date(2025, 12, 10)), 9)
        records = Dossier(
            MAYA, spells=(spell(SENIORS, date(2025, 7, 1)),), team_seasons=(season(SENIORS, 2025, 8), cup)
        )
        assert [rung for _, _, rung in rungs(told(records))] == [8]

    def test_of_two_leagues_at_once_the_higher_one_is_the_level(self) -> None:
        lower = replace(season(SENIORS, 2025, 6), league="Regional League")
        records = Dossier(
            MAYA, spells=(spell(SENIORS, date(2025, 7, 1)),), team_seasons=(season(SENIORS, 2025, 8), lower)
        )
        assert [rung for _, _, rung in rungs(told(records))] == [8]

    def test_on_loan_the_borrowing_team_is_the_registered_one(self) -> None:
        loan = spell(LAKESIDE, date(2024, 1, 10), date(2024, 6, 30), Nature.LOAN)
        found = told(Dossier(MAYA, spells=(spell(SENIORS, date(2023, 7, 1)), loan)))
        assert [(episode.team, episode.nature, episode.window.start) for episode in found.episodes] == [
            (SENIORS.name, Nature.PERMANENT, date(2023, 7, 1)),
            (LAKESIDE.name, Nature.LOAN, date(2024, 1, 10)),
            (SENIORS.name, Nature.PERMANENT, date(2024, 7, 1)),
        ]

    def test_days_with_two_teams_are_in_season_once(self) -> None:
        records = replace(
            youth(as_of=AS_OF, years=(2024,)),
            spells=(spell(U19, date(2024, 7, 1)), spell(RESERVES, date(2024, 7, 1))),
            team_seasons=(season(U19, 2024, 4), season(RESERVES, 2024, 5)),
        )
        assert told(records).seasons == (season(U19, 2024, 4).window,)
        assert told(records).coverage.in_season_days == 290

    def test_a_youth_player_fielded_by_the_senior_side_has_an_episode_there(self) -> None:
        days = (date(2025, 9, 6), date(2025, 11, 1))
        records = replace(
            youth(as_of=AS_OF),
            team_seasons=(season(U19, 2025, 4), season(SENIORS, 2025, 8)),
            appearances=(*played(SENIORS, *days), *played(U19, date(2025, 9, 13))),
            teams=(SENIORS,),
        )
        visits = [episode for episode in told(records).episodes if not episode.registered]
        assert visits == [
            Episode(Window(*days), 8, SENIORS.name, SENIORS.club, Nature.PERMANENT, open=False, registered=False)
        ]
        assert told(records).faults == ()

    def test_each_season_with_the_senior_side_is_an_episode(self) -> None:
        records = replace(
            youth(as_of=AS_OF),
            team_seasons=(season(SENIORS, 2024, 8), season(SENIORS, 2025, 8)),
            appearances=played(SENIORS, date(2025, 5, 20), date(2025, 9, 6)),
            teams=(SENIORS,),
        )
        assert len([episode for episode in told(records).episodes if not episode.registered]) == 2

    def test_a_season_total_without_a_registration_is_an_episode_of_the_season(self) -> None:
        records = Dossier(MAYA, totals=(total(SENIORS, 2024, 8, 12), total(SENIORS, 2025, 8, 0)), teams=(SENIORS,))
        (episode,) = told(records).episodes
        assert (episode.window, episode.registered) == (season(SENIORS, 2024, 8).window, False)

    def test_a_season_total_of_the_registered_team_is_no_episode_of_its_own(self) -> None:
        records = replace(youth(as_of=AS_OF, fixtures=()), totals=(total(U19, 2024, 4, 12),))
        assert [episode.registered for episode in told(records).episodes] == [True]

    def test_a_team_that_is_not_named_is_called_by_its_league(self) -> None:
        records = Dossier(MAYA, totals=(total(SENIORS, 2024, 8, 12),))
        assert [episode.team for episode in told(records).episodes] == ["League"]


class TestAMoveInMidSeason:
    def moved(self) -> Dossier:
        """With Harbour's seniors until 9 January 2025, and with Lakeside from the next day on."""
        return Dossier(
            MAYA,
            spells=(spell(SENIORS, date(2024, 7, 1), date(2025, 1, 9)), spell(LAKESIDE, date(2025, 1, 10))),
            team_seasons=(season(SENIORS, 2024, 8), season(LAKESIDE, 2024, 6)),
            fixtures=(*all_season(SENIORS, 2024), *all_season(LAKESIDE, 2024)),
        )

    def test_each_club_has_its_part_of_the_season(self) -> None:
        found = told(self.moved(), date(2025, 5, 31))
        assert rungs(found) == [(date(2024, 7, 1), date(2025, 1, 9), 8), (date(2025, 1, 10), date(2025, 5, 31), 6)]
        assert found.faults == ()

    def test_its_days_are_in_season_once_and_each_team_is_asked_for_its_own(self) -> None:
        found = told(self.moved(), date(2025, 5, 31))
        assert found.seasons == (season(SENIORS, 2024, 8).window,)
        assert found.coverage == Coverage(290, 290)
        of_the_new_club = [match for match in self.moved().fixtures if match.team_id == LAKESIDE.id]
        half = told(replace(self.moved(), fixtures=tuple(of_the_new_club)), date(2025, 5, 31))
        assert [hole.team for hole in half.holes] == [SENIORS.name]
        assert half.coverage == Coverage(290, 142)

    def test_a_total_with_each_club_is_shown_with_each_and_counted_once(self) -> None:
        totals = (total(SENIORS, 2024, 8, 9, 700), total(LAKESIDE, 2024, 6, 14, 1200))
        records = replace(self.moved(), totals=totals, appearances=played(LAKESIDE, date(2025, 3, 1)))
        shown = minutes_by_level(records, date(2025, 5, 31))
        assert [(row.rung, row.appearances, row.minutes) for row in shown] == [(6, 14, 1200), (8, 9, 700)]
        assert [episode.registered for episode in told(records).episodes][:2] == [True, True]


class TestMoments:
    def test_call_ups_are_moments_in_order_with_their_caps(self) -> None:
        records = Dossier(
            MAYA,
            call_ups=(
                called_up(6, date(2026, 3, 1), matches=2),
                called_up(2, date(2023, 9, 1), CallUpKind.CAMP),
            ),
        )
        assert [(moment.rung, moment.side, moment.caps) for moment in told(records).moments] == [
            (2, "USA side 2", 0),
            (7, "USA senior", 2),
        ]

    def test_a_call_up_after_the_as_of_date_is_not_known_yet(self) -> None:
        records = Dossier(MAYA, call_ups=(called_up(2, date(2026, 7, 1)),))
        assert told(records).moments == ()

    def test_a_call_up_known_by_its_season_is_cut_at_the_as_of_date(self) -> None:
        records = Dossier(MAYA, call_ups=(called_up(2, date(2026, 1, 1), until=date(2026, 12, 31)),))
        assert told(records).moments[0].when.latest == AS_OF


class TestFaults:
    def test_a_spell_from_the_day_of_birth(self) -> None:
        records = Dossier(MAYA, spells=(spell(U17, date(2007, 2, 1), date(2023, 6, 30)),))
        assert codes(records) == ["fault-spell-before-birth"]
        assert len(told(records).episodes) == 1

    def test_a_spell_before_the_sixth_birthday(self) -> None:
        early = Dossier(MAYA, spells=(spell(U17, date(2013, 1, 31)),))
        assert codes(early) == ["fault-spell-too-young"]
        assert codes(Dossier(MAYA, spells=(spell(U17, date(2013, 2, 1)),))) == []

    def test_a_birth_of_which_the_year_is_known_gets_the_benefit_of_the_doubt(self) -> None:
        player = replace(MAYA, birth=Birth.read("2007"))
        assert codes(Dossier(player, spells=(spell(U17, date(2013, 1, 31)),))) == []
        assert codes(Dossier(player, spells=(spell(U17, date(2012, 12, 31)),))) == ["fault-spell-too-young"]

    def test_a_spell_that_ends_before_it_begins_counts_for_nothing_and_is_said(self) -> None:
        turned = spell(LAKESIDE, date(2025, 3, 1), date(2024, 3, 1))
        records = replace(youth(as_of=AS_OF), spells=(*youth(as_of=AS_OF).spells, turned))
        (fault,) = told(records).faults
        assert (fault.code, fault.subject) == ("fault-spell-ends-first", LAKESIDE.name)
        assert fault.window == Window(date(2024, 3, 1), date(2025, 3, 1))
        assert [episode.team for episode in told(records).episodes] == [U19.name]

    def test_an_absence_that_ends_before_it_begins_counts_for_nothing_and_is_said(self) -> None:
        records = replace(youth(as_of=AS_OF), absences=(Absence(date(2025, 3, 1), date(2025, 2, 1)),))
        assert codes(records) == ["fault-absence-ends-first"]
        assert told(records).absences == ()
        assert gaps(records, told(records), THRESHOLDS, LADDER) == gaps(
            youth(as_of=AS_OF), told(youth(as_of=AS_OF)), THRESHOLDS, LADDER
        )

    def test_records_before_the_birth_are_told_apart_from_those_of_early_childhood(self) -> None:
        records = Dossier(
            MAYA,
            team_seasons=(season(U17, 2005, 3), season(U17, 2012, 3)),
            appearances=played(U17, date(2007, 1, 31), date(2012, 9, 1)),
            call_ups=(called_up(1, date(2006, 10, 1)),),
            totals=(total(RESERVES, 2005, 5, 3), total(RESERVES, 2010, 5, 3)),
        )
        assert sorted(codes(records)) == [
            "fault-call-up-before-birth",
            "fault-match-before-birth",
            "fault-match-too-young",
            "fault-total-before-birth",
            "fault-total-too-young",
        ]

    def test_a_match_on_the_day_of_a_birth_that_may_be_later_is_not_surely_before_it(self) -> None:
        player = replace(MAYA, birth=Birth.read("2007"))
        assert codes(Dossier(player, appearances=played(U17, date(2007, 1, 1)))) == ["fault-match-too-young"]
        assert codes(Dossier(player, appearances=played(U17, date(2006, 12, 31)))) == ["fault-match-before-birth"]

    def test_more_minutes_than_a_match_lasts(self) -> None:
        records = Dossier(MAYA, appearances=played(U19, date(2025, 3, 1), minutes=151), teams=(U19,))
        (fault,) = told(records).faults
        assert (fault.code, fault.subject) == ("fault-match-minutes", U19.name)
        assert codes(Dossier(MAYA, appearances=played(U19, date(2025, 3, 1), minutes=150))) == []

    def test_more_minutes_than_the_matches_of_a_season_total_last(self) -> None:
        assert codes(Dossier(MAYA, totals=(total(U19, 2024, 4, 3, 451),))) == ["fault-total-minutes"]
        assert codes(Dossier(MAYA, totals=(total(U19, 2024, 4, 3, 450), total(U19, 2023, 4, None, 5000)))) == []

    def test_two_clubs_at_once(self) -> None:
        records = Dossier(MAYA, spells=(spell(U19, date(2023, 7, 1)), spell(LAKESIDE, date(2024, 7, 1))))
        (fault,) = told(records).faults
        assert (fault.code, fault.window) == ("fault-spells-overlap", Window(date(2024, 7, 1), AS_OF))
        assert fault.subject == "Harbour U-19, Lakeside Rovers"

    def test_the_day_of_a_move_may_belong_to_both_clubs(self) -> None:
        records = Dossier(
            MAYA, spells=(spell(U19, date(2023, 7, 1), date(2024, 7, 1)), spell(LAKESIDE, date(2024, 7, 1)))
        )
        assert codes(records) == []

    def test_neither_a_loan_nor_two_teams_of_one_club_are_a_fault(self) -> None:
        loan = spell(LAKESIDE, date(2024, 1, 10), None, Nature.LOAN)
        records = Dossier(MAYA, spells=(spell(U19, date(2023, 7, 1)), spell(RESERVES, date(2023, 7, 1)), loan))
        assert codes(records) == []

    def test_matches_for_a_club_outside_every_registration_with_it(self) -> None:
        records = replace(
            youth(as_of=AS_OF),
            appearances=(*played(LAKESIDE, date(2025, 9, 6)), *played(LAKESIDE, date(2025, 9, 13))),
            teams=(LAKESIDE,),
        )
        (fault,) = told(records).faults
        assert fault.code == "fault-match-outside-spell"
        assert fault.window == Window(date(2025, 9, 6), date(2025, 9, 13))

    def test_matches_without_any_registration_on_record_are_no_fault(self) -> None:
        assert codes(Dossier(MAYA, appearances=played(LAKESIDE, date(2025, 9, 6)))) == []

    def test_a_match_in_a_known_absence(self) -> None:
        records = replace(
            youth(date(2025, 9, 6), as_of=AS_OF), absences=(Absence(date(2025, 9, 1), date(2025, 9, 30)),)
        )
        assert codes(records) == ["fault-match-in-absence"]

    def test_a_call_up_and_a_match_in_early_childhood(self) -> None:
        records = Dossier(
            MAYA, appearances=played(U17, date(2012, 9, 1)), call_ups=(called_up(1, date(2012, 10, 1)),)
        )
        assert codes(records) == ["fault-match-too-young", "fault-call-up-too-young"]

    def test_a_total_below_the_league_matches_of_a_season_that_is_over(self) -> None:
        matches = tuple(replace(match, season=season_on(U19, match.day, 4)) for match in all_season(U19, 2024))
        records = replace(youth(as_of=AS_OF), appearances=in_all(matches), totals=(total(U19, 2024, 4, 12),))
        assert codes(records) == ["fault-total-below-matches"]
        assert timeline(records, date(2025, 5, 1), THRESHOLDS).faults == ()

    def test_cup_matches_are_not_held_against_a_league_s_total(self) -> None:
        records = replace(
            youth(as_of=AS_OF), appearances=in_all(all_season(U19, 2024)), totals=(total(U19, 2024, 4, 12),)
        )
        assert codes(records) == []

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_fault_is_said_with_what_it_is_about(self, language: str) -> None:
        records = Dossier(
            MAYA,
            spells=(
                *(spell(U17, date(2007, 2, 1)), spell(LAKESIDE, date(2009, 1, 1))),
                spell(SENIORS, date(2025, 1, 2), date(2025, 1, 1)),
            ),
            appearances=played(RESERVES, date(2005, 1, 1), date(2011, 1, 1), minutes=151),
            call_ups=(called_up(1, date(2005, 1, 1)), called_up(1, date(2012, 1, 1))),
            absences=(Absence(date(2005, 1, 1), date(2005, 1, 2)), Absence(date(2025, 1, 2), date(2025, 1, 1))),
            totals=(total(RESERVES, 2005, 5, 1, 200), total(RESERVES, 2010, 5, 1)),
            teams=(Team(3, "Harbour II", 7, "Elsewhere"),),
        )
        faults = told(records).faults
        assert len({fault.code for fault in faults}) == 15
        for fault in faults:
            assert fault.subject in speaker(language)(fault.sentence)


def test_a_registration_goes_back_to_its_first_day_across_rungs_and_out_of_season() -> None:
    def episode(start: date, end: date, rung: int | None) -> Episode:
        return Episode(Window(start, end), rung, "Under 19", "Harbour", Nature.PERMANENT, open=False)

    before = episode(date(2023, 1, 1), date(2023, 6, 30), 3)
    first = episode(date(2024, 8, 1), date(2025, 5, 31), 4)
    now = episode(date(2025, 6, 1), date(2025, 11, 21), None)
    told = Timeline(date(2025, 11, 21), None, (before, first, now), (), (), (), (), Coverage(0, 0))
    assert told.since(now) == date(2024, 8, 1)
    assert told.since(before) == date(2023, 1, 1)
