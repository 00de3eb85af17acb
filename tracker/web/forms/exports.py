"""What a person presses to take a list along."""

from __future__ import annotations

from wtforms import Form, StringField

from tracker.actions.exported import ListFormat
from tracker.web.forms.fields import plain

_FORMATS = {one.value: one for one in ListFormat}


class ListForm(Form):
    """As what a list goes out: what the button says, and CSV for whatever no button of ours says."""

    format = StringField(filters=[plain])

    @property
    def as_a(self) -> ListFormat:
        """The format that was asked for."""
        return _FORMATS.get(self.format.data or "", ListFormat.CSV)
