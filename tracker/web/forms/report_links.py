"""What a family types to show a report to somebody without an account, and what that person chooses."""

from __future__ import annotations

from functools import partial
from secrets import token_urlsafe

from wtforms import Form, HiddenField, StringField
from wtforms.validators import InputRequired, Length

from tracker.football.limits import LONGEST_FOR_WHOM, LONGEST_SHARED_DAYS, USUAL_SHARED_DAYS
from tracker.web.forms.fields import Choices, one_of, plain
from tracker.web.language import say

_DAYS = (1, 3, 7, USUAL_SHARED_DAYS, 30, 60, LONGEST_SHARED_DAYS)


def lengths() -> Choices:
    """For how many days a link can be good, each in words."""
    return {str(days): say("shared-for-days", days=days) for days in _DAYS}


class LinkForm(Form):
    """For whom a link is, and for how many days. It is known again by `once` when it is sent a second time."""

    for_whom = StringField(
        "shared-for-whom",
        [InputRequired("shared-for-whom-missing"), Length(max=LONGEST_FOR_WHOM, message="shared-for-whom-long")],
        [plain],
        render_kw={"maxlength": LONGEST_FOR_WHOM, "autocomplete": "off"},
    )
    days = StringField("shared-days", [one_of(lengths)], [plain], default=str(USUAL_SHARED_DAYS))
    once = HiddenField(default=partial(token_urlsafe, 16))

    @property
    def chosen_days(self) -> int:
        """The number of days, once the form was found valid."""
        return int(self.days.data or USUAL_SHARED_DAYS)


class SharedReportForm(Form):
    """The language of a report that somebody follows a link to, and the sheet it is printed on."""

    # The verb itself says which languages and sheets there are, to whoever asks for another.
    language = StringField("web-report-language", filters=[plain])
    paper = StringField("orders-paper", filters=[plain])
