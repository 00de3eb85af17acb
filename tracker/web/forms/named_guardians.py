"""What a director says of a guardian whom a file named: which page, and what they are to the child."""

from __future__ import annotations

from wtforms import Form, IntegerField, StringField
from wtforms.validators import AnyOf, InputRequired, NumberRange, Optional

from tracker.access.guardianship import Relation
from tracker.football.limits import LARGEST_NUMBER
from tracker.web.forms.fields import of_a_row, plain

_RELATIONS = tuple(one.value for one in Relation if one is not Relation.SELF)


class PageForm(Form):
    """A page of a list."""

    page = IntegerField(validators=[InputRequired(), NumberRange(1, LARGEST_NUMBER)], filters=[of_a_row])


class InviteNamedForm(Form):
    """What a guardian is to the child, where the file does not say."""

    relation = StringField(validators=[Optional(), AnyOf(_RELATIONS)], filters=[plain])
