"""Clubs as a list tells of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HeldClub:
    """A club with the code of its association, where that is known."""

    number: int
    name: str
    association: str | None
