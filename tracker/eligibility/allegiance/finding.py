"""The answer to one question of a rule: a truth value, what it rests on, and what is missing.

Findings join as truth values do. What cannot change the answer is dropped on the way, so that an answer never
asks for a field that does not matter, and is called recalled only where a recalled rule made it so.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from tracker.eligibility.rule import Confidence
from tracker.football.phrase import Phrase
from tracker.logic.truth import Truth, every, some

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a rule stands, how well it is known, and where that can be read."""

    basis: str
    confidence: Confidence
    source: str

    @property
    def firm(self) -> bool:
        """Whether it was read at its source."""
        return self.confidence is Confidence.SOURCED


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason of an answer with the rule it rests on."""

    phrase: Phrase
    citation: Citation


@dataclass(frozen=True, slots=True)
class Finding:
    """Yes, no or cannot tell. `firm` is false where a recalled rule made it so; `missing` names places."""

    truth: Truth
    firm: bool = True
    grounds: tuple[Ground, ...] = ()
    missing: tuple[str, ...] = ()

    def __invert__(self) -> Finding:
        return replace(self, truth=~self.truth)

    def saying(
        self, *, yes: Iterable[Ground] = (), no: Iterable[Ground] = (), unknown: Iterable[Ground] = ()
    ) -> Finding:
        """The same finding on the grounds given for its answer, if any; a recalled one makes it recalled."""
        said = tuple({Truth.YES: yes, Truth.NO: no, Truth.UNKNOWN: unknown}[self.truth]) or self.grounds
        firm = self.firm and all(ground.citation.firm for ground in said)
        return replace(self, grounds=said, firm=firm)

    def adding(self, *grounds: Ground) -> Finding:
        """The same finding with further grounds, which explain it and do not decide it."""
        return replace(self, grounds=self.grounds + grounds)

    def recalled(self) -> Finding:
        """The same finding, resting on a rule that is only recalled."""
        return replace(self, firm=False)


YES, NO = Finding(Truth.YES), Finding(Truth.NO)


def found(truth: Truth, *missing: str) -> Finding:
    """A finding that would be settled by these fields, if it is open."""
    return Finding(truth, missing=missing if truth is Truth.UNKNOWN else ())


def known_flag(answer: bool | None, place: str) -> Finding:  # noqa: FBT001 - the value of one field.
    """What a field says that may be true, false or missing."""
    return found(Truth.of(answer), place)


def all_of(findings: Iterable[Finding]) -> Finding:
    """Yes if every one is; yes for none at all. One firm no is a firm no."""
    parts = tuple(findings)
    truth = every(part.truth for part in parts)
    deciding = [part for part in parts if part.truth is truth]
    firm = (any if truth is Truth.NO else all)(part.firm for part in deciding)
    return _joined(truth, deciding, firm=firm)


def any_of(findings: Iterable[Finding]) -> Finding:
    """Yes if one is; no for none at all. One firm yes is a firm yes."""
    parts = tuple(findings)
    truth = some(part.truth for part in parts)
    deciding = [part for part in parts if part.truth is truth]
    firm = (any if truth is Truth.YES else all)(part.firm for part in deciding)
    return _joined(truth, deciding, firm=firm)


def agreed(findings: Iterable[Finding], *missing: str) -> Finding:
    """What all readings of one question say; where they differ, open until `missing` tells which holds."""
    parts = tuple(findings)
    truths = {part.truth for part in parts}
    if len(truths) == 1:
        return _joined(parts[0].truth, parts, firm=all(part.firm for part in parts))
    open_ones = [part for part in parts if part.truth is Truth.UNKNOWN]
    joined = _joined(Truth.UNKNOWN, open_ones, firm=all(part.firm for part in parts))
    return replace(joined, missing=merged(missing, joined.missing))


def _joined(truth: Truth, deciding: Iterable[Finding], *, firm: bool) -> Finding:
    parts = tuple(deciding)
    missing = merged(*(part.missing for part in parts)) if truth is Truth.UNKNOWN else ()
    return Finding(truth, firm, merged(*(part.grounds for part in parts)), missing)


def merged(*several: tuple[_T, ...]) -> tuple[_T, ...]:
    """Everything once, in the order in which it came."""
    return tuple(dict.fromkeys(item for one in several for item in one))
