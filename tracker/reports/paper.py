"""The sheets that reports are printed on, and how wide everything on them is set."""

from __future__ import annotations

from enum import Enum

from tracker.football.errors import BadInputError

#: The width of everything that is set, the same on both papers, so that one strip fits either.
MEASURE = 496.0


class Paper(Enum):
    """The sheet a report is printed on: width and height in points."""

    A4 = (595.28, 841.89)
    LETTER = (612.0, 792.0)

    @classmethod
    def called(cls, name: str) -> Paper:
        """The sheet of a name as it is typed; the usual one where none is named.

        Raises:
            BadInputError: there is no sheet of this name.
        """
        for paper in cls:
            if paper.name.lower() == (name or "a4"):
                return paper
        message = f"Reports are printed on {' or '.join(one.name.lower() for one in cls)}; {name!r} is neither."
        raise BadInputError(message)

    @property
    def width(self) -> float:
        """From the left edge to the right one."""
        return self.value[0]

    @property
    def height(self) -> float:
        """From the bottom edge to the top one."""
        return self.value[1]

    @property
    def margin(self) -> float:
        """The white space left and right of the measure."""
        return (self.width - MEASURE) / 2
