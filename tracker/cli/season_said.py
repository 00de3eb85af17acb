"""What somebody says of a turn on the command line, read with the teams and seasons that the turn is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tracker.actions.season_turn import PlanTurn, TurnView
from tracker.actions.turn_teams import TeamSays
from tracker.football.errors import BadInputError
from tracker.football.people import folded
from tracker.football.season_turn import LATER, STAYS, Deed, HeldSeason, TurningTeam, leaves, moves_to
from tracker.football.spells import ExitReason

#: The numbers that an age group can have.
_GROUPS = range(4, 24)


@dataclass(frozen=True, slots=True)
class Said:
    """The options as they were typed."""

    groups: tuple[str, ...] = ()
    leagues: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    systems: tuple[str, ...] = ()
    stays: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()
    leaving: tuple[str, ...] = ()


def told(said: Said, known: TurnView, command: PlanTurn) -> PlanTurn:
    """The command with everything that was said.

    Raises:
        BadInputError: an option names nothing that the turn knows, or has another form.
    """
    return replace(
        command,
        teams=_teams(said, known),
        systems={_season(name, known.choices, known).id: system for name, system in _pairs(said.systems)},
        deeds=dict(_deeds(said, known)),
    )


def _teams(said: Said, known: TurnView) -> dict[int, TeamSays]:
    found: dict[int, TeamSays] = {}
    for name, number in _pairs(said.groups):
        team = _team(name, known).id
        found[team] = replace(found.get(team, TeamSays()), oldest=_group(number))
    for name, league in _pairs(said.leagues):
        one = _team(name, known)
        fitting = [season for season in known.choices if season.sex is one.sex]
        found[one.id] = replace(found.get(one.id, TeamSays()), season=_season(league, fitting, known).id)
    for name in said.stops:
        team = _team(name, known).id
        found[team] = replace(found.get(team, TeamSays()), stops=True)
    return found


def _deeds(said: Said, known: TurnView) -> Iterator[tuple[int, Deed]]:
    for number in said.stays:
        yield _number(number), STAYS
    for number in said.later:
        yield _number(number), LATER
    for number, name in _pairs(said.moves):
        yield _number(number), moves_to(_team(name, known).id)
    for number, end in _pairs(said.leaving):
        reason, _, destination = end.partition(":")
        yield _number(number), leaves(_reason(reason), destination.strip() or None)


def _pairs(typed: Iterable[str]) -> Iterator[tuple[str, str]]:
    for text in typed:
        # A league may have the sign in its name, and a destination may; a number, a team and a system have not.
        name, sign, value = text.partition("=")
        if not (sign and name.strip() and value.strip()):
            message = f"{text!r} has no two sides; write it as NAME=VALUE, such as Reds=13."
            raise BadInputError(message)
        yield name.strip(), value.strip()


def _team(name: str, known: TurnView) -> TurningTeam:
    meant = [team for team in known.teams if name == str(team.id) or folded(team.name) == folded(name)]
    if len(meant) == 1:
        return meant[0]
    teams = ", ".join(f"{team.name} ({team.id}, {team.sex.value})" for team in known.teams)
    some = "Several teams are" if meant else "No team is"
    message = f"{some} called {name!r} at {known.club}; give one of their numbers: {teams or 'there are none'}."
    raise BadInputError(message)


def _season(name: str, among: Iterable[HeldSeason], known: TurnView) -> HeldSeason:
    ending = [team.ending for team in known.teams if team.ending]
    found = {season.id: season for season in (*among, *ending)}
    meant = [season for season in found.values() if name == str(season.id) or folded(season.name) == folded(name)]
    if len(meant) == 1:
        return meant[0]
    held = ", ".join(f"{season.name} ({season.id}, {season.sex.value})" for season in found.values())
    some = "Several leagues' seasons are" if meant else "No league's season is"
    message = f"{some} called {name!r}; give one of their numbers: {held or 'there are none'}."
    raise BadInputError(message)


def _group(text: str) -> int:
    number = text.upper().removeprefix("U").removeprefix("-")
    if not number.isdecimal() or int(number) not in _GROUPS:
        message = f"{text!r} is no age group; give a number from {_GROUPS.start} to {_GROUPS.stop - 1}."
        raise BadInputError(message)
    return int(number)


def _number(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or len(text) > 9:
        message = f"{text!r} is no number of a registration; it stands first in each line of the list."
        raise BadInputError(message)
    return int(text)


def _reason(text: str) -> ExitReason:
    try:
        return ExitReason(text.strip().casefold())
    except ValueError:
        reasons = ", ".join(reason.value for reason in ExitReason)
        message = f"{text!r} is no reason for leaving; give one of {reasons}."
        raise BadInputError(message) from None
