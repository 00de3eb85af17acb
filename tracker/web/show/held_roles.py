"""The page of who holds a role, in finished words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.actions.ending_roles import HeldRole
from tracker.football.phrase import phrase
from tracker.reports.voice import Voice


@dataclass(frozen=True, slots=True)
class HeldPart:
    """A role that somebody holds: which and where, and who it is."""

    number: int
    role: str
    name: str
    email: str


def held_parts(held: Iterable[HeldRole], voice: Voice) -> tuple[HeldPart, ...]:
    """The roles that the verb gave, each as a part of the page."""
    return tuple(_part(one, voice) for one in held)


def _part(one: HeldRole, voice: Voice) -> HeldPart:
    role = voice.speak(phrase(f"invited-as-{one.role.value}", place=one.place))
    return HeldPart(one.number, role, one.name, one.email)
