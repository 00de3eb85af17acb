"""The edition and the rule that a question about players rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.actions.players import day_asked_for
from tracker.actions.verb import Act
from tracker.eligibility.competition import Competition, Edition
from tracker.eligibility.rule import Confederation, RuleVersion


@dataclass(frozen=True, slots=True)
class Question:
    """An edition and the rule to ask about: as known on a day, for the side of a confederation.

    Without a day the rule counts as it is known now. Without a confederation the side is one of the
    installation's own, as on a player's page.
    """

    competition: str
    edition: str
    as_of: date | None = None
    confederation: Confederation | None = None


@dataclass(frozen=True, slots=True)
class Ruled:
    """What a question was answered by: the edition, and the rules that apply to the side (at most one)."""

    competition: Competition
    edition: Edition
    rules: tuple[RuleVersion, ...]

    @property
    def provisional(self) -> bool:
        """Whether the answers wait for somebody to read the regulation."""
        return any(version.provisional for version in self.rules)


def ruled_by(act: Act, question: Question) -> Ruled:
    """The edition that a question is about, with the rules that apply to the side.

    Raises:
        NotFoundError: there is no such competition or edition; names the nearest.
        BadInputError: the as-of day lies in the future.
    """
    if question.as_of:
        day_asked_for(act, question.as_of)
    catalogue = act.library.catalogue
    competition = catalogue.competition(question.competition)
    edition = catalogue.edition(question.competition, question.edition)
    side = question.confederation or act.library.confederation
    return Ruled(competition, edition, edition.rules_on(question.as_of, side))
