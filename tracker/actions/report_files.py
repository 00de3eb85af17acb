"""Handing out ordered reports: one archive or one file, with those alone whom the asker may know of today."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import dataclass
from datetime import date
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


@verb(needs=Permission.REPORT_ORDER, leaves=(Event.REPORTS_COLLECTED,))
def collect_reports(act: Act, command: CollectReports) -> ExportedFile | None:
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
    form, name = OrderForm(row.form), f"reports-{row.as_of.isoformat()}.{row.form}"
    if form is OrderForm.PDF and row.reports != len(made):
        store.put_together_anew(act.session, row.id)
        return None
    act.record(Event.REPORTS_COLLECTED, "reports", None, {"reports": len(made), "form": row.form})
    content = spool()
    if form is OrderForm.ZIP:
        _archive(act, made, row.as_of, content)
    else:
        assert row.content is not None, "What was put together has a file."
        content.write(b64decode(shown_file(act, row.content)))
    return ready(name, content, len(made))


def _archive(act: Act, made: tuple[MadeReport, ...], day: date, target: IO[bytes]) -> None:
    """The reports as an archive; they are packed as tightly as they can be, and two of one name get a number."""
    names = set[str]()
    with ZipFile(target, "w", ZIP_STORED) as archive:
        for one in made:
            assert one.content is not None, "What was made as a file of its own has one."
            name, _, content = shown_file(act, one.content).partition("\n")
            if name in names:
                name = f"{name.removesuffix('.pdf')}-{one.player_id}.pdf"
            names.add(name)
            archive.writestr(ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0)), b64decode(content))
