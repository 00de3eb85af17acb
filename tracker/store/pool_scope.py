"""Who of the pool may be seen, as a condition that an index answers: the policy on the pool's own columns.

Scouts and officers see whom families share. Of nearly everybody the pool's row says all that the policy asks:
shared once, with all scouts of one federation. Of the few who are shared otherwise the policy itself is asked. A
test holds this against the policy over players and people of every kind.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sqlalchemy import ColumnElement, FromClause, Select, and_, false, or_, select, true

from tracker.access.actor import Actor, Binding
from tracker.access.consent import Purpose
from tracker.access.of_age import youngest_of_age
from tracker.access.policy import not_refused, visible_players
from tracker.access.roles import Role
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.columns import player_columns
from tracker.store.predicate import compile_term

_SCOUTING = (Role.SCOUT, Role.OFFICER)


def in_sight(pool: FromClause, actor: Actor, day: date) -> ColumnElement[bool]:
    """Whether the actor may see a player of the pool on a day.

    Arguments:
        pool: the table `pool_players`, or an alias of it.
        day: not before the as-of date of the pool's rows.
    """
    if visible_players(actor, day) == ALWAYS:
        return true()
    shared = sorted({one.federation_id for one in actor.bindings if one.role in _SCOUTING and one.federation_id})
    ways = [_shared(pool, shared, day)] if shared else []
    return or_(false(), *ways, *_otherwise(pool, actor, day))


def _shared(pool: FromClause, federations: list[int], day: date) -> ColumnElement[bool]:
    child = or_(pool.c.born_latest.is_(None), pool.c.born_latest >= youngest_of_age(day))
    return and_(pool.c.shared_with.in_(federations), pool.c.shared_until >= day, or_(pool.c.shared_own, child))


def _otherwise(pool: FromClause, actor: Actor, day: date) -> Iterator[ColumnElement[bool]]:
    """What the pool's columns do not say, role by role."""
    scouting = tuple(one for one in actor.bindings if one.role in _SCOUTING)
    if scouting:
        few = _few(actor, scouting, day).cte("few_shared")
        yield and_(pool.c.shared_else, pool.c.player_id.in_(select(few.c.player_id)))
    for one in actor.bindings:
        match one:
            case Binding(Role.DIRECTOR, club_id=int(club)):
                yield pool.c.player_id.in_(_registered("club_id", club, day))
            case Binding(Role.COACH, team_id=int(team)):
                yield pool.c.player_id.in_(_registered("id", team, day))
            case Binding(role) if role not in _SCOUTING:
                yield pool.c.player_id.in_(_by_policy(actor, one, day))


def _few(actor: Actor, bindings: tuple[Binding, ...], day: date) -> Select[tuple[int]]:
    """The numbers of those whom families share with these in a way of their own: found once a statement."""
    players, pool = t.PlayerRow.__table__.alias(), t.PoolRow.__table__.alias()
    shared = compile_term(visible_players(replace(actor, bindings=bindings), day), player_columns(players))
    found = select(pool.c.player_id).join(players, players.c.id == pool.c.player_id)
    return found.where(pool.c.shared_else, shared)


def _registered(column: str, number: int, day: date) -> Select[tuple[int]]:
    """The numbers of those registered on a day, unless the family refused the club's use."""
    players, spell, team = t.PlayerRow.__table__.alias(), t.Registration.__table__.alias(), t.Team.__table__.alias()
    going_on = and_(spell.c.starts <= day, or_(spell.c.ends.is_(None), spell.c.ends >= day))
    own = (
        select(spell.c.player_id).join(team, team.c.id == spell.c.team_id).where(team.c[column] == number, going_on)
    )
    agreed = compile_term(not_refused(Purpose.CLUB_USE), player_columns(players))
    return select(players.c.id).where(players.c.id.in_(own), agreed)


def _by_policy(actor: Actor, binding: Binding, day: date) -> Select[tuple[int]]:
    players = t.PlayerRow.__table__.alias()
    term = visible_players(replace(actor, bindings=(binding,)), day)
    return select(players.c.id).where(compile_term(term, player_columns(players)))
