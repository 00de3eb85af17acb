"""The pool asked over HTTP: beside Datasette on the same file with the same indexes, and by twelve scouts at once.

Datasette is no dependency: it has its lines where there is a command of that name.
"""

from __future__ import annotations

import json
import shutil
import socket
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import date
from enum import Enum
from itertools import chain
from pathlib import Path
from random import Random
from statistics import median
from urllib.parse import urlencode

from sqlalchemy import Engine
from tests.bench.figure import Figure, at, timed
from tests.bench.installation import DAY
from tests.bench.peer import peer
from tests.bench.pool_questions import countries, questions
from tests.bench.served import Client, running, scouts, served, until_it_answers
from tracker.access.of_age import youngest_of_age
from tracker.finding.address import address
from tracker.finding.facets import Choice, Facet
from tracker.finding.question import Filter, Holds, Question, Sort
from tracker.football.people import Foot, Position, Sex

#: How often each question is asked, and the scouts who ask at once, at so many processes that serve them.
ROUNDS, SCOUTS, WORKERS = 3, 12, 2
_NAMES = tuple(f"scout{number}" for number in range(SCOUTS))
#: Every facet that stands in a column of its own, which is what Datasette can count by.
_COLUMNS: Mapping[Facet, str] = {
    Facet.POSITION: "position",
    Facet.FOOT: "foot",
    Facet.BIRTH_YEAR: "birth_year",
    Facet.QUARTER: "known_quarter",
    Facet.CLUB: "club_id",
    Facet.REGION: "region",
    Facet.LEAGUE_RUNG: "league_rung",
    Facet.NATIONAL_RUNG: "national_rung",
    Facet.GAP: "known_gap_kind",
    Facet.EVIDENCE: "evidence",
}
_CODED = {Facet.POSITION: Position, Facet.FOOT: Foot}
#: The answer of the edition that is asked about, for men born in 2005 or later.
_CUT = date(2005, 1, 1).toordinal()
_ANSWERS = {
    "within_age": f"known_earliest >= {_CUT}",
    "overage": f"known_latest < {_CUT}",
    "cannot_tell": f"(known_earliest is null or (known_earliest < {_CUT} and known_latest >= {_CUT}))",
}
#: Whom the scouts of the first federation may see: shared to the day, by the player where one has come of age.
_SCOPE = (
    f"shared_with = 1 and shared_until >= {DAY.toordinal()} and "
    f"(shared_own = 1 or born_latest is null or born_latest >= {youngest_of_age(DAY).toordinal()})"
)
_SORTS: Mapping[Sort, tuple[str, str]] = {
    Sort.OLDEST: ("_sort", "known_earliest"),
    Sort.YOUNGEST: ("_sort_desc", "known_latest"),
    Sort.MINUTES: ("_sort_desc", "minutes_6"),
    Sort.CAPS: ("_sort_desc", "caps"),
    Sort.NATIONAL: ("_sort_desc", "national_rung"),
}


def on_sqlite(engine: Engine, file: Path, folder: Path, players: int, rounds: int = ROUNDS) -> Iterator[Figure]:
    """One file: beside Datasette, which is given a copy, and scouts at once."""
    scouts(engine, _NAMES)
    engine.dispose()
    yield from _beside_datasette(engine, file, folder, players, rounds)
    yield from together(engine, f"sqlite:///{file}", folder, f"{players:,} players, SQLite")


def _beside_datasette(engine: Engine, file: Path, folder: Path, players: int, rounds: int) -> Iterator[Figure]:
    asked = questions(countries(engine))
    command = peer("datasette")
    if command is None:
        return
    copy = Path(shutil.copyfile(file, folder / "pool.sqlite"))
    ours, installed, tuned = (_free_port() for _ in range(3))
    plain = [command, "serve", "--immutable", str(copy)]
    untold = ["--setting", "suggest_facets", "off"]
    with ExitStack() as stack:
        stack.enter_context(running([*plain, "--port", str(installed)], [*plain, *untold, "--port", str(tuned)]))
        stack.enter_context(served(f"sqlite:///{file}", folder, [ours]))
        for port in (installed, tuned):
            until_it_answers(port, "/")
        yield from _compared(
            asked, ours, {"as installed": installed, "without suggesting facets": tuned}, players, rounds
        )


