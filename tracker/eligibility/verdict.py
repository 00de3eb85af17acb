"""The answer to "may this player play, by age?": a verdict with its reasons, its source and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tracker.football.people import Birth
from tracker.football.phrase import Phrase


class Answer(Enum):
    """The seven verdicts. "Cannot tell" and "no rule held" are never folded into a no."""

    WITHIN_AGE = "within_age"
    OVERAGE = "overage"  # Older than the window, and the edition has overage places.
    TOO_OLD = "too_old"  # Older than the window, and it has none.
    TOO_YOUNG = "too_young"
    CANNOT_TELL = "cannot_tell"
    NO_AGE_LIMIT = "no_age_limit"
    NO_RULE_HELD = "no_rule_held"


@dataclass(frozen=True, slots=True)
class Reason:
    """One ground of a verdict: its phrase (code and values) and the source of the rule it rests on."""

    phrase: Phrase
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """A player's age verdict for one edition of one competition.

    `provisional` is true where the rule is only recalled, not read in its regulation, and so never firm.
    `missing` names what would settle an answer that cannot be given: `birth_year`, `birth_month`,
    `birth_day`, `confederation` or `rule`.
    """

    competition: str
    competition_name: str
    edition: str
    edition_name: str
    born: Birth | None
    answer: Answer
    provisional: bool
    reasons: tuple[Reason, ...]
    missing: tuple[str, ...] = ()
