"""Who may be recorded twice is found without holding each name against all others, within the scope."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, delete, event, select
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast, invite
from tracker.access.actor import OPERATOR
from tracker.access.sight import visible_to
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.undoing import UndoImport, undo_import
from tracker.football.people import Birth, Sex, folded
from tracker.football.same_person.person import Person
from tracker.football.same_person.sound import name_key
from tracker.importing.kind import Kind
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.duplicates import candidates, pairs
from tracker.store.scope import open_session
from tracker.wiring import House

NAMES = {
    1: ("Yulia Zhirkova", "2008-05-03"),
    2: ("Юлия Жиркова", "2008-05-03"),
    3: ("ZHIRKOVA Julia", "2008-03-05"),
    4: ("Yulia Zhirkova", "2008"),
    5: ("Jennifer Marsh", "2007-02-11"),
    6: ("Jen Marsh", None),
    7: ("Yulia Zhirkova", "2001-05-03"),
    8: ("Ada Okonkwo", "2008-05-03"),
}


def fill(engine: Engine) -> None:
    with Session(engine) as session, session.begin():
        for name, born in NAMES.values():
            birth = Birth.read(born) if born else None
            row = t.PlayerRow(name=name, name_folded=folded(name), sex=Sex.FEMALE)
            row.born_earliest, row.born_latest = (birth.earliest, birth.latest) if birth else (None, None)
            session.add(row)
            session.flush()


def test_pairs_are_found_by_birth_and_by_the_sound_of_the_name(engine: Engine) -> None:
    fill(engine)
    with open_session(engine, ALWAYS, writes=False) as session:
        assert set(pairs(session)) == {(1, 2), (1, 3), (2, 3), (1, 4), (2, 4), (5, 6)} | {(3, 4)}


def test_somebody_new_is_held_against_the_few_worth_it(engine: Engine) -> None:
    fill(engine)
    asked = [
        Person("Žirkova Julija", Sex.FEMALE, Birth.read("2008-03-05")),
        Person("Jenny Marsh", Sex.FEMALE, Birth.read("2007")),
        Person("Yulia Zhirkova", Sex.MALE, Birth.read("2008-03-05")),
    ]
    with open_session(engine, ALWAYS, writes=False) as session:
        found = list(candidates(session, asked))
    assert found == [(0, 1), (0, 2), (0, 3), (0, 4), (1, 5), (1, 6)]


def test_nobody_beyond_the_scope_is_found(engine: Engine) -> None:
    cast = invite(engine)
    with Session(engine) as session, session.begin():
        noor, maya = (session.get_one(t.PlayerRow, number) for number in (cast.noor, cast.maya))
        maya.name, maya.sex = noor.name, noor.sex
        maya.born_earliest, maya.born_latest = noor.born_earliest, noor.born_latest
        wanted = Person(noor.name, noor.sex, Birth(*(noor.born_earliest, noor.born_latest)))  # type: ignore[arg-type]
    with open_session(engine, visible_to(cast.director, TODAY), writes=False) as session:
        assert list(candidates(session, [wanted])) == [(0, cast.maya)]
        assert list(pairs(session)) == []
    with open_session(engine, ALWAYS, writes=False) as session:
        assert list(pairs(session)) == [tuple(sorted((cast.maya, cast.noor)))]


def test_both_questions_go_through_an_index(sqlite_engine: Engine) -> None:
    fill(sqlite_engine)
    plans: list[str] = []

    @event.listens_for(sqlite_engine, "before_cursor_execute")
    def _plan(connection: object, cursor: object, statement: str, values: object, *_: object) -> None:
        if statement.startswith("SELECT players") and "IN" in statement:
            rows = cursor.connection.execute(f"EXPLAIN QUERY PLAN {statement}", values)  # type: ignore[attr-defined]
            plans.extend(row[-1] for row in rows)

    with open_session(sqlite_engine, ALWAYS, writes=False) as session:
        list(candidates(session, [Person("Jen Marsh", Sex.FEMALE, Birth.read("2007-02-11"))]))
    assert [plan.split()[0] for plan in plans] == ["SEARCH", "SEARCH"], plans


def unkeyed(engine: Engine) -> list[str]:
    """Names that are held without their key, or with another's."""
    row = t.PlayerRow
    with Session(engine) as session:
        return [name for name, key in session.execute(select(row.name, row.name_key)) if key != name_key(name)]


@pytest.mark.usefixtures("cast")
def test_no_way_of_writing_a_name_leaves_its_key_behind(house: House, cast: Cast) -> None:
    assert not unkeyed(house.engine)
    row = "1,{},female,2008-02-11,Harbour Athletic,Under 19,2025-09-01\n"
    header = "id,name,sex,born,club,team,registered_from\n"
    for name in ("Ada Marsh", "Ada Okonkwo"):
        sheet = (header + row.format(name)).encode()
        assert house.perform(import_file, ImportFile(Kind.PLAYERS, f"{name}.csv", sheet), OPERATOR).acceptable
        assert not unkeyed(house.engine)
    assert house.perform(undo_import, UndoImport(3), OPERATOR).undone
    assert not unkeyed(house.engine)
    with Session(house.engine) as session, session.begin():
        session.get_one(t.PlayerRow, cast.maya).name = "Maya Okonkwo"
    assert not unkeyed(house.engine)


@pytest.mark.usefixtures("cast")
def test_a_file_from_before_there_were_keys_is_undone_with_them(house: House) -> None:
    header = "id,name,sex,born,club,team,registered_from\n"
    for name in ("Ada Marsh", "Ada Okonkwo"):
        sheet = f"{header}1,{name},female,2008-02-11,Harbour Athletic,Under 19,2025-09-01\n".encode()
        assert house.perform(import_file, ImportFile(Kind.PLAYERS, f"{name}.csv", sheet), OPERATOR).acceptable
    with Session(house.engine) as session, session.begin():
        session.execute(delete(t.ImportCorrection).where(t.ImportCorrection.column == "name_key"))
    assert house.perform(undo_import, UndoImport(3), OPERATOR).undone
    assert not unkeyed(house.engine)


def test_what_a_key_is_changes_only_with_a_migration_that_fills_all_anew() -> None:
    names = ("Юлия Жиркова", "MÜLLER, Jens", "N'Golo Kanté", "Ji-sung Park", "Αλέξανδρος", "de la Cruz, Ana")
    assert [name_key(name) for name in names] == [
        "iulia sirkova",
        "ens muler",
        "kante ngolo",
        "i park sung",
        "aleksandros",
        "ana krus",
    ], "Fill players.name_key anew in a migration, as the one that brought it does, and write the new keys here."
