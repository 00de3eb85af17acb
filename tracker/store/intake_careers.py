"""What is held of the players whom a file means, and of their careers."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from sqlalchemy import select

from tracker.access.account import LinkPurpose
from tracker.football.holdings import (
    OWN_SCHEME,
    AbsenceFacts,
    CallUpFacts,
    IdentifierFacts,
    LineFacts,
    Namesake,
    PlayerFacts,
    Ref,
    SpellFacts,
    Thing,
    TotalFacts,
)
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.people import Birth, Sex
from tracker.store import tables as t
from tracker.store.evidence import shows_the_birth
from tracker.store.intake_asking import Held, rows_with
from tracker.store.scope import NARROWED, ScopedSession

_PLAYER = (
    t.PlayerRow.id,
    t.PlayerRow.name,
    t.PlayerRow.sex,
    t.PlayerRow.born_earliest,
    t.PlayerRow.born_latest,
    t.PlayerRow.position,
    t.PlayerRow.foot,
)


def _facts(row: tuple[Any, ...]) -> PlayerFacts:
    _, name, sex, earliest, latest, position, foot = row
    return PlayerFacts(name, sex, Birth(earliest, latest) if earliest and latest else None, position, foot)


def numbered_players(session: ScopedSession, numbers: Collection[tuple[str, str]]) -> tuple[Held, Held]:
    """The identifiers asked for, and the players whose they are."""
    identifiers: Held = {}
    players: Held = {}
    number = t.IdentifierRow
    question = select(number.id, number.value, *_PLAYER).join(t.PlayerRow, t.PlayerRow.id == number.player_id)
    for scheme in sorted({scheme for scheme, _ in numbers}):
        values = [value for given_by, value in numbers if given_by == scheme]
        if scheme == OWN_SCHEME:
            _own_numbers(session, values, identifiers, players)
            continue
        found = rows_with(session, question.where(number.scheme == scheme), number.value, values)
        for ref, value, *player in found:
            identifiers[scheme, value] = (ref, IdentifierFacts(player[0]))
            players[(player[0],)] = (player[0], _facts(tuple(player)))
    return identifiers, players


def _own_numbers(session: ScopedSession, values: Collection[str], identifiers: Held, players: Held) -> None:
    """The players whom this installation itself holds under the numbers."""
    asked = {int(value): value for value in values if _is_number(value)}
    for number, *facts in rows_with(session, select(*_PLAYER), t.PlayerRow.id, asked):
        identifiers[OWN_SCHEME, asked[number]] = (number, IdentifierFacts(number))
        players[(number,)] = (number, _facts((number, *facts)))


def _is_number(text: str) -> bool:
    written_so = text.isascii() and text.isdecimal() and len(text) <= len(str(LARGEST_NUMBER))
    return written_so and int(text) <= LARGEST_NUMBER


def numbers_elsewhere(session: ScopedSession, numbers: Collection[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    """Those of the numbers that somebody has, in sight or not; of whoever it is nothing is said."""
    number = t.IdentifierRow
    question = select(number.scheme, number.value).execution_options(**{NARROWED: True})
    found: set[tuple[str, str]] = set()
    for scheme in sorted({scheme for scheme, _ in numbers}):
        values = [value for given_by, value in numbers if given_by == scheme]
        held = rows_with(session, question.where(number.scheme == scheme), number.value, values)
        found.update((given_by, value) for given_by, value in held)
    return frozenset(found)


def held_players(session: ScopedSession, numbers: Collection[Ref]) -> Held:
    """The players who are held under some numbers."""
    found = rows_with(session, select(*_PLAYER), t.PlayerRow.id, numbers)
    return {(number,): (number, _facts((number, *facts))) for number, *facts in found}


def held_namesakes(
    session: ScopedSession, names: Collection[Namesake], players: Held
) -> dict[Namesake, tuple[Ref, ...]]:
    """Who is held under each name and sex that was asked for; the players join those already looked up."""
    found: dict[Namesake, tuple[Ref, ...]] = dict.fromkeys(sorted(names, key=_by_text), ())
    question = select(t.PlayerRow.name_folded, *_PLAYER).order_by(t.PlayerRow.id)
    asked = sorted({name for name, _ in names})
    for name, *player in rows_with(session, question, t.PlayerRow.name_folded, asked):
        facts = _facts(tuple(player))
        if (name, facts.sex) in found:
            found[name, facts.sex] += (player[0],)
            players[(player[0],)] = (player[0], facts)
    return found


def verified_births(session: ScopedSession, players: Collection[Ref]) -> frozenset[Ref]:
    """Those of the players whose birth, as it stands, somebody saw in a document."""
    seen = t.DocumentSeen
    question = select(seen.player_id).join(t.PlayerRow, t.PlayerRow.id == seen.player_id).where(shows_the_birth())
    return frozenset(player for (player,) in rows_with(session, question, seen.player_id, players))


def _by_text(namesake: tuple[str, Sex]) -> tuple[str, str]:
    return namesake[0], namesake[1].value


def _nationalities(session: ScopedSession, players: Collection[Ref]) -> Held:
    row = t.NationalityRow
    question = select(row.id, row.player_id, row.country)
    found = rows_with(session, question, row.player_id, players)
    return {(player, country): (ref, ()) for ref, player, country in found}


def _registrations(session: ScopedSession, players: Collection[Ref]) -> Held:
    row = t.Registration
    question = select(
        row.id, row.player_id, row.team_id, row.starts, row.ends, row.nature, row.exit_reason, row.destination
    )
    found = rows_with(session, question, row.player_id, players)
    return {(player, team, start): (ref, SpellFacts(*facts)) for ref, player, team, start, *facts in found}


def _appearances(session: ScopedSession, players: Collection[Ref]) -> Held:
    row = t.AppearanceRow
    question = select(row.id, row.player_id, row.fixture_id, row.selection, row.minutes)
    found = rows_with(session, question, row.player_id, players)
    return {(player, fixture): (ref, LineFacts(*facts)) for ref, player, fixture, *facts in found}


def _totals(session: ScopedSession, players: Collection[Ref]) -> Held:
    row = t.SeasonTotalRow
    question = select(row.id, row.player_id, row.team_id, row.league_season_id, row.appearances, row.minutes)
    found = rows_with(session, question, row.player_id, players)
    return {(player, team, season): (ref, TotalFacts(*facts)) for ref, player, team, season, *facts in found}


def _absences(session: ScopedSession, players: Collection[Ref]) -> Held:
    row = t.AbsenceRow
    question = select(row.id, row.player_id, row.starts, row.reason, row.ends)
    found = rows_with(session, question, row.player_id, players)
    return {(player, start, reason): (ref, AbsenceFacts(ends)) for ref, player, start, reason, ends in found}


def _call_ups(session: ScopedSession, players: Collection[Ref]) -> Held:
    row = t.CallUpRow
    key = (row.player_id, row.side_id, row.earliest, row.latest, row.kind, row.competition, row.opponent)
    question = select(row.id, *key, row.matches, row.official, row.minutes)
    found = rows_with(session, question, row.player_id, players)
    return {tuple(all_of[1:8]): (all_of[0], CallUpFacts(*all_of[8:])) for all_of in found}


def _named_guardians(session: ScopedSession, players: Collection[Ref]) -> Held:
    row = t.NamedGuardian
    question = select(row.id, row.player_id, row.name_folded, row.phone, row.email)
    found = rows_with(session, question, row.player_id, players)
    return {tuple(key): (ref, ()) for ref, *key in found}


def invited_guardians(session: ScopedSession, players: Collection[Ref]) -> frozenset[tuple[Ref, str]]:
    """Who stands for each player or was invited to: player and address."""
    tie, link = t.Guardian, t.Link
    ties = select(tie.player_id, t.User.email).join(t.User, t.User.id == tie.user_id)
    sent = select(link.player_id, link.email).where(link.purpose == LinkPurpose.INVITATION)
    found = (*rows_with(session, ties, tie.player_id, players), *rows_with(session, sent, link.player_id, players))
    return frozenset((player, email) for player, email in found)


#: How each sort of thing is looked up that hangs on players.
OF_PLAYERS: dict[Thing, Callable[[ScopedSession, Collection[Ref]], Held]] = {
    Thing.NATIONALITY: _nationalities,
    Thing.REGISTRATION: _registrations,
    Thing.APPEARANCE: _appearances,
    Thing.SEASON_TOTAL: _totals,
    Thing.ABSENCE: _absences,
    Thing.CALL_UP: _call_ups,
    Thing.NAMED_GUARDIAN: _named_guardians,
}
