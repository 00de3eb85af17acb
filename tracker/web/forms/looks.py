"""Where the list of who looked goes on."""

from __future__ import annotations

from wtforms import Form, IntegerField, StringField
from wtforms.validators import AnyOf, InputRequired, NumberRange

from tracker.access.roles import Role
from tracker.football.limits import LARGEST_NUMBER
from tracker.web.forms.fields import DayField, a_day, of_a_row, plain


class LooksForm(Form):
    """The last line of the page before."""

    day = DayField(validators=[InputRequired(), a_day("web-no-day")], filters=[plain])
    person = IntegerField(validators=[InputRequired(), NumberRange(0, LARGEST_NUMBER)], filters=[of_a_row])
    role = StringField(validators=[AnyOf([role.value for role in Role])], filters=[plain])
