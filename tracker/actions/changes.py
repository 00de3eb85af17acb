"""What changed in a child's records since the family's reader last looked; see docs/decisions/what-changed.md."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tracker.access.deciding import is_of_age
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.family import no_such_player
from tracker.actions.verb import Act, verb
from tracker.football.changes import Change, ChangeKind
from tracker.store import families
from tracker.store.brought_since import One
from tracker.store.changed_since import changed_since, folded
from tracker.store.last_looks import first_looks, last_looks, link_openings, numbers_of
from tracker.store.tables import PlayerRow

#: Whoever opens a record again within this time is still at the same visit, so that no reload hides what is new.
VISIT = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class SeeChanges:
    """Of whom it is asked what changed."""

    player_id: int


@dataclass(frozen=True, slots=True)
class Changes:
    """When the reader looked before this visit, and what others changed since.

    `since` is nothing for whoever has never looked before: then everything is new, and nothing is told as changed.
    `opened` is whether the reader has opened the record at all, be it on this visit.
    """

    since: date | None
    told: tuple[Change, ...] = ()
    opened: bool = False


@verb(needs=Permission.FAMILY_VIEW)
def see_changes(act: Act, command: SeeChanges) -> Changes:
    """What others changed in a record since the reader opened it last, before this visit.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
    """
    player = families.player_named(act.session, command.player_id)
    if player is None:
        raise no_such_player(command.player_id)
    return changes_of(act, (player,))[player.id]


def changes_of(act: Act, players: Collection[PlayerRow]) -> dict[int, Changes]:
    """The same for several players in sight, in a fixed number of questions."""
    numbers = numbers_of(act.session, [player.id for player in players])
    looks = last_looks(act.session, act.actor, numbers, act.now - VISIT)
    since = looks.before
    found = [*changed_since(act.session, since, act.actor.user_id), *_newly_looked(act, players, numbers, since)]
    told: dict[int, list[One]] = {player.id: [] for player in players}
    for one in found:
        told[one.player].append(one)
    days = {player: at.date() for player, at in since.items()}
    return {
        player: Changes(days.get(player), folded(changes), player in looks.opened)
        for player, changes in told.items()
    }


def _newly_looked(
    act: Act, players: Collection[PlayerRow], numbers: dict[int, int], since: Mapping[int, datetime]
) -> list[One]:
    """Who opened a record for the first time, and links to it that were followed.

    Once a player is of age, that is told to the player alone.
    """
    own = act.actor.role is Role.PLAYER
    readable = {player.id for player in players if own or not is_of_age(player.born_latest, act.day)}
    asked = {player: at for player, at in since.items() if player in readable}
    found = {
        ChangeKind.LOOKS: first_looks(act.session, act.actor, numbers, asked),
        ChangeKind.OPENED: link_openings(act.session, numbers, asked),
    }
    return [
        One(player, kind, at.date())
        for kind, by_player in found.items()
        for player, moments in by_player.items()
        for at in moments
    ]
