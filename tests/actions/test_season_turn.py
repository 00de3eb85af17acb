"""Turning a club's season: who moves is seen before anything is written, and the whole turn can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.people import LONG_AGO, Cast
from tests.store.kept import as_kept, made_anew
from tests.turning import COMING, LAST_DAY, Harbour, ready_to_turn
from tracker.access.actor import OPERATOR
from tracker.access.consent import Purpose
from tracker.actions.players import ListPlayers, list_players
from tracker.actions.season_turn import PlanTurn, TurnView, apply_turn, preview_turn
from tracker.actions.turn_teams import TeamSays
from tracker.actions.undoing import UndoImport, undo_import
from tracker.eligibility.age_groups.turn import TurnOutcome
from tracker.eligibility.age_groups.turn_plan import RowState
from tracker.football.errors import BadInputError, ChangedMeanwhileError, DeniedError, NotFoundError
from tracker.football.people import Sex
from tracker.football.phrase import phrase
from tracker.football.season_turn import STAYS, leaves, moves_to
from tracker.football.spells import ExitReason
from tracker.store import tables as t
from tracker.wiring import House

GONE = leaves(ExitReason.MOVED_AWAY, "Meadow Town")


@pytest.fixture
def harbour(house: House, cast: Cast) -> Harbour:
    return ready_to_turn(house.engine, cast)


@pytest.fixture
def turn(harbour: Harbour) -> PlanTurn:
    """The Reds are the under 13 of the new season, and the Blues the under 14."""
    says = {harbour.teams["Reds"]: TeamSays(oldest=13), harbour.teams["Blues"]: TeamSays(oldest=14)}
    return PlanTurn(COMING, "Harbour Athletic", says)


def by_name(view: TurnView) -> dict[str, Any]:
    return {row.spell.name: row for row in view.rows}


def spells_of(engine: Engine, player: int) -> list[tuple[Any, ...]]:
    with Session(engine) as session:
        rows = session.scalars(
            select(t.Registration).where(t.Registration.player_id == player).order_by(t.Registration.starts)
        )
        return [(row.team_id, row.starts, row.ends, row.exit_reason, row.destination) for row in rows]


def everything(engine: Engine) -> dict[str, set[Any]]:
    """All registrations and all teams' seasons."""
    with Session(engine) as session:
        spells = session.scalars(select(t.Registration))
        joined = session.scalars(select(t.TeamInSeason))
        return {
            "spells": {
                (row.player_id, row.team_id, row.starts, row.ends, row.exit_reason, row.destination)
                for row in spells
            },
            "joined": {(row.team_id, row.league_season_id) for row in joined},
        }


def test_a_preview_says_who_moves_under_the_old_and_the_new_cut_off_and_writes_nothing(
    house: House, cast: Cast, harbour: Harbour, turn: PlanTurn
) -> None:
    before = everything(house.engine)
    rows = by_name(house.perform(preview_turn, turn, cast.director))
    said = {name: (row.outcome, row.proposed) for name, row in rows.items()}
    blues, youth = moves_to(harbour.teams["Blues"]), moves_to(cast.girls)
    assert said == {
        "Alba Quist": (TurnOutcome.ADVANCES, blues),
        "Bea Quist": (TurnOutcome.REPEATS, STAYS),
        "Cleo Quist": (TurnOutcome.CANNOT_TELL, None),
        "Dara Quist": (TurnOutcome.ADVANCES, youth),
        "Edda Quist": (TurnOutcome.REPEATS, STAYS),
        "Fern Quist": (TurnOutcome.BEYOND, STAYS),
        "Maya Ferrant": (TurnOutcome.ADVANCES, STAYS),
        "Ilse Marchetti": (TurnOutcome.REPEATS, STAYS),
    }
    bea = rows["Bea Quist"].turn
    assert (bea.before.names, bea.by_old.names, bea.by_new.names) == (("U-13",), ("U-14",), ("U-13",))
    assert rows["Cleo Quist"].missing == ("birth_month",)
    assert everything(house.engine) == before


