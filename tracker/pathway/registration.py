"""With which team the player was registered on which days, and which of those days were in season (D3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tracker.football.calendar import Window, clipped, united, without
from tracker.football.spells import Nature, Spell, TeamSeason
from tracker.pathway.on_record import Record


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days of a spell on which the player was registered with its team.

    While a loan lasts, the player is registered with the team that took the loan, and with no other.
    `in_season` are the days that lie in a league season of the team.
    """

    spell: Spell
    window: Window
    in_season: tuple[Window, ...]
    open: bool

    def falls_in(self, season: TeamSeason) -> bool:
        """Whether the player was registered with the season's team for at least a day of it."""
        overlap = self.window.clipped(season.window.start, season.window.end)
        return self.spell.team.id == season.team_id and overlap is not None


def stretches(record: Record) -> tuple[Stretch, ...]:
    """Every stretch of registration up to the as-of date, in order of days."""
    begun = [(spell, window) for spell in record.dossier.spells if (window := spell.window(record.as_of))]
    loans = united(window for spell, window in begun if spell.nature is Nature.LOAN)
    found = [
        _stretch(record, spell, part)
        for spell, window in begun
        for part in ((window,) if spell.nature is Nature.LOAN else without((window,), loans))
    ]
    return tuple(sorted(found, key=lambda stretch: (stretch.window, stretch.spell.team)))


def _stretch(record: Record, spell: Spell, window: Window) -> Stretch:
    seasons = (season.window for season in record.seasons.get(spell.team.id, ()))
    in_season = clipped(seasons, window.start, window.end)
    return Stretch(spell, window, in_season, open=window.end == record.as_of and _goes_on(spell, record.as_of))


def _goes_on(spell: Spell, as_of: date) -> bool:
    return spell.end is None or spell.end > as_of


def seasons_of(found: tuple[Stretch, ...]) -> tuple[Window, ...]:
    """The in-season days of all stretches; days registered with two teams count once."""
    return united(window for stretch in found for window in stretch.in_season)
