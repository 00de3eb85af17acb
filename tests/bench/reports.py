"""What reports cost: one beside the same pages on a bare canvas and beside other libraries, and 500 by the worker.

`python -m tests.bench.reports` measures these alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from pathlib import Path
from statistics import median

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session
from tests.bench.figure import Figure, beside
from tests.bench.raw_canvas import on_a_raw_canvas
from tests.bench.report_peers import Setter, peers
from tests.bench.taking_in_many import server_of_our_own
from tests.clean_postgres import administer
from tests.founded import Founded, copy_of, founded, founded_on
from tests.ordered import at
from tracker.access.actor import OPERATOR, Actor, Binding
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.ordered_players import OfRoster
from tracker.actions.others import Others, with_bands
from tracker.actions.players import dossier_for, pathway_of
from tracker.actions.report_orders import MOST_REPORTS, OrderReports, order_reports
from tracker.actions.reports import ReportIssue, as_report
from tracker.actions.verb import Act, Verb
from tracker.eligibility.fingerprint import fingerprint
from tracker.football.dossier import Dossier
from tracker.football.report_orders import OrderForm
from tracker.i18n.speak import speaker
from tracker.reports.paper import Paper
from tracker.reports.player_report import Audience, PlayerReport
from tracker.reports.render import add_player_report, open_volume, render_player_report, tell_player_report
from tracker.reports.voice import Voice
from tracker.store import tables as t
from tracker.wiring import utc_now

#: Where the site of the installation is reached, for the code on each page.
_SITE = "https://pathway.example"
#: So many players' reports are set in turns, as a library may remember what it has just set.
_REPORTS = 20
_MIB = 1024
_LOOK_EACH = 0.2
#: As whom a worker signs in to PostgreSQL.
_APPLICATION, _PASSWORD = "tracker_bench_worker", "bench only"


@dataclass(frozen=True, slots=True)
class _Loaded:
    """A player's dossier as it is read, and how others of the age did."""

    dossier: Dossier
    others: Others


def reports(federation: Founded) -> Iterator[Figure]:
    """One report, beside its floor and its peers; the size of many in a file; and many by one worker and by two."""
    say, voice = speaker("en"), Voice(speaker("en"), "en")
    issues = [_issue(federation, one) for one in _loaded(federation)]
    ready = [as_report(issue, say, federation.house.library.thresholds, _SITE) for issue in issues]
    pdfs = [render_player_report(report, say, "en") for report in ready]
    bare = [on_a_raw_canvas(pdf) for pdf in pdfs]
    size = median(len(pdf) for pdf in pdfs) / 1024
    ours = f"a player's report of {size:.0f} KiB"
    yield _in_turns(
        f"{ours}, from what is thought out to bytes",
        lambda place: render_player_report(ready[place], say, "en"),
        "the same pages on a bare canvas (goal: 2.2)",
        lambda place: bare[place](),
    )
    for name, set_blocks in peers():
        yield _in_turns(
            f"{ours}, from what is thought out to bytes",
            lambda place: render_player_report(ready[place], say, "en"),
            f"the same sentences, tables and charts by {name} (goal: {_GOALS[name]})",
            partial(_by_another, set_blocks, ready, voice),
        )
    dossiers = _loaded(federation)
    yield _in_turns(
        f"{ours}, from a loaded dossier to bytes",
        lambda place: render_player_report(
            as_report(_issue(federation, dossiers[place]), say, federation.house.library.thresholds, _SITE),
            say,
            "en",
        ),
        "the same pages on a bare canvas (goal: 2.2)",
        lambda place: bare[place](),
    )
    volume = open_volume(Paper.A4, ready[0].as_of, say, "en")
    for report in ready:
        add_player_report(volume, report, say, "en")
    sys.stderr.write(f"{len(volume.close()) / 1024 / len(ready):.1f} KiB a report in a file of {len(ready)}\n")
    yield from _by_workers(federation)


def _by_another(set_blocks: Setter, ready: list[PlayerReport], voice: Voice, place: int) -> bytes:
    return set_blocks(tell_player_report(ready[place], voice).blocks)


#: How long ours may take beside theirs.
_GOALS = {"typst": "0.77", "fpdf2": "0.2", "WeasyPrint": "0.1"}


def _in_turns(job: str, work: Callable[[int], object], floor: str, bare: Callable[[int], object]) -> Figure:
    """Both on the reports of one player after the other, by the time of the processor."""
    times = [(_processor(work, place), _processor(bare, place)) for place in range(_REPORTS)]
    return beside(job, [one for one, _ in times], floor, [other for _, other in times])


def _processor(work: Callable[[int], object], place: int) -> float:
    start = time.process_time()
    work(place)
    return time.process_time() - start


def _load(act: Act, player_id: int) -> _Loaded:
    """What a report is thought out from, and nothing thought yet."""
    dossier = dossier_for(act, player_id)
    return _Loaded(dossier, with_bands(act, dossier, act.day))


#: Not declared as the verbs of the house are, so that a measurement is none of them.
_LOAD = Verb("load", Permission.PLAYER_REPORT, (Event.DOSSIER_OPENED,), _load)


