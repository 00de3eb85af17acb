"""What directors type in by hand. A row about a player is a form of its own, under the player's number."""

from __future__ import annotations

import re
from collections.abc import Iterable

from wtforms import BooleanField, Form, IntegerField, StringField
from wtforms.validators import InputRequired, Length, NumberRange, Optional, Regexp

from tracker.football.appearances import AbsenceReason, Selection
from tracker.football.call_ups import CallUpKind
from tracker.football.limits import LARGEST_NUMBER, MOST_MATCHES_IN_A_SEASON, MOST_MINUTES_IN_A_MATCH
from tracker.web.forms.fields import Choices, DayField, a_day, of_a_row, one_of, plain

_UNKNOWN = "web-choice-unknown"
_OF_A_ROW = NumberRange(1, LARGEST_NUMBER, _UNKNOWN)
_NUMBER = (InputRequired(_UNKNOWN), _OF_A_ROW)
_PERHAPS = (Optional(), _OF_A_ROW)
_DAY = {"type": "date"}
_SHORT = 20
_LONGEST = 200
_LONGEST_CATEGORY = 40
_ROW = re.compile(r"p([1-9]\d{0,9})-[a-z]+", re.ASCII)
#: The minutes of a whole season.
_MOST_MINUTES = MOST_MINUTES_IN_A_MATCH * MOST_MATCHES_IN_A_SEASON


def prefix_of(player: int) -> str:
    """Under what the fields of a player's row are sent."""
    return f"p{player}"


def players_in(names: Iterable[str]) -> tuple[int, ...]:
    """The players whose rows were sent, each once, in the order of the page."""
    found = (_ROW.fullmatch(name) for name in names)
    numbers = dict.fromkeys(int(one[1]) for one in found if one)
    return tuple(number for number in numbers if number <= LARGEST_NUMBER)


def _selections() -> Choices:
    return {"": "", **{one.value: "" for one in Selection}}


def _kinds() -> Choices:
    return {"": "", **{one.value: "" for one in CallUpKind}}


def _reasons() -> Choices:
    return {one.value: "" for one in AbsenceReason}


def _officials() -> Choices:
    return {"": "", "yes": "", "no": ""}


def _words(label: str, missing: str = "") -> StringField:
    rules = [*([InputRequired(missing)] if missing else []), Length(max=_LONGEST, message="typed-long")]
    return StringField(label, rules, [plain], render_kw={"autocomplete": "off", "maxlength": _LONGEST})


_NO_NUMBER = "typed-number"


class CountField(IntegerField):
    """A whole number; what is none is refused in our own words."""

    wrong = _NO_NUMBER

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read what was typed."""
        try:
            super().process_formdata(valuelist)
        except ValueError:
            raise ValueError(self.wrong) from None


class RowField(CountField):
    """The number of something on record that was chosen; no page of ours offers what is none."""

    wrong = _UNKNOWN


def _count(label: str, least: int, most: int, **marks: bool) -> CountField:
    rules = [Optional(), NumberRange(least, most, message=_NO_NUMBER)]
    return CountField(label, rules, render_kw={"inputmode": "numeric", "autocomplete": "off"} | marks)


class WhichSheetForm(Form):
    """Which match to open, and whose players beside the team's own."""

    team = RowField("typed-team", [*_PERHAPS], filters=[of_a_row])
    date = DayField("typed-date", [Optional(), a_day("web-no-day")], [plain], render_kw=_DAY)
    opponent = _words("typed-opponent")


class SheetForm(Form):
    """What is said once of a match. An empty length says that nobody knows how long it lasted."""

    team = RowField(validators=[*_NUMBER], filters=[of_a_row])
    date = DayField("typed-date", [InputRequired("web-no-day"), a_day("web-no-day")], [plain], render_kw=_DAY)
    opponent = _words("typed-opponent", "typed-missing")
    competition = _words("typed-competition")
    season = RowField("typed-season", [*_PERHAPS], filters=[of_a_row])
    friendly = BooleanField("typed-friendly")
    length = _count("typed-length", 1, MOST_MINUTES_IN_A_MATCH, data_length=True)
    also = RowField("typed-also", [*_PERHAPS], filters=[of_a_row])


