"""What if the cut-off lay elsewhere, or there were more places? Asked of a copy of the rule; nothing is stored.

A rule with a `Move` is another rule, and the same evaluator answers both. What is compared is what somebody may
do: who could not be fielded and now could, who could and now could not, and whose answer changes otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from tracker.eligibility.batch import answers, crowd_of
from tracker.eligibility.reasons import window_phrase
from tracker.eligibility.rule import BirthWindow, RuleVersion
from tracker.eligibility.verdict import Answer
from tracker.football.errors import BadInputError
from tracker.football.people import EARLIEST_BIRTH_YEAR, Birth
from tracker.football.phrase import Phrase, phrase

#: More places than any squad has players are no places but another rule.
MOST_PLACES = 99

#: The answers with which somebody can be fielded, one of them only in an overage place.
FIELDABLE = frozenset({Answer.WITHIN_AGE, Answer.OVERAGE, Answer.NO_AGE_LIMIT})
#: The answers with which nobody can. "Cannot tell" is neither: it is never taken for a no.
BARRED = frozenset({Answer.TOO_OLD, Answer.TOO_YOUNG})


class Effect(Enum):
    """What a changed rule does to one player."""

    ENTERS = "enters"  # Could not be fielded, and now could.
    LEAVES = "leaves"  # Could be fielded, and now could not.
    CHANGES = "changes"  # Another answer, but neither: such as now in an overage place, or now cannot tell.
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Move:
    """What is moved: either cut-off, the number of overage places, or several of them. `None` stays as it is."""

    born_on_or_after: date | None = None
    born_on_or_before: date | None = None
    overage: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """The answers to one player before and after a rule was changed."""

    before: Answer
    after: Answer

    @property
    def effect(self) -> Effect:
        """What that means for the player.

        >>> Change(Answer.TOO_OLD, Answer.OVERAGE).effect, Change(Answer.TOO_OLD, Answer.CANNOT_TELL).effect
        (<Effect.ENTERS: 'enters'>, <Effect.CHANGES: 'changes'>)
        """
        if self.before in BARRED and self.after in FIELDABLE:
            return Effect.ENTERS
        if self.before in FIELDABLE and self.after in BARRED:
            return Effect.LEAVES
        return Effect.STAYS if self.before is self.after else Effect.CHANGES


def changes_of(effect: Effect) -> tuple[Change, ...]:
    """Every pair of answers that has this effect, for questions that are asked in SQL."""
    pairs = (Change(before, after) for before in Answer for after in Answer)
    return tuple(change for change in pairs if change.effect is effect)


class MoveRefusedError(BadInputError):
    """A rule cannot be moved like that; `said` is the same sentence for those who speak another language."""

    def __init__(self, message: str, said: Phrase) -> None:
        super().__init__(message)
        self.said = said


def moved(version: RuleVersion, move: Move) -> RuleVersion:
    """A copy of a rule with its cut-offs or places moved.

    A bound may be set where the rule leaves that end open.

    Raises:
        MoveRefusedError: the rule has no window, nothing is moved, or the window would be upside down.
    """
    window = version.limit
    if not isinstance(window, BirthWindow):
        message = "This rule has no window of births, so no cut-off can be moved; ask about one that has."
        raise MoveRefusedError(message, phrase("what-if-no-window"))
    overage = version.overage if move.overage is None else _places(move.overage)
    changed = replace(version, limit=_window(window, move), overage=overage)
    if changed == version:
        message = f"That is the rule as it stands ({_stated(version)}); move the cut-off or the number of places."
        raise MoveRefusedError(message, phrase("what-if-as-it-stands", rule=rule_phrase(version)))
    return changed


def rule_phrase(version: RuleVersion) -> Phrase:
    """The window of a rule and its places in words."""
    assert isinstance(version.limit, BirthWindow)
    unknown = version.overage is None
    places = phrase("what-if-places-unknown") if unknown else phrase("what-if-places", places=version.overage or 0)
    return phrase("what-if-rule", window=window_phrase(version.limit), places=places)


def changes(
    rules: tuple[RuleVersion, ...], changed: tuple[RuleVersion, ...], births: Sequence[Birth | None]
) -> tuple[Change, ...]:
    """What becomes of each of these births when one set of rules takes the place of another, in their order."""
    crowd = crowd_of(births)
    return tuple(map(Change, answers(rules, crowd), answers(changed, crowd)))


def counted(found: Mapping[Change, int], effect: Effect) -> int:
    """How many players a changed rule does this to."""
    return sum(players for change, players in found.items() if change.effect is effect)


def in_order(found: Mapping[Change, int]) -> dict[Change, int]:
    """Counts of players by their change, from the first answer to the last."""
    place = {answer: number for number, answer in enumerate(Answer)}
    return {one: found[one] for one in sorted(found, key=lambda one: (place[one.before], place[one.after]))}


def _places(places: int) -> int:
    if not 0 <= places <= MOST_PLACES:
        message = f"{places} is no number of overage places; give one from 0 to {MOST_PLACES}."
        raise MoveRefusedError(message, phrase("what-if-no-number", most=MOST_PLACES))
    return places


def _window(window: BirthWindow, move: Move) -> BirthWindow:
    first = move.born_on_or_after or window.born_on_or_after
    last = move.born_on_or_before or window.born_on_or_before
    if first and last and first > last:
        message = (
            f"Nobody is born on or after {first} and on or before {last}; "
            f"give a first day that is not later than the last."
        )
        raise MoveRefusedError(message, phrase("what-if-upside-down", first=first, last=last))
    early = [day for day in (first, last) if day and day.year < EARLIEST_BIRTH_YEAR]
    if early:
        message = f"{early[0]} lies before {EARLIEST_BIRTH_YEAR}; give the year of birth that is meant."
        raise MoveRefusedError(message, phrase("what-if-too-early", day=early[0], year=str(EARLIEST_BIRTH_YEAR)))
    return BirthWindow(first, last)


def _stated(version: RuleVersion) -> str:
    window = version.limit
    assert isinstance(window, BirthWindow)
    stated = {
        "born on or after": window.born_on_or_after,
        "born on or before": window.born_on_or_before,
        "overage places:": "not known" if version.overage is None else version.overage,
    }
    return ", ".join(f"{name} {held}" for name, held in stated.items() if held is not None)
