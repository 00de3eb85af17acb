"""Lists of players: who is in scope, a page at a time, and one player found by what somebody wrote."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select, tuple_

from tracker.football.limits import LARGEST_NUMBER
from tracker.football.names_asked import Fit
from tracker.football.people import Birth, Position, Sex, folded
from tracker.store import tables as t
from tracker.store.disputes import with_disputed_birth
from tracker.store.dossiers import birth_of
from tracker.store.name_search import Named, search_names
from tracker.store.scope import ScopedSession


@dataclass(frozen=True, slots=True)
class Card:
    """A player in a list, with the team they are registered with on the day, and whether the birth is disputed."""

    id: int
    name: str
    sex: Sex
    birth: Birth | None
    position: Position | None
    club: str | None
    team: str | None
    birth_disputed: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a list that is ordered by folded name: after this player."""

    name_folded: str
    id: int


def place_of(session: ScopedSession, player_id: int) -> Place | None:
    """Where a player in scope stands in such a list; nobody else's place is told."""
    row = t.PlayerRow
    name = session.scalar(select(row.name_folded).where(row.id == player_id))
    return Place(name, player_id) if name is not None else None


def list_cards(
    session: ScopedSession, day: date, names: Named, after: Place | None, limit: int
) -> tuple[tuple[Card, ...], Place | None]:
    """A page of the players in scope with such names, and where the next page begins."""
    query = select(t.PlayerRow).where(names.of(t.PlayerRow.id)).order_by(t.PlayerRow.name_folded, t.PlayerRow.id)
    if after:
        query = query.where(tuple_(t.PlayerRow.name_folded, t.PlayerRow.id) > tuple_(after.name_folded, after.id))
    rows = session.scalars(query.limit(limit + 1)).all()
    page = rows[:limit]
    following = Place(page[-1].name_folded, page[-1].id) if len(rows) > limit else None
    return cards_of(session, day, page), following


def cards_of(session: ScopedSession, day: date, rows: Sequence[t.PlayerRow]) -> tuple[Card, ...]:
    """The cards of these players, in their order, with the team of each on the day."""
    numbers = [row.id for row in rows]
    teams, disputed = _teams_on(session, day, numbers), with_disputed_birth(session, numbers)
    return tuple(_card(row, teams.get(row.id), birth_disputed=row.id in disputed) for row in rows)


def count_cards(session: ScopedSession, names: Named, most: int) -> int:
    """How many players in scope have such names, or one more than `most` where there are more."""
    some = select(t.PlayerRow.id).where(names.of(t.PlayerRow.id)).limit(most + 1).subquery()
    return session.scalar(select(func.count()).select_from(some)) or 0


def find_players(
    session: ScopedSession, written: str, limit: int = 10, *, official_numbers: bool = True
) -> Sequence[tuple[int, str]]:
    """Players in scope whom somebody may mean by a number, a full name, or `scheme:value` if `official_numbers`.

    Where a name is nobody's as it is written, those with all its words, in whatever order, accents or script.
    """
    if not written.isprintable():
        return ()
    meant = [t.PlayerRow.name_folded == folded(written)]
    short = len(written) <= len(str(LARGEST_NUMBER))
    if short and written.isascii() and written.isdecimal() and int(written) <= LARGEST_NUMBER:
        meant.append(t.PlayerRow.id == int(written))
    scheme, colon, value = written.partition(":")
    if colon and official_numbers:
        numbered = select(t.IdentifierRow.player_id).where(
            t.IdentifierRow.scheme == scheme, t.IdentifierRow.value == value
        )
        meant.append(t.PlayerRow.id.in_(numbered))
    rows = session.execute(select(t.PlayerRow.id, t.PlayerRow.name).where(or_(*meant)).limit(limit))
    found = [(number, name) for number, name in rows]
    return found or _with_all_words(session, written, limit)


def _with_all_words(session: ScopedSession, written: str, limit: int) -> list[tuple[int, str]]:
    fitting = [number for number, fit in search_names(session, written, limit) if fit is Fit.EXACT]
    names = select(t.PlayerRow.id, t.PlayerRow.name).where(t.PlayerRow.id.in_(fitting)).order_by(t.PlayerRow.id)
    return [(number, name) for number, name in session.execute(names)]


def _card(row: t.PlayerRow, team: tuple[str, str] | None, *, birth_disputed: bool) -> Card:
    club, name = team or (None, None)
    birth = birth_of(row.born_earliest, row.born_latest)
    return Card(row.id, row.name, row.sex, birth, row.position, club, name, birth_disputed)


def _teams_on(session: ScopedSession, day: date, players: Sequence[int]) -> dict[int, tuple[str, str]]:
    """Each player's club and team on a day; of several registrations, the one that began last."""
    spell = t.Registration
    rows = session.execute(
        select(spell.player_id, t.Club.name, t.Team.name)
        .join(t.Team, t.Team.id == spell.team_id)
        .join(t.Club, t.Club.id == t.Team.club_id)
        .where(spell.player_id.in_(players), spell.starts <= day, or_(spell.ends.is_(None), spell.ends >= day))
        .order_by(spell.starts, spell.id)
    )
    return {player: (club, team) for player, club, team in rows}
