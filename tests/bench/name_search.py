"""Finding players by name among very many, beside PostgreSQL's trigrams on the same server and rows.

`python -m tests.bench.name_search` measures this topic alone; `--rows` says among how many. Both sides give the
first twenty in the order of their names. What trigrams forgive more of is not asked here: the slips are one in one
word, and the peer is asked for every name that is as alike as that leaves it.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
from bisect import bisect
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from tests.bench.figure import Figure, timed
from tests.bench.many_players import words
from tests.bench.taking_in_many import MILLION, new_database, server_of_our_own, worked, worked_with
from tracker.football.people import Sex, folded
from tracker.football.same_person.sound import name_key
from tracker.logic.terms import ALWAYS
from tracker.store.base import Base
from tracker.store.bulk import insert_rows
from tracker.store.engine import open_engine
from tracker.store.migrate import migrate
from tracker.store.name_search import search_names
from tracker.store.name_words import keep_all_names
from tracker.store.scope import ScopedSession, open_session

#: Few given names are had by many, and most surnames by few: the n-th is drawn one n-th as often, beyond the first
#: ten. Three in twenty have two surnames.
GIVEN, FAMILY, EVEN, DOUBLE = 8_000, 120_000, 10, 0.15
ASKED, SHOWN, ROUNDS = 100, 20, 3
#: The peer's names that are alike, the most alike first; at 0.3, as it comes, it takes longer still.
ALIKE = "SET pg_trgm.similarity_threshold = 0.45"
NEAR = f"SELECT id FROM players WHERE name_folded % :said ORDER BY name_folded <-> :said, id LIMIT {SHOWN}"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_COLUMNS = ("id", "name", "name_folded", "name_key", "sex", "version")


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked, and by what the peer asks the same."""

    kind: str
    ours: tuple[str, ...]
    #: Statements of the peer with one value each.
    theirs: tuple[tuple[str, str], ...]
    slips: bool = False


def made_up(rows: int) -> Iterator[str]:
    """As many names as one might meet."""
    chance = random.Random(7)
    stocks = [
        (words(count, seed), list(accumulate(1 / (at + EVEN) for at in range(count))))
        for count, seed in ((GIVEN, 1), (FAMILY, 2))
    ]

    def drawn(stock: tuple[list[str], list[float]]) -> str:
        return stock[0][bisect(stock[1], chance.random() * stock[1][-1])]

    for _ in range(rows):
        names = [drawn(stock) for stock in stocks]
        yield " ".join([*names, drawn(stocks[1])] if chance.random() < DOUBLE else names)


def fill(engine: Engine, rows: int) -> None:
    """Players with nothing but a name."""
    table = Base.metadata.tables["players"]
    with engine.begin() as connection:
        some = (
            (number, name, folded(name), name_key(name), Sex.FEMALE.value, 1)
            for number, name in enumerate(made_up(rows), 1)
        )
        insert_rows(connection, table, _COLUMNS, list(some))


def slipped(word: str, chance: random.Random) -> str:
    """A word with one slip: a letter too many, too few, another one, or two that changed places."""
    at = chance.randrange(len(word))
    letter = chance.choice(_LETTERS.replace(word[at], ""))
    ways = [word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :], word[:at] + word[at + 1 :]]
    if at + 1 < len(word) and word[at] != word[at + 1]:
        ways.append(word[:at] + word[at + 1] + word[at] + word[at + 2 :])
    return chance.choice(ways)


@dataclass(frozen=True, slots=True)
class Slip:
    """A name as it is written, with one slip in one of its words, which have four letters at least."""

    asked: str
    meant: str


def slips(names: Sequence[str], count: int) -> list[Slip]:
    """Names of all sorts with a slip each, the first letters not spared."""
    chance = random.Random(11)
    found: list[Slip] = []
    while len(found) < count:
        name = folded(chance.choice(names))
        parts = name.split()
        at = chance.randrange(len(parts))
        if len(parts[at]) >= 4:
            found.append(Slip(" ".join([*parts[:at], slipped(parts[at], chance), *parts[at + 1 :]]), name))
    return found


def questions(names: Sequence[str], mistaken: Sequence[Slip]) -> Iterator[Asked]:
    chance = random.Random(3)
    pieces = [folded(chance.choice(names)).split() for _ in range(10 * ASKED)]
    some = [chance.choice(parts) for parts in pieces]
    begun = [word[: chance.choice((3, 4, 5))] for word in some if len(word) > 4][:ASKED]
    within = [word[1:][: chance.choice((3, 4, 5))] for word in some if len(word) > 5][:ASKED]
    first = f"SELECT id FROM players WHERE {{}} ORDER BY name_folded, id LIMIT {SHOWN}"
    like = "name_folded LIKE :said"
    begins = first.format(f"({like} OR name_folded LIKE '% ' || :said)")
    yield Asked(
        "finding names by the beginning of a word", tuple(begun), tuple((begins, f"{part}%") for part in begun)
    )
    yield Asked(
        "finding names by a part of a word",
        tuple(within),
        tuple((first.format(like), f"%{part}%") for part in within),
    )
    asked = tuple(slip.asked for slip in mistaken)
    yield Asked("finding a whole name with one slip", asked, tuple((NEAR, name) for name in asked), slips=True)


