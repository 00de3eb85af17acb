"""Who is perhaps recorded twice is listed to those who see both, and once said to be two is never asked again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import delete, select
from sqlalchemy.orm import Session
from tests.cli.commands import tracker
from tests.conftest import NOW
from tests.people import Cast
from tracker.access.actor import OPERATOR, Actor
from tracker.access.events import Event
from tracker.actions.duplicates import KeepApart, ListDuplicates, keep_apart, list_duplicates
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.football.errors import BadInputError, ChangedMeanwhileError, NotFoundError
from tracker.football.same_person.judge import Answer
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.kept_apart import keep
from tracker.store.ledger import Happening, record
from tracker.store.scope import open_session
from tracker.wiring import House


def twice(house: House, cast: Cast) -> None:
    """Let Ilse be recorded a second time, under Maya's number, with the surname first."""
    with Session(house.engine) as session, session.begin():
        maya, ilse = session.get_one(t.PlayerRow, cast.maya), session.get_one(t.PlayerRow, cast.ilse)
        maya.name, maya.name_folded = "MARCHETTI Ilse", "marchetti ilse"
        # Two numbers of one scheme would be two people.
        session.execute(delete(t.IdentifierRow).where(t.IdentifierRow.player_id == cast.maya))
        maya.born_earliest, maya.born_latest = ilse.born_earliest, ilse.born_latest


def listed(house: House, actor: Actor) -> list[tuple[int, int]]:
    view = house.perform(list_duplicates, ListDuplicates(), actor)
    return [(pair.one.number, pair.other.number) for pair in view.found]


def lines(house: House) -> list[tuple[int | None, dict[str, object] | None]]:
    row = t.AuditEvent
    with Session(house.engine) as session:
        asked = (
            select(row.subject_id, row.details)
            .where(row.event == Event.PLAYER_KEPT_APART.value)
            .order_by(row.subject_id)
        )
        return [(subject, details) for subject, details in session.execute(asked)]


def test_a_pair_is_listed_with_its_evidence_to_those_who_see_both(house: House, cast: Cast) -> None:
    assert listed(house, OPERATOR) == []
    twice(house, cast)
    pair = (cast.maya, cast.ilse)
    assert listed(house, OPERATOR) == listed(house, cast.director) == [pair]
    assert listed(house, cast.other_director) == []
    found = house.perform(list_duplicates, ListDuplicates(), cast.director).found[0].comparison
    assert "name-swapped" in {piece.code for piece in found.evidence}
    assert found.answer in (Answer.SAME, Answer.PERHAPS)


def test_whoever_is_said_to_be_two_is_never_asked_about_again(house: House, cast: Cast) -> None:
    twice(house, cast)
    for _ in range(2):
        house.perform(keep_apart, KeepApart(cast.ilse, cast.maya), cast.director)
    assert listed(house, OPERATOR) == listed(house, cast.director) == []
    assert [subject for subject, _ in lines(house)] == [cast.maya, cast.ilse]
    assert not any(details for _, details in lines(house))


def test_nobody_keeps_apart_whom_they_do_not_see(house: House, cast: Cast) -> None:
    for pair in ((cast.maya, cast.noor), (cast.noor, cast.maya), (cast.maya, 0), (cast.maya, 10**12)):
        with pytest.raises(NotFoundError, match="There is no player"):
            house.perform(keep_apart, KeepApart(*pair), cast.director)
    with pytest.raises(BadInputError, match="named one of them twice"):
        house.perform(keep_apart, KeepApart(cast.maya, cast.maya), cast.director)
    assert not lines(house)


def test_whoever_says_it_second_at_the_same_moment_is_told(house: House, cast: Cast) -> None:
    pair = (cast.maya, cast.ilse)
    with open_session(house.engine, ALWAYS, writes=True) as session, session.begin():
        record(session, OPERATOR, NOW, "test", Happening(Event.PLAYER_KEPT_APART, "player", cast.maya))
        keep(session, pair, NOW)
        with pytest.raises(ChangedMeanwhileError, match="at the same moment"):
            keep(session, pair, NOW)
        session.rollback()


def test_a_list_has_its_bounds(house: House, cast: Cast) -> None:
    twice(house, cast)
    for limit in (0, 501):
        with pytest.raises(BadInputError, match="1 to 500"):
            house.perform(list_duplicates, ListDuplicates(limit), OPERATOR)
    assert not house.perform(list_duplicates, ListDuplicates(1), OPERATOR).more


def test_what_was_said_goes_with_whoever_is_erased(house: House, cast: Cast) -> None:
    twice(house, cast)
    house.perform(keep_apart, KeepApart(cast.ilse, cast.maya), OPERATOR)
    house.perform(erase_records, EraseRecords(cast.maya, "Marchetti Ilse"), OPERATOR)
    with Session(house.engine) as session:
        assert session.scalars(select(t.KeptApart)).all() == []


def test_the_command_lists_and_keeps_apart(tmp_path: Path) -> None:
    sheet = (
        "id,name,sex,born,club,team,registered_from\n"
        "1,Yulia Zhirkova,female,2008-05-13,Harbour Athletic,Under 19,2024-08-01\n"
        "b:1,Жиркова Юлия,female,2008-05-13,Harbour Athletic,Under 19,2025-08-01\n"
    )
    (tmp_path / "players.csv").write_text(sheet, encoding="utf-8")
    for words in (("database", "migrate"), ("import", "players", "players.csv")):
        done = tracker(tmp_path, *words)
        assert done.returncode == 0, done.stdout + done.stderr
    said = tracker(tmp_path, "duplicates", "list")
    assert "Probably the same: 1 Yulia Zhirkova, born 2008-05-13 – 2 Жиркова Юлия" in said.stdout, said.stderr
    assert "  + The same name, written in another script." in said.stdout.splitlines()
    told = json.loads(tracker(tmp_path, "duplicates", "list", "--json", "--language", "es").stdout)
    assert [player["number"] for player in told["pairs"][0]["players"]] == [1, 2]
    assert (told["pairs"][0]["answer"], told["more"]) == ("same", False)
    assert tracker(tmp_path, "duplicates", "keep-apart", "2", "1").returncode == 0
    assert tracker(tmp_path, "duplicates", "list").stdout == "Nobody seems to be recorded twice.\n"
    refused = tracker(tmp_path, "duplicates", "keep-apart", "1", "9")
    assert (refused.returncode, refused.stdout) == (2, "")
