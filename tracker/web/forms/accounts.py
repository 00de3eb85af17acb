"""What people type about accounts: one form for each thing they may do, with no field beside those it needs."""

from __future__ import annotations

from wtforms import EmailField, Form, IntegerField, PasswordField, StringField
from wtforms.validators import AnyOf, InputRequired, Length, NumberRange, Optional, Regexp

from tracker.access.guardianship import Relation
from tracker.football.limits import LARGEST_NUMBER
from tracker.i18n.speak import LANGUAGES
from tracker.web.forms.fields import of_a_row, one_time_code, plain

_ADDRESS = Regexp(r'[^@\s,;<>"]{1,100}@[^@\s,;<>"]{1,90}\.[^@\s,;<>".]{1,30}\Z', message="web-email-wrong")
_RELATIONS = tuple(one.value for one in Relation if one is not Relation.SELF)
_NEW = {"autocomplete": "new-password"}


def _email(label: str, autocomplete: str = "off") -> EmailField:
    rules = [InputRequired("web-email-missing"), _ADDRESS]
    return EmailField(label, rules, [plain], render_kw={"autocomplete": autocomplete})


def _name() -> StringField:
    rules = [InputRequired("web-name-missing"), Length(max=200, message="web-name-missing")]
    return StringField("web-name", rules, [plain], render_kw={"autocomplete": "name"})


def _new_password() -> PasswordField:
    return PasswordField("web-new-password", [InputRequired("web-new-password-missing")], render_kw=_NEW)


def _own_password() -> PasswordField:
    rules = [InputRequired("web-password-missing")]
    return PasswordField("web-old-password", rules, render_kw={"autocomplete": "current-password"})


def _language(label: str) -> StringField:
    return StringField(label, [AnyOf(LANGUAGES, message="web-language-missing")], default=LANGUAGES[0])


class SentForm(Form):
    """The last invitation of the page before."""

    before = IntegerField(validators=[InputRequired(), NumberRange(1, LARGEST_NUMBER)], filters=[of_a_row])


class InviteForm(Form):
    """An address, a role with its place, and what a parent is to the child."""

    email = _email("web-email")
    invited_as = StringField("web-invite-as", [InputRequired("web-invite-as-missing")])
    relation = StringField("web-invite-relation", [Optional(), AnyOf(_RELATIONS, message="web-invite-as-missing")])
    language = _language("web-invite-language")


class AcceptForm(Form):
    """The name and the password of a new account."""

    name = _name()
    password = _new_password()


class ForgottenForm(Form):
    """The address of an account."""

    email = _email("web-email", "username")


class ResetForm(Form):
    """A new password."""

    password = _new_password()


class ProfileForm(Form):
    """The own name and language."""

    name = _name()
    language = _language("web-language")


class PasswordForm(Form):
    """The password so far and the new one."""

    old = _own_password()
    new = _new_password()


class AddressForm(Form):
    """The new address, the password again, and a code where there is a second factor."""

    new_email = _email("web-new-email", "email")
    password = _own_password()
    code = one_time_code(needed=False)
