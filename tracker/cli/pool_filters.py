"""The options by which a command is asked a question about the pool, named as in the address of one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import click

from tracker.finding.facets import CHOICES, Facet, Listed
from tracker.finding.question import Holds, Sort

#: The rungs of national sides by number, as short as a help is.
_NATIONAL = "1 U-16, 2 U-17, 3 U-19, 4 U-20, 5 U-23, 6 senior call-up, 7 cap, 8 official cap"
#: Every name of an address that is no facet, with what it is for; facets are added beside them.
_SINGLE = {
    "competition": "The competition, such as olympic-men; needed.",
    "edition": "The edition, such as 2028; needed.",
    "on": "Count the rule as it was known on this day.",
    "confederation": "The confederation of the side, where the rules differ.",
    "born_from": "Born on this day or later.",
    "born_to": "Born on this day or earlier.",
    "nationality": "A nationality, such as USA.",
    "holds": f"How it is held: {', '.join(one.value for one in Holds)}.",
    "minutes": "So many minutes surely played in the last year.",
    "rung": "The club rung from which these minutes count, 4 to 9 (6 is senior football).",
    "national_from": f"The highest rung with national sides is this one or higher: {_NATIONAL}.",
    "caps_from": "So many senior caps or more.",
    "called_since": "Last event with the highest national side on this day or later.",
    "coverage_from": "Match records of so many per cent of in-season days or more.",
    "words": "Words of the name.",
    "sort": f"The order: {', '.join(one.value for one in Sort)}.",
    "limit": "Players on a page, 1 to 100.",
    "after": "Where the page begins, as the page before tells.",
}


#: What each facet asks for, beside the choices that it lists by itself.
_FACETS: Mapping[Facet, str] = {
    Facet.ANSWER: "The verdict by age",
    Facet.SEX: "The football that is played",
    Facet.POSITION: "The position",
    Facet.FOOT: "The stronger foot",
    Facet.BIRTH_YEAR: "The year of birth",
    Facet.QUARTER: "The quarter of the year of the birth",
    Facet.CLUB: "The club, by its number as the counts print it",
    Facet.REGION: "The club's region as it is recorded",
    Facet.LEAGUE_RUNG: "The rung of the team's league, 1 up to U-14, 4 U-19, 6 senior, 9 continental",
    Facet.NATIONAL_RUNG: f"The highest rung with national sides: {_NATIONAL}",
    Facet.GAP: "A period that goes on",
    Facet.EVIDENCE: "Whether a document shows the birth: 0 none, 1 seen",
    Facet.COVERAGE: "The band of match records in per cent, by its lowest figure",
    Facet.ALLEGIANCE: "Whether the home association may field the player",
    Facet.CONSENT: "What the family shares with scouts",
}

#: The facets whose numbers are explained in the words themselves.
_EXPLAINED = (Facet.LEAGUE_RUNG, Facet.NATIONAL_RUNG, Facet.EVIDENCE)


#: What asks for one page of an answer, and means nothing to whatever takes the whole of it.
_OF_A_PAGE = ("limit", "after")


def filters_of_a_question(command: click.decorators.FC) -> click.decorators.FC:
    """Let a command take every filter of a question, named as in its address, and which page is shown."""
    return _taking(command, _SINGLE)


def filters_of_a_whole_answer(command: click.decorators.FC) -> click.decorators.FC:
    """Let a command that takes a whole answer take the filters of a question alone."""
    return _taking(command, {name: meaning for name, meaning in _SINGLE.items() if name not in _OF_A_PAGE})


def _taking(command: click.decorators.FC, singles: dict[str, str]) -> click.decorators.FC:
    for name, meaning in reversed(singles.items()):
        command = click.option(option_of(name), name, default="", metavar="VALUE", help=meaning)(command)
    for facet in reversed(Facet):
        name = facet.value
        command = click.option(option_of(name), name, multiple=True, metavar="CHOICE", help=_help(facet))(command)
    return command


def option_of(name: str) -> str:
    """The option by which a name of an address is given."""
    return f"--{name.replace('_', '-')}"


def _help(facet: Facet) -> str:
    kind = CHOICES[facet]
    among = ""
    if isinstance(kind, Listed) and facet not in _EXPLAINED:
        among = f" ({', '.join(map(str, kind.choices))})"
    return f"{_FACETS[facet]}{among}; several may be given."


def pairs(filters: dict[str, str | tuple[str, ...]]) -> Iterable[tuple[str, str]]:
    """The options that were given as the names and values of an address."""
    for name, value in filters.items():
        yield from ((name, one) for one in ((value,) if isinstance(value, str) else value))