def test_a_turn_closes_spells_only_where_somebody_moves_or_leaves(
    house: House, cast: Cast, harbour: Harbour, turn: PlanTurn
) -> None:
    command = replace(turn, deeds={harbour.spells["Edda Quist"]: GONE})
    view = house.perform(apply_turn, command, cast.director)
    assert view.file is not None
    assert view.file.written
    assert as_kept(house.engine) == made_anew(house.engine)
    teams, players, first = harbour.teams, harbour.players, date(2024, 8, 1)
    assert spells_of(house.engine, players["Alba Quist"]) == [
        (teams["Reds"], first, LAST_DAY, None, None),
        (teams["Blues"], date(2026, 6, 1), None, None, None),
    ]
    for name, team in (("Bea Quist", "Reds"), ("Cleo Quist", "Reds"), ("Fern Quist", "First team")):
        assert spells_of(house.engine, players[name]) == [(teams[team], first, None, None, None)]
    assert spells_of(house.engine, players["Edda Quist"]) == [
        (teams["Blues"], first, LAST_DAY, ExitReason.MOVED_AWAY, "Meadow Town")
    ]
    joined = everything(house.engine)["joined"]
    coming = {(teams[team], harbour.seasons[f"{league} {COMING}"]) for team, league in (
        ("Reds", "Northmark Junior League"),
        ("Blues", "Northmark Junior League"),
        ("Under 19", "Northmark Youth League"),
        ("First team", "Northmark Women's League"),
    )}  # fmt: skip
    assert coming <= joined


def test_whoever_moves_within_the_club_stays_in_its_sight_and_whoever_left_does_not(
    house: House, cast: Cast, harbour: Harbour, turn: PlanTurn
) -> None:
    house.perform(apply_turn, replace(turn, deeds={harbour.spells["Edda Quist"]: GONE}), cast.director)
    names = {card.name for card in house.perform(list_players, ListPlayers(), cast.director).cards}
    assert "Alba Quist" in names
    assert "Edda Quist" not in names


@pytest.mark.parametrize("who", ["director", "operator"])
def test_the_same_turn_again_plans_nothing(
    house: House, cast: Cast, harbour: Harbour, turn: PlanTurn, who: str
) -> None:
    actor = cast.director if who == "director" else OPERATOR
    command = replace(turn, deeds={harbour.spells["Bea Quist"]: GONE})
    house.perform(apply_turn, command, actor)
    before = everything(house.engine)
    again = house.perform(apply_turn, command, actor)
    assert again.file is not None
    assert (again.file.add, again.file.change, again.file.written) == (0, 0, False)
    settled = {row.spell.name for row in again.rows if row.state is RowState.SETTLED}
    assert settled == {"Alba Quist", "Dara Quist"} | ({"Bea Quist"} if who == "operator" else set())
    assert everything(house.engine) == before


@pytest.mark.parametrize("who", ["director", "operator"])
def test_a_turn_is_undone_as_a_whole_also_for_whom_is_out_of_sight_by_then(
    house: House, cast: Cast, harbour: Harbour, turn: PlanTurn, who: str
) -> None:
    actor = cast.director if who == "director" else OPERATOR
    before = everything(house.engine)
    command = replace(turn, deeds={harbour.spells["Edda Quist"]: GONE})
    written = house.perform(apply_turn, command, actor).file
    assert written is not None
    assert written.batch_id is not None
    undone = house.perform(undo_import, UndoImport(written.batch_id), actor)
    assert undone.undone is not None
    assert undone.obstacles == ()
    assert undone.batch.name == phrase("turn-title", season=turn.season)
    assert everything(house.engine) == before
    assert house.perform(preview_turn, command, actor).file == replace(written, batch_id=None)


def test_of_whoever_left_nothing_else_can_be_said_and_nothing_is_told(
    house: House, cast: Cast, harbour: Harbour, turn: PlanTurn
) -> None:
    bea = harbour.spells["Bea Quist"]
    house.perform(apply_turn, replace(turn, deeds={bea: GONE}), cast.director)
    for deed in (STAYS, leaves(ExitReason.RELEASED), leaves(ExitReason.MOVED_AWAY, "Elsewhere")):
        with pytest.raises(BadInputError, match="no registration") as refused:
            house.perform(preview_turn, replace(turn, deeds={bea: deed}), cast.director)
        assert "Quist" not in str(refused.value)


