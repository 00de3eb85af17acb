"""What an administrator types before a child's record is opened."""

from __future__ import annotations

from wtforms import Form, StringField, TextAreaField, ValidationError
from wtforms.fields import Field
from wtforms.validators import InputRequired

from tracker.access.inspecting import LONGEST, fault_in_reason
from tracker.football.limits import LARGEST_NUMBER
from tracker.web.forms.fields import plain


def _in_words(form: Form, field: Field) -> None:
    """Refuse a reason that a family could make nothing of."""
    del form
    fault = fault_in_reason(field.data or "")
    if fault:
        raise ValidationError(fault.code)


def _a_number(form: Form, field: Field) -> None:
    """Refuse what no row has for its number."""
    del form
    typed = field.data or ""
    fits = typed.isascii() and typed.isdigit() and len(typed) <= len(str(LARGEST_NUMBER))
    if not fits or not 1 <= int(typed) <= LARGEST_NUMBER:
        raise ValidationError("web-inspect-player-missing")


class ReasonForm(Form):
    """The number of a player, and why the record is to be opened."""

    player = StringField(
        "web-inspect-player",
        [InputRequired("web-inspect-player-missing"), _a_number],
        [plain],
        render_kw={"autocomplete": "off", "inputmode": "numeric"},
    )
    reason = TextAreaField(
        "web-inspect-reason",
        [InputRequired("inspect-reason-too-short"), _in_words],
        [plain],
        render_kw={"rows": "4", "maxlength": str(LONGEST), "autocomplete": "off"},
    )

    @property
    def number(self) -> int:
        """The player's number, once the form was found valid."""
        return int(self.player.data or "")
