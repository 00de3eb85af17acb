"""Players' lines on team sheets, and seasons that are known only as a sum. A row with a date is a match."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from tracker.football.appearances import Selection
from tracker.football.holdings import FixtureFacts, LineFacts, PlayerFacts, Ref, Thing, TotalFacts, Wanted
from tracker.football.limits import MOST_MATCHES_IN_A_SEASON, MOST_MINUTES_IN_A_MATCH
from tracker.football.people import folded
from tracker.football.phrase import phrase
from tracker.importing import cells
from tracker.importing.clubs import NamedSeason, join_season, season_named, team_named
from tracker.importing.columns import Column
from tracker.importing.faults import Complain
from tracker.importing.named import Born, Gender, Name, Number, Source, check_named, meant_player, want_player
from tracker.importing.planner import Planner
from tracker.logic.span import Span

_MOST_MINUTES_IN_A_SEASON = MOST_MINUTES_IN_A_MATCH * MOST_MATCHES_IN_A_SEASON


@dataclass(frozen=True, slots=True)
class AppearanceLine:
    """A row: a player's part in a match or, without a date, in a season."""

    row: int
    player: Number
    club: Annotated[str, Column(cells.name(), "The club played for; added if it is not held", required=True)]
    team: Annotated[str | None, Column(cells.name(), "The team of the club; the club's own name if empty")]
    played_on: Annotated[
        date | None,
        Column(cells.day, "The day of the match; empty in a row that is a season's sum", heading="date"),
    ]
    opponent: Annotated[str | None, Column(cells.name(), "Against whom; needed beside a date")]
    competition: Annotated[str | None, Column(cells.words(), "What the match belonged to, in words")]
    competitive: Annotated[bool | None, Column(cells.yes_no, "no for a friendly; yes if empty")]
    selection: Annotated[
        Selection | None,
        Column(cells.one_of(Selection), "started, substitute, fielded or bench; needed beside a date"),
    ]
    minutes: Annotated[
        int | None,
        Column(
            cells.number(0, _MOST_MINUTES_IN_A_SEASON),
            "Minutes played; empty where nobody knows, never 0 or 90 for it",
        ),
    ]
    appearances: Annotated[
        int | None,
        Column(
            cells.number(0, MOST_MATCHES_IN_A_SEASON),
            "How often fielded in the season; only in a row without a date",
        ),
    ]
    league: Annotated[str | None, Column(cells.name(), "The league; it must be held, and a season's sum needs it")]
    season: Annotated[
        str | None, Column(cells.words(40), "The league's season; it must be held, and a season's sum needs it")
    ]
    source: Source
    name: Name = None
    sex: Gender = None
    born: Born = None

    @property
    def days(self) -> Span[date] | None:
        """The day of the match, if it is one."""
        return Span(self.played_on, self.played_on) if self.played_on else None


def check_line(line: AppearanceLine, day: date, complain: Complain) -> None:
    """What must hold within a row."""
    check_named(line, complain)
    if line.played_on is None:
        _check_total(line, complain)
    else:
        _check_match(line, line.played_on, day, complain)
        if bool(line.league) is not bool(line.season):
            complain("season" if line.league else "league", phrase("import-league-and-season"))


def _check_match(line: AppearanceLine, played: date, day: date, complain: Complain) -> None:
    if played > day:
        complain("date", phrase("import-day-later", played=played, day=day))
    for name in ("opponent", "selection"):
        if getattr(line, name) is None:
            complain(name, phrase("import-match-incomplete"))
    if line.appearances is not None:
        complain("appearances", phrase("import-match-or-total"))
    if line.minutes is not None and line.minutes > MOST_MINUTES_IN_A_MATCH:
        most = MOST_MINUTES_IN_A_MATCH
        complain("minutes", phrase("import-number", text=str(line.minutes), least=0, most=most))
    elif line.minutes and line.selection is Selection.BENCH:
        complain("minutes", phrase("import-minutes-on-bench"))


def _check_total(line: AppearanceLine, complain: Complain) -> None:
    if any(value is not None for value in (line.opponent, line.selection, line.competitive)):
        complain("date", phrase("import-match-without-day"))
        return
    for name in ("league", "season"):
        if getattr(line, name) is None:
            complain(name, phrase("import-total-without-season"))
    if line.appearances is None and line.minutes is None:
        complain("appearances", phrase("import-total-empty"))
    elif line.appearances is not None and (line.minutes or 0) > MOST_MINUTES_IN_A_MATCH * line.appearances:
        most = MOST_MINUTES_IN_A_MATCH * line.appearances
        complain("minutes", phrase("import-total-minutes", appearances=line.appearances, most=most))


def wanted(lines: Iterable[AppearanceLine], source: str) -> Wanted:
    """What the rows name."""
    named = Wanted(of_players=(Thing.APPEARANCE, Thing.SEASON_TOTAL, Thing.REGISTRATION))
    clubs, leagues, days = set(), set(), set()
    for line in lines:
        want_player(named, line, source)
        clubs.add(line.club)
        leagues.add(line.league)
        days.add(line.played_on)
    named.clubs.update(map(folded, clubs))
    named.leagues.update(folded(league) for league in leagues if league)
    known_days = sorted(day for day in days if day)
    if known_days:
        named.first_match, named.last_match = known_days[0], known_days[-1]
    return named


def put(planner: Planner, line: AppearanceLine) -> None:
    """What a row does."""
    found = meant_player(planner, line, club=line.club, at=line.days, once=True)
    if found is None:
        return
    player, facts = found
    team = team_named(planner, line.club, line.team, facts.sex)
    season = None
    if line.league and line.season:
        season = season_named(planner, line.league, line.season, facts.sex)
        if season is None:
            return
        join_season(planner, team, season)
    if line.played_on and line.opponent and line.selection:
        _check_birth(planner, "date", line.played_on, facts)
        fixture = _put_fixture(planner, line, team, season)
        _put_line(planner, (player, fixture), LineFacts(line.selection, _minutes(line)))
    elif season:
        _check_birth(planner, "season", season.facts.ends, facts)
        total = TotalFacts(line.appearances, line.minutes)
        planner.state(Thing.SEASON_TOTAL, (player, team, season.ref), total, subject=True)


def _put_fixture(planner: Planner, line: AppearanceLine, team: Ref, season: NamedSeason | None) -> Ref:
    assert line.opponent
    facts = FixtureFacts(line.competition, season.ref if season else None, line.competitive)
    key = (team, line.played_on, folded(line.opponent))
    return planner.state(Thing.FIXTURE, key, facts, once=line.opponent)


def _minutes(line: AppearanceLine) -> int | None:
    """Nobody on the bench has minutes; lists that write 0 for them say the same."""
    return None if line.selection is Selection.BENCH else line.minutes


def _put_line(planner: Planner, key: tuple[Ref, Ref], facts: LineFacts) -> None:
    planner.state(Thing.APPEARANCE, key, facts, subject=True)
    if facts.selection is Selection.BENCH and not planner.faulty:
        planner.erase(Thing.APPEARANCE, key, "minutes")


def _check_birth(planner: Planner, column: str, day: date | None, player: PlayerFacts) -> None:
    if player.born and day and day < player.born.earliest:
        said = phrase("import-before-birth", day=day, name=player.name, born=str(player.born))
        planner.complain(column, said)
