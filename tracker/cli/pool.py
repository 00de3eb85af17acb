"""`tracker pool`: who may play in an edition and is all that is asked for, counted and listed."""

from __future__ import annotations

from collections.abc import Iterator

import click

from tracker.access.actor import OPERATOR
from tracker.actions.finding import FindInPool, PoolFound, WhyNotHere, find_in_pool, why_not_here
from tracker.actions.players import FindPlayer, find_player
from tracker.actions.pool_lists import export_pool, export_pool_data
from tracker.cli.house import opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.pool_filters import filters_of_a_question, option_of, pairs
from tracker.cli.pool_lines import card_line, why_lines
from tracker.cli.pool_saved import saved
from tracker.cli.values import LANGUAGE, print_lines
from tracker.eligibility.reasons import AGE_ONLY
from tracker.finding.address import as_written, read
from tracker.finding.facets import Choice, Facet
from tracker.finding.question import Question
from tracker.finding.spoken import choice_phrase, part_phrase
from tracker.football.errors import BadInputError
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak, speaker
from tracker.wiring import House


@click.group("pool", invoke_without_command=True)
@filters_of_a_question
@click.option(
    "--why", metavar="PLAYER", help="Say why this player is not found: a number, scheme:value, or the name."
)
@click.option("--json", "in_json", is_flag=True, help="Print the whole answer as JSON.")
@LANGUAGE
@list_files
@click.pass_context
def command(
    context: click.Context,
    /,
    *,
    why: str | None,
    in_json: bool,
    language: str,
    into: ListFile | None,
    **filters: str | tuple[str, ...],
) -> None:
    """Find who of the players may play in an edition by age and is all that is asked for.

    Prints the total, the counts and a page; a file and JSON hold everybody who is found.
    """
    if context.invoked_subcommand:
        if why is not None or in_json or into or any(filters.values()):
            message = "Give what is asked after `tracker pool saved`, as its help shows."
            raise BadInputError(message)
        return
    question = read(pairs(filters))
    say = speaker(language)
    with opened() as house:
        if why is not None:
            missed = house.perform(find_player, FindPlayer(why), OPERATOR)
            print_lines(why_lines(house.perform(why_not_here, WhyNotHere(question, missed), OPERATOR), say))
        elif into:
            write_list(house, export_pool, FindInPool(question), into, language)
        elif in_json:
            _print_data(house, question)
        else:
            print_lines(_lines(house.perform(find_in_pool, FindInPool(question), OPERATOR), house, say))


command.add_command(saved)


def _print_data(house: House, question: Question) -> None:
    made = house.perform(export_pool_data, FindInPool(question), OPERATOR)
    with made.content:
        for line in made.content:
            click.echo(line.decode(), nl=False)


def _lines(answer: PoolFound, house: House, say: Speak) -> Iterator[str]:
    ruled, found = answer.ruled, answer.found
    yield say(phrase("finding-heading", competition=ruled.competition.name, edition=ruled.edition.name))
    if ruled.provisional:
        yield f"  {say(phrase('age-provisional'))}"
    yield say(phrase("finding-total", players=found.total))
    for one in answer.emptied:
        players = "few" if one.players_without_it is None else one.players_without_it
        yield f"  {say(phrase('finding-emptied', part=part_phrase(one.part), players=players))}"
    for facet in found.counts if found.total else ():
        yield f"{say(part_phrase(facet))} ({option_of(facet.value)})"
        yield from _count_lines(answer, facet, house.library.thresholds.smallest_cell, say)
    yield from (say(card_line(card)) for card in found.cards)
    if found.following:
        yield say(phrase("finding-more", after=str(found.following)))
    yield say(AGE_ONLY)


def _count_lines(answer: PoolFound, facet: Facet, least: int, say: Speak) -> Iterator[str]:
    """The counts of a facet, each choice with what is typed for it: rungs and clubs are asked for by number."""
    counts = answer.found.counts[facet]
    width = max((len(as_written(count.choice)) for count in counts), default=0)
    for count in counts:
        typed, choice = as_written(count.choice), _choice(answer, facet, count.choice)
        players = phrase("finding-few", least=least) if count.players is None else count.players
        line = say(phrase("finding-count", choice=choice, players=players))
        yield f"  {line}" if say(choice) == typed else f"  {typed:<{width}}  {line}"


def _choice(answer: PoolFound, facet: Facet, choice: Choice) -> Phrase:
    return choice_phrase(facet, choice, answer.clubs.get(choice) if isinstance(choice, int) else None)
