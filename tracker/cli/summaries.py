"""`tracker summaries`: making the summaries of all players anew."""

from __future__ import annotations

import click

from tracker.access.actor import OPERATOR
from tracker.actions.summaries import RebuildSummaries, rebuild_summaries
from tracker.cli.house import opened
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker


@click.group("summaries")
def command() -> None:
    """Keep the summaries of players, which lists and cohorts are made from."""


@command.command("rebuild")
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
def rebuild(*, in_json: bool, language: str) -> None:
    """Make the summaries of all players anew, as of today. Run it each night; see docs/run/summaries.md."""
    with opened() as house:
        done = house.perform(rebuild_summaries, RebuildSummaries(), OPERATOR)
    if in_json:
        print_json({"players": done.players, "as_of": done.as_of.isoformat()})
    else:
        click.echo(speaker(language)(phrase("summaries-rebuilt", players=done.players, day=done.as_of)))
