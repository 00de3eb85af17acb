"""What a person types to see what the way to a finals means for one birth."""

from __future__ import annotations

from wtforms import Form, StringField
from wtforms.validators import Optional

from tracker.eligibility.rule import Confederation
from tracker.football.people import Birth
from tracker.web.forms.eligibility import a_birth, confederations, year_first
from tracker.web.forms.fields import one_of, plain


class RouteForm(Form):
    """A birth as far as it is known, and the confederation of the player's side; both may be left out."""

    born = StringField(
        "web-born",
        [Optional(), a_birth],
        [plain, year_first],
        render_kw={"autocomplete": "off", "inputmode": "numeric", "maxlength": 10},
    )
    confederation = StringField("web-confederation", [Optional(), one_of(confederations)], [plain])

    @property
    def birth(self) -> Birth | None:
        """The birth, if one was typed, once the form was found valid."""
        return Birth.read(self.born.data) if self.born.data else None

    @property
    def side(self) -> Confederation | None:
        """The confederation, if one was chosen, once the form was found valid."""
        return Confederation(self.confederation.data) if self.confederation.data else None
