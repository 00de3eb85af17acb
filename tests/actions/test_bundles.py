"""A club's records go out as a bundle, and from it an empty database gets the same records, row by row."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.conftest import house_on
from tests.people import TODAY, Cast, invite
from tracker.access.actor import OPERATOR, Actor
from tracker.actions.bundles import ImportBundle, import_bundle, preview_bundle
from tracker.actions.club_exports import ExportClub, export_club
from tracker.actions.demo import LoadFederation, load_federation
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.take_out import TakeOutRecords, take_out_records
from tracker.actions.undoing import UndoImport, undo_import
from tracker.actions.verb import Library
from tracker.football.bundle import RESOURCES
from tracker.football.errors import BadInputError, DeniedError, NotFoundError
from tracker.football.people import Basis, Position, Sex, folded
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.engine import open_engine
from tracker.wiring import House

#: All football records. Their own numbers, how often a row was edited and what is made from a name to look it up
#: are no part of what they say.
TABLES = (
    *("federations", "clubs", "teams", "leagues", "league_seasons", "team_seasons", "players", "identifiers"),
    *("nationalities", "registrations", "fixtures", "appearances", "season_totals", "absences"),
    *("national_sides", "call_ups"),
)
_FIRST = {"demo": LoadFederation(players=150, seed=3, day=TODAY)}


@pytest.fixture
def other(
    request: pytest.FixtureRequest, library: Library, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[House]:
    """A second house on an empty SQLite database."""
    folder = tmp_path_factory.mktemp("other")
    (folder / "tracker.sqlite").write_bytes(request.getfixturevalue("sqlite_template").read_bytes())
    engine = open_engine(f"sqlite:///{folder / 'tracker.sqlite'}")
    yield house_on(engine, library, folder)
    engine.dispose()


def bundle_of(house: House, actor: Actor = OPERATOR, club: str = "") -> bytes:
    made = house.perform(export_club, ExportClub(club), actor)
    with made.content:
        return made.content.read()


def rows(engine: Engine) -> dict[str, list[tuple[Any, ...]]]:
    """Every football record, with what it points to in the place of numbers."""
    with engine.connect() as connection:
        found: dict[str, dict[Any, tuple[Any, ...]]] = {}
        for name in TABLES:
            table = Base.metadata.tables[name]
            found[name] = {}
            for row in connection.execute(select(table).order_by(*table.primary_key.columns)).mappings():
                values = tuple(
                    next((found[key.column.table.name][row[column.name]] for key in column.foreign_keys), None)
                    if column.foreign_keys and row[column.name] is not None
                    else row[column.name]
                    for column in table.columns
                    if column.name not in ("id", "version", "name_key")
                )
                found[name][row.get("id", values)] = values
    return {name: list(some.values()) for name, some in found.items()}


def take_in(house: House, content: bytes) -> Any:
    return house.perform(import_bundle, ImportBundle("records.zip", content), OPERATOR)


def test_the_demo_federation_comes_back_row_by_row_and_goes_out_as_the_same_bytes(
    house: House, other: House
) -> None:
    house.perform(load_federation, _FIRST["demo"], OPERATOR)
    content = bundle_of(house)
    view = take_in(other, content)
    assert (view.fault_count, view.same, view.erased) == (0, 0, 0), view.faults[:3]
    wanted, got = rows(house.engine), rows(other.engine)
    for name in TABLES:
        assert got[name] == wanted[name], name
    assert {name for name in TABLES if not wanted[name]} <= {"absences", "identifiers", "season_totals"}
    assert bundle_of(other) == content


HOSTILE = ("=1+1", '-2 "Bo"', "@Ann, Lee", "'=x", "a;+b", "\u05d3\u05df", "김지우", "a\u00a0 b", "''=1", "O'Neill")


def fill(engine: Engine) -> None:
    """Records that no other kind of file carries, under names that mean harm."""
    with Session(engine) as session, session.begin():
        association = t.Federation(code="NMK", name=HOSTILE[0])
        session.add(association)
        session.flush()
        for name in HOSTILE:
            club = t.Club(name=name, name_folded=folded(name), federation_id=association.id, region=name)
            player = t.PlayerRow(
                name=name,
                name_folded=folded(name),
                sex=Sex.MALE,
                born_earliest=date(2008, 3, 5),
                born_latest=date(2008, 4, 20),
                position=Position.FORWARD,
            )
            twin = t.PlayerRow(name=name, name_folded=folded(name), sex=Sex.MALE)
            session.add_all((club, player, twin))
            session.flush()
            team = t.Team(club_id=club.id, name=name, name_folded=folded(name), sex=Sex.FEMALE)
            session.add(team)
            session.flush()
            session.add_all(
                (
                    t.IdentifierRow(player_id=player.id, scheme="club-12", value=name),
                    t.NationalityRow(player_id=player.id, country="NMK", basis=Basis.BIRTH, since=date(2010, 1, 1)),
                    t.Registration(player_id=player.id, team_id=team.id, starts=date(2020, 1, 1), destination=name),
                    t.Registration(player_id=player.id, team_id=team.id, starts=date(2021, 1, 1)),
                    t.AbsenceRow(player_id=player.id, starts=date(2021, 2, 1), ends=date(2021, 3, 1)),
                    t.AbsenceRow(player_id=twin.id, starts=date(2021, 2, 1)),
                    t.FixtureRow(
                        team_id=team.id,
                        played_on=date(2021, 5, 1),
                        opponent=name,
                        opponent_folded=folded(name),
                        competition=name,
                        competitive=False,
                    ),
                )
            )


def test_hostile_names_and_what_no_other_file_carries_come_back_as_they_were(house: House, other: House) -> None:
    fill(house.engine)
    content = bundle_of(house)
    view = take_in(other, content)
    assert view.fault_count == 0, view.faults[:3]
    assert rows(other.engine) == rows(house.engine)
    assert bundle_of(other) == content
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        assert "\r\n1,'=1+1,male," in bundle.read("players.csv").decode()


def test_a_bundle_from_one_kind_of_database_fills_the_other(house: House, other: House) -> None:
    fill(other.engine)
    content = bundle_of(other)
    assert take_in(house, content).fault_count == 0
    assert rows(house.engine) == rows(other.engine)


def test_the_same_bundle_again_adds_nothing_and_it_is_undone_as_a_whole(
    house: House, cast: Cast, other: House
) -> None:
    content = bundle_of(house)
    first = take_in(other, content)
    again = take_in(other, content)
    assert (again.add, again.same, again.fault_count, again.batch_id) == (0, first.add, 0, None)
    other.perform(undo_import, UndoImport(first.batch_id), OPERATOR)
    assert not any(rows(other.engine).values())


def test_a_preview_writes_nothing(cast: Cast, house: House, other: House) -> None:
    view = other.perform(preview_bundle, ImportBundle("records.zip", bundle_of(house)), OPERATOR)
    assert view.add > 0
    assert not any(rows(other.engine).values())


def test_what_is_held_already_stays_as_it_is(house: House, other: House) -> None:
    for one in (house, other):
        fill(one.engine)
    with Session(other.engine) as session, session.begin():
        session.query(t.AbsenceRow).delete()
        (ann,) = session.query(t.PlayerRow).filter_by(name="@Ann, Lee", born_earliest=None)
        ann.position = Position.GOALKEEPER
    view = take_in(other, bundle_of(house))
    assert (view.fault_count, view.add) == (0, 2 * len(HOSTILE)), view.faults[:3]
    with Session(other.engine) as session:
        (ann,) = session.query(t.PlayerRow).filter_by(name="@Ann, Lee", born_earliest=None)
        assert ann.position is Position.GOALKEEPER
        assert session.query(t.AbsenceRow).count() == 2 * len(HOSTILE)
        assert session.query(t.PlayerRow).count() == 2 * len(HOSTILE)


def players_in(content: bytes) -> set[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        path = next(name for name in bundle.namelist() if name.endswith("players.csv") and "csv/" not in name)
        return {line.split(",")[1] for line in bundle.read(path).decode().splitlines()[1:]}


def test_a_director_takes_the_own_club_along_and_nothing_of_others(house: House, cast: Cast) -> None:
    content = bundle_of(house, cast.director)
    assert players_in(content) == {"Maya Ferrant", "Ilse Marchetti"}
    with zipfile.ZipFile(io.BytesIO(content)) as bundle:
        everything = "".join(bundle.read(name).decode() for name in bundle.namelist())
    assert not [name for name in ("Noor", "Th\u00e9o", "@example.org", "Dana") if name in everything]
    with pytest.raises(BadInputError):
        bundle_of(house, cast.director, "Hill Rovers")
    for nobody in (cast.scout, cast.coach, cast.parent):
        with pytest.raises(DeniedError):
            bundle_of(house, nobody)


def test_the_operator_takes_one_club_along(house: House, cast: Cast) -> None:
    assert "Maya Ferrant" in players_in(bundle_of(house, club="harbour athletic"))
    assert "Noor van der Heuvel" not in players_in(bundle_of(house, club="harbour athletic"))
    with pytest.raises(NotFoundError):
        bundle_of(house, club="Nowhere")


def test_that_it_was_taken_along_is_on_record_with_counts(house: House, cast: Cast) -> None:
    bundle_of(house, cast.director)
    with Session(house.engine) as session:
        (line,) = session.scalars(select(t.AuditEvent).where(t.AuditEvent.event == "club:export:done"))
    assert line.details is not None
    assert (line.details["players"], line.details["tables"]) == (2, len(RESOURCES))


def test_what_a_family_takes_out_is_taken_in_again(house: House, cast: Cast, other: House) -> None:
    taken = house.perform(take_out_records, TakeOutRecords(cast.ilse), cast.other_parent)
    assert players_in(taken.content) == {"Ilse Marchetti"}
    view = take_in(other, taken.content)
    assert view.fault_count == 0, view.faults[:3]
    mine, theirs = rows(house.engine), rows(other.engine)
    for name in ("registrations", "appearances", "absences", "call_ups", "nationalities", "identifiers"):
        assert theirs[name] == [row for row in mine[name] if "Ilse Marchetti" in str(row)], name


def test_the_description_tells_of_every_file_in_the_bundle(house: House, cast: Cast) -> None:
    taken = house.perform(take_out_records, TakeOutRecords(cast.ilse), cast.other_parent)
    with zipfile.ZipFile(io.BytesIO(taken.content)) as bundle:
        told = json.loads(bundle.read("datapackage.json"))
        paths = {one["path"] for one in told["resources"]}
        assert paths == {name for name in bundle.namelist() if name.endswith(".csv")}
        assert all(one["bytes"] == len(bundle.read(one["path"])) for one in told["resources"])
    assert told["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    named = {one["name"]: one["schema"] for one in told["resources"]}
    for schema in named.values():
        fields = {field["name"] for field in schema["fields"]}
        for key in schema.get("foreignKeys", ()):
            assert set(key["fields"]) <= fields
            there = {field["name"] for field in named[key["reference"]["resource"]]["fields"]}
            assert set(key["reference"]["fields"]) <= there


def altered(content: bytes, path: str, change: bytes, *, tell: bool = False) -> bytes:
    """The bundle with other bytes in one file, and a description that tells of it or not."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as bundle, zipfile.ZipFile(out, "w") as other:
        for name in bundle.namelist():
            held = bundle.read(name)
            if tell and name == "datapackage.json":
                told = json.loads(held)
                for one in told["resources"]:
                    if one["path"] == path:
                        one["hash"] = f"sha256:{sha256(change).hexdigest()}"
                held = json.dumps(told).encode()
            other.writestr(name, change if name == path else held)
    return out.getvalue()


