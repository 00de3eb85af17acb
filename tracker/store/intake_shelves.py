"""Where each sort of thing that a file brings is kept: its table, and how a thing becomes a row of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table

from tracker.football.holdings import (
    AbsenceFacts,
    CallUpFacts,
    ClubFacts,
    Facts,
    FixtureFacts,
    GuardianFacts,
    Holding,
    Key,
    LeagueFacts,
    LineFacts,
    NationalityFacts,
    PlayerFacts,
    Ref,
    SeasonFacts,
    SpellFacts,
    Thing,
)
from tracker.football.people import folded
from tracker.football.same_person.sound import name_key
from tracker.football.spells import Nature
from tracker.store import tables as t
from tracker.store.base import Base

Row = tuple[Any, ...]


class Refs(dict[Ref, int]):
    """The store's numbers of what a plan brings; of what is held already, the ref is the number.

    `batch` is the number of the file.
    """

    batch: int = 0

    def __missing__(self, ref: Ref) -> int:
        assert ref > 0, f"Nothing has been written yet that {ref} could refer to."
        return int(ref)


@dataclass(frozen=True, slots=True)
class Shelf:
    """A table with the columns that an import writes; a thing's key and its correctable values fill them.

    `numbered` says that other things refer to it, so that its number has to be known before it is written.
    """

    table: type[Base]
    columns: tuple[str, ...]
    row: Callable[[Refs, Key, Holding], Row]
    numbered: bool = False
    correctable: tuple[str, ...] = ()
    corrected: Callable[[Refs, Facts], Row] = lambda _refs, facts: facts


def table_of(shelf: Shelf) -> Table:
    """The table behind a shelf."""
    table = shelf.table.__table__
    assert isinstance(table, Table)
    return table


def _value(choice: Any) -> str | None:
    return None if choice is None else choice.value


def _federation(_refs: Refs, key: Key, holding: Holding) -> Row:
    return (key[0], holding.once)


def _club(refs: Refs, key: Key, holding: Holding) -> Row:
    facts = ClubFacts(*holding.facts)
    return (holding.once, key[0], None if facts.federation is None else refs[facts.federation], facts.region)


def _team(refs: Refs, key: Key, holding: Holding) -> Row:
    club, name, sex = key
    return (refs[club], holding.once, name, sex.value)


def _league(refs: Refs, key: Key, holding: Holding) -> Row:
    name, sex = key
    return (holding.once, name, sex.value, *_league_facts(refs, holding.facts))


def _league_facts(refs: Refs, facts: Facts) -> Row:
    federation = LeagueFacts(*facts).federation
    return (None if federation is None else refs[federation],)


def _season(refs: Refs, key: Key, holding: Holding) -> Row:
    league, label = key
    return (refs[league], label, *_season_facts(refs, holding.facts))


def _season_facts(_refs: Refs, facts: Facts) -> Row:
    season = SeasonFacts(*facts)
    turn = season.cut_off
    return (season.starts, season.ends, season.rung, turn and turn.month, turn and turn.day)


def _player_facts(_refs: Refs, facts: Facts) -> Row:
    player = PlayerFacts(*facts)
    born = player.born
    return (
        player.name,
        folded(player.name),
        name_key(player.name),
        player.sex.value,
        born and born.earliest,
        born and born.latest,
        _value(player.position),
        _value(player.foot),
    )


def _nationality(refs: Refs, key: Key, holding: Holding) -> Row:
    facts = NationalityFacts(*holding.facts)
    return (refs[key[0]], key[1], _value(facts.basis), facts.since, facts.until)


def _absence(refs: Refs, key: Key, holding: Holding) -> Row:
    player, start, reason = key
    return (refs[player], start, reason.value, *AbsenceFacts(*holding.facts))


def _spell(refs: Refs, key: Key, holding: Holding) -> Row:
    player, team, start = key
    facts = SpellFacts(*holding.facts)
    nature = facts.nature or Nature.PERMANENT
    return (refs[player], refs[team], start, *_spell_facts(refs, facts._replace(nature=nature)))


def _spell_facts(_refs: Refs, facts: Facts) -> Row:
    spell = SpellFacts(*facts)
    return (spell.registered_until, _value(spell.nature), _value(spell.exit_reason), spell.destination)


def _fixture(refs: Refs, key: Key, holding: Holding) -> Row:
    team, day, opponent = key
    facts = FixtureFacts(*holding.facts)
    competitive = True if facts.competitive is None else facts.competitive
    told = facts._replace(competition=facts.competition or "", competitive=competitive)
    return (refs[team], day, holding.once, opponent, *_fixture_facts(refs, told))


def _fixture_facts(refs: Refs, facts: Facts) -> Row:
    fixture = FixtureFacts(*facts)
    return (fixture.competition, None if fixture.league is None else refs[fixture.league], fixture.competitive)


def _line(refs: Refs, key: Key, holding: Holding) -> Row:
    return (refs[key[0]], refs[key[1]], *_line_facts(refs, holding.facts))


def _line_facts(_refs: Refs, facts: Facts) -> Row:
    line = LineFacts(*facts)
    return (line.selection.value, line.minutes)


def _total(refs: Refs, key: Key, holding: Holding) -> Row:
    player, team, season = key
    return (refs[player], refs[team], refs[season], *holding.facts)


def _side(refs: Refs, key: Key, holding: Holding) -> Row:
    federation, category, sex = key
    return (refs[federation], category, sex.value, holding.once)


def _call_up(refs: Refs, key: Key, holding: Holding) -> Row:
    player, side, earliest, latest, kind, competition, opponent = key
    facts = CallUpFacts(*holding.facts)
    which = (refs[player], refs[side], earliest, latest, kind.value, competition, opponent)
    return (*which, facts.matches or 1, facts.official, facts.minutes)


def _guardian(refs: Refs, key: Key, holding: Holding) -> Row:
    player, name, phone, email = key
    facts = GuardianFacts(*holding.facts)
    club = None if facts.club is None else refs[facts.club]
    return (refs[player], club, refs.batch, facts.name, name, phone, email, facts.relation)


_SEASON_FACTS = ("starts", "ends", "rung", "cut_off_month", "cut_off_day")
_PLAYER_FACTS = ("name", "name_folded", "name_key", "sex", "born_earliest", "born_latest", "position", "foot")
_SPELL_FACTS = ("ends", "nature", "exit_reason", "destination")
_FIXTURE_FACTS = ("competition", "league_season_id", "competitive")
_LINE_FACTS = ("selection", "minutes")
_TOTAL_FACTS = ("appearances", "minutes")
_CALL_UP_FACTS = ("matches", "official", "minutes")

SHELVES: dict[Thing, Shelf] = {
    Thing.FEDERATION: Shelf(t.Federation, ("code", "name"), _federation, numbered=True),
    Thing.CLUB: Shelf(t.Club, ("name", "name_folded", "federation_id", "region"), _club, numbered=True),
    Thing.TEAM: Shelf(t.Team, ("club_id", "name", "name_folded", "sex"), _team, numbered=True),
    Thing.LEAGUE: Shelf(
        t.League,
        ("name", "name_folded", "sex", "federation_id"),
        _league,
        numbered=True,
        correctable=("federation_id",),
        corrected=_league_facts,
    ),
    Thing.LEAGUE_SEASON: Shelf(
        t.LeagueSeason,
        ("league_id", "label", *_SEASON_FACTS),
        _season,
        numbered=True,
        correctable=_SEASON_FACTS,
        corrected=_season_facts,
    ),
    Thing.TEAM_SEASON: Shelf(
        t.TeamInSeason, ("team_id", "league_season_id"), lambda refs, key, _: (refs[key[0]], refs[key[1]])
    ),
    Thing.PLAYER: Shelf(
        t.PlayerRow,
        _PLAYER_FACTS,
        lambda refs, _, holding: _player_facts(refs, holding.facts),
        numbered=True,
        correctable=_PLAYER_FACTS,
        corrected=_player_facts,
    ),
    Thing.IDENTIFIER: Shelf(
        t.IdentifierRow,
        ("scheme", "value", "player_id"),
        lambda refs, key, holding: (*key, refs[holding.facts[0]]),
    ),
    Thing.NATIONALITY: Shelf(t.NationalityRow, ("player_id", "country", "basis", "since", "until"), _nationality),
    Thing.REGISTRATION: Shelf(
        t.Registration,
        ("player_id", "team_id", "starts", *_SPELL_FACTS),
        _spell,
        correctable=_SPELL_FACTS,
        corrected=_spell_facts,
    ),
    Thing.FIXTURE: Shelf(
        t.FixtureRow,
        ("team_id", "played_on", "opponent", "opponent_folded", *_FIXTURE_FACTS),
        _fixture,
        numbered=True,
        correctable=_FIXTURE_FACTS,
        corrected=_fixture_facts,
    ),
    Thing.APPEARANCE: Shelf(
        t.AppearanceRow,
        ("player_id", "fixture_id", *_LINE_FACTS),
        _line,
        correctable=_LINE_FACTS,
        corrected=_line_facts,
    ),
    Thing.SEASON_TOTAL: Shelf(
        t.SeasonTotalRow,
        ("player_id", "team_id", "league_season_id", *_TOTAL_FACTS),
        _total,
        correctable=_TOTAL_FACTS,
    ),
    Thing.ABSENCE: Shelf(t.AbsenceRow, ("player_id", "starts", "reason", "ends"), _absence, correctable=("ends",)),
    Thing.SIDE: Shelf(t.NationalSideRow, ("federation_id", "category", "sex", "rung"), _side, numbered=True),
    Thing.CALL_UP: Shelf(
        t.CallUpRow,
        ("player_id", "side_id", "earliest", "latest", "kind", "competition", "opponent", *_CALL_UP_FACTS),
        _call_up,
        correctable=_CALL_UP_FACTS,
    ),
    Thing.NAMED_GUARDIAN: Shelf(
        t.NamedGuardian,
        ("player_id", "club_id", "batch_id", "name", "name_folded", "phone", "email", "relation"),
        _guardian,
    ),
}
