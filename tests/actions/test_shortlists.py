"""Shortlists: read by whoever keeps them and nobody else, without anybody who may not be seen any more."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.actions.test_retention import on, run, went
from tests.conftest import NOW
from tests.importing.files import sheet
from tests.people import TODAY, Cast
from tests.recorded_twice import recorded_twice
from tracker.access.actor import OPERATOR, Actor
from tracker.access.consent import Purpose
from tracker.access.retention import Kept
from tracker.access.roles import Role
from tracker.actions.consents import GiveConsent, RefuseConsent, give_consent, refuse_consent
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.looks import ListLooks, list_looks
from tracker.actions.merging import MergePlayers, UndoMerge, merge_players, undo_merge
from tracker.actions.shortlist_notes import LONGEST_NOTE, Noted
from tracker.actions.shortlists import (
    DropShortlist,
    ForgetUnseen,
    KeepOnShortlist,
    ListShortlists,
    NoteOnShortlist,
    OpenShortlist,
    RenameShortlist,
    Shortlist,
    StartShortlist,
    TakeOffShortlist,
    drop_shortlist,
    forget_unseen,
    keep_on_shortlist,
    list_shortlists,
    note_on_shortlist,
    open_shortlist,
    rename_shortlist,
    start_shortlist,
    take_off_shortlist,
)
from tracker.actions.take_out import TakeOutRecords, take_out_records
from tracker.actions.undoing import UndoImport, undo_import
from tracker.actions.verb import VERBS
from tracker.football.errors import BadInputError, ChangedMeanwhileError, NotFoundError
from tracker.football.shortlists import ListStatus
from tracker.importing.kind import Kind
from tracker.store import tables as t
from tracker.wiring import House

SEEN = Noted(ListStatus.SEEN, "Turns on both feet.\nSlow to press.")
NAME = "Left backs for the qualifier"


def kept(house: House, who: Actor, *players: int) -> int:
    """A list with some players on it."""
    number = house.perform(start_shortlist, StartShortlist(NAME), who)
    for player in players:
        assert house.perform(keep_on_shortlist, KeepOnShortlist(player, number), who).number == number
    return number


def opened(house: House, who: Actor, number: int) -> Shortlist:
    return house.perform(open_shortlist, OpenShortlist(number), who)


def noted(house: House, who: Actor, number: int, player: int, said: Noted = SEEN) -> None:
    (entry,) = (one for one in opened(house, who, number).entries if one.card.id == player)
    house.perform(note_on_shortlist, NoteOnShortlist(number, player, said, entry.version), who)


def told(house: House, who: Actor, number: int) -> list[tuple[str, Noted]]:
    return [(one.card.name, one.noted) for one in opened(house, who, number).entries]


def rows(house: House, table: type[t.PlayerList | t.ListedPlayer], **by: int) -> int:
    asked = select(func.count()).select_from(table).filter_by(**by)
    with Session(house.engine) as session:
        return session.scalar(asked) or 0


def refuse_scouts(house: House, cast: Cast) -> None:
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.SCOUTS), cast.other_parent)


def share_again(house: House, cast: Cast) -> None:
    wanted = GiveConsent(cast.ilse, Purpose.SCOUTS, federation_id=cast.federation)
    house.perform(give_consent, wanted, cast.other_parent)


def test_a_list_holds_players_by_name_with_what_is_noted(house: House, cast: Cast) -> None:
    number = kept(house, cast.director, cast.maya, cast.ilse, cast.maya)
    noted(house, cast.director, number, cast.maya)
    assert told(house, cast.director, number) == [("Ilse Marchetti", Noted()), ("Maya Ferrant", SEEN)]
    (own,) = house.perform(list_shortlists, ListShortlists(cast.ilse), cast.director)
    assert (own.number, own.name, own.players, own.holds) == (number, NAME, 2, True)
    house.perform(take_off_shortlist, TakeOffShortlist(number, cast.maya), cast.director)
    assert told(house, cast.director, number) == [("Ilse Marchetti", Noted())]


def test_a_player_is_put_on_a_new_list_in_one_step(house: House, cast: Cast) -> None:
    number = house.perform(keep_on_shortlist, KeepOnShortlist(cast.ilse, None, " Left   backs "), cast.scout).number
    assert opened(house, cast.scout, number).name == "Left backs"
    assert [name for name, _ in told(house, cast.scout, number)] == ["Ilse Marchetti"]


def test_a_scout_reads_the_year_of_birth_on_a_list_and_not_the_day(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    (entry,) = opened(house, cast.scout, number).entries
    assert str(entry.card.birth) == "2009"


@pytest.mark.parametrize("other", ["officer", "director", "other_director"])
def test_nobody_else_finds_a_list(house: House, cast: Cast, other: str) -> None:
    number, stranger = kept(house, cast.scout, cast.ilse), getattr(cast, other)
    assert house.perform(list_shortlists, ListShortlists(cast.ilse), stranger) == ()
    for name, asked in (
        ("open_shortlist", OpenShortlist(number)),
        ("rename_shortlist", RenameShortlist(number, "Mine", 1)),
        ("keep_on_shortlist", KeepOnShortlist(cast.ilse, number)),
        ("note_on_shortlist", NoteOnShortlist(number, cast.ilse, SEEN, 1)),
        ("take_off_shortlist", TakeOffShortlist(number, cast.ilse)),
        ("forget_unseen", ForgetUnseen(number)),
        ("drop_shortlist", DropShortlist(number)),
    ):
        with pytest.raises(NotFoundError):
            house.perform(VERBS[name], asked, stranger)
    assert told(house, cast.scout, number) == [("Ilse Marchetti", Noted())]


def test_nobody_is_put_on_a_list_who_may_not_be_seen(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout)
    for player in (cast.maya, cast.noor, 999_999, 0):
        with pytest.raises(NotFoundError):
            house.perform(keep_on_shortlist, KeepOnShortlist(player, number), cast.scout)
    assert rows(house, t.ListedPlayer, list_id=number) == 0


def test_no_word_of_a_list_stands_in_the_database_or_the_ledger(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    noted(house, cast.scout, number, cast.ilse)
    with Session(house.engine) as session:
        held = [*session.scalars(select(t.PlayerList.said)), *session.scalars(select(t.ListedPlayer.said))]
        lines = session.execute(select(t.AuditEvent.event, t.AuditEvent.details)).all()
    words = " ".join([*held, *(f"{event} {json.dumps(details)}" for event, details in lines)])
    assert "player:shortlist:changed" in words
    assert not [one for one in ("Left backs", "qualifier", "both feet", '"seen"') if one in words]
    assert repr(Noted()) not in repr(NoteOnShortlist(1, 1, Noted(), 1))


def test_whom_a_family_shares_no_longer_is_gone_at_once_and_back_as_noted(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    noted(house, cast.scout, number, cast.ilse)
    refuse_scouts(house, cast)
    found = opened(house, cast.scout, number)
    assert (found.entries, found.unseen) == ((), 1)
    assert house.perform(list_shortlists, ListShortlists(cast.ilse), cast.scout)[0].players == 0
    for name, asked in (
        ("note_on_shortlist", NoteOnShortlist(number, cast.ilse, Noted(), 2)),
        ("take_off_shortlist", TakeOffShortlist(number, cast.ilse)),
        ("keep_on_shortlist", KeepOnShortlist(cast.ilse, number)),
    ):
        with pytest.raises(NotFoundError):
            house.perform(VERBS[name], asked, cast.scout)
    share_again(house, cast)
    assert told(house, cast.scout, number) == [("Ilse Marchetti", SEEN)]


def test_those_who_are_no_longer_shared_can_be_let_go(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    refuse_scouts(house, cast)
    assert house.perform(forget_unseen, ForgetUnseen(number), cast.scout) == 1
    assert opened(house, cast.scout, number).unseen == 0
    share_again(house, cast)
    assert told(house, cast.scout, number) == []


def test_letting_go_of_the_unseen_keeps_those_in_sight_and_other_lists(house: House, cast: Cast) -> None:
    number, other = kept(house, cast.director, cast.maya), kept(house, cast.scout, cast.ilse)
    assert house.perform(forget_unseen, ForgetUnseen(number), cast.director) == 0
    assert told(house, cast.director, number) == [("Maya Ferrant", Noted())]
    refuse_scouts(house, cast)
    house.perform(forget_unseen, ForgetUnseen(number), cast.director)
    assert opened(house, cast.scout, other).unseen == 1


def test_a_list_goes_with_what_is_noted_also_of_whom_one_may_not_see(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    refuse_scouts(house, cast)
    house.perform(drop_shortlist, DropShortlist(number), cast.scout)
    assert (rows(house, t.PlayerList, id=number), rows(house, t.ListedPlayer, list_id=number)) == (0, 0)


def test_what_was_said_elsewhere_since_is_not_written_over(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    (before,) = opened(house, cast.scout, number).entries
    noted(house, cast.scout, number, cast.ilse)
    with pytest.raises(ChangedMeanwhileError):
        house.perform(note_on_shortlist, NoteOnShortlist(number, cast.ilse, Noted(), before.version), cast.scout)
    assert told(house, cast.scout, number) == [("Ilse Marchetti", SEEN)]
    then = opened(house, cast.scout, number).version
    house.perform(rename_shortlist, RenameShortlist(number, "Wide", then), cast.scout)
    with pytest.raises(ChangedMeanwhileError):
        house.perform(rename_shortlist, RenameShortlist(number, "Wider", then), cast.scout)
    assert opened(house, cast.scout, number).name == "Wide"


@pytest.mark.parametrize("name", ["", "  ", "x" * 81])
def test_a_list_has_a_name_of_some_length(house: House, cast: Cast, name: str) -> None:
    with pytest.raises(BadInputError):
        house.perform(start_shortlist, StartShortlist(name), cast.scout)
    with pytest.raises(BadInputError):
        house.perform(keep_on_shortlist, KeepOnShortlist(cast.ilse, None, name), cast.scout)
    assert rows(house, t.PlayerList, user_id=cast.sam) == 0


def test_notes_have_an_end(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    long = Noted(ListStatus.SEEN, "x" * (LONGEST_NOTE + 1))
    with pytest.raises(BadInputError):
        house.perform(note_on_shortlist, NoteOnShortlist(number, cast.ilse, long, 1), cast.scout)


def test_there_is_an_end_to_lists_and_to_players_on_one(
    house: House, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = kept(house, cast.director, cast.maya)
    monkeypatch.setattr("tracker.actions.shortlists.MOST_LISTS", 1)
    monkeypatch.setattr("tracker.actions.shortlists.MOST_PLAYERS", 1)
    with pytest.raises(BadInputError):
        house.perform(start_shortlist, StartShortlist("More"), cast.director)
    with pytest.raises(BadInputError):
        house.perform(keep_on_shortlist, KeepOnShortlist(cast.ilse, number), cast.director)
    assert [name for name, _ in told(house, cast.director, number)] == ["Maya Ferrant"]


def test_the_family_reads_who_keeps_the_player_on_a_list_and_no_word_of_it(house: House, cast: Cast) -> None:
    for who in (cast.scout, cast.director):
        number = kept(house, who, cast.ilse)
        noted(house, who, number, cast.ilse)
    found = house.perform(list_looks, ListLooks(cast.ilse), cast.other_parent)
    assert {(one.name, one.role, one.places, one.since) for one in found.kept} == {
        ("Sam Delacroix", Role.SCOUT, ("Football Association of Northmark",), TODAY),
        ("Dana Ruiz-Okafor", Role.DIRECTOR, ("Harbour Athletic",), TODAY),
    }
    assert "feet" not in repr(found)
    assert NAME not in repr(found)


def test_the_family_still_reads_it_when_the_scout_may_not_see_the_player_any_more(house: House, cast: Cast) -> None:
    kept(house, cast.scout, cast.ilse)
    refuse_scouts(house, cast)
    assert [one.name for one in house.perform(list_looks, ListLooks(cast.ilse), cast.other_parent).kept] == [
        "Sam Delacroix"
    ]


def test_the_family_takes_out_that_there_is_an_entry_and_since_when(house: House, cast: Cast) -> None:
    noted(house, cast.scout, kept(house, cast.scout, cast.ilse), cast.ilse)
    taken = house.perform(take_out_records, TakeOutRecords(cast.ilse), cast.other_parent)
    with zipfile.ZipFile(io.BytesIO(taken.content)) as package:
        (row,) = json.loads(package.read("records.json"))["listed_players"]
    assert set(row) == {"id", "player_id", "role", "since"}
    assert row["role"] == "scout"


def test_who_is_erased_goes_from_every_list(house: House, cast: Cast) -> None:
    number = kept(house, cast.scout, cast.ilse)
    house.perform(erase_records, EraseRecords(cast.ilse, "Ilse Marchetti"), OPERATOR)
    found = opened(house, cast.scout, number)
    assert (found.entries, found.unseen) == ((), 0)
    assert rows(house, t.ListedPlayer, list_id=number) == 0


def test_two_records_of_one_player_are_one_on_a_list_and_two_again_when_parted(house: House, cast: Cast) -> None:
    two = recorded_twice(house.engine, cast)
    one, other = two.one, two.other
    number = kept(house, cast.director, one, other)
    noted(house, cast.director, number, one, Noted(ListStatus.SEEN, "Strong in the air."))
    noted(house, cast.director, number, other, Noted(ListStatus.RECOMMENDED, "Left-footed."))
    view = house.perform(merge_players, MergePlayers(one, other), cast.director)
    assert not view.faults
    (entry,) = opened(house, cast.director, number).entries
    assert entry.noted == Noted(ListStatus.RECOMMENDED, "Strong in the air.\n\nLeft-footed.")
    house.perform(undo_merge, UndoMerge(view.merge.number if view.merge else 0), cast.director)
    assert len(opened(house, cast.director, number).entries) == 2


def test_saying_something_of_two_rows_makes_one(house: House, cast: Cast) -> None:
    two = recorded_twice(house.engine, cast)
    one, other = two.one, two.other
    number = kept(house, cast.director, one, other)
    house.perform(merge_players, MergePlayers(one, other), cast.director)
    noted(house, cast.director, number, one)
    assert rows(house, t.ListedPlayer, list_id=number) == 1
    assert told(house, cast.director, number)[0][1] == SEEN


def test_a_list_at_which_nobody_worked_for_a_year_goes(house: House, cast: Cast) -> None:
    # Alex's list of the cast is older than a year.
    number = kept(house, cast.scout, cast.ilse)
    before = datetime.combine(TODAY.replace(year=2027) - timedelta(days=1), NOW.timetz(), UTC).date()
    assert went(run(on(house, TODAY)))[Kept.SHORTLISTS] == 1
    assert Kept.SHORTLISTS not in went(run(on(house, before)))
    assert rows(house, t.ListedPlayer, list_id=number) == 1
    assert went(run(on(house, TODAY.replace(year=2027))))[Kept.SHORTLISTS] == 1
    assert rows(house, t.ListedPlayer, list_id=number) == 0


def test_a_list_stands_in_the_way_of_nobody_who_undoes_a_file(house: House, cast: Cast) -> None:
    row = {"id": "7", "name": "Wren Halloran", "sex": "female", "club": "Harbour Athletic", "team": "Under 19"}
    content = sheet({**row, "registered_from": "2026-01-05"})
    view = house.perform(import_file, ImportFile(Kind.PLAYERS, "club.csv", content), cast.director)
    with Session(house.engine) as session:
        wren = session.scalars(select(t.PlayerRow.id).where(t.PlayerRow.name == "Wren Halloran")).one()
    number = kept(house, cast.director, wren)
    undone = house.perform(undo_import, UndoImport(view.batch_id or 0), cast.director)
    assert undone.undone
    assert not undone.obstacles
    assert rows(house, t.ListedPlayer, list_id=number) == 0
