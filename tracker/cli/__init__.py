"""The command line: each command in a file of its own, read only when it is called, so that `--help` is quick."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from tracker import __version__
from tracker.football.errors import TrackerError

REFUSED = 2

#: Every command: the module it stands in, and what it does in one line.
COMMANDS = {
    "age-group": ("tracker.cli.age_group", "Say which age group somebody is in, in every system side by side."),
    "ageing-out": ("tracker.cli.ageing_out", "List who ages out of a competition or age group in the next months."),
    "allegiance": ("tracker.cli.allegiance", "Say whether an association may field a player, by nationality."),
    "audit": ("tracker.cli.audit", "Make sure that the ledger of who did or opened what is as it was written."),
    "clubs": ("tracker.cli.clubs", "See which clubs are held, and to which association each belongs."),
    "competitions": ("tracker.cli.competitions", "List the competitions and their editions, or print all rules."),
    "database": ("tracker.cli.database", "Make the database, bring it up to date, or say which it is."),
    "demo": ("tracker.cli.demo", "Load a fictional federation and write sample reports."),
    "doctor": (
        "tracker.web.doctor.command",
        "Say of each safety setting whether it is right, before others are let in.",
    ),
    "duplicates": ("tracker.cli.duplicates", "See who is recorded twice, join two records, or keep them apart."),
    "eligible": ("tracker.cli.eligible", "Say whether somebody born on a day may play in an edition, by age."),
    "export": ("tracker.cli.exports", "Write the list of players, or all records of a club, as a file."),
    "gaps": ("tracker.cli.gaps", "Say where the way breaks off, for a player, a club or a federation."),
    "import": ("tracker.cli.imports", "Take in a file of players, matches, call-ups and the like, or a bundle."),
    "imports": ("tracker.cli.batches", "See which files were taken in, and undo one of them as a whole."),
    "people": ("tracker.cli.people", "Invite the first people, or hand records over to players who come of age."),
    "pool": ("tracker.cli.pool", "Find who of the players may play in an edition and is all that is asked for."),
    "quota": ("tracker.cli.quota", "Sum a club's minutes under a youth-minutes quota, or list the quotas."),
    "report": ("tracker.cli.report", "Write the report of a player, a club, a pool or a federation as a PDF."),
    "reports": ("tracker.cli.reports", "Make the reports of many players, as an archive or as one file to print."),
    "route": ("tracker.cli.route", "Show the way to a finals: its qualifiers, their rules, and what they close."),
    "season": ("tracker.cli.season", "Turn a club's season: see who moves group, then write who moves and leaves."),
    "serve": ("tracker.web.serve", "Serve the web pages."),
    "squad": ("tracker.cli.squad", "Say whether the squads in a file keep an edition's limits, by age."),
    "summaries": ("tracker.cli.summaries", "Make the summaries of all players anew, as each night."),
    "verify": ("tracker.cli.verify", "Say whether a report was issued here, and whether it still holds."),
    "what-if": ("tracker.cli.what_if", "Move a cut-off or the overage places, and see who enters and who leaves."),
    "worker": ("tracker.cli.worker", "Make the reports that people ask for on the pages, until stopped."),
    "windows": ("tracker.cli.windows", "List the editions a birth allows, the next first, and write a calendar."),
}


class Commands(click.Group):
    """The commands by name, each imported when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command's name in order."""
        del ctx
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, if there is one."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing one of them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][1]) for name in sorted(COMMANDS)])


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="tracker")
def tracker() -> None:
    """Follow young footballers from their first club to the national team, and see where the path breaks off."""


def main() -> None:
    """Run a command; a refusal is one sentence and exit status 2, never a traceback."""
    try:
        tracker(prog_name="tracker")
    except TrackerError as refusal:
        click.echo(f"tracker: {refusal}", err=True)
        sys.exit(REFUSED)
