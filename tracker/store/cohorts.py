"""The players of a club or a federation as figures count them, streamed within the scope of a session.

No object is made of a row: summaries come as tuples a chunk at a time, and nobody outside the scope is ever asked
for, since every number comes out of a statement that the scope has narrowed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from tracker.football.limits import LARGEST_NUMBER
from tracker.football.people import Sex, folded
from tracker.pathway.day_runs import Day
from tracker.pathway.member import LATER, Member, Reach
from tracker.pathway.scan import Summary, scan
from tracker.pathway.scan_milestones import Milestones
from tracker.pathway.scan_rows import Measure, PersonRow
from tracker.pathway.story import Milestone
from tracker.pathway.summary_career import between, career_of
from tracker.store import tables as t
from tracker.store.careers import Person, load_summaries
from tracker.store.dossiers import birth_of
from tracker.store.driver_rows import parts
from tracker.store.peers import may_be_counted
from tracker.store.scope import NARROWED, ScopedSession
from tracker.store.summary_look_ups import look_ups, named_in
from tracker.store.summary_reading import some_of

#: So many digits are in no number.
_DIGITS = 20


@dataclass(frozen=True, slots=True)
class ClubNamed:
    """A club by its number and name, with the federation it belongs to."""

    id: int
    name: str
    federation: int | None


@dataclass(frozen=True, slots=True)
class FederationNamed:
    """An association by its number and name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class As:
    """How a cohort is to be read: as of the measure's day, and with births as far as they may be known.

    `kept` says that the summaries as they are kept will do: those of today, with births to the day. Otherwise
    everything is worked out anew from the records.
    """

    measure: Measure
    to_the_day: bool
    kept: bool


def find_club(session: ScopedSession, asked: int | str) -> ClubNamed | None:
    """The club of a number, or the one that somebody means by what is written.

    A number that is written is that of a club before it is a name, so that no club stands before another by being
    called like its number.
    """
    if isinstance(asked, int):
        return _club(session, t.Club.id == asked)
    if asked.isascii() and asked.isdecimal() and len(asked) < _DIGITS and int(asked) <= LARGEST_NUMBER:
        numbered = _club(session, t.Club.id == int(asked))
        if numbered:
            return numbered
    return _club(session, t.Club.name_folded == folded(asked))


def _club(session: ScopedSession, meant: ColumnElement[bool]) -> ClubNamed | None:
    row = session.execute(select(t.Club.id, t.Club.name, t.Club.federation_id).where(meant)).first()
    return ClubNamed(*row) if row else None


def find_federation(session: ScopedSession, code: str) -> FederationNamed | None:
    """The association of a code."""
    row = session.execute(select(t.Federation.id, t.Federation.name).where(t.Federation.code == code)).first()
    return FederationNamed(*row) if row else None


def federation_codes(session: ScopedSession, numbers: Collection[int] | None = None) -> tuple[str, ...]:
    """The codes of the associations on record, or of these alone, in their order."""
    question = select(t.Federation.code).order_by(t.Federation.code)
    return tuple(session.scalars(question if numbers is None else question.where(t.Federation.id.in_(numbers))))


def code_of(session: ScopedSession, club: int) -> str:
    """The code of the association that a club belongs to; nothing of a club without one."""
    of = select(t.Federation.code).join(t.Club, t.Club.federation_id == t.Federation.id).where(t.Club.id == club)
    return session.scalar(of) or ""


def of_club(session: ScopedSession, club: int, day: date, sex: Sex) -> tuple[int, ...]:
    """Those in scope who were ever registered with a club up to a day."""
    return _ids(session, sex, _spell(t.Team.club_id == club, day))


def with_club(session: ScopedSession, club: int, day: date, sex: Sex) -> tuple[int, ...]:
    """Those in scope who were registered with a club on a day."""
    lasting = or_(t.Registration.ends.is_(None), t.Registration.ends >= day)
    return _ids(session, sex, _spell(t.Team.club_id == club, day, lasting))


def of_federation(session: ScopedSession, code: str, day: date, sex: Sex) -> tuple[int, ...]:
    """Those in scope who hold a nationality on a day, or were ever registered with a club of its association.

    Unlike the list of who ages out, it keeps those who have left: a funnel of those who stayed would flatter.
    """
    held, clubs = t.NationalityRow, select(t.Club.id).join(t.Federation).where(t.Federation.code == code)
    national = exists(
        select(held.player_id).where(
            held.player_id == t.PlayerRow.id,
            held.country == code,
            or_(held.since.is_(None), held.since <= day),
            or_(held.until.is_(None), held.until >= day),
        )
    )
    return _ids(session, sex, or_(national, _spell(t.Team.club_id.in_(clubs), day)))


def _spell(of_team: ColumnElement[bool], day: date, *further: ColumnElement[bool]) -> ColumnElement[bool]:
    """That a player has a registration that had begun by a day."""
    spells = select(t.Registration.player_id).join(t.Team, t.Team.id == t.Registration.team_id)
    return t.PlayerRow.id.in_(spells.where(t.Registration.starts <= day, of_team, *further))


