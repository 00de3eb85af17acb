"""Whom the coaches of the national sides think of, and whom they pick for a gathering."""

from __future__ import annotations

from collections import defaultdict
from heapq import nlargest
from operator import itemgetter
from random import Random

from tracker.demo.person import HOME, Person
from tracker.demo.province import Province
from tracker.demo.seasons import Half
from tracker.demo.sides import Side
from tracker.football.people import Sex

#: How many years of birth a side looks at besides its oldest; the younger must be well ahead.
_YEARS_DOWN = {"U-15": 1, "U-16": 1, "U-17": 1, "U-18": 0, "U-19": 1, "U-20": 1, "U-23": 2}
_AHEAD = 0.55
#: By how much a coach's eye errs, and what having been there before is worth.
_EYE = {"senior": 0.22, "U-23": 0.55}
_YOUTH_EYE = 0.32
_KNOWN_FACE = 0.22
_OLD_HAND = 0.36
_KEEPERS = 3
_first = itemgetter(0)
Watched = dict[int, list[Person]]


def watched(province: Province, sex: Sex, nation: int) -> Watched:
    """Everyone who may play for an association, by year of birth: the squads, and those with clubs abroad."""
    found: Watched = defaultdict(list)
    for team in province.land.teams:
        if team.sex is sex:
            for person in team.squad:
                if person.nations & nation and person.part is None:
                    found[person.born.year].append(person)
    for person in province.abroad:
        if person.sex is sex and person.nations & nation:
            found[person.born.year].append(person)
    return found


def pick(rng: Random, side: Side, half: Half, people: Watched, places: int) -> list[Person]:
    """The squad for a gathering, the best first; two or three goalkeepers among them."""
    year = half.starts.year
    rated = [
        one
        for one in (
            _rated_senior(rng, year, people) if side.oldest is None else _rated_youth(rng, side, year, people)
        )
        if one[1].duty[0] != half.index or one[1].duty[1] == side.category
    ]
    keepers = nlargest(min(_KEEPERS, (places + 5) // 8), (one for one in rated if one[1].keeper), key=_first)
    field = nlargest(places - len(keepers), (one for one in rated if not one[1].keeper), key=_first)
    return [person for _, person in keepers[:1] + field + keepers[1:]]


def _rated_youth(rng: Random, side: Side, year: int, people: Watched) -> list[tuple[float, Person]]:
    assert side.oldest is not None
    eye = _EYE.get(side.category, _YOUTH_EYE)
    found = []
    for down in range(_YEARS_DOWN[side.category] + 1):
        age = side.oldest - down
        behind = 0.0 if side.category == "U-23" else _AHEAD * down
        found += [
            (person.promise(age) - behind + _KNOWN_FACE * bool(person.summons) + rng.gauss(0.0, eye), person)
            for person in people.get(year - age, ())
        ]
    return found


def _rated_senior(rng: Random, year: int, people: Watched) -> list[tuple[float, Person]]:
    """Seniors go by what they can do now; the first cap counts for the second."""
    return [
        (
            person.strength(year - born) + _OLD_HAND * bool(person.caps & HOME) + rng.gauss(0.0, _EYE["senior"]),
            person,
        )
        for born, group in people.items()
        if 17 <= year - born <= 37
        for person in group
        if _in_senior_football(person)
    ]


def _in_senior_football(person: Person) -> bool:
    """Whether the player's level is one that a senior coach goes to see."""
    return person.team is None or person.team.founded.senior or person.owner is not None


def share(places: int, index: int, provinces: int) -> int:
    """A province's part of a side's places, so that all provinces together have exactly so many.

    >>> [share(22, index, 4) for index in range(4)]
    [5, 6, 5, 6]
    """
    return (index + 1) * places // provinces - index * places // provinces
