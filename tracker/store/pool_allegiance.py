"""Whether the home association may field each player, as the pool holds it: the table's answer, for many at once.

Nearly everybody was never fielded by another association and has nationalities without dates. Of them the answer
hangs on what kinds of nationalities they hold, and the database gives it to all of a kind. The few others are taken
through the table one by one. A birth is held against it only as far as scouts may know it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    SmallInteger,
    and_,
    case,
    cast,
    exists,
    func,
    or_,
    select,
    true,
    union,
    update,
)

from tracker.eligibility.allegiance.answer import Answer
from tracker.eligibility.allegiance.nations import load_nations
from tracker.eligibility.allegiance.recorded import (
    FOREIGN,
    GIVING,
    NAMED,
    WITHOUT,
    answer_on_record,
    answers_by_kinds,
    career_on_record,
)
from tracker.football.call_ups import CallUp, CallUpKind, NationalSide
from tracker.football.people import Basis, Birth, Nationality, Sex
from tracker.logic.span import Span
from tracker.store import tables as t
from tracker.store.driver_rows import Among
from tracker.store.small_values import Coded

Column = ColumnElement[Any]
#: So many are taken through the table at once.
_AT_ONCE = 1_000
_PLAYER = t.PlayerRow.__table__
_KIND = Coded(Answer)


def usual_answer(association: str, day: date) -> Column:
    """The answer as the kinds of nationalities give it."""
    held = t.NationalityRow.__table__.alias()
    kind = case(
        (held.c.country.in_(_giving(association)), _by_basis(held.c.basis, GIVING)),
        (held.c.country.in_(_marks()), _by_basis(held.c.basis, WITHOUT)),
        else_=FOREIGN,
    )
    kinds = select(func.sum(kind.distinct())).where(held.c.player_id == _PLAYER.c.id).scalar_subquery()
    codes = "".join(str(_KIND.code(answer.value)) for answer in answers_by_kinds(association, day))
    return cast(func.substr(codes, cast(func.coalesce(kinds, 0) + 1, Integer), 1), SmallInteger)


def _by_basis(basis: Column, kinds: Mapping[Basis | None, int]) -> Column:
    return case(*((basis == known, kind) for known, kind in kinds.items() if known), else_=kinds[None])


def _giving(association: str) -> list[str]:
    return sorted(load_nations().giving(association))


def _marks() -> list[str]:
    return sorted(load_nations().without_nationality)


def answer_the_others(connection: Connection, among: Among, association: str, day: date) -> None:
    """Take those through the table of whom more is on record than the kinds of their nationalities say."""
    others = sorted(connection.scalars(_others(among, association, day)))
    for start in range(0, len(others), _AT_ONCE):
        _answer(connection, others[start : start + _AT_ONCE], association, day)


def _others(among: Among, association: str, day: date) -> Any:
    """Who holds one of the nationalities since or until a day, or holds one and may be tied to another association.

    Without the nationality no match makes a difference.
    """
    held, call, side, of = t.NationalityRow, t.CallUpRow, t.NationalSideRow, t.Federation
    matter = held.country.in_([*_giving(association), *_marks()])
    dated = or_(held.since.is_not(None), held.until.is_not(None))
    holding = exists().where(held.player_id == call.player_id, held.country.in_(_giving(association)))
    official = or_(call.official.is_(None), call.official == true())
    tying = and_(call.kind == CallUpKind.FIELDED, official, call.earliest <= day, of.code != association)
    fielded = select(call.player_id).join(side, side.id == call.side_id).join(of, of.id == side.federation_id)
    return union(
        select(held.player_id).where(among(held.player_id), matter, dated),
        fielded.where(among(call.player_id), tying, holding),
    )


def _answer(connection: Connection, players: Sequence[int], association: str, day: date) -> None:
    nationalities, call_ups = _nationalities(connection, players), _call_ups(connection, players)
    found: dict[Answer, list[int]] = defaultdict(list)
    pool = t.PoolRow
    known = select(pool.player_id, pool.sex, pool.known_earliest, pool.known_latest)
    for number, sex, earliest, latest in connection.execute(known.where(pool.player_id.in_(players))):
        birth = Birth(earliest, latest) if earliest and latest else None
        held, named = nationalities.get(number, ()), call_ups.get(number, ())
        career = career_on_record(birth, Sex(sex), held, named)
        found[answer_on_record(career, association, day)].append(number)
    for answer, numbers in found.items():
        connection.execute(update(pool).where(pool.player_id.in_(numbers)).values(allegiance=answer.value))


def _nationalities(connection: Connection, players: Collection[int]) -> Mapping[int, Sequence[Nationality]]:
    held = t.NationalityRow
    asked = select(held.player_id, held.country, held.basis, held.since, held.until)
    found: dict[int, list[Nationality]] = defaultdict(list)
    for row in connection.execute(asked.where(held.player_id.in_(players)).order_by(held.id)):
        found[row.player_id].append(Nationality(row.country, row.basis, row.since, row.until))
    return found


def _call_ups(connection: Connection, players: Collection[int]) -> Mapping[int, Sequence[CallUp]]:
    call, side, of = t.CallUpRow, t.NationalSideRow, t.Federation
    named = (call.player_id, call.earliest, call.latest, call.kind, call.matches, call.official, call.competition)
    asked = select(*named, of.code, side.id, side.category, side.sex, side.rung)
    asked = asked.join(side, side.id == call.side_id).join(of, of.id == side.federation_id)
    of_these = asked.where(call.player_id.in_(players), call.kind.in_(tuple(NAMED)))
    found: dict[int, list[CallUp]] = defaultdict(list)
    for row in connection.execute(of_these.order_by(call.earliest, call.id)):
        when = Span(row.earliest, row.latest)
        for_side = NationalSide(row.id, row.code, row.category, row.sex, row.rung)
        call_up = CallUp(for_side, when, row.kind, row.matches, row.official, row.competition)
        found[row.player_id].append(call_up)
    return found
