"""What directors type in: taken in like a file, of the own club's players alone, with the summaries kept fresh."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tests.people import LONG_AGO, Cast, invite
from tests.store.kept import as_kept, made_anew
from tracker.access.actor import Actor, Binding
from tracker.access.consent import Purpose
from tracker.access.events import Event
from tracker.access.roles import Role
from tracker.actions.absences import NewAbsence, OpenAbsence, enter_absence, open_absence
from tracker.actions.call_up_lists import (
    CalledPlayer,
    CallUpList,
    OpenCallUpList,
    enter_call_up_list,
    open_call_up_list,
)
from tracker.actions.season_totals import (
    OpenSeasonTotal,
    PlayersTotal,
    SeasonTotals,
    enter_season_total,
    open_season_total,
)
from tracker.actions.team_sheets import OpenTeamSheet, TeamSheet, enter_team_sheet, open_team_sheet
from tracker.actions.typed_in import Entered
from tracker.actions.undoing import ListImports, UndoImport, list_imports, undo_import
from tracker.actions.verb import Verb
from tracker.football.appearances import AbsenceReason, Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.errors import BadInputError, DeniedError, NotFoundError
from tracker.importing.team_sheet import TypedLine
from tracker.store import tables as t
from tracker.wiring import House

MAY, JULY = date(2026, 5, 9), date(2026, 7, 1)
RECORDS = (t.AppearanceRow, t.FixtureRow, t.SeasonTotalRow, t.CallUpRow, t.AbsenceRow, t.ImportBatch)


@pytest.fixture
def cast(house: House) -> Cast:
    return invite(house.engine)


def sheet_of(team: int, *lines: TypedLine) -> TeamSheet:
    return TeamSheet(team, MAY, "Vale", "", None, competitive=True, length=90, lines=lines)


def call_up_of(*players: int, **more: Any) -> CallUpList:
    called = tuple(
        CalledPlayer(player, more.get("kind", CallUpKind.CAMP), more.get("minutes")) for player in players
    )
    days = (more.get("first", MAY), more.get("last", MAY))
    return CallUpList("NMK", more.get("category", "U-19"), *days, "", "", None, called)


def counts(house: House) -> dict[str, int]:
    """How many rows there are of every kind that can be typed in."""
    with Session(house.engine) as session:
        return {
            table.__tablename__: session.scalar(select(func.count()).select_from(table)) or 0 for table in RECORDS
        }


def deeds(cast: Cast, player: int) -> list[tuple[Verb[Any, Entered], object]]:
    """Everything that can be typed in of a player, by a director of Harbour Athletic."""
    return [
        (enter_team_sheet, sheet_of(cast.girls, TypedLine(player, Selection.STARTED))),
        (enter_call_up_list, call_up_of(player)),
        (enter_season_total, SeasonTotals(cast.girls, 1, (PlayersTotal(player, 3, 200),))),
        (enter_absence, NewAbsence(player, AbsenceReason.SUSPENDED, MAY, None)),
    ]


@pytest.mark.parametrize("number", range(4))
def test_what_is_typed_in_is_a_batch_that_can_be_undone(house: House, cast: Cast, number: int) -> None:
    before = counts(house)
    deed, command = deeds(cast, cast.ilse)[number]
    entered = house.perform(deed, command, cast.director)
    assert entered.faults == ()
    assert entered.view is not None
    assert entered.view.batch_id is not None
    assert as_kept(house.engine) == made_anew(house.engine)
    batches = house.perform(list_imports, ListImports(), cast.director)
    assert [one.number for one in batches] == [entered.view.batch_id]
    assert "Ilse" not in batches[0].file_name
    assert house.perform(list_imports, ListImports(), cast.other_director) == ()
    with Session(house.engine) as session:
        told = session.scalars(select(t.AuditEvent).where(t.AuditEvent.event == Event.FILE_IMPORTED.value)).one()
        assert "Ilse" not in str(told.details)
    again = house.perform(deed, command, cast.director)
    assert again.view is not None
    assert again.view.batch_id is None
    house.perform(undo_import, UndoImport(entered.view.batch_id), cast.director)
    assert counts(house) == before | {"import_batches": before["import_batches"] + 1}
    assert as_kept(house.engine) == made_anew(house.engine)


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize("stranger", ["noor", "theo", "nobody"])
def test_another_clubs_players_do_not_exist(house: House, cast: Cast, number: int, stranger: str) -> None:
    before = counts(house)
    deed, command = deeds(cast, getattr(cast, stranger, 999_999))[number]
    with pytest.raises(NotFoundError):
        house.perform(deed, command, cast.director)
    assert counts(house) == before


@pytest.mark.parametrize("number", [0, 2])
def test_another_clubs_team_does_not_exist(house: House, cast: Cast, number: int) -> None:
    before = counts(house)
    deed, command = deeds(cast, cast.noor)[number]
    with pytest.raises(NotFoundError):
        house.perform(deed, command, cast.other_director)
    with pytest.raises(NotFoundError):
        house.perform(open_team_sheet, OpenTeamSheet(cast.girls), cast.other_director)
    with pytest.raises(NotFoundError):
        house.perform(open_season_total, OpenSeasonTotal(cast.girls), cast.other_director)
    assert counts(house) == before


@pytest.mark.parametrize("number", range(4))
def test_a_coach_writes_nothing(house: House, cast: Cast, number: int) -> None:
    deed, command = deeds(cast, cast.maya)[number]
    with pytest.raises(DeniedError):
        house.perform(deed, command, cast.coach)


def test_whoever_refused_the_clubs_use_is_not_listed_and_not_written(house: House, cast: Cast) -> None:
    with Session(house.engine) as session, session.begin():
        session.add(
            t.Consent(
                player_id=cast.ilse,
                purpose=Purpose.CLUB_USE,
                wording="2025-01",
                given_by_id=cast.odile,
                given_at=LONG_AGO,
                withdrawn_at=LONG_AGO,
            )
        )
    squad = house.perform(open_team_sheet, OpenTeamSheet(cast.girls, MAY), cast.director).squad
    assert [one.id for one in squad] == [cast.maya]
    for deed, command in deeds(cast, cast.ilse):
        with pytest.raises(NotFoundError):
            house.perform(deed, command, cast.director)


def test_a_director_of_two_clubs_is_asked_which(house: House, cast: Cast) -> None:
    both = tuple(Binding(Role.DIRECTOR, club_id=club) for club in (cast.harbour, cast.hill))
    with pytest.raises(BadInputError):
        house.perform(open_team_sheet, OpenTeamSheet(), Actor(cast.dana, "Dana", both))


def test_nothing_typed_in_is_told_of(house: House, cast: Cast) -> None:
    nothing: list[tuple[Verb[Any, Entered], object]] = [
        (enter_team_sheet, sheet_of(cast.girls, TypedLine(cast.maya, None))),
        (enter_call_up_list, call_up_of()),
        (enter_season_total, SeasonTotals(cast.girls, 1, ())),
    ]
    for deed, command in nothing:
        entered = house.perform(deed, command, cast.director)
        assert [fault.phrase.code for fault in entered.faults] == ["typed-nobody"]


def test_a_call_up_list_names_several_players_with_their_kinds(house: House, cast: Cast) -> None:
    called = (CalledPlayer(cast.maya, CallUpKind.FIELDED, 63), CalledPlayer(cast.ilse, CallUpKind.BENCH))
    command = CallUpList("NMK", "u17", MAY, date(2026, 5, 12), "Nations Cup", "Southern Eastland", True, called)
    house.perform(enter_call_up_list, command, cast.director)
    with Session(house.engine) as session:
        mine = select(t.CallUpRow).where(t.CallUpRow.earliest == MAY)
        rows = session.scalars(mine.order_by(t.CallUpRow.player_id))
        found = [(row.player_id, row.kind, row.minutes, row.latest, row.official, row.opponent) for row in rows]
        sides = session.scalars(select(t.NationalSideRow.category)).all()
    ends = date(2026, 5, 12)
    assert found == [
        (cast.maya, CallUpKind.FIELDED, 63, ends, True, "Southern Eastland"),
        (cast.ilse, CallUpKind.BENCH, None, ends, True, "Southern Eastland"),
    ]
    # The side that is on record is meant, however it is written.
    assert list(sides) == ["U-17"]


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ({"minutes": 90}, ("minutes", "import-minutes-not-fielded")),
        ({"first": date(2026, 5, 10)}, ("last", "import-end-before-start")),
        ({"category": "the best"}, ("category", "import-category-unknown")),
        (
            {"kind": CallUpKind.FIELDED, "first": date(2026, 7, 1), "last": date(2026, 7, 1)},
            ("first", "import-day-later"),
        ),
    ],
)
def test_what_is_wrong_in_a_call_up_list_has_its_field(
    house: House, cast: Cast, more: dict[str, Any], fault: tuple[str, str]
) -> None:
    before = counts(house)
    entered = house.perform(enter_call_up_list, call_up_of(cast.maya, cast.ilse, **more), cast.director)
    assert {(one.column, one.phrase.code) for one in entered.faults} == {fault}
    # What is said once for all is told once, what is said of a player beside each.
    assert len(entered.faults) == (2 if fault[0] == "minutes" else 1)
    assert counts(house) == before


def test_season_totals_are_corrected_and_not_forgotten(house: House, cast: Cast) -> None:
    beside = house.perform(open_season_total, OpenSeasonTotal(cast.girls, 1), cast.director)
    assert [one.id for one in beside.players] == [cast.ilse, cast.maya]
    assert beside.held[cast.maya].appearances == 2
    empty = SeasonTotals(cast.girls, 1, (PlayersTotal(cast.maya), PlayersTotal(cast.ilse, None, 450)))
    entered = house.perform(enter_season_total, empty, cast.director)
    assert [(one.player_id, one.column, one.phrase.code) for one in entered.faults] == [
        (cast.maya, "appearances", "typed-held-number")
    ]
    both = SeasonTotals(cast.girls, 1, (PlayersTotal(cast.maya, 3, 200), PlayersTotal(cast.ilse, None, 450)))
    house.perform(enter_season_total, both, cast.director)
    with Session(house.engine) as session:
        rows = session.execute(
            select(t.SeasonTotalRow.player_id, t.SeasonTotalRow.appearances, t.SeasonTotalRow.minutes)
        )
        assert {tuple(row) for row in rows} == {(cast.maya, 3, 200), (cast.ilse, None, 450)}


def test_more_minutes_than_the_matches_have_stand_beside_the_minutes(house: House, cast: Cast) -> None:
    command = SeasonTotals(cast.girls, 1, (PlayersTotal(cast.ilse, 1, 900),))
    entered = house.perform(enter_season_total, command, cast.director)
    assert [(one.player_id, one.column) for one in entered.faults] == [(cast.ilse, "minutes")]


def test_an_absence_that_lasts_is_ended(house: House, cast: Cast) -> None:
    house.perform(enter_absence, NewAbsence(cast.ilse, AbsenceReason.UNAVAILABLE, MAY, None), cast.director)
    ended = NewAbsence(cast.ilse, AbsenceReason.UNAVAILABLE, MAY, date(2026, 6, 1))
    house.perform(enter_absence, ended, cast.director)
    held = house.perform(open_absence, OpenAbsence(cast.ilse), cast.director).held
    assert [(one.start, one.end) for one in held] == [(MAY, date(2026, 6, 1))]
    entered = house.perform(
        enter_absence, NewAbsence(cast.ilse, AbsenceReason.OTHER, MAY, date(2026, 5, 1)), cast.director
    )
    assert [(one.player_id, one.column, one.phrase.code) for one in entered.faults] == [
        (None, "last", "import-end-before-start")
    ]


def test_the_lists_hold_the_own_clubs_players_alone(house: House, cast: Cast) -> None:
    for director, mine in ((cast.director, {cast.maya, cast.ilse}), (cast.other_director, {cast.noor, cast.theo})):
        calls = house.perform(open_call_up_list, OpenCallUpList(), director)
        absences = house.perform(open_absence, OpenAbsence(), director)
        assert {one.id for one in calls.players} == {one.id for one in absences.players} == mine
        assert calls.association == "NMK"
