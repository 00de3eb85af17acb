"""Which team of a club somebody's age group points to, from what leagues' seasons and the club say of its teams.

A rung says up to which group a team plays, and the club may say it more exactly. A team's name says nothing. Where
two teams would do and neither is the player's own, it is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tracker.eligibility.age_groups.turn import OLDEST_YOUTH_GROUP, GroupTurn, TurnOutcome
from tracker.football.ladder import ClubRung
from tracker.football.people import Sex
from tracker.football.season_turn import STAYS, Deed, TurningTeam, moves_to

#: Up to which group the teams of a rung play; see the ladder.
_OLDEST_OF_RUNG = {
    ClubRung.YOUTH_U14: 14,
    ClubRung.YOUTH_U16: 16,
    ClubRung.YOUTH_U17: 17,
    ClubRung.YOUTH_U19: OLDEST_YOUTH_GROUP,
}
_TOLD = (TurnOutcome.ADVANCES, TurnOutcome.REPEATS, TurnOutcome.SKIPS, TurnOutcome.HELD_BACK, TurnOutcome.ENTERS)


def oldest_group(team: TurningTeam) -> int | None:
    """The number of the oldest group that a team is for in the new season; nothing for bridge and senior teams."""
    if team.oldest is not None:
        return team.oldest
    return oldest_on_rung(team.coming.rung) if team.coming else None


def oldest_on_rung(rung: int) -> int | None:
    """The number of the oldest group that teams of a rung play for; nothing for the bridge and for seniors."""
    return _OLDEST_OF_RUNG.get(ClubRung(rung))


def highest_youth_group(teams: Iterable[TurningTeam]) -> int:
    """The number of the highest youth group of a club: that of the ladder, or a higher one that the club names."""
    return max((OLDEST_YOUTH_GROUP, *(team.oldest for team in teams if team.oldest is not None)))


def propose_deed(turn: GroupTurn, own: TurningTeam, sex: Sex, teams: Sequence[TurningTeam]) -> Deed | None:
    """What the groups point to for somebody registered with a team; nothing where somebody has to say it."""
    known = [team for team in teams if team.sex is sex and team.coming]
    if turn.outcome in (TurnOutcome.AGES_OUT, TurnOutcome.BEYOND):
        return _deed(own, _next_above(known))
    number = turn.by_new.number
    if turn.outcome not in _TOLD or number is None:
        return None
    return _deed(own, _narrowest(number, known))


def _next_above(teams: Sequence[TurningTeam]) -> list[TurningTeam]:
    """The bridge, or where there is none, the lowest of the senior teams."""
    rungs = sorted({team.coming.rung for team in teams if team.coming and oldest_group(team) is None})
    return [team for team in teams if team.coming and rungs and team.coming.rung == rungs[0]]


def _narrowest(number: int, teams: Sequence[TurningTeam]) -> list[TurningTeam]:
    """The teams that are open to a group and to as few older ones as may be."""
    reach = {team: oldest for team in teams if (oldest := oldest_group(team)) is not None and oldest >= number}
    found = [team for team, oldest in reach.items() if oldest == min(reach.values())]
    # Several teams of one rung may be for different groups, and the rung does not say for which.
    unsaid = len(found) > 1 and any(team.oldest is None for team in found)
    return [] if unsaid else found


def _deed(own: TurningTeam, found: Sequence[TurningTeam]) -> Deed | None:
    if own in found:
        return STAYS
    return moves_to(found[0].id) if len(found) == 1 else None


def plays_beyond_groups(team: TurningTeam) -> bool:
    """Whether a team plays on the bridge or among seniors, where no age group is asked for."""
    season = team.coming or team.ending
    return season is not None and season.rung >= ClubRung.BRIDGE and team.oldest is None
