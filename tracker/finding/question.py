"""A question about the pool: an edition, what is chosen, how the answer is sorted, and where its page begins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from tracker.finding.facets import CHOICES, MOST_CHOICES, Choice, Facet
from tracker.football.errors import BadInputError
from tracker.football.ladder import FIRST_SENIOR_RUNG, ClubRung, NationalRung
from tracker.football.limits import LARGEST_NUMBER

LONGEST_PAGE = 100
USUAL_PAGE = 50
LONGEST_WORDS = 100
COUNTRY = re.compile("[A-Z]{3}", re.ASCII)
#: The rungs by which the minutes of the trailing year are kept, each with all above it.
MINUTES_RUNGS = tuple(int(rung) for rung in ClubRung if rung >= ClubRung.YOUTH_U19)
NATIONAL_RUNGS = tuple(int(rung) for rung in NationalRung)


class Holds(Enum):
    """How a nationality is to be held: at all, as the only one, or as one recorded after the first."""

    ANY = "any"
    ONLY = "only"
    SECOND = "second"


class Sort(Enum):
    """The orders of an answer, a closed list. Who lacks what is sorted by comes last; equals go by number."""

    OLDEST = "oldest"  # Who becomes too old next; those who are already come after those who may still play.
    YOUNGEST = "youngest"
    MINUTES = "minutes"
    CAPS = "caps"
    NATIONAL = "national"
    NAME = "name"


class Filter(Enum):
    """What a question may narrow by beside its facets, named as the fields of `Question`."""

    BORN_FROM = "born_from"
    BORN_TO = "born_to"
    NATIONALITY = "nationality"
    MINUTES = "minutes"
    NATIONAL_FROM = "national_from"
    CAPS = "caps_from"
    CALLED_SINCE = "called_since"
    COVERAGE = "coverage_from"
    WORDS = "words"


Part = Facet | Filter
"""Anything that a question narrows by: what can be left out alone."""


@dataclass(frozen=True, slots=True)
class Question:
    """Who may play in an edition, and what else they are to be. What is left out narrows nothing.

    Arguments:
        as_of: the day as known on which the rule counts; without it, as it is known now.
        confederation: the side of the verdict; without it, the installation's own.
        chosen: the choices by facet, each facet once and in the order of `Facet`; `choosing` makes one.
        nationality: an association's three-letter code.
        minutes: surely played in the trailing year on the rung `minutes_rung` or higher.
        national_from: whose highest rung of the national sides is this one or higher.
        called_since: whose last event on their highest rung of the national sides was on that day or later.
        after: the number of the player after whom the page begins; a number tells an address nothing of a child.

    Raises:
        BadInputError: something in it cannot be asked; `tracker.finding.address` finds the nearest that can.
    """

    competition: str
    edition: str
    as_of: date | None = None
    confederation: str | None = None
    chosen: tuple[tuple[Facet, tuple[Choice, ...]], ...] = ()
    born_from: date | None = None
    born_to: date | None = None
    nationality: str | None = None
    holds: Holds = Holds.ANY
    minutes: int | None = None
    minutes_rung: int = int(FIRST_SENIOR_RUNG)
    national_from: int | None = None
    caps_from: int | None = None
    called_since: date | None = None
    coverage_from: int | None = None
    words: str = ""
    sort: Sort = Sort.OLDEST
    after: int | None = None
    limit: int = USUAL_PAGE

    def __post_init__(self) -> None:
        wrong = next(_wrong_with(self), None)
        if wrong:
            raise BadInputError(wrong)

    @property
    def choices(self) -> Mapping[Facet, tuple[Choice, ...]]:
        """What is chosen, by facet."""
        return dict(self.chosen)

    def choosing(self, facet: Facet, choices: tuple[Choice, ...]) -> Question:
        """The same question with these choices of a facet (none takes it out), from its first page.

        >>> asked = Question("olympics-men", "2028").choosing(Facet.QUARTER, (4, 3))
        >>> asked.choosing(Facet.SEX, ("male",)).chosen[0], asked.choosing(Facet.QUARTER, ()).chosen
        ((<Facet.SEX: 'sex'>, ('male',)), ())
        """
        held = {**self.choices, facet: tuple(dict.fromkeys(choices))}
        return replace(self, chosen=tuple((one, held[one]) for one in Facet if held.get(one)), after=None)

    def without(self, part: Part) -> Question:
        """The same question with one thing that it narrows by left out, from its first page."""
        if isinstance(part, Facet):
            return self.choosing(part, ())
        nothing = {part.value: "" if part is Filter.WORDS else None}
        return replace(self, after=None, **nothing)  # type: ignore[arg-type]

    @property
    def bare(self) -> Question:
        """The edition alone, with nothing to narrow the answer by."""
        return Question(self.competition, self.edition, self.as_of, self.confederation)


def _wrong_with(question: Question) -> Iterator[str]:
    """What in a question cannot be asked, a sentence each."""
    facets = [facet for facet, _ in question.chosen]
    if facets != [facet for facet in Facet if facet in facets]:
        yield "Name each facet once, in the order of the list of facets."
    for facet, choices in question.chosen:
        yield from _wrong_choices(facet, choices)
    if question.born_from and question.born_to and question.born_from > question.born_to:
        yield f"Nobody was born from {question.born_from} to {question.born_to}: the first day comes later."
    if question.nationality is not None and not COUNTRY.fullmatch(question.nationality):
        yield f"{question.nationality!r} is no association's code of three capital letters."
    yield from _wrong_numbers(question)
    if len(question.words) > LONGEST_WORDS or " ".join(question.words.split()) != question.words:
        yield f"Search for a name in at most {LONGEST_WORDS} letters, with single spaces between words."
    if question.after is not None and not 0 < question.after <= LARGEST_NUMBER:
        yield f"{question.after} is no number of a player after whom a page begins."


def _wrong_numbers(question: Question) -> Iterator[str]:
    if question.minutes_rung not in MINUTES_RUNGS:
        yield f"Minutes are kept for the rungs {MINUTES_RUNGS[0]} to {MINUTES_RUNGS[-1]}."
    if question.national_from not in (None, *NATIONAL_RUNGS):
        yield f"National sides have the rungs {NATIONAL_RUNGS[0]} to {NATIONAL_RUNGS[-1]}."
    for number in (question.minutes, question.caps_from, question.coverage_from):
        if number is not None and not 0 <= number <= LARGEST_NUMBER:
            yield f"{number} is no number of minutes, caps or per cent."
    if not 1 <= question.limit <= LONGEST_PAGE:
        yield f"A page holds 1 to {LONGEST_PAGE} players, not {question.limit}."


def _wrong_choices(facet: Facet, choices: tuple[Choice, ...]) -> Iterator[str]:
    wrong = [choice for choice in choices if not CHOICES[facet].admits(choice)]
    if wrong:
        yield f"{wrong[0]!r} is no choice of {facet.value}."
    if not 0 < len(set(choices)) == len(choices) <= MOST_CHOICES:
        yield f"Choose each of {facet.value} once, and at most {MOST_CHOICES} of them."
