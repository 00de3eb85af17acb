"""Undoing a file: the whole of it, for 30 days, unless somebody has built on it since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, delete, select
from sqlalchemy.orm import Session
from tests.actions.test_imports import ADA, CALL_UP, FILES, LEAGUE, MATCH, TOTAL, ledger, take_in, take_in_all
from tests.conftest import NOW
from tests.importing.files import sheet
from tests.people import Cast
from tests.store.kept import as_kept, made_anew
from tracker.access.actor import OPERATOR
from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.undoing import ListImports, UndoImport, UndoView, list_imports, undo_import
from tracker.football.batches import Reason
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.people import Sex
from tracker.importing.kind import Kind
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.wiring import House

#: What keeps that a file was taken in and undone; everything else is afterwards as it was.
_KEPT = {"audit_events", "ledger_head", "import_batches", "import_additions", "import_corrections"}


def undo(house: House, number: int) -> UndoView:
    """Undo a file."""
    return house.perform(undo_import, UndoImport(number), OPERATOR)


def rows(engine: Engine) -> dict[str, list[Any]]:
    """Every row of every table but those about files, without the count of its changes."""
    found = {}
    with engine.connect() as connection:
        for table in Base.metadata.sorted_tables:
            if table.name not in _KEPT:
                columns = [column for column in table.columns if column.name != "version"]
                found[table.name] = sorted(map(tuple, connection.execute(select(*columns))), key=repr)
    return found


def reasons(view: UndoView) -> set[tuple[str, Reason, int]]:
    """What stands in the way."""
    return {(one.table, one.reason, one.count) for one in view.obstacles}


@pytest.mark.parametrize("kept", range(len(FILES)), ids=lambda kept: f"{kept} files before")
def test_all_files_undone_backwards_leave_every_row_as_it_was(house: House, cast: Cast, kept: int) -> None:
    for kind, content in FILES[:kept]:
        take_in(house, kind, content)
    before, summaries = rows(house.engine), as_kept(house.engine)
    views = [take_in(house, kind, content) for kind, content in FILES[kept:]]
    assert rows(house.engine) != before
    for view in reversed(views):
        assert view.batch_id is not None
        assert undo(house, view.batch_id).undone
    assert rows(house.engine) == before
    assert as_kept(house.engine) == summaries == made_anew(house.engine)


CORRECTIONS = {
    "a player": (Kind.PLAYERS, {**ADA, "name": "Ada Marsh-Lee", "born": "2008-05-17", "foot": "right"}),
    "a spell": (Kind.PLAYERS, {**ADA, "registered_until": "2025-03-31", "destination": ""}),
    "a season": (Kind.LEAGUES, {**LEAGUE, "rung": "3", "ends": "2025-06-15"}),
    "a match": (Kind.APPEARANCES, {**MATCH, "minutes": "80", "competition": "League Cup"}),
    "a total": (Kind.APPEARANCES, {**TOTAL, "appearances": "22"}),
    "a call-up": (Kind.CALL_UPS, {**CALL_UP, "matches": "4", "official": "no"}),
}


@pytest.mark.parametrize("what", CORRECTIONS)
def test_what_a_file_corrected_is_again_what_it_was(house: House, what: str) -> None:
    take_in_all(house)
    before, summaries = rows(house.engine), as_kept(house.engine)
    kind, row = CORRECTIONS[what]
    view = take_in(house, kind, sheet(row))
    assert (view.change, view.batch_id) != (0, None)
    assert view.batch_id
    undone = undo(house, view.batch_id).undone
    assert undone
    assert undone.restored
    assert rows(house.engine) == before
    assert as_kept(house.engine) == summaries == made_anew(house.engine)


def test_a_file_can_be_taken_in_again_after_it_was_undone(house: House) -> None:
    take_in(house, *FILES[0])
    first = take_in(house, *FILES[1])
    after = rows(house.engine)
    assert first.batch_id
    undo(house, first.batch_id)
    again = take_in(house, *FILES[1])
    assert (again.add, again.written) == (first.add, True)
    assert [len(some) for some in rows(house.engine).values()] == [len(some) for some in after.values()]


def test_a_player_who_went_leaves_the_number_to_nobody_else(house: House) -> None:
    take_in(house, *FILES[0])
    view = take_in(house, *FILES[1])
    number = _only(house.engine, t.PlayerRow).id
    assert view.batch_id
    undo(house, view.batch_id)
    take_in(house, *FILES[1])
    assert _only(house.engine, t.PlayerRow).id > number


def test_a_number_that_was_a_file_s_is_not_another_file_s(sqlite_house: House) -> None:
    for kind, content in FILES[:2]:
        take_in(sqlite_house, kind, content)
    first = take_in(sqlite_house, *FILES[2])
    # Somebody takes the line away again, such as by a correction, and another file brings another.
    with Session(sqlite_house.engine) as session, session.begin():
        session.delete(session.scalars(select(t.AppearanceRow)).one())
    take_in(sqlite_house, Kind.APPEARANCES, sheet({**MATCH, "date": "2025-03-08"}))
    assert first.batch_id
    assert undo(sqlite_house, first.batch_id).undone
    assert _only(sqlite_house.engine, t.AppearanceRow).minutes == 78


def test_undoing_leaves_one_line_and_names_no_value(house: House) -> None:
    take_in_all(house)
    lines, _ = ledger(house.engine)
    undo(house, 4)
    assert ledger(house.engine)[0] == lines + 1
    with Session(house.engine) as session:
        line = session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id.desc())).first()
    assert line is not None
    assert (line.event, line.subject_id, line.details) == ("import:undo:done", 4, {"removed": 2, "restored": 0})


def _only(engine: Engine, kind: type[Any]) -> Any:
    with Session(engine) as session:
        return session.scalars(select(kind)).one()


def _change(kind: type[Any], **values: Any) -> Callable[[Session], None]:
    def change(session: Session) -> None:
        row = session.scalars(select(kind)).first()
        for column, value in values.items():
            setattr(row, column, value)

    return change


def _absent(session: Session) -> None:
    player = session.scalars(select(t.PlayerRow.id)).one()
    session.add(t.AbsenceRow(player_id=player, starts=date(2025, 2, 1)))


def _seen(session: Session) -> None:
    player, day = session.scalars(select(t.PlayerRow.id)).one(), NOW.date()
    kind = DocumentKind.PASSPORT
    session.add(t.DocumentSeen(player_id=player, kind=kind, seen_by_id=None, seen_on=day, at=NOW, born=day))


def _other_team(session: Session) -> None:
    club = session.scalars(select(t.Club.id)).first()
    assert club
    session.add(t.Team(club_id=club, name="U17", name_folded="u17", sex=Sex.FEMALE))


#: What somebody does after all four files were taken in, which file is then undone, and what stands in its way.
BUILT = {
    "a name changed": (_change(t.PlayerRow, name="Ada M."), 2, ("players", Reason.CHANGED, 1)),
    "a spell ended": (_change(t.Registration, ends=date(2025, 6, 1)), 2, ("registrations", Reason.CHANGED, 1)),
    "minutes changed": (_change(t.AppearanceRow, minutes=45), 3, ("appearances", Reason.CHANGED, 1)),
    "a total changed": (_change(t.SeasonTotalRow, appearances=20), 3, ("season_totals", Reason.CHANGED, 1)),
    "a call-up changed": (_change(t.CallUpRow, matches=9), 4, ("call_ups", Reason.CHANGED, 1)),
    "an absence added": (_absent, 2, ("absences", Reason.BUILT_ON, 1)),
    "a document seen": (_seen, 2, ("documents_seen", Reason.BUILT_ON, 1)),
    "a team added": (_other_team, 2, ("teams", Reason.BUILT_ON, 1)),
    "another file": (lambda _: None, 2, ("appearances", Reason.BUILT_ON, 1)),
    "a season of the league": (lambda _: None, 1, ("fixtures", Reason.BUILT_ON, 1)),
}


@pytest.mark.parametrize("what", BUILT)
def test_what_was_built_on_a_file_stands_in_its_way(house: House, what: str) -> None:
    take_in_all(house)
    build, number, obstacle = BUILT[what]
    with Session(house.engine) as session, session.begin():
        build(session)
    before, lines = rows(house.engine), ledger(house.engine)
    view = undo(house, number)
    assert view.undone is None
    assert obstacle in reasons(view)
    assert (rows(house.engine), ledger(house.engine)) == (before, lines)


def test_a_correction_that_was_corrected_again_stays(house: House) -> None:
    take_in_all(house)
    second = take_in(house, Kind.APPEARANCES, sheet({**MATCH, "minutes": "80"}))
    third = take_in(house, Kind.APPEARANCES, sheet({**MATCH, "minutes": "85"}))
    assert second.batch_id
    assert third.batch_id
    assert reasons(undo(house, second.batch_id)) == {("appearances", Reason.CORRECTED, 1)}
    assert undo(house, third.batch_id).undone
    assert undo(house, second.batch_id).undone
    assert _only(house.engine, t.AppearanceRow).minutes == 78
    assert undo(house, 4).undone
    assert undo(house, 3).undone


@pytest.mark.parametrize(
    ("kind", "row", "number", "table"),
    [
        (Kind.APPEARANCES, {**MATCH, "competition": "League Cup"}, 3, "fixtures"),
        (Kind.LEAGUES, {**LEAGUE, "rung": "3"}, 1, "league_seasons"),
    ],
)
def test_what_another_file_corrected_of_it_stays(
    sqlite_house: House, kind: Kind, row: dict[str, str], number: int, table: str
) -> None:
    for one in FILES[:number]:
        take_in(sqlite_house, *one)
    view = take_in(sqlite_house, kind, sheet(row))
    assert view.batch_id
    assert view.change
    assert reasons(undo(sqlite_house, number)) == {(table, Reason.CHANGED, 1)}
    assert undo(sqlite_house, view.batch_id).undone
    assert undo(sqlite_house, number).undone


def test_a_nationality_that_a_case_corrected_stays(sqlite_house: House) -> None:
    take_in(sqlite_house, *FILES[0])
    take_in(sqlite_house, Kind.PLAYERS, sheet({**ADA, "nationalities": "USA"}))
    second = take_in(sqlite_house, Kind.PLAYERS, sheet(ADA))
    with Session(sqlite_house.engine) as session, session.begin():
        row = session.scalars(select(t.NationalityRow).where(t.NationalityRow.country == "MEX")).one()
        _accepted(session, RecordKind.NATIONALITY, row)
    assert second.batch_id
    assert reasons(undo(sqlite_house, second.batch_id)) == {("nationalities", Reason.CHANGED, 1)}


def _accepted(session: Session, kind: RecordKind, row: t.NationalityRow) -> None:
    """A case about a record that the club accepted; where the record says since is of no matter."""
    user = t.User(email="a@example.org", name="A", password_hash="")
    session.add(user)
    session.flush()
    about: dict[str, Any] = {"player_id": row.player_id, "record": kind, "record_id": row.id, "field": "since"}
    said: dict[str, Any] = {"says": "", "should_say": "2020-01-01", "opened_by_id": user.id, "opened_at": NOW}
    session.add(t.CorrectionCase(**about, **said, status=CaseStatus.ACCEPTED, closed_at=NOW))


def test_a_birth_that_a_document_confirmed_since_stays(house: House) -> None:
    take_in(house, *FILES[0])
    take_in(house, *FILES[1])
    view = take_in(house, Kind.PLAYERS, sheet({**ADA, "born": "2008-05-17"}))
    with Session(house.engine) as session, session.begin():
        _seen(session)
    assert view.batch_id
    assert reasons(undo(house, view.batch_id)) == {("players", Reason.VERIFIED, 1)}


def test_whoever_was_erased_meanwhile_is_no_hindrance(house: House) -> None:
    take_in(house, *FILES[0])
    take_in(house, Kind.PLAYERS, sheet(ADA, {**ADA, "id": "18", "name": "Enid Poole"}))
    with Session(house.engine) as session:
        ada = session.scalars(select(t.PlayerRow.id).where(t.PlayerRow.name == "Ada Marsh")).one()
    house.perform(erase_records, EraseRecords(ada, "Ada Marsh"), OPERATOR)
    assert undo(house, 2).undone
    assert not rows(house.engine)["players"]


@pytest.mark.parametrize(("days", "late"), [(30, False), (31, True)])
def test_a_file_can_be_undone_for_thirty_days(house: House, days: int, late: bool) -> None:
    take_in(house, *FILES[0])
    then = replace(house, clock=lambda: NOW + timedelta(days=days))
    if late:
        with pytest.raises(BadInputError, match="more than 30 days ago"):
            undo(then, 1)
    else:
        assert undo(then, 1).undone


def test_a_file_is_undone_once(house: House) -> None:
    take_in(house, *FILES[0])
    undo(house, 1)
    with pytest.raises(BadInputError, match=r"“a file\.csv” \(number 1\) was undone on June 30, 2026 already"):
        undo(house, 1)


def test_a_file_from_before_it_was_kept_what_files_write_is_not_said_to_be_undone(house: House) -> None:
    take_in_all(house)
    with Session(house.engine) as session, session.begin():
        session.execute(delete(t.ImportAddition).where(t.ImportAddition.batch_id == 4))
    before = rows(house.engine)
    with pytest.raises(BadInputError, match=r"It is not kept what “a file\.csv” \(number 4\) wrote"):
        undo(house, 4)
    assert rows(house.engine) == before
    assert house.perform(list_imports, ListImports(), OPERATOR)[0].undone_at is None


def test_a_number_that_no_file_has_is_said_so(house: House) -> None:
    with pytest.raises(NotFoundError, match="as number 7"):
        undo(house, 7)


def test_the_list_tells_which_were_undone(house: House) -> None:
    take_in_all(house)
    undo(house, 4)
    found = house.perform(list_imports, ListImports(), OPERATOR)
    assert [(batch.number, batch.kind, batch.undone_at is not None) for batch in found] == [
        (4, "call-ups", True),
        (3, "appearances", False),
        (2, "players", False),
        (1, "leagues", False),
    ]
