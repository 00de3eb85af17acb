"""The five shapes every question is written in. There is no sixth.

A `Fact` compares one named thing that is known of a subject with a value. `All`, `Any` and `Not` join
questions. `Some` asks whether one of the subject's many (call-ups, registrations, consents) answers yes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from tracker.logic.span import Scalar


class Comparison(Enum):
    """How a fact is held against a value."""

    IS = "is"
    ONE_OF = "one_of"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class Fact:
    """What is known under `name`, held against `value` (a tuple of values for `ONE_OF`).

    >>> Fact("born", Comparison.AT_LEAST, "1993").name
    'born'
    """

    name: str
    comparison: Comparison
    value: Scalar | tuple[Scalar, ...]

    def __post_init__(self) -> None:
        many = isinstance(self.value, tuple)
        if many is not (self.comparison is Comparison.ONE_OF):
            message = f"Fact {self.name!r}: only one_of takes several values, and it takes nothing else."
            raise ValueError(message)


@dataclass(frozen=True, slots=True)
class All:
    """Yes if every part is yes; yes for no parts."""

    parts: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """Yes if one part is yes; no for no parts."""

    parts: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The opposite; cannot tell stays cannot tell."""

    part: Term


@dataclass(frozen=True, slots=True)
class Some:
    """Yes if one of the subject's `many` (a collection's name) answers `where` with yes."""

    many: str
    where: Term


Term = Fact | All | Any | Not | Some

ALWAYS: Term = All(())
NEVER: Term = Any(())