def _ids(session: ScopedSession, sex: Sex, meant: ColumnElement[bool]) -> tuple[int, ...]:
    question = select(t.PlayerRow.id).where(t.PlayerRow.sex == sex, meant).order_by(t.PlayerRow.id)
    return tuple(session.scalars(question))


def countable(session: ScopedSession, players: Collection[int]) -> frozenset[int]:
    """Those in scope of these numbers whose families have not refused that they are counted in figures."""
    row = t.PlayerRow.__table__
    allowed = (session.visible(row), may_be_counted())
    chunks = (select(row.c.id).where(row.c.id.in_(some), *allowed) for some in parts(sorted(players)))
    past = {NARROWED: True}
    return frozenset(number for some in chunks for number in session.scalars(some, execution_options=past))


def load_members(session: ScopedSession, players: Collection[int], how: As) -> Iterator[Member]:
    """The members with these numbers, in the order of their numbers; the numbers are those of players in scope."""
    for some in parts(sorted(players)):
        homes = _homes(session, some, how.measure.as_of)
        found = load_summaries(session, some) if how.kept else _worked_out(session, some, how)
        for summary, person in found:
            yield _member(summary, person, homes.get(summary.player))


def _member(summary: Summary, person: Person, home: int | None) -> Member:
    senior = summary.milestones.appearance
    seen = summary.as_of if summary.last_seen is None else summary.last_seen
    return Member(
        career=career_of(summary, *person),
        u19_ends=date.fromordinal(summary.u19_ends) if summary.u19_ends else None,
        senior=between(*senior) if senior else None,
        watched_until=date.fromordinal(seen),
        home=home,
        later=_later(summary.milestones),
        in_season_days=summary.in_season_days,
        on_record_days=summary.on_record_days,
    )


def _later(held: Milestones) -> Mapping[Milestone, Reach]:
    """The milestones beyond the first senior appearance that were reached, or may have been."""
    _, *further = held
    return {milestone: _reach(*days) for milestone, days in zip(LATER, further, strict=True) if days}


def _reach(earliest: Day, latest: Day | None) -> Reach:
    if latest is None:
        return Reach(possible_from=date.fromordinal(earliest))
    return Reach(between(earliest, latest))


def _worked_out(session: ScopedSession, players: Collection[int], how: As) -> Iterator[tuple[Summary, Person]]:
    """The summaries of another day, or of births known less well, from the records themselves."""
    people = _people(session, players, to_the_day=how.to_the_day)
    connection = session.connection()
    held = [rows._replace(person=_known(rows.person, people)) for rows in some_of(connection, people)]
    known = look_ups(connection, how.measure.as_of, *named_in(held))
    for summary in scan(held, known, how.measure):
        yield summary, people[summary.player]


def _people(session: ScopedSession, players: Collection[int], *, to_the_day: bool) -> Mapping[int, Person]:
    """Whom the numbers belong to, in order. The scope narrows this; whatever is read after it rests on it."""
    row = t.PlayerRow
    question = select(row.id, row.sex, row.born_earliest, row.born_latest, row.position)
    found = session.execute(question.where(row.id.in_(sorted(players))).order_by(row.id))
    people = {}
    for number, sex, earliest, latest, position in found:
        birth = birth_of(earliest, latest)
        people[number] = (sex, birth if to_the_day or birth is None else birth.year_only, position)
    return people


def _known(person: PersonRow, people: Mapping[int, Person]) -> PersonRow:
    """A person with the birth as far as it may be known."""
    number = person[0]
    _, birth, _ = people[number]
    if birth is None:
        return person
    return number, birth.earliest.toordinal(), birth.latest.toordinal()


def _homes(session: ScopedSession, players: Collection[int], day: date) -> Mapping[int, int]:
    """Each player's club: that of the registration that began last."""
    spell = t.Registration
    rows: Iterable[Any] = session.execute(
        select(spell.player_id, t.Team.club_id)
        .join(t.Team, t.Team.id == spell.team_id)
        .where(spell.player_id.in_(players), spell.starts <= day)
        .order_by(spell.starts, spell.id)
    )
    return dict(tuple(row) for row in rows)


def club_names(session: ScopedSession, clubs: Collection[int]) -> Mapping[int, str]:
    """The names of clubs by their numbers."""
    rows = (row for some in parts(sorted(clubs)) for row in session.execute(_clubs(t.Club.name, some)))
    return dict(tuple(row) for row in rows)


def club_regions(session: ScopedSession, clubs: Collection[int]) -> Mapping[int, str]:
    """The regions of clubs by their numbers, as far as they are on record."""
    rows = (row for some in parts(sorted(clubs)) for row in session.execute(_clubs(t.Club.region, some)))
    return {number: region for number, region in rows if region}


def _clubs(column: InstrumentedAttribute[Any], some: Collection[int]) -> Select[*tuple[Any, ...]]:
    return select(t.Club.id, column).where(t.Club.id.in_(some))
