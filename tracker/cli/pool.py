"""`tracker pool`: who may play in an edition and is all that is asked for, counted and listed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import click

from tracker.access.actor import OPERATOR
from tracker.actions.finding import FindInPool, FoundCard, PoolFound, WhyNotHere, find_in_pool, why_not_here
from tracker.actions.pool_lists import export_pool, export_pool_data
from tracker.cli.house import opened
from tracker.cli.list_files import ListFile, list_files, write_list
from tracker.cli.values import LANGUAGE, print_lines
from tracker.eligibility.reasons import AGE_ONLY
from tracker.finding.address import read
from tracker.finding.answer import Count, WhyNot
from tracker.finding.facets import CHOICES, Choice, Facet, Listed
from tracker.finding.question import MINUTES_RUNGS, Holds, Question, Sort
from tracker.finding.spoken import choice_phrase, part_phrase
from tracker.football.ladder import FIRST_SENIOR_RUNG
from tracker.football.phrase import Phrase, phrase
from tracker.i18n.speak import Speak, speaker
from tracker.wiring import House

_SENIOR = MINUTES_RUNGS.index(int(FIRST_SENIOR_RUNG))
#: Every other name of an address with what it is for; facets are added beside them.
_SINGLE = {
    "on": "Count the rule as it was known on this day.",
    "confederation": "The confederation of the side, where the rules differ.",
    "born_from": "Born on this day or later.",
    "born_to": "Born on this day or earlier.",
    "nationality": "A nationality, such as USA.",
    "holds": f"How it is held: {', '.join(one.value for one in Holds)}.",
    "minutes": "So many minutes surely played in the last year.",
    "rung": "The club rung from which these minutes count, 4 to 9 (6 is senior football).",
    "caps_from": "So many senior caps or more.",
    "called_since": "Last event with the highest national side on this day or later.",
    "coverage_from": "Match records of so many per cent of in-season days or more.",
    "words": "Words of the name.",
    "sort": f"The order: {', '.join(one.value for one in Sort)}.",
    "limit": "Players on a page, 1 to 100.",
    "after": "Where the page begins, as the page before tells.",
}


def _filters(command: click.decorators.FC) -> click.decorators.FC:
    """Let a command take every filter of a question, named as in its address."""
    for name, meaning in reversed(_SINGLE.items()):
        option = click.option(f"--{name.replace('_', '-')}", name, default="", metavar="VALUE", help=meaning)
        command = option(command)
    for facet in reversed(Facet):
        name = f"--{facet.value.replace('_', '-')}"
        command = click.option(name, facet.value, multiple=True, metavar="CHOICE", help=_help(facet))(command)
    return command


def _help(facet: Facet) -> str:
    kind = CHOICES[facet]
    among = f" ({', '.join(str(one) for one in kind.choices)})" if isinstance(kind, Listed) else ""
    return f"Only {facet.value.replace('_', ' ')} of this choice{among}; several may be given."


@click.command("pool")
@click.option("--competition", required=True, metavar="ID", help="The competition, such as olympic-men.")
@click.option("--edition", required=True, metavar="ID", help="The edition, such as 2028.")
@_filters
@click.option("--why", type=int, metavar="PLAYER", help="Say why the player of this number is not found.")
@click.option("--json", "in_json", is_flag=True, help="Print the whole answer as JSON.")
@LANGUAGE
@list_files
def command(
    *, why: int | None, in_json: bool, language: str, into: ListFile | None, **filters: str | tuple[str, ...]
) -> None:
    """Find who of the players may play in an edition by age and is all that is asked for.

    Prints the total, the counts and a page; a file and JSON hold everybody who is found.
    """
    question = read(_pairs(filters))
    say = speaker(language)
    with opened() as house:
        if why is not None:
            print_lines(_why_lines(house.perform(why_not_here, WhyNotHere(question, why), OPERATOR), say))
        elif into:
            write_list(house, export_pool, FindInPool(question), into, language)
        elif in_json:
            _print_data(house, question)
        else:
            print_lines(_lines(house.perform(find_in_pool, FindInPool(question), OPERATOR), house, say))


def _pairs(filters: dict[str, str | tuple[str, ...]]) -> Iterable[tuple[str, str]]:
    for name, value in filters.items():
        yield from ((name, one) for one in ((value,) if isinstance(value, str) else value))


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
    few = phrase("finding-few", least=house.library.thresholds.smallest_cell)
    for facet, counts in found.counts.items() if found.total else ():
        yield say(part_phrase(facet))
        for count in counts:
            yield f"  {say(_count(answer, facet, count, few))}"
    yield from (say(_card(card)) for card in found.cards)
    if found.following:
        yield say(phrase("finding-more", after=f"{found.following.key}~{found.following.player}"))
    yield say(AGE_ONLY)


def _count(answer: PoolFound, facet: Facet, count: Count, few: Phrase) -> Phrase:
    players = few if count.players is None else count.players
    return phrase("finding-count", choice=_choice(answer, facet, count.choice), players=players)


def _choice(answer: PoolFound, facet: Facet, choice: Choice) -> Phrase:
    return choice_phrase(facet, choice, answer.clubs.get(choice) if isinstance(choice, int) else None)


def _card(card: FoundCard) -> Phrase:
    known = (card.name, str(card.birth) if card.birth else "", card.club or "")
    return phrase(
        "finding-card",
        name=", ".join(part for part in known if part),
        answer=choice_phrase(Facet.ANSWER, card.answer),
        minutes=card.pooled.minutes[_SENIOR],
        left=card.windows.here,
    )


def _why_lines(answer: WhyNot, say: Speak) -> Iterator[str]:
    found = "not-found" if answer.reasons else "found"
    yield say(phrase(f"finding-is-{found}", name=answer.name))
    yield from (f"  {say(reason)}" for _, reason in answer.reasons)
