"""Somebody is erased: every row, in every table, in the raw file too, and does not come back."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session
from tests.actions.test_take_out import grown
from tests.conftest import NOW
from tests.importing.files import sheet
from tests.people import TODAY, Cast, email_of, invite
from tests.store.kept import as_kept, made_anew
from tracker.access.account import LinkPurpose
from tracker.access.actor import OPERATOR, Actor
from tracker.access.consent import Purpose
from tracker.access.events import Event
from tracker.actions.audit import VerifyLedger, verify_ledger
from tracker.actions.erasing import ErasedRecords, EraseRecords, erase_records
from tracker.actions.imports import ImportFile, import_file
from tracker.football.errors import BadInputError, DeniedError, NotFoundError
from tracker.importing.kind import Kind
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.erasing import erase_player
from tracker.store.ledger import Happening, record
from tracker.store.scope import guarded, open_session
from tracker.store.summaries import Measure, keep_fresh
from tracker.wiring import House

MAYA = "Maya Ferrant"
_ROW = {"name": MAYA, "sex": "female", "born": "2008-03-14"}


def with_all(house: House, cast: Cast) -> Actor:
    """Maya, of age and with a sign-in of her own, now with a row of every kind."""
    maya = grown(house, cast)
    with Session(house.engine) as session, session.begin():
        photo = Purpose.PHOTO
        session.add_all(
            [
                t.Consent(player_id=cast.maya, purpose=photo, wording="1", given_by_id=cast.pat, given_at=NOW),
                _link(email_of("maya"), maya.user_id),
            ]
        )
    return maya


def _link(email: str, user_id: int | None) -> t.Link:
    purpose, token = LinkPurpose.PASSWORD_RESET, "1" * 64
    return t.Link(token_hash=token, purpose=purpose, email=email, made_at=NOW, ends_at=NOW, user_id=user_id)


def erased(house: House, cast: Cast) -> ErasedRecords:
    """Maya has everything erased."""
    maya = with_all(house, cast)
    return house.perform(erase_records, EraseRecords(cast.maya, " maya  FERRANT "), maya)


def left(engine: Engine, player: int) -> dict[str, int]:
    """How many rows each table that tells of players has of one."""
    with Session(engine) as session:
        return {
            kind.__tablename__: len(session.execute(select(owner).where(owner == player)).all())
            for kind, owner in guarded()
        }


def test_nothing_is_left_in_any_table_that_tells_of_players(house: House, cast: Cast) -> None:
    maya = with_all(house, cast)
    before = left(house.engine, cast.maya)
    assert [name for name, rows in before.items() if not rows] == [], "Give Maya a row of the new table."
    gone = house.perform(erase_records, EraseRecords(cast.maya, MAYA), maya)
    assert set(left(house.engine, cast.maya).values()) == {0}
    assert gone.rows == sum(before.values())
    others = left(house.engine, cast.ilse)
    assert all(others[name] for name in ("players", "registrations", "guardians", "consents"))
    assert as_kept(house.engine) == made_anew(house.engine, TODAY)


def test_every_table_that_points_to_players_or_names_one_is_walked() -> None:
    pointing = {
        table.name
        for table in Base.metadata.sorted_tables
        if any(key.column.table.name == "players" for key in table.foreign_keys)
    }
    assert pointing | {"players"} == {kind.__tablename__ for kind, _ in guarded()}
    assert "links" in pointing


def test_of_the_ledger_the_numbers_stay_and_the_chain_holds(house: House, cast: Cast) -> None:
    erased(house, cast)
    with Session(house.engine) as session:
        line = session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id.desc())).first()
        assert line is not None
        assert (line.event, line.subject, line.subject_id) == ("records:erase:done", "player", cast.maya)
        assert set(line.details) == {"rows", "accounts"}
    assert house.perform(verify_ledger, VerifyLedger(), OPERATOR).broken is None


def test_the_players_own_account_is_emptied_and_a_mother_of_another_keeps_hers(house: House, cast: Cast) -> None:
    assert erased(house, cast).accounts == 1
    with Session(house.engine) as session:
        users = {user.name: user for user in session.scalars(select(t.User))}
        assert MAYA not in users
        assert users["Pat Ferrant"].active
        emptied = users[""]
        assert (emptied.active, emptied.password_hash, emptied.totp_secret) == (False, "", None)
        assert "@" not in emptied.email
        assert not session.scalars(select(t.Link).where(t.Link.email == email_of("maya"))).all()


def test_a_mother_who_stood_for_nobody_else_is_emptied_too(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.execute(
            update(t.Guardian)
            .where(t.Guardian.user_id == cast.pat, t.Guardian.player_id == cast.theo)
            .values(ended_at=NOW)
        )
    assert erased(house, cast).accounts == 2


def test_the_raw_file_holds_nothing_of_the_person(
    sqlite_house: House, sqlite_engine: Engine, tmp_path: Path
) -> None:
    cast = invite(sqlite_engine)
    before = raw(tmp_path)
    assert [canary for canary in canaries(cast) if canary not in before] == [email_of("maya").encode()]
    erased(sqlite_house, cast)
    after = raw(tmp_path)
    assert [canary for canary in canaries(cast) if canary in after] == []
    assert b"ilse marchetti" in after


def test_what_is_deleted_is_written_over_at_once(
    sqlite_house: House, sqlite_engine: Engine, tmp_path: Path
) -> None:
    """Also where the file cannot be rewritten afterwards, because somebody else is writing."""
    cast = invite(sqlite_engine)
    with_all(sqlite_house, cast)
    with open_session(sqlite_engine, ALWAYS, writes=True) as session, session.begin():
        record(session, OPERATOR, NOW, "test", Happening(Event.RECORDS_ERASED, "player", cast.maya))
        erase_player(session, cast.maya)
        keep_fresh(session, Measure(TODAY))
    assert [canary for canary in canaries(cast) if canary in raw(tmp_path)] == []


def canaries(cast: Cast) -> list[bytes]:
    texts = (MAYA, "maya ferrant", f"NMK{cast.maya:06}", "2008-03-14", email_of("maya"), "You are right.", "Merged")
    return [text.encode() for text in texts]


def raw(folder: Path) -> bytes:
    """Everything in the home folder, byte by byte."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def rows_for(house: House, row: dict[str, str]) -> list[str]:
    view = house.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", sheet(row)), OPERATOR)
    return [fault.phrase.code for fault in view.faults]


