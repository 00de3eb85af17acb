"""What newcomers are given set-wise is what making their summaries one by one gives them, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import product
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, delete, event, insert, inspect
from tests.people import TODAY
from tests.store.kept import Kept, as_kept, kept, made_anew
from tracker.demo.federation import Detail, federation
from tracker.football.appearances import Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.people import Sex
from tracker.football.spells import ExitReason, Nature
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.bulk import load
from tracker.store.newcomers_summaries import NewcomersSummaries
from tracker.store.summary_rows import SUMMARY_TABLES

Record = dict[str, Any]
#: A day, a month, a year that straddles the ages of the benchmark, and nothing.
BIRTHS = [
    (date(2008, 3, 1), date(2008, 3, 1)),
    (date(2008, 3, 1), date(2008, 3, 31)),
    (date(2004, 1, 1), date(2004, 12, 31)),
    (None, None),
]
QUIET, LEAGUE, MATCHES = 1, 2, 3
LONG_AGO, TOMORROW = date(2024, 8, 1), date(2026, 7, 1)


def spell(starts: date = LONG_AGO, team: int = QUIET, **further: Any) -> Record:
    return {"team_id": team, "starts": starts, **further}


#: What is on record of those who are like others, by what sets them off from them or does not.
SPELLS: dict[str, list[Record]] = {
    "lasts": [spell()],
    "began another day": [spell(date(2025, 1, 7))],
    "began today": [spell(TODAY)],
    "ends later": [spell(ends=TOMORROW)],
    "leaves for college later": [spell(ends=TOMORROW, exit_reason=ExitReason.COLLEGE)],
    "nowhere": [],
    "a loan": [spell(nature=Nature.LOAN)],
    "begins tomorrow": [spell(TOMORROW)],
    "ended today": [spell(ends=TODAY)],
    "stopped": [spell(ends=date(2025, 2, 1), exit_reason=ExitReason.STOPPED_PLAYING)],
    "two": [spell(), spell(date(2025, 3, 1))],
    "in a league": [spell(team=LEAGUE)],
    "with matches": [spell(team=MATCHES)],
}
FURTHER = ("absent", "called up", "played", "has a total")


def fill(engine: Engine) -> int:
    """Somebody of every birth with everything, and the greatest number that any was given."""
    who = list(enumerate(product(BIRTHS, (*SPELLS, *FURTHER)), start=1))
    with engine.begin() as connection:
        landscape(connection)
        add(connection, t.PlayerRow, *(a_player(number, born) for number, (born, _) in who))
        for number, (_, told) in who:
            # From none to three, so that the pool has somebody of each.
            for country in ("USA", "MEX", "FRA")[: number % 4]:
                add(connection, t.NationalityRow, {"player_id": number, "country": country})
            for kind, record in records(told):
                add(connection, kind, {"player_id": number, **record})
    return len(who)


def a_player(number: int, born: tuple[date | None, date | None]) -> Record:
    said = {"name": "Ada", "name_folded": "ada", "sex": Sex.FEMALE}
    return {"id": number, **said, "born_earliest": born[0], "born_latest": born[1]}


def landscape(connection: Connection) -> None:
    """Three teams: one of which nothing is known, one in a league, and one with a match."""
    hill, first = {"name": "Hill", "name_folded": "hill"}, {"name": "First", "name_folded": "first"}
    days = {"starts": date(2025, 8, 1), "ends": date(2026, 5, 31)}
    side = {"category": "U-17", "sex": Sex.FEMALE, "rung": 2}
    match = {"played_on": date(2025, 9, 6), "opponent": "Vale", "opponent_folded": "vale", "competition": ""}
    add(connection, t.Federation, {"id": 1, "code": "MLV", "name": "Marlovia"})
    add(connection, t.Club, {"id": 1, **hill, "federation_id": 1})
    for number in (QUIET, LEAGUE, MATCHES):
        name = {"name": f"U{number}", "name_folded": f"u{number}"}
        add(connection, t.Team, {"id": number, "club_id": 1, **name, "sex": Sex.FEMALE})
    add(connection, t.League, {"id": 1, **first, "sex": Sex.FEMALE, "federation_id": 1})
    add(connection, t.LeagueSeason, {"id": 1, "league_id": 1, "label": "2025-26", "rung": 6, **days})
    add(connection, t.NationalSideRow, {"id": 1, "federation_id": 1, **side})
    add(connection, t.TeamInSeason, {"team_id": LEAGUE, "league_season_id": 1})
    add(connection, t.FixtureRow, {"id": 1, "team_id": MATCHES, "league_season_id": 1, **match})


def records(told: str) -> Iterator[tuple[type[Base], Record]]:
    for each in SPELLS.get(told, [spell()]):
        yield t.Registration, each
    if told == "absent":
        yield t.AbsenceRow, {"starts": date(2026, 6, 1)}
    if told == "called up":
        days = {"earliest": date(2025, 9, 1), "latest": date(2025, 9, 3)}
        what = {"kind": CallUpKind.FIELDED, "competition": "", "opponent": "", "matches": 1}
        yield t.CallUpRow, {"side_id": 1, **days, **what}
    if told == "played":
        yield t.AppearanceRow, {"fixture_id": 1, "selection": Selection.STARTED, "minutes": 90}
    if told == "has a total":
        yield t.SeasonTotalRow, {"team_id": LEAGUE, "league_season_id": 1, "appearances": 4, "minutes": 200}


def add(connection: Connection, kind: type[Base], *rows: Record) -> None:
    version = {"version": 1} if "version" in kind.__table__.c else {}
    connection.execute(insert(kind), [version | row for row in rows])


def summaries(found: Kept) -> Kept:
    """What is made here; by what names people are found is kept elsewhere."""
    return {name: found[name] for name in ("player_summaries", "player_stages", "player_training", "pool_players")}


def indexes_of_the_pool(engine: Engine) -> dict[str | None, list[str | None]]:
    return {index["name"]: index["column_names"] for index in inspect(engine).get_indexes("pool_players")}


def given(connection: Connection, stretches: list[tuple[int, int]]) -> int:
    return NewcomersSummaries(connection, Measure(TODAY)).make(stretches)


def test_everybody_is_given_what_making_it_anew_gives_them(engine: Engine) -> None:
    last, before = fill(engine), indexes_of_the_pool(engine)
    with engine.begin() as connection:
        assert given(connection, [(1, last)]) == last
    assert summaries(as_kept(engine)) == summaries(made_anew(engine))
    # The pool's indexes were set aside meanwhile.
    assert indexes_of_the_pool(engine) == before


def test_stretch_by_stretch_it_is_the_same_and_nobody_between_is_touched(engine: Engine) -> None:
    last = fill(engine)
    stretches, between = [(1, 2), (3, 20), (24, 30), (31, last)], range(21, 24)
    with engine.begin() as connection:
        assert given(connection, stretches) == last - len(between)
    whole, found = summaries(made_anew(engine)), summaries(as_kept(engine))
    assert found == {name: [row for row in rows if row[0] not in between] for name, rows in whole.items()}
    # What the transaction had for itself is gone, so that the next one finds its place.
    with engine.begin() as connection:
        assert given(connection, [(21, 23)]) == len(between)
    assert summaries(as_kept(engine)) == whole


@pytest.mark.parametrize("detail", [Detail.MATCHES, Detail.TOTALS])
def test_of_a_whole_federation_it_is_the_same(engine: Engine, detail: Detail) -> None:
    load(engine, federation(4, 120, day=TODAY, detail=detail))
    with engine.begin() as connection:
        given(connection, [(1, 120)])
    assert summaries(as_kept(engine)) == summaries(made_anew(engine))


def test_what_is_said_of_many_who_are_alike_takes_no_statement_for_each(sqlite_engine: Engine) -> None:
    """Of a thousand who were born on two days nothing is read or written one by one."""
    with sqlite_engine.begin() as connection:
        landscape(connection)
        numbers = range(1, 1_001)
        add(connection, t.PlayerRow, *(a_player(number, BIRTHS[number % 2]) for number in numbers))
        add(connection, t.Registration, *({"player_id": number, **spell()} for number in numbers))
    handed: list[int] = []
    with sqlite_engine.begin() as connection:
        event.listen(
            connection, "before_cursor_execute", lambda *told: handed.append(len(told[3]) if told[5] else 1)
        )
        assert given(connection, [(1, 1_000)]) == 1_000
        assert len(kept(connection)["player_summaries"]) == 1_000
    assert sum(handed) < 50


def test_an_error_leaves_nothing_behind(engine: Engine) -> None:
    last = fill(engine)
    with engine.connect() as connection:
        given(connection, [(1, last)])
        connection.rollback()
        assert not any(summaries(kept(connection)).values())
        given(connection, [(1, last)])
        for kind in SUMMARY_TABLES:
            connection.execute(delete(kind))
        assert given(connection, [(1, last)]) == last
        connection.rollback()
