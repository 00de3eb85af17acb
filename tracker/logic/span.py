"""A value known only to lie between two bounds, such as a birth date of which the year is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

Scalar = bool | int | str | date
Bound = TypeVar("Bound", int, date)


@dataclass(frozen=True, slots=True)
class Span(Generic[Bound]):
    """Everything that is known of a value: it is no lower than `earliest` and no higher than `latest`.

    >>> Span(date(1993, 1, 1), date(1993, 12, 31)).exact
    False
    """

    earliest: Bound
    latest: Bound

    def __post_init__(self) -> None:
        if self.earliest > self.latest:
            message = f"A span cannot end ({self.latest}) before it begins ({self.earliest})."
            raise ValueError(message)

    @property
    def exact(self) -> bool:
        """Whether the value itself is known."""
        return self.earliest == self.latest
