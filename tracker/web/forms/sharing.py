"""What a family and a club's director say about who can see a record. One form for each thing that is said."""

from __future__ import annotations

from wtforms import BooleanField, Form, IntegerField, StringField, ValidationError
from wtforms.fields import Field
from wtforms.validators import InputRequired, NumberRange, Optional

from tracker.access.consent import Purpose
from tracker.access.guardianship import Right
from tracker.football.limits import LARGEST_NUMBER
from tracker.web.door import today
from tracker.web.forms.fields import DayField, a_day, of_a_row, one_of, plain

_NUMBER = (InputRequired(), NumberRange(1, LARGEST_NUMBER))
_ANSWERS = {"yes": "", "no": ""}


def _purposes() -> dict[str, str]:
    return {purpose.value: "" for purpose in Purpose}


def _answers() -> dict[str, str]:
    return _ANSWERS


def _to_come(form: Form, field: Field) -> None:
    """Refuse a last day that is over already."""
    del form
    if isinstance(field, DayField) and not field.errors:
        day = field.day()
        if day and day < today():
            raise ValidationError("sharing-ends-past")


class PurposeForm(Form):
    """A purpose that is refused."""

    purpose = StringField(validators=[InputRequired(), one_of(_purposes)], filters=[plain])

    @property
    def chosen(self) -> Purpose:
        """The purpose, once the form was found valid."""
        return Purpose(self.purpose.data)


class AgreeForm(PurposeForm):
    """A purpose that is agreed to, with the version of the text that was read."""

    wording = StringField(validators=[InputRequired()], filters=[plain])


class ShareForm(AgreeForm):
    """Sharing with a federation's scouts: with which, for whom, until when, and whether with the day of birth."""

    federation = IntegerField(
        "sharing-federation", [InputRequired("sharing-federation-missing"), NumberRange(1, LARGEST_NUMBER)]
    )
    scout = IntegerField("sharing-scout", [Optional(), NumberRange(1, LARGEST_NUMBER)], filters=[of_a_row])
    ends = DayField(
        "sharing-ends",
        [Optional(), a_day("sharing-ends-unreadable"), _to_come],
        [plain],
        render_kw={"type": "date"},
    )
    birth_date = BooleanField("sharing-birth-date")


class ConsentForm(Form):
    """One agreement that is taken back."""

    consent = IntegerField(validators=_NUMBER, filters=[of_a_row])


class LinkForm(Form):
    """One person's tie to a player."""

    link = IntegerField(validators=_NUMBER, filters=[of_a_row])


class RightsForm(LinkForm):
    """What another guardian may do from now on."""

    consent = BooleanField("right-consent")
    correct = BooleanField("right-correct")
    take_out = BooleanField("right-take-out")

    @property
    def rights(self) -> frozenset[Right]:
        """The rights that were ticked."""
        ticked = {Right.CONSENT: self.consent, Right.CORRECT: self.correct, Right.TAKE_OUT: self.take_out}
        return frozenset(right for right, field in ticked.items() if field.data)


class AnswerForm(LinkForm):
    """A tie, and yes or no to it."""

    answer = StringField(validators=[InputRequired(), one_of(_answers)], filters=[plain])

    @property
    def is_yes(self) -> bool:
        """Whether it was a yes."""
        return self.answer.data == "yes"


class OfPlayerForm(Form):
    """Whose guardians the director looks at."""

    player = IntegerField(validators=[Optional(), NumberRange(1, LARGEST_NUMBER)], filters=[of_a_row])
