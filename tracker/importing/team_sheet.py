"""A team sheet as it is typed in: who played how, with the minutes worked out from on and off.

Minutes that are typed stand above those worked out, as in matches in which players go off and come on again. What
is on record already is only ever corrected: a line is not taken away here, and a known number is not forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tracker.football.appearances import Selection
from tracker.football.minutes_played import Impossible, Stint, Unknown, crowded, impossible, minutes_played
from tracker.football.phrase import phrase
from tracker.football.team_sheets import HeldLine
from tracker.importing.match_minute import minute, minutes
from tracker.importing.typed import TypedFault, read_field

_SAID = {
    Impossible.ON_FOR_A_STARTER: "typed-on-for-a-starter",
    Impossible.UNUSED: "typed-unused",
    Impossible.OFF_BEFORE_ON: "typed-off-before-on",
    Impossible.AFTER_THE_END: "typed-after-the-end",
}


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A player's row of the grid as it was typed; without a selection the player was not named."""

    player_id: int
    selection: Selection | None
    on: str = ""
    off: str = ""
    minutes: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """What a row comes to: how the player stood on the sheet, and the minutes as far as they are known."""

    selection: Selection
    minutes: int | None
    came_on: bool
    went_off: bool


@dataclass(frozen=True, slots=True)
class WorkedOut:
    """What a grid comes to: the part of each player who was named, and what is wrong."""

    parts: Mapping[int, Part]
    faults: tuple[TypedFault, ...]


def work_out(lines: Sequence[TypedLine], length: int | None, held: Mapping[int, HeldLine]) -> WorkedOut:
    """The parts of everybody who was named.

    Arguments:
        length: how long the match lasted in minutes, without stoppage; `None` where nobody knows.
        held: the lines that are on record of this match, by their players' numbers.
    """
    parts: dict[int, Part] = {}
    faults: list[TypedFault] = []
    stints: list[Stint] = []
    for line in lines:
        before = len(faults)
        found = _read(line, length, held.get(line.player_id), faults)
        if found is None or len(faults) > before:
            continue
        part, stint = found
        parts[line.player_id] = part
        stints.append(stint)
    faults.extend(_crowd(stints, length))
    return WorkedOut(parts, tuple(faults))


def _read(
    line: TypedLine, length: int | None, held: HeldLine | None, faults: list[TypedFault]
) -> tuple[Part, Stint] | None:
    player = line.player_id
    if line.selection is None:
        faults.extend(_unnamed(line, held))
        return None
    on, off = (read_field(minute, getattr(line, name), (player, name), faults) for name in ("on", "off"))
    typed = read_field(minutes, line.minutes, (player, "minutes"), faults)
    stint = Stint(line.selection, on, off)
    wrong = impossible(stint, length)
    if wrong:
        faults.append(TypedFault(player, wrong[1], phrase(_SAID[wrong[0]], length=length or 0)))
    if line.selection is Selection.BENCH and typed is not None:
        faults.append(TypedFault(player, "minutes", phrase("import-minutes-on-bench")))
    timed = on is not None or off is not None
    # What stood in the field when the sheet was opened again gives way to the minutes of coming on and going off.
    overwritten = typed is not None and not (timed and held is not None and typed == held.minutes)
    played = minutes_played(stint, length)
    if overwritten:
        played = None if isinstance(typed, Unknown) else typed
    if held and held.minutes is not None and played is None and line.selection.fielded:
        faults.append(TypedFault(player, "minutes", phrase("typed-held-minutes", minutes=held.minutes)))
    came_on = line.selection is Selection.SUBSTITUTE
    loose = replace(stint, on=None, off=Unknown.MINUTE) if overwritten or length is None else stint
    return Part(line.selection, played, came_on, off is not None), loose


def _unnamed(line: TypedLine, held: HeldLine | None) -> list[TypedFault]:
    if held is not None:
        return [TypedFault(line.player_id, "selection", phrase("typed-held-line"))]
    if any((line.on.strip(), line.off.strip(), line.minutes.strip())):
        return [TypedFault(line.player_id, "selection", phrase("typed-no-part"))]
    return []


def _crowd(stints: Sequence[Stint], length: int | None) -> list[TypedFault]:
    found = crowded(stints, length or 1)
    if found is None:
        return []
    at, count = found
    code = "typed-crowded" if at else "typed-crowded-start"
    return [TypedFault(None, "", phrase(code, count=count, minute=at))]
