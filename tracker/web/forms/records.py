"""What a family types to have everything erased."""

from __future__ import annotations

from wtforms import Form, PasswordField, StringField
from wtforms.validators import InputRequired, Length

from tracker.web.forms.fields import plain


class EraseForm(Form):
    """The player's name, the own password, and a code where there is a second factor."""

    name = StringField(
        "erase-name",
        [InputRequired("erase-name-missing"), Length(max=200, message="erase-name-wrong")],
        [plain],
        render_kw={"autocomplete": "off", "autocapitalize": "words", "spellcheck": "false"},
    )
    password = PasswordField(
        "web-password", [InputRequired("web-password-missing")], render_kw={"autocomplete": "current-password"}
    )
    code = StringField("web-code", filters=[plain], render_kw={"autocomplete": "one-time-code"})
