"""What is typed about kept questions: their names, and which answer was seen."""

from __future__ import annotations

from wtforms import Form, IntegerField, StringField
from wtforms.validators import InputRequired, Length, NumberRange

from tracker.actions.kept_questions import LONGEST_NAME
from tracker.football.limits import LARGEST_NUMBER
from tracker.web.forms.fields import of_a_row, plain

#: The longest address that a question of ours has, with room to spare.
_LONGEST_ADDRESS = 8000
_LONGEST_STATE = 100


class _NamedForm(Form):
    """The name of a question."""

    name = StringField(
        "web-saved-name",
        [InputRequired("saved-name-missing"), Length(max=LONGEST_NAME, message="web-saved-name-long")],
        [plain],
        render_kw={"maxlength": LONGEST_NAME, "autocomplete": "off"},
    )


class KeepQuestionForm(_NamedForm):
    """A question as its address, and the name to keep it under."""

    question = StringField(validators=[Length(max=_LONGEST_ADDRESS)], filters=[plain])


class RenameQuestionForm(_NamedForm):
    """Another name for a question, as it was when it was read."""

    version = IntegerField(validators=(InputRequired(), NumberRange(1, LARGEST_NUMBER)), filters=[of_a_row])


class SeenForm(Form):
    """The answer that was looked at."""

    state = StringField(validators=[InputRequired(), Length(max=_LONGEST_STATE)], filters=[plain])