def test_what_was_not_seen_is_not_written(house: House, cast: Cast, harbour: Harbour, turn: PlanTurn) -> None:
    seen = house.perform(preview_turn, turn, cast.director).seen
    other = replace(turn, deeds={harbour.spells["Edda Quist"]: GONE}, seen=seen)
    before = everything(house.engine)
    with pytest.raises(ChangedMeanwhileError, match="look at it again"):
        house.perform(apply_turn, other, cast.director)
    assert everything(house.engine) == before
    assert house.perform(apply_turn, replace(turn, seen=seen), cast.director).file is not None


def test_what_nobody_decided_is_left_as_it_is(house: House, cast: Cast, harbour: Harbour) -> None:
    view = house.perform(apply_turn, PlanTurn(COMING, "Harbour Athletic"), cast.director)
    asked = {row.spell.name for row in view.rows if row.state is RowState.ASKED}
    assert asked == {"Alba Quist", "Bea Quist", "Cleo Quist", "Edda Quist"}
    for name in asked:
        assert len(spells_of(house.engine, harbour.players[name])) == 1


def test_where_two_leagues_of_the_club_go_by_two_systems_the_player_splits(
    house: House, cast: Cast, harbour: Harbour, turn: PlanTurn
) -> None:
    youth = harbour.seasons[f"Northmark Youth League {COMING}"]
    command = replace(turn, systems={youth: "mls-next-homegrown"})
    rows = by_name(house.perform(preview_turn, command, cast.director))
    assert rows["Bea Quist"].outcome is TurnOutcome.SPLITS
    assert (rows["Bea Quist"].proposed, rows["Alba Quist"].outcome) == (None, TurnOutcome.ADVANCES)


def test_a_season_that_nobody_holds_is_told_for_each_team(house: House, cast: Cast, harbour: Harbour) -> None:
    with Session(house.engine) as session, session.begin():
        season = session.get_one(t.LeagueSeason, harbour.seasons[f"Northmark Junior League {COMING}"])
        session.delete(season)
    view = house.perform(preview_turn, PlanTurn(COMING), cast.director)
    assert [said.code for said in view.missing] == ["turn-team-without-season"] * 2
    with pytest.raises(BadInputError, match="2026-27"):
        house.perform(preview_turn, PlanTurn("2031-32"), cast.director)


def test_a_league_without_a_cut_off_asks_for_its_system(house: House, cast: Cast, harbour: Harbour) -> None:
    number = harbour.seasons[f"Northmark Junior League {COMING}"]
    with Session(house.engine) as session, session.begin():
        season = session.get_one(t.LeagueSeason, number)
        season.cut_off_month = season.cut_off_day = None
    view = house.perform(preview_turn, PlanTurn(COMING), cast.director)
    assert [said.code for said in view.missing] == ["turn-season-without-system"]
    assert by_name(view)["Alba Quist"].outcome is TurnOutcome.CANNOT_TELL
    told = house.perform(preview_turn, PlanTurn(COMING, systems={number: "us-youth-soccer"}), cast.director)
    assert (told.missing, by_name(told)["Alba Quist"].outcome) == ((), TurnOutcome.ADVANCES)


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"deeds": {99_999: STAYS}}, "no registration"),
        ({"teams": {99_999: TeamSays(oldest=13)}}, "no team of this club"),
        ({"systems": {"junior": "calendar-year"}}, "calendar"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    house: House, cast: Cast, harbour: Harbour, changed: dict[str, Any], says: str
) -> None:
    if "systems" in changed:
        changed = {"systems": {harbour.seasons[f"Northmark Junior League {COMING}"]: "calendar-year"}}
    with pytest.raises(BadInputError, match=says):
        house.perform(preview_turn, PlanTurn(COMING, **changed), cast.director)


