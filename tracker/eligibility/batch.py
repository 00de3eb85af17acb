"""The answers for a whole pool at once. `decide` says why, for a page; this says only what, for thousands.

Two things make it quick. Births that are equal are asked about once, and exact births stand in order of the
day, so that a window of births cuts them into three runs and nobody between two cut-offs is looked at.
`tests/eligibility/test_batch.py` proves each answer equal to that of `decide`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from tracker.eligibility.facts import answer_if_older
from tracker.eligibility.rule import BirthWindow, NoLimit, RuleVersion
from tracker.eligibility.verdict import Answer
from tracker.football.people import Birth

#: A birth as its two bounds, nothing where not even the year is known.
Bounds = tuple[date, date] | None

#: From the answers of the distinct births to the answer of each person.
Spread = Callable[[Sequence[Answer]], tuple[Answer, ...]]


@dataclass(frozen=True, slots=True)
class Crowd:
    """Many births made ready to be asked about: each distinct one once.

    The exact ones come first, as `days` in their order, then those between two days, as `spans`, and last the
    one of which nothing is known. `spread` gives the answers in that order to the people whose births they are.
    """

    days: tuple[date, ...]
    spans: tuple[tuple[date, date], ...]
    spread: Spread


def crowd_of(births: Iterable[Birth | None]) -> Crowd:
    """The crowd of these births."""
    return crowd_between([(born.earliest, born.latest) if born else None for born in births])


def crowd_between(births: Sequence[Bounds]) -> Crowd:
    """The crowd of births that are given as pairs of days, as a database hands them out."""
    distinct = set(births)
    known = sorted(bounds for bounds in distinct if bounds)
    days = tuple(first for first, last in known if first == last)
    spans = tuple(bounds for bounds in known if bounds[0] != bounds[1])
    place: dict[Bounds, int] = {(day, day): number for number, day in enumerate(days)}
    place |= {bounds: number for number, bounds in enumerate((*spans, None), len(days))}
    return Crowd(days, spans, _spread([place[bounds] for bounds in births]))


def _spread(places: Sequence[int]) -> Spread:
    """Who stands at which place. An `itemgetter` of many places is the quickest there is; one of one is another."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda found: tuple(found[place] for place in places)


def answers(rules: tuple[RuleVersion, ...], crowd: Crowd) -> tuple[Answer, ...]:
    """Everybody's answer by the rules that may apply to a side, in the order of the crowd's births.

    `rules` are those of `Edition.rules_on`. Where there are several, only what all of them say is an answer.
    """
    found = [_by_one(version, crowd) for version in rules] or [_alike(Answer.NO_RULE_HELD, crowd)]
    agreed = found[0] if len(found) == 1 else [_common(each) for each in zip(*found, strict=True)]
    return crowd.spread(agreed)


def _by_one(version: RuleVersion, crowd: Crowd) -> list[Answer]:
    """The answers of one rule for the distinct births of a crowd."""
    match version.limit:
        case BirthWindow() as window:
            return _by_window(window, answer_if_older(version), crowd)
        case NoLimit():
            return _alike(Answer.NO_AGE_LIMIT, crowd)
        case _:
            return _alike(Answer.NO_RULE_HELD, crowd)


def _by_window(window: BirthWindow, older: Answer, crowd: Crowd) -> list[Answer]:
    first, last = window.born_on_or_after or date.min, window.born_on_or_before or date.max
    before, until = bisect_left(crowd.days, first), bisect_right(crowd.days, last)
    found = [older] * before + [Answer.WITHIN_AGE] * (until - before)
    found += [Answer.TOO_YOUNG] * (len(crowd.days) - until)
    for earliest, latest in crowd.spans:
        if first <= earliest and latest <= last:
            found.append(Answer.WITHIN_AGE)
        elif latest < first:
            found.append(older)
        else:
            found.append(Answer.TOO_YOUNG if earliest > last else Answer.CANNOT_TELL)
    return [*found, Answer.CANNOT_TELL]


def _alike(answer: Answer, crowd: Crowd) -> list[Answer]:
    return [answer] * (len(crowd.days) + len(crowd.spans) + 1)


def _common(each: tuple[Answer, ...]) -> Answer:
    return each[0] if len(set(each)) == 1 else Answer.CANNOT_TELL
