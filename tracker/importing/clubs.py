"""Clubs, teams and leagues' seasons by the names that rows give them, without regard to case and accents.

A team is also known with other hyphens and spaces, U-17 as U17, where that is then no other team of the club.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.football.holdings import Called, Ref, SeasonFacts, Thing
from tracker.football.people import Sex, folded
from tracker.football.phrase import phrase
from tracker.importing.faults import quoted
from tracker.importing.planner import Planner

_MOST_LABELS_NAMED = 8
_LEARNT = "teams whose spellings are known"
_BETWEEN_WORDS = re.compile(r"[\s\-\u2010-\u2015]+")


@dataclass(frozen=True, slots=True)
class NamedSeason:
    """A league's season that a row names."""

    ref: Called
    facts: SeasonFacts


def team_named(planner: Planner, club: str, team: str | None, sex: Sex) -> Ref:
    """The team of a club, added with its club where not held. A team without a name goes by its club's."""
    asked = (club, team, sex)
    ref: Ref | None = planner.memory.get(asked)
    if ref is None:
        owner = planner.need(Thing.CLUB, (folded(club),), club, label=club)
        name = team or club
        ref = planner.memory[asked] = _team(planner, owner, club, name, sex)
    return ref


def _team(planner: Planner, owner: Ref, club: str, name: str, sex: Sex) -> Ref:
    key, spelled = (owner, folded(name), sex), (owner, run_together(name), sex)
    if planner.found(Thing.TEAM, key) is None:
        _learn_spellings(planner)
        alike = planner.spelled_teams.get(spelled)
        if alike is not None:
            return alike
    ref = planner.need(Thing.TEAM, key, name, label=f"{club}: {name}")
    planner.spelled_teams.setdefault(spelled, ref)
    return ref


def _learn_spellings(planner: Planner) -> None:
    """Take note of the held teams, once for each part of a file."""
    held = planner.known.of(Thing.TEAM)
    before, count = planner.memory.get(_LEARNT, (None, 0))
    if before is held and count == len(held):
        return
    planner.memory[_LEARNT] = held, len(held)
    for (owner, name, sex), (ref, _) in held.items():
        spelled = (owner, run_together(name), sex)
        known = planner.spelled_teams.setdefault(spelled, ref)
        if known != ref:
            planner.spelled_teams[spelled] = None


def run_together(name: str) -> str:
    """A name without case, accents, hyphens and spaces.

    >>> run_together("U-17"), run_together("Under  17 B")
    ('u17', 'under17b')
    """
    return _BETWEEN_WORDS.sub("", folded(name))


def season_named(planner: Planner, league: str, season: str, sex: Sex) -> NamedSeason | None:
    """The season of a league, which must be held; a fault that names what is held if it is not."""
    asked = (league, season, sex, "season")
    known: NamedSeason | None = planner.memory.get(asked)
    if known is None:
        known = _season(planner, league, season, sex)
        if known is not None:
            planner.memory[asked] = known
    return known


def join_season(planner: Planner, team: Ref, season: NamedSeason) -> None:
    """Put on record that the team takes part in the league's season."""
    joined = (team, season.ref, "joined")
    if joined not in planner.memory:
        planner.memory[joined] = True
        planner.link(Thing.TEAM_SEASON, (team, season.ref), "league")


def _season(planner: Planner, league: str, season: str, sex: Sex) -> NamedSeason | None:
    held = planner.found(Thing.LEAGUE, (folded(league), sex))
    if held is None:
        planner.complain("league", phrase("import-league-unknown", league=quoted(league), sex=sex.value))
        return None
    found = planner.found(Thing.LEAGUE_SEASON, (held[0], season))
    if found is not None:
        return NamedSeason(Called(found[0], f"{league} {season}"), SeasonFacts(*found[1]))
    labels = sorted(key[1] for key in planner.known.of(Thing.LEAGUE_SEASON) if key[0] == held[0])
    named = ", ".join(labels[-_MOST_LABELS_NAMED:]) or "–"
    said = phrase("import-season-unknown", league=quoted(league), season=quoted(season), held=named)
    planner.complain("season", said)
    return None
