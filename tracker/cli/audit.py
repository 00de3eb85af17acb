"""`tracker audit`: making sure that the ledger is as it was written."""

from __future__ import annotations

import click

from tracker.access.actor import OPERATOR
from tracker.actions.audit import verify_and_note
from tracker.cli.house import opened
from tracker.cli.values import LANGUAGE, print_json
from tracker.football.phrase import phrase
from tracker.i18n.speak import speaker

#: The ledger is not as it was written.
BROKEN = 1


@click.group("audit")
def command() -> None:
    """Look after the ledger of who did or opened what."""


@command.command("verify")
@click.option("--json", "in_json", is_flag=True, help="Print the outcome as JSON.")
@LANGUAGE
@click.pass_context
def verify(context: click.Context, *, in_json: bool, language: str) -> None:
    """Walk the chain of the ledger. Exit status 1 where a row was changed, put in, taken out or cut off."""
    with opened() as house:
        found = verify_and_note(lambda verb, asked: house.perform(verb, asked, OPERATOR))
    broken = found.broken.value if found.broken else None
    if in_json:
        print_json({"lines": found.lines, "before": found.before, "broken": broken, "row": found.row})
    else:
        said = [phrase("ledger-whole", lines=found.lines)]
        if broken:
            said = [phrase(f"ledger-{broken}", lines=found.lines, row=found.row or 0)]
        if found.before:
            said.append(phrase("ledger-before-the-chain", rows=found.before))
        click.echo("\n".join(map(speaker(language), said)))
    context.exit(BROKEN if broken else 0)
