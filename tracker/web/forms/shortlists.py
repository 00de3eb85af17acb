"""What is typed about shortlists: their names, who is put on one, and what is said of a player."""

from __future__ import annotations

from wtforms import Form, IntegerField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, NumberRange, Optional

from tracker.actions.shortlist_notes import LONGEST_NAME, LONGEST_NOTE
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.shortlists import ListStatus
from tracker.web.forms.fields import Choices, of_a_row, one_of, plain, several_lines

_NUMBER = (InputRequired(), NumberRange(1, LARGEST_NUMBER))


def _statuses() -> Choices:
    return {status.value: "" for status in ListStatus}


class NewShortlistForm(Form):
    """The name of a new list."""

    name = StringField(
        "shortlist-name",
        [InputRequired("shortlist-name-missing"), Length(max=LONGEST_NAME, message="shortlist-name-too-long")],
        [plain],
        render_kw={"maxlength": LONGEST_NAME, "autocomplete": "off"},
    )


class RenameForm(NewShortlistForm):
    """Another name for a list, as it was when it was read."""

    version = IntegerField(validators=_NUMBER, filters=[of_a_row])


class KeepForm(Form):
    """A player, the list to be put on or the name of a new one, and the page to go back to."""

    player = IntegerField(validators=_NUMBER, filters=[of_a_row])
    shortlist = IntegerField("shortlist-which", [Optional(), NumberRange(1, LARGEST_NUMBER)], filters=[of_a_row])
    name = StringField(
        "shortlist-new-name",
        filters=[plain],
        render_kw={"maxlength": LONGEST_NAME, "autocomplete": "off"},
    )
    next = StringField(filters=[plain])


class OnListForm(Form):
    """A player on a list."""

    player = IntegerField(validators=_NUMBER, filters=[of_a_row])


class NoteForm(OnListForm):
    """What is said of a player, and its version when it was read."""

    status = StringField("shortlist-status", [InputRequired(), one_of(_statuses)], [plain])
    note = TextAreaField(
        "shortlist-note",
        [Length(max=LONGEST_NOTE, message="shortlist-note-too-long")],
        [several_lines],
        render_kw={"rows": 3, "maxlength": LONGEST_NOTE},
    )
    version = IntegerField(validators=_NUMBER, filters=[of_a_row])
