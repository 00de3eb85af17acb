"""What of the ledger is to be counted, and from where on files that were taken in are listed."""

from __future__ import annotations

from wtforms import Form, IntegerField, StringField
from wtforms.validators import NumberRange, Optional

from tracker.access.events import Event
from tracker.actions.watching import WatchLedger
from tracker.football.limits import LARGEST_NUMBER
from tracker.web.door import today
from tracker.web.forms.fields import Choices, DayField, a_day, not_after, of_a_row, one_of, plain


def events() -> Choices:
    """Every event by its name in the ledger, under which it stands in the documents."""
    return {name: name for name in sorted(event.value for event in Event)}


class ImportsForm(Form):
    """The place in the list of files from which to go on."""

    before = IntegerField(validators=[Optional(), NumberRange(1, LARGEST_NUMBER)], filters=[of_a_row])


class LedgerForm(Form):
    """A choice that may stay unmade, and a day that may be left out."""

    event = StringField("admin-event", [Optional(), one_of(events)], [plain])
    day = DayField(
        "admin-day",
        [Optional(), a_day("web-no-day"), not_after(today, "admin-day-to-come")],
        [plain],
        render_kw={"type": "date"},
    )

    def asked(self) -> WatchLedger:
        """What is asked, once the form was found valid."""
        return WatchLedger(Event(self.event.data) if self.event.data else None, self.day.day())
