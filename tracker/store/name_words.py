"""Keeping the words by which players are found true: in the transaction of the write that changes a name.

Whoever writes takes a turn (`take_turn`), since a word's forms go with the last player who has it and come with the
first; two at once would each count on the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import Connection, delete, func, select

from tracker.football.in_one_go import in_one_go
from tracker.football.names_asked import Form, forms_of, words_of
from tracker.store import tables as t
from tracker.store.base import Base
from tracker.store.bulk import insert_rows
from tracker.store.driver_rows import Among, about, among_all_from, among_numbers, parts, rows_about, rows_of
from tracker.store.indexes_aside import build_indexes, set_aside_while_filled
from tracker.store.scope import ScopedSession

#: Any number will do, as long as everybody who makes what hangs on the records asks for the same.
_TURN = 20_260_102
#: So many players are worked through at once.
PLAYERS_AT_ONCE = 20_000

#: A word with the folded name and the number of a player.
Row = tuple[str, str, int]

_PLAYER, _WORD = t.PlayerRow, t.NameWord
_ROW = ("word", "name_folded", "player_id")
_WORDS, _FORMS = Base.metadata.tables["name_words"], Base.metadata.tables["word_forms"]
_NAMES = about(select(_PLAYER.id, _PLAYER.name, _PLAYER.name_folded), _PLAYER.id)
_HELD = about(select(_WORD.word, _WORD.name_folded, _WORD.player_id), _WORD.player_id)


def take_turn(connection: Connection) -> None:
    """Wait until nobody else is making what hangs on the records.

    Two acts may each write half of what a summary is made of, such as a registration and a match of its team; the
    one that comes second sees what the first has written. SQLite has one writer at a time anyway.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_TURN)))


def keep_names(connection: Connection, players: Iterable[int]) -> None:
    """Let players be found by the names they have now."""
    left = iter(sorted(players))
    while some := list(islice(left, PLAYERS_AT_ONCE)):
        for few in parts(some):
            _keep(connection, few)


def keep_all_names(connection: Connection) -> None:
    """Let everybody be found by the name they have."""
    if connection.execute(select(_WORD.word).limit(1)).first() is None:
        last = connection.scalar(select(func.max(_PLAYER.id)))
        if last is not None:
            add_names(connection, [(1, last)])
        return
    numbers = [number for (number,) in rows_of(connection, select(_PLAYER.id).order_by(_PLAYER.id))]
    keep_names(connection, numbers)


def add_names(connection: Connection, stretches: Collection[tuple[int, int]]) -> None:
    """Let players be found who have just come, with the numbers from the first to the last of each stretch.

    Rows in the order of their players go to the end of the table; where the index is kept up meanwhile they come in
    the order of their words, as it is the slower of the two.
    """
    known: set[str] = set()
    aside = set_aside_while_filled(connection, [_WORDS], sum(last - first + 1 for first, last in stretches))
    with in_one_go():
        for start, end in _cut(stretches):
            names = rows_of(connection, _NAMES.from_to, {"first_number": start, "last_number": end})
            rows = list(_wanted(names)) if aside else sorted(_wanted(names))
            insert_rows(connection, _WORDS, _ROW, rows)
            words = {row[0] for row in rows}
            add_forms(connection, words - known)
            known |= words
    build_indexes(connection, aside)


def _cut(stretches: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The same numbers in stretches of no more than are worked through at once."""
    for first, last in stretches:
        for start in range(first, last + 1, PLAYERS_AT_ONCE):
            yield start, min(start + PLAYERS_AT_ONCE - 1, last)


def forget_names(session: ScopedSession, players: Collection[int]) -> int:
    """Let nobody be found by the names of these players any more, and say how many words they had."""
    connection = session.connection()
    take_turn(connection)
    # Whether somebody else has a word is asked of everybody.
    with session.past_row_security():
        return sum(_forget(connection, among_numbers(some)) for some in parts(sorted(players)))


def forget_names_between(session: ScopedSession, first: int, last: int) -> None:
    """The same for all numbers from the first to the last."""
    take_turn(session.connection())
    with session.past_row_security():
        _forget(session.connection(), among_all_from(first, last))


def _forget(connection: Connection, among: Among) -> int:
    """Take the words of players away, and the forms of words that nobody else has."""
    words = {word for (word,) in rows_of(connection, select(_WORD.word).where(among(_WORD.player_id)).distinct())}
    rows = connection.execute(delete(_WORD).where(among(_WORD.player_id))).rowcount
    _forget_forms(connection, words)
    return rows


def _keep(connection: Connection, players: Sequence[int]) -> None:
    held: defaultdict[int, set[Row]] = defaultdict(set)
    for row in rows_about(connection, _HELD, players):
        held[row[2]].add(tuple(row))
    wanted: defaultdict[int, set[Row]] = defaultdict(set)
    for row in _wanted(rows_about(connection, _NAMES, players)):
        wanted[row[2]].add(row)
    changed = [player for player in players if held[player] != wanted[player]]
    if not changed:
        return
    before = {row[0] for player in changed for row in held[player]}
    now = {row[0] for player in changed for row in wanted[player]}
    connection.execute(delete(_WORD).where(_WORD.player_id.in_(changed)))
    rows = sorted(row for player in changed for row in wanted[player])
    insert_rows(connection, _WORDS, _ROW, rows)
    add_forms(connection, now)
    _forget_forms(connection, before - now)


def _wanted(players: Iterable[Sequence[object]]) -> Iterator[Row]:
    """The words of players, each given with number, name and folded name."""
    for number, name, folded in players:
        assert isinstance(number, int)
        yield from ((word, str(folded), number) for word in words_of(str(name)))


def add_forms(connection: Connection, words: Collection[str]) -> None:
    """Let words be found by their forms that had none before."""
    own = t.WordForm
    known: set[str] = set()
    for some in parts(sorted(words)):
        asked = select(own.word).where(own.kind == Form.SLIP.value, own.form.in_(some), own.form == own.word)
        known.update(word for (word,) in rows_of(connection, asked))
    new = [(kind.value, form, word) for word in set(words) - known for kind, form in forms_of(word)]
    insert_rows(connection, _FORMS, _FORMS.columns.keys(), sorted(new))


def _forget_forms(connection: Connection, words: Collection[str]) -> None:
    """Let the forms of words go that no name has any more."""
    own = t.WordForm
    for word in sorted(words):
        if connection.execute(select(_WORD.word).where(_WORD.word == word).limit(1)).first() is None:
            forms = [form for _, form in forms_of(word)]
            connection.execute(delete(own).where(own.form.in_(forms), own.word == word, own.kind.in_(_KINDS)))


_KINDS = [kind.value for kind in Form]
