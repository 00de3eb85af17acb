"""Asking where the way breaks off: for one player, for a club, for a federation."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.access.redact import may_know_days
from tracker.access.roles import Role
from tracker.actions.club_quota import ClubQuota, in_force, quotas_of
from tracker.actions.federation_codes import one_of_codes
from tracker.actions.gap_ageing import AgesOut, ageing_of
from tracker.actions.others import others_for, told_beside
from tracker.actions.players import day_asked_for, dossier_for, refuse_unborn
from tracker.actions.verb import Act, verb
from tracker.football.errors import NotFoundError
from tracker.football.people import Sex
from tracker.pathway.club_view import ClubView, Material, Sight, club_view
from tracker.pathway.counted_view import counted_view
from tracker.pathway.federation_view import By, FederationView, federation_view
from tracker.pathway.funnel import Funnel
from tracker.pathway.member import Member
from tracker.pathway.peers import Peers
from tracker.pathway.story import Story
from tracker.store.cohort_squads import cut_offs_of, of_clubs_of, of_one_club, outings_of, squads_of, team_names
from tracker.store.cohorts import (
    As,
    ClubNamed,
    club_names,
    club_regions,
    code_of,
    federation_codes,
    find_club,
    find_federation,
    load_members,
    of_club,
    of_federation,
    with_club,
)
from tracker.store.scope import ScopedSession


@dataclass(frozen=True, slots=True)
class OpenGaps:
    """Whose gaps to open, and as of which day (today if none is named)."""

    player_id: int
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class PlayerGaps:
    """One player's story with the last year held against others, where that could be done.

    `peers_today` is false for an earlier day, of which the minutes of others are not kept.
    """

    story: Story
    peers: Peers | None
    peers_today: bool


@dataclass(frozen=True, slots=True)
class ViewClub:
    """Which club, by number or as it is written; of one sex or of both, each by itself; as of which day."""

    club: int | str
    sex: Sex | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class ClubGaps:
    """A club's views, one for each sex with players in sight, and who of them ages out in the next twelve months.

    `ageing` is `None` for an earlier day than today. `clubs` and `teams` are the names of all that are mentioned.
    `quotas` are the youth-minutes quotas in force in its senior leagues, where everybody who played is counted.
    """

    club: int
    name: str
    as_of: date
    views: tuple[ClubView, ...]
    ageing: tuple[AgesOut, ...] | None
    clubs: Mapping[int, str]
    teams: Mapping[int, str]
    quotas: tuple[ClubQuota, ...] = ()


@dataclass(frozen=True, slots=True)
class ViewFederation:
    """Which federation, by its code; of one sex or of both, each by itself; as of which day."""

    federation: str
    sex: Sex | None = None
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class FederationGaps:
    """A federation's views, one for each sex with players in sight; `clubs` names all clubs that are mentioned.

    `ageing` is who ages out in the next twelve months, `None` for an earlier day than today.
    """

    code: str
    name: str
    as_of: date
    views: tuple[FederationView, ...]
    clubs: Mapping[int, str]
    ageing: tuple[AgesOut, ...] | None = None


@verb(needs=Permission.PLAYER_OPEN, leaves=(Event.DOSSIER_OPENED,))
def open_player_gaps(act: Act, command: OpenGaps) -> PlayerGaps:
    """One player's gaps, beside players of the same age; that they were opened is put on record.

    Raises:
        NotFoundError: there is no such player, or this actor may not know of one.
        BadInputError: the as-of day lies in the future, or before the birth.
    """
    dossier = dossier_for(act, command.player_id)
    as_of = day_asked_for(act, command.as_of)
    refuse_unborn(dossier.player, as_of)
    act.record(Event.DOSSIER_OPENED, "player", command.player_id)
    others = others_for(act, dossier, as_of)
    return PlayerGaps(told_beside(dossier, act.library, as_of, others), others.peers, others.today)


@verb(needs=Permission.POOL_ASK, counts=True, figures=True)
def view_club(act: Act, command: ViewClub) -> ClubGaps:
    """A club's pathway in figures: of the players one may see, or of all its own to whoever directs it.

    Raises:
        NotFoundError: there is no such club, or it is not the director's own.
        BadInputError: the as-of day lies in the future.
    """
    club = _own_club(act, command.club)
    as_of = day_asked_for(act, command.as_of)
    views = tuple(view for sex in _sexes(command.sex) if (view := _club_view(act, club.id, sex, as_of)).n)
    teams = {each.team for view in views for each in view.turnover}
    mentioned = {club for view in views for club in _ways(view.funnel)}
    return ClubGaps(
        club=club.id,
        name=club.name,
        as_of=as_of,
        views=views,
        ageing=ageing_of(act, _sexes(command.sex), club=club.name) if as_of == act.day else None,
        clubs=club_names(act.session, mentioned),
        teams=team_names(act.session, teams),
        quotas=tuple(quota for sex in _sexes(command.sex) for quota in quotas_in_force(act, club.id, sex, as_of)),
    )


@verb(needs=Permission.POOL_ASK, figures=True)
def view_federation(act: Act, command: ViewFederation) -> FederationGaps:
    """A federation's pathway in figures, of the players one may see.

    Raises:
        NotFoundError: there is no such federation, or it is not the scout's own.
        BadInputError: the as-of day lies in the future.
    """
    found = federation_in_figures(act, command)
    if found.as_of != act.day:
        return found
    return replace(found, ageing=ageing_of(act, _sexes(command.sex), federation=found.code))


def federation_in_figures(act: Act, command: ViewFederation) -> FederationGaps:
    """A federation's figures, without who ages out of what next, for what names no player.

    Raises:
        NotFoundError: there is no such federation, or it is not the actor's own.
        BadInputError: the as-of day lies in the future.
    """
    code, name = _own_federation(act, command.federation)
    as_of = day_asked_for(act, command.as_of)
    views = tuple(view for sex in _sexes(command.sex) if (view := _federation_view(act, code, sex, as_of)).n)
    mentioned = {club for view in views for club in _clubs_in(view)}
    return FederationGaps(code, name, as_of, views, club_names(act.session, mentioned))


def nobody_in_view(act: Act, as_of: date) -> FederationView:
    """The view of a federation of which nobody is in sight, so that a report can say so."""
    return federation_view(Material(()), {}, as_of, _sight(act), act.library.thresholds)


def _own_club(act: Act, asked: int | str) -> ClubNamed:
    club = find_club(act.session, asked.strip() if isinstance(asked, str) else asked)
    directed = directed_clubs(act)
    elsewhere = act.actor.roles & {Role.OPERATOR, Role.SCOUT, Role.OFFICER}
    if club is None or (directed and not elsewhere and club.id not in directed):
        message = f"There is no club {str(asked)!r} here whose players you may see; give its number or its name."
        raise NotFoundError(message)
    return club


def directed_clubs(act: Act) -> frozenset[int]:
    """The clubs that whoever acts directs."""
    bound = (binding.club_id for binding in act.actor.bindings if binding.role is Role.DIRECTOR)
    return frozenset(club for club in bound if club is not None)


def _own_federation(act: Act, written: str) -> tuple[str, str]:
    """The code and the name of a federation that is the actor's to view."""
    code = written.strip().upper()
    found = find_federation(act.session, code)
    its_own = (Role.SCOUT, Role.OFFICER)
    bound = (binding.federation_id for binding in act.actor.bindings if binding.role in its_own)
    scouted = {federation for federation in bound if federation is not None}
    sees_all = Role.OPERATOR in act.actor.roles
    if found is None or (not sees_all and found.id not in scouted):
        codes = federation_codes(act.session, None if sees_all else scouted)
        remedy = f"; {one_of_codes(codes)}" if codes else ""
        message = f"There is no federation {written!r} here whose players you may see{remedy}."
        raise NotFoundError(message)
    return code, found.name


