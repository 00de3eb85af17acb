"""Who is thought about together: players of one sex, and of one position group where there are enough of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from typing import Protocol, TypeVar

from tracker.football.errors import BadInputError
from tracker.football.people import Position, Sex
from tracker.football.phrase import Phrase, phrase

#: The numbers of the players behind a figure, in ascending order.
People = tuple[int, ...]


class InSight(tuple[int, ...]):
    """The players behind a figure as far as somebody may see them; `unseen` more are counted and not named.

    Where `listed` is false, so few are out of sight that not even those in sight are given as a list.
    """

    unseen: int = 0
    listed: bool = True


def how_many(held: People) -> int:
    """How many players a figure counts, those out of sight included."""
    return len(held) + unseen(held)


def unseen(held: People) -> int:
    """How many of the players behind a figure are not named."""
    return held.unseen if isinstance(held, InSight) else 0


def listed(held: People) -> bool:
    """Whether there is a list of the players behind a figure."""
    return held.listed if isinstance(held, InSight) else True


def in_sight(held: People, seen: Set[int], least: int = 0) -> People:
    """The same players with those named whom one may see; no list where fewer than `least` are out of sight."""
    named = InSight(number for number in held if number in seen)
    named.unseen = how_many(held) - len(named)
    named.listed = not 0 < named.unseen < least
    return named


class MixedCohortError(BadInputError):
    """Women's and men's football were to be counted as one."""


class OfOneSex(Protocol):
    """Anything that belongs to women's or to men's football."""

    @property
    def sex(self) -> Sex:
        """Whose football it is."""


class InPosition(Protocol):
    """Anybody who may be known to play in a position."""

    @property
    def position(self) -> Position | None:
        """The position group, as far as it is known."""


Member = TypeVar("Member", bound=InPosition)


def one_sex(members: Iterable[OfOneSex]) -> Sex | None:
    """Whose football all members belong to; nothing if there is no member.

    Raises:
        MixedCohortError: some belong to women's and some to men's football.
    """
    found = {member.sex for member in members}
    if len(found) > 1:
        message = "These are records of women and of men; ask for the women's and the men's figures separately."
        raise MixedCohortError(message)
    return found.pop() if found else None


def of_position(
    members: Sequence[Member], position: Position | None, least: int
) -> tuple[Position | None, Sequence[Member]]:
    """The members of a position group if they are `least` or more, else all of them and no position."""
    group = [member for member in members if position is not None and member.position is position]
    return (position, group) if position is not None and len(group) >= least else (None, members)


def group_name(position: Position | None, sex: Sex) -> Phrase:
    """What the players of a position group, or of all positions, are called together."""
    return phrase("cohort-group", group=position.value if position else "all", sex=sex.value)


def people(numbers: Iterable[int]) -> People:
    """Players by their numbers, in order and each once."""
    return tuple(sorted(set(numbers)))
