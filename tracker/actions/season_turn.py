"""Turning a club's season: who goes on, who moves to another team, and who leaves, seen first and then written.

A turn is planned anew each time from what is on record and what was said; nothing of it is kept but what it writes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.spoken import spoken
from tracker.actions.taking_in import OwnClub, enter_lines, own_club, plan_lines
from tracker.actions.turn_lines import lines_of
from tracker.actions.turn_teams import TeamSays, systems_of, turning_teams, what_is_missing, with_none_after
from tracker.actions.verb import Act, verb
from tracker.eligibility.age_groups.turn_plan import RowState, Turning, TurnRow, last_day_of, plan_turn
from tracker.football.errors import BadInputError, ChangedMeanwhileError, NotFoundError
from tracker.football.in_one_go import in_one_go
from tracker.football.phrase import Phrase, phrase
from tracker.football.season_turn import Deed, DeedKind, HeldSeason, TurningTeam
from tracker.importing.view import ImportView
from tracker.store.intake import take_turn
from tracker.store.turning import club_of, season_labels, seasons_to_turn_to, spells_of, teams_and_seasons


@dataclass(frozen=True, slots=True)
class PlanTurn:
    """A club's turn into a season, as the leagues call it, and what somebody says of it.

    Arguments:
        season: such as `2026-27`; without one it is only answered which there are.
        club: whose turn it is; of a director who directs one club, that one.
        teams: what is said of teams, by their numbers.
        systems: by which age system a league's season goes, by the season's number; else its cut-off counts.
        deeds: what becomes of registrations, by their numbers.
        seen: what the preview was called, so that nothing else is written than was seen.
    """

    season: str = ""
    club: str = ""
    teams: Mapping[int, TeamSays] = field(default_factory=dict)
    systems: Mapping[int, str] = field(default_factory=dict)
    deeds: Mapping[int, Deed] = field(default_factory=dict)
    seen: str = ""


@dataclass(frozen=True, slots=True)
class TurnView:
    """What a turn comes to. `seen` tells this plan from any other.

    `choices` are the seasons that a team can turn into, `missing` what nobody said or nobody holds, and `file` what
    is written or would be. `last_held` are the seasons that turn while none after them is on record.
    """

    club: str
    season: str
    labels: tuple[str, ...]
    teams: tuple[TurningTeam, ...] = ()
    choices: tuple[HeldSeason, ...] = ()
    rows: tuple[TurnRow, ...] = ()
    missing: tuple[Phrase, ...] = ()
    file: ImportView | None = None
    seen: str = ""
    last_held: tuple[HeldSeason, ...] = ()

    def team_name(self, number: int | None) -> str:
        """What a team is called."""
        return next((team.name for team in self.teams if team.id == number), "")


@verb(needs=Permission.ROSTER_IMPORT, remembers=True)
def preview_turn(act: Act, command: PlanTurn) -> TurnView:
    """What the turn would change for everybody, under the old cut-off and the new; nothing is written.

    Raises:
        BadInputError: no such season is held, or something that was said cannot be.
        NotFoundError: there is no such club.
    """
    own = own_club(act, command.club)
    with in_one_go():
        view = _with_rows(act, command, own)
        lines = lines_of(view.club, view.season, view.rows, view.teams)
        return replace(view, file=plan_lines(act, lines, command.club)[0]) if lines.records else view


@verb(needs=Permission.ROSTER_IMPORT, leaves=(Event.FILE_IMPORTED,), remembers=True)
def apply_turn(act: Act, command: PlanTurn) -> TurnView:
    """Write the turn as one batch that can be undone, or nothing where anything is wrong or nothing is left to do.

    Raises:
        BadInputError: no such season is held, or something that was said cannot be.
        NotFoundError: there is no such club.
        ChangedMeanwhileError: the plan is another than the one that was seen.
    """
    take_turn(act.session)
    own = own_club(act, command.club)
    with in_one_go():
        view = _with_rows(act, command, own)
        if command.seen and command.seen != view.seen:
            raise spoken(ChangedMeanwhileError, phrase("turn-seen-otherwise"))
        lines = lines_of(view.club, view.season, view.rows, view.teams)
        if not lines.records:
            return view
        file, plan = plan_lines(act, lines, command.club)
        if plan.faults.count or plan.empty:
            return replace(view, file=file)
        return replace(view, file=enter_lines(act, lines, file, plan, own))


def _with_rows(act: Act, command: PlanTurn, own: OwnClub | None) -> TurnView:
    club_id, club = _club(act, command, own)
    labels = season_labels(act.session, club_id, act.day)
    held, seasons = teams_and_seasons(act.session, club_id)
    choices = seasons_to_turn_to(act.session, command.season, act.day)
    last_held = with_none_after(seasons, choices, act.day)
    if not command.season:
        return TurnView(club, "", labels, last_held=last_held)
    _refuse_unheld_season(command.season, labels, choices)
    teams = turning_teams(held, seasons, choices, command.season, command.teams)
    systems = systems_of(teams, command.systems, act.library.age_systems)
    since = _first_last_day(teams, act)
    turning = Turning(teams, spells_of(act.session, club_id, since), systems)
    deeds = _without_gone(act, command.deeds, turning, club_id, since)
    _refuse_impossible(deeds, turning)
    rows = plan_turn(turning, deeds)
    _refuse_settled(deeds, rows)
    missing = tuple(what_is_missing(teams, systems, command.season))
    seen = _named(rows, teams)
    return TurnView(club, command.season, labels, teams, choices, rows, missing, seen=seen, last_held=last_held)


def _club(act: Act, command: PlanTurn, own: OwnClub | None) -> tuple[int, str]:
    if own:
        return own.id, own.name
    found = club_of(act.session, command.club)
    if found is None:
        message = f"No club is held as {command.club!r}; `tracker clubs list` has the names."
        raise NotFoundError(message)
    return found


def _refuse_unheld_season(label: str, labels: Sequence[str], choices: Sequence[HeldSeason]) -> None:
    if not any(season.label == label for season in choices):
        held = ", ".join(labels) or "–"
        raise spoken(BadInputError, phrase("turn-season-unknown", season=label, held=held))


def _first_last_day(teams: Sequence[TurningTeam], act: Act) -> date:
    """The first day on which a turn may close a spell; what is over before it is not asked for."""
    days = [day for team in teams for to in (None, *teams) if (day := last_day_of(team, to))]
    return min(days, default=act.day)


def _without_gone(
    act: Act, deeds: Mapping[int, Deed], turning: Turning, club_id: int, since: date
) -> Mapping[int, Deed]:
    """What was said, without that they left of those who have left since and whom a director no longer sees.

    So the same turn again plans nothing, and of anybody else out of sight nothing is told.
    """
    unseen = deeds.keys() - {spell.id for spell in turning.spells}
    if not unseen or act.remembering is None:
        return deeds
    with act.remembering() as session:
        gone = {spell.id: spell for spell in spells_of(session, club_id, since) if spell.id in unseen}
    left = {number: Deed(DeedKind.LEAVES, None, one.exit_reason, one.destination) for number, one in gone.items()}
    return {number: deed for number, deed in deeds.items() if left.get(number) != deed}


def _refuse_impossible(deeds: Mapping[int, Deed], turning: Turning) -> None:
    """Of a registration that is not the club's, or not in sight, it is said alike that there is none."""
    spells = {spell.id: spell for spell in turning.spells}
    for number, deed in deeds.items():
        spell = spells.get(number)
        if spell is None:
            raise spoken(BadInputError, phrase("turn-no-registration", number=str(number)))
        if deed.kind is DeedKind.LEAVES and deed.reason is None:
            raise spoken(BadInputError, phrase("turn-no-reason", player=spell.name))
        to = turning.team(deed.team_id)
        if deed.kind is DeedKind.MOVES and (to is None or to.coming is None or to.sex is not spell.sex):
            raise spoken(BadInputError, phrase("turn-no-such-team", player=spell.name))


def _refuse_settled(deeds: Mapping[int, Deed], rows: Sequence[TurnRow]) -> None:
    """What is settled is not settled otherwise by the way: its batch is undone, or the record corrected."""
    for row in rows:
        said = deeds.get(row.spell.id)
        if row.state is RowState.SETTLED and said and said != row.deed:
            raise spoken(BadInputError, phrase("turn-settled-otherwise", player=row.spell.name, day=row.last_day))
        if row.state is RowState.BY_HAND and said:
            raise spoken(BadInputError, phrase("turn-by-hand-only", player=row.spell.name))


def _named(rows: Sequence[TurnRow], teams: Sequence[TurningTeam]) -> str:
    """What tells a plan from any other: whose registrations, and what becomes of each."""
    said = [(row.spell.id, row.state is RowState.SETTLED, row.deed, row.last_day) for row in rows]
    return sha256(repr((said, teams)).encode()).hexdigest()[:16]
