"""Who looked at a player's record: when, in which role, and why. The family reads it, and nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from tracker.access.consent import Purpose
from tracker.access.permissions import Permission
from tracker.access.roles import Role
from tracker.actions.family import decides, family_of
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.football.errors import DeniedError
from tracker.football.phrase import phrase
from tracker.store import families, looks
from tracker.store.looks import AfterLook, FoldedLook, Post
from tracker.store.shared_links import opened_for
from tracker.store.shortlists import kept_by

__all__ = ["AfterLook", "KeptOnList", "ListLooks", "Looks", "ShownLook", "list_looks"]

#: Lines on a page of who looked.
PAGE = 50


@dataclass(frozen=True, slots=True)
class ListLooks:
    """Whose record was looked at, and from which place in the list on."""

    player_id: int
    after: AfterLook | None = None


@dataclass(frozen=True, slots=True)
class ShownLook:
    """What one person did in one role on one day: who it is by name and place, never by address, and why.

    Arguments:
        name: empty for the operator and for visitors, who have no account.
        places: the clubs or the association in which the role is held, as far as they are known.
        mine: it was whoever looks now.
        shared: how often a visitor opened the report by a link.
        reasons: what an administrator stated; for other roles the role itself says why.
        links: for whom the family made the links by which a visitor came, as far as that is still known; told to
            those alone who may take the links back.
    """

    day: date
    name: str
    role: Role
    places: tuple[str, ...]
    mine: bool
    opened: int
    reports: int
    taken_out: int
    exported: int
    shared: int
    reasons: tuple[str, ...]
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptOnList:
    """Somebody keeps the player on a private list for the own work, since a day; the notes are not told."""

    since: date
    name: str
    role: Role
    places: tuple[str, ...]
    mine: bool


@dataclass(frozen=True, slots=True)
class Looks:
    """A page of who looked, the latest day first, and where the next begins; and who keeps the player on a list."""

    player_id: int
    name: str
    own: bool
    lines: tuple[ShownLook, ...]
    following: AfterLook | None
    kept: tuple[KeptOnList, ...] = ()


@verb(needs=Permission.FAMILY_VIEW)
def list_looks(act: Act, command: ListLooks) -> Looks:
    """Who looked at a record. Guardians read of everybody but the player, who reads in peace.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        DeniedError: the player is of age, and it is the player's alone.
    """
    family = family_of(act, command.player_id)
    if family.of_age and not family.own:
        raise spoken(DeniedError, phrase("refused-looks"))
    found, following = looks.looks_at(
        act.session, command.player_id, of_player=family.own, after=command.after, limit=PAGE
    )
    lines = _shown(act, command.player_id, found, names_links=decides(act, family, Purpose.SCOUTS))
    kept = _kept(act, command.player_id)
    return Looks(command.player_id, family.player.name, family.own, lines, following, kept)


def _kept(act: Act, player_id: int) -> tuple[KeptOnList, ...]:
    found = kept_by(act.session, player_id)
    people = {person for person, _, _ in found}
    names = families.names_of(act.session, people)
    posts = looks.posts_of(act.session, people)
    clubs = looks.clubs_over_time(act.session, player_id)
    return tuple(
        KeptOnList(
            since.date(),
            names.get(person, ""),
            role,
            _places(posts.get((person, role.value), []), clubs, since.date()),
            person == act.actor.user_id,
        )
        for person, role, since in found
    )


def _shown(act: Act, player_id: int, found: Sequence[FoldedLook], *, names_links: bool) -> tuple[ShownLook, ...]:
    people = {one.person for one in found}
    names = families.names_of(act.session, people)
    posts = looks.posts_of(act.session, people)
    clubs = looks.clubs_over_time(act.session, player_id)
    stated = looks.reasons_for(act.session, player_id, {one.day for one in found})
    followed = {one.day for one in found if names_links and one.role == Role.VISITOR.value}
    links = opened_for(act.session, player_id, followed) if followed else {}
    return tuple(
        ShownLook(
            day=one.day,
            name=names.get(one.person, ""),
            role=Role(one.role),
            places=_places(posts.get((one.person, one.role), []), clubs, one.day),
            mine=one.person == act.actor.user_id,
            opened=one.opened,
            reports=one.reports,
            taken_out=one.taken_out,
            exported=one.exported,
            shared=one.shared,
            reasons=tuple(stated.get((one.day, one.person), ())) if one.role == Role.ADMINISTRATOR.value else (),
            links=tuple(links.get(one.day, ())) if one.role == Role.VISITOR.value else (),
        )
        for one in found
    )


def _places(posts: list[Post], clubs: Sequence[tuple[int, date, date | None]], day: date) -> tuple[str, ...]:
    """Where a role is held; of clubs only those that the player was with on that day.

    The ledger keeps the role and not the place. Whoever went to another club since is not told of in its name.
    """
    then = {club for club, starts, ends in clubs if starts <= day and (ends is None or ends >= day)}
    return tuple(post.name for post in posts if post.club_id is None or post.club_id in then)
