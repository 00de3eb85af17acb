"""Where the facts that terms ask about a player are stored: the SQL twin of `tracker.store.standing`."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import ColumnElement, FromClause, String, and_, exists, or_, type_coerce

from tracker.access.consent import Purpose
from tracker.access.guardianship import Relation
from tracker.store.predicate import Bounds, Columns, Many
from tracker.store.tables import (
    CallUpRow,
    Consent,
    Federation,
    Guardian,
    InspectionRow,
    IssuedReport,
    NationalityRow,
    NationalSideRow,
    Registration,
    SharedLink,
    Team,
)


def player_columns(players: FromClause) -> Columns:
    """The facts and collections of players, for the table `players` or an alias of it."""
    return Columns(
        facts={
            "id": players.c.id,
            "born": Bounds(players.c.born_earliest, players.c.born_latest),
            "born_by": players.c.born_latest,
            "birth_known": players.c.born_latest.is_not(None),
            "sex": type_coerce(players.c.sex, String),
            "position": type_coerce(players.c.position, String),
            "foot": type_coerce(players.c.foot, String),
        },
        collections={
            "registrations": lambda: _registrations(players),
            "guardians": lambda: _guardians(players),
            "consents": lambda: _consents(players),
            "inspections": lambda: _inspections(players),
            "links": lambda: _links(players),
            "reports": lambda: _reports(players),
            "nationalities": lambda: _nationalities(players),
            "call_ups": lambda: _call_ups(players),
        },
    )


def _registrations(players: FromClause) -> Many:
    spells, teams = Registration.__table__.alias(), Team.__table__.alias()
    return Many(
        source=spells.join(teams, teams.c.id == spells.c.team_id),
        joined=spells.c.player_id == players.c.id,
        owner=spells.c.player_id,
        columns=Columns(
            {
                "club": teams.c.club_id,
                "team": spells.c.team_id,
                "starts": spells.c.starts,
                "ends": spells.c.ends,
                "open_ended": spells.c.ends.is_(None),
                "nature": type_coerce(spells.c.nature, String),
            },
            {},
        ),
    )


def _guardians(players: FromClause) -> Many:
    guardians = Guardian.__table__.alias()
    return Many(
        source=guardians,
        joined=guardians.c.player_id == players.c.id,
        owner=guardians.c.player_id,
        columns=Columns(
            {
                "user": guardians.c.user_id,
                "stands": and_(guardians.c.confirmed_at.is_not(None), guardians.c.ended_at.is_(None)),
                "own": type_coerce(guardians.c.relation, String) == Relation.SELF.value,
                "kept": guardians.c.kept_at.is_not(None),
            },
            {},
        ),
    )


def _consents(players: FromClause) -> Many:
    consents = Consent.__table__.alias()
    return Many(
        source=consents,
        joined=consents.c.player_id == players.c.id,
        columns=Columns(
            {
                "purpose": type_coerce(consents.c.purpose, String),
                "federation": consents.c.federation_id,
                "scout": consents.c.scout_id,
                "for_all": consents.c.scout_id.is_(None),
                "own": consents.c.own,
                "birth_date": consents.c.birth_date,
                "withdrawn": consents.c.withdrawn_at.is_not(None),
                "ends": consents.c.ends,
                "open_ended": consents.c.ends.is_(None),
            },
            {},
        ),
    )


def _inspections(players: FromClause) -> Many:
    inspections = InspectionRow.__table__.alias()
    return Many(
        source=inspections,
        joined=inspections.c.player_id == players.c.id,
        owner=inspections.c.player_id,
        columns=Columns({"user": inspections.c.user_id, "day": inspections.c.day}, {}),
    )


def _links(players: FromClause) -> Many:
    links, makers = SharedLink.__table__.alias(), Guardian.__table__.alias()
    is_self = type_coerce(makers.c.relation, String) == Relation.SELF.value
    stands = exists().where(
        makers.c.player_id == links.c.player_id,
        makers.c.user_id == links.c.made_by_id,
        # A tie that ended and was granted anew is another one, of which nobody expects links that were shut.
        makers.c.confirmed_at <= links.c.made_at,
        makers.c.ended_at.is_(None),
        or_(and_(links.c.own, is_self), and_(~links.c.own, ~is_self, makers.c.may_consent)),
    )
    refused = and_(
        _of_scouts(links, lambda consents: consents.c.withdrawn_at >= links.c.made_at),
        ~_of_scouts(links, lambda consents: consents.c.withdrawn_at.is_(None)),
    )
    return Many(
        source=links,
        joined=links.c.player_id == players.c.id,
        owner=links.c.player_id,
        columns=Columns(
            {
                "mark": links.c.token_hash,
                "ends": links.c.ends,
                "taken_back": links.c.taken_back_at.is_not(None),
                "own": links.c.own,
                "stands": stands,
                "refused": refused,
            },
            {},
        ),
    )


def _reports(players: FromClause) -> Many:
    issued = IssuedReport.__table__.alias()
    return Many(
        source=issued,
        joined=issued.c.player_id == players.c.id,
        owner=issued.c.player_id,
        columns=Columns({"code": issued.c.code, "readers": issued.c.audience}, {}),
    )


def _of_scouts(links: FromClause, which: Callable[[FromClause], ColumnElement[bool]]) -> ColumnElement[bool]:
    """Whether the player of a link has a consent to scouts of some sort."""
    consents = Consent.__table__.alias()
    meant = type_coerce(consents.c.purpose, String) == Purpose.SCOUTS.value
    return exists().where(consents.c.player_id == links.c.player_id, meant, which(consents))


def _nationalities(players: FromClause) -> Many:
    held = NationalityRow.__table__.alias()
    return Many(
        source=held,
        joined=held.c.player_id == players.c.id,
        columns=Columns(
            {"country": held.c.country, "basis": type_coerce(held.c.basis, String), "since": held.c.since}, {}
        ),
    )


def _call_ups(players: FromClause) -> Many:
    calls, sides = CallUpRow.__table__.alias(), NationalSideRow.__table__.alias()
    federations = Federation.__table__.alias()
    return Many(
        source=calls.join(sides, sides.c.id == calls.c.side_id).join(
            federations, federations.c.id == sides.c.federation_id
        ),
        joined=calls.c.player_id == players.c.id,
        columns=Columns(
            {
                "association": federations.c.code,
                "side_rung": sides.c.rung,
                "kind": type_coerce(calls.c.kind, String),
                "when": Bounds(calls.c.earliest, calls.c.latest),
                "official": calls.c.official,
            },
            {},
        ),
    )