def _loaded(federation: Founded) -> list[_Loaded]:
    return [federation.house.perform(_LOAD, number, OPERATOR) for number in range(1, 3 * _REPORTS, 3)]


def _issue(federation: Founded, loaded: _Loaded) -> ReportIssue:
    library, day = federation.house.library, federation.house.clock().date()
    return ReportIssue(
        pathway=pathway_of(loaded.dossier, library, day, loaded.others),
        audience=Audience.CLUB,
        language="en",
        paper=Paper.A4,
        rules=fingerprint(library.catalogue),
    )


def _by_workers(federation: Founded) -> Iterator[Figure]:
    """On both databases, as SQLite lets one write at a time and PostgreSQL many."""
    with copy_of(federation, on_disk=True) as first, copy_of(federation, on_disk=True) as second:
        yield _by_two("SQLite", _made(first, 1), _made(second, 2))
    with server_of_our_own() as server:
        if server:
            administer(server, f"CREATE ROLE {_APPLICATION} LOGIN PASSWORD '{_PASSWORD}'")
            with founded_on(server, "one_worker", _APPLICATION) as first:
                alone = _made(first, 1)
            with founded_on(server, "two_workers", _APPLICATION) as second:
                yield _by_two("PostgreSQL", alone, _made(second, 2))


def _by_two(database: str, alone: _Made, together: _Made) -> Figure:
    job = f"{alone.reports} reports by two workers, {database}, at most {together.most_memory} MiB each"
    floor = f"by one, at most {alone.most_memory} MiB (goal: two are 1.7 times as fast, so 0.59; below 300 MiB)"
    return Figure(job, together.seconds, floor, alone.seconds)


@dataclass(frozen=True, slots=True)
class _Made:
    reports: int
    seconds: float
    most_memory: int


def _made(federation: Founded, workers: int) -> _Made:
    """Let the directors of several clubs order at once, and workers make it all, each a process of its own."""
    house = federation.house
    now = at(house, utc_now())
    for director in _directors(federation):
        now.perform(order_reports, OrderReports(OfRoster(), form=OrderForm.ZIP), director)
    with Session(house.engine) as session:
        asked = len(session.scalars(select(t.OrderedReport.id)).all())
    house.engine.dispose()
    start = time.perf_counter()
    running = [_worker(federation) for _ in range(workers)]
    most = max(_most_memory(running))
    seconds = time.perf_counter() - start
    assert not any(one.returncode for one in running), "A worker failed."
    return _Made(asked, seconds, most)


def _directors(federation: Founded) -> list[Actor]:
    """A director for each of as many clubs as have together not too many players for one measurement."""
    with Session(federation.house.engine) as session, session.begin():
        open_today = or_(t.Registration.ends.is_(None), t.Registration.ends >= utc_now().date())
        rosters = session.execute(
            select(t.Team.club_id, func.count(t.Registration.player_id.distinct()))
            .join(t.Team, t.Registration.team_id == t.Team.id)
            .where(open_today)
            .group_by(t.Team.club_id)
            .order_by(t.Team.club_id)
        ).all()
        reached = accumulate(players for _, players in rosters)
        clubs = [club for (club, _), players in zip(rosters, reached, strict=True) if players <= MOST_REPORTS]
        return [_director(session, club) for club in clubs]


def _director(session: Session, club: int) -> Actor:
    user = t.User(email=f"director-{club}@example.org", name=f"Director {club}", password_hash="none")
    session.add(user)
    session.flush()
    session.add(t.RoleBinding(user_id=user.id, role=Role.DIRECTOR, club_id=club))
    return Actor(user.id, user.name, (Binding(Role.DIRECTOR, club_id=club),))


def _worker(federation: Founded) -> subprocess.Popen[bytes]:
    settings = federation.house.settings
    told = {
        "TRACKER_DATABASE": _as_the_application(federation),
        "TRACKER_HOME": str(settings.home),
        "TRACKER_SECRET_KEY": settings.secret_key,
    }
    return subprocess.Popen(
        [sys.executable, "-m", "tracker.cli", "worker", "--once"],
        env=os.environ | told,
        stdout=subprocess.DEVNULL,
    )


def _as_the_application(federation: Founded) -> str:
    """How a worker signs in: PostgreSQL's policies bind no owner, whom the program therefore refuses."""
    url = federation.house.engine.url
    if url.get_backend_name() == "postgresql":
        url = url.set(drivername="postgresql", username=_APPLICATION, password=_PASSWORD)
    return url.render_as_string(hide_password=False)


def _most_memory(running: Sequence[subprocess.Popen[bytes]]) -> Iterator[int]:
    """What the workers hold, in MiB, a few times a second until they are done.

    What the system says of a process at its end would be told of us as well, of whom it was begun.
    """
    while any(one.poll() is None for one in running):
        for one in running:
            with suppress(FileNotFoundError):
                said = Path(f"/proc/{one.pid}/status").read_text(encoding="ascii")
                yield from (int(line.split()[1]) // _MIB for line in said.splitlines() if line.startswith("VmHWM"))
        time.sleep(_LOOK_EACH)


def main() -> None:
    with founded() as federation:
        for one in reports(federation):
            sys.stdout.write(f"{one.line}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
