"""What a person types to sign in."""

from __future__ import annotations

from wtforms import EmailField, Form, HiddenField, PasswordField
from wtforms.validators import InputRequired

from tracker.web.forms.fields import plain


class SignInForm(Form):
    """An address and a password; an address of any form, as a form that is wrong signs nobody in."""

    email = EmailField(
        "web-email", [InputRequired("web-email-missing")], [plain], render_kw={"autocomplete": "username"}
    )
    password = PasswordField(
        "web-password", [InputRequired("web-password-missing")], render_kw={"autocomplete": "current-password"}
    )
    next = HiddenField()
