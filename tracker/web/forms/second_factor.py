"""Codes of a second factor, and a role to take on."""

from __future__ import annotations

from wtforms import Form, HiddenField, PasswordField, StringField
from wtforms.validators import InputRequired, Length

from tracker.web.forms.fields import plain

_LONGEST_CODE = 40


class CodeForm(Form):
    """A code of an authenticator, or one from paper."""

    code = StringField(
        "web-code",
        [InputRequired("web-code-missing"), Length(max=_LONGEST_CODE, message="web-code-missing")],
        [plain],
        render_kw={"autocomplete": "one-time-code", "autocapitalize": "none", "spellcheck": "false"},
    )
    next = HiddenField()


class RemoveForm(CodeForm):
    """A code, and the password beside it."""

    password = PasswordField(
        "web-password", [InputRequired("web-password-missing")], render_kw={"autocomplete": "current-password"}
    )


class RoleForm(Form):
    """The role to act in; which of them a person holds, the house says."""

    role = StringField("web-role", [InputRequired()])
    next = HiddenField()
