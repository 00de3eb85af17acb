"""Telling what a file that somebody hands in is about, before anything is made of it."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.access.permissions import Permission
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError
from tracker.importing.encodings import UnsureEncodingError
from tracker.importing.faults import UnreadableError
from tracker.importing.kind import Kind
from tracker.importing.mapping.kind_told import kind_told
from tracker.importing.read_sheet import Reading, read_sheet
from tracker.importing.xlsx_sheet import UnsureTabError


@dataclass(frozen=True, slots=True)
class TellKind:
    """The file, as its bytes."""

    content: bytes


@verb(needs=Permission.ROSTER_IMPORT)
def tell_kind(act: Act, command: TellKind) -> Kind | None:
    """What the rows of a file are about, as far as its headings tell. Nothing is kept of it.

    Raises:
        BadInputError: it is no file that can be read, whatever is said of it.
    """
    del act
    told = {kind_told(header) for header in _headers(command.content, Reading())} - {None}
    return told.pop() if len(told) == 1 else None


#: So many sheets of a workbook are looked into: each is opened anew, and a list seldom lies further back.
_MOST_SHEETS = 5


def _headers(content: bytes, reading: Reading) -> tuple[tuple[str, ...], ...]:
    """The headings, of each sheet of a workbook: a list often lies behind a sheet of notes.

    Of a text that can be read in several encodings any will do: headings seldom differ in them.
    """
    try:
        return (read_sheet(content, reading).header,)
    except UnsureEncodingError as error:
        if not error.candidates:
            raise spoken(BadInputError, error.fault.phrase) from None
        return _headers(content, Reading(encoding=error.candidates[0].encoding))
    except UnsureTabError as error:
        found = (_headers(content, Reading(tab=tab)) for tab in error.tabs[:_MOST_SHEETS])
        return tuple(header for headers in found for header in headers)
    except UnreadableError as error:
        raise spoken(BadInputError, error.fault.phrase) from None
