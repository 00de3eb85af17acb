"""What a person types to find a player, to see a pathway as it stood, and to get a report of it."""

from __future__ import annotations

from wtforms import Form, IntegerField, SearchField, StringField
from wtforms.validators import NumberRange, Optional

from tracker.football.limits import LARGEST_NUMBER
from tracker.i18n.speak import LANGUAGES
from tracker.web.door import today
from tracker.web.forms.fields import Choices, DayField, a_day, not_after, of_a_row, plain
from tracker.web.navigation import NAMES


def languages() -> Choices:
    """The languages that a report can be in, by their own names."""
    return {one: NAMES[one] for one in LANGUAGES}


class SearchForm(Form):
    """Words of a name, and the number of the player after whom to go on."""

    q = SearchField("web-search", filters=[plain], render_kw={"maxlength": 100, "autocomplete": "off"})
    after = IntegerField(validators=[Optional(), NumberRange(0, LARGEST_NUMBER)], filters=[of_a_row])


class AsOfForm(Form):
    """The day as of which a pathway is shown; today where none is given."""

    as_of = DayField(
        "web-as-of",
        [a_day("web-no-day"), not_after(today, "web-as-of-future")],
        [plain],
        name="as-of",
        render_kw={"type": "date"},
    )


class ReportForm(AsOfForm):
    """The language of a report, the sheet it is printed on, and the day it is true for."""

    # The verb itself says which languages and sheets there are, to whoever asks for another.
    language = StringField("web-report-language", filters=[plain])
    paper = StringField("orders-paper", filters=[plain])