def _compared(
    asked: Sequence[Question], port: int, others: Mapping[str, int], players: int, rounds: int
) -> Iterator[Figure]:
    """Our page beside both of Datasette's, as a page and as JSON, each question in turns."""
    scout, theirs = Client(port), {name: Client(other) for name, other in others.items()}
    scout.sign_in(_NAMES[0])
    _same_answers(asked, scout, next(iter(theirs.values())))
    ways: dict[str, Callable[[Question], object]] = {"": lambda one: scout.get(f"/pool?{address(one)}")}
    for name, client in theirs.items():
        for kind, ending in (("page", ""), ("JSON", ".json")):
            ways[f"{kind} of Datasette {name}"] = _asking(client, ending)
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for one in asked:
        for name, way in ways.items():
            taken[name].append(median(timed(lambda way=way, one=one: way(one)) for _ in range(rounds)))  # type: ignore[misc]
    told = f"a scout's page of {players:,} players over HTTP"
    for name in ways:
        if name:
            goal = 8 if "installed" in name else 2
            beside = f"the {name} on the same file and indexes (goal: {1 / goal:.3g})"
            yield Figure(
                f"{told}, the median of {len(asked)} questions", at(taken[""], 0.5), beside, at(taken[name], 0.5)
            )
            yield Figure(f"{told}, the 95th percentile", at(taken[""], 0.95), beside, at(taken[name], 0.95))


def _asking(client: Client, ending: str) -> Callable[[Question], bytes]:
    return lambda one: client.get(f"/pool/pool_players{ending}?{urlencode(_filters(one))}")


def _same_answers(asked: Sequence[Question], scout: Client, other: Client) -> None:
    """Ask everything once, which brings the pages into memory, and hold the totals against one another."""
    for one in asked:
        page = scout.get(f"/pool?{address(one)}").decode()
        theirs = json.loads(_asking(other, ".json")(one))["filtered_table_rows_count"]
        assert theirs is not None, one
        assert f"{theirs:,}" in page or theirs == 0, (one, theirs)


def _filters(question: Question) -> list[tuple[str, str]]:
    """A question as Datasette is asked it, with the same scope."""
    wheres = [_SCOPE, *_wheres(question)]
    order, column = _SORTS[question.sort]
    facets = [("_facet", column) for column in _COLUMNS.values()]
    pairs = [("sex__exact", str(_code(Sex, Sex.MALE.value))), ("_size", "50"), (order, column), *facets]
    return pairs + [("_where", where) for where in wheres]


def _wheres(question: Question) -> Iterator[str]:
    for facet, choices in question.chosen:
        if facet is Facet.ANSWER:
            yield " or ".join(_ANSWERS[str(choice)] for choice in choices)
        else:
            numbers = ", ".join(str(_number(facet, choice)) for choice in choices)
            yield f"{_COLUMNS[facet]} in ({numbers})"
    country = question.nationality
    if country:
        yield {
            Holds.ANY: f"(country_1 = '{country}' or country_2 = '{country}')",
            Holds.ONLY: f"country_1 = '{country}' and countries = 1",
            Holds.SECOND: f"country_2 = '{country}'",
        }[question.holds]
    for part, column in (
        (Filter.MINUTES, f"minutes_{question.minutes_rung}"),
        (Filter.COVERAGE, "coverage"),
    ):
        if getattr(question, part.value) is not None:
            yield f"{column} >= {getattr(question, part.value)}"
    if question.born_from:
        yield f"known_earliest >= {question.born_from.toordinal()}"


def _number(facet: Facet, choice: Choice) -> Choice:
    return _code(_CODED[facet], str(choice)) if facet in _CODED else choice


def _code(kind: type[Enum], value: str) -> int:
    return [one.value for one in kind].index(value) + 1


def together(engine: Engine, database: str, folder: Path, told: str) -> Iterator[Figure]:
    """Twelve scouts who ask at once, each all questions in an order of their own, beside one who is alone."""
    scouts(engine, _NAMES)
    asked = [address(one) for one in questions(countries(engine))]
    engine.dispose()
    ports = [_free_port() for _ in range(WORKERS)]
    with served(database, folder, ports):
        clients = [Client(ports[place % WORKERS]) for place in range(SCOUTS)]
        for name, client in zip(_NAMES, clients, strict=True):
            client.sign_in(name)
        for client in clients[:WORKERS]:
            _ask_all(client, asked)
        alone = _ask_all(clients[0], asked)
        orders = [Random(place).sample(asked, len(asked)) for place in range(SCOUTS)]
        waited: list[list[float]] = []
        with ThreadPoolExecutor(SCOUTS) as pool:
            whole = timed(lambda: waited.extend(pool.map(_ask_all, clients, orders)))
    every = list(chain.from_iterable(waited))
    pages = f"{len(every) / whole:.0f} pages a second, none refused"
    job = f"{SCOUTS} scouts at once at {WORKERS} workers ({pages}), {{}} page, {told}"
    yield Figure(job.format("the median"), at(every, 0.5), "one scout alone", at(alone, 0.5))
    yield Figure(job.format("the 95th percentile"), at(every, 0.95), "one scout alone", at(alone, 0.95))


def _ask_all(client: Client, asked: Sequence[str]) -> list[float]:
    return [timed(lambda one=one: client.get(f"/pool?{one}")) for one in asked]  # type: ignore[misc]


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
