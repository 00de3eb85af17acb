"""What is typed about correction cases: opening one, writing again, answering for the club, taking it back."""

from __future__ import annotations

from wtforms import BooleanField, Form, IntegerField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, NumberRange, Optional

from tracker.access.case import CaseStatus, DocumentKind, RecordKind
from tracker.actions.case_answers import ANSWERS
from tracker.actions.cases import MOST_SAID, MOST_WORDS
from tracker.football.limits import LARGEST_NUMBER
from tracker.web.door import today
from tracker.web.forms.fields import Choices, DayField, a_day, not_after, of_a_row, one_of, plain

_NUMBER = (InputRequired(), NumberRange(1, LARGEST_NUMBER))
_LONG = "case-form-long"


def _kinds() -> Choices:
    return {kind.value: "" for kind in RecordKind}


def _answers() -> Choices:
    return {answer.value: "" for answer in ANSWERS}


def _documents() -> Choices:
    return {"": "", **{kind.value: "" for kind in DocumentKind}}


class RecordForm(Form):
    """Which kind of record, and which one of the kind, as an address names them."""

    record = StringField(validators=[Optional(), one_of(_kinds)], filters=[plain])
    number = IntegerField(validators=[Optional(), NumberRange(1, LARGEST_NUMBER)], filters=[of_a_row])


class OpenCaseForm(Form):
    """What is wrong of which record, and what it should say. What it says now is not asked for."""

    record = StringField(validators=[InputRequired(), one_of(_kinds)], filters=[plain])
    number = IntegerField(validators=_NUMBER, filters=[of_a_row])
    field = StringField("case-form-field", filters=[plain])
    should_say = StringField(
        "case-form-should",
        [InputRequired("case-form-missing"), Length(max=MOST_SAID, message=_LONG)],
        [plain],
        name="should-say",
    )
    words = TextAreaField("case-form-words", [Length(max=MOST_WORDS, message=_LONG)], render_kw={"rows": 4})


class CaseForm(Form):
    """A case as it was when it was read."""

    version = IntegerField(validators=_NUMBER, filters=[of_a_row])


class ReplyForm(CaseForm):
    """More words of the family."""

    words = TextAreaField(
        "case-reply-words",
        [InputRequired("case-words-missing"), Length(max=MOST_WORDS, message=_LONG)],
        render_kw={"rows": 4},
    )


class AnswerForm(CaseForm):
    """The club's answer; what is put into the record is read by the rules of the import."""

    answer = StringField("case-answer", [InputRequired(), one_of(_answers)], [plain])
    words = TextAreaField("case-answer-words", [Length(max=MOST_WORDS, message=_LONG)], render_kw={"rows": 4})
    corrected = StringField("case-corrected", [Length(max=MOST_SAID, message=_LONG)], [plain])
    unknown = BooleanField("case-corrected-unknown")
    document = StringField("documents-kind", [one_of(_documents)], [plain], default="")
    seen_on = DayField(
        "documents-seen-on",
        [Optional(), a_day("web-no-day"), not_after(today, "documents-day-to-come")],
        [plain],
        name="seen-on",
        render_kw={"type": "date"},
    )

    @property
    def chosen(self) -> CaseStatus:
        """The answer, once the form was found valid."""
        return CaseStatus(self.answer.data)

    @property
    def kind(self) -> DocumentKind | None:
        """The document, if one was chosen."""
        return DocumentKind(self.document.data) if self.document.data else None
