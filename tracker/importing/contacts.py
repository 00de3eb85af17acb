"""Guardians whom a file names beside a child. They are written down for the club that names them, and no more:
nobody is written to and nobody sees anything by it, whether the address has an account or not.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tracker.football.holdings import GuardianFacts, Ref, Thing
from tracker.football.people import folded
from tracker.importing.planner import Planner


class Kin(Enum):
    """What a guardian is to the child, as a file may say it."""

    MOTHER = "mother"
    FATHER = "father"
    GUARDIAN = "guardian"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Contact:
    """A guardian as a file names them."""

    name: str | None
    email: str | None
    phone: str | None
    relation: Kin | None

    @property
    def empty(self) -> bool:
        """Whether it says nothing by which anybody could be told."""
        return not (self.name or self.email or self.phone)


def contact_key(player: Ref, contact: Contact) -> tuple[Ref, str, str, str]:
    """By what a guardian of a child is known again in the next file."""
    return player, folded(contact.name or ""), contact.phone or "", contact.email or ""


def contact_facts(contact: Contact, club: Ref | None) -> GuardianFacts:
    """What is written of one."""
    return GuardianFacts(contact.name or "", contact.relation.value if contact.relation else None, club)


def is_invited(planner: Planner, player: Ref, contact: Contact) -> bool:
    """Whether that address was invited for the child already, or stands for it: then nothing is left to do."""
    return bool(contact.email) and (player, contact.email) in planner.known.invited


def name_beside(planner: Planner, player: Ref, contact: Contact, club: Ref | None, column: str) -> None:
    """Write down a guardian who stands in the row of a player."""
    if contact.empty or is_invited(planner, player, contact):
        return
    key, facts = contact_key(player, contact), contact_facts(contact, club)
    planner.link(Thing.NAMED_GUARDIAN, key, column, facts)