_HEAD = b"player,name,sex,born_earliest,born_latest,position,foot\r\n"


@pytest.mark.parametrize(
    ("players", "code"),
    [
        (b"1,A\x1b[2J,female,,,,\r\n", "import-control-character"),
        ("1,A\u202eb,female,,,,\r\n".encode(), "import-control-character"),
        (b'1,"A\nb",female,,,,\r\n', "import-control-character"),
        (b"1,,female,,,,\r\n", "import-cell-empty"),
        (b"1,Ada,other,,,,\r\n", "import-choice"),
        (b"1,Ada,female,2008-05-01,2008-04-01,,\r\n", "import-end-before-start"),
        (b"1,Ada,female,2008-05-01,,,\r\n", "import-cell-empty"),
        (b"1,Ada,female,2031-05-01,2031-05-01,,\r\n", "import-born-later"),
        (b"0,Ada,female,,,,\r\n", "import-number"),
        (b"1,Ada,female\r\n", "bundle-broken"),
        (b"7,Ada,female,,,,\r\n", "bundle-points-nowhere"),
    ],
)
def test_what_is_wrong_in_a_bundle_is_said_and_nothing_is_written(
    sqlite_house: House, other: House, players: bytes, code: str
) -> None:
    invite(sqlite_house.engine)
    content = altered(bundle_of(sqlite_house), "players.csv", _HEAD + players, tell=True)
    view = take_in(other, content)
    assert code in {fault.phrase.code for fault in view.faults}
    assert not any(rows(other.engine).values())