class SheetLineForm(Form):
    """One player's row of a team sheet; what the minutes mean is read with the match's length."""

    part = StringField(validators=[Optional(), one_of(_selections)], filters=[plain])
    on = StringField(validators=[Length(max=_SHORT, message="typed-long")], filters=[plain])
    off = StringField(validators=[Length(max=_SHORT, message="typed-long")], filters=[plain])
    minutes = StringField(validators=[Length(max=_SHORT, message="typed-long")], filters=[plain])

    @property
    def selection(self) -> Selection | None:
        """How the player stood on the sheet, once the form was found valid."""
        return Selection(self.part.data) if self.part.data else None


class WhichCallUpsForm(Form):
    """Of which team the players are listed."""

    team = RowField("typed-team", [*_PERHAPS], filters=[of_a_row])


class CallUpListForm(Form):
    """What is said once of a call-up list."""

    association = StringField(
        "typed-association",
        [InputRequired("typed-missing"), Regexp(r"[A-Za-z]{3}\Z", message="typed-association-wrong")],
        [plain],
        render_kw={"maxlength": 3, "autocapitalize": "characters", "autocomplete": "off", "spellcheck": "false"},
    )
    category = StringField(
        "typed-category",
        [InputRequired("typed-missing"), Length(max=_LONGEST_CATEGORY, message="typed-long")],
        [plain],
        render_kw={"list": "categories", "autocomplete": "off", "maxlength": _LONGEST_CATEGORY},
    )
    first = DayField("typed-first", [InputRequired("web-no-day"), a_day("web-no-day")], [plain], render_kw=_DAY)
    last = DayField("typed-last", [Optional(), a_day("web-no-day")], [plain], render_kw=_DAY)
    competition = _words("typed-competition")
    opponent = _words("typed-opponent")
    official = StringField("typed-official", [Optional(), one_of(_officials)], [plain])

    @property
    def is_official(self) -> bool | None:
        """Whether in an official competition, as far as it is known."""
        return {"yes": True, "no": False}.get(self.official.data or "")


class CalledForm(Form):
    """One player's row of a call-up list."""

    kind = StringField(validators=[Optional(), one_of(_kinds)], filters=[plain])
    minutes = _count("typed-minutes-label", 0, MOST_MINUTES_IN_A_MATCH)

    @property
    def chosen(self) -> CallUpKind | None:
        """How far the call-up went, once the form was found valid."""
        return CallUpKind(self.kind.data) if self.kind.data else None


class WhichSeasonForm(Form):
    """Which season of which team."""

    team = RowField("typed-team", [*_PERHAPS], filters=[of_a_row])
    season = RowField("typed-season", [*_PERHAPS], filters=[of_a_row])


class SeasonForm(Form):
    """The season whose sums are typed in."""

    team = RowField(validators=[*_NUMBER], filters=[of_a_row])
    season = RowField(validators=[*_NUMBER], filters=[of_a_row])


class TotalForm(Form):
    """One player's sums of a season."""

    appearances = _count("typed-appearances", 0, MOST_MATCHES_IN_A_SEASON)
    minutes = _count("typed-minutes-label", 0, _MOST_MINUTES)


class WhichPlayerForm(Form):
    """Whose absences are asked for."""

    player = RowField("typed-player", [*_PERHAPS], filters=[of_a_row])


class AbsenceForm(Form):
    """An absence; it has no last day while it lasts."""

    player = RowField(
        "typed-player", [InputRequired("typed-missing"), NumberRange(1, LARGEST_NUMBER)], filters=[of_a_row]
    )
    reason = StringField("typed-reason", [InputRequired("typed-missing"), one_of(_reasons)], [plain])
    first = DayField("typed-first", [InputRequired("web-no-day"), a_day("web-no-day")], [plain], render_kw=_DAY)
    last = DayField("typed-last-open", [Optional(), a_day("web-no-day")], [plain], render_kw=_DAY)


class EnteredForm(Form):
    """The number under which what was typed in just now is on record, to offer that it is undone."""

    entered = RowField(validators=[*_PERHAPS], filters=[of_a_row])