@pytest.mark.parametrize(
    ("row", "codes"),
    [
        (_ROW, ["import-erased"]),
        ({**_ROW, "name": "MAYA  ferrant"}, ["import-erased"]),
        ({**_ROW, "born": "2008"}, ["import-erased"]),
        ({**_ROW, "id": "99"}, ["import-erased"]),
        ({**_ROW, "born": "2008-03-15"}, []),
        ({**_ROW, "sex": "male"}, []),
    ],
)
def test_a_file_does_not_bring_the_person_back(
    house: House, cast: Cast, row: dict[str, str], codes: list[str]
) -> None:
    erased(house, cast)
    assert rows_for(house, row) == codes


def test_a_number_brings_nobody_back_under_another_name(house: House, cast: Cast) -> None:
    erased(house, cast)
    row = {"id": f"fan:NMK{cast.maya:06}", "name": "M. F.", "sex": "female"}
    assert rows_for(house, row) == ["import-erased"]


def test_nobody_is_given_the_number_of_the_erased(house: House, cast: Cast) -> None:
    house.perform(erase_records, EraseRecords(cast.theo, "Théo Ngannou-Lindqvist"), OPERATOR)
    assert rows_for(house, {"name": "Ada Marsh", "sex": "female", "born": "2009-01-02"}) == []
    with Session(house.engine) as session:
        ada = session.scalars(select(t.PlayerRow.id).where(t.PlayerRow.name == "Ada Marsh")).one()
    assert ada > max(cast.maya, cast.ilse, cast.noor, cast.theo)


def test_another_name_erases_nobody(house: House, cast: Cast) -> None:
    with pytest.raises(BadInputError):
        house.perform(erase_records, EraseRecords(cast.ilse, "Maya Ferrant"), cast.other_parent)
    assert left(house.engine, cast.ilse)["players"] == 1


def test_whoever_decides_for_the_child_erases_and_a_guardian_without_the_right_does_not(
    house: House, cast: Cast
) -> None:
    name = "Ilse Marchetti"
    with Session(house.engine) as session, session.begin():
        tie = session.query(t.Guardian).filter_by(user_id=cast.odile, player_id=cast.ilse).one()
        tie.may_consent = False
    with pytest.raises(DeniedError):
        house.perform(erase_records, EraseRecords(cast.ilse, name), cast.other_parent)
    with pytest.raises(DeniedError):
        house.perform(erase_records, EraseRecords(cast.ilse, name), cast.director)
    with pytest.raises(NotFoundError):
        house.perform(erase_records, EraseRecords(cast.ilse, name), cast.parent)
    # Ilse is 16, from which age she may refuse by herself what her mother agreed to.
    assert house.perform(erase_records, EraseRecords(cast.ilse, name), cast.player).accounts == 2
    assert left(house.engine, cast.noor)["consents"] == 1


def test_a_marked_database_without_the_key_matches_no_name(house: House, cast: Cast) -> None:
    erased(house, cast)
    with Session(house.engine) as session:
        kept = session.scalars(select(t.Tombstone)).all()
    assert {row.number for row in kept} == {cast.maya}
    # The day, the month and the year of birth with the name, and one number.
    assert len({row.fingerprint for row in kept}) == 4
