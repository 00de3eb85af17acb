"""Who may agree and refuse for a player on a day: the guardian, either of the two, or the player alone.

Below the age of consent a guardian decides who was given the right; from it until the player is of age the guardian
or the player, and either may refuse what the other agreed to; from then on the player alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.access.consent import Purpose
from tracker.access.of_age import youngest_for_own_account, youngest_of_age, youngest_to_decide


@dataclass(frozen=True, slots=True)
class Decider:
    """What somebody is to the player, as far as deciding asks.

    Arguments:
        own: it is the player.
        may_consent: a guardian who was given the right; of the player it is not asked.
    """

    own: bool
    may_consent: bool = True


def is_of_age(born_by: date | None, day: date) -> bool:
    """Surely of age: whoever may still be a child keeps the protection that a child has."""
    return born_by is not None and born_by < youngest_of_age(day)


def may_have_own_account(born_by: date | None, day: date) -> bool:
    """Whether somebody is surely old enough for a sign-in of their own, if the family agrees."""
    return born_by is not None and born_by < youngest_for_own_account(day)


def may_decide(who: Decider, purpose: Purpose, born_by: date | None, consent_age: int, day: date) -> bool:
    """Whether this person may agree to a purpose, refuse it or take it back on a day.

    A sign-in of the player's own before of age is agreed to by a guardian: nobody asks for it by holding it.

    Arguments:
        born_by: the latest day the player may have been born on; `None` where nothing is known.
        consent_age: the age from which the player decides too, of `tracker.access.consent_age`.
    """
    if is_of_age(born_by, day):
        return who.own
    if not who.own:
        return who.may_consent
    if purpose is Purpose.OWN_ACCOUNT:
        return False
    return born_by is not None and born_by < youngest_to_decide(day, consent_age)
