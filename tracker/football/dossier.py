"""Everything on record about one player, as one frozen value. All thinking starts from it."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.football.appearances import Absence, Appearance, Fixture, SeasonTotal
from tracker.football.call_ups import CallUp
from tracker.football.disputes import Dispute
from tracker.football.people import Player
from tracker.football.spells import Spell, Team, TeamSeason


@dataclass(frozen=True, slots=True)
class Dossier:
    """A player's records, each kind in order of its days.

    `team_seasons` are the league seasons of every team the player was registered with or fielded by.
    `fixtures` are the matches on record of the teams the player was registered with, while registered,
    whether the player took part or not: what is missing there is a hole in the records, not in the career.
    `teams` names the teams that fielded the player without a registration.
    `disputes` are the records among them that somebody disputes.
    `withheld` names what this viewer may not see, such as `birth_date`, whether or not there was any to cut out.
    """

    player: Player
    spells: tuple[Spell, ...] = ()
    team_seasons: tuple[TeamSeason, ...] = ()
    fixtures: tuple[Fixture, ...] = ()
    appearances: tuple[Appearance, ...] = ()
    totals: tuple[SeasonTotal, ...] = ()
    absences: tuple[Absence, ...] = ()
    call_ups: tuple[CallUp, ...] = ()
    withheld: frozenset[str] = frozenset()
    teams: tuple[Team, ...] = ()
    disputes: tuple[Dispute, ...] = ()
