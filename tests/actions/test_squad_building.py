"""Building a squad: its limits counted as it grows, of whom it is made up, and nobody in it who may not be seen."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from io import StringIO
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tracker.access.actor import OPERATOR, Actor
from tracker.access.consent import Purpose
from tracker.actions.consents import RefuseConsent, refuse_consent
from tracker.actions.erasing import EraseRecords, erase_records
from tracker.actions.exported import ListFormat
from tracker.actions.finding import FindInPool, find_in_pool
from tracker.actions.shortlists import (
    DropShortlist,
    ForgetUnseen,
    KeepOnShortlist,
    ListShortlists,
    StartShortlist,
    drop_shortlist,
    forget_unseen,
    keep_on_shortlist,
    list_shortlists,
    start_shortlist,
)
from tracker.actions.squad_building import (
    ListSquads,
    SetSquad,
    StartSquad,
    list_squads,
    open_squad,
    set_squad,
    start_squad,
)
from tracker.actions.squad_counts import as_json, counts_of
from tracker.actions.squad_papers import PrintSquad, experience_of, export_squad, made_of, print_squad, said_of
from tracker.actions.squad_view import OpenSquad, Squad
from tracker.actions.taking_along import TakeAlong
from tracker.eligibility.squads.active_list import ListStatus
from tracker.eligibility.verdict import Answer
from tracker.finding.question import Question
from tracker.football.call_ups import CallUpKind
from tracker.football.errors import BadInputError, ChangedMeanwhileError, NotFoundError
from tracker.football.issued import ReportKind
from tracker.football.people import Position, Sex, folded
from tracker.football.spells import ExitReason
from tracker.i18n.speak import speaker
from tracker.store import tables as t
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House

IN, BY, GONE = ListStatus.ACTIVE, ListStatus.ALTERNATE, ListStatus.REPLACED
#: Women born from 2008 on, twenty-one of them, three of them goalkeepers, and nobody older.
GIRLS = ("fifa-u17-women", "2025")
#: Women of any age; a squad of eighteen with two goalkeepers.
WOMEN = ("olympic-women", "2024")


def begun(house: House, who: Actor, edition: tuple[str, str] = GIRLS, **parts: ListStatus) -> int:
    del parts
    return house.perform(start_squad, StartSquad("For the trip", *edition), who)


def put(house: House, who: Actor, number: int, *players: int, part: ListStatus | None = IN) -> None:
    house.perform(set_squad, SetSquad(number, dict.fromkeys(players, part)), who)


def opened(house: House, who: Actor, number: int, **more: object) -> Squad:
    return house.perform(open_squad, OpenSquad(number, **more), who)  # type: ignore[arg-type]


def counted(squad: Squad) -> dict[str, int]:
    return {one.code: one.number for one in counts_of(squad)}


def girl(house: House, cast: Cast, name: str, born: str, position: Position | None = None) -> int:
    """Somebody else at Harbour Athletic."""
    with Session(house.engine) as session, session.begin():
        day = date.fromisoformat(born)
        row = t.PlayerRow(
            name=name,
            name_folded=folded(name),
            sex=Sex.FEMALE,
            born_earliest=day,
            born_latest=day,
            position=position,
        )
        session.add(row)
        session.flush()
        session.add(t.Registration(player_id=row.id, team_id=cast.girls, starts=date(2025, 8, 1)))
        number = row.id
    remeasured(house)
    return number


def remeasured(house: House) -> None:
    with house.engine.begin() as connection:
        rebuild(connection, Measure(TODAY))


def called_up(house: House, cast: Cast, player: int, kind: CallUpKind) -> None:
    """A call-up to the senior side."""
    with Session(house.engine) as session, session.begin():
        side = session.scalars(select(t.NationalSideRow).where(t.NationalSideRow.rung == 6)).first()
        if side is None:
            side = t.NationalSideRow(federation_id=cast.federation, category="Senior", sex=Sex.FEMALE, rung=6)
            session.add(side)
            session.flush()
        day = date(2026, 4, 9)
        session.add(t.CallUpRow(player_id=player, side_id=side.id, earliest=day, latest=day, kind=kind))
    remeasured(house)


def test_the_squad_is_counted_as_it_grows(house: House, cast: Cast) -> None:
    keeper = girl(house, cast, "Ada Quill", "2009-05-01", Position.GOALKEEPER)
    number = begun(house, cast.director)
    assert counted(opened(house, cast.director, number))["players"] == 0
    put(house, cast.director, number, cast.maya, cast.ilse, keeper)
    squad = opened(house, cast.director, number)
    assert counted(squad) == {"players": 3, "overage": 0, "goalkeepers": 1, "alternates": 0, "replaced": 0}
    put(house, cast.director, number, cast.ilse, part=BY)
    put(house, cast.director, number, keeper, part=GONE)
    assert counted(opened(house, cast.director, number)) == {
        "players": 1,
        "overage": 0,
        "goalkeepers": 0,
        "alternates": 1,
        "replaced": 1,
    }
    put(house, cast.director, number, keeper, part=None)
    assert [line.card.name for line in opened(house, cast.director, number).lines] == [
        "Maya Ferrant",
        "Ilse Marchetti",
    ]


def test_a_squad_is_read_out_by_place_and_position(house: House, cast: Cast) -> None:
    forward = girl(house, cast, "Ada Quill", "2009-05-01", Position.FORWARD)
    keeper = girl(house, cast, "Zoe Quill", "2009-05-01", Position.GOALKEEPER)
    number = begun(house, cast.director)
    put(house, cast.director, number, forward, keeper, cast.maya, cast.ilse)
    put(house, cast.director, number, cast.maya, part=GONE)
    names = [line.card.name for line in opened(house, cast.director, number).lines]
    assert names == ["Zoe Quill", "Ada Quill", "Ilse Marchetti", "Maya Ferrant"]


def test_an_older_player_breaks_the_squad_and_each_has_the_own_verdict(house: House, cast: Cast) -> None:
    older = girl(house, cast, "Bea Sorrel", "2001-05-01")
    number = begun(house, cast.director)
    put(house, cast.director, number, cast.ilse, older)
    squad = opened(house, cast.director, number)
    answers = {line.card.name: line.verdict.answer for line in squad.lines}
    assert answers == {"Bea Sorrel": Answer.TOO_OLD, "Ilse Marchetti": Answer.WITHIN_AGE}
    assert next(one for one in counts_of(squad) if one.code == "overage").out
    assert said_of(squad)[0].code == "squad-breach-overage-places"


def test_a_scout_is_told_no_more_than_the_year_allows(house: House, cast: Cast) -> None:
    """The day of birth is not shared: an edition that cuts through a year cannot be answered from the year."""
    number = begun(house, cast.scout)
    put(house, cast.scout, number, cast.ilse)
    (line,) = opened(house, cast.scout, number).lines
    assert str(line.card.birth) == "2009"
    assert "2009-11-03" not in repr(opened(house, cast.scout, number))


def test_what_would_be_is_counted_and_nothing_is_kept(house: House, cast: Cast) -> None:
    number = begun(house, cast.director)
    put(house, cast.director, number, cast.maya)
    would = opened(house, cast.director, number, parts={cast.ilse: IN, cast.maya: BY})
    assert (counted(would)["players"], counted(would)["alternates"]) == (1, 1)
    assert [line.card.name for line in would.players] == ["Ilse Marchetti"]
    assert [line.card.name for line in opened(house, cast.director, number).lines] == ["Maya Ferrant"]
    nobody = opened(house, cast.director, number, parts={cast.noor: IN, 999_999: IN})
    assert counted(nobody)["players"] == 1


def test_the_players_of_a_shortlist_stand_beside_the_squad(house: House, cast: Cast) -> None:
    shortlist = house.perform(start_shortlist, StartShortlist("Seen"), cast.director)
    for player in (cast.maya, cast.ilse):
        house.perform(keep_on_shortlist, KeepOnShortlist(player, shortlist), cast.director)
    number = begun(house, cast.director)
    put(house, cast.director, number, cast.maya)
    squad = opened(house, cast.director, number, beside=shortlist)
    assert [line.card.name for line in squad.lines] == ["Maya Ferrant"]
    assert [(line.card.name, line.part) for line in squad.beside] == [("Ilse Marchetti", None)]
    with pytest.raises(NotFoundError):
        opened(house, cast.director, number, beside=number)


def test_of_whom_a_squad_is_made_up(house: House, cast: Cast) -> None:
    capped = girl(house, cast, "Ada Quill", "2001-05-01")
    student = girl(house, cast, "Bea Sorrel", "2002-05-01")
    called_up(house, cast, capped, CallUpKind.FIELDED)
    called_up(house, cast, student, CallUpKind.CAMP)
    called_up(house, cast, cast.maya, CallUpKind.SQUAD)
    with Session(house.engine) as session, session.begin():
        before = session.scalars(select(t.Team.id).where(t.Team.club_id == cast.hill)).one()
        days: dict[str, Any] = {"starts": date(2022, 8, 1), "ends": date(2025, 6, 30)}
        left = t.Registration(player_id=student, team_id=before, exit_reason=ExitReason.COLLEGE, **days)
        session.add(left)
    remeasured(house)
    number = begun(house, cast.director, WOMEN)
    put(house, cast.director, number, capped, student, cast.maya)
    put(house, cast.director, number, cast.ilse, part=BY)
    squad = opened(house, cast.director, number)
    made = squad.composition
    assert (made.called_up, made.capped, made.college, made.no_league, made.abroad) == (3, 1, 1, 0, 0)
    assert made.leagues == ((4, "Northmark Youth League", 2),)
    say = speaker("en")
    assert say(experience_of(squad)) == (
        "3 of 3 players in the squad have been called up to the senior side, and 1 has played for it."
    )
    told = {line.card.name: say(line.experience) for line in squad.lines if line.experience}
    never = "called up to the senior side, no cap"
    assert told == {"Ada Quill": "1 senior cap", "Bea Sorrel": never, "Maya Ferrant": never}
    assert sum(many for _, many in made_of(squad)[:-1]) == len(squad.players)


def test_a_team_in_two_leagues_counts_on_the_rung_by_which_the_pool_finds_it(house: House, cast: Cast) -> None:
    """A shield that began later and lower, and one that began last and is over, are not where the team plays."""
    with Session(house.engine) as session, session.begin():
        played = select(t.LeagueSeason).join(t.TeamInSeason).where(t.TeamInSeason.team_id == cast.girls)
        (season,) = session.scalars(played)
        for name, ends, rung in (("Shield", TODAY + timedelta(days=9), 2), ("Cup", TODAY - timedelta(days=1), 6)):
            league = t.League(name=name, name_folded=folded(name), sex=Sex.FEMALE)
            session.add(league)
            session.flush()
            starts = season.starts + timedelta(days=rung)
            later = t.LeagueSeason(league_id=league.id, label="later", starts=starts, ends=ends, rung=rung)
            session.add(later)
            session.flush()
            session.add(t.TeamInSeason(team_id=cast.girls, league_season_id=later.id))
        season.ends = TODAY + timedelta(days=9)
    remeasured(house)
    number = begun(house, cast.director)
    put(house, cast.director, number, cast.maya)
    found = house.perform(find_in_pool, FindInPool(Question(*GIRLS, words="Maya Ferrant")), cast.director).found
    assert [card.pooled.league_rung for card in found.cards] == [4]
    assert opened(house, cast.director, number).composition.leagues == ((4, "Northmark Youth League", 1),)


def test_abroad_is_another_association_than_the_own(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.scalars(select(t.League)).one().federation_id = cast.other_federation
    number = begun(house, cast.director)
    put(house, cast.director, number, cast.maya, cast.ilse)
    assert opened(house, cast.director, number).composition.abroad == 2


def test_whoever_is_no_longer_shared_is_gone_from_the_squad_and_its_counts(house: House, cast: Cast) -> None:
    number = begun(house, cast.scout)
    put(house, cast.scout, number, cast.ilse)
    house.perform(refuse_consent, RefuseConsent(cast.ilse, Purpose.SCOUTS), cast.other_parent)
    squad = opened(house, cast.scout, number)
    assert (squad.lines, squad.unseen, counted(squad)["players"]) == ((), 1, 0)
    assert "Ilse" not in repr(squad)
    with pytest.raises(NotFoundError):
        put(house, cast.scout, number, cast.ilse, part=BY)
    house.perform(forget_unseen, ForgetUnseen(number), cast.scout)
    assert opened(house, cast.scout, number).unseen == 0


def test_who_is_erased_is_in_no_squad(house: House, cast: Cast) -> None:
    number = begun(house, cast.scout)
    put(house, cast.scout, number, cast.ilse)
    house.perform(erase_records, EraseRecords(cast.ilse, "Ilse Marchetti"), OPERATOR)
    squad = opened(house, cast.scout, number)
    assert (squad.lines, squad.unseen) == ((), 0)


@pytest.mark.parametrize("player", ["noor", "theo", "missing"])
def test_nobody_is_put_in_a_squad_who_may_not_be_seen(house: House, cast: Cast, player: str) -> None:
    number = begun(house, cast.director)
    with pytest.raises(NotFoundError):
        put(house, cast.director, number, cast.maya, getattr(cast, player, 999_999))
    assert opened(house, cast.director, number).lines == ()


def test_a_boy_is_not_put_in_a_girls_squad(house: House, cast: Cast) -> None:
    number = begun(house, cast.other_director)
    with pytest.raises(BadInputError, match="does not play in the football of this competition"):
        put(house, cast.other_director, number, cast.noor)


def test_there_is_an_end_to_players_on_the_list_of_a_squad(house: House, cast: Cast) -> None:
    number = begun(house, cast.director)
    with pytest.raises(BadInputError, match="There are 200 players on this list already"):
        put(house, cast.director, number, cast.maya, *range(10_000, 10_200))
    put(house, cast.director, number, *range(10_000, 10_500), part=None)
    assert opened(house, cast.director, number).lines == ()


@pytest.mark.parametrize("other", ["officer", "director", "other_director"])
def test_nobody_else_finds_a_squad_and_a_shortlist_is_none(house: House, cast: Cast, other: str) -> None:
    number, stranger = begun(house, cast.scout), getattr(cast, other)
    assert house.perform(list_squads, ListSquads(), stranger) == ()
    with pytest.raises(NotFoundError):
        opened(house, stranger, number)
    with pytest.raises(NotFoundError):
        put(house, stranger, number)
    with pytest.raises(NotFoundError):
        house.perform(drop_shortlist, DropShortlist(number), stranger)
    assert house.perform(list_shortlists, ListShortlists(), cast.scout) == ()
    assert [one.number for one in house.perform(list_squads, ListSquads(), cast.scout)] == [number]


@pytest.mark.parametrize("edition", [("olympic-women", "1066"), ("no-such-cup", "2024")])
def test_an_edition_that_is_not_held_is_refused(house: House, cast: Cast, edition: tuple[str, str]) -> None:
    with pytest.raises(NotFoundError):
        begun(house, cast.scout, edition)


def test_what_was_said_elsewhere_since_a_squad_was_read_is_not_undone(house: House, cast: Cast) -> None:
    number = begun(house, cast.director)
    put(house, cast.director, number, cast.maya)
    read = opened(house, cast.director, number).state
    put(house, cast.director, number, cast.ilse, part=BY)
    stale = SetSquad(number, {cast.maya: IN, cast.ilse: None}, read)
    with pytest.raises(ChangedMeanwhileError):
        house.perform(set_squad, stale, cast.director)
    now = opened(house, cast.director, number)
    assert {line.card.id: line.part for line in now.lines} == {cast.maya: IN, cast.ilse: BY}
    house.perform(set_squad, replace(stale, state=now.state), cast.director)
    assert opened(house, cast.director, number).state == read


def test_no_word_of_a_squad_stands_in_the_database_or_the_ledger(house: House, cast: Cast) -> None:
    number = begun(house, cast.scout)
    put(house, cast.scout, number, cast.ilse, part=BY)
    with Session(house.engine) as session:
        held = [*session.scalars(select(t.PlayerList.said)), *session.scalars(select(t.ListedPlayer.said))]
        lines = session.execute(select(t.AuditEvent.event, t.AuditEvent.details)).all()
    words = " ".join([*held, *(f"{event} {json.dumps(details)}" for event, details in lines)])
    assert "player:shortlist:done" in words
    assert not [one for one in ("trip", "fifa-u17", "alternate") if one in words]


def test_the_counts_as_data_name_nobody(house: House, cast: Cast) -> None:
    number = begun(house, cast.director)
    put(house, cast.director, number, cast.maya, cast.ilse)
    told = json.dumps(as_json(opened(house, cast.director, number)))
    assert '"competition": "fifa-u17-women"' in told
    assert not [one for one in ("Maya", "Ilse", "trip") if one in told]


def test_the_list_of_a_squad_is_taken_along_and_on_record(house: House, cast: Cast) -> None:
    number = begun(house, cast.scout)
    put(house, cast.scout, number, cast.ilse)
    made = house.perform(export_squad, TakeAlong(OpenSquad(number), ListFormat.CSV), cast.scout)
    (row,) = csv.DictReader(StringIO(made.content.read().decode("utf-8-sig")))
    made.content.close()
    assert (row["name"], row["born"], row["status"]) == ("Ilse Marchetti", "2009", "active")
    with Session(house.engine) as session:
        line = session.scalars(select(t.AuditEvent).order_by(t.AuditEvent.id.desc())).first()
    assert line is not None
    assert (line.event, line.details) == ("list:export:done", {"list": "squad", "rows": 1})


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_the_verdict_is_printed_the_same_each_time_and_on_record(house: House, cast: Cast, language: str) -> None:
    number = begun(house, cast.director)
    put(house, cast.director, number, cast.maya, cast.ilse)
    made = [house.perform(print_squad, PrintSquad(number, language), cast.director) for _ in range(2)]
    assert made[0].content == made[1].content
    assert made[0].content.startswith(b"%PDF-")
    assert made[0].file_name == f"squad-for-the-trip-{TODAY.isoformat()}.pdf"
    with Session(house.engine) as session:
        (kept,) = session.scalars(select(t.IssuedReport)).all()
        told = session.scalars(select(t.AuditEvent).where(t.AuditEvent.event == "report:issue:done")).all()
    assert (kept.code, kept.kind, kept.player_id) == (made[0].code, ReportKind.SQUAD, None)
    assert (kept.squad, kept.edition, kept.audience) == (number, "/".join(GIRLS), "club")
    assert kept.sha256 == sha256(made[0].content).hexdigest()
    assert [(one.subject, one.details["code"]) for one in told] == [("report", kept.code)] * 2
    with pytest.raises(BadInputError):
        house.perform(print_squad, PrintSquad(number, "xx"), cast.director)
