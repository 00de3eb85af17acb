"""A family's own children at a glance: how each stands, what comes next, what is new and the one thing to know.

Reading the cards is not opening a record. They show a family nothing of anybody else, leave no line in the ledger
and do not count as having looked: who looked would else fill with glances, and a glance would hide what is new.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.access.deciding import is_of_age
from tracker.access.of_age import OF_AGE
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.cases import may_dispute
from tracker.actions.changes import Changes, changes_of
from tracker.actions.family import Family
from tracker.actions.one_thing import Known, OneThing, next_window, one_thing
from tracker.actions.verb import Act, verb
from tracker.eligibility.windows.windows import EditionWindow, coming_of
from tracker.football.people import Birth
from tracker.pathway.story import GapKind
from tracker.store import child_cards
from tracker.store.child_cards import LastMatch, Running
from tracker.store.disputes import with_disputed_birth
from tracker.store.dossiers import birth_of
from tracker.store.tables import PlayerRow, PlayerSummary

__all__ = ["ChildCard", "Children", "LastMatch", "ListChildren", "Running", "my_children"]


@dataclass(frozen=True, slots=True)
class ListChildren:
    """Nothing is needed to ask."""


@dataclass(frozen=True, slots=True)
class ChildCard:
    """One child: where it plays, the last match on record, the next window, the one thing, and what is new."""

    id: int
    name: str
    birth: Birth | None
    birth_disputed: bool
    running: Running | None
    last_match: LastMatch | None
    window: EditionWindow | None
    one_thing: OneThing
    changes: Changes


@dataclass(frozen=True, slots=True)
class Children:
    """The cards in order of name, and the clubs that have yet to confirm a tie, one for each tie."""

    cards: tuple[ChildCard, ...]
    waiting: tuple[str, ...]


@verb(needs=Permission.FAMILY_VIEW)
def my_children(act: Act, _command: ListChildren) -> Children:
    """Everybody for whom a parent stands, or the player's own record."""
    own = act.actor.role is Role.PLAYER
    waiting = child_cards.waiting_clubs(act.session, act.actor.user_id, own=own)
    rows = child_cards.own_children(act.session)
    if not rows:
        return Children((), waiting)
    return Children(_cards(act, rows), waiting)


def _cards(act: Act, rows: Sequence[PlayerRow]) -> tuple[ChildCard, ...]:
    """The cards of players in sight, in a fixed number of questions."""
    session, day, numbers = act.session, act.day, [row.id for row in rows]
    running = child_cards.running_on(session, numbers, day)
    matches = child_cards.last_matches(session, numbers, day)
    known = _known(act, rows, frozenset(matches))
    disputed = with_disputed_birth(session, numbers)
    changes = changes_of(act, rows)
    return tuple(
        ChildCard(
            id=row.id,
            name=row.name,
            birth=known[row.id].birth,
            birth_disputed=row.id in disputed,
            running=running.get(row.id),
            last_match=matches.get(row.id),
            window=next_window(known[row.id].coming, known[row.id].birth),
            one_thing=one_thing(known[row.id]),
            changes=changes[row.id],
        )
        for row in rows
    )


def _known(act: Act, rows: Sequence[PlayerRow], played: frozenset[int]) -> dict[int, Known]:
    """What the one thing of each is chosen from."""
    numbers = [row.id for row in rows]
    summaries = child_cards.summaries_of(act.session, numbers)
    answered = _to_answer(act, rows)
    found = {}
    for row in rows:
        birth = birth_of(row.born_earliest, row.born_latest)
        gap = _gap(summaries.get(row.id))
        coming = _coming(act, row, birth)
        found[row.id] = Known(act.day, birth, coming, answered.get(row.id), gap, row.id in played)
    return found


def _coming(act: Act, row: PlayerRow, birth: Birth | None) -> tuple[EditionWindow, ...]:
    library = act.library
    youngest = library.thresholds.youngest_entrant
    return coming_of(library.catalogue, birth, row.sex, act.day, library.confederation, youngest)


def _gap(summary: PlayerSummary | None) -> tuple[GapKind, date] | None:
    if summary is None or summary.gap_kind is None or summary.gap_since is None:
        return None
    return summary.gap_kind, summary.gap_since


def _to_answer(act: Act, rows: Sequence[PlayerRow]) -> dict[int, tuple[int, int]]:
    """The corrections that wait for whoever looks, of the children whose family answers through them."""
    numbers = [row.id for row in rows]
    ties = child_cards.ties_to(act.session, numbers, act.actor.user_id)
    # The age from which a player decides on consents too has no part in corrections.
    families = [Family(row, ties.get(row.id), is_of_age(row.born_latest, act.day), OF_AGE) for row in rows]
    theirs = [family.player.id for family in families if may_dispute(family)]
    return child_cards.answered_cases(act.session, theirs)
