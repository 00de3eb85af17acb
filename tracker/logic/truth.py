"""Kleene's three truth values, because a record that is missing is neither a yes nor a no."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum


class Truth(Enum):
    """An answer that may honestly be "cannot tell".

    >>> Truth.YES & Truth.UNKNOWN
    <Truth.UNKNOWN: 'unknown'>
    >>> Truth.NO & Truth.UNKNOWN
    <Truth.NO: 'no'>
    >>> Truth.YES | Truth.UNKNOWN
    <Truth.YES: 'yes'>
    >>> ~Truth.UNKNOWN
    <Truth.UNKNOWN: 'unknown'>
    """

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"

    def __and__(self, other: Truth) -> Truth:
        if Truth.NO in (self, other):
            return Truth.NO
        return Truth.UNKNOWN if Truth.UNKNOWN in (self, other) else Truth.YES

    def __or__(self, other: Truth) -> Truth:
        return ~(~self & ~other)

    def __invert__(self) -> Truth:
        return _OPPOSITE[self]

    def __bool__(self) -> bool:
        """A truth value is never used as a condition, so that "cannot tell" is never taken for "no"."""
        message = "Ask for `is Truth.YES`, `is Truth.NO` or `is Truth.UNKNOWN`; a truth value has three sides."
        raise TypeError(message)

    @classmethod
    def of(cls, answer: bool | None) -> Truth:  # noqa: FBT001 - the three SQL values come in as one argument.
        """The truth value of a plain answer, `None` (SQL's NULL) being "cannot tell"."""
        if answer is None:
            return cls.UNKNOWN
        return cls.YES if answer else cls.NO


_OPPOSITE = {Truth.YES: Truth.NO, Truth.NO: Truth.YES, Truth.UNKNOWN: Truth.UNKNOWN}


def every(answers: Iterable[Truth]) -> Truth:
    """Whether all answers are yes; yes for none at all."""
    result = Truth.YES
    for answer in answers:
        result &= answer
    return result


def some(answers: Iterable[Truth]) -> Truth:
    """Whether at least one answer is yes; no for none at all."""
    result = Truth.NO
    for answer in answers:
        result |= answer
    return result
