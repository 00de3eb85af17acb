"""What a person chooses to see the roster against what is ahead: women or men, a team, and a year of birth."""

from __future__ import annotations

from wtforms import Form, IntegerField, StringField
from wtforms.validators import NumberRange, Optional

from tracker.actions.roster_matrix import AskMatrix
from tracker.football.limits import LARGEST_NUMBER
from tracker.football.people import EARLIEST_BIRTH_YEAR, Sex
from tracker.web.forms.fields import of_a_row, one_of, plain
from tracker.web.forms.gaps import SEXES

_UNKNOWN = "web-choice-unknown"


def _sexes() -> dict[str, str]:
    return dict.fromkeys(SEXES, "")


class MatrixForm(Form):
    """Which part of the roster; all of it, of the sex of which there are more, where nothing is chosen."""

    sex = StringField("web-gaps-sex", [Optional(), one_of(_sexes)], [plain])
    team = IntegerField(
        "typed-team", [Optional(), NumberRange(1, LARGEST_NUMBER, message=_UNKNOWN)], filters=[of_a_row]
    )
    born = IntegerField(
        "matrix-born", [Optional(), NumberRange(EARLIEST_BIRTH_YEAR, 9999, message=_UNKNOWN)], filters=[of_a_row]
    )

    @property
    def asked(self) -> AskMatrix:
        """What was chosen, once the form was found valid."""
        sex: Sex | None = SEXES[self.sex.data] if self.sex.data else None
        return AskMatrix(sex, self.team.data, self.born.data)
