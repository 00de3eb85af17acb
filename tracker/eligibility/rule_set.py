"""All competitions held, and how one is found: an id that does not exist is answered with the nearest ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from tracker.eligibility.competition import Competition, Edition
from tracker.football.errors import NotFoundError
from tracker.football.phrase import phrase


class UnknownEditionError(NotFoundError):
    """There is no such competition or edition. `nearest` are the ids of the one that may be meant."""

    nearest: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The competitions in order of their ids; the whole of what the tracker knows about age rules."""

    competitions: tuple[Competition, ...]

    def __iter__(self) -> Iterator[Competition]:
        return iter(self.competitions)

    def __hash__(self) -> int:
        """By what is in it, not by every day of it: what was worked out of a rule set is looked up by it."""
        return hash(tuple((held.id, len(held.editions)) for held in self.competitions))

    def competition(self, competition: str) -> Competition:
        """The competition of that id.

        Raises:
            UnknownEditionError: there is none; the sentence names the nearest ids.
        """
        for held in self.competitions:
            if held.id == competition:
                return held
        ids = [held.id for held in self.competitions]
        nearest = _nearest(competition, ids)
        error = UnknownEditionError(f"There is no competition {competition!r}; {_choice(nearest, ids)}.")
        error.phrase = phrase("refused-no-competition", asked=competition, **_told(nearest, ids))
        raise error

    def edition(self, competition: str, edition: str) -> Edition:
        """The edition of that id in that competition.

        Raises:
            UnknownEditionError: there is no such competition or edition; the sentence names the nearest ids.
        """
        held = self.competition(competition)
        for staged in held.editions:
            if staged.id == edition:
                return staged
        ids = [staged.id for staged in held.editions]
        nearest = _nearest(edition, ids)
        error = UnknownEditionError(
            f"The competition {competition} has no edition {edition!r}; {_choice(nearest, ids)}."
        )
        values = _told(nearest, ids)
        error.phrase = phrase("refused-no-edition", asked=edition, competition=competition, **values)
        error.nearest = (competition, nearest[0]) if nearest else None
        raise error

    def editions(self) -> Iterable[tuple[Competition, Edition]]:
        """Every edition with its competition, in the order of the competitions."""
        return ((competition, edition) for competition in self.competitions for edition in competition.editions)


def _nearest(asked: str, ids: list[str]) -> list[str]:
    return get_close_matches(asked.strip().lower(), ids, n=3, cutoff=0.5)


def _choice(nearest: list[str], ids: list[str]) -> str:
    return f"the nearest are {', '.join(nearest)}" if nearest else f"there are {', '.join(ids)}"


def _told(nearest: list[str], ids: list[str]) -> dict[str, str]:
    return {"how": "nearest" if nearest else "all", "choices": ", ".join(nearest or ids)}
