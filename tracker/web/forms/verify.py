"""What somebody types who holds a report: its code."""

from __future__ import annotations

from wtforms import Form, StringField, ValidationError
from wtforms.fields import Field
from wtforms.validators import InputRequired

from tracker.football.issued import read_code
from tracker.web.forms.fields import plain


def _a_code(form: Form, field: Field) -> None:
    del form
    if read_code(field.data or "") is None:
        raise ValidationError("verify-code-wrong")


class VerifyForm(Form):
    """A code, or the address that ends with it."""

    code = StringField(
        "verify-code",
        [InputRequired("verify-code-missing"), _a_code],
        [plain],
        render_kw={
            "autocomplete": "off",
            "autocapitalize": "characters",
            "spellcheck": "false",
            "maxlength": 200,
            "class": "typed",
        },
    )
