"""Names for people nobody has met: a given name and a surname put together from one community's parts."""

from __future__ import annotations

from functools import cache
from itertools import accumulate
from random import Random
from typing import NamedTuple

from tracker.demo.cultures import CULTURES, Culture
from tracker.football.people import Sex, folded

#: A part of a name as it is written, and as it is folded for finding. A name folds part by part.
Part = tuple[str, str]


class Stock(NamedTuple):
    """What one community's names for one sex are drawn from."""

    given: tuple[Part, ...]
    surnames: tuple[Part, ...]
    double: float
    hyphen: float


_REACHES = tuple(accumulate(culture.weight for culture in CULTURES))


def person_name(rng: Random, sex: Sex) -> Part:
    """An invented person's name, as written and as folded."""
    stocks = _stocks(sex)
    draw = rng.random() * _REACHES[-1]
    stock = next(stock for reach, stock in zip(_REACHES, stocks, strict=True) if draw <= reach)
    chance = rng.random
    given = stock.given[int(chance() * len(stock.given))]
    surname = stock.surnames[int(chance() * len(stock.surnames))]
    if chance() < stock.double:
        second = stock.surnames[int(chance() * len(stock.surnames))]
        joint = "-" if chance() < stock.hyphen else " "
        surname = (surname[0] + joint + second[0], surname[1] + joint + second[1])
    return given[0] + " " + surname[0], given[1] + " " + surname[1]


def combinations(sex: Sex) -> int:
    """How many names of one given name and one surname there are."""
    return sum(len(stock.given) * len(stock.surnames) for stock in _stocks(sex))


@cache
def _stocks(sex: Sex) -> tuple[Stock, ...]:
    return tuple(_stock(culture, sex) for culture in CULTURES)


def _stock(culture: Culture, sex: Sex) -> Stock:
    female = sex is Sex.FEMALE
    given = culture.girls if female else culture.boys
    endings = culture.feminine if female and culture.feminine else culture.endings
    surnames = {(root + ending).replace("_", " ") for root in culture.roots.split() for ending in endings.split()}
    return Stock(_parts(given.split()), _parts(sorted(surnames)), culture.double, culture.hyphen)


def _parts(words: list[str]) -> tuple[Part, ...]:
    return tuple((word, folded(word)) for word in words)
