"""How two written names go together, word by word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from tracker.football.same_person.letters import other_script
from tracker.football.same_person.other_names import other_forms
from tracker.football.same_person.sound import main_words, sound


class Way(IntEnum):
    """How one word is another, from the surest to the least sure."""

    SAME = 0
    SPELLING = 1
    SHORT_FORM = 2
    TYPO = 3
    INITIAL = 4


class Reach(IntEnum):
    """How much of the two names goes together."""

    WHOLE = 0
    #: Every word of the shorter, which has at least two, stands in the longer: a second surname was left out.
    SHORTENED = 1
    #: The shorter is a single word of the longer.
    ONE_WORD = 2
    #: Some words go together, and each name has others that do not.
    SOME = 3
    NONE = 4


@dataclass(frozen=True, slots=True)
class NameFit:
    """How two names go together.

    Arguments:
        way: the least sure way in which two of their words are one another.
        pairs: how many words of the one have a fellow in the other.
        words: how many words the shorter has.
        swapped: whether the words stand in another order.
        script: whether one is written in another script.
        accents: whether they differ in nothing but accents, case and marks.
    """

    reach: Reach
    way: Way = Way.SAME
    pairs: int = 0
    words: int = 0
    swapped: bool = False
    script: bool = False
    accents: bool = False


#: A word may differ in one letter from so many letters on, and in two from so many on.
_ONE_LETTER, _TWO_LETTERS = 5, 9


@lru_cache(maxsize=65_536)
def fit(one: str, other: str) -> NameFit:
    """How two names go together.

    >>> fit("Jen Marsh", "MARSH Jennifer")
    NameFit(reach=<Reach.WHOLE: 0>, way=<Way.SHORT_FORM: 2>, pairs=2, words=2, swapped=True, script=False, \
accents=False)
    """
    mine, theirs = main_words(one), main_words(other)
    if not mine or not theirs:
        return NameFit(Reach.NONE)
    pairs = dict(_fellows(mine, theirs))
    ways = [way for way, _ in pairs.values()]
    left_over = [word for at, word in enumerate(mine) if at not in pairs]
    found = {at for _, at in pairs.values()}
    also = [word for at, word in enumerate(theirs) if at not in found]
    if left_over and also and _run_together(left_over, also):
        ways, left_over, also = [*ways, Way.SPELLING], [], []
    order = [pairs[at][1] for at in sorted(pairs)]
    shorter = min(len(mine), len(theirs))
    reach = _reach(len(ways), shorter, more_in_one=bool(left_over), more_in_other=bool(also))
    script = other_script(one) != other_script(other)
    plain = reach is Reach.WHOLE and mine == theirs and not script and one != other
    return NameFit(reach, max(ways, default=Way.SAME), len(ways), shorter, order != sorted(order), script, plain)


def _reach(pairs: int, shorter: int, *, more_in_one: bool, more_in_other: bool) -> Reach:
    if not pairs:
        return Reach.NONE
    if more_in_one and more_in_other:
        return Reach.SOME
    if not more_in_one and not more_in_other:
        return Reach.WHOLE
    return Reach.SHORTENED if shorter > 1 else Reach.ONE_WORD


def _fellows(mine: tuple[str, ...], theirs: tuple[str, ...]) -> Iterator[tuple[int, tuple[Way, int]]]:
    """For each word that has one, its fellow and how they are one another; the surest find each other first."""
    ways = sorted(
        (way, abs(here - there), here, there)
        for here, word in enumerate(mine)
        for there, another in enumerate(theirs)
        if (way := way_of(word, another)) is not None
    )
    taken_here: set[int] = set()
    taken_there: set[int] = set()
    for way, _, here, there in ways:
        if here not in taken_here and there not in taken_there:
            taken_here.add(here)
            taken_there.add(there)
            yield here, (way, there)


@lru_cache(maxsize=262_144)
def way_of(one: str, other: str) -> Way | None:
    """How a word is another, both in plain Latin letters; nothing where it is not.

    >>> [way_of(*pair).name for pair in (("yuri", "juri"), ("jen", "jennifer"), ("marchetti", "marchett"))]
    ['SPELLING', 'SHORT_FORM', 'TYPO']
    >>> way_of("marta", "marie") is None
    True
    """
    if one == other:
        return Way.SAME
    if len(one) == 1 or len(other) == 1:
        return Way.INITIAL if one[0] == other[0] else None
    if sound(one) == sound(other):
        return Way.SPELLING
    if other in other_forms(one):
        return Way.SHORT_FORM
    shorter = min(len(one), len(other))
    allowed = (shorter >= _ONE_LETTER) + (shorter >= _TWO_LETTERS)
    return Way.TYPO if allowed and letters_apart(one, other, allowed) <= allowed else None


def letters_apart(one: str, other: str, enough: int) -> int:
    """How many letters must be put in, taken out, changed or swapped; more than `enough` is not counted.

    >>> letters_apart("marsh", "mrash", 2), letters_apart("marsh", "mars", 2), letters_apart("marsh", "jones", 2)
    (1, 1, 3)
    """
    if abs(len(one) - len(other)) > enough:
        return enough + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for here, letter in enumerate(one, 1):
        before, last, row = row, before, [here]
        for there, another in enumerate(other, 1):
            cost = min(before[there] + 1, row[there - 1] + 1, before[there - 1] + (letter != another))
            if here > 1 and there > 1 and letter == other[there - 2] and one[here - 2] == another:
                cost = min(cost, last[there - 2] + 1)
            row.append(cost)
        if min(row) > enough:
            return enough + 1
    return min(row[-1], enough + 1)


def _run_together(some: list[str], others: list[str]) -> bool:
    """Whether words that were left are one another once they are written as one, such as `Ji-sung` and `Jisung`."""
    return len(some) != len(others) and sound("".join(some)) == sound("".join(others))
