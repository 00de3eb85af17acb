"""What a person types to ask who would enter and who would leave if a rule were another."""

from __future__ import annotations

import re

from wtforms import Form, IntegerField, StringField, ValidationError
from wtforms.validators import InputRequired, NumberRange, Optional

from tracker.eligibility.rule import BirthWindow
from tracker.eligibility.what_if import MOST_PLACES, Effect, Move
from tracker.football.limits import LARGEST_NUMBER
from tracker.web.door import house
from tracker.web.forms.eligibility import editions_of
from tracker.web.forms.fields import Choices, DayField, a_day, of_a_row, one_of, plain

_PLACES = re.compile(r"\d{1,2}", re.ASCII)
_A_DAY = {"type": "date", "autocomplete": "off"}
_A_NUMBER = {"type": "number", "min": 0, "max": MOST_PLACES, "inputmode": "numeric", "autocomplete": "off"}


def movable_editions() -> Choices:
    """Every edition whose rule has a window of births, as there is nothing to move in the others."""
    catalogue = house().library.catalogue
    named = editions_of(catalogue)
    movable = {
        f"{competition.id}/{edition.id}"
        for competition, edition in catalogue.editions()
        if any(isinstance(version.limit, BirthWindow) for version in edition.versions)
    }
    return {value: name for value, name in named.items() if value in movable}


class WhatIfForm(Form):
    """An edition and what is moved of its rule; what is left empty stays as it is."""

    edition = StringField("web-edition", [InputRequired("web-edition-missing"), one_of(movable_editions)], [plain])
    first = DayField("web-what-if-first", [a_day("web-no-day")], [plain], name="born-on-or-after", render_kw=_A_DAY)
    last = DayField("web-what-if-last", [a_day("web-no-day")], [plain], name="born-on-or-before", render_kw=_A_DAY)
    overage = StringField("web-what-if-places", [Optional()], [plain], render_kw=_A_NUMBER)

    def validate_overage(self, field: StringField) -> None:
        """A whole number, and one that a squad could have."""
        if not _PLACES.fullmatch(field.data or ""):
            raise ValidationError("web-what-if-places-wrong")

    @property
    def move(self) -> Move:
        """What is moved, once the form was found valid."""
        return Move(self.first.day(), self.last.day(), int(self.overage.data) if self.overage.data else None)

    @property
    def competition_and_edition(self) -> tuple[str, str]:
        """The ids of both, once the form was found valid."""
        competition, _, edition = (self.edition.data or "").partition("/")
        return competition, edition


class PlaceForm(Form):
    """In which of the lists to go on, and after which player."""

    only = StringField(validators=[one_of(lambda: {effect.value: "" for effect in Effect})], filters=[plain])
    after = IntegerField(validators=[InputRequired(), NumberRange(0, LARGEST_NUMBER)], filters=[of_a_row])
