"""Players of the pool by their numbers: all that the pool holds of them, as far as the asker may know it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import Dialect, FromClause, Integer, and_, bindparam, or_, select, type_coerce

from tracker.access.actor import Actor
from tracker.eligibility.verdict import Answer
from tracker.finding.facets import Facet
from tracker.finding.pooled import Pooled
from tracker.finding.question import MINUTES_RUNGS
from tracker.logic.span import Span
from tracker.logic.terms import ALWAYS
from tracker.store import tables as t
from tracker.store.disputes import birth_is_disputed
from tracker.store.finding_sql import bare, choice_of
from tracker.store.name_search import named
from tracker.store.pool_columns import Eyes, birth_columns, facet_columns
from tracker.store.pool_made_of import held_on
from tracker.store.pool_scope import in_sight
from tracker.store.prepared import Prepared, prepare
from tracker.store.scope import ScopedSession

#: The numbers that one statement is asked for; fewer are filled up with numbers that nobody has.
_AT_ONCE = 100
_NOBODY = -1
#: Without a rule everybody has the same answer, which is left out.
_NO_RULE = ((Answer.NO_RULE_HELD.value, ALWAYS),)
_FACETS = tuple(facet for facet in Facet if facet is not Facet.ANSWER)


@dataclass(frozen=True, slots=True)
class PoolRecord:
    """A player as the pool holds one, with the names for a card, and whether the birth is disputed."""

    pooled: Pooled
    name: str
    club: str | None
    team: str | None
    birth_disputed: bool


def pool_records(
    session: ScopedSession, actor: Actor, day: date, numbers: Sequence[int], *, to_the_day: bool
) -> tuple[PoolRecord, ...]:
    """Those of the numbers whom the actor may see, in their order."""
    found: dict[int, Mapping[str, Any]] = {}
    for start in range(0, len(numbers), _AT_ONCE):
        some = numbers[start : start + _AT_ONCE]
        filled = (*some, *(_NOBODY,) * (_AT_ONCE - len(some)))
        statement = _records(actor, day, to_the_day, session.get_bind().dialect)
        rows = statement.run(session, {f"player_{place}": number for place, number in enumerate(filled)})
        found |= {row.player_id: row._mapping for row in rows}
    held = [found[number] for number in numbers if number in found]
    further = _all_nationalities(session, [row["player_id"] for row in held if row["countries"] > 2], day)
    return tuple(_record(row, further) for row in held)


def is_named(session: ScopedSession, words: str, player: int) -> bool:
    """Whether words name a player in scope."""
    asked = select(t.PlayerRow.id).where(t.PlayerRow.id == player, named(session, words, t.PlayerRow.id))
    return session.scalar(asked) is not None


def club_names(session: ScopedSession, clubs: Iterable[int]) -> dict[int, str]:
    """The names of clubs by their numbers."""
    asked = select(t.Club.id, t.Club.name).where(t.Club.id.in_(list(clubs)))
    return {row.id: row.name for row in session.execute(asked)}


@lru_cache(maxsize=256)
def _records(actor: Actor, day: date, to_the_day: bool, dialect: Dialect) -> Prepared:  # noqa: FBT001
    pool: FromClause = t.PoolRow.__table__
    player, team, club = t.PlayerRow.__table__, t.Team.__table__, t.Club.__table__
    eyes = Eyes(day, to_the_day=to_the_day)
    facets, born = facet_columns(pool, eyes, _NO_RULE), birth_columns(pool, eyes)
    plain = ("player_id", "country_1", "country_2", "countries", "caps", "coverage")
    columns = [
        *(pool.c[name] for name in plain),
        *(pool.c[f"minutes_{rung}"] for rung in MINUTES_RUNGS),
        type_coerce(pool.c.called_up_on, Integer).label("called_up_on"),
        type_coerce(born.earliest, Integer).label("born_earliest"),
        type_coerce(born.latest, Integer).label("born_latest"),
        *(bare(facets[facet], facet, "facet_") for facet in _FACETS),
        player.c.name.label("name"),
        club.c.name.label("club_name"),
        team.c.name.label("team_name"),
        birth_is_disputed(pool.c.player_id).label("birth_disputed"),
    ]
    source = pool.join(player, player.c.id == pool.c.player_id)
    source = source.outerjoin(team, team.c.id == pool.c.team_id).outerjoin(club, club.c.id == pool.c.club_id)
    asked = or_(*(pool.c.player_id == bindparam(f"player_{n}", required=False) for n in range(_AT_ONCE)))
    return prepare(select(*columns).select_from(source).where(asked, in_sight(pool, actor, day)), dialect)


def _all_nationalities(session: ScopedSession, players: Sequence[int], day: date) -> Mapping[int, tuple[str, ...]]:
    """All nationalities of the few who hold more than the pool says, as they were recorded."""
    found: dict[int, tuple[str, ...]] = {}
    if not players:
        return found
    held = t.NationalityRow.__table__
    of_these = and_(held.c.player_id.in_(players), held_on(held, day))
    asked = select(held.c.player_id, held.c.country).where(of_these).order_by(held.c.id)
    for player, country in session.execute(asked):
        found[player] = (*found.get(player, ()), country)
    return found


def _record(row: Mapping[str, Any], further: Mapping[int, tuple[str, ...]]) -> PoolRecord:
    number = row["player_id"]
    first_two = tuple(country for country in (row["country_1"], row["country_2"]) if country)
    stands = {facet: _stands(row[f"facet_{facet.value}"], facet) for facet in _FACETS}
    pooled = Pooled(
        player=number,
        sex=str(stands[Facet.SEX]),
        position=stands[Facet.POSITION],
        foot=stands[Facet.FOOT],
        born=_span(row["born_earliest"], row["born_latest"]),
        quarter=stands[Facet.QUARTER],
        nationalities=further.get(number, first_two),
        club=stands[Facet.CLUB],
        region=stands[Facet.REGION],
        league_rung=stands[Facet.LEAGUE_RUNG],
        national_rung=stands[Facet.NATIONAL_RUNG],
        called_up_on=date.fromordinal(row["called_up_on"]) if row["called_up_on"] else None,
        caps=row["caps"],
        minutes=tuple(row[f"minutes_{rung}"] for rung in MINUTES_RUNGS),
        gap=stands[Facet.GAP],
        coverage=row["coverage"],
        evidence=stands[Facet.EVIDENCE],
        allegiance=str(stands[Facet.ALLEGIANCE]),
        sharing=str(stands[Facet.CONSENT]),
    )
    return PoolRecord(pooled, row["name"], row["club_name"], row["team_name"], bool(row["birth_disputed"]))


def _stands(value: Any, facet: Facet) -> Any:
    return value if isinstance(value, str) else choice_of(facet, value, None)


def _span(earliest: int | None, latest: int | None) -> Span[date] | None:
    if earliest is None or latest is None:
        return None
    return Span(date.fromordinal(earliest), date.fromordinal(latest))
