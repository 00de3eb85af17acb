"""What a person types to find a player, to see a pathway as it stood, and to get a report of it."""

from __future__ import annotations

from wtforms import Form, IntegerField, SearchField, StringField
from wtforms.validators import NumberRange, Optional

from tracker.i18n.speak import LANGUAGES
from tracker.web.door import today
from tracker.web.forms.fields import Choices, DayField, a_day, not_after, plain
from tracker.web.navigation import NAMES

#: The largest number that a player can have; a larger one is no player's and would not fit the database.
LARGEST_NUMBER = 2**31 - 1


def languages() -> Choices:
    """The languages that a report can be in, by their own names."""
    return {one: NAMES[one] for one in LANGUAGES}


def _of_a_row(number: int | None) -> int | None:
    """A number that a row may have; one of hundreds of digits would not even compare with others."""
    return number if number is None or number <= LARGEST_NUMBER else None


class SearchForm(Form):
    """Words of a name, and the place in the list from which to go on."""

    q = SearchField("web-search", filters=[plain], render_kw={"maxlength": 100, "autocomplete": "off"})
    after = StringField(filters=[plain])
    number = IntegerField(validators=[Optional(), NumberRange(0, LARGEST_NUMBER)], filters=[_of_a_row])


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
    """The language of a report, and the day it is true for."""

    # The verb itself says which languages there are, to whoever asks for another.
    language = StringField("web-report-language", filters=[plain])
