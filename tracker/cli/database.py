"""`tracker database`: making it, bringing it up to date, and saying which it is."""

from __future__ import annotations

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
