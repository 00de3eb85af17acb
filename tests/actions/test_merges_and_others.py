"""A merge beside files, erasures, looks and letters: none of them forgets that two records are one."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session
from tests.actions.test_imports import ADA, FILES, MATCH, take_in
from tests.actions.test_letters import ADDRESS, KEPT, PAT, said_by
from tests.actions.test_undoing import reasons, undo
from tests.conftest import NOW
from tests.importing.files import sheet
from tests.people import LONG_AGO, Cast
from tests.recorded_twice import Two, recorded_twice
from tracker.access.actor import OPERATOR
from tracker.access.guardianship import Relation
from tracker.access.retention import Kept
from tracker.actions.erasing import EraseRecords, ReplayErasures, erase_records, replay_erasures
from tracker.actions.letters import tell_person
from tracker.actions.looks import ListLooks, list_looks
from tracker.actions.merging import MergePlayers, UndoMerge, merge_players, undo_merge
from tracker.actions.players import OpenPlayer, open_player
from tracker.actions.retention import ApplyPeriod, apply_period
from tracker.actions.take_out import TakeOutRecords, take_out_records
from tracker.actions.verb import Act
from tracker.football.batches import Reason
from tracker.football.errors import BadInputError
from tracker.football.people import Sex
from tracker.i18n.speak import LANGUAGES
from tracker.importing.kind import Kind
from tracker.store import tables as t
from tracker.wiring import House


@pytest.fixture
def two(house: House, cast: Cast) -> Two:
    return recorded_twice(house.engine, cast)


def joined(house: House, kept: int, gone: int) -> int:
    """The number of the merge."""
    view = house.perform(merge_players, MergePlayers(kept, gone), OPERATOR)
    assert view.merge, view.faults
    return view.merge.number


def stands_for(house: House, player: int, user: int) -> None:
    tie = t.Guardian(player_id=player, user_id=user, relation=Relation.MOTHER, primary=True, confirmed_at=LONG_AGO)
    with Session(house.engine) as session, session.begin():
        session.add(tie)


def players(house: House) -> list[int]:
    with Session(house.engine) as session:
        return sorted(session.scalars(select(t.PlayerRow.id).where(t.PlayerRow.name.contains("Ada"))))


AGAIN = {**ADA, "id": "x:1", "name": "Ada Lou Marsh", "league": "", "season": ""}


def test_a_file_is_not_undone_while_what_it_brought_is_part_of_another_record(house: House) -> None:
    for kind, content in FILES[:3]:
        take_in(house, kind, content)
    second = take_in(house, Kind.PLAYERS, sheet(AGAIN))
    later = take_in(house, Kind.APPEARANCES, sheet({**MATCH, "player": "x:1", "date": "2025-04-05"}))
    assert second.batch_id
    assert later.batch_id
    one, other = players(house)
    number = joined(house, one, other)
    for batch in (second.batch_id, later.batch_id):
        assert {reason for _, reason, _ in reasons(undo(house, batch))} >= {Reason.MERGED}
    house.perform(undo_merge, UndoMerge(number), OPERATOR)
    assert undo(house, later.batch_id).undone
    assert undo(house, second.batch_id).undone
    # That it was once part of another and no more goes along.
    assert players(house) == [one]


def test_the_file_that_brought_whoever_stayed_is_not_undone_either_until_they_are_parted(house: House) -> None:
    for kind, content in FILES[:1]:
        take_in(house, kind, content)
    first = take_in(house, *FILES[1])
    bare = {"id": "x:1", "name": "Ada Marsh", "sex": "female", "born": "2008"}
    take_in(house, Kind.PLAYERS, sheet(bare))
    assert first.batch_id
    one, other = players(house)
    number = joined(house, one, other)
    assert Reason.MERGED in {reason for _, reason, _ in reasons(undo(house, first.batch_id))}
    house.perform(undo_merge, UndoMerge(number), OPERATOR)
    assert undo(house, first.batch_id).undone
    assert players(house) == [other]


def test_two_records_are_parted_once_the_file_that_was_taken_in_since_is_undone(house: House) -> None:
    for kind, content in FILES[:2]:
        take_in(house, kind, content)
    take_in(house, Kind.PLAYERS, sheet(AGAIN))
    one, other = players(house)
    number = joined(house, one, other)
    since = take_in(house, Kind.APPEARANCES, sheet({**MATCH, "player": "x:1"}))
    assert since.batch_id
    view = house.perform(undo_merge, UndoMerge(number), OPERATOR)
    assert {(found.table, found.reason) for found in view.obstacles} == {("appearances", Reason.BUILT_ON)}
    assert undo(house, since.batch_id).undone
    assert not house.perform(undo_merge, UndoMerge(number), OPERATOR).obstacles
    assert players(house) == [one, other]


def test_a_number_that_is_gone_is_never_anybody_elses(house: House) -> None:
    for kind, content in FILES[:2]:
        take_in(house, kind, content)
    take_in(house, Kind.PLAYERS, sheet(AGAIN))
    one, other = players(house)
    joined(house, one, other)
    # Neither what undoing needs nor what files wrote is kept for ever.
    with Session(house.engine) as session, session.begin():
        session.execute(delete(t.MergeNoteRow))
        session.execute(delete(t.ImportAddition))
    take_in(house, Kind.PLAYERS, sheet({**AGAIN, "id": "x:2", "name": "Ada Third", "born": "2007-01-09"}))
    assert other not in players(house)
    assert len(players(house)) == 2


def test_whoever_is_erased_stays_so_under_every_number_and_name(house: House, cast: Cast) -> None:
    names = ("Ada Marsh", "Ada Louise Marsh")
    two = recorded_twice(house.engine, cast, names)
    joined(house, two.one, two.other)
    house.perform(erase_records, EraseRecords(two.one, names[1]), OPERATOR)
    # A backup from before brings the other record back.
    with Session(house.engine) as session, session.begin():
        row = t.PlayerRow(name=names[1], name_folded=names[1].casefold(), sex=Sex.FEMALE)
        row.id = two.other
        session.add(row)
    assert house.perform(replay_erasures, ReplayErasures(), OPERATOR) == 1
    # Neither spelling is taken in again.
    for name in names:
        sheet_ = sheet({"id": "n:1", "name": name, "sex": "female", "born": "2010-05-01"})
        assert not take_in(house, Kind.PLAYERS, sheet_).written, name


def test_the_family_reads_who_looked_at_either_record(house: House, cast: Cast, two: Two) -> None:
    stands_for(house, two.one, cast.odile)
    stands_for(house, two.other, cast.pat)
    house.perform(open_player, OpenPlayer(two.other), cast.director)
    number = joined(house, two.one, two.other)
    assert opened(house, two.one, cast) == 1
    house.perform(open_player, OpenPlayer(two.one), cast.director)
    assert opened(house, two.one, cast) == 2
    held = house.perform(take_out_records, TakeOutRecords(two.one), cast.other_parent)
    assert held is not None
    house.perform(undo_merge, UndoMerge(number), OPERATOR)
    # What was looked at while the two were one was hers as well; what was looked at before stays with its record.
    assert opened(house, two.one, cast) == 1
    page = house.perform(list_looks, ListLooks(two.other), cast.parent)
    assert sum(line.opened for line in page.lines if line.name == "Dana Ruiz-Okafor") == 2


def opened(house: House, player: int, cast: Cast) -> int:
    page = house.perform(list_looks, ListLooks(player), cast.other_parent)
    return sum(line.opened for line in page.lines if line.name == "Dana Ruiz-Okafor")


def letters(house: House) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in (house.settings.home / "outbox").iterdir()]


def test_both_families_are_told_and_nobody_else(house: House, cast: Cast, two: Two) -> None:
    stands_for(house, two.one, cast.odile)
    stands_for(house, two.other, cast.pat)
    with Session(house.engine) as session, session.begin():
        session.add(t.Guardian(player_id=two.other, user_id=cast.ona, relation=Relation.OTHER))
    number = joined(house, two.one, two.other)
    assert len(letters(house)) == 2
    assert all(name in "".join(letters(house)) for name in ("odile@", "pat@"))
    assert "Marsh" not in "".join(letters(house))
    house.perform(undo_merge, UndoMerge(number), OPERATOR)
    assert len(letters(house)) == 4


def test_what_undoing_needs_goes_after_a_month_and_what_is_one_stays_one(house: House, two: Two) -> None:
    number = joined(house, two.one, two.other)
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.MergedRow).values(at=NOW - timedelta(days=32)))
    assert house.perform(apply_period, ApplyPeriod(Kept.MERGES), OPERATOR) > 0
    with Session(house.engine) as session:
        assert session.scalars(select(t.MergeNoteRow).where(t.MergeNoteRow.merge_id == number)).all() == []
        assert session.get_one(t.MergedRow, number).gone == two.other
    with Session(house.engine) as session, session.begin():
        session.execute(update(t.MergedRow).values(at=NOW))
    with pytest.raises(BadInputError, match="no longer be undone"):
        house.perform(undo_merge, UndoMerge(number), OPERATOR)


def test_a_line_for_each_of_the_two_tells_no_name(house: House, two: Two) -> None:
    merge = joined(house, two.one, two.other)
    house.perform(undo_merge, UndoMerge(merge), OPERATOR)
    row = t.AuditEvent
    with Session(house.engine) as session:
        asked = select(row.event, row.subject_id, row.details).where(row.event.startswith("player:merge"))
        lines = list(session.execute(asked.order_by(row.id)))
    pairs = [(event, subject) for event, subject, _ in lines]
    both = (two.one, two.other)
    assert pairs == [(f"player:merge:{what}", number) for what in ("done", "undone") for number in both]
    assert all(set(details) <= {"merge", "moved", "folded", "restored"} for _, _, details in lines)


VALUES: dict[str, Any] = {"gone": "6", "kept": "5", "address": ADDRESS, "day": NOW.date()}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ["merged", "parted"])
def test_the_letters_say_what_was_read_and_agreed_to(sqlite_house: House, code: str, language: str) -> None:
    def write(act: Act, _: None) -> None:
        PAT.language = language
        until = {"until": (NOW + timedelta(days=30)).date()} if code == "merged" else {}
        tell_person(act, PAT, code, **VALUES, **until)

    said = said_by(sqlite_house, write)
    kept = KEPT / f"{code}.{language}.txt"
    assert said == kept.read_text(encoding="utf-8"), f"Read the letter, then keep it as {kept.name}:\n{said}"