def test_a_bundle_that_was_altered_or_is_none_is_refused(sqlite_house: House, other: House) -> None:
    invite(sqlite_house.engine)
    content = bundle_of(sqlite_house)
    empty = io.BytesIO()
    zipfile.ZipFile(empty, "w").close()
    for given, code in (
        (altered(content, "players.csv", _HEAD), "bundle-altered"),
        (altered(content, "players.csv", b"a,b\r\n", tell=True), "bundle-columns"),
        (altered(content, "datapackage.json", b"{}"), "bundle-none"),
        (altered(content, "datapackage.json", b'{"bundle_format": 1}'), "bundle-file-missing"),
        (altered(content, "datapackage.json", b"{"), "bundle-broken"),
        (empty.getvalue(), "bundle-none"),
        (content[:-40], "bundle-broken"),
        (b"", "bundle-broken"),
    ):
        assert [fault.phrase.code for fault in take_in(other, given).faults] == [code]


def test_whoever_was_erased_here_is_left_out_and_said_to_be(house: House, cast: Cast) -> None:
    content = bundle_of(house)
    house.perform(erase_records, EraseRecords(cast.noor, "Noor van der Heuvel"), OPERATOR)
    left = rows(house.engine)
    view = take_in(house, content)
    assert (view.fault_count, view.add, view.erased) == (0, 0, 1), view.faults[:3]
    assert rows(house.engine) == left
