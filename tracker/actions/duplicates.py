"""Who is perhaps recorded twice, with what speaks for and against it, and saying that two are two people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.same_person.judge import Answer, Comparison, compare
from tracker.football.same_person.person import Person
from tracker.store.duplicates import Pair, pairs
from tracker.store.kept_apart import ask_again as take_back
from tracker.store.kept_apart import in_scope, keep, kept_apart
from tracker.store.people_compared import names_of, people_of
from tracker.store.scope import ScopedSession

LONGEST_LIST = 500
#: So many pairs are looked at together; most fall away by their names alone.
_AT_ONCE = 1_000


@dataclass(frozen=True, slots=True)
class ListDuplicates:
    """How many pairs to list at the most."""

    limit: int = 100


@dataclass(frozen=True, slots=True)
class Record:
    """One of two records that are put beside each other."""

    number: int
    person: Person


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two records that may be of one person."""

    one: Record
    other: Record
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Candidates:
    """Who is perhaps recorded twice, the surest first; `more` where the list was cut off."""

    found: tuple[Candidate, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class KeepApart:
    """Two records that are of two people."""

    one: int
    other: int


@dataclass(frozen=True, slots=True)
class AskAgain:
    """Two records that were said to be of two people, and may be of one."""

    one: int
    other: int


@verb(needs=Permission.DUPLICATES_SETTLE)
def list_duplicates(act: Act, command: ListDuplicates) -> Candidates:
    """Who among the players one may see is perhaps recorded twice, but for those said to be two.

    Raises:
        BadInputError: more are asked for than a list holds.
    """
    if not 0 < command.limit <= LONGEST_LIST:
        message = f"A list holds 1 to {LONGEST_LIST} pairs; ask for as many."
        raise BadInputError(message)
    found = list(islice(_candidates(act.session), command.limit + 1))
    listed = sorted(found[: command.limit], key=lambda one: one.comparison.answer is not Answer.SAME)
    return Candidates(tuple(listed), len(found) > command.limit)


@verb(needs=Permission.DUPLICATES_SETTLE, leaves=(Event.PLAYER_KEPT_APART,))
def keep_apart(act: Act, command: KeepApart) -> None:
    """Say that two records are of two people; nobody is asked about them again. Saying it twice changes nothing.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: it is one and the same record.
        ChangedMeanwhileError: somebody said so at the same moment.
    """
    pair = checked_pair(act, command.one, command.other)
    if pair in kept_apart(act.session, pair):
        return
    for number in pair:
        act.record(Event.PLAYER_KEPT_APART, "player", number)
    keep(act.session, pair, act.now)


@verb(needs=Permission.DUPLICATES_SETTLE, leaves=(Event.PLAYER_ASKED_AGAIN,))
def ask_again(act: Act, command: AskAgain) -> bool:
    """Take back that two records are of two people, and say whether anybody had said it.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: it is one and the same record.
    """
    pair = checked_pair(act, command.one, command.other)
    if pair not in kept_apart(act.session, pair):
        return False
    for number in pair:
        act.record(Event.PLAYER_ASKED_AGAIN, "player", number)
    return take_back(act.session, pair)


def checked_pair(act: Act, one: int, other: int) -> Pair:
    """Two players whom the actor may both see, the smaller number first.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: it is one and the same record.
    """
    pair = (min(one, other), max(one, other))
    known = in_scope(act.session, [number for number in pair if 0 < number <= LARGEST_NUMBER])
    if set(pair) - known:
        message = f"There is no player {min(set(pair) - known)}; `tracker duplicates list` has the numbers."
        raise NotFoundError(message)
    if one == other:
        message = "It takes two records; you named one of them twice."
        raise BadInputError(message)
    return pair


def _candidates(session: ScopedSession) -> Iterator[Candidate]:
    found = pairs(session)
    while some := list(islice(found, _AT_ONCE)):
        known = names_of(session, {number for pair in some for number in pair})
        alike = {pair: compare(known[pair[0]], known[pair[1]]).answer for pair in some}
        worth = [pair for pair, answer in alike.items() if answer is not Answer.DIFFERENT]
        apart = kept_apart(session, {pair[0] for pair in worth})
        people = people_of(session, {number for pair in worth for number in pair})
        for one, other in worth:
            comparison = compare(people[one], people[other])
            if (one, other) not in apart and comparison.answer is not Answer.DIFFERENT:
                yield Candidate(Record(one, people[one]), Record(other, people[other]), comparison)
