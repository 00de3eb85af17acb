"""Records that a case may be about, and cases about them, for the tests of correction cases."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session
from tests.people import TODAY, Cast
from tracker.access.actor import Actor
from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.actions.case_answers import AnswerCase, answer_case
from tracker.actions.case_pages import ReadCase, ShownCase, read_case
from tracker.actions.cases import OpenCase, open_case
from tracker.football.appearances import AbsenceReason, Selection
from tracker.football.call_ups import CallUpKind
from tracker.store import tables as t
from tracker.store.case_records import ROWS
from tracker.store.summaries import Measure, rebuild
from tracker.wiring import House

Numbers = dict[RecordKind, int]


def with_records(engine: Engine, cast: Cast) -> Numbers:
    """Give Ilse, who is 16, a record of every kind; the numbers of them."""
    with Session(engine) as session, session.begin():
        match = session.scalars(select(t.FixtureRow).order_by(t.FixtureRow.id)).first()
        season, side = (
            session.scalars(select(t.LeagueSeason)).one(),
            session.scalars(select(t.NationalSideRow)).one(),
        )
        assert match is not None
        day, spell = date(2025, 2, 3), select(t.Registration.id).where(t.Registration.player_id == cast.ilse)
        rows: dict[RecordKind, Any] = {
            RecordKind.APPEARANCE: t.AppearanceRow(
                player_id=cast.ilse, fixture_id=match.id, selection=Selection.STARTED, minutes=80
            ),
            RecordKind.SEASON_TOTAL: t.SeasonTotalRow(
                player_id=cast.ilse, team_id=cast.girls, league_season_id=season.id, appearances=2, minutes=170
            ),
            RecordKind.CALL_UP: t.CallUpRow(
                player_id=cast.ilse, side_id=side.id, earliest=day, latest=day, kind=CallUpKind.FIELDED, minutes=30
            ),
            RecordKind.ABSENCE: t.AbsenceRow(
                player_id=cast.ilse, starts=date(2025, 10, 1), ends=date(2025, 10, 20), reason=AbsenceReason.OTHER
            ),
            RecordKind.NATIONALITY: t.NationalityRow(player_id=cast.ilse, country="NMK"),
        }
        session.add_all(rows.values())
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
        numbers = {kind: row.id for kind, row in rows.items()}
        return {**numbers, RecordKind.PLAYER: cast.ilse, RecordKind.REGISTRATION: session.scalars(spell).one()}


def opened(
    house: House, actor: Actor, player: int, record: RecordKind, number: int, field: str, should_say: str = "other"
) -> int:
    """Open a case, and give back its number."""
    return house.perform(open_case, OpenCase(player, record, number, field, should_say, "She says so."), actor)


def read(house: House, actor: Actor, player: int, case: int) -> ShownCase:
    """A case as somebody reads it."""
    return house.perform(read_case, ReadCase(player, case), actor)


def answered(
    house: House,
    actor: Actor,
    player: int,
    case: int,
    answer: CaseStatus,
    corrected: str = "",
    words: str = "We looked.",
    document: tuple[DocumentKind, date] | None = None,
    *,
    unknown: bool = False,
) -> None:
    """Answer a case as it stands."""
    kind, seen = document or (None, None)
    version = read(house, actor, player, case).version
    house.perform(
        answer_case, AnswerCase(player, case, version, answer, words, corrected, unknown, kind, seen), actor
    )


def held(engine: Engine, record: RecordKind, number: int) -> dict[str, object]:
    """What the tables hold of a record; nothing once it is gone."""
    with Session(engine) as session:
        row = session.get(ROWS[record], number)
        return {} if row is None else {name: value for name, value in vars(row).items() if name[0] != "_"}
