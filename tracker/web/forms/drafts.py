"""What a person says of a file that is to be taken in. One form for each thing that is said."""

from __future__ import annotations

import re

from werkzeug.datastructures import FileStorage
from wtforms import FileField, Form, IntegerField, StringField, ValidationError
from wtforms.fields import Field
from wtforms.validators import InputRequired, Length, NumberRange, Optional, Regexp

from tracker.football.limits import LARGEST_NUMBER
from tracker.football.people import Sex
from tracker.importing.encodings import ENCODINGS
from tracker.importing.kind import Kind
from tracker.importing.rows import RowOutcome
from tracker.web.door import today
from tracker.web.forms.fields import Choices, DayField, a_day, not_after, of_a_row, one_of, plain

_LONGEST_NAME = 200
_LONGEST_SEASON = 40
_ROW = re.compile(r"[1-9][0-9]{0,8}")
#: A page has no more rows, and a sheet no more columns that anybody answers for.
_MOST_SAID = 1000


class TextsField(Field):
    """As many texts as were sent under one name."""

    data: list[str]

    def process_formdata(self, valuelist: list[str]) -> None:
        """Take them as lines without control characters."""
        self.data = [plain(text) or "" for text in valuelist[:_MOST_SAID]]


class RowsField(Field):
    """Numbers of rows of a sheet, as many as were sent under one name."""

    data: list[int]

    def process_formdata(self, valuelist: list[str]) -> None:
        """Take those that a row can have."""
        self.data = [int(text) for text in valuelist[:_MOST_SAID] if _ROW.fullmatch(text)]


def _kinds() -> Choices:
    return {"": "", **{kind.value: "" for kind in Kind}}


def _encodings() -> Choices:
    return dict.fromkeys(ENCODINGS, "")


def _sexes() -> Choices:
    return {"": "", **{sex.value: "" for sex in Sex}}


def _outcomes() -> Choices:
    return {"": "", **{outcome.value: "" for outcome in RowOutcome}}


def _a_file(form: Form, field: Field) -> None:
    del form
    if not isinstance(field.data, FileStorage) or not field.data.filename:
        raise ValidationError("drafts-file-missing")


def name_of(file: FileStorage) -> str:
    """What a file is called, without the folder that an old browser sends along, and without control characters."""
    bare = re.split(r"[\\/]", file.filename or "")[-1]
    return (plain(bare) or "")[-_LONGEST_NAME:]


class FileForm(Form):
    """A file, what its rows are about where its headings do not tell, and which of several clubs' it is."""

    file = FileField("drafts-file", [_a_file])
    kind = StringField("drafts-kind", [one_of(_kinds)], [plain], default="")
    club = StringField("drafts-club", [Length(max=_LONGEST_NAME)], [plain])


class EncodingForm(Form):
    """In which letters a text file is written."""

    encoding = StringField(
        "drafts-encoding", [InputRequired("drafts-encoding-missing"), one_of(_encodings)], [plain]
    )


class TabForm(Form):
    """Which sheet of a workbook is meant."""

    tab = StringField("drafts-tab", [InputRequired("drafts-tab-missing"), Length(max=_LONGEST_NAME)])


class ColumnsForm(Form):
    """What the columns mean, and what holds of all rows where the file does not say so.

    A `column` and an `answer` are the place of a column and what it means, as `3=born`; an answer to a question
    goes before what stands in the table of columns. An `order` is a place and an order of days, as `3=dmy`, and a
    `letter` what it means, as `M=female`. An `all_of` is a column of the import format, and the `all_text` beside
    it what it is in all rows.
    """

    column = TextsField(default=list)
    answer = TextsField(default=list)
    order = TextsField(default=list)
    letter = TextsField(default=list)
    all_of = TextsField(default=list)
    all_text = TextsField(default=list)
    sex = StringField("drafts-sex", [one_of(_sexes)], [plain], default="")
    registered_from = DayField(
        "drafts-since",
        [Optional(), a_day("web-no-day"), not_after(today, "drafts-since-to-come")],
        [plain],
        name="since",
        render_kw={"type": "date"},
    )
    team = StringField("drafts-team", [Length(max=_LONGEST_NAME, message="drafts-too-long")], [plain])
    league = StringField("drafts-league", [Length(max=_LONGEST_NAME, message="drafts-too-long")], [plain])
    season = StringField("drafts-season", [Length(max=_LONGEST_SEASON, message="drafts-too-long")], [plain])


class TicksForm(Form):
    """The rows that were ticked when a page was shown, and those that are ticked now."""

    was = RowsField(default=list)
    tick = RowsField(default=list)

    @property
    def ticked(self) -> frozenset[int]:
        """The rows that are to be taken in after all."""
        return frozenset(self.tick.data) - frozenset(self.was.data)

    @property
    def unticked(self) -> frozenset[int]:
        """The rows that are to be left out from now on."""
        return frozenset(self.was.data) - frozenset(self.tick.data)


class SettleForm(TicksForm):
    """Of which row it is said whom it is of: `17=45` is the player 45, `17=` another person."""

    settle = StringField(validators=[InputRequired(), Regexp(r"[1-9][0-9]{0,8}=([1-9][0-9]{0,8})?\Z")])

    @property
    def row(self) -> int:
        """The row, once the form was found valid."""
        return int((self.settle.data or "").partition("=")[0])

    @property
    def same_as(self) -> int | None:
        """The player on record whom it is of; nothing if another person."""
        number = (self.settle.data or "").partition("=")[2]
        return int(number) if number else None


class PageForm(Form):
    """Which page of a draft's rows, and of which outcome, as an address names them."""

    page = IntegerField(validators=[Optional(), NumberRange(1, LARGEST_NUMBER)], filters=[of_a_row])
    only = StringField(validators=[one_of(_outcomes)], filters=[plain], default="", name="outcome")

    @property
    def number(self) -> int:
        """The page; the first where none is named."""
        return self.page.data or 1

    @property
    def outcome(self) -> RowOutcome | None:
        """The outcome; nothing for every one."""
        return RowOutcome(self.only.data) if self.only.data else None
