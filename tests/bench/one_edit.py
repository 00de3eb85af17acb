"""One player's summary beside the whole act that calls for it: taking in a file that corrects one season total."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session
from tests.bench.figure import Figure
from tests.conftest import house_on
from tracker.access.actor import OPERATOR
from tracker.actions import verb
from tracker.actions.imports import ImportFile, import_file
from tracker.eligibility.load import load_catalogue
from tracker.importing.kind import Kind
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.scope import ScopedSession
from tracker.store.summaries import keep_fresh

TIMES = 51


def edited(engine: Engine, name: str, folder: Path) -> Figure:
    """The part of the act that makes the summary anew, and the act."""
    house = house_on(engine, verb.Library(load_catalogue()), folder)
    row = a_total(engine)
    whole: list[float] = []
    part: list[float] = []

    def timed(session: ScopedSession, measure: Measure) -> int:
        begun = time.perf_counter()
        count = keep_fresh(session, measure)
        part.append(time.perf_counter() - begun)
        return count

    verb.keep_fresh = timed  # type: ignore[attr-defined]
    try:
        for minutes in range(1_000, 1_000 + TIMES):
            sheet = f"{','.join(row)},minutes\n{','.join(row.values())},{minutes}\n"
            begun = time.perf_counter()
            view = house.perform(import_file, ImportFile(Kind.APPEARANCES, "one.csv", sheet.encode()), OPERATOR)
            whole.append(time.perf_counter() - begun)
            assert view.change == 1
    finally:
        verb.keep_fresh = keep_fresh  # type: ignore[attr-defined]
    job = f"making one player's summary anew within an act, {name}"
    return Figure(job, statistics.median(part), "the act: taking in one corrected line", statistics.median(whole))


def a_total(engine: Engine) -> dict[str, str]:
    """A season total of the player with the most of them, as a file names it."""
    total, number = t.SeasonTotalRow, t.IdentifierRow
    with Session(engine) as session:
        most = select(total.player_id).group_by(total.player_id).order_by(func.count().desc(), total.player_id)
        found = session.execute(
            select(number.scheme, number.value, t.Club.name, t.Team.name, t.League.name, t.LeagueSeason.label)
            .join(total, total.player_id == number.player_id)
            .join(t.Team, t.Team.id == total.team_id)
            .join(t.Club)
            .join(t.LeagueSeason, t.LeagueSeason.id == total.league_season_id)
            .join(t.League)
            .where(number.player_id == session.scalars(most).first(), total.appearances > 20)
            .order_by(total.id)
        ).first()
    assert found is not None
    scheme, value, *named = found
    headings = ("player", "club", "team", "league", "season")
    return dict(zip(headings, (f"{scheme}:{value}", *named), strict=True))
