"""A director takes in files for the own club: what they bring is the club's; nothing is told of anybody else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.importing.files import sheet
from tests.people import Cast
from tracker.access.actor import OPERATOR, Actor, Binding
from tracker.access.roles import Role
from tracker.actions.imports import ImportFile, import_file, preview_import
from tracker.actions.players import ListPlayers, list_players
from tracker.actions.undoing import ListImports, UndoImport, list_imports, undo_import
from tracker.football.errors import BadInputError, DeniedError, NotFoundError
from tracker.football.people import folded
from tracker.i18n.speak import speaker
from tracker.importing.kind import Kind
from tracker.importing.mapping.answers import Answers
from tracker.importing.view import ImportView, as_json
from tracker.store import tables as t
from tracker.wiring import House

#: A new player of Harbour Athletic.
WREN = {
    "id": "7",
    "name": "Wren Halloran",
    "sex": "female",
    "born": "2009-02-14",
    "team": "Under 19",
    "registered_from": "2026-01-05",
}
#: Somebody who played for Harbour Athletic for a year, and left.
LEFT = {**WREN, "id": "8", "name": "Isla Penhaligon", "registered_until": "2026-03-31"}

MATCH = {
    "player": "",
    "club": "Harbour Athletic",
    "team": "Under 19",
    "date": "2026-05-02",
    "opponent": "Vale",
    "selection": "started",
    "minutes": "80",
}


def take_in(
    house: House, who: Actor, *rows: Mapping[str, str], kind: Kind = Kind.PLAYERS, **more: Any
) -> ImportView:
    return house.perform(import_file, ImportFile(kind, "club.csv", sheet(*map(dict, rows)), **more), who)


def told(view: ImportView) -> str:
    """Everything that is said of a file."""
    return str(as_json(view, speaker("en")))


def codes(view: ImportView) -> list[str]:
    return [fault.phrase.code for fault in view.faults]


def names(house: House, who: Actor) -> set[str]:
    return {card.name for card in house.perform(list_players, ListPlayers(), who).cards}


def player_named(engine: Engine, name: str) -> list[t.PlayerRow]:
    with Session(engine) as session:
        return list(session.scalars(select(t.PlayerRow).where(t.PlayerRow.name_folded == folded(name))))


def test_new_players_of_a_file_are_the_clubs_and_in_its_directors_sight(house: House, cast: Cast) -> None:
    view = take_in(house, cast.director, WREN)
    assert (view.add, view.written, view.clubs) == (1, True, ())
    assert WREN["name"] in names(house, cast.director)
    assert WREN["name"] not in names(house, cast.other_director)
    with Session(house.engine) as session:
        numbers = {row.scheme: row.value for row in session.scalars(select(t.IdentifierRow)) if row.value == "7"}
    assert numbers == {f"club-{cast.harbour}": "7"}


def test_the_same_file_again_plans_nothing_also_of_those_who_left(house: House, cast: Cast) -> None:
    take_in(house, cast.director, WREN, LEFT)
    assert LEFT["name"] not in names(house, cast.director)
    for rows in ((WREN, LEFT), ({**WREN, "id": ""}, {**LEFT, "id": ""})):
        again = take_in(house, cast.director, *rows)
        assert (again.same, again.faults, again.written) == (2, (), False)


@pytest.mark.parametrize("who", [{"player": "8"}, {"name": LEFT["name"]}], ids=["by number", "by name"])
def test_exits_and_matches_of_those_who_left_are_recognised(house: House, cast: Cast, who: dict[str, str]) -> None:
    take_in(house, cast.director, LEFT)
    club = {**dict.fromkeys(("player", "name"), ""), **who, "club": "Harbour Athletic"}
    exit_row = {**club, "last_day": LEFT["registered_until"]}
    view = take_in(house, cast.director, exit_row, kind=Kind.EXITS)
    assert (view.same, view.faults) == (1, ())
    match = {**MATCH, **club, "date": "2026-02-07"}
    assert take_in(house, cast.director, match, kind=Kind.APPEARANCES).add == 1
    assert take_in(house, cast.director, match, kind=Kind.APPEARANCES).same == 1


def test_absences_and_call_ups_are_of_those_in_sight_alone(house: House, cast: Cast) -> None:
    take_in(house, cast.director, LEFT)
    call_up = {"player": "8", "association": "NMK", "category": "U-17", "date": "2026-02-03", "kind": "camp"}
    assert codes(take_in(house, cast.director, call_up, kind=Kind.CALL_UPS)) == ["import-player-unknown"]


def test_of_a_player_who_left_nothing_is_told_and_nothing_changed(house: House, cast: Cast) -> None:
    take_in(house, cast.director, LEFT)
    before = player_named(house.engine, LEFT["name"])[0]
    with Session(house.engine) as session, session.begin():
        session.get_one(t.PlayerRow, before.id).name = "Isla Penhaligon-Okoro"
    view = take_in(house, cast.director, {**LEFT, "foot": "left"})
    assert (view.changes, view.faults, view.written) == ((), (), False)
    view = take_in(house, cast.director, {**LEFT, "name": "Somebody Else", "born": "2008-01-01"})
    assert codes(view) == ["import-number-elsewhere"]
    assert "Okoro" not in told(view)


def test_a_vague_birth_of_one_who_left_is_asked_about_without_saying_what_is_held(house: House, cast: Cast) -> None:
    take_in(house, cast.director, LEFT)
    view = take_in(house, cast.director, {**LEFT, "id": "", "born": "2009"})
    assert codes(view) == ["import-player-once"]
    assert "2009-02-14" not in told(view)


def test_a_number_of_another_clubs_player_says_that_it_is_held_and_not_of_whom(house: House, cast: Cast) -> None:
    noor = player_named(house.engine, "Noor van der Heuvel")[0]
    number = {**WREN, "id": f"fan:NMK{noor.id:06}", "sex": "male"}
    view = take_in(house, cast.director, number)
    assert codes(view) == ["import-number-elsewhere"]
    assert "Noor" not in told(view)


def test_another_clubs_player_is_not_found_by_name_and_birth(house: House, cast: Cast) -> None:
    row = {**WREN, "id": "", "name": "Noor van der Heuvel", "sex": "male", "born": "2008"}
    view = take_in(house, cast.director, row)
    assert (view.add, view.faults) == (1, ())
    assert len(player_named(house.engine, "Noor van der Heuvel")) == 2
    assert names(house, cast.other_director) == {"Noor van der Heuvel", "Théo Ngannou-Lindqvist"}


def test_a_row_of_another_club_is_refused(house: House, cast: Cast) -> None:
    view = take_in(house, cast.director, {**WREN, "club": "HARBOUR athletic"}, {**LEFT, "club": "Hill Rovers"})
    assert [(fault.row, fault.column, fault.phrase.code) for fault in view.faults] == [
        (3, "club", "import-another-club")
    ]
    assert not view.written


def test_a_new_player_without_a_spell_would_be_in_nobodys_sight_and_is_refused(house: House, cast: Cast) -> None:
    rows = ({**WREN, "club": "", "team": "", "registered_from": ""}, {**LEFT, "club": "Harbour Athletic"})
    assert codes(take_in(house, cast.director, *rows)) == ["import-club-needed"]


def test_leagues_are_not_for_a_club_to_take_in(house: House, cast: Cast) -> None:
    row = {"league": "Own League", "sex": "female", "season": "2026", "starts": "2026-01-01", "ends": "2026-12-01"}
    with pytest.raises(DeniedError, match="hold for every club"):
        take_in(house, cast.director, {**row, "rung": "4"}, kind=Kind.LEAGUES)


def test_a_director_says_which_club_is_meant_only_where_there_are_two(house: House, cast: Cast) -> None:
    clubs = (Binding(Role.DIRECTOR, club_id=cast.harbour), Binding(Role.DIRECTOR, club_id=cast.hill))
    both = Actor(cast.dana, "Dana Ruiz-Okafor", clubs)
    with pytest.raises(BadInputError, match="several clubs"):
        take_in(house, both, WREN)
    assert take_in(house, both, WREN, answers=Answers(club="hill rovers")).written
    with pytest.raises(BadInputError, match="no club that you direct"):
        take_in(house, cast.director, LEFT, answers=Answers(club="Hill Rovers"))


def test_matches_name_a_player_by_the_number_of_this_installation(house: House, cast: Cast) -> None:
    view = take_in(house, cast.director, {**MATCH, "player": f"player:{cast.maya}"}, kind=Kind.APPEARANCES)
    assert (view.add, view.faults) == (1, ())
    with Session(house.engine) as session:
        assert (
            80
            in session.scalars(select(t.AppearanceRow.minutes).where(t.AppearanceRow.player_id == cast.maya)).all()
        )


@pytest.mark.parametrize("number", ["0", "-1", "x", "99999999999999999999", "٣", "1 OR 1"])
def test_a_number_of_this_installation_that_nobody_has_is_nobodys(house: House, cast: Cast, number: str) -> None:
    view = take_in(house, cast.director, {**WREN, "id": f"player:{number}"})
    assert codes(view) == ["import-player-unknown"]


def test_numbers_of_players_elsewhere_are_as_unknown_as_those_of_nobody(house: House, cast: Cast) -> None:
    kinds = {Kind.PLAYERS: {**WREN, "id": ""}, Kind.APPEARANCES: MATCH}
    for kind, row in kinds.items():
        column = "id" if kind is Kind.PLAYERS else "player"
        views = [
            take_in(house, cast.director, {**row, column: f"player:{number}"}, kind=kind)
            for number in (cast.noor, 999_999)
        ]
        assert [codes(view) for view in views] == [["import-player-unknown"]] * 2


def test_no_file_gives_numbers_of_this_installation(house: House, cast: Cast) -> None:
    with pytest.raises(BadInputError, match="names the numbers of this installation"):
        take_in(house, cast.director, WREN, source="player")


def test_a_club_lists_and_undoes_its_own_files_and_no_others(house: House, cast: Cast) -> None:
    before = names(house, cast.director)
    own = take_in(house, cast.director, WREN, LEFT)
    other = take_in(house, cast.other_director, {**LEFT, "sex": "male"})
    operators = take_in(house, OPERATOR, {**WREN, "name": "Ada Marsh", "club": "Hill Rovers"})
    listed = [batch.number for batch in house.perform(list_imports, ListImports(), cast.director)]
    assert listed == [own.batch_id]
    for view in (other, operators):
        assert view.batch_id
        with pytest.raises(NotFoundError):
            house.perform(undo_import, UndoImport(view.batch_id), cast.director)
    assert own.batch_id
    assert house.perform(undo_import, UndoImport(own.batch_id), cast.director).undone
    assert names(house, cast.director) == before
    assert [player.name for player in player_named(house.engine, LEFT["name"])] == [LEFT["name"]]


def test_a_preview_writes_nothing_and_says_the_same(house: House, cast: Cast) -> None:
    command = ImportFile(Kind.PLAYERS, "club.csv", sheet(WREN, LEFT))
    view = house.perform(preview_import, command, cast.director)
    assert (view.add, view.written) == (2, False)
    assert WREN["name"] not in names(house, cast.director)
