"""What a person types to see a club's or a federation's figures, and what leads to the people behind one."""

from __future__ import annotations

from wtforms import IntegerField, StringField
from wtforms.validators import InputRequired, NumberRange, Optional

from tracker.football.limits import LARGEST_NUMBER
from tracker.football.people import Sex
from tracker.web.forms.fields import of_a_row, one_of, plain
from tracker.web.forms.papers import UNKNOWN, PaperForm
from tracker.web.forms.players import AsOfForm

SEXES = {sex.value: sex for sex in Sex}


def _sexes() -> dict[str, str]:
    return dict.fromkeys(SEXES, "")


class GapsForm(AsOfForm):
    """The day as of which figures are worked out, and whether of women's or of men's football."""

    sex = StringField("web-gaps-sex", [Optional(), one_of(_sexes)], [plain])

    @property
    def only(self) -> Sex | None:
        """Whose football is asked about, if that was chosen, once the form was found valid."""
        return SEXES[self.sex.data] if self.sex.data else None


class GapReportForm(GapsForm, PaperForm):
    """Of which football a federation's report is made, as of which day, in which language, on which paper."""

    sex = StringField("web-gaps-sex", [InputRequired(UNKNOWN), one_of(_sexes)], [plain])


class BehindForm(GapsForm):
    """Which figure leads to the people, and which page of them. No page of ours leads here without all of it."""

    figure = StringField(validators=[InputRequired()], filters=[plain])
    sex = StringField(validators=[InputRequired(), one_of(_sexes)], filters=[plain])
    page = IntegerField(validators=[Optional(), NumberRange(1, LARGEST_NUMBER)], filters=[of_a_row])