def _sexes(asked: Sex | None) -> tuple[Sex, ...]:
    return (asked,) if asked else tuple(Sex)


def _sight(act: Act) -> Sight:
    """How far the actor sees; a director sees who is registered today, so those who left are out of sight."""
    roles = act.actor.roles
    return Sight(may_know_days(roles), Role.DIRECTOR not in roles, everybody=Role.OPERATOR in roles)


def _members(
    act: Act, session: ScopedSession, players: Collection[int], as_of: date, sight: Sight
) -> tuple[Member, ...]:
    measure = act.library.measure(as_of)
    how = As(measure, sight.to_the_day, kept=sight.to_the_day and as_of == act.day)
    return tuple(load_members(session, players, how))


def _club_view(act: Act, club: int, sex: Sex, as_of: date) -> ClubView:
    now, thresholds = with_club(act.session, club, as_of, sex), act.library.thresholds
    if act.counting is None or not _counts_leavers(act, club, as_of):
        sight = _sight(act)
        material = _of_club(act, act.session, club, sex, as_of, sight)
        return club_view(club, material, now, as_of, sight, thresholds)
    sight = Sight(everybody=False, counted=True)
    with act.counting() as everybody:
        material = _of_club(act, everybody, club, sex, as_of, sight)
    seen = frozenset(of_club(act.session, club, as_of, sex))
    return counted_view(club, material, now, as_of, sight, thresholds, seen)


