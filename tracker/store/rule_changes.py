"""The players in scope by the bucket in which an age rule puts them, before a rule is changed and after.

The rule is compiled, not rewritten: the terms are those that `decide` evaluates. What may be counted or listed is
what the session may see, and a birth is held against the rule only as far as the asker may know it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, FromClause, String, case, func, literal, select, tuple_

from tracker.eligibility.buckets import Bucket
from tracker.eligibility.verdict import Answer
from tracker.eligibility.what_if import Change
from tracker.football.people import Sex
from tracker.store import tables as t
from tracker.store.predicate import Columns, compile_term
from tracker.store.roster import Card, Place, cards_of
from tracker.store.scope import ScopedSession
from tracker.store.year_only import columns_known

Buckets = tuple[Bucket, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """Which players a question is about, and how well it may know them.

    Only players of `sexes` are asked about. Where a birth may not be known `to_the_day`, only its year is held
    against the rule.
    """

    sexes: tuple[Sex, ...]
    to_the_day: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a list by name: from where on, how long, and the day whose registrations stand on the cards."""

    day: date
    after: Place | None
    limit: int


def bucket_column(buckets: Buckets, columns: Columns) -> ColumnElement[str]:
    """The bucket of a player in SQL, as the value of its answer. A term that cannot tell puts nobody in."""
    *first, (rest, _) = buckets
    if not first:
        return literal(rest.value, String)
    return case(
        *((compile_term(term, columns), literal(answer.value, String)) for answer, term in first),
        else_=literal(rest.value, String),
    )


def count_changes(session: ScopedSession, before: Buckets, after: Buckets, asked: Asked) -> dict[Change, int]:
    """How many players go from each bucket of one rule to each of another."""
    columns = _known(asked)
    was, would_be = bucket_column(before, columns).label("was"), bucket_column(after, columns).label("would_be")
    placed = select(t.PlayerRow.id, was, would_be).where(_of_sexes(asked)).subquery()
    pairs = (placed.c.was, placed.c.would_be)
    rows = session.execute(select(*pairs, func.count()).group_by(*pairs))
    return {Change(Answer(was), Answer(would_be)): players for was, would_be, players in rows}


def list_changes(
    session: ScopedSession, rules: tuple[Buckets, Buckets], asked: Asked, changes: Sequence[Change], page: Page
) -> tuple[tuple[tuple[Card, Change], ...], Place | None]:
    """A page of the players whose answers change in one of these ways, and where the next page begins."""
    columns = _known(asked)
    was, would_be = (bucket_column(buckets, columns) for buckets in rules)
    wanted = tuple_(was, would_be).in_([(one.before.value, one.after.value) for one in changes])
    query = select(t.PlayerRow, was, would_be).where(_of_sexes(asked), wanted)
    rows, following = _rows(session, query, page)
    cards = cards_of(session, page.day, [row for row, _, _ in rows])
    found = zip(cards, rows, strict=True)
    return tuple((card, Change(Answer(was), Answer(would_be))) for card, (_, was, would_be) in found), following


def _known(asked: Asked) -> Columns:
    players: FromClause = t.PlayerRow.__table__
    return columns_known(players, to_the_day=asked.to_the_day)


def _of_sexes(asked: Asked) -> ColumnElement[bool]:
    return t.PlayerRow.sex.in_(asked.sexes)


def _rows(session: ScopedSession, query: Any, page: Page) -> tuple[Sequence[Any], Place | None]:
    """A page of a question about players whose rows begin with the player, by name and number."""
    place = (t.PlayerRow.name_folded, t.PlayerRow.id)
    if page.after:
        query = query.where(tuple_(*place) > tuple_(page.after.name_folded, page.after.id))
    rows = session.execute(query.order_by(*place).limit(page.limit + 1)).all()
    shown = rows[: page.limit]
    last = shown[-1][0] if len(rows) > page.limit else None
    return shown, Place(last.name_folded, last.id) if last else None
