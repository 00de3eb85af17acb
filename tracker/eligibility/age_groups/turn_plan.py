"""The plan of a club's season turn: what becomes of each registration, and on which days.

Whoever stays keeps one spell. Of whoever moves to another team or leaves, the old spell closes on the last day of
the season; with the new team a spell begins the day after, so that the club's registration has no hole in summer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from tracker.eligibility.age_groups.team_for import highest_youth_group, plays_beyond_groups, propose_deed
from tracker.eligibility.age_groups.turn import GroupTurn, SystemSeason, TurnOutcome, turn_of
from tracker.football.calendar import ONE_DAY
from tracker.football.people import Sex
from tracker.football.season_turn import LATER, STAYS, Deed, DeedKind, TurningSpell, TurningTeam, moves_to
from tracker.football.spells import Nature

#: What would settle an answer where nobody said by which system a league's groups go.
NO_SYSTEM = "system"


class RowState(Enum):
    """How far it is decided what becomes of a registration."""

    PROPOSED = "proposed"  # The groups point to it, and nobody has said otherwise.
    DECIDED = "decided"
    ASKED = "asked"  # Nothing points to an answer, or it was put off, so nothing is written.
    SETTLED = "settled"  # It ended on the last day already, by an earlier turn or by hand.
    BY_HAND = "by_hand"  # A player in a team of the other sex: no file can say it, so it is left to people.


@dataclass(frozen=True, slots=True)
class Turning:
    """All that a plan is made from: the club's teams and registrations, and each league season's age system.

    `systems` holds the season's system by the number of the league season; a youth league's may be missing.
    """

    teams: tuple[TurningTeam, ...]
    spells: tuple[TurningSpell, ...]
    systems: Mapping[int, SystemSeason]

    def team(self, number: int | None) -> TurningTeam | None:
        """The team of a number, if it is the club's."""
        return next((team for team in self.teams if team.id == number), None)


@dataclass(frozen=True, slots=True)
class TurnRow:
    """One registration in the plan. `turn` is missing where no age groups are asked for, or no system is known.

    `last_day` is the last day of the old spell where it ends; the new one begins the day after.
    """

    spell: TurningSpell
    team: TurningTeam
    turn: GroupTurn | None
    outcome: TurnOutcome
    proposed: Deed | None
    deed: Deed | None
    state: RowState
    last_day: date

    @property
    def missing(self) -> tuple[str, ...]:
        """What would settle the age group where it cannot be told."""
        if self.turn is None:
            return (NO_SYSTEM,) if self.outcome is TurnOutcome.CANNOT_TELL else ()
        return self.turn.missing


def plan_turn(turning: Turning, decided: Mapping[int, Deed]) -> tuple[TurnRow, ...]:
    """What becomes of every registration that is open when its team's season ends.

    Arguments:
        decided: what somebody said becomes of registrations, by their numbers.
    """
    desk = _Desk(turning, highest_youth_group(turning.teams))
    found = (desk.row(spell, decided.get(spell.id)) for spell in turning.spells)
    return tuple(row for row in found if row)


def last_day_of(team: TurningTeam, to: TurningTeam | None = None) -> date | None:
    """The last day of a spell with a team that ends with its season, or before the season of the team it goes to.

    Nothing where neither season is known.
    """
    coming = to.coming if to else None if team.ending else team.coming
    days = [team.ending.window.end] if team.ending else []
    return min([*days, *([coming.window.start - ONE_DAY] if coming else [])], default=None)


@dataclass(frozen=True, slots=True)
class _Desk:
    """A plan in the making."""

    turning: Turning
    highest: int
    #: The systems of the new season by the sex of the teams, each once.
    systems: dict[Sex, tuple[SystemSeason, ...]] = field(default_factory=dict)

    def row(self, spell: TurningSpell, said: Deed | None) -> TurnRow | None:
        """What becomes of a registration; nothing of one that is over before the season is, or begins after."""
        team = self.turning.team(spell.team_id)
        last = last_day_of(team) if team else None
        if team is None or last is None or spell.start > last:
            return None
        ended = spell.end is not None and spell.end in self._possible_ends(team)
        if spell.end and spell.end <= last and not ended:
            return None
        turn, outcome = self._group_turn(spell, team)
        if ended:
            settled = self._settled(spell)
            return TurnRow(spell, team, turn, outcome, None, settled, RowState.SETTLED, spell.end or last)
        if spell.sex is not team.sex:
            return TurnRow(spell, team, turn, outcome, None, None, RowState.BY_HAND, last)
        proposed = self._proposed(spell, team, turn, outcome)
        deed = None if said == LATER else said or proposed
        state = RowState.ASKED if deed is None else RowState.DECIDED if said else RowState.PROPOSED
        to = self.turning.team(deed.team_id) if deed else None
        return TurnRow(spell, team, turn, outcome, proposed, deed, state, last_day_of(team, to) or last)

    def _possible_ends(self, team: TurningTeam) -> set[date]:
        """On which days a turn may have closed a spell with the team."""
        return {day for to in (None, *self.turning.teams) if (day := last_day_of(team, to))}

    def _settled(self, spell: TurningSpell) -> Deed:
        """What became of a registration that was over on the last day: a move within the club, or an end."""
        following = (spell.end or spell.start) + ONE_DAY
        if spell.exit_reason is None:
            for other in self.turning.spells:
                if other.player_id == spell.player_id and other.start == following:
                    return moves_to(other.team_id)
        return Deed(DeedKind.LEAVES, reason=spell.exit_reason, destination=spell.destination)

    def _group_turn(self, spell: TurningSpell, team: TurningTeam) -> tuple[GroupTurn | None, TurnOutcome]:
        if plays_beyond_groups(team):
            return None, TurnOutcome.BEYOND
        old, new = self._systems_of(team)
        if old is None or new is None:
            return None, TurnOutcome.CANNOT_TELL
        turn = turn_of(spell.birth, old, new, self._others(team.sex), self.highest)
        return turn, turn.outcome

    def _systems_of(self, team: TurningTeam) -> tuple[SystemSeason | None, SystemSeason | None]:
        """A team's systems before and after. Of a team that begins or ends now, the one known counts for both."""
        known = self.turning.systems
        old = known.get(team.ending.id) if team.ending else None
        new = known.get(team.coming.id) if team.coming else None
        if old and team.coming is None:
            return old, SystemSeason(old.system, old.season + 1)
        if new and team.ending is None:
            return SystemSeason(new.system, new.season - 1), new
        return old, new

    def _others(self, sex: Sex) -> tuple[SystemSeason, ...]:
        if sex not in self.systems:
            youth = [team for team in self.turning.teams if team.sex is sex and not plays_beyond_groups(team)]
            numbers = [team.coming.id for team in youth if team.coming]
            known = self.turning.systems
            self.systems[sex] = tuple(dict.fromkeys(known[number] for number in numbers if number in known))
        return self.systems[sex]

    def _proposed(
        self, spell: TurningSpell, team: TurningTeam, turn: GroupTurn | None, outcome: TurnOutcome
    ) -> Deed | None:
        """What the groups point to. Whether a loan goes on they do not say."""
        if spell.nature is Nature.LOAN:
            return None
        if turn is None:
            return STAYS if outcome is TurnOutcome.BEYOND and team.coming else None
        return propose_deed(turn, team, spell.sex, self.turning.teams)
