"""Codes of a second factor, and a role to take on."""

from __future__ import annotations

from wtforms import Form, HiddenField, PasswordField, StringField
from wtforms.validators import InputRequired

from tracker.web.forms.fields import one_time_code


def _password(*rules: object) -> PasswordField:
    return PasswordField("web-password", [*rules], render_kw={"autocomplete": "current-password"})


class CodeForm(Form):
    """A code of an authenticator, or one from paper."""

    code = one_time_code(needed=True)
    next = HiddenField()


class AddForm(CodeForm):
    """A first code; and the password, unless it was typed a moment ago on the way in."""

    password = _password()


class RemoveForm(CodeForm):
    """A code, and the password beside it."""

    password = _password(InputRequired("web-password-missing"))


class RoleForm(Form):
    """The role to act in; which of them a person holds, the house says."""

    role = StringField("web-role", [InputRequired()])
    next = HiddenField()
