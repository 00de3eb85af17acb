"""Who may be recorded twice: the few worth comparing, found by birth and by the sound of the name.

No name is held against all others. Two records are put beside each other where the birth is the same, or has day
and month the other way round, and a word of the name sounds alike; or where the whole name does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, select

from tracker.football.people import Birth, Sex
from tracker.football.same_person.evidence import swapped
from tracker.football.same_person.other_names import other_forms
from tracker.football.same_person.person import Person
from tracker.football.same_person.sound import main_words, sound
from tracker.store import tables as t
from tracker.store.driver_rows import parts
from tracker.store.people_compared import names_of
from tracker.store.scope import ScopedSession

#: A name with many short forms is looked for under so many keys and no more.
_MOST_KEYS = 24
_AT_ONCE = 1_000

Pair = tuple[int, int]


class _Entry(NamedTuple):
    """What is needed of a record to tell whether it is worth comparing."""

    number: int
    sex: Sex
    earliest: date | None
    latest: date | None
    words: frozenset[str]


def candidates(session: ScopedSession, people: Sequence[Person]) -> Iterator[tuple[int, int]]:
    """For each of some people the players in scope who may be the same: the place in the list and the number."""
    for start in range(0, len(people), _AT_ONCE):
        some = people[start : start + _AT_ONCE]
        found = {*_by_birth(session, some), *_by_name(session, some)}
        yield from ((start + at, number) for at, number in sorted(found))


def pairs(session: ScopedSession) -> Iterator[Pair]:
    """The players in scope who may be recorded twice, the smaller number first, each pair once."""
    vague: list[int] = []
    for year in _by_year(session):
        exact = [entry for entry in year if entry.earliest and entry.earliest == entry.latest]
        vague += [entry.number for entry in year if not entry.earliest or entry.earliest != entry.latest]
        yield from sorted(_within(exact))
    yield from _of_vague(session, vague)


def _within(entries: Iterable[_Entry]) -> set[Pair]:
    """Those born on one day, or on the same with day and month the other way round, with a word in common."""
    found: set[Pair] = set()
    met: defaultdict[tuple[Sex, tuple[int, int], str], list[int]] = defaultdict(list)
    for entry in entries:
        assert entry.earliest is not None, "Only exact births are looked through here."
        low, high = sorted((entry.earliest.month, entry.earliest.day))
        for word in entry.words:
            others = met[entry.sex, (low, high), word]
            found.update(_in_order(entry.number, other) for other in others)
            others.append(entry.number)
    return found


def _by_year(session: ScopedSession) -> Iterator[list[_Entry]]:
    """All players in scope, a year of birth at a time; first those of whose birth nothing is known."""
    yield [_entry(*found) for found in session.execute(_unborn())]
    year: list[_Entry] = []
    for found in session.execute(_by_birthday()):
        entry = _entry(*found)
        if year and _year(entry) != _year(year[-1]):
            yield year
            year = []
        year.append(entry)
    yield year


@cache
def _unborn() -> Select[*tuple[Any, ...]]:
    row = t.PlayerRow
    asked = select(row.id, row.sex, row.born_earliest, row.born_latest, row.name_key)
    return asked.where(row.born_earliest.is_(None))


@cache
def _by_birthday() -> Select[*tuple[Any, ...]]:
    row = t.PlayerRow
    asked = select(row.id, row.sex, row.born_earliest, row.born_latest, row.name_key)
    ordered = asked.where(row.born_earliest.is_not(None)).order_by(row.born_earliest, row.id)
    return ordered.execution_options(yield_per=2_000)


def _of_vague(session: ScopedSession, numbers: Collection[int]) -> Iterator[Pair]:
    """Those whose birth is not known to the day, each with whom the whole name may be."""
    given: set[Pair] = set()
    for some in parts(numbers):
        listed = sorted(some)
        people = names_of(session, listed)
        for at, number in sorted(set(_by_name(session, [people[one] for one in listed]))):
            pair = _in_order(listed[at], number)
            if number != listed[at] and pair not in given:
                given.add(pair)
                yield pair


def _by_birth(session: ScopedSession, people: Sequence[Person]) -> Iterator[tuple[int, int]]:
    wanted: defaultdict[tuple[date, Sex], list[int]] = defaultdict(list)
    for at, person in enumerate(people):
        for day in _days(person.born):
            wanted[day, person.sex].append(at)
    words = [_sounds(person.name) for person in people]
    row = t.PlayerRow
    for days in parts({day for day, _ in wanted}):
        asked = select(row.id, row.sex, row.born_earliest, row.born_latest, row.name_key)
        for found in session.execute(
            asked.where(row.born_earliest.in_(days), row.born_latest == row.born_earliest)
        ):
            entry = _entry(*found)
            assert entry.earliest is not None, "The question asks for births that are known."
            yield from ((at, entry.number) for at in wanted[entry.earliest, entry.sex] if words[at] & entry.words)


def _by_name(session: ScopedSession, people: Sequence[Person]) -> Iterator[tuple[int, int]]:
    wanted: defaultdict[tuple[str, Sex], list[int]] = defaultdict(list)
    for at, person in enumerate(people):
        for key in keys_of(person.name):
            wanted[key, person.sex].append(at)
    row = t.PlayerRow
    for keys in parts({key for key, _ in wanted}):
        asked = select(row.id, row.sex, row.born_earliest, row.born_latest, row.name_key)
        for number, sex, earliest, latest, held in session.execute(asked.where(row.name_key.in_(keys))):
            yield from (
                (at, number) for at in wanted[held or "", sex] if _may_be(people[at].born, earliest, latest)
            )


def keys_of(name: str) -> list[str]:
    """The keys under which a name may be held: its own, and those with another form of one of its words.

    >>> keys_of("Jen Marsh")
    ['en mars', 'enifer mars']
    """
    found = main_words(name)
    variants = [
        (*found[:at], other, *found[at + 1 :])
        for at, word in enumerate(found)
        for other in sorted(other_forms(word))
    ]
    keys = dict.fromkeys(" ".join(sorted(map(sound, words)))[:200] for words in (found, *variants))
    return list(keys)[:_MOST_KEYS]


def _days(born: Birth | None) -> list[date]:
    if born is None or not born.exact:
        return []
    turned = swapped(born)
    return [born.earliest, *([turned.earliest] if turned else [])]


def _may_be(born: Birth | None, earliest: date | None, latest: date | None) -> bool:
    if born is None or earliest is None or latest is None:
        return True
    return born.earliest <= latest and earliest <= born.latest


def _sounds(name: str) -> frozenset[str]:
    return frozenset(map(sound, main_words(name)))


def _entry(number: int, sex: Sex, earliest: date | None, latest: date | None, key: str | None) -> _Entry:
    return _Entry(number, sex, earliest, latest, frozenset((key or "").split()))


def _year(entry: _Entry) -> int:
    return entry.earliest.year if entry.earliest else 0


def _in_order(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)
