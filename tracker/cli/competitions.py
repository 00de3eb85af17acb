"""`tracker competitions`: every competition, the editions of one, or the whole rule set. It needs no database."""

from __future__ import annotations

import click

from tracker.access.actor import OPERATOR
from tracker.actions.rule_lists import export_competitions, export_editions
from tracker.actions.rules import (
    HandOutRules,
    ListCompetitions,
    OpenCompetition,
    hand_out_rules,
    list_competitions,
    open_competition,
)
from tracker.cli.house import RULES_ONLY, opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.rule_lines import competition_lines, list_lines
from tracker.cli.values import LANGUAGE
from tracker.i18n.speak import speaker
from tracker.wiring import House


@click.command("competitions")
@click.argument("competition", required=False, metavar="[ID]")
@click.option("--json", "in_json", is_flag=True, help="Print the rule set as JSON, as the web hands it out.")
@LANGUAGE
@list_files
def command(*, competition: str | None, in_json: bool, language: str, into: ListFile | None) -> None:
    """List every competition, or the editions of one.

    The JSON holds all rules under their fingerprint, and each competition in it is a rule file.
    """
    with opened(RULES_ONLY) as house:
        if into and competition:
            write_list(house, export_editions, OpenCompetition(competition), into, language)
        elif into:
            write_list(house, export_competitions, ListCompetitions(), into, language)
        elif in_json:
            # Bytes, so that no terminal's own letters or line ends make another file of it.
            handed_out = house.perform(hand_out_rules, HandOutRules(competition), OPERATOR)
            click.echo(handed_out.content, nl=False)
        else:
            click.echo("\n".join(_told(house, competition, language)))


def _told(house: House, competition: str | None, language: str) -> list[str]:
    say = speaker(language)
    if competition is None:
        return list(list_lines(house.perform(list_competitions, ListCompetitions(), OPERATOR), say))
    return list(competition_lines(house.perform(open_competition, OpenCompetition(competition), OPERATOR), say))
