"""Leagues and their seasons. They come first: a team's rung is its league's in a season, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from tracker.football.calendar import CutOff
from tracker.football.holdings import Called, LeagueFacts, SeasonFacts, Thing, Wanted
from tracker.football.ladder import ClubRung
from tracker.football.people import Sex, folded
from tracker.football.phrase import phrase
from tracker.importing import cells
from tracker.importing.columns import Column
from tracker.importing.faults import Complain
from tracker.importing.planner import Planner


@dataclass(frozen=True, slots=True)
class LeagueLine:
    """A row: one season of a league."""

    row: int
    league: Annotated[str, Column(cells.name(), "The league's name", required=True)]
    sex: Annotated[Sex, Column(cells.one_of(Sex), "female or male", required=True)]
    season: Annotated[
        str, Column(cells.words(40), "The season as the league calls it: 2024-25 or 2025", required=True)
    ]
    starts: Annotated[date, Column(cells.day, "Its first day", required=True)]
    ends: Annotated[date, Column(cells.day, "Its last day", required=True)]
    rung: Annotated[
        int,
        Column(
            cells.number(ClubRung.YOUTH_U14, ClubRung.CONTINENTAL), "Its rung on the ladder, 1 to 9", required=True
        ),
    ]
    cut_off: Annotated[CutOff | None, Column(cells.cut_off, "The day on which its age groups turn: 08-01")]
    federation: Annotated[str | None, Column(cells.country, "The association it belongs to: USA")]


def check_line(line: LeagueLine, day: date, complain: Complain) -> None:
    """What must hold within a row."""
    del day
    if line.ends < line.starts:
        complain("ends", phrase("import-end-before-start", start=line.starts, end=line.ends))


def wanted(lines: Iterable[LeagueLine], source: str) -> Wanted:
    """What the rows name."""
    del source
    named = Wanted()
    for line in lines:
        named.leagues.add(folded(line.league))
        if line.federation:
            named.federations.add(line.federation)
    return named


def put(planner: Planner, line: LeagueLine) -> None:
    """What a row does."""
    federation = None
    if line.federation:
        federation = Called(planner.need(Thing.FEDERATION, (line.federation,), line.federation), line.federation)
    league = planner.state(Thing.LEAGUE, (folded(line.league), line.sex), LeagueFacts(federation), once=line.league)
    season = SeasonFacts(line.starts, line.ends, line.rung, line.cut_off)
    planner.state(Thing.LEAGUE_SEASON, (league, line.season), season, subject=True)
