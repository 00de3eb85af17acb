"""`tracker database`: making it, bringing it up to date, and saying which it is."""

from __future__ import annotations

from pathlib import Path

import click

from tracker.cli.house import BUILT, READY, opened


@click.group("database")
def command() -> None:
    """Make the database, bring it up to date, or say which it is."""


@command.command("migrate")
def migrate() -> None:
    """Make the database, or bring one of an older version up to date. Nothing is lost."""
    with opened(BUILT) as house:
        click.echo("\n".join(("The database is up to date.", *house.database_facts())))


@command.command("show")
def show() -> None:
    """Say which database is in use and how it is kept."""
    with opened(READY) as house:
        click.echo("\n".join(house.database_facts()))


@command.command("backup")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path) -> None:
    """Copy the embedded database into the new FILE, while it is in use. An older file is never written over."""
    with opened(READY) as house:
        size = house.back_up(file)
    click.echo(
        f"{file}: {size} bytes. Keep it apart from erased.log and secret.key, and let it end after some weeks."
    )