def asked_ours(session: ScopedSession, words_of: Sequence[str]) -> list[float]:
    return [timed(partial(search_names, session, one, SHOWN)) for one in words_of]


def asked_theirs(connection: Connection, statements: Sequence[tuple[str, str]]) -> list[float]:
    return [timed(partial(_all, connection, statement, said)) for statement, said in statements]


def _all(connection: Connection, statement: str, said: str) -> Sequence[object]:
    return connection.execute(text(statement), {"said": said}).all()


def recall(find: Callable[[str], Sequence[int]], names: Sequence[str], mistaken: Sequence[Slip]) -> float:
    """The share of slips after which somebody of the name that was meant is among those who are shown."""
    hits = [slip.meant in {folded(names[number - 1]) for number in find(slip.asked)} for slip in mistaken]
    return sum(hits) / len(hits)


def name_search(folder: Path, rows: int) -> Iterator[Figure]:
    """Both databases beside the trigrams; without PostgreSQL there is no peer, and nothing is said."""
    names = list(made_up(rows))
    mistaken = slips(names, 2 * ASKED)
    asked = list(questions(names, mistaken))
    with ExitStack() as stack:
        server = stack.enter_context(server_of_our_own())
        if server is None:
            return
        theirs = stack.enter_context(new_database(server))
        if not has_trigrams(theirs):
            sys.stdout.write("Name search is left out: name a PostgreSQL with pg_trgm in TRACKER_TEST_POSTGRES.\n")
            return
        ours = open_engine(f"sqlite:///{Path(tempfile.mkdtemp(dir=folder)) / 'names.sqlite'}")
        stack.callback(ours.dispose)
        cost = [prepared(engine, rows) for engine in (ours, theirs)]
        trigrams = worked_with(theirs, partial(with_trigrams, theirs))
        for kept, name in zip(cost, ("SQLite", "PostgreSQL"), strict=True):
            job = f"the words of {rows:,} names and their forms, made anew, {name}"
            yield Figure(job, kept, "building the trigram index (GIN) in PostgreSQL", trigrams)
        peer = stack.enter_context(theirs.connect())
        peer.execute(text(ALIKE))
        for engine, name in ((ours, "SQLite"), (theirs, "PostgreSQL")):
            with open_session(engine, ALWAYS, writes=False) as session:
                found = found_after_slips(session, peer, names, mistaken)
                yield from held_together(session, peer, asked, f"{name}{found}")


def prepared(engine: Engine, rows: int) -> float:
    """Fill a database, and say how long processors were at the words."""
    migrate(engine)
    fill(engine, rows)
    work = partial(with_words, engine)
    took = worked(work) if engine.dialect.name == "sqlite" else worked_with(engine, work)
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    return took


def with_words(engine: Engine) -> None:
    """What we need, of names that have no words yet."""
    with engine.begin() as connection:
        keep_all_names(connection)


def has_trigrams(engine: Engine) -> bool:
    """Whether the peer is to be had; the server that comes with the tests has no extensions."""
    with engine.connect() as connection:
        there = "SELECT count(*) FROM pg_available_extensions WHERE name = 'pg_trgm'"
        return bool(connection.scalar(text(there)))


def with_trigrams(engine: Engine) -> None:
    """What the peer needs, which only a superuser may install."""
    with engine.begin() as connection:
        connection.execute(text("CREATE EXTENSION pg_trgm"))
        connection.execute(text("CREATE INDEX by_trigrams ON players USING gin (name_folded gin_trgm_ops)"))


def held_together(session: ScopedSession, peer: Connection, asked: Sequence[Asked], name: str) -> Iterator[Figure]:
    for each in asked:
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(asked_ours(session, each.ours))
            theirs.append(asked_theirs(peer, each.theirs))
        for share, what in ((50, "median"), (95, "95th percentile")):
            yield Figure(
                f"{each.kind}, {what} of {len(each.ours)} questions, {name if each.slips else name.split(';')[0]}",
                _percentile(ours, share),
                "pg_trgm's GIN index, the same (goal: 1)",
                _percentile(theirs, share),
            )


def _percentile(rounds: Sequence[Sequence[float]], share: int) -> float:
    """Of the medians of all rounds, question by question."""
    times = [statistics.median(each) for each in zip(*rounds, strict=True)]
    found: float = statistics.quantiles(times, n=100, method="inclusive")[share - 1]
    return found


def found_after_slips(
    session: ScopedSession, peer: Connection, names: Sequence[str], mistaken: Sequence[Slip]
) -> str:
    """How many of the slips either side sees through."""
    ours = recall(lambda said: [number for number, _ in search_names(session, said, SHOWN)], names, mistaken)
    theirs = recall(lambda said: peer.scalars(text(NEAR), {"said": said}).all(), names, mistaken)
    return f"; {ours:.1%} are found (goal: 95%), by pg_trgm {theirs:.1%}"


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=MILLION, help="Among how many players names are looked for.")
    with tempfile.TemporaryDirectory() as folder:
        for measured in name_search(Path(folder), parser.parse_args().rows):
            sys.stdout.write(f"{measured.line}\n")


if __name__ == "__main__":
    main()
