"""The players in scope by birth: how many were born when, and who was born in a range of days.

Nobody is loaded to be counted: births are counted by the day, of which there are some thousands however many
players there are, and only the players of one page are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, exists, func, or_, select, true

from tracker.football.people import Birth, Sex, folded
from tracker.logic.terms import Term
from tracker.logic.truth import Truth
from tracker.store import tables as t
from tracker.store.dossiers import birth_of
from tracker.store.predicate import compile_term
from tracker.store.roster import Card, cards_of
from tracker.store.scope import ScopedSession
from tracker.store.year_only import columns_known

#: A database takes no longer list of numbers in one question.
_CARDS_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Among:
    """Which players are asked about: of a federation, of a club, as it is on a day; of all in scope without either.

    A federation's players are those who hold its nationality and those registered with one of its clubs. Where a
    birth may not be known `to_the_day`, only its year is asked about.
    """

    day: date
    federation: str = ""
    club: str = ""
    to_the_day: bool = True


def is_federation(session: ScopedSession, code: str) -> bool:
    """Whether an association of that code is on record, or a nationality of a player in scope."""
    held = session.scalar(select(t.Federation.id).where(t.Federation.code == code).limit(1))
    if held is not None:
        return True
    return session.scalar(select(t.NationalityRow.id).where(t.NationalityRow.country == code).limit(1)) is not None


def is_club(session: ScopedSession, name: str) -> bool:
    """Whether a club of that name is on record."""
    return session.scalar(select(t.Club.id).where(t.Club.name_folded == folded(name))) is not None


def count_births(session: ScopedSession, among: Among) -> Iterator[tuple[Sex, Birth | None, int]]:
    """How many players there are of each sex and birth, as far as each birth may be known."""
    born = (t.PlayerRow.sex, t.PlayerRow.born_earliest, t.PlayerRow.born_latest)
    rows = session.execute(select(*born, func.count()).where(*_meant(among)).group_by(*born))
    for sex, earliest, latest, players in rows:
        birth = birth_of(earliest, latest)
        yield sex, birth if birth is None or among.to_the_day else birth.year_only, players


def list_born(
    session: ScopedSession, among: Among, sexes: Sequence[Sex], births: Term, answer: Truth, limit: int
) -> tuple[Card, ...]:
    """The first players by name of whom it is so, or of whom it cannot be told, that they were born then."""
    asked = compile_term(births, columns_known(t.PlayerRow.__table__, to_the_day=among.to_the_day))
    surely = asked.is_(true()) if answer is Truth.YES else asked.is_(None)
    query: Select[t.PlayerRow] = select(t.PlayerRow).where(
        surely, t.PlayerRow.born_earliest.is_not(None), t.PlayerRow.sex.in_(sexes), *_meant(among)
    )
    rows = session.scalars(query.order_by(t.PlayerRow.name_folded, t.PlayerRow.id).limit(limit)).all()
    cut = (rows[at : at + _CARDS_AT_ONCE] for at in range(0, len(rows), _CARDS_AT_ONCE))
    return tuple(card for some in cut for card in cards_of(session, among.day, some))


def numbers_born(session: ScopedSession, among: Among, sex: Sex, births: Term) -> tuple[int, ...]:
    """The numbers of all of one sex of whom it is so that they were born then, in order."""
    asked = compile_term(births, columns_known(t.PlayerRow.__table__, to_the_day=among.to_the_day))
    row = t.PlayerRow
    found = select(row.id).where(asked.is_(true()), row.born_earliest.is_not(None), row.sex == sex, *_meant(among))
    return tuple(session.scalars(found.order_by(row.id)))


def _meant(among: Among) -> Iterator[ColumnElement[bool]]:
    """The conditions on a player. Those of a federation are many and looked up one by one, a club's are fetched."""
    if among.federation:
        spells = _registered(among, _club_of_federation(among.federation))
        nationality = _nationality(among).where(t.NationalityRow.player_id == t.PlayerRow.id)
        yield or_(exists(nationality), exists(spells.where(t.Registration.player_id == t.PlayerRow.id)))
    if among.club:
        yield t.PlayerRow.id.in_(_registered(among, t.Club.name_folded == folded(among.club)))


def _nationality(among: Among) -> Select[int]:
    held = t.NationalityRow
    return select(held.player_id).where(
        held.country == among.federation,
        or_(held.since.is_(None), held.since <= among.day),
        or_(held.until.is_(None), held.until >= among.day),
    )


def _registered(among: Among, of_club: ColumnElement[bool]) -> Select[int]:
    spell = t.Registration
    return (
        select(spell.player_id)
        .join(t.Team, t.Team.id == spell.team_id)
        .join(t.Club, t.Club.id == t.Team.club_id)
        .where(spell.starts <= among.day, or_(spell.ends.is_(None), spell.ends >= among.day), of_club)
    )


def _club_of_federation(code: str) -> ColumnElement[bool]:
    return t.Club.federation_id.in_(select(t.Federation.id).where(t.Federation.code == code))
