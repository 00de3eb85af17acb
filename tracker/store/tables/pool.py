"""The pool: one narrow row for each player with all that a scout's question asks, so that an index answers it.

Nobody writes these rows by hand. They are made from the records and the summaries by `tracker.store.pool_upkeep`,
in the transaction of the write that changes them. docs/decisions/the-pool.md says what stands in them and why.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, SmallInteger, String, text
from sqlalchemy.orm import Mapped, mapped_column

from tracker.eligibility.allegiance.answer import Answer
from tracker.football.people import Foot, Position, Sex
from tracker.pathway.career import Leaving
from tracker.pathway.story import GapKind, Grade
from tracker.store.base import Base
from tracker.store.small_values import Coded, DayNumber

#: The senior minutes of the trailing year from which a player stands in the narrower index.
MANY_MINUTES = 450
#: What the indexes hold beside the columns they are searched by, so that the table need not be read: PostgreSQL
#: takes 32 columns in all. Questions by minutes of youth or continental football read the table.
_HELD = (
    "known_earliest",
    "known_latest",
    "minutes_6",
    "foot",
    "birth_year",
    "quarter",
    "countries",
    "club_id",
    "region",
    "league_rung",
    "national_rung",
    "called_up_on",
    "caps",
    "gap_kind",
    "known_gap_kind",
    "coverage",
    "evidence",
    "allegiance",
    "shared_with",
    "shared_until",
    "shared_own",
    "shared_birth",
    "shared_else",
    "born_earliest",
    "born_latest",
    "minutes_7",
    "minutes_8",
    "player_id",
)
#: As which "cannot tell" is stored.
CANNOT_TELL = Coded(Answer).code(Answer.CANNOT_TELL.value)


def _covering(country: str, name: str = "", only: str | None = None) -> Index:
    """An index by sex, a nationality, position and birth that answers a question without the table."""
    other = "country_2" if country == "country_1" else "country_1"
    where = text(only) if only else None
    columns = ("sex", country, "position", *_HELD[:-1], other, _HELD[-1])
    return Index(f"ix_pool_players_{name or country}", *columns, sqlite_where=where, postgresql_where=where)


class PoolRow(Base):
    """A player as the pool knows one, as of the day of the summary."""

    __tablename__ = "pool_players"
    __table_args__ = (
        Index(
            "ix_pool_players_shared_else",
            "player_id",
            sqlite_where=text("shared_else = 1"),
            postgresql_where=text("shared_else"),
        ),
        _covering("country_1"),
        _covering("country_1", "many_minutes", f"minutes_6 >= {MANY_MINUTES}"),
        _covering("country_2", "", "country_2 IS NOT NULL"),
        Index(
            "ix_pool_players_countries",
            "player_id",
            sqlite_where=text("countries > 2"),
            postgresql_where=text("countries > 2"),
        ),
    )

    player_id: Mapped[int] = mapped_column(ForeignKey("players.id", ondelete="CASCADE"), primary_key=True)
    as_of: Mapped[date] = mapped_column(DayNumber)
    sex: Mapped[str] = mapped_column(Coded(Sex))
    position: Mapped[str | None] = mapped_column(Coded(Position))
    foot: Mapped[str | None] = mapped_column(Coded(Foot))
    #: The birth to the day, as far as it is on record.
    born_earliest: Mapped[date | None] = mapped_column(DayNumber)
    born_latest: Mapped[date | None] = mapped_column(DayNumber)
    #: The birth as far as a scout may know it: its years, or the days where the family shares them.
    known_earliest: Mapped[date | None] = mapped_column(DayNumber)
    known_latest: Mapped[date | None] = mapped_column(DayNumber)
    birth_year: Mapped[int | None] = mapped_column(SmallInteger)
    #: The quarter of the year, where the birth surely lies in one; and where a scout may know it, which only
    #: processes of an earlier version still read: it is the quarter of those who share the day.
    quarter: Mapped[int | None] = mapped_column(SmallInteger)
    known_quarter: Mapped[int | None] = mapped_column(SmallInteger)
    #: The nationalities recorded first and second, and how many are held.
    country_1: Mapped[str | None] = mapped_column(String(40))
    country_2: Mapped[str | None] = mapped_column(String(40))
    countries: Mapped[int] = mapped_column(SmallInteger)
    #: The team registered with on the day (of several the one that began last), its club and that club's region.
    team_id: Mapped[int | None]
    club_id: Mapped[int | None]
    region: Mapped[str | None]
    #: The rung of the league season that the team plays in, or of the last one that it played in.
    league_rung: Mapped[int | None] = mapped_column(SmallInteger)
    #: The highest rungs reached, and the last day of an event on the national one.
    club_rung: Mapped[int | None] = mapped_column(SmallInteger)
    national_rung: Mapped[int | None] = mapped_column(SmallInteger)
    called_up_on: Mapped[date | None] = mapped_column(DayNumber)
    #: Senior matches in which the player was fielded for a national side.
    caps: Mapped[int]
    #: Minutes of the trailing year that were surely played on this rung or a higher one.
    minutes_4: Mapped[int]
    minutes_5: Mapped[int]
    minutes_6: Mapped[int]
    minutes_7: Mapped[int]
    minutes_8: Mapped[int]
    minutes_9: Mapped[int]
    #: No more senior minutes than these, where some are not known.
    minutes_6_most: Mapped[int]
    level_minutes: Mapped[int]
    #: Of the year before the trailing one.
    before_6: Mapped[int]
    level_before: Mapped[int]
    gap_kind: Mapped[str | None] = mapped_column(Coded(GapKind))
    gap_grade: Mapped[str | None] = mapped_column(Coded(Grade))
    #: Per cent of the in-season days that are on record; none without such days.
    coverage: Mapped[int | None] = mapped_column(SmallInteger)
    #: 1 where somebody has seen a document that shows the birth, else 0.
    evidence: Mapped[int] = mapped_column(SmallInteger)
    #: Whether the home association may field the player; processes of an earlier version write no answer.
    allegiance: Mapped[str] = mapped_column(Coded(Answer), server_default=text(str(CANNOT_TELL)))
    leaving: Mapped[str] = mapped_column(Coded(Leaving))
    first_seen: Mapped[date | None] = mapped_column(DayNumber)
    #: The one sharing with all scouts of a federation, to its last day, whether the player gave it, and whether the
    #: day of birth is shared.
    shared_with: Mapped[int | None]
    shared_until: Mapped[date | None] = mapped_column(DayNumber)
    shared_own: Mapped[bool]
    shared_birth: Mapped[bool]
    #: Shared in a way that these columns do not say, such as twice or with one scout; the policy is asked.
    shared_else: Mapped[bool]
    #: What goes on as far as a scout may know it: what is at level hangs on the birth.
    known_gap_kind: Mapped[str | None] = mapped_column(Coded(GapKind))
