"""Gaps of a player, a club and a federation: of those one may see and nobody else, as far as one may know them."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tracker.access.actor import OPERATOR, Actor
from tracker.access.events import Event
from tracker.access.sight import visible_to
from tracker.actions.ageing import AskAgeingOut, ask_ageing_out
from tracker.actions.gap_people import ListClubPeople, list_club_people
from tracker.actions.gaps import (
    ClubGaps,
    FederationGaps,
    OpenGaps,
    PlayerGaps,
    ViewClub,
    ViewFederation,
    open_player_gaps,
    view_club,
    view_federation,
)
from tracker.eligibility.windows.ageing import Ending
from tracker.football.appearances import Selection
from tracker.football.calendar import months_between
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import Birth, Position, Sex, folded
from tracker.logic.terms import ALWAYS
from tracker.pathway.federation_view import By
from tracker.pathway.scan_rows import Measure
from tracker.pathway.story import Milestone
from tracker.store import tables as t
from tracker.store.cohorts import As, load_members, of_club
from tracker.store.scope import open_session
from tracker.store.summaries import rebuild
from tracker.wiring import House

LAST_SEASON = date(2026, 5, 31)


def of_harbour(house: House, actor: Actor = OPERATOR, **asked: Any) -> ClubGaps:
    return house.perform(view_club, ViewClub("harbour athletic", **asked), actor)


def of_northmark(house: House, actor: Actor = OPERATOR, **asked: Any) -> FederationGaps:
    return house.perform(view_federation, ViewFederation("nmk", **asked), actor)


def opened(house: House, player: int, actor: Actor, as_of: date | None = None) -> PlayerGaps:
    return house.perform(open_player_gaps, OpenGaps(player, as_of), actor)


def add(house: House, cast: Cast, count: int, *, born: str = "2008-05-05", ends: date | None = None) -> list[int]:
    """Girls at Harbour, each with one match of a known length; the team has a match every fortnight."""
    birth = Birth.read(born)
    with Session(house.engine) as session, session.begin():
        team = session.scalars(select(t.Team).where(t.Team.club_id == cast.harbour)).one()
        season = session.scalars(select(t.LeagueSeason)).one()
        fixtures = [_fixture(session, team.id, season.id, number, born) for number in range(20)]
        numbers = []
        for place in range(count):
            name = f"Girl {place} of {born} until {ends}"
            row = t.PlayerRow(name=name, name_folded=folded(name), sex=Sex.FEMALE, position=Position.MIDFIELDER)
            row.born_earliest, row.born_latest = birth.earliest, birth.latest
            session.add(row)
            session.flush()
            session.add(t.Registration(player_id=row.id, team_id=team.id, starts=date(2025, 8, 1), ends=ends))
            line = t.AppearanceRow(player_id=row.id, fixture_id=fixtures[place % 20], selection=Selection.STARTED)
            line.minutes = 10 + place
            session.add(line)
            numbers.append(row.id)
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
    return numbers


def _fixture(session: Session, team: int, season: int, number: int, born: str) -> int:
    row = t.FixtureRow(
        team_id=team,
        played_on=date(2025, 8, 16) + timedelta(days=14 * number),
        opponent=f"Rivals of {born}",
        opponent_folded=f"rivals of {born}",
        competition="Northmark Youth League",
        league_season_id=season,
    )
    session.add(row)
    session.flush()
    return row.id


def test_a_directors_view_names_her_players_and_leaves_out_what_three_others_are_behind(
    house: House, cast: Cast
) -> None:
    add(house, cast, 3, ends=LAST_SEASON)
    (view,) = of_harbour(house, cast.director).views
    assert view.now == (cast.maya, cast.ilse)
    assert view.trainees == (cast.maya, cast.ilse)
    assert view.funnel is not None
    assert view.productivity is not None
    assert view.productivity.sentence.code == "cohort-too-few"
    assert all(bar.share.least.hidden for bar in view.funnel.prospective)
    (everything,) = of_harbour(house).views
    assert everything.now == view.now
    assert len(everything.trainees) == 5
    assert everything.funnel is not None
    assert everything.turnover


def test_a_club_and_a_federation_exist_only_for_those_who_see_into_them(house: House, cast: Cast) -> None:
    with pytest.raises(NotFoundError, match="no club 'harbour athletic'"):
        of_harbour(house, cast.other_director)
    for actor in (cast.director, cast.foreign_scout):
        with pytest.raises(NotFoundError, match="no federation 'nmk'"):
            of_northmark(house, actor)
    with pytest.raises(NotFoundError):
        house.perform(view_club, ViewClub("Nowhere"), OPERATOR)
    with pytest.raises(NotFoundError, match="give one of the codes on record: NMK, SOE"):
        house.perform(view_federation, ViewFederation("XYZ"), OPERATOR)
    with pytest.raises(NotFoundError, match="give the code on record: NMK"):
        house.perform(view_federation, ViewFederation("XYZ"), cast.scout)
    with pytest.raises(NotFoundError, match=r"whose players you may see\.$"):
        house.perform(view_federation, ViewFederation("XYZ"), cast.director)
    assert house.perform(view_club, ViewClub(str(cast.harbour)), OPERATOR).name == "Harbour Athletic"


def test_a_scouts_view_counts_the_families_who_share_and_a_foreign_scouts_nobody(house: House, cast: Cast) -> None:
    (view,) = of_northmark(house, cast.scout).views
    assert view.players == (cast.ilse,)
    assert of_harbour(house, cast.foreign_scout).views == ()
    assert {view.sex: view.n for view in of_northmark(house).views} == {Sex.FEMALE: 2, Sex.MALE: 2}
    assert [view.sex for view in of_northmark(house, sex=Sex.MALE).views] == [Sex.MALE]


def born(house: House, player: int, day: date) -> None:
    with Session(house.engine) as session, session.begin():
        row = session.get_one(t.PlayerRow, player)
        row.born_earliest = row.born_latest = day
        # Whoever is of age shares in their own right.
        session.execute(update(t.Consent).where(t.Consent.player_id == player).values(own=True))
        session.flush()
        rebuild(session.connection(), Measure(TODAY))


def test_to_a_scout_two_days_of_one_year_look_alike(house: House, cast: Cast) -> None:
    """In the year of the 25th birthday, the day decides who counts as grown up in a funnel."""
    born(house, cast.ilse, date(2001, 1, 2))
    before = of_northmark(house, cast.scout), of_harbour(house, cast.scout)
    assert before[0].views[0].club.age_unknown == (cast.ilse,)
    born(house, cast.ilse, date(2001, 12, 30))
    assert (of_northmark(house, cast.scout), of_harbour(house, cast.scout)) == before
    (view,) = before[0].views
    assert (view.debut, view.benchmark, view.relative_age) == (None, None, ())
    assert By.QUARTER not in {groups.by for groups in view.groups}


def test_what_is_worked_out_anew_is_what_is_kept(house: House, cast: Cast) -> None:
    add(house, cast, 12)
    measure = Measure(TODAY, house.library.thresholds, house.library.ladder)
    with open_session(house.engine, ALWAYS, writes=False) as session:
        players = of_club(session, cast.harbour, TODAY, Sex.FEMALE)
        kept = list(load_members(session, players, As(measure, to_the_day=True, kept=True)))
        anew = list(load_members(session, players, As(measure, to_the_day=True, kept=False)))
    assert len(kept) == 14
    assert anew == kept


def test_nobody_out_of_sight_is_worked_out_anew(house: House, cast: Cast) -> None:
    measure = Measure(TODAY, house.library.thresholds, house.library.ladder)
    with open_session(house.engine, visible_to(cast.director, TODAY), writes=False) as session:
        for kept in (True, False):
            how = As(measure, to_the_day=True, kept=kept)
            found = [each.player for each in load_members(session, [cast.maya, cast.noor, cast.theo], how)]
            assert found == [cast.maya]


def test_an_earlier_day_is_worked_out_from_the_records(house: House, cast: Cast) -> None:
    gone = add(house, cast, 6, ends=LAST_SEASON)
    then = of_harbour(house, as_of=LAST_SEASON)
    assert set(gone) <= set(then.views[0].now)
    assert (then.as_of, then.ageing) == (LAST_SEASON, None)
    assert of_harbour(house).ageing is not None
    waiting = {each.player: each.most for each in then.views[0].lags.waiting}
    assert waiting[cast.ilse] == months_between(date(2028, 12, 31), LAST_SEASON)
    assert of_harbour(house, as_of=date(2025, 7, 1)).views == ()
    with pytest.raises(BadInputError, match="lies in the future"):
        of_harbour(house, as_of=TODAY + timedelta(days=1))


def test_small_cells_are_hidden_and_larger_ones_are_not(house: House, cast: Cast) -> None:
    (few,) = of_harbour(house, sex=Sex.FEMALE).views
    assert few.lags.sentence.code == "cohort-too-few"
    add(house, cast, 20)
    (enough,) = of_harbour(house, sex=Sex.FEMALE).views
    assert enough.lags.sentence.code == "lag-spread-shows"
    assert enough.relative_age[0].n == 22
    (view,) = of_northmark(house, sex=Sex.FEMALE).views
    cohorts = next(groups for groups in view.groups if groups.by is By.COHORT)
    assert [(group.key, group.n) for group in cohorts.shown] == [("2008", 21)]
    assert cohorts.hidden == 1


def test_a_year_is_held_against_twenty_others_or_against_nobody(house: House, cast: Cast) -> None:
    add(house, cast, 19)
    few = opened(house, cast.maya, cast.parent)
    assert few.peers is not None
    assert (few.peers.n, few.peers.p25) == (0, None), "Not even how many they are is told."
    assert few.story.compared is not None
    assert few.story.compared.code == "cohort-too-few"
    add(house, cast, 1, born="2008-06-06")
    for actor in (cast.parent, cast.director, OPERATOR):
        found = opened(house, cast.maya, actor)
        assert found.peers is not None
        assert (found.peers.n, found.peers.p25) == (20, 13.75)
        assert found.story.compared is not None
        assert found.story.compared.code != "cohort-too-few"


def test_peers_are_of_the_same_age_and_have_matches_on_record(house: House, cast: Cast) -> None:
    add(house, cast, 19)
    add(house, cast, 5, born="2007-05-05")
    add(house, cast, 5, born="2008-07-01")
    with Session(house.engine) as session, session.begin():
        row = t.PlayerRow(name="Unseen", name_folded="unseen", sex=Sex.FEMALE)
        row.born_earliest = row.born_latest = date(2008, 4, 4)
        session.add(row)
        session.flush()
        club = t.Club(name="Far", name_folded="far", federation_id=cast.federation)
        session.add(club)
        session.flush()
        team = t.Team(club_id=club.id, name="U19", name_folded="u19", sex=Sex.FEMALE)
        session.add(team)
        session.flush()
        session.add(t.Registration(player_id=row.id, team_id=team.id, starts=date(2025, 8, 1)))
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
    found = opened(house, cast.maya, cast.parent)
    assert found.peers is not None
    assert found.peers.n == 0


def test_a_scout_is_not_told_how_a_year_compares(house: House, cast: Cast) -> None:
    add(house, cast, 25, born="2009-11-04")
    found = opened(house, cast.ilse, cast.scout)
    assert (found.peers, found.peers_today) == (None, True)
    assert found.story.compared is not None
    assert found.story.compared.code == "gaps-peers-withheld"
    by_mother = opened(house, cast.ilse, cast.other_parent)
    assert by_mother.peers is not None
    assert by_mother.peers.n == 25


def test_gaps_that_were_opened_are_on_record(house: House, cast: Cast) -> None:
    found = opened(house, cast.maya, cast.parent, date(2026, 1, 1))
    assert (found.peers, found.peers_today) == (None, False)
    with pytest.raises(NotFoundError):
        opened(house, cast.ilse, cast.parent)
    with pytest.raises(BadInputError, match="not born yet"):
        opened(house, cast.maya, cast.parent, date(2001, 1, 1))
    with Session(house.engine) as session:
        lines = session.scalars(select(t.AuditEvent).where(t.AuditEvent.event == Event.DOSSIER_OPENED.value))
        assert [(line.user_id, line.subject_id) for line in lines] == [(cast.pat, cast.maya)]


def test_a_federation_is_told_who_ages_out_as_of_today(house: House, cast: Cast) -> None:
    add(house, cast, 6)
    for actor in (OPERATOR, cast.scout):
        asked = house.perform(ask_ageing_out, AskAgeingOut(federation="NMK"), actor)
        told: dict[Ending, list[int]] = defaultdict(list)
        for each in of_northmark(house, actor).ageing or ():
            told[each.ending] += each.players
        listed = {one.ending: {card.id for card in one.players} for one in asked.leavers if one.total}
        assert {ending: set(players) for ending, players in told.items()} == listed
        assert listed
    assert of_northmark(house, as_of=LAST_SEASON).ageing is None


def test_all_who_age_out_are_counted_however_many_they_are(house: House, cast: Cast) -> None:
    girls = [number for born in ("2009-05-05", "2009-06-06") for number in add(house, cast, 105, born=born)]
    found = of_harbour(house, cast.director)
    assert found.ageing is not None
    most = max(found.ageing, key=lambda each: len(each.players), default=None)
    assert most is not None
    assert set(girls) < set(most.players)
    assert most.sex is Sex.FEMALE
    listed = house.perform(list_club_people, ListClubPeople(cast.harbour, Sex.FEMALE, most.key), cast.director)
    assert (listed.seen, listed.unseen, listed.pages) == (len(most.players), 0, 3)


def test_a_number_is_that_of_a_club_before_it_is_a_name(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.add_all([t.Club(name=name, name_folded=name) for name in (str(cast.harbour), "987654")])

    def named(asked: int | str) -> str:
        return house.perform(view_club, ViewClub(asked), OPERATOR).name

    assert named(str(cast.harbour)) == named(cast.harbour) == "Harbour Athletic"
    assert named("987654") == "987654", "No club has this number, and one is called so."
    for nobody in (987654, "9" * 30, "9" * 5000):
        with pytest.raises(NotFoundError):
            named(nobody)


def test_a_federation_is_called_by_its_name(house: House, cast: Cast) -> None:
    with Session(house.engine) as session:
        name = session.scalars(select(t.Federation.name).where(t.Federation.id == cast.federation)).one()
    assert name != "NMK"
    assert (of_northmark(house).code, of_northmark(house).name) == ("NMK", name)


def test_every_milestone_of_the_bridge_is_measured(house: House, cast: Cast) -> None:
    """Maya and six girls play 500 minutes each, of whom one has further minutes that nobody wrote down."""
    girls = add(house, cast, 6)
    with Session(house.engine) as session, session.begin():
        session.scalars(select(t.LeagueSeason)).one().rung = 8
        lines = list(session.scalars(select(t.AppearanceRow).where(t.AppearanceRow.player_id.in_(girls))))
        for line in lines:
            line.minutes = 89
        fixtures = list(session.scalars(select(t.FixtureRow.id).where(t.FixtureRow.opponent.like("Rivals%"))))
        for girl in girls:
            played = {line.fixture_id for line in lines if line.player_id == girl}
            for fixture in [each for each in fixtures if each not in played][:5]:
                further = t.AppearanceRow(player_id=girl, fixture_id=fixture, selection=Selection.STARTED)
                further.minutes = None if girl == girls[0] else 90
                session.add(further)
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
    for view in (of_harbour(house).views[0], of_northmark(house, sex=Sex.FEMALE).views[0]):
        first, settled, established, called, capped = view.bridge_counts
        assert (first.before, first.waiting, first.unclear) == (first.n - first.waiting, first.waiting, 0)
        assert (settled.before, settled.unclear) == (5, 1)
        assert (established.before, capped.before) == (0, 0)
        assert settled.n == established.n == called.n == capped.n == first.n
        assert view.later_lags[Milestone.SETTLED_MINUTES].unclear == (girls[0],)


def test_minutes_of_own_nationals_stand_beside_those_of_all(house: House, cast: Cast) -> None:
    """Of eight seniors three hold the nationality, one has given it up before, and of four none is on record."""
    girls = add(house, cast, 8)
    with Session(house.engine) as session, session.begin():
        session.scalars(select(t.LeagueSeason)).one().rung = 8
        for place, girl in enumerate(girls[:4]):
            until = date(2025, 1, 1) if place == 3 else None
            session.add(t.NationalityRow(player_id=girl, country="NMK", until=until))
    for view in (of_harbour(house).views[0], of_northmark(house, sex=Sex.FEMALE).views[0]):
        own = next(share for share in view.u21 if share.own_nationals)
        # Ten minutes and one more for each girl, and 90 of Maya, who holds it.
        assert (own.least, own.most, own.minutes, own.no_nationality) == (123, 185, 198, 62)
