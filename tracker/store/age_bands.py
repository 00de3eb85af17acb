"""The age benchmark of a whole pool for somebody who sees one of its players: numbers of others, past the scope.

Like `tracker.store.peers` it looks past what its actor may see, and gives no figure of fewer than 20 players. What
is made of a large pool is kept for the day; docs/decisions/peers.md says who is in it, and what was measured.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, delete, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from tracker.football.ladder import FIRST_SENIOR_RUNG, Rail
from tracker.football.limits import Thresholds
from tracker.football.people import Player, Position, Sex
from tracker.logic.span import Span
from tracker.pathway.ages import GRID
from tracker.pathway.benchmark import Lines, Mark
from tracker.pathway.career import SENIOR_SIDE, U19_FOOTBALL, Career
from tracker.pathway.pool_bands import PoolBands, pool_bands
from tracker.store import tables as t
from tracker.store.dossiers import birth_of
from tracker.store.peers import STALE_AFTER, may_be_counted
from tracker.store.scope import NARROWED, ScopedSession
from tracker.store.summary_packing import read_numbers, read_played

#: A pool of fewer players is worked out for each page: that takes less time than anybody notices.
KEPT_FROM = 1_000

_PAST_THE_SCOPE = {NARROWED: True}
_ALL = "all"


def bands_in_pool(
    session: ScopedSession, player: Player, day: date, thresholds: Thresholds, kept_from: int = KEPT_FROM
) -> PoolBands | None:
    """The bands of everybody of the player's sex at the association of the player's club.

    They are of the player's position group where that is large enough. Nothing for a player who is registered with
    no club of an association. Those of a pool of `kept_from` players or more are kept for the rest of the day.
    """
    federation = session.scalar(_home(player, day))
    if federation is None:
        return None
    held = _kept(session, federation, player.sex, day)
    if not held:
        held = _work_out(session, federation, player.sex, day, thresholds, kept_from)
    return (player.position and held.get(player.position.value)) or held[_ALL]


def keep_bands(session: ScopedSession, day: date, thresholds: Thresholds, kept_from: int = KEPT_FROM) -> None:
    """Work out the bands of every association anew, and keep those of large pools."""
    clubs = select(t.Club.federation_id).where(t.Club.federation_id.is_not(None)).distinct()
    for federation in sorted(number for number in session.scalars(clubs) if number is not None):
        for sex in Sex:
            _forget(session, federation, sex)
            _work_out(session, federation, sex, day, thresholds, kept_from)


def forget_bands_with(session: ScopedSession, player_id: int) -> None:
    """Forget what is kept of every pool a player is in, whose figures hold what was just refused, or lack it."""
    spell = t.Registration
    pools = (
        select(t.Club.federation_id)
        .join(t.Team, t.Team.club_id == t.Club.id)
        .join(spell, spell.team_id == t.Team.id)
        .where(spell.player_id == player_id, t.Club.federation_id.is_not(None))
        .distinct()
    )
    held = sorted(number for number in session.scalars(pools) if number is not None)
    _hold(session, held, alone=True)
    session.execute(delete(t.AgeBands).where(t.AgeBands.federation_id.in_(held)))


def _hold(session: ScopedSession, federations: Sequence[int], *, alone: bool) -> None:
    """Hold the figures of associations until the commit: beside others who work them out, or alone."""
    if session.get_bind().dialect.name != "postgresql":
        # Whoever writes to SQLite holds all of it.
        return
    row = t.Federation
    held = select(row.id).where(row.id.in_(federations)).order_by(row.id)
    session.execute(held.with_for_update(read=not alone, key_share=alone))


def _home(player: Player, day: date) -> Select[int | None]:
    """The association of the club whose registration began last of those that run."""
    spell = t.Registration
    return (
        select(t.Club.federation_id)
        .join(t.Team, t.Team.club_id == t.Club.id)
        .join(spell, spell.team_id == t.Team.id)
        .where(spell.player_id == player.id, spell.starts <= day, or_(spell.ends.is_(None), spell.ends >= day))
        .order_by(spell.starts.desc(), spell.id.desc())
        .limit(1)
    )


def _work_out(
    session: ScopedSession, federation: int, sex: Sex, day: date, thresholds: Thresholds, kept_from: int
) -> dict[str, PoolBands]:
    """The bands of all positions and of each group that is large enough; of a large pool they are kept.

    Whoever refuses to be counted meanwhile waits until these are kept, and then has them forgotten; whoever was
    there before is waited for, and not counted.
    """
    _hold(session, [federation], alone=False)
    careers = tuple(_careers(session, federation, sex, day))
    held = {_ALL: pool_bands(careers, sex, day, thresholds)}
    for position in Position:
        found = pool_bands(careers, sex, day, thresholds, position)
        if found.position is position:
            held[position.value] = found
    if len(careers) >= kept_from:
        _keep(session, federation, held)
    return held


def _careers(session: ScopedSession, federation: int, sex: Sex, day: date) -> Iterator[Career]:
    """All who entered U-19 football and were ever registered with a club of the association, leavers included.

    No more is read of them than the bands rest on.
    """
    who, row, stage = t.PlayerRow, t.PlayerSummary, t.PlayerStage
    pool = _pool(federation, day)
    arrived = select(stage.player_id, stage.earliest, stage.latest).where(
        stage.rail == Rail(SENIOR_SIDE.rail), stage.rung >= SENIOR_SIDE.rung, stage.player_id.in_(pool)
    )
    seniors = {
        number: Span(earliest, latest)
        for number, earliest, latest in session.execute(arrived, execution_options=_PAST_THE_SCOPE)
    }
    born = (who.born_earliest, who.born_latest, who.position)
    entered = (
        select(who.id, stage.earliest, stage.latest, *born, row.leaving, row.by_age, row.played)
        .join(row, row.player_id == who.id)
        .join(stage, stage.player_id == who.id)
        .where(stage.rail == Rail(U19_FOOTBALL.rail), stage.rung == U19_FOOTBALL.rung)
        .where(who.sex == sex, who.id.in_(pool), row.as_of.between(day - STALE_AFTER, day), may_be_counted())
    )
    for number, *when, earliest, latest, position, leaving, by_age, played in session.execute(
        entered, execution_options=_PAST_THE_SCOPE
    ):
        yield Career(
            player=number,
            sex=sex,
            birth=birth_of(earliest, latest),
            position=position,
            first={U19_FOOTBALL: Span(*when), **({SENIOR_SIDE: seniors[number]} if number in seniors else {})},
            leaving=leaving,
            minutes={
                each.rung: each.minutes
                for each in read_played(played)
                if each.minutes is not None and each.rung >= FIRST_SENIOR_RUNG
            },
            by_age=read_numbers(by_age),
        )


def _pool(federation: int, day: date) -> Select[int]:
    spell = t.Registration
    return (
        select(spell.player_id)
        .join(t.Team, t.Team.id == spell.team_id)
        .join(t.Club, t.Club.id == t.Team.club_id)
        .where(t.Club.federation_id == federation, spell.starts <= day)
    )


def _kept(session: ScopedSession, federation: int, sex: Sex, day: date) -> dict[str, PoolBands]:
    """What was worked out earlier on the day, if anything was."""
    row = t.AgeBands
    question = select(row).where(row.federation_id == federation, row.sex == sex, row.as_of == day)
    return {each.position: _bands(each) for each in session.scalars(question)}


def _bands(row: t.AgeBands) -> PoolBands:
    return PoolBands(
        sex=row.sex,
        position=None if row.position == _ALL else Position(row.position),
        as_of=row.as_of,
        n=row.n,
        survivors_n=row.survivors,
        marks=tuple(_mark(age, *each) for age, each in zip(GRID, row.marks, strict=True)),
    )


def _mark(
    age: float, n: int, unknown: int, lines: Sequence[float] | None, survivors_n: int, survivors: float | None
) -> Mark:
    return Mark(age, n, unknown, Lines(*lines) if lines else None, survivors_n, survivors)


def _keep(session: ScopedSession, federation: int, held: dict[str, PoolBands]) -> None:
    """Keep the bands for the rest of the day; whoever kept them in the meantime kept the same."""
    connection = session.connection()
    dialect = postgresql if connection.dialect.name == "postgresql" else sqlite
    sex, day = held[_ALL].sex, held[_ALL].as_of
    _forget(session, federation, sex, before=day)
    rows = [
        {
            "federation_id": federation,
            "sex": sex,
            "position": position,
            "as_of": day,
            "n": found.n,
            "survivors": found.survivors_n,
            "marks": [_packed(mark) for mark in found.marks],
        }
        for position, found in held.items()
    ]
    connection.execute(dialect.insert(t.AgeBands).on_conflict_do_nothing(), rows)


def _packed(mark: Mark) -> list[Any]:
    lines = mark.lines
    drawn = [lines.p10, lines.p25, lines.p50, lines.p75, lines.p90] if lines else None
    return [mark.n, mark.unknown, drawn, mark.survivors_n, mark.survivors]


def _forget(session: ScopedSession, federation: int, sex: Sex, before: date | None = None) -> None:
    """Let go of what is kept, or of what is older than a day."""
    row = t.AgeBands
    kept = delete(row).where(row.federation_id == federation, row.sex == sex)
    session.execute(kept.where(row.as_of < before) if before else kept)
