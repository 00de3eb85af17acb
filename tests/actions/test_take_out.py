"""A family takes out everything that is held on its child, and nothing that is other people's."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from typing import Any

import pytest
from sqlalchemy.orm import Session
from tests.conftest import NOW
from tests.people import TODAY, Cast, email_of
from tracker.access.actor import Actor, Binding
from tracker.access.guardianship import Relation
from tracker.access.roles import Role
from tracker.actions.take_out import OpenRecords, TakeOutRecords, open_records, take_out_records
from tracker.football.errors import DeniedError, NotFoundError
from tracker.i18n.speak import LANGUAGES
from tracker.reports.records import records_file
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.scope import guarded_tables
from tracker.wiring import House


def grown(house: House, cast: Cast) -> Actor:
    """Maya, who is of age, with a sign-in of her own."""
    with Session(house.engine) as session, session.begin():
        maya = t.User(email=email_of("maya"), name="Maya Ferrant", password_hash="x")
        session.add(maya)
        session.flush()
        tie = t.Guardian(player_id=cast.maya, user_id=maya.id, relation=Relation.SELF, confirmed_at=house.clock())
        session.add(tie)
        session.add(issued(cast))
        return Actor(maya.id, maya.name, (Binding(Role.PLAYER),))


def issued(cast: Cast) -> t.IssuedReport:
    return t.IssuedReport(
        code="AAAAA-BBBBB",
        player_id=cast.maya,
        audience="parent",
        language="en",
        as_of=TODAY,
        issued_at=NOW,
        issued_by_id=cast.dana,
        fingerprint="rules",
        sha256="0" * 64,
        verdicts={"olympic-women": "yes"},
    )


def taken_out(house: House, actor: Actor, player: int) -> zipfile.ZipFile:
    taken = house.perform(take_out_records, TakeOutRecords(player), actor)
    return zipfile.ZipFile(io.BytesIO(taken.content))


def tables_in(bundle: zipfile.ZipFile) -> dict[str, list[dict[str, Any]]]:
    read: dict[str, list[dict[str, Any]]] = json.loads(bundle.read("records.json"))
    return read


def test_every_table_that_hangs_on_a_player_goes_along_with_its_rows(house: House, cast: Cast) -> None:
    tables = tables_in(taken_out(house, grown(house, cast), cast.maya))
    hanging = {table.name for table in guarded_tables()}
    pointing = {
        table.name
        for table in Base.metadata.sorted_tables
        if any(key.column.table.name == "players" for key in table.foreign_keys)
    }
    assert pointing | {"players"} == hanging
    assert hanging <= set(tables)
    # Maya has a row of nearly every kind; of the others it is known why there is none.
    assert {name for name in hanging if not tables[name]} <= {"consents", "player_training"}
    for known in ("fixtures", "teams", "clubs", "federations", "league_seasons", "leagues", "national_sides"):
        assert tables[known], known


def test_what_the_rows_say_is_what_is_held(house: House, cast: Cast) -> None:
    tables = tables_in(taken_out(house, grown(house, cast), cast.maya))
    (player,) = tables["players"]
    assert (player["name"], player["born_earliest"], player["position"]) == (
        "Maya Ferrant",
        "2008-03-14",
        "midfielder",
    )
    assert [row["minutes"] for row in tables["appearances"]] == [90, None, None]
    played = {row["id"] for row in tables["fixtures"]}
    assert {row["fixture_id"] for row in tables["appearances"]} == played
    assert tables["case_steps"][0]["text"] == "You are right."


def test_of_other_people_it_holds_what_they_are_and_no_name_number_or_address(house: House, cast: Cast) -> None:
    maya = grown(house, cast)
    bundle = taken_out(house, maya, cast.maya)
    everything = "\n".join(bundle.read(name).decode() for name in bundle.namelist())
    for stranger in (
        "Pat",
        "Dana",
        "Ruiz",
        "Alex",
        "Thornbury",
        "@example.org",
        "Ilse",
        "Marchetti",
        "argon2",
        "0" * 64,
    ):
        assert stranger not in everything, stranger
    tables = tables_in(bundle)
    assert {row["user_id"] for row in tables["guardians"]} == {"you", "guardian"}
    assert tables["documents_seen"][0]["seen_by_id"] == "director"
    assert tables["inspections"][0]["user_id"] == "administrator"
    assert "email" not in tables["links"][0]
    assert "token_hash" not in tables["links"][0]
    assert "users" not in tables


def test_who_opened_the_record_goes_along(house: House, cast: Cast) -> None:
    house.perform(take_out_records, TakeOutRecords(cast.ilse), cast.other_parent)
    lines = tables_in(taken_out(house, cast.other_parent, cast.ilse))["audit_events"]
    assert [(line["event"], line["user_id"], line["role"]) for line in lines] == [
        ("records:take_out:done", "you", "parent")
    ]
    assert "seal" not in lines[0]


def test_the_bundle_is_read_in_three_languages_and_its_tables_as_csv(house: House, cast: Cast) -> None:
    bundle = taken_out(house, cast.other_parent, cast.ilse)
    told = bundle.read("README.txt").decode()
    assert told.count("Ilse Marchetti") == len(LANGUAGES)
    assert all(word in told for word in ("Records of", "Datos de", "Données concernant"))
    rows = list(csv.DictReader(io.StringIO(bundle.read("csv/consents.csv").decode())))
    assert [(row["purpose"], row["given_by_id"]) for row in rows] == [("scouts", "you")]
    assert set(bundle.namelist()) >= {"README.txt", "records.json", "csv/players.csv"}


def test_a_text_that_a_spreadsheet_would_run_is_quoted() -> None:
    rows = [{"name": text, "minutes": -3} for text in ("=1+1", "@x", "+1", "-1", "plain")]
    bundle = zipfile.ZipFile(io.BytesIO(records_file({"players": rows}, "")))
    read = list(csv.DictReader(io.StringIO(bundle.read("csv/players.csv").decode())))
    assert [row["name"] for row in read] == ["'=1+1", "'@x", "'+1", "'-1", "plain"]
    assert {row["minutes"] for row in read} == {"-3"}


def test_a_guardian_without_the_right_takes_nothing_out(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        tie = session.query(t.Guardian).filter_by(user_id=cast.odile, player_id=cast.ilse).one()
        tie.may_take_out = False
    with pytest.raises(DeniedError):
        house.perform(take_out_records, TakeOutRecords(cast.ilse), cast.other_parent)
    assert not house.perform(open_records, OpenRecords(cast.ilse), cast.other_parent).may_take_out
    with Session(house.engine) as session, session.begin():
        session.query(t.Guardian).filter_by(user_id=cast.odile, player_id=cast.ilse).one().may_consent = False
    with pytest.raises(DeniedError):
        house.perform(open_records, OpenRecords(cast.ilse), cast.other_parent)


def test_once_the_player_is_of_age_it_is_the_players_right_alone(house: House, cast: Cast) -> None:
    with pytest.raises(DeniedError):
        house.perform(take_out_records, TakeOutRecords(cast.maya), cast.parent)


def test_a_strangers_child_is_not_there(house: House, cast: Cast) -> None:
    with pytest.raises(NotFoundError):
        house.perform(take_out_records, TakeOutRecords(cast.ilse), cast.parent)
