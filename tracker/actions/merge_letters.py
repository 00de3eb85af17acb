"""The letters by which families learn that two records were joined, or parted again."""

from __future__ import annotations

from collections.abc import Collection

from tracker.actions.letters import tell_person
from tracker.actions.undoing import UNDO_FOR
from tracker.actions.verb import Act
from tracker.football.merging import Merge
from tracker.store import families
from tracker.store.joining import Pair
from tracker.store.tables import User


def families_of_both(act: Act, pair: Pair) -> Collection[User]:
    """Whoever stands for either record and whose tie the club has confirmed."""
    held = {
        user.id: user
        for number in (pair.kept, pair.gone)
        for tie, user in families.guardians_of(act.session, number)
        if tie.confirmed_at is not None and user.active
    }
    return [held[number] for number in sorted(held)]


def tell_of_merge(act: Act, merge: Merge, told: Collection[User]) -> None:
    """Tell both families, and until when it can be undone if these are two children."""
    for user in told:
        numbers = {"kept": str(merge.kept), "gone": str(merge.gone)}
        until = act.day + UNDO_FOR
        tell_person(act, user, "merged", day=act.day, until=until, address=act.office.address, **numbers)


def tell_of_parting(act: Act, merge: Merge, told: Collection[User]) -> None:
    """Tell both families that the two are two again."""
    for user in told:
        numbers = {"kept": str(merge.kept), "gone": str(merge.gone)}
        tell_person(act, user, "parted", day=act.day, address=act.office.address, **numbers)
