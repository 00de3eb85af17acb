"""The statement of a question about the pool, put together from its terms.

Who is found is worked out once and kept for the statement; total, page and counts read it from there. A facet with
a choice is counted over the players whom everything else lets through, which takes a walk of its own. The scope is
a condition like the others, so no count and no page holds a player who may not be seen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    CompoundSelect,
    FromClause,
    Integer,
    Null,
    Select,
    String,
    Text,
    UnaryExpression,
    bindparam,
    case,
    cast,
    func,
    literal_column,
    null,
    or_,
    select,
    tuple_,
    type_coerce,
    union_all,
)
from sqlalchemy.sql.operators import custom_op

from tracker.eligibility.allegiance.answer import Answer as Allegiance
from tracker.eligibility.verdict import Answer
from tracker.finding.facets import LONG_LISTS, MOST_LISTED, Choice, Facet, Sharing, turn_to_age_out
from tracker.finding.question import Filter, Part, Sort
from tracker.football.people import Foot, Position, Sex
from tracker.logic.terms import Any as AnyOf
from tracker.logic.terms import Some, Term
from tracker.pathway.story import GapKind
from tracker.store import tables as t
from tracker.store.finding_shape import KEPT, KEY, LIMIT, PLAYER, Shape, Since
from tracker.store.pool_columns import Eyes, birth_columns, facet_columns, pool_columns
from tracker.store.pool_scope import in_sight
from tracker.store.sure import surely
from tracker.store.tables.pool import MANY_MINUTES

Expression = ColumnElement[Any]

#: The facets whose choices are stored as the places of an enum's members.
_CODED: Mapping[Facet, type[Enum]] = {
    Facet.ANSWER: Answer,
    Facet.SEX: Sex,
    Facet.POSITION: Position,
    Facet.FOOT: Foot,
    Facet.GAP: GapKind,
    Facet.ALLEGIANCE: Allegiance,
    Facet.CONSENT: Sharing,
}
#: Later than every day, for births that nobody knows; the turns of who becomes too old next lie so far apart.
_NEVER = 10_000_000
#: Makes one number of a rung and a day, the rung first.
_RUNG = 4_194_304
#: The parts of the statement's rows that are no facet.
TOTAL, PAGE = -2, -1


class Parts:
    """The statement of a question, put together from its terms."""

    def __init__(self, shape: Shape, named: Expression | None) -> None:
        self.shape = shape
        self.pool: FromClause = t.PoolRow.__table__
        self.eyes = Eyes(shape.day, to_the_day=shape.to_the_day)
        self.visible = in_sight(self.pool, shape.actor, shape.day)
        self.facets = facet_columns(self.pool, self.eyes, shape.buckets)
        self.columns = pool_columns(self.pool, self.eyes, self.facets, named)
        self.terms = dict(shape.terms)
        self.conditions = {part: surely(term, self.columns) for part, term in self.terms.items()}

    def statement(self) -> CompoundSelect[Any]:
        """Total, page and counts as rows of one kind: the part, a number, a text and a figure."""
        counted = (bare(self.facets[facet], facet) for facet in self.shape.counted)
        columns = [self.pool.c.player_id, *counted]
        found = self._with_key(columns).cte("found").prefix_with("MATERIALIZED")
        total = _row(TOTAL, null(), null(), func.count()).select_from(found)
        page = self._page(found).subquery()
        key = (page.c.key, null()) if self.shape.sort is Sort.NAME else (null(), page.c.key)
        pages = _row(PAGE, page.c.player_id, *key).select_from(page)
        return union_all(total, pages, *(self._counts(facet, found) for facet in self.shape.counted))

    def page(self) -> Select[Any]:
        """Only a page: numbers with what they are sorted by."""
        return self._page(self._with_key([self.pool.c.player_id]).subquery())

    def place(self) -> Select[Any]:
        """What one player in sight is sorted by."""
        one = self.pool.c.player_id == bindparam(PLAYER, type_=Integer, required=False)
        if self.shape.sort is not Sort.NAME:
            return select(self._key().label("key")).where(self.visible, one)
        names = t.PlayerRow.__table__
        named = select(names.c.name_folded.label("key")).join(self.pool, self.pool.c.player_id == names.c.id)
        return named.where(self.visible, one)

    def without(self) -> CompoundSelect[Any]:
        """How many are found without each thing that is narrowed by, by its place among the terms."""
        each = [self.found(part, [self.pool.c.player_id]).subquery() for part in self.terms]
        return union_all(*(self._counted(place, found) for place, found in enumerate(each)))

    def _counted(self, place: int, found: FromClause) -> Select[Any, int]:
        number: Expression = literal_column(str(place))
        return select(number, func.count()).select_from(found)

    def found(self, left_out: Part | None, columns: Sequence[Expression]) -> Select[Any] | CompoundSelect[Any]:
        """The players of the pool who are found with one thing left out."""
        apart = (left_out, Filter.NATIONALITY)
        held = [condition for part, condition in self.conditions.items() if part not in apart]
        plain = select(*columns).where(self.visible, *held, *self._since(), *self._helping(left_out))
        if Filter.NATIONALITY not in self.terms or left_out is Filter.NATIONALITY:
            return plain.where(self._entering(self.pool.c.sex))
        ways = [plain.where(*way) for way in self._ways()]
        return ways[0] if len(ways) == 1 else union_all(*ways)

    def _since(self) -> Iterator[Expression]:
        """Whether somebody was in the answer when it was last seen, where that is asked."""
        if self.shape.since is not None:
            seen = self.pool.c.player_id.in_(seen_before())
            yield seen if self.shape.since is Since.STILL else ~seen

    def _ways(self) -> Iterator[tuple[Expression, ...]]:
        """The ways in which the nationality is held: nobody holds it in two, so that each takes its own index."""
        term = self.terms[Filter.NATIONALITY]
        parts: Sequence[Term] = term.parts if isinstance(term, AnyOf) else (term,)
        for part in parts:
            if isinstance(part, Some):
                yield *self._among_the_few(), surely(part, self.columns)
            else:
                yield self._entering(self.pool.c.sex), surely(part, self.columns)

    def _among_the_few(self) -> Iterator[Expression]:
        """Those with more than two nationalities, looked up by their numbers and not by what everybody has."""
        few, sex = self.pool.alias(), self.pool.c.sex
        yield self.pool.c.player_id.in_(select(few.c.player_id).where(few.c.countries > literal_column("2")))
        # With a plus before it, a column is of no index.
        yield self._entering(UnaryExpression(sex, operator=custom_op("+"), type_=sex.type))

    def _entering(self, sex: Expression) -> Expression:
        return or_(*(sex == each for each in self.shape.sexes))

    def _helping(self, left_out: Part | None) -> Iterator[Expression]:
        """What follows from the question and lets an index be used: births by the answer, senior minutes."""
        answers, terms = self.shape.answers, dict(self.shape.buckets[:-1])
        if answers and left_out is not Facet.ANSWER and set(answers) <= set(terms):
            yield surely(AnyOf(tuple(terms[answer] for answer in answers)), self.columns)
        if left_out is not Filter.MINUTES and self.shape.many_minutes:
            # Written out, since the partial index is only for a number that stands in the statement.
            yield self.pool.c.minutes_6 >= literal_column(str(MANY_MINUTES))

    def _with_key(self, columns: Sequence[Expression]) -> Select[Any] | CompoundSelect[Any]:
        """All who are found, with what they are sorted by, but for names, which stand in another table."""
        key = () if self.shape.sort is Sort.NAME else (self._key().label("key"),)
        return self.found(None, [*columns, *key])

    def _page(self, found: FromClause) -> Select[Any]:
        key: Expression
        if self.shape.sort is Sort.NAME:
            names = t.PlayerRow.__table__
            key = names.c.name_folded.label("key")
            query = select(found.c.player_id, key).join(names, names.c.id == found.c.player_id)
        else:
            key = found.c.key
            query = select(found.c.player_id, key)
        if self.shape.begins_later:
            kind = Text if self.shape.sort is Sort.NAME else Integer
            place = tuple_(
                bindparam(KEY, type_=kind, required=False), bindparam(PLAYER, type_=Integer, required=False)
            )
            query = query.where(tuple_(key, found.c.player_id) > place)
        return query.order_by(key, found.c.player_id).limit(bindparam(LIMIT, type_=Integer, required=False))

    def _key(self) -> Expression:
        """What is sorted by, the least first."""
        born = birth_columns(self.pool, self.eyes)
        columns = self.pool.c
        match self.shape.sort:
            case Sort.OLDEST:
                return func.coalesce(type_coerce(born.earliest, Integer) + self._turn(), 3 * _NEVER)
            case Sort.YOUNGEST:
                return -func.coalesce(type_coerce(born.latest, Integer), 0)
            case Sort.MINUTES:
                return -columns[f"minutes_{self.shape.minutes_rung}"]
            case Sort.CAPS:
                return -columns.caps
            case _:
                day = func.coalesce(type_coerce(columns.called_up_on, Integer), 0)
                return -(func.coalesce(type_coerce(columns.national_rung, Integer), 0) * _RUNG + day)

    def _turn(self) -> Expression:
        """Whoever may still play comes before whom nobody can tell of, and before those who are too old already."""
        *first, (rest, _) = self.shape.buckets
        turns = [(surely(term, self.columns), _NEVER * turn_to_age_out(answer)) for answer, term in first]
        return case(*turns, else_=_NEVER * turn_to_age_out(rest)) if turns else literal_column("0")

    def _counts(self, facet: Facet, found: CTE) -> Select[Any]:
        source: FromClause = found
        if facet in self.terms:
            column = bare(self.facets[facet], facet)
            source = self.found(facet, [column]).subquery()
        value = source.c[facet.value]
        number, text = (null(), value) if isinstance(value.type, String) else (value, null())
        place, figure = list(Facet).index(facet), func.count()
        counted = _row(place, number, text, figure).select_from(source).group_by(value)
        if facet not in LONG_LISTS:
            return counted
        first = counted.order_by(figure.desc(), value).limit(MOST_LISTED).subquery()
        return select(*first.c)


def seen_before() -> Select[Any, int]:
    """The numbers of those who were in the answer of a kept question when it was last seen."""
    row = t.SavedQuestionPlayer.__table__
    asked = row.c.question_id == bindparam(KEPT, type_=Integer, required=False)
    return select(row.c.player_id).where(asked)


def choice_of(facet: Facet, number: int | None, text: str | None) -> Choice:
    """A choice of a facet from what is stored."""
    if number is None:
        return text
    kind = _CODED.get(facet)
    return str(tuple(kind)[number - 1].value) if kind else number


def bare(column: Expression, facet: Facet, before: str = "") -> Expression:
    """A facet's column as the number or text that is stored, by the name of the facet with something before it."""
    stored = column if isinstance(column.type, String) else type_coerce(column, Integer)
    return stored.label(before + facet.value)


def _row(part: int, number: Expression, text: Expression, figure: Expression) -> Select[Any]:
    """A row of the answer; PostgreSQL asks that what is nothing has a type."""
    columns = {"part": literal_column(str(part)), "number": number, "text": text, "figure": figure}
    kinds = {"number": Integer, "text": Text, "figure": Integer}
    typed = (cast(column, kinds[name]) if isinstance(column, Null) else column for name, column in columns.items())
    return select(*(column.label(name) for name, column in zip(columns, typed, strict=True)))
