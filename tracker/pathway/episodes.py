"""The club rail: one episode for each stretch with one team on one rung."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby, pairwise

from tracker.football.calendar import ONE_DAY, Window
from tracker.football.spells import Nature, TeamSeason
from tracker.pathway.fielded import Fielded, own_league
from tracker.pathway.on_record import Record
from tracker.pathway.registration import Stretch
from tracker.pathway.tallies import surely_fielded

#: A pause between two seasons is no longer than this; over a longer one no rung is carried.
LONGEST_OFF_SEASON = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class Episode:
    """A stretch with one team on one rung of the club rail. `rung` is `None` where no league season is held.

    `registered` is false where the team fielded the player without a registration with it on record, such
    as a youth player in the senior side; the episode then runs from the first such match to the last.
    """

    window: Window
    rung: int | None
    team: str
    club: str
    nature: Nature
    open: bool
    registered: bool = True

    def alike(self, other: Episode) -> bool:
        """Whether both are with one team in one way, whatever the rung."""
        mine = (self.team, self.club, self.nature, self.registered)
        return mine == (other.team, other.club, other.nature, other.registered)


def episodes(record: Record, registered: tuple[Stretch, ...]) -> tuple[Episode, ...]:
    """Both kinds of episodes in order of days."""
    found = [episode for stretch in registered for episode in _of_stretch(record, stretch)]
    found = [*_joined(found), *_dated_elsewhere(record, registered), *_undated_elsewhere(record, registered)]
    return tuple(sorted(found, key=lambda episode: (episode.window, episode.rung or 0, episode.team)))


def _of_stretch(record: Record, stretch: Stretch) -> Iterator[Episode]:
    spell = stretch.spell
    for window, rung in _rungs(stretch.window, record.seasons.get(spell.team.id, ())):
        still = stretch.open and window.end == stretch.window.end
        yield Episode(window, rung, spell.team.name, spell.team.club, spell.nature, still)


def _rungs(window: Window, seasons: Sequence[TeamSeason]) -> Iterator[tuple[Window, int | None]]:
    """A stretch in pieces of one rung each; an off-season belongs to the season before it, or else after it."""
    pieces = list(_seasonal(window, seasons))
    rungs = [rung for _, rung in pieces]
    for place, (piece, rung) in enumerate(pieces):
        if rung is None and piece.end - piece.start < LONGEST_OFF_SEASON:
            rungs[place] = pieces[place - 1][1] if place else next((rung for _, rung in pieces[1:2]), None)
    for rung, run in groupby(zip(pieces, rungs, strict=True), key=lambda pair: pair[1]):
        windows = [piece for (piece, _), _ in run]
        yield Window(windows[0].start, windows[-1].end), rung


def _seasonal(window: Window, seasons: Sequence[TeamSeason]) -> Iterator[tuple[Window, int | None]]:
    """A stretch cut at every edge of a season, each piece with the rung of the team's own league, if one runs."""
    running = [
        season for season in seasons if season.window.start <= window.end and window.start <= season.window.end
    ]
    edges = {window.start, window.end + ONE_DAY}
    for season in running:
        edges |= {season.window.start, season.window.end + ONE_DAY}
    cuts = sorted(edge for edge in edges if window.start <= edge <= window.end + ONE_DAY)
    for start, after in pairwise(cuts):
        league = own_league([season for season in running if start in season.window])
        yield Window(start, after - ONE_DAY), league.rung if league else None


def _joined(found: Iterable[Episode]) -> Iterator[Episode]:
    """Episodes of one team on one rung that follow each other without a day between become one."""
    ordered = sorted(found, key=lambda each: (each.team, each.club, each.nature.value, each.window))
    last: Episode | None = None
    for episode in ordered:
        if last and _continues(last, episode):
            end = max(last.window.end, episode.window.end)
            last = replace(last, window=Window(last.window.start, end), open=last.open or episode.open)
            continue
        if last:
            yield last
        last = episode
    if last:
        yield last


def _continues(last: Episode, following: Episode) -> bool:
    same = (last.team, last.club, last.nature, last.rung) == (
        following.team,
        following.club,
        following.nature,
        following.rung,
    )
    return same and following.window.start <= last.window.end + ONE_DAY


def _dated_elsewhere(record: Record, registered: tuple[Stretch, ...]) -> Iterator[Episode]:
    """One episode for each season in which a team fielded the player on days without a registration."""
    strays = [match for match in record.fielded if not _covers(registered, match.team_id, match.day)]
    strays.sort(key=lambda match: match.team_id)
    for team_id, matches in groupby(strays, key=lambda match: match.team_id):
        for run in _season_runs(list(matches)):
            rung = max((match.rung for match in run if match.rung is not None), default=None)
            yield _visiting(record, team_id, run[0].season, Window(run[0].day, run[-1].day), rung)


def _season_runs(matches: list[Fielded]) -> Iterator[list[Fielded]]:
    run = matches[:1]
    for match in matches[1:]:
        long_pause = match.season is None and match.day - run[-1].day > LONGEST_OFF_SEASON
        if match.season != run[-1].season or long_pause:
            yield run
            run = []
        run.append(match)
    yield run


def _undated_elsewhere(record: Record, registered: tuple[Stretch, ...]) -> Iterator[Episode]:
    """One episode for each season known only as a total, with a team the player was not registered with."""
    dated = {match.season for match in record.fielded}
    for season in dict.fromkeys(total.season for total in record.dossier.totals if surely_fielded(total)):
        here = any(stretch.falls_in(season) for stretch in registered)
        window = season.window.clipped(season.window.start, record.as_of)
        if window and not here and season not in dated:
            yield _visiting(record, season.team_id, season, window, season.rung)


def _visiting(record: Record, team_id: int, season: TeamSeason | None, window: Window, rung: int | None) -> Episode:
    team, club = record.team_name(team_id, season)
    return Episode(window, rung, team, club, Nature.PERMANENT, open=False, registered=False)


def _covers(registered: tuple[Stretch, ...], team_id: int, day: date) -> bool:
    return any(stretch.spell.team.id == team_id and day in stretch.window for stretch in registered)
