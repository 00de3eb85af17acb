"""PostgreSQL's policies: what is asked under them, beside the same statements as the owner, whom no policy binds.

`python -m tests.bench.row_security` measures this topic alone.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, make_url, select
from sqlalchemy.orm import Session
from tests.bench.figure import Figure, figure
from tests.bench.installation import DAY
from tests.bench.taking_in import sheet_of_players
from tests.clean_postgres import administer, named
from tests.conftest import NOW, house_on
from tests.postgres import private_postgres
from tracker.access.actor import OPERATOR, Actor, Binding
from tracker.access.consent import Purpose
from tracker.access.roles import Role
from tracker.actions.gaps import ViewClub, view_club
from tracker.actions.imports import ImportFile, import_file
from tracker.actions.players import ListPlayers, PlayerList, list_players
from tracker.actions.verb import Library
from tracker.demo.cast import Cast, cast
from tracker.demo.federation import Detail, federation
from tracker.eligibility.load import load_catalogue
from tracker.importing.kind import Kind
from tracker.pathway.scan_rows import Measure
from tracker.store import tables as t
from tracker.store.bulk import load
from tracker.store.engine import open_engine
from tracker.store.migrate import migrate
from tracker.store.row_security import row_security_faults
from tracker.store.summaries import rebuild
from tracker.wiring import House

PLAYERS, ROWS = 20_000, 10_000
#: A list takes milliseconds, so it is opened more often than figures are made and files taken in.
LISTS, FIGURES, FILES = 25, 9, 5
BOUND, FREE = "under the policies", "the same statements as the owner, whom no policy binds"
DATABASE, ROLE, PASSWORD = "tracker_bench_rows", "tracker_bench_application", "bench only"


@dataclass(frozen=True, slots=True)
class Two:
    """One database behind two houses: one signs in as the application, the other as who owns the tables."""

    bound: House
    free: House
    director: Actor
    scout: Actor


def row_security(folder: Path) -> Iterator[Figure]:
    """Pages of a director and of a scout, and a file that is taken in; nothing where there is no PostgreSQL."""
    with ExitStack() as stack:
        try:
            server = stack.enter_context(private_postgres())
        except pytest.skip.Exception as missing:
            sys.stdout.write(f"PostgreSQL is left out: {missing}\n")
            return
        two = stack.enter_context(both(server, Path(tempfile.mkdtemp(dir=folder))))
        yield from pages(two)
        yield taking_in(two)


@contextmanager
def both(server: str, folder: Path) -> Iterator[Two]:
    """A federation in season totals, its summaries, and what its families share, seen by the two of them."""
    administer(server, f"CREATE DATABASE {DATABASE} TEMPLATE template0")
    administer(server, f"CREATE ROLE {ROLE} LOGIN PASSWORD '{PASSWORD}'")
    owner = open_engine(named(server, DATABASE))
    url = make_url(named(server, DATABASE)).set(username=ROLE, password=PASSWORD)
    application = open_engine(url.render_as_string(hide_password=False))
    try:
        people = cast(1)
        fill(owner, people)
        assert not row_security_faults(application)
        library = Library(load_catalogue())
        yield Two(
            house_on(application, library, folder),
            house_on(owner, library, folder),
            Actor(None, "", (Binding(Role.DIRECTOR, club_id=people.director_club),)),
            Actor(None, "", (Binding(Role.SCOUT, federation_id=people.scout_federation),)),
        )
    finally:
        application.dispose()
        owner.dispose()
        administer(server, f"DROP DATABASE {DATABASE} WITH (FORCE)")
        administer(server, f"DROP ROLE {ROLE}")


def fill(owner: Engine, people: Cast) -> None:
    """Everybody with their summaries; every family that the cast names shares with the federation's scouts."""
    migrate(owner, ROLE)
    load(owner, federation(1, PLAYERS, day=DAY, detail=Detail.TOTALS))
    with Session(owner) as session, session.begin():
        family = t.User(email="families@example.org", name="The families", password_hash="", active=False)
        session.add(family)
        session.flush()
        session.add_all(
            t.Consent(
                player_id=player,
                purpose=Purpose.SCOUTS,
                wording="bench",
                given_by_id=family.id,
                given_at=NOW,
                federation_id=people.scout_federation,
                own=True,
            )
            for player in session.scalars(select(t.PlayerRow.id))
            if people.shares_with_scouts(player)
        )
        rebuild(session.connection(), Measure(DAY))
    with owner.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")


def pages(two: Two) -> Iterator[Figure]:
    """What a director opens most, and the list of a scout, who sees most players of all."""
    for who, actor in (("a director", two.director), ("a scout", two.scout)):
        opened = partial(listed, actor)
        job = f"the list page of {who} who sees {opened(two.bound).total:,} of {PLAYERS:,} players"
        yield beside_the_owner(two, job, opened, LISTS)
    club = two.director.bindings[0].club_id
    assert club
    job = f"the gap figures of a director's club among {PLAYERS:,} players"
    yield beside_the_owner(two, job, lambda house: house.perform(view_club, ViewClub(club), two.director), FIGURES)


def listed(actor: Actor, house: House) -> PlayerList:
    """The first page of the players whom somebody sees."""
    return house.perform(list_players, ListPlayers(), actor)


def beside_the_owner(two: Two, job: str, work: Callable[[House], object], rounds: int) -> Figure:
    """A page that both are given alike, in turns."""
    assert work(two.bound) == work(two.free)
    return figure(
        f"{job}, PostgreSQL, {BOUND}", lambda: work(two.bound), FREE, lambda: work(two.free), rounds=rounds
    )


def taking_in(two: Two) -> Figure:
    """Files of players who are all new, one for each turn."""
    files = (sheet_of_players(ROWS, ROWS * number) for number in count())

    def take_in(house: House) -> None:
        view = house.perform(import_file, ImportFile(Kind.PLAYERS, "players.csv", next(files), "bench"), OPERATOR)
        assert view.add == ROWS

    # The first file brings the clubs as well.
    take_in(two.free)
    return figure(
        f"taking in {ROWS:,} players, PostgreSQL, {BOUND}",
        lambda: take_in(two.bound),
        FREE,
        lambda: take_in(two.free),
        rounds=FILES,
    )


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for measured in row_security(Path(folder)):
            sys.stdout.write(f"{measured.line}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
