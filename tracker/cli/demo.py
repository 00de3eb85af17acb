"""`tracker demo`: a fictional federation in an empty database, five people to sign in as, and sample reports."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from tracker.access.actor import OPERATOR
from tracker.actions.demo import LoadedFederation, LoadFederation, load_federation
from tracker.actions.reports import IssueReport, issue_player_report
from tracker.cli.house import BUILT, opened
from tracker.cli.values import DayOption, write_bytes
from tracker.football.errors import BadInputError
from tracker.reports.player_report import Audience
from tracker.wiring import House


@click.command("demo")
@click.option("--players", default=4000, show_default=True, help="Above 20,000 without match detail.")
@click.option("--seed", default=1, show_default=True, help="The same seed gives the same federation.")
@click.option("--day", type=DayOption(), metavar="DATE", help="The day its records end; today if not given.")
@click.option("--samples", type=click.Path(path_type=Path), help="Write sample reports to this folder.")
def command(*, players: int, seed: int, day: date | None, samples: Path | None) -> None:
    """Load a fictional federation into an empty database. Nobody in it exists.

    Prints a sign-in for a parent, a director, a scout and an administrator; the passwords are new each time.
    """
    if samples:
        _make_room(samples)
    with opened(BUILT) as house:
        loaded = house.perform(load_federation, LoadFederation(players, seed, day), OPERATOR)
        written = _write_samples(house, loaded, samples) if samples else []
    click.echo("\n".join([*_told(loaded), *written]))


def _told(loaded: LoadedFederation) -> list[str]:
    counts = ", ".join(f"{count:,} {table.replace('_', ' ')}" for table, count in loaded.counts if count)
    width = max(len(one.email) for one in loaded.sign_ins)
    lines = [f"Loaded a fictional federation as of {loaded.day}: {counts}.", "", "Sign in as"]
    lines += [f"  {one.role.value:<14} {one.email:<{width}}  {one.password}" for one in loaded.sign_ins]
    return [*lines, ""]


def _make_room(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"The folder {folder} cannot be made ({error.strerror}); give another with --samples."
        raise BadInputError(message) from error


def _write_samples(house: House, loaded: LoadedFederation, folder: Path) -> list[str]:
    lines = ["Sample reports"]
    for sample in loaded.samples:
        wanted = IssueReport(sample.player_id, as_of=loaded.day, audience=Audience.PARENT)
        issued = house.perform(issue_player_report, wanted, OPERATOR)
        path = folder / issued.file_name
        write_bytes(path, issued.content)
        lines.append(f"  {path}  {sample.reason}")
    return lines
