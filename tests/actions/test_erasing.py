"""Somebody is erased: every row, in every table, in the raw file too, and does not come back."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, select, update
from sqlalchemy.orm import Session
from tests.actions.test_take_out import grown
from tests.conftest import NOW
from tests.importing.files import sheet
from tests.people import PASSWORD, TODAY, Cast, email_of, invite
from tests.store.kept import as_kept, made_anew
from tracker.access.account import LinkPurpose
from tracker.access.actor import OPERATOR, Actor
from tracker.access.consent import Purpose
from tracker.access.events import Event
from tracker.actions.audit import VerifyLedger, verify_ledger
from tracker.actions.erasing import ErasedRecords, EraseRecords, OpenErasure, erase_records, open_erasure
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.one_time_codes import sealed_as
from tracker.actions.second_factor import HIDDEN_AS
from tracker.actions.take_out import OpenRecords, open_records
from tracker.football.errors import BadInputError, DeniedError, NotFoundError
from tracker.football.phrase import phrase
from tracker.importing.kind import Kind
from tracker.logic.terms import ALWAYS
from tracker.post.letter import Letter
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.batch_titles import as_text
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
        own = session.get_one(t.User, maya.user_id)
        own.password_hash = session.get_one(t.User, cast.pat).password_hash
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
    return erase(house, with_all(house, cast), cast.maya, " maya  FERRANT ")


def erase(house: House, actor: Actor, player: int, name: str) -> ErasedRecords:
    """Somebody has a player erased, with the password that everybody of the cast has."""
    gone = house.perform(erase_records, EraseRecords(player, name, PASSWORD), actor)
    assert isinstance(gone, ErasedRecords)
    return gone


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
    gone = erase(house, maya, cast.maya, MAYA)
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
    """Everything in the home folder, byte by byte, but for the last letters, which say that it is done."""
    found = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return b"".join(path.read_bytes() for path in found if not says_it_is_done(path))


def says_it_is_done(path: Path) -> bool:
    return path.suffix == ".eml" and b"Subject: " in path.read_bytes() and b"erased" in path.read_bytes()


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
    assert erase(house, cast.player, cast.ilse, name).accounts == 2
    assert left(house.engine, cast.noor)["consents"] == 1


def test_a_marked_database_without_the_key_matches_no_name(house: House, cast: Cast) -> None:
    erased(house, cast)
    with Session(house.engine) as session:
        kept = session.scalars(select(t.Tombstone)).all()
    assert {row.number for row in kept} == {cast.maya}
    # The day, the month and the year of birth with the name, and one number.
    assert len({row.fingerprint for row in kept}) == 4


@pytest.mark.parametrize(("name", "password"), [("Ilse Marchetti", "wrong"), ("Ilse Marchetti", "")])
def test_without_the_password_nothing_is_erased(house: House, cast: Cast, name: str, password: str) -> None:
    asked = EraseRecords(cast.ilse, name, password)
    assert house.perform(erase_records, asked, cast.other_parent) == phrase("password-wrong")
    assert left(house.engine, cast.ilse)["players"] == 1


def test_whoever_has_a_second_factor_shows_a_code_too(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        user = session.get_one(t.User, cast.odile)
        user.totp_secret = house.office.keys.hide(HIDDEN_AS, "JBSWY3DPEHPK3PXP")
        user.totp_since = NOW
        session.add(
            t.RecoveryCode(
                user_id=cast.odile,
                code_hash=sealed_as(house.office.keys, cast.odile, "abcde-fghjk")[0],
                made_at=NOW,
            )
        )
    opened = house.perform(open_erasure, OpenErasure(cast.ilse), cast.other_parent)
    assert (opened.asks_code, opened.own_sign_in_goes, opened.may_take_out) == (True, True, True)
    asked = EraseRecords(cast.ilse, "Ilse Marchetti", PASSWORD)
    assert house.perform(erase_records, asked, cast.other_parent) == phrase("web-code-refused")
    assert left(house.engine, cast.ilse)["players"] == 1
    gone = house.perform(erase_records, replace(asked, code="abcde-fghjk"), cast.other_parent)
    assert isinstance(gone, ErasedRecords)
    assert gone.own_sign_in_went


def test_a_guardian_who_may_consent_and_not_take_out_has_everything_erased(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.query(t.Guardian).filter_by(user_id=cast.odile, player_id=cast.ilse).one().may_take_out = False
    held = house.perform(open_records, OpenRecords(cast.ilse), cast.other_parent)
    assert (held.may_take_out, held.may_erase) == (False, True)
    assert not house.perform(open_erasure, OpenErasure(cast.ilse), cast.other_parent).may_take_out
    assert erase(house, cast.other_parent, cast.ilse, "Ilse Marchetti").own_sign_in_went


def letters(house: House) -> dict[str, EmailMessage]:
    folder = house.settings.home / "outbox"
    mails = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in sorted(folder.glob("*.eml"))]
    return {mail["To"]: mail for mail in mails}


def test_family_and_club_are_told_by_letters_that_name_nobody(house: House, cast: Cast) -> None:
    erase(house, cast.other_parent, cast.ilse, "Ilse Marchetti")
    told = letters(house)
    assert set(told) == {email_of(one) for one in ("odile", "own_ilse", "dana")}
    for mail in told.values():
        assert "Ilse" not in mail.as_string()
        assert "Marchetti" not in mail.get_content()
    assert f"number {cast.ilse} " in plain(told[email_of("dana")])


def plain(mail: EmailMessage) -> str:
    return str(mail.get_content()).replace("\u2068", "").replace("\u2069", "")


def test_letters_that_lie_here_and_names_of_files_are_forgotten(house: House, cast: Cast) -> None:
    post = house.office.post
    post(Letter(email_of("odile"), "Hello", "Nothing of the child in it."))
    post(Letter(email_of("dana"), "Hello", "About \u2068Ilse  MARCHETTI\u2069."))
    post(Letter(email_of("rowan"), "Hello", "About Noor."))
    counts: dict[str, Any] = {"added": 1, "changed": 0, "same": 0, "user_id": None, "at": NOW, "kind": "players"}
    names = ("Transfer_MARCHETTI.csv", "ilse.csv", "squad.csv")
    with Session(house.engine) as session, session.begin():
        session.add_all(
            t.ImportBatch(file_name=name, sha256=f"{at:064}", **counts) for at, name in enumerate(names)
        )
        typed = as_text(phrase("typed-title-sheet", team="Under 19", opponent="FC Marchetti", day=NOW.date()))
        session.add(t.ImportBatch(file_name="", titled=typed, sha256="f" * 64, **counts))
    erase(house, cast.other_parent, cast.ilse, "Ilse Marchetti")
    assert all("erased" in mail["Subject"] for to, mail in letters(house).items() if to != email_of("rowan"))
    assert "Noor" in plain(letters(house)[email_of("rowan")])
    with Session(house.engine) as session:
        kept = session.execute(
            select(t.ImportBatch.file_name, t.ImportBatch.titled).order_by(t.ImportBatch.id)
        ).all()
    assert kept[-4:] == [("", None), ("", None), ("squad.csv", None), ("", None)]


def test_an_account_that_stays_keeps_the_letters_that_are_not_about_the_child(house: House, cast: Cast) -> None:
    """Pat was invited as Maya's mother, and has another child."""
    maya = with_all(house, cast)
    house.office.post(Letter(email_of("pat"), "Hello", "About another matter."))
    erase(house, maya, cast.maya, MAYA)
    folder = house.settings.home / "outbox"
    assert [path for path in folder.glob("*.eml") if b"another matter" in path.read_bytes()]
