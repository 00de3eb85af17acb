"""Whom a person wants to look at beside each other."""

from __future__ import annotations

from wtforms import Form, StringField

from tracker.web.forms.fields import NumbersField, plain


class CompareForm(Form):
    """The numbers of the players, and somebody to add: a number, or the full name."""

    player = NumbersField()
    add = StringField("compare-add", filters=[plain], render_kw={"maxlength": 100, "autocomplete": "off"})
