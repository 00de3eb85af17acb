"""Handing out ordered reports: one archive or one file, with those alone whom the asker may know of today.

What goes out is settled in an act, and packed once that is over: nobody who writes waits for a large archive.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import IO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from tracker.access.events import Event
from tracker.access.permissions import Permission
from tracker.actions.exported import ExportedFile, ready, spool
from tracker.actions.report_orders import own_order, shown_file
from tracker.actions.spoken import spoken
from tracker.actions.verb import Act, verb
from tracker.football.errors import BadInputError
from tracker.football.phrase import phrase
from tracker.football.report_orders import OrderForm, OrderState
from tracker.store import report_orders as store
from tracker.store.report_orders import MadeReport


@dataclass(frozen=True, slots=True)
class CollectReports:
    """The number of an own order that is ready."""

    number: int


@dataclass(frozen=True, slots=True)
class CollectedReports:
    """Reports that go out, hidden as they were kept.

    Arguments:
        whole: all of them in one file, where they were asked for so.
        show: shows what is hidden.
    """

    file_name: str
    as_of: date
    made: tuple[MadeReport, ...] = field(repr=False)
    whole: str | None = field(repr=False)
    show: Callable[[str], str] = field(repr=False)


@verb(needs=Permission.REPORT_ORDER, leaves=(Event.REPORTS_COLLECTED,))
def collect_reports(act: Act, command: CollectReports) -> CollectedReports | None:
    """The file of an own order; nothing where it must be put together anew, because somebody in it is not to be.

    Whoever withdrew since the reports were made is in no file that goes out from then on.

    Raises:
        NotFoundError: one has asked for none of this number, or it is kept no more.
        BadInputError: it is not ready, or no report of it could be made.
    """
    row = own_order(act, command.number, hold=True)
    if row.state is not OrderState.READY:
        raise spoken(BadInputError, phrase("orders-not-ready"))
    made = store.made_in_sight(act.session, row.id)
    if not made:
        raise spoken(BadInputError, phrase("orders-none-made"))
    store.leave_out_others(act.session, row.id, made)
    if row.form == OrderForm.PDF.value and row.reports != len(made):
        store.put_together_anew(act.session, row.id)
        return None
    act.record(Event.REPORTS_COLLECTED, "reports", None, {"reports": len(made), "form": row.form})
    name = f"reports-{row.as_of.isoformat()}.{row.form}"
    return CollectedReports(name, row.as_of, made, row.content, partial(shown_file, act.office.keys))


def packed(collected: CollectedReports) -> ExportedFile:
    """The file as it goes out."""
    content = spool()
    if collected.whole is None:
        _archive(collected, content)
    else:
        content.write(b64decode(collected.show(collected.whole)))
    return ready(collected.file_name, content, len(collected.made))


def _archive(collected: CollectedReports, target: IO[bytes]) -> None:
    """The reports as an archive; they are packed as tightly as they can be, and two of one name get a number."""
    names, day = set[str](), collected.as_of
    with ZipFile(target, "w", ZIP_STORED) as archive:
        for one in collected.made:
            assert one.content is not None, "What was made as a file of its own has one."
            name, _, content = collected.show(one.content).partition("\n")
            if name in names:
                name = f"{name.removesuffix('.pdf')}-{one.player_id}.pdf"
            names.add(name)
            archive.writestr(ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0)), b64decode(content))
