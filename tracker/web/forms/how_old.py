"""What a person types to see which age group a birth is in: the birth, and two choices that may stay unmade."""

from __future__ import annotations

from wtforms import Form, StringField
from wtforms.validators import InputRequired, Optional

from tracker.eligibility.age_groups.season_name import SeasonName, season_on, split_season
from tracker.football.people import Birth, Sex
from tracker.web.door import today
from tracker.web.forms.eligibility import a_birth, year_first
from tracker.web.forms.fields import Choices, one_of, plain

#: So many seasons before this one may be looked at, and one to come; the page shows each with the one after it.
_SEASONS_BACK = 3
#: Whose competitions are meant, in the words of an address.
_SEXES = {"girls": Sex.FEMALE, "boys": Sex.MALE}


def seasons() -> Choices:
    """The seasons to begin with, the latest first, each with the one after it."""
    now = season_on(today()).first
    return {
        split_season(first): f"{split_season(first)} · {split_season(first + 1)}"
        for first in range(now + 1, now - _SEASONS_BACK - 1, -1)
    }


def _sides() -> Choices:
    return {side: side for side in _SEXES}


class HowOldForm(Form):
    """A birth as far as it is known; the season to begin with, and whose competitions are meant, unless all are."""

    born = StringField(
        "how-old-born",
        [InputRequired("web-born-missing"), a_birth],
        [plain, year_first],
        render_kw={"autocomplete": "off", "inputmode": "numeric", "maxlength": 10},
    )
    season = StringField("how-old-season", [Optional(), one_of(seasons)], [plain])
    football = StringField("how-old-football", [Optional(), one_of(_sides)], [plain])

    @property
    def birth(self) -> Birth:
        """The birth, once the form was found valid."""
        return Birth.read(self.born.data or "")

    @property
    def first_season(self) -> SeasonName:
        """The season to begin with, once the form was found valid: this one, where none was chosen."""
        return SeasonName.read(self.season.data) if self.season.data else season_on(today())

    @property
    def sexes(self) -> tuple[Sex, ...]:
        """Whose competitions are meant, once the form was found valid."""
        return (_SEXES[self.football.data],) if self.football.data else tuple(Sex)

    @property
    def chosen(self) -> dict[str, str]:
        """The choices that were made, without the birth, as an address names them; this season is no choice."""
        season = self.season.data if self.season.data != str(season_on(today())) else ""
        made = {"season": season, "football": self.football.data}
        return {name: str(value) for name, value in made.items() if value}


class CalendarForm(HowOldForm):
    """The same for a calendar file, which holds the competitions of one kind."""

    football = StringField("how-old-football", [InputRequired("how-old-football-missing"), one_of(_sides)], [plain])
