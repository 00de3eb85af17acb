"""Files as people hand them in, and what the desk makes of them without a database."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date

from tracker.football.holdings import Known
from tracker.i18n.speak import speaker
from tracker.importing.check import Checked, check
from tracker.importing.csv_sheet import read_csv
from tracker.importing.faults import Faults
from tracker.importing.kind import Kind
from tracker.importing.plan import Plan
from tracker.importing.propose import propose

DAY = date(2026, 6, 30)
NOBODY = Known()


def table(rows: Iterable[Sequence[str]], delimiter: str = ",") -> bytes:
    """Rows as the bytes of a CSV file."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue().encode()


def sheet(*rows: dict[str, str]) -> bytes:
    """Rows by their headings as the bytes of a CSV file; what a row does not say is an empty cell."""
    headings = list(dict.fromkeys(heading for row in rows for heading in row))
    return table([headings, *([row.get(heading, "") for heading in headings] for row in rows)])


def checked(kind: Kind, content: bytes) -> Checked:
    """What a file says by itself."""
    return check(kind, read_csv(content), DAY)


def planned(kind: Kind, content: bytes, known: Known = NOBODY) -> Plan:
    """What a file comes to beside what is held."""
    return propose(kind, checked(kind, content), known, "file")


def told(faults: Faults) -> list[tuple[int | None, str, str]]:
    """Faults as a person reads them: the row, the column and the English sentence."""
    say = speaker("en")
    return [(fault.row, fault.column, say(fault.phrase)) for fault in faults.in_order()]
