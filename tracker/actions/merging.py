"""Two records of one person become one, and are parted again where that was wrong.

Both histories and every number stay. Nobody sees more of a child by it than a family let them, and the families of
both records are told. docs/decisions/merging.md says what becomes of each kind of row.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from tracker.access.erased import ERASED, marks_of
from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.duplicates import Record, checked_pair
from tracker.actions.joining_faults import faults_of
from tracker.actions.merge_letters import families_of_both, tell_of_merge, tell_of_parting
from tracker.actions.spoken import spoken
from tracker.actions.undoing import UNDO_FOR
from tracker.actions.verb import Act, verb
from tracker.football.batches import Obstacle
from tracker.football.errors import BadInputError, NotFoundError
from tracker.football.merging import Joined, Merge
from tracker.football.phrase import Phrase, phrase
from tracker.football.same_person.fuller import closer_birth, fuller_name, says_more
from tracker.football.same_person.judge import Comparison, compare
from tracker.football.same_person.person import Person
from tracker.store.age_bands import forget_bands_with
from tracker.store.erasing import recognised
from tracker.store.intake import take_turn
from tracker.store.joined_rows import Signed, hold, join
from tracker.store.joining import Pair, Plan, plan
from tracker.store.merges import later_than, led_to, merge_of, merges
from tracker.store.parting import in_the_way, part, parting
from tracker.store.people_compared import people_of
from tracker.store.verified_births import verified_births


@dataclass(frozen=True, slots=True)
class OpenPair:
    """Two records to be put beside each other."""

    one: int
    other: int


@dataclass(frozen=True, slots=True)
class MergePlayers:
    """The record that stays and the one that becomes part of it.

    Arguments:
        name_of: which of the two has the right name; the fuller one where nobody says.
        birth_of: which of the two has the right birth; the one that a document shows, or that is known better.
    """

    keep: int
    gone: int
    name_of: int | None = None
    birth_of: int | None = None


@dataclass(frozen=True, slots=True)
class UndoMerge:
    """The number under which a merge is on record."""

    number: int


@dataclass(frozen=True, slots=True)
class ListMerges:
    """What can still be undone."""


@dataclass(frozen=True, slots=True)
class FindMerged:
    """A number under which nobody is found."""

    player_id: int


@dataclass(frozen=True, slots=True)
class PairView:
    """Two records side by side, and what would come of putting them together.

    Arguments:
        keep: which of the two would stay where nobody says otherwise, as for `name_of` and `birth_of`.
        verified: the records whose birth a document shows.
        sheets: on how many team sheets both stand; two players of one match do.
        faults: why they cannot be put together as they are.
    """

    one: Record
    other: Record
    comparison: Comparison
    keep: int
    name_of: int
    birth_of: int
    verified: frozenset[int]
    sheets: int
    joined: Joined
    faults: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class MergeView:
    """What came of it: the merge, or why it was refused and nothing changed."""

    merge: Merge | None = None
    joined: Joined | None = None
    faults: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class PartView:
    """What came of parting two records: how many rows are again what they were, or what stands in the way."""

    merge: Merge
    restored: int = 0
    obstacles: tuple[Obstacle, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownMerge:
    """A merge that can still be undone, and until when; the name is that of the record that stayed."""

    merge: Merge
    name: str
    until: date


@verb(needs=Permission.DUPLICATES_SETTLE)
def open_pair(act: Act, command: OpenPair) -> PairView:
    """Two records beside each other, with what speaks for one person and what would come of joining them.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: it is one and the same record.
    """
    checked_pair(act, command.one, command.other)
    people = people_of(act.session, (command.one, command.other))
    one, other = Record(command.one, people[command.one]), Record(command.other, people[command.other])
    keep, gone = (other, one) if says_more(one.person, other.person) else (one, other)
    verified = verified_births(act.session, (keep.number, gone.number))
    pair = _chosen(MergePlayers(keep.number, gone.number), people, verified)
    found = plan(act.session, pair, act.now, act.actor.user_id, hold=False)
    comparison = compare(one.person, other.person)
    return PairView(
        one,
        other,
        comparison,
        pair.kept,
        pair.name_of,
        pair.birth_of,
        frozenset(verified),
        sum(table == "appearances" for table, _ in found.survivors),
        _counted(found),
        faults_of(act, pair.kept, comparison, found),
    )


@verb(needs=Permission.DUPLICATES_SETTLE, leaves=(Event.PLAYER_MERGED,))
def merge_players(act: Act, command: MergePlayers) -> MergeView:
    """Put two records of one person together, or say why not and change nothing.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: it is one and the same record, or the name or birth of a third was asked for.
    """
    take_turn(act.session)
    checked_pair(act, command.keep, command.gone)
    with act.session.past_row_security():
        hold(act.session, (command.keep, command.gone))
        people = people_of(act.session, (command.keep, command.gone))
        pair = _chosen(command, people, verified_births(act.session, (command.keep, command.gone)))
        found = plan(act.session, pair, act.now, act.actor.user_id)
        comparison = compare(people[command.keep], people[command.gone])
        faults = faults_of(act, pair.kept, comparison, found)
        if faults:
            return MergeView(faults=faults)
        told = families_of_both(act, pair)
        if found.uncounted:
            for number in (pair.kept, pair.gone):
                forget_bands_with(act.session, number)
        signed = Signed(act.now, act.actor.user_id, (*_marks(act, pair.kept), *_marks(act, pair.gone)))
        number = join(act.session, pair, found, signed)
    joined = _counted(found)
    merge = Merge(number, pair.kept, pair.gone, act.now, None)
    _record(act, Event.PLAYER_MERGED, merge, {"moved": joined.moved, "folded": joined.folded})
    tell_of_merge(act, merge, told)
    return MergeView(merge, joined)


@verb(needs=Permission.DUPLICATES_SETTLE, leaves=(Event.MERGE_UNDONE,))
def undo_merge(act: Act, command: UndoMerge) -> PartView:
    """Part two records again, each as it was, or say what stands in the way and change nothing.

    Raises:
        NotFoundError: nothing was joined under the number, or nothing this actor may know of.
        BadInputError: it was undone already, is too long ago, or another record was joined to it since.
    """
    take_turn(act.session)
    merge = merge_of(act.session, command.number)
    if merge is None:
        raise spoken(NotFoundError, phrase("merge-unknown", number=str(command.number)))
    _refuse_too_late(act, merge)
    with act.session.past_row_security():
        hold(act.session, (merge.kept,))
        found = parting(act.session, merge)
        if found is None:
            raise spoken(BadInputError, phrase("merge-too-late", days=UNDO_FOR.days))
        obstacles = in_the_way(act.session, found)
        if obstacles:
            return PartView(merge, obstacles=obstacles)
        told = families_of_both(act, Pair(merge.kept, merge.kept, merge.kept, merge.kept))
        restored = part(act.session, found, act.now)
    _record(act, Event.MERGE_UNDONE, merge, {"restored": restored})
    tell_of_parting(act, merge, told)
    return PartView(replace(merge, undone_at=act.now), restored)


@verb(needs=Permission.DUPLICATES_SETTLE)
def list_merges(act: Act, _command: ListMerges) -> tuple[KnownMerge, ...]:
    """What was put together in the last 30 days, the newest first."""
    found = merges(act.session, act.now - UNDO_FOR)
    people = people_of(act.session, {one.kept for one in found})
    return tuple(KnownMerge(one, people[one.kept].name, (one.at + UNDO_FOR).date()) for one in found)


@verb(needs=Permission.PLAYER_OPEN)
def find_merged(act: Act, command: FindMerged) -> int | None:
    """The record that another has become part of, for whoever may see it; so that old links lead somewhere."""
    return led_to(act.session, command.player_id)


def _chosen(command: MergePlayers, people: dict[int, Person], verified: set[int]) -> Pair:
    """Whose name and whose birth stays.

    Raises:
        BadInputError: it is a third one's, or a birth that a document shows would not stay.
    """
    kept, gone = people[command.keep], people[command.gone]
    name_of = command.name_of or (command.gone if fuller_name(kept.name, gone.name) else command.keep)
    closer = command.gone if closer_birth(kept.born, gone.born) else command.keep
    birth_of = command.birth_of or (min(verified, key=lambda one: one != command.keep) if verified else closer)
    if {name_of, birth_of} - set(people):
        raise spoken(BadInputError, phrase("merge-of-a-third"))
    if verified and birth_of not in verified and people[birth_of].born != people[min(verified)].born:
        raise spoken(BadInputError, phrase("merge-birth-verified"))
    return Pair(command.keep, command.gone, name_of, birth_of)


def _counted(found: Plan) -> Joined:
    moved = sum(one.goes_over for one in found.changes)
    return Joined(moved, found.folded, found.taken_back)


def _marks(act: Act, number: int) -> tuple[str, ...]:
    """By what a record as it is now would be recognised, should all of it be erased one day."""
    person = recognised(act.session, number)
    assert person is not None, "Whoever is joined was found before."
    seal = partial(act.office.keys.seal, ERASED)
    return marks_of(seal, person.name_folded, person.sex, person.born, person.numbers)


def _record(act: Act, event: Event, merge: Merge, counts: dict[str, int]) -> None:
    for number in (merge.kept, merge.gone):
        act.record(event, "player", number, {"merge": merge.number, **counts})


def _refuse_too_late(act: Act, merge: Merge) -> None:
    if merge.undone_at is not None:
        raise spoken(BadInputError, phrase("merge-undone-already", day=merge.undone_at.date()))
    if act.now - merge.at > UNDO_FOR:
        raise spoken(BadInputError, phrase("merge-too-late", days=UNDO_FOR.days))
    later = later_than(act.session, merge)
    if later is not None:
        raise spoken(BadInputError, phrase("merge-later-first", number=str(later)))