def _counts_leavers(act: Act, club: int, as_of: date) -> bool:
    """Whether those who left the club are counted for somebody who cannot see them: for its director, as of today.

    Between two days of one's own choosing the figures of a club differ by what a single player did.
    """
    roles = act.actor.roles
    return as_of == act.day and club in directed_clubs(act) and may_know_days(roles) and Role.OPERATOR not in roles


def quotas_in_force(act: Act, club: int, sex: Sex, as_of: date) -> tuple[ClubQuota, ...]:
    """The quotas of a club's leagues, for whoever is told of everybody who played for it."""
    asked = in_force(act, club, sex, as_of)
    if not asked:
        return ()
    if _sight(act).everybody:
        return tuple(quotas_of(act, act.session, club, sex, as_of, asked))
    if act.counting is None or not _counts_leavers(act, club, as_of):
        return ()
    with act.counting() as everybody:
        return tuple(quotas_of(act, everybody, club, sex, as_of, asked))


def _of_club(act: Act, session: ScopedSession, club: int, sex: Sex, as_of: date, sight: Sight) -> Material:
    """What a club's view is made from, of those in the scope of a session."""
    here, country = of_one_club(club), code_of(session, club)
    return Material(
        members=_members(act, session, of_club(session, club, as_of, sex), as_of, sight),
        squads=squads_of(session, club, as_of, sex) if sight.leavers else (),
        outings=outings_of(session, here, as_of, sex, country) if sight.everybody or sight.counted else (),
        cut_offs=cut_offs_of(session, here, sex),
    )


def _federation_view(act: Act, code: str, sex: Sex, as_of: date) -> FederationView:
    session, sight, here = act.session, _sight(act), of_clubs_of(code)
    members = _members(act, session, of_federation(session, code, as_of, sex), as_of, sight)
    material = Material(
        members=members,
        outings=outings_of(session, here, as_of, sex, code) if sight.everybody else (),
        cut_offs=cut_offs_of(session, here, sex),
    )
    regions = club_regions(session, {member.home for member in members if member.home is not None})
    return federation_view(material, regions, as_of, sight, act.library.thresholds)


def _ways(funnel: Funnel | None) -> Iterable[int]:
    return (way.by for way in funnel.clubs.shown) if funnel else ()


def _clubs_in(view: FederationView) -> Iterable[int]:
    yield from _ways(view.club)
    yield from _ways(view.national)
    for groups in view.groups:
        for group in groups.shown:
            yield from (*_ways(group.club), *_ways(group.national))
            if groups.by is By.CLUB:
                yield int(group.key)
