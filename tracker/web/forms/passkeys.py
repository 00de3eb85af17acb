"""What people type about passkeys, and what their devices answer for them."""

from __future__ import annotations

from wtforms import Form, HiddenField, PasswordField, StringField
from wtforms.validators import InputRequired, Length

from tracker.web.forms.fields import one_time_code, plain

_LONGEST_TICKET, _LONGEST_ANSWER = 80, 32 * 1024


def _own_password() -> PasswordField:
    rules = [InputRequired("web-password-missing")]
    return PasswordField("web-password", rules, render_kw={"autocomplete": "current-password"})


def _ticket() -> HiddenField:
    return HiddenField(validators=[InputRequired(), Length(max=_LONGEST_TICKET)], render_kw={"data-ticket": ""})


def _answer() -> HiddenField:
    return HiddenField(validators=[InputRequired(), Length(max=_LONGEST_ANSWER)], render_kw={"data-answer": ""})


class BeginPasskeyForm(Form):
    """The password again, and a code where there is a second factor."""

    password = _own_password()
    code = one_time_code(needed=False)


class AddPasskeyForm(Form):
    """What the person calls the device, and what it answered."""

    name = StringField(
        "web-passkey-name", [Length(max=60)], [plain], render_kw={"maxlength": "60", "autocomplete": "off"}
    )
    ticket = _ticket()
    answer = _answer()


class RemovePasskeyForm(Form):
    """The password again."""

    password = _own_password()


class PasskeySignInForm(Form):
    """What a device answered, and where one wanted to go."""

    ticket = _ticket()
    answer = _answer()
    next = HiddenField()
