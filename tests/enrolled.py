"""Players of a team of the cast, as many and as young as a test of a roster needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session
from tests.people import TODAY
from tracker.football.people import Birth, Sex, folded
from tracker.store import tables as t
from tracker.store.summaries import Measure, rebuild


def enrol(engine: Engine, team: int, births: dict[str, str | None], sex: Sex = Sex.FEMALE) -> dict[str, int]:
    """Register players with a team since last summer, by their names and births."""
    with Session(engine) as session, session.begin():
        found = {name: _player(session, team, name, born, sex) for name, born in births.items()}
        session.flush()
        rebuild(session.connection(), Measure(TODAY))
        return found


def _player(session: Session, team: int, name: str, born: str | None, sex: Sex) -> int:
    birth = Birth.read(born) if born else None
    row = t.PlayerRow(name=name, name_folded=folded(name), sex=sex)
    row.born_earliest, row.born_latest = (birth.earliest, birth.latest) if birth else (None, None)
    session.add(row)
    session.flush()
    session.add(t.Registration(player_id=row.id, team_id=team, starts=date(2025, 8, 1)))
    return row.id


@contextmanager
def questions(engine: Engine) -> Iterator[list[str]]:
    """What the database is asked in the meantime."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(engine, "before_cursor_execute", note)
