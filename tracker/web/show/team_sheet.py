"""The page of a team sheet: whom to choose from, the grid as it was typed or is held, and what it comes to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from flask import url_for

from tracker.actions.team_sheets import SheetBeside
from tracker.football.appearances import Selection
from tracker.football.phrase import phrase
from tracker.football.team_sheets import HeldLine, HeldMatch, TeamsSeason
from tracker.importing.team_sheet import TypedLine, WorkedOut
from tracker.importing.typed import TypedFault
from tracker.reports.voice import Voice
from tracker.web.forms.fields import Choices
from tracker.web.show.typed_in import PlayerRow, of_all, player_rows, season_choices, team_choices

#: In the order in which a team sheet names them; nobody is named until somebody says so.
PARTS = (*(one.value for one in (Selection.STARTED, Selection.SUBSTITUTE, Selection.FIELDED, Selection.BENCH)), "")
_HEADER = ("date", "opponent", "competition", "season", "friendly", "length")
NOBODY_KNOWS = "?"


@dataclass(frozen=True, slots=True)
class GridRow:
    """A player's row: what stands in its fields, the minutes worked out, and those that are on record."""

    player: PlayerRow
    part: str
    on: str
    off: str
    minutes: str
    reckoned: str
    held: str


@dataclass(frozen=True, slots=True)
class Count:
    """One of the numbers under the grid, which the script keeps up to date by its name."""

    name: str
    label: str
    number: int


@dataclass(frozen=True, slots=True)
class Offered:
    """A match on record that can be opened again."""

    address: str
    name: str


@dataclass(frozen=True, slots=True)
class SheetPage:
    """Everything that stands on the page."""

    teams: Choices
    team: str
    offered: tuple[Offered, ...]
    seasons: Choices
    also: Choices
    parts: Choices
    rows: tuple[GridRow, ...]
    counts: tuple[Count, ...]
    wrong: dict[str, str]
    held: bool


def sheet_page(
    beside: SheetBeside, lines: Sequence[TypedLine], worked: WorkedOut, faults: Iterable[TypedFault], voice: Voice
) -> SheetPage:
    """The page of what is held, of what was typed and of what came of it."""
    team = beside.team
    others = [one for one in beside.teams if team and one.id != team.id and one.sex is team.sex]
    told = tuple(dict.fromkeys((*worked.faults, *faults)))
    return SheetPage(
        teams=team_choices(beside.teams, voice),
        team=team.name if team else "",
        offered=tuple(_offered(one, team.id, voice) for one in beside.latest) if team else (),
        seasons=season_choices(beside.seasons),
        also=team_choices(others, voice),
        parts={part: voice.speak(phrase(f"typed-part-{part or 'none'}")) for part in PARTS},
        rows=_rows(beside, lines, worked, told, voice),
        counts=_counts(worked, voice),
        wrong=of_all(told, _HEADER, voice),
        held=beside.held is not None,
    )


def lines_held(held: HeldMatch | None) -> tuple[TypedLine, ...]:
    """The lines on record as they stand in the fields of a sheet that is opened again."""
    if held is None:
        return ()
    return tuple(TypedLine(player, one.selection, minutes=_held(one)) for player, one in held.lines.items())


def season_of(seasons: Sequence[TeamsSeason], day: date) -> int | None:
    """The season in which a day lies; nothing where none is, or several are."""
    found = [one.id for one in seasons if one.starts <= day <= one.ends]
    return found[0] if len(found) == 1 else None


def _held(line: HeldLine) -> str:
    if not line.selection.fielded:
        return ""
    return NOBODY_KNOWS if line.minutes is None else str(line.minutes)


def _rows(
    beside: SheetBeside, lines: Sequence[TypedLine], worked: WorkedOut, faults: Iterable[TypedFault], voice: Voice
) -> tuple[GridRow, ...]:
    typed = {line.player_id: line for line in lines}
    held = beside.held.lines if beside.held else {}
    players = player_rows(beside.squad, faults, voice)
    return tuple(_row(one, typed.get(one.id), worked, held) for one in players)


def _row(player: PlayerRow, line: TypedLine | None, worked: WorkedOut, held: Mapping[int, HeldLine]) -> GridRow:
    line = line or TypedLine(player.id, None)
    part = worked.parts.get(player.id)
    on_record = held.get(player.id)
    return GridRow(
        player=player,
        part=line.selection.value if line.selection else "",
        on=line.on,
        off=line.off,
        minutes=line.minutes,
        reckoned="" if part is None or part.minutes is None else str(part.minutes),
        held=_held(on_record) if on_record else "",
    )


def _counts(worked: WorkedOut, voice: Voice) -> tuple[Count, ...]:
    parts = worked.parts.values()
    fielded = [one for one in parts if one.selection.fielded]
    numbers = {
        "started": sum(one.selection is Selection.STARTED for one in parts),
        "on": sum(one.came_on for one in parts),
        "off": sum(one.went_off for one in parts),
        "bench": sum(one.selection is Selection.BENCH for one in parts),
        "minutes": sum(one.minutes or 0 for one in fielded),
        "unknown": sum(one.minutes is None for one in fielded),
    }
    return tuple(
        Count(name, voice.speak(phrase(f"typed-count-{name}")), number) for name, number in numbers.items()
    )


def _offered(match: HeldMatch, team: int, voice: Voice) -> Offered:
    address = url_for("team_sheets.look", team=team, date=match.day.isoformat(), opponent=match.opponent)
    return Offered(address, f"{voice.day(match.day)} · {match.opponent}")
