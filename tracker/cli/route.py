"""`tracker route`: the way to a finals, step by step, and what it closes and opens. It needs no database."""

from __future__ import annotations

from datetime import date

import click

from tracker.access.actor import OPERATOR
from tracker.actions.rules import TraceRoute, trace_route
from tracker.cli.house import RULES_ONLY, opened
from tracker.cli.route_lines import route_lines
from tracker.cli.values import CONFEDERATION, LANGUAGE, BirthOption, DayOption, print_json
from tracker.eligibility.routes.shown import as_json
from tracker.eligibility.rule import Confederation
from tracker.football.people import Birth
from tracker.i18n.speak import speaker


@click.command("route")
@click.option(
    "--competition", required=True, metavar="ID", help="The competition of the finals, such as olympic-men."
)
@click.option("--edition", required=True, metavar="ID", help="Their edition, such as 2016.")
@click.option(
    "--born", type=BirthOption(), metavar="DATE", help="Say for this birth which steps are closed or open."
)
@click.option("--as-of", type=DayOption(), metavar="DATE", help="Use the rules as they were known on this day.")
@CONFEDERATION
@click.option("--json", "in_json", is_flag=True, help="Print the route as JSON.")
@LANGUAGE
def command(
    *,
    competition: str,
    edition: str,
    born: Birth | None,
    as_of: date | None,
    confederation: Confederation | None,
    in_json: bool,
    language: str,
) -> None:
    """Show the way to a finals: each qualifier with its dates, format, places and age rule.

    With a confederation, only the steps that its sides enter.
    """
    with opened(RULES_ONLY) as house:
        question = TraceRoute(competition, edition, born, as_of, confederation)
        route = house.perform(trace_route, question, OPERATOR)
    say = speaker(language)
    if in_json:
        print_json(as_json(route, say))
    else:
        click.echo("\n".join(route_lines(route, say)))
