"""Players by their names, as far as the session sees them: in any order and script, and with one slip in a word.

Both databases look the same words up in the same trees, so that their answers are the same. Each question is put
together once and asked with other words, as putting it together takes longer than the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    exists,
    false,
    or_,
    select,
    true,
    tuple_,
    union_all,
)
from sqlalchemy.orm import InstrumentedAttribute, aliased

from tracker.football.names_asked import Fit, is_long_enough, words_asked
from tracker.logic.terms import ALWAYS, Term
from tracker.store.columns import player_columns
from tracker.store.driver_rows import Question
from tracker.store.predicate import compile_term
from tracker.store.scope import ScopedSession
from tracker.store.tables import NameWord, PlayerRow
from tracker.store.words_meant import LAST_LETTER, Meant, counted, endings, meant_by, rarest_first

#: Names are looked up under so many words first; as long as they give too few, under ever more.
_FEW_WORDS, _MANY_WORDS = 32, 1_024
_PLAYERS = PlayerRow.__table__.alias("in_sight")

Number = InstrumentedAttribute[int] | ColumnElement[int]


def search_names(session: ScopedSession, words: str, limit: int) -> tuple[tuple[int, Fit], ...]:
    """The players in scope whose names fit what is asked, the best first.

    Those that fit alike come in the order of their names; of a single word, in the order of the words that it
    was found as, and then of their names.
    """
    asked = words_asked(words)
    if not asked:
        return ()
    # The statements carry the scope themselves.
    with session.past_row_security():
        find = _Finder(session.connection(), session.scope, limit)
        find.by_one(asked[0]) if len(asked) == 1 else find.by_several(asked)
    return tuple(find.found.items())


@dataclass(frozen=True, slots=True)
class Named:
    """Names that are asked for, as a condition. `nears` says that no name in scope fits, so a slip is forgiven."""

    _meant: Sequence[Meant]
    nears: bool = False
    _anything: bool = False

    def of(self, player: Number) -> ColumnElement[bool]:
        """Whether a player's name is among those; the statement itself is narrowed to the scope.

        Arguments:
            player: the column with the player's number.
        """
        if not self._meant:
            return true() if self._anything else false()
        fit = Fit.ONE_SLIP if self.nears else Fit.WITHIN
        return and_(*(player.in_(_numbers(each, fit)) for each in self._meant))


def asked_for(session: ScopedSession, words: str) -> Named:
    """The names that have all words; without a word that is everybody, and with signs alone nobody."""
    asked = words_asked(words)
    if not asked:
        return Named((), _anything=not words.strip())
    with session.past_row_security():
        connection = session.connection()
        meant = meant_by(connection, asked, [begins for _, begins in counted(connection, asked)])
        slips = any(Fit.ONE_SLIP in each.others for each in meant)
        return Named(meant, slips and not _fitting(connection, session.scope, meant, Fit.WITHIN, (), 1))


def named(session: ScopedSession, words: str, player: Number) -> ColumnElement[bool]:
    """Whether a player's name has all words that are asked for; a slip is forgiven where no name in scope has.

    Arguments:
        player: the column with the player's number, in a statement that is narrowed to the scope.
    """
    return asked_for(session, words).of(player)


def _numbers(meant: Meant, fit: Fit) -> Any:
    row = NameWord
    last = meant.asked + LAST_LETTER
    found = [select(row.player_id).where(row.word.between(meant.asked, last))]
    listed = meant.listed(fit)
    if listed:
        found.append(select(row.player_id).where(row.word.in_(listed)))
    if Fit.WITHIN in meant.others:
        found.append(select(row.player_id).where(row.word.in_(endings(meant.asked, last))))
    return union_all(*found) if len(found) > 1 else found[0]


class _Finder:
    """Finds players, those that fit best first, until there are enough."""

    def __init__(self, connection: Connection, scope: Term, limit: int) -> None:
        self._connection, self._scope, self._limit = connection, scope, limit
        self.found: dict[int, Fit] = {}

    @property
    def _wanted(self) -> int:
        return self._limit - len(self.found)

    def by_one(self, asked: str) -> None:
        """Those with a word that the one asked for may mean."""
        begins = {"first": asked, "last": asked + LAST_LETTER}
        self._add(begins, lambda word: Fit.EXACT if word == asked else Fit.BEGINS)
        if self._wanted > 0:
            (meant,) = meant_by(self._connection, (asked,), (0,))
            for fit, words in meant.others.items():
                self._add_listed(words, fit)

    def by_several(self, asked: Sequence[str]) -> None:
        """Those with a word for each that is asked for."""
        counts = counted(self._connection, asked)
        exact = [Meant(word, count) for word, (count, _) in zip(asked, counts, strict=True)]
        begins = [Meant(word, count) for word, (_, count) in zip(asked, counts, strict=True)]
        self._add_fitting(exact, Fit.EXACT)
        self._add_fitting(begins, Fit.BEGINS)
        if self._wanted > 0:
            meant = meant_by(self._connection, asked, [each.names for each in begins])
            for fit in sorted({fit for each in meant for fit in each.others}):
                self._add_fitting(meant, fit)

    def _add_listed(self, words: Sequence[str], fit: Fit) -> None:
        left, many = iter(words), _FEW_WORDS
        while self._wanted > 0 and (some := list(islice(left, many))):
            self._add({"words": some}, lambda _: fit)
            many = min(2 * many, _MANY_WORDS)

    def _add(self, given: dict[str, Any], fit_of: Callable[[str], Fit]) -> None:
        """Players in the order of their words; one who has two of them comes where the first stands."""
        rows: Sequence[Any] = ()
        while (wanted := self._wanted) > 0:
            after = dict(zip(("word", "name", "player"), rows[-1], strict=True)) if rows else {}
            question = _in_order(self._scope, listed="words" in given, follows=bool(after))
            rows = self._connection.execute(question, {**given, **after, "most": wanted}).all()
            for word, _, number in rows:
                self.found.setdefault(number, fit_of(word))
            if len(rows) < wanted:
                return

    def _add_fitting(self, meant: Sequence[Meant], fit: Fit) -> None:
        if self._wanted > 0:
            players = _fitting(self._connection, self._scope, meant, fit, list(self.found), self._wanted)
            self.found |= dict.fromkeys(players, fit)


@lru_cache(maxsize=256)
def _in_order(scope: Term, *, listed: bool, follows: bool) -> Question:
    """Players by one of some words, or by all from the first to the last, in the order of words and names."""
    row = NameWord
    among = row.word.in_(bindparam("words", expanding=True))
    condition = among if listed else row.word.between(bindparam("first"), bindparam("last"))
    place = (row.word, row.name_folded, row.player_id)
    asked = select(*place).where(condition, _seen(scope, row.player_id)).order_by(*place)
    if follows:
        asked = asked.where(tuple_(*place) > tuple_(bindparam("word"), bindparam("name"), bindparam("player")))
    return asked.limit(bindparam("most"))


def _fitting(
    connection: Connection, scope: Term, meant: Sequence[Meant], fit: Fit, but: Sequence[int], limit: int
) -> list[int]:
    """The players with a word for each that is asked for, in the order of their names."""
    if not all(each.has(fit) for each in meant):
        return []
    rarest = rarest_first(connection, meant, fit)
    given: dict[str, Any] = {"but": but, "most": limit}
    for at, each in enumerate(rarest):
        given |= {f"asked_{at}": each.asked, f"listed_{at}": each.listed(fit)}
        given |= {f"ending_{at}": each.asked, f"last_{at}": each.asked + LAST_LETTER}
    within = tuple(fit >= Fit.WITHIN and is_long_enough(each.asked) for each in rarest)
    rows = connection.execute(_players(scope, within, exact=fit is Fit.EXACT), given)
    return [number for _, number in rows]


@lru_cache(maxsize=256)
def _players(scope: Term, within: tuple[bool, ...], *, exact: bool) -> Question:
    """Folded names and numbers of players with a word for each of several; the first of them is looked up."""
    # PostgreSQL shares no such work out among helpers, who take longer to come than it takes.
    rows = (
        union_all(*_rows(exact=exact, within=within[0]))
        .cte("rows")
        .prefix_with("MATERIALIZED", dialect="postgresql")
    )
    name, number = rows.c.name_folded, rows.c.player_id
    others = []
    for at, inside in enumerate(within[1:], 1):
        row = aliased(NameWord)
        others.append(exists().where(row.player_id == number, _is_word(row.word, at, exact=exact, within=inside)))
    but = number.not_in(bindparam("but", expanding=True))
    asked = select(name, number).where(*others, _seen(scope, number), but)
    return asked.distinct().order_by(name, number).limit(bindparam("most"))


def _rows(*, exact: bool, within: bool) -> list[Question]:
    row = NameWord
    own = select(row.name_folded, row.player_id)
    if exact:
        return [own.where(row.word == bindparam("asked_0"))]
    found: list[Question] = [
        own.where(row.word.between(bindparam("asked_0"), bindparam("last_0"))),
        own.where(row.word.in_(bindparam("listed_0", expanding=True))),
    ]
    if within:
        found.append(own.where(row.word.in_(endings(bindparam("ending_0"), bindparam("last_0")))))
    return found


def _is_word(column: InstrumentedAttribute[str], at: int, *, exact: bool, within: bool) -> ColumnElement[bool]:
    """Whether a word of a player who is at hand is meant; the few words of one player are looked through."""
    word = column.concat("")
    asked: ColumnElement[str] = bindparam(f"asked_{at}")
    if exact:
        return word == asked
    meant = [word.between(asked, bindparam(f"last_{at}")), word.in_(bindparam(f"listed_{at}", expanding=True))]
    return or_(*meant, word.contains(asked)) if within else or_(*meant)


def _seen(scope: Term, player: Number) -> ColumnElement[bool]:
    """Whether a player is in scope, asked of each by itself: the list of all in scope may be long."""
    if scope == ALWAYS:
        return true()
    return exists().where(_PLAYERS.c.id == player, compile_term(scope, player_columns(_PLAYERS)))
