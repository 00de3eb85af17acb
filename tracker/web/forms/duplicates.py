"""What a director says of two records: that they are of two people, or of one, and of which what is right."""

from __future__ import annotations

from wtforms import Form, IntegerField
from wtforms.validators import InputRequired, NumberRange, Optional

from tracker.football.limits import LARGEST_NUMBER

_A_NUMBER = NumberRange(1, LARGEST_NUMBER, "duplicates-no-pair")


class PairForm(Form):
    """Two records, by their numbers."""

    one = IntegerField("duplicates-record", [InputRequired("duplicates-no-pair"), _A_NUMBER])
    other = IntegerField("duplicates-record", [InputRequired("duplicates-no-pair"), _A_NUMBER])


class JoinForm(PairForm):
    """The same, with the record that stays, and with whose name and whose birth is right."""

    keep = IntegerField("duplicates-keep", [InputRequired("duplicates-no-pair"), _A_NUMBER])
    name_of = IntegerField("duplicates-name-of", [Optional(), _A_NUMBER], name="name-of")
    birth_of = IntegerField("duplicates-birth-of", [Optional(), _A_NUMBER], name="birth-of")

    @property
    def gone(self) -> int:
        """The record that becomes part of the other, once the form was found valid."""
        other = self.other if self.keep.data == self.one.data else self.one
        return int(other.data or 0)
