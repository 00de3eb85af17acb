"""Asking whether somebody born on some day may play in an edition, without any player being looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.eligibility.decide import decide
from tracker.eligibility.rule import Confederation
from tracker.eligibility.verdict import Verdict
from tracker.football.errors import BadInputError
from tracker.football.people import Birth


@dataclass(frozen=True, slots=True)
class AskEligibility:
    """A birth as far as it is known, an edition, and the day whose rules count (the newest if none is named).

    `confederation` is that of the player's side, for editions that have a rule for each.
    """

    competition: str
    edition: str
    born: Birth | None
    as_of: date | None = None
    confederation: Confederation | None = None


@verb(needs=Permission.ELIGIBILITY_ASK)
def ask_eligibility(act: Act, command: AskEligibility) -> Verdict:
    """The age verdict for one edition.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        BadInputError: the birth or the as-of date lies in the future, or the birth after the as-of date.
    """
    refuse_impossible_days(act.day, command.born, command.as_of)
    competition = act.library.catalogue.competition(command.competition)
    edition = act.library.catalogue.edition(command.competition, command.edition)
    return decide(competition, edition, command.born, command.as_of, command.confederation)


def refuse_impossible_days(day: date, born: Birth | None, as_of: date | None) -> None:
    """Refuse a question about a birth or about rules that `day`, the one on which it is asked, cannot know of.

    Raises:
        BadInputError: the birth or the as-of date lies in the future, or the birth after the as-of date.
    """
    if born and born.earliest > day:
        message = f"The date of birth {born} lies in the future; give a day up to {day}."
        raise BadInputError(message)
    if as_of and as_of > day:
        message = f"What will be known on {as_of} nobody can say; give {day} or an earlier as-of date."
        raise BadInputError(message)
    if born and as_of and born.earliest > as_of:
        message = f"The date of birth {born} lies after the as-of date {as_of}; give a later one."
        raise BadInputError(message)
