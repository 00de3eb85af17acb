"""What is sent with players who were ticked in a list: the squad to put them into, or a new one."""

from __future__ import annotations

from wtforms import Form, IntegerField, StringField, ValidationError
from wtforms.validators import Length, NumberRange, Optional

from tracker.actions.shortlist_notes import LONGEST_NAME
from tracker.actions.squad_building import StartSquad
from tracker.football.limits import LARGEST_NUMBER
from tracker.web.forms.eligibility import editions
from tracker.web.forms.fields import NumbersField, of_a_row, plain


class PutInForm(Form):
    """The players, an own squad or the name of a new one and its edition, and the page to go back to."""

    player = NumbersField()
    squad = IntegerField(
        "squads-which", [Optional(), NumberRange(1, LARGEST_NUMBER)], filters=[of_a_row], id="into-squad"
    )
    name = StringField(
        "squads-new-name",
        [Length(max=LONGEST_NAME, message="shortlist-name-too-long")],
        [plain],
        id="into-name",
        render_kw={"maxlength": LONGEST_NAME, "autocomplete": "off"},
    )
    edition = StringField("squads-new-edition", filters=[plain], id="into-edition")
    next = StringField(filters=[plain])

    def validate_name(self, field: StringField) -> None:
        """A new squad has a name."""
        if self.squad.data is None and not field.data:
            message = "squads-name-missing"
            raise ValidationError(message)

    def validate_edition(self, field: StringField) -> None:
        """A new squad is for an edition."""
        if self.squad.data is None and field.data not in editions():
            message = "web-choice-unknown" if field.data else "web-edition-missing"
            raise ValidationError(message)

    @property
    def new(self) -> StartSquad | None:
        """The squad to begin, once the form was found valid; nothing where one of one's own was chosen."""
        if self.squad.data is not None:
            return None
        competition, _, edition = (self.edition.data or "").partition("/")
        return StartSquad(self.name.data or "", competition, edition)
