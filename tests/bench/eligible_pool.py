"""The eligible pool: page, total and facets as a scout is answered, beside the same SQL bare, numpy and Datasette.

`python -m tests.bench.eligible_pool --players 1000000` measures this topic alone, on both databases.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Any

import pytest
from sqlalchemy import Engine, Integer, func, select, type_coerce
from tests.bench.figure import Figure, at, figure
from tests.bench.installation import DAY
from tests.bench.pool_data import SCOUT, kept_in, pool_of, sqlite_in
from tests.bench.pool_in_memory import InMemory, in_memory, np
from tests.bench.pool_over_http import on_sqlite, together
from tests.bench.pool_questions import COMPETITION, EDITION, countries, questions
from tests.postgres import private_postgres
from tracker.access.sight import visible_to
from tracker.eligibility.buckets import buckets_of
from tracker.eligibility.load import load_catalogue
from tracker.eligibility.rule import Confederation
from tracker.finding.question import Question, Sort
from tracker.football.people import Sex
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.driver_rows import among_numbers
from tracker.store.finding import find
from tracker.store.finding_shape import Asked, Place
from tracker.store.pool_columns import Eyes, facet_columns
from tracker.store.pool_scope import in_sight
from tracker.store.pool_upkeep import renew_pool
from tracker.store.prepared import Prepared
from tracker.store.scope import ScopedSession, open_session

PLAYERS, ROUNDS = 1_000_000, 5
#: So deep in an answer a page must not take much longer than the first.
DEEP = 100_000
TOUCHED = 1_000
_POOL = t.PoolRow.__table__

Statement = tuple[str, Any]
Pair = tuple[Callable[[], object], Callable[[], object]]


@dataclass(slots=True)
class Overheard:
    """The statement that a question came to, as it was handed to the driver."""

    statements: list[Statement] = field(default_factory=list)

    def listen(self, patch: pytest.MonkeyPatch) -> None:
        run = Prepared.run

        def overheard(prepared: Prepared, session: ScopedSession, values: Any) -> Any:
            given = [prepared._bound(name, values) for name in prepared.names]
            handed_in = tuple(given) if prepared.positional else dict(zip(prepared.names, given, strict=True))
            self.statements.append((prepared.text, handed_in))
            return run(prepared, session, values)

        patch.setattr(Prepared, "run", overheard)


def eligible_pool(folder: Path, players: int = PLAYERS, rounds: int = ROUNDS) -> Iterator[Figure]:
    """Both databases, PostgreSQL if there is one."""
    file = sqlite_in(folder, players)
    with pool_of(f"sqlite:///{file}", players) as engine:
        yield from on(engine, players, rounds, "SQLite")
        yield from on_sqlite(engine, file, folder, players)
    with ExitStack() as stack:
        try:
            server = stack.enter_context(private_postgres())
        except pytest.skip.Exception as missing:
            sys.stdout.write(f"PostgreSQL is left out: {missing}\n")
            return
        engine = stack.enter_context(pool_of(server, players))
        yield from on(engine, players, rounds, "PostgreSQL")
        yield from together(engine, server, folder, f"{players:,} players, PostgreSQL")


def on(engine: Engine, players: int, rounds: int, name: str) -> Iterator[Figure]:
    """One database: the questions, a page deep in an answer, and what it costs to keep the pool true."""
    asked = asked_of(engine)
    told = f"of {players:,} players as a scout sees them, {name}"
    with open_session(engine, visible_to(SCOUT, DAY), writes=False) as session:
        statements = _statements(session, asked)
        driver: Any = session.connection().connection.driver_connection
        pairs = [
            (partial(find, session, one), partial(_bare, driver, *statement))
            for one, statement in zip(asked, statements, strict=True)
        ]
        yield from _by_question(told, *medians(engine, pairs, rounds))
        yield from _in_memory(told, session, asked, rounds)
        yield _deep(told, session, asked[0])
    yield _upkeep(engine, name)


def medians(engine: Engine, pairs: Sequence[Pair], rounds: int) -> tuple[list[float], list[float]]:
    """What both sides of each pair take, in turns, the medians of the rounds.

    On SQLite all work is this process's own, and its time of the processor is taken: what else the machine does
    makes no difference to it. Of PostgreSQL only what the clock says can be known.
    """
    clock = process_time if engine.dialect.name == "sqlite" else perf_counter
    taken = [[(_took(clock, one), _took(clock, other)) for one, other in pairs] for _ in range(rounds)]
    ours, others = ([median(turn[n][side] for turn in taken) for n in range(len(pairs))] for side in (0, 1))
    return ours, others


def _took(clock: Callable[[], float], work: Callable[[], object]) -> float:
    start = clock()
    work()
    return clock() - start


def _by_question(told: str, ours: list[float], raw: list[float]) -> Iterator[Figure]:
    """Of the medians for each question the middle one, and the one in twenty."""
    met = sum(one <= max(1.5 * other, other + 3e-3) for one, other in zip(ours, raw, strict=True))
    what = "the same statement on the bare driver (goal: 1.5, or 3 ms more)"
    for word, share in (("the median of", 0.5), ("the 95th percentile of", 0.95)):
        job = f"page, total and facets, {word} {len(ours)} questions {told}; {met} within the goal"
        yield Figure(job, at(ours, share), what, at(raw, share))


def _in_memory(told: str, session: ScopedSession, asked: Sequence[Asked], rounds: int) -> Iterator[Figure]:
    """numpy over columns that lie in memory, which holds nothing back and keeps nothing true."""
    if np is None:
        sys.stdout.write("numpy is left out: it is not installed.\n")
        return
    held = held_in_memory(session, asked[0])
    for one in asked:
        total, _, page = held.ask(one.question)
        found = find(session, one)
        assert (total, page) == (found.total, list(found.players)), one.question
    pairs = [(partial(find, session, one), partial(held.ask, one.question)) for one in asked]
    ours, floor = medians(session.get_bind().engine, pairs, rounds)
    what = "numpy over columns in memory, which answers alike and is never told of a change"
    yield Figure(f"page, total and facets, the median question {told}", at(ours, 0.5), what, at(floor, 0.5))
    yield Figure(f"page, total and facets, the 95th percentile {told}", at(ours, 0.95), what, at(floor, 0.95))


def _deep(told: str, session: ScopedSession, canon: Asked) -> Figure:
    """The page after so many players of everybody, beside the first; both with total and facets."""
    everybody = replace(canon, question=replace(canon.question.bare, sort=Sort.YOUNGEST))
    later = replace(everybody, begins=_place_of(session, everybody))
    return figure(
        f"a page {DEEP:,} players deep, with total and facets, {told}",
        lambda: find(session, later),
        "the first page (goal: 3)",
        lambda: find(session, everybody),
        3,
    )


def _place_of(session: ScopedSession, asked: Asked) -> Place:
    """The place so many players deep, or in the middle of fewer."""
    born = _POOL.c.known_latest
    seen = in_sight(_POOL, SCOUT, DAY) & _POOL.c.sex.in_(asked.sexes)
    total = find(session, asked).total
    key = -func.coalesce(type_coerce(born, Integer), 0)
    ordered = select(key, _POOL.c.player_id).where(seen).order_by(key, _POOL.c.player_id)
    row = session.connection().execute(ordered.offset(min(DEEP, total // 2)).limit(1)).one()
    return Place(*row)


def _upkeep(engine: Engine, name: str) -> Figure:
    """The rows of so many players anew in one statement, beside reading them."""
    with engine.connect() as connection:
        every = list(connection.exec_driver_sql("SELECT player_id FROM pool_players").scalars())
        some = sorted(random.Random(1).sample(every, min(TOUCHED, len(every))))
        among = among_numbers(some)
        question = _POOL.select().where(_POOL.c.player_id.in_(some))
        made = figure(
            f"the pool's rows of {TOUCHED:,} touched players anew, {name}",
            lambda: renew_pool(connection, among, Measure(DAY)),
            "reading them",
            lambda: connection.execute(question).all(),
        )
        connection.rollback()
    return made


def asked_of(engine: Engine) -> list[Asked]:
    """The forty-one questions, as a scout puts them to a database."""
    return [_asked(question) for question in questions(countries(engine))]


def held_in_memory(session: ScopedSession, asked: Asked) -> InMemory:
    """All whom the scout sees and who enter the edition, in columns of numpy."""
    facets = facet_columns(_POOL, Eyes(DAY, to_the_day=False), asked.buckets)
    return in_memory(session.connection(), in_sight(_POOL, SCOUT, DAY) & _POOL.c.sex.in_(asked.sexes), facets)


def _asked(question: Question) -> Asked:
    edition = load_catalogue().edition(COMPETITION, EDITION)
    rules = edition.rules_on(None, next(iter(Confederation)))
    buckets = tuple((answer.value, term) for answer, term in buckets_of(rules))
    return Asked(question, buckets, (Sex.MALE.value,), SCOUT, DAY, to_the_day=False)


def _statements(session: ScopedSession, asked: Sequence[Asked]) -> list[Statement]:
    """What each question comes to. All are asked once, so that both sides find their pages in memory."""
    overheard = Overheard()
    with pytest.MonkeyPatch.context() as patch:
        overheard.listen(patch)
        for one in asked:
            find(session, one)
    return overheard.statements


def _bare(driver: Any, statement: str, given: Any) -> None:
    cursor = driver.cursor()
    cursor.execute(statement, given)
    cursor.fetchall()
    cursor.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--players", type=int, default=PLAYERS)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--kept", type=Path, help="A folder in which the databases stay for the next run.")
    given = parser.parse_args()
    with kept_in(given.kept) as folder:
        for measured in eligible_pool(folder, given.players, given.rounds):
            sys.stdout.write(measured.line + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
