"""The minutes that one player's year is held against (definition D5): numbers of others, past the scope.

Only this question and that of `tracker.store.age_bands` look past what their actor may see; docs/decisions/peers.md
says why they may. It gives one quartile and one number of players, of 20 or more, and nothing at all of fewer. Who
refused to count in figures about many is not among them.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, or_, select

from tracker.access.consent import Purpose
from tracker.access.policy import not_refused
from tracker.football.limits import Thresholds
from tracker.football.people import Player
from tracker.pathway.peers import Peers, peers_of
from tracker.pathway.percentile import Peer
from tracker.store import tables as t
from tracker.store.columns import player_columns
from tracker.store.dossiers import birth_of
from tracker.store.predicate import compile_term
from tracker.store.scope import NARROWED, ScopedSession

#: Summaries that are older say nothing of the last year any more.
STALE_AFTER = timedelta(days=7)


def peers_in_pool(session: ScopedSession, player: Player, day: date, thresholds: Thresholds) -> Peers | None:
    """The others of the player's sex and completed age at clubs of the federation the player's own club is in.

    Nothing where the age is not certain. Who has no match on record at all is not taken for somebody who did not
    play, and is no peer. Of fewer others than the smallest cohort not even their number is told.
    """
    age = player.birth.age_on(day) if player.birth else None
    if age is None or not age.exact:
        return None
    rows = session.execute(_others(player, age.earliest, day), execution_options={NARROWED: True})
    held = (
        Peer(number, player.sex, _age(earliest, latest, day), position, _known(least, most, unknown))
        for number, earliest, latest, position, least, most, unknown in rows
    )
    found = peers_of(player, age.earliest, held, thresholds)
    if found.n < max(1, thresholds.smallest_cohort):
        return Peers(player.sex, age.earliest, 0, None)
    return found


def _others(player: Player, age: int, day: date) -> Select[*tuple[Any, ...]]:
    who, row, spell = t.PlayerRow, t.PlayerSummary, t.Registration
    years = date(day.year - age - 1, 1, 1), date(day.year - age, 12, 31)
    # Looked up for each of the same age; all who are registered with the association are many times as many.
    here = _registered(day).where(spell.player_id == who.id, t.Club.federation_id.in_(_own(player, day)))
    minutes = (row.at_level_lately_least, row.at_level_lately_most, row.at_level_lately_unknown)
    return (
        select(who.id, who.born_earliest, who.born_latest, who.position, *minutes)
        .join(row, row.player_id == who.id)
        .where(who.sex == player.sex, who.id != player.id, row.as_of.between(day - STALE_AFTER, day))
        .where(row.on_record_days > 0, who.born_earliest >= years[0], who.born_latest <= years[1])
        .where(exists(here), may_be_counted())
    )


def may_be_counted() -> ColumnElement[bool]:
    """Whether nobody has refused that a player counts in figures about many, as a condition on players."""
    return compile_term(not_refused(Purpose.STATISTICS), player_columns(t.PlayerRow.__table__))


def _own(player: Player, day: date) -> Select[int]:
    """The federations of the clubs that the player is registered with."""
    federation = t.Club.federation_id
    spells = _registered(day).where(t.Registration.player_id == player.id, federation.is_not(None))
    return spells.with_only_columns(federation)


def _registered(day: date) -> Select[int]:
    spell = t.Registration
    return (
        select(spell.player_id)
        .join(t.Team, t.Team.id == spell.team_id)
        .join(t.Club, t.Club.id == t.Team.club_id)
        .where(spell.starts <= day, or_(spell.ends.is_(None), spell.ends >= day))
    )


def _age(earliest: date, latest: date, day: date) -> int | None:
    birth = birth_of(earliest, latest)
    ages = birth.age_on(day) if birth else None
    return ages.earliest if ages and ages.exact else None


def _known(least: int, most: int, unknown: int) -> int | None:
    """The minutes of a year whose every minute is known."""
    return least if least == most and not unknown else None