@pytest.mark.parametrize("deed", ["hill", "boys", "no_reason"])
def test_a_player_goes_to_a_team_of_the_club_or_has_a_reason(
    house: House, cast: Cast, harbour: Harbour, deed: str
) -> None:
    with Session(house.engine) as session:
        elsewhere = session.scalars(select(t.Team.id).where(t.Team.club_id == cast.hill)).one()
    said = {"hill": moves_to(elsewhere), "boys": moves_to(99_999), "no_reason": replace(GONE, reason=None)}[deed]
    with pytest.raises(BadInputError, match="Alba Quist"):
        house.perform(preview_turn, PlanTurn(COMING, deeds={harbour.spells["Alba Quist"]: said}), cast.director)


def test_what_is_settled_is_not_settled_otherwise_by_the_way(
    house: House, cast: Cast, harbour: Harbour, turn: PlanTurn
) -> None:
    house.perform(apply_turn, turn, cast.director)
    with pytest.raises(BadInputError, match="Alba Quist"):
        house.perform(apply_turn, replace(turn, deeds={harbour.spells["Alba Quist"]: GONE}), cast.director)


def test_another_clubs_director_turns_nothing_of_this_one(
    house: House, cast: Cast, harbour: Harbour, turn: PlanTurn
) -> None:
    with pytest.raises(BadInputError, match="Hill Rovers"):
        house.perform(preview_turn, turn, cast.other_director)
    theirs = PlanTurn(COMING, deeds={harbour.spells["Alba Quist"]: GONE})
    with pytest.raises(BadInputError, match="no registration") as refused:
        house.perform(preview_turn, theirs, cast.other_director)
    assert "Quist" not in str(refused.value)
    for actor in (cast.coach, cast.parent, cast.scout, cast.officer, cast.administrator):
        with pytest.raises(DeniedError):
            house.perform(preview_turn, turn, actor)


def test_whose_family_refused_the_clubs_use_is_neither_told_nor_turned(
    house: House, cast: Cast, harbour: Harbour, turn: PlanTurn
) -> None:
    with Session(house.engine) as session, session.begin():
        session.add(
            t.Consent(
                player_id=harbour.players["Alba Quist"],
                purpose=Purpose.CLUB_USE,
                wording="2025-01",
                given_by_id=cast.pat,
                given_at=LONG_AGO,
                withdrawn_at=LONG_AGO,
                federation_id=None,
            )
        )
    view = house.perform(apply_turn, turn, cast.director)
    assert "Alba Quist" not in by_name(view)
    assert len(spells_of(house.engine, harbour.players["Alba Quist"])) == 1


def test_without_a_season_it_is_answered_which_there_are(house: House, cast: Cast, harbour: Harbour) -> None:
    view = house.perform(preview_turn, PlanTurn(), cast.director)
    assert (view.club, view.labels, view.rows) == ("Harbour Athletic", (COMING,), ())


def test_the_season_that_the_club_turns_into_stands_first(house: House, cast: Cast, harbour: Harbour) -> None:
    """The league of another club plays by the calendar year, and the next but one season is on record too."""
    with Session(house.engine) as session, session.begin():
        other = t.League(name="Hill Summer League", name_folded="hill summer league", sex=Sex.FEMALE)
        session.add(other)
        session.flush()
        league = session.get_one(t.LeagueSeason, harbour.seasons[f"Northmark Youth League {COMING}"]).league_id
        for of, label, starts, ends in (
            (other.id, "2026", date(2026, 3, 1), date(2026, 11, 30)),
            (league, "2027-28", date(2027, 8, 1), date(2028, 6, 30)),
        ):
            session.add(t.LeagueSeason(league_id=of, label=label, starts=starts, ends=ends, rung=4))
    view = house.perform(preview_turn, PlanTurn(), cast.director)
    assert view.labels == (COMING, "2027-28", "2026")


def test_the_operator_names_a_club(house: House, harbour: Harbour) -> None:
    with pytest.raises(NotFoundError, match="Nowhere"):
        house.perform(preview_turn, PlanTurn(COMING, "Nowhere"), OPERATOR)
