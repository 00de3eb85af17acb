"""A director who wants to know of, or to get back, a child who left for another club: by files, and by undoing."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.actions.test_a_clubs_own_files import LEFT, MATCH, WREN, codes, names, player_named, take_in, told
from tests.importing.files import sheet
from tests.people import Cast
from tracker.access.actor import OPERATOR
from tracker.actions.imports import ImportFile, preview_import
from tracker.actions.undoing import UndoImport, UndoView, undo_import
from tracker.football.appearances import Selection
from tracker.football.batches import Obstacle, Reason
from tracker.football.people import Sex
from tracker.importing.kind import Kind
from tracker.store import tables as t
from tracker.wiring import House

ISLA = LEFT["name"]
BY_NAME = {**MATCH, "player": "", "name": ISLA}
EXIT = {"name": ISLA, "club": "Harbour Athletic", "last_day": ""}


def goes_to_hill(house: House, cast: Cast) -> int:
    """Isla, who was with Harbour Athletic until March, plays for Hill Rovers since the middle of April."""
    player = player_named(house.engine, ISLA)[0].id
    with Session(house.engine) as session, session.begin():
        team = t.Team(club_id=cast.hill, name="Girls", name_folded="girls", sex=Sex.FEMALE)
        session.add(team)
        session.flush()
        session.add(t.Registration(player_id=player, team_id=team.id, starts=date(2026, 4, 15)))
        session.add(t.IdentifierRow(player_id=player, scheme=f"club-{cast.hill}", value="17"))
        match = t.FixtureRow(
            team_id=team.id, played_on=date(2026, 5, 2), opponent="Vale", opponent_folded="vale", competition=""
        )
        session.add(match)
        session.flush()
        session.add(t.AppearanceRow(player_id=player, fixture_id=match.id, selection=Selection.STARTED, minutes=90))
    return player


@pytest.mark.parametrize(
    "forged",
    [
        {"registered_from": "2026-06-01", "registered_until": ""},
        {"registered_from": "2026-06-01", "registered_until": "2026-12-31"},
        {"registered_from": "2026-06-01", "registered_until": "", "team": "Girls of our own"},
        {"registered_until": "2027-06-30"},
    ],
    ids=["a new spell", "one with an end", "with another team", "the old one made longer"],
)
@pytest.mark.parametrize("number", ["8", ""], ids=["by number", "by name"])
def test_no_file_brings_a_child_back_into_sight_who_is_with_another_club(
    house: House, cast: Cast, forged: dict[str, str], number: str
) -> None:
    take_in(house, cast.director, LEFT)
    goes_to_hill(house, cast)
    view = take_in(house, cast.director, {**LEFT, "id": number, **forged})
    assert ISLA not in names(house, cast.director)
    assert not view.written


def test_whoever_is_with_no_other_club_comes_back_with_the_new_seasons_list(house: House, cast: Cast) -> None:
    take_in(house, cast.director, LEFT)
    view = take_in(house, cast.director, {**LEFT, "registered_from": "2026-06-15", "registered_until": ""})
    assert (view.add, view.faults) == (1, ())
    assert ISLA in names(house, cast.director)


@pytest.mark.parametrize("day", ["2026-02-07", "2026-04-07", "2026-05-02"])
@pytest.mark.parametrize("kind", [Kind.APPEARANCES, Kind.EXITS])
def test_a_name_alone_does_not_tell_when_a_child_was_with_another_club(
    house: House, cast: Cast, day: str, kind: Kind
) -> None:
    take_in(house, cast.director, LEFT)
    row = {**BY_NAME, "date": day} if kind is Kind.APPEARANCES else {**EXIT, "last_day": day}
    file = ImportFile(kind, "club.csv", sheet(row))
    before = told(house.perform(preview_import, file, cast.director))
    goes_to_hill(house, cast)
    assert told(house.perform(preview_import, file, cast.director)) == before


@pytest.mark.parametrize("number", ["17", "18"], ids=["that is given", "that nobody has"])
def test_another_clubs_numbers_tell_nothing_and_are_not_for_the_taking(
    house: House, cast: Cast, number: str
) -> None:
    take_in(house, cast.director, LEFT)
    goes_to_hill(house, cast)
    for row in ({**WREN, "id": f"club-{cast.hill}:{number}"}, {**LEFT, "id": f"club-{cast.hill}:{number}"}):
        view = take_in(house, cast.director, row)
        assert codes(view) == ["import-number-another-clubs"], row


def test_undoing_tells_nothing_of_what_became_of_a_child_elsewhere(house: House, cast: Cast) -> None:
    batch = take_in(house, cast.director, LEFT, WREN).batch_id
    assert batch
    goes_to_hill(house, cast)
    assert in_the_way(house, cast, batch) == [Obstacle("players", Reason.OUT_OF_SIGHT, 1)]
    with Session(house.engine) as session, session.begin():
        wren = player_named(house.engine, WREN["name"])[0]
        session.get_one(t.PlayerRow, wren.id).name = "Wren Halloran-Ives"
    # Of whom the club sees it is told as before.
    assert in_the_way(house, cast, batch) == [
        Obstacle("players", Reason.CHANGED, 1),
        Obstacle("players", Reason.OUT_OF_SIGHT, 1),
    ]


def in_the_way(house: House, cast: Cast, batch: int) -> list[Obstacle]:
    """What the club's director is told that forbids to undo a file."""
    view: UndoView = house.perform(undo_import, UndoImport(batch), cast.director)
    assert view.undone is None
    return list(view.obstacles)


def test_whoever_runs_the_installation_is_told_all_that_stands_in_the_way(house: House, cast: Cast) -> None:
    batch = take_in(house, cast.director, LEFT).batch_id
    assert batch
    goes_to_hill(house, cast)
    view: UndoView = house.perform(undo_import, UndoImport(batch), OPERATOR)
    assert {one.table for one in view.obstacles} == {"registrations", "appearances", "identifiers"}


def test_a_file_by_which_players_left_by_mistake_is_undone_as_before(house: House, cast: Cast) -> None:
    take_in(house, cast.director, {**LEFT, "registered_until": ""})
    batch = take_in(house, cast.director, {**EXIT, "last_day": "2026-05-31"}, kind=Kind.EXITS).batch_id
    assert batch
    assert ISLA not in names(house, cast.director)
    assert house.perform(undo_import, UndoImport(batch), cast.director).undone
    assert ISLA in names(house, cast.director)


def test_undoing_changes_nothing_of_a_child_who_is_elsewhere(house: House, cast: Cast) -> None:
    take_in(house, cast.director, {**LEFT, "registered_until": ""})
    batch = take_in(house, cast.director, {**LEFT, "born": "2009-02-15", "registered_until": ""}).batch_id
    assert batch
    with Session(house.engine) as session, session.begin():
        spell = session.scalars(select(t.Registration).order_by(t.Registration.id.desc())).first()
        assert spell
        spell.ends = date(2026, 3, 31)
    player = goes_to_hill(house, cast)
    assert in_the_way(house, cast, batch) == [Obstacle("players", Reason.OUT_OF_SIGHT, 1)]
    with Session(house.engine) as session:
        row = session.get_one(t.PlayerRow, player)
        assert (row.born_earliest, row.born_latest) == (date(2009, 2, 15),) * 2
