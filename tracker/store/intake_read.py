"""Looking up, all at once, what is held of the things a file names. Nothing is asked row by row."""

from __future__ import annotations

from tracker.football.holdings import Known, Thing, Wanted
from tracker.store.intake_asking import Held, refs
from tracker.store.intake_careers import (
    OF_PLAYERS,
    held_namesakes,
    held_players,
    invited_guardians,
    numbered_players,
    verified_births,
)
from tracker.store.intake_landscape import (
    held_clubs,
    held_federations,
    held_fixtures,
    held_leagues,
    held_seasons,
    held_sides,
    held_team_seasons,
    held_teams,
)
from tracker.store.scope import ScopedSession


def known_for(session: ScopedSession, wanted: Wanted) -> Known:
    """What is held of everything a file names."""
    things: dict[Thing, Held] = {}
    things[Thing.FEDERATION] = held_federations(session, wanted.federations)
    things[Thing.SIDE] = held_sides(session, refs(things[Thing.FEDERATION]))
    things[Thing.LEAGUE] = held_leagues(session, wanted.leagues)
    things[Thing.LEAGUE_SEASON] = held_seasons(session, refs(things[Thing.LEAGUE]))
    things[Thing.CLUB] = held_clubs(session, wanted.clubs)
    things[Thing.TEAM] = held_teams(session, refs(things[Thing.CLUB]))
    teams = refs(things[Thing.TEAM])
    things[Thing.TEAM_SEASON] = held_team_seasons(session, teams) if wanted.leagues else {}
    things[Thing.IDENTIFIER], things[Thing.PLAYER] = numbered_players(session, wanted.identifiers)
    things[Thing.PLAYER].update(held_players(session, wanted.players))
    namesakes = held_namesakes(session, wanted.namesakes, things[Thing.PLAYER])
    if wanted.first_match and wanted.last_match:
        things[Thing.FIXTURE] = held_fixtures(session, teams, wanted.first_match, wanted.last_match)
    players = refs(things[Thing.PLAYER])
    for thing in wanted.of_players:
        things[thing] = OF_PLAYERS[thing](session, players)
    verified = verified_births(session, players) if wanted.births else frozenset()
    guardians = Thing.NAMED_GUARDIAN in wanted.of_players
    invited = invited_guardians(session, players) if guardians else frozenset()
    return Known(things, namesakes, verified=verified, invited=invited)
