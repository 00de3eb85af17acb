"""Players by their names, as far as the session sees them: in any order and script, and with one slip in a word.

Both databases look the same words up in the same trees, so that their answers are the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, func, literal, select, true, tuple_, union_all
from sqlalchemy.orm import InstrumentedAttribute, aliased

from tracker.football.names_asked import Fit, words_asked
from tracker.logic.terms import ALWAYS, Term
from tracker.store.columns import player_columns
from tracker.store.driver_rows import Question
from tracker.store.predicate import compile_term
from tracker.store.scope import NARROWED, ScopedSession
from tracker.store.tables import NameWord, PlayerRow
from tracker.store.words_meant import Meant, begins_with, meant_by, words_around

#: So many names with a word are counted, to begin with the rarest of several words.
_COUNTED = 2_000
#: Names are looked up under so many words first; as long as they give too few, under ever more.
_FEW_WORDS, _MANY_WORDS = 32, 1_024
#: These statements carry the scope themselves.
_IN_SIGHT = {NARROWED: True}

Number = InstrumentedAttribute[int] | ColumnElement[int]


def search_names(session: ScopedSession, words: str, limit: int) -> tuple[tuple[int, Fit], ...]:
    """The players in scope whose names fit what is asked, the best first.

    Those that fit alike come in the order of their names; of a single word, in the order of the words that it
    was found as, and then of their names.
    """
    asked = words_asked(words)
    find = _Finder(session, limit)
    if len(asked) == 1:
        find.by_one(asked[0])
    elif asked:
        find.by_several(asked)
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
    meant = meant_by(session, asked)
    slips = any(Fit.ONE_SLIP in each.others for each in meant)
    return Named(meant, slips and not _anybody(session, meant, Fit.WITHIN), not words.strip())


def named(session: ScopedSession, words: str, player: Number) -> ColumnElement[bool]:
    """Whether a player's name has all words that are asked for; a slip is forgiven where no name in scope has.

    Arguments:
        player: the column with the player's number, in a statement that is narrowed to the scope.
    """
    return asked_for(session, words).of(player)


def _numbers(meant: Meant, fit: Fit) -> Any:
    return _all([question.with_only_columns(NameWord.player_id) for question in meant.rows(fit)])


def _anybody(session: ScopedSession, meant: Sequence[Meant], fit: Fit) -> bool:
    sizes = _sizes(session, meant, (fit,))
    if not all(sizes[fit]):
        return False
    question = _players(session, _rarest_first(meant, sizes[fit]), fit)
    return session.execute(question.limit(1), execution_options=_IN_SIGHT).first() is not None


class _Finder:
    """Finds players, those that fit best first, until there are enough."""

    def __init__(self, session: ScopedSession, limit: int) -> None:
        self._session, self._limit = session, limit
        self.found: dict[int, Fit] = {}

    @property
    def _enough(self) -> bool:
        return len(self.found) >= self._limit

    def by_one(self, asked: str) -> None:
        """Those with a word that the one asked for may mean."""
        self._add(begins_with(NameWord.word, asked), lambda word: Fit.EXACT if word == asked else Fit.BEGINS)
        if self._enough:
            return
        (meant,) = meant_by(self._session, (asked,))
        others = dict(meant.others)
        last = others.pop(Fit.ONE_SLIP, ())
        seen = {word for words in others.values() for word in words}
        within = [word for word in words_around(self._session, asked) if word not in seen]
        slips = sorted(set(last).difference(within))
        for fit, words in (*others.items(), (Fit.WITHIN, within), (Fit.ONE_SLIP, slips)):
            self._add_listed(words, fit)

    def by_several(self, asked: Sequence[str]) -> None:
        """Those with a word for each that is asked for."""
        meant: Sequence[Meant] = [Meant(word) for word in asked]
        self._add_fitting(meant, (Fit.EXACT, Fit.BEGINS))
        if not self._enough:
            meant = meant_by(self._session, asked)
            later = (Fit.OTHER_NAME, Fit.SOUNDS, Fit.WITHIN, Fit.ONE_SLIP)
            self._add_fitting(meant, [fit for fit in later if any(each.may_be(fit) for each in meant)])

    def _add_listed(self, words: Sequence[str], fit: Fit) -> None:
        start, many = 0, _FEW_WORDS
        while start < len(words) and not self._enough:
            self._add(NameWord.word.in_(words[start : start + many]), lambda _: fit)
            start, many = start + many, min(2 * many, _MANY_WORDS)

    def _add(self, condition: ColumnElement[bool], fit_of: Callable[[str], Fit]) -> None:
        """Players in the order of their words; one who has two of them comes where the first stands."""
        row = NameWord
        place = (row.word, row.name_folded, row.player_id)
        asked = select(*place).where(condition, _seen(self._session, row.player_id)).order_by(*place)
        rows: Sequence[Any] = ()
        while not self._enough:
            following = asked.where(tuple_(*place) > tuple_(*map(literal, rows[-1]))) if rows else asked
            wanted = self._limit - len(self.found)
            rows = self._session.execute(following.limit(wanted), execution_options=_IN_SIGHT).all()
            for word, _, number in rows:
                self.found.setdefault(number, fit_of(word))
            if len(rows) < wanted:
                return

    def _add_fitting(self, meant: Sequence[Meant], fits: Sequence[Fit]) -> None:
        sizes = _sizes(self._session, meant, fits) if fits else {}
        for fit in fits:
            if self._enough:
                return
            if all(sizes[fit]):
                question = _players(self._session, _rarest_first(meant, sizes[fit]), fit, list(self.found))
                few = question.limit(self._limit - len(self.found))
                for _, number in self._session.execute(few, execution_options=_IN_SIGHT):
                    self.found[number] = fit


def _rarest_first(meant: Sequence[Meant], sizes: Sequence[int]) -> list[Meant]:
    return [each for _, _, each in sorted(zip(sizes, range(len(meant)), meant, strict=True))]


def _sizes(session: ScopedSession, meant: Sequence[Meant], fits: Sequence[Fit]) -> dict[Fit, list[int]]:
    """How many names have each word, up to where it makes no difference; nothing of it is told to anybody."""
    counts = [
        select(func.count()).select_from(_all(each.rows(fit)).limit(_COUNTED).subquery()).scalar_subquery()
        for fit in fits
        for each in meant
    ]
    found = list(session.execute(select(*counts), execution_options=_IN_SIGHT).one())
    return {fit: found[at * len(meant) :][: len(meant)] for at, fit in enumerate(fits)}


def _players(session: ScopedSession, meant: Sequence[Meant], fit: Fit, but: Sequence[int] = ()) -> Question:
    """Folded names and numbers of players with a word for each that is asked for; the first is looked up."""
    first, *rest = meant
    rows = _all(first.rows(fit)).subquery()
    name, number = rows.c.name_folded, rows.c.player_id
    others = []
    for each in rest:
        row = aliased(NameWord)
        others.append(exists().where(row.player_id == number, each.is_word(row.word, fit)))
    asked = select(name, number).where(*others, _seen(session, number), number.not_in(but))
    return asked.distinct().order_by(name, number)


def _all(questions: Sequence[Question]) -> Any:
    return union_all(*questions) if len(questions) > 1 else questions[0]


def _seen(session: ScopedSession, player: Number) -> ColumnElement[bool]:
    """Whether a player is in scope, asked of each by itself: the list of all in scope may be long."""
    if session.scope == ALWAYS:
        return true()
    return exists().where(_PLAYERS.c.id == player, _in_scope(session.scope))


@lru_cache(maxsize=64)
def _in_scope(scope: Term) -> ColumnElement[bool]:
    """The scope as a condition on the table below: the same for every statement, and slow to make."""
    return compile_term(scope, player_columns(_PLAYERS))


_PLAYERS = PlayerRow.__table__.alias("in_sight")
