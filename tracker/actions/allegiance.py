"""Asking which association may field a player, of a career that one brings along; no stored player is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.eligibility.allegiance.answer import Verdict
from tracker.eligibility.allegiance.career import Career, Question
from tracker.eligibility.allegiance.days import EARLIEST_YEAR, LATEST_YEAR
from tracker.eligibility.allegiance.decide import decide
from tracker.eligibility.allegiance.fields import Fields
from tracker.eligibility.allegiance.nations import load_nations
from tracker.eligibility.allegiance.read import read_career
from tracker.football.errors import BadInputError


@dataclass(frozen=True, slots=True)
class AskAllegiance:
    """A player's file, and the question: what is not named here is taken from the file."""

    content: bytes
    association: str | None = None
    on: date | None = None
    competition: str | None = None


@verb(needs=Permission.ELIGIBILITY_ASK)
def ask_allegiance(act: Act, command: AskAllegiance) -> Verdict:
    """Whether the association may field the player on the day.

    Raises:
        BadInputError: the file cannot be read, or neither it nor the question names the association or the day.
    """
    del act
    asked = _asked(command)
    career = read_career(command.content)
    question = Question(
        association=_association(asked.code("--association"), career),
        on=_day(command.on, career),
        competition=asked.text("--competition"),
    )
    return decide(career, question)


def _asked(command: AskAllegiance) -> Fields:
    """The words of the question, held to the same rules as those of the file."""
    words: dict[str, object] = {"--association": command.association, "--competition": command.competition}
    return Fields("", words, load_nations().written_otherwise)


def _association(named: str | None, career: Career) -> str:
    association = named or career.target_association
    if association is None:
        message = "No association is asked about; give --association, or target_association in the file."
        raise BadInputError(message)
    return association


def _day(named: date | None, career: Career) -> date:
    on = named or career.as_of_date
    if on is None:
        message = "No day is asked about; give --on, or as_of_date in the file."
        raise BadInputError(message)
    _check_day(on, career)
    return on


def _check_day(on: date, career: Career) -> None:
    if not EARLIEST_YEAR <= on.year <= LATEST_YEAR:
        message = f"The day {on} lies outside the years {EARLIEST_YEAR} to {LATEST_YEAR}; give one within them."
        raise BadInputError(message)
    if career.birth and career.birth.earliest > on:
        message = f"The date of birth {career.birth} lies after the day asked about, {on}; correct one of them."
        raise BadInputError(message)
