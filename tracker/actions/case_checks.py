"""Whether a corrected record can be: it is held against the rules that a row of a file is held against."""

from __future__ import annotations

from datetime import date
from typing import Any

from tracker.access.case import RecordKind
from tracker.actions.case_values import UnfitCorrectionError
from tracker.actions.verb import Act
from tracker.football.phrase import Phrase, phrase
from tracker.importing.kinds import appearances, call_ups, players
from tracker.logic.span import Span
from tracker.store.case_records import Described
from tracker.store.dossiers import birth_of
from tracker.store.evidence import first_registered
from tracker.store.tables import PlayerRow

#: Stands where a line of a file names what the record is known by already.
_HELD = "held"


def check_corrected(act: Act, player: PlayerRow, kind: RecordKind, record: Described) -> None:
    """Refuse a record that a file could not bring.

    Raises:
        UnfitCorrectionError: it is refused, with what the import would say.
    """
    found: list[Phrase] = []

    def complain(_column: str, said: Phrase) -> None:
        found.append(said)

    row = record.row
    match kind:
        case RecordKind.PLAYER:
            players.check_line(_player_line(row), act.day, complain)
            found.extend(_born_after_registered(act, row))
        case RecordKind.REGISTRATION:
            players.check_line(_spell_line(player, row), act.day, complain)
            found.extend(_before_birth(player, row.starts))
        case RecordKind.APPEARANCE:
            assert record.starts, "A match has a day."
            appearances.check_line(_match_line(row, record.starts), act.day, complain)
        case RecordKind.SEASON_TOTAL:
            appearances.check_line(_total_line(row), act.day, complain)
        case RecordKind.CALL_UP:
            call_ups.check_line(_call_up_line(row), act.day, complain)
            found.extend(_called_before_birth(player, row.latest))
        case RecordKind.ABSENCE:
            found.extend(_in_order(row.starts, row.ends))
        case RecordKind.NATIONALITY:
            found.extend(_in_order(row.since, row.until))
    if found:
        raise UnfitCorrectionError(found[0])


def _born_after_registered(act: Act, player: PlayerRow) -> list[Phrase]:
    birth, first = birth_of(player.born_earliest, player.born_latest), first_registered(act.session, player.id)
    if birth and first and first < birth.earliest:
        return [phrase("import-registered-before-birth", start=first, born=str(birth))]
    return []


def _before_birth(player: PlayerRow, day: date) -> list[Phrase]:
    birth = birth_of(player.born_earliest, player.born_latest)
    if birth and day < birth.earliest:
        return [phrase("import-registered-before-birth", start=day, born=str(birth))]
    return []


def _called_before_birth(player: PlayerRow, day: date) -> list[Phrase]:
    birth = birth_of(player.born_earliest, player.born_latest)
    if birth and day < birth.earliest:
        return [phrase("import-before-birth", day=day, name=player.name, born=str(birth))]
    return []


def _in_order(start: date | None, end: date | None) -> list[Phrase]:
    if start and end and end < start:
        return [phrase("import-end-before-start", start=start, end=end)]
    return []


def _line(of: type[Any], /, **said: Any) -> Any:
    """A line of a file that says this and leaves every other cell empty."""
    empty = dict.fromkeys(name for name in of.__dataclass_fields__ if name != "row")
    return of(row=0, **(empty | said))


def _player_line(row: PlayerRow) -> players.PlayerLine:
    born = birth_of(row.born_earliest, row.born_latest)
    line: players.PlayerLine = _line(players.PlayerLine, name=row.name, sex=row.sex, born=born)
    return line


def _spell_line(player: PlayerRow, row: Any) -> players.PlayerLine:
    days = {"registered_from": row.starts, "registered_until": row.ends}
    line: players.PlayerLine = _line(players.PlayerLine, name=player.name, sex=player.sex, club=_HELD, **days)
    return line


def _match_line(row: Any, played_on: date) -> appearances.AppearanceLine:
    said = {"played_on": played_on, "opponent": _HELD, "selection": row.selection, "minutes": row.minutes}
    line: appearances.AppearanceLine = _line(appearances.AppearanceLine, player=_HELD, club=_HELD, **said)
    return line


def _total_line(row: Any) -> appearances.AppearanceLine:
    said = {"league": _HELD, "season": _HELD, "appearances": row.appearances, "minutes": row.minutes}
    line: appearances.AppearanceLine = _line(appearances.AppearanceLine, player=_HELD, club=_HELD, **said)
    return line


def _call_up_line(row: Any) -> call_ups.CallUpLine:
    said = {"when": Span(row.earliest, row.latest), "kind": row.kind, "matches": row.matches}
    said |= {"minutes": row.minutes, "official": row.official}
    line: call_ups.CallUpLine = _line(call_ups.CallUpLine, player=_HELD, association=_HELD, category=_HELD, **said)
    return line
